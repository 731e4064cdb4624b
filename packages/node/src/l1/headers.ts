/** The L1 headers a node remembers: what it has followed, so that a reorg is seen and undone to the common ancestor. */
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import { createReader, createWriter, numberKey } from '../store/codec.js'
import { type DomainDatabase, decodeStored } from '../store/database.js'
import type { L1Header } from './decode.js'

/** Headers kept below the cursor; a reorg deeper than this starts again at the registration of the domain. */
export const headerRing = 8192n

export type HeaderStore = {
  /** The newest followed header. */
  cursor(): L1Header | undefined
  at(number: bigint): L1Header | undefined
  /** Headers at or below `number`, newest first. */
  below(number: bigint, limit: number): readonly L1Header[]
  /** Appends and forgets what falls out of the ring. Inside a database write. */
  append(header: L1Header): void
  /** Forgets everything above `number`. Inside a database write. */
  truncate(number: bigint): void
}

function encodeHeader(header: L1Header): Bytes {
  return createWriter(128)
    .u64(header.number)
    .hex(header.hash)
    .hex(header.parentHash)
    .u64(header.timestamp)
    .uint(header.baseFee)
    .done()
}

function decodeHeader(bytes: Bytes): L1Header {
  const reader = createReader(bytes)
  const header: L1Header = {
    number: reader.u64(),
    hash: reader.hex(32) as Hex,
    parentHash: reader.hex(32) as Hex,
    timestamp: reader.u64(),
    baseFee: reader.uint(),
  }
  reader.end()
  return header
}

export function createHeaderStore(database: DomainDatabase): HeaderStore {
  const table = database.table('l1Headers')
  const read = (bytes: Bytes): L1Header =>
    decodeStored(database.folder, `L1 header ${bytesToHex(bytes).slice(0, 20)}`, bytes, decodeHeader)
  const below = (number: bigint, limit: number): readonly L1Header[] => {
    const out: L1Header[] = []
    for (const { value } of table.range({ start: numberKey(number), reverse: true, limit })) out.push(read(value))
    return out
  }
  return {
    cursor: () => below((1n << 64n) - 1n, 1)[0],
    at(number) {
      const bytes = table.get(numberKey(number))
      return bytes === undefined ? undefined : read(bytes)
    },
    below,
    append(header) {
      table.put(numberKey(header.number), encodeHeader(header))
      if (header.number > headerRing) {
        const old = [...table.range({ end: numberKey(header.number - headerRing), limit: 64 })]
        for (const { key } of old) table.remove(key)
      }
    },
    truncate(number) {
      const above = [...table.range({ start: numberKey(number + 1n) })]
      for (const { key } of above) table.remove(key)
    },
  }
}
