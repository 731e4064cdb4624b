/** A domain as one seat looks at it: its locks and orders up to a settled block, held against the world root of that block. */
import { iOrderBookAbi, predeploys } from '@syncline/contracts'
import { bytesToHex, Fault, type Hex } from '@syncline/primitives'
import type { Observation } from '@syncline/protocol'
import { numberToHex } from 'viem'
import { readView } from '../l1/readView.js'
import type { RpcClient } from '../l1/rpc.js'
import type { OrderRecordWords } from '../orders/orderViews.js'
import { createLogFeed } from '../relayer/logFeed.js'
import { createRegistryWatch, type RegistryWatch } from './registryWatch.js'
import { createSettledHead } from './settledHead.js'

export type WatchedDomain = {
  readonly id: bigint
  /** Settled height that was read; undefined before the first. */
  height(): bigint | undefined
  /**
   * Reads on. Undefined where nothing is new. Faults after which it looks no more: RECONCILE_REORG when the domain took settled blocks back,
   * RECONCILE_ROOT when its logs and its world do not agree.
   */
  look(): Promise<Observation | undefined>
  readonly watch: Pick<RegistryWatch, 'registryRoot' | 'appliedAt'>
}

export function watchDomain(parts: {
  readonly id: bigint
  readonly rpc: RpcClient
  readonly l1Head: () => bigint | undefined
  /** Blocks of L1 on top of a batch. */
  readonly depth: bigint
}): WatchedDomain {
  const { id, rpc } = parts
  const view = <Value>(name: string, args: readonly unknown[], at: Hex | 'latest'): Promise<Value> =>
    readView<Value>(rpc, predeploys.orderBook, iOrderBookAbi, name, args, at)
  const watch = createRegistryWatch(id, {
    recordOf: (digest, height) => view<OrderRecordWords>('recordOf', [digest], numberToHex(height)),
    // what an asset is never changes
    jurisdictionsOf: async (asset) => (await view<readonly [Hex, readonly Hex[]]>('factsOf', [asset], 'latest'))[1],
  })
  const feed = createLogFeed(
    rpc,
    [predeploys.orderBook, predeploys.lockRegistry],
    0n,
    createSettledHead(rpc, parts.l1Head, parts.depth),
  )
  let hasBegun = false
  let observed: Hex | undefined
  /** Logs came that no observation told. */
  let isStirred = true

  /** Said at every look from then on: this watch has seen what it cannot take back. */
  let broken: Fault | undefined
  const breakOff = (
    code: 'RECONCILE_REORG' | 'RECONCILE_ROOT',
    text: string,
    { remedy, data = {} }: { readonly remedy: string; readonly data?: Readonly<Record<string, unknown>> },
  ): Fault => {
    broken = new Fault(code, text, { remedy, retryable: true, data: { domain: String(id), ...data } })
    return broken
  }

  const rootAt = async (block: Hex): Promise<Hex | undefined> => {
    const proof = (await rpc.call('syncline_getProof', [predeploys.lockRegistry, [], block])) as {
      readonly account: { readonly storageRoot: Hex } | null
    }
    return proof.account?.storageRoot
  }

  return {
    id,
    watch,
    height: () => {
      const head = feed.head()
      return head === undefined ? undefined : BigInt(head.number)
    },
    async look() {
      if (broken !== undefined) throw broken
      const { isNew, logs } = await feed.advance()
      if (isNew && hasBegun)
        throw breakOff('RECONCILE_REORG', `domain ${id} took back blocks that had settled`, {
          remedy: 'the seat looks at everything anew; choose a greater --attest-depth if it happens again',
        })
      hasBegun ||= isNew
      isStirred ||= logs.length > 0
      for (const log of logs) watch.apply(log)
      const head = feed.head()
      if (head === undefined || head.hash === observed) return undefined
      const stored = isStirred ? await rootAt(head.number) : undefined
      const observation = await watch.observe(BigInt(head.number))
      const own = bytesToHex(watch.registryRoot())
      // what the observation told is not told again: one that is not believed ends the watch
      if (isStirred && own !== stored)
        throw breakOff('RECONCILE_ROOT', `the logs of domain ${id} and its state do not agree about its locks`, {
          remedy: 'use a node that serves all logs and the state of the last day; everything is read anew',
          data: { block: head.number, fromLogs: own, inState: stored },
        })
      isStirred = false
      observed = head.hash
      return observation
    },
  }
}
