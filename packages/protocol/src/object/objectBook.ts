/**
 * All that the object manager of one domain keeps, as rules: copies, receipts, lanes in and out, claimed receipts. Twin of ObjectManager.sol and
 * ObjectArrivals.sol, whose errors have the codes of the refusals here; nothing is half-applied (docs/claims.md §5 to §7).
 */
import { accept, type Bytes, bytesToHex, type Hex, type Result, refuse } from '@syncline/primitives'
import { type Claim, flowClaim, isFlow } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import type { Dependency } from '../dependency/dependency.js'
import { createLaneBook, createLaneTotals, type FlowCode } from '../flow/laneBook.js'
import type { Level } from '../level/level.js'
import { type ClaimReceiptCode, claimReceipt, type Destination } from './claimReceipt.js'
import { createConditionalRecords } from './conditionalRecords.js'
import { type Copy, checkUsable, type Departure, maxCopies } from './copy.js'
import { type CopyTable, createCopyTable, type Resolution } from './copyTable.js'
import { freeze, move, type Receipt, receiptId } from './move.js'

/** A copy as its type lets it go. */
export type Leaving = { readonly state: Bytes; readonly kind: Bytes; readonly quantity: bigint }

/** What a domain knows of others' claims: statuses, links, levels. Flows are the book's own. */
export type KnownClaims = ClaimView & { readonly levelOf: (claim: Claim) => Level | undefined }

export type UseCode = 'COPY_UNKNOWN' | 'DEPENDENCY_HAS_NOT' | 'COPY_FROZEN'

export type ObjectBook = {
  /** `add` a new official object, `transact`, `find`; the rest of it is the book's. */
  readonly table: CopyTable
  /** Claims and flows as this domain knows them. */
  readonly view: KnownClaims
  readonly destroy: (address: Bytes) => Result<Copy, UseCode>
  /** Sends a copy off in block `height`; `leave` is asked after all checks. Gives the receipt. */
  readonly depart: <Code extends string>(
    address: Bytes,
    to: bigint,
    height: bigint,
    leave: (copy: Copy) => Result<Leaving, Code>,
  ) => Result<Receipt, UseCode | 'DESTINATION_INVALID' | Code>
  /** The frozen copy names `own`, the claim of a block of this domain that holds its receipt. Gives what is left. */
  readonly thaw: (
    address: Bytes,
    own: Claim,
  ) => Result<Copy | undefined, 'COPY_UNKNOWN' | 'COPY_NOT_FROZEN' | 'BLOCK_TOO_OLD'>
  readonly arrive: (receipt: Receipt, source: Claim, proof: Bytes) => Result<Copy, ClaimReceiptCode>
  /** `accepted`: the ledger's word about the receipt's lane as far as known here. */
  readonly acceptFlow: (receipt: Receipt, source: Claim, accepted: bigint) => Result<Claim, FlowCode>
  readonly resolve: (address: Bytes) => Result<Resolution, 'COPY_UNKNOWN'>
  /** Total of the lane out of here. */
  readonly totalOf: (to: bigint, kind: Bytes) => bigint
  /** What receipts took from the lane into here. */
  readonly takenOf: (from: bigint, kind: Bytes) => bigint
  readonly receiptCount: () => bigint
  /** What a receipt was claimed with, in order. */
  readonly recordsOf: (receiptId: Bytes) => readonly Dependency[]
}

/** The book of a domain on which nothing has happened. `manager`: address of ObjectManager. */
export function createObjectBook(
  domainId: bigint,
  manager: bigint,
  known: KnownClaims,
  readSlot: Destination['readSlot'],
): ObjectBook {
  const table = createCopyTable(manager, maxCopies)
  const records = createConditionalRecords()
  const lanes = createLaneBook(domainId)
  const totals = createLaneTotals()
  const flows = new Set<Hex>()
  let receiptCount = 0n
  const isAccepted = (claim: Claim): boolean => flows.has(bytesToHex(claim.root))
  const view: KnownClaims = {
    ...known,
    statusOf: (claim) => (isFlow(claim) ? (isAccepted(claim) ? 'true' : 'unknown') : known.statusOf(claim)),
    levelOf: (claim) => (isFlow(claim) ? (isAccepted(claim) ? 3 : 2) : known.levelOf(claim)),
  }
  const unknown = (address: Bytes) =>
    refuse('COPY_UNKNOWN', 'no copy at this address', { address: bytesToHex(address) })
  const count = (departure: Pick<Departure, 'to' | 'kind' | 'quantity'>): void => {
    if (departure.quantity > 0n) totals.count(departure)
  }

  function findUsable(address: Bytes): Result<Copy, UseCode> {
    const copy = table.find(address)
    if (copy === undefined) return unknown(address)
    const usable = checkUsable(copy)
    return usable.ok ? accept(copy) : usable
  }

  return {
    table,
    view,
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
      const passage = { from: domainId, to, nonce: receiptCount, kind, quantity }
      const moved = move(copy.value, passage, height, state)
      if (!moved.ok) return moved
      receiptCount++
      const { receipt, frozen } = moved.value
      table.remove(address)
      if (frozen === undefined) count(receipt)
      else table.add(frozen)
      return accept(receipt)
    },
    thaw(address, own) {
      const copy = table.find(address)
      if (copy === undefined) return unknown(address)
      const { departure } = copy
      if (departure === undefined || departure.isThawed) {
        return refuse('COPY_NOT_FROZEN', 'the copy did not leave, or names its block already')
      }
      if (own.height < departure.height) {
        return refuse('BLOCK_TOO_OLD', 'the block is older than the receipt', { needed: departure.height })
      }
      table.remove(address)
      const left = freeze(copy, own)
      if (left !== undefined) table.add(left)
      return accept(left)
    },
    arrive: (receipt, source, proof) =>
      claimReceipt(receipt, source, proof, { domainId, store: view, records, table, readSlot }),
    acceptFlow(receipt, source, accepted) {
      const id = receiptId(receipt)
      if (receipt.to === domainId && !isAccepted(flowClaim(id)) && !records.isRecorded(id, source)) {
        return refuse('FLOW_SOURCE_UNCERTIFIED', 'the receipt was not claimed under this claim')
      }
      const taken = lanes.take(receipt, source, accepted, view)
      if (taken.ok) flows.add(bytesToHex(taken.value.root))
      return taken
    },
    resolve(address) {
      const resolved = table.poke(address, view)
      if (resolved.ok && resolved.value.counted !== undefined) count(resolved.value.counted)
      return resolved
    },
    totalOf: totals.totalOf,
    takenOf: lanes.takenOf,
    receiptCount: () => receiptCount,
    recordsOf: records.recordsOf,
  }
}
