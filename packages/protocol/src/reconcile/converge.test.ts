import { type Bytes, bytesToHex, equalBytes, type Hex, hashWords } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { absentGuard } from '../order/guardEntry.js'
import {
  applyConvergence,
  type ConvergeEffect,
  type ConvergeEvent,
  type ConvergeStep,
  defaultConvergeOptions,
  startConvergence,
  whyConvergence,
} from './converge.js'
import { absentEntry, absentEntryHash, type LockDelta, type LockEntry, lockEntryHash } from './reconciliation.js'

const word = (n: number): Bytes => hashWords(BigInt(n))
const entry = (state: number, order: number): LockEntry => ({ state, held: 0, order: word(order) })
const [x, y] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
const seized = entry(3, 1)
const frozen = entry(2, 2)
const delta = (segment: number, asset: Bytes, to: LockEntry, from = absentEntryHash): LockDelta => ({
  segment,
  asset,
  from,
  to,
  ...{ below: absentEntryHash, guard: absentGuard },
})
const both = [delta(0, x, seized), delta(1, y, frozen)]
const options = { ...defaultConvergeOptions, tries: 3, backOff: 100, longest: 1_000 }
const kinds = (effects: readonly ConvergeEffect[]) =>
  effects.map((one) => `${one.kind}${'domain' in one ? ` ${one.domain}` : ''}`)

/** Domains that take what they are brought, as contracts do. */
function createDomains(count: number) {
  const state = Array.from({ length: count }, () => new Map<Hex, LockEntry>())
  const at = (domain: number, asset: Bytes) => state[domain]!.get(bytesToHex(asset)) ?? absentEntry
  return {
    set: (domain: number, asset: Bytes, to: LockEntry) => void state[domain]!.set(bytesToHex(asset), to),
    take(domain: number, deltas: readonly LockDelta[]) {
      for (const segment of new Set(deltas.map((one) => one.segment))) {
        const own = deltas.filter((one) => one.segment === segment)
        if (own.every(({ asset, from }) => equalBytes(lockEntryHash(at(domain, asset)), from)))
          for (const { asset, to } of own) state[domain]!.set(bytesToHex(asset), to)
      }
    },
    report: (domain: number, deltas: readonly LockDelta[], now: number): ConvergeEvent => {
      return {
        kind: 'reported',
        domain,
        entries: deltas.map(({ asset }) => ({ asset, entry: at(domain, asset) })),
        now,
      }
    },
  }
}

describe('startConvergence', () => {
  it('ends COMMITTED when every domain reports what was decided', () => {
    const domains = createDomains(2)
    let step: ConvergeStep = startConvergence([both, both], 0, options)
    expect(kinds(step.effects)).toEqual(['deliver 0', 'deliver 1'])
    expect(whyConvergence(step.state)).toMatchObject({ reason: 'APPLYING', nextActor: 'anyone' })
    for (const domain of [0, 1]) {
      domains.take(domain, both)
      step = applyConvergence(step.state, domains.report(domain, both, 1))
    }
    expect(step.state.outcomes).toEqual([
      { segment: 0, outcome: 'COMMITTED', equal: [0, 1], apart: [] },
      { segment: 1, outcome: 'COMMITTED', equal: [0, 1], apart: [] },
    ])
    expect(whyConvergence(step.state)).toMatchObject({ reason: 'COMMITTED', nextActor: 'nobody' })
  })

  it('commits what is equal where one segment is apart on one domain', () => {
    const domains = createDomains(2)
    domains.set(1, y, entry(1, 9))
    let { state } = startConvergence([both, both], 0, options)
    for (const domain of [0, 1]) {
      domains.take(domain, both)
      state = applyConvergence(state, domains.report(domain, both, 1)).state
    }
    expect(state.outcomes).toEqual([
      { segment: 0, outcome: 'COMMITTED', equal: [0, 1], apart: [] },
      { segment: 1, outcome: 'DIVERGED', equal: [0], apart: [1] },
    ])
    expect(whyConvergence(state)).toMatchObject({ reason: 'APART' })
  })

  it('compensates a segment that a domain took in part, from what stands there', () => {
    const pair = [delta(0, x, seized), delta(0, y, frozen)]
    const start = startConvergence([pair], 0, options)
    const there = entry(1, 9)
    const entries = [
      { asset: x, entry: seized },
      { asset: y, entry: there },
    ]
    const { state, effects } = applyConvergence(start.state, { kind: 'reported', domain: 0, entries, now: 1 })
    expect(effects).toMatchObject([
      { kind: 'compensate', domain: 0, segment: 0, deltas: [{ asset: y, from: lockEntryHash(there), to: frozen }] },
      { kind: 'ended', outcomes: [{ outcome: 'DIVERGED', apart: [0] }] },
    ])
    expect(state.compensating).toEqual(['0 0'])
    expect(applyConvergence(state, { kind: 'compensated', domain: 0, segment: 0, now: 2 }).state.compensating).toEqual(
      [],
    )
  })

  it('tries again ever more slowly, then leaves a dead letter, and goes on when a person says so', () => {
    let { state } = startConvergence([both], 0, options)
    const times: number[] = [0]
    let last: readonly ConvergeEffect[] = []
    for (let now = 1; state.phase !== 'ENDED'; now++) {
      const step = applyConvergence(state, { kind: 'tick', now })
      state = step.state
      last = step.effects
      if (step.effects.some(({ kind }) => kind === 'deliver')) times.push(now)
    }
    expect(times).toEqual([0, 100, 300])
    expect(kinds(last)).toEqual(['deadLetter 0', 'ended'])
    expect(state.outcomes.map(({ outcome }) => outcome)).toEqual(['ROLLBACK_INCOMPLETE', 'ROLLBACK_INCOMPLETE'])
    expect(whyConvergence(state)).toMatchObject({ reason: 'DEAD_LETTERS', nextActor: 'operator' })
    const again = applyConvergence(state, { kind: 'resume', now: 5_000 })
    expect(kinds(again.effects)).toEqual(['deliver 0'])
    const domains = createDomains(1)
    domains.take(0, both)
    const { state: end } = applyConvergence(again.state, domains.report(0, both, 5_001))
    expect(end.outcomes.every(({ outcome }) => outcome === 'COMMITTED')).toBe(true)
  })

  it('with locks takes them one domain after another, checks, applies what passes, and gives every lock back', () => {
    const locked = { ...options, locks: true }
    let step = startConvergence([both, both], 0, locked)
    expect(kinds(step.effects)).toEqual(['lock 0'])
    step = applyConvergence(step.state, { kind: 'locked', domain: 0, now: 1 })
    expect(kinds(step.effects)).toEqual(['lock 1'])
    // another one has it: all is given back, and taken again from the first
    step = applyConvergence(step.state, { kind: 'lockRefused', domain: 1, now: 2 })
    expect(kinds(step.effects)).toEqual(['unlock 0'])
    step = applyConvergence(step.state, { kind: 'tick', now: 1_000 })
    expect(kinds(step.effects)).toEqual(['lock 0'])
    for (const domain of [0, 1])
      step = applyConvergence(step.state, { kind: 'locked', domain, now: 1_001 + domain * 500 })
    step = applyConvergence(step.state, { kind: 'tick', now: 2_000 })
    for (const domain of [0, 1])
      step = applyConvergence(step.state, { kind: 'checked', domain, failing: domain === 1 ? [1] : [], now: 2_001 })
    expect(step.effects.map((one) => (one.kind === 'deliver' ? one.deltas.length : 0))).toEqual([2, 1])
    const domains = createDomains(2)
    domains.set(1, y, entry(1, 9))
    for (const domain of [0, 1]) {
      domains.take(domain, both)
      step = applyConvergence(step.state, domains.report(domain, both, 2_002))
    }
    expect(kinds(step.effects)).toEqual(['unlock 0', 'unlock 1', 'ended'])
    expect(step.state.outcomes.map(({ outcome }) => outcome)).toEqual(['COMMITTED', 'DIVERGED'])
  })

  it('is total and idempotent: any event in any state, twice, and what ended stays', () => {
    const domains = createDomains(2)
    for (const domain of [0, 1]) domains.take(domain, both)
    const events: readonly ConvergeEvent[] = [0, 1, 7].flatMap((domain): ConvergeEvent[] => [
      { kind: 'locked', domain, now: 10_000 },
      { kind: 'lockRefused', domain, now: 10_000 },
      { kind: 'checked', domain, failing: [0], now: 10_000 },
      domain === 7 ? { kind: 'tick', now: 10_000 } : domains.report(domain, both, 10_000),
      { kind: 'compensated', domain, segment: 0, now: 10_000 },
      { kind: 'resume', now: 10_000 },
    ])
    const seen = new Map<string, ConvergeStep['state']>()
    const stack = [true, false].map((locks) => startConvergence([both, both], 0, { ...options, locks }).state)
    const nameOf = (state: ConvergeStep['state']) => JSON.stringify(state)
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
      if (seen.has(nameOf(state))) continue
      seen.set(nameOf(state), state)
      for (const event of events) {
        const once = applyConvergence(state, event).state
        if (event.kind === 'reported') expect(applyConvergence(once, event)).toEqual({ state: once, effects: [] })
        if (state.phase === 'ENDED' && event.kind !== 'resume' && event.kind !== 'compensated') expect(once).toBe(state)
        stack.push(once)
      }
      if (seen.size > 2_000) throw new Error('states are few')
    }
    expect(seen.size).toBeGreaterThan(20)
  })
})
