/** Items of the forced queue: deposits and signed transactions that came through L1 (docs/state-format.md §3, §5). */
import { type Bytes, concatBytes, hashWords, keccak256 } from '@syncline/primitives'
import type { Transaction } from '../transaction/envelope.js'

/**
 * An item as the Inbox recorded it. kind 0 = deposit or unsigned call, 1 = signed transaction with its raw bytes as data. Addresses
 * below 2^160 (an L1 contract is aliased already), amounts in wei, `dataRoot` = T over `data`.
 */
export type QueueItem = {
  readonly domainId: bigint
  readonly index: bigint
  readonly kind: 0 | 1
  readonly from: bigint
  readonly to: bigint
  readonly isCreation: boolean
  readonly mint: bigint
  readonly value: bigint
  readonly gasLimit: bigint
  readonly data: Bytes
  readonly dataRoot: Bytes
  readonly l1BlockNumber: bigint
  readonly l1Timestamp: bigint
}

/** The words of `itemHash`. */
export function itemWords(item: QueueItem): readonly (bigint | Bytes)[] {
  return [
    item.domainId,
    item.index,
    BigInt(item.kind),
    item.from,
    item.to,
    item.isCreation ? 1n : 0n,
    item.mint,
    item.value,
    item.gasLimit,
    item.dataRoot,
    BigInt(item.data.length),
    item.l1BlockNumber,
    item.l1Timestamp,
  ]
}

/** `itemHash`: 13 words. */
export function itemHash(item: QueueItem): Bytes {
  return hashWords(...itemWords(item))
}

const depositType = Uint8Array.of(0x7e)

/** A deposit as the transaction of type 0x7e it becomes; its hash is `keccak(0x7e ‖ itemHash)`. The nonce is the sender's at execution. */
export function depositToTransaction(item: QueueItem): Transaction {
  return {
    type: 0x7e,
    hash: keccak256(concatBytes(depositType, itemHash(item))),
    sender: item.from,
    chainId: item.domainId,
    nonce: 0n,
    gasLimit: item.gasLimit,
    maxFeePerGas: 0n,
    maxPriorityFeePerGas: 0n,
    to: item.isCreation ? undefined : item.to,
    value: item.value,
    data: item.data,
    accessList: [],
    authorizations: [],
    rawLength: 0,
    mint: item.mint,
  }
}
