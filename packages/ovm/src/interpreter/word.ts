/** Stack words: a number where it is a safe integer and was cheap to make, else a bigint. Always in [0, 2^256). Yellow Paper §9.1. */
import type { Bytes } from '@syncline/primitives'

/**
 * A stack word. Both forms may hold a small value, so handlers compare through `isZero`, `sameWord` or `toBigint`.
 * Small numbers keep loop counters, offsets and sizes out of bigint arithmetic, which is ten times slower.
 */
export type Word = number | bigint

/** Largest word that a number holds exactly. */
export const maxNumber: number = Number.MAX_SAFE_INTEGER
const maxNumberBig = BigInt(maxNumber)
/** 2^256 − 1. */
export const wordMask: bigint = (1n << 256n) - 1n
/** 2^256. */
export const wordModulus: bigint = 1n << 256n
/** 2^255: from here on a word is negative where it is signed. */
export const signBorder: bigint = 1n << 255n
const addressMask = (1n << 160n) - 1n

/** Bigints of small numbers: to make one takes half as long as to add it. Covers shift counts and most literals. */
const smallBigints: readonly bigint[] = Array.from({ length: 257 }, (_, i) => BigInt(i))

/** The word as a bigint. */
export function toBigint(word: Word): bigint {
  if (typeof word === 'bigint') return word
  return word <= 256 ? smallBigints[word]! : BigInt(word)
}

/** A bigint in [0, 2^256) as a word, a number if it fits. */
export function toWord(value: bigint): Word {
  return value <= maxNumberBig ? Number(value) : value
}

/** Value as an offset, size or count: exact up to 2^53 − 1, Infinity above. */
export function toSize(word: Word): number {
  if (typeof word === 'number') return word
  return word <= maxNumberBig ? Number(word) : Number.POSITIVE_INFINITY
}

/** The low 160 bits. */
export function toAddress(word: Word): bigint {
  if (typeof word === 'number') return BigInt(word)
  return word <= addressMask ? word : word & addressMask
}

export function isZero(word: Word): boolean {
  return word === 0 || word === 0n
}

export function sameWord(a: Word, b: Word): boolean {
  return typeof a === typeof b ? a === b : toBigint(a) === toBigint(b)
}

/** Reads 32 big-endian bytes; `offset + 32` is within the view. */
export function readViewWord(view: DataView, offset: number): Word {
  if (
    view.getUint32(offset) === 0 &&
    view.getUint32(offset + 4) === 0 &&
    view.getUint32(offset + 8) === 0 &&
    view.getUint32(offset + 12) === 0 &&
    view.getUint32(offset + 16) === 0 &&
    view.getUint32(offset + 20) === 0
  ) {
    const high = view.getUint32(offset + 24)
    if (high < 0x200000) return high * 0x1_0000_0000 + view.getUint32(offset + 28)
  }
  const high = (view.getBigUint64(offset) << 64n) | view.getBigUint64(offset + 8)
  return (high << 128n) | (view.getBigUint64(offset + 16) << 64n) | view.getBigUint64(offset + 24)
}

/** Writes 32 big-endian bytes; `offset + 32` is within the view. */
export function writeViewWord(view: DataView, offset: number, word: Word): void {
  if (typeof word === 'number') {
    view.setUint32(offset, 0)
    view.setUint32(offset + 4, 0)
    view.setUint32(offset + 8, 0)
    view.setUint32(offset + 12, 0)
    view.setUint32(offset + 16, 0)
    view.setUint32(offset + 20, 0)
    view.setUint32(offset + 24, (word / 0x1_0000_0000) | 0)
    view.setUint32(offset + 28, word)
  } else {
    view.setBigUint64(offset, word >> 192n)
    view.setBigUint64(offset + 8, word >> 128n)
    view.setBigUint64(offset + 16, word >> 64n)
    view.setBigUint64(offset + 24, word)
  }
}

/** Scratch for reads that may run past the end of their source; filled anew by each read. */
const scratch = new Uint8Array(32)
const scratchView = new DataView(scratch.buffer)

/** Reads up to 32 bytes from `offset`, zero-padded on the right; `offset` may be beyond the end or infinite. */
export function readPaddedWord(bytes: Bytes, offset: number): Word {
  const available = bytes.length - offset
  if (!(available > 0)) return 0
  const count = available < 32 ? available : 32
  for (let i = 0; i < count; i++) scratch[i] = bytes[offset + i]!
  for (let i = count; i < 32; i++) scratch[i] = 0
  return readViewWord(scratchView, 0)
}

/** `length` ≤ 32 big-endian bytes at `offset`, all of them present. */
export function readShortWord(bytes: Bytes, offset: number, length: number): Word {
  const pad = 32 - length
  for (let i = 0; i < pad; i++) scratch[i] = 0
  for (let i = 0; i < length; i++) scratch[pad + i] = bytes[offset + i]!
  return readViewWord(scratchView, 0)
}
