/**
 * What a proposer wants done, in full: who stood where, which orders were played, and what each asset becomes (docs/reconciliation.md §4). Every
 * validator makes the same of the same, so it can check a plan segment by segment; of the accepted ones the Reconciliation is made.
 */
import { type Bytes, bytesToBigint, bytesToHex, equalBytes, type Hex, hashWords, keccak256 } from '@syncline/primitives'
import { regulatoryStates } from '../generated/locks.js'
import type { Guard } from '../order/guard.js'
import { guardEntryOf } from '../order/guardEntry.js'
import {
  type LockDelta,
  type LockEntry,
  lockDeltasHash,
  lockEntryHash,
  type Reconciliation,
  reconciliationLimits,
} from './reconciliation.js'
import type { CaseVerdict } from './resolve.js'

/** A domain as the proposer saw it: the root of its LockRegistry at a final height. */
export type DomainMark = { readonly domainId: bigint; readonly height: bigint; readonly root: Bytes }

/** An order that was played; `isCertified` and `isDismissed` as the proposer knew it, not both. */
export type PlanOrder = { readonly order: Bytes; readonly isCertified: boolean; readonly isDismissed: boolean }

/**
 * One asset. `from[i]`: hash of its entry on domain i of the plan. `orders` ascend by digest. `contested`: those left to a person;
 * `pending`: restrictive ones that no state admits yet. `below`: the
 * order that made the state while another one is held over it. `guard`: whose word the state rests on besides; with it, so that whoever
 * comes late knows it from what was decided.
 */
export type PlanAsset = {
  readonly asset: Bytes
  readonly from: readonly Bytes[]
  readonly to: LockEntry
  readonly below: Bytes | undefined
  readonly guard: Guard | undefined
  readonly orders: readonly PlanOrder[]
  readonly contested: readonly Bytes[]
  readonly pending: readonly Bytes[]
}

/** Stands or falls as one; assets ascend. */
export type PlanSegment = { readonly assets: readonly PlanAsset[] }

/** What a person, or the lapse of a deadline, made of a contested order. `signature`: the arbiter's; empty for a lapse. */
export type PlanVerdict = {
  readonly caseId: Bytes
  readonly order: Bytes
  readonly verdict: CaseVerdict
  readonly arbiter: Bytes | undefined
  /** Digest of the arbiter's reasons; empty for a lapse. */
  readonly grounds: Bytes
  readonly signature: Bytes
}

/** `height` counts reconciliations; `previous`: id of the last one. `at`: seconds, when it was made. Domains ascend. */
export type Plan = {
  readonly height: bigint
  readonly previous: Bytes
  readonly lamport: bigint
  readonly at: bigint
  readonly domains: readonly DomainMark[]
  readonly segments: readonly PlanSegment[]
  readonly verdicts: readonly PlanVerdict[]
}

const tag = (text: string): bigint => bytesToBigint(new TextEncoder().encode(text.padEnd(32, '\0')))
const planTag = tag('syncline.reconcile.plan.v3')
const valueTag = tag('syncline.reconcile.value.v1')

const none: Bytes = new Uint8Array(32)
const nothing: Bytes = new Uint8Array(0)
const count = (list: readonly unknown[]): bigint => BigInt(list.length)

/** Plans are values: each is hashed once. */
const digests = new WeakMap<Plan, Bytes>()

/** Names a plan. O(size) the first time. */
export function planDigest(plan: Plan): Bytes {
  const known = digests.get(plan) ?? hashPlan(plan)
  digests.set(plan, known)
  return known
}

/** Of each kind a number of its own. */
function guardWords(guard: Guard | undefined): readonly (bigint | Bytes)[] {
  if (guard === undefined) return [0n]
  if (guard === 'unknown') return [1n]
  const { rank, authority, jurisdiction } = guard
  const law = jurisdiction === undefined ? none : keccak256(new TextEncoder().encode(jurisdiction))
  return [2n, BigInt(rank), authority ?? none, law]
}

function hashPlan({ height, previous, lamport, at, domains, segments, verdicts }: Plan): Bytes {
  const words: (bigint | Bytes)[] = [planTag, height, previous, lamport, at, count(domains)]
  for (const { domainId, height: seen, root } of domains) words.push(domainId, seen, root)
  words.push(count(segments))
  for (const { assets } of segments) {
    words.push(count(assets))
    for (const { asset, from, to, below, guard, orders, contested, pending } of assets) {
      words.push(asset, count(from), ...from, BigInt(to.state), BigInt(to.held), to.order, below ?? none)
      words.push(...guardWords(guard))
      words.push(count(orders))
      for (const { order, isCertified, isDismissed } of orders)
        words.push(order, (isCertified ? 1n : 0n) + (isDismissed ? 2n : 0n))
      words.push(count(contested), ...contested, count(pending), ...pending)
    }
  }
  words.push(count(verdicts))
  for (const { caseId, order, verdict, arbiter, grounds, signature } of verdicts) {
    // who decided it, and why: as certified as the verdict itself
    const said = [arbiter ?? nothing, grounds, signature].map(keccak256)
    words.push(caseId, order, verdict === 'ADMIT' ? 1n : 0n, ...said)
  }
  return hashWords(...words)
}

/** Names what is decided: a plan and its accepted segments. It is the id of the Reconciliation. */
export function valueDigest(plan: Bytes, accepted: readonly number[]): Bytes {
  return hashWords(valueTag, plan, BigInt(accepted.length), ...accepted.map(BigInt))
}

/** Bounds that a plan keeps, so that its deltas fit one transaction of each domain. */
export function isPlanBounded({ domains, segments, verdicts }: Plan): boolean {
  const { mostDomains, mostDeltas } = reconciliationLimits
  const assets = segments.reduce((sum, one) => sum + one.assets.length, 0)
  return (
    domains.length > 0 &&
    domains.length <= mostDomains &&
    assets <= mostDeltas &&
    verdicts.length <= mostDeltas &&
    segments.every((segment) =>
      segment.assets.every(
        ({ from, orders, contested, pending }) =>
          from.length === domains.length &&
          orders.length <= mostPlanOrders &&
          contested.length + pending.length <= orders.length,
      ),
    )
  )
}

/** Orders of one asset in a plan: what a book of orders keeps open for it, from each domain. */
export const mostPlanOrders = 1_024

/**
 * What is signed, and what each domain has to do: only what is not there yet. What its state rests on a domain may not know even where the state is
 * the right one: so it is told again. Segments keep the plan's numbers.
 */
export function reconciliationOf(
  plan: Plan,
  accepted: readonly number[],
): { readonly reconciliation: Reconciliation; readonly deltas: readonly (readonly LockDelta[])[] } {
  const deltas = plan.domains.map((): LockDelta[] => [])
  for (const segment of accepted)
    for (const planned of plan.segments[segment]!.assets) {
      const { asset, from, to, below, guard, pending } = planned
      const hash = lockEntryHash(to)
      const isTold = toldDomains(planned)
      const isToBeKept = below === undefined && to.state !== 0 && from.some((one) => !equalBytes(one, hash))
      const waiting = isToBeKept ? entriesOf(pending) : undefined
      for (const [domain, found] of from.entries()) {
        if (!isTold[domain]!) continue
        const stays = below ?? waiting?.get(bytesToHex(found)) ?? none
        deltas[domain]!.push({ segment, asset, from: found, to, below: stays, guard: guardEntryOf(guard) })
      }
    }
  const id = valueDigest(planDigest(plan), accepted)
  const domainIds = plan.domains.map(({ domainId }) => domainId)
  return { reconciliation: { id, lamport: plan.lamport, domainIds, deltaHashes: deltas.map(lockDeltasHash) }, deltas }
}

/** Whether each domain is told of an asset: not of what is there already, but of what a state rests on, which no entry says. */
export function toldDomains({ from, to, below, guard }: PlanAsset): readonly boolean[] {
  const hash = lockEntryHash(to)
  return from.map((found) => !equalBytes(found, hash) || below !== undefined || guard !== undefined)
}

/** Restrictions that these orders make, by hash: what waits now may have made the state of a domain, and its word stays there. O(orders). */
function entriesOf(orders: readonly Bytes[]): ReadonlyMap<Hex, Bytes> {
  const restrictions = regulatoryStates.flatMap((name, state) =>
    name === 'ACTIVE' || name === 'TERMINATED' ? [] : [state],
  )
  return new Map(
    orders.flatMap((order) =>
      restrictions.map((state) => [bytesToHex(lockEntryHash({ state, held: 0, order })), order] as const),
    ),
  )
}
