import { type Bytes, bytesToHex, hashWords, keccak256Pair } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCommitmentTree, firstDifference, foldSiblings, levelsToOpen, openingsOf } from './commitmentTree.js'

const leaf = (index: number, salt = 0): Bytes => hashWords(BigInt(index), BigInt(salt))

/** The root of a small tree with all leaves there. */
function plainRoot(height: number, leaves: readonly Bytes[]): Bytes {
  let level = Array.from({ length: 2 ** height }, (_, i) => leaves[Math.min(i, leaves.length - 1)]!)
  while (level.length > 1) {
    level = Array.from({ length: level.length / 2 }, (_, i) => keccak256Pair(level[2 * i]!, level[2 * i + 1]!))
  }
  return level[0]!
}

describe('createCommitmentTree', () => {
  it('is the full tree with the last leaf repeated, for every count', () => {
    for (const height of [1, 5, 12]) {
      for (const count of [1, 2, 3, 7, 8, 31, 1023, 1024, 1025, 2049, 4095, 4096]) {
        if (count > 2 ** height) continue
        const leaves = Array.from({ length: count }, (_, i) => leaf(i))
        const tree = createCommitmentTree(height, count, (i) => leaves[i]!)
        expect(bytesToHex(tree.root)).toBe(bytesToHex(plainRoot(height, leaves)))
      }
    }
  })

  it('proves and opens every node, also in the padding, at height 26', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(2 ** 26 - 1), (count, index) => {
        const tree = createCommitmentTree(26, count, (i) => leaf(i))
        for (const at of [index, index % (count + 3), 2 ** 26 - 1]) {
          const value = leaf(Math.min(at, count - 1))
          expect(bytesToHex(foldSiblings(value, at, tree.prove(at)))).toBe(bytesToHex(tree.root))
        }
        for (let height = 26, position = 0; height > 0; ) {
          const nodes = tree.open(height, position)
          expect(nodes.length).toBe(2 ** levelsToOpen(height))
          expect(bytesToHex(plainRoot(levelsToOpen(height), nodes))).toBe(bytesToHex(tree.node(height, position)))
          height -= levelsToOpen(height)
          position = index % 2 ** (26 - height)
        }
      }),
      { numRuns: 12 },
    )
  })

  it('asks for each leaf once to build, and hardly for any in a walk', () => {
    const count = 300_000
    let asked = 0
    const tree = createCommitmentTree(26, count, (i) => {
      asked++
      return leaf(i)
    })
    expect(asked).toBe(count)
    for (let height = 26, position = 0; height > 0; height -= levelsToOpen(height)) {
      tree.open(height, position)
      position = Math.floor(123_456 / 2 ** (height - levelsToOpen(height)))
    }
    expect(asked - count).toBeLessThanOrEqual(4 * 1024)
  })

  it('refuses what is no tree', () => {
    expect(() => createCommitmentTree(3, 0, leaf)).toThrow()
    expect(() => createCommitmentTree(3, 9, leaf)).toThrow()
    expect(() => createCommitmentTree(3, 8, leaf).node(4, 0)).toThrow()
  })
})

describe('firstDifference', () => {
  it('finds the first of two openings, with equal siblings on the left', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (flips) => {
        const own = flips.map((_, i) => leaf(i))
        const other = flips.map((flip, i) => leaf(i, flip ? 1 : 0))
        const step = firstDifference(own, other)
        const index = flips.indexOf(true)
        if (index < 0) {
          expect(step).toBeUndefined()
          return
        }
        expect(step?.index).toBe(index)
        expect(bytesToHex(foldSiblings(step!.own, index, step!.ownSiblings))).toBe(bytesToHex(plainRoot(4, own)))
        expect(bytesToHex(foldSiblings(step!.other, index, step!.otherSiblings))).toBe(bytesToHex(plainRoot(4, other)))
        for (let level = 0; level < 4; level++) {
          if ((index >> level) % 2 === 0) continue
          expect(bytesToHex(step!.ownSiblings[level]!)).toBe(bytesToHex(step!.otherSiblings[level]!))
        }
      }),
    )
  })

  it('needs 6 and 7 openings at the heights of the levels', () => {
    expect([openingsOf(24), openingsOf(26), levelsToOpen(24), levelsToOpen(26)]).toEqual([6, 7, 4, 2])
  })
})
