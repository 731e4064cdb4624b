/** A program for every reachable cell of the matrix opcode × outcome, made from the opcode table. */
import {
  claimRegistryAddress,
  featureExtensions,
  type OpcodeInfo,
  objectManagerAddress,
  opcodeTable,
  signTransaction,
} from '@syncline/ovm'
import { bytesToHex, privateKeyToAddress } from '@syncline/primitives'
import type { StepCase } from './stepCase.js'

/** A program that meets `outcome` at `opcode`; `outcome` undefined: it goes through. */
export type CellProgram = { readonly opcode: string; readonly outcome: string | undefined; readonly given: StepCase }

const key = new Uint8Array(32).fill(9)
const sender = bytesToHex(privateKeyToAddress(key))
const target = '0x00000000000000000000000000000000000c0de0'
const wrapper = '0x00000000000000000000000000000000000c0de1'
const push0 = 0x5f
const push0Gas = 2
const push3Gas = 3
const transactionGas = 21_000
const plentyGas = 2_000_000

function caseOf(code: readonly number[], gas: number, through: readonly number[] = [], featureFlags = 0n): StepCase {
  const contract = (bytes: readonly number[]) => ({
    nonce: '0x1',
    balance: '0x10',
    code: bytesToHex(Uint8Array.from(bytes)),
    storage: {},
  })
  const isWrapped = through.length > 0
  const raw = signTransaction(
    {
      type: 2,
      chainId: 1n,
      nonce: 0n,
      gasLimit: BigInt(gas),
      maxFeePerGas: 10n ** 9n,
      maxPriorityFeePerGas: 0n,
      to: BigInt(isWrapped ? wrapper : target),
      value: 0n,
      data: new Uint8Array(0),
      accessList: [],
    },
    key,
  )
  return {
    pre: {
      [sender]: { nonce: '0x0', balance: '0xde0b6b3a7640000', code: '0x', storage: {} },
      [target]: contract(code),
      ...(isWrapped ? { [wrapper]: contract(through) } : {}),
    },
    raw,
    fork: 'osaka',
    featureFlags,
  }
}

const repeat = (byte: number, count: number): number[] => new Array<number>(count).fill(byte)
const push3 = (count: number): number[] => Array.from({ length: count }, () => [0x62, 0xff, 0xff, 0xff]).flat()
/** What the domain has on that an instruction needs. */
const featuresOf = ({ feature }: OpcodeInfo): bigint => (feature === 'extensions' ? featureExtensions : 0n)
const immediates = ({ immediate }: OpcodeInfo): number[] => repeat(0xa5, immediate)

/** STATICCALL of the target with all gas, then STOP. */
const staticWrapper = [
  ...repeat(push0, 4),
  0x73,
  ...Array.from({ length: 20 }, (_, i) => Number.parseInt(target.slice(2 + 2 * i, 4 + 2 * i), 16)),
  0x5a,
  0xfa,
  0x00,
]

/** Words that an instruction needs, so that it goes through. */
function operandsFor({ name, pops }: OpcodeInfo): number[] {
  if (name === 'CALL' || name === 'CALLCODE') return [...repeat(push0, 5), 0x60, 0x42, push0]
  return repeat(push0, pops)
}

function jumps(name: string): CellProgram[] {
  const condition = name === 'JUMPI' ? [0x60, 1] : []
  const at = condition.length + 3
  return [
    {
      opcode: name,
      outcome: undefined,
      given: caseOf([...condition, 0x60, at, name === 'JUMPI' ? 0x57 : 0x56, 0x5b, 0x00], plentyGas),
    },
    // the byte at 1 is an immediate, even if it looks like a JUMPDEST
    {
      opcode: name,
      outcome: 'INVALID_JUMP',
      given: caseOf([...condition, 0x60, 0x01, name === 'JUMPI' ? 0x57 : 0x56], plentyGas),
    },
    {
      opcode: name,
      outcome: 'INVALID_JUMP',
      given: caseOf([0x60, 0x5b, 0x50, ...condition, 0x60, 0x01, name === 'JUMPI' ? 0x57 : 0x56], plentyGas),
    },
    {
      opcode: name,
      outcome: 'INVALID_JUMP',
      given: caseOf([...condition, 0x7f, ...repeat(0xff, 32), name === 'JUMPI' ? 0x57 : 0x56], plentyGas),
    },
  ]
}

const writers = /^(SSTORE|TSTORE|LOG\d|CREATE2?|SELFDESTRUCT)$/

const push20 = (address: bigint): number[] => [
  0x73,
  ...Array.from({ length: 20 }, (_, i) => Number((address >> BigInt(8 * (19 - i))) & 0xffn)),
]

/** An instruction that a feature turns on: without it, in a static call, and with gas for a cold account but not for the cold slot. */
function extension(info: OpcodeInfo): CellProgram[] {
  const { code, name, pops, gas, gasClass } = info
  const bytes = [...repeat(push0, pops), code]
  const programs: CellProgram[] = [
    { opcode: name, outcome: 'INVALID_OPCODE', given: caseOf(bytes, plentyGas) },
    { opcode: name, outcome: undefined, given: caseOf(bytes, plentyGas, staticWrapper, featuresOf(info)) },
  ]
  if (gasClass !== 'record') return programs
  const coldAccount = 2500
  const coldSlot = 2000
  const from = transactionGas + push0Gas * pops + gas
  for (const short of [coldAccount - 1, coldAccount, coldAccount + coldSlot - 1])
    programs.push({ opcode: name, outcome: 'OUT_OF_GAS', given: caseOf(bytes, from + short, [], featuresOf(info)) })
  // the account is warm: BALANCE was there first
  const of = name === 'CLAIMSTATUS' ? claimRegistryAddress : objectManagerAddress
  const after = [...push20(of), 0x31, 0x50, ...bytes]
  const warm = from + push3Gas + 2600 + 2 + coldSlot
  programs.push({ opcode: name, outcome: undefined, given: caseOf(after, warm, [], featuresOf(info)) })
  programs.push({ opcode: name, outcome: 'OUT_OF_GAS', given: caseOf(after, warm - 1, [], featuresOf(info)) })
  return programs
}

/** Programs that need more than zeros on the stack. */
function special(info: OpcodeInfo): CellProgram[] {
  const { code, name } = info
  const at = (outcome: string, bytes: readonly number[], through?: readonly number[]): CellProgram => ({
    opcode: name,
    outcome,
    given: caseOf(bytes, plentyGas, through, featuresOf(info)),
  })
  if (info.feature === 'extensions') return extension(info)
  if (name === 'JUMP' || name === 'JUMPI') return jumps(name)
  if (writers.test(name)) {
    const programs = [at('STATIC_VIOLATION', [...operandsFor(info), code], staticWrapper)]
    if (name.startsWith('CREATE')) {
      const size = [...repeat(push0, info.pops - 3), 0x61, 0xc0, 0x01, push0, push0, code]
      programs.push(at('INIT_CODE_SIZE', size))
    }
    return programs
  }
  if (name === 'RETURNDATACOPY') return [at('RETURN_DATA_OUT_OF_BOUNDS', [0x60, 1, push0, push0, code])]
  if (name === 'CALL') {
    const paying = [...repeat(push0, 4), 0x60, 1, 0x60, 0x42, push0, code]
    return [at('STATIC_VIOLATION', paying, staticWrapper)]
  }
  return []
}

/** What a price that depends on operands cannot be paid for. */
function tooDear(info: OpcodeInfo): CellProgram[] {
  const { code, name, pops, gas, gasClass } = info
  if (gasClass === 'zero' || gasClass === 'static' || name === 'TSTORE') return []
  const isCreation = gasClass === 'create'
  const operands = isCreation ? [...repeat(push0, pops - 3), 0x61, 0x40, 0x00, push0, push0] : push3(pops)
  const spent = isCreation ? push0Gas * (pops - 1) + push3Gas : push3Gas * pops
  if (name === 'RETURNDATACOPY') return []
  return [
    {
      opcode: name,
      outcome: 'OUT_OF_GAS',
      given: caseOf([...operands, code], transactionGas + spent + gas + 40, [], featuresOf(info)),
    },
  ]
}

/** All of them. */
export function cellPrograms(): CellProgram[] {
  const programs: CellProgram[] = []
  const defined = new Set(opcodeTable.map(({ code }) => code))
  for (const info of opcodeTable) {
    const { code, name, pops, pushes, gas } = info
    const add = (outcome: string | undefined, bytes: readonly number[], gasLimit = plentyGas): void => {
      programs.push({ opcode: name, outcome, given: caseOf(bytes, gasLimit, [], featuresOf(info)) })
    }
    if (name === 'INVALID') add('INVALID_OPCODE', [code])
    else if (name !== 'JUMP' && name !== 'JUMPI')
      add(undefined, [...operandsFor(info), code, ...immediates(info), 0x00])
    if (pops > 0) add('STACK_UNDERFLOW', [...repeat(push0, pops - 1), code])
    if (pushes > pops)
      add('STACK_OVERFLOW', [...repeat(name === 'PUSH0' ? 0x36 : push0, 1024), code, ...immediates(info)])
    if (gas > 0) add('OUT_OF_GAS', [...repeat(push0, pops), code], transactionGas + push0Gas * pops + gas - 1)
    programs.push(...special(info), ...tooDear(info))
  }
  for (let code = 0; code < 256; code++) {
    if (defined.has(code)) continue
    const opcode = `0x${code.toString(16)}`
    programs.push({ opcode, outcome: 'INVALID_OPCODE', given: caseOf([...repeat(push0, 17), code], plentyGas) })
  }
  return programs
}
