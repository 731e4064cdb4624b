/** How a validator makes a plan of what it knows, and what a decided one leaves (docs/reconciliation.md §4). */
import { type Bytes, bytesToHex, compareBytes, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import { baseOfEntry, standsSame } from './base.js'
import { caseIdOf } from './case.js'
import { type AssetEnd, endOf, endOfHeld, heldOrder } from './ends.js'
import type { Knowledge, SettledAsset } from './knowledge.js'
import {
  mostPlanOrders,
  type Plan,
  type PlanAsset,
  type PlanOrder,
  type PlanSegment,
  type PlanVerdict,
  toldDomains,
} from './plan.js'
import { lockEntryHash, lockEntryOf, reconciliationLimits } from './reconciliation.js'
import { highestLamport } from './resolve.js'
import { cutSegments } from './segments.js'
import { isUnsettled } from './shown.js'
import { isUntold } from './untold.js'

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

/** Whether a case is to be opened, or opened anew: it is of another order than the one that stands. */
export function needsCase({ caseOf }: Knowledge, order: Bytes, standing: Bytes | undefined): boolean {
  const open = caseOf(order)
  return open === undefined || !standsSame(open.standing, standing)
}

/** Assets with all that shares a bundle with them, directly or not. */
export function withMates(knowledge: Knowledge, assets: readonly Bytes[]): readonly Bytes[] {
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
