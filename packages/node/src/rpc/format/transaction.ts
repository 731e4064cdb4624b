/** Transactions as JSON (execution-apis `TransactionInfo`); deposits in the shape of OP-stack type 0x7e. */
import type { AccessListEntry, Authorization, Transaction } from '@syncline/ovm'
import type { Hex } from '@syncline/primitives'
import { lesser } from '../bigint.js'
import type { JsonObject } from '../json.js'
import { addressHex, bytesHex, quantity, wordHex } from './quantity.js'

/** Where a mined transaction stands. */
export type TransactionPlace = {
  readonly blockHash: Hex
  readonly blockNumber: bigint
  readonly timestamp: bigint
  readonly index: number
  /** undefined before London (vectors only). */
  readonly baseFee: bigint | undefined
}

/** What a domain transaction has beyond a mainnet one. */
export type DepositDetails = { readonly sourceHash: Hex }

/** What a sender pays a gas unit in a block with this base fee, wei. */
export function effectiveGasPrice(transaction: Transaction, baseFee: bigint | undefined): bigint {
  if (transaction.type === 0x7e) return 0n
  if (baseFee === undefined || transaction.type < 2) return transaction.maxFeePerGas
  return lesser(baseFee + transaction.maxPriorityFeePerGas, transaction.maxFeePerGas)
}

export function formatAccessList(list: readonly AccessListEntry[]): readonly JsonObject[] {
  return list.map((entry) => ({ address: addressHex(entry.address), storageKeys: entry.slots.map(wordHex) }))
}

function formatAuthorization(entry: Authorization): JsonObject {
  return {
    chainId: quantity(entry.chainId),
    address: addressHex(entry.address),
    nonce: quantity(entry.nonce),
    yParity: quantity(entry.yParity),
    r: quantity(entry.r),
    s: quantity(entry.s),
  }
}

/**
 * A transaction. `place` undefined = pending: block fields are null and `gasPrice` is what it offers at most. The domain's deposits carry
 * `sourceHash`, `mint` and no signature.
 */
export function formatTransaction(
  transaction: Transaction,
  place: TransactionPlace | undefined,
  deposit: DepositDetails | undefined = undefined,
): JsonObject {
  const { type, signature } = transaction
  const out: Record<string, JsonObject[string]> = {
    blockHash: place?.blockHash ?? null,
    blockNumber: place === undefined ? null : quantity(place.blockNumber),
    blockTimestamp: place === undefined ? null : quantity(place.timestamp),
    from: addressHex(transaction.sender),
    gas: quantity(transaction.gasLimit),
    gasPrice: quantity(place === undefined ? transaction.maxFeePerGas : effectiveGasPrice(transaction, place.baseFee)),
    hash: bytesHex(transaction.hash),
    input: bytesHex(transaction.data),
    nonce: quantity(transaction.nonce),
    to: transaction.to === undefined ? null : addressHex(transaction.to),
    transactionIndex: place === undefined ? null : quantity(place.index),
    value: quantity(transaction.value),
    type: quantity(type),
  }
  if (type === 0x7e) {
    out['sourceHash'] = deposit?.sourceHash ?? null
    out['mint'] = quantity(transaction.mint ?? 0n)
    out['isSystemTx'] = false
  }
  if (type !== 0 && type !== 0x7e) out['accessList'] = formatAccessList(transaction.accessList)
  if (transaction.chainId !== undefined && type !== 0x7e) out['chainId'] = quantity(transaction.chainId)
  if (type === 2 || type === 3 || type === 4) {
    out['maxFeePerGas'] = quantity(transaction.maxFeePerGas)
    out['maxPriorityFeePerGas'] = quantity(transaction.maxPriorityFeePerGas)
  }
  if (transaction.blob !== undefined) {
    out['maxFeePerBlobGas'] = quantity(transaction.blob.maxFeePerBlobGas)
    out['blobVersionedHashes'] = transaction.blob.versionedHashes.map(wordHex)
  }
  if (type === 4) out['authorizationList'] = transaction.authorizations.map(formatAuthorization)
  out['v'] = quantity(signature?.v ?? 0n)
  out['r'] = quantity(signature?.r ?? 0n)
  out['s'] = quantity(signature?.s ?? 0n)
  if (type !== 0 && signature !== undefined) out['yParity'] = quantity(signature.yParity)
  return out
}
