/**
 * Phase 2: which updates have to do with each other (docs/reconciliation.md §3; OIP-18). An edge leads from u to v if v reads or overwrites what u
 * wrote, if u comes right before v at its node, or both ways within a bundle. Connected updates are a segment, found by union-find over
 * keys; what is in another segment is not touched by a conflict in this one.
 */
import { type Bytes, bytesToHex, compareBytes, type Hex } from '@syncline/primitives'
import type { PriorityKey } from '../order/priority.js'

/** An update of one domain. Ids have 32 bytes; keys are names, such as assets in hex. */
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

/** Union-find with path halving: almost O(1) a step. */
function createUnion(size: number) {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const find = (start: number): number => {
    let at = start
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const union = (a: number, b: number): void => {
    parent[find(a)] = find(b)
  }
  return { find, union }
}

/** Cuts updates into segments. A key that nobody writes joins nobody. O(accesses · α), and the orders' logs. */
export function cutSegments<U extends Update>(updates: readonly U[]): readonly Segment<U>[] {
  const { find, union } = createUnion(updates.length)
  const writers = new Map<string, number>()
  const bundles = new Map<Hex, number>()
  const join = <Name>(owners: Map<Name, number>, name: Name, i: number): void => {
    const owner = owners.get(name)
    if (owner === undefined) owners.set(name, i)
    else union(i, owner)
  }
  for (const [i, { writes, bundle }] of updates.entries()) {
    for (const key of writes) join(writers, key, i)
    if (bundle !== undefined) join(bundles, bytesToHex(bundle), i)
  }
  // names of ids cost more than all else, and most updates are found by what they write
  let byId: ReadonlyMap<Hex, number> | undefined
  const numberOf = (id: Bytes): number | undefined => {
    byId ??= new Map(updates.map((update, i) => [bytesToHex(update.id), i]))
    return byId.get(bytesToHex(id))
  }
  for (const [i, { reads, after }] of updates.entries()) {
    for (const { key, from } of reads) {
      const writer = writers.get(key) ?? (from === undefined ? undefined : numberOf(from))
      if (writer !== undefined) union(i, writer)
    }
    const before = after === undefined ? undefined : numberOf(after)
    if (before !== undefined) union(i, before)
  }
  const groups = new Map<number, U[]>()
  for (const [i, update] of updates.entries()) {
    const root = find(i)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [update])
    else group.push(update)
  }
  return [...groups.values()]
    .map((group) => {
      const sorted = group.sort((a, b) => compareBytes(a.id, b.id))
      const keys = [...new Set(sorted.flatMap(({ writes }) => writes))].sort()
      return { keys, updates: sorted, first: firstOf(keys, sorted) }
    })
    .sort((a, b) => (a.first < b.first ? -1 : 1))
    .map(({ keys, updates: sorted }, index) => ({ index, keys, updates: sorted }))
}

/** What segments are ordered by: the lowest key, which no other one has, and for those that write nothing the lowest id. */
function firstOf(keys: readonly string[], updates: readonly Update[]): string {
  return keys[0] ?? `~ ${bytesToHex(updates[0]!.id)}`
}
