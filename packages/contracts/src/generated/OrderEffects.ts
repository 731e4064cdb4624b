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
export const orderEffectsCode = '0x608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80635557f510116100bf578063a9ba045e11610079578063a9ba045e14610358578063af8fbef814610382578063b5ddbf7114610395578063cf0c017d146103a8578063f8d23d69146103c8578063ff755d4a14610407575f5ffd5b80635557f510146102c75780635a746101146102da578063765b785e146102ed578063829f6bf514610300578063a8836f8314610313578063a9483be914610326575f5ffd5b80631b910504116101105780631b91050414610245578063219d12e01461025a578063385fa4a61461026d57806338dd1b131461028e5780634551e880146102a15780634c99bfeb146102b4575f5ffd5b80630505c8c91461014c57806312622e5b14610176578063150717b2146101a757806316fdf8fc1461020457806319d18d5c14610225575b5f5ffd5b5f5461015f90600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461018f90600160a01b90046001600160401b031681565b6040516001600160401b03909116815260200161016d565b6101ba6101b5366004613e34565b61041a565b60405161016d9190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b610217610212366004613e62565b6104b1565b60405190815260200161016d565b610238610233366004613e34565b610672565b60405161016d9190613ea1565b610258610253366004613e34565b6106e3565b005b610258610268366004613e34565b6106f5565b61028061027b366004613ee3565b610703565b60405161016d929190613f3e565b61025861029c366004613e34565b6107a1565b6102586102af366004613f56565b6107af565b6102586102c2366004614028565b6108ed565b6102586102d5366004613e34565b610b23565b6102586102e8366004613e34565b610b31565b6102176102fb366004614113565b610b3f565b61025861030e366004613f56565b610c81565b610258610321366004614170565b610e36565b610348610334366004613ee3565b5f908152600c602052604090205460ff1690565b604051901515815260200161016d565b5f5461036a906001600160a01b031681565b6040516001600160a01b03909116815260200161016d565b6102176103903660046141a4565b610e48565b6102586103a3366004614170565b6110bc565b6103bb6103b6366004613ee3565b61114f565b60405161016d91906142e9565b6103db6103d6366004613e34565b611259565b6040805160ff90951685526001600160a01b03909316602085015291830152606082015260800161016d565b6103bb6104153660046142fb565b6112fb565b604080516080810182525f80825260208201819052918101829052606081019190915260085f61044a8585611417565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f6104bc85611479565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051f919061431e565b90508160070154811461055c57604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105805760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa1580156105c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e8919061431e565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610644573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106689190614335565b5050509392505050565b606060095f6106818585611417565b81526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156106d657602002820191905f5260205f20905b8154815260200190600101908083116106c2575b5050505050905092915050565b6106f182826006335f61156f565b5050565b6106f182826001335f61156f565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561079057602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107525790505b505050505090509250925050915091565b6106f182826004335f61156f565b83356107bd858585856119b6565b5f818152600160205260409020600401546001600160401b0316806107e860e0880160c08901614354565b6001600160401b03161061083b578161080760e0880160c08901614354565b6040516321904ff960e01b815260048101929092526001600160401b03908116602483015282166044820152606401610553565b5f828152600360205260408120879161085a60e0840160c08501614354565b6001600160401b0316815260208101919091526040015f2061087c82826144e8565b5061088f905060e0870160c08801614354565b6001600160401b0316827f205568e23e74286a7f039352e4ff56254bc8844bc513e7eff996dd42bb4f8ab86108ca60408a0160208b016146a3565b6040516001600160a01b03909116815260200160405180910390a3505050505050565b84355f908152600c602052604090205460ff16610b1c5761090d82611a75565b610918858585611bfe565b5f848460405160200161092c9291906146dc565b60405160208183030381529060405280519060200120905061094e8682611d2b565b61097557604051635fb089cf60e01b81528635600482015260248101829052604401610553565b6109db6109818461490f565b61098a846149a5565b6040516109c0907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c90602001614ac4565b60405160208183030381529060405280519060200120611dc2565b85355f908152600c6020908152604091829020805460ff19166001179055610a1191610a0c91908901908901614354565b611e32565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a610a446040890160208a01614354565b6040516001600160401b03909116815260200160405180910390a25f5f5b85811015610b18575f878783818110610a7d57610a7d614b7b565b610a9392602060c0909202019081019150614b8f565b9050610aa0826001614ba8565b92505b8683108015610ae457508063ffffffff16888885818110610ac657610ac6614b7b565b610adc92602060c0909202019081019150614b8f565b63ffffffff16145b15610af957610af283614bbb565b9250610aa3565b610b0f8935610b0a85858b8d614bd3565b611eb0565b50819050610a62565b5050505b5050505050565b6106f182826003335f61156f565b6106f182826002335f61156f565b5f5f610b4a84611479565b600481015490915060096017609a1b01906001600160a01b031680610bd9576040516320a126c760e01b81526001600160a01b038316906320a126c790610b95908890600401614d70565b606060405180830381865afa158015610bb0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bd49190614d82565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610c3791899190600401614dba565b60408051808303815f875af1158015610c52573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c769190614e14565b509695505050505050565b8335610c8f858585856119b6565b5f81815260016020526040812090610caf61014088016101208901614354565b6001600160401b031615801590610cd857506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610cf960e0890160c08a01614354565b6001600160401b03161080610d3b575060048201546001600160401b0316610d2760e0890160c08a01614354565b6001600160401b0316148015610d3b575080155b15610d8a5782610d5160e0890160c08a01614354565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610553565b5f8381526001602052604090208790610da382826144e8565b50610db6905060e0880160c08901614354565b6001600160401b0316837ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610df160408b0160208c016146a3565b610e036101408c016101208d01614354565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a350505050505050565b610e4383335f858561156f565b505050565b5f610e60610e5b36849003840184614e36565b61214b565b5f81815260026020526040902080549192509015610e7e5750919050565b5f60096017609a1b0160405163625b222f60e11b8152606086013560048201529091505f906001600160a01b0383169063c4b6445e90602401602060405180830381865afa158015610ed2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef69190614eaa565b90506001600160a01b0381161580610f75575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610f4f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f739190614335565b155b15610f9657604051633721f58160e21b815260048101859052602401610553565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610fc4908990600401614f0c565b5f60405180830381865afa158015610fde573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526110059190810190614f1a565b80519091505f81900361102e57604051633721f58160e21b815260048101879052602401610553565b600881111561105a57604051634edcc69f60e11b81526004810187905260248101829052604401610553565b606087013582865f600182016110708482615029565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b88846040516110aa929190615125565b60405180910390a25050505050919050565b5f60085f6110ca8686611417565b815260208101919091526040015f20805490915060ff166001148015906110fa5750336001600160a01b03841614155b1561113b576111098484611417565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610553565b61114984846005338661156f565b50505050565b611157613d36565b5f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a086019383018282801561120957602002820191905f5260205f20905b8154815260200190600101908083116111f5575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f6112688787611417565b5f8181526008602090815260408083208054600b90935292205460ff80831699506001600160a01b0362010000840416985090965092935090916101009091041680156112c157505f8281526009602052604090205415155b156112f0575f82815260096020526040812080549091906112e4576112e4614b7b565b905f5260205f20015492505b505092959194509250565b611303613d36565b5f8381526003602081815260408084206001600160401b03871685528252928390208351610140810185528154815260018201546001600160a01b03811682850152600160a01b900460ff16818601526002820154608081811b6001600160801b0319166060840152600160801b90910461ffff169082015292810180548551818502810185019096528086529394919360a08601938301828280156113c657602002820191905f5260205f20905b8154815260200190600101908083116113b2575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b909104166080909101529392505050565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600460205260408120906005600283015460ff1660068111156114a2576114a2615144565b1480156114bd5750826114b7835f01546121ab565b60400151145b600283015490915060ff6101009091041660051480156114f157506002820154600160a01b90046001600160401b03164210155b156114f957505f5b6002820154600c61010090910460ff161c6001908116148015611528575060028201546301000000900460ff16155b1561153057505f5b801580611548575060058201546001600160a01b0316155b1561156957604051638505c8ab60e01b815260048101849052602401610553565b50919050565b5f61157a8686611417565b5f8181526008602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b03166060820152929350819081906115eb908990612228565b92509250925082611671578761164957835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610553565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610553565b5f5f61167d8c886122c0565b91509150600283165f141580156116aa575085604001516001600160a01b0316896001600160a01b031614155b156116e8576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610553565b60018316158015906116fb575060048210155b1561172a5760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610553565b61173b8787606001518a868e61233d565b855160018581149160ff16148015611751575080155b1561180b575f60048c1480611767575060048410155b9050808015611777575087602001515b156117bc5787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a3611809565b80806117c8575060038c145b156118095787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a61184f5760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b031681525096506118db565b60018b0361186357600160208801526118db565b60058b036118b25760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b031681526020016118a0898c61245a565b6001600160401b0316905296506118db565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260086020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a3806119a7576119a78861249c565b50505050505050505050505050565b5f6119d06119cb6119c6876151c9565b6125c8565b6125f4565b60405163dbbfd37960e01b81526004810186905290915060086017609a1b019063dbbfd37990602401602060405180830381865afa158015611a14573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a389190614335565b1580611a4d5750611a4b84828585612616565b155b15610b1c57604051633a2e915960e11b81528535600482015260248101859052604401610553565b5f611a87611a828361490f565b612639565b6040516283936760e11b81526004810182905290915060086017609a1b019063010726ce90602401602060405180830381865afa158015611aca573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611aee9190614335565b611b0e57604051631e9959d360e21b815260048101829052602401610553565b46611b1f6040840160208501614354565b6001600160401b031614611b7957611b3d6040830160208401614354565b611b4d6060840160408501614354565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610553565b611b8960a0830160808401614354565b6001600160401b03164211156106f157611ba96040830160208401614354565b611bb96060840160408501614354565b611bc960a0850160808601614354565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610553565b365f611c0d60408601866143d1565b9092509050805f8115801590611c24575060108211155b8015611c3d575081611c3960608901896143d1565b9050145b905060015b82811015611cc557848482818110611c5c57611c5c614b7b565b9050602002016020810190611c719190614354565b6001600160401b03168585611c876001856152a2565b818110611c9657611c96614b7b565b9050602002016020810190611cab9190614354565b6001600160401b031610611cbd575f91505b600101611c42565b50801580611cd35750604085115b15611cf15760405163b00c8bf360e01b815260040160405180910390fd5b5f5b85811015610b1857611d06878783612666565b611d235760405163b00c8bf360e01b815260040160405180910390fd5b600101611cf3565b5f3681611d3b60408601866143d1565b915091505f5b81811015611db75746838383818110611d5c57611d5c614b7b565b9050602002016020810190611d719190614354565b6001600160401b031603611daf5784611d8d60608801886143d1565b83818110611d9d57611d9d614b7b565b905060200201351493505050506104ab565b600101611d41565b505f95945050505050565b60a08301515182515f90611dd590612864565b9050611de082612899565b81108015611ded57508115155b15611e275780611dfc83612899565b83611e0a88885f01516128bc565b60405163085fba4960e01b815260040161055394939291906152b5565b610b1c8585856129cf565b6007545f90611e5090640100000000906001600160401b0316614ba8565b6007549091506001600160401b0390811690831611156106f15780826001600160401b031610611e805780611e8b565b816001600160401b03165b6007805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611ec357611ec3614b7b565b611ed992602060c0909202019081019150614b8f565b90505f5b82811015611fcd575f611f12611f0d868685818110611efe57611efe614b7b565b905060c00201602001356121ab565b612aef565b9050848483818110611f2657611f26614b7b565b905060c00201604001358103611f3c5750611fc5565b848483818110611f4e57611f4e614b7b565b905060c00201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c888887818110611f9357611f93614b7b565b905060c002016040013585604051611fb5929190918252602082015260400190565b60405180910390a4505050505050565b600101611edd565b505f5b82811015612112575f611fee858584818110611efe57611efe614b7b565b90503685858481811061200357612003614b7b565b905060c00201606001905061203486868581811061202357612023614b7b565b905060c00201602001358383612b33565b612044604082016020830161530b565b60ff161580159061205a5750602082015160ff16155b15612095578160400151600a5f88888781811061207957612079614b7b565b905060c002016020013581526020019081526020015f20819055505b6120e08686858181106120aa576120aa614b7b565b905060c0020160200135825f0160208101906120c6919061530b565b6120d6604085016020860161530b565b8460400135612ba1565b6121048686858181106120f5576120f5614b7b565b905060c0020160200135612c11565b505050806001019050611fd0565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b815260048101839052600d6017609a1b01906382fb864390602401606060405180830381865afa158015612204573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ab9190615326565b5f5f5f60078510158061223c575060038410155b1561224e57505f9150819050806122b9565b5f8461225b60038861443e565b6122659190614ba8565b61227090600861443e565b74210000434b43002100000900000900001e00000046901c60ff169050805f146122ad5760016122a381600384166152a2565b600283901c6122b1565b5f5f5f5b935093509350505b9250925092565b5f5f5f6122cc846121ab565b90505f6122d8866121ab565b90506122f5825f015160ff165f846020015160ff165f1415612d07565b93505f612313825f015160ff165f846020015160ff165f1415612d07565b90508481116123275784836040015161232e565b8082604001515b945094505050505b9250929050565b60048216158015906123585750836001600160401b03164210155b1561238857604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610553565b60088216158015906123a25750836001600160401b031642105b156123d2576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610553565b6010821615610b1c575f600582146123ec576102586123f1565b62278d005b90505f6123fe8242614ba8565b905042856001600160401b0316111580612420575080856001600160401b0316115b156124515760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610553565b50505050505050565b81515f9060ff1660021480156124855750816001600160401b031683606001516001600160401b0316115b61248f5781612495565b82606001515b9392505050565b5f818152600960209081526040808320805482518185028101850190935280835291929091908301828280156124ef57602002820191905f5260205f20905b8154815260200190600101908083116124db575b5050505050905080515f03612502575050565b5f82815260096020526040812061251891613d88565b5f5b8151811015610e43575f60045f84848151811061253957612539614b7b565b602002602001015181526020019081526020015f2090505f600f81111561256257612562615144565b6125988585858151811061257857612578614b7b565b6020026020010151848560040160159054906101000a900460ff16612d73565b600f8111156125a9576125a9615144565b146125bf576002818101805460ff191690911790555b5060010161251a565b5f7473796e636c696e652e617574686f726974792e763160581b8260405160200161218e929190615373565b60408051600460208201529081018290525f606082018190529060800161218e565b5f60208214801561262e575061262e83838787612f48565b90505b949350505050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b8260405160200161218e92919061538b565b5f3684848481811061267a5761267a614b7b565b905060c0020190505f5b838110156126c45781602001358686838181106126a3576126a3614b7b565b905060c0020160200135036126bc575f92505050612495565b600101612684565b50821580159061271d57506126dc6020820182614b8f565b63ffffffff1685856126ef6001876152a2565b8181106126fe576126fe614b7b565b61271492602060c0909202019081019150614b8f565b63ffffffff1610155b156127b05761272f6020820182614b8f565b63ffffffff1685856127426001876152a2565b81811061275157612751614b7b565b61276792602060c0909202019081019150614b8f565b63ffffffff161415806127a25750602081013585856127876001876152a2565b81811061279657612796614b7b565b905060c0020160200135115b156127b0575f915050612495565b606081015f6127c560a084016080850161530b565b60ff1615806127f757506127f760016127e4604085016020860161530b565b6127ee919061545e565b60ff1660091190565b9050604082013515600461280e602085018561530b565b60ff161115801561281c5750815b801561285857508015806128585750612838602084018461530b565b60ff161580156128585750612853604084016020850161530b565b60ff16155b98975050505050505050565b5f5b6001600160401b038216156128945761287e81614bbb565b905061288b600183615477565b82169150612866565b919050565b5f60036128a783600261443e565b6128b19190615496565b6104ab906001614ba8565b60a08201515160609060408111156128f95760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610553565b806001600160401b0381111561291157612911614416565b60405190808252806020026020018201604052801561293a578160200160208202803683370190505b5091505f5f5b828110156129c55760016001600160401b038616821c165f036129bd578560a00151818151811061297357612973614b7b565b60200260200101515f015184838061298a90614bbb565b94508151811061299c5761299c614b7b565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612940565b5082525092915050565b815160a0840151516001600160401b03821615806129ed5750604081115b80612a0257506001600160401b038216811c15155b15612a325760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610553565b612a5960405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612ab75760016001600160401b038516821c81169003612aaf57612aac82612aa78960a001518481518110612a9657612a96614b7b565b602002602001015160200151612f5f565b612fc3565b91505b600101612a5b565b50612ac781858760200151613018565b612ae757604051631adfce5b60e31b815260048101859052602401610553565b505050505050565b80515f9060ff16158015612b085750602082015160ff16155b8015612b1657506040820151155b15612b2257505f919050565b8160405160200161218e91906154b5565b5f612b41602083018361530b565b60ff1603612b5257610e43836131a2565b815160ff1615801590612b6d57508060400135826040015114155b15610e4357610e4383836020015160ff165f03612b8e5783604001516131c7565b5f858152600a60205260409020546131c7565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b8152600d6017609a1b0191637f4c4d9591612be89188916004016154e0565b5f604051808303815f87803b158015612bff575f5ffd5b505af1158015610b18573d5f5f3e3d5ffd5b5f5f612c1c836121ab565b6040808201515f9081526004602052209091506006600282015460ff166006811115612c4a57612c4a615144565b141580612c6257506004810154600160b81b900460ff165b80612c6e575080548414155b80612c7c5750600681015415155b15612c8a57505f9392505050565b602082015160ff1615801590612cae57505f84815260056020526040908190205410155b15612cbc57505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b0316021790556040820151612cfd90828461320c565b5060019392505050565b5f600584101580612d19575060038310155b15612d2657506005612495565b82612d3260038661443e565b612d3c9190614ba8565b612d4790600461443e565b670555555444321320901c600f169050818015612d645750600481105b15612495575060049392505050565b60028201545f90610100900460ff1681612d8c876121ab565b9050806020015160ff165f14612e0a5760058260ff1614612db257600a92505050612631565b805160ff1615612dd5575f878152600a6020526040902054612dd59088906131c7565b612de487825f01515f89612ba1565b612def81600d613305565b8051612e0090879060ff1680613349565b5f92505050612631565b5f805482518291612e2d9160ff600160e01b9092048216919081169087166133f5565b9150915081612e43576009945050505050612631565b6001600f60ff86161c811603612e5c57612e5c896134ab565b6001600c60ff86161c8116148015612e72575085155b15612ef2576040808401515f8b8152600a60205291909120558251612ea4908a90612e9e876001615511565b8b612ba1565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3612f3a565b80612f0557612f00896131a2565b612f1d565b825160ff1615612f1d57612f1d8984604001516131c7565b612f2989825f8b612ba1565b612f3a88845f015160ff1683613349565b505f98975050505050505050565b5f82612f558686856135be565b1495945050505050565b612f8660405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b612fea60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166104ab5763d6cc76eb5f526004601cfd5b5f60c0825114158061303b57506060840151604085015160208601518651171717155b1561304757505f612495565b5f613051836135ff565b90505f61305d8561366d565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906130e690612f5f565b90505f5f600f6001600160a01b031683868b8760405160200161310c9493929190615578565b60408051601f198184030181529082905261312691615603565b5f60405180830381855afa9150503d805f811461315e576040519150601f19603f3d011682016040523d82523d5f602084013e613163565b606091505b5091509150818015613176575080516020145b8015613195575080806020019051810190613191919061431e565b6001145b9998505050505050505050565b5f818152600d6020526040902054156131c4575f818152600d60205260408120555b50565b5f828152600d60205260408120549081156131eb576131e682846136ad565b6131ed565b825b9050818114611149575f848152600d6020526040902081905550505050565b806020015160ff165f0361322b578051610e4390849060ff1680613349565b6004600283015460ff16600681111561324657613246615144565b0361325057505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f036132bc5781545f9081526005602090815260408220805460018101825581845291909220018490555460048301805460ff909216600160b01b0260ff60b01b199092169190911790555b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60046040808401515f9081526004602052206002015460ff16600681111561332f5761332f615144565b036106f1576106f18260400151835f015160ff16836137a8565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff1916600517905561337f81613879565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f600285101580613408575060058410155b80613414575060098310155b1561342357505f9050806134a3565b5f851561344157700100500101100040110100040000025003613455565b711001055000011055400101055030000255435b90505f8461346460098861443e565b61346e9190614ba8565b61347990600461443e565b82901c600f169050805f1461349957600161349481836152a2565b61349c565b5f5f5b9350935050505b935093915050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b03166060830152613513575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f19016135765780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b5f81815b848110156135f6576135ec828787848181106135e0576135e0614b7b565b9050602002013561395f565b91506001016135c2565b50949350505050565b613607613da2565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613675613da2565b5f61367f8361398b565b90505f61369461368f835f613b0e565b613bbc565b9050612631816136a861368f856004613b0e565b613be6565b5f8281526004602052604080822083835290822060ff851183816136d157866136e0565b600284015462010000900460ff165b90508015806136ef575060ff81145b806137055750600283015462010000900460ff16155b15613718575060ff93506104ab92505050565b600283015462010000900460ff16811461375357600283015462010000900460ff1681116137465785613748565b865b9450505050506104ab565b5f82801561378f575083600101548560010154148061378f575060038085015490860154608090811b6001600160801b03199081169290911b16145b90508061379c5781612858565b50959695505050505050565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156137ea576137ea615144565b02179055508391906101000a81548160ff0219169083600681111561381157613811615144565b0217905550505061382181613879565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad916133e791610100810460ff16918a918a91600160e01b90910463ffffffff169061560e565b6004810154600160b01b900460ff165f819003613894575050565b81545f908152600560205260408120805490919082906138b6906001906152a2565b815481106138c6576138c6614b7b565b905f5260205f200154905080826001856138e091906152a2565b815481106138f0576138f0614b7b565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff861602179055815482908061393657613936615657565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f818310613979575f828152602084905260409020612495565b5f838152602083905260409020612495565b613993613ddf565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016156e8602c91396040516020016139e595949392919061566b565b60408051601f19818403018152908290526139ff91615603565b602060405180830381855afa158015613a1a573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613a3d919061431e565b90505f805b60088160ff161015613b06576002838318613a5e836001615511565b6040518060600160405280602c81526020016156e8602c9139604051602001613a89939291906156ae565b60408051601f1981840301815290829052613aa391615603565b602060405180830381855afa158015613abe573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613ae1919061431e565b915081848260ff1660088110613af957613af9614b7b565b6020020152600101613a42565b505050919050565b613b3560405180608001604052805f81526020015f81526020015f81526020015f81525090565b613b75838360088110613b4a57613b4a614b7b565b602002015184613b5b856001614ba8565b60088110613b6b57613b6b614b7b565b6020020151613c21565b60208301528152613bac83613b8b846002614ba8565b60088110613b9b57613b9b614b7b565b602002015184613b5b856003614ba8565b6060830152604082015292915050565b613bc4613da2565b6101008160808460115afa6101003d1416612894576389083b915f526004601cfd5b613bee613da2565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166104ab5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b031682604051613cc39190615603565b5f60405180830381855afa9150503d805f8114613cfb576040519150601f19603f3d011682016040523d82523d5f602084013e613d00565b606091505b509150508051604014613d1557613d156156d3565b80806020019051810190613d299190614e14565b9350935050509250929050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e08101829052610100810182905261012081019190915290565b5080545f8255905f5260205f2090613da09190613dfe565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610e43575f81840155600101613e00565b6001600160a01b03811681146131c4575f5ffd5b803561289481613e15565b5f5f60408385031215613e45575f5ffd5b823591506020830135613e5781613e15565b809150509250929050565b5f5f5f60608486031215613e74575f5ffd5b833592506020840135613e8681613e15565b91506040840135613e9681613e15565b809150509250925092565b602080825282518282018190525f918401906040840190835b81811015613ed8578351835260209384019390920191600101613eba565b509095945050505050565b5f60208284031215613ef3575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b82811015613f345781516001600160801b031916865260209586019590910190600101613f0c565b5093949350505050565b828152604060208201525f6126316040830184613efa565b5f5f5f5f60608587031215613f69575f5ffd5b84356001600160401b03811115613f7e575f5ffd5b85016101408188031215613f90575f5ffd5b93506020850135925060408501356001600160401b03811115613fb1575f5ffd5b8501601f81018713613fc1575f5ffd5b80356001600160401b03811115613fd6575f5ffd5b8760208260051b8401011115613fea575f5ffd5b949793965060200194505050565b5f60808284031215611569575f5ffd5b5f60c08284031215611569575f5ffd5b5f60408284031215611569575f5ffd5b5f5f5f5f5f6080868803121561403c575f5ffd5b85356001600160401b03811115614051575f5ffd5b61405d88828901613ff8565b95505060208601356001600160401b03811115614078575f5ffd5b8601601f81018813614088575f5ffd5b80356001600160401b0381111561409d575f5ffd5b88602060c0830284010111156140b1575f5ffd5b6020919091019450925060408601356001600160401b038111156140d3575f5ffd5b6140df88828901614008565b92505060608601356001600160401b038111156140fa575f5ffd5b61410688828901614018565b9150509295509295909350565b5f5f60408385031215614124575f5ffd5b8235915060208301356001600160401b03811115614140575f5ffd5b830160608186031215613e57575f5ffd5b6001600160401b03811681146131c4575f5ffd5b803561289481614151565b5f5f5f60608486031215614182575f5ffd5b83359250602084013561419481613e15565b91506040840135613e9681614151565b5f608082840312156141b4575f5ffd5b6124958383613ff8565b5f8151808452602084019350602083015f5b82811015613f345781518652602095860195909101906001016141d0565b805182525f602082015161420d60208501826001600160a01b03169052565b506040820151614222604085018260ff169052565b50606082015161423e60608501826001600160801b0319169052565b506080820151614254608085018261ffff169052565b5060a082015161014060a08501526142706101408501826141be565b905060c083015161428c60c08601826001600160401b03169052565b5060e08301516142a760e08601826001600160401b03169052565b506101008301516142c46101008601826001600160401b03169052565b506101208301516142e16101208601826001600160401b03169052565b509392505050565b602081525f61249560208301846141ee565b5f5f6040838503121561430c575f5ffd5b823591506020830135613e5781614151565b5f6020828403121561432e575f5ffd5b5051919050565b5f60208284031215614345575f5ffd5b81518015158114612495575f5ffd5b5f60208284031215614364575f5ffd5b813561249581614151565b5f81356104ab81613e15565b60ff811681146131c4575f5ffd5b5f81356104ab8161437b565b6001600160801b0319811681146131c4575f5ffd5b5f81356104ab81614395565b61ffff811681146131c4575f5ffd5b5f81356104ab816143b6565b5f5f8335601e198436030181126143e6575f5ffd5b8301803591506001600160401b038211156143ff575f5ffd5b6020019150600581901b3603821315612336575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176104ab576104ab61442a565b6001600160401b0383111561446c5761446c614416565b600160401b83111561448057614480614416565b8054838255808410156144b457815f528360205f20018482035f5b818110156144b0575f8382015560010161449b565b5050505b505f8181526020812083915b85811015612ae7578235828201556020909201916001016144c0565b5f81356104ab81614151565b813581556001810161451c6144ff6020850161436f565b82546001600160a01b0319166001600160a01b0391909116178255565b61454961452b60408501614389565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b506002810161457461455d606085016143aa565b82546001600160801b03191660809190911c178255565b6145a3614583608085016143c5565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b506145b160a08301836143d1565b6145bf818360038601614455565b5050600481016145f26145d460c085016144dc565b825467ffffffffffffffff19166001600160401b0391909116178255565b61463361460160e085016144dc565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b61466f61464361010085016144dc565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610e4361467f61012085016144dc565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f602082840312156146b3575f5ffd5b813561249581613e15565b803563ffffffff81168114612894575f5ffd5b80356128948161437b565b602080825281018290525f8360408301825b858110156147635763ffffffff614704846146be565b168252602083810135908301526040808401359083015260608301356147298161437b565b60ff166060830152608083013561473f8161437b565b60ff16608083015260a0838101359083015260c092830192909101906001016146ee565b5095945050505050565b604080519081016001600160401b038111828210171561478f5761478f614416565b60405290565b604051606081016001600160401b038111828210171561478f5761478f614416565b60405160c081016001600160401b038111828210171561478f5761478f614416565b60405161014081016001600160401b038111828210171561478f5761478f614416565b604051601f8201601f191681016001600160401b038111828210171561482457614824614416565b604052919050565b5f6001600160401b0382111561484457614844614416565b5060051b60200190565b5f82601f83011261485d575f5ffd5b813561487061486b8261482c565b6147fc565b8082825260208201915060208360071b860101925085831115614891575f5ffd5b602085015b838110156147635780870360808112156148ae575f5ffd5b6148b661476d565b82356148c181613e15565b81526060601f19830112156148d4575f5ffd5b6148dc614795565b60208481013582526040808601358284015260608601359083015282810191909152908552939093019250608001614896565b5f60c0823603121561491f575f5ffd5b6149276147b7565b82358152602083013561493981614151565b6020820152604083013561494c81614151565b6040820152606083013561495f81614151565b606082015261497060808401614165565b608082015260a08301356001600160401b0381111561498d575f5ffd5b6149993682860161484e565b60a08301525092915050565b5f604082360312156149b5575f5ffd5b6149bd61476d565b82356149c881614151565b815260208301356001600160401b038111156149e2575f5ffd5b830136601f8201126149f2575f5ffd5b80356001600160401b03811115614a0b57614a0b614416565b614a1e601f8201601f19166020016147fc565b818152366020838501011115614a32575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b5f5f8335601e19843603018112614a65575f5ffd5b83016020810192503590506001600160401b03811115614a83575f5ffd5b8060051b3603821315612336575f5ffd5b8183525f6001600160fb1b03831115614aab575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f84359050806060850152506020840135614af381614151565b6001600160401b03166080840152614b0e6040850185614a50565b608060a086015291829052905f9061010085015b81831015614b53578335614b3581614151565b6001600160401b031681526020938401936001939093019201614b22565b614b606060880188614a50565b878303605f190160c089015294509250613195818585614a94565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614b9f575f5ffd5b612495826146be565b808201808211156104ab576104ab61442a565b5f60018201614bcc57614bcc61442a565b5060010190565b5f5f85851115614be1575f5ffd5b83861115614bed575f5ffd5b505060c083020193919092039150565b5f5f8335601e19843603018112614c12575f5ffd5b83016020810192503590506001600160401b03811115614c30575f5ffd5b606081023603821315612336575f5ffd5b8183526020830192505f815f5b84811015613f34578135614c6181614151565b6001600160401b031686526020820135614c7a81614151565b6001600160401b031660208701526040828101359087015260609586019590910190600101614c4e565b80358252602080820135908301525f604082013536839003603e19018112614cca575f5ffd5b606060408501528201614cdd8180614bfd565b60406060870152614cf260a087018284614c41565b915050614d026020830183614a50565b868303605f190160808801528083529250602080830190600585901b840101825f5b86811015614d6257858303601f19018452614d3f8286614bfd565b614d4a858284614c41565b60209687019690955093909301925050600101614d24565b509098975050505050505050565b602081525f6124956020830184614ca4565b5f5f5f60608486031215614d94575f5ffd5b83516020850151909350614da781613e15565b6040949094015192959394509192915050565b60c081525f614dcc60c0830185614ca4565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f60408385031215614e25575f5ffd5b505080516020909101519092909150565b5f6080828403128015614e47575f5ffd5b50604051608081016001600160401b0381118282101715614e6a57614e6a614416565b6040528235614e7881614151565b81526020830135614e8881613e15565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614eba575f5ffd5b815161249581613e15565b8035614ed081614151565b6001600160401b031682526020810135614ee981613e15565b6001600160a01b0316602083015260408181013590830152606090810135910152565b608081016104ab8284614ec5565b5f60208284031215614f2a575f5ffd5b81516001600160401b03811115614f3f575f5ffd5b8201601f81018413614f4f575f5ffd5b8051614f5d61486b8261482c565b8082825260208201915060208360051b850101925086831115614f7e575f5ffd5b6020840193505b82841015614fa9578351614f9881614395565b825260209384019390910190614f85565b9695505050505050565b600160401b821115614fc757614fc7614416565b805482825580831015610e43576001830160011c825f528060205f200160108560041b168015615006575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b82811015612ae7575f82820155600101615014565b81516001600160401b0381111561504257615042614416565b61504c8183614fb3565b6020830161505f835f9081526020902090565b8260011c5f5b818110156150d2575f5f5b60028110156150c5576150b461509761509188516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b602096909601959150600101615070565b5083820155600101615065565b506001198416808503818614610b18575f5f5b828110156151165761510561509761509189516001600160801b03191690565b6020979097019691506001016150e5565b50848401555050505050505050565b61512f8184614ec5565b60a060808201525f61263160a0830184613efa565b634e487b7160e01b5f52602160045260245ffd5b803561289481614395565b8035612894816143b6565b5f82601f83011261517d575f5ffd5b813561518b61486b8261482c565b8082825260208201915060208360051b8601019250858311156151ac575f5ffd5b602085015b838110156147635780358352602092830192016151b1565b5f61014082360312156151da575f5ffd5b6151e26147d9565b823581526151f260208401613e29565b6020820152615203604084016146d1565b604082015261521460608401615158565b606082015261522560808401615163565b608082015260a08301356001600160401b03811115615242575f5ffd5b61524e3682860161516e565b60a08301525061526060c08401614165565b60c082015261527160e08401614165565b60e08201526152836101008401614165565b6101008201526152966101208401614165565b61012082015292915050565b818103818111156104ab576104ab61442a565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015614d625783516001600160a01b03168352602093840193909201916001016152e4565b5f6020828403121561531b575f5ffd5b81356124958161437b565b5f6060828403128015615337575f5ffd5b50615340614795565b825161534b8161437b565b8152602083015161535b8161437b565b60208201526040928301519281019290925250919050565b828152604060208201525f61263160408301846141ee565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610c7657835180516001600160a01b0316835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190615411565b60ff82811682821603908111156104ab576104ab61442a565b6001600160401b0382811682821603908111156104ab576104ab61442a565b5f826154b057634e487b7160e01b5f52601260045260245ffd5b500490565b606081016104ab828460ff815116825260ff6020820151166020830152604081015160408301525050565b82815260808101612495602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff81811683821601908111156104ab576104ab61442a565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016155ac608083018661552a565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301526155e361020083018461552a565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f61249582846155ec565b60ff858116825284166020820152608081016010841061563c57634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f61567682886155ec565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b031916602282015261285860238201856155ec565b83815260f883901b6001600160f81b03191660208201525f61262e60218301846155ec565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderEffectsLayout = {"authorityRegistry":{"slot":0,"offset":0},"l1ChainId":{"slot":0,"offset":20},"policy":{"slot":0,"offset":28},"_authorities":{"slot":1,"offset":0},"_facts":{"slot":2,"offset":0},"_former":{"slot":3,"offset":0},"_records":{"slot":4,"offset":0},"_open":{"slot":5,"offset":0},"_nonceUsedBy":{"slot":6,"offset":0},"_lamportFloor":{"slot":7,"offset":0},"_locks":{"slot":8,"offset":0},"_waiting":{"slot":9,"offset":0},"_standing":{"slot":10,"offset":0},"_frozen":{"slot":11,"offset":0},"_isReconciled":{"slot":12,"offset":0},"_guards":{"slot":13,"offset":0}} as const
