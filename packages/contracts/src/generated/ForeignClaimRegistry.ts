/** Bindings of ForeignClaimRegistry. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const foreignClaimRegistryAbi = [
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
   },
   {
    "internalType": "bytes32",
    "name": "firstSet",
    "type": "bytes32"
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
  "inputs": [],
  "name": "NoOrigin",
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
   }
  ],
  "name": "OtherDomain",
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
      "name": "blockHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     }
    ],
    "internalType": "struct FinalBlock",
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
  "name": "noteFinal",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "noteOrigin",
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
export const foreignClaimRegistryBytecode = '0x608060405234801561000f575f5ffd5b50604051615b5b380380615b5b83398101604081905261002e91610148565b81516020808401516001600160601b0316600160a01b026001600160a01b03928316176001908155604080860151600980549186166001600160a01b03199283161790556060870151600280549190961691161790935560808501516001600160401b0346165f908152600390935292909120805485939260ff199091169083818111156100be576100be6101f8565b02179055506101029050815f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409020805460ff19166001179055565b505061020c565b80516001600160a01b038116811461011f575f5ffd5b919050565b80516001600160601b038116811461011f575f5ffd5b80516002811061011f575f5ffd5b5f5f82840360c081121561015a575f5ffd5b60a0811215610167575f5ffd5b5060405160a081016001600160401b038111828210171561019657634e487b7160e01b5f52604160045260245ffd5b6040526101a284610109565b81526101b060208501610124565b60208201526101c160408501610109565b60408201526101d260608501610109565b60608201526101e36080850161013a565b608082015260a0939093015192949293505050565b634e487b7160e01b5f52602160045260245ffd5b615942806102195f395ff3fe6080604052600436106101af575f3560e01c80639852c63b116100e7578063c13c239611610087578063d72ee86711610062578063d72ee8671461066d578063dbbfd3791461068c578063f1e5872c146106ba578063f88927b4146106f0575f5ffd5b8063c13c2396146105d6578063cbf0571b14610623578063d5d44d8014610642575f5ffd5b8063a5658f32116100c2578063a5658f321461054b578063aaf3819314610578578063b97132b014610597578063b9a4b698146105c3575f5ffd5b80639852c63b146104315780639d9baaeb146104d35780639ed28ee2146104f2575f5ffd5b80633432d62611610152578063614397131161012d57806361439713146103815780636c8cc9d9146103d257806370d64c4b146103f157806379b1d42c14610405575f5ffd5b80633432d626146103095780633f31107e146103365780634b5ac2ba14610362575f5ffd5b806316aa92021161018d57806316aa9202146102715780631ea2756b1461029f5780632f12c49c146102be5780633040221d146102ea575f5ffd5b8063010726ce146101b35780630597087c146102155780630615868d14610236575b5f5ffd5b3480156101be575f5ffd5b506102006101cd366004614663565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610220575f5ffd5b5061023461022f3660046146ce565b610726565b005b348015610241575f5ffd5b506102646102503660046147b8565b60036020525f908152604090205460ff1681565b60405161020c91906147fe565b34801561027c575f5ffd5b5061020061028b366004614663565b60046020525f908152604090205460ff1681565b3480156102aa575f5ffd5b506102346102b9366004614818565b610a01565b3480156102c9575f5ffd5b506102dd6102d8366004614832565b610c63565b60405161020c9190614871565b3480156102f5575f5ffd5b506102346103043660046148fb565b610e61565b348015610314575f5ffd5b50610328610323366004614818565b610fe0565b60405190815260200161020c565b348015610341575f5ffd5b50610355610350366004614818565b61100f565b60405161020c919061497f565b34801561036d575f5ffd5b5061023461037c36600461499d565b6110c7565b34801561038c575f5ffd5b506009546103ad9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161020c565b3480156103dd575f5ffd5b506103286103ec366004614a3b565b6112eb565b3480156103fc575f5ffd5b506103286113dc565b348015610410575f5ffd5b506002546103ad9073ffffffffffffffffffffffffffffffffffffffff1681565b34801561043c575f5ffd5b5061049a61044b366004614663565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff90911660208301520161020c565b3480156104de575f5ffd5b506103286104ed366004614a54565b61140f565b3480156104fd575f5ffd5b5060015461052e907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff909116815260200161020c565b348015610556575f5ffd5b5061056a610565366004614818565b611578565b60405161020c929190614b0c565b348015610583575f5ffd5b50610328610592366004614b2a565b61161f565b3480156105a2575f5ffd5b506001546103ad9073ffffffffffffffffffffffffffffffffffffffff1681565b6102346105d1366004614818565b611720565b3480156105e1575f5ffd5b506102006105f0366004614663565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b34801561062e575f5ffd5b5061023461063d366004614bc9565b6119b0565b34801561064d575f5ffd5b5061032861065c366004614a3b565b5f6020819052908152604090205481565b348015610678575f5ffd5b50610234610687366004614c29565b611cd2565b348015610697575f5ffd5b506102006106a6366004614663565b60056020525f908152604090205460ff1681565b3480156106c5575f5ffd5b506103286106d4366004614c8d565b600860209081525f928352604080842090915290825290205481565b3480156106fb575f5ffd5b5061032861070a366004614cb5565b600660209081525f928352604080842090915290825290205481565b60016107318861100f565b6002811115610742576107426147d1565b146107ba5761075460208801886147b8565b6107646040890160208a016147b8565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906107d090890160208a016147b8565b67ffffffffffffffff16876040013510158061081957506107f76040890160208a016147b8565b67ffffffffffffffff1661080d611fff83614d13565b67ffffffffffffffff16105b15610875578061082f60408a0160208b016147b8565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107b1565b5f61089171f90827f1c53a10cb7a02335b175320002935611da3565b9050866040516020016108a49190614d33565b604051602081830303815290604052805190602001206108ca8a60400135838989611e02565b14610915576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b17532000293560048201526024016107b1565b5f610934610925611fff85614d6f565b67ffffffffffffffff16611e9b565b90505f61094760808a0135838888611e02565b90505f61096161095c368d90038d018d614ebc565b611ed5565b90508181146109a6576040517fb38e0e0c00000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016107b1565b6109f360405180606001604052808e5f0160208101906109c691906147b8565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a0013581525082611f8d565b505050505050505050505050565b5f610a0b82610fe0565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1691810191909152919250610a768461100f565b825190915073ffffffffffffffffffffffffffffffffffffffff161580610aad57505f816002811115610aab57610aab6147d1565b145b15610ae7576040517f35a6f8d8000000000000000000000000000000000000000000000000000000008152600481018490526024016107b1565b5f838152600760205260408120556001816002811115610b0957610b096147d1565b03610b965781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610b90825f015183602001516bffffffffffffffffffffffff166120ad565b50505050565b5f60028360200151610ba89190614f6c565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610c139190614fa3565b6040805192835260208301919091520160405180910390a3610c3533826120ad565b610c5c5f8285602001516bffffffffffffffffffffffff16610c579190614fa3565b6120ad565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610caf57610caf6147d1565b03610d23576101c08414610cf2576040517f7b66113c000000000000000000000000000000000000000000000000000000008152600481018590526024016107b1565b5f610cff85870187614ebc565b9050610d0a81611ed5565b60408083015160a0909301519086015292509050610e00565b610400841115610d62576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018590526024016107b1565b8484604051610d72929190614fb6565b60405180910390209150610dba85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061214092505050565b610df886868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061215492505050565b604085015290505b81610e0a82612168565b14610e4b576040517f20db105200000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016107b1565b67ffffffffffffffff1660208301525092915050565b5f610e73610e6e86614fe8565b61218d565b5f8581526005602052604090205490915060ff161580610ea45750610ea284610e9b836121c1565b85856121e3565b155b15610ee5576040517f6908f92400000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016107b1565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1615610f205750610b90565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558190610f8990606088019088016147b8565b67ffffffffffffffff16610fa360408801602089016147b8565b67ffffffffffffffff167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610ff29190615135565b604051602081830303815290604052805190602001209050919050565b5f61101d60208301836147b8565b67ffffffffffffffff165f0361103c5761103682612204565b92915050565b5f60068161104d60208601866147b8565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f84602001602081019061108291906147b8565b67ffffffffffffffff16815260208101919091526040015f20549050806110ab57505f92915050565b826040013581146110bd5760026110c0565b60015b9392505050565b466110d560208501856147b8565b67ffffffffffffffff1614611130576110f160208401846147b8565b6040517f8c0e1f8800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016107b1565b61113982612302565b61114960408301602084016147b8565b67ffffffffffffffff1661116060208501856147b8565b67ffffffffffffffff161415806111a9575061118260608301604084016147b8565b67ffffffffffffffff1661119c60808501606086016147b8565b67ffffffffffffffff1614155b15611214576111be60408301602084016147b8565b6111ce60608401604085016147b8565b6040517f62f7325e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107b1565b61124761122083614fe8565b611229836151e6565b611242853561123d3689900389018961523a565b61241f565b6124ad565b6040808401355f9081526004602052205460ff161561126557505050565b604080840180355f8181526004602090815293902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055916112b0919086016147b8565b67ffffffffffffffff167fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a60405160405180910390a3505050565b5f6112f4612536565b5073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260408120549081900361136c576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016107b1565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26113cf828261256d565b6113d7612586565b919050565b5f6040517fd241dbf000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61141a87876125b0565b506040805167ffffffffffffffff8b8116602080840191909152469091168284015260608083018c905283518084039091018152608090920190925280519101205f90611467905f612664565b6009549091505f908190611499908b908b9073ffffffffffffffffffffffffffffffffffffffff16868c8c8c8c61267f565b91509150816114d4576040517f84ef2f1a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8c165f9081526008602090815260408083208e845290915290205493508381116115095750505061156c565b67ffffffffffffffff8c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f6115838361100f565b91506001826002811115611599576115996147d1565b036115a657506003915091565b5f8260028111156115b9576115b96147d1565b146115c557505f915091565b6115d16105f084610fe0565b156115de57506002915091565b5f6007816115eb86610fe0565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff161461161a575060015b915091565b5f5f61162b88886125b0565b6001549091505f9061165b908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b61267f565b9350905080611696576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff16156116b3575050611716565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16348114611798576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff821660248201526044016107b1565b6117a560208301836147b8565b67ffffffffffffffff165f036117e7576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6117f18361100f565b90505f816002811115611806576118066147d1565b1461183f57806040517f6ae153990000000000000000000000000000000000000000000000000000000081526004016107b1919061497f565b5f61184984610fe0565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff1680156118c7576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff821660248201526044016107b1565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff919091161790925591611942919088019088016147b8565b67ffffffffffffffff1661195960208801886147b8565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af48860400135346040516119a1929190918252602082015260400190565b60405180910390a45050505050565b6119b982612302565b6119c960408301602084016147b8565b67ffffffffffffffff166119e060208501856147b8565b67ffffffffffffffff16141580611a295750611a0260608301604084016147b8565b67ffffffffffffffff16611a1c60c0850160a086016147b8565b67ffffffffffffffff1614155b15611a3e576111be60408301602084016147b8565b611a8b611a4e60208501856147b8565b611a5e60408601602087016147b8565b67ffffffffffffffff9182165f908152600660209081526040808320939094168252919091522054151590565b15611af357611a9d60208401846147b8565b611aad60408501602086016147b8565b6040517f9e531f7500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107b1565b611b21611aff83614fe8565b611b08836151e6565b6112428535611b1c368990038901896152b0565b6126de565b60408051606081019091525f9080611b3c60208701876147b8565b67ffffffffffffffff168152602001856020016020810190611b5e91906147b8565b67ffffffffffffffff16815260408087013560209283015251611b82929101614871565b604051602081830303815290604052805190602001209050611bc17f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d90565b5f828152600191909101602052604090205460ff1615611be15750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611c489186019086016147b8565b67ffffffffffffffff16611c5f60208601866147b8565b67ffffffffffffffff167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611ca460c08a0160a08b016147b8565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a350505050565b5f8381526005602052604090205460ff16611d1c576040517f0ec908b3000000000000000000000000000000000000000000000000000000008152600481018490526024016107b1565b5f611d35611d2f3688900388018861531c565b8661277f565b9050611d43848285856121e3565b611d83576040517fabe1d10500000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016107b1565b611d9b611d953688900388018861531c565b86611f8d565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f90603501610ff2565b5f5f5f5f611e1288888888612796565b925092509250805f5f1b03611e2d57505f9250611e93915050565b87611e478480355f1a5f8b611e428888612a48565b612a64565b14611e7e576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b868214611e8b575f611e8d565b805b93505050505b949350505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f90604101610ff2565b5f600182604051602001610ff29291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f90815260066020908152604080832082870151909416835292905281902054908301518103611fca57505050565b8015612030578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff93841660048201529290911660248301526044820183905260648201526084016107b1565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f036120b8575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906120ec908490615365565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f61103661214f836008612acf565b612b00565b5f611036612163836003612acf565b612bad565b5f4382810361010181106121845761217f84612bb7565b611e93565b50509040919050565b5f7f73796e636c696e652e71756f72756d2e7365742e76310000000000000000000082604051602001610ff2929190615378565b60408051600260208201529081018290525f6060820181905290608001610ff2565b5f6020821480156121fb57506121fb83838787612be4565b95945050505050565b6002545f9073ffffffffffffffffffffffffffffffffffffffff1661222f60408401602085016147b8565b67ffffffffffffffff1615158061225b575073ffffffffffffffffffffffffffffffffffffffff81163b155b1561226857505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa1580156122d4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122f8919061546b565b6110bd575f6110c0565b5f61230f610e6e83614fe8565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205490915060ff1661237b576040517f7a65674c000000000000000000000000000000000000000000000000000000008152600481018290526024016107b1565b61238b60a08301608084016147b8565b67ffffffffffffffff1642111561241b576123ac60408301602084016147b8565b6123bc60608401604085016147b8565b6123cc60a08501608086016147b8565b6040517f490bad3a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152918316602483015290911660448201526064016107b1565b5050565b604080517f73796e636c696e652e71756f72756d2e66696e616c2e76310000000000000000602080830191909152818301859052835167ffffffffffffffff90811660608085019190915291850151811660808401529284015160a083015283015190911660c08201525f9060e0015b60405160208183030381529060405280519060200120905092915050565b60a08301515182515f906124c090612bfb565b90506124cb82612c2c565b811080156124d857508115155b1561252b57806124e783612c2c565b836124f588885f0151612c4f565b6040517f085fba490000000000000000000000000000000000000000000000000000000081526004016107b1949392919061548a565b610c5c858585612d98565b61253e612ee6565b61256b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612f3f565b565b5f385f3884865af161241b5763b12d13eb5f526004601cfd5b61256b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612565565b5f6104008211156125f0576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018390526024016107b1565b8282604051612600929190614fb6565b60408051918290039091205f8181526004602052919091205490915060ff1615801561262a575060015b15611036576040517f2f658bc4000000000000000000000000000000000000000000000000000000008152600481018290526024016107b1565b60408051602081018490529081018290525f9060600161248f565b5f5f6126cd6126c28b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061215492505050565b898989898989612f46565b915091509850989650505050505050565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e76310000838360405160200161248f939291905f6101008201905084825283602083015267ffffffffffffffff835116604083015267ffffffffffffffff602084015116606083015260408301516080830152606083015160a0830152608083015160c083015267ffffffffffffffff60a08401511660e0830152949350505050565b5f6001838360405160200161248f939291906154fb565b5f80808381036127d2576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f8181106127e5576127e5614d9e565b919091013560f81c91505f90506127fd826021615548565b612808906001615365565b9050612815816001615365565b86036128e15786868281811061282d5761282d614d9e565b909101357fff0000000000000000000000000000000000000000000000000000000000000016151590508061286157508115155b15612898576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b88156128d0576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f9350839250829150612a3e9050565b6128ec816041615365565b8614158061293b575086868281811061290757612907614d9e565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b15612972576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b8781116129c35760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612996565b508015935050505081612a02576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80612a39576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612ac357808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612a7a565b50505095945050505050565b5f5f612ada60405190565b9050612aee612ae885613045565b84613050565b9150612af981604052565b5092915050565b5f5f612b0c8360801c90565b90506021811115612b3057604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612b3c866130d9565b919450925090505f816001811115612b5657612b566147d1565b14612b7457604051633cf75c0160e21b815260040160405180910390fd5b8115612ba257612b85826008615548565b612b9190610100614fa3565b612b9b8785613454565b901c611716565b5f9695505050505050565b5f61103682612b00565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612bf18686856134a3565b1495945050505050565b5f5b67ffffffffffffffff8216156113d757612c168161555f565b9050612c23600183615596565b82169150612bfd565b5f6003612c3a836002615548565b612c4491906155b6565b611036906001615365565b60a0820151516060906040811115612ca6576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602481018290526044016107b1565b8067ffffffffffffffff811115612cbf57612cbf614dcb565b604051908082528060200260200182016040528015612ce8578160200160208202803683370190505b5091505f5f5b82811015612d8e57600167ffffffffffffffff8616821c165f03612d86578560a001518181518110612d2257612d22614d9e565b60200260200101515f0151848380612d399061555f565b945081518110612d4b57612d4b614d9e565b602002602001019073ffffffffffffffffffffffffffffffffffffffff16908173ffffffffffffffffffffffffffffffffffffffff16815250505b600101612cee565b5082525092915050565b815160a08401515167ffffffffffffffff82161580612db75750604081115b80612dcd575067ffffffffffffffff8216811c15155b15612e17576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602481018290526044016107b1565b612e3e60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612e9d57600167ffffffffffffffff8516821c81169003612e9557612e9282612e8d8960a001518481518110612e7c57612e7c614d9e565b6020026020010151602001516134e4565b613551565b91505b600101612e40565b50612ead818587602001516135a6565b611d9b576040517fd6fe72d8000000000000000000000000000000000000000000000000000000008152600481018590526024016107b1565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561256b576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f6060612fa78a8a604051602001612f8a919060609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016815260140190565b60405160208183030381529060405280519060200120898961373d565b909350905082612fbd57505f9150819050613039565b5f612fe9612fca8361379f565b600281518110612fdc57612fdc614d9e565b6020026020010151612bad565b905061301f818a60405160200161300291815260200190565b60405160208183030381529060405280519060200120888861373d565b9094509150831561303657613033826137bc565b92505b50505b97509795505050505050565b60606110368261379f565b5f8251826015811115613065576130656147d1565b60ff161082906130a2576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016107b191906155c9565b50828260158111156130b6576130b66147d1565b60ff16815181106130c9576130c9614d9e565b6020026020010151905092915050565b5f5f5f5f6130e78560801c90565b9050805f0361310957604051633cf75c0160e21b815260040160405180910390fd5b5f6131148682613454565b60f81c905060c08110156132f757608060ff8216101561313f575f60015f945094509450505061344d565b61314b603760806155dd565b60ff168160ff16116131fc575f6131636080836155f6565b60ff16905080831180156131ce57508060011415806131ce57507f80000000000000000000000000000000000000000000000000000000000000006131a9886001613454565b7fff000000000000000000000000000000000000000000000000000000000000001610155b6131eb57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f925061344d915050565b5f603761320a6080846155f6565b61321491906155f6565b60ff16905080831161323957604051633cf75c0160e21b815260040160405180910390fd5b5f613245886001613454565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361328957604051633cf75c0160e21b815260040160405180910390fd5b5f613295836008615548565b6132a190610100614fa3565b82901c90506037811180156132be5750806132bc8487614fa3565b115b6132db57604051633cf75c0160e21b815260040160405180910390fd5b6132e6836001615365565b975095505f945061344d9350505050565b613303603760c06155dd565b60ff168160ff1611613351575f61331b60c0836155f6565b60ff16905080831161334057604051633cf75c0160e21b815260040160405180910390fd5b60019550935084925061344d915050565b5f603761335f60c0846155f6565b61336991906155f6565b60ff16905080831161338e57604051633cf75c0160e21b815260040160405180910390fd5b5f61339a886001613454565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036133de57604051633cf75c0160e21b815260040160405180910390fd5b5f6133ea836008615548565b6133f690610100614fa3565b82901c90506037811180156134135750806134118487614fa3565b115b61343057604051633cf75c0160e21b815260040160405180910390fd5b61343b836001615365565b975095506001945061344d9350505050565b9193909250565b5f80613473613464846020615365565b61346e8660801c90565b6137d3565b9050601f8111156134885761348860326137e4565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156134db576134d1828787848181106134c5576134c5614d9e565b905060200201356137f5565b91506001016134a7565b50949350505050565b61350b60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516fffffffffffffffffffffffffffffffff1660408083019190915290910151606082015290565b61357860405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166110365763d6cc76eb5f526004601cfd5b5f60c082511415806135c957506060840151604085015160208601518651171717155b156135d557505f6110c0565b5f6135df8361381e565b90505f6135eb856138c4565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f90613674906134e4565b90505f5f600f73ffffffffffffffffffffffffffffffffffffffff1683868b876040516020016136a7949392919061560f565b60408051601f19818403018152908290526136c191615726565b5f60405180830381855afa9150503d805f81146136f9576040519150601f19603f3d011682016040523d82523d5f602084013e6136fe565b606091505b5091509150818015613711575080516020145b801561373057508080602001905181019061372c9190615731565b6001145b9998505050505050505050565b5f60605f5f613778888860405160200161375991815260200190565b60408051601f19818403018152919052613773888a615748565b61393c565b90925090505f81600d811115613790576137906147d1565b14989197509095505050505050565b60606110366137b783805160801b6020919091011790565b613dab565b5f61103661214f83805160801b6020919091011790565b5f80828403848111159081026121fb565b634e487b715f52806020526024601cfd5b5f81831061380f575f8281526020849052604090206110c0565b505f9182526020526040902090565b61385e6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b6139046040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f61390e83613ea2565b90505f61392361391e835f614025565b6140d3565b9050611e938161393761391e856004614025565b614135565b60605f83515f036139535750606090506001613da3565b5f61395d856141a8565b90505f5f5f61396b60405190565b90505f805b8851811015613d94575f89828151811061398c5761398c614d9e565b60200260200101519050825f036139c357805160208201208c146139be57606060029850985050505050505050613da3565b613a2c565b60208151106139fb578460201415806139e25750805160208201208614155b156139be57606060039850985050505050505050613da3565b805185141580613a13575085613a10826157b6565b14155b15613a2c57606060049850985050505050505050613da3565b5f613a368261379f565b90505b613a4560106001615365565b815103613b265787518403613a8b57613a7a81601081518110613a6a57613a6a614d9e565b60200260200101518c51856142b4565b995099505050505050505050613da3565b5f888581518110613a9e57613a9e614d9e565b602001015160f81c60f81b90505f828260f81c60ff1681518110613ac457613ac4614d9e565b60200260200101519050613ad7816142ff565b9099509750613ae7600187615365565b95508760201480613b085750613b08818e613b03886001615365565b61433c565b15613b14575050613d81565b613b1d81613dab565b92505050613a39565b6002815103613d6c575f8b90505f613b5e613b59845f81518110613b4c57613b4c614d9e565b602002602001015161437e565b6141a8565b905080515f03613b7f57606060059b509b5050505050505050505050613da3565b5f815f81518110613b9257613b92614d9e565b016020015160f81c90505f613bba88613bb48e805160801b6020919091011790565b906143d7565b90505f613bec613bcb6002856157f8565b613bd69060026155f6565b60ff16613bb486805160801b6020919091011790565b90505f613bf98260801c90565b9050613c058360801c90565b811180613c245750613c22613c1b845f84614431565b8390614476565b155b15613c4457606060069f509f505050505050505050505050505050613da3565b600160ff851611613ce557805f03613c7157606060079f509f505050505050505050505050505050613da3565b5f87600181518110613c8557613c85614d9e565b60200260200101519050613c98816142ff565b909e509c50613ca7828c615365565b9a508c60201480613cc35750613cc38188613b038d6001615365565b15613cd45750505050505050613d81565b613cdd81613dab565b975050613d61565b600360ff851611613d4657613cfa8360801c90565b8114613d09576060600a613d2f565b613d2f87600181518110613d1f57613d1f614d9e565b602002602001015187518b6142b4565b9f509f505050505050505050505050505050613da3565b6060600b9f509f505050505050505050505050505050613da3565b505050505050613a39565b6060600c995099505050505050505050613da3565b50613d8b84604052565b50600101613970565b506060600d9650965050505050505b935093915050565b60605f613db88360801c90565b90505f5f5f613dc6866130d9565b919450925090506001816001811115613de157613de16147d1565b148015613df65750613df38284615365565b84145b613e1357604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613e88575f80613e3a613e358b856143d7565b6130d9565b5090925090505f613e5784613e4f8585615365565b8d9190614431565b9050613e638284615365565b613e6d9085615365565b9085529250613e8191506020905083615365565b9150613e1e565b506020601f19878303010486526040525092949350505050565b613eaa614644565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615916602c9139604051602001613efc959493929190615819565b60408051601f1981840301815290829052613f1691615726565b602060405180830381855afa158015613f31573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613f549190615731565b90505f805b60088160ff16101561401d576002838318613f758360016155dd565b6040518060600160405280602c8152602001615916602c9139604051602001613fa09392919061588a565b60408051601f1981840301815290829052613fba91615726565b602060405180830381855afa158015613fd5573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613ff89190615731565b915081848260ff166008811061401057614010614d9e565b6020020152600101613f59565b505050919050565b61404c60405180608001604052805f81526020015f81526020015f81526020015f81525090565b61408c83836008811061406157614061614d9e565b602002015184614072856001615365565b6008811061408257614082614d9e565b60200201516144bb565b602083015281526140c3836140a2846002615365565b600881106140b2576140b2614d9e565b602002015184614072856003615365565b6060830152604082015292915050565b6141136040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d14166113d7576389083b915f526004601cfd5b6141756040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166110365763c55e5e335f526004601cfd5b80516040805160028302808201602001909252908152905f5b818110156142ad578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f1690508060028302602086010152506010810190506141c1565b5050919050565b60605f6142c2600185614fa3565b83146142d45750606090506008613da3565b5f6142de8661437e565b90508081515f146142ef575f6142f2565b60095b9250925050935093915050565b5f5f5f61430c8460801c90565b9050602181106143265761431f84612bad565b6020614332565b614330845f613454565b815b9250925050915091565b5f825182108015611e935750611e9361437784848151811061436057614360614d9e565b6020026020010151805160801b6020919091011790565b8590614476565b60605f5f5f61438c856130d9565b919450925090505f8160018111156143a6576143a66147d1565b146143c457604051633cf75c0160e21b815260040160405180910390fd5b6121fb6143d2868585614431565b6145fa565b5f6143e28360801c90565b8211156143f3576143f360326137e4565b6110c0826144018560801c90565b61440b9190614fa3565b6144276fffffffffffffffffffffffffffffffff861685614639565b60809190911b1790565b5f61443c8460801c90565b6144468385615365565b11156144565761445660326137e4565b611e93826144276fffffffffffffffffffffffffffffffff871686614639565b5f5f6144828460801c90565b905061448e8360801c90565b8103612af9576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b604080516020810182905260018183015260608101919091526080810183905260a081018290527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f600573ffffffffffffffffffffffffffffffffffffffff16826040516145869190615726565b5f60405180830381855afa9150503d805f81146145be576040519150601f19603f3d011682016040523d82523d5f602084013e6145c3565b606091505b5091505080516040146145d8576145d86158c6565b808060200190518101906145ec91906158f3565b9350935050505b9250929050565b60605f6146078360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f6110c08284615365565b6040518061010001604052806008906020820280368337509192915050565b5f60208284031215614673575f5ffd5b5035919050565b5f6060828403121561468a575f5ffd5b50919050565b5f5f83601f8401126146a0575f5ffd5b50813567ffffffffffffffff8111156146b7575f5ffd5b6020830191508360208285010111156145f3575f5ffd5b5f5f5f5f5f5f5f8789036103008112156146e6575f5ffd5b6146f08a8a61467a565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa082011215614722575f5ffd5b506060880195506102c088018981111561473a575f5ffd5b610220890195503567ffffffffffffffff811115614756575f5ffd5b6147628a828b01614690565b9095509350506102e088013567ffffffffffffffff811115614782575f5ffd5b61478e8a828b01614690565b989b979a50959850939692959293505050565b803567ffffffffffffffff811681146113d7575f5ffd5b5f602082840312156147c8575f5ffd5b6110c0826147a1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020810160028310614812576148126147d1565b91905290565b5f60608284031215614828575f5ffd5b6110c0838361467a565b5f5f60208385031215614843575f5ffd5b823567ffffffffffffffff811115614859575f5ffd5b61486585828601614690565b90969095509350505050565b60608101611036828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b5f60c0828403121561468a575f5ffd5b5f5f83601f8401126148ca575f5ffd5b50813567ffffffffffffffff8111156148e1575f5ffd5b6020830191508360208260051b85010111156145f3575f5ffd5b5f5f5f5f6060858703121561490e575f5ffd5b843567ffffffffffffffff811115614924575f5ffd5b614930878288016148aa565b94505060208501359250604085013567ffffffffffffffff811115614953575f5ffd5b61495f878288016148ba565b95989497509550505050565b6003811061497b5761497b6147d1565b9052565b60208101611036828461496b565b5f6040828403121561468a575f5ffd5b5f5f5f83850360c08112156149b0575f5ffd5b60808112156149bd575f5ffd5b50839250608084013567ffffffffffffffff8111156149da575f5ffd5b6149e6868287016148aa565b92505060a084013567ffffffffffffffff811115614a02575f5ffd5b614a0e8682870161498d565b9150509250925092565b803573ffffffffffffffffffffffffffffffffffffffff811681146113d7575f5ffd5b5f60208284031215614a4b575f5ffd5b6110c082614a18565b5f5f5f5f5f5f5f5f60a0898b031215614a6b575f5ffd5b614a74896147a1565b975060208901359650604089013567ffffffffffffffff811115614a96575f5ffd5b614aa28b828c01614690565b909750955050606089013567ffffffffffffffff811115614ac1575f5ffd5b614acd8b828c016148ba565b909550935050608089013567ffffffffffffffff811115614aec575f5ffd5b614af88b828c016148ba565b999c989b5096995094979396929594505050565b60408101614b1a828561496b565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614b3f575f5ffd5b863567ffffffffffffffff811115614b55575f5ffd5b614b6189828a01614690565b909750955050602087013567ffffffffffffffff811115614b80575f5ffd5b614b8c89828a016148ba565b909550935050604087013567ffffffffffffffff811115614bab575f5ffd5b614bb789828a016148ba565b979a9699509497509295939492505050565b5f5f5f6101008486031215614bdc575f5ffd5b614be685856148aa565b925060c084013567ffffffffffffffff811115614c01575f5ffd5b614c0d868287016148aa565b92505060e084013567ffffffffffffffff811115614a02575f5ffd5b5f5f5f5f5f60c08688031215614c3d575f5ffd5b614c47878761467a565b9450606086013593506080860135925060a086013567ffffffffffffffff811115614c70575f5ffd5b614c7c888289016148ba565b969995985093965092949392505050565b5f5f60408385031215614c9e575f5ffd5b614ca7836147a1565b946020939093013593505050565b5f5f60408385031215614cc6575f5ffd5b614ccf836147a1565b9150614cdd602084016147a1565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561103657611036614ce6565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614d8857614d88614d42565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff81118282101715614e1c57614e1c614dcb565b60405290565b60405160c0810167ffffffffffffffff81118282101715614e1c57614e1c614dcb565b6040805190810167ffffffffffffffff81118282101715614e1c57614e1c614dcb565b6040516060810167ffffffffffffffff81118282101715614e1c57614e1c614dcb565b604051601f8201601f1916810167ffffffffffffffff81118282101715614eb457614eb4614dcb565b604052919050565b5f6101c0828403128015614ece575f5ffd5b50614ed7614df8565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff831680614f8957614f89614d42565b806bffffffffffffffffffffffff84160491505092915050565b8181038181111561103657611036614ce6565b818382375f9101908152919050565b5f67ffffffffffffffff821115614fde57614fde614dcb565b5060051b60200190565b5f60c08236031215614ff8575f5ffd5b615000614e22565b82358152615010602084016147a1565b6020820152615021604084016147a1565b6040820152615032606084016147a1565b6060820152615043608084016147a1565b608082015260a083013567ffffffffffffffff811115615061575f5ffd5b830136601f820112615071575f5ffd5b803561508461507f82614fc5565b614e8b565b8082825260208201915060208360071b8501019250368311156150a5575f5ffd5b6020840193505b828410156151265783360360808112156150c4575f5ffd5b6150cc614e45565b6150d586614a18565b81526060601f19830112156150e8575f5ffd5b6150f0614e68565b602087810135825260408089013582840152606089013590830152828101919091529084526080909501949290920191506150ac565b60a08501525091949350505050565b6060810167ffffffffffffffff61514b846147a1565b16825267ffffffffffffffff615163602085016147a1565b166020830152604092830135929091019190915290565b5f82601f830112615189575f5ffd5b813567ffffffffffffffff8111156151a3576151a3614dcb565b6151b66020601f19601f84011601614e8b565b8181528460208386010111156151ca575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f604082360312156151f6575f5ffd5b6151fe614e45565b615207836147a1565b8152602083013567ffffffffffffffff811115615222575f5ffd5b61522e3682860161517a565b60208301525092915050565b5f608082840312801561524b575f5ffd5b506040516080810167ffffffffffffffff8111828210171561526f5761526f614dcb565b60405261527b836147a1565b8152615289602084016147a1565b6020820152604083810135908201526152a4606084016147a1565b60608201529392505050565b5f60c08284031280156152c1575f5ffd5b506152ca614e22565b6152d3836147a1565b81526152e1602084016147a1565b602082015260408381013590820152606080840135908201526080808401359082015261531060a084016147a1565b60a08201529392505050565b5f606082840312801561532d575f5ffd5b50615336614e68565b61533f836147a1565b815261534d602084016147a1565b60208201526040928301359281019290925250919050565b8082018082111561103657611036614ce6565b828152604060208201525f61010082018351604084015267ffffffffffffffff602085015116606084015267ffffffffffffffff604085015116608084015267ffffffffffffffff60608501511660a084015267ffffffffffffffff60808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561546057835173ffffffffffffffffffffffffffffffffffffffff81511683526020810151905080516020840152602081015160408401526040810151606084015250608082019150602084019350600183019250615402565b509695505050505050565b5f6020828403121561547b575f5ffd5b815180151581146110c0575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156154ed57835173ffffffffffffffffffffffffffffffffffffffff168352602093840193909201916001016154b9565b509098975050505050505050565b83815260a0810161553a602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b808202811582820484141761103657611036614ce6565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361558f5761558f614ce6565b5060010190565b67ffffffffffffffff828116828216039081111561103657611036614ce6565b5f826155c4576155c4614d42565b500490565b6020810160168310614812576148126147d1565b60ff818116838216019081111561103657611036614ce6565b60ff828116828216039081111561103657611036614ce6565b84518152602080860151908201526040808601519082015260608086015190820152610300810161568c6080830186805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301528251610200830152602083015161022083015260408301516102408301526060830151610260830152608083015161028083015260a08301516102a083015260c08301516102c083015260e08301516102e08301526121fb565b5f81518060208401855e5f93019283525090919050565b5f6110c0828461570f565b5f60208284031215615741575f5ffd5b5051919050565b5f61575561507f84614fc5565b8381526020810190600585901b840136811115615770575f5ffd5b845b818110156157ab57803567ffffffffffffffff811115615790575f5ffd5b61579c3682890161517a565b85525060209384019301615772565b509095945050505050565b8051602080830151919081101561468a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff83168061580a5761580a614d42565b8060ff84160691505092915050565b5f615824828861570f565b8681527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660208201527fff000000000000000000000000000000000000000000000000000000000000008560f81b16602282015261156c602382018561570f565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f6121fb602183018461570f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5f5f60408385031215615904575f5ffd5b50508051602090910151909290915056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
