/** Authorities and orders as logs tell them: whom L1 appointed, and what each domain knows of offices, assets and orders. Folds, as the book of a domain is. */
import { authorityRegistryAbi, crosslinksAbi, iOrderBookAbi, lockRegistryAbi, predeploys } from '@syncline/contracts'
import type { Hex } from '@syncline/primitives'
import { orderActions, orderActionTable } from '@syncline/protocol'
import { type ContractEventName, type DecodeEventLogReturnType, decodeEventLog } from 'viem'
import { type ChainLog, eventTopics } from '../objects/chainLog.js'

type OrderEvent<Name extends ContractEventName<typeof iOrderBookAbi>> = DecodeEventLogReturnType<
  typeof iOrderBookAbi,
  Name
>['args']

/** A row of AuthorityRegistry with its hash. */
export type Office = {
  readonly row: DecodeEventLogReturnType<typeof authorityRegistryAbi, 'AuthorityChanged'>['args']['authority']
  readonly hash: Hex
}

export type OfficeBook = {
  /** The rows that stand, by id. */
  readonly offices: ReadonlyMap<Hex, Office>
  /** The rows that an authority had in an epoch: the one it was appointed by, and that row revoked. */
  rowsOf(id: Hex, epoch: bigint): readonly Office[]
  /** Where a row stands in the tree of settled claims, and the block of L1 that put it there. */
  settled(authorityHash: Hex): { readonly index: number; readonly block: bigint } | undefined
  apply(log: ChainLog): void
}

const officeTopics = eventTopics([...authorityRegistryAbi, ...crosslinksAbi])

export function createOfficeBook(contracts: { readonly authorityRegistry: Hex; readonly crosslinks: Hex }): OfficeBook {
  const offices = new Map<Hex, Office>()
  const rows = new Map<string, Office[]>()
  const settled = new Map<Hex, { index: number; block: bigint }>()
  const rowsOf: OfficeBook['rowsOf'] = (id, epoch) => rows.get(`${id}:${epoch}`) ?? []
  return {
    offices,
    rowsOf,
    settled: (hash) => settled.get(hash),
    apply({ address, topics, data, block }) {
      if (!officeTopics.has(topics[0]!)) return
      const log = { topics: topics as [Hex, ...Hex[]], data }
      if (address === contracts.authorityRegistry.toLowerCase()) {
        const { args } = decodeEventLog({ abi: authorityRegistryAbi, ...log })
        const office = { row: args.authority, hash: args.authorityHash }
        offices.set(args.id, office)
        rows.set(`${args.id}:${args.epoch}`, [...rowsOf(args.id, args.epoch), office])
      } else if (address === contracts.crosslinks.toLowerCase()) {
        const { eventName, args } = decodeEventLog({ abi: crosslinksAbi, ...log })
        if (eventName === 'AuthoritySettled') settled.set(args.authorityHash, { index: Number(args.index), block })
      }
    },
  }
}

/** An order as it came to a domain: what is needed to bring it to another one. */
export type SubmittedOrder = Pick<OrderEvent<'OrderSubmitted'>, 'digest' | 'key' | 'order' | 'signature'> & {
  readonly block: bigint
}

export type OpenOrder = 'open' | 'held' | 'waiting'

export type DomainOrders = {
  /** Orders that came here, by digest, oldest first: the newest of them. */
  readonly orders: ReadonlyMap<Hex, SubmittedOrder>
  /** Whether an order came here. */
  has(digest: Hex): boolean
  /** Whether the entry of a key rests on an order that never came here: a certificate brought it. */
  lacks(key: Hex, digest: Hex): boolean
  /** Those without an outcome; `held` wait for level 3, also what a reconciliation applied before it, `waiting` for the end of a commit. */
  readonly open: ReadonlyMap<Hex, OpenOrder>
  /** Kind of an asset that takes orders here; of those without an order the oldest are forgotten first. */
  kindOf(asset: Hex): OrderEvent<'AssetDescribed'>['kind'] | undefined
  /** Whether a row is known here, or a newer one. */
  knows(id: Hex, epoch: bigint, isRevoked: boolean): boolean
  /** Epoch of the row that is known here; undefined if none is. */
  epochOf(id: Hex): bigint | undefined
  /** Whether the row of an epoch that is over was shown here. */
  knowsFormer(id: Hex, epoch: bigint): boolean
  apply(log: ChainLog): void
}

/** Orders that are kept of one domain, and names of those that were; the oldest are forgotten first. An authority signed each, so no stranger fills this. */
const mostOrders = 65_536
const mostSeen = 1_048_576
/** Assets that are kept: anybody describes them, for 100 k gas each. */
const mostDescribed = 262_144
/** Entries that are kept without their order: a quorum signed each. */
const mostLacking = 65_536
/** Former rows that are kept: a governor made each. */
const mostFormer = 65_536

const abi = [...iOrderBookAbi, ...lockRegistryAbi] as const
const orderTopics = eventTopics(abi)
const watched: readonly Hex[] = [predeploys.orderBook, predeploys.lockRegistry]
const noOrder: Hex = `0x${'00'.repeat(32)}`
const isIrreversible = (action: number): boolean => orderActionTable[orderActions[action]!].isIrreversible

export function createDomainOrders(): DomainOrders {
  const orders = new Map<Hex, SubmittedOrder>()
  const seen = new Set<Hex>()
  const open = new Map<Hex, OpenOrder>()
  /** Orders that reached level 3 here, and irreversible ones that stand here by a certificate of validators alone. */
  const certified = new Set<Hex>()
  const standing = new Set<Hex>()
  const refused = new Set<Hex>()
  /** What was refused here and stands now counts from this block on. */
  const letIn = (digest: Hex, block: bigint): void => {
    const known = orders.get(digest)
    if (refused.delete(digest) && known !== undefined) orders.set(digest, { ...known, block })
  }
  const described = new Map<Hex, OrderEvent<'AssetDescribed'>['kind']>()
  const known = new Map<Hex, { epoch: bigint; isRevoked: boolean }>()
  const former = new Set<string>()
  /** By key, the order that its entry names and nobody showed here. */
  const lacking = new Map<Hex, Hex>()
  const keep = (asset: Hex, kind: OrderEvent<'AssetDescribed'>['kind']): void => {
    described.delete(asset)
    described.set(asset, kind)
    if (described.size > mostDescribed) described.delete(described.keys().next().value!)
  }
  return {
    orders,
    has: (digest) => seen.has(digest),
    lacks: (key, digest) => lacking.get(key) === digest,
    open,
    kindOf: (asset) => described.get(asset),
    knows(id, epoch, isRevoked) {
      const row = known.get(id)
      return row !== undefined && (row.epoch > epoch || (row.epoch === epoch && (row.isRevoked || !isRevoked)))
    },
    epochOf: (id) => known.get(id)?.epoch,
    knowsFormer: (id, epoch) => former.has(`${id}:${epoch}`),
    apply({ address, topics, data, block }) {
      if (!watched.includes(address) || !orderTopics.has(topics[0]!)) return
      const { eventName, args } = decodeEventLog({ abi, topics: topics as [Hex, ...Hex[]], data })
      switch (eventName) {
        case 'OrderSubmitted': {
          const { digest, key, order, signature } = args
          if (orders.size >= mostOrders) {
            const oldest = orders.keys().next().value!
            for (const each of [orders, open, certified, standing, refused]) each.delete(oldest)
          }
          if (seen.size >= mostSeen) seen.delete(seen.keys().next().value!)
          seen.add(digest)
          if (lacking.get(key) === digest) lacking.delete(key)
          orders.set(digest, { digest, key, order, signature, block })
          // what has an order is the newest again
          const kind = described.get(order.asset)
          if (kind !== undefined) keep(order.asset, kind)
          open.set(digest, 'open')
          return
        }
        case 'OrderHeld':
          letIn(args.digest, block)
          if (orders.has(args.digest)) open.set(args.digest, 'held')
          return
        case 'OrderQueued':
          if (orders.has(args.digest)) open.set(args.digest, 'waiting')
          return
        case 'OrderCertified':
          if (!orders.has(args.digest)) return
          certified.add(args.digest)
          if (standing.delete(args.digest)) open.delete(args.digest)
          return
        case 'OrderApplied':
          letIn(args.digest, block)
          if (isIrreversible(args.action) && orders.has(args.digest) && !certified.has(args.digest)) {
            standing.add(args.digest)
            open.set(args.digest, 'held')
          } else open.delete(args.digest)
          return
        case 'OrderRefused':
          for (const each of [open, certified, standing]) each.delete(args.digest)
          if (orders.has(args.digest)) refused.add(args.digest)
          return
        case 'AssetDescribed':
          keep(args.asset, args.kind)
          return
        case 'AuthorityImported':
          known.set(args.id, { epoch: args.epoch, isRevoked: args.revokedAt !== 0n })
          return
        case 'FormerImported':
          former.add(`${args.id}:${args.epoch}`)
          if (former.size > mostFormer) former.delete(former.keys().next().value!)
          return
        case 'EntryChanged':
          lacking.delete(args.key)
          if (args.order === noOrder || seen.has(args.order)) return
          lacking.set(args.key, args.order)
          if (lacking.size > mostLacking) lacking.delete(lacking.keys().next().value!)
          return
        default:
          return
      }
    },
  }
}
