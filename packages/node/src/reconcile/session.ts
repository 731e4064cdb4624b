/**
 * One group's sitting: its seat, and the domains as it sees them, from the first block on. It ends with the group, or when a domain takes back what had
 * settled; the next one knows what this one said, from the disk, and looks at the domains anew.
 */
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import {
  digestOfValue,
  mostDecidedKept,
  type ReconcileRules,
  type SegmentOutcome,
  type ValidatorEffect,
  votesNeeded,
} from '@syncline/protocol'
import { checkDecision } from './arbiter.js'
import { type CaseBook, createCaseBook } from './caseBook.js'
import { joinCaseGossip } from './caseGossip.js'
import type { CaseStore } from './caseStore.js'
import type { ReconcileGroup } from './group.js'
import type { ReconciliationReport } from './reports.js'
import { type Seat, type SeatOptions, startSeat } from './seat.js'
import type { WatchedDomain } from './watchedDomain.js'

type Effect = Exclude<ValidatorEffect, { readonly kind: 'save' }>

export type Session = {
  readonly group: ReconcileGroup
  readonly seat: Seat
  readonly domains: readonly WatchedDomain[]
  /** The newest first. */
  reports(limit: number): readonly ReconciliationReport[]
  report(id: Bytes): ReconciliationReport | undefined
  /** What arbiters say of its cases. */
  readonly cases: CaseBook
  close(): Promise<void>
}

/** Whose verdicts count follows from the group and its arbiters. */
export type SessionRules = Omit<ReconcileRules, 'isVerdictSigned'>

/** Fault DATABASE_CORRUPT: no seat is taken then, and its store is closed. */
export function startSession(
  group: ReconcileGroup,
  domains: readonly WatchedDomain[],
  options: Omit<SeatOptions, 'group' | 'keys' | 'validator'> & {
    readonly validator: Omit<SeatOptions['validator'], 'rules'> & { readonly rules: SessionRules }
    /** Who may decide cases and put documents to them. */
    readonly arbiters: readonly Hex[]
    readonly caseStore: CaseStore
  },
): Session {
  const { chainTag, arbiters } = options
  const { caseSeconds, defaultVerdict } = options.validator.rules
  const rules: ReconcileRules = {
    ...options.validator.rules,
    isVerdictSigned: ({ arbiter, ...verdict }, open) =>
      arbiter !== undefined &&
      checkDecision(chainTag, { ...open, group: group.tag }, arbiters, { ...verdict, arbiter }).ok,
  }
  const validator = { ...options.validator, rules }
  const outcomes = new Map<string, readonly SegmentOutcome[]>()
  const heights = new Map<string, bigint>()

  const note = (effect: Effect): void => {
    if (effect.kind === 'decided') {
      const { value, height } = effect.decided
      heights.set(bytesToHex(digestOfValue(value)), height)
      cases.follow(
        value.plan.verdicts.flatMap(({ arbiter, ...verdict }) =>
          arbiter === undefined ? [] : { ...verdict, arbiter },
        ),
        value.plan.at,
      )
    } else if (effect.kind === 'converged') outcomes.set(bytesToHex(effect.id), effect.outcomes)
    for (const kept of [outcomes, heights]) if (kept.size > mostDecidedKept) kept.delete(kept.keys().next().value!)
  }
  const takeSeat = (): Seat => {
    try {
      // a seat that runs while its session failed would be there once more after the next try
      options.caseStore.check()
      return startSeat({
        ...options,
        validator,
        group: group.tag,
        keys: group.keys,
        onEffect(effect) {
          note(effect)
          return options.onEffect(effect)
        },
      })
    } catch (error) {
      options.store.close()
      throw error
    }
  }
  const cases = createCaseBook({
    ...{ chainTag, group: group.tag, arbiters, store: options.caseStore },
    policy: { seconds: caseSeconds, defaultVerdict },
    openCases: () => seat.validator.knowledge.openCases(),
    now: () => BigInt(Math.floor(options.now() / 1_000)),
    onDecision: (decision) => seat.decide(decision),
  })
  const seat = takeSeat()
  try {
    // decisions of before a restart are in force again
    cases.list()
  } catch (error) {
    // the next look at them tries it again
    options.log.error({ err: error }, 'a seat cannot read what it kept of its cases')
  }

  const reportAt = (height: bigint): ReconciliationReport | undefined => {
    const decided = seat.validator.decidedAt(height)
    if (decided === undefined) return undefined
    const id = digestOfValue(decided.value)
    heights.set(bytesToHex(id), height)
    return {
      id,
      members: validator.members,
      votesNeeded: votesNeeded(validator.members, validator.threshold),
      decided,
      applied: domains.map((domain) => ({ domainId: domain.id, at: domain.watch.appliedAt(id) })),
      outcomes: outcomes.get(bytesToHex(id)),
    }
  }
  const reports = (limit: number): readonly ReconciliationReport[] => {
    const found: ReconciliationReport[] = []
    for (let height = seat.validator.status().height - 1n; height >= 0n && found.length < limit; height--) {
      const report = reportAt(height)
      if (report === undefined) break
      found.push(report)
    }
    return found
  }
  // those of before a restart get their names once: a stranger's question is cheap
  reports(mostDecidedKept)
  const { gossip, log } = options
  const told = joinCaseGossip({ gossip, group: group.tag, cases, arbiters, log })
  return {
    group,
    seat,
    domains,
    reports,
    cases: {
      ...cases,
      addEvidence(evidence) {
        const taken = cases.addEvidence(evidence)
        if (taken.ok) told.tell(evidence)
        return taken
      },
      decide(decision) {
        const taken = cases.decide(decision)
        if (taken.ok) told.tellDecision(decision)
        return taken
      },
    },
    report(id) {
      const height = heights.get(bytesToHex(id))
      return height === undefined ? undefined : reportAt(height)
    },
    async close() {
      await told.close()
      await seat.close()
    },
  }
}
