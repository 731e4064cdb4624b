/** Arithmetic instructions, modulo 2^256 (Yellow Paper, appendix H, 0s). Operands top of stack first. */
import { chargeGas, type Frame } from './frame.js'
import { expByteGas } from './gas.js'
import { isZero, maxNumber, signBorder, toBigint, toSize, toWord, type Word, wordMask, wordModulus } from './word.js'

// Sums and differences are brought back into range by comparison, products by a mask: of the ways to do it
// (`BigInt.asUintN` is the third) these were the fastest for each when measured.

/** a + b */
export function add(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    return sum <= maxNumber ? sum : BigInt(a) + BigInt(b)
  }
  const sum = toBigint(a) + toBigint(b)
  return sum < wordModulus ? sum : sum - wordModulus
}

/** a · b */
export function mul(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    return product <= maxNumber ? product : BigInt(a) * BigInt(b)
  }
  return (toBigint(a) * toBigint(b)) & wordMask
}

/** a − b */
export function sub(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number' && a >= b) return a - b
  const difference = toBigint(a) - toBigint(b)
  return difference >= 0n ? difference : difference + wordModulus
}

/** ⌊a / b⌋, 0 for b = 0. */
export function div(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') return b === 0 ? 0 : (a - (a % b)) / b
  return isZero(b) ? 0 : toWord(toBigint(a) / toBigint(b))
}

/** Absolute value of a signed word. */
function magnitude(word: bigint): bigint {
  return word < signBorder ? word : wordModulus - word
}

/** Signed division, rounded to zero; 0 for b = 0; −2^255 / −1 = −2^255. */
export function sdiv(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') return div(a, b)
  if (isZero(b)) return 0
  const x = toBigint(a)
  const y = toBigint(b)
  const quotient = magnitude(x) / magnitude(y)
  const isNegative = x >= signBorder !== y >= signBorder
  return toWord(isNegative && quotient !== 0n ? wordModulus - quotient : quotient)
}

/** a mod b, 0 for b = 0. */
export function mod(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') return b === 0 ? 0 : a % b
  return isZero(b) ? 0 : toWord(toBigint(a) % toBigint(b))
}

/** Signed remainder with the sign of a; 0 for b = 0. */
export function smod(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') return mod(a, b)
  if (isZero(b)) return 0
  const x = toBigint(a)
  const rest = magnitude(x) % magnitude(toBigint(b))
  return toWord(x >= signBorder && rest !== 0n ? wordModulus - rest : rest)
}

/** (a + b) mod n without the wrap at 2^256; 0 for n = 0. */
export function addmod(a: Word, b: Word, n: Word): Word {
  if (isZero(n)) return 0
  if (typeof a === 'number' && typeof b === 'number' && typeof n === 'number') {
    const sum = a + b
    if (sum <= maxNumber) return sum % n
  }
  return toWord((toBigint(a) + toBigint(b)) % toBigint(n))
}

/** (a · b) mod n without the wrap at 2^256; 0 for n = 0. */
export function mulmod(a: Word, b: Word, n: Word): Word {
  if (isZero(n)) return 0
  if (typeof a === 'number' && typeof b === 'number' && typeof n === 'number') {
    const product = a * b
    if (product <= maxNumber) return product % n
  }
  return toWord((toBigint(a) * toBigint(b)) % toBigint(n))
}

/** a^e by four bits of the exponent at a time: at most 252 squarings and 77 multiplications, about 40 µs. */
export function power(a: bigint, e: bigint): bigint {
  const digits = e.toString(16)
  const powers = [1n, a]
  let result = 1n
  for (let i = 0; i < digits.length; i++) {
    if (i > 0) for (let k = 0; k < 4; k++) result = (result * result) & wordMask
    const digit = Number.parseInt(digits[i]!, 16)
    while (powers.length <= digit) powers.push((powers[powers.length - 1]! * a) & wordMask)
    if (digit > 0) result = (result * powers[digit]!) & wordMask
    if (result === 0n) return 0n
  }
  return result
}

/** a^e; 50 gas for each byte of the exponent (EIP-160). */
export function exp(f: Frame, a: Word, e: Word): Word {
  const exponent = toBigint(e)
  if (exponent === 0n) return 1
  const bytes = (exponent.toString(16).length + 1) >> 1
  if (!chargeGas(f, expByteGas * bytes)) return 0
  const base = toBigint(a)
  if (base === 2n) return exponent < 256n ? toWord(1n << exponent) : 0
  return toWord(power(base, exponent))
}

/** Extends the sign of an integer of `size + 1` bytes. */
export function signextend(size: Word, value: Word): Word {
  const bytes = toSize(size)
  if (bytes >= 31) return value
  const bits = 8 * bytes + 8
  return toWord(BigInt.asUintN(256, BigInt.asIntN(bits, toBigint(value))))
}
