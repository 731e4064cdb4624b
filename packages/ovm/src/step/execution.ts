/** One instruction in progress: operands, gas, memory, and the ways it can end (docs/step-format.md §5). */
import { invariant } from '@syncline/primitives'
import type { KeyedTree } from '@syncline/trees'
import type { OpcodeInfo } from '../generated/opcodes.js'
import { memoryCost } from '../interpreter/expansion.js'
import { coldAccountGas, maxMemoryBytes, warmAccessGas } from '../interpreter/gas.js'
import type { Halt } from '../interpreter/halt.js'
import { isPrecompile } from '../precompiles/index.js'
import type { StepContext } from './context.js'
import type { Micro } from './micro.js'
import type { Frame, Journal, StepCode } from './parts.js'
import { type Phase, phases } from './phases.js'
import { present, put, warmKey } from './scratch.js'
import { emptySlice, type Slice, sliceOf } from './slice.js'
import type { Stack } from './stack.js'
import type { MachineState } from './state.js'

/** The instruction cannot go on: thrown by the helpers below and caught by `executeStep` alone. */
export class StepHalt extends Error {
  readonly reason: Halt
  constructor(reason: Halt) {
    super(reason)
    this.reason = reason
  }
}

export class Execution {
  readonly x: StepContext
  readonly frame: Frame
  readonly code: StepCode
  readonly info: OpcodeInfo
  /** Popped words, the topmost first. */
  readonly operands: readonly bigint[]
  /** The stack below them. */
  readonly stack: Stack
  /** After the base price. */
  gas: number
  memory: Frame['memory']
  memoryWords: number

  constructor(x: StepContext, frame: Frame, info: OpcodeInfo, operands: readonly bigint[]) {
    this.x = x
    this.frame = frame
    this.code = frame.code
    this.info = info
    this.operands = operands
    this.stack = frame.stack.drop(operands.length)
    this.gas = frame.gas - info.gas
    this.memory = frame.memory
    this.memoryWords = frame.memoryWords
  }

  /** Operand `index` from the top. */
  word(index: number): bigint {
    return this.operands[index]!
  }

  charge(amount: number): void {
    if (amount > this.gas) throw new StepHalt('OUT_OF_GAS')
    this.gas -= amount
  }

  /** Operand as an offset or size; Infinity above 2^53, which no gas pays for. */
  size(index: number): number {
    const word = this.word(index)
    return word < 1n << 53n ? Number(word) : Number.POSITIVE_INFINITY
  }

  /** Pays for and grows memory to hold the range; its start, 0 for an empty one. */
  useMemory(offset: number, size: number): number {
    if (size === 0) return 0
    const end = offset + size
    if (end <= 32 * this.memoryWords) return offset
    if (end > maxMemoryBytes) throw new StepHalt('OUT_OF_GAS')
    const words = Math.ceil(end / 32)
    this.charge(memoryCost(words) - memoryCost(this.memoryWords))
    this.memoryWords = words
    this.memory = this.memory.grow(32 * words)
    return offset
  }

  /** A range of memory as it is now; the range was paid for. */
  memorySlice(offset: number, size: number): Slice {
    return size === 0 ? emptySlice : sliceOf(this.memory, offset, size)
  }

  refuseStatic(): void {
    if (this.frame.isStatic) throw new StepHalt('STATIC_VIOLATION')
  }

  /** Warms an address; true if it was warm. Precompiles always are and are not noted. */
  touch(scratch: KeyedTree, address: bigint): { readonly warm: boolean; readonly scratch: KeyedTree } {
    if (isPrecompile(this.x.env.rules, address)) return { warm: true, scratch }
    const key = warmKey(address)
    const warm = this.x.keyed(scratch, key).some((byte) => byte !== 0)
    return { warm, scratch: warm ? scratch : put(scratch, key, present) }
  }

  /** Pays what a cold account costs above a warm one. */
  access(scratch: KeyedTree, address: bigint): KeyedTree {
    const touched = this.touch(scratch, address)
    if (!touched.warm) this.charge(coldAccountGas - warmAccessGas)
    return touched.scratch
  }

  /** The frame after this instruction with `pushed` on its stack. */
  advanced(pushed?: bigint, changes: Partial<Frame> = {}): Frame {
    const { frame, gas, memory, memoryWords } = this
    const stack = pushed === undefined ? this.stack : this.stack.push(pushed)
    return { ...frame, pc: frame.pc + 1, gas, stack, memory, memoryWords, ...changes }
  }

  /** The instruction is done. */
  done(pushed?: bigint, frame: Partial<Frame> = {}, journal?: Journal): MachineState {
    const { state } = this.x
    return { ...state, frame: this.advanced(pushed, frame), journal: journal ?? state.journal }
  }

  /** The instruction goes on in another phase. */
  goOn(phase: Phase, micro: Micro, frame: Partial<Frame> = {}, journal?: Journal): MachineState {
    return { ...this.done(undefined, frame, journal), phase, micro }
  }

  /** The frame ends; `output` is of its own memory. */
  finish(outcome: 0 | 1, output: Slice, journal?: Journal): MachineState {
    return this.goOn(phases.RETURN, { kind: 'return', outcome, output }, {}, journal)
  }
}

/** An exceptional halt: whatever the instruction did is forgotten, the frame's gas is lost. */
export function haltStep(x: StepContext, reason: Halt): MachineState {
  const { state } = x
  x.halt = reason
  invariant(state.frame !== undefined, 'only a frame halts')
  return { ...state, phase: phases.RETURN, micro: { kind: 'return', outcome: 2, output: emptySlice } }
}
