/** 0x06–0x08: addition, multiplication and pairing check on bn254 (EIP-196, EIP-197, prices of EIP-1108). */
import { bn254 as curve } from '@noble/curves/bn254.js'
import { type Bytes, readWord, writeWord } from '@syncline/primitives'
import { type Precompile, sliceRightPadded } from './precompile.js'

const { Fp, Fp2, Fr } = curve.fields
const G1 = curve.G1.Point
const G2 = curve.G2.Point
type PointG1 = InstanceType<typeof G1>
type PointG2 = InstanceType<typeof G2>

/** y² = x³ + 3; every such point is in the group (cofactor 1). undefined: not a point. Infinity is (0, 0). */
function decodeG1(bytes: Bytes, offset: number): PointG1 | undefined {
  const x = readWord(bytes, offset)
  const y = readWord(bytes, offset + 32)
  if (x >= Fp.ORDER || y >= Fp.ORDER) return undefined
  if (x === 0n && y === 0n) return G1.ZERO
  if (Fp.sqr(y) !== Fp.add(Fp.mul(Fp.sqr(x), x), 3n)) return undefined
  return G1.fromAffine({ x, y })
}

const twistB = G2.CURVE().b

/** A point of the order-r subgroup on the twist; imaginary parts come first (EIP-197). */
function decodeG2(bytes: Bytes, offset: number): PointG2 | undefined {
  const [x1, x0, y1, y0] = [0, 32, 64, 96].map((at) => readWord(bytes, offset + at)) as [bigint, bigint, bigint, bigint]
  if (x0 >= Fp.ORDER || x1 >= Fp.ORDER || y0 >= Fp.ORDER || y1 >= Fp.ORDER) return undefined
  const x = Fp2.fromBigTuple([x0, x1])
  const y = Fp2.fromBigTuple([y0, y1])
  if (Fp2.is0(x) && Fp2.is0(y)) return G2.ZERO
  if (!Fp2.eql(Fp2.sqr(y), Fp2.add(Fp2.mul(Fp2.sqr(x), x), twistB))) return undefined
  if (Fp2.is0(y)) return undefined
  const point = G2.fromAffine({ x, y })
  return point.isTorsionFree() ? point : undefined
}

function encodeG1(point: PointG1): Bytes {
  const out = new Uint8Array(64)
  if (point.is0()) return out
  const { x, y } = point.toAffine()
  writeWord(out, 0, x)
  writeWord(out, 32, y)
  return out
}

/** Sum of two points, 128 bytes in, 64 out. 150 gas. */
export const bn254Add: Precompile = {
  name: 'BN254_ADD',
  readsBytes: 128,
  gas: () => 150n,
  run(input) {
    const data = sliceRightPadded(input, 0, 128)
    const a = decodeG1(data, 0)
    const b = decodeG1(data, 64)
    return a === undefined || b === undefined ? undefined : encodeG1(a.add(b))
  },
}

/** Scalar multiple of a point, 96 bytes in, 64 out; the scalar is any word. 6000 gas, about 0.3 ms. */
export const bn254Mul: Precompile = {
  name: 'BN254_MUL',
  readsBytes: 96,
  gas: () => 6000n,
  run(input) {
    const data = sliceRightPadded(input, 0, 96)
    const point = decodeG1(data, 0)
    return point === undefined ? undefined : encodeG1(point.multiplyUnsafe(readWord(data, 64) % Fr.ORDER))
  },
}

const pairBytes = 192

/** Is the product of the pairings 1? Input k pairs of 192 bytes. 45000 + 34000 gas a pair. */
export const bn254Pairing: Precompile = {
  name: 'BN254_PAIRING',
  gas: (input) => 45000n + 34000n * BigInt(Math.floor(input.length / pairBytes)),
  run(input) {
    if (input.length % pairBytes !== 0) return undefined
    const pairs: { g1: PointG1; g2: PointG2 }[] = []
    for (let offset = 0; offset < input.length; offset += pairBytes) {
      const g1 = decodeG1(input, offset)
      if (g1 === undefined) return undefined
      const g2 = decodeG2(input, offset + 64)
      if (g2 === undefined) return undefined
      if (!g1.is0() && !g2.is0()) pairs.push({ g1, g2 })
    }
    const out = new Uint8Array(32)
    out[31] = curve.fields.Fp12.eql(curve.pairingBatch(pairs), curve.fields.Fp12.ONE) ? 1 : 0
    return out
  },
}
