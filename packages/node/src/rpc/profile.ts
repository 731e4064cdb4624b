/** How a chain's blocks are shown and executed. The domain's profile is the product; tests inject one for mainnet-format vectors. */
import type { Transaction } from '@syncline/ovm'
import type { BlockRecord, ReceiptRecord, TransactionRecord } from '../chain/records.js'
import type { DepositDetails } from './format/transaction.js'
import type { JsonObject } from './json.js'

/** A mined transaction, decoded. */
export type DecodedTransaction = { readonly transaction: Transaction; readonly deposit: DepositDetails | undefined }

export type ChainProfile = {
  /** Every header field of a block as JSON. */
  readonly header: (block: BlockRecord) => JsonObject
  /** Fields of a block beside header, transactions and uncles, e.g. withdrawals. */
  readonly body: (block: BlockRecord) => JsonObject
  /** What this chain adds to a receipt. */
  readonly receiptExtras: (receipt: ReceiptRecord) => JsonObject
  /** Fields of a receipt that this chain leaves out or replaces are set to undefined by `receiptExtras`. */
  readonly decode: (record: TransactionRecord) => DecodedTransaction
  /** Base fee of a block, undefined where there is none (vectors before London). */
  readonly baseFee: (block: BlockRecord) => bigint | undefined
}
