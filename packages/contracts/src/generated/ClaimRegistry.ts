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
  "name": "ClaimDecided",
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
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   }
  ],
  "name": "OtherSet",
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
  "inputs": [
   {
    "internalType": "uint256",
    "name": "signed",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "needed",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "members",
    "type": "uint256"
   },
   {
    "internalType": "address[]",
    "name": "missing",
    "type": "address[]"
   }
  ],
  "name": "QuorumMissing",
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
   },
   {
    "internalType": "uint64",
    "name": "expiresAt",
    "type": "uint64"
   }
  ],
  "name": "SetExpired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "setHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "SetNotProven",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "setHash",
    "type": "bytes32"
   }
  ],
  "name": "SetUnknown",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "message",
    "type": "bytes32"
   }
  ],
  "name": "SignatureInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "signers",
    "type": "uint64"
   },
   {
    "internalType": "uint256",
    "name": "members",
    "type": "uint256"
   }
  ],
  "name": "SignersUnknown",
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
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   }
  ],
  "name": "ClaimAttested",
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
    "internalType": "bytes32",
    "name": "setHash",
    "type": "bytes32"
   }
  ],
  "name": "SetImported",
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
  "name": "attest",
  "outputs": [],
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
  "name": "importSet",
  "outputs": [],
  "stateMutability": "nonpayable",
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
  "name": "isAttested",
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
    "internalType": "bytes32",
    "name": "setHash",
    "type": "bytes32"
   }
  ],
  "name": "isSetKnown",
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
export const claimRegistryBytecode = '0x608060405234801561000f575f5ffd5b506040516159aa3803806159aa83398101604081905261002e91610107565b80516020808301516001600160601b0316600160a01b026001600160a01b03928316176001908155604080850151600980549186166001600160a01b03199283161790556060860151600280549190961691161790935560808401516001600160401b0346165f9081526003909352929091208054909160ff199091169083818111156100bd576100bd6101a0565b0217905550506101b4565b80516001600160a01b03811681146100de575f5ffd5b919050565b80516001600160601b03811681146100de575f5ffd5b8051600281106100de575f5ffd5b5f60a0828403128015610118575f5ffd5b5060405160a081016001600160401b038111828210171561014757634e487b7160e01b5f52604160045260245ffd5b604052610153836100c8565b8152610161602084016100e3565b6020820152610172604084016100c8565b6040820152610183606084016100c8565b6060820152610194608084016100f9565b60808201529392505050565b634e487b7160e01b5f52602160045260245ffd5b6157e9806101c15f395ff3fe6080604052600436106101a4575f3560e01c80639852c63b116100e7578063c13c239611610087578063d72ee86711610062578063d72ee86714610643578063dbbfd37914610662578063f1e5872c14610690578063f88927b4146106c6575f5ffd5b8063c13c2396146105ac578063cbf0571b146105f9578063d5d44d8014610618575f5ffd5b8063a5658f32116100c2578063a5658f3214610521578063aaf381931461054e578063b97132b01461056d578063b9a4b69814610599575f5ffd5b80639852c63b146104075780639d9baaeb146104a95780639ed28ee2146104c8575f5ffd5b80633040221d11610152578063614397131161012d57806361439713146103575780636c8cc9d9146103a857806370d64c4b146103c757806379b1d42c146103db575f5ffd5b80633040221d146102df5780633432d626146102fe5780633f31107e1461032b575f5ffd5b806316aa92021161018257806316aa9202146102665780631ea2756b146102945780632f12c49c146102b3575f5ffd5b8063010726ce146101a85780630597087c1461020a5780630615868d1461022b575b5f5ffd5b3480156101b3575f5ffd5b506101f56101c23660046145ef565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610215575f5ffd5b5061022961022436600461465a565b6106fc565b005b348015610236575f5ffd5b50610259610245366004614744565b60036020525f908152604090205460ff1681565b604051610201919061478a565b348015610271575f5ffd5b506101f56102803660046145ef565b60046020525f908152604090205460ff1681565b34801561029f575f5ffd5b506102296102ae3660046147a4565b6109d7565b3480156102be575f5ffd5b506102d26102cd3660046147be565b610c39565b60405161020191906147fd565b3480156102ea575f5ffd5b506102296102f9366004614887565b610e37565b348015610309575f5ffd5b5061031d6103183660046147a4565b610fb6565b604051908152602001610201565b348015610336575f5ffd5b5061034a6103453660046147a4565b610fe5565b604051610201919061490b565b348015610362575f5ffd5b506009546103839073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610201565b3480156103b3575f5ffd5b5061031d6103c236600461493c565b61109d565b3480156103d2575f5ffd5b5061031d61118e565b3480156103e6575f5ffd5b506002546103839073ffffffffffffffffffffffffffffffffffffffff1681565b348015610412575f5ffd5b506104706104213660046145ef565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff909116602083015201610201565b3480156104b4575f5ffd5b5061031d6104c3366004614955565b611322565b3480156104d3575f5ffd5b50600154610504907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff9091168152602001610201565b34801561052c575f5ffd5b5061054061053b3660046147a4565b61148b565b604051610201929190614a0d565b348015610559575f5ffd5b5061031d610568366004614a2b565b611532565b348015610578575f5ffd5b506001546103839073ffffffffffffffffffffffffffffffffffffffff1681565b6102296105a73660046147a4565b611633565b3480156105b7575f5ffd5b506101f56105c63660046145ef565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b348015610604575f5ffd5b50610229610613366004614aca565b6118c3565b348015610623575f5ffd5b5061031d61063236600461493c565b5f6020819052908152604090205481565b34801561064e575f5ffd5b5061022961065d366004614b46565b611c40565b34801561066d575f5ffd5b506101f561067c3660046145ef565b60056020525f908152604090205460ff1681565b34801561069b575f5ffd5b5061031d6106aa366004614baa565b600860209081525f928352604080842090915290825290205481565b3480156106d1575f5ffd5b5061031d6106e0366004614bd2565b600660209081525f928352604080842090915290825290205481565b600161070788610fe5565b60028111156107185761071861475d565b146107905761072a6020880188614744565b61073a6040890160208a01614744565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906107a690890160208a01614744565b67ffffffffffffffff1687604001351015806107ef57506107cd6040890160208a01614744565b67ffffffffffffffff166107e3611fff83614c30565b67ffffffffffffffff16105b1561084b578061080560408a0160208b01614744565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610787565b5f61086771f90827f1c53a10cb7a02335b175320002935611d11565b90508660405160200161087a9190614c50565b604051602081830303815290604052805190602001206108a08a60400135838989611d70565b146108eb576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b1753200029356004820152602401610787565b5f61090a6108fb611fff85614c8c565b67ffffffffffffffff16611e09565b90505f61091d60808a0135838888611d70565b90505f610937610932368d90038d018d614dd9565b611e43565b905081811461097c576040517fb38e0e0c0000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610787565b6109c960405180606001604052808e5f01602081019061099c9190614744565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a0013581525082611efb565b505050505050505050505050565b5f6109e182610fb6565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1691810191909152919250610a4c84610fe5565b825190915073ffffffffffffffffffffffffffffffffffffffff161580610a8357505f816002811115610a8157610a8161475d565b145b15610abd576040517f35a6f8d800000000000000000000000000000000000000000000000000000000815260048101849052602401610787565b5f838152600760205260408120556001816002811115610adf57610adf61475d565b03610b6c5781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610b66825f015183602001516bffffffffffffffffffffffff1661201b565b50505050565b5f60028360200151610b7e9190614e89565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610be99190614ec0565b6040805192835260208301919091520160405180910390a3610c0b338261201b565b610c325f8285602001516bffffffffffffffffffffffff16610c2d9190614ec0565b61201b565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610c8557610c8561475d565b03610cf9576101c08414610cc8576040517f7b66113c00000000000000000000000000000000000000000000000000000000815260048101859052602401610787565b5f610cd585870187614dd9565b9050610ce081611e43565b60408083015160a0909301519086015292509050610dd6565b610400841115610d38576040517f90a6359700000000000000000000000000000000000000000000000000000000815260048101859052602401610787565b8484604051610d48929190614ed3565b60405180910390209150610d9085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120ae92505050565b610dce86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120c292505050565b604085015290505b81610de0826120d6565b14610e21576040517f20db10520000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610787565b67ffffffffffffffff1660208301525092915050565b5f610e49610e4486614f05565b6120fb565b5f8581526005602052604090205490915060ff161580610e7a5750610e7884610e718361212f565b8585612151565b155b15610ebb576040517f6908f9240000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610787565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1615610ef65750610b66565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558190610f5f9060608801908801614744565b67ffffffffffffffff16610f796040880160208901614744565b67ffffffffffffffff167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610fc89190615052565b604051602081830303815290604052805190602001209050919050565b5f610ff36020830183614744565b67ffffffffffffffff165f036110125761100c82612172565b92915050565b5f6006816110236020860186614744565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f8460200160208101906110589190614744565b67ffffffffffffffff16815260208101919091526040015f205490508061108157505f92915050565b82604001358114611093576002611096565b60015b9392505050565b5f6110a6612270565b5073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260408120549081900361111e576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610787565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a261118182826122a7565b6111896122c4565b919050565b5f5f735c0000000000000000000000000000000000000190508073ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156111f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112149190615097565b5f8181526004602052604090205490925060ff1615611231575090565b5f8281526004602081815260409283902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905582517f5d19117b0000000000000000000000000000000000000000000000000000000081529251859373ffffffffffffffffffffffffffffffffffffffff861693635d19117b938282019390929091908290030181865afa1580156112d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112f69190615097565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b5f61132d87876122ee565b506040805167ffffffffffffffff8b8116602080840191909152469091168284015260608083018c905283518084039091018152608090920190925280519101205f9061137a905f6123aa565b6009549091505f9081906113ac908b908b9073ffffffffffffffffffffffffffffffffffffffff16868c8c8c8c6123df565b91509150816113e7576040517f84ef2f1a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8c165f9081526008602090815260408083208e8452909152902054935083811161141c5750505061147f565b67ffffffffffffffff8c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f61149683610fe5565b915060018260028111156114ac576114ac61475d565b036114b957506003915091565b5f8260028111156114cc576114cc61475d565b146114d857505f915091565b6114e46105c684610fb6565b156114f157506002915091565b5f6007816114fe86610fb6565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff161461152d575060015b915091565b5f5f61153e88886122ee565b6001549091505f9061156e908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b6123df565b93509050806115a9576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff16156115c6575050611629565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff163481146116ab576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff82166024820152604401610787565b6116b86020830183614744565b67ffffffffffffffff165f036116fa576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61170483610fe5565b90505f8160028111156117195761171961475d565b1461175257806040517f6ae15399000000000000000000000000000000000000000000000000000000008152600401610787919061490b565b5f61175c84610fb6565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff1680156117da576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff82166024820152604401610787565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff91909116179092559161185591908801908801614744565b67ffffffffffffffff1661186c6020880188614744565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af48860400135346040516118b4929190918252602082015260400190565b60405180910390a45050505050565b6118cc8261243e565b6118dc6040830160208401614744565b67ffffffffffffffff166118f36020850185614744565b67ffffffffffffffff1614158061193c57506119156060830160408401614744565b67ffffffffffffffff1661192f60c0850160a08601614744565b67ffffffffffffffff1614155b156119a7576119516040830160208401614744565b6119616060840160408501614744565b6040517f62f7325e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610787565b6119f46119b76020850185614744565b6119c76040860160208701614744565b67ffffffffffffffff9182165f908152600660209081526040808320939094168252919091522054151590565b15611a5c57611a066020840184614744565b611a166040850160208601614744565b6040517f9e531f7500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610787565b611a8f611a6883614f05565b611a718361511a565b611a8a8535611a853689900389018961516e565b612557565b6125f8565b60408051606081019091525f9080611aaa6020870187614744565b67ffffffffffffffff168152602001856020016020810190611acc9190614744565b67ffffffffffffffff16815260408087013560209283015251611af09291016147fd565b604051602081830303815290604052805190602001209050611b2f7f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d90565b5f828152600191909101602052604090205460ff1615611b4f5750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611bb6918601908601614744565b67ffffffffffffffff16611bcd6020860186614744565b67ffffffffffffffff167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611c1260c08a0160a08b01614744565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a350505050565b5f8381526005602052604090205460ff16611c8a576040517f0ec908b300000000000000000000000000000000000000000000000000000000815260048101849052602401610787565b5f611ca3611c9d368890038801886151da565b86612681565b9050611cb184828585612151565b611cf1576040517fabe1d1050000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610787565b611d09611d03368890038801886151da565b86611efb565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f90603501610fc8565b5f5f5f5f611d8088888888612698565b925092509250805f5f1b03611d9b57505f9250611e01915050565b87611db58480355f1a5f8b611db0888861294a565b612966565b14611dec576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b868214611df9575f611dfb565b805b93505050505b949350505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f90604101610fc8565b5f600182604051602001610fc89291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f90815260066020908152604080832082870151909416835292905281902054908301518103611f3857505050565b8015611f9e578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152929091166024830152604482018390526064820152608401610787565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f03612026575050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152602081905260408120805483929061205a908490615223565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f61100c6120bd8360086129d1565b612a02565b5f61100c6120d18360036129d1565b612aaf565b5f4382810361010181106120f2576120ed84612ab9565b611e01565b50509040919050565b5f7f73796e636c696e652e71756f72756d2e7365742e76310000000000000000000082604051602001610fc8929190615236565b60408051600260208201529081018290525f6060820181905290608001610fc8565b5f602082148015612169575061216983838787612ae6565b95945050505050565b6002545f9073ffffffffffffffffffffffffffffffffffffffff1661219d6040840160208501614744565b67ffffffffffffffff161515806121c9575073ffffffffffffffffffffffffffffffffffffffff81163b155b156121d657505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa158015612242573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122669190615329565b611093575f611096565b612278612afd565b6122a560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612b56565b565b5f385f3884865af16122c05763b12d13eb5f526004601cfd5b5050565b6122a55f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061229f565b5f61040082111561232e576040517f90a6359700000000000000000000000000000000000000000000000000000000815260048101839052602401610787565b828260405161233e929190614ed3565b60408051918290039091205f8181526004602052919091205490915060ff16158015612370575061236e81612b5d565b155b1561100c576040517f2f658bc400000000000000000000000000000000000000000000000000000000815260048101829052602401610787565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f5f61242d6124228b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120c292505050565b898989898989612be7565b915091509850989650505050505050565b5f61244b610e4483614f05565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205490915060ff166124b7576040517f7a65674c00000000000000000000000000000000000000000000000000000000815260048101829052602401610787565b6124c760a0830160808401614744565b67ffffffffffffffff164211156122c0576124e86040830160208401614744565b6124f86060840160408501614744565b61250860a0850160808601614744565b6040517f490bad3a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015291831660248301529091166044820152606401610787565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e7631000083836040516020016123c1939291905f6101008201905084825283602083015267ffffffffffffffff835116604083015267ffffffffffffffff602084015116606083015260408301516080830152606083015160a0830152608083015160c083015267ffffffffffffffff60a08401511660e0830152949350505050565b60a08301515182515f9061260b90612ce6565b905061261682612d17565b8110801561262357508115155b15612676578061263283612d17565b8361264088885f0151612d3a565b6040517f085fba490000000000000000000000000000000000000000000000000000000081526004016107879493929190615348565b610c32858585612e83565b5f600183836040516020016123c1939291906153b9565b5f80808381036126d4576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f8181106126e7576126e7614cbb565b919091013560f81c91505f90506126ff826021615406565b61270a906001615223565b9050612717816001615223565b86036127e35786868281811061272f5761272f614cbb565b909101357fff0000000000000000000000000000000000000000000000000000000000000016151590508061276357508115155b1561279a576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b88156127d2576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f93508392508291506129409050565b6127ee816041615223565b8614158061283d575086868281811061280957612809614cbb565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b15612874576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b8781116128c55760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612898565b508015935050505081612904576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8061293b576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b868111156129c557808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b84013581602203860152505060428320935060018103905061297c565b50505095945050505050565b5f5f6129dc60405190565b90506129f06129ea85612fd1565b84612fdc565b91506129fb81604052565b5092915050565b5f5f612a0e8360801c90565b90506021811115612a3257604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612a3e86613065565b919450925090505f816001811115612a5857612a5861475d565b14612a7657604051633cf75c0160e21b815260040160405180910390fd5b8115612aa457612a87826008615406565b612a9390610100614ec0565b612a9d87856133e0565b901c611629565b5f9695505050505050565b5f61100c82612a02565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612af386868561342f565b1495945050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156122a5576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81735c0000000000000000000000000000000000000173ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612bbc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612be09190615097565b1492915050565b5f5f6060612c488a8a604051602001612c2b919060609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016815260140190565b604051602081830303815290604052805190602001208989613470565b909350905082612c5e57505f9150819050612cda565b5f612c8a612c6b836134d2565b600281518110612c7d57612c7d614cbb565b6020026020010151612aaf565b9050612cc0818a604051602001612ca391815260200190565b604051602081830303815290604052805190602001208888613470565b90945091508315612cd757612cd4826134ef565b92505b50505b97509795505050505050565b5f5b67ffffffffffffffff82161561118957612d018161541d565b9050612d0e600183615454565b82169150612ce8565b5f6003612d25836002615406565b612d2f9190615474565b61100c906001615223565b60a0820151516060906040811115612d91576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260248101829052604401610787565b8067ffffffffffffffff811115612daa57612daa614ce8565b604051908082528060200260200182016040528015612dd3578160200160208202803683370190505b5091505f5f5b82811015612e7957600167ffffffffffffffff8616821c165f03612e71578560a001518181518110612e0d57612e0d614cbb565b60200260200101515f0151848380612e249061541d565b945081518110612e3657612e36614cbb565b602002602001019073ffffffffffffffffffffffffffffffffffffffff16908173ffffffffffffffffffffffffffffffffffffffff16815250505b600101612dd9565b5082525092915050565b815160a08401515167ffffffffffffffff82161580612ea25750604081115b80612eb8575067ffffffffffffffff8216811c15155b15612f02576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610787565b612f2960405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612f8857600167ffffffffffffffff8516821c81169003612f8057612f7d82612f788960a001518481518110612f6757612f67614cbb565b602002602001015160200151613506565b613573565b91505b600101612f2b565b50612f98818587602001516135c8565b611d09576040517fd6fe72d800000000000000000000000000000000000000000000000000000000815260048101859052602401610787565b606061100c826134d2565b5f8251826015811115612ff157612ff161475d565b60ff1610829061302e576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016107879190615487565b50828260158111156130425761304261475d565b60ff168151811061305557613055614cbb565b6020026020010151905092915050565b5f5f5f5f6130738560801c90565b9050805f0361309557604051633cf75c0160e21b815260040160405180910390fd5b5f6130a086826133e0565b60f81c905060c081101561328357608060ff821610156130cb575f60015f94509450945050506133d9565b6130d76037608061549b565b60ff168160ff1611613188575f6130ef6080836154b4565b60ff169050808311801561315a575080600114158061315a57507f80000000000000000000000000000000000000000000000000000000000000006131358860016133e0565b7fff000000000000000000000000000000000000000000000000000000000000001610155b61317757604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f92506133d9915050565b5f60376131966080846154b4565b6131a091906154b4565b60ff1690508083116131c557604051633cf75c0160e21b815260040160405180910390fd5b5f6131d18860016133e0565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361321557604051633cf75c0160e21b815260040160405180910390fd5b5f613221836008615406565b61322d90610100614ec0565b82901c905060378111801561324a5750806132488487614ec0565b115b61326757604051633cf75c0160e21b815260040160405180910390fd5b613272836001615223565b975095505f94506133d99350505050565b61328f603760c061549b565b60ff168160ff16116132dd575f6132a760c0836154b4565b60ff1690508083116132cc57604051633cf75c0160e21b815260040160405180910390fd5b6001955093508492506133d9915050565b5f60376132eb60c0846154b4565b6132f591906154b4565b60ff16905080831161331a57604051633cf75c0160e21b815260040160405180910390fd5b5f6133268860016133e0565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361336a57604051633cf75c0160e21b815260040160405180910390fd5b5f613376836008615406565b61338290610100614ec0565b82901c905060378111801561339f57508061339d8487614ec0565b115b6133bc57604051633cf75c0160e21b815260040160405180910390fd5b6133c7836001615223565b97509550600194506133d99350505050565b9193909250565b5f806133ff6133f0846020615223565b6133fa8660801c90565b61375f565b9050601f811115613414576134146032613770565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156134675761345d8287878481811061345157613451614cbb565b90506020020135613781565b9150600101613433565b50949350505050565b5f60605f5f6134ab888860405160200161348c91815260200190565b60408051601f198184030181529190526134a6888a6154cd565b6137aa565b90925090505f81600d8111156134c3576134c361475d565b14989197509095505050505050565b606061100c6134ea83805160801b6020919091011790565b613c19565b5f61100c6120bd83805160801b6020919091011790565b61352d60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516fffffffffffffffffffffffffffffffff1660408083019190915290910151606082015290565b61359a60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d141661100c5763d6cc76eb5f526004601cfd5b5f60c082511415806135eb57506060840151604085015160208601518651171717155b156135f757505f611096565b5f61360183613d10565b90505f61360d85613db6565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f9061369690613506565b90505f5f600f73ffffffffffffffffffffffffffffffffffffffff1683868b876040516020016136c9949392919061553b565b60408051601f19818403018152908290526136e391615652565b5f60405180830381855afa9150503d805f811461371b576040519150601f19603f3d011682016040523d82523d5f602084013e613720565b606091505b5091509150818015613733575080516020145b801561375257508080602001905181019061374e9190615097565b6001145b9998505050505050505050565b5f8082840384811115908102612169565b634e487b715f52806020526024601cfd5b5f81831061379b575f828152602084905260409020611096565b505f9182526020526040902090565b60605f83515f036137c15750606090506001613c11565b5f6137cb85613e2e565b90505f5f5f6137d960405190565b90505f805b8851811015613c02575f8982815181106137fa576137fa614cbb565b60200260200101519050825f0361383157805160208201208c1461382c57606060029850985050505050505050613c11565b61389a565b6020815110613869578460201415806138505750805160208201208614155b1561382c57606060039850985050505050505050613c11565b80518514158061388157508561387e8261565d565b14155b1561389a57606060049850985050505050505050613c11565b5f6138a4826134d2565b90505b6138b360106001615223565b81510361399457875184036138f9576138e8816010815181106138d8576138d8614cbb565b60200260200101518c5185613f3a565b995099505050505050505050613c11565b5f88858151811061390c5761390c614cbb565b602001015160f81c60f81b90505f828260f81c60ff168151811061393257613932614cbb565b6020026020010151905061394581613f85565b9099509750613955600187615223565b955087602014806139765750613976818e613971886001615223565b613fc2565b15613982575050613bef565b61398b81613c19565b925050506138a7565b6002815103613bda575f8b90505f6139cc6139c7845f815181106139ba576139ba614cbb565b6020026020010151614004565b613e2e565b905080515f036139ed57606060059b509b5050505050505050505050613c11565b5f815f81518110613a0057613a00614cbb565b016020015160f81c90505f613a2888613a228e805160801b6020919091011790565b9061405d565b90505f613a5a613a3960028561569f565b613a449060026154b4565b60ff16613a2286805160801b6020919091011790565b90505f613a678260801c90565b9050613a738360801c90565b811180613a925750613a90613a89845f846140b7565b83906140fc565b155b15613ab257606060069f509f505050505050505050505050505050613c11565b600160ff851611613b5357805f03613adf57606060079f509f505050505050505050505050505050613c11565b5f87600181518110613af357613af3614cbb565b60200260200101519050613b0681613f85565b909e509c50613b15828c615223565b9a508c60201480613b315750613b3181886139718d6001615223565b15613b425750505050505050613bef565b613b4b81613c19565b975050613bcf565b600360ff851611613bb457613b688360801c90565b8114613b77576060600a613b9d565b613b9d87600181518110613b8d57613b8d614cbb565b602002602001015187518b613f3a565b9f509f505050505050505050505050505050613c11565b6060600b9f509f505050505050505050505050505050613c11565b5050505050506138a7565b6060600c995099505050505050505050613c11565b50613bf984604052565b506001016137de565b506060600d9650965050505050505b935093915050565b60605f613c268360801c90565b90505f5f5f613c3486613065565b919450925090506001816001811115613c4f57613c4f61475d565b148015613c645750613c618284615223565b84145b613c8157604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613cf6575f80613ca8613ca38b8561405d565b613065565b5090925090505f613cc584613cbd8585615223565b8d91906140b7565b9050613cd18284615223565b613cdb9085615223565b9085529250613cef91506020905083615223565b9150613c8c565b506020601f19878303010486526040525092949350505050565b613d506040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613df66040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f613e0083614141565b90505f613e15613e10835f6142c4565b614372565b9050611e0181613e29613e108560046142c4565b6143d4565b80516040805160028302808201602001909252908152905f5b81811015613f33578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050613e47565b5050919050565b60605f613f48600185614ec0565b8314613f5a5750606090506008613c11565b5f613f6486614004565b90508081515f14613f75575f613f78565b60095b9250925050935093915050565b5f5f5f613f928460801c90565b905060218110613fac57613fa584612aaf565b6020613fb8565b613fb6845f6133e0565b815b9250925050915091565b5f825182108015611e015750611e01613ffd848481518110613fe657613fe6614cbb565b6020026020010151805160801b6020919091011790565b85906140fc565b60605f5f5f61401285613065565b919450925090505f81600181111561402c5761402c61475d565b1461404a57604051633cf75c0160e21b815260040160405180910390fd5b6121696140588685856140b7565b614447565b5f6140688360801c90565b821115614079576140796032613770565b611096826140878560801c90565b6140919190614ec0565b6140ad6fffffffffffffffffffffffffffffffff861685614486565b60809190911b1790565b5f6140c28460801c90565b6140cc8385615223565b11156140dc576140dc6032613770565b611e01826140ad6fffffffffffffffffffffffffffffffff871686614486565b5f5f6141088460801c90565b90506141148360801c90565b81036129fb576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b6141496145d0565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016157bd602c913960405160200161419b9594939291906156c0565b60408051601f19818403018152908290526141b591615652565b602060405180830381855afa1580156141d0573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141f39190615097565b90505f805b60088160ff1610156142bc57600283831861421483600161549b565b6040518060600160405280602c81526020016157bd602c913960405160200161423f93929190615731565b60408051601f198184030181529082905261425991615652565b602060405180830381855afa158015614274573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906142979190615097565b915081848260ff16600881106142af576142af614cbb565b60200201526001016141f8565b505050919050565b6142eb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b61432b83836008811061430057614300614cbb565b602002015184614311856001615223565b6008811061432157614321614cbb565b6020020151614491565b6020830152815261436283614341846002615223565b6008811061435157614351614cbb565b602002015184614311856003615223565b6060830152604082015292915050565b6143b26040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d1416611189576389083b915f526004601cfd5b6144146040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d141661100c5763c55e5e335f526004601cfd5b60605f6144548360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f6110968284615223565b604080516020810182905260018183015260608101919091526080810183905260a081018290527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f600573ffffffffffffffffffffffffffffffffffffffff168260405161455c9190615652565b5f60405180830381855afa9150503d805f8114614594576040519150601f19603f3d011682016040523d82523d5f602084013e614599565b606091505b5091505080516040146145ae576145ae61576d565b808060200190518101906145c2919061579a565b9350935050505b9250929050565b6040518061010001604052806008906020820280368337509192915050565b5f602082840312156145ff575f5ffd5b5035919050565b5f60608284031215614616575f5ffd5b50919050565b5f5f83601f84011261462c575f5ffd5b50813567ffffffffffffffff811115614643575f5ffd5b6020830191508360208285010111156145c9575f5ffd5b5f5f5f5f5f5f5f878903610300811215614672575f5ffd5b61467c8a8a614606565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0820112156146ae575f5ffd5b506060880195506102c08801898111156146c6575f5ffd5b610220890195503567ffffffffffffffff8111156146e2575f5ffd5b6146ee8a828b0161461c565b9095509350506102e088013567ffffffffffffffff81111561470e575f5ffd5b61471a8a828b0161461c565b989b979a50959850939692959293505050565b803567ffffffffffffffff81168114611189575f5ffd5b5f60208284031215614754575f5ffd5b6110968261472d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b602081016002831061479e5761479e61475d565b91905290565b5f606082840312156147b4575f5ffd5b6110968383614606565b5f5f602083850312156147cf575f5ffd5b823567ffffffffffffffff8111156147e5575f5ffd5b6147f18582860161461c565b90969095509350505050565b6060810161100c828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b5f60c08284031215614616575f5ffd5b5f5f83601f840112614856575f5ffd5b50813567ffffffffffffffff81111561486d575f5ffd5b6020830191508360208260051b85010111156145c9575f5ffd5b5f5f5f5f6060858703121561489a575f5ffd5b843567ffffffffffffffff8111156148b0575f5ffd5b6148bc87828801614836565b94505060208501359250604085013567ffffffffffffffff8111156148df575f5ffd5b6148eb87828801614846565b95989497509550505050565b600381106149075761490761475d565b9052565b6020810161100c82846148f7565b803573ffffffffffffffffffffffffffffffffffffffff81168114611189575f5ffd5b5f6020828403121561494c575f5ffd5b61109682614919565b5f5f5f5f5f5f5f5f60a0898b03121561496c575f5ffd5b6149758961472d565b975060208901359650604089013567ffffffffffffffff811115614997575f5ffd5b6149a38b828c0161461c565b909750955050606089013567ffffffffffffffff8111156149c2575f5ffd5b6149ce8b828c01614846565b909550935050608089013567ffffffffffffffff8111156149ed575f5ffd5b6149f98b828c01614846565b999c989b5096995094979396929594505050565b60408101614a1b82856148f7565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614a40575f5ffd5b863567ffffffffffffffff811115614a56575f5ffd5b614a6289828a0161461c565b909750955050602087013567ffffffffffffffff811115614a81575f5ffd5b614a8d89828a01614846565b909550935050604087013567ffffffffffffffff811115614aac575f5ffd5b614ab889828a01614846565b979a9699509497509295939492505050565b5f5f5f6101008486031215614add575f5ffd5b614ae78585614836565b925060c084013567ffffffffffffffff811115614b02575f5ffd5b614b0e86828701614836565b92505060e084013567ffffffffffffffff811115614b2a575f5ffd5b840160408187031215614b3b575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614b5a575f5ffd5b614b648787614606565b9450606086013593506080860135925060a086013567ffffffffffffffff811115614b8d575f5ffd5b614b9988828901614846565b969995985093965092949392505050565b5f5f60408385031215614bbb575f5ffd5b614bc48361472d565b946020939093013593505050565b5f5f60408385031215614be3575f5ffd5b614bec8361472d565b9150614bfa6020840161472d565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561100c5761100c614c03565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614ca557614ca5614c5f565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff81118282101715614d3957614d39614ce8565b60405290565b60405160c0810167ffffffffffffffff81118282101715614d3957614d39614ce8565b6040805190810167ffffffffffffffff81118282101715614d3957614d39614ce8565b6040516060810167ffffffffffffffff81118282101715614d3957614d39614ce8565b604051601f8201601f1916810167ffffffffffffffff81118282101715614dd157614dd1614ce8565b604052919050565b5f6101c0828403128015614deb575f5ffd5b50614df4614d15565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff831680614ea657614ea6614c5f565b806bffffffffffffffffffffffff84160491505092915050565b8181038181111561100c5761100c614c03565b818382375f9101908152919050565b5f67ffffffffffffffff821115614efb57614efb614ce8565b5060051b60200190565b5f60c08236031215614f15575f5ffd5b614f1d614d3f565b82358152614f2d6020840161472d565b6020820152614f3e6040840161472d565b6040820152614f4f6060840161472d565b6060820152614f606080840161472d565b608082015260a083013567ffffffffffffffff811115614f7e575f5ffd5b830136601f820112614f8e575f5ffd5b8035614fa1614f9c82614ee2565b614da8565b8082825260208201915060208360071b850101925036831115614fc2575f5ffd5b6020840193505b82841015615043578336036080811215614fe1575f5ffd5b614fe9614d62565b614ff286614919565b81526060601f1983011215615005575f5ffd5b61500d614d85565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150614fc9565b60a08501525091949350505050565b6060810167ffffffffffffffff6150688461472d565b16825267ffffffffffffffff6150806020850161472d565b166020830152604092830135929091019190915290565b5f602082840312156150a7575f5ffd5b5051919050565b5f82601f8301126150bd575f5ffd5b813567ffffffffffffffff8111156150d7576150d7614ce8565b6150ea6020601f19601f84011601614da8565b8181528460208386010111156150fe575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f6040823603121561512a575f5ffd5b615132614d62565b61513b8361472d565b8152602083013567ffffffffffffffff811115615156575f5ffd5b615162368286016150ae565b60208301525092915050565b5f60c082840312801561517f575f5ffd5b50615188614d3f565b6151918361472d565b815261519f6020840161472d565b60208201526040838101359082015260608084013590820152608080840135908201526151ce60a0840161472d565b60a08201529392505050565b5f60608284031280156151eb575f5ffd5b506151f4614d85565b6151fd8361472d565b815261520b6020840161472d565b60208201526040928301359281019290925250919050565b8082018082111561100c5761100c614c03565b828152604060208201525f61010082018351604084015267ffffffffffffffff602085015116606084015267ffffffffffffffff604085015116608084015267ffffffffffffffff60608501511660a084015267ffffffffffffffff60808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561531e57835173ffffffffffffffffffffffffffffffffffffffff815116835260208101519050805160208401526020810151604084015260408101516060840152506080820191506020840193506001830192506152c0565b509695505050505050565b5f60208284031215615339575f5ffd5b81518015158114611096575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156153ab57835173ffffffffffffffffffffffffffffffffffffffff16835260209384019390920191600101615377565b509098975050505050505050565b83815260a081016153f8602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b808202811582820484141761100c5761100c614c03565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361544d5761544d614c03565b5060010190565b67ffffffffffffffff828116828216039081111561100c5761100c614c03565b5f8261548257615482614c5f565b500490565b602081016016831061479e5761479e61475d565b60ff818116838216019081111561100c5761100c614c03565b60ff828116828216039081111561100c5761100c614c03565b5f6154da614f9c84614ee2565b8381526020810190600585901b8401368111156154f5575f5ffd5b845b8181101561553057803567ffffffffffffffff811115615515575f5ffd5b615521368289016150ae565b855250602093840193016154f7565b509095945050505050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016155b86080830186805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301528251610200830152602083015161022083015260408301516102408301526060830151610260830152608083015161028083015260a08301516102a083015260c08301516102c083015260e08301516102e0830152612169565b5f81518060208401855e5f93019283525090919050565b5f611096828461563b565b80516020808301519190811015614616577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff8316806156b1576156b1614c5f565b8060ff84160691505092915050565b5f6156cb828861563b565b8681527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660208201527fff000000000000000000000000000000000000000000000000000000000000008560f81b16602282015261147f602382018561563b565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f612169602183018461563b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5f5f604083850312156157ab575f5ffd5b50508051602090910151909290915056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Code at its address. */
export const claimRegistryCode = '0x6080604052600436106101a4575f3560e01c80639852c63b116100e7578063c13c239611610087578063d72ee86711610062578063d72ee86714610643578063dbbfd37914610662578063f1e5872c14610690578063f88927b4146106c6575f5ffd5b8063c13c2396146105ac578063cbf0571b146105f9578063d5d44d8014610618575f5ffd5b8063a5658f32116100c2578063a5658f3214610521578063aaf381931461054e578063b97132b01461056d578063b9a4b69814610599575f5ffd5b80639852c63b146104075780639d9baaeb146104a95780639ed28ee2146104c8575f5ffd5b80633040221d11610152578063614397131161012d57806361439713146103575780636c8cc9d9146103a857806370d64c4b146103c757806379b1d42c146103db575f5ffd5b80633040221d146102df5780633432d626146102fe5780633f31107e1461032b575f5ffd5b806316aa92021161018257806316aa9202146102665780631ea2756b146102945780632f12c49c146102b3575f5ffd5b8063010726ce146101a85780630597087c1461020a5780630615868d1461022b575b5f5ffd5b3480156101b3575f5ffd5b506101f56101c23660046145ef565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610215575f5ffd5b5061022961022436600461465a565b6106fc565b005b348015610236575f5ffd5b50610259610245366004614744565b60036020525f908152604090205460ff1681565b604051610201919061478a565b348015610271575f5ffd5b506101f56102803660046145ef565b60046020525f908152604090205460ff1681565b34801561029f575f5ffd5b506102296102ae3660046147a4565b6109d7565b3480156102be575f5ffd5b506102d26102cd3660046147be565b610c39565b60405161020191906147fd565b3480156102ea575f5ffd5b506102296102f9366004614887565b610e37565b348015610309575f5ffd5b5061031d6103183660046147a4565b610fb6565b604051908152602001610201565b348015610336575f5ffd5b5061034a6103453660046147a4565b610fe5565b604051610201919061490b565b348015610362575f5ffd5b506009546103839073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610201565b3480156103b3575f5ffd5b5061031d6103c236600461493c565b61109d565b3480156103d2575f5ffd5b5061031d61118e565b3480156103e6575f5ffd5b506002546103839073ffffffffffffffffffffffffffffffffffffffff1681565b348015610412575f5ffd5b506104706104213660046145ef565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff909116602083015201610201565b3480156104b4575f5ffd5b5061031d6104c3366004614955565b611322565b3480156104d3575f5ffd5b50600154610504907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff9091168152602001610201565b34801561052c575f5ffd5b5061054061053b3660046147a4565b61148b565b604051610201929190614a0d565b348015610559575f5ffd5b5061031d610568366004614a2b565b611532565b348015610578575f5ffd5b506001546103839073ffffffffffffffffffffffffffffffffffffffff1681565b6102296105a73660046147a4565b611633565b3480156105b7575f5ffd5b506101f56105c63660046145ef565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b348015610604575f5ffd5b50610229610613366004614aca565b6118c3565b348015610623575f5ffd5b5061031d61063236600461493c565b5f6020819052908152604090205481565b34801561064e575f5ffd5b5061022961065d366004614b46565b611c40565b34801561066d575f5ffd5b506101f561067c3660046145ef565b60056020525f908152604090205460ff1681565b34801561069b575f5ffd5b5061031d6106aa366004614baa565b600860209081525f928352604080842090915290825290205481565b3480156106d1575f5ffd5b5061031d6106e0366004614bd2565b600660209081525f928352604080842090915290825290205481565b600161070788610fe5565b60028111156107185761071861475d565b146107905761072a6020880188614744565b61073a6040890160208a01614744565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906107a690890160208a01614744565b67ffffffffffffffff1687604001351015806107ef57506107cd6040890160208a01614744565b67ffffffffffffffff166107e3611fff83614c30565b67ffffffffffffffff16105b1561084b578061080560408a0160208b01614744565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610787565b5f61086771f90827f1c53a10cb7a02335b175320002935611d11565b90508660405160200161087a9190614c50565b604051602081830303815290604052805190602001206108a08a60400135838989611d70565b146108eb576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b1753200029356004820152602401610787565b5f61090a6108fb611fff85614c8c565b67ffffffffffffffff16611e09565b90505f61091d60808a0135838888611d70565b90505f610937610932368d90038d018d614dd9565b611e43565b905081811461097c576040517fb38e0e0c0000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610787565b6109c960405180606001604052808e5f01602081019061099c9190614744565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a0013581525082611efb565b505050505050505050505050565b5f6109e182610fb6565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1691810191909152919250610a4c84610fe5565b825190915073ffffffffffffffffffffffffffffffffffffffff161580610a8357505f816002811115610a8157610a8161475d565b145b15610abd576040517f35a6f8d800000000000000000000000000000000000000000000000000000000815260048101849052602401610787565b5f838152600760205260408120556001816002811115610adf57610adf61475d565b03610b6c5781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610b66825f015183602001516bffffffffffffffffffffffff1661201b565b50505050565b5f60028360200151610b7e9190614e89565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610be99190614ec0565b6040805192835260208301919091520160405180910390a3610c0b338261201b565b610c325f8285602001516bffffffffffffffffffffffff16610c2d9190614ec0565b61201b565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610c8557610c8561475d565b03610cf9576101c08414610cc8576040517f7b66113c00000000000000000000000000000000000000000000000000000000815260048101859052602401610787565b5f610cd585870187614dd9565b9050610ce081611e43565b60408083015160a0909301519086015292509050610dd6565b610400841115610d38576040517f90a6359700000000000000000000000000000000000000000000000000000000815260048101859052602401610787565b8484604051610d48929190614ed3565b60405180910390209150610d9085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120ae92505050565b610dce86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120c292505050565b604085015290505b81610de0826120d6565b14610e21576040517f20db10520000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610787565b67ffffffffffffffff1660208301525092915050565b5f610e49610e4486614f05565b6120fb565b5f8581526005602052604090205490915060ff161580610e7a5750610e7884610e718361212f565b8585612151565b155b15610ebb576040517f6908f9240000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610787565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1615610ef65750610b66565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558190610f5f9060608801908801614744565b67ffffffffffffffff16610f796040880160208901614744565b67ffffffffffffffff167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610fc89190615052565b604051602081830303815290604052805190602001209050919050565b5f610ff36020830183614744565b67ffffffffffffffff165f036110125761100c82612172565b92915050565b5f6006816110236020860186614744565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f8460200160208101906110589190614744565b67ffffffffffffffff16815260208101919091526040015f205490508061108157505f92915050565b82604001358114611093576002611096565b60015b9392505050565b5f6110a6612270565b5073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260408120549081900361111e576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610787565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a261118182826122a7565b6111896122c4565b919050565b5f5f735c0000000000000000000000000000000000000190508073ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156111f0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112149190615097565b5f8181526004602052604090205490925060ff1615611231575090565b5f8281526004602081815260409283902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905582517f5d19117b0000000000000000000000000000000000000000000000000000000081529251859373ffffffffffffffffffffffffffffffffffffffff861693635d19117b938282019390929091908290030181865afa1580156112d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112f69190615097565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b5f61132d87876122ee565b506040805167ffffffffffffffff8b8116602080840191909152469091168284015260608083018c905283518084039091018152608090920190925280519101205f9061137a905f6123aa565b6009549091505f9081906113ac908b908b9073ffffffffffffffffffffffffffffffffffffffff16868c8c8c8c6123df565b91509150816113e7576040517f84ef2f1a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8c165f9081526008602090815260408083208e8452909152902054935083811161141c5750505061147f565b67ffffffffffffffff8c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f61149683610fe5565b915060018260028111156114ac576114ac61475d565b036114b957506003915091565b5f8260028111156114cc576114cc61475d565b146114d857505f915091565b6114e46105c684610fb6565b156114f157506002915091565b5f6007816114fe86610fb6565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff161461152d575060015b915091565b5f5f61153e88886122ee565b6001549091505f9061156e908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b6123df565b93509050806115a9576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff16156115c6575050611629565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff163481146116ab576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff82166024820152604401610787565b6116b86020830183614744565b67ffffffffffffffff165f036116fa576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61170483610fe5565b90505f8160028111156117195761171961475d565b1461175257806040517f6ae15399000000000000000000000000000000000000000000000000000000008152600401610787919061490b565b5f61175c84610fb6565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff1680156117da576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff82166024820152604401610787565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff91909116179092559161185591908801908801614744565b67ffffffffffffffff1661186c6020880188614744565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af48860400135346040516118b4929190918252602082015260400190565b60405180910390a45050505050565b6118cc8261243e565b6118dc6040830160208401614744565b67ffffffffffffffff166118f36020850185614744565b67ffffffffffffffff1614158061193c57506119156060830160408401614744565b67ffffffffffffffff1661192f60c0850160a08601614744565b67ffffffffffffffff1614155b156119a7576119516040830160208401614744565b6119616060840160408501614744565b6040517f62f7325e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610787565b6119f46119b76020850185614744565b6119c76040860160208701614744565b67ffffffffffffffff9182165f908152600660209081526040808320939094168252919091522054151590565b15611a5c57611a066020840184614744565b611a166040850160208601614744565b6040517f9e531f7500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610787565b611a8f611a6883614f05565b611a718361511a565b611a8a8535611a853689900389018961516e565b612557565b6125f8565b60408051606081019091525f9080611aaa6020870187614744565b67ffffffffffffffff168152602001856020016020810190611acc9190614744565b67ffffffffffffffff16815260408087013560209283015251611af09291016147fd565b604051602081830303815290604052805190602001209050611b2f7f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d90565b5f828152600191909101602052604090205460ff1615611b4f5750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611bb6918601908601614744565b67ffffffffffffffff16611bcd6020860186614744565b67ffffffffffffffff167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611c1260c08a0160a08b01614744565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a350505050565b5f8381526005602052604090205460ff16611c8a576040517f0ec908b300000000000000000000000000000000000000000000000000000000815260048101849052602401610787565b5f611ca3611c9d368890038801886151da565b86612681565b9050611cb184828585612151565b611cf1576040517fabe1d1050000000000000000000000000000000000000000000000000000000081526004810182905260248101859052604401610787565b611d09611d03368890038801886151da565b86611efb565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f90603501610fc8565b5f5f5f5f611d8088888888612698565b925092509250805f5f1b03611d9b57505f9250611e01915050565b87611db58480355f1a5f8b611db0888861294a565b612966565b14611dec576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b868214611df9575f611dfb565b805b93505050505b949350505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f90604101610fc8565b5f600182604051602001610fc89291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f90815260066020908152604080832082870151909416835292905281902054908301518103611f3857505050565b8015611f9e578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152929091166024830152604482018390526064820152608401610787565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f03612026575050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152602081905260408120805483929061205a908490615223565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f61100c6120bd8360086129d1565b612a02565b5f61100c6120d18360036129d1565b612aaf565b5f4382810361010181106120f2576120ed84612ab9565b611e01565b50509040919050565b5f7f73796e636c696e652e71756f72756d2e7365742e76310000000000000000000082604051602001610fc8929190615236565b60408051600260208201529081018290525f6060820181905290608001610fc8565b5f602082148015612169575061216983838787612ae6565b95945050505050565b6002545f9073ffffffffffffffffffffffffffffffffffffffff1661219d6040840160208501614744565b67ffffffffffffffff161515806121c9575073ffffffffffffffffffffffffffffffffffffffff81163b155b156121d657505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa158015612242573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122669190615329565b611093575f611096565b612278612afd565b6122a560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612b56565b565b5f385f3884865af16122c05763b12d13eb5f526004601cfd5b5050565b6122a55f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061229f565b5f61040082111561232e576040517f90a6359700000000000000000000000000000000000000000000000000000000815260048101839052602401610787565b828260405161233e929190614ed3565b60408051918290039091205f8181526004602052919091205490915060ff16158015612370575061236e81612b5d565b155b1561100c576040517f2f658bc400000000000000000000000000000000000000000000000000000000815260048101829052602401610787565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f5f61242d6124228b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120c292505050565b898989898989612be7565b915091509850989650505050505050565b5f61244b610e4483614f05565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205490915060ff166124b7576040517f7a65674c00000000000000000000000000000000000000000000000000000000815260048101829052602401610787565b6124c760a0830160808401614744565b67ffffffffffffffff164211156122c0576124e86040830160208401614744565b6124f86060840160408501614744565b61250860a0850160808601614744565b6040517f490bad3a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015291831660248301529091166044820152606401610787565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e7631000083836040516020016123c1939291905f6101008201905084825283602083015267ffffffffffffffff835116604083015267ffffffffffffffff602084015116606083015260408301516080830152606083015160a0830152608083015160c083015267ffffffffffffffff60a08401511660e0830152949350505050565b60a08301515182515f9061260b90612ce6565b905061261682612d17565b8110801561262357508115155b15612676578061263283612d17565b8361264088885f0151612d3a565b6040517f085fba490000000000000000000000000000000000000000000000000000000081526004016107879493929190615348565b610c32858585612e83565b5f600183836040516020016123c1939291906153b9565b5f80808381036126d4576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f8181106126e7576126e7614cbb565b919091013560f81c91505f90506126ff826021615406565b61270a906001615223565b9050612717816001615223565b86036127e35786868281811061272f5761272f614cbb565b909101357fff0000000000000000000000000000000000000000000000000000000000000016151590508061276357508115155b1561279a576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b88156127d2576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f93508392508291506129409050565b6127ee816041615223565b8614158061283d575086868281811061280957612809614cbb565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b15612874576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b8781116128c55760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612898565b508015935050505081612904576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8061293b576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b868111156129c557808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b84013581602203860152505060428320935060018103905061297c565b50505095945050505050565b5f5f6129dc60405190565b90506129f06129ea85612fd1565b84612fdc565b91506129fb81604052565b5092915050565b5f5f612a0e8360801c90565b90506021811115612a3257604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612a3e86613065565b919450925090505f816001811115612a5857612a5861475d565b14612a7657604051633cf75c0160e21b815260040160405180910390fd5b8115612aa457612a87826008615406565b612a9390610100614ec0565b612a9d87856133e0565b901c611629565b5f9695505050505050565b5f61100c82612a02565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612af386868561342f565b1495945050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156122a5576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81735c0000000000000000000000000000000000000173ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612bbc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612be09190615097565b1492915050565b5f5f6060612c488a8a604051602001612c2b919060609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016815260140190565b604051602081830303815290604052805190602001208989613470565b909350905082612c5e57505f9150819050612cda565b5f612c8a612c6b836134d2565b600281518110612c7d57612c7d614cbb565b6020026020010151612aaf565b9050612cc0818a604051602001612ca391815260200190565b604051602081830303815290604052805190602001208888613470565b90945091508315612cd757612cd4826134ef565b92505b50505b97509795505050505050565b5f5b67ffffffffffffffff82161561118957612d018161541d565b9050612d0e600183615454565b82169150612ce8565b5f6003612d25836002615406565b612d2f9190615474565b61100c906001615223565b60a0820151516060906040811115612d91576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260248101829052604401610787565b8067ffffffffffffffff811115612daa57612daa614ce8565b604051908082528060200260200182016040528015612dd3578160200160208202803683370190505b5091505f5f5b82811015612e7957600167ffffffffffffffff8616821c165f03612e71578560a001518181518110612e0d57612e0d614cbb565b60200260200101515f0151848380612e249061541d565b945081518110612e3657612e36614cbb565b602002602001019073ffffffffffffffffffffffffffffffffffffffff16908173ffffffffffffffffffffffffffffffffffffffff16815250505b600101612dd9565b5082525092915050565b815160a08401515167ffffffffffffffff82161580612ea25750604081115b80612eb8575067ffffffffffffffff8216811c15155b15612f02576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260248101829052604401610787565b612f2960405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612f8857600167ffffffffffffffff8516821c81169003612f8057612f7d82612f788960a001518481518110612f6757612f67614cbb565b602002602001015160200151613506565b613573565b91505b600101612f2b565b50612f98818587602001516135c8565b611d09576040517fd6fe72d800000000000000000000000000000000000000000000000000000000815260048101859052602401610787565b606061100c826134d2565b5f8251826015811115612ff157612ff161475d565b60ff1610829061302e576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016107879190615487565b50828260158111156130425761304261475d565b60ff168151811061305557613055614cbb565b6020026020010151905092915050565b5f5f5f5f6130738560801c90565b9050805f0361309557604051633cf75c0160e21b815260040160405180910390fd5b5f6130a086826133e0565b60f81c905060c081101561328357608060ff821610156130cb575f60015f94509450945050506133d9565b6130d76037608061549b565b60ff168160ff1611613188575f6130ef6080836154b4565b60ff169050808311801561315a575080600114158061315a57507f80000000000000000000000000000000000000000000000000000000000000006131358860016133e0565b7fff000000000000000000000000000000000000000000000000000000000000001610155b61317757604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f92506133d9915050565b5f60376131966080846154b4565b6131a091906154b4565b60ff1690508083116131c557604051633cf75c0160e21b815260040160405180910390fd5b5f6131d18860016133e0565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361321557604051633cf75c0160e21b815260040160405180910390fd5b5f613221836008615406565b61322d90610100614ec0565b82901c905060378111801561324a5750806132488487614ec0565b115b61326757604051633cf75c0160e21b815260040160405180910390fd5b613272836001615223565b975095505f94506133d99350505050565b61328f603760c061549b565b60ff168160ff16116132dd575f6132a760c0836154b4565b60ff1690508083116132cc57604051633cf75c0160e21b815260040160405180910390fd5b6001955093508492506133d9915050565b5f60376132eb60c0846154b4565b6132f591906154b4565b60ff16905080831161331a57604051633cf75c0160e21b815260040160405180910390fd5b5f6133268860016133e0565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361336a57604051633cf75c0160e21b815260040160405180910390fd5b5f613376836008615406565b61338290610100614ec0565b82901c905060378111801561339f57508061339d8487614ec0565b115b6133bc57604051633cf75c0160e21b815260040160405180910390fd5b6133c7836001615223565b97509550600194506133d99350505050565b9193909250565b5f806133ff6133f0846020615223565b6133fa8660801c90565b61375f565b9050601f811115613414576134146032613770565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156134675761345d8287878481811061345157613451614cbb565b90506020020135613781565b9150600101613433565b50949350505050565b5f60605f5f6134ab888860405160200161348c91815260200190565b60408051601f198184030181529190526134a6888a6154cd565b6137aa565b90925090505f81600d8111156134c3576134c361475d565b14989197509095505050505050565b606061100c6134ea83805160801b6020919091011790565b613c19565b5f61100c6120bd83805160801b6020919091011790565b61352d60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516fffffffffffffffffffffffffffffffff1660408083019190915290910151606082015290565b61359a60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d141661100c5763d6cc76eb5f526004601cfd5b5f60c082511415806135eb57506060840151604085015160208601518651171717155b156135f757505f611096565b5f61360183613d10565b90505f61360d85613db6565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f9061369690613506565b90505f5f600f73ffffffffffffffffffffffffffffffffffffffff1683868b876040516020016136c9949392919061553b565b60408051601f19818403018152908290526136e391615652565b5f60405180830381855afa9150503d805f811461371b576040519150601f19603f3d011682016040523d82523d5f602084013e613720565b606091505b5091509150818015613733575080516020145b801561375257508080602001905181019061374e9190615097565b6001145b9998505050505050505050565b5f8082840384811115908102612169565b634e487b715f52806020526024601cfd5b5f81831061379b575f828152602084905260409020611096565b505f9182526020526040902090565b60605f83515f036137c15750606090506001613c11565b5f6137cb85613e2e565b90505f5f5f6137d960405190565b90505f805b8851811015613c02575f8982815181106137fa576137fa614cbb565b60200260200101519050825f0361383157805160208201208c1461382c57606060029850985050505050505050613c11565b61389a565b6020815110613869578460201415806138505750805160208201208614155b1561382c57606060039850985050505050505050613c11565b80518514158061388157508561387e8261565d565b14155b1561389a57606060049850985050505050505050613c11565b5f6138a4826134d2565b90505b6138b360106001615223565b81510361399457875184036138f9576138e8816010815181106138d8576138d8614cbb565b60200260200101518c5185613f3a565b995099505050505050505050613c11565b5f88858151811061390c5761390c614cbb565b602001015160f81c60f81b90505f828260f81c60ff168151811061393257613932614cbb565b6020026020010151905061394581613f85565b9099509750613955600187615223565b955087602014806139765750613976818e613971886001615223565b613fc2565b15613982575050613bef565b61398b81613c19565b925050506138a7565b6002815103613bda575f8b90505f6139cc6139c7845f815181106139ba576139ba614cbb565b6020026020010151614004565b613e2e565b905080515f036139ed57606060059b509b5050505050505050505050613c11565b5f815f81518110613a0057613a00614cbb565b016020015160f81c90505f613a2888613a228e805160801b6020919091011790565b9061405d565b90505f613a5a613a3960028561569f565b613a449060026154b4565b60ff16613a2286805160801b6020919091011790565b90505f613a678260801c90565b9050613a738360801c90565b811180613a925750613a90613a89845f846140b7565b83906140fc565b155b15613ab257606060069f509f505050505050505050505050505050613c11565b600160ff851611613b5357805f03613adf57606060079f509f505050505050505050505050505050613c11565b5f87600181518110613af357613af3614cbb565b60200260200101519050613b0681613f85565b909e509c50613b15828c615223565b9a508c60201480613b315750613b3181886139718d6001615223565b15613b425750505050505050613bef565b613b4b81613c19565b975050613bcf565b600360ff851611613bb457613b688360801c90565b8114613b77576060600a613b9d565b613b9d87600181518110613b8d57613b8d614cbb565b602002602001015187518b613f3a565b9f509f505050505050505050505050505050613c11565b6060600b9f509f505050505050505050505050505050613c11565b5050505050506138a7565b6060600c995099505050505050505050613c11565b50613bf984604052565b506001016137de565b506060600d9650965050505050505b935093915050565b60605f613c268360801c90565b90505f5f5f613c3486613065565b919450925090506001816001811115613c4f57613c4f61475d565b148015613c645750613c618284615223565b84145b613c8157604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613cf6575f80613ca8613ca38b8561405d565b613065565b5090925090505f613cc584613cbd8585615223565b8d91906140b7565b9050613cd18284615223565b613cdb9085615223565b9085529250613cef91506020905083615223565b9150613c8c565b506020601f19878303010486526040525092949350505050565b613d506040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613df66040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f613e0083614141565b90505f613e15613e10835f6142c4565b614372565b9050611e0181613e29613e108560046142c4565b6143d4565b80516040805160028302808201602001909252908152905f5b81811015613f33578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050613e47565b5050919050565b60605f613f48600185614ec0565b8314613f5a5750606090506008613c11565b5f613f6486614004565b90508081515f14613f75575f613f78565b60095b9250925050935093915050565b5f5f5f613f928460801c90565b905060218110613fac57613fa584612aaf565b6020613fb8565b613fb6845f6133e0565b815b9250925050915091565b5f825182108015611e015750611e01613ffd848481518110613fe657613fe6614cbb565b6020026020010151805160801b6020919091011790565b85906140fc565b60605f5f5f61401285613065565b919450925090505f81600181111561402c5761402c61475d565b1461404a57604051633cf75c0160e21b815260040160405180910390fd5b6121696140588685856140b7565b614447565b5f6140688360801c90565b821115614079576140796032613770565b611096826140878560801c90565b6140919190614ec0565b6140ad6fffffffffffffffffffffffffffffffff861685614486565b60809190911b1790565b5f6140c28460801c90565b6140cc8385615223565b11156140dc576140dc6032613770565b611e01826140ad6fffffffffffffffffffffffffffffffff871686614486565b5f5f6141088460801c90565b90506141148360801c90565b81036129fb576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b6141496145d0565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016157bd602c913960405160200161419b9594939291906156c0565b60408051601f19818403018152908290526141b591615652565b602060405180830381855afa1580156141d0573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141f39190615097565b90505f805b60088160ff1610156142bc57600283831861421483600161549b565b6040518060600160405280602c81526020016157bd602c913960405160200161423f93929190615731565b60408051601f198184030181529082905261425991615652565b602060405180830381855afa158015614274573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906142979190615097565b915081848260ff16600881106142af576142af614cbb565b60200201526001016141f8565b505050919050565b6142eb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b61432b83836008811061430057614300614cbb565b602002015184614311856001615223565b6008811061432157614321614cbb565b6020020151614491565b6020830152815261436283614341846002615223565b6008811061435157614351614cbb565b602002015184614311856003615223565b6060830152604082015292915050565b6143b26040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d1416611189576389083b915f526004601cfd5b6144146040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d141661100c5763c55e5e335f526004601cfd5b60605f6144548360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f6110968284615223565b604080516020810182905260018183015260608101919091526080810183905260a081018290527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f600573ffffffffffffffffffffffffffffffffffffffff168260405161455c9190615652565b5f60405180830381855afa9150503d805f8114614594576040519150601f19603f3d011682016040523d82523d5f602084013e614599565b606091505b5091505080516040146145ae576145ae61576d565b808060200190518101906145c2919061579a565b9350935050505b9250929050565b6040518061010001604052806008906020820280368337509192915050565b5f602082840312156145ff575f5ffd5b5035919050565b5f60608284031215614616575f5ffd5b50919050565b5f5f83601f84011261462c575f5ffd5b50813567ffffffffffffffff811115614643575f5ffd5b6020830191508360208285010111156145c9575f5ffd5b5f5f5f5f5f5f5f878903610300811215614672575f5ffd5b61467c8a8a614606565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0820112156146ae575f5ffd5b506060880195506102c08801898111156146c6575f5ffd5b610220890195503567ffffffffffffffff8111156146e2575f5ffd5b6146ee8a828b0161461c565b9095509350506102e088013567ffffffffffffffff81111561470e575f5ffd5b61471a8a828b0161461c565b989b979a50959850939692959293505050565b803567ffffffffffffffff81168114611189575f5ffd5b5f60208284031215614754575f5ffd5b6110968261472d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b602081016002831061479e5761479e61475d565b91905290565b5f606082840312156147b4575f5ffd5b6110968383614606565b5f5f602083850312156147cf575f5ffd5b823567ffffffffffffffff8111156147e5575f5ffd5b6147f18582860161461c565b90969095509350505050565b6060810161100c828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b5f60c08284031215614616575f5ffd5b5f5f83601f840112614856575f5ffd5b50813567ffffffffffffffff81111561486d575f5ffd5b6020830191508360208260051b85010111156145c9575f5ffd5b5f5f5f5f6060858703121561489a575f5ffd5b843567ffffffffffffffff8111156148b0575f5ffd5b6148bc87828801614836565b94505060208501359250604085013567ffffffffffffffff8111156148df575f5ffd5b6148eb87828801614846565b95989497509550505050565b600381106149075761490761475d565b9052565b6020810161100c82846148f7565b803573ffffffffffffffffffffffffffffffffffffffff81168114611189575f5ffd5b5f6020828403121561494c575f5ffd5b61109682614919565b5f5f5f5f5f5f5f5f60a0898b03121561496c575f5ffd5b6149758961472d565b975060208901359650604089013567ffffffffffffffff811115614997575f5ffd5b6149a38b828c0161461c565b909750955050606089013567ffffffffffffffff8111156149c2575f5ffd5b6149ce8b828c01614846565b909550935050608089013567ffffffffffffffff8111156149ed575f5ffd5b6149f98b828c01614846565b999c989b5096995094979396929594505050565b60408101614a1b82856148f7565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614a40575f5ffd5b863567ffffffffffffffff811115614a56575f5ffd5b614a6289828a0161461c565b909750955050602087013567ffffffffffffffff811115614a81575f5ffd5b614a8d89828a01614846565b909550935050604087013567ffffffffffffffff811115614aac575f5ffd5b614ab889828a01614846565b979a9699509497509295939492505050565b5f5f5f6101008486031215614add575f5ffd5b614ae78585614836565b925060c084013567ffffffffffffffff811115614b02575f5ffd5b614b0e86828701614836565b92505060e084013567ffffffffffffffff811115614b2a575f5ffd5b840160408187031215614b3b575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614b5a575f5ffd5b614b648787614606565b9450606086013593506080860135925060a086013567ffffffffffffffff811115614b8d575f5ffd5b614b9988828901614846565b969995985093965092949392505050565b5f5f60408385031215614bbb575f5ffd5b614bc48361472d565b946020939093013593505050565b5f5f60408385031215614be3575f5ffd5b614bec8361472d565b9150614bfa6020840161472d565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561100c5761100c614c03565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614ca557614ca5614c5f565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff81118282101715614d3957614d39614ce8565b60405290565b60405160c0810167ffffffffffffffff81118282101715614d3957614d39614ce8565b6040805190810167ffffffffffffffff81118282101715614d3957614d39614ce8565b6040516060810167ffffffffffffffff81118282101715614d3957614d39614ce8565b604051601f8201601f1916810167ffffffffffffffff81118282101715614dd157614dd1614ce8565b604052919050565b5f6101c0828403128015614deb575f5ffd5b50614df4614d15565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff831680614ea657614ea6614c5f565b806bffffffffffffffffffffffff84160491505092915050565b8181038181111561100c5761100c614c03565b818382375f9101908152919050565b5f67ffffffffffffffff821115614efb57614efb614ce8565b5060051b60200190565b5f60c08236031215614f15575f5ffd5b614f1d614d3f565b82358152614f2d6020840161472d565b6020820152614f3e6040840161472d565b6040820152614f4f6060840161472d565b6060820152614f606080840161472d565b608082015260a083013567ffffffffffffffff811115614f7e575f5ffd5b830136601f820112614f8e575f5ffd5b8035614fa1614f9c82614ee2565b614da8565b8082825260208201915060208360071b850101925036831115614fc2575f5ffd5b6020840193505b82841015615043578336036080811215614fe1575f5ffd5b614fe9614d62565b614ff286614919565b81526060601f1983011215615005575f5ffd5b61500d614d85565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150614fc9565b60a08501525091949350505050565b6060810167ffffffffffffffff6150688461472d565b16825267ffffffffffffffff6150806020850161472d565b166020830152604092830135929091019190915290565b5f602082840312156150a7575f5ffd5b5051919050565b5f82601f8301126150bd575f5ffd5b813567ffffffffffffffff8111156150d7576150d7614ce8565b6150ea6020601f19601f84011601614da8565b8181528460208386010111156150fe575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f6040823603121561512a575f5ffd5b615132614d62565b61513b8361472d565b8152602083013567ffffffffffffffff811115615156575f5ffd5b615162368286016150ae565b60208301525092915050565b5f60c082840312801561517f575f5ffd5b50615188614d3f565b6151918361472d565b815261519f6020840161472d565b60208201526040838101359082015260608084013590820152608080840135908201526151ce60a0840161472d565b60a08201529392505050565b5f60608284031280156151eb575f5ffd5b506151f4614d85565b6151fd8361472d565b815261520b6020840161472d565b60208201526040928301359281019290925250919050565b8082018082111561100c5761100c614c03565b828152604060208201525f61010082018351604084015267ffffffffffffffff602085015116606084015267ffffffffffffffff604085015116608084015267ffffffffffffffff60608501511660a084015267ffffffffffffffff60808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561531e57835173ffffffffffffffffffffffffffffffffffffffff815116835260208101519050805160208401526020810151604084015260408101516060840152506080820191506020840193506001830192506152c0565b509695505050505050565b5f60208284031215615339575f5ffd5b81518015158114611096575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156153ab57835173ffffffffffffffffffffffffffffffffffffffff16835260209384019390920191600101615377565b509098975050505050505050565b83815260a081016153f8602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b808202811582820484141761100c5761100c614c03565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361544d5761544d614c03565b5060010190565b67ffffffffffffffff828116828216039081111561100c5761100c614c03565b5f8261548257615482614c5f565b500490565b602081016016831061479e5761479e61475d565b60ff818116838216019081111561100c5761100c614c03565b60ff828116828216039081111561100c5761100c614c03565b5f6154da614f9c84614ee2565b8381526020810190600585901b8401368111156154f5575f5ffd5b845b8181101561553057803567ffffffffffffffff811115615515575f5ffd5b615521368289016150ae565b855250602093840193016154f7565b509095945050505050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016155b86080830186805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301528251610200830152602083015161022083015260408301516102408301526060830151610260830152608083015161028083015260a08301516102a083015260c08301516102c083015260e08301516102e0830152612169565b5f81518060208401855e5f93019283525090919050565b5f611096828461563b565b80516020808301519190811015614616577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff8316806156b1576156b1614c5f565b8060ff84160691505092915050565b5f6156cb828861563b565b8681527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660208201527fff000000000000000000000000000000000000000000000000000000000000008560f81b16602282015261147f602382018561563b565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f612169602183018461563b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5f5f604083850312156157ab575f5ffd5b50508051602090910151909290915056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const claimRegistryLayout = {"credit":{"slot":0,"offset":0},"crosslinks":{"slot":1,"offset":0},"admissionBond":{"slot":1,"offset":20},"objectManager":{"slot":2,"offset":0},"dialectOf":{"slot":3,"offset":0},"isNoted":{"slot":4,"offset":0},"isImported":{"slot":5,"offset":0},"certifiedRoot":{"slot":6,"offset":0},"voucherOf":{"slot":7,"offset":0},"acceptedFlow":{"slot":8,"offset":0},"isolationLedger":{"slot":9,"offset":0}} as const
