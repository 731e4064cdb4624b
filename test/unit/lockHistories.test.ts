/** A sample of `npm run test:locks`. */
import { describe, expect, it } from 'vitest'
import { type Counts, countOf, runHistory } from '../locks/history.js'

describe('histories of orders and transactions', () => {
  it('have the outcomes, receipts and locks of the model after each step', () => {
    const counts: Counts = new Map()
    for (let seed = 1; seed <= 200; seed++) runHistory(seed, 6 + (seed % 14), counts)
    expect(countOf(counts, 'histories')).toBe(200)
    // the sample is not empty talk
    const atLeast: Readonly<Record<string, number>> = {
      'submitted pending': 200,
      'submitted scheduled': 50,
      'applied FREEZE': 20,
      'applied SEIZE': 10,
      'applied CONFISCATE': 1,
      'applied RECOVER': 1,
      ORDER_NOT_ADMITTED: 20,
      ORDER_EXPIRED: 5,
      ORDER_OUTRANKED: 1,
      ORDER_BASIS_FALSE: 2,
      ORDER_AUTHORITY_INACTIVE: 1,
      ASSET_TERMINATED: 1,
      COMMIT: 10,
      'PREEMPT ASSET_LOCKED': 5,
      'refused ORDER_JURISDICTION': 20,
      'refused ORDER_SIGNATURE': 5,
      'refused ORDER_LAMPORT_LOW': 5,
    }
    for (const [name, least] of Object.entries(atLeast))
      expect(countOf(counts, name), name).toBeGreaterThanOrEqual(least)
  })
})
