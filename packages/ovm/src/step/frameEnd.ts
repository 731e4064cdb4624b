/** How frames end and what their callers get; deploying what init code returned (docs/step-format.md §5.8). */

import { codeDepositByteGas, maxCodeBytes } from '../interpreter/gas.js'
import { codifyTask } from './codify.js'
import type { StepContext } from './context.js'
import { hashTask } from './hash.js'
import type { Frame, FrameSetup, Journal } from './parts.js'
import { phases } from './phases.js'
import { emptySlice, type Slice, subSlice } from './slice.js'
import type { MachineState } from './state.js'

type Outcome = 0 | 1 | 2

/** First byte of code that may not be deployed (EIP-3541). */
const reservedPrefix = 0xef

/** Gives the result of a frame to the one that called it, or ends the transaction's execution. `frame` holds the gas that is left. */
function deliver(
  x: StepContext,
  frame: Frame,
  setup: FrameSetup,
  outcome: Outcome,
  output: Slice,
  journal: Journal,
): MachineState {
  const { state } = x
  const gasLeft = outcome === 2 ? 0 : frame.gas
  const { parent, self } = setup
  const isCreation = frame.kind === 1
  if (parent === undefined) {
    const created = isCreation && outcome === 0 ? self : 0n
    const micro = { kind: 'exit', status: outcome === 0 ? 1 : 0, gasLeft, created } as const
    return { ...state, phase: phases.TX_EXIT, micro, frame: undefined, journal }
  }
  x.openFrame(parent)
  const pushed = outcome !== 0 ? 0n : isCreation ? self : 1n
  const returnData = outcome === 2 || (isCreation && outcome === 0) ? emptySlice : output
  const resumed: Frame = { ...parent, gas: parent.gas + gasLeft, stack: parent.stack.push(pushed), returnData }
  const length = isCreation ? 0 : Math.min(setup.returnLength, returnData.length)
  const next = { ...state, frame: resumed, journal }
  if (length === 0) return { ...next, phase: phases.EXECUTE, micro: undefined }
  const source = subSlice(returnData, 0, length)
  return { ...next, phase: phases.COPY, micro: { kind: 'copy', source, to: setup.returnOffset, length } }
}

export function returnStep(x: StepContext): MachineState {
  const { outcome, output } = x.micro('return')
  const frame = x.frame()
  const setup = x.setup(frame)
  const { state } = x
  if (outcome !== 0) return deliver(x, frame, setup, outcome, output, setup.snapshot)
  if (frame.kind === 0 || output.length === 0) return deliver(x, frame, setup, 0, output, state.journal)
  const gas = frame.gas - codeDepositByteGas * output.length
  const mayDeploy = output.length <= maxCodeBytes && gas >= 0 && x.read(output, 0, 1)[0] !== reservedPrefix
  if (!mayDeploy) return deliver(x, frame, setup, 2, emptySlice, setup.snapshot)
  const task = hashTask(output, phases.DEPLOY_HASHED, { kind: 'deploy', code: output })
  return { ...state, phase: phases.HASH, micro: task, frame: { ...frame, gas } }
}

/** The deployed code is hashed: its trees are next. */
export function deployHashedStep(x: StepContext): MachineState {
  const { digest, rest } = x.micro('digest')
  const { code } = x.rest(rest, 'deploy')
  const micro = codifyTask(code, phases.DEPLOY, { kind: 'deployHashed', codeHash: digest, code })
  return { ...x.state, phase: phases.CODIFY, micro }
}

/** Writes the deployed code to the account. */
export function deployStep(x: StepContext): MachineState {
  const { code, rest } = x.micro('code')
  const { codeHash } = x.rest(rest, 'deployHashed')
  const frame = x.frame()
  const setup = x.setup(frame)
  const before = x.journal()
  const bytes = code.code.read(0, code.meta.codeLength)
  const world = x.change(before.world, setup.self, (account) => ({ ...account, codeHash }), bytes)
  return deliver(x, frame, setup, 0, emptySlice, { ...before, world })
}
