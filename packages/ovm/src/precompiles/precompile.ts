/** What a precompiled contract is: a price and a pure function, both of the input alone. */
import { type Bytes, emptyBytes } from '@syncline/primitives'
import type { Rules } from '../fork.js'

/** A precompiled contract. Both functions are total: any input of any length has a price and an outcome. */
export type Precompile = {
  readonly name: string
  /** Gas of a call with this input. May be far above 2^64; computing it is O(1) in what the input asks for. */
  gas(input: Bytes, rules: Rules): bigint
  /** Output, or undefined when the call fails and takes all its gas. Called only after the price was paid. */
  run(input: Bytes, rules: Rules): Bytes | undefined
  /** How many input bytes are looked at, if that is bounded by the format; the rest is ignored. */
  readonly readsBytes?: number
}

/** `length` bytes of `input` from `offset`, zero-padded on the right. A view where nothing is padded. */
export function sliceRightPadded(input: Bytes, offset: number, length: number): Bytes {
  if (offset + length <= input.length) return input.subarray(offset, offset + length)
  const out = new Uint8Array(length)
  if (offset < input.length) out.set(input.subarray(offset))
  return out
}

/** Words of 32 bytes that hold `length` bytes. */
export function wordCount(length: number): bigint {
  return BigInt(Math.ceil(length / 32))
}

/** The output of a call that succeeds with nothing to say. */
export const noOutput: Bytes = emptyBytes
