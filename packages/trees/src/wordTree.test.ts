import { type Bytes, concatBytes, equalBytes, keccak256 } from '@syncline/primitives'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWords, growWordRoot, proveWords, updateWords } from './wordProof.js'
import { checkRange, foldRange, rangeSiblingCount } from './wordRange.js'
import { wordTreeHeight, wordTreeRoot, zeroRoot } from './wordRoot.js'
import { WordTree } from './wordTree.js'

/** The definition, word for word. */
function naiveRoot(data: Bytes, height: number): Bytes {
  if (height === 0) {
    const word = new Uint8Array(32)
    word.set(data)
    return word
  }
  const half = 32 * 2 ** (height - 1)
  return keccak256(
    concatBytes(naiveRoot(data.subarray(0, half), height - 1), naiveRoot(data.subarray(half), height - 1)),
  )
}

const bytes = (maxLength: number): fc.Arbitrary<Bytes> => fc.uint8Array({ maxLength, size: 'max' })

describe('word tree roots', () => {
  it('have the least height with room for the words', () => {
    expect([0, 1, 32, 33, 64, 65, 96, 128, 129, 1024, 1025, 419_000].map(wordTreeHeight)).toEqual([
      0, 0, 0, 1, 1, 2, 2, 2, 3, 5, 6, 14,
    ])
    expect(() => wordTreeHeight(2 ** 27 + 1)).toThrow()
  })

  it('are those of the definition', () => {
    for (let length = 0; length < 700; length += 13) {
      const data = Uint8Array.from({ length }, (_, i) => (i * 7 + 1) & 255)
      expect(wordTreeRoot(data)).toEqual(naiveRoot(data, wordTreeHeight(length)))
    }
    fc.assert(
      fc.property(bytes(3000), (data) => {
        expect(wordTreeRoot(data)).toEqual(naiveRoot(data, wordTreeHeight(data.length)))
      }),
    )
  })

  it('of zeros are the zero roots, and growing is one hash a doubling', () => {
    for (let h = 0; h < 8; h++) expect(zeroRoot(h)).toEqual(naiveRoot(new Uint8Array(0), h))
    const data = Uint8Array.from({ length: 70 }, (_, i) => i)
    expect(growWordRoot(wordTreeRoot(data), 2, 9)).toEqual(wordTreeRoot(data, 9))
  })
})

describe('word proofs', () => {
  it('open and replace aligned words', () => {
    fc.assert(
      fc.property(bytes(4000), fc.nat(), fc.nat(), (data, levelSeed, indexSeed) => {
        const height = wordTreeHeight(data.length)
        const level = levelSeed % (height + 1)
        const index = indexSeed % 2 ** (height - level)
        const proof = proveWords(data, level, index)
        const root = wordTreeRoot(data)
        expect(checkWords(root, height, proof)).toEqual({ ok: true, value: proof.words })
        const replaced = new Uint8Array(32 * 2 ** height)
        replaced.set(data)
        const newWords = proof.words.map((b) => b ^ 0x5a)
        replaced.set(newWords, 32 * 2 ** level * index)
        expect(updateWords(root, height, proof, newWords)).toEqual({ ok: true, value: wordTreeRoot(replaced, height) })
      }),
    )
  })

  it('are refused when anything is changed', () => {
    const data = Uint8Array.from({ length: 2000 }, (_, i) => i & 255)
    const proof = proveWords(data, 2, 3)
    const root = wordTreeRoot(data)
    const check = (change: object, height = 6): unknown => checkWords(root, height, { ...proof, ...change })
    expect(check({ index: 2 })).toMatchObject({ code: 'PROOF_ROOT' })
    expect(check({ words: proof.words.map((b) => b ^ 1) })).toMatchObject({ code: 'PROOF_ROOT' })
    expect(check({ siblings: proof.siblings.slice(1) })).toMatchObject({ code: 'PROOF_MALFORMED' })
    expect(check({ index: 16 })).toMatchObject({ code: 'PROOF_MALFORMED' })
    expect(check({}, 7)).toMatchObject({ code: 'PROOF_MALFORMED' })
    expect(updateWords(root, 6, proof, new Uint8Array(3))).toMatchObject({ code: 'PROOF_MALFORMED' })
  })
})

describe('range proofs', () => {
  it('open and replace any run of words', () => {
    fc.assert(
      fc.property(bytes(4000), fc.nat(), fc.nat(), (data, firstSeed, countSeed) => {
        const tree = WordTree.of(data)
        const first = firstSeed % 2 ** tree.height
        const count = 1 + (countSeed % (2 ** tree.height - first))
        const proof = tree.proveRange(first, count)
        expect(proof.siblings.length).toBe(rangeSiblingCount(tree.height, first, count))
        expect(checkRange(tree.root(), tree.height, proof)).toEqual({ ok: true, value: proof.words })
        const changed = proof.words.map((b) => b ^ 0xa5)
        expect(foldRange(tree.height, proof, changed)).toEqual(tree.write(32 * first, changed).root())
      }),
    )
  })

  it('are refused when anything is changed', () => {
    const tree = WordTree.of(Uint8Array.from({ length: 2000 }, (_, i) => i & 255))
    const proof = tree.proveRange(5, 9)
    const check = (change: object, height = 6) => checkRange(tree.root(), height, { ...proof, ...change })
    expect(check({ first: 4 })).toMatchObject({ ok: false })
    expect(check({ words: proof.words.map((b) => b ^ 1) })).toMatchObject({ code: 'PROOF_ROOT' })
    expect(check({ siblings: proof.siblings.slice(1) })).toMatchObject({ code: 'PROOF_MALFORMED' })
    expect(check({ first: 60 })).toMatchObject({ code: 'PROOF_MALFORMED' })
    expect(check({ words: proof.words.subarray(1) })).toMatchObject({ code: 'PROOF_MALFORMED' })
    expect(check({ words: new Uint8Array(0) })).toMatchObject({ code: 'PROOF_MALFORMED' })
  })
})

describe('word tree versions', () => {
  it('read what was written, keep old versions, and have the root of their bytes', () => {
    const write = fc.record({ offset: fc.nat(9000), data: bytes(2500) })
    fc.assert(
      fc.property(fc.array(write, { maxLength: 12 }), (writes) => {
        let tree = WordTree.zero(0)
        let array = new Uint8Array(tree.capacity)
        const versions: [WordTree, Bytes][] = [[tree, array]]
        for (const { offset, data } of writes) {
          tree = tree.grow(offset + data.length)
          const next = new Uint8Array(tree.capacity)
          next.set(array)
          next.set(data, offset)
          tree = tree.write(offset, data)
          array = next
          versions.push([tree, array])
        }
        for (const [t, a] of versions) {
          expect(equalBytes(t.read(0, t.capacity), a)).toBe(true)
          expect(t.root()).toEqual(wordTreeRoot(a, t.height))
          for (const level of [0, 2, 5, 6].filter((l) => l <= t.height)) {
            const index = Math.min(2 ** (t.height - level) - 1, 3)
            expect(checkWords(t.root(), t.height, t.prove(level, index))).toMatchObject({ ok: true })
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('refuse ranges outside the capacity', () => {
    expect(() => WordTree.zero(2).read(120, 9)).toThrow()
    expect(() => WordTree.zero(2).write(128, Uint8Array.of(1))).toThrow()
    expect(() => WordTree.zero(23)).toThrow()
  })
})
