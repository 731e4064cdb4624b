/** Root of the trie over rlp(0), rlp(1), …: transactions and receipts of a mainnet block (Yellow Paper, appendix D). Tests only. */
import { type Bytes, bigintToBytes, concatBytes, encodeRlp, keccak256, type RlpItem } from '@syncline/primitives'
import { emptyTrieRoot } from './mpt.js'

type Entry = { readonly path: readonly number[]; readonly value: Bytes }

function nibbles(bytes: Bytes): number[] {
  return [...bytes].flatMap((byte) => [byte >> 4, byte & 15])
}

/** Hex-prefix encoding. */
function compact(path: readonly number[], leaf: boolean): Bytes {
  const flag = leaf ? 2 : 0
  const padded = path.length & 1 ? [flag + 1, ...path] : [flag, 0, ...path]
  return Uint8Array.from({ length: padded.length / 2 }, (_, i) => (padded[2 * i]! << 4) | padded[2 * i + 1]!)
}

/** A node as its parent holds it: itself when short, else its hash. */
function held(node: RlpItem): RlpItem {
  const bytes = encodeRlp(node)
  return bytes.length < 32 ? node : keccak256(bytes)
}

function node(entries: readonly Entry[], depth: number): RlpItem {
  const first = entries[0]!
  if (entries.length === 1) return [compact(first.path.slice(depth), true), first.value]
  let fork = depth
  while (entries.every(({ path }) => path.length > fork && path[fork] === first.path[fork])) fork++
  if (fork > depth) return [compact(first.path.slice(depth, fork), false), held(node(entries, fork))]
  const children = Array.from({ length: 16 }, (_, nibble): RlpItem => {
    const below = entries.filter(({ path }) => path.length > depth && path[depth] === nibble)
    return below.length === 0 ? new Uint8Array(0) : held(node(below, depth + 1))
  })
  const here = entries.find(({ path }) => path.length === depth)
  return [...children, here?.value ?? new Uint8Array(0)]
}

/** Root over values by position; that of the empty trie for none. */
export function indexedTrieRoot(values: readonly Bytes[]): Bytes {
  if (values.length === 0) return emptyTrieRoot
  const entries = values.map((value, i) => ({ path: nibbles(encodeRlp(bigintToBytes(BigInt(i)))), value }))
  return keccak256(concatBytes(encodeRlp(node(entries, 0))))
}
