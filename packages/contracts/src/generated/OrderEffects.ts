/** Bindings of OrderEffects. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const orderEffectsAbi = [
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

/** Code at its address. */
export const orderEffectsCode = '0x608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80635a746101116100bf578063af8fbef811610079578063af8fbef81461036f578063b5ddbf7114610382578063c9d7e20914610395578063cf0c017d146103a8578063f8d23d69146103c8578063ff755d4a14610407575f5ffd5b80635a746101146102c7578063765b785e146102da578063829f6bf5146102ed578063a8836f8314610300578063a9483be914610313578063a9ba045e14610345575f5ffd5b80631b910504116101105780631b91050414610245578063219d12e01461025a578063385fa4a61461026d57806338dd1b131461028e5780634551e880146102a15780635557f510146102b4575f5ffd5b80630505c8c91461014c57806312622e5b14610176578063150717b2146101a757806316fdf8fc1461020457806319d18d5c14610225575b5f5ffd5b5f5461015f90600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461018f90600160a01b90046001600160401b031681565b6040516001600160401b03909116815260200161016d565b6101ba6101b5366004614168565b61041a565b60405161016d9190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b610217610212366004614196565b6104b1565b60405190815260200161016d565b610238610233366004614168565b610672565b60405161016d91906141d5565b610258610253366004614168565b6106e3565b005b610258610268366004614168565b6106f5565b61028061027b366004614217565b610703565b60405161016d929190614272565b61025861029c366004614168565b6107a1565b6102586102af36600461428a565b6107af565b6102586102c2366004614168565b6108ed565b6102586102d5366004614168565b6108fb565b6102176102e836600461432c565b610909565b6102586102fb36600461428a565b610a4b565b61025861030e366004614389565b610c00565b610335610321366004614217565b5f908152600c602052604090205460ff1690565b604051901515815260200161016d565b5f54610357906001600160a01b031681565b6040516001600160a01b03909116815260200161016d565b61021761037d3660046143cd565b610c12565b610258610390366004614389565b610e86565b6102586103a3366004614407565b610f19565b6103bb6103b6366004614217565b611151565b60405161016d919061461e565b6103db6103d6366004614168565b61125b565b6040805160ff90951685526001600160a01b03909316602085015291830152606082015260800161016d565b6103bb610415366004614630565b6112fd565b604080516080810182525f80825260208201819052918101829052606081019190915260085f61044a8585611419565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f6104bc8561147b565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051f9190614653565b90508160070154811461055c57604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105805760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa1580156105c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e89190614653565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610644573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610668919061466a565b5050509392505050565b606060095f6106818585611419565b81526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156106d657602002820191905f5260205f20905b8154815260200190600101908083116106c2575b5050505050905092915050565b6106f182826006335f611571565b5050565b6106f182826001335f611571565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561079057602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107525790505b505050505090509250925050915091565b6106f182826004335f611571565b83356107bd858585856119b8565b5f818152600160205260409020600401546001600160401b0316806107e860e0880160c08901614689565b6001600160401b03161061083b578161080760e0880160c08901614689565b6040516321904ff960e01b815260048101929092526001600160401b03908116602483015282166044820152606401610553565b5f828152600360205260408120879161085a60e0840160c08501614689565b6001600160401b0316815260208101919091526040015f2061087c828261481d565b5061088f905060e0870160c08801614689565b6001600160401b0316827f205568e23e74286a7f039352e4ff56254bc8844bc513e7eff996dd42bb4f8ab86108ca60408a0160208b016149d8565b6040516001600160a01b03909116815260200160405180910390a3505050505050565b6106f182826003335f611571565b6106f182826002335f611571565b5f5f6109148461147b565b600481015490915060096017609a1b01906001600160a01b0316806109a3576040516320a126c760e01b81526001600160a01b038316906320a126c79061095f908890600401614baa565b606060405180830381865afa15801561097a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061099e9190614bbc565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610a0191899190600401614bf4565b60408051808303815f875af1158015610a1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a409190614c4e565b509695505050505050565b8335610a59858585856119b8565b5f81815260016020526040812090610a7961014088016101208901614689565b6001600160401b031615801590610aa257506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610ac360e0890160c08a01614689565b6001600160401b03161080610b05575060048201546001600160401b0316610af160e0890160c08a01614689565b6001600160401b0316148015610b05575080155b15610b545782610b1b60e0890160c08a01614689565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610553565b5f8381526001602052604090208790610b6d828261481d565b50610b80905060e0880160c08901614689565b6001600160401b0316837ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610bbb60408b0160208c016149d8565b610bcd6101408c016101208d01614689565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a350505050505050565b610c0d83335f8585611571565b505050565b5f610c2a610c2536849003840184614d2f565b611a77565b5f81815260026020526040902080549192509015610c485750919050565b5f60096017609a1b0160405163625b222f60e11b8152606086013560048201529091505f906001600160a01b0383169063c4b6445e90602401602060405180830381865afa158015610c9c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc09190614da3565b90506001600160a01b0381161580610d3f575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610d19573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d3d919061466a565b155b15610d6057604051633721f58160e21b815260048101859052602401610553565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610d8e908990600401614e05565b5f60405180830381865afa158015610da8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610dcf9190810190614e35565b80519091505f819003610df857604051633721f58160e21b815260048101879052602401610553565b6008811115610e2457604051634edcc69f60e11b81526004810187905260248101829052604401610553565b606087013582865f60018201610e3a8482614f49565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b8884604051610e74929190615045565b60405180910390a25050505050919050565b5f60085f610e948686611419565b815260208101919091526040015f20805490915060ff16600114801590610ec45750336001600160a01b03841614155b15610f0557610ed38484611419565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610553565b610f13848460053386611571565b50505050565b84355f908152600c602052604090205460ff1661114a57610f3982611ad7565b610f44858585611c60565b5f8484604051602001610f589291906150ca565b604051602081830303815290604052805190602001209050610f7a8682611d8d565b610fa157604051635fb089cf60e01b81528635600482015260248101829052604401610553565b611007610fad84615233565b610fb6846152c9565b604051610fec907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c906020016153a4565b60405160208183030381529060405280519060200120611e24565b85355f908152600c6020908152604091829020805460ff1916600117905561103d9161103891908901908901614689565b611e94565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a6110706040890160208a01614689565b6040516001600160401b03909116815260200160405180910390a25f5f5b85811015611146575f8787838181106110a9576110a961545b565b6110c092602061014090920201908101915061546f565b90506110cd826001615488565b92505b868310801561111257508063ffffffff168888858181106110f3576110f361545b565b61110a92602061014090920201908101915061546f565b63ffffffff16145b15611127576111208361549b565b92506110d0565b61113d893561113885858b8d6154b3565b611f12565b5081905061108e565b5050505b5050505050565b611159614067565b5f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a086019383018282801561120b57602002820191905f5260205f20905b8154815260200190600101908083116111f7575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f61126a8787611419565b5f8181526008602090815260408083208054600b90935292205460ff80831699506001600160a01b0362010000840416985090965092935090916101009091041680156112c357505f8281526009602052604090205415155b156112f2575f82815260096020526040812080549091906112e6576112e661545b565b905f5260205f20015492505b505092959194509250565b611305614067565b5f8381526003602081815260408084206001600160401b03871685528252928390208351610140810185528154815260018201546001600160a01b03811682850152600160a01b900460ff16818601526002820154608081811b6001600160801b0319166060840152600160801b90910461ffff169082015292810180548551818502810185019096528086529394919360a08601938301828280156113c857602002820191905f5260205f20905b8154815260200190600101908083116113b4575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b909104166080909101529392505050565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600460205260408120906005600283015460ff1660068111156114a4576114a46154de565b1480156114bf5750826114b9835f01546121a2565b60400151145b600283015490915060ff6101009091041660051480156114f357506002820154600160a01b90046001600160401b03164210155b156114fb57505f5b6002820154600c61010090910460ff161c600190811614801561152a575060028201546301000000900460ff16155b1561153257505f5b80158061154a575060058201546001600160a01b0316155b1561156b57604051638505c8ab60e01b815260048101849052602401610553565b50919050565b5f61157c8686611419565b5f8181526008602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b03166060820152929350819081906115ed90899061221f565b92509250925082611673578761164b57835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610553565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610553565b5f5f61167f8c886122b7565b91509150600283165f141580156116ac575085604001516001600160a01b0316896001600160a01b031614155b156116ea576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610553565b60018316158015906116fd575060048210155b1561172c5760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610553565b61173d8787606001518a868e612334565b855160018581149160ff16148015611753575080155b1561180d575f60048c1480611769575060048410155b9050808015611779575087602001515b156117be5787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a361180b565b80806117ca575060038c145b1561180b5787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a6118515760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b031681525096506118dd565b60018b0361186557600160208801526118dd565b60058b036118b45760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b031681526020016118a2898c612451565b6001600160401b0316905296506118dd565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260086020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a3806119a9576119a988612493565b50505050505050505050505050565b5f6119d26119cd6119c887615558565b6125bf565b6125eb565b60405163dbbfd37960e01b81526004810186905290915060086017609a1b019063dbbfd37990602401602060405180830381865afa158015611a16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a3a919061466a565b1580611a4f5750611a4d8482858561260d565b155b1561114a57604051633a2e915960e11b81528535600482015260248101859052604401610553565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b5f611ae9611ae483615233565b612630565b6040516283936760e11b81526004810182905290915060086017609a1b019063010726ce90602401602060405180830381865afa158015611b2c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b50919061466a565b611b7057604051631e9959d360e21b815260048101829052602401610553565b46611b816040840160208501614689565b6001600160401b031614611bdb57611b9f6040830160208401614689565b611baf6060840160408501614689565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610553565b611beb60a0830160808401614689565b6001600160401b03164211156106f157611c0b6040830160208401614689565b611c1b6060840160408501614689565b611c2b60a0850160808601614689565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610553565b365f611c6f6040860186614706565b9092509050805f8115801590611c86575060108211155b8015611c9f575081611c9b6060890189614706565b9050145b905060015b82811015611d2757848482818110611cbe57611cbe61545b565b9050602002016020810190611cd39190614689565b6001600160401b03168585611ce9600185615631565b818110611cf857611cf861545b565b9050602002016020810190611d0d9190614689565b6001600160401b031610611d1f575f91505b600101611ca4565b50801580611d355750604085115b15611d535760405163b00c8bf360e01b815260040160405180910390fd5b5f5b8581101561114657611d6887878361265d565b611d855760405163b00c8bf360e01b815260040160405180910390fd5b600101611d55565b5f3681611d9d6040860186614706565b915091505f5b81811015611e195746838383818110611dbe57611dbe61545b565b9050602002016020810190611dd39190614689565b6001600160401b031603611e115784611def6060880188614706565b83818110611dff57611dff61545b565b905060200201351493505050506104ab565b600101611da3565b505f95945050505050565b60a08301515182515f90611e37906128d6565b9050611e428261290b565b81108015611e4f57508115155b15611e895780611e5e8361290b565b83611e6c88885f015161292e565b60405163085fba4960e01b81526004016105539493929190615644565b61114a858585612a41565b6007545f90611eb290640100000000906001600160401b0316615488565b6007549091506001600160401b0390811690831611156106f15780826001600160401b031610611ee25780611eed565b816001600160401b03165b6007805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611f2557611f2561545b565b611f3c92602061014090920201908101915061546f565b90505f5b82811015612034575f611f76611f71868685818110611f6157611f6161545b565b90506101400201602001356121a2565b612b61565b9050848483818110611f8a57611f8a61545b565b90506101400201604001358103611fa1575061202c565b848483818110611fb357611fb361545b565b90506101400201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c888887818110611ff957611ff961545b565b90506101400201604001358560405161201c929190918252602082015260400190565b60405180910390a4505050505050565b600101611f40565b505f5b82811015612169575f368585848181106120535761205361545b565b90506101400201602001358686858181106120705761207061545b565b90506101400201606001915091505f8686858181106120915761209161545b565b90506101400201604001356120b083803603810190611f71919061569a565b141590506120d68787868181106120c9576120c961545b565b9050610140020182612ba5565b6120e660408301602084016156e7565b60ff1615612120578686858181106121005761210061545b565b5f868152600a6020526040902060c0610140909202939093010135909155505b8015612151576121518361213760208501856156e7565b61214760408601602087016156e7565b8560400135612c4d565b61215a83612cbd565b50505050806001019050612037565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b815260048101839052600d6017609a1b01906382fb864390602401606060405180830381865afa1580156121fb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ab9190615702565b5f5f5f600785101580612233575060038410155b1561224557505f9150819050806122b0565b5f84612252600388614773565b61225c9190615488565b612267906008614773565b74210000434b43002100000900000900001e00000046901c60ff169050805f146122a457600161229a8160038416615631565b600283901c6122a8565b5f5f5f5b935093509350505b9250925092565b5f5f5f6122c3846121a2565b90505f6122cf866121a2565b90506122ec825f015160ff165f846020015160ff165f1415612db3565b93505f61230a825f015160ff165f846020015160ff165f1415612db3565b905084811161231e57848360400151612325565b8082604001515b945094505050505b9250929050565b600482161580159061234f5750836001600160401b03164210155b1561237f57604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610553565b60088216158015906123995750836001600160401b031642105b156123c9576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610553565b601082161561114a575f600582146123e3576102586123e8565b62278d005b90505f6123f58242615488565b905042856001600160401b0316111580612417575080856001600160401b0316115b156124485760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610553565b50505050505050565b81515f9060ff16600214801561247c5750816001600160401b031683606001516001600160401b0316115b612486578161248c565b82606001515b9392505050565b5f818152600960209081526040808320805482518185028101850190935280835291929091908301828280156124e657602002820191905f5260205f20905b8154815260200190600101908083116124d2575b5050505050905080515f036124f9575050565b5f82815260096020526040812061250f916140b9565b5f5b8151811015610c0d575f60045f8484815181106125305761253061545b565b602002602001015181526020019081526020015f2090505f600f811115612559576125596154de565b61258f8585858151811061256f5761256f61545b565b6020026020010151848560040160159054906101000a900460ff16612e1f565b600f8111156125a0576125a06154de565b146125b6576002818101805460ff191690911790555b50600101612511565b5f7473796e636c696e652e617574686f726974792e763160581b82604051602001611aba92919061574f565b60408051600460208201529081018290525f6060820181905290608001611aba565b5f602082148015612625575061262583838787612ff4565b90505b949350505050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001611aba929190615767565b5f368484848181106126715761267161545b565b9050610140020190505f5b838110156126bd57816020013586868381811061269b5761269b61545b565b9050610140020160200135036126b5575f9250505061248c565b60010161267c565b50821580159061271757506126d5602082018261546f565b63ffffffff1685856126e8600187615631565b8181106126f7576126f761545b565b61270e92602061014090920201908101915061546f565b63ffffffff1610155b156127ac57612729602082018261546f565b63ffffffff16858561273c600187615631565b81811061274b5761274b61545b565b61276292602061014090920201908101915061546f565b63ffffffff1614158061279e575060208101358585612782600187615631565b8181106127915761279161545b565b9050610140020160200135115b156127ac575f91505061248c565b606081015f6127c160a08401608085016156e7565b60ff1615806127f357506127f360016127e060408501602086016156e7565b6127ea919061583a565b60ff1660091190565b905061280560408301602084016156e7565b60ff16158015612822575061281d60208301836156e7565b60ff16155b8015612831575060c083013515155b15612841575f935050505061248c565b604082013515600461285660208501856156e7565b60ff161180612863575081155b80612884575061288260e0850161287d60208601866156e7565b61300b565b155b15612895575f94505050505061248c565b8015806128ca57506128aa60208401846156e7565b60ff161580156128ca57506128c560408401602085016156e7565b60ff16155b98975050505050505050565b5f5b6001600160401b03821615612906576128f08161549b565b90506128fd600183615853565b821691506128d8565b919050565b5f6003612919836002614773565b6129239190615872565b6104ab906001615488565b60a082015151606090604081111561296b5760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610553565b806001600160401b038111156129835761298361474b565b6040519080825280602002602001820160405280156129ac578160200160208202803683370190505b5091505f5f5b82811015612a375760016001600160401b038616821c165f03612a2f578560a0015181815181106129e5576129e561545b565b60200260200101515f01518483806129fc9061549b565b945081518110612a0e57612a0e61545b565b60200260200101906001600160a01b031690816001600160a01b0316815250505b6001016129b2565b5082525092915050565b815160a0840151516001600160401b0382161580612a5f5750604081115b80612a7457506001600160401b038216811c15155b15612aa45760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610553565b612acb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612b295760016001600160401b038516821c81169003612b2157612b1e82612b198960a001518481518110612b0857612b0861545b565b6020026020010151602001516130e7565b61314b565b91505b600101612acd565b50612b39818587602001516131a0565b612b5957604051631adfce5b60e31b815260048101859052602401610553565b505050505050565b80515f9060ff16158015612b7a5750602082015160ff16155b8015612b8857506040820151155b15612b9457505f919050565b81604051602001611aba9190615891565b60208201358180612bd057505f818152600d6020526040902060010154600160801b900460ff908116145b15612bde57612bde8161332a565b5f612bef60808501606086016156e7565b60ff1603612bfc57505050565b612c1781612c1236869003860160e087016158bc565b6133da565b612c2760a08401608085016156e7565b60ff16158015612c3a575060c083013515155b15610c0d57610c0d818460c001356135a8565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b8152600d6017609a1b0191637f4c4d9591612c94918891600401615907565b5f604051808303815f87803b158015612cab575f5ffd5b505af1158015611146573d5f5f3e3d5ffd5b5f5f612cc8836121a2565b6040808201515f9081526004602052209091506006600282015460ff166006811115612cf657612cf66154de565b141580612d0e57506004810154600160b81b900460ff165b80612d1a575080548414155b80612d285750600681015415155b15612d3657505f9392505050565b602082015160ff1615801590612d5a57505f84815260056020526040908190205410155b15612d6857505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b0316021790556040820151612da9908284613638565b5060019392505050565b5f600584101580612dc5575060038310155b15612dd25750600561248c565b82612dde600386614773565b612de89190615488565b612df3906004614773565b670555555444321320901c600f169050818015612e105750600481105b1561248c575060049392505050565b60028201545f90610100900460ff1681612e38876121a2565b9050806020015160ff165f14612eb65760058260ff1614612e5e57600a92505050612628565b805160ff1615612e81575f878152600a6020526040902054612e819088906135a8565b612e9087825f01515f89612c4d565b612e9b81600d613731565b8051612eac90879060ff1680613775565b5f92505050612628565b5f805482518291612ed99160ff600160e01b909204821691908116908716613821565b9150915081612eef576009945050505050612628565b6001600f60ff86161c811603612f0857612f08896138d7565b6001600c60ff86161c8116148015612f1e575085155b15612f9e576040808401515f8b8152600a60205291909120558251612f50908a90612f4a876001615938565b8b612c4d565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3612fe6565b80612fb157612fac8961332a565b612fc9565b825160ff1615612fc957612fc98984604001516135a8565b612fd589825f8b612c4d565b612fe688845f015160ff1683613775565b505f98975050505050505050565b5f826130018686856139ea565b1495945050505050565b5f61301c60608401604085016156e7565b60ff161580159061302e575060ff8216155b1561303a57505f6104ab565b600161304c60608501604086016156e7565b60ff16101580156130705750600361306a60608501604086016156e7565b60ff1611155b1561307d575060016104ab565b5f83351580156130a557505f6130996040860160208701615951565b6001600160801b031916145b905080801561262857506130bf60608501604086016156e7565b60ff161580612628575060ff6130db60608601604087016156e7565b60ff1614949350505050565b61310e60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b61317260405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166104ab5763d6cc76eb5f526004601cfd5b5f60c082511415806131c357506060840151604085015160208601518651171717155b156131cf57505f61248c565b5f6131d983613a2b565b90505f6131e585613a99565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f9061326e906130e7565b90505f5f600f6001600160a01b031683868b8760405160200161329494939291906159ba565b60408051601f19818403018152908290526132ae91615a45565b5f60405180830381855afa9150503d805f81146132e6576040519150601f19603f3d011682016040523d82523d5f602084013e6132eb565b606091505b50915091508180156132fe575080516020145b801561331d5750808060200190518101906133199190614653565b6001145b9998505050505050505050565b5f818152600d6020526040812060010154600160801b900460ff16900361334e5750565b5f818152600d6020908152604080832083815560010180546001600160881b0319169055805160608082018352848252818401858152918301858152835195865291516001600160801b031916938501939093525160ff169083015282917f70a7763fa421b6dc9767bc2be95d9a90d349857c63c907c07c0da5649367b30c910160405180910390a250565b5f828152600d602052604090819020600181015491830151909160ff600160801b909104811691161580613410575060ff818116145b1561341b5750505050565b60ff811615806134325750604083015160ff908116145b15613485575f848152600d60209081526040918290208551815590850151600190910180549286015160ff16600160801b026001600160881b031990931660809290921c91909117919091179055613542565b81541580159061349757508251825414155b156134a0575f82555b8060ff16836040015160ff1611156134f8576020830151604084015160018401805460809390931c6001600160801b031960ff909316600160801b02929092166001600160881b031990931692909217179055613542565b8060ff16836040015160ff1614801561352a57506020830151600183015460801b6001600160801b0319908116911614155b15613542576001820180546001600160801b03191690555b837f70a7763fa421b6dc9767bc2be95d9a90d349857c63c907c07c0da5649367b30c8360405161359a919081548152600190910154608081811b6001600160801b03191660208401521c60ff16604082015260600190565b60405180910390a250505050565b5f818152600460205260408120600281015490916201000090910460ff16908190036135fa57604080516060810182525f808252602082015260ff918101919091526135f59085906133da565b610f13565b6040805160608101825260018401548152600384015460801b6001600160801b031916602082015260ff831691810191909152610f139085906133da565b806020015160ff165f03613657578051610c0d90849060ff1680613775565b6004600283015460ff166006811115613672576136726154de565b0361367c57505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f036136e85781545f9081526005602090815260408220805460018101825581845291909220018490555460048301805460ff909216600160b01b0260ff60b01b199092169190911790555b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60046040808401515f9081526004602052206002015460ff16600681111561375b5761375b6154de565b036106f1576106f18260400151835f015160ff1683613ad9565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff191660051790556137ab81613baa565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f600285101580613834575060058410155b80613840575060098310155b1561384f57505f9050806138cf565b5f851561386d57700100500101100040110100040000025003613881565b711001055000011055400101055030000255435b90505f84613890600988614773565b61389a9190615488565b6138a5906004614773565b82901c600f169050805f146138c55760016138c08183615631565b6138c8565b5f5f5b9350935050505b935093915050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b0316606083015261393f575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f19016139a25780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b5f81815b84811015613a2257613a1882878784818110613a0c57613a0c61545b565b90506020020135613c90565b91506001016139ee565b50949350505050565b613a336140d3565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613aa16140d3565b5f613aab83613cbc565b90505f613ac0613abb835f613e3f565b613eed565b905061262881613ad4613abb856004613e3f565b613f17565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f811115613b1b57613b1b6154de565b02179055508391906101000a81548160ff02191690836006811115613b4257613b426154de565b02179055505050613b5281613baa565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad9161381391610100810460ff16918a918a91600160e01b90910463ffffffff1690615a50565b6004810154600160b01b900460ff165f819003613bc5575050565b81545f90815260056020526040812080549091908290613be790600190615631565b81548110613bf757613bf761545b565b905f5260205f20015490508082600185613c119190615631565b81548110613c2157613c2161545b565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff8616021790558154829080613c6757613c67615a99565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f818310613caa575f82815260208490526040902061248c565b5f83815260208390526040902061248c565b613cc4614110565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615b2a602c9139604051602001613d16959493929190615aad565b60408051601f1981840301815290829052613d3091615a45565b602060405180830381855afa158015613d4b573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613d6e9190614653565b90505f805b60088160ff161015613e37576002838318613d8f836001615938565b6040518060600160405280602c8152602001615b2a602c9139604051602001613dba93929190615af0565b60408051601f1981840301815290829052613dd491615a45565b602060405180830381855afa158015613def573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613e129190614653565b915081848260ff1660088110613e2a57613e2a61545b565b6020020152600101613d73565b505050919050565b613e6660405180608001604052805f81526020015f81526020015f81526020015f81525090565b613ea6838360088110613e7b57613e7b61545b565b602002015184613e8c856001615488565b60088110613e9c57613e9c61545b565b6020020151613f52565b60208301528152613edd83613ebc846002615488565b60088110613ecc57613ecc61545b565b602002015184613e8c856003615488565b6060830152604082015292915050565b613ef56140d3565b6101008160808460115afa6101003d1416612906576389083b915f526004601cfd5b613f1f6140d3565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166104ab5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b031682604051613ff49190615a45565b5f60405180830381855afa9150503d805f811461402c576040519150601f19603f3d011682016040523d82523d5f602084013e614031565b606091505b50915050805160401461404657614046615b15565b8080602001905181019061405a9190614c4e565b9350935050509250929050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e08101829052610100810182905261012081019190915290565b5080545f8255905f5260205f20906140d1919061412f565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610c0d575f81840155600101614131565b6001600160a01b038116811461415a575f5ffd5b50565b803561290681614146565b5f5f60408385031215614179575f5ffd5b82359150602083013561418b81614146565b809150509250929050565b5f5f5f606084860312156141a8575f5ffd5b8335925060208401356141ba81614146565b915060408401356141ca81614146565b809150509250925092565b602080825282518282018190525f918401906040840190835b8181101561420c5783518352602093840193909201916001016141ee565b509095945050505050565b5f60208284031215614227575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b828110156142685781516001600160801b031916865260209586019590910190600101614240565b5093949350505050565b828152604060208201525f612628604083018461422e565b5f5f5f5f6060858703121561429d575f5ffd5b84356001600160401b038111156142b2575f5ffd5b850161014081880312156142c4575f5ffd5b93506020850135925060408501356001600160401b038111156142e5575f5ffd5b8501601f810187136142f5575f5ffd5b80356001600160401b0381111561430a575f5ffd5b8760208260051b840101111561431e575f5ffd5b949793965060200194505050565b5f5f6040838503121561433d575f5ffd5b8235915060208301356001600160401b03811115614359575f5ffd5b83016060818603121561418b575f5ffd5b6001600160401b038116811461415a575f5ffd5b80356129068161436a565b5f5f5f6060848603121561439b575f5ffd5b8335925060208401356143ad81614146565b915060408401356141ca8161436a565b5f6080828403121561156b575f5ffd5b5f608082840312156143dd575f5ffd5b61248c83836143bd565b5f60c0828403121561156b575f5ffd5b5f6040828403121561156b575f5ffd5b5f5f5f5f5f6080868803121561441b575f5ffd5b85356001600160401b03811115614430575f5ffd5b61443c888289016143bd565b95505060208601356001600160401b03811115614457575f5ffd5b8601601f81018813614467575f5ffd5b80356001600160401b0381111561447c575f5ffd5b88602061014083028401011115614491575f5ffd5b6020919091019450925060408601356001600160401b038111156144b3575f5ffd5b6144bf888289016143e7565b92505060608601356001600160401b038111156144da575f5ffd5b6144e6888289016143f7565b9150509295509295909350565b5f8151808452602084019350602083015f5b82811015614268578151865260209586019590910190600101614505565b805182525f602082015161454260208501826001600160a01b03169052565b506040820151614557604085018260ff169052565b50606082015161457360608501826001600160801b0319169052565b506080820151614589608085018261ffff169052565b5060a082015161014060a08501526145a56101408501826144f3565b905060c08301516145c160c08601826001600160401b03169052565b5060e08301516145dc60e08601826001600160401b03169052565b506101008301516145f96101008601826001600160401b03169052565b506101208301516146166101208601826001600160401b03169052565b509392505050565b602081525f61248c6020830184614523565b5f5f60408385031215614641575f5ffd5b82359150602083013561418b8161436a565b5f60208284031215614663575f5ffd5b5051919050565b5f6020828403121561467a575f5ffd5b8151801515811461248c575f5ffd5b5f60208284031215614699575f5ffd5b813561248c8161436a565b5f81356104ab81614146565b60ff8116811461415a575f5ffd5b5f81356104ab816146b0565b6001600160801b03198116811461415a575f5ffd5b5f81356104ab816146ca565b61ffff8116811461415a575f5ffd5b5f81356104ab816146eb565b5f5f8335601e1984360301811261471b575f5ffd5b8301803591506001600160401b03821115614734575f5ffd5b6020019150600581901b360382131561232d575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176104ab576104ab61475f565b6001600160401b038311156147a1576147a161474b565b600160401b8311156147b5576147b561474b565b8054838255808410156147e957815f528360205f20018482035f5b818110156147e5575f838201556001016147d0565b5050505b505f8181526020812083915b85811015612b59578235828201556020909201916001016147f5565b5f81356104ab8161436a565b8135815560018101614851614834602085016146a4565b82546001600160a01b0319166001600160a01b0391909116178255565b61487e614860604085016146be565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b50600281016148a9614892606085016146df565b82546001600160801b03191660809190911c178255565b6148d86148b8608085016146fa565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b506148e660a0830183614706565b6148f481836003860161478a565b50506004810161492761490960c08501614811565b825467ffffffffffffffff19166001600160401b0391909116178255565b61496861493660e08501614811565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b6149a46149786101008501614811565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610c0d6149b46101208501614811565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f602082840312156149e8575f5ffd5b813561248c81614146565b5f5f8335601e19843603018112614a08575f5ffd5b83016020810192503590506001600160401b03811115614a26575f5ffd5b60608102360382131561232d575f5ffd5b8183526020830192505f815f5b84811015614268578135614a578161436a565b6001600160401b031686526020820135614a708161436a565b6001600160401b031660208701526040828101359087015260609586019590910190600101614a44565b5f5f8335601e19843603018112614aaf575f5ffd5b83016020810192503590506001600160401b03811115614acd575f5ffd5b8060051b360382131561232d575f5ffd5b80358252602080820135908301525f604082013536839003603e19018112614b04575f5ffd5b606060408501528201614b1781806149f3565b60406060870152614b2c60a087018284614a37565b915050614b3c6020830183614a9a565b868303605f190160808801528083529250602080830190600585901b840101825f5b86811015614b9c57858303601f19018452614b7982866149f3565b614b84858284614a37565b60209687019690955093909301925050600101614b5e565b509098975050505050505050565b602081525f61248c6020830184614ade565b5f5f5f60608486031215614bce575f5ffd5b83516020850151909350614be181614146565b6040949094015192959394509192915050565b60c081525f614c0660c0830185614ade565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f60408385031215614c5f575f5ffd5b505080516020909101519092909150565b604080519081016001600160401b0381118282101715614c9257614c9261474b565b60405290565b604051606081016001600160401b0381118282101715614c9257614c9261474b565b60405160c081016001600160401b0381118282101715614c9257614c9261474b565b60405161014081016001600160401b0381118282101715614c9257614c9261474b565b604051601f8201601f191681016001600160401b0381118282101715614d2757614d2761474b565b604052919050565b5f6080828403128015614d40575f5ffd5b50604051608081016001600160401b0381118282101715614d6357614d6361474b565b6040528235614d718161436a565b81526020830135614d8181614146565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614db3575f5ffd5b815161248c81614146565b8035614dc98161436a565b6001600160401b031682526020810135614de281614146565b6001600160a01b0316602083015260408181013590830152606090810135910152565b608081016104ab8284614dbe565b5f6001600160401b03821115614e2b57614e2b61474b565b5060051b60200190565b5f60208284031215614e45575f5ffd5b81516001600160401b03811115614e5a575f5ffd5b8201601f81018413614e6a575f5ffd5b8051614e7d614e7882614e13565b614cff565b8082825260208201915060208360051b850101925086831115614e9e575f5ffd5b6020840193505b82841015614ec9578351614eb8816146ca565b825260209384019390910190614ea5565b9695505050505050565b600160401b821115614ee757614ee761474b565b805482825580831015610c0d576001830160011c825f528060205f200160108560041b168015614f26575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b82811015612b59575f82820155600101614f34565b81516001600160401b03811115614f6257614f6261474b565b614f6c8183614ed3565b60208301614f7f835f9081526020902090565b8260011c5f5b81811015614ff2575f5f5b6002811015614fe557614fd4614fb7614fb188516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b602096909601959150600101614f90565b5083820155600101614f85565b506001198416808503818614611146575f5f5b8281101561503657615025614fb7614fb189516001600160801b03191690565b602097909701969150600101615005565b50848401555050505050505050565b61504f8184614dbe565b60a060808201525f61262860a083018461422e565b803563ffffffff81168114612906575f5ffd5b8035612906816146b0565b8035612906816146ca565b80358252602081013561509f816146ca565b6001600160801b031916602083015260408101356150bc816146b0565b60ff81166040840152505050565b602080825281018290525f8360408301825b8581101561516d5763ffffffff6150f284615064565b16825260208381013590830152604080840135908301526060830135615117816146b0565b60ff166060830152608083013561512d816146b0565b60ff16608083015260a0838101359083015260c0808401359083015261515960e080840190850161508d565b6101409283019291909101906001016150dc565b5095945050505050565b5f82601f830112615186575f5ffd5b8135615194614e7882614e13565b8082825260208201915060208360071b8601019250858311156151b5575f5ffd5b602085015b8381101561516d5780870360808112156151d2575f5ffd5b6151da614c70565b82356151e581614146565b81526060601f19830112156151f8575f5ffd5b615200614c98565b602084810135825260408086013582840152606086013590830152828101919091529085529390930192506080016151ba565b5f60c08236031215615243575f5ffd5b61524b614cba565b82358152602083013561525d8161436a565b602082015260408301356152708161436a565b604082015260608301356152838161436a565b60608201526152946080840161437e565b608082015260a08301356001600160401b038111156152b1575f5ffd5b6152bd36828601615177565b60a08301525092915050565b5f604082360312156152d9575f5ffd5b6152e1614c70565b82356152ec8161436a565b815260208301356001600160401b03811115615306575f5ffd5b830136601f820112615316575f5ffd5b80356001600160401b0381111561532f5761532f61474b565b615342601f8201601f1916602001614cff565b818152366020838501011115615356575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b8183525f6001600160fb1b0383111561538b575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f843590508060608501525060208401356153d38161436a565b6001600160401b031660808401526153ee6040850185614a9a565b608060a086015291829052905f9061010085015b818310156154335783356154158161436a565b6001600160401b031681526020938401936001939093019201615402565b6154406060880188614a9a565b878303605f190160c08901529450925061331d818585615374565b634e487b7160e01b5f52603260045260245ffd5b5f6020828403121561547f575f5ffd5b61248c82615064565b808201808211156104ab576104ab61475f565b5f600182016154ac576154ac61475f565b5060010190565b5f5f858511156154c1575f5ffd5b838611156154cd575f5ffd5b505061014083020193919092039150565b634e487b7160e01b5f52602160045260245ffd5b8035612906816146eb565b5f82601f83011261550c575f5ffd5b813561551a614e7882614e13565b8082825260208201915060208360051b86010192508583111561553b575f5ffd5b602085015b8381101561516d578035835260209283019201615540565b5f6101408236031215615569575f5ffd5b615571614cdc565b823581526155816020840161415d565b602082015261559260408401615077565b60408201526155a360608401615082565b60608201526155b4608084016154f2565b608082015260a08301356001600160401b038111156155d1575f5ffd5b6155dd368286016154fd565b60a0830152506155ef60c0840161437e565b60c082015261560060e0840161437e565b60e0820152615612610100840161437e565b610100820152615625610120840161437e565b61012082015292915050565b818103818111156104ab576104ab61475f565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015614b9c5783516001600160a01b0316835260209384019390920191600101615673565b5f60608284031280156156ab575f5ffd5b506156b4614c98565b82356156bf816146b0565b815260208301356156cf816146b0565b60208201526040928301359281019290925250919050565b5f602082840312156156f7575f5ffd5b813561248c816146b0565b5f6060828403128015615713575f5ffd5b5061571c614c98565b8251615727816146b0565b81526020830151615737816146b0565b60208201526040928301519281019290925250919050565b828152604060208201525f6126286040830184614523565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610a4057835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906157ed565b60ff82811682821603908111156104ab576104ab61475f565b6001600160401b0382811682821603908111156104ab576104ab61475f565b5f8261588c57634e487b7160e01b5f52601260045260245ffd5b500490565b606081016104ab828460ff815116825260ff6020820151166020830152604081015160408301525050565b5f60608284031280156158cd575f5ffd5b506158d6614c98565b8235815260208301356158e8816146ca565b602082015260408301356158fb816146b0565b60408201529392505050565b8281526080810161248c602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff81811683821601908111156104ab576104ab61475f565b5f60208284031215615961575f5ffd5b813561248c816146ca565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016159ee608083018661596c565b835161018083015260208401516101a083015260408401516101c083015260608401516101e0830152615a2561020083018461596c565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f61248c8284615a2e565b60ff8581168252841660208201526080810160108410615a7e57634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f615ab88288615a2e565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526128ca6023820185615a2e565b83815260f883901b6001600160f81b03191660208201525f6126256021830184615a2e565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderEffectsLayout = {"authorityRegistry":{"slot":0,"offset":0},"l1ChainId":{"slot":0,"offset":20},"policy":{"slot":0,"offset":28},"_authorities":{"slot":1,"offset":0},"_facts":{"slot":2,"offset":0},"_former":{"slot":3,"offset":0},"_records":{"slot":4,"offset":0},"_open":{"slot":5,"offset":0},"_nonceUsedBy":{"slot":6,"offset":0},"_lamportFloor":{"slot":7,"offset":0},"_locks":{"slot":8,"offset":0},"_waiting":{"slot":9,"offset":0},"_standing":{"slot":10,"offset":0},"_frozen":{"slot":11,"offset":0},"_isReconciled":{"slot":12,"offset":0},"_guards":{"slot":13,"offset":0}} as const
