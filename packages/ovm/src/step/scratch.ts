/** Keys and values of the scratch tree: what one transaction remembers (docs/step-format.md §1.6). */
import { type Bytes, bigintToWord, concatBytes, hashWords, keccak256 } from '@syncline/primitives'
import type { KeyedTree } from '@syncline/trees'
import { addressBytes } from '../transaction/encode.js'

/** What stands at a key that only has to be there. */
export const present: Bytes = bigintToWord(1n)

function key(tag: string, address: bigint, slot?: bigint): Bytes {
  const tail = slot === undefined ? new Uint8Array(0) : bigintToWord(slot)
  return keccak256(concatBytes(Uint8Array.of(tag.charCodeAt(0)), addressBytes(address), tail))
}

/** `keccak("w" ‖ address)`: the address is warm. */
export function warmKey(address: bigint): Bytes {
  return key('w', address)
}

/** `keccak("s" ‖ address ‖ slot)`: the slot is warm; its value is a slot note. */
export function slotKey(address: bigint, slot: bigint): Bytes {
  return key('s', address, slot)
}

/** `keccak("t" ‖ address ‖ slot)`: the transient word itself. */
export function transientKey(address: bigint, slot: bigint): Bytes {
  return key('t', address, slot)
}

/** `keccak("c" ‖ address)`: the account was created in this transaction. */
export function createdKey(address: bigint): Bytes {
  return key('c', address)
}

/** `H(1, original)` once the slot was written, `H(0, 0)` before. */
export function slotNote(original: bigint | undefined): Bytes {
  return original === undefined ? hashWords(0n, 0n) : hashWords(1n, original)
}

export function put(tree: KeyedTree, at: Bytes, value: Bytes): KeyedTree {
  return tree.update([{ key: at, value }])
}
