/**
 * All that the object manager of one domain keeps, as rules: copies, receipts, lanes in and out, claimed receipts. Twin of ObjectManager.sol and
 * ObjectArrivals.sol, whose errors have the codes of the refusals here; nothing is half-applied (docs/claims.md §5 to §7).
 */
import {
  accept,
  type Bytes,
  bytesToHex,
  equalBytes,
  type Hex,
  type Result,
  readWord,
  refuse,
} from '@syncline/primitives'
import { type Claim, claimKey, flowClaim, isFlow } from '../claim/claim.js'
import type { ClaimStatus, ClaimView } from '../claim/claimView.js'
import { type Dependency, trueDependency } from '../dependency/dependency.js'
import { isSatisfiable } from '../dependency/reduce.js'
import { createLaneBook, createLaneTotals, type FlowCode } from '../flow/laneBook.js'
import type { Level } from '../level/level.js'
import {
  type ClaimReceiptCode,
  claimReceipt,
  countedSlot,
  type Destination,
  droppedSlot,
  flowSlot,
} from './claimReceipt.js'
import { createConditionalRecords } from './conditionalRecords.js'
import { type Copy, checkUsable, type Departure, maxCopies, objectAddress, originOf } from './copy.js'
import { type CopyTable, createCopyTable, type Resolution } from './copyTable.js'
import { checkCarried, type MoveCode, move, type Receipt, receiptId } from './move.js'

/** A copy as its type lets it go. */
export type Leaving = { readonly state: Bytes; readonly kind: Bytes; readonly quantity: bigint }

/** What a domain knows of others' claims: statuses, links, levels. Flows are the book's own. */
export type KnownClaims = ClaimView & {
  readonly levelOf: (claim: Claim) => Level | undefined
  /** Whether a quorum stands for it, decided or not. */
  readonly isAttested: (claim: Claim) => boolean
}

export type UseCode = 'COPY_UNKNOWN' | 'DEPENDENCY_HAS_NOT' | 'COPY_FROZEN'

export type ReclaimCode =
  | 'RECEIPT_NOT_PROVEN'
  | 'FLOW_NOT_COUNTED'
  | 'FLOW_ALREADY_ACCEPTED'
  | 'DOMAIN_NOT_CLOSED'
  | 'RECEIPT_TAKEN'
  | 'FLOW_NOT_ACCEPTED'
  | 'COPY_EXISTS'
  | 'OBJECT_COPIES_TOO_MANY'

export type ArriveAloneCode =
  | 'DEPENDENCY_HAS_NOT'
  | 'FLOW_CARRIED'
  | 'NOTHING_FLOWS'
  | 'RECEIPT_MISDIRECTED'
  | 'INDEX_FORGED'
  | 'NOT_ALONE'
  | 'RECORD_CONFLICT'
  | 'COPY_EXISTS'
  | 'OBJECT_COPIES_TOO_MANY'

export type CloseFlowCode =
  | 'FLOW_SOURCE_UNCERTIFIED'
  | 'RECEIPT_NOT_DROPPED'
  | 'RECEIPT_MISDIRECTED'
  | 'DOMAIN_NOT_CLOSED'
  | 'RECEIPT_COUNTED'
  | 'FLOW_ALREADY_ACCEPTED'

export type ObjectBook = {
  /** `transact`, `find`; the rest of it is the book's. */
  readonly table: CopyTable
  /** Claims and flows as this domain knows them. */
  readonly view: KnownClaims
  /** A new object, official. */
  readonly create: (
    object: Pick<Copy, 'typeId' | 'index' | 'state'>,
  ) => Result<Hex, 'COPY_EXISTS' | 'OBJECT_COPIES_TOO_MANY'>
  readonly destroy: (address: Bytes) => Result<Copy, UseCode>
  /** Sends a copy off in block `height`; `leave` is asked after all checks. Gives the receipt. */
  readonly depart: <Code extends string>(
    address: Bytes,
    to: bigint,
    height: bigint,
    leave: (copy: Copy) => Result<Leaving, Code>,
  ) => Result<Receipt, MoveCode | UseCode | 'DESTINATION_INVALID' | 'DEPENDENCY_CONTRADICTORY' | Code>
  readonly arrive: (receipt: Receipt, source: Claim, proof: Bytes) => Result<Copy, ClaimReceiptCode>
  /** `proof` of what `source` counted with the receipt; `accepted`: the ledger's word about the receipt's lane as far as known here. */
  readonly acceptFlow: (receipt: Receipt, source: Claim, proof: Bytes, accepted: bigint) => Result<Claim, FlowCode>
  /**
   * Makes the copy of an object whose flow is TRUE though something that its receipt carries is FALSE here: its source saw the truth of a lying third
   * otherwise, and the ledger has covered it. Once.
   */
  readonly arriveAlone: (receipt: Receipt) => Result<Copy, ArriveAloneCode>
  /** Names a claim with a quorum behind it that a receipt came under, so that its flow has level 2. */
  readonly vouch: (receipt: Receipt, claim: Claim) => Result<undefined, 'NOBODY_VOUCHES'>
  /** Makes the flow FALSE of a receipt that its source dropped in the world of `source`. */
  readonly dropFlow: (receipt: Receipt, source: Claim, proof: Bytes) => Result<Claim, CloseFlowCode>
  /** Makes the flow FALSE of a receipt whose source ended in the claim `last`, undefined if it did not, without counting it. */
  readonly closeFlow: (receipt: Receipt, last: Claim | undefined, proof: Bytes) => Result<Claim, CloseFlowCode>
  /**
   * Takes an object back whose destination ended in the claim `last`, undefined if it did not, before the object became official there.
   * `givenBack`: what the ledger gave back of the lane, as far as known here.
   */
  readonly reclaim: (
    receipt: Receipt,
    last: Claim | undefined,
    proof: Bytes,
    givenBack: bigint,
  ) => Result<Copy, ReclaimCode>
  readonly resolve: (address: Bytes) => Result<Resolution, 'COPY_UNKNOWN'>
  /** Total of the lane out of here. */
  readonly totalOf: (to: bigint, kind: Bytes) => bigint
  /** What receipts took from the lane into here. */
  readonly takenOf: (from: bigint, kind: Bytes) => bigint
  readonly receiptCount: () => bigint
}

/** The book of a domain on which nothing has happened. `manager`: address of ObjectManager. */
export function createObjectBook(
  domainId: bigint,
  manager: bigint,
  known: KnownClaims,
  readSlot: Destination['readSlot'],
): ObjectBook {
  const table = createCopyTable(manager, maxCopies)
  // all claims of a receipt are of one height
  const records = createConditionalRecords(Number.POSITIVE_INFINITY)
  const made = new Set<Hex>()
  const arrivals = new Map<Hex, number>()
  const receipts = new Map<bigint, Bytes>()
  /** Totals of lanes with each receipt that was counted. */
  const counted = new Map<Hex, bigint>()
  const lanes = createLaneBook(domainId)
  const totals = createLaneTotals()
  const flows = new Set<Hex>()
  let receiptCount = 0n
  const closed = new Set<Hex>()
  const alone = new Set<Hex>()
  const claimed = new Set<string>()
  const reclaimed = new Map<string, bigint>()
  const isAccepted = (claim: Claim): boolean => flows.has(bytesToHex(claim.root))
  const isClosed = (claim: Claim): boolean => closed.has(bytesToHex(claim.root))
  const statusOfFlow = (flow: Claim): ClaimStatus => (isAccepted(flow) ? 'true' : isClosed(flow) ? 'false' : 'unknown')
  /** The claim that stands for each receipt whose copy rested on no flow where it left. */
  const claimedUnder = new Map<Hex, Claim>()
  const levelOfFlow = (flow: Claim): Level => {
    if (isAccepted(flow)) return 3
    if (isClosed(flow)) return 0
    const under = claimedUnder.get(bytesToHex(flow.root))
    return under !== undefined && known.isAttested(under) ? 2 : 1
  }
  const view: KnownClaims = {
    ...known,
    statusOf: (claim) => (isFlow(claim) ? statusOfFlow(claim) : known.statusOf(claim)),
    levelOf: (claim) => (isFlow(claim) ? levelOfFlow(claim) : known.levelOf(claim)),
  }
  const unknown = (address: Bytes) =>
    refuse('COPY_UNKNOWN', 'no copy at this address', { address: bytesToHex(address) })
  const count = (departure: Omit<Departure, 'nonce'>): void => {
    counted.set(bytesToHex(departure.receiptId), totals.count(departure))
  }
  const nameOf = (object: Pick<Copy, 'typeId' | 'index'>): Hex => bytesToHex(objectAddress(manager, object))
  const destination: Destination = {
    ...{ domainId, store: view, records, table, readSlot },
    isMadeHere: (object) => made.has(nameOf(object)),
    nextLineage: (object) => (arrivals.get(nameOf(object)) ?? 0) + 1,
  }
  /** Its flow is TRUE, so it is official at once, but in a place of its own: `resolve` moves it. */
  const putAlone = (receipt: Receipt): Result<Copy, 'COPY_EXISTS' | 'OBJECT_COPIES_TOO_MANY'> => {
    const { typeId, index, state } = receipt.copy
    const dependency: Dependency = { positive: [flowClaim(receiptId(receipt))], negated: [] }
    const copy: Copy = { typeId, index, state, dependency, lineage: destination.nextLineage(receipt.copy) }
    const added = table.add(copy)
    if (!added.ok) return added
    note(copy)
    return accept(copy)
  }
  const closeFlow = (id: Bytes): Result<Claim, 'FLOW_ALREADY_ACCEPTED'> => {
    const flow = flowClaim(id)
    if (isAccepted(flow) || isClosed(flow)) return refuse('FLOW_ALREADY_ACCEPTED', 'the flow is TRUE or FALSE already')
    closed.add(bytesToHex(flow.root))
    return accept(flow)
  }
  const note = (object: Pick<Copy, 'typeId' | 'index'>): void =>
    void arrivals.set(nameOf(object), destination.nextLineage(object))

  function findUsable(address: Bytes): Result<Copy, UseCode> {
    const copy = table.find(address)
    if (copy === undefined) return unknown(address)
    const usable = checkUsable(copy)
    return usable.ok ? accept(copy) : usable
  }

  return {
    table,
    view,
    create(object) {
      const added = table.add({ ...object, dependency: trueDependency })
      if (added.ok) made.add(nameOf(object))
      return added
    },
    destroy(address) {
      const copy = findUsable(address)
      if (copy.ok) table.remove(address)
      return copy
    },
    depart(address, to, height, leave) {
      if (to === 0n || to === domainId) return refuse('DESTINATION_INVALID', 'an object goes to another domain')
      const copy = findUsable(address)
      if (!copy.ok) return copy
      if (!isSatisfiable(copy.value.dependency, view)) {
        return refuse('DEPENDENCY_CONTRADICTORY', 'something that the copy rests on is FALSE')
      }
      const leaving = leave(copy.value)
      if (!leaving.ok) return leaving
      const { state, kind, quantity } = leaving.value
      const passage = { from: domainId, to, nonce: receiptCount, height, kind, quantity }
      const moved = move(copy.value, passage, state)
      if (!moved.ok) return moved
      const { receipt, frozen } = moved.value
      const id = receiptId(receipt)
      receipts.set(receiptCount++, id)
      table.remove(address)
      if (frozen === undefined) count({ ...receipt, receiptId: id })
      else table.add(frozen)
      return accept(receipt)
    },
    arrive(receipt, source, proof) {
      const copy = claimReceipt(receipt, source, proof, destination)
      if (!copy.ok) return copy
      note(copy.value)
      const id = bytesToHex(receiptId(receipt))
      claimed.add(`${id}:${claimKey(source)}`)
      const before = claimedUnder.get(id)
      const isBetter = before === undefined || !known.isAttested(before) || known.statusOf(source) === 'true'
      if (receipt.flows === 0 && isBetter) claimedUnder.set(id, source)
      return copy
    },
    acceptFlow(receipt, source, proof, accepted) {
      const id = receiptId(receipt)
      const found = readSlot(source, countedSlot(id), proof)
      const total = found.ok ? readWord(found.value, 0) : 0n
      if (receipt.to === domainId && isClosed(flowClaim(id))) {
        return refuse('FLOW_ALREADY_ACCEPTED', 'the source ended without counting the receipt')
      }
      const taken = lanes.take(receipt, source, total, accepted, view)
      if (taken.ok) flows.add(bytesToHex(taken.value.root))
      return taken
    },
    arriveAlone(receipt) {
      if (receipt.to !== domainId) {
        return refuse('RECEIPT_MISDIRECTED', `the receipt goes to domain ${receipt.to}`, { have: domainId })
      }
      const sound = checkCarried(receipt)
      if (!sound.ok) return sound
      if (originOf(receipt.copy.index) === domainId && !destination.isMadeHere(receipt.copy)) {
        return refuse('INDEX_FORGED', 'the index says that the object was made here, which it was not')
      }
      const id = receiptId(receipt)
      const isLost = receipt.copy.dependency.positive.some((claim) => view.statusOf(claim) === 'false')
      if (!isAccepted(flowClaim(id)) || !isLost) {
        return refuse('NOT_ALONE', 'the flow is not TRUE, or nothing that the receipt carries is FALSE')
      }
      if (alone.has(bytesToHex(id))) return refuse('RECORD_CONFLICT', 'it arrived by its flow alone before')
      const copy = putAlone(receipt)
      if (copy.ok) alone.add(bytesToHex(id))
      return copy
    },
    vouch(receipt, claim) {
      const id = bytesToHex(receiptId(receipt))
      const status = known.statusOf(claim)
      const isGood = status === 'true' || (status === 'unknown' && known.isAttested(claim))
      if (receipt.flows !== 0 || !claimed.has(`${id}:${claimKey(claim)}`) || !isGood) {
        return refuse('NOBODY_VOUCHES', 'no quorum stands for the claim, or the receipt did not come under it')
      }
      claimedUnder.set(id, claim)
      return accept(undefined)
    },
    closeFlow(receipt, last, proof) {
      if (receipt.to !== domainId) {
        return refuse('RECEIPT_MISDIRECTED', `the receipt goes to domain ${receipt.to}`, { have: domainId })
      }
      if (last === undefined) return refuse('DOMAIN_NOT_CLOSED', 'the source has not ended, as far as is known here')
      const id = receiptId(receipt)
      const found = readSlot(last, countedSlot(id), proof)
      if (!found.ok || readWord(found.value, 0) !== 0n) {
        return refuse('RECEIPT_COUNTED', 'the source counted the receipt before it ended')
      }
      return closeFlow(id)
    },
    dropFlow(receipt, source, proof) {
      if (receipt.to !== domainId) {
        return refuse('RECEIPT_MISDIRECTED', `the receipt goes to domain ${receipt.to}`, { have: domainId })
      }
      if (source.domainId !== receipt.from || view.statusOf(source) !== 'true') {
        return refuse('FLOW_SOURCE_UNCERTIFIED', "the claim is no TRUE one of the receipt's source")
      }
      const id = receiptId(receipt)
      const found = readSlot(source, droppedSlot(id), proof)
      if (!found.ok || readWord(found.value, 0) === 0n) {
        return refuse('RECEIPT_NOT_DROPPED', 'the source has not dropped the receipt in that world')
      }
      return closeFlow(id)
    },
    reclaim(receipt, last, proof, givenBack) {
      const id = receiptId(receipt)
      const own = receipts.get(receipt.nonce)
      if (own === undefined || !equalBytes(own, id)) {
        return refuse('RECEIPT_NOT_PROVEN', 'this domain wrote another receipt, or none')
      }
      if (!counted.has(bytesToHex(id)))
        return refuse('FLOW_NOT_COUNTED', 'what left is not known to have been official')
      const flow = flowClaim(id)
      if (isAccepted(flow)) return refuse('FLOW_ALREADY_ACCEPTED', 'the object came back before')
      if (last === undefined)
        return refuse('DOMAIN_NOT_CLOSED', 'the destination has not ended, as far as is known here')
      const found = readSlot(last, flowSlot(id), proof)
      if (!found.ok || readWord(found.value, 0) !== 0n) {
        return refuse('RECEIPT_TAKEN', 'the object became official on its destination before that ended')
      }
      const lane = `${receipt.to}:${bytesToHex(receipt.kind)}`
      const before = reclaimed.get(lane) ?? 0n
      if (givenBack - before < receipt.quantity) {
        return refuse('FLOW_NOT_ACCEPTED', 'the ledger gave less of the lane back than its receipts ask for', {
          givenBack,
        })
      }
      const copy = putAlone(receipt)
      if (!copy.ok) return copy
      reclaimed.set(lane, before + receipt.quantity)
      flows.add(bytesToHex(flow.root))
      return copy
    },
    resolve(address) {
      const resolved = table.poke(address, view)
      if (resolved.ok && resolved.value.counted !== undefined) count(resolved.value.counted)
      return resolved
    },
    totalOf: totals.totalOf,
    takenOf: lanes.takenOf,
    receiptCount: () => receiptCount,
  }
}
