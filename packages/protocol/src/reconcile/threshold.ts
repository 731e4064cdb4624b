/** When votes are enough, in integers (docs/reconciliation.md §4; OIP-17). */
import { invariant } from '@syncline/primitives'
import { quorumThreshold } from '../quorum/quorum.js'

/** ⌊2n/3⌋ + 1; or the seed's 0.67, or any other share, in per cent: 100·votes ≥ percent·n. */
export type ThresholdRule = { readonly kind: 'two-thirds' } | { readonly kind: 'percent'; readonly percent: number }

/** The default. */
export const twoThirds: ThresholdRule = { kind: 'two-thirds' }
/** The seed's 0.67. It is the same up to 102 voters, and one vote more for 103, which f = 34 silent ones then keep from ever being reached. */
export const seedThreshold: ThresholdRule = { kind: 'percent', percent: 67 }

/** Fewest votes of n that are enough. */
export function votesNeeded(n: number, rule: ThresholdRule): number {
  if (rule.kind === 'two-thirds') return quorumThreshold(n)
  invariant(Number.isInteger(rule.percent) && rule.percent >= 0 && rule.percent <= 100, 'a share is a whole per cent')
  return Math.ceil((rule.percent * n) / 100)
}

/** Most faulty ones that n voters bear at all: ⌊(n − 1) / 3⌋. */
export function faultsBorne(n: number): number {
  return Math.floor((n - 1) / 3)
}

/**
 * Safe: two quorums share an honest voter, so that no two different values get one. Live: the honest ones alone are one.
 */
export function judgeThreshold(
  n: number,
  faulty: number,
  needed: number,
): { readonly safe: boolean; readonly live: boolean } {
  return { safe: 2 * needed - n > faulty, live: n - faulty >= needed }
}
