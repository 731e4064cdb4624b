/** What all frames of one message share: context, tables, the frame pool, and the announcing of steps. */
import { invariant } from '@syncline/primitives'
import type { BlockEnv } from '../block/env.js'
import type { ExecutionContext } from '../engine.js'
import type { Rules } from '../fork.js'
import type { StateAccess } from '../state/access.js'
import type { TraceHooks } from '../trace/hooks.js'
import type { ProgramCache } from './analysis.js'
import type { Frame } from './frame.js'
import { FrameStep } from './frameStep.js'
import type { FramePool } from './pool.js'
import { type OpcodeTables, opcodeTables } from './tables.js'

export class Machine {
  readonly rules: Rules
  readonly block: BlockEnv
  readonly state: StateAccess
  readonly origin: bigint
  readonly gasPrice: bigint
  readonly blobHashes: readonly bigint[]
  readonly trace: TraceHooks | undefined
  readonly tables: OpcodeTables
  readonly programs: ProgramCache
  readonly pool: FramePool
  /** The frame that the last call or create instruction opened; the driver runs it next. */
  opened: Frame | undefined
  readonly #step: FrameStep | undefined

  constructor(context: ExecutionContext, programs: ProgramCache, pool: FramePool) {
    this.rules = context.rules
    this.block = context.block
    this.state = context.state
    this.origin = context.origin
    this.gasPrice = context.gasPrice
    this.blobHashes = context.blobHashes
    this.trace = context.trace
    this.tables = opcodeTables(context.rules)
    this.programs = programs
    this.pool = pool
    const { trace } = context
    this.#step = trace?.onStep !== undefined || trace?.onStepEnd !== undefined ? new FrameStep() : undefined
  }

  /** True if each instruction must be announced. */
  get announcesSteps(): boolean {
    return this.#step !== undefined
  }

  /** Tells the observer about the instruction at `f.pc`, before its price is taken. */
  beginStep(f: Frame): void {
    invariant(this.#step !== undefined, 'only the traced loop announces steps')
    this.#step.frame = f
    this.#step.gasBefore = f.totalGas
    this.#step.returned = 0n
    this.trace?.onStep?.(this.#step)
  }

  /** A callee that needed no frame gave `gas` back: the instruction is still shown with all it handed over. */
  noteReturned(gas: bigint): void {
    if (this.#step !== undefined) this.#step.returned += gas
  }

  /** Tells the observer what the instruction took, gas handed to a callee included, and why it halted, if it did. */
  endStep(f: Frame): void {
    invariant(this.#step !== undefined, 'only the traced loop announces steps')
    const { gasBefore, returned } = this.#step
    const lost = f.halt !== undefined && f.halt !== 'REVERT'
    this.trace?.onStepEnd?.(lost ? gasBefore : gasBefore - f.totalGas + returned, f.halt)
  }
}
