/** A run of bytes in a word tree: call data, return data, raw transactions. Passing one on costs nothing. */
import { type Bytes, emptyBytes, hashWords } from '@syncline/primitives'
import { WordTree } from '@syncline/trees'
import { zeroHash } from '../block/header.js'

/** `length` bytes from `offset` of `tree`; both within its capacity. */
export type Slice = { readonly tree: WordTree; readonly offset: number; readonly length: number }

/** No bytes; every slice of length 0 is this one. */
export const emptySlice: Slice = { tree: WordTree.zero(0), offset: 0, length: 0 }

export function sliceOf(tree: WordTree, offset: number, length: number): Slice {
  return length === 0 ? emptySlice : { tree, offset, length }
}

/** A tree of its own for `bytes`. */
export function sliceOfBytes(bytes: Bytes): Slice {
  return bytes.length === 0 ? emptySlice : { tree: WordTree.of(bytes), offset: 0, length: bytes.length }
}

/** `length` bytes of the slice from `from`; they lie in it. */
export function subSlice(slice: Slice, from: number, length: number): Slice {
  return sliceOf(slice.tree, slice.offset + from, length)
}

export function sliceBytes({ tree, offset, length }: Slice): Bytes {
  return length === 0 ? emptyBytes : tree.read(offset, length)
}

/** root, height ‖ offset ‖ length (64 bits each but the height): two words, both 0 for no bytes. */
export function sliceWords(slice: Slice): readonly [Bytes, bigint] {
  if (slice.length === 0) return [zeroHash, 0n]
  const { tree, offset, length } = slice
  return [tree.root(), (BigInt(tree.height) << 128n) | (BigInt(offset) << 64n) | BigInt(length)]
}

const hashes = new WeakMap<Slice, Bytes>()

/** `H(root, packed)`, 0 for no bytes. */
export function sliceHash(slice: Slice): Bytes {
  if (slice.length === 0) return zeroHash
  let hash = hashes.get(slice)
  if (hash === undefined) {
    hash = hashWords(...sliceWords(slice))
    hashes.set(slice, hash)
  }
  return hash
}
