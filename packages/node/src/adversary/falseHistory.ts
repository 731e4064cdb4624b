/** A history that is right up to a chosen step and another one from there on, executed to its end: what a fraud is claimed with. */
import {
  type AssertionTrace,
  createLeafTree,
  isBoundary,
  l0Height,
  type MachineState,
  messagePasserAddress,
  type Output,
  stateHash,
  step,
  traceSegmentInSteps,
  type World,
} from '@syncline/ovm'
import { type Bytes, bytesToHex, concatBytes, equalBytes, type Hex } from '@syncline/primitives'
import { createRange, type Range, type Runner } from '../dispute/range.js'
import type { Fault } from './faults.js'
import type { FraudKind } from './kinds.js'

/** Where a history goes wrong. */
export type FraudPlace = { readonly kind: FraudKind; readonly segment: number; readonly step: number }

export type FalseHistory = {
  readonly place: FraudPlace
  readonly range: Range
  readonly output: Output
  readonly l0Root: Hex
  /** What the range ends in. */
  readonly world: World
}

/** Places that are remembered of one kind: the walk over a range may pass millions of steps. */
const maxPlaces = 100_000
const pauseSteps = 1_024

/** Wrong steps by kind. */
export type Faults = Readonly<Record<FraudKind, Fault>>

/** Every place where a kind of fault can be made. Runs the whole range step by step, pausing every 1,024 steps. */
export function* findPlaces(
  trace: AssertionTrace,
  kinds: readonly FraudKind[],
  faults: Faults,
): Generator<undefined, readonly FraudPlace[], undefined> {
  const places: FraudPlace[] = []
  let state = trace.initial
  let steps = 0
  while (!state.finished && places.length < maxPlaces) {
    const segment = state.segmentIndex
    for (let index = 0; ; index++) {
      const after = step(trace.env, state)
      for (const kind of kinds) {
        if (faults[kind](trace.env, state, after) !== undefined) places.push({ kind, segment, step: index })
      }
      state = after
      if (++steps % pauseSteps === 0) yield undefined
      if (isBoundary(state)) break
    }
  }
  return places
}

/** The false history, or undefined where the fault heals before its segment ends. Pauses every 1,024 steps. */
export function* falsify(
  trace: AssertionTrace,
  place: FraudPlace,
  run: Runner,
  faults: Faults,
): Generator<undefined, FalseHistory | undefined, undefined> {
  const { env } = trace
  const fault = faults[place.kind]
  const next = (state: MachineState, index: number): MachineState => {
    const after = step(env, state)
    return index === place.step ? (fault(env, state, after) ?? after) : after
  }
  const history = yield* diverge(trace, place.segment, next, run)
  return history === undefined ? undefined : { ...history, place }
}

/**
 * The history whose steps of one segment are `next`'s and the machine's from there on; undefined where that segment ends as it should.
 * `next` is asked for step `index` of the segment, and always gives the same. Pauses every 1,024 steps.
 */
export function* diverge(
  trace: AssertionTrace,
  segment: number,
  next: (state: MachineState, index: number) => MachineState,
  run: Runner,
): Generator<undefined, Omit<FalseHistory, 'place'> | undefined, undefined> {
  const { env } = trace
  const start = yield* trace.machineInSteps(segment)
  const leaves: Bytes[] = Array.from({ length: segment }, (_, i) => trace.tree.leaf(i))
  /** States before the segments from the wrong one on. */
  const starts: MachineState[] = [start]
  let state = start
  let steps = 0
  do {
    for (let index = 0; ; index++) {
      state = starts.length === 1 ? next(state, index) : step(env, state)
      if (++steps % pauseSteps === 0) yield undefined
      if (isBoundary(state)) break
    }
    leaves.push(stateHash(state))
    if (starts.length === 1 && equalBytes(leaves[segment]!, trace.tree.leaf(segment))) return undefined
    starts.push(state)
  } while (!state.finished)
  const block = (index: number): Bytes => concatBytes(...leaves.slice(index * 1_024, (index + 1) * 1_024))
  const tree = createLeafTree(l0Height, leaves.length, block)
  const { world } = state.journal
  return {
    l0Root: bytesToHex(tree.root()),
    world,
    output: {
      worldRoot: world.root,
      lastBlockHash: state.acc.lastBlockHash,
      queueCursor: state.acc.queueCursor,
      withdrawalRoot: world.storageRoot(messagePasserAddress),
      cumulativeWithdrawn: world.storage(messagePasserAddress, 1n),
    },
    range: createRange(
      tree,
      trace.initial,
      (index) => {
        if (index < segment) return trace.segmentInSteps(index)
        if (index === segment) return traceSegmentInSteps(env, start, next)
        return traceSegmentInSteps(env, starts[index - segment]!)
      },
      run,
    ),
  }
}
