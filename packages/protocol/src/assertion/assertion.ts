/** Assertions: bonded claims about a range of batches, nodes of a tree with rivals (docs/state-format.md §7). */
import { type Bytes, hashWords } from '@syncline/primitives'

/** Most batches one assertion covers: with the caps of a batch its history always fits 2^24 leaves. */
export const maxAssertionBatches = 256n

/** Identity of an assertion: rivals differ in output or L0 root. The id of the genesis assertion has parent and L0 root 0. */
export type AssertionKey = {
  readonly domainId: bigint
  readonly parentId: Bytes
  /** Batches consumed since genesis when the assertion ends. */
  readonly batchEnd: bigint
  readonly outputHash: Bytes
  readonly l0Root: Bytes
}

/** `keccak(domainId, parentId, batchEnd, outputHash, l0Root)` as words. */
export function assertionId(key: AssertionKey): Bytes {
  return hashWords(key.domainId, key.parentId, key.batchEnd, key.outputHash, key.l0Root)
}

/**
 * Where every child of an assertion must end, fixed when the parent is made: all batches the Inbox then holds, at least one more
 * than the parent's, at most `maxAssertionBatches` more. The Inbox may not hold that many yet.
 */
export function nextBatchEnd(inboxLength: bigint, batchEnd: bigint): bigint {
  const least = batchEnd + 1n
  const most = batchEnd + maxAssertionBatches
  if (inboxLength < least) return least
  if (inboxLength > most) return most
  return inboxLength
}
