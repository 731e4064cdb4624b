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
      "name": "isolationLedger",
      "type": "address"
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
  "inputs": [],
  "name": "FlowNotProven",
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
    "internalType": "uint64",
    "name": "from",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "kind",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "accepted",
    "type": "uint256"
   }
  ],
  "name": "FlowImported",
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
  "inputs": [
   {
    "internalType": "uint64",
    "name": "from",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "kind",
    "type": "bytes32"
   }
  ],
  "name": "acceptedFlow",
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
    "internalType": "uint64",
    "name": "from",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "kind",
    "type": "bytes32"
   },
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
  "name": "importFlow",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "accepted",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
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
  "inputs": [],
  "name": "isolationLedger",
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
export const claimRegistryBytecode = '0x608060405234801561000f575f5ffd5b50604051613f16380380613f1683398101604081905261002e91610107565b80516020808301516001600160601b0316600160a01b026001600160a01b03928316176001908155604080850151600980549186166001600160a01b03199283161790556060860151600280549190961691161790935560808401516001600160401b0346165f9081526003909352929091208054909160ff199091169083818111156100bd576100bd6101a0565b0217905550506101b4565b80516001600160a01b03811681146100de575f5ffd5b919050565b80516001600160601b03811681146100de575f5ffd5b8051600281106100de575f5ffd5b5f60a0828403128015610118575f5ffd5b5060405160a081016001600160401b038111828210171561014757634e487b7160e01b5f52604160045260245ffd5b604052610153836100c8565b8152610161602084016100e3565b6020820152610172604084016100c8565b6040820152610183606084016100c8565b6060820152610194608084016100f9565b60808201529392505050565b634e487b7160e01b5f52602160045260245ffd5b613d55806101c15f395ff3fe608060405260043610610178575f3560e01c80639852c63b116100d1578063b9a4b6981161007c578063dbbfd37911610057578063dbbfd37914610562578063f1e5872c14610590578063f88927b4146105c6575f5ffd5b8063b9a4b69814610505578063d5d44d8014610518578063d72ee86714610543575f5ffd5b8063a5658f32116100ac578063a5658f321461048d578063aaf38193146104ba578063b97132b0146104d9575f5ffd5b80639852c63b146103735780639d9baaeb146104155780639ed28ee214610434575f5ffd5b80633432d626116101315780636c8cc9d91161010c5780636c8cc9d91461031457806370d64c4b1461033357806379b1d42c14610347575f5ffd5b80633432d6261461026a5780633f31107e1461029757806361439713146102c3575f5ffd5b806316aa92021161016157806316aa9202146101e15780631ea2756b1461021f5780632f12c49c1461023e575f5ffd5b80630597087c1461017c5780630615868d1461019d575b5f5ffd5b348015610187575f5ffd5b5061019b610196366004613301565b6105fc565b005b3480156101a8575f5ffd5b506101cb6101b73660046133eb565b60036020525f908152604090205460ff1681565b6040516101d89190613431565b60405180910390f35b3480156101ec575f5ffd5b5061020f6101fb36600461344b565b60046020525f908152604090205460ff1681565b60405190151581526020016101d8565b34801561022a575f5ffd5b5061019b610239366004613462565b6108d7565b348015610249575f5ffd5b5061025d61025836600461347c565b610b39565b6040516101d891906134bb565b348015610275575f5ffd5b50610289610284366004613462565b610d37565b6040519081526020016101d8565b3480156102a2575f5ffd5b506102b66102b1366004613462565b610d66565b6040516101d89190613508565b3480156102ce575f5ffd5b506009546102ef9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101d8565b34801561031f575f5ffd5b5061028961032e366004613516565b610e1e565b34801561033e575f5ffd5b50610289610f0f565b348015610352575f5ffd5b506002546102ef9073ffffffffffffffffffffffffffffffffffffffff1681565b34801561037e575f5ffd5b506103dc61038d36600461344b565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff9091166020830152016101d8565b348015610420575f5ffd5b5061028961042f36600461358a565b6110a3565b34801561043f575f5ffd5b50600154610470907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff90911681526020016101d8565b348015610498575f5ffd5b506104ac6104a7366004613462565b61120c565b6040516101d8929190613642565b3480156104c5575f5ffd5b506102896104d4366004613660565b611299565b3480156104e4575f5ffd5b506001546102ef9073ffffffffffffffffffffffffffffffffffffffff1681565b61019b610513366004613462565b61139a565b348015610523575f5ffd5b50610289610532366004613516565b5f6020819052908152604090205481565b34801561054e575f5ffd5b5061019b61055d3660046136ff565b61162a565b34801561056d575f5ffd5b5061020f61057c36600461344b565b60056020525f908152604090205460ff1681565b34801561059b575f5ffd5b506102896105aa366004613763565b600860209081525f928352604080842090915290825290205481565b3480156105d1575f5ffd5b506102896105e036600461378b565b600660209081525f928352604080842090915290825290205481565b600161060788610d66565b600281111561061857610618613404565b146106905761062a60208801886133eb565b61063a6040890160208a016133eb565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906106a690890160208a016133eb565b67ffffffffffffffff1687604001351015806106ef57506106cd6040890160208a016133eb565b67ffffffffffffffff166106e3611fff836137e9565b67ffffffffffffffff16105b1561074b578061070560408a0160208b016133eb565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610687565b5f61076771f90827f1c53a10cb7a02335b1753200029356116fb565b90508660405160200161077a9190613809565b604051602081830303815290604052805190602001206107a08a6040013583898961175a565b146107eb576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b1753200029356004820152602401610687565b5f61080a6107fb611fff85613845565b67ffffffffffffffff166117f3565b90505f61081d60808a013583888861175a565b90505f610837610832368d90038d018d613947565b61182d565b905081811461087c576040517fb38e0e0c0000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610687565b6108c960405180606001604052808e5f01602081019061089c91906133eb565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a00135815250826118e5565b505050505050505050505050565b5f6108e182610d37565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff169181019190915291925061094c84610d66565b825190915073ffffffffffffffffffffffffffffffffffffffff16158061098357505f81600281111561098157610981613404565b145b156109bd576040517f35a6f8d800000000000000000000000000000000000000000000000000000000815260048101849052602401610687565b5f8381526007602052604081205560018160028111156109df576109df613404565b03610a6c5781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610a66825f015183602001516bffffffffffffffffffffffff16611a05565b50505050565b5f60028360200151610a7e91906139f7565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610ae99190613a2e565b6040805192835260208301919091520160405180910390a3610b0b3382611a05565b610b325f8285602001516bffffffffffffffffffffffff16610b2d9190613a2e565b611a05565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610b8557610b85613404565b03610bf9576101c08414610bc8576040517f7b66113c00000000000000000000000000000000000000000000000000000000815260048101859052602401610687565b5f610bd585870187613947565b9050610be08161182d565b60408083015160a0909301519086015292509050610cd6565b610400841115610c38576040517f90a6359700000000000000000000000000000000000000000000000000000000815260048101859052602401610687565b8484604051610c48929190613a41565b60405180910390209150610c9085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a9892505050565b610cce86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611aac92505050565b604085015290505b81610ce082611ac0565b14610d21576040517f20db10520000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610687565b67ffffffffffffffff1660208301525092915050565b5f81604051602001610d499190613a50565b604051602081830303815290604052805190602001209050919050565b5f610d7460208301836133eb565b67ffffffffffffffff165f03610d9357610d8d82611ae5565b92915050565b5f600681610da460208601866133eb565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f846020016020810190610dd991906133eb565b67ffffffffffffffff16815260208101919091526040015f2054905080610e0257505f92915050565b82604001358114610e14576002610e17565b60015b9392505050565b5f610e27611be3565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610e9f576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610687565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610f028282611c1a565b610f0a611c37565b919050565b5f5f735c0000000000000000000000000000000000000190508073ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f71573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f959190613a95565b5f8181526004602052604090205490925060ff1615610fb2575090565b5f8281526004602081815260409283902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905582517f5d19117b0000000000000000000000000000000000000000000000000000000081529251859373ffffffffffffffffffffffffffffffffffffffff861693635d19117b938282019390929091908290030181865afa158015611053573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110779190613a95565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b5f6110ae8787611c61565b506040805167ffffffffffffffff8b8116602080840191909152469091168284015260608083018c905283518084039091018152608090920190925280519101205f906110fb905f611d97565b6009549091505f90819061112d908b908b9073ffffffffffffffffffffffffffffffffffffffff16868c8c8c8c611dcc565b9150915081611168576040517f84ef2f1a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8c165f9081526008602090815260408083208e8452909152902054935083811161119d57505050611200565b67ffffffffffffffff8c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f61121783610d66565b9150600182600281111561122d5761122d613404565b0361123a57506003915091565b5f82600281111561124d5761124d613404565b14801561128b57505f60078161126286610d37565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff1614155b15611294575060015b915091565b5f5f6112a58888611c61565b6001549091505f906112d5908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b611dcc565b9350905080611310576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff161561132d575050611390565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16348114611412576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff82166024820152604401610687565b61141f60208301836133eb565b67ffffffffffffffff165f03611461576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61146b83610d66565b90505f81600281111561148057611480613404565b146114b957806040517f6ae153990000000000000000000000000000000000000000000000000000000081526004016106879190613508565b5f6114c384610d37565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff168015611541576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff82166024820152604401610687565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff9190911617909255916115bc919088019088016133eb565b67ffffffffffffffff166115d360208801886133eb565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af488604001353460405161161b929190918252602082015260400190565b60405180910390a45050505050565b5f8381526005602052604090205460ff16611674576040517f0ec908b300000000000000000000000000000000000000000000000000000000815260048101849052602401610687565b5f61168d61168736889003880188613aac565b86611e2b565b905061169b84828585611e42565b6116db576040517fabe1d1050000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610687565b6116f36116ed36889003880188613aac565b866118e5565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f90603501610d49565b5f5f5f5f61176a88888888611e63565b925092509250805f5f1b0361178557505f92506117eb915050565b8761179f8480355f1a5f8b61179a8888612115565b612131565b146117d6576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8682146117e3575f6117e5565b805b93505050505b949350505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f90604101610d49565b5f600182604051602001610d499291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f9081526006602090815260408083208287015190941683529290528190205490830151810361192257505050565b8015611988578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152929091166024830152604482018390526064820152608401610687565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f03611a10575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081208054839290611a44908490613b13565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610d8d611aa783600861219c565b6121cd565b5f610d8d611abb83600361219c565b61227a565b5f438281036101018110611adc57611ad784612284565b6117eb565b50509040919050565b6002545f9073ffffffffffffffffffffffffffffffffffffffff16611b1060408401602085016133eb565b67ffffffffffffffff16151580611b3c575073ffffffffffffffffffffffffffffffffffffffff81163b155b15611b4957505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa158015611bb5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bd99190613b26565b610e14575f610e17565b611beb6122b1565b611c1860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061230a565b565b5f385f3884865af1611c335763b12d13eb5f526004601cfd5b5050565b611c185f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611c12565b5f610400821115611ca1576040517f90a6359700000000000000000000000000000000000000000000000000000000815260048101839052602401610687565b8282604051611cb1929190613a41565b60408051918290039091205f8181526004602052919091205490915060ff16158015611d5d575080735c0000000000000000000000000000000000000173ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d36573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d5a9190613a95565b14155b15610d8d576040517f2f658bc400000000000000000000000000000000000000000000000000000000815260048101829052602401610687565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f5f611e1a611e0f8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611aac92505050565b898989898989612311565b915091509850989650505050505050565b5f60018383604051602001611dae93929190613b45565b5f602082148015611e5a5750611e5a83838787612410565b95945050505050565b5f8080838103611e9f576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f818110611eb257611eb2613874565b919091013560f81c91505f9050611eca826021613b92565b611ed5906001613b13565b9050611ee2816001613b13565b8603611fae57868682818110611efa57611efa613874565b909101357fff00000000000000000000000000000000000000000000000000000000000000161515905080611f2e57508115155b15611f65576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8815611f9d576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f935083925082915061210b9050565b611fb9816041613b13565b861415806120085750868682818110611fd457611fd4613874565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b1561203f576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b8781116120905760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612063565b5080159350505050816120cf576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80612106576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b8681111561219057808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612147565b50505095945050505050565b5f5f6121a760405190565b90506121bb6121b585612427565b84612432565b91506121c681604052565b5092915050565b5f5f6121d98360801c90565b905060218111156121fd57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612209866124bb565b919450925090505f81600181111561222357612223613404565b1461224157604051633cf75c0160e21b815260040160405180910390fd5b811561226f57612252826008613b92565b61225e90610100613a2e565b6122688785612836565b901c611390565b5f9695505050505050565b5f610d8d826121cd565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611c18576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f60606123728a8a604051602001612355919060609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016815260140190565b604051602081830303815290604052805190602001208989612885565b90935090508261238857505f9150819050612404565b5f6123b461239583612905565b6002815181106123a7576123a7613874565b602002602001015161227a565b90506123ea818a6040516020016123cd91815260200190565b604051602081830303815290604052805190602001208888612885565b90945091508315612401576123fe82612922565b92505b50505b97509795505050505050565b5f8261241d868685612939565b1495945050505050565b6060610d8d82612905565b5f825182601581111561244757612447613404565b60ff16108290612484576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016106879190613ba9565b508282601581111561249857612498613404565b60ff16815181106124ab576124ab613874565b6020026020010151905092915050565b5f5f5f5f6124c98560801c90565b9050805f036124eb57604051633cf75c0160e21b815260040160405180910390fd5b5f6124f68682612836565b60f81c905060c08110156126d957608060ff82161015612521575f60015f945094509450505061282f565b61252d60376080613bbd565b60ff168160ff16116125de575f612545608083613bd6565b60ff16905080831180156125b057508060011415806125b057507f800000000000000000000000000000000000000000000000000000000000000061258b886001612836565b7fff000000000000000000000000000000000000000000000000000000000000001610155b6125cd57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f925061282f915050565b5f60376125ec608084613bd6565b6125f69190613bd6565b60ff16905080831161261b57604051633cf75c0160e21b815260040160405180910390fd5b5f612627886001612836565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361266b57604051633cf75c0160e21b815260040160405180910390fd5b5f612677836008613b92565b61268390610100613a2e565b82901c90506037811180156126a057508061269e8487613a2e565b115b6126bd57604051633cf75c0160e21b815260040160405180910390fd5b6126c8836001613b13565b975095505f945061282f9350505050565b6126e5603760c0613bbd565b60ff168160ff1611612733575f6126fd60c083613bd6565b60ff16905080831161272257604051633cf75c0160e21b815260040160405180910390fd5b60019550935084925061282f915050565b5f603761274160c084613bd6565b61274b9190613bd6565b60ff16905080831161277057604051633cf75c0160e21b815260040160405180910390fd5b5f61277c886001612836565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036127c057604051633cf75c0160e21b815260040160405180910390fd5b5f6127cc836008613b92565b6127d890610100613a2e565b82901c90506037811180156127f55750806127f38487613a2e565b115b61281257604051633cf75c0160e21b815260040160405180910390fd5b61281d836001613b13565b975095506001945061282f9350505050565b9193909250565b5f80612855612846846020613b13565b6128508660801c90565b61297a565b9050601f81111561286a5761286a603261298b565b5f19816008021b835f1960801c861601511691505092915050565b5f60605f5f6128de88886040516020016128a191815260200190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526128d9888a613bef565b61299c565b90925090505f81600d8111156128f6576128f6613404565b14989197509095505050505050565b6060610d8d61291d83805160801b6020919091011790565b612e0b565b5f610d8d611aa783805160801b6020919091011790565b5f81815b84811015612971576129678287878481811061295b5761295b613874565b90506020020135612f20565b915060010161293d565b50949350505050565b5f8082840384811115908102611e5a565b634e487b715f52806020526024601cfd5b60605f83515f036129b35750606090506001612e03565b5f6129bd85612f49565b90505f5f5f6129cb60405190565b90505f805b8851811015612df4575f8982815181106129ec576129ec613874565b60200260200101519050825f03612a2357805160208201208c14612a1e57606060029850985050505050505050612e03565b612a8c565b6020815110612a5b57846020141580612a425750805160208201208614155b15612a1e57606060039850985050505050505050612e03565b805185141580612a73575085612a7082613cf2565b14155b15612a8c57606060049850985050505050505050612e03565b5f612a9682612905565b90505b612aa560106001613b13565b815103612b865787518403612aeb57612ada81601081518110612aca57612aca613874565b60200260200101518c5185613055565b995099505050505050505050612e03565b5f888581518110612afe57612afe613874565b602001015160f81c60f81b90505f828260f81c60ff1681518110612b2457612b24613874565b60200260200101519050612b37816130a0565b9099509750612b47600187613b13565b95508760201480612b685750612b68818e612b63886001613b13565b6130dd565b15612b74575050612de1565b612b7d81612e0b565b92505050612a99565b6002815103612dcc575f8b90505f612bbe612bb9845f81518110612bac57612bac613874565b602002602001015161311f565b612f49565b905080515f03612bdf57606060059b509b5050505050505050505050612e03565b5f815f81518110612bf257612bf2613874565b016020015160f81c90505f612c1a88612c148e805160801b6020919091011790565b90613178565b90505f612c4c612c2b600285613d34565b612c36906002613bd6565b60ff16612c1486805160801b6020919091011790565b90505f612c598260801c90565b9050612c658360801c90565b811180612c845750612c82612c7b845f846131d2565b8390613217565b155b15612ca457606060069f509f505050505050505050505050505050612e03565b600160ff851611612d4557805f03612cd157606060079f509f505050505050505050505050505050612e03565b5f87600181518110612ce557612ce5613874565b60200260200101519050612cf8816130a0565b909e509c50612d07828c613b13565b9a508c60201480612d235750612d238188612b638d6001613b13565b15612d345750505050505050612de1565b612d3d81612e0b565b975050612dc1565b600360ff851611612da657612d5a8360801c90565b8114612d69576060600a612d8f565b612d8f87600181518110612d7f57612d7f613874565b602002602001015187518b613055565b9f509f505050505050505050505050505050612e03565b6060600b9f509f505050505050505050505050505050612e03565b505050505050612a99565b6060600c995099505050505050505050612e03565b50612deb84604052565b506001016129d0565b506060600d9650965050505050505b935093915050565b60605f612e188360801c90565b90505f5f5f612e26866124bb565b919450925090506001816001811115612e4157612e41613404565b148015612e565750612e538284613b13565b84145b612e7357604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015612ee8575f80612e9a612e958b85613178565b6124bb565b5090925090505f612eb784612eaf8585613b13565b8d91906131d2565b9050612ec38284613b13565b612ecd9085613b13565b9085529250612ee191506020905083613b13565b9150612e7e565b5060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303010486526040525092949350505050565b5f818310612f3a575f828152602084905260409020610e17565b505f9182526020526040902090565b80516040805160028302808201602001909252908152905f5b8181101561304e578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050612f62565b5050919050565b60605f613063600185613a2e565b83146130755750606090506008612e03565b5f61307f8661311f565b90508081515f14613090575f613093565b60095b9250925050935093915050565b5f5f5f6130ad8460801c90565b9050602181106130c7576130c08461227a565b60206130d3565b6130d1845f612836565b815b9250925050915091565b5f8251821080156117eb57506117eb61311884848151811061310157613101613874565b6020026020010151805160801b6020919091011790565b8590613217565b60605f5f5f61312d856124bb565b919450925090505f81600181111561314757613147613404565b1461316557604051633cf75c0160e21b815260040160405180910390fd5b611e5a6131738685856131d2565b61325c565b5f6131838360801c90565b82111561319457613194603261298b565b610e17826131a28560801c90565b6131ac9190613a2e565b6131c86fffffffffffffffffffffffffffffffff86168561329b565b60809190911b1790565b5f6131dd8460801c90565b6131e78385613b13565b11156131f7576131f7603261298b565b6117eb826131c86fffffffffffffffffffffffffffffffff87168661329b565b5f5f6132238460801c90565b905061322f8360801c90565b81036121c6576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b60605f6132698360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f610e178284613b13565b5f606082840312156132b6575f5ffd5b50919050565b5f5f83601f8401126132cc575f5ffd5b50813567ffffffffffffffff8111156132e3575f5ffd5b6020830191508360208285010111156132fa575f5ffd5b9250929050565b5f5f5f5f5f5f5f878903610300811215613319575f5ffd5b6133238a8a6132a6565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa082011215613355575f5ffd5b506060880195506102c088018981111561336d575f5ffd5b610220890195503567ffffffffffffffff811115613389575f5ffd5b6133958a828b016132bc565b9095509350506102e088013567ffffffffffffffff8111156133b5575f5ffd5b6133c18a828b016132bc565b989b979a50959850939692959293505050565b803567ffffffffffffffff81168114610f0a575f5ffd5b5f602082840312156133fb575f5ffd5b610e17826133d4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b602081016002831061344557613445613404565b91905290565b5f6020828403121561345b575f5ffd5b5035919050565b5f60608284031215613472575f5ffd5b610e1783836132a6565b5f5f6020838503121561348d575f5ffd5b823567ffffffffffffffff8111156134a3575f5ffd5b6134af858286016132bc565b90969095509350505050565b60608101610d8d828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b6003811061350457613504613404565b9052565b60208101610d8d82846134f4565b5f60208284031215613526575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610e17575f5ffd5b5f5f83601f840112613559575f5ffd5b50813567ffffffffffffffff811115613570575f5ffd5b6020830191508360208260051b85010111156132fa575f5ffd5b5f5f5f5f5f5f5f5f60a0898b0312156135a1575f5ffd5b6135aa896133d4565b975060208901359650604089013567ffffffffffffffff8111156135cc575f5ffd5b6135d88b828c016132bc565b909750955050606089013567ffffffffffffffff8111156135f7575f5ffd5b6136038b828c01613549565b909550935050608089013567ffffffffffffffff811115613622575f5ffd5b61362e8b828c01613549565b999c989b5096995094979396929594505050565b6040810161365082856134f4565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215613675575f5ffd5b863567ffffffffffffffff81111561368b575f5ffd5b61369789828a016132bc565b909750955050602087013567ffffffffffffffff8111156136b6575f5ffd5b6136c289828a01613549565b909550935050604087013567ffffffffffffffff8111156136e1575f5ffd5b6136ed89828a01613549565b979a9699509497509295939492505050565b5f5f5f5f5f60c08688031215613713575f5ffd5b61371d87876132a6565b9450606086013593506080860135925060a086013567ffffffffffffffff811115613746575f5ffd5b61375288828901613549565b969995985093965092949392505050565b5f5f60408385031215613774575f5ffd5b61377d836133d4565b946020939093013593505050565b5f5f6040838503121561379c575f5ffd5b6137a5836133d4565b91506137b3602084016133d4565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610d8d57610d8d6137bc565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff83168061385e5761385e613818565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff811182821017156138f2576138f26138a1565b60405290565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff8111828210171561393f5761393f6138a1565b604052919050565b5f6101c0828403128015613959575f5ffd5b506139626138ce565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff831680613a1457613a14613818565b806bffffffffffffffffffffffff84160491505092915050565b81810381811115610d8d57610d8d6137bc565b818382375f9101908152919050565b6060810167ffffffffffffffff613a66846133d4565b16825267ffffffffffffffff613a7e602085016133d4565b166020830152604092830135929091019190915290565b5f60208284031215613aa5575f5ffd5b5051919050565b5f6060828403128015613abd575f5ffd5b506040516060810167ffffffffffffffff81118282101715613ae157613ae16138a1565b604052613aed836133d4565b8152613afb602084016133d4565b60208201526040928301359281019290925250919050565b80820180821115610d8d57610d8d6137bc565b5f60208284031215613b36575f5ffd5b81518015158114610e17575f5ffd5b83815260a08101613b84602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610d8d57610d8d6137bc565b602081016016831061344557613445613404565b60ff8181168382160190811115610d8d57610d8d6137bc565b60ff8281168282160390811115610d8d57610d8d6137bc565b5f67ffffffffffffffff831115613c0857613c086138a1565b8260051b613c18602082016138f8565b84815290830190602081019036831115613c30575f5ffd5b845b83811015613ce857803567ffffffffffffffff811115613c50575f5ffd5b860136601f820112613c60575f5ffd5b803567ffffffffffffffff811115613c7a57613c7a6138a1565b613cab60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116016138f8565b818152366020838501011115613cbf575f5ffd5b816020840160208301375f60208383010152808652505050602083019250602081019050613c32565b5095945050505050565b805160208083015191908110156132b6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff831680613d4657613d46613818565b8060ff8416069150509291505056' as const

/** Code at its address. */
export const claimRegistryCode = '0x608060405260043610610178575f3560e01c80639852c63b116100d1578063b9a4b6981161007c578063dbbfd37911610057578063dbbfd37914610562578063f1e5872c14610590578063f88927b4146105c6575f5ffd5b8063b9a4b69814610505578063d5d44d8014610518578063d72ee86714610543575f5ffd5b8063a5658f32116100ac578063a5658f321461048d578063aaf38193146104ba578063b97132b0146104d9575f5ffd5b80639852c63b146103735780639d9baaeb146104155780639ed28ee214610434575f5ffd5b80633432d626116101315780636c8cc9d91161010c5780636c8cc9d91461031457806370d64c4b1461033357806379b1d42c14610347575f5ffd5b80633432d6261461026a5780633f31107e1461029757806361439713146102c3575f5ffd5b806316aa92021161016157806316aa9202146101e15780631ea2756b1461021f5780632f12c49c1461023e575f5ffd5b80630597087c1461017c5780630615868d1461019d575b5f5ffd5b348015610187575f5ffd5b5061019b610196366004613301565b6105fc565b005b3480156101a8575f5ffd5b506101cb6101b73660046133eb565b60036020525f908152604090205460ff1681565b6040516101d89190613431565b60405180910390f35b3480156101ec575f5ffd5b5061020f6101fb36600461344b565b60046020525f908152604090205460ff1681565b60405190151581526020016101d8565b34801561022a575f5ffd5b5061019b610239366004613462565b6108d7565b348015610249575f5ffd5b5061025d61025836600461347c565b610b39565b6040516101d891906134bb565b348015610275575f5ffd5b50610289610284366004613462565b610d37565b6040519081526020016101d8565b3480156102a2575f5ffd5b506102b66102b1366004613462565b610d66565b6040516101d89190613508565b3480156102ce575f5ffd5b506009546102ef9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101d8565b34801561031f575f5ffd5b5061028961032e366004613516565b610e1e565b34801561033e575f5ffd5b50610289610f0f565b348015610352575f5ffd5b506002546102ef9073ffffffffffffffffffffffffffffffffffffffff1681565b34801561037e575f5ffd5b506103dc61038d36600461344b565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff9091166020830152016101d8565b348015610420575f5ffd5b5061028961042f36600461358a565b6110a3565b34801561043f575f5ffd5b50600154610470907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff90911681526020016101d8565b348015610498575f5ffd5b506104ac6104a7366004613462565b61120c565b6040516101d8929190613642565b3480156104c5575f5ffd5b506102896104d4366004613660565b611299565b3480156104e4575f5ffd5b506001546102ef9073ffffffffffffffffffffffffffffffffffffffff1681565b61019b610513366004613462565b61139a565b348015610523575f5ffd5b50610289610532366004613516565b5f6020819052908152604090205481565b34801561054e575f5ffd5b5061019b61055d3660046136ff565b61162a565b34801561056d575f5ffd5b5061020f61057c36600461344b565b60056020525f908152604090205460ff1681565b34801561059b575f5ffd5b506102896105aa366004613763565b600860209081525f928352604080842090915290825290205481565b3480156105d1575f5ffd5b506102896105e036600461378b565b600660209081525f928352604080842090915290825290205481565b600161060788610d66565b600281111561061857610618613404565b146106905761062a60208801886133eb565b61063a6040890160208a016133eb565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906106a690890160208a016133eb565b67ffffffffffffffff1687604001351015806106ef57506106cd6040890160208a016133eb565b67ffffffffffffffff166106e3611fff836137e9565b67ffffffffffffffff16105b1561074b578061070560408a0160208b016133eb565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610687565b5f61076771f90827f1c53a10cb7a02335b1753200029356116fb565b90508660405160200161077a9190613809565b604051602081830303815290604052805190602001206107a08a6040013583898961175a565b146107eb576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b1753200029356004820152602401610687565b5f61080a6107fb611fff85613845565b67ffffffffffffffff166117f3565b90505f61081d60808a013583888861175a565b90505f610837610832368d90038d018d613947565b61182d565b905081811461087c576040517fb38e0e0c0000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610687565b6108c960405180606001604052808e5f01602081019061089c91906133eb565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a00135815250826118e5565b505050505050505050505050565b5f6108e182610d37565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff169181019190915291925061094c84610d66565b825190915073ffffffffffffffffffffffffffffffffffffffff16158061098357505f81600281111561098157610981613404565b145b156109bd576040517f35a6f8d800000000000000000000000000000000000000000000000000000000815260048101849052602401610687565b5f8381526007602052604081205560018160028111156109df576109df613404565b03610a6c5781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610a66825f015183602001516bffffffffffffffffffffffff16611a05565b50505050565b5f60028360200151610a7e91906139f7565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610ae99190613a2e565b6040805192835260208301919091520160405180910390a3610b0b3382611a05565b610b325f8285602001516bffffffffffffffffffffffff16610b2d9190613a2e565b611a05565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610b8557610b85613404565b03610bf9576101c08414610bc8576040517f7b66113c00000000000000000000000000000000000000000000000000000000815260048101859052602401610687565b5f610bd585870187613947565b9050610be08161182d565b60408083015160a0909301519086015292509050610cd6565b610400841115610c38576040517f90a6359700000000000000000000000000000000000000000000000000000000815260048101859052602401610687565b8484604051610c48929190613a41565b60405180910390209150610c9085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611a9892505050565b610cce86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611aac92505050565b604085015290505b81610ce082611ac0565b14610d21576040517f20db10520000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610687565b67ffffffffffffffff1660208301525092915050565b5f81604051602001610d499190613a50565b604051602081830303815290604052805190602001209050919050565b5f610d7460208301836133eb565b67ffffffffffffffff165f03610d9357610d8d82611ae5565b92915050565b5f600681610da460208601866133eb565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f846020016020810190610dd991906133eb565b67ffffffffffffffff16815260208101919091526040015f2054905080610e0257505f92915050565b82604001358114610e14576002610e17565b60015b9392505050565b5f610e27611be3565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610e9f576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610687565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610f028282611c1a565b610f0a611c37565b919050565b5f5f735c0000000000000000000000000000000000000190508073ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f71573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f959190613a95565b5f8181526004602052604090205490925060ff1615610fb2575090565b5f8281526004602081815260409283902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905582517f5d19117b0000000000000000000000000000000000000000000000000000000081529251859373ffffffffffffffffffffffffffffffffffffffff861693635d19117b938282019390929091908290030181865afa158015611053573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110779190613a95565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b5f6110ae8787611c61565b506040805167ffffffffffffffff8b8116602080840191909152469091168284015260608083018c905283518084039091018152608090920190925280519101205f906110fb905f611d97565b6009549091505f90819061112d908b908b9073ffffffffffffffffffffffffffffffffffffffff16868c8c8c8c611dcc565b9150915081611168576040517f84ef2f1a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8c165f9081526008602090815260408083208e8452909152902054935083811161119d57505050611200565b67ffffffffffffffff8c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f61121783610d66565b9150600182600281111561122d5761122d613404565b0361123a57506003915091565b5f82600281111561124d5761124d613404565b14801561128b57505f60078161126286610d37565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff1614155b15611294575060015b915091565b5f5f6112a58888611c61565b6001549091505f906112d5908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b611dcc565b9350905080611310576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff161561132d575050611390565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16348114611412576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff82166024820152604401610687565b61141f60208301836133eb565b67ffffffffffffffff165f03611461576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61146b83610d66565b90505f81600281111561148057611480613404565b146114b957806040517f6ae153990000000000000000000000000000000000000000000000000000000081526004016106879190613508565b5f6114c384610d37565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff168015611541576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff82166024820152604401610687565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff9190911617909255916115bc919088019088016133eb565b67ffffffffffffffff166115d360208801886133eb565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af488604001353460405161161b929190918252602082015260400190565b60405180910390a45050505050565b5f8381526005602052604090205460ff16611674576040517f0ec908b300000000000000000000000000000000000000000000000000000000815260048101849052602401610687565b5f61168d61168736889003880188613aac565b86611e2b565b905061169b84828585611e42565b6116db576040517fabe1d1050000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610687565b6116f36116ed36889003880188613aac565b866118e5565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f90603501610d49565b5f5f5f5f61176a88888888611e63565b925092509250805f5f1b0361178557505f92506117eb915050565b8761179f8480355f1a5f8b61179a8888612115565b612131565b146117d6576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8682146117e3575f6117e5565b805b93505050505b949350505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f90604101610d49565b5f600182604051602001610d499291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f9081526006602090815260408083208287015190941683529290528190205490830151810361192257505050565b8015611988578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152929091166024830152604482018390526064820152608401610687565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f03611a10575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081208054839290611a44908490613b13565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610d8d611aa783600861219c565b6121cd565b5f610d8d611abb83600361219c565b61227a565b5f438281036101018110611adc57611ad784612284565b6117eb565b50509040919050565b6002545f9073ffffffffffffffffffffffffffffffffffffffff16611b1060408401602085016133eb565b67ffffffffffffffff16151580611b3c575073ffffffffffffffffffffffffffffffffffffffff81163b155b15611b4957505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa158015611bb5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bd99190613b26565b610e14575f610e17565b611beb6122b1565b611c1860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061230a565b565b5f385f3884865af1611c335763b12d13eb5f526004601cfd5b5050565b611c185f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611c12565b5f610400821115611ca1576040517f90a6359700000000000000000000000000000000000000000000000000000000815260048101839052602401610687565b8282604051611cb1929190613a41565b60408051918290039091205f8181526004602052919091205490915060ff16158015611d5d575080735c0000000000000000000000000000000000000173ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d36573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d5a9190613a95565b14155b15610d8d576040517f2f658bc400000000000000000000000000000000000000000000000000000000815260048101829052602401610687565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f5f611e1a611e0f8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611aac92505050565b898989898989612311565b915091509850989650505050505050565b5f60018383604051602001611dae93929190613b45565b5f602082148015611e5a5750611e5a83838787612410565b95945050505050565b5f8080838103611e9f576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f818110611eb257611eb2613874565b919091013560f81c91505f9050611eca826021613b92565b611ed5906001613b13565b9050611ee2816001613b13565b8603611fae57868682818110611efa57611efa613874565b909101357fff00000000000000000000000000000000000000000000000000000000000000161515905080611f2e57508115155b15611f65576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8815611f9d576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f935083925082915061210b9050565b611fb9816041613b13565b861415806120085750868682818110611fd457611fd4613874565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b1561203f576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b8781116120905760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612063565b5080159350505050816120cf576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80612106576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b8681111561219057808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612147565b50505095945050505050565b5f5f6121a760405190565b90506121bb6121b585612427565b84612432565b91506121c681604052565b5092915050565b5f5f6121d98360801c90565b905060218111156121fd57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612209866124bb565b919450925090505f81600181111561222357612223613404565b1461224157604051633cf75c0160e21b815260040160405180910390fd5b811561226f57612252826008613b92565b61225e90610100613a2e565b6122688785612836565b901c611390565b5f9695505050505050565b5f610d8d826121cd565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611c18576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f60606123728a8a604051602001612355919060609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016815260140190565b604051602081830303815290604052805190602001208989612885565b90935090508261238857505f9150819050612404565b5f6123b461239583612905565b6002815181106123a7576123a7613874565b602002602001015161227a565b90506123ea818a6040516020016123cd91815260200190565b604051602081830303815290604052805190602001208888612885565b90945091508315612401576123fe82612922565b92505b50505b97509795505050505050565b5f8261241d868685612939565b1495945050505050565b6060610d8d82612905565b5f825182601581111561244757612447613404565b60ff16108290612484576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016106879190613ba9565b508282601581111561249857612498613404565b60ff16815181106124ab576124ab613874565b6020026020010151905092915050565b5f5f5f5f6124c98560801c90565b9050805f036124eb57604051633cf75c0160e21b815260040160405180910390fd5b5f6124f68682612836565b60f81c905060c08110156126d957608060ff82161015612521575f60015f945094509450505061282f565b61252d60376080613bbd565b60ff168160ff16116125de575f612545608083613bd6565b60ff16905080831180156125b057508060011415806125b057507f800000000000000000000000000000000000000000000000000000000000000061258b886001612836565b7fff000000000000000000000000000000000000000000000000000000000000001610155b6125cd57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f925061282f915050565b5f60376125ec608084613bd6565b6125f69190613bd6565b60ff16905080831161261b57604051633cf75c0160e21b815260040160405180910390fd5b5f612627886001612836565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361266b57604051633cf75c0160e21b815260040160405180910390fd5b5f612677836008613b92565b61268390610100613a2e565b82901c90506037811180156126a057508061269e8487613a2e565b115b6126bd57604051633cf75c0160e21b815260040160405180910390fd5b6126c8836001613b13565b975095505f945061282f9350505050565b6126e5603760c0613bbd565b60ff168160ff1611612733575f6126fd60c083613bd6565b60ff16905080831161272257604051633cf75c0160e21b815260040160405180910390fd5b60019550935084925061282f915050565b5f603761274160c084613bd6565b61274b9190613bd6565b60ff16905080831161277057604051633cf75c0160e21b815260040160405180910390fd5b5f61277c886001612836565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036127c057604051633cf75c0160e21b815260040160405180910390fd5b5f6127cc836008613b92565b6127d890610100613a2e565b82901c90506037811180156127f55750806127f38487613a2e565b115b61281257604051633cf75c0160e21b815260040160405180910390fd5b61281d836001613b13565b975095506001945061282f9350505050565b9193909250565b5f80612855612846846020613b13565b6128508660801c90565b61297a565b9050601f81111561286a5761286a603261298b565b5f19816008021b835f1960801c861601511691505092915050565b5f60605f5f6128de88886040516020016128a191815260200190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526128d9888a613bef565b61299c565b90925090505f81600d8111156128f6576128f6613404565b14989197509095505050505050565b6060610d8d61291d83805160801b6020919091011790565b612e0b565b5f610d8d611aa783805160801b6020919091011790565b5f81815b84811015612971576129678287878481811061295b5761295b613874565b90506020020135612f20565b915060010161293d565b50949350505050565b5f8082840384811115908102611e5a565b634e487b715f52806020526024601cfd5b60605f83515f036129b35750606090506001612e03565b5f6129bd85612f49565b90505f5f5f6129cb60405190565b90505f805b8851811015612df4575f8982815181106129ec576129ec613874565b60200260200101519050825f03612a2357805160208201208c14612a1e57606060029850985050505050505050612e03565b612a8c565b6020815110612a5b57846020141580612a425750805160208201208614155b15612a1e57606060039850985050505050505050612e03565b805185141580612a73575085612a7082613cf2565b14155b15612a8c57606060049850985050505050505050612e03565b5f612a9682612905565b90505b612aa560106001613b13565b815103612b865787518403612aeb57612ada81601081518110612aca57612aca613874565b60200260200101518c5185613055565b995099505050505050505050612e03565b5f888581518110612afe57612afe613874565b602001015160f81c60f81b90505f828260f81c60ff1681518110612b2457612b24613874565b60200260200101519050612b37816130a0565b9099509750612b47600187613b13565b95508760201480612b685750612b68818e612b63886001613b13565b6130dd565b15612b74575050612de1565b612b7d81612e0b565b92505050612a99565b6002815103612dcc575f8b90505f612bbe612bb9845f81518110612bac57612bac613874565b602002602001015161311f565b612f49565b905080515f03612bdf57606060059b509b5050505050505050505050612e03565b5f815f81518110612bf257612bf2613874565b016020015160f81c90505f612c1a88612c148e805160801b6020919091011790565b90613178565b90505f612c4c612c2b600285613d34565b612c36906002613bd6565b60ff16612c1486805160801b6020919091011790565b90505f612c598260801c90565b9050612c658360801c90565b811180612c845750612c82612c7b845f846131d2565b8390613217565b155b15612ca457606060069f509f505050505050505050505050505050612e03565b600160ff851611612d4557805f03612cd157606060079f509f505050505050505050505050505050612e03565b5f87600181518110612ce557612ce5613874565b60200260200101519050612cf8816130a0565b909e509c50612d07828c613b13565b9a508c60201480612d235750612d238188612b638d6001613b13565b15612d345750505050505050612de1565b612d3d81612e0b565b975050612dc1565b600360ff851611612da657612d5a8360801c90565b8114612d69576060600a612d8f565b612d8f87600181518110612d7f57612d7f613874565b602002602001015187518b613055565b9f509f505050505050505050505050505050612e03565b6060600b9f509f505050505050505050505050505050612e03565b505050505050612a99565b6060600c995099505050505050505050612e03565b50612deb84604052565b506001016129d0565b506060600d9650965050505050505b935093915050565b60605f612e188360801c90565b90505f5f5f612e26866124bb565b919450925090506001816001811115612e4157612e41613404565b148015612e565750612e538284613b13565b84145b612e7357604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015612ee8575f80612e9a612e958b85613178565b6124bb565b5090925090505f612eb784612eaf8585613b13565b8d91906131d2565b9050612ec38284613b13565b612ecd9085613b13565b9085529250612ee191506020905083613b13565b9150612e7e565b5060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303010486526040525092949350505050565b5f818310612f3a575f828152602084905260409020610e17565b505f9182526020526040902090565b80516040805160028302808201602001909252908152905f5b8181101561304e578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050612f62565b5050919050565b60605f613063600185613a2e565b83146130755750606090506008612e03565b5f61307f8661311f565b90508081515f14613090575f613093565b60095b9250925050935093915050565b5f5f5f6130ad8460801c90565b9050602181106130c7576130c08461227a565b60206130d3565b6130d1845f612836565b815b9250925050915091565b5f8251821080156117eb57506117eb61311884848151811061310157613101613874565b6020026020010151805160801b6020919091011790565b8590613217565b60605f5f5f61312d856124bb565b919450925090505f81600181111561314757613147613404565b1461316557604051633cf75c0160e21b815260040160405180910390fd5b611e5a6131738685856131d2565b61325c565b5f6131838360801c90565b82111561319457613194603261298b565b610e17826131a28560801c90565b6131ac9190613a2e565b6131c86fffffffffffffffffffffffffffffffff86168561329b565b60809190911b1790565b5f6131dd8460801c90565b6131e78385613b13565b11156131f7576131f7603261298b565b6117eb826131c86fffffffffffffffffffffffffffffffff87168661329b565b5f5f6132238460801c90565b905061322f8360801c90565b81036121c6576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b60605f6132698360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f610e178284613b13565b5f606082840312156132b6575f5ffd5b50919050565b5f5f83601f8401126132cc575f5ffd5b50813567ffffffffffffffff8111156132e3575f5ffd5b6020830191508360208285010111156132fa575f5ffd5b9250929050565b5f5f5f5f5f5f5f878903610300811215613319575f5ffd5b6133238a8a6132a6565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa082011215613355575f5ffd5b506060880195506102c088018981111561336d575f5ffd5b610220890195503567ffffffffffffffff811115613389575f5ffd5b6133958a828b016132bc565b9095509350506102e088013567ffffffffffffffff8111156133b5575f5ffd5b6133c18a828b016132bc565b989b979a50959850939692959293505050565b803567ffffffffffffffff81168114610f0a575f5ffd5b5f602082840312156133fb575f5ffd5b610e17826133d4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b602081016002831061344557613445613404565b91905290565b5f6020828403121561345b575f5ffd5b5035919050565b5f60608284031215613472575f5ffd5b610e1783836132a6565b5f5f6020838503121561348d575f5ffd5b823567ffffffffffffffff8111156134a3575f5ffd5b6134af858286016132bc565b90969095509350505050565b60608101610d8d828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b6003811061350457613504613404565b9052565b60208101610d8d82846134f4565b5f60208284031215613526575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610e17575f5ffd5b5f5f83601f840112613559575f5ffd5b50813567ffffffffffffffff811115613570575f5ffd5b6020830191508360208260051b85010111156132fa575f5ffd5b5f5f5f5f5f5f5f5f60a0898b0312156135a1575f5ffd5b6135aa896133d4565b975060208901359650604089013567ffffffffffffffff8111156135cc575f5ffd5b6135d88b828c016132bc565b909750955050606089013567ffffffffffffffff8111156135f7575f5ffd5b6136038b828c01613549565b909550935050608089013567ffffffffffffffff811115613622575f5ffd5b61362e8b828c01613549565b999c989b5096995094979396929594505050565b6040810161365082856134f4565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215613675575f5ffd5b863567ffffffffffffffff81111561368b575f5ffd5b61369789828a016132bc565b909750955050602087013567ffffffffffffffff8111156136b6575f5ffd5b6136c289828a01613549565b909550935050604087013567ffffffffffffffff8111156136e1575f5ffd5b6136ed89828a01613549565b979a9699509497509295939492505050565b5f5f5f5f5f60c08688031215613713575f5ffd5b61371d87876132a6565b9450606086013593506080860135925060a086013567ffffffffffffffff811115613746575f5ffd5b61375288828901613549565b969995985093965092949392505050565b5f5f60408385031215613774575f5ffd5b61377d836133d4565b946020939093013593505050565b5f5f6040838503121561379c575f5ffd5b6137a5836133d4565b91506137b3602084016133d4565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610d8d57610d8d6137bc565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff83168061385e5761385e613818565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff811182821017156138f2576138f26138a1565b60405290565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff8111828210171561393f5761393f6138a1565b604052919050565b5f6101c0828403128015613959575f5ffd5b506139626138ce565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff831680613a1457613a14613818565b806bffffffffffffffffffffffff84160491505092915050565b81810381811115610d8d57610d8d6137bc565b818382375f9101908152919050565b6060810167ffffffffffffffff613a66846133d4565b16825267ffffffffffffffff613a7e602085016133d4565b166020830152604092830135929091019190915290565b5f60208284031215613aa5575f5ffd5b5051919050565b5f6060828403128015613abd575f5ffd5b506040516060810167ffffffffffffffff81118282101715613ae157613ae16138a1565b604052613aed836133d4565b8152613afb602084016133d4565b60208201526040928301359281019290925250919050565b80820180821115610d8d57610d8d6137bc565b5f60208284031215613b36575f5ffd5b81518015158114610e17575f5ffd5b83815260a08101613b84602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610d8d57610d8d6137bc565b602081016016831061344557613445613404565b60ff8181168382160190811115610d8d57610d8d6137bc565b60ff8281168282160390811115610d8d57610d8d6137bc565b5f67ffffffffffffffff831115613c0857613c086138a1565b8260051b613c18602082016138f8565b84815290830190602081019036831115613c30575f5ffd5b845b83811015613ce857803567ffffffffffffffff811115613c50575f5ffd5b860136601f820112613c60575f5ffd5b803567ffffffffffffffff811115613c7a57613c7a6138a1565b613cab60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116016138f8565b818152366020838501011115613cbf575f5ffd5b816020840160208301375f60208383010152808652505050602083019250602081019050613c32565b5095945050505050565b805160208083015191908110156132b6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff831680613d4657613d46613818565b8060ff8416069150509291505056' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const claimRegistryLayout = {"credit":{"slot":0,"offset":0},"crosslinks":{"slot":1,"offset":0},"admissionBond":{"slot":1,"offset":20},"objectManager":{"slot":2,"offset":0},"dialectOf":{"slot":3,"offset":0},"isNoted":{"slot":4,"offset":0},"isImported":{"slot":5,"offset":0},"certifiedRoot":{"slot":6,"offset":0},"voucherOf":{"slot":7,"offset":0},"acceptedFlow":{"slot":8,"offset":0},"isolationLedger":{"slot":9,"offset":0}} as const
