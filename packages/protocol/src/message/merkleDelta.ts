/**
 * The merkle-delta backend: proofs are parts of the keyed tree, nothing is zero-knowledge (docs/integrated-messages.md §2; OIP-19, 39).
 * FULL: all of the state that the delta does not name. INCREMENTAL: a proof of the delta's keys. AGGREGATE: the same for the net delta, and
 * what opens the steps.
 */
import {
  accept,
  type Bytes,
  bytesToHex,
  compareBytes,
  concatBytes,
  equalBytes,
  type Result,
  refuse,
} from '@syncline/primitives'
import {
  applyMultiProof,
  compareRoots,
  type DeltaCode,
  type DeltaRoots,
  emptyTree,
  type KeyedDelta,
  type KeyedTree,
  readValue,
  type TreeEntry,
  valueLength,
  writeValue,
} from '@syncline/trees'
import { type Aggregate, checkCommitment, decodeCommitment, encodeCommitment } from './aggregate.js'
import { deltaDigest } from './binding.js'
import type { MessageProof } from './message.js'
import type { ProofBackend, ProofScope } from './proofBackend.js'

export type MerkleDeltaCode = DeltaCode | 'AGGREGATE_CHAIN'

type Proof = Omit<MessageProof, 'statement'>

const zeroWord: Bytes = new Uint8Array(32)
const kind = 'merkle-delta'

/** What changes between two trees at these keys, in the form of a delta. */
export function deltaBetween(before: KeyedTree, after: KeyedTree, keys: readonly Bytes[]): KeyedDelta {
  const distinct = [...new Map(keys.map((key) => [bytesToHex(key), key])).values()].sort(compareBytes)
  return distinct.flatMap((key) => {
    const change = { key, before: before.get(key) ?? zeroWord, after: after.get(key) ?? zeroWord }
    return equalBytes(change.before, change.after) ? [] : [change]
  })
}

/** Proof of one step from `previous` by `delta`: a visit for each node on the ways of its keys. */
export function proveIncremental(previous: KeyedTree, delta: KeyedDelta): Proof {
  const body = previous.proveAll(delta.map(({ key }) => key))
  return { type: 'INCREMENTAL', backend: kind, steps: 1, previousRoot: previous.root(), body }
}

/** Proof by the whole state: of a step from `previous` by `delta`, or without one that this is the state. O(entries). */
export function proveFull(previous: KeyedTree, delta?: KeyedDelta): Proof {
  const named = new Set(delta?.map(({ key }) => bytesToHex(key)))
  const parts: Bytes[] = []
  for (const { key, value } of previous.iterate(zeroWord, Number.MAX_SAFE_INTEGER)) {
    if (named.has(bytesToHex(key))) continue
    const out = new Uint8Array(32 + valueLength(value))
    out.set(key)
    writeValue(out, 32, value)
    parts.push(out)
  }
  const steps = delta === undefined ? 0 : 1
  return { type: 'FULL', backend: kind, steps, previousRoot: previous.root(), body: concatBytes(...parts) }
}

/** Proof of the net delta of an aggregate that began at `previous`. */
export function proveAggregate(previous: KeyedTree, aggregate: Aggregate): Proof {
  const keys = aggregate.delta().map(({ key }) => key)
  const body = concatBytes(encodeCommitment(aggregate.commitment()), previous.proveAll(keys))
  return { type: 'AGGREGATE', backend: kind, steps: aggregate.steps, previousRoot: previous.root(), body }
}

/** Roots before and after, from all entries: those in the body, which ascend, and those of the delta. */
function rootsOfAll(body: Bytes, delta: KeyedDelta): Result<DeltaRoots, 'PROOF_MALFORMED'> {
  const rest: TreeEntry[] = []
  const named = new Set(delta.map(({ key }) => bytesToHex(key)))
  for (let at = 0; at < body.length; ) {
    const key = body.slice(at, at + 32)
    const value = key.length === 32 ? readValue(body, at + 32) : undefined
    if (value === undefined || equalBytes(value, zeroWord))
      return refuse('PROOF_MALFORMED', 'an entry is cut off, 0, or has leading zeros')
    const last = rest.at(-1)
    if ((last !== undefined && compareBytes(last.key, key) >= 0) || named.has(bytesToHex(key)))
      return refuse('PROOF_MALFORMED', 'entries ascend, and those that the delta names are left out')
    at += 32 + valueLength(value)
    rest.push({ key, value })
  }
  const tree = emptyTree().update([...rest, ...delta.map(({ key, before }) => ({ key, value: before }))])
  const after = tree.update(delta.map((change) => ({ key: change.key, value: change.after })))
  return accept({ before: tree.root(), after: after.root() })
}

/** Checks proofs of all three types. O(nodes shown) hashes. */
export const merkleDeltaBackend: ProofBackend<MerkleDeltaCode> = {
  kind,
  verify({ type, steps, body }, { previousRoot, stateRoot, stateDelta }) {
    const delta = stateDelta ?? []
    const fits = (
      roots: Result<DeltaRoots, MerkleDeltaCode>,
      scope: ProofScope,
    ): Result<ProofScope, MerkleDeltaCode> => {
      if (!roots.ok) return roots
      const same = compareRoots(roots.value, previousRoot, stateRoot, delta)
      return same.ok ? accept(scope) : same
    }
    if (type === 'FULL') return fits(rootsOfAll(body, delta), stateDelta === undefined ? 'STATE' : 'STEP')
    if (type === 'INCREMENTAL') return fits(applyMultiProof(body, delta), 'STEP')
    const read = decodeCommitment(body)
    if (!read.ok) return read
    const { commitment, length } = read.value
    const chained = checkCommitment(commitment, { steps, previousRoot, stateRoot, digest: deltaDigest(delta) })
    return chained.ok ? fits(applyMultiProof(body.subarray(length), delta), 'NET') : chained
  },
}
