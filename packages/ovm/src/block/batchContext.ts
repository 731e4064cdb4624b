/** BatchCtx: what the Inbox fixes about a batch when it is posted (docs/state-format.md §3). */
import { type Bytes, hashWords } from '@syncline/primitives'

/** The L1 block that a batch names as its origin; holds for all its blocks. `baseFee` in wei, `timestamp` in seconds. */
export type L1Origin = {
  readonly number: bigint
  readonly hash: Bytes
  readonly timestamp: bigint
  readonly baseFee: bigint
}

/** Context of a batch. Hashes have 32 bytes; the forced items are `[queueStart, queueEnd)`. */
export type BatchContext = {
  readonly domainId: bigint
  readonly configHash: Bytes
  readonly batchIndex: bigint
  /** 0 for batch 0. */
  readonly parentBatchHash: Bytes
  /** T-root of the batch data. */
  readonly dataRoot: Bytes
  readonly dataLength: bigint
  readonly queueStart: bigint
  readonly queueEnd: bigint
  readonly queueAccStart: Bytes
  readonly queueAccEnd: Bytes
  readonly origin: L1Origin
}

/** The words of `batchHash`. */
export function batchWords(context: BatchContext): readonly (bigint | Bytes)[] {
  return [
    context.domainId,
    context.configHash,
    context.batchIndex,
    context.parentBatchHash,
    context.dataRoot,
    context.dataLength,
    context.queueStart,
    context.queueEnd,
    context.queueAccStart,
    context.queueAccEnd,
    context.origin.number,
    context.origin.hash,
    context.origin.timestamp,
    context.origin.baseFee,
  ]
}

/** `batchHash`: 14 words. */
export function batchHash(context: BatchContext): Bytes {
  return hashWords(...batchWords(context))
}
