/** What an asset becomes by its orders: what all domains show, or what play makes of what was decided last (docs/reconciliation.md §3). */
import { type Bytes, compareBytes, equalBytes } from '@syncline/primitives'
import { regulatoryStates } from '../generated/locks.js'
import { standsSame } from './base.js'
import type { Knowledge } from './knowledge.js'
import type { PlanOrder, PlanVerdict } from './plan.js'
import { lockEntryHash, lockEntryOf } from './reconciliation.js'
import { type AssetResolution, type OrderFact, type ResolveBase, resolveOrders } from './resolve.js'
import { guardOfPlayed, type Shown, shownOn } from './shown.js'

/** Plays the orders of one asset from where it stood. */
function play(
  knowledge: Knowledge,
  start: ResolveBase,
  orders: readonly OrderFact[],
  verdicts: readonly PlanVerdict[],
): AssetResolution {
  const { rules, mandateOf, decidedVerdict, caseOf } = knowledge
  const { lockPolicy, priority } = rules
  const verdictOf = (order: Bytes, standing: Bytes | undefined) => {
    const open = caseOf(order)
    if (open === undefined) return decidedVerdict(order, standing)
    const told = verdicts.find((one) => equalBytes(one.order, order))
    return standsSame(open.standing, standing) ? told?.verdict : undefined
  }
  return resolveOrders(start, orders, {
    lockPolicy,
    priority,
    mandateOf,
    verdictOf,
    // what is a case stays one until it is decided against what stands
    isReserved: (order) => rules.isReserved?.(order) === true || caseOf(order.key.digest) !== undefined,
  })
}

/** The order that is held over an asset, and what became of it; undefined: nothing is held. */
export function heldOrder(knowledge: Knowledge, asset: Bytes): PlanOrder | undefined {
  const { held, order } = knowledge.baseOf(asset).base
  if (held === undefined || order === undefined) return undefined
  return { order, ...knowledge.basisOf(order) }
}

export const endOfHeld = (held: PlanOrder | undefined): ResolveBase['heldEnd'] => {
  if (held?.isCertified === true) return 'CERTIFIED'
  return held?.isDismissed === true ? 'DISMISSED' : undefined
}

/** What an asset becomes, and what is left open on it. `isShown`: it goes on from what all domains show, not from what was decided last. */
export type AssetEnd = {
  readonly base: ResolveBase
  readonly contested: readonly Bytes[]
  readonly pending: readonly Bytes[]
  readonly isShown: boolean
}

/** Plays the orders of an asset; but what ended on one domain has ended, and all others follow: nothing can undo it. What all show alike stands. */
export function endOf(
  knowledge: Knowledge,
  asset: Bytes,
  orders: readonly OrderFact[],
  heldEnd: ResolveBase['heldEnd'],
  verdicts: readonly PlanVerdict[],
): AssetEnd {
  const ended = endThere(knowledge, asset)
  if (ended !== undefined)
    return {
      ...{ base: { state: 'TERMINATED', held: undefined, order: ended }, contested: [], pending: [] },
      isShown: false,
    }
  const shown = shownOn(knowledge, asset, orders)
  const { base, hash } = knowledge.baseOf(asset)
  if (shown?.isWhole !== true) {
    // untouched by orders, it is what was decided last
    const isUntouched = orders.length === 0 && heldEnd === undefined
    const replay: AssetEnd = isUntouched
      ? { base, contested: [], pending: [], isShown: false }
      : endFrom(play(knowledge, { ...base, heldEnd }, orders, verdicts))
    const found = isUntouched ? hash : lockEntryHash(lockEntryOf(replay.base))
    if (shown === undefined) return replay
    if (equalBytes(lockEntryHash(lockEntryOf(shown.base)), found)) {
      const guard = guardOfPlayed(knowledge, asset, replay, orders)
      return withWaiting({ ...replay, base: { ...replay.base, guard } }, shown)
    }
  }
  return { ...withWaiting(endFrom(play(knowledge, shown.base, shown.open, verdicts)), shown), isShown: true }
}

/** What has not come to all waits. */
function withWaiting(end: AssetEnd, { waiting }: Shown): AssetEnd {
  const isLeft = (order: Bytes): boolean => [...end.contested, ...end.pending].some((one) => equalBytes(one, order))
  return { ...end, pending: [...end.pending, ...waiting.filter((order) => !isLeft(order))].sort(compareBytes) }
}

const endFrom = (resolution: AssetResolution): AssetEnd => ({
  base: resolution.base,
  contested: endingIn(resolution, 'contested'),
  pending: endingIn(resolution, 'pending'),
  isShown: false,
})

/** The order that ended an asset on some domain; of several the lowest digest. */
function endThere({ rules, entryOf }: Knowledge, asset: Bytes): Bytes | undefined {
  const ended = regulatoryStates.indexOf('TERMINATED')
  const orders = rules.domainIds.flatMap((_, domain) => {
    const { state, order } = entryOf(domain, asset)
    return state === ended ? [order] : []
  })
  return orders.sort(compareBytes)[0]
}

/** Orders with an outcome, by digest. */
function endingIn({ ends }: AssetResolution, outcome: 'contested' | 'pending'): readonly Bytes[] {
  return ends.flatMap(({ order, end }) => (end.outcome === outcome ? [order] : [])).sort(compareBytes)
}

/** What an asset becomes by all that is known of it, no verdict being carried out. */
export function endNow(knowledge: Knowledge, asset: Bytes): AssetEnd {
  return endOf(knowledge, asset, knowledge.openOrders(asset), endOfHeld(heldOrder(knowledge, asset)), [])
}
