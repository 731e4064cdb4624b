/** What a tracer is, and what bounds the size of a trace. */
import type { StateReader, TraceHooks } from '@syncline/ovm'
import type { Bytes } from '@syncline/primitives'
import { limitExceeded } from '../errors.js'
import type { Json } from '../json.js'

/** How the traced execution ended. */
export type TraceOutcome = {
  readonly gasLimit: bigint
  readonly gasUsed: bigint
  readonly output: Bytes
  readonly halt: string | undefined
  /** State after it. */
  readonly after: StateReader
}

/** Watches one execution and tells what it saw. */
export type Tracer = {
  readonly hooks: TraceHooks
  finish(outcome: TraceOutcome): Json
}

/** Accounts and values known before the traced execution starts. */
export type TraceStart = {
  /** State before the execution; may follow it, so a value is taken before it can change. */
  readonly before: StateReader
  /** State as it is at a step. */
  readonly current: StateReader
  /** Accounts the execution touches whatever it does: sender, recipient, coinbase, fee vaults, authorities. */
  readonly accounts: readonly bigint[]
}

export type TracerBudget = {
  /** Counts characters of the answer; throws −32005 when they are too many. */
  spend(characters: number): void
  /** Counts a step; throws −32005 when they are too many. */
  step(): void
}

/** One budget serves a whole answer, also of a block. */
export function tracerBudget(characters: number, steps: number): TracerBudget {
  let left = characters
  let stepsLeft = steps
  return {
    spend(used) {
      left -= used
      if (left < 0)
        throw limitExceeded(`the trace has more than ${characters} characters; leave out stack, memory or storage`)
    },
    step() {
      if (--stepsLeft < 0)
        throw limitExceeded(`the trace has more than ${steps} steps; use callTracer or a single call`)
    },
  }
}
