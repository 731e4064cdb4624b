/** Bindings of ClaimRegistry. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const claimRegistryAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "crosslinks",
      "type": "address"
     },
     {
      "internalType": "uint96",
      "name": "admissionBond",
      "type": "uint96"
     },
     {
      "internalType": "address",
      "name": "objectManager",
      "type": "address"
     },
     {
      "internalType": "enum Dialect",
      "name": "dialect",
      "type": "uint8"
     }
    ],
    "internalType": "struct ClaimRegistry.Configuration",
    "name": "configuration",
    "type": "tuple"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "AccountNotProven",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "AlreadyAdmitted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "enum ClaimStatus",
    "name": "status",
    "type": "uint8"
   }
  ],
  "name": "AlreadyDecided",
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
    "name": "inHistory",
    "type": "bytes32"
   }
  ],
  "name": "AncestorDiffers",
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
    "name": "required",
    "type": "uint256"
   }
  ],
  "name": "BondDiffers",
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
    "name": "number",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "known",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimed",
    "type": "bytes32"
   }
  ],
  "name": "CertifiedTwice",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "enum BlockHeader.HeaderField",
    "name": "",
    "type": "uint8"
   }
  ],
  "name": "FieldNotPresentInBlockHeader",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "FlowLiteral",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "length",
    "type": "uint256"
   }
  ],
  "name": "HeaderMalformed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "length",
    "type": "uint256"
   }
  ],
  "name": "HeaderTooLong",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "KeyedProofMalformed",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "KeyedProofPath",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "KeyedProofRoot",
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
   }
  ],
  "name": "NotCertified",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "leaf",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "NotUnderRoot",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "NothingToRelease",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "headerHash",
    "type": "bytes32"
   }
  ],
  "name": "OriginUnknown",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "ancestor",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "OutsideHistory",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "number",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "headerHash",
    "type": "bytes32"
   }
  ],
  "name": "OwnBlockUnknown",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "RLPInvalidEncoding",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ReentrancyGuardReentrantCall",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "RootNotProven",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "RootUnknown",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "bond",
    "type": "uint256"
   }
  ],
  "name": "BondReturned",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "BondSlashed",
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
    "indexed": false,
    "internalType": "bytes32",
    "name": "worldRoot",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "bond",
    "type": "uint256"
   }
  ],
  "name": "ClaimAdmitted",
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
   }
  ],
  "name": "ClaimCertified",
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
    "internalType": "uint256",
    "name": "number",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "originHash",
    "type": "bytes32"
   }
  ],
  "name": "OriginNoted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "originHash",
    "type": "bytes32"
   }
  ],
  "name": "RootImported",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "admissionBond",
  "outputs": [
   {
    "internalType": "uint96",
    "name": "",
    "type": "uint96"
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
     }
    ],
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   }
  ],
  "name": "admit",
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
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "certifiedRoot",
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
     }
    ],
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   },
   {
    "internalType": "bytes32",
    "name": "blockHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32[]",
    "name": "siblings",
    "type": "bytes32[]"
   }
  ],
  "name": "certify",
  "outputs": [],
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
     }
    ],
    "internalType": "struct Claim",
    "name": "known",
    "type": "tuple"
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
   },
   {
    "internalType": "bytes32[5]",
    "name": "account",
    "type": "bytes32[5]"
   },
   {
    "internalType": "bytes",
    "name": "accountProof",
    "type": "bytes"
   },
   {
    "internalType": "bytes",
    "name": "slotProof",
    "type": "bytes"
   }
  ],
  "name": "certifyAncestor",
  "outputs": [],
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
     }
    ],
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   }
  ],
  "name": "claimId",
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
  "inputs": [],
  "name": "crosslinks",
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
   }
  ],
  "name": "dialectOf",
  "outputs": [
   {
    "internalType": "enum Dialect",
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
    "internalType": "bytes",
    "name": "l1HeaderRlp",
    "type": "bytes"
   },
   {
    "internalType": "bytes[]",
    "name": "accountProof",
    "type": "bytes[]"
   },
   {
    "internalType": "bytes[]",
    "name": "slotProof",
    "type": "bytes[]"
   }
  ],
  "name": "importRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "isImported",
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
    "internalType": "bytes32",
    "name": "originHash",
    "type": "bytes32"
   }
  ],
  "name": "isNoted",
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
     }
    ],
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   }
  ],
  "name": "levelOf",
  "outputs": [
   {
    "internalType": "enum ClaimStatus",
    "name": "status",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "level",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "noteOrigin",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "originHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "objectManager",
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
    "internalType": "bytes",
    "name": "header",
    "type": "bytes"
   }
  ],
  "name": "ownRoot",
  "outputs": [
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
     }
    ],
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
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
     }
    ],
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   }
  ],
  "name": "release",
  "outputs": [],
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
     }
    ],
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   }
  ],
  "name": "statusOf",
  "outputs": [
   {
    "internalType": "enum ClaimStatus",
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
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "voucherOf",
  "outputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "internalType": "uint96",
    "name": "bond",
    "type": "uint96"
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
export const claimRegistryBytecode = '0x608060405234801561000f575f5ffd5b50604051613bcc380380613bcc83398101604081905261002e916100e1565b80516020808301516001600160601b0316600160a01b026001600160a01b0392831617600190815560408085015160028054919095166001600160a01b0319919091161790935560608401516001600160401b0346165f9081526003909352929091208054909160ff199091169083818111156100ad576100ad610176565b02179055505061018a565b80516001600160a01b03811681146100ce575f5ffd5b919050565b8051600281106100ce575f5ffd5b5f60808284031280156100f2575f5ffd5b50604051608081016001600160401b038111828210171561012157634e487b7160e01b5f52604160045260245ffd5b60405261012d836100b8565b815260208301516001600160601b0381168114610148575f5ffd5b6020820152610159604084016100b8565b604082015261016a606084016100d3565b60608201529392505050565b634e487b7160e01b5f52602160045260245ffd5b613a35806101975f395ff3fe608060405260043610610157575f3560e01c80639852c63b116100bb578063b9a4b69811610071578063d72ee86711610057578063d72ee867146104d7578063dbbfd379146104f6578063f88927b414610524575f5ffd5b8063b9a4b69814610499578063d5d44d80146104ac575f5ffd5b8063a5658f32116100a1578063a5658f3214610421578063aaf381931461044e578063b97132b01461046d575f5ffd5b80639852c63b146103265780639ed28ee2146103c8575f5ffd5b80633432d626116101105780636c8cc9d9116100f65780636c8cc9d9146102a257806370d64c4b146102c157806379b1d42c146102d5575f5ffd5b80633432d626146102495780633f31107e14610276575f5ffd5b806316aa92021161014057806316aa9202146101c05780631ea2756b146101fe5780632f12c49c1461021d575f5ffd5b80630597087c1461015b5780630615868d1461017c575b5f5ffd5b348015610166575f5ffd5b5061017a6101753660046130c1565b61055a565b005b348015610187575f5ffd5b506101aa6101963660046131ab565b60036020525f908152604090205460ff1681565b6040516101b791906131f1565b60405180910390f35b3480156101cb575f5ffd5b506101ee6101da36600461320b565b60046020525f908152604090205460ff1681565b60405190151581526020016101b7565b348015610209575f5ffd5b5061017a610218366004613222565b610835565b348015610228575f5ffd5b5061023c61023736600461323c565b610a97565b6040516101b7919061327b565b348015610254575f5ffd5b50610268610263366004613222565b610c95565b6040519081526020016101b7565b348015610281575f5ffd5b50610295610290366004613222565b610cc4565b6040516101b791906132c8565b3480156102ad575f5ffd5b506102686102bc3660046132d6565b610d7c565b3480156102cc575f5ffd5b50610268610e6d565b3480156102e0575f5ffd5b506002546103019073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101b7565b348015610331575f5ffd5b5061038f61034036600461320b565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff9091166020830152016101b7565b3480156103d3575f5ffd5b50600154610404907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff90911681526020016101b7565b34801561042c575f5ffd5b5061044061043b366004613222565b611001565b6040516101b7929190613309565b348015610459575f5ffd5b50610268610468366004613368565b61108e565b348015610478575f5ffd5b506001546103019073ffffffffffffffffffffffffffffffffffffffff1681565b61017a6104a7366004613222565b61118f565b3480156104b7575f5ffd5b506102686104c63660046132d6565b5f6020819052908152604090205481565b3480156104e2575f5ffd5b5061017a6104f1366004613407565b61141f565b348015610501575f5ffd5b506101ee61051036600461320b565b60056020525f908152604090205460ff1681565b34801561052f575f5ffd5b5061026861053e36600461346b565b600660209081525f928352604080842090915290825290205481565b600161056588610cc4565b6002811115610576576105766131c4565b146105ee5761058860208801886131ab565b6105986040890160208a016131ab565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b6040808701359061060490890160208a016131ab565b67ffffffffffffffff16876040013510158061064d575061062b6040890160208a016131ab565b67ffffffffffffffff16610641611fff836134c9565b67ffffffffffffffff16105b156106a9578061066360408a0160208b016131ab565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016105e5565b5f6106c571f90827f1c53a10cb7a02335b1753200029356114f0565b9050866040516020016106d891906134e9565b604051602081830303815290604052805190602001206106fe8a6040013583898961154f565b14610749576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b17532000293560048201526024016105e5565b5f610768610759611fff85613525565b67ffffffffffffffff166115e8565b90505f61077b60808a013583888861154f565b90505f610795610790368d90038d018d613627565b611622565b90508181146107da576040517fb38e0e0c00000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016105e5565b61082760405180606001604052808e5f0160208101906107fa91906131ab565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a00135815250826116da565b505050505050505050505050565b5f61083f82610c95565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16918101919091529192506108aa84610cc4565b825190915073ffffffffffffffffffffffffffffffffffffffff1615806108e157505f8160028111156108df576108df6131c4565b145b1561091b576040517f35a6f8d8000000000000000000000000000000000000000000000000000000008152600481018490526024016105e5565b5f83815260076020526040812055600181600281111561093d5761093d6131c4565b036109ca5781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a36109c4825f015183602001516bffffffffffffffffffffffff166117fa565b50505050565b5f600283602001516109dc91906136d7565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610a47919061370e565b6040805192835260208301919091520160405180910390a3610a6933826117fa565b610a905f8285602001516bffffffffffffffffffffffff16610a8b919061370e565b6117fa565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610ae357610ae36131c4565b03610b57576101c08414610b26576040517f7b66113c000000000000000000000000000000000000000000000000000000008152600481018590526024016105e5565b5f610b3385870187613627565b9050610b3e81611622565b60408083015160a0909301519086015292509050610c34565b610400841115610b96576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018590526024016105e5565b8484604051610ba6929190613721565b60405180910390209150610bee85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061188d92505050565b610c2c86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506118a192505050565b604085015290505b81610c3e826118b5565b14610c7f576040517f20db105200000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016105e5565b67ffffffffffffffff1660208301525092915050565b5f81604051602001610ca79190613730565b604051602081830303815290604052805190602001209050919050565b5f610cd260208301836131ab565b67ffffffffffffffff165f03610cf157610ceb826118da565b92915050565b5f600681610d0260208601866131ab565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f846020016020810190610d3791906131ab565b67ffffffffffffffff16815260208101919091526040015f2054905080610d6057505f92915050565b82604001358114610d72576002610d75565b60015b9392505050565b5f610d856119d8565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610dfd576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016105e5565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610e608282611a0f565b610e68611a2c565b919050565b5f5f735c0000000000000000000000000000000000000190508073ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ecf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef39190613775565b5f8181526004602052604090205490925060ff1615610f10575090565b5f8281526004602081815260409283902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905582517f5d19117b0000000000000000000000000000000000000000000000000000000081529251859373ffffffffffffffffffffffffffffffffffffffff861693635d19117b938282019390929091908290030181865afa158015610fb1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fd59190613775565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b5f5f61100c83610cc4565b91506001826002811115611022576110226131c4565b0361102f57506003915091565b5f826002811115611042576110426131c4565b14801561108057505f60078161105786610c95565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff1614155b15611089575060015b915091565b5f5f61109a8888611a56565b6001549091505f906110ca908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b611b8c565b9350905080611105576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff1615611122575050611185565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16348114611207576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff821660248201526044016105e5565b61121460208301836131ab565b67ffffffffffffffff165f03611256576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61126083610cc4565b90505f816002811115611275576112756131c4565b146112ae57806040517f6ae153990000000000000000000000000000000000000000000000000000000081526004016105e591906132c8565b5f6112b884610c95565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff168015611336576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff821660248201526044016105e5565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff9190911617909255916113b1919088019088016131ab565b67ffffffffffffffff166113c860208801886131ab565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af4886040013534604051611410929190918252602082015260400190565b60405180910390a45050505050565b5f8381526005602052604090205460ff16611469576040517f0ec908b3000000000000000000000000000000000000000000000000000000008152600481018490526024016105e5565b5f61148261147c3688900388018861378c565b86611cc9565b905061149084828585611cfe565b6114d0576040517fabe1d10500000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016105e5565b6114e86114e23688900388018861378c565b866116da565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f90603501610ca7565b5f5f5f5f61155f88888888611d1f565b925092509250805f5f1b0361157a57505f92506115e0915050565b876115948480355f1a5f8b61158f8888611fd1565b611fed565b146115cb576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8682146115d8575f6115da565b805b93505050505b949350505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f90604101610ca7565b5f600182604051602001610ca79291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f9081526006602090815260408083208287015190941683529290528190205490830151810361171757505050565b801561177d578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff93841660048201529290911660248301526044820183905260648201526084016105e5565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f03611805575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906118399084906137f3565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610ceb61189c836008612058565b612089565b5f610ceb6118b0836003612058565b612136565b5f4382810361010181106118d1576118cc84612140565b6115e0565b50509040919050565b6002545f9073ffffffffffffffffffffffffffffffffffffffff1661190560408401602085016131ab565b67ffffffffffffffff16151580611931575073ffffffffffffffffffffffffffffffffffffffff81163b155b1561193e57505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa1580156119aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119ce9190613806565b610d72575f610d75565b6119e061216d565b611a0d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906121c6565b565b5f385f3884865af1611a285763b12d13eb5f526004601cfd5b5050565b611a0d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611a07565b5f610400821115611a96576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018390526024016105e5565b8282604051611aa6929190613721565b60408051918290039091205f8181526004602052919091205490915060ff16158015611b52575080735c0000000000000000000000000000000000000173ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015611b2b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b4f9190613775565b14155b15610ceb576040517f2f658bc4000000000000000000000000000000000000000000000000000000008152600481018290526024016105e5565b5f5f60605f611bcf8c8c8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506118a192505050565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060608d901b166020820152909150611c27908290603401604051602081830303815290604052805190602001208a8a6121cd565b909450915083611c3f57505f9250829150611cbc9050565b5f611c6b611c4c8461224d565b600281518110611c5e57611c5e613554565b6020026020010151612136565b9050611ca1818b604051602001611c8491815260200190565b6040516020818303038152906040528051906020012089896121cd565b90955092508415611cb857611cb58361226a565b93505b5050505b9850989650505050505050565b5f60018383604051602001611ce093929190613825565b60405160208183030381529060405280519060200120905092915050565b5f602082148015611d165750611d1683838787612281565b95945050505050565b5f8080838103611d5b576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f818110611d6e57611d6e613554565b919091013560f81c91505f9050611d86826021613872565b611d919060016137f3565b9050611d9e8160016137f3565b8603611e6a57868682818110611db657611db6613554565b909101357fff00000000000000000000000000000000000000000000000000000000000000161515905080611dea57508115155b15611e21576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8815611e59576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f9350839250829150611fc79050565b611e758160416137f3565b86141580611ec45750868682818110611e9057611e90613554565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b15611efb576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b878111611f4c5760018b8201355f1a818101948511979097169660ff0385901c8116929092179101611f1f565b508015935050505081611f8b576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80611fc2576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b8681111561204c57808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612003565b50505095945050505050565b5f5f61206360405190565b905061207761207185612298565b846122a3565b915061208281604052565b5092915050565b5f5f6120958360801c90565b905060218111156120b957604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f6120c58661232c565b919450925090505f8160018111156120df576120df6131c4565b146120fd57604051633cf75c0160e21b815260040160405180910390fd5b811561212b5761210e826008613872565b61211a9061010061370e565b61212487856126a7565b901c611185565b5f9695505050505050565b5f610ceb82612089565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611a0d576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f60605f5f61222688886040516020016121e991815260200190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052612221888a613889565b6126f6565b90925090505f81600d81111561223e5761223e6131c4565b14989197509095505050505050565b6060610ceb61226583805160801b6020919091011790565b612b65565b5f610ceb61189c83805160801b6020919091011790565b5f8261228e868685612c7a565b1495945050505050565b6060610ceb8261224d565b5f82518260158111156122b8576122b86131c4565b60ff161082906122f5576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016105e5919061398c565b5082826015811115612309576123096131c4565b60ff168151811061231c5761231c613554565b6020026020010151905092915050565b5f5f5f5f61233a8560801c90565b9050805f0361235c57604051633cf75c0160e21b815260040160405180910390fd5b5f61236786826126a7565b60f81c905060c081101561254a57608060ff82161015612392575f60015f94509450945050506126a0565b61239e603760806139a0565b60ff168160ff161161244f575f6123b66080836139b9565b60ff1690508083118015612421575080600114158061242157507f80000000000000000000000000000000000000000000000000000000000000006123fc8860016126a7565b7fff000000000000000000000000000000000000000000000000000000000000001610155b61243e57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f92506126a0915050565b5f603761245d6080846139b9565b61246791906139b9565b60ff16905080831161248c57604051633cf75c0160e21b815260040160405180910390fd5b5f6124988860016126a7565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036124dc57604051633cf75c0160e21b815260040160405180910390fd5b5f6124e8836008613872565b6124f49061010061370e565b82901c905060378111801561251157508061250f848761370e565b115b61252e57604051633cf75c0160e21b815260040160405180910390fd5b6125398360016137f3565b975095505f94506126a09350505050565b612556603760c06139a0565b60ff168160ff16116125a4575f61256e60c0836139b9565b60ff16905080831161259357604051633cf75c0160e21b815260040160405180910390fd5b6001955093508492506126a0915050565b5f60376125b260c0846139b9565b6125bc91906139b9565b60ff1690508083116125e157604051633cf75c0160e21b815260040160405180910390fd5b5f6125ed8860016126a7565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361263157604051633cf75c0160e21b815260040160405180910390fd5b5f61263d836008613872565b6126499061010061370e565b82901c9050603781118015612666575080612664848761370e565b115b61268357604051633cf75c0160e21b815260040160405180910390fd5b61268e8360016137f3565b97509550600194506126a09350505050565b9193909250565b5f806126c66126b78460206137f3565b6126c18660801c90565b612cbb565b9050601f8111156126db576126db6032612ccc565b5f19816008021b835f1960801c861601511691505092915050565b60605f83515f0361270d5750606090506001612b5d565b5f61271785612cdd565b90505f5f5f61272560405190565b90505f805b8851811015612b4e575f89828151811061274657612746613554565b60200260200101519050825f0361277d57805160208201208c1461277857606060029850985050505050505050612b5d565b6127e6565b60208151106127b55784602014158061279c5750805160208201208614155b1561277857606060039850985050505050505050612b5d565b8051851415806127cd5750856127ca826139d2565b14155b156127e657606060049850985050505050505050612b5d565b5f6127f08261224d565b90505b6127ff601060016137f3565b8151036128e05787518403612845576128348160108151811061282457612824613554565b60200260200101518c5185612de9565b995099505050505050505050612b5d565b5f88858151811061285857612858613554565b602001015160f81c60f81b90505f828260f81c60ff168151811061287e5761287e613554565b6020026020010151905061289181612e34565b90995097506128a16001876137f3565b955087602014806128c257506128c2818e6128bd8860016137f3565b612e71565b156128ce575050612b3b565b6128d781612b65565b925050506127f3565b6002815103612b26575f8b90505f612918612913845f8151811061290657612906613554565b6020026020010151612eb3565b612cdd565b905080515f0361293957606060059b509b5050505050505050505050612b5d565b5f815f8151811061294c5761294c613554565b016020015160f81c90505f6129748861296e8e805160801b6020919091011790565b90612f0c565b90505f6129a6612985600285613a14565b6129909060026139b9565b60ff1661296e86805160801b6020919091011790565b90505f6129b38260801c90565b90506129bf8360801c90565b8111806129de57506129dc6129d5845f84612f66565b8390612fab565b155b156129fe57606060069f509f505050505050505050505050505050612b5d565b600160ff851611612a9f57805f03612a2b57606060079f509f505050505050505050505050505050612b5d565b5f87600181518110612a3f57612a3f613554565b60200260200101519050612a5281612e34565b909e509c50612a61828c6137f3565b9a508c60201480612a7d5750612a7d81886128bd8d60016137f3565b15612a8e5750505050505050612b3b565b612a9781612b65565b975050612b1b565b600360ff851611612b0057612ab48360801c90565b8114612ac3576060600a612ae9565b612ae987600181518110612ad957612ad9613554565b602002602001015187518b612de9565b9f509f505050505050505050505050505050612b5d565b6060600b9f509f505050505050505050505050505050612b5d565b5050505050506127f3565b6060600c995099505050505050505050612b5d565b50612b4584604052565b5060010161272a565b506060600d9650965050505050505b935093915050565b60605f612b728360801c90565b90505f5f5f612b808661232c565b919450925090506001816001811115612b9b57612b9b6131c4565b148015612bb05750612bad82846137f3565b84145b612bcd57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015612c42575f80612bf4612bef8b85612f0c565b61232c565b5090925090505f612c1184612c0985856137f3565b8d9190612f66565b9050612c1d82846137f3565b612c2790856137f3565b9085529250612c3b915060209050836137f3565b9150612bd8565b5060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303010486526040525092949350505050565b5f81815b84811015612cb257612ca882878784818110612c9c57612c9c613554565b90506020020135612ff0565b9150600101612c7e565b50949350505050565b5f8082840384811115908102611d16565b634e487b715f52806020526024601cfd5b80516040805160028302808201602001909252908152905f5b81811015612de2578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050612cf6565b5050919050565b60605f612df760018561370e565b8314612e095750606090506008612b5d565b5f612e1386612eb3565b90508081515f14612e24575f612e27565b60095b9250925050935093915050565b5f5f5f612e418460801c90565b905060218110612e5b57612e5484612136565b6020612e67565b612e65845f6126a7565b815b9250925050915091565b5f8251821080156115e057506115e0612eac848481518110612e9557612e95613554565b6020026020010151805160801b6020919091011790565b8590612fab565b60605f5f5f612ec18561232c565b919450925090505f816001811115612edb57612edb6131c4565b14612ef957604051633cf75c0160e21b815260040160405180910390fd5b611d16612f07868585612f66565b61301c565b5f612f178360801c90565b821115612f2857612f286032612ccc565b610d7582612f368560801c90565b612f40919061370e565b612f5c6fffffffffffffffffffffffffffffffff86168561305b565b60809190911b1790565b5f612f718460801c90565b612f7b83856137f3565b1115612f8b57612f8b6032612ccc565b6115e082612f5c6fffffffffffffffffffffffffffffffff87168661305b565b5f5f612fb78460801c90565b9050612fc38360801c90565b8103612082576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b5f81831061300a575f828152602084905260409020610d75565b5f838152602083905260409020610d75565b60605f6130298360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f610d7582846137f3565b5f60608284031215613076575f5ffd5b50919050565b5f5f83601f84011261308c575f5ffd5b50813567ffffffffffffffff8111156130a3575f5ffd5b6020830191508360208285010111156130ba575f5ffd5b9250929050565b5f5f5f5f5f5f5f8789036103008112156130d9575f5ffd5b6130e38a8a613066565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa082011215613115575f5ffd5b506060880195506102c088018981111561312d575f5ffd5b610220890195503567ffffffffffffffff811115613149575f5ffd5b6131558a828b0161307c565b9095509350506102e088013567ffffffffffffffff811115613175575f5ffd5b6131818a828b0161307c565b989b979a50959850939692959293505050565b803567ffffffffffffffff81168114610e68575f5ffd5b5f602082840312156131bb575f5ffd5b610d7582613194565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020810160028310613205576132056131c4565b91905290565b5f6020828403121561321b575f5ffd5b5035919050565b5f60608284031215613232575f5ffd5b610d758383613066565b5f5f6020838503121561324d575f5ffd5b823567ffffffffffffffff811115613263575f5ffd5b61326f8582860161307c565b90969095509350505050565b60608101610ceb828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b600381106132c4576132c46131c4565b9052565b60208101610ceb82846132b4565b5f602082840312156132e6575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610d75575f5ffd5b6040810161331782856132b4565b60ff831660208301529392505050565b5f5f83601f840112613337575f5ffd5b50813567ffffffffffffffff81111561334e575f5ffd5b6020830191508360208260051b85010111156130ba575f5ffd5b5f5f5f5f5f5f6060878903121561337d575f5ffd5b863567ffffffffffffffff811115613393575f5ffd5b61339f89828a0161307c565b909750955050602087013567ffffffffffffffff8111156133be575f5ffd5b6133ca89828a01613327565b909550935050604087013567ffffffffffffffff8111156133e9575f5ffd5b6133f589828a01613327565b979a9699509497509295939492505050565b5f5f5f5f5f60c0868803121561341b575f5ffd5b6134258787613066565b9450606086013593506080860135925060a086013567ffffffffffffffff81111561344e575f5ffd5b61345a88828901613327565b969995985093965092949392505050565b5f5f6040838503121561347c575f5ffd5b61348583613194565b915061349360208401613194565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610ceb57610ceb61349c565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff83168061353e5761353e6134f8565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff811182821017156135d2576135d2613581565b60405290565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff8111828210171561361f5761361f613581565b604052919050565b5f6101c0828403128015613639575f5ffd5b506136426135ae565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff8316806136f4576136f46134f8565b806bffffffffffffffffffffffff84160491505092915050565b81810381811115610ceb57610ceb61349c565b818382375f9101908152919050565b6060810167ffffffffffffffff61374684613194565b16825267ffffffffffffffff61375e60208501613194565b166020830152604092830135929091019190915290565b5f60208284031215613785575f5ffd5b5051919050565b5f606082840312801561379d575f5ffd5b506040516060810167ffffffffffffffff811182821017156137c1576137c1613581565b6040526137cd83613194565b81526137db60208401613194565b60208201526040928301359281019290925250919050565b80820180821115610ceb57610ceb61349c565b5f60208284031215613816575f5ffd5b81518015158114610d75575f5ffd5b83815260a08101613864602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610ceb57610ceb61349c565b5f67ffffffffffffffff8311156138a2576138a2613581565b8260051b6138b2602082016135d8565b848152908301906020810190368311156138ca575f5ffd5b845b8381101561398257803567ffffffffffffffff8111156138ea575f5ffd5b860136601f8201126138fa575f5ffd5b803567ffffffffffffffff81111561391457613914613581565b61394560207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116016135d8565b818152366020838501011115613959575f5ffd5b816020840160208301375f602083830101528086525050506020830192506020810190506138cc565b5095945050505050565b6020810160168310613205576132056131c4565b60ff8181168382160190811115610ceb57610ceb61349c565b60ff8281168282160390811115610ceb57610ceb61349c565b80516020808301519190811015613076577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff831680613a2657613a266134f8565b8060ff8416069150509291505056' as const

/** Code at its address. */
export const claimRegistryCode = '0x608060405260043610610157575f3560e01c80639852c63b116100bb578063b9a4b69811610071578063d72ee86711610057578063d72ee867146104d7578063dbbfd379146104f6578063f88927b414610524575f5ffd5b8063b9a4b69814610499578063d5d44d80146104ac575f5ffd5b8063a5658f32116100a1578063a5658f3214610421578063aaf381931461044e578063b97132b01461046d575f5ffd5b80639852c63b146103265780639ed28ee2146103c8575f5ffd5b80633432d626116101105780636c8cc9d9116100f65780636c8cc9d9146102a257806370d64c4b146102c157806379b1d42c146102d5575f5ffd5b80633432d626146102495780633f31107e14610276575f5ffd5b806316aa92021161014057806316aa9202146101c05780631ea2756b146101fe5780632f12c49c1461021d575f5ffd5b80630597087c1461015b5780630615868d1461017c575b5f5ffd5b348015610166575f5ffd5b5061017a6101753660046130c1565b61055a565b005b348015610187575f5ffd5b506101aa6101963660046131ab565b60036020525f908152604090205460ff1681565b6040516101b791906131f1565b60405180910390f35b3480156101cb575f5ffd5b506101ee6101da36600461320b565b60046020525f908152604090205460ff1681565b60405190151581526020016101b7565b348015610209575f5ffd5b5061017a610218366004613222565b610835565b348015610228575f5ffd5b5061023c61023736600461323c565b610a97565b6040516101b7919061327b565b348015610254575f5ffd5b50610268610263366004613222565b610c95565b6040519081526020016101b7565b348015610281575f5ffd5b50610295610290366004613222565b610cc4565b6040516101b791906132c8565b3480156102ad575f5ffd5b506102686102bc3660046132d6565b610d7c565b3480156102cc575f5ffd5b50610268610e6d565b3480156102e0575f5ffd5b506002546103019073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101b7565b348015610331575f5ffd5b5061038f61034036600461320b565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff9091166020830152016101b7565b3480156103d3575f5ffd5b50600154610404907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff90911681526020016101b7565b34801561042c575f5ffd5b5061044061043b366004613222565b611001565b6040516101b7929190613309565b348015610459575f5ffd5b50610268610468366004613368565b61108e565b348015610478575f5ffd5b506001546103019073ffffffffffffffffffffffffffffffffffffffff1681565b61017a6104a7366004613222565b61118f565b3480156104b7575f5ffd5b506102686104c63660046132d6565b5f6020819052908152604090205481565b3480156104e2575f5ffd5b5061017a6104f1366004613407565b61141f565b348015610501575f5ffd5b506101ee61051036600461320b565b60056020525f908152604090205460ff1681565b34801561052f575f5ffd5b5061026861053e36600461346b565b600660209081525f928352604080842090915290825290205481565b600161056588610cc4565b6002811115610576576105766131c4565b146105ee5761058860208801886131ab565b6105986040890160208a016131ab565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b6040808701359061060490890160208a016131ab565b67ffffffffffffffff16876040013510158061064d575061062b6040890160208a016131ab565b67ffffffffffffffff16610641611fff836134c9565b67ffffffffffffffff16105b156106a9578061066360408a0160208b016131ab565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016105e5565b5f6106c571f90827f1c53a10cb7a02335b1753200029356114f0565b9050866040516020016106d891906134e9565b604051602081830303815290604052805190602001206106fe8a6040013583898961154f565b14610749576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b17532000293560048201526024016105e5565b5f610768610759611fff85613525565b67ffffffffffffffff166115e8565b90505f61077b60808a013583888861154f565b90505f610795610790368d90038d018d613627565b611622565b90508181146107da576040517fb38e0e0c00000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016105e5565b61082760405180606001604052808e5f0160208101906107fa91906131ab565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a00135815250826116da565b505050505050505050505050565b5f61083f82610c95565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16918101919091529192506108aa84610cc4565b825190915073ffffffffffffffffffffffffffffffffffffffff1615806108e157505f8160028111156108df576108df6131c4565b145b1561091b576040517f35a6f8d8000000000000000000000000000000000000000000000000000000008152600481018490526024016105e5565b5f83815260076020526040812055600181600281111561093d5761093d6131c4565b036109ca5781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a36109c4825f015183602001516bffffffffffffffffffffffff166117fa565b50505050565b5f600283602001516109dc91906136d7565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610a47919061370e565b6040805192835260208301919091520160405180910390a3610a6933826117fa565b610a905f8285602001516bffffffffffffffffffffffff16610a8b919061370e565b6117fa565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610ae357610ae36131c4565b03610b57576101c08414610b26576040517f7b66113c000000000000000000000000000000000000000000000000000000008152600481018590526024016105e5565b5f610b3385870187613627565b9050610b3e81611622565b60408083015160a0909301519086015292509050610c34565b610400841115610b96576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018590526024016105e5565b8484604051610ba6929190613721565b60405180910390209150610bee85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061188d92505050565b610c2c86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506118a192505050565b604085015290505b81610c3e826118b5565b14610c7f576040517f20db105200000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016105e5565b67ffffffffffffffff1660208301525092915050565b5f81604051602001610ca79190613730565b604051602081830303815290604052805190602001209050919050565b5f610cd260208301836131ab565b67ffffffffffffffff165f03610cf157610ceb826118da565b92915050565b5f600681610d0260208601866131ab565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f846020016020810190610d3791906131ab565b67ffffffffffffffff16815260208101919091526040015f2054905080610d6057505f92915050565b82604001358114610d72576002610d75565b60015b9392505050565b5f610d856119d8565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610dfd576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016105e5565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610e608282611a0f565b610e68611a2c565b919050565b5f5f735c0000000000000000000000000000000000000190508073ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ecf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef39190613775565b5f8181526004602052604090205490925060ff1615610f10575090565b5f8281526004602081815260409283902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905582517f5d19117b0000000000000000000000000000000000000000000000000000000081529251859373ffffffffffffffffffffffffffffffffffffffff861693635d19117b938282019390929091908290030181865afa158015610fb1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fd59190613775565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b5f5f61100c83610cc4565b91506001826002811115611022576110226131c4565b0361102f57506003915091565b5f826002811115611042576110426131c4565b14801561108057505f60078161105786610c95565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff1614155b15611089575060015b915091565b5f5f61109a8888611a56565b6001549091505f906110ca908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b611b8c565b9350905080611105576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff1615611122575050611185565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16348114611207576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff821660248201526044016105e5565b61121460208301836131ab565b67ffffffffffffffff165f03611256576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61126083610cc4565b90505f816002811115611275576112756131c4565b146112ae57806040517f6ae153990000000000000000000000000000000000000000000000000000000081526004016105e591906132c8565b5f6112b884610c95565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff168015611336576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff821660248201526044016105e5565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff9190911617909255916113b1919088019088016131ab565b67ffffffffffffffff166113c860208801886131ab565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af4886040013534604051611410929190918252602082015260400190565b60405180910390a45050505050565b5f8381526005602052604090205460ff16611469576040517f0ec908b3000000000000000000000000000000000000000000000000000000008152600481018490526024016105e5565b5f61148261147c3688900388018861378c565b86611cc9565b905061149084828585611cfe565b6114d0576040517fabe1d10500000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016105e5565b6114e86114e23688900388018861378c565b866116da565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f90603501610ca7565b5f5f5f5f61155f88888888611d1f565b925092509250805f5f1b0361157a57505f92506115e0915050565b876115948480355f1a5f8b61158f8888611fd1565b611fed565b146115cb576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8682146115d8575f6115da565b805b93505050505b949350505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f90604101610ca7565b5f600182604051602001610ca79291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f9081526006602090815260408083208287015190941683529290528190205490830151810361171757505050565b801561177d578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff93841660048201529290911660248301526044820183905260648201526084016105e5565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f03611805575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906118399084906137f3565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610ceb61189c836008612058565b612089565b5f610ceb6118b0836003612058565b612136565b5f4382810361010181106118d1576118cc84612140565b6115e0565b50509040919050565b6002545f9073ffffffffffffffffffffffffffffffffffffffff1661190560408401602085016131ab565b67ffffffffffffffff16151580611931575073ffffffffffffffffffffffffffffffffffffffff81163b155b1561193e57505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa1580156119aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119ce9190613806565b610d72575f610d75565b6119e061216d565b611a0d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906121c6565b565b5f385f3884865af1611a285763b12d13eb5f526004601cfd5b5050565b611a0d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611a07565b5f610400821115611a96576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018390526024016105e5565b8282604051611aa6929190613721565b60408051918290039091205f8181526004602052919091205490915060ff16158015611b52575080735c0000000000000000000000000000000000000173ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015611b2b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b4f9190613775565b14155b15610ceb576040517f2f658bc4000000000000000000000000000000000000000000000000000000008152600481018290526024016105e5565b5f5f60605f611bcf8c8c8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506118a192505050565b6040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060608d901b166020820152909150611c27908290603401604051602081830303815290604052805190602001208a8a6121cd565b909450915083611c3f57505f9250829150611cbc9050565b5f611c6b611c4c8461224d565b600281518110611c5e57611c5e613554565b6020026020010151612136565b9050611ca1818b604051602001611c8491815260200190565b6040516020818303038152906040528051906020012089896121cd565b90955092508415611cb857611cb58361226a565b93505b5050505b9850989650505050505050565b5f60018383604051602001611ce093929190613825565b60405160208183030381529060405280519060200120905092915050565b5f602082148015611d165750611d1683838787612281565b95945050505050565b5f8080838103611d5b576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f818110611d6e57611d6e613554565b919091013560f81c91505f9050611d86826021613872565b611d919060016137f3565b9050611d9e8160016137f3565b8603611e6a57868682818110611db657611db6613554565b909101357fff00000000000000000000000000000000000000000000000000000000000000161515905080611dea57508115155b15611e21576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8815611e59576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f9350839250829150611fc79050565b611e758160416137f3565b86141580611ec45750868682818110611e9057611e90613554565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b15611efb576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b878111611f4c5760018b8201355f1a818101948511979097169660ff0385901c8116929092179101611f1f565b508015935050505081611f8b576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80611fc2576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b8681111561204c57808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612003565b50505095945050505050565b5f5f61206360405190565b905061207761207185612298565b846122a3565b915061208281604052565b5092915050565b5f5f6120958360801c90565b905060218111156120b957604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f6120c58661232c565b919450925090505f8160018111156120df576120df6131c4565b146120fd57604051633cf75c0160e21b815260040160405180910390fd5b811561212b5761210e826008613872565b61211a9061010061370e565b61212487856126a7565b901c611185565b5f9695505050505050565b5f610ceb82612089565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611a0d576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f60605f5f61222688886040516020016121e991815260200190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052612221888a613889565b6126f6565b90925090505f81600d81111561223e5761223e6131c4565b14989197509095505050505050565b6060610ceb61226583805160801b6020919091011790565b612b65565b5f610ceb61189c83805160801b6020919091011790565b5f8261228e868685612c7a565b1495945050505050565b6060610ceb8261224d565b5f82518260158111156122b8576122b86131c4565b60ff161082906122f5576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016105e5919061398c565b5082826015811115612309576123096131c4565b60ff168151811061231c5761231c613554565b6020026020010151905092915050565b5f5f5f5f61233a8560801c90565b9050805f0361235c57604051633cf75c0160e21b815260040160405180910390fd5b5f61236786826126a7565b60f81c905060c081101561254a57608060ff82161015612392575f60015f94509450945050506126a0565b61239e603760806139a0565b60ff168160ff161161244f575f6123b66080836139b9565b60ff1690508083118015612421575080600114158061242157507f80000000000000000000000000000000000000000000000000000000000000006123fc8860016126a7565b7fff000000000000000000000000000000000000000000000000000000000000001610155b61243e57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f92506126a0915050565b5f603761245d6080846139b9565b61246791906139b9565b60ff16905080831161248c57604051633cf75c0160e21b815260040160405180910390fd5b5f6124988860016126a7565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036124dc57604051633cf75c0160e21b815260040160405180910390fd5b5f6124e8836008613872565b6124f49061010061370e565b82901c905060378111801561251157508061250f848761370e565b115b61252e57604051633cf75c0160e21b815260040160405180910390fd5b6125398360016137f3565b975095505f94506126a09350505050565b612556603760c06139a0565b60ff168160ff16116125a4575f61256e60c0836139b9565b60ff16905080831161259357604051633cf75c0160e21b815260040160405180910390fd5b6001955093508492506126a0915050565b5f60376125b260c0846139b9565b6125bc91906139b9565b60ff1690508083116125e157604051633cf75c0160e21b815260040160405180910390fd5b5f6125ed8860016126a7565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361263157604051633cf75c0160e21b815260040160405180910390fd5b5f61263d836008613872565b6126499061010061370e565b82901c9050603781118015612666575080612664848761370e565b115b61268357604051633cf75c0160e21b815260040160405180910390fd5b61268e8360016137f3565b97509550600194506126a09350505050565b9193909250565b5f806126c66126b78460206137f3565b6126c18660801c90565b612cbb565b9050601f8111156126db576126db6032612ccc565b5f19816008021b835f1960801c861601511691505092915050565b60605f83515f0361270d5750606090506001612b5d565b5f61271785612cdd565b90505f5f5f61272560405190565b90505f805b8851811015612b4e575f89828151811061274657612746613554565b60200260200101519050825f0361277d57805160208201208c1461277857606060029850985050505050505050612b5d565b6127e6565b60208151106127b55784602014158061279c5750805160208201208614155b1561277857606060039850985050505050505050612b5d565b8051851415806127cd5750856127ca826139d2565b14155b156127e657606060049850985050505050505050612b5d565b5f6127f08261224d565b90505b6127ff601060016137f3565b8151036128e05787518403612845576128348160108151811061282457612824613554565b60200260200101518c5185612de9565b995099505050505050505050612b5d565b5f88858151811061285857612858613554565b602001015160f81c60f81b90505f828260f81c60ff168151811061287e5761287e613554565b6020026020010151905061289181612e34565b90995097506128a16001876137f3565b955087602014806128c257506128c2818e6128bd8860016137f3565b612e71565b156128ce575050612b3b565b6128d781612b65565b925050506127f3565b6002815103612b26575f8b90505f612918612913845f8151811061290657612906613554565b6020026020010151612eb3565b612cdd565b905080515f0361293957606060059b509b5050505050505050505050612b5d565b5f815f8151811061294c5761294c613554565b016020015160f81c90505f6129748861296e8e805160801b6020919091011790565b90612f0c565b90505f6129a6612985600285613a14565b6129909060026139b9565b60ff1661296e86805160801b6020919091011790565b90505f6129b38260801c90565b90506129bf8360801c90565b8111806129de57506129dc6129d5845f84612f66565b8390612fab565b155b156129fe57606060069f509f505050505050505050505050505050612b5d565b600160ff851611612a9f57805f03612a2b57606060079f509f505050505050505050505050505050612b5d565b5f87600181518110612a3f57612a3f613554565b60200260200101519050612a5281612e34565b909e509c50612a61828c6137f3565b9a508c60201480612a7d5750612a7d81886128bd8d60016137f3565b15612a8e5750505050505050612b3b565b612a9781612b65565b975050612b1b565b600360ff851611612b0057612ab48360801c90565b8114612ac3576060600a612ae9565b612ae987600181518110612ad957612ad9613554565b602002602001015187518b612de9565b9f509f505050505050505050505050505050612b5d565b6060600b9f509f505050505050505050505050505050612b5d565b5050505050506127f3565b6060600c995099505050505050505050612b5d565b50612b4584604052565b5060010161272a565b506060600d9650965050505050505b935093915050565b60605f612b728360801c90565b90505f5f5f612b808661232c565b919450925090506001816001811115612b9b57612b9b6131c4565b148015612bb05750612bad82846137f3565b84145b612bcd57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015612c42575f80612bf4612bef8b85612f0c565b61232c565b5090925090505f612c1184612c0985856137f3565b8d9190612f66565b9050612c1d82846137f3565b612c2790856137f3565b9085529250612c3b915060209050836137f3565b9150612bd8565b5060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303010486526040525092949350505050565b5f81815b84811015612cb257612ca882878784818110612c9c57612c9c613554565b90506020020135612ff0565b9150600101612c7e565b50949350505050565b5f8082840384811115908102611d16565b634e487b715f52806020526024601cfd5b80516040805160028302808201602001909252908152905f5b81811015612de2578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050612cf6565b5050919050565b60605f612df760018561370e565b8314612e095750606090506008612b5d565b5f612e1386612eb3565b90508081515f14612e24575f612e27565b60095b9250925050935093915050565b5f5f5f612e418460801c90565b905060218110612e5b57612e5484612136565b6020612e67565b612e65845f6126a7565b815b9250925050915091565b5f8251821080156115e057506115e0612eac848481518110612e9557612e95613554565b6020026020010151805160801b6020919091011790565b8590612fab565b60605f5f5f612ec18561232c565b919450925090505f816001811115612edb57612edb6131c4565b14612ef957604051633cf75c0160e21b815260040160405180910390fd5b611d16612f07868585612f66565b61301c565b5f612f178360801c90565b821115612f2857612f286032612ccc565b610d7582612f368560801c90565b612f40919061370e565b612f5c6fffffffffffffffffffffffffffffffff86168561305b565b60809190911b1790565b5f612f718460801c90565b612f7b83856137f3565b1115612f8b57612f8b6032612ccc565b6115e082612f5c6fffffffffffffffffffffffffffffffff87168661305b565b5f5f612fb78460801c90565b9050612fc38360801c90565b8103612082576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b5f81831061300a575f828152602084905260409020610d75565b5f838152602083905260409020610d75565b60605f6130298360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f610d7582846137f3565b5f60608284031215613076575f5ffd5b50919050565b5f5f83601f84011261308c575f5ffd5b50813567ffffffffffffffff8111156130a3575f5ffd5b6020830191508360208285010111156130ba575f5ffd5b9250929050565b5f5f5f5f5f5f5f8789036103008112156130d9575f5ffd5b6130e38a8a613066565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa082011215613115575f5ffd5b506060880195506102c088018981111561312d575f5ffd5b610220890195503567ffffffffffffffff811115613149575f5ffd5b6131558a828b0161307c565b9095509350506102e088013567ffffffffffffffff811115613175575f5ffd5b6131818a828b0161307c565b989b979a50959850939692959293505050565b803567ffffffffffffffff81168114610e68575f5ffd5b5f602082840312156131bb575f5ffd5b610d7582613194565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020810160028310613205576132056131c4565b91905290565b5f6020828403121561321b575f5ffd5b5035919050565b5f60608284031215613232575f5ffd5b610d758383613066565b5f5f6020838503121561324d575f5ffd5b823567ffffffffffffffff811115613263575f5ffd5b61326f8582860161307c565b90969095509350505050565b60608101610ceb828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b600381106132c4576132c46131c4565b9052565b60208101610ceb82846132b4565b5f602082840312156132e6575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610d75575f5ffd5b6040810161331782856132b4565b60ff831660208301529392505050565b5f5f83601f840112613337575f5ffd5b50813567ffffffffffffffff81111561334e575f5ffd5b6020830191508360208260051b85010111156130ba575f5ffd5b5f5f5f5f5f5f6060878903121561337d575f5ffd5b863567ffffffffffffffff811115613393575f5ffd5b61339f89828a0161307c565b909750955050602087013567ffffffffffffffff8111156133be575f5ffd5b6133ca89828a01613327565b909550935050604087013567ffffffffffffffff8111156133e9575f5ffd5b6133f589828a01613327565b979a9699509497509295939492505050565b5f5f5f5f5f60c0868803121561341b575f5ffd5b6134258787613066565b9450606086013593506080860135925060a086013567ffffffffffffffff81111561344e575f5ffd5b61345a88828901613327565b969995985093965092949392505050565b5f5f6040838503121561347c575f5ffd5b61348583613194565b915061349360208401613194565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610ceb57610ceb61349c565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff83168061353e5761353e6134f8565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff811182821017156135d2576135d2613581565b60405290565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff8111828210171561361f5761361f613581565b604052919050565b5f6101c0828403128015613639575f5ffd5b506136426135ae565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff8316806136f4576136f46134f8565b806bffffffffffffffffffffffff84160491505092915050565b81810381811115610ceb57610ceb61349c565b818382375f9101908152919050565b6060810167ffffffffffffffff61374684613194565b16825267ffffffffffffffff61375e60208501613194565b166020830152604092830135929091019190915290565b5f60208284031215613785575f5ffd5b5051919050565b5f606082840312801561379d575f5ffd5b506040516060810167ffffffffffffffff811182821017156137c1576137c1613581565b6040526137cd83613194565b81526137db60208401613194565b60208201526040928301359281019290925250919050565b80820180821115610ceb57610ceb61349c565b5f60208284031215613816575f5ffd5b81518015158114610d75575f5ffd5b83815260a08101613864602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610ceb57610ceb61349c565b5f67ffffffffffffffff8311156138a2576138a2613581565b8260051b6138b2602082016135d8565b848152908301906020810190368311156138ca575f5ffd5b845b8381101561398257803567ffffffffffffffff8111156138ea575f5ffd5b860136601f8201126138fa575f5ffd5b803567ffffffffffffffff81111561391457613914613581565b61394560207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116016135d8565b818152366020838501011115613959575f5ffd5b816020840160208301375f602083830101528086525050506020830192506020810190506138cc565b5095945050505050565b6020810160168310613205576132056131c4565b60ff8181168382160190811115610ceb57610ceb61349c565b60ff8281168282160390811115610ceb57610ceb61349c565b80516020808301519190811015613076577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff831680613a2657613a266134f8565b8060ff8416069150509291505056' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const claimRegistryLayout = {"credit":{"slot":0,"offset":0},"crosslinks":{"slot":1,"offset":0},"admissionBond":{"slot":1,"offset":20},"objectManager":{"slot":2,"offset":0},"dialectOf":{"slot":3,"offset":0},"isNoted":{"slot":4,"offset":0},"isImported":{"slot":5,"offset":0},"certifiedRoot":{"slot":6,"offset":0},"voucherOf":{"slot":7,"offset":0}} as const
