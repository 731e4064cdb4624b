/**
 * What all domains show alike stands (docs/reconciliation.md §3). Of an asset that was long not decided, play ranks orders against each other that came one after
 * another everywhere: it may lift what nobody lifted, or bring back what was. Where domains agree, their word counts; only what they hold open is played, from there.
 */
import { type Bytes, equalBytes } from '@syncline/primitives'
import { regulatoryStates } from '../generated/locks.js'
import { isRestrictive } from '../lock/transition.js'
import { addGuard, type Guard, joinGuards, sameGuard } from '../order/guard.js'
import { baseOfEntry, standsSame } from './base.js'
import type { AssetEnd } from './ends.js'
import type { Knowledge } from './knowledge.js'
import { type LockEntry, lockEntryHash, lockEntryOf } from './reconciliation.js'
import type { OrderFact, ResolveBase } from './resolve.js'

/**
 * What stands, and what is still to be played from there. `isWhole`: domains agree about each order too. `waiting`: reversals of it that have not come to all domains:
 * they have their turn when they did.
 */
export type Shown = {
  readonly base: ResolveBase
  readonly isWhole: boolean
  readonly open: readonly OrderFact[]
  readonly waiting: readonly Bytes[]
}

/** Undefined where domains show different entries, or where more than their word counts. O(domains · orders). */
export function shownOn(knowledge: Knowledge, asset: Bytes, orders: readonly OrderFact[]): Shown | undefined {
  const entry = commonEntry(knowledge, asset)
  const live = orders.filter(isLive)
  if (entry === undefined || arrivalOf(knowledge, asset) !== 'TAKEN' || !isTheirWord(knowledge, live)) return undefined
  const isLifted = regulatoryStates[entry.state] === 'ACTIVE'
  const isLeftOpen = (order: Bytes, domain: number): boolean => knowledge.outcomeOf(domain, order)?.outcome === 'OPEN'
  const base = baseOfEntry(
    entry,
    undefined,
    isLifted ? undefined : guardThere(knowledge, asset, entry, live, isLeftOpen),
  )
  if (base === undefined || (base.order !== undefined && knowledge.mandateOf(base.order) === undefined))
    return undefined
  if (base.order !== undefined && knowledge.basisOf(base.order).isDismissed) return undefined
  const isOpen = (order: OrderFact): boolean =>
    knowledge.caseOf(order.key.digest) !== undefined || isStillOpen(knowledge, order, base.order)
  const isWaiting = (order: OrderFact): boolean =>
    !isOpen(order) && isOfThis(knowledge, order, base.order) && !hasEndedEverywhere(knowledge, order)
  const isWhole = live.every((order) => hasEndedEverywhere(knowledge, order) || isOpenEverywhere(knowledge, order))
  const waiting = live.filter(isWaiting).map(({ key }) => key.digest)
  return { base, isWhole, open: live.filter(isOpen), waiting }
}

/**
 * Whether a plan is to say that what domains show stands. Else it would be played again with what comes later: a reversal of a higher authority before what it
 * reversed, because ranks alone count there. Of one order nothing can be played otherwise, and many assets have no more.
 */
export function isUnsettled(knowledge: Knowledge, asset: Bytes, end: AssetEnd): boolean {
  const { base, hash } = knowledge.baseOf(asset)
  const arrival = arrivalOf(knowledge, asset)
  if (arrival === 'ON_ITS_WAY') return false
  const to = lockEntryHash(lockEntryOf(end.base))
  const common = commonHash(knowledge, asset)
  const isThere = common !== undefined && equalBytes(common, to)
  // what was decided counts, though domains had gone on when they were told; and that they are told no more is said too
  if (arrival === 'APART' && common !== undefined) return true
  const open = knowledge.openOrders(asset).length
  if ((!end.isShown && !isThere) || open === 0 || (open === 1 && base.state === 'ACTIVE')) return false
  const left = end.contested.length + end.pending.length
  return !equalBytes(to, hash) || !sameGuard(base.guard, end.base.guard) || left < open
}

/** What fell everywhere has had its end. */
const isLive = ({ isCertified, isDismissed }: OrderFact): boolean => isCertified || isDismissed !== true

/** The hash of the entry that all domains show. */
function commonHash({ rules, entryOf, isComplete }: Knowledge, asset: Bytes): Bytes | undefined {
  if (!isComplete()) return undefined
  const [first, ...others] = rules.domainIds.map((_, domain) => lockEntryHash(entryOf(domain, asset)))
  return others.every((hash) => equalBytes(hash, first!)) ? first : undefined
}

/** The entry that all domains show, nothing being held; none of what has ended. */
function commonEntry(knowledge: Knowledge, asset: Bytes): LockEntry | undefined {
  if (commonHash(knowledge, asset) === undefined) return undefined
  const entry = knowledge.entryOf(0, asset)
  return entry.held === 0 && regulatoryStates[entry.state] !== 'TERMINATED' ? entry : undefined
}

/** Whether domains say all there is: no policy leaves it to people, and nothing fell on some of them only. */
function isTheirWord({ rules, isDismissedSomewhere }: Knowledge, orders: readonly OrderFact[]): boolean {
  return orders.every((order) => rules.isReserved?.(order) !== true && !isDismissedSomewhere(order.key.digest))
}

/** Whether domains that had to be told took what was decided last. `APART`: it came to all, and found another entry on some. */
function arrivalOf({ baseOf, applied }: Knowledge, asset: Bytes): 'ON_ITS_WAY' | 'APART' | 'TAKEN' {
  const { decision } = baseOf(asset)
  if (decision === undefined) return 'TAKEN'
  const { id, segment, isTold } = decision
  const taken = isTold.flatMap((told, domain) => (told ? [applied(domain, id)?.includes(segment)] : []))
  if (taken.includes(undefined)) return 'ON_ITS_WAY'
  return taken.includes(false) ? 'APART' : 'TAKEN'
}

function hasEndedEverywhere({ rules, outcomeOf }: Knowledge, { key }: OrderFact): boolean {
  return rules.domainIds.every((_, domain) => {
    const end = outcomeOf(domain, key.digest)
    return end !== undefined && end.outcome !== 'OPEN'
  })
}

const isOpenEverywhere = ({ rules, outcomeOf }: Knowledge, { key }: OrderFact): boolean =>
  rules.domainIds.every((_, domain) => outcomeOf(domain, key.digest)?.outcome === 'OPEN')

/** Whether it is a reversal that was signed after what stands, by Lamport time: an earlier one was about something else. */
function isOfThis({ sighting }: Knowledge, { key }: OrderFact, standing: Bytes | undefined): boolean {
  if (isRestrictive(key.action)) return false
  const [own, other] = [sighting(key.digest), standing && sighting(standing)]
  return own !== undefined && (other === undefined || own.fact.key.lamport > other.fact.key.lamport)
}

/** A restriction that some domain has still to try, and a reversal of what stands that some domain left to people. */
function isStillOpen({ rules, outcomeOf }: Knowledge, { key }: OrderFact, standing: Bytes | undefined): boolean {
  return rules.domainIds.some((_, domain) => {
    const end = outcomeOf(domain, key.digest)
    if (isRestrictive(key.action)) return end?.outcome === 'OPEN'
    // what was refused before this came to stand was about another one
    const since = standing && outcomeOf(domain, standing)?.at
    return end?.outcome === 'CONTESTED' && (since === undefined || end.at >= since)
  })
}

/** The guard of what was played, with all that it rests on anywhere: the entry is the one that domains show. */
export function guardOfPlayed(
  knowledge: Knowledge,
  asset: Bytes,
  { base, pending }: AssetEnd,
  orders: readonly OrderFact[],
): Guard | undefined {
  if (base.state === 'ACTIVE') return base.guard
  const isPending = (order: Bytes): boolean => pending.some((one) => equalBytes(one, order))
  return joinGuards(base.guard, guardThere(knowledge, asset, lockEntryOf(base), orders.filter(isLive), isPending))
}

/**
 * Whose word the entry rests on, on any domain. The word of an order that waits does not count: it comes again by itself. A guard cannot be taken apart, so one with
 * such a word in it is found again, by all that the domain ever applied and by what it was told; and one that nobody knows by what may lie there.
 */
function guardThere(
  knowledge: Knowledge,
  asset: Bytes,
  entry: LockEntry,
  orders: readonly OrderFact[],
  isWaiting: (order: Bytes, domain: number) => boolean,
): Guard | undefined {
  const { rules, guardOf, wasApplied, takenOn, baseOf, mandateOf } = knowledge
  const { base, hash } = baseOf(asset)
  let guard = equalBytes(hash, lockEntryHash(entry)) ? base.guard : undefined
  const isBelow = (order: Bytes): boolean => !standsSame(order, entry.order)
  const open = orders.map(({ key }) => key.digest)
  for (const domain of rules.domainIds.keys()) {
    const there = guardOf(domain, asset)
    if (there === undefined) continue
    const isKept = open.some((order) => isWaiting(order, domain) && wasApplied(domain, order))
    if (there !== 'unknown' && !isKept) {
      guard = joinGuards(guard, there)
      continue
    }
    const isPart = (order: Bytes): boolean =>
      wasApplied(domain, order) &&
      !isWaiting(order, domain) &&
      isBelow(order) &&
      isRestrictive(knowledge.sighting(order)!.fact.key.action)
    const decided = base.order !== undefined && base.state !== 'ACTIVE' && isBelow(base.order) ? [base.order] : []
    const applied = (there === 'unknown' ? open : takenOn(domain, asset)).filter(isPart)
    const parts = [base.guard, ...[...decided, ...applied].map((order) => addGuard(undefined, mandateOf(order)))]
    // nothing is in a guard that would be another one with it
    for (const part of parts) if (sameGuard(joinGuards(there, part), there)) guard = joinGuards(guard, part)
  }
  return guard
}
