import { compareBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findId, numberNames, sortIds } from './sorting.js'

describe('sortIds', () => {
  const counts = fc.integer({ min: 0, max: 300 })

  it('is what comparing finds, also where ids begin alike or are short', () => {
    const ids = (common: number, length: number) =>
      fc.uint8Array({ minLength: length, maxLength: 32 }).map((bytes) => bytes.map((b, i) => (i < common ? 7 : b)))
    const lists = fc
      .tuple(fc.constantFrom(0, 3, 30), fc.constantFrom(0, 32))
      .chain(([common, length]) => fc.array(ids(common, length), { maxLength: 300, size: 'max' }))
    fc.assert(
      fc.property(lists, (list) => {
        const items = list.map((id) => ({ id }))
        const expected = [...items.keys()].sort((a, b) => compareBytes(list[a]!, list[b]!))
        expect([...sortIds(items)]).toEqual(expected)
      }),
    )
  })

  it('lets every id be found, and no other one', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const items = Array.from({ length: count }, (_, i) => ({ id: keccak256(Uint8Array.of(i & 255, i >> 8)) }))
        const sorted = sortIds(items)
        for (const [i, { id }] of items.entries()) expect(findId(items, sorted, id.slice())).toBe(i)
        expect(findId(items, sorted, keccak256(Uint8Array.of(1, 2, 3)))).toBeUndefined()
      }),
      { numRuns: 20 },
    )
  })
})

describe('numberNames', () => {
  const units = fc.constantFrom(
    ['0123456789', 9],
    ['0123456789abcdef', 64],
    ['ab', 40],
    ['az~\u007e\u007f\u0080é\u2028\ud83d\ude00\uffff', 5],
    ['', 0],
  ) as fc.Arbitrary<readonly [string, number]>
  const lists = fc.tuple(units, fc.constantFrom('', '0x', 'h')).chain(([[alphabet, most], prefix]) => {
    const unit = fc.nat({ max: Math.max(0, alphabet.length - 1) }).map((at) => alphabet.charAt(at))
    const name = fc.array(unit, { maxLength: most, size: 'max' }).map((list) => prefix + list.join(''))
    return fc.array(name, { maxLength: 300, size: 'max' }).map((names) => [...names, ...names.slice(0, 40)])
  })

  it('is what comparing finds, whatever the alphabet', () => {
    fc.assert(
      fc.property(lists, (names) => {
        const { numbers, distinct } = numberNames(names)
        expect(distinct).toEqual([...new Set(names)].sort())
        expect([...numbers].map((number) => distinct[number])).toEqual(names)
      }),
      { numRuns: 300 },
    )
  })

  it('takes names that differ only at their ends', () => {
    const names = Array.from({ length: 500 }, (_, i) => `${'0'.repeat(i % 3)}${'f'.repeat(60)}${(i * 7919) % 500}`)
    expect(numberNames(names).distinct).toEqual([...new Set(names)].sort())
  })
})
