import { hashWords } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Guard, sameGuard } from './guard.js'
import { absentGuard, guardEntryOf, guardOfEntry, isGuardEntry } from './guardEntry.js'

const id = hashWords(7n)
const laws = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('US', 'INT', '\ufeffUS', 'sixteen bytes...'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 16 }).filter((law) => !law.endsWith('\0')),
)
const guards: fc.Arbitrary<Guard | undefined> = fc.oneof(
  fc.constantFrom(undefined, 'unknown' as const),
  fc.record({ rank: fc.constantFrom(1, 2, 3), authority: fc.constantFrom(undefined, id), jurisdiction: laws }),
)

describe('the form of a guard that contracts keep', () => {
  it('says the same, but of a law without a name of 16 bytes that there are several', () => {
    let long = 0
    fc.assert(
      fc.property(guards, (guard) => {
        const entry = guardEntryOf(guard)
        expect(isGuardEntry(entry)).toBe(true)
        const law = guard === undefined || guard === 'unknown' ? undefined : guard.jurisdiction
        const isText = law === undefined || new TextEncoder().encode(law).length <= 16
        if (!isText) long++
        const said = isText ? guard : { ...(guard as Exclude<Guard, 'unknown'>), jurisdiction: undefined }
        expect(sameGuard(guardOfEntry(entry), said)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
    expect(long).toBeGreaterThan(50)
  })

  it('is of one that no contract takes what nobody knows', () => {
    for (const bent of [
      { rank: 4 },
      { rank: 0, authority: id },
      { rank: 255, authority: id },
      { authority: id.slice(1) },
    ])
      expect([isGuardEntry({ ...absentGuard, ...bent }), guardOfEntry({ ...absentGuard, ...bent })]).toEqual([
        false,
        'unknown',
      ])
  })
})
