/** Nodes of the keyed tree in memory. Spec: docs/state-format.md §1 (K). */
import type { Bytes } from '@syncline/primitives'

/** `bit` of a leaf: past every bit of a key, so that "diverges above this node" is one comparison. */
export const leafBit = 256
/** `bit` of the anchor that holds a tree's root as its left child. */
export const anchorBit = -1

/** `id` of a node that is in no store. Ids from 1 up are the store's keys. */
export const unstored = 0

/** The hash of the left child is not in its slot yet. */
export const leftMissing = 1
/** The hash of the right child is not in its slot yet. */
export const rightMissing = 2

/** A node in memory, or the id of one that is only in the store. */
export type Child = Branch | Leaf | number

export type TreeNode = Branch | Leaf

/**
 * A branch with the hashes of its children, so that a walk or a hash touches no sibling. Hashes and keys are eight 32-bit words
 * of memory order: an array of 32 bytes costs five times the room. A finished node is shared by versions and changes in three
 * ways only: a child becomes its id or is loaded again, a missing hash is filled in, and the node gets its id when it is stored.
 */
export class Branch {
  readonly bit: number
  id: number
  /** Age of the cache at the last visit; `trim` gives up nodes that were not visited since the sweep before. */
  used: number
  /** Which hashes below are not known yet: `leftMissing`, `rightMissing`. A child that is an id has its hash always. */
  missing: number
  /** Null only in the anchor of an empty tree. */
  left: Child | null
  /** Null only in an anchor. */
  right: Child | null
  l0 = 0
  l1 = 0
  l2 = 0
  l3 = 0
  l4 = 0
  l5 = 0
  l6 = 0
  l7 = 0
  r0 = 0
  r1 = 0
  r2 = 0
  r3 = 0
  r4 = 0
  r5 = 0
  r6 = 0
  r7 = 0

  constructor(bit: number, used: number, left: Child | null, right: Child | null, missing: number) {
    this.bit = bit
    this.id = unstored
    this.used = used
    this.missing = missing
    this.left = left
    this.right = right
  }
}

/** A leaf: key, committed value, and a payload that travels with it and is not committed. */
export class Leaf {
  readonly bit: number = leafBit
  id: number
  used: number
  readonly payload: Bytes | null
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

  /** `words` holds the key at `keyAt` (in words); `value` is 32 bytes. */
  constructor(used: number, words: Int32Array, keyAt: number, value: Bytes, payload: Bytes | null) {
    this.id = unstored
    this.used = used
    this.payload = payload
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
  }
}

/** Distinguishes the two kinds for the compiler; at run time one comparison. */
export function isLeaf(node: TreeNode): node is Leaf {
  return node.bit === leafBit
}

const scratch = new Int32Array(8)
const scratchBytes = new Uint8Array(scratch.buffer)

/** Puts the key of a leaf into eight words of `out` at `at`. */
export function putKey(leaf: Leaf, out: Int32Array, at: number): void {
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
export function putValue(leaf: Leaf, out: Int32Array, at: number): void {
  out[at] = leaf.v0
  out[at + 1] = leaf.v1
  out[at + 2] = leaf.v2
  out[at + 3] = leaf.v3
  out[at + 4] = leaf.v4
  out[at + 5] = leaf.v5
  out[at + 6] = leaf.v6
  out[at + 7] = leaf.v7
}

/** Puts the hash of the left child into eight words of `out` at `at`. */
export function putLeft(branch: Branch, out: Int32Array, at: number): void {
  out[at] = branch.l0
  out[at + 1] = branch.l1
  out[at + 2] = branch.l2
  out[at + 3] = branch.l3
  out[at + 4] = branch.l4
  out[at + 5] = branch.l5
  out[at + 6] = branch.l6
  out[at + 7] = branch.l7
}

/** Puts the hash of the right child into eight words of `out` at `at`. */
export function putRight(branch: Branch, out: Int32Array, at: number): void {
  out[at] = branch.r0
  out[at + 1] = branch.r1
  out[at + 2] = branch.r2
  out[at + 3] = branch.r3
  out[at + 4] = branch.r4
  out[at + 5] = branch.r5
  out[at + 6] = branch.r6
  out[at + 7] = branch.r7
}

/** Sets the hash of the left child from eight words of `from` at `at`. */
export function takeLeft(branch: Branch, from: Int32Array, at: number): void {
  branch.l0 = from[at]!
  branch.l1 = from[at + 1]!
  branch.l2 = from[at + 2]!
  branch.l3 = from[at + 3]!
  branch.l4 = from[at + 4]!
  branch.l5 = from[at + 5]!
  branch.l6 = from[at + 6]!
  branch.l7 = from[at + 7]!
}

/** Sets the hash of the right child from eight words of `from` at `at`. */
export function takeRight(branch: Branch, from: Int32Array, at: number): void {
  branch.r0 = from[at]!
  branch.r1 = from[at + 1]!
  branch.r2 = from[at + 2]!
  branch.r3 = from[at + 3]!
  branch.r4 = from[at + 4]!
  branch.r5 = from[at + 5]!
  branch.r6 = from[at + 6]!
  branch.r7 = from[at + 7]!
}

/** The hash of a child as 32 new bytes; it is not missing. */
export function childHash(branch: Branch, isRight: boolean): Bytes {
  if (isRight) putRight(branch, scratch, 0)
  else putLeft(branch, scratch, 0)
  return scratchBytes.slice()
}

/** The key of a leaf as 32 new bytes. */
export function leafKey(leaf: Leaf): Bytes {
  putKey(leaf, scratch, 0)
  return scratchBytes.slice()
}

/** The value of a leaf as 32 new bytes. */
export function leafValue(leaf: Leaf): Bytes {
  putValue(leaf, scratch, 0)
  return scratchBytes.slice()
}

/** True if the key of a leaf is these 32 bytes. */
export function hasKey(leaf: Leaf, key: Bytes): boolean {
  scratchBytes.set(key)
  return (
    leaf.k0 === scratch[0] &&
    leaf.k1 === scratch[1] &&
    leaf.k2 === scratch[2] &&
    leaf.k3 === scratch[3] &&
    leaf.k4 === scratch[4] &&
    leaf.k5 === scratch[5] &&
    leaf.k6 === scratch[6] &&
    leaf.k7 === scratch[7]
  )
}

/** True if the value of a leaf is these 32 bytes. */
export function hasValue(leaf: Leaf, value: Bytes): boolean {
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
export function divergence(words: Int32Array, at: number, leaf: Leaf): number {
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

/** Bit `index` of a 32-byte key. */
export function bitAt(key: Bytes, index: number): number {
  return (key[index >> 3]! >> (7 - (index & 7))) & 1
}
