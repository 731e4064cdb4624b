/** Bindings of SequencerStake. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const sequencerStakeAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IDomainRegistry",
    "name": "registry_",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "treasury_",
    "type": "address"
   },
   {
    "internalType": "uint16",
    "name": "burnBps_",
    "type": "uint16"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   }
  ],
  "name": "AlreadySlashed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "leavesAt",
    "type": "uint64"
   }
  ],
  "name": "LeavesLater",
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
  "name": "NoCredit",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "blockHash",
    "type": "bytes32"
   }
  ],
  "name": "NotSigned",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   }
  ],
  "name": "NothingLeaves",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   }
  ],
  "name": "NothingStaked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "domainId",
    "type": "uint256"
   }
  ],
  "name": "OtherDomain",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "numberA",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "hashA",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "numberB",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "hashB",
    "type": "bytes32"
   }
  ],
  "name": "OtherOrigin",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "parentA",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "parentB",
    "type": "bytes32"
   }
  ],
  "name": "OtherParent",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "signerA",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "signerB",
    "type": "address"
   }
  ],
  "name": "OtherSigner",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "string",
    "name": "name",
    "type": "string"
   }
  ],
  "name": "ParameterOutOfRange",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ReentrancyGuardReentrantCall",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "blockHash",
    "type": "bytes32"
   }
  ],
  "name": "SameBlock",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "staked",
    "type": "uint256"
   }
  ],
  "name": "StakeExceeded",
  "type": "error"
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
  "name": "CreditPaid",
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
  "name": "Credited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "reporter",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "blockHashA",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "blockHashB",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "Slashed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   },
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
    "indexed": false,
    "internalType": "uint256",
    "name": "total",
    "type": "uint256"
   }
  ],
  "name": "Staked",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "leavesAt",
    "type": "uint64"
   }
  ],
  "name": "WithdrawalAnnounced",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "Withdrawn",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "uint128",
    "name": "amount",
    "type": "uint128"
   }
  ],
  "name": "announceWithdrawal",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "leavesAt",
    "type": "uint64"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "burnBps",
  "outputs": [
   {
    "internalType": "uint16",
    "name": "",
    "type": "uint16"
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
  "name": "credit",
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
    "components": [
     {
      "internalType": "uint256",
      "name": "domainId",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "parentHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "number",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "timestamp",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "coinbase",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "worldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "receiptAcc",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "gasUsed",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "gasLimit",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "baseFee",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "prevRandao",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "originNumber",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "batchIndex",
      "type": "uint256"
     }
    ],
    "internalType": "struct BlockHeader",
    "name": "header",
    "type": "tuple"
   }
  ],
  "name": "hashHeader",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "domainId",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "parentHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "number",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "timestamp",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "coinbase",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "worldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "receiptAcc",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "gasUsed",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "gasLimit",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "baseFee",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "prevRandao",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "originNumber",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "batchIndex",
      "type": "uint256"
     }
    ],
    "internalType": "struct BlockHeader",
    "name": "header",
    "type": "tuple"
   }
  ],
  "name": "promiseDigest",
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
  "name": "registry",
  "outputs": [
   {
    "internalType": "contract IDomainRegistry",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   }
  ],
  "name": "securedBy",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "domainId",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "parentHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "number",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "timestamp",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "coinbase",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "worldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "receiptAcc",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "gasUsed",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "gasLimit",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "baseFee",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "prevRandao",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "originNumber",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "batchIndex",
      "type": "uint256"
     }
    ],
    "internalType": "struct BlockHeader",
    "name": "headerA",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "signatureA",
    "type": "bytes"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "domainId",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "parentHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "number",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "timestamp",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "coinbase",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "worldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "receiptAcc",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "gasUsed",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "gasLimit",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "baseFee",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "prevRandao",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "originNumber",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "batchIndex",
      "type": "uint256"
     }
    ],
    "internalType": "struct BlockHeader",
    "name": "headerB",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "signatureB",
    "type": "bytes"
   }
  ],
  "name": "slash",
  "outputs": [
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   }
  ],
  "name": "stake",
  "outputs": [],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   }
  ],
  "name": "stakeOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint128",
      "name": "amount",
      "type": "uint128"
     },
     {
      "internalType": "uint128",
      "name": "leaving",
      "type": "uint128"
     },
     {
      "internalType": "uint64",
      "name": "leavesAt",
      "type": "uint64"
     },
     {
      "internalType": "bool",
      "name": "slashed",
      "type": "bool"
     }
    ],
    "internalType": "struct Stake",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "treasury",
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
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   }
  ],
  "name": "withdraw",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "withdrawCredit",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation code, without constructor arguments. */
export const sequencerStakeBytecode = '0x60e060405234801561000f575f5ffd5b50604051611f08380380611f0883398101604081905261002e916100fc565b6001600160a01b0382166100755760405163057b3fa160e11b8152602060048201526008602482015267747265617375727960c01b60448201526064015b60405180910390fd5b6113888161ffff16108061008e57506127108161ffff16115b156100c65760405163057b3fa160e11b81526020600482015260076024820152666275726e42707360c81b604482015260640161006c565b6001600160a01b03928316608052911660a05261ffff1660c05261014c565b6001600160a01b03811681146100f9575f5ffd5b50565b5f5f5f6060848603121561010e575f5ffd5b8351610119816100e5565b602085015190935061012a816100e5565b604085015190925061ffff81168114610141575f5ffd5b809150509250925092565b60805160a05160c051611d7d61018b5f395f8181610134015261166a01525f818161017a015261172401525f818161020601526110aa0152611d7d5ff3fe6080604052600436106100ce575f3560e01c80637b1039991161007c5780639f9d8c23116100575780639f9d8c231461027f578063d5d44d801461029e578063df0271c3146102c9578063ee701a591461040f575f5ffd5b80637b103999146101f55780637d4cbb3a146102285780639c44394a14610247575f5ffd5b806361d027b3116100ac57806361d027b3146101695780636c8cc9d9146101c15780636e635fdc146101e0575f5ffd5b80630c24d5cf146100d257806310f198601461010457806353deb3d614610123575b5f5ffd5b3480156100dd575f5ffd5b506100f16100ec366004611938565b61042e565b6040519081526020015b60405180910390f35b34801561010f575f5ffd5b506100f161011e366004611986565b61065f565b34801561012e575f5ffd5b506101567f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016100fb565b348015610174575f5ffd5b5061019c7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100fb565b3480156101cc575f5ffd5b506100f16101db3660046119a8565b6107d2565b6101f36101ee366004611938565b6108c3565b005b348015610200575f5ffd5b5061019c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610233575f5ffd5b5061019c610242366004611a08565b610b25565b348015610252575f5ffd5b50610266610261366004611ace565b610c41565b60405167ffffffffffffffff90911681526020016100fb565b34801561028a575f5ffd5b506100f1610299366004611986565b610e12565b3480156102a9575f5ffd5b506100f16102b83660046119a8565b5f6020819052908152604090205481565b3480156102d4575f5ffd5b506103a86102e3366004611938565b604080516080810182525f8082526020820181905291810182905260608101919091525067ffffffffffffffff9182165f90815260016020818152604080842073ffffffffffffffffffffffffffffffffffffffff95909516845293815291839020835160808101855281546fffffffffffffffffffffffffffffffff808216835270010000000000000000000000000000000090910416938101939093520154928316918101919091526801000000000000000090910460ff161515606082015290565b6040516100fb91905f6080820190506fffffffffffffffffffffffffffffffff83511682526fffffffffffffffffffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015260608301511515606083015292915050565b34801561041a575f5ffd5b506100f1610429366004611938565b610ef2565b67ffffffffffffffff82165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684529091528120805470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff168083036104f5576040517fa492589e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015273ffffffffffffffffffffffffffffffffffffffff851660248201526044015b60405180910390fd5b600182015467ffffffffffffffff1642101561054f5760018201546040517f58ffe77b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016104ec565b8154819083905f906105749084906fffffffffffffffffffffffffffffffff16611b27565b82546101009290920a6fffffffffffffffffffffffffffffffff8181021990931691831602179091558354811684556001840180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169055604051908316815273ffffffffffffffffffffffffffffffffffffffff8616915067ffffffffffffffff8716907f0ff23c4cdc2733f56d8f04d7a351c4332a1cd3334287ed5b2e9c6a28da9d35339060200160405180910390a361064384826fffffffffffffffffffffffffffffffff16610f5f565b6fffffffffffffffffffffffffffffffff169150505b92915050565b5f6106598261066d84610e12565b604080517fc2f8787176b8ac6bf7215b4adcc1e069bf4ab82d9ab1df05a57a91d425935b6e6020808301919091527f474cf900ddd1efff19987105341090e6bb88aafda58a281e13cdce53b73b12ab828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060830152466080808401919091528351808403909101815260a0830184528051908201207f672a82adff8ddfcc93970811f73051d0015bb85d53378f95d2743684971404af60c0840152853560e0840152858401356101008401528582013561012084015261016080870135610140850152610180968701359084015285830194909452825180830390950185526101a0820183528451948101949094207f19010000000000000000000000000000000000000000000000000000000000006101c08301526101c28201939093526101e28082019390935281518082039093018352610202019052805191012090565b5f6107db610ff2565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610853576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016104ec565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26108b68282611029565b6108be611046565b919050565b73ffffffffffffffffffffffffffffffffffffffff8116610940576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f73657175656e636572000000000000000000000000000000000000000000000060448201526064016104ec565b345f036109a9576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f76616c756500000000000000000000000000000000000000000000000000000060448201526064016104ec565b6109b282611070565b5067ffffffffffffffff82165f90815260016020818152604080842073ffffffffffffffffffffffffffffffffffffffff861685529091529091209081015468010000000000000000900460ff1615610a5f576040517f0cb61b4d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015273ffffffffffffffffffffffffffffffffffffffff831660248201526044016104ec565b80545f90610a809034906fffffffffffffffffffffffffffffffff16611b4f565b82547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff82169081178455604080513481526020810192909252919250339173ffffffffffffffffffffffffffffffffffffffff86169167ffffffffffffffff8816917feb8b8b530136358a5c3d258d992275ec99bc6e2bdbc3c761e3fcffade299edff910160405180910390a450505050565b5f610b31888886611135565b5f610b3b88610e12565b90505f610b4786610e12565b9050808203610b85576040517f4455c9b6000000000000000000000000000000000000000000000000000000008152600481018390526024016104ec565b610b9189838a8a611296565b92505f610ba087838888611296565b90508073ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff1614610c27576040517f949a832c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8086166004830152821660248201526044016104ec565b610c338b858585611468565b505050979650505050505050565b67ffffffffffffffff82165f908152600160209081526040808320338452909152812080546fffffffffffffffffffffffffffffffff168203610cc2576040517f631edd6d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201523360248201526044016104ec565b80546fffffffffffffffffffffffffffffffff9081169084161115610d325780546040517f85002f710000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff808616600483015290911660248201526044016104ec565b6fffffffffffffffffffffffffffffffff831615610d6057610d5384611070565b610d5d9042611b77565b91505b80546fffffffffffffffffffffffffffffffff9081167001000000000000000000000000000000009185169182021782556001820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff8581169182179092556040805193845260208401919091523392918716917fe3e16ae7f4a2616a17dc4b68184c83d977ffa10d69f5d3bdd3be2bad2da79799910160405180910390a35092915050565b5f600182604051602001610ed5929190918252803560208084019190915281013560408084019190915281013560608084019190915281013560808084019190915281013560a08084019190915281013560c08084019190915281013560e08084019190915281013561010080840191909152810135610120808401919091528101356101408084019190915281013561016080840191909152810135610180808401919091528101356101a08084019190915201356101c08201526101e00190565b604051602081830303815290604052805190602001209050919050565b67ffffffffffffffff82165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281208054610643906fffffffffffffffffffffffffffffffff700100000000000000000000000000000000820481169116611b27565b805f03610f6a575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081208054839290610f9e908490611b97565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b610ffa611765565b61102760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906117be565b565b5f385f3884865af16110425763b12d13eb5f526004601cfd5b5050565b6110275f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611021565b6040517fe717a35c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e717a35c9060240161010060405180830381865afa158015611105573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111299190611bdc565b51610659906002611cc4565b813567ffffffffffffffff84161461117c576040517f040b4dcd000000000000000000000000000000000000000000000000000000008152823560048201526024016104ec565b803567ffffffffffffffff8416146111c3576040517f040b4dcd000000000000000000000000000000000000000000000000000000008152813560048201526024016104ec565b8060200135826020013514611212576040517e480762000000000000000000000000000000000000000000000000000000008152602080840135600483015282013560248201526044016104ec565b806101600135826101600135141580611235575080610180013582610180013514155b15611291576040517fb63a53f100000000000000000000000000000000000000000000000000000000815261016080840135600483015261018080850135602484015290830135604483015282013560648201526084016104ec565b505050565b5f5f61140c6114058787604080517fc2f8787176b8ac6bf7215b4adcc1e069bf4ab82d9ab1df05a57a91d425935b6e6020808301919091527f474cf900ddd1efff19987105341090e6bb88aafda58a281e13cdce53b73b12ab828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060830152466080808401919091528351808403909101815260a0830184528051908201207f672a82adff8ddfcc93970811f73051d0015bb85d53378f95d2743684971404af60c0840152853560e0840152858401356101008401528582013561012084015261016080870135610140850152610180968701359084015285830194909452825180830390950185526101a0820183528451948101949094207f19010000000000000000000000000000000000000000000000000000000000006101c08301526101c28201939093526101e28082019390935281518082039093018352610202019052805191012090565b85856117c5565b5090925090505f81600381111561142557611425611cee565b1461145f576040517f92e3a690000000000000000000000000000000000000000000000000000000008152600481018690526024016104ec565b50949350505050565b67ffffffffffffffff84165f90815260016020818152604080842073ffffffffffffffffffffffffffffffffffffffff881685529091529091209081015468010000000000000000900460ff1615611514576040517f0cb61b4d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015273ffffffffffffffffffffffffffffffffffffffff851660248201526044016104ec565b80546fffffffffffffffffffffffffffffffff165f81900361158a576040517f631edd6d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015273ffffffffffffffffffffffffffffffffffffffff861660248201526044016104ec565b604080516080810182525f808252602080830182815283850183815260016060860181815267ffffffffffffffff8e8116875282865288872073ffffffffffffffffffffffffffffffffffffffff8f168852909552968520955192516fffffffffffffffffffffffffffffffff9081167001000000000000000000000000000000000293169290921785555193810180549551151568010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909616949092169390931793909317909255612710908161169061ffff7f00000000000000000000000000000000000000000000000000000000000000001686611d1b565b61169a9190611b97565b6116a49190611d32565b6116ae9190611d45565b604080518781526020810187905290810184905260608101829052909150339073ffffffffffffffffffffffffffffffffffffffff88169067ffffffffffffffff8a16907fa918cd8fb2109b42d8a08d65175f6edbdebaa48004097d441c4dac357ad0b20c9060800160405180910390a46117497f000000000000000000000000000000000000000000000000000000000000000082610f5f565b61175c336117578385611d32565b610f5f565b50505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611027576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f808060418490036117f9578435602086013560408701355f1a6117eb8982858561180c565b955095509550505050611803565b505f915060029050825b93509350939050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561184557505f915060039050826118f5565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611896573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff81166118ec57505f9250600191508290506118f5565b92505f91508190505b9450945094915050565b67ffffffffffffffff81168114611914575f5ffd5b50565b73ffffffffffffffffffffffffffffffffffffffff81168114611914575f5ffd5b5f5f60408385031215611949575f5ffd5b8235611954816118ff565b9150602083013561196481611917565b809150509250929050565b5f6101c08284031215611980575f5ffd5b50919050565b5f6101c08284031215611997575f5ffd5b6119a1838361196f565b9392505050565b5f602082840312156119b8575f5ffd5b81356119a181611917565b5f5f83601f8401126119d3575f5ffd5b50813567ffffffffffffffff8111156119ea575f5ffd5b602083019150836020828501011115611a01575f5ffd5b9250929050565b5f5f5f5f5f5f5f6103e0888a031215611a1f575f5ffd5b8735611a2a816118ff565b9650611a398960208a0161196f565b95506101e088013567ffffffffffffffff811115611a55575f5ffd5b611a618a828b016119c3565b9096509450611a769050896102008a0161196f565b92506103c088013567ffffffffffffffff811115611a92575f5ffd5b611a9e8a828b016119c3565b989b979a50959850939692959293505050565b6fffffffffffffffffffffffffffffffff81168114611914575f5ffd5b5f5f60408385031215611adf575f5ffd5b8235611aea816118ff565b9150602083013561196481611ab1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6fffffffffffffffffffffffffffffffff828116828216039081111561065957610659611afa565b6fffffffffffffffffffffffffffffffff818116838216019081111561065957610659611afa565b67ffffffffffffffff818116838216019081111561065957610659611afa565b8082018082111561065957610659611afa565b80516108be816118ff565b80516108be81611ab1565b805161ffff811681146108be575f5ffd5b80516108be81611917565b5f610100828403128015611bee575f5ffd5b50604051610100810167ffffffffffffffff81118282101715611c38577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052611c4483611baa565b8152611c5260208401611baa565b6020820152611c6360408401611baa565b6040820152611c7460608401611bb5565b6060820152611c8560808401611bc0565b6080820152611c9660a08401611baa565b60a0820152611ca760c08401611bd1565b60c0820152611cb860e08401611bd1565b60e08201529392505050565b67ffffffffffffffff8181168382160290811690818114611ce757611ce7611afa565b5092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b808202811582820484141761065957610659611afa565b8181038181111561065957610659611afa565b5f82611d78577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50049056' as const
