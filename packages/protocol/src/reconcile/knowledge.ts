/**
 * What one validator knows: each domain's registry as its own node shows it, the orders that each domain took, and what was decided before. From
 * this it makes plans and judges those of others (docs/reconciliation.md §2…4). It believes no other validator about any of it.
 */
import {
  accept,
  type Bytes,
  bytesToHex,
  compareBytes,
  equalBytes,
  type Hex,
  hexToBytes,
  type Result,
  refuse,
} from '@syncline/primitives'
import { emptyTree, type KeyedTree } from '@syncline/trees'
import type { LockPolicy } from '../generated/locks.js'
import { isRestrictive } from '../lock/transition.js'
import type { Mandate } from '../order/authority.js'
import type { Guard } from '../order/guard.js'
import type { PriorityPolicy } from '../order/priority.js'
import { standsSame } from './base.js'
import { type Classification, classify } from './classify.js'
import { compareReaders } from './detect.js'
import { digestOfValue, type Value } from './messages.js'
import type { Observation, OrderSighting } from './observation.js'
import type { PlanVerdict } from './plan.js'
import { absentEntry, absentEntryHash, type LockEntry, lockEntryHash } from './reconciliation.js'
import { effectiveLamport, type OrderFact, type ResolveBase, untouchedBase } from './resolve.js'
import { dotOf, type Version } from './version.js'

/** Rules that all validators share. `domainIds` ascend. */
export type ReconcileRules = {
  readonly chainTag: Bytes
  readonly domainIds: readonly bigint[]
  readonly lockPolicy: LockPolicy
  readonly priority: PriorityPolicy
  /** Seconds until a case's default holds, and what it is. */
  readonly caseSeconds: bigint
  readonly defaultVerdict: 'ADMIT' | 'REJECT'
  /** Seconds that a proposer's clock may be off. */
  readonly clockTolerance: bigint
  /** Seconds in which a late domain may follow by itself before it is put to the vote. */
  readonly lagPatience: bigint
  /** Seconds in which domains that differ may come together by themselves, as orders on their way arrive. None if left out. */
  readonly votePatience?: bigint
  readonly isReserved?: (order: OrderFact) => boolean
  /** Whether an arbiter in office signed this, of this case as it is open. */
  readonly isVerdictSigned: (verdict: PlanVerdict, open: OpenCase) => boolean
}

type Outcome = Pick<OrderSighting, 'outcome' | 'at'>

type DomainView = {
  height: bigint
  root: Bytes
  tree: KeyedTree
  readonly entries: Map<Hex, LockEntry>
  /** Whose word entries rest on, as far as the domain knows, where that is another's. */
  readonly guards: Map<Hex, Guard>
  /** Orders taken there, by asset. */
  readonly orders: Map<Hex, Set<Hex>>
  /** Those of them that fell there, because what they rested on is false. */
  readonly dismissed: Set<Hex>
  readonly outcomes: Map<Hex, Outcome>
}

/** What the last reconciliation of an asset left, and the orders that are in it. */
type AssetBase = {
  readonly base: ResolveBase
  readonly hash: Bytes
  readonly reflected: ReadonlySet<Hex>
  /** Orders that it left open, with the heights of domains then. */
  readonly waiting: ReadonlyMap<Hex, readonly bigint[]>
  /** Lamport time of that reconciliation: what comes later to this asset counts as later. */
  readonly lamport: bigint
  /** Its id, and the segment that the asset was in; `isTold[i]`: whether domain i had to be told. */
  readonly decision: { readonly id: Bytes; readonly segment: number; readonly isTold: readonly boolean[] } | undefined
}

/** A case as far as all validators have to agree on it. */
export type OpenCase = {
  readonly caseId: Bytes
  readonly asset: Bytes
  readonly order: Bytes
  readonly standing: Bytes | undefined
  readonly deadline: bigint
}

export type Knowledge = {
  readonly rules: ReconcileRules
  readonly observe: (
    observation: Observation,
  ) => Result<undefined, 'OBSERVATION_OLD' | 'OBSERVATION_ROOT' | 'OBSERVATION_UNKNOWN'>
  /** Assets on which domains differ, by asset, with what is the matter. One comparison if the roots are equal; none before all were seen. */
  readonly differences: () => readonly { readonly asset: Bytes; readonly classification: Classification }[]
  readonly entryOf: (domain: number, asset: Bytes) => LockEntry
  /** Whose word that rests on, as far as the domain knows. */
  readonly guardOf: (domain: number, asset: Bytes) => Guard | undefined
  /** What became of an order there, since it was last decided that it waits; undefined: the domain has not taken it. */
  readonly outcomeOf: (domain: number, order: Bytes) => Outcome | undefined
  /** Whether it was applied there, whatever came of it since. */
  readonly wasApplied: (domain: number, order: Bytes) => boolean
  /** Orders that were ever taken there. O(these). */
  readonly takenOn: (domain: number, asset: Bytes) => readonly Bytes[]
  /** Whether the order fell on some domain, because what it rested on there is false. */
  readonly isDismissedSomewhere: (order: Bytes) => boolean
  readonly versionOf: (domain: number, asset: Bytes) => Version
  readonly mark: (domain: number) => { readonly domainId: bigint; readonly height: bigint; readonly root: Bytes }
  readonly baseOf: (asset: Bytes) => AssetBase
  /** Whether every domain was observed. */
  readonly isComplete: () => boolean
  /** Orders on an asset that no reconciliation has played for good, by digest. */
  readonly openOrders: (asset: Bytes) => readonly OrderFact[]
  /** Assets that share a bundle with open orders of this one. */
  readonly bundleMates: (asset: Bytes) => readonly Bytes[]
  /** Assets with an open order that a case may be about: one that releases, or that a policy may reserve. */
  readonly assetsWithDisputable: () => readonly Bytes[]
  /** Assets of which something changed since this was asked, but those to which one order came and no more, ever. */
  readonly takeChanged: () => readonly Bytes[]
  /** Another number after anything that may change how an asset's orders end. */
  readonly revisionOf: (asset: Bytes) => number
  readonly sighting: (order: Bytes) => OrderSighting | undefined
  /** An order as it counts now. */
  readonly counted: (order: OrderSighting, end: OrderBasis) => OrderFact
  /** What became of what an order rests on. Certified on one domain it is certified; dismissed it is if every domain that took it says so. */
  readonly basisOf: (order: Bytes) => OrderBasis
  readonly mandateOf: (order: Bytes) => Mandate | undefined
  /** Highest Lamport time that is reconciled. */
  readonly floor: () => bigint
  readonly openCases: () => readonly OpenCase[]
  readonly caseOf: (order: Bytes) => OpenCase | undefined
  /** What a case was decided as that is closed, against the order that stood then. */
  readonly decidedVerdict: (order: Bytes, standing: Bytes | undefined) => PlanVerdict['verdict'] | undefined
  readonly applied: (domain: number, id: Bytes) => readonly number[] | undefined
  /** Takes in what was decided: `ends` are the assets as the accepted segments leave them. */
  readonly decide: (value: Value, settled: readonly SettledAsset[]) => void
}

/** At most one of the two. */
export type OrderBasis = { readonly isCertified: boolean; readonly isDismissed: boolean }

/** What a decided plan makes of one asset. `final`: orders that are done; `waits`: those that are not; `contested`: those that a case is opened for. */
export type SettledAsset = {
  readonly asset: Bytes
  readonly segment: number
  readonly base: ResolveBase
  readonly hash: Bytes
  readonly isTold: readonly boolean[]
  readonly final: readonly Bytes[]
  readonly waits: readonly Bytes[]
  readonly contested: readonly { readonly order: Bytes; readonly standing: Bytes | undefined; readonly caseId: Bytes }[]
}

/** Reconciliations that an order may name as seen: as many as a seat has after a restart, so that all count alike. */
const mostSeen = 1_024

/** Knows nothing yet. */
export function createKnowledge(rules: ReconcileRules): Knowledge {
  const { domainIds } = rules
  const domains = domainIds.map(
    (): DomainView => ({
      height: -1n,
      root: absentEntryHash,
      tree: emptyTree(),
      entries: new Map(),
      guards: new Map(),
      orders: new Map(),
      dismissed: new Set(),
      outcomes: new Map(),
    }),
  )
  const sightings = new Map<Hex, OrderSighting>()
  const open = new Map<Hex, Set<Hex>>()
  /** Those of them that a case may be about. */
  const disputable = new Map<Hex, Set<Hex>>()
  const changed = new Set<Hex>()
  /** How often something changed about an asset, and something was decided. */
  const revisions = new Map<Hex, number>()
  let decisions = 0
  const bundles = new Map<Hex, Set<Hex>>()
  const bases = new Map<Hex, AssetBase>()
  const cases = new Map<Hex, OpenCase>()
  const verdicts = new Map<Hex, Pick<PlanVerdict, 'verdict'> & Pick<OpenCase, 'standing'>>()
  /** Orders that were decided as dismissed. */
  const fallen = new Set<Hex>()
  /** The last reconciliations, and what they were about. */
  const history = new Map<Hex, { readonly lamport: bigint; readonly assets: readonly Hex[] }>()
  const appliedBy = domainIds.map(() => new Map<Hex, readonly number[]>())
  let lamportFloor = 0n
  /** The differences, until something is seen or decided. */
  let found: ReturnType<Knowledge['differences']> | undefined

  const untouched: AssetBase = {
    ...{ base: untouchedBase, hash: absentEntryHash, reflected: new Set<Hex>(), lamport: 0n },
    ...{ waiting: new Map(), decision: undefined },
  }
  const baseAt = (asset: Hex): AssetBase => bases.get(asset) ?? untouched
  const setOf = (sets: Map<Hex, Set<Hex>>, asset: Hex): Set<Hex> => {
    const known = sets.get(asset)
    if (known !== undefined) return known
    const fresh = new Set<Hex>()
    sets.set(asset, fresh)
    return fresh
  }
  const counted = ({ asset, fact, seen }: OrderSighting, basis: OrderBasis): OrderFact => {
    const lamport = effectiveLamport(
      fact.key.lamport,
      baseAt(bytesToHex(asset)).lamport,
      history.get(bytesToHex(seen))?.lamport,
    )
    return { ...fact, ...basis, key: { ...fact.key, lamport } }
  }
  const basisOf = (order: Bytes): OrderBasis => {
    const name = bytesToHex(order)
    const known = sightings.get(name)
    if (known === undefined) return { isCertified: false, isDismissed: false }
    if (known.fact.isCertified) return { isCertified: true, isDismissed: false }
    const takers = domains.filter(({ orders }) => orders.get(bytesToHex(known.asset))?.has(name) === true)
    return { isCertified: false, isDismissed: takers.every(({ dismissed }) => dismissed.has(name)) }
  }
  const entryOf = (domain: number, asset: Bytes): LockEntry =>
    domains[domain]!.entries.get(bytesToHex(asset)) ?? absentEntry

  function versionOf(domain: number, asset: Bytes): Version {
    const key = bytesToHex(asset)
    const { hash, reflected } = baseAt(key)
    const own = domains[domain]!.orders.get(key) ?? new Set<Hex>()
    // who has what was decided has all that is in it
    const all = equalBytes(lockEntryHash(entryOf(domain, asset)), hash) ? [...own, ...reflected] : [...own]
    return new Set(
      all.map((order) => {
        const sighting = sightings.get(order)
        return sighting === undefined ? order : dotOf(sighting.fact.mandate.id, sighting.fact.nonce)
      }),
    )
  }

  /** Of one order there is nothing to settle: many assets have no more. */
  function touch(asset: Hex): void {
    revisions.set(asset, (revisions.get(asset) ?? 0) + 1)
    if (bases.has(asset) || (open.get(asset)?.size ?? 0) > 1) changed.add(asset)
  }

  function take(view: DomainView, sighting: OrderSighting): void {
    const { asset, fact, bundle } = sighting
    const name = bytesToHex(fact.key.digest)
    const key = bytesToHex(asset)
    const before = sightings.get(name)
    const isCertified = before?.fact.isCertified === true || fact.isCertified
    sightings.set(
      name,
      before === undefined || isCertified !== before.fact.isCertified
        ? { ...sighting, fact: { ...fact, isCertified } }
        : before,
    )
    const there = view.orders.get(key) ?? new Set()
    view.orders.set(key, there.add(name))
    view.outcomes.set(name, { outcome: sighting.outcome, at: sighting.at })
    if (fact.isDismissed === true) view.dismissed.add(name)
    // a certificate let it stand where it had fallen
    else view.dismissed.delete(name)
    if (fact.isDismissed !== true && fallen.delete(name)) {
      // it fell everywhere, and now a domain has it again
      const base = baseAt(key)
      bases.set(key, { ...base, reflected: new Set([...base.reflected].filter((one) => one !== name)) })
    }
    if (baseAt(key).reflected.has(name)) {
      touch(key)
      return
    }
    setOf(open, key).add(name)
    touch(key)
    if (!isRestrictive(fact.key.action) || rules.isReserved !== undefined) setOf(disputable, key).add(name)
    if (bundle === undefined) return
    const mates = bundles.get(bytesToHex(bundle)) ?? new Set()
    bundles.set(bytesToHex(bundle), mates.add(name))
  }

  return {
    rules,
    observe({ domainId, height, root, changes, orders, applied }) {
      const index = domainIds.indexOf(domainId)
      const view = domains[index]
      if (view === undefined) return refuse('OBSERVATION_UNKNOWN', `domain ${domainId} is not reconciled here`)
      if (height <= view.height) return refuse('OBSERVATION_OLD', `height ${view.height} was seen already`, { height })
      const tree = view.tree.update(changes.map(({ asset, entry }) => ({ key: asset, value: lockEntryHash(entry) })))
      if (!equalBytes(tree.root(), root))
        return refuse('OBSERVATION_ROOT', 'the changes do not lead to the root', { height })
      if (changes.length > 0 || orders.length > 0) found = undefined
      view.height = height
      view.root = root
      view.tree = tree
      for (const { asset, entry, guard } of changes) {
        const key = bytesToHex(asset)
        view.entries.set(key, entry)
        if (guard === undefined) view.guards.delete(key)
        else view.guards.set(key, guard)
        touch(key)
      }
      for (const sighting of orders) take(view, sighting)
      for (const { id, segments } of applied) {
        appliedBy[index]!.set(bytesToHex(id), segments)
        for (const asset of history.get(bytesToHex(id))?.assets ?? []) touch(asset)
      }
      return accept(undefined)
    },
    differences() {
      if (domains.some(({ height }) => height < 0n)) return []
      if (found !== undefined) return found
      const compared = compareReaders(
        domains.map(({ root }) => root),
        domains.map(({ tree }) => tree.reader()),
      )
      // own trees have all their nodes
      if (!compared.ok) return []
      found = compared.value.differences.flatMap(({ key }) => {
        const classification = classify(domains.map((_, i) => ({ entry: entryOf(i, key), version: versionOf(i, key) })))
        return classification === undefined ? [] : [{ asset: key, classification }]
      })
      return found
    },
    isComplete: () => domains.every(({ height }) => height >= 0n),
    entryOf,
    guardOf: (domain, asset) => domains[domain]!.guards.get(bytesToHex(asset)),
    outcomeOf(domain, order) {
      const name = bytesToHex(order)
      const known = domains[domain]!.outcomes.get(name)
      const sighting = sightings.get(name)
      // a reversal has one turn
      if (known === undefined || sighting === undefined || !isRestrictive(sighting.fact.key.action)) return known
      const since = baseAt(bytesToHex(sighting.asset)).waiting.get(name)?.[domain]
      return since !== undefined && known.at <= since ? { outcome: 'OPEN', at: known.at } : known
    },
    wasApplied: (domain, order) => domains[domain]!.outcomes.get(bytesToHex(order))?.outcome === 'APPLIED',
    takenOn: (domain, asset) => [...(domains[domain]!.orders.get(bytesToHex(asset)) ?? [])].map(hexToBytes),
    isDismissedSomewhere: (order) => domains.some(({ dismissed }) => dismissed.has(bytesToHex(order))),
    versionOf,
    mark: (domain) => {
      const { height, root } = domains[domain]!
      return { domainId: domainIds[domain]!, height, root }
    },
    baseOf: (asset) => baseAt(bytesToHex(asset)),
    openOrders: (asset) =>
      [...(open.get(bytesToHex(asset)) ?? [])]
        .sort()
        .map((name) => counted(sightings.get(name)!, basisOf(hexToBytes(name)))),
    bundleMates(asset) {
      const mates = new Set<Hex>()
      for (const name of open.get(bytesToHex(asset)) ?? []) {
        const { bundle } = sightings.get(name)!
        if (bundle === undefined) continue
        for (const mate of bundles.get(bytesToHex(bundle)) ?? []) {
          const other = bytesToHex(sightings.get(mate)!.asset)
          if (open.get(other)?.has(mate) === true) mates.add(other)
        }
      }
      return [...mates].sort().map(hexToBytes)
    },
    assetsWithDisputable: () => [...disputable.keys()].map(hexToBytes).sort(compareBytes),
    takeChanged() {
      const taken = [...changed].map(hexToBytes)
      changed.clear()
      return taken
    },
    revisionOf: (asset) => decisions + (revisions.get(bytesToHex(asset)) ?? 0),
    sighting: (order) => sightings.get(bytesToHex(order)),
    counted,
    basisOf,
    mandateOf: (order) => sightings.get(bytesToHex(order))?.fact.mandate,
    floor: () => lamportFloor,
    openCases: () => [...cases.keys()].sort().map((name) => cases.get(name)!),
    caseOf: (order) => cases.get(bytesToHex(order)),
    decidedVerdict(order, standing) {
      const decided = verdicts.get(bytesToHex(order))
      return decided !== undefined && standsSame(decided.standing, standing) ? decided.verdict : undefined
    },
    applied: (domain, id) => appliedBy[domain]!.get(bytesToHex(id)),
    decide(value, settled) {
      found = undefined
      decisions++
      const { plan } = value
      const id = digestOfValue(value)
      for (const { assets } of plan.segments)
        for (const { orders } of assets)
          for (const { order, isDismissed } of orders) if (isDismissed) fallen.add(bytesToHex(order))
      for (const { order, verdict } of plan.verdicts) {
        if (!settled.some((one) => one.final.some((done) => equalBytes(done, order)))) continue
        verdicts.set(bytesToHex(order), { verdict, standing: cases.get(bytesToHex(order))?.standing })
      }
      const heights = plan.domains.map(({ height }) => height)
      for (const { asset, segment, base, hash, isTold, final, waits, contested } of settled) {
        const key = bytesToHex(asset)
        const reflected = new Set(baseAt(key).reflected)
        for (const order of final) {
          reflected.add(bytesToHex(order))
          cases.delete(bytesToHex(order))
          for (const sets of [open, disputable]) sets.get(key)?.delete(bytesToHex(order))
        }
        for (const sets of [open, disputable]) if (sets.get(key)?.size === 0) sets.delete(key)
        const waiting = new Map(waits.map((order) => [bytesToHex(order), heights]))
        bases.set(key, { base, hash, reflected, waiting, lamport: plan.lamport, decision: { id, segment, isTold } })
        touch(key)
        for (const { order, standing, caseId } of contested) {
          const name = bytesToHex(order)
          const known = cases.get(name)
          // against another order it is another matter: with a deadline of its own, and nothing decided
          if (known === undefined || !standsSame(known.standing, standing))
            cases.set(name, { caseId, asset, order, standing, deadline: plan.at + rules.caseSeconds })
        }
      }
      if (plan.lamport > lamportFloor) lamportFloor = plan.lamport
      const assets = settled.map(({ asset }) => bytesToHex(asset))
      history.set(bytesToHex(id), { lamport: plan.lamport, assets })
      if (history.size > mostSeen) history.delete(history.keys().next().value!)
    },
  }
}
