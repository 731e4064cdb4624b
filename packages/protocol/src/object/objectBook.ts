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
import { type Claim, flowClaim, isFlow } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import { type Dependency, trueDependency } from '../dependency/dependency.js'
import { createLaneBook, createLaneTotals, type FlowCode } from '../flow/laneBook.js'
import type { Level } from '../level/level.js'
import { type ClaimReceiptCode, claimReceipt, countedSlot, type Destination, flowSlot } from './claimReceipt.js'
import { createConditionalRecords } from './conditionalRecords.js'
import { type Copy, checkUsable, type Departure, maxCopies, objectAddress } from './copy.js'
import { type CopyTable, createCopyTable, type Resolution } from './copyTable.js'
import { type MoveCode, move, type Receipt, receiptId } from './move.js'

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
  | 'COPY_EXISTS'
  | 'OBJECT_COPIES_TOO_MANY'

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
  ) => Result<Receipt, MoveCode | UseCode | 'DESTINATION_INVALID' | Code>
  readonly arrive: (receipt: Receipt, source: Claim, proof: Bytes) => Result<Copy, ClaimReceiptCode>
  /** `proof` of what `source` counted with the receipt; `accepted`: the ledger's word about the receipt's lane as far as known here. */
  readonly acceptFlow: (receipt: Receipt, source: Claim, proof: Bytes, accepted: bigint) => Result<Claim, FlowCode>
  /** Takes an object back whose destination ended in the claim `last`, undefined if it did not, before the object became official there. */
  readonly reclaim: (receipt: Receipt, last: Claim | undefined, proof: Bytes) => Result<Copy, ReclaimCode>
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
  const isAccepted = (claim: Claim): boolean => flows.has(bytesToHex(claim.root))
  /** The claim that each receipt was claimed under last. */
  const claimedUnder = new Map<Hex, Claim>()
  const levelOfFlow = (flow: Claim): Level => {
    if (isAccepted(flow)) return 3
    const under = claimedUnder.get(bytesToHex(flow.root))
    return under !== undefined && known.isAttested(under) ? 2 : 1
  }
  const view: KnownClaims = {
    ...known,
    statusOf: (claim) => (isFlow(claim) ? (isAccepted(claim) ? 'true' : 'unknown') : known.statusOf(claim)),
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
      claimedUnder.set(bytesToHex(receiptId(receipt)), source)
      return copy
    },
    acceptFlow(receipt, source, proof, accepted) {
      const id = receiptId(receipt)
      const found = readSlot(source, countedSlot(id), proof)
      const total = found.ok ? readWord(found.value, 0) : 0n
      const taken = lanes.take(receipt, source, total, accepted, view)
      if (taken.ok) flows.add(bytesToHex(taken.value.root))
      return taken
    },
    reclaim(receipt, last, proof) {
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
      const { typeId, index, state } = receipt.copy
      // official at once, but in a place of its own: `resolve` moves it
      const dependency: Dependency = { positive: [flow], negated: [] }
      const copy: Copy = { typeId, index, state, dependency, lineage: destination.nextLineage(receipt.copy) }
      const added = table.add(copy)
      if (!added.ok) return added
      flows.add(bytesToHex(flow.root))
      note(copy)
      return accept(copy)
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
