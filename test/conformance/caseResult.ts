/** What one case of a vector file came to, and the sums of many. */

/** `reason` says why a case failed or was skipped; skip reasons are few and fixed, so that they can be counted. */
export type CaseResult =
  | { readonly status: 'pass'; readonly name: string }
  | { readonly status: 'fail' | 'skip'; readonly name: string; readonly reason: string }

export type Tally = {
  passed: number
  readonly skipped: Map<string, number>
  readonly failures: { readonly name: string; readonly reason: string }[]
}

export function createTally(): Tally {
  return { passed: 0, skipped: new Map(), failures: [] }
}

/** Counts one result. */
export function addResult(tally: Tally, result: CaseResult): void {
  if (result.status === 'pass') tally.passed++
  else if (result.status === 'skip') tally.skipped.set(result.reason, (tally.skipped.get(result.reason) ?? 0) + 1)
  else tally.failures.push({ name: result.name, reason: result.reason })
}

/** Skipped cases of all reasons. */
export function skippedCount(tally: Tally): number {
  let sum = 0
  for (const count of tally.skipped.values()) sum += count
  return sum
}
