/**
 * Many steps as one: the net delta, a digest chain over the steps, and a mountain range over the chain, so that any step can be opened
 * afterwards (docs/integrated-messages.md §5; OIP-39, 52). It proves the net effect only.
 */
import {
  accept,
  type Bytes,
  bytesToHex,
  compareBytes,
  concatBytes,
  equalBytes,
  hashWords,
  type Result,
  refuse,
} from '@syncline/primitives'
import {
  checkDelta,
  checkRangeWord,
  checkTransition,
  type DeltaCode,
  type KeyedChange,
  type KeyedDelta,
  MountainRange,
} from '@syncline/trees'
import { messageLimits } from '../generated/messages.js'
import { deltaDigest } from './binding.js'

const chainTag: Bytes = new TextEncoder().encode('syncline.aggregate.v1'.padEnd(32, '\0'))

/** `a₀ = H(tag, r₀)`. */
function chainStart(root: Bytes): Bytes {
  return hashWords(chainTag, root)
}

/** `aᵢ = H(tag, aᵢ₋₁, rᵢ, digest of deltaᵢ)`. */
function chainNext(before: Bytes, root: Bytes, digest: Bytes): Bytes {
  return hashWords(chainTag, before, root, digest)
}

/** What a proof says about the steps: the root of the range over a₁ … a_N, and that it ends with the step to the state root. */
export type AggregateCommitment = {
  /** a_{N−1}. */
  readonly chainBefore: Bytes
  readonly lastDeltaDigest: Bytes
  readonly rangeRoot: Bytes
  /** Way of a_N in the range. */
  readonly way: readonly Bytes[]
}

/** One step out of an aggregate, by its number from 1. Its delta and the proof of that are given beside it. */
export type StepOpening = {
  readonly step: number
  readonly previousRoot: Bytes
  readonly root: Bytes
  /** a_{step−2} and the digest of the delta of the step before, which show `previousRoot`; undefined for step 1. */
  readonly before: { readonly chain: Bytes; readonly deltaDigest: Bytes } | undefined
  readonly way: readonly Bytes[]
}

/** Collects steps. Memory: four words a step, and the keys that changed. */
export class Aggregate {
  private readonly roots: Bytes[]
  private readonly chain: Bytes[]
  private readonly digests: Bytes[] = []
  private readonly range = new MountainRange()
  private readonly net = new Map<string, KeyedChange>()

  /** Starts at a root of 32 bytes. */
  constructor(root: Bytes) {
    this.roots = [root]
    this.chain = [chainStart(root)]
  }

  get steps(): number {
    return this.digests.length
  }

  /**
   * Adds the step to `root`. Refuses one that does not continue what is known of its keys, or beyond `messageLimits.steps`; that the delta leads to the
   * root is for its proof to show. O(changes).
   */
  add(root: Bytes, delta: KeyedDelta): Result<number, 'DELTA_MALFORMED' | 'AGGREGATE_STEP' | 'MESSAGE_TOO_LARGE'> {
    const checked = checkDelta(delta)
    if (!checked.ok) return checked
    if (this.steps === messageLimits.steps) return refuse('MESSAGE_TOO_LARGE', `at most ${messageLimits.steps} steps`)
    for (const { key, before } of delta) {
      const known = this.net.get(bytesToHex(key))
      if (known !== undefined && !equalBytes(known.after, before))
        return refuse('AGGREGATE_STEP', 'a value before is not the one that an earlier step left', {
          key: bytesToHex(key),
        })
    }
    for (const change of delta) {
      const name = bytesToHex(change.key)
      this.net.set(name, { ...change, before: this.net.get(name)?.before ?? change.before })
    }
    const digest = deltaDigest(delta)
    const next = chainNext(this.chain.at(-1)!, root, digest)
    this.range.append(next)
    this.roots.push(root)
    this.chain.push(next)
    this.digests.push(digest)
    return accept(this.steps)
  }

  /** First value before and last value after of each key; those that came back to what they were are left out. */
  delta(): KeyedDelta {
    return [...this.net.values()]
      .filter(({ before, after }) => !equalBytes(before, after))
      .sort((a, b) => compareBytes(a.key, b.key))
  }

  /** For the proof; of at least one step. */
  commitment(): AggregateCommitment {
    return {
      chainBefore: this.chain.at(-2)!,
      lastDeltaDigest: this.digests.at(-1)!,
      rangeRoot: this.range.root(),
      way: this.range.prove(this.steps - 1),
    }
  }

  /** Opens step 1 … `steps`. O(log steps) hashes. */
  open(step: number): StepOpening {
    const before = step === 1 ? undefined : { chain: this.chain[step - 2]!, deltaDigest: this.digests[step - 2]! }
    const way = this.range.prove(step - 1)
    return { step, previousRoot: this.roots[step - 1]!, root: this.roots[step]!, before, way }
  }
}

/** `chainBefore 32 ‖ lastDeltaDigest 32 ‖ rangeRoot 32 ‖ count u8 ‖ way (count × 32)`: how the body of an AGGREGATE proof begins. */
export function encodeCommitment({ chainBefore, lastDeltaDigest, rangeRoot, way }: AggregateCommitment): Bytes {
  return concatBytes(chainBefore, lastDeltaDigest, rangeRoot, Uint8Array.of(way.length), ...way)
}

/** Reads it, and how many bytes it takes. Total. */
export function decodeCommitment(
  body: Bytes,
): Result<{ readonly commitment: AggregateCommitment; readonly length: number }, 'PROOF_MALFORMED'> {
  const count = body[96] ?? 0
  const length = 97 + 32 * count
  if (body.length < length) return refuse('PROOF_MALFORMED', 'the commitment to the steps is cut off')
  const word = (at: number): Bytes => body.slice(at, at + 32)
  const way = Array.from({ length: count }, (_, i) => word(97 + 32 * i))
  return accept({ commitment: { chainBefore: word(0), lastDeltaDigest: word(32), rangeRoot: word(64), way }, length })
}

/** Accepts if the last of `steps` steps in the range leads to `stateRoot`, and a single step is the net delta itself. */
export function checkCommitment(
  { chainBefore, lastDeltaDigest, rangeRoot, way }: AggregateCommitment,
  claim: { readonly steps: number; readonly previousRoot: Bytes; readonly stateRoot: Bytes; readonly digest: Bytes },
): Result<Bytes, 'AGGREGATE_CHAIN'> {
  const isOnly = equalBytes(chainBefore, chainStart(claim.previousRoot)) && equalBytes(lastDeltaDigest, claim.digest)
  if (claim.steps === 1 && !isOnly) return refuse('AGGREGATE_CHAIN', 'the only step is another one than the net delta')
  const last = chainNext(chainBefore, claim.stateRoot, lastDeltaDigest)
  const placed = checkRangeWord(rangeRoot, claim.steps, claim.steps - 1, last, way)
  return placed.ok
    ? accept(rangeRoot)
    : refuse('AGGREGATE_CHAIN', 'the range does not end with a step to the state root')
}

/**
 * Accepts if this is the step that an aggregate from `start` over `steps` steps holds, and its delta leads from root to root by `proof`. Then the
 * rules may be applied to it: so anyone who has a step shows that it was illegal.
 */
export function checkStep(
  aggregate: { readonly start: Bytes; readonly steps: number; readonly rangeRoot: Bytes },
  { step, previousRoot, root, before, way }: StepOpening,
  delta: KeyedDelta,
  proof: Bytes,
): Result<KeyedDelta, 'AGGREGATE_STEP' | DeltaCode> {
  const checked = checkDelta(delta)
  if (!checked.ok) return checked
  if ((step === 1) !== (before === undefined) || (step === 1 && !equalBytes(previousRoot, aggregate.start)))
    return refuse('AGGREGATE_STEP', 'step 1 starts where the aggregate does, and the others after one')
  const chain =
    before === undefined ? chainStart(previousRoot) : chainNext(before.chain, previousRoot, before.deltaDigest)
  const word = chainNext(chain, root, deltaDigest(delta))
  const placed = checkRangeWord(aggregate.rangeRoot, aggregate.steps, step - 1, word, way)
  if (!placed.ok) return refuse('AGGREGATE_STEP', placed.reason)
  return checkTransition(previousRoot, root, delta, proof)
}
