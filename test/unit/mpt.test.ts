/** The tests' own trie root against @ethereumjs/mpt. */
import { createMPT } from '@ethereumjs/mpt'
import { bytesToHex } from '@syncline/primitives'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { secureTrieRoot } from '../support/mpt.js'

it('is the root that another implementation computes', async () => {
  const entry = fc.tuple(fc.uint8Array({ minLength: 2, maxLength: 2 }), fc.uint8Array({ minLength: 1, maxLength: 70 }))
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(entry, { selector: ([key]) => bytesToHex(key), maxLength: 60 }), async (pairs) => {
      const trie = await createMPT({ useKeyHashing: true })
      for (const [key, value] of pairs) await trie.put(key, value)
      expect(bytesToHex(secureTrieRoot(pairs))).toBe(bytesToHex(trie.root()))
    }),
    { numRuns: 60 },
  )
})
