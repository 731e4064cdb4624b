/** Transaction → EIP-2718 bytes: types 0, 1, 2, 3 and 4 in canonical RLP. */
import {
  type Bytes,
  bigintToBytes,
  bigintToWord,
  concatBytes,
  emptyBytes,
  encodeRlp,
  invariant,
  type RlpItem,
} from '@syncline/primitives'
import type { AccessListEntry, Authorization, Transaction } from './envelope.js'

/** What a sender signs: every field but the signature and what follows from it. */
export type UnsignedTransaction = Pick<
  Transaction,
  'chainId' | 'nonce' | 'gasLimit' | 'maxFeePerGas' | 'maxPriorityFeePerGas' | 'to' | 'value' | 'data'
> & {
  readonly type: 0 | 1 | 2 | 3 | 4
  readonly accessList?: readonly AccessListEntry[]
  readonly authorizations?: readonly Authorization[]
  readonly blob?: { readonly maxFeePerBlobGas: bigint; readonly versionedHashes: readonly bigint[] }
}

/** Values of a signature; `v` is used by type 0 only, `yParity` by the others. */
export type TransactionSignature = NonNullable<Transaction['signature']>

/** 20 bytes of an address. */
export function addressBytes(address: bigint): Bytes {
  return bigintToWord(address).subarray(12)
}

function encodeTo(to: bigint | undefined): Bytes {
  return to === undefined ? emptyBytes : addressBytes(to)
}

function accessListItem(list: readonly AccessListEntry[] | undefined): RlpItem {
  return (list ?? []).map((entry) => [addressBytes(entry.address), entry.slots.map(bigintToWord)])
}

/** The RLP items of an authorisation, with its signature (EIP-7702). */
function authorizationItem(entry: Authorization): RlpItem {
  return [
    bigintToBytes(entry.chainId),
    addressBytes(entry.address),
    bigintToBytes(entry.nonce),
    bigintToBytes(entry.yParity),
    bigintToBytes(entry.r),
    bigintToBytes(entry.s),
  ]
}

/** Fields up to the signature, in the order of the type's EIP (155, 2930, 1559, 4844, 7702). */
function unsignedFields(tx: UnsignedTransaction): RlpItem[] {
  const message = [bigintToBytes(tx.gasLimit), encodeTo(tx.to), bigintToBytes(tx.value), tx.data]
  if (tx.type === 0) return [bigintToBytes(tx.nonce), bigintToBytes(tx.maxFeePerGas), ...message]
  invariant(tx.chainId !== undefined, 'a typed transaction has a chain id')
  const head = [bigintToBytes(tx.chainId), bigintToBytes(tx.nonce)]
  const accessList = accessListItem(tx.accessList)
  if (tx.type === 1) return [...head, bigintToBytes(tx.maxFeePerGas), ...message, accessList]
  const fees = [bigintToBytes(tx.maxPriorityFeePerGas), bigintToBytes(tx.maxFeePerGas)]
  const fields = [...head, ...fees, ...message, accessList]
  if (tx.type === 3) {
    invariant(tx.blob !== undefined, 'a transaction of type 3 has blob fields')
    fields.push(bigintToBytes(tx.blob.maxFeePerBlobGas), tx.blob.versionedHashes.map(bigintToWord))
  }
  if (tx.type === 4) fields.push((tx.authorizations ?? []).map(authorizationItem))
  return fields
}

function envelope(type: number, fields: readonly RlpItem[]): Bytes {
  const payload = encodeRlp(fields)
  return type === 0 ? payload : concatBytes(Uint8Array.of(type), payload)
}

/** What is hashed and signed. A legacy transaction with a chain id is bound to it by EIP-155. */
export function encodeForSigning(tx: UnsignedTransaction): Bytes {
  const fields = unsignedFields(tx)
  if (tx.type === 0 && tx.chainId !== undefined) fields.push(bigintToBytes(tx.chainId), emptyBytes, emptyBytes)
  return envelope(tx.type, fields)
}

/** Signed bytes; the inverse of `decodeTransaction`. O(bytes). */
export function encodeTransaction(tx: UnsignedTransaction, signature: TransactionSignature): Bytes {
  const first = tx.type === 0 ? signature.v : BigInt(signature.yParity)
  const values = [bigintToBytes(first), bigintToBytes(signature.r), bigintToBytes(signature.s)]
  return envelope(tx.type, [...unsignedFields(tx), ...values])
}
