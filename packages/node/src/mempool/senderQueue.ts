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
  /** Highest nonce that has an entry; below `next` if there is none. */
  highest: bigint
  totalCost: bigint
}

export function createSenderQueue(next: bigint, balance: bigint): SenderQueue {
  return { next, balance, byNonce: new Map(), highest: next - 1n, totalCost: 0n }
}

/** First nonce without an entry, at or above the account's. O(pending). */
export function nextFreeNonce(queue: SenderQueue): bigint {
  let nonce = queue.next
  while (queue.byNonce.has(nonce)) nonce++
  return nonce
}

/** True if the entry of the highest nonce has to wait for one that is not here. */
export function hasGap(queue: SenderQueue): boolean {
  return queue.highest - queue.next + 1n !== BigInt(queue.byNonce.size)
}

/** Adds an entry; its nonce must be free. */
export function addEntry(queue: SenderQueue, entry: PoolEntry): void {
  const { nonce } = entry.transaction
  queue.byNonce.set(nonce, entry)
  queue.totalCost += entry.cost
  if (nonce > queue.highest) queue.highest = nonce
}

/** Removes an entry if it is the one of its nonce. Looks for the new highest nonce once for each removal from the top. */
export function removeEntry(queue: SenderQueue, entry: PoolEntry): void {
  const { nonce } = entry.transaction
  if (queue.byNonce.get(nonce) !== entry) return
  queue.byNonce.delete(nonce)
  queue.totalCost -= entry.cost
  if (nonce !== queue.highest) return
  queue.highest = queue.next - 1n
  for (const left of queue.byNonce.keys()) if (left > queue.highest) queue.highest = left
}

/** The entry with the highest nonce: what goes first when the pool is full, because nothing depends on it. */
export function lastEntry(queue: SenderQueue): PoolEntry | undefined {
  return queue.byNonce.get(queue.highest)
}

/** What a block of this base fee pays its sequencer per gas; negative if the transaction cannot enter. */
export function tipAt(transaction: Transaction, baseFee: bigint): bigint {
  const room = transaction.maxFeePerGas - baseFee
  if (room < transaction.maxPriorityFeePerGas) return room
  return transaction.maxPriorityFeePerGas
}
