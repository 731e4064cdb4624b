/** What people are told of a divergence, from when it is found to its end: each stage is one that the validator really is in. */
import { hashWords } from '@syncline/primitives'
import { emptyTree } from '@syncline/trees'
import { describe, expect, it } from 'vitest'
import type { OrderAction } from '../generated/locks.js'
import { defaultPriorityPolicy } from '../order/priority.js'
import { defaultConvergeOptions } from './converge.js'
import type { OrderSighting } from './observation.js'
import { absentEntry, type LockEntry, lockEntryHash, lockEntryOf } from './reconciliation.js'
import { createReconcileValidator } from './validator.js'
import type { ReconcileSigner, ValidatorEffect } from './validatorPorts.js'

const domainIds = [901n, 902n]
const asset = hashWords(0xa55e7n)
const nobody = new Uint8Array(32)
const signer: ReconcileSigner = {
  sign: (digest) => digest,
  isSigned: () => true,
  endorse: () => nobody,
  endorsers: (_, said) => said.map(({ voter }) => voter),
}

function sighting(action: OrderAction, rank: 2 | 3, jurisdiction: string): OrderSighting {
  const id = hashWords(BigInt(rank), BigInt(jurisdiction.charCodeAt(0)))
  const digest = hashWords(0x0de2n, id)
  const key = { digest, action, rank, isHome: true, lamport: 1n, authority: id }
  const fact = { key, nonce: 1n, mandate: { id, rank, jurisdiction }, isCertified: true }
  return { asset, fact, seen: nobody, bundle: undefined, outcome: 'APPLIED', at: 1n }
}
const [freeze, seize] = [sighting('FREEZE', 2, 'US'), sighting('SEIZE', 3, 'INT')]
const entryBy = (state: 'FROZEN' | 'SEIZED', { fact }: OrderSighting): LockEntry =>
  lockEntryOf({ state, held: undefined, order: fact.key.digest })
const seized = entryBy('SEIZED', seize)

/** Seat 0 of so many; it leads first, and asks at once or after so many seconds. */
function createSeat(members: number, votePatience = 0n) {
  const validator = createReconcileValidator(
    {
      ...{ members, seat: 0, threshold: { kind: 'two-thirds' }, converge: { ...defaultConvergeOptions, tries: 3 } },
      timing: { view: 60_000, longestView: 60_000, resend: 1_000, vectors: 100 },
      rules: {
        ...{ chainTag: hashWords(1n), domainIds, lockPolicy: 'direct', priority: defaultPriorityPolicy },
        ...{ caseSeconds: 60n, defaultVerdict: 'REJECT', clockTolerance: 30n, lagPatience: 6n, votePatience },
        isVerdictSigned: () => false,
      },
    },
    signer,
  )
  const heights = domainIds.map(() => 0n)
  let now = 0
  const effects: ValidatorEffect[] = []
  return {
    effects,
    show(domain: number, entry: LockEntry, ...orders: readonly OrderSighting[]): void {
      const root = emptyTree()
        .update([{ key: asset, value: lockEntryHash(entry) }])
        .root()
      const observation = { domainId: domainIds[domain]!, height: ++heights[domain]!, root, orders, applied: [] }
      const changes = [{ asset, entry, guard: undefined }]
      effects.push(...validator.on({ kind: 'observed', observation: { ...observation, changes }, now }).effects)
    },
    tick(ms: number): void {
      now += ms
      effects.push(...validator.on({ kind: 'tick', now }).effects)
    },
    stage: () => validator.divergences.divergenceOf(asset)?.stage,
    why: () => validator.divergences.why(asset).reason,
  }
}

describe('a divergence', () => {
  it('is found, and in vote from the moment this seat votes', () => {
    const seat = createSeat(4, 1n)
    seat.show(0, entryBy('FROZEN', freeze), freeze)
    seat.show(1, seized, seize)
    seat.tick(0)
    expect(seat.stage()).toBe('FOUND')
    seat.tick(1_000)
    expect([seat.stage(), seat.why()]).toEqual(['VOTING', 'IN_VOTE'])
  })

  it('is decided anew when a domain takes nothing in all tries, and over when it has it', () => {
    const seat = createSeat(1)
    const decisions = () => seat.effects.filter(({ kind }) => kind === 'decided').length
    seat.show(0, entryBy('FROZEN', freeze), freeze)
    seat.show(1, seized, seize)
    seat.tick(100)
    expect([seat.stage(), seat.why(), decisions()]).toEqual(['CERTIFIED', 'BEING_APPLIED', 1])
    for (let i = 0; i < 8; i++) seat.tick(60_000)
    expect(seat.effects.map(({ kind }) => kind)).toContain('deadLetter')
    expect(decisions()).toBeGreaterThan(1)
    seat.show(0, seized)
    seat.tick(0)
    expect([seat.stage(), seat.why()]).toEqual([undefined, 'IN_STEP'])
  })

  it('stays a case until somebody decides it, though a certificate is on its way', () => {
    const seat = createSeat(1)
    seat.show(0, entryBy('FROZEN', freeze), freeze)
    seat.show(1, absentEntry, sighting('UNFREEZE', 2, 'EU'))
    seat.tick(100)
    expect(seat.effects.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['decided', 'forPeople', 'deliver']))
    expect([seat.stage(), seat.why()]).toEqual(['CASE', 'FOR_ARBITER'])
    seat.tick(5_000)
    expect(seat.stage()).toBe('CASE')
  })
})
