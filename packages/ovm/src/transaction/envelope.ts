/** Transactions as the VM executes them: EIP-2718 envelopes after decoding and recovery. */
import type { Bytes } from '@syncline/primitives'

/** (address, storage keys), EIP-2930. */
export type AccessListEntry = { readonly address: bigint; readonly slots: readonly bigint[] }

/** EIP-7702 authorisation tuple as signed. */
export type Authorization = {
  readonly chainId: bigint
  readonly address: bigint
  readonly nonce: bigint
  readonly yParity: bigint
  readonly r: bigint
  readonly s: bigint
}

export type TransactionType = 0 | 1 | 2 | 3 | 4 | 0x7e

/**
 * A decoded transaction with its sender. Types 0 and 1 have maxFeePerGas = maxPriorityFeePerGas = gasPrice.
 * Type 3 exists for vectors in semantic mode only; domains skip it.
 */
export type Transaction = {
  readonly type: TransactionType
  /** keccak of the raw bytes; for deposits see docs/state-format.md §5. */
  readonly hash: Bytes
  readonly sender: bigint
  readonly chainId: bigint | undefined
  readonly nonce: bigint
  readonly gasLimit: bigint
  readonly maxFeePerGas: bigint
  readonly maxPriorityFeePerGas: bigint
  /** undefined = contract creation. */
  readonly to: bigint | undefined
  readonly value: bigint
  readonly data: Bytes
  readonly accessList: readonly AccessListEntry[]
  readonly authorizations: readonly Authorization[]
  /** Length of the raw bytes, for the L1 data fee; 0 for forced items. */
  readonly rawLength: number
  readonly blob?: { readonly maxFeePerBlobGas: bigint; readonly versionedHashes: readonly bigint[] }
  /** Deposits only: credited to the sender before execution. */
  readonly mint?: bigint
  /** Signature values of signed types, for RPC. */
  readonly signature?: { readonly yParity: 0 | 1; readonly v: bigint; readonly r: bigint; readonly s: bigint }
}
