/** The four call instructions (docs/step-format.md §5.5). One step: prices, value, and the frame that is called. */

import { WordTree } from '@syncline/trees'
import {
  callStipend,
  callValueGas,
  coldAccountGas,
  maxDepth,
  newAccountGas,
  warmAccessGas,
} from '../interpreter/gas.js'
import { isPrecompile } from '../precompiles/index.js'
import type { World } from '../world/types.js'
import type { StepContext } from './context.js'
import { noCode } from './env.js'
import type { Execution } from './execution.js'
import type { Frame, FrameSetup, Journal, StepCode } from './parts.js'
import { phases } from './phases.js'
import { asAddress, isEmpty } from './readOps.js'
import { emptySlice } from './slice.js'
import { Stack } from './stack.js'
import type { MachineState } from './state.js'

export type CallKind = 'CALL' | 'CALLCODE' | 'DELEGATECALL' | 'STATICCALL'

/** A frame that has not run yet. */
export function newFrame(setup: FrameSetup, given: Pick<Frame, 'gas' | 'depth' | 'kind' | 'isStatic' | 'code'>): Frame {
  return {
    ...given,
    pc: 0,
    stack: Stack.empty,
    memoryWords: 0,
    memory: WordTree.zero(0),
    returnData: emptySlice,
    setup,
  }
}

/** Moves ether from an account that has it; nothing is written for 0. */
export function transfer(x: StepContext, world: World, from: bigint, to: bigint, value: bigint): World {
  return value === 0n ? world : x.credit(x.credit(world, from, -value), to, value)
}

/** The operands of a call, in one shape for all four. */
function operandsOf(e: Execution, kind: CallKind): { readonly value: bigint | undefined; readonly ranges: number } {
  return kind === 'CALL' || kind === 'CALLCODE' ? { value: e.word(2), ranges: 3 } : { value: undefined, ranges: 2 }
}

/** All but one 64th (EIP-150), or what was asked for if that is less. */
export function handOver(e: Execution, requested: bigint | undefined): number {
  const most = e.gas - Math.floor(e.gas / 64)
  const handed = requested === undefined || requested > BigInt(most) ? most : Number(requested)
  e.gas -= handed
  return handed
}

/** The code that an account runs and the warm set after it was looked up: that of its EIP-7702 target if it is delegated. */
function lookUp(
  e: Execution,
  journal: Journal,
  own: StepCode,
  charge: (gas: number) => void,
): { readonly code: StepCode; readonly journal: Journal } {
  const { x } = e
  const target = own.meta.delegation
  if (!x.env.rules.delegation || target === 0n) return { code: own, journal }
  const touched = e.touch(journal.scratch, target)
  charge(touched.warm ? warmAccessGas : coldAccountGas)
  // a precompile has no account: the delegating account runs no code
  return {
    code: x.codeOf(journal.world, x.account(journal.world, target)),
    journal: { ...journal, scratch: touched.scratch },
  }
}

export function call(e: Execution, kind: CallKind): MachineState {
  const { x, frame } = e
  const { value, ranges } = operandsOf(e, kind)
  if (kind === 'CALL' && value !== 0n) e.refuseStatic()
  const inputSize = e.size(ranges + 1)
  const returnLength = e.size(ranges + 3)
  const inputStart = e.useMemory(e.size(ranges), inputSize)
  const returnOffset = e.useMemory(e.size(ranges + 2), returnLength)
  const to = asAddress(e.word(1))
  const { self, caller, value: ownValue } = x.setup(frame)
  const opened = x.journal()
  const pays = value !== undefined && value !== 0n
  const warmth = e.touch(opened.scratch, to)
  const account = x.account(opened.world, to)
  const isNative = isPrecompile(x.env.rules, to)
  let cost = warmth.warm ? 0 : coldAccountGas - warmAccessGas
  const found = lookUp(e, { ...opened, scratch: warmth.scratch }, x.codeOf(opened.world, account), (gas) => {
    cost += gas
  })
  if (pays) cost += callValueGas
  if (pays && kind === 'CALL' && isEmpty(account)) cost += newAccountGas
  e.charge(cost)
  const handed = handOver(e, e.word(0))
  const gas = pays ? handed + Number(callStipend) : handed
  const keepsSelf = kind === 'CALLCODE' || kind === 'DELEGATECALL'
  const depth = frame.depth + 1
  const refused = depth > maxDepth || (pays && x.account(opened.world, self).balance < value)
  if (refused) {
    e.gas += gas
    return e.done(0n, { returnData: emptySlice }, found.journal)
  }
  const snapshot = found.journal
  const world = kind === 'CALL' && pays ? transfer(x, snapshot.world, self, to, value) : snapshot.world
  const parent = e.advanced(undefined, { returnData: emptySlice })
  const setup: FrameSetup = {
    parent,
    snapshot,
    self: keepsSelf ? self : to,
    caller: kind === 'DELEGATECALL' ? caller : self,
    value: kind === 'DELEGATECALL' ? ownValue : (value ?? 0n),
    input: e.memorySlice(inputStart, inputSize),
    returnOffset,
    returnLength,
  }
  const isStatic = frame.isStatic || kind === 'STATICCALL'
  const code = isNative ? noCode : found.code
  const called = newFrame(setup, { gas, depth, kind: 0, isStatic, code })
  return enter(x, called, { ...snapshot, world }, isNative ? to : undefined)
}

/** Runs a new frame: its code, or the precompile it stands for. */
export function enter(x: StepContext, frame: Frame, journal: Journal, precompile: bigint | undefined): MachineState {
  const entered = { ...x.state, frame, journal }
  return precompile === undefined
    ? { ...entered, phase: phases.EXECUTE, micro: undefined }
    : { ...entered, phase: phases.PRECOMPILE, micro: { kind: 'precompile', address: precompile } }
}
