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

/** Cuts updates into segments. A key that nobody writes joins nobody. O(accesses · α). */
export function cutSegments<U extends Update>(updates: readonly U[]): readonly Segment<U>[] {
  const { find, union } = createUnion(updates.length)
  const owners = new Map<string, number>()
  const byId = new Map<Hex, number>()
  for (const [i, { id, writes, bundle }] of updates.entries()) {
    byId.set(bytesToHex(id), i)
    for (const name of [...writes.map((key) => `key ${key}`), ...(bundle ? [`bundle ${bytesToHex(bundle)}`] : [])]) {
      const owner = owners.get(name)
      if (owner === undefined) owners.set(name, i)
      else union(i, owner)
    }
  }
  for (const [i, { reads, after }] of updates.entries()) {
    for (const { key, from } of reads) {
      const writer = owners.get(`key ${key}`) ?? (from === undefined ? undefined : byId.get(bytesToHex(from)))
      if (writer !== undefined) union(i, writer)
    }
    const before = after === undefined ? undefined : byId.get(bytesToHex(after))
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
      return { keys: [...new Set(sorted.flatMap(({ writes }) => writes))].sort(), updates: sorted }
    })
    .sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))
    .map((segment, index) => ({ index, ...segment }))
}

/** What segments are ordered by: the lowest key, and for those that write nothing the lowest id. */
function firstOf({ keys, updates }: Pick<Segment, 'keys' | 'updates'>): string {
  return `${keys[0] ?? '~'} ${bytesToHex(updates[0]!.id)}`
}
