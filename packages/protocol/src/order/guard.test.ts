import { keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReversal, type Mandate } from './authority.js'
import { addGuard, checkFullReversal, type Guard, sameGuard } from './guard.js'

const offices = (['US', 'DE', 'INT'] as const).flatMap((jurisdiction) =>
  ([1, 2, 3] as const).flatMap((rank) =>
    ['a', 'b'].map(
      (name): Mandate => ({
        id: keccak256(new TextEncoder().encode(`${jurisdiction}${rank}${name}`)),
        rank,
        jurisdiction,
      }),
    ),
  ),
)
/** Also authorities that were appointed anew, at another rank and under another law. */
const office = fc
  .tuple(fc.constantFrom(...offices), fc.constantFrom(...offices))
  .map(([{ id }, row]) => ({ ...row, id }))
const guardBy = ({ id, rank, jurisdiction }: Mandate): Exclude<Guard, 'unknown'> => ({
  ...{ authority: id, rank, jurisdiction },
})
const codeOf = (result: ReturnType<typeof checkReversal>): string => (result.ok ? 'ok' : result.code)

describe('a guard', () => {
  it('lets nobody end a state who may not reverse each of the orders that it rests on', () => {
    let [some, none] = [0, 0]
    fc.assert(
      fc.property(office, fc.array(office, { minLength: 1, maxLength: 5 }), (by, orders) => {
        const below = orders.slice(0, -1)
        const guard = below.reduce<Guard | undefined>(addGuard, undefined)
        const ends = checkFullReversal(by, orders.at(-1), guard)
        if (ends.ok) {
          for (const each of orders) expect(codeOf(checkReversal(by, each))).toBe('ok')
          some++
        } else none++
        // nor does it stop whom none of them stops, unless what is below them has several laws
        const highest = Math.max(...orders.map(({ rank }) => rank))
        if (by.rank > highest) expect(ends.ok).toBe(true)
      }),
      { numRuns: 2_000 },
    )
    expect(Math.min(some, none)).toBeGreaterThan(100)
  })

  it('is another one by whose it is, its rank, several laws, or that nobody knows', () => {
    const mandates = [offices[0]!, { ...offices[0]!, rank: 3 as const }, { ...offices[0]!, jurisdiction: 'FR' }]
    const some = mandates.map(guardBy)
    const several = some.slice(0, 2).flatMap((guard): Guard[] => [
      { ...guard, authority: undefined },
      { ...guard, jurisdiction: undefined },
      { ...guard, authority: undefined, jurisdiction: undefined },
    ])
    const guards = [undefined, 'unknown', ...several, ...some, guardBy(offices.at(-1)!)] as const
    for (const [i, a] of guards.entries())
      for (const [j, b] of guards.entries()) expect(sameGuard(a, structuredClone(b))).toBe(i === j)
  })

  it('that nobody knows is for people, and stays so', () => {
    const [low, high] = [offices[0]!, offices.at(-1)!]
    const guard = addGuard(addGuard(undefined, undefined), high)
    expect([guard, addGuard(guardBy(high), undefined)]).toEqual(['unknown', 'unknown'])
    expect(codeOf(checkFullReversal(high, low, guard))).toBe('ORDER_NEEDS_DECISION')
    expect(codeOf(checkFullReversal(low, high, guard))).toBe('ORDER_OUTRANKED')
  })

  it('that outranks who would lift it is not for people, whoever gave what stands', () => {
    const [eu, us] = [
      { ...offices[0]!, id: new Uint8Array(32).fill(1), rank: 2 as const, jurisdiction: 'EU' },
      { ...offices[0]!, id: new Uint8Array(32).fill(2), rank: 2 as const, jurisdiction: 'US' },
    ]
    const fatf = { ...offices[0]!, id: new Uint8Array(32).fill(3), rank: 3 as const, jurisdiction: 'INT' }
    expect(codeOf(checkFullReversal(us, eu, undefined))).toBe('ORDER_NEEDS_DECISION')
    expect(codeOf(checkFullReversal(us, eu, guardBy(fatf)))).toBe('ORDER_OUTRANKED')
    expect(
      codeOf(checkFullReversal(us, undefined, { ...guardBy(fatf), authority: undefined, jurisdiction: undefined })),
    ).toBe('ORDER_OUTRANKED')
  })

  it('of equals of several laws is for a higher one', () => {
    const of = (rank: Mandate['rank'], jurisdiction: string) =>
      offices.find((each) => each.rank === rank && each.jurisdiction === jurisdiction)!
    const guard = addGuard(addGuard(undefined, of(2, 'US')), of(2, 'DE'))
    const ends = (rank: Mandate['rank']) => codeOf(checkFullReversal(of(rank, 'US'), of(1, 'US'), guard))
    expect(([1, 2, 3] as const).map(ends)).toEqual(['ORDER_OUTRANKED', 'ORDER_NEEDS_DECISION', 'ok'])
    expect(addGuard(guard, of(2, 'INT'))).toEqual(guard)
    expect(addGuard(guard, of(3, 'INT'))).toEqual({ ...guardBy(of(3, 'INT')), authority: undefined })
  })

  it('of two authorities of one law is nobody’s own: appointed anew at a lower rank, neither lifts both', () => {
    const [sec, fed] = offices.filter(({ rank, jurisdiction }) => rank === 2 && jurisdiction === 'US') as [
      Mandate,
      Mandate,
    ]
    const both = addGuard(addGuard(undefined, sec), fed)
    const below = addGuard(addGuard(undefined, sec), { ...fed, rank: 1 })
    for (const guard of [both, below])
      for (const by of [sec, fed]) {
        expect(codeOf(checkFullReversal(by, by, guard))).toBe('ok')
        expect(codeOf(checkFullReversal({ ...by, rank: 1 }, { ...by, rank: 1 }, guard))).toBe('ORDER_OUTRANKED')
      }
    expect(codeOf(checkFullReversal({ ...sec, rank: 1 }, sec, addGuard(undefined, sec)))).toBe('ok')
  })
})
