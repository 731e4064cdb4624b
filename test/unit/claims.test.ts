/** A sample of `npm run test:claims`. */
import { describe, expect, it } from 'vitest'
import { runHistory, runOrders } from '../claims/run.js'
import { createCounts } from '../claims/worlds.js'

describe('histories of objects over three domains', () => {
  it('leave one live copy of each object in every world, where and as it should be', () => {
    const counts = createCounts()
    for (let seed = 1; seed <= 400; seed++) runHistory(seed, 6 + (seed % 15), counts)
    // the sample is not empty talk
    expect(counts.splits).toBeGreaterThan(50)
    expect(counts.forks).toBeGreaterThan(50)
    expect(counts.arrivals).toBeGreaterThan(200)
    expect(counts.refusedArrivals).toBeGreaterThan(100)
    expect(counts.refusedTransactions).toBeGreaterThan(10)
    expect(counts.worlds).toBeGreaterThan(10_000)
    expect(counts.flows).toBeGreaterThan(100)
    expect(counts.sentTwice).toBeGreaterThan(20)
    expect(counts.forged).toBeGreaterThan(20)
    expect(counts.refusedFlows).toBeGreaterThan(40)
  })

  it('end alike in every order of resolution', () => {
    let orders = 0
    for (let seed = 1; seed <= 40; seed++) orders += runOrders(seed, 14, 4)
    expect(orders).toBeGreaterThan(100)
  })
})
