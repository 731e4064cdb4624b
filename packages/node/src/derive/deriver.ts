/**
 * Derives the safe chain from L1 alone: batch after batch, executed unless this process made it itself. Where L1 and the unsafe
 * chain disagree, L1 wins and the chain is reorganised to what was derived.
 */
import {
  depositToTransaction,
  executeBatchInSteps,
  outputOf,
  type QueueItem,
  type TransactionDecoder,
} from '@syncline/ovm'
import { type Bytes, bytesToHex, emptyBytes, Fault, type Hex, keccak256 } from '@syncline/primitives'
import type { Logger } from 'pino'
import type { Chain } from '../chain/chain.js'
import { encodeQueueItem, fullBlockOf } from '../chain/convert.js'
import type { L1View } from '../l1/projection.js'
import type { L1Batch } from '../l1/records.js'
import { shortHash } from '../l1/records.js'
import type { FullBlock } from '../store/chainStore.js'
import type { DerivedStore } from './derivedStore.js'
import { runInSteps } from './inSteps.js'

/** A batch of this process's sequencer: its blocks are in the chain already. */
export type OwnBatch = { readonly batchHash: Hex; readonly firstBlock: bigint; readonly lastBlock: bigint }

export type Deriver = {
  /** Undoes what L1 took back, then derives at most `limit` batches. True if something changed and more may follow. */
  step(limit: number): Promise<boolean>
  /** Batches on L1 that are not derived yet. */
  lag(): bigint
}

/** Queue items `[from, to)` as the VM takes them. Fault if the projection lacks one: L1 events came out of order. */
export function queueItems(view: L1View, from: bigint, to: bigint, domainId: bigint): readonly QueueItem[] {
  const items: QueueItem[] = []
  for (let index = from; index < to; index++) {
    const item = view.item(index)
    if (item === undefined) {
      throw new Fault('L1_INCONSISTENT', `queue item ${index} was not seen on L1`, {
        remedy: 'check that the L1 node serves complete logs',
        retryable: true,
      })
    }
    items.push({
      domainId,
      index,
      kind: item.kind === 0 ? 0 : 1,
      from: item.from,
      to: item.to,
      isCreation: item.isCreation,
      mint: item.mint,
      value: item.value,
      gasLimit: item.gasLimit,
      data: item.data,
      dataRoot: item.dataRoot,
      l1BlockNumber: item.l1Block,
      l1Timestamp: item.l1Timestamp,
    })
  }
  return items
}

/** Bytes to keep of forced items, by hash of the transaction they become. */
export function forcedRaws(items: readonly QueueItem[]): Map<Hex, Bytes> {
  const raws = new Map<Hex, Bytes>()
  for (const item of items) {
    if (item.kind === 0) raws.set(bytesToHex(depositToTransaction(item).hash), encodeQueueItem(item))
    else raws.set(bytesToHex(keccak256(item.data)), item.data)
  }
  return raws
}

/** A deriver over what the follower keeps in `view`. */
export function createDeriver(options: {
  readonly chain: Chain
  readonly view: L1View
  readonly derived: DerivedStore
  readonly decode: TransactionDecoder
  /** This process's own sealed batch, if it sequences. */
  readonly ownBatch: (index: bigint) => OwnBatch | undefined
  readonly fetchData: (batch: L1Batch) => Promise<Bytes>
  /** Inside the write that replaces blocks from `firstBlock` on by derived ones of batch `index`. */
  readonly onReplaced: (index: bigint) => void
  /** After it: what was thrown away, if anything. */
  readonly onRemoved: (removed: readonly FullBlock[]) => void
  /** Batches of L1 that were derived are gone; the unsafe chain still holds them. `count` are left. */
  readonly onTakenBack: (count: bigint) => void
  /** Once true, a batch that is being executed is left; the next start executes it. */
  readonly isStopping: () => boolean
  readonly log: Logger
}): Deriver {
  const { chain, view, derived, log } = options
  const domainId = chain.config.domainId

  const matches = (index: bigint): boolean => derived.at(index)?.batchHash === view.batch(index)?.batchHash

  const takeBack = (): boolean => {
    const before = derived.count()
    let count = before
    while (count > 0n && !matches(count - 1n)) count--
    if (count === before) return false
    chain.transact(
      () => derived.truncate(count),
      () => derived.reload(),
    )
    chain.mark({ safe: derived.lastBlockAfter(count) })
    log.info({ from: Number(before), to: Number(count) }, 'L1 took batches back')
    options.onTakenBack(count)
    return true
  }

  const adopt = (batch: L1Batch, own: OwnBatch): void => {
    const head = chain.headAt(own.lastBlock)
    if (head === undefined) {
      throw new Fault('DATABASE_CORRUPT', `block ${own.lastBlock} of sealed batch ${batch.index} has no state`, {
        remedy: 'move the data folder away and start again: everything that was posted is derived from L1 anew',
      })
    }
    const output = outputOf(head.world, head.header, batch.context.queueEnd)
    const { batchHash, firstBlock, lastBlock } = own
    chain.transact(
      () => derived.append({ index: batch.index, batchHash, firstBlock, lastBlock, l1Block: batch.l1Block, output }),
      () => derived.reload(),
    )
    chain.mark({ safe: lastBlock })
    log.debug({ batch: Number(batch.index), block: Number(lastBlock) }, 'own batch is on L1')
  }

  const execute = async (batch: L1Batch): Promise<boolean> => {
    const data = await options.fetchData(batch)
    // L1 may have moved while the data came
    if (view.batch(batch.index)?.batchHash !== batch.batchHash || derived.count() !== batch.index) return true
    const base = derived.lastBlockAfter(batch.index)
    const parent = chain.headAt(base)
    if (parent === undefined) {
      throw new Fault('DATABASE_CORRUPT', `the state of block ${base}, the last safe one, is missing`, {
        remedy: 'move the data folder away and start again: everything is derived from L1 anew',
      })
    }
    const { context } = batch
    const items = queueItems(view, context.queueStart, context.queueEnd, domainId)
    const raws = forcedRaws(items)
    const decode: TransactionDecoder = (raw) => {
      const decoded = options.decode(raw)
      if (decoded.ok) raws.set(bytesToHex(decoded.value.hash), raw)
      return decoded
    }
    const result = await runInSteps(
      executeBatchInSteps(
        { world: parent.world, parent: parent.header, context, data, items, config: chain.config },
        { decode },
      ),
      chain,
      () => false,
      1,
      options.isStopping,
    )
    // and while it was executed
    if (
      result === undefined ||
      view.batch(batch.index)?.batchHash !== batch.batchHash ||
      derived.count() !== batch.index
    )
      return true
    const blocks = result.blocks.map((sealed) => ({
      sealed,
      full: fullBlockOf(
        sealed,
        (transaction) => raws.get(bytesToHex(transaction.hash)) ?? emptyBytes,
        context.origin.baseFee,
      ),
    }))
    const record = {
      index: batch.index,
      batchHash: batch.batchHash,
      firstBlock: base + 1n,
      lastBlock: base + BigInt(blocks.length),
      l1Block: batch.l1Block,
      output: result.output,
    }
    // after an L1 reorg the same blocks may come again: then only what was built on them goes
    const same = blocks.length > 0 && chain.store.byNumber(record.lastBlock)?.hash === blocks.at(-1)!.full.block.hash
    let removed: readonly FullBlock[]
    try {
      removed = chain.reorg(same ? record.lastBlock : base, same ? [] : blocks, () => {
        derived.append(record)
        options.onReplaced(batch.index)
      })
    } catch (error) {
      derived.reload()
      throw error
    }
    if (removed.length > 0) {
      log.info(
        { batch: Number(batch.index), removed: removed.length, added: blocks.length },
        'the chain follows a batch of L1 that this node did not make',
      )
    }
    options.onRemoved(removed)
    if (!same)
      for (const { full } of blocks) chain.emit({ kind: 'block', block: full.block, preConfirmation: undefined })
    chain.mark({ safe: record.lastBlock })
    log.debug({ batch: Number(batch.index), root: shortHash(result.output.worldRoot) }, 'derived a batch')
    return true
  }

  return {
    async step(limit) {
      let changed = takeBack()
      for (let done = 0; done < limit && !options.isStopping(); done++) {
        const batch = view.batch(derived.count())
        if (batch === undefined) return changed
        const own = options.ownBatch(batch.index)
        if (own !== undefined && own.batchHash === batch.batchHash) adopt(batch, own)
        else await execute(batch)
        changed = true
        if (takeBack()) return true
      }
      return changed
    },
    lag: () => view.batchCount() - derived.count(),
  }
}
