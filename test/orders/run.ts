/** Runs one history, from genesis to the end. */
import { createDraw } from '../support/draw.js'
import { ObjectDomain } from '../support/objectDomain.js'
import { type OrderCounts, OrderHistory } from './history.js'

/** Steps of a history. */
const stepsOf = (seed: number): number => 15 + (seed % 30)
const genesis = [new ObjectDomain(901n), new ObjectDomain(902n)] as const

export function runOrderHistory(seed: number, counts: OrderCounts): void {
  let step = 0
  try {
    const history = new OrderHistory(genesis, createDraw(seed), counts)
    for (; step < stepsOf(seed); step++) history.step()
    history.finish()
  } catch (cause) {
    throw new Error(`history ${seed}, step ${step}: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}
