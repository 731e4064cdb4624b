/** Scalars of the Ethereum JSON-RPC: quantities, data, hashes, addresses (EIP-1474). */
import type { Bytes, Hex } from '@syncline/primitives'
import { hexBytes } from './hex.js'
import { type Decoder, Mismatch, shown } from './param.js'

const quantityPattern = /^0x(0|[1-9a-fA-F][0-9a-fA-F]*)$/
const hashPattern = /^0x[0-9a-fA-F]{64}$/
const addressPattern = /^0x[0-9a-fA-F]{40}$/

function hexText(value: unknown): string {
  if (typeof value !== 'string') throw new Mismatch(`expected a hex string, got ${shown(value)}`)
  if (value[0] !== '0' || (value[1] !== 'x' && value[1] !== 'X')) throw new Mismatch('hex string without 0x prefix')
  return value
}

function decodeQuantity(value: unknown, bits: number): bigint {
  const text = hexText(value)
  if (text.length === 2) throw new Mismatch('empty hex string, zero is 0x0')
  if (text.length > 2 + bits / 4) throw new Mismatch(`hex number > ${bits} bits`)
  if (!quantityPattern.test(text)) {
    throw new Mismatch(
      /^0x0[0-9a-fA-F]/.test(text) ? 'hex number with leading zero digits' : `invalid hex number ${shown(value)}`,
    )
  }
  return BigInt(text)
}

const quantitySchema = (bits: number) => ({
  type: 'string',
  title: `unsigned integer, ${bits} bits`,
  pattern: '^0x(0|[1-9a-f][0-9a-f]*)$',
})

/** Integer below 2^256. */
export const uint256: Decoder<bigint> = { schema: quantitySchema(256), decode: (value) => decodeQuantity(value, 256) }

/** Integer below 2^64. */
export const uint64: Decoder<bigint> = { schema: quantitySchema(64), decode: (value) => decodeQuantity(value, 64) }

/** Count below 2^31: hex, or a plain number as fee-history callers send it. */
export const count: Decoder<number> = {
  schema: { oneOf: [quantitySchema(32), { type: 'integer', minimum: 0 }] },
  decode(value) {
    const wide = typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
    const number = wide ?? Number(decodeQuantity(value, 64))
    if (number >= 2 ** 31) throw new Mismatch('number is too large')
    return number
  },
}

/** Byte string. Its length is bounded by the body limit. */
export const data: Decoder<Bytes> = {
  schema: { type: 'string', title: 'bytes', pattern: '^0x([0-9a-f]{2})*$' },
  decode(value) {
    const text = hexText(value)
    const bytes = hexBytes(text)
    if (bytes === undefined) throw new Mismatch(text.length & 1 ? 'hex string of odd length' : 'invalid hex string')
    return bytes
  },
}

/** 32 bytes, given back in lower case. */
export const hash32: Decoder<Hex> = {
  schema: { type: 'string', title: '32-byte hash', pattern: '^0x[0-9a-f]{64}$' },
  decode(value) {
    const text = hexText(value)
    if (!hashPattern.test(text)) throw new Mismatch(`expected 32 bytes of hex, got ${shown(value)}`)
    return text.toLowerCase() as Hex
  },
}

/** 20 bytes in any case; the EIP-55 checksum is not enforced, as in other clients. */
export const address: Decoder<bigint> = {
  schema: { type: 'string', title: 'address', pattern: '^0x[0-9a-fA-F]{40}$' },
  decode(value) {
    const text = hexText(value)
    if (!addressPattern.test(text)) throw new Mismatch(`expected 20 bytes of hex, got ${shown(value)}`)
    return BigInt(text)
  },
}

/** A storage key: up to 32 bytes of hex, left-padded (geth takes quantities and data here, so do we). */
export const storageKey: Decoder<bigint> = {
  schema: { type: 'string', title: 'storage key', pattern: '^0x[0-9a-f]{1,64}$' },
  decode(value) {
    const text = hexText(value)
    if (text.length > 66) throw new Mismatch(`storage key too long (want at most 32 bytes): ${shown(value)}`)
    if (text.length === 2) return 0n
    if (!/^0[xX][0-9a-fA-F]+$/.test(text)) throw new Mismatch(`invalid hex in storage key: ${shown(value)}`)
    return BigInt(text)
  },
}

export const boolean: Decoder<boolean> = {
  schema: { type: 'boolean' },
  decode(value) {
    if (typeof value !== 'boolean') throw new Mismatch(`expected true or false, got ${shown(value)}`)
    return value
  },
}

/** Text up to `limit` characters. */
export function text(limit: number): Decoder<string> {
  return {
    schema: { type: 'string', maxLength: limit },
    decode(value) {
      if (typeof value !== 'string') throw new Mismatch(`expected a string, got ${shown(value)}`)
      if (value.length > limit) throw new Mismatch(`string longer than ${limit} characters`)
      return value
    },
  }
}

/** One of the given words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Decoder<Word> {
  return {
    schema: { type: 'string', enum: words },
    decode(value) {
      const word = words.find((candidate) => candidate === value)
      if (word === undefined) throw new Mismatch(`expected one of ${words.join(', ')}, got ${shown(value)}`)
      return word
    },
  }
}
