/** A machine that errs where it is told to: for tests, and for the proposer of a demonstration that has to lose. */
import { type Bytes, hashWords } from '@syncline/primitives'
import type { Machine } from './machine.js'

/** Where a machine errs. */
export type MachineFault = {
  /** Segments [from, to) end in wrong states; from the end of the history on none does. */
  readonly from: number
  readonly to: number
  /** Steps of a segment from this one on are wrong, its end excepted. */
  readonly inner: number
  /** Segments too many, or negative: too few. */
  readonly longer: number
  /** Other wrong states for every salt. */
  readonly salt: number
}

const spoilt = (hash: Bytes, salt: number): Bytes => hashWords(hash, BigInt(salt))

/** `truth` with a fault. What it claims of a segment ends in what it claims of the whole, so that it can play on both levels. */
export function createFaultyMachine(truth: Machine, fault: MachineFault): Machine {
  const segments = truth.leafCount(0, 0)
  const claimed = Math.max(1, segments + fault.longer)
  const boundary = (index: number): Bytes => {
    if (index >= segments) return spoilt(truth.stateAt(0, 0, segments - 1), fault.salt + index)
    const right = truth.stateAt(0, 0, index)
    return index >= fault.from && index < fault.to ? spoilt(right, fault.salt) : right
  }
  // past the end of the truth one step has to lead to what is claimed
  const steps = (segment: number): number => (segment < segments ? truth.leafCount(1, segment) : 1)
  return {
    leafCount: (level, segment) => (level === 0 ? claimed : steps(segment)),
    stateAt: (level, segment, index) => {
      if (level === 0) return index < 0 ? truth.stateAt(0, 0, index) : boundary(index)
      if (index >= steps(segment) - 1) return boundary(Math.min(segment, claimed - 1))
      const right = truth.stateAt(1, segment, index)
      return index >= fault.inner ? spoilt(right, fault.salt) : right
    },
  }
}
