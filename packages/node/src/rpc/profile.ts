/** How a chain's blocks are shown and executed. The domain's profile is the product; tests inject one for mainnet-format vectors. */
import type {
  BlockEnv,
  Executed,
  FeePolicy,
  JournaledState,
  Rules,
  StateReader,
  TraceHooks,
  Transaction,
} from '@syncline/ovm'
import type { Hex } from '@syncline/primitives'
import type { BlockRecord, LogRecord, ReceiptRecord, TransactionRecord } from '../chain/records.js'
import type { StateLayer } from './call/stateLayer.js'
import type { DepositDetails } from './format/transaction.js'
import type { JsonObject } from './json.js'

/** A mined transaction, decoded. */
export type DecodedTransaction = { readonly transaction: Transaction; readonly deposit: DepositDetails | undefined }

/** A block that is executed again, transaction by transaction. */
export type Replay = {
  readonly rules: Rules
  readonly env: BlockEnv
  readonly transactions: readonly Transaction[]
  /** State before the next transaction, then as it changes; read it only between `next` and inside its hooks. */
  state(): StateReader
  /** Executes the next transaction. */
  next(trace?: TraceHooks): Executed
}

/** A block of eth_simulateV1 when all its calls ran. Amounts in wei, times in seconds. */
export type SimulatedBlock = {
  readonly base: BlockRecord
  readonly number: bigint
  readonly timestamp: bigint
  readonly gasLimit: bigint
  readonly gasUsed: bigint
  readonly coinbase: bigint
  readonly baseFee: bigint
  readonly prevRandao: bigint
  readonly parentHash: Hex
  readonly transactions: readonly Transaction[]
  readonly receipts: readonly {
    readonly status: 0 | 1
    readonly cumulativeGas: bigint
    readonly logs: readonly LogRecord[]
  }[]
  /** State after the block, with everything that differs from the base block's. */
  readonly state: StateLayer
}

export type ChainProfile = {
  /** Every header field of a block as JSON. */
  readonly header: (block: BlockRecord) => JsonObject
  /** Fields of a block beside header, transactions and uncles, e.g. withdrawals. */
  readonly body: (block: BlockRecord) => JsonObject
  /** What this chain adds to a receipt; an undefined value takes a field away. */
  readonly receiptExtras: (receipt: ReceiptRecord) => JsonObject
  readonly decode: (record: TransactionRecord) => DecodedTransaction
  /** Base fee of a block, undefined where there is none (vectors before London). */
  readonly baseFee: (block: BlockRecord) => bigint | undefined
  /** Base fee of the block above. */
  readonly nextBaseFee: (block: BlockRecord) => bigint
  readonly rules: (block: BlockRecord) => Rules
  /** The block's own context, in which calls on its state run. */
  readonly blockEnv: (block: BlockRecord) => BlockEnv
  readonly fees: (block: BlockRecord) => FeePolicy
  /** Executes a block again from its parent's state; undefined if that state is gone. */
  readonly replay: (block: BlockRecord) => Replay | undefined
  /** What the chain writes at the start of a block, into a simulated one. */
  readonly beginSimulated: (state: JournaledState, number: bigint, timestamp: bigint, parentHash: Hex) => void
  /** Header fields of a simulated block, `hash` among them. */
  readonly simulatedHeader: (block: SimulatedBlock) => JsonObject & { readonly hash: Hex }
  /** Seconds between simulated blocks whose time is not given. */
  readonly simulatedBlockSeconds: bigint
  /** Precompiles by name and the system contracts, for eth_config. */
  readonly config: () => JsonObject
}
