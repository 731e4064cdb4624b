/** Promises as they are stored, and as other nodes tell them. */
import { bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import type { PreConfirmation } from '../chain/api.js'
import { decodeData, decodeQuantity } from '../l1/decode.js'
import { createReader, createWriter } from '../store/codec.js'

/** About 220 bytes. */
export function encodePromise(promise: PreConfirmation): Uint8Array {
  return createWriter(300)
    .uint(promise.domainId)
    .uint(promise.number)
    .hex(promise.parentHash)
    .uint(promise.originNumber)
    .hex(promise.originHash)
    .hex(promise.blockHash)
    .bytes(hexToBytes(promise.signature))
    .done()
}

/** The inverse; for `decodeStored`. */
export function decodePromise(bytes: Uint8Array): PreConfirmation {
  const reader = createReader(bytes)
  const promise = {
    domainId: reader.uint(),
    number: reader.uint(),
    parentHash: reader.hex(32),
    originNumber: reader.uint(),
    originHash: reader.hex(32),
    blockHash: reader.hex(32),
    signature: bytesToHex(reader.bytes()),
  }
  reader.end()
  return promise
}

/** A promise in the form of the RPC. Fault L1_BAD_ANSWER (retryable) for anything else. */
export function decodeRemotePromise(value: unknown): PreConfirmation {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const hash = (name: string): Hex => decodeData(fields[name], name, 32)
  return {
    domainId: decodeQuantity(fields['domainId'], 'domainId'),
    number: decodeQuantity(fields['number'], 'number'),
    parentHash: hash('parentHash'),
    originNumber: decodeQuantity(fields['originNumber'], 'originNumber'),
    originHash: hash('originHash'),
    blockHash: hash('blockHash'),
    signature: decodeData(fields['signature'], 'signature', 65),
  }
}
