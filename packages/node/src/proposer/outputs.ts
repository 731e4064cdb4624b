/** What this node says about ranges of batches: the output after a batch, and the L0 root over a range by re-execution. */
import { createBoundaryTracer, executeBatchInSteps, type TransactionDecoder } from '@syncline/ovm'
import { type Bytes, bytesToHex, concatBytes, Fault, type Hex, hexToBytes } from '@syncline/primitives'
import { type Output, outputHash } from '@syncline/protocol'
import type { Chain } from '../chain/chain.js'
import type { DerivedStore } from '../derive/derivedStore.js'
import { queueItems } from '../derive/deriver.js'
import { runInSteps } from '../derive/inSteps.js'
import type { L1View } from '../l1/projection.js'
import type { L1Batch } from '../l1/records.js'
import { numberKey } from '../store/codec.js'
import type { DomainDatabase } from '../store/database.js'

export type Outputs = {
  /** Output after the first `batchEnd` batches; undefined while they are not derived. */
  outputAfter(batchEnd: bigint): Output | undefined
  outputHashAfter(batchEnd: bigint): Hex | undefined
  /**
   * L0 root of batches `[from, to)`, by executing them with a world root after every item: about 100 µs an item. Gives way
   * between batches, for longer while the node is busy. undefined if L1 changed meanwhile. Results are kept on disk.
   */
  l0Root(from: bigint, to: bigint): Promise<Hex | undefined>
}

/** While the node is busy, execution for assertions takes one part in this many of the time. */
const busyShare = 5

export function createOutputs(options: {
  readonly chain: Chain
  readonly view: L1View
  readonly derived: DerivedStore
  readonly decode: TransactionDecoder
  readonly dataOf: (batch: L1Batch) => Promise<Bytes>
  readonly genesisOutput: Output
  /** Keeps roots across restarts, so that no range is executed twice. */
  readonly database: DomainDatabase
  /** True while making blocks needs the time more than an assertion does. */
  readonly isBusy: () => boolean
  /** Once true, executions end without a result: a range can take minutes, an orderly stop must not. */
  readonly isStopping: () => boolean
}): Outputs {
  const { chain, view, derived, database } = options
  const roots = database.table('l0Roots')

  const outputAfter = (batchEnd: bigint): Output | undefined =>
    batchEnd === 0n ? options.genesisOutput : derived.at(batchEnd - 1n)?.output

  return {
    outputAfter,
    outputHashAfter(batchEnd) {
      const output = outputAfter(batchEnd)
      return output === undefined ? undefined : bytesToHex(outputHash(output))
    },
    async l0Root(from, to) {
      const batches: L1Batch[] = []
      for (let index = from; index < to; index++) {
        const batch = view.batch(index)
        if (batch === undefined || derived.at(index)?.batchHash !== batch.batchHash) return undefined
        batches.push(batch)
      }
      const start = outputAfter(from)
      const last = batches.at(-1)
      if (start === undefined || last === undefined) return undefined
      // a batch hash binds everything before it
      const key = concatBytes(numberKey(from), hexToBytes(last.batchHash))
      const known = roots.get(key)
      if (known !== undefined) return bytesToHex(known)
      const base = derived.lastBlockAfter(from)
      const at = chain.headAt(base)
      if (at === undefined) {
        throw new Fault('RPC_STATE_PRUNED', `the state of block ${base}, where an assertion starts, was pruned`, {
          remedy: 'derive the domain anew from L1: assertions need the state under the latest confirmed one',
        })
      }
      const before = from === 0n ? undefined : view.batch(from - 1n)
      const tracer = createBoundaryTracer({
        fork: chain.config.fork,
        batchHash: before === undefined ? new Uint8Array(32) : hexToBytes(before.batchHash),
        lastBlockHash: start.lastBlockHash,
        queueCursor: start.queueCursor,
        worldRoot: start.worldRoot,
        batchHashes: batches.map(({ batchHash }) => hexToBytes(batchHash)),
      })
      const reorgs = chain.reorgs()
      let { world, header: parent } = at
      for (const batch of batches) {
        const data = await options.dataOf(batch)
        if (chain.reorgs() !== reorgs) return undefined
        if (derived.at(batch.index)?.batchHash !== batch.batchHash) return undefined
        const { context } = batch
        const items = queueItems(view, context.queueStart, context.queueEnd, chain.config.domainId)
        const steps = executeBatchInSteps(
          { world, parent, context, data, items, config: chain.config },
          { decode: options.decode, tracer },
        )
        const result = await runInSteps(steps, chain, options.isBusy, busyShare, options.isStopping)
        if (result === undefined || chain.reorgs() !== reorgs) return undefined
        if (derived.at(batch.index)?.batchHash !== batch.batchHash) return undefined
        const expected = derived.at(batch.index)!.output
        if (bytesToHex(outputHash(result.output)) !== bytesToHex(outputHash(expected))) {
          throw new Fault('BLOCK_MISMATCH', `executing batch ${batch.index} again gives another output`, {
            remedy:
              'stop the proposer and report it with the data folder: the state function is not deterministic here',
            data: { batchIndex: String(batch.index) },
          })
        }
        world = result.world
        parent = result.head
      }
      const root = tracer.l0Root()
      database.write(() => roots.put(key, root))
      return bytesToHex(root)
    },
  }
}
