/** The L0 root: a binary tree of height 24 over boundary state hashes, padded by the last (docs/state-format.md §6). */
import { type Bytes, concatBytes, invariant, keccak256 } from '@syncline/primitives'

/** Height of the L0 tree. */
export const l0Height = 24

function parent(left: Bytes, right: Bytes): Bytes {
  return keccak256(concatBytes(left, right))
}

/** An append-only L0 tree: the left edge only, O(height) memory. */
export type L0Accumulator = {
  readonly count: number
  append(leaf: Bytes): void
  /** Root with the last leaf repeated up to 2^24; O(height) hashes. Throws without a leaf. */
  root(): Bytes
}

/** An empty accumulator. `append` is one hash on average. */
export function createL0Accumulator(): L0Accumulator {
  // peaks[h] is the root of a full subtree of height h that waits for its right sibling
  const peaks: (Bytes | undefined)[] = new Array(l0Height + 1).fill(undefined)
  let count = 0
  let last: Bytes | undefined
  return {
    get count() {
      return count
    },
    append(leaf) {
      invariant(leaf.length === 32 && count < 2 ** l0Height, 'an L0 tree takes at most 2^24 leaves of 32 bytes')
      last = leaf
      count++
      let node = leaf
      let height = 0
      for (; height < l0Height; height++) {
        const left = peaks[height]
        if (left === undefined) break
        node = parent(left, node)
        peaks[height] = undefined
      }
      peaks[height] = node
    },
    root() {
      invariant(last !== undefined, 'an L0 tree has at least one leaf')
      const full = peaks[l0Height]
      if (full !== undefined) return full
      let padding = last // root of `height` levels of repeated last leaves
      let node: Bytes | undefined
      for (let height = 0; height < l0Height; height++) {
        const peak = peaks[height]
        // `node` is the partial subtree of this height that ends in padding; before the lowest peak it is padding alone
        if (peak !== undefined) node = parent(peak, node ?? padding)
        else if (node !== undefined) node = parent(node, padding)
        padding = parent(padding, padding)
      }
      return node ?? padding
    },
  }
}

/** L0 root of 1…2^24 leaves. */
export function l0Root(leaves: Iterable<Bytes>): Bytes {
  const tree = createL0Accumulator()
  for (const leaf of leaves) tree.append(leaf)
  return tree.root()
}
