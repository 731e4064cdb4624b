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
export const foreignClaimRegistryBytecode = '0x608060405234801561000f575f5ffd5b5060405161595238038061595283398101604081905261002e9161015d565b81516020808401516001600160601b0316600160a01b026001600160a01b03928316176001908155604080860151600980549186166001600160a01b03199283161790556060870151600a80549187169183169190911790556080870151600280549190961691161790935560a08501516001600160401b0346165f908152600390935292909120805485939260ff199091169083818111156100d3576100d361021e565b02179055506101179050815f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409020805460ff19166001179055565b5050610232565b80516001600160a01b0381168114610134575f5ffd5b919050565b80516001600160601b0381168114610134575f5ffd5b805160028110610134575f5ffd5b5f5f82840360e081121561016f575f5ffd5b60c081121561017c575f5ffd5b5060405160c081016001600160401b03811182821017156101ab57634e487b7160e01b5f52604160045260245ffd5b6040526101b78461011e565b81526101c560208501610139565b60208201526101d66040850161011e565b60408201526101e76060850161011e565b60608201526101f86080850161011e565b608082015261020960a0850161014f565b60a082015260c0939093015192949293505050565b634e487b7160e01b5f52602160045260245ffd5b6157138061023f5f395ff3fe6080604052600436106101db575f3560e01c806379b1d42c116100fd578063b9a4b69811610092578063d72ee86711610062578063d72ee8671461068c578063dbbfd379146106ab578063f1e5872c146106d9578063f88927b41461070f575f5ffd5b8063b9a4b698146105e2578063c13c2396146105f5578063cbf0571b14610642578063d5d44d8014610661575f5ffd5b80639ed28ee2116100cd5780639ed28ee214610539578063a5658f3214610577578063aaf38193146105a4578063b97132b0146105c3575f5ffd5b806379b1d42c1461046f5780637dc621b81461048e5780639852c63b146104ad5780639d9baaeb1461051a575f5ffd5b80633432d6261161017357806363adb4121161014357806363adb412146103f05780636c8cc9d91461040f57806370d64c4b1461042e578063786d13e114610442575f5ffd5b80633432d626146103595780633f31107e146103865780634b5ac2ba146103b257806361439713146103d1575f5ffd5b806316aa9202116101ae57806316aa9202146102c15780631ea2756b146102ef5780632f12c49c1461030e5780633040221d1461033a575f5ffd5b8063010726ce146101df5780630597087c1461022e5780630615868d1461024f578063119165121461028a575b5f5ffd5b3480156101ea575f5ffd5b506102196101f93660046143d2565b5f9081525f5160206156c75f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610239575f5ffd5b5061024d61024836600461443c565b610745565b005b34801561025a575f5ffd5b5061027d610269366004614505565b60036020525f908152604090205460ff1681565b6040516102259190614532565b348015610295575f5ffd5b50600a546102a9906001600160a01b031681565b6040516001600160a01b039091168152602001610225565b3480156102cc575f5ffd5b506102196102db3660046143d2565b60046020525f908152604090205460ff1681565b3480156102fa575f5ffd5b5061024d61030936600461454c565b6109b4565b348015610319575f5ffd5b5061032d610328366004614566565b610b9a565b60405161022591906145a4565b348015610345575f5ffd5b5061024d61035436600461462b565b610d60565b348015610364575f5ffd5b5061037861037336600461454c565b610e80565b604051908152602001610225565b348015610391575f5ffd5b506103a56103a036600461454c565b610eaf565b60405161022591906146ad565b3480156103bd575f5ffd5b5061024d6103cc3660046146cb565b610fcf565b3480156103dc575f5ffd5b506009546102a9906001600160a01b031681565b3480156103fb575f5ffd5b5061037861040a36600461475a565b61119b565b34801561041a575f5ffd5b506103786104293660046147c2565b6111e2565b348015610439575f5ffd5b50610378611293565b34801561044d575f5ffd5b5061046161045c366004614505565b6112ad565b6040516102259291906147db565b34801561047a575f5ffd5b506002546102a9906001600160a01b031681565b348015610499575f5ffd5b5061024d6104a836600461481a565b611375565b3480156104b8575f5ffd5b506104f36104c73660046143d2565b60076020525f90815260409020546001600160a01b03811690600160a01b90046001600160601b031682565b604080516001600160a01b0390931683526001600160601b03909116602083015201610225565b348015610525575f5ffd5b506103786105343660046148d0565b61157a565b348015610544575f5ffd5b5060015461055f90600160a01b90046001600160601b031681565b6040516001600160601b039091168152602001610225565b348015610582575f5ffd5b5061059661059136600461454c565b6116b0565b604051610225929190614965565b3480156105af575f5ffd5b506103786105be366004614983565b61174a565b3480156105ce575f5ffd5b506001546102a9906001600160a01b031681565b61024d6105f036600461454c565b61180f565b348015610600575f5ffd5b5061021961060f3660046143d2565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b34801561064d575f5ffd5b5061024d61065c366004614a1f565b6119e0565b34801561066c575f5ffd5b5061037861067b3660046147c2565b5f6020819052908152604090205481565b348015610697575f5ffd5b5061024d6106a6366004614a7d565b611cae565b3480156106b6575f5ffd5b506102196106c53660046143d2565b60056020525f908152604090205460ff1681565b3480156106e4575f5ffd5b506103786106f3366004614ae0565b600860209081525f928352604080842090915290825290205481565b34801561071a575f5ffd5b50610378610729366004614b08565b600660209081525f928352604080842090915290825290205481565b600161075088610eaf565b60028111156107615761076161451e565b146107bf576107736020880188614505565b6107836040890160208a01614505565b6040805163294b57f960e01b81526001600160401b03938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906107d590890160208a01614505565b6001600160401b0316876040013510158061081b57506107fb6040890160208a01614505565b6001600160401b0316610810611fff83614b4d565b6001600160401b0316105b1561085d578061083160408a0160208b01614505565b6040516365b6ff5f60e11b81526001600160401b039283166004820152911660248201526044016107b6565b5f61087971f90827f1c53a10cb7a02335b175320002935611d4d565b90508660405160200161088c9190614b6c565b604051602081830303815290604052805190602001206108b28a60400135838989611d7d565b146108e4576040516310d455e760e11b815271f90827f1c53a10cb7a02335b17532000293560048201526024016107b6565b5f6109026108f4611fff85614b8f565b6001600160401b0316611df8565b90505f61091560808a0135838888611d7d565b90505f61092f61092a368d90038d018d614ca3565b611e16565b905081811461095b57604051632ce3838360e21b815260048101829052602481018390526044016107b6565b6109a660405180606001604052808e5f01602081019061097b9190614505565b6001600160401b03168152602001876001600160401b031681526020018d60a0013581525082611ece565b505050505050505050505050565b5f6109be82610e80565b5f8181526007602090815260408083208151808301909252546001600160a01b0381168252600160a01b90046001600160601b031691810191909152919250610a0684610eaf565b82519091506001600160a01b03161580610a3057505f816002811115610a2e57610a2e61451e565b145b15610a51576040516306b4df1b60e31b8152600481018490526024016107b6565b5f838152600760205260408120556001816002811115610a7357610a7361451e565b03610ae95781516020808401516040516001600160601b0390911681526001600160a01b039092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610ae3825f015183602001516001600160601b0316612058565b50505050565b5f60028360200151610afb9190614d53565b6001600160601b03169050825f01516001600160a01b0316847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516001600160601b0316610b4f9190614d80565b6040805192835260208301919091520160405180910390a3610b713382612058565b610b935f8285602001516001600160601b0316610b8e9190614d80565b612058565b5050505050565b604080516060810182525f6020808301829052828401829052466001600160401b0316808452825260039052918220549091908190819060ff166001811115610be557610be561451e565b03610c7d576101c08414610c0f57604051631ed9844f60e21b8152600481018590526024016107b6565b60018585604051602001610c2593929190614d93565b6040516020818303038152906040528051906020012091508484604090606092610c5193929190614dac565b610c5a91614dd3565b9050610c6a60c060a08688614dac565b610c7391614dd3565b6040840152610d19565b610400841115610ca3576040516390a6359760e01b8152600481018590526024016107b6565b8484604051610cb3929190614df0565b604051809103902091505f610cfc86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120d192505050565b9050610d07816120dc565b610d10826120f0565b60408601529150505b81610d2382612104565b14610d4b5760405163106d882960e11b815260048101829052602481018390526044016107b6565b6001600160401b031660208301525092915050565b5f610d72610d6d86614e21565b612129565b5f8581526005602052604090205490915060ff161580610da35750610da184610d9a83612156565b8585612178565b155b15610dcb57604051631a423e4960e21b815260048101829052602481018590526044016107b6565b5f8181525f5160206156c75f395f51905f52602052604090205460ff1615610df35750610ae3565b5f8181525f5160206156c75f395f51905f52602052604090819020805460ff191660011790558190610e2b9060608801908801614505565b6001600160401b0316610e446040880160208901614505565b6001600160401b03167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610e929190614f6d565b604051602081830303815290604052805190602001209050919050565b5f610ebd6020830183614505565b6001600160401b03165f03610edb57610ed582612190565b92915050565b5f600681610eec6020860186614505565b6001600160401b03166001600160401b031681526020019081526020015f205f846020016020810190610f1f9190614505565b6001600160401b0316815260208101919091526040015f2054905080610fb3575f600b81610f506020870187614505565b6001600160401b03908116825260208201929092526040015f20541690508015801590610f9e57506001600160401b038116610f926040860160208701614505565b6001600160401b031610155b610fa8575f610fab565b60025b949350505050565b82604001358114610fc5576002610fc8565b60015b9392505050565b46610fdd6020850185614505565b6001600160401b03161461101d57610ff86020840184614505565b604051631181c3f160e31b81526001600160401b0390911660048201526024016107b6565b6110268261224d565b6110366040830160208401614505565b6001600160401b031661104c6020850185614505565b6001600160401b0316141580611092575061106d6060830160408401614505565b6001600160401b03166110866080850160608601614505565b6001600160401b031614155b156110e3576110a76040830160208401614505565b6110b76060840160408501614505565b60405163317b992f60e11b81526001600160401b039283166004820152911660248201526044016107b6565b6111166110ef83614e21565b6110f88361501b565b611111853561110c3689900389018961506e565b612323565b6123b0565b6040808401355f9081526004602052205460ff161561113457505050565b604080840180355f81815260046020908152939020805460ff191660011790559161116191908601614505565b6001600160401b03167fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a60405160405180910390a3505050565b5f6111d96003826111af6020890189614505565b6001600160401b03168152602081019190915260409081015f205460ff1690870135868686612420565b95945050505050565b5f6111eb612591565b506001600160a01b0381165f908152602081905260408120549081900361123057604051636385746f60e01b81526001600160a01b03831660048201526024016107b6565b6001600160a01b0382165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a261128682826125c8565b61128e6125e1565b919050565b5f604051630d241dbf60e41b815260040160405180910390fd5b604080516060810182525f80825260208083018290528284018290526001600160401b038581168352600b909152928120549092168083036112f2575f925050915091565b60016040518060600160405280866001600160401b0316815260200160018461131b91906150e3565b6001600160401b03908116825287165f9081526006602090815260408220920191906113486001876150e3565b6001600160401b03166001600160401b031681526020019081526020015f20548152509250925050915091565b5f61139561138660208b018b614505565b6001600160401b03165f61260b565b600a549091505f9081906113ba908a908a906001600160a01b0316868b8b8b8b612626565b9150915081158061143457506114306113d660208d018d614505565b6113e660408e0160208f01614505565b604080516001600160401b039384166020808301919091529290931683820152808f0135606084015260808084018f90528151808503909101815260a09093019052815191012090565b8114155b15611452576040516338f8ae8760e01b815260040160405180910390fd5b600b5f61146260208e018e614505565b6001600160401b03908116825260208201929092526040015f2054161561148b57505050611570565b61149b60408c0160208d01614505565b6114a6906001614b4d565b600b5f6114b660208f018f614505565b6001600160401b03908116825260208083019390935260409091015f20805467ffffffffffffffff191693909116929092179091556114f7908c018c614505565b6001600160401b03167fff561b5d5753347d52324bcbe2cddaf0ef6b82a8b0a5b4be449e7878ff4999e761153160408e0160208f01614505565b604080516001600160401b039092168252808f013560208301520160405180910390a261156c611566368d90038d018d615102565b8b611ece565b5050505b5050505050505050565b604080516001600160401b038a8116602080840191909152469091168284015260608083018b905283518084039091018152608090920190925280519101205f9081906115c7905f61260b565b6009549091505f9081906115ec908b908b906001600160a01b0316868c8c8c8c612626565b915091508161160e57604051634277978d60e11b815260040160405180910390fd5b6001600160401b038c165f9081526008602090815260408083208e84529091529020549350838111611642575050506116a4565b6001600160401b038c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f6116bb83610eaf565b915060018260028111156116d1576116d161451e565b036116de57506003915091565b5f8260028111156116f1576116f161451e565b146116fd57505f915091565b61170961060f84610e80565b1561171657506002915091565b5f60078161172386610e80565b815260208101919091526040015f20546001600160a01b031614611745575060015b915091565b6001545f90819061176c90899089906001600160a01b0316848a8a8a8a612626565b925090508061178e576040516367679e5b60e11b815260040160405180910390fd5b5f8281526005602052604090205460ff16156117aa5750611805565b5f8281526005602052604090819020805460ff19166001179055516117d29089908990614df0565b6040519081900381209083907fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f905f90a3505b9695505050505050565b600154600160a01b90046001600160601b031634811461185357604051637397e35360e01b81523460048201526001600160601b03821660248201526044016107b6565b6118606020830183614505565b6001600160401b03165f0361188857604051633450df1760e21b815260040160405180910390fd5b5f61189283610eaf565b90505f8160028111156118a7576118a761451e565b146118c75780604051636ae1539960e01b81526004016107b691906146ad565b5f6118d184610e80565b5f818152600760205260409020549091506001600160a01b0316801561191c57604051634aa0ab1360e01b8152600481018390526001600160a01b03821660248201526044016107b6565b604080518082018252338082526001600160601b0380881660208085019182525f8881526007825286902094519151909216600160a01b026001600160a01b0391909116179092559161197491908801908801614505565b6001600160401b031661198a6020880188614505565b6001600160401b03167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af48860400135346040516119d1929190918252602082015260400190565b60405180910390a45050505050565b6119e98261224d565b6119f96040830160208401614505565b6001600160401b0316611a0f6020850185614505565b6001600160401b0316141580611a555750611a306060830160408401614505565b6001600160401b0316611a4960c0850160a08601614505565b6001600160401b031614155b15611a6a576110a76040830160208401614505565b611ab6611a7a6020850185614505565b611a8a6040860160208701614505565b6001600160401b039182165f908152600660209081526040808320939094168252919091522054151590565b15611b0457611ac86020840184614505565b611ad86040850160208601614505565b604051639e531f7560e01b81526001600160401b039283166004820152911660248201526044016107b6565b611b32611b1083614e21565b611b198361501b565b6111118535611b2d3689900389018961514b565b6126cc565b60408051606081019091525f9080611b4d6020870187614505565b6001600160401b03168152602001856020016020810190611b6e9190614505565b6001600160401b0316815260408087013560209283015251611b919291016145a4565b604051602081830303815290604052805190602001209050611bbd5f5160206156c75f395f51905f5290565b5f828152600191909101602052604090205460ff1615611bdd5750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e6020908152604091829020805460ff19166001179055611c26918601908601614505565b6001600160401b0316611c3c6020860186614505565b6001600160401b03167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611c8060c08a0160a08b01614505565b6040805193845260208401929092526001600160401b0316908201526060015b60405180910390a350505050565b5f8381526005602052604090205460ff16611cdf57604051630ec908b360e01b8152600481018490526024016107b6565b5f611cf8611cf236889003880188615102565b8661276a565b9050611d0684828585612178565b611d2d5760405163abe1d10560e01b815260048101829052602481018590526044016107b6565b611d45611d3f36889003880188615102565b86611ece565b505050505050565b604051604160f81b60208201526bffffffffffffffffffffffff19606083901b1660218201525f90603501610e92565b5f5f5f5f611d8d88888888612781565b925092509250805f5f1b03611da857505f9250610fab915050565b87611dc28480355f1a5f8b611dbd888861296d565b612989565b14611de057604051630c72089f60e21b815260040160405180910390fd5b868214611ded575f6116a4565b979650505050505050565b604051605360f81b6020820152602181018290525f90604101610e92565b5f600182604051602001610e929291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b81516001600160401b039081165f90815260066020908152604080832082870151909416835292905281902054908301518103611f0a57505050565b82516001600160401b039081165f908152600b6020526040902054168015801590611f4b5750806001600160401b031684602001516001600160401b031610155b15611f98578351611f5d6001836150e3565b602086015160405163188bcffb60e01b81526001600160401b03938416600482015291831660248301529190911660448201526064016107b6565b8115611fe457835160208501516040808701519051635fa8782160e11b81526001600160401b0393841660048201529290911660248301526044820184905260648201526084016107b6565b6040848101805186516001600160401b039081165f90815260066020908152858220818b018051851684529082529186902093909355518851935185519081529283018890528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd919101611ca0565b805f03612063575050565b6001600160a01b0382165f908152602081905260408120805483929061208a9084906151b7565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6060610ed5826129f4565b5f610ed56120eb836008612a11565b612a81565b5f610ed56120ff836003612a11565b612b2e565b5f4382810361010181106121205761211b84612b38565b610fab565b50509040919050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001610e929291906151ca565b60408051600260208201529081018290525f6060820181905290608001610e92565b5f6020821480156111d957506111d983838787612b65565b6002545f906001600160a01b03166121ae6040840160208501614505565b6001600160401b03161515806121cc57506001600160a01b0381163b155b156121d957505f92915050565b60408051636a426a1560e11b81529084013560048201526001600160a01b0382169063d484d42a90602401602060405180830381865afa15801561221f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061224391906152a8565b610fc5575f610fc8565b5f61225a610d6d83614e21565b5f8181525f5160206156c75f395f51905f52602052604090205490915060ff1661229a57604051631e9959d360e21b8152600481018290526024016107b6565b6122aa60a0830160808401614505565b6001600160401b031642111561231f576122ca6040830160208401614505565b6122da6060840160408501614505565b6122ea60a0850160808601614505565b604051632485d69d60e11b81526001600160401b039384166004820152918316602483015290911660448201526064016107b6565b5050565b604080517f73796e636c696e652e71756f72756d2e66696e616c2e7631000000000000000060208083019190915281830185905283516001600160401b0390811660608085019190915291850151811660808401529284015160a083015283015190911660c08201525f9060e0015b60405160208183030381529060405280519060200120905092915050565b60a08301515182515f906123c390612b7c565b90506123ce82612bac565b811080156123db57508115155b1561241557806123ea83612bac565b836123f888885f0151612bcf565b60405163085fba4960e01b81526004016107b694939291906152c7565b610b93858585612ce2565b5f60018660018111156124355761243561451e565b0361248f575f8061246187878761244f60a089018961532b565b61245c60c08b018b61532b565b612dfa565b91509150816124865760405163190c8e7960e01b8152600481018690526024016107b6565b91506111d99050565b61249c60a083018361532b565b905060011415806124bc57506124b560c083018361532b565b9050600114155b156124dd5760405163190c8e7960e01b8152600481018490526024016107b6565b5f61251f866124eb87611d4d565b6124f860a087018761532b565b5f81811061250857612508614bbc565b905060200281019061251a9190615370565b611d7d565b604051909150612533908490602001614b6c565b604051602081830303815290604052805190602001208114612573576040516310d455e760e11b81526001600160a01b03861660048201526024016107b6565b611ded608084013561258486611df8565b6124f860c087018761532b565b612599612ee6565b6125c660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612f26565b565b5f385f3884865af161231f5763b12d13eb5f526004601cfd5b6125c65f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006125c0565b60408051602081018490529081018290525f90606001612392565b5f8061040089111561264e576040516390a6359760e01b8152600481018a90526024016107b6565b5f8a8a60405161265f929190614df0565b60408051918290039091205f8181526004602052919091205490915060ff16158015612689575060015b156126aa57604051630bd962f160e21b8152600481018290526024016107b6565b6126ba8b8b8b8b8b8b8b8b612f2d565b92509250509850989650505050505050565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e763100008383604051602001612392939291905f610100820190508482528360208301526001600160401b0383511660408301526001600160401b03602084015116606083015260408301516080830152606083015160a0830152608083015160c08301526001600160401b0360a08401511660e0830152949350505050565b5f60018383604051602001612392939291906153b2565b5f80808381036127a457604051630397e57f60e31b815260040160405180910390fd5b5f85855f8181106127b7576127b7614bbc565b919091013560f81c91505f90506127cf8260216153fd565b6127da9060016151b7565b90506127e78160016151b7565b8603612869578686828181106127ff576127ff614bbc565b909101356001600160f81b031916151590508061281b57508115155b1561283957604051630397e57f60e31b815260040160405180910390fd5b881561285857604051630c72089f60e21b815260040160405180910390fd5b505f93508392508291506129639050565b6128748160416151b7565b861415806128ab575086868281811061288f5761288f614bbc565b9050013560f81c60f81b6001600160f81b031916600160f81b14155b156128c957604051630397e57f60e31b815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b87811161291a5760018b8201355f1a818101948511979097169660ff0385901c81169290921791016128ed565b50801593505050508161294057604051630397e57f60e31b815260040160405180910390fd5b8061295e57604051636ffb59b560e11b815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b868111156129e857808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b84013581602203860152505060428320935060018103905061299f565b50505095945050505050565b6060610ed5612a0c83805160801b6020919091011790565b612f8c565b5f8251826015811115612a2657612a2661451e565b60ff16108290612a4a57604051631ee1e6c960e11b81526004016107b69190615414565b5082826015811115612a5e57612a5e61451e565b60ff1681518110612a7157612a71614bbc565b6020026020010151905092915050565b5f5f612a8d8360801c90565b90506021811115612ab157604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612abd86613083565b919450925090505f816001811115612ad757612ad761451e565b14612af557604051633cf75c0160e21b815260040160405180910390fd5b8115612b2357612b068260086153fd565b612b1290610100614d80565b612b1c878561339a565b901c611805565b5f9695505050505050565b5f610ed582612a81565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612b728686856133e9565b1495945050505050565b5f5b6001600160401b0382161561128e57612b9681615428565b9050612ba36001836150e3565b82169150612b7e565b5f6003612bba8360026153fd565b612bc49190615440565b610ed59060016151b7565b60a0820151516060906040811115612c0c5760405163b09b253560e01b81526001600160401b0384166004820152602481018290526044016107b6565b806001600160401b03811115612c2457612c24614bd0565b604051908082528060200260200182016040528015612c4d578160200160208202803683370190505b5091505f5f5b82811015612cd85760016001600160401b038616821c165f03612cd0578560a001518181518110612c8657612c86614bbc565b60200260200101515f0151848380612c9d90615428565b945081518110612caf57612caf614bbc565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612c53565b5082525092915050565b815160a0840151516001600160401b0382161580612d005750604081115b80612d1557506001600160401b038216811c15155b15612d455760405163b09b253560e01b81526001600160401b0383166004820152602481018290526044016107b6565b612d6c60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612dca5760016001600160401b038516821c81169003612dc257612dbf82612dba8960a001518481518110612da957612da9614bbc565b60200260200101516020015161342a565b61348e565b91505b600101612d6e565b50612dda818587602001516134e3565b611d4557604051631adfce5b60e31b8152600481018590526024016107b6565b5f5f6060612e488a8a604051602001612e2b919060609190911b6bffffffffffffffffffffffff1916815260140190565b60405160208183030381529060405280519060200120898961366d565b909350905082612e5e57505f9150819050612eda565b5f612e8a612e6b836129f4565b600281518110612e7d57612e7d614bbc565b6020026020010151612b2e565b9050612ec0818a604051602001612ea391815260200190565b60405160208183030381529060405280519060200120888861366d565b90945091508315612ed757612ed4826136cf565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156125c657604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f5f612f7b612f708b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506136e692505050565b898989898989612dfa565b915091509850989650505050505050565b60605f612f998360801c90565b90505f5f5f612fa786613083565b919450925090506001816001811115612fc257612fc261451e565b148015612fd75750612fd482846151b7565b84145b612ff457604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613069575f8061301b6130168b856136f5565b613083565b5090925090505f6130388461303085856151b7565b8d9190613746565b905061304482846151b7565b61304e90856151b7565b9085529250613062915060209050836151b7565b9150612fff565b506020601f19878303010486526040525092949350505050565b5f5f5f5f6130918560801c90565b9050805f036130b357604051633cf75c0160e21b815260040160405180910390fd5b5f6130be868261339a565b60f81c905060c081101561325557608060ff821610156130e9575f60015f9450945094505050613393565b6130f560376080615453565b60ff168160ff1611613172575f61310d60808361546c565b60ff169050808311801561314457508060011415806131445750600160ff1b61313788600161339a565b6001600160f81b03191610155b61316157604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250613393915050565b5f603761318060808461546c565b61318a919061546c565b60ff1690508083116131af57604051633cf75c0160e21b815260040160405180910390fd5b5f6131bb88600161339a565b90506001600160f81b031981165f036131e757604051633cf75c0160e21b815260040160405180910390fd5b5f6131f38360086153fd565b6131ff90610100614d80565b82901c905060378111801561321c57508061321a8487614d80565b115b61323957604051633cf75c0160e21b815260040160405180910390fd5b6132448360016151b7565b975095505f94506133939350505050565b613261603760c0615453565b60ff168160ff16116132af575f61327960c08361546c565b60ff16905080831161329e57604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250613393915050565b5f60376132bd60c08461546c565b6132c7919061546c565b60ff1690508083116132ec57604051633cf75c0160e21b815260040160405180910390fd5b5f6132f888600161339a565b90506001600160f81b031981165f0361332457604051633cf75c0160e21b815260040160405180910390fd5b5f6133308360086153fd565b61333c90610100614d80565b82901c90506037811180156133595750806133578487614d80565b115b61337657604051633cf75c0160e21b815260040160405180910390fd5b6133818360016151b7565b97509550600194506133939350505050565b9193909250565b5f806133b96133aa8460206151b7565b6133b48660801c90565b613782565b9050601f8111156133ce576133ce6032613793565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b84811015613421576134178287878481811061340b5761340b614bbc565b905060200201356137a4565b91506001016133ed565b50949350505050565b61345160405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6134b560405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416610ed55763d6cc76eb5f526004601cfd5b5f60c0825114158061350657506060840151604085015160208601518651171717155b1561351257505f610fc8565b5f61351c836137d0565b90505f6135288561383e565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906135b19061342a565b90505f5f600f6001600160a01b031683868b876040516020016135d794939291906154d3565b60408051601f19818403018152908290526135f191615555565b5f60405180830381855afa9150503d805f8114613629576040519150601f19603f3d011682016040523d82523d5f602084013e61362e565b606091505b5091509150818015613641575080516020145b801561366057508080602001905181019061365c9190615560565b6001145b9998505050505050505050565b5f60605f5f6136a8888860405160200161368991815260200190565b60408051601f198184030181529190526136a3888a615577565b61387e565b90925090505f81600d8111156136c0576136c061451e565b14989197509095505050505050565b5f610ed56120eb83805160801b6020919091011790565b5f610ed56120ff836003613ced565b5f6137008360801c90565b821115613711576137116032613793565b610fc88261371f8560801c90565b6137299190614d80565b61373c6001600160801b03861685613d1e565b60809190911b1790565b5f6137518460801c90565b61375b83856151b7565b111561376b5761376b6032613793565b610fab8261373c6001600160801b03871686613d1e565b5f80828403848111159081026111d9565b634e487b715f52806020526024601cfd5b5f8183106137be575f828152602084905260409020610fc8565b5f838152602083905260409020610fc8565b6137d8614376565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613846614376565b5f61385083613d29565b90505f613865613860835f613eac565b613f5a565b9050610fab81613879613860856004613eac565b613f84565b60605f83515f036138955750606090506001613ce5565b5f61389f85613fbf565b90505f5f5f6138ad60405190565b90505f805b8851811015613cd6575f8982815181106138ce576138ce614bbc565b60200260200101519050825f0361390557805160208201208c1461390057606060029850985050505050505050613ce5565b61396e565b602081511061393d578460201415806139245750805160208201208614155b1561390057606060039850985050505050505050613ce5565b805185141580613955575085613952826155e4565b14155b1561396e57606060049850985050505050505050613ce5565b5f613978826129f4565b90505b613987601060016151b7565b815103613a6857875184036139cd576139bc816010815181106139ac576139ac614bbc565b60200260200101518c51856140cb565b995099505050505050505050613ce5565b5f8885815181106139e0576139e0614bbc565b602001015160f81c60f81b90505f828260f81c60ff1681518110613a0657613a06614bbc565b60200260200101519050613a1981614116565b9099509750613a296001876151b7565b95508760201480613a4a5750613a4a818e613a458860016151b7565b614153565b15613a56575050613cc3565b613a5f81612f8c565b9250505061397b565b6002815103613cae575f8b90505f613aa0613a9b845f81518110613a8e57613a8e614bbc565b6020026020010151614195565b613fbf565b905080515f03613ac157606060059b509b5050505050505050505050613ce5565b5f815f81518110613ad457613ad4614bbc565b016020015160f81c90505f613afc88613af68e805160801b6020919091011790565b906136f5565b90505f613b2e613b0d600285615607565b613b1890600261546c565b60ff16613af686805160801b6020919091011790565b90505f613b3b8260801c90565b9050613b478360801c90565b811180613b665750613b64613b5d845f84613746565b83906141ee565b155b15613b8657606060069f509f505050505050505050505050505050613ce5565b600160ff851611613c2757805f03613bb357606060079f509f505050505050505050505050505050613ce5565b5f87600181518110613bc757613bc7614bbc565b60200260200101519050613bda81614116565b909e509c50613be9828c6151b7565b9a508c60201480613c055750613c058188613a458d60016151b7565b15613c165750505050505050613cc3565b613c1f81612f8c565b975050613ca3565b600360ff851611613c8857613c3c8360801c90565b8114613c4b576060600a613c71565b613c7187600181518110613c6157613c61614bbc565b602002602001015187518b6140cb565b9f509f505050505050505050505050505050613ce5565b6060600b9f509f505050505050505050505050505050613ce5565b50505050505061397b565b6060600c995099505050505050505050613ce5565b50613ccd84604052565b506001016138b2565b506060600d9650965050505050505b935093915050565b5f5f613cf860405190565b9050613d0c613d06856120d1565b84612a11565b9150613d1781604052565b5092915050565b5f610fc882846151b7565b613d316143b3565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016156e7602c9139604051602001613d83959493929190615628565b60408051601f1981840301815290829052613d9d91615555565b602060405180830381855afa158015613db8573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613ddb9190615560565b90505f805b60088160ff161015613ea4576002838318613dfc836001615453565b6040518060600160405280602c81526020016156e7602c9139604051602001613e279392919061566b565b60408051601f1981840301815290829052613e4191615555565b602060405180830381855afa158015613e5c573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613e7f9190615560565b915081848260ff1660088110613e9757613e97614bbc565b6020020152600101613de0565b505050919050565b613ed360405180608001604052805f81526020015f81526020015f81526020015f81525090565b613f13838360088110613ee857613ee8614bbc565b602002015184613ef98560016151b7565b60088110613f0957613f09614bbc565b602002015161422a565b60208301528152613f4a83613f298460026151b7565b60088110613f3957613f39614bbc565b602002015184613ef98560036151b7565b6060830152604082015292915050565b613f62614376565b6101008160808460115afa6101003d141661128e576389083b915f526004601cfd5b613f8c614376565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416610ed55763c55e5e335f526004601cfd5b80516040805160028302808201602001909252908152905f5b818110156140c4578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050613fd8565b5050919050565b60605f6140d9600185614d80565b83146140eb5750606090506008613ce5565b5f6140f586614195565b90508081515f14614106575f614109565b60095b9250925050935093915050565b5f5f5f6141238460801c90565b90506021811061413d5761413684612b2e565b6020614149565b614147845f61339a565b815b9250925050915091565b5f825182108015610fab5750610fab61418e84848151811061417757614177614bbc565b6020026020010151805160801b6020919091011790565b85906141ee565b60605f5f5f6141a385613083565b919450925090505f8160018111156141bd576141bd61451e565b146141db57604051633cf75c0160e21b815260040160405180910390fd5b6111d96141e9868585613746565b614340565b5f5f6141fa8460801c90565b90506142068360801c90565b8103613d17576001600160801b039283168190209390921691909120909114919050565b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b0316826040516142cc9190615555565b5f60405180830381855afa9150503d805f8114614304576040519150601f19603f3d011682016040523d82523d5f602084013e614309565b606091505b50915050805160401461431e5761431e615690565b8080602001905181019061433291906156a4565b9350935050505b9250929050565b60605f61434d8360801c90565b604051818152925090506001600160801b0383168181602085015e508101602001604052919050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f602082840312156143e2575f5ffd5b5035919050565b5f606082840312156143f9575f5ffd5b50919050565b5f5f83601f84011261440f575f5ffd5b5081356001600160401b03811115614425575f5ffd5b602083019150836020828501011115614339575f5ffd5b5f5f5f5f5f5f5f878903610300811215614454575f5ffd5b61445e8a8a6143e9565b97506101c0605f1982011215614472575f5ffd5b506060880195506102c088018981111561448a575f5ffd5b61022089019550356001600160401b038111156144a5575f5ffd5b6144b18a828b016143ff565b9095509350506102e08801356001600160401b038111156144d0575f5ffd5b6144dc8a828b016143ff565b989b979a50959850939692959293505050565b80356001600160401b038116811461128e575f5ffd5b5f60208284031215614515575f5ffd5b610fc8826144ef565b634e487b7160e01b5f52602160045260245ffd5b60208101600283106145465761454661451e565b91905290565b5f6060828403121561455c575f5ffd5b610fc883836143e9565b5f5f60208385031215614577575f5ffd5b82356001600160401b0381111561458c575f5ffd5b614598858286016143ff565b90969095509350505050565b60608101610ed582846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f60c082840312156143f9575f5ffd5b5f5f83601f8401126145fb575f5ffd5b5081356001600160401b03811115614611575f5ffd5b6020830191508360208260051b8501011115614339575f5ffd5b5f5f5f5f6060858703121561463e575f5ffd5b84356001600160401b03811115614653575f5ffd5b61465f878288016145db565b9450506020850135925060408501356001600160401b03811115614681575f5ffd5b61468d878288016145eb565b95989497509550505050565b600381106146a9576146a961451e565b9052565b60208101610ed58284614699565b5f604082840312156143f9575f5ffd5b5f5f5f83850360c08112156146de575f5ffd5b60808112156146eb575f5ffd5b5083925060808401356001600160401b03811115614707575f5ffd5b614713868287016145db565b92505060a08401356001600160401b0381111561472e575f5ffd5b61473a868287016146bb565b9150509250925092565b80356001600160a01b038116811461128e575f5ffd5b5f5f5f5f60c0858703121561476d575f5ffd5b61477786866143e9565b935061478560608601614744565b92506080850135915060a08501356001600160401b038111156147a6575f5ffd5b850160e081880312156147b7575f5ffd5b939692955090935050565b5f602082840312156147d2575f5ffd5b610fc882614744565b821515815260808101610fc860208301846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f5f5f5f5f5f5f5f60e0898b031215614831575f5ffd5b61483b8a8a6143e9565b97506060890135965060808901356001600160401b0381111561485c575f5ffd5b6148688b828c016143ff565b90975095505060a08901356001600160401b03811115614886575f5ffd5b6148928b828c016145eb565b90955093505060c08901356001600160401b038111156148b0575f5ffd5b6148bc8b828c016145eb565b999c989b5096995094979396929594505050565b5f5f5f5f5f5f5f5f60a0898b0312156148e7575f5ffd5b6148f0896144ef565b97506020890135965060408901356001600160401b03811115614911575f5ffd5b61491d8b828c016143ff565b90975095505060608901356001600160401b0381111561493b575f5ffd5b6149478b828c016145eb565b90955093505060808901356001600160401b038111156148b0575f5ffd5b604081016149738285614699565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614998575f5ffd5b86356001600160401b038111156149ad575f5ffd5b6149b989828a016143ff565b90975095505060208701356001600160401b038111156149d7575f5ffd5b6149e389828a016145eb565b90955093505060408701356001600160401b03811115614a01575f5ffd5b614a0d89828a016145eb565b979a9699509497509295939492505050565b5f5f5f6101008486031215614a32575f5ffd5b614a3c85856145db565b925060c08401356001600160401b03811115614a56575f5ffd5b614a62868287016145db565b92505060e08401356001600160401b0381111561472e575f5ffd5b5f5f5f5f5f60c08688031215614a91575f5ffd5b614a9b87876143e9565b9450606086013593506080860135925060a08601356001600160401b03811115614ac3575f5ffd5b614acf888289016145eb565b969995985093965092949392505050565b5f5f60408385031215614af1575f5ffd5b614afa836144ef565b946020939093013593505050565b5f5f60408385031215614b19575f5ffd5b614b22836144ef565b9150614b30602084016144ef565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610ed557610ed5614b39565b60a08181019083833792915050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680614ba757614ba7614b7b565b806001600160401b0384160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516101c081016001600160401b0381118282101715614c0757614c07614bd0565b60405290565b60405160c081016001600160401b0381118282101715614c0757614c07614bd0565b604080519081016001600160401b0381118282101715614c0757614c07614bd0565b604051606081016001600160401b0381118282101715614c0757614c07614bd0565b604051601f8201601f191681016001600160401b0381118282101715614c9b57614c9b614bd0565b604052919050565b5f6101c0828403128015614cb5575f5ffd5b50614cbe614be4565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6001600160601b03831680614d6b57614d6b614b7b565b806001600160601b0384160491505092915050565b81810381811115610ed557610ed5614b39565b838152818360208301375f910160200190815292915050565b5f5f85851115614dba575f5ffd5b83861115614dc6575f5ffd5b5050820193919092039150565b80356020831015610ed5575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f6001600160401b03821115614e1757614e17614bd0565b5060051b60200190565b5f60c08236031215614e31575f5ffd5b614e39614c0d565b82358152614e49602084016144ef565b6020820152614e5a604084016144ef565b6040820152614e6b606084016144ef565b6060820152614e7c608084016144ef565b608082015260a08301356001600160401b03811115614e99575f5ffd5b830136601f820112614ea9575f5ffd5b8035614ebc614eb782614dff565b614c73565b8082825260208201915060208360071b850101925036831115614edd575f5ffd5b6020840193505b82841015614f5e578336036080811215614efc575f5ffd5b614f04614c2f565b614f0d86614744565b81526060601f1983011215614f20575f5ffd5b614f28614c51565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150614ee4565b60a08501525091949350505050565b606081016001600160401b03614f82846144ef565b1682526001600160401b03614f99602085016144ef565b166020830152604092830135929091019190915290565b5f82601f830112614fbf575f5ffd5b81356001600160401b03811115614fd857614fd8614bd0565b614feb601f8201601f1916602001614c73565b818152846020838601011115614fff575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f6040823603121561502b575f5ffd5b615033614c2f565b61503c836144ef565b815260208301356001600160401b03811115615056575f5ffd5b61506236828601614fb0565b60208301525092915050565b5f608082840312801561507f575f5ffd5b50604051608081016001600160401b03811182821017156150a2576150a2614bd0565b6040526150ae836144ef565b81526150bc602084016144ef565b6020820152604083810135908201526150d7606084016144ef565b60608201529392505050565b6001600160401b038281168282160390811115610ed557610ed5614b39565b5f6060828403128015615113575f5ffd5b5061511c614c51565b615125836144ef565b8152615133602084016144ef565b60208201526040928301359281019290925250919050565b5f60c082840312801561515c575f5ffd5b50615165614c0d565b61516e836144ef565b815261517c602084016144ef565b60208201526040838101359082015260608084013590820152608080840135908201526151ab60a084016144ef565b60a08201529392505050565b80820180821115610ed557610ed5614b39565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561529d57835180516001600160a01b0316835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190615250565b509695505050505050565b5f602082840312156152b8575f5ffd5b81518015158114610fc8575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b8181101561531d5783516001600160a01b03168352602093840193909201916001016152f6565b509098975050505050505050565b5f5f8335601e19843603018112615340575f5ffd5b8301803591506001600160401b03821115615359575f5ffd5b6020019150600581901b3603821315614339575f5ffd5b5f5f8335601e19843603018112615385575f5ffd5b8301803591506001600160401b0382111561539e575f5ffd5b602001915036819003821315614339575f5ffd5b83815260a081016153ef60208301856001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610ed557610ed5614b39565b60208101601683106145465761454661451e565b5f6001820161543957615439614b39565b5060010190565b5f8261544e5761544e614b7b565b500490565b60ff8181168382160190811115610ed557610ed5614b39565b60ff8281168282160390811115610ed557610ed5614b39565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016155076080830186615485565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301526111d9610200830184615485565b5f81518060208401855e5f93019283525090919050565b5f610fc8828461553e565b5f60208284031215615570575f5ffd5b5051919050565b5f615584614eb784614dff565b8381526020810190600585901b84013681111561559f575f5ffd5b845b818110156155d95780356001600160401b038111156155be575f5ffd5b6155ca36828901614fb0565b855250602093840193016155a1565b509095945050505050565b805160208083015191908110156143f9575f1960209190910360031b1b16919050565b5f60ff83168061561957615619614b7b565b8060ff84160691505092915050565b5f615633828861553e565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526116a4602382018561553e565b83815260f883901b6001600160f81b03191660208201525f6111d9602183018461553e565b634e487b7160e01b5f52600160045260245ffd5b5f5f604083850312156156b5575f5ffd5b50508051602090910151909290915056fe3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
