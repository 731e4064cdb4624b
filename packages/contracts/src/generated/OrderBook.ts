/** Bindings of OrderBook. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const orderBookAbi = [
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "useOf",
  "outputs": [
   {
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "frozen",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const

/** Code at its address. */
export const orderBookCode = '0x608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063f8d23d691461002d575b5f5ffd5b61004061003b366004610135565b610078565b6040805160ff909416845273ffffffffffffffffffffffffffffffffffffffff90921660208401529082015260600160405180910390f35b5f5f5f5f6100f08686604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e76310000000000000000602082015290810183905273ffffffffffffffffffffffffffffffffffffffff821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f908152602081815260408083205460019092529091205460ff8216986201000090920473ffffffffffffffffffffffffffffffffffffffff16975095509350505050565b5f5f60408385031215610146575f5ffd5b82359150602083013573ffffffffffffffffffffffffffffffffffffffff81168114610170575f5ffd5b80915050925092905056' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderBookLayout = {"_locks":{"slot":0,"offset":0},"_frozen":{"slot":1,"offset":0}} as const
