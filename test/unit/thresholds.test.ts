/** A part of `npm run sim:threshold`: traitors that are two honest validators each, one for each side of a cut network. */
import { votesNeeded } from '@syncline/protocol'
import { describe, expect, it } from 'vitest'
import { runTwins } from '../reconcile/twins.js'

const members = 7
const play = (percent: number, twins: number, down: number) => {
  const threshold = { kind: 'percent', percent } as const
  const { isSplit, isDecided } = runTwins(3, { members, threshold, twins, down, cut: 20_000, patience: 40_000 })
  return { votes: votesNeeded(members, threshold), end: isSplit ? 'split' : isDecided ? 'decided' : 'no end' }
}

describe('thresholds of seven validators, by simulation', () => {
  it('of five votes bear two traitors; of four one splits the others, and of six two stop them', () => {
    expect(play(67, 2, 0)).toEqual({ votes: 5, end: 'decided' })
    expect(play(67, 3, 0)).toEqual({ votes: 5, end: 'split' })
    expect(play(67, 1, 2)).toEqual({ votes: 5, end: 'no end' })
    expect(play(57, 0, 0)).toEqual({ votes: 4, end: 'decided' })
    expect(play(57, 1, 0)).toEqual({ votes: 4, end: 'split' })
    expect(play(85, 1, 0)).toEqual({ votes: 6, end: 'decided' })
    expect(play(85, 2, 0)).toEqual({ votes: 6, end: 'no end' })
    // three of seven need no traitor: the sides of a cut are enough
    expect(play(40, 0, 0)).toEqual({ votes: 3, end: 'split' })
  })
})
