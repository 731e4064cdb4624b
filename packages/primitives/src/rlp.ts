/** Recursive length prefix, strict and canonical (Yellow Paper, appendix B). Decoding is total and bounded in depth. */
import { type Bytes, bigintToBytes, concatBytes } from './bytes.js'
import { accept, type Result, refuse } from './refusal.js'

/** A byte string or a list of items. */
export type RlpItem = Bytes | readonly RlpItem[]

export type RlpCode =
  | 'RLP_TRUNCATED'
  | 'RLP_NOT_CANONICAL'
  | 'RLP_TRAILING_BYTES'
  | 'RLP_TOO_DEEP'
  | 'RLP_TOO_MANY_ITEMS'

/** Deepest nesting that is decoded; transactions and headers need 3. */
export const rlpMaxDepth = 8
/** Most items in all lists together: an EIP-7825 transaction cannot pay for more access-list keys. */
export const rlpMaxItems: number = 1 << 17

function encodeLength(length: number, offset: number): Bytes {
  if (length < 56) return Uint8Array.of(offset + length)
  const size = bigintToBytes(BigInt(length))
  return concatBytes(Uint8Array.of(offset + 55 + size.length), size)
}

/** Encodes; O(total bytes). */
export function encodeRlp(item: RlpItem): Bytes {
  if (item instanceof Uint8Array) {
    if (item.length === 1 && item[0]! < 0x80) return item
    return concatBytes(encodeLength(item.length, 0x80), item)
  }
  const parts = item.map(encodeRlp)
  let length = 0
  for (const part of parts) length += part.length
  return concatBytes(encodeLength(length, 0xc0), ...parts)
}

/** Header of the item at `at`: where its payload starts and ends, and if it is a list. */
function readHeader(
  bytes: Bytes,
  at: number,
  end: number,
): Result<{ list: boolean; start: number; end: number }, RlpCode> {
  if (at >= end) return refuse('RLP_TRUNCATED', 'an RLP item was expected, the input ends')
  const first = bytes[at]!
  if (first < 0x80) return accept({ list: false, start: at, end: at + 1 })
  const list = first >= 0xc0
  const short = first - (list ? 0xc0 : 0x80)
  let start = at + 1
  let length = short
  if (short > 55) {
    const size = short - 55
    if (start + size > end) return refuse('RLP_TRUNCATED', 'the length of an RLP item is cut off')
    if (bytes[start] === 0) return refuse('RLP_NOT_CANONICAL', 'a length has a leading zero')
    if (size > 4) return refuse('RLP_TRUNCATED', 'an RLP item is longer than its input')
    length = 0
    for (let i = 0; i < size; i++) length = length * 256 + bytes[start + i]!
    if (length < 56) return refuse('RLP_NOT_CANONICAL', 'a short length is written in the long form')
    start += size
  }
  if (start + length > end) return refuse('RLP_TRUNCATED', 'an RLP item is longer than its input')
  if (!list && short === 1 && bytes[start]! < 0x80) return refuse('RLP_NOT_CANONICAL', 'a byte below 0x80 has a prefix')
  return accept({ list, start, end: start + length })
}

/** Decodes exactly one item that fills the input. Byte strings are views into it, not copies. */
export function decodeRlp(bytes: Bytes): Result<RlpItem, RlpCode> {
  let items = 0
  const read = (at: number, end: number, depth: number): Result<{ item: RlpItem; end: number }, RlpCode> => {
    if (++items > rlpMaxItems) return refuse('RLP_TOO_MANY_ITEMS', `more than ${rlpMaxItems} RLP items`)
    const header = readHeader(bytes, at, end)
    if (!header.ok) return header
    const { list, start, end: itemEnd } = header.value
    if (!list) return accept({ item: bytes.subarray(start, itemEnd), end: itemEnd })
    if (depth >= rlpMaxDepth) return refuse('RLP_TOO_DEEP', `RLP lists nest deeper than ${rlpMaxDepth}`)
    const children: RlpItem[] = []
    let next = start
    while (next < itemEnd) {
      const child = read(next, itemEnd, depth + 1)
      if (!child.ok) return child
      children.push(child.value.item)
      next = child.value.end
    }
    return accept({ item: children, end: itemEnd })
  }
  const whole = read(0, bytes.length, 0)
  if (!whole.ok) return whole
  if (whole.value.end !== bytes.length) return refuse('RLP_TRAILING_BYTES', 'bytes follow the RLP item')
  return accept(whole.value.item)
}
