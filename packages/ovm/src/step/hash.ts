/** HASH and SPONGE: keccak of a slice with a few bytes around it, in one step or in many (docs/step-format.md §4.1). */
import { keccakP } from '@noble/hashes/sha3.js'
import { type Bytes, bytesToBigint, concatBytes, emptyBytes, invariant, keccak256 } from '@syncline/primitives'
import type { StepContext } from './context.js'
import type { HashTask, Micro } from './micro.js'
import { type Phase, phases } from './phases.js'
import type { Slice } from './slice.js'
import type { MachineState } from './state.js'

/** Longest input that one step hashes, bytes. L1 pays about 45 gas a byte for it. */
export const hashCap = 32_768
/** Bytes of a keccak block. */
const rate = 136
/** Blocks that one step of a long hash absorbs: about 1.1 M gas on L1, 46 k each. */
export const spongeBlocks = 24

export function hashTask(
  slice: Slice,
  then: Phase,
  rest?: Micro,
  prefix: Bytes = emptyBytes,
  suffix: Bytes = emptyBytes,
): HashTask {
  invariant(prefix.length <= 32 && suffix.length <= 64, 'the bytes around a hashed slice fit their registers')
  return { kind: 'hash', slice, prefix, suffix, then, rest }
}

/** Gives the digest to the phase that asked for it. */
function answer(x: StepContext, { then, rest }: HashTask, digest: Bytes): MachineState {
  const { state } = x
  if (then !== phases.EXECUTE) return { ...state, phase: then, micro: { kind: 'digest', digest, rest } }
  const frame = x.frame()
  const stack = frame.stack.push(bytesToBigint(digest))
  return { ...state, phase: then, micro: undefined, frame: { ...frame, stack } }
}

export function hashStep(x: StepContext): MachineState {
  const task = x.micro('hash')
  const { slice, prefix, suffix } = task
  if (slice.length <= hashCap) {
    return answer(x, task, keccak256(concatBytes(prefix, x.read(slice, 0, slice.length), suffix)))
  }
  const micro: Micro = { kind: 'sponge', task, absorbed: 0, sponge: new Uint8Array(200) }
  return { ...x.state, phase: phases.SPONGE, micro }
}

/** Bytes `[from, to)` of prefix ‖ slice ‖ suffix ‖ padding; only what lies in the slice is opened. */
function message(x: StepContext, { slice, prefix, suffix }: HashTask, from: number, to: number): Bytes {
  const start = Math.min(slice.length, Math.max(0, from - prefix.length))
  const end = Math.min(slice.length, Math.max(0, to - prefix.length))
  const length = prefix.length + slice.length + suffix.length
  const padded = Math.floor(length / rate) * rate + rate
  const out = new Uint8Array(to - from)
  const put = (bytes: Bytes, at: number): void => {
    for (let i = 0; i < bytes.length; i++) if (at + i >= from && at + i < to) out[at + i - from]! |= bytes[i]!
  }
  put(prefix, 0)
  if (end > start) out.set(x.read(slice, start, end - start), prefix.length + start - from)
  put(suffix, prefix.length + slice.length)
  put(Uint8Array.of(0x01), length)
  put(Uint8Array.of(0x80), padded - 1)
  return out
}

function absorb(sponge: Bytes, blocks: Bytes): Bytes {
  const state = sponge.slice()
  const lanes = new Uint32Array(state.buffer)
  for (let at = 0; at < blocks.length; at += rate) {
    for (let i = 0; i < rate; i++) state[i]! ^= blocks[at + i]!
    keccakP(lanes, 24)
  }
  return state
}

export function spongeStep(x: StepContext): MachineState {
  const micro = x.micro('sponge')
  const { task, absorbed } = micro
  const length = task.prefix.length + task.slice.length + task.suffix.length
  const padded = Math.floor(length / rate) * rate + rate
  const next = Math.min(padded, absorbed + spongeBlocks * rate)
  const sponge = absorb(micro.sponge, message(x, task, absorbed, next))
  if (next === padded) return answer(x, task, sponge.slice(0, 32))
  return { ...x.state, micro: { ...micro, absorbed: next, sponge } }
}
