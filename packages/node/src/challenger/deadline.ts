/** Which dispute is the most urgent. */
import { type DisputeFacts, type DisputeTimes, matchDeadlines, openMatches } from '@syncline/protocol'

/**
 * First last second of anybody in a dispute; undefined where no clock runs. The end of joining an inner tournament counts until it has passed: from
 * then on only the matches inside are in a hurry. Whoever is late in a match has lost it, which is due at once.
 */
export function nearestDeadline(facts: DisputeFacts, times: DisputeTimes, now: bigint): bigint | undefined {
  let nearest: bigint | undefined
  for (const match of openMatches(facts)) {
    const { a, b } = matchDeadlines(match, times)
    for (const at of [a, b]) {
      if (at === undefined || (match.phase === 'INNER' && at < now)) continue
      if (nearest === undefined || at < nearest) nearest = at
    }
  }
  return nearest
}
