import { keccak_256 } from '@noble/hashes/sha3.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesToHex } from './bytes.js'
import { roundConstants } from './keccak/keccakProgram.js'
import { signedLeb, unsignedLeb } from './keccak/wasmModule.js'
import { createFixedKeccak, hashWords, keccak256, keccak256Pair } from './keccak.js'

const pattern = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 131 + (i >> 8) * 17 + 7) & 0xff)

describe('keccak256', () => {
  it('gives the published digest of the empty string', () => {
    expect(bytesToHex(keccak256(new Uint8Array(0)))).toBe(
      '0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470',
    )
  })

  it('agrees with an independent implementation around every block and buffer border', () => {
    const lengths = [
      ...Array(300).keys(),
      407,
      408,
      409,
      4096,
      57_119,
      57_120,
      57_121,
      57_256,
      114_239,
      114_240,
      131_072,
      419_000,
    ]
    for (const length of lengths) {
      const data = pattern(length)
      expect(bytesToHex(keccak256(data)), `${length} bytes`).toBe(bytesToHex(keccak_256(data)))
    }
  })

  it('agrees with an independent implementation on random input, whatever was hashed before', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (data) => {
        expect(keccak256(data)).toEqual(keccak_256(data))
      }),
      { numRuns: 300 },
    )
  })

  it('returns arrays of their own', () => {
    const first = keccak256(pattern(3))
    const copy = first.slice()
    keccak256(pattern(4))
    expect(first).toEqual(copy)
  })
})

describe('inputs of fixed length', () => {
  it('hashes a pair as its concatenation', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (l, r) => {
          expect(keccak256Pair(l, r)).toEqual(keccak_256(Uint8Array.from([...l, ...r])))
        },
      ),
    )
  })

  it('hashes one and two inputs of every length and alignment in place', () => {
    for (const [length, alignedAt] of [
      [65, 1],
      [66, 2],
      [64, 0],
      [71, 3],
      [0, 0],
    ] as const) {
      const fixed = createFixedKeccak(length, alignedAt)
      expect(fixed.words.length).toBe((length - alignedAt) >> 2)
      for (let round = 0; round < 3; round++) {
        const first = pattern(length + round).slice(round)
        const second = pattern(length + 9 + round).slice(9 + round)
        fixed.bytes.set(first)
        fixed.secondBytes.set(second)
        fixed.hashOne()
        expect(fixed.digestBytes.slice(0, 32)).toEqual(keccak_256(first))
        fixed.hashTwo()
        expect(fixed.digestBytes.slice(0, 32)).toEqual(keccak_256(first))
        expect(fixed.digestBytes.slice(32)).toEqual(keccak_256(second))
        keccak256(pattern(700))
      }
    }
  })

  it('shows the aligned part as words of the same memory', () => {
    const fixed = createFixedKeccak(66, 2)
    fixed.bytes.fill(0)
    fixed.words[0] = 0x04030201
    expect([...fixed.bytes.subarray(0, 8)]).toEqual([0, 0, 1, 2, 3, 4, 0, 0])
  })
})

describe('hashWords', () => {
  it('pads on the left and refuses more than a word', () => {
    expect(hashWords(1n, Uint8Array.of(2))).toEqual(hashWords(1n, 2n))
    expect(() => hashWords(new Uint8Array(33))).toThrow(RangeError)
    expect(() => hashWords(1n << 256n)).toThrow(RangeError)
  })
})

describe('the generated program', () => {
  it('derives the published round constants', () => {
    const constants = roundConstants()
    expect(constants.slice(0, 3)).toEqual([0x1n, 0x8082n, 0x800000000000808an])
    expect(constants[23]).toBe(0x8000000080008008n)
  })

  it('encodes LEB128 as the specification does', () => {
    expect(unsignedLeb(624485)).toEqual([0xe5, 0x8e, 0x26])
    expect(signedLeb(-123456n)).toEqual([0xc0, 0xbb, 0x78])
    expect(signedLeb(63n)).toEqual([63])
    expect(signedLeb(64n)).toEqual([0xc0, 0])
  })
})
