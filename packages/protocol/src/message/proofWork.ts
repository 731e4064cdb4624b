/**
 * Proof work that can be divided over nodes (docs/integrated-messages.md §8; OIP-58): a run of proven steps is cut into pieces, each is checked alone, and the
 * joined answers are those of the whole run. A piece needs nothing of another one but that it begins where that one ends.
 */
import { accept, type Bytes, bytesToHex, compareBytes, equalBytes, type Result, refuse } from '@syncline/primitives'
import { checkTransition, type DeltaCode, type KeyedChange, type KeyedDelta } from '@syncline/trees'
import { deltaDigest } from './binding.js'

/** A step to `root` by `delta`, with the proof of the delta's keys before it. */
export type ProvenStep = { readonly root: Bytes; readonly delta: KeyedDelta; readonly proof: Bytes }

/** Steps in a row from a root. */
export type StepRun = { readonly previousRoot: Bytes; readonly steps: readonly ProvenStep[] }

/** What a checked run shows: its ends, the digest of each step's delta in order, and the net delta. */
export type CheckedRun = {
  readonly previousRoot: Bytes
  readonly root: Bytes
  readonly digests: readonly Bytes[]
  readonly net: KeyedDelta
}

/** Cuts a run into `parts` pieces of about one size, fewer if it has fewer steps. */
export function divideRun({ previousRoot, steps }: StepRun, parts: number): readonly StepRun[] {
  const size = Math.max(1, Math.ceil(steps.length / parts))
  const pieces: StepRun[] = []
  for (let at = 0; at < steps.length; at += size)
    pieces.push({
      previousRoot: at === 0 ? previousRoot : steps[at - 1]!.root,
      steps: steps.slice(at, at + size),
    })
  return pieces
}

/** Checks every step of a run by its proof. O(nodes shown) hashes; refuses at the first step that is wrong, by its number in the run. */
export function checkRun({ previousRoot, steps }: StepRun): Result<CheckedRun, DeltaCode | 'AGGREGATE_STEP'> {
  const digests: Bytes[] = []
  const nets: KeyedDelta[] = []
  let root = previousRoot
  for (const [step, { root: next, delta, proof }] of steps.entries()) {
    const checked = checkTransition(root, next, delta, proof)
    if (!checked.ok) return { ...checked, data: { ...checked.data, step } }
    digests.push(deltaDigest(delta))
    nets.push(delta)
    root = next
  }
  const net = joinDeltas(nets)
  return net.ok ? accept({ previousRoot, root, digests, net: net.value }) : net
}

/** Puts answers together, in the order of their pieces. Refuses a gap, and values before that are not those that an earlier piece left. */
export function joinRuns(runs: readonly CheckedRun[]): Result<CheckedRun, 'AGGREGATE_STEP'> {
  const [first] = runs
  if (first === undefined) return refuse('AGGREGATE_STEP', 'there is nothing to join')
  for (const [i, { previousRoot }] of runs.entries())
    if (i > 0 && !equalBytes(previousRoot, runs[i - 1]!.root))
      return refuse('AGGREGATE_STEP', `piece ${i} does not begin where the one before it ends`, { piece: i })
  const net = joinDeltas(runs.map((run) => run.net))
  if (!net.ok) return net
  const digests = runs.flatMap((run) => run.digests)
  return accept({ previousRoot: first.previousRoot, root: runs.at(-1)!.root, digests, net: net.value })
}

/** First value before and last value after of each key; keys that came back are left out. */
function joinDeltas(deltas: readonly KeyedDelta[]): Result<KeyedDelta, 'AGGREGATE_STEP'> {
  const net = new Map<string, KeyedChange>()
  for (const delta of deltas)
    for (const change of delta) {
      const name = bytesToHex(change.key)
      const known = net.get(name)
      if (known !== undefined && !equalBytes(known.after, change.before))
        return refuse('AGGREGATE_STEP', 'a value before is not the one that an earlier step left', { key: name })
      net.set(name, { ...change, before: known?.before ?? change.before })
    }
  return accept(
    [...net.values()]
      .filter(({ before, after }) => !equalBytes(before, after))
      .sort((a, b) => compareBytes(a.key, b.key)),
  )
}
