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
      "name": "domainClosure",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "last",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "AfterClosure",
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
  "inputs": [],
  "name": "ClosureNotProven",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "worldRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClosureImported",
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
    "internalType": "uint64",
    "name": "to",
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
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "ReturnImported",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "closureOf",
  "outputs": [
   {
    "internalType": "bool",
    "name": "isClosed",
    "type": "bool"
   },
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
    "name": "last",
    "type": "tuple"
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
  "inputs": [],
  "name": "domainClosure",
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
    "name": "to",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "kind",
    "type": "bytes32"
   }
  ],
  "name": "givenBack",
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
    "name": "last",
    "type": "tuple"
   },
   {
    "internalType": "bytes32",
    "name": "blockHash",
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
  "name": "importClosure",
  "outputs": [],
  "stateMutability": "nonpayable",
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
    "internalType": "uint64",
    "name": "to",
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
  "name": "importReturn",
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
export const foreignClaimRegistryBytecode = '0x608060405234801561000f575f5ffd5b50604051615aa0380380615aa083398101604081905261002e9161015d565b81516020808401516001600160601b0316600160a01b026001600160a01b03928316176001908155604080860151600980549186166001600160a01b03199283161790556060870151600a80549187169183169190911790556080870151600280549190961691161790935560a08501516001600160401b0346165f908152600390935292909120805485939260ff199091169083818111156100d3576100d361021e565b02179055506101179050815f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409020805460ff19166001179055565b5050610232565b80516001600160a01b0381168114610134575f5ffd5b919050565b80516001600160601b0381168114610134575f5ffd5b805160028110610134575f5ffd5b5f5f82840360e081121561016f575f5ffd5b60c081121561017c575f5ffd5b5060405160c081016001600160401b03811182821017156101ab57634e487b7160e01b5f52604160045260245ffd5b6040526101b78461011e565b81526101c560208501610139565b60208201526101d66040850161011e565b60408201526101e76060850161011e565b60608201526101f86080850161011e565b608082015261020960a0850161014f565b60a082015260c0939093015192949293505050565b634e487b7160e01b5f52602160045260245ffd5b6158618061023f5f395ff3fe6080604052600436106101f1575f3560e01c806379b1d42c11610108578063b97132b01161009d578063d5d44d801161006d578063d5d44d80146106cc578063d72ee867146106f7578063dbbfd37914610716578063f1e5872c14610744578063f88927b41461077a575f5ffd5b8063b97132b01461062e578063b9a4b6981461064d578063c13c239614610660578063cbf0571b146106ad575f5ffd5b80639d9baaeb116100d85780639d9baaeb146105855780639ed28ee2146105a4578063a5658f32146105e2578063aaf381931461060f575f5ffd5b806379b1d42c146104a45780637dc621b8146104c35780639852c63b146104e25780639c5988b61461054f575f5ffd5b80633432d626116101895780636143971311610159578063614397131461040657806363adb412146104255780636c8cc9d91461044457806370d64c4b14610463578063786d13e114610477575f5ffd5b80633432d6261461036f5780633f31107e1461039c5780634b5ac2ba146103c857806353a2055e146103e7575f5ffd5b806316aa9202116101c457806316aa9202146102d75780631ea2756b146103055780632f12c49c146103245780633040221d14610350575f5ffd5b8063010726ce146101f55780630597087c146102445780630615868d1461026557806311916512146102a0575b5f5ffd5b348015610200575f5ffd5b5061022f61020f366004614520565b5f9081525f5160206158155f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b34801561024f575f5ffd5b5061026361025e36600461458a565b6107b0565b005b348015610270575f5ffd5b5061029361027f366004614653565b60036020525f908152604090205460ff1681565b60405161023b9190614680565b3480156102ab575f5ffd5b50600a546102bf906001600160a01b031681565b6040516001600160a01b03909116815260200161023b565b3480156102e2575f5ffd5b5061022f6102f1366004614520565b60046020525f908152604090205460ff1681565b348015610310575f5ffd5b5061026361031f36600461469a565b610a1f565b34801561032f575f5ffd5b5061034361033e3660046146b4565b610c05565b60405161023b91906146f2565b34801561035b575f5ffd5b5061026361036a366004614779565b610dcb565b34801561037a575f5ffd5b5061038e61038936600461469a565b610eeb565b60405190815260200161023b565b3480156103a7575f5ffd5b506103bb6103b636600461469a565b610f1a565b60405161023b91906147fb565b3480156103d3575f5ffd5b506102636103e2366004614819565b61103a565b3480156103f2575f5ffd5b5061038e610401366004614892565b611206565b348015610411575f5ffd5b506009546102bf906001600160a01b031681565b348015610430575f5ffd5b5061038e61043f36600461495d565b6112d2565b34801561044f575f5ffd5b5061038e61045e3660046149c5565b611319565b34801561046e575f5ffd5b5061038e6113ca565b348015610482575f5ffd5b50610496610491366004614653565b6113e4565b60405161023b9291906149de565b3480156104af575f5ffd5b506002546102bf906001600160a01b031681565b3480156104ce575f5ffd5b506102636104dd366004614a1d565b6114ac565b3480156104ed575f5ffd5b506105286104fc366004614520565b60076020525f90815260409020546001600160a01b03811690600160a01b90046001600160601b031682565b604080516001600160a01b0390931683526001600160601b0390911660208301520161023b565b34801561055a575f5ffd5b5061038e610569366004614ab3565b600c60209081525f928352604080842090915290825290205481565b348015610590575f5ffd5b5061038e61059f366004614892565b6116b1565b3480156105af575f5ffd5b506001546105ca90600160a01b90046001600160601b031681565b6040516001600160601b03909116815260200161023b565b3480156105ed575f5ffd5b506106016105fc36600461469a565b611769565b60405161023b929190614adb565b34801561061a575f5ffd5b5061038e610629366004614af9565b611803565b348015610639575f5ffd5b506001546102bf906001600160a01b031681565b61026361065b36600461469a565b6118c8565b34801561066b575f5ffd5b5061022f61067a366004614520565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b3480156106b8575f5ffd5b506102636106c7366004614b95565b611a99565b3480156106d7575f5ffd5b5061038e6106e63660046149c5565b5f6020819052908152604090205481565b348015610702575f5ffd5b50610263610711366004614bf3565b611d67565b348015610721575f5ffd5b5061022f610730366004614520565b60056020525f908152604090205460ff1681565b34801561074f575f5ffd5b5061038e61075e366004614ab3565b600860209081525f928352604080842090915290825290205481565b348015610785575f5ffd5b5061038e610794366004614c56565b600660209081525f928352604080842090915290825290205481565b60016107bb88610f1a565b60028111156107cc576107cc61466c565b1461082a576107de6020880188614653565b6107ee6040890160208a01614653565b6040805163294b57f960e01b81526001600160401b03938416600482015292909116602483015288013560448201526064015b60405180910390fd5b6040808701359061084090890160208a01614653565b6001600160401b0316876040013510158061088657506108666040890160208a01614653565b6001600160401b031661087b611fff83614c9b565b6001600160401b0316105b156108c8578061089c60408a0160208b01614653565b6040516365b6ff5f60e11b81526001600160401b03928316600482015291166024820152604401610821565b5f6108e471f90827f1c53a10cb7a02335b175320002935611e06565b9050866040516020016108f79190614cba565b6040516020818303038152906040528051906020012061091d8a60400135838989611e36565b1461094f576040516310d455e760e11b815271f90827f1c53a10cb7a02335b1753200029356004820152602401610821565b5f61096d61095f611fff85614cdd565b6001600160401b0316611eb1565b90505f61098060808a0135838888611e36565b90505f61099a610995368d90038d018d614df1565b611ecf565b90508181146109c657604051632ce3838360e21b81526004810182905260248101839052604401610821565b610a1160405180606001604052808e5f0160208101906109e69190614653565b6001600160401b03168152602001876001600160401b031681526020018d60a0013581525082611f87565b505050505050505050505050565b5f610a2982610eeb565b5f8181526007602090815260408083208151808301909252546001600160a01b0381168252600160a01b90046001600160601b031691810191909152919250610a7184610f1a565b82519091506001600160a01b03161580610a9b57505f816002811115610a9957610a9961466c565b145b15610abc576040516306b4df1b60e31b815260048101849052602401610821565b5f838152600760205260408120556001816002811115610ade57610ade61466c565b03610b545781516020808401516040516001600160601b0390911681526001600160a01b039092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610b4e825f015183602001516001600160601b0316612111565b50505050565b5f60028360200151610b669190614ea1565b6001600160601b03169050825f01516001600160a01b0316847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516001600160601b0316610bba9190614ece565b6040805192835260208301919091520160405180910390a3610bdc3382612111565b610bfe5f8285602001516001600160601b0316610bf99190614ece565b612111565b5050505050565b604080516060810182525f6020808301829052828401829052466001600160401b0316808452825260039052918220549091908190819060ff166001811115610c5057610c5061466c565b03610ce8576101c08414610c7a57604051631ed9844f60e21b815260048101859052602401610821565b60018585604051602001610c9093929190614ee1565b6040516020818303038152906040528051906020012091508484604090606092610cbc93929190614efa565b610cc591614f21565b9050610cd560c060a08688614efa565b610cde91614f21565b6040840152610d84565b610400841115610d0e576040516390a6359760e01b815260048101859052602401610821565b8484604051610d1e929190614f3e565b604051809103902091505f610d6786868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061218a92505050565b9050610d7281612195565b610d7b826121a9565b60408601529150505b81610d8e826121bd565b14610db65760405163106d882960e11b81526004810182905260248101839052604401610821565b6001600160401b031660208301525092915050565b5f610ddd610dd886614f6f565b6121e2565b5f8581526005602052604090205490915060ff161580610e0e5750610e0c84610e058361220f565b8585612231565b155b15610e3657604051631a423e4960e21b81526004810182905260248101859052604401610821565b5f8181525f5160206158155f395f51905f52602052604090205460ff1615610e5e5750610b4e565b5f8181525f5160206158155f395f51905f52602052604090819020805460ff191660011790558190610e969060608801908801614653565b6001600160401b0316610eaf6040880160208901614653565b6001600160401b03167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610efd91906150bb565b604051602081830303815290604052805190602001209050919050565b5f610f286020830183614653565b6001600160401b03165f03610f4657610f4082612249565b92915050565b5f600681610f576020860186614653565b6001600160401b03166001600160401b031681526020019081526020015f205f846020016020810190610f8a9190614653565b6001600160401b0316815260208101919091526040015f205490508061101e575f600b81610fbb6020870187614653565b6001600160401b03908116825260208201929092526040015f2054169050801580159061100957506001600160401b038116610ffd6040860160208701614653565b6001600160401b031610155b611013575f611016565b60025b949350505050565b82604001358114611030576002611033565b60015b9392505050565b466110486020850185614653565b6001600160401b031614611088576110636020840184614653565b604051631181c3f160e31b81526001600160401b039091166004820152602401610821565b61109182612306565b6110a16040830160208401614653565b6001600160401b03166110b76020850185614653565b6001600160401b03161415806110fd57506110d86060830160408401614653565b6001600160401b03166110f16080850160608601614653565b6001600160401b031614155b1561114e576111126040830160208401614653565b6111226060840160408501614653565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610821565b61118161115a83614f6f565b61116383615169565b61117c8535611177368990038901896151bc565b6123dc565b612469565b6040808401355f9081526004602052205460ff161561119f57505050565b604080840180355f81815260046020908152939020805460ff19166001179055916111cc91908601614653565b6001600160401b03167fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a60405160405180910390a3505050565b5f5f61121d611216468c8c6124d9565b600261251c565b90505f61122f828a8a8a8a8a8a612537565b6001600160401b038c165f908152600c602090815260408083208e8452909152902054935090508281116112645750506112c6565b6001600160401b038b165f818152600c602090815260408083208e8452825291829020849055905183815292945084928c92917f360e0d0804a382064b93cbbf6fa7075f3e09d0c0f0b53d0d0ba5bc917b7dd9aa91015b60405180910390a350505b98975050505050505050565b5f6113106003826112e66020890189614653565b6001600160401b03168152602081019190915260409081015f205460ff169087013586868661258a565b95945050505050565b5f6113226126fb565b506001600160a01b0381165f908152602081905260408120549081900361136757604051636385746f60e01b81526001600160a01b0383166004820152602401610821565b6001600160a01b0382165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26113bd8282612732565b6113c561274b565b919050565b5f604051630d241dbf60e41b815260040160405180910390fd5b604080516060810182525f80825260208083018290528284018290526001600160401b038581168352600b90915292812054909216808303611429575f925050915091565b60016040518060600160405280866001600160401b031681526020016001846114529190615231565b6001600160401b03908116825287165f90815260066020908152604082209201919061147f600187615231565b6001600160401b03166001600160401b031681526020019081526020015f20548152509250925050915091565b5f6114cc6114bd60208b018b614653565b6001600160401b03165f61251c565b600a549091505f9081906114f1908a908a906001600160a01b0316868b8b8b8b612775565b9150915081158061156b575061156761150d60208d018d614653565b61151d60408e0160208f01614653565b604080516001600160401b039384166020808301919091529290931683820152808f0135606084015260808084018f90528151808503909101815260a09093019052815191012090565b8114155b15611589576040516338f8ae8760e01b815260040160405180910390fd5b600b5f61159960208e018e614653565b6001600160401b03908116825260208201929092526040015f205416156115c2575050506116a7565b6115d260408c0160208d01614653565b6115dd906001614c9b565b600b5f6115ed60208f018f614653565b6001600160401b03908116825260208083019390935260409091015f20805467ffffffffffffffff1916939091169290921790915561162e908c018c614653565b6001600160401b03167fff561b5d5753347d52324bcbe2cddaf0ef6b82a8b0a5b4be449e7878ff4999e761166860408e0160208f01614653565b604080516001600160401b039092168252808f013560208301520160405180910390a26116a361169d368d90038d018d615250565b8b611f87565b5050505b5050505050505050565b5f5f6116c76116c18b468c6124d9565b5f61251c565b90505f6116d9828a8a8a8a8a8a612537565b6001600160401b038c165f9081526008602090815260408083208e84529091529020549350905082811161170e5750506112c6565b6001600160401b038b165f8181526008602090815260408083208e8452825291829020849055905183815292945084928c92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d710891016112bb565b5f5f61177483610f1a565b9150600182600281111561178a5761178a61466c565b0361179757506003915091565b5f8260028111156117aa576117aa61466c565b146117b657505f915091565b6117c261067a84610eeb565b156117cf57506002915091565b5f6007816117dc86610eeb565b815260208101919091526040015f20546001600160a01b0316146117fe575060015b915091565b6001545f90819061182590899089906001600160a01b0316848a8a8a8a612775565b9250905080611847576040516367679e5b60e11b815260040160405180910390fd5b5f8281526005602052604090205460ff161561186357506118be565b5f8281526005602052604090819020805460ff191660011790555161188b9089908990614f3e565b6040519081900381209083907fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f905f90a3505b9695505050505050565b600154600160a01b90046001600160601b031634811461190c57604051637397e35360e01b81523460048201526001600160601b0382166024820152604401610821565b6119196020830183614653565b6001600160401b03165f0361194157604051633450df1760e21b815260040160405180910390fd5b5f61194b83610f1a565b90505f8160028111156119605761196061466c565b146119805780604051636ae1539960e01b815260040161082191906147fb565b5f61198a84610eeb565b5f818152600760205260409020549091506001600160a01b031680156119d557604051634aa0ab1360e01b8152600481018390526001600160a01b0382166024820152604401610821565b604080518082018252338082526001600160601b0380881660208085019182525f8881526007825286902094519151909216600160a01b026001600160a01b03919091161790925591611a2d91908801908801614653565b6001600160401b0316611a436020880188614653565b6001600160401b03167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af4886040013534604051611a8a929190918252602082015260400190565b60405180910390a45050505050565b611aa282612306565b611ab26040830160208401614653565b6001600160401b0316611ac86020850185614653565b6001600160401b0316141580611b0e5750611ae96060830160408401614653565b6001600160401b0316611b0260c0850160a08601614653565b6001600160401b031614155b15611b23576111126040830160208401614653565b611b6f611b336020850185614653565b611b436040860160208701614653565b6001600160401b039182165f908152600660209081526040808320939094168252919091522054151590565b15611bbd57611b816020840184614653565b611b916040850160208601614653565b604051639e531f7560e01b81526001600160401b03928316600482015291166024820152604401610821565b611beb611bc983614f6f565b611bd283615169565b61117c8535611be636899003890189615299565b61281b565b60408051606081019091525f9080611c066020870187614653565b6001600160401b03168152602001856020016020810190611c279190614653565b6001600160401b0316815260408087013560209283015251611c4a9291016146f2565b604051602081830303815290604052805190602001209050611c765f5160206158155f395f51905f5290565b5f828152600191909101602052604090205460ff1615611c965750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e6020908152604091829020805460ff19166001179055611cdf918601908601614653565b6001600160401b0316611cf56020860186614653565b6001600160401b03167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611d3960c08a0160a08b01614653565b6040805193845260208401929092526001600160401b0316908201526060015b60405180910390a350505050565b5f8381526005602052604090205460ff16611d9857604051630ec908b360e01b815260048101849052602401610821565b5f611db1611dab36889003880188615250565b866128b9565b9050611dbf84828585612231565b611de65760405163abe1d10560e01b81526004810182905260248101859052604401610821565b611dfe611df836889003880188615250565b86611f87565b505050505050565b604051604160f81b60208201526bffffffffffffffffffffffff19606083901b1660218201525f90603501610efd565b5f5f5f5f611e46888888886128d0565b925092509250805f5f1b03611e6157505f9250611016915050565b87611e7b8480355f1a5f8b611e768888612abc565b612ad8565b14611e9957604051630c72089f60e21b815260040160405180910390fd5b868214611ea6575f6112c6565b979650505050505050565b604051605360f81b6020820152602181018290525f90604101610efd565b5f600182604051602001610efd9291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b81516001600160401b039081165f90815260066020908152604080832082870151909416835292905281902054908301518103611fc357505050565b82516001600160401b039081165f908152600b60205260409020541680158015906120045750806001600160401b031684602001516001600160401b031610155b15612051578351612016600183615231565b602086015160405163188bcffb60e01b81526001600160401b0393841660048201529183166024830152919091166044820152606401610821565b811561209d57835160208501516040808701519051635fa8782160e11b81526001600160401b039384166004820152929091166024830152604482018490526064820152608401610821565b6040848101805186516001600160401b039081165f90815260066020908152858220818b018051851684529082529186902093909355518851935185519081529283018890528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd919101611d59565b805f0361211c575050565b6001600160a01b0382165f9081526020819052604081208054839290612143908490615305565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6060610f4082612b43565b5f610f406121a4836008612b60565b612bd0565b5f610f406121b8836003612b60565b612c7d565b5f4382810361010181106121d9576121d484612c87565b611016565b50509040919050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001610efd929190615318565b60408051600260208201529081018290525f6060820181905290608001610efd565b5f602082148015611310575061131083838787612cb4565b6002545f906001600160a01b03166122676040840160208501614653565b6001600160401b031615158061228557506001600160a01b0381163b155b1561229257505f92915050565b60408051636a426a1560e11b81529084013560048201526001600160a01b0382169063d484d42a90602401602060405180830381865afa1580156122d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122fc91906153f6565b611030575f611033565b5f612313610dd883614f6f565b5f8181525f5160206158155f395f51905f52602052604090205490915060ff1661235357604051631e9959d360e21b815260048101829052602401610821565b61236360a0830160808401614653565b6001600160401b03164211156123d8576123836040830160208401614653565b6123936060840160408501614653565b6123a360a0850160808601614653565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610821565b5050565b604080517f73796e636c696e652e71756f72756d2e66696e616c2e7631000000000000000060208083019190915281830185905283516001600160401b0390811660608085019190915291850151811660808401529284015160a083015283015190911660c08201525f9060e0015b60405160208183030381529060405280519060200120905092915050565b60a08301515182515f9061247c90612ccb565b905061248782612cfb565b8110801561249457508115155b156124ce57806124a383612cfb565b836124b188885f0151612d1e565b60405163085fba4960e01b81526004016108219493929190615415565b610bfe858585612e31565b604080516001600160401b039485166020808301919091529390941684820152606080850192909252805180850390920182526080909301909252815191012090565b60408051602081018490529081018290525f9060600161244b565b6009545f908190819061255b908a908a906001600160a01b03168d8b8b8b8b612775565b915091508161257d57604051634277978d60e11b815260040160405180910390fd5b9998505050505050505050565b5f600186600181111561259f5761259f61466c565b036125f9575f806125cb8787876125b960a0890189615479565b6125c660c08b018b615479565b612f49565b91509150816125f05760405163190c8e7960e01b815260048101869052602401610821565b91506113109050565b61260660a0830183615479565b90506001141580612626575061261f60c0830183615479565b9050600114155b156126475760405163190c8e7960e01b815260048101849052602401610821565b5f6126898661265587611e06565b61266260a0870187615479565b5f81811061267257612672614d0a565b905060200281019061268491906154be565b611e36565b60405190915061269d908490602001614cba565b6040516020818303038152906040528051906020012081146126dd576040516310d455e760e11b81526001600160a01b0386166004820152602401610821565b611ea660808401356126ee86611eb1565b61266260c0870187615479565b612703613035565b61273060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613075565b565b5f385f3884865af16123d85763b12d13eb5f526004601cfd5b6127305f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061272a565b5f8061040089111561279d576040516390a6359760e01b8152600481018a9052602401610821565b5f8a8a6040516127ae929190614f3e565b60408051918290039091205f8181526004602052919091205490915060ff161580156127d8575060015b156127f957604051630bd962f160e21b815260048101829052602401610821565b6128098b8b8b8b8b8b8b8b61307c565b92509250509850989650505050505050565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e76310000838360405160200161244b939291905f610100820190508482528360208301526001600160401b0383511660408301526001600160401b03602084015116606083015260408301516080830152606083015160a0830152608083015160c08301526001600160401b0360a08401511660e0830152949350505050565b5f6001838360405160200161244b93929190615500565b5f80808381036128f357604051630397e57f60e31b815260040160405180910390fd5b5f85855f81811061290657612906614d0a565b919091013560f81c91505f905061291e82602161554b565b612929906001615305565b9050612936816001615305565b86036129b85786868281811061294e5761294e614d0a565b909101356001600160f81b031916151590508061296a57508115155b1561298857604051630397e57f60e31b815260040160405180910390fd5b88156129a757604051630c72089f60e21b815260040160405180910390fd5b505f9350839250829150612ab29050565b6129c3816041615305565b861415806129fa57508686828181106129de576129de614d0a565b9050013560f81c60f81b6001600160f81b031916600160f81b14155b15612a1857604051630397e57f60e31b815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b878111612a695760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612a3c565b508015935050505081612a8f57604051630397e57f60e31b815260040160405180910390fd5b80612aad57604051636ffb59b560e11b815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612b3757808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612aee565b50505095945050505050565b6060610f40612b5b83805160801b6020919091011790565b6130db565b5f8251826015811115612b7557612b7561466c565b60ff16108290612b9957604051631ee1e6c960e11b81526004016108219190615562565b5082826015811115612bad57612bad61466c565b60ff1681518110612bc057612bc0614d0a565b6020026020010151905092915050565b5f5f612bdc8360801c90565b90506021811115612c0057604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612c0c866131d2565b919450925090505f816001811115612c2657612c2661466c565b14612c4457604051633cf75c0160e21b815260040160405180910390fd5b8115612c7257612c5582600861554b565b612c6190610100614ece565b612c6b87856134e9565b901c6118be565b5f9695505050505050565b5f610f4082612bd0565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612cc1868685613538565b1495945050505050565b5f5b6001600160401b038216156113c557612ce581615576565b9050612cf2600183615231565b82169150612ccd565b5f6003612d0983600261554b565b612d13919061558e565b610f40906001615305565b60a0820151516060906040811115612d5b5760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610821565b806001600160401b03811115612d7357612d73614d1e565b604051908082528060200260200182016040528015612d9c578160200160208202803683370190505b5091505f5f5b82811015612e275760016001600160401b038616821c165f03612e1f578560a001518181518110612dd557612dd5614d0a565b60200260200101515f0151848380612dec90615576565b945081518110612dfe57612dfe614d0a565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612da2565b5082525092915050565b815160a0840151516001600160401b0382161580612e4f5750604081115b80612e6457506001600160401b038216811c15155b15612e945760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610821565b612ebb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612f195760016001600160401b038516821c81169003612f1157612f0e82612f098960a001518481518110612ef857612ef8614d0a565b602002602001015160200151613579565b6135dd565b91505b600101612ebd565b50612f2981858760200151613632565b611dfe57604051631adfce5b60e31b815260048101859052602401610821565b5f5f6060612f978a8a604051602001612f7a919060609190911b6bffffffffffffffffffffffff1916815260140190565b6040516020818303038152906040528051906020012089896137bb565b909350905082612fad57505f9150819050613029565b5f612fd9612fba83612b43565b600281518110612fcc57612fcc614d0a565b6020026020010151612c7d565b905061300f818a604051602001612ff291815260200190565b6040516020818303038152906040528051906020012088886137bb565b90945091508315613026576130238261381d565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561273057604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f6130ca6130bf8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061383492505050565b898989898989612f49565b915091509850989650505050505050565b60605f6130e88360801c90565b90505f5f5f6130f6866131d2565b9194509250905060018160018111156131115761311161466c565b14801561312657506131238284615305565b84145b61314357604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b858110156131b8575f8061316a6131658b85613843565b6131d2565b5090925090505f6131878461317f8585615305565b8d9190613894565b90506131938284615305565b61319d9085615305565b90855292506131b191506020905083615305565b915061314e565b506020601f19878303010486526040525092949350505050565b5f5f5f5f6131e08560801c90565b9050805f0361320257604051633cf75c0160e21b815260040160405180910390fd5b5f61320d86826134e9565b60f81c905060c08110156133a457608060ff82161015613238575f60015f94509450945050506134e2565b613244603760806155a1565b60ff168160ff16116132c1575f61325c6080836155ba565b60ff169050808311801561329357508060011415806132935750600160ff1b6132868860016134e9565b6001600160f81b03191610155b6132b057604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f92506134e2915050565b5f60376132cf6080846155ba565b6132d991906155ba565b60ff1690508083116132fe57604051633cf75c0160e21b815260040160405180910390fd5b5f61330a8860016134e9565b90506001600160f81b031981165f0361333657604051633cf75c0160e21b815260040160405180910390fd5b5f61334283600861554b565b61334e90610100614ece565b82901c905060378111801561336b5750806133698487614ece565b115b61338857604051633cf75c0160e21b815260040160405180910390fd5b613393836001615305565b975095505f94506134e29350505050565b6133b0603760c06155a1565b60ff168160ff16116133fe575f6133c860c0836155ba565b60ff1690508083116133ed57604051633cf75c0160e21b815260040160405180910390fd5b6001955093508492506134e2915050565b5f603761340c60c0846155ba565b61341691906155ba565b60ff16905080831161343b57604051633cf75c0160e21b815260040160405180910390fd5b5f6134478860016134e9565b90506001600160f81b031981165f0361347357604051633cf75c0160e21b815260040160405180910390fd5b5f61347f83600861554b565b61348b90610100614ece565b82901c90506037811180156134a85750806134a68487614ece565b115b6134c557604051633cf75c0160e21b815260040160405180910390fd5b6134d0836001615305565b97509550600194506134e29350505050565b9193909250565b5f806135086134f9846020615305565b6135038660801c90565b6138d0565b9050601f81111561351d5761351d60326138e1565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b84811015613570576135668287878481811061355a5761355a614d0a565b905060200201356138f2565b915060010161353c565b50949350505050565b6135a060405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b61360460405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416610f405763d6cc76eb5f526004601cfd5b5f60c0825114158061365557506060840151604085015160208601518651171717155b1561366157505f611033565b5f61366b8361391e565b90505f6136778561398c565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f9061370090613579565b90505f5f600f6001600160a01b031683868b876040516020016137269493929190615621565b60408051601f1981840301815290829052613740916156a3565b5f60405180830381855afa9150503d805f8114613778576040519150601f19603f3d011682016040523d82523d5f602084013e61377d565b606091505b5091509150818015613790575080516020145b801561257d5750808060200190518101906137ab91906156ae565b6001149998505050505050505050565b5f60605f5f6137f688886040516020016137d791815260200190565b60408051601f198184030181529190526137f1888a6156c5565b6139cc565b90925090505f81600d81111561380e5761380e61466c565b14989197509095505050505050565b5f610f406121a483805160801b6020919091011790565b5f610f406121b8836003613e3b565b5f61384e8360801c90565b82111561385f5761385f60326138e1565b6110338261386d8560801c90565b6138779190614ece565b61388a6001600160801b03861685613e6c565b60809190911b1790565b5f61389f8460801c90565b6138a98385615305565b11156138b9576138b960326138e1565b6110168261388a6001600160801b03871686613e6c565b5f8082840384811115908102611310565b634e487b715f52806020526024601cfd5b5f81831061390c575f828152602084905260409020611033565b5f838152602083905260409020611033565b6139266144c4565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b6139946144c4565b5f61399e83613e77565b90505f6139b36139ae835f613ffa565b6140a8565b9050611016816139c76139ae856004613ffa565b6140d2565b60605f83515f036139e35750606090506001613e33565b5f6139ed8561410d565b90505f5f5f6139fb60405190565b90505f805b8851811015613e24575f898281518110613a1c57613a1c614d0a565b60200260200101519050825f03613a5357805160208201208c14613a4e57606060029850985050505050505050613e33565b613abc565b6020815110613a8b57846020141580613a725750805160208201208614155b15613a4e57606060039850985050505050505050613e33565b805185141580613aa3575085613aa082615732565b14155b15613abc57606060049850985050505050505050613e33565b5f613ac682612b43565b90505b613ad560106001615305565b815103613bb65787518403613b1b57613b0a81601081518110613afa57613afa614d0a565b60200260200101518c5185614219565b995099505050505050505050613e33565b5f888581518110613b2e57613b2e614d0a565b602001015160f81c60f81b90505f828260f81c60ff1681518110613b5457613b54614d0a565b60200260200101519050613b6781614264565b9099509750613b77600187615305565b95508760201480613b985750613b98818e613b93886001615305565b6142a1565b15613ba4575050613e11565b613bad816130db565b92505050613ac9565b6002815103613dfc575f8b90505f613bee613be9845f81518110613bdc57613bdc614d0a565b60200260200101516142e3565b61410d565b905080515f03613c0f57606060059b509b5050505050505050505050613e33565b5f815f81518110613c2257613c22614d0a565b016020015160f81c90505f613c4a88613c448e805160801b6020919091011790565b90613843565b90505f613c7c613c5b600285615755565b613c669060026155ba565b60ff16613c4486805160801b6020919091011790565b90505f613c898260801c90565b9050613c958360801c90565b811180613cb45750613cb2613cab845f84613894565b839061433c565b155b15613cd457606060069f509f505050505050505050505050505050613e33565b600160ff851611613d7557805f03613d0157606060079f509f505050505050505050505050505050613e33565b5f87600181518110613d1557613d15614d0a565b60200260200101519050613d2881614264565b909e509c50613d37828c615305565b9a508c60201480613d535750613d538188613b938d6001615305565b15613d645750505050505050613e11565b613d6d816130db565b975050613df1565b600360ff851611613dd657613d8a8360801c90565b8114613d99576060600a613dbf565b613dbf87600181518110613daf57613daf614d0a565b602002602001015187518b614219565b9f509f505050505050505050505050505050613e33565b6060600b9f509f505050505050505050505050505050613e33565b505050505050613ac9565b6060600c995099505050505050505050613e33565b50613e1b84604052565b50600101613a00565b506060600d9650965050505050505b935093915050565b5f5f613e4660405190565b9050613e5a613e548561218a565b84612b60565b9150613e6581604052565b5092915050565b5f6110338284615305565b613e7f614501565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615835602c9139604051602001613ed1959493929190615776565b60408051601f1981840301815290829052613eeb916156a3565b602060405180830381855afa158015613f06573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613f2991906156ae565b90505f805b60088160ff161015613ff2576002838318613f4a8360016155a1565b6040518060600160405280602c8152602001615835602c9139604051602001613f75939291906157b9565b60408051601f1981840301815290829052613f8f916156a3565b602060405180830381855afa158015613faa573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613fcd91906156ae565b915081848260ff1660088110613fe557613fe5614d0a565b6020020152600101613f2e565b505050919050565b61402160405180608001604052805f81526020015f81526020015f81526020015f81525090565b61406183836008811061403657614036614d0a565b602002015184614047856001615305565b6008811061405757614057614d0a565b6020020151614378565b6020830152815261409883614077846002615305565b6008811061408757614087614d0a565b602002015184614047856003615305565b6060830152604082015292915050565b6140b06144c4565b6101008160808460115afa6101003d14166113c5576389083b915f526004601cfd5b6140da6144c4565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416610f405763c55e5e335f526004601cfd5b80516040805160028302808201602001909252908152905f5b81811015614212578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050614126565b5050919050565b60605f614227600185614ece565b83146142395750606090506008613e33565b5f614243866142e3565b90508081515f14614254575f614257565b60095b9250925050935093915050565b5f5f5f6142718460801c90565b90506021811061428b5761428484612c7d565b6020614297565b614295845f6134e9565b815b9250925050915091565b5f82518210801561101657506110166142dc8484815181106142c5576142c5614d0a565b6020026020010151805160801b6020919091011790565b859061433c565b60605f5f5f6142f1856131d2565b919450925090505f81600181111561430b5761430b61466c565b1461432957604051633cf75c0160e21b815260040160405180910390fd5b611310614337868585613894565b61448e565b5f5f6143488460801c90565b90506143548360801c90565b8103613e65576001600160801b039283168190209390921691909120909114919050565b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b03168260405161441a91906156a3565b5f60405180830381855afa9150503d805f8114614452576040519150601f19603f3d011682016040523d82523d5f602084013e614457565b606091505b50915050805160401461446c5761446c6157de565b8080602001905181019061448091906157f2565b9350935050505b9250929050565b60605f61449b8360801c90565b604051818152925090506001600160801b0383168181602085015e508101602001604052919050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f60208284031215614530575f5ffd5b5035919050565b5f60608284031215614547575f5ffd5b50919050565b5f5f83601f84011261455d575f5ffd5b5081356001600160401b03811115614573575f5ffd5b602083019150836020828501011115614487575f5ffd5b5f5f5f5f5f5f5f8789036103008112156145a2575f5ffd5b6145ac8a8a614537565b97506101c0605f19820112156145c0575f5ffd5b506060880195506102c08801898111156145d8575f5ffd5b61022089019550356001600160401b038111156145f3575f5ffd5b6145ff8a828b0161454d565b9095509350506102e08801356001600160401b0381111561461e575f5ffd5b61462a8a828b0161454d565b989b979a50959850939692959293505050565b80356001600160401b03811681146113c5575f5ffd5b5f60208284031215614663575f5ffd5b6110338261463d565b634e487b7160e01b5f52602160045260245ffd5b60208101600283106146945761469461466c565b91905290565b5f606082840312156146aa575f5ffd5b6110338383614537565b5f5f602083850312156146c5575f5ffd5b82356001600160401b038111156146da575f5ffd5b6146e68582860161454d565b90969095509350505050565b60608101610f4082846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f60c08284031215614547575f5ffd5b5f5f83601f840112614749575f5ffd5b5081356001600160401b0381111561475f575f5ffd5b6020830191508360208260051b8501011115614487575f5ffd5b5f5f5f5f6060858703121561478c575f5ffd5b84356001600160401b038111156147a1575f5ffd5b6147ad87828801614729565b9450506020850135925060408501356001600160401b038111156147cf575f5ffd5b6147db87828801614739565b95989497509550505050565b600381106147f7576147f761466c565b9052565b60208101610f4082846147e7565b5f60408284031215614547575f5ffd5b5f5f5f83850360c081121561482c575f5ffd5b6080811215614839575f5ffd5b5083925060808401356001600160401b03811115614855575f5ffd5b61486186828701614729565b92505060a08401356001600160401b0381111561487c575f5ffd5b61488886828701614809565b9150509250925092565b5f5f5f5f5f5f5f5f60a0898b0312156148a9575f5ffd5b6148b28961463d565b97506020890135965060408901356001600160401b038111156148d3575f5ffd5b6148df8b828c0161454d565b90975095505060608901356001600160401b038111156148fd575f5ffd5b6149098b828c01614739565b90955093505060808901356001600160401b03811115614927575f5ffd5b6149338b828c01614739565b999c989b5096995094979396929594505050565b80356001600160a01b03811681146113c5575f5ffd5b5f5f5f5f60c08587031215614970575f5ffd5b61497a8686614537565b935061498860608601614947565b92506080850135915060a08501356001600160401b038111156149a9575f5ffd5b850160e081880312156149ba575f5ffd5b939692955090935050565b5f602082840312156149d5575f5ffd5b61103382614947565b82151581526080810161103360208301846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f5f5f5f5f5f5f5f60e0898b031215614a34575f5ffd5b614a3e8a8a614537565b97506060890135965060808901356001600160401b03811115614a5f575f5ffd5b614a6b8b828c0161454d565b90975095505060a08901356001600160401b03811115614a89575f5ffd5b614a958b828c01614739565b90955093505060c08901356001600160401b03811115614927575f5ffd5b5f5f60408385031215614ac4575f5ffd5b614acd8361463d565b946020939093013593505050565b60408101614ae982856147e7565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614b0e575f5ffd5b86356001600160401b03811115614b23575f5ffd5b614b2f89828a0161454d565b90975095505060208701356001600160401b03811115614b4d575f5ffd5b614b5989828a01614739565b90955093505060408701356001600160401b03811115614b77575f5ffd5b614b8389828a01614739565b979a9699509497509295939492505050565b5f5f5f6101008486031215614ba8575f5ffd5b614bb28585614729565b925060c08401356001600160401b03811115614bcc575f5ffd5b614bd886828701614729565b92505060e08401356001600160401b0381111561487c575f5ffd5b5f5f5f5f5f60c08688031215614c07575f5ffd5b614c118787614537565b9450606086013593506080860135925060a08601356001600160401b03811115614c39575f5ffd5b614c4588828901614739565b969995985093965092949392505050565b5f5f60408385031215614c67575f5ffd5b614c708361463d565b9150614c7e6020840161463d565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610f4057610f40614c87565b60a08181019083833792915050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680614cf557614cf5614cc9565b806001600160401b0384160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516101c081016001600160401b0381118282101715614d5557614d55614d1e565b60405290565b60405160c081016001600160401b0381118282101715614d5557614d55614d1e565b604080519081016001600160401b0381118282101715614d5557614d55614d1e565b604051606081016001600160401b0381118282101715614d5557614d55614d1e565b604051601f8201601f191681016001600160401b0381118282101715614de957614de9614d1e565b604052919050565b5f6101c0828403128015614e03575f5ffd5b50614e0c614d32565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6001600160601b03831680614eb957614eb9614cc9565b806001600160601b0384160491505092915050565b81810381811115610f4057610f40614c87565b838152818360208301375f910160200190815292915050565b5f5f85851115614f08575f5ffd5b83861115614f14575f5ffd5b5050820193919092039150565b80356020831015610f40575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f6001600160401b03821115614f6557614f65614d1e565b5060051b60200190565b5f60c08236031215614f7f575f5ffd5b614f87614d5b565b82358152614f976020840161463d565b6020820152614fa86040840161463d565b6040820152614fb96060840161463d565b6060820152614fca6080840161463d565b608082015260a08301356001600160401b03811115614fe7575f5ffd5b830136601f820112614ff7575f5ffd5b803561500a61500582614f4d565b614dc1565b8082825260208201915060208360071b85010192503683111561502b575f5ffd5b6020840193505b828410156150ac57833603608081121561504a575f5ffd5b615052614d7d565b61505b86614947565b81526060601f198301121561506e575f5ffd5b615076614d9f565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150615032565b60a08501525091949350505050565b606081016001600160401b036150d08461463d565b1682526001600160401b036150e76020850161463d565b166020830152604092830135929091019190915290565b5f82601f83011261510d575f5ffd5b81356001600160401b0381111561512657615126614d1e565b615139601f8201601f1916602001614dc1565b81815284602083860101111561514d575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f60408236031215615179575f5ffd5b615181614d7d565b61518a8361463d565b815260208301356001600160401b038111156151a4575f5ffd5b6151b0368286016150fe565b60208301525092915050565b5f60808284031280156151cd575f5ffd5b50604051608081016001600160401b03811182821017156151f0576151f0614d1e565b6040526151fc8361463d565b815261520a6020840161463d565b6020820152604083810135908201526152256060840161463d565b60608201529392505050565b6001600160401b038281168282160390811115610f4057610f40614c87565b5f6060828403128015615261575f5ffd5b5061526a614d9f565b6152738361463d565b81526152816020840161463d565b60208201526040928301359281019290925250919050565b5f60c08284031280156152aa575f5ffd5b506152b3614d5b565b6152bc8361463d565b81526152ca6020840161463d565b60208201526040838101359082015260608084013590820152608080840135908201526152f960a0840161463d565b60a08201529392505050565b80820180821115610f4057610f40614c87565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b808310156153eb57835180516001600160a01b031683526020908101518051828501528082015160408086019190915201516060840152909301926001929092019160809091019061539e565b509695505050505050565b5f60208284031215615406575f5ffd5b81518015158114611033575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b8181101561546b5783516001600160a01b0316835260209384019390920191600101615444565b509098975050505050505050565b5f5f8335601e1984360301811261548e575f5ffd5b8301803591506001600160401b038211156154a7575f5ffd5b6020019150600581901b3603821315614487575f5ffd5b5f5f8335601e198436030181126154d3575f5ffd5b8301803591506001600160401b038211156154ec575f5ffd5b602001915036819003821315614487575f5ffd5b83815260a0810161553d60208301856001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610f4057610f40614c87565b60208101601683106146945761469461466c565b5f6001820161558757615587614c87565b5060010190565b5f8261559c5761559c614cc9565b500490565b60ff8181168382160190811115610f4057610f40614c87565b60ff8281168282160390811115610f4057610f40614c87565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b84518152602080860151908201526040808601519082015260608086015190820152610300810161565560808301866155d3565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301526113106102008301846155d3565b5f81518060208401855e5f93019283525090919050565b5f611033828461568c565b5f602082840312156156be575f5ffd5b5051919050565b5f6156d261500584614f4d565b8381526020810190600585901b8401368111156156ed575f5ffd5b845b818110156157275780356001600160401b0381111561570c575f5ffd5b615718368289016150fe565b855250602093840193016156ef565b509095945050505050565b80516020808301519190811015614547575f1960209190910360031b1b16919050565b5f60ff83168061576757615767614cc9565b8060ff84160691505092915050565b5f615781828861568c565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526112c6602382018561568c565b83815260f883901b6001600160f81b03191660208201525f611310602183018461568c565b634e487b7160e01b5f52600160045260245ffd5b5f5f60408385031215615803575f5ffd5b50508051602090910151909290915056fe3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
