/** LockRegistry of a domain as its storage tree keeps it, so that a copy has the very storage root that the domain commits to (docs/locks.md §9). */
import { storageKey } from '@syncline/ovm'
import { type Bytes, bigintToWord, bytesToBigint, hashWords } from '@syncline/primitives'
import type { LockEntry } from '@syncline/protocol'
import type { KeyedTree } from '@syncline/trees'

export type RegistryChange = { readonly asset: Bytes; readonly entry: LockEntry }

/** Slot of the contract's only mapping. */
const entriesSlot = 0n

/** The tree with some entries changed; an entry of zeros is none. O(changes · log n) hashes. */
export function changeRegistry(tree: KeyedTree, changes: readonly RegistryChange[]): KeyedTree {
  return tree.update(
    changes.flatMap(({ asset, entry }) => {
      const slot = bytesToBigint(hashWords(asset, entriesSlot))
      // the struct: state and held share a word, from its low end
      const codes = BigInt(entry.state) | (BigInt(entry.held) << 8n)
      return [
        { key: storageKey(slot), value: bigintToWord(codes) },
        { key: storageKey((slot + 1n) % (1n << 256n)), value: entry.order },
      ]
    }),
  )
}
