/** Which dispute is the most urgent. */
import { type DisputeFacts, type DisputeTimes, matchDeadlines, openMatches } from '@syncline/protocol'

/** First last second of anybody in a dispute; undefined where no clock runs. */
export function nearestDeadline(facts: DisputeFacts, times: DisputeTimes): bigint | undefined {
  let nearest: bigint | undefined
  for (const match of openMatches(facts)) {
    const { a, b } = matchDeadlines(match, times)
    for (const at of [a, b]) if (at !== undefined && (nearest === undefined || at < nearest)) nearest = at
  }
  return nearest
}
