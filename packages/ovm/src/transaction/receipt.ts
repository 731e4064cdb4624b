/** Receipts as EIP-2718 bytes, their logs in RLP, and the bloom filter (Yellow Paper §4.3.1). Not committed by domains. */
import {
  type Bytes,
  bigintToBytes,
  bigintToWord,
  concatBytes,
  encodeRlp,
  keccak256,
  type RlpItem,
} from '@syncline/primitives'
import type { Log } from '../state/access.js'
import { addressBytes } from './encode.js'
import type { TransactionType } from './envelope.js'

/** Bytes of a bloom filter. */
export const bloomBytes = 256

/** What a receipt of an executed transaction says. Gas is cumulative over the block. */
export type Receipt = {
  readonly type: TransactionType
  readonly status: 0 | 1
  readonly cumulativeGas: bigint
  readonly logs: readonly Log[]
}

/** Sets the three bits of `element`. */
function addToBloom(bloom: Bytes, element: Bytes): void {
  const hash = keccak256(element)
  for (let i = 0; i < 6; i += 2) {
    const bit = ((hash[i]! << 8) | hash[i + 1]!) & 0x7ff
    bloom[bloomBytes - 1 - (bit >> 3)]! |= 1 << (bit & 7)
  }
}

/** Bloom of the addresses and topics of logs. One hash an address and topic. */
export function logsBloom(logs: readonly Log[]): Bytes {
  const bloom = new Uint8Array(bloomBytes)
  for (const log of logs) {
    addToBloom(bloom, addressBytes(log.address))
    for (const topic of log.topics) addToBloom(bloom, bigintToWord(topic))
  }
  return bloom
}

/** False if no log of the filtered block has `element` (an address of 20 bytes or a topic of 32); true if one may. */
export function bloomMayContain(bloom: Bytes, element: Bytes): boolean {
  const single = new Uint8Array(bloomBytes)
  addToBloom(single, element)
  for (let i = 0; i < bloomBytes; i++) if ((single[i]! & bloom[i]!) !== single[i]) return false
  return true
}

function logItem(log: Log): RlpItem {
  return [addressBytes(log.address), log.topics.map(bigintToWord), log.data]
}

/** rlp of the list of logs, the pre-image of the `logs` field of official state tests. */
export function encodeLogs(logs: readonly Log[]): Bytes {
  return encodeRlp(logs.map(logItem))
}

/** type ‖ rlp([status, cumulativeGas, bloom, logs]); type 0 has no prefix. */
export function encodeReceipt(receipt: Receipt): Bytes {
  const { type, status, cumulativeGas, logs } = receipt
  const payload = encodeRlp([
    bigintToBytes(BigInt(status)),
    bigintToBytes(cumulativeGas),
    logsBloom(logs),
    logs.map(logItem),
  ])
  return type === 0 ? payload : concatBytes(Uint8Array.of(type), payload)
}
