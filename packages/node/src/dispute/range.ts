/** One history of a range of batches, as a player needs it: a machine whose contested segments are executed step by step. */
import { type LeafTree, type MachineState, type SegmentTrace, stateHash, stateWords } from '@syncline/ovm'
import { type Bytes, bigintToWord, concatBytes, invariant, padLeft } from '@syncline/primitives'
import { type CommitmentTree, levelsToOpen, type Machine } from '@syncline/protocol'

/** Executes with pauses; undefined if L1 was reorganised meanwhile or the node stops. */
export type Runner = <Result>(steps: Generator<undefined, Result, undefined>) => Promise<Result | undefined>

export type Range = {
  /** Level 1 of a segment can be asked for once it is ready. */
  readonly machine: Machine
  /** Executes segments step by step, about 60 µs a step, and gives those that are ready: the first `segmentsKept` at most. */
  prepare(segments: readonly number[]): Promise<ReadonlySet<number>>
  /** Words of the state before step `step` of a ready segment, and the proof of that step; none past the end. */
  prove(segment: number, step: number): { readonly words: Bytes; readonly proof: Bytes }
  /** The state before step `step` of a ready segment. */
  stateAt(segment: number, step: number): MachineState
}

/** Segments whose steps are kept: one for every match that is played at once. */
export const segmentsKept = 8

function toTree(tree: LeafTree): CommitmentTree {
  return {
    height: tree.height,
    root: tree.root(),
    node: tree.node,
    prove: (index) => tree.siblings(index),
    open: (height, index) => {
      const levels = levelsToOpen(height)
      return Array.from({ length: 2 ** levels }, (_, i) => tree.node(height - levels, index * 2 ** levels + i))
    },
  }
}

/** The nine words of a state: 288 bytes. */
export function encodeState(state: MachineState): Bytes {
  return concatBytes(
    ...stateWords(state).map((word) => (typeof word === 'bigint' ? bigintToWord(word) : padLeft(word, 32))),
  )
}

/** @param segmentInSteps gives all steps of a segment; those past the end are the finished state's one */
export function createRange(
  leaves: LeafTree,
  initial: MachineState,
  segmentInSteps: (index: number) => Generator<undefined, SegmentTrace, undefined>,
  run: Runner,
): Range {
  const boundaries = toTree(leaves)
  const initialHash = stateHash(initial)
  const segments = new Map<number, { readonly trace: SegmentTrace; readonly tree: CommitmentTree }>()
  const ready = (segment: number) => {
    const found = segments.get(segment)
    invariant(found !== undefined, 'a segment is prepared before it is played')
    return found
  }
  return {
    machine: {
      leafCount: (level, segment) => (level === 0 ? leaves.count : ready(segment).trace.tree.count),
      stateAt(level, segment, index) {
        if (level === 0) return index < 0 ? initialHash : leaves.leaf(index)
        const { trace } = ready(segment)
        return index < 0 ? stateHash(trace.start) : trace.tree.leaf(index)
      },
      tree: (level, segment) => (level === 0 ? boundaries : ready(segment).tree),
    },
    async prepare(wanted) {
      const list = [...new Set(wanted)].slice(0, segmentsKept)
      for (const segment of list) {
        if (segments.has(segment)) continue
        const trace = await run(segmentInSteps(Math.min(segment, leaves.count)))
        if (trace === undefined) break
        for (const old of segments.keys()) {
          if (segments.size < segmentsKept) break
          if (!list.includes(old)) segments.delete(old)
        }
        segments.set(segment, { trace, tree: toTree(trace.tree) })
      }
      return new Set(list.filter((segment) => segments.has(segment)))
    },
    stateAt: (segment, step) => ready(segment).trace.stateAt(step),
    prove(segment, step) {
      const { trace } = ready(segment)
      const words = encodeState(trace.stateAt(step))
      return { words, proof: step < trace.tree.count ? trace.prove(step).proof : new Uint8Array(0) }
    },
  }
}
