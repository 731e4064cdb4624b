/** Tree nodes and their versions in LMDB: 64 nodes a record, appended; pruned and abandoned inside the caller's transactions. */
import { type Bytes, Fault, invariant } from '@syncline/primitives'
import { idsPerChunk, type NodeBatch, type NodeStore, versionPruned } from '@syncline/trees'
import type { Database, RootDatabase } from 'lmdb'

/**
 * `treeNodes`: chunk number u64 → 8 bytes that say which of its 64 nodes are left ‖ their lengths u16 ‖ their records.
 * `treeVersions`: version u64 → next id u64 ‖ stale ids as ascending differences in LEB128.
 * The parts of a chunk's head are these long.
 */
const maskBytes = 8
const lengthBytes = 2

/** Longest record: its length is two bytes. Payloads are account records of a few hundred bytes. */
export const maxRecordBytes = 0xffff

/**
 * The node store of an LMDB environment. `write`, `prune` and `abandon` must be called inside `root.transactionSync` together with
 * the caller's own records; reads see the state of the surrounding transaction or the last commit. After a transaction that
 * failed, roll the `ForestBatch` back. A record that is not what was written is a Fault `DATABASE_CORRUPT`.
 */
export function openNodeStore(root: RootDatabase<Bytes, Bytes>): NodeStore {
  const options = { encoding: 'binary', keyEncoding: 'binary' } as const
  const nodes: Database<Bytes, Bytes> = root.openDB({ name: 'treeNodes', ...options })
  const versions: Database<Bytes, Bytes> = root.openDB({ name: 'treeVersions', ...options })

  const edgeVersion = (reverse: boolean): number | undefined => {
    for (const key of versions.getKeys({ reverse, limit: 1 })) return keyNumber(key)
    return undefined
  }

  const versionRecord = (version: number): VersionRecord => {
    const bytes = versions.get(numberKey(version))
    if (bytes === undefined) throw versionPruned(version)
    return decodeVersion(bytes)
  }

  /** Deletes the ids, which are ascending, and every chunk of which nothing is left. */
  const removeNodes = (ids: readonly number[]): void => {
    for (let from = 0; from < ids.length; ) {
      const chunk = Math.floor(ids[from]! / idsPerChunk)
      let to = from
      while (to < ids.length && Math.floor(ids[to]! / idsPerChunk) === chunk) to++
      const key = numberKey(chunk)
      const bytes = nodes.get(key)
      if (bytes !== undefined) {
        const slots = new Set(ids.slice(from, to).map((id) => id % idsPerChunk))
        const left = decodeChunk(bytes).filter(({ slot }) => !slots.has(slot))
        if (left.length === 0) nodes.removeSync(key)
        else nodes.putSync(key, encodeChunk(left))
      }
      from = to
    }
  }

  return {
    readNode: (id) => {
      const bytes = nodes.getBinaryFast(numberKey(Math.floor(id / idsPerChunk)))
      return bytes === undefined ? undefined : readSlot(bytes, id % idsPerChunk)
    },
    nextId: () => {
      const newest = edgeVersion(true)
      return newest === undefined ? 1 : versionRecord(newest).nextId
    },
    newestVersion: () => edgeVersion(true),
    oldestVersion: () => edgeVersion(false),
    write: (version, batch) => {
      const newest = edgeVersion(true)
      invariant(newest === undefined || version > newest, 'versions are written in increasing order')
      invariant(
        batch.firstId % idsPerChunk === 0 && (newest === undefined || batch.firstId >= versionRecord(newest).nextId),
        'a version begins with a chunk of its own above the ids of the version before',
      )
      writeChunks(batch, (chunk, bytes) => nodes.putSync(numberKey(chunk), bytes, { append: true }))
      versions.putSync(numberKey(version), encodeVersion(batch))
    },
    prune: (oldest, limit) => {
      const stale: number[] = []
      let left: number | undefined
      let done = 0
      for (const key of versions.getKeys({ limit: limit + 1 })) {
        const version = keyNumber(key)
        if (left !== undefined) {
          // `left` gives way to its successor as long as that is still not above `oldest`
          if (version > oldest || done++ === limit) break
          for (const id of versionRecord(version).staleIds()) stale.push(id)
          versions.removeSync(numberKey(left))
        }
        left = version
      }
      removeNodes(stale.sort((a, b) => a - b))
      return left
    },
    abandon: (newest) => {
      const { nextId } = versionRecord(newest)
      for (const key of [...versions.getKeys({ start: numberKey(newest + 1) })]) versions.removeSync(key)
      const firstChunk = numberKey(Math.ceil(nextId / idsPerChunk))
      for (const key of [...nodes.getKeys({ start: firstChunk })]) nodes.removeSync(key)
      return nextId
    },
  }
}

function numberKey(value: number): Bytes {
  const key = new Uint8Array(8)
  const view = new DataView(key.buffer)
  view.setUint32(0, Math.floor(value / 2 ** 32))
  view.setUint32(4, value >>> 0)
  return key
}

function keyNumber(key: Bytes): number {
  const view = new DataView(key.buffer, key.byteOffset, 8)
  return view.getUint32(0) * 2 ** 32 + view.getUint32(4)
}

type Slot = { readonly slot: number; readonly record: Bytes }

function corrupt(what: string): Fault {
  return new Fault('DATABASE_CORRUPT', `the tree tables are damaged: ${what}`, {
    remedy: 'stop the node, move the data folder away and start again: the domain is derived from L1 anew',
  })
}

/** Puts the records of a batch into chunks, in order. */
function writeChunks(batch: NodeBatch, put: (chunk: number, bytes: Bytes) => void): void {
  for (let from = 0; from < batch.records.length; from += idsPerChunk) {
    const slots = batch.records.slice(from, from + idsPerChunk).map((record, slot) => ({ slot, record }))
    put((batch.firstId + from) / idsPerChunk, encodeChunk(slots))
  }
}

function encodeChunk(slots: readonly Slot[]): Bytes {
  let length = maskBytes + lengthBytes * slots.length
  for (const { record } of slots) {
    invariant(record.length <= maxRecordBytes, 'the payload of a leaf is below 64 KiB')
    length += record.length
  }
  const out = new Uint8Array(length)
  const view = new DataView(out.buffer)
  let at = maskBytes + lengthBytes * slots.length
  slots.forEach(({ slot, record }, i) => {
    out[slot >> 3]! |= 1 << (slot & 7)
    view.setUint16(maskBytes + lengthBytes * i, record.length)
    out.set(record, at)
    at += record.length
  })
  return out
}

/** Number of one bits of a byte. */
const ones: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length)

/** Offset of the first record: behind the mask and one length for each node left. */
function recordsAt(bytes: Bytes): number {
  let count = 0
  for (let i = 0; i < maskBytes; i++) count += ones[bytes[i]!]!
  return maskBytes + lengthBytes * count
}

/** A copy of the record of one slot, undefined if the chunk no longer has it. */
function readSlot(bytes: Bytes, slot: number): Bytes | undefined {
  if (bytes.length < maskBytes) throw corrupt('a chunk without its head')
  const own = bytes[slot >> 3]!
  if (((own >> (slot & 7)) & 1) === 0) return undefined
  let before = ones[own & ((1 << (slot & 7)) - 1)]!
  for (let i = 0; i < slot >> 3; i++) before += ones[bytes[i]!]!
  let at = recordsAt(bytes)
  for (let i = 0; i < before; i++) at += lengthAt(bytes, i)
  const length = lengthAt(bytes, before)
  if (at + length > bytes.length) throw corrupt('a chunk that ends inside a record')
  const record = new Uint8Array(length) // not `slice`: a copy of a Buffer would be a Buffer
  record.set(bytes.subarray(at, at + length))
  return record
}

function lengthAt(bytes: Bytes, index: number): number {
  const at = maskBytes + lengthBytes * index
  return (bytes[at]! << 8) | bytes[at + 1]!
}

function decodeChunk(bytes: Bytes): Slot[] {
  if (bytes.length < maskBytes) throw corrupt('a chunk without its head')
  const slots: Slot[] = []
  let at = recordsAt(bytes)
  for (let slot = 0; slot < idsPerChunk; slot++) {
    if (((bytes[slot >> 3]! >> (slot & 7)) & 1) === 0) continue
    const length = lengthAt(bytes, slots.length)
    if (at + length > bytes.length) throw corrupt('a chunk that ends inside a record')
    slots.push({ slot, record: bytes.subarray(at, at + length) })
    at += length
  }
  return slots
}

type VersionRecord = {
  readonly nextId: number
  /** Decodes on demand: only pruning needs them. */
  staleIds(): number[]
}

function encodeVersion(batch: NodeBatch): Bytes {
  const out: number[] = [...numberKey(batch.firstId + batch.records.length)]
  let previous = 0
  for (const id of [...batch.staleIds].sort((a, b) => a - b)) {
    let rest = id - previous
    previous = id
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) out.push((rest % 0x80) | 0x80)
    out.push(rest)
  }
  return Uint8Array.from(out)
}

function decodeVersion(bytes: Bytes): VersionRecord {
  if (bytes.length < 8) throw corrupt('a version without its head')
  return {
    nextId: keyNumber(bytes),
    staleIds: () => {
      const ids: number[] = []
      let id = 0
      let scale = 1
      for (let i = 8; i < bytes.length; i++) {
        id += (bytes[i]! & 0x7f) * scale
        scale *= 0x80
        if (bytes[i]! < 0x80) {
          ids.push(id)
          scale = 1
        }
      }
      if (scale !== 1) throw corrupt('a version that ends inside a stale id')
      return ids
    },
  }
}
