/** Every step of one segment, seekable: what a dispute about the segment is played with. */
import { type Bytes, concatBytes, invariant } from '@syncline/primitives'
import type { StepEnv } from './env.js'
import { blockLevel, createLeafTree, type LeafTree } from './leafTree.js'
import { type MachineState, stateHash } from './state.js'
import { isBoundary, proveStep, step } from './step.js'

/** Height of the tree over all steps of a segment: no segment has more (docs/step-format.md). */
export const l1Height = 26

/** Steps between two kept states, and leaves hashed again at once. */
const stride = 2 ** blockLevel

export type SegmentTrace = {
  /** Leaf `i` is the state hash after step `i`, counted from 0; the last one is the next boundary. */
  readonly tree: LeafTree
  readonly start: MachineState
  readonly end: MachineState
  /** The state before step `index ≤ count`; at most 1,024 steps are run. */
  stateAt(index: number): MachineState
  /** The proof of step `index < count`, and the hash it starts from. */
  prove(index: number): { readonly pre: Bytes; readonly proof: Bytes; readonly post: Bytes }
}

/**
 * Pauses every 1,024 steps. About 60 µs a step. Keeps one state of each 1,024, which share what they have in common. With another `next`
 * than the machine's it is a history that goes wrong: `next` is asked for step `index` of the segment, and always gives the same.
 */
export function* traceSegmentInSteps(
  env: StepEnv,
  start: MachineState,
  next: (state: MachineState, index: number) => MachineState = (state) => step(env, state),
): Generator<undefined, SegmentTrace, undefined> {
  invariant(isBoundary(start), 'a segment starts at a boundary')
  const states: MachineState[] = [start]
  const fresh: Bytes[] = []
  let leaves: Bytes[] = []
  let state = start
  let count = 0
  do {
    state = next(state, count)
    leaves.push(stateHash(state))
    if (++count % stride === 0) {
      fresh.push(concatBytes(...leaves))
      leaves = []
      states.push(state)
      yield undefined
    }
  } while (!isBoundary(state))
  if (leaves.length > 0) fresh.push(concatBytes(...leaves))
  const end = state
  const stateAt = (index: number): MachineState => {
    invariant(index >= 0 && index <= count, 'the step lies in the segment')
    let at = states[Math.floor(index / stride)]!
    for (let i = index - (index % stride); i < index; i++) at = next(at, i)
    return at
  }
  const leavesAgain = (block: number): Bytes => {
    const out: Bytes[] = []
    let at = states[block]!
    for (let i = block * stride; i < Math.min(count, (block + 1) * stride); i++) {
      at = next(at, i)
      out.push(stateHash(at))
    }
    return concatBytes(...out)
  }
  const tree = createLeafTree(l1Height, count, (block) => fresh[block] ?? leavesAgain(block))
  fresh.length = 0
  return {
    tree,
    start,
    end,
    stateAt,
    prove(index) {
      const before = stateAt(index)
      const { next: after, proof } = proveStep(env, before)
      return { pre: stateHash(before), proof, post: stateHash(after) }
    },
  }
}

/** As `traceSegmentInSteps`, without pauses. */
export function traceSegment(env: StepEnv, start: MachineState): SegmentTrace {
  const steps = traceSegmentInSteps(env, start)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
