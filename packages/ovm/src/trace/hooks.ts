/** Hooks an observer may hang on an execution. Absent hooks cost one comparison a call; step hooks cost nothing when absent. */
import type { Bytes } from '@syncline/primitives'

export type CallKind = 'CALL' | 'CALLCODE' | 'DELEGATECALL' | 'STATICCALL' | 'CREATE' | 'CREATE2' | 'SELFDESTRUCT'

/** A frame is about to run (also for precompiles and plain transfers). */
export type FrameStart = {
  readonly kind: CallKind
  readonly depth: number
  readonly from: bigint
  readonly to: bigint
  readonly value: bigint
  readonly gas: bigint
  readonly input: Bytes
}

export type FrameEnd = {
  readonly depth: number
  readonly gasUsed: bigint
  readonly output: Bytes
  readonly halt: string | undefined
}

/** The machine just before an instruction. `stack(i)` is the i-th word from the top. Views: copy what you keep. */
export type StepView = {
  readonly pc: number
  readonly opcode: number
  readonly gas: bigint
  readonly depth: number
  readonly stackSize: number
  stack(index: number): bigint
  memory(): Bytes
  readonly address: bigint
  readonly returnData: Bytes
  readonly refund: number
}

export type TraceHooks = {
  onFrameStart?(frame: FrameStart): void
  onFrameEnd?(frame: FrameEnd): void
  onStep?(step: StepView): void
  /** The instruction announced by the last onStep ended; gas it used, and why the frame halts if it does. */
  onStepEnd?(gasUsed: bigint, halt: string | undefined): void
  onLog?(address: bigint, topics: readonly bigint[], data: Bytes, depth: number): void
}
