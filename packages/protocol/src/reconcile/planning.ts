/** How a validator makes a plan of what it knows, and how it judges the plan of another: by making the same of the same (docs/reconciliation.md §4). */
import { type Bytes, bytesToHex, compareBytes, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import { regulatoryStates } from '../generated/locks.js'
import { sameGuard } from '../order/guard.js'
import { baseOfEntry, standsSame } from './base.js'
import { caseIdOf } from './case.js'
import type { Knowledge, SettledAsset } from './knowledge.js'
import type { SegmentVote } from './messages.js'
import {
  isPlanBounded,
  mostPlanOrders,
  type Plan,
  type PlanAsset,
  type PlanOrder,
  type PlanSegment,
  type PlanVerdict,
  toldDomains,
} from './plan.js'
import { lockEntryHash, lockEntryOf, reconciliationLimits } from './reconciliation.js'
import { type AssetResolution, highestLamport, type OrderFact, type ResolveBase, resolveOrders } from './resolve.js'
import { cutSegments } from './segments.js'
import { guardOfPlayed, isUnsettled, type Shown, shownOn } from './shown.js'
import { isUntold } from './untold.js'

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
function heldOrder(knowledge: Knowledge, asset: Bytes): PlanOrder | undefined {
  const { held, order } = knowledge.baseOf(asset).base
  if (held === undefined || order === undefined) return undefined
  return { order, ...knowledge.basisOf(order) }
}

const endOfHeld = (held: PlanOrder | undefined): ResolveBase['heldEnd'] => {
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
function endOf(
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

type Planned = { readonly planned: PlanAsset; readonly end: AssetEnd }

function planAsset(knowledge: Knowledge, asset: Bytes, verdicts: readonly PlanVerdict[]): Planned | undefined {
  const { rules, openOrders, entryOf } = knowledge
  const orders = openOrders(asset)
  if (orders.length > mostPlanOrders) return undefined
  const held = heldOrder(knowledge, asset)
  const heldEnd = endOfHeld(held)
  const end = endOf(knowledge, asset, orders, heldEnd, verdicts)
  const { base, contested, pending } = end
  const listed = orders.map(
    ({ key, isCertified, isDismissed }): PlanOrder => ({
      order: key.digest,
      isCertified,
      isDismissed: isDismissed === true,
    }),
  )
  if (held !== undefined && heldEnd !== undefined) listed.push(held)
  const planned = {
    asset,
    from: rules.domainIds.map((_, domain) => lockEntryHash(entryOf(domain, asset))),
    to: lockEntryOf(base),
    below: base.below,
    guard: base.guard,
    orders: listed.sort((a, b) => compareBytes(a.order, b.order)),
    contested,
    pending,
  }
  return { planned, end }
}

/** Orders with an outcome, by digest. */
function endingIn({ ends }: AssetResolution, outcome: 'contested' | 'pending'): readonly Bytes[] {
  return ends.flatMap(({ order, end }) => (end.outcome === outcome ? [order] : [])).sort(compareBytes)
}

/** What an asset becomes by all that is known of it, no verdict being carried out. */
export function endNow(knowledge: Knowledge, asset: Bytes): AssetEnd {
  return endOf(knowledge, asset, knowledge.openOrders(asset), endOfHeld(heldOrder(knowledge, asset)), [])
}

/** Whether a case is to be opened, or opened anew: it is of another order than the one that stands. */
export function needsCase({ caseOf }: Knowledge, order: Bytes, standing: Bytes | undefined): boolean {
  const open = caseOf(order)
  return open === undefined || !standsSame(open.standing, standing)
}

/** Assets with all that shares a bundle with them, directly or not. */
function withMates(knowledge: Knowledge, assets: readonly Bytes[]): readonly Bytes[] {
  const found = new Map<Hex, Bytes>()
  const left = [...assets]
  for (let asset = left.pop(); asset !== undefined; asset = left.pop()) {
    const key = bytesToHex(asset)
    if (found.has(key)) continue
    found.set(key, asset)
    left.push(...knowledge.bundleMates(asset))
  }
  return [...found.values()]
}

/** Assets in segments: those whose open orders are of one bundle go together, all others alone. */
function segmentsOf(knowledge: Knowledge, assets: readonly Bytes[]): readonly (readonly Bytes[])[] {
  const updates = assets.flatMap((asset) => {
    const key = bytesToHex(asset)
    const orders = knowledge.openOrders(asset)
    const none = { id: asset, lamport: 0n, node: asset, reads: [], writes: [key] }
    return [
      none,
      ...orders.map(({ key: order, mandate }) => {
        const bundle = knowledge.sighting(order.digest)?.bundle
        const update = { id: order.digest, lamport: order.lamport, node: mandate.id, reads: [], writes: [key], order }
        return bundle === undefined ? update : { ...update, bundle }
      }),
    ]
  })
  return cutSegments(updates).map(({ keys }) => keys.map(hexToBytes))
}

/** What to reconcile now. */
export type PlanTask = {
  readonly height: bigint
  readonly previous: Bytes
  readonly at: bigint
  readonly targets: readonly Bytes[]
  readonly verdicts: readonly PlanVerdict[]
}

/**
 * A plan for the targets and all that is bundled with them, as many whole segments as the bounds allow; undefined if none is left that a vote can
 * decide. `forPeople`: assets of segments above the bounds.
 */
export function makePlan(
  knowledge: Knowledge,
  { height, previous, at, targets, verdicts }: PlanTask,
): { readonly plan: Plan | undefined; readonly forPeople: readonly Bytes[] } {
  const segments: PlanSegment[] = []
  const forPeople: Bytes[] = []
  let room = reconciliationLimits.mostDeltas
  for (const assets of segmentsOf(knowledge, withMates(knowledge, targets))) {
    const planned = assets.map((asset) => planAsset(knowledge, asset, verdicts))
    const whole = planned.flatMap((one) => one ?? [])
    if (whole.length < planned.length || whole.length > reconciliationLimits.mostDeltas) {
      forPeople.push(...assets)
      continue
    }
    if (whole.length > room || !isUseful(knowledge, whole, verdicts)) continue
    room -= whole.length
    segments.push({ assets: whole.map(({ planned: asset }) => asset) })
  }
  if (segments.length === 0) return { plan: undefined, forPeople }
  const orders = segments.flatMap(({ assets }) => assets.flatMap(({ asset }) => knowledge.openOrders(asset)))
  const domains = knowledge.rules.domainIds.map((_, domain) => knowledge.mark(domain))
  const lamport = highestLamport(knowledge.floor(), orders)
  const used = verdicts.filter(({ order }) => orders.some(({ key }) => equalBytes(key.digest, order)))
  return { plan: { height, previous, lamport, at, domains, segments, verdicts: used }, forPeople }
}

/** Whether a segment changes an entry, opens a case, carries out a verdict, tells domains what a state rests on or says that what they show stands. */
function isUseful(knowledge: Knowledge, assets: readonly Planned[], verdicts: readonly PlanVerdict[]): boolean {
  return assets.some(
    ({ planned: { asset, from, to, below, guard, contested, orders }, end }) =>
      from.some((hash) => !equalBytes(hash, lockEntryHash(to))) ||
      isUntold(knowledge, asset, { order: to.order, below, guard }) ||
      contested.some((order) => needsCase(knowledge, order, to.order)) ||
      orders.some(({ order }) => verdicts.some((one) => equalBytes(one.order, order))) ||
      isUnsettled(knowledge, asset, end),
  )
}

export type VoteReason =
  | 'SAME'
  | 'BEHIND'
  | 'ENTRY_MOVED'
  | 'ORDER_UNKNOWN'
  | 'ORDER_OMITTED'
  | 'OTHER_OUTCOME'
  | 'BUNDLE_SPLIT'
  | 'VERDICT_INVALID'
  | 'CLOCK'
  | 'MALFORMED'

/** The vote on one segment, and what made it. */
export type Judgement = { readonly vote: SegmentVote; readonly reason: VoteReason }

const judged = (vote: SegmentVote, reason: VoteReason): Judgement => ({ vote, reason })

/** Judges every segment of a plan of this height at `now`, in seconds. Total. */
export function judgePlan(knowledge: Knowledge, plan: Plan, now: bigint): readonly Judgement[] {
  const all = (vote: SegmentVote, reason: VoteReason) => plan.segments.map(() => judged(vote, reason))
  const { rules } = knowledge
  const isOurs =
    plan.domains.length === rules.domainIds.length &&
    plan.domains.every(({ domainId }, i) => domainId === rules.domainIds[i])
  if (!isOurs || !isPlanBounded(plan) || !hasOwnAssets(plan)) return all('no', 'MALFORMED')
  if (!knowledge.isComplete()) return all('abstain', 'BEHIND')
  const distance = plan.at > now ? plan.at - now : now - plan.at
  if (distance > rules.clockTolerance) return all('abstain', 'CLOCK')
  if (!plan.verdicts.every((verdict) => isVerdictDue(knowledge, verdict, plan.at))) return all('no', 'VERDICT_INVALID')
  // what is held counted when it was decided
  const open = plan.segments.flatMap(({ assets }) =>
    assets.flatMap(({ asset, orders }) => {
      const held = heldOrder(knowledge, asset)?.order
      return orders.filter(({ order }) => held === undefined || !equalBytes(order, held))
    }),
  )
  const known = open.flatMap(({ order }) => knowledge.sighting(order) ?? [])
  const lamport = highestLamport(
    knowledge.floor(),
    known.map((sighting) => knowledge.counted(sighting, { isCertified: true, isDismissed: false })),
  )
  if (lamport !== plan.lamport)
    return known.length < open.length ? all('abstain', 'ORDER_UNKNOWN') : all('no', 'OTHER_OUTCOME')
  return plan.segments.map((segment) => judgeSegment(knowledge, plan, segment))
}

/** Whether each asset is there once, in order. */
function hasOwnAssets({ segments }: Plan): boolean {
  const names = segments.flatMap(({ assets }) => assets.map(({ asset }) => bytesToHex(asset)))
  return (
    new Set(names).size === names.length &&
    segments.every(
      ({ assets }) =>
        assets.length > 0 && assets.every(({ asset }, i) => i === 0 || compareBytes(assets[i - 1]!.asset, asset) < 0),
    )
  )
}

/** Whether a verdict is signed by an arbiter of the case as it is open, or its case has lapsed with that default. It counts only if what the case is against stands when it is its order's turn. */
export function isVerdictDue(knowledge: Knowledge, verdict: PlanVerdict, at: bigint): boolean {
  const open = knowledge.caseOf(verdict.order)
  if (open === undefined || !equalBytes(open.caseId, verdict.caseId)) return false
  if (verdict.arbiter !== undefined) return knowledge.rules.isVerdictSigned(verdict, open)
  return at >= open.deadline && verdict.verdict === knowledge.rules.defaultVerdict
}

function judgeSegment(knowledge: Knowledge, plan: Plan, { assets }: PlanSegment): Judgement {
  const inside = new Set(assets.map(({ asset }) => bytesToHex(asset)))
  let worst = judged('yes', 'SAME')
  for (const planned of assets) {
    const { asset } = planned
    if (withMates(knowledge, [asset]).some((mate) => !inside.has(bytesToHex(mate)))) return judged('no', 'BUNDLE_SPLIT')
    const own = judgeAsset(knowledge, plan, planned)
    if (own.vote === 'no') return own
    if (own.vote === 'abstain') worst = own
  }
  return worst
}

function judgeAsset(knowledge: Knowledge, plan: Plan, planned: PlanAsset): Judgement {
  const { asset, from, to, orders } = planned
  for (const [domain, hash] of from.entries()) {
    if (equalBytes(lockEntryHash(knowledge.entryOf(domain, asset)), hash)) continue
    const isBehind = knowledge.mark(domain).height < plan.domains[domain]!.height
    return isBehind ? judged('abstain', 'BEHIND') : judged('no', 'ENTRY_MOVED')
  }
  const isKnown = judgeWaiting(knowledge, plan, planned)
  if (isKnown !== undefined) return isKnown
  const held = heldOrder(knowledge, asset)
  const mine = new Set(knowledge.openOrders(asset).map(({ key }) => bytesToHex(key.digest)))
  const facts: OrderFact[] = []
  let heldEnd: ResolveBase['heldEnd']
  for (const listed of orders) {
    const { order, isCertified, isDismissed } = listed
    const sighting = knowledge.sighting(order)
    if (sighting === undefined) return judged('abstain', 'ORDER_UNKNOWN')
    if (isCertified && !sighting.fact.isCertified) return judged('abstain', 'BEHIND')
    const basis = knowledge.basisOf(order)
    if (isCertified && isDismissed) return judged('no', 'MALFORMED')
    // a dismissal lets go of what an authority ordered: who does not know of it waits, who knows of it does not leave it out
    if (isDismissed && !basis.isDismissed)
      return basis.isCertified ? judged('no', 'OTHER_OUTCOME') : judged('abstain', 'BEHIND')
    if (basis.isDismissed && !isDismissed) return judged('no', 'OTHER_OUTCOME')
    if (held !== undefined && equalBytes(held.order, order)) heldEnd = endOfHeld(listed)
    else if (!mine.delete(bytesToHex(order))) return judged('no', 'ORDER_UNKNOWN')
    else facts.push(knowledge.counted(sighting, { isCertified, isDismissed }))
  }
  // what a domain took cannot be left out
  if (mine.size > 0) return judged('no', 'ORDER_OMITTED')
  const { base, contested, pending } = endOf(knowledge, asset, facts, heldEnd, plan.verdicts)
  const isSame =
    equalBytes(lockEntryHash(lockEntryOf(base)), lockEntryHash(to)) &&
    equalBytes(base.below ?? nothing, planned.below ?? nothing) &&
    sameGuard(base.guard, planned.guard) &&
    sameList(contested, planned.contested) &&
    sameList(pending, planned.pending)
  return isSame ? judged('yes', 'SAME') : judged('no', 'OTHER_OUTCOME')
}

/** What became of an order on a domain up to the height of the plan counts no more once the plan says that it waits: so nobody may name another height. */
function judgeWaiting(knowledge: Knowledge, { domains }: Plan, { pending }: PlanAsset): Judgement | undefined {
  if (pending.length === 0) return undefined
  if (domains.some(({ height }, domain) => height > knowledge.mark(domain).height)) return judged('abstain', 'BEHIND')
  const isLater = pending.some((order) =>
    domains.some(({ height }, domain) => (knowledge.outcomeOf(domain, order)?.at ?? height) > height),
  )
  return isLater ? judged('no', 'ENTRY_MOVED') : undefined
}

const nothing: Bytes = new Uint8Array(0)

function sameList(a: readonly Bytes[], b: readonly Bytes[]): boolean {
  return a.length === b.length && a.every((one, i) => equalBytes(one, b[i]!))
}

/** What decided segments leave of their assets, by the plan alone: who has not seen all of it takes it from there, because a quorum saw it. */
export function settle(knowledge: Knowledge, plan: Plan, accepted: readonly number[]): readonly SettledAsset[] {
  return accepted.flatMap((segment) =>
    plan.segments[segment]!.assets.map((planned): SettledAsset => {
      const { asset, to, below, guard, orders, contested, pending } = planned
      const waits = [...contested, ...pending]
      return {
        ...{ asset, segment },
        base: baseOfEntry(to, below, guard) ?? knowledge.baseOf(asset).base,
        hash: lockEntryHash(to),
        isTold: toldDomains(planned),
        final: orders.flatMap(({ order }) => (waits.some((one) => equalBytes(one, order)) ? [] : [order])),
        waits,
        contested: contested.map((order) => ({ order, standing: to.order, caseId: caseIdOf(asset, order) })),
      }
    }),
  )
}
