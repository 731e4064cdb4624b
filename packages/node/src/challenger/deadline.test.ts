import type { ClaimFacts, DisputeFacts, MatchFacts } from '@syncline/protocol'
import { expect, it } from 'vitest'
import { nearestDeadline } from './deadline.js'

const times = { moveEffort: 2n, buildEffort: 4n, grace: 20n }
const claim = (spent: bigint) => ({ spent }) as ClaimFacts
const match = (given: Partial<MatchFacts>): MatchFacts =>
  ({
    id: '0x01',
    tournamentId: '0x00',
    since: 1000n,
    allowance: 100n,
    a: claim(10n),
    b: claim(30n),
    ...given,
  }) as MatchFacts
const due = (now: bigint, ...matches: MatchFacts[]) =>
  nearestDeadline({ matches } as unknown as DisputeFacts, times, now)

it('is the clock of the side that has to move', () => {
  expect(due(1000n, match({ phase: 'WALK', turnB: false }))).toBe(1092n)
  expect(due(1000n, match({ phase: 'WALK', turnB: true }))).toBe(1072n)
  expect(due(1000n, match({ phase: 'PROOF' }))).toBe(1072n)
  expect(due(1000n, match({ phase: 'ENDED' }))).toBeUndefined()
  // whoever is late has lost: that is due at once
  expect(due(5000n, match({ phase: 'PROOF' }))).toBe(1072n)
})

it('forgets the end of joining once it has passed: the matches inside go on', () => {
  const outer = match({ phase: 'INNER' })
  const inner = match({ id: '0x02', tournamentId: '0x01', phase: 'WALK', turnB: false, since: 1300n })
  expect(due(1000n, outer, inner)).toBe(1094n)
  expect(due(1100n, outer, inner)).toBe(1114n)
  expect(due(1200n, outer, inner)).toBe(1392n)
  expect(due(1200n, outer)).toBeUndefined()
})
