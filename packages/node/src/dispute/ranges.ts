/** The histories that this node holds for right, of ranges that somebody contests: executed again on demand, a few kept. */
import { type AssertionTrace, type Output, traceAssertionInSteps, type World } from '@syncline/ovm'
import { type Bytes, type Hex, hexToBytes } from '@syncline/primitives'
import type { Chain } from '../chain/chain.js'
import type { DerivedStore } from '../derive/derivedStore.js'
import { queueItems } from '../derive/deriver.js'
import { runInSteps } from '../derive/inSteps.js'
import type { L1View } from '../l1/projection.js'
import type { L1Batch } from '../l1/records.js'
import { createRange, type Range, type Runner } from './range.js'

export type OwnRange = Range & {
  readonly trace: AssertionTrace
  /** After the last batch. */
  readonly world: World
  readonly output: Output
}

export type Ranges = {
  /**
   * Batches `[from, to)`, by executing them: about 100 µs an item. undefined while they are not derived, where the state they start from was
   * pruned, and if L1 changes meanwhile.
   */
  own(from: bigint, to: bigint): Promise<OwnRange | undefined>
  readonly run: Runner
}

/** Ranges kept: as many disputes as are played at once. */
const rangesKept = 4
/** While the node is busy, executing for a dispute takes one part in this many of the time: it has a deadline. */
const busyShare = 2

export function createRanges(options: {
  readonly chain: Chain
  readonly view: L1View
  readonly derived: DerivedStore
  readonly dataOf: (batch: L1Batch) => Promise<Bytes>
  readonly isBusy: () => boolean
  readonly isStopping: () => boolean
}): Ranges {
  const { chain, view, derived } = options
  const kept = new Map<Hex, Promise<OwnRange | undefined>>()
  const run: Runner = (steps) => runInSteps(steps, chain, options.isBusy, busyShare, options.isStopping)

  const trace = async (from: bigint, list: readonly L1Batch[]): Promise<OwnRange | undefined> => {
    const last = list.at(-1)
    const start = chain.headAt(derived.lastBlockAfter(from))
    const queueCursor = from === 0n ? 0n : derived.at(from - 1n)?.output.queueCursor
    if (last === undefined || start === undefined || queueCursor === undefined) return undefined
    const before = from === 0n ? undefined : view.batch(from - 1n)
    const batches = []
    for (const batch of list) {
      const { context } = batch
      const items = queueItems(view, context.queueStart, context.queueEnd, chain.config.domainId)
      batches.push({ context, data: await options.dataOf(batch), items })
    }
    const found = await run(
      traceAssertionInSteps({
        config: chain.config,
        world: start.world,
        parent: start.header,
        parentBatchHash: before === undefined ? new Uint8Array(32) : hexToBytes(before.batchHash),
        queueCursor,
        batches,
      }),
    )
    const end = chain.headAt(derived.lastBlockAfter(last.index + 1n))
    const done = derived.at(last.index)
    if (found === undefined || end === undefined || done?.batchHash !== last.batchHash) return undefined
    return {
      ...createRange(found.tree, found.initial, found.segmentInSteps, run),
      trace: found,
      world: end.world,
      output: done.output,
    }
  }

  return {
    run,
    async own(from, to) {
      const list: L1Batch[] = []
      for (let index = from; index < to; index++) {
        const batch = view.batch(index)
        if (batch === undefined || derived.at(index)?.batchHash !== batch.batchHash) return undefined
        list.push(batch)
      }
      // a batch hash binds everything before it, the length of the list the start
      const key: Hex = `${list.at(-1)?.batchHash ?? '0x'}${list.length.toString(16)}`
      const known = kept.get(key)
      if (known !== undefined) return known
      const made = trace(from, list)
      if (kept.size >= rangesKept) kept.delete(kept.keys().next().value!)
      kept.set(key, made)
      try {
        const range = await made
        if (range === undefined) kept.delete(key)
        return range
      } catch (error) {
        kept.delete(key)
        throw error
      }
    },
  }
}
