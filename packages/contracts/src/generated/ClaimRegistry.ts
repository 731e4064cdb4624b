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
export const claimRegistryBytecode = '0x608060405234801561000f575f5ffd5b5060405161578438038061578483398101604081905261002e9161011c565b80516020808301516001600160601b0316600160a01b026001600160a01b03928316176001908155604080850151600980549186166001600160a01b03199283161790556060860151600a80549187169183169190911790556080860151600280549190961691161790935560a08401516001600160401b0346165f9081526003909352929091208054909160ff199091169083818111156100d2576100d26101c6565b0217905550506101da565b80516001600160a01b03811681146100f3575f5ffd5b919050565b80516001600160601b03811681146100f3575f5ffd5b8051600281106100f3575f5ffd5b5f60c082840312801561012d575f5ffd5b5060405160c081016001600160401b038111828210171561015c57634e487b7160e01b5f52604160045260245ffd5b604052610168836100dd565b8152610176602084016100f8565b6020820152610187604084016100dd565b6040820152610198606084016100dd565b60608201526101a9608084016100dd565b60808201526101ba60a0840161010e565b60a08201529392505050565b634e487b7160e01b5f52602160045260245ffd5b61559d806101e75f395ff3fe6080604052600436106101d0575f3560e01c806379b1d42c116100fd578063b9a4b69811610092578063d72ee86711610062578063d72ee86714610662578063dbbfd37914610681578063f1e5872c146106af578063f88927b4146106e5575f5ffd5b8063b9a4b698146105b8578063c13c2396146105cb578063cbf0571b14610618578063d5d44d8014610637575f5ffd5b80639ed28ee2116100cd5780639ed28ee21461050f578063a5658f321461054d578063aaf381931461057a578063b97132b014610599575f5ffd5b806379b1d42c146104455780637dc621b8146104645780639852c63b146104835780639d9baaeb146104f0575f5ffd5b80633040221d1161017357806363adb4121161014357806363adb412146103c65780636c8cc9d9146103e557806370d64c4b14610404578063786d13e114610418575f5ffd5b80633040221d1461032f5780633432d6261461034e5780633f31107e1461037b57806361439713146103a7575f5ffd5b806311916512116101ae578063119165121461027f57806316aa9202146102b65780631ea2756b146102e45780632f12c49c14610303575f5ffd5b8063010726ce146101d45780630597087c146102235780630615868d14610244575b5f5ffd5b3480156101df575f5ffd5b5061020e6101ee36600461433e565b5f9081525f5160206155515f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b34801561022e575f5ffd5b5061024261023d3660046143a8565b61071b565b005b34801561024f575f5ffd5b5061027261025e366004614471565b60036020525f908152604090205460ff1681565b60405161021a919061449e565b34801561028a575f5ffd5b50600a5461029e906001600160a01b031681565b6040516001600160a01b03909116815260200161021a565b3480156102c1575f5ffd5b5061020e6102d036600461433e565b60046020525f908152604090205460ff1681565b3480156102ef575f5ffd5b506102426102fe3660046144b8565b61098a565b34801561030e575f5ffd5b5061032261031d3660046144d2565b610b70565b60405161021a9190614510565b34801561033a575f5ffd5b50610242610349366004614597565b610d36565b348015610359575f5ffd5b5061036d6103683660046144b8565b610e56565b60405190815260200161021a565b348015610386575f5ffd5b5061039a6103953660046144b8565b610e85565b60405161021a9190614619565b3480156103b2575f5ffd5b5060095461029e906001600160a01b031681565b3480156103d1575f5ffd5b5061036d6103e036600461463d565b610fa5565b3480156103f0575f5ffd5b5061036d6103ff3660046146a5565b610fec565b34801561040f575f5ffd5b5061036d61109d565b348015610423575f5ffd5b50610437610432366004614471565b6111d3565b60405161021a9291906146be565b348015610450575f5ffd5b5060025461029e906001600160a01b031681565b34801561046f575f5ffd5b5061024261047e3660046146fd565b61129b565b34801561048e575f5ffd5b506104c961049d36600461433e565b60076020525f90815260409020546001600160a01b03811690600160a01b90046001600160601b031682565b604080516001600160a01b0390931683526001600160601b0390911660208301520161021a565b3480156104fb575f5ffd5b5061036d61050a3660046147b3565b6114a0565b34801561051a575f5ffd5b5060015461053590600160a01b90046001600160601b031681565b6040516001600160601b03909116815260200161021a565b348015610558575f5ffd5b5061056c6105673660046144b8565b6115d6565b60405161021a929190614848565b348015610585575f5ffd5b5061036d610594366004614866565b611670565b3480156105a4575f5ffd5b5060015461029e906001600160a01b031681565b6102426105c63660046144b8565b611735565b3480156105d6575f5ffd5b5061020e6105e536600461433e565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b348015610623575f5ffd5b50610242610632366004614902565b611906565b348015610642575f5ffd5b5061036d6106513660046146a5565b5f6020819052908152604090205481565b34801561066d575f5ffd5b5061024261067c36600461497c565b611c15565b34801561068c575f5ffd5b5061020e61069b36600461433e565b60056020525f908152604090205460ff1681565b3480156106ba575f5ffd5b5061036d6106c93660046149df565b600860209081525f928352604080842090915290825290205481565b3480156106f0575f5ffd5b5061036d6106ff366004614a07565b600660209081525f928352604080842090915290825290205481565b600161072688610e85565b60028111156107375761073761448a565b14610795576107496020880188614471565b6107596040890160208a01614471565b6040805163294b57f960e01b81526001600160401b03938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906107ab90890160208a01614471565b6001600160401b031687604001351015806107f157506107d16040890160208a01614471565b6001600160401b03166107e6611fff83614a4c565b6001600160401b0316105b15610833578061080760408a0160208b01614471565b6040516365b6ff5f60e11b81526001600160401b0392831660048201529116602482015260440161078c565b5f61084f71f90827f1c53a10cb7a02335b175320002935611cb4565b9050866040516020016108629190614a6b565b604051602081830303815290604052805190602001206108888a60400135838989611ce4565b146108ba576040516310d455e760e11b815271f90827f1c53a10cb7a02335b175320002935600482015260240161078c565b5f6108d86108ca611fff85614a8e565b6001600160401b0316611d5f565b90505f6108eb60808a0135838888611ce4565b90505f610905610900368d90038d018d614ba2565b611d7d565b905081811461093157604051632ce3838360e21b8152600481018290526024810183905260440161078c565b61097c60405180606001604052808e5f0160208101906109519190614471565b6001600160401b03168152602001876001600160401b031681526020018d60a0013581525082611e35565b505050505050505050505050565b5f61099482610e56565b5f8181526007602090815260408083208151808301909252546001600160a01b0381168252600160a01b90046001600160601b0316918101919091529192506109dc84610e85565b82519091506001600160a01b03161580610a0657505f816002811115610a0457610a0461448a565b145b15610a27576040516306b4df1b60e31b81526004810184905260240161078c565b5f838152600760205260408120556001816002811115610a4957610a4961448a565b03610abf5781516020808401516040516001600160601b0390911681526001600160a01b039092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610ab9825f015183602001516001600160601b0316611fbf565b50505050565b5f60028360200151610ad19190614c52565b6001600160601b03169050825f01516001600160a01b0316847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516001600160601b0316610b259190614c7f565b6040805192835260208301919091520160405180910390a3610b473382611fbf565b610b695f8285602001516001600160601b0316610b649190614c7f565b611fbf565b5050505050565b604080516060810182525f6020808301829052828401829052466001600160401b0316808452825260039052918220549091908190819060ff166001811115610bbb57610bbb61448a565b03610c53576101c08414610be557604051631ed9844f60e21b81526004810185905260240161078c565b60018585604051602001610bfb93929190614c92565b6040516020818303038152906040528051906020012091508484604090606092610c2793929190614cab565b610c3091614cd2565b9050610c4060c060a08688614cab565b610c4991614cd2565b6040840152610cef565b610400841115610c79576040516390a6359760e01b81526004810185905260240161078c565b8484604051610c89929190614cef565b604051809103902091505f610cd286868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061203892505050565b9050610cdd81612043565b610ce682612057565b60408601529150505b81610cf98261206b565b14610d215760405163106d882960e11b8152600481018290526024810183905260440161078c565b6001600160401b031660208301525092915050565b5f610d48610d4386614d20565b612090565b5f8581526005602052604090205490915060ff161580610d795750610d7784610d70836120bd565b85856120df565b155b15610da157604051631a423e4960e21b8152600481018290526024810185905260440161078c565b5f8181525f5160206155515f395f51905f52602052604090205460ff1615610dc95750610ab9565b5f8181525f5160206155515f395f51905f52602052604090819020805460ff191660011790558190610e019060608801908801614471565b6001600160401b0316610e1a6040880160208901614471565b6001600160401b03167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610e689190614e6c565b604051602081830303815290604052805190602001209050919050565b5f610e936020830183614471565b6001600160401b03165f03610eb157610eab826120f7565b92915050565b5f600681610ec26020860186614471565b6001600160401b03166001600160401b031681526020019081526020015f205f846020016020810190610ef59190614471565b6001600160401b0316815260208101919091526040015f2054905080610f89575f600b81610f266020870187614471565b6001600160401b03908116825260208201929092526040015f20541690508015801590610f7457506001600160401b038116610f686040860160208701614471565b6001600160401b031610155b610f7e575f610f81565b60025b949350505050565b82604001358114610f9b576002610f9e565b60015b9392505050565b5f610fe3600382610fb96020890189614471565b6001600160401b03168152602081019190915260409081015f205460ff16908701358686866121b4565b95945050505050565b5f610ff5612325565b506001600160a01b0381165f908152602081905260408120549081900361103a57604051636385746f60e01b81526001600160a01b038316600482015260240161078c565b6001600160a01b0382165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2611090828261235c565b611098612379565b919050565b5f5f60016017609a1b019050806001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110e5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111099190614eaf565b5f8181526004602052604090205490925060ff1615611126575090565b5f82815260046020818152604092839020805460ff191660011790558251635d19117b60e01b8152925185936001600160a01b03861693635d19117b938282019390929091908290030181865afa158015611183573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111a79190614eaf565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b604080516060810182525f80825260208083018290528284018290526001600160401b038581168352600b90915292812054909216808303611218575f925050915091565b60016040518060600160405280866001600160401b031681526020016001846112419190614ec6565b6001600160401b03908116825287165f90815260066020908152604082209201919061126e600187614ec6565b6001600160401b03166001600160401b031681526020019081526020015f20548152509250925050915091565b5f6112bb6112ac60208b018b614471565b6001600160401b03165f6123a3565b600a549091505f9081906112e0908a908a906001600160a01b0316868b8b8b8b6123d8565b9150915081158061135a57506113566112fc60208d018d614471565b61130c60408e0160208f01614471565b604080516001600160401b039384166020808301919091529290931683820152808f0135606084015260808084018f90528151808503909101815260a09093019052815191012090565b8114155b15611378576040516338f8ae8760e01b815260040160405180910390fd5b600b5f61138860208e018e614471565b6001600160401b03908116825260208201929092526040015f205416156113b157505050611496565b6113c160408c0160208d01614471565b6113cc906001614a4c565b600b5f6113dc60208f018f614471565b6001600160401b03908116825260208083019390935260409091015f20805467ffffffffffffffff1916939091169290921790915561141d908c018c614471565b6001600160401b03167fff561b5d5753347d52324bcbe2cddaf0ef6b82a8b0a5b4be449e7878ff4999e761145760408e0160208f01614471565b604080516001600160401b039092168252808f013560208301520160405180910390a261149261148c368d90038d018d614ee5565b8b611e35565b5050505b5050505050505050565b604080516001600160401b038a8116602080840191909152469091168284015260608083018b905283518084039091018152608090920190925280519101205f9081906114ed905f6123a3565b6009549091505f908190611512908b908b906001600160a01b0316868c8c8c8c6123d8565b915091508161153457604051634277978d60e11b815260040160405180910390fd5b6001600160401b038c165f9081526008602090815260408083208e84529091529020549350838111611568575050506115ca565b6001600160401b038c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f6115e183610e85565b915060018260028111156115f7576115f761448a565b0361160457506003915091565b5f8260028111156116175761161761448a565b1461162357505f915091565b61162f6105e584610e56565b1561163c57506002915091565b5f60078161164986610e56565b815260208101919091526040015f20546001600160a01b03161461166b575060015b915091565b6001545f90819061169290899089906001600160a01b0316848a8a8a8a6123d8565b92509050806116b4576040516367679e5b60e11b815260040160405180910390fd5b5f8281526005602052604090205460ff16156116d0575061172b565b5f8281526005602052604090819020805460ff19166001179055516116f89089908990614cef565b6040519081900381209083907fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f905f90a3505b9695505050505050565b600154600160a01b90046001600160601b031634811461177957604051637397e35360e01b81523460048201526001600160601b038216602482015260440161078c565b6117866020830183614471565b6001600160401b03165f036117ae57604051633450df1760e21b815260040160405180910390fd5b5f6117b883610e85565b90505f8160028111156117cd576117cd61448a565b146117ed5780604051636ae1539960e01b815260040161078c9190614619565b5f6117f784610e56565b5f818152600760205260409020549091506001600160a01b0316801561184257604051634aa0ab1360e01b8152600481018390526001600160a01b038216602482015260440161078c565b604080518082018252338082526001600160601b0380881660208085019182525f8881526007825286902094519151909216600160a01b026001600160a01b0391909116179092559161189a91908801908801614471565b6001600160401b03166118b06020880188614471565b6001600160401b03167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af48860400135346040516118f7929190918252602082015260400190565b60405180910390a45050505050565b61190f82612486565b61191f6040830160208401614471565b6001600160401b03166119356020850185614471565b6001600160401b031614158061197b57506119566060830160408401614471565b6001600160401b031661196f60c0850160a08601614471565b6001600160401b031614155b156119cc576119906040830160208401614471565b6119a06060840160408501614471565b60405163317b992f60e11b81526001600160401b0392831660048201529116602482015260440161078c565b611a186119dc6020850185614471565b6119ec6040860160208701614471565b6001600160401b039182165f908152600660209081526040808320939094168252919091522054151590565b15611a6657611a2a6020840184614471565b611a3a6040850160208601614471565b604051639e531f7560e01b81526001600160401b0392831660048201529116602482015260440161078c565b611a99611a7283614d20565b611a7b83614f99565b611a948535611a8f36899003890189614fec565b612558565b6125f6565b60408051606081019091525f9080611ab46020870187614471565b6001600160401b03168152602001856020016020810190611ad59190614471565b6001600160401b0316815260408087013560209283015251611af8929101614510565b604051602081830303815290604052805190602001209050611b245f5160206155515f395f51905f5290565b5f828152600191909101602052604090205460ff1615611b445750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e6020908152604091829020805460ff19166001179055611b8d918601908601614471565b6001600160401b0316611ba36020860186614471565b6001600160401b03167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611be760c08a0160a08b01614471565b6040805193845260208401929092526001600160401b0316908201526060015b60405180910390a350505050565b5f8381526005602052604090205460ff16611c4657604051630ec908b360e01b81526004810184905260240161078c565b5f611c5f611c5936889003880188614ee5565b86612666565b9050611c6d848285856120df565b611c945760405163abe1d10560e01b8152600481018290526024810185905260440161078c565b611cac611ca636889003880188614ee5565b86611e35565b505050505050565b604051604160f81b60208201526bffffffffffffffffffffffff19606083901b1660218201525f90603501610e68565b5f5f5f5f611cf48888888861267d565b925092509250805f5f1b03611d0f57505f9250610f81915050565b87611d298480355f1a5f8b611d248888612869565b612885565b14611d4757604051630c72089f60e21b815260040160405180910390fd5b868214611d54575f6115ca565b979650505050505050565b604051605360f81b6020820152602181018290525f90604101610e68565b5f600182604051602001610e689291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b81516001600160401b039081165f90815260066020908152604080832082870151909416835292905281902054908301518103611e7157505050565b82516001600160401b039081165f908152600b6020526040902054168015801590611eb25750806001600160401b031684602001516001600160401b031610155b15611eff578351611ec4600183614ec6565b602086015160405163188bcffb60e01b81526001600160401b039384166004820152918316602483015291909116604482015260640161078c565b8115611f4b57835160208501516040808701519051635fa8782160e11b81526001600160401b03938416600482015292909116602483015260448201849052606482015260840161078c565b6040848101805186516001600160401b039081165f90815260066020908152858220818b018051851684529082529186902093909355518851935185519081529283018890528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd919101611c07565b805f03611fca575050565b6001600160a01b0382165f9081526020819052604081208054839290611ff1908490615058565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6060610eab826128f0565b5f610eab61205283600861290d565b61297d565b5f610eab61206683600361290d565b612a2a565b5f4382810361010181106120875761208284612a34565b610f81565b50509040919050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001610e6892919061506b565b60408051600260208201529081018290525f6060820181905290608001610e68565b5f602082148015610fe35750610fe383838787612a61565b6002545f906001600160a01b03166121156040840160208501614471565b6001600160401b031615158061213357506001600160a01b0381163b155b1561214057505f92915050565b60408051636a426a1560e11b81529084013560048201526001600160a01b0382169063d484d42a90602401602060405180830381865afa158015612186573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121aa9190615149565b610f9b575f610f9e565b5f60018660018111156121c9576121c961448a565b03612223575f806121f58787876121e360a0890189615168565b6121f060c08b018b615168565b612a78565b915091508161221a5760405163190c8e7960e01b81526004810186905260240161078c565b9150610fe39050565b61223060a0830183615168565b90506001141580612250575061224960c0830183615168565b9050600114155b156122715760405163190c8e7960e01b81526004810184905260240161078c565b5f6122b38661227f87611cb4565b61228c60a0870187615168565b5f81811061229c5761229c614abb565b90506020028101906122ae91906151ad565b611ce4565b6040519091506122c7908490602001614a6b565b604051602081830303815290604052805190602001208114612307576040516310d455e760e11b81526001600160a01b038616600482015260240161078c565b611d54608084013561231886611d5f565b61228c60c0870187615168565b61232d612b64565b61235a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612ba4565b565b5f385f3884865af16123755763b12d13eb5f526004601cfd5b5050565b61235a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612354565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f80610400891115612400576040516390a6359760e01b8152600481018a905260240161078c565b5f8a8a604051612411929190614cef565b60408051918290039091205f8181526004602052919091205490915060ff16158015612443575061244181612bab565b155b1561246457604051630bd962f160e21b81526004810182905260240161078c565b6124748b8b8b8b8b8b8b8b612c1b565b92509250509850989650505050505050565b5f612493610d4383614d20565b5f8181525f5160206155515f395f51905f52602052604090205490915060ff166124d357604051631e9959d360e21b81526004810182905260240161078c565b6124e360a0830160808401614471565b6001600160401b0316421115612375576125036040830160208401614471565b6125136060840160408501614471565b61252360a0850160808601614471565b604051632485d69d60e11b81526001600160401b0393841660048201529183166024830152909116604482015260640161078c565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e7631000083836040516020016123ba939291905f610100820190508482528360208301526001600160401b0383511660408301526001600160401b03602084015116606083015260408301516080830152606083015160a0830152608083015160c08301526001600160401b0360a08401511660e0830152949350505050565b60a08301515182515f9061260990612c7a565b905061261482612caa565b8110801561262157508115155b1561265b578061263083612caa565b8361263e88885f0151612ccd565b60405163085fba4960e01b815260040161078c94939291906151ef565b610b69858585612de0565b5f600183836040516020016123ba93929190615253565b5f80808381036126a057604051630397e57f60e31b815260040160405180910390fd5b5f85855f8181106126b3576126b3614abb565b919091013560f81c91505f90506126cb82602161529e565b6126d6906001615058565b90506126e3816001615058565b8603612765578686828181106126fb576126fb614abb565b909101356001600160f81b031916151590508061271757508115155b1561273557604051630397e57f60e31b815260040160405180910390fd5b881561275457604051630c72089f60e21b815260040160405180910390fd5b505f935083925082915061285f9050565b612770816041615058565b861415806127a7575086868281811061278b5761278b614abb565b9050013560f81c60f81b6001600160f81b031916600160f81b14155b156127c557604051630397e57f60e31b815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b8781116128165760018b8201355f1a818101948511979097169660ff0385901c81169290921791016127e9565b50801593505050508161283c57604051630397e57f60e31b815260040160405180910390fd5b8061285a57604051636ffb59b560e11b815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b868111156128e457808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b84013581602203860152505060428320935060018103905061289b565b50505095945050505050565b6060610eab61290883805160801b6020919091011790565b612ef8565b5f82518260158111156129225761292261448a565b60ff1610829061294657604051631ee1e6c960e11b815260040161078c91906152b5565b508282601581111561295a5761295a61448a565b60ff168151811061296d5761296d614abb565b6020026020010151905092915050565b5f5f6129898360801c90565b905060218111156129ad57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f6129b986612fef565b919450925090505f8160018111156129d3576129d361448a565b146129f157604051633cf75c0160e21b815260040160405180910390fd5b8115612a1f57612a0282600861529e565b612a0e90610100614c7f565b612a188785613306565b901c61172b565b5f9695505050505050565b5f610eab8261297d565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612a6e868685613355565b1495945050505050565b5f5f6060612ac68a8a604051602001612aa9919060609190911b6bffffffffffffffffffffffff1916815260140190565b604051602081830303815290604052805190602001208989613396565b909350905082612adc57505f9150819050612b58565b5f612b08612ae9836128f0565b600281518110612afb57612afb614abb565b6020026020010151612a2a565b9050612b3e818a604051602001612b2191815260200190565b604051602081830303815290604052805190602001208888613396565b90945091508315612b5557612b52826133f8565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561235a57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f8160016017609a1b016001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612bf0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c149190614eaf565b1492915050565b5f5f612c69612c5e8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061340f92505050565b898989898989612a78565b915091509850989650505050505050565b5f5b6001600160401b0382161561109857612c94816152c9565b9050612ca1600183614ec6565b82169150612c7c565b5f6003612cb883600261529e565b612cc291906152e1565b610eab906001615058565b60a0820151516060906040811115612d0a5760405163b09b253560e01b81526001600160401b03841660048201526024810182905260440161078c565b806001600160401b03811115612d2257612d22614acf565b604051908082528060200260200182016040528015612d4b578160200160208202803683370190505b5091505f5f5b82811015612dd65760016001600160401b038616821c165f03612dce578560a001518181518110612d8457612d84614abb565b60200260200101515f0151848380612d9b906152c9565b945081518110612dad57612dad614abb565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612d51565b5082525092915050565b815160a0840151516001600160401b0382161580612dfe5750604081115b80612e1357506001600160401b038216811c15155b15612e435760405163b09b253560e01b81526001600160401b03831660048201526024810182905260440161078c565b612e6a60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612ec85760016001600160401b038516821c81169003612ec057612ebd82612eb88960a001518481518110612ea757612ea7614abb565b60200260200101516020015161341e565b613482565b91505b600101612e6c565b50612ed8818587602001516134d7565b611cac57604051631adfce5b60e31b81526004810185905260240161078c565b60605f612f058360801c90565b90505f5f5f612f1386612fef565b919450925090506001816001811115612f2e57612f2e61448a565b148015612f435750612f408284615058565b84145b612f6057604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015612fd5575f80612f87612f828b85613661565b612fef565b5090925090505f612fa484612f9c8585615058565b8d91906136b2565b9050612fb08284615058565b612fba9085615058565b9085529250612fce91506020905083615058565b9150612f6b565b506020601f19878303010486526040525092949350505050565b5f5f5f5f612ffd8560801c90565b9050805f0361301f57604051633cf75c0160e21b815260040160405180910390fd5b5f61302a8682613306565b60f81c905060c08110156131c157608060ff82161015613055575f60015f94509450945050506132ff565b613061603760806152f4565b60ff168160ff16116130de575f61307960808361530d565b60ff16905080831180156130b057508060011415806130b05750600160ff1b6130a3886001613306565b6001600160f81b03191610155b6130cd57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f92506132ff915050565b5f60376130ec60808461530d565b6130f6919061530d565b60ff16905080831161311b57604051633cf75c0160e21b815260040160405180910390fd5b5f613127886001613306565b90506001600160f81b031981165f0361315357604051633cf75c0160e21b815260040160405180910390fd5b5f61315f83600861529e565b61316b90610100614c7f565b82901c90506037811180156131885750806131868487614c7f565b115b6131a557604051633cf75c0160e21b815260040160405180910390fd5b6131b0836001615058565b975095505f94506132ff9350505050565b6131cd603760c06152f4565b60ff168160ff161161321b575f6131e560c08361530d565b60ff16905080831161320a57604051633cf75c0160e21b815260040160405180910390fd5b6001955093508492506132ff915050565b5f603761322960c08461530d565b613233919061530d565b60ff16905080831161325857604051633cf75c0160e21b815260040160405180910390fd5b5f613264886001613306565b90506001600160f81b031981165f0361329057604051633cf75c0160e21b815260040160405180910390fd5b5f61329c83600861529e565b6132a890610100614c7f565b82901c90506037811180156132c55750806132c38487614c7f565b115b6132e257604051633cf75c0160e21b815260040160405180910390fd5b6132ed836001615058565b97509550600194506132ff9350505050565b9193909250565b5f80613325613316846020615058565b6133208660801c90565b6136ee565b9050601f81111561333a5761333a60326136ff565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b8481101561338d576133838287878481811061337757613377614abb565b90506020020135613710565b9150600101613359565b50949350505050565b5f60605f5f6133d188886040516020016133b291815260200190565b60408051601f198184030181529190526133cc888a615326565b61373c565b90925090505f81600d8111156133e9576133e961448a565b14989197509095505050505050565b5f610eab61205283805160801b6020919091011790565b5f610eab612066836003613bab565b61344560405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6134a960405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416610eab5763d6cc76eb5f526004601cfd5b5f60c082511415806134fa57506060840151604085015160208601518651171717155b1561350657505f610f9e565b5f61351083613bdc565b90505f61351c85613c4a565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906135a59061341e565b90505f5f600f6001600160a01b031683868b876040516020016135cb94939291906153e1565b60408051601f19818403018152908290526135e591615463565b5f60405180830381855afa9150503d805f811461361d576040519150601f19603f3d011682016040523d82523d5f602084013e613622565b606091505b5091509150818015613635575080516020145b80156136545750808060200190518101906136509190614eaf565b6001145b9998505050505050505050565b5f61366c8360801c90565b82111561367d5761367d60326136ff565b610f9e8261368b8560801c90565b6136959190614c7f565b6136a86001600160801b03861685613c8a565b60809190911b1790565b5f6136bd8460801c90565b6136c78385615058565b11156136d7576136d760326136ff565b610f81826136a86001600160801b03871686613c8a565b5f8082840384811115908102610fe3565b634e487b715f52806020526024601cfd5b5f81831061372a575f828152602084905260409020610f9e565b5f838152602083905260409020610f9e565b60605f83515f036137535750606090506001613ba3565b5f61375d85613c95565b90505f5f5f61376b60405190565b90505f805b8851811015613b94575f89828151811061378c5761378c614abb565b60200260200101519050825f036137c357805160208201208c146137be57606060029850985050505050505050613ba3565b61382c565b60208151106137fb578460201415806137e25750805160208201208614155b156137be57606060039850985050505050505050613ba3565b8051851415806138135750856138108261546e565b14155b1561382c57606060049850985050505050505050613ba3565b5f613836826128f0565b90505b61384560106001615058565b815103613926578751840361388b5761387a8160108151811061386a5761386a614abb565b60200260200101518c5185613da1565b995099505050505050505050613ba3565b5f88858151811061389e5761389e614abb565b602001015160f81c60f81b90505f828260f81c60ff16815181106138c4576138c4614abb565b602002602001015190506138d781613dec565b90995097506138e7600187615058565b955087602014806139085750613908818e613903886001615058565b613e29565b15613914575050613b81565b61391d81612ef8565b92505050613839565b6002815103613b6c575f8b90505f61395e613959845f8151811061394c5761394c614abb565b6020026020010151613e6b565b613c95565b905080515f0361397f57606060059b509b5050505050505050505050613ba3565b5f815f8151811061399257613992614abb565b016020015160f81c90505f6139ba886139b48e805160801b6020919091011790565b90613661565b90505f6139ec6139cb600285615491565b6139d690600261530d565b60ff166139b486805160801b6020919091011790565b90505f6139f98260801c90565b9050613a058360801c90565b811180613a245750613a22613a1b845f846136b2565b8390613ec4565b155b15613a4457606060069f509f505050505050505050505050505050613ba3565b600160ff851611613ae557805f03613a7157606060079f509f505050505050505050505050505050613ba3565b5f87600181518110613a8557613a85614abb565b60200260200101519050613a9881613dec565b909e509c50613aa7828c615058565b9a508c60201480613ac35750613ac381886139038d6001615058565b15613ad45750505050505050613b81565b613add81612ef8565b975050613b61565b600360ff851611613b4657613afa8360801c90565b8114613b09576060600a613b2f565b613b2f87600181518110613b1f57613b1f614abb565b602002602001015187518b613da1565b9f509f505050505050505050505050505050613ba3565b6060600b9f509f505050505050505050505050505050613ba3565b505050505050613839565b6060600c995099505050505050505050613ba3565b50613b8b84604052565b50600101613770565b506060600d9650965050505050505b935093915050565b5f5f613bb660405190565b9050613bca613bc485612038565b8461290d565b9150613bd581604052565b5092915050565b613be46142e2565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613c526142e2565b5f613c5c83613f00565b90505f613c71613c6c835f614083565b614131565b9050610f8181613c85613c6c856004614083565b61415b565b5f610f9e8284615058565b80516040805160028302808201602001909252908152905f5b81811015613d9a578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050613cae565b5050919050565b60605f613daf600185614c7f565b8314613dc15750606090506008613ba3565b5f613dcb86613e6b565b90508081515f14613ddc575f613ddf565b60095b9250925050935093915050565b5f5f5f613df98460801c90565b905060218110613e1357613e0c84612a2a565b6020613e1f565b613e1d845f613306565b815b9250925050915091565b5f825182108015610f815750610f81613e64848481518110613e4d57613e4d614abb565b6020026020010151805160801b6020919091011790565b8590613ec4565b60605f5f5f613e7985612fef565b919450925090505f816001811115613e9357613e9361448a565b14613eb157604051633cf75c0160e21b815260040160405180910390fd5b610fe3613ebf8685856136b2565b614196565b5f5f613ed08460801c90565b9050613edc8360801c90565b8103613bd5576001600160801b039283168190209390921691909120909114919050565b613f0861431f565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615571602c9139604051602001613f5a9594939291906154b2565b60408051601f1981840301815290829052613f7491615463565b602060405180830381855afa158015613f8f573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613fb29190614eaf565b90505f805b60088160ff16101561407b576002838318613fd38360016152f4565b6040518060600160405280602c8152602001615571602c9139604051602001613ffe939291906154f5565b60408051601f198184030181529082905261401891615463565b602060405180830381855afa158015614033573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906140569190614eaf565b915081848260ff166008811061406e5761406e614abb565b6020020152600101613fb7565b505050919050565b6140aa60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6140ea8383600881106140bf576140bf614abb565b6020020151846140d0856001615058565b600881106140e0576140e0614abb565b60200201516141cc565b6020830152815261412183614100846002615058565b6008811061411057614110614abb565b6020020151846140d0856003615058565b6060830152604082015292915050565b6141396142e2565b6101008160808460115afa6101003d1416611098576389083b915f526004601cfd5b6141636142e2565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416610eab5763c55e5e335f526004601cfd5b60605f6141a38360801c90565b604051818152925090506001600160801b0383168181602085015e508101602001604052919050565b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b03168260405161426e9190615463565b5f60405180830381855afa9150503d805f81146142a6576040519150601f19603f3d011682016040523d82523d5f602084013e6142ab565b606091505b5091505080516040146142c0576142c061551a565b808060200190518101906142d4919061552e565b9350935050505b9250929050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f6020828403121561434e575f5ffd5b5035919050565b5f60608284031215614365575f5ffd5b50919050565b5f5f83601f84011261437b575f5ffd5b5081356001600160401b03811115614391575f5ffd5b6020830191508360208285010111156142db575f5ffd5b5f5f5f5f5f5f5f8789036103008112156143c0575f5ffd5b6143ca8a8a614355565b97506101c0605f19820112156143de575f5ffd5b506060880195506102c08801898111156143f6575f5ffd5b61022089019550356001600160401b03811115614411575f5ffd5b61441d8a828b0161436b565b9095509350506102e08801356001600160401b0381111561443c575f5ffd5b6144488a828b0161436b565b989b979a50959850939692959293505050565b80356001600160401b0381168114611098575f5ffd5b5f60208284031215614481575f5ffd5b610f9e8261445b565b634e487b7160e01b5f52602160045260245ffd5b60208101600283106144b2576144b261448a565b91905290565b5f606082840312156144c8575f5ffd5b610f9e8383614355565b5f5f602083850312156144e3575f5ffd5b82356001600160401b038111156144f8575f5ffd5b6145048582860161436b565b90969095509350505050565b60608101610eab82846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f60c08284031215614365575f5ffd5b5f5f83601f840112614567575f5ffd5b5081356001600160401b0381111561457d575f5ffd5b6020830191508360208260051b85010111156142db575f5ffd5b5f5f5f5f606085870312156145aa575f5ffd5b84356001600160401b038111156145bf575f5ffd5b6145cb87828801614547565b9450506020850135925060408501356001600160401b038111156145ed575f5ffd5b6145f987828801614557565b95989497509550505050565b600381106146155761461561448a565b9052565b60208101610eab8284614605565b80356001600160a01b0381168114611098575f5ffd5b5f5f5f5f60c08587031215614650575f5ffd5b61465a8686614355565b935061466860608601614627565b92506080850135915060a08501356001600160401b03811115614689575f5ffd5b850160e0818803121561469a575f5ffd5b939692955090935050565b5f602082840312156146b5575f5ffd5b610f9e82614627565b821515815260808101610f9e60208301846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f5f5f5f5f5f5f5f60e0898b031215614714575f5ffd5b61471e8a8a614355565b97506060890135965060808901356001600160401b0381111561473f575f5ffd5b61474b8b828c0161436b565b90975095505060a08901356001600160401b03811115614769575f5ffd5b6147758b828c01614557565b90955093505060c08901356001600160401b03811115614793575f5ffd5b61479f8b828c01614557565b999c989b5096995094979396929594505050565b5f5f5f5f5f5f5f5f60a0898b0312156147ca575f5ffd5b6147d38961445b565b97506020890135965060408901356001600160401b038111156147f4575f5ffd5b6148008b828c0161436b565b90975095505060608901356001600160401b0381111561481e575f5ffd5b61482a8b828c01614557565b90955093505060808901356001600160401b03811115614793575f5ffd5b604081016148568285614605565b60ff831660208301529392505050565b5f5f5f5f5f5f6060878903121561487b575f5ffd5b86356001600160401b03811115614890575f5ffd5b61489c89828a0161436b565b90975095505060208701356001600160401b038111156148ba575f5ffd5b6148c689828a01614557565b90955093505060408701356001600160401b038111156148e4575f5ffd5b6148f089828a01614557565b979a9699509497509295939492505050565b5f5f5f6101008486031215614915575f5ffd5b61491f8585614547565b925060c08401356001600160401b03811115614939575f5ffd5b61494586828701614547565b92505060e08401356001600160401b03811115614960575f5ffd5b840160408187031215614971575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614990575f5ffd5b61499a8787614355565b9450606086013593506080860135925060a08601356001600160401b038111156149c2575f5ffd5b6149ce88828901614557565b969995985093965092949392505050565b5f5f604083850312156149f0575f5ffd5b6149f98361445b565b946020939093013593505050565b5f5f60408385031215614a18575f5ffd5b614a218361445b565b9150614a2f6020840161445b565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610eab57610eab614a38565b60a08181019083833792915050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680614aa657614aa6614a7a565b806001600160401b0384160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516101c081016001600160401b0381118282101715614b0657614b06614acf565b60405290565b60405160c081016001600160401b0381118282101715614b0657614b06614acf565b604080519081016001600160401b0381118282101715614b0657614b06614acf565b604051606081016001600160401b0381118282101715614b0657614b06614acf565b604051601f8201601f191681016001600160401b0381118282101715614b9a57614b9a614acf565b604052919050565b5f6101c0828403128015614bb4575f5ffd5b50614bbd614ae3565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6001600160601b03831680614c6a57614c6a614a7a565b806001600160601b0384160491505092915050565b81810381811115610eab57610eab614a38565b838152818360208301375f910160200190815292915050565b5f5f85851115614cb9575f5ffd5b83861115614cc5575f5ffd5b5050820193919092039150565b80356020831015610eab575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f6001600160401b03821115614d1657614d16614acf565b5060051b60200190565b5f60c08236031215614d30575f5ffd5b614d38614b0c565b82358152614d486020840161445b565b6020820152614d596040840161445b565b6040820152614d6a6060840161445b565b6060820152614d7b6080840161445b565b608082015260a08301356001600160401b03811115614d98575f5ffd5b830136601f820112614da8575f5ffd5b8035614dbb614db682614cfe565b614b72565b8082825260208201915060208360071b850101925036831115614ddc575f5ffd5b6020840193505b82841015614e5d578336036080811215614dfb575f5ffd5b614e03614b2e565b614e0c86614627565b81526060601f1983011215614e1f575f5ffd5b614e27614b50565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150614de3565b60a08501525091949350505050565b606081016001600160401b03614e818461445b565b1682526001600160401b03614e986020850161445b565b166020830152604092830135929091019190915290565b5f60208284031215614ebf575f5ffd5b5051919050565b6001600160401b038281168282160390811115610eab57610eab614a38565b5f6060828403128015614ef6575f5ffd5b50614eff614b50565b614f088361445b565b8152614f166020840161445b565b60208201526040928301359281019290925250919050565b5f82601f830112614f3d575f5ffd5b81356001600160401b03811115614f5657614f56614acf565b614f69601f8201601f1916602001614b72565b818152846020838601011115614f7d575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f60408236031215614fa9575f5ffd5b614fb1614b2e565b614fba8361445b565b815260208301356001600160401b03811115614fd4575f5ffd5b614fe036828601614f2e565b60208301525092915050565b5f60c0828403128015614ffd575f5ffd5b50615006614b0c565b61500f8361445b565b815261501d6020840161445b565b602082015260408381013590820152606080840135908201526080808401359082015261504c60a0840161445b565b60a08201529392505050565b80820180821115610eab57610eab614a38565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561513e57835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906150f1565b509695505050505050565b5f60208284031215615159575f5ffd5b81518015158114610f9e575f5ffd5b5f5f8335601e1984360301811261517d575f5ffd5b8301803591506001600160401b03821115615196575f5ffd5b6020019150600581901b36038213156142db575f5ffd5b5f5f8335601e198436030181126151c2575f5ffd5b8301803591506001600160401b038211156151db575f5ffd5b6020019150368190038213156142db575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156152455783516001600160a01b031683526020938401939092019160010161521e565b509098975050505050505050565b83815260a0810161529060208301856001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610eab57610eab614a38565b60208101601683106144b2576144b261448a565b5f600182016152da576152da614a38565b5060010190565b5f826152ef576152ef614a7a565b500490565b60ff8181168382160190811115610eab57610eab614a38565b60ff8281168282160390811115610eab57610eab614a38565b5f615333614db684614cfe565b8381526020810190600585901b84013681111561534e575f5ffd5b845b818110156153885780356001600160401b0381111561536d575f5ffd5b61537936828901614f2e565b85525060209384019301615350565b509095945050505050565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016154156080830186615393565b835161018083015260208401516101a083015260408401516101c083015260608401516101e0830152610fe3610200830184615393565b5f81518060208401855e5f93019283525090919050565b5f610f9e828461544c565b80516020808301519190811015614365575f1960209190910360031b1b16919050565b5f60ff8316806154a3576154a3614a7a565b8060ff84160691505092915050565b5f6154bd828861544c565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526115ca602382018561544c565b83815260f883901b6001600160f81b03191660208201525f610fe3602183018461544c565b634e487b7160e01b5f52600160045260245ffd5b5f5f6040838503121561553f575f5ffd5b50508051602090910151909290915056fe3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Code at its address. */
export const claimRegistryCode = '0x6080604052600436106101d0575f3560e01c806379b1d42c116100fd578063b9a4b69811610092578063d72ee86711610062578063d72ee86714610662578063dbbfd37914610681578063f1e5872c146106af578063f88927b4146106e5575f5ffd5b8063b9a4b698146105b8578063c13c2396146105cb578063cbf0571b14610618578063d5d44d8014610637575f5ffd5b80639ed28ee2116100cd5780639ed28ee21461050f578063a5658f321461054d578063aaf381931461057a578063b97132b014610599575f5ffd5b806379b1d42c146104455780637dc621b8146104645780639852c63b146104835780639d9baaeb146104f0575f5ffd5b80633040221d1161017357806363adb4121161014357806363adb412146103c65780636c8cc9d9146103e557806370d64c4b14610404578063786d13e114610418575f5ffd5b80633040221d1461032f5780633432d6261461034e5780633f31107e1461037b57806361439713146103a7575f5ffd5b806311916512116101ae578063119165121461027f57806316aa9202146102b65780631ea2756b146102e45780632f12c49c14610303575f5ffd5b8063010726ce146101d45780630597087c146102235780630615868d14610244575b5f5ffd5b3480156101df575f5ffd5b5061020e6101ee36600461433e565b5f9081525f5160206155515f395f51905f52602052604090205460ff1690565b60405190151581526020015b60405180910390f35b34801561022e575f5ffd5b5061024261023d3660046143a8565b61071b565b005b34801561024f575f5ffd5b5061027261025e366004614471565b60036020525f908152604090205460ff1681565b60405161021a919061449e565b34801561028a575f5ffd5b50600a5461029e906001600160a01b031681565b6040516001600160a01b03909116815260200161021a565b3480156102c1575f5ffd5b5061020e6102d036600461433e565b60046020525f908152604090205460ff1681565b3480156102ef575f5ffd5b506102426102fe3660046144b8565b61098a565b34801561030e575f5ffd5b5061032261031d3660046144d2565b610b70565b60405161021a9190614510565b34801561033a575f5ffd5b50610242610349366004614597565b610d36565b348015610359575f5ffd5b5061036d6103683660046144b8565b610e56565b60405190815260200161021a565b348015610386575f5ffd5b5061039a6103953660046144b8565b610e85565b60405161021a9190614619565b3480156103b2575f5ffd5b5060095461029e906001600160a01b031681565b3480156103d1575f5ffd5b5061036d6103e036600461463d565b610fa5565b3480156103f0575f5ffd5b5061036d6103ff3660046146a5565b610fec565b34801561040f575f5ffd5b5061036d61109d565b348015610423575f5ffd5b50610437610432366004614471565b6111d3565b60405161021a9291906146be565b348015610450575f5ffd5b5060025461029e906001600160a01b031681565b34801561046f575f5ffd5b5061024261047e3660046146fd565b61129b565b34801561048e575f5ffd5b506104c961049d36600461433e565b60076020525f90815260409020546001600160a01b03811690600160a01b90046001600160601b031682565b604080516001600160a01b0390931683526001600160601b0390911660208301520161021a565b3480156104fb575f5ffd5b5061036d61050a3660046147b3565b6114a0565b34801561051a575f5ffd5b5060015461053590600160a01b90046001600160601b031681565b6040516001600160601b03909116815260200161021a565b348015610558575f5ffd5b5061056c6105673660046144b8565b6115d6565b60405161021a929190614848565b348015610585575f5ffd5b5061036d610594366004614866565b611670565b3480156105a4575f5ffd5b5060015461029e906001600160a01b031681565b6102426105c63660046144b8565b611735565b3480156105d6575f5ffd5b5061020e6105e536600461433e565b5f9081527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e602052604090205460ff1690565b348015610623575f5ffd5b50610242610632366004614902565b611906565b348015610642575f5ffd5b5061036d6106513660046146a5565b5f6020819052908152604090205481565b34801561066d575f5ffd5b5061024261067c36600461497c565b611c15565b34801561068c575f5ffd5b5061020e61069b36600461433e565b60056020525f908152604090205460ff1681565b3480156106ba575f5ffd5b5061036d6106c93660046149df565b600860209081525f928352604080842090915290825290205481565b3480156106f0575f5ffd5b5061036d6106ff366004614a07565b600660209081525f928352604080842090915290825290205481565b600161072688610e85565b60028111156107375761073761448a565b14610795576107496020880188614471565b6107596040890160208a01614471565b6040805163294b57f960e01b81526001600160401b03938416600482015292909116602483015288013560448201526064015b60405180910390fd5b604080870135906107ab90890160208a01614471565b6001600160401b031687604001351015806107f157506107d16040890160208a01614471565b6001600160401b03166107e6611fff83614a4c565b6001600160401b0316105b15610833578061080760408a0160208b01614471565b6040516365b6ff5f60e11b81526001600160401b0392831660048201529116602482015260440161078c565b5f61084f71f90827f1c53a10cb7a02335b175320002935611cb4565b9050866040516020016108629190614a6b565b604051602081830303815290604052805190602001206108888a60400135838989611ce4565b146108ba576040516310d455e760e11b815271f90827f1c53a10cb7a02335b175320002935600482015260240161078c565b5f6108d86108ca611fff85614a8e565b6001600160401b0316611d5f565b90505f6108eb60808a0135838888611ce4565b90505f610905610900368d90038d018d614ba2565b611d7d565b905081811461093157604051632ce3838360e21b8152600481018290526024810183905260440161078c565b61097c60405180606001604052808e5f0160208101906109519190614471565b6001600160401b03168152602001876001600160401b031681526020018d60a0013581525082611e35565b505050505050505050505050565b5f61099482610e56565b5f8181526007602090815260408083208151808301909252546001600160a01b0381168252600160a01b90046001600160601b0316918101919091529192506109dc84610e85565b82519091506001600160a01b03161580610a0657505f816002811115610a0457610a0461448a565b145b15610a27576040516306b4df1b60e31b81526004810184905260240161078c565b5f838152600760205260408120556001816002811115610a4957610a4961448a565b03610abf5781516020808401516040516001600160601b0390911681526001600160a01b039092169185917fba6d21de0371a1c91751b695bfb0438bd4f200f049a6e21c7692746c04566c00910160405180910390a3610ab9825f015183602001516001600160601b0316611fbf565b50505050565b5f60028360200151610ad19190614c52565b6001600160601b03169050825f01516001600160a01b0316847fa40849bb16b00d55661af8973799aafd9677b7d625cafa01418e76e65468e885838487602001516001600160601b0316610b259190614c7f565b6040805192835260208301919091520160405180910390a3610b473382611fbf565b610b695f8285602001516001600160601b0316610b649190614c7f565b611fbf565b5050505050565b604080516060810182525f6020808301829052828401829052466001600160401b0316808452825260039052918220549091908190819060ff166001811115610bbb57610bbb61448a565b03610c53576101c08414610be557604051631ed9844f60e21b81526004810185905260240161078c565b60018585604051602001610bfb93929190614c92565b6040516020818303038152906040528051906020012091508484604090606092610c2793929190614cab565b610c3091614cd2565b9050610c4060c060a08688614cab565b610c4991614cd2565b6040840152610cef565b610400841115610c79576040516390a6359760e01b81526004810185905260240161078c565b8484604051610c89929190614cef565b604051809103902091505f610cd286868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061203892505050565b9050610cdd81612043565b610ce682612057565b60408601529150505b81610cf98261206b565b14610d215760405163106d882960e11b8152600481018290526024810183905260440161078c565b6001600160401b031660208301525092915050565b5f610d48610d4386614d20565b612090565b5f8581526005602052604090205490915060ff161580610d795750610d7784610d70836120bd565b85856120df565b155b15610da157604051631a423e4960e21b8152600481018290526024810185905260440161078c565b5f8181525f5160206155515f395f51905f52602052604090205460ff1615610dc95750610ab9565b5f8181525f5160206155515f395f51905f52602052604090819020805460ff191660011790558190610e019060608801908801614471565b6001600160401b0316610e1a6040880160208901614471565b6001600160401b03167f1472e2e6b79e7ce6b65fda51920b1754e8ae48673570c111f6aef5af13515c4a60405160405180910390a45050505050565b5f81604051602001610e689190614e6c565b604051602081830303815290604052805190602001209050919050565b5f610e936020830183614471565b6001600160401b03165f03610eb157610eab826120f7565b92915050565b5f600681610ec26020860186614471565b6001600160401b03166001600160401b031681526020019081526020015f205f846020016020810190610ef59190614471565b6001600160401b0316815260208101919091526040015f2054905080610f89575f600b81610f266020870187614471565b6001600160401b03908116825260208201929092526040015f20541690508015801590610f7457506001600160401b038116610f686040860160208701614471565b6001600160401b031610155b610f7e575f610f81565b60025b949350505050565b82604001358114610f9b576002610f9e565b60015b9392505050565b5f610fe3600382610fb96020890189614471565b6001600160401b03168152602081019190915260409081015f205460ff16908701358686866121b4565b95945050505050565b5f610ff5612325565b506001600160a01b0381165f908152602081905260408120549081900361103a57604051636385746f60e01b81526001600160a01b038316600482015260240161078c565b6001600160a01b0382165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2611090828261235c565b611098612379565b919050565b5f5f60016017609a1b019050806001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110e5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111099190614eaf565b5f8181526004602052604090205490925060ff1615611126575090565b5f82815260046020818152604092839020805460ff191660011790558251635d19117b60e01b8152925185936001600160a01b03861693635d19117b938282019390929091908290030181865afa158015611183573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111a79190614eaf565b6040517fa065a54faa0ed9912a3bc54e0530fa18775eb16b5c28e41492a01a08fd22c56a905f90a35090565b604080516060810182525f80825260208083018290528284018290526001600160401b038581168352600b90915292812054909216808303611218575f925050915091565b60016040518060600160405280866001600160401b031681526020016001846112419190614ec6565b6001600160401b03908116825287165f90815260066020908152604082209201919061126e600187614ec6565b6001600160401b03166001600160401b031681526020019081526020015f20548152509250925050915091565b5f6112bb6112ac60208b018b614471565b6001600160401b03165f6123a3565b600a549091505f9081906112e0908a908a906001600160a01b0316868b8b8b8b6123d8565b9150915081158061135a57506113566112fc60208d018d614471565b61130c60408e0160208f01614471565b604080516001600160401b039384166020808301919091529290931683820152808f0135606084015260808084018f90528151808503909101815260a09093019052815191012090565b8114155b15611378576040516338f8ae8760e01b815260040160405180910390fd5b600b5f61138860208e018e614471565b6001600160401b03908116825260208201929092526040015f205416156113b157505050611496565b6113c160408c0160208d01614471565b6113cc906001614a4c565b600b5f6113dc60208f018f614471565b6001600160401b03908116825260208083019390935260409091015f20805467ffffffffffffffff1916939091169290921790915561141d908c018c614471565b6001600160401b03167fff561b5d5753347d52324bcbe2cddaf0ef6b82a8b0a5b4be449e7878ff4999e761145760408e0160208f01614471565b604080516001600160401b039092168252808f013560208301520160405180910390a261149261148c368d90038d018d614ee5565b8b611e35565b5050505b5050505050505050565b604080516001600160401b038a8116602080840191909152469091168284015260608083018b905283518084039091018152608090920190925280519101205f9081906114ed905f6123a3565b6009549091505f908190611512908b908b906001600160a01b0316868c8c8c8c6123d8565b915091508161153457604051634277978d60e11b815260040160405180910390fd5b6001600160401b038c165f9081526008602090815260408083208e84529091529020549350838111611568575050506115ca565b6001600160401b038c165f8181526008602090815260408083208f8452825291829020849055905183815292955085928d92917f8c12ff5be628714c3dd7e0fc3182725619f3ea1e6dd74527ef672bcac75d7108910160405180910390a35050505b98975050505050505050565b5f5f6115e183610e85565b915060018260028111156115f7576115f761448a565b0361160457506003915091565b5f8260028111156116175761161761448a565b1461162357505f915091565b61162f6105e584610e56565b1561163c57506002915091565b5f60078161164986610e56565b815260208101919091526040015f20546001600160a01b03161461166b575060015b915091565b6001545f90819061169290899089906001600160a01b0316848a8a8a8a6123d8565b92509050806116b4576040516367679e5b60e11b815260040160405180910390fd5b5f8281526005602052604090205460ff16156116d0575061172b565b5f8281526005602052604090819020805460ff19166001179055516116f89089908990614cef565b6040519081900381209083907fb05e7faa117d88f4179fecb70da6792d1beea91fba5a8e23fec3604b7214078f905f90a3505b9695505050505050565b600154600160a01b90046001600160601b031634811461177957604051637397e35360e01b81523460048201526001600160601b038216602482015260440161078c565b6117866020830183614471565b6001600160401b03165f036117ae57604051633450df1760e21b815260040160405180910390fd5b5f6117b883610e85565b90505f8160028111156117cd576117cd61448a565b146117ed5780604051636ae1539960e01b815260040161078c9190614619565b5f6117f784610e56565b5f818152600760205260409020549091506001600160a01b0316801561184257604051634aa0ab1360e01b8152600481018390526001600160a01b038216602482015260440161078c565b604080518082018252338082526001600160601b0380881660208085019182525f8881526007825286902094519151909216600160a01b026001600160a01b0391909116179092559161189a91908801908801614471565b6001600160401b03166118b06020880188614471565b6001600160401b03167fe25a45f27d36eaa9859437d6567ca27c02cc9499e34cfaa3aba950e35a902af48860400135346040516118f7929190918252602082015260400190565b60405180910390a45050505050565b61190f82612486565b61191f6040830160208401614471565b6001600160401b03166119356020850185614471565b6001600160401b031614158061197b57506119566060830160408401614471565b6001600160401b031661196f60c0850160a08601614471565b6001600160401b031614155b156119cc576119906040830160208401614471565b6119a06060840160408501614471565b60405163317b992f60e11b81526001600160401b0392831660048201529116602482015260440161078c565b611a186119dc6020850185614471565b6119ec6040860160208701614471565b6001600160401b039182165f908152600660209081526040808320939094168252919091522054151590565b15611a6657611a2a6020840184614471565b611a3a6040850160208601614471565b604051639e531f7560e01b81526001600160401b0392831660048201529116602482015260440161078c565b611a99611a7283614d20565b611a7b83614f99565b611a948535611a8f36899003890189614fec565b612558565b6125f6565b60408051606081019091525f9080611ab46020870187614471565b6001600160401b03168152602001856020016020810190611ad59190614471565b6001600160401b0316815260408087013560209283015251611af8929101614510565b604051602081830303815290604052805190602001209050611b245f5160206155515f395f51905f5290565b5f828152600191909101602052604090205460ff1615611b445750505050565b5f8181527f3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630e6020908152604091829020805460ff19166001179055611b8d918601908601614471565b6001600160401b0316611ba36020860186614471565b6001600160401b03167f0f35de6634596b04043dd208514a7840a2cb1e4807218cd0c6b855730cd1d66360408701356060880135611be760c08a0160a08b01614471565b6040805193845260208401929092526001600160401b0316908201526060015b60405180910390a350505050565b5f8381526005602052604090205460ff16611c4657604051630ec908b360e01b81526004810184905260240161078c565b5f611c5f611c5936889003880188614ee5565b86612666565b9050611c6d848285856120df565b611c945760405163abe1d10560e01b8152600481018290526024810185905260440161078c565b611cac611ca636889003880188614ee5565b86611e35565b505050505050565b604051604160f81b60208201526bffffffffffffffffffffffff19606083901b1660218201525f90603501610e68565b5f5f5f5f611cf48888888861267d565b925092509250805f5f1b03611d0f57505f9250610f81915050565b87611d298480355f1a5f8b611d248888612869565b612885565b14611d4757604051630c72089f60e21b815260040160405180910390fd5b868214611d54575f6115ca565b979650505050505050565b604051605360f81b6020820152602181018290525f90604101610e68565b5f600182604051602001610e689291905f6101e08201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260a083015160c083015260c083015160e083015260e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516101808301526101808301516101a08301526101a08301516101c08301529392505050565b81516001600160401b039081165f90815260066020908152604080832082870151909416835292905281902054908301518103611e7157505050565b82516001600160401b039081165f908152600b6020526040902054168015801590611eb25750806001600160401b031684602001516001600160401b031610155b15611eff578351611ec4600183614ec6565b602086015160405163188bcffb60e01b81526001600160401b039384166004820152918316602483015291909116604482015260640161078c565b8115611f4b57835160208501516040808701519051635fa8782160e11b81526001600160401b03938416600482015292909116602483015260448201849052606482015260840161078c565b6040848101805186516001600160401b039081165f90815260066020908152858220818b018051851684529082529186902093909355518851935185519081529283018890528116939216917f52035cb3f2032994ea9805aa3ec1b9840c35cfdf9251c669e74a5ff797b4fd919101611c07565b805f03611fca575050565b6001600160a01b0382165f9081526020819052604081208054839290611ff1908490615058565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6060610eab826128f0565b5f610eab61205283600861290d565b61297d565b5f610eab61206683600361290d565b612a2a565b5f4382810361010181106120875761208284612a34565b610f81565b50509040919050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001610e6892919061506b565b60408051600260208201529081018290525f6060820181905290608001610e68565b5f602082148015610fe35750610fe383838787612a61565b6002545f906001600160a01b03166121156040840160208501614471565b6001600160401b031615158061213357506001600160a01b0381163b155b1561214057505f92915050565b60408051636a426a1560e11b81529084013560048201526001600160a01b0382169063d484d42a90602401602060405180830381865afa158015612186573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121aa9190615149565b610f9b575f610f9e565b5f60018660018111156121c9576121c961448a565b03612223575f806121f58787876121e360a0890189615168565b6121f060c08b018b615168565b612a78565b915091508161221a5760405163190c8e7960e01b81526004810186905260240161078c565b9150610fe39050565b61223060a0830183615168565b90506001141580612250575061224960c0830183615168565b9050600114155b156122715760405163190c8e7960e01b81526004810184905260240161078c565b5f6122b38661227f87611cb4565b61228c60a0870187615168565b5f81811061229c5761229c614abb565b90506020028101906122ae91906151ad565b611ce4565b6040519091506122c7908490602001614a6b565b604051602081830303815290604052805190602001208114612307576040516310d455e760e11b81526001600160a01b038616600482015260240161078c565b611d54608084013561231886611d5f565b61228c60c0870187615168565b61232d612b64565b61235a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612ba4565b565b5f385f3884865af16123755763b12d13eb5f526004601cfd5b5050565b61235a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612354565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f80610400891115612400576040516390a6359760e01b8152600481018a905260240161078c565b5f8a8a604051612411929190614cef565b60408051918290039091205f8181526004602052919091205490915060ff16158015612443575061244181612bab565b155b1561246457604051630bd962f160e21b81526004810182905260240161078c565b6124748b8b8b8b8b8b8b8b612c1b565b92509250509850989650505050505050565b5f612493610d4383614d20565b5f8181525f5160206155515f395f51905f52602052604090205490915060ff166124d357604051631e9959d360e21b81526004810182905260240161078c565b6124e360a0830160808401614471565b6001600160401b0316421115612375576125036040830160208401614471565b6125136060840160408501614471565b61252360a0850160808601614471565b604051632485d69d60e11b81526001600160401b0393841660048201529183166024830152909116604482015260640161078c565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e7631000083836040516020016123ba939291905f610100820190508482528360208301526001600160401b0383511660408301526001600160401b03602084015116606083015260408301516080830152606083015160a0830152608083015160c08301526001600160401b0360a08401511660e0830152949350505050565b60a08301515182515f9061260990612c7a565b905061261482612caa565b8110801561262157508115155b1561265b578061263083612caa565b8361263e88885f0151612ccd565b60405163085fba4960e01b815260040161078c94939291906151ef565b610b69858585612de0565b5f600183836040516020016123ba93929190615253565b5f80808381036126a057604051630397e57f60e31b815260040160405180910390fd5b5f85855f8181106126b3576126b3614abb565b919091013560f81c91505f90506126cb82602161529e565b6126d6906001615058565b90506126e3816001615058565b8603612765578686828181106126fb576126fb614abb565b909101356001600160f81b031916151590508061271757508115155b1561273557604051630397e57f60e31b815260040160405180910390fd5b881561275457604051630c72089f60e21b815260040160405180910390fd5b505f935083925082915061285f9050565b612770816041615058565b861415806127a7575086868281811061278b5761278b614abb565b9050013560f81c60f81b6001600160f81b031916600160f81b14155b156127c557604051630397e57f60e31b815260040160405180910390fd5b5f5f889650600183018701359550602183018701359450858a185f5f871515945060015b8781116128165760018b8201355f1a818101948511979097169660ff0385901c81169290921791016127e9565b50801593505050508161283c57604051630397e57f60e31b815260040160405180910390fd5b8061285a57604051636ffb59b560e11b815260040160405180910390fd5b505050505b9450945094915050565b5f6040515f815360018101939093525060218201526041902090565b5f60405160018153829150601f87355f1a038701865b868111156128e457808901355f1a6001878260ff031c1660051b81600186015385816002018601528260051b84013581602203860152505060428320935060018103905061289b565b50505095945050505050565b6060610eab61290883805160801b6020919091011790565b612ef8565b5f82518260158111156129225761292261448a565b60ff1610829061294657604051631ee1e6c960e11b815260040161078c91906152b5565b508282601581111561295a5761295a61448a565b60ff168151811061296d5761296d614abb565b6020026020010151905092915050565b5f5f6129898360801c90565b905060218111156129ad57604051633cf75c0160e21b815260040160405180910390fd5b5f5f5f6129b986612fef565b919450925090505f8160018111156129d3576129d361448a565b146129f157604051633cf75c0160e21b815260040160405180910390fd5b8115612a1f57612a0282600861529e565b612a0e90610100614c7f565b612a188785613306565b901c61172b565b5f9695505050505050565b5f610eab8261297d565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b5f82612a6e868685613355565b1495945050505050565b5f5f6060612ac68a8a604051602001612aa9919060609190911b6bffffffffffffffffffffffff1916815260140190565b604051602081830303815290604052805190602001208989613396565b909350905082612adc57505f9150819050612b58565b5f612b08612ae9836128f0565b600281518110612afb57612afb614abb565b6020026020010151612a2a565b9050612b3e818a604051602001612b2191815260200190565b604051602081830303815290604052805190602001208888613396565b90945091508315612b5557612b52826133f8565b92505b50505b97509795505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561235a57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f8160016017609a1b016001600160a01b03166367a328106040518163ffffffff1660e01b8152600401602060405180830381865afa158015612bf0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c149190614eaf565b1492915050565b5f5f612c69612c5e8b8b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061340f92505050565b898989898989612a78565b915091509850989650505050505050565b5f5b6001600160401b0382161561109857612c94816152c9565b9050612ca1600183614ec6565b82169150612c7c565b5f6003612cb883600261529e565b612cc291906152e1565b610eab906001615058565b60a0820151516060906040811115612d0a5760405163b09b253560e01b81526001600160401b03841660048201526024810182905260440161078c565b806001600160401b03811115612d2257612d22614acf565b604051908082528060200260200182016040528015612d4b578160200160208202803683370190505b5091505f5f5b82811015612dd65760016001600160401b038616821c165f03612dce578560a001518181518110612d8457612d84614abb565b60200260200101515f0151848380612d9b906152c9565b945081518110612dad57612dad614abb565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612d51565b5082525092915050565b815160a0840151516001600160401b0382161580612dfe5750604081115b80612e1357506001600160401b038216811c15155b15612e435760405163b09b253560e01b81526001600160401b03831660048201526024810182905260440161078c565b612e6a60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612ec85760016001600160401b038516821c81169003612ec057612ebd82612eb88960a001518481518110612ea757612ea7614abb565b60200260200101516020015161341e565b613482565b91505b600101612e6c565b50612ed8818587602001516134d7565b611cac57604051631adfce5b60e31b81526004810185905260240161078c565b60605f612f058360801c90565b90505f5f5f612f1386612fef565b919450925090506001816001811115612f2e57612f2e61448a565b148015612f435750612f408284615058565b84145b612f6057604051633cf75c0160e21b815260040160405180910390fd5b604051945060208501835b85811015612fd5575f80612f87612f828b85613661565b612fef565b5090925090505f612fa484612f9c8585615058565b8d91906136b2565b9050612fb08284615058565b612fba9085615058565b9085529250612fce91506020905083615058565b9150612f6b565b506020601f19878303010486526040525092949350505050565b5f5f5f5f612ffd8560801c90565b9050805f0361301f57604051633cf75c0160e21b815260040160405180910390fd5b5f61302a8682613306565b60f81c905060c08110156131c157608060ff82161015613055575f60015f94509450945050506132ff565b613061603760806152f4565b60ff168160ff16116130de575f61307960808361530d565b60ff16905080831180156130b057508060011415806130b05750600160ff1b6130a3886001613306565b6001600160f81b03191610155b6130cd57604051633cf75c0160e21b815260040160405180910390fd5b6001955093505f92506132ff915050565b5f60376130ec60808461530d565b6130f6919061530d565b60ff16905080831161311b57604051633cf75c0160e21b815260040160405180910390fd5b5f613127886001613306565b90506001600160f81b031981165f0361315357604051633cf75c0160e21b815260040160405180910390fd5b5f61315f83600861529e565b61316b90610100614c7f565b82901c90506037811180156131885750806131868487614c7f565b115b6131a557604051633cf75c0160e21b815260040160405180910390fd5b6131b0836001615058565b975095505f94506132ff9350505050565b6131cd603760c06152f4565b60ff168160ff161161321b575f6131e560c08361530d565b60ff16905080831161320a57604051633cf75c0160e21b815260040160405180910390fd5b6001955093508492506132ff915050565b5f603761322960c08461530d565b613233919061530d565b60ff16905080831161325857604051633cf75c0160e21b815260040160405180910390fd5b5f613264886001613306565b90506001600160f81b031981165f0361329057604051633cf75c0160e21b815260040160405180910390fd5b5f61329c83600861529e565b6132a890610100614c7f565b82901c90506037811180156132c55750806132c38487614c7f565b115b6132e257604051633cf75c0160e21b815260040160405180910390fd5b6132ed836001615058565b97509550600194506132ff9350505050565b9193909250565b5f80613325613316846020615058565b6133208660801c90565b6136ee565b9050601f81111561333a5761333a60326136ff565b5f19816008021b835f1960801c861601511691505092915050565b5f81815b8481101561338d576133838287878481811061337757613377614abb565b90506020020135613710565b9150600101613359565b50949350505050565b5f60605f5f6133d188886040516020016133b291815260200190565b60408051601f198184030181529190526133cc888a615326565b61373c565b90925090505f81600d8111156133e9576133e961448a565b14989197509095505050505050565b5f610eab61205283805160801b6020919091011790565b5f610eab612066836003613bab565b61344560405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6134a960405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416610eab5763d6cc76eb5f526004601cfd5b5f60c082511415806134fa57506060840151604085015160208601518651171717155b1561350657505f610f9e565b5f61351083613bdc565b90505f61351c85613c4a565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906135a59061341e565b90505f5f600f6001600160a01b031683868b876040516020016135cb94939291906153e1565b60408051601f19818403018152908290526135e591615463565b5f60405180830381855afa9150503d805f811461361d576040519150601f19603f3d011682016040523d82523d5f602084013e613622565b606091505b5091509150818015613635575080516020145b80156136545750808060200190518101906136509190614eaf565b6001145b9998505050505050505050565b5f61366c8360801c90565b82111561367d5761367d60326136ff565b610f9e8261368b8560801c90565b6136959190614c7f565b6136a86001600160801b03861685613c8a565b60809190911b1790565b5f6136bd8460801c90565b6136c78385615058565b11156136d7576136d760326136ff565b610f81826136a86001600160801b03871686613c8a565b5f8082840384811115908102610fe3565b634e487b715f52806020526024601cfd5b5f81831061372a575f828152602084905260409020610f9e565b5f838152602083905260409020610f9e565b60605f83515f036137535750606090506001613ba3565b5f61375d85613c95565b90505f5f5f61376b60405190565b90505f805b8851811015613b94575f89828151811061378c5761378c614abb565b60200260200101519050825f036137c357805160208201208c146137be57606060029850985050505050505050613ba3565b61382c565b60208151106137fb578460201415806137e25750805160208201208614155b156137be57606060039850985050505050505050613ba3565b8051851415806138135750856138108261546e565b14155b1561382c57606060049850985050505050505050613ba3565b5f613836826128f0565b90505b61384560106001615058565b815103613926578751840361388b5761387a8160108151811061386a5761386a614abb565b60200260200101518c5185613da1565b995099505050505050505050613ba3565b5f88858151811061389e5761389e614abb565b602001015160f81c60f81b90505f828260f81c60ff16815181106138c4576138c4614abb565b602002602001015190506138d781613dec565b90995097506138e7600187615058565b955087602014806139085750613908818e613903886001615058565b613e29565b15613914575050613b81565b61391d81612ef8565b92505050613839565b6002815103613b6c575f8b90505f61395e613959845f8151811061394c5761394c614abb565b6020026020010151613e6b565b613c95565b905080515f0361397f57606060059b509b5050505050505050505050613ba3565b5f815f8151811061399257613992614abb565b016020015160f81c90505f6139ba886139b48e805160801b6020919091011790565b90613661565b90505f6139ec6139cb600285615491565b6139d690600261530d565b60ff166139b486805160801b6020919091011790565b90505f6139f98260801c90565b9050613a058360801c90565b811180613a245750613a22613a1b845f846136b2565b8390613ec4565b155b15613a4457606060069f509f505050505050505050505050505050613ba3565b600160ff851611613ae557805f03613a7157606060079f509f505050505050505050505050505050613ba3565b5f87600181518110613a8557613a85614abb565b60200260200101519050613a9881613dec565b909e509c50613aa7828c615058565b9a508c60201480613ac35750613ac381886139038d6001615058565b15613ad45750505050505050613b81565b613add81612ef8565b975050613b61565b600360ff851611613b4657613afa8360801c90565b8114613b09576060600a613b2f565b613b2f87600181518110613b1f57613b1f614abb565b602002602001015187518b613da1565b9f509f505050505050505050505050505050613ba3565b6060600b9f509f505050505050505050505050505050613ba3565b505050505050613839565b6060600c995099505050505050505050613ba3565b50613b8b84604052565b50600101613770565b506060600d9650965050505050505b935093915050565b5f5f613bb660405190565b9050613bca613bc485612038565b8461290d565b9150613bd581604052565b5092915050565b613be46142e2565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613c526142e2565b5f613c5c83613f00565b90505f613c71613c6c835f614083565b614131565b9050610f8181613c85613c6c856004614083565b61415b565b5f610f9e8284615058565b80516040805160028302808201602001909252908152905f5b81811015613d9a578060208501015160801c808160401b1777ffffffffffffffff0000000000000000ffffffffffffffff169050808160201b177bffffffff00000000ffffffff00000000ffffffff00000000ffffffff169050808160101b177dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff169050808160081b177eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff169050808160041b177f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f169050806002830260208601015250601081019050613cae565b5050919050565b60605f613daf600185614c7f565b8314613dc15750606090506008613ba3565b5f613dcb86613e6b565b90508081515f14613ddc575f613ddf565b60095b9250925050935093915050565b5f5f5f613df98460801c90565b905060218110613e1357613e0c84612a2a565b6020613e1f565b613e1d845f613306565b815b9250925050915091565b5f825182108015610f815750610f81613e64848481518110613e4d57613e4d614abb565b6020026020010151805160801b6020919091011790565b8590613ec4565b60605f5f5f613e7985612fef565b919450925090505f816001811115613e9357613e9361448a565b14613eb157604051633cf75c0160e21b815260040160405180910390fd5b610fe3613ebf8685856136b2565b614196565b5f5f613ed08460801c90565b9050613edc8360801c90565b8103613bd5576001600160801b039283168190209390921691909120909114919050565b613f0861431f565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615571602c9139604051602001613f5a9594939291906154b2565b60408051601f1981840301815290829052613f7491615463565b602060405180830381855afa158015613f8f573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613fb29190614eaf565b90505f805b60088160ff16101561407b576002838318613fd38360016152f4565b6040518060600160405280602c8152602001615571602c9139604051602001613ffe939291906154f5565b60408051601f198184030181529082905261401891615463565b602060405180830381855afa158015614033573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906140569190614eaf565b915081848260ff166008811061406e5761406e614abb565b6020020152600101613fb7565b505050919050565b6140aa60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6140ea8383600881106140bf576140bf614abb565b6020020151846140d0856001615058565b600881106140e0576140e0614abb565b60200201516141cc565b6020830152815261412183614100846002615058565b6008811061411057614110614abb565b6020020151846140d0856003615058565b6060830152604082015292915050565b6141396142e2565b6101008160808460115afa6101003d1416611098576389083b915f526004601cfd5b6141636142e2565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416610eab5763c55e5e335f526004601cfd5b60605f6141a38360801c90565b604051818152925090506001600160801b0383168181602085015e508101602001604052919050565b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b03168260405161426e9190615463565b5f60405180830381855afa9150503d805f81146142a6576040519150601f19603f3d011682016040523d82523d5f602084013e6142ab565b606091505b5091505080516040146142c0576142c061551a565b808060200190518101906142d4919061552e565b9350935050505b9250929050565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f6020828403121561434e575f5ffd5b5035919050565b5f60608284031215614365575f5ffd5b50919050565b5f5f83601f84011261437b575f5ffd5b5081356001600160401b03811115614391575f5ffd5b6020830191508360208285010111156142db575f5ffd5b5f5f5f5f5f5f5f8789036103008112156143c0575f5ffd5b6143ca8a8a614355565b97506101c0605f19820112156143de575f5ffd5b506060880195506102c08801898111156143f6575f5ffd5b61022089019550356001600160401b03811115614411575f5ffd5b61441d8a828b0161436b565b9095509350506102e08801356001600160401b0381111561443c575f5ffd5b6144488a828b0161436b565b989b979a50959850939692959293505050565b80356001600160401b0381168114611098575f5ffd5b5f60208284031215614481575f5ffd5b610f9e8261445b565b634e487b7160e01b5f52602160045260245ffd5b60208101600283106144b2576144b261448a565b91905290565b5f606082840312156144c8575f5ffd5b610f9e8383614355565b5f5f602083850312156144e3575f5ffd5b82356001600160401b038111156144f8575f5ffd5b6145048582860161436b565b90969095509350505050565b60608101610eab82846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f60c08284031215614365575f5ffd5b5f5f83601f840112614567575f5ffd5b5081356001600160401b0381111561457d575f5ffd5b6020830191508360208260051b85010111156142db575f5ffd5b5f5f5f5f606085870312156145aa575f5ffd5b84356001600160401b038111156145bf575f5ffd5b6145cb87828801614547565b9450506020850135925060408501356001600160401b038111156145ed575f5ffd5b6145f987828801614557565b95989497509550505050565b600381106146155761461561448a565b9052565b60208101610eab8284614605565b80356001600160a01b0381168114611098575f5ffd5b5f5f5f5f60c08587031215614650575f5ffd5b61465a8686614355565b935061466860608601614627565b92506080850135915060a08501356001600160401b03811115614689575f5ffd5b850160e0818803121561469a575f5ffd5b939692955090935050565b5f602082840312156146b5575f5ffd5b610f9e82614627565b821515815260808101610f9e60208301846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b5f5f5f5f5f5f5f5f60e0898b031215614714575f5ffd5b61471e8a8a614355565b97506060890135965060808901356001600160401b0381111561473f575f5ffd5b61474b8b828c0161436b565b90975095505060a08901356001600160401b03811115614769575f5ffd5b6147758b828c01614557565b90955093505060c08901356001600160401b03811115614793575f5ffd5b61479f8b828c01614557565b999c989b5096995094979396929594505050565b5f5f5f5f5f5f5f5f60a0898b0312156147ca575f5ffd5b6147d38961445b565b97506020890135965060408901356001600160401b038111156147f4575f5ffd5b6148008b828c0161436b565b90975095505060608901356001600160401b0381111561481e575f5ffd5b61482a8b828c01614557565b90955093505060808901356001600160401b03811115614793575f5ffd5b604081016148568285614605565b60ff831660208301529392505050565b5f5f5f5f5f5f6060878903121561487b575f5ffd5b86356001600160401b03811115614890575f5ffd5b61489c89828a0161436b565b90975095505060208701356001600160401b038111156148ba575f5ffd5b6148c689828a01614557565b90955093505060408701356001600160401b038111156148e4575f5ffd5b6148f089828a01614557565b979a9699509497509295939492505050565b5f5f5f6101008486031215614915575f5ffd5b61491f8585614547565b925060c08401356001600160401b03811115614939575f5ffd5b61494586828701614547565b92505060e08401356001600160401b03811115614960575f5ffd5b840160408187031215614971575f5ffd5b809150509250925092565b5f5f5f5f5f60c08688031215614990575f5ffd5b61499a8787614355565b9450606086013593506080860135925060a08601356001600160401b038111156149c2575f5ffd5b6149ce88828901614557565b969995985093965092949392505050565b5f5f604083850312156149f0575f5ffd5b6149f98361445b565b946020939093013593505050565b5f5f60408385031215614a18575f5ffd5b614a218361445b565b9150614a2f6020840161445b565b90509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038181168382160190811115610eab57610eab614a38565b60a08181019083833792915050565b634e487b7160e01b5f52601260045260245ffd5b5f6001600160401b03831680614aa657614aa6614a7a565b806001600160401b0384160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516101c081016001600160401b0381118282101715614b0657614b06614acf565b60405290565b60405160c081016001600160401b0381118282101715614b0657614b06614acf565b604080519081016001600160401b0381118282101715614b0657614b06614acf565b604051606081016001600160401b0381118282101715614b0657614b06614acf565b604051601f8201601f191681016001600160401b0381118282101715614b9a57614b9a614acf565b604052919050565b5f6101c0828403128015614bb4575f5ffd5b50614bbd614ae3565b823581526020808401359082015260408084013590820152606080840135908201526080808401359082015260a0808401359082015260c0808401359082015260e08084013590820152610100808401359082015261012080840135908201526101408084013590820152610160808401359082015261018080840135908201526101a0928301359281019290925250919050565b5f6001600160601b03831680614c6a57614c6a614a7a565b806001600160601b0384160491505092915050565b81810381811115610eab57610eab614a38565b838152818360208301375f910160200190815292915050565b5f5f85851115614cb9575f5ffd5b83861115614cc5575f5ffd5b5050820193919092039150565b80356020831015610eab575f19602084900360031b1b1692915050565b818382375f9101908152919050565b5f6001600160401b03821115614d1657614d16614acf565b5060051b60200190565b5f60c08236031215614d30575f5ffd5b614d38614b0c565b82358152614d486020840161445b565b6020820152614d596040840161445b565b6040820152614d6a6060840161445b565b6060820152614d7b6080840161445b565b608082015260a08301356001600160401b03811115614d98575f5ffd5b830136601f820112614da8575f5ffd5b8035614dbb614db682614cfe565b614b72565b8082825260208201915060208360071b850101925036831115614ddc575f5ffd5b6020840193505b82841015614e5d578336036080811215614dfb575f5ffd5b614e03614b2e565b614e0c86614627565b81526060601f1983011215614e1f575f5ffd5b614e27614b50565b60208781013582526040808901358284015260608901359083015282810191909152908452608090950194929092019150614de3565b60a08501525091949350505050565b606081016001600160401b03614e818461445b565b1682526001600160401b03614e986020850161445b565b166020830152604092830135929091019190915290565b5f60208284031215614ebf575f5ffd5b5051919050565b6001600160401b038281168282160390811115610eab57610eab614a38565b5f6060828403128015614ef6575f5ffd5b50614eff614b50565b614f088361445b565b8152614f166020840161445b565b60208201526040928301359281019290925250919050565b5f82601f830112614f3d575f5ffd5b81356001600160401b03811115614f5657614f56614acf565b614f69601f8201601f1916602001614b72565b818152846020838601011115614f7d575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f60408236031215614fa9575f5ffd5b614fb1614b2e565b614fba8361445b565b815260208301356001600160401b03811115614fd4575f5ffd5b614fe036828601614f2e565b60208301525092915050565b5f60c0828403128015614ffd575f5ffd5b50615006614b0c565b61500f8361445b565b815261501d6020840161445b565b602082015260408381013590820152606080840135908201526080808401359082015261504c60a0840161445b565b60a08201529392505050565b80820180821115610eab57610eab614a38565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b8083101561513e57835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906150f1565b509695505050505050565b5f60208284031215615159575f5ffd5b81518015158114610f9e575f5ffd5b5f5f8335601e1984360301811261517d575f5ffd5b8301803591506001600160401b03821115615196575f5ffd5b6020019150600581901b36038213156142db575f5ffd5b5f5f8335601e198436030181126151c2575f5ffd5b8301803591506001600160401b038211156151db575f5ffd5b6020019150368190038213156142db575f5ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156152455783516001600160a01b031683526020938401939092019160010161521e565b509098975050505050505050565b83815260a0810161529060208301856001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b826080830152949350505050565b8082028115828204841417610eab57610eab614a38565b60208101601683106144b2576144b261448a565b5f600182016152da576152da614a38565b5060010190565b5f826152ef576152ef614a7a565b500490565b60ff8181168382160190811115610eab57610eab614a38565b60ff8281168282160390811115610eab57610eab614a38565b5f615333614db684614cfe565b8381526020810190600585901b84013681111561534e575f5ffd5b845b818110156153885780356001600160401b0381111561536d575f5ffd5b61537936828901614f2e565b85525060209384019301615350565b509095945050505050565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016154156080830186615393565b835161018083015260208401516101a083015260408401516101c083015260608401516101e0830152610fe3610200830184615393565b5f81518060208401855e5f93019283525090919050565b5f610f9e828461544c565b80516020808301519190811015614365575f1960209190910360031b1b16919050565b5f60ff8316806154a3576154a3614a7a565b8060ff84160691505092915050565b5f6154bd828861544c565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526115ca602382018561544c565b83815260f883901b6001600160f81b03191660208201525f610fe3602183018461544c565b634e487b7160e01b5f52600160045260245ffd5b5f5f6040838503121561553f575f5ffd5b50508051602090910151909290915056fe3552c44a987f19a6f2835d175de8f8f205ccd5e2c7b06e35af2c9346f390630d424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const claimRegistryLayout = {"credit":{"slot":0,"offset":0},"crosslinks":{"slot":1,"offset":0},"admissionBond":{"slot":1,"offset":20},"objectManager":{"slot":2,"offset":0},"dialectOf":{"slot":3,"offset":0},"isNoted":{"slot":4,"offset":0},"isImported":{"slot":5,"offset":0},"certifiedRoot":{"slot":6,"offset":0},"voucherOf":{"slot":7,"offset":0},"acceptedFlow":{"slot":8,"offset":0},"isolationLedger":{"slot":9,"offset":0},"domainClosure":{"slot":10,"offset":0},"_endOf":{"slot":11,"offset":0}} as const
