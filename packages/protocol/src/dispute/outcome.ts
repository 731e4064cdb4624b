/** The classifier of outcomes and its deadlines: the same as the contract's, to the second (docs/disputes.md). */
import type { Hex } from '@syncline/primitives'
import type { DisputeFacts, DisputeTimes, MatchFacts, MatchOutcome } from './facts.js'

/** Last seconds in which the sides are not late; undefined for a clock that stands. */
export type Deadlines = { readonly a: bigint | undefined; readonly b: bigint | undefined }

/** When the sides of a match are late; in phase INNER the last seconds to join. Total. */
export function matchDeadlines(match: MatchFacts, times: DisputeTimes): Deadlines {
  const { phase, turnB, since, allowance, a, b } = match
  if (phase === 'ENDED') return { a: undefined, b: undefined }
  const free = phase === 'INNER' ? times.buildEffort + times.grace : times.moveEffort
  const until = (spent: bigint): bigint => since + free + (spent < allowance ? allowance - spent : 0n)
  const isWalk = phase === 'WALK'
  return {
    a: isWalk && turnB ? undefined : until(a.spent),
    b: isWalk && !turnB ? undefined : until(b.spent),
  }
}

/** What a match comes to at `now`. Total; what it says other than NONE_YET it says at every later time. */
export function matchOutcome(match: MatchFacts, times: DisputeTimes, now: bigint): MatchOutcome {
  if (match.phase === 'ENDED') return match.outcome
  const { a, b } = matchDeadlines(match, times)
  if (match.phase === 'INNER') {
    const living = match.inner.filter(({ status }) => status === 'ALIVE')
    const closedA = a !== undefined && now > a
    const closedB = b !== undefined && now > b
    const [only] = living
    if (living.length > 1) return 'NONE_YET'
    if (only === undefined) return closedA && closedB ? 'BOTH_OUT' : 'NONE_YET'
    if (!(only.sideB ? closedA : closedB)) return 'NONE_YET'
    return only.sideB ? 'B_WINS' : 'A_WINS'
  }
  const lateA = a !== undefined && now > a
  const lateB = b !== undefined && now > b
  if (!lateA && !lateB) return 'NONE_YET'
  if (a === b) return 'BOTH_OUT'
  // the first to be late loses
  if (a === undefined || (b !== undefined && b < a)) return 'A_WINS'
  return 'B_WINS'
}

/** Matches that go on. A match of level 0 that a one-shot proof ended took those of its inner tournament with it. */
export function openMatches({ matches }: DisputeFacts): readonly MatchFacts[] {
  const ended = new Set(matches.filter(({ phase }) => phase === 'ENDED').map(({ id }) => id))
  return matches.filter(({ id, tournamentId }) => !ended.has(id) && !ended.has(tournamentId))
}

/** Whether the dispute is decided at `now`, and who won. */
export function disputeOutcome(
  dispute: DisputeFacts,
  now: bigint,
): { readonly kind: 'UNDECIDED' } | { readonly kind: 'NO_SURVIVOR' } | { readonly kind: 'WON'; readonly winner: Hex } {
  if (dispute.isReopened) return { kind: 'NO_SURVIVOR' }
  const living = dispute.claims.filter(({ status }) => status !== 'OUT')
  const [winner] = living
  if (now < dispute.openedAt + dispute.allowance || living.length !== 1 || dispute.livingOnChain !== 1) {
    return { kind: 'UNDECIDED' }
  }
  return winner === undefined ? { kind: 'UNDECIDED' } : { kind: 'WON', winner: winner.id }
}
