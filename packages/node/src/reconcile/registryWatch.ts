/**
 * What one chain's LockRegistry and OrderBook show, of a domain to a seat: a fold over their logs, and a view for what logs leave out (docs/locks.md §9). Only of
 * blocks that stay: what an observation said is not taken back.
 */
import { iOrderBookAbi, lockRegistryAbi, orderRefusals, orderStatuses, predeploys } from '@syncline/contracts'
import { type Bytes, bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import {
  type Guard,
  guardOfEntry,
  type LockEntry,
  lockEntryHash,
  type Observation,
  type OrderSighting,
  type OutcomeThere,
  orderActions,
} from '@syncline/protocol'
import { emptyTree } from '@syncline/trees'
import { decodeEventLog, hexToString } from 'viem'
import { type ChainLog, eventTopics } from '../objects/chainLog.js'
import type { OrderRecordWords } from '../orders/orderViews.js'
import { changeRegistry } from './registryTree.js'

/** Views of the domain's OrderBook, at the block of the observation: what seats see of one block is the same, whenever they look. */
export type OrderViews = {
  recordOf(digest: Hex, height: bigint): Promise<OrderRecordWords>
  /** Names of the asset's jurisdictions as the contract keeps them, 16 bytes each. */
  jurisdictionsOf(asset: Hex): Promise<readonly Hex[]>
}

export type RegistryWatch = {
  apply(log: ChainLog): void
  /** What the logs said since the last one, up to a block. On failure of a view it is said the next time. */
  observe(height: bigint): Promise<Observation>
  /** Storage root that LockRegistry has in a domain's state if the logs that were observed are all there are: there it is held against a proof. */
  registryRoot(): Bytes
  /** Where a reconciliation came in, by its id; the newest 1,024 are kept. */
  appliedAt(id: Bytes): AppliedAt | undefined
}

export type AppliedAt = { readonly block: bigint; readonly transaction: Hex }

/** Refusals for what the order is, not for the state it met: no domain would do it, or only this one's time or nonces forbid it. */
const ofOrder: ReadonlySet<string> = new Set([
  'ORDER_OUT_OF_SCOPE',
  'ORDER_JURISDICTION',
  'ORDER_NONCE_USED',
  'ORDER_NOT_IN_TIME',
  'ORDER_LAMPORT_LOW',
  'ORDER_AUTHORITY_EPOCH',
  'ORDER_AUTHORITY_INACTIVE',
  'ORDER_EXPIRED',
])
const abi = [...iOrderBookAbi, ...lockRegistryAbi] as const
const known = eventTopics(abi)

/** Where a chain has the two contracts: a domain at its predeploys. */
export type LockPlaces = { readonly orderBook: Hex; readonly lockRegistry: Hex }

/** Reconciliations whose place is kept. */
const mostPlaces = 1_024

/** Orders that are asked for at once. */
const viewsAtOnce = 32

/** `at`: block in which something became of it last. */
type Taken = { readonly nonce: bigint; readonly seen: Bytes; readonly transaction: Hex; at: bigint }
type Sight = { readonly sighting: OrderSighting | undefined; readonly isScheduled: boolean }

function outcomeOf(status: string, refusal: string): OutcomeThere {
  if (status === 'applied') return 'APPLIED'
  if (status !== 'refused') return 'OPEN'
  return refusal === 'ORDER_NEEDS_DECISION' ? 'CONTESTED' : 'REFUSED'
}

export function createRegistryWatch(
  domainId: bigint,
  views: OrderViews,
  { orderBook, lockRegistry }: LockPlaces = predeploys,
): RegistryWatch {
  const watched = new Set([orderBook, lockRegistry].map((address) => address.toLowerCase()))
  let entries = emptyTree()
  let storage = emptyTree()
  const changed = new Set<Hex>()
  const standing = new Map<Hex, LockEntry>()
  /** Whose word entries rest on, where that is another's; of parts of holdings too. */
  const guards = new Map<Hex, Guard>()
  const taken = new Map<Hex, Taken>()
  /** Orders of which something is new. */
  const stirred = new Set<Hex>()
  const applied = new Map<Hex, number[]>()
  const places = new Map<Hex, AppliedAt>()

  /** Orders that were refused in another transaction than the one they came in. */
  const fell = new Set<Hex>()

  const sightingOf = async (digest: Hex, record: OrderRecordWords): Promise<OrderSighting | undefined> => {
    const order = taken.get(digest)
    const status = orderStatuses[record.status]
    // a part of a holding is this domain's own affair; what is scheduled has not come yet
    if (order === undefined || record.amount !== 0n || status === 'none' || status === 'scheduled') return undefined
    const refusal = status === 'refused' ? (orderRefusals[record.refusal] ?? '') : ''
    // it was open here, and its time ran out or its authority went: here it fell for good, like one that was dismissed
    const isVoid = fell.has(digest) && ofOrder.has(refusal)
    if (!isVoid && ofOrder.has(refusal)) return undefined
    const jurisdictions = await views.jurisdictionsOf(record.asset)
    const { rank } = record
    const action = orderActions[record.action]
    if (action === undefined || (rank !== 1 && rank !== 2 && rank !== 3)) return undefined
    const id = hexToBytes(record.authority)
    const isHome = jurisdictions.some((one) => one === record.jurisdiction)
    const key = { digest: hexToBytes(digest), action, rank, isHome, lamport: record.lamport, authority: id }
    const jurisdiction = hexToString(record.jurisdiction).replaceAll('\0', '')
    const mandate = { id, rank, jurisdiction } as const
    const isDismissed = isVoid || refusal === 'ORDER_BASIS_FALSE'
    const fact = { key, nonce: order.nonce, mandate, isCertified: record.isCertified && !isVoid, isDismissed }
    const outcome = outcomeOf(status ?? '', refusal)
    return { asset: hexToBytes(record.key), fact, seen: order.seen, bundle: undefined, outcome, at: order.at }
  }

  /** What is new of the orders that stirred, some at a time. What a scheduled one becomes no event tells: it is asked for again. */
  const look = async (height: bigint): Promise<ReadonlyMap<Hex, Sight>> => {
    const seen = new Map<Hex, Sight>()
    const digests = [...stirred]
    for (let at = 0; at < digests.length; at += viewsAtOnce) {
      await Promise.all(
        digests.slice(at, at + viewsAtOnce).map(async (digest) => {
          const record = await views.recordOf(digest, height)
          const isScheduled = orderStatuses[record.status] === 'scheduled'
          seen.set(digest, { sighting: await sightingOf(digest, record), isScheduled })
        }),
      )
    }
    return seen
  }

  return {
    apply({ address, topics, data, block, transaction }) {
      if (!watched.has(address) || topics[0] === undefined || !known.has(topics[0])) return
      const { eventName, args } = decodeEventLog({ abi, topics: topics as [Hex, ...Hex[]], data })
      if (eventName === 'EntryChanged') {
        changed.add(args.key)
        standing.set(args.key, { state: args.state, held: args.held, order: hexToBytes(args.order) })
      } else if (eventName === 'GuardChanged') {
        const { authority, jurisdiction, rank } = args.guard
        const told = { authority: hexToBytes(authority), jurisdiction: hexToBytes(jurisdiction), rank }
        const guard = guardOfEntry(told)
        if (guard === undefined) guards.delete(args.key)
        else guards.set(args.key, guard)
        if (standing.has(args.key)) changed.add(args.key)
      } else if (eventName === 'OrderSubmitted') {
        taken.set(args.digest, { nonce: args.order.nonce, seen: hexToBytes(args.order.seen), transaction, at: block })
        stirred.add(args.digest)
      } else if (
        eventName === 'OrderApplied' ||
        eventName === 'OrderRefused' ||
        eventName === 'OrderHeld' ||
        eventName === 'OrderQueued'
      ) {
        stirred.add(args.digest)
        const order = taken.get(args.digest)
        if (order !== undefined) order.at = block
        if (eventName === 'OrderRefused' && order?.transaction !== transaction) fell.add(args.digest)
      } else if (eventName === 'Reconciled') {
        applied.set(args.id, applied.get(args.id) ?? [])
        places.set(args.id, { block, transaction })
        if (places.size > mostPlaces) places.delete(places.keys().next().value!)
      } else if (eventName === 'SegmentCommitted') {
        applied.set(args.id, [...(applied.get(args.id) ?? []), args.segment])
      }
    },
    async observe(height) {
      const sights = await look(height)
      const changes = [...changed].map((asset) => {
        const [entry, guard] = [standing.get(asset)!, guards.get(asset)]
        return { asset: hexToBytes(asset), entry, guard }
      })
      entries = entries.update(changes.map(({ asset, entry }) => ({ key: asset, value: lockEntryHash(entry) })))
      storage = changeRegistry(storage, changes)
      const observation = {
        domainId,
        height,
        root: entries.root(),
        changes,
        orders: [...sights.values()].flatMap(({ sighting }) => sighting ?? []),
        applied: [...applied].map(([id, segments]) => ({ id: hexToBytes(id), segments })),
      }
      for (const [digest, { isScheduled }] of sights) if (!isScheduled) stirred.delete(digest)
      changed.clear()
      applied.clear()
      return observation
    },
    registryRoot: () => storage.root(),
    appliedAt: (id) => places.get(bytesToHex(id)),
  }
}
