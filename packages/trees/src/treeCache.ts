/** What the handles of one tree share: where nodes come from, and how many are in memory. */
import { type Branch, leafBit, type TreeNode, unstored } from './keyedNode.js'
import { type NodeSource, readChild } from './nodeRecord.js'

export type TreeCache = {
  readonly source: NodeSource
  /** Nodes made or loaded since the last exact count; an upper bound of those in memory. */
  nodeCount: number
  /** Counts the sweeps of `trim`; the stamp of visited nodes. */
  age: number
}

/** The shared part of a tree's handles. */
export function createTreeCache(source: NodeSource): TreeCache {
  return { source, nodeCount: 0, age: 1 }
}

/** The child of `holder` on a side, loaded if need be, and noted as visited. The anchor of an empty tree has none. */
export function visit(holder: Branch, isRight: boolean, cache: TreeCache): TreeNode {
  const child = (isRight ? holder.right : holder.left)!
  if (typeof child !== 'number') {
    if (child.used !== cache.age) child.used = cache.age
    return child
  }
  const loaded = readChild(holder, isRight, cache.source, cache.age)
  cache.nodeCount++
  if (isRight) holder.right = loaded
  else holder.left = loaded
  return loaded
}

/** The child of `holder` on a side, loaded if need be but not kept: for walks that should leave no trace in memory. */
export function peek(holder: Branch, isRight: boolean, source: NodeSource): TreeNode {
  const child = (isRight ? holder.right : holder.left)!
  return typeof child === 'number' ? readChild(holder, isRight, source, 0) : child
}

/** Deepest level a tree can have: one branch for each bit of a key, then the leaf. */
const levels = leafBit + 1

/**
 * Makes ids of the stored nodes below `anchor` that were last visited before `age`; then, while more than half of `limit` nodes
 * are left, of all below a depth that leaves that many. Nodes that are not stored stay. Returns the nodes left.
 */
export function trimNodes(anchor: Branch, limit: number, age: number): number {
  const atDepth = new Float64Array(levels + 1)
  const left = forgetUnused(anchor, age, 0, atDepth)
  const target = limit / 2
  if (left <= target) return left
  let kept = 0
  let depth = 0
  while (depth < levels && kept + atDepth[depth]! <= target) kept += atDepth[depth++]!
  return forgetBelow(anchor, depth)
}

/** Visits go from the root down, so whatever hangs below an unused node is unused as well. */
function forgetUnused(holder: Branch, age: number, depth: number, atDepth: Float64Array): number {
  const { left, right } = holder
  let count = 0
  if (left !== null && typeof left !== 'number') {
    if (left.used < age && left.id > unstored) holder.left = left.id
    else count += countAt(left, age, depth, atDepth)
  }
  if (right !== null && typeof right !== 'number') {
    if (right.used < age && right.id > unstored) holder.right = right.id
    else count += countAt(right, age, depth, atDepth)
  }
  return count
}

function countAt(node: TreeNode, age: number, depth: number, atDepth: Float64Array): number {
  atDepth[depth]!++
  return node.bit === leafBit ? 1 : 1 + forgetUnused(node as Branch, age, depth + 1, atDepth)
}

/** `depth` is how many levels of children may stay. */
function forgetBelow(holder: Branch, depth: number): number {
  const { left, right } = holder
  let count = 0
  if (left !== null && typeof left !== 'number') {
    if (depth <= 0 && left.id > unstored) holder.left = left.id
    else count += left.bit === leafBit ? 1 : 1 + forgetBelow(left as Branch, depth - 1)
  }
  if (right !== null && typeof right !== 'number') {
    if (depth <= 0 && right.id > unstored) holder.right = right.id
    else count += right.bit === leafBit ? 1 : 1 + forgetBelow(right as Branch, depth - 1)
  }
  return count
}
