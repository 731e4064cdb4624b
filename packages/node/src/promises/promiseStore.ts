/** Promises that were seen, by place, and the pairs that break each other. On disk: a restart forgets no evidence. */
import { type Bytes, concatBytes, type Hex, hexToBytes } from '@syncline/primitives'
import type { Equivocation, PreConfirmation } from '../chain/api.js'
import { createReader, createWriter, numberKey } from '../store/codec.js'
import { type DomainDatabase, decodeStored } from '../store/database.js'
import { decodePromise, encodePromise } from './codec.js'

export type PromiseStore = {
  /** The promise kept for this parent under this origin. */
  at(parentHash: Hex, originHash: Hex): PreConfirmation | undefined
  /** Places kept at a height; at most `limit` are counted. */
  countAt(height: bigint, limit: number): number
  /** Keeps promises, each at its height; the first of a place stays. One write. */
  keep(promises: readonly { readonly promise: PreConfirmation; readonly height: bigint }[]): void
  /** Forgets promises below `height`, at most 1,024 a call. */
  prune(height: bigint): void
  /** The first pair that a key signed is evidence enough. */
  addEquivocation(found: Equivocation): void
  equivocations(): readonly Equivocation[]
}

/** Keys whose evidence is kept: far more than a domain ever has sequencers. */
const mostKeys = 64

export function createPromiseStore(database: DomainDatabase): PromiseStore {
  const seen = database.table('seenPromises')
  const order = database.table('seenOrder')
  const caught = database.table('equivocations')
  const { folder } = database
  const place = (parentHash: Hex, originHash: Hex): Bytes => concatBytes(hexToBytes(parentHash), hexToBytes(originHash))
  return {
    at(parentHash, originHash) {
      const bytes = seen.get(place(parentHash, originHash))
      return bytes === undefined ? undefined : decodeStored(folder, 'promise', bytes, decodePromise)
    },
    countAt(height, limit) {
      let count = 0
      for (const _ of order.range({ start: numberKey(height), end: numberKey(height + 1n), limit })) count++
      return count
    },
    keep(promises) {
      database.write(() => {
        for (const { promise, height } of promises) {
          const key = place(promise.parentHash, promise.originHash)
          if (seen.get(key) !== undefined) continue
          seen.put(key, encodePromise(promise))
          order.put(concatBytes(numberKey(height), key), key)
        }
      })
    },
    prune(height) {
      const old = [...order.range({ end: numberKey(height), limit: 1_024 })]
      if (old.length === 0) return
      database.write(() => {
        for (const { key, value } of old) {
          seen.remove(value)
          order.remove(key)
        }
      })
    },
    addEquivocation({ sequencer, promises }) {
      const key = hexToBytes(sequencer)
      if (caught.get(key) !== undefined || [...caught.range({ limit: mostKeys })].length >= mostKeys) return
      const [a, b] = promises
      const bytes = createWriter(600).hex(sequencer).bytes(encodePromise(a)).bytes(encodePromise(b)).done()
      database.write(() => caught.put(key, bytes))
    },
    equivocations() {
      return [...caught.range({ limit: mostKeys })].map(({ value }) =>
        decodeStored(folder, 'equivocation', value, (stored) => {
          const reader = createReader(stored)
          return {
            sequencer: reader.hex(20),
            promises: [decodePromise(reader.bytes()), decodePromise(reader.bytes())] as const,
          }
        }),
      )
    },
  }
}
