/** Per-opcode tables of a rule set, in the form the loop reads. */
import { InvariantViolation } from '@syncline/primitives'
import type { Rules } from '../fork.js'
import { type OpcodeInfo, opcodeTable } from '../generated/opcodes.js'
import { type Frame, haltFrame } from './frame.js'
import { maxStackWords } from './gas.js'

/** Indexed by opcode. An opcode that the rules do not have demands more stack than there can be, so one check refuses both. */
export type OpcodeTables = {
  readonly baseGas: Uint16Array
  readonly minStack: Uint16Array
  /** Deepest stack before the instruction. */
  readonly maxStack: Uint16Array
}

const undefinedOpcode = 0xffff

/** True if `rules` have the opcode. */
export function hasOpcode(rules: Rules, info: OpcodeInfo): boolean {
  if (info.feature === 'extensions' && !rules.extensions) return false
  return info.since === 'osaka' ? rules.clz : true
}

function createTables(rules: Rules): OpcodeTables {
  const baseGas = new Uint16Array(256)
  const minStack = new Uint16Array(256).fill(undefinedOpcode)
  const maxStack = new Uint16Array(256)
  for (const info of opcodeTable) {
    if (!hasOpcode(rules, info)) continue
    baseGas[info.code] = info.gas
    minStack[info.code] = info.pops
    maxStack[info.code] = maxStackWords + info.pops - info.pushes
  }
  return { baseGas, minStack, maxStack }
}

/** Tables of a rule set; made once for each `Rules` object. */
const tablesOfRules = new WeakMap<Rules, OpcodeTables>()

export function opcodeTables(rules: Rules): OpcodeTables {
  let tables = tablesOfRules.get(rules)
  if (tables === undefined) {
    tables = createTables(rules)
    tablesOfRules.set(rules, tables)
  }
  return tables
}

/** Halts a frame whose next instruction may not run, for the first reason in the order of the execution specs. */
export function refuseStep(f: Frame, opcode: number): void {
  const { minStack, maxStack } = f.machine.tables
  if (minStack[opcode] === undefinedOpcode) haltFrame(f, 'INVALID_OPCODE')
  else if (f.sp < minStack[opcode]!) haltFrame(f, 'STACK_UNDERFLOW')
  else if (f.sp > maxStack[opcode]!) haltFrame(f, 'STACK_OVERFLOW')
  else haltFrame(f, 'OUT_OF_GAS')
}

/** The tables let no opcode through that the loop has no case for. */
export function unreachableOpcode(opcode: number): never {
  throw new InvariantViolation(`opcode ${opcode} passed the tables but has no handler`)
}
