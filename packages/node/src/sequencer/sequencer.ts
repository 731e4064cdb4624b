/**
 * The sequencer: a block every block time, batches with a fixed L1 origin and queue range, a signed promise for each block. What it
 * says is included is on disk first. It never signs two blocks with one parent and origin (docs/disputes.md, Equivocation), and gives way to L1 whenever they differ.
 */
import {
  addForced,
  type BlockBuilder,
  batchHash,
  batchSize,
  createBlockBuilder,
  encodeBatch,
  maxBatchBlocks,
  maxBatchBytes,
  maxBatchEntries,
  maxForcedItems,
  type QueueItem,
  type Transaction,
  type TransactionDecoder,
} from '@syncline/ovm'
import { type Bytes, bytesToHex, equalBytes, type Hex, hexToBytes } from '@syncline/primitives'
import { wordTreeRoot } from '@syncline/trees'
import type { Logger } from 'pino'
import type { PreConfirmation, SealedBatch } from '../chain/api.js'
import type { Chain } from '../chain/chain.js'
import { fullBlockOf } from '../chain/convert.js'
import type { DerivedStore } from '../derive/derivedStore.js'
import { forcedRaws, queueItems } from '../derive/deriver.js'
import type { HeaderStore } from '../l1/headers.js'
import type { L1View } from '../l1/projection.js'
import type { TransactionPool } from '../mempool/mempool.js'
import type { Clock } from '../ports/clock.js'
import { monotonicMs } from '../ports/timers.js'
import type { FullBlock } from '../store/chainStore.js'
import type { BatchStore, ClosedBatch, OpenBatch } from './batchStore.js'
import { signPromise } from './promise.js'
import type { SequencerSettings } from './settings.js'

export type Sequencer = {
  /** Makes a block if it is time and allowed. Resolves when the block is durable and its promise was announced. */
  produce(): Promise<'made' | 'idle' | 'waiting'>
  /** Drops blocks and batches that can no longer land on L1 as they are, and puts their transactions back. */
  reconcile(): void
  /** Closes the open batch now, if it has blocks. */
  seal(): void
  /** Sealed batch for the deriver. */
  sealed(index: bigint): ClosedBatch | undefined
  /** Sealed batches that L1 does not hold, from `from` on. */
  backlog(from: bigint, limit: number): readonly SealedBatch[]
  backlogSize(): bigint
  /** The sealed batch `index` was refused by L1 for good: give it up and choose a newer origin. */
  giveUp(index: bigint, reason: string): void
  promise(blockHash: Hex): PreConfirmation | undefined
  /** The stored batches changed under it: reads them again. */
  reload(): void
  /** Why no blocks are made, or undefined. */
  waitingFor(): string | undefined
}

/** Share of the block time that execution may take; the rest is for the pool, RPC and the commit. */
const buildShare = 0.6
/** Senders that are skipped for lack of block gas before a block is called full. */
const maxMisfits = 16
/** Promises kept in memory for the API. */
const keptPromises = 1024

export function createSequencer(options: {
  readonly chain: Chain
  readonly view: L1View
  readonly headers: HeaderStore
  readonly derived: DerivedStore
  readonly batches: BatchStore
  readonly pool: TransactionPool
  readonly decode: TransactionDecoder
  readonly configHash: Bytes
  readonly l1ChainId: bigint
  readonly l1Head: () => bigint | undefined
  /** Undefined while L1 data are too old to build on. */
  readonly l1Ready: () => string | undefined
  readonly sign: (digest: Bytes) => Promise<Bytes>
  readonly clock: Clock
  readonly settings: SequencerSettings
  readonly log: Logger
  readonly onSealed: () => void
  readonly onBlock: (transactions: number, gasUsed: bigint, seconds: number) => void
}): Sequencer {
  const { chain, view, headers, derived, batches, pool, clock, settings, log } = options
  const { config, store } = chain
  let open = batches.open()
  let size = measureOpen()
  let lastBlockAt = 0
  let waiting: string | undefined = 'starting'
  /** Origins below this number were refused by L1. */
  let leastOrigin = 0n
  const promises = new Map<Hex, PreConfirmation>()

  function measureOpen(): { blocks: number; entries: number; bytes: number } {
    const measured = { blocks: 0, entries: 0, bytes: 0 }
    if (open === undefined) return measured
    for (let number = open.firstBlock; number <= chain.head().block.number; number++) {
      measured.blocks++
      for (const { kind, raw } of store.transactions(number)) {
        if (kind !== 'signed') continue
        measured.entries++
        measured.bytes += raw.length
      }
    }
    return measured
  }

  const lastSealedOrDerived = (): {
    index: bigint
    hash: Bytes
    queueEnd: bigint
    queueAcc: Bytes
    origin: bigint
    block: bigint
  } => {
    const count = derived.count()
    const lastSealed = batches.lastSealed()
    if (lastSealed !== undefined && lastSealed >= count) {
      const batch = batches.sealed(lastSealed)!
      return {
        index: lastSealed,
        hash: hexToBytes(batch.batchHash),
        queueEnd: batch.context.queueEnd,
        queueAcc: batch.context.queueAccEnd,
        origin: batch.context.origin.number,
        block: batch.lastBlock,
      }
    }
    const last = count === 0n ? undefined : view.batch(count - 1n)
    return {
      index: count - 1n,
      hash: last === undefined ? new Uint8Array(32) : hexToBytes(last.batchHash),
      queueEnd: last?.context.queueEnd ?? 0n,
      queueAcc: last?.context.queueAccEnd ?? new Uint8Array(32),
      origin: last?.context.origin.number ?? 0n,
      block: derived.lastBlockAfter(count),
    }
  }

  const canPromise = (parentHash: Hex, originHash: Hex): boolean =>
    batches.promise(parentHash, originHash) === undefined

  let origins: bigint | undefined
  /**
   * A database that is new, or a copy, does not know all promises that its key may have signed before. Those name origins below the L1
   * head of their time, so origins above the head of the first look cannot have been promised.
   */
  const firstOrigin = (head: bigint): bigint => {
    origins ??= batches.leastOrigin()
    if (origins !== undefined) return origins
    const next = head + 1n
    chain.transact(
      () => batches.setLeastOrigin(next),
      () => {},
    )
    log.info({ origin: Number(next) }, 'a database that is new or a copy: older L1 origins are left out')
    origins = next
    return next
  }

  /** A batch that may be opened now, or why not. */
  const openNext = (): OpenBatch | string => {
    const head = options.l1Head()
    if (head === undefined) return 'L1 was not seen yet'
    const count = derived.count()
    if (count > 0n && view.batch(count - 1n)?.batchHash !== derived.at(count - 1n)?.batchHash)
      return 'L1 took batches back'
    const last = lastSealedOrDerived()
    const parent = chain.head().block
    let number = head - BigInt(settings.originDepth)
    if (number < last.origin) number = last.origin
    const least = firstOrigin(head)
    if (number < least)
      return `L1 block ${least + BigInt(settings.originDepth)} is awaited: this database may use new origins only`
    if (number < leastOrigin) return `L1 block ${leastOrigin} is awaited: older origins were refused`
    const header = headers.at(number)
    if (header === undefined) return `L1 block ${number} was not followed yet`
    if (!canPromise(parent.hash, header.hash))
      return `a block after ${parent.number} under L1 block ${number} was promised before`
    const deep = head - BigInt(settings.itemDepth)
    let queueEnd = last.queueEnd
    const most = last.queueEnd + BigInt(maxForcedItems)
    while (queueEnd < view.itemCount() && queueEnd < most && view.item(queueEnd)!.l1Block <= deep) queueEnd++
    return {
      index: last.index + 1n,
      parentBatchHash: last.hash,
      origin: { number, hash: hexToBytes(header.hash), timestamp: header.timestamp, baseFee: header.baseFee },
      queueStart: last.queueEnd,
      queueEnd,
      queueAccStart: last.queueAcc,
      queueAccEnd: view.queueAcc(queueEnd),
      firstBlock: parent.number + 1n,
      openedAt: clock.now(),
    }
  }

  const fill = (builder: BlockBuilder, raws: Map<Hex, Bytes>): { entries: number; bytes: number; full: boolean } => {
    const deadline = monotonicMs() + settings.blockTimeMs * buildShare
    const used = { entries: 0, bytes: 0, full: false }
    let misfits = 0
    for (const entry of pool.best(builder.env.baseFee)) {
      const bytes = batchSize(
        size.blocks + 1,
        size.entries + used.entries + 1,
        size.bytes + used.bytes + entry.raw.length,
      )
      if (bytes > settings.batchMaxBytes || size.entries + used.entries >= maxBatchEntries) {
        used.full = true
        if (used.entries + size.entries > 0 || bytes > maxBatchBytes) break
      }
      const outcome = builder.add(entry.transaction)
      if (outcome.kind === 'executed') {
        raws.set(entry.hash, entry.raw)
        used.entries++
        used.bytes += entry.raw.length
        if (builder.gasUsed + 21_000n > config.blockGasLimit || used.full) break
      } else if (outcome.code === 'TX_BLOCK_GAS') {
        if (++misfits >= maxMisfits) break
        pool.pass(entry.transaction.sender)
      } else {
        log.debug({ txHash: entry.hash, code: outcome.code }, 'dropped from the pool')
        pool.remove(entry.hash)
      }
      // after each: one transaction can take as long as thousands of others
      if (monotonicMs() > deadline) break
    }
    return used
  }

  const sealOpen = (): void => {
    if (open === undefined || size.blocks === 0) return
    const lastBlock = chain.head().block.number
    const data = dataOf(open.firstBlock, lastBlock)
    const { index, ...fixed } = open
    const context = {
      domainId: config.domainId,
      configHash: options.configHash,
      batchIndex: index,
      parentBatchHash: fixed.parentBatchHash,
      dataRoot: wordTreeRoot(data),
      dataLength: BigInt(data.length),
      queueStart: fixed.queueStart,
      queueEnd: fixed.queueEnd,
      queueAccStart: fixed.queueAccStart,
      queueAccEnd: fixed.queueAccEnd,
      origin: fixed.origin,
    }
    const closed: ClosedBatch = {
      context,
      batchHash: bytesToHex(batchHash(context)),
      firstBlock: open.firstBlock,
      lastBlock,
    }
    batches.seal(closed)
    batches.setOpen(undefined)
    log.debug(
      { batch: Number(index), blocks: size.blocks, entries: size.entries, bytes: data.length },
      'sealed a batch',
    )
    open = undefined
    size = { blocks: 0, entries: 0, bytes: 0 }
  }

  const dataOf = (firstBlock: bigint, lastBlock: bigint): Bytes => {
    const blocks: { timestamp: bigint; transactions: Bytes[] }[] = []
    for (let number = firstBlock; number <= lastBlock; number++) {
      const transactions: Bytes[] = []
      for (const { kind, raw } of store.transactions(number)) if (kind === 'signed') transactions.push(raw)
      blocks.push({ timestamp: store.byNumber(number)!.timestamp, transactions })
    }
    return encodeBatch(blocks)
  }

  const requeue = (removed: readonly FullBlock[]): void => {
    const raws: Bytes[] = []
    for (const { transactions } of removed)
      for (const { kind, raw } of transactions) if (kind === 'signed') raws.push(raw)
    pool.resync()
    const count = pool.reinsert(raws)
    if (removed.length > 0)
      log.info({ blocks: removed.length, transactions: count }, 'took blocks back, their transactions wait again')
  }

  /** Goes back to `block`, drops sealed batches from `index` on and the open one. */
  const abandon = (index: bigint, block: bigint, reason: string): void => {
    log.warn({ batch: Number(index), block: Number(block), reason }, 'batches cannot land on L1 any more')
    const removed = chain.reorg(block, [], () => {
      batches.dropFrom(index)
      batches.setOpen(undefined)
    })
    open = undefined
    size = { blocks: 0, entries: 0, bytes: 0 }
    requeue(removed)
  }

  /** Why this batch cannot follow what is before it, or undefined. */
  const flaw = (
    batch: Pick<OpenBatch, 'parentBatchHash' | 'origin' | 'queueStart' | 'queueEnd' | 'queueAccEnd' | 'firstBlock'>,
    before: { hash: Bytes; queueEnd: bigint; origin: bigint; block: bigint },
  ): string | undefined => {
    if (!equalBytes(batch.parentBatchHash, before.hash)) return 'another batch came before it'
    if (batch.firstBlock !== before.block + 1n) return 'its blocks do not follow the last safe one'
    if (batch.queueStart !== before.queueEnd || batch.queueEnd > view.itemCount())
      return 'the forced queue is another one'
    if (!equalBytes(batch.queueAccEnd, view.queueAcc(batch.queueEnd))) return 'the forced queue is another one'
    if (batch.origin.number < before.origin) return 'its origin is older than that of the batch before'
    const header = headers.at(batch.origin.number)
    if (header === undefined || header.hash !== bytesToHex(batch.origin.hash))
      return 'its L1 origin is no longer part of L1'
    return undefined
  }

  const reconcile = (): void => {
    let index = derived.count()
    const last = index === 0n ? undefined : view.batch(index - 1n)
    if (index > 0n && last === undefined) return // the deriver undoes this first
    let before = {
      hash: last === undefined ? new Uint8Array(32) : hexToBytes(last.batchHash),
      queueEnd: last?.context.queueEnd ?? 0n,
      origin: last?.context.origin.number ?? 0n,
      block: derived.lastBlockAfter(index),
    }
    for (; ; index++) {
      const batch = batches.sealed(index)
      if (batch === undefined) break
      const { context } = batch
      const reason = flaw({ ...context, firstBlock: batch.firstBlock }, before)
      if (reason !== undefined) {
        abandon(index, before.block, reason)
        return
      }
      before = {
        hash: hexToBytes(batch.batchHash),
        queueEnd: context.queueEnd,
        origin: context.origin.number,
        block: batch.lastBlock,
      }
    }
    if (open !== undefined) {
      const reason = open.index === index ? flaw(open, before) : 'another batch came before it'
      if (reason !== undefined) abandon(index, before.block, reason)
    } else if (chain.head().block.number > before.block) {
      abandon(index, before.block, 'blocks belong to no batch')
    }
  }

  const backlogSize = (): bigint => {
    const last = batches.lastSealed()
    const posted = view.batchCount()
    return last === undefined || last < posted ? 0n : last - posted + 1n
  }

  const make = async (batch: OpenBatch, isNew: boolean): Promise<void> => {
    const startedAt = clock.now()
    const parent = chain.head()
    const items: readonly QueueItem[] = isNew ? queueItems(view, batch.queueStart, batch.queueEnd, config.domainId) : []
    const builder = createBlockBuilder(
      parent.world,
      parent.header,
      { timestamp: clock.nowSeconds(), origin: batch.origin, batchIndex: batch.index, firstOfBatch: isNew },
      config,
    )
    builder.begin()
    const raws = forcedRaws(items)
    for (const item of items) addForced(builder, item, options.decode)
    const used = fill(builder, raws)
    const sealed = builder.finish()
    const full = fullBlockOf(
      sealed,
      (transaction: Transaction) => raws.get(bytesToHex(transaction.hash))!,
      batch.origin.baseFee,
    )
    const { block } = full
    chain.append([{ full, sealed }], () => {
      if (isNew) batches.setOpen(batch)
      batches.recordPromise(block.parentHash, block.originHash, block.hash, block.number)
    })
    open = batch
    size = { blocks: size.blocks + 1, entries: size.entries + used.entries, bytes: size.bytes + used.bytes }
    lastBlockAt = clock.now()
    pool.onBlock(sealed.touched)
    const expired = clock.now() - batch.openedAt >= settings.batchMaxMs
    const waitingItems =
      view.itemCount() > batch.queueEnd &&
      view.item(batch.queueEnd)!.l1Block <= (options.l1Head() ?? 0n) - BigInt(settings.itemDepth)
    if (used.full || expired || size.blocks >= maxBatchBlocks || waitingItems) sealNow()
    await chain.durable()
    options.onBlock(block.transactionHashes.length, block.gasUsed, (clock.now() - startedAt) / 1000)
    // a reorg may have come while the disk and the signer worked
    const announce = (preConfirmation: PreConfirmation | undefined): void => {
      if (store.byHash(block.hash) !== undefined) chain.emit({ kind: 'block', block, preConfirmation })
    }
    const promise = await signPromise(
      {
        domainId: config.domainId,
        number: block.number,
        parentHash: block.parentHash,
        originNumber: block.originNumber,
        originHash: block.originHash,
        blockHash: block.hash,
      },
      options.l1ChainId,
      options.sign,
    ).catch((error: unknown) => {
      announce(undefined) // the block stands all the same
      throw error
    })
    promises.set(block.hash, promise)
    if (promises.size > keptPromises) promises.delete(promises.keys().next().value!)
    announce(promise)
  }

  const sealNow = (): void => {
    const before = { open, size }
    chain.transact(sealOpen, () => {
      open = before.open
      size = before.size
    })
    options.onSealed()
  }

  return {
    async produce() {
      waiting = options.l1Ready()
      if (waiting !== undefined) return 'waiting'
      const backlog = backlogSize()
      if (backlog >= BigInt(settings.maxBacklogBatches)) {
        waiting = `${backlog} sealed batches wait for L1`
        return 'waiting'
      }
      const ready = pool.hasPending()
      const idleFor = clock.now() - lastBlockAt
      const itemsWait = view.itemCount() > (open?.queueEnd ?? lastSealedOrDerived().queueEnd)
      if (
        !ready &&
        !itemsWait &&
        (settings.idleBlockTimeMs === 0 || idleFor < settings.idleBlockTimeMs - settings.blockTimeMs / 2)
      ) {
        if (open !== undefined && clock.now() - open.openedAt >= settings.batchMaxMs) sealNow()
        return 'idle'
      }
      const head = options.l1Head()
      if (
        open !== undefined &&
        ((head !== undefined && open.origin.number < firstOrigin(head)) ||
          clock.now() - open.openedAt >= settings.batchMaxMs ||
          size.blocks >= maxBatchBlocks || // a crash came between its last block and its closing
          !canPromise(chain.head().block.hash, bytesToHex(open.origin.hash)))
      ) {
        sealNow()
      }
      const next = open ?? openNext()
      if (typeof next === 'string') {
        waiting = next
        return 'waiting'
      }
      const isNew = open === undefined
      if (isNew && !ready && settings.idleBlockTimeMs === 0 && next.queueEnd === next.queueStart) return 'idle'
      await make(next, isNew)
      return 'made'
    },
    reconcile,
    seal: () => {
      if (open !== undefined && size.blocks > 0) sealNow()
    },
    sealed: (index) => batches.sealed(index),
    backlog(from, limit) {
      const out: SealedBatch[] = []
      for (let index = from; out.length < limit; index++) {
        const batch = batches.sealed(index)
        if (batch === undefined) break
        const { context } = batch
        out.push({
          index,
          batchHash: batch.batchHash,
          parentBatchHash: bytesToHex(context.parentBatchHash),
          originNumber: context.origin.number,
          originHash: bytesToHex(context.origin.hash),
          queueStart: context.queueStart,
          queueEnd: context.queueEnd,
          firstBlock: batch.firstBlock,
          lastBlock: batch.lastBlock,
          data: dataOf(batch.firstBlock, batch.lastBlock),
        })
      }
      return out
    },
    backlogSize,
    giveUp(index, reason) {
      const batch = batches.sealed(index)
      if (batch === undefined || index < derived.count()) return
      leastOrigin = (options.l1Head() ?? batch.context.origin.number) + 1n
      abandon(index, batch.firstBlock - 1n, reason)
    },
    promise: (hash) => promises.get(hash),
    reload() {
      open = batches.open()
      size = measureOpen()
    },
    waitingFor: () => waiting,
  }
}
