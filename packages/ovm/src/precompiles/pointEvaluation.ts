/** 0x0a point evaluation of a blob's polynomial (EIP-4844), over the KZG verifier of node-eth-kzg (native, 1.3 ms a call). */
import { DasContextJs } from '@crate-crypto/node-eth-kzg'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, equalBytes, writeWord } from '@syncline/primitives'
import type { Precompile } from './precompile.js'

/** Order of the BLS12-381 scalar field. */
const blsModulus = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n

/** FIELD_ELEMENTS_PER_BLOB ‖ BLS_MODULUS, what every successful call returns. */
const success: Bytes = new Uint8Array(64)
writeWord(success, 0, 4096n)
writeWord(success, 32, blsModulus)

let context: DasContextJs | undefined

/** The trusted set-up of the KZG ceremony as shipped with the library; made once a process, in about 1 to 2 s. */
function verifier(): DasContextJs {
  context ??= DasContextJs.create({ usePrecomp: false })
  return context
}

/** `versioned hash` of EIP-4844: version byte 1 and the SHA-256 of the commitment. */
function versionedHash(commitment: Bytes): Bytes {
  const hash = sha256(commitment)
  hash[0] = 1
  return hash
}

function run(input: Bytes): Bytes | undefined {
  if (input.length !== 192) return undefined
  const commitment = input.slice(96, 144)
  if (!equalBytes(versionedHash(commitment), input.subarray(0, 32))) return undefined
  try {
    if (!verifier().verifyKzgProof(commitment, input.slice(32, 64), input.slice(64, 96), input.slice(144, 192))) {
      return undefined
    }
  } catch {
    // the library throws for points off the curve or outside the group and for scalars that are not canonical
    return undefined
  }
  return success.slice()
}

/** Input versioned hash ‖ z ‖ y ‖ commitment 48 ‖ proof 48. 50000 gas. */
export const pointEvaluation: Precompile = { name: 'KZG_POINT_EVALUATION', gas: () => 50000n, run }
