/** BOUNDARY: segments of one step, and the first step of a transaction's (docs/step-format.md §4.4). */
import { bytesToBigint } from '@syncline/primitives'
import { nextBaseFee } from '../block/baseFee.js'
import { type BlockHeader, blockHash, blockRandao, headerWords, zeroHash } from '../block/header.js'
import { clampTimestamp } from '../block/timestamp.js'
import type { BoundaryBlock, SegmentKind } from '../boundary/state.js'
import {
  historyAddress,
  historyRing,
  l1AttributesAddress,
  l1AttributesSlots,
  sequencerFeeVaultAddress,
} from '../world/predeploys.js'
import type { World } from '../world/types.js'
import { type BatchTable, openTable } from './batchTable.js'
import type { StepContext } from './context.js'
import type { PreparedBatch } from './env.js'
import { beginEntry, beginForced } from './item.js'
import type { BlockAcc } from './parts.js'
import { freshJournal, type MachineState } from './state.js'

/** Ends a segment of one step. */
function endSegment(x: StepContext, segmentKind: SegmentKind, change: Partial<MachineState>): MachineState {
  const { state } = x
  return { ...state, segmentKind, segmentIndex: state.segmentIndex + 1, ...change }
}

const outside = { txIndex: 0, gasUsed: 0n, receiptAcc: zeroHash } as const

/** Takes the next batch of the range. */
function batchStart(x: StepContext): MachineState {
  const { pending } = x.state
  if (pending === undefined) return x.state
  x.open(() => [pending.batch.hash, pending.rest?.hash ?? zeroHash])
  return endSegment(x, 'batchStart', { batch: pending.batch, batchHash: pending.batch.hash, pending: pending.rest })
}

function batchEnd(x: StepContext, acc: BlockAcc): MachineState {
  const finished = x.state.pending === undefined
  return endSegment(x, 'batchEnd', { finished, acc: { ...acc, blockIndex: 0, entryIndex: 0, dataCursor: 0 } })
}

/** System writes of a block: the parent's hash, and once a batch the attributes of its L1 origin. */
function systemWrites(x: StepContext, batch: PreparedBatch, block: BoundaryBlock, isFirst: boolean): World {
  const { origin, batchIndex } = batch.context
  let { world } = x.journal()
  const ring = (block.number - 1n) % historyRing
  world = x.writeSlot(world, historyAddress, ring, bytesToBigint(block.parentHash))
  if (!isFirst) return world
  const slots: readonly (readonly [bigint, bigint])[] = [
    [l1AttributesSlots.originNumber, origin.number],
    [l1AttributesSlots.originTimestamp, origin.timestamp],
    [l1AttributesSlots.originBaseFee, origin.baseFee],
    [l1AttributesSlots.originHash, bytesToBigint(origin.hash)],
    [l1AttributesSlots.batchIndex, batchIndex],
  ]
  for (const [slot, value] of slots) world = x.writeSlot(world, l1AttributesAddress, slot, value)
  return world
}

function blockStart(x: StepContext, acc: BlockAcc, batch: PreparedBatch, table: BatchTable): MachineState {
  const config = x.config(batch)
  const { lastHeader } = x.state
  x.open(() => headerWords(lastHeader))
  const wish = acc.blockIndex < table.blockCount ? table.descriptor(acc.blockIndex) : { timestamp: 0n, txCount: 0 }
  const { origin } = batch.context
  const number = lastHeader.number + 1n
  const block: BoundaryBlock = {
    number,
    timestamp: clampTimestamp(wish.timestamp, lastHeader.timestamp, origin.timestamp, config.maxTimestampDrift),
    gasLimit: config.blockGasLimit,
    baseFee: nextBaseFee(lastHeader, config.minBaseFee),
    prevRandao: blockRandao(origin.hash, number),
    parentHash: acc.lastBlockHash,
    firstEntry: acc.entryIndex,
    entryCount: Math.min(wish.txCount, table.entryCount - acc.entryIndex),
  }
  const world = systemWrites(x, batch, block, acc.blockIndex === 0)
  const begun = { ...acc, ...outside, blockIndex: acc.blockIndex + 1 }
  return endSegment(x, 'blockStart', { block, acc: begun, journal: freshJournal(world) })
}

function blockEnd(x: StepContext, acc: BlockAcc, batch: PreparedBatch, block: BoundaryBlock): MachineState {
  const { domainId, origin, batchIndex } = batch.context
  const { world } = x.journal()
  const lastHeader: BlockHeader = {
    domainId,
    parentHash: block.parentHash,
    number: block.number,
    timestamp: block.timestamp,
    coinbase: sequencerFeeVaultAddress,
    worldRoot: world.root,
    receiptAcc: acc.receiptAcc,
    gasUsed: acc.gasUsed,
    gasLimit: block.gasLimit,
    baseFee: block.baseFee,
    prevRandao: block.prevRandao,
    originNumber: origin.number,
    originHash: origin.hash,
    batchIndex,
  }
  const ended = { ...acc, ...outside, lastBlockHash: blockHash(lastHeader) }
  return endSegment(x, 'blockEnd', { block: undefined, acc: ended, lastHeader })
}

export function boundaryStep(x: StepContext): MachineState {
  const { state } = x
  if (state.finished) return state
  if (state.block === undefined) {
    if (state.segmentKind === 'none' || state.segmentKind === 'batchEnd') return batchStart(x)
    const acc = x.acc()
    const batch = x.batch()
    const table = openTable(x, batch)
    const { queueStart, queueEnd } = batch.context
    const blocks = table.blockCount === 0 && queueEnd > queueStart ? 1 : table.blockCount
    return acc.blockIndex < blocks ? blockStart(x, acc, batch, table) : batchEnd(x, acc)
  }
  const block = x.block()
  const acc = x.acc()
  const batch = x.batch()
  if (acc.queueCursor < batch.context.queueEnd) return beginForced(x, acc, batch)
  if (acc.entryIndex < block.firstEntry + block.entryCount) return beginEntry(x, acc, batch, openTable(x, batch))
  return blockEnd(x, acc, batch, block)
}
