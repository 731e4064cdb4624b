/** How a validator judges the plan of another: by making the same of the same (docs/reconciliation.md §4). */
import { type Bytes, bytesToHex, compareBytes, equalBytes } from '@syncline/primitives'
import { sameGuard } from '../order/guard.js'
import { endOf, endOfHeld, heldOrder } from './ends.js'
import type { Knowledge } from './knowledge.js'
import type { SegmentVote } from './messages.js'
import { isPlanBounded, type Plan, type PlanAsset, type PlanSegment, type PlanVerdict } from './plan.js'
import { withMates } from './planning.js'
import { lockEntryHash, lockEntryOf } from './reconciliation.js'
import { highestLamport, type OrderFact, type ResolveBase } from './resolve.js'

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
  if (isSame) return judged('yes', 'SAME')
  // what became of orders on domains makes the outcome too
  const isBehind = plan.domains.some(({ height }, domain) => height > knowledge.mark(domain).height)
  return isBehind ? judged('abstain', 'BEHIND') : judged('no', 'OTHER_OUTCOME')
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
