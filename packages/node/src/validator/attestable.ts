/** Which blocks may be attested: those of batches that lie deep enough on L1. */
import type { DerivedStore } from '../derive/derivedStore.js'
import type { L1View } from '../l1/projection.js'

/** Blocks that are looked at, and batches: what a validator missed while it was away for longer, others signed. */
const mostBack = 1_024

export type Attestable = {
  /** Heights from `from` on, lowest first, at most `limit`; of the newest 1,024. O(blocks since `from`). */
  heights(head: bigint, from: bigint, limit: number): readonly bigint[]
  /** L1 block from which on the batch that holds a block may be attested; undefined while the batch is not derived. */
  dueAt(number: bigint): bigint | undefined
  /** The highest; undefined if there is none among the newest 1,024 batches. */
  highest(head: bigint): bigint | undefined
}

/** `depth`: L1 blocks on top of the one that holds the batch. */
export function createAttestable(view: L1View, derived: DerivedStore, depth: bigint): Attestable {
  /** From the newest block downwards. */
  function* downwards(head: bigint, from: bigint): Generator<bigint> {
    const count = derived.count()
    let left = mostBack
    for (let index = count - 1n; index >= 0n && index >= count - BigInt(mostBack); index--) {
      const batch = derived.at(index)!
      if (batch.lastBlock < from) return
      // not the record's own L1 block: after a re-org the same batch may lie in another
      const onL1 = view.batch(index)
      if (onL1?.batchHash !== batch.batchHash || onL1.l1Block + depth > head) continue
      for (let number = batch.lastBlock; number >= batch.firstBlock && number >= from; number--) {
        yield number
        if (--left === 0) return
      }
    }
  }
  return {
    heights: (head, from, limit) => [...downwards(head, from)].reverse().slice(0, limit),
    dueAt(number) {
      const batch = derived.batchOfBlock(number)
      const onL1 = batch === undefined ? undefined : view.batch(batch.index)
      return onL1 === undefined || onL1.batchHash !== batch?.batchHash ? undefined : onL1.l1Block + depth
    },
    highest(head) {
      for (const number of downwards(head, 0n)) return number
      return undefined
    },
  }
}
