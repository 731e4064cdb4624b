/** The port to whatever keeps tree nodes and their versions, and its implementation in memory. */
import { type Bytes, Fault, invariant } from '@syncline/primitives'
import type { NodeBatch } from './forest.js'
import type { NodeSource } from './nodeRecord.js'

/**
 * Keeps the nodes of a sequence of versions, numbered by the caller in increasing order (block numbers). A version is readable
 * from its `write` until it is pruned or abandoned. Writers call `write`, `prune` and `abandon` inside one transaction
 * with their own records.
 */
export type NodeStore = NodeSource & {
  /** One above the highest id of the newest version, 1 without versions: what a `Forest` starts with. */
  nextId(): number
  /** Newest version; undefined if there is none. */
  newestVersion(): number | undefined
  /** Oldest version that can be read; undefined if there is none. */
  oldestVersion(): number | undefined
  /** Adds a version above the newest. */
  write(version: number, batch: NodeBatch): void
  /** Deletes nodes that only versions below `oldest` need, for at most `limit` versions a call. Returns the oldest version left. */
  prune(oldest: number, limit: number): number | undefined
  /**
   * Deletes all versions above `newest`, which must be readable (fault `TREE_VERSION_PRUNED`). Returns the next id of the version
   * that is now the newest, for `Forest.abandon`.
   */
  abandon(newest: number): number
}

/** The fault of an `abandon` to a version that is not there any more. */
export function versionPruned(version: number): Fault {
  return new Fault('TREE_VERSION_PRUNED', `tree version ${version} is not in the store`, {
    remedy: 'rebuild the data folder from L1, and keep more versions than the deepest expected reorganisation',
    data: { version },
  })
}

/** A node store for tests and for trees that need not outlive the process. */
export function createMemoryNodeStore(): NodeStore & { readonly size: number } {
  const nodes = new Map<number, Bytes>()
  const versions: { version: number; nextId: number; staleIds: readonly number[] }[] = []
  const newest = (): { version: number; nextId: number } | undefined => versions[versions.length - 1]
  return {
    get size() {
      return nodes.size
    },
    readNode: (id) => nodes.get(id),
    nextId: () => newest()?.nextId ?? 1,
    newestVersion: () => newest()?.version,
    oldestVersion: () => versions[0]?.version,
    write(version, batch) {
      invariant(version > (newest()?.version ?? -1), 'versions are written in increasing order')
      invariant(batch.firstId >= (newest()?.nextId ?? 1), 'node ids are written in increasing order')
      batch.records.forEach((record, i) => {
        nodes.set(batch.firstId + i, record)
      })
      versions.push({ version, nextId: batch.firstId + batch.records.length, staleIds: batch.staleIds })
    },
    prune(oldest, limit) {
      for (let done = 0; done < limit && versions.length > 1 && versions[0]!.version < oldest; done++) {
        if (versions[1]!.version > oldest) break
        versions.shift()
        for (const id of versions[0]!.staleIds) nodes.delete(id)
      }
      return versions[0]?.version
    },
    abandon(version) {
      let keep = versions.length - 1
      while (keep >= 0 && versions[keep]!.version > version) keep--
      const kept = versions[keep]
      if (kept === undefined || kept.version !== version) throw versionPruned(version)
      versions.length = keep + 1
      for (const id of nodes.keys()) if (id >= kept.nextId) nodes.delete(id)
      return kept.nextId
    },
  }
}
