/**
 * Merkle mountain range: an append-only list of words with a root, any of them opened by O(log n) hashes. The root is
 * `H(size, bag)`; the bag joins the peaks from the right: `H(peak, bag of those to its right)`. Spec: docs/integrated-messages.md §5.
 */
import {
  accept,
  type Bytes,
  equalBytes,
  hashWords,
  invariant,
  keccak256Pair,
  type Result,
  refuse,
} from '@syncline/primitives'

/** Most words of a range: indices stay exact. */
export const maxRangeSize: number = 2 ** 32

/** Heights of the mountains of a range, highest first: the bits of its size. */
function mountainsOf(size: number): number[] {
  const heights: number[] = []
  for (let height = 32; height >= 0; height--) if (Math.floor(size / 2 ** height) % 2 === 1) heights.push(height)
  return heights
}

function bagOf(peaks: readonly Bytes[]): Bytes | undefined {
  let bag: Bytes | undefined
  for (const peak of [...peaks].reverse()) bag = bag === undefined ? peak : keccak256Pair(peak, bag)
  return bag
}

/** A range in memory: two words for each that was appended. */
export class MountainRange {
  /** Whole nodes by height. */
  private readonly levels: Bytes[][] = [[]]

  get size(): number {
    return this.levels[0]!.length
  }

  /** Appends 32 bytes. Amortised one hash. */
  append(word: Bytes): void {
    invariant(word.length === 32 && this.size < maxRangeSize, 'a range has up to 2^32 words of 32 bytes')
    let node = word
    for (let height = 0; ; height++) {
      if (this.levels.length === height) this.levels.push([])
      const level = this.levels[height]!
      level.push(node)
      if (level.length % 2 === 1) return
      node = keccak256Pair(level[level.length - 2]!, node)
    }
  }

  /** The root; at most 33 hashes. 0 words: `H(0, 0)`. */
  root(): Bytes {
    return hashWords(BigInt(this.size), bagOf(this.peaks()) ?? new Uint8Array(32))
  }

  /** The way of a word to the root: siblings in its mountain, lowest first, the bag of what is right of it, peaks left of it from the right. */
  prove(index: number): Bytes[] {
    invariant(Number.isInteger(index) && index >= 0 && index < this.size, 'no such word')
    const heights = mountainsOf(this.size)
    const { mountain, offset } = placeOf(heights, index)
    const start = index - offset
    const siblings: Bytes[] = []
    for (let height = 0; height < heights[mountain]!; height++) {
      const at = Math.floor(start / 2 ** height) + Math.floor(offset / 2 ** height)
      siblings.push(this.levels[height]![at % 2 === 0 ? at + 1 : at - 1]!)
    }
    const peaks = this.peaks()
    const right = bagOf(peaks.slice(mountain + 1))
    return [...siblings, ...(right === undefined ? [] : [right]), ...peaks.slice(0, mountain).reverse()]
  }

  private peaks(): Bytes[] {
    let start = 0
    return mountainsOf(this.size).map((height) => {
      const peak = this.levels[height]![start / 2 ** height]!
      start += 2 ** height
      return peak
    })
  }
}

/** Which mountain holds a word, and the word's place in it. */
function placeOf(heights: readonly number[], index: number): { readonly mountain: number; readonly offset: number } {
  let offset = index
  let mountain = 0
  while (offset >= 2 ** heights[mountain]!) offset -= 2 ** heights[mountain++]!
  return { mountain, offset }
}

/** Accepts if `word` is number `index` of the `size` words under `root`. Total; at most 33 hashes. */
export function checkRangeWord(
  root: Bytes,
  size: number,
  index: number,
  word: Bytes,
  way: readonly Bytes[],
): Result<Bytes, 'PROOF_MALFORMED' | 'PROOF_ROOT'> {
  const isPlace =
    Number.isInteger(size) && size <= maxRangeSize && Number.isInteger(index) && index >= 0 && index < size
  if (!isPlace) return refuse('PROOF_MALFORMED', 'no range has such a place')
  const heights = mountainsOf(size)
  const { mountain, offset } = placeOf(heights, index)
  const height = heights[mountain]!
  const hasRight = mountain < heights.length - 1
  if (way.length !== height + (hasRight ? 1 : 0) + mountain || [word, ...way].some(({ length }) => length !== 32))
    return refuse('PROOF_MALFORMED', `no way of word ${index} in a range of ${size} has this form`)
  let node = word
  way.forEach((other, i) => {
    const isLeft = i < height ? Math.floor(offset / 2 ** i) % 2 === 0 : hasRight && i === height
    node = isLeft ? keccak256Pair(node, other) : keccak256Pair(other, node)
  })
  return equalBytes(hashWords(BigInt(size), node), root)
    ? accept(word)
    : refuse('PROOF_ROOT', 'the way does not lead to the root of the range')
}
