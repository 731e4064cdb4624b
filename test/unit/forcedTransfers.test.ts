/** Bonds under orders over random histories: a part of what `npm run test:orders` runs. */
import { describe, expect, it } from 'vitest'
import { createOrderCounts } from '../orders/history.js'
import { runOrderHistory } from '../orders/run.js'

const seed = 1
const histories = 30

describe('orders and forced transfers', () => {
  it('make and lose no bonds over random histories of two domains', () => {
    const counts = createOrderCounts()
    for (let i = 0; i < histories; i++) runOrderHistory(seed + i, counts)
    console.log(`seeds ${seed} to ${seed + histories - 1}: ${JSON.stringify(counts)}`)
    expect(counts.histories).toBe(histories)
    for (const name of ['taken', 'parts', 'conditional', 'locked'] as const) {
      expect([name, counts[name] > 5]).toEqual([name, true])
    }
  })
})
