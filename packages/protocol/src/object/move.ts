/** Moves between domains: receipt, frozen remainder, arrival (docs/claims.md §6; DEP-15…18, gap G4). */
import { accept, type Bytes, hashWords, keccak256, type Result, refuse } from '@syncline/primitives'
import { type Claim, flowClaim } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import { createClaimSet } from '../dependency/claimSet.js'
import { conjoin, createDependency, hasNot, isTrue } from '../dependency/dependency.js'
import { checkDependencySize, dependencyDigest } from '../dependency/dependencyCodec.js'
import { isSatisfiable } from '../dependency/reduce.js'
import type { Copy } from './copy.js'

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

/** What the source writes into its world: the copy and its passage. */
export type Receipt = Passage & { readonly copy: Copy }

export type MoveCode = 'RECEIPT_ORPHANED' | 'DEPENDENCY_HAS_NOT' | 'DEPENDENCY_CONTRADICTORY' | 'DEPENDENCY_TOO_LARGE'

const tag = new Uint8Array(32)
tag.set(new TextEncoder().encode('syncline.receipt.v1'))

/** Tag of a receipt in the set of claimed ones, and the root of its flow: 10 words. */
export function receiptId({ copy, from, to, nonce, kind, quantity }: Receipt): Bytes {
  const { typeId, index, state, dependency } = copy
  const digest = dependencyDigest(dependency)
  return hashWords(tag, from, to, nonce, typeId, index, keccak256(state), digest, kind, quantity)
}

/**
 * Takes a copy off its domain. A copy with conditions stays behind frozen, until the source knows the claim that the receipt lies
 * under (`freeze`); an official one is destroyed: where the source's block does not stand, its destruction does not either.
 */
export function move(
  copy: Copy,
  passage: Passage,
): Result<{ readonly receipt: Receipt; readonly frozen: Copy | undefined }, MoveCode> {
  if (hasNot(copy.dependency)) {
    return refuse('DEPENDENCY_HAS_NOT', 'a copy that depends on a claim being false can only wait')
  }
  const frozen = isTrue(copy.dependency) ? undefined : copy
  return accept({ receipt: { ...passage, copy }, frozen })
}

/** dep ∧ ¬(S₁,H,R): the frozen copy, once the source knows the root R of the block H with the receipt. Undefined if no world has it. */
export function freeze(frozen: Copy, source: Claim, view: ClaimView): Copy | undefined {
  const dependency = createDependency(frozen.dependency.positive, [...frozen.dependency.negated, [source]])
  if (dependency === 'FALSE' || !isSatisfiable(dependency, view)) return undefined
  return { ...frozen, dependency }
}

/**
 * dep ∧ (S₁,H,R) ∧ flow: the copy on the destination, which has checked that the receipt lies under that claim and was not claimed. A claim or a
 * flow that is TRUE already adds nothing (joint 1 of the architecture); the rest of dep is for a poke.
 */
export function arrive(receipt: Receipt, source: Claim, view: ClaimView): Result<Copy, MoveCode> {
  if (hasNot(receipt.copy.dependency)) {
    return refuse('DEPENDENCY_HAS_NOT', 'no domain that keeps the rules makes a receipt of such a copy')
  }
  if (view.statusOf(source) === 'false') {
    return refuse('RECEIPT_ORPHANED', 'the block with the receipt does not stand')
  }
  const open = [source, flowClaim(receiptId(receipt))].filter((claim) => view.statusOf(claim) !== 'true')
  const dependency = conjoin(receipt.copy.dependency, { positive: createClaimSet(open), negated: [] })
  if (dependency === 'FALSE' || !isSatisfiable(dependency, view)) {
    return refuse('DEPENDENCY_CONTRADICTORY', 'the receipt rests on claims that exclude its own')
  }
  const size = checkDependencySize(dependency)
  if (!size.ok) return size
  return accept({ ...receipt.copy, dependency })
}
