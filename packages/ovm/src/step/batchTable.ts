/** The tables of batch data, read word by word from its tree (docs/state-format.md §3; docs/step-format.md §4.4). */
import type { Bytes } from '@syncline/primitives'
import { batchVersion, maxBatchBlocks, maxBatchEntries } from '../block/batch.js'
import type { StepContext } from './context.js'
import type { PreparedBatch } from './env.js'

const fixedBytes = 9
const descriptorBytes = 12
const lengthBytes = 4

export type BatchTable = {
  readonly blockCount: number
  readonly entryCount: number
  /** Bytes before the first entry. */
  readonly end: number
  /** Opens descriptor `k`. */
  descriptor(k: number): { readonly timestamp: bigint; readonly txCount: number }
  /** Opens the length of entry `i`. */
  length(i: number): number
}

/** Opens the head of the batch data; nonsense has no blocks and no entries. */
export function openTable(x: StepContext, batch: PreparedBatch): BatchTable {
  const { data } = batch
  const head = data.length < fixedBytes ? undefined : x.read(data, 0, fixedBytes)
  const view = head === undefined ? undefined : viewOf(head)
  const blockCount = view?.getUint32(1) ?? 0
  const entryCount = view?.getUint32(5) ?? 0
  const lengths = fixedBytes + descriptorBytes * blockCount
  const end = lengths + lengthBytes * entryCount
  const isSound =
    head?.[0] === batchVersion && blockCount <= maxBatchBlocks && entryCount <= maxBatchEntries && end <= data.length
  return {
    blockCount: isSound ? blockCount : 0,
    entryCount: isSound ? entryCount : 0,
    end,
    descriptor(k) {
      const words = viewOf(x.read(data, fixedBytes + descriptorBytes * k, descriptorBytes))
      return { timestamp: words.getBigUint64(0), txCount: words.getUint32(8) }
    },
    length: (i) => viewOf(x.read(data, lengths + lengthBytes * i, lengthBytes)).getUint32(0),
  }
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
