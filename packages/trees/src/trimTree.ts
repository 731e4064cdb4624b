/** Gives up nodes of the keyed tree that the store can give back. */
import { leafBit, type TreeNode, unloaded, unstored } from './keyedNode.js'

/** Deepest level a tree can have: one branch for each bit of a key, then the leaf. */
const levels = leafBit + 1

/**
 * Makes stored nodes that were last visited before `age` references again; then, while more than half of `limit` nodes are left, all
 * below a depth that leaves that many. Nodes that are not stored stay. Returns the nodes left, references included.
 */
export function trimTree(root: TreeNode, limit: number, age: number): number {
  const atDepth = new Float64Array(levels + 1)
  const left = forgetUnused(root, age, 0, atDepth)
  const target = limit / 2
  if (left <= target) return left
  let kept = 0
  let depth = 0
  while (depth < levels && kept + atDepth[depth]! <= target) kept += atDepth[depth++]!
  return forgetBelow(root, Math.max(1, depth) - 1)
}

function forget(node: TreeNode): void {
  node.bit = unloaded
  node.left = null
  node.right = null
  node.leaf = null
}

/** Visits go from the root down, so whatever hangs below an unused node is unused as well. */
function forgetUnused(node: TreeNode, age: number, depth: number, atDepth: Float64Array): number {
  if (node.bit !== unloaded && node.used < age && node.id > unstored) forget(node)
  atDepth[depth]!++
  if (node.bit === unloaded || node.bit === leafBit) return 1
  return 1 + forgetUnused(node.left!, age, depth + 1, atDepth) + forgetUnused(node.right!, age, depth + 1, atDepth)
}

function forgetBelow(node: TreeNode, depth: number): number {
  if (depth <= 0 && node.id > unstored) forget(node)
  if (node.bit === unloaded || node.bit === leafBit) return 1
  return 1 + forgetBelow(node.left!, depth - 1) + forgetBelow(node.right!, depth - 1)
}
