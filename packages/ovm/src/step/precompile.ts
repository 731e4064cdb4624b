/** PRECOMPILE: a called precompiled contract, one step for each call (docs/step-format.md §5.9). */

import { invariant } from '@syncline/primitives'
import { findPrecompile, runPrecompile } from '../precompiles/index.js'
import { l1CalldataGasPerByte, reexecutionGasCap } from '../precompiles/reexecutionCap.js'
import type { StepContext } from './context.js'
import { phases } from './phases.js'
import { emptySlice, type Slice, sliceOfBytes } from './slice.js'
import type { MachineState } from './state.js'

/** 0x04 returns its input: no byte of it is opened. */
const identity = 4n

export function precompileStep(x: StepContext): MachineState {
  const { address } = x.micro('precompile')
  const frame = x.frame()
  const { input } = x.setup(frame)
  x.slice(input)
  const { rules } = x.env
  const precompile = findPrecompile(rules, address)
  invariant(precompile !== undefined, 'only precompiles are run as such')
  if (address === identity) {
    const cost = 15 + 3 * Math.ceil(input.length / 32)
    return finish(x, cost > frame.gas ? undefined : { gas: frame.gas - cost, output: input })
  }
  // what the format ignores is not opened, nor what no L1 transaction carries: then the call fails whatever it says
  const read = Math.min(input.length, precompile.readsBytes ?? input.length)
  if (l1CalldataGasPerByte * BigInt(read) > reexecutionGasCap) return finish(x, undefined)
  const result = runPrecompile(rules, address, x.read(input, 0, read), BigInt(frame.gas))
  if (result === undefined || !result.ok) return finish(x, undefined)
  return finish(x, { gas: frame.gas - Number(result.gasUsed), output: sliceOfBytes(result.output) })
}

function finish(x: StepContext, result: { gas: number; output: Slice } | undefined): MachineState {
  const { state } = x
  const frame = state.frame!
  if (result === undefined) {
    return { ...state, phase: phases.RETURN, micro: { kind: 'return', outcome: 2, output: emptySlice } }
  }
  const micro = { kind: 'return', outcome: 0, output: result.output } as const
  return { ...state, phase: phases.RETURN, micro, frame: { ...frame, gas: result.gas } }
}
