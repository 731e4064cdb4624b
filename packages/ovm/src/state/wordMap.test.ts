import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordMap } from './wordMap.js'

describe('WordMap', () => {
  it('equals a Map through any history, small and large', () => {
    const key = fc.oneof(fc.bigInt({ min: 0n, max: 100n }), fc.bigInt({ min: 0n, max: (1n << 256n) - 1n }))
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 300 }), (writes) => {
        const map = new WordMap<number>()
        const model = new Map<bigint, number>()
        for (const [k, v] of writes) {
          map.set(k, v)
          model.set(k, v)
          if (map.get(k) !== v) throw new Error(`${k} was lost`)
        }
        expect(map.size).toBe(model.size)
        expect([...map.entries()]).toEqual([...model])
        for (const k of model.keys()) expect(map.get(k)).toBe(model.get(k))
        expect(map.get(1n << 255n)).toBe(model.get(1n << 255n))
      }),
      { numRuns: 50 },
    )
  })

  it('is not slowed down by keys that share their low 64 bits', () => {
    const map = new WordMap<number>()
    const count = 50_000
    const started = performance.now()
    for (let i = 0; i < count; i++) map.set(BigInt(i) << 64n, i)
    for (let i = 0; i < count; i++) map.get(BigInt(i) << 64n)
    // a Map of bigints takes over 20 s for this
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
