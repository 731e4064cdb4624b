/**
 * What the logs of OrderBook and LockRegistry say about one domain: orders as they came, every step that each of them took, who stands behind each entry, and
 * which authorities are known. A fold; what is so now is asked of the contracts (orderViews.ts), because a reconciliation changes entries without a word to the
 * orders. Bounds: `historyLimits`.
 */
import { iOrderBookAbi, lockRegistryAbi, orderRefusals, predeploys } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import type { OrderWords } from '@syncline/protocol'
import { decodeEventLog } from 'viem'
import { type ChainLog, eventTopics } from '../objects/chainLog.js'

const abi = [...iOrderBookAbi, ...lockRegistryAbi] as const
const known = eventTopics(abi)

/** Block and transaction of this domain. */
export type Place = { readonly block: bigint; readonly transaction: Hex }

/** States and actions are codes. Of a part of a holding `from` and `to` are 0. */
export type OrderStep = Place &
  (
    | { readonly kind: 'submitted' }
    | { readonly kind: 'queued' }
    | { readonly kind: 'held' }
    | { readonly kind: 'applied'; readonly from: number; readonly to: number; readonly attempts: number }
    | { readonly kind: 'refused'; readonly state: number; readonly refusal: string; readonly attempts: number }
  )

export type LoggedOrder = {
  readonly digest: Hex
  /** What it is about: asset, holding, or part of a holding. */
  readonly key: Hex
  readonly order: OrderWords
  readonly signature: Hex
  /** Oldest first. */
  readonly steps: readonly OrderStep[]
}

export type OrderHistory = {
  /** Orders that came here, by digest, oldest first. */
  readonly orders: ReadonlyMap<Hex, LoggedOrder>
  /** Key of the entry that names an order, whether that came here or a reconciliation brought it. */
  keyOf(order: Hex): Hex | undefined
  /** Where the entry of a key was written last. */
  entryPlace(key: Hex): Place | undefined
  /** Asset and holder of a holding's key, as far as an order named them. */
  holdingOf(key: Hex): { readonly asset: Hex; readonly holder: Hex } | undefined
  /** Known authorities with the key that signs for each, by id. */
  readonly authorities: ReadonlyMap<Hex, { readonly epoch: bigint; readonly signer: Hex }>
  apply(log: ChainLog): void
}

/**
 * The oldest are forgotten first. An authority signed each order and a quorum each other entry, so no stranger fills this; an order is about 3 KB.
 * `steps`: a reconciliation may send an order back and forth; then the middle is forgotten.
 */
export const historyLimits = { orders: 65_536, entries: 262_144, authorities: 65_536, steps: 16 } as const

/** Adds to a map that forgets its oldest value at `limit`; that value, or undefined. */
function put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, limit: number): Value | undefined {
  map.set(key, value)
  if (map.size <= limit) return undefined
  const [oldest, forgotten] = map.entries().next().value!
  map.delete(oldest)
  return forgotten
}

type Kept = Omit<LoggedOrder, 'steps'> & { readonly steps: OrderStep[] }
type KeptEntry = Place & { readonly key: Hex; readonly order: Hex }

export function createOrderHistory(
  limits: { readonly [Name in keyof typeof historyLimits]: number } = historyLimits,
): OrderHistory {
  const orders = new Map<Hex, Kept>()
  const entries = new Map<Hex, KeptEntry>()
  const keys = new Map<Hex, Hex>()
  const holdings = new Map<Hex, { asset: Hex; holder: Hex }>()
  const authorities = new Map<Hex, { epoch: bigint; signer: Hex }>()

  const addStep = (digest: Hex, step: OrderStep): void => {
    const steps = orders.get(digest)?.steps
    if (steps === undefined) return
    steps.push(step)
    if (steps.length > limits.steps) steps.splice(1, 1)
  }

  const forget = (entry: KeptEntry | undefined): void => {
    if (entry !== undefined && keys.get(entry.order) === entry.key) keys.delete(entry.order)
  }
  const write = (entry: KeptEntry): void => {
    forget(entries.get(entry.key))
    entries.delete(entry.key)
    forget(put(entries, entry.key, entry, limits.entries))
    keys.set(entry.order, entry.key)
  }

  return {
    orders,
    keyOf: (order) => orders.get(order)?.key ?? keys.get(order),
    entryPlace(key) {
      const entry = entries.get(key)
      return entry === undefined ? undefined : { block: entry.block, transaction: entry.transaction }
    },
    holdingOf: (key) => holdings.get(key),
    authorities,
    apply({ address, topics, data, block, transaction }) {
      if (!known.has(topics[0]!)) return
      if (address !== predeploys.orderBook && address !== predeploys.lockRegistry) return
      const { eventName, args } = decodeEventLog({ abi, topics: topics as [Hex, ...Hex[]], data })
      const place = { block, transaction }
      switch (eventName) {
        case 'OrderSubmitted': {
          const { digest, key, order, signature } = args
          const words = {
            ...order,
            subject: order.subject.toLowerCase() as Hex,
            recipient: order.recipient.toLowerCase() as Hex,
          }
          put(
            orders,
            digest,
            { digest, key, order: words, signature, steps: [{ kind: 'submitted', ...place }] },
            limits.orders,
          )
          if (key !== order.asset && order.amount === 0n)
            put(holdings, key, { asset: order.asset, holder: words.subject }, limits.entries)
          return
        }
        case 'OrderQueued':
          return addStep(args.digest, { kind: 'queued', ...place })
        case 'OrderHeld':
          return addStep(args.digest, { kind: 'held', ...place })
        case 'OrderApplied': {
          const { digest, from, to, attempts } = args
          return addStep(digest, { kind: 'applied', ...place, from, to, attempts })
        }
        case 'OrderRefused': {
          const { digest, state, refusal, attempts } = args
          return addStep(digest, { kind: 'refused', ...place, state, refusal: orderRefusals[refusal]!, attempts })
        }
        case 'EntryChanged':
          return write({ ...place, key: args.key, order: args.order })
        case 'AuthorityImported':
          put(authorities, args.id, { epoch: args.epoch, signer: args.signer.toLowerCase() as Hex }, limits.authorities)
          return
        default:
          return
      }
    },
  }
}
