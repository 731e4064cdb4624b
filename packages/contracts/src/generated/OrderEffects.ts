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
export const orderEffectsCode = '0x608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80635557f510116100bf578063a9ba045e11610079578063a9ba045e14610358578063af8fbef814610382578063b5ddbf7114610395578063cf0c017d146103a8578063f8d23d69146103c8578063ff755d4a14610407575f5ffd5b80635557f510146102c75780635a746101146102da578063765b785e146102ed578063829f6bf514610300578063a8836f8314610313578063a9483be914610326575f5ffd5b80631b910504116101105780631b91050414610245578063219d12e01461025a578063385fa4a61461026d57806338dd1b131461028e5780634551e880146102a15780634c99bfeb146102b4575f5ffd5b80630505c8c91461014c57806312622e5b14610176578063150717b2146101a757806316fdf8fc1461020457806319d18d5c14610225575b5f5ffd5b5f5461015f90600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461018f90600160a01b90046001600160401b031681565b6040516001600160401b03909116815260200161016d565b6101ba6101b5366004613df6565b61041a565b60405161016d9190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b610217610212366004613e24565b6104b1565b60405190815260200161016d565b610238610233366004613df6565b610672565b60405161016d9190613e63565b610258610253366004613df6565b6106e3565b005b610258610268366004613df6565b6106f5565b61028061027b366004613ea5565b610703565b60405161016d929190613f00565b61025861029c366004613df6565b6107a1565b6102586102af366004613f18565b6107af565b6102586102c2366004613fea565b6108ed565b6102586102d5366004613df6565b610b23565b6102586102e8366004613df6565b610b31565b6102176102fb3660046140d5565b610b3f565b61025861030e366004613f18565b610c81565b610258610321366004614132565b610e36565b610348610334366004613ea5565b5f908152600c602052604090205460ff1690565b604051901515815260200161016d565b5f5461036a906001600160a01b031681565b6040516001600160a01b03909116815260200161016d565b610217610390366004614166565b610e48565b6102586103a3366004614132565b6110b0565b6103bb6103b6366004613ea5565b611143565b60405161016d91906142ab565b6103db6103d6366004613df6565b61124d565b6040805160ff90951685526001600160a01b03909316602085015291830152606082015260800161016d565b6103bb6104153660046142bd565b6112ef565b604080516080810182525f80825260208201819052918101829052606081019190915260085f61044a858561140b565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f6104bc8561146d565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051f91906142e0565b90508160070154811461055c57604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105805760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa1580156105c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e891906142e0565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610644573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061066891906142f7565b5050509392505050565b606060095f610681858561140b565b81526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156106d657602002820191905f5260205f20905b8154815260200190600101908083116106c2575b5050505050905092915050565b6106f182826006335f611563565b5050565b6106f182826001335f611563565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561079057602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107525790505b505050505090509250925050915091565b6106f182826004335f611563565b83356107bd858585856119aa565b5f818152600160205260409020600401546001600160401b0316806107e860e0880160c08901614316565b6001600160401b03161061083b578161080760e0880160c08901614316565b6040516321904ff960e01b815260048101929092526001600160401b03908116602483015282166044820152606401610553565b5f828152600360205260408120879161085a60e0840160c08501614316565b6001600160401b0316815260208101919091526040015f2061087c82826144aa565b5061088f905060e0870160c08801614316565b6001600160401b0316827f205568e23e74286a7f039352e4ff56254bc8844bc513e7eff996dd42bb4f8ab86108ca60408a0160208b01614665565b6040516001600160a01b03909116815260200160405180910390a3505050505050565b84355f908152600c602052604090205460ff16610b1c5761090d82611a69565b610918858585611bf2565b5f848460405160200161092c92919061469e565b60405160208183030381529060405280519060200120905061094e8682611d1f565b61097557604051635fb089cf60e01b81528635600482015260248101829052604401610553565b6109db610981846148d1565b61098a84614967565b6040516109c0907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c90602001614a86565b60405160208183030381529060405280519060200120611db6565b85355f908152600c6020908152604091829020805460ff19166001179055610a1191610a0c91908901908901614316565b611e26565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a610a446040890160208a01614316565b6040516001600160401b03909116815260200160405180910390a25f5f5b85811015610b18575f878783818110610a7d57610a7d614b3d565b610a9392602060c0909202019081019150614b51565b9050610aa0826001614b6a565b92505b8683108015610ae457508063ffffffff16888885818110610ac657610ac6614b3d565b610adc92602060c0909202019081019150614b51565b63ffffffff16145b15610af957610af283614b7d565b9250610aa3565b610b0f8935610b0a85858b8d614b95565b611ea4565b50819050610a62565b5050505b5050505050565b6106f182826003335f611563565b6106f182826002335f611563565b5f5f610b4a8461146d565b600481015490915060096017609a1b01906001600160a01b031680610bd9576040516320a126c760e01b81526001600160a01b038316906320a126c790610b95908890600401614d32565b606060405180830381865afa158015610bb0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bd49190614d44565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610c3791899190600401614d7c565b60408051808303815f875af1158015610c52573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c769190614dd6565b509695505050505050565b8335610c8f858585856119aa565b5f81815260016020526040812090610caf61014088016101208901614316565b6001600160401b031615801590610cd857506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610cf960e0890160c08a01614316565b6001600160401b03161080610d3b575060048201546001600160401b0316610d2760e0890160c08a01614316565b6001600160401b0316148015610d3b575080155b15610d8a5782610d5160e0890160c08a01614316565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610553565b5f8381526001602052604090208790610da382826144aa565b50610db6905060e0880160c08901614316565b6001600160401b0316837ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610df160408b0160208c01614665565b610e036101408c016101208d01614316565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a350505050505050565b610e4383335f8585611563565b505050565b5f610e60610e5b36849003840184614df8565b61213f565b5f81815260026020526040902080549192509015610e7e5750919050565b60405163625b222f60e11b81526060840135600482015260096017609a1b01905f90829063c4b6445e90602401602060405180830381865afa158015610ec6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eea9190614e6c565b90506001600160a01b0381161580610f69575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610f43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f6791906142f7565b155b15610f8a57604051633721f58160e21b815260048101859052602401610553565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610fb8908990600401614ece565b5f60405180830381865afa158015610fd2573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610ff99190810190614edc565b80519091505f81900361102257604051633721f58160e21b815260048101879052602401610553565b600881111561104e57604051634edcc69f60e11b81526004810187905260248101829052604401610553565b606087013582865f600182016110648482614feb565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b888460405161109e9291906150e7565b60405180910390a25050505050919050565b5f60085f6110be868661140b565b815260208101919091526040015f20805490915060ff166001148015906110ee5750336001600160a01b03841614155b1561112f576110fd848461140b565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610553565b61113d848460053386611563565b50505050565b61114b613cf8565b5f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a08601938301828280156111fd57602002820191905f5260205f20905b8154815260200190600101908083116111e9575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f61125c878761140b565b5f8181526008602090815260408083208054600b90935292205460ff80831699506001600160a01b0362010000840416985090965092935090916101009091041680156112b557505f8281526009602052604090205415155b156112e4575f82815260096020526040812080549091906112d8576112d8614b3d565b905f5260205f20015492505b505092959194509250565b6112f7613cf8565b5f8381526003602081815260408084206001600160401b03871685528252928390208351610140810185528154815260018201546001600160a01b03811682850152600160a01b900460ff16818601526002820154608081811b6001600160801b0319166060840152600160801b90910461ffff169082015292810180548551818502810185019096528086529394919360a08601938301828280156113ba57602002820191905f5260205f20905b8154815260200190600101908083116113a6575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b909104166080909101529392505050565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600460205260408120906005600283015460ff16600681111561149657611496615106565b1480156114b15750826114ab835f015461219f565b60400151145b600283015490915060ff6101009091041660051480156114e557506002820154600160a01b90046001600160401b03164210155b156114ed57505f5b6002820154600c61010090910460ff161c600190811614801561151c575060028201546301000000900460ff16155b1561152457505f5b80158061153c575060058201546001600160a01b0316155b1561155d57604051638505c8ab60e01b815260048101849052602401610553565b50919050565b5f61156e868661140b565b5f8181526008602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b03166060820152929350819081906115df90899061221c565b92509250925082611665578761163d57835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610553565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610553565b5f5f6116718c886122b4565b91509150600283165f1415801561169e575085604001516001600160a01b0316896001600160a01b031614155b156116dc576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610553565b60018316158015906116ef575060048210155b1561171e5760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610553565b61172f8787606001518a868e612331565b855160018581149160ff16148015611745575080155b156117ff575f60048c148061175b575060048410155b905080801561176b575087602001515b156117b05787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a36117fd565b80806117bc575060038c145b156117fd5787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a6118435760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b031681525096506118cf565b60018b0361185757600160208801526118cf565b60058b036118a65760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b03168152602001611894898c61244e565b6001600160401b0316905296506118cf565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260086020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a38061199b5761199b88612490565b50505050505050505050505050565b5f6119c46119bf6119ba8761518b565b6125bc565b6125e8565b60405163dbbfd37960e01b81526004810186905290915060086017609a1b019063dbbfd37990602401602060405180830381865afa158015611a08573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a2c91906142f7565b1580611a415750611a3f8482858561260a565b155b15610b1c57604051633a2e915960e11b81528535600482015260248101859052604401610553565b5f611a7b611a76836148d1565b61262d565b6040516283936760e11b81526004810182905290915060086017609a1b019063010726ce90602401602060405180830381865afa158015611abe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ae291906142f7565b611b0257604051631e9959d360e21b815260048101829052602401610553565b46611b136040840160208501614316565b6001600160401b031614611b6d57611b316040830160208401614316565b611b416060840160408501614316565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610553565b611b7d60a0830160808401614316565b6001600160401b03164211156106f157611b9d6040830160208401614316565b611bad6060840160408501614316565b611bbd60a0850160808601614316565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610553565b365f611c016040860186614393565b9092509050805f8115801590611c18575060108211155b8015611c31575081611c2d6060890189614393565b9050145b905060015b82811015611cb957848482818110611c5057611c50614b3d565b9050602002016020810190611c659190614316565b6001600160401b03168585611c7b600185615264565b818110611c8a57611c8a614b3d565b9050602002016020810190611c9f9190614316565b6001600160401b031610611cb1575f91505b600101611c36565b50801580611cc75750604085115b15611ce55760405163b00c8bf360e01b815260040160405180910390fd5b5f5b85811015610b1857611cfa87878361265a565b611d175760405163b00c8bf360e01b815260040160405180910390fd5b600101611ce7565b5f3681611d2f6040860186614393565b915091505f5b81811015611dab5746838383818110611d5057611d50614b3d565b9050602002016020810190611d659190614316565b6001600160401b031603611da35784611d816060880188614393565b83818110611d9157611d91614b3d565b905060200201351493505050506104ab565b600101611d35565b505f95945050505050565b60a08301515182515f90611dc990612858565b9050611dd48261288d565b81108015611de157508115155b15611e1b5780611df08361288d565b83611dfe88885f01516128b0565b60405163085fba4960e01b81526004016105539493929190615277565b610b1c8585856129c3565b6007545f90611e4490640100000000906001600160401b0316614b6a565b6007549091506001600160401b0390811690831611156106f15780826001600160401b031610611e745780611e7f565b816001600160401b03165b6007805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611eb757611eb7614b3d565b611ecd92602060c0909202019081019150614b51565b90505f5b82811015611fc1575f611f06611f01868685818110611ef257611ef2614b3d565b905060c002016020013561219f565b612ae3565b9050848483818110611f1a57611f1a614b3d565b905060c00201604001358103611f305750611fb9565b848483818110611f4257611f42614b3d565b905060c00201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c888887818110611f8757611f87614b3d565b905060c002016040013585604051611fa9929190918252602082015260400190565b60405180910390a4505050505050565b600101611ed1565b505f5b82811015612106575f611fe2858584818110611ef257611ef2614b3d565b905036858584818110611ff757611ff7614b3d565b905060c00201606001905061202886868581811061201757612017614b3d565b905060c00201602001358383612b27565b61203860408201602083016152cd565b60ff161580159061204e5750602082015160ff16155b15612089578160400151600a5f88888781811061206d5761206d614b3d565b905060c002016020013581526020019081526020015f20819055505b6120d486868581811061209e5761209e614b3d565b905060c0020160200135825f0160208101906120ba91906152cd565b6120ca60408501602086016152cd565b8460400135612b95565b6120f88686858181106120e9576120e9614b3d565b905060c0020160200135612c05565b505050806001019050611fc4565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b815260048101839052600d6017609a1b01906382fb864390602401606060405180830381865afa1580156121f8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ab91906152e8565b5f5f5f600785101580612230575060038410155b1561224257505f9150819050806122ad565b5f8461224f600388614400565b6122599190614b6a565b612264906008614400565b74210000434b43002100000900000900001e00000046901c60ff169050805f146122a15760016122978160038416615264565b600283901c6122a5565b5f5f5f5b935093509350505b9250925092565b5f5f5f6122c08461219f565b90505f6122cc8661219f565b90506122e9825f015160ff165f846020015160ff165f1415612cc9565b93505f612307825f015160ff165f846020015160ff165f1415612cc9565b905084811161231b57848360400151612322565b8082604001515b945094505050505b9250929050565b600482161580159061234c5750836001600160401b03164210155b1561237c57604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610553565b60088216158015906123965750836001600160401b031642105b156123c6576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610553565b6010821615610b1c575f600582146123e0576102586123e5565b62278d005b90505f6123f28242614b6a565b905042856001600160401b0316111580612414575080856001600160401b0316115b156124455760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610553565b50505050505050565b81515f9060ff1660021480156124795750816001600160401b031683606001516001600160401b0316115b6124835781612489565b82606001515b9392505050565b5f818152600960209081526040808320805482518185028101850190935280835291929091908301828280156124e357602002820191905f5260205f20905b8154815260200190600101908083116124cf575b5050505050905080515f036124f6575050565b5f82815260096020526040812061250c91613d4a565b5f5b8151811015610e43575f60045f84848151811061252d5761252d614b3d565b602002602001015181526020019081526020015f2090505f600f81111561255657612556615106565b61258c8585858151811061256c5761256c614b3d565b6020026020010151848560040160159054906101000a900460ff16612d35565b600f81111561259d5761259d615106565b146125b3576002818101805460ff191690911790555b5060010161250e565b5f7473796e636c696e652e617574686f726974792e763160581b82604051602001612182929190615335565b60408051600460208201529081018290525f6060820181905290608001612182565b5f602082148015612622575061262283838787612f0a565b90505b949350505050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b8260405160200161218292919061534d565b5f3684848481811061266e5761266e614b3d565b905060c0020190505f5b838110156126b857816020013586868381811061269757612697614b3d565b905060c0020160200135036126b0575f92505050612489565b600101612678565b50821580159061271157506126d06020820182614b51565b63ffffffff1685856126e3600187615264565b8181106126f2576126f2614b3d565b61270892602060c0909202019081019150614b51565b63ffffffff1610155b156127a4576127236020820182614b51565b63ffffffff168585612736600187615264565b81811061274557612745614b3d565b61275b92602060c0909202019081019150614b51565b63ffffffff1614158061279657506020810135858561277b600187615264565b81811061278a5761278a614b3d565b905060c0020160200135115b156127a4575f915050612489565b606081015f6127b960a08401608085016152cd565b60ff1615806127eb57506127eb60016127d860408501602086016152cd565b6127e29190615420565b60ff1660091190565b9050604082013515600461280260208501856152cd565b60ff16111580156128105750815b801561284c575080158061284c575061282c60208401846152cd565b60ff1615801561284c575061284760408401602085016152cd565b60ff16155b98975050505050505050565b5f5b6001600160401b038216156128885761287281614b7d565b905061287f600183615439565b8216915061285a565b919050565b5f600361289b836002614400565b6128a59190615458565b6104ab906001614b6a565b60a08201515160609060408111156128ed5760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610553565b806001600160401b03811115612905576129056143d8565b60405190808252806020026020018201604052801561292e578160200160208202803683370190505b5091505f5f5b828110156129b95760016001600160401b038616821c165f036129b1578560a00151818151811061296757612967614b3d565b60200260200101515f015184838061297e90614b7d565b94508151811061299057612990614b3d565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612934565b5082525092915050565b815160a0840151516001600160401b03821615806129e15750604081115b806129f657506001600160401b038216811c15155b15612a265760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610553565b612a4d60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612aab5760016001600160401b038516821c81169003612aa357612aa082612a9b8960a001518481518110612a8a57612a8a614b3d565b602002602001015160200151612f21565b612f85565b91505b600101612a4f565b50612abb81858760200151612fda565b612adb57604051631adfce5b60e31b815260048101859052602401610553565b505050505050565b80515f9060ff16158015612afc5750602082015160ff16155b8015612b0a57506040820151155b15612b1657505f919050565b816040516020016121829190615477565b5f612b3560208301836152cd565b60ff1603612b4657610e4383613164565b815160ff1615801590612b6157508060400135826040015114155b15610e4357610e4383836020015160ff165f03612b82578360400151613189565b5f858152600a6020526040902054613189565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b8152600d6017609a1b0191637f4c4d9591612bdc9188916004016154a2565b5f604051808303815f87803b158015612bf3575f5ffd5b505af1158015610b18573d5f5f3e3d5ffd5b5f5f612c108361219f565b6040808201515f9081526004602052209091506006600282015460ff166006811115612c3e57612c3e615106565b141580612c5657506004810154600160b81b900460ff165b80612c62575080548414155b80612c705750600681015415155b15612c7e57505f9392505050565b602082015160ff1615801590612ca257505f84815260056020526040908190205410155b15612cb057505f9392505050565b612cbf826040015182846131ce565b5060019392505050565b5f600584101580612cdb575060038310155b15612ce857506005612489565b82612cf4600386614400565b612cfe9190614b6a565b612d09906004614400565b670555555444321320901c600f169050818015612d265750600481105b15612489575060049392505050565b60028201545f90610100900460ff1681612d4e8761219f565b9050806020015160ff165f14612dcc5760058260ff1614612d7457600a92505050612625565b805160ff1615612d97575f878152600a6020526040902054612d97908890613189565b612da687825f01515f89612b95565b612db181600d6132c7565b8051612dc290879060ff168061330b565b5f92505050612625565b5f805482518291612def9160ff600160e01b9092048216919081169087166133b7565b9150915081612e05576009945050505050612625565b6001600f60ff86161c811603612e1e57612e1e8961346d565b6001600c60ff86161c8116148015612e34575085155b15612eb4576040808401515f8b8152600a60205291909120558251612e66908a90612e608760016154d3565b8b612b95565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3612efc565b80612ec757612ec289613164565b612edf565b825160ff1615612edf57612edf898460400151613189565b612eeb89825f8b612b95565b612efc88845f015160ff168361330b565b505f98975050505050505050565b5f82612f17868685613580565b1495945050505050565b612f4860405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b612fac60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166104ab5763d6cc76eb5f526004601cfd5b5f60c08251141580612ffd57506060840151604085015160208601518651171717155b1561300957505f612489565b5f613013836135c1565b90505f61301f8561362f565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906130a890612f21565b90505f5f600f6001600160a01b031683868b876040516020016130ce949392919061553a565b60408051601f19818403018152908290526130e8916155c5565b5f60405180830381855afa9150503d805f8114613120576040519150601f19603f3d011682016040523d82523d5f602084013e613125565b606091505b5091509150818015613138575080516020145b801561315757508080602001905181019061315391906142e0565b6001145b9998505050505050505050565b5f818152600d602052604090205415613186575f818152600d60205260408120555b50565b5f828152600d60205260408120549081156131ad576131a8828461366f565b6131af565b825b905081811461113d575f848152600d6020526040902081905550505050565b806020015160ff165f036131ed578051610e4390849060ff168061330b565b6004600283015460ff16600681111561320857613208615106565b0361321257505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f0361327e5781545f9081526005602090815260408220805460018101825581845291909220018490555460048301805460ff909216600160b01b0260ff60b01b199092169190911790555b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60046040808401515f9081526004602052206002015460ff1660068111156132f1576132f1615106565b036106f1576106f18260400151835f015160ff168361376a565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff191660051790556133418161383b565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f6002851015806133ca575060058410155b806133d6575060098310155b156133e557505f905080613465565b5f851561340357700100500101100040110100040000025003613417565b711001055000011055400101055030000255435b90505f84613426600988614400565b6134309190614b6a565b61343b906004614400565b82901c600f169050805f1461345b5760016134568183615264565b61345e565b5f5f5b9350935050505b935093915050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b031660608301526134d5575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f19016135385780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b5f81815b848110156135b8576135ae828787848181106135a2576135a2614b3d565b90506020020135613921565b9150600101613584565b50949350505050565b6135c9613d64565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613637613d64565b5f6136418361394d565b90505f613656613651835f613ad0565b613b7e565b90506126258161366a613651856004613ad0565b613ba8565b5f8281526004602052604080822083835290822060ff8511838161369357866136a2565b600284015462010000900460ff165b90508015806136b1575060ff81145b806136c75750600283015462010000900460ff16155b156136da575060ff93506104ab92505050565b600283015462010000900460ff16811461371557600283015462010000900460ff168111613708578561370a565b865b9450505050506104ab565b5f8280156137515750836001015485600101541480613751575060038085015490860154608090811b6001600160801b03199081169290911b16145b90508061375e578161284c565b50959695505050505050565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156137ac576137ac615106565b02179055508391906101000a81548160ff021916908360068111156137d3576137d3615106565b021790555050506137e38161383b565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad916133a991610100810460ff16918a918a91600160e01b90910463ffffffff16906155d0565b6004810154600160b01b900460ff165f819003613856575050565b81545f9081526005602052604081208054909190829061387890600190615264565b8154811061388857613888614b3d565b905f5260205f200154905080826001856138a29190615264565b815481106138b2576138b2614b3d565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff86160217905581548290806138f8576138f8615619565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f81831061393b575f828152602084905260409020612489565b5f838152602083905260409020612489565b613955613da1565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016156aa602c91396040516020016139a795949392919061562d565b60408051601f19818403018152908290526139c1916155c5565b602060405180830381855afa1580156139dc573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906139ff91906142e0565b90505f805b60088160ff161015613ac8576002838318613a208360016154d3565b6040518060600160405280602c81526020016156aa602c9139604051602001613a4b93929190615670565b60408051601f1981840301815290829052613a65916155c5565b602060405180830381855afa158015613a80573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613aa391906142e0565b915081848260ff1660088110613abb57613abb614b3d565b6020020152600101613a04565b505050919050565b613af760405180608001604052805f81526020015f81526020015f81526020015f81525090565b613b37838360088110613b0c57613b0c614b3d565b602002015184613b1d856001614b6a565b60088110613b2d57613b2d614b3d565b6020020151613be3565b60208301528152613b6e83613b4d846002614b6a565b60088110613b5d57613b5d614b3d565b602002015184613b1d856003614b6a565b6060830152604082015292915050565b613b86613d64565b6101008160808460115afa6101003d1416612888576389083b915f526004601cfd5b613bb0613d64565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166104ab5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b031682604051613c8591906155c5565b5f60405180830381855afa9150503d805f8114613cbd576040519150601f19603f3d011682016040523d82523d5f602084013e613cc2565b606091505b509150508051604014613cd757613cd7615695565b80806020019051810190613ceb9190614dd6565b9350935050509250929050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e08101829052610100810182905261012081019190915290565b5080545f8255905f5260205f2090613d629190613dc0565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610e43575f81840155600101613dc2565b6001600160a01b0381168114613186575f5ffd5b803561288881613dd7565b5f5f60408385031215613e07575f5ffd5b823591506020830135613e1981613dd7565b809150509250929050565b5f5f5f60608486031215613e36575f5ffd5b833592506020840135613e4881613dd7565b91506040840135613e5881613dd7565b809150509250925092565b602080825282518282018190525f918401906040840190835b81811015613e9a578351835260209384019390920191600101613e7c565b509095945050505050565b5f60208284031215613eb5575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b82811015613ef65781516001600160801b031916865260209586019590910190600101613ece565b5093949350505050565b828152604060208201525f6126256040830184613ebc565b5f5f5f5f60608587031215613f2b575f5ffd5b84356001600160401b03811115613f40575f5ffd5b85016101408188031215613f52575f5ffd5b93506020850135925060408501356001600160401b03811115613f73575f5ffd5b8501601f81018713613f83575f5ffd5b80356001600160401b03811115613f98575f5ffd5b8760208260051b8401011115613fac575f5ffd5b949793965060200194505050565b5f6080828403121561155d575f5ffd5b5f60c0828403121561155d575f5ffd5b5f6040828403121561155d575f5ffd5b5f5f5f5f5f60808688031215613ffe575f5ffd5b85356001600160401b03811115614013575f5ffd5b61401f88828901613fba565b95505060208601356001600160401b0381111561403a575f5ffd5b8601601f8101881361404a575f5ffd5b80356001600160401b0381111561405f575f5ffd5b88602060c083028401011115614073575f5ffd5b6020919091019450925060408601356001600160401b03811115614095575f5ffd5b6140a188828901613fca565b92505060608601356001600160401b038111156140bc575f5ffd5b6140c888828901613fda565b9150509295509295909350565b5f5f604083850312156140e6575f5ffd5b8235915060208301356001600160401b03811115614102575f5ffd5b830160608186031215613e19575f5ffd5b6001600160401b0381168114613186575f5ffd5b803561288881614113565b5f5f5f60608486031215614144575f5ffd5b83359250602084013561415681613dd7565b91506040840135613e5881614113565b5f60808284031215614176575f5ffd5b6124898383613fba565b5f8151808452602084019350602083015f5b82811015613ef6578151865260209586019590910190600101614192565b805182525f60208201516141cf60208501826001600160a01b03169052565b5060408201516141e4604085018260ff169052565b50606082015161420060608501826001600160801b0319169052565b506080820151614216608085018261ffff169052565b5060a082015161014060a0850152614232610140850182614180565b905060c083015161424e60c08601826001600160401b03169052565b5060e083015161426960e08601826001600160401b03169052565b506101008301516142866101008601826001600160401b03169052565b506101208301516142a36101208601826001600160401b03169052565b509392505050565b602081525f61248960208301846141b0565b5f5f604083850312156142ce575f5ffd5b823591506020830135613e1981614113565b5f602082840312156142f0575f5ffd5b5051919050565b5f60208284031215614307575f5ffd5b81518015158114612489575f5ffd5b5f60208284031215614326575f5ffd5b813561248981614113565b5f81356104ab81613dd7565b60ff81168114613186575f5ffd5b5f81356104ab8161433d565b6001600160801b031981168114613186575f5ffd5b5f81356104ab81614357565b61ffff81168114613186575f5ffd5b5f81356104ab81614378565b5f5f8335601e198436030181126143a8575f5ffd5b8301803591506001600160401b038211156143c1575f5ffd5b6020019150600581901b360382131561232a575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176104ab576104ab6143ec565b6001600160401b0383111561442e5761442e6143d8565b600160401b831115614442576144426143d8565b80548382558084101561447657815f528360205f20018482035f5b81811015614472575f8382015560010161445d565b5050505b505f8181526020812083915b85811015612adb57823582820155602090920191600101614482565b5f81356104ab81614113565b81358155600181016144de6144c160208501614331565b82546001600160a01b0319166001600160a01b0391909116178255565b61450b6144ed6040850161434b565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b506002810161453661451f6060850161436c565b82546001600160801b03191660809190911c178255565b61456561454560808501614387565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b5061457360a0830183614393565b614581818360038601614417565b5050600481016145b461459660c0850161449e565b825467ffffffffffffffff19166001600160401b0391909116178255565b6145f56145c360e0850161449e565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b614631614605610100850161449e565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610e43614641610120850161449e565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f60208284031215614675575f5ffd5b813561248981613dd7565b803563ffffffff81168114612888575f5ffd5b80356128888161433d565b602080825281018290525f8360408301825b858110156147255763ffffffff6146c684614680565b168252602083810135908301526040808401359083015260608301356146eb8161433d565b60ff16606083015260808301356147018161433d565b60ff16608083015260a0838101359083015260c092830192909101906001016146b0565b5095945050505050565b604080519081016001600160401b0381118282101715614751576147516143d8565b60405290565b604051606081016001600160401b0381118282101715614751576147516143d8565b60405160c081016001600160401b0381118282101715614751576147516143d8565b60405161014081016001600160401b0381118282101715614751576147516143d8565b604051601f8201601f191681016001600160401b03811182821017156147e6576147e66143d8565b604052919050565b5f6001600160401b03821115614806576148066143d8565b5060051b60200190565b5f82601f83011261481f575f5ffd5b813561483261482d826147ee565b6147be565b8082825260208201915060208360071b860101925085831115614853575f5ffd5b602085015b83811015614725578087036080811215614870575f5ffd5b61487861472f565b823561488381613dd7565b81526060601f1983011215614896575f5ffd5b61489e614757565b60208481013582526040808601358284015260608601359083015282810191909152908552939093019250608001614858565b5f60c082360312156148e1575f5ffd5b6148e9614779565b8235815260208301356148fb81614113565b6020820152604083013561490e81614113565b6040820152606083013561492181614113565b606082015261493260808401614127565b608082015260a08301356001600160401b0381111561494f575f5ffd5b61495b36828601614810565b60a08301525092915050565b5f60408236031215614977575f5ffd5b61497f61472f565b823561498a81614113565b815260208301356001600160401b038111156149a4575f5ffd5b830136601f8201126149b4575f5ffd5b80356001600160401b038111156149cd576149cd6143d8565b6149e0601f8201601f19166020016147be565b8181523660208385010111156149f4575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b5f5f8335601e19843603018112614a27575f5ffd5b83016020810192503590506001600160401b03811115614a45575f5ffd5b8060051b360382131561232a575f5ffd5b8183525f6001600160fb1b03831115614a6d575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f84359050806060850152506020840135614ab581614113565b6001600160401b03166080840152614ad06040850185614a12565b608060a086015291829052905f9061010085015b81831015614b15578335614af781614113565b6001600160401b031681526020938401936001939093019201614ae4565b614b226060880188614a12565b878303605f190160c089015294509250613157818585614a56565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614b61575f5ffd5b61248982614680565b808201808211156104ab576104ab6143ec565b5f60018201614b8e57614b8e6143ec565b5060010190565b5f5f85851115614ba3575f5ffd5b83861115614baf575f5ffd5b505060c083020193919092039150565b5f5f8335601e19843603018112614bd4575f5ffd5b83016020810192503590506001600160401b03811115614bf2575f5ffd5b60608102360382131561232a575f5ffd5b8183526020830192505f815f5b84811015613ef6578135614c2381614113565b6001600160401b031686526020820135614c3c81614113565b6001600160401b031660208701526040828101359087015260609586019590910190600101614c10565b80358252602080820135908301525f604082013536839003603e19018112614c8c575f5ffd5b606060408501528201614c9f8180614bbf565b60406060870152614cb460a087018284614c03565b915050614cc46020830183614a12565b868303605f190160808801528083529250602080830190600585901b840101825f5b86811015614d2457858303601f19018452614d018286614bbf565b614d0c858284614c03565b60209687019690955093909301925050600101614ce6565b509098975050505050505050565b602081525f6124896020830184614c66565b5f5f5f60608486031215614d56575f5ffd5b83516020850151909350614d6981613dd7565b6040949094015192959394509192915050565b60c081525f614d8e60c0830185614c66565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f60408385031215614de7575f5ffd5b505080516020909101519092909150565b5f6080828403128015614e09575f5ffd5b50604051608081016001600160401b0381118282101715614e2c57614e2c6143d8565b6040528235614e3a81614113565b81526020830135614e4a81613dd7565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614e7c575f5ffd5b815161248981613dd7565b8035614e9281614113565b6001600160401b031682526020810135614eab81613dd7565b6001600160a01b0316602083015260408181013590830152606090810135910152565b608081016104ab8284614e87565b5f60208284031215614eec575f5ffd5b81516001600160401b03811115614f01575f5ffd5b8201601f81018413614f11575f5ffd5b8051614f1f61482d826147ee565b8082825260208201915060208360051b850101925086831115614f40575f5ffd5b6020840193505b82841015614f6b578351614f5a81614357565b825260209384019390910190614f47565b9695505050505050565b600160401b821115614f8957614f896143d8565b805482825580831015610e43576001830160011c825f528060205f200160108560041b168015614fc8575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b82811015612adb575f82820155600101614fd6565b81516001600160401b03811115615004576150046143d8565b61500e8183614f75565b60208301615021835f9081526020902090565b8260011c5f5b81811015615094575f5f5b60028110156150875761507661505961505388516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b602096909601959150600101615032565b5083820155600101615027565b506001198416808503818614610b18575f5f5b828110156150d8576150c761505961505389516001600160801b03191690565b6020979097019691506001016150a7565b50848401555050505050505050565b6150f18184614e87565b60a060808201525f61262560a0830184613ebc565b634e487b7160e01b5f52602160045260245ffd5b803561288881614357565b803561288881614378565b5f82601f83011261513f575f5ffd5b813561514d61482d826147ee565b8082825260208201915060208360051b86010192508583111561516e575f5ffd5b602085015b83811015614725578035835260209283019201615173565b5f610140823603121561519c575f5ffd5b6151a461479b565b823581526151b460208401613deb565b60208201526151c560408401614693565b60408201526151d66060840161511a565b60608201526151e760808401615125565b608082015260a08301356001600160401b03811115615204575f5ffd5b61521036828601615130565b60a08301525061522260c08401614127565b60c082015261523360e08401614127565b60e08201526152456101008401614127565b6101008201526152586101208401614127565b61012082015292915050565b818103818111156104ab576104ab6143ec565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015614d245783516001600160a01b03168352602093840193909201916001016152a6565b5f602082840312156152dd575f5ffd5b81356124898161433d565b5f60608284031280156152f9575f5ffd5b50615302614757565b825161530d8161433d565b8152602083015161531d8161433d565b60208201526040928301519281019290925250919050565b828152604060208201525f61262560408301846141b0565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610c7657835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906153d3565b60ff82811682821603908111156104ab576104ab6143ec565b6001600160401b0382811682821603908111156104ab576104ab6143ec565b5f8261547257634e487b7160e01b5f52601260045260245ffd5b500490565b606081016104ab828460ff815116825260ff6020820151166020830152604081015160408301525050565b82815260808101612489602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff81811683821601908111156104ab576104ab6143ec565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b84518152602080860151908201526040808601519082015260608086015190820152610300810161556e60808301866154ec565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301526155a56102008301846154ec565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f61248982846155ae565b60ff85811682528416602082015260808101601084106155fe57634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f61563882886155ae565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b031916602282015261284c60238201856155ae565b83815260f883901b6001600160f81b03191660208201525f61262260218301846155ae565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderEffectsLayout = {"authorityRegistry":{"slot":0,"offset":0},"l1ChainId":{"slot":0,"offset":20},"policy":{"slot":0,"offset":28},"_authorities":{"slot":1,"offset":0},"_facts":{"slot":2,"offset":0},"_former":{"slot":3,"offset":0},"_records":{"slot":4,"offset":0},"_open":{"slot":5,"offset":0},"_nonceUsedBy":{"slot":6,"offset":0},"_lamportFloor":{"slot":7,"offset":0},"_locks":{"slot":8,"offset":0},"_waiting":{"slot":9,"offset":0},"_standing":{"slot":10,"offset":0},"_frozen":{"slot":11,"offset":0},"_isReconciled":{"slot":12,"offset":0},"_guards":{"slot":13,"offset":0}} as const
