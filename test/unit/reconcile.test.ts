/** A sample of `npm run test:reconcile`; RECONCILE_RUNS=10000 is all of it. */
import { describe, expect, it } from 'vitest'
import { runScene } from '../reconcile/run.js'
import { drawScene } from '../reconcile/scene.js'

const runs = Number(process.env['RECONCILE_RUNS'] ?? 200)

describe('validators that reconcile, with faults of all kinds', () => {
  it(`agree, end, and end in what the orders lead to, over ${runs} seeds`, () => {
    const sums = {
      decided: 0,
      booked: 0,
      guarded: 0,
      cases: 0,
      equivocations: 0,
      forged: 0,
      diverged: 0,
      crashes: 0,
      forked: 0,
    }
    const failures: string[] = []
    for (let seed = 1; seed <= runs; seed++) {
      const report = runScene(drawScene(seed))
      if (report.failure !== undefined) failures.push(`seed ${seed}: ${report.failure}`)
      for (const name of Object.keys(sums) as (keyof typeof sums)[]) sums[name] += report[name]
    }
    expect(failures).toEqual([])
    // the sample is not empty talk
    expect(sums.decided).toBeGreaterThan(runs / 2)
    expect(sums.booked).toBeGreaterThan(runs / 2)
    for (const name of ['guarded', 'cases', 'equivocations', 'forged', 'diverged', 'crashes', 'forked'] as const)
      expect(sums[name]).toBeGreaterThan(runs / 100)
  }, 240_000)

  it('plays a seed the same every time', () => {
    for (const seed of [3, 14, 77]) {
      const lines: string[][] = [[], []]
      const reports = lines.map((own) => runScene(drawScene(seed), (line) => own.push(line)))
      expect(reports[1]).toEqual(reports[0])
      expect(lines[1]).toEqual(lines[0])
    }
  })
})

describe('a seat that', () => {
  it.each([8336, 8956])('has the last prepare of a height itself goes on (seed %i)', (seed) => {
    expect(runScene(drawScene(seed)).failure).toBeUndefined()
  })

  it('asked as a leader, crashed and came back asks the same and nothing else (seed 111)', () => {
    expect(runScene(drawScene(111)).failure).toBeUndefined()
  })

  it('is alone decides at once, and all of it', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const report = runScene(drawScene(seed, { members: 1, treason: new Map(), crashes: [], splits: [], skew: [0] }))
      expect(report.failure, `seed ${seed}`).toBeUndefined()
    }
  })
})

describe('a quorum of three of seven', () => {
  it('lets two leaders that equivocate split the honest, and the run says so; five of seven do not', () => {
    const treason = new Map([0, 1].map((seat) => [seat, 'equivocate' as const]))
    const play = (percent: number) => runScene(drawScene(740, { threshold: { kind: 'percent', percent }, treason }))
    expect(play(30).failure).toBe('agreement: two values of height 0')
    expect(play(67).failure).toBeUndefined()
  })
})
