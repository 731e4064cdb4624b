/**
 * 0x0a point evaluation of a blob's polynomial (EIP-4844), by one pairing check over two constant points of G2.
 *
 * Not by the native verifier of node-eth-kzg: that takes 1.3 ms a call, but first holds the process for two seconds and more while it
 * prepares the whole set-up, of which a point evaluation needs one point. The tests hold this file to that library.
 */
import { bls12_381 as curve } from '@noble/curves/bls12-381.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Bytes, equalBytes, readWord, writeWord } from '@syncline/primitives'
import { G1, G2, type PointG1 } from './blsCodec.js'
import type { Precompile } from './precompile.js'

const { Fp12, Fr } = curve.fields

/** [τ]₂ of the KZG ceremony: second of `g2_monomial` in the trusted set-up of consensus-specs (presets/mainnet/trusted_setups). */
const tau =
  'b5bfd7dd8cdeb128843bc287230af38926187075cbfbefa81009a2ce615ac53d2914e5870cb452d2afaaab24f3499f72' +
  '185cbfee53492714734429b7b38608e23926c911cceceac9a36851477ba4c60b087041de621000edc98edada20c1def2'

type Lines = ReturnType<typeof curve.utils.calcPairingPrecomputes>
let lines: { readonly generator: Lines; readonly tau: Lines } | undefined

/** Lines of the Miller loops of both constants; made at the first call, in a few milliseconds. */
function constantLines(): { readonly generator: Lines; readonly tau: Lines } {
  const { calcPairingPrecomputes } = curve.utils
  lines ??= { generator: calcPairingPrecomputes(G2.BASE), tau: calcPairingPrecomputes(G2.fromHex(tau)) }
  return lines
}

/** FIELD_ELEMENTS_PER_BLOB ‖ BLS_MODULUS, what every successful call returns. */
const success: Bytes = new Uint8Array(64)
writeWord(success, 0, 4096n)
writeWord(success, 32, Fr.ORDER)

/** `versioned hash` of EIP-4844: version byte 1 and the SHA-256 of the commitment. */
function versionedHash(commitment: Bytes): Bytes {
  const hash = sha256(commitment)
  hash[0] = 1
  return hash
}

/** A point of the subgroup from its 48 compressed bytes; undefined for any other bytes. */
function decodeCompressed(bytes: Bytes): PointG1 | undefined {
  try {
    return G1.fromBytes(bytes)
  } catch {
    // wrong flags, a coordinate not below p, a point off the curve or outside the subgroup
    return undefined
  }
}

/** Does the polynomial of `commitment` have value `y` at `z`? e(C − y·G + z·π, G₂) = e(π, [τ]₂). About 20 ms. */
function verify(commitment: PointG1, z: bigint, y: bigint, proof: PointG1): boolean {
  const left = commitment.subtract(G1.BASE.multiplyUnsafe(y)).add(proof.multiplyUnsafe(z))
  const right = proof.negate()
  const { generator, tau: tauLines } = constantLines()
  const pairs: [Lines, bigint, bigint][] = []
  if (!left.is0()) pairs.push([generator, left.x, left.y])
  if (!right.is0()) pairs.push([tauLines, right.x, right.y])
  return Fp12.eql(Fp12.finalExponentiate(curve.millerLoopBatch(pairs)), Fp12.ONE)
}

function run(input: Bytes): Bytes | undefined {
  if (input.length !== 192) return undefined
  const commitmentBytes = input.slice(96, 144)
  if (!equalBytes(versionedHash(commitmentBytes), input.subarray(0, 32))) return undefined
  const z = readWord(input, 32)
  const y = readWord(input, 64)
  if (z >= Fr.ORDER || y >= Fr.ORDER) return undefined
  const commitment = decodeCompressed(commitmentBytes)
  const proof = decodeCompressed(input.slice(144, 192))
  if (commitment === undefined || proof === undefined) return undefined
  return verify(commitment, z, y, proof) ? success.slice() : undefined
}

/** Input versioned hash ‖ z ‖ y ‖ commitment 48 ‖ proof 48. 50000 gas. */
export const pointEvaluation: Precompile = { name: 'KZG_POINT_EVALUATION', gas: () => 50000n, run }
