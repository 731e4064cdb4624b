/** Strict RLP read from a part of a transaction: what one step opens of it (docs/step-format.md §6.2). Twin of the rules in primitives' rlp.ts. */
import { type Bytes, bytesToBigint } from '@syncline/primitives'

/** Longest header: a byte and four of length. */
export const headerBytes = 5

/** The bytes are no canonical encoding of what was asked for: thrown by the reader, caught by the phase that reads. */
export class BadEncoding extends Error {}

/** Reads fields from a window of bytes that starts at `position` of something longer, which ends at `limit`. */
export class RlpWindow {
  readonly #bytes: Bytes
  readonly #start: number
  readonly #limit: number
  /** Position of the next byte in the whole. */
  position: number

  constructor(bytes: Bytes, position: number, limit: number) {
    this.#bytes = bytes
    this.#start = position
    this.#limit = limit
    this.position = position
  }

  /** The byte at a position; a valid encoding never asks beyond the window. */
  #byte(position: number): number {
    const byte = position < this.#limit ? this.#bytes[position - this.#start] : undefined
    if (byte === undefined) throw new BadEncoding()
    return byte
  }

  /** Header of a list or string of which `short` is the first byte of the empty one: where its content ends. Moves to the content. */
  #long(short: number): number {
    const first = this.#byte(this.position)
    let length = first - short
    this.position++
    if (length > 55) {
      const size = length - 55
      if (size > 4 || this.#byte(this.position) === 0) throw new BadEncoding()
      length = 0
      for (let i = 0; i < size; i++) length = length * 256 + this.#byte(this.position++)
      if (length < 56) throw new BadEncoding()
    }
    if (this.position + length > this.#limit) throw new BadEncoding()
    return this.position + length
  }

  /** Moves into a list; where it ends. */
  list(): number {
    if (this.#byte(this.position) < 0xc0) throw new BadEncoding()
    return this.#long(0xc0)
  }

  /** Moves to the content of a byte string; where it ends. The content may lie beyond the window. */
  string(): number {
    const first = this.#byte(this.position)
    if (first < 0x80) return this.position + 1
    if (first >= 0xc0) throw new BadEncoding()
    const end = this.#long(0x80)
    if (first === 0x81 && this.#byte(this.position) < 0x80) throw new BadEncoding()
    return end
  }

  /** A string whose content lies in the window; moves past it. */
  #content(): Bytes {
    const end = this.string()
    const from = this.position - this.#start
    const content = this.#bytes.subarray(from, end - this.#start)
    if (content.length !== end - this.position) throw new BadEncoding()
    this.position = end
    return content
  }

  /** An integer without leading zeros of at most `width` bytes. */
  integer(width: number): bigint {
    const content = this.#content()
    if (content.length > width || content[0] === 0) throw new BadEncoding()
    return bytesToBigint(content)
  }

  /** A string of exactly `width` bytes, or of none where `orNone`. */
  fixed(width: number, orNone = false): bigint | undefined {
    const content = this.#content()
    if (content.length === 0 && orNone) return undefined
    if (content.length !== width) throw new BadEncoding()
    return bytesToBigint(content)
  }
}
