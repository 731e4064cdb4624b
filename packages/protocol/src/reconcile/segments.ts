/**
 * Phase 2: which updates have to do with each other (docs/reconciliation.md §3; OIP-18). An edge leads from u to v if v reads or overwrites what u
 * wrote, if u comes right before v at its node, or both ways within a bundle. Connected updates are a segment, found by union-find over
 * keys; what is in another segment is not touched by a conflict in this one.
 */
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import type { AccessSet } from '../batch/access.js'
import type { PriorityKey } from '../order/priority.js'
import { findId, numberNames, sortIds } from './sorting.js'

/** An update of one domain. Ids have 32 bytes, and no two updates one; keys are names, such as assets in hex. */
export type Update = {
  readonly id: Bytes
  readonly lamport: bigint
  /** Who made it: breaks ties of Lamport time. */
  readonly node: Bytes
  /** `from`: the update whose value it saw; undefined if that is older than all of these. */
  readonly reads: readonly { readonly key: string; readonly from: Bytes | undefined }[]
  readonly writes: readonly string[]
  /** The update before it at its node, where their order counts there. */
  readonly after?: Bytes
  /** All of a bundle or nothing. */
  readonly bundle?: Bytes
  /** An authority's order: it comes before what users do. */
  readonly order?: PriorityKey
}

/** Updates by id, and the keys that they write, ascending. `index` counts from 0 by the lowest key. */
export type Segment<U extends Update = Update> = {
  readonly index: number
  readonly keys: readonly string[]
  readonly updates: readonly U[]
}

/** The root of what an update is joined to, with path halving: the first of them all. */
function findRoot(parents: Int32Array, start: number): number {
  let at = start
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]!]!
    at = parents[at]!
  }
  return at
}

function join(parents: Int32Array, a: number, b: number): void {
  const x = findRoot(parents, a)
  const y = findRoot(parents, b)
  if (x < y) parents[y] = x
  else parents[x] = y
}

/** Most keys of an update among which one is looked for one by one. */
const fewKeys = 8

function isWritten({ writes }: Update, key: string): boolean {
  if (writes.length > fewKeys) return false
  for (const written of writes) if (written === key) return true
  return false
}

/**
 * What updates touch, keys as numbers, which segments and batches are found by. `sets[i]` is of update i: what it writes and, in the order of its reads, what
 * it only reads; of many writes some may be among the reads as well. `names`: keys by number, ascending.
 */
export type Accesses = { readonly names: readonly string[]; readonly sets: readonly AccessSet[] }

const none: readonly never[] = []

/** Numbers the keys of updates. An order is a write. O(n log n), n accesses. */
export function numberAccesses(updates: readonly Update[]): Accesses {
  const keys: string[] = []
  const place = (key: string): number => keys.push(key) - 1
  const lists: number[][] = []
  const sets = updates.map((update): AccessSet => {
    const writes = update.writes.map(place)
    lists.push(writes)
    const reads: number[] = []
    for (const { key } of update.reads) if (!isWritten(update, key)) reads.push(place(key))
    if (reads.length > 0) lists.push(reads)
    return { reads: reads.length > 0 ? reads : none, writes, adds: none, orders: none }
  })
  const { numbers, distinct } = numberNames(keys)
  for (const list of lists) for (let i = 0; i < list.length; i++) list[i] = numbers[list[i]!]!
  return { names: distinct, sets }
}

/** Joins updates that write one key, and those of one bundle. Gives for each key an update that writes it, −1 for none. */
function joinWriters(updates: readonly Update[], { names, sets }: Accesses, parents: Int32Array): Int32Array {
  const writers = new Int32Array(names.length).fill(-1)
  const bundles = new Map<Hex, number>()
  for (let i = 0; i < updates.length; i++) {
    for (const key of sets[i]!.writes) {
      const writer = writers[key]!
      if (writer < 0) writers[key] = i
      else join(parents, i, writer)
    }
    const { bundle } = updates[i]!
    if (bundle === undefined) continue
    const name = bytesToHex(bundle)
    const mate = bundles.get(name)
    if (mate === undefined) bundles.set(name, i)
    else join(parents, i, mate)
  }
  return writers
}

/** Joins updates to those that write what they read, or that wrote what they saw, and to those that they come after. */
function joinReaders(
  updates: readonly Update[],
  { sets }: Accesses,
  parents: Int32Array,
  writers: Int32Array,
  byId: Uint32Array,
): void {
  for (let i = 0; i < updates.length; i++) {
    const update = updates[i]!
    const { reads } = sets[i]!
    if (reads.length > 0) {
      let read = 0
      for (const { key, from } of update.reads) {
        // who writes what it reads is joined already
        if (isWritten(update, key)) continue
        const writer = writers[reads[read++]!]!
        const source = writer < 0 && from !== undefined ? findId(updates, byId, from) : writer
        if (source !== undefined && source >= 0) join(parents, i, source)
      }
    }
    const before = update.after === undefined ? undefined : findId(updates, byId, update.after)
    if (before !== undefined) join(parents, i, before)
  }
}

/** Items by group, in the order in which they come. `groups[i]` is that of item i, −1 for none. */
function dealOut<Item>(items: readonly Item[], groups: Int32Array, count: number): readonly (readonly Item[])[] {
  const ends = new Int32Array(count + 1)
  let own = 0
  for (let i = 0; i < groups.length; i++) {
    if (groups[i]! < 0) continue
    ends[groups[i]! + 1]!++
    own++
  }
  for (let group = 0; group < count; group++) ends[group + 1]! += ends[group]!
  const next = ends.slice()
  const dealt = new Array<Item>(own)
  for (let i = 0; i < groups.length; i++) if (groups[i]! >= 0) dealt[next[groups[i]!]!++] = items[i]!
  const out: Item[][] = []
  for (let group = 0; group < count; group++) out.push(dealt.slice(ends[group], ends[group + 1]))
  return out
}

/** Numbers what is joined from 0, by the first update of each; `groups[i]` is that of update i. */
function numberGroups(parents: Int32Array): { readonly groups: Int32Array; readonly count: number } {
  const groups = new Int32Array(parents.length)
  let count = 0
  for (let i = 0; i < groups.length; i++) {
    const root = findRoot(parents, i)
    groups[i] = root === i ? count++ : groups[root]!
  }
  return { groups, count }
}

/** Cuts updates into segments. A key that nobody writes joins nobody. O(n log n), n accesses. */
export function cutSegments<U extends Update>(
  updates: readonly U[],
  accesses: Accesses = numberAccesses(updates),
): readonly Segment<U>[] {
  const parents = new Int32Array(updates.length)
  for (let i = 0; i < parents.length; i++) parents[i] = i
  const writers = joinWriters(updates, accesses, parents)
  const byId = sortIds(updates)
  joinReaders(updates, accesses, parents, writers, byId)
  const { groups, count } = numberGroups(parents)

  const sorted: U[] = []
  const groupsOfSorted = new Int32Array(updates.length)
  for (let i = 0; i < byId.length; i++) {
    sorted.push(updates[byId[i]!]!)
    groupsOfSorted[i] = groups[byId[i]!]!
  }
  const members = dealOut(sorted, groupsOfSorted, count)
  const groupsOfKeys = new Int32Array(writers.length)
  for (let key = 0; key < writers.length; key++) groupsOfKeys[key] = writers[key]! < 0 ? -1 : groups[writers[key]!]!
  const keys = dealOut(accesses.names, groupsOfKeys, count)
  return orderGroups(members, keys, groupsOfKeys, accesses.names).map((group, index) => ({
    index,
    keys: keys[group]!,
    updates: members[group]!,
  }))
}

/** Groups by their lowest key, which no other one has; those that write nothing have the lowest id for it, behind a mark. */
function orderGroups(
  members: readonly (readonly Update[])[],
  keys: readonly (readonly string[])[],
  groupsOfKeys: Int32Array,
  names: readonly string[],
): readonly number[] {
  const silent: { readonly name: string; readonly group: number }[] = []
  for (let group = 0; group < keys.length; group++)
    if (keys[group]!.length === 0) silent.push({ name: `~ ${bytesToHex(members[group]![0]!.id)}`, group })
  silent.sort((a, b) => (a.name < b.name ? 1 : -1))
  const ordered: number[] = []
  const isDone = new Uint8Array(keys.length)
  // keys ascend by number
  for (let key = 0; key < groupsOfKeys.length; key++) {
    const group = groupsOfKeys[key]!
    if (group < 0 || isDone[group] === 1) continue
    isDone[group] = 1
    while (silent.length > 0 && silent.at(-1)!.name < names[key]!) ordered.push(silent.pop()!.group)
    ordered.push(group)
  }
  while (silent.length > 0) ordered.push(silent.pop()!.group)
  return ordered
}
