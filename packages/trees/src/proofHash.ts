/** Hashes and bits of the keyed tree for proofs, which have no nodes in memory. Spec: docs/state-format.md §1 (K). */
import { type Bytes, createFixedKeccak } from '@syncline/primitives'

const branchInput = createFixedKeccak(66, 2)
const leafInput = createFixedKeccak(65, 1)
branchInput.bytes[0] = 0x01
leafInput.bytes[0] = 0x00

/** `keccak(0x01 ‖ bit ‖ L ‖ R)`. */
export function branchHash(bit: number, left: Bytes, right: Bytes): Bytes {
  branchInput.bytes[1] = bit
  branchInput.bytes.set(left, 2)
  branchInput.bytes.set(right, 34)
  branchInput.hashOne()
  return branchInput.digestBytes.slice(0, 32)
}

/** `keccak(0x00 ‖ key ‖ value)`. */
export function leafHash(key: Bytes, value: Bytes): Bytes {
  leafInput.bytes.set(key, 1)
  leafInput.bytes.set(value, 33)
  leafInput.hashOne()
  return leafInput.digestBytes.slice(0, 32)
}

/** First differing bit of two keys that differ. */
export function firstDifference(a: Bytes, b: Bytes): number {
  let i = 0
  while (a[i] === b[i]) i++
  return 8 * i + Math.clz32(a[i]! ^ b[i]!) - 24
}
