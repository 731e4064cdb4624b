/** What others show must prove itself: values by vectors, locks by prepares, decisions by endorsements (docs/reconciliation.md §4). All total, O(n) signatures. */
import { type Bytes, equalBytes } from '@syncline/primitives'
import {
  type DecidedValue,
  type Lock,
  type Value,
  type ValueVote,
  type VoteVector,
  valueVoteDigest,
  vectorDigest,
} from './messages.js'
import { isPlanBounded, planDigest, reconciliationOf } from './plan.js'
import { checkLockDeltas, checkReconciliation } from './reconciliation.js'
import { tallyVectors } from './tally.js'
import type { ReconcileSigner } from './validatorPorts.js'

/** Who may vote, and how many are enough. */
export type Electorate = { readonly members: number; readonly needed: number; readonly signer: ReconcileSigner }

const isSeat = (voter: number, members: number): boolean => Number.isInteger(voter) && voter >= 0 && voter < members

/** Whether a value is of this height, and a quorum said yes to each of its segments. */
export function isValueValid(
  { plan, accepted, vectors }: Value,
  height: bigint,
  previous: Bytes,
  of: Electorate,
): boolean {
  const { members, needed, signer } = of
  if (plan.height !== height || !equalBytes(plan.previous, previous) || !isPlanBounded(plan)) return false
  if (!isAscending(accepted, plan.segments.length) || vectors.length > members) return false
  const digest = planDigest(plan)
  const isGood = (vector: VoteVector): boolean =>
    isSeat(vector.voter, members) &&
    vector.height === height &&
    vector.votes.length === plan.segments.length &&
    equalBytes(vector.plan, digest) &&
    signer.isSigned(vector.voter, vectorDigest(vector), vector.signature)
  if (!vectors.every(isGood)) return false
  const tally = tallyVectors(plan.segments.length, members, needed, vectors)
  if (!accepted.every((segment) => tally.accepted.includes(segment))) return false
  const { reconciliation, deltas } = reconciliationOf(plan, accepted)
  return checkReconciliation(reconciliation).ok && deltas.every((list) => checkLockDeltas(list).ok)
}

function isAscending(accepted: readonly number[], segments: number): boolean {
  return (
    accepted.length > 0 &&
    accepted.every(
      (one, i) => Number.isInteger(one) && one >= 0 && one < segments && (i === 0 || accepted[i - 1]! < one),
    )
  )
}

/** Whether a quorum prepared a value in the lock's view. */
export function isLockValid(
  value: Bytes,
  { view, prepares }: Pick<Lock, 'view' | 'prepares'>,
  height: bigint,
  { members, needed, signer }: Electorate,
): boolean {
  // an honest seat's lock has no false one, so the first ends it
  if (prepares.length > members || !prepares.every(isPrepare)) return false
  return new Set(prepares.map(({ voter }) => voter)).size >= needed
  function isPrepare(vote: ValueVote): boolean {
    return (
      vote.kind === 'prepare' &&
      vote.height === height &&
      vote.view === view &&
      isSeat(vote.voter, members) &&
      equalBytes(vote.value, value) &&
      signer.isSigned(vote.voter, valueVoteDigest(vote), vote.signature)
    )
  }
}

/**
 * A decided value of this height with the good endorsements of a quorum, and no others: a bad one among them would spoil the sum that domains check.
 * Undefined if there are fewer.
 */
export function provenDecision(
  { value, endorsements }: DecidedValue,
  height: bigint,
  previous: Bytes,
  of: Electorate,
): DecidedValue | undefined {
  if (!isValueValid(value, height, previous, of)) return undefined
  const { reconciliation } = reconciliationOf(value.plan, value.accepted)
  const seated = endorsements.slice(0, of.members).filter(({ voter }) => isSeat(voter, of.members))
  const said = [...new Map(seated.toReversed().map((one) => [one.voter, one])).values()]
  const good = new Set(of.signer.endorsers(reconciliation, said))
  if (good.size < of.needed) return undefined
  const proven = said.filter(({ voter }) => good.has(voter)).sort((a, b) => a.voter - b.voter)
  return { height, value, endorsements: proven }
}
