import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeRemaining } from '../why.js'
import { type LevelFacts, leastLevel, levelOfBlock, whyLevel } from './level.js'

const facts: LevelFacts = { head: 100n, posted: 80n, confirmed: 40n, assertion: undefined }

describe('levelOfBlock', () => {
  it('rises from local over conditional to certified', () => {
    expect([101n, 100n, 81n, 80n, 41n, 40n, 0n].map((n) => levelOfBlock(n, facts))).toEqual([
      undefined,
      0,
      0,
      1,
      1,
      3,
      3,
    ])
  })

  it('gives 2 only to what a quorum attests, never below data on L1', () => {
    expect(levelOfBlock(60n, { ...facts, attested: 60n })).toBe(2)
    expect(levelOfBlock(90n, { ...facts, attested: 95n })).toBe(0)
  })

  it('gives 4 only to what is certified and anchored', () => {
    expect(levelOfBlock(40n, { ...facts, anchored: 60n })).toBe(4)
    expect(levelOfBlock(41n, { ...facts, anchored: 60n })).toBe(1)
  })

  it('never falls with lower blocks', () => {
    const height = fc.bigInt(-1n, 50n)
    fc.assert(
      fc.property(height, height, height, height, height, (head, posted, confirmed, attested, anchored) => {
        let last = 4
        for (let n = 0n; n <= head; n++) {
          const level = levelOfBlock(n, { head, posted, confirmed, attested, anchored })
          expect(level).toBeLessThanOrEqual(last)
          last = level ?? 0
        }
      }),
    )
  })
})

describe('whyLevel', () => {
  const assertion = { contested: false, parentConfirmed: true, confirmableAt: 500n }
  it('says what is awaited and from whom', () => {
    expect(whyLevel(101n, facts, 0n)).toMatchObject({ level: undefined, reason: 'NOT_EXECUTED' })
    expect(whyLevel(90n, facts, 0n)).toMatchObject({ level: 0, reason: 'NOT_POSTED', nextActor: 'batcher' })
    expect(whyLevel(60n, facts, 0n)).toMatchObject({ level: 1, reason: 'NOT_ASSERTED', nextActor: 'proposer' })
    expect(whyLevel(60n, { ...facts, assertion }, 499n)).toMatchObject({
      reason: 'IN_CHALLENGE_WINDOW',
      earliest: 500n,
    })
    expect(whyLevel(60n, { ...facts, assertion: { ...assertion, contested: true } }, 499n).reason).toBe('CONTESTED')
    expect(whyLevel(60n, { ...facts, assertion: { ...assertion, parentConfirmed: false } }, 500n).reason).toBe(
      'PARENT_UNCONFIRMED',
    )
    expect(whyLevel(60n, { ...facts, assertion }, 500n)).toMatchObject({ reason: 'NOT_CONFIRMED', nextActor: 'anyone' })
    expect(whyLevel(40n, facts, 0n)).toMatchObject({ level: 3, reason: 'FINAL', nextActor: 'nobody' })
  })

  it('tells the time that remains', () => {
    const why = whyLevel(60n, { ...facts, assertion }, 450n)
    expect(timeRemaining(why, 450n)).toBe(50n)
    expect(timeRemaining(why, 600n)).toBe(0n)
    expect(timeRemaining(whyLevel(90n, facts, 0n), 0n)).toBeUndefined()
  })
})

describe('leastLevel', () => {
  it('is the minimum, and 4 without dependencies', () => {
    expect(leastLevel([3, 1, 4])).toBe(1)
    expect(leastLevel([])).toBe(4)
  })
})
