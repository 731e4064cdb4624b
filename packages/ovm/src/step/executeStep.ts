/** EXECUTE: fetches one instruction, checks it against the opcode table, and runs it (docs/step-format.md §5). */
import { invariant } from '@syncline/primitives'
import { type OpcodeInfo, opcodeTable } from '../generated/opcodes.js'
import { maxStackWords } from '../interpreter/gas.js'
import { hasOpcode } from '../interpreter/tables.js'
import { call } from './callOps.js'
import { claimStatus, depDigest, level } from './claimOps.js'
import type { StepContext } from './context.js'
import { create } from './createOps.js'
import { Execution, haltStep, StepHalt } from './execution.js'
import { duplicate, jump, jumpIf, leave, push, stop, swap } from './flowOps.js'
import {
  callDataCopy,
  codeCopy,
  extCodeCopy,
  keccak,
  mcopy,
  mload,
  mstore,
  mstore8,
  returnDataCopy,
} from './memoryOps.js'
import { readAccount, setupReads } from './readOps.js'
import { selfDestruct } from './selfDestruct.js'
import type { MachineState } from './state.js'
import { log, sload, sstore, tload, tstore } from './storageOps.js'
import { applyWordFunction, exp, wordFunction } from './wordOps.js'

type Operation = (e: Execution, word: Uint8Array) => MachineState

const operations: Readonly<Record<string, Operation>> = {
  STOP: stop,
  EXP: exp,
  KECCAK256: keccak,
  BALANCE: readAccount,
  EXTCODESIZE: readAccount,
  EXTCODEHASH: readAccount,
  CALLDATACOPY: callDataCopy,
  CODECOPY: codeCopy,
  EXTCODECOPY: extCodeCopy,
  RETURNDATACOPY: returnDataCopy,
  MCOPY: mcopy,
  POP: (e) => e.done(),
  MLOAD: mload,
  MSTORE: mstore,
  MSTORE8: mstore8,
  SLOAD: sload,
  SSTORE: sstore,
  TLOAD: tload,
  TSTORE: tstore,
  JUMP: jump,
  JUMPI: jumpIf,
  JUMPDEST: (e) => e.done(),
  CREATE: (e) => create(e, false),
  CREATE2: (e) => create(e, true),
  CALL: (e) => call(e, 'CALL'),
  CALLCODE: (e) => call(e, 'CALLCODE'),
  DELEGATECALL: (e) => call(e, 'DELEGATECALL'),
  STATICCALL: (e) => call(e, 'STATICCALL'),
  RETURN: (e) => leave(e, 0),
  REVERT: (e) => leave(e, 1),
  INVALID: () => {
    throw new StepHalt('INVALID_OPCODE')
  },
  SELFDESTRUCT: selfDestruct,
  CLAIMSTATUS: claimStatus,
  DEPDIGEST: depDigest,
  LEVEL: level,
}

/** What runs an opcode: by family, by table, or one of the above. */
function operationOf(info: OpcodeInfo): Operation {
  const { name, immediate } = info
  const apply = wordFunction(name)
  if (apply !== undefined) return (e) => applyWordFunction(e, apply)
  const read = setupReads[name]
  if (read !== undefined) return (e) => e.done(read(e))
  if (immediate > 0) return (e, word) => push(e, word, immediate)
  if (name.startsWith('DUP')) return duplicate
  if (name.startsWith('SWAP')) return swap
  if (name.startsWith('LOG')) return log
  const operation = operations[name]
  invariant(operation !== undefined, `the step machine has nothing for ${name}`)
  return operation
}

/** Indexed by opcode. */
const table: readonly ({ readonly info: OpcodeInfo; readonly run: Operation } | undefined)[] = Array.from(
  { length: 256 },
  (_, code) => {
    const info = opcodeTable.find((entry) => entry.code === code)
    return info === undefined ? undefined : { info, run: operationOf(info) }
  },
)

const stopEntry = table[0]!

export function executeStep(x: StepContext): MachineState {
  const frame = x.frame()
  const { meta, code } = x.code(frame.code)
  const isPastEnd = frame.pc >= meta.codeLength
  const word = isPastEnd ? new Uint8Array(32) : x.range(code, frame.pc >> 5, 1)
  const entry = isPastEnd ? stopEntry : table[word[frame.pc & 31]!]
  // whether the domain has extensions stands in the config under the batch's hash
  if (entry?.info.feature === 'extensions') x.config(x.batch())
  if (entry === undefined || !hasOpcode(x.env.rules, entry.info)) return haltStep(x, 'INVALID_OPCODE')
  const { info, run } = entry
  const { size } = frame.stack
  if (size < info.pops) return haltStep(x, 'STACK_UNDERFLOW')
  if (size + info.pushes - info.pops > maxStackWords) return haltStep(x, 'STACK_OVERFLOW')
  if (frame.gas < info.gas) return haltStep(x, 'OUT_OF_GAS')
  const operands = frame.stack.peek(info.pops)
  if (info.pops > 0) x.open(() => [...operands, frame.stack.drop(info.pops).hash])
  try {
    return run(new Execution(x, frame, info, operands), word)
  } catch (error) {
    if (error instanceof StepHalt) return haltStep(x, error.reason)
    throw error
  }
}
