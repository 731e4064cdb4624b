/** Cases made for the step verifier: a signed transaction over accounts with code, followed step by step on both sides. */
import {
  type ForkName,
  type MachineState,
  phases,
  proveStep,
  type StepEnv,
  signTransaction,
  stateHash,
} from '@syncline/ovm'
import { type Bytes, bytesToHex, emptyBytes, equalBytes, privateKeyToAddress } from '@syncline/primitives'
import type { VectorAccount } from '../support/vectorState.js'
import { callModule, type Modules, moduleOf } from './modules.js'
import { prepareCase, runCase, type StepCase } from './stepCase.js'

/** Signs every case. */
export const caseKey = new Uint8Array(32).fill(7)
/** The account that every case calls. */
export const target = 0xc0den

export type CaseInput = {
  readonly fork?: ForkName
  /** Code of `target`. */
  readonly code?: Bytes
  /** undefined is a creation. */
  readonly to?: bigint | undefined
  readonly data?: Bytes
  readonly value?: bigint
  readonly accounts?: Readonly<Record<string, VectorAccount>>
}

/** A call of `target` with all the gas that a transaction may have. */
export function makeCase(given: CaseInput): StepCase {
  const { fork = 'prague', code = emptyBytes, data = emptyBytes, value = 0n, accounts = {} } = given
  const sender = bytesToHex(privateKeyToAddress(caseKey))
  const raw = signTransaction(
    {
      type: 2,
      chainId: 1n,
      nonce: 0n,
      gasLimit: 1n << 24n,
      maxFeePerGas: 100n,
      maxPriorityFeePerGas: 1n,
      to: 'to' in given ? given.to : target,
      value,
      data,
    },
    caseKey,
  )
  const pre = {
    [sender]: { nonce: '0x0', balance: '0xffffffffffffffffffff', code: '0x', storage: {} },
    [`0x${target.toString(16).padStart(40, '0')}`]: {
      nonce: '0x1',
      balance: '0x100',
      code: bytesToHex(code),
      storage: {},
    },
    ...accounts,
  }
  return { pre, raw, fork }
}

/** What was seen of a phase: steps, the dearest, the longest proof, bytes. */
export type Tally = { steps: number; gas: number; bytes: number }
export type Tallies = Map<string, Tally>

const phaseNames = new Map<number, string>(Object.entries(phases).map(([name, phase]) => [phase, name]))

/** Steps `state` on both sides; undefined if they agree. */
export function compareStep(
  modules: Modules,
  env: StepEnv,
  state: MachineState,
  tallies?: Tallies,
): string | undefined {
  const { next, proof } = proveStep(env, state)
  const result = callModule(modules.get(moduleOf(state))!, stateHash(state), proof)
  const name = phaseNames.get(state.phase)!
  const tally = tallies?.get(name) ?? { steps: 0, gas: 0, bytes: 0 }
  tallies?.set(name, {
    steps: tally.steps + 1,
    gas: Math.max(tally.gas, result.gas),
    bytes: Math.max(tally.bytes, proof.length),
  })
  if (result.post === undefined) return `${name} reverted: ${result.error}`
  return equalBytes(result.post, stateHash(next)) ? undefined : `${name} has another successor`
}

/** Follows a case to its end: the machine against the executor, the steps of `names` against the machine. Gives the differences. */
export function follow(modules: Modules, names: ReadonlySet<string>, given: StepCase, tallies?: Tallies): string[] {
  const prepared = prepareCase(given)
  if (prepared === undefined) return ['no case for a domain']
  const differences: string[] = []
  const { difference } = runCase(prepared, 20_000, (state) => {
    if (!names.has(moduleOf(state))) return
    const found = compareStep(modules, prepared.env, state, tallies)
    if (found !== undefined) differences.push(found)
  })
  if (difference !== undefined) differences.push(`the machine and the executor: ${difference}`)
  return differences
}

/** The first state of a case that is in `phase`, and what it is stepped with. */
export function stateAt(given: StepCase, phase: number): { readonly env: StepEnv; readonly state: MachineState } {
  const prepared = prepareCase(given)
  let found: MachineState | undefined
  if (prepared !== undefined)
    runCase(prepared, 20_000, (state) => {
      if (found === undefined && state.phase === phase) found = state
    })
  if (prepared === undefined || found === undefined) throw new Error('the case does not come to this phase')
  return { env: prepared.env, state: found }
}
