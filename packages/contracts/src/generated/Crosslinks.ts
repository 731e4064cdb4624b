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
   },
   {
    "internalType": "contract IAuthorityRegistry",
    "name": "authorities_",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   }
  ],
  "name": "AuthoritySettledAlready",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "AuthorityUnknown",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
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
    "name": "authorityHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "AuthoritySettled",
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
  "inputs": [],
  "name": "authorities",
  "outputs": [
   {
    "internalType": "contract IAuthorityRegistry",
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
    "name": "authorityHash",
    "type": "bytes32"
   }
  ],
  "name": "leafOfAuthority",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "settleAuthority",
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
export const crosslinksBytecode = '0x60e060405234801561000f575f5ffd5b5060405161243038038061243083398101604081905261002e91610134565b6001600160a01b0380841660805282811660a052811660c052610054600360205f61005f565b5f555061017e915050565b5f61007584848461132061007d60201b176100ac565b949350505050565b5f818310610097575f8281526020849052604090206100a5565b5f8381526020839052604090205b9392505050565b60ff83166001850181905560028501555f82815b8560ff168110156100f057816100d960028901836100fe565b556100e68280602087901c565b91506001016100c0565b505f86559050949350505050565b5f8261007561011a84610116845f9081526020902090565b0190565b90565b6001600160a01b0381168114610131575f5ffd5b50565b5f5f5f60608486031215610146575f5ffd5b83516101518161011d565b60208501519093506101628161011d565b60408501519092506101738161011d565b809150509250925092565b60805160a05160c0516122496101e75f395f818161016e015261086c01525f8181610348015281816103f1015281816104f30152818161064301528181610c3c01528181610eb6015261108a01525f818161032101528181610a6d0152610ce801526122495ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c80638e846a8a11610093578063ca1e781911610063578063ca1e781914610343578063da7988661461036a578063ebf0c7171461038c578063eeb135c914610394575f5ffd5b80638e846a8a1461024b578063a2e7e66d14610274578063b994b46d14610309578063c763e5a11461031c575f5ffd5b8063320040e6116100ce578063320040e6146101c85780635fd96a5e146101f157806375fdec5c146102045780637bfec27014610238575f5ffd5b806306661abd146100ff5780632955c2d0146101315780632b0d1816146101695780632fdcbc05146101b5575b5f5ffd5b6001546101139067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61015b61013f366004611767565b600860209081525f928352604080842090915290825290205481565b604051908152602001610128565b6101907f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610128565b6101136101c33660046117b7565b6103a7565b6101136101d636600461182d565b60096020525f908152604090205467ffffffffffffffff1681565b6101136101ff366004611844565b6105ea565b610113610212366004611844565b600260209081525f928352604080842090915290825290205467ffffffffffffffff1681565b61011361024636600461182d565b610824565b61011361025936600461182d565b60066020525f908152604090205467ffffffffffffffff1681565b6102cc61028236600461187b565b60076020525f90815260409020805460019091015467ffffffffffffffff82169173ffffffffffffffffffffffffffffffffffffffff680100000000000000009091048116911683565b6040805167ffffffffffffffff909416845273ffffffffffffffffffffffffffffffffffffffff9283166020850152911690820152606001610128565b610113610317366004611896565b610a25565b6101907f000000000000000000000000000000000000000000000000000000000000000081565b6101907f000000000000000000000000000000000000000000000000000000000000000081565b61037d610378366004611767565b610be9565b60405161012893929190611918565b61015b5f5481565b6101136103a236600461197e565b610e6c565b5f806103b6602086018661187b565b6040517f0c373f6200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201529091507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690630c373f6290602401602060405180830381865afa15801561044b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061046f91906119f7565b6104b6576040517f1e793ab500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024015b60405180910390fd5b6040517f83c9151700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906383c915179061052c90889088908890600401611c72565b5f6040518083038186803b158015610542575f5ffd5b505afa158015610554573d5f5f3e3d5ffd5b505050505f60405180606001604052808367ffffffffffffffff168152602001876020016020810190610587919061187b565b67ffffffffffffffff168152602001876040013581525090506105ae81876060013561134f565b60408083015167ffffffffffffffff9485165f908152600860209081528382209581015190961681529390945290912091909155949350505050565b6040517fce656aac00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8084166004830152821660248201525f90819073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063ce656aac90604401602060405180830381865afa158015610688573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106ac9190611d16565b9050806106f9576040517fbba590cb00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8086166004830152841660248201526044016104ad565b5f8181526006602052604090205467ffffffffffffffff168015610773578484610724600184611d5a565b6040517f64360cb100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152918316602483015290911660448201526064016104ad565b5f610785610780846114b7565b6114f2565b9094509050610795846001611d7a565b5f8481526006602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff94851617905581518681529081018490528683169288811692908a16917ffba76769d6d733806e1f0b85385a6557ea8d3a8c4058a564b2c776856e9dd1e0910160405180910390a450505092915050565b6040517f201e94a2000000000000000000000000000000000000000000000000000000008152600481018290525f90819073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063201e94a290602401602060405180830381865afa1580156108b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108d59190611d16565b905080610911576040517f925a646a000000000000000000000000000000000000000000000000000000008152600481018490526024016104ad565b5f8181526009602052604090205467ffffffffffffffff168015610980578361093b600183611d5a565b6040517f65988fcf000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff1660248201526044016104ad565b5f61098d61078084611558565b909450905061099d846001611d7a565b5f8481526009602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff94851617905581518681529081018490529186169187917f122047f13acd6c0fe54524131cd9faa44cb0f9eeb1484b76e465e2393f5de522910160405180910390a3505050919050565b6040517fd6194bda000000000000000000000000000000000000000000000000000000008152600481018390525f90819073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063d6194bda9060240161030060405180830381865afa158015610ab3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ad79190611e88565b90506002816102e001516004811115610af257610af26118eb565b14610b2c576040517f2ffa13ac000000000000000000000000000000000000000000000000000000008152600481018590526024016104ad565b5f610b44610b3f3686900386018661201c565b61157a565b905081604001518114610b94578082604001516040517f63efb82a0000000000000000000000000000000000000000000000000000000081526004016104ad929190918252602082015260400190565b5f84604001359050610bdd604051806060016040528085610240015167ffffffffffffffff1681526020018367ffffffffffffffff16815260200185602001518152508361134f565b93505050505b92915050565b6040517f0c373f6200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f908190819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690630c373f6290602401602060405180830381865afa158015610c81573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ca591906119f7565b610d71576040517fda79886600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602481018590527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063da79886690604401606060405180830381865afa158015610d42573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d6691906120cc565b925092509250610e65565b67ffffffffffffffff85165f908152600860209081526040808320878452909152902054925082610de1576040517f2dc7992900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602481018590526044016104ad565b5067ffffffffffffffff84165f9081526007602052604090205468010000000000000000900473ffffffffffffffffffffffffffffffffffffffff1680610e60576040517f2b9d5c4700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016104ad565b600191505b9250925092565b5f80610e7b602086018661187b565b6040517f0c373f6200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201529091507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690630c373f6290602401602060405180830381865afa158015610f10573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f3491906119f7565b610f76576040517f1e793ab500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016104ad565b67ffffffffffffffff8082165f90815260076020526040902054168015610fb35781610fa8604088016020890161187b565b610724600184611d5a565b5f610fc46060880160408901612110565b73ffffffffffffffffffffffffffffffffffffffff16148061100a57505f610ff26080880160608901612110565b73ffffffffffffffffffffffffffffffffffffffff16145b1561104d576040517f2b9d5c4700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016104ad565b6040517fbbcbb83c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063bbcbb83c906110c39089908990899060040161212b565b5f6040518083038186803b1580156110d9575f5ffd5b505afa1580156110eb573d5f5f3e3d5ffd5b505050505f61117f6107808489604001602081019061110a9190612110565b61111a60808c0160608d01612110565b604080516003602082015267ffffffffffffffff85169181019190915273ffffffffffffffffffffffffffffffffffffffff8084166060830152821660808201525f9060a0016040516020818303038152906040528051906020012090509392505050565b604080516060810190915291955091508061119b866001611d7a565b67ffffffffffffffff1681526020016111ba60608a0160408b01612110565b73ffffffffffffffffffffffffffffffffffffffff1681526020016111e560808a0160608b01612110565b73ffffffffffffffffffffffffffffffffffffffff90811690915267ffffffffffffffff8086165f818152600760209081526040918290208651815492880151871668010000000000000000027fffffffff00000000000000000000000000000000000000000000000000000000909316908616179190911781559481015160019095018054959094167fffffffffffffffffffffffff0000000000000000000000000000000000000000909516949094179092558616917fab5eeb492ecc7244b98b330abda29b9bd7e1d10b0c511807c50cb2ca6666a62c906112cf9060608c01908c01612110565b6112df60808c0160608d01612110565b6040805173ffffffffffffffffffffffffffffffffffffffff9384168152929091166020830152810185905260600160405180910390a35050509392505050565b5f81831061133a575f828152602084905260409020611348565b5f8381526020839052604090205b9392505050565b815167ffffffffffffffff9081165f908152600260209081526040808320828701518516845290915281205490911680156113965783516020850151610724600184611d5a565b5f6113f36107808686604080516001602080830191909152845167ffffffffffffffff908116838501528582015116606083015293820151608082015260a0808201939093528151808203909301835260c0019052805191012090565b9093509050611403836001611d7a565b855167ffffffffffffffff9081165f908152600260209081526040808320828b018051861685529083529281902080547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000169585169590951790945590518851848a01518551908152928301899052938201859052868316939083169216907f60758170a2ef69f4b58731032832b80bb3125376fc3436aaac5a689d185851919060600160405180910390a4505092915050565b60408051600260208201529081018290525f60608201819052906080015b604051602081830303815290604052805190602001209050919050565b5f8080611500600385611632565b9093509150829050611513816001611d7a565b600180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055505f8190559092909150565b60408051600460208201529081018290525f60608201819052906080016114d5565b5f6001826040516020016114d59291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b5f5f611641848461132061164d565b915091505b9250929050565b5f5f5f61165b866002015490565b8654909150865f61166b836121da565b9091555092506001811b8310611685576116856041611717565b82855f5b8381101561170a575f61169d600285612211565b15905080156116b657826116b48b60010184611728565b555b6116f6816116d1576116cb8b60010184611728565b546116d3565b835b826116de57846116ed565b6116eb8c60020185611728565b545b8a63ffffffff16565b600194851c94909350919091019050611689565b5092505050935093915050565b634e487b715f52806020526024601cfd5b5f8261174761174484611740845f9081526020902090565b0190565b90565b949350505050565b67ffffffffffffffff81168114611764575f5ffd5b50565b5f5f60408385031215611778575f5ffd5b82356117838161174f565b946020939093013593505050565b5f60c082840312156117a1575f5ffd5b50919050565b5f604082840312156117a1575f5ffd5b5f5f5f61010084860312156117ca575f5ffd5b6117d48585611791565b925060c084013567ffffffffffffffff8111156117ef575f5ffd5b6117fb86828701611791565b92505060e084013567ffffffffffffffff811115611817575f5ffd5b611823868287016117a7565b9150509250925092565b5f6020828403121561183d575f5ffd5b5035919050565b5f5f60408385031215611855575f5ffd5b82356118608161174f565b915060208301356118708161174f565b809150509250929050565b5f6020828403121561188b575f5ffd5b81356113488161174f565b5f5f8284036101e08112156118a9575f5ffd5b833592506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820112156118dd575f5ffd5b506020830190509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b8381526060810160028410611954577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b83602083015273ffffffffffffffffffffffffffffffffffffffff83166040830152949350505050565b5f5f5f83850360c0811215611991575f5ffd5b608081121561199e575f5ffd5b50839250608084013567ffffffffffffffff8111156119bb575f5ffd5b6119c786828701611791565b92505060a084013567ffffffffffffffff811115611817575f5ffd5b805180151581146119f2575f5ffd5b919050565b5f60208284031215611a07575f5ffd5b611348826119e3565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611a43575f5ffd5b830160208101925035905067ffffffffffffffff811115611a62575f5ffd5b8060071b3603821315611646575f5ffd5b73ffffffffffffffffffffffffffffffffffffffff81168114611764575f5ffd5b8183526020830192505f815f5b84811015611afc578135611ab481611a73565b73ffffffffffffffffffffffffffffffffffffffff16865260208281013590870152604080830135908701526060808301359087015260809586019590910190600101611aa1565b5093949350505050565b803582525f6020820135611b198161174f565b67ffffffffffffffff1660208401526040820135611b368161174f565b67ffffffffffffffff1660408401526060820135611b538161174f565b67ffffffffffffffff1660608401526080820135611b708161174f565b67ffffffffffffffff166080840152611b8c60a0830183611a10565b60c060a0860152611ba160c086018284611a94565b95945050505050565b5f8135611bb68161174f565b67ffffffffffffffff1683526020820135368390037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112611bf7575f5ffd5b820160208101903567ffffffffffffffff811115611c13575f5ffd5b803603821315611c21575f5ffd5b60406020860152806040860152808260608701375f6060828701015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168601019250505092915050565b5f8435611c7e8161174f565b67ffffffffffffffff1682526020850135611c988161174f565b67ffffffffffffffff16602083015260408581013590830152606080860135908301526080808601359083015260a0850135611cd38161174f565b67ffffffffffffffff811660a08401525061010060c0830152611cfa610100830185611b06565b82810360e0840152611d0c8185611baa565b9695505050505050565b5f60208284031215611d26575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8281168282160390811115610be357610be3611d2d565b67ffffffffffffffff8181168382160190811115610be357610be3611d2d565b604051610300810167ffffffffffffffff81118282101715611de3577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b6040516101c0810167ffffffffffffffff81118282101715611de3577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b80516fffffffffffffffffffffffffffffffff811681146119f2575f5ffd5b80516119f28161174f565b80516119f281611a73565b805163ffffffff811681146119f2575f5ffd5b8051600581106119f2575f5ffd5b5f610300828403128015611e9a575f5ffd5b50611ea3611d9a565b825181526020808401519082015260408084015190820152606080840151908201526080808401519082015260a0808401519082015260c0808401519082015260e080840151908201526101008084015190820152611f056101208401611e32565b610120820152611f186101408401611e51565b610140820152611f2b6101608401611e51565b610160820152611f3e6101808401611e5c565b610180820152611f516101a08401611e51565b6101a0820152611f646101c08401611e67565b6101c0820152611f776101e08401611e32565b6101e0820152611f8a6102008401611e51565b610200820152611f9d6102208401611e51565b610220820152611fb06102408401611e51565b610240820152611fc36102608401611e51565b610260820152611fd66102808401611e67565b610280820152611fe96102a08401611e67565b6102a0820152611ffc6102c084016119e3565b6102c082015261200f6102e08401611e7a565b6102e08201529392505050565b5f6101c082840312801561202e575f5ffd5b50612037611de9565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f5f5f606084860312156120de575f5ffd5b83516020850151909350600281106120f4575f5ffd5b604085015190925061210581611a73565b809150509250925092565b5f60208284031215612120575f5ffd5b813561134881611a73565b5f84356121378161174f565b67ffffffffffffffff16825260208501356121518161174f565b67ffffffffffffffff166020830152604085013561216e81611a73565b73ffffffffffffffffffffffffffffffffffffffff166040830152606085013561219781611a73565b73ffffffffffffffffffffffffffffffffffffffff811660608401525060c060808301526121c860c0830185611b06565b82810360a0840152611d0c8185611baa565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361220a5761220a611d2d565b5060010190565b5f82612244577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50069056' as const
