/** The pooled transactions of one sender, by nonce. */

import type { Transaction } from '@syncline/ovm'
import type { Bytes, Hex } from '@syncline/primitives'

/** A transaction in the pool. `cost` is the most wei it can take, the L1 data fee at admission included. */
export type PoolEntry = {
  readonly hash: Hex
  readonly transaction: Transaction
  readonly raw: Bytes
  /** Milliseconds since 1970, for the API. */
  readonly receivedAt: number
  /** Order of arrival; breaks ties of price. */
  readonly sequence: number
  readonly cost: bigint
}

/** `next` is the account's nonce; entries from there without a gap are pending, the others queued. */
export type SenderQueue = {
  next: bigint
  balance: bigint
  readonly byNonce: Map<bigint, PoolEntry>
  totalCost: bigint
}

export function createSenderQueue(next: bigint, balance: bigint): SenderQueue {
  return { next, balance, byNonce: new Map(), totalCost: 0n }
}

/** First nonce without an entry, at or above the account's. O(pending). */
export function nextFreeNonce(queue: SenderQueue): bigint {
  let nonce = queue.next
  while (queue.byNonce.has(nonce)) nonce++
  return nonce
}

/** The entry with the highest nonce: what goes first when the pool is full, because nothing depends on it. */
export function lastEntry(queue: SenderQueue): PoolEntry | undefined {
  let last: PoolEntry | undefined
  for (const entry of queue.byNonce.values()) {
    if (last === undefined || entry.transaction.nonce > last.transaction.nonce) last = entry
  }
  return last
}

/** What a block of this base fee pays its sequencer per gas; negative if the transaction cannot enter. */
export function tipAt(transaction: Transaction, baseFee: bigint): bigint {
  const room = transaction.maxFeePerGas - baseFee
  if (room < transaction.maxPriorityFeePerGas) return room
  return transaction.maxPriorityFeePerGas
}
