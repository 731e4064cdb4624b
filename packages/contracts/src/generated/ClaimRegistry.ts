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
export const claimRegistryBytecode = '0x608060405234801561000f575f5ffd5b50604051615b23380380615b2383398101604081905261002e9161011c565b80516020808301516001600160601b0316600160a01b026001600160a01b03928316176001908155604080850151600980549186166001600160a01b03199283161790556060860151600a80549187169183169190911790556080860151600280549190961691161790935560a08401516001600160401b0346165f9081526003909352929091208054909160ff199091169083818111156100d2576100d26101c6565b0217905550506101da565b80516001600160a01b03811681146100f3575f5ffd5b919050565b80516001600160601b03811681146100f3575f5ffd5b8051600281106100f3575f5ffd5b5f60c082840312801561012d575f5ffd5b5060405160c081016001600160401b038111828210171561015c57634e487b7160e01b5f52604160045260245ffd5b604052610168836100dd565b8152610176602084016100f8565b6020820152610187604084016100dd565b6040820152610198606084016100dd565b60608201526101a9608084016100dd565b60808201526101ba60a0840161010e565b60a08201529392505050565b634e487b7160e01b5f52602160045260245ffd5b61593c806101e75f395ff3fe608060405260043610610207575f3560e01c806379b1d42c11610113578063b97132b01161009d578063d5d44d801161006d578063d5d44d8014610720578063d72ee8671461074b578063dbbfd3791461076a578063f1e5872c14610798578063f88927b4146107ce575f5ffd5b8063b97132b014610682578063b9a4b698146106a1578063c13c2396146106b4578063cbf0571b14610701575f5ffd5b80639c5988b6116100e35780639c5988b6146105a35780639d9baaeb146105d95780639ed28ee2146105f8578063a5658f3214610636578063aaf3819314610663575f5ffd5b806379b1d42c146104d95780637dc621b8146104f857806398389a75146105175780639852c63b14610536575f5ffd5b80633040221d116101945780636143971311610164578063614397131461043b57806363adb4121461045a5780636c8cc9d91461047957806370d64c4b14610498578063786d13e1146104ac575f5ffd5b80633040221d146103a45780633432d626146103c35780633f31107e146103f057806353a2055e1461041c575f5ffd5b806316aa9202116101da57806316aa9202146102ed5780631ea2756b1461031b578063288541611461033a57806329eba4de146103595780632f12c49c14610378575f5ffd5b8063010726ce1461020b5780630597087c1461025a5780630615868d1461027b57806311916512146102b6575b5f5ffd5b348015610216575f5ffd5b50610245610225366004614682565b5f9081525f5160206158f05f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610265575f5ffd5b506102796102743660046146ec565b610804565b005b348015610286575f5ffd5b506102a96102953660046147b5565b60036020525f908152604090205460ff1681565b60405161025191906147e2565b3480156102c1575f5ffd5b50600a546102d5906001600160a01b031681565b6040516001600160a01b039091168152602001610251565b3480156102f8575f5ffd5b50610245610307366004614682565b60046020525f908152604090205460ff1681565b348015610326575f5ffd5b506102796103353660046147fc565b610a73565b348015610345575f5ffd5b506102d56103543660046147b5565b610c59565b348015610364575f5ffd5b506102d56103733660046147b5565b610c8e565b348015610383575f5ffd5b50610397610392366004614816565b610cc2565b6040516102519190614854565b3480156103af575f5ffd5b506102796103be3660046148db565b610e88565b3480156103ce575f5ffd5b506103e26103dd3660046147fc565b610fa8565b604051908152602001610251565b3480156103fb575f5ffd5b5061040f61040a3660046147fc565b610fd7565b604051610251919061495d565b348015610427575f5ffd5b506103e261043636600461496b565b6110f7565b348015610446575f5ffd5b506009546102d5906001600160a01b031681565b348015610465575f5ffd5b506103e2610474366004614a36565b6111c3565b348015610484575f5ffd5b506103e2610493366004614a9e565b61120a565b3480156104a3575f5ffd5b506103e26112b6565b3480156104b7575f5ffd5b506104cb6104c63660046147b5565b6113ec565b604051610251929190614ab7565b3480156104e4575f5ffd5b506002546102d5906001600160a01b031681565b348015610503575f5ffd5b50610279610512366004614af6565b6114b4565b348015610522575f5ffd5b50610279610531366004614b8c565b6116b9565b348015610541575f5ffd5b5061057c610550366004614682565b60076020525f90815260409020546001600160a01b03811690600160a01b90046001600160601b031682565b604080516001600160a01b0390931683526001600160601b03909116602083015201610251565b3480156105ae575f5ffd5b506103e26105bd366004614c05565b600c60209081525f928352604080842090915290825290205481565b3480156105e4575f5ffd5b506103e26105f336600461496b565b611792565b348015610603575f5ffd5b5060015461061e90600160a01b90046001600160601b031681565b6040516001600160601b039091168152602001610251565b348015610641575f5ffd5b506106556106503660046147fc565b61184a565b604051610251929190614c2d565b34801561066e575f5ffd5b506103e261067d366004614c4b565b6118e4565b34801561068d575f5ffd5b506001546102d5906001600160a01b031681565b6102796106af3660046147fc565b6119a9565b3480156106bf575f5ffd5b506102456106ce366004614682565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b34801561070c575f5ffd5b5061027961071b366004614cc9565b611b7a565b34801561072b575f5ffd5b506103e261073a366004614a9e565b5f6020819052908152604090205481565b348015610756575f5ffd5b50610279610765366004614d43565b611e89565b348015610775575f5ffd5b50610245610784366004614682565b60056020525f908152604090205460ff1681565b3480156107a3575f5ffd5b506103e26107b2366004614c05565b600860209081525f928352604080842090915290825290205481565b3480156107d9575f5ffd5b506103e26107e8366004614da6565b600660209081525f928352604080842090915290825290205481565b600161080f88610fd7565b6002811115610820576108206147ce565b1461087e5761083260208801886147b5565b6108426040890160208a016147b5565b6040805163294b57f960e01b81526001600160401b03938416600482015292909116602483015288013560448201526064015b60405180910390fd5b6040808701359061089490890160208a016147b5565b6001600160401b031687604001351015806108da57506108ba6040890160208a016147b5565b6001600160401b03166108cf611fff83614deb565b6001600160401b0316105b1561091c57806108f060408a0160208b016147b5565b6040516365b6ff5f60e11b81526001600160401b03928316600482015291166024820152604401610875565b5f61093871f90827f1c53a10cb7a02335b175320002935611ebc565b90508660405160200161094b9190614e0a565b604051602081830303815290604052805190602001206109718a60400135838989611eec565b146109a3576040516310d455e760e11b815271f90827f1c53a10cb7a02335b1753200029356004820152602401610875565b5f6109c16109b3611fff85614e2d565b6001600160401b0316611f67565b90505f6109d460808a0135838888611eec565b90505f6109ee6109e9368d90038d018d614f41565b611f85565b9050818114610a1a57604051632ce3838360e21b81526004810182905260248101839052604401610875565b610a6560405180606001604052808e5f016020810190610a3a91906147b5565b6001600160401b03168152602001876001600160401b031681526020018d60a001358152508261203d565b505050505050505050505050565b5f610a7d82610fa8565b5f8181526007602090815260408083208151808301909252546001600160a01b0381168252600160a01b90046001600160601b031691810191909152919250610ac584610fd7565b82519091506001600160a01b03161580610aef57505f816002811115610aed57610aed6147ce565b145b15610b10576040516306b4df1b60e31b815260048101849052602401610875565b5f838152600760205260408120556001816002811115610b3257610b326147ce565b03610ba85781516020808401516040516001600160601b0390911681526001600160a01b039092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610ba2825f015183602001516001600160601b03166121c7565b50505050565b5f60028360200151610bba9190614ff1565b6001600160601b03169050825f01516001600160a01b0316847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516001600160601b0316610c0e919061501e565b6040805192835260208301919091520160405180910390a3610c3033826121c7565b610c525f8285602001516001600160601b0316610c4d919061501e565b6121c7565b5050505050565b6001600160401b0381165f908152600d60205260409020546001600160a01b031680610c89575060096017609a1b015b919050565b6001600160401b0381165f908152600e60205260409020546001600160a01b031680610c895750600a6017609a1b01919050565b604080516060810182525f6020808301829052828401829052466001600160401b0316808452825260039052918220549091908190819060ff166001811115610d0d57610d0d6147ce565b03610da5576101c08414610d3757604051631ed9844f60e21b815260048101859052602401610875565b60018585604051602001610d4d93929190615031565b6040516020818303038152906040528051906020012091508484604090606092610d799392919061504a565b610d8291615071565b9050610d9260c060a0868861504a565b610d9b91615071565b6040840152610e41565b610400841115610dcb576040516390a6359760e01b815260048101859052602401610875565b8484604051610ddb92919061508e565b604051809103902091505f610e2486868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061224092505050565b9050610e2f8161224b565b610e388261225f565b60408601529150505b81610e4b82612273565b14610e735760405163106d882960e11b81526004810182905260248101839052604401610875565b6001600160401b031660208301525092915050565b5f610e9a610e95866150bf565b612298565b5f8581526005602052604090205490915060ff161580610ecb5750610ec984610ec2836122c5565b85856122e7565b155b15610ef357604051631a423e4960e21b81526004810182905260248101859052604401610875565b5f8181525f5160206158f05f395f51905f52602052604090205460ff1615610f1b5750610ba2565b5f8181525f5160206158f05f395f51905f52602052604090819020805460ff191660011790558190610f5390606088019088016147b5565b6001600160401b0316610f6c60408801602089016147b5565b6001600160401b03167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610fba919061520b565b604051602081830303815290604052805190602001209050919050565b5f610fe560208301836147b5565b6001600160401b03165f0361100357610ffd826122ff565b92915050565b5f60068161101460208601866147b5565b6001600160401b03166001600160401b031681526020019081526020015f205f84602001602081019061104791906147b5565b6001600160401b0316815260208101919091526040015f20549050806110db575f600b8161107860208701876147b5565b6001600160401b03908116825260208201929092526040015f205416905080158015906110c657506001600160401b0381166110ba60408601602087016147b5565b6001600160401b031610155b6110d0575f6110d3565b60025b949350505050565b826040013581146110ed5760026110f0565b60015b9392505050565b5f5f61110e611107468c8c6123bc565b6002612405565b90505f611120828a8a8a8a8a8a61243a565b6001600160401b038c165f908152600c602090815260408083208e8452909152902054935090508281116111555750506111b7565b6001600160401b038b165f818152600c602090815260408083208e8452825291829020849055905183815292945084928c92917f360e0d0804a382064b93cbbf6fa7075f3e09d0c0f0b53d0d0ba5bc917b7dd9aa91015b60405180910390a350505b98975050505050505050565b5f6112016003826111d760208901896147b5565b6001600160401b03168152602081019190915260409081015f205460ff169087013586868661248d565b95945050505050565b5f6112136125fe565b506001600160a01b0381165f908152602081905260408120549081900361125857604051636385746f60e01b81526001600160a01b0383166004820152602401610875565b6001600160a01b0382165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26112ae8282612635565b610c89612652565b5f5f60016017609a1b019050806001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112fe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611322919061524e565b5f8181526004602052604090205490925060ff161561133f575090565b5f82815260046020818152604092839020805460ff191660011790558251635d19117b60e01b8152925185936001600160a01b03861693635d19117b938282019390929091908290030181865afa15801561139c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113c0919061524e565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b604080516060810182525f80825260208083018290528284018290526001600160401b038581168352600b90915292812054909216808303611431575f925050915091565b60016040518060600160405280866001600160401b0316815260200160018461145a9190615265565b6001600160401b03908116825287165f908152600660209081526040822092019190611487600187615265565b6001600160401b03166001600160401b031681526020019081526020015f20548152509250925050915091565b5f6114d46114c560208b018b6147b5565b6001600160401b03165f612405565b600a549091505f9081906114f9908a908a906001600160a01b0316868b8b8b8b61267c565b91509150811580611573575061156f61151560208d018d6147b5565b61152560408e0160208f016147b5565b604080516001600160401b039384166020808301919091529290931683820152808f0135606084015260808084018f90528151808503909101815260a09093019052815191012090565b8114155b15611591576040516338f8ae8760e01b815260040160405180910390fd5b600b5f6115a160208e018e6147b5565b6001600160401b03908116825260208201929092526040015f205416156115ca575050506116af565b6115da60408c0160208d016147b5565b6115e5906001614deb565b600b5f6115f560208f018f6147b5565b6001600160401b03908116825260208083019390935260409091015f20805467ffffffffffffffff19169390911692909217909155611636908c018c6147b5565b6001600160401b03167fff561b5d5753347d52324bcbe2cddaf0ef6b82a8b0a5b4be449e7878ff4999e761167060408e0160208f016147b5565b604080516001600160401b039092168252808f013560208301520160405180910390a26116ab6116a5368d90038d018d615284565b8b61203d565b5050505b5050505050505050565b6116cf6116c787878761272a565b848484612767565b6001600160401b0386165f908152600d60205260409020546001600160a01b031661178a576001600160401b0386165f818152600360209081526040808320805460ff19166001179055600d8252808320600e83529281902080546001600160a01b038a81166001600160a01b031992831681179093558554908c16911681179094558151938452918301919091527f28514658f67502e0f0e15098f1307c57a6cb5a7c40e561fe59716613b58ff2be910160405180910390a25b505050505050565b5f5f6117a86117a28b468c6123bc565b5f612405565b90505f6117ba828a8a8a8a8a8a61243a565b6001600160401b038c165f9081526008602090815260408083208e8452909152902054935090508281116117ef5750506111b7565b6001600160401b038b165f8181526008602090815260408083208e8452825291829020849055905183815292945084928c92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d710891016111ac565b5f5f61185583610fd7565b9150600182600281111561186b5761186b6147ce565b0361187857506003915091565b5f82600281111561188b5761188b6147ce565b1461189757505f915091565b6118a36106ce84610fa8565b156118b057506002915091565b5f6007816118bd86610fa8565b815260208101919091526040015f20546001600160a01b0316146118df575060015b915091565b6001545f90819061190690899089906001600160a01b0316848a8a8a8a61267c565b9250905080611928576040516367679e5b60e11b815260040160405180910390fd5b5f8281526005602052604090205460ff1615611944575061199f565b5f8281526005602052604090819020805460ff191660011790555161196c908990899061508e565b6040519081900381209083907fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f905f90a3505b9695505050505050565b600154600160a01b90046001600160601b03163481146119ed57604051637397e35360e01b81523460048201526001600160601b0382166024820152604401610875565b6119fa60208301836147b5565b6001600160401b03165f03611a2257604051633450df1760e21b815260040160405180910390fd5b5f611a2c83610fd7565b90505f816002811115611a4157611a416147ce565b14611a615780604051636ae1539960e01b8152600401610875919061495d565b5f611a6b84610fa8565b5f818152600760205260409020549091506001600160a01b03168015611ab657604051634aa0ab1360e01b8152600481018390526001600160a01b0382166024820152604401610875565b604080518082018252338082526001600160601b0380881660208085019182525f8881526007825286902094519151909216600160a01b026001600160a01b03919091161790925591611b0e919088019088016147b5565b6001600160401b0316611b2460208801886147b5565b6001600160401b03167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af4886040013534604051611b6b929190918252602082015260400190565b60405180910390a45050505050565b611b83826127cb565b611b9360408301602084016147b5565b6001600160401b0316611ba960208501856147b5565b6001600160401b0316141580611bef5750611bca60608301604084016147b5565b6001600160401b0316611be360c0850160a086016147b5565b6001600160401b031614155b15611c4057611c0460408301602084016147b5565b611c1460608401604085016147b5565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610875565b611c8c611c5060208501856147b5565b611c6060408601602087016147b5565b6001600160401b039182165f908152600660209081526040808320939094168252919091522054151590565b15611cda57611c9e60208401846147b5565b611cae60408501602086016147b5565b604051639e531f7560e01b81526001600160401b03928316600482015291166024820152604401610875565b611d0d611ce6836150bf565b611cef83615338565b611d088535611d033689900389018961538b565b61289d565b61293b565b60408051606081019091525f9080611d2860208701876147b5565b6001600160401b03168152602001856020016020810190611d4991906147b5565b6001600160401b0316815260408087013560209283015251611d6c929101614854565b604051602081830303815290604052805190602001209050611d985f5160206158f05f395f51905f5290565b5f828152600191909101602052604090205460ff1615611db85750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e6020908152604091829020805460ff19166001179055611e019186019086016147b5565b6001600160401b0316611e1760208601866147b5565b6001600160401b03167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611e5b60c08a0160a08b016147b5565b6040805193845260208401929092526001600160401b0316908201526060015b60405180910390a350505050565b611ea46116c7611e9e36889003880188615284565b866129ab565b610c52611eb636879003870187615284565b8561203d565b604051604160f81b60208201526bffffffffffffffffffffffff19606083901b1660218201525f90603501610fba565b5f5f5f5f611efc888888886129c2565b925092509250805f5f1b03611f1757505f92506110d3915050565b87611f318480355f1a5f8b611f2c8888612bae565b612bca565b14611f4f57604051630c72089f60e21b815260040160405180910390fd5b868214611f5c575f6111b7565b979650505050505050565b604051605360f81b6020820152602181018290525f90604101610fba565b5f600182604051602001610fba9291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b81516001600160401b039081165f9081526006602090815260408083208287015190941683529290528190205490830151810361207957505050565b82516001600160401b039081165f908152600b60205260409020541680158015906120ba5750806001600160401b031684602001516001600160401b031610155b156121075783516120cc600183615265565b602086015160405163188bcffb60e01b81526001600160401b0393841660048201529183166024830152919091166044820152606401610875565b811561215357835160208501516040808701519051635fa8782160e11b81526001600160401b039384166004820152929091166024830152604482018490526064820152608401610875565b6040848101805186516001600160401b039081165f90815260066020908152858220818b018051851684529082529186902093909355518851935185519081529283018890528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd919101611e7b565b805f036121d2575050565b6001600160a01b0382165f90815260208190526040812080548392906121f99084906153f7565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6060610ffd82612c35565b5f610ffd61225a836008612c52565b612cc2565b5f610ffd61226e836003612c52565b612d6f565b5f43828103610101811061228f5761228a84612d79565b6110d3565b50509040919050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001610fba92919061540a565b60408051600260208201529081018290525f6060820181905290608001610fba565b5f602082148015611201575061120183838787612da6565b6002545f906001600160a01b031661231d60408401602085016147b5565b6001600160401b031615158061233b57506001600160a01b0381163b155b1561234857505f92915050565b60408051636a426a1560e11b81529084013560048201526001600160a01b0382169063d484d42a90602401602060405180830381865afa15801561238e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123b291906154e8565b6110ed575f6110f0565b604080516001600160401b038086166020830152841691810191909152606081018290525f906080015b6040516020818303038152906040528051906020012090509392505050565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b6009545f908190819061245e908a908a906001600160a01b03168d8b8b8b8b61267c565b915091508161248057604051634277978d60e11b815260040160405180910390fd5b9998505050505050505050565b5f60018660018111156124a2576124a26147ce565b036124fc575f806124ce8787876124bc60a0890189615507565b6124c960c08b018b615507565b612dbd565b91509150816124f35760405163190c8e7960e01b815260048101869052602401610875565b91506112019050565b61250960a0830183615507565b90506001141580612529575061252260c0830183615507565b9050600114155b1561254a5760405163190c8e7960e01b815260048101849052602401610875565b5f61258c8661255887611ebc565b61256560a0870187615507565b5f81811061257557612575614e5a565b9050602002810190612587919061554c565b611eec565b6040519091506125a0908490602001614e0a565b6040516020818303038152906040528051906020012081146125e0576040516310d455e760e11b81526001600160a01b0386166004820152602401610875565b611f5c60808401356125f186611f67565b61256560c0870187615507565b612606612ea9565b61263360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612ee9565b565b5f385f3884865af161264e5763b12d13eb5f526004601cfd5b5050565b6126335f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061262d565b5f806104008911156126a4576040516390a6359760e01b8152600481018a9052602401610875565b5f8a8a6040516126b592919061508e565b60408051918290039091205f8181526004602052919091205490915060ff161580156126e757506126e581612ef0565b155b1561270857604051630bd962f160e21b815260048101829052602401610875565b6127188b8b8b8b8b8b8b8b612f60565b92509250509850989650505050505050565b60408051600360208201526001600160401b038516918101919091526001600160a01b038084166060830152821660808201525f9060a0016123e6565b5f8381526005602052604090205460ff1661279857604051630ec908b360e01b815260048101849052602401610875565b6127a4838584846122e7565b610ba25760405163abe1d10560e01b81526004810185905260248101849052604401610875565b5f6127d8610e95836150bf565b5f8181525f5160206158f05f395f51905f52602052604090205490915060ff1661281857604051631e9959d360e21b815260048101829052602401610875565b61282860a08301608084016147b5565b6001600160401b031642111561264e5761284860408301602084016147b5565b61285860608401604085016147b5565b61286860a08501608086016147b5565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610875565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e76310000838360405160200161241c939291905f610100820190508482528360208301526001600160401b0383511660408301526001600160401b03602084015116606083015260408301516080830152606083015160a0830152608083015160c08301526001600160401b0360a08401511660e0830152949350505050565b60a08301515182515f9061294e90612fbf565b905061295982612fef565b8110801561296657508115155b156129a0578061297583612fef565b8361298388885f0151613012565b60405163085fba4960e01b8152600401610875949392919061558e565b610c52858585613125565b5f6001838360405160200161241c939291906155f2565b5f80808381036129e557604051630397e57f60e31b815260040160405180910390fd5b5f85855f8181106129f8576129f8614e5a565b919091013560f81c91505f9050612a1082602161563d565b612a1b9060016153f7565b9050612a288160016153f7565b8603612aaa57868682818110612a4057612a40614e5a565b909101356001600160f81b0319161515905080612a5c57508115155b15612a7a57604051630397e57f60e31b815260040160405180910390fd5b8815612a9957604051630c72089f60e21b815260040160405180910390fd5b505f9350839250829150612ba49050565b612ab58160416153f7565b86141580612aec5750868682818110612ad057612ad0614e5a565b9050013560f81c60f81b6001600160f81b031916600160f81b14155b15612b0a57604051630397e57f60e31b815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b878111612b5b5760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612b2e565b508015935050505081612b8157604051630397e57f60e31b815260040160405180910390fd5b80612b9f57604051636ffb59b560e11b815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612c2957808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612be0565b50505095945050505050565b6060610ffd612c4d83805160801b6020919091011790565b61323d565b5f8251826015811115612c6757612c676147ce565b60ff16108290612c8b57604051631ee1e6c960e11b81526004016108759190615654565b5082826015811115612c9f57612c9f6147ce565b60ff1681518110612cb257612cb2614e5a565b6020026020010151905092915050565b5f5f612cce8360801c90565b90506021811115612cf257604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612cfe86613334565b919450925090505f816001811115612d1857612d186147ce565b14612d3657604051633cf75c0160e21b815260040160405180910390fd5b8115612d6457612d4782600861563d565b612d539061010061501e565b612d5d878561364b565b901c61199f565b5f9695505050505050565b5f610ffd82612cc2565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612db386868561369a565b1495945050505050565b5f5f6060612e0b8a8a604051602001612dee919060609190911b6bffffffffffffffffffffffff1916815260140190565b6040516020818303038152906040528051906020012089896136db565b909350905082612e2157505f9150819050612e9d565b5f612e4d612e2e83612c35565b600281518110612e4057612e40614e5a565b6020026020010151612d6f565b9050612e83818a604051602001612e6691815260200190565b6040516020818303038152906040528051906020012088886136db565b90945091508315612e9a57612e978261373d565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561263357604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f8160016017609a1b016001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612f35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f59919061524e565b1492915050565b5f5f612fae612fa38b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061375492505050565b898989898989612dbd565b915091509850989650505050505050565b5f5b6001600160401b03821615610c8957612fd981615668565b9050612fe6600183615265565b82169150612fc1565b5f6003612ffd83600261563d565b6130079190615680565b610ffd9060016153f7565b60a082015151606090604081111561304f5760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610875565b806001600160401b0381111561306757613067614e6e565b604051908082528060200260200182016040528015613090578160200160208202803683370190505b5091505f5f5b8281101561311b5760016001600160401b038616821c165f03613113578560a0015181815181106130c9576130c9614e5a565b60200260200101515f01518483806130e090615668565b9450815181106130f2576130f2614e5a565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101613096565b5082525092915050565b815160a0840151516001600160401b03821615806131435750604081115b8061315857506001600160401b038216811c15155b156131885760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610875565b6131af60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b8281101561320d5760016001600160401b038516821c8116900361320557613202826131fd8960a0015184815181106131ec576131ec614e5a565b602002602001015160200151613763565b6137c7565b91505b6001016131b1565b5061321d8185876020015161381c565b61178a57604051631adfce5b60e31b815260048101859052602401610875565b60605f61324a8360801c90565b90505f5f5f61325886613334565b919450925090506001816001811115613273576132736147ce565b148015613288575061328582846153f7565b84145b6132a557604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b8581101561331a575f806132cc6132c78b856139a5565b613334565b5090925090505f6132e9846132e185856153f7565b8d91906139f6565b90506132f582846153f7565b6132ff90856153f7565b9085529250613313915060209050836153f7565b91506132b0565b506020601f19878303010486526040525092949350505050565b5f5f5f5f6133428560801c90565b9050805f0361336457604051633cf75c0160e21b815260040160405180910390fd5b5f61336f868261364b565b60f81c905060c081101561350657608060ff8216101561339a575f60015f9450945094505050613644565b6133a660376080615693565b60ff168160ff1611613423575f6133be6080836156ac565b60ff16905080831180156133f557508060011415806133f55750600160ff1b6133e888600161364b565b6001600160f81b03191610155b61341257604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250613644915050565b5f60376134316080846156ac565b61343b91906156ac565b60ff16905080831161346057604051633cf75c0160e21b815260040160405180910390fd5b5f61346c88600161364b565b90506001600160f81b031981165f0361349857604051633cf75c0160e21b815260040160405180910390fd5b5f6134a483600861563d565b6134b09061010061501e565b82901c90506037811180156134cd5750806134cb848761501e565b115b6134ea57604051633cf75c0160e21b815260040160405180910390fd5b6134f58360016153f7565b975095505f94506136449350505050565b613512603760c0615693565b60ff168160ff1611613560575f61352a60c0836156ac565b60ff16905080831161354f57604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250613644915050565b5f603761356e60c0846156ac565b61357891906156ac565b60ff16905080831161359d57604051633cf75c0160e21b815260040160405180910390fd5b5f6135a988600161364b565b90506001600160f81b031981165f036135d557604051633cf75c0160e21b815260040160405180910390fd5b5f6135e183600861563d565b6135ed9061010061501e565b82901c905060378111801561360a575080613608848761501e565b115b61362757604051633cf75c0160e21b815260040160405180910390fd5b6136328360016153f7565b97509550600194506136449350505050565b9193909250565b5f8061366a61365b8460206153f7565b6136658660801c90565b613a32565b9050601f81111561367f5761367f6032613a43565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156136d2576136c8828787848181106136bc576136bc614e5a565b90506020020135613a54565b915060010161369e565b50949350505050565b5f60605f5f61371688886040516020016136f791815260200190565b60408051601f19818403018152919052613711888a6156c5565b613a80565b90925090505f81600d81111561372e5761372e6147ce565b14989197509095505050505050565b5f610ffd61225a83805160801b6020919091011790565b5f610ffd61226e836003613eef565b61378a60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6137ee60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416610ffd5763d6cc76eb5f526004601cfd5b5f60c0825114158061383f57506060840151604085015160208601518651171717155b1561384b57505f6110f0565b5f61385583613f20565b90505f61386185613f8e565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906138ea90613763565b90505f5f600f6001600160a01b031683868b876040516020016139109493929190615780565b60408051601f198184030181529082905261392a91615802565b5f60405180830381855afa9150503d805f8114613962576040519150601f19603f3d011682016040523d82523d5f602084013e613967565b606091505b509150915081801561397a575080516020145b8015612480575080806020019051810190613995919061524e565b6001149998505050505050505050565b5f6139b08360801c90565b8211156139c1576139c16032613a43565b6110f0826139cf8560801c90565b6139d9919061501e565b6139ec6001600160801b03861685613fce565b60809190911b1790565b5f613a018460801c90565b613a0b83856153f7565b1115613a1b57613a1b6032613a43565b6110d3826139ec6001600160801b03871686613fce565b5f8082840384811115908102611201565b634e487b715f52806020526024601cfd5b5f818310613a6e575f8281526020849052604090206110f0565b5f8381526020839052604090206110f0565b60605f83515f03613a975750606090506001613ee7565b5f613aa185613fd9565b90505f5f5f613aaf60405190565b90505f805b8851811015613ed8575f898281518110613ad057613ad0614e5a565b60200260200101519050825f03613b0757805160208201208c14613b0257606060029850985050505050505050613ee7565b613b70565b6020815110613b3f57846020141580613b265750805160208201208614155b15613b0257606060039850985050505050505050613ee7565b805185141580613b57575085613b548261580d565b14155b15613b7057606060049850985050505050505050613ee7565b5f613b7a82612c35565b90505b613b89601060016153f7565b815103613c6a5787518403613bcf57613bbe81601081518110613bae57613bae614e5a565b60200260200101518c51856140e5565b995099505050505050505050613ee7565b5f888581518110613be257613be2614e5a565b602001015160f81c60f81b90505f828260f81c60ff1681518110613c0857613c08614e5a565b60200260200101519050613c1b81614130565b9099509750613c2b6001876153f7565b95508760201480613c4c5750613c4c818e613c478860016153f7565b61416d565b15613c58575050613ec5565b613c618161323d565b92505050613b7d565b6002815103613eb0575f8b90505f613ca2613c9d845f81518110613c9057613c90614e5a565b60200260200101516141af565b613fd9565b905080515f03613cc357606060059b509b5050505050505050505050613ee7565b5f815f81518110613cd657613cd6614e5a565b016020015160f81c90505f613cfe88613cf88e805160801b6020919091011790565b906139a5565b90505f613d30613d0f600285615830565b613d1a9060026156ac565b60ff16613cf886805160801b6020919091011790565b90505f613d3d8260801c90565b9050613d498360801c90565b811180613d685750613d66613d5f845f846139f6565b8390614208565b155b15613d8857606060069f509f505050505050505050505050505050613ee7565b600160ff851611613e2957805f03613db557606060079f509f505050505050505050505050505050613ee7565b5f87600181518110613dc957613dc9614e5a565b60200260200101519050613ddc81614130565b909e509c50613deb828c6153f7565b9a508c60201480613e075750613e078188613c478d60016153f7565b15613e185750505050505050613ec5565b613e218161323d565b975050613ea5565b600360ff851611613e8a57613e3e8360801c90565b8114613e4d576060600a613e73565b613e7387600181518110613e6357613e63614e5a565b602002602001015187518b6140e5565b9f509f505050505050505050505050505050613ee7565b6060600b9f509f505050505050505050505050505050613ee7565b505050505050613b7d565b6060600c995099505050505050505050613ee7565b50613ecf84604052565b50600101613ab4565b506060600d9650965050505050505b935093915050565b5f5f613efa60405190565b9050613f0e613f0885612240565b84612c52565b9150613f1981604052565b5092915050565b613f28614626565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613f96614626565b5f613fa083614244565b90505f613fb5613fb0835f6143c7565b614475565b90506110d381613fc9613fb08560046143c7565b61449f565b5f6110f082846153f7565b80516040805160028302808201602001909252908152905f5b818110156140de578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050613ff2565b5050919050565b60605f6140f360018561501e565b83146141055750606090506008613ee7565b5f61410f866141af565b90508081515f14614120575f614123565b60095b9250925050935093915050565b5f5f5f61413d8460801c90565b9050602181106141575761415084612d6f565b6020614163565b614161845f61364b565b815b9250925050915091565b5f8251821080156110d357506110d36141a884848151811061419157614191614e5a565b6020026020010151805160801b6020919091011790565b8590614208565b60605f5f5f6141bd85613334565b919450925090505f8160018111156141d7576141d76147ce565b146141f557604051633cf75c0160e21b815260040160405180910390fd5b6112016142038685856139f6565b6144da565b5f5f6142148460801c90565b90506142208360801c90565b8103613f19576001600160801b039283168190209390921691909120909114919050565b61424c614663565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615910602c913960405160200161429e959493929190615851565b60408051601f19818403018152908290526142b891615802565b602060405180830381855afa1580156142d3573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906142f6919061524e565b90505f805b60088160ff1610156143bf576002838318614317836001615693565b6040518060600160405280602c8152602001615910602c913960405160200161434293929190615894565b60408051601f198184030181529082905261435c91615802565b602060405180830381855afa158015614377573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061439a919061524e565b915081848260ff16600881106143b2576143b2614e5a565b60200201526001016142fb565b505050919050565b6143ee60405180608001604052805f81526020015f81526020015f81526020015f81525090565b61442e83836008811061440357614403614e5a565b6020020151846144148560016153f7565b6008811061442457614424614e5a565b6020020151614510565b60208301528152614465836144448460026153f7565b6008811061445457614454614e5a565b6020020151846144148560036153f7565b6060830152604082015292915050565b61447d614626565b6101008160808460115afa6101003d1416610c89576389083b915f526004601cfd5b6144a7614626565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416610ffd5763c55e5e335f526004601cfd5b60605f6144e78360801c90565b604051818152925090506001600160801b0383168181602085015e508101602001604052919050565b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b0316826040516145b29190615802565b5f60405180830381855afa9150503d805f81146145ea576040519150601f19603f3d011682016040523d82523d5f602084013e6145ef565b606091505b509150508051604014614604576146046158b9565b8080602001905181019061461891906158cd565b9350935050505b9250929050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f60208284031215614692575f5ffd5b5035919050565b5f606082840312156146a9575f5ffd5b50919050565b5f5f83601f8401126146bf575f5ffd5b5081356001600160401b038111156146d5575f5ffd5b60208301915083602082850101111561461f575f5ffd5b5f5f5f5f5f5f5f878903610300811215614704575f5ffd5b61470e8a8a614699565b97506101c0605f1982011215614722575f5ffd5b506060880195506102c088018981111561473a575f5ffd5b61022089019550356001600160401b03811115614755575f5ffd5b6147618a828b016146af565b9095509350506102e08801356001600160401b03811115614780575f5ffd5b61478c8a828b016146af565b989b979a50959850939692959293505050565b80356001600160401b0381168114610c89575f5ffd5b5f602082840312156147c5575f5ffd5b6110f08261479f565b634e487b7160e01b5f52602160045260245ffd5b60208101600283106147f6576147f66147ce565b91905290565b5f6060828403121561480c575f5ffd5b6110f08383614699565b5f5f60208385031215614827575f5ffd5b82356001600160401b0381111561483c575f5ffd5b614848858286016146af565b90969095509350505050565b60608101610ffd82846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f60c082840312156146a9575f5ffd5b5f5f83601f8401126148ab575f5ffd5b5081356001600160401b038111156148c1575f5ffd5b6020830191508360208260051b850101111561461f575f5ffd5b5f5f5f5f606085870312156148ee575f5ffd5b84356001600160401b03811115614903575f5ffd5b61490f8782880161488b565b9450506020850135925060408501356001600160401b03811115614931575f5ffd5b61493d8782880161489b565b95989497509550505050565b60038110614959576149596147ce565b9052565b60208101610ffd8284614949565b5f5f5f5f5f5f5f5f60a0898b031215614982575f5ffd5b61498b8961479f565b97506020890135965060408901356001600160401b038111156149ac575f5ffd5b6149b88b828c016146af565b90975095505060608901356001600160401b038111156149d6575f5ffd5b6149e28b828c0161489b565b90955093505060808901356001600160401b03811115614a00575f5ffd5b614a0c8b828c0161489b565b999c989b5096995094979396929594505050565b80356001600160a01b0381168114610c89575f5ffd5b5f5f5f5f60c08587031215614a49575f5ffd5b614a538686614699565b9350614a6160608601614a20565b92506080850135915060a08501356001600160401b03811115614a82575f5ffd5b850160e08188031215614a93575f5ffd5b939692955090935050565b5f60208284031215614aae575f5ffd5b6110f082614a20565b8215158152608081016110f060208301846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f5f5f5f5f5f5f5f60e0898b031215614b0d575f5ffd5b614b178a8a614699565b97506060890135965060808901356001600160401b03811115614b38575f5ffd5b614b448b828c016146af565b90975095505060a08901356001600160401b03811115614b62575f5ffd5b614b6e8b828c0161489b565b90955093505060c08901356001600160401b03811115614a00575f5ffd5b5f5f5f5f5f5f60a08789031215614ba1575f5ffd5b614baa8761479f565b9550614bb860208801614a20565b9450614bc660408801614a20565b93506060870135925060808701356001600160401b03811115614be7575f5ffd5b614bf389828a0161489b565b979a9699509497509295939492505050565b5f5f60408385031215614c16575f5ffd5b614c1f8361479f565b946020939093013593505050565b60408101614c3b8285614949565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614c60575f5ffd5b86356001600160401b03811115614c75575f5ffd5b614c8189828a016146af565b90975095505060208701356001600160401b03811115614c9f575f5ffd5b614cab89828a0161489b565b90955093505060408701356001600160401b03811115614be7575f5ffd5b5f5f5f6101008486031215614cdc575f5ffd5b614ce6858561488b565b925060c08401356001600160401b03811115614d00575f5ffd5b614d0c8682870161488b565b92505060e08401356001600160401b03811115614d27575f5ffd5b840160408187031215614d38575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614d57575f5ffd5b614d618787614699565b9450606086013593506080860135925060a08601356001600160401b03811115614d89575f5ffd5b614d958882890161489b565b969995985093965092949392505050565b5f5f60408385031215614db7575f5ffd5b614dc08361479f565b9150614dce6020840161479f565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610ffd57610ffd614dd7565b60a08181019083833792915050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680614e4557614e45614e19565b806001600160401b0384160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516101c081016001600160401b0381118282101715614ea557614ea5614e6e565b60405290565b60405160c081016001600160401b0381118282101715614ea557614ea5614e6e565b604080519081016001600160401b0381118282101715614ea557614ea5614e6e565b604051606081016001600160401b0381118282101715614ea557614ea5614e6e565b604051601f8201601f191681016001600160401b0381118282101715614f3957614f39614e6e565b604052919050565b5f6101c0828403128015614f53575f5ffd5b50614f5c614e82565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6001600160601b0383168061500957615009614e19565b806001600160601b0384160491505092915050565b81810381811115610ffd57610ffd614dd7565b838152818360208301375f910160200190815292915050565b5f5f85851115615058575f5ffd5b83861115615064575f5ffd5b5050820193919092039150565b80356020831015610ffd575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f6001600160401b038211156150b5576150b5614e6e565b5060051b60200190565b5f60c082360312156150cf575f5ffd5b6150d7614eab565b823581526150e76020840161479f565b60208201526150f86040840161479f565b60408201526151096060840161479f565b606082015261511a6080840161479f565b608082015260a08301356001600160401b03811115615137575f5ffd5b830136601f820112615147575f5ffd5b803561515a6151558261509d565b614f11565b8082825260208201915060208360071b85010192503683111561517b575f5ffd5b6020840193505b828410156151fc57833603608081121561519a575f5ffd5b6151a2614ecd565b6151ab86614a20565b81526060601f19830112156151be575f5ffd5b6151c6614eef565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150615182565b60a08501525091949350505050565b606081016001600160401b036152208461479f565b1682526001600160401b036152376020850161479f565b166020830152604092830135929091019190915290565b5f6020828403121561525e575f5ffd5b5051919050565b6001600160401b038281168282160390811115610ffd57610ffd614dd7565b5f6060828403128015615295575f5ffd5b5061529e614eef565b6152a78361479f565b81526152b56020840161479f565b60208201526040928301359281019290925250919050565b5f82601f8301126152dc575f5ffd5b81356001600160401b038111156152f5576152f5614e6e565b615308601f8201601f1916602001614f11565b81815284602083860101111561531c575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f60408236031215615348575f5ffd5b615350614ecd565b6153598361479f565b815260208301356001600160401b03811115615373575f5ffd5b61537f368286016152cd565b60208301525092915050565b5f60c082840312801561539c575f5ffd5b506153a5614eab565b6153ae8361479f565b81526153bc6020840161479f565b60208201526040838101359082015260608084013590820152608080840135908201526153eb60a0840161479f565b60a08201529392505050565b80820180821115610ffd57610ffd614dd7565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b808310156154dd57835180516001600160a01b0316835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190615490565b509695505050505050565b5f602082840312156154f8575f5ffd5b815180151581146110f0575f5ffd5b5f5f8335601e1984360301811261551c575f5ffd5b8301803591506001600160401b03821115615535575f5ffd5b6020019150600581901b360382131561461f575f5ffd5b5f5f8335601e19843603018112615561575f5ffd5b8301803591506001600160401b0382111561557a575f5ffd5b60200191503681900382131561461f575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156155e45783516001600160a01b03168352602093840193909201916001016155bd565b509098975050505050505050565b83815260a0810161562f60208301856001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610ffd57610ffd614dd7565b60208101601683106147f6576147f66147ce565b5f6001820161567957615679614dd7565b5060010190565b5f8261568e5761568e614e19565b500490565b60ff8181168382160190811115610ffd57610ffd614dd7565b60ff8281168282160390811115610ffd57610ffd614dd7565b5f6156d26151558461509d565b8381526020810190600585901b8401368111156156ed575f5ffd5b845b818110156157275780356001600160401b0381111561570c575f5ffd5b615718368289016152cd565b855250602093840193016156ef565b509095945050505050565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016157b46080830186615732565b835161018083015260208401516101a083015260408401516101c083015260608401516101e0830152611201610200830184615732565b5f81518060208401855e5f93019283525090919050565b5f6110f082846157eb565b805160208083015191908110156146a9575f1960209190910360031b1b16919050565b5f60ff83168061584257615842614e19565b8060ff84160691505092915050565b5f61585c82886157eb565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526111b760238201856157eb565b83815260f883901b6001600160f81b03191660208201525f61120160218301846157eb565b634e487b7160e01b5f52600160045260245ffd5b5f5f604083850312156158de575f5ffd5b50508051602090910151909290915056fe3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Code at its address. */
export const claimRegistryCode = '0x608060405260043610610207575f3560e01c806379b1d42c11610113578063b97132b01161009d578063d5d44d801161006d578063d5d44d8014610720578063d72ee8671461074b578063dbbfd3791461076a578063f1e5872c14610798578063f88927b4146107ce575f5ffd5b8063b97132b014610682578063b9a4b698146106a1578063c13c2396146106b4578063cbf0571b14610701575f5ffd5b80639c5988b6116100e35780639c5988b6146105a35780639d9baaeb146105d95780639ed28ee2146105f8578063a5658f3214610636578063aaf3819314610663575f5ffd5b806379b1d42c146104d95780637dc621b8146104f857806398389a75146105175780639852c63b14610536575f5ffd5b80633040221d116101945780636143971311610164578063614397131461043b57806363adb4121461045a5780636c8cc9d91461047957806370d64c4b14610498578063786d13e1146104ac575f5ffd5b80633040221d146103a45780633432d626146103c35780633f31107e146103f057806353a2055e1461041c575f5ffd5b806316aa9202116101da57806316aa9202146102ed5780631ea2756b1461031b578063288541611461033a57806329eba4de146103595780632f12c49c14610378575f5ffd5b8063010726ce1461020b5780630597087c1461025a5780630615868d1461027b57806311916512146102b6575b5f5ffd5b348015610216575f5ffd5b50610245610225366004614682565b5f9081525f5160206158f05f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610265575f5ffd5b506102796102743660046146ec565b610804565b005b348015610286575f5ffd5b506102a96102953660046147b5565b60036020525f908152604090205460ff1681565b60405161025191906147e2565b3480156102c1575f5ffd5b50600a546102d5906001600160a01b031681565b6040516001600160a01b039091168152602001610251565b3480156102f8575f5ffd5b50610245610307366004614682565b60046020525f908152604090205460ff1681565b348015610326575f5ffd5b506102796103353660046147fc565b610a73565b348015610345575f5ffd5b506102d56103543660046147b5565b610c59565b348015610364575f5ffd5b506102d56103733660046147b5565b610c8e565b348015610383575f5ffd5b50610397610392366004614816565b610cc2565b6040516102519190614854565b3480156103af575f5ffd5b506102796103be3660046148db565b610e88565b3480156103ce575f5ffd5b506103e26103dd3660046147fc565b610fa8565b604051908152602001610251565b3480156103fb575f5ffd5b5061040f61040a3660046147fc565b610fd7565b604051610251919061495d565b348015610427575f5ffd5b506103e261043636600461496b565b6110f7565b348015610446575f5ffd5b506009546102d5906001600160a01b031681565b348015610465575f5ffd5b506103e2610474366004614a36565b6111c3565b348015610484575f5ffd5b506103e2610493366004614a9e565b61120a565b3480156104a3575f5ffd5b506103e26112b6565b3480156104b7575f5ffd5b506104cb6104c63660046147b5565b6113ec565b604051610251929190614ab7565b3480156104e4575f5ffd5b506002546102d5906001600160a01b031681565b348015610503575f5ffd5b50610279610512366004614af6565b6114b4565b348015610522575f5ffd5b50610279610531366004614b8c565b6116b9565b348015610541575f5ffd5b5061057c610550366004614682565b60076020525f90815260409020546001600160a01b03811690600160a01b90046001600160601b031682565b604080516001600160a01b0390931683526001600160601b03909116602083015201610251565b3480156105ae575f5ffd5b506103e26105bd366004614c05565b600c60209081525f928352604080842090915290825290205481565b3480156105e4575f5ffd5b506103e26105f336600461496b565b611792565b348015610603575f5ffd5b5060015461061e90600160a01b90046001600160601b031681565b6040516001600160601b039091168152602001610251565b348015610641575f5ffd5b506106556106503660046147fc565b61184a565b604051610251929190614c2d565b34801561066e575f5ffd5b506103e261067d366004614c4b565b6118e4565b34801561068d575f5ffd5b506001546102d5906001600160a01b031681565b6102796106af3660046147fc565b6119a9565b3480156106bf575f5ffd5b506102456106ce366004614682565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b34801561070c575f5ffd5b5061027961071b366004614cc9565b611b7a565b34801561072b575f5ffd5b506103e261073a366004614a9e565b5f6020819052908152604090205481565b348015610756575f5ffd5b50610279610765366004614d43565b611e89565b348015610775575f5ffd5b50610245610784366004614682565b60056020525f908152604090205460ff1681565b3480156107a3575f5ffd5b506103e26107b2366004614c05565b600860209081525f928352604080842090915290825290205481565b3480156107d9575f5ffd5b506103e26107e8366004614da6565b600660209081525f928352604080842090915290825290205481565b600161080f88610fd7565b6002811115610820576108206147ce565b1461087e5761083260208801886147b5565b6108426040890160208a016147b5565b6040805163294b57f960e01b81526001600160401b03938416600482015292909116602483015288013560448201526064015b60405180910390fd5b6040808701359061089490890160208a016147b5565b6001600160401b031687604001351015806108da57506108ba6040890160208a016147b5565b6001600160401b03166108cf611fff83614deb565b6001600160401b0316105b1561091c57806108f060408a0160208b016147b5565b6040516365b6ff5f60e11b81526001600160401b03928316600482015291166024820152604401610875565b5f61093871f90827f1c53a10cb7a02335b175320002935611ebc565b90508660405160200161094b9190614e0a565b604051602081830303815290604052805190602001206109718a60400135838989611eec565b146109a3576040516310d455e760e11b815271f90827f1c53a10cb7a02335b1753200029356004820152602401610875565b5f6109c16109b3611fff85614e2d565b6001600160401b0316611f67565b90505f6109d460808a0135838888611eec565b90505f6109ee6109e9368d90038d018d614f41565b611f85565b9050818114610a1a57604051632ce3838360e21b81526004810182905260248101839052604401610875565b610a6560405180606001604052808e5f016020810190610a3a91906147b5565b6001600160401b03168152602001876001600160401b031681526020018d60a001358152508261203d565b505050505050505050505050565b5f610a7d82610fa8565b5f8181526007602090815260408083208151808301909252546001600160a01b0381168252600160a01b90046001600160601b031691810191909152919250610ac584610fd7565b82519091506001600160a01b03161580610aef57505f816002811115610aed57610aed6147ce565b145b15610b10576040516306b4df1b60e31b815260048101849052602401610875565b5f838152600760205260408120556001816002811115610b3257610b326147ce565b03610ba85781516020808401516040516001600160601b0390911681526001600160a01b039092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610ba2825f015183602001516001600160601b03166121c7565b50505050565b5f60028360200151610bba9190614ff1565b6001600160601b03169050825f01516001600160a01b0316847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516001600160601b0316610c0e919061501e565b6040805192835260208301919091520160405180910390a3610c3033826121c7565b610c525f8285602001516001600160601b0316610c4d919061501e565b6121c7565b5050505050565b6001600160401b0381165f908152600d60205260409020546001600160a01b031680610c89575060096017609a1b015b919050565b6001600160401b0381165f908152600e60205260409020546001600160a01b031680610c895750600a6017609a1b01919050565b604080516060810182525f6020808301829052828401829052466001600160401b0316808452825260039052918220549091908190819060ff166001811115610d0d57610d0d6147ce565b03610da5576101c08414610d3757604051631ed9844f60e21b815260048101859052602401610875565b60018585604051602001610d4d93929190615031565b6040516020818303038152906040528051906020012091508484604090606092610d799392919061504a565b610d8291615071565b9050610d9260c060a0868861504a565b610d9b91615071565b6040840152610e41565b610400841115610dcb576040516390a6359760e01b815260048101859052602401610875565b8484604051610ddb92919061508e565b604051809103902091505f610e2486868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061224092505050565b9050610e2f8161224b565b610e388261225f565b60408601529150505b81610e4b82612273565b14610e735760405163106d882960e11b81526004810182905260248101839052604401610875565b6001600160401b031660208301525092915050565b5f610e9a610e95866150bf565b612298565b5f8581526005602052604090205490915060ff161580610ecb5750610ec984610ec2836122c5565b85856122e7565b155b15610ef357604051631a423e4960e21b81526004810182905260248101859052604401610875565b5f8181525f5160206158f05f395f51905f52602052604090205460ff1615610f1b5750610ba2565b5f8181525f5160206158f05f395f51905f52602052604090819020805460ff191660011790558190610f5390606088019088016147b5565b6001600160401b0316610f6c60408801602089016147b5565b6001600160401b03167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610fba919061520b565b604051602081830303815290604052805190602001209050919050565b5f610fe560208301836147b5565b6001600160401b03165f0361100357610ffd826122ff565b92915050565b5f60068161101460208601866147b5565b6001600160401b03166001600160401b031681526020019081526020015f205f84602001602081019061104791906147b5565b6001600160401b0316815260208101919091526040015f20549050806110db575f600b8161107860208701876147b5565b6001600160401b03908116825260208201929092526040015f205416905080158015906110c657506001600160401b0381166110ba60408601602087016147b5565b6001600160401b031610155b6110d0575f6110d3565b60025b949350505050565b826040013581146110ed5760026110f0565b60015b9392505050565b5f5f61110e611107468c8c6123bc565b6002612405565b90505f611120828a8a8a8a8a8a61243a565b6001600160401b038c165f908152600c602090815260408083208e8452909152902054935090508281116111555750506111b7565b6001600160401b038b165f818152600c602090815260408083208e8452825291829020849055905183815292945084928c92917f360e0d0804a382064b93cbbf6fa7075f3e09d0c0f0b53d0d0ba5bc917b7dd9aa91015b60405180910390a350505b98975050505050505050565b5f6112016003826111d760208901896147b5565b6001600160401b03168152602081019190915260409081015f205460ff169087013586868661248d565b95945050505050565b5f6112136125fe565b506001600160a01b0381165f908152602081905260408120549081900361125857604051636385746f60e01b81526001600160a01b0383166004820152602401610875565b6001600160a01b0382165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26112ae8282612635565b610c89612652565b5f5f60016017609a1b019050806001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112fe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611322919061524e565b5f8181526004602052604090205490925060ff161561133f575090565b5f82815260046020818152604092839020805460ff191660011790558251635d19117b60e01b8152925185936001600160a01b03861693635d19117b938282019390929091908290030181865afa15801561139c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113c0919061524e565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b604080516060810182525f80825260208083018290528284018290526001600160401b038581168352600b90915292812054909216808303611431575f925050915091565b60016040518060600160405280866001600160401b0316815260200160018461145a9190615265565b6001600160401b03908116825287165f908152600660209081526040822092019190611487600187615265565b6001600160401b03166001600160401b031681526020019081526020015f20548152509250925050915091565b5f6114d46114c560208b018b6147b5565b6001600160401b03165f612405565b600a549091505f9081906114f9908a908a906001600160a01b0316868b8b8b8b61267c565b91509150811580611573575061156f61151560208d018d6147b5565b61152560408e0160208f016147b5565b604080516001600160401b039384166020808301919091529290931683820152808f0135606084015260808084018f90528151808503909101815260a09093019052815191012090565b8114155b15611591576040516338f8ae8760e01b815260040160405180910390fd5b600b5f6115a160208e018e6147b5565b6001600160401b03908116825260208201929092526040015f205416156115ca575050506116af565b6115da60408c0160208d016147b5565b6115e5906001614deb565b600b5f6115f560208f018f6147b5565b6001600160401b03908116825260208083019390935260409091015f20805467ffffffffffffffff19169390911692909217909155611636908c018c6147b5565b6001600160401b03167fff561b5d5753347d52324bcbe2cddaf0ef6b82a8b0a5b4be449e7878ff4999e761167060408e0160208f016147b5565b604080516001600160401b039092168252808f013560208301520160405180910390a26116ab6116a5368d90038d018d615284565b8b61203d565b5050505b5050505050505050565b6116cf6116c787878761272a565b848484612767565b6001600160401b0386165f908152600d60205260409020546001600160a01b031661178a576001600160401b0386165f818152600360209081526040808320805460ff19166001179055600d8252808320600e83529281902080546001600160a01b038a81166001600160a01b031992831681179093558554908c16911681179094558151938452918301919091527f28514658f67502e0f0e15098f1307c57a6cb5a7c40e561fe59716613b58ff2be910160405180910390a25b505050505050565b5f5f6117a86117a28b468c6123bc565b5f612405565b90505f6117ba828a8a8a8a8a8a61243a565b6001600160401b038c165f9081526008602090815260408083208e8452909152902054935090508281116117ef5750506111b7565b6001600160401b038b165f8181526008602090815260408083208e8452825291829020849055905183815292945084928c92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d710891016111ac565b5f5f61185583610fd7565b9150600182600281111561186b5761186b6147ce565b0361187857506003915091565b5f82600281111561188b5761188b6147ce565b1461189757505f915091565b6118a36106ce84610fa8565b156118b057506002915091565b5f6007816118bd86610fa8565b815260208101919091526040015f20546001600160a01b0316146118df575060015b915091565b6001545f90819061190690899089906001600160a01b0316848a8a8a8a61267c565b9250905080611928576040516367679e5b60e11b815260040160405180910390fd5b5f8281526005602052604090205460ff1615611944575061199f565b5f8281526005602052604090819020805460ff191660011790555161196c908990899061508e565b6040519081900381209083907fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f905f90a3505b9695505050505050565b600154600160a01b90046001600160601b03163481146119ed57604051637397e35360e01b81523460048201526001600160601b0382166024820152604401610875565b6119fa60208301836147b5565b6001600160401b03165f03611a2257604051633450df1760e21b815260040160405180910390fd5b5f611a2c83610fd7565b90505f816002811115611a4157611a416147ce565b14611a615780604051636ae1539960e01b8152600401610875919061495d565b5f611a6b84610fa8565b5f818152600760205260409020549091506001600160a01b03168015611ab657604051634aa0ab1360e01b8152600481018390526001600160a01b0382166024820152604401610875565b604080518082018252338082526001600160601b0380881660208085019182525f8881526007825286902094519151909216600160a01b026001600160a01b03919091161790925591611b0e919088019088016147b5565b6001600160401b0316611b2460208801886147b5565b6001600160401b03167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af4886040013534604051611b6b929190918252602082015260400190565b60405180910390a45050505050565b611b83826127cb565b611b9360408301602084016147b5565b6001600160401b0316611ba960208501856147b5565b6001600160401b0316141580611bef5750611bca60608301604084016147b5565b6001600160401b0316611be360c0850160a086016147b5565b6001600160401b031614155b15611c4057611c0460408301602084016147b5565b611c1460608401604085016147b5565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610875565b611c8c611c5060208501856147b5565b611c6060408601602087016147b5565b6001600160401b039182165f908152600660209081526040808320939094168252919091522054151590565b15611cda57611c9e60208401846147b5565b611cae60408501602086016147b5565b604051639e531f7560e01b81526001600160401b03928316600482015291166024820152604401610875565b611d0d611ce6836150bf565b611cef83615338565b611d088535611d033689900389018961538b565b61289d565b61293b565b60408051606081019091525f9080611d2860208701876147b5565b6001600160401b03168152602001856020016020810190611d4991906147b5565b6001600160401b0316815260408087013560209283015251611d6c929101614854565b604051602081830303815290604052805190602001209050611d985f5160206158f05f395f51905f5290565b5f828152600191909101602052604090205460ff1615611db85750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e6020908152604091829020805460ff19166001179055611e019186019086016147b5565b6001600160401b0316611e1760208601866147b5565b6001600160401b03167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611e5b60c08a0160a08b016147b5565b6040805193845260208401929092526001600160401b0316908201526060015b60405180910390a350505050565b611ea46116c7611e9e36889003880188615284565b866129ab565b610c52611eb636879003870187615284565b8561203d565b604051604160f81b60208201526bffffffffffffffffffffffff19606083901b1660218201525f90603501610fba565b5f5f5f5f611efc888888886129c2565b925092509250805f5f1b03611f1757505f92506110d3915050565b87611f318480355f1a5f8b611f2c8888612bae565b612bca565b14611f4f57604051630c72089f60e21b815260040160405180910390fd5b868214611f5c575f6111b7565b979650505050505050565b604051605360f81b6020820152602181018290525f90604101610fba565b5f600182604051602001610fba9291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b81516001600160401b039081165f9081526006602090815260408083208287015190941683529290528190205490830151810361207957505050565b82516001600160401b039081165f908152600b60205260409020541680158015906120ba5750806001600160401b031684602001516001600160401b031610155b156121075783516120cc600183615265565b602086015160405163188bcffb60e01b81526001600160401b0393841660048201529183166024830152919091166044820152606401610875565b811561215357835160208501516040808701519051635fa8782160e11b81526001600160401b039384166004820152929091166024830152604482018490526064820152608401610875565b6040848101805186516001600160401b039081165f90815260066020908152858220818b018051851684529082529186902093909355518851935185519081529283018890528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd919101611e7b565b805f036121d2575050565b6001600160a01b0382165f90815260208190526040812080548392906121f99084906153f7565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6060610ffd82612c35565b5f610ffd61225a836008612c52565b612cc2565b5f610ffd61226e836003612c52565b612d6f565b5f43828103610101811061228f5761228a84612d79565b6110d3565b50509040919050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001610fba92919061540a565b60408051600260208201529081018290525f6060820181905290608001610fba565b5f602082148015611201575061120183838787612da6565b6002545f906001600160a01b031661231d60408401602085016147b5565b6001600160401b031615158061233b57506001600160a01b0381163b155b1561234857505f92915050565b60408051636a426a1560e11b81529084013560048201526001600160a01b0382169063d484d42a90602401602060405180830381865afa15801561238e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123b291906154e8565b6110ed575f6110f0565b604080516001600160401b038086166020830152841691810191909152606081018290525f906080015b6040516020818303038152906040528051906020012090509392505050565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b6009545f908190819061245e908a908a906001600160a01b03168d8b8b8b8b61267c565b915091508161248057604051634277978d60e11b815260040160405180910390fd5b9998505050505050505050565b5f60018660018111156124a2576124a26147ce565b036124fc575f806124ce8787876124bc60a0890189615507565b6124c960c08b018b615507565b612dbd565b91509150816124f35760405163190c8e7960e01b815260048101869052602401610875565b91506112019050565b61250960a0830183615507565b90506001141580612529575061252260c0830183615507565b9050600114155b1561254a5760405163190c8e7960e01b815260048101849052602401610875565b5f61258c8661255887611ebc565b61256560a0870187615507565b5f81811061257557612575614e5a565b9050602002810190612587919061554c565b611eec565b6040519091506125a0908490602001614e0a565b6040516020818303038152906040528051906020012081146125e0576040516310d455e760e11b81526001600160a01b0386166004820152602401610875565b611f5c60808401356125f186611f67565b61256560c0870187615507565b612606612ea9565b61263360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612ee9565b565b5f385f3884865af161264e5763b12d13eb5f526004601cfd5b5050565b6126335f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061262d565b5f806104008911156126a4576040516390a6359760e01b8152600481018a9052602401610875565b5f8a8a6040516126b592919061508e565b60408051918290039091205f8181526004602052919091205490915060ff161580156126e757506126e581612ef0565b155b1561270857604051630bd962f160e21b815260048101829052602401610875565b6127188b8b8b8b8b8b8b8b612f60565b92509250509850989650505050505050565b60408051600360208201526001600160401b038516918101919091526001600160a01b038084166060830152821660808201525f9060a0016123e6565b5f8381526005602052604090205460ff1661279857604051630ec908b360e01b815260048101849052602401610875565b6127a4838584846122e7565b610ba25760405163abe1d10560e01b81526004810185905260248101849052604401610875565b5f6127d8610e95836150bf565b5f8181525f5160206158f05f395f51905f52602052604090205490915060ff1661281857604051631e9959d360e21b815260048101829052602401610875565b61282860a08301608084016147b5565b6001600160401b031642111561264e5761284860408301602084016147b5565b61285860608401604085016147b5565b61286860a08501608086016147b5565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610875565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e76310000838360405160200161241c939291905f610100820190508482528360208301526001600160401b0383511660408301526001600160401b03602084015116606083015260408301516080830152606083015160a0830152608083015160c08301526001600160401b0360a08401511660e0830152949350505050565b60a08301515182515f9061294e90612fbf565b905061295982612fef565b8110801561296657508115155b156129a0578061297583612fef565b8361298388885f0151613012565b60405163085fba4960e01b8152600401610875949392919061558e565b610c52858585613125565b5f6001838360405160200161241c939291906155f2565b5f80808381036129e557604051630397e57f60e31b815260040160405180910390fd5b5f85855f8181106129f8576129f8614e5a565b919091013560f81c91505f9050612a1082602161563d565b612a1b9060016153f7565b9050612a288160016153f7565b8603612aaa57868682818110612a4057612a40614e5a565b909101356001600160f81b0319161515905080612a5c57508115155b15612a7a57604051630397e57f60e31b815260040160405180910390fd5b8815612a9957604051630c72089f60e21b815260040160405180910390fd5b505f9350839250829150612ba49050565b612ab58160416153f7565b86141580612aec5750868682818110612ad057612ad0614e5a565b9050013560f81c60f81b6001600160f81b031916600160f81b14155b15612b0a57604051630397e57f60e31b815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b878111612b5b5760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612b2e565b508015935050505081612b8157604051630397e57f60e31b815260040160405180910390fd5b80612b9f57604051636ffb59b560e11b815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612c2957808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612be0565b50505095945050505050565b6060610ffd612c4d83805160801b6020919091011790565b61323d565b5f8251826015811115612c6757612c676147ce565b60ff16108290612c8b57604051631ee1e6c960e11b81526004016108759190615654565b5082826015811115612c9f57612c9f6147ce565b60ff1681518110612cb257612cb2614e5a565b6020026020010151905092915050565b5f5f612cce8360801c90565b90506021811115612cf257604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612cfe86613334565b919450925090505f816001811115612d1857612d186147ce565b14612d3657604051633cf75c0160e21b815260040160405180910390fd5b8115612d6457612d4782600861563d565b612d539061010061501e565b612d5d878561364b565b901c61199f565b5f9695505050505050565b5f610ffd82612cc2565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612db386868561369a565b1495945050505050565b5f5f6060612e0b8a8a604051602001612dee919060609190911b6bffffffffffffffffffffffff1916815260140190565b6040516020818303038152906040528051906020012089896136db565b909350905082612e2157505f9150819050612e9d565b5f612e4d612e2e83612c35565b600281518110612e4057612e40614e5a565b6020026020010151612d6f565b9050612e83818a604051602001612e6691815260200190565b6040516020818303038152906040528051906020012088886136db565b90945091508315612e9a57612e978261373d565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561263357604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f8160016017609a1b016001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612f35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f59919061524e565b1492915050565b5f5f612fae612fa38b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061375492505050565b898989898989612dbd565b915091509850989650505050505050565b5f5b6001600160401b03821615610c8957612fd981615668565b9050612fe6600183615265565b82169150612fc1565b5f6003612ffd83600261563d565b6130079190615680565b610ffd9060016153f7565b60a082015151606090604081111561304f5760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610875565b806001600160401b0381111561306757613067614e6e565b604051908082528060200260200182016040528015613090578160200160208202803683370190505b5091505f5f5b8281101561311b5760016001600160401b038616821c165f03613113578560a0015181815181106130c9576130c9614e5a565b60200260200101515f01518483806130e090615668565b9450815181106130f2576130f2614e5a565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101613096565b5082525092915050565b815160a0840151516001600160401b03821615806131435750604081115b8061315857506001600160401b038216811c15155b156131885760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610875565b6131af60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b8281101561320d5760016001600160401b038516821c8116900361320557613202826131fd8960a0015184815181106131ec576131ec614e5a565b602002602001015160200151613763565b6137c7565b91505b6001016131b1565b5061321d8185876020015161381c565b61178a57604051631adfce5b60e31b815260048101859052602401610875565b60605f61324a8360801c90565b90505f5f5f61325886613334565b919450925090506001816001811115613273576132736147ce565b148015613288575061328582846153f7565b84145b6132a557604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b8581101561331a575f806132cc6132c78b856139a5565b613334565b5090925090505f6132e9846132e185856153f7565b8d91906139f6565b90506132f582846153f7565b6132ff90856153f7565b9085529250613313915060209050836153f7565b91506132b0565b506020601f19878303010486526040525092949350505050565b5f5f5f5f6133428560801c90565b9050805f0361336457604051633cf75c0160e21b815260040160405180910390fd5b5f61336f868261364b565b60f81c905060c081101561350657608060ff8216101561339a575f60015f9450945094505050613644565b6133a660376080615693565b60ff168160ff1611613423575f6133be6080836156ac565b60ff16905080831180156133f557508060011415806133f55750600160ff1b6133e888600161364b565b6001600160f81b03191610155b61341257604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250613644915050565b5f60376134316080846156ac565b61343b91906156ac565b60ff16905080831161346057604051633cf75c0160e21b815260040160405180910390fd5b5f61346c88600161364b565b90506001600160f81b031981165f0361349857604051633cf75c0160e21b815260040160405180910390fd5b5f6134a483600861563d565b6134b09061010061501e565b82901c90506037811180156134cd5750806134cb848761501e565b115b6134ea57604051633cf75c0160e21b815260040160405180910390fd5b6134f58360016153f7565b975095505f94506136449350505050565b613512603760c0615693565b60ff168160ff1611613560575f61352a60c0836156ac565b60ff16905080831161354f57604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250613644915050565b5f603761356e60c0846156ac565b61357891906156ac565b60ff16905080831161359d57604051633cf75c0160e21b815260040160405180910390fd5b5f6135a988600161364b565b90506001600160f81b031981165f036135d557604051633cf75c0160e21b815260040160405180910390fd5b5f6135e183600861563d565b6135ed9061010061501e565b82901c905060378111801561360a575080613608848761501e565b115b61362757604051633cf75c0160e21b815260040160405180910390fd5b6136328360016153f7565b97509550600194506136449350505050565b9193909250565b5f8061366a61365b8460206153f7565b6136658660801c90565b613a32565b9050601f81111561367f5761367f6032613a43565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156136d2576136c8828787848181106136bc576136bc614e5a565b90506020020135613a54565b915060010161369e565b50949350505050565b5f60605f5f61371688886040516020016136f791815260200190565b60408051601f19818403018152919052613711888a6156c5565b613a80565b90925090505f81600d81111561372e5761372e6147ce565b14989197509095505050505050565b5f610ffd61225a83805160801b6020919091011790565b5f610ffd61226e836003613eef565b61378a60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6137ee60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416610ffd5763d6cc76eb5f526004601cfd5b5f60c0825114158061383f57506060840151604085015160208601518651171717155b1561384b57505f6110f0565b5f61385583613f20565b90505f61386185613f8e565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906138ea90613763565b90505f5f600f6001600160a01b031683868b876040516020016139109493929190615780565b60408051601f198184030181529082905261392a91615802565b5f60405180830381855afa9150503d805f8114613962576040519150601f19603f3d011682016040523d82523d5f602084013e613967565b606091505b509150915081801561397a575080516020145b8015612480575080806020019051810190613995919061524e565b6001149998505050505050505050565b5f6139b08360801c90565b8211156139c1576139c16032613a43565b6110f0826139cf8560801c90565b6139d9919061501e565b6139ec6001600160801b03861685613fce565b60809190911b1790565b5f613a018460801c90565b613a0b83856153f7565b1115613a1b57613a1b6032613a43565b6110d3826139ec6001600160801b03871686613fce565b5f8082840384811115908102611201565b634e487b715f52806020526024601cfd5b5f818310613a6e575f8281526020849052604090206110f0565b5f8381526020839052604090206110f0565b60605f83515f03613a975750606090506001613ee7565b5f613aa185613fd9565b90505f5f5f613aaf60405190565b90505f805b8851811015613ed8575f898281518110613ad057613ad0614e5a565b60200260200101519050825f03613b0757805160208201208c14613b0257606060029850985050505050505050613ee7565b613b70565b6020815110613b3f57846020141580613b265750805160208201208614155b15613b0257606060039850985050505050505050613ee7565b805185141580613b57575085613b548261580d565b14155b15613b7057606060049850985050505050505050613ee7565b5f613b7a82612c35565b90505b613b89601060016153f7565b815103613c6a5787518403613bcf57613bbe81601081518110613bae57613bae614e5a565b60200260200101518c51856140e5565b995099505050505050505050613ee7565b5f888581518110613be257613be2614e5a565b602001015160f81c60f81b90505f828260f81c60ff1681518110613c0857613c08614e5a565b60200260200101519050613c1b81614130565b9099509750613c2b6001876153f7565b95508760201480613c4c5750613c4c818e613c478860016153f7565b61416d565b15613c58575050613ec5565b613c618161323d565b92505050613b7d565b6002815103613eb0575f8b90505f613ca2613c9d845f81518110613c9057613c90614e5a565b60200260200101516141af565b613fd9565b905080515f03613cc357606060059b509b5050505050505050505050613ee7565b5f815f81518110613cd657613cd6614e5a565b016020015160f81c90505f613cfe88613cf88e805160801b6020919091011790565b906139a5565b90505f613d30613d0f600285615830565b613d1a9060026156ac565b60ff16613cf886805160801b6020919091011790565b90505f613d3d8260801c90565b9050613d498360801c90565b811180613d685750613d66613d5f845f846139f6565b8390614208565b155b15613d8857606060069f509f505050505050505050505050505050613ee7565b600160ff851611613e2957805f03613db557606060079f509f505050505050505050505050505050613ee7565b5f87600181518110613dc957613dc9614e5a565b60200260200101519050613ddc81614130565b909e509c50613deb828c6153f7565b9a508c60201480613e075750613e078188613c478d60016153f7565b15613e185750505050505050613ec5565b613e218161323d565b975050613ea5565b600360ff851611613e8a57613e3e8360801c90565b8114613e4d576060600a613e73565b613e7387600181518110613e6357613e63614e5a565b602002602001015187518b6140e5565b9f509f505050505050505050505050505050613ee7565b6060600b9f509f505050505050505050505050505050613ee7565b505050505050613b7d565b6060600c995099505050505050505050613ee7565b50613ecf84604052565b50600101613ab4565b506060600d9650965050505050505b935093915050565b5f5f613efa60405190565b9050613f0e613f0885612240565b84612c52565b9150613f1981604052565b5092915050565b613f28614626565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613f96614626565b5f613fa083614244565b90505f613fb5613fb0835f6143c7565b614475565b90506110d381613fc9613fb08560046143c7565b61449f565b5f6110f082846153f7565b80516040805160028302808201602001909252908152905f5b818110156140de578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050613ff2565b5050919050565b60605f6140f360018561501e565b83146141055750606090506008613ee7565b5f61410f866141af565b90508081515f14614120575f614123565b60095b9250925050935093915050565b5f5f5f61413d8460801c90565b9050602181106141575761415084612d6f565b6020614163565b614161845f61364b565b815b9250925050915091565b5f8251821080156110d357506110d36141a884848151811061419157614191614e5a565b6020026020010151805160801b6020919091011790565b8590614208565b60605f5f5f6141bd85613334565b919450925090505f8160018111156141d7576141d76147ce565b146141f557604051633cf75c0160e21b815260040160405180910390fd5b6112016142038685856139f6565b6144da565b5f5f6142148460801c90565b90506142208360801c90565b8103613f19576001600160801b039283168190209390921691909120909114919050565b61424c614663565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615910602c913960405160200161429e959493929190615851565b60408051601f19818403018152908290526142b891615802565b602060405180830381855afa1580156142d3573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906142f6919061524e565b90505f805b60088160ff1610156143bf576002838318614317836001615693565b6040518060600160405280602c8152602001615910602c913960405160200161434293929190615894565b60408051601f198184030181529082905261435c91615802565b602060405180830381855afa158015614377573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061439a919061524e565b915081848260ff16600881106143b2576143b2614e5a565b60200201526001016142fb565b505050919050565b6143ee60405180608001604052805f81526020015f81526020015f81526020015f81525090565b61442e83836008811061440357614403614e5a565b6020020151846144148560016153f7565b6008811061442457614424614e5a565b6020020151614510565b60208301528152614465836144448460026153f7565b6008811061445457614454614e5a565b6020020151846144148560036153f7565b6060830152604082015292915050565b61447d614626565b6101008160808460115afa6101003d1416610c89576389083b915f526004601cfd5b6144a7614626565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416610ffd5763c55e5e335f526004601cfd5b60605f6144e78360801c90565b604051818152925090506001600160801b0383168181602085015e508101602001604052919050565b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b0316826040516145b29190615802565b5f60405180830381855afa9150503d805f81146145ea576040519150601f19603f3d011682016040523d82523d5f602084013e6145ef565b606091505b509150508051604014614604576146046158b9565b8080602001905181019061461891906158cd565b9350935050505b9250929050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f60208284031215614692575f5ffd5b5035919050565b5f606082840312156146a9575f5ffd5b50919050565b5f5f83601f8401126146bf575f5ffd5b5081356001600160401b038111156146d5575f5ffd5b60208301915083602082850101111561461f575f5ffd5b5f5f5f5f5f5f5f878903610300811215614704575f5ffd5b61470e8a8a614699565b97506101c0605f1982011215614722575f5ffd5b506060880195506102c088018981111561473a575f5ffd5b61022089019550356001600160401b03811115614755575f5ffd5b6147618a828b016146af565b9095509350506102e08801356001600160401b03811115614780575f5ffd5b61478c8a828b016146af565b989b979a50959850939692959293505050565b80356001600160401b0381168114610c89575f5ffd5b5f602082840312156147c5575f5ffd5b6110f08261479f565b634e487b7160e01b5f52602160045260245ffd5b60208101600283106147f6576147f66147ce565b91905290565b5f6060828403121561480c575f5ffd5b6110f08383614699565b5f5f60208385031215614827575f5ffd5b82356001600160401b0381111561483c575f5ffd5b614848858286016146af565b90969095509350505050565b60608101610ffd82846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f60c082840312156146a9575f5ffd5b5f5f83601f8401126148ab575f5ffd5b5081356001600160401b038111156148c1575f5ffd5b6020830191508360208260051b850101111561461f575f5ffd5b5f5f5f5f606085870312156148ee575f5ffd5b84356001600160401b03811115614903575f5ffd5b61490f8782880161488b565b9450506020850135925060408501356001600160401b03811115614931575f5ffd5b61493d8782880161489b565b95989497509550505050565b60038110614959576149596147ce565b9052565b60208101610ffd8284614949565b5f5f5f5f5f5f5f5f60a0898b031215614982575f5ffd5b61498b8961479f565b97506020890135965060408901356001600160401b038111156149ac575f5ffd5b6149b88b828c016146af565b90975095505060608901356001600160401b038111156149d6575f5ffd5b6149e28b828c0161489b565b90955093505060808901356001600160401b03811115614a00575f5ffd5b614a0c8b828c0161489b565b999c989b5096995094979396929594505050565b80356001600160a01b0381168114610c89575f5ffd5b5f5f5f5f60c08587031215614a49575f5ffd5b614a538686614699565b9350614a6160608601614a20565b92506080850135915060a08501356001600160401b03811115614a82575f5ffd5b850160e08188031215614a93575f5ffd5b939692955090935050565b5f60208284031215614aae575f5ffd5b6110f082614a20565b8215158152608081016110f060208301846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f5f5f5f5f5f5f5f60e0898b031215614b0d575f5ffd5b614b178a8a614699565b97506060890135965060808901356001600160401b03811115614b38575f5ffd5b614b448b828c016146af565b90975095505060a08901356001600160401b03811115614b62575f5ffd5b614b6e8b828c0161489b565b90955093505060c08901356001600160401b03811115614a00575f5ffd5b5f5f5f5f5f5f60a08789031215614ba1575f5ffd5b614baa8761479f565b9550614bb860208801614a20565b9450614bc660408801614a20565b93506060870135925060808701356001600160401b03811115614be7575f5ffd5b614bf389828a0161489b565b979a9699509497509295939492505050565b5f5f60408385031215614c16575f5ffd5b614c1f8361479f565b946020939093013593505050565b60408101614c3b8285614949565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614c60575f5ffd5b86356001600160401b03811115614c75575f5ffd5b614c8189828a016146af565b90975095505060208701356001600160401b03811115614c9f575f5ffd5b614cab89828a0161489b565b90955093505060408701356001600160401b03811115614be7575f5ffd5b5f5f5f6101008486031215614cdc575f5ffd5b614ce6858561488b565b925060c08401356001600160401b03811115614d00575f5ffd5b614d0c8682870161488b565b92505060e08401356001600160401b03811115614d27575f5ffd5b840160408187031215614d38575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614d57575f5ffd5b614d618787614699565b9450606086013593506080860135925060a08601356001600160401b03811115614d89575f5ffd5b614d958882890161489b565b969995985093965092949392505050565b5f5f60408385031215614db7575f5ffd5b614dc08361479f565b9150614dce6020840161479f565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610ffd57610ffd614dd7565b60a08181019083833792915050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680614e4557614e45614e19565b806001600160401b0384160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516101c081016001600160401b0381118282101715614ea557614ea5614e6e565b60405290565b60405160c081016001600160401b0381118282101715614ea557614ea5614e6e565b604080519081016001600160401b0381118282101715614ea557614ea5614e6e565b604051606081016001600160401b0381118282101715614ea557614ea5614e6e565b604051601f8201601f191681016001600160401b0381118282101715614f3957614f39614e6e565b604052919050565b5f6101c0828403128015614f53575f5ffd5b50614f5c614e82565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6001600160601b0383168061500957615009614e19565b806001600160601b0384160491505092915050565b81810381811115610ffd57610ffd614dd7565b838152818360208301375f910160200190815292915050565b5f5f85851115615058575f5ffd5b83861115615064575f5ffd5b5050820193919092039150565b80356020831015610ffd575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f6001600160401b038211156150b5576150b5614e6e565b5060051b60200190565b5f60c082360312156150cf575f5ffd5b6150d7614eab565b823581526150e76020840161479f565b60208201526150f86040840161479f565b60408201526151096060840161479f565b606082015261511a6080840161479f565b608082015260a08301356001600160401b03811115615137575f5ffd5b830136601f820112615147575f5ffd5b803561515a6151558261509d565b614f11565b8082825260208201915060208360071b85010192503683111561517b575f5ffd5b6020840193505b828410156151fc57833603608081121561519a575f5ffd5b6151a2614ecd565b6151ab86614a20565b81526060601f19830112156151be575f5ffd5b6151c6614eef565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150615182565b60a08501525091949350505050565b606081016001600160401b036152208461479f565b1682526001600160401b036152376020850161479f565b166020830152604092830135929091019190915290565b5f6020828403121561525e575f5ffd5b5051919050565b6001600160401b038281168282160390811115610ffd57610ffd614dd7565b5f6060828403128015615295575f5ffd5b5061529e614eef565b6152a78361479f565b81526152b56020840161479f565b60208201526040928301359281019290925250919050565b5f82601f8301126152dc575f5ffd5b81356001600160401b038111156152f5576152f5614e6e565b615308601f8201601f1916602001614f11565b81815284602083860101111561531c575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f60408236031215615348575f5ffd5b615350614ecd565b6153598361479f565b815260208301356001600160401b03811115615373575f5ffd5b61537f368286016152cd565b60208301525092915050565b5f60c082840312801561539c575f5ffd5b506153a5614eab565b6153ae8361479f565b81526153bc6020840161479f565b60208201526040838101359082015260608084013590820152608080840135908201526153eb60a0840161479f565b60a08201529392505050565b80820180821115610ffd57610ffd614dd7565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b808310156154dd57835180516001600160a01b0316835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190615490565b509695505050505050565b5f602082840312156154f8575f5ffd5b815180151581146110f0575f5ffd5b5f5f8335601e1984360301811261551c575f5ffd5b8301803591506001600160401b03821115615535575f5ffd5b6020019150600581901b360382131561461f575f5ffd5b5f5f8335601e19843603018112615561575f5ffd5b8301803591506001600160401b0382111561557a575f5ffd5b60200191503681900382131561461f575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156155e45783516001600160a01b03168352602093840193909201916001016155bd565b509098975050505050505050565b83815260a0810161562f60208301856001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610ffd57610ffd614dd7565b60208101601683106147f6576147f66147ce565b5f6001820161567957615679614dd7565b5060010190565b5f8261568e5761568e614e19565b500490565b60ff8181168382160190811115610ffd57610ffd614dd7565b60ff8281168282160390811115610ffd57610ffd614dd7565b5f6156d26151558461509d565b8381526020810190600585901b8401368111156156ed575f5ffd5b845b818110156157275780356001600160401b0381111561570c575f5ffd5b615718368289016152cd565b855250602093840193016156ef565b509095945050505050565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016157b46080830186615732565b835161018083015260208401516101a083015260408401516101c083015260608401516101e0830152611201610200830184615732565b5f81518060208401855e5f93019283525090919050565b5f6110f082846157eb565b805160208083015191908110156146a9575f1960209190910360031b1b16919050565b5f60ff83168061584257615842614e19565b8060ff84160691505092915050565b5f61585c82886157eb565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526111b760238201856157eb565b83815260f883901b6001600160f81b03191660208201525f61120160218301846157eb565b634e487b7160e01b5f52600160045260245ffd5b5f5f604083850312156158de575f5ffd5b50508051602090910151909290915056fe3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const claimRegistryLayout = {"credit":{"slot":0,"offset":0},"crosslinks":{"slot":1,"offset":0},"admissionBond":{"slot":1,"offset":20},"objectManager":{"slot":2,"offset":0},"dialectOf":{"slot":3,"offset":0},"isNoted":{"slot":4,"offset":0},"isImported":{"slot":5,"offset":0},"certifiedRoot":{"slot":6,"offset":0},"voucherOf":{"slot":7,"offset":0},"acceptedFlow":{"slot":8,"offset":0},"isolationLedger":{"slot":9,"offset":0},"domainClosure":{"slot":10,"offset":0},"_endOf":{"slot":11,"offset":0},"givenBack":{"slot":12,"offset":0},"_managers":{"slot":13,"offset":0},"_messengers":{"slot":14,"offset":0}} as const
