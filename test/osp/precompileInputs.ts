/** Inputs of the precompiled contracts: valid ones, and ones that are refused, cut, bent or too long. */
import { bls12_381 } from '@noble/curves/bls12-381.js'
import { bn254 } from '@noble/curves/bn254.js'
import { p256 } from '@noble/curves/nist.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, concatBytes, signDigest, bigintToWord as word } from '@syncline/primitives'

const key = new Uint8Array(32).fill(0x11)
const digest = sha256(key)
const zeros = (length: number): Bytes => new Uint8Array(length)
const wide = (value: bigint): Bytes => concatBytes(word(value >> 256n), word(BigInt.asUintN(256, value)))

function bnG1(k: bigint): Bytes {
  const { x, y } = bn254.G1.Point.BASE.multiply(k).toAffine()
  return concatBytes(word(x), word(y))
}

function bnG2(k: bigint): Bytes {
  const { x, y } = bn254.G2.Point.BASE.multiply(k).toAffine()
  return concatBytes(word(x.c1), word(x.c0), word(y.c1), word(y.c0))
}

function blsG1(k: bigint): Bytes {
  const { x, y } = bls12_381.G1.Point.BASE.multiply(k).toAffine()
  return concatBytes(wide(x), wide(y))
}

function blsG2(k: bigint): Bytes {
  const { x, y } = bls12_381.G2.Point.BASE.multiply(k).toAffine()
  return concatBytes(wide(x.c0), wide(x.c1), wide(y.c0), wide(y.c1))
}

/** Operands of the lengths given, all bytes `fill`. */
export function modexpInput(base: bigint, exponent: bigint, modulus: bigint, body: Bytes): Bytes {
  return concatBytes(word(base), word(exponent), word(modulus), body)
}

const filled = (length: number, byte: number): Bytes => zeros(length).fill(byte)

export function blake2fInput(rounds: number, final = 1): Bytes {
  const input = filled(213, 0x5a)
  new DataView(input.buffer).setUint32(0, rounds)
  input[212] = final
  return input
}

function ecrecoverInput(): Bytes {
  const { rs, yParity } = signDigest(digest, key)
  return concatBytes(digest, word(27n + BigInt(yParity)), rs)
}

function p256Input(): Bytes {
  const signature = p256.sign(digest, key, { prehash: false, lowS: false })
  return concatBytes(digest, signature, p256.getPublicKey(key, false).subarray(1))
}

/** The zero polynomial: commitment and proof are infinity, its value is 0 anywhere. */
function pointEvaluationInput(y: bigint): Bytes {
  const infinity = zeros(48)
  infinity[0] = 0xc0
  const hash = sha256(infinity)
  hash[0] = 1
  return concatBytes(hash, word(5n), word(y), infinity, infinity)
}

const huge = (1n << 256n) - 1n
const ones = filled(32, 0xff)

/** By address: a valid input first, then others. */
const special: readonly (readonly [address: number, valid: Bytes, others: readonly Bytes[]])[] = [
  [1, ecrecoverInput(), [concatBytes(digest, word(29n), filled(64, 1)), filled(128, 0xff)]],
  [2, filled(100, 3), [filled(64, 9)]],
  [3, filled(100, 3), [filled(31, 9)]],
  [4, filled(100, 3), [filled(33, 9)]],
  [
    5,
    modexpInput(3n, 40n, 5n, concatBytes(filled(3, 7), filled(40, 0xab), filled(5, 0x61))),
    [
      modexpInput(0n, 0n, 0n, zeros(0)),
      modexpInput(0n, 0n, 1n, filled(1, 9)),
      modexpInput(1n, 1n, 0n, filled(2, 9)),
      modexpInput(1024n, 1n, 0n, filled(1025, 9)),
      modexpInput(0n, huge, 0n, zeros(0)),
      modexpInput(0n, 1025n, 0n, zeros(40)),
      modexpInput(huge, 1n, 1n, filled(64, 2)),
      modexpInput(1n, 1n, huge, filled(64, 2)),
      modexpInput(1025n, 1n, 1n, filled(1027, 2)),
      modexpInput(1n, 1n, 1025n, filled(1027, 2)),
      modexpInput(1024n, 1n, 1024n, filled(2049, 2)),
      modexpInput(33n, 33n, 33n, filled(99, 0x83)),
      modexpInput(32n, 32n, 32n, concatBytes(ones, zeros(31), word(1n), ones)),
      modexpInput(32n, 33n, 32n, concatBytes(ones, zeros(32), ones, ones)),
      // the exponent's head is cut by the end of the input
      modexpInput(4n, 40n, 8n, filled(10, 0x91)),
      modexpInput(4n, 20n, 8n, filled(4, 0x91)),
      modexpInput(4n, 20n, 8n, filled(3, 0x91)),
      // payable before Osaka, above what L1 can re-execute
      modexpInput(512n, 512n, 512n, filled(1536, 0xf1)),
      modexpInput(1024n, 1024n, 1024n, filled(3072, 0xf1)),
      modexpInput(256n, 256n, 256n, filled(768, 0xf1)),
    ],
  ],
  [6, concatBytes(bnG1(2n), bnG1(5n)), [filled(128, 1), concatBytes(bnG1(2n), zeros(200))]],
  [7, concatBytes(bnG1(2n), ones), [filled(96, 1), concatBytes(bnG1(3n), word(9n), filled(90, 7))]],
  [8, concatBytes(bnG1(2n), bnG2(3n)), [concatBytes(bnG1(2n), bnG2(3n), zeros(192)), filled(192, 1), filled(193, 0)]],
  [9, blake2fInput(12), [blake2fInput(0), blake2fInput(12, 2), blake2fInput(0xffffffff), blake2fInput(11_000_000, 0)]],
  [10, pointEvaluationInput(0n), [pointEvaluationInput(1n), filled(192, 1), pointEvaluationInput(huge)]],
  [11, concatBytes(blsG1(2n), blsG1(5n)), [filled(256, 1), zeros(256)]],
  [12, concatBytes(blsG1(2n), ones, blsG1(3n), word(4n)), [filled(160, 1), zeros(160), zeros(161)]],
  [13, concatBytes(blsG2(2n), blsG2(5n)), [filled(512, 1), zeros(512)]],
  [14, concatBytes(blsG2(2n), ones, blsG2(3n), word(4n)), [filled(288, 1), zeros(288), zeros(289)]],
  [15, concatBytes(blsG1(2n), blsG2(5n)), [filled(384, 1), zeros(384), zeros(385)]],
  [16, wide(77n), [filled(64, 1), zeros(64)]],
  [17, concatBytes(wide(77n), wide(78n)), [filled(128, 1), zeros(128)]],
  [0x100, p256Input(), [filled(160, 1)]],
]

/** Valid, refused, empty, cut and prolonged inputs of every precompile. */
export const precompileInputs: readonly { readonly address: bigint; readonly inputs: readonly Bytes[] }[] = special.map(
  ([address, valid, others]) => ({
    address: BigInt(address),
    inputs: [
      valid,
      ...others,
      zeros(0),
      valid.subarray(0, valid.length - 1),
      concatBytes(valid, filled(1, 0)),
      concatBytes(valid, filled(700, 0xee)),
    ],
  }),
)
