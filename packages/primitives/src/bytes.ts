/** Byte strings: the only binary type of the project is `Uint8Array`. Pure helpers, no Node `Buffer`. */

export type Bytes = Uint8Array

/** The empty byte string; shared, never written to. */
export const emptyBytes: Bytes = new Uint8Array(0)

/** True if both have the same length and content. Not constant time: never compare secrets with it. */
export function equalBytes(a: Bytes, b: Bytes): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Concatenates into one new array. */
export function concatBytes(...parts: readonly Bytes[]): Bytes {
  let length = 0
  for (const part of parts) length += part.length
  const out = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    out.set(part, offset)
    offset += part.length
  }
  return out
}

/** Lexicographic order, shorter first on a common prefix: −1, 0 or 1. */
export function compareBytes(a: Bytes, b: Bytes): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = a[i]! - b[i]!
    if (difference !== 0) return difference < 0 ? -1 : 1
  }
  return a.length === b.length ? 0 : a.length < b.length ? -1 : 1
}

/** Left-pads with zeros to `length`. Longer input is an invariant violation of the caller and throws RangeError. */
export function padLeft(bytes: Bytes, length: number): Bytes {
  if (bytes.length === length) return bytes
  if (bytes.length > length) throw new RangeError(`${bytes.length} bytes do not fit ${length}`)
  const out = new Uint8Array(length)
  out.set(bytes, length - bytes.length)
  return out
}

/** Big-endian bytes → non-negative integer; the empty string is 0. */
export function bytesToBigint(bytes: Bytes): bigint {
  if (bytes.length === 0) return 0n
  return BigInt(bytesToHex(bytes))
}

/** Non-negative integer → minimal big-endian bytes; 0 is the empty string (the RLP form). */
export function bigintToBytes(value: bigint): Bytes {
  if (value === 0n) return emptyBytes
  let hex = value.toString(16)
  if (hex.length & 1) hex = `0${hex}`
  return hexToBytes(`0x${hex}`)
}

/** Integer in [0, 2^256) → 32 big-endian bytes. Throws RangeError outside. */
export function bigintToWord(value: bigint): Bytes {
  const out = new Uint8Array(32)
  writeWord(out, 0, value)
  return out
}

/** Writes `value` in [0, 2^256) as 32 big-endian bytes at `offset`. Throws RangeError outside the range. */
export function writeWord(out: Bytes, offset: number, value: bigint): void {
  if (value < 0n || value >> 256n !== 0n) throw new RangeError(`${value} is not a 256-bit word`)
  const view = new DataView(out.buffer, out.byteOffset + offset, 32)
  view.setBigUint64(0, BigInt.asUintN(64, value >> 192n))
  view.setBigUint64(8, BigInt.asUintN(64, value >> 128n))
  view.setBigUint64(16, BigInt.asUintN(64, value >> 64n))
  view.setBigUint64(24, BigInt.asUintN(64, value))
}

/** Reads 32 big-endian bytes at `offset`. */
export function readWord(bytes: Bytes, offset: number): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 32)
  const high = view.getBigUint64(0)
  const upper = view.getBigUint64(8)
  const lower = view.getBigUint64(16)
  const low = view.getBigUint64(24)
  if (high === 0n && upper === 0n) return lower === 0n ? low : (lower << 64n) | low
  return (high << 192n) | (upper << 128n) | (lower << 64n) | low
}

/** `0x`-prefixed lower-case or mixed-case hex. */
export type Hex = `0x${string}`

const hexOfByte: readonly string[] = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))

type Buffers = { from(buffer: ArrayBufferLike, at: number, length: number): { toString(encoding: 'hex'): string } }
/** Node's own, three times as fast; undefined in a browser. */
const buffers = (globalThis as { readonly Buffer?: Buffers }).Buffer

/** Bytes → `0x` hex in lower case, two digits a byte. */
export function bytesToHex(bytes: Bytes): Hex {
  if (buffers !== undefined) return `0x${buffers.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`
  let out = '0x'
  for (let i = 0; i < bytes.length; i++) out += hexOfByte[bytes[i]!]
  return out as Hex
}

function nibble(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  if (code >= 65 && code <= 70) return code - 55
  return -1
}

/** `0x` hex of even length → bytes, or undefined when it is not that. Total. */
export function decodeHex(hex: string): Bytes | undefined {
  if (hex.length < 2 || hex.length & 1 || hex[0] !== '0' || (hex[1] !== 'x' && hex[1] !== 'X')) return undefined
  const out = new Uint8Array((hex.length - 2) / 2)
  for (let i = 0; i < out.length; i++) {
    const high = nibble(hex.charCodeAt(2 + 2 * i))
    const low = nibble(hex.charCodeAt(3 + 2 * i))
    if (high < 0 || low < 0) return undefined
    out[i] = (high << 4) | low
  }
  return out
}

/** As `decodeHex`; throws RangeError on malformed input. For constants and trusted text. */
export function hexToBytes(hex: string): Bytes {
  const out = decodeHex(hex)
  if (out === undefined) throw new RangeError(`not 0x hex of even length: ${hex.slice(0, 80)}`)
  return out
}
