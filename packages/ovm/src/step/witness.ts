/** The bytes of a step's proof, in the order in which the step opens things (docs/step-format.md §3). */
import { type Bytes, bigintToWord, concatBytes, padLeft } from '@syncline/primitives'
import type { HashWord } from './parts.js'

export class Witness {
  readonly #parts: Bytes[] = []

  words(words: readonly HashWord[]): void {
    for (const word of words) this.#parts.push(typeof word === 'bigint' ? bigintToWord(word) : padLeft(word, 32))
  }

  bytes(bytes: Bytes): void {
    this.#parts.push(bytes)
  }

  /** The proof so far. */
  encode(): Bytes {
    return concatBytes(...this.#parts)
  }
}
