/** What an assertion's execution is fixed by, and caches of trees that many steps read. */
import { type Bytes, bytesToHex, emptyBytes, hashWords, invariant } from '@syncline/primitives'
import { WordTree } from '@syncline/trees'
import { type BatchContext, batchHash } from '../block/batchContext.js'
import { type BlockHeader, zeroHash } from '../block/header.js'
import { itemHash, type QueueItem } from '../block/queueItem.js'
import { type DomainConfig, domainRules } from '../config.js'
import type { Rules } from '../fork.js'
import { emptyCodeHash } from '../state/emptyCode.js'
import { createCodeMeta, jumpMap } from '../world/codeMeta.js'
import type { World } from '../world/types.js'
import type { StepCode } from './parts.js'
import { type Slice, sliceOfBytes } from './slice.js'

/** A batch with everything its context commits to. `items` are exactly its forced items. */
export type StepBatch = { readonly context: BatchContext; readonly data: Bytes; readonly items: readonly QueueItem[] }

/** A batch as steps read it. */
export type PreparedBatch = {
  readonly context: BatchContext
  readonly hash: Bytes
  readonly data: Slice
  readonly items: readonly QueueItem[]
  readonly itemHashes: readonly Bytes[]
}

/** Batches still to consume: a chain, `hash = H(batchHash, rest)`. */
export type Pending = { readonly batch: PreparedBatch; readonly rest: Pending | undefined; readonly hash: Bytes }

export type StepEnv = {
  readonly config: DomainConfig
  readonly rules: Rules
  readonly pending: Pending | undefined
  /** Header and last batch of the assertion's parent; the batch is undefined at genesis. */
  readonly parent: BlockHeader
  readonly parentBatchHash: Bytes
  readonly queueCursor: bigint
  readonly world: World
  /** The trees of a code that an account of `world` has. */
  codeOf(world: World, codeHash: Bytes): StepCode
  /** Trees of bytes that repeat from step to step, such as a forced item's data. */
  sliceOf(bytes: Bytes): Slice
}

/** What `createStepEnv` is made from. */
export type StepInput = {
  readonly config: DomainConfig
  readonly world: World
  readonly parent: BlockHeader
  /** batchHash of the parent's last batch; 32 zero bytes at genesis. */
  readonly parentBatchHash: Bytes
  readonly queueCursor: bigint
  readonly batches: readonly StepBatch[]
}

/** Most codes whose trees are kept. */
const maxCodes = 256

/** No code: what a frame runs whose account has none. */
export const noCode: StepCode = stepCode(emptyBytes)

/** Builds the trees of a code. O(length) hashes. */
export function stepCode(code: Bytes): StepCode {
  return { meta: createCodeMeta(code), code: WordTree.of(code), jumps: WordTree.of(jumpMap(code)) }
}

function prepare(batch: StepBatch): PreparedBatch {
  const { context, data, items } = batch
  invariant(BigInt(items.length) === context.queueEnd - context.queueStart, 'a batch comes with its forced items')
  invariant(BigInt(data.length) === context.dataLength, 'a batch comes with its data')
  return { context, hash: batchHash(context), data: sliceOfBytes(data), items, itemHashes: items.map(itemHash) }
}

export function createStepEnv(input: StepInput): StepEnv {
  const { config, world, parent, parentBatchHash, queueCursor } = input
  let pending: Pending | undefined
  for (const batch of [...input.batches].reverse()) {
    const prepared = prepare(batch)
    pending = { batch: prepared, rest: pending, hash: hashWords(prepared.hash, pending?.hash ?? zeroHash) }
  }
  const codes = new Map<string, StepCode>([[bytesToHex(emptyCodeHash), noCode]])
  const slices = new WeakMap<Bytes, Slice>()
  return {
    config,
    rules: domainRules(config),
    pending,
    parent,
    parentBatchHash,
    queueCursor,
    world,
    codeOf(of, codeHash) {
      const key = bytesToHex(codeHash)
      let code = codes.get(key)
      if (code === undefined) {
        code = stepCode(of.code(codeHash))
        if (codes.size >= maxCodes) codes.delete(codes.keys().next().value!)
        codes.set(key, code)
      }
      return code
    },
    sliceOf(bytes) {
      let slice = slices.get(bytes)
      if (slice === undefined) {
        slice = sliceOfBytes(bytes)
        slices.set(bytes, slice)
      }
      return slice
    },
  }
}
