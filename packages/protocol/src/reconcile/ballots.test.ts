import { keccak256 } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { createBallots } from './ballots.js'
import type { ValueVote } from './messages.js'

const word = (name: string) => keccak256(new TextEncoder().encode(name))
const vote = (voter: number, value: string, view = 0, kind: ValueVote['kind'] = 'prepare'): ValueVote => ({
  kind,
  voter,
  height: 0n,
  view,
  value: word(value),
  signature: new Uint8Array(),
})

describe('ballots', () => {
  it('have room for one vote of a seat in a view, however many it casts', () => {
    const ballots = createBallots()
    for (let i = 0; i < 10_000; i++) expect(ballots.cast(vote(1, `value ${i}`))).toBe(i === 0)
    expect(ballots.cast(vote(1, 'value 0'))).toBe(false)
    expect(ballots.size()).toBe(1)
    expect(ballots.of('prepare', 0, word('value 1')).size).toBe(0)
    expect([...ballots.of('prepare', 0, word('value 0')).keys()]).toEqual([1])
  })

  it('count seats, kinds and views apart, and know the views of a value', () => {
    const ballots = createBallots()
    for (const each of [vote(1, 'a'), vote(2, 'a'), vote(1, 'a', 3), vote(1, 'a', 3, 'commit'), vote(1, 'b', 4)])
      expect(ballots.cast(each)).toBe(true)
    expect(ballots.of('prepare', 0, word('a')).size).toBe(2)
    expect(ballots.of('commit', 3, word('a')).size).toBe(1)
    expect(ballots.viewsOf(word('a'))).toEqual([0, 3])
    expect(ballots.viewsOf(word('none'))).toEqual([])
    ballots.clear()
    expect([ballots.size(), ballots.of('prepare', 0, word('a')).size]).toEqual([0, 0])
  })
})
