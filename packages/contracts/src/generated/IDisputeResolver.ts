/** Bindings of IDisputeResolver. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const iDisputeResolverAbi = [
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "previousId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "onRival",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const
