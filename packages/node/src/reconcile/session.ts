/**
 * One group's sitting: its seat, and the domains as it sees them, from the first block on. It ends with the group, or when a domain takes back what had
 * settled; the next one knows what this one said, from the disk, and looks at the domains anew.
 */
import { type Bytes, bytesToHex } from '@syncline/primitives'
import {
  digestOfValue,
  mostDecidedKept,
  type SegmentOutcome,
  type ValidatorEffect,
  votesNeeded,
} from '@syncline/protocol'
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
  close(): Promise<void>
}

export function startSession(
  group: ReconcileGroup,
  domains: readonly WatchedDomain[],
  options: Omit<SeatOptions, 'group' | 'keys'>,
): Session {
  const { validator } = options
  const outcomes = new Map<string, readonly SegmentOutcome[]>()
  const heights = new Map<string, bigint>()

  const note = (effect: Effect): void => {
    if (effect.kind === 'decided') heights.set(bytesToHex(digestOfValue(effect.decided.value)), effect.decided.height)
    else if (effect.kind === 'converged') outcomes.set(bytesToHex(effect.id), effect.outcomes)
    for (const kept of [outcomes, heights]) if (kept.size > mostDecidedKept) kept.delete(kept.keys().next().value!)
  }
  const seat = startSeat({
    ...options,
    group: group.tag,
    keys: group.keys,
    onEffect(effect) {
      note(effect)
      return options.onEffect(effect)
    },
  })

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
  return {
    group,
    seat,
    domains,
    reports,
    report(id) {
      const height = heights.get(bytesToHex(id))
      return height === undefined ? undefined : reportAt(height)
    },
    close: () => seat.close(),
  }
}
