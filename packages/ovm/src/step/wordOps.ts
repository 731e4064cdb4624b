/** Instructions that read operands and the frame only: the interpreter's own functions (docs/step-format.md §5.1). */
import * as arithmetic from '../interpreter/arithmetic.js'
import * as bitwise from '../interpreter/bitwise.js'
import { expByteGas } from '../interpreter/gas.js'
import { toBigint, toWord, type Word } from '../interpreter/word.js'
import type { Execution } from './execution.js'
import type { MachineState } from './state.js'

type WordFunction = (...operands: Word[]) => Word

/** By mnemonic; the same functions that the interpreter's loop calls. */
const wordFunctions: Readonly<Record<string, WordFunction>> = {
  ADD: arithmetic.add,
  MUL: arithmetic.mul,
  SUB: arithmetic.sub,
  DIV: arithmetic.div,
  SDIV: arithmetic.sdiv,
  MOD: arithmetic.mod,
  SMOD: arithmetic.smod,
  ADDMOD: arithmetic.addmod,
  MULMOD: arithmetic.mulmod,
  SIGNEXTEND: arithmetic.signextend,
  LT: bitwise.lt,
  GT: bitwise.gt,
  SLT: bitwise.slt,
  SGT: bitwise.sgt,
  EQ: bitwise.eq,
  ISZERO: bitwise.iszero,
  AND: bitwise.and,
  OR: bitwise.or,
  XOR: bitwise.xor,
  NOT: bitwise.not,
  BYTE: bitwise.byte,
  SHL: bitwise.shl,
  SHR: bitwise.shr,
  SAR: bitwise.sar,
  CLZ: bitwise.clz,
}

/** Undefined if the instruction is none of these. */
export function wordFunction(name: string): WordFunction | undefined {
  return wordFunctions[name]
}

export function applyWordFunction(e: Execution, apply: WordFunction): MachineState {
  return e.done(toBigint(apply(...e.operands.map(toWord))))
}

/** EXP: the base to the exponent modulo 2^256, 50 gas a byte of the exponent. */
export function exp(e: Execution): MachineState {
  const exponent = e.word(1)
  e.charge(expByteGas * (exponent === 0n ? 0 : (exponent.toString(16).length + 1) >> 1))
  return e.done(exponent === 0n ? 1n : arithmetic.power(e.word(0), exponent))
}
