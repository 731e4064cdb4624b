/** One domain that a relayer serves, as far as its logs were read; what it needs to know of blocks besides. */
import { predeploys } from '@syncline/contracts'
import { Fault, type Hex } from '@syncline/primitives'
import type { RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import { createDomainBook, type DomainBook } from '../objects/domainBook.js'
import { createLogFeed, type LogFeed, readBlock } from './logFeed.js'
import { createKnownSets, type KnownSets } from './setBook.js'

export type ServedDomain = {
  readonly id: bigint
  readonly rpc: RpcClient
  readonly sender: L1Sender
  readonly feed: LogFeed
  readonly admissionBond: bigint
  book: DomainBook
  sets: KnownSets
  /** World roots of blocks in which receipts were written that are not seen through. */
  roots: Map<bigint, Hex>
  /** Its logs are to be read from the beginning: another domain was reorganised, whose part in what is done here is forgotten. */
  isStale: boolean
  /** A look that is not over yet. */
  looking: Promise<void> | undefined
}

/** Roots that are read at once. */
const rootsAtOnce = 64
const mostRoots = 65_536

export function createServedDomain(from: Pick<ServedDomain, 'id' | 'rpc' | 'sender' | 'admissionBond'>): ServedDomain {
  const watched = [predeploys.claimRegistry, predeploys.objectManager, predeploys.messenger]
  return {
    ...from,
    feed: createLogFeed(from.rpc, watched),
    book: createDomainBook({ conditionalOnly: true }),
    sets: createKnownSets(),
    roots: new Map(),
    isStale: false,
    looking: undefined,
  }
}

/** Reads on. True if the domain was reorganised since, so that what others know of it may be void. */
export async function advanceDomain(domain: ServedDomain): Promise<boolean> {
  const { feed, rpc } = domain
  const wasRead = feed.head() !== undefined
  const isStale = domain.isStale
  if (isStale) feed.reset()
  const { isNew, logs } = await feed.advance()
  if (isNew) {
    domain.book = createDomainBook({ conditionalOnly: true })
    domain.sets = createKnownSets()
    domain.roots = new Map()
    domain.isStale = false
  }
  try {
    for (const each of logs) {
      domain.book.apply(each)
      domain.sets.apply(each)
    }
  } catch (error) {
    feed.reset()
    throw error
  }
  if (feed.head() === undefined)
    throw new Fault('RELAYER_ANSWER_MALFORMED', `${rpc.url} gives no block`, {
      remedy: 'check that the URL is that of a Syncline domain of the same version',
      retryable: true,
    })
  await readRoots(domain)
  return isNew && wasRead && !isStale
}

async function readRoots({ rpc, book, roots }: ServedDomain): Promise<void> {
  const missing = new Set<bigint>()
  for (const { receipt } of book.departures.values()) {
    if (missing.size >= rootsAtOnce) break
    if (!roots.has(receipt.number)) missing.add(receipt.number)
  }
  const found = await Promise.all([...missing].map((number) => readBlock(rpc, number)))
  if (roots.size > mostRoots) roots.clear()
  for (const block of found) if (block !== undefined) roots.set(BigInt(block.number), block['stateRoot'] as Hex)
}
