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
    "internalType": "bytes32",
    "name": "originA",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "originB",
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
      "internalType": "uint256",
      "name": "number",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "parentHash",
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
      "internalType": "bytes32",
      "name": "blockHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct PreConfirmation",
    "name": "promised",
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
      "internalType": "uint256",
      "name": "number",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "parentHash",
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
      "internalType": "bytes32",
      "name": "blockHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct PreConfirmation",
    "name": "promiseA",
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
      "internalType": "uint256",
      "name": "number",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "parentHash",
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
      "internalType": "bytes32",
      "name": "blockHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct PreConfirmation",
    "name": "promiseB",
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
export const sequencerStakeBytecode = '0x60e060405234801561000f575f5ffd5b50604051611dc1380380611dc183398101604081905261002e916100fc565b6001600160a01b0382166100755760405163057b3fa160e11b8152602060048201526008602482015267747265617375727960c01b60448201526064015b60405180910390fd5b6113888161ffff16108061008e57506127108161ffff16115b156100c65760405163057b3fa160e11b81526020600482015260076024820152666275726e42707360c81b604482015260640161006c565b6001600160a01b03928316608052911660a05261ffff1660c05261014c565b6001600160a01b03811681146100f9575f5ffd5b50565b5f5f5f6060848603121561010e575f5ffd5b8351610119816100e5565b602085015190935061012a816100e5565b604085015190925061ffff81168114610141575f5ffd5b809150509250925092565b60805160a05160c051611c3661018b5f395f818161010a01526113e301525f818161031e015261149d01525f818161038501526115960152611c365ff3fe6080604052600436106100c3575f3560e01c80636e635fdc11610071578063d5d44d801161004c578063d5d44d80146103df578063df0271c31461040a578063ee701a5914610550575f5ffd5b80636e635fdc1461035f5780637b103999146103745780639c44394a146103a7575f5ffd5b806361934eaa116100a157806361934eaa146102c957806361d027b31461030d5780636c8cc9d914610340575f5ffd5b80630c24d5cf146100c757806353deb3d6146100f95780635c8cfc7d1461013f575b5f5ffd5b3480156100d2575f5ffd5b506100e66100e13660046117f4565b61056f565b6040519081526020015b60405180910390f35b348015610104575f5ffd5b5061012c7f000000000000000000000000000000000000000000000000000000000000000081565b60405161ffff90911681526020016100f0565b34801561014a575f5ffd5b506100e6610159366004611841565b604080517fc2f8787176b8ac6bf7215b4adcc1e069bf4ab82d9ab1df05a57a91d425935b6e6020808301919091527f474cf900ddd1efff19987105341090e6bb88aafda58a281e13cdce53b73b12ab828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060808401919091524660808085019190915284518085038201815260a080860187528151918501919091207f672a82adff8ddfcc93970811f73051d0015bb85d53378f95d2743684971404af60c0870152873560e087015287850135610100870152878701356101208701529287013561014086015290860135610160850152949094013561018080840191909152835180840390910181526101a0830184528051908201207f19010000000000000000000000000000000000000000000000000000000000006101c08401526101c28301949094526101e28083019490945282518083039094018452610202909101909152815191012090565b3480156102d4575f5ffd5b506102e86102e33660046118a7565b6107a0565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100f0565b348015610318575f5ffd5b506102e87f000000000000000000000000000000000000000000000000000000000000000081565b34801561034b575f5ffd5b506100e661035a36600461194f565b6108b3565b61037261036d3660046117f4565b6109a4565b005b34801561037f575f5ffd5b506102e87f000000000000000000000000000000000000000000000000000000000000000081565b3480156103b2575f5ffd5b506103c66103c1366004611987565b610c06565b60405167ffffffffffffffff90911681526020016100f0565b3480156103ea575f5ffd5b506100e66103f936600461194f565b5f6020819052908152604090205481565b348015610415575f5ffd5b506104e96104243660046117f4565b604080516080810182525f8082526020820181905291810182905260608101919091525067ffffffffffffffff9182165f90815260016020818152604080842073ffffffffffffffffffffffffffffffffffffffff95909516845293815291839020835160808101855281546fffffffffffffffffffffffffffffffff808216835270010000000000000000000000000000000090910416938101939093520154928316918101919091526801000000000000000090910460ff161515606082015290565b6040516100f091905f6080820190506fffffffffffffffffffffffffffffffff83511682526fffffffffffffffffffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015260608301511515606083015292915050565b34801561055b575f5ffd5b506100e661056a3660046117f4565b610dd7565b67ffffffffffffffff82165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684529091528120805470010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16808303610636576040517fa492589e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015273ffffffffffffffffffffffffffffffffffffffff851660248201526044015b60405180910390fd5b600182015467ffffffffffffffff164210156106905760018201546040517f58ffe77b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161062d565b8154819083905f906106b59084906fffffffffffffffffffffffffffffffff166119e0565b82546101009290920a6fffffffffffffffffffffffffffffffff8181021990931691831602179091558354811684556001840180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169055604051908316815273ffffffffffffffffffffffffffffffffffffffff8616915067ffffffffffffffff8716907f0ff23c4cdc2733f56d8f04d7a351c4332a1cd3334287ed5b2e9c6a28da9d35339060200160405180910390a361078484826fffffffffffffffffffffffffffffffff16610e44565b6fffffffffffffffffffffffffffffffff169150505b92915050565b5f6107ac888886610ed7565b8360a001358760a00135036107f3576040517f4455c9b600000000000000000000000000000000000000000000000000000000815260a0880135600482015260240161062d565b6107fe878787611009565b90505f61080c858585611009565b90508073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614610893576040517f949a832c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80841660048301528216602482015260440161062d565b6108a789838a60a001358860a001356111e1565b50979650505050505050565b5f6108bc6114de565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610934576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161062d565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26109978282611515565b61099f611532565b919050565b73ffffffffffffffffffffffffffffffffffffffff8116610a21576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f73657175656e6365720000000000000000000000000000000000000000000000604482015260640161062d565b345f03610a8a576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f76616c7565000000000000000000000000000000000000000000000000000000604482015260640161062d565b610a938261155c565b5067ffffffffffffffff82165f90815260016020818152604080842073ffffffffffffffffffffffffffffffffffffffff861685529091529091209081015468010000000000000000900460ff1615610b40576040517f0cb61b4d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015273ffffffffffffffffffffffffffffffffffffffff8316602482015260440161062d565b80545f90610b619034906fffffffffffffffffffffffffffffffff16611a08565b82547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff82169081178455604080513481526020810192909252919250339173ffffffffffffffffffffffffffffffffffffffff86169167ffffffffffffffff8816917feb8b8b530136358a5c3d258d992275ec99bc6e2bdbc3c761e3fcffade299edff910160405180910390a450505050565b67ffffffffffffffff82165f908152600160209081526040808320338452909152812080546fffffffffffffffffffffffffffffffff168203610c87576040517f631edd6d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015233602482015260440161062d565b80546fffffffffffffffffffffffffffffffff9081169084161115610cf75780546040517f85002f710000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff8086166004830152909116602482015260440161062d565b6fffffffffffffffffffffffffffffffff831615610d2557610d188461155c565b610d229042611a30565b91505b80546fffffffffffffffffffffffffffffffff9081167001000000000000000000000000000000009185169182021782556001820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff8581169182179092556040805193845260208401919091523392918716917fe3e16ae7f4a2616a17dc4b68184c83d977ffa10d69f5d3bdd3be2bad2da79799910160405180910390a35092915050565b67ffffffffffffffff82165f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281208054610784906fffffffffffffffffffffffffffffffff7001000000000000000000000000000000008204811691166119e0565b805f03610e4f575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081208054839290610e83908490611a50565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b813567ffffffffffffffff841614610f1e576040517f040b4dcd0000000000000000000000000000000000000000000000000000000081528235600482015260240161062d565b803567ffffffffffffffff841614610f65576040517f040b4dcd0000000000000000000000000000000000000000000000000000000081528135600482015260240161062d565b8060400135826040013514610fb457604080517e48076200000000000000000000000000000000000000000000000000000000815281840135600482015290820135602482015260440161062d565b8060800135826080013514611004576040517f930283170000000000000000000000000000000000000000000000000000000081526080808401356004830152820135602482015260440161062d565b505050565b604080517fc2f8787176b8ac6bf7215b4adcc1e069bf4ab82d9ab1df05a57a91d425935b6e6020808301919091527f474cf900ddd1efff19987105341090e6bb88aafda58a281e13cdce53b73b12ab828401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060808401919091524660808085019190915284518085038201815260a080860187528151918501919091207f672a82adff8ddfcc93970811f73051d0015bb85d53378f95d2743684971404af60c0870152893560e0870152848a0135610100870152868a0135610120870152928901356101408601529088013561016085015287013561018080850191909152845180850390910181526101a0840185528051908301207f19010000000000000000000000000000000000000000000000000000000000006101c08501526101c28401919091526101e2808401919091528351808403909101815261020290920190925280519101205f908190611183908585611621565b5090925090505f81600381111561119c5761119c611a63565b146111d9576040517f92e3a69000000000000000000000000000000000000000000000000000000000815260a0860135600482015260240161062d565b509392505050565b67ffffffffffffffff84165f90815260016020818152604080842073ffffffffffffffffffffffffffffffffffffffff881685529091529091209081015468010000000000000000900460ff161561128d576040517f0cb61b4d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015273ffffffffffffffffffffffffffffffffffffffff8516602482015260440161062d565b80546fffffffffffffffffffffffffffffffff165f819003611303576040517f631edd6d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015273ffffffffffffffffffffffffffffffffffffffff8616602482015260440161062d565b604080516080810182525f808252602080830182815283850183815260016060860181815267ffffffffffffffff8e8116875282865288872073ffffffffffffffffffffffffffffffffffffffff8f168852909552968520955192516fffffffffffffffffffffffffffffffff9081167001000000000000000000000000000000000293169290921785555193810180549551151568010000000000000000027fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909616949092169390931793909317909255612710908161140961ffff7f00000000000000000000000000000000000000000000000000000000000000001686611a90565b6114139190611a50565b61141d9190611aa7565b6114279190611aba565b604080518781526020810187905290810184905260608101829052909150339073ffffffffffffffffffffffffffffffffffffffff88169067ffffffffffffffff8a16907fa918cd8fb2109b42d8a08d65175f6edbdebaa48004097d441c4dac357ad0b20c9060800160405180910390a46114c27f000000000000000000000000000000000000000000000000000000000000000082610e44565b6114d5336114d08385611aa7565b610e44565b50505050505050565b6114e6611668565b61151360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906116c1565b565b5f385f3884865af161152e5763b12d13eb5f526004601cfd5b5050565b6115135f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061150d565b6040517fe717a35c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e717a35c9060240161010060405180830381865afa1580156115f1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116159190611b24565b5161079a906002611c0c565b5f80806041849003611655578435602086013560408701355f1a611647898285856116c8565b95509550955050505061165f565b505f915060029050825b93509350939050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611513576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561170157505f915060039050826117b1565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611752573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff81166117a857505f9250600191508290506117b1565b92505f91508190505b9450945094915050565b67ffffffffffffffff811681146117d0575f5ffd5b50565b73ffffffffffffffffffffffffffffffffffffffff811681146117d0575f5ffd5b5f5f60408385031215611805575f5ffd5b8235611810816117bb565b91506020830135611820816117d3565b809150509250929050565b5f60c0828403121561183b575f5ffd5b50919050565b5f60c08284031215611851575f5ffd5b61185b838361182b565b9392505050565b5f5f83601f840112611872575f5ffd5b50813567ffffffffffffffff811115611889575f5ffd5b6020830191508360208285010111156118a0575f5ffd5b9250929050565b5f5f5f5f5f5f5f6101e0888a0312156118be575f5ffd5b87356118c9816117bb565b96506118d88960208a0161182b565b955060e088013567ffffffffffffffff8111156118f3575f5ffd5b6118ff8a828b01611862565b90965094506119149050896101008a0161182b565b92506101c088013567ffffffffffffffff811115611930575f5ffd5b61193c8a828b01611862565b989b979a50959850939692959293505050565b5f6020828403121561195f575f5ffd5b813561185b816117d3565b6fffffffffffffffffffffffffffffffff811681146117d0575f5ffd5b5f5f60408385031215611998575f5ffd5b82356119a3816117bb565b915060208301356118208161196a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6fffffffffffffffffffffffffffffffff828116828216039081111561079a5761079a6119b3565b6fffffffffffffffffffffffffffffffff818116838216019081111561079a5761079a6119b3565b67ffffffffffffffff818116838216019081111561079a5761079a6119b3565b8082018082111561079a5761079a6119b3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b808202811582820484141761079a5761079a6119b3565b8181038181111561079a5761079a6119b3565b5f82611aed577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b805161099f816117bb565b805161099f8161196a565b805161ffff8116811461099f575f5ffd5b805161099f816117d3565b5f610100828403128015611b36575f5ffd5b50604051610100810167ffffffffffffffff81118282101715611b80577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052611b8c83611af2565b8152611b9a60208401611af2565b6020820152611bab60408401611af2565b6040820152611bbc60608401611afd565b6060820152611bcd60808401611b08565b6080820152611bde60a08401611af2565b60a0820152611bef60c08401611b19565b60c0820152611c0060e08401611b19565b60e08201529392505050565b67ffffffffffffffff8181168382160290811690818114611c2f57611c2f6119b3565b509291505056' as const
