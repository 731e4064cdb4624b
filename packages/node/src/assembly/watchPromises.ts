/** The watch of promises of a challenger, joined: sources, evidence, L1. */
import type { Logger } from 'pino'
import type { NodeOptions } from '../chain/options.js'
import type { Registration } from '../l1/registration.js'
import { createRpcClient, type RpcClient } from '../l1/rpc.js'
import type { L1Sender } from '../l1/sender.js'
import type { NodeMetrics } from '../metrics/metrics.js'
import { createLiability } from '../promises/liability.js'
import { createPromiseSource } from '../promises/promiseSource.js'
import { createPromiseStore } from '../promises/promiseStore.js'
import { createPromiseWatch, type PromiseWatch } from '../promises/promiseWatch.js'
import { createSlasher } from '../promises/slasher.js'
import type { DomainState } from './domainState.js'

/** A source that does not answer holds the others up no longer than this. */
const sourceTimeoutMs = 5_000

export type WatchedPromises = {
  readonly watch: PromiseWatch
  /** One look at every source, and at L1 where something is to be slashed. */
  step(): Promise<void>
  problem(): string | undefined
  close(): void
}

export function watchPromises(parts: {
  readonly options: NodeOptions
  readonly registration: Registration
  readonly l1ChainId: bigint
  readonly state: DomainState
  readonly rpc: RpcClient
  /** Undefined where nothing is signed: broken promises are told then. */
  readonly sender: L1Sender | undefined
  readonly wake: () => void
  readonly metrics: NodeMetrics
  readonly log: Logger
}): WatchedPromises {
  const { options, registration, state, rpc, sender, metrics, log } = parts
  const { domainId } = options
  const stakeContract = options.challenger?.stakeContract
  const watch = createPromiseWatch({
    domainId,
    l1ChainId: parts.l1ChainId,
    chain: state.chain,
    store: createPromiseStore(state.database),
    isLiable: createLiability({
      rpc,
      registry: registration.addresses.domainRegistry,
      domainId,
      stakeContract,
      first: registration.sequencer,
    }),
    onEquivocation: parts.wake,
    metrics,
    log,
  })
  const urls = new Set<string>(options.challenger?.promiseUrls ?? [])
  if (options.sequencerUrl !== undefined) urls.add(options.sequencerUrl)
  const sources = [...urls].map((url) => createPromiseSource(createRpcClient(url, { timeoutMs: sourceTimeoutMs }), log))
  const slasher =
    sender === undefined || stakeContract === undefined
      ? undefined
      : createSlasher({ rpc, contract: stakeContract, domainId, sender, metrics, log })
  // of this process, if it sequences
  const stop = state.chain.on((event) => {
    if (event.kind !== 'block' || event.preConfirmation === undefined) return
    watch.see(event.preConfirmation).catch((error: unknown) => log.error({ err: error }, 'a promise was not looked at'))
  })
  return {
    watch,
    async step() {
      for (const promises of await Promise.all(sources.map((fetchPage) => fetchPage()))) {
        for (const promise of promises) await watch.see(promise)
      }
      watch.flush()
      await slasher?.step(watch.equivocations())
    },
    problem: () => slasher?.problem(),
    close: stop,
  }
}
