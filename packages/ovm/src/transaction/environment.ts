/** What a transaction is applied in. */
import type { BlockEnv, FeePolicy } from '../block/env.js'
import type { Rules } from '../fork.js'
import type { TraceHooks } from '../trace/hooks.js'

/** Amounts in wei, gas in gas units. */
export type TransactionEnv = {
  readonly rules: Rules
  readonly block: BlockEnv
  readonly fees: FeePolicy
  readonly trace?: TraceHooks | undefined
  /** Gas that is left of the block; no check if absent (forced items may go over it). */
  readonly blockGasLeft?: bigint | undefined
  /** The transaction came through the forced queue and paid for its data on L1: l1Fee is 0. */
  readonly forced?: boolean
}
