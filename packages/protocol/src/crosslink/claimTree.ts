/** The tree of settled claims as L1 keeps it; twin of Crosslinks.sol and ClaimTree.sol (docs/crosslinks.md §1). */
import { type Address, type Bytes, compareBytes, hashWords, invariant, keccak256Pair } from '@syncline/primitives'

/** Levels: 2^32 claims. */
export const claimTreeHeight = 32
/** First word of a claim's leaf, of that of an epoch's validators, of a foreign chain's contracts, of an authority. */
const kindClaim = 1n
const kindSet = 2n
const kindContracts = 3n
const kindAuthority = 4n

/** A claim with the hash of the block that it is about. `worldRoot` and `blockHash` have 32 bytes. */
export type SettledClaim = {
  readonly domainId: bigint
  readonly number: bigint
  readonly worldRoot: Bytes
  readonly blockHash: Bytes
}

/** `H(1, domainId, number, worldRoot, blockHash)`. */
export function claimLeaf({ domainId, number, worldRoot, blockHash }: SettledClaim): Bytes {
  return hashWords(kindClaim, domainId, number, worldRoot, blockHash)
}

/** `H(2, setHash, 0)`: the leaf of an epoch's validators. */
export function setLeaf(setHash: Bytes): Bytes {
  return hashWords(kindSet, setHash, 0n)
}

/** `H(3, domainId, objectManager, messenger)`: the leaf of where a foreign chain's contracts are. */
export function contractsLeaf(domainId: bigint, objectManager: Address, messenger: Address): Bytes {
  return hashWords(kindContracts, domainId, objectManager, messenger)
}

/** `H(4, authorityHash, 0)`: the leaf of an authority's row. */
export function authorityLeaf(authorityHash: Bytes): Bytes {
  return hashWords(kindAuthority, authorityHash, 0n)
}

/** Children are hashed in ascending order, so that a proof needs no sides. */
function join(a: Bytes, b: Bytes): Bytes {
  return compareBytes(a, b) <= 0 ? keccak256Pair(a, b) : keccak256Pair(b, a)
}

const emptyNodes: Bytes[] = [new Uint8Array(32)]
for (let h = 0; h < claimTreeHeight; h++) emptyNodes.push(join(emptyNodes[h]!, emptyNodes[h]!))

export type ClaimTree = {
  readonly size: number
  /** Adds a leaf of 32 bytes: 32 hashes. Gives its index. */
  append(leaf: Bytes): number
  root(): Bytes
  /** The 32 siblings of a leaf, lowest first, under the root as it is now, or as it was with `size` leaves. */
  siblings(index: number, size?: number): Bytes[]
  /** Takes back the newest leaves: L1 was reorganised. */
  truncate(size: number): void
}

/** An empty tree. Memory: two words a leaf. */
export function createClaimTree(): ClaimTree {
  const levels: Bytes[][] = Array.from({ length: claimTreeHeight + 1 }, () => [])
  const at = (height: number, index: number): Bytes => levels[height]![index] ?? emptyNodes[height]!
  const climb = (index: number): void => {
    for (let h = 0, i = index; h < claimTreeHeight; h++) {
      i >>>= 1
      levels[h + 1]![i] = join(at(h, 2 * i), at(h, 2 * i + 1))
    }
  }
  return {
    get size() {
      return levels[0]!.length
    },
    append(leaf) {
      invariant(leaf.length === 32, 'a leaf has 32 bytes')
      const index = levels[0]!.length
      levels[0]!.push(leaf)
      climb(index)
      return index
    },
    root: () => at(claimTreeHeight, 0),
    siblings(index, size = levels[0]!.length) {
      invariant(Number.isInteger(size) && size >= 0 && size <= levels[0]!.length, 'the tree never had that size')
      invariant(Number.isInteger(index) && index >= 0 && index < size, 'no such leaf')
      /** A node as it was: one over the edge of the old tree is made of its children, every other is whole or empty. */
      const before = (height: number, place: number): Bytes => {
        if (place * 2 ** height >= size) return emptyNodes[height]!
        if ((place + 1) * 2 ** height <= size) return at(height, place)
        return join(before(height - 1, 2 * place), before(height - 1, 2 * place + 1))
      }
      return levels.slice(0, claimTreeHeight).map((_, h) => before(h, (index >>> h) ^ 1))
    },
    truncate(size) {
      invariant(Number.isInteger(size) && size >= 0 && size <= levels[0]!.length, 'a tree does not grow by truncation')
      for (const [h, nodes] of levels.entries()) nodes.length = Math.ceil(size / 2 ** h)
      if (size > 0) climb(size - 1)
    },
  }
}

/** Whether `leaf` stands under `root` by its siblings. */
export function isUnderRoot(root: Bytes, leaf: Bytes, siblings: readonly Bytes[]): boolean {
  if (siblings.length !== claimTreeHeight) return false
  const top = siblings.reduce((node, sibling) => join(node, sibling), leaf)
  return compareBytes(top, root) === 0
}
