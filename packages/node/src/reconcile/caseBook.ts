/**
 * The cases of a group as one seat keeps them (docs/reconciliation.md §6): which are open all seats agree on; documents, which seats pass on, an arbiter's
 * decision and the trail are what this seat was told, on disk before they are told on, and there again after a restart.
 */
import { accept, type Bytes, bytesToHex, equalBytes, type Hex, type Result, refuse } from '@syncline/primitives'
import {
  applyCase,
  type CaseCode,
  type CaseDecision,
  type CaseEvent,
  type CaseEvidence,
  type CaseMatter,
  type CasePolicy,
  caseLimits,
  type OpenCase,
  openCase,
  type ReconcileCase,
  standsSame,
} from '@syncline/protocol'
import { checkDecision, checkEvidence } from './arbiter.js'
import type { CaseRecord, CaseStore } from './caseStore.js'

/** Why a seat does not take what an arbiter says of a case. */
export type CaseRefusal =
  | CaseCode
  | 'CASE_UNKNOWN'
  | 'CASE_DECISION_OLD'
  | 'CASE_EVIDENCE_INVALID'
  | 'CASE_EVIDENCE_SHARE'

/** An open case with what this seat has of it. */
export type CaseReport = {
  readonly open: OpenCase
  readonly state: ReconcileCase
  readonly evidence: CaseRecord['evidence']
}

export type CaseBook = {
  /** By id, after a look at which are open. */
  list(): readonly CaseReport[]
  /**
   * CASE_EVIDENCE_SHARE above an arbiter's part of 256 documents, CASE_EVIDENCE_FULL above all of them, which those of arbiters who left may fill; one that is there
   * already is taken again, and nothing changes.
   */
  addEvidence(evidence: CaseEvidence): Result<undefined, CaseRefusal>
  /**
   * What another seat has of a case, as it stands there: keeps what is new here, by one write, and says how many documents and decisions that is. What is
   * there already, has no room, is above its arbiter's part, comes after a decision, or is of nobody in office here, is left out, and nobody looks at its
   * signature. CASE_UNKNOWN also where the case stands otherwise here; CASE_EVIDENCE_INVALID or CASE_DECISION_INVALID where an arbiter did not sign what is
   * said to be his: nothing is kept then.
   */
  join(open: OpenCase, documents: readonly CaseEvidence[], decision?: CaseDecision): Result<number, CaseRefusal>
  /** CASE_DECIDED where another decision was taken, or the deadline is over; the same one may come again. */
  decide(decision: CaseDecision): Result<undefined, CaseRefusal>
  /** Takes in what a reconciliation says of cases: a quorum judged it. `at` in seconds. */
  follow(decisions: readonly CaseDecision[], at: bigint): void
}

type Kept = { readonly open: OpenCase; state: ReconcileCase; record: CaseRecord }

const standsAlike = (a: OpenCase, b: OpenCase): boolean =>
  a.deadline === b.deadline && standsSame(a.standing, b.standing)
const countOf = (documents: readonly CaseEvidence[], by: Bytes): number =>
  documents.filter((one) => equalBytes(one.by, by)).length
const nothing: CaseRecord = { evidence: [], decision: undefined }

/** Documents that a case takes of one arbiter: equal parts. */
export function evidenceShare(inOffice: number): number {
  return Math.max(1, Math.floor(caseLimits.mostEvidence / Math.max(1, inOffice)))
}

export function createCaseBook(parts: {
  readonly chainTag: Bytes
  readonly group: Bytes
  readonly arbiters: readonly Hex[]
  readonly policy: CasePolicy
  readonly store: CaseStore
  readonly openCases: () => readonly OpenCase[]
  /** Seconds. */
  readonly now: () => bigint
  /** Told of an arbiter's decision that is new here, or was kept from before. */
  readonly onDecision: (decision: CaseDecision) => void
}): CaseBook {
  const { chainTag, group, arbiters, policy, store, openCases, now, onDecision } = parts
  const cases = new Map<Hex, Kept>()
  /** Documents of one arbiter in one case: an equal part for each, so that none keeps the others' out. */
  const inOffice = new Set(arbiters.map((one) => one.toLowerCase())).size
  const share = evidenceShare(inOffice)
  const isInOffice = (by: Bytes): boolean => arbiters.some((one) => one.toLowerCase() === bytesToHex(by))
  const matterOf = (open: OpenCase): CaseMatter => ({ ...open, group })
  const step = (kept: Kept, event: CaseEvent): Result<undefined, CaseCode> => {
    const outcome = applyCase(kept.state, event, () => true)
    if (!outcome.ok) return outcome
    kept.state = outcome.value.state
    return accept(undefined)
  }
  /** The same, on disk before it counts. */
  const stepKept = (kept: Kept, event: CaseEvent, record: CaseRecord): Result<undefined, CaseCode> => {
    const outcome = applyCase(kept.state, event, () => true)
    if (!outcome.ok || outcome.value.state === kept.state) return outcome.ok ? accept(undefined) : outcome
    store.save(kept.open.caseId, record)
    kept.record = record
    kept.state = outcome.value.state
    return accept(undefined)
  }

  /** What was kept of a case as it stands: the same order may have had another one, with another deadline, and arbiters come and go. */
  const keptOf = (open: OpenCase): CaseRecord => {
    const { evidence, decision } = store.load(open.caseId) ?? nothing
    const matter = matterOf(open)
    return {
      evidence: evidence.filter((one) => checkEvidence(chainTag, matter, [bytesToHex(one.by)], one).ok),
      decision: decision && checkDecision(chainTag, matter, arbiters, decision).ok ? decision : undefined,
    }
  }
  /** A case with all that was kept of it. */
  const begin = (open: OpenCase): Kept => {
    const { state } = openCase(open, policy, open.deadline - policy.seconds)
    const record = keptOf(open)
    const kept: Kept = { open, state, record }
    for (const { digest, by, at } of record.evidence) step(kept, { kind: 'evidence', digest, by, now: at })
    if (record.decision !== undefined) {
      const { at, ...decision } = record.decision
      step(kept, { kind: 'decision', decision, now: at })
      onDecision(decision)
    }
    return kept
  }
  const refresh = (): void => {
    const open = openCases()
    const names = new Set(open.map(({ caseId }) => bytesToHex(caseId)))
    // what is carried out is in the reconciliation that did it; its file stays
    for (const name of cases.keys()) if (!names.has(name)) cases.delete(name)
    for (const one of open) {
      const name = bytesToHex(one.caseId)
      const known = cases.get(name)
      // ended and opened again since the last look, or against another order
      const kept = known !== undefined && standsAlike(known.open, one) ? known : begin(one)
      cases.set(name, kept)
      step(kept, { kind: 'tick', now: now() })
    }
  }
  const find = (caseId: Bytes): Result<Kept, 'CASE_UNKNOWN'> => {
    refresh()
    const kept = cases.get(bytesToHex(caseId))
    return kept === undefined ? refuse('CASE_UNKNOWN', 'no such case is open at this seat') : accept(kept)
  }
  const take = (kept: Kept, decision: CaseDecision, at: bigint): Result<undefined, CaseCode> =>
    stepKept(kept, { kind: 'decision', decision, now: at }, { ...kept.record, decision: { ...decision, at } })

  return {
    list() {
      refresh()
      return [...cases.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { open, state, record }]) => ({ open, state, evidence: record.evidence }))
    },
    addEvidence(evidence) {
      const found = find(evidence.caseId)
      if (!found.ok) return found
      const kept = found.value
      const checked = checkEvidence(chainTag, matterOf(kept.open), arbiters, evidence)
      if (!checked.ok) return checked
      const { evidence: there } = kept.record
      const isThere = there.some(({ digest }) => equalBytes(digest, evidence.digest))
      const hasRoom = kept.state.status === 'OPEN' && there.length < caseLimits.mostEvidence
      if (hasRoom && !isThere && countOf(there, evidence.by) >= share)
        return refuse('CASE_EVIDENCE_SHARE', `a case takes ${share} documents of one arbiter`, { share })
      const at = now()
      const event: CaseEvent = { kind: 'evidence', digest: evidence.digest, by: evidence.by, now: at }
      return stepKept(kept, event, { ...kept.record, evidence: [...kept.record.evidence, { ...evidence, at }] })
    },
    join(open, documents, decision) {
      const found = find(open.caseId)
      if (!found.ok) return found
      const kept = found.value
      if (!standsAlike(kept.open, open)) return refuse('CASE_UNKNOWN', 'the case stands otherwise at this seat')
      const matter = matterOf(kept.open)
      const at = now()
      let { state } = kept
      const known = new Set(state.evidence.map((digest) => bytesToHex(digest)))
      const added: CaseRecord['evidence'][number][] = []
      for (const one of documents) {
        if (known.has(bytesToHex(one.digest))) continue
        if (!isInOffice(one.by)) continue
        if (countOf(kept.record.evidence, one.by) + countOf(added, one.by) >= share) continue
        const event: CaseEvent = { kind: 'evidence', digest: one.digest, by: one.by, now: at }
        const outcome = applyCase(state, event, () => true)
        if (!outcome.ok || outcome.value.state === state) continue
        const checked = checkEvidence(chainTag, matter, arbiters, one)
        if (!checked.ok) return checked
        state = outcome.value.state
        added.push({ ...one, at })
      }
      const told = decision !== undefined && isInOffice(decision.arbiter) ? decision : undefined
      const ended = told && applyCase(state, { kind: 'decision', decision: told, now: at }, () => true)
      const isNews = ended?.ok === true && ended.value.state !== state
      if (told !== undefined && isNews) {
        if (!checkDecision(chainTag, matter, arbiters, told).ok)
          return refuse('CASE_DECISION_INVALID', 'no arbiter signed this of the case as it stands here')
        state = ended.value.state
      }
      if (added.length === 0 && !isNews) return accept(0)
      const evidence = [...kept.record.evidence, ...added]
      const record = { evidence, decision: told !== undefined && isNews ? { ...told, at } : kept.record.decision }
      store.save(kept.open.caseId, record)
      kept.record = record
      kept.state = state
      if (told !== undefined && isNews) onDecision(told)
      return accept(added.length + (isNews ? 1 : 0))
    },
    decide(decision) {
      const found = find(decision.caseId)
      if (!found.ok) return found
      const kept = found.value
      const checked = checkDecision(chainTag, matterOf(kept.open), arbiters, decision)
      if (!checked.ok) return checked
      const before = kept.state.decision
      const isSame =
        before !== undefined &&
        before.verdict === decision.verdict &&
        equalBytes(before.arbiter, decision.arbiter) &&
        equalBytes(before.grounds, decision.grounds)
      const taken = isSame ? accept(undefined) : take(kept, decision, now())
      if (taken.ok) onDecision(decision)
      return taken
    },
    follow(decisions, at) {
      for (const decision of decisions) {
        const kept = cases.get(bytesToHex(decision.caseId))
        if (kept === undefined || kept.state.decision !== undefined) continue
        // a plan may have it that found another order standing, and opened the case anew
        if (checkDecision(chainTag, matterOf(kept.open), arbiters, decision).ok) take(kept, decision, at)
      }
    },
  }
}
