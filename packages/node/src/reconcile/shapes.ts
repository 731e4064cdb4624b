/** Codecs put together from smaller ones: what one writes it reads, and it reads nothing else. For messages of many nested shapes. */
import { type Bytes, equalBytes } from '@syncline/primitives'
import { type ByteReader, type ByteWriter, CodecError, createReader, createWriter } from '../store/codec.js'

export type Codec<Value> = {
  write(writer: ByteWriter, value: Value): void
  /** Throws CodecError. */
  read(reader: ByteReader): Value
}

/** A whole number from `least` to `least + 2^32 − 1`. */
export function integer(least = 0): Codec<number> {
  return { write: (writer, value) => void writer.u32(value - least), read: (reader) => reader.u32() + least }
}

export const u64: Codec<bigint> = {
  write: (writer, value) => void writer.u64(value),
  read: (reader) => reader.u64(),
}

export const word: Codec<Bytes> = {
  write: (writer, value) => void writer.fixed(value),
  read: (reader) => reader.fixed(32),
}

export function bytes(most: number): Codec<Bytes> {
  return {
    write: (writer, value) => void writer.bytes(value),
    read(reader) {
      const value = reader.bytes()
      if (value.length > most) throw new CodecError(`${value.length} bytes where ${most} are the most`)
      return value
    },
  }
}

export const flag: Codec<boolean> = {
  write: (writer, value) => void writer.u8(value ? 1 : 0),
  read(reader) {
    const value = reader.u8()
    if (value > 1) throw new CodecError('a flag is 0 or 1')
    return value === 1
  },
}

/** UTF-8, of `most` bytes at most. */
export function text(most: number): Codec<string> {
  const content = bytes(most)
  return {
    write: (writer, value) => content.write(writer, new TextEncoder().encode(value)),
    read(reader) {
      const data = content.read(reader)
      const value = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data)
      if (!equalBytes(new TextEncoder().encode(value), data)) throw new CodecError('a text that is no UTF-8')
      return value
    },
  }
}

export function oneOf<const Name extends string | number>(names: readonly Name[]): Codec<Name> {
  return {
    write: (writer, value) => void writer.u8(names.indexOf(value)),
    read(reader) {
      const name = names[reader.u8()]
      if (name === undefined) throw new CodecError('a name that is none')
      return name
    },
  }
}

export function list<Value>(of: Codec<Value>, most: number): Codec<readonly Value[]> {
  return {
    write(writer, values) {
      writer.u32(values.length)
      for (const value of values) of.write(writer, value)
    },
    read(reader) {
      // every shape here takes a byte at least
      const count = reader.count(1)
      if (count > most) throw new CodecError(`${count} where ${most} are the most`)
      return Array.from({ length: count }, () => of.read(reader))
    },
  }
}

export function optional<Value>(of: Codec<Value>): Codec<Value | undefined> {
  return {
    write(writer, value) {
      flag.write(writer, value !== undefined)
      if (value !== undefined) of.write(writer, value)
    },
    read: (reader) => (flag.read(reader) ? of.read(reader) : undefined),
  }
}

type Fields<Value> = { readonly [Name in keyof Value]-?: Codec<Value[Name]> }

/** Fields in the order of `fields`. */
export function struct<Value extends object>(fields: Fields<Value>): Codec<Value> {
  const names = Object.keys(fields) as (keyof Value)[]
  return {
    write(writer, value) {
      for (const name of names) fields[name].write(writer, value[name])
    },
    read: (reader) => Object.fromEntries(names.map((name) => [name, fields[name].read(reader)])) as Value,
  }
}

/** A constant that takes no bytes: the `kind` of a struct that is not told from others here. */
export function constant<const Value>(value: Value): Codec<Value> {
  return { write: () => undefined, read: () => value }
}

/** A union by `kind`, one byte. */
export function union<Value extends { readonly kind: string }>(
  codecs: {
    readonly [Kind in Value['kind']]: Codec<Extract<Value, { readonly kind: Kind }>>
  },
): Codec<Value> {
  const kinds = Object.keys(codecs) as Value['kind'][]
  const kind = oneOf(kinds)
  const codecOf = (name: Value['kind']): Codec<Value> => codecs[name] as unknown as Codec<Value>
  return {
    write(writer, value) {
      kind.write(writer, value.kind)
      codecOf(value.kind).write(writer, value)
    },
    read: (reader) => codecOf(kind.read(reader)).read(reader),
  }
}

export function encodeShape<Value>(codec: Codec<Value>, value: Value): Bytes {
  const writer = createWriter(1024)
  codec.write(writer, value)
  return writer.done()
}

/** Undefined for bytes that are none; `encode(decode(b)) = b`. */
export function decodeShape<Value>(codec: Codec<Value>, data: Bytes): Value | undefined {
  try {
    const reader = createReader(data)
    const value = codec.read(reader)
    reader.end()
    return value
  } catch (error) {
    if (error instanceof CodecError) return undefined
    throw error
  }
}
