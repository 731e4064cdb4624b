/** The keyed tree K: immutable versions of a map from 32-byte keys to 32-byte values. Spec: docs/state-format.md §1. */
import { type Bytes, invariant } from '@syncline/primitives'
import {
  hashOf,
  hashTree,
  keyBytesOf,
  type LeafContent,
  leafBit,
  putKey,
  TreeNode,
  unloaded,
  valueBytes,
} from './keyedNode.js'
import type { KeyedProof } from './keyedProof.js'
import { type TreeCache, type TreeEntry, updateTree, visit } from './keyedUpdate.js'
import { loadNode, type NodeSource } from './nodeRecord.js'
import { trimTree } from './trimTree.js'

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
  /** For the forest: the root node, and the root of the stored version that this one was made from. */
  readonly rootNode: TreeNode | null
  storedBase: TreeNode | null
  private readonly cache: TreeCache

  /** Use `Forest.empty`, `Forest.open` or `emptyTree`. */
  constructor(rootNode: TreeNode | null, storedBase: TreeNode | null, cache: TreeCache) {
    this.rootNode = rootNode
    this.storedBase = storedBase
    this.cache = cache
  }

  /** The value of a key (32 new bytes), or undefined if the tree has it not. About 1 µs at 10^6 keys once the way is loaded. */
  get(key: Bytes): Bytes | undefined {
    const leaf = this.find(key)
    return leaf === undefined ? undefined : valueBytes(leaf)
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
    const updated = updateTree(this.rootNode, entries, this.cache)
    return updated === this.rootNode ? this : new KeyedTree(updated, this.storedBase, this.cache)
  }

  /** The empty version of the same tree, so that a commit notes all its stored nodes as stale. */
  clear(): KeyedTree {
    return this.rootNode === null ? this : new KeyedTree(null, this.storedBase, this.cache)
  }

  /** True if no key is in the tree. */
  get isEmpty(): boolean {
    return this.rootNode === null
  }

  /** The root, 32 new bytes; 0 for the empty tree. One hash for each node made since the last call. */
  root(): Bytes {
    if (this.rootNode === null) return emptyRoot.slice()
    hashTree(this.rootNode)
    return hashOf(this.rootNode)
  }

  /** The proof of a key, present or absent, against `root()`. */
  prove(key: Bytes): KeyedProof {
    checkKey(key)
    let node = this.rootNode
    if (node === null) return { bits: new Uint8Array(0), siblings: [], terminal: undefined }
    hashTree(node)
    const bits: number[] = []
    const siblings: Bytes[] = []
    visit(node, this.cache)
    while (node.bit !== leafBit) {
      const isRight: boolean = ((key[node.bit >> 3]! >> (7 - (node.bit & 7))) & 1) === 1
      bits.push(node.bit)
      siblings.push(hashOf(isRight ? node.left! : node.right!))
      node = isRight ? node.right! : node.left!
      visit(node, this.cache)
    }
    return {
      bits: Uint8Array.from(bits),
      siblings,
      terminal: { key: keyBytesOf(node.leaf!), value: valueBytes(node.leaf!) },
    }
  }

  /** At most `limit` entries with keys from `from` on, in key order. Nodes read from the store are not kept in memory. */
  iterate(from: Bytes, limit: number): TreeItem[] {
    checkKey(from)
    const items: TreeItem[] = []
    const stack = this.rootNode === null ? [] : seek(this.rootNode, from, this.cache.source)
    while (stack.length > 0 && items.length < limit) {
      const node = read(stack.pop()!, this.cache.source)
      if (node.bit === leafBit) {
        const leaf = node.leaf!
        items.push({ key: keyBytesOf(leaf), value: valueBytes(leaf), payload: leaf.payload ?? noPayload })
      } else stack.push(node.right!, node.left!)
    }
    return items
  }

  /**
   * Gives back memory when more than `limit` nodes may be in it: stored nodes not visited since the sweep before become
   * references again, and if that is not enough the deepest do, down to half of `limit`. For all versions of this tree that
   * share nodes. Returns the nodes of this version left in memory. Free below the limit; else a walk of about 50 ns a node.
   */
  trim(limit: number): number {
    if (this.cache.nodeCount > limit)
      this.cache.nodeCount = this.rootNode === null ? 0 : trimTree(this.rootNode, limit, this.cache.age)
    else return this.cache.nodeCount
    this.cache.age++
    return this.cache.nodeCount
  }

  private find(key: Bytes): LeafContent | undefined {
    checkKey(key)
    const { cache } = this
    let node = this.rootNode
    if (node === null) return undefined
    visit(node, cache)
    while (node.bit !== leafBit) {
      node = ((key[node.bit >> 3]! >> (7 - (node.bit & 7))) & 1) === 0 ? node.left! : node.right!
      visit(node, cache)
    }
    const leaf = node.leaf!
    return isKey(leaf, key) ? leaf : undefined
  }
}

const keyWords = new Int32Array(8)
const keyBytes = new Uint8Array(keyWords.buffer)

function isKey(leaf: LeafContent, key: Bytes): boolean {
  putKey(leaf, keyWords, 0)
  for (let i = 0; i < 32; i++) if (keyBytes[i] !== key[i]) return false
  return true
}

function checkKey(key: Bytes): void {
  invariant(key.length === 32, 'keys of a keyed tree have 32 bytes')
}

/** The node itself, or a copy with its content if it is a reference: walks that should leave no trace in memory. */
function read(node: TreeNode, source: NodeSource): TreeNode {
  if (node.bit !== unloaded) return node
  const copy = new TreeNode(unloaded, node.id, node.used, null, null, null)
  copy.h0 = node.h0
  copy.h1 = node.h1
  copy.h2 = node.h2
  copy.h3 = node.h3
  copy.h4 = node.h4
  copy.h5 = node.h5
  copy.h6 = node.h6
  copy.h7 = node.h7
  loadNode(copy, source, node.used)
  return copy
}

/** Subtrees whose keys are all ≥ `from`, the nearest on top, so that unstacking them gives the rest of the map in order. */
function seek(root: TreeNode, from: Bytes, source: NodeSource): TreeNode[] {
  const path: TreeNode[] = []
  let node = read(root, source)
  while (node.bit !== leafBit) {
    path.push(node)
    node = read(bitAt(from, node.bit) === 0 ? node.left! : node.right!, source)
  }
  const leaf = keyBytesOf(node.leaf!)
  let diverged = 0
  while (diverged < leafBit && bitAt(from, diverged) === bitAt(leaf, diverged)) diverged++
  const stack: TreeNode[] = []
  let nearest: TreeNode = node // the highest subtree that lies wholly on one side of `from`
  for (const branch of path) {
    if (branch.bit > diverged) {
      nearest = branch
      break
    }
    if (bitAt(from, branch.bit) === 0) stack.push(branch.right!)
  }
  if (diverged === leafBit || bitAt(from, diverged) === 0) stack.push(nearest)
  return stack
}

function bitAt(key: Bytes, bit: number): number {
  return (key[bit >> 3]! >> (7 - (bit & 7))) & 1
}

const noSource: NodeSource = { readNode: () => undefined }

/** An empty tree that lives in memory only. */
export function emptyTree(): KeyedTree {
  return new KeyedTree(null, null, createTreeCache(noSource))
}

/** The shared part of a tree's handles. */
export function createTreeCache(source: NodeSource): TreeCache {
  return { source, nodeCount: 0, age: 1 }
}
