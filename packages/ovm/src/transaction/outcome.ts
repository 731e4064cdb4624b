/** What became of one transaction. Skips are refusals: no state change, no receipt. */
import type { Bytes } from '@syncline/primitives'
import type { Log } from '../state/access.js'

/** Reasons to skip a transaction; each stands once in spec/errors.json. */
export type SkipCode =
  | 'TX_UNDECODABLE'
  | 'TX_TYPE_UNSUPPORTED'
  | 'TX_CHAIN_ID'
  | 'TX_SIGNATURE'
  | 'TX_NONCE_TOO_LOW'
  | 'TX_NONCE_TOO_HIGH'
  | 'TX_NONCE_MAX'
  | 'TX_SENDER_NOT_EOA'
  | 'TX_FEE_BELOW_BASE'
  | 'TX_PRIORITY_ABOVE_MAX'
  | 'TX_INSUFFICIENT_FUNDS'
  | 'TX_INTRINSIC_GAS'
  | 'TX_FLOOR_GAS'
  | 'TX_GAS_CAP'
  | 'TX_BLOCK_GAS'
  | 'TX_INIT_CODE_SIZE'
  | 'TX_AUTHORIZATION_LIST_EMPTY'
  | 'TX_CREATION_FORBIDDEN'
  | 'TX_BLOB'
  | 'TX_TOO_LARGE'
  | 'TX_FORCED_GAS'

/** An executed transaction. Gas in gas units, fees in wei. */
export type Executed = {
  readonly kind: 'executed'
  readonly status: 0 | 1
  readonly gasUsed: bigint
  readonly effectiveGasPrice: bigint
  readonly l1Gas: bigint
  readonly l1Fee: bigint
  readonly output: Bytes
  /** Address of a created contract. */
  readonly created: bigint | undefined
  readonly logs: readonly Log[]
  /** Why the top frame halted, if it did; 'REVERT' carries its data in `output`. */
  readonly halt: string | undefined
}

export type Skipped = { readonly kind: 'skipped'; readonly code: SkipCode; readonly reason: string }

export type TransactionOutcome = Executed | Skipped
