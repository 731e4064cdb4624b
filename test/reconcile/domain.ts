/** A domain of a simulation: takes orders as its own book does, and certificates as its contracts do, and remembers all of it as its nodes show it. */
import { type Bytes, bytesToHex, equalBytes, type Hex } from '@syncline/primitives'
import {
  addGuard,
  baseOfEntry,
  type DecidedValue,
  defaultPriorityPolicy,
  digestOfValue,
  type Guard,
  guardOfEntry,
  joinGuards,
  type LockDelta,
  type LockPolicy,
  lockEntryHash,
  lockEntryOf,
  type Mandate,
  type Observation,
  type OrderEnd,
  type OrderFact,
  type OrderSighting,
  type ReconcileSigner,
  type ResolveBase,
  reconciliationOf,
  resolveOrders,
  standsSame,
  untouchedBase,
} from '@syncline/protocol'
import { emptyRoot, emptyTree, type KeyedTree } from '@syncline/trees'

type Event = Pick<Observation, 'changes' | 'orders' | 'applied'> & { readonly root: Bytes }

export type SimDomain = {
  readonly take: (order: OrderSighting) => void
  /** Gives whether the certificate was good; the second time nothing happens. */
  readonly deliver: (decided: DecidedValue) => boolean
  readonly baseOf: (asset: Bytes) => ResolveBase
  /** Orders as they came; undefined if a certificate made something of the asset, or none came. */
  readonly arrivalsOf: (asset: Bytes) => readonly Bytes[] | undefined
  /** Whether it has this order, which waits for what stands to be lifted. */
  readonly isPending: (asset: Bytes, order: Bytes) => boolean
  /** Who gave an order that came here. */
  readonly mandateOf: (order: Bytes) => Mandate | undefined
  readonly entries: () => ReadonlyMap<Hex, string>
  readonly root: () => Bytes
  /** Events so far: heights count from 0. */
  readonly height: () => number
  /** What happened after height `from`, up to `to`, as one observation; from −1 also that nothing happened. */
  readonly observe: (from: number, to: number) => Observation | undefined
  readonly appliedIds: () => readonly string[]
}

export function createSimDomain(
  domainId: bigint,
  lockPolicy: LockPolicy,
  { members, needed, signer }: { readonly members: number; readonly needed: number; readonly signer: ReconcileSigner },
): SimDomain {
  const bases = new Map<Hex, ResolveBase>()
  const pending = new Map<Hex, readonly OrderFact[]>()
  const mandates = new Map<Hex, Mandate>()
  const sightings = new Map<Hex, OrderSighting>()
  /** Undefined once a certificate wrote something. */
  const arrivals = new Map<Hex, readonly Bytes[] | undefined>()
  const events: Event[] = []
  const applied = new Set<Hex>()
  let tree: KeyedTree = emptyTree()

  const baseAt = (asset: Bytes): ResolveBase => bases.get(bytesToHex(asset)) ?? untouchedBase
  const hashAt = (asset: Bytes): Bytes => lockEntryHash(lockEntryOf(baseAt(asset)))

  /** As the contract does it. */
  function guardAfter({ guard }: ResolveBase, { to, from, below, guard: told }: LockDelta): Guard | undefined {
    if (to.state === 0) return undefined
    const isNew = !equalBytes(lockEntryHash(to), from)
    const joined = joinGuards(isNew || guard === 'unknown' ? undefined : guard, guardOfEntry(told))
    if (to.held !== 0 || standsSame(below, undefined)) return joined
    return addGuard(joined, mandates.get(bytesToHex(below)))
  }

  /** Undefined of what came by a certificate alone. */
  function tell(order: Bytes, outcome: OrderSighting['outcome']): OrderSighting | undefined {
    const name = bytesToHex(order)
    const known = sightings.get(name)
    if (known === undefined) return undefined
    const told = { ...known, outcome, at: BigInt(events.length + 1) }
    sightings.set(name, told)
    return told
  }

  function note(assets: readonly Bytes[], more: Partial<Event>): void {
    const changes = assets.map((asset) => ({
      ...{ asset, entry: lockEntryOf(baseAt(asset)) },
      guard: baseAt(asset).guard,
    }))
    tree = tree.update(changes.map(({ asset, entry }) => ({ key: asset, value: lockEntryHash(entry) })))
    events.push({ changes, orders: [], applied: [], ...more, root: tree.root() })
  }

  return {
    take(sighting) {
      const { asset, fact } = sighting
      const key = bytesToHex(asset)
      const name = bytesToHex(fact.key.digest)
      if (mandates.has(name)) return
      mandates.set(name, fact.mandate)
      const orders = [...(pending.get(key) ?? []), fact]
      const { base, ends } = resolveOrders(baseAt(asset), orders, {
        lockPolicy,
        priority: defaultPriorityPolicy,
        mandateOf: (order) => mandates.get(bytesToHex(order)),
        verdictOf: () => undefined,
      })
      const before = baseAt(asset)
      bases.set(key, base)
      sightings.set(name, sighting)
      const came = arrivals.has(key) ? arrivals.get(key) : []
      arrivals.set(key, came && [...came, fact.key.digest])
      const told = ends.map(({ order, end }) => tell(order, outcomeOf(end)))
      // lifted, or let go of for what came
      if (before.held !== undefined && !standsSame(before.order, base.order)) told.push(tell(before.order!, 'REFUSED'))
      const left = ends.filter(({ end }) => end.outcome === 'pending')
      pending.set(
        key,
        orders.filter((one) => left.some(({ order }) => equalBytes(order, one.key.digest))),
      )
      note([asset], { orders: told.flatMap((one) => one ?? []) })
    },
    deliver(decided) {
      const { value, endorsements } = decided
      const { reconciliation, deltas } = reconciliationOf(value.plan, value.accepted)
      const seated = endorsements.filter(({ voter }) => voter >= 0 && voter < members)
      if (new Set(signer.endorsers(reconciliation, seated)).size < needed) return false
      const id = bytesToHex(digestOfValue(value))
      if (applied.has(id)) return true
      applied.add(id)
      const own = deltas[reconciliation.domainIds.indexOf(domainId)] ?? []
      const segments = [...new Set(own.map(({ segment }) => segment))].filter((segment) =>
        own.every((one) => one.segment !== segment || equalBytes(hashAt(one.asset), one.from)),
      )
      const taken = own.filter(({ segment }) => segments.includes(segment))
      for (const delta of taken) {
        const { asset, to, below } = delta
        const planned = value.plan.segments.flatMap(({ assets }) => assets).find((one) => equalBytes(one.asset, asset))!
        const isHeld = to.held !== 0 && !standsSame(below, undefined)
        const base = baseOfEntry(to, isHeld ? below : undefined, guardAfter(baseAt(asset), delta))!
        bases.set(bytesToHex(asset), base)
        arrivals.set(bytesToHex(asset), undefined)
        const done = new Set(planned.orders.map(({ order }) => bytesToHex(order)))
        const key = bytesToHex(asset)
        pending.set(
          key,
          (pending.get(key) ?? []).filter(({ key: { digest } }) => !done.has(bytesToHex(digest))),
        )
      }
      note(
        taken.map(({ asset }) => asset),
        { applied: [{ id: digestOfValue(value), segments }] },
      )
      return true
    },
    baseOf: baseAt,
    arrivalsOf: (asset) => arrivals.get(bytesToHex(asset)),
    isPending: (asset, order) =>
      pending.get(bytesToHex(asset))?.some(({ key: { digest } }) => equalBytes(digest, order)) === true,
    mandateOf: (order) => mandates.get(bytesToHex(order)),
    entries: () => new Map([...bases.keys()].map((asset) => [asset, showBase(bases.get(asset)!)])),
    root: () => tree.root(),
    height: () => events.length,
    observe(from, to) {
      if (to <= from) return undefined
      const since = events.slice(Math.max(from, 0), to)
      return {
        domainId,
        height: BigInt(to),
        root: events[to - 1]?.root ?? emptyRoot,
        changes: since.flatMap(({ changes }) => changes),
        orders: since.flatMap(({ orders }) => orders),
        applied: since.flatMap((event) => event.applied),
      }
    },
    appliedIds: () => [...applied],
  }
}

/** As a domain's receipts say it. */
function outcomeOf(end: OrderEnd): OrderSighting['outcome'] {
  if (end.outcome === 'pending' || end.outcome === 'held') return 'OPEN'
  if (end.outcome === 'applied') return 'APPLIED'
  return end.outcome === 'contested' ? 'CONTESTED' : 'REFUSED'
}

/** An entry in one line. */
export function showBase({ state, held, order }: ResolveBase): string {
  return `${state} ${held ?? '-'} ${order === undefined ? '-' : bytesToHex(order).slice(0, 10)}`
}
