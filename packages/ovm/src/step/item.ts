/** How an item of a block begins and ends: boundary to transaction and back (docs/step-format.md §6). */
import { type Bytes, concatBytes, keccak256 } from '@syncline/primitives'
import { extendReceiptAcc, type ReceiptCore, skippedReceipt } from '../block/accumulator.js'
import { maxTransactionBytes } from '../block/batch.js'
import { zeroHash } from '../block/header.js'
import { itemWords, type QueueItem } from '../block/queueItem.js'
import type { BatchTable } from './batchTable.js'
import type { StepContext } from './context.js'
import type { PreparedBatch } from './env.js'
import { hashTask } from './hash.js'
import type { BlockAcc, Journal, TxPart, TxSource } from './parts.js'
import { phases } from './phases.js'
import { scanTask } from './scan.js'
import { emptySlice, type Slice, subSlice } from './slice.js'
import { freshJournal, type MachineState } from './state.js'

function newTx(given: Partial<TxPart>): TxPart {
  return {
    txHash: zeroHash,
    type: 0,
    source: 0,
    isCreation: false,
    yParity: 0,
    sender: 0n,
    to: 0n,
    value: 0n,
    maxFee: 0n,
    maxPriority: 0n,
    gasPrice: 0n,
    gasLimit: 0n,
    nonce: 0n,
    raw: emptySlice,
    data: emptySlice,
    accessList: emptySlice,
    authorizations: emptySlice,
    extra: 0n,
    intrinsicGas: 0n,
    floorGas: 0n,
    l1Fee: 0n,
    ...given,
  }
}

/** Begins a signed transaction: its hash first. */
function beginSigned(x: StepContext, acc: BlockAcc, raw: Slice, source: TxSource, extra: bigint): MachineState {
  const tx = newTx({ source, raw, extra })
  return { ...x.state, acc, tx, phase: phases.HASH, micro: hashTask(raw, phases.TX_DECODE) }
}

/** The next table entry of the batch. */
export function beginEntry(x: StepContext, acc: BlockAcc, batch: PreparedBatch, table: BatchTable): MachineState {
  const length = table.length(acc.entryIndex)
  const start = table.end + acc.dataCursor
  const next = { ...acc, entryIndex: acc.entryIndex + 1, dataCursor: acc.dataCursor + length }
  const isCut = length > maxTransactionBytes || start + length > batch.data.length
  if (isCut) return closeItem(x, next, skippedReceipt(zeroHash, acc.gasUsed), x.state.journal.world)
  return beginSigned(x, next, length === 0 ? emptySlice : subSlice(batch.data, start, length), 0, 0n)
}

/** The next item of the forced queue. All item hashes of the batch are opened against its two accumulators. */
export function beginForced(x: StepContext, acc: BlockAcc, batch: PreparedBatch): MachineState {
  const index = Number(acc.queueCursor - batch.context.queueStart)
  x.open(() => batch.itemHashes)
  const item = batch.items[index]!
  x.open(() => itemWords(item))
  const next = { ...acc, queueCursor: acc.queueCursor + 1n }
  const data = x.env.sliceOf(item.data)
  if (item.kind === 1) return beginSigned(x, next, data, 1, item.gasLimit)
  const tx = depositTx(item, batch.itemHashes[index]!, data)
  return { ...x.state, acc: next, tx, phase: phases.TX_SCAN, micro: scanTask }
}

function depositTx(item: QueueItem, hash: Bytes, data: Slice): TxPart {
  const { from, to, isCreation, mint, value, gasLimit } = item
  return newTx({
    txHash: keccak256(concatBytes(Uint8Array.of(0x7e), hash)),
    type: 0x7e,
    source: 2,
    isCreation,
    sender: from,
    to: isCreation ? 0n : to,
    value,
    gasLimit,
    data,
    extra: mint,
  })
}

/** The item has no effect but a record: nothing was written before it was refused, so the journal stays closed. */
export function skipItem(x: StepContext, tx: TxPart, acc: BlockAcc = x.acc()): MachineState {
  return closeItem(x, acc, skippedReceipt(tx.txHash, acc.gasUsed), x.state.journal.world)
}

/** Back to the boundary, with the item's receipt. */
export function closeItem(x: StepContext, acc: BlockAcc, receipt: ReceiptCore, world: Journal['world']): MachineState {
  const { state } = x
  return {
    ...state,
    phase: phases.BOUNDARY,
    segmentKind: 'tx',
    segmentIndex: state.segmentIndex + 1,
    acc: {
      ...acc,
      txIndex: acc.txIndex + 1,
      gasUsed: receipt.cumulativeGas,
      receiptAcc: extendReceiptAcc(acc.receiptAcc, receipt),
    },
    tx: undefined,
    journal: freshJournal(world),
    frame: undefined,
    micro: undefined,
  }
}
