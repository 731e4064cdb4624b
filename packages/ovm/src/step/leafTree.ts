/** A commitment to all leaves of a level: a binary tree of a fixed height, padded by its last leaf (docs/state-format.md §6). */
import { type Bytes, invariant } from '@syncline/primitives'
import { pairHash } from '@syncline/trees'

/** Leaves of a block: what is hashed again when a node below its root is asked for. */
export const blockLevel = 10
const blockLeaves = 2 ** blockLevel

export type LeafTree = {
  readonly height: number
  /** Leaves that are not padding. */
  readonly count: number
  leaf(index: number): Bytes
  /** The node `index` of `level`, 0 being the leaves. Below `blockLevel` one block is hashed, above it nothing. */
  node(level: number, index: number): Bytes
  root(): Bytes
  /** The hashes beside the way from a leaf to the root, lowest first. */
  siblings(index: number): Bytes[]
}

/** Levels above a row of `nodes`, all padded to their right by the padding of their level; level 0 is the row itself. */
function levelsOver(nodes: readonly Bytes[], padding: readonly Bytes[], from: number, to: number): Bytes[][] {
  const levels: Bytes[][] = [[...nodes]]
  for (let level = from; level < to; level++) {
    const row = levels.at(-1)!
    const above: Bytes[] = []
    for (let i = 0; i < row.length; i += 2) above.push(pairHash(row[i]!, row[i + 1] ?? padding[level]!))
    levels.push(above)
  }
  return levels
}

/**
 * The tree over `count ≥ 1` leaves. `block(i)` gives leaves `[1024 i, 1024 (i + 1))`, as far as there are any, 32 bytes each; it is called once for each
 * block now and again when a node inside one is asked for. `last` is the last leaf.
 */
export function createLeafTree(height: number, count: number, block: (index: number) => Bytes): LeafTree {
  invariant(count >= 1 && count <= 2 ** height, `a tree of height ${height} takes 1 to 2^${height} leaves`)
  const low = Math.min(blockLevel, height)
  const blocks = Math.ceil(count / blockLeaves)
  const leavesOf = (index: number): Bytes[] => {
    const bytes = block(index)
    return Array.from({ length: bytes.length / 32 }, (_, i) => bytes.subarray(32 * i, 32 * i + 32))
  }
  const lastLeaf = leavesOf(blocks - 1)
    .at(-1)!
    .slice()
  const padding: Bytes[] = [lastLeaf]
  for (let level = 0; level < height; level++) padding.push(pairHash(padding[level]!, padding[level]!))
  let kept: { readonly index: number; readonly levels: Bytes[][] } | undefined
  const levelsOf = (index: number): Bytes[][] => {
    if (kept?.index !== index) kept = { index, levels: levelsOver(leavesOf(index), padding, 0, low) }
    return kept.levels
  }
  const roots = Array.from({ length: blocks }, (_, i) => levelsOf(i).at(-1)![0]!)
  const upper = levelsOver(roots, padding, low, height)
  const node = (level: number, index: number): Bytes => {
    invariant(level >= 0 && level <= height && index >= 0 && index < 2 ** (height - level), 'the node lies in the tree')
    if (level >= low) return upper[level - low]![index] ?? padding[level]!
    const perBlock = 2 ** (low - level)
    const of = Math.floor(index / perBlock)
    return of < blocks ? (levelsOf(of)[level]![index % perBlock] ?? padding[level]!) : padding[level]!
  }
  return {
    height,
    count,
    leaf: (index) => node(0, index),
    node,
    root: () => node(height, 0),
    siblings(index) {
      const out: Bytes[] = []
      for (let level = 0, at = index; level < height; level++, at = Math.floor(at / 2)) {
        out.push(node(level, at % 2 === 0 ? at + 1 : at - 1))
      }
      return out
    },
  }
}
