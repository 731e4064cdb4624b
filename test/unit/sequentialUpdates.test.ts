import { describe, expect, it } from 'vitest'
import { runEngine } from '../../bench/reconciliation/engine.js'
import { type EngineName, holdings, runOnce, scenario } from '../../bench/reconciliation/runs.js'
import { createSequential } from '../../bench/reconciliation/sequential.js'
import { createDomain, createSimulation, domainCount } from '../../bench/reconciliation/simulation.js'

const bytes = { apart: 2_886, ofWindow: (changes: number) => 400 + 237 * changes }
const update = { id: 5, at: 10, node: 0, from: 1, to: 2 }
const none = { seed: 1, lostPerMillion: 0, refusedPerMillion: 0 }
const options = { seed: 1, blockMs: 1_000, holdings, inFlight: 1, drainSeconds: 60, sampleSeconds: 60 }

describe('an update of v0.1 whose second domain fails (OIP-03)', () => {
  it('is on the first domain, not on the second, and never runs on the third: the first is ahead', () => {
    const applied: number[] = []
    const watched: typeof createSequential = (size) => (stage) => {
      const domains = stage.domains.map((domain, i) => ({
        ...domain,
        apply: (one: typeof update) => {
          applied.push(i)
          domain.apply(one)
        },
      }))
      return createSequential(size)({ ...stage, domains })
    }
    const faults = { ...none, only: { id: update.id, domain: 1 } }
    const result = runEngine(watched(bytes.apart), [update], { ...options, faults })
    expect(applied).toEqual([0])
    expect(result).toMatchObject({ committed: 0, failed: 1, inconsistent: 2 })
    // and without the fault it is everywhere, so that it is the fault that does it
    applied.length = 0
    expect(runEngine(watched(bytes.apart), [update], { ...options, faults: none })).toMatchObject({
      committed: 1,
      inconsistent: 0,
    })
    expect(applied).toEqual([0, 1, 2])
  })
})

describe('engines under the same load and faults', () => {
  const load = { ...scenario, seconds: 2, perSecond: 300, blockMs: 250 }
  const run = (name: EngineName) => runOnce(name, bytes, 7, load, { drainSeconds: 300 })

  it('leave no domain ahead, but for v0.1, and decide every update', () => {
    expect(run('v0.1').inconsistent).toBeGreaterThan(0)
    for (const name of ['2PL', 'OCC', 'ours'] as const) {
      const result = run(name)
      expect(result, name).toMatchObject({ inconsistent: 0, open: 0 })
      expect(result.committed, name).toBeGreaterThan(result.submitted / 2)
    }
  })

  it('keep up to sixteen domains equal, where v0.1 commits less with each (OIP-50)', () => {
    const at = (name: EngineName, domains: number) => runOnce(name, bytes, 7, load, { drainSeconds: 300, domains })
    const share = ({ committed, submitted }: ReturnType<typeof at>) => committed / submitted
    const shares = [1, 6, 16].map((domains) => share(at('v0.1', domains)))
    expect(shares[1]).toBeLessThan(shares[0]! - 0.05)
    expect(shares[2]).toBeLessThan(shares[1]! - 0.1)
    const few = at('ours', 1)
    const many = at('ours', 16)
    expect(many).toMatchObject({ inconsistent: 0, open: 0 })
    expect(share(many)).toBe(share(few))
    expect(many.messages).toBeGreaterThan(few.messages)
    expect(many.messages).toBeLessThan(16 * few.messages)
  })

  it('give the same again from the same seed', () => {
    for (const name of ['v0.1', 'ours'] as const) expect(run(name)).toEqual(run(name))
  })
})

describe('the model', () => {
  it('runs what happens at one time in the order in which it was planned', () => {
    const sim = createSimulation()
    const seen: number[] = []
    for (const [i, at] of [5, 1, 5, 3, 1, 5].entries()) sim.at(at, () => seen.push(i))
    sim.run(4)
    expect(seen).toEqual([1, 4, 3])
    sim.run(5)
    expect(seen).toEqual([1, 4, 3, 0, 2, 5])
  })

  it('has values that depend on the order of updates, so that domains which differ in it are found', () => {
    const sim = createSimulation()
    const domains = Array.from({ length: domainCount }, (_, i) => createDomain(sim, i, 1_000, 4))
    const other = { ...update, id: 6, from: 2, to: 3 }
    for (const one of [update, other]) domains[0]!.apply(one)
    for (const one of [other, update]) domains[1]!.apply(one)
    expect([...domains[0]!.values]).not.toEqual([...domains[1]!.values])
  })
})
