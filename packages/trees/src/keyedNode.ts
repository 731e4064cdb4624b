/** Nodes of the keyed tree in memory, and their hashes. Spec: docs/state-format.md §1 (K). */
import { type Bytes, createFixedKeccak } from '@syncline/primitives'

/** `bit` of a node whose content is still in the store; only its id and hash are known. */
export const unloaded = -1
/** `bit` of a leaf: past every bit of a key, so that "diverges above this node" is one comparison. */
export const leafBit = 256

/** `id` of a node that was made by an update and has no hash yet. */
export const unhashed = -1
/** `id` of a node that has its hash but is in no store. Ids from 1 up are the store's keys. */
export const unstored = 0

/**
 * A branch, a leaf or a reference to either. One class for the three, so that walks stay monomorphic and a reference becomes a
 * node, and a node a reference again, without touching its parents. Everything but the residence (`bit`, children, leaf),
 * `used`, the hash and the id of a finished node is never changed: versions share nodes freely. Hashes and keys are
 * eight 32-bit words of memory order: an array of 32 bytes costs three times the room.
 */
export class TreeNode {
  bit: number
  id: number
  /** Age of the cache at the last visit; `trim` gives up nodes that were not visited since the sweep before. */
  used: number
  left: TreeNode | null
  right: TreeNode | null
  leaf: LeafContent | null
  h0 = 0
  h1 = 0
  h2 = 0
  h3 = 0
  h4 = 0
  h5 = 0
  h6 = 0
  h7 = 0

  constructor(
    bit: number,
    id: number,
    used: number,
    left: TreeNode | null,
    right: TreeNode | null,
    leaf: LeafContent | null,
  ) {
    this.bit = bit
    this.id = id
    this.used = used
    this.left = left
    this.right = right
    this.leaf = leaf
  }
}

/** What a leaf holds: key, committed value, and a payload that travels with it and is not committed. */
export class LeafContent {
  readonly k0: number
  readonly k1: number
  readonly k2: number
  readonly k3: number
  readonly k4: number
  readonly k5: number
  readonly k6: number
  readonly k7: number
  readonly v0: number
  readonly v1: number
  readonly v2: number
  readonly v3: number
  readonly v4: number
  readonly v5: number
  readonly v6: number
  readonly v7: number
  readonly payload: Bytes | null

  /** `words` holds the key at `keyAt` (in words); `value` is 32 bytes. */
  constructor(words: Int32Array, keyAt: number, value: Bytes, payload: Bytes | null) {
    this.k0 = words[keyAt]!
    this.k1 = words[keyAt + 1]!
    this.k2 = words[keyAt + 2]!
    this.k3 = words[keyAt + 3]!
    this.k4 = words[keyAt + 4]!
    this.k5 = words[keyAt + 5]!
    this.k6 = words[keyAt + 6]!
    this.k7 = words[keyAt + 7]!
    scratchBytes.set(value)
    this.v0 = scratch[0]!
    this.v1 = scratch[1]!
    this.v2 = scratch[2]!
    this.v3 = scratch[3]!
    this.v4 = scratch[4]!
    this.v5 = scratch[5]!
    this.v6 = scratch[6]!
    this.v7 = scratch[7]!
    this.payload = payload
  }
}

const scratch = new Int32Array(8)
const scratchBytes = new Uint8Array(scratch.buffer)

/** Puts the key of a leaf into eight words of `out` at `at`. */
export function putKey(leaf: LeafContent, out: Int32Array, at: number): void {
  out[at] = leaf.k0
  out[at + 1] = leaf.k1
  out[at + 2] = leaf.k2
  out[at + 3] = leaf.k3
  out[at + 4] = leaf.k4
  out[at + 5] = leaf.k5
  out[at + 6] = leaf.k6
  out[at + 7] = leaf.k7
}

/** Puts the value of a leaf into eight words of `out` at `at`. */
export function putValue(leaf: LeafContent, out: Int32Array, at: number): void {
  out[at] = leaf.v0
  out[at + 1] = leaf.v1
  out[at + 2] = leaf.v2
  out[at + 3] = leaf.v3
  out[at + 4] = leaf.v4
  out[at + 5] = leaf.v5
  out[at + 6] = leaf.v6
  out[at + 7] = leaf.v7
}

/** Puts the hash of a node into eight words of `out` at `at`. */
export function putHash(node: TreeNode, out: Int32Array, at: number): void {
  out[at] = node.h0
  out[at + 1] = node.h1
  out[at + 2] = node.h2
  out[at + 3] = node.h3
  out[at + 4] = node.h4
  out[at + 5] = node.h5
  out[at + 6] = node.h6
  out[at + 7] = node.h7
}

/** Sets the hash of a node from eight words of `from` at `at`. */
export function takeHash(node: TreeNode, from: Int32Array, at: number): void {
  node.h0 = from[at]!
  node.h1 = from[at + 1]!
  node.h2 = from[at + 2]!
  node.h3 = from[at + 3]!
  node.h4 = from[at + 4]!
  node.h5 = from[at + 5]!
  node.h6 = from[at + 6]!
  node.h7 = from[at + 7]!
}

/** True if the hash of a node is the eight words of `words` at 0. */
export function isHash(node: TreeNode, words: Int32Array): boolean {
  return (
    node.h0 === words[0] &&
    node.h1 === words[1] &&
    node.h2 === words[2] &&
    node.h3 === words[3] &&
    node.h4 === words[4] &&
    node.h5 === words[5] &&
    node.h6 === words[6] &&
    node.h7 === words[7]
  )
}

/** The hash of a node as 32 new bytes. */
export function hashOf(node: TreeNode): Bytes {
  putHash(node, scratch, 0)
  return scratchBytes.slice()
}

/** The key of a leaf as 32 new bytes. */
export function keyBytesOf(leaf: LeafContent): Bytes {
  putKey(leaf, scratch, 0)
  return scratchBytes.slice()
}

/** The value of a leaf as 32 new bytes. */
export function valueBytes(leaf: LeafContent): Bytes {
  putValue(leaf, scratch, 0)
  return scratchBytes.slice()
}

/** True if the value of a leaf is these 32 bytes. */
export function hasValue(leaf: LeafContent, value: Bytes): boolean {
  scratchBytes.set(value)
  return (
    leaf.v7 === scratch[7] &&
    leaf.v0 === scratch[0] &&
    leaf.v1 === scratch[1] &&
    leaf.v2 === scratch[2] &&
    leaf.v3 === scratch[3] &&
    leaf.v4 === scratch[4] &&
    leaf.v5 === scratch[5] &&
    leaf.v6 === scratch[6]
  )
}

/** Index of the first differing bit in 32 bits of memory order: the lowest byte comes first, its highest bit first. */
function firstBit(difference: number): number {
  const byte = (31 - Math.clz32(difference & -difference)) >> 3
  return 8 * byte + Math.clz32((difference >>> (8 * byte)) & 0xff) - 24
}

/** Index of the first bit at which the key in `words` at `at` and the key of the leaf differ; 256 if they are equal. */
export function divergence(words: Int32Array, at: number, leaf: LeafContent): number {
  let difference = words[at]! ^ leaf.k0
  if (difference !== 0) return firstBit(difference)
  difference = words[at + 1]! ^ leaf.k1
  if (difference !== 0) return 32 + firstBit(difference)
  difference = words[at + 2]! ^ leaf.k2
  if (difference !== 0) return 64 + firstBit(difference)
  difference = words[at + 3]! ^ leaf.k3
  if (difference !== 0) return 96 + firstBit(difference)
  difference = words[at + 4]! ^ leaf.k4
  if (difference !== 0) return 128 + firstBit(difference)
  difference = words[at + 5]! ^ leaf.k5
  if (difference !== 0) return 160 + firstBit(difference)
  difference = words[at + 6]! ^ leaf.k6
  if (difference !== 0) return 192 + firstBit(difference)
  difference = words[at + 7]! ^ leaf.k7
  return difference === 0 ? leafBit : 224 + firstBit(difference)
}

/** Index of the first bit at which two keys of `words` differ; 256 if they are equal. */
export function keyDivergence(words: Int32Array, first: number, second: number): number {
  for (let i = 0; i < 8; i++) {
    const difference = words[first + i]! ^ words[second + i]!
    if (difference !== 0) return 32 * i + firstBit(difference)
  }
  return leafBit
}

const branchInput = createFixedKeccak(66, 2)
const leafInput = createFixedKeccak(65, 1)
branchInput.bytes[0] = 0x01
branchInput.secondBytes[0] = 0x01
leafInput.bytes[0] = 0x00
leafInput.secondBytes[0] = 0x00
const { digest } = branchInput

/** Hashes one content into `digest`: what a record from the store hashes to. */
export function digestBranch(bit: number, left: TreeNode, right: TreeNode): Int32Array {
  branchInput.bytes[1] = bit
  putHash(left, branchInput.words, 0)
  putHash(right, branchInput.words, 8)
  branchInput.hashOne()
  return digest
}

/** As `digestBranch` for a leaf. */
export function digestLeaf(leaf: LeafContent): Int32Array {
  putKey(leaf, leafInput.words, 0)
  putValue(leaf, leafInput.words, 8)
  leafInput.hashOne()
  return digest
}

/** Branches without a hash, by depth, and leaves without one; emptied by every `hashTree`. */
const pendingBranches: TreeNode[][] = []
const pendingLeaves: TreeNode[] = []

/** Gives every node below and including `root` its hash: one hash for each node made since the last call, two at a time. */
export function hashTree(root: TreeNode): void {
  if (root.id !== unhashed) return
  const depth = collectUnhashed(root, 0)
  hashLeaves(pendingLeaves)
  pendingLeaves.length = 0
  for (let level = depth - 1; level >= 0; level--) {
    const nodes = pendingBranches[level]!
    hashBranches(nodes)
    nodes.length = 0
  }
}

/** Fills the pending lists; returns the number of levels of branches. */
function collectUnhashed(node: TreeNode, depth: number): number {
  if (node.bit === leafBit) {
    pendingLeaves.push(node)
    return depth
  }
  if (pendingBranches.length <= depth) pendingBranches.push([])
  pendingBranches[depth]!.push(node)
  const left = node.left!
  const right = node.right!
  const ofLeft = left.id === unhashed ? collectUnhashed(left, depth + 1) : 0
  const ofRight = right.id === unhashed ? collectUnhashed(right, depth + 1) : 0
  return Math.max(depth + 1, ofLeft, ofRight)
}

function hashBranches(nodes: readonly TreeNode[]): void {
  let i = 0
  for (; i + 1 < nodes.length; i += 2) {
    const first = nodes[i]!
    const second = nodes[i + 1]!
    branchInput.bytes[1] = first.bit
    putHash(first.left!, branchInput.words, 0)
    putHash(first.right!, branchInput.words, 8)
    branchInput.secondBytes[1] = second.bit
    putHash(second.left!, branchInput.secondWords, 0)
    putHash(second.right!, branchInput.secondWords, 8)
    branchInput.hashTwo()
    takeHash(first, digest, 0)
    takeHash(second, digest, 8)
    first.id = unstored
    second.id = unstored
  }
  if (i < nodes.length) {
    const last = nodes[i]!
    takeHash(last, digestBranch(last.bit, last.left!, last.right!), 0)
    last.id = unstored
  }
}

function hashLeaves(nodes: readonly TreeNode[]): void {
  let i = 0
  for (; i + 1 < nodes.length; i += 2) {
    const first = nodes[i]!
    const second = nodes[i + 1]!
    putKey(first.leaf!, leafInput.words, 0)
    putValue(first.leaf!, leafInput.words, 8)
    putKey(second.leaf!, leafInput.secondWords, 0)
    putValue(second.leaf!, leafInput.secondWords, 8)
    leafInput.hashTwo()
    takeHash(first, digest, 0)
    takeHash(second, digest, 8)
    first.id = unstored
    second.id = unstored
  }
  if (i < nodes.length) {
    const last = nodes[i]!
    takeHash(last, digestLeaf(last.leaf!), 0)
    last.id = unstored
  }
}
