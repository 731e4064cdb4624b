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
export const claimRegistryBytecode = '0x608060405234801561000f575f5ffd5b50604051615d14380380615d1483398101604081905261002e91610107565b80516020808301516001600160601b0316600160a01b026001600160a01b03928316176001908155604080850151600980549186166001600160a01b03199283161790556060860151600280549190961691161790935560808401516001600160401b0346165f9081526003909352929091208054909160ff199091169083818111156100bd576100bd6101a0565b0217905550506101b4565b80516001600160a01b03811681146100de575f5ffd5b919050565b80516001600160601b03811681146100de575f5ffd5b8051600281106100de575f5ffd5b5f60a0828403128015610118575f5ffd5b5060405160a081016001600160401b038111828210171561014757634e487b7160e01b5f52604160045260245ffd5b604052610153836100c8565b8152610161602084016100e3565b6020820152610172604084016100c8565b6040820152610183606084016100c8565b6060820152610194608084016100f9565b60808201529392505050565b634e487b7160e01b5f52602160045260245ffd5b615b53806101c15f395ff3fe6080604052600436106101af575f3560e01c80639852c63b116100e7578063c13c239611610087578063d72ee86711610062578063d72ee8671461066d578063dbbfd3791461068c578063f1e5872c146106ba578063f88927b4146106f0575f5ffd5b8063c13c2396146105d6578063cbf0571b14610623578063d5d44d8014610642575f5ffd5b8063a5658f32116100c2578063a5658f321461054b578063aaf3819314610578578063b97132b014610597578063b9a4b698146105c3575f5ffd5b80639852c63b146104315780639d9baaeb146104d35780639ed28ee2146104f2575f5ffd5b80633432d6261161015257806363adb4121161012d57806363adb412146103b35780636c8cc9d9146103d257806370d64c4b146103f157806379b1d42c14610405575f5ffd5b80633432d626146103095780633f31107e146103365780636143971314610362575f5ffd5b806316aa92021161018d57806316aa9202146102715780631ea2756b1461029f5780632f12c49c146102be5780633040221d146102ea575f5ffd5b8063010726ce146101b35780630597087c146102155780630615868d14610236575b5f5ffd5b3480156101be575f5ffd5b506102006101cd36600461482b565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610220575f5ffd5b5061023461022f366004614896565b610726565b005b348015610241575f5ffd5b50610264610250366004614980565b60036020525f908152604090205460ff1681565b60405161020c91906149c6565b34801561027c575f5ffd5b5061020061028b36600461482b565b60046020525f908152604090205460ff1681565b3480156102aa575f5ffd5b506102346102b93660046149e0565b610a01565b3480156102c9575f5ffd5b506102dd6102d83660046149fa565b610c63565b60405161020c9190614a39565b3480156102f5575f5ffd5b50610234610304366004614ac3565b610e61565b348015610314575f5ffd5b506103286103233660046149e0565b610fe0565b60405190815260200161020c565b348015610341575f5ffd5b506103556103503660046149e0565b61100f565b60405161020c9190614b47565b34801561036d575f5ffd5b5060095461038e9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161020c565b3480156103be575f5ffd5b506103286103cd366004614b78565b6110c7565b3480156103dd575f5ffd5b506103286103ec366004614be1565b611111565b3480156103fc575f5ffd5b50610328611202565b348015610410575f5ffd5b5060025461038e9073ffffffffffffffffffffffffffffffffffffffff1681565b34801561043c575f5ffd5b5061049a61044b36600461482b565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff90911660208301520161020c565b3480156104de575f5ffd5b506103286104ed366004614bfa565b611396565b3480156104fd575f5ffd5b5060015461052e907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff909116815260200161020c565b348015610556575f5ffd5b5061056a6105653660046149e0565b6114ff565b60405161020c929190614cb2565b348015610583575f5ffd5b50610328610592366004614cd0565b6115a6565b3480156105a2575f5ffd5b5060015461038e9073ffffffffffffffffffffffffffffffffffffffff1681565b6102346105d13660046149e0565b6116a7565b3480156105e1575f5ffd5b506102006105f036600461482b565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b34801561062e575f5ffd5b5061023461063d366004614d6f565b611937565b34801561064d575f5ffd5b5061032861065c366004614be1565b5f6020819052908152604090205481565b348015610678575f5ffd5b50610234610687366004614deb565b611cb4565b348015610697575f5ffd5b506102006106a636600461482b565b60056020525f908152604090205460ff1681565b3480156106c5575f5ffd5b506103286106d4366004614e4f565b600860209081525f928352604080842090915290825290205481565b3480156106fb575f5ffd5b5061032861070a366004614e77565b600660209081525f928352604080842090915290825290205481565b60016107318861100f565b600281111561074257610742614999565b146107ba576107546020880188614980565b6107646040890160208a01614980565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906107d090890160208a01614980565b67ffffffffffffffff16876040013510158061081957506107f76040890160208a01614980565b67ffffffffffffffff1661080d611fff83614ed5565b67ffffffffffffffff16105b15610875578061082f60408a0160208b01614980565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107b1565b5f61089171f90827f1c53a10cb7a02335b175320002935611d85565b9050866040516020016108a49190614ef5565b604051602081830303815290604052805190602001206108ca8a60400135838989611de4565b14610915576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b17532000293560048201526024016107b1565b5f610934610925611fff85614f31565b67ffffffffffffffff16611e78565b90505f61094760808a0135838888611de4565b90505f61096161095c368d90038d018d61507e565b611eb2565b90508181146109a6576040517fb38e0e0c00000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016107b1565b6109f360405180606001604052808e5f0160208101906109c69190614980565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a0013581525082611f6a565b505050505050505050505050565b5f610a0b82610fe0565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1691810191909152919250610a768461100f565b825190915073ffffffffffffffffffffffffffffffffffffffff161580610aad57505f816002811115610aab57610aab614999565b145b15610ae7576040517f35a6f8d8000000000000000000000000000000000000000000000000000000008152600481018490526024016107b1565b5f838152600760205260408120556001816002811115610b0957610b09614999565b03610b965781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610b90825f015183602001516bffffffffffffffffffffffff1661208a565b50505050565b5f60028360200151610ba8919061512e565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610c139190615165565b6040805192835260208301919091520160405180910390a3610c35338261208a565b610c5c5f8285602001516bffffffffffffffffffffffff16610c579190615165565b61208a565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610caf57610caf614999565b03610d23576101c08414610cf2576040517f7b66113c000000000000000000000000000000000000000000000000000000008152600481018590526024016107b1565b5f610cff8587018761507e565b9050610d0a81611eb2565b60408083015160a0909301519086015292509050610e00565b610400841115610d62576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018590526024016107b1565b8484604051610d72929190615178565b60405180910390209150610dba85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061211d92505050565b610df886868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061213192505050565b604085015290505b81610e0a82612145565b14610e4b576040517f20db105200000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016107b1565b67ffffffffffffffff1660208301525092915050565b5f610e73610e6e866151aa565b61216a565b5f8581526005602052604090205490915060ff161580610ea45750610ea284610e9b8361219e565b85856121c0565b155b15610ee5576040517f6908f92400000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016107b1565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1615610f205750610b90565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558190610f899060608801908801614980565b67ffffffffffffffff16610fa36040880160208901614980565b67ffffffffffffffff167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610ff291906152f7565b604051602081830303815290604052805190602001209050919050565b5f61101d6020830183614980565b67ffffffffffffffff165f0361103c57611036826121d8565b92915050565b5f60068161104d6020860186614980565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f8460200160208101906110829190614980565b67ffffffffffffffff16815260208101919091526040015f20549050806110ab57505f92915050565b826040013581146110bd5760026110c0565b60015b9392505050565b5f6111066003826110db6020890189614980565b67ffffffffffffffff168152602081019190915260409081015f205460ff16908701358686866122d6565b90505b949350505050565b5f61111a6124ac565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003611192576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016107b1565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26111f582826124e3565b6111fd612500565b919050565b5f5f735c0000000000000000000000000000000000000190508073ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015611264573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611288919061533c565b5f8181526004602052604090205490925060ff16156112a5575090565b5f8281526004602081815260409283902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905582517f5d19117b0000000000000000000000000000000000000000000000000000000081529251859373ffffffffffffffffffffffffffffffffffffffff861693635d19117b938282019390929091908290030181865afa158015611346573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061136a919061533c565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b5f6113a1878761252a565b506040805167ffffffffffffffff8b8116602080840191909152469091168284015260608083018c905283518084039091018152608090920190925280519101205f906113ee905f6125e6565b6009549091505f908190611420908b908b9073ffffffffffffffffffffffffffffffffffffffff16868c8c8c8c61261b565b915091508161145b576040517f84ef2f1a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8c165f9081526008602090815260408083208e84529091529020549350838111611490575050506114f3565b67ffffffffffffffff8c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f61150a8361100f565b9150600182600281111561152057611520614999565b0361152d57506003915091565b5f82600281111561154057611540614999565b1461154c57505f915091565b6115586105f084610fe0565b1561156557506002915091565b5f60078161157286610fe0565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff16146115a1575060015b915091565b5f5f6115b2888861252a565b6001549091505f906115e2908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b61261b565b935090508061161d576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff161561163a57505061169d565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1634811461171f576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff821660248201526044016107b1565b61172c6020830183614980565b67ffffffffffffffff165f0361176e576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6117788361100f565b90505f81600281111561178d5761178d614999565b146117c657806040517f6ae153990000000000000000000000000000000000000000000000000000000081526004016107b19190614b47565b5f6117d084610fe0565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff16801561184e576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff821660248201526044016107b1565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff9190911617909255916118c991908801908801614980565b67ffffffffffffffff166118e06020880188614980565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af4886040013534604051611928929190918252602082015260400190565b60405180910390a45050505050565b6119408261267a565b6119506040830160208401614980565b67ffffffffffffffff166119676020850185614980565b67ffffffffffffffff161415806119b057506119896060830160408401614980565b67ffffffffffffffff166119a360c0850160a08601614980565b67ffffffffffffffff1614155b15611a1b576119c56040830160208401614980565b6119d56060840160408501614980565b6040517f62f7325e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107b1565b611a68611a2b6020850185614980565b611a3b6040860160208701614980565b67ffffffffffffffff9182165f908152600660209081526040808320939094168252919091522054151590565b15611ad057611a7a6020840184614980565b611a8a6040850160208601614980565b6040517f9e531f7500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107b1565b611b03611adc836151aa565b611ae5836153bf565b611afe8535611af936899003890189615413565b612793565b612834565b60408051606081019091525f9080611b1e6020870187614980565b67ffffffffffffffff168152602001856020016020810190611b409190614980565b67ffffffffffffffff16815260408087013560209283015251611b64929101614a39565b604051602081830303815290604052805190602001209050611ba37f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d90565b5f828152600191909101602052604090205460ff1615611bc35750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611c2a918601908601614980565b67ffffffffffffffff16611c416020860186614980565b67ffffffffffffffff167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611c8660c08a0160a08b01614980565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a350505050565b5f8381526005602052604090205460ff16611cfe576040517f0ec908b3000000000000000000000000000000000000000000000000000000008152600481018490526024016107b1565b5f611d17611d113688900388018861547f565b866128bd565b9050611d25848285856121c0565b611d65576040517fabe1d10500000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016107b1565b611d7d611d773688900388018861547f565b86611f6a565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f90603501610ff2565b5f5f5f5f611df4888888886128d4565b925092509250805f5f1b03611e0f57505f9250611109915050565b87611e298480355f1a5f8b611e248888612b86565b612ba2565b14611e60576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b868214611e6d575f6114f3565b979650505050505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f90604101610ff2565b5f600182604051602001610ff29291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f90815260066020908152604080832082870151909416835292905281902054908301518103611fa757505050565b801561200d578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff93841660048201529290911660248301526044820183905260648201526084016107b1565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f03612095575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906120c99084906154c8565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f61103661212c836008612c0d565b612c3e565b5f611036612140836003612c0d565b612ceb565b5f4382810361010181106121615761215c84612cf5565b611109565b50509040919050565b5f7f73796e636c696e652e71756f72756d2e7365742e76310000000000000000000082604051602001610ff29291906154db565b60408051600260208201529081018290525f6060820181905290608001610ff2565b5f602082148015611106575061110683838787612d22565b6002545f9073ffffffffffffffffffffffffffffffffffffffff166122036040840160208501614980565b67ffffffffffffffff1615158061222f575073ffffffffffffffffffffffffffffffffffffffff81163b155b1561223c57505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa1580156122a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122cc91906155ce565b6110bd575f6110c0565b5f60018660018111156122eb576122eb614999565b0361235e575f8061231787878761230560a08901896155ed565b61231260c08b018b6155ed565b612d39565b9150915081612355576040517f190c8e79000000000000000000000000000000000000000000000000000000008152600481018690526024016107b1565b91506124a39050565b61236b60a08301836155ed565b9050600114158061238b575061238460c08301836155ed565b9050600114155b156123c5576040517f190c8e79000000000000000000000000000000000000000000000000000000008152600481018490526024016107b1565b5f612407866123d387611d85565b6123e060a08701876155ed565b5f8181106123f0576123f0614f60565b90506020028101906124029190615651565b611de4565b60405190915061241b908490602001614ef5565b604051602081830303815290604052805190602001208114612481576040517f21a8abce00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016107b1565b61249f608084013561249286611e78565b6123e060c08701876155ed565b9150505b95945050505050565b6124b4612e38565b6124e160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612e91565b565b5f385f3884865af16124fc5763b12d13eb5f526004601cfd5b5050565b6124e15f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006124db565b5f61040082111561256a576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018390526024016107b1565b828260405161257a929190615178565b60408051918290039091205f8181526004602052919091205490915060ff161580156125ac57506125aa81612e98565b155b15611036576040517f2f658bc4000000000000000000000000000000000000000000000000000000008152600481018290526024016107b1565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f5f61266961265e8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061213192505050565b898989898989612d39565b915091509850989650505050505050565b5f612687610e6e836151aa565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205490915060ff166126f3576040517f7a65674c000000000000000000000000000000000000000000000000000000008152600481018290526024016107b1565b61270360a0830160808401614980565b67ffffffffffffffff164211156124fc576127246040830160208401614980565b6127346060840160408501614980565b61274460a0850160808601614980565b6040517f490bad3a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152918316602483015290911660448201526064016107b1565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e7631000083836040516020016125fd939291905f6101008201905084825283602083015267ffffffffffffffff835116604083015267ffffffffffffffff602084015116606083015260408301516080830152606083015160a0830152608083015160c083015267ffffffffffffffff60a08401511660e0830152949350505050565b60a08301515182515f9061284790612f22565b905061285282612f53565b8110801561285f57508115155b156128b2578061286e83612f53565b8361287c88885f0151612f76565b6040517f085fba490000000000000000000000000000000000000000000000000000000081526004016107b194939291906156b2565b610c5c8585856130bf565b5f600183836040516020016125fd93929190615723565b5f8080838103612910576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f81811061292357612923614f60565b919091013560f81c91505f905061293b826021615770565b6129469060016154c8565b90506129538160016154c8565b8603612a1f5786868281811061296b5761296b614f60565b909101357fff0000000000000000000000000000000000000000000000000000000000000016151590508061299f57508115155b156129d6576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8815612a0e576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f9350839250829150612b7c9050565b612a2a8160416154c8565b86141580612a795750868682818110612a4557612a45614f60565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b15612ab0576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b878111612b015760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612ad4565b508015935050505081612b40576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80612b77576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612c0157808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612bb8565b50505095945050505050565b5f5f612c1860405190565b9050612c2c612c268561320d565b84613218565b9150612c3781604052565b5092915050565b5f5f612c4a8360801c90565b90506021811115612c6e57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612c7a866132a1565b919450925090505f816001811115612c9457612c94614999565b14612cb257604051633cf75c0160e21b815260040160405180910390fd5b8115612ce057612cc3826008615770565b612ccf90610100615165565b612cd9878561361c565b901c61169d565b5f9695505050505050565b5f61103682612c3e565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612d2f86868561366b565b1495945050505050565b5f5f6060612d9a8a8a604051602001612d7d919060609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016815260140190565b6040516020818303038152906040528051906020012089896136ac565b909350905082612db057505f9150819050612e2c565b5f612ddc612dbd8361370e565b600281518110612dcf57612dcf614f60565b6020026020010151612ceb565b9050612e12818a604051602001612df591815260200190565b6040516020818303038152906040528051906020012088886136ac565b90945091508315612e2957612e268261372b565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156124e1576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81735c0000000000000000000000000000000000000173ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612ef7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f1b919061533c565b1492915050565b5f5b67ffffffffffffffff8216156111fd57612f3d81615787565b9050612f4a6001836157be565b82169150612f24565b5f6003612f61836002615770565b612f6b91906157de565b6110369060016154c8565b60a0820151516060906040811115612fcd576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602481018290526044016107b1565b8067ffffffffffffffff811115612fe657612fe6614f8d565b60405190808252806020026020018201604052801561300f578160200160208202803683370190505b5091505f5f5b828110156130b557600167ffffffffffffffff8616821c165f036130ad578560a00151818151811061304957613049614f60565b60200260200101515f015184838061306090615787565b94508151811061307257613072614f60565b602002602001019073ffffffffffffffffffffffffffffffffffffffff16908173ffffffffffffffffffffffffffffffffffffffff16815250505b600101613015565b5082525092915050565b815160a08401515167ffffffffffffffff821615806130de5750604081115b806130f4575067ffffffffffffffff8216811c15155b1561313e576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602481018290526044016107b1565b61316560405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b828110156131c457600167ffffffffffffffff8516821c811690036131bc576131b9826131b48960a0015184815181106131a3576131a3614f60565b602002602001015160200151613742565b6137af565b91505b600101613167565b506131d481858760200151613804565b611d7d576040517fd6fe72d8000000000000000000000000000000000000000000000000000000008152600481018590526024016107b1565b60606110368261370e565b5f825182601581111561322d5761322d614999565b60ff1610829061326a576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016107b191906157f1565b508282601581111561327e5761327e614999565b60ff168151811061329157613291614f60565b6020026020010151905092915050565b5f5f5f5f6132af8560801c90565b9050805f036132d157604051633cf75c0160e21b815260040160405180910390fd5b5f6132dc868261361c565b60f81c905060c08110156134bf57608060ff82161015613307575f60015f9450945094505050613615565b61331360376080615805565b60ff168160ff16116133c4575f61332b60808361581e565b60ff1690508083118015613396575080600114158061339657507f800000000000000000000000000000000000000000000000000000000000000061337188600161361c565b7fff000000000000000000000000000000000000000000000000000000000000001610155b6133b357604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250613615915050565b5f60376133d260808461581e565b6133dc919061581e565b60ff16905080831161340157604051633cf75c0160e21b815260040160405180910390fd5b5f61340d88600161361c565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361345157604051633cf75c0160e21b815260040160405180910390fd5b5f61345d836008615770565b61346990610100615165565b82901c90506037811180156134865750806134848487615165565b115b6134a357604051633cf75c0160e21b815260040160405180910390fd5b6134ae8360016154c8565b975095505f94506136159350505050565b6134cb603760c0615805565b60ff168160ff1611613519575f6134e360c08361581e565b60ff16905080831161350857604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250613615915050565b5f603761352760c08461581e565b613531919061581e565b60ff16905080831161355657604051633cf75c0160e21b815260040160405180910390fd5b5f61356288600161361c565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036135a657604051633cf75c0160e21b815260040160405180910390fd5b5f6135b2836008615770565b6135be90610100615165565b82901c90506037811180156135db5750806135d98487615165565b115b6135f857604051633cf75c0160e21b815260040160405180910390fd5b6136038360016154c8565b97509550600194506136159350505050565b9193909250565b5f8061363b61362c8460206154c8565b6136368660801c90565b61399b565b9050601f8111156136505761365060326139ac565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156136a3576136998287878481811061368d5761368d614f60565b905060200201356139bd565b915060010161366f565b50949350505050565b5f60605f5f6136e788886040516020016136c891815260200190565b60408051601f198184030181529190526136e2888a615837565b6139e6565b90925090505f81600d8111156136ff576136ff614999565b14989197509095505050505050565b606061103661372683805160801b6020919091011790565b613e55565b5f61103661212c83805160801b6020919091011790565b61376960405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516fffffffffffffffffffffffffffffffff1660408083019190915290910151606082015290565b6137d660405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166110365763d6cc76eb5f526004601cfd5b5f60c0825114158061382757506060840151604085015160208601518651171717155b1561383357505f6110c0565b5f61383d83613f4c565b90505f61384985613ff2565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906138d290613742565b90505f5f600f73ffffffffffffffffffffffffffffffffffffffff1683868b8760405160200161390594939291906158a5565b60408051601f198184030181529082905261391f916159bc565b5f60405180830381855afa9150503d805f8114613957576040519150601f19603f3d011682016040523d82523d5f602084013e61395c565b606091505b509150915081801561396f575080516020145b801561398e57508080602001905181019061398a919061533c565b6001145b9998505050505050505050565b5f80828403848111159081026124a3565b634e487b715f52806020526024601cfd5b5f8183106139d7575f8281526020849052604090206110c0565b505f9182526020526040902090565b60605f83515f036139fd5750606090506001613e4d565b5f613a078561406a565b90505f5f5f613a1560405190565b90505f805b8851811015613e3e575f898281518110613a3657613a36614f60565b60200260200101519050825f03613a6d57805160208201208c14613a6857606060029850985050505050505050613e4d565b613ad6565b6020815110613aa557846020141580613a8c5750805160208201208614155b15613a6857606060039850985050505050505050613e4d565b805185141580613abd575085613aba826159c7565b14155b15613ad657606060049850985050505050505050613e4d565b5f613ae08261370e565b90505b613aef601060016154c8565b815103613bd05787518403613b3557613b2481601081518110613b1457613b14614f60565b60200260200101518c5185614176565b995099505050505050505050613e4d565b5f888581518110613b4857613b48614f60565b602001015160f81c60f81b90505f828260f81c60ff1681518110613b6e57613b6e614f60565b60200260200101519050613b81816141c1565b9099509750613b916001876154c8565b95508760201480613bb25750613bb2818e613bad8860016154c8565b6141fe565b15613bbe575050613e2b565b613bc781613e55565b92505050613ae3565b6002815103613e16575f8b90505f613c08613c03845f81518110613bf657613bf6614f60565b6020026020010151614240565b61406a565b905080515f03613c2957606060059b509b5050505050505050505050613e4d565b5f815f81518110613c3c57613c3c614f60565b016020015160f81c90505f613c6488613c5e8e805160801b6020919091011790565b90614299565b90505f613c96613c75600285615a09565b613c8090600261581e565b60ff16613c5e86805160801b6020919091011790565b90505f613ca38260801c90565b9050613caf8360801c90565b811180613cce5750613ccc613cc5845f846142f3565b8390614338565b155b15613cee57606060069f509f505050505050505050505050505050613e4d565b600160ff851611613d8f57805f03613d1b57606060079f509f505050505050505050505050505050613e4d565b5f87600181518110613d2f57613d2f614f60565b60200260200101519050613d42816141c1565b909e509c50613d51828c6154c8565b9a508c60201480613d6d5750613d6d8188613bad8d60016154c8565b15613d7e5750505050505050613e2b565b613d8781613e55565b975050613e0b565b600360ff851611613df057613da48360801c90565b8114613db3576060600a613dd9565b613dd987600181518110613dc957613dc9614f60565b602002602001015187518b614176565b9f509f505050505050505050505050505050613e4d565b6060600b9f509f505050505050505050505050505050613e4d565b505050505050613ae3565b6060600c995099505050505050505050613e4d565b50613e3584604052565b50600101613a1a565b506060600d9650965050505050505b935093915050565b60605f613e628360801c90565b90505f5f5f613e70866132a1565b919450925090506001816001811115613e8b57613e8b614999565b148015613ea05750613e9d82846154c8565b84145b613ebd57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613f32575f80613ee4613edf8b85614299565b6132a1565b5090925090505f613f0184613ef985856154c8565b8d91906142f3565b9050613f0d82846154c8565b613f1790856154c8565b9085529250613f2b915060209050836154c8565b9150613ec8565b506020601f19878303010486526040525092949350505050565b613f8c6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b6140326040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f61403c8361437d565b90505f61405161404c835f614500565b6145ae565b90506111098161406561404c856004614500565b614610565b80516040805160028302808201602001909252908152905f5b8181101561416f578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050614083565b5050919050565b60605f614184600185615165565b83146141965750606090506008613e4d565b5f6141a086614240565b90508081515f146141b1575f6141b4565b60095b9250925050935093915050565b5f5f5f6141ce8460801c90565b9050602181106141e8576141e184612ceb565b60206141f4565b6141f2845f61361c565b815b9250925050915091565b5f825182108015611109575061110961423984848151811061422257614222614f60565b6020026020010151805160801b6020919091011790565b8590614338565b60605f5f5f61424e856132a1565b919450925090505f81600181111561426857614268614999565b1461428657604051633cf75c0160e21b815260040160405180910390fd5b6124a36142948685856142f3565b614683565b5f6142a48360801c90565b8211156142b5576142b560326139ac565b6110c0826142c38560801c90565b6142cd9190615165565b6142e96fffffffffffffffffffffffffffffffff8616856146c2565b60809190911b1790565b5f6142fe8460801c90565b61430883856154c8565b11156143185761431860326139ac565b611109826142e96fffffffffffffffffffffffffffffffff8716866146c2565b5f5f6143448460801c90565b90506143508360801c90565b8103612c37576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b61438561480c565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615b27602c91396040516020016143d7959493929190615a2a565b60408051601f19818403018152908290526143f1916159bc565b602060405180830381855afa15801561440c573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061442f919061533c565b90505f805b60088160ff1610156144f8576002838318614450836001615805565b6040518060600160405280602c8152602001615b27602c913960405160200161447b93929190615a9b565b60408051601f1981840301815290829052614495916159bc565b602060405180830381855afa1580156144b0573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906144d3919061533c565b915081848260ff16600881106144eb576144eb614f60565b6020020152600101614434565b505050919050565b61452760405180608001604052805f81526020015f81526020015f81526020015f81525090565b61456783836008811061453c5761453c614f60565b60200201518461454d8560016154c8565b6008811061455d5761455d614f60565b60200201516146cd565b6020830152815261459e8361457d8460026154c8565b6008811061458d5761458d614f60565b60200201518461454d8560036154c8565b6060830152604082015292915050565b6145ee6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d14166111fd576389083b915f526004601cfd5b6146506040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166110365763c55e5e335f526004601cfd5b60605f6146908360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f6110c082846154c8565b604080516020810182905260018183015260608101919091526080810183905260a081018290527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f600573ffffffffffffffffffffffffffffffffffffffff168260405161479891906159bc565b5f60405180830381855afa9150503d805f81146147d0576040519150601f19603f3d011682016040523d82523d5f602084013e6147d5565b606091505b5091505080516040146147ea576147ea615ad7565b808060200190518101906147fe9190615b04565b9350935050505b9250929050565b6040518061010001604052806008906020820280368337509192915050565b5f6020828403121561483b575f5ffd5b5035919050565b5f60608284031215614852575f5ffd5b50919050565b5f5f83601f840112614868575f5ffd5b50813567ffffffffffffffff81111561487f575f5ffd5b602083019150836020828501011115614805575f5ffd5b5f5f5f5f5f5f5f8789036103008112156148ae575f5ffd5b6148b88a8a614842565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0820112156148ea575f5ffd5b506060880195506102c0880189811115614902575f5ffd5b610220890195503567ffffffffffffffff81111561491e575f5ffd5b61492a8a828b01614858565b9095509350506102e088013567ffffffffffffffff81111561494a575f5ffd5b6149568a828b01614858565b989b979a50959850939692959293505050565b803567ffffffffffffffff811681146111fd575f5ffd5b5f60208284031215614990575f5ffd5b6110c082614969565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60208101600283106149da576149da614999565b91905290565b5f606082840312156149f0575f5ffd5b6110c08383614842565b5f5f60208385031215614a0b575f5ffd5b823567ffffffffffffffff811115614a21575f5ffd5b614a2d85828601614858565b90969095509350505050565b60608101611036828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b5f60c08284031215614852575f5ffd5b5f5f83601f840112614a92575f5ffd5b50813567ffffffffffffffff811115614aa9575f5ffd5b6020830191508360208260051b8501011115614805575f5ffd5b5f5f5f5f60608587031215614ad6575f5ffd5b843567ffffffffffffffff811115614aec575f5ffd5b614af887828801614a72565b94505060208501359250604085013567ffffffffffffffff811115614b1b575f5ffd5b614b2787828801614a82565b95989497509550505050565b60038110614b4357614b43614999565b9052565b602081016110368284614b33565b803573ffffffffffffffffffffffffffffffffffffffff811681146111fd575f5ffd5b5f5f5f5f60c08587031215614b8b575f5ffd5b614b958686614842565b9350614ba360608601614b55565b92506080850135915060a085013567ffffffffffffffff811115614bc5575f5ffd5b850160e08188031215614bd6575f5ffd5b939692955090935050565b5f60208284031215614bf1575f5ffd5b6110c082614b55565b5f5f5f5f5f5f5f5f60a0898b031215614c11575f5ffd5b614c1a89614969565b975060208901359650604089013567ffffffffffffffff811115614c3c575f5ffd5b614c488b828c01614858565b909750955050606089013567ffffffffffffffff811115614c67575f5ffd5b614c738b828c01614a82565b909550935050608089013567ffffffffffffffff811115614c92575f5ffd5b614c9e8b828c01614a82565b999c989b5096995094979396929594505050565b60408101614cc08285614b33565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614ce5575f5ffd5b863567ffffffffffffffff811115614cfb575f5ffd5b614d0789828a01614858565b909750955050602087013567ffffffffffffffff811115614d26575f5ffd5b614d3289828a01614a82565b909550935050604087013567ffffffffffffffff811115614d51575f5ffd5b614d5d89828a01614a82565b979a9699509497509295939492505050565b5f5f5f6101008486031215614d82575f5ffd5b614d8c8585614a72565b925060c084013567ffffffffffffffff811115614da7575f5ffd5b614db386828701614a72565b92505060e084013567ffffffffffffffff811115614dcf575f5ffd5b840160408187031215614de0575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614dff575f5ffd5b614e098787614842565b9450606086013593506080860135925060a086013567ffffffffffffffff811115614e32575f5ffd5b614e3e88828901614a82565b969995985093965092949392505050565b5f5f60408385031215614e60575f5ffd5b614e6983614969565b946020939093013593505050565b5f5f60408385031215614e88575f5ffd5b614e9183614969565b9150614e9f60208401614969565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561103657611036614ea8565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614f4a57614f4a614f04565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff81118282101715614fde57614fde614f8d565b60405290565b60405160c0810167ffffffffffffffff81118282101715614fde57614fde614f8d565b6040805190810167ffffffffffffffff81118282101715614fde57614fde614f8d565b6040516060810167ffffffffffffffff81118282101715614fde57614fde614f8d565b604051601f8201601f1916810167ffffffffffffffff8111828210171561507657615076614f8d565b604052919050565b5f6101c0828403128015615090575f5ffd5b50615099614fba565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff83168061514b5761514b614f04565b806bffffffffffffffffffffffff84160491505092915050565b8181038181111561103657611036614ea8565b818382375f9101908152919050565b5f67ffffffffffffffff8211156151a0576151a0614f8d565b5060051b60200190565b5f60c082360312156151ba575f5ffd5b6151c2614fe4565b823581526151d260208401614969565b60208201526151e360408401614969565b60408201526151f460608401614969565b606082015261520560808401614969565b608082015260a083013567ffffffffffffffff811115615223575f5ffd5b830136601f820112615233575f5ffd5b803561524661524182615187565b61504d565b8082825260208201915060208360071b850101925036831115615267575f5ffd5b6020840193505b828410156152e8578336036080811215615286575f5ffd5b61528e615007565b61529786614b55565b81526060601f19830112156152aa575f5ffd5b6152b261502a565b6020878101358252604080890135828401526060890135908301528281019190915290845260809095019492909201915061526e565b60a08501525091949350505050565b6060810167ffffffffffffffff61530d84614969565b16825267ffffffffffffffff61532560208501614969565b166020830152604092830135929091019190915290565b5f6020828403121561534c575f5ffd5b5051919050565b5f82601f830112615362575f5ffd5b813567ffffffffffffffff81111561537c5761537c614f8d565b61538f6020601f19601f8401160161504d565b8181528460208386010111156153a3575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f604082360312156153cf575f5ffd5b6153d7615007565b6153e083614969565b8152602083013567ffffffffffffffff8111156153fb575f5ffd5b61540736828601615353565b60208301525092915050565b5f60c0828403128015615424575f5ffd5b5061542d614fe4565b61543683614969565b815261544460208401614969565b602082015260408381013590820152606080840135908201526080808401359082015261547360a08401614969565b60a08201529392505050565b5f6060828403128015615490575f5ffd5b5061549961502a565b6154a283614969565b81526154b060208401614969565b60208201526040928301359281019290925250919050565b8082018082111561103657611036614ea8565b828152604060208201525f61010082018351604084015267ffffffffffffffff602085015116606084015267ffffffffffffffff604085015116608084015267ffffffffffffffff60608501511660a084015267ffffffffffffffff60808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b808310156155c357835173ffffffffffffffffffffffffffffffffffffffff81511683526020810151905080516020840152602081015160408401526040810151606084015250608082019150602084019350600183019250615565565b509695505050505050565b5f602082840312156155de575f5ffd5b815180151581146110c0575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615620575f5ffd5b83018035915067ffffffffffffffff82111561563a575f5ffd5b6020019150600581901b3603821315614805575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615684575f5ffd5b83018035915067ffffffffffffffff82111561569e575f5ffd5b602001915036819003821315614805575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b8181101561571557835173ffffffffffffffffffffffffffffffffffffffff168352602093840193909201916001016156e1565b509098975050505050505050565b83815260a08101615762602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b808202811582820484141761103657611036614ea8565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036157b7576157b7614ea8565b5060010190565b67ffffffffffffffff828116828216039081111561103657611036614ea8565b5f826157ec576157ec614f04565b500490565b60208101601683106149da576149da614999565b60ff818116838216019081111561103657611036614ea8565b60ff828116828216039081111561103657611036614ea8565b5f61584461524184615187565b8381526020810190600585901b84013681111561585f575f5ffd5b845b8181101561589a57803567ffffffffffffffff81111561587f575f5ffd5b61588b36828901615353565b85525060209384019301615861565b509095945050505050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016159226080830186805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301528251610200830152602083015161022083015260408301516102408301526060830151610260830152608083015161028083015260a08301516102a083015260c08301516102c083015260e08301516102e08301526124a3565b5f81518060208401855e5f93019283525090919050565b5f6110c082846159a5565b80516020808301519190811015614852577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff831680615a1b57615a1b614f04565b8060ff84160691505092915050565b5f615a3582886159a5565b8681527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660208201527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660228201526114f360238201856159a5565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f61110660218301846159a5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5f5f60408385031215615b15575f5ffd5b50508051602090910151909290915056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Code at its address. */
export const claimRegistryCode = '0x6080604052600436106101af575f3560e01c80639852c63b116100e7578063c13c239611610087578063d72ee86711610062578063d72ee8671461066d578063dbbfd3791461068c578063f1e5872c146106ba578063f88927b4146106f0575f5ffd5b8063c13c2396146105d6578063cbf0571b14610623578063d5d44d8014610642575f5ffd5b8063a5658f32116100c2578063a5658f321461054b578063aaf3819314610578578063b97132b014610597578063b9a4b698146105c3575f5ffd5b80639852c63b146104315780639d9baaeb146104d35780639ed28ee2146104f2575f5ffd5b80633432d6261161015257806363adb4121161012d57806363adb412146103b35780636c8cc9d9146103d257806370d64c4b146103f157806379b1d42c14610405575f5ffd5b80633432d626146103095780633f31107e146103365780636143971314610362575f5ffd5b806316aa92021161018d57806316aa9202146102715780631ea2756b1461029f5780632f12c49c146102be5780633040221d146102ea575f5ffd5b8063010726ce146101b35780630597087c146102155780630615868d14610236575b5f5ffd5b3480156101be575f5ffd5b506102006101cd36600461482b565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610220575f5ffd5b5061023461022f366004614896565b610726565b005b348015610241575f5ffd5b50610264610250366004614980565b60036020525f908152604090205460ff1681565b60405161020c91906149c6565b34801561027c575f5ffd5b5061020061028b36600461482b565b60046020525f908152604090205460ff1681565b3480156102aa575f5ffd5b506102346102b93660046149e0565b610a01565b3480156102c9575f5ffd5b506102dd6102d83660046149fa565b610c63565b60405161020c9190614a39565b3480156102f5575f5ffd5b50610234610304366004614ac3565b610e61565b348015610314575f5ffd5b506103286103233660046149e0565b610fe0565b60405190815260200161020c565b348015610341575f5ffd5b506103556103503660046149e0565b61100f565b60405161020c9190614b47565b34801561036d575f5ffd5b5060095461038e9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161020c565b3480156103be575f5ffd5b506103286103cd366004614b78565b6110c7565b3480156103dd575f5ffd5b506103286103ec366004614be1565b611111565b3480156103fc575f5ffd5b50610328611202565b348015610410575f5ffd5b5060025461038e9073ffffffffffffffffffffffffffffffffffffffff1681565b34801561043c575f5ffd5b5061049a61044b36600461482b565b60076020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1682565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff90911660208301520161020c565b3480156104de575f5ffd5b506103286104ed366004614bfa565b611396565b3480156104fd575f5ffd5b5060015461052e907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff909116815260200161020c565b348015610556575f5ffd5b5061056a6105653660046149e0565b6114ff565b60405161020c929190614cb2565b348015610583575f5ffd5b50610328610592366004614cd0565b6115a6565b3480156105a2575f5ffd5b5060015461038e9073ffffffffffffffffffffffffffffffffffffffff1681565b6102346105d13660046149e0565b6116a7565b3480156105e1575f5ffd5b506102006105f036600461482b565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b34801561062e575f5ffd5b5061023461063d366004614d6f565b611937565b34801561064d575f5ffd5b5061032861065c366004614be1565b5f6020819052908152604090205481565b348015610678575f5ffd5b50610234610687366004614deb565b611cb4565b348015610697575f5ffd5b506102006106a636600461482b565b60056020525f908152604090205460ff1681565b3480156106c5575f5ffd5b506103286106d4366004614e4f565b600860209081525f928352604080842090915290825290205481565b3480156106fb575f5ffd5b5061032861070a366004614e77565b600660209081525f928352604080842090915290825290205481565b60016107318861100f565b600281111561074257610742614999565b146107ba576107546020880188614980565b6107646040890160208a01614980565b604080517f294b57f900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906107d090890160208a01614980565b67ffffffffffffffff16876040013510158061081957506107f76040890160208a01614980565b67ffffffffffffffff1661080d611fff83614ed5565b67ffffffffffffffff16105b15610875578061082f60408a0160208b01614980565b6040517fcb6dfebe00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107b1565b5f61089171f90827f1c53a10cb7a02335b175320002935611d85565b9050866040516020016108a49190614ef5565b604051602081830303815290604052805190602001206108ca8a60400135838989611de4565b14610915576040517f21a8abce00000000000000000000000000000000000000000000000000000000815271f90827f1c53a10cb7a02335b17532000293560048201526024016107b1565b5f610934610925611fff85614f31565b67ffffffffffffffff16611e78565b90505f61094760808a0135838888611de4565b90505f61096161095c368d90038d018d61507e565b611eb2565b90508181146109a6576040517fb38e0e0c00000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016107b1565b6109f360405180606001604052808e5f0160208101906109c69190614980565b67ffffffffffffffff1681526020018767ffffffffffffffff1681526020018d60a0013581525082611f6a565b505050505050505050505050565b5f610a0b82610fe0565b5f81815260076020908152604080832081518083019092525473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1691810191909152919250610a768461100f565b825190915073ffffffffffffffffffffffffffffffffffffffff161580610aad57505f816002811115610aab57610aab614999565b145b15610ae7576040517f35a6f8d8000000000000000000000000000000000000000000000000000000008152600481018490526024016107b1565b5f838152600760205260408120556001816002811115610b0957610b09614999565b03610b965781516020808401516040516bffffffffffffffffffffffff909116815273ffffffffffffffffffffffffffffffffffffffff9092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610b90825f015183602001516bffffffffffffffffffffffff1661208a565b50505050565b5f60028360200151610ba8919061512e565b6bffffffffffffffffffffffff169050825f015173ffffffffffffffffffffffffffffffffffffffff16847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516bffffffffffffffffffffffff16610c139190615165565b6040805192835260208301919091520160405180910390a3610c35338261208a565b610c5c5f8285602001516bffffffffffffffffffffffff16610c579190615165565b61208a565b5050505050565b604080516060810182525f60208083018290528284018290524667ffffffffffffffff16808452825260039052918220549091908190819060ff166001811115610caf57610caf614999565b03610d23576101c08414610cf2576040517f7b66113c000000000000000000000000000000000000000000000000000000008152600481018590526024016107b1565b5f610cff8587018761507e565b9050610d0a81611eb2565b60408083015160a0909301519086015292509050610e00565b610400841115610d62576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018590526024016107b1565b8484604051610d72929190615178565b60405180910390209150610dba85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061211d92505050565b610df886868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061213192505050565b604085015290505b81610e0a82612145565b14610e4b576040517f20db105200000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016107b1565b67ffffffffffffffff1660208301525092915050565b5f610e73610e6e866151aa565b61216a565b5f8581526005602052604090205490915060ff161580610ea45750610ea284610e9b8361219e565b85856121c0565b155b15610ee5576040517f6908f92400000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016107b1565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205460ff1615610f205750610b90565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d60205260409081902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558190610f899060608801908801614980565b67ffffffffffffffff16610fa36040880160208901614980565b67ffffffffffffffff167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610ff291906152f7565b604051602081830303815290604052805190602001209050919050565b5f61101d6020830183614980565b67ffffffffffffffff165f0361103c57611036826121d8565b92915050565b5f60068161104d6020860186614980565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f8460200160208101906110829190614980565b67ffffffffffffffff16815260208101919091526040015f20549050806110ab57505f92915050565b826040013581146110bd5760026110c0565b60015b9392505050565b5f6111066003826110db6020890189614980565b67ffffffffffffffff168152602081019190915260409081015f205460ff16908701358686866122d6565b90505b949350505050565b5f61111a6124ac565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003611192576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016107b1565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26111f582826124e3565b6111fd612500565b919050565b5f5f735c0000000000000000000000000000000000000190508073ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015611264573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611288919061533c565b5f8181526004602052604090205490925060ff16156112a5575090565b5f8281526004602081815260409283902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905582517f5d19117b0000000000000000000000000000000000000000000000000000000081529251859373ffffffffffffffffffffffffffffffffffffffff861693635d19117b938282019390929091908290030181865afa158015611346573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061136a919061533c565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b5f6113a1878761252a565b506040805167ffffffffffffffff8b8116602080840191909152469091168284015260608083018c905283518084039091018152608090920190925280519101205f906113ee905f6125e6565b6009549091505f908190611420908b908b9073ffffffffffffffffffffffffffffffffffffffff16868c8c8c8c61261b565b915091508161145b576040517f84ef2f1a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b67ffffffffffffffff8c165f9081526008602090815260408083208e84529091529020549350838111611490575050506114f3565b67ffffffffffffffff8c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f61150a8361100f565b9150600182600281111561152057611520614999565b0361152d57506003915091565b5f82600281111561154057611540614999565b1461154c57505f915091565b6115586105f084610fe0565b1561156557506002915091565b5f60078161157286610fe0565b815260208101919091526040015f205473ffffffffffffffffffffffffffffffffffffffff16146115a1575060015b915091565b5f5f6115b2888861252a565b6001549091505f906115e2908a908a9073ffffffffffffffffffffffffffffffffffffffff16848b8b8b8b61261b565b935090508061161d576040517fcecf3cb600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8381526005602052604090205460ff161561163a57505061169d565b5f8381526005602052604080822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905551839185917fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f9190a350505b9695505050505050565b6001547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1634811461171f576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff821660248201526044016107b1565b61172c6020830183614980565b67ffffffffffffffff165f0361176e576040517fd1437c5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6117788361100f565b90505f81600281111561178d5761178d614999565b146117c657806040517f6ae153990000000000000000000000000000000000000000000000000000000081526004016107b19190614b47565b5f6117d084610fe0565b5f8181526007602052604090205490915073ffffffffffffffffffffffffffffffffffffffff16801561184e576040517f4aa0ab130000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff821660248201526044016107b1565b604080518082018252338082526bffffffffffffffffffffffff80881660208085019182525f8881526007825286902094519151909216740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff9190911617909255916118c991908801908801614980565b67ffffffffffffffff166118e06020880188614980565b67ffffffffffffffff167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af4886040013534604051611928929190918252602082015260400190565b60405180910390a45050505050565b6119408261267a565b6119506040830160208401614980565b67ffffffffffffffff166119676020850185614980565b67ffffffffffffffff161415806119b057506119896060830160408401614980565b67ffffffffffffffff166119a360c0850160a08601614980565b67ffffffffffffffff1614155b15611a1b576119c56040830160208401614980565b6119d56060840160408501614980565b6040517f62f7325e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107b1565b611a68611a2b6020850185614980565b611a3b6040860160208701614980565b67ffffffffffffffff9182165f908152600660209081526040808320939094168252919091522054151590565b15611ad057611a7a6020840184614980565b611a8a6040850160208601614980565b6040517f9e531f7500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016107b1565b611b03611adc836151aa565b611ae5836153bf565b611afe8535611af936899003890189615413565b612793565b612834565b60408051606081019091525f9080611b1e6020870187614980565b67ffffffffffffffff168152602001856020016020810190611b409190614980565b67ffffffffffffffff16815260408087013560209283015251611b64929101614a39565b604051602081830303815290604052805190602001209050611ba37f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d90565b5f828152600191909101602052604090205460ff1615611bc35750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055611c2a918601908601614980565b67ffffffffffffffff16611c416020860186614980565b67ffffffffffffffff167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611c8660c08a0160a08b01614980565b60408051938452602084019290925267ffffffffffffffff169082015260600160405180910390a350505050565b5f8381526005602052604090205460ff16611cfe576040517f0ec908b3000000000000000000000000000000000000000000000000000000008152600481018490526024016107b1565b5f611d17611d113688900388018861547f565b866128bd565b9050611d25848285856121c0565b611d65576040517fabe1d10500000000000000000000000000000000000000000000000000000000815260048101829052602481018590526044016107b1565b611d7d611d773688900388018861547f565b86611f6a565b505050505050565b6040517f410000000000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606083901b1660218201525f90603501610ff2565b5f5f5f5f611df4888888886128d4565b925092509250805f5f1b03611e0f57505f9250611109915050565b87611e298480355f1a5f8b611e248888612b86565b612ba2565b14611e60576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b868214611e6d575f6114f3565b979650505050505050565b6040517f53000000000000000000000000000000000000000000000000000000000000006020820152602181018290525f90604101610ff2565b5f600182604051602001610ff29291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b815167ffffffffffffffff9081165f90815260066020908152604080832082870151909416835292905281902054908301518103611fa757505050565b801561200d578251602084015160408086015190517fbf50f04200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff93841660048201529290911660248301526044820183905260648201526084016107b1565b60408381018051855167ffffffffffffffff9081165f90815260066020908152858220818a018051851684529082529186902093909355518751935185519081529283018790528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd91910160405180910390a3505050565b805f03612095575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906120c99084906154c8565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f61103661212c836008612c0d565b612c3e565b5f611036612140836003612c0d565b612ceb565b5f4382810361010181106121615761215c84612cf5565b611109565b50509040919050565b5f7f73796e636c696e652e71756f72756d2e7365742e76310000000000000000000082604051602001610ff29291906154db565b60408051600260208201529081018290525f6060820181905290608001610ff2565b5f602082148015611106575061110683838787612d22565b6002545f9073ffffffffffffffffffffffffffffffffffffffff166122036040840160208501614980565b67ffffffffffffffff1615158061222f575073ffffffffffffffffffffffffffffffffffffffff81163b155b1561223c57505f92915050565b604080517fd484d42a00000000000000000000000000000000000000000000000000000000815290840135600482015273ffffffffffffffffffffffffffffffffffffffff82169063d484d42a90602401602060405180830381865afa1580156122a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122cc91906155ce565b6110bd575f6110c0565b5f60018660018111156122eb576122eb614999565b0361235e575f8061231787878761230560a08901896155ed565b61231260c08b018b6155ed565b612d39565b9150915081612355576040517f190c8e79000000000000000000000000000000000000000000000000000000008152600481018690526024016107b1565b91506124a39050565b61236b60a08301836155ed565b9050600114158061238b575061238460c08301836155ed565b9050600114155b156123c5576040517f190c8e79000000000000000000000000000000000000000000000000000000008152600481018490526024016107b1565b5f612407866123d387611d85565b6123e060a08701876155ed565b5f8181106123f0576123f0614f60565b90506020028101906124029190615651565b611de4565b60405190915061241b908490602001614ef5565b604051602081830303815290604052805190602001208114612481576040517f21a8abce00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016107b1565b61249f608084013561249286611e78565b6123e060c08701876155ed565b9150505b95945050505050565b6124b4612e38565b6124e160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612e91565b565b5f385f3884865af16124fc5763b12d13eb5f526004601cfd5b5050565b6124e15f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006124db565b5f61040082111561256a576040517f90a63597000000000000000000000000000000000000000000000000000000008152600481018390526024016107b1565b828260405161257a929190615178565b60408051918290039091205f8181526004602052919091205490915060ff161580156125ac57506125aa81612e98565b155b15611036576040517f2f658bc4000000000000000000000000000000000000000000000000000000008152600481018290526024016107b1565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f5f61266961265e8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061213192505050565b898989898989612d39565b915091509850989650505050505050565b5f612687610e6e836151aa565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d602052604090205490915060ff166126f3576040517f7a65674c000000000000000000000000000000000000000000000000000000008152600481018290526024016107b1565b61270360a0830160808401614980565b67ffffffffffffffff164211156124fc576127246040830160208401614980565b6127346060840160408501614980565b61274460a0850160808601614980565b6040517f490bad3a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152918316602483015290911660448201526064016107b1565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e7631000083836040516020016125fd939291905f6101008201905084825283602083015267ffffffffffffffff835116604083015267ffffffffffffffff602084015116606083015260408301516080830152606083015160a0830152608083015160c083015267ffffffffffffffff60a08401511660e0830152949350505050565b60a08301515182515f9061284790612f22565b905061285282612f53565b8110801561285f57508115155b156128b2578061286e83612f53565b8361287c88885f0151612f76565b6040517f085fba490000000000000000000000000000000000000000000000000000000081526004016107b194939291906156b2565b610c5c8585856130bf565b5f600183836040516020016125fd93929190615723565b5f8080838103612910576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f85855f81811061292357612923614f60565b919091013560f81c91505f905061293b826021615770565b6129469060016154c8565b90506129538160016154c8565b8603612a1f5786868281811061296b5761296b614f60565b909101357fff0000000000000000000000000000000000000000000000000000000000000016151590508061299f57508115155b156129d6576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8815612a0e576040517f31c8227c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505f9350839250829150612b7c9050565b612a2a8160416154c8565b86141580612a795750868682818110612a4557612a45614f60565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916600160f81b14155b15612ab0576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b878111612b015760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612ad4565b508015935050505081612b40576040517f1cbf2bf800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80612b77576040517fdff6b36a00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612c0157808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b840135816022038601525050604283209350600181039050612bb8565b50505095945050505050565b5f5f612c1860405190565b9050612c2c612c268561320d565b84613218565b9150612c3781604052565b5092915050565b5f5f612c4a8360801c90565b90506021811115612c6e57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612c7a866132a1565b919450925090505f816001811115612c9457612c94614999565b14612cb257604051633cf75c0160e21b815260040160405180910390fd5b8115612ce057612cc3826008615770565b612ccf90610100615165565b612cd9878561361c565b901c61169d565b5f9695505050505050565b5f61103682612c3e565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612d2f86868561366b565b1495945050505050565b5f5f6060612d9a8a8a604051602001612d7d919060609190911b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016815260140190565b6040516020818303038152906040528051906020012089896136ac565b909350905082612db057505f9150819050612e2c565b5f612ddc612dbd8361370e565b600281518110612dcf57612dcf614f60565b6020026020010151612ceb565b9050612e12818a604051602001612df591815260200190565b6040516020818303038152906040528051906020012088886136ac565b90945091508315612e2957612e268261372b565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156124e1576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81735c0000000000000000000000000000000000000173ffffffffffffffffffffffffffffffffffffffff166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612ef7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f1b919061533c565b1492915050565b5f5b67ffffffffffffffff8216156111fd57612f3d81615787565b9050612f4a6001836157be565b82169150612f24565b5f6003612f61836002615770565b612f6b91906157de565b6110369060016154c8565b60a0820151516060906040811115612fcd576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602481018290526044016107b1565b8067ffffffffffffffff811115612fe657612fe6614f8d565b60405190808252806020026020018201604052801561300f578160200160208202803683370190505b5091505f5f5b828110156130b557600167ffffffffffffffff8616821c165f036130ad578560a00151818151811061304957613049614f60565b60200260200101515f015184838061306090615787565b94508151811061307257613072614f60565b602002602001019073ffffffffffffffffffffffffffffffffffffffff16908173ffffffffffffffffffffffffffffffffffffffff16815250505b600101613015565b5082525092915050565b815160a08401515167ffffffffffffffff821615806130de5750604081115b806130f4575067ffffffffffffffff8216811c15155b1561313e576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602481018290526044016107b1565b61316560405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b828110156131c457600167ffffffffffffffff8516821c811690036131bc576131b9826131b48960a0015184815181106131a3576131a3614f60565b602002602001015160200151613742565b6137af565b91505b600101613167565b506131d481858760200151613804565b611d7d576040517fd6fe72d8000000000000000000000000000000000000000000000000000000008152600481018590526024016107b1565b60606110368261370e565b5f825182601581111561322d5761322d614999565b60ff1610829061326a576040517f3dc3cd920000000000000000000000000000000000000000000000000000000081526004016107b191906157f1565b508282601581111561327e5761327e614999565b60ff168151811061329157613291614f60565b6020026020010151905092915050565b5f5f5f5f6132af8560801c90565b9050805f036132d157604051633cf75c0160e21b815260040160405180910390fd5b5f6132dc868261361c565b60f81c905060c08110156134bf57608060ff82161015613307575f60015f9450945094505050613615565b61331360376080615805565b60ff168160ff16116133c4575f61332b60808361581e565b60ff1690508083118015613396575080600114158061339657507f800000000000000000000000000000000000000000000000000000000000000061337188600161361c565b7fff000000000000000000000000000000000000000000000000000000000000001610155b6133b357604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f9250613615915050565b5f60376133d260808461581e565b6133dc919061581e565b60ff16905080831161340157604051633cf75c0160e21b815260040160405180910390fd5b5f61340d88600161361c565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f0361345157604051633cf75c0160e21b815260040160405180910390fd5b5f61345d836008615770565b61346990610100615165565b82901c90506037811180156134865750806134848487615165565b115b6134a357604051633cf75c0160e21b815260040160405180910390fd5b6134ae8360016154c8565b975095505f94506136159350505050565b6134cb603760c0615805565b60ff168160ff1611613519575f6134e360c08361581e565b60ff16905080831161350857604051633cf75c0160e21b815260040160405180910390fd5b600195509350849250613615915050565b5f603761352760c08461581e565b613531919061581e565b60ff16905080831161355657604051633cf75c0160e21b815260040160405180910390fd5b5f61356288600161361c565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f036135a657604051633cf75c0160e21b815260040160405180910390fd5b5f6135b2836008615770565b6135be90610100615165565b82901c90506037811180156135db5750806135d98487615165565b115b6135f857604051633cf75c0160e21b815260040160405180910390fd5b6136038360016154c8565b97509550600194506136159350505050565b9193909250565b5f8061363b61362c8460206154c8565b6136368660801c90565b61399b565b9050601f8111156136505761365060326139ac565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156136a3576136998287878481811061368d5761368d614f60565b905060200201356139bd565b915060010161366f565b50949350505050565b5f60605f5f6136e788886040516020016136c891815260200190565b60408051601f198184030181529190526136e2888a615837565b6139e6565b90925090505f81600d8111156136ff576136ff614999565b14989197509095505050505050565b606061103661372683805160801b6020919091011790565b613e55565b5f61103661212c83805160801b6020919091011790565b61376960405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516fffffffffffffffffffffffffffffffff1660408083019190915290910151606082015290565b6137d660405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166110365763d6cc76eb5f526004601cfd5b5f60c0825114158061382757506060840151604085015160208601518651171717155b1561383357505f6110c0565b5f61383d83613f4c565b90505f61384985613ff2565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906138d290613742565b90505f5f600f73ffffffffffffffffffffffffffffffffffffffff1683868b8760405160200161390594939291906158a5565b60408051601f198184030181529082905261391f916159bc565b5f60405180830381855afa9150503d805f8114613957576040519150601f19603f3d011682016040523d82523d5f602084013e61395c565b606091505b509150915081801561396f575080516020145b801561398e57508080602001905181019061398a919061533c565b6001145b9998505050505050505050565b5f80828403848111159081026124a3565b634e487b715f52806020526024601cfd5b5f8183106139d7575f8281526020849052604090206110c0565b505f9182526020526040902090565b60605f83515f036139fd5750606090506001613e4d565b5f613a078561406a565b90505f5f5f613a1560405190565b90505f805b8851811015613e3e575f898281518110613a3657613a36614f60565b60200260200101519050825f03613a6d57805160208201208c14613a6857606060029850985050505050505050613e4d565b613ad6565b6020815110613aa557846020141580613a8c5750805160208201208614155b15613a6857606060039850985050505050505050613e4d565b805185141580613abd575085613aba826159c7565b14155b15613ad657606060049850985050505050505050613e4d565b5f613ae08261370e565b90505b613aef601060016154c8565b815103613bd05787518403613b3557613b2481601081518110613b1457613b14614f60565b60200260200101518c5185614176565b995099505050505050505050613e4d565b5f888581518110613b4857613b48614f60565b602001015160f81c60f81b90505f828260f81c60ff1681518110613b6e57613b6e614f60565b60200260200101519050613b81816141c1565b9099509750613b916001876154c8565b95508760201480613bb25750613bb2818e613bad8860016154c8565b6141fe565b15613bbe575050613e2b565b613bc781613e55565b92505050613ae3565b6002815103613e16575f8b90505f613c08613c03845f81518110613bf657613bf6614f60565b6020026020010151614240565b61406a565b905080515f03613c2957606060059b509b5050505050505050505050613e4d565b5f815f81518110613c3c57613c3c614f60565b016020015160f81c90505f613c6488613c5e8e805160801b6020919091011790565b90614299565b90505f613c96613c75600285615a09565b613c8090600261581e565b60ff16613c5e86805160801b6020919091011790565b90505f613ca38260801c90565b9050613caf8360801c90565b811180613cce5750613ccc613cc5845f846142f3565b8390614338565b155b15613cee57606060069f509f505050505050505050505050505050613e4d565b600160ff851611613d8f57805f03613d1b57606060079f509f505050505050505050505050505050613e4d565b5f87600181518110613d2f57613d2f614f60565b60200260200101519050613d42816141c1565b909e509c50613d51828c6154c8565b9a508c60201480613d6d5750613d6d8188613bad8d60016154c8565b15613d7e5750505050505050613e2b565b613d8781613e55565b975050613e0b565b600360ff851611613df057613da48360801c90565b8114613db3576060600a613dd9565b613dd987600181518110613dc957613dc9614f60565b602002602001015187518b614176565b9f509f505050505050505050505050505050613e4d565b6060600b9f509f505050505050505050505050505050613e4d565b505050505050613ae3565b6060600c995099505050505050505050613e4d565b50613e3584604052565b50600101613a1a565b506060600d9650965050505050505b935093915050565b60605f613e628360801c90565b90505f5f5f613e70866132a1565b919450925090506001816001811115613e8b57613e8b614999565b148015613ea05750613e9d82846154c8565b84145b613ebd57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613f32575f80613ee4613edf8b85614299565b6132a1565b5090925090505f613f0184613ef985856154c8565b8d91906142f3565b9050613f0d82846154c8565b613f1790856154c8565b9085529250613f2b915060209050836154c8565b9150613ec8565b506020601f19878303010486526040525092949350505050565b613f8c6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b6140326040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f61403c8361437d565b90505f61405161404c835f614500565b6145ae565b90506111098161406561404c856004614500565b614610565b80516040805160028302808201602001909252908152905f5b8181101561416f578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050614083565b5050919050565b60605f614184600185615165565b83146141965750606090506008613e4d565b5f6141a086614240565b90508081515f146141b1575f6141b4565b60095b9250925050935093915050565b5f5f5f6141ce8460801c90565b9050602181106141e8576141e184612ceb565b60206141f4565b6141f2845f61361c565b815b9250925050915091565b5f825182108015611109575061110961423984848151811061422257614222614f60565b6020026020010151805160801b6020919091011790565b8590614338565b60605f5f5f61424e856132a1565b919450925090505f81600181111561426857614268614999565b1461428657604051633cf75c0160e21b815260040160405180910390fd5b6124a36142948685856142f3565b614683565b5f6142a48360801c90565b8211156142b5576142b560326139ac565b6110c0826142c38560801c90565b6142cd9190615165565b6142e96fffffffffffffffffffffffffffffffff8616856146c2565b60809190911b1790565b5f6142fe8460801c90565b61430883856154c8565b11156143185761431860326139ac565b611109826142e96fffffffffffffffffffffffffffffffff8716866146c2565b5f5f6143448460801c90565b90506143508360801c90565b8103612c37576fffffffffffffffffffffffffffffffff9283168190209390921691909120909114919050565b61438561480c565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615b27602c91396040516020016143d7959493929190615a2a565b60408051601f19818403018152908290526143f1916159bc565b602060405180830381855afa15801561440c573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061442f919061533c565b90505f805b60088160ff1610156144f8576002838318614450836001615805565b6040518060600160405280602c8152602001615b27602c913960405160200161447b93929190615a9b565b60408051601f1981840301815290829052614495916159bc565b602060405180830381855afa1580156144b0573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906144d3919061533c565b915081848260ff16600881106144eb576144eb614f60565b6020020152600101614434565b505050919050565b61452760405180608001604052805f81526020015f81526020015f81526020015f81525090565b61456783836008811061453c5761453c614f60565b60200201518461454d8560016154c8565b6008811061455d5761455d614f60565b60200201516146cd565b6020830152815261459e8361457d8460026154c8565b6008811061458d5761458d614f60565b60200201518461454d8560036154c8565b6060830152604082015292915050565b6145ee6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d14166111fd576389083b915f526004601cfd5b6146506040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166110365763c55e5e335f526004601cfd5b60605f6146908360801c90565b604051818152925090506fffffffffffffffffffffffffffffffff83168181602085015e508101602001604052919050565b5f6110c082846154c8565b604080516020810182905260018183015260608101919091526080810183905260a081018290527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f600573ffffffffffffffffffffffffffffffffffffffff168260405161479891906159bc565b5f60405180830381855afa9150503d805f81146147d0576040519150601f19603f3d011682016040523d82523d5f602084013e6147d5565b606091505b5091505080516040146147ea576147ea615ad7565b808060200190518101906147fe9190615b04565b9350935050505b9250929050565b6040518061010001604052806008906020820280368337509192915050565b5f6020828403121561483b575f5ffd5b5035919050565b5f60608284031215614852575f5ffd5b50919050565b5f5f83601f840112614868575f5ffd5b50813567ffffffffffffffff81111561487f575f5ffd5b602083019150836020828501011115614805575f5ffd5b5f5f5f5f5f5f5f8789036103008112156148ae575f5ffd5b6148b88a8a614842565b97506101c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0820112156148ea575f5ffd5b506060880195506102c0880189811115614902575f5ffd5b610220890195503567ffffffffffffffff81111561491e575f5ffd5b61492a8a828b01614858565b9095509350506102e088013567ffffffffffffffff81111561494a575f5ffd5b6149568a828b01614858565b989b979a50959850939692959293505050565b803567ffffffffffffffff811681146111fd575f5ffd5b5f60208284031215614990575f5ffd5b6110c082614969565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60208101600283106149da576149da614999565b91905290565b5f606082840312156149f0575f5ffd5b6110c08383614842565b5f5f60208385031215614a0b575f5ffd5b823567ffffffffffffffff811115614a21575f5ffd5b614a2d85828601614858565b90969095509350505050565b60608101611036828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b5f60c08284031215614852575f5ffd5b5f5f83601f840112614a92575f5ffd5b50813567ffffffffffffffff811115614aa9575f5ffd5b6020830191508360208260051b8501011115614805575f5ffd5b5f5f5f5f60608587031215614ad6575f5ffd5b843567ffffffffffffffff811115614aec575f5ffd5b614af887828801614a72565b94505060208501359250604085013567ffffffffffffffff811115614b1b575f5ffd5b614b2787828801614a82565b95989497509550505050565b60038110614b4357614b43614999565b9052565b602081016110368284614b33565b803573ffffffffffffffffffffffffffffffffffffffff811681146111fd575f5ffd5b5f5f5f5f60c08587031215614b8b575f5ffd5b614b958686614842565b9350614ba360608601614b55565b92506080850135915060a085013567ffffffffffffffff811115614bc5575f5ffd5b850160e08188031215614bd6575f5ffd5b939692955090935050565b5f60208284031215614bf1575f5ffd5b6110c082614b55565b5f5f5f5f5f5f5f5f60a0898b031215614c11575f5ffd5b614c1a89614969565b975060208901359650604089013567ffffffffffffffff811115614c3c575f5ffd5b614c488b828c01614858565b909750955050606089013567ffffffffffffffff811115614c67575f5ffd5b614c738b828c01614a82565b909550935050608089013567ffffffffffffffff811115614c92575f5ffd5b614c9e8b828c01614a82565b999c989b5096995094979396929594505050565b60408101614cc08285614b33565b60ff831660208301529392505050565b5f5f5f5f5f5f60608789031215614ce5575f5ffd5b863567ffffffffffffffff811115614cfb575f5ffd5b614d0789828a01614858565b909750955050602087013567ffffffffffffffff811115614d26575f5ffd5b614d3289828a01614a82565b909550935050604087013567ffffffffffffffff811115614d51575f5ffd5b614d5d89828a01614a82565b979a9699509497509295939492505050565b5f5f5f6101008486031215614d82575f5ffd5b614d8c8585614a72565b925060c084013567ffffffffffffffff811115614da7575f5ffd5b614db386828701614a72565b92505060e084013567ffffffffffffffff811115614dcf575f5ffd5b840160408187031215614de0575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614dff575f5ffd5b614e098787614842565b9450606086013593506080860135925060a086013567ffffffffffffffff811115614e32575f5ffd5b614e3e88828901614a82565b969995985093965092949392505050565b5f5f60408385031215614e60575f5ffd5b614e6983614969565b946020939093013593505050565b5f5f60408385031215614e88575f5ffd5b614e9183614969565b9150614e9f60208401614969565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561103657611036614ea8565b60a08181019083833792915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614f4a57614f4a614f04565b8067ffffffffffffffff84160691505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516101c0810167ffffffffffffffff81118282101715614fde57614fde614f8d565b60405290565b60405160c0810167ffffffffffffffff81118282101715614fde57614fde614f8d565b6040805190810167ffffffffffffffff81118282101715614fde57614fde614f8d565b6040516060810167ffffffffffffffff81118282101715614fde57614fde614f8d565b604051601f8201601f1916810167ffffffffffffffff8111828210171561507657615076614f8d565b604052919050565b5f6101c0828403128015615090575f5ffd5b50615099614fba565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6bffffffffffffffffffffffff83168061514b5761514b614f04565b806bffffffffffffffffffffffff84160491505092915050565b8181038181111561103657611036614ea8565b818382375f9101908152919050565b5f67ffffffffffffffff8211156151a0576151a0614f8d565b5060051b60200190565b5f60c082360312156151ba575f5ffd5b6151c2614fe4565b823581526151d260208401614969565b60208201526151e360408401614969565b60408201526151f460608401614969565b606082015261520560808401614969565b608082015260a083013567ffffffffffffffff811115615223575f5ffd5b830136601f820112615233575f5ffd5b803561524661524182615187565b61504d565b8082825260208201915060208360071b850101925036831115615267575f5ffd5b6020840193505b828410156152e8578336036080811215615286575f5ffd5b61528e615007565b61529786614b55565b81526060601f19830112156152aa575f5ffd5b6152b261502a565b6020878101358252604080890135828401526060890135908301528281019190915290845260809095019492909201915061526e565b60a08501525091949350505050565b6060810167ffffffffffffffff61530d84614969565b16825267ffffffffffffffff61532560208501614969565b166020830152604092830135929091019190915290565b5f6020828403121561534c575f5ffd5b5051919050565b5f82601f830112615362575f5ffd5b813567ffffffffffffffff81111561537c5761537c614f8d565b61538f6020601f19601f8401160161504d565b8181528460208386010111156153a3575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f604082360312156153cf575f5ffd5b6153d7615007565b6153e083614969565b8152602083013567ffffffffffffffff8111156153fb575f5ffd5b61540736828601615353565b60208301525092915050565b5f60c0828403128015615424575f5ffd5b5061542d614fe4565b61543683614969565b815261544460208401614969565b602082015260408381013590820152606080840135908201526080808401359082015261547360a08401614969565b60a08201529392505050565b5f6060828403128015615490575f5ffd5b5061549961502a565b6154a283614969565b81526154b060208401614969565b60208201526040928301359281019290925250919050565b8082018082111561103657611036614ea8565b828152604060208201525f61010082018351604084015267ffffffffffffffff602085015116606084015267ffffffffffffffff604085015116608084015267ffffffffffffffff60608501511660a084015267ffffffffffffffff60808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b808310156155c357835173ffffffffffffffffffffffffffffffffffffffff81511683526020810151905080516020840152602081015160408401526040810151606084015250608082019150602084019350600183019250615565565b509695505050505050565b5f602082840312156155de575f5ffd5b815180151581146110c0575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615620575f5ffd5b83018035915067ffffffffffffffff82111561563a575f5ffd5b6020019150600581901b3603821315614805575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615684575f5ffd5b83018035915067ffffffffffffffff82111561569e575f5ffd5b602001915036819003821315614805575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b8181101561571557835173ffffffffffffffffffffffffffffffffffffffff168352602093840193909201916001016156e1565b509098975050505050505050565b83815260a08101615762602083018567ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b826080830152949350505050565b808202811582820484141761103657611036614ea8565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036157b7576157b7614ea8565b5060010190565b67ffffffffffffffff828116828216039081111561103657611036614ea8565b5f826157ec576157ec614f04565b500490565b60208101601683106149da576149da614999565b60ff818116838216019081111561103657611036614ea8565b60ff828116828216039081111561103657611036614ea8565b5f61584461524184615187565b8381526020810190600585901b84013681111561585f575f5ffd5b845b8181101561589a57803567ffffffffffffffff81111561587f575f5ffd5b61588b36828901615353565b85525060209384019301615861565b509095945050505050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016159226080830186805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301528251610200830152602083015161022083015260408301516102408301526060830151610260830152608083015161028083015260a08301516102a083015260c08301516102c083015260e08301516102e08301526124a3565b5f81518060208401855e5f93019283525090919050565b5f6110c082846159a5565b80516020808301519190811015614852577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209190910360031b1b16919050565b5f60ff831680615a1b57615a1b614f04565b8060ff84160691505092915050565b5f615a3582886159a5565b8681527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660208201527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660228201526114f360238201856159a5565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f61110660218301846159a5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5f5f60408385031215615b15575f5ffd5b50508051602090910151909290915056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const claimRegistryLayout = {"credit":{"slot":0,"offset":0},"crosslinks":{"slot":1,"offset":0},"admissionBond":{"slot":1,"offset":20},"objectManager":{"slot":2,"offset":0},"dialectOf":{"slot":3,"offset":0},"isNoted":{"slot":4,"offset":0},"isImported":{"slot":5,"offset":0},"certifiedRoot":{"slot":6,"offset":0},"voucherOf":{"slot":7,"offset":0},"acceptedFlow":{"slot":8,"offset":0},"isolationLedger":{"slot":9,"offset":0}} as const
