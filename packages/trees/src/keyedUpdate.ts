/** Batched updates of the keyed tree: every node on the way to a changed key is made anew once. Spec: docs/state-format.md §1. */
import { type Bytes, equalBytes, invariant } from '@syncline/primitives'
import { divergence, hasValue, keyDivergence, LeafContent, leafBit, TreeNode, unhashed, unloaded } from './keyedNode.js'
import { loadNode, type NodeSource } from './nodeRecord.js'

/** A change of one key. A value of 32 zero bytes deletes; then the payload is ignored. */
export type TreeEntry = {
  /** 32 bytes. */
  readonly key: Bytes
  /** 32 bytes. */
  readonly value: Bytes
  /** Bytes kept beside the value and not committed; none and empty are the same. */
  readonly payload?: Bytes
}

/** What is shared by the handles of one tree: where nodes come from, and how many are in memory. */
export type TreeCache = {
  readonly source: NodeSource
  /** Nodes made or loaded since the last exact count; an upper bound of those in memory. */
  nodeCount: number
  /** Counts the sweeps of `trim`; the stamp of visited nodes. */
  age: number
}

/** True if all 32 bytes are zero. */
export function isZeroWord(word: Bytes): boolean {
  for (let i = 0; i < 32; i++) if (word[i] !== 0) return false
  return true
}

/** Loads a node if it is a reference and notes the visit. */
export function visit(node: TreeNode, cache: TreeCache): void {
  if (node.bit === unloaded) {
    loadNode(node, cache.source, cache.age)
    cache.nodeCount += 2 // of a branch, the references to its children
  } else if (node.used !== cache.age) node.used = cache.age
}

/**
 * The root after all entries; of entries with one key the last holds. The given root if nothing changes. Nodes are made without
 * hashes. Costs one visit for each node on the ways, plus sorting if the entries are not in key order.
 */
export function updateTree(root: TreeNode | null, entries: readonly TreeEntry[], cache: TreeCache): TreeNode | null {
  const update = new Update(entries, cache)
  update.locate(root)
  if (update.count === 0) return root
  const updated = update.merge(root, 0, update.count)
  cache.nodeCount += update.made
  return updated
}

class Update {
  /** Entries in effect: sorted by key, one for each key, those that change nothing taken out. */
  count: number
  made = 0
  private readonly entries: readonly TreeEntry[]
  private readonly cache: TreeCache
  /** Keys in the order of `entries`; of position `p` in key order, the entry is `order[p]`. */
  private readonly keys: Uint8Array
  private readonly keyWords: Int32Array
  private readonly order: number[]
  /** By position: first bit at which the key leaves the tree's keys; 256 if the tree has it. */
  private readonly diverges: Int16Array

  constructor(entries: readonly TreeEntry[], cache: TreeCache) {
    this.entries = entries
    this.cache = cache
    const count = entries.length
    this.keyWords = new Int32Array(8 * count)
    this.keys = new Uint8Array(this.keyWords.buffer)
    this.diverges = new Int16Array(count)
    this.order = []
    for (let i = 0; i < count; i++) {
      const { key, value } = entries[i]!
      invariant(key.length === 32 && value.length === 32, 'keys and values of a keyed tree have 32 bytes')
      this.keys.set(key, 32 * i)
    }
    this.count = this.sort(count)
  }

  /** Fills `order` with one entry for each key, in key order; returns how many. */
  private sort(count: number): number {
    const { order } = this
    let isSorted = true
    for (let i = 0; i < count; i++) {
      order.push(i)
      if (isSorted && i > 0 && this.compare(i - 1, i) >= 0) isSorted = false
    }
    if (isSorted) return count
    order.sort((a, b) => this.compare(a, b) || a - b)
    let distinct = 0
    for (let p = 0; p < count; p++) {
      if (distinct > 0 && this.compare(order[distinct - 1]!, order[p]!) === 0) distinct--
      order[distinct++] = order[p]!
    }
    return distinct
  }

  private compare(first: number, second: number): number {
    const bit = keyDivergence(this.keyWords, 8 * first, 8 * second)
    return bit === leafBit ? 0 : this.bitOf(first, bit) === 0 ? -1 : 1
  }

  private bitOf(entry: number, bit: number): number {
    return (this.keys[32 * entry + (bit >> 3)]! >> (7 - (bit & 7))) & 1
  }

  /** Finds where each key ends and takes out the entries that change nothing. Ways shared with the key before are not walked twice. */
  locate(root: TreeNode | null): void {
    const { order, cache, entries, diverges, keyWords } = this
    const path: TreeNode[] = []
    let kept = 0
    let previous = -1
    for (let p = 0; p < this.count; p++) {
      const i = order[p]!
      const { value, payload } = entries[i]!
      if (root === null) {
        if (isZeroWord(value)) continue
        diverges[kept] = 0
        order[kept++] = i
        continue
      }
      if (previous >= 0) {
        const shared = keyDivergence(keyWords, 8 * previous, 8 * i)
        while (path.length > 0 && path[path.length - 1]!.bit > shared) path.pop()
      }
      previous = i
      // the last branch of the path tests a bit that both keys share, or the one at which they part: step from it by this key
      let node = path.length === 0 ? root : path[path.length - 1]!
      if (path.length > 0) node = this.bitOf(i, node.bit) === 0 ? node.left! : node.right!
      visit(node, cache)
      while (node.bit !== leafBit) {
        path.push(node)
        node = this.bitOf(i, node.bit) === 0 ? node.left! : node.right!
        visit(node, cache)
      }
      const leaf = node.leaf!
      const diverged = divergence(keyWords, 8 * i, leaf)
      if (diverged === leafBit ? isSame(leaf, value, payload) : isZeroWord(value)) continue
      diverges[kept] = diverged
      order[kept++] = i
    }
    this.count = kept
  }

  /** The subtree `node` with the entries of positions `from` to `to` applied; null if nothing is left. */
  merge(node: TreeNode | null, from: number, to: number): TreeNode | null {
    if (from === to) return node
    if (node === null) return this.build(from, to)
    let first = leafBit
    let parting = from
    for (let p = from; p < to; p++) {
      if (this.diverges[p]! < first) {
        first = this.diverges[p]!
        parting = p
      }
    }
    if (first < node.bit) {
      // all keys here and those of the subtree share the bits before `first`; entries across it are all new
      const split = this.split(from, to, first)
      if (this.bitOf(this.order[parting]!, first) === 0)
        return this.branch(first, this.build(from, split), this.merge(node, split, to))
      return this.branch(first, this.merge(node, from, split), this.build(split, to))
    }
    if (node.bit === leafBit) {
      const i = this.order[from]!
      return isZeroWord(this.entries[i]!.value) ? null : this.leaf(i)
    }
    const split = this.split(from, to, node.bit)
    return this.branch(node.bit, this.merge(node.left, from, split), this.merge(node.right, split, to))
  }

  /** The subtree of new keys only, at least one. */
  private build(from: number, to: number): TreeNode {
    const { order } = this
    if (to - from === 1) return this.leaf(order[from]!)
    const bit = keyDivergence(this.keyWords, 8 * order[from]!, 8 * order[to - 1]!)
    const split = this.split(from, to, bit)
    return this.branch(bit, this.build(from, split), this.build(split, to))!
  }

  /** First position of the range whose key has a 1 at `bit`; the keys share all bits before it. */
  private split(from: number, to: number, bit: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.bitOf(this.order[middle]!, bit) === 0) low = middle + 1
      else high = middle
    }
    return low
  }

  private branch(bit: number, left: TreeNode | null, right: TreeNode | null): TreeNode | null {
    if (left === null) return right
    if (right === null) return left
    this.made++
    return new TreeNode(bit, unhashed, this.cache.age, left, right, null)
  }

  private leaf(i: number): TreeNode {
    const { value, payload } = this.entries[i]!
    this.made++
    const kept = payload === undefined || payload.length === 0 ? null : payload
    return new TreeNode(
      leafBit,
      unhashed,
      this.cache.age,
      null,
      null,
      new LeafContent(this.keyWords, 8 * i, value, kept),
    )
  }
}

function isSame(leaf: LeafContent, value: Bytes, payload: Bytes | undefined): boolean {
  if (!hasValue(leaf, value)) return false
  if (payload === undefined || payload.length === 0) return leaf.payload === null
  return leaf.payload !== null && equalBytes(leaf.payload, payload)
}
