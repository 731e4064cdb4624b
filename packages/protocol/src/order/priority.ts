/** Which of two orders comes first, and why: a tuple under a policy, never one number (docs/locks.md §5; OIP-08, OIP-12). */
import { type Bytes, compareBytes, invariant } from '@syncline/primitives'
import { type OrderAction, orderActionTable } from '../generated/locks.js'
import type { CheckedOrder } from './authority.js'

/** What is compared: higher rank, an authority of the asset's own law, earlier Lamport time, harder effect, lower id of the authority. */
export type PriorityCriterion = 'rank' | 'home' | 'time' | 'severity' | 'authority'

/** Criteria in turn; after the last one the digest decides, so that there are no ties. Without one, it is not looked at. */
export type PriorityPolicy = readonly PriorityCriterion[]

/** The published order: total, with a unique highest among any orders. */
export const defaultPriorityPolicy: PriorityPolicy = ['rank', 'time', 'severity', 'authority']

/** What priority looks at. */
export type PriorityKey = {
  readonly digest: Bytes
  readonly action: OrderAction
  readonly rank: number
  readonly isHome: boolean
  readonly lamport: bigint
  readonly authority: Bytes
}

export function priorityKey({ digest, order, authority, isHome }: CheckedOrder): PriorityKey {
  const { action, lamport } = order
  return { digest, action, rank: authority.rank, isHome, lamport, authority: authority.id }
}

const sign = (value: bigint | number): number => (value < 0 ? -1 : value > 0 ? 1 : 0)
const severity = ({ action }: PriorityKey): number => orderActionTable[action].severity

/** Below 0: a comes first by this criterion alone. */
function compareBy(criterion: PriorityCriterion, a: PriorityKey, b: PriorityKey): number {
  switch (criterion) {
    case 'rank':
      return b.rank - a.rank
    case 'home':
      return Number(b.isHome) - Number(a.isHome)
    case 'time':
      return sign(a.lamport - b.lamport)
    case 'severity':
      return severity(b) - severity(a)
    case 'authority':
      return compareBytes(a.authority, b.authority)
  }
}

/** Why one order comes before another: the first criterion that tells them apart, and what they had there. */
export type PriorityExplanation = {
  readonly first: PriorityKey
  readonly second: PriorityKey
  readonly criterion: PriorityCriterion | 'digest'
  /** A sentence without a full stop. */
  readonly text: string
}

const words: Readonly<Record<PriorityCriterion, (first: PriorityKey, second: PriorityKey) => string>> = {
  rank: (first, second) => `its authority has rank ${first.rank}, the other one ${second.rank}`,
  home: () => 'its authority applies a law of the asset, the other one does not',
  time: (first, second) => `its Lamport time is ${first.lamport}, the other one has ${second.lamport}`,
  severity: (first, second) => `${first.action} has severity ${severity(first)}, ${second.action} ${severity(second)}`,
  authority: () => 'the id of its authority is lower',
}

/** Below 0 if a comes first, 0 for one and the same order only. */
export function comparePriority(a: PriorityKey, b: PriorityKey, policy: PriorityPolicy): number {
  for (const criterion of policy) {
    const difference = compareBy(criterion, a, b)
    if (difference !== 0) return sign(difference)
  }
  return compareBytes(a.digest, b.digest)
}

/** Says which of two different orders comes first and what decided it. */
export function explainPriority(a: PriorityKey, b: PriorityKey, policy: PriorityPolicy): PriorityExplanation {
  const order = comparePriority(a, b, policy)
  invariant(order !== 0, 'two different orders have different digests')
  const [first, second] = order < 0 ? [a, b] : [b, a]
  const criterion = policy.find((candidate) => compareBy(candidate, a, b) !== 0)
  if (criterion === undefined) return { first, second, criterion: 'digest', text: 'its digest is lower' }
  return { first, second, criterion, text: words[criterion](first, second) }
}
