import fc from 'fast-check'
import { describe, it } from 'vitest'
import { and, byte, clz, eq, gt, iszero, lt, not, or, sar, sgt, shl, shr, slt, xor } from './bitwise.js'
import { toBigint, type Word } from './word.js'

const modulus = 1n << 256n
const signed = (value: bigint): bigint => (value >> 255n ? value - modulus : value)
const bit = (condition: boolean): bigint => (condition ? 1n : 0n)

const word: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: 0n, max: modulus - 1n }),
  fc.bigInt({ min: 0n, max: (1n << 54n) - 1n }),
  fc.bigInt({ min: 0n, max: (1n << 33n) - 1n }),
  fc.integer({ min: 0, max: 300 }).map(BigInt),
  fc.constantFrom(0n, 1n, (1n << 53n) - 1n, 1n << 53n, 1n << 255n, modulus - 1n, 0xffffffffn, 0x80000000n),
)

function forms(value: bigint): readonly Word[] {
  return value < 1n << 53n ? [value, Number(value)] : [value]
}

function check(operation: (a: Word, b: Word) => Word, reference: (a: bigint, b: bigint) => bigint): void {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const expected = reference(a, b)
      for (const x of forms(a)) {
        for (const y of forms(b)) {
          const result = operation(x, y)
          const isSafe = typeof result === 'bigint' || Number.isSafeInteger(result)
          if (!isSafe || toBigint(result) !== expected) throw new Error(`${x}, ${y}: ${result}, not ${expected}`)
        }
      }
    }),
    { numRuns: 2000 },
  )
}

describe('comparison and bit operations equal their definitions, in both forms of a word', () => {
  it('lt, gt, eq', () => {
    check(lt, (a, b) => bit(a < b))
    check(gt, (a, b) => bit(a > b))
    check(eq, (a, b) => bit(a === b))
    check(
      (a) => eq(a, toBigint(a)),
      () => 1n,
    )
  })
  it('slt, sgt', () => {
    check(slt, (a, b) => bit(signed(a) < signed(b)))
    check(sgt, (a, b) => bit(signed(a) > signed(b)))
  })
  it('and, or, xor', () => {
    check(and, (a, b) => a & b)
    check(or, (a, b) => a | b)
    check(xor, (a, b) => a ^ b)
  })
  it('not, iszero, clz', () => {
    check(
      (a) => not(a),
      (a) => modulus - 1n - a,
    )
    check(
      (a) => iszero(a),
      (a) => bit(a === 0n),
    )
    check(
      (a) => clz(a),
      (a) => (a === 0n ? 256n : 256n - BigInt(a.toString(2).length)),
    )
  })
  it('byte', () => check(byte, (i, value) => (i >= 32n ? 0n : (value >> (8n * (31n - i))) & 0xffn)))
  it('shl', () => check(shl, (shift, value) => (shift >= 256n ? 0n : (value << shift) % modulus)))
  it('shr', () => check(shr, (shift, value) => (shift >= 256n ? 0n : value >> shift)))
  it('sar', () =>
    check(sar, (shift, value) => {
      const filled = signed(value) >> (shift >= 256n ? 255n : shift)
      return filled < 0n ? filled + modulus : filled
    }))
})
