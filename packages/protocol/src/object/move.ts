/** Moves between domains: receipt, frozen remainder, arrival (docs/claims.md §6; DEP-15…18, gap G4). */
import { accept, type Bytes, hashWords, keccak256, type Result, refuse } from '@syncline/primitives'
import { type Claim, flowClaim, isFlow } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import { conjoin, createDependency, type Dependency, hasNot, isTrue } from '../dependency/dependency.js'
import { dependencyDigest } from '../dependency/dependencyCodec.js'
import { isSatisfiable } from '../dependency/reduce.js'
import { type Copy, checkCopySize, checkUsable } from './copy.js'

/** From where to where; `nonce` counts the source's receipts. `quantity` of `kind` is what the isolation ledger counts for it. */
export type Passage = {
  readonly from: bigint
  readonly to: bigint
  readonly nonce: bigint
  /** `kindOf`: what is interchangeable. 32 bytes. */
  readonly kind: Bytes
  /** 1 for a unique object; below 2^256. */
  readonly quantity: bigint
}

/** What the source writes into its world: the copy as it leaves, without flow literals, and its passage. */
export type Receipt = Passage & { readonly copy: Copy }

export type ArriveCode =
  | 'RECEIPT_ORPHANED'
  | 'DEPENDENCY_HAS_NOT'
  | 'FLOW_CARRIED'
  | 'DEPENDENCY_CONTRADICTORY'
  | 'DEPENDENCY_TOO_LARGE'

const tag = new Uint8Array(32)
tag.set(new TextEncoder().encode('syncline.receipt.v1'))

/** Tag of a receipt in the set of claimed ones, and the root of its flow: 10 words. */
export function receiptId({ copy, from, to, nonce, kind, quantity }: Receipt): Bytes {
  const { typeId, index, state, dependency } = copy
  const digest = dependencyDigest(dependency)
  return hashWords(tag, from, to, nonce, typeId, index, keccak256(state), digest, kind, quantity)
}

/**
 * Takes a copy off its domain in block `height`, in the state `state`. An official one is destroyed: where the source's block does not stand, its
 * destruction does not either. Another stays behind with its old state, frozen, until it is known whether it was ever there (`resolve` of the
 * table) and which block holds the receipt (`freeze`). The receipt names no flows: they are known on one domain each, and the lane counts
 * the copy only after they were accepted.
 */
export function move(
  copy: Copy,
  passage: Passage,
  height: bigint,
  state: Bytes = copy.state,
): Result<{ readonly receipt: Receipt; readonly frozen: Copy | undefined }, 'DEPENDENCY_HAS_NOT' | 'COPY_FROZEN'> {
  const usable = checkUsable(copy)
  if (!usable.ok) return usable
  const { typeId, index, dependency } = copy
  const carried = { positive: dependency.positive.filter((claim) => !isFlow(claim)), negated: [] }
  const receipt = { ...passage, copy: { typeId, index, dependency: carried, state } }
  if (isTrue(dependency)) return accept({ receipt, frozen: undefined })
  const { to, nonce, kind, quantity } = passage
  const departure = { to, nonce, kind, quantity, height, isThawed: false, isCounted: false }
  return accept({ receipt, frozen: { ...copy, departure } })
}

/**
 * dep ∧ ¬(S₁,H,R): the frozen copy, once the source knows the root R of a block with the receipt. Undefined if dep names that claim. Whether
 * the claim is decided is for `resolve` to see, which has to count the copy first.
 */
export function freeze(frozen: Copy, source: Claim): Copy | undefined {
  const { departure } = frozen
  const dependency = createDependency(frozen.dependency.positive, [...frozen.dependency.negated, [source]])
  if (dependency === 'FALSE') return undefined
  return { ...frozen, dependency, departure: departure === undefined ? undefined : { ...departure, isThawed: true } }
}

/** dep ∧ (S₁,H,R), or dep where that claim is TRUE: in which worlds the receipt is claimed. What is recorded for it. */
export function conditionOf(receipt: Receipt, source: Claim, view: ClaimView): Result<Dependency, ArriveCode> {
  const { dependency } = receipt.copy
  if (view.statusOf(source) === 'false') {
    return refuse('RECEIPT_ORPHANED', 'the block with the receipt does not stand')
  }
  if (hasNot(dependency)) {
    return refuse('DEPENDENCY_HAS_NOT', 'no domain that keeps the rules makes a receipt of such a copy')
  }
  if (dependency.positive.some(isFlow)) {
    return refuse('FLOW_CARRIED', 'no domain that keeps the rules makes a receipt that names a flow')
  }
  const condition = conjoinOpen(dependency, source, view)
  if (condition !== undefined && isSatisfiable(condition, view)) return accept(condition)
  return refuse('DEPENDENCY_CONTRADICTORY', 'the receipt rests on claims that exclude its own')
}

/**
 * dep ∧ (S₁,H,R) ∧ flow: the copy on the destination, which has checked that the receipt lies under that claim and was not claimed. A claim or a
 * flow that is TRUE already adds nothing (joint 1 of the architecture), nor does a receipt with which nothing flows; the rest of dep is for a poke.
 */
export function arrive(receipt: Receipt, source: Claim, view: ClaimView): Result<Copy, ArriveCode> {
  const condition = conditionOf(receipt, source, view)
  if (!condition.ok) return condition
  const flow = flowClaim(receiptId(receipt))
  const whole = receipt.quantity === 0n ? condition.value : conjoinOpen(condition.value, flow, view)!
  const size = checkCopySize(whole)
  if (!size.ok) return size
  const { typeId, index, state } = receipt.copy
  return accept({ typeId, index, dependency: whole, state })
}

function conjoinOpen(dependency: Dependency, claim: Claim, view: ClaimView): Dependency | undefined {
  if (view.statusOf(claim) === 'true') return dependency
  const both = conjoin(dependency, { positive: [claim], negated: [] })
  return both === 'FALSE' ? undefined : both
}
