/** Nodes of a keyed tree by their hash, so that somebody else can walk it and check each answer. Spec: docs/state-format.md §1 (K). */
import { type Bytes, bytesToHex, type Hex } from '@syncline/primitives'
import { fillHashes } from './keyedHash.js'
import { type Branch, bitAt, childHash, isLeaf, leafKey, leafValue } from './keyedNode.js'
import type { NodeSource } from './nodeRecord.js'
import { branchHash, leafHash } from './proofHash.js'
import { peek } from './treeCache.js'

/** What a node's hash commits to; words of 32 bytes, `bit` 0…255. */
export type KeyedNodeView =
  | { readonly kind: 'leaf'; readonly key: Bytes; readonly value: Bytes }
  | { readonly kind: 'branch'; readonly bit: number; readonly left: Bytes; readonly right: Bytes }

/** Answers for the node with a hash; undefined where it does not know one. */
export type KeyedNodeReader = (hash: Bytes) => KeyedNodeView | undefined

/** The hash that a node has: what an answer is checked by. One hash. */
export function keyedNodeHash(node: KeyedNodeView): Bytes {
  return node.kind === 'leaf' ? leafHash(node.key, node.value) : branchHash(node.bit, node.left, node.right)
}

/** Bit `index` of a key of 32 bytes, the highest bit of the first byte being 0. */
export function keyBit(key: Bytes, index: number): 0 | 1 {
  return bitAt(key, index) === 0 ? 0 : 1
}

/** For `KeyedTree.reader`: knows the root, and the children of each node that it has answered for; keeps two places an answer. */
export function readNodes(anchor: Branch, source: NodeSource): KeyedNodeReader {
  fillHashes(anchor)
  const places = new Map<Hex, readonly [holder: Branch, isRight: boolean]>()
  if (anchor.left !== null) places.set(bytesToHex(childHash(anchor, false)), [anchor, false])
  return (hash) => {
    const place = places.get(bytesToHex(hash))
    if (place === undefined) return undefined
    const node = peek(...place, source)
    if (isLeaf(node)) return { kind: 'leaf', key: leafKey(node), value: leafValue(node) }
    const [left, right] = [childHash(node, false), childHash(node, true)]
    places.set(bytesToHex(left), [node, false]).set(bytesToHex(right), [node, true])
    return { kind: 'branch', bit: node.bit, left, right }
  }
}
