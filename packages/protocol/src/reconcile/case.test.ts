import { type Bytes, errorTable, keccak256 } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import {
  applyCase,
  type CaseDecision,
  type CaseEvent,
  type CaseStatus,
  caseLimits,
  decisionDigest,
  oldDecisionDigest,
  openCase,
  type ReconcileCase,
  whyCase,
} from './case.js'

const word = (name: string): Bytes => keccak256(new TextEncoder().encode(name))
const policy = { seconds: 100n, defaultVerdict: 'REJECT' } as const
const contested = { asset: word('bond'), order: word('thaw'), standing: word('freeze') }
const opened = openCase(contested, policy, 1_000n)
const decision: CaseDecision = {
  caseId: opened.state.id,
  verdict: 'ADMIT',
  arbiter: word('arbiter'),
  grounds: word('grounds'),
  signature: word('signature'),
}
const isSigned = ({ signature }: CaseDecision): boolean => String(signature) === String(word('signature'))
const step = (state: ReconcileCase, event: CaseEvent) => {
  const result = applyCase(state, event, isSigned)
  if (!result.ok) throw new Error(result.code)
  return result.value
}

describe('a case', () => {
  it('holds the asset until its deadline and waits for an arbiter', () => {
    expect(opened.effects).toEqual([{ kind: 'hold', asset: contested.asset, until: 1_100n }])
    expect(whyCase(opened.state)).toMatchObject({ reason: 'AWAITS_DECISION', nextActor: 'arbiter', earliest: 1_100n })
  })

  it('ends by a signed decision, is carried out, closes, and keeps a trail of it all', () => {
    const shown = step(opened.state, { kind: 'evidence', digest: word('file'), by: word('SEC'), now: 1_010n })
    const decided = step(shown.state, { kind: 'decision', decision, now: 1_020n })
    expect(decided.effects).toEqual([{ kind: 'resume', order: contested.order, verdict: 'ADMIT' }])
    const closed = step(decided.state, { kind: 'carriedOut', now: 1_030n })
    expect(closed.effects).toEqual([{ kind: 'release', asset: contested.asset, until: 1_030n }])
    expect(closed.state.trail.map(({ what, at }) => `${at} ${what}`)).toEqual([
      '1000 opened',
      '1010 evidence',
      '1020 decided',
      '1030 closed',
    ])
    expect(closed.state).toMatchObject({ status: 'CLOSED', verdict: 'ADMIT', evidence: [word('file')] })
  })

  it('lapses to its default at the deadline, not before, and takes no decision after it', () => {
    expect(step(opened.state, { kind: 'tick', now: 1_099n })).toEqual({ state: opened.state, effects: [] })
    const lapsed = step(opened.state, { kind: 'tick', now: 1_100n })
    expect(lapsed.effects).toEqual([{ kind: 'resume', order: contested.order, verdict: 'REJECT' }])
    for (const state of [lapsed.state, opened.state])
      expect(applyCase(state, { kind: 'decision', decision, now: 1_100n }, isSigned)).toMatchObject({
        code: 'CASE_DECIDED',
      })
  })

  it('takes no decision that no arbiter signed, of another case, or a second one', () => {
    const refuse = (bad: CaseDecision, state = opened.state) =>
      applyCase(state, { kind: 'decision', decision: bad, now: 1_001n }, isSigned)
    expect(refuse({ ...decision, signature: word('forged') })).toMatchObject({ code: 'CASE_DECISION_INVALID' })
    expect(refuse({ ...decision, caseId: word('other') })).toMatchObject({ code: 'CASE_DECISION_INVALID' })
    const { state } = step(opened.state, { kind: 'decision', decision, now: 1_001n })
    expect(refuse({ ...decision, verdict: 'REJECT' }, state)).toMatchObject({ code: 'CASE_DECIDED' })
  })

  it('signs every field of a decision, all that the case is about, and the L1 it is for', () => {
    const tag = word('tag')
    const matter = { ...contested, group: word('group'), deadline: 1_100n }
    const digests = [
      decisionDigest(tag, matter, decision),
      decisionDigest(word('other tag'), matter, decision),
      decisionDigest(tag, matter, { ...decision, caseId: word('x') }),
      decisionDigest(tag, matter, { ...decision, verdict: 'REJECT' }),
      decisionDigest(tag, matter, { ...decision, arbiter: word('x') }),
      decisionDigest(tag, matter, { ...decision, grounds: word('x') }),
      decisionDigest(tag, { ...matter, group: word('x') }, decision),
      decisionDigest(tag, { ...matter, asset: word('x') }, decision),
      decisionDigest(tag, { ...matter, order: word('x') }, decision),
      decisionDigest(tag, { ...matter, standing: undefined }, decision),
      decisionDigest(tag, { ...matter, deadline: 1_101n }, decision),
      oldDecisionDigest(tag, decision),
    ]
    expect(new Set(digests.map(String)).size).toBe(digests.length)
  })

  it('is bounded, and counts a document once', () => {
    let { state } = opened
    for (let i = 0; i < caseLimits.mostEvidence; i++)
      state = step(state, { kind: 'evidence', digest: word(`${i}`), by: word('SEC'), now: 1_001n }).state
    const again: CaseEvent = { kind: 'evidence', digest: word('0'), by: word('SEC'), now: 1_001n }
    expect(step(state, again).state).toBe(state)
    expect(applyCase(state, { ...again, digest: word('more') }, isSigned)).toMatchObject({ code: 'CASE_EVIDENCE_FULL' })
  })

  it('has a step or a refusal with a code for every event in every state', () => {
    const decided = step(opened.state, { kind: 'decision', decision, now: 1_001n }).state
    const lapsed = step(opened.state, { kind: 'tick', now: 2_000n }).state
    const closed = step(decided, { kind: 'carriedOut', now: 1_002n }).state
    const events: readonly CaseEvent[] = [
      { kind: 'evidence', digest: word('file'), by: word('SEC'), now: 1_050n },
      { kind: 'decision', decision, now: 1_050n },
      { kind: 'tick', now: 1_050n },
      { kind: 'tick', now: 2_050n },
      { kind: 'carriedOut', now: 1_050n },
    ]
    const order: readonly CaseStatus[] = ['OPEN', 'DECIDED', 'LAPSED', 'CLOSED']
    for (const state of [opened.state, decided, lapsed, closed])
      for (const event of events) {
        const result = applyCase(state, event, isSigned)
        // what is decided is never open again, and what is closed stays so
        if (result.ok && state.status !== 'OPEN') expect(result.value.state.status).not.toBe('OPEN')
        if (result.ok && state.status === 'CLOSED') expect(result.value.state).toBe(state)
        if (result.ok) expect(order).toContain(result.value.state.status)
        else expect(errorTable[result.code]).toBeDefined()
      }
  })
})
