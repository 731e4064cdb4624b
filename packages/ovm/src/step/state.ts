/** The machine between two steps, and its hash (docs/step-format.md §1; docs/state-format.md §6). */
import { type Bytes, hashWords } from '@syncline/primitives'
import { emptyTree } from '@syncline/trees'
import { type BlockHeader, blockHash, zeroHash } from '../block/header.js'
import {
  type BoundaryBlock,
  boundaryBlockHash,
  type SegmentKind,
  segmentKinds,
  stateVersion,
} from '../boundary/state.js'
import { type ForkName, forkIds } from '../fork.js'
import type { Pending, PreparedBatch, StepEnv } from './env.js'
import { type Micro, microHash } from './micro.js'
import {
  type BlockAcc,
  blockAccHash,
  type Frame,
  frameHash,
  type HashWord,
  type Journal,
  journalHash,
  type TxPart,
  txHashOf,
} from './parts.js'
import { type Phase, phases } from './phases.js'

/** Immutable; `step` gives the next one. What is not hashed (trees, bytes) is what the hashed words commit to. */
export type MachineState = {
  readonly fork: ForkName
  readonly phase: Phase
  readonly finished: boolean
  /** Of the segment that ended last. */
  readonly segmentKind: SegmentKind
  readonly segmentIndex: number
  readonly batchHash: Bytes
  /** The batch of `batchHash`; undefined before the first of the assertion. */
  readonly batch: PreparedBatch | undefined
  readonly block: BoundaryBlock | undefined
  readonly acc: BlockAcc
  /** The block of `acc.lastBlockHash`. */
  readonly lastHeader: BlockHeader
  readonly tx: TxPart | undefined
  readonly journal: Journal
  readonly frame: Frame | undefined
  readonly micro: Micro | undefined
  readonly pending: Pending | undefined
}

function headWord(state: MachineState): Bytes {
  const head = new Uint8Array(32)
  const view = new DataView(head.buffer)
  view.setUint16(0, stateVersion)
  view.setUint16(2, forkIds[state.fork])
  head[4] = state.phase
  head[5] = Number(state.finished)
  head[6] = segmentKinds[state.segmentKind]
  view.setBigUint64(8, BigInt(state.segmentIndex))
  return head
}

/** The nine words of a state. */
export function stateWords(state: MachineState): HashWord[] {
  return [
    headWord(state),
    state.batchHash,
    boundaryBlockHash(state.block),
    blockAccHash(state.acc),
    state.tx === undefined ? zeroHash : txHashOf(state.tx),
    journalHash(state.journal),
    state.frame === undefined ? zeroHash : frameHash(state.frame),
    microHash(state.micro),
    state.pending?.hash ?? zeroHash,
  ]
}

/** `stateHash`. At a boundary it equals `boundaryStateHash`. */
export function stateHash(state: MachineState): Bytes {
  return hashWords(...stateWords(state))
}

/** A journal outside a transaction. */
export function freshJournal(world: Journal['world']): Journal {
  return { world, scratch: emptyTree(), logAcc: zeroHash, destructs: undefined, logCount: 0, refund: 0 }
}

/** S₀ of an assertion. */
export function initialMachine(env: StepEnv): MachineState {
  const { config, parent, parentBatchHash, queueCursor, world, pending } = env
  return {
    fork: config.fork,
    phase: phases.BOUNDARY,
    finished: false,
    segmentKind: 'none',
    segmentIndex: 0,
    batchHash: parentBatchHash,
    batch: undefined,
    block: undefined,
    acc: {
      blockIndex: 0,
      entryIndex: 0,
      dataCursor: 0,
      queueCursor,
      lastBlockHash: blockHash(parent),
      txIndex: 0,
      gasUsed: 0n,
      receiptAcc: zeroHash,
    },
    lastHeader: parent,
    tx: undefined,
    journal: freshJournal(world),
    frame: undefined,
    micro: undefined,
    pending,
  }
}
