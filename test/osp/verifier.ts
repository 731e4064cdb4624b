/** StepVerifier with all its modules, deployed from the bindings into the project's own VM: calls cost no process and no socket. */
import {
  executeCallsBytecode,
  executeCoreBytecode,
  executeWorldBytecode,
  stepBlocksBytecode,
  stepDecodeBytecode,
  stepFramesBytecode,
  stepSettleBytecode,
  stepSharedBytecode,
  stepVerifierBytecode,
} from '@syncline/contracts'
import { type BlockEnv, createInterpreter, createRules, JournaledState, type StateReader } from '@syncline/ovm'
import {
  type Bytes,
  bigintToWord,
  bytesToHex,
  concatBytes,
  emptyBytes,
  hexToBytes,
  keccak256,
} from '@syncline/primitives'

const interpreter = createInterpreter()
const rules = createRules('osaka', 'semantic')
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

/** What an L1 transaction may take (EIP-7825). */
export const l1GasCap: bigint = 1n << 24n

/** `gas` of execution without calldata; `post` undefined if it reverted, then `error` is why, with the revert data. */
export type VerifierResult = { readonly post: Bytes | undefined; readonly gas: number; readonly error: string }

export type Verifier = { step(pre: Bytes, proof: Bytes, gas?: bigint): VerifierResult }

/** In the order of `StepModules`. */
const modules = [
  executeCoreBytecode,
  executeWorldBytecode,
  executeCallsBytecode,
  stepSharedBytecode,
  stepFramesBytecode,
  stepBlocksBytecode,
  stepDecodeBytecode,
  stepSettleBytecode,
]
const firstAddress = 0x5000n

/** Deploys everything; some 10 ms. */
export function createVerifier(): Verifier {
  const codes = new Map<bigint, { readonly code: Bytes; readonly hash: Bytes }>()
  const reader: StateReader = {
    account: (address) => {
      const found = codes.get(address)
      return found === undefined ? undefined : { nonce: 1n, balance: 0n, codeHash: found.hash }
    },
    code: (hash) =>
      [...codes.values()].find((entry) => bytesToHex(entry.hash) === bytesToHex(hash))?.code ?? emptyBytes,
    storage: () => 0n,
    hasStorage: () => false,
  }
  const run = (to: bigint | undefined, data: Bytes, gas: bigint, createAddress?: bigint) =>
    interpreter.run(
      { rules, block, state: new JournaledState(reader), origin: 0n, gasPrice: 0n, blobHashes: [], trace: undefined },
      { caller: 0n, to, value: 0n, data, gas, ...(createAddress === undefined ? {} : { createAddress }) },
    )
  const deploy = (address: bigint, creation: Bytes): void => {
    const { output, halt } = run(undefined, creation, 1n << 30n, address)
    if (halt !== undefined) throw new Error(`the contract at ${address} cannot be deployed: ${halt}`)
    codes.set(address, { code: output, hash: keccak256(output) })
  }
  modules.forEach((bytecode, i) => void deploy(firstAddress + BigInt(i), hexToBytes(bytecode)))
  const parameters = modules.map((_, i) => bigintToWord(firstAddress + BigInt(i)))
  const router = firstAddress + BigInt(modules.length)
  deploy(router, concatBytes(hexToBytes(stepVerifierBytecode), ...parameters))
  return {
    step(pre, proof, gas = l1GasCap) {
      const padding = new Uint8Array((32 - (proof.length % 32)) % 32)
      const data = concatBytes(selector, pre, bigintToWord(64n), bigintToWord(BigInt(proof.length)), proof, padding)
      const result = run(router, data, gas)
      const used = Number(gas - result.gasLeft)
      if (result.halt === undefined) return { post: result.output, gas: used, error: '' }
      return { post: undefined, gas: used, error: `${result.halt} ${bytesToHex(result.output)}` }
    },
  }
}
