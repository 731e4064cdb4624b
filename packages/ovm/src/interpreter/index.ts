/** The reference engine: drives frames with an explicit stack, so that depth 1024 needs no native recursion. */
import { invariant } from '@syncline/primitives'
import type { Engine, ExecutionContext, Message, MessageResult } from '../engine.js'
import { runPlain, runTraced } from '../generated/loop.js'
import { delegationTarget } from '../state/delegation.js'
import { ProgramCache } from './analysis.js'
import { type Frame, type FrameSetup, running, suspended } from './frame.js'
import { type CallResult, closeFrame, deliver, isFrame, openCall, openCreate } from './invoke.js'
import { Machine } from './machine.js'
import { FramePool } from './pool.js'

/** Runs frames until the first one is closed. */
function drive(machine: Machine, first: Frame): CallResult {
  const run = machine.announcesSteps ? runTraced : runPlain
  let frame = first
  for (;;) {
    run(frame)
    if (frame.status === suspended) {
      const { opened } = machine
      invariant(opened !== undefined, 'a frame waits only for one that it opened')
      machine.opened = undefined
      frame = opened
      continue
    }
    const { parent, setup } = frame
    const result = closeFrame(frame)
    if (parent === undefined) return result
    parent.stack[parent.sp++] = deliver(parent, setup, result)
    parent.status = running
    frame = parent
  }
}

/** The frame of a transaction's message. */
function topSetup(message: Message): FrameSetup {
  const { to, createAddress, caller, value, data } = message
  const address = to ?? createAddress
  invariant(address !== undefined, 'a creation names the address it creates')
  const kind = to === undefined ? 'CREATE' : 'CALL'
  return {
    kind,
    depth: 0,
    isStatic: false,
    address,
    codeAddress: address,
    caller,
    value,
    input: data,
    returnOffset: 0,
    returnSize: 0,
  }
}

/**
 * An interpreter with its own cache of analysed code (`codeCacheBytes` of code, 16 MiB unless told) and frame pool. It
 * holds no state of an execution, so one serves a whole thread, nested runs included.
 */
export function createInterpreter(options: { readonly codeCacheBytes?: number } = {}): Engine {
  const programs = new ProgramCache(options.codeCacheBytes)
  const pool = new FramePool()
  return {
    run(context: ExecutionContext, message: Message): MessageResult {
      const machine = new Machine(context, programs, pool)
      const { gas } = message
      invariant(gas >= 0n, 'intrinsic gas is within the gas limit')
      const setup = topSetup(message)
      const { state, rules } = context
      if (rules.delegation && setup.kind === 'CALL') {
        // EIP-7702: the target of the called account is warm without a charge
        const target = delegationTarget(state.code(setup.address))
        if (target !== undefined) state.touchAddress(target)
      }
      const opened =
        setup.kind === 'CALL'
          ? openCall(machine, setup, gas, undefined)
          : openCreate(machine, setup, message.data, gas, undefined)
      const result = isFrame(opened) ? drive(machine, opened) : opened
      return { gasLeft: result.gasLeft, output: result.output, halt: result.halt }
    },
  }
}

/** The engine used where none is named. */
export const interpreter: Engine = createInterpreter()
