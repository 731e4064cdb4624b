/** Running commitments of a block: receipts, logs, the forced queue, pending batches (docs/state-format.md §3, §4, §6). */
import { type Bytes, hashWords, keccak256 } from '@syncline/primitives'
import type { Log } from '../state/access.js'
import { zeroHash } from './header.js'

/** Status of an item in a receipt: failed, succeeded, skipped. */
export type ItemStatus = 0 | 1 | 2

/** What a receipt commits to. `cumulativeGas` counts the block's gas after the item; `created` is 0n without a creation. */
export type ReceiptCore = {
  readonly txHash: Bytes
  readonly status: ItemStatus
  readonly cumulativeGas: bigint
  readonly logAcc: Bytes
  readonly logCount: number
  readonly created: bigint
  readonly l1Fee: bigint
}

/** `receiptAcc' = H(receiptAcc, H(txHash, status, cumulativeGas, logAcc, logCount, created, l1Fee))`. */
export function extendReceiptAcc(receiptAcc: Bytes, receipt: ReceiptCore): Bytes {
  const leaf = hashWords(
    receipt.txHash,
    BigInt(receipt.status),
    receipt.cumulativeGas,
    receipt.logAcc,
    BigInt(receipt.logCount),
    receipt.created,
    receipt.l1Fee,
  )
  return hashWords(receiptAcc, leaf)
}

/** The receipt of a skipped item: `txHash` = keccak of its bytes, 32 zero bytes if it has no slice. */
export function skippedReceipt(txHash: Bytes, cumulativeGas: bigint): ReceiptCore {
  return { txHash, status: 2, cumulativeGas, logAcc: zeroHash, logCount: 0, created: 0n, l1Fee: 0n }
}

/** `logAcc' = H(logAcc, H(address, topicCount, topics…, keccak(data), dataLength))`. */
export function extendLogAcc(logAcc: Bytes, log: Log): Bytes {
  const leaf = hashWords(
    log.address,
    BigInt(log.topics.length),
    ...log.topics,
    keccak256(log.data),
    BigInt(log.data.length),
  )
  return hashWords(logAcc, leaf)
}

/** logAcc of all logs of one transaction; 0 without logs. */
export function logsAcc(logs: readonly Log[]): Bytes {
  let acc = zeroHash
  for (const log of logs) acc = extendLogAcc(acc, log)
  return acc
}

/** `queueAccₙ₊₁ = H(queueAccₙ, itemHash)`; the queue starts at 0. */
export function extendQueueAcc(queueAcc: Bytes, itemHash: Bytes): Bytes {
  return hashWords(queueAcc, itemHash)
}

/** List hash of batches still to consume: 0 for none, else `H(batchHashᵢ, pendingᵢ₊₁)`. First batch first. */
export function pendingHash(batchHashes: readonly Bytes[]): Bytes {
  let pending = zeroHash
  for (let i = batchHashes.length - 1; i >= 0; i--) pending = hashWords(batchHashes[i]!, pending)
  return pending
}
