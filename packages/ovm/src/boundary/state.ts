/** The machine between two segments as one word (docs/state-format.md §6). */
import { type Bytes, hashWords } from '@syncline/primitives'
import { zeroHash } from '../block/header.js'
import { type ForkName, forkIds } from '../fork.js'

/** Kind of the segment that just ended. */
export const segmentKinds = { none: 0, batchStart: 1, blockStart: 2, tx: 3, blockEnd: 4, batchEnd: 5 } as const

export type SegmentKind = keyof typeof segmentKinds

/** The version in a state head. */
export const stateVersion = 1

/** Constants of the block being executed, hashed into `blockCtx`. Counts below 2^32. */
export type BoundaryBlock = {
  readonly number: bigint
  readonly timestamp: bigint
  readonly gasLimit: bigint
  readonly baseFee: bigint
  readonly prevRandao: Bytes
  readonly parentHash: Bytes
  readonly firstEntry: number
  readonly entryCount: number
}

/** The machine at a boundary. */
export type BoundaryState = {
  readonly fork: ForkName
  readonly finished: boolean
  readonly segmentKind: SegmentKind
  /** Segments done since S₀, below 2^24. */
  readonly segmentIndex: number
  /** Of the current or last batch; 0 before the first. */
  readonly batchHash: Bytes
  /** Inside a block only. */
  readonly block: BoundaryBlock | undefined
  /** Blocks of this batch begun. */
  readonly blockIndex: number
  /** Next table entry of this batch. */
  readonly entryIndex: number
  /** Where that entry begins, in bytes after the tables; below 2^47. */
  readonly dataCursor: number
  /** Next forced item. */
  readonly queueCursor: bigint
  readonly lastBlockHash: Bytes
  /** Items done in this block; 0 outside. */
  readonly txIndex: number
  /** Gas used by this block; 0 outside. */
  readonly gasUsed: bigint
  /** receiptAcc of this block; 0 outside. */
  readonly receiptAcc: Bytes
  readonly worldRoot: Bytes
  /** List hash of the batches still to consume. */
  readonly pending: Bytes
}

/** The head word: version, forkId, phase BOUNDARY, status, segmentKind, microOp 0, segmentIndex, 16 zero bytes. */
export function stateHead(state: Pick<BoundaryState, 'fork' | 'finished' | 'segmentKind' | 'segmentIndex'>): Bytes {
  const head = new Uint8Array(32)
  const view = new DataView(head.buffer)
  view.setUint16(0, stateVersion)
  view.setUint16(2, forkIds[state.fork])
  head[4] = 0 // phase BOUNDARY
  head[5] = state.finished ? 1 : 0
  head[6] = segmentKinds[state.segmentKind]
  head[7] = 0 // microOp
  view.setBigUint64(8, BigInt(state.segmentIndex))
  return head
}

/** The words of `boundaryBlockHash`. */
export function blockWords(block: BoundaryBlock): readonly (bigint | Bytes)[] {
  return [
    block.number,
    block.timestamp,
    block.gasLimit,
    block.baseFee,
    block.prevRandao,
    block.parentHash,
    BigInt(block.firstEntry),
    BigInt(block.entryCount),
  ]
}

/** `blockCtx`: 8 words inside a block, 0 outside. */
export function boundaryBlockHash(block: BoundaryBlock | undefined): Bytes {
  if (block === undefined) return zeroHash
  return hashWords(...blockWords(block))
}

/** `stateHash`: 9 words; scratch root, log and destruct accumulators, counters, frame and micro words are 0 at a boundary. */
export function boundaryStateHash(state: BoundaryState): Bytes {
  const blockAcc = hashWords(
    BigInt(state.blockIndex),
    BigInt(state.entryIndex),
    BigInt(state.dataCursor),
    state.queueCursor,
    state.lastBlockHash,
    BigInt(state.txIndex),
    state.gasUsed,
    state.receiptAcc,
  )
  const journal = hashWords(state.worldRoot, 0n, 0n, 0n, 0n)
  return hashWords(
    stateHead(state),
    state.batchHash,
    boundaryBlockHash(state.block),
    blockAcc,
    0n,
    journal,
    0n,
    0n,
    state.pending,
  )
}

/** S₀ of an assertion: after its parent, before its first batch. Not a leaf. */
export function initialState(given: {
  readonly fork: ForkName
  /** batchHash of the parent's last batch; 0 at genesis. */
  readonly batchHash: Bytes
  readonly lastBlockHash: Bytes
  readonly queueCursor: bigint
  readonly worldRoot: Bytes
  readonly pending: Bytes
}): BoundaryState {
  return {
    fork: given.fork,
    finished: false,
    segmentKind: 'none',
    segmentIndex: 0,
    batchHash: given.batchHash,
    block: undefined,
    blockIndex: 0,
    entryIndex: 0,
    dataCursor: 0,
    queueCursor: given.queueCursor,
    lastBlockHash: given.lastBlockHash,
    txIndex: 0,
    gasUsed: 0n,
    receiptAcc: zeroHash,
    worldRoot: given.worldRoot,
    pending: given.pending,
  }
}
