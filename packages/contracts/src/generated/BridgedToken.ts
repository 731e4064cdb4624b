/** Bindings of BridgedToken. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const bridgedTokenAbi = [
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
  "name": "NotDomainBridge",
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
    "internalType": "address",
    "name": "l1Token_",
    "type": "address"
   },
   {
    "internalType": "string",
    "name": "name_",
    "type": "string"
   },
   {
    "internalType": "string",
    "name": "symbol_",
    "type": "string"
   },
   {
    "internalType": "uint8",
    "name": "decimals_",
    "type": "uint8"
   }
  ],
  "name": "initialize",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "l1Token",
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
  "stateMutability": "view",
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
 }
] as const

/** Creation code, without constructor arguments. */
export const bridgedTokenBytecode = '0x6080604052348015600e575f5ffd5b5061103e8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610115575f3560e01c80633644e515116100ad578063a9059cbb1161007d578063d505accf11610063578063d505accf1461029e578063dd62ed3e146102b1578063f6d2ee86146102d9575f5ffd5b8063a9059cbb14610247578063c01e1bd61461025a575f5ffd5b80633644e515146101ed57806370a08231146101f55780637ecebe001461021a57806395d89b411461023f575f5ffd5b806318bf5077116100e857806318bf50771461018357806323b872dd146101985780632b8c49e3146101ab578063313ce567146101be575f5ffd5b806301ffc9a71461011957806306fdde0314610141578063095ea7b31461015657806318160ddd14610169575b5f5ffd5b61012c610127366004610b9c565b6102ec565b60405190151581526020015b60405180910390f35b6101496103d0565b6040516101389190610be2565b61012c610164366004610c5d565b610460565b6805345cdf77eb68f44c545b604051908152602001610138565b610196610191366004610c5d565b6104af565b005b61012c6101a6366004610c85565b61055f565b6101966101b9366004610c5d565b610617565b5f5474010000000000000000000000000000000000000000900460ff1660405160ff9091168152602001610138565b6101756106ba565b610175610203366004610cbf565b6387a211a2600c9081525f91909152602090205490565b610175610228366004610cbf565b6338377508600c9081525f91909152602090205490565b610149610736565b61012c610255366004610c5d565b610745565b5f546102799073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610138565b6101966102ac366004610ce8565b6107bc565b6101756102bf366004610d4e565b602052637f5e9f20600c9081525f91909152603490205490565b6101966102e7366004610dc4565b610951565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f3333199400000000000000000000000000000000000000000000000000000000148061037e57507fffffffff0000000000000000000000000000000000000000000000000000000082167f01ffc9a700000000000000000000000000000000000000000000000000000000145b806103ca57507f36372b07000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b6060600180546103df90610e53565b80601f016020809104026020016040519081016040528092919081815260200182805461040b90610e53565b80156104565780601f1061042d57610100808354040283529160200191610456565b820191905f5260205f20905b81548152906001019060200180831161043957829003601f168201915b5050505050905090565b5f82602052637f5e9f20600c52335f52816034600c2055815f52602c5160601c337f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560205fa350600192915050565b33735c0000000000000000000000000000000000000314610503576040517faaaa23a30000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61050d8282610a9a565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fde22baff038e3a3e08407cbdf617deed74e869a7ba517df611e33131c6e6ea04906020015b60405180910390a35050565b5f8360601b33602052637f5e9f208117600c526034600c20805480191561059b5780851115610595576313be252b5f526004601cfd5b84810382555b50506387a211a28117600c526020600c208054808511156105c35763f4d678b85f526004601cfd5b84810382555050835f526020600c208381540181555082602052600c5160601c8160601c7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a3505060019392505050565b33735c0000000000000000000000000000000000000314610666576040517faaaa23a30000000000000000000000000000000000000000000000000000000081523360048201526024016104fa565b6106708282610b1b565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fb90795a66650155983e242cac3e1ac1a4dc26f8ed2987f3ce416a34e00111fd490602001610553565b5f806106c46103d0565b805190602001209050604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f815260208101929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69082015246606082015230608082015260a09020919050565b6060600280546103df90610e53565b5f6387a211a2600c52335f526020600c2080548084111561076d5763f4d678b85f526004601cfd5b83810382555050825f526020600c208281540181555081602052600c5160601c337fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a350600192915050565b5f6107c56103d0565b8051906020012090507fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc64286101561080457631a15a3cc5f526004601cfd5b6040518960601b60601c99508860601b60601c985065383775081901600e52895f526020600c2080547f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835284602084015283604084015246606084015230608084015260a08320602e527f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c983528b60208401528a60408401528960608401528060808401528860a084015260c08320604e526042602c205f528760ff16602052866040528560605260208060805f60015afa8c3d51146108ec5763ddafbaef5f526004601cfd5b019055777f5e9f20000000000000000000000000000000000000000089176040526034602c20889055888a7f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925602060608501a360405250505f60605250505050505050565b33735c00000000000000000000000000000000000003146109a0576040517faaaa23a30000000000000000000000000000000000000000000000000000000081523360048201526024016104fa565b5f5473ffffffffffffffffffffffffffffffffffffffff16156109ef576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff88161790556001610a3b858783610f27565b506002610a49838583610f27565b505f805460ff90921674010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff9092169190911790555050505050565b6805345cdf77eb68f44c5481810181811015610abd5763e5cfe9575f526004601cfd5b806805345cdf77eb68f44c5550506387a211a2600c52815f526020600c208181540181555080602052600c5160601c5f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a35050565b505050565b6387a211a2600c52815f526020600c20805480831115610b425763f4d678b85f526004601cfd5b82900390556805345cdf77eb68f44c805482900390555f81815273ffffffffffffffffffffffffffffffffffffffff83167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602083a35050565b5f60208284031215610bac575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610bdb575f5ffd5b9392505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610c58575f5ffd5b919050565b5f5f60408385031215610c6e575f5ffd5b610c7783610c35565b946020939093013593505050565b5f5f5f60608486031215610c97575f5ffd5b610ca084610c35565b9250610cae60208501610c35565b929592945050506040919091013590565b5f60208284031215610ccf575f5ffd5b610bdb82610c35565b803560ff81168114610c58575f5ffd5b5f5f5f5f5f5f5f60e0888a031215610cfe575f5ffd5b610d0788610c35565b9650610d1560208901610c35565b95506040880135945060608801359350610d3160808901610cd8565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215610d5f575f5ffd5b610d6883610c35565b9150610d7660208401610c35565b90509250929050565b5f5f83601f840112610d8f575f5ffd5b50813567ffffffffffffffff811115610da6575f5ffd5b602083019150836020828501011115610dbd575f5ffd5b9250929050565b5f5f5f5f5f5f60808789031215610dd9575f5ffd5b610de287610c35565b9550602087013567ffffffffffffffff811115610dfd575f5ffd5b610e0989828a01610d7f565b909650945050604087013567ffffffffffffffff811115610e28575f5ffd5b610e3489828a01610d7f565b9094509250610e47905060608801610cd8565b90509295509295509295565b600181811c90821680610e6757607f821691505b602082108103610e9e577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b601f821115610b165782821115610b1657805f5260205f20601f840160051c6020851015610efc57505f5b90810190601f840160051c035f5b81811015610f1f575f83820155600101610f0a565b505050505050565b67ffffffffffffffff831115610f3f57610f3f610ea4565b610f5383610f4d8354610e53565b83610ed1565b5f601f841160018114610fa3575f8515610f6d5750838201355b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b1c1916600186901b178355611037565b5f838152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08716915b82811015610ff05786850135825560209485019460019092019101610fd0565b508682101561102b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88860031b161c19848701351681555b505060018560011b0183555b505050505056' as const
