/** Root of a secure Merkle Patricia trie (Yellow Paper, appendix D), built at once from all entries. For official state tests only. */
import { type Bytes, bytesToHex, compareBytes, concatBytes, encodeRlp, keccak256 } from '@syncline/primitives'

/** Root of the trie without entries: keccak(rlp("")). */
export const emptyTrieRoot: Bytes = keccak256(encodeRlp(new Uint8Array(0)))

type Entry = { readonly nibbles: Bytes; readonly value: Bytes }

function toNibbles(key: Bytes): Bytes {
  const out = new Uint8Array(2 * key.length)
  for (let i = 0; i < key.length; i++) {
    out[2 * i] = key[i]! >> 4
    out[2 * i + 1] = key[i]! & 15
  }
  return out
}

/** Hex-prefix encoding of a path, with the flag of a leaf. */
function compactPath(nibbles: Bytes, leaf: boolean): Bytes {
  const odd = nibbles.length & 1
  const out = new Uint8Array((nibbles.length >> 1) + 1)
  out[0] = ((leaf ? 2 : 0) + odd) << 4
  if (odd) out[0] |= nibbles[0]!
  for (let i = odd; i < nibbles.length; i += 2) out[(i + odd) / 2 + 1 - odd] = (nibbles[i]! << 4) | nibbles[i + 1]!
  return out
}

function encodeList(parts: readonly Bytes[]): Bytes {
  let length = 0
  for (const part of parts) length += part.length
  if (length < 56) return concatBytes(Uint8Array.of(0xc0 + length), ...parts)
  const size = length < 256 ? [length] : [length >> 8, length & 255]
  return concatBytes(Uint8Array.of(0xf7 + size.length, ...size), ...parts)
}

/** How a parent names a node: by hash, or by its bytes when they are shorter than a hash. */
function reference(node: Bytes): Bytes {
  return node.length < 32 ? node : concatBytes(Uint8Array.of(0xa0), keccak256(node))
}

const emptyItem = Uint8Array.of(0x80)

/** Node over sorted entries [start, end) that agree on their first `depth` nibbles. */
function buildNode(entries: readonly Entry[], start: number, end: number, depth: number): Bytes {
  const first = entries[start]!
  if (end - start === 1) {
    return encodeList([encodeRlp(compactPath(first.nibbles.subarray(depth), true)), encodeRlp(first.value)])
  }
  const last = entries[end - 1]!
  let fork = depth
  while (first.nibbles[fork] === last.nibbles[fork]) fork++
  if (fork > depth) {
    const child = buildNode(entries, start, end, fork)
    return encodeList([encodeRlp(compactPath(first.nibbles.subarray(depth, fork), false)), reference(child)])
  }
  const parts: Bytes[] = []
  let from = start
  for (let nibble = 0; nibble < 16; nibble++) {
    let to = from
    while (to < end && entries[to]!.nibbles[depth] === nibble) to++
    parts.push(to === from ? emptyItem : reference(buildNode(entries, from, to, depth + 1)))
    from = to
  }
  parts.push(emptyItem)
  return encodeList(parts)
}

/** Root over (key, RLP value) pairs; keys are hashed first. Keys are distinct and of one length. */
export function secureTrieRoot(pairs: Iterable<readonly [key: Bytes, value: Bytes]>): Bytes {
  const hashed = [...pairs].map(([key, value]) => ({ key: keccak256(key), value }))
  if (hashed.length === 0) return emptyTrieRoot
  hashed.sort((a, b) => compareBytes(a.key, b.key))
  const entries = hashed.map(({ key, value }) => ({ nibbles: toNibbles(key), value }))
  return keccak256(buildNode(entries, 0, entries.length, 0))
}

/** Shown in messages. */
export function shortRoot(root: Bytes): string {
  return bytesToHex(root).slice(0, 12)
}
