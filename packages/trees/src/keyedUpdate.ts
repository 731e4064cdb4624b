/** Batched updates of the keyed tree: every node on the way to a changed key is made anew once. Spec: docs/state-format.md §1. */
import { type Bytes, equalBytes, invariant } from '@syncline/primitives'
import {
  anchorBit,
  Branch,
  bitAt,
  type Child,
  divergence,
  hasValue,
  isLeaf,
  keyDivergence,
  Leaf,
  leafBit,
  leftMissing,
  putLeft,
  putRight,
  rightMissing,
  type TreeNode,
  takeLeft,
  takeRight,
} from './keyedNode.js'
import { type TreeCache, visit } from './treeCache.js'

/** A change of one key. A value of 32 zero bytes deletes; then the payload is ignored. */
export type TreeEntry = {
  /** 32 bytes. */
  readonly key: Bytes
  /** 32 bytes. */
  readonly value: Bytes
  /** Bytes kept beside the value and not committed; none and empty are the same. */
  readonly payload?: Bytes
}

/** Working room of an update, by entry or by position in key order; grows to the largest batch. An update never gives way. */
const room = createRoom(64)

function createRoom(size: number): {
  size: number
  keys: Uint8Array
  keyWords: Int32Array
  /** Of each position, the entry. */
  order: Int32Array
  /** Of each position, the first bit at which the key leaves the tree's keys; 256 if the tree has it. */
  diverges: Int16Array
} {
  const keyWords = new Int32Array(8 * size)
  return {
    size,
    keyWords,
    keys: new Uint8Array(keyWords.buffer),
    order: new Int32Array(size),
    diverges: new Int16Array(size),
  }
}

/** Branches on the way to the key before, while keys are located. */
const path: Branch[] = []

/**
 * The anchor after all entries; of entries with one key the last holds. The given anchor if nothing changes. Nodes are made
 * without hashes. Costs one visit for each node on the ways, plus sorting if the entries are not in key order.
 */
export function updateTree(anchor: Branch, entries: readonly TreeEntry[], cache: TreeCache): Branch {
  if (entries.length > room.size) Object.assign(room, createRoom(Math.max(entries.length, 2 * room.size)))
  entries.forEach(({ key, value }, i) => {
    invariant(key.length === 32 && value.length === 32, 'keys and values of a keyed tree have 32 bytes')
    room.keys.set(key, 32 * i)
  })
  const count = locate(anchor, entries, sort(entries.length), cache)
  path.length = 0
  if (count === 0) return anchor
  const merging = new Merging(entries, cache.age)
  const root = merging.merge(anchor, false, 0, count)
  const updated = new Branch(anchorBit, cache.age, root, null, root === null ? 0 : leftMissing)
  if (merging.holder !== null) copyHash(merging.holder, merging.isRight, updated, false)
  cache.nodeCount += merging.made
  return updated
}

/** Copies the hash of a child to the slot of another holder of the same child, if it is known. */
function copyHash(from: Branch, isFromRight: boolean, to: Branch, isRight: boolean): void {
  if ((from.missing & (isFromRight ? rightMissing : leftMissing)) !== 0) return
  to.missing &= ~(isRight ? rightMissing : leftMissing)
  if (isFromRight) putRight(from, hashWords, 0)
  else putLeft(from, hashWords, 0)
  if (isRight) takeRight(to, hashWords, 0)
  else takeLeft(to, hashWords, 0)
}

const hashWords = new Int32Array(8)

function compare(first: number, second: number): number {
  const bit = keyDivergence(room.keyWords, 8 * first, 8 * second)
  return bit === leafBit ? 0 : keyBit(first, bit) === 0 ? -1 : 1
}

function keyBit(entry: number, bit: number): number {
  return (room.keys[32 * entry + (bit >> 3)]! >> (7 - (bit & 7))) & 1
}

/** Fills `order` with one entry for each key, in key order; returns how many. */
function sort(count: number): number {
  const { order } = room
  let isSorted = true
  for (let i = 0; i < count; i++) {
    order[i] = i
    if (isSorted && i > 0 && compare(i - 1, i) >= 0) isSorted = false
  }
  if (isSorted) return count
  order.subarray(0, count).sort((a, b) => compare(a, b) || a - b)
  let distinct = 0
  for (let p = 0; p < count; p++) {
    if (distinct > 0 && compare(order[distinct - 1]!, order[p]!) === 0) distinct--
    order[distinct++] = order[p]!
  }
  return distinct
}

/**
 * Finds where each key ends, and takes out of `order` the entries that change nothing; returns how many are left. Ways shared with
 * the key before are not walked twice.
 */
function locate(anchor: Branch, entries: readonly TreeEntry[], count: number, cache: TreeCache): number {
  const { order, diverges, keyWords } = room
  path.length = 0
  let kept = 0
  let previous = -1
  for (let p = 0; p < count; p++) {
    const i = order[p]!
    const { key, value, payload } = entries[i]!
    if (anchor.left === null) {
      if (isZeroWord(value)) continue
      diverges[kept] = 0
      order[kept++] = i
      continue
    }
    if (previous >= 0) {
      const shared = keyDivergence(keyWords, 8 * previous, 8 * i)
      while (path.length > 0 && path[path.length - 1]!.bit > shared) path.pop()
    }
    previous = i
    // the last branch left tests a bit that both keys share, or the one at which they part: this key's step from it
    const start = path.length === 0 ? anchor : path[path.length - 1]!
    let node: TreeNode = visit(start, start !== anchor && bitAt(key, start.bit) === 1, cache)
    while (!isLeaf(node)) {
      path.push(node)
      node = visit(node, bitAt(key, node.bit) === 1, cache)
    }
    const diverged = divergence(keyWords, 8 * i, node)
    if (diverged === leafBit ? isSame(node, value, payload) : isZeroWord(value)) continue
    diverges[kept] = diverged
    order[kept++] = i
  }
  return kept
}

/** True if all 32 bytes are zero. */
function isZeroWord(word: Bytes): boolean {
  for (let i = 31; i >= 0; i--) if (word[i] !== 0) return false
  return true
}

function isSame(leaf: Leaf, value: Bytes, payload: Bytes | undefined): boolean {
  if (!hasValue(leaf, value)) return false
  if (payload === undefined || payload.length === 0) return leaf.payload === null
  return leaf.payload !== null && equalBytes(leaf.payload, payload)
}

/** Makes the new nodes of one update, once its keys are located. */
class Merging {
  /** Nodes made. */
  made = 0
  /** Where the last result of `merge` hangs in the old tree, and so where its hash is; null for a node that is new. */
  holder: Branch | null = null
  isRight = false
  private readonly entries: readonly TreeEntry[]
  private readonly age: number

  constructor(entries: readonly TreeEntry[], age: number) {
    this.entries = entries
    this.age = age
  }

  /** The child of `holder` on a side with the entries of positions `from` to `to` applied; null if nothing is left. */
  merge(holder: Branch, isRight: boolean, from: number, to: number): Child | null {
    const child = isRight ? holder.right : holder.left
    if (from === to) {
      this.holder = holder
      this.isRight = isRight
      return child
    }
    if (child === null) return this.build(from, to)
    invariant(typeof child !== 'number', 'the ways of all entries were visited')
    const { diverges, order } = room
    let first = leafBit
    let parting = from
    for (let p = from; p < to; p++) {
      if (diverges[p]! < first) {
        first = diverges[p]!
        parting = p
      }
    }
    if (first < child.bit) {
      // all keys here and those of the child share the bits before `first`; entries across it are all new
      const split = splitAt(from, to, first)
      if (keyBit(order[parting]!, first) === 0) {
        const added = this.build(from, split)
        return this.join(first, added, null, false, this.merge(holder, isRight, split, to))
      }
      const kept = this.merge(holder, isRight, from, split)
      const { holder: keptHolder, isRight: isKeptRight } = this
      return this.join(first, kept, keptHolder, isKeptRight, this.build(split, to))
    }
    if (isLeaf(child)) {
      const i = order[from]!
      this.holder = null
      return isZeroWord(this.entries[i]!.value) ? null : this.leaf(i)
    }
    const split = splitAt(from, to, child.bit)
    const left = this.merge(child, false, from, split)
    const { holder: leftHolder, isRight: isLeftRight } = this
    return this.join(child.bit, left, leftHolder, isLeftRight, this.merge(child, true, split, to))
  }

  /** A branch over the two, or the one that is there; `leftHolder` is where `left` hangs, `this.holder` where `right` does. */
  private join(
    bit: number,
    left: Child | null,
    leftHolder: Branch | null,
    isLeftRight: boolean,
    right: Child | null,
  ): Child | null {
    if (left === null) return right
    if (right === null) {
      this.holder = leftHolder
      this.isRight = isLeftRight
      return left
    }
    this.made++
    const branch = new Branch(bit, this.age, left, right, leftMissing | rightMissing)
    if (leftHolder !== null) copyHash(leftHolder, isLeftRight, branch, false)
    if (this.holder !== null) copyHash(this.holder, this.isRight, branch, true)
    this.holder = null
    return branch
  }

  /** The subtree of new keys only, at least one. */
  private build(from: number, to: number): TreeNode {
    const { order, keyWords } = room
    this.holder = null
    if (to - from === 1) return this.leaf(order[from]!)
    const bit = keyDivergence(keyWords, 8 * order[from]!, 8 * order[to - 1]!)
    const split = splitAt(from, to, bit)
    this.made++
    return new Branch(bit, this.age, this.build(from, split), this.build(split, to), leftMissing | rightMissing)
  }

  private leaf(i: number): Leaf {
    const { value, payload } = this.entries[i]!
    this.made++
    return new Leaf(
      this.age,
      room.keyWords,
      8 * i,
      value,
      payload === undefined || payload.length === 0 ? null : payload,
    )
  }
}

/** First position of the range whose key has a 1 at `bit`; the keys share all bits before it. */
function splitAt(from: number, to: number, bit: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyBit(room.order[middle]!, bit) === 0) low = middle + 1
    else high = middle
  }
  return low
}
