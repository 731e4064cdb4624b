/** Bindings of Crosslinks. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const crosslinksAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IStateCommitmentChain",
    "name": "chain_",
    "type": "address"
   },
   {
    "internalType": "contract IValidatorSet",
    "name": "validators_",
    "type": "address"
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
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   }
  ],
  "name": "AlreadySettled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "ContractsMissing",
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
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   }
  ],
  "name": "EpochUnknown",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "headerHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "lastBlockHash",
    "type": "bytes32"
   }
  ],
  "name": "HeaderDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "assertionId",
    "type": "bytes32"
   }
  ],
  "name": "NotConfirmed",
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
    "internalType": "uint256",
    "name": "number",
    "type": "uint256"
   }
  ],
  "name": "NotSettled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "OtherCertifier",
  "type": "error"
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
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "worldRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "blockHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "ClaimSettled",
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
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "objectManager",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "messenger",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "ContractsSettled",
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
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "setHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "SetSettled",
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
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "certifiedRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "certified",
    "type": "bytes32"
   },
   {
    "internalType": "enum Dialect",
    "name": "dialect",
    "type": "uint8"
   },
   {
    "internalType": "address",
    "name": "manager",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "chain",
  "outputs": [
   {
    "internalType": "contract IStateCommitmentChain",
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
   }
  ],
  "name": "contractsOf",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "indexPlusOne",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "objectManager",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "messenger",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "count",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "uint256",
    "name": "number",
    "type": "uint256"
   }
  ],
  "name": "foreignRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
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
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "leafOf",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "indexPlusOne",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "setHash",
    "type": "bytes32"
   }
  ],
  "name": "leafOfSet",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "indexPlusOne",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "root",
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
    "internalType": "bytes32",
    "name": "assertionId",
    "type": "bytes32"
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
    "name": "header",
    "type": "tuple"
   }
  ],
  "name": "settle",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "worldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "blockHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "parentHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     }
    ],
    "internalType": "struct Attestation",
    "name": "attestation",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "chainTag",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "startsAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "expiresAt",
      "type": "uint64"
     },
     {
      "components": [
       {
        "internalType": "address",
        "name": "account",
        "type": "address"
       },
       {
        "components": [
         {
          "internalType": "bytes32",
          "name": "a",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "b",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "c",
          "type": "bytes32"
         }
        ],
        "internalType": "struct PublicKey",
        "name": "key",
        "type": "tuple"
       }
      ],
      "internalType": "struct Member[]",
      "name": "members",
      "type": "tuple[]"
     }
    ],
    "internalType": "struct QuorumSet",
    "name": "set",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "signers",
      "type": "uint64"
     },
     {
      "internalType": "bytes",
      "name": "signature",
      "type": "bytes"
     }
    ],
    "internalType": "struct Certificate",
    "name": "certificate",
    "type": "tuple"
   }
  ],
  "name": "settleByQuorum",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "address",
      "name": "objectManager",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "messenger",
      "type": "address"
     }
    ],
    "internalType": "struct ForeignContracts",
    "name": "said",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "chainTag",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "startsAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "expiresAt",
      "type": "uint64"
     },
     {
      "components": [
       {
        "internalType": "address",
        "name": "account",
        "type": "address"
       },
       {
        "components": [
         {
          "internalType": "bytes32",
          "name": "a",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "b",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "c",
          "type": "bytes32"
         }
        ],
        "internalType": "struct PublicKey",
        "name": "key",
        "type": "tuple"
       }
      ],
      "internalType": "struct Member[]",
      "name": "members",
      "type": "tuple[]"
     }
    ],
    "internalType": "struct QuorumSet",
    "name": "set",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "signers",
      "type": "uint64"
     },
     {
      "internalType": "bytes",
      "name": "signature",
      "type": "bytes"
     }
    ],
    "internalType": "struct Certificate",
    "name": "certificate",
    "type": "tuple"
   }
  ],
  "name": "settleContracts",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
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
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   }
  ],
  "name": "settleSet",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "validators",
  "outputs": [
   {
    "internalType": "contract IValidatorSet",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const

/** Creation code, without constructor arguments. */
export const crosslinksBytecode = '0x60c060405234801561000f575f5ffd5b5060405161216038038061216083398101604081905261002e9161012d565b6001600160a01b03808316608052811660a05261004e600360205f610058565b5f55506101659050565b5f61006e84848461109b61007660201b176100a5565b949350505050565b5f818310610090575f82815260208490526040902061009e565b5f8381526020839052604090205b9392505050565b60ff83166001850181905560028501555f82815b8560ff168110156100e957816100d260028901836100f7565b556100df8280602087901c565b91506001016100b9565b505f86559050949350505050565b5f8261006e6101138461010f845f9081526020902090565b0190565b90565b6001600160a01b038116811461012a575f5ffd5b50565b5f5f6040838503121561013e575f5ffd5b825161014981610116565b602084015190925061015a81610116565b809150509250929050565b60805160a051611fa26101be5f395f81816102c40152818161036d0152818161046f015281816105bf015281816109b701528181610c310152610e0501525f8181610278015281816107e80152610a630152611fa25ff3fe608060405234801561000f575f5ffd5b50600436106100da575f3560e01c8063a2e7e66d11610088578063ca1e781911610063578063ca1e7819146102bf578063da798866146102e6578063ebf0c71714610308578063eeb135c914610310575f5ffd5b8063a2e7e66d146101cb578063b994b46d14610260578063c763e5a114610273575f5ffd5b80635fd96a5e116100b85780635fd96a5e1461015b57806375fdec5c1461016e5780638e846a8a146101a2575f5ffd5b806306661abd146100de5780632955c2d0146101105780632fdcbc0514610148575b5f5ffd5b6001546100f29067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61013a61011e3660046114c0565b600860209081525f928352604080842090915290825290205481565b604051908152602001610107565b6100f2610156366004611510565b610323565b6100f2610169366004611586565b610566565b6100f261017c366004611586565b600260209081525f928352604080842090915290825290205467ffffffffffffffff1681565b6100f26101b03660046115bd565b60066020525f908152604090205467ffffffffffffffff1681565b6102236101d93660046115d4565b60076020525f90815260409020805460019091015467ffffffffffffffff82169173ffffffffffffffffffffffffffffffffffffffff680100000000000000009091048116911683565b6040805167ffffffffffffffff909416845273ffffffffffffffffffffffffffffffffffffffff9283166020850152911690820152606001610107565b6100f261026e3660046115ef565b6107a0565b61029a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610107565b61029a7f000000000000000000000000000000000000000000000000000000000000000081565b6102f96102f43660046114c0565b610964565b60405161010793929190611671565b61013a5f5481565b6100f261031e3660046116d7565b610be7565b5f8061033260208601866115d4565b6040517f0c373f6200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201529091507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690630c373f6290602401602060405180830381865afa1580156103c7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103eb9190611750565b610432576040517f1e793ab500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024015b60405180910390fd5b6040517f83c9151700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906383c91517906104a8908890889088906004016119cb565b5f6040518083038186803b1580156104be575f5ffd5b505afa1580156104d0573d5f5f3e3d5ffd5b505050505f60405180606001604052808367ffffffffffffffff16815260200187602001602081019061050391906115d4565b67ffffffffffffffff1681526020018760400135815250905061052a8187606001356110ca565b60408083015167ffffffffffffffff9485165f908152600860209081528382209581015190961681529390945290912091909155949350505050565b6040517fce656aac00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8084166004830152821660248201525f90819073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063ce656aac90604401602060405180830381865afa158015610604573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106289190611a6f565b905080610675576040517fbba590cb00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808616600483015284166024820152604401610429565b5f8181526006602052604090205467ffffffffffffffff1680156106ef5784846106a0600184611ab3565b6040517f64360cb100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015291831660248301529091166044820152606401610429565b5f6107016106fc84611232565b61126d565b9094509050610711846001611ad3565b5f8481526006602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff94851617905581518681529081018490528683169288811692908a16917ffba76769d6d733806e1f0b85385a6557ea8d3a8c4058a564b2c776856e9dd1e0910160405180910390a450505092915050565b6040517fd6194bda000000000000000000000000000000000000000000000000000000008152600481018390525f90819073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063d6194bda9060240161030060405180830381865afa15801561082e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108529190611be1565b90506002816102e00151600481111561086d5761086d611644565b146108a7576040517f2ffa13ac00000000000000000000000000000000000000000000000000000000815260048101859052602401610429565b5f6108bf6108ba36869003860186611d75565b6112d3565b90508160400151811461090f578082604001516040517f63efb82a000000000000000000000000000000000000000000000000000000008152600401610429929190918252602082015260400190565b5f84604001359050610958604051806060016040528085610240015167ffffffffffffffff1681526020018367ffffffffffffffff1681526020018560200151815250836110ca565b93505050505b92915050565b6040517f0c373f6200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f908190819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690630c373f6290602401602060405180830381865afa1580156109fc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a209190611750565b610aec576040517fda79886600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602481018590527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063da79886690604401606060405180830381865afa158015610abd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ae19190611e25565b925092509250610be0565b67ffffffffffffffff85165f908152600860209081526040808320878452909152902054925082610b5c576040517f2dc7992900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260248101859052604401610429565b5067ffffffffffffffff84165f9081526007602052604090205468010000000000000000900473ffffffffffffffffffffffffffffffffffffffff1680610bdb576040517f2b9d5c4700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610429565b600191505b9250925092565b5f80610bf660208601866115d4565b6040517f0c373f6200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201529091507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690630c373f6290602401602060405180830381865afa158015610c8b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610caf9190611750565b610cf1576040517f1e793ab500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610429565b67ffffffffffffffff8082165f90815260076020526040902054168015610d2e5781610d2360408801602089016115d4565b6106a0600184611ab3565b5f610d3f6060880160408901611e69565b73ffffffffffffffffffffffffffffffffffffffff161480610d8557505f610d6d6080880160608901611e69565b73ffffffffffffffffffffffffffffffffffffffff16145b15610dc8576040517f2b9d5c4700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610429565b6040517fbbcbb83c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063bbcbb83c90610e3e90899089908990600401611e84565b5f6040518083038186803b158015610e54575f5ffd5b505afa158015610e66573d5f5f3e3d5ffd5b505050505f610efa6106fc84896040016020810190610e859190611e69565b610e9560808c0160608d01611e69565b604080516003602082015267ffffffffffffffff85169181019190915273ffffffffffffffffffffffffffffffffffffffff8084166060830152821660808201525f9060a0016040516020818303038152906040528051906020012090509392505050565b6040805160608101909152919550915080610f16866001611ad3565b67ffffffffffffffff168152602001610f3560608a0160408b01611e69565b73ffffffffffffffffffffffffffffffffffffffff168152602001610f6060808a0160608b01611e69565b73ffffffffffffffffffffffffffffffffffffffff90811690915267ffffffffffffffff8086165f818152600760209081526040918290208651815492880151871668010000000000000000027fffffffff00000000000000000000000000000000000000000000000000000000909316908616179190911781559481015160019095018054959094167fffffffffffffffffffffffff0000000000000000000000000000000000000000909516949094179092558616917fab5eeb492ecc7244b98b330abda29b9bd7e1d10b0c511807c50cb2ca6666a62c9061104a9060608c01908c01611e69565b61105a60808c0160608d01611e69565b6040805173ffffffffffffffffffffffffffffffffffffffff9384168152929091166020830152810185905260600160405180910390a35050509392505050565b5f8183106110b5575f8281526020849052604090206110c3565b5f8381526020839052604090205b9392505050565b815167ffffffffffffffff9081165f9081526002602090815260408083208287015185168452909152812054909116801561111157835160208501516106a0600184611ab3565b5f61116e6106fc8686604080516001602080830191909152845167ffffffffffffffff908116838501528582015116606083015293820151608082015260a0808201939093528151808203909301835260c0019052805191012090565b909350905061117e836001611ad3565b855167ffffffffffffffff9081165f908152600260209081526040808320828b018051861685529083529281902080547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169585169590951790945590518851848a01518551908152928301899052938201859052868316939083169216907f60758170a2ef69f4b58731032832b80bb3125376fc3436aaac5a689d185851919060600160405180910390a4505092915050565b60408051600260208201529081018290525f60608201819052906080015b604051602081830303815290604052805190602001209050919050565b5f808061127b60038561138b565b909350915082905061128e816001611ad3565b600180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055505f8190559092909150565b5f6001826040516020016112509291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b5f5f61139a848461109b6113a6565b915091505b9250929050565b5f5f5f6113b4866002015490565b8654909150865f6113c483611f33565b9091555092506001811b83106113de576113de6041611470565b82855f5b83811015611463575f6113f6600285611f6a565b159050801561140f578261140d8b60010184611481565b555b61144f8161142a576114248b60010184611481565b5461142c565b835b826114375784611446565b6114448c60020185611481565b545b8a63ffffffff16565b600194851c949093509190910190506113e2565b5092505050935093915050565b634e487b715f52806020526024601cfd5b5f826114a061149d84611499845f9081526020902090565b0190565b90565b949350505050565b67ffffffffffffffff811681146114bd575f5ffd5b50565b5f5f604083850312156114d1575f5ffd5b82356114dc816114a8565b946020939093013593505050565b5f60c082840312156114fa575f5ffd5b50919050565b5f604082840312156114fa575f5ffd5b5f5f5f6101008486031215611523575f5ffd5b61152d85856114ea565b925060c084013567ffffffffffffffff811115611548575f5ffd5b611554868287016114ea565b92505060e084013567ffffffffffffffff811115611570575f5ffd5b61157c86828701611500565b9150509250925092565b5f5f60408385031215611597575f5ffd5b82356115a2816114a8565b915060208301356115b2816114a8565b809150509250929050565b5f602082840312156115cd575f5ffd5b5035919050565b5f602082840312156115e4575f5ffd5b81356110c3816114a8565b5f5f8284036101e0811215611602575f5ffd5b833592506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215611636575f5ffd5b506020830190509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b83815260608101600284106116ad577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b83602083015273ffffffffffffffffffffffffffffffffffffffff83166040830152949350505050565b5f5f5f83850360c08112156116ea575f5ffd5b60808112156116f7575f5ffd5b50839250608084013567ffffffffffffffff811115611714575f5ffd5b611720868287016114ea565b92505060a084013567ffffffffffffffff811115611570575f5ffd5b8051801515811461174b575f5ffd5b919050565b5f60208284031215611760575f5ffd5b6110c38261173c565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261179c575f5ffd5b830160208101925035905067ffffffffffffffff8111156117bb575f5ffd5b8060071b360382131561139f575f5ffd5b73ffffffffffffffffffffffffffffffffffffffff811681146114bd575f5ffd5b8183526020830192505f815f5b8481101561185557813561180d816117cc565b73ffffffffffffffffffffffffffffffffffffffff168652602082810135908701526040808301359087015260608083013590870152608095860195909101906001016117fa565b5093949350505050565b803582525f6020820135611872816114a8565b67ffffffffffffffff166020840152604082013561188f816114a8565b67ffffffffffffffff16604084015260608201356118ac816114a8565b67ffffffffffffffff16606084015260808201356118c9816114a8565b67ffffffffffffffff1660808401526118e560a0830183611769565b60c060a08601526118fa60c0860182846117ed565b95945050505050565b5f813561190f816114a8565b67ffffffffffffffff1683526020820135368390037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112611950575f5ffd5b820160208101903567ffffffffffffffff81111561196c575f5ffd5b80360382131561197a575f5ffd5b60406020860152806040860152808260608701375f6060828701015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168601019250505092915050565b5f84356119d7816114a8565b67ffffffffffffffff16825260208501356119f1816114a8565b67ffffffffffffffff16602083015260408581013590830152606080860135908301526080808601359083015260a0850135611a2c816114a8565b67ffffffffffffffff811660a08401525061010060c0830152611a5361010083018561185f565b82810360e0840152611a658185611903565b9695505050505050565b5f60208284031215611a7f575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff828116828216039081111561095e5761095e611a86565b67ffffffffffffffff818116838216019081111561095e5761095e611a86565b604051610300810167ffffffffffffffff81118282101715611b3c577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b6040516101c0810167ffffffffffffffff81118282101715611b3c577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b80516fffffffffffffffffffffffffffffffff8116811461174b575f5ffd5b805161174b816114a8565b805161174b816117cc565b805163ffffffff8116811461174b575f5ffd5b80516005811061174b575f5ffd5b5f610300828403128015611bf3575f5ffd5b50611bfc611af3565b825181526020808401519082015260408084015190820152606080840151908201526080808401519082015260a0808401519082015260c0808401519082015260e080840151908201526101008084015190820152611c5e6101208401611b8b565b610120820152611c716101408401611baa565b610140820152611c846101608401611baa565b610160820152611c976101808401611bb5565b610180820152611caa6101a08401611baa565b6101a0820152611cbd6101c08401611bc0565b6101c0820152611cd06101e08401611b8b565b6101e0820152611ce36102008401611baa565b610200820152611cf66102208401611baa565b610220820152611d096102408401611baa565b610240820152611d1c6102608401611baa565b610260820152611d2f6102808401611bc0565b610280820152611d426102a08401611bc0565b6102a0820152611d556102c0840161173c565b6102c0820152611d686102e08401611bd3565b6102e08201529392505050565b5f6101c0828403128015611d87575f5ffd5b50611d90611b42565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f5f5f60608486031215611e37575f5ffd5b8351602085015190935060028110611e4d575f5ffd5b6040850151909250611e5e816117cc565b809150509250925092565b5f60208284031215611e79575f5ffd5b81356110c3816117cc565b5f8435611e90816114a8565b67ffffffffffffffff1682526020850135611eaa816114a8565b67ffffffffffffffff1660208301526040850135611ec7816117cc565b73ffffffffffffffffffffffffffffffffffffffff1660408301526060850135611ef0816117cc565b73ffffffffffffffffffffffffffffffffffffffff811660608401525060c06080830152611f2160c083018561185f565b82810360a0840152611a658185611903565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203611f6357611f63611a86565b5060010190565b5f82611f9d577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50069056' as const
