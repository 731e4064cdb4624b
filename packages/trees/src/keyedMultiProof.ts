/**
 * Proof of several keys of a keyed tree at once: the union of their ways, so that what they share is there once. It shows the root
 * before and after all changes of a delta, absent keys and deletions included. Spec: docs/integrated-messages.md §2.
 *
 * Bytes, in the order of a walk from the root, left before right. The root starts with its kind: 0 the tree is empty, 1 leaf, 2 branch
 * (then its bit), 3 no key asked for. A child that keys lead to is a byte: 0 leaf, else the bit of a branch, which is greater than its
 * parent's. A child that no key leads to is its hash. A leaf of a key asked for has no more bytes: the delta has its value; another
 * one, which shows that a key is absent, has `key 32 ‖ value`. Nothing else: a tree and keys have one proof.
 */
import {
  accept,
  type Bytes,
  compareBytes,
  concatBytes,
  equalBytes,
  invariant,
  type Refusal,
  type Result,
  refuse,
} from '@syncline/primitives'
import { checkDelta, type KeyedChange, type KeyedDelta, readValue, valueLength, writeValue } from './keyedDelta.js'
import { type Branch, bitAt, childHash, isLeaf, leafKey, leafValue } from './keyedNode.js'
import type { KeyedProofCode } from './keyedProof.js'
import { branchHash, firstDifference, leafHash } from './proofHash.js'
import { type TreeCache, visit } from './treeCache.js'

const rootKind = { empty: 0, leaf: 1, branch: 2, unasked: 3 } as const
const leafMark = 0
const zeroWord: Bytes = new Uint8Array(32)

/** For `KeyedTree.proveAll`: `anchor` has all hashes, keys ascend strictly. */
export function writeMultiProof(anchor: Branch, keys: readonly Bytes[], cache: TreeCache): Bytes {
  if (anchor.left === null) return Uint8Array.of(rootKind.empty)
  if (keys.length === 0) return concatBytes(Uint8Array.of(rootKind.unasked), childHash(anchor, false))
  const parts: Bytes[] = []
  const walk = (holder: Branch, isRight: boolean, wanted: readonly Bytes[]): void => {
    if (wanted.length === 0) {
      parts.push(childHash(holder, isRight))
      return
    }
    const node = visit(holder, isRight, cache)
    const isRoot = holder === anchor
    if (!isLeaf(node)) {
      parts.push(isRoot ? Uint8Array.of(rootKind.branch, node.bit) : Uint8Array.of(node.bit))
      walk(node, false, onSide(wanted, node.bit, 0))
      walk(node, true, onSide(wanted, node.bit, 1))
      return
    }
    parts.push(Uint8Array.of(isRoot ? rootKind.leaf : leafMark))
    const key = leafKey(node)
    if (wanted.some((other) => equalBytes(other, key))) return
    const value = leafValue(node)
    const out = new Uint8Array(valueLength(value))
    writeValue(out, 0, value)
    parts.push(key, out)
  }
  walk(anchor, false, keys)
  return concatBytes(...parts)
}

function onSide(keys: readonly Bytes[], bit: number, side: number): readonly Bytes[] {
  return keys.filter((key) => bitAt(key, bit) === side)
}

/** A part of the tree that the proof shows. `hash` is undefined while it has to be computed. */
type Shown = Stub | ShownLeaf | ShownBranch
type Stub = { readonly kind: 'stub'; readonly hash: Bytes }
type ShownLeaf = { readonly kind: 'leaf'; readonly key: Bytes; value: Bytes; hash: Bytes | undefined }
type ShownBranch = {
  readonly kind: 'branch'
  readonly bit: number
  left: Shown
  right: Shown
  hash: Bytes | undefined
}

/** `PROOF_VALUE`: a key is there that the delta says is absent, or the other way round. */
type ReadCode = KeyedProofCode | 'PROOF_VALUE'

/** Longest way: a branch for each bit. */
const mostBranches = 256

/** Reads a proof for the keys of a delta, with the values before. */
class Reader {
  private at = 0
  private readonly bytes: Bytes
  /** Bits and sides of the branches above the node that is read. */
  private readonly bits = new Uint8Array(mostBranches)
  private readonly sides = new Uint8Array(mostBranches)

  constructor(bytes: Bytes) {
    this.bytes = bytes
  }

  /** The tree as shown; undefined if it is empty. */
  read(delta: KeyedDelta): Result<Shown | undefined, ReadCode> {
    const kind = this.bytes[this.at++]
    const root = this.readRoot(kind, delta)
    if (!root.ok) return root
    return this.at === this.bytes.length ? root : malformed(`${this.bytes.length} bytes, ${this.at} are the proof`)
  }

  private readRoot(kind: number | undefined, delta: KeyedDelta): Result<Shown | undefined, ReadCode> {
    if (kind === rootKind.empty) {
      if (delta.every(({ before }) => equalBytes(before, zeroWord))) return accept(undefined)
      return refuse('PROOF_VALUE', 'the tree is empty, a change has a value before')
    }
    if (kind === rootKind.unasked && delta.length === 0) return this.readStub()
    if (delta.length === 0) return malformed('without keys the proof is the root')
    if (kind === rootKind.leaf) return this.readLeaf(delta, 0)
    if (kind !== rootKind.branch || this.at >= this.bytes.length) return malformed('there is no such kind of root')
    return this.readBranch(this.bytes[this.at++]!, delta, 0)
  }

  private readStub(): Result<Shown, ReadCode> {
    const hash = this.bytes.slice(this.at, this.at + 32)
    if (hash.length !== 32) return malformed('a hash is cut off')
    this.at += 32
    return accept({ kind: 'stub', hash })
  }

  private readBranch(bit: number, changes: KeyedDelta, depth: number): Result<Shown, ReadCode> {
    this.bits[depth] = bit
    const children: Shown[] = []
    for (const side of [0, 1]) {
      this.sides[depth] = side
      const child = this.readChild(
        bit,
        changes.filter(({ key }) => bitAt(key, bit) === side),
        depth + 1,
      )
      if (!child.ok) return child
      children.push(child.value)
    }
    return accept({ kind: 'branch', bit, left: children[0]!, right: children[1]!, hash: undefined })
  }

  private readChild(parentBit: number, changes: KeyedDelta, depth: number): Result<Shown, ReadCode> {
    if (changes.length === 0) return this.readStub()
    const mark = this.bytes[this.at++]
    if (mark === undefined) return malformed('a node is missing')
    if (mark === leafMark) return this.readLeaf(changes, depth)
    return mark > parentBit ? this.readBranch(mark, changes, depth) : malformed('branch bits increase strictly')
  }

  private readLeaf(changes: KeyedDelta, depth: number): Result<Shown, ReadCode> {
    const present = changes.filter(({ before }) => !equalBytes(before, zeroWord))
    if (present.length > 1) return refuse('PROOF_PATH', 'two keys that have values end at one leaf')
    const own = present[0]
    if (own !== undefined) return accept({ kind: 'leaf', key: own.key, value: own.before, hash: undefined })
    const key = this.bytes.slice(this.at, this.at + 32)
    const value = key.length === 32 ? readValue(this.bytes, this.at + 32) : undefined
    if (value === undefined) return malformed('a leaf is cut off or has a value with leading zeros')
    this.at += 32 + valueLength(value)
    if (equalBytes(value, zeroWord)) return malformed('no leaf has the value 0')
    for (let i = 0; i < depth; i++) {
      if (bitAt(key, this.bits[i]!) !== this.sides[i])
        return refuse('PROOF_PATH', `a leaf is not where its bit ${this.bits[i]} leads`)
    }
    if (changes.some((change) => equalBytes(change.key, key)))
      return refuse('PROOF_VALUE', 'a key is in the tree that the delta says is absent')
    return accept({ kind: 'leaf', key, value, hash: undefined })
  }
}

function malformed(reason: string): Refusal<KeyedProofCode> {
  return refuse('PROOF_MALFORMED', reason)
}

function hashOf(node: Shown): Bytes {
  if (node.kind === 'stub') return node.hash
  node.hash ??=
    node.kind === 'leaf' ? leafHash(node.key, node.value) : branchHash(node.bit, hashOf(node.left), hashOf(node.right))
  return node.hash
}

/** The tree with an inserted or changed leaf. Every way of a key of the delta, and of keys inserted before it, ends at a leaf that is shown. */
function put(root: Shown | undefined, { key, after }: KeyedChange): Shown {
  const added: ShownLeaf = { kind: 'leaf', key, value: after, hash: undefined }
  if (root === undefined) return added
  let leaf = root
  while (leaf.kind === 'branch') leaf = bitAt(key, leaf.bit) === 0 ? leaf.left : leaf.right
  invariant(leaf.kind === 'leaf', 'a way that the reader followed ends at a leaf')
  const diverged = equalBytes(leaf.key, key) ? mostBranches : firstDifference(leaf.key, key)
  let holder: ShownBranch | undefined
  let node: Shown = root
  while (node.kind === 'branch' && node.bit < diverged) {
    node.hash = undefined
    holder = node
    node = bitAt(key, node.bit) === 0 ? node.left : node.right
  }
  const placed = diverged === mostBranches ? added : join(diverged, bitAt(key, diverged) === 0, added, node)
  if (holder === undefined) return placed
  if (bitAt(key, holder.bit) === 0) holder.left = placed
  else holder.right = placed
  return root
}

function join(bit: number, isLeft: boolean, added: Shown, other: Shown): Shown {
  return { kind: 'branch', bit, left: isLeft ? added : other, right: isLeft ? other : added, hash: undefined }
}

/** The tree without a leaf: its sibling takes the place of their parent. */
function remove(root: Shown | undefined, key: Bytes): Shown | undefined {
  let above: ShownBranch | undefined
  let parent: ShownBranch | undefined
  let node = root
  while (node?.kind === 'branch') {
    node.hash = undefined
    above = parent
    parent = node
    node = bitAt(key, node.bit) === 0 ? node.left : node.right
  }
  if (parent === undefined) return undefined
  const sibling = bitAt(key, parent.bit) === 0 ? parent.right : parent.left
  if (above === undefined) return sibling
  if (bitAt(key, above.bit) === 0) above.left = sibling
  else above.right = sibling
  return root
}

/** Roots before and after a delta. */
export type DeltaRoots = { readonly before: Bytes; readonly after: Bytes }

/**
 * Roots that a proof of a delta's keys leads to, before and after all changes. Total. At most two hashes for each node that is shown; the root before
 * has to be compared with one that is known: only that makes it a proof.
 */
export function applyMultiProof(proof: Bytes, delta: KeyedDelta): Result<DeltaRoots, ReadCode | 'DELTA_MALFORMED'> {
  const checked = checkDelta(delta)
  if (!checked.ok) return checked
  const shown = new Reader(proof).read(delta)
  if (!shown.ok) return shown
  let root = shown.value
  const before = root === undefined ? zeroWord.slice() : hashOf(root)
  // insertions first: while no leaf is gone, every way still ends at one
  const isRemoval = ({ after }: KeyedChange): boolean => equalBytes(after, zeroWord)
  for (const change of delta) if (!isRemoval(change)) root = put(root, change)
  for (const change of delta) if (isRemoval(change)) root = remove(root, change.key)
  return accept({ before, after: root === undefined ? zeroWord.slice() : hashOf(root) })
}

export type DeltaCode = ReadCode | 'DELTA_MALFORMED' | 'DELTA_PREVIOUS_ROOT' | 'DELTA_CURRENT_ROOT'

/** Accepts if the delta leads from one root to the other by this proof. */
export function checkTransition(
  previousRoot: Bytes,
  currentRoot: Bytes,
  delta: KeyedDelta,
  proof: Bytes,
): Result<KeyedDelta, DeltaCode> {
  const roots = applyMultiProof(proof, delta)
  return roots.ok ? compareRoots(roots.value, previousRoot, currentRoot, delta) : roots
}

/** Accepts if these are the roots before and after the delta. */
export function compareRoots(
  { before, after }: DeltaRoots,
  previousRoot: Bytes,
  currentRoot: Bytes,
  delta: KeyedDelta,
): Result<KeyedDelta, 'DELTA_PREVIOUS_ROOT' | 'DELTA_CURRENT_ROOT'> {
  if (!equalBytes(before, previousRoot))
    return refuse('DELTA_PREVIOUS_ROOT', 'the proof with the values before does not lead to the previous root')
  if (!equalBytes(after, currentRoot))
    return refuse('DELTA_CURRENT_ROOT', 'the proof with the values after does not lead to the current root')
  return accept(delta)
}

/** What a tree has at a key; 0 is absent. */
export type KeyedRead = { readonly key: Bytes; readonly value: Bytes }

/**
 * Accepts if the tree with this root has these values, by the proof of their keys (`KeyedTree.proveAll`). Keys ascend strictly. Total; a hash for each
 * node that is shown.
 */
export function checkReads(root: Bytes, reads: readonly KeyedRead[], proof: Bytes): Result<undefined, ReadCode> {
  for (const [i, { key, value }] of reads.entries()) {
    if (key.length !== 32 || value.length !== 32) return malformed(`read ${i} is not two words`)
    if (i > 0 && compareBytes(reads[i - 1]!.key, key) >= 0) return malformed(`the key of read ${i} does not ascend`)
  }
  const shown = new Reader(proof).read(reads.map(({ key, value }) => ({ key, before: value, after: value })))
  if (!shown.ok) return shown
  const found = shown.value === undefined ? zeroWord : hashOf(shown.value)
  return equalBytes(found, root) ? accept(undefined) : refuse('PROOF_VALUE', 'the values read do not lead to the root')
}
