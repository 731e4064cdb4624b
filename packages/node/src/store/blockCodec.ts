/** Stored form of blocks, their transactions and receipts. */
import type { Bytes, Hex } from '@syncline/primitives'
import type { BlockRecord, LogRecord, ReceiptRecord, TransactionRecord } from '../chain/records.js'
import { CodecError, createReader, createWriter } from './codec.js'

export function encodeBlock(block: BlockRecord): Bytes {
  const writer = createWriter(600 + 32 * block.transactionHashes.length)
    .hex(block.hash)
    .u64(block.number)
    .hex(block.parentHash)
    .u64(block.timestamp)
    .uint(block.coinbase)
    .hex(block.worldRoot)
    .hex(block.receiptAcc)
    .u64(block.gasUsed)
    .u64(block.gasLimit)
    .uint(block.baseFee)
    .uint(block.prevRandao)
    .u64(block.originNumber)
    .hex(block.originHash)
    .u64(block.batchIndex)
    .fixed(block.logsBloom)
    .u32(block.size)
    .u32(block.transactionHashes.length)
  for (const hash of block.transactionHashes) writer.hex(hash)
  return writer.done()
}

export function decodeBlock(bytes: Bytes): BlockRecord {
  const reader = createReader(bytes)
  const block: BlockRecord = {
    hash: reader.hex(32),
    number: reader.u64(),
    parentHash: reader.hex(32),
    timestamp: reader.u64(),
    coinbase: reader.uint(),
    worldRoot: reader.hex(32),
    receiptAcc: reader.hex(32),
    gasUsed: reader.u64(),
    gasLimit: reader.u64(),
    baseFee: reader.uint(),
    prevRandao: reader.uint(),
    originNumber: reader.u64(),
    originHash: reader.hex(32),
    batchIndex: reader.u64(),
    logsBloom: reader.fixed(256),
    size: reader.u32(),
    transactionHashes: Array.from({ length: reader.count(32) }, () => reader.hex(32)),
  }
  reader.end()
  return block
}

/** What a block holds of a transaction besides its hash and place. */
export type StoredTransaction = { readonly kind: TransactionRecord['kind']; readonly raw: Bytes }

const kinds: readonly TransactionRecord['kind'][] = ['signed', 'deposit', 'forced']

export function encodeTransactions(transactions: readonly StoredTransaction[]): Bytes {
  let size = 4
  for (const { raw } of transactions) size += raw.length + 5
  const writer = createWriter(size).u32(transactions.length)
  for (const { kind, raw } of transactions) writer.u8(kinds.indexOf(kind)).bytes(raw)
  return writer.done()
}

export function decodeTransactions(bytes: Bytes): readonly StoredTransaction[] {
  const reader = createReader(bytes)
  const transactions = Array.from({ length: reader.count(5) }, () => {
    const kind = kinds[reader.u8()]
    if (kind === undefined) throw new CodecError('unknown kind of transaction')
    return { kind, raw: reader.bytes() }
  })
  reader.end()
  return transactions
}

export function encodeReceipts(receipts: readonly ReceiptRecord[]): Bytes {
  const writer = createWriter(4 + 200 * receipts.length).u32(receipts.length)
  for (const receipt of receipts) {
    writer
      .hex(receipt.transactionHash)
      .u8(receipt.type)
      .u8(receipt.status | (receipt.contractAddress === undefined ? 0 : 2) | (receipt.to === undefined ? 0 : 4))
      .u64(receipt.gasUsed)
      .u64(receipt.cumulativeGasUsed)
      .uint(receipt.effectiveGasPrice)
      .u64(receipt.l1Gas)
      .uint(receipt.l1Fee)
      .uint(receipt.l1BaseFee)
      .uint(receipt.from)
    if (receipt.contractAddress !== undefined) writer.uint(receipt.contractAddress)
    if (receipt.to !== undefined) writer.uint(receipt.to)
    writer.u32(receipt.logs.length)
    for (const log of receipt.logs) {
      writer.uint(log.address).u8(log.topics.length)
      for (const topic of log.topics) writer.uint(topic)
      writer.bytes(log.data)
    }
  }
  return writer.done()
}

export function decodeReceipts(bytes: Bytes): readonly ReceiptRecord[] {
  const reader = createReader(bytes)
  const readLog = (): LogRecord => {
    const address = reader.uint()
    const count = reader.u8()
    if (count > 4) throw new CodecError('a log has more than four topics')
    const topics = Array.from({ length: count }, () => reader.uint())
    return { address, topics, data: reader.bytes() }
  }
  const receipts = Array.from({ length: reader.count(90) }, (): ReceiptRecord => {
    const transactionHash: Hex = reader.hex(32)
    const type = reader.u8()
    const flags = reader.u8()
    if (flags > 7) throw new CodecError('unknown flags of a receipt')
    const head = {
      transactionHash,
      type,
      status: (flags & 1) as 0 | 1,
      gasUsed: reader.u64(),
      cumulativeGasUsed: reader.u64(),
      effectiveGasPrice: reader.uint(),
      l1Gas: reader.u64(),
      l1Fee: reader.uint(),
      l1BaseFee: reader.uint(),
      from: reader.uint(),
    }
    const contractAddress = flags & 2 ? reader.uint() : undefined
    const to = flags & 4 ? reader.uint() : undefined
    const logs = Array.from({ length: reader.count(10) }, readLog)
    return { ...head, contractAddress, to, logs }
  })
  reader.end()
  return receipts
}
