/** Hashes of keyed-tree nodes: lazily, each once, two at a time. Spec: docs/state-format.md §1 (K). */
import { createFixedKeccak } from '@syncline/primitives'
import {
  type Branch,
  isLeaf,
  type Leaf,
  leftMissing,
  putKey,
  putLeft,
  putRight,
  putValue,
  rightMissing,
  type TreeNode,
  takeLeft,
  takeRight,
} from './keyedNode.js'

const branchInput = createFixedKeccak(66, 2)
const leafInput = createFixedKeccak(65, 1)
branchInput.bytes[0] = 0x01
branchInput.secondBytes[0] = 0x01
leafInput.bytes[0] = 0x00
leafInput.secondBytes[0] = 0x00
const { digest } = branchInput

/** The hash of a node whose own slots are filled, as the first eight words; gone with the next hash. */
export function digestNode(node: TreeNode): Int32Array {
  if (isLeaf(node)) {
    putLeaf(node, leafInput.words)
    leafInput.hashOne()
  } else {
    branchInput.bytes[1] = node.bit
    putBranch(node, branchInput.words)
    branchInput.hashOne()
  }
  return digest
}

function putLeaf(leaf: Leaf, words: Int32Array): void {
  putKey(leaf, words, 0)
  putValue(leaf, words, 8)
}

function putBranch(branch: Branch, words: Int32Array): void {
  putLeft(branch, words, 0)
  putRight(branch, words, 8)
}

/**
 * Children that need a hash, as the branch to put it in and its side; of branches by the depth of the holder. The arrays keep their
 * room, which shrinking them to nothing would give back, and hold no node once they are worked off.
 */
class Pending {
  count = 0
  readonly holders: (Branch | null)[] = []
  readonly sides: number[] = []

  push(holder: Branch, side: number): void {
    this.holders[this.count] = holder
    this.sides[this.count++] = side
  }

  /** The next child; its holder stays until `fill`. */
  child(index: number): TreeNode {
    const holder = this.holders[index]!
    return (this.sides[index] === leftMissing ? holder.left : holder.right) as TreeNode
  }

  /** Gives the child its hash from `digest` and forgets the holder. */
  fill(index: number, digestAt: number): void {
    const holder = this.holders[index]!
    if (this.sides[index] === leftMissing) takeLeft(holder, digest, digestAt)
    else takeRight(holder, digest, digestAt)
    this.holders[index] = null
  }
}

const pendingLeaves = new Pending()
const pendingBranches: Pending[] = []

/** Fills all missing hashes below and in the slots of `anchor`: one hash for each node made since the last call. */
export function fillHashes(anchor: Branch): void {
  if (anchor.missing === 0) return
  const levels = collect(anchor, 0)
  hashLeaves(pendingLeaves)
  for (let level = levels - 1; level >= 0; level--) hashBranches(pendingBranches[level]!)
}

/** Fills the pending lists; returns how many levels of branches they have. */
function collect(holder: Branch, depth: number): number {
  if (pendingBranches.length <= depth) pendingBranches.push(new Pending())
  let levels = 0
  for (let side = leftMissing; side <= rightMissing; side++) {
    if ((holder.missing & side) === 0) continue
    const child = (side === leftMissing ? holder.left : holder.right) as TreeNode
    if (isLeaf(child)) pendingLeaves.push(holder, side)
    else {
      levels = Math.max(levels, depth + 1, child.missing === 0 ? 0 : collect(child, depth + 1))
      pendingBranches[depth]!.push(holder, side)
    }
  }
  holder.missing = 0
  return levels
}

function hashBranches(pending: Pending): void {
  const { count } = pending
  let i = 0
  for (; i + 1 < count; i += 2) {
    const first = pending.child(i) as Branch
    const second = pending.child(i + 1) as Branch
    branchInput.bytes[1] = first.bit
    putBranch(first, branchInput.words)
    branchInput.secondBytes[1] = second.bit
    putBranch(second, branchInput.secondWords)
    branchInput.hashTwo()
    pending.fill(i, 0)
    pending.fill(i + 1, 8)
  }
  if (i < count) hashLast(pending, i)
  pending.count = 0
}

function hashLeaves(pending: Pending): void {
  const { count } = pending
  let i = 0
  for (; i + 1 < count; i += 2) {
    putLeaf(pending.child(i) as Leaf, leafInput.words)
    putLeaf(pending.child(i + 1) as Leaf, leafInput.secondWords)
    leafInput.hashTwo()
    pending.fill(i, 0)
    pending.fill(i + 1, 8)
  }
  if (i < count) hashLast(pending, i)
  pending.count = 0
}

function hashLast(pending: Pending, index: number): void {
  digestNode(pending.child(index))
  pending.fill(index, 0)
}
