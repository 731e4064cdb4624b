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
    "internalType": "uint64",
    "name": "domainId",
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
   }
  ],
  "name": "ContractsImported",
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
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "manager",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "messenger",
    "type": "address"
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
  "name": "importContracts",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "managerOf",
  "outputs": [
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
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "messengerOf",
  "outputs": [
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
export const foreignClaimRegistryBytecode = '0x608060405234801561000f575f5ffd5b50604051615cf1380380615cf183398101604081905261002e9161015d565b81516020808401516001600160601b0316600160a01b026001600160a01b03928316176001908155604080860151600980549186166001600160a01b03199283161790556060870151600a80549187169183169190911790556080870151600280549190961691161790935560a08501516001600160401b0346165f908152600390935292909120805485939260ff199091169083818111156100d3576100d361021e565b02179055506101179050815f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409020805460ff19166001179055565b5050610232565b80516001600160a01b0381168114610134575f5ffd5b919050565b80516001600160601b0381168114610134575f5ffd5b805160028110610134575f5ffd5b5f5f82840360e081121561016f575f5ffd5b60c081121561017c575f5ffd5b5060405160c081016001600160401b03811182821017156101ab57634e487b7160e01b5f52604160045260245ffd5b6040526101b78461011e565b81526101c560208501610139565b60208201526101d66040850161011e565b60408201526101e76060850161011e565b60608201526101f86080850161011e565b608082015261020960a0850161014f565b60a082015260c0939093015192949293505050565b634e487b7160e01b5f52602160045260245ffd5b615ab28061023f5f395ff3fe608060405260043610610212575f3560e01c8063786d13e11161011e578063aaf38193116100a8578063d5d44d801161006d578063d5d44d801461074a578063d72ee86714610775578063dbbfd37914610794578063f1e5872c146107c2578063f88927b4146107f8575f5ffd5b8063aaf381931461068d578063b97132b0146106ac578063b9a4b698146106cb578063c13c2396146106de578063cbf0571b1461072b575f5ffd5b80639852c63b116100ee5780639852c63b146105605780639c5988b6146105cd5780639d9baaeb146106035780639ed28ee214610622578063a5658f3214610660575f5ffd5b8063786d13e1146104d657806379b1d42c146105035780637dc621b81461052257806398389a7514610541575f5ffd5b80633040221d1161019f57806353a2055e1161016f57806353a2055e14610446578063614397131461046557806363adb412146104845780636c8cc9d9146104a357806370d64c4b146104c2575f5ffd5b80633040221d146103af5780633432d626146103ce5780633f31107e146103fb5780634b5ac2ba14610427575f5ffd5b806316aa9202116101e557806316aa9202146102f85780631ea2756b14610326578063288541611461034557806329eba4de146103645780632f12c49c14610383575f5ffd5b8063010726ce146102165780630597087c146102655780630615868d1461028657806311916512146102c1575b5f5ffd5b348015610221575f5ffd5b50610250610230366004614716565b5f9081525f516020615a665f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610270575f5ffd5b5061028461027f366004614780565b61082e565b005b348015610291575f5ffd5b506102b46102a0366004614849565b60036020525f908152604090205460ff1681565b60405161025c9190614876565b3480156102cc575f5ffd5b50600a546102e0906001600160a01b031681565b6040516001600160a01b03909116815260200161025c565b348015610303575f5ffd5b50610250610312366004614716565b60046020525f908152604090205460ff1681565b348015610331575f5ffd5b50610284610340366004614890565b610a9d565b348015610350575f5ffd5b506102e061035f366004614849565b610c83565b34801561036f575f5ffd5b506102e061037e366004614849565b610cb8565b34801561038e575f5ffd5b506103a261039d3660046148aa565b610cec565b60405161025c91906148e8565b3480156103ba575f5ffd5b506102846103c936600461496f565b610eb2565b3480156103d9575f5ffd5b506103ed6103e8366004614890565b610fd2565b60405190815260200161025c565b348015610406575f5ffd5b5061041a610415366004614890565b611001565b60405161025c91906149f1565b348015610432575f5ffd5b50610284610441366004614a0f565b611121565b348015610451575f5ffd5b506103ed610460366004614a88565b6112ed565b348015610470575f5ffd5b506009546102e0906001600160a01b031681565b34801561048f575f5ffd5b506103ed61049e366004614b53565b6113b9565b3480156104ae575f5ffd5b506103ed6104bd366004614bbb565b611400565b3480156104cd575f5ffd5b506103ed6114ac565b3480156104e1575f5ffd5b506104f56104f0366004614849565b6114c6565b60405161025c929190614bd4565b34801561050e575f5ffd5b506002546102e0906001600160a01b031681565b34801561052d575f5ffd5b5061028461053c366004614c13565b61158e565b34801561054c575f5ffd5b5061028461055b366004614ca9565b611793565b34801561056b575f5ffd5b506105a661057a366004614716565b60076020525f90815260409020546001600160a01b03811690600160a01b90046001600160601b031682565b604080516001600160a01b0390931683526001600160601b0390911660208301520161025c565b3480156105d8575f5ffd5b506103ed6105e7366004614d22565b600c60209081525f928352604080842090915290825290205481565b34801561060e575f5ffd5b506103ed61061d366004614a88565b61186c565b34801561062d575f5ffd5b5060015461064890600160a01b90046001600160601b031681565b6040516001600160601b03909116815260200161025c565b34801561066b575f5ffd5b5061067f61067a366004614890565b611924565b60405161025c929190614d4a565b348015610698575f5ffd5b506103ed6106a7366004614d68565b6119be565b3480156106b7575f5ffd5b506001546102e0906001600160a01b031681565b6102846106d9366004614890565b611a83565b3480156106e9575f5ffd5b506102506106f8366004614716565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b348015610736575f5ffd5b50610284610745366004614de6565b611c54565b348015610755575f5ffd5b506103ed610764366004614bbb565b5f6020819052908152604090205481565b348015610780575f5ffd5b5061028461078f366004614e44565b611f22565b34801561079f575f5ffd5b506102506107ae366004614716565b60056020525f908152604090205460ff1681565b3480156107cd575f5ffd5b506103ed6107dc366004614d22565b600860209081525f928352604080842090915290825290205481565b348015610803575f5ffd5b506103ed610812366004614ea7565b600660209081525f928352604080842090915290825290205481565b600161083988611001565b600281111561084a5761084a614862565b146108a85761085c6020880188614849565b61086c6040890160208a01614849565b6040805163294b57f960e01b81526001600160401b03938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906108be90890160208a01614849565b6001600160401b0316876040013510158061090457506108e46040890160208a01614849565b6001600160401b03166108f9611fff83614eec565b6001600160401b0316105b15610946578061091a60408a0160208b01614849565b6040516365b6ff5f60e11b81526001600160401b0392831660048201529116602482015260440161089f565b5f61096271f90827f1c53a10cb7a02335b175320002935611f55565b9050866040516020016109759190614f0b565b6040516020818303038152906040528051906020012061099b8a60400135838989611f85565b146109cd576040516310d455e760e11b815271f90827f1c53a10cb7a02335b175320002935600482015260240161089f565b5f6109eb6109dd611fff85614f2e565b6001600160401b0316612000565b90505f6109fe60808a0135838888611f85565b90505f610a18610a13368d90038d018d615042565b61201e565b9050818114610a4457604051632ce3838360e21b8152600481018290526024810183905260440161089f565b610a8f60405180606001604052808e5f016020810190610a649190614849565b6001600160401b03168152602001876001600160401b031681526020018d60a00135815250826120d6565b505050505050505050505050565b5f610aa782610fd2565b5f8181526007602090815260408083208151808301909252546001600160a01b0381168252600160a01b90046001600160601b031691810191909152919250610aef84611001565b82519091506001600160a01b03161580610b1957505f816002811115610b1757610b17614862565b145b15610b3a576040516306b4df1b60e31b81526004810184905260240161089f565b5f838152600760205260408120556001816002811115610b5c57610b5c614862565b03610bd25781516020808401516040516001600160601b0390911681526001600160a01b039092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610bcc825f015183602001516001600160601b0316612260565b50505050565b5f60028360200151610be491906150f2565b6001600160601b03169050825f01516001600160a01b0316847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516001600160601b0316610c38919061511f565b6040805192835260208301919091520160405180910390a3610c5a3382612260565b610c7c5f8285602001516001600160601b0316610c77919061511f565b612260565b5050505050565b6001600160401b0381165f908152600d60205260409020546001600160a01b031680610cb3575060096017609a1b015b919050565b6001600160401b0381165f908152600e60205260409020546001600160a01b031680610cb35750600a6017609a1b01919050565b604080516060810182525f6020808301829052828401829052466001600160401b0316808452825260039052918220549091908190819060ff166001811115610d3757610d37614862565b03610dcf576101c08414610d6157604051631ed9844f60e21b81526004810185905260240161089f565b60018585604051602001610d7793929190615132565b6040516020818303038152906040528051906020012091508484604090606092610da39392919061514b565b610dac91615172565b9050610dbc60c060a0868861514b565b610dc591615172565b6040840152610e6b565b610400841115610df5576040516390a6359760e01b81526004810185905260240161089f565b8484604051610e0592919061518f565b604051809103902091505f610e4e86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506122d992505050565b9050610e59816122e4565b610e62826122f8565b60408601529150505b81610e758261230c565b14610e9d5760405163106d882960e11b8152600481018290526024810183905260440161089f565b6001600160401b031660208301525092915050565b5f610ec4610ebf866151c0565b612331565b5f8581526005602052604090205490915060ff161580610ef55750610ef384610eec8361235e565b8585612380565b155b15610f1d57604051631a423e4960e21b8152600481018290526024810185905260440161089f565b5f8181525f516020615a665f395f51905f52602052604090205460ff1615610f455750610bcc565b5f8181525f516020615a665f395f51905f52602052604090819020805460ff191660011790558190610f7d9060608801908801614849565b6001600160401b0316610f966040880160208901614849565b6001600160401b03167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610fe4919061530c565b604051602081830303815290604052805190602001209050919050565b5f61100f6020830183614849565b6001600160401b03165f0361102d5761102782612398565b92915050565b5f60068161103e6020860186614849565b6001600160401b03166001600160401b031681526020019081526020015f205f8460200160208101906110719190614849565b6001600160401b0316815260208101919091526040015f2054905080611105575f600b816110a26020870187614849565b6001600160401b03908116825260208201929092526040015f205416905080158015906110f057506001600160401b0381166110e46040860160208701614849565b6001600160401b031610155b6110fa575f6110fd565b60025b949350505050565b8260400135811461111757600261111a565b60015b9392505050565b4661112f6020850185614849565b6001600160401b03161461116f5761114a6020840184614849565b604051631181c3f160e31b81526001600160401b03909116600482015260240161089f565b61117882612455565b6111886040830160208401614849565b6001600160401b031661119e6020850185614849565b6001600160401b03161415806111e457506111bf6060830160408401614849565b6001600160401b03166111d86080850160608601614849565b6001600160401b031614155b15611235576111f96040830160208401614849565b6112096060840160408501614849565b60405163317b992f60e11b81526001600160401b0392831660048201529116602482015260440161089f565b611268611241836151c0565b61124a836153ba565b611263853561125e3689900389018961540d565b61252b565b6125b8565b6040808401355f9081526004602052205460ff161561128657505050565b604080840180355f81815260046020908152939020805460ff19166001179055916112b391908601614849565b6001600160401b03167fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a60405160405180910390a3505050565b5f5f6113046112fd468c8c612628565b6002612671565b90505f611316828a8a8a8a8a8a61268c565b6001600160401b038c165f908152600c602090815260408083208e84529091529020549350905082811161134b5750506113ad565b6001600160401b038b165f818152600c602090815260408083208e8452825291829020849055905183815292945084928c92917f360e0d0804a382064b93cbbf6fa7075f3e09d0c0f0b53d0d0ba5bc917b7dd9aa91015b60405180910390a350505b98975050505050505050565b5f6113f76003826113cd6020890189614849565b6001600160401b03168152602081019190915260409081015f205460ff16908701358686866126df565b95945050505050565b5f611409612850565b506001600160a01b0381165f908152602081905260408120549081900361144e57604051636385746f60e01b81526001600160a01b038316600482015260240161089f565b6001600160a01b0382165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26114a48282612887565b610cb36128a0565b5f604051630d241dbf60e41b815260040160405180910390fd5b604080516060810182525f80825260208083018290528284018290526001600160401b038581168352600b9091529281205490921680830361150b575f925050915091565b60016040518060600160405280866001600160401b031681526020016001846115349190615482565b6001600160401b03908116825287165f908152600660209081526040822092019190611561600187615482565b6001600160401b03166001600160401b031681526020019081526020015f20548152509250925050915091565b5f6115ae61159f60208b018b614849565b6001600160401b03165f612671565b600a549091505f9081906115d3908a908a906001600160a01b0316868b8b8b8b6128ca565b9150915081158061164d57506116496115ef60208d018d614849565b6115ff60408e0160208f01614849565b604080516001600160401b039384166020808301919091529290931683820152808f0135606084015260808084018f90528151808503909101815260a09093019052815191012090565b8114155b1561166b576040516338f8ae8760e01b815260040160405180910390fd5b600b5f61167b60208e018e614849565b6001600160401b03908116825260208201929092526040015f205416156116a457505050611789565b6116b460408c0160208d01614849565b6116bf906001614eec565b600b5f6116cf60208f018f614849565b6001600160401b03908116825260208083019390935260409091015f20805467ffffffffffffffff19169390911692909217909155611710908c018c614849565b6001600160401b03167fff561b5d5753347d52324bcbe2cddaf0ef6b82a8b0a5b4be449e7878ff4999e761174a60408e0160208f01614849565b604080516001600160401b039092168252808f013560208301520160405180910390a261178561177f368d90038d018d6154a1565b8b6120d6565b5050505b5050505050505050565b6117a96117a1878787612970565b8484846129ad565b6001600160401b0386165f908152600d60205260409020546001600160a01b0316611864576001600160401b0386165f818152600360209081526040808320805460ff19166001179055600d8252808320600e83529281902080546001600160a01b038a81166001600160a01b031992831681179093558554908c16911681179094558151938452918301919091527f28514658f67502e0f0e15098f1307c57a6cb5a7c40e561fe59716613b58ff2be910160405180910390a25b505050505050565b5f5f61188261187c8b468c612628565b5f612671565b90505f611894828a8a8a8a8a8a61268c565b6001600160401b038c165f9081526008602090815260408083208e8452909152902054935090508281116118c95750506113ad565b6001600160401b038b165f8181526008602090815260408083208e8452825291829020849055905183815292945084928c92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d710891016113a2565b5f5f61192f83611001565b9150600182600281111561194557611945614862565b0361195257506003915091565b5f82600281111561196557611965614862565b1461197157505f915091565b61197d6106f884610fd2565b1561198a57506002915091565b5f60078161199786610fd2565b815260208101919091526040015f20546001600160a01b0316146119b9575060015b915091565b6001545f9081906119e090899089906001600160a01b0316848a8a8a8a6128ca565b9250905080611a02576040516367679e5b60e11b815260040160405180910390fd5b5f8281526005602052604090205460ff1615611a1e5750611a79565b5f8281526005602052604090819020805460ff1916600117905551611a46908990899061518f565b6040519081900381209083907fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f905f90a3505b9695505050505050565b600154600160a01b90046001600160601b0316348114611ac757604051637397e35360e01b81523460048201526001600160601b038216602482015260440161089f565b611ad46020830183614849565b6001600160401b03165f03611afc57604051633450df1760e21b815260040160405180910390fd5b5f611b0683611001565b90505f816002811115611b1b57611b1b614862565b14611b3b5780604051636ae1539960e01b815260040161089f91906149f1565b5f611b4584610fd2565b5f818152600760205260409020549091506001600160a01b03168015611b9057604051634aa0ab1360e01b8152600481018390526001600160a01b038216602482015260440161089f565b604080518082018252338082526001600160601b0380881660208085019182525f8881526007825286902094519151909216600160a01b026001600160a01b03919091161790925591611be891908801908801614849565b6001600160401b0316611bfe6020880188614849565b6001600160401b03167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af4886040013534604051611c45929190918252602082015260400190565b60405180910390a45050505050565b611c5d82612455565b611c6d6040830160208401614849565b6001600160401b0316611c836020850185614849565b6001600160401b0316141580611cc95750611ca46060830160408401614849565b6001600160401b0316611cbd60c0850160a08601614849565b6001600160401b031614155b15611cde576111f96040830160208401614849565b611d2a611cee6020850185614849565b611cfe6040860160208701614849565b6001600160401b039182165f908152600660209081526040808320939094168252919091522054151590565b15611d7857611d3c6020840184614849565b611d4c6040850160208601614849565b604051639e531f7560e01b81526001600160401b0392831660048201529116602482015260440161089f565b611da6611d84836151c0565b611d8d836153ba565b6112638535611da1368990038901896154ea565b612a11565b60408051606081019091525f9080611dc16020870187614849565b6001600160401b03168152602001856020016020810190611de29190614849565b6001600160401b0316815260408087013560209283015251611e059291016148e8565b604051602081830303815290604052805190602001209050611e315f516020615a665f395f51905f5290565b5f828152600191909101602052604090205460ff1615611e515750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e6020908152604091829020805460ff19166001179055611e9a918601908601614849565b6001600160401b0316611eb06020860186614849565b6001600160401b03167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611ef460c08a0160a08b01614849565b6040805193845260208401929092526001600160401b0316908201526060015b60405180910390a350505050565b611f3d6117a1611f37368890038801886154a1565b86612aaf565b610c7c611f4f368790038701876154a1565b856120d6565b604051604160f81b60208201526bffffffffffffffffffffffff19606083901b1660218201525f90603501610fe4565b5f5f5f5f611f9588888888612ac6565b925092509250805f5f1b03611fb057505f92506110fd915050565b87611fca8480355f1a5f8b611fc58888612cb2565b612cce565b14611fe857604051630c72089f60e21b815260040160405180910390fd5b868214611ff5575f6113ad565b979650505050505050565b604051605360f81b6020820152602181018290525f90604101610fe4565b5f600182604051602001610fe49291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b81516001600160401b039081165f9081526006602090815260408083208287015190941683529290528190205490830151810361211257505050565b82516001600160401b039081165f908152600b60205260409020541680158015906121535750806001600160401b031684602001516001600160401b031610155b156121a0578351612165600183615482565b602086015160405163188bcffb60e01b81526001600160401b039384166004820152918316602483015291909116604482015260640161089f565b81156121ec57835160208501516040808701519051635fa8782160e11b81526001600160401b03938416600482015292909116602483015260448201849052606482015260840161089f565b6040848101805186516001600160401b039081165f90815260066020908152858220818b018051851684529082529186902093909355518851935185519081529283018890528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd919101611f14565b805f0361226b575050565b6001600160a01b0382165f9081526020819052604081208054839290612292908490615556565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b606061102782612d39565b5f6110276122f3836008612d56565b612dc6565b5f611027612307836003612d56565b612e73565b5f4382810361010181106123285761232384612e7d565b6110fd565b50509040919050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001610fe4929190615569565b60408051600260208201529081018290525f6060820181905290608001610fe4565b5f6020821480156113f757506113f783838787612eaa565b6002545f906001600160a01b03166123b66040840160208501614849565b6001600160401b03161515806123d457506001600160a01b0381163b155b156123e157505f92915050565b60408051636a426a1560e11b81529084013560048201526001600160a01b0382169063d484d42a90602401602060405180830381865afa158015612427573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061244b9190615647565b611117575f61111a565b5f612462610ebf836151c0565b5f8181525f516020615a665f395f51905f52602052604090205490915060ff166124a257604051631e9959d360e21b81526004810182905260240161089f565b6124b260a0830160808401614849565b6001600160401b0316421115612527576124d26040830160208401614849565b6124e26060840160408501614849565b6124f260a0850160808601614849565b604051632485d69d60e11b81526001600160401b0393841660048201529183166024830152909116604482015260640161089f565b5050565b604080517f73796e636c696e652e71756f72756d2e66696e616c2e7631000000000000000060208083019190915281830185905283516001600160401b0390811660608085019190915291850151811660808401529284015160a083015283015190911660c08201525f9060e0015b60405160208183030381529060405280519060200120905092915050565b60a08301515182515f906125cb90612ec1565b90506125d682612ef1565b811080156125e357508115155b1561261d57806125f283612ef1565b8361260088885f0151612f14565b60405163085fba4960e01b815260040161089f9493929190615666565b610c7c858585613027565b604080516001600160401b038086166020830152841691810191909152606081018290525f906080015b6040516020818303038152906040528051906020012090509392505050565b60408051602081018490529081018290525f9060600161259a565b6009545f90819081906126b0908a908a906001600160a01b03168d8b8b8b8b6128ca565b91509150816126d257604051634277978d60e11b815260040160405180910390fd5b9998505050505050505050565b5f60018660018111156126f4576126f4614862565b0361274e575f8061272087878761270e60a08901896156ca565b61271b60c08b018b6156ca565b61313f565b91509150816127455760405163190c8e7960e01b81526004810186905260240161089f565b91506113f79050565b61275b60a08301836156ca565b9050600114158061277b575061277460c08301836156ca565b9050600114155b1561279c5760405163190c8e7960e01b81526004810184905260240161089f565b5f6127de866127aa87611f55565b6127b760a08701876156ca565b5f8181106127c7576127c7614f5b565b90506020028101906127d9919061570f565b611f85565b6040519091506127f2908490602001614f0b565b604051602081830303815290604052805190602001208114612832576040516310d455e760e11b81526001600160a01b038616600482015260240161089f565b611ff5608084013561284386612000565b6127b760c08701876156ca565b61285861322b565b61288560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061326b565b565b5f385f3884865af16125275763b12d13eb5f526004601cfd5b6128855f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061287f565b5f806104008911156128f2576040516390a6359760e01b8152600481018a905260240161089f565b5f8a8a60405161290392919061518f565b60408051918290039091205f8181526004602052919091205490915060ff1615801561292d575060015b1561294e57604051630bd962f160e21b81526004810182905260240161089f565b61295e8b8b8b8b8b8b8b8b613272565b92509250509850989650505050505050565b60408051600360208201526001600160401b038516918101919091526001600160a01b038084166060830152821660808201525f9060a001612652565b5f8381526005602052604090205460ff166129de57604051630ec908b360e01b81526004810184905260240161089f565b6129ea83858484612380565b610bcc5760405163abe1d10560e01b8152600481018590526024810184905260440161089f565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e76310000838360405160200161259a939291905f610100820190508482528360208301526001600160401b0383511660408301526001600160401b03602084015116606083015260408301516080830152606083015160a0830152608083015160c08301526001600160401b0360a08401511660e0830152949350505050565b5f6001838360405160200161259a93929190615751565b5f8080838103612ae957604051630397e57f60e31b815260040160405180910390fd5b5f85855f818110612afc57612afc614f5b565b919091013560f81c91505f9050612b1482602161579c565b612b1f906001615556565b9050612b2c816001615556565b8603612bae57868682818110612b4457612b44614f5b565b909101356001600160f81b0319161515905080612b6057508115155b15612b7e57604051630397e57f60e31b815260040160405180910390fd5b8815612b9d57604051630c72089f60e21b815260040160405180910390fd5b505f9350839250829150612ca89050565b612bb9816041615556565b86141580612bf05750868682818110612bd457612bd4614f5b565b9050013560f81c60f81b6001600160f81b031916600160f81b14155b15612c0e57604051630397e57f60e31b815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b878111612c5f5760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612c32565b508015935050505081612c8557604051630397e57f60e31b815260040160405180910390fd5b80612ca357604051636ffb59b560e11b815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612d2d57808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612ce4565b50505095945050505050565b6060611027612d5183805160801b6020919091011790565b6132d1565b5f8251826015811115612d6b57612d6b614862565b60ff16108290612d8f57604051631ee1e6c960e11b815260040161089f91906157b3565b5082826015811115612da357612da3614862565b60ff1681518110612db657612db6614f5b565b6020026020010151905092915050565b5f5f612dd28360801c90565b90506021811115612df657604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612e02866133c8565b919450925090505f816001811115612e1c57612e1c614862565b14612e3a57604051633cf75c0160e21b815260040160405180910390fd5b8115612e6857612e4b82600861579c565b612e579061010061511f565b612e6187856136df565b901c611a79565b5f9695505050505050565b5f61102782612dc6565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612eb786868561372e565b1495945050505050565b5f5b6001600160401b03821615610cb357612edb816157c7565b9050612ee8600183615482565b82169150612ec3565b5f6003612eff83600261579c565b612f0991906157df565b611027906001615556565b60a0820151516060906040811115612f515760405163b09b253560e01b81526001600160401b03841660048201526024810182905260440161089f565b806001600160401b03811115612f6957612f69614f6f565b604051908082528060200260200182016040528015612f92578160200160208202803683370190505b5091505f5f5b8281101561301d5760016001600160401b038616821c165f03613015578560a001518181518110612fcb57612fcb614f5b565b60200260200101515f0151848380612fe2906157c7565b945081518110612ff457612ff4614f5b565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612f98565b5082525092915050565b815160a0840151516001600160401b03821615806130455750604081115b8061305a57506001600160401b038216811c15155b1561308a5760405163b09b253560e01b81526001600160401b03831660048201526024810182905260440161089f565b6130b160405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b8281101561310f5760016001600160401b038516821c8116900361310757613104826130ff8960a0015184815181106130ee576130ee614f5b565b60200260200101516020015161376f565b6137d3565b91505b6001016130b3565b5061311f81858760200151613828565b61186457604051631adfce5b60e31b81526004810185905260240161089f565b5f5f606061318d8a8a604051602001613170919060609190911b6bffffffffffffffffffffffff1916815260140190565b6040516020818303038152906040528051906020012089896139b1565b9093509050826131a357505f915081905061321f565b5f6131cf6131b083612d39565b6002815181106131c2576131c2614f5b565b6020026020010151612e73565b9050613205818a6040516020016131e891815260200190565b6040516020818303038152906040528051906020012088886139b1565b9094509150831561321c5761321982613a13565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561288557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f6132c06132b58b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250613a2a92505050565b89898989898961313f565b915091509850989650505050505050565b60605f6132de8360801c90565b90505f5f5f6132ec866133c8565b91945092509050600181600181111561330757613307614862565b14801561331c57506133198284615556565b84145b61333957604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b858110156133ae575f8061336061335b8b85613a39565b6133c8565b5090925090505f61337d846133758585615556565b8d9190613a8a565b90506133898284615556565b6133939085615556565b90855292506133a791506020905083615556565b9150613344565b506020601f19878303010486526040525092949350505050565b5f5f5f5f6133d68560801c90565b9050805f036133f857604051633cf75c0160e21b815260040160405180910390fd5b5f61340386826136df565b60f81c905060c081101561359a57608060ff8216101561342e575f60015f94509450945050506136d8565b61343a603760806157f2565b60ff168160ff16116134b7575f61345260808361580b565b60ff169050808311801561348957508060011415806134895750600160ff1b61347c8860016136df565b6001600160f81b03191610155b6134a657604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f92506136d8915050565b5f60376134c560808461580b565b6134cf919061580b565b60ff1690508083116134f457604051633cf75c0160e21b815260040160405180910390fd5b5f6135008860016136df565b90506001600160f81b031981165f0361352c57604051633cf75c0160e21b815260040160405180910390fd5b5f61353883600861579c565b6135449061010061511f565b82901c905060378111801561356157508061355f848761511f565b115b61357e57604051633cf75c0160e21b815260040160405180910390fd5b613589836001615556565b975095505f94506136d89350505050565b6135a6603760c06157f2565b60ff168160ff16116135f4575f6135be60c08361580b565b60ff1690508083116135e357604051633cf75c0160e21b815260040160405180910390fd5b6001955093508492506136d8915050565b5f603761360260c08461580b565b61360c919061580b565b60ff16905080831161363157604051633cf75c0160e21b815260040160405180910390fd5b5f61363d8860016136df565b90506001600160f81b031981165f0361366957604051633cf75c0160e21b815260040160405180910390fd5b5f61367583600861579c565b6136819061010061511f565b82901c905060378111801561369e57508061369c848761511f565b115b6136bb57604051633cf75c0160e21b815260040160405180910390fd5b6136c6836001615556565b97509550600194506136d89350505050565b9193909250565b5f806136fe6136ef846020615556565b6136f98660801c90565b613ac6565b9050601f811115613713576137136032613ad7565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156137665761375c8287878481811061375057613750614f5b565b90506020020135613ae8565b9150600101613732565b50949350505050565b61379660405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6137fa60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166110275763d6cc76eb5f526004601cfd5b5f60c0825114158061384b57506060840151604085015160208601518651171717155b1561385757505f61111a565b5f61386183613b14565b90505f61386d85613b82565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906138f69061376f565b90505f5f600f6001600160a01b031683868b8760405160200161391c9493929190615872565b60408051601f1981840301815290829052613936916158f4565b5f60405180830381855afa9150503d805f811461396e576040519150601f19603f3d011682016040523d82523d5f602084013e613973565b606091505b5091509150818015613986575080516020145b80156126d25750808060200190518101906139a191906158ff565b6001149998505050505050505050565b5f60605f5f6139ec88886040516020016139cd91815260200190565b60408051601f198184030181529190526139e7888a615916565b613bc2565b90925090505f81600d811115613a0457613a04614862565b14989197509095505050505050565b5f6110276122f383805160801b6020919091011790565b5f611027612307836003614031565b5f613a448360801c90565b821115613a5557613a556032613ad7565b61111a82613a638560801c90565b613a6d919061511f565b613a806001600160801b03861685614062565b60809190911b1790565b5f613a958460801c90565b613a9f8385615556565b1115613aaf57613aaf6032613ad7565b6110fd82613a806001600160801b03871686614062565b5f80828403848111159081026113f7565b634e487b715f52806020526024601cfd5b5f818310613b02575f82815260208490526040902061111a565b5f83815260208390526040902061111a565b613b1c6146ba565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613b8a6146ba565b5f613b948361406d565b90505f613ba9613ba4835f6141f0565b61429e565b90506110fd81613bbd613ba48560046141f0565b6142c8565b60605f83515f03613bd95750606090506001614029565b5f613be385614303565b90505f5f5f613bf160405190565b90505f805b885181101561401a575f898281518110613c1257613c12614f5b565b60200260200101519050825f03613c4957805160208201208c14613c4457606060029850985050505050505050614029565b613cb2565b6020815110613c8157846020141580613c685750805160208201208614155b15613c4457606060039850985050505050505050614029565b805185141580613c99575085613c9682615983565b14155b15613cb257606060049850985050505050505050614029565b5f613cbc82612d39565b90505b613ccb60106001615556565b815103613dac5787518403613d1157613d0081601081518110613cf057613cf0614f5b565b60200260200101518c518561440f565b995099505050505050505050614029565b5f888581518110613d2457613d24614f5b565b602001015160f81c60f81b90505f828260f81c60ff1681518110613d4a57613d4a614f5b565b60200260200101519050613d5d8161445a565b9099509750613d6d600187615556565b95508760201480613d8e5750613d8e818e613d89886001615556565b614497565b15613d9a575050614007565b613da3816132d1565b92505050613cbf565b6002815103613ff2575f8b90505f613de4613ddf845f81518110613dd257613dd2614f5b565b60200260200101516144d9565b614303565b905080515f03613e0557606060059b509b5050505050505050505050614029565b5f815f81518110613e1857613e18614f5b565b016020015160f81c90505f613e4088613e3a8e805160801b6020919091011790565b90613a39565b90505f613e72613e516002856159a6565b613e5c90600261580b565b60ff16613e3a86805160801b6020919091011790565b90505f613e7f8260801c90565b9050613e8b8360801c90565b811180613eaa5750613ea8613ea1845f84613a8a565b8390614532565b155b15613eca57606060069f509f505050505050505050505050505050614029565b600160ff851611613f6b57805f03613ef757606060079f509f505050505050505050505050505050614029565b5f87600181518110613f0b57613f0b614f5b565b60200260200101519050613f1e8161445a565b909e509c50613f2d828c615556565b9a508c60201480613f495750613f498188613d898d6001615556565b15613f5a5750505050505050614007565b613f63816132d1565b975050613fe7565b600360ff851611613fcc57613f808360801c90565b8114613f8f576060600a613fb5565b613fb587600181518110613fa557613fa5614f5b565b602002602001015187518b61440f565b9f509f505050505050505050505050505050614029565b6060600b9f509f505050505050505050505050505050614029565b505050505050613cbf565b6060600c995099505050505050505050614029565b5061401184604052565b50600101613bf6565b506060600d9650965050505050505b935093915050565b5f5f61403c60405190565b905061405061404a856122d9565b84612d56565b915061405b81604052565b5092915050565b5f61111a8284615556565b6140756146f7565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615a86602c91396040516020016140c79594939291906159c7565b60408051601f19818403018152908290526140e1916158f4565b602060405180830381855afa1580156140fc573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061411f91906158ff565b90505f805b60088160ff1610156141e85760028383186141408360016157f2565b6040518060600160405280602c8152602001615a86602c913960405160200161416b93929190615a0a565b60408051601f1981840301815290829052614185916158f4565b602060405180830381855afa1580156141a0573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141c391906158ff565b915081848260ff16600881106141db576141db614f5b565b6020020152600101614124565b505050919050565b61421760405180608001604052805f81526020015f81526020015f81526020015f81525090565b61425783836008811061422c5761422c614f5b565b60200201518461423d856001615556565b6008811061424d5761424d614f5b565b602002015161456e565b6020830152815261428e8361426d846002615556565b6008811061427d5761427d614f5b565b60200201518461423d856003615556565b6060830152604082015292915050565b6142a66146ba565b6101008160808460115afa6101003d1416610cb3576389083b915f526004601cfd5b6142d06146ba565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166110275763c55e5e335f526004601cfd5b80516040805160028302808201602001909252908152905f5b81811015614408578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f16905080600283026020860101525060108101905061431c565b5050919050565b60605f61441d60018561511f565b831461442f5750606090506008614029565b5f614439866144d9565b90508081515f1461444a575f61444d565b60095b9250925050935093915050565b5f5f5f6144678460801c90565b9050602181106144815761447a84612e73565b602061448d565b61448b845f6136df565b815b9250925050915091565b5f8251821080156110fd57506110fd6144d28484815181106144bb576144bb614f5b565b6020026020010151805160801b6020919091011790565b8590614532565b60605f5f5f6144e7856133c8565b919450925090505f81600181111561450157614501614862565b1461451f57604051633cf75c0160e21b815260040160405180910390fd5b6113f761452d868585613a8a565b614684565b5f5f61453e8460801c90565b905061454a8360801c90565b810361405b576001600160801b039283168190209390921691909120909114919050565b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b03168260405161461091906158f4565b5f60405180830381855afa9150503d805f8114614648576040519150601f19603f3d011682016040523d82523d5f602084013e61464d565b606091505b50915050805160401461466257614662615a2f565b808060200190518101906146769190615a43565b9350935050505b9250929050565b60605f6146918360801c90565b604051818152925090506001600160801b0383168181602085015e508101602001604052919050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f60208284031215614726575f5ffd5b5035919050565b5f6060828403121561473d575f5ffd5b50919050565b5f5f83601f840112614753575f5ffd5b5081356001600160401b03811115614769575f5ffd5b60208301915083602082850101111561467d575f5ffd5b5f5f5f5f5f5f5f878903610300811215614798575f5ffd5b6147a28a8a61472d565b97506101c0605f19820112156147b6575f5ffd5b506060880195506102c08801898111156147ce575f5ffd5b61022089019550356001600160401b038111156147e9575f5ffd5b6147f58a828b01614743565b9095509350506102e08801356001600160401b03811115614814575f5ffd5b6148208a828b01614743565b989b979a50959850939692959293505050565b80356001600160401b0381168114610cb3575f5ffd5b5f60208284031215614859575f5ffd5b61111a82614833565b634e487b7160e01b5f52602160045260245ffd5b602081016002831061488a5761488a614862565b91905290565b5f606082840312156148a0575f5ffd5b61111a838361472d565b5f5f602083850312156148bb575f5ffd5b82356001600160401b038111156148d0575f5ffd5b6148dc85828601614743565b90969095509350505050565b6060810161102782846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f60c0828403121561473d575f5ffd5b5f5f83601f84011261493f575f5ffd5b5081356001600160401b03811115614955575f5ffd5b6020830191508360208260051b850101111561467d575f5ffd5b5f5f5f5f60608587031215614982575f5ffd5b84356001600160401b03811115614997575f5ffd5b6149a38782880161491f565b9450506020850135925060408501356001600160401b038111156149c5575f5ffd5b6149d18782880161492f565b95989497509550505050565b600381106149ed576149ed614862565b9052565b6020810161102782846149dd565b5f6040828403121561473d575f5ffd5b5f5f5f83850360c0811215614a22575f5ffd5b6080811215614a2f575f5ffd5b5083925060808401356001600160401b03811115614a4b575f5ffd5b614a578682870161491f565b92505060a08401356001600160401b03811115614a72575f5ffd5b614a7e868287016149ff565b9150509250925092565b5f5f5f5f5f5f5f5f60a0898b031215614a9f575f5ffd5b614aa889614833565b97506020890135965060408901356001600160401b03811115614ac9575f5ffd5b614ad58b828c01614743565b90975095505060608901356001600160401b03811115614af3575f5ffd5b614aff8b828c0161492f565b90955093505060808901356001600160401b03811115614b1d575f5ffd5b614b298b828c0161492f565b999c989b5096995094979396929594505050565b80356001600160a01b0381168114610cb3575f5ffd5b5f5f5f5f60c08587031215614b66575f5ffd5b614b70868661472d565b9350614b7e60608601614b3d565b92506080850135915060a08501356001600160401b03811115614b9f575f5ffd5b850160e08188031215614bb0575f5ffd5b939692955090935050565b5f60208284031215614bcb575f5ffd5b61111a82614b3d565b82151581526080810161111a60208301846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f5f5f5f5f5f5f5f60e0898b031215614c2a575f5ffd5b614c348a8a61472d565b97506060890135965060808901356001600160401b03811115614c55575f5ffd5b614c618b828c01614743565b90975095505060a08901356001600160401b03811115614c7f575f5ffd5b614c8b8b828c0161492f565b90955093505060c08901356001600160401b03811115614b1d575f5ffd5b5f5f5f5f5f5f60a08789031215614cbe575f5ffd5b614cc787614833565b9550614cd560208801614b3d565b9450614ce360408801614b3d565b93506060870135925060808701356001600160401b03811115614d04575f5ffd5b614d1089828a0161492f565b979a9699509497509295939492505050565b5f5f60408385031215614d33575f5ffd5b614d3c83614833565b946020939093013593505050565b60408101614d5882856149dd565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614d7d575f5ffd5b86356001600160401b03811115614d92575f5ffd5b614d9e89828a01614743565b90975095505060208701356001600160401b03811115614dbc575f5ffd5b614dc889828a0161492f565b90955093505060408701356001600160401b03811115614d04575f5ffd5b5f5f5f6101008486031215614df9575f5ffd5b614e03858561491f565b925060c08401356001600160401b03811115614e1d575f5ffd5b614e298682870161491f565b92505060e08401356001600160401b03811115614a72575f5ffd5b5f5f5f5f5f60c08688031215614e58575f5ffd5b614e62878761472d565b9450606086013593506080860135925060a08601356001600160401b03811115614e8a575f5ffd5b614e968882890161492f565b969995985093965092949392505050565b5f5f60408385031215614eb8575f5ffd5b614ec183614833565b9150614ecf60208401614833565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b03818116838216019081111561102757611027614ed8565b60a08181019083833792915050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680614f4657614f46614f1a565b806001600160401b0384160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516101c081016001600160401b0381118282101715614fa657614fa6614f6f565b60405290565b60405160c081016001600160401b0381118282101715614fa657614fa6614f6f565b604080519081016001600160401b0381118282101715614fa657614fa6614f6f565b604051606081016001600160401b0381118282101715614fa657614fa6614f6f565b604051601f8201601f191681016001600160401b038111828210171561503a5761503a614f6f565b604052919050565b5f6101c0828403128015615054575f5ffd5b5061505d614f83565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6001600160601b0383168061510a5761510a614f1a565b806001600160601b0384160491505092915050565b8181038181111561102757611027614ed8565b838152818360208301375f910160200190815292915050565b5f5f85851115615159575f5ffd5b83861115615165575f5ffd5b5050820193919092039150565b80356020831015611027575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f6001600160401b038211156151b6576151b6614f6f565b5060051b60200190565b5f60c082360312156151d0575f5ffd5b6151d8614fac565b823581526151e860208401614833565b60208201526151f960408401614833565b604082015261520a60608401614833565b606082015261521b60808401614833565b608082015260a08301356001600160401b03811115615238575f5ffd5b830136601f820112615248575f5ffd5b803561525b6152568261519e565b615012565b8082825260208201915060208360071b85010192503683111561527c575f5ffd5b6020840193505b828410156152fd57833603608081121561529b575f5ffd5b6152a3614fce565b6152ac86614b3d565b81526060601f19830112156152bf575f5ffd5b6152c7614ff0565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150615283565b60a08501525091949350505050565b606081016001600160401b0361532184614833565b1682526001600160401b0361533860208501614833565b166020830152604092830135929091019190915290565b5f82601f83011261535e575f5ffd5b81356001600160401b0381111561537757615377614f6f565b61538a601f8201601f1916602001615012565b81815284602083860101111561539e575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f604082360312156153ca575f5ffd5b6153d2614fce565b6153db83614833565b815260208301356001600160401b038111156153f5575f5ffd5b6154013682860161534f565b60208301525092915050565b5f608082840312801561541e575f5ffd5b50604051608081016001600160401b038111828210171561544157615441614f6f565b60405261544d83614833565b815261545b60208401614833565b60208201526040838101359082015261547660608401614833565b60608201529392505050565b6001600160401b03828116828216039081111561102757611027614ed8565b5f60608284031280156154b2575f5ffd5b506154bb614ff0565b6154c483614833565b81526154d260208401614833565b60208201526040928301359281019290925250919050565b5f60c08284031280156154fb575f5ffd5b50615504614fac565b61550d83614833565b815261551b60208401614833565b602082015260408381013590820152606080840135908201526080808401359082015261554a60a08401614833565b60a08201529392505050565b8082018082111561102757611027614ed8565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561563c57835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906155ef565b509695505050505050565b5f60208284031215615657575f5ffd5b8151801515811461111a575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156156bc5783516001600160a01b0316835260209384019390920191600101615695565b509098975050505050505050565b5f5f8335601e198436030181126156df575f5ffd5b8301803591506001600160401b038211156156f8575f5ffd5b6020019150600581901b360382131561467d575f5ffd5b5f5f8335601e19843603018112615724575f5ffd5b8301803591506001600160401b0382111561573d575f5ffd5b60200191503681900382131561467d575f5ffd5b83815260a0810161578e60208301856001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b826080830152949350505050565b808202811582820484141761102757611027614ed8565b602081016016831061488a5761488a614862565b5f600182016157d8576157d8614ed8565b5060010190565b5f826157ed576157ed614f1a565b500490565b60ff818116838216019081111561102757611027614ed8565b60ff828116828216039081111561102757611027614ed8565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016158a66080830186615824565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301526113f7610200830184615824565b5f81518060208401855e5f93019283525090919050565b5f61111a82846158dd565b5f6020828403121561590f575f5ffd5b5051919050565b5f6159236152568461519e565b8381526020810190600585901b84013681111561593e575f5ffd5b845b818110156159785780356001600160401b0381111561595d575f5ffd5b6159693682890161534f565b85525060209384019301615940565b509095945050505050565b8051602080830151919081101561473d575f1960209190910360031b1b16919050565b5f60ff8316806159b8576159b8614f1a565b8060ff84160691505092915050565b5f6159d282886158dd565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526113ad60238201856158dd565b83815260f883901b6001600160f81b03191660208201525f6113f760218301846158dd565b634e487b7160e01b5f52600160045260245ffd5b5f5f60408385031215615a54575f5ffd5b50508051602090910151909290915056fe3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
