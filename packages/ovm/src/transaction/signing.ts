/** Signing of transactions and EIP-7702 authorisations, and recovery of the latter. Used by tests, the CLI and load generators. */
import {
  type Bytes,
  bigintToBytes,
  bigintToWord,
  bytesToBigint,
  concatBytes,
  encodeRlp,
  keccak256,
  recoverAddress,
  secp256k1HalfOrder,
  signDigest,
} from '@syncline/primitives'
import { addressBytes, encodeForSigning, encodeTransaction, type UnsignedTransaction } from './encode.js'
import type { Authorization } from './envelope.js'

/** Raw bytes of the signed transaction. Deterministic (RFC 6979). `privateKey` has 32 bytes. About 40 µs. */
export function signTransaction(tx: UnsignedTransaction, privateKey: Bytes): Bytes {
  const { rs, yParity } = signDigest(keccak256(encodeForSigning(tx)), privateKey)
  const v = tx.chainId === undefined ? 27n + BigInt(yParity) : 35n + 2n * tx.chainId + BigInt(yParity)
  const signature = { yParity, v, r: bytesToBigint(rs.subarray(0, 32)), s: bytesToBigint(rs.subarray(32)) }
  return encodeTransaction(tx, signature)
}

/** The three signed fields of an authorisation. Chain id 0 holds on every chain. */
export type UnsignedAuthorization = Pick<Authorization, 'chainId' | 'address' | 'nonce'>

/** keccak(0x05 ‖ rlp([chainId, address, nonce])), EIP-7702. */
export function authorizationDigest(authorization: UnsignedAuthorization): Bytes {
  const { chainId, address, nonce } = authorization
  const payload = encodeRlp([bigintToBytes(chainId), addressBytes(address), bigintToBytes(nonce)])
  return keccak256(concatBytes(Uint8Array.of(5), payload))
}

/** Signs an authorisation with the authority's key. */
export function signAuthorization(authorization: UnsignedAuthorization, privateKey: Bytes): Authorization {
  const { rs, yParity } = signDigest(authorizationDigest(authorization), privateKey)
  const [r, s] = [bytesToBigint(rs.subarray(0, 32)), bytesToBigint(rs.subarray(32))]
  return { ...authorization, yParity: BigInt(yParity), r, s }
}

/** Who signed the authorisation; undefined for a high s, a y parity above 1, or a signature that nobody made. */
export function recoverAuthority(authorization: Authorization): bigint | undefined {
  const { r, s, yParity } = authorization
  if (yParity > 1n || s > secp256k1HalfOrder) return undefined
  const rs = concatBytes(bigintToWord(r), bigintToWord(s))
  const signer = recoverAddress(authorizationDigest(authorization), rs, Number(yParity))
  return signer === undefined ? undefined : bytesToBigint(signer)
}
