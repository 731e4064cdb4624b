/** A stratified sample of `npm run test:objects`. */
import { describe, expect, it } from 'vitest'
import { runObjectHistory, runObjectOrders } from '../objects/run.js'
import { createObjectCounts } from '../objects/worlds.js'
import { createGenesis } from '../support/objectDomain.js'

describe('histories of objects through the contracts and the rules', () => {
  it('leave one live copy of each object in every world; both halves agree on all addresses, states, lanes and refusals', () => {
    const counts = createObjectCounts()
    const genesis = createGenesis()
    // every length, a third of them with a liar
    for (let seed = 3; seed < 3 + 5 * 48; seed += 5) runObjectHistory(seed, counts, genesis)
    // the sample is not empty talk
    expect(counts.liars).toBeGreaterThan(10)
    expect(counts.worlds).toBeGreaterThan(5_000)
    expect(counts.compared).toBeGreaterThan(5_000)
    expect(counts.splits).toBeGreaterThan(15)
    expect(counts.conditionalDepartures).toBeGreaterThan(40)
    expect(counts.falseRoots).toBeGreaterThan(40)
    expect(counts.rivalArrivals).toBeGreaterThan(5)
    expect(counts.sentTwice).toBeGreaterThan(5)
    expect(counts.forged).toBeGreaterThan(1)
    expect(counts.flows).toBeGreaterThan(80)
    expect(counts.codes.size).toBeGreaterThan(9)
  }, 120_000)

  it('end alike in every order of resolution', () => {
    const counts = createObjectCounts()
    const genesis = createGenesis()
    let orders = 0
    for (const seed of [2, 4, 8, 14]) orders += runObjectOrders(seed, counts, genesis, 4)
    expect(orders).toBeGreaterThan(30)
  }, 120_000)
})
