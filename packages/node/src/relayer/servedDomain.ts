/** One domain that a relayer serves, as far as its logs were read; what it needs to know of blocks besides. */
import { predeploys } from '@syncline/contracts'
import { Fault, type Hex } from '@syncline/primitives'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import { createDomainBook, type DomainBook } from '../objects/domainBook.js'
import { createLogFeed, type JsonBlock, type LogFeed, readBlock } from './logFeed.js'
import { createDomainOrders, type DomainOrders } from './orderLogs.js'
import { headerWords } from './proofs.js'
import { createKnownSets, type KnownSets } from './setBook.js'

export type Confirmed = { readonly id: Hex; readonly block: JsonBlock }

export type ServedDomain = {
  readonly id: bigint
  readonly rpc: RpcClient
  readonly sender: L1Sender
  readonly feed: LogFeed
  readonly admissionBond: bigint
  book: DomainBook
  sets: KnownSets
  orders: DomainOrders
  /** World roots of blocks in which receipts were written that are not seen through. */
  roots: Map<bigint, Hex>
  /** Last block of its newest confirmed assertion, as its node gives it. */
  confirmed: Confirmed | undefined
  /** A look that is not over yet. */
  looking: Promise<void> | undefined
}

const isWord = (value: unknown): boolean => typeof value === 'string' && /^0x[0-9a-f]{64}$/.test(value)
/** Roots that are read at once. */
const rootsAtOnce = 64
const mostRoots = 65_536

export function createServedDomain(from: Pick<ServedDomain, 'id' | 'rpc' | 'sender' | 'admissionBond'>): ServedDomain {
  const { claimRegistry, objectManager, messenger, orderBook, lockRegistry } = predeploys
  const watched = [claimRegistry, objectManager, messenger, orderBook, lockRegistry]
  return {
    ...from,
    feed: createLogFeed(from.rpc, watched),
    book: createDomainBook({ conditionalOnly: true }),
    sets: createKnownSets(),
    orders: createDomainOrders(),
    roots: new Map(),
    confirmed: undefined,
    looking: undefined,
  }
}

const malformed = (rpc: RpcClient, what: string): Fault =>
  new Fault('RELAYER_ANSWER_MALFORMED', `${rpc.url} gives ${what}`, {
    remedy: 'check that the URL is that of a Syncline domain of the same version',
    retryable: true,
  })

/** What plans read of a block is there and of its kind. Faults: RELAYER_ANSWER_MALFORMED. */
function checkBlock(rpc: RpcClient, id: bigint, block: JsonBlock): JsonBlock {
  try {
    const { worldRoot, originHash } = headerWords(id, block)
    if ([worldRoot, originHash, block.hash].every(isWord)) return block
  } catch {
    // a field that is missing or no number: said below
  }
  throw malformed(rpc, 'a block that is none of a domain')
}

/** Reads on. `confirmed`: id and hash of the last block of its newest confirmed assertion on L1. Faults are of this domain only. */
export async function advanceDomain(
  domain: ServedDomain,
  confirmed: { readonly id: Hex; readonly lastBlockHash: Hex } | undefined,
): Promise<void> {
  const { id, feed, rpc } = domain
  const { isNew, logs } = await feed.advance()
  if (isNew) {
    domain.book = createDomainBook({ conditionalOnly: true })
    domain.sets = createKnownSets()
    domain.orders = createDomainOrders()
    domain.roots = new Map()
  }
  try {
    for (const each of logs) {
      domain.book.apply(each)
      domain.sets.apply(each)
      domain.orders.apply(each)
    }
  } catch (error) {
    feed.reset()
    throw error
  }
  const head = feed.head()
  if (head === undefined) throw malformed(rpc, 'no block')
  checkBlock(rpc, id, head)
  await readRoots(domain)
  if (confirmed !== undefined && domain.confirmed?.block.hash !== confirmed.lastBlockHash) {
    const block = await rpc.call('eth_getBlockByHash', [confirmed.lastBlockHash, false])
    // null while it is behind L1: the next look finds it
    if (block !== null) domain.confirmed = { id: confirmed.id, block: checkBlock(rpc, id, block as JsonBlock) }
  } else if (confirmed !== undefined && domain.confirmed !== undefined) {
    domain.confirmed = { ...domain.confirmed, id: confirmed.id }
  }
}

async function readRoots({ id, rpc, book, roots }: ServedDomain): Promise<void> {
  const missing = new Set<bigint>()
  for (const { receipt } of book.departures.values()) {
    if (missing.size >= rootsAtOnce) break
    if (!roots.has(receipt.number)) missing.add(receipt.number)
  }
  const found = await Promise.all([...missing].map((number) => readBlock(rpc, number)))
  if (roots.size > mostRoots) roots.clear()
  for (const block of found)
    if (block !== undefined) roots.set(BigInt(block.number), checkBlock(rpc, id, block)['stateRoot'] as Hex)
}
