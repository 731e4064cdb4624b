/** Opening and closing of frames: what CALL, CREATE and a transaction's message have in common (Yellow Paper §7 and §8). */
import { type Bytes, emptyBytes } from '@syncline/primitives'
import { isPrecompile, runPrecompile } from '../precompiles/index.js'
import type { StateAccess } from '../state/access.js'
import { delegationTarget } from '../state/delegation.js'
import { Program } from './analysis.js'
import { Frame, type FrameSetup } from './frame.js'
import { codeDepositByteGas, maxCodeBytes, maxDepth } from './gas.js'
import type { Halt } from './halt.js'
import type { Machine } from './machine.js'

/** What a call or creation came to. `output` of a successful creation is the deployed code. */
export type CallResult = { readonly gasLeft: bigint; readonly output: Bytes; readonly halt: Halt | undefined }

/** First byte of code that may not be deployed (EIP-3541). */
const reservedPrefix = 0xef

/** Moves ether. A transfer of nothing still touches an empty recipient, which deletes it at the end (EIP-161). */
export function moveValue(state: StateAccess, from: bigint, to: bigint, value: bigint): void {
  if (value !== 0n) {
    state.setBalance(from, state.balance(from) - value)
    state.setBalance(to, state.balance(to) + value)
  } else if (state.account(to) !== undefined && state.isEmpty(to)) state.setBalance(to, 0n)
}

function announceStart(machine: Machine, setup: FrameSetup, gas: bigint): void {
  const { kind, depth, value, input, codeAddress } = setup
  const from = kind === 'DELEGATECALL' ? setup.address : setup.caller
  machine.trace?.onFrameStart?.({ kind, depth, from, to: codeAddress, value, gas, input })
}

function close(machine: Machine, setup: FrameSetup, gas: bigint, result: CallResult): CallResult {
  const { gasLeft, output, halt } = result
  machine.trace?.onFrameEnd?.({ depth: setup.depth, gasUsed: gas - gasLeft, output, halt })
  return result
}

/** Refusals that cost nothing: too deep, or not enough ether. */
function refusal(machine: Machine, setup: FrameSetup): Halt | undefined {
  if (setup.depth > maxDepth) return 'CALL_DEPTH'
  if (setup.value === 0n || setup.kind === 'DELEGATECALL') return undefined
  return machine.state.balance(setup.caller) < setup.value ? 'INSUFFICIENT_BALANCE' : undefined
}

/** The code that runs for an account: that of its EIP-7702 target if it is delegated, not followed further. */
function executableProgram(machine: Machine, address: bigint): Program | undefined {
  const { state, rules, programs } = machine
  let account = address
  let code = state.code(account)
  if (rules.delegation) {
    const target = delegationTarget(code)
    if (target !== undefined) {
      account = target
      code = state.code(target)
    }
  }
  return code.length === 0 ? undefined : programs.get(state.codeHash(account), code)
}

/** Starts a call with `gas`: a frame to run, or the result where nothing is to run (precompile, no code, refusal). */
export function openCall(
  machine: Machine,
  setup: FrameSetup,
  gas: bigint,
  parent: Frame | undefined,
): Frame | CallResult {
  const { state, rules } = machine
  announceStart(machine, setup, gas)
  const refused = refusal(machine, setup)
  if (refused !== undefined) return close(machine, setup, gas, { gasLeft: gas, output: emptyBytes, halt: refused })
  const snapshot = state.snapshot()
  const { codeAddress, kind } = setup
  if (kind === 'CALL') moveValue(state, setup.caller, setup.address, setup.value)
  if (isPrecompile(rules, codeAddress)) {
    const result = runPrecompile(rules, codeAddress, setup.input, gas)
    if (result?.ok) {
      const gasLeft = gas - result.gasUsed
      return close(machine, setup, gas, { gasLeft, output: result.output, halt: undefined })
    }
    state.revertTo(snapshot)
    return close(machine, setup, gas, { gasLeft: 0n, output: emptyBytes, halt: 'PRECOMPILE_FAILED' })
  }
  const program = executableProgram(machine, codeAddress)
  if (program === undefined) return close(machine, setup, gas, { gasLeft: gas, output: emptyBytes, halt: undefined })
  const frame = machine.pool.take()
  frame.start(machine, setup, program, snapshot, gas, parent)
  return frame
}

/**
 * Starts a creation at `setup.address` with `gas`; the creator's nonce is already incremented and stays so. The new
 * address is warm from here on, whatever becomes of the creation. `initCode` is copied.
 */
export function openCreate(
  machine: Machine,
  setup: FrameSetup,
  initCode: Bytes,
  gas: bigint,
  parent: Frame | undefined,
): Frame | CallResult {
  const { state } = machine
  const { address } = setup
  announceStart(machine, setup, gas)
  state.touchAddress(address)
  if (state.collides(address)) {
    return close(machine, setup, gas, { gasLeft: 0n, output: emptyBytes, halt: 'CREATE_COLLISION' })
  }
  const snapshot = state.snapshot()
  state.markCreated(address)
  state.setNonce(address, 1n)
  moveValue(state, setup.caller, address, setup.value)
  const frame = machine.pool.take()
  const calledSetup = setup.input.length === 0 ? setup : { ...setup, input: emptyBytes }
  frame.start(machine, calledSetup, new Program(initCode), snapshot, gas, parent)
  return frame
}

/** Deploys what the init code returned: the halt if it may not be deployed (EIP-170, EIP-3541). */
function deployCode(frame: Frame): Halt | undefined {
  const { output: code, address } = frame
  if (code.length > 0 && code[0] === reservedPrefix) return 'CODE_PREFIX'
  if (code.length > maxCodeBytes) return 'CODE_SIZE'
  const gas = frame.gas - codeDepositByteGas * code.length
  if (gas < 0) return 'CODE_DEPOSIT_GAS'
  frame.gas = gas
  frame.machine.state.setCode(address, code)
  return undefined
}

/** Result of a finished frame; undoes what a failed one did and gives it back to the pool. */
export function closeFrame(frame: Frame): CallResult {
  const { machine, setup, startGas } = frame
  const isCreation = setup.kind === 'CREATE' || setup.kind === 'CREATE2'
  if (frame.halt === undefined && isCreation) frame.halt = deployCode(frame)
  const { halt } = frame
  if (halt !== undefined) machine.state.revertTo(frame.snapshot)
  const lost = halt !== undefined && halt !== 'REVERT'
  const result = { gasLeft: lost ? 0n : frame.totalGas, output: lost ? emptyBytes : frame.output, halt }
  machine.pool.release(frame)
  return close(machine, setup, startGas, result)
}

/** Gives the result to the frame that called, all but the word it pushes, which is returned. */
export function deliver(caller: Frame, setup: FrameSetup, result: CallResult): bigint | number {
  caller.setTotalGas(caller.totalGas + result.gasLeft)
  const { output, halt } = result
  if (setup.kind === 'CREATE' || setup.kind === 'CREATE2') {
    caller.returnData = halt === 'REVERT' ? output : emptyBytes
    return halt === undefined ? setup.address : 0
  }
  caller.returnData = output
  const length = Math.min(setup.returnSize, output.length)
  if (length > 0) caller.memory.bytes.set(output.subarray(0, length), setup.returnOffset)
  return halt === undefined ? 1 : 0
}

/** True if `opened` is a frame that has to run. */
export function isFrame(opened: Frame | CallResult): opened is Frame {
  return opened instanceof Frame
}
