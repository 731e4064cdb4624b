/**
 * What all domains show alike stands (docs/reconciliation.md §3). Of an asset that was long not decided, play ranks orders against each other that came one after
 * another everywhere: it may lift what nobody lifted, or bring back what was. Where domains agree, their word counts; only what they hold open is played, from there.
 */
import { type Bytes, equalBytes } from '@syncline/primitives'
import { regulatoryStates } from '../generated/locks.js'
import { isRestrictive } from '../lock/transition.js'
import { addGuard, type Guard, joinGuards, sameGuard, sameMandate } from '../order/guard.js'
import { baseOfEntry, standsSame } from './base.js'
import type { Knowledge } from './knowledge.js'
import type { AssetEnd } from './planning.js'
import { type LockEntry, lockEntryHash, lockEntryOf } from './reconciliation.js'
import type { OrderFact, ResolveBase } from './resolve.js'

/**
 * What stands, and what is still to be played from there. `isWhole`: domains agree about each order too. `waiting`: reversals that have not come to all domains:
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
  if (entry === undefined || !isTheirWord(knowledge, asset, orders)) return undefined
  const isLifted = regulatoryStates[entry.state] === 'ACTIVE'
  const base = baseOfEntry(entry, undefined, isLifted ? undefined : guardThere(knowledge, asset, entry, orders))
  if (base === undefined || (base.order !== undefined && knowledge.mandateOf(base.order) === undefined))
    return undefined
  if (base.order !== undefined && knowledge.basisOf(base.order).isDismissed) return undefined
  const waiting = orders.filter((order) => !isRestrictive(order.key.action) && !hasEndedEverywhere(knowledge, order))
  const open = orders.filter((order) => !waiting.includes(order) && isStillOpen(knowledge, order, base.order))
  const isWhole = orders.every((order) => hasEndedEverywhere(knowledge, order) || isOpenEverywhere(knowledge, order))
  return { base, isWhole, open, waiting: waiting.map(({ key }) => key.digest) }
}

/**
 * Whether a plan is to say that what domains show stands. Else it would be played again with what comes later: a reversal of a higher authority before what it
 * reversed, because ranks alone count there. What one authority alone ordered plays as it came, and many assets are of that kind.
 */
export function isUnsettled(knowledge: Knowledge, asset: Bytes, end: AssetEnd): boolean {
  const { base, hash } = knowledge.baseOf(asset)
  const to = lockEntryHash(lockEntryOf(end.base))
  const isThere = knowledge.rules.domainIds.every((_, domain) =>
    equalBytes(lockEntryHash(knowledge.entryOf(domain, asset)), to),
  )
  if ((!end.isShown && !isThere) || isByOne(knowledge, asset)) return false
  const left = end.contested.length + end.pending.length
  return !equalBytes(to, hash) || !sameGuard(base.guard, end.base.guard) || left < knowledge.openOrders(asset).length
}

/** Whether all that is open, and what it goes on from, is of one authority: all seats have to say the same of that, whenever they began to look. */
function isByOne({ openOrders, baseOf, mandateOf }: Knowledge, asset: Bytes): boolean {
  const { base } = baseOf(asset)
  const [first, ...others] = openOrders(asset).map(({ mandate }) => mandate)
  if (first === undefined) return true
  const below = base.order === undefined || base.state === 'ACTIVE' ? first : mandateOf(base.order)
  return sameMandate(first, below) && others.every((one) => sameMandate(first, one))
}

/** The entry that all domains show, nothing being held; none of what has ended. */
function commonEntry({ rules, entryOf, isComplete }: Knowledge, asset: Bytes): LockEntry | undefined {
  if (!isComplete()) return undefined
  const [first, ...others] = rules.domainIds.map((_, domain) => entryOf(domain, asset))
  const hash = lockEntryHash(first!)
  const isCommon = others.every((entry) => equalBytes(lockEntryHash(entry), hash))
  return isCommon && first!.held === 0 && regulatoryStates[first!.state] !== 'TERMINATED' ? first : undefined
}

/** Whether domains say all there is: no person has a word in it, nothing fell somewhere, and no certificate is on its way. */
function isTheirWord(knowledge: Knowledge, asset: Bytes, orders: readonly OrderFact[]): boolean {
  const { rules, baseOf, applied, caseOf, isDismissedSomewhere } = knowledge
  const { decision } = baseOf(asset)
  const hasCome = decision?.isTold.every((isTold, domain) => !isTold || applied(domain, decision.id) !== undefined)
  return (
    hasCome !== false &&
    orders.every(
      (order) =>
        rules.isReserved?.(order) !== true &&
        caseOf(order.key.digest) === undefined &&
        !isDismissedSomewhere(order.key.digest),
    )
  )
}

function hasEndedEverywhere({ rules, outcomeOf }: Knowledge, { key }: OrderFact): boolean {
  return rules.domainIds.every((_, domain) => {
    const end = outcomeOf(domain, key.digest)
    return end !== undefined && end.outcome !== 'OPEN'
  })
}

const isOpenEverywhere = ({ rules, outcomeOf }: Knowledge, { key }: OrderFact): boolean =>
  rules.domainIds.every((_, domain) => outcomeOf(domain, key.digest)?.outcome === 'OPEN')

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

/** Whose word the entry rests on, on any domain. Of one that does not know it, all counts that may lie there. */
function guardThere(
  knowledge: Knowledge,
  asset: Bytes,
  entry: LockEntry,
  orders: readonly OrderFact[],
): Guard | undefined {
  const { rules, guardOf, outcomeOf, baseOf, mandateOf } = knowledge
  const { base, hash } = baseOf(asset)
  let guard = equalBytes(hash, lockEntryHash(entry)) ? base.guard : undefined
  const isBelow = (order: Bytes): boolean => !standsSame(order, entry.order)
  for (const domain of rules.domainIds.keys()) {
    const there = guardOf(domain, asset)
    if (there !== 'unknown') {
      guard = joinGuards(guard, there)
      continue
    }
    guard = joinGuards(guard, base.guard)
    if (base.order !== undefined && base.state !== 'ACTIVE' && isBelow(base.order))
      guard = addGuard(guard, mandateOf(base.order))
    for (const { key, mandate } of orders)
      if (isRestrictive(key.action) && outcomeOf(domain, key.digest)?.outcome === 'APPLIED' && isBelow(key.digest))
        guard = addGuard(guard, mandate)
  }
  return guard
}
