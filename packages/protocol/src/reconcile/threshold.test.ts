import { describe, expect, it } from 'vitest'
import { faultsBorne, judgeThreshold, seedThreshold, twoThirds, votesNeeded } from './threshold.js'

describe('votesNeeded', () => {
  it('is the table of the design', () => {
    const sizes = [3, 4, 5, 6, 7, 8, 10, 13, 100, 103]
    expect(sizes.map((n) => votesNeeded(n, seedThreshold))).toEqual([3, 3, 4, 5, 5, 6, 7, 9, 67, 70])
    expect(sizes.map((n) => votesNeeded(n, twoThirds))).toEqual([3, 3, 4, 5, 5, 6, 7, 9, 67, 69])
    expect(sizes.map(faultsBorne)).toEqual([0, 1, 1, 1, 2, 2, 3, 4, 33, 34])
  })

  it('is one number for both rules up to 102 voters; at 103 the 0.67 of the seed blocks', () => {
    const differing = Array.from({ length: 103 }, (_, i) => i + 1).filter(
      (n) => votesNeeded(n, seedThreshold) !== votesNeeded(n, twoThirds),
    )
    expect(differing[0]).toBe(103)
    for (const [rule, live] of [
      [seedThreshold, false],
      [twoThirds, true],
    ] as const)
      expect(judgeThreshold(103, 34, votesNeeded(103, rule))).toEqual({ safe: true, live })
  })

  it('is the fewest votes whose share is enough', () => {
    for (let percent = 50; percent <= 100; percent++)
      for (let n = 1; n <= 64; n++) {
        const needed = votesNeeded(n, { kind: 'percent', percent })
        expect(100 * needed >= percent * n).toBe(true)
        expect(100 * (needed - 1) < percent * n).toBe(true)
      }
  })
})
