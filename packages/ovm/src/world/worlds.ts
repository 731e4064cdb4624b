/** All worlds of one store: opens versions and persists new ones (docs/state-format.md §2). A node implements the store. */
import { type Bytes, invariant } from '@syncline/primitives'
import { Forest, type KeyedTree, type NodeBatch, type NodeSource } from '@syncline/trees'
import { putStorageId, storageIdOf } from './accountRecord.js'
import { type CodeSource, CodeStore } from './codeStore.js'
import { KeyedWorld, type WorldShared } from './keyedWorld.js'
import type { World, WorldHandle } from './types.js'

/**
 * What one version adds to a store. In one transaction the store writes `nodes` (`NodeStore.write(version, nodes)`), every entry of
 * `code`, and `handle` under the version's number; that is all it takes to open the world again.
 *
 * Version record: block number → rootId u48 ‖ root (32 bytes), beside the record that the node store keeps of the version.
 * Prune: `NodeStore.prune`, and forget the handles below. Reorg: `Worlds.abandon(NodeStore.abandon(ancestor), handle)`.
 */
export type PersistedWorld = {
  readonly handle: WorldHandle
  readonly nodes: NodeBatch
  /** Code by hex of its hash that the store may not have yet. */
  readonly code: ReadonlyMap<string, Bytes>
}

/** Bounds of what is kept in memory besides changes that are not persisted. */
export type WorldLimits = {
  /** Accounts kept decoded in each world that is read. Default 65,536; about 500 bytes each. */
  readonly accounts?: number
  /** Bytes of code. Default 64 MiB. */
  readonly codeBytes?: number
}

/** The worlds of one store. One writer: a persisted world is compared with the newest one persisted before. */
export class Worlds {
  readonly #shared: WorldShared
  #newest: KeyedWorld

  /** `nextId` and `newest` describe the store's newest version; both are left out for an empty store. Reads nothing. */
  constructor(
    source: NodeSource & CodeSource,
    options: {
      /** `NodeStore.nextId()`. */
      readonly nextId?: number
      readonly newest?: WorldHandle | undefined
      readonly limits?: WorldLimits
    } = {},
  ) {
    const { limits = {} } = options
    this.#shared = {
      forest: new Forest(source, options.nextId ?? 1),
      codes: new CodeStore(source, limits.codeBytes ?? 1 << 26),
      storageTrees: new WeakMap(),
      openTrees: new Set(),
      accountLimit: limits.accounts ?? 65_536,
    }
    this.#newest = this.#open(options.newest)
  }

  #open(handle: WorldHandle | undefined): KeyedWorld {
    const { forest } = this.#shared
    if (handle === undefined) return new KeyedWorld(this.#shared, forest.empty())
    return new KeyedWorld(this.#shared, forest.open({ id: handle.rootId, root: handle.root }))
  }

  /** The newest persisted world; empty if there is none. */
  get newest(): World {
    return this.#newest
  }

  /** A world without accounts, to make a genesis from. */
  empty(): World {
    return this.#open(undefined)
  }

  /** A persisted world. Reads nothing; a version that was pruned faults with `TREE_NODE_MISSING` when it is read. */
  open(handle: WorldHandle): World {
    return this.#open(handle)
  }

  /**
   * Makes `world` the newest version: numbers its new nodes and hands them to `write`, which puts them into the store. If `write`
   * throws, nothing has changed here and the fault goes on. The world itself stays usable and is the one to build on. Costs one
   * record for each node that the newest version does not have.
   */
  persist(world: World, write: (persisted: PersistedWorld) => void): WorldHandle {
    invariant(world instanceof KeyedWorld && world.shared === this.#shared, 'a world is persisted where it was made')
    const { forest, codes, openTrees } = this.#shared
    const newest = this.#newest
    const batch = forest.begin()
    const undo: (() => void)[] = []
    const add = (tree: KeyedTree, base: KeyedTree | undefined): number => {
      const before = tree.storedBase
      undo.push(() => {
        tree.storedBase = before
      })
      // stale is what the newest version has and this one has not, whatever version the tree was made from
      tree.storedBase = base?.anchor ?? null
      return batch.add(tree).id
    }
    const changed = world.changedStorage()
    let handle: WorldHandle
    try {
      for (const { address, payload, holder } of changed) {
        const { tree } = holder
        invariant(tree !== undefined, 'a tree that is not stored stays open')
        const id = add(tree, newest.storageTree(address))
        if (payload === undefined) continue
        const before = storageIdOf(payload)
        undo.push(() => putStorageId(payload, before))
        putStorageId(payload, id)
      }
      handle = { rootId: add(world.accounts, newest.accounts), root: world.root }
      write({ handle, nodes: batch.finish(), code: codes.fresh() })
    } catch (error) {
      batch.rollback()
      for (const step of undo.reverse()) step()
      throw error
    }
    for (const { address, payload, holder } of changed) {
      const replaced = newest.storageHolder(address)
      if (replaced !== undefined) openTrees.delete(replaced)
      if (payload !== undefined) openTrees.add(holder)
    }
    codes.settle()
    world.settle()
    this.#newest = world
    return handle
  }

  /**
   * Says that the store dropped the versions above `newest`; `nextId` is what `NodeStore.abandon` returned. Worlds of dropped versions
   * must not be built on any more.
   */
  abandon(nextId: number, newest: WorldHandle): World {
    this.#shared.forest.abandon(nextId)
    this.#newest = this.#open(newest)
    return this.#newest
  }

  /**
   * Bounds the tree nodes in memory, about 240 bytes each: `accountNodes` of the newest world, `storageNodes` of all open storage trees
   * together. What was not visited lately is read from the store again when needed. Costs a look at each open storage tree,
   * and 50 ns a node when a bound is passed. Call it after `persist`.
   */
  trim(accountNodes: number, storageNodes: number): void {
    const { openTrees } = this.#shared
    this.#newest.accounts.trim(accountNodes)
    let total = 0
    for (const { tree } of openTrees) total += tree?.trim(storageNodes >> 1) ?? 0
    for (const holder of openTrees) {
      if (total <= storageNodes) break
      total -= holder.tree?.trim(Number.POSITIVE_INFINITY) ?? 0
      holder.tree = undefined
      openTrees.delete(holder)
    }
  }
}

/** Worlds that live in memory only and are never persisted: tests, tools, simulation. */
export function createMemoryWorlds(limits: WorldLimits = {}): Worlds {
  return new Worlds({ readNode: () => undefined, readCode: () => undefined }, { limits })
}
