/** Damaged step proofs: whatever is changed, StepVerifier gives the true successor or refuses, never another state. */
import { type MachineState, proveStep, type StepEnv, stateHash } from '@syncline/ovm'
import { type Bytes, bytesToHex, concatBytes, equalBytes } from '@syncline/primitives'
import type { Verifier } from './verifier.js'

/** `post` undefined: refused. */
export type MutationTally = { refused: number; same: number; readonly wrong: string[] }

export function createMutationTally(): MutationTally {
  return { refused: 0, same: 0, wrong: [] }
}

type Mutation = { readonly name: string; readonly pre: Bytes; readonly proof: Bytes }

/** A number below `bound`. */
type Pick = (bound: number) => number

function flipped(proof: Bytes, at: number, by: number): Bytes {
  const out = proof.slice()
  out[at]! ^= by
  return out
}

function swappedWords(proof: Bytes, a: number, b: number): Bytes {
  const out = proof.slice()
  out.set(proof.subarray(32 * a, 32 * a + 32), 32 * b)
  out.set(proof.subarray(32 * b, 32 * b + 32), 32 * a)
  return out
}

/** One of each kind: bits, bytes, whole words, swapped words, lengths, another step's proof or state. */
function mutationsOf(
  pre: Bytes,
  proof: Bytes,
  other: { readonly pre: Bytes; readonly proof: Bytes },
  pick: Pick,
): Mutation[] {
  const { length } = proof
  const word = pick(Math.floor(length / 32))
  const zeroed = proof.slice()
  zeroed.fill(0, 32 * word, 32 * word + 32)
  const cut = pick(length)
  const inserted = concatBytes(proof.subarray(0, cut), new Uint8Array(1 + pick(64)), proof.subarray(cut))
  const removed = concatBytes(proof.subarray(0, cut), proof.subarray(Math.min(length, cut + 1 + pick(64))))
  return [
    { name: 'bit', pre, proof: flipped(proof, pick(length), 1 << pick(8)) },
    { name: 'byte', pre, proof: flipped(proof, pick(length), 1 + pick(255)) },
    { name: 'byte past the state', pre, proof: flipped(proof, 288 + pick(length - 288), 1 + pick(255)) },
    { name: 'word zeroed', pre, proof: zeroed },
    { name: 'words swapped', pre, proof: swappedWords(proof, word, pick(Math.floor(length / 32))) },
    { name: 'truncated', pre, proof: proof.subarray(0, cut) },
    { name: 'extended', pre, proof: concatBytes(proof, new Uint8Array(1 + pick(64))) },
    { name: 'inserted', pre, proof: inserted },
    { name: 'removed', pre, proof: removed },
    { name: 'proof of another step', pre, proof: other.proof },
    { name: 'state of another step', pre: other.pre, proof },
  ]
}

/** Tries one of each mutation on a step; `other` is a step of the same case with another state. */
export function mutateStep(
  env: StepEnv,
  state: MachineState,
  other: MachineState,
  verifier: Verifier,
  pick: Pick,
  tally: MutationTally,
): void {
  const pre = stateHash(state)
  const { next, proof } = proveStep(env, state)
  const post = stateHash(next)
  const stranger = { pre: stateHash(other), proof: proveStep(env, other).proof }
  if (equalBytes(pre, stranger.pre)) return
  for (const mutation of mutationsOf(pre, proof, stranger, pick)) {
    if (equalBytes(mutation.pre, pre) && equalBytes(mutation.proof, proof)) continue
    const result = verifier.step(mutation.pre, mutation.proof)
    if (result.post === undefined) tally.refused++
    else if (equalBytes(mutation.pre, pre) && equalBytes(result.post, post)) tally.same++
    else
      tally.wrong.push(
        `${mutation.name} in phase ${state.phase}: ${bytesToHex(result.post)}, the successor is ${bytesToHex(post)}`,
      )
  }
}
