/** The keyed tree K: immutable versions of a map from 32-byte keys to 32-byte values. Spec: docs/state-format.md §1. */
import { type Bytes, invariant } from '@syncline/primitives'
import { fillHashes } from './keyedHash.js'
import { writeMultiProof } from './keyedMultiProof.js'
import {
  anchorBit,
  Branch,
  bitAt,
  childHash,
  hasKey,
  isLeaf,
  type Leaf,
  leafBit,
  leafKey,
  leafValue,
  type TreeNode,
  unstored,
} from './keyedNode.js'
import type { KeyedProof } from './keyedProof.js'
import { type KeyedNodeReader, readNodes } from './keyedReader.js'
import { type TreeEntry, updateTree } from './keyedUpdate.js'
import { idOf, type NodeSource } from './nodeRecord.js'
import { createTreeCache, peek, type TreeCache, trimNodes, visit } from './treeCache.js'

/** Root of the empty tree. Shared, never written to. */
export const emptyRoot: Bytes = new Uint8Array(32)

/** An entry as `iterate` gives it; an absent payload is empty. */
export type TreeItem = { readonly key: Bytes; readonly value: Bytes; readonly payload: Bytes }

const noPayload: Bytes = new Uint8Array(0)

/**
 * One version of a map. Handles are values: `update` gives a new one and leaves the old one whole, and both share what did not
 * change. Absent keys and keys of value 0 are the same. Keys must be hashes (docs/state-format.md): the depth is that of
 * their common prefixes. Reads fault with `TREE_NODE_MISSING` if the version was pruned or abandoned in the store.
 */
export class KeyedTree {
  /** For the forest: holds the root node as its left child. */
  readonly anchor: Branch
  /** For the forest: the anchor of the stored version that this one was made from; null if it is wholly new. */
  storedBase: Branch | null
  private readonly cache: TreeCache

  /** Use `Forest.empty`, `Forest.open` or `emptyTree`. */
  constructor(anchor: Branch, storedBase: Branch | null, cache: TreeCache) {
    this.anchor = anchor
    this.storedBase = storedBase
    this.cache = cache
  }

  /** The value of a key (32 new bytes), or undefined if the tree has it not. No hash once the way is in memory: a step a branch. */
  get(key: Bytes): Bytes | undefined {
    const leaf = this.find(key)
    return leaf === undefined ? undefined : leafValue(leaf)
  }

  /** The payload of a key (shared: do not write to it), empty if it has none; undefined if the tree has not the key. */
  getPayload(key: Bytes): Bytes | undefined {
    const leaf = this.find(key)
    return leaf === undefined ? undefined : (leaf.payload ?? noPayload)
  }

  /**
   * The version after all entries; of entries with one key the last holds. Returns this handle if nothing changes. Keys and
   * values are copied, payloads are kept: do not write to them afterwards. Nothing is hashed until `root`, `prove` or a commit.
   */
  update(entries: readonly TreeEntry[]): KeyedTree {
    const updated = updateTree(this.anchor, entries, this.cache)
    return updated === this.anchor ? this : new KeyedTree(updated, this.storedBase, this.cache)
  }

  /** The empty version of the same tree, so that a commit notes all its stored nodes as stale. */
  clear(): KeyedTree {
    return this.isEmpty ? this : new KeyedTree(emptyAnchor(), this.storedBase, this.cache)
  }

  /** True if no key is in the tree. */
  get isEmpty(): boolean {
    return this.anchor.left === null
  }

  /** The root, 32 new bytes; 0 for the empty tree. One hash for each node made since the last call. */
  root(): Bytes {
    if (this.isEmpty) return emptyRoot.slice()
    fillHashes(this.anchor)
    return childHash(this.anchor, false)
  }

  /** The proof of a key, present or absent, against `root()`. */
  prove(key: Bytes): KeyedProof {
    checkKey(key)
    if (this.isEmpty) return { bits: new Uint8Array(0), siblings: [], terminal: undefined }
    fillHashes(this.anchor)
    const bits: number[] = []
    const siblings: Bytes[] = []
    let node = visit(this.anchor, false, this.cache)
    while (!isLeaf(node)) {
      const isRight = bitAt(key, node.bit) === 1
      bits.push(node.bit)
      siblings.push(childHash(node, !isRight))
      node = visit(node, isRight, this.cache)
    }
    return { bits: Uint8Array.from(bits), siblings, terminal: { key: leafKey(node), value: leafValue(node) } }
  }

  /**
   * The proof of several keys at once against `root()`, present or absent (`applyMultiProof`). Keys ascend strictly. A visit for each
   * node on the ways; no hash once the root is known.
   */
  proveAll(keys: readonly Bytes[]): Bytes {
    keys.forEach(checkKey)
    fillHashes(this.anchor)
    return writeMultiProof(this.anchor, keys, this.cache)
  }

  /** Answers for nodes of this version by their hash, from the root down: a node is known once its parent was asked for. */
  reader(): KeyedNodeReader {
    return readNodes(this.anchor, this.cache.source)
  }

  /** At most `limit` entries with keys from `from` on, in key order. Nodes read from the store are not kept in memory. */
  iterate(from: Bytes, limit: number): TreeItem[] {
    checkKey(from)
    const items: TreeItem[] = []
    if (this.isEmpty) return items
    fillHashes(this.anchor) // a node that is read again is checked against its hash
    const stack = seek(this.anchor, from, this.cache.source)
    while (stack.length > 0 && items.length < limit) {
      const [holder, isRight] = stack.pop()!
      const node = peek(holder, isRight, this.cache.source)
      if (isLeaf(node)) items.push({ key: leafKey(node), value: leafValue(node), payload: node.payload ?? noPayload })
      else stack.push([node, true], [node, false])
    }
    return items
  }

  /**
   * Gives back memory when more than `limit` nodes may be in it: stored nodes not visited since the sweep before become
   * references again, and if that is not enough the deepest do, down to half of `limit`. For all versions of this tree that
   * share nodes. Returns the nodes of this version left in memory. Free below the limit; else a walk over all nodes in memory.
   */
  trim(limit: number): number {
    const { cache } = this
    if (cache.nodeCount <= limit) return cache.nodeCount
    cache.nodeCount = trimNodes(this.anchor, limit, cache.age)
    cache.age++
    return cache.nodeCount
  }

  private find(key: Bytes): Leaf | undefined {
    checkKey(key)
    const { anchor, cache } = this
    if (anchor.left === null) return undefined
    let node = visit(anchor, false, cache)
    while (!isLeaf(node)) node = visit(node, bitAt(key, node.bit) === 1, cache)
    return hasKey(node, key) ? node : undefined
  }
}

function checkKey(key: Bytes): void {
  invariant(key.length === 32, 'keys of a keyed tree have 32 bytes')
}

/** A place in the tree: the left or right child of a branch. */
type Place = readonly [holder: Branch, isRight: boolean]

/** Subtrees whose keys are all ≥ `from`, the nearest on top, so that unstacking them gives the rest of the map in order. */
function seek(anchor: Branch, from: Bytes, source: NodeSource): Place[] {
  const way: { readonly place: Place; readonly node: Branch }[] = []
  let place: Place = [anchor, false]
  let node: TreeNode = peek(anchor, false, source)
  while (!isLeaf(node)) {
    way.push({ place, node })
    place = [node, bitAt(from, node.bit) === 1]
    node = peek(node, place[1], source)
  }
  const leaf = leafKey(node)
  let diverged = 0
  while (diverged < leafBit && bitAt(from, diverged) === bitAt(leaf, diverged)) diverged++
  const stack: Place[] = []
  for (const step of way) {
    if (step.node.bit > diverged) {
      place = step.place // the highest subtree that lies wholly on one side of `from`
      break
    }
    if (bitAt(from, step.node.bit) === 0) stack.push([step.node, true])
  }
  if (diverged === leafBit || bitAt(from, diverged) === 0) stack.push(place)
  return stack
}

/** The anchor of the empty tree. */
export function emptyAnchor(): Branch {
  return new Branch(anchorBit, 0, null, null, 0)
}

/** The id of the root node; 0 if the tree is empty or in no store. */
export function rootId(anchor: Branch): number {
  return anchor.left === null ? unstored : idOf(anchor.left)
}

const noSource: NodeSource = { readNode: () => undefined }

/** An empty tree that lives in memory only. */
export function emptyTree(): KeyedTree {
  return new KeyedTree(emptyAnchor(), null, createTreeCache(noSource))
}
