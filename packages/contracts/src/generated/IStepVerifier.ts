/** Bindings of IStepVerifier. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const iStepVerifierAbi = [
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "pre",
    "type": "bytes32"
   },
   {
    "internalType": "bytes",
    "name": "proof",
    "type": "bytes"
   }
  ],
  "name": "step",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "post",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const
