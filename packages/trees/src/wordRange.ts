/** Proofs of any run of words in the word tree: what a step opens or replaces. Spec: docs/state-format.md §1 (T), docs/step-format.md §3. */
import { accept, type Bytes, concatBytes, equalBytes, type Result, refuse } from '@syncline/primitives'
import type { WordProofCode } from './wordProof.js'
import { maxWordTreeHeight, pairHash } from './wordRoot.js'

/**
 * `words` (32 · count bytes, count ≥ 1) from word `first` on, and the hashes beside them: level by level from the leaves, left before
 * right, only where the run does not fill a pair.
 */
export type WordRangeProof = { readonly first: number; readonly words: Bytes; readonly siblings: readonly Bytes[] }

/** How many siblings the proof of `count` words from `first` on has in a tree of `height`. O(height). */
export function rangeSiblingCount(height: number, first: number, count: number): number {
  let siblings = 0
  let [low, high] = [first, first + count - 1]
  for (let level = 0; level < height; level++) {
    siblings += (low & 1) + (1 - (high & 1))
    low >>>= 1
    high >>>= 1
  }
  return siblings
}

/** Root that the run leads to; `words` may be other ones than the proof's, of the same length. 2 · count + height hashes. */
export function foldRange(height: number, proof: WordRangeProof, words: Bytes = proof.words): Bytes {
  let nodes: Bytes[] = []
  for (let at = 0; at < words.length; at += 32) nodes.push(words.subarray(at, at + 32))
  let [low, high] = [proof.first, proof.first + nodes.length - 1]
  let next = 0
  for (let level = 0; level < height; level++) {
    if (low & 1) nodes.unshift(proof.siblings[next++]!)
    if ((high & 1) === 0) nodes.push(proof.siblings[next++]!)
    low >>>= 1
    high >>>= 1
    const parents: Bytes[] = []
    for (let i = 0; i < nodes.length; i += 2) parents.push(pairHash(nodes[i]!, nodes[i + 1]!))
    nodes = parents
  }
  return nodes[0]!.slice()
}

/** Accepts if the words stand at their place under `root` of a tree of `height`. */
export function checkRange(root: Bytes, height: number, proof: WordRangeProof): Result<Bytes, WordProofCode> {
  const { first, words, siblings } = proof
  const count = words.length / 32
  const fits = height <= maxWordTreeHeight && count >= 1 && Number.isInteger(count) && first + count <= 2 ** height
  if (!fits || siblings.length !== rangeSiblingCount(height, first, count))
    return refuse(
      'PROOF_MALFORMED',
      `no proof of ${count} words from ${first} in a tree of height ${height} has this form`,
    )
  if (!equalBytes(foldRange(height, proof), root)) return refuse('PROOF_ROOT', 'the proof does not lead to the root')
  return accept(words)
}

/** Wire form: the words, then the siblings. */
export function encodeRange(proof: WordRangeProof): Bytes {
  return concatBytes(proof.words, ...proof.siblings)
}
