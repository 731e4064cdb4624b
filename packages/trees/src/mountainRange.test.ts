import { type Bytes, hashWords, keccak256Pair } from '@syncline/primitives'
import { describe, expect, it } from 'vitest'
import { checkRangeWord, MountainRange } from './mountainRange.js'

const word = (n: number): Bytes => hashWords(BigInt(n))

/** By the definition: split off the highest power of two each time. */
function naiveBag(words: readonly Bytes[]): Bytes {
  const peak = 2 ** Math.floor(Math.log2(words.length))
  const tree = (part: readonly Bytes[]): Bytes =>
    part.length === 1
      ? part[0]!
      : keccak256Pair(tree(part.slice(0, part.length / 2)), tree(part.slice(part.length / 2)))
  const first = tree(words.slice(0, peak))
  return peak === words.length ? first : keccak256Pair(first, naiveBag(words.slice(peak)))
}

describe('a mountain range', () => {
  it('has the root of its definition at every size, and opens every word with log n hashes', () => {
    const range = new MountainRange()
    const words: Bytes[] = []
    for (let size = 1; size <= 70; size++) {
      words.push(word(size))
      range.append(word(size))
      const root = range.root()
      expect(root).toEqual(hashWords(BigInt(size), naiveBag(words)))
      for (let i = 0; i < size; i++) {
        const way = range.prove(i)
        expect(way.length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(size + 1)))
        expect(checkRangeWord(root, size, i, words[i]!, way)).toMatchObject({ ok: true })
      }
    }
  })

  it('opens no word at another place, size or under another root, and no changed way', () => {
    const range = new MountainRange()
    for (let i = 0; i < 21; i++) range.append(word(i))
    const root = range.root()
    for (let i = 0; i < 21; i++) {
      const way = range.prove(i)
      for (let j = 0; j < 23; j++)
        if (j !== i) expect(checkRangeWord(root, 21, j, word(i), way)).toMatchObject({ ok: false })
      for (const size of [0, 1, 20, 22, 2 ** 33, 1.5, Number.NaN])
        expect(checkRangeWord(root, size, i, word(i), way)).toMatchObject({ ok: false })
      expect(checkRangeWord(root, 21, i, word(i + 1), way)).toMatchObject({ code: 'PROOF_ROOT' })
      expect(checkRangeWord(word(3), 21, i, word(i), way)).toMatchObject({ code: 'PROOF_ROOT' })
      expect(checkRangeWord(root, 21, i, word(i), way.slice(1))).toMatchObject({ code: 'PROOF_MALFORMED' })
      expect(checkRangeWord(root, 21, i, word(i), [...way.slice(1), new Uint8Array(31)])).toMatchObject({ ok: false })
      for (let k = 0; k < way.length; k++) {
        const other = way.map((hash, at) => (at === k ? word(99) : hash))
        expect(checkRangeWord(root, 21, i, word(i), other)).toMatchObject({ code: 'PROOF_ROOT' })
      }
    }
  })
})
