/** Precompiles against another implementation on valid, bent and random inputs, and the caps of provable mode. */
import { Common, Hardfork, Mainnet } from '@ethereumjs/common'
import { createEVM, getActivePrecompiles } from '@ethereumjs/evm'
import { bls12_381 } from '@noble/curves/bls12-381.js'
import { bn254 } from '@noble/curves/bn254.js'
import { p256 } from '@noble/curves/nist.js'
import { sha256 } from '@noble/hashes/sha2.js'
import {
  type Bytes,
  bigintToBytes,
  bigintToWord,
  bytesToHex,
  concatBytes,
  hexToBytes,
  signDigest,
} from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRules } from '../fork.js'
import { isPrecompile, precompileAddresses, runPrecompile } from './index.js'
import { modularPower } from './modexp.js'
import { l1CalldataGasPerByte, reexecutionGasCap } from './reexecutionCap.js'

const plenty = 10n ** 15n
/** Bounds the work that a bent length or round count can ask for. */
const some = 10n ** 6n
const osaka = createRules('osaka', 'semantic')
const prague = createRules('prague', 'semantic')
const provable = createRules('prague', 'provable')

const oracles = await Promise.all(
  [
    { rules: osaka, hardfork: Hardfork.Osaka },
    { rules: prague, hardfork: Hardfork.Prague },
  ].map(async ({ rules, hardfork }) => {
    const common = new Common({ chain: Mainnet, hardfork })
    return { rules, common, evm: await createEVM({ common }), table: getActivePrecompiles(common) }
  }),
)

/** Both implementations succeed with the same gas and output, or both fail. */
async function agree(address: number, input: Bytes, what: 'all' | 'osaka' = 'all'): Promise<void> {
  for (const { rules, common, evm, table } of what === 'osaka' ? oracles.slice(0, 1) : oracles) {
    const theirs = await table.get(address.toString(16).padStart(40, '0'))!({
      data: input,
      gasLimit: some,
      common,
      _EVM: evm,
    })
    const ours = runPrecompile(rules, BigInt(address), input, some)!
    const label = `${rules.fork} 0x${address.toString(16)} ${bytesToHex(input).slice(0, 2000)}`
    if (theirs.exceptionError !== undefined) expect({ ok: ours.ok, label }).toEqual({ ok: false, label })
    else {
      const output = ours.ok ? bytesToHex(ours.output) : 'failed'
      expect({ output, label }).toEqual({ output: bytesToHex(theirs.returnValue), label })
      if (ours.ok) expect({ gas: ours.gasUsed, label }).toEqual({ gas: theirs.executionGasUsed, label })
    }
  }
}

/** Changes a byte, cuts, or appends. */
function bend(input: Bytes, how: number, at: number, byte: number): Bytes {
  if (how === 0) return input
  if (how === 1) return input.subarray(0, at % (input.length + 1))
  if (how === 2) return concatBytes(input, Uint8Array.of(byte))
  const out = input.slice()
  if (out.length > 0) out[at % out.length] = byte
  return out
}

const bent = (valid: fc.Arbitrary<Bytes>): fc.Arbitrary<Bytes> =>
  fc
    .tuple(valid, fc.constantFrom(0, 0, 0, 1, 2, 3), fc.nat(2000), fc.nat(255))
    .map(([input, how, at, byte]) => bend(input, how, at, byte))

const scalar = fc.oneof(fc.bigInt(0n, 5n), fc.bigInt(0n, (1n << 256n) - 1n))
const small = fc.bigInt(0n, 40n)
const word = bigintToWord
const wide = (value: bigint): Bytes => concatBytes(word(value >> 256n), word(BigInt.asUintN(256, value)))

const bnG1 = (k: bigint): Bytes => {
  if (k === 0n) return new Uint8Array(64)
  const { x, y } = bn254.G1.Point.BASE.multiply(k).toAffine()
  return concatBytes(word(x), word(y))
}
const bnG2 = (k: bigint): Bytes => {
  if (k === 0n) return new Uint8Array(128)
  const { x, y } = bn254.G2.Point.BASE.multiply(k).toAffine()
  return concatBytes(word(x.c1), word(x.c0), word(y.c1), word(y.c0))
}
const blsG1 = (k: bigint): Bytes => {
  if (k === 0n) return new Uint8Array(128)
  const { x, y } = bls12_381.G1.Point.BASE.multiply(k).toAffine()
  return concatBytes(wide(x), wide(y))
}
const blsG2 = (k: bigint): Bytes => {
  if (k === 0n) return new Uint8Array(256)
  const { x, y } = bls12_381.G2.Point.BASE.multiply(k).toAffine()
  return concatBytes(wide(x.c0), wide(x.c1), wide(y.c0), wide(y.c1))
}
const several = <Item>(item: fc.Arbitrary<Item>, max = 3) => fc.array(item, { maxLength: max })

const key = hexToBytes(`0x${'11'.repeat(32)}`)
const modexpInput = fc
  .tuple(fc.uint8Array({ maxLength: 70 }), fc.uint8Array({ maxLength: 70 }), fc.uint8Array({ maxLength: 70 }))
  .map(([b, e, m]) => concatBytes(word(BigInt(b.length)), word(BigInt(e.length)), word(BigInt(m.length)), b, e, m))

const cases: readonly (readonly [name: string, address: number, runs: number, input: fc.Arbitrary<Bytes>, 'osaka'?])[] =
  [
    [
      'ecrecover',
      1,
      60,
      fc.uint8Array({ minLength: 32, maxLength: 32 }).map((digest) => {
        const { rs, yParity } = signDigest(digest, key)
        return concatBytes(digest, word(27n + BigInt(yParity)), rs)
      }),
    ],
    ['sha256', 2, 30, fc.uint8Array({ maxLength: 300 })],
    ['ripemd160', 3, 30, fc.uint8Array({ maxLength: 300 })],
    ['identity', 4, 30, fc.uint8Array({ maxLength: 300 })],
    ['modexp', 5, 200, modexpInput],
    ['bn254 addition', 6, 40, fc.tuple(small, small).map(([a, b]) => concatBytes(bnG1(a), bnG1(b)))],
    ['bn254 multiplication', 7, 40, fc.tuple(small, scalar).map(([a, k]) => concatBytes(bnG1(a), word(k)))],
    [
      'bn254 pairing',
      8,
      15,
      several(fc.tuple(small, small)).map((p) => concatBytes(...p.map(([a, b]) => concatBytes(bnG1(a), bnG2(b))))),
    ],
    [
      'blake2f',
      9,
      60,
      fc
        .tuple(fc.nat(30), fc.uint8Array({ minLength: 208, maxLength: 208 }), fc.nat(1))
        .map(([rounds, body, final]) => concatBytes(Uint8Array.of(0, 0, 0, rounds), body, Uint8Array.of(final))),
    ],
    ['bls G1 addition', 0x0b, 30, fc.tuple(small, small).map(([a, b]) => concatBytes(blsG1(a), blsG1(b)))],
    [
      'bls G1 sum',
      0x0c,
      12,
      several(fc.tuple(small, scalar), 5).map((p) => concatBytes(...p.map(([a, k]) => concatBytes(blsG1(a), word(k))))),
    ],
    ['bls G2 addition', 0x0d, 20, fc.tuple(small, small).map(([a, b]) => concatBytes(blsG2(a), blsG2(b)))],
    [
      'bls G2 sum',
      0x0e,
      8,
      several(fc.tuple(small, scalar)).map((p) => concatBytes(...p.map(([a, k]) => concatBytes(blsG2(a), word(k))))),
    ],
    [
      'bls pairing',
      0x0f,
      8,
      several(fc.tuple(small, small)).map((p) => concatBytes(...p.map(([a, b]) => concatBytes(blsG1(a), blsG2(b))))),
    ],
    ['bls map to G1', 0x10, 12, fc.bigInt(0n, bls12_381.fields.Fp.ORDER + 5n).map(wide)],
    [
      'bls map to G2',
      0x11,
      8,
      fc.tuple(fc.bigInt(0n, bls12_381.fields.Fp.ORDER - 1n), small).map(([a, b]) => concatBytes(wide(a), wide(b))),
    ],
    [
      'p256',
      0x100,
      20,
      fc.uint8Array({ minLength: 32, maxLength: 32 }).map((digest) => {
        const signature = p256.sign(digest, key, { prehash: false, lowS: false })
        return concatBytes(digest, signature, p256.getPublicKey(key, false).subarray(1))
      }),
      'osaka',
    ],
  ]

describe('precompiles agree with another implementation', () => {
  for (const [name, address, numRuns, input, what] of cases) {
    it(name, async () => {
      await fc.assert(
        fc.asyncProperty(bent(input), (bytes) => agree(address, bytes, what)),
        { numRuns },
      )
    })
  }

  it('on the empty input', async () => {
    for (const address of precompileAddresses(prague))
      if (address !== 10n) await agree(Number(address), new Uint8Array(0))
  })
})

describe('precompiles', () => {
  it('are those of their fork', () => {
    expect(precompileAddresses(createRules('cancun', 'semantic'))).toHaveLength(10)
    expect(precompileAddresses(prague)).toHaveLength(17)
    expect(precompileAddresses(osaka).at(-1)).toBe(0x100n)
    expect(isPrecompile(prague, 0x100n)).toBe(false)
    expect(isPrecompile(prague, 0n)).toBe(false)
    expect(runPrecompile(prague, 0x12n, new Uint8Array(0), plenty)).toBeUndefined()
  })

  it('fail below their price', () => {
    expect(runPrecompile(prague, 4n, new Uint8Array(33), 20n)).toEqual({ ok: false })
    expect(runPrecompile(prague, 4n, new Uint8Array(33), 21n)).toMatchObject({ ok: true, gasUsed: 21n })
  })

  it('open a constant polynomial and refuse another value, versioned hash or length', () => {
    // the commitment to the constant c is c·G1 and its proof is infinity, at every point
    const commitment = bls12_381.G1.Point.BASE.multiply(5n).toBytes(true)
    const hash = sha256(commitment)
    hash[0] = 1
    const proof = new Uint8Array(48)
    proof[0] = 0xc0
    const input = (y: bigint): Bytes => concatBytes(hash, word(7n), word(y), commitment, proof)
    const result = runPrecompile(prague, 10n, input(5n), 50000n)
    expect(result).toMatchObject({ ok: true, gasUsed: 50000n })
    if (result?.ok) expect(bytesToHex(result.output).slice(0, 66)).toBe(bytesToHex(word(4096n)))
    expect(runPrecompile(prague, 10n, input(6n), plenty)).toEqual({ ok: false })
    const bad = input(5n)
    bad[1]! ^= 1
    expect(runPrecompile(prague, 10n, bad, plenty)).toEqual({ ok: false })
    expect(runPrecompile(prague, 10n, input(5n).subarray(1), plenty)).toEqual({ ok: false })
    const offCurve = input(5n)
    offCurve[191] = 1
    expect(runPrecompile(prague, 10n, offCurve, plenty)).toEqual({ ok: false })
  })

  it('raise to powers as repeated squaring does', () => {
    const plain = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
      let result = 1n % modulus
      for (let e = exponent, b = base % modulus; e > 0n; e >>= 1n, b = (b * b) % modulus) {
        if (e & 1n) result = (result * b) % modulus
      }
      return result
    }
    fc.assert(
      fc.property(scalar, scalar, scalar, (base, exponent, modulus) => {
        if (modulus === 0n) return
        expect(modularPower(base, bigintToBytes(exponent), modulus)).toBe(plain(base, exponent, modulus))
      }),
    )
  })

  it('answers a huge exponent length at the lowest price without reading it', () => {
    const input = concatBytes(word(0n), word(1n << 200n), word(0n))
    expect(runPrecompile(prague, 5n, input, plenty)).toEqual({ ok: true, gasUsed: 200n, output: new Uint8Array(0) })
    expect(runPrecompile(osaka, 5n, input, plenty)).toEqual({ ok: false })
    expect(runPrecompile(prague, 5n, concatBytes(word(1n << 255n), word(0n), word(1n)), plenty)).toEqual({ ok: false })
  })
})

describe('provable mode', () => {
  it('refuses what one L1 transaction could not re-execute, at any gas', () => {
    const most = Number(reexecutionGasCap / l1CalldataGasPerByte)
    // 40 gas of calldata and 12/32 gas of hashing a byte
    const allowed = Math.floor((most * 40) / 40.375) - 64
    expect(runPrecompile(provable, 2n, new Uint8Array(allowed), plenty)?.ok).toBe(true)
    expect(runPrecompile(provable, 2n, new Uint8Array(most), plenty)?.ok).toBe(false)
    expect(runPrecompile(prague, 2n, new Uint8Array(most), plenty)?.ok).toBe(true)
    expect(runPrecompile(provable, 4n, new Uint8Array(most), plenty)?.ok).toBe(true)
    const rounds = (count: number): Bytes => {
      const input = new Uint8Array(213)
      new DataView(input.buffer).setUint32(0, count)
      return input
    }
    expect(runPrecompile(provable, 9n, rounds(12_000_000 - 213 * 40), plenty)?.ok).toBe(true)
    expect(runPrecompile(provable, 9n, rounds(12_000_000 - 213 * 40 + 1), plenty)?.ok).toBe(false)
  })

  it('prices MODEXP by the dearer schedule and keeps the L1 length bound', () => {
    const input = (length: number, exponent: number): Bytes =>
      concatBytes(
        word(BigInt(length)),
        word(BigInt(exponent)),
        word(BigInt(length)),
        new Uint8Array(2 * length + exponent).fill(255),
      )
    expect(runPrecompile(provable, 5n, input(256, 256), plenty)?.ok).toBe(true)
    expect(runPrecompile(provable, 5n, input(1024, 1024), plenty)?.ok).toBe(false)
    expect(runPrecompile(provable, 5n, input(1, 1025), plenty)?.ok).toBe(false)
  })

  it('charges only the bytes that are read', () => {
    expect(runPrecompile(provable, 1n, new Uint8Array(400_000), plenty)?.ok).toBe(true)
    expect(runPrecompile(provable, 6n, new Uint8Array(400_000), plenty)?.ok).toBe(true)
  })
})
