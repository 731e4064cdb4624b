/**
 * The watch of promises: keeps those of liable keys that it is shown, and finds two for one place (docs/disputes.md, Equivocation).
 * What it keeps is bounded by heights and by places a height; what is unsigned, foreign or a stranger's is not kept.
 */
import type { Hex } from '@syncline/primitives'
import { checkEquivocation } from '@syncline/protocol'
import type { Logger } from 'pino'
import type { Equivocation, PreConfirmation, PromiseSight } from '../chain/api.js'
import type { Chain } from '../chain/chain.js'
import type { NodeMetrics } from '../metrics/metrics.js'
import { signedPromise, signerOfPromise } from '../sequencer/promise.js'
import type { PromiseStore } from './promiseStore.js'

export type PromiseWatch = {
  /** Looks at one promise. */
  see(promise: PreConfirmation): Promise<PromiseSight>
  /** What was promised where this block stands. */
  of(block: { readonly parentHash: Hex; readonly originHash: Hex }): PreConfirmation | undefined
  equivocations(): readonly Equivocation[]
  /** Writes what came since the last call, and forgets what is old. */
  flush(): void
}

/** Heights kept below the head: a day at one block a second, as long as states. */
const keptHeights = 86_400n
/** Promises run ahead of what is derived from L1 by some batches. */
const aheadHeights = 4_096n
/** Places a height whose block is not this node's: one a re-org of L1, and not so many that false ones fill the disk. */
const mostPlaces = 8
/** Promises that wait to be written; more are written at once. */
const mostWaiting = 256

const keyOf = (promise: { readonly parentHash: Hex; readonly originHash: Hex }): string =>
  promise.parentHash + promise.originHash

export function createPromiseWatch(options: {
  readonly domainId: bigint
  readonly l1ChainId: bigint
  readonly chain: Chain
  readonly store: PromiseStore
  /** Whether the key has something to lose here, or sequences; undefined if it cannot be told now. */
  readonly isLiable: (signer: Hex) => Promise<boolean | undefined>
  readonly onEquivocation: () => void
  readonly metrics: NodeMetrics
  readonly log: Logger
}): PromiseWatch {
  const { domainId, l1ChainId, chain, store, metrics, log } = options
  const waiting = new Map<string, { readonly promise: PreConfirmation; readonly height: bigint }>()
  let caught = store.equivocations()
  metrics.setEquivocations(caught.length)

  const flush = (): void => {
    if (waiting.size > 0) store.keep([...waiting.values()])
    waiting.clear()
    const oldest = chain.head().block.number - keptHeights
    if (oldest > 0n) store.prune(oldest)
  }

  /** The block's height: what a known parent says, else what the promise says. */
  const heightOf = (promise: PreConfirmation): bigint => {
    const parent = chain.store.byHash(promise.parentHash)
    return parent === undefined ? promise.number : parent.number + 1n
  }

  /** A place of this node's own chain is always kept: false ones cannot take its room. */
  const isOwnPlace = (promise: PreConfirmation, height: bigint): boolean => {
    const own = chain.store.byNumber(height)
    return own !== undefined && keyOf(own) === keyOf(promise)
  }

  const keep = (promise: PreConfirmation): PromiseSight => {
    const height = heightOf(promise)
    const head = chain.head().block.number
    if (height > head + aheadHeights || height < head - keptHeights) return 'outOfRange'
    if (!isOwnPlace(promise, height)) {
      let places = store.countAt(height, mostPlaces)
      for (const each of waiting.values()) if (each.height === height) places++
      if (places >= mostPlaces) return 'full'
    }
    waiting.set(keyOf(promise), { promise, height })
    if (waiting.size >= mostWaiting) flush()
    return 'new'
  }

  const convict = (known: PreConfirmation, promise: PreConfirmation): PromiseSight => {
    const found = checkEquivocation(domainId, signedPromise(known), signedPromise(promise), l1ChainId)
    if (!found.ok) return 'full' // another key's promise has the place: a key that was replaced
    const sequencer = signerOfPromise(promise, l1ChainId)!
    store.addEquivocation({ sequencer, promises: [known, promise] })
    if (caught.some((each) => each.sequencer === sequencer)) return 'equivocation'
    caught = store.equivocations()
    metrics.setEquivocations(caught.length)
    log.error(
      {
        sequencer,
        parent: promise.parentHash,
        origin: promise.originHash,
        blocks: [known.blockHash, promise.blockHash],
      },
      'a sequencer promised two blocks for one place',
    )
    options.onEquivocation()
    return 'equivocation'
  }

  const look = async (promise: PreConfirmation): Promise<PromiseSight> => {
    if (promise.domainId !== domainId) return 'otherDomain'
    const known = (): PreConfirmation | undefined =>
      waiting.get(keyOf(promise))?.promise ?? store.at(promise.parentHash, promise.originHash)
    if (known()?.blockHash === promise.blockHash) return 'known'
    const signer = signerOfPromise(promise, l1ChainId)
    if (signer === undefined) return 'unsigned'
    const liable = await options.isLiable(signer)
    if (liable !== true) return liable === undefined ? 'unsure' : 'stranger'
    // asked again: others were looked at meanwhile
    const before = known()
    if (before === undefined) return keep(promise)
    return before.blockHash === promise.blockHash ? 'known' : convict(before, promise)
  }

  return {
    async see(promise) {
      const sight = await look(promise)
      metrics.promiseSeen(sight)
      return sight
    },
    of: (block) => waiting.get(keyOf(block))?.promise ?? store.at(block.parentHash, block.originHash),
    equivocations: () => caught,
    flush,
  }
}
