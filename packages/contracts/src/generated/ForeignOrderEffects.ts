/** Bindings of ForeignOrderEffects. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const foreignOrderEffectsAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "lockRegistry",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "claimRegistry",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "objectManager",
      "type": "address"
     }
    ],
    "internalType": "struct Places",
    "name": "places",
    "type": "tuple"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "scalar",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "order",
    "type": "bytes32"
   }
  ],
  "name": "AssetLocked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "known",
    "type": "uint64"
   }
  ],
  "name": "AuthorityNotFormer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "AuthorityNotProven",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "known",
    "type": "uint64"
   }
  ],
  "name": "AuthorityStale",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "deltasHash",
    "type": "bytes32"
   }
  ],
  "name": "DeltasDiffer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "count",
    "type": "uint256"
   }
  ],
  "name": "JurisdictionsTooMany",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   }
  ],
  "name": "LockBusy",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   }
  ],
  "name": "LockExpired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "LockForeign",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   }
  ],
  "name": "LockNotDue",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   }
  ],
  "name": "LockNotHeld",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "longest",
    "type": "uint64"
   }
  ],
  "name": "LockTerm",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   }
  ],
  "name": "OrderNotRegulated",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   }
  ],
  "name": "OrderNotStanding",
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
  "name": "ReconciliationMalformed",
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
    "internalType": "address",
    "name": "token",
    "type": "address"
   },
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   }
  ],
  "name": "TokenDiffers",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "originDomain",
      "type": "uint64"
     },
     {
      "internalType": "address",
      "name": "creator",
      "type": "address"
     },
     {
      "internalType": "bytes32",
      "name": "salt",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "typeId",
      "type": "bytes32"
     }
    ],
    "indexed": false,
    "internalType": "struct Kind",
    "name": "kind",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "bytes16[]",
    "name": "jurisdictions",
    "type": "bytes16[]"
   }
  ],
  "name": "AssetDescribed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "signer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "revokedAt",
    "type": "uint64"
   }
  ],
  "name": "AuthorityImported",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "signer",
    "type": "address"
   }
  ],
  "name": "FormerImported",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "authority",
      "type": "bytes32"
     },
     {
      "internalType": "bytes16",
      "name": "jurisdiction",
      "type": "bytes16"
     },
     {
      "internalType": "uint8",
      "name": "rank",
      "type": "uint8"
     }
    ],
    "indexed": false,
    "internalType": "struct GuardEntry",
    "name": "guard",
    "type": "tuple"
   }
  ],
  "name": "GuardChanged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "authority",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "action",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "from",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "to",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "attempts",
    "type": "uint32"
   }
  ],
  "name": "OrderApplied",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "action",
    "type": "uint8"
   }
  ],
  "name": "OrderHeld",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "authority",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "action",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "state",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "enum OrderRefusal",
    "name": "refusal",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "attempts",
    "type": "uint32"
   }
  ],
  "name": "OrderRefused",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "lamport",
    "type": "uint64"
   }
  ],
  "name": "Reconciled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "segment",
    "type": "uint32"
   }
  ],
  "name": "SegmentCommitted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "segment",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "found",
    "type": "bytes32"
   }
  ],
  "name": "SegmentDiverged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "TransactionAborted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "isCommitting",
    "type": "bool"
   }
  ],
  "name": "TransactionLockChanged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   }
  ],
  "name": "TransactionOverran",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "abort",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "authorityOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "id",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "signer",
      "type": "address"
     },
     {
      "internalType": "uint8",
      "name": "rank",
      "type": "uint8"
     },
     {
      "internalType": "bytes16",
      "name": "jurisdiction",
      "type": "bytes16"
     },
     {
      "internalType": "uint16",
      "name": "actions",
      "type": "uint16"
     },
     {
      "internalType": "bytes32[]",
      "name": "kinds",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validAfter",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validBefore",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Authority",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "authorityRegistry",
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
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "beginCommit",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "commit",
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
      "name": "originDomain",
      "type": "uint64"
     },
     {
      "internalType": "address",
      "name": "creator",
      "type": "address"
     },
     {
      "internalType": "bytes32",
      "name": "salt",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "typeId",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Kind",
    "name": "kind",
    "type": "tuple"
   }
  ],
  "name": "describe",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "typeId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "index",
      "type": "bytes32"
     },
     {
      "components": [
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
        "internalType": "struct Claim[]",
        "name": "positive",
        "type": "tuple[]"
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
        "internalType": "struct Claim[][]",
        "name": "negated",
        "type": "tuple[][]"
       }
      ],
      "internalType": "struct Dependency",
      "name": "dependency",
      "type": "tuple"
     }
    ],
    "internalType": "struct CopyRef",
    "name": "copy",
    "type": "tuple"
   }
  ],
  "name": "enforce",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "moved",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "token",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "enforceToken",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "moved",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "expire",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   }
  ],
  "name": "factsOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "typeId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes16[]",
    "name": "jurisdictions",
    "type": "bytes16[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   }
  ],
  "name": "formerOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "id",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "signer",
      "type": "address"
     },
     {
      "internalType": "uint8",
      "name": "rank",
      "type": "uint8"
     },
     {
      "internalType": "bytes16",
      "name": "jurisdiction",
      "type": "bytes16"
     },
     {
      "internalType": "uint16",
      "name": "actions",
      "type": "uint16"
     },
     {
      "internalType": "bytes32[]",
      "name": "kinds",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validAfter",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validBefore",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Authority",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   }
  ],
  "name": "hold",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "id",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "signer",
      "type": "address"
     },
     {
      "internalType": "uint8",
      "name": "rank",
      "type": "uint8"
     },
     {
      "internalType": "bytes16",
      "name": "jurisdiction",
      "type": "bytes16"
     },
     {
      "internalType": "uint16",
      "name": "actions",
      "type": "uint16"
     },
     {
      "internalType": "bytes32[]",
      "name": "kinds",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validAfter",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validBefore",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Authority",
    "name": "authority",
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
  "name": "importAuthority",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "id",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "signer",
      "type": "address"
     },
     {
      "internalType": "uint8",
      "name": "rank",
      "type": "uint8"
     },
     {
      "internalType": "bytes16",
      "name": "jurisdiction",
      "type": "bytes16"
     },
     {
      "internalType": "uint16",
      "name": "actions",
      "type": "uint16"
     },
     {
      "internalType": "bytes32[]",
      "name": "kinds",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validAfter",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validBefore",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "revokedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct Authority",
    "name": "authority",
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
  "name": "importFormer",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "isReconciled",
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
  "name": "l1ChainId",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "",
    "type": "uint64"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "lockOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint8",
      "name": "kind",
      "type": "uint8"
     },
     {
      "internalType": "bool",
      "name": "isCommitting",
      "type": "bool"
     },
     {
      "internalType": "address",
      "name": "owner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "until",
      "type": "uint64"
     }
    ],
    "internalType": "struct TransactionLock",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "policy",
  "outputs": [
   {
    "internalType": "uint8",
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
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   }
  ],
  "name": "preempt",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "id",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "lamport",
      "type": "uint64"
     },
     {
      "internalType": "uint64[]",
      "name": "domainIds",
      "type": "uint64[]"
     },
     {
      "internalType": "bytes32[]",
      "name": "deltaHashes",
      "type": "bytes32[]"
     }
    ],
    "internalType": "struct Reconciliation",
    "name": "reconciliation",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "segment",
      "type": "uint32"
     },
     {
      "internalType": "bytes32",
      "name": "asset",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "from",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "uint8",
        "name": "state",
        "type": "uint8"
       },
       {
        "internalType": "uint8",
        "name": "held",
        "type": "uint8"
       },
       {
        "internalType": "bytes32",
        "name": "order",
        "type": "bytes32"
       }
      ],
      "internalType": "struct LockEntry",
      "name": "to",
      "type": "tuple"
     },
     {
      "internalType": "bytes32",
      "name": "below",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "authority",
        "type": "bytes32"
       },
       {
        "internalType": "bytes16",
        "name": "jurisdiction",
        "type": "bytes16"
       },
       {
        "internalType": "uint8",
        "name": "rank",
        "type": "uint8"
       }
      ],
      "internalType": "struct GuardEntry",
      "name": "guard",
      "type": "tuple"
     }
    ],
    "internalType": "struct LockDelta[]",
    "name": "deltas",
    "type": "tuple[]"
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
  "name": "reconcile",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "timeout",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "useOf",
  "outputs": [
   {
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "frozen",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "waiting",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "waitingFor",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "",
    "type": "bytes32[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const

/** Creation code, without constructor arguments. */
export const foreignOrderEffectsBytecode = '0x60e060405234801561000f575f5ffd5b50604051615d39380380615d3983398101604081905261002e91610073565b805160208201516040909201516001600160a01b0390811660c05291821660a052166080526100ea565b80516001600160a01b038116811461006e575f5ffd5b919050565b5f6060828403128015610084575f5ffd5b50604051606081016001600160401b03811182821017156100b357634e487b7160e01b5f52604160045260245ffd5b6040526100bf83610058565b81526100cd60208401610058565b60208201526100de60408401610058565b60408201529392505050565b60805160a05160c051615c106101295f395f818161091e0152610c6401525f8181611a250152611b5d01525f818161224e0152612d190152615c105ff3fe608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80635a746101116100bf578063af8fbef811610079578063af8fbef81461036f578063b5ddbf7114610382578063c9d7e20914610395578063cf0c017d146103a8578063f8d23d69146103c8578063ff755d4a14610407575f5ffd5b80635a746101146102c7578063765b785e146102da578063829f6bf5146102ed578063a8836f8314610300578063a9483be914610313578063a9ba045e14610345575f5ffd5b80631b910504116101105780631b91050414610245578063219d12e01461025a578063385fa4a61461026d57806338dd1b131461028e5780634551e880146102a15780635557f510146102b4575f5ffd5b80630505c8c91461014c57806312622e5b14610176578063150717b2146101a757806316fdf8fc1461020457806319d18d5c14610225575b5f5ffd5b5f5461015f90600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461018f90600160a01b90046001600160401b031681565b6040516001600160401b03909116815260200161016d565b6101ba6101b5366004614222565b61041a565b60405161016d9190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b610217610212366004614250565b6104b1565b60405190815260200161016d565b610238610233366004614222565b610672565b60405161016d919061428f565b610258610253366004614222565b6106e3565b005b610258610268366004614222565b6106f5565b61028061027b3660046142d1565b610703565b60405161016d92919061432c565b61025861029c366004614222565b6107a1565b6102586102af366004614344565b6107af565b6102586102c2366004614222565b6108ed565b6102586102d5366004614222565b6108fb565b6102176102e83660046143e6565b610909565b6102586102fb366004614344565b610a64565b61025861030e366004614443565b610c19565b6103356103213660046142d1565b5f908152600c602052604090205460ff1690565b604051901515815260200161016d565b5f54610357906001600160a01b031681565b6040516001600160a01b03909116815260200161016d565b61021761037d366004614487565b610c2b565b610258610390366004614443565b610eb8565b6102586103a33660046144c1565b610f4b565b6103bb6103b63660046142d1565b611183565b60405161016d91906146d8565b6103db6103d6366004614222565b61128d565b6040805160ff90951685526001600160a01b03909316602085015291830152606082015260800161016d565b6103bb6104153660046146ea565b61132f565b604080516080810182525f80825260208201819052918101829052606081019190915260085f61044a858561144b565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f6104bc856114ad565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051f919061470d565b90508160070154811461055c57604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105805760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa1580156105c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e8919061470d565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610644573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106689190614724565b5050509392505050565b606060095f610681858561144b565b81526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156106d657602002820191905f5260205f20905b8154815260200190600101908083116106c2575b5050505050905092915050565b6106f182826006335f6115a3565b5050565b6106f182826001335f6115a3565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561079057602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107525790505b505050505090509250925050915091565b6106f182826004335f6115a3565b83356107bd858585856119ea565b5f818152600160205260409020600401546001600160401b0316806107e860e0880160c08901614743565b6001600160401b03161061083b578161080760e0880160c08901614743565b6040516321904ff960e01b815260048101929092526001600160401b03908116602483015282166044820152606401610553565b5f828152600360205260408120879161085a60e0840160c08501614743565b6001600160401b0316815260208101919091526040015f2061087c82826148d7565b5061088f905060e0870160c08801614743565b6001600160401b0316827f205568e23e74286a7f039352e4ff56254bc8844bc513e7eff996dd42bb4f8ab86108ca60408a0160208b01614a92565b6040516001600160a01b03909116815260200160405180910390a3505050505050565b6106f182826003335f6115a3565b6106f182826002335f6115a3565b5f5f610914846114ad565b60048101549091507f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0316806109bc576040516320a126c760e01b81526001600160a01b038316906320a126c790610978908890600401614c64565b606060405180830381865afa158015610993573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109b79190614c76565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610a1a91899190600401614cae565b60408051808303815f875af1158015610a35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a599190614d08565b509695505050505050565b8335610a72858585856119ea565b5f81815260016020526040812090610a9261014088016101208901614743565b6001600160401b031615801590610abb57506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610adc60e0890160c08a01614743565b6001600160401b03161080610b1e575060048201546001600160401b0316610b0a60e0890160c08a01614743565b6001600160401b0316148015610b1e575080155b15610b6d5782610b3460e0890160c08a01614743565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610553565b5f8381526001602052604090208790610b8682826148d7565b50610b99905060e0880160c08901614743565b6001600160401b0316837ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610bd460408b0160208c01614a92565b610be66101408c016101208d01614743565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a350505050505050565b610c2683335f85856115a3565b505050565b5f610c43610c3e36849003840184614de9565b611acb565b5f81815260026020526040902080549192509015610c615750919050565b5f7f000000000000000000000000000000000000000000000000000000000000000060405163625b222f60e11b8152606086013560048201529091505f906001600160a01b0383169063c4b6445e90602401602060405180830381865afa158015610cce573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cf29190614e5d565b90506001600160a01b0381161580610d71575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610d4b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d6f9190614724565b155b15610d9257604051633721f58160e21b815260048101859052602401610553565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610dc0908990600401614ebf565b5f60405180830381865afa158015610dda573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610e019190810190614eef565b80519091505f819003610e2a57604051633721f58160e21b815260048101879052602401610553565b6008811115610e5657604051634edcc69f60e11b81526004810187905260248101829052604401610553565b606087013582865f60018201610e6c8482615003565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b8884604051610ea69291906150ff565b60405180910390a25050505050919050565b5f60085f610ec6868661144b565b815260208101919091526040015f20805490915060ff16600114801590610ef65750336001600160a01b03841614155b15610f3757610f05848461144b565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610553565b610f458484600533866115a3565b50505050565b84355f908152600c602052604090205460ff1661117c57610f6b82611b2b565b610f76858585611cd6565b5f8484604051602001610f8a929190615184565b604051602081830303815290604052805190602001209050610fac8682611e03565b610fd357604051635fb089cf60e01b81528635600482015260248101829052604401610553565b611039610fdf846152ed565b610fe884615383565b60405161101e907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c9060200161545e565b60405160208183030381529060405280519060200120611e9a565b85355f908152600c6020908152604091829020805460ff1916600117905561106f9161106a91908901908901614743565b611f0a565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a6110a26040890160208a01614743565b6040516001600160401b03909116815260200160405180910390a25f5f5b85811015611178575f8787838181106110db576110db615515565b6110f2926020610140909202019081019150615529565b90506110ff826001615542565b92505b868310801561114457508063ffffffff1688888581811061112557611125615515565b61113c926020610140909202019081019150615529565b63ffffffff16145b156111595761115283615555565b9250611102565b61116f893561116a85858b8d61556d565b611f88565b508190506110c0565b5050505b5050505050565b61118b614121565b5f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a086019383018282801561123d57602002820191905f5260205f20905b815481526020019060010190808311611229575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f61129c878761144b565b5f8181526008602090815260408083208054600b90935292205460ff80831699506001600160a01b0362010000840416985090965092935090916101009091041680156112f557505f8281526009602052604090205415155b15611324575f828152600960205260408120805490919061131857611318615515565b905f5260205f20015492505b505092959194509250565b611337614121565b5f8381526003602081815260408084206001600160401b03871685528252928390208351610140810185528154815260018201546001600160a01b03811682850152600160a01b900460ff16818601526002820154608081811b6001600160801b0319166060840152600160801b90910461ffff169082015292810180548551818502810185019096528086529394919360a08601938301828280156113fa57602002820191905f5260205f20905b8154815260200190600101908083116113e6575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b909104166080909101529392505050565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600460205260408120906005600283015460ff1660068111156114d6576114d6615598565b1480156114f15750826114eb835f0154612218565b60400151145b600283015490915060ff61010090910416600514801561152557506002820154600160a01b90046001600160401b03164210155b1561152d57505f5b6002820154600c61010090910460ff161c600190811614801561155c575060028201546301000000900460ff16155b1561156457505f5b80158061157c575060058201546001600160a01b0316155b1561159d57604051638505c8ab60e01b815260048101849052602401610553565b50919050565b5f6115ae868661144b565b5f8181526008602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b031660608201529293508190819061161f9089906122b7565b925092509250826116a5578761167d57835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610553565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610553565b5f5f6116b18c8861234f565b91509150600283165f141580156116de575085604001516001600160a01b0316896001600160a01b031614155b1561171c576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610553565b600183161580159061172f575060048210155b1561175e5760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610553565b61176f8787606001518a868e6123cc565b855160018581149160ff16148015611785575080155b1561183f575f60048c148061179b575060048410155b90508080156117ab575087602001515b156117f05787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a361183d565b80806117fc575060038c145b1561183d5787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a6118835760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b0316815250965061190f565b60018b03611897576001602088015261190f565b60058b036118e65760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b031681526020016118d4898c6124e9565b6001600160401b03169052965061190f565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260086020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a3806119db576119db8861252b565b50505050505050505050505050565b5f611a046119ff6119fa87615612565b612657565b612683565b60405163dbbfd37960e01b8152600481018690529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dbbfd37990602401602060405180830381865afa158015611a6a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a8e9190614724565b1580611aa35750611aa1848285856126a5565b155b1561117c57604051633a2e915960e11b81528535600482015260248101859052604401610553565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b5f611b3d611b38836152ed565b6126c8565b6040516283936760e11b8152600481018290529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063010726ce90602401602060405180830381865afa158015611ba2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bc69190614724565b611be657604051631e9959d360e21b815260048101829052602401610553565b46611bf76040840160208501614743565b6001600160401b031614611c5157611c156040830160208401614743565b611c256060840160408501614743565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610553565b611c6160a0830160808401614743565b6001600160401b03164211156106f157611c816040830160208401614743565b611c916060840160408501614743565b611ca160a0850160808601614743565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610553565b365f611ce560408601866147c0565b9092509050805f8115801590611cfc575060108211155b8015611d15575081611d1160608901896147c0565b9050145b905060015b82811015611d9d57848482818110611d3457611d34615515565b9050602002016020810190611d499190614743565b6001600160401b03168585611d5f6001856156eb565b818110611d6e57611d6e615515565b9050602002016020810190611d839190614743565b6001600160401b031610611d95575f91505b600101611d1a565b50801580611dab5750604085115b15611dc95760405163b00c8bf360e01b815260040160405180910390fd5b5f5b8581101561117857611dde8787836126f5565b611dfb5760405163b00c8bf360e01b815260040160405180910390fd5b600101611dcb565b5f3681611e1360408601866147c0565b915091505f5b81811015611e8f5746838383818110611e3457611e34615515565b9050602002016020810190611e499190614743565b6001600160401b031603611e875784611e6560608801886147c0565b83818110611e7557611e75615515565b905060200201351493505050506104ab565b600101611e19565b505f95945050505050565b60a08301515182515f90611ead9061296e565b9050611eb8826129a3565b81108015611ec557508115155b15611eff5780611ed4836129a3565b83611ee288885f01516129c6565b60405163085fba4960e01b815260040161055394939291906156fe565b61117c858585612ad9565b6007545f90611f2890640100000000906001600160401b0316615542565b6007549091506001600160401b0390811690831611156106f15780826001600160401b031610611f585780611f63565b816001600160401b03165b6007805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611f9b57611f9b615515565b611fb2926020610140909202019081019150615529565b90505f5b828110156120aa575f611fec611fe7868685818110611fd757611fd7615515565b9050610140020160200135612218565b612bf9565b905084848381811061200057612000615515565b9050610140020160400135810361201757506120a2565b84848381811061202957612029615515565b90506101400201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c88888781811061206f5761206f615515565b905061014002016040013585604051612092929190918252602082015260400190565b60405180910390a4505050505050565b600101611fb6565b505f5b828110156121df575f368585848181106120c9576120c9615515565b90506101400201602001358686858181106120e6576120e6615515565b90506101400201606001915091505f86868581811061210757612107615515565b905061014002016040013561212683803603810190611fe79190615754565b1415905061214c87878681811061213f5761213f615515565b9050610140020182612c3d565b61215c60408301602084016157a1565b60ff16156121965786868581811061217657612176615515565b5f868152600a6020526040902060c0610140909202939093010135909155505b80156121c7576121c7836121ad60208501856157a1565b6121bd60408601602087016157a1565b8560400135612ce5565b6121d083612d77565b505050508060010190506120ad565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b8152600481018390526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906382fb864390602401606060405180830381865afa158015612293573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ab91906157bc565b5f5f5f6007851015806122cb575060038410155b156122dd57505f915081905080612348565b5f846122ea60038861482d565b6122f49190615542565b6122ff90600861482d565b74210000434b43002100000900000900001e00000046901c60ff169050805f1461233c57600161233281600384166156eb565b600283901c612340565b5f5f5f5b935093509350505b9250925092565b5f5f5f61235b84612218565b90505f61236786612218565b9050612384825f015160ff165f846020015160ff165f1415612e6d565b93505f6123a2825f015160ff165f846020015160ff165f1415612e6d565b90508481116123b6578483604001516123bd565b8082604001515b945094505050505b9250929050565b60048216158015906123e75750836001600160401b03164210155b1561241757604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610553565b60088216158015906124315750836001600160401b031642105b15612461576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610553565b601082161561117c575f6005821461247b57610258612480565b62278d005b90505f61248d8242615542565b905042856001600160401b03161115806124af575080856001600160401b0316115b156124e05760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610553565b50505050505050565b81515f9060ff1660021480156125145750816001600160401b031683606001516001600160401b0316115b61251e5781612524565b82606001515b9392505050565b5f8181526009602090815260408083208054825181850281018501909352808352919290919083018282801561257e57602002820191905f5260205f20905b81548152602001906001019080831161256a575b5050505050905080515f03612591575050565b5f8281526009602052604081206125a791614173565b5f5b8151811015610c26575f60045f8484815181106125c8576125c8615515565b602002602001015181526020019081526020015f2090505f600f8111156125f1576125f1615598565b6126278585858151811061260757612607615515565b6020026020010151848560040160159054906101000a900460ff16612ed9565b600f81111561263857612638615598565b1461264e576002818101805460ff191690911790555b506001016125a9565b5f7473796e636c696e652e617574686f726974792e763160581b82604051602001611b0e929190615809565b60408051600460208201529081018290525f6060820181905290608001611b0e565b5f6020821480156126bd57506126bd838387876130ae565b90505b949350505050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001611b0e929190615821565b5f3684848481811061270957612709615515565b9050610140020190505f5b8381101561275557816020013586868381811061273357612733615515565b90506101400201602001350361274d575f92505050612524565b600101612714565b5082158015906127af575061276d6020820182615529565b63ffffffff1685856127806001876156eb565b81811061278f5761278f615515565b6127a6926020610140909202019081019150615529565b63ffffffff1610155b15612844576127c16020820182615529565b63ffffffff1685856127d46001876156eb565b8181106127e3576127e3615515565b6127fa926020610140909202019081019150615529565b63ffffffff1614158061283657506020810135858561281a6001876156eb565b81811061282957612829615515565b9050610140020160200135115b15612844575f915050612524565b606081015f61285960a08401608085016157a1565b60ff16158061288b575061288b600161287860408501602086016157a1565b61288291906158f4565b60ff1660091190565b905061289d60408301602084016157a1565b60ff161580156128ba57506128b560208301836157a1565b60ff16155b80156128c9575060c083013515155b156128d9575f9350505050612524565b60408201351560046128ee60208501856157a1565b60ff1611806128fb575081155b8061291c575061291a60e0850161291560208601866157a1565b6130c5565b155b1561292d575f945050505050612524565b801580612962575061294260208401846157a1565b60ff16158015612962575061295d60408401602085016157a1565b60ff16155b98975050505050505050565b5f5b6001600160401b0382161561299e5761298881615555565b905061299560018361590d565b82169150612970565b919050565b5f60036129b183600261482d565b6129bb919061592c565b6104ab906001615542565b60a0820151516060906040811115612a035760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610553565b806001600160401b03811115612a1b57612a1b614805565b604051908082528060200260200182016040528015612a44578160200160208202803683370190505b5091505f5f5b82811015612acf5760016001600160401b038616821c165f03612ac7578560a001518181518110612a7d57612a7d615515565b60200260200101515f0151848380612a9490615555565b945081518110612aa657612aa6615515565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612a4a565b5082525092915050565b815160a0840151516001600160401b0382161580612af75750604081115b80612b0c57506001600160401b038216811c15155b15612b3c5760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610553565b612b6360405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612bc15760016001600160401b038516821c81169003612bb957612bb682612bb18960a001518481518110612ba057612ba0615515565b6020026020010151602001516131a1565b613205565b91505b600101612b65565b50612bd18185876020015161325a565b612bf157604051631adfce5b60e31b815260048101859052602401610553565b505050505050565b80515f9060ff16158015612c125750602082015160ff16155b8015612c2057506040820151155b15612c2c57505f919050565b81604051602001611b0e919061594b565b60208201358180612c6857505f818152600d6020526040902060010154600160801b900460ff908116145b15612c7657612c76816133e4565b5f612c8760808501606086016157a1565b60ff1603612c9457505050565b612caf81612caa36869003860160e08701615976565b613494565b612cbf60a08401608085016157a1565b60ff16158015612cd2575060c083013515155b15610c2657610c26818460c00135613662565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691637f4c4d9591612d4e9188916004016159c1565b5f604051808303815f87803b158015612d65575f5ffd5b505af1158015611178573d5f5f3e3d5ffd5b5f5f612d8283612218565b6040808201515f9081526004602052209091506006600282015460ff166006811115612db057612db0615598565b141580612dc857506004810154600160b81b900460ff165b80612dd4575080548414155b80612de25750600681015415155b15612df057505f9392505050565b602082015160ff1615801590612e1457505f84815260056020526040908190205410155b15612e2257505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b0316021790556040820151612e639082846136f2565b5060019392505050565b5f600584101580612e7f575060038310155b15612e8c57506005612524565b82612e9860038661482d565b612ea29190615542565b612ead90600461482d565b670555555444321320901c600f169050818015612eca5750600481105b15612524575060049392505050565b60028201545f90610100900460ff1681612ef287612218565b9050806020015160ff165f14612f705760058260ff1614612f1857600a925050506126c0565b805160ff1615612f3b575f878152600a6020526040902054612f3b908890613662565b612f4a87825f01515f89612ce5565b612f5581600d6137eb565b8051612f6690879060ff168061382f565b5f925050506126c0565b5f805482518291612f939160ff600160e01b9092048216919081169087166138db565b9150915081612fa95760099450505050506126c0565b6001600f60ff86161c811603612fc257612fc289613991565b6001600c60ff86161c8116148015612fd8575085155b15613058576040808401515f8b8152600a6020529190912055825161300a908a906130048760016159f2565b8b612ce5565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a36130a0565b8061306b57613066896133e4565b613083565b825160ff161561308357613083898460400151613662565b61308f89825f8b612ce5565b6130a088845f015160ff168361382f565b505f98975050505050505050565b5f826130bb868685613aa4565b1495945050505050565b5f6130d660608401604085016157a1565b60ff16158015906130e8575060ff8216155b156130f457505f6104ab565b600161310660608501604086016157a1565b60ff161015801561312a5750600361312460608501604086016157a1565b60ff1611155b15613137575060016104ab565b5f833515801561315f57505f6131536040860160208701615a0b565b6001600160801b031916145b90508080156126c0575061317960608501604086016157a1565b60ff1615806126c0575060ff61319560608601604087016157a1565b60ff1614949350505050565b6131c860405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b61322c60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166104ab5763d6cc76eb5f526004601cfd5b5f60c0825114158061327d57506060840151604085015160208601518651171717155b1561328957505f612524565b5f61329383613ae5565b90505f61329f85613b53565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f90613328906131a1565b90505f5f600f6001600160a01b031683868b8760405160200161334e9493929190615a74565b60408051601f198184030181529082905261336891615aff565b5f60405180830381855afa9150503d805f81146133a0576040519150601f19603f3d011682016040523d82523d5f602084013e6133a5565b606091505b50915091508180156133b8575080516020145b80156133d75750808060200190518101906133d3919061470d565b6001145b9998505050505050505050565b5f818152600d6020526040812060010154600160801b900460ff1690036134085750565b5f818152600d6020908152604080832083815560010180546001600160881b0319169055805160608082018352848252818401858152918301858152835195865291516001600160801b031916938501939093525160ff169083015282917f70a7763fa421b6dc9767bc2be95d9a90d349857c63c907c07c0da5649367b30c910160405180910390a250565b5f828152600d602052604090819020600181015491830151909160ff600160801b9091048116911615806134ca575060ff818116145b156134d55750505050565b60ff811615806134ec5750604083015160ff908116145b1561353f575f848152600d60209081526040918290208551815590850151600190910180549286015160ff16600160801b026001600160881b031990931660809290921c919091179190911790556135fc565b81541580159061355157508251825414155b1561355a575f82555b8060ff16836040015160ff1611156135b2576020830151604084015160018401805460809390931c6001600160801b031960ff909316600160801b02929092166001600160881b0319909316929092171790556135fc565b8060ff16836040015160ff161480156135e457506020830151600183015460801b6001600160801b0319908116911614155b156135fc576001820180546001600160801b03191690555b837f70a7763fa421b6dc9767bc2be95d9a90d349857c63c907c07c0da5649367b30c83604051613654919081548152600190910154608081811b6001600160801b03191660208401521c60ff16604082015260600190565b60405180910390a250505050565b5f818152600460205260408120600281015490916201000090910460ff16908190036136b457604080516060810182525f808252602082015260ff918101919091526136af908590613494565b610f45565b6040805160608101825260018401548152600384015460801b6001600160801b031916602082015260ff831691810191909152610f45908590613494565b806020015160ff165f03613711578051610c2690849060ff168061382f565b6004600283015460ff16600681111561372c5761372c615598565b0361373657505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f036137a25781545f9081526005602090815260408220805460018101825581845291909220018490555460048301805460ff909216600160b01b0260ff60b01b199092169190911790555b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60046040808401515f9081526004602052206002015460ff16600681111561381557613815615598565b036106f1576106f18260400151835f015160ff1683613b93565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff1916600517905561386581613c64565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f6002851015806138ee575060058410155b806138fa575060098310155b1561390957505f905080613989565b5f85156139275770010050010110004011010004000002500361393b565b711001055000011055400101055030000255435b90505f8461394a60098861482d565b6139549190615542565b61395f90600461482d565b82901c600f169050805f1461397f57600161397a81836156eb565b613982565b5f5f5b9350935050505b935093915050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b031660608301526139f9575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f1901613a5c5780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b5f81815b84811015613adc57613ad282878784818110613ac657613ac6615515565b90506020020135613d4a565b9150600101613aa8565b50949350505050565b613aed61418d565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613b5b61418d565b5f613b6583613d76565b90505f613b7a613b75835f613ef9565b613fa7565b90506126c081613b8e613b75856004613ef9565b613fd1565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f811115613bd557613bd5615598565b02179055508391906101000a81548160ff02191690836006811115613bfc57613bfc615598565b02179055505050613c0c81613c64565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad916138cd91610100810460ff16918a918a91600160e01b90910463ffffffff1690615b0a565b6004810154600160b01b900460ff165f819003613c7f575050565b81545f90815260056020526040812080549091908290613ca1906001906156eb565b81548110613cb157613cb1615515565b905f5260205f20015490508082600185613ccb91906156eb565b81548110613cdb57613cdb615515565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff8616021790558154829080613d2157613d21615b53565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f818310613d64575f828152602084905260409020612524565b5f838152602083905260409020612524565b613d7e6141ca565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615be4602c9139604051602001613dd0959493929190615b67565b60408051601f1981840301815290829052613dea91615aff565b602060405180830381855afa158015613e05573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613e28919061470d565b90505f805b60088160ff161015613ef1576002838318613e498360016159f2565b6040518060600160405280602c8152602001615be4602c9139604051602001613e7493929190615baa565b60408051601f1981840301815290829052613e8e91615aff565b602060405180830381855afa158015613ea9573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613ecc919061470d565b915081848260ff1660088110613ee457613ee4615515565b6020020152600101613e2d565b505050919050565b613f2060405180608001604052805f81526020015f81526020015f81526020015f81525090565b613f60838360088110613f3557613f35615515565b602002015184613f46856001615542565b60088110613f5657613f56615515565b602002015161400c565b60208301528152613f9783613f76846002615542565b60088110613f8657613f86615515565b602002015184613f46856003615542565b6060830152604082015292915050565b613faf61418d565b6101008160808460115afa6101003d141661299e576389083b915f526004601cfd5b613fd961418d565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166104ab5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b0316826040516140ae9190615aff565b5f60405180830381855afa9150503d805f81146140e6576040519150601f19603f3d011682016040523d82523d5f602084013e6140eb565b606091505b50915050805160401461410057614100615bcf565b808060200190518101906141149190614d08565b9350935050509250929050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e08101829052610100810182905261012081019190915290565b5080545f8255905f5260205f209061418b91906141e9565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610c26575f818401556001016141eb565b6001600160a01b0381168114614214575f5ffd5b50565b803561299e81614200565b5f5f60408385031215614233575f5ffd5b82359150602083013561424581614200565b809150509250929050565b5f5f5f60608486031215614262575f5ffd5b83359250602084013561427481614200565b9150604084013561428481614200565b809150509250925092565b602080825282518282018190525f918401906040840190835b818110156142c65783518352602093840193909201916001016142a8565b509095945050505050565b5f602082840312156142e1575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b828110156143225781516001600160801b0319168652602095860195909101906001016142fa565b5093949350505050565b828152604060208201525f6126c060408301846142e8565b5f5f5f5f60608587031215614357575f5ffd5b84356001600160401b0381111561436c575f5ffd5b8501610140818803121561437e575f5ffd5b93506020850135925060408501356001600160401b0381111561439f575f5ffd5b8501601f810187136143af575f5ffd5b80356001600160401b038111156143c4575f5ffd5b8760208260051b84010111156143d8575f5ffd5b949793965060200194505050565b5f5f604083850312156143f7575f5ffd5b8235915060208301356001600160401b03811115614413575f5ffd5b830160608186031215614245575f5ffd5b6001600160401b0381168114614214575f5ffd5b803561299e81614424565b5f5f5f60608486031215614455575f5ffd5b83359250602084013561446781614200565b9150604084013561428481614424565b5f6080828403121561159d575f5ffd5b5f60808284031215614497575f5ffd5b6125248383614477565b5f60c0828403121561159d575f5ffd5b5f6040828403121561159d575f5ffd5b5f5f5f5f5f608086880312156144d5575f5ffd5b85356001600160401b038111156144ea575f5ffd5b6144f688828901614477565b95505060208601356001600160401b03811115614511575f5ffd5b8601601f81018813614521575f5ffd5b80356001600160401b03811115614536575f5ffd5b8860206101408302840101111561454b575f5ffd5b6020919091019450925060408601356001600160401b0381111561456d575f5ffd5b614579888289016144a1565b92505060608601356001600160401b03811115614594575f5ffd5b6145a0888289016144b1565b9150509295509295909350565b5f8151808452602084019350602083015f5b828110156143225781518652602095860195909101906001016145bf565b805182525f60208201516145fc60208501826001600160a01b03169052565b506040820151614611604085018260ff169052565b50606082015161462d60608501826001600160801b0319169052565b506080820151614643608085018261ffff169052565b5060a082015161014060a085015261465f6101408501826145ad565b905060c083015161467b60c08601826001600160401b03169052565b5060e083015161469660e08601826001600160401b03169052565b506101008301516146b36101008601826001600160401b03169052565b506101208301516146d06101208601826001600160401b03169052565b509392505050565b602081525f61252460208301846145dd565b5f5f604083850312156146fb575f5ffd5b82359150602083013561424581614424565b5f6020828403121561471d575f5ffd5b5051919050565b5f60208284031215614734575f5ffd5b81518015158114612524575f5ffd5b5f60208284031215614753575f5ffd5b813561252481614424565b5f81356104ab81614200565b60ff81168114614214575f5ffd5b5f81356104ab8161476a565b6001600160801b031981168114614214575f5ffd5b5f81356104ab81614784565b61ffff81168114614214575f5ffd5b5f81356104ab816147a5565b5f5f8335601e198436030181126147d5575f5ffd5b8301803591506001600160401b038211156147ee575f5ffd5b6020019150600581901b36038213156123c5575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176104ab576104ab614819565b6001600160401b0383111561485b5761485b614805565b600160401b83111561486f5761486f614805565b8054838255808410156148a357815f528360205f20018482035f5b8181101561489f575f8382015560010161488a565b5050505b505f8181526020812083915b85811015612bf1578235828201556020909201916001016148af565b5f81356104ab81614424565b813581556001810161490b6148ee6020850161475e565b82546001600160a01b0319166001600160a01b0391909116178255565b61493861491a60408501614778565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b506002810161496361494c60608501614799565b82546001600160801b03191660809190911c178255565b614992614972608085016147b4565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b506149a060a08301836147c0565b6149ae818360038601614844565b5050600481016149e16149c360c085016148cb565b825467ffffffffffffffff19166001600160401b0391909116178255565b614a226149f060e085016148cb565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b614a5e614a3261010085016148cb565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610c26614a6e61012085016148cb565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f60208284031215614aa2575f5ffd5b813561252481614200565b5f5f8335601e19843603018112614ac2575f5ffd5b83016020810192503590506001600160401b03811115614ae0575f5ffd5b6060810236038213156123c5575f5ffd5b8183526020830192505f815f5b84811015614322578135614b1181614424565b6001600160401b031686526020820135614b2a81614424565b6001600160401b031660208701526040828101359087015260609586019590910190600101614afe565b5f5f8335601e19843603018112614b69575f5ffd5b83016020810192503590506001600160401b03811115614b87575f5ffd5b8060051b36038213156123c5575f5ffd5b80358252602080820135908301525f604082013536839003603e19018112614bbe575f5ffd5b606060408501528201614bd18180614aad565b60406060870152614be660a087018284614af1565b915050614bf66020830183614b54565b868303605f190160808801528083529250602080830190600585901b840101825f5b86811015614c5657858303601f19018452614c338286614aad565b614c3e858284614af1565b60209687019690955093909301925050600101614c18565b509098975050505050505050565b602081525f6125246020830184614b98565b5f5f5f60608486031215614c88575f5ffd5b83516020850151909350614c9b81614200565b6040949094015192959394509192915050565b60c081525f614cc060c0830185614b98565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f60408385031215614d19575f5ffd5b505080516020909101519092909150565b604080519081016001600160401b0381118282101715614d4c57614d4c614805565b60405290565b604051606081016001600160401b0381118282101715614d4c57614d4c614805565b60405160c081016001600160401b0381118282101715614d4c57614d4c614805565b60405161014081016001600160401b0381118282101715614d4c57614d4c614805565b604051601f8201601f191681016001600160401b0381118282101715614de157614de1614805565b604052919050565b5f6080828403128015614dfa575f5ffd5b50604051608081016001600160401b0381118282101715614e1d57614e1d614805565b6040528235614e2b81614424565b81526020830135614e3b81614200565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614e6d575f5ffd5b815161252481614200565b8035614e8381614424565b6001600160401b031682526020810135614e9c81614200565b6001600160a01b0316602083015260408181013590830152606090810135910152565b608081016104ab8284614e78565b5f6001600160401b03821115614ee557614ee5614805565b5060051b60200190565b5f60208284031215614eff575f5ffd5b81516001600160401b03811115614f14575f5ffd5b8201601f81018413614f24575f5ffd5b8051614f37614f3282614ecd565b614db9565b8082825260208201915060208360051b850101925086831115614f58575f5ffd5b6020840193505b82841015614f83578351614f7281614784565b825260209384019390910190614f5f565b9695505050505050565b600160401b821115614fa157614fa1614805565b805482825580831015610c26576001830160011c825f528060205f200160108560041b168015614fe0575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b82811015612bf1575f82820155600101614fee565b81516001600160401b0381111561501c5761501c614805565b6150268183614f8d565b60208301615039835f9081526020902090565b8260011c5f5b818110156150ac575f5f5b600281101561509f5761508e61507161506b88516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b60209690960195915060010161504a565b508382015560010161503f565b506001198416808503818614611178575f5f5b828110156150f0576150df61507161506b89516001600160801b03191690565b6020979097019691506001016150bf565b50848401555050505050505050565b6151098184614e78565b60a060808201525f6126c060a08301846142e8565b803563ffffffff8116811461299e575f5ffd5b803561299e8161476a565b803561299e81614784565b80358252602081013561515981614784565b6001600160801b031916602083015260408101356151768161476a565b60ff81166040840152505050565b602080825281018290525f8360408301825b858110156152275763ffffffff6151ac8461511e565b168252602083810135908301526040808401359083015260608301356151d18161476a565b60ff16606083015260808301356151e78161476a565b60ff16608083015260a0838101359083015260c0808401359083015261521360e0808401908501615147565b610140928301929190910190600101615196565b5095945050505050565b5f82601f830112615240575f5ffd5b813561524e614f3282614ecd565b8082825260208201915060208360071b86010192508583111561526f575f5ffd5b602085015b8381101561522757808703608081121561528c575f5ffd5b615294614d2a565b823561529f81614200565b81526060601f19830112156152b2575f5ffd5b6152ba614d52565b60208481013582526040808601358284015260608601359083015282810191909152908552939093019250608001615274565b5f60c082360312156152fd575f5ffd5b615305614d74565b82358152602083013561531781614424565b6020820152604083013561532a81614424565b6040820152606083013561533d81614424565b606082015261534e60808401614438565b608082015260a08301356001600160401b0381111561536b575f5ffd5b61537736828601615231565b60a08301525092915050565b5f60408236031215615393575f5ffd5b61539b614d2a565b82356153a681614424565b815260208301356001600160401b038111156153c0575f5ffd5b830136601f8201126153d0575f5ffd5b80356001600160401b038111156153e9576153e9614805565b6153fc601f8201601f1916602001614db9565b818152366020838501011115615410575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b8183525f6001600160fb1b03831115615445575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f8435905080606085015250602084013561548d81614424565b6001600160401b031660808401526154a86040850185614b54565b608060a086015291829052905f9061010085015b818310156154ed5783356154cf81614424565b6001600160401b0316815260209384019360019390930192016154bc565b6154fa6060880188614b54565b878303605f190160c0890152945092506133d781858561542e565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215615539575f5ffd5b6125248261511e565b808201808211156104ab576104ab614819565b5f6001820161556657615566614819565b5060010190565b5f5f8585111561557b575f5ffd5b83861115615587575f5ffd5b505061014083020193919092039150565b634e487b7160e01b5f52602160045260245ffd5b803561299e816147a5565b5f82601f8301126155c6575f5ffd5b81356155d4614f3282614ecd565b8082825260208201915060208360051b8601019250858311156155f5575f5ffd5b602085015b838110156152275780358352602092830192016155fa565b5f6101408236031215615623575f5ffd5b61562b614d96565b8235815261563b60208401614217565b602082015261564c60408401615131565b604082015261565d6060840161513c565b606082015261566e608084016155ac565b608082015260a08301356001600160401b0381111561568b575f5ffd5b615697368286016155b7565b60a0830152506156a960c08401614438565b60c08201526156ba60e08401614438565b60e08201526156cc6101008401614438565b6101008201526156df6101208401614438565b61012082015292915050565b818103818111156104ab576104ab614819565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015614c565783516001600160a01b031683526020938401939092019160010161572d565b5f6060828403128015615765575f5ffd5b5061576e614d52565b82356157798161476a565b815260208301356157898161476a565b60208201526040928301359281019290925250919050565b5f602082840312156157b1575f5ffd5b81356125248161476a565b5f60608284031280156157cd575f5ffd5b506157d6614d52565b82516157e18161476a565b815260208301516157f18161476a565b60208201526040928301519281019290925250919050565b828152604060208201525f6126c060408301846145dd565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610a5957835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906158a7565b60ff82811682821603908111156104ab576104ab614819565b6001600160401b0382811682821603908111156104ab576104ab614819565b5f8261594657634e487b7160e01b5f52601260045260245ffd5b500490565b606081016104ab828460ff815116825260ff6020820151166020830152604081015160408301525050565b5f6060828403128015615987575f5ffd5b50615990614d52565b8235815260208301356159a281614784565b602082015260408301356159b58161476a565b60408201529392505050565b82815260808101612524602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff81811683821601908111156104ab576104ab614819565b5f60208284031215615a1b575f5ffd5b813561252481614784565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b845181526020808601519082015260408086015190820152606080860151908201526103008101615aa86080830186615a26565b835161018083015260208401516101a083015260408401516101c083015260608401516101e0830152615adf610200830184615a26565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f6125248284615ae8565b60ff8581168252841660208201526080810160108410615b3857634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f615b728288615ae8565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526129626023820185615ae8565b83815260f883901b6001600160f81b03191660208201525f6126bd6021830184615ae8565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
