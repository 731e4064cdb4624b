/** Which batches this node has derived, and the output after each: what assertions are compared with. */
import type { Output } from '@syncline/ovm'
import type { Bytes, Hex } from '@syncline/primitives'
import { createReader, createWriter, keyNumber, numberKey } from '../store/codec.js'
import { type DomainDatabase, decodeStored } from '../store/database.js'

/** A batch of L1 and what it did. `lastBlock` is that of the batch before if it made no block. */
export type DerivedBatch = {
  readonly index: bigint
  readonly batchHash: Hex
  readonly firstBlock: bigint
  readonly lastBlock: bigint
  readonly l1Block: bigint
  readonly output: Output
}

export type DerivedStore = {
  /** Number of derived batches: the index of the next. */
  count(): bigint
  at(index: bigint): DerivedBatch | undefined
  /** Last block of the first `count` batches; 0 for none. */
  lastBlockAfter(count: bigint): bigint
  append(batch: DerivedBatch): void
  /** Forgets batches from `index` on. */
  truncate(index: bigint): void
  /** The batch that a block is in, by binary search; undefined if it is not derived. */
  batchOfBlock(number: bigint): DerivedBatch | undefined
  /** After an abandoned write. */
  reload(): void
}

function encode(batch: DerivedBatch): Bytes {
  const { output } = batch
  return createWriter(300)
    .hex(batch.batchHash)
    .u64(batch.firstBlock)
    .u64(batch.lastBlock)
    .u64(batch.l1Block)
    .fixed(output.worldRoot)
    .fixed(output.lastBlockHash)
    .u64(output.queueCursor)
    .fixed(output.withdrawalRoot)
    .uint(output.cumulativeWithdrawn)
    .done()
}

function decode(bytes: Bytes, index: bigint): DerivedBatch {
  const reader = createReader(bytes)
  const batch: DerivedBatch = {
    index,
    batchHash: reader.hex(32),
    firstBlock: reader.u64(),
    lastBlock: reader.u64(),
    l1Block: reader.u64(),
    output: {
      worldRoot: reader.fixed(32),
      lastBlockHash: reader.fixed(32),
      queueCursor: reader.u64(),
      withdrawalRoot: reader.fixed(32),
      cumulativeWithdrawn: reader.uint(),
    },
  }
  reader.end()
  return batch
}

/** Writes belong inside a database write. */
export function createDerivedStore(database: DomainDatabase): DerivedStore {
  const table = database.table('derived')
  const readCount = (): bigint => {
    for (const { key } of table.range({ start: numberKey((1n << 64n) - 1n), reverse: true, limit: 1 }))
      return keyNumber(key) + 1n
    return 0n
  }
  let count = readCount()
  const at = (index: bigint): DerivedBatch | undefined => {
    if (index < 0n || index >= count) return undefined
    const bytes = table.get(numberKey(index))
    return bytes === undefined
      ? undefined
      : decodeStored(database.folder, `derived batch ${index}`, bytes, (stored) => decode(stored, index))
  }
  return {
    count: () => count,
    at,
    lastBlockAfter: (many) => (many === 0n ? 0n : (at(many - 1n)?.lastBlock ?? 0n)),
    append(batch) {
      table.put(numberKey(batch.index), encode(batch))
      count = batch.index + 1n
    },
    truncate(index) {
      for (let i = index; i < count; i++) table.remove(numberKey(i))
      if (index < count) count = index
    },
    batchOfBlock(number) {
      let low = 0n
      let high = count
      while (low < high) {
        const middle = (low + high) / 2n
        if (at(middle)!.lastBlock < number) low = middle + 1n
        else high = middle
      }
      const found = at(low)
      return found !== undefined && number >= found.firstBlock && number > 0n ? found : undefined
    },
    reload() {
      count = readCount()
    },
  }
}
