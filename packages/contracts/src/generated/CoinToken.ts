/** Bindings of CoinToken. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const coinTokenAbi = [
 {
  "inputs": [],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [],
  "name": "AllowanceOverflow",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "AllowanceUnderflow",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "AlreadyInitialized",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InsufficientAllowance",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InsufficientBalance",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidPermit",
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
  "name": "NotWrapper",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "Permit2AllowanceIsFixedAtInfinity",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "PermitExpired",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "TotalSupplyOverflow",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "spender",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "Approval",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "from",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "CrosschainBurn",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "to",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "CrosschainMint",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "from",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "to",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "Transfer",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "DOMAIN_SEPARATOR",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "result",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "spender",
    "type": "address"
   }
  ],
  "name": "allowance",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "result",
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
    "name": "spender",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "approve",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "balanceOf",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "result",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "coinSalt",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "from",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "crosschainBurn",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "crosschainMint",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "decimals",
  "outputs": [
   {
    "internalType": "uint8",
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "originDomain_",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "issuer_",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "salt_",
    "type": "bytes32"
   }
  ],
  "name": "initialize",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "issuer",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "name",
  "outputs": [
   {
    "internalType": "string",
    "name": "",
    "type": "string"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "nonces",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "result",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "originDomain",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "spender",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "value",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "deadline",
    "type": "uint256"
   },
   {
    "internalType": "uint8",
    "name": "v",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "r",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "s",
    "type": "bytes32"
   }
  ],
  "name": "permit",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes4",
    "name": "interfaceId",
    "type": "bytes4"
   }
  ],
  "name": "supportsInterface",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "symbol",
  "outputs": [
   {
    "internalType": "string",
    "name": "",
    "type": "string"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "totalSupply",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "result",
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
    "name": "to",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "transfer",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "from",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "transferFrom",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "wrapper",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const

/** Creation code, without constructor arguments. */
export const coinTokenBytecode = '0x60a0604052348015600e575f5ffd5b503360805260805161107a6100405f395f818161031d015281816105ce015281816107580152610aa5015261107a5ff3fe608060405234801561000f575f5ffd5b5060043610610163575f3560e01c80635b411653116100c7578063ac210cc71161007d578063d505accf11610063578063d505accf1461036b578063d5dd4f121461037e578063dd62ed3e14610391575f5ffd5b8063ac210cc714610318578063cee85d7e1461033f575f5ffd5b80637ecebe00116100ad5780637ecebe00146102a757806395d89b41146102cc578063a9059cbb14610305575f5ffd5b80635b4116531461027957806370a0823114610282575f5ffd5b80631d1438481161011c5780632b8c49e3116101025780632b8c49e314610249578063313ce5671461025c5780633644e51514610271575f5ffd5b80631d143848146101e657806323b872dd14610236575f5ffd5b8063095ea7b31161014c578063095ea7b3146101a457806318160ddd146101b757806318bf5077146101d1575f5ffd5b806301ffc9a71461016757806306fdde031461018f575b5f5ffd5b61017a610175366004610e7e565b6103b9565b60405190151581526020015b60405180910390f35b61019761049d565b6040516101869190610ebd565b61017a6101b2366004610f38565b610567565b6805345cdf77eb68f44c545b604051908152602001610186565b6101e46101df366004610f38565b6105b6565b005b5f546102119068010000000000000000900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610186565b61017a610244366004610f60565b610688565b6101e4610257366004610f38565b610740565b60015460405160ff9091168152602001610186565b6101c3610805565b6101c360015481565b6101c3610290366004610f9a565b6387a211a2600c9081525f91909152602090205490565b6101c36102b5366004610f9a565b6338377508600c9081525f91909152602090205490565b60408051808201909152600481527f434f494e000000000000000000000000000000000000000000000000000000006020820152610197565b61017a610313366004610f38565b610881565b6102117f000000000000000000000000000000000000000000000000000000000000000081565b5f546103529067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610186565b6101e4610379366004610fb3565b6108f8565b6101e461038c366004611020565b610a8d565b6101c361039f366004611049565b602052637f5e9f20600c9081525f91909152603490205490565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f3333199400000000000000000000000000000000000000000000000000000000148061044b57507fffffffff0000000000000000000000000000000000000000000000000000000082167f01ffc9a700000000000000000000000000000000000000000000000000000000145b8061049757507f36372b07000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b60408051808201909152600b81527f206f6620646f6d61696e2000000000000000000000000000000000000000000060208201525f80546060926104f3916104ee9067ffffffffffffffff16610bc8565b610c28565b905061056161055b6040518060400160405280600581526020017f436f696e200000000000000000000000000000000000000000000000000000008152506104ee5f60089054906101000a900473ffffffffffffffffffffffffffffffffffffffff16610c3b565b82610c28565b91505090565b5f82602052637f5e9f20600c52335f52816034600c2055815f52602c5160601c337f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560205fa350600192915050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461062c576040517f6e39c88f0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6106368282610c7d565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fde22baff038e3a3e08407cbdf617deed74e869a7ba517df611e33131c6e6ea04906020015b60405180910390a35050565b5f8360601b33602052637f5e9f208117600c526034600c2080548019156106c457808511156106be576313be252b5f526004601cfd5b84810382555b50506387a211a28117600c526020600c208054808511156106ec5763f4d678b85f526004601cfd5b84810382555050835f526020600c208381540181555082602052600c5160601c8160601c7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a3505060019392505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146107b1576040517f6e39c88f000000000000000000000000000000000000000000000000000000008152336004820152602401610623565b6107bb8282610cf9565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fb90795a66650155983e242cac3e1ac1a4dc26f8ed2987f3ce416a34e00111fd49060200161067c565b5f8061080f61049d565b805190602001209050604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f815260208101929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69082015246606082015230608082015260a09020919050565b5f6387a211a2600c52335f526020600c208054808411156108a95763f4d678b85f526004601cfd5b83810382555050825f526020600c208281540181555081602052600c5160601c337fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a350600192915050565b5f61090161049d565b8051906020012090507fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc64286101561094057631a15a3cc5f526004601cfd5b6040518960601b60601c99508860601b60601c985065383775081901600e52895f526020600c2080547f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835284602084015283604084015246606084015230608084015260a08320602e527f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c983528b60208401528a60408401528960608401528060808401528860a084015260c08320604e526042602c205f528760ff16602052866040528560605260208060805f60015afa8c3d5114610a285763ddafbaef5f526004601cfd5b019055777f5e9f20000000000000000000000000000000000000000089176040526034602c20889055888a7f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925602060608501a360405250505f60605250505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610afe576040517f6e39c88f000000000000000000000000000000000000000000000000000000008152336004820152602401610623565b5f5467ffffffffffffffff1615610b41576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001555f805467ffffffffffffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000073ffffffffffffffffffffffffffffffffffffffff9093166801000000000000000002929092167fffffffff0000000000000000000000000000000000000000000000000000000090931692909217179055565b60606080604051019050602081016040525f8152805f19835b928101926030600a8206018453600a900480610be15750508190037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101908152919050565b6060610c348383610d7a565b9392505050565b6060610c4682610df3565b805161307882526002017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe90910190815292915050565b6805345cdf77eb68f44c5481810181811015610ca05763e5cfe9575f526004601cfd5b806805345cdf77eb68f44c5550506387a211a2600c52815f526020600c208181540181555080602052600c5160601c5f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a35050565b6387a211a2600c52815f526020600c20805480831115610d205763f4d678b85f526004601cfd5b82900390556805345cdf77eb68f44c805482900390555f81815273ffffffffffffffffffffffffffffffffffffffff83167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602083a35050565b60405182517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0906020810182165b8581015184820152820180610da8575083518184018360208301165b8681015182820152840180610dc45750505f910183810160208101929092528352604090810190525092915050565b60606040519050608081016040526f30313233343536373839616263646566600f5260028101905060288152602081015f60288201528260601b92505f5b808101820184821a600f81165160018301538060041c518253505060018101907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed01610e31575050919050565b5f60208284031215610e8e575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610c34575f5ffd5b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610f33575f5ffd5b919050565b5f5f60408385031215610f49575f5ffd5b610f5283610f10565b946020939093013593505050565b5f5f5f60608486031215610f72575f5ffd5b610f7b84610f10565b9250610f8960208501610f10565b929592945050506040919091013590565b5f60208284031215610faa575f5ffd5b610c3482610f10565b5f5f5f5f5f5f5f60e0888a031215610fc9575f5ffd5b610fd288610f10565b9650610fe060208901610f10565b95506040880135945060608801359350608088013560ff81168114611003575f5ffd5b9699959850939692959460a0840135945060c09093013592915050565b5f5f5f60608486031215611032575f5ffd5b833567ffffffffffffffff81168114610f7b575f5ffd5b5f5f6040838503121561105a575f5ffd5b61106383610f10565b915061107160208401610f10565b9050925092905056' as const
