/** What a node keeps of the chain: blocks, transactions, receipts as records. Codecs are in store/. */
import type { Bytes, Hex } from '@syncline/primitives'

/** The committed header (docs/state-format.md §4) and its hash. Times in seconds, fees in wei. */
export type BlockRecord = {
  readonly hash: Hex
  readonly number: bigint
  readonly parentHash: Hex
  readonly timestamp: bigint
  readonly coinbase: bigint
  readonly worldRoot: Hex
  readonly receiptAcc: Hex
  readonly gasUsed: bigint
  readonly gasLimit: bigint
  readonly baseFee: bigint
  readonly prevRandao: bigint
  readonly originNumber: bigint
  readonly originHash: Hex
  readonly batchIndex: bigint
  /** 256 bytes over all logs; not committed. */
  readonly logsBloom: Bytes
  /** Total bytes of the raw transactions. */
  readonly size: number
  readonly transactionHashes: readonly Hex[]
}

export type LogRecord = { readonly address: bigint; readonly topics: readonly bigint[]; readonly data: Bytes }

/** A receipt with both fee meters (PRZ-48): L2 execution = gasUsed · effectiveGasPrice, L1 data = l1Fee. */
export type ReceiptRecord = {
  readonly transactionHash: Hex
  readonly type: number
  readonly status: 0 | 1
  readonly gasUsed: bigint
  readonly cumulativeGasUsed: bigint
  readonly effectiveGasPrice: bigint
  readonly l1Gas: bigint
  readonly l1Fee: bigint
  readonly l1BaseFee: bigint
  readonly contractAddress: bigint | undefined
  readonly from: bigint
  readonly to: bigint | undefined
  readonly logs: readonly LogRecord[]
}

/** A transaction in a block. `raw` are its EIP-2718 bytes; for deposits the encoded queue item. */
export type TransactionRecord = {
  readonly hash: Hex
  readonly raw: Bytes
  readonly kind: 'signed' | 'deposit' | 'forced'
  readonly blockNumber: bigint
  readonly blockHash: Hex
  readonly index: number
}

/** How sure a block is (architecture: levels). 0 local, 1 conditional (posted: derived from L1), 2 attested, 3 certified, 4 anchored. */
export type Level = 0 | 1 | 2 | 3 | 4
