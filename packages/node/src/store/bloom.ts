/** Blooms of blocks (Yellow Paper §4.3.1): what may be in them. */
import { type Bytes, keccak256 } from '@syncline/primitives'

/** The three bits of an element, as positions of 2,048. */
export type BloomBits = readonly number[]

export function bloomBits(element: Bytes): BloomBits {
  const hash = keccak256(element)
  return [0, 2, 4].map((at) => ((hash[at]! << 8) | hash[at + 1]!) & 2047)
}

/** False if the bloom of 256 bytes proves that the element is not in it. */
export function hasBits(bloom: Bytes, bits: BloomBits): boolean {
  return bits.every((bit) => (bloom[255 - (bit >> 3)]! & (1 << (bit & 7))) !== 0)
}
