/** Point evaluation beside the native verifier, on true and false claims and bent encodings. */
import { DasContextJs } from '@crate-crypto/node-eth-kzg'
import { bls12_381 } from '@noble/curves/bls12-381.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, bigintToWord, concatBytes } from '@syncline/primitives'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { runPrecompile } from './index.js'

const rules = createRules('cancun', 'semantic')
const native = DasContextJs.create({ usePrecomp: false })
const { ORDER } = bls12_381.fields.Fr
const infinity = new Uint8Array(48)
infinity[0] = 0xc0
const compressed = (scalar: bigint): Bytes =>
  scalar === 0n ? infinity : bls12_381.G1.Point.BASE.multiply(scalar).toBytes(true)

function ours(commitment: Bytes, z: Bytes, y: Bytes, proof: Bytes): boolean {
  const hash = sha256(commitment)
  hash[0] = 1
  const result = runPrecompile(rules, 10n, concatBytes(hash, z, y, commitment, proof), 50_000n)
  return result?.ok === true
}

function theirs(commitment: Bytes, z: Bytes, y: Bytes, proof: Bytes): boolean {
  try {
    return native.verifyKzgProof(commitment, z, y, proof)
  } catch {
    return false
  }
}

/** A blob that is the polynomial of a few random evaluations, with a commitment and a proof at `z` by the native library. */
function claim(z: Bytes, seed: number): readonly [commitment: Bytes, y: Bytes, proof: Bytes] {
  const blob = new Uint8Array(131_072)
  for (let i = 0; i < 5; i++) blob[32 * ((seed * 31 + i * 977) % 4096) + 31] = (seed + i) & 255
  const commitment = native.blobToKzgCommitment(blob)
  const [proof, y] = native.computeKzgProof(blob, z) as [Bytes, Bytes]
  return [commitment, y, proof]
}

it('accepts what the native library proves, and refuses another value', () => {
  for (const [seed, z] of [0n, 1n, 0x1234n, ORDER - 1n].entries()) {
    const [commitment, y, proof] = claim(bigintToWord(z), seed)
    expect(theirs(commitment, bigintToWord(z), y, proof)).toBe(true)
    expect(ours(commitment, bigintToWord(z), y, proof)).toBe(true)
    const other = y.slice()
    other[31]! ^= 1
    expect(ours(commitment, bigintToWord(z), other, proof)).toBe(false)
    expect(ours(commitment, bigintToWord(z + 1n), y, proof)).toBe(theirs(commitment, bigintToWord(z + 1n), y, proof))
  }
}, 120_000)

it('agrees with the native library on claims about constants and on bent bytes', () => {
  const [, , realProof] = claim(bigintToWord(7n), 3)
  const scalar = fc.oneof(fc.bigInt(0n, 3n), fc.constantFrom(ORDER - 1n, ORDER, ORDER + 1n, (1n << 256n) - 1n))
  const point = fc
    .tuple(
      fc.constantFrom(infinity, realProof, compressed(1n), compressed(2n)),
      fc.constantFrom(-1, -1, 0, 1, 47),
      fc.nat(255),
    )
    .map(([bytes, at, byte]) => {
      const out = bytes.slice()
      if (at >= 0) out[at] = byte
      return out
    })
  fc.assert(
    fc.property(point, scalar, scalar, point, (commitment, z, y, proof) => {
      const args = [commitment, bigintToWord(z), bigintToWord(y), proof] as const
      expect(ours(...args)).toBe(theirs(...args))
    }),
    { numRuns: 120 },
  )
}, 120_000)
