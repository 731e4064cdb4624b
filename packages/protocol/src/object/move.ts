/** Moves between domains: receipt, frozen remainder, arrival (docs/claims.md §6; DEP-15…18, gap G4). */
import { accept, type Bytes, hashWords, invariant, keccak256, type Result, refuse } from '@syncline/primitives'
import { type Claim, flowClaim, isFlow } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import { conjoin, createDependency, type Dependency, hasNot, isTrue } from '../dependency/dependency.js'
import { dependencyDigest } from '../dependency/dependencyCodec.js'
import { isSatisfiable } from '../dependency/reduce.js'
import { type Copy, checkCopySize, checkUsable, maxCopyLiterals } from './copy.js'

/** From where to where; `nonce` counts the source's receipts, `height` is its block. `quantity` of `kind` is what the isolation ledger counts for it. */
export type Passage = {
  readonly from: bigint
  readonly to: bigint
  readonly nonce: bigint
  readonly height: bigint
  /** `kindOf`: what is interchangeable. 32 bytes. */
  readonly kind: Bytes
  /** 1 for a unique object; never 0: with nothing goes no flow, so a forger of such receipts would be held back by nobody. Below 2^256. */
  readonly quantity: bigint
}

/** What the source writes into its world: the copy as it leaves, without its flow literals, how many these were, and its passage. */
export type Receipt = Passage & { readonly copy: Copy; readonly flows: number }

export type ArriveCode =
  | 'RECEIPT_ORPHANED'
  | 'DEPENDENCY_HAS_NOT'
  | 'FLOW_CARRIED'
  | 'NOTHING_FLOWS'
  | 'DEPENDENCY_CONTRADICTORY'
  | 'DEPENDENCY_TOO_LARGE'

const tag = new Uint8Array(32)
tag.set(new TextEncoder().encode('syncline.receipt.v1'))

/** Tag of a receipt in the set of claimed ones, and the root of its flow: 12 words. */
export function receiptId({ copy, flows, from, to, nonce, height, kind, quantity }: Receipt): Bytes {
  const { typeId, index, state, dependency } = copy
  const digest = dependencyDigest(dependency)
  const words = [typeId, index, keccak256(state), digest] as const
  return hashWords(tag, from, to, nonce, height, ...words, BigInt(flows), kind, quantity)
}

/** Literals that a receipt carries at most: its destination adds a claim and a flow. */
export const maxCarried: number = maxCopyLiterals - 2

export type MoveCode = 'DEPENDENCY_HAS_NOT' | 'COPY_FROZEN' | 'DEPENDENCY_TOO_LARGE' | 'NOTHING_FLOWS'

/**
 * Takes a copy off its domain, in the state `state`. An official one is destroyed: where the source's block does not stand, its
 * destruction does not either. Another stays behind with its old state, frozen, until it is known whether it was ever there (`resolve` of the
 * table). The receipt names no flows: they are known on one domain each, and the lane counts the copy only after they were accepted.
 */
export function move(
  copy: Copy,
  passage: Passage,
  state: Bytes = copy.state,
): Result<{ readonly receipt: Receipt; readonly frozen: Copy | undefined }, MoveCode> {
  const usable = checkUsable(copy)
  if (!usable.ok) return usable
  if (passage.quantity === 0n) return nothingFlows()
  const { typeId, index, dependency } = copy
  const carried = { positive: dependency.positive.filter((claim) => !isFlow(claim)), negated: [] }
  if (carried.positive.length > maxCarried) {
    return refuse('DEPENDENCY_TOO_LARGE', `a receipt carries at most ${maxCarried} literals`, {
      literals: carried.positive.length,
    })
  }
  const flows = dependency.positive.length - carried.positive.length
  const receipt = { ...passage, flows, copy: { typeId, index, dependency: carried, state } }
  if (isTrue(dependency)) return accept({ receipt, frozen: undefined })
  const { to, nonce, kind, quantity } = passage
  const departure = { to, nonce, kind, quantity, receiptId: receiptId(receipt) }
  return accept({ receipt, frozen: { ...copy, departure } })
}

const nothingFlows = () => refuse('NOTHING_FLOWS', 'an object with which nothing flows stays where it is')

/**
 * dep ∧ ¬(S₁,H,R): what is left of a frozen copy in the worlds where the block with its receipt does not stand; undefined if dep names that claim.
 * The seed's rule (DEP-17) for one table over all worlds. A domain does not need it: where its block does not stand, it does not either
 * (docs/decisions/0014).
 */
export function freeze({ typeId, index, state, dependency: before }: Copy, source: Claim): Copy | undefined {
  const dependency = createDependency(before.positive, [...before.negated, [source]])
  return dependency === 'FALSE' ? undefined : { typeId, index, state, dependency }
}

/** What no domain that keeps the rules writes into a receipt. */
export function checkCarried({
  copy: { dependency },
  quantity,
}: Receipt): Result<undefined, 'DEPENDENCY_HAS_NOT' | 'FLOW_CARRIED' | 'NOTHING_FLOWS'> {
  if (hasNot(dependency)) {
    return refuse('DEPENDENCY_HAS_NOT', 'no domain that keeps the rules makes a receipt of such a copy')
  }
  if (dependency.positive.some(isFlow)) {
    return refuse('FLOW_CARRIED', 'no domain that keeps the rules makes a receipt that names a flow')
  }
  if (quantity === 0n) return nothingFlows()
  return accept(undefined)
}

/** dep ∧ (S₁,H,R), or dep where that claim is TRUE: in which worlds the receipt is claimed. What is recorded for it. */
export function conditionOf(receipt: Receipt, source: Claim, view: ClaimView): Result<Dependency, ArriveCode> {
  const { dependency } = receipt.copy
  if (view.statusOf(source) === 'false') {
    return refuse('RECEIPT_ORPHANED', 'the block with the receipt does not stand')
  }
  const sound = checkCarried(receipt)
  if (!sound.ok) return sound
  const condition = conjoinOpen(dependency, source, view)
  if (condition !== undefined && isSatisfiable(condition, view)) return accept(condition)
  return refuse('DEPENDENCY_CONTRADICTORY', 'the receipt rests on claims that exclude its own')
}

/**
 * dep ∧ (S₁,H,R) ∧ flow: the copy on the destination, which has checked that the receipt lies under that claim and was not claimed. A claim that is
 * TRUE already adds nothing (joint 1 of the architecture); the rest of dep is for a poke. The flow stays also where it is TRUE, so that no other
 * receipt can have the copy's place.
 */
export function arrive(receipt: Receipt, source: Claim, view: ClaimView): Result<Copy, ArriveCode> {
  const condition = conditionOf(receipt, source, view)
  if (!condition.ok) return condition
  const flow = { positive: [flowClaim(receiptId(receipt))], negated: [] }
  const whole = conjoin(condition.value, flow)
  invariant(whole !== 'FALSE', 'a receipt carries no flow')
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
