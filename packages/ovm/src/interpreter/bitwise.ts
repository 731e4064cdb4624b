/** Comparison and bitwise instructions (Yellow Paper, appendix H, 10s; EIP-145, EIP-7939). Operands top of stack first. */
import {
  isZero,
  maxNumber,
  sameWord,
  signBorder,
  toBigint,
  toSize,
  toWord,
  type Word,
  wordMask,
  wordModulus,
} from './word.js'

const two32 = 0x1_0000_0000

export function lt(a: Word, b: Word): Word {
  return a < b ? 1 : 0
}

export function gt(a: Word, b: Word): Word {
  return a > b ? 1 : 0
}

/** Signed a < b. */
export function slt(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? 1 : 0
  const isNegative = a >= signBorder
  if (isNegative !== b >= signBorder) return isNegative ? 1 : 0
  return a < b ? 1 : 0
}

/** Signed a > b. */
export function sgt(a: Word, b: Word): Word {
  return slt(b, a)
}

export function eq(a: Word, b: Word): Word {
  return sameWord(a, b) ? 1 : 0
}

export function iszero(a: Word): Word {
  return isZero(a) ? 1 : 0
}

/** Numbers up to 2^53 are worked on in two halves: JavaScript's bit operators see the low 32 bits only. */
export function and(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') {
    const low = (a & b) >>> 0
    if (a < two32 || b < two32) return low
    return ((a / two32) & (b / two32)) * two32 + low
  }
  const both = toBigint(a) & toBigint(b)
  return typeof a === 'number' || typeof b === 'number' ? Number(both) : both
}

export function or(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') {
    const low = (a | b) >>> 0
    if (a < two32 && b < two32) return low
    return ((a / two32) | (b / two32)) * two32 + low
  }
  return toBigint(a) | toBigint(b)
}

export function xor(a: Word, b: Word): Word {
  if (typeof a === 'number' && typeof b === 'number') {
    const low = (a ^ b) >>> 0
    if (a < two32 && b < two32) return low
    return ((a / two32) ^ (b / two32)) * two32 + low
  }
  return toBigint(a) ^ toBigint(b)
}

export function not(a: Word): Word {
  return toBigint(a) ^ wordMask
}

/** Byte `index` of the word, 0 the most significant; 0 from 32 on. */
export function byte(index: Word, value: Word): Word {
  const i = toSize(index)
  if (i >= 32) return 0
  if (typeof value === 'number') return i < 25 ? 0 : Math.floor(value / 2 ** (8 * (31 - i))) % 256
  return Number((value >> BigInt(8 * (31 - i))) & 0xffn)
}

export function shl(shift: Word, value: Word): Word {
  const bits = toSize(shift)
  if (bits >= 256) return 0
  if (typeof value === 'number') {
    const shifted = value * 2 ** bits
    if (shifted <= maxNumber) return shifted
  }
  return (toBigint(value) << toBigint(bits)) & wordMask
}

export function shr(shift: Word, value: Word): Word {
  const bits = toSize(shift)
  if (bits >= 256) return 0
  if (typeof value === 'number') return bits > 52 ? 0 : Math.floor(value / 2 ** bits)
  return toWord(value >> toBigint(bits))
}

/** Arithmetic shift right: the sign fills. */
export function sar(shift: Word, value: Word): Word {
  if (typeof value === 'number' || value < signBorder) return shr(shift, value)
  const bits = toSize(shift)
  return wordModulus + ((value - wordModulus) >> toBigint(bits < 256 ? bits : 255))
}

/** Leading zero bits, 256 for 0 (EIP-7939). */
export function clz(value: Word): Word {
  if (typeof value === 'number') {
    return value < two32 ? 224 + Math.clz32(value) : 192 + Math.clz32(value / two32)
  }
  // down to 32 bits, which numbers can count
  let rest = value
  let zeros = 224
  for (let bits = 128; bits >= 32; bits /= 2) {
    const high = rest >> toBigint(bits)
    if (high !== 0n) {
      rest = high
      zeros -= bits
    }
  }
  return zeros + Math.clz32(Number(rest))
}
