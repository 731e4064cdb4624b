/** Every way to write one field of a transaction wrongly, or in another form: bytes that a strict decoder refuses, and some that it takes. */
import {
  type Bytes,
  bigintToBytes,
  concatBytes,
  decodeRlp,
  encodeRlp,
  type RlpItem,
  secp256k1HalfOrder,
  secp256k1Order,
} from '@syncline/primitives'

const isBytes = (item: RlpItem): item is Bytes => item instanceof Uint8Array
const contentOf = (item: RlpItem): Bytes => (isBytes(item) ? item : concatBytes(...item.map(encodeRlp)))
const shortOf = (item: RlpItem): number => (isBytes(item) ? 0x80 : 0xc0)

/** A header with its length in `size` bytes, whatever is usual. */
function longHeader(item: RlpItem, size: number, extra = 0): Bytes {
  const length = contentOf(item).length + extra
  const bytes = Array.from({ length: size }, (_, i) => Math.floor(length / 256 ** (size - 1 - i)) % 256)
  return concatBytes(Uint8Array.of(shortOf(item) + 55 + size, ...bytes), contentOf(item))
}

function addFirst(item: RlpItem, byte: number): Bytes {
  return encodeRlp(concatBytes(Uint8Array.of(byte), isBytes(item) ? item : new Uint8Array(0)))
}

const numbers = [
  0n,
  1n,
  2n,
  26n,
  27n,
  28n,
  29n,
  34n,
  35n,
  36n,
  127n,
  128n,
  1835n,
  1836n,
  1837n,
  1838n,
  1839n,
  1840n,
  secp256k1HalfOrder,
  secp256k1HalfOrder + 1n,
  secp256k1Order - 1n,
  secp256k1Order,
  (1n << 64n) - 1n,
  1n << 64n,
  (1n << 160n) - 1n,
  (1n << 256n) - 1n,
  1n << 256n,
]

/** What stands for the encoding of an item. */
const edits: readonly ((item: RlpItem) => Bytes)[] = [
  ...numbers.map((number) => () => encodeRlp(bigintToBytes(number))),
  () => Uint8Array.of(0),
  () => Uint8Array.of(0x81, 0),
  () => Uint8Array.of(0x81, 0x7f),
  () => Uint8Array.of(0xc0),
  () => Uint8Array.of(0xc1, 0x80),
  () => Uint8Array.of(0xf8),
  () => Uint8Array.of(0xbb, 0xff, 0xff, 0xff, 0xff),
  () => Uint8Array.of(0xbc, 1, 0, 0, 0, 0),
  () => Uint8Array.of(0xff, 1, 0, 0, 0, 0, 0, 0, 0),
  (item) => addFirst(item, 0),
  (item) => addFirst(item, 1),
  (item) => encodeRlp(isBytes(item) ? item.subarray(1) : item.slice(1)),
  (item) => encodeRlp([item]),
  (item) => encodeRlp([item, item]),
  (item) => concatBytes(encodeRlp(item), encodeRlp(item)),
  (item) => concatBytes(encodeRlp(item), Uint8Array.of(0x80)),
  () => new Uint8Array(0),
  (item) => longHeader(item, 1),
  (item) => longHeader(item, 2),
  (item) => longHeader(item, 4),
  (item) => longHeader(item, 5),
  (item) => longHeader(item, 2, 1),
  (item) => encodeRlp(isBytes(item) ? [item] : contentOf(item)),
]

/** The encoding of `item` with that of the one at `path` replaced; the lists around it have their right lengths. */
function encodeWith(item: RlpItem, path: readonly number[], edit: (item: RlpItem) => Bytes): Bytes {
  const [index, ...rest] = path
  if (index === undefined) return edit(item)
  const children = (item as readonly RlpItem[]).map((child, i) =>
    i === index ? encodeWith(child, rest, edit) : encodeRlp(child),
  )
  const content = concatBytes(...children)
  const length = content.length
  if (length < 56) return concatBytes(Uint8Array.of(0xc0 + length), content)
  const size = bigintToBytes(BigInt(length))
  return concatBytes(Uint8Array.of(0xf7 + size.length), size, content)
}

function* pathsOf(item: RlpItem): Generator<readonly number[]> {
  yield []
  if (isBytes(item)) return
  for (const [i, child] of item.entries()) for (const path of pathsOf(child)) yield [i, ...path]
}

/** Every edit at every item of the transaction, its beginnings, and other types before its fields. */
export function* malformed(raw: Bytes): Generator<Bytes> {
  const isTyped = raw[0]! < 0xc0
  const type = raw.subarray(0, isTyped ? 1 : 0)
  const decoded = decodeRlp(raw.subarray(type.length))
  if (!decoded.ok) throw new Error(decoded.reason)
  for (const path of pathsOf(decoded.value))
    for (const edit of edits) yield concatBytes(type, encodeWith(decoded.value, path, edit))
  for (let length = 0; length <= raw.length; length++) yield raw.subarray(0, length)
  for (const other of [0, 1, 2, 3, 4, 5, 0x7e, 0x7f, 0x80, 0xbf])
    yield concatBytes(Uint8Array.of(other), raw.subarray(type.length))
}
