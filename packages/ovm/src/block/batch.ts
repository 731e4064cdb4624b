/** Batch data, format version 0: a flat table of blocks and raw transactions (docs/state-format.md §3). */
import { type Bytes, invariant } from '@syncline/primitives'

/** Format version that this codec writes; any other is nonsense to it. */
export const batchVersion = 0
/** Most descriptors of a batch. */
export const maxBatchBlocks = 4096
/** Most table entries of a batch. */
export const maxBatchEntries = 32_768
/** Longest raw transaction; a longer entry is a skipped item. */
export const maxTransactionBytes = 131_072
/** Most bytes of data the Inbox takes: an L1 transaction of 2^24 gas at 40 gas a byte, less its overhead. */
export const maxBatchBytes = 419_000
/** Most forced items that one batch consumes. */
export const maxForcedItems = 64

const fixedBytes = 9
const descriptorBytes = 12
const lengthBytes = 4

/** A block as the sequencer wishes it: `timestamp` in seconds (clamped when it is executed). */
export type BatchBlock = { readonly timestamp: bigint; readonly transactions: readonly Bytes[] }

/** Bytes that a batch of so many blocks, entries and transaction bytes takes. */
export function batchSize(blockCount: number, entryCount: number, transactionBytes: number): number {
  return fixedBytes + descriptorBytes * blockCount + lengthBytes * entryCount + transactionBytes
}

/**
 * Blocks → batch data. The caller keeps the caps (`maxBatchBlocks`, `maxBatchEntries`, `maxTransactionBytes`); breaking one is an
 * invariant violation. `maxBatchBytes` is the Inbox's cap and not checked here.
 */
export function encodeBatch(blocks: readonly BatchBlock[]): Bytes {
  let entries = 0
  let bytes = 0
  for (const block of blocks) {
    entries += block.transactions.length
    for (const raw of block.transactions) {
      invariant(raw.length <= maxTransactionBytes, 'a transaction of a batch is longer than maxTransactionBytes')
      bytes += raw.length
    }
  }
  invariant(blocks.length <= maxBatchBlocks && entries <= maxBatchEntries, 'a batch is over its block or entry cap')
  const out = new Uint8Array(batchSize(blocks.length, entries, bytes))
  const view = new DataView(out.buffer)
  out[0] = batchVersion
  view.setUint32(1, blocks.length)
  view.setUint32(5, entries)
  let descriptor = fixedBytes
  let length = fixedBytes + descriptorBytes * blocks.length
  let position = length + lengthBytes * entries
  for (const block of blocks) {
    invariant(block.timestamp >= 0n && block.timestamp < 1n << 64n, 'a block timestamp does not fit 64 bits')
    view.setBigUint64(descriptor, block.timestamp)
    view.setUint32(descriptor + 8, block.transactions.length)
    descriptor += descriptorBytes
    for (const raw of block.transactions) {
      view.setUint32(length, raw.length)
      length += lengthBytes
      out.set(raw, position)
      position += raw.length
    }
  }
  return out
}

/** Decoded tables of a batch. Entries are cut on demand: a view into the data, no copy. */
export type BatchTables = {
  /** False if the data is nonsense; then there are no blocks and no entries. */
  readonly sound: boolean
  readonly blockCount: number
  readonly entryCount: number
  /** Descriptor `k < blockCount`: the wished timestamp and how many entries it asks for. */
  descriptor(k: number): { readonly timestamp: bigint; readonly txCount: number }
  /** Bytes of entry `i < entryCount`, or undefined if it ends outside the data or is too long. */
  entry(i: number): Bytes | undefined
  /** Where entry `i <= entryCount` begins, in bytes after the tables: the sum of the lengths before it, below 2^47. */
  cursor(i: number): number
}

const nonsense: BatchTables = {
  sound: false,
  blockCount: 0,
  entryCount: 0,
  descriptor: () => {
    throw new RangeError('a nonsense batch has no descriptors')
  },
  entry: () => {
    throw new RangeError('a nonsense batch has no entries')
  },
  cursor: () => 0,
}

/** Batch data → its tables. Total: any bytes have a result; O(1) checks, then one pass over the table of lengths. */
export function decodeBatch(data: Bytes): BatchTables {
  if (data.length < fixedBytes || data[0] !== batchVersion) return nonsense
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  const blockCount = view.getUint32(1)
  const entryCount = view.getUint32(5)
  if (blockCount > maxBatchBlocks || entryCount > maxBatchEntries) return nonsense
  const lengths = fixedBytes + descriptorBytes * blockCount
  const first = lengths + lengthBytes * entryCount
  if (first > data.length) return nonsense
  // cursors[i] = sum of the lengths before entry i; a double holds it exactly
  const cursors = new Float64Array(entryCount + 1)
  for (let i = 0; i < entryCount; i++) cursors[i + 1] = cursors[i]! + view.getUint32(lengths + lengthBytes * i)
  return {
    sound: true,
    blockCount,
    entryCount,
    descriptor(k) {
      if (!(k >= 0 && k < blockCount)) throw new RangeError(`descriptor ${k} of ${blockCount}`)
      const at = fixedBytes + descriptorBytes * k
      return { timestamp: view.getBigUint64(at), txCount: view.getUint32(at + 8) }
    },
    entry(i) {
      if (!(i >= 0 && i < entryCount)) throw new RangeError(`entry ${i} of ${entryCount}`)
      const start = first + cursors[i]!
      const end = first + cursors[i + 1]!
      return end > data.length || end - start > maxTransactionBytes ? undefined : data.subarray(start, end)
    },
    cursor(i) {
      if (!(i >= 0 && i <= entryCount)) throw new RangeError(`cursor ${i} of ${entryCount}`)
      return cursors[i]!
    },
  }
}

/** A block as the state function makes it: `[firstEntry, firstEntry + entryCount)` after `forcedCount` forced items. */
export type EffectiveBlock = {
  /** Wished timestamp, 0 if the block was made for forced items only. */
  readonly timestamp: bigint
  readonly forcedCount: number
  readonly firstEntry: number
  readonly entryCount: number
}

/**
 * The blocks a batch really makes. Forced items all go into the first block; with forced items and no descriptor one block is
 * made for them; descriptors take what entries are left. At most `maxBatchBlocks` (or 1) blocks.
 */
export function effectiveBlocks(tables: BatchTables, forcedCount: number): readonly EffectiveBlock[] {
  if (tables.blockCount === 0) {
    return forcedCount === 0 ? [] : [{ timestamp: 0n, forcedCount, firstEntry: 0, entryCount: 0 }]
  }
  const blocks: EffectiveBlock[] = []
  let firstEntry = 0
  for (let k = 0; k < tables.blockCount; k++) {
    const { timestamp, txCount } = tables.descriptor(k)
    const entryCount = Math.min(txCount, tables.entryCount - firstEntry)
    blocks.push({ timestamp, forcedCount: k === 0 ? forcedCount : 0, firstEntry, entryCount })
    firstEntry += entryCount
  }
  return blocks
}
