/** Executes a whole batch: what every verifier does with L1 data (docs/state-format.md §3, §4). Total over any batch data. */
import { type Bytes, invariant, keccak256, type Result } from '@syncline/primitives'
import type { Output } from '../boundary/output.js'
import type { BoundaryTracer } from '../boundary/tracer.js'
import { type DomainConfig, domainRules } from '../config.js'
import { decodeTransaction } from '../transaction/decode.js'
import type { Transaction } from '../transaction/envelope.js'
import type { SkipCode } from '../transaction/outcome.js'
import { cumulativeWithdrawnSlot, messagePasserAddress } from '../world/predeploys.js'
import type { World } from '../world/types.js'
import { type BatchTables, decodeBatch, type EffectiveBlock, effectiveBlocks } from './batch.js'
import type { BatchContext } from './batchContext.js'
import { type BlockBuilder, type BuilderOptions, createBlockBuilder } from './builder.js'
import { type BlockHeader, blockHash, zeroHash } from './header.js'
import { depositToTransaction, type QueueItem } from './queueItem.js'
import type { SealedBlock } from './sealedBlock.js'

/** Raw bytes → transaction with its sender, or why it is skipped. Must equal `decodeTransaction` under the domain's rules. */
export type TransactionDecoder = (raw: Bytes) => Result<Transaction, SkipCode>

/** What is executed. `items` are the forced items `[queueStart, queueEnd)` of the context. */
export type BatchInput = {
  readonly world: World
  /** Last block before the batch; `world` is its world. */
  readonly parent: BlockHeader
  readonly context: Pick<BatchContext, 'batchIndex' | 'queueStart' | 'queueEnd' | 'origin'>
  readonly data: Bytes
  readonly items: readonly QueueItem[]
  readonly config: DomainConfig
}

/** `tracer` asks for boundary states: a world root after every item, which costs a tree commit each. */
export type BatchOptions = BuilderOptions & {
  readonly decode?: TransactionDecoder
  readonly tracer?: BoundaryTracer | undefined
}

export type BatchResult = {
  readonly blocks: readonly SealedBlock[]
  /** The world after the batch; the given one if it makes no block. */
  readonly world: World
  /** The last header after the batch; the parent if it makes no block. */
  readonly head: BlockHeader
  readonly output: Output
}

/** The decoder of a domain: recovers every sender, about 70 µs each. */
export function createDecoder(config: DomainConfig): TransactionDecoder {
  const rules = domainRules(config)
  return (raw) => decodeTransaction(raw, rules, config.domainId)
}

/** The output after a block whose world and header these are. `queueCursor` = next forced item. */
export function outputOf(world: World, head: BlockHeader, queueCursor: bigint): Output {
  return {
    worldRoot: world.root,
    lastBlockHash: blockHash(head),
    queueCursor,
    withdrawalRoot: world.storageRoot(messagePasserAddress),
    cumulativeWithdrawn: world.storage(messagePasserAddress, cumulativeWithdrawnSlot),
  }
}

/** Items between two pauses of `executeBatchInSteps`: some milliseconds of ordinary transactions. */
const itemsPerStep = 64

/** Blocks, world and output after a batch. Any data has a result; only items that do not fit the context are a caller's bug. */
export function executeBatch(input: BatchInput, options: BatchOptions = {}): BatchResult {
  const steps = executeBatchInSteps(input, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * As `executeBatch`, pausing after every 64 items and every block, so that a process can serve others meanwhile. Leaving it unfinished
 * harms nothing: the given world is not changed.
 */
export function* executeBatchInSteps(
  input: BatchInput,
  options: BatchOptions = {},
): Generator<undefined, BatchResult, undefined> {
  const { context, items, config } = input
  invariant(
    BigInt(items.length) === context.queueEnd - context.queueStart,
    'a batch is executed with exactly the forced items of its context',
  )
  const decode = options.decode ?? createDecoder(config)
  const { tracer } = options
  const tables = decodeBatch(input.data)
  const blocks: SealedBlock[] = []
  let world = input.world
  let head = input.parent
  tracer?.batchStart()
  for (const [index, effective] of effectiveBlocks(tables, items.length).entries()) {
    const inputs = {
      timestamp: effective.timestamp,
      origin: context.origin,
      batchIndex: context.batchIndex,
      firstOfBatch: index === 0,
    }
    const builder = createBlockBuilder(world, head, inputs, config, options)
    builder.begin()
    traceStart(builder, effective, tracer)
    let queueCursor = index === 0 ? context.queueStart : context.queueEnd
    for (let i = 0; i < effective.forcedCount; i++) {
      addForced(builder, items[i]!, decode)
      queueCursor++
      traceItem(builder, tables, effective.firstEntry, queueCursor, tracer)
    }
    for (let i = 0; i < effective.entryCount; i++) {
      const entry = effective.firstEntry + i
      addEntry(builder, tables.entry(entry), decode)
      traceItem(builder, tables, entry + 1, queueCursor, tracer)
      if (i % itemsPerStep === itemsPerStep - 1) yield undefined
    }
    const sealed = builder.finish()
    blocks.push(sealed)
    world = sealed.world
    head = sealed.header
    tracer?.blockEnd(sealed.hash)
    yield undefined
  }
  tracer?.batchEnd()
  return { blocks, world, head, output: outputOf(world, head, context.queueEnd) }
}

/** Adds an item of the forced queue, or records that it was skipped. */
export function addForced(builder: BlockBuilder, item: QueueItem, decode: TransactionDecoder): void {
  if (item.kind === 0) {
    const deposit = depositToTransaction(item)
    const outcome = builder.add(deposit, { forced: true })
    if (outcome.kind === 'skipped') builder.skip(deposit.hash, outcome.code, outcome.reason, true)
    return
  }
  const hash = keccak256(item.data)
  const decoded = decode(item.data)
  if (!decoded.ok) {
    builder.skip(hash, decoded.code, decoded.reason, true)
  } else if (decoded.value.gasLimit > item.gasLimit) {
    const reason = `its gas limit is ${decoded.value.gasLimit}, ${item.gasLimit} were paid for`
    builder.skip(hash, 'TX_FORCED_GAS', reason, true)
  } else {
    const outcome = builder.add(decoded.value, { forced: true })
    if (outcome.kind === 'skipped') builder.skip(hash, outcome.code, outcome.reason, true)
  }
}

/** Adds a table entry of a batch, or records that it was skipped. `raw` undefined = the entry has no slice. */
export function addEntry(builder: BlockBuilder, raw: Bytes | undefined, decode: TransactionDecoder): void {
  if (raw === undefined) {
    builder.skip(zeroHash, 'TX_UNDECODABLE', 'its table entry ends outside the data or is too long')
    return
  }
  const decoded = decode(raw)
  if (!decoded.ok) {
    builder.skip(keccak256(raw), decoded.code, decoded.reason)
    return
  }
  const outcome = builder.add(decoded.value)
  if (outcome.kind === 'skipped') builder.skip(decoded.value.hash, outcome.code, outcome.reason)
}

function traceStart(builder: BlockBuilder, effective: EffectiveBlock, tracer: BoundaryTracer | undefined): void {
  if (tracer === undefined) return
  const { number, timestamp, gasLimit, baseFee, prevRandao, parentHash } = builder.pending
  const { firstEntry, entryCount } = effective
  const block = { number, timestamp, gasLimit, baseFee, prevRandao, parentHash, firstEntry, entryCount }
  tracer.blockStart(block, builder.commit())
}

function traceItem(
  builder: BlockBuilder,
  tables: BatchTables,
  entryIndex: number,
  queueCursor: bigint,
  tracer: BoundaryTracer | undefined,
): void {
  if (tracer === undefined) return
  const { gasUsed, receiptAcc } = builder
  const dataCursor = tables.cursor(entryIndex)
  tracer.item({ entryIndex, dataCursor, queueCursor, gasUsed, receiptAcc }, builder.commit())
}
