/** Encodings of BLS12-381 field elements and points (EIP-2537). */
import { bls12_381 } from '@noble/curves/bls12-381.js'
import type { Bytes } from '@syncline/primitives'
import { readWord, writeWord } from '@syncline/primitives'

const { Fp, Fp2 } = bls12_381.fields
export const G1: typeof bls12_381.G1.Point = bls12_381.G1.Point
export const G2: typeof bls12_381.G2.Point = bls12_381.G2.Point
export type PointG1 = InstanceType<typeof G1>
export type PointG2 = InstanceType<typeof G2>
type ElementFp2 = typeof bls12_381.fields.Fp2.ZERO

/** Bytes of an encoded field element: 16 zero bytes and 48 bytes of value. */
export const fpBytes = 64
export const g1Bytes = 128
export const g2Bytes = 256

/** A canonical element of Fp at `offset`, or undefined. */
export function decodeFp(bytes: Bytes, offset: number): bigint | undefined {
  // values below 2^384 have a high word below 2^128; a larger one is above p as well
  const value = (readWord(bytes, offset) << 256n) | readWord(bytes, offset + 32)
  return value < Fp.ORDER ? value : undefined
}

/** c0 + c1·u as c0 ‖ c1. */
export function decodeFp2(bytes: Bytes, offset: number): ElementFp2 | undefined {
  const c0 = decodeFp(bytes, offset)
  const c1 = decodeFp(bytes, offset + fpBytes)
  return c0 === undefined || c1 === undefined ? undefined : Fp2.fromBigTuple([c0, c1])
}

/** A point of y² = x³ + 4, not necessarily of the subgroup; (0, 0) is infinity. */
export function decodeG1(bytes: Bytes, offset: number): PointG1 | undefined {
  const x = decodeFp(bytes, offset)
  const y = decodeFp(bytes, offset + fpBytes)
  if (x === undefined || y === undefined) return undefined
  if (x === 0n && y === 0n) return G1.ZERO
  if (Fp.sqr(y) !== Fp.add(Fp.mul(Fp.sqr(x), x), 4n)) return undefined
  return G1.fromAffine({ x, y })
}

const twistB = G2.CURVE().b

/** A point of the twist y² = x³ + 4(1 + u), not necessarily of the subgroup. */
export function decodeG2(bytes: Bytes, offset: number): PointG2 | undefined {
  const x = decodeFp2(bytes, offset)
  const y = decodeFp2(bytes, offset + 2 * fpBytes)
  if (x === undefined || y === undefined) return undefined
  if (Fp2.is0(x) && Fp2.is0(y)) return G2.ZERO
  if (!Fp2.eql(Fp2.sqr(y), Fp2.add(Fp2.mul(Fp2.sqr(x), x), twistB))) return undefined
  return G2.fromAffine({ x, y })
}

/** As `decodeG1`, and in the subgroup of order r (by the endomorphism). */
export function decodeSubgroupG1(bytes: Bytes, offset: number): PointG1 | undefined {
  const point = decodeG1(bytes, offset)
  return point === undefined || point.is0() || point.isTorsionFree() ? point : undefined
}

/** As `decodeG2`, and in the subgroup of order r. */
export function decodeSubgroupG2(bytes: Bytes, offset: number): PointG2 | undefined {
  const point = decodeG2(bytes, offset)
  return point === undefined || point.is0() || point.isTorsionFree() ? point : undefined
}

function writeFp(out: Bytes, offset: number, value: bigint): void {
  writeWord(out, offset, value >> 256n)
  writeWord(out, offset + 32, BigInt.asUintN(256, value))
}

/** 128 bytes. */
export function encodeG1(point: PointG1): Bytes {
  const out = new Uint8Array(g1Bytes)
  if (point.is0()) return out
  const { x, y } = point.toAffine()
  writeFp(out, 0, x)
  writeFp(out, fpBytes, y)
  return out
}

/** 256 bytes. */
export function encodeG2(point: PointG2): Bytes {
  const out = new Uint8Array(g2Bytes)
  if (point.is0()) return out
  const { x, y } = point.toAffine()
  writeFp(out, 0, x.c0)
  writeFp(out, fpBytes, x.c1)
  writeFp(out, 2 * fpBytes, y.c0)
  writeFp(out, 3 * fpBytes, y.c1)
  return out
}
