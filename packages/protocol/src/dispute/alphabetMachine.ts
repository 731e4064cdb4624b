/**
 * The smallest machine that can be disputed: it counts. Its states have the nine words of docs/state-format.md §6; a segment has a few
 * steps, which word 7 counts. For tests and demonstrations of everything that takes a `Machine`; its L1 twin is in the contracts' tests.
 */
import { type Bytes, concatBytes, keccak256, readWord, writeWord } from '@syncline/primitives'
import type { Machine } from './machine.js'

export type AlphabetMachine = Machine & {
  /** The nine words of the state after `step` steps of `segment`: 288 bytes, and the whole proof of its next step. */
  wordsAt(segment: number, step: number): Bytes
}

/** @param initial the nine words of S₀ @param segments at least 1 @param stepsOf steps of a segment, at least 1 */
export function createAlphabetMachine(
  initial: Bytes,
  segments: number,
  stepsOf: (segment: number) => number,
): AlphabetMachine {
  const head = readWord(initial, 0)
  const wordsAt = (segment: number, step: number): Bytes => {
    const words = concatBytes(initial)
    const isEnd = segment >= segments || step >= stepsOf(segment)
    const at = Math.min(isEnd && segment < segments ? segment + 1 : segment, segments)
    const inside = !isEnd && step > 0
    let value = head | (BigInt(at) << 128n)
    if (inside) value |= 1n << 216n
    if (at === segments) value |= 1n << 208n
    writeWord(words, 0, value)
    writeWord(words, 7 * 32, inside ? BigInt(step) : 0n)
    return words
  }
  return {
    wordsAt,
    leafCount: (level, segment) => (level === 0 ? segments : segment < segments ? stepsOf(segment) : 1),
    stateAt: (level, segment, index) => keccak256(level === 0 ? wordsAt(index + 1, 0) : wordsAt(segment, index + 1)),
  }
}
