/** 0x01 ECRECOVER (Yellow Paper, appendix E): signer of a digest, over the native secp256k1. */
import { type Bytes, equalBytes, padLeft, recoverAddress } from '@syncline/primitives'
import { noOutput, type Precompile, sliceRightPadded } from './precompile.js'

const word27: Bytes = padLeft(Uint8Array.of(27), 32)
const word28: Bytes = padLeft(Uint8Array.of(28), 32)

/** Input digest ‖ v ‖ r ‖ s; output the address as a word, or nothing when nobody signed. 3000 gas, about 60 µs. */
export const ecrecover: Precompile = {
  name: 'ECRECOVER',
  readsBytes: 128,
  gas: () => 3000n,
  run(input) {
    const data = sliceRightPadded(input, 0, 128)
    const v = data.subarray(32, 64)
    const yParity = equalBytes(v, word27) ? 0 : equalBytes(v, word28) ? 1 : undefined
    if (yParity === undefined) return noOutput
    const signer = recoverAddress(data.slice(0, 32), data.slice(64, 128), yParity)
    return signer === undefined ? noOutput : padLeft(signer, 32)
  },
}
