/** The sequencer's batches: the open one, sealed ones, and the promises it signed. Stored with the blocks they belong to. */
import type { BatchContext } from '@syncline/ovm'
import { type Bytes, bytesToHex, concatBytes, equalBytes, type Hex, hexToBytes, invariant } from '@syncline/primitives'
import { createReader, createWriter, keyNumber, numberKey } from '../store/codec.js'
import { type DomainDatabase, decodeStored } from '../store/database.js'

/** What was fixed when a batch was opened, and how far it is. Blocks `firstBlock`… up to the head are in it. */
export type OpenBatch = {
  readonly index: bigint
  readonly parentBatchHash: Bytes
  readonly origin: BatchContext['origin']
  readonly queueStart: bigint
  readonly queueEnd: bigint
  readonly queueAccStart: Bytes
  readonly queueAccEnd: Bytes
  readonly firstBlock: bigint
  /** Milliseconds since 1970 at its first block. */
  readonly openedAt: number
}

/** A closed batch. Its data are rebuilt from the blocks. */
export type ClosedBatch = {
  readonly context: BatchContext
  readonly batchHash: Hex
  readonly firstBlock: bigint
  readonly lastBlock: bigint
}

export type BatchStore = {
  open(): OpenBatch | undefined
  setOpen(batch: OpenBatch | undefined): void
  sealed(index: bigint): ClosedBatch | undefined
  /** Highest sealed index. */
  lastSealed(): bigint | undefined
  seal(batch: ClosedBatch): void
  /** Removes sealed batches with an index of `from` or more. */
  dropFrom(from: bigint): void
  /** Removes sealed batches below `index`, at most 256 a call. */
  prune(index: bigint): void
  /** The block promised after this parent under this origin, if any (never two: PRZ-10). */
  promise(parentHash: Hex, originHash: Hex): Hex | undefined
  /** Gives the place away. Another block there already is a bug, and ends the write. */
  recordPromise(parentHash: Hex, originHash: Hex, blockHash: Hex, number: bigint): void
  prunePromises(below: bigint): void
  /**
   * Lowest origin for this database file: what was promised before it was made names lower ones. Undefined until set, and in a copy: what
   * was promised since then is not in it.
   */
  leastOrigin(): bigint | undefined
  setLeastOrigin(number: bigint): void
}

function writeContext(context: BatchContext): Bytes {
  return createWriter(400)
    .u64(context.domainId)
    .fixed(context.configHash)
    .u64(context.batchIndex)
    .fixed(context.parentBatchHash)
    .fixed(context.dataRoot)
    .u64(context.dataLength)
    .u64(context.queueStart)
    .u64(context.queueEnd)
    .fixed(context.queueAccStart)
    .fixed(context.queueAccEnd)
    .u64(context.origin.number)
    .fixed(context.origin.hash)
    .u64(context.origin.timestamp)
    .uint(context.origin.baseFee)
    .done()
}

function encodeClosed(batch: ClosedBatch): Bytes {
  return createWriter(500)
    .bytes(writeContext(batch.context))
    .hex(batch.batchHash)
    .u64(batch.firstBlock)
    .u64(batch.lastBlock)
    .done()
}

function decodeClosed(bytes: Bytes): ClosedBatch {
  const outer = createReader(bytes)
  const reader = createReader(outer.bytes())
  const context: BatchContext = {
    domainId: reader.u64(),
    configHash: reader.fixed(32),
    batchIndex: reader.u64(),
    parentBatchHash: reader.fixed(32),
    dataRoot: reader.fixed(32),
    dataLength: reader.u64(),
    queueStart: reader.u64(),
    queueEnd: reader.u64(),
    queueAccStart: reader.fixed(32),
    queueAccEnd: reader.fixed(32),
    origin: { number: reader.u64(), hash: reader.fixed(32), timestamp: reader.u64(), baseFee: reader.uint() },
  }
  reader.end()
  const batch = { context, batchHash: outer.hex(32), firstBlock: outer.u64(), lastBlock: outer.u64() }
  outer.end()
  return batch
}

function encodeOpen(batch: OpenBatch): Bytes {
  return createWriter(400)
    .u64(batch.index)
    .fixed(batch.parentBatchHash)
    .u64(batch.origin.number)
    .fixed(batch.origin.hash)
    .u64(batch.origin.timestamp)
    .uint(batch.origin.baseFee)
    .u64(batch.queueStart)
    .u64(batch.queueEnd)
    .fixed(batch.queueAccStart)
    .fixed(batch.queueAccEnd)
    .u64(batch.firstBlock)
    .u64(BigInt(Math.floor(batch.openedAt)))
    .done()
}

function decodeOpen(bytes: Bytes): OpenBatch {
  const reader = createReader(bytes)
  const batch: OpenBatch = {
    index: reader.u64(),
    parentBatchHash: reader.fixed(32),
    origin: { number: reader.u64(), hash: reader.fixed(32), timestamp: reader.u64(), baseFee: reader.uint() },
    queueStart: reader.u64(),
    queueEnd: reader.u64(),
    queueAccStart: reader.fixed(32),
    queueAccEnd: reader.fixed(32),
    firstBlock: reader.u64(),
    openedAt: Number(reader.u64()),
  }
  reader.end()
  return batch
}

const text = (value: string): Bytes => new TextEncoder().encode(value)
const openKey: Bytes = text('open')
const leastOriginKey: Bytes = text('leastOrigin')

/** All writes belong inside a database write. */
export function createBatchStore(database: DomainDatabase): BatchStore {
  const meta = database.table('sequencer')
  const sealed = database.table('sealedBatches')
  const promises = database.table('promises')
  const promiseOrder = database.table('promiseOrder')
  const folder = database.folder
  const promiseKey = (parent: Hex, origin: Hex): Bytes => concatBytes(hexToBytes(parent), hexToBytes(origin))
  return {
    open() {
      const bytes = meta.get(openKey)
      return bytes === undefined ? undefined : decodeStored(folder, 'open batch', bytes, decodeOpen)
    },
    setOpen(batch) {
      if (batch === undefined) meta.remove(openKey)
      else meta.put(openKey, encodeOpen(batch))
    },
    sealed(index) {
      const bytes = sealed.get(numberKey(index))
      return bytes === undefined ? undefined : decodeStored(folder, `sealed batch ${index}`, bytes, decodeClosed)
    },
    lastSealed() {
      for (const { key } of sealed.range({ start: numberKey((1n << 64n) - 1n), reverse: true, limit: 1 }))
        return keyNumber(key)
      return undefined
    },
    seal(batch) {
      sealed.put(numberKey(batch.context.batchIndex), encodeClosed(batch))
    },
    dropFrom(from) {
      for (const { key } of [...sealed.range({ start: numberKey(from) })]) sealed.remove(key)
    },
    prune(index) {
      for (const { key } of [...sealed.range({ end: numberKey(index), limit: 256 })]) sealed.remove(key)
    },
    promise(parentHash, originHash) {
      const bytes = promises.get(promiseKey(parentHash, originHash))
      if (bytes === undefined) return undefined
      return decodeStored(folder, 'promise', bytes, (stored) => createReader(stored).hex(32))
    },
    recordPromise(parentHash, originHash, blockHash, number) {
      const key = promiseKey(parentHash, originHash)
      const known = promises.get(key)
      invariant(
        known === undefined || equalBytes(known, hexToBytes(blockHash)),
        'a place that was promised to one block is given to no other',
      )
      promises.put(key, hexToBytes(blockHash))
      promiseOrder.put(concatBytes(numberKey(number), key), key)
    },
    prunePromises(below) {
      for (const { key, value } of [...promiseOrder.range({ end: numberKey(below), limit: 1024 })]) {
        promises.remove(value)
        promiseOrder.remove(key)
      }
    },
    leastOrigin() {
      const bytes = meta.get(leastOriginKey)
      if (bytes === undefined) return undefined
      const [number, file] = decodeStored(folder, 'least origin', bytes, (stored) => {
        const reader = createReader(stored)
        return [reader.u64(), bytesToHex(reader.bytes())]
      })
      return file === bytesToHex(text(database.fileIdentity())) ? number : undefined
    },
    setLeastOrigin(number) {
      meta.put(leastOriginKey, createWriter(64).u64(number).bytes(text(database.fileIdentity())).done())
    },
  }
}
