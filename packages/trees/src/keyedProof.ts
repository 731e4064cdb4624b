/** Proofs of the keyed tree: one shape for read, absence, update, insert and delete; twin of KeyedTree.sol. Spec: docs/state-format.md §1. */
import { accept, type Bytes, compareBytes, equalBytes, type Refusal, type Result, refuse } from '@syncline/primitives'
import { bitAt } from './keyedNode.js'
import { branchHash, firstDifference, leafHash } from './proofHash.js'

/** The way of a key from the root to the leaf where it ends, and that leaf; without one the tree is empty. */
export type KeyedProof = {
  /** Bit of each branch, strictly increasing; at most 255. */
  readonly bits: Bytes
  /** Hash of the subtree not taken at each branch, 32 bytes each. */
  readonly siblings: readonly Bytes[]
  readonly terminal: { readonly key: Bytes; readonly value: Bytes } | undefined
}

/** Why a proof is refused. `PROOF_MALFORMED`: no proof has this form; `PROOF_PATH`: not the way of this key; `PROOF_ROOT`: of another tree. */
export type KeyedProofCode = 'PROOF_MALFORMED' | 'PROOF_PATH' | 'PROOF_ROOT'

/** Longest wire form: 255 branches and a leaf. */
export const maxKeyedProofBytes: number = 1 + 255 * 33 + 1 + 64

/** The wire form of docs/state-format.md §1. A proof of more than 255 branches has none: RangeError (keys are hashes). */
export function encodeKeyedProof(proof: KeyedProof): Bytes {
  const count = proof.bits.length
  if (count > 255) throw new RangeError(`a way of ${count} branches has no wire form`)
  const out = new Uint8Array(1 + 33 * count + 1 + (proof.terminal === undefined ? 0 : 64))
  out[0] = count
  out.set(proof.bits, 1)
  for (let i = 0; i < count; i++) out.set(proof.siblings[i]!, 1 + count + 32 * i)
  const at = 1 + 33 * count
  if (proof.terminal !== undefined) {
    out[at] = 1
    out.set(proof.terminal.key, at + 1)
    out.set(proof.terminal.value, at + 33)
  }
  return out
}

/** Bytes → proof. Total; every accepted string is the encoding of its proof. */
export function decodeKeyedProof(bytes: Bytes): Result<KeyedProof, KeyedProofCode> {
  if (bytes.length === 0) return malformed('a proof has at least two bytes')
  const count = bytes[0]!
  const at = 1 + 33 * count
  const kind = bytes[at]
  if (kind === undefined || kind > 1) return malformed('the terminal kind is missing or neither 0 nor 1')
  if (bytes.length !== at + 1 + 64 * kind) return malformed(`${bytes.length} bytes, expected ${at + 1 + 64 * kind}`)
  const bits = bytes.slice(1, 1 + count)
  const siblings: Bytes[] = []
  for (let i = 0; i < count; i++) siblings.push(bytes.slice(1 + count + 32 * i, 33 + count + 32 * i))
  const terminal = kind === 1 ? { key: bytes.slice(at + 1, at + 33), value: bytes.slice(at + 33, at + 65) } : undefined
  const proof = { bits, siblings, terminal }
  return checkShape(proof) ?? accept(proof)
}

/** What stands at `key` under `root` by this proof: its value, 0 if absent. `O(depth)` hashes. */
export function readProof(root: Bytes, key: Bytes, proof: KeyedProof): Result<Bytes, KeyedProofCode> {
  const refusal = checkProof(root, key, proof)
  return refusal ?? accept(oldValueOf(key, proof))
}

/**
 * Sets `key` to `newValue` (0 deletes) under `root` by this proof. Gives the value before (0 if absent) and the root after; the same
 * result and the same refusals as `KeyedTree.update` in Solidity. Root, key and value are 32 bytes. `O(depth)` hashes.
 */
export function applyProof(
  root: Bytes,
  key: Bytes,
  newValue: Bytes,
  proof: KeyedProof,
): Result<{ readonly oldValue: Bytes; readonly newRoot: Bytes }, KeyedProofCode> {
  const refusal = checkProof(root, key, proof)
  if (refusal !== undefined) return refusal
  return accept({ oldValue: oldValueOf(key, proof), newRoot: rootAfter(root, key, newValue, proof) })
}

const zeroWord: Bytes = new Uint8Array(32)

function oldValueOf(key: Bytes, { terminal }: KeyedProof): Bytes {
  return terminal !== undefined && equalBytes(terminal.key, key) ? terminal.value : zeroWord
}

function rootAfter(root: Bytes, key: Bytes, newValue: Bytes, { bits, siblings, terminal }: KeyedProof): Bytes {
  const isDelete = compareBytes(newValue, zeroWord) === 0
  if (terminal === undefined) return isDelete ? root : leafHash(key, newValue)
  const last = bits.length - 1
  if (equalBytes(terminal.key, key)) {
    if (!isDelete) return fold(leafHash(key, newValue), key, bits, siblings, last)
    return last < 0 ? zeroWord : fold(siblings[last]!, key, bits, siblings, last - 1)
  }
  if (isDelete) return root
  const diverged = firstDifference(key, terminal.key)
  let level = last
  while (level >= 0 && bits[level]! > diverged) level--
  const below = fold(
    leafHash(terminal.key, terminal.value),
    key,
    bits.subarray(level + 1),
    siblings.slice(level + 1),
    last - level - 1,
  )
  const added = leafHash(key, newValue)
  const joined = bitAt(key, diverged) === 0 ? branchHash(diverged, added, below) : branchHash(diverged, below, added)
  return fold(joined, key, bits, siblings, level)
}

function checkShape({ bits, siblings, terminal }: KeyedProof): Refusal<KeyedProofCode> | undefined {
  if (siblings.length !== bits.length) return malformed('every branch has one sibling')
  if (terminal === undefined && bits.length > 0) return malformed('an empty tree has no branches')
  if (terminal !== undefined && equalBytes(terminal.value, zeroWord)) return malformed('no leaf has the value 0')
  for (let i = 1; i < bits.length; i++) if (bits[i]! <= bits[i - 1]!) return malformed('branch bits increase strictly')
  return undefined
}

function checkProof(root: Bytes, key: Bytes, proof: KeyedProof): Refusal<KeyedProofCode> | undefined {
  const shape = checkShape(proof)
  if (shape !== undefined) return shape
  const { bits, siblings, terminal } = proof
  if (terminal === undefined)
    return equalBytes(root, zeroWord)
      ? undefined
      : refuse('PROOF_ROOT', 'the proof is of the empty tree and the root is not 0')
  for (let i = 0; i < bits.length; i++) {
    if (bitAt(key, bits[i]!) !== bitAt(terminal.key, bits[i]!))
      return refuse('PROOF_PATH', `the terminal leaf and the key part at branch bit ${bits[i]}`)
  }
  const folded = fold(leafHash(terminal.key, terminal.value), key, bits, siblings, bits.length - 1)
  return equalBytes(folded, root) ? undefined : refuse('PROOF_ROOT', 'the proof does not lead to the root')
}

function malformed(reason: string): Refusal<KeyedProofCode> {
  return refuse('PROOF_MALFORMED', reason)
}

/** From the subtree hash below branch `level` up to the root. */
function fold(start: Bytes, key: Bytes, bits: Bytes, siblings: readonly Bytes[], level: number): Bytes {
  let hash = start
  for (let i = level; i >= 0; i--) {
    const bit = bits[i]!
    hash = bitAt(key, bit) === 0 ? branchHash(bit, hash, siblings[i]!) : branchHash(bit, siblings[i]!, hash)
  }
  return hash
}
