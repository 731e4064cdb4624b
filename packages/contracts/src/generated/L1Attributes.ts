/** Bindings of L1Attributes. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const l1AttributesAbi = [
 {
  "inputs": [],
  "name": "batchIndex",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "originBaseFee",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "originHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "originNumber",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "originTimestamp",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const

/** Code at its address. */
export const l1AttributesCode = '0x6080604052348015600e575f5ffd5b5060043610605c575f3560e01c80635df9f09a1160475780635df9f09a14608157806367a32810146089578063e79993f3146091575f5ffd5b8063242d63e11460605780635d19117b14607a575b5f5ffd5b606860025481565b60405190815260200160405180910390f35b60685f5481565b606860015481565b606860035481565b60686004548156' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const l1AttributesLayout = {"originNumber":{"slot":0,"offset":0},"originTimestamp":{"slot":1,"offset":0},"originBaseFee":{"slot":2,"offset":0},"originHash":{"slot":3,"offset":0},"batchIndex":{"slot":4,"offset":0}} as const
