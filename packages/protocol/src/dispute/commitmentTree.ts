/** Trees over the leaves of a level, padded by their last leaf; twin of CommitmentTree.sol (docs/disputes.md). */
import { type Bytes, invariant, keccak256Pair } from '@syncline/primitives'

/** Leaves of a block: nodes below its root are computed when they are asked for, those above are kept. */
const blockHeight = 10
/** Blocks kept with all their nodes; the walk of a match stays in one or two. */
const blocksKept = 4

export type CommitmentTree = {
  readonly height: number
  readonly root: Bytes
  /** Node `index` of those `height` levels above the leaves. */
  node(height: number, index: number): Bytes
  /** Siblings of a leaf on the way to the root, lowest first. */
  prove(index: number): Bytes[]
  /** All nodes `levelsToOpen(height)` levels below a node. */
  open(height: number, index: number): Bytes[]
}

/** Levels that an opening of a node shows: the rest of a division by four first, then four each. `height` ≥ 1. */
export function levelsToOpen(height: number): number {
  return height % 4 || 4
}

/** Openings in a walk down a tree. */
export function openingsOf(height: number): number {
  return Math.ceil(height / 4)
}

/**
 * A tree of 2^height leaves of which only `count` are given. Building it asks for every leaf once, in order: `count` hashes; it keeps
 * one node in a thousand. Nodes of padding cost nothing. `leafAt` must give the same hash every time.
 */
export function createCommitmentTree(height: number, count: number, leafAt: (index: number) => Bytes): CommitmentTree {
  invariant(Number.isSafeInteger(count) && count >= 1 && count <= 2 ** height, 'a tree has 1 to 2^height leaves')
  const last = leafAt(count - 1)
  const padding: Bytes[] = [last]
  for (let h = 0; h < height; h++) padding.push(keccak256Pair(padding[h]!, padding[h]!))
  const kept = new Map<number, Bytes>() // by index, leading one bit in front: unique over all heights above the blocks
  const blocks = new Map<number, Bytes[][]>()

  /** All nodes of a block, by height. */
  const block = (index: number): Bytes[][] => {
    const known = blocks.get(index)
    if (known !== undefined) return known
    const first = index * 2 ** blockHeight
    const end = Math.min(count, first + 2 ** blockHeight)
    const levels: Bytes[][] = [[]]
    for (let i = first; i < end; i++) levels[0]!.push(i === count - 1 ? last : leafAt(i))
    for (let h = 0; h < Math.min(blockHeight, height); h++) {
      const below = levels[h]!
      const above: Bytes[] = []
      for (let i = 0; i < below.length; i += 2) above.push(keccak256Pair(below[i]!, below[i + 1] ?? padding[h]!))
      levels.push(above)
    }
    if (blocks.size >= blocksKept) blocks.delete(blocks.keys().next().value!)
    blocks.set(index, levels)
    return levels
  }

  const node = (h: number, index: number): Bytes => {
    invariant(h >= 0 && h <= height && index >= 0 && index < 2 ** (height - h), 'a node lies in its tree')
    // from the last leaf on everything is padding
    if (index * 2 ** h >= count - 1) return padding[h]!
    if (h < blockHeight) {
      const within = 2 ** (blockHeight - h)
      return block(Math.floor(index / within))[h]![index % within]!
    }
    const key = 2 ** (height - h) + index
    const known = kept.get(key)
    if (known !== undefined) return known
    const value =
      h === blockHeight ? block(index)[h]![0]! : keccak256Pair(node(h - 1, 2 * index), node(h - 1, 2 * index + 1))
    kept.set(key, value)
    return value
  }

  return {
    height,
    root: node(height, 0),
    node,
    prove: (index) => Array.from({ length: height }, (_, h) => node(h, siblingOf(index, h))),
    open: (h, index) => {
      const levels = levelsToOpen(h)
      return Array.from({ length: 2 ** levels }, (_, i) => node(h - levels, index * 2 ** levels + i))
    },
  }
}

function siblingOf(index: number, height: number): number {
  const at = Math.floor(index / 2 ** height)
  return at % 2 === 0 ? at + 1 : at - 1
}

/** The way from two nodes to the first of their subtrees that differ; as the contract takes it. */
export type Descent = {
  /** Among the opened subtrees. */
  readonly index: number
  readonly own: Bytes
  readonly other: Bytes
  /** Beside the way up, lowest first. */
  readonly ownSiblings: readonly Bytes[]
  readonly otherSiblings: readonly Bytes[]
}

/** The descent between two openings of 2^n nodes each, or undefined where they are equal. */
export function firstDifference(own: readonly Bytes[], other: readonly Bytes[]): Descent | undefined {
  invariant(own.length === other.length, 'both openings show the same level')
  for (let index = 0; index < own.length; index++) {
    if (isEqual(own[index]!, other[index]!)) continue
    return {
      index,
      own: own[index]!,
      other: other[index]!,
      ownSiblings: siblingsAmong(own, index),
      otherSiblings: siblingsAmong(other, index),
    }
  }
  return undefined
}

function siblingsAmong(nodes: readonly Bytes[], index: number): Bytes[] {
  const out: Bytes[] = []
  for (let level = nodes, at = index; level.length > 1; at >>= 1) {
    out.push(level[at ^ 1]!)
    level = Array.from({ length: level.length / 2 }, (_, i) => keccak256Pair(level[2 * i]!, level[2 * i + 1]!))
  }
  return out
}

/** Root of a node at `index` with `siblings` beside the way up, lowest first. */
export function foldSiblings(node: Bytes, index: number, siblings: readonly Bytes[]): Bytes {
  let out = node
  let at = index
  for (const sibling of siblings) {
    out = at % 2 === 0 ? keccak256Pair(out, sibling) : keccak256Pair(sibling, out)
    at = Math.floor(at / 2)
  }
  return out
}

function isEqual(a: Bytes, b: Bytes): boolean {
  for (let i = 0; i < 32; i++) if (a[i] !== b[i]) return false
  return true
}
