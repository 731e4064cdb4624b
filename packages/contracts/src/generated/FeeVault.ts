/** Bindings of FeeVault. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const feeVaultAbi = [
 {
  "inputs": [],
  "name": "NothingToDistribute",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "Distributed",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "distribute",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "stateMutability": "payable",
  "type": "receive"
 }
] as const

/** Code at its address. */
export const feeVaultCode = '0x608060405260043610610020575f3560e01c8063e4fc6b6d1461002b575f5ffd5b3661002757005b5f5ffd5b348015610036575f5ffd5b5061003f610051565b60405190815260200160405180910390f35b475f81900361008c576040517f01663f2400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518181527fddc9c30275a04c48091f24199f9c405765de34d979d6847f5b9798a57232d2e59060200160405180910390a1735c0000000000000000000000000000000000000773ffffffffffffffffffffffffffffffffffffffff1663f7654176826040518263ffffffff1660e01b81526004015f604051808303818588803b158015610119575f5ffd5b505af115801561012b573d5f5f3e3d5ffd5b50505050509056' as const
