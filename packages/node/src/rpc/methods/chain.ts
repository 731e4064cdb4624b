/** Blocks, transactions and receipts by number, hash and index. */
import type { BlockRecord, TransactionRecord } from '../../chain/records.js'
import type { RpcContext } from '../context.js'
import { blockNumberOrTag, blockReference, findBlock, latest } from '../decode/blockReference.js'
import { required, withDefault } from '../decode/param.js'
import { boolean, count, hash32 } from '../decode/scalars.js'
import { formatBlock } from '../format/block.js'
import { quantity } from '../format/quantity.js'
import { formatReceipt } from '../format/receipt.js'
import { formatTransaction, type TransactionPlace } from '../format/transaction.js'
import type { Json, JsonObject } from '../json.js'
import { type Method, method, results } from '../method.js'

function placeOf(context: RpcContext, block: BlockRecord, index: number): TransactionPlace {
  return {
    blockHash: block.hash,
    blockNumber: block.number,
    timestamp: block.timestamp,
    index,
    baseFee: context.profile.baseFee(block),
  }
}

function showRecord(context: RpcContext, block: BlockRecord, record: TransactionRecord): JsonObject {
  const { transaction, deposit } = context.profile.decode(record)
  return formatTransaction(transaction, placeOf(context, block, record.index), deposit)
}

/** A block as JSON with hashes or full transactions; null for none. */
export function showBlock(context: RpcContext, block: BlockRecord | undefined, full: boolean): JsonObject | null {
  if (block === undefined) return null
  const transactions: readonly Json[] = full
    ? context.api.chain.transactionsOf(block).map((record) => showRecord(context, block, record))
    : block.transactionHashes
  return formatBlock(context.profile.header(block), transactions, context.profile.body(block))
}

function showNth(context: RpcContext, block: BlockRecord | undefined, index: number): JsonObject | null {
  if (block === undefined || index >= block.transactionHashes.length) return null
  const record = context.api.chain.transaction(block.transactionHashes[index]!)
  return record === undefined ? null : showRecord(context, block, record)
}

/** The receipts of a block with the index of each one's first log. */
export function showReceipts(context: RpcContext, block: BlockRecord): JsonObject[] {
  let firstLog = 0
  return context.api.chain.receiptsOf(block).map((receipt, transactionIndex) => {
    const place = { blockHash: block.hash, blockNumber: block.number, timestamp: block.timestamp, transactionIndex }
    const shown = formatReceipt(receipt, place, firstLog, context.profile.receiptExtras(receipt))
    firstLog += receipt.logs.length
    return shown
  })
}

/** The receipt of a mined transaction as JSON; null for none. */
export function showReceipt(context: RpcContext, hash: `0x${string}`): JsonObject | null {
  const { chain } = context.api
  const record = chain.transaction(hash)
  const receipt = record === undefined ? undefined : chain.receipt(hash)
  if (record === undefined || receipt === undefined) return null
  const block = chain.blockByNumber(record.blockNumber)
  if (block === undefined) return null
  const place = {
    blockHash: block.hash,
    blockNumber: block.number,
    timestamp: block.timestamp,
    transactionIndex: record.index,
  }
  const firstLog = receipt.logs.length === 0 ? 0 : context.firstLogs.of(block, record.index)
  return formatReceipt(receipt, place, firstLog, context.profile.receiptExtras(receipt))
}

const block = required('block', blockNumberOrTag, 'Height or tag')
const blockHash = required('blockHash', hash32, 'Hash of the block')
const full = withDefault('fullTransactions', boolean, false, 'Transactions in full instead of their hashes')
const index = required('index', count, 'Position in the block')

export const chainMethods: readonly Method[] = [
  method({
    name: 'eth_blockNumber',
    summary: 'Height of the newest block.',
    params: [],
    result: results.quantity,
    run: ({ api }) => quantity(api.chain.heightOf('latest')),
  }),
  method({
    name: 'eth_getBlockByNumber',
    summary: 'A block by height or tag; null if there is none.',
    notes:
      '`stateRoot` is the world root (a K-tree, not an MPT); `receiptsRoot` and `transactionsRoot` are both `receiptAcc`, which commits hashes and outcomes in order (docs/state-format.md §4). `l1Origin` and `batchIndex` say where the block settles. `safe` = derived from batches on L1, `finalized` = under a confirmed assertion, `pending` = `latest`.',
    params: [block, full],
    result: results.block,
    run: (context, [reference, fullTransactions]) =>
      showBlock(context, findBlock(context.api.chain, reference), fullTransactions ?? false),
  }),
  method({
    name: 'eth_getBlockByHash',
    summary: 'A block by hash; null if there is none.',
    params: [blockHash, full],
    result: results.block,
    run: (context, [hash, fullTransactions]) =>
      showBlock(context, context.api.chain.blockByHash(hash), fullTransactions ?? false),
  }),
  method({
    name: 'eth_getHeaderByNumber',
    summary: 'Header of a block by height or tag; null if there is none.',
    params: [block],
    result: results.block,
    run(context, [reference]) {
      const found = findBlock(context.api.chain, reference)
      return found === undefined ? null : context.profile.header(found)
    },
  }),
  method({
    name: 'eth_getHeaderByHash',
    summary: 'Header of a block by hash; null if there is none.',
    params: [blockHash],
    result: results.block,
    run(context, [hash]) {
      const found = context.api.chain.blockByHash(hash)
      return found === undefined ? null : context.profile.header(found)
    },
  }),
  method({
    name: 'eth_getBlockTransactionCountByNumber',
    summary: 'Number of transactions in a block; null if there is none.',
    params: [block],
    result: results.quantity,
    run(context, [reference]) {
      const found = findBlock(context.api.chain, reference)
      return found === undefined ? null : quantity(found.transactionHashes.length)
    },
  }),
  method({
    name: 'eth_getBlockTransactionCountByHash',
    summary: 'Number of transactions in a block; null if there is none.',
    params: [blockHash],
    result: results.quantity,
    run(context, [hash]) {
      const found = context.api.chain.blockByHash(hash)
      return found === undefined ? null : quantity(found.transactionHashes.length)
    },
  }),
  method({
    name: 'eth_getUncleCountByBlockNumber',
    summary: 'Always 0 for a block that exists: there are no uncles.',
    params: [block],
    result: results.quantity,
    run: (context, [reference]) => (findBlock(context.api.chain, reference) === undefined ? null : '0x0'),
  }),
  method({
    name: 'eth_getUncleCountByBlockHash',
    summary: 'Always 0 for a block that exists: there are no uncles.',
    params: [blockHash],
    result: results.quantity,
    run: (context, [hash]) => (context.api.chain.blockByHash(hash) === undefined ? null : '0x0'),
  }),
  method({
    name: 'eth_getUncleByBlockNumberAndIndex',
    summary: 'Always null: there are no uncles.',
    params: [block, index],
    result: results.any,
    run: () => null,
  }),
  method({
    name: 'eth_getUncleByBlockHashAndIndex',
    summary: 'Always null: there are no uncles.',
    params: [blockHash, index],
    result: results.any,
    run: () => null,
  }),
  method({
    name: 'eth_getTransactionByHash',
    summary: 'A mined or pending transaction; null if it is unknown.',
    notes: 'Deposits have type `0x7e` with `sourceHash` (the hash of the queue item) and `mint`.',
    params: [required('hash', hash32, 'Hash of the transaction')],
    result: results.transaction,
    run(context, [hash]) {
      const { chain, mempool } = context.api
      const record = chain.transaction(hash)
      const holder = record === undefined ? undefined : chain.blockByNumber(record.blockNumber)
      if (record !== undefined && holder !== undefined) return showRecord(context, holder, record)
      const pooled = mempool?.get(hash)
      return pooled === undefined ? null : formatTransaction(pooled.transaction, undefined)
    },
  }),
  method({
    name: 'eth_getTransactionByBlockNumberAndIndex',
    summary: 'The transaction at a position of a block; null if there is none.',
    params: [block, index],
    result: results.transaction,
    run: (context, [reference, position]) => showNth(context, findBlock(context.api.chain, reference), position),
  }),
  method({
    name: 'eth_getTransactionByBlockHashAndIndex',
    summary: 'The transaction at a position of a block; null if there is none.',
    params: [blockHash, index],
    result: results.transaction,
    run: (context, [hash, position]) => showNth(context, context.api.chain.blockByHash(hash), position),
  }),
  method({
    name: 'eth_getTransactionReceipt',
    summary: 'Receipt of a mined transaction; null while it is pending or unknown.',
    notes:
      'Both meters apart (PRZ-48): execution is `gasUsed · effectiveGasPrice` = `l2Fee`; data on L1 is `l1Fee` = `l1GasUsed · l1GasPrice · l1FeeScalar`. Skipped transactions have no receipt.',
    params: [required('hash', hash32, 'Hash of the transaction')],
    result: results.receipt,
    run: (context, [hash]) => showReceipt(context, hash),
  }),
  method({
    name: 'eth_getBlockReceipts',
    summary: 'All receipts of a block; null if there is none.',
    params: [withDefault('block', blockReference, latest, 'Block')],
    result: results.receipts,
    run(context, [reference]) {
      const found = findBlock(context.api.chain, reference ?? latest)
      return found === undefined ? null : showReceipts(context, found)
    },
  }),
]
