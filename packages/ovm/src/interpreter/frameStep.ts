/** A frame seen by a step observer: one object for all steps, so observers copy what they keep. */
import type { Bytes } from '@syncline/primitives'
import type { StepView } from '../trace/hooks.js'
import type { Frame } from './frame.js'
import { toBigint } from './word.js'

export class FrameStep implements StepView {
  frame!: Frame
  /** For the machine: what the instruction started with. */
  gasBefore = 0n
  /** For the machine: gas that a callee without a frame gave back within the instruction. */
  returned = 0n

  get pc(): number {
    return this.frame.pc
  }
  get opcode(): number {
    return this.frame.program.code[this.frame.pc]!
  }
  get gas(): bigint {
    return this.frame.totalGas
  }
  get depth(): number {
    return this.frame.setup.depth
  }
  get stackSize(): number {
    return this.frame.sp
  }
  stack(index: number): bigint {
    return toBigint(this.frame.stack[this.frame.sp - 1 - index]!)
  }
  memory(): Bytes {
    const { bytes, size } = this.frame.memory
    return bytes.subarray(0, size)
  }
  get address(): bigint {
    return this.frame.address
  }
  get returnData(): Bytes {
    return this.frame.returnData
  }
  get refund(): number {
    return this.frame.machine.state.refund()
  }
}
