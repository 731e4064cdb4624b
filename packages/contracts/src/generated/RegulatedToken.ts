/** Bindings of RegulatedToken. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const regulatedTokenAbi = [
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
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "ERC7943CannotReceive",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "ERC7943CannotSend",
  "type": "error"
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
  "name": "ERC7943CannotTransfer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "unfrozen",
    "type": "uint256"
   }
  ],
  "name": "ERC7943InsufficientUnfrozenBalance",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "orderBook",
    "type": "address"
   }
  ],
  "name": "OrderNeeded",
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
    "name": "userAddress",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "bool",
    "name": "isFrozen",
    "type": "bool"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "AddressFrozen",
  "type": "event"
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
  "name": "ForcedTransfer",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "Frozen",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "address",
    "name": "userAddress",
    "type": "address"
   }
  ],
  "name": "Paused",
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
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "address",
    "name": "userAddress",
    "type": "address"
   }
  ],
  "name": "Unpaused",
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
  "inputs": [],
  "name": "asset",
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
    "name": "account",
    "type": "address"
   }
  ],
  "name": "canReceive",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "canSend",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
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
  "name": "canTransfer",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
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
  "name": "forcedTransfer",
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
    "name": "",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "name": "freezePartialTokens",
  "outputs": [],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "getFrozenTokens",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "frozen",
    "type": "uint256"
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
  "inputs": [
   {
    "internalType": "address",
    "name": "userAddress",
    "type": "address"
   }
  ],
  "name": "isFrozen",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
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
  "inputs": [],
  "name": "pause",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "paused",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
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
    "internalType": "address",
    "name": "",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "name": "recoveryAddress",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "userAddress",
    "type": "address"
   },
   {
    "internalType": "bool",
    "name": "freeze",
    "type": "bool"
   }
  ],
  "name": "setAddressFrozen",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "setFrozenTokens",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "name": "unfreezePartialTokens",
  "outputs": [],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "unpause",
  "outputs": [],
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
export const regulatedTokenBytecode = '0x60a0604052348015600e575f5ffd5b50336080526080516122716100475f395f8181610486015281816107fc0152818161098d015281816110b10152611b8201526122715ff3fe608060405234801561000f575f5ffd5b5060043610610235575f3560e01c80635c975abb1161013d578063ac210cc7116100b8578063d5dd4f1211610088578063e46638e61161006e578063e46638e614610535578063e583983614610548578063ebe45cba1461055b575f5ffd5b8063d5dd4f12146104fa578063dd62ed3e1461050d575f5ffd5b8063ac210cc714610481578063c69c09cf146104a8578063cee85d7e146104bb578063d505accf146104e7575f5ffd5b806390d370ba1161010d57806395d89b41116100f357806395d89b41146104225780639fc1d0e71461045b578063a9059cbb1461046e575f5ffd5b806390d370ba146103fc5780639285948a1461040f575f5ffd5b80635c975abb146103a257806370a08231146103aa5780637ecebe00146103cf5780638456cb59146103f4575f5ffd5b80631fe56f7d116101cd578063313ce5671161019d57806338d52e0f1161018357806338d52e0f146103885780633f4ba83a146103915780635b41165314610399575f5ffd5b8063313ce5671461036b5780633644e51514610380575f5ffd5b80631fe56f7d1461028957806323b872dd146103325780632b8c49e3146103455780632bc06a9214610358575f5ffd5b8063158b1a5711610208578063158b1a571461029e57806318160ddd146102bf57806318bf5077146102cf5780631d143848146102e2575f5ffd5b806301ffc9a71461023957806306fdde0314610261578063095ea7b314610276578063125c4a3314610289575b5f5ffd5b61024c610247366004611e51565b61056e565b60405190151581526020015b60405180910390f35b6102696105c9565b6040516102589190611e90565b61024c610284366004611f04565b610693565b61029c610297366004611f04565b6106e2565b005b6102b16102ac366004611f2e565b61072f565b604051908152602001610258565b6805345cdf77eb68f44c546102b1565b61029c6102dd366004611f04565b6107e4565b5f5461030d9068010000000000000000900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610258565b61024c610340366004611f49565b6108b1565b61029c610353366004611f04565b610975565b61024c610366366004611f2e565b610a3a565b60015460405160ff9091168152602001610258565b6102b1610aff565b6102b160025481565b61029c610b7b565b6102b160015481565b61024c610bc2565b6102b16103b8366004611f2e565b6387a211a2600c9081525f91909152602090205490565b6102b16103dd366004611f2e565b6338377508600c9081525f91909152602090205490565b61029c610bd1565b61024c61040a366004611f2e565b610c11565b61024c61041d366004611f87565b610c1b565b60408051808201909152600481527f434f494e000000000000000000000000000000000000000000000000000000006020820152610269565b61024c610469366004611f49565b610c65565b61024c61047c366004611f04565b610e29565b61030d7f000000000000000000000000000000000000000000000000000000000000000081565b61029c6104b6366004611fdc565b610eab565b5f546104ce9067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610258565b61029c6104f5366004612021565b610f0c565b61029c61050836600461208d565b6110a1565b6102b161051b3660046120b6565b602052637f5e9f20600c9081525f91909152603490205490565b61024c610543366004611f49565b6111bb565b61024c610556366004611f2e565b611212565b61024c610569366004611f04565b6112cf565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f3edbb4c40000000000000000000000000000000000000000000000000000000014806105c357506105c38261133c565b92915050565b60408051808201909152600b81527f206f6620646f6d61696e2000000000000000000000000000000000000000000060208201525f805460609261061f9161061a9067ffffffffffffffff1661141c565b61147c565b905061068d6106876040518060400160405280600581526020017f436f696e2000000000000000000000000000000000000000000000000000000081525061061a5f60089054906101000a900473ffffffffffffffffffffffffffffffffffffffff16611488565b8261147c565b91505090565b5f82602052637f5e9f20600c52335f52816034600c2055815f52602c5160601c337f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560205fa350600192915050565b6040517fbc851e7d000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000e60048201526024015b60405180910390fd5b6002546040517ff8d23d69000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff821660248201525f90735c0000000000000000000000000000000000000e9063f8d23d6990604401606060405180830381865afa1580156107b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107dc91906120e2565b949350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610855576040517f6e39c88f000000000000000000000000000000000000000000000000000000008152336004820152602401610726565b61085f82826114ca565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fde22baff038e3a3e08407cbdf617deed74e869a7ba517df611e33131c6e6ea04906020015b60405180910390a35050565b5f6108bd848484611551565b8360601b33602052637f5e9f208117600c526034600c2080548019156108f857808511156108f2576313be252b5f526004601cfd5b84810382555b50506387a211a28117600c526020600c208054808511156109205763f4d678b85f526004601cfd5b84810382555050835f526020600c208381540181555082602052600c5160601c8160601c7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a3505060015b9392505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146109e6576040517f6e39c88f000000000000000000000000000000000000000000000000000000008152336004820152602401610726565b6109f082826118a3565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fb90795a66650155983e242cac3e1ac1a4dc26f8ed2987f3ce416a34e00111fd4906020016108a5565b5f735c0000000000000000000000000000000000000d6002546040517f577078cd000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff8481166024830181905260448301525f606483018190526084830152919091169063577078cd9060a401602060405180830381865afa158015610adb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105c39190612123565b5f80610b096105c9565b805190602001209050604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f815260208101929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69082015246606082015230608082015260a09020919050565b610b8c610b86610bc2565b1561192f565b6040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa906020015b60405180910390a1565b5f610bcc5f611212565b905090565b610be1610bdc610bc2565b61192f565b6040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602001610bb8565b5f6105c382610a3a565b6040517fbc851e7d000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000e60048201525f90602401610726565b5f33735c0000000000000000000000000000000000000e14610cc9576040517fbc851e7d000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000e6004820152602401610726565b8273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff1603610d55576040517f22dda4be00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80861660048301528416602482015260448101839052606401610726565b610d5e8361197f565b15610dad576040517f705c1eed00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610726565b610db8848484611ae6565b8273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f7b3ce50c216d2ccf9919c6b9f1bfb33f0350a33010f188750b4af38e0044813884604051610e1791815260200190565b60405180910390a35060019392505050565b5f610e35338484611551565b6387a211a2600c52335f526020600c20805480841115610e5c5763f4d678b85f526004601cfd5b83810382555050825f526020600c208281540181555081602052600c5160601c337fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a350600192915050565b610ec2811515610eba84611212565b15151461192f565b60405133908215159073ffffffffffffffffffffffffffffffffffffffff8516907f7fa523c84ab8d7fc5b72f08b9e46dbbf10c39e119a075b3e317002d14bc9f436905f90a45050565b5f610f156105c9565b8051906020012090507fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc642861015610f5457631a15a3cc5f526004601cfd5b6040518960601b60601c99508860601b60601c985065383775081901600e52895f526020600c2080547f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835284602084015283604084015246606084015230608084015260a08320602e527f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c983528b60208401528a60408401528960608401528060808401528860a084015260c08320604e526042602c205f528760ff16602052866040528560605260208060805f60015afa8c3d511461103c5763ddafbaef5f526004601cfd5b019055777f5e9f20000000000000000000000000000000000000000089176040526034602c20889055888a7f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925602060608501a360405250505f60605250505050505050565b6110ac838383611b6a565b8282827f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631fe93ea86040518163ffffffff1660e01b8152600401602060405180830381865afa158015611118573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061113c919061213e565b6040805167ffffffffffffffff909516602086015273ffffffffffffffffffffffffffffffffffffffff909316928401929092526060830152608082015260a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120600255505050565b5f6111c584610a3a565b15806111d757506111d583610c11565b155b156111e357505f61096e565b6387a211a2600c9081525f85905260209020548211806107dc575061120784611ca5565b821115949350505050565b5f80735c0000000000000000000000000000000000000d6002546040517fe1682f11000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff8581166024830152919091169063e1682f11906044016040805180830381865afa15801561129f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112c39190612155565b50600411159392505050565b5f6112e3826112dd8561072f565b1461192f565b8273ffffffffffffffffffffffffffffffffffffffff167f68e0d8c112165d0949ce87205b719ed7d98c7401866c34a159f7c67c6f5620e78360405161132b91815260200190565b60405180910390a250600192915050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f333319940000000000000000000000000000000000000000000000000000000014806113ce57507fffffffff0000000000000000000000000000000000000000000000000000000082167f01ffc9a700000000000000000000000000000000000000000000000000000000145b806105c35750507fffffffff00000000000000000000000000000000000000000000000000000000167f36372b07000000000000000000000000000000000000000000000000000000001490565b60606080604051019050602081016040525f8152805f19835b928101926030600a8206018453600a9004806114355750508190037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101908152919050565b606061096e8383611ce1565b606061149382611d5a565b805161307882526002017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe90910190815292915050565b6114d55f8383611551565b6805345cdf77eb68f44c54818101818110156114f85763e5cfe9575f526004601cfd5b806805345cdf77eb68f44c5550506387a211a2600c52815f526020600c208181540181555080602052600c5160601c5f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a35050565b7fffffffffffffffffffffffffa3fffffffffffffffffffffffffffffffffffff2330161157d57505050565b5f73ffffffffffffffffffffffffffffffffffffffff8416156115b2576387a211a2600c9081525f85905260209020546115b4565b5f5b905073ffffffffffffffffffffffffffffffffffffffff8416156117705780821180159081906115e857506115e885610a3a565b80156115fb57506115f885611ca5565b83115b1561166257848361160b87611ca5565b6040517e384e7100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909316600484015260248301919091526044820152606401610726565b5f8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff16146116b057816116a1575f6116b2565b6116ab84846121a4565b6116b2565b825b9050811561176d57735c0000000000000000000000000000000000000d6002546040517fdf563016000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff88811660248301523360448301526064820186905260848201849052919091169063df5630169060a4015f604051808303815f87803b158015611756575f5ffd5b505af1158015611768573d5f5f3e3d5ffd5b505050505b50505b73ffffffffffffffffffffffffffffffffffffffff831615806117be57508373ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff16145b156117c95750505050565b6387a211a2600c9081525f8490526020902054600254735c0000000000000000000000000000000000000d9063df5630169086338561180889826121b7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e088901b168152600481019590955273ffffffffffffffffffffffffffffffffffffffff93841660248601529290911660448401526064830152608482015260a4015f604051808303815f87803b158015611886575f5ffd5b505af1158015611898573d5f5f3e3d5ffd5b505050505050505050565b6118ae825f83611551565b6387a211a2600c52815f526020600c208054808311156118d55763f4d678b85f526004601cfd5b82900390556805345cdf77eb68f44c805482900390555f81815273ffffffffffffffffffffffffffffffffffffffff83167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602083a35050565b8061197c576040517fbc851e7d000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000e6004820152602401610726565b50565b5f80735c0000000000000000000000000000000000000d73ffffffffffffffffffffffffffffffffffffffff166382fb8643735c0000000000000000000000000000000000000d6002546040517f7a575334000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff87811660248301529190911690637a57533490604401602060405180830381865afa158015611a3d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a61919061213e565b6040518263ffffffff1660e01b8152600401611a7f91815260200190565b606060405180830381865afa158015611a9a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611abe91906121ca565b90506004611add825f015160ff165f846020015160ff165f1415611de5565b10159392505050565b611af1838383611551565b8260601b6387a211a28117600c526020600c20805480841115611b1b5763f4d678b85f526004601cfd5b83810382555050825f526020600c208281540181555081602052600c5160601c8160601c7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611bdb576040517f6e39c88f000000000000000000000000000000000000000000000000000000008152336004820152602401610726565b5f5467ffffffffffffffff1615611c1e576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001555f805467ffffffffffffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000073ffffffffffffffffffffffffffffffffffffffff9093166801000000000000000002929092167fffffffff0000000000000000000000000000000000000000000000000000000090931692909217179055565b6387a211a2600c9081525f82815260209091205481908190611cc68561072f565b91509150818110611cd7575f6107dc565b6107dc81836121a4565b60405182517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0906020810182165b8581015184820152820180611d0f575083518184018360208301165b8681015182820152840180611d2b5750505f910183810160208101929092528352604090810190525092915050565b60606040519050608081016040526f30313233343536373839616263646566600f5260028101905060288152602081015f60288201528260601b92505f5b808101820184821a600f81165160018301538060041c518253505060018101907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed01611d98575050919050565b5f600584101580611df7575060038310155b15611e045750600561096e565b82611e1060038661225a565b611e1a91906121b7565b611e2590600461225a565b670555555444321320901c600f169050818015611e425750600481105b1561096e575060049392505050565b5f60208284031215611e61575f5ffd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461096e575f5ffd5b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b73ffffffffffffffffffffffffffffffffffffffff8116811461197c575f5ffd5b5f5f60408385031215611f15575f5ffd5b8235611f2081611ee3565b946020939093013593505050565b5f60208284031215611f3e575f5ffd5b813561096e81611ee3565b5f5f5f60608486031215611f5b575f5ffd5b8335611f6681611ee3565b92506020840135611f7681611ee3565b929592945050506040919091013590565b5f5f5f60608486031215611f99575f5ffd5b8335611fa481611ee3565b92506020840135611fb481611ee3565b91506040840135611fc481611ee3565b809150509250925092565b801515811461197c575f5ffd5b5f5f60408385031215611fed575f5ffd5b8235611ff881611ee3565b9150602083013561200881611fcf565b809150509250929050565b60ff8116811461197c575f5ffd5b5f5f5f5f5f5f5f60e0888a031215612037575f5ffd5b873561204281611ee3565b9650602088013561205281611ee3565b95506040880135945060608801359350608088013561207081612013565b9699959850939692959460a0840135945060c09093013592915050565b5f5f5f6060848603121561209f575f5ffd5b833567ffffffffffffffff81168114611f66575f5ffd5b5f5f604083850312156120c7575f5ffd5b82356120d281611ee3565b9150602083013561200881611ee3565b5f5f5f606084860312156120f4575f5ffd5b83516120ff81612013565b602085015190935061211081611ee3565b6040949094015192959394509192915050565b5f60208284031215612133575f5ffd5b815161096e81611fcf565b5f6020828403121561214e575f5ffd5b5051919050565b5f5f60408385031215612166575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b818103818111156105c3576105c3612177565b808201808211156105c3576105c3612177565b5f60608284031280156121db575f5ffd5b506040516060810167ffffffffffffffff81118282101715612224577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052825161223281612013565b8152602083015161224281612013565b60208201526040928301519281019290925250919050565b80820281158282048414176105c3576105c361217756' as const
