/** 0x05 MODEXP (EIP-198): price of EIP-2565, from Osaka that of EIP-7883 with the bounds of EIP-7823. */
import { type Bytes, bytesToBigint, padLeft } from '@syncline/primitives'
import type { Rules } from '../fork.js'
import { noOutput, type Precompile, sliceRightPadded } from './precompile.js'

/** EIP-7823: longest base, exponent or modulus in bytes. */
export const modexpMaxLength = 1024n

/** The three lengths of an input, in bytes, each below 2^256. */
export type ModexpLengths = { readonly base: bigint; readonly exponent: bigint; readonly modulus: bigint }

/** Reads the header of a MODEXP input. */
export function readModexpLengths(input: Bytes): ModexpLengths {
  const header = sliceRightPadded(input, 0, 96)
  return {
    base: bytesToBigint(header.subarray(0, 32)),
    exponent: bytesToBigint(header.subarray(32, 64)),
    modulus: bytesToBigint(header.subarray(64, 96)),
  }
}

/** True if a length is above the EIP-7823 bound. */
export function exceedsModexpBounds(lengths: ModexpLengths): boolean {
  return lengths.base > modexpMaxLength || lengths.exponent > modexpMaxLength || lengths.modulus > modexpMaxLength
}

function bitLength(value: bigint): bigint {
  return value === 0n ? 0n : BigInt(value.toString(2).length)
}

/** First `min(32, exponent length)` bytes of the exponent; 0 where the input ends before it. */
function exponentHead(input: Bytes, { base, exponent }: ModexpLengths): bigint {
  const start = 96n + base
  if (start >= BigInt(input.length)) return 0n
  return bytesToBigint(sliceRightPadded(input, Number(start), exponent < 32n ? Number(exponent) : 32))
}

/** Iterations of EIP-2565 and EIP-7883, which differ in the weight of an exponent byte beyond the first 32. */
function iterationCount(input: Bytes, lengths: ModexpLengths, weight: bigint): bigint {
  const bits = bitLength(exponentHead(input, lengths))
  const fromHead = bits === 0n ? 0n : bits - 1n
  const count = lengths.exponent <= 32n ? fromHead : weight * (lengths.exponent - 32n) + fromHead
  return count === 0n ? 1n : count
}

/** Price under `osaka` rules (EIP-7883) or before (EIP-2565). O(1) in the lengths asked for. */
export function modexpGas(input: Bytes, osaka: boolean): bigint {
  const lengths = readModexpLengths(input)
  const longest = lengths.base > lengths.modulus ? lengths.base : lengths.modulus
  const words = (longest + 7n) / 8n
  if (osaka) {
    const complexity = longest <= 32n ? 16n : 2n * words * words
    const gas = complexity * iterationCount(input, lengths, 16n)
    return gas < 500n ? 500n : gas
  }
  const gas = (words * words * iterationCount(input, lengths, 8n)) / 3n
  return gas < 200n ? 200n : gas
}

/**
 * base^exponent mod modulus with a fixed window of 4 bits; the exponent is read from its bytes.
 * Cost: 8 squarings and at most 2 multiplications an exponent byte; 1024-byte operands take below 1 s.
 */
export function modularPower(base: bigint, exponent: Bytes, modulus: bigint): bigint {
  if (modulus === 0n || modulus === 1n) return 0n
  let start = 0
  while (start < exponent.length && exponent[start] === 0) start++
  if (start === exponent.length) return 1n
  const reduced = base % modulus
  if (reduced === 0n || reduced === 1n) return reduced
  const table: bigint[] = [1n, reduced]
  const power = (digit: number): bigint => {
    for (let i = table.length; i <= digit; i++) table.push((table[i - 1]! * reduced) % modulus)
    return table[digit]!
  }
  let result = 1n
  for (let i = start; i < exponent.length; i++) {
    const byte = exponent[i]!
    for (const digit of [byte >> 4, byte & 15]) {
      if (result !== 1n) for (let k = 0; k < 4; k++) result = (result * result) % modulus
      if (digit !== 0) result = (result * power(digit)) % modulus
    }
  }
  return result
}

function run(input: Bytes, rules: Rules): Bytes | undefined {
  const lengths = readModexpLengths(input)
  if (rules.modexpOsaka && exceedsModexpBounds(lengths)) return undefined
  // without base and modulus the exponent may be of any length at the lowest price: nothing of it is read
  if (lengths.modulus === 0n) return noOutput
  const baseLength = Number(lengths.base)
  const exponentLength = Number(lengths.exponent)
  const modulusLength = Number(lengths.modulus)
  const modulus = bytesToBigint(sliceRightPadded(input, 96 + baseLength + exponentLength, modulusLength))
  const base = bytesToBigint(sliceRightPadded(input, 96, baseLength))
  // bytes that the input does not have are zeros at the low end of the exponent and cost squarings only
  const exponent = sliceRightPadded(input, 96 + baseLength, exponentLength)
  const value = modularPower(base, exponent, modulus)
  const out = new Uint8Array(modulusLength)
  if (value === 0n) return out
  const hex = value.toString(16)
  const bytes = new Uint8Array((hex.length + 1) >> 1)
  const even = hex.length & 1 ? `0${hex}` : hex
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(even.slice(2 * i, 2 * i + 2), 16)
  return padLeft(bytes, modulusLength)
}

/** Input lengths ‖ base ‖ exponent ‖ modulus; output has the length of the modulus. */
export const modexp: Precompile = {
  name: 'MODEXP',
  gas: (input, rules) => modexpGas(input, rules.modexpOsaka),
  run,
}
