/** 0x100 P256VERIFY (EIP-7951): ECDSA over secp256r1 with a digest. */
import { p256 } from '@noble/curves/nist.js'
import { type Bytes, padLeft } from '@syncline/primitives'
import { noOutput, type Precompile } from './precompile.js'

const valid: Bytes = padLeft(Uint8Array.of(1), 32)

function verifies(input: Bytes): boolean {
  const publicKey = new Uint8Array(65)
  publicKey[0] = 4
  publicKey.set(input.subarray(96, 160), 1)
  try {
    return p256.verify(input.slice(32, 96), input.slice(0, 32), publicKey, { prehash: false, lowS: false })
  } catch {
    // r or s out of range, coordinates not below p, point off the curve: not a valid signature
    return false
  }
}

/** Input digest ‖ r ‖ s ‖ x ‖ y; output 1 as a word, or nothing. 6900 gas. Never fails. */
export const p256Verify: Precompile = {
  name: 'P256VERIFY',
  gas: () => 6900n,
  run: (input) => (input.length === 160 && verifies(input) ? valid.slice() : noOutput),
}
