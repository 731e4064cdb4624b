/** 0x0b–0x11: addition, multi-scalar multiplication, pairing check and maps on BLS12-381 (EIP-2537). */
import { pippenger } from '@noble/curves/abstract/curve.js'
import { bls12_381 as curve } from '@noble/curves/bls12-381.js'
import { readWord } from '@syncline/primitives'
import {
  decodeFp,
  decodeFp2,
  decodeG1,
  decodeG2,
  decodeSubgroupG1,
  decodeSubgroupG2,
  encodeG1,
  encodeG2,
  fpBytes,
  G1,
  G2,
  g1Bytes,
  g2Bytes,
  type PointG1,
  type PointG2,
} from './blsCodec.js'
import { g1MsmGas, g2MsmGas } from './blsGas.js'
import type { Precompile } from './precompile.js'

const { Fp12, Fr } = curve.fields
// the library declares the map before the cofactor is cleared; what it gives are points of the subgroup (RFC 9380 §6.6.3)
const mapToG1 = curve.G1.mapToCurve as unknown as (u: bigint) => PointG1
const mapToG2 = curve.G2.mapToCurve as unknown as (u: readonly [bigint, bigint]) => PointG2

/** Sum of two points of the curve, in the subgroup or not. 375 gas. */
export const blsG1Add: Precompile = {
  name: 'BLS12_G1ADD',
  gas: () => 375n,
  run(input) {
    if (input.length !== 2 * g1Bytes) return undefined
    const a = decodeG1(input, 0)
    const b = decodeG1(input, g1Bytes)
    return a === undefined || b === undefined ? undefined : encodeG1(a.add(b))
  },
}

/** Sum of two points of the twist. 600 gas. */
export const blsG2Add: Precompile = {
  name: 'BLS12_G2ADD',
  gas: () => 600n,
  run(input) {
    if (input.length !== 2 * g2Bytes) return undefined
    const a = decodeG2(input, 0)
    const b = decodeG2(input, g2Bytes)
    return a === undefined || b === undefined ? undefined : encodeG2(a.add(b))
  },
}

const g1PairBytes: number = g1Bytes + 32
const g2PairBytes: number = g2Bytes + 32

/** Σ scalarᵢ·pointᵢ over k ≥ 1 pairs point ‖ scalar; points in the subgroup, scalars any word. */
export const blsG1Msm: Precompile = {
  name: 'BLS12_G1MSM',
  gas: (input) => g1MsmGas(Math.floor(input.length / g1PairBytes)),
  run(input) {
    if (input.length === 0 || input.length % g1PairBytes !== 0) return undefined
    const points: PointG1[] = []
    const scalars: bigint[] = []
    for (let offset = 0; offset < input.length; offset += g1PairBytes) {
      const point = decodeSubgroupG1(input, offset)
      if (point === undefined) return undefined
      const scalar = readWord(input, offset + g1Bytes) % Fr.ORDER
      if (point.is0() || scalar === 0n) continue
      points.push(point)
      scalars.push(scalar)
    }
    if (points.length === 0) return encodeG1(G1.ZERO)
    return encodeG1(points.length === 1 ? points[0]!.multiplyUnsafe(scalars[0]!) : pippenger(G1, points, scalars))
  },
}

/** As `blsG1Msm` over G2. */
export const blsG2Msm: Precompile = {
  name: 'BLS12_G2MSM',
  gas: (input) => g2MsmGas(Math.floor(input.length / g2PairBytes)),
  run(input) {
    if (input.length === 0 || input.length % g2PairBytes !== 0) return undefined
    const points: PointG2[] = []
    const scalars: bigint[] = []
    for (let offset = 0; offset < input.length; offset += g2PairBytes) {
      const point = decodeSubgroupG2(input, offset)
      if (point === undefined) return undefined
      const scalar = readWord(input, offset + g2Bytes) % Fr.ORDER
      if (point.is0() || scalar === 0n) continue
      points.push(point)
      scalars.push(scalar)
    }
    if (points.length === 0) return encodeG2(G2.ZERO)
    return encodeG2(points.length === 1 ? points[0]!.multiplyUnsafe(scalars[0]!) : pippenger(G2, points, scalars))
  },
}

const pairBytes: number = g1Bytes + g2Bytes

/** Is the product of k ≥ 1 pairings 1? 37700 + 32600 gas a pair. */
export const blsPairing: Precompile = {
  name: 'BLS12_PAIRING_CHECK',
  gas: (input) => 37700n + 32600n * BigInt(Math.floor(input.length / pairBytes)),
  run(input) {
    if (input.length === 0 || input.length % pairBytes !== 0) return undefined
    const pairs: { g1: PointG1; g2: PointG2 }[] = []
    for (let offset = 0; offset < input.length; offset += pairBytes) {
      const g1 = decodeSubgroupG1(input, offset)
      if (g1 === undefined) return undefined
      const g2 = decodeSubgroupG2(input, offset + g1Bytes)
      if (g2 === undefined) return undefined
      if (!g1.is0() && !g2.is0()) pairs.push({ g1, g2 })
    }
    const out = new Uint8Array(32)
    out[31] = Fp12.eql(curve.pairingBatch(pairs), Fp12.ONE) ? 1 : 0
    return out
  },
}

/** Field element to a point of G1, cofactor cleared. 5500 gas. */
export const blsMapFpToG1: Precompile = {
  name: 'BLS12_MAP_FP_TO_G1',
  gas: () => 5500n,
  run(input) {
    if (input.length !== fpBytes) return undefined
    const element = decodeFp(input, 0)
    return element === undefined ? undefined : encodeG1(mapToG1(element))
  },
}

/** Element of Fp2 to a point of G2, cofactor cleared. 23800 gas. */
export const blsMapFp2ToG2: Precompile = {
  name: 'BLS12_MAP_FP2_TO_G2',
  gas: () => 23800n,
  run(input) {
    if (input.length !== 2 * fpBytes) return undefined
    const element = decodeFp2(input, 0)
    return element === undefined ? undefined : encodeG2(mapToG2([element.c0, element.c1]))
  },
}
