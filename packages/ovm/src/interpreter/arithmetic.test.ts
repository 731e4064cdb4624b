import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, addmod, div, exp, mod, mul, mulmod, sdiv, signextend, smod, sub } from './arithmetic.js'
import { Frame } from './frame.js'
import { toBigint, type Word } from './word.js'

const modulus = 1n << 256n
const wrap = (value: bigint): bigint => ((value % modulus) + modulus) % modulus
const signed = (value: bigint): bigint => (value >> 255n ? value - modulus : value)

/** Words around the borders of both representations. */
const word: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: 0n, max: modulus - 1n }),
  fc.bigInt({ min: 0n, max: (1n << 54n) - 1n }),
  fc.integer({ min: 0, max: 300 }).map(BigInt),
  fc.constantFrom(0n, 1n, (1n << 53n) - 1n, 1n << 53n, 1n << 255n, (1n << 255n) - 1n, modulus - 1n, 1n << 32n),
)

/** Both forms a word may have on the stack. */
function forms(value: bigint): readonly Word[] {
  return value < 1n << 53n ? [value, Number(value)] : [value]
}

function isWord(value: Word): boolean {
  return typeof value === 'number' ? Number.isSafeInteger(value) && value >= 0 : value >= 0n && value < modulus
}

function checkBinary(operation: (a: Word, b: Word) => Word, reference: (a: bigint, b: bigint) => bigint): void {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const expected = wrap(reference(a, b))
      for (const x of forms(a)) {
        for (const y of forms(b)) {
          const result = operation(x, y)
          if (!isWord(result) || toBigint(result) !== expected)
            throw new Error(`${x}, ${y}: ${result}, not ${expected}`)
        }
      }
    }),
    { numRuns: 2000 },
  )
}

function checkTernary(
  operation: (a: Word, b: Word, n: Word) => Word,
  reference: (a: bigint, b: bigint, n: bigint) => bigint,
): void {
  fc.assert(
    fc.property(word, word, word, (a, b, n) => {
      const expected = reference(a, b, n)
      for (const x of forms(a)) {
        for (const y of forms(b)) {
          for (const z of forms(n)) {
            const result = operation(x, y, z)
            if (toBigint(result) !== expected) throw new Error(`${x}, ${y}, ${z}: ${result}, not ${expected}`)
          }
        }
      }
    }),
    { numRuns: 1000 },
  )
}

function frameWithGas(gas: number): Frame {
  const frame = new Frame()
  frame.gas = gas
  return frame
}

function powerModulo(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus
    if (bit === '1') result = (result * base) % modulus
  }
  return result
}

describe('arithmetic equals its definition over bigints, in both forms of a word', () => {
  it('add', () => checkBinary(add, (a, b) => a + b))
  it('mul', () => checkBinary(mul, (a, b) => a * b))
  it('sub', () => checkBinary(sub, (a, b) => a - b))
  it('div', () => checkBinary(div, (a, b) => (b === 0n ? 0n : a / b)))
  it('mod', () => checkBinary(mod, (a, b) => (b === 0n ? 0n : a % b)))
  it('sdiv', () => checkBinary(sdiv, (a, b) => (b === 0n ? 0n : signed(a) / signed(b))))
  it('smod', () => checkBinary(smod, (a, b) => (b === 0n ? 0n : signed(a) % signed(b))))
  it('addmod', () => checkTernary(addmod, (a, b, n) => (n === 0n ? 0n : (a + b) % n)))
  it('mulmod', () => checkTernary(mulmod, (a, b, n) => (n === 0n ? 0n : (a * b) % n)))
  it('exp', () => checkBinary((a, e) => exp(frameWithGas(10_000), a, e), powerModulo))
  it('signextend', () =>
    checkBinary(signextend, (size, value) => {
      if (size >= 31n) return value
      const bits = 8n * size + 8n
      const low = value & ((1n << bits) - 1n)
      return low >> (bits - 1n) ? low - (1n << bits) : low
    }))
})

describe('exp', () => {
  it('takes 50 gas for each byte of the exponent', () => {
    const cases: readonly (readonly [bigint, number])[] = [
      [0n, 0],
      [1n, 50],
      [255n, 50],
      [256n, 100],
      [1n << 255n, 1600],
    ]
    for (const [exponent, price] of cases) {
      const frame = frameWithGas(2000)
      exp(frame, 3n, exponent)
      expect(2000 - frame.gas).toBe(price)
    }
  })

  it('is 0 as soon as the base has become a multiple of 2^256', () => {
    expect(exp(frameWithGas(2000), 256, 256)).toBe(0)
    expect(exp(frameWithGas(2000), 0, 0)).toBe(1)
    expect(exp(frameWithGas(2000), 0, 5)).toBe(0)
    expect(exp(frameWithGas(2000), 2, 256)).toBe(0)
  })

  it('halts when the exponent is too long for the gas', () => {
    const frame = frameWithGas(99)
    exp(frame, 3, 256)
    expect(frame.halt).toBe('OUT_OF_GAS')
  })
})
