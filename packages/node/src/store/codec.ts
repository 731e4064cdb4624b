/** Bytes of stored values: a writer that grows, and a total reader. Integers are big-endian and of fixed width. */
import { type Bytes, bytesToHex, type Hex, hexToBytes } from '@syncline/primitives'

/** Appends to one growing buffer. */
export type ByteWriter = {
  u8(value: number): ByteWriter
  u32(value: number): ByteWriter
  /** Bigint below 2^64. */
  u64(value: bigint): ByteWriter
  /** Bigint below 2^256 in 1 + n bytes: its length, then its bytes. */
  uint(value: bigint): ByteWriter
  /** Bytes of a length that the reader knows. */
  fixed(bytes: Bytes): ByteWriter
  /** Hex of a length that the reader knows. */
  hex(value: Hex): ByteWriter
  /** u32 length, then the bytes. */
  bytes(bytes: Bytes): ByteWriter
  /** The bytes so far; a copy. */
  done(): Bytes
}

export function createWriter(capacity = 256): ByteWriter {
  let buffer = new Uint8Array(capacity)
  let view = new DataView(buffer.buffer)
  let length = 0
  const reserve = (more: number): number => {
    const at = length
    length += more
    if (length > buffer.length) {
      const larger = new Uint8Array(Math.max(length, 2 * buffer.length))
      larger.set(buffer.subarray(0, at))
      buffer = larger
      view = new DataView(buffer.buffer)
    }
    return at
  }
  const writer: ByteWriter = {
    u8(value) {
      const at = reserve(1) // before `buffer` is read: it may be another one afterwards
      buffer[at] = value
      return writer
    },
    u32(value) {
      const at = reserve(4)
      view.setUint32(at, value)
      return writer
    },
    u64(value) {
      const at = reserve(8)
      view.setBigUint64(at, value)
      return writer
    },
    uint(value) {
      if (value < 1n << 64n) {
        const at = reserve(9)
        buffer[at] = 8
        view.setBigUint64(at + 1, value)
        return writer
      }
      const at = reserve(33)
      buffer[at] = 32
      view.setBigUint64(at + 1, BigInt.asUintN(64, value >> 192n))
      view.setBigUint64(at + 9, BigInt.asUintN(64, value >> 128n))
      view.setBigUint64(at + 17, BigInt.asUintN(64, value >> 64n))
      view.setBigUint64(at + 25, BigInt.asUintN(64, value))
      return writer
    },
    fixed(bytes) {
      const at = reserve(bytes.length)
      buffer.set(bytes, at)
      return writer
    },
    hex: (value) => writer.fixed(hexToBytes(value)),
    bytes: (bytes) => writer.u32(bytes.length).fixed(bytes),
    done: () => buffer.slice(0, length),
  }
  return writer
}

/** The stored bytes do not follow the format. Caught by the store, which makes a DATABASE_CORRUPT fault of it. */
export class CodecError extends Error {
  override readonly name: string = 'CodecError'
}

export type ByteReader = {
  u8(): number
  u32(): number
  u64(): bigint
  uint(): bigint
  fixed(length: number): Bytes
  hex(length: number): Hex
  bytes(): Bytes
  /** A u32 count whose elements take at least `each` bytes: bounded by what is left. */
  count(each: number): number
  /** Throws unless everything was read. */
  end(): void
}

/** Reads `bytes`; every method throws CodecError instead of running over the end. Byte strings are copies. */
export function createReader(bytes: Bytes): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let at = 0
  const take = (length: number): number => {
    if (length > bytes.length - at) throw new CodecError(`${length} bytes expected at ${at} of ${bytes.length}`)
    const start = at
    at += length
    return start
  }
  const reader: ByteReader = {
    u8: () => bytes[take(1)]!,
    u32: () => view.getUint32(take(4)),
    u64: () => view.getBigUint64(take(8)),
    uint() {
      const length = reader.u8()
      if (length === 8) return reader.u64()
      if (length !== 32) throw new CodecError(`integer of ${length} bytes`)
      const start = take(32)
      let value = 0n
      for (let i = 0; i < 4; i++) value = (value << 64n) | view.getBigUint64(start + 8 * i)
      return value
    },
    fixed(length) {
      const start = take(length)
      return Uint8Array.prototype.slice.call(bytes, start, start + length)
    },
    hex: (length) => bytesToHex(reader.fixed(length)),
    bytes: () => reader.fixed(reader.u32()),
    count(each) {
      const count = reader.u32()
      if (count * each > bytes.length - at) throw new CodecError(`${count} elements do not fit`)
      return count
    },
    end() {
      if (at !== bytes.length) throw new CodecError(`${bytes.length - at} bytes too many`)
    },
  }
  return reader
}

/** u64 as an 8-byte key: byte order is number order. */
export function numberKey(value: bigint): Bytes {
  const key = new Uint8Array(8)
  new DataView(key.buffer).setBigUint64(0, value)
  return key
}

export function keyNumber(key: Bytes): bigint {
  return new DataView(key.buffer, key.byteOffset, 8).getBigUint64(0)
}
