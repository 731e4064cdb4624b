/**
 * What every boundary state of a right history has, whatever was executed; twin of BoundaryRules.sol, where each rule has its reason
 * (docs/state-format.md §6; docs/disputes.md). Words are numbers. What needs the Inbox is asked there: `inputContradiction`.
 */
import { bytesToBigint, hashWords } from '@syncline/primitives'

/** In the order of the contract's numbers. NONE: no rule of those that were looked at is broken, which proves nothing. */
export const contradictions = [
  'NONE',
  'FORM',
  'FORK',
  'INDEX',
  'KIND',
  'END',
  'OUTPUT',
  'ORDER',
  'BATCH',
  'CONTEXT',
  'WORLD',
  'CURSOR',
  'GAS',
  'INPUT',
  'QUEUE',
] as const

export type Contradiction = (typeof contradictions)[number]

const [batchStart, blockStart, item, blockEnd, batchEnd] = [1n, 2n, 3n, 4n, 5n]
const lastLeaf = 2 ** 24 - 1
const mostItemGas = 1n << 24n
const wordMask = (1n << 256n) - 1n

const read = (head: bigint) => ({
  status: (head >> 208n) & 0xffn,
  kind: (head >> 200n) & 0xffn,
  count: (head >> 128n) & ((1n << 64n) - 1n),
})

/** Leaf `index` by its nine words; `initialHead` is word 0 of S₀. */
export function checkLeaf(index: number, words: readonly bigint[], initialHead: bigint): Contradiction {
  const [head = 0n, , block = 0n, , tx, , frame, micro, pending] = words
  const { status, kind, count } = read(head)
  const isPlain =
    ((head >> 192n) & 0xffn) === 0n && ((head >> 216n) & 0xffn) === 0n && (head & ((1n << 128n) - 1n)) === 0n
  if (!isPlain || status > 1n || kind === 0n || kind > batchEnd) return 'FORM'
  if (tx !== 0n || frame !== 0n || micro !== 0n) return 'FORM'
  if (head >> 224n !== initialHead >> 224n) return 'FORK'
  const least = BigInt(index + 1)
  if (status === 0n ? count !== least : count === 0n || count > least) return 'INDEX'
  if ((kind === blockStart || kind === item) !== (block !== 0n)) return 'KIND'
  if ((kind === batchEnd && pending === 0n) !== (status === 1n)) return 'END'
  return index === lastLeaf && status === 0n ? 'END' : 'NONE'
}

/** The last leaf against the output that its assertion claims. */
export function checkEnd(
  words: readonly bigint[],
  output: { readonly worldRoot: bigint; readonly lastBlockHash: bigint; readonly queueCursor: bigint },
): Contradiction {
  const acc = bytesToBigint(hashWords(0n, 0n, 0n, output.queueCursor, output.lastBlockHash, 0n, 0n, 0n))
  const journal = bytesToBigint(hashWords(output.worldRoot, 0n, 0n, 0n, 0n))
  return words[3] === acc && words[5] === journal ? 'NONE' : 'OUTPUT'
}

/** Two leaves one after the other, or S₀ and leaf 0, by their nine words. */
export function checkOrder(a: readonly bigint[], b: readonly bigint[]): Contradiction {
  const before = read(a[0]!)
  const { kind, count } = read(b[0]!)
  if (before.status === 1n) return a.every((word, i) => word === b[i]) ? 'NONE' : 'ORDER'
  if (count !== before.count + 1n) return 'INDEX'
  if (!follows(before.kind, kind)) return 'ORDER'
  if (kind === batchStart) {
    if (bytesToBigint(hashWords(b[1]!, b[8]!)) !== a[8]) return 'BATCH'
    if (a[3] !== b[3]) return 'CURSOR'
  } else if (a[1] !== b[1] || a[8] !== b[8]) return 'BATCH'
  if (kind === item && a[2] !== b[2]) return 'CONTEXT'
  return kind !== blockStart && kind !== item && a[5] !== b[5] ? 'WORLD' : 'NONE'
}

/** The block accumulators of two such leaves, of which the second ends a segment of `kind`. */
export function checkProgress(kind: bigint, a: readonly bigint[], b: readonly bigint[]): Contradiction {
  const grown = (word: number): bigint => (b[word]! - a[word]!) & wordMask
  if (kind !== blockEnd && a[4] !== b[4]) return 'CURSOR'
  const [blocks, entries, length, forced] = [grown(0), grown(1), grown(2), grown(3)]
  if (kind === item) {
    const isForced = forced === 1n && entries === 0n && length === 0n
    const isEntry = forced === 0n && entries === 1n && length < 1n << 32n
    if (blocks !== 0n || !(isForced || isEntry) || grown(5) !== 1n) return 'CURSOR'
    return grown(6) > mostItemGas ? 'GAS' : 'NONE'
  }
  if (forced !== 0n) return 'CURSOR'
  if (kind === batchEnd) {
    if (b[0] !== 0n || b[1] !== 0n || b[2] !== 0n) return 'CURSOR'
  } else if (entries !== 0n || length !== 0n || blocks !== (kind === blockStart ? 1n : 0n)) return 'CURSOR'
  if (b[5] !== 0n || b[7] !== 0n) return 'CURSOR'
  return b[6] === 0n ? 'NONE' : 'GAS'
}

function follows(from: bigint, kind: bigint): boolean {
  if (from === 0n || from === batchEnd) return kind === batchStart
  if (from === blockStart || from === item) return kind === item || kind === blockEnd
  return kind === blockStart || kind === batchEnd
}
