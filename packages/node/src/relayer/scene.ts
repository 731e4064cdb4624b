/** What a relayer sees in one look: the chains it serves, what their logs said so far, and L1. Plans are functions of it. */
import { bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import { type Claim, claimId, type Dependency, isFlow } from '@syncline/protocol'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Request } from '../l1/sender.js'
import type { Departure, DomainBook } from '../objects/domainBook.js'
import type { SignedAttestation } from '../validator/codec.js'
import type { Quorum } from './certificates.js'
import type { JsonBlock } from './logFeed.js'
import type { DomainOrders, OfficeBook } from './orderLogs.js'
import type { SetBook } from './setBook.js'
import type { L1Contracts, SettlementBook } from './settlementBook.js'

/** A domain as far as its logs were read. `head` is the block up to which they were. */
export type DomainSide = {
  readonly id: bigint
  readonly rpc: RpcClient
  readonly book: DomainBook
  readonly head: JsonBlock
  /** World roots of its blocks with receipts, as far as they were read. */
  readonly roots: ReadonlyMap<bigint, Hex>
  readonly admissionBond: bigint
  /** Hashes of the sets of validators that it knows. */
  readonly sets: ReadonlySet<Hex>
  /** Its orders, and what it knows of who gives them. */
  readonly orders: DomainOrders
}

/** `confirmed` is the newest confirmed assertion's last block, per domain, as the domain's node gives it. */
export type Scene = {
  readonly domains: ReadonlyMap<bigint, DomainSide>
  readonly l1: {
    readonly rpc: RpcClient
    readonly book: SettlementBook
    readonly sets: SetBook
    readonly offices: OfficeBook
    readonly contracts: L1Contracts
    readonly confirmed: ReadonlyMap<bigint, { readonly id: Hex; readonly block: JsonBlock }>
  }
  /** Certificates that were found for claims that somebody waits for. */
  readonly quorums: readonly Quorum[]
  /** What validators were seen to sign of claims that nobody waits for any more. */
  readonly signed: readonly SignedAttestation[]
  /** Who signs, on every chain. */
  readonly account: Hex
  /**
   * What may be tried for a key now: `fresh` was never tried without success, `again` was, and stands alone or costs nothing; `no`: it is under way, or its
   * time has not come.
   */
  readonly readiness: (key: string) => 'fresh' | 'again' | 'no'
}

/**
 * Something to do. `keys` say what for: nothing is begun while a work with one of its keys is under way. `prepare` reads proofs and gives what to send,
 * in order; nothing if it found that nothing is to be done.
 */
export type Work = {
  readonly keys: readonly string[]
  readonly chain: bigint | 'l1'
  readonly label: string
  /** First served: what somebody waits for this second is 0. */
  readonly urgency: 0 | 1 | 2
  /** The same keys rightly come again soon; else a success that changed nothing counts as a failure. */
  readonly isRecurring?: boolean
  prepare(): Promise<readonly L1Request[]>
}

/** A claim as contracts take it. */
export type ClaimWords = { readonly domainId: bigint; readonly number: bigint; readonly worldRoot: Hex }

export function claimWords({ domainId, height, root }: Claim): ClaimWords {
  return { domainId, number: height, worldRoot: bytesToHex(root) }
}

/** A dependency as contracts take it. */
export type DependencyWords = { readonly positive: ClaimWords[]; readonly negated: ClaimWords[][] }

export function dependencyWords({ positive, negated }: Dependency): DependencyWords {
  return { positive: positive.map(claimWords), negated: negated.map((group) => group.map(claimWords)) }
}

export const claimHash = (claim: Claim): Hex => bytesToHex(claimId(claim))

export const headNumber = ({ head }: DomainSide): bigint => BigInt(head.number)

/** How far a receipt has come on its destination. */
export type Progress = 'waiting' | 'arrived' | 'certified' | 'alone' | 'done'

/** The claim of a block with receipts, as the source's own node has it; undefined before its root was read. */
export function claimAt({ id, roots }: DomainSide, height: bigint): Claim | undefined {
  const root = roots.get(height)
  return root === undefined ? undefined : { domainId: id, height, root: hexToBytes(root) }
}

/**
 * waiting: it did not arrive under the claim of its block, whatever it did under rivals of that. arrived: a copy is there, something it rests on is
 * open. certified: all but its flow is TRUE, or its source counted it though something else it carries is FALSE here. alone: then it arrives by that flow.
 * done: official, or its flow FALSE. Before the block's root was read nothing is known of it.
 */
export function progressOf(
  source: DomainSide,
  target: DomainSide,
  { receiptId, receipt, dependency }: Pick<Departure, 'receiptId' | 'receipt' | 'dependency'>,
): Progress | undefined {
  const claim = claimAt(source, receipt.number)
  if (claim === undefined) return undefined
  const arrivals = target.book.arrivals.get(receiptId) ?? []
  // one that arrived by its flow alone has that TRUE
  if (target.book.closedFlows.has(receiptId) || arrivals.some(({ claimId: id }) => BigInt(id) === 0n)) return 'done'
  const { statusOf } = target.book.view
  const isFlowing = target.book.flows.has(receiptId)
  const isBroken = dependency.positive.some((each) => statusOf(each) === 'false')
  if (isBroken && source.book.counted.has(receipt.nonce) && statusOf(claim) === 'true') {
    return isFlowing ? 'alone' : 'certified'
  }
  const id = claimHash(claim)
  const arrival = arrivals.findLast(({ claimId: under }) => under === id)
  if (arrival === undefined) return 'waiting'
  const rests = [claim, ...arrival.record.positive].filter((each) => !isFlow(each))
  if (rests.some((each) => statusOf(each) !== 'true')) return 'arrived'
  return isFlowing ? 'done' : 'certified'
}
