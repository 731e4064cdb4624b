/**
 * The domain's chain as this process holds it: the only writer of blocks and state. One database write a block, reorgs included;
 * readers see the chain before or after it, never between.
 */
import type { BlockHeader, DomainConfig, SealedBlock, World } from '@syncline/ovm'
import { type Bytes, bytesToHex, Fault, invariant } from '@syncline/primitives'
import type { ChainStore, FullBlock } from '../store/chainStore.js'
import { createReader, createWriter } from '../store/codec.js'
import { type DomainDatabase, decodeStored } from '../store/database.js'
import type { WorldStore } from '../store/worldStore.js'
import type { NodeEvent } from './api.js'
import { headerOf } from './convert.js'

export type Head = { readonly block: FullBlock['block']; readonly header: BlockHeader; readonly world: World }

export type Chain = {
  readonly config: DomainConfig
  readonly store: ChainStore
  head(): Head
  /** Number of reorgs so far: worlds opened before the last one may not be readable any more. */
  reorgs(): number
  /** State after a block; undefined if it is unknown or pruned. */
  worldAt(number: bigint): World | undefined
  headAt(number: bigint): Head | undefined
  /** Highest block that follows from batches on L1, and highest under a confirmed assertion. */
  safe(): bigint
  finalized(): bigint
  /** Moves the marks; emits if they changed. Inside or outside a write. */
  mark(marks: { readonly safe?: bigint; readonly finalized?: bigint }): void
  /**
   * Appends blocks to the head in one write together with `more`. Everything is durable when `durable()` resolves; readers see it
   * at once.
   */
  append(blocks: readonly { readonly full: FullBlock; readonly sealed: SealedBlock }[], more: () => void): void
  /** Removes everything above `number` and appends `blocks`, in one write together with `more`. Returns what was removed. */
  reorg(
    number: bigint,
    blocks: readonly { readonly full: FullBlock; readonly sealed: SealedBlock }[],
    more: () => void,
  ): readonly FullBlock[]
  /** A write of other records; `undo` re-reads what is kept in memory if it fails. */
  transact(work: () => void, undo: () => void): void
  durable(): Promise<void>
  on(listener: (event: NodeEvent) => void): () => void
  emit(event: NodeEvent): void
}

const marksKey: Bytes = new TextEncoder().encode('marks')

/** The chain in `database`. `genesis` is written if the database is empty. */
export function createChain(options: {
  readonly config: DomainConfig
  readonly database: DomainDatabase
  readonly store: ChainStore
  readonly worlds: WorldStore
  readonly genesis: () => { readonly full: FullBlock; readonly world: World }
  /** Listener failures end here: a broken subscriber must not stop the chain. */
  readonly onListenerError: (error: unknown) => void
}): Chain {
  const { config, database, store, worlds } = options
  const meta = database.table('chainMeta')
  const listeners = new Set<(event: NodeEvent) => void>()

  if (store.tip() === undefined) {
    const { full, world } = options.genesis()
    database.write(() => {
      worlds.persist(0n, world)
      store.append(full)
    })
  }

  const openHead = (number: bigint): Head | undefined => {
    const block = store.byNumber(number)
    const world = block === undefined ? undefined : worlds.at(number)
    if (block === undefined || world === undefined) return undefined
    if (bytesToHex(world.root) !== block.worldRoot) {
      throw new Fault('DATABASE_CORRUPT', `the state of block ${number} does not have the root of the block`, {
        remedy: `move ${database.folder} away and start again: everything that was posted is derived from L1 anew`,
        data: { number: String(number) },
      })
    }
    return { block, header: headerOf(block, config.domainId), world }
  }
  const newest = openHead(store.tip()!.number)
  if (newest === undefined) {
    throw new Fault('DATABASE_CORRUPT', 'the state of the newest block is missing', {
      remedy: `move ${database.folder} away and start again: everything that was posted is derived from L1 anew`,
    })
  }
  let head: Head = newest
  let reorgs = 0
  let marks = readMarks()

  function readMarks(): { safe: bigint; finalized: bigint } {
    const bytes = meta.get(marksKey)
    if (bytes === undefined) return { safe: 0n, finalized: 0n }
    return decodeStored(database.folder, 'marks', bytes, (stored) => {
      const reader = createReader(stored)
      return { safe: reader.u64(), finalized: reader.u64() }
    })
  }

  const emit = (event: NodeEvent): void => {
    for (const listener of [...listeners]) {
      try {
        listener(event)
      } catch (error) {
        options.onListenerError(error)
      }
    }
  }

  const reorg: Chain['reorg'] = (number, blocks, more) => {
    invariant(number <= head.block.number, 'a reorg starts at or below the head')
    const before = { head, marks }
    let removed: readonly FullBlock[] = []
    try {
      database.write(() => {
        removed = number < head.block.number ? store.truncate(number) : []
        if (removed.length > 0) {
          reorgs++
          worlds.abandon(number)
          marks = { safe: min(marks.safe, number), finalized: min(marks.finalized, number) }
          meta.put(marksKey, createWriter(16).u64(marks.safe).u64(marks.finalized).done())
        }
        for (const { full, sealed } of blocks) {
          const world = worlds.persist(full.block.number, sealed.world)
          store.append(full)
          head = { block: full.block, header: sealed.header, world }
        }
        more()
      })
    } catch (error) {
      marks = before.marks
      store.reload()
      worlds.reload()
      // worlds of before cannot be built on any more
      head = openHead(before.head.block.number) ?? before.head
      throw error
    }
    if (removed.length > 0 && blocks.length === 0) {
      const at = openHead(number)
      invariant(at !== undefined, 'the block that a reorg goes back to is in the store')
      head = at
    }
    if (removed.length > 0) {
      emit({ kind: 'reorg', removed: removed.map(({ block }) => block), added: blocks.map(({ full }) => full.block) })
    }
    return removed
  }

  return {
    config,
    store,
    head: () => head,
    reorgs: () => reorgs,
    worldAt: (number) => (number === head.block.number ? head.world : worlds.at(number)),
    headAt: (number) => (number === head.block.number ? head : openHead(number)),
    safe: () => marks.safe,
    finalized: () => marks.finalized,
    mark(next) {
      const wanted = {
        safe: min(next.safe ?? marks.safe, head.block.number),
        finalized: min(next.finalized ?? marks.finalized, head.block.number),
      }
      if (wanted.safe === marks.safe && wanted.finalized === marks.finalized) return
      database.write(() => meta.put(marksKey, createWriter(16).u64(wanted.safe).u64(wanted.finalized).done()))
      marks = wanted
      emit({ kind: 'level', ...wanted })
    },
    append: (blocks, more) => {
      reorg(head.block.number, blocks, more)
    },
    reorg,
    transact(work, undo) {
      try {
        database.write(work)
      } catch (error) {
        undo()
        throw error
      }
    },
    durable: () => database.durable(),
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    emit,
  }
}

function min(a: bigint, b: bigint): bigint {
  if (a < b) return a
  return b
}
