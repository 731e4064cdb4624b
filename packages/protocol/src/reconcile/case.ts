/**
 * What orders and votes cannot decide is for a person: equals of different laws that want opposite things, or what a policy reserves
 * (docs/reconciliation.md §6; OIP-51). A case has evidence, a deadline and a default, ends by a signed decision or by its default, and keeps a trail.
 */
import { accept, type Bytes, bytesToBigint, equalBytes, hashWords, type Result, refuse } from '@syncline/primitives'
import { createWhy, type Why } from '../why.js'
import type { CaseVerdict } from './resolve.js'

/** Digests of documents that one case takes, and steps of its trail. */
export const caseLimits: { readonly mostEvidence: number; readonly mostTrail: number } = {
  mostEvidence: 256,
  mostTrail: 1_024,
}

/** `seconds` until the default holds. */
export type CasePolicy = { readonly seconds: bigint; readonly defaultVerdict: CaseVerdict }

/** What a decision is about, as it stands when it is signed: of another group, with another deadline or against another order it says nothing. */
export type CaseMatter = {
  /** Tag of the group that reconciles, 32 bytes. */
  readonly group: Bytes
  readonly asset: Bytes
  readonly order: Bytes
  /** The order that stands against the contested one; undefined if none does. */
  readonly standing: Bytes | undefined
  /** When the default holds, in seconds. */
  readonly deadline: bigint
}

/** A decision as an arbiter signs it. `grounds`: digest of its reasons. */
export type CaseDecision = {
  readonly caseId: Bytes
  readonly verdict: CaseVerdict
  readonly arbiter: Bytes
  readonly grounds: Bytes
  readonly signature: Bytes
}

/** A document as an arbiter puts it to a case: by its digest, 32 bytes. The document itself goes nowhere. */
export type CaseEvidence = {
  readonly caseId: Bytes
  readonly digest: Bytes
  readonly by: Bytes
  readonly signature: Bytes
}

export type CaseStatus = 'OPEN' | 'DECIDED' | 'LAPSED' | 'CLOSED'

/** One thing that happened. `by`: an arbiter, who gave evidence, or undefined for the clock. */
export type CaseTrail = {
  readonly at: bigint
  readonly what: 'opened' | 'evidence' | 'decided' | 'lapsed' | 'closed' | 'refused'
  readonly by: Bytes | undefined
  readonly digest: Bytes | undefined
}

/** `standing`: the order that stands against the contested one. The asset is held until the end. Times are seconds. */
export type ReconcileCase = {
  readonly id: Bytes
  readonly asset: Bytes
  readonly order: Bytes
  readonly standing: Bytes | undefined
  readonly status: CaseStatus
  readonly deadline: bigint
  readonly defaultVerdict: CaseVerdict
  readonly verdict: CaseVerdict | undefined
  readonly decision: CaseDecision | undefined
  readonly evidence: readonly Bytes[]
  readonly trail: readonly CaseTrail[]
}

export type CaseEvent =
  | { readonly kind: 'evidence'; readonly digest: Bytes; readonly by: Bytes; readonly now: bigint }
  | { readonly kind: 'decision'; readonly decision: CaseDecision; readonly now: bigint }
  | { readonly kind: 'tick'; readonly now: bigint }
  /** The reconciliation that carries out the verdict is certified. */
  | { readonly kind: 'carriedOut'; readonly now: bigint }

export type CaseEffect =
  /** Nobody trades it meanwhile. */
  | { readonly kind: 'hold' | 'release'; readonly asset: Bytes; readonly until: bigint }
  /** The next reconciliation may carry it out. */
  | { readonly kind: 'resume'; readonly order: Bytes; readonly verdict: CaseVerdict }

export type CaseCode = 'CASE_CLOSED' | 'CASE_DECIDED' | 'CASE_DECISION_INVALID' | 'CASE_EVIDENCE_FULL'
export type CaseStep = { readonly state: ReconcileCase; readonly effects: readonly CaseEffect[] }

const tag = (text: string): bigint => bytesToBigint(new TextEncoder().encode(text.padEnd(32, '\0')))
const caseTag = tag('syncline.reconcile.case.v1')
const decisionTag = tag('syncline.reconcile.decision.v2')
const evidenceTag = tag('syncline.reconcile.evidence.v1')
const oldDecisionTag = tag('syncline.reconcile.decision.v1')

/** Names the case of a contested order: one an order, ever. */
export function caseIdOf(asset: Bytes, order: Bytes): Bytes {
  return hashWords(caseTag, asset, order)
}

const aboutWords = (
  caseId: Bytes,
  { group, asset, order, standing, deadline }: CaseMatter,
): readonly (Bytes | bigint)[] => [...[group, caseId, asset, order, standing ?? 0n, deadline]]

/** What an arbiter signs: his word, and all that it is about. */
export function decisionDigest(
  chainTag: Bytes,
  matter: CaseMatter,
  { caseId, verdict, arbiter, grounds }: Omit<CaseDecision, 'signature'>,
): Bytes {
  const about = aboutWords(caseId, matter)
  return hashWords(decisionTag, chainTag, ...about, verdict === 'ADMIT' ? 1n : 0n, arbiter, grounds)
}

/** What an arbiter signs who puts a document to a case. */
export function evidenceDigest(
  chainTag: Bytes,
  matter: CaseMatter,
  { caseId, digest, by }: Omit<CaseEvidence, 'signature'>,
): Bytes {
  return hashWords(evidenceTag, chainTag, ...aboutWords(caseId, matter), digest, by)
}

/** What arbiters signed before: the case alone. It counts for nothing, and is known so that who signed it is told. */
export function oldDecisionDigest(
  chainTag: Bytes,
  { caseId, verdict, arbiter, grounds }: Omit<CaseDecision, 'signature'>,
): Bytes {
  return hashWords(oldDecisionTag, chainTag, caseId, verdict === 'ADMIT' ? 1n : 0n, arbiter, grounds)
}

/** Opens a case and holds the asset. */
export function openCase(
  contested: { readonly asset: Bytes; readonly order: Bytes; readonly standing: Bytes | undefined },
  policy: CasePolicy,
  now: bigint,
): CaseStep {
  const { asset, order, standing } = contested
  const deadline = now + policy.seconds
  const state: ReconcileCase = {
    id: caseIdOf(asset, order),
    asset,
    order,
    standing,
    status: 'OPEN',
    deadline,
    defaultVerdict: policy.defaultVerdict,
    verdict: undefined,
    decision: undefined,
    evidence: [],
    trail: [{ at: now, what: 'opened', by: undefined, digest: order }],
  }
  return { state, effects: [{ kind: 'hold', asset, until: deadline }] }
}

/** Applies one event. Total: what cannot be done is refused and changes nothing but the trail of an open case. `isSigned` checks an arbiter's office and signature. */
export function applyCase(
  state: ReconcileCase,
  event: CaseEvent,
  isSigned: (decision: CaseDecision) => boolean,
): Result<CaseStep, CaseCode> {
  const { status, asset, order, deadline } = state
  if (status === 'CLOSED') {
    if (event.kind === 'tick') return accept({ state, effects: [] })
    return refuse('CASE_CLOSED', 'the case is closed')
  }
  const note = (entry: CaseTrail): readonly CaseTrail[] => [...state.trail, entry].slice(0, caseLimits.mostTrail)
  switch (event.kind) {
    case 'evidence': {
      if (status !== 'OPEN') return refuse('CASE_DECIDED', 'the case is decided')
      if (state.evidence.some((one) => equalBytes(one, event.digest))) return accept({ state, effects: [] })
      if (state.evidence.length >= caseLimits.mostEvidence)
        return refuse('CASE_EVIDENCE_FULL', `a case takes ${caseLimits.mostEvidence} documents`)
      const trail = note({ at: event.now, what: 'evidence', by: event.by, digest: event.digest })
      return accept({ state: { ...state, evidence: [...state.evidence, event.digest], trail }, effects: [] })
    }
    case 'decision': {
      const { decision, now } = event
      if (status !== 'OPEN') return refuse('CASE_DECIDED', 'the case is decided', { verdict: state.verdict })
      if (now >= deadline) return refuse('CASE_DECIDED', `the default holds since ${deadline}`, { deadline })
      if (!equalBytes(decision.caseId, state.id) || !isSigned(decision))
        return refuse('CASE_DECISION_INVALID', 'it is of another case, or no arbiter signed it')
      const trail = note({ at: now, what: 'decided', by: decision.arbiter, digest: decision.grounds })
      const { verdict } = decision
      return accept({
        state: { ...state, status: 'DECIDED', verdict, decision, trail },
        effects: [{ kind: 'resume', order, verdict }],
      })
    }
    case 'tick': {
      if (status !== 'OPEN' || event.now < deadline) return accept({ state, effects: [] })
      const trail = note({ at: event.now, what: 'lapsed', by: undefined, digest: undefined })
      const verdict = state.defaultVerdict
      return accept({
        state: { ...state, status: 'LAPSED', verdict, trail },
        effects: [{ kind: 'resume', order, verdict }],
      })
    }
    case 'carriedOut': {
      if (status === 'OPEN') return refuse('CASE_DECISION_INVALID', 'nothing is decided yet')
      const trail = note({ at: event.now, what: 'closed', by: undefined, digest: undefined })
      return accept({
        state: { ...state, status: 'CLOSED', trail },
        effects: [{ kind: 'release', asset, until: event.now }],
      })
    }
  }
}

export type CaseReason = 'AWAITS_DECISION' | 'TO_BE_CARRIED_OUT' | 'CASE_ENDED'

/** What a case waits for. */
export function whyCase({ status, deadline, defaultVerdict, verdict }: ReconcileCase): Why<CaseReason> {
  if (status === 'OPEN')
    return createWhy('AWAITS_DECISION', `an arbiter decides, or at the deadline it is ${defaultVerdict}`, 'arbiter', {
      earliest: deadline,
    })
  if (status === 'CLOSED') return createWhy('CASE_ENDED', `it was ${verdict}`, 'nobody')
  return createWhy('TO_BE_CARRIED_OUT', `it is ${verdict}: the next reconciliation carries it out`, 'validator')
}
