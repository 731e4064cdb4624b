/** Follows an execution from S₀ and gives the boundary state after every segment (docs/state-format.md §6). */
import { type Bytes, hashWords, invariant } from '@syncline/primitives'
import { zeroHash } from '../block/header.js'
import type { ForkName } from '../fork.js'
import type { World } from '../world/types.js'
import { createL0Accumulator } from './leaves.js'
import { type BoundaryBlock, type BoundaryState, boundaryStateHash, initialState } from './state.js'

/** Segment by segment; `executeBatch` calls it. Each call ends one segment. */
export type BoundaryTracer = {
  /** The state after the last segment. */
  readonly state: BoundaryState
  batchStart(): void
  blockStart(block: BoundaryBlock, world: World): void
  item(
    progress: Pick<BoundaryState, 'entryIndex' | 'dataCursor' | 'queueCursor' | 'gasUsed' | 'receiptAcc'>,
    world: World,
  ): void
  blockEnd(blockHash: Bytes): void
  batchEnd(): void
  /** L0 root over all segments so far; throws before the first. */
  l0Root(): Bytes
}

/** What an assertion starts from, and the batches it covers. */
export type BoundaryStart = {
  readonly fork: ForkName
  /** batchHash of the parent's last batch, 0 at genesis. */
  readonly batchHash: Bytes
  readonly lastBlockHash: Bytes
  readonly queueCursor: bigint
  readonly worldRoot: Bytes
  /** Hashes of the batches of the range, first first. */
  readonly batchHashes: readonly Bytes[]
}

/**
 * `onBoundary` sees every state with its hash and, once a block began, its world, in order; a leaf costs four hashes and the tree one more.
 */
export function createBoundaryTracer(
  start: BoundaryStart,
  onBoundary?: (state: BoundaryState, hash: Bytes, world: World | undefined) => void,
): BoundaryTracer {
  const { batchHashes } = start
  // pendingAfter[i] = list hash of the batches from i on
  const pendingAfter: Bytes[] = new Array(batchHashes.length + 1).fill(zeroHash)
  for (let i = batchHashes.length - 1; i >= 0; i--) pendingAfter[i] = hashWords(batchHashes[i]!, pendingAfter[i + 1]!)
  const leaves = createL0Accumulator()
  let batch = 0
  let current: World | undefined
  let state = initialState({ ...start, pending: pendingAfter[0]! })

  const advance = (change: Partial<BoundaryState>): void => {
    state = { ...state, segmentIndex: state.segmentIndex + 1, ...change }
    const hash = boundaryStateHash(state)
    leaves.append(hash)
    onBoundary?.(state, hash, current)
  }
  const outside = { block: undefined, txIndex: 0, gasUsed: 0n, receiptAcc: zeroHash }

  return {
    get state() {
      return state
    },
    batchStart() {
      invariant(batch < batchHashes.length, 'the range has no further batch')
      advance({
        segmentKind: 'batchStart',
        batchHash: batchHashes[batch]!,
        pending: pendingAfter[batch + 1]!,
        blockIndex: 0,
        entryIndex: 0,
        dataCursor: 0,
      })
      batch++
    },
    blockStart(block, world) {
      current = world
      const worldRoot = world.root
      advance({ ...outside, segmentKind: 'blockStart', block, blockIndex: state.blockIndex + 1, worldRoot })
    },
    item(progress, world) {
      current = world
      advance({ ...progress, worldRoot: world.root, segmentKind: 'tx', txIndex: state.txIndex + 1 })
    },
    blockEnd(lastBlockHash) {
      advance({ ...outside, segmentKind: 'blockEnd', lastBlockHash })
    },
    batchEnd() {
      const finished = batch === batchHashes.length
      advance({ ...outside, segmentKind: 'batchEnd', finished, blockIndex: 0, entryIndex: 0, dataCursor: 0 })
    },
    l0Root: () => leaves.root(),
  }
}
