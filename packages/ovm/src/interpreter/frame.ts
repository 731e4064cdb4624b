/** A frame: the machine state of one message call (Yellow Paper §9.4), and the two ways it stops. */
import { type Bytes, emptyBytes } from '@syncline/primitives'
import type { Snapshot } from '../state/access.js'
import type { CallKind } from '../trace/hooks.js'
import type { Program } from './analysis.js'
import type { Halt } from './halt.js'
import type { Machine } from './machine.js'
import { Memory } from './memory.js'
import type { Word } from './word.js'

/** `status` of a frame. `suspended` frames wait for the frame they called. */
export const running = 0
export const suspended = 1
export const finished = 2

/** What is constant in a frame. */
export type FrameSetup = {
  readonly kind: CallKind
  readonly depth: number
  readonly isStatic: boolean
  /** Whose storage and balance; for creations the new contract. */
  readonly address: bigint
  /** Whose code was asked for; differs from `address` for DELEGATECALL and CALLCODE. */
  readonly codeAddress: bigint
  readonly caller: bigint
  readonly value: bigint
  readonly input: Bytes
  /** Where the parent wants the output. */
  readonly returnOffset: number
  readonly returnSize: number
}

/**
 * Gas above this is kept aside in `reserve`: the loop counts in numbers, which are exact to 2^53. No instruction can use
 * this much, so the reserve matters only where gas is divided, shown or given back. It is 0 on every domain.
 */
const maxCountedGas = 2 ** 52
const maxCountedGasBig = BigInt(maxCountedGas)

/** Pooled: `start` sets every field, `release` zeroes what the next user must not see. */
export class Frame {
  readonly stack: Word[] = []
  readonly memory: Memory = new Memory()
  machine!: Machine
  program!: Program
  setup!: FrameSetup
  /** State to return to when the frame fails. */
  snapshot: Snapshot = 0
  address = 0n
  isStatic = false
  input: Bytes = emptyBytes
  parent: Frame | undefined
  pc = 0
  sp = 0
  gas = 0
  /** Gas beyond `gas`. */
  reserve = 0n
  /** Gas at the start, for tracers. */
  startGas = 0n
  /** running, suspended or finished. */
  status: number = running
  /** Output of the last call or failed creation. */
  returnData: Bytes = emptyBytes
  /** Result; meaningful when finished. */
  output: Bytes = emptyBytes
  halt: Halt | undefined

  start(
    machine: Machine,
    setup: FrameSetup,
    program: Program,
    snapshot: Snapshot,
    gas: bigint,
    parent: Frame | undefined,
  ): void {
    this.machine = machine
    this.setup = setup
    this.snapshot = snapshot
    this.program = program
    this.address = setup.address
    this.isStatic = setup.isStatic
    this.input = setup.input
    this.parent = parent
    this.pc = 0
    this.sp = 0
    this.startGas = gas
    this.setTotalGas(gas)
    this.status = running
    this.returnData = emptyBytes
    this.output = emptyBytes
    this.halt = undefined
  }

  get totalGas(): bigint {
    return this.reserve === 0n ? BigInt(this.gas) : BigInt(this.gas) + this.reserve
  }

  setTotalGas(total: bigint): void {
    const counted = total < maxCountedGasBig ? total : maxCountedGasBig
    this.gas = Number(counted)
    this.reserve = total - counted
  }

  release(): void {
    this.memory.clear()
    this.parent = undefined
    this.returnData = emptyBytes
    this.output = emptyBytes
    this.input = emptyBytes
    if (this.stack.length > 64) this.stack.length = 64
  }
}

/** Ends the frame exceptionally: its gas is gone, its effects are undone by the driver. */
export function haltFrame(f: Frame, halt: Halt): void {
  f.status = finished
  f.halt = halt
}

/** Takes gas; false, and the frame is halted, if there is not enough. `amount` may be infinite. */
export function chargeGas(f: Frame, amount: number): boolean {
  const gas = f.gas - amount
  if (gas >= 0) {
    f.gas = gas
    return true
  }
  haltFrame(f, 'OUT_OF_GAS')
  return false
}
