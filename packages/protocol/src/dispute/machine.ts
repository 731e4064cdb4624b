/** What a player needs of a machine: hashes of its states, nothing else (docs/disputes.md). */
import type { Bytes } from '@syncline/primitives'
import type { CommitmentTree } from './commitmentTree.js'

/** 0: boundary states of an assertion's range. 1: states of one segment, step by step. */
export type DisputeLevel = 0 | 1

/** Heights of the claims' trees, by level. */
export const disputeHeights: Readonly<Record<DisputeLevel, number>> = { 0: 24, 1: 26 }

/**
 * The one history of a range. Level 0 leaf i is the state after segment i; level 1 leaf i that after step i of `segment`. Segments past
 * the last are those of the finished state, which is its own successor: one step, the same state.
 */
export type Machine = {
  /** Leaves before the padding: at least 1, at most 2^24 (level 0, `segment` is 0) or 2^26 (level 1). */
  leafCount(level: DisputeLevel, segment: number): number
  /** State hash at `index` < `leafCount`; −1 is the state before the first leaf. */
  stateAt(level: DisputeLevel, segment: number, index: number): Bytes
  /** The tree over a level's leaves where it is there already: it is not built again by asking for every leaf. */
  tree?(level: DisputeLevel, segment: number): CommitmentTree
}
