/** What L1 says about one domain, as records: batches, forced items, assertions. Stored form of each. */
import type { BatchContext } from '@syncline/ovm'
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import type { Output } from '@syncline/protocol'
import { createReader, createWriter } from '../store/codec.js'

/** A batch the Inbox recorded. Its data are the calldata of `transactionHash` (`dataLength` 0: there are none). */
export type L1Batch = {
  readonly index: bigint
  readonly batchHash: Hex
  readonly context: BatchContext
  readonly l1Block: bigint
  readonly l1BlockHash: Hex
  readonly transactionHash: Hex
}

/** A forced item of the queue (docs/state-format.md §3). */
export type L1Item = {
  readonly index: bigint
  readonly itemHash: Hex
  /** Accumulator after this item. */
  readonly queueAcc: Hex
  /** 0 deposit or unsigned call, 1 signed transaction. */
  readonly kind: number
  readonly from: bigint
  readonly to: bigint
  readonly isCreation: boolean
  readonly mint: bigint
  readonly value: bigint
  readonly gasLimit: bigint
  readonly data: Bytes
  readonly dataRoot: Bytes
  readonly l1Block: bigint
  readonly l1Timestamp: bigint
  readonly transactionHash: Hex
}

/** An assertion and what happened to it; block numbers say when, so that a reorg can take it back. */
export type L1Assertion = {
  readonly id: Hex
  readonly parent: Hex
  readonly number: bigint
  readonly batchEnd: bigint
  readonly nextBatchEnd: bigint
  readonly output: Output
  readonly l0Root: Hex
  readonly proposer: Hex
  readonly bond: bigint
  readonly confirmableAt: bigint
  readonly createdAt: bigint
  readonly l1Block: bigint
  readonly confirmedIn: bigint | undefined
  readonly rejectedIn: bigint | undefined
  /** A rival was settled as the winner over it, or it as the winner. */
  readonly settled: { readonly won: boolean; readonly l1Block: bigint } | undefined
}

export function encodeL1Batch(batch: L1Batch): Bytes {
  const { context } = batch
  return createWriter(512)
    .u64(batch.index)
    .hex(batch.batchHash)
    .u64(context.domainId)
    .fixed(context.configHash)
    .fixed(context.parentBatchHash)
    .fixed(context.dataRoot)
    .u64(context.dataLength)
    .u64(context.queueStart)
    .u64(context.queueEnd)
    .fixed(context.queueAccStart)
    .fixed(context.queueAccEnd)
    .u64(context.origin.number)
    .fixed(context.origin.hash)
    .u64(context.origin.timestamp)
    .uint(context.origin.baseFee)
    .u64(batch.l1Block)
    .hex(batch.l1BlockHash)
    .hex(batch.transactionHash)
    .done()
}

export function decodeL1Batch(bytes: Bytes): L1Batch {
  const reader = createReader(bytes)
  const index = reader.u64()
  const batchHash = reader.hex(32)
  const context: BatchContext = {
    batchIndex: index,
    domainId: reader.u64(),
    configHash: reader.fixed(32),
    parentBatchHash: reader.fixed(32),
    dataRoot: reader.fixed(32),
    dataLength: reader.u64(),
    queueStart: reader.u64(),
    queueEnd: reader.u64(),
    queueAccStart: reader.fixed(32),
    queueAccEnd: reader.fixed(32),
    origin: { number: reader.u64(), hash: reader.fixed(32), timestamp: reader.u64(), baseFee: reader.uint() },
  }
  const batch: L1Batch = {
    index,
    batchHash,
    context,
    l1Block: reader.u64(),
    l1BlockHash: reader.hex(32),
    transactionHash: reader.hex(32),
  }
  reader.end()
  return batch
}

export function encodeL1Item(item: L1Item): Bytes {
  return createWriter(400 + item.data.length)
    .u64(item.index)
    .hex(item.itemHash)
    .hex(item.queueAcc)
    .u8(item.kind)
    .uint(item.from)
    .uint(item.to)
    .u8(item.isCreation ? 1 : 0)
    .uint(item.mint)
    .uint(item.value)
    .u64(item.gasLimit)
    .bytes(item.data)
    .fixed(item.dataRoot)
    .u64(item.l1Block)
    .u64(item.l1Timestamp)
    .hex(item.transactionHash)
    .done()
}

export function decodeL1Item(bytes: Bytes): L1Item {
  const reader = createReader(bytes)
  const item: L1Item = {
    index: reader.u64(),
    itemHash: reader.hex(32),
    queueAcc: reader.hex(32),
    kind: reader.u8(),
    from: reader.uint(),
    to: reader.uint(),
    isCreation: reader.u8() === 1,
    mint: reader.uint(),
    value: reader.uint(),
    gasLimit: reader.u64(),
    data: reader.bytes(),
    dataRoot: reader.fixed(32),
    l1Block: reader.u64(),
    l1Timestamp: reader.u64(),
    transactionHash: reader.hex(32),
  }
  reader.end()
  return item
}

const none = (1n << 64n) - 1n

export function encodeL1Assertion(assertion: L1Assertion): Bytes {
  const { output } = assertion
  return createWriter(512)
    .hex(assertion.id)
    .hex(assertion.parent)
    .u64(assertion.number)
    .u64(assertion.batchEnd)
    .u64(assertion.nextBatchEnd)
    .fixed(output.worldRoot)
    .fixed(output.lastBlockHash)
    .u64(output.queueCursor)
    .fixed(output.withdrawalRoot)
    .uint(output.cumulativeWithdrawn)
    .hex(assertion.l0Root)
    .hex(assertion.proposer)
    .uint(assertion.bond)
    .u64(assertion.confirmableAt)
    .u64(assertion.createdAt)
    .u64(assertion.l1Block)
    .u64(assertion.confirmedIn ?? none)
    .u64(assertion.rejectedIn ?? none)
    .u8(assertion.settled === undefined ? 0 : assertion.settled.won ? 2 : 1)
    .u64(assertion.settled?.l1Block ?? none)
    .done()
}

export function decodeL1Assertion(bytes: Bytes): L1Assertion {
  const reader = createReader(bytes)
  const optional = (): bigint | undefined => {
    const value = reader.u64()
    return value === none ? undefined : value
  }
  const head = {
    id: reader.hex(32),
    parent: reader.hex(32),
    number: reader.u64(),
    batchEnd: reader.u64(),
    nextBatchEnd: reader.u64(),
    output: {
      worldRoot: reader.fixed(32),
      lastBlockHash: reader.fixed(32),
      queueCursor: reader.u64(),
      withdrawalRoot: reader.fixed(32),
      cumulativeWithdrawn: reader.uint(),
    },
    l0Root: reader.hex(32),
    proposer: reader.hex(20),
    bond: reader.uint(),
    confirmableAt: reader.u64(),
    createdAt: reader.u64(),
    l1Block: reader.u64(),
    confirmedIn: optional(),
    rejectedIn: optional(),
  }
  const settled = reader.u8()
  const settledIn = optional()
  reader.end()
  return {
    ...head,
    settled: settled === 0 || settledIn === undefined ? undefined : { won: settled === 2, l1Block: settledIn },
  }
}

/** Short form for logs. */
export function shortHash(hash: Hex | Bytes): string {
  return (typeof hash === 'string' ? hash : bytesToHex(hash)).slice(0, 10)
}
