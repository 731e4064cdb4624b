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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "slot",
    "type": "bytes32"
   }
  ],
  "name": "SlotNotProven",
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
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "slot",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32[5]",
      "name": "account",
      "type": "bytes32[5]"
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
    "internalType": "struct WorldSlotProof",
    "name": "proof",
    "type": "tuple"
   }
  ],
  "name": "readWorld",
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
export const foreignClaimRegistryBytecode = '0x608060405234801561000f575f5ffd5b50604051615ec5380380615ec583398101604081905261002e91610148565b81516020808401516001600160601b0316600160a01b026001600160a01b03928316176001908155604080860151600980549186166001600160a01b03199283161790556060870151600280549190961691161790935560808501516001600160401b0346165f908152600390935292909120805485939260ff199091169083818111156100be576100be6101f8565b02179055506101029050815f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409020805460ff19166001179055565b505061020c565b80516001600160a01b038116811461011f575f5ffd5b919050565b80516001600160601b038116811461011f575f5ffd5b80516002811061011f575f5ffd5b5f5f82840360c081121561015a575f5ffd5b60a0811215610167575f5ffd5b5060405160a081016001600160401b038111828210171561019657634e487b7160e01b5f52604160045260245ffd5b6040526101a284610109565b81526101b060208501610124565b60208201526101c160408501610109565b60408201526101d260608501610109565b60608201526101e36080850161013a565b608082015260a0939093015192949293505050565b634e487b7160e01b5f52602160045260245ffd5b615cac806102195f395ff3fe6080604052600436106101ba575f3560e01c806379b1d42c116100f2578063b9a4b69811610092578063d72ee86711610062578063d72ee86714610697578063dbbfd379146106b6578063f1e5872c146106e4578063f88927b41461071a575f5ffd5b8063b9a4b698146105ed578063c13c239614610600578063cbf0571b1461064d578063d5d44d801461066c575f5ffd5b80639ed28ee2116100cd5780639ed28ee21461051c578063a5658f3214610575578063aaf38193146105a2578063b97132b0146105c1575f5ffd5b806379b1d42c1461042f5780639852c63b1461045b5780639d9baaeb146104fd575f5ffd5b80633432d6261161015d5780636143971311610138578063614397131461038c57806363adb412146103dd5780636c8cc9d9146103fc57806370d64c4b1461041b575f5ffd5b80633432d626146103145780633f31107e146103415780634b5ac2ba1461036d575f5ffd5b806316aa92021161019857806316aa92021461027c5780631ea2756b146102aa5780632f12c49c146102c95780633040221d146102f5575f5ffd5b8063010726ce146101be5780630597087c146102205780630615868d14610241575b5f5ffd5b3480156101c9575f5ffd5b5061020b6101d836600461489f565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1690565b60405190151581526020015b60405180910390f35b34801561022b575f5ffd5b5061023f61023a36600461490a565b610750565b005b34801561024c575f5ffd5b5061026f61025b3660046149f4565b60036020525f908152604090205460ff1681565b6040516102179190614a3a565b348015610287575f5ffd5b5061020b61029636600461489f565b60046020525f908152604090205460ff1681565b3480156102b5575f5ffd5b5061023f6102c4366004614a54565b610a2b565b3480156102d4575f5ffd5b506102e86102e3366004614a6e565b610c8d565b6040516102179190614aad565b348015610300575f5ffd5b5061023f61030f366004614b37565b610e8b565b34801561031f575f5ffd5b5061033361032e366004614a54565b61100a565b604051908152602001610217565b34801561034c575f5ffd5b5061036061035b366004614a54565b611039565b6040516102179190614bbb565b348015610378575f5ffd5b5061023f610387366004614bd9565b6110f1565b348015610397575f5ffd5b506009546103b89073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610217565b3480156103e8575f5ffd5b506103336103f7366004614c77565b611315565b348015610407575f5ffd5b50610333610416366004614ce0565b61135f565b348015610426575f5ffd5b50610333611450565b34801561043a575f5ffd5b506002546103b89073ffffffffffffffffffffffffffffffffffffffff1681565b348015610466575f5ffd5b506104c461047536600461489f565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff909116602083015201610217565b348015610508575f5ffd5b50610333610517366004614cf9565b611483565b348015610527575f5ffd5b50600154610558907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff9091168152602001610217565b348015610580575f5ffd5b5061059461058f366004614a54565b6115ec565b604051610217929190614db1565b3480156105ad575f5ffd5b506103336105bc366004614dcf565b611693565b3480156105cc575f5ffd5b506001546103b89073ffffffffffffffffffffffffffffffffffffffff1681565b61023f6105fb366004614a54565b611794565b34801561060b575f5ffd5b5061020b61061a36600461489f565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b348015610658575f5ffd5b5061023f610667366004614e6e565b611a24565b348015610677575f5ffd5b50610333610686366004614ce0565b5f6020819052908152604090205481565b3480156106a2575f5ffd5b5061023f6106b1366004614ece565b611d46565b3480156106c1575f5ffd5b5061020b6106d036600461489f565b60056020525f908152604090205460ff1681565b3480156106ef575f5ffd5b506103336106fe366004614f32565b600860209081525f928352604080842090915290825290205481565b348015610725575f5ffd5b50610333610734366004614f5a565b600660209081525f928352604080842090915290825290205481565b600161075b88611039565b600281111561076c5761076c614a0d565b146107e45761077e60208801886149f4565b61078e6040890160208a016149f4565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906107fa90890160208a016149f4565b67ffffffffffffffff16876040013510158061084357506108216040890160208a016149f4565b67ffffffffffffffff16610837611fff83614fb8565b67ffffffffffffffff16105b1561089f578061085960408a0160208b016149f4565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107db565b5f6108bb71f90827f1c53a10cb7a02335b175320002935611e17565b9050866040516020016108ce9190614fd8565b604051602081830303815290604052805190602001206108f48a60400135838989611e76565b1461093f576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b17532000293560048201526024016107db565b5f61095e61094f611fff85615014565b67ffffffffffffffff16611f0a565b90505f61097160808a0135838888611e76565b90505f61098b610986368d90038d018d615161565b611f44565b90508181146109d0576040517fb38e0e0c00000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016107db565b610a1d60405180606001604052808e5f0160208101906109f091906149f4565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a0013581525082611ffc565b505050505050505050505050565b5f610a358261100a565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1691810191909152919250610aa084611039565b825190915073ffffffffffffffffffffffffffffffffffffffff161580610ad757505f816002811115610ad557610ad5614a0d565b145b15610b11576040517f35a6f8d8000000000000000000000000000000000000000000000000000000008152600481018490526024016107db565b5f838152600760205260408120556001816002811115610b3357610b33614a0d565b03610bc05781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610bba825f015183602001516bffffffffffffffffffffffff1661211c565b50505050565b5f60028360200151610bd29190615211565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610c3d9190615248565b6040805192835260208301919091520160405180910390a3610c5f338261211c565b610c865f8285602001516bffffffffffffffffffffffff16610c819190615248565b61211c565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610cd957610cd9614a0d565b03610d4d576101c08414610d1c576040517f7b66113c000000000000000000000000000000000000000000000000000000008152600481018590526024016107db565b5f610d2985870187615161565b9050610d3481611f44565b60408083015160a0909301519086015292509050610e2a565b610400841115610d8c576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018590526024016107db565b8484604051610d9c92919061525b565b60405180910390209150610de485858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506121af92505050565b610e2286868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506121c392505050565b604085015290505b81610e34826121d7565b14610e75576040517f20db105200000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016107db565b67ffffffffffffffff1660208301525092915050565b5f610e9d610e988661528d565b6121fc565b5f8581526005602052604090205490915060ff161580610ece5750610ecc84610ec583612230565b8585612252565b155b15610f0f576040517f6908f92400000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016107db565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1615610f4a5750610bba565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558190610fb390606088019088016149f4565b67ffffffffffffffff16610fcd60408801602089016149f4565b67ffffffffffffffff167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f8160405160200161101c91906153da565b604051602081830303815290604052805190602001209050919050565b5f61104760208301836149f4565b67ffffffffffffffff165f03611066576110608261226a565b92915050565b5f60068161107760208601866149f4565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f8460200160208101906110ac91906149f4565b67ffffffffffffffff16815260208101919091526040015f20549050806110d557505f92915050565b826040013581146110e75760026110ea565b60015b9392505050565b466110ff60208501856149f4565b67ffffffffffffffff161461115a5761111b60208401846149f4565b6040517f8c0e1f8800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016107db565b61116382612368565b61117360408301602084016149f4565b67ffffffffffffffff1661118a60208501856149f4565b67ffffffffffffffff161415806111d357506111ac60608301604084016149f4565b67ffffffffffffffff166111c660808501606086016149f4565b67ffffffffffffffff1614155b1561123e576111e860408301602084016149f4565b6111f860608401604085016149f4565b6040517f62f7325e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107db565b61127161124a8361528d565b6112538361548b565b61126c8535611267368990038901896154df565b612485565b612513565b6040808401355f9081526004602052205460ff161561128f57505050565b604080840180355f8181526004602090815293902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055916112da919086016149f4565b67ffffffffffffffff167fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a60405160405180910390a3505050565b5f61135460038261132960208901896149f4565b67ffffffffffffffff168152602081019190915260409081015f205460ff169087013586868661259c565b90505b949350505050565b5f611368612772565b5073ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054908190036113e0576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016107db565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a261144382826127a9565b61144b6127c2565b919050565b5f6040517fd241dbf000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61148e87876127ec565b506040805167ffffffffffffffff8b8116602080840191909152469091168284015260608083018c905283518084039091018152608090920190925280519101205f906114db905f6128a0565b6009549091505f90819061150d908b908b9073ffffffffffffffffffffffffffffffffffffffff16868c8c8c8c6128bb565b9150915081611548576040517f84ef2f1a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8c165f9081526008602090815260408083208e8452909152902054935083811161157d575050506115e0565b67ffffffffffffffff8c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f6115f783611039565b9150600182600281111561160d5761160d614a0d565b0361161a57506003915091565b5f82600281111561162d5761162d614a0d565b1461163957505f915091565b61164561061a8461100a565b1561165257506002915091565b5f60078161165f8661100a565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff161461168e575060015b915091565b5f5f61169f88886127ec565b6001549091505f906116cf908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b6128bb565b935090508061170a576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff161561172757505061178a565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1634811461180c576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff821660248201526044016107db565b61181960208301836149f4565b67ffffffffffffffff165f0361185b576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61186583611039565b90505f81600281111561187a5761187a614a0d565b146118b357806040517f6ae153990000000000000000000000000000000000000000000000000000000081526004016107db9190614bbb565b5f6118bd8461100a565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff16801561193b576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff821660248201526044016107db565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff9190911617909255916119b6919088019088016149f4565b67ffffffffffffffff166119cd60208801886149f4565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af4886040013534604051611a15929190918252602082015260400190565b60405180910390a45050505050565b611a2d82612368565b611a3d60408301602084016149f4565b67ffffffffffffffff16611a5460208501856149f4565b67ffffffffffffffff16141580611a9d5750611a7660608301604084016149f4565b67ffffffffffffffff16611a9060c0850160a086016149f4565b67ffffffffffffffff1614155b15611ab2576111e860408301602084016149f4565b611aff611ac260208501856149f4565b611ad260408601602087016149f4565b67ffffffffffffffff9182165f908152600660209081526040808320939094168252919091522054151590565b15611b6757611b1160208401846149f4565b611b2160408501602086016149f4565b6040517f9e531f7500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107db565b611b95611b738361528d565b611b7c8361548b565b61126c8535611b9036899003890189615555565b61291a565b60408051606081019091525f9080611bb060208701876149f4565b67ffffffffffffffff168152602001856020016020810190611bd291906149f4565b67ffffffffffffffff16815260408087013560209283015251611bf6929101614aad565b604051602081830303815290604052805190602001209050611c357f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d90565b5f828152600191909101602052604090205460ff1615611c555750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611cbc9186019086016149f4565b67ffffffffffffffff16611cd360208601866149f4565b67ffffffffffffffff167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611d1860c08a0160a08b016149f4565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a350505050565b5f8381526005602052604090205460ff16611d90576040517f0ec908b3000000000000000000000000000000000000000000000000000000008152600481018490526024016107db565b5f611da9611da3368890038801886155c1565b866129bb565b9050611db784828585612252565b611df7576040517fabe1d10500000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016107db565b611e0f611e09368890038801886155c1565b86611ffc565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f9060350161101c565b5f5f5f5f611e86888888886129d2565b925092509250805f5f1b03611ea157505f9250611357915050565b87611ebb8480355f1a5f8b611eb68888612c84565b612ca0565b14611ef2576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b868214611eff575f6115e0565b979650505050505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f9060410161101c565b5f60018260405160200161101c9291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f9081526006602090815260408083208287015190941683529290528190205490830151810361203957505050565b801561209f578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff93841660048201529290911660248301526044820183905260648201526084016107db565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f03612127575050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152602081905260408120805483929061215b90849061560a565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f6110606121be836008612d0b565b612d3c565b5f6110606121d2836003612d0b565b612de9565b5f4382810361010181106121f3576121ee84612df3565b611357565b50509040919050565b5f7f73796e636c696e652e71756f72756d2e7365742e7631000000000000000000008260405160200161101c92919061561d565b60408051600260208201529081018290525f606082018190529060800161101c565b5f602082148015611354575061135483838787612e20565b6002545f9073ffffffffffffffffffffffffffffffffffffffff1661229560408401602085016149f4565b67ffffffffffffffff161515806122c1575073ffffffffffffffffffffffffffffffffffffffff81163b155b156122ce57505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa15801561233a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061235e9190615710565b6110e7575f6110ea565b5f612375610e988361528d565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205490915060ff166123e1576040517f7a65674c000000000000000000000000000000000000000000000000000000008152600481018290526024016107db565b6123f160a08301608084016149f4565b67ffffffffffffffff164211156124815761241260408301602084016149f4565b61242260608401604085016149f4565b61243260a08501608086016149f4565b6040517f490bad3a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152918316602483015290911660448201526064016107db565b5050565b604080517f73796e636c696e652e71756f72756d2e66696e616c2e76310000000000000000602080830191909152818301859052835167ffffffffffffffff90811660608085019190915291850151811660808401529284015160a083015283015190911660c08201525f9060e0015b60405160208183030381529060405280519060200120905092915050565b60a08301515182515f9061252690612e37565b905061253182612e68565b8110801561253e57508115155b15612591578061254d83612e68565b8361255b88885f0151612e8b565b6040517f085fba490000000000000000000000000000000000000000000000000000000081526004016107db949392919061572f565b610c86858585612fd4565b5f60018660018111156125b1576125b1614a0d565b03612624575f806125dd8787876125cb60a08901896157a0565b6125d860c08b018b6157a0565b613122565b915091508161261b576040517f190c8e79000000000000000000000000000000000000000000000000000000008152600481018690526024016107db565b91506127699050565b61263160a08301836157a0565b90506001141580612651575061264a60c08301836157a0565b9050600114155b1561268b576040517f190c8e79000000000000000000000000000000000000000000000000000000008152600481018490526024016107db565b5f6126cd8661269987611e17565b6126a660a08701876157a0565b5f8181106126b6576126b6615043565b90506020028101906126c89190615804565b611e76565b6040519091506126e1908490602001614fd8565b604051602081830303815290604052805190602001208114612747576040517f21a8abce00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016107db565b612765608084013561275886611f0a565b6126a660c08701876157a0565b9150505b95945050505050565b61277a613221565b6127a760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061327a565b565b5f385f3884865af16124815763b12d13eb5f526004601cfd5b6127a75f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006127a1565b5f61040082111561282c576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018390526024016107db565b828260405161283c92919061525b565b60408051918290039091205f8181526004602052919091205490915060ff16158015612866575060015b15611060576040517f2f658bc4000000000000000000000000000000000000000000000000000000008152600481018290526024016107db565b60408051602081018490529081018290525f906060016124f5565b5f5f6129096128fe8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506121c392505050565b898989898989613122565b915091509850989650505050505050565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e7631000083836040516020016124f5939291905f6101008201905084825283602083015267ffffffffffffffff835116604083015267ffffffffffffffff602084015116606083015260408301516080830152606083015160a0830152608083015160c083015267ffffffffffffffff60a08401511660e0830152949350505050565b5f600183836040516020016124f593929190615865565b5f8080838103612a0e576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f818110612a2157612a21615043565b919091013560f81c91505f9050612a398260216158b2565b612a4490600161560a565b9050612a5181600161560a565b8603612b1d57868682818110612a6957612a69615043565b909101357fff00000000000000000000000000000000000000000000000000000000000000161515905080612a9d57508115155b15612ad4576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8815612b0c576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f9350839250829150612c7a9050565b612b2881604161560a565b86141580612b775750868682818110612b4357612b43615043565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b15612bae576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b878111612bff5760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612bd2565b508015935050505081612c3e576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80612c75576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612cff57808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612cb6565b50505095945050505050565b5f5f612d1660405190565b9050612d2a612d2485613281565b8461328c565b9150612d3581604052565b5092915050565b5f5f612d488360801c90565b90506021811115612d6c57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612d7886613315565b919450925090505f816001811115612d9257612d92614a0d565b14612db057604051633cf75c0160e21b815260040160405180910390fd5b8115612dde57612dc18260086158b2565b612dcd90610100615248565b612dd78785613690565b901c61178a565b5f9695505050505050565b5f61106082612d3c565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612e2d8686856136df565b1495945050505050565b5f5b67ffffffffffffffff82161561144b57612e52816158c9565b9050612e5f600183615900565b82169150612e39565b5f6003612e768360026158b2565b612e809190615920565b61106090600161560a565b60a0820151516060906040811115612ee2576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602481018290526044016107db565b8067ffffffffffffffff811115612efb57612efb615070565b604051908082528060200260200182016040528015612f24578160200160208202803683370190505b5091505f5f5b82811015612fca57600167ffffffffffffffff8616821c165f03612fc2578560a001518181518110612f5e57612f5e615043565b60200260200101515f0151848380612f75906158c9565b945081518110612f8757612f87615043565b602002602001019073ffffffffffffffffffffffffffffffffffffffff16908173ffffffffffffffffffffffffffffffffffffffff16815250505b600101612f2a565b5082525092915050565b815160a08401515167ffffffffffffffff82161580612ff35750604081115b80613009575067ffffffffffffffff8216811c15155b15613053576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602481018290526044016107db565b61307a60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b828110156130d957600167ffffffffffffffff8516821c811690036130d1576130ce826130c98960a0015184815181106130b8576130b8615043565b602002602001015160200151613720565b61378d565b91505b60010161307c565b506130e9818587602001516137e2565b611e0f576040517fd6fe72d8000000000000000000000000000000000000000000000000000000008152600481018590526024016107db565b5f5f60606131838a8a604051602001613166919060609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016815260140190565b604051602081830303815290604052805190602001208989613979565b90935090508261319957505f9150819050613215565b5f6131c56131a6836139db565b6002815181106131b8576131b8615043565b6020026020010151612de9565b90506131fb818a6040516020016131de91815260200190565b604051602081830303815290604052805190602001208888613979565b909450915083156132125761320f826139f8565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156127a7576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6060611060826139db565b5f82518260158111156132a1576132a1614a0d565b60ff161082906132de576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016107db9190615933565b50828260158111156132f2576132f2614a0d565b60ff168151811061330557613305615043565b6020026020010151905092915050565b5f5f5f5f6133238560801c90565b9050805f0361334557604051633cf75c0160e21b815260040160405180910390fd5b5f6133508682613690565b60f81c905060c081101561353357608060ff8216101561337b575f60015f9450945094505050613689565b61338760376080615947565b60ff168160ff1611613438575f61339f608083615960565b60ff169050808311801561340a575080600114158061340a57507f80000000000000000000000000000000000000000000000000000000000000006133e5886001613690565b7fff000000000000000000000000000000000000000000000000000000000000001610155b61342757604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250613689915050565b5f6037613446608084615960565b6134509190615960565b60ff16905080831161347557604051633cf75c0160e21b815260040160405180910390fd5b5f613481886001613690565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036134c557604051633cf75c0160e21b815260040160405180910390fd5b5f6134d18360086158b2565b6134dd90610100615248565b82901c90506037811180156134fa5750806134f88487615248565b115b61351757604051633cf75c0160e21b815260040160405180910390fd5b61352283600161560a565b975095505f94506136899350505050565b61353f603760c0615947565b60ff168160ff161161358d575f61355760c083615960565b60ff16905080831161357c57604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250613689915050565b5f603761359b60c084615960565b6135a59190615960565b60ff1690508083116135ca57604051633cf75c0160e21b815260040160405180910390fd5b5f6135d6886001613690565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361361a57604051633cf75c0160e21b815260040160405180910390fd5b5f6136268360086158b2565b61363290610100615248565b82901c905060378111801561364f57508061364d8487615248565b115b61366c57604051633cf75c0160e21b815260040160405180910390fd5b61367783600161560a565b97509550600194506136899350505050565b9193909250565b5f806136af6136a084602061560a565b6136aa8660801c90565b613a0f565b9050601f8111156136c4576136c46032613a20565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156137175761370d8287878481811061370157613701615043565b90506020020135613a31565b91506001016136e3565b50949350505050565b61374760405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516fffffffffffffffffffffffffffffffff1660408083019190915290910151606082015290565b6137b460405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166110605763d6cc76eb5f526004601cfd5b5f60c0825114158061380557506060840151604085015160208601518651171717155b1561381157505f6110ea565b5f61381b83613a5a565b90505f61382785613b00565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906138b090613720565b90505f5f600f73ffffffffffffffffffffffffffffffffffffffff1683868b876040516020016138e39493929190615979565b60408051601f19818403018152908290526138fd91615a90565b5f60405180830381855afa9150503d805f8114613935576040519150601f19603f3d011682016040523d82523d5f602084013e61393a565b606091505b509150915081801561394d575080516020145b801561396c5750808060200190518101906139689190615a9b565b6001145b9998505050505050505050565b5f60605f5f6139b4888860405160200161399591815260200190565b60408051601f198184030181529190526139af888a615ab2565b613b78565b90925090505f81600d8111156139cc576139cc614a0d565b14989197509095505050505050565b60606110606139f383805160801b6020919091011790565b613fe7565b5f6110606121be83805160801b6020919091011790565b5f8082840384811115908102612769565b634e487b715f52806020526024601cfd5b5f818310613a4b575f8281526020849052604090206110ea565b505f9182526020526040902090565b613a9a6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613b406040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f613b4a836140de565b90505f613b5f613b5a835f614261565b61430f565b905061135781613b73613b5a856004614261565b614371565b60605f83515f03613b8f5750606090506001613fdf565b5f613b99856143e4565b90505f5f5f613ba760405190565b90505f805b8851811015613fd0575f898281518110613bc857613bc8615043565b60200260200101519050825f03613bff57805160208201208c14613bfa57606060029850985050505050505050613fdf565b613c68565b6020815110613c3757846020141580613c1e5750805160208201208614155b15613bfa57606060039850985050505050505050613fdf565b805185141580613c4f575085613c4c82615b20565b14155b15613c6857606060049850985050505050505050613fdf565b5f613c72826139db565b90505b613c816010600161560a565b815103613d625787518403613cc757613cb681601081518110613ca657613ca6615043565b60200260200101518c51856144f0565b995099505050505050505050613fdf565b5f888581518110613cda57613cda615043565b602001015160f81c60f81b90505f828260f81c60ff1681518110613d0057613d00615043565b60200260200101519050613d138161453b565b9099509750613d2360018761560a565b95508760201480613d445750613d44818e613d3f88600161560a565b614578565b15613d50575050613fbd565b613d5981613fe7565b92505050613c75565b6002815103613fa8575f8b90505f613d9a613d95845f81518110613d8857613d88615043565b60200260200101516145ba565b6143e4565b905080515f03613dbb57606060059b509b5050505050505050505050613fdf565b5f815f81518110613dce57613dce615043565b016020015160f81c90505f613df688613df08e805160801b6020919091011790565b90614613565b90505f613e28613e07600285615b62565b613e12906002615960565b60ff16613df086805160801b6020919091011790565b90505f613e358260801c90565b9050613e418360801c90565b811180613e605750613e5e613e57845f8461466d565b83906146b2565b155b15613e8057606060069f509f505050505050505050505050505050613fdf565b600160ff851611613f2157805f03613ead57606060079f509f505050505050505050505050505050613fdf565b5f87600181518110613ec157613ec1615043565b60200260200101519050613ed48161453b565b909e509c50613ee3828c61560a565b9a508c60201480613eff5750613eff8188613d3f8d600161560a565b15613f105750505050505050613fbd565b613f1981613fe7565b975050613f9d565b600360ff851611613f8257613f368360801c90565b8114613f45576060600a613f6b565b613f6b87600181518110613f5b57613f5b615043565b602002602001015187518b6144f0565b9f509f505050505050505050505050505050613fdf565b6060600b9f509f505050505050505050505050505050613fdf565b505050505050613c75565b6060600c995099505050505050505050613fdf565b50613fc784604052565b50600101613bac565b506060600d9650965050505050505b935093915050565b60605f613ff48360801c90565b90505f5f5f61400286613315565b91945092509050600181600181111561401d5761401d614a0d565b148015614032575061402f828461560a565b84145b61404f57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b858110156140c4575f806140766140718b85614613565b613315565b5090925090505f6140938461408b858561560a565b8d919061466d565b905061409f828461560a565b6140a9908561560a565b90855292506140bd9150602090508361560a565b915061405a565b506020601f19878303010486526040525092949350505050565b6140e6614880565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615c80602c9139604051602001614138959493929190615b83565b60408051601f198184030181529082905261415291615a90565b602060405180830381855afa15801561416d573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141909190615a9b565b90505f805b60088160ff1610156142595760028383186141b1836001615947565b6040518060600160405280602c8152602001615c80602c91396040516020016141dc93929190615bf4565b60408051601f19818403018152908290526141f691615a90565b602060405180830381855afa158015614211573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906142349190615a9b565b915081848260ff166008811061424c5761424c615043565b6020020152600101614195565b505050919050565b61428860405180608001604052805f81526020015f81526020015f81526020015f81525090565b6142c883836008811061429d5761429d615043565b6020020151846142ae85600161560a565b600881106142be576142be615043565b60200201516146f7565b602083015281526142ff836142de84600261560a565b600881106142ee576142ee615043565b6020020151846142ae85600361560a565b6060830152604082015292915050565b61434f6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d141661144b576389083b915f526004601cfd5b6143b16040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166110605763c55e5e335f526004601cfd5b80516040805160028302808201602001909252908152905f5b818110156144e9578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f1690508060028302602086010152506010810190506143fd565b5050919050565b60605f6144fe600185615248565b83146145105750606090506008613fdf565b5f61451a866145ba565b90508081515f1461452b575f61452e565b60095b9250925050935093915050565b5f5f5f6145488460801c90565b9050602181106145625761455b84612de9565b602061456e565b61456c845f613690565b815b9250925050915091565b5f82518210801561135757506113576145b384848151811061459c5761459c615043565b6020026020010151805160801b6020919091011790565b85906146b2565b60605f5f5f6145c885613315565b919450925090505f8160018111156145e2576145e2614a0d565b1461460057604051633cf75c0160e21b815260040160405180910390fd5b61276961460e86858561466d565b614836565b5f61461e8360801c90565b82111561462f5761462f6032613a20565b6110ea8261463d8560801c90565b6146479190615248565b6146636fffffffffffffffffffffffffffffffff861685614875565b60809190911b1790565b5f6146788460801c90565b614682838561560a565b1115614692576146926032613a20565b611357826146636fffffffffffffffffffffffffffffffff871686614875565b5f5f6146be8460801c90565b90506146ca8360801c90565b8103612d35576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b604080516020810182905260018183015260608101919091526080810183905260a081018290527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f600573ffffffffffffffffffffffffffffffffffffffff16826040516147c29190615a90565b5f60405180830381855afa9150503d805f81146147fa576040519150601f19603f3d011682016040523d82523d5f602084013e6147ff565b606091505b50915050805160401461481457614814615c30565b808060200190518101906148289190615c5d565b9350935050505b9250929050565b60605f6148438360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f6110ea828461560a565b6040518061010001604052806008906020820280368337509192915050565b5f602082840312156148af575f5ffd5b5035919050565b5f606082840312156148c6575f5ffd5b50919050565b5f5f83601f8401126148dc575f5ffd5b50813567ffffffffffffffff8111156148f3575f5ffd5b60208301915083602082850101111561482f575f5ffd5b5f5f5f5f5f5f5f878903610300811215614922575f5ffd5b61492c8a8a6148b6565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa08201121561495e575f5ffd5b506060880195506102c0880189811115614976575f5ffd5b610220890195503567ffffffffffffffff811115614992575f5ffd5b61499e8a828b016148cc565b9095509350506102e088013567ffffffffffffffff8111156149be575f5ffd5b6149ca8a828b016148cc565b989b979a50959850939692959293505050565b803567ffffffffffffffff8116811461144b575f5ffd5b5f60208284031215614a04575f5ffd5b6110ea826149dd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020810160028310614a4e57614a4e614a0d565b91905290565b5f60608284031215614a64575f5ffd5b6110ea83836148b6565b5f5f60208385031215614a7f575f5ffd5b823567ffffffffffffffff811115614a95575f5ffd5b614aa1858286016148cc565b90969095509350505050565b60608101611060828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b5f60c082840312156148c6575f5ffd5b5f5f83601f840112614b06575f5ffd5b50813567ffffffffffffffff811115614b1d575f5ffd5b6020830191508360208260051b850101111561482f575f5ffd5b5f5f5f5f60608587031215614b4a575f5ffd5b843567ffffffffffffffff811115614b60575f5ffd5b614b6c87828801614ae6565b94505060208501359250604085013567ffffffffffffffff811115614b8f575f5ffd5b614b9b87828801614af6565b95989497509550505050565b60038110614bb757614bb7614a0d565b9052565b602081016110608284614ba7565b5f604082840312156148c6575f5ffd5b5f5f5f83850360c0811215614bec575f5ffd5b6080811215614bf9575f5ffd5b50839250608084013567ffffffffffffffff811115614c16575f5ffd5b614c2286828701614ae6565b92505060a084013567ffffffffffffffff811115614c3e575f5ffd5b614c4a86828701614bc9565b9150509250925092565b803573ffffffffffffffffffffffffffffffffffffffff8116811461144b575f5ffd5b5f5f5f5f60c08587031215614c8a575f5ffd5b614c9486866148b6565b9350614ca260608601614c54565b92506080850135915060a085013567ffffffffffffffff811115614cc4575f5ffd5b850160e08188031215614cd5575f5ffd5b939692955090935050565b5f60208284031215614cf0575f5ffd5b6110ea82614c54565b5f5f5f5f5f5f5f5f60a0898b031215614d10575f5ffd5b614d19896149dd565b975060208901359650604089013567ffffffffffffffff811115614d3b575f5ffd5b614d478b828c016148cc565b909750955050606089013567ffffffffffffffff811115614d66575f5ffd5b614d728b828c01614af6565b909550935050608089013567ffffffffffffffff811115614d91575f5ffd5b614d9d8b828c01614af6565b999c989b5096995094979396929594505050565b60408101614dbf8285614ba7565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614de4575f5ffd5b863567ffffffffffffffff811115614dfa575f5ffd5b614e0689828a016148cc565b909750955050602087013567ffffffffffffffff811115614e25575f5ffd5b614e3189828a01614af6565b909550935050604087013567ffffffffffffffff811115614e50575f5ffd5b614e5c89828a01614af6565b979a9699509497509295939492505050565b5f5f5f6101008486031215614e81575f5ffd5b614e8b8585614ae6565b925060c084013567ffffffffffffffff811115614ea6575f5ffd5b614eb286828701614ae6565b92505060e084013567ffffffffffffffff811115614c3e575f5ffd5b5f5f5f5f5f60c08688031215614ee2575f5ffd5b614eec87876148b6565b9450606086013593506080860135925060a086013567ffffffffffffffff811115614f15575f5ffd5b614f2188828901614af6565b969995985093965092949392505050565b5f5f60408385031215614f43575f5ffd5b614f4c836149dd565b946020939093013593505050565b5f5f60408385031215614f6b575f5ffd5b614f74836149dd565b9150614f82602084016149dd565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561106057611060614f8b565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff83168061502d5761502d614fe7565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff811182821017156150c1576150c1615070565b60405290565b60405160c0810167ffffffffffffffff811182821017156150c1576150c1615070565b6040805190810167ffffffffffffffff811182821017156150c1576150c1615070565b6040516060810167ffffffffffffffff811182821017156150c1576150c1615070565b604051601f8201601f1916810167ffffffffffffffff8111828210171561515957615159615070565b604052919050565b5f6101c0828403128015615173575f5ffd5b5061517c61509d565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff83168061522e5761522e614fe7565b806bffffffffffffffffffffffff84160491505092915050565b8181038181111561106057611060614f8b565b818382375f9101908152919050565b5f67ffffffffffffffff82111561528357615283615070565b5060051b60200190565b5f60c0823603121561529d575f5ffd5b6152a56150c7565b823581526152b5602084016149dd565b60208201526152c6604084016149dd565b60408201526152d7606084016149dd565b60608201526152e8608084016149dd565b608082015260a083013567ffffffffffffffff811115615306575f5ffd5b830136601f820112615316575f5ffd5b80356153296153248261526a565b615130565b8082825260208201915060208360071b85010192503683111561534a575f5ffd5b6020840193505b828410156153cb578336036080811215615369575f5ffd5b6153716150ea565b61537a86614c54565b81526060601f198301121561538d575f5ffd5b61539561510d565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150615351565b60a08501525091949350505050565b6060810167ffffffffffffffff6153f0846149dd565b16825267ffffffffffffffff615408602085016149dd565b166020830152604092830135929091019190915290565b5f82601f83011261542e575f5ffd5b813567ffffffffffffffff81111561544857615448615070565b61545b6020601f19601f84011601615130565b81815284602083860101111561546f575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f6040823603121561549b575f5ffd5b6154a36150ea565b6154ac836149dd565b8152602083013567ffffffffffffffff8111156154c7575f5ffd5b6154d33682860161541f565b60208301525092915050565b5f60808284031280156154f0575f5ffd5b506040516080810167ffffffffffffffff8111828210171561551457615514615070565b604052615520836149dd565b815261552e602084016149dd565b602082015260408381013590820152615549606084016149dd565b60608201529392505050565b5f60c0828403128015615566575f5ffd5b5061556f6150c7565b615578836149dd565b8152615586602084016149dd565b60208201526040838101359082015260608084013590820152608080840135908201526155b560a084016149dd565b60a08201529392505050565b5f60608284031280156155d2575f5ffd5b506155db61510d565b6155e4836149dd565b81526155f2602084016149dd565b60208201526040928301359281019290925250919050565b8082018082111561106057611060614f8b565b828152604060208201525f61010082018351604084015267ffffffffffffffff602085015116606084015267ffffffffffffffff604085015116608084015267ffffffffffffffff60608501511660a084015267ffffffffffffffff60808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561570557835173ffffffffffffffffffffffffffffffffffffffff815116835260208101519050805160208401526020810151604084015260408101516060840152506080820191506020840193506001830192506156a7565b509695505050505050565b5f60208284031215615720575f5ffd5b815180151581146110ea575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b8181101561579257835173ffffffffffffffffffffffffffffffffffffffff1683526020938401939092019160010161575e565b509098975050505050505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126157d3575f5ffd5b83018035915067ffffffffffffffff8211156157ed575f5ffd5b6020019150600581901b360382131561482f575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615837575f5ffd5b83018035915067ffffffffffffffff821115615851575f5ffd5b60200191503681900382131561482f575f5ffd5b83815260a081016158a4602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b808202811582820484141761106057611060614f8b565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036158f9576158f9614f8b565b5060010190565b67ffffffffffffffff828116828216039081111561106057611060614f8b565b5f8261592e5761592e614fe7565b500490565b6020810160168310614a4e57614a4e614a0d565b60ff818116838216019081111561106057611060614f8b565b60ff828116828216039081111561106057611060614f8b565b8451815260208086015190820152604080860151908201526060808601519082015261030081016159f66080830186805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301528251610200830152602083015161022083015260408301516102408301526060830151610260830152608083015161028083015260a08301516102a083015260c08301516102c083015260e08301516102e0830152612769565b5f81518060208401855e5f93019283525090919050565b5f6110ea8284615a79565b5f60208284031215615aab575f5ffd5b5051919050565b5f615abf6153248461526a565b8381526020810190600585901b840136811115615ada575f5ffd5b845b81811015615b1557803567ffffffffffffffff811115615afa575f5ffd5b615b063682890161541f565b85525060209384019301615adc565b509095945050505050565b805160208083015191908110156148c6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff831680615b7457615b74614fe7565b8060ff84160691505092915050565b5f615b8e8288615a79565b8681527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660208201527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660228201526115e06023820185615a79565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f6113546021830184615a79565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5f5f60408385031215615c6e575f5ffd5b50508051602090910151909290915056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
