/**
 * The three phases over a collision of two orders, by the same delays and blocks (OIP-11, 13, 15, 47, 48): simulated times, with the real `planGoals` and
 * transition tables in them. What nodes compute is not in the times. A FREEZE is in a block of one domain, a SEIZE in one of another.
 */
import { planGoals } from '@syncline/protocol'
import { createDraw } from '../../test/support/draw.js'
import { median } from '../report.js'
import { continents, createDelays, sequencers } from './simulation.js'

const quorum = 5

export type PhaseTimes = {
  readonly detection: readonly number[]
  readonly resolution: readonly number[]
  readonly convergence: readonly number[]
  /** From the second order's block to equal registries everywhere; and from its submission. */
  readonly whole: readonly number[]
  readonly synchronised: readonly number[]
}

export function runPhases(seed: number, conflicts: number, blockMs: number): PhaseTimes {
  const draw = createDraw(seed)
  const delay = createDelays(seed + 1)
  const offsets = sequencers.map(() => draw(blockMs))
  const nextBlock = (at: number, domain: number): number => {
    const offset = offsets[domain]!
    return offset + (Math.floor((at - offset) / blockMs) + 1) * blockMs
  }
  const times = {
    detection: [] as number[],
    resolution: [] as number[],
    convergence: [] as number[],
    whole: [] as number[],
    synchronised: [] as number[],
  }
  for (let i = 0; i < conflicts; i++) {
    const start = i * 72_000 // fifty an hour
    const [first, second] = [draw(3), draw(3)]
    if (first === second) continue
    const submitted = [start, start + draw(200)].map((at) => at + draw(blockMs))
    const blocks = [first, second].map((domain, k) =>
      nextBlock(submitted[k]! + delay(draw(continents.length), sequencers[domain]!), domain),
    )
    const both = Math.max(...blocks)
    // each sequencer tells its new root to all; whoever first holds two that differ asks for the entries that do
    const knows = continents.map((_, node) =>
      Math.max(...[first, second].map((domain, k) => blocks[k]! + delay(sequencers[domain]!, node))),
    )
    const proposer = knows.indexOf(Math.min(...knows))
    const asked = [first, second].map(
      (domain) => delay(proposer, sequencers[domain]!) + delay(sequencers[domain]!, proposer),
    )
    const detected = knows[proposer]! + Math.max(...asked)
    const plan = planGoals('strict', 'ACTIVE', ['SEIZE', 'FREEZE'])
    if (plan.state !== 'SEIZED') throw new Error('the collision of the seed ends SEIZED')
    const votes = continents.map((_, node) => delay(proposer, node) + delay(node, proposer)).sort((a, b) => a - b)
    const resolved = detected + votes[quorum - 1]!
    const converged = Math.max(
      ...sequencers.map((node, domain) => nextBlock(resolved + delay(proposer, node), domain) + delay(node, proposer)),
    )
    times.detection.push(detected - both)
    times.resolution.push(resolved - detected)
    times.convergence.push(converged - resolved)
    times.whole.push(converged - both)
    times.synchronised.push(converged - Math.max(...submitted))
  }
  return times
}

/** Milliseconds of this machine for deciding a collision of four orders: median of some. */
export function measureGoals(): number {
  const times: number[] = []
  for (let i = 0; i < 50; i++) {
    const start = performance.now()
    for (let k = 0; k < 100; k++) planGoals('strict', 'ACTIVE', ['SEIZE', 'FREEZE', 'RESTRICT', 'UNFREEZE'])
    times.push((performance.now() - start) / 100)
  }
  return median(times)
}
