/**
 * What the logs of ObjectManager and ClaimRegistry say about one domain: copies, departures, arrivals, flows, claims. A fold, so whoever has the
 * logs has the book; after a re-org it is made anew. Bounds: `bookLimits`.
 */
import {
  claimRegistryAbi,
  iObjectManagerAbi,
  messengerAbi,
  objectManagerAbi,
  type ReceiptWords,
} from '@syncline/contracts'
import { bytesToHex, Fault, type Hex, hexToBytes } from '@syncline/primitives'
import {
  areExclusive,
  type Claim,
  type ClaimView,
  claimId,
  compareClaims,
  type Dependency,
  decodeDependency,
  isFlow,
  isTrue,
  trueDependency,
} from '@syncline/protocol'
import { decodeEventLog } from 'viem'
import { type ChainLog, eventTopics } from './chainLog.js'

const abi = [...iObjectManagerAbi, ...objectManagerAbi, ...claimRegistryAbi, ...messengerAbi] as const
const known = eventTopics(abi)

export type BookCopy = {
  readonly address: Hex
  readonly objectId: Hex
  readonly typeId: Hex
  readonly index: Hex
  readonly dependency: Dependency
  readonly state: Hex
  /** Block that wrote it. */
  readonly block: bigint
  /** Nonce of its receipt if it left and stays frozen. */
  readonly departed: { readonly nonce: bigint } | undefined
}

/** A receipt that this domain wrote. `dependency` is what it carries. */
export type Departure = {
  readonly receiptId: Hex
  readonly objectId: Hex
  readonly receipt: ReceiptWords
  readonly dependency: Dependency
  readonly state: Hex
  readonly block: bigint
}

/** A message as Messenger takes it. */
export type MessageWords = {
  readonly from: bigint
  readonly to: bigint
  readonly nonce: bigint
  readonly sender: Hex
  readonly recipient: Hex
  readonly minLevel: number
  readonly gasLimit: bigint
  readonly payload: Hex
}

/** A message that was sent from this domain. */
export type QueuedMessage = { readonly messageId: Hex; readonly message: MessageWords; readonly block: bigint }

/** A receipt claimed here. `record` is the dependency that it was recorded with: the copy's without its flow. */
export type Arrival = { readonly claimId: Hex; readonly record: Dependency; readonly copyAddress: Hex }

export type Voucher = { readonly claim: Claim; readonly account: Hex }

/** `payloadBytes` of all messages together: the oldest are forgotten first. */
export const bookLimits: { readonly copies: number; readonly departures: number; readonly payloadBytes: number } = {
  copies: 1_000_000,
  departures: 1_000_000,
  payloadBytes: 64 * 1024 * 1024,
}

export type DomainBook = {
  readonly copies: ReadonlyMap<Hex, BookCopy>
  /** An object's copies. */
  copiesOf(objectId: Hex): readonly BookCopy[]
  /** Receipts of this domain that are not closed, by id, oldest first. */
  readonly departures: ReadonlyMap<Hex, Departure>
  readonly arrivals: ReadonlyMap<Hex, readonly Arrival[]>
  /** Messages of this domain that are not closed, by id, oldest first. */
  readonly messages: ReadonlyMap<Hex, QueuedMessage>
  /** Messages that were delivered here, and in which block. */
  readonly delivered: ReadonlyMap<Hex, bigint>
  /** Claims that stand or stood behind something here, by id. */
  readonly claims: ReadonlyMap<Hex, Claim>
  /** Bonds not settled yet, by claim. */
  readonly vouchers: ReadonlyMap<Hex, Voucher>
  /** Claims that a quorum attested here. */
  readonly attested: ReadonlySet<Hex>
  /** Receipts that the lanes count, by nonce: the lane's total with it, and the block of this domain that says so. */
  readonly counted: ReadonlyMap<bigint, { readonly total: bigint; readonly block: bigint }>
  /** Receipts whose flow is TRUE, or FALSE, and the block that says so. */
  readonly flows: ReadonlyMap<Hex, bigint>
  readonly closedFlows: ReadonlyMap<Hex, bigint>
  /** Receipts of this domain, by nonce, whose copy never was there, and the block that says so. */
  readonly dropped: ReadonlyMap<bigint, bigint>
  /** The claim that stands for a receipt's flow until that is accepted. */
  readonly standsFor: ReadonlyMap<Hex, Hex>
  /** L1 blocks that were noted, newest last. */
  readonly origins: readonly { readonly number: bigint; readonly hash: Hex }[]
  /** Imported roots of the tree of settled claims. */
  readonly roots: ReadonlySet<Hex>
  view: ClaimView
  certifiedRoot(domainId: bigint, height: bigint): Hex | undefined
  /** What is known here of a lane that the ledger accepted, and what of it is used. */
  laneOf(from: bigint, kind: Hex): { readonly accepted: bigint; readonly taken: bigint }
  /** What is known here of a lane that was given back after its destination ended, and what of it came home. */
  returnOf(to: bigint, kind: Hex): { readonly amount: bigint; readonly taken: bigint }
  /** Height of the last block of a domain that is known here to have ended. */
  endOf(domainId: bigint): bigint | undefined
  /** Wei that a contract of this domain owes to an account. */
  creditOf(contract: Hex, account: Hex): bigint
  apply(log: ChainLog): void
  /** Nothing is left to do about a receipt or a message of this domain, and no re-org can change that. */
  close(id: Hex): void
}

/** Undefined for what is no normal form: an object that came so is nobody's to use, and must not stop the others. */
function decode(bytes: Hex): Dependency | undefined {
  const result = decodeDependency(hexToBytes(bytes))
  return result.ok ? result.value : undefined
}
const toClaim = (domainId: bigint, height: bigint, root: Hex): Claim => ({ domainId, height, root: hexToBytes(root) })
const creditKey = (contract: Hex, account: Hex): string => `${contract}:${account}`.toLowerCase()
const laneKey = (from: bigint, kind: Hex): string => `${from}:${kind}`

/** What a message counts: its payload, and what is kept beside it. */
const sizeOf = ({ payload }: MessageWords): number => payload.length / 2 + 256

/** Without flow literals: what a receipt carries of a copy, and what it is recorded with. */
export function withoutFlows({ positive, negated }: Dependency): Dependency {
  return { positive: positive.filter((claim) => !isFlow(claim)), negated }
}

/** With `conditionalOnly` official copies are left out: nobody has to do anything about them, and anyone can make many. */
export function createDomainBook({ conditionalOnly = false }: { readonly conditionalOnly?: boolean } = {}): DomainBook {
  const copies = new Map<Hex, BookCopy>()
  const byObject = new Map<Hex, Set<Hex>>()
  const departures = new Map<Hex, Departure>()
  const arrivals = new Map<Hex, Arrival[]>()
  const messages = new Map<Hex, QueuedMessage>()
  let payloadBytes = 0
  const delivered = new Map<Hex, bigint>()
  const claims = new Map<Hex, Claim>()
  const vouchers = new Map<Hex, Voucher>()
  const attested = new Set<Hex>()
  const counted = new Map<bigint, { total: bigint; block: bigint }>()
  const flows = new Map<Hex, bigint>()
  const closedFlows = new Map<Hex, bigint>()
  const dropped = new Map<bigint, bigint>()
  const standsFor = new Map<Hex, Hex>()
  const origins: { number: bigint; hash: Hex }[] = []
  const roots = new Set<Hex>()
  const certified = new Map<string, Hex>()
  /** Last blocks of domains that have ended. */
  const ends = new Map<bigint, bigint>()
  const accepted = new Map<string, bigint>()
  const taken = new Map<string, bigint>()
  const returned = new Map<string, bigint>()
  const reclaimed = new Map<string, bigint>()
  const credits = new Map<string, bigint>()

  const certifiedRoot = (domainId: bigint, height: bigint): Hex | undefined => certified.get(`${domainId}:${height}`)

  const write = (copy: BookCopy): void => {
    if (copies.size >= bookLimits.copies && !copies.has(copy.address))
      throw new Fault('OBJECT_BOOK_FULL', `a domain has more than ${bookLimits.copies} copies`, {
        remedy: 'ask the contracts: copyOf of ObjectManager',
      })
    copies.set(copy.address, copy)
    const those = byObject.get(copy.objectId) ?? new Set()
    byObject.set(copy.objectId, those.add(copy.address))
  }

  const remove = (address: Hex): void => {
    const copy = copies.get(address)
    if (copy === undefined) return
    copies.delete(address)
    const those = byObject.get(copy.objectId)!
    those.delete(address)
    if (those.size === 0) byObject.delete(copy.objectId)
  }

  return {
    copies,
    copiesOf: (objectId) => [...(byObject.get(objectId) ?? [])].map((address) => copies.get(address)!),
    departures,
    arrivals,
    messages,
    delivered,
    claims,
    vouchers,
    attested,
    counted,
    flows,
    closedFlows,
    dropped,
    standsFor,
    origins,
    roots,
    certifiedRoot,
    view: {
      statusOf(claim) {
        if (isFlow(claim)) {
          const id = bytesToHex(claim.root)
          return flows.has(id) ? 'true' : closedFlows.has(id) ? 'false' : 'unknown'
        }
        const root = certifiedRoot(claim.domainId, claim.height)
        const end = ends.get(claim.domainId)
        if (root === undefined) return end !== undefined && claim.height > end ? 'false' : 'unknown'
        return root === bytesToHex(claim.root) ? 'true' : 'false'
      },
      implies: (a, b) => compareClaims(a, b) === 0,
      excludes: areExclusive,
    },
    laneOf: (from, kind) => ({
      accepted: accepted.get(laneKey(from, kind)) ?? 0n,
      taken: taken.get(laneKey(from, kind)) ?? 0n,
    }),
    returnOf: (to, kind) => ({
      amount: returned.get(laneKey(to, kind)) ?? 0n,
      taken: reclaimed.get(laneKey(to, kind)) ?? 0n,
    }),
    endOf: (domainId) => ends.get(domainId),
    creditOf: (contract, account) => credits.get(creditKey(contract, account)) ?? 0n,
    apply({ address: contract, topics, data, block }) {
      if (!known.has(topics[0]!)) return
      const { eventName, args } = decodeEventLog({ abi, topics: topics as [Hex, ...Hex[]], data })
      switch (eventName) {
        case 'CopyWritten': {
          const dependency = decode(args.dependency)
          if (dependency === undefined) return
          const { objectId, copyAddress: address, typeId, index, state } = args
          if (conditionalOnly && isTrue(dependency)) {
            remove(address)
            return
          }
          write({
            address,
            objectId,
            typeId,
            index,
            dependency,
            state,
            block,
            departed: copies.get(address)?.departed,
          })
          return
        }
        case 'CopyRemoved':
          return remove(args.copyAddress)
        case 'ObjectDeparted': {
          const { receiptId, objectId, receipt, state } = args
          if (departures.size >= bookLimits.departures) departures.delete(departures.keys().next().value!)
          const dependency = decode(args.dependency)
          if (dependency === undefined) return
          const departure = { receiptId, objectId, receipt, dependency, state, block }
          departures.set(receiptId, departure)
          const frozen = copies.get(args.copyAddress)
          // an official copy is removed in the same breath
          if (frozen !== undefined) copies.set(frozen.address, { ...frozen, departed: { nonce: receipt.nonce } })
          return
        }
        case 'MessageQueued':
          messages.set(args.messageId, { messageId: args.messageId, message: args.message, block })
          payloadBytes += sizeOf(args.message)
          for (const [id, { message }] of messages) {
            if (payloadBytes <= bookLimits.payloadBytes) break
            payloadBytes -= sizeOf(message)
            messages.delete(id)
          }
          return
        case 'MessageDelivered':
          delivered.set(args.messageId, block)
          return
        case 'FlowCounted':
          counted.set(args.nonce, { total: args.total, block })
          return
        case 'ObjectArrived': {
          const { receiptId, claimId: id, copyAddress } = args
          // what came official, under a TRUE claim, may not be kept
          const record = withoutFlows(copies.get(copyAddress)?.dependency ?? trueDependency)
          arrivals.set(receiptId, [...(arrivals.get(receiptId) ?? []), { claimId: id, record, copyAddress }])
          return
        }
        case 'FlowVouched':
          standsFor.set(args.receiptId, args.claimId)
          return
        case 'FlowClosed':
          closedFlows.set(args.receiptId, block)
          return
        case 'ReceiptDropped':
          dropped.set(args.nonce, block)
          return
        case 'ReturnImported':
          returned.set(laneKey(args.to, args.kind), args.amount)
          return
        case 'ObjectReclaimed': {
          flows.set(args.receiptId, block)
          const receipt = departures.get(args.receiptId)?.receipt
          if (receipt === undefined) return
          const key = laneKey(receipt.to, receipt.kind)
          reclaimed.set(key, (reclaimed.get(key) ?? 0n) + receipt.quantity)
          return
        }
        case 'FlowAccepted':
          flows.set(args.receiptId, block)
          taken.set(laneKey(args.from, args.kind), args.taken)
          return
        case 'FlowImported':
          accepted.set(laneKey(args.from, args.kind), args.accepted)
          return
        case 'OriginNoted':
          origins.push({ number: args.number, hash: args.originHash })
          if (origins.length > 256) origins.shift()
          return
        case 'RootImported':
          roots.add(args.root)
          return
        case 'ClaimAdmitted': {
          const claim = toClaim(args.domainId, args.number, args.worldRoot)
          const id = bytesToHex(claimId(claim))
          claims.set(id, claim)
          vouchers.set(id, { claim, account: args.account })
          return
        }
        case 'BondReturned':
        case 'BondSlashed':
          vouchers.delete(args.claimId)
          return
        case 'ClaimCertified': {
          const claim = toClaim(args.domainId, args.number, args.worldRoot)
          claims.set(bytesToHex(claimId(claim)), claim)
          certified.set(`${args.domainId}:${args.number}`, args.worldRoot)
          return
        }
        case 'Credited': {
          const key = creditKey(contract, args.account)
          credits.set(key, (credits.get(key) ?? 0n) + args.amount)
          return
        }
        case 'CreditPaid':
          credits.delete(creditKey(contract, args.account))
          return
        case 'ClosureImported':
          ends.set(args.domainId, args.number)
          return
        case 'ClaimAttested': {
          const id = bytesToHex(claimId(toClaim(args.domainId, args.number, args.worldRoot)))
          claims.set(id, toClaim(args.domainId, args.number, args.worldRoot))
          attested.add(id)
          return
        }
        default:
          return
      }
    },
    close(id) {
      const departure = departures.get(id)
      if (departure !== undefined) for (const each of [counted, dropped]) each.delete(departure.receipt.nonce)
      departures.delete(id)
      const queued = messages.get(id)
      if (queued !== undefined) payloadBytes -= sizeOf(queued.message)
      messages.delete(id)
    },
  }
}
