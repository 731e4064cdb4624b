/** World states of a chain in its database: one version a block, code by hash, pruned from below and dropped from above. */
import { type World, type WorldHandle, Worlds } from '@syncline/ovm'
import { type Bytes, hexToBytes } from '@syncline/primitives'
import { createReader, createWriter, numberKey } from './codec.js'
import { type DomainDatabase, decodeStored } from './database.js'
import { openNodeStore } from './nodeStore.js'

export type WorldStore = {
  /** The world after a block; undefined if it was never kept or was pruned. */
  at(number: bigint): World | undefined
  /** A world without accounts. */
  empty(): World
  /** Keeps a world as that of block `number`, which must be above the newest. Inside a database write. */
  persist(number: bigint, world: World): World
  /** Drops the worlds above block `number`. Inside a database write. */
  abandon(number: bigint): void
  /** Forgets worlds below `oldest`, some at a time; true if there are more. Inside a database write. */
  prune(oldest: bigint): boolean
  /** Lets go of tree nodes in memory above the limit. */
  trim(): void
  /** After an abandoned write: everything is opened anew; worlds given out before must not be persisted any more. */
  reload(): void
}

/** Tree nodes of the newest world kept in memory, accounts and all storage trees: about 240 bytes each. */
const accountNodesInMemory = 2_000_000
const storageNodesInMemory = 1_000_000
/** Versions pruned in one call, so that no block waits for a long clean-up. */
const pruneStep = 64

export function createWorldStore(database: DomainDatabase): WorldStore {
  const handles = database.table('worlds')
  const codes = database.table('code')
  const nodes = openNodeStore(database.root)

  const handleOf = (number: bigint): WorldHandle | undefined => {
    const bytes = handles.get(numberKey(number))
    if (bytes === undefined) return undefined
    return decodeStored(database.folder, `world of block ${number}`, bytes, (stored) => {
      const reader = createReader(stored)
      const handle = { rootId: Number(reader.u64()), root: reader.fixed(32) }
      reader.end()
      return handle
    })
  }

  const source = {
    readNode: (id: number) => nodes.readNode(id),
    readCode: (hash: Bytes) => codes.get(hash),
  }
  const openWorlds = (): Worlds => {
    const newest = nodes.newestVersion()
    const handle = newest === undefined ? undefined : handleOf(BigInt(newest))
    return new Worlds(source, { nextId: nodes.nextId(), ...(handle === undefined ? {} : { newest: handle }) })
  }
  let worlds = openWorlds()
  // opened worlds keep the nodes they read; the few that are asked for again and again are kept
  const opened = new Map<bigint, World>()

  return {
    at(number) {
      if (number === BigInt(nodes.newestVersion() ?? -1)) return worlds.newest
      const oldest = nodes.oldestVersion()
      if (oldest === undefined || number < BigInt(oldest)) return undefined
      const known = opened.get(number)
      if (known !== undefined) return known
      const handle = handleOf(number)
      if (handle === undefined) return undefined
      const world = worlds.open(handle)
      opened.set(number, world)
      if (opened.size > 16) opened.delete(opened.keys().next().value!)
      return world
    },
    empty: () => worlds.empty(),
    persist(number, world) {
      worlds.persist(world, ({ handle, nodes: batch, code }) => {
        nodes.write(Number(number), batch)
        handles.put(numberKey(number), createWriter(40).u64(BigInt(handle.rootId)).fixed(handle.root).done())
        for (const [hash, bytes] of code) codes.put(hexToBytes(hash), bytes)
      })
      return worlds.newest
    },
    abandon(number) {
      const nextId = nodes.abandon(Number(number))
      for (const { key } of [...handles.range({ start: numberKey(number + 1n) })]) handles.remove(key)
      for (const at of [...opened.keys()]) if (at > number) opened.delete(at)
      worlds.abandon(nextId, handleOf(number)!)
    },
    prune(oldest) {
      const left = nodes.prune(Number(oldest), pruneStep)
      if (left === undefined) return false
      for (const { key } of [...handles.range({ end: numberKey(BigInt(left)), limit: 64 })]) handles.remove(key)
      for (const at of [...opened.keys()]) if (at < BigInt(left)) opened.delete(at)
      return BigInt(left) < oldest && BigInt(left) < BigInt(nodes.newestVersion() ?? 0)
    },
    trim: () => worlds.trim(accountNodesInMemory, storageNodesInMemory),
    reload() {
      opened.clear()
      worlds = openWorlds()
    },
  }
}
