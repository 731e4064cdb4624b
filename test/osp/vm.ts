/** Contracts of the step verifier in the project's own VM: a call costs no process and no socket. */
import {
  type BlockEnv,
  createInterpreter,
  createRules,
  JournaledState,
  type Rules,
  type StateReader,
} from '@syncline/ovm'
import { type Bytes, bigintToWord, bytesToHex, concatBytes, keccak256 } from '@syncline/primitives'
import { traceGas } from '../support/gasLog.js'

const interpreter = createInterpreter()
/** L1 runs the rules that disputes are priced with. */
const pricedRules = createRules('osaka', 'semantic')
const block: BlockEnv = {
  chainId: 1n,
  number: 1n,
  timestamp: 1n,
  coinbase: 0n,
  gasLimit: 1n << 40n,
  baseFee: 0n,
  prevRandao: 0n,
  blobBaseFee: 1n,
  blockHash: () => 0n,
}
const selector = keccak256(new TextEncoder().encode('step(bytes32,bytes)')).subarray(0, 4)

/** `gas` of execution without calldata; `output` undefined if it reverted, then `error` is why, with the revert data. */
export type VmResult = { readonly output: Bytes | undefined; readonly gas: number; readonly error: string }

export type Vm = {
  install(address: bigint, code: Bytes): void
  /** Calls a contract, or creates one at `createAddress`; nothing is kept. */
  run(target: { readonly to: bigint } | { readonly createAddress: bigint }, data: Bytes, gas: bigint): VmResult
}

export function createVm(rules: Rules = pricedRules): Vm {
  const hashes = new Map<bigint, Bytes>()
  const codes = new Map<string, Bytes>()
  const reader: StateReader = {
    account: (address) => {
      const codeHash = hashes.get(address)
      return codeHash === undefined ? undefined : { nonce: 1n, balance: 0n, codeHash }
    },
    code: (hash) => codes.get(bytesToHex(hash))!,
    storage: () => 0n,
    hasStorage: () => false,
  }
  return {
    install(address, code) {
      const hash = keccak256(code)
      hashes.set(address, hash)
      codes.set(bytesToHex(hash), code)
    },
    run(target, data, gas) {
      const state = new JournaledState(reader)
      const trace = traceGas((address) => state.code(address), false)
      const context = { rules, block, state, origin: 0n, gasPrice: 0n, blobHashes: [], trace }
      const message = { caller: 0n, to: undefined, value: 0n, data, gas, ...target }
      const { output, halt, gasLeft } = interpreter.run(context, message)
      const used = Number(gas - gasLeft)
      if (halt === undefined) return { output, gas: used, error: '' }
      return { output: undefined, gas: used, error: `${halt} ${bytesToHex(output)}` }
    },
  }
}

/** Calldata of `step(pre, proof)`. */
export function stepCall(pre: Bytes, proof: Bytes): Bytes {
  const padding = new Uint8Array((32 - (proof.length % 32)) % 32)
  return concatBytes(selector, pre, bigintToWord(64n), bigintToWord(BigInt(proof.length)), proof, padding)
}
