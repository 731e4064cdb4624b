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
import { type Bytes, bigintToWord, concatBytes, hexToBytes } from '@syncline/primitives'
import { createVm, stepCall } from './vm.js'

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
  const vm = createVm()
  const deploy = (createAddress: bigint, creation: Bytes): void => {
    const { output, error } = vm.run({ createAddress }, creation, 1n << 30n)
    if (output === undefined) throw new Error(`the contract at ${createAddress} cannot be deployed: ${error}`)
    vm.install(createAddress, output)
  }
  modules.forEach((bytecode, i) => void deploy(firstAddress + BigInt(i), hexToBytes(bytecode)))
  const parameters = modules.map((_, i) => bigintToWord(firstAddress + BigInt(i)))
  const to = firstAddress + BigInt(modules.length)
  deploy(to, concatBytes(hexToBytes(stepVerifierBytecode), ...parameters))
  return {
    step(pre, proof, gas = l1GasCap) {
      const { output, ...rest } = vm.run({ to }, stepCall(pre, proof), gas)
      return { post: output, ...rest }
    },
  }
}
