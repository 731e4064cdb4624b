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
  "name": "TokenUnbacked",
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
  "inputs": [],
  "name": "isBacked",
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
export const regulatedTokenBytecode = '0x60a060405234801561000f575f5ffd5b50336080526080516123c961004f5f395f81816104a80152818161081e015281816109af01528181610cc90152818161119d01526119b401526123c95ff3fe608060405234801561000f575f5ffd5b506004361061024f575f3560e01c806370a082311161013d578063ac210cc7116100b8578063d5dd4f1211610088578063e46638e61161006e578063e46638e614610557578063e58398361461056a578063ebe45cba1461057d575f5ffd5b8063d5dd4f121461051c578063dd62ed3e1461052f575f5ffd5b8063ac210cc7146104a3578063c69c09cf146104ca578063cee85d7e146104dd578063d505accf14610509575f5ffd5b80639285948a1161010d57806395d89b41116100f357806395d89b41146104445780639fc1d0e71461047d578063a9059cbb14610490575f5ffd5b80639285948a14610429578063933d10371461043c575f5ffd5b806370a08231146103c45780637ecebe00146103e95780638456cb591461040e57806390d370ba14610416575f5ffd5b806323b872dd116101cd5780633644e5151161019d5780633f4ba83a116101835780633f4ba83a146103ab5780635b411653146103b35780635c975abb146103bc575f5ffd5b80633644e5151461039a57806338d52e0f146103a2575f5ffd5b806323b872dd1461034c5780632b8c49e31461035f5780632bc06a9214610372578063313ce56714610385575f5ffd5b8063158b1a571161022257806318bf50771161020857806318bf5077146102e95780631d143848146102fc5780631fe56f7d146102a3575f5ffd5b8063158b1a57146102b857806318160ddd146102d9575f5ffd5b806301ffc9a71461025357806306fdde031461027b578063095ea7b314610290578063125c4a33146102a3575b5f5ffd5b610266610261366004611fa9565b610590565b60405190151581526020015b60405180910390f35b6102836105eb565b6040516102729190611fe8565b61026661029e36600461205c565b6106b5565b6102b66102b136600461205c565b610704565b005b6102cb6102c6366004612086565b610751565b604051908152602001610272565b6805345cdf77eb68f44c546102cb565b6102b66102f736600461205c565b610806565b5f546103279068010000000000000000900473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610272565b61026661035a3660046120a1565b6108d3565b6102b661036d36600461205c565b610997565b610266610380366004612086565b610a5c565b60015460405160ff9091168152602001610272565b6102cb610b21565b6102cb60025481565b6102b6610b9d565b6102cb60015481565b610266610be4565b6102cb6103d2366004612086565b6387a211a2600c9081525f91909152602090205490565b6102cb6103f7366004612086565b6338377508600c9081525f91909152602090205490565b6102b6610bf3565b610266610424366004612086565b610c33565b6102666104373660046120df565b610c3d565b610266610c87565b60408051808201909152600481527f434f494e000000000000000000000000000000000000000000000000000000006020820152610283565b61026661048b3660046120a1565b610d51565b61026661049e36600461205c565b610f15565b6103277f000000000000000000000000000000000000000000000000000000000000000081565b6102b66104d8366004612134565b610f97565b5f546104f09067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610272565b6102b6610517366004612179565b610ff8565b6102b661052a3660046121e5565b61118d565b6102cb61053d36600461220e565b602052637f5e9f20600c9081525f91909152603490205490565b6102666105653660046120a1565b6112a7565b610266610578366004612086565b6112e4565b61026661058b36600461205c565b6113a1565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f3edbb4c40000000000000000000000000000000000000000000000000000000014806105e557506105e58261140e565b92915050565b60408051808201909152600b81527f206f6620646f6d61696e2000000000000000000000000000000000000000000060208201525f80546060926106419161063c9067ffffffffffffffff166114ee565b61154e565b90506106af6106a96040518060400160405280600581526020017f436f696e2000000000000000000000000000000000000000000000000000000081525061063c5f60089054906101000a900473ffffffffffffffffffffffffffffffffffffffff1661155a565b8261154e565b91505090565b5f82602052637f5e9f20600c52335f52816034600c2055815f52602c5160601c337f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560205fa350600192915050565b6040517fbc851e7d000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000e60048201526024015b60405180910390fd5b6002546040517ff8d23d69000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff821660248201525f90735c0000000000000000000000000000000000000e9063f8d23d6990604401606060405180830381865afa1580156107da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107fe919061223a565b949350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610877576040517f6e39c88f000000000000000000000000000000000000000000000000000000008152336004820152602401610748565b610881828261159c565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fde22baff038e3a3e08407cbdf617deed74e869a7ba517df611e33131c6e6ea04906020015b60405180910390a35050565b5f6108df848484611623565b8360601b33602052637f5e9f208117600c526034600c20805480191561091a5780851115610914576313be252b5f526004601cfd5b84810382555b50506387a211a28117600c526020600c208054808511156109425763f4d678b85f526004601cfd5b84810382555050835f526020600c208381540181555082602052600c5160601c8160601c7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a3505060015b9392505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610a08576040517f6e39c88f000000000000000000000000000000000000000000000000000000008152336004820152602401610748565b610a1282826116d5565b604051818152339073ffffffffffffffffffffffffffffffffffffffff8416907fb90795a66650155983e242cac3e1ac1a4dc26f8ed2987f3ce416a34e00111fd4906020016108c7565b5f735c0000000000000000000000000000000000000d6002546040517f577078cd000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff8481166024830181905260448301525f606483018190526084830152919091169063577078cd9060a401602060405180830381865afa158015610afd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e5919061227b565b5f80610b2b6105eb565b805190602001209050604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f815260208101929092527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc69082015246606082015230608082015260a09020919050565b610bae610ba8610be4565b15611761565b6040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa906020015b60405180910390a1565b5f610bee5f6112e4565b905090565b610c03610bfe610be4565b611761565b6040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602001610bda565b5f6105e582610a5c565b6040517fbc851e7d000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000e60048201525f90602401610748565b6002546040517fb2eac4b50000000000000000000000000000000000000000000000000000000081525f9173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163b2eac4b591610d009160040190815260200190565b602060405180830381865afa158015610d1b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d3f9190612296565b6805345cdf77eb68f44c541115905090565b5f33735c0000000000000000000000000000000000000e14610db5576040517fbc851e7d000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000e6004820152602401610748565b8273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff1603610e41576040517f22dda4be00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80861660048301528416602482015260448101839052606401610748565b610e4a836117b1565b15610e99576040517f705c1eed00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610748565b610ea4848484611918565b8273ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167f7b3ce50c216d2ccf9919c6b9f1bfb33f0350a33010f188750b4af38e0044813884604051610f0391815260200190565b60405180910390a35060019392505050565b5f610f21338484611623565b6387a211a2600c52335f526020600c20805480841115610f485763f4d678b85f526004601cfd5b83810382555050825f526020600c208281540181555081602052600c5160601c337fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a350600192915050565b610fae811515610fa6846112e4565b151514611761565b60405133908215159073ffffffffffffffffffffffffffffffffffffffff8516907f7fa523c84ab8d7fc5b72f08b9e46dbbf10c39e119a075b3e317002d14bc9f436905f90a45050565b5f6110016105eb565b8051906020012090507fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc64286101561104057631a15a3cc5f526004601cfd5b6040518960601b60601c99508860601b60601c985065383775081901600e52895f526020600c2080547f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835284602084015283604084015246606084015230608084015260a08320602e527f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c983528b60208401528a60408401528960608401528060808401528860a084015260c08320604e526042602c205f528760ff16602052866040528560605260208060805f60015afa8c3d51146111285763ddafbaef5f526004601cfd5b019055777f5e9f20000000000000000000000000000000000000000089176040526034602c20889055888a7f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925602060608501a360405250505f60605250505050505050565b61119883838361199c565b8282827f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16631fe93ea86040518163ffffffff1660e01b8152600401602060405180830381865afa158015611204573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112289190612296565b6040805167ffffffffffffffff909516602086015273ffffffffffffffffffffffffffffffffffffffff909316928401929092526060830152608082015260a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120600255505050565b5f6112b184610a5c565b80156112c157506112c183610c33565b80156112d557506112d184611ad7565b8211155b80156107fe57506107fe610c87565b5f80735c0000000000000000000000000000000000000d6002546040517fe1682f11000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff8581166024830152919091169063e1682f11906044016040805180830381865afa158015611371573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061139591906122ad565b50600411159392505050565b5f6113b5826113af85610751565b14611761565b8273ffffffffffffffffffffffffffffffffffffffff167f68e0d8c112165d0949ce87205b719ed7d98c7401866c34a159f7c67c6f5620e7836040516113fd91815260200190565b60405180910390a250600192915050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f333319940000000000000000000000000000000000000000000000000000000014806114a057507fffffffff0000000000000000000000000000000000000000000000000000000082167f01ffc9a700000000000000000000000000000000000000000000000000000000145b806105e55750507fffffffff00000000000000000000000000000000000000000000000000000000167f36372b07000000000000000000000000000000000000000000000000000000001490565b60606080604051019050602081016040525f8152805f19835b928101926030600a8206018453600a9004806115075750508190037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101908152919050565b60606109908383611b13565b606061156582611b8c565b805161307882526002017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe90910190815292915050565b6115a75f8383611623565b6805345cdf77eb68f44c54818101818110156115ca5763e5cfe9575f526004601cfd5b806805345cdf77eb68f44c5550506387a211a2600c52815f526020600c208181540181555080602052600c5160601c5f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a35050565b5f73ffffffffffffffffffffffffffffffffffffffff84161580159061165e575073ffffffffffffffffffffffffffffffffffffffff831615155b905033735c0000000000000000000000000000000000000e1461168657611686848484611c17565b8080156116985750611696610c87565b155b156116cf576040517ff87e18a800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50505050565b6116e0825f83611623565b6387a211a2600c52815f526020600c208054808311156117075763f4d678b85f526004601cfd5b82900390556805345cdf77eb68f44c805482900390555f81815273ffffffffffffffffffffffffffffffffffffffff83167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602083a35050565b806117ae576040517fbc851e7d000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000e6004820152602401610748565b50565b5f80735c0000000000000000000000000000000000000d73ffffffffffffffffffffffffffffffffffffffff166382fb8643735c0000000000000000000000000000000000000d6002546040517f7a575334000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff87811660248301529190911690637a57533490604401602060405180830381865afa15801561186f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118939190612296565b6040518263ffffffff1660e01b81526004016118b191815260200190565b606060405180830381865afa1580156118cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118f091906122cf565b9050600461190f825f015160ff165f846020015160ff165f1415611f3d565b10159392505050565b611923838383611623565b8260601b6387a211a28117600c526020600c2080548084111561194d5763f4d678b85f526004601cfd5b83810382555050825f526020600c208281540181555081602052600c5160601c8160601c7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602080a350505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611a0d576040517f6e39c88f000000000000000000000000000000000000000000000000000000008152336004820152602401610748565b5f5467ffffffffffffffff1615611a50576040517f0dc149f000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001555f805467ffffffffffffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000073ffffffffffffffffffffffffffffffffffffffff9093166801000000000000000002929092167fffffffff0000000000000000000000000000000000000000000000000000000090931692909217179055565b6387a211a2600c9081525f82815260209091205481908190611af885610751565b91509150818110611b09575f6107fe565b6107fe818361238c565b60405182517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0906020810182165b8581015184820152820180611b41575083518184018360208301165b8681015182820152840180611b5d5750505f910183810160208101929092528352604090810190525092915050565b60606040519050608081016040526f30313233343536373839616263646566600f5260028101905060288152602081015f60288201528260601b92505f5b808101820184821a600f81165160018301538060041c518253505060018101907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed01611bca575050919050565b5f73ffffffffffffffffffffffffffffffffffffffff841615611c4c576387a211a2600c9081525f8590526020902054611c4e565b5f5b905073ffffffffffffffffffffffffffffffffffffffff841615611e0a578082118015908190611c825750611c8285610a5c565b8015611c955750611c9285611ad7565b83115b15611cfc578483611ca587611ad7565b6040517e384e7100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909316600484015260248301919091526044820152606401610748565b5f8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff1614611d4a5781611d3b575f611d4c565b611d45848461238c565b611d4c565b825b90508115611e0757735c0000000000000000000000000000000000000d6002546040517fdf563016000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff88811660248301523360448301526064820186905260848201849052919091169063df5630169060a4015f604051808303815f87803b158015611df0575f5ffd5b505af1158015611e02573d5f5f3e3d5ffd5b505050505b50505b73ffffffffffffffffffffffffffffffffffffffff83161580611e5857508373ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff16145b15611e635750505050565b6387a211a2600c9081525f8490526020902054600254735c0000000000000000000000000000000000000d9063df56301690863385611ea2898261239f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e088901b168152600481019590955273ffffffffffffffffffffffffffffffffffffffff93841660248601529290911660448401526064830152608482015260a4015f604051808303815f87803b158015611f20575f5ffd5b505af1158015611f32573d5f5f3e3d5ffd5b505050505050505050565b5f600584101580611f4f575060038310155b15611f5c57506005610990565b82611f686003866123b2565b611f72919061239f565b611f7d9060046123b2565b670555555444321320901c600f169050818015611f9a5750600481105b15610990575060049392505050565b5f60208284031215611fb9575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114610990575f5ffd5b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b73ffffffffffffffffffffffffffffffffffffffff811681146117ae575f5ffd5b5f5f6040838503121561206d575f5ffd5b82356120788161203b565b946020939093013593505050565b5f60208284031215612096575f5ffd5b81356109908161203b565b5f5f5f606084860312156120b3575f5ffd5b83356120be8161203b565b925060208401356120ce8161203b565b929592945050506040919091013590565b5f5f5f606084860312156120f1575f5ffd5b83356120fc8161203b565b9250602084013561210c8161203b565b9150604084013561211c8161203b565b809150509250925092565b80151581146117ae575f5ffd5b5f5f60408385031215612145575f5ffd5b82356121508161203b565b9150602083013561216081612127565b809150509250929050565b60ff811681146117ae575f5ffd5b5f5f5f5f5f5f5f60e0888a03121561218f575f5ffd5b873561219a8161203b565b965060208801356121aa8161203b565b9550604088013594506060880135935060808801356121c88161216b565b9699959850939692959460a0840135945060c09093013592915050565b5f5f5f606084860312156121f7575f5ffd5b833567ffffffffffffffff811681146120be575f5ffd5b5f5f6040838503121561221f575f5ffd5b823561222a8161203b565b915060208301356121608161203b565b5f5f5f6060848603121561224c575f5ffd5b83516122578161216b565b60208501519093506122688161203b565b6040949094015192959394509192915050565b5f6020828403121561228b575f5ffd5b815161099081612127565b5f602082840312156122a6575f5ffd5b5051919050565b5f5f604083850312156122be575f5ffd5b505080516020909101519092909150565b5f60608284031280156122e0575f5ffd5b506040516060810167ffffffffffffffff81118282101715612329577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405282516123378161216b565b815260208301516123478161216b565b60208201526040928301519281019290925250919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b818103818111156105e5576105e561235f565b808201808211156105e5576105e561235f565b80820281158282048414176105e5576105e561235f56' as const
