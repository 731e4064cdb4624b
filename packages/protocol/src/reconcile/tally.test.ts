import { type Bytes, hashWords } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SegmentVote, VoteVector } from './messages.js'
import { createVoteWatch, slotOf, tallyVectors } from './tally.js'
import { judgeThreshold, twoThirds, votesNeeded } from './threshold.js'

const word = (n: number): Bytes => hashWords(BigInt(n))
const vector = (voter: number, ...votes: readonly SegmentVote[]): VoteVector => {
  return { kind: 'vector', voter, height: 0n, view: 0, plan: word(1), votes, signature: word(2) }
}

describe('tallyVectors', () => {
  it('lists every segment once, and by the counts that were cast', () => {
    const votes = fc.constantFrom<SegmentVote>('yes', 'no', 'abstain')
    const ballots = fc.array(fc.tuple(votes, votes, votes), { maxLength: 7 })
    fc.assert(
      fc.property(ballots, fc.integer({ min: 4, max: 7 }), (cast, needed) => {
        const tally = tallyVectors(
          3,
          7,
          needed,
          cast.map((each, voter) => vector(voter, ...each)),
        )
        const lists = [tally.accepted, tally.rejected, tally.noQuorum]
        expect(lists.flat().sort()).toEqual([0, 1, 2])
        for (const segment of [0, 1, 2]) {
          const yes = cast.filter((each) => each[segment] === 'yes').length
          const no = cast.filter((each) => each[segment] === 'no').length
          expect(tally.accepted.includes(segment)).toBe(yes >= needed)
          // rejected: even if all others said yes it would not do
          expect(tally.rejected.includes(segment)).toBe(yes < needed && 7 - no < needed)
        }
      }),
    )
  })

  it('counts a voter once, by the first vector', () => {
    const all = [0, 1, 2, 3].map((voter) => vector(voter, 'yes'))
    expect(tallyVectors(1, 7, 5, [...all, vector(3, 'yes'), vector(3, 'no')])).toMatchObject({
      accepted: [],
      counts: [{ yes: 4, no: 0, abstain: 0 }],
    })
  })

  it('needs its threshold: with less the segment that five of seven did not want is accepted', () => {
    const votes = [0, 1, 2, 3]
      .map((voter) => vector(voter, 'yes'))
      .concat([4, 5, 6].map((voter) => vector(voter, 'no')))
    expect(tallyVectors(1, 7, votesNeeded(7, twoThirds), votes).accepted).toEqual([])
    expect(tallyVectors(1, 7, votesNeeded(7, { kind: 'percent', percent: 50 }), votes).accepted).toEqual([0])
  })
})

describe('a threshold from 0.50 to 1.00 of seven', () => {
  it('is safe and live with two faulty ones from 0.58 to 0.71 only, where it is five votes', () => {
    const table = Array.from({ length: 51 }, (_, i) => {
      const needed = votesNeeded(7, { kind: 'percent', percent: 50 + i })
      return { percent: 50 + i, needed, ...judgeThreshold(7, 2, needed) }
    })
    const good = table.filter(({ safe, live }) => safe && live)
    expect([good[0]!.percent, good.at(-1)!.percent]).toEqual([58, 71])
    expect(good.every(({ needed }) => needed === 5)).toBe(true)
    expect(good.length).toBe(14)
    for (const { needed, safe, live } of table) {
      expect(safe).toBe(needed >= 5)
      expect(live).toBe(needed <= 5)
    }
    // with none faulty any of them is live, with three none is both
    expect(table.every(({ needed }) => judgeThreshold(7, 0, needed).live)).toBe(true)
    expect(
      table.some(({ needed }) => {
        const { safe, live } = judgeThreshold(7, 3, needed)
        return safe && live
      }),
    ).toBe(false)
  })
})

describe('createVoteWatch', () => {
  it('tells once who said two things in one slot, and only then', () => {
    const watch = createVoteWatch()
    const slot = slotOf('prepare', 3n, 1)
    expect(watch.note(4, slot, word(1))).toBeUndefined()
    expect(watch.note(4, slot, word(1))).toBeUndefined()
    expect(watch.note(5, slot, word(2))).toBeUndefined()
    expect(watch.note(4, slotOf('prepare', 3n, 2), word(2))).toBeUndefined()
    expect(watch.note(4, slot, word(2))).toEqual({ voter: 4, slot, first: word(1), second: word(2) })
    expect(watch.note(4, slot, word(3))).toBeUndefined()
    watch.clear()
    expect(watch.note(4, slot, word(9))).toBeUndefined()
  })
})
