/** The word tree T as immutable versions of a byte array that grows: memories, and whatever is written piecewise. Spec: docs/state-format.md §1. */
import { type Bytes, invariant } from '@syncline/primitives'
import type { WordProof } from './wordProof.js'
import type { WordRangeProof } from './wordRange.js'
import { maxWordTreeHeight, pairHash, wordTreeRoot, zeroRoot } from './wordRoot.js'

/** Level of a page: 32 words, the unit of sharing between versions and of a bulk step's proof. */
const pageLevel = 5
const pageBytes = 1024

/** A page's bytes or two halves; null is all zero. The hash is kept once computed. */
type Subtree = Page | Halves | null
type Page = { readonly kind: 'page'; readonly bytes: Bytes; hash: Bytes | undefined }
type Halves = { readonly kind: 'halves'; readonly left: Subtree; readonly right: Subtree; hash: Bytes | undefined }

/**
 * One version of a zero-filled byte array of `2^height` words. Writes give a new handle that shares all pages it did not touch;
 * hashes are computed when a root or proof is asked for, once for each new page and each node above it.
 */
export class WordTree {
  /** The capacity is `2^height` words. */
  readonly height: number
  /** Over at least one page, even if the height is less. */
  private readonly top: Subtree

  private constructor(height: number, top: Subtree) {
    this.height = height
    this.top = top
  }

  /** The tree of `data` at its least height: one version with its bytes copied. */
  static of(data: Bytes): WordTree {
    return WordTree.zero(0).grow(data.length).write(0, data)
  }

  /** All zero, `2^height` words, height ≤ 22. */
  static zero(height: number): WordTree {
    invariant(height >= 0 && height <= maxWordTreeHeight, `no word tree has height ${height}`)
    return new WordTree(height, null)
  }

  /** Room in bytes. */
  get capacity(): number {
    return 32 * 2 ** this.height
  }

  /** The same bytes with room for at least `length`; one node for each doubling. At most 2^27 bytes. */
  grow(length: number): WordTree {
    let { height, top } = this
    for (; 32 * 2 ** height < length; height++) {
      invariant(height < maxWordTreeHeight, `${length} bytes are more than a word tree holds`)
      if (height >= pageLevel && top !== null) top = halves(top, null)
    }
    return height === this.height ? this : new WordTree(height, top)
  }

  /** `length` bytes from `offset`, new; they lie within the capacity. */
  read(offset: number, length: number): Bytes {
    this.checkRange(offset, length)
    const out = new Uint8Array(length)
    readInto(this.top, topLevel(this.height), offset, out, 0, length)
    return out
  }

  /** The version with `data` at `offset`, within the capacity. Copies the pages it touches and the nodes above. */
  write(offset: number, data: Bytes): WordTree {
    this.checkRange(offset, data.length)
    if (data.length === 0) return this
    return new WordTree(this.height, written(this.top, topLevel(this.height), offset, data))
  }

  /** The root, 32 new bytes. */
  root(): Bytes {
    return this.height < pageLevel
      ? wordTreeRoot(this.read(0, this.capacity), this.height)
      : hashOf(this.top, this.height).slice()
  }

  /** The proof of `2^level` words at `index · 2^level`. */
  prove(level: number, index: number): WordProof {
    const { height } = this
    invariant(level >= 0 && level <= height && index >= 0 && index < 2 ** (height - level), 'the words lie in the tree')
    const siblings: Bytes[] = []
    for (let l = level, i = index; l < height; l++, i = Math.floor(i / 2)) siblings.push(this.subtreeRoot(l, i ^ 1))
    return { level, index, words: this.read(32 * 2 ** level * index, 32 * 2 ** level), siblings }
  }

  /** The proof of `count ≥ 1` words from word `first` on; they lie in the tree. */
  proveRange(first: number, count: number): WordRangeProof {
    invariant(count >= 1 && first >= 0 && first + count <= 2 ** this.height, 'the words lie in the tree')
    const siblings: Bytes[] = []
    for (let level = 0, low = first, high = first + count - 1; level < this.height; level++, low >>>= 1, high >>>= 1) {
      if (low & 1) siblings.push(this.subtreeRoot(level, low - 1))
      if ((high & 1) === 0) siblings.push(this.subtreeRoot(level, high + 1))
    }
    return { first, words: this.read(32 * first, 32 * count), siblings }
  }

  private subtreeRoot(level: number, index: number): Bytes {
    if (level < pageLevel) return wordTreeRoot(this.read(32 * 2 ** level * index, 32 * 2 ** level), level)
    let node = this.top
    for (let l = this.height - 1; l >= level && node !== null; l--) {
      invariant(node.kind === 'halves', 'pages lie at the page level')
      node = Math.floor(index / 2 ** (l - level)) % 2 === 0 ? node.left : node.right
    }
    return hashOf(node, level).slice()
  }

  private checkRange(offset: number, length: number): void {
    invariant(offset >= 0 && length >= 0 && offset + length <= this.capacity, 'the range lies within the capacity')
  }
}

function topLevel(height: number): number {
  return Math.max(height, pageLevel)
}

function halves(left: Subtree, right: Subtree): Halves {
  return { kind: 'halves', left, right, hash: undefined }
}

function hashOf(node: Subtree, level: number): Bytes {
  if (node === null) return zeroRoot(level)
  if (node.hash === undefined)
    node.hash =
      node.kind === 'page'
        ? wordTreeRoot(node.bytes, pageLevel)
        : pairHash(hashOf(node.left, level - 1), hashOf(node.right, level - 1))
  return node.hash
}

/** Copies the bytes `[offset, offset + length)` of a subtree to `out` at `at`. */
function readInto(node: Subtree, level: number, offset: number, out: Bytes, at: number, length: number): void {
  if (node === null || length === 0) return
  if (node.kind === 'page') {
    out.set(node.bytes.subarray(offset, offset + length), at)
    return
  }
  const half = 16 * 2 ** level
  const inLeft = Math.max(0, Math.min(length, half - offset))
  if (inLeft > 0) readInto(node.left, level - 1, offset, out, at, inLeft)
  if (inLeft < length) readInto(node.right, level - 1, Math.max(0, offset - half), out, at + inLeft, length - inLeft)
}

function written(node: Subtree, level: number, offset: number, data: Bytes): Subtree {
  if (data.length === 0) return node
  if (level === pageLevel) {
    const bytes = node !== null && node.kind === 'page' ? node.bytes.slice() : new Uint8Array(pageBytes)
    bytes.set(data, offset)
    return { kind: 'page', bytes, hash: undefined }
  }
  const half = 16 * 2 ** level
  const inLeft = Math.max(0, Math.min(data.length, half - offset))
  const left = node !== null && node.kind === 'halves' ? node.left : null
  const right = node !== null && node.kind === 'halves' ? node.right : null
  return halves(
    written(left, level - 1, offset, data.subarray(0, inLeft)),
    written(right, level - 1, Math.max(0, offset - half), data.subarray(inLeft)),
  )
}
