/** Roots of the word tree T over byte strings. Spec: docs/state-format.md §1 (T). */
import { type Bytes, createFixedKeccak, invariant } from '@syncline/primitives'

/** Greatest height a committed length can have: 2^22 words, 128 MiB. */
export const maxWordTreeHeight = 22

/** Height of the tree of `length` bytes: the least `h` with `2^h` words of room. At most 22, else an invariant violation. */
export function wordTreeHeight(length: number): number {
  const words = Math.ceil(length / 32)
  const height = words <= 1 ? 0 : 32 - Math.clz32(words - 1)
  invariant(height <= maxWordTreeHeight, `${length} bytes are more than a word tree holds`)
  return height
}

const pairInput = createFixedKeccak(64, 0)
const { digest, words: firstWords, secondWords } = pairInput

const zeroRoots: Bytes[] = [new Uint8Array(32)]

/** Root of the all-zero tree of a height, `Z_height`; shared, never written to. */
export function zeroRoot(height: number): Bytes {
  invariant(height >= 0 && height <= maxWordTreeHeight, `no word tree has height ${height}`)
  while (zeroRoots.length <= height) zeroRoots.push(pairHash(zeroRoots.at(-1)!, zeroRoots.at(-1)!))
  return zeroRoots[height]!
}

/** `keccak(L ‖ R)`, 32 new bytes. */
export function pairHash(left: Bytes, right: Bytes): Bytes {
  pairInput.bytes.set(left, 0)
  pairInput.bytes.set(right, 32)
  pairInput.hashOne()
  return pairInput.digestBytes.slice(0, 32)
}

/**
 * Root of `data` as a tree of `height` (default: that of its length), zero-padded on the right; 32 new bytes. Costs one hash a
 * word, two at a time.
 */
export function wordTreeRoot(data: Bytes, height: number = wordTreeHeight(data.length)): Bytes {
  const count = Math.ceil(data.length / 32)
  invariant(
    height <= maxWordTreeHeight && count <= 2 ** height,
    `${data.length} bytes do not fit a word tree of height ${height}`,
  )
  if (count === 0) return zeroRoot(height).slice()
  const bytes = new Uint8Array(32 * (count + (count & 1)))
  bytes.set(data)
  const words = new Int32Array(bytes.buffer)
  let width = count
  for (let level = 0; level < height; level++) {
    if (width & 1) bytes.set(zeroRoot(level), 32 * width) // room: widths only shrink
    width = (width + 1) >> 1
    hashLevel(words, width)
  }
  return bytes.slice(0, 32)
}

/** Replaces `2 · width` nodes at the front of `words` by their `width` parents. */
function hashLevel(words: Int32Array, width: number): void {
  let i = 0
  for (; i + 1 < width; i += 2) {
    const at = 16 * i
    for (let k = 0; k < 16; k++) firstWords[k] = words[at + k]!
    for (let k = 0; k < 16; k++) secondWords[k] = words[at + 16 + k]!
    pairInput.hashTwo()
    for (let k = 0; k < 16; k++) words[8 * i + k] = digest[k]!
  }
  if (i < width) {
    for (let k = 0; k < 16; k++) firstWords[k] = words[16 * i + k]!
    pairInput.hashOne()
    for (let k = 0; k < 8; k++) words[8 * i + k] = digest[k]!
  }
}
