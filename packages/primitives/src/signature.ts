/** secp256k1 by the native `secp256k1` addon (about 20 times noble). Public-key recovery and signing over 32-byte digests. */
import secp256k1 from 'secp256k1'
import type { Address } from './address.js'
import type { Bytes } from './bytes.js'
import { keccak256 } from './keccak.js'

/** Order of the group. */
export const secp256k1Order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
/** EIP-2: `s` of a transaction signature is at most this. */
export const secp256k1HalfOrder: bigint = secp256k1Order >> 1n

/** A signature over a digest: `r ‖ s` in 64 bytes and the parity of R's y. */
export type Signature = { readonly rs: Bytes; readonly yParity: 0 | 1 }

/** Signer of `digest`, or undefined if no key made this signature. About 60 µs. Accepts high s: the caller checks EIP-2. */
export function recoverAddress(digest: Bytes, rs: Bytes, yParity: number): Address | undefined {
  if (yParity !== 0 && yParity !== 1) return undefined
  try {
    const key = secp256k1.ecdsaRecover(rs, yParity, digest, false)
    return keccak256(key.subarray(1)).slice(12)
  } catch {
    // the addon throws for r or s out of range and for points off the curve; all of them mean "nobody signed this"
    return undefined
  }
}

/** Signs deterministically (RFC 6979), low s. */
export function signDigest(digest: Bytes, privateKey: Bytes): Signature {
  const { signature, recid } = secp256k1.ecdsaSign(digest, privateKey)
  return { rs: signature, yParity: recid === 0 ? 0 : 1 }
}

/** Address of a private key of 32 bytes. */
export function privateKeyToAddress(privateKey: Bytes): Address {
  return keccak256(secp256k1.publicKeyCreate(privateKey, false).subarray(1)).slice(12)
}
