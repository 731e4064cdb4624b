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
export const claimRegistryBytecode = '0x608060405234801561000f575f5ffd5b506040516158d23803806158d283398101604081905261002e9161011c565b80516020808301516001600160601b0316600160a01b026001600160a01b03928316176001908155604080850151600980549186166001600160a01b03199283161790556060860151600a80549187169183169190911790556080860151600280549190961691161790935560a08401516001600160401b0346165f9081526003909352929091208054909160ff199091169083818111156100d2576100d26101c6565b0217905550506101da565b80516001600160a01b03811681146100f3575f5ffd5b919050565b80516001600160601b03811681146100f3575f5ffd5b8051600281106100f3575f5ffd5b5f60c082840312801561012d575f5ffd5b5060405160c081016001600160401b038111828210171561015c57634e487b7160e01b5f52604160045260245ffd5b604052610168836100dd565b8152610176602084016100f8565b6020820152610187604084016100dd565b6040820152610198606084016100dd565b60608201526101a9608084016100dd565b60808201526101ba60a0840161010e565b60a08201529392505050565b634e487b7160e01b5f52602160045260245ffd5b6156eb806101e75f395ff3fe6080604052600436106101e6575f3560e01c806379b1d42c11610108578063b97132b01161009d578063d5d44d801161006d578063d5d44d80146106a2578063d72ee867146106cd578063dbbfd379146106ec578063f1e5872c1461071a578063f88927b414610750575f5ffd5b8063b97132b014610604578063b9a4b69814610623578063c13c239614610636578063cbf0571b14610683575f5ffd5b80639d9baaeb116100d85780639d9baaeb1461055b5780639ed28ee21461057a578063a5658f32146105b8578063aaf38193146105e5575f5ffd5b806379b1d42c1461047a5780637dc621b8146104995780639852c63b146104b85780639c5988b614610525575f5ffd5b80633432d6261161017e57806363adb4121161014e57806363adb412146103fb5780636c8cc9d91461041a57806370d64c4b14610439578063786d13e11461044d575f5ffd5b80633432d626146103645780633f31107e1461039157806353a2055e146103bd57806361439713146103dc575f5ffd5b806316aa9202116101b957806316aa9202146102cc5780631ea2756b146102fa5780632f12c49c146103195780633040221d14610345575f5ffd5b8063010726ce146101ea5780630597087c146102395780630615868d1461025a5780631191651214610295575b5f5ffd5b3480156101f5575f5ffd5b5061022461020436600461448c565b5f9081525f51602061569f5f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610244575f5ffd5b506102586102533660046144f6565b610786565b005b348015610265575f5ffd5b506102886102743660046145bf565b60036020525f908152604090205460ff1681565b60405161023091906145ec565b3480156102a0575f5ffd5b50600a546102b4906001600160a01b031681565b6040516001600160a01b039091168152602001610230565b3480156102d7575f5ffd5b506102246102e636600461448c565b60046020525f908152604090205460ff1681565b348015610305575f5ffd5b50610258610314366004614606565b6109f5565b348015610324575f5ffd5b50610338610333366004614620565b610bdb565b604051610230919061465e565b348015610350575f5ffd5b5061025861035f3660046146e5565b610da1565b34801561036f575f5ffd5b5061038361037e366004614606565b610ec1565b604051908152602001610230565b34801561039c575f5ffd5b506103b06103ab366004614606565b610ef0565b6040516102309190614767565b3480156103c8575f5ffd5b506103836103d7366004614775565b611010565b3480156103e7575f5ffd5b506009546102b4906001600160a01b031681565b348015610406575f5ffd5b50610383610415366004614840565b6110dc565b348015610425575f5ffd5b506103836104343660046148a8565b611123565b348015610444575f5ffd5b506103836111d4565b348015610458575f5ffd5b5061046c6104673660046145bf565b61130a565b6040516102309291906148c1565b348015610485575f5ffd5b506002546102b4906001600160a01b031681565b3480156104a4575f5ffd5b506102586104b3366004614900565b6113d2565b3480156104c3575f5ffd5b506104fe6104d236600461448c565b60076020525f90815260409020546001600160a01b03811690600160a01b90046001600160601b031682565b604080516001600160a01b0390931683526001600160601b03909116602083015201610230565b348015610530575f5ffd5b5061038361053f366004614996565b600c60209081525f928352604080842090915290825290205481565b348015610566575f5ffd5b50610383610575366004614775565b6115d7565b348015610585575f5ffd5b506001546105a090600160a01b90046001600160601b031681565b6040516001600160601b039091168152602001610230565b3480156105c3575f5ffd5b506105d76105d2366004614606565b61168f565b6040516102309291906149be565b3480156105f0575f5ffd5b506103836105ff3660046149dc565b611729565b34801561060f575f5ffd5b506001546102b4906001600160a01b031681565b610258610631366004614606565b6117ee565b348015610641575f5ffd5b5061022461065036600461448c565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b34801561068e575f5ffd5b5061025861069d366004614a78565b6119bf565b3480156106ad575f5ffd5b506103836106bc3660046148a8565b5f6020819052908152604090205481565b3480156106d8575f5ffd5b506102586106e7366004614af2565b611cce565b3480156106f7575f5ffd5b5061022461070636600461448c565b60056020525f908152604090205460ff1681565b348015610725575f5ffd5b50610383610734366004614996565b600860209081525f928352604080842090915290825290205481565b34801561075b575f5ffd5b5061038361076a366004614b55565b600660209081525f928352604080842090915290825290205481565b600161079188610ef0565b60028111156107a2576107a26145d8565b14610800576107b460208801886145bf565b6107c46040890160208a016145bf565b6040805163294b57f960e01b81526001600160401b03938416600482015292909116602483015288013560448201526064015b60405180910390fd5b6040808701359061081690890160208a016145bf565b6001600160401b0316876040013510158061085c575061083c6040890160208a016145bf565b6001600160401b0316610851611fff83614b9a565b6001600160401b0316105b1561089e578061087260408a0160208b016145bf565b6040516365b6ff5f60e11b81526001600160401b039283166004820152911660248201526044016107f7565b5f6108ba71f90827f1c53a10cb7a02335b175320002935611d6d565b9050866040516020016108cd9190614bb9565b604051602081830303815290604052805190602001206108f38a60400135838989611d9d565b14610925576040516310d455e760e11b815271f90827f1c53a10cb7a02335b17532000293560048201526024016107f7565b5f610943610935611fff85614bdc565b6001600160401b0316611e18565b90505f61095660808a0135838888611d9d565b90505f61097061096b368d90038d018d614cf0565b611e36565b905081811461099c57604051632ce3838360e21b815260048101829052602481018390526044016107f7565b6109e760405180606001604052808e5f0160208101906109bc91906145bf565b6001600160401b03168152602001876001600160401b031681526020018d60a0013581525082611eee565b505050505050505050505050565b5f6109ff82610ec1565b5f8181526007602090815260408083208151808301909252546001600160a01b0381168252600160a01b90046001600160601b031691810191909152919250610a4784610ef0565b82519091506001600160a01b03161580610a7157505f816002811115610a6f57610a6f6145d8565b145b15610a92576040516306b4df1b60e31b8152600481018490526024016107f7565b5f838152600760205260408120556001816002811115610ab457610ab46145d8565b03610b2a5781516020808401516040516001600160601b0390911681526001600160a01b039092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610b24825f015183602001516001600160601b0316612078565b50505050565b5f60028360200151610b3c9190614da0565b6001600160601b03169050825f01516001600160a01b0316847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516001600160601b0316610b909190614dcd565b6040805192835260208301919091520160405180910390a3610bb23382612078565b610bd45f8285602001516001600160601b0316610bcf9190614dcd565b612078565b5050505050565b604080516060810182525f6020808301829052828401829052466001600160401b0316808452825260039052918220549091908190819060ff166001811115610c2657610c266145d8565b03610cbe576101c08414610c5057604051631ed9844f60e21b8152600481018590526024016107f7565b60018585604051602001610c6693929190614de0565b6040516020818303038152906040528051906020012091508484604090606092610c9293929190614df9565b610c9b91614e20565b9050610cab60c060a08688614df9565b610cb491614e20565b6040840152610d5a565b610400841115610ce4576040516390a6359760e01b8152600481018590526024016107f7565b8484604051610cf4929190614e3d565b604051809103902091505f610d3d86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120f192505050565b9050610d48816120fc565b610d5182612110565b60408601529150505b81610d6482612124565b14610d8c5760405163106d882960e11b815260048101829052602481018390526044016107f7565b6001600160401b031660208301525092915050565b5f610db3610dae86614e6e565b612149565b5f8581526005602052604090205490915060ff161580610de45750610de284610ddb83612176565b8585612198565b155b15610e0c57604051631a423e4960e21b815260048101829052602481018590526044016107f7565b5f8181525f51602061569f5f395f51905f52602052604090205460ff1615610e345750610b24565b5f8181525f51602061569f5f395f51905f52602052604090819020805460ff191660011790558190610e6c90606088019088016145bf565b6001600160401b0316610e8560408801602089016145bf565b6001600160401b03167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610ed39190614fba565b604051602081830303815290604052805190602001209050919050565b5f610efe60208301836145bf565b6001600160401b03165f03610f1c57610f16826121b0565b92915050565b5f600681610f2d60208601866145bf565b6001600160401b03166001600160401b031681526020019081526020015f205f846020016020810190610f6091906145bf565b6001600160401b0316815260208101919091526040015f2054905080610ff4575f600b81610f9160208701876145bf565b6001600160401b03908116825260208201929092526040015f20541690508015801590610fdf57506001600160401b038116610fd360408601602087016145bf565b6001600160401b031610155b610fe9575f610fec565b60025b949350505050565b82604001358114611006576002611009565b60015b9392505050565b5f5f611027611020468c8c61226d565b60026122b0565b90505f611039828a8a8a8a8a8a6122e5565b6001600160401b038c165f908152600c602090815260408083208e84529091529020549350905082811161106e5750506110d0565b6001600160401b038b165f818152600c602090815260408083208e8452825291829020849055905183815292945084928c92917f360e0d0804a382064b93cbbf6fa7075f3e09d0c0f0b53d0d0ba5bc917b7dd9aa91015b60405180910390a350505b98975050505050505050565b5f61111a6003826110f060208901896145bf565b6001600160401b03168152602081019190915260409081015f205460ff1690870135868686612338565b95945050505050565b5f61112c6124a9565b506001600160a01b0381165f908152602081905260408120549081900361117157604051636385746f60e01b81526001600160a01b03831660048201526024016107f7565b6001600160a01b0382165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26111c782826124e0565b6111cf6124fd565b919050565b5f5f60016017609a1b019050806001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa15801561121c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112409190614ffd565b5f8181526004602052604090205490925060ff161561125d575090565b5f82815260046020818152604092839020805460ff191660011790558251635d19117b60e01b8152925185936001600160a01b03861693635d19117b938282019390929091908290030181865afa1580156112ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112de9190614ffd565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b604080516060810182525f80825260208083018290528284018290526001600160401b038581168352600b9091529281205490921680830361134f575f925050915091565b60016040518060600160405280866001600160401b031681526020016001846113789190615014565b6001600160401b03908116825287165f9081526006602090815260408220920191906113a5600187615014565b6001600160401b03166001600160401b031681526020019081526020015f20548152509250925050915091565b5f6113f26113e360208b018b6145bf565b6001600160401b03165f6122b0565b600a549091505f908190611417908a908a906001600160a01b0316868b8b8b8b612527565b91509150811580611491575061148d61143360208d018d6145bf565b61144360408e0160208f016145bf565b604080516001600160401b039384166020808301919091529290931683820152808f0135606084015260808084018f90528151808503909101815260a09093019052815191012090565b8114155b156114af576040516338f8ae8760e01b815260040160405180910390fd5b600b5f6114bf60208e018e6145bf565b6001600160401b03908116825260208201929092526040015f205416156114e8575050506115cd565b6114f860408c0160208d016145bf565b611503906001614b9a565b600b5f61151360208f018f6145bf565b6001600160401b03908116825260208083019390935260409091015f20805467ffffffffffffffff19169390911692909217909155611554908c018c6145bf565b6001600160401b03167fff561b5d5753347d52324bcbe2cddaf0ef6b82a8b0a5b4be449e7878ff4999e761158e60408e0160208f016145bf565b604080516001600160401b039092168252808f013560208301520160405180910390a26115c96115c3368d90038d018d615033565b8b611eee565b5050505b5050505050505050565b5f5f6115ed6115e78b468c61226d565b5f6122b0565b90505f6115ff828a8a8a8a8a8a6122e5565b6001600160401b038c165f9081526008602090815260408083208e8452909152902054935090508281116116345750506110d0565b6001600160401b038b165f8181526008602090815260408083208e8452825291829020849055905183815292945084928c92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d710891016110c5565b5f5f61169a83610ef0565b915060018260028111156116b0576116b06145d8565b036116bd57506003915091565b5f8260028111156116d0576116d06145d8565b146116dc57505f915091565b6116e861065084610ec1565b156116f557506002915091565b5f60078161170286610ec1565b815260208101919091526040015f20546001600160a01b031614611724575060015b915091565b6001545f90819061174b90899089906001600160a01b0316848a8a8a8a612527565b925090508061176d576040516367679e5b60e11b815260040160405180910390fd5b5f8281526005602052604090205460ff161561178957506117e4565b5f8281526005602052604090819020805460ff19166001179055516117b19089908990614e3d565b6040519081900381209083907fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f905f90a3505b9695505050505050565b600154600160a01b90046001600160601b031634811461183257604051637397e35360e01b81523460048201526001600160601b03821660248201526044016107f7565b61183f60208301836145bf565b6001600160401b03165f0361186757604051633450df1760e21b815260040160405180910390fd5b5f61187183610ef0565b90505f816002811115611886576118866145d8565b146118a65780604051636ae1539960e01b81526004016107f79190614767565b5f6118b084610ec1565b5f818152600760205260409020549091506001600160a01b031680156118fb57604051634aa0ab1360e01b8152600481018390526001600160a01b03821660248201526044016107f7565b604080518082018252338082526001600160601b0380881660208085019182525f8881526007825286902094519151909216600160a01b026001600160a01b03919091161790925591611953919088019088016145bf565b6001600160401b031661196960208801886145bf565b6001600160401b03167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af48860400135346040516119b0929190918252602082015260400190565b60405180910390a45050505050565b6119c8826125d5565b6119d860408301602084016145bf565b6001600160401b03166119ee60208501856145bf565b6001600160401b0316141580611a345750611a0f60608301604084016145bf565b6001600160401b0316611a2860c0850160a086016145bf565b6001600160401b031614155b15611a8557611a4960408301602084016145bf565b611a5960608401604085016145bf565b60405163317b992f60e11b81526001600160401b039283166004820152911660248201526044016107f7565b611ad1611a9560208501856145bf565b611aa560408601602087016145bf565b6001600160401b039182165f908152600660209081526040808320939094168252919091522054151590565b15611b1f57611ae360208401846145bf565b611af360408501602086016145bf565b604051639e531f7560e01b81526001600160401b039283166004820152911660248201526044016107f7565b611b52611b2b83614e6e565b611b34836150e7565b611b4d8535611b483689900389018961513a565b6126a7565b612745565b60408051606081019091525f9080611b6d60208701876145bf565b6001600160401b03168152602001856020016020810190611b8e91906145bf565b6001600160401b0316815260408087013560209283015251611bb192910161465e565b604051602081830303815290604052805190602001209050611bdd5f51602061569f5f395f51905f5290565b5f828152600191909101602052604090205460ff1615611bfd5750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e6020908152604091829020805460ff19166001179055611c469186019086016145bf565b6001600160401b0316611c5c60208601866145bf565b6001600160401b03167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611ca060c08a0160a08b016145bf565b6040805193845260208401929092526001600160401b0316908201526060015b60405180910390a350505050565b5f8381526005602052604090205460ff16611cff57604051630ec908b360e01b8152600481018490526024016107f7565b5f611d18611d1236889003880188615033565b866127b5565b9050611d2684828585612198565b611d4d5760405163abe1d10560e01b815260048101829052602481018590526044016107f7565b611d65611d5f36889003880188615033565b86611eee565b505050505050565b604051604160f81b60208201526bffffffffffffffffffffffff19606083901b1660218201525f90603501610ed3565b5f5f5f5f611dad888888886127cc565b925092509250805f5f1b03611dc857505f9250610fec915050565b87611de28480355f1a5f8b611ddd88886129b8565b6129d4565b14611e0057604051630c72089f60e21b815260040160405180910390fd5b868214611e0d575f6110d0565b979650505050505050565b604051605360f81b6020820152602181018290525f90604101610ed3565b5f600182604051602001610ed39291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b81516001600160401b039081165f90815260066020908152604080832082870151909416835292905281902054908301518103611f2a57505050565b82516001600160401b039081165f908152600b6020526040902054168015801590611f6b5750806001600160401b031684602001516001600160401b031610155b15611fb8578351611f7d600183615014565b602086015160405163188bcffb60e01b81526001600160401b03938416600482015291831660248301529190911660448201526064016107f7565b811561200457835160208501516040808701519051635fa8782160e11b81526001600160401b0393841660048201529290911660248301526044820184905260648201526084016107f7565b6040848101805186516001600160401b039081165f90815260066020908152858220818b018051851684529082529186902093909355518851935185519081529283018890528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd919101611cc0565b805f03612083575050565b6001600160a01b0382165f90815260208190526040812080548392906120aa9084906151a6565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6060610f1682612a3f565b5f610f1661210b836008612a5c565b612acc565b5f610f1661211f836003612a5c565b612b79565b5f4382810361010181106121405761213b84612b83565b610fec565b50509040919050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001610ed39291906151b9565b60408051600260208201529081018290525f6060820181905290608001610ed3565b5f60208214801561111a575061111a83838787612bb0565b6002545f906001600160a01b03166121ce60408401602085016145bf565b6001600160401b03161515806121ec57506001600160a01b0381163b155b156121f957505f92915050565b60408051636a426a1560e11b81529084013560048201526001600160a01b0382169063d484d42a90602401602060405180830381865afa15801561223f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122639190615297565b611006575f611009565b604080516001600160401b039485166020808301919091529390941684820152606080850192909252805180850390920182526080909301909252815191012090565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b6009545f9081908190612309908a908a906001600160a01b03168d8b8b8b8b612527565b915091508161232b57604051634277978d60e11b815260040160405180910390fd5b9998505050505050505050565b5f600186600181111561234d5761234d6145d8565b036123a7575f8061237987878761236760a08901896152b6565b61237460c08b018b6152b6565b612bc7565b915091508161239e5760405163190c8e7960e01b8152600481018690526024016107f7565b915061111a9050565b6123b460a08301836152b6565b905060011415806123d457506123cd60c08301836152b6565b9050600114155b156123f55760405163190c8e7960e01b8152600481018490526024016107f7565b5f6124378661240387611d6d565b61241060a08701876152b6565b5f81811061242057612420614c09565b905060200281019061243291906152fb565b611d9d565b60405190915061244b908490602001614bb9565b60405160208183030381529060405280519060200120811461248b576040516310d455e760e11b81526001600160a01b03861660048201526024016107f7565b611e0d608084013561249c86611e18565b61241060c08701876152b6565b6124b1612cb3565b6124de60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612cf3565b565b5f385f3884865af16124f95763b12d13eb5f526004601cfd5b5050565b6124de5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006124d8565b5f8061040089111561254f576040516390a6359760e01b8152600481018a90526024016107f7565b5f8a8a604051612560929190614e3d565b60408051918290039091205f8181526004602052919091205490915060ff16158015612592575061259081612cfa565b155b156125b357604051630bd962f160e21b8152600481018290526024016107f7565b6125c38b8b8b8b8b8b8b8b612d6a565b92509250509850989650505050505050565b5f6125e2610dae83614e6e565b5f8181525f51602061569f5f395f51905f52602052604090205490915060ff1661262257604051631e9959d360e21b8152600481018290526024016107f7565b61263260a08301608084016145bf565b6001600160401b03164211156124f95761265260408301602084016145bf565b61266260608401604085016145bf565b61267260a08501608086016145bf565b604051632485d69d60e11b81526001600160401b039384166004820152918316602483015290911660448201526064016107f7565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e7631000083836040516020016122c7939291905f610100820190508482528360208301526001600160401b0383511660408301526001600160401b03602084015116606083015260408301516080830152606083015160a0830152608083015160c08301526001600160401b0360a08401511660e0830152949350505050565b60a08301515182515f9061275890612dc9565b905061276382612df9565b8110801561277057508115155b156127aa578061277f83612df9565b8361278d88885f0151612e1c565b60405163085fba4960e01b81526004016107f7949392919061533d565b610bd4858585612f2f565b5f600183836040516020016122c7939291906153a1565b5f80808381036127ef57604051630397e57f60e31b815260040160405180910390fd5b5f85855f81811061280257612802614c09565b919091013560f81c91505f905061281a8260216153ec565b6128259060016151a6565b90506128328160016151a6565b86036128b45786868281811061284a5761284a614c09565b909101356001600160f81b031916151590508061286657508115155b1561288457604051630397e57f60e31b815260040160405180910390fd5b88156128a357604051630c72089f60e21b815260040160405180910390fd5b505f93508392508291506129ae9050565b6128bf8160416151a6565b861415806128f657508686828181106128da576128da614c09565b9050013560f81c60f81b6001600160f81b031916600160f81b14155b1561291457604051630397e57f60e31b815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b8781116129655760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612938565b50801593505050508161298b57604051630397e57f60e31b815260040160405180910390fd5b806129a957604051636ffb59b560e11b815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612a3357808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b8401358160220386015250506042832093506001810390506129ea565b50505095945050505050565b6060610f16612a5783805160801b6020919091011790565b613047565b5f8251826015811115612a7157612a716145d8565b60ff16108290612a9557604051631ee1e6c960e11b81526004016107f79190615403565b5082826015811115612aa957612aa96145d8565b60ff1681518110612abc57612abc614c09565b6020026020010151905092915050565b5f5f612ad88360801c90565b90506021811115612afc57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612b088661313e565b919450925090505f816001811115612b2257612b226145d8565b14612b4057604051633cf75c0160e21b815260040160405180910390fd5b8115612b6e57612b518260086153ec565b612b5d90610100614dcd565b612b678785613455565b901c6117e4565b5f9695505050505050565b5f610f1682612acc565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612bbd8686856134a4565b1495945050505050565b5f5f6060612c158a8a604051602001612bf8919060609190911b6bffffffffffffffffffffffff1916815260140190565b6040516020818303038152906040528051906020012089896134e5565b909350905082612c2b57505f9150819050612ca7565b5f612c57612c3883612a3f565b600281518110612c4a57612c4a614c09565b6020026020010151612b79565b9050612c8d818a604051602001612c7091815260200190565b6040516020818303038152906040528051906020012088886134e5565b90945091508315612ca457612ca182613547565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156124de57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f8160016017609a1b016001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612d3f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d639190614ffd565b1492915050565b5f5f612db8612dad8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061355e92505050565b898989898989612bc7565b915091509850989650505050505050565b5f5b6001600160401b038216156111cf57612de381615417565b9050612df0600183615014565b82169150612dcb565b5f6003612e078360026153ec565b612e11919061542f565b610f169060016151a6565b60a0820151516060906040811115612e595760405163b09b253560e01b81526001600160401b0384166004820152602481018290526044016107f7565b806001600160401b03811115612e7157612e71614c1d565b604051908082528060200260200182016040528015612e9a578160200160208202803683370190505b5091505f5f5b82811015612f255760016001600160401b038616821c165f03612f1d578560a001518181518110612ed357612ed3614c09565b60200260200101515f0151848380612eea90615417565b945081518110612efc57612efc614c09565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612ea0565b5082525092915050565b815160a0840151516001600160401b0382161580612f4d5750604081115b80612f6257506001600160401b038216811c15155b15612f925760405163b09b253560e01b81526001600160401b0383166004820152602481018290526044016107f7565b612fb960405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b828110156130175760016001600160401b038516821c8116900361300f5761300c826130078960a001518481518110612ff657612ff6614c09565b60200260200101516020015161356d565b6135d1565b91505b600101612fbb565b5061302781858760200151613626565b611d6557604051631adfce5b60e31b8152600481018590526024016107f7565b60605f6130548360801c90565b90505f5f5f6130628661313e565b91945092509050600181600181111561307d5761307d6145d8565b148015613092575061308f82846151a6565b84145b6130af57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613124575f806130d66130d18b856137af565b61313e565b5090925090505f6130f3846130eb85856151a6565b8d9190613800565b90506130ff82846151a6565b61310990856151a6565b908552925061311d915060209050836151a6565b91506130ba565b506020601f19878303010486526040525092949350505050565b5f5f5f5f61314c8560801c90565b9050805f0361316e57604051633cf75c0160e21b815260040160405180910390fd5b5f6131798682613455565b60f81c905060c081101561331057608060ff821610156131a4575f60015f945094509450505061344e565b6131b060376080615442565b60ff168160ff161161322d575f6131c860808361545b565b60ff16905080831180156131ff57508060011415806131ff5750600160ff1b6131f2886001613455565b6001600160f81b03191610155b61321c57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f925061344e915050565b5f603761323b60808461545b565b613245919061545b565b60ff16905080831161326a57604051633cf75c0160e21b815260040160405180910390fd5b5f613276886001613455565b90506001600160f81b031981165f036132a257604051633cf75c0160e21b815260040160405180910390fd5b5f6132ae8360086153ec565b6132ba90610100614dcd565b82901c90506037811180156132d75750806132d58487614dcd565b115b6132f457604051633cf75c0160e21b815260040160405180910390fd5b6132ff8360016151a6565b975095505f945061344e9350505050565b61331c603760c0615442565b60ff168160ff161161336a575f61333460c08361545b565b60ff16905080831161335957604051633cf75c0160e21b815260040160405180910390fd5b60019550935084925061344e915050565b5f603761337860c08461545b565b613382919061545b565b60ff1690508083116133a757604051633cf75c0160e21b815260040160405180910390fd5b5f6133b3886001613455565b90506001600160f81b031981165f036133df57604051633cf75c0160e21b815260040160405180910390fd5b5f6133eb8360086153ec565b6133f790610100614dcd565b82901c90506037811180156134145750806134128487614dcd565b115b61343157604051633cf75c0160e21b815260040160405180910390fd5b61343c8360016151a6565b975095506001945061344e9350505050565b9193909250565b5f806134746134658460206151a6565b61346f8660801c90565b61383c565b9050601f81111561348957613489603261384d565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156134dc576134d2828787848181106134c6576134c6614c09565b9050602002013561385e565b91506001016134a8565b50949350505050565b5f60605f5f613520888860405160200161350191815260200190565b60408051601f1981840301815291905261351b888a615474565b61388a565b90925090505f81600d811115613538576135386145d8565b14989197509095505050505050565b5f610f1661210b83805160801b6020919091011790565b5f610f1661211f836003613cf9565b61359460405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6135f860405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416610f165763d6cc76eb5f526004601cfd5b5f60c0825114158061364957506060840151604085015160208601518651171717155b1561365557505f611009565b5f61365f83613d2a565b90505f61366b85613d98565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906136f49061356d565b90505f5f600f6001600160a01b031683868b8760405160200161371a949392919061552f565b60408051601f1981840301815290829052613734916155b1565b5f60405180830381855afa9150503d805f811461376c576040519150601f19603f3d011682016040523d82523d5f602084013e613771565b606091505b5091509150818015613784575080516020145b801561232b57508080602001905181019061379f9190614ffd565b6001149998505050505050505050565b5f6137ba8360801c90565b8211156137cb576137cb603261384d565b611009826137d98560801c90565b6137e39190614dcd565b6137f66001600160801b03861685613dd8565b60809190911b1790565b5f61380b8460801c90565b61381583856151a6565b111561382557613825603261384d565b610fec826137f66001600160801b03871686613dd8565b5f808284038481111590810261111a565b634e487b715f52806020526024601cfd5b5f818310613878575f828152602084905260409020611009565b5f838152602083905260409020611009565b60605f83515f036138a15750606090506001613cf1565b5f6138ab85613de3565b90505f5f5f6138b960405190565b90505f805b8851811015613ce2575f8982815181106138da576138da614c09565b60200260200101519050825f0361391157805160208201208c1461390c57606060029850985050505050505050613cf1565b61397a565b6020815110613949578460201415806139305750805160208201208614155b1561390c57606060039850985050505050505050613cf1565b80518514158061396157508561395e826155bc565b14155b1561397a57606060049850985050505050505050613cf1565b5f61398482612a3f565b90505b613993601060016151a6565b815103613a7457875184036139d9576139c8816010815181106139b8576139b8614c09565b60200260200101518c5185613eef565b995099505050505050505050613cf1565b5f8885815181106139ec576139ec614c09565b602001015160f81c60f81b90505f828260f81c60ff1681518110613a1257613a12614c09565b60200260200101519050613a2581613f3a565b9099509750613a356001876151a6565b95508760201480613a565750613a56818e613a518860016151a6565b613f77565b15613a62575050613ccf565b613a6b81613047565b92505050613987565b6002815103613cba575f8b90505f613aac613aa7845f81518110613a9a57613a9a614c09565b6020026020010151613fb9565b613de3565b905080515f03613acd57606060059b509b5050505050505050505050613cf1565b5f815f81518110613ae057613ae0614c09565b016020015160f81c90505f613b0888613b028e805160801b6020919091011790565b906137af565b90505f613b3a613b196002856155df565b613b2490600261545b565b60ff16613b0286805160801b6020919091011790565b90505f613b478260801c90565b9050613b538360801c90565b811180613b725750613b70613b69845f84613800565b8390614012565b155b15613b9257606060069f509f505050505050505050505050505050613cf1565b600160ff851611613c3357805f03613bbf57606060079f509f505050505050505050505050505050613cf1565b5f87600181518110613bd357613bd3614c09565b60200260200101519050613be681613f3a565b909e509c50613bf5828c6151a6565b9a508c60201480613c115750613c118188613a518d60016151a6565b15613c225750505050505050613ccf565b613c2b81613047565b975050613caf565b600360ff851611613c9457613c488360801c90565b8114613c57576060600a613c7d565b613c7d87600181518110613c6d57613c6d614c09565b602002602001015187518b613eef565b9f509f505050505050505050505050505050613cf1565b6060600b9f509f505050505050505050505050505050613cf1565b505050505050613987565b6060600c995099505050505050505050613cf1565b50613cd984604052565b506001016138be565b506060600d9650965050505050505b935093915050565b5f5f613d0460405190565b9050613d18613d12856120f1565b84612a5c565b9150613d2381604052565b5092915050565b613d32614430565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613da0614430565b5f613daa8361404e565b90505f613dbf613dba835f6141d1565b61427f565b9050610fec81613dd3613dba8560046141d1565b6142a9565b5f61100982846151a6565b80516040805160028302808201602001909252908152905f5b81811015613ee8578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050613dfc565b5050919050565b60605f613efd600185614dcd565b8314613f0f5750606090506008613cf1565b5f613f1986613fb9565b90508081515f14613f2a575f613f2d565b60095b9250925050935093915050565b5f5f5f613f478460801c90565b905060218110613f6157613f5a84612b79565b6020613f6d565b613f6b845f613455565b815b9250925050915091565b5f825182108015610fec5750610fec613fb2848481518110613f9b57613f9b614c09565b6020026020010151805160801b6020919091011790565b8590614012565b60605f5f5f613fc78561313e565b919450925090505f816001811115613fe157613fe16145d8565b14613fff57604051633cf75c0160e21b815260040160405180910390fd5b61111a61400d868585613800565b6142e4565b5f5f61401e8460801c90565b905061402a8360801c90565b8103613d23576001600160801b039283168190209390921691909120909114919050565b61405661446d565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016156bf602c91396040516020016140a8959493929190615600565b60408051601f19818403018152908290526140c2916155b1565b602060405180830381855afa1580156140dd573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141009190614ffd565b90505f805b60088160ff1610156141c9576002838318614121836001615442565b6040518060600160405280602c81526020016156bf602c913960405160200161414c93929190615643565b60408051601f1981840301815290829052614166916155b1565b602060405180830381855afa158015614181573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141a49190614ffd565b915081848260ff16600881106141bc576141bc614c09565b6020020152600101614105565b505050919050565b6141f860405180608001604052805f81526020015f81526020015f81526020015f81525090565b61423883836008811061420d5761420d614c09565b60200201518461421e8560016151a6565b6008811061422e5761422e614c09565b602002015161431a565b6020830152815261426f8361424e8460026151a6565b6008811061425e5761425e614c09565b60200201518461421e8560036151a6565b6060830152604082015292915050565b614287614430565b6101008160808460115afa6101003d14166111cf576389083b915f526004601cfd5b6142b1614430565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416610f165763c55e5e335f526004601cfd5b60605f6142f18360801c90565b604051818152925090506001600160801b0383168181602085015e508101602001604052919050565b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b0316826040516143bc91906155b1565b5f60405180830381855afa9150503d805f81146143f4576040519150601f19603f3d011682016040523d82523d5f602084013e6143f9565b606091505b50915050805160401461440e5761440e615668565b80806020019051810190614422919061567c565b9350935050505b9250929050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f6020828403121561449c575f5ffd5b5035919050565b5f606082840312156144b3575f5ffd5b50919050565b5f5f83601f8401126144c9575f5ffd5b5081356001600160401b038111156144df575f5ffd5b602083019150836020828501011115614429575f5ffd5b5f5f5f5f5f5f5f87890361030081121561450e575f5ffd5b6145188a8a6144a3565b97506101c0605f198201121561452c575f5ffd5b506060880195506102c0880189811115614544575f5ffd5b61022089019550356001600160401b0381111561455f575f5ffd5b61456b8a828b016144b9565b9095509350506102e08801356001600160401b0381111561458a575f5ffd5b6145968a828b016144b9565b989b979a50959850939692959293505050565b80356001600160401b03811681146111cf575f5ffd5b5f602082840312156145cf575f5ffd5b611009826145a9565b634e487b7160e01b5f52602160045260245ffd5b6020810160028310614600576146006145d8565b91905290565b5f60608284031215614616575f5ffd5b61100983836144a3565b5f5f60208385031215614631575f5ffd5b82356001600160401b03811115614646575f5ffd5b614652858286016144b9565b90969095509350505050565b60608101610f1682846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f60c082840312156144b3575f5ffd5b5f5f83601f8401126146b5575f5ffd5b5081356001600160401b038111156146cb575f5ffd5b6020830191508360208260051b8501011115614429575f5ffd5b5f5f5f5f606085870312156146f8575f5ffd5b84356001600160401b0381111561470d575f5ffd5b61471987828801614695565b9450506020850135925060408501356001600160401b0381111561473b575f5ffd5b614747878288016146a5565b95989497509550505050565b60038110614763576147636145d8565b9052565b60208101610f168284614753565b5f5f5f5f5f5f5f5f60a0898b03121561478c575f5ffd5b614795896145a9565b97506020890135965060408901356001600160401b038111156147b6575f5ffd5b6147c28b828c016144b9565b90975095505060608901356001600160401b038111156147e0575f5ffd5b6147ec8b828c016146a5565b90955093505060808901356001600160401b0381111561480a575f5ffd5b6148168b828c016146a5565b999c989b5096995094979396929594505050565b80356001600160a01b03811681146111cf575f5ffd5b5f5f5f5f60c08587031215614853575f5ffd5b61485d86866144a3565b935061486b6060860161482a565b92506080850135915060a08501356001600160401b0381111561488c575f5ffd5b850160e0818803121561489d575f5ffd5b939692955090935050565b5f602082840312156148b8575f5ffd5b6110098261482a565b82151581526080810161100960208301846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f5f5f5f5f5f5f5f60e0898b031215614917575f5ffd5b6149218a8a6144a3565b97506060890135965060808901356001600160401b03811115614942575f5ffd5b61494e8b828c016144b9565b90975095505060a08901356001600160401b0381111561496c575f5ffd5b6149788b828c016146a5565b90955093505060c08901356001600160401b0381111561480a575f5ffd5b5f5f604083850312156149a7575f5ffd5b6149b0836145a9565b946020939093013593505050565b604081016149cc8285614753565b60ff831660208301529392505050565b5f5f5f5f5f5f606087890312156149f1575f5ffd5b86356001600160401b03811115614a06575f5ffd5b614a1289828a016144b9565b90975095505060208701356001600160401b03811115614a30575f5ffd5b614a3c89828a016146a5565b90955093505060408701356001600160401b03811115614a5a575f5ffd5b614a6689828a016146a5565b979a9699509497509295939492505050565b5f5f5f6101008486031215614a8b575f5ffd5b614a958585614695565b925060c08401356001600160401b03811115614aaf575f5ffd5b614abb86828701614695565b92505060e08401356001600160401b03811115614ad6575f5ffd5b840160408187031215614ae7575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614b06575f5ffd5b614b1087876144a3565b9450606086013593506080860135925060a08601356001600160401b03811115614b38575f5ffd5b614b44888289016146a5565b969995985093965092949392505050565b5f5f60408385031215614b66575f5ffd5b614b6f836145a9565b9150614b7d602084016145a9565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610f1657610f16614b86565b60a08181019083833792915050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680614bf457614bf4614bc8565b806001600160401b0384160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516101c081016001600160401b0381118282101715614c5457614c54614c1d565b60405290565b60405160c081016001600160401b0381118282101715614c5457614c54614c1d565b604080519081016001600160401b0381118282101715614c5457614c54614c1d565b604051606081016001600160401b0381118282101715614c5457614c54614c1d565b604051601f8201601f191681016001600160401b0381118282101715614ce857614ce8614c1d565b604052919050565b5f6101c0828403128015614d02575f5ffd5b50614d0b614c31565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6001600160601b03831680614db857614db8614bc8565b806001600160601b0384160491505092915050565b81810381811115610f1657610f16614b86565b838152818360208301375f910160200190815292915050565b5f5f85851115614e07575f5ffd5b83861115614e13575f5ffd5b5050820193919092039150565b80356020831015610f16575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f6001600160401b03821115614e6457614e64614c1d565b5060051b60200190565b5f60c08236031215614e7e575f5ffd5b614e86614c5a565b82358152614e96602084016145a9565b6020820152614ea7604084016145a9565b6040820152614eb8606084016145a9565b6060820152614ec9608084016145a9565b608082015260a08301356001600160401b03811115614ee6575f5ffd5b830136601f820112614ef6575f5ffd5b8035614f09614f0482614e4c565b614cc0565b8082825260208201915060208360071b850101925036831115614f2a575f5ffd5b6020840193505b82841015614fab578336036080811215614f49575f5ffd5b614f51614c7c565b614f5a8661482a565b81526060601f1983011215614f6d575f5ffd5b614f75614c9e565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150614f31565b60a08501525091949350505050565b606081016001600160401b03614fcf846145a9565b1682526001600160401b03614fe6602085016145a9565b166020830152604092830135929091019190915290565b5f6020828403121561500d575f5ffd5b5051919050565b6001600160401b038281168282160390811115610f1657610f16614b86565b5f6060828403128015615044575f5ffd5b5061504d614c9e565b615056836145a9565b8152615064602084016145a9565b60208201526040928301359281019290925250919050565b5f82601f83011261508b575f5ffd5b81356001600160401b038111156150a4576150a4614c1d565b6150b7601f8201601f1916602001614cc0565b8181528460208386010111156150cb575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f604082360312156150f7575f5ffd5b6150ff614c7c565b615108836145a9565b815260208301356001600160401b03811115615122575f5ffd5b61512e3682860161507c565b60208301525092915050565b5f60c082840312801561514b575f5ffd5b50615154614c5a565b61515d836145a9565b815261516b602084016145a9565b602082015260408381013590820152606080840135908201526080808401359082015261519a60a084016145a9565b60a08201529392505050565b80820180821115610f1657610f16614b86565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561528c57835180516001600160a01b031683526020908101518051828501528082015160408086019190915201516060840152909301926001929092019160809091019061523f565b509695505050505050565b5f602082840312156152a7575f5ffd5b81518015158114611009575f5ffd5b5f5f8335601e198436030181126152cb575f5ffd5b8301803591506001600160401b038211156152e4575f5ffd5b6020019150600581901b3603821315614429575f5ffd5b5f5f8335601e19843603018112615310575f5ffd5b8301803591506001600160401b03821115615329575f5ffd5b602001915036819003821315614429575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156153935783516001600160a01b031683526020938401939092019160010161536c565b509098975050505050505050565b83815260a081016153de60208301856001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610f1657610f16614b86565b6020810160168310614600576146006145d8565b5f6001820161542857615428614b86565b5060010190565b5f8261543d5761543d614bc8565b500490565b60ff8181168382160190811115610f1657610f16614b86565b60ff8281168282160390811115610f1657610f16614b86565b5f615481614f0484614e4c565b8381526020810190600585901b84013681111561549c575f5ffd5b845b818110156154d65780356001600160401b038111156154bb575f5ffd5b6154c73682890161507c565b8552506020938401930161549e565b509095945050505050565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b84518152602080860151908201526040808601519082015260608086015190820152610300810161556360808301866154e1565b835161018083015260208401516101a083015260408401516101c083015260608401516101e083015261111a6102008301846154e1565b5f81518060208401855e5f93019283525090919050565b5f611009828461559a565b805160208083015191908110156144b3575f1960209190910360031b1b16919050565b5f60ff8316806155f1576155f1614bc8565b8060ff84160691505092915050565b5f61560b828861559a565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526110d0602382018561559a565b83815260f883901b6001600160f81b03191660208201525f61111a602183018461559a565b634e487b7160e01b5f52600160045260245ffd5b5f5f6040838503121561568d575f5ffd5b50508051602090910151909290915056fe3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Code at its address. */
export const claimRegistryCode = '0x6080604052600436106101e6575f3560e01c806379b1d42c11610108578063b97132b01161009d578063d5d44d801161006d578063d5d44d80146106a2578063d72ee867146106cd578063dbbfd379146106ec578063f1e5872c1461071a578063f88927b414610750575f5ffd5b8063b97132b014610604578063b9a4b69814610623578063c13c239614610636578063cbf0571b14610683575f5ffd5b80639d9baaeb116100d85780639d9baaeb1461055b5780639ed28ee21461057a578063a5658f32146105b8578063aaf38193146105e5575f5ffd5b806379b1d42c1461047a5780637dc621b8146104995780639852c63b146104b85780639c5988b614610525575f5ffd5b80633432d6261161017e57806363adb4121161014e57806363adb412146103fb5780636c8cc9d91461041a57806370d64c4b14610439578063786d13e11461044d575f5ffd5b80633432d626146103645780633f31107e1461039157806353a2055e146103bd57806361439713146103dc575f5ffd5b806316aa9202116101b957806316aa9202146102cc5780631ea2756b146102fa5780632f12c49c146103195780633040221d14610345575f5ffd5b8063010726ce146101ea5780630597087c146102395780630615868d1461025a5780631191651214610295575b5f5ffd5b3480156101f5575f5ffd5b5061022461020436600461448c565b5f9081525f51602061569f5f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b348015610244575f5ffd5b506102586102533660046144f6565b610786565b005b348015610265575f5ffd5b506102886102743660046145bf565b60036020525f908152604090205460ff1681565b60405161023091906145ec565b3480156102a0575f5ffd5b50600a546102b4906001600160a01b031681565b6040516001600160a01b039091168152602001610230565b3480156102d7575f5ffd5b506102246102e636600461448c565b60046020525f908152604090205460ff1681565b348015610305575f5ffd5b50610258610314366004614606565b6109f5565b348015610324575f5ffd5b50610338610333366004614620565b610bdb565b604051610230919061465e565b348015610350575f5ffd5b5061025861035f3660046146e5565b610da1565b34801561036f575f5ffd5b5061038361037e366004614606565b610ec1565b604051908152602001610230565b34801561039c575f5ffd5b506103b06103ab366004614606565b610ef0565b6040516102309190614767565b3480156103c8575f5ffd5b506103836103d7366004614775565b611010565b3480156103e7575f5ffd5b506009546102b4906001600160a01b031681565b348015610406575f5ffd5b50610383610415366004614840565b6110dc565b348015610425575f5ffd5b506103836104343660046148a8565b611123565b348015610444575f5ffd5b506103836111d4565b348015610458575f5ffd5b5061046c6104673660046145bf565b61130a565b6040516102309291906148c1565b348015610485575f5ffd5b506002546102b4906001600160a01b031681565b3480156104a4575f5ffd5b506102586104b3366004614900565b6113d2565b3480156104c3575f5ffd5b506104fe6104d236600461448c565b60076020525f90815260409020546001600160a01b03811690600160a01b90046001600160601b031682565b604080516001600160a01b0390931683526001600160601b03909116602083015201610230565b348015610530575f5ffd5b5061038361053f366004614996565b600c60209081525f928352604080842090915290825290205481565b348015610566575f5ffd5b50610383610575366004614775565b6115d7565b348015610585575f5ffd5b506001546105a090600160a01b90046001600160601b031681565b6040516001600160601b039091168152602001610230565b3480156105c3575f5ffd5b506105d76105d2366004614606565b61168f565b6040516102309291906149be565b3480156105f0575f5ffd5b506103836105ff3660046149dc565b611729565b34801561060f575f5ffd5b506001546102b4906001600160a01b031681565b610258610631366004614606565b6117ee565b348015610641575f5ffd5b5061022461065036600461448c565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b34801561068e575f5ffd5b5061025861069d366004614a78565b6119bf565b3480156106ad575f5ffd5b506103836106bc3660046148a8565b5f6020819052908152604090205481565b3480156106d8575f5ffd5b506102586106e7366004614af2565b611cce565b3480156106f7575f5ffd5b5061022461070636600461448c565b60056020525f908152604090205460ff1681565b348015610725575f5ffd5b50610383610734366004614996565b600860209081525f928352604080842090915290825290205481565b34801561075b575f5ffd5b5061038361076a366004614b55565b600660209081525f928352604080842090915290825290205481565b600161079188610ef0565b60028111156107a2576107a26145d8565b14610800576107b460208801886145bf565b6107c46040890160208a016145bf565b6040805163294b57f960e01b81526001600160401b03938416600482015292909116602483015288013560448201526064015b60405180910390fd5b6040808701359061081690890160208a016145bf565b6001600160401b0316876040013510158061085c575061083c6040890160208a016145bf565b6001600160401b0316610851611fff83614b9a565b6001600160401b0316105b1561089e578061087260408a0160208b016145bf565b6040516365b6ff5f60e11b81526001600160401b039283166004820152911660248201526044016107f7565b5f6108ba71f90827f1c53a10cb7a02335b175320002935611d6d565b9050866040516020016108cd9190614bb9565b604051602081830303815290604052805190602001206108f38a60400135838989611d9d565b14610925576040516310d455e760e11b815271f90827f1c53a10cb7a02335b17532000293560048201526024016107f7565b5f610943610935611fff85614bdc565b6001600160401b0316611e18565b90505f61095660808a0135838888611d9d565b90505f61097061096b368d90038d018d614cf0565b611e36565b905081811461099c57604051632ce3838360e21b815260048101829052602481018390526044016107f7565b6109e760405180606001604052808e5f0160208101906109bc91906145bf565b6001600160401b03168152602001876001600160401b031681526020018d60a0013581525082611eee565b505050505050505050505050565b5f6109ff82610ec1565b5f8181526007602090815260408083208151808301909252546001600160a01b0381168252600160a01b90046001600160601b031691810191909152919250610a4784610ef0565b82519091506001600160a01b03161580610a7157505f816002811115610a6f57610a6f6145d8565b145b15610a92576040516306b4df1b60e31b8152600481018490526024016107f7565b5f838152600760205260408120556001816002811115610ab457610ab46145d8565b03610b2a5781516020808401516040516001600160601b0390911681526001600160a01b039092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610b24825f015183602001516001600160601b0316612078565b50505050565b5f60028360200151610b3c9190614da0565b6001600160601b03169050825f01516001600160a01b0316847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516001600160601b0316610b909190614dcd565b6040805192835260208301919091520160405180910390a3610bb23382612078565b610bd45f8285602001516001600160601b0316610bcf9190614dcd565b612078565b5050505050565b604080516060810182525f6020808301829052828401829052466001600160401b0316808452825260039052918220549091908190819060ff166001811115610c2657610c266145d8565b03610cbe576101c08414610c5057604051631ed9844f60e21b8152600481018590526024016107f7565b60018585604051602001610c6693929190614de0565b6040516020818303038152906040528051906020012091508484604090606092610c9293929190614df9565b610c9b91614e20565b9050610cab60c060a08688614df9565b610cb491614e20565b6040840152610d5a565b610400841115610ce4576040516390a6359760e01b8152600481018590526024016107f7565b8484604051610cf4929190614e3d565b604051809103902091505f610d3d86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506120f192505050565b9050610d48816120fc565b610d5182612110565b60408601529150505b81610d6482612124565b14610d8c5760405163106d882960e11b815260048101829052602481018390526044016107f7565b6001600160401b031660208301525092915050565b5f610db3610dae86614e6e565b612149565b5f8581526005602052604090205490915060ff161580610de45750610de284610ddb83612176565b8585612198565b155b15610e0c57604051631a423e4960e21b815260048101829052602481018590526044016107f7565b5f8181525f51602061569f5f395f51905f52602052604090205460ff1615610e345750610b24565b5f8181525f51602061569f5f395f51905f52602052604090819020805460ff191660011790558190610e6c90606088019088016145bf565b6001600160401b0316610e8560408801602089016145bf565b6001600160401b03167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610ed39190614fba565b604051602081830303815290604052805190602001209050919050565b5f610efe60208301836145bf565b6001600160401b03165f03610f1c57610f16826121b0565b92915050565b5f600681610f2d60208601866145bf565b6001600160401b03166001600160401b031681526020019081526020015f205f846020016020810190610f6091906145bf565b6001600160401b0316815260208101919091526040015f2054905080610ff4575f600b81610f9160208701876145bf565b6001600160401b03908116825260208201929092526040015f20541690508015801590610fdf57506001600160401b038116610fd360408601602087016145bf565b6001600160401b031610155b610fe9575f610fec565b60025b949350505050565b82604001358114611006576002611009565b60015b9392505050565b5f5f611027611020468c8c61226d565b60026122b0565b90505f611039828a8a8a8a8a8a6122e5565b6001600160401b038c165f908152600c602090815260408083208e84529091529020549350905082811161106e5750506110d0565b6001600160401b038b165f818152600c602090815260408083208e8452825291829020849055905183815292945084928c92917f360e0d0804a382064b93cbbf6fa7075f3e09d0c0f0b53d0d0ba5bc917b7dd9aa91015b60405180910390a350505b98975050505050505050565b5f61111a6003826110f060208901896145bf565b6001600160401b03168152602081019190915260409081015f205460ff1690870135868686612338565b95945050505050565b5f61112c6124a9565b506001600160a01b0381165f908152602081905260408120549081900361117157604051636385746f60e01b81526001600160a01b03831660048201526024016107f7565b6001600160a01b0382165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26111c782826124e0565b6111cf6124fd565b919050565b5f5f60016017609a1b019050806001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa15801561121c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112409190614ffd565b5f8181526004602052604090205490925060ff161561125d575090565b5f82815260046020818152604092839020805460ff191660011790558251635d19117b60e01b8152925185936001600160a01b03861693635d19117b938282019390929091908290030181865afa1580156112ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112de9190614ffd565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b604080516060810182525f80825260208083018290528284018290526001600160401b038581168352600b9091529281205490921680830361134f575f925050915091565b60016040518060600160405280866001600160401b031681526020016001846113789190615014565b6001600160401b03908116825287165f9081526006602090815260408220920191906113a5600187615014565b6001600160401b03166001600160401b031681526020019081526020015f20548152509250925050915091565b5f6113f26113e360208b018b6145bf565b6001600160401b03165f6122b0565b600a549091505f908190611417908a908a906001600160a01b0316868b8b8b8b612527565b91509150811580611491575061148d61143360208d018d6145bf565b61144360408e0160208f016145bf565b604080516001600160401b039384166020808301919091529290931683820152808f0135606084015260808084018f90528151808503909101815260a09093019052815191012090565b8114155b156114af576040516338f8ae8760e01b815260040160405180910390fd5b600b5f6114bf60208e018e6145bf565b6001600160401b03908116825260208201929092526040015f205416156114e8575050506115cd565b6114f860408c0160208d016145bf565b611503906001614b9a565b600b5f61151360208f018f6145bf565b6001600160401b03908116825260208083019390935260409091015f20805467ffffffffffffffff19169390911692909217909155611554908c018c6145bf565b6001600160401b03167fff561b5d5753347d52324bcbe2cddaf0ef6b82a8b0a5b4be449e7878ff4999e761158e60408e0160208f016145bf565b604080516001600160401b039092168252808f013560208301520160405180910390a26115c96115c3368d90038d018d615033565b8b611eee565b5050505b5050505050505050565b5f5f6115ed6115e78b468c61226d565b5f6122b0565b90505f6115ff828a8a8a8a8a8a6122e5565b6001600160401b038c165f9081526008602090815260408083208e8452909152902054935090508281116116345750506110d0565b6001600160401b038b165f8181526008602090815260408083208e8452825291829020849055905183815292945084928c92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d710891016110c5565b5f5f61169a83610ef0565b915060018260028111156116b0576116b06145d8565b036116bd57506003915091565b5f8260028111156116d0576116d06145d8565b146116dc57505f915091565b6116e861065084610ec1565b156116f557506002915091565b5f60078161170286610ec1565b815260208101919091526040015f20546001600160a01b031614611724575060015b915091565b6001545f90819061174b90899089906001600160a01b0316848a8a8a8a612527565b925090508061176d576040516367679e5b60e11b815260040160405180910390fd5b5f8281526005602052604090205460ff161561178957506117e4565b5f8281526005602052604090819020805460ff19166001179055516117b19089908990614e3d565b6040519081900381209083907fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f905f90a3505b9695505050505050565b600154600160a01b90046001600160601b031634811461183257604051637397e35360e01b81523460048201526001600160601b03821660248201526044016107f7565b61183f60208301836145bf565b6001600160401b03165f0361186757604051633450df1760e21b815260040160405180910390fd5b5f61187183610ef0565b90505f816002811115611886576118866145d8565b146118a65780604051636ae1539960e01b81526004016107f79190614767565b5f6118b084610ec1565b5f818152600760205260409020549091506001600160a01b031680156118fb57604051634aa0ab1360e01b8152600481018390526001600160a01b03821660248201526044016107f7565b604080518082018252338082526001600160601b0380881660208085019182525f8881526007825286902094519151909216600160a01b026001600160a01b03919091161790925591611953919088019088016145bf565b6001600160401b031661196960208801886145bf565b6001600160401b03167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af48860400135346040516119b0929190918252602082015260400190565b60405180910390a45050505050565b6119c8826125d5565b6119d860408301602084016145bf565b6001600160401b03166119ee60208501856145bf565b6001600160401b0316141580611a345750611a0f60608301604084016145bf565b6001600160401b0316611a2860c0850160a086016145bf565b6001600160401b031614155b15611a8557611a4960408301602084016145bf565b611a5960608401604085016145bf565b60405163317b992f60e11b81526001600160401b039283166004820152911660248201526044016107f7565b611ad1611a9560208501856145bf565b611aa560408601602087016145bf565b6001600160401b039182165f908152600660209081526040808320939094168252919091522054151590565b15611b1f57611ae360208401846145bf565b611af360408501602086016145bf565b604051639e531f7560e01b81526001600160401b039283166004820152911660248201526044016107f7565b611b52611b2b83614e6e565b611b34836150e7565b611b4d8535611b483689900389018961513a565b6126a7565b612745565b60408051606081019091525f9080611b6d60208701876145bf565b6001600160401b03168152602001856020016020810190611b8e91906145bf565b6001600160401b0316815260408087013560209283015251611bb192910161465e565b604051602081830303815290604052805190602001209050611bdd5f51602061569f5f395f51905f5290565b5f828152600191909101602052604090205460ff1615611bfd5750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e6020908152604091829020805460ff19166001179055611c469186019086016145bf565b6001600160401b0316611c5c60208601866145bf565b6001600160401b03167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611ca060c08a0160a08b016145bf565b6040805193845260208401929092526001600160401b0316908201526060015b60405180910390a350505050565b5f8381526005602052604090205460ff16611cff57604051630ec908b360e01b8152600481018490526024016107f7565b5f611d18611d1236889003880188615033565b866127b5565b9050611d2684828585612198565b611d4d5760405163abe1d10560e01b815260048101829052602481018590526044016107f7565b611d65611d5f36889003880188615033565b86611eee565b505050505050565b604051604160f81b60208201526bffffffffffffffffffffffff19606083901b1660218201525f90603501610ed3565b5f5f5f5f611dad888888886127cc565b925092509250805f5f1b03611dc857505f9250610fec915050565b87611de28480355f1a5f8b611ddd88886129b8565b6129d4565b14611e0057604051630c72089f60e21b815260040160405180910390fd5b868214611e0d575f6110d0565b979650505050505050565b604051605360f81b6020820152602181018290525f90604101610ed3565b5f600182604051602001610ed39291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b81516001600160401b039081165f90815260066020908152604080832082870151909416835292905281902054908301518103611f2a57505050565b82516001600160401b039081165f908152600b6020526040902054168015801590611f6b5750806001600160401b031684602001516001600160401b031610155b15611fb8578351611f7d600183615014565b602086015160405163188bcffb60e01b81526001600160401b03938416600482015291831660248301529190911660448201526064016107f7565b811561200457835160208501516040808701519051635fa8782160e11b81526001600160401b0393841660048201529290911660248301526044820184905260648201526084016107f7565b6040848101805186516001600160401b039081165f90815260066020908152858220818b018051851684529082529186902093909355518851935185519081529283018890528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd919101611cc0565b805f03612083575050565b6001600160a01b0382165f90815260208190526040812080548392906120aa9084906151a6565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6060610f1682612a3f565b5f610f1661210b836008612a5c565b612acc565b5f610f1661211f836003612a5c565b612b79565b5f4382810361010181106121405761213b84612b83565b610fec565b50509040919050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001610ed39291906151b9565b60408051600260208201529081018290525f6060820181905290608001610ed3565b5f60208214801561111a575061111a83838787612bb0565b6002545f906001600160a01b03166121ce60408401602085016145bf565b6001600160401b03161515806121ec57506001600160a01b0381163b155b156121f957505f92915050565b60408051636a426a1560e11b81529084013560048201526001600160a01b0382169063d484d42a90602401602060405180830381865afa15801561223f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122639190615297565b611006575f611009565b604080516001600160401b039485166020808301919091529390941684820152606080850192909252805180850390920182526080909301909252815191012090565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b6009545f9081908190612309908a908a906001600160a01b03168d8b8b8b8b612527565b915091508161232b57604051634277978d60e11b815260040160405180910390fd5b9998505050505050505050565b5f600186600181111561234d5761234d6145d8565b036123a7575f8061237987878761236760a08901896152b6565b61237460c08b018b6152b6565b612bc7565b915091508161239e5760405163190c8e7960e01b8152600481018690526024016107f7565b915061111a9050565b6123b460a08301836152b6565b905060011415806123d457506123cd60c08301836152b6565b9050600114155b156123f55760405163190c8e7960e01b8152600481018490526024016107f7565b5f6124378661240387611d6d565b61241060a08701876152b6565b5f81811061242057612420614c09565b905060200281019061243291906152fb565b611d9d565b60405190915061244b908490602001614bb9565b60405160208183030381529060405280519060200120811461248b576040516310d455e760e11b81526001600160a01b03861660048201526024016107f7565b611e0d608084013561249c86611e18565b61241060c08701876152b6565b6124b1612cb3565b6124de60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612cf3565b565b5f385f3884865af16124f95763b12d13eb5f526004601cfd5b5050565b6124de5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006124d8565b5f8061040089111561254f576040516390a6359760e01b8152600481018a90526024016107f7565b5f8a8a604051612560929190614e3d565b60408051918290039091205f8181526004602052919091205490915060ff16158015612592575061259081612cfa565b155b156125b357604051630bd962f160e21b8152600481018290526024016107f7565b6125c38b8b8b8b8b8b8b8b612d6a565b92509250509850989650505050505050565b5f6125e2610dae83614e6e565b5f8181525f51602061569f5f395f51905f52602052604090205490915060ff1661262257604051631e9959d360e21b8152600481018290526024016107f7565b61263260a08301608084016145bf565b6001600160401b03164211156124f95761265260408301602084016145bf565b61266260608401604085016145bf565b61267260a08501608086016145bf565b604051632485d69d60e11b81526001600160401b039384166004820152918316602483015290911660448201526064016107f7565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e7631000083836040516020016122c7939291905f610100820190508482528360208301526001600160401b0383511660408301526001600160401b03602084015116606083015260408301516080830152606083015160a0830152608083015160c08301526001600160401b0360a08401511660e0830152949350505050565b60a08301515182515f9061275890612dc9565b905061276382612df9565b8110801561277057508115155b156127aa578061277f83612df9565b8361278d88885f0151612e1c565b60405163085fba4960e01b81526004016107f7949392919061533d565b610bd4858585612f2f565b5f600183836040516020016122c7939291906153a1565b5f80808381036127ef57604051630397e57f60e31b815260040160405180910390fd5b5f85855f81811061280257612802614c09565b919091013560f81c91505f905061281a8260216153ec565b6128259060016151a6565b90506128328160016151a6565b86036128b45786868281811061284a5761284a614c09565b909101356001600160f81b031916151590508061286657508115155b1561288457604051630397e57f60e31b815260040160405180910390fd5b88156128a357604051630c72089f60e21b815260040160405180910390fd5b505f93508392508291506129ae9050565b6128bf8160416151a6565b861415806128f657508686828181106128da576128da614c09565b9050013560f81c60f81b6001600160f81b031916600160f81b14155b1561291457604051630397e57f60e31b815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b8781116129655760018b8201355f1a818101948511979097169660ff0385901c8116929092179101612938565b50801593505050508161298b57604051630397e57f60e31b815260040160405180910390fd5b806129a957604051636ffb59b560e11b815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b86811115612a3357808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b8401358160220386015250506042832093506001810390506129ea565b50505095945050505050565b6060610f16612a5783805160801b6020919091011790565b613047565b5f8251826015811115612a7157612a716145d8565b60ff16108290612a9557604051631ee1e6c960e11b81526004016107f79190615403565b5082826015811115612aa957612aa96145d8565b60ff1681518110612abc57612abc614c09565b6020026020010151905092915050565b5f5f612ad88360801c90565b90506021811115612afc57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f612b088661313e565b919450925090505f816001811115612b2257612b226145d8565b14612b4057604051633cf75c0160e21b815260040160405180910390fd5b8115612b6e57612b518260086153ec565b612b5d90610100614dcd565b612b678785613455565b901c6117e4565b5f9695505050505050565b5f610f1682612acc565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612bbd8686856134a4565b1495945050505050565b5f5f6060612c158a8a604051602001612bf8919060609190911b6bffffffffffffffffffffffff1916815260140190565b6040516020818303038152906040528051906020012089896134e5565b909350905082612c2b57505f9150819050612ca7565b5f612c57612c3883612a3f565b600281518110612c4a57612c4a614c09565b6020026020010151612b79565b9050612c8d818a604051602001612c7091815260200190565b6040516020818303038152906040528051906020012088886134e5565b90945091508315612ca457612ca182613547565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156124de57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f8160016017609a1b016001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612d3f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d639190614ffd565b1492915050565b5f5f612db8612dad8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061355e92505050565b898989898989612bc7565b915091509850989650505050505050565b5f5b6001600160401b038216156111cf57612de381615417565b9050612df0600183615014565b82169150612dcb565b5f6003612e078360026153ec565b612e11919061542f565b610f169060016151a6565b60a0820151516060906040811115612e595760405163b09b253560e01b81526001600160401b0384166004820152602481018290526044016107f7565b806001600160401b03811115612e7157612e71614c1d565b604051908082528060200260200182016040528015612e9a578160200160208202803683370190505b5091505f5f5b82811015612f255760016001600160401b038616821c165f03612f1d578560a001518181518110612ed357612ed3614c09565b60200260200101515f0151848380612eea90615417565b945081518110612efc57612efc614c09565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612ea0565b5082525092915050565b815160a0840151516001600160401b0382161580612f4d5750604081115b80612f6257506001600160401b038216811c15155b15612f925760405163b09b253560e01b81526001600160401b0383166004820152602481018290526044016107f7565b612fb960405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b828110156130175760016001600160401b038516821c8116900361300f5761300c826130078960a001518481518110612ff657612ff6614c09565b60200260200101516020015161356d565b6135d1565b91505b600101612fbb565b5061302781858760200151613626565b611d6557604051631adfce5b60e31b8152600481018590526024016107f7565b60605f6130548360801c90565b90505f5f5f6130628661313e565b91945092509050600181600181111561307d5761307d6145d8565b148015613092575061308f82846151a6565b84145b6130af57604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015613124575f806130d66130d18b856137af565b61313e565b5090925090505f6130f3846130eb85856151a6565b8d9190613800565b90506130ff82846151a6565b61310990856151a6565b908552925061311d915060209050836151a6565b91506130ba565b506020601f19878303010486526040525092949350505050565b5f5f5f5f61314c8560801c90565b9050805f0361316e57604051633cf75c0160e21b815260040160405180910390fd5b5f6131798682613455565b60f81c905060c081101561331057608060ff821610156131a4575f60015f945094509450505061344e565b6131b060376080615442565b60ff168160ff161161322d575f6131c860808361545b565b60ff16905080831180156131ff57508060011415806131ff5750600160ff1b6131f2886001613455565b6001600160f81b03191610155b61321c57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f925061344e915050565b5f603761323b60808461545b565b613245919061545b565b60ff16905080831161326a57604051633cf75c0160e21b815260040160405180910390fd5b5f613276886001613455565b90506001600160f81b031981165f036132a257604051633cf75c0160e21b815260040160405180910390fd5b5f6132ae8360086153ec565b6132ba90610100614dcd565b82901c90506037811180156132d75750806132d58487614dcd565b115b6132f457604051633cf75c0160e21b815260040160405180910390fd5b6132ff8360016151a6565b975095505f945061344e9350505050565b61331c603760c0615442565b60ff168160ff161161336a575f61333460c08361545b565b60ff16905080831161335957604051633cf75c0160e21b815260040160405180910390fd5b60019550935084925061344e915050565b5f603761337860c08461545b565b613382919061545b565b60ff1690508083116133a757604051633cf75c0160e21b815260040160405180910390fd5b5f6133b3886001613455565b90506001600160f81b031981165f036133df57604051633cf75c0160e21b815260040160405180910390fd5b5f6133eb8360086153ec565b6133f790610100614dcd565b82901c90506037811180156134145750806134128487614dcd565b115b61343157604051633cf75c0160e21b815260040160405180910390fd5b61343c8360016151a6565b975095506001945061344e9350505050565b9193909250565b5f806134746134658460206151a6565b61346f8660801c90565b61383c565b9050601f81111561348957613489603261384d565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b848110156134dc576134d2828787848181106134c6576134c6614c09565b9050602002013561385e565b91506001016134a8565b50949350505050565b5f60605f5f613520888860405160200161350191815260200190565b60408051601f1981840301815291905261351b888a615474565b61388a565b90925090505f81600d811115613538576135386145d8565b14989197509095505050505050565b5f610f1661210b83805160801b6020919091011790565b5f610f1661211f836003613cf9565b61359460405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6135f860405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416610f165763d6cc76eb5f526004601cfd5b5f60c0825114158061364957506060840151604085015160208601518651171717155b1561365557505f611009565b5f61365f83613d2a565b90505f61366b85613d98565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906136f49061356d565b90505f5f600f6001600160a01b031683868b8760405160200161371a949392919061552f565b60408051601f1981840301815290829052613734916155b1565b5f60405180830381855afa9150503d805f811461376c576040519150601f19603f3d011682016040523d82523d5f602084013e613771565b606091505b5091509150818015613784575080516020145b801561232b57508080602001905181019061379f9190614ffd565b6001149998505050505050505050565b5f6137ba8360801c90565b8211156137cb576137cb603261384d565b611009826137d98560801c90565b6137e39190614dcd565b6137f66001600160801b03861685613dd8565b60809190911b1790565b5f61380b8460801c90565b61381583856151a6565b111561382557613825603261384d565b610fec826137f66001600160801b03871686613dd8565b5f808284038481111590810261111a565b634e487b715f52806020526024601cfd5b5f818310613878575f828152602084905260409020611009565b5f838152602083905260409020611009565b60605f83515f036138a15750606090506001613cf1565b5f6138ab85613de3565b90505f5f5f6138b960405190565b90505f805b8851811015613ce2575f8982815181106138da576138da614c09565b60200260200101519050825f0361391157805160208201208c1461390c57606060029850985050505050505050613cf1565b61397a565b6020815110613949578460201415806139305750805160208201208614155b1561390c57606060039850985050505050505050613cf1565b80518514158061396157508561395e826155bc565b14155b1561397a57606060049850985050505050505050613cf1565b5f61398482612a3f565b90505b613993601060016151a6565b815103613a7457875184036139d9576139c8816010815181106139b8576139b8614c09565b60200260200101518c5185613eef565b995099505050505050505050613cf1565b5f8885815181106139ec576139ec614c09565b602001015160f81c60f81b90505f828260f81c60ff1681518110613a1257613a12614c09565b60200260200101519050613a2581613f3a565b9099509750613a356001876151a6565b95508760201480613a565750613a56818e613a518860016151a6565b613f77565b15613a62575050613ccf565b613a6b81613047565b92505050613987565b6002815103613cba575f8b90505f613aac613aa7845f81518110613a9a57613a9a614c09565b6020026020010151613fb9565b613de3565b905080515f03613acd57606060059b509b5050505050505050505050613cf1565b5f815f81518110613ae057613ae0614c09565b016020015160f81c90505f613b0888613b028e805160801b6020919091011790565b906137af565b90505f613b3a613b196002856155df565b613b2490600261545b565b60ff16613b0286805160801b6020919091011790565b90505f613b478260801c90565b9050613b538360801c90565b811180613b725750613b70613b69845f84613800565b8390614012565b155b15613b9257606060069f509f505050505050505050505050505050613cf1565b600160ff851611613c3357805f03613bbf57606060079f509f505050505050505050505050505050613cf1565b5f87600181518110613bd357613bd3614c09565b60200260200101519050613be681613f3a565b909e509c50613bf5828c6151a6565b9a508c60201480613c115750613c118188613a518d60016151a6565b15613c225750505050505050613ccf565b613c2b81613047565b975050613caf565b600360ff851611613c9457613c488360801c90565b8114613c57576060600a613c7d565b613c7d87600181518110613c6d57613c6d614c09565b602002602001015187518b613eef565b9f509f505050505050505050505050505050613cf1565b6060600b9f509f505050505050505050505050505050613cf1565b505050505050613987565b6060600c995099505050505050505050613cf1565b50613cd984604052565b506001016138be565b506060600d9650965050505050505b935093915050565b5f5f613d0460405190565b9050613d18613d12856120f1565b84612a5c565b9150613d2381604052565b5092915050565b613d32614430565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613da0614430565b5f613daa8361404e565b90505f613dbf613dba835f6141d1565b61427f565b9050610fec81613dd3613dba8560046141d1565b6142a9565b5f61100982846151a6565b80516040805160028302808201602001909252908152905f5b81811015613ee8578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050613dfc565b5050919050565b60605f613efd600185614dcd565b8314613f0f5750606090506008613cf1565b5f613f1986613fb9565b90508081515f14613f2a575f613f2d565b60095b9250925050935093915050565b5f5f5f613f478460801c90565b905060218110613f6157613f5a84612b79565b6020613f6d565b613f6b845f613455565b815b9250925050915091565b5f825182108015610fec5750610fec613fb2848481518110613f9b57613f9b614c09565b6020026020010151805160801b6020919091011790565b8590614012565b60605f5f5f613fc78561313e565b919450925090505f816001811115613fe157613fe16145d8565b14613fff57604051633cf75c0160e21b815260040160405180910390fd5b61111a61400d868585613800565b6142e4565b5f5f61401e8460801c90565b905061402a8360801c90565b8103613d23576001600160801b039283168190209390921691909120909114919050565b61405661446d565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016156bf602c91396040516020016140a8959493929190615600565b60408051601f19818403018152908290526140c2916155b1565b602060405180830381855afa1580156140dd573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141009190614ffd565b90505f805b60088160ff1610156141c9576002838318614121836001615442565b6040518060600160405280602c81526020016156bf602c913960405160200161414c93929190615643565b60408051601f1981840301815290829052614166916155b1565b602060405180830381855afa158015614181573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906141a49190614ffd565b915081848260ff16600881106141bc576141bc614c09565b6020020152600101614105565b505050919050565b6141f860405180608001604052805f81526020015f81526020015f81526020015f81525090565b61423883836008811061420d5761420d614c09565b60200201518461421e8560016151a6565b6008811061422e5761422e614c09565b602002015161431a565b6020830152815261426f8361424e8460026151a6565b6008811061425e5761425e614c09565b60200201518461421e8560036151a6565b6060830152604082015292915050565b614287614430565b6101008160808460115afa6101003d14166111cf576389083b915f526004601cfd5b6142b1614430565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416610f165763c55e5e335f526004601cfd5b60605f6142f18360801c90565b604051818152925090506001600160801b0383168181602085015e508101602001604052919050565b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b0316826040516143bc91906155b1565b5f60405180830381855afa9150503d805f81146143f4576040519150601f19603f3d011682016040523d82523d5f602084013e6143f9565b606091505b50915050805160401461440e5761440e615668565b80806020019051810190614422919061567c565b9350935050505b9250929050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f6020828403121561449c575f5ffd5b5035919050565b5f606082840312156144b3575f5ffd5b50919050565b5f5f83601f8401126144c9575f5ffd5b5081356001600160401b038111156144df575f5ffd5b602083019150836020828501011115614429575f5ffd5b5f5f5f5f5f5f5f87890361030081121561450e575f5ffd5b6145188a8a6144a3565b97506101c0605f198201121561452c575f5ffd5b506060880195506102c0880189811115614544575f5ffd5b61022089019550356001600160401b0381111561455f575f5ffd5b61456b8a828b016144b9565b9095509350506102e08801356001600160401b0381111561458a575f5ffd5b6145968a828b016144b9565b989b979a50959850939692959293505050565b80356001600160401b03811681146111cf575f5ffd5b5f602082840312156145cf575f5ffd5b611009826145a9565b634e487b7160e01b5f52602160045260245ffd5b6020810160028310614600576146006145d8565b91905290565b5f60608284031215614616575f5ffd5b61100983836144a3565b5f5f60208385031215614631575f5ffd5b82356001600160401b03811115614646575f5ffd5b614652858286016144b9565b90969095509350505050565b60608101610f1682846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f60c082840312156144b3575f5ffd5b5f5f83601f8401126146b5575f5ffd5b5081356001600160401b038111156146cb575f5ffd5b6020830191508360208260051b8501011115614429575f5ffd5b5f5f5f5f606085870312156146f8575f5ffd5b84356001600160401b0381111561470d575f5ffd5b61471987828801614695565b9450506020850135925060408501356001600160401b0381111561473b575f5ffd5b614747878288016146a5565b95989497509550505050565b60038110614763576147636145d8565b9052565b60208101610f168284614753565b5f5f5f5f5f5f5f5f60a0898b03121561478c575f5ffd5b614795896145a9565b97506020890135965060408901356001600160401b038111156147b6575f5ffd5b6147c28b828c016144b9565b90975095505060608901356001600160401b038111156147e0575f5ffd5b6147ec8b828c016146a5565b90955093505060808901356001600160401b0381111561480a575f5ffd5b6148168b828c016146a5565b999c989b5096995094979396929594505050565b80356001600160a01b03811681146111cf575f5ffd5b5f5f5f5f60c08587031215614853575f5ffd5b61485d86866144a3565b935061486b6060860161482a565b92506080850135915060a08501356001600160401b0381111561488c575f5ffd5b850160e0818803121561489d575f5ffd5b939692955090935050565b5f602082840312156148b8575f5ffd5b6110098261482a565b82151581526080810161100960208301846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f5f5f5f5f5f5f5f60e0898b031215614917575f5ffd5b6149218a8a6144a3565b97506060890135965060808901356001600160401b03811115614942575f5ffd5b61494e8b828c016144b9565b90975095505060a08901356001600160401b0381111561496c575f5ffd5b6149788b828c016146a5565b90955093505060c08901356001600160401b0381111561480a575f5ffd5b5f5f604083850312156149a7575f5ffd5b6149b0836145a9565b946020939093013593505050565b604081016149cc8285614753565b60ff831660208301529392505050565b5f5f5f5f5f5f606087890312156149f1575f5ffd5b86356001600160401b03811115614a06575f5ffd5b614a1289828a016144b9565b90975095505060208701356001600160401b03811115614a30575f5ffd5b614a3c89828a016146a5565b90955093505060408701356001600160401b03811115614a5a575f5ffd5b614a6689828a016146a5565b979a9699509497509295939492505050565b5f5f5f6101008486031215614a8b575f5ffd5b614a958585614695565b925060c08401356001600160401b03811115614aaf575f5ffd5b614abb86828701614695565b92505060e08401356001600160401b03811115614ad6575f5ffd5b840160408187031215614ae7575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614b06575f5ffd5b614b1087876144a3565b9450606086013593506080860135925060a08601356001600160401b03811115614b38575f5ffd5b614b44888289016146a5565b969995985093965092949392505050565b5f5f60408385031215614b66575f5ffd5b614b6f836145a9565b9150614b7d602084016145a9565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610f1657610f16614b86565b60a08181019083833792915050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680614bf457614bf4614bc8565b806001600160401b0384160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516101c081016001600160401b0381118282101715614c5457614c54614c1d565b60405290565b60405160c081016001600160401b0381118282101715614c5457614c54614c1d565b604080519081016001600160401b0381118282101715614c5457614c54614c1d565b604051606081016001600160401b0381118282101715614c5457614c54614c1d565b604051601f8201601f191681016001600160401b0381118282101715614ce857614ce8614c1d565b604052919050565b5f6101c0828403128015614d02575f5ffd5b50614d0b614c31565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6001600160601b03831680614db857614db8614bc8565b806001600160601b0384160491505092915050565b81810381811115610f1657610f16614b86565b838152818360208301375f910160200190815292915050565b5f5f85851115614e07575f5ffd5b83861115614e13575f5ffd5b5050820193919092039150565b80356020831015610f16575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f6001600160401b03821115614e6457614e64614c1d565b5060051b60200190565b5f60c08236031215614e7e575f5ffd5b614e86614c5a565b82358152614e96602084016145a9565b6020820152614ea7604084016145a9565b6040820152614eb8606084016145a9565b6060820152614ec9608084016145a9565b608082015260a08301356001600160401b03811115614ee6575f5ffd5b830136601f820112614ef6575f5ffd5b8035614f09614f0482614e4c565b614cc0565b8082825260208201915060208360071b850101925036831115614f2a575f5ffd5b6020840193505b82841015614fab578336036080811215614f49575f5ffd5b614f51614c7c565b614f5a8661482a565b81526060601f1983011215614f6d575f5ffd5b614f75614c9e565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150614f31565b60a08501525091949350505050565b606081016001600160401b03614fcf846145a9565b1682526001600160401b03614fe6602085016145a9565b166020830152604092830135929091019190915290565b5f6020828403121561500d575f5ffd5b5051919050565b6001600160401b038281168282160390811115610f1657610f16614b86565b5f6060828403128015615044575f5ffd5b5061504d614c9e565b615056836145a9565b8152615064602084016145a9565b60208201526040928301359281019290925250919050565b5f82601f83011261508b575f5ffd5b81356001600160401b038111156150a4576150a4614c1d565b6150b7601f8201601f1916602001614cc0565b8181528460208386010111156150cb575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f604082360312156150f7575f5ffd5b6150ff614c7c565b615108836145a9565b815260208301356001600160401b03811115615122575f5ffd5b61512e3682860161507c565b60208301525092915050565b5f60c082840312801561514b575f5ffd5b50615154614c5a565b61515d836145a9565b815261516b602084016145a9565b602082015260408381013590820152606080840135908201526080808401359082015261519a60a084016145a9565b60a08201529392505050565b80820180821115610f1657610f16614b86565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561528c57835180516001600160a01b031683526020908101518051828501528082015160408086019190915201516060840152909301926001929092019160809091019061523f565b509695505050505050565b5f602082840312156152a7575f5ffd5b81518015158114611009575f5ffd5b5f5f8335601e198436030181126152cb575f5ffd5b8301803591506001600160401b038211156152e4575f5ffd5b6020019150600581901b3603821315614429575f5ffd5b5f5f8335601e19843603018112615310575f5ffd5b8301803591506001600160401b03821115615329575f5ffd5b602001915036819003821315614429575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156153935783516001600160a01b031683526020938401939092019160010161536c565b509098975050505050505050565b83815260a081016153de60208301856001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610f1657610f16614b86565b6020810160168310614600576146006145d8565b5f6001820161542857615428614b86565b5060010190565b5f8261543d5761543d614bc8565b500490565b60ff8181168382160190811115610f1657610f16614b86565b60ff8281168282160390811115610f1657610f16614b86565b5f615481614f0484614e4c565b8381526020810190600585901b84013681111561549c575f5ffd5b845b818110156154d65780356001600160401b038111156154bb575f5ffd5b6154c73682890161507c565b8552506020938401930161549e565b509095945050505050565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b84518152602080860151908201526040808601519082015260608086015190820152610300810161556360808301866154e1565b835161018083015260208401516101a083015260408401516101c083015260608401516101e083015261111a6102008301846154e1565b5f81518060208401855e5f93019283525090919050565b5f611009828461559a565b805160208083015191908110156144b3575f1960209190910360031b1b16919050565b5f60ff8316806155f1576155f1614bc8565b8060ff84160691505092915050565b5f61560b828861559a565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526110d0602382018561559a565b83815260f883901b6001600160f81b03191660208201525f61111a602183018461559a565b634e487b7160e01b5f52600160045260245ffd5b5f5f6040838503121561568d575f5ffd5b50508051602090910151909290915056fe3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const claimRegistryLayout = {"credit":{"slot":0,"offset":0},"crosslinks":{"slot":1,"offset":0},"admissionBond":{"slot":1,"offset":20},"objectManager":{"slot":2,"offset":0},"dialectOf":{"slot":3,"offset":0},"isNoted":{"slot":4,"offset":0},"isImported":{"slot":5,"offset":0},"certifiedRoot":{"slot":6,"offset":0},"voucherOf":{"slot":7,"offset":0},"acceptedFlow":{"slot":8,"offset":0},"isolationLedger":{"slot":9,"offset":0},"domainClosure":{"slot":10,"offset":0},"_endOf":{"slot":11,"offset":0},"givenBack":{"slot":12,"offset":0}} as const
