/** Builds one block item by item (docs/state-format.md §4). The sequencer and every verifier run this same code. */
import { type Bytes, bytesToBigint, invariant } from '@syncline/primitives'
import { type DomainConfig, domainRules } from '../config.js'
import type { Engine } from '../engine.js'
import { interpreter } from '../interpreter/index.js'
import type { StateReader } from '../state/access.js'
import { JournaledState } from '../state/journaledState.js'
import type { TraceHooks } from '../trace/hooks.js'
import { applyTransaction } from '../transaction/apply.js'
import type { Transaction } from '../transaction/envelope.js'
import type { SkipCode, TransactionOutcome } from '../transaction/outcome.js'
import {
  baseFeeVaultAddress,
  historyAddress,
  historyRing,
  l1AttributesAddress,
  l1AttributesSlots,
  l1FeeVaultAddress,
  sequencerFeeVaultAddress,
} from '../world/predeploys.js'
import type { World } from '../world/types.js'
import { extendReceiptAcc, logsAcc, skippedReceipt } from './accumulator.js'
import { nextBaseFee } from './baseFee.js'
import type { L1Origin } from './batchContext.js'
import type { BlockEnv, FeePolicy } from './env.js'
import { type BlockHeader, blockHash, blockRandao, zeroHash } from './header.js'
import type { BlockItem, SealedBlock } from './sealedBlock.js'
import { clampTimestamp } from './timestamp.js'

/** What a block does not take from its parent. `timestamp` is the descriptor's wish in seconds; it is clamped. */
export type BlockInputs = {
  readonly timestamp: bigint
  readonly origin: L1Origin
  readonly batchIndex: bigint
  /** The first block of a batch writes the L1 attributes. */
  readonly firstOfBatch: boolean
}

/** How an item enters: `forced` ones come from the queue, pay no L1 fee and need no room in the block. */
export type AddOptions = { readonly forced?: boolean; readonly trace?: TraceHooks | undefined }

/** A block being built. Use in order: `begin`, any number of `add` and `skip`, `finish`. */
export type BlockBuilder = {
  readonly env: BlockEnv
  /** The header as far as it is known before the end. */
  readonly pending: Omit<BlockHeader, 'worldRoot' | 'receiptAcc' | 'gasUsed'>
  readonly gasUsed: bigint
  readonly receiptAcc: Bytes
  readonly items: readonly BlockItem[]
  /** State after the last item; valid until the next call. */
  readonly state: StateReader
  /** Writes the parent hash and, in the first block of a batch, the L1 attributes. */
  begin(): void
  /** Executes. An executed item enters the block; a skipped one leaves no trace unless `skip` records it. */
  add(transaction: Transaction, options?: AddOptions): TransactionOutcome
  /** Records an item without effect, as batches hold them. `hash` = keccak of its bytes, `zeroHash` without a slice. */
  skip(hash: Bytes, code: SkipCode, reason: string, forced?: boolean): void
  /** The world with everything so far. Costs a tree commit; boundary states need it after every item. */
  commit(): World
  finish(): SealedBlock
}

/** What may be swapped or observed. The engine must compute what the interpreter does. */
export type BuilderOptions = { readonly engine?: Engine }

/** Constants of the block above `parent`. */
function blockConstants(parent: BlockHeader, inputs: BlockInputs, config: DomainConfig): BlockBuilder['pending'] {
  const number = parent.number + 1n
  const { origin } = inputs
  return {
    domainId: config.domainId,
    parentHash: blockHash(parent),
    number,
    timestamp: clampTimestamp(inputs.timestamp, parent.timestamp, origin.timestamp, config.maxTimestampDrift),
    coinbase: sequencerFeeVaultAddress,
    gasLimit: config.blockGasLimit,
    baseFee: nextBaseFee(parent, config.minBaseFee),
    prevRandao: blockRandao(origin.hash, number),
    originNumber: origin.number,
    originHash: origin.hash,
    batchIndex: inputs.batchIndex,
  }
}

/** Starts the block above `parent`, whose world is `world`. Nothing is written before `begin`. */
export function createBlockBuilder(
  world: World,
  parent: BlockHeader,
  inputs: BlockInputs,
  config: DomainConfig,
  options: BuilderOptions = {},
): BlockBuilder {
  const pending = blockConstants(parent, inputs, config)
  const rules = domainRules(config)
  const engine = options.engine ?? interpreter
  const { origin } = inputs
  let current = world
  let state = new JournaledState(current)
  let gasUsed = 0n
  let receiptAcc = zeroHash
  let logCount = 0
  let stage: 'new' | 'open' | 'finished' = 'new'
  const items: BlockItem[] = []
  const touched = new Set<bigint>()

  const env: BlockEnv = {
    chainId: config.domainId,
    number: pending.number,
    timestamp: pending.timestamp,
    coinbase: pending.coinbase,
    gasLimit: pending.gasLimit,
    baseFee: pending.baseFee,
    prevRandao: bytesToBigint(pending.prevRandao),
    blobBaseFee: 1n,
    blockHash: (number) => state.storage(historyAddress, number % historyRing),
  }
  const fees: FeePolicy = {
    kind: 'domain',
    baseFeeVault: baseFeeVaultAddress,
    l1FeeVault: l1FeeVaultAddress,
    originBaseFee: origin.baseFee,
    l1GasPerByte: config.l1GasPerByte,
    l1FeeScalarPpm: config.l1FeeScalarPpm,
  }

  const gasLeft = (): bigint => (gasUsed < pending.gasLimit ? pending.gasLimit - gasUsed : 0n)

  const builder: BlockBuilder = {
    env,
    pending,
    items,
    get gasUsed() {
      return gasUsed
    },
    get receiptAcc() {
      return receiptAcc
    },
    get state() {
      return state.reader()
    },
    begin() {
      invariant(stage === 'new', 'a block begins once')
      stage = 'open'
      state.setStorage(historyAddress, (pending.number - 1n) % historyRing, bytesToBigint(pending.parentHash))
      if (inputs.firstOfBatch) {
        state.setStorage(l1AttributesAddress, l1AttributesSlots.originNumber, origin.number)
        state.setStorage(l1AttributesAddress, l1AttributesSlots.originTimestamp, origin.timestamp)
        state.setStorage(l1AttributesAddress, l1AttributesSlots.originBaseFee, origin.baseFee)
        state.setStorage(l1AttributesAddress, l1AttributesSlots.originHash, bytesToBigint(origin.hash))
        state.setStorage(l1AttributesAddress, l1AttributesSlots.batchIndex, inputs.batchIndex)
      }
      state.commitTransaction()
    },
    add(transaction, { forced = false, trace } = {}) {
      invariant(stage === 'open', 'items are added between begin and finish')
      const blockGasLeft = forced ? undefined : gasLeft()
      const outcome = applyTransaction(
        state,
        transaction,
        { rules, block: env, fees, trace, blockGasLeft, forced },
        engine,
      )
      if (outcome.kind === 'skipped') return outcome
      gasUsed += outcome.gasUsed
      const { logs } = outcome
      const logAcc = logsAcc(logs)
      receiptAcc = extendReceiptAcc(receiptAcc, {
        txHash: transaction.hash,
        status: outcome.status,
        cumulativeGas: gasUsed,
        logAcc,
        logCount: logs.length,
        created: outcome.created ?? 0n,
        l1Fee: outcome.l1Fee,
      })
      items.push({ kind: 'executed', forced, transaction, outcome, cumulativeGas: gasUsed, logAcc, firstLog: logCount })
      logCount += logs.length
      return outcome
    },
    skip(hash, code, reason, forced = false) {
      invariant(stage === 'open', 'items are recorded between begin and finish')
      receiptAcc = extendReceiptAcc(receiptAcc, skippedReceipt(hash, gasUsed))
      items.push({ kind: 'skipped', forced, hash, code, reason })
    },
    commit() {
      const changes = state.changes()
      for (const address of changes.accounts.keys()) touched.add(address)
      current = current.commit(changes)
      state = new JournaledState(current)
      return current
    },
    finish() {
      invariant(stage === 'open', 'a block that began is finished once')
      const after = builder.commit()
      stage = 'finished'
      const header: BlockHeader = { ...pending, worldRoot: after.root, receiptAcc, gasUsed }
      return { header, hash: blockHash(header), items, touched, world: after }
    },
  }
  return builder
}
