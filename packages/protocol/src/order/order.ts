/** An authority's order on an asset, and its EIP-712 digest (docs/locks.md §4). Signatures are 65 bytes r ‖ s ‖ v, s in the lower half. */
import {
  type Address,
  type Bytes,
  bytesToBigint,
  concatBytes,
  hashWords,
  keccak256,
  recoverAddress,
  secp256k1HalfOrder,
} from '@syncline/primitives'
import { type OrderAction, orderActions } from '../generated/locks.js'

/** Hashes and ids have 32 bytes. Times are seconds; an order counts from `validAfter` to before `validBefore`, on every domain. */
export type Order = {
  readonly asset: Bytes
  readonly action: OrderAction
  /** Units that it is about; 0 means the whole asset. */
  readonly amount: bigint
  /** Whose holding; the zero address means everybody's. */
  readonly subject: Address
  /** Who gets the asset; the zero address where the action moves nothing. */
  readonly recipient: Address
  readonly authority: Bytes
  readonly authorityEpoch: bigint
  /** Each nonce of an authority is good for one order. They need not be in sequence. */
  readonly nonce: bigint
  readonly caseId: Bytes
  /** Digest of the documents behind it. */
  readonly evidence: Bytes
  /** Digest of what the authority had seen of all domains when it signed. */
  readonly seen: Bytes
  /** Lamport time; above that of the last anchored reconciliation, so that nobody profits from an old one. */
  readonly lamport: bigint
  /** Not to be applied before; 0 means at once. */
  readonly effectiveAt: bigint
  readonly validAfter: bigint
  readonly validBefore: bigint
}

export type SignedOrder = { readonly order: Order; readonly signature: Bytes }

/** Where authorities are registered: binds an order to one system. */
export type OrderDomain = { readonly l1ChainId: bigint; readonly authorityRegistry: Address }

/** The struct of EIP-712. */
export const orderType =
  'Order(bytes32 asset,uint8 action,uint256 amount,address subject,address recipient,bytes32 authority,uint64 authorityEpoch,uint256 nonce,bytes32 caseId,bytes32 evidence,bytes32 seen,uint64 lamport,uint64 effectiveAt,uint64 validAfter,uint64 validBefore)'

const text = (value: string): Bytes => keccak256(new TextEncoder().encode(value))
const domainType = text('EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)')
const orderTypeHash = text(orderType)
const name = text('Syncline')
const version = text('1')

/** Whether each field has the size that the struct gives it. */
export function isOrderWellFormed(order: Order): boolean {
  const { asset, authority, caseId, evidence, seen, subject, recipient, amount, nonce } = order
  const { authorityEpoch, lamport, effectiveAt, validAfter, validBefore } = order
  const fits = (value: bigint, bits: bigint): boolean => value >= 0n && value >> bits === 0n
  return (
    [asset, authority, caseId, evidence, seen].every(({ length }) => length === 32) &&
    [subject, recipient].every(({ length }) => length === 20) &&
    [amount, nonce].every((value) => fits(value, 256n)) &&
    [authorityEpoch, lamport, effectiveAt, validAfter, validBefore].every((value) => fits(value, 64n)) &&
    orderActions.includes(order.action)
  )
}

/** Hash of the struct. The order is well formed. */
export function orderStructHash(order: Order): Bytes {
  return hashWords(
    orderTypeHash,
    order.asset,
    BigInt(orderActions.indexOf(order.action)),
    order.amount,
    order.subject,
    order.recipient,
    order.authority,
    order.authorityEpoch,
    order.nonce,
    order.caseId,
    order.evidence,
    order.seen,
    order.lamport,
    order.effectiveAt,
    order.validAfter,
    order.validBefore,
  )
}

/** What the authority signs, and the order's name everywhere: 32 bytes. */
export function orderDigest(order: Order, { l1ChainId, authorityRegistry }: OrderDomain): Bytes {
  const separator = hashWords(domainType, name, version, l1ChainId, authorityRegistry)
  return keccak256(concatBytes(Uint8Array.of(0x19, 0x01), separator, orderStructHash(order)))
}

/** Who signed; undefined unless 65 bytes with v 27 or 28 and s in the lower half, by some key. */
export function orderSigner({ order, signature }: SignedOrder, domain: OrderDomain): Address | undefined {
  if (signature.length !== 65 || bytesToBigint(signature.subarray(32, 64)) > secp256k1HalfOrder) return undefined
  return recoverAddress(orderDigest(order, domain), signature.subarray(0, 64), signature[64]! - 27)
}
