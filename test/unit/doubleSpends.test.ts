import { describe, expect, it } from 'vitest'
import { attemptsOfHistory, createSpendCounts, runSpends } from '../doubleSpends/spends.js'

const histories = 1_000

describe(`${histories * attemptsOfHistory} attempts to spend twice over two domains (all 100,000: npm run test:double-spends)`, () => {
  it('never succeed with preemptive locks, whatever crashes, runs out or is frozen meanwhile', () => {
    const counts = createSpendCounts()
    for (let seed = 1; seed <= histories; seed++) {
      runSpends(seed, 'locked', counts)
      if (counts.doubles > 0) throw new Error(`seed ${seed}: an asset was spent twice`)
    }
    expect(counts).toMatchObject({ attempts: histories * attemptsOfHistory, doubles: 0 })
    // each of these happened, and most assets were spent once
    expect(counts.spent).toBeGreaterThan(histories)
    for (const kind of ['refused', 'requests', 'crashed', 'overran', 'frozen', 'halfWritten'] as const)
      expect(counts[kind], kind).toBeGreaterThan(histories / 100)
  })

  it('often succeed without, so that the test can fail', () => {
    const counts = createSpendCounts()
    for (let seed = 1; seed <= histories; seed++) runSpends(seed, 'naive', counts)
    expect(counts.doubles).toBeGreaterThan(histories / 10)
  })
})
