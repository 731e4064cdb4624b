/**
 * Adapter of a chain that is no domain: from the events of its LockRegistry it makes the very root that a domain which took the same orders and certificates has of
 * its own (docs/locks.md §11). The chain's own root is of another kind of tree and shows nothing of this. It believes its node about what the events are.
 */
import { iOrderBookAbi } from '@syncline/contracts'
import { type Bytes, bytesToHex, Fault, type Hex } from '@syncline/primitives'
import type { Observation } from '@syncline/protocol'
import { numberToHex } from 'viem'
import { readView } from '../l1/readView.js'
import type { RpcClient } from '../l1/rpc.js'
import type { OrderRecordWords } from '../orders/orderViews.js'
import { createLogFeed, readBlock } from '../relayer/logFeed.js'
import { createRegistryWatch, type LockPlaces } from './registryWatch.js'

export type ForeignRegistry = {
  /**
   * Reads on. Undefined where no block is new. Fault RECONCILE_REORG, at this look and all later ones, when the chain took back what was read: begin with another
   * adapter.
   */
  look(): Promise<Observation | undefined>
  /** 32 bytes: what `storageRoot` of LockRegistry is on a domain with these entries. Of nothing before the first look. */
  root(): Bytes
}

/** `start`: no event lies before this block. `depth`: blocks that have to lie on one before it is read; none that a chain takes back should be read. */
export function createForeignRegistry(options: {
  readonly id: bigint
  readonly rpc: RpcClient
  readonly places: LockPlaces
  readonly start: bigint
  readonly depth: bigint
}): ForeignRegistry {
  const { id, rpc, places, start, depth } = options
  const view = <Value>(name: string, args: readonly unknown[], at: Hex | 'latest'): Promise<Value> =>
    readView<Value>(rpc, places.orderBook, iOrderBookAbi, name, args, at)
  const watch = createRegistryWatch(
    id,
    {
      recordOf: (digest, height) => view<OrderRecordWords>('recordOf', [digest], numberToHex(height)),
      // what an asset is never changes
      jurisdictionsOf: async (asset) => (await view<readonly [Hex, readonly Hex[]]>('factsOf', [asset], 'latest'))[1],
    },
    places,
  )
  const readHead = async () => {
    const newest = await readBlock(rpc, 'latest')
    if (newest === undefined || BigInt(newest.number) < depth) return undefined
    return depth === 0n ? newest : readBlock(rpc, BigInt(newest.number) - depth)
  }
  const feed = createLogFeed(rpc, [places.orderBook, places.lockRegistry], start, readHead)
  let observed: Hex | undefined
  let hasBegun = false
  let broken: Fault | undefined
  return {
    root: () => watch.registryRoot(),
    async look() {
      if (broken !== undefined) throw broken
      const { isNew, logs } = await feed.advance()
      if (isNew && hasBegun) {
        broken = new Fault('RECONCILE_REORG', `chain ${id} took back blocks that were read`, {
          remedy: 'read everything anew, deeper below the newest block',
          retryable: true,
          data: { domain: String(id), root: bytesToHex(watch.registryRoot()) },
        })
        throw broken
      }
      hasBegun ||= isNew
      for (const log of logs) watch.apply(log)
      const head = feed.head()
      if (head === undefined || head.hash === observed) return undefined
      const observation = await watch.observe(BigInt(head.number))
      observed = head.hash
      return observation
    },
  }
}
