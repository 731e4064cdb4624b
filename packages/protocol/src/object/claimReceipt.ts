/** Claiming a receipt at its destination: all checks in order, then the copy (docs/claims.md §6; DEP-18, DEP-25, gap G3). Anyone may. */
import { accept, type Bytes, equalBytes, hashWords, invariant, type Result, refuse } from '@syncline/primitives'
import type { Claim } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import type { Level } from '../level/level.js'
import type { ConditionalRecords } from './conditionalRecords.js'
import { type Copy, originOf } from './copy.js'
import type { CopyTable } from './copyTable.js'
import { type ArriveCode, arrive, conditionOf, type Receipt, receiptId } from './move.js'

export type ClaimReceiptCode =
  | ArriveCode
  | 'RECEIPT_MISDIRECTED'
  | 'RECEIPT_NOT_PROVEN'
  | 'CLAIM_NOT_ADMITTED'
  | 'RECORD_CONFLICT'
  | 'INDEX_FORGED'
  | 'COPY_EXISTS'
  | 'OBJECT_COPIES_TOO_MANY'

/** What a domain has at hand when a receipt is claimed on it. */
export type Destination = {
  readonly domainId: bigint
  /** A claim store, or what stands for it. */
  readonly store: ClaimView & { readonly levelOf: (claim: Claim) => Level | undefined }
  readonly records: ConditionalRecords
  readonly table: CopyTable
  /** Whether an object was made on this domain, and how often objects arrived so far. */
  readonly isMadeHere: (object: Pick<Copy, 'typeId' | 'index'>) => boolean
  readonly nextLineage: (object: Pick<Copy, 'typeId' | 'index'>) => number
  /** What the object manager's slot holds in the world under the claim, by a proof in that world's dialect. Total. */
  readonly readSlot: (source: Claim, slot: Bytes, proof: Bytes) => Result<Bytes>
}

/** Slot in which the source's object manager keeps the id of its `nonce`-th receipt: entry of the mapping at slot 1. */
export function receiptSlot(nonce: bigint): Bytes {
  return hashWords(nonce, 1n)
}

/** Slot in which the source's object manager keeps the total of the lane with a receipt, once it counted that. */
export function countedSlot(receiptId: Bytes): Bytes {
  return hashWords(receiptId, 3n)
}

/** Slot in which a destination's object manager says whether a receipt's flow is TRUE there. */
export function flowSlot(receiptId: Bytes): Bytes {
  return hashWords(receiptId, 4n)
}

/** Slot in which a source's object manager says that what left with a receipt never was there. */
export function droppedSlot(receiptId: Bytes): Bytes {
  return hashWords(receiptId, 6n)
}

/** Makes the copy and notes the receipt, or refuses and changes nothing. `source` is the claim of the block in which the receipt was written. */
export function claimReceipt(
  receipt: Receipt,
  source: Claim,
  proof: Bytes,
  { domainId, store, records, table, readSlot, isMadeHere, nextLineage }: Destination,
): Result<Copy, ClaimReceiptCode> {
  if (receipt.to !== domainId) {
    return refuse('RECEIPT_MISDIRECTED', `the receipt goes to domain ${receipt.to}`, { have: domainId })
  }
  if (source.domainId !== receipt.from || source.height !== receipt.height) {
    return refuse('RECEIPT_NOT_PROVEN', 'the claim is of another domain or block', { needed: receipt.height })
  }
  const level = store.levelOf(source)
  if (level === undefined) return refuse('RECEIPT_ORPHANED', 'the block with the receipt does not stand')
  if (level === 0) return refuse('CLAIM_NOT_ADMITTED', 'nobody vouches for the claim')
  const id = receiptId(receipt)
  const held = readSlot(source, receiptSlot(receipt.nonce), proof)
  if (!held.ok || !equalBytes(held.value, id)) {
    return refuse('RECEIPT_NOT_PROVEN', held.ok ? 'the source wrote another receipt, or none' : held.reason)
  }
  const condition = conditionOf(receipt, source, store)
  if (!condition.ok) return condition
  if (originOf(receipt.copy.index) === domainId && !isMadeHere(receipt.copy)) {
    return refuse('INDEX_FORGED', 'the index says that the object was made here, which it was not')
  }
  const fresh = records.check(id, condition.value, store)
  if (!fresh.ok) return fresh
  const copy = arrive(receipt, source, store)
  if (!copy.ok) return copy
  const added = table.add({ ...copy.value, lineage: nextLineage(receipt.copy) })
  if (!added.ok) return added
  const noted = records.insert(id, condition.value, store)
  invariant(noted.ok, 'the record was checked before')
  return accept(copy.value)
}
