/** Instructions of the stack and the program counter (docs/step-format.md §5.1). */
import { type Execution, StepHalt } from './execution.js'
import { emptySlice } from './slice.js'
import type { MachineState } from './state.js'

/** Where a jump goes: a valid JUMPDEST by the code's jump map, else the frame halts. */
function target(e: Execution, destination: bigint): number {
  const { meta, jumps } = e.code
  if (destination >= BigInt(meta.codeLength)) throw new StepHalt('INVALID_JUMP')
  const to = Number(destination)
  const word = e.x.range(jumps, to >> 8, 1)
  if ((word[(to >> 3) & 31]! & (0x80 >> (to & 7))) === 0) throw new StepHalt('INVALID_JUMP')
  return to
}

export function jump(e: Execution): MachineState {
  return e.done(undefined, { pc: target(e, e.word(0)) })
}

export function jumpIf(e: Execution): MachineState {
  return e.word(1) === 0n ? e.done() : e.done(undefined, { pc: target(e, e.word(0)) })
}

/** The immediate of PUSH1 to PUSH32; past the end of the code it reads zeros. `word` is the code word that holds the opcode. */
export function push(e: Execution, word: Uint8Array, count: number): MachineState {
  const { pc } = e.frame
  const { code } = e.code
  const first = pc >> 5
  const window = new Uint8Array(64)
  window.set(word)
  const crosses = (pc + count) >> 5 > first && first + 1 < 2 ** code.height
  if (crosses) window.set(e.x.range(code, first + 1, 1), 32)
  const at = (pc & 31) + 1
  let value = 0n
  for (let i = at; i < at + count; i++) value = (value << 8n) | BigInt(window[i]!)
  return e.done(value, { pc: pc + 1 + count })
}

/** DUP1 to DUP16: all operands are put back with a copy of the deepest. */
export function duplicate(e: Execution): MachineState {
  return e.done(undefined, { stack: e.frame.stack.push(e.operands.at(-1)!) })
}

/** SWAP1 to SWAP16. */
export function swap(e: Execution): MachineState {
  const words = [...e.operands]
  const last = words.length - 1
  ;[words[0], words[last]] = [words[last]!, words[0]!]
  let { stack } = e
  for (let i = last; i >= 0; i--) stack = stack.push(words[i]!)
  return e.done(undefined, { stack })
}

export function stop(e: Execution): MachineState {
  return e.finish(0, emptySlice)
}

/** RETURN and REVERT. */
export function leave(e: Execution, outcome: 0 | 1): MachineState {
  const size = e.size(1)
  const start = e.useMemory(e.size(0), size)
  return e.finish(outcome, e.memorySlice(start, size))
}
