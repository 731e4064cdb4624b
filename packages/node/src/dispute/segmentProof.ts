/** All steps of a segment for one transaction (OneShotProofs.sol; docs/disputes.md). */
import { bytesToHex, type Hex } from '@syncline/primitives'
import type { Range } from './range.js'

/** Bytes of proofs a transaction: pools refuse transactions of more than 128 KiB. */
export const mostProofBytes = 120_000

export type SegmentProof = {
  /** Each begins with the nine words of its state. */
  readonly steps: readonly Hex[]
  /** The nine words of the state after the last one. */
  readonly end: Hex
}

/** Whether a ready segment has at most `mostSteps` steps, and their proofs fit a transaction by their bytes; gas is for L1 to tell. */
export function segmentFits(range: Range, segment: number, mostSteps: number): boolean {
  const count = range.machine.leafCount(1, segment)
  if (count > mostSteps) return false
  let bytes = 0
  for (let step = 0; step < count && bytes <= mostProofBytes; step++) bytes += range.prove(segment, step).proof.length
  return bytes <= mostProofBytes
}

/** Proofs of a ready segment; past the end of the history the one step of the finished state. */
export function proveSegment(range: Range, segment: number): SegmentProof {
  const count = range.machine.leafCount(1, segment)
  const steps = Array.from({ length: count }, (_, step) => bytesToHex(range.prove(segment, step).proof))
  return { steps, end: bytesToHex(range.prove(segment, count).words) }
}
