/** The record of a keyed-tree node in a store: what a loaded node holds and its hash does not show. Private to the trees. */
import { type Bytes, Fault, invariant } from '@syncline/primitives'
import { digestNode } from './keyedHash.js'
import {
  Branch,
  type Child,
  isLeaf,
  Leaf,
  putKey,
  putLeft,
  putRight,
  putValue,
  type TreeNode,
  takeLeft,
  takeRight,
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

/** The record of a node whose hashes are filled and whose children have their ids. */
export function encodeNode(node: TreeNode): Bytes {
  if (isLeaf(node)) {
    const { payload } = node
    bytes[3] = leafTag
    putKey(node, words, 1)
    putValue(node, words, 9)
    if (payload === null) return bytes.slice(3, 3 + leafBytes)
    const out = new Uint8Array(leafBytes + payload.length)
    out.set(bytes.subarray(3, 3 + leafBytes))
    out.set(payload, leafBytes)
    return out
  }
  invariant(node.missing === 0, 'nodes are hashed before they are written')
  bytes[2] = branchTag
  bytes[3] = node.bit
  putId(4, idOf(node.left!))
  putId(10, idOf(node.right!))
  putLeft(node, words, 4)
  putRight(node, words, 12)
  return bytes.slice(2, 2 + branchBytes)
}

/** The store's key of a child, 0 if it is in no store. */
export function idOf(child: Child): number {
  return typeof child === 'number' ? child : child.id
}

function putId(at: number, id: number): void {
  view.setUint16(at, Math.floor(id / 2 ** 32))
  view.setUint32(at + 2, id >>> 0)
}

function takeId(at: number): number {
  return view.getUint16(at) * 2 ** 32 + view.getUint32(at + 2)
}

const expected = new Int32Array(8)

/**
 * Reads the child of `holder` that is only in the store, and checks that it hashes to what the holder says; the holder is left
 * as it is. Faults with `TREE_NODE_MISSING` (pruned, abandoned, or lost) or `TREE_NODE_CORRUPT`. Costs a store read and a hash.
 */
export function readChild(holder: Branch, isRight: boolean, source: NodeSource, used: number): TreeNode {
  const id = idOf((isRight ? holder.right : holder.left)!)
  const record = source.readNode(id)
  if (record === undefined)
    throw new Fault('TREE_NODE_MISSING', `tree node ${id} is not in the store`, {
      remedy: 'read a version that is not pruned; if it is the newest, rebuild the data folder from L1',
      data: { nodeId: id },
    })
  const node = decodeNode(record, used)
  if (node !== undefined) {
    if (isRight) putRight(holder, expected, 0)
    else putLeft(holder, expected, 0)
    const digest = digestNode(node)
    if (expected.every((word, i) => word === digest[i])) {
      node.id = id
      return node
    }
  }
  throw new Fault('TREE_NODE_CORRUPT', `tree node ${id} does not hash to what its parent says`, {
    remedy: 'the database is damaged: restore a snapshot or rebuild the data folder from L1',
    data: { nodeId: id },
  })
}

function decodeNode(record: Bytes, used: number): TreeNode | undefined {
  if (record.length >= leafBytes && record[0] === leafTag) {
    bytes.set(record.subarray(1, 33), 4)
    const payload = record.length === leafBytes ? null : record.slice(leafBytes)
    return new Leaf(used, words, 1, record.subarray(33, 65), payload)
  }
  if (record.length !== branchBytes || record[0] !== branchTag) return undefined
  bytes.set(record, 2)
  const branch = new Branch(record[1]!, used, takeId(4), takeId(10), 0)
  takeLeft(branch, words, 4)
  takeRight(branch, words, 12)
  return branch
}
