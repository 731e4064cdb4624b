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

/** Children that need a hash, as the branch to put it in and its side; of branches by the depth of the holder. */
class Pending {
  readonly holders: Branch[] = []
  readonly sides: number[] = []

  push(holder: Branch, side: number): void {
    this.holders.push(holder)
    this.sides.push(side)
  }

  clear(): void {
    this.holders.length = 0
    this.sides.length = 0
  }
}

const pendingLeaves = new Pending()
const pendingBranches: Pending[] = []

/** Fills all missing hashes below and in the slots of `anchor`: one hash for each node made since the last call. */
export function fillHashes(anchor: Branch): void {
  if (anchor.missing === 0) return
  const levels = collect(anchor, 0)
  hashLeaves(pendingLeaves)
  pendingLeaves.clear()
  for (let level = levels - 1; level >= 0; level--) {
    const pending = pendingBranches[level]!
    hashBranches(pending)
    pending.clear()
  }
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

function childOf(holder: Branch, side: number): TreeNode {
  return (side === leftMissing ? holder.left : holder.right) as TreeNode
}

function fill(holder: Branch, side: number, at: number): void {
  if (side === leftMissing) takeLeft(holder, digest, at)
  else takeRight(holder, digest, at)
}

function hashBranches({ holders, sides }: Pending): void {
  let i = 0
  for (; i + 1 < holders.length; i += 2) {
    const first = childOf(holders[i]!, sides[i]!) as Branch
    const second = childOf(holders[i + 1]!, sides[i + 1]!) as Branch
    branchInput.bytes[1] = first.bit
    putBranch(first, branchInput.words)
    branchInput.secondBytes[1] = second.bit
    putBranch(second, branchInput.secondWords)
    branchInput.hashTwo()
    fill(holders[i]!, sides[i]!, 0)
    fill(holders[i + 1]!, sides[i + 1]!, 8)
  }
  if (i < holders.length) {
    digestNode(childOf(holders[i]!, sides[i]!))
    fill(holders[i]!, sides[i]!, 0)
  }
}

function hashLeaves({ holders, sides }: Pending): void {
  let i = 0
  for (; i + 1 < holders.length; i += 2) {
    putLeaf(childOf(holders[i]!, sides[i]!) as Leaf, leafInput.words)
    putLeaf(childOf(holders[i + 1]!, sides[i + 1]!) as Leaf, leafInput.secondWords)
    leafInput.hashTwo()
    fill(holders[i]!, sides[i]!, 0)
    fill(holders[i + 1]!, sides[i + 1]!, 8)
  }
  if (i < holders.length) {
    digestNode(childOf(holders[i]!, sides[i]!))
    fill(holders[i]!, sides[i]!, 0)
  }
}
