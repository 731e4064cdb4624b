/** The block context of an execution: what BLOCK opcodes and fee rules read. */

/** Constants of a block during execution. Amounts in wei, times in seconds. */
export type BlockEnv = {
  readonly chainId: bigint
  readonly number: bigint
  readonly timestamp: bigint
  readonly coinbase: bigint
  readonly gasLimit: bigint
  readonly baseFee: bigint
  /** PREVRANDAO. */
  readonly prevRandao: bigint
  /** BLOBBASEFEE; 1 on domains. */
  readonly blobBaseFee: bigint
  /** BLOCKHASH of a block in the 256-block window (the caller checks the window); 0n if unknown. */
  blockHash(number: bigint): bigint
}

/** Where fees go and how the L1 data fee is priced (docs/state-format.md §5). `mainnet` burns the base fee and has no L1 fee. */
export type FeePolicy =
  | { readonly kind: 'mainnet'; readonly baseFeeCollector?: bigint }
  | {
      readonly kind: 'domain'
      readonly baseFeeVault: bigint
      readonly l1FeeVault: bigint
      readonly originBaseFee: bigint
      readonly l1GasPerByte: bigint
      readonly l1FeeScalarPpm: bigint
    }
