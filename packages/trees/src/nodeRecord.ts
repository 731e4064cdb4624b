/** The record of a keyed-tree node in a store: what a loaded node holds and its hash does not show. Private to the store. */
import { type Bytes, Fault } from '@syncline/primitives'
import {
  digestBranch,
  digestLeaf,
  isHash,
  LeafContent,
  leafBit,
  putHash,
  putKey,
  putValue,
  TreeNode,
  takeHash,
  unloaded,
} from './keyedNode.js'

/** Reads the record of a node id; undefined if the store has none. Synchronous: a tree read never gives way. */
export type NodeSource = {
  readNode(id: number): Bytes | undefined
}

const leafTag = 0
const branchTag = 1
/** tag ‖ bit ‖ left id u48 ‖ right id u48 ‖ left hash ‖ right hash. */
const branchBytes = 78
/** tag ‖ key ‖ value, then the payload. */
const leafBytes = 65
/** Ids fit six bytes: at a million new nodes a second they last nine years. */
export const maxNodeId: number = 2 ** 48 - 1

/** Assembles records; hashes of a branch start at 16 and keys of a leaf at 4, so that both are word aligned. */
const buffer = new ArrayBuffer(80)
const bytes = new Uint8Array(buffer)
const words = new Int32Array(buffer)
const view = new DataView(buffer)

/** The record of a stored-to-be node; its children have their ids already. */
export function encodeNode(node: TreeNode): Bytes {
  if (node.bit === leafBit) {
    const leaf = node.leaf!
    const payload = leaf.payload
    bytes[3] = leafTag
    putKey(leaf, words, 1)
    putValue(leaf, words, 9)
    if (payload === null) return bytes.slice(3, 3 + leafBytes)
    const out = new Uint8Array(leafBytes + payload.length)
    out.set(bytes.subarray(3, 3 + leafBytes))
    out.set(payload, leafBytes)
    return out
  }
  bytes[2] = branchTag
  bytes[3] = node.bit
  putId(4, node.left!.id)
  putId(10, node.right!.id)
  putHash(node.left!, words, 4)
  putHash(node.right!, words, 12)
  return bytes.slice(2, 2 + branchBytes)
}

function putId(at: number, id: number): void {
  view.setUint16(at, Math.floor(id / 2 ** 32))
  view.setUint32(at + 2, id >>> 0)
}

function takeId(at: number): number {
  return view.getUint16(at) * 2 ** 32 + view.getUint32(at + 2)
}

/**
 * Fills a reference with the content of its record, after checking that it hashes to the reference's hash. Faults with
 * `TREE_NODE_MISSING` (pruned, abandoned, or lost) or `TREE_NODE_CORRUPT`. Costs a store read and a hash.
 */
export function loadNode(node: TreeNode, source: NodeSource, used: number): void {
  const record = source.readNode(node.id)
  if (record === undefined)
    throw new Fault('TREE_NODE_MISSING', `tree node ${node.id} is not in the store`, {
      remedy: 'read a version that is not pruned; if it is the newest, rebuild the data folder from L1',
      data: { nodeId: node.id },
    })
  if (!fillNode(node, record, used))
    throw new Fault('TREE_NODE_CORRUPT', `tree node ${node.id} does not hash to what its parent says`, {
      remedy: 'the database is damaged: restore a snapshot or rebuild the data folder from L1',
      data: { nodeId: node.id },
    })
  node.used = used
}

function fillNode(node: TreeNode, record: Bytes, used: number): boolean {
  if (record.length >= leafBytes && record[0] === leafTag) {
    bytes.set(record.subarray(1, 33), 4)
    const payload = record.length === leafBytes ? null : record.slice(leafBytes)
    const leaf = new LeafContent(words, 1, record.subarray(33, 65), payload)
    if (!isHash(node, digestLeaf(leaf))) return false
    node.leaf = leaf
    node.bit = leafBit
    return true
  }
  if (record.length !== branchBytes || record[0] !== branchTag) return false
  bytes.set(record, 2)
  const left = new TreeNode(unloaded, takeId(4), used, null, null, null)
  const right = new TreeNode(unloaded, takeId(10), used, null, null, null)
  takeHash(left, words, 4)
  takeHash(right, words, 12)
  const bit = record[1]!
  if (!isHash(node, digestBranch(bit, left, right))) return false
  node.left = left
  node.right = right
  node.bit = bit
  return true
}
