/** Between what the VM makes and what the node keeps: sealed blocks ↔ records. */
import { type BlockHeader, logsBloom, type QueueItem, type SealedBlock, type Transaction } from '@syncline/ovm'
import { type Bytes, bigintToWord, bytesToBigint, bytesToHex, hexToBytes } from '@syncline/primitives'
import type { StoredTransaction } from '../store/blockCodec.js'
import type { FullBlock } from '../store/chainStore.js'
import { createReader, createWriter } from '../store/codec.js'
import type { BlockRecord, ReceiptRecord } from './records.js'

/** The committed header of a record. */
export function headerOf(block: BlockRecord, domainId: bigint): BlockHeader {
  return {
    domainId,
    parentHash: hexToBytes(block.parentHash),
    number: block.number,
    timestamp: block.timestamp,
    coinbase: block.coinbase,
    worldRoot: hexToBytes(block.worldRoot),
    receiptAcc: hexToBytes(block.receiptAcc),
    gasUsed: block.gasUsed,
    gasLimit: block.gasLimit,
    baseFee: block.baseFee,
    prevRandao: bigintToWord(block.prevRandao),
    originNumber: block.originNumber,
    originHash: hexToBytes(block.originHash),
    batchIndex: block.batchIndex,
  }
}

/** The record of a header without transactions: genesis. */
export function recordOfHeader(header: BlockHeader, hash: Bytes): BlockRecord {
  return {
    hash: bytesToHex(hash),
    number: header.number,
    parentHash: bytesToHex(header.parentHash),
    timestamp: header.timestamp,
    coinbase: header.coinbase,
    worldRoot: bytesToHex(header.worldRoot),
    receiptAcc: bytesToHex(header.receiptAcc),
    gasUsed: header.gasUsed,
    gasLimit: header.gasLimit,
    baseFee: header.baseFee,
    prevRandao: bytesToBigint(header.prevRandao),
    originNumber: header.originNumber,
    originHash: bytesToHex(header.originHash),
    batchIndex: header.batchIndex,
    logsBloom: new Uint8Array(256),
    size: 0,
    transactionHashes: [],
  }
}

/**
 * Everything the node keeps of a sealed block. `rawOf` gives the bytes to keep of an executed transaction: its EIP-2718 form, or
 * the encoded queue item of a deposit. Skipped items leave no record. `l1BaseFee` is the origin's, in wei.
 */
export function fullBlockOf(
  sealed: SealedBlock,
  rawOf: (transaction: Transaction, forced: boolean) => Bytes,
  l1BaseFee: bigint,
): FullBlock {
  const transactions: StoredTransaction[] = []
  const receipts: ReceiptRecord[] = []
  const hashes: ReceiptRecord['transactionHash'][] = []
  const logs: ReceiptRecord['logs'][number][] = []
  let size = 0
  for (const item of sealed.items) {
    if (item.kind === 'skipped') continue
    const { transaction, outcome } = item
    const raw = rawOf(transaction, item.forced)
    const hash = bytesToHex(transaction.hash)
    const kind = transaction.type === 0x7e ? 'deposit' : item.forced ? 'forced' : 'signed'
    transactions.push({ kind, raw })
    hashes.push(hash)
    size += raw.length
    logs.push(...outcome.logs)
    receipts.push({
      transactionHash: hash,
      type: transaction.type,
      status: outcome.status,
      gasUsed: outcome.gasUsed,
      cumulativeGasUsed: item.cumulativeGas,
      effectiveGasPrice: outcome.effectiveGasPrice,
      l1Gas: outcome.l1Gas,
      l1Fee: outcome.l1Fee,
      l1BaseFee,
      contractAddress: outcome.created,
      from: transaction.sender,
      to: transaction.to,
      logs: outcome.logs,
    })
  }
  return {
    block: {
      ...recordOfHeader(sealed.header, sealed.hash),
      logsBloom: logs.length === 0 ? new Uint8Array(256) : logsBloom(logs),
      size,
      transactionHashes: hashes,
    },
    transactions,
    receipts,
  }
}

/** Stored form of a queue item: what `raw` of a deposit record holds. */
export function encodeQueueItem(item: QueueItem): Bytes {
  return createWriter(300 + item.data.length)
    .u64(item.domainId)
    .u64(item.index)
    .u8(item.kind)
    .uint(item.from)
    .uint(item.to)
    .u8(item.isCreation ? 1 : 0)
    .uint(item.mint)
    .uint(item.value)
    .u64(item.gasLimit)
    .bytes(item.data)
    .fixed(item.dataRoot)
    .u64(item.l1BlockNumber)
    .u64(item.l1Timestamp)
    .done()
}

/** Reads what `encodeQueueItem` wrote; CodecError for anything else. */
export function decodeQueueItem(bytes: Bytes): QueueItem {
  const reader = createReader(bytes)
  const item = {
    domainId: reader.u64(),
    index: reader.u64(),
    kind: reader.u8() === 0 ? (0 as const) : (1 as const),
    from: reader.uint(),
    to: reader.uint(),
    isCreation: reader.u8() === 1,
    mint: reader.uint(),
    value: reader.uint(),
    gasLimit: reader.u64(),
    data: reader.bytes(),
    dataRoot: reader.fixed(32),
    l1BlockNumber: reader.u64(),
    l1Timestamp: reader.u64(),
  }
  reader.end()
  return item
}
