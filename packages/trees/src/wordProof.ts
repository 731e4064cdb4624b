/** Proofs of words and of aligned runs of words in the word tree; twin of WordTree.sol. Spec: docs/state-format.md §1 (T). */
import { accept, type Bytes, equalBytes, invariant, type Result, refuse } from '@syncline/primitives'
import { maxWordTreeHeight, pairHash, wordTreeHeight, wordTreeRoot, zeroRoot } from './wordRoot.js'

/**
 * `2^level` words at the aligned position `index · 2^level`, with the siblings from there up to the root: level 0 opens one word,
 * level 5 the 32 words of a bulk step.
 */
export type WordProof = {
  readonly level: number
  /** Position among the subtrees of this level, in [0, 2^(height − level)). */
  readonly index: number
  /** 32 · 2^level bytes. */
  readonly words: Bytes
  /** `height − level` hashes, lowest first. */
  readonly siblings: readonly Bytes[]
}

export type WordProofCode = 'PROOF_MALFORMED' | 'PROOF_ROOT'

/** The proof of an aligned run of words in the tree of `data`. Level and index must lie in the tree. One hash a word of `data`. */
export function proveWords(
  data: Bytes,
  level: number,
  index: number,
  height: number = wordTreeHeight(data.length),
): WordProof {
  invariant(level >= 0 && level <= height && index >= 0 && index < 2 ** (height - level), 'the words lie in the tree')
  const slice = (subtreeLevel: number, subtree: number): Bytes =>
    data.subarray(Math.min(data.length, 32 * 2 ** subtreeLevel * subtree), 32 * 2 ** subtreeLevel * (subtree + 1))
  const siblings: Bytes[] = []
  for (let l = level, i = index; l < height; l++, i = Math.floor(i / 2)) siblings.push(wordTreeRoot(slice(l, i ^ 1), l))
  const words = new Uint8Array(32 * 2 ** level)
  words.set(slice(level, index))
  return { level, index, words, siblings }
}

/** Accepts if the words stand at their place under `root` of a tree of `height`. `O(2^level + height)` hashes. */
export function checkWords(root: Bytes, height: number, proof: WordProof): Result<Bytes, WordProofCode> {
  const { level, index, words, siblings } = proof
  const isInTree =
    level >= 0 && level <= height && height <= maxWordTreeHeight && index >= 0 && index < 2 ** (height - level)
  if (!isInTree || words.length !== 32 * 2 ** level || siblings.length !== height - level)
    return refuse(
      'PROOF_MALFORMED',
      `no proof of level ${level} and index ${index} in a word tree of height ${height} has this form`,
    )
  if (!equalBytes(foldWords(wordTreeRoot(words, level), index, siblings), root))
    return refuse('PROOF_ROOT', 'the proof does not lead to the root')
  return accept(words)
}

/** Root after the proven words are replaced by `newWords` of the same length. */
export function updateWords(
  root: Bytes,
  height: number,
  proof: WordProof,
  newWords: Bytes,
): Result<Bytes, WordProofCode> {
  const checked = checkWords(root, height, proof)
  if (!checked.ok) return checked
  if (newWords.length !== proof.words.length)
    return refuse('PROOF_MALFORMED', `${newWords.length} bytes cannot replace ${proof.words.length}`)
  return accept(foldWords(wordTreeRoot(newWords, proof.level), proof.index, proof.siblings))
}

/** Root of the tree in which `node` is subtree `index` of its level and `siblings` lie beside the way up, lowest first. */
export function foldWords(node: Bytes, index: number, siblings: readonly Bytes[]): Bytes {
  let hash = node
  let position = index
  for (const sibling of siblings) {
    hash = (position & 1) === 0 ? pairHash(hash, sibling) : pairHash(sibling, hash)
    position = Math.floor(position / 2)
  }
  return hash
}

/** Root of the same words in a tree of a greater height: one hash for each doubling. */
export function growWordRoot(root: Bytes, height: number, newHeight: number): Bytes {
  let hash = root
  for (let h = height; h < newHeight; h++) hash = pairHash(hash, zeroRoot(h))
  return hash
}
