/** Blocks, transactions and receipts of one domain, by number and by hash, and the marks of what is safe and final. */
import { type Bytes, bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'
import type { BlockRecord, ReceiptRecord, TransactionRecord } from '../chain/records.js'
import {
  decodeBlock,
  decodeReceipts,
  decodeTransactions,
  encodeBlock,
  encodeReceipts,
  encodeTransactions,
  type StoredTransaction,
} from './blockCodec.js'
import { createReader, createWriter, keyNumber, numberKey } from './codec.js'
import { type DomainDatabase, decodeStored } from './database.js'

/** A block with all that is kept of it; `transactions[i]` has `block.transactionHashes[i]` and `receipts[i]`. */
export type FullBlock = {
  readonly block: BlockRecord
  readonly transactions: readonly StoredTransaction[]
  readonly receipts: readonly ReceiptRecord[]
}

export type ChainStore = {
  tip(): BlockRecord | undefined
  byNumber(number: bigint): BlockRecord | undefined
  byHash(hash: Hex): BlockRecord | undefined
  /** Place of a transaction in the canonical chain. */
  locate(hash: Hex): { readonly number: bigint; readonly index: number } | undefined
  transactions(number: bigint): readonly StoredTransaction[]
  receipts(number: bigint): readonly ReceiptRecord[]
  /** Appends the child of the tip. Inside a database write. */
  append(full: FullBlock): void
  /** Removes all blocks above `number`; returns them, lowest first. Inside a database write. */
  truncate(number: bigint): readonly FullBlock[]
  /** Forgets cached blocks after an abandoned write. */
  reload(): void
}

/** Blocks whose decoded form is kept in memory. */
const cacheBlocks = 64

/** The chain in `database`. Reads are synchronous: O(1) lookups in a memory map, decoded once and cached. */
export function createChainStore(database: DomainDatabase): ChainStore {
  const blocks = database.table('blocks')
  const bodies = database.table('bodies')
  const receipts = database.table('receipts')
  const hashes = database.table('blockHashes')
  const places = database.table('transactions')
  const folder = database.folder
  const cache = new Map<
    bigint,
    { block?: BlockRecord; body?: readonly StoredTransaction[]; receipts?: readonly ReceiptRecord[] }
  >()
  let tip: BlockRecord | undefined

  const cached = (number: bigint) => {
    let entry = cache.get(number)
    if (entry === undefined) {
      entry = {}
      cache.set(number, entry)
      if (cache.size > cacheBlocks) cache.delete(cache.keys().next().value!)
    }
    return entry
  }

  const byNumber = (number: bigint): BlockRecord | undefined => {
    if (number < 0n) return undefined
    const known = cache.get(number)?.block
    if (known !== undefined) return known
    const bytes = blocks.get(numberKey(number))
    if (bytes === undefined) return undefined
    const block = decodeStored(folder, `block ${number}`, bytes, decodeBlock)
    cached(number).block = block
    return block
  }

  const readTransactions = (number: bigint): readonly StoredTransaction[] => {
    const known = cache.get(number)?.body
    if (known !== undefined) return known
    const bytes = bodies.get(numberKey(number))
    if (bytes === undefined) return []
    const body = decodeStored(folder, `transactions of block ${number}`, bytes, decodeTransactions)
    cached(number).body = body
    return body
  }

  const readReceipts = (number: bigint): readonly ReceiptRecord[] => {
    const known = cache.get(number)?.receipts
    if (known !== undefined) return known
    const bytes = receipts.get(numberKey(number))
    if (bytes === undefined) return []
    const list = decodeStored(folder, `receipts of block ${number}`, bytes, decodeReceipts)
    cached(number).receipts = list
    return list
  }

  const reload = (): void => {
    cache.clear()
    tip = undefined
    for (const { value } of blocks.range({ start: numberKey((1n << 64n) - 1n), reverse: true, limit: 1 })) {
      tip = decodeStored(folder, 'newest block', value, decodeBlock)
    }
  }
  reload()

  return {
    tip: () => tip,
    byNumber,
    byHash(hash) {
      const key = hashes.get(hexToBytes(hash))
      return key === undefined ? undefined : byNumber(keyNumber(key))
    },
    locate(hash) {
      const bytes = places.get(hexToBytes(hash))
      return bytes === undefined ? undefined : decodeStored(folder, 'place of a transaction', bytes, decodePlace)
    },
    transactions: readTransactions,
    receipts: readReceipts,
    append({ block, transactions, receipts: list }) {
      const key = numberKey(block.number)
      blocks.put(key, encodeBlock(block))
      hashes.put(hexToBytes(block.hash), key)
      if (transactions.length > 0) {
        bodies.put(key, encodeTransactions(transactions))
        receipts.put(key, encodeReceipts(list))
        for (let i = 0; i < block.transactionHashes.length; i++) {
          places.put(hexToBytes(block.transactionHashes[i]!), createWriter(12).u64(block.number).u32(i).done())
        }
      }
      const entry = cached(block.number)
      entry.block = block
      entry.body = transactions
      entry.receipts = list
      tip = block
    },
    truncate(number) {
      const removed: FullBlock[] = []
      for (let block = tip; block !== undefined && block.number > number; ) {
        const full = { block, transactions: readTransactions(block.number), receipts: readReceipts(block.number) }
        removed.push(full)
        const key = numberKey(block.number)
        blocks.remove(key)
        bodies.remove(key)
        receipts.remove(key)
        hashes.remove(hexToBytes(block.hash))
        for (const hash of block.transactionHashes) places.remove(hexToBytes(hash))
        cache.delete(block.number)
        block = byNumber(block.number - 1n)
        tip = block
      }
      return removed.reverse()
    },
    reload,
  }
}

function decodePlace(bytes: Bytes): { readonly number: bigint; readonly index: number } {
  const reader = createReader(bytes)
  const place = { number: reader.u64(), index: reader.u32() }
  reader.end()
  return place
}

/** The record of the transaction at `index` of a block. */
export function transactionRecord(block: BlockRecord, stored: StoredTransaction, index: number): TransactionRecord {
  return {
    hash: block.transactionHashes[index] ?? bytesToHex(new Uint8Array(32)),
    raw: stored.raw,
    kind: stored.kind,
    blockNumber: block.number,
    blockHash: block.hash,
    index,
  }
}
