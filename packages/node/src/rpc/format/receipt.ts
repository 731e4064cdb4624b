/** Receipts and logs as JSON (execution-apis `ReceiptInfo`, `Log`). */
import { logsBloom } from '@syncline/ovm'
import type { Hex } from '@syncline/primitives'
import type { LogRecord, ReceiptRecord } from '../../chain/records.js'
import type { JsonObject } from '../json.js'
import { addressHex, bytesHex, quantity, wordHex } from './quantity.js'

/** Where the logs of a transaction stand. */
export type LogPlace = {
  readonly blockHash: Hex
  readonly blockNumber: bigint
  readonly timestamp: bigint
  readonly transactionHash: Hex
  readonly transactionIndex: number
}

/** A log; `index` counts over the block. */
export function formatLog(log: LogRecord, place: LogPlace, index: number, removed = false): JsonObject {
  return {
    address: addressHex(log.address),
    topics: log.topics.map(wordHex),
    data: bytesHex(log.data),
    blockNumber: quantity(place.blockNumber),
    transactionHash: place.transactionHash,
    transactionIndex: quantity(place.transactionIndex),
    blockHash: place.blockHash,
    blockTimestamp: quantity(place.timestamp),
    logIndex: quantity(index),
    removed,
  }
}

const emptyBloom: Hex = `0x${'0'.repeat(512)}`

/** A receipt; `firstLog` is the index of its first log in the block, `extras` what the chain adds (fees of L1, blob gas…). */
export function formatReceipt(
  receipt: ReceiptRecord,
  place: Omit<LogPlace, 'transactionHash'>,
  firstLog: number,
  extras: JsonObject,
): JsonObject {
  const { transactionHash, logs } = receipt
  return {
    blockHash: place.blockHash,
    blockNumber: quantity(place.blockNumber),
    contractAddress: receipt.contractAddress === undefined ? null : addressHex(receipt.contractAddress),
    cumulativeGasUsed: quantity(receipt.cumulativeGasUsed),
    effectiveGasPrice: quantity(receipt.effectiveGasPrice),
    from: addressHex(receipt.from),
    gasUsed: quantity(receipt.gasUsed),
    logs: logs.map((log, i) => formatLog(log, { ...place, transactionHash }, firstLog + i)),
    logsBloom: logs.length === 0 ? emptyBloom : bytesHex(logsBloom(logs)),
    status: quantity(receipt.status),
    to: receipt.to === undefined ? null : addressHex(receipt.to),
    transactionHash,
    transactionIndex: quantity(place.transactionIndex),
    type: quantity(receipt.type),
    ...extras,
  }
}
