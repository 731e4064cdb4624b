/** Bindings of MessagePasser. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const messagePasserAbi = [
 {
  "inputs": [],
  "name": "CumulativeOverflow",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotDomainBridge",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "paid",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "ValueDiffers",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroAmount",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroRecipient",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "withdrawalHash",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sender",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "recipient",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "nonce",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "token",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "WithdrawalRecorded",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "cumulativeWithdrawn",
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
  "name": "nonce",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "token",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "recipient",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "recordWithdrawal",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "withdrawalHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "withdrawalHash",
    "type": "bytes32"
   }
  ],
  "name": "recorded",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "recipient",
    "type": "address"
   }
  ],
  "name": "withdrawEther",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "withdrawalHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 }
] as const

/** Code at its address. */
export const messagePasserCode = '0x608060405260043610610058575f3560e01c8063af933b5711610041578063af933b5714610096578063affed0e0146100a9578063d6399790146100bd575f5ffd5b80633dcb1def1461005c5780635e8c9f0b14610081575b5f5ffd5b61006f61006a3660046104b6565b6100e8565b60405190815260200160405180910390f35b34801561008c575f5ffd5b5061006f60015481565b61006f6100a43660046104fe565b6101bc565b3480156100b4575f5ffd5b5061006f5f5481565b3480156100c8575f5ffd5b5061006f6100d736600461051e565b60026020525f908152604090205481565b5f33735c000000000000000000000000000000000000031461013d576040517faaaa23a30000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f73ffffffffffffffffffffffffffffffffffffffff861615610160575f610162565b825b90508034146101a6576040517f73d6193100000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610134565b6101b2868686866101cf565b9695505050505050565b5f6101c95f3384346101cf565b92915050565b5f73ffffffffffffffffffffffffffffffffffffffff831661021d576040517fd27b444300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b815f03610256576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff85166102d0575f826001546102809190610535565b90506fffffffffffffffffffffffffffffffff8111156102cc576040517feac3581f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001555b5f546102dd816001610535565b5f81905550610354466040518060a001604052808481526020018973ffffffffffffffffffffffffffffffffffffffff1681526020018873ffffffffffffffffffffffffffffffffffffffff1681526020018773ffffffffffffffffffffffffffffffffffffffff168152602001868152506103d5565b5f8181526002602090815260409182902060019055815184815273ffffffffffffffffffffffffffffffffffffffff8a8116928201929092529182018690529193508186169187169084907f2d3d45e0d25baf3f51f4b7fc3b8960da4f5650d7c228b8e2b00ef0d6300382e29060600160405180910390a450949350505050565b5f82826040516020016104709291905f60c08201905067ffffffffffffffff841682528251602083015273ffffffffffffffffffffffffffffffffffffffff602084015116604083015273ffffffffffffffffffffffffffffffffffffffff604084015116606083015273ffffffffffffffffffffffffffffffffffffffff6060840151166080830152608083015160a08301529392505050565b60405160208183030381529060405280519060200120905092915050565b803573ffffffffffffffffffffffffffffffffffffffff811681146104b1575f5ffd5b919050565b5f5f5f5f608085870312156104c9575f5ffd5b6104d28561048e565b93506104e06020860161048e565b92506104ee6040860161048e565b9396929550929360600135925050565b5f6020828403121561050e575f5ffd5b6105178261048e565b9392505050565b5f6020828403121561052e575f5ffd5b5035919050565b808201808211156101c9577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const messagePasserLayout = {"nonce":{"slot":0,"offset":0},"cumulativeWithdrawn":{"slot":1,"offset":0},"recorded":{"slot":2,"offset":0}} as const
