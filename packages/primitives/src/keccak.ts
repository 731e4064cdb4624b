/** keccak-256 and the hash of words that every committed structure uses. */
import { keccak_256 } from '@noble/hashes/sha3.js'
import { type Bytes, writeWord } from './bytes.js'

/** keccak-256 of `data`; a new array of 32 bytes. */
export function keccak256(data: Bytes): Bytes {
  return keccak_256(data)
}

/** `H(a, b, …)` of docs/state-format.md: keccak over 32-byte words; bigints are big-endian, byte strings left-padded. */
export function hashWords(...words: readonly (bigint | Bytes)[]): Bytes {
  const buffer = new Uint8Array(32 * words.length)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (typeof word === 'bigint') writeWord(buffer, 32 * i, word)
    else {
      if (word.length > 32) throw new RangeError(`word ${i} has ${word.length} bytes`)
      buffer.set(word, 32 * i + 32 - word.length)
    }
  }
  return keccak256(buffer)
}
