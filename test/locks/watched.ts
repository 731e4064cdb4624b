/** A domain of a test as a seat sees it: the logs of each transaction, played in a block of its own. */
import type { Hex } from '@syncline/primitives'
import type { Observation } from '@syncline/protocol'
import type { OrderRecordWords } from '../../packages/node/src/orders/orderViews.js'
import { createRegistryWatch } from '../../packages/node/src/reconcile/registryWatch.js'
import { must, type Outcome, type Refusal } from '../support/objectDomain.js'
import type { LockDomain } from './scene.js'

export type Watched = { readonly play: (result: Outcome | Refusal) => void; readonly look: () => Promise<Observation> }

export function watchChain(chain: Pick<LockDomain, 'read'>): Watched {
  const watch = createRegistryWatch(901n, {
    recordOf: async (digest: Hex) => chain.read<OrderRecordWords>('recordOf', [digest]),
    jurisdictionsOf: async (asset: Hex) => chain.read<readonly [Hex, readonly Hex[]]>('factsOf', [asset])[1],
  })
  let block = 0n
  return {
    play(result) {
      const transaction: Hex = `0x${(++block).toString(16)}`
      for (const log of must(result).logs as unknown as { address: Hex; topics: Hex[]; data: Hex }[])
        watch.apply({ ...log, address: log.address.toLowerCase() as Hex, block, transaction })
    },
    look: () => watch.observe(block),
  }
}
