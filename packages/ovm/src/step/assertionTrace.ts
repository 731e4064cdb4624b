/** Every segment of an assertion, seekable: its L0 tree by ordinary execution, the machine at any boundary from checkpoints. */
import { type Bytes, bytesToHex, concatBytes, equalBytes, invariant } from '@syncline/primitives'
import { executeBatchInSteps } from '../block/execute.js'
import { type BlockHeader, blockHash } from '../block/header.js'
import { l0Height } from '../boundary/leaves.js'
import type { BoundaryState } from '../boundary/state.js'
import { createBoundaryTracer } from '../boundary/tracer.js'
import type { World } from '../world/types.js'
import { createStepEnv, type Pending, type StepEnv, type StepInput } from './env.js'
import { blockLevel, createLeafTree, type LeafTree } from './leafTree.js'
import { phases } from './phases.js'
import { type SegmentTrace, traceSegmentInSteps } from './segmentTrace.js'
import { freshJournal, initialMachine, type MachineState, stateHash } from './state.js'
import { isBoundary, step } from './step.js'

/** Segments between two kept worlds. */
const stride = 32
const pauseSteps = 1_024

export type AssertionTrace = {
  readonly env: StepEnv
  /** Leaf `i` is the state hash after segment `i`. */
  readonly tree: LeafTree
  readonly initial: MachineState
  /** The machine before segment `index ≤ count`. At most 32 segments are run step by step. */
  machineAt(index: number): MachineState
  /** As `machineAt`. Pauses every 1,024 steps. */
  machineInSteps(index: number): Generator<undefined, MachineState, undefined>
  /** All steps of segment `index`. Pauses every 1,024 steps. */
  segmentInSteps(index: number): Generator<undefined, SegmentTrace, undefined>
}

type Checkpoint = { readonly state: BoundaryState; readonly world: World }

/** The machine at a boundary that the executor passed. */
function machineOf(env: StepEnv, { state, world }: Checkpoint, header: BlockHeader): MachineState {
  let pending: Pending | undefined = env.pending
  let batch: Pending['batch'] | undefined
  while (pending !== undefined && !equalBytes(state.pending, pending.hash)) {
    batch = pending.batch
    pending = pending.rest
  }
  const { blockIndex, entryIndex, dataCursor, queueCursor, lastBlockHash, txIndex, gasUsed, receiptAcc } = state
  return {
    fork: state.fork,
    phase: phases.BOUNDARY,
    finished: state.finished,
    segmentKind: state.segmentKind,
    segmentIndex: state.segmentIndex,
    batchHash: state.batchHash,
    batch,
    block: state.block,
    acc: { blockIndex, entryIndex, dataCursor, queueCursor, lastBlockHash, txIndex, gasUsed, receiptAcc },
    lastHeader: header,
    tx: undefined,
    journal: freshJournal(world),
    frame: undefined,
    micro: undefined,
    pending,
  }
}

/** Executes the batches of an assertion. Pauses as `executeBatchInSteps` does. Keeps a leaf a segment and a world of each 32. */
export function* traceAssertionInSteps(input: StepInput): Generator<undefined, AssertionTrace, undefined> {
  const env = createStepEnv(input)
  const { config } = input
  const leaves: Bytes[] = []
  const checkpoints: Checkpoint[] = []
  const headers = new Map([[bytesToHex(blockHash(input.parent)), input.parent]])
  const batchHashes: Bytes[] = []
  for (let at = env.pending; at !== undefined; at = at.rest) batchHashes.push(at.batch.hash)
  let { world } = input
  let parent = input.parent
  const tracer = createBoundaryTracer(
    {
      fork: config.fork,
      batchHash: input.parentBatchHash,
      lastBlockHash: blockHash(parent),
      queueCursor: input.queueCursor,
      worldRoot: world.root,
      batchHashes,
    },
    (state, hash, current) => {
      leaves.push(hash)
      if (leaves.length % stride === 0) checkpoints.push({ state, world: current ?? world })
    },
  )
  for (const { context, data, items } of input.batches) {
    const result = yield* executeBatchInSteps({ world, parent, context, data, items, config }, { tracer })
    for (const { hash, header } of result.blocks) headers.set(bytesToHex(hash), header)
    world = result.world
    parent = result.head
  }
  invariant(leaves.length > 0, 'an assertion has at least one segment')
  const initial = initialMachine(env)
  const block = (index: number): Bytes => concatBytes(...leaves.slice(index << blockLevel, (index + 1) << blockLevel))
  function* machineInSteps(index: number): Generator<undefined, MachineState, undefined> {
    invariant(index >= 0 && index <= leaves.length, 'the segment lies in the assertion')
    const checkpoint = checkpoints[Math.floor(index / stride) - 1]
    let state =
      checkpoint === undefined
        ? initial
        : machineOf(env, checkpoint, headers.get(bytesToHex(checkpoint.state.lastBlockHash))!)
    let steps = 0
    while (state.segmentIndex < index) {
      do {
        state = step(env, state)
        if (++steps % pauseSteps === 0) yield undefined
      } while (!isBoundary(state))
    }
    const expected = index === 0 ? undefined : leaves[index - 1]!
    invariant(
      expected === undefined || equalBytes(stateHash(state), expected),
      'machine and executor agree at a boundary',
    )
    return state
  }
  return {
    env,
    tree: createLeafTree(l0Height, leaves.length, block),
    initial,
    machineAt(index) {
      const steps = machineInSteps(index)
      for (;;) {
        const { done, value } = steps.next()
        if (done) return value
      }
    },
    machineInSteps,
    *segmentInSteps(index) {
      return yield* traceSegmentInSteps(env, yield* machineInSteps(index))
    },
  }
}
