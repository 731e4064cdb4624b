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
export const orderEffectsCode = '0x608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80635a746101116100bf578063af8fbef811610079578063af8fbef81461036f578063b5ddbf7114610382578063c9d7e20914610395578063cf0c017d146103a8578063f8d23d69146103c8578063ff755d4a14610407575f5ffd5b80635a746101146102c7578063765b785e146102da578063829f6bf5146102ed578063a8836f8314610300578063a9483be914610313578063a9ba045e14610345575f5ffd5b80631b910504116101105780631b91050414610245578063219d12e01461025a578063385fa4a61461026d57806338dd1b131461028e5780634551e880146102a15780635557f510146102b4575f5ffd5b80630505c8c91461014c57806312622e5b14610176578063150717b2146101a757806316fdf8fc1461020457806319d18d5c14610225575b5f5ffd5b5f5461015f90600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461018f90600160a01b90046001600160401b031681565b6040516001600160401b03909116815260200161016d565b6101ba6101b536600461409e565b61041a565b60405161016d9190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b6102176102123660046140cc565b6104b1565b60405190815260200161016d565b61023861023336600461409e565b610672565b60405161016d919061410b565b61025861025336600461409e565b6106e3565b005b61025861026836600461409e565b6106f5565b61028061027b36600461414d565b610703565b60405161016d9291906141a8565b61025861029c36600461409e565b6107a1565b6102586102af3660046141c0565b6107af565b6102586102c236600461409e565b6108ed565b6102586102d536600461409e565b6108fb565b6102176102e8366004614262565b610909565b6102586102fb3660046141c0565b610a4b565b61025861030e3660046142bf565b610c00565b61033561032136600461414d565b5f908152600c602052604090205460ff1690565b604051901515815260200161016d565b5f54610357906001600160a01b031681565b6040516001600160a01b03909116815260200161016d565b61021761037d366004614303565b610c12565b6102586103903660046142bf565b610e86565b6102586103a336600461433d565b610f19565b6103bb6103b636600461414d565b611151565b60405161016d9190614554565b6103db6103d636600461409e565b61125b565b6040805160ff90951685526001600160a01b03909316602085015291830152606082015260800161016d565b6103bb610415366004614566565b6112fd565b604080516080810182525f80825260208201819052918101829052606081019190915260085f61044a8585611419565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f6104bc8561147b565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051f9190614589565b90508160070154811461055c57604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105805760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa1580156105c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e89190614589565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610644573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061066891906145a0565b5050509392505050565b606060095f6106818585611419565b81526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156106d657602002820191905f5260205f20905b8154815260200190600101908083116106c2575b5050505050905092915050565b6106f182826006335f611571565b5050565b6106f182826001335f611571565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561079057602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107525790505b505050505090509250925050915091565b6106f182826004335f611571565b83356107bd858585856119b8565b5f818152600160205260409020600401546001600160401b0316806107e860e0880160c089016145bf565b6001600160401b03161061083b578161080760e0880160c089016145bf565b6040516321904ff960e01b815260048101929092526001600160401b03908116602483015282166044820152606401610553565b5f828152600360205260408120879161085a60e0840160c085016145bf565b6001600160401b0316815260208101919091526040015f2061087c8282614753565b5061088f905060e0870160c088016145bf565b6001600160401b0316827f205568e23e74286a7f039352e4ff56254bc8844bc513e7eff996dd42bb4f8ab86108ca60408a0160208b0161490e565b6040516001600160a01b03909116815260200160405180910390a3505050505050565b6106f182826003335f611571565b6106f182826002335f611571565b5f5f6109148461147b565b600481015490915060096017609a1b01906001600160a01b0316806109a3576040516320a126c760e01b81526001600160a01b038316906320a126c79061095f908890600401614ae0565b606060405180830381865afa15801561097a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061099e9190614af2565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610a0191899190600401614b2a565b60408051808303815f875af1158015610a1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a409190614b84565b509695505050505050565b8335610a59858585856119b8565b5f81815260016020526040812090610a79610140880161012089016145bf565b6001600160401b031615801590610aa257506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610ac360e0890160c08a016145bf565b6001600160401b03161080610b05575060048201546001600160401b0316610af160e0890160c08a016145bf565b6001600160401b0316148015610b05575080155b15610b545782610b1b60e0890160c08a016145bf565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610553565b5f8381526001602052604090208790610b6d8282614753565b50610b80905060e0880160c089016145bf565b6001600160401b0316837ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610bbb60408b0160208c0161490e565b610bcd6101408c016101208d016145bf565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a350505050505050565b610c0d83335f8585611571565b505050565b5f610c2a610c2536849003840184614c65565b611a77565b5f81815260026020526040902080549192509015610c485750919050565b5f60096017609a1b0160405163625b222f60e11b8152606086013560048201529091505f906001600160a01b0383169063c4b6445e90602401602060405180830381865afa158015610c9c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc09190614cd9565b90506001600160a01b0381161580610d3f575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610d19573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d3d91906145a0565b155b15610d6057604051633721f58160e21b815260048101859052602401610553565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610d8e908990600401614d3b565b5f60405180830381865afa158015610da8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610dcf9190810190614d6b565b80519091505f819003610df857604051633721f58160e21b815260048101879052602401610553565b6008811115610e2457604051634edcc69f60e11b81526004810187905260248101829052604401610553565b606087013582865f60018201610e3a8482614e7f565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b8884604051610e74929190614f7b565b60405180910390a25050505050919050565b5f60085f610e948686611419565b815260208101919091526040015f20805490915060ff16600114801590610ec45750336001600160a01b03841614155b15610f0557610ed38484611419565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610553565b610f13848460053386611571565b50505050565b84355f908152600c602052604090205460ff1661114a57610f3982611ad7565b610f44858585611c60565b5f8484604051602001610f58929190615000565b604051602081830303815290604052805190602001209050610f7a8682611d8d565b610fa157604051635fb089cf60e01b81528635600482015260248101829052604401610553565b611007610fad84615169565b610fb6846151ff565b604051610fec907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c906020016152da565b60405160208183030381529060405280519060200120611e24565b85355f908152600c6020908152604091829020805460ff1916600117905561103d91611038919089019089016145bf565b611e94565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a6110706040890160208a016145bf565b6040516001600160401b03909116815260200160405180910390a25f5f5b85811015611146575f8787838181106110a9576110a9615391565b6110c09260206101409092020190810191506153a5565b90506110cd8260016153be565b92505b868310801561111257508063ffffffff168888858181106110f3576110f3615391565b61110a9260206101409092020190810191506153a5565b63ffffffff16145b1561112757611120836153d1565b92506110d0565b61113d893561113885858b8d6153e9565b611f12565b5081905061108e565b5050505b5050505050565b611159613fa0565b5f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a086019383018282801561120b57602002820191905f5260205f20905b8154815260200190600101908083116111f7575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f61126a8787611419565b5f8181526008602090815260408083208054600b90935292205460ff80831699506001600160a01b0362010000840416985090965092935090916101009091041680156112c357505f8281526009602052604090205415155b156112f2575f82815260096020526040812080549091906112e6576112e6615391565b905f5260205f20015492505b505092959194509250565b611305613fa0565b5f8381526003602081815260408084206001600160401b03871685528252928390208351610140810185528154815260018201546001600160a01b03811682850152600160a01b900460ff16818601526002820154608081811b6001600160801b0319166060840152600160801b90910461ffff169082015292810180548551818502810185019096528086529394919360a08601938301828280156113c857602002820191905f5260205f20905b8154815260200190600101908083116113b4575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b909104166080909101529392505050565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600460205260408120906005600283015460ff1660068111156114a4576114a4615414565b1480156114bf5750826114b9835f015461219f565b60400151145b600283015490915060ff6101009091041660051480156114f357506002820154600160a01b90046001600160401b03164210155b156114fb57505f5b6002820154600c61010090910460ff161c600190811614801561152a575060028201546301000000900460ff16155b1561153257505f5b80158061154a575060058201546001600160a01b0316155b1561156b57604051638505c8ab60e01b815260048101849052602401610553565b50919050565b5f61157c8686611419565b5f8181526008602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b03166060820152929350819081906115ed90899061221c565b92509250925082611673578761164b57835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610553565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610553565b5f5f61167f8c886122b4565b91509150600283165f141580156116ac575085604001516001600160a01b0316896001600160a01b031614155b156116ea576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610553565b60018316158015906116fd575060048210155b1561172c5760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610553565b61173d8787606001518a868e612331565b855160018581149160ff16148015611753575080155b1561180d575f60048c1480611769575060048410155b9050808015611779575087602001515b156117be5787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a361180b565b80806117ca575060038c145b1561180b5787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a6118515760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b031681525096506118dd565b60018b0361186557600160208801526118dd565b60058b036118b45760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b031681526020016118a2898c61244e565b6001600160401b0316905296506118dd565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260086020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a3806119a9576119a988612490565b50505050505050505050505050565b5f6119d26119cd6119c88761548e565b6125bc565b6125e8565b60405163dbbfd37960e01b81526004810186905290915060086017609a1b019063dbbfd37990602401602060405180830381865afa158015611a16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a3a91906145a0565b1580611a4f5750611a4d8482858561260a565b155b1561114a57604051633a2e915960e11b81528535600482015260248101859052604401610553565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b5f611ae9611ae483615169565b61262d565b6040516283936760e11b81526004810182905290915060086017609a1b019063010726ce90602401602060405180830381865afa158015611b2c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b5091906145a0565b611b7057604051631e9959d360e21b815260048101829052602401610553565b46611b8160408401602085016145bf565b6001600160401b031614611bdb57611b9f60408301602084016145bf565b611baf60608401604085016145bf565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610553565b611beb60a08301608084016145bf565b6001600160401b03164211156106f157611c0b60408301602084016145bf565b611c1b60608401604085016145bf565b611c2b60a08501608086016145bf565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610553565b365f611c6f604086018661463c565b9092509050805f8115801590611c86575060108211155b8015611c9f575081611c9b606089018961463c565b9050145b905060015b82811015611d2757848482818110611cbe57611cbe615391565b9050602002016020810190611cd391906145bf565b6001600160401b03168585611ce9600185615567565b818110611cf857611cf8615391565b9050602002016020810190611d0d91906145bf565b6001600160401b031610611d1f575f91505b600101611ca4565b50801580611d355750604085115b15611d535760405163b00c8bf360e01b815260040160405180910390fd5b5f5b8581101561114657611d6887878361265a565b611d855760405163b00c8bf360e01b815260040160405180910390fd5b600101611d55565b5f3681611d9d604086018661463c565b915091505f5b81811015611e195746838383818110611dbe57611dbe615391565b9050602002016020810190611dd391906145bf565b6001600160401b031603611e115784611def606088018861463c565b83818110611dff57611dff615391565b905060200201351493505050506104ab565b600101611da3565b505f95945050505050565b60a08301515182515f90611e3790612891565b9050611e42826128c6565b81108015611e4f57508115155b15611e895780611e5e836128c6565b83611e6c88885f01516128e9565b60405163085fba4960e01b8152600401610553949392919061557a565b61114a8585856129fc565b6007545f90611eb290640100000000906001600160401b03166153be565b6007549091506001600160401b0390811690831611156106f15780826001600160401b031610611ee25780611eed565b816001600160401b03165b6007805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611f2557611f25615391565b611f3c9260206101409092020190810191506153a5565b90505f5b82811015612034575f611f76611f71868685818110611f6157611f61615391565b905061014002016020013561219f565b612b1c565b9050848483818110611f8a57611f8a615391565b90506101400201604001358103611fa1575061202c565b848483818110611fb357611fb3615391565b90506101400201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c888887818110611ff957611ff9615391565b90506101400201604001358560405161201c929190918252602082015260400190565b60405180910390a4505050505050565b600101611f40565b505f5b82811015612166575f3685858481811061205357612053615391565b905061014002016020013586868581811061207057612070615391565b90506101400201606001915091506120a4828288888781811061209557612095615391565b9050610140020160e001612b60565b6120b460408201602083016155d0565b60ff16156120ee578585848181106120ce576120ce615391565b5f858152600a6020526040902060c0610140909202939093010135909155505b85858481811061210057612100615391565b905061014002016040013561211f82803603810190611f7191906155eb565b1461214f5761214f8261213560208401846155d0565b61214560408501602086016155d0565b8460400135612c5b565b61215882612ccb565b505050806001019050612037565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b815260048101839052600d6017609a1b01906382fb864390602401606060405180830381865afa1580156121f8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ab9190615638565b5f5f5f600785101580612230575060038410155b1561224257505f9150819050806122ad565b5f8461224f6003886146a9565b61225991906153be565b6122649060086146a9565b74210000434b43002100000900000900001e00000046901c60ff169050805f146122a15760016122978160038416615567565b600283901c6122a5565b5f5f5f5b935093509350505b9250925092565b5f5f5f6122c08461219f565b90505f6122cc8661219f565b90506122e9825f015160ff165f846020015160ff165f1415612dc1565b93505f612307825f015160ff165f846020015160ff165f1415612dc1565b905084811161231b57848360400151612322565b8082604001515b945094505050505b9250929050565b600482161580159061234c5750836001600160401b03164210155b1561237c57604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610553565b60088216158015906123965750836001600160401b031642105b156123c6576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610553565b601082161561114a575f600582146123e0576102586123e5565b62278d005b90505f6123f282426153be565b905042856001600160401b0316111580612414575080856001600160401b0316115b156124455760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610553565b50505050505050565b81515f9060ff1660021480156124795750816001600160401b031683606001516001600160401b0316115b6124835781612489565b82606001515b9392505050565b5f818152600960209081526040808320805482518185028101850190935280835291929091908301828280156124e357602002820191905f5260205f20905b8154815260200190600101908083116124cf575b5050505050905080515f036124f6575050565b5f82815260096020526040812061250c91613ff2565b5f5b8151811015610c0d575f60045f84848151811061252d5761252d615391565b602002602001015181526020019081526020015f2090505f600f81111561255657612556615414565b61258c8585858151811061256c5761256c615391565b6020026020010151848560040160159054906101000a900460ff16612e2d565b600f81111561259d5761259d615414565b146125b3576002818101805460ff191690911790555b5060010161250e565b5f7473796e636c696e652e617574686f726974792e763160581b82604051602001611aba929190615685565b60408051600460208201529081018290525f6060820181905290608001611aba565b5f602082148015612622575061262283838787613002565b90505b949350505050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001611aba92919061569d565b5f3684848481811061266e5761266e615391565b9050610140020190505f5b838110156126ba57816020013586868381811061269857612698615391565b9050610140020160200135036126b2575f92505050612489565b600101612679565b50821580159061271457506126d260208201826153a5565b63ffffffff1685856126e5600187615567565b8181106126f4576126f4615391565b61270b9260206101409092020190810191506153a5565b63ffffffff1610155b156127a95761272660208201826153a5565b63ffffffff168585612739600187615567565b81811061274857612748615391565b61275f9260206101409092020190810191506153a5565b63ffffffff1614158061279b57506020810135858561277f600187615567565b81811061278e5761278e615391565b9050610140020160200135115b156127a9575f915050612489565b606081015f6127be60a08401608085016155d0565b60ff16156127f3576127ee60016127db60408501602086016155d0565b6127e59190615770565b60ff1660091190565b6127fa565b60c0830135155b9050604082013515600461281160208501856155d0565b60ff16118061281e575081155b8061283f575061283d60e0850161283860208601866155d0565b613019565b155b15612850575f945050505050612489565b801580612885575061286560208401846155d0565b60ff16158015612885575061288060408401602085016155d0565b60ff16155b98975050505050505050565b5f5b6001600160401b038216156128c1576128ab816153d1565b90506128b8600183615789565b82169150612893565b919050565b5f60036128d48360026146a9565b6128de91906157a8565b6104ab9060016153be565b60a08201515160609060408111156129265760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610553565b806001600160401b0381111561293e5761293e614681565b604051908082528060200260200182016040528015612967578160200160208202803683370190505b5091505f5f5b828110156129f25760016001600160401b038616821c165f036129ea578560a0015181815181106129a0576129a0615391565b60200260200101515f01518483806129b7906153d1565b9450815181106129c9576129c9615391565b60200260200101906001600160a01b031690816001600160a01b0316815250505b60010161296d565b5082525092915050565b815160a0840151516001600160401b0382161580612a1a5750604081115b80612a2f57506001600160401b038216811c15155b15612a5f5760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610553565b612a8660405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612ae45760016001600160401b038516821c81169003612adc57612ad982612ad48960a001518481518110612ac357612ac3615391565b6020026020010151602001516130f5565b613159565b91505b600101612a88565b50612af4818587602001516131ae565b612b1457604051631adfce5b60e31b815260048101859052602401610553565b505050505050565b80515f9060ff16158015612b355750602082015160ff16155b8015612b4357506040820151155b15612b4f57505f919050565b81604051602001611aba91906157c7565b5f612b6e60208401846155d0565b60ff161480612b9757505f838152600d6020526040902060010154600160801b900460ff908116145b15612ba557612ba583613338565b5f612bb360208401846155d0565b60ff1603612bc057505050565b5f612bca8461219f565b805190915060ff1615801590612be857508260400135816040015114155b15612c43575f816020015160ff165f03612c06578160400151612c15565b5f858152600a60205260409020545b5f8181526004602052604090206002015490915062010000900460ff1615612c4157612c41858261337d565b505b610f1384612c56368590038501856157f2565b613409565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b8152600d6017609a1b0191637f4c4d9591612ca291889160040161583d565b5f604051808303815f87803b158015612cb9575f5ffd5b505af1158015611146573d5f5f3e3d5ffd5b5f5f612cd68361219f565b6040808201515f9081526004602052209091506006600282015460ff166006811115612d0457612d04615414565b141580612d1c57506004810154600160b81b900460ff165b80612d28575080548414155b80612d365750600681015415155b15612d4457505f9392505050565b602082015160ff1615801590612d6857505f84815260056020526040908190205410155b15612d7657505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b0316021790556040820151612db7908284613571565b5060019392505050565b5f600584101580612dd3575060038310155b15612de057506005612489565b82612dec6003866146a9565b612df691906153be565b612e019060046146a9565b670555555444321320901c600f169050818015612e1e5750600481105b15612489575060049392505050565b60028201545f90610100900460ff1681612e468761219f565b9050806020015160ff165f14612ec45760058260ff1614612e6c57600a92505050612625565b805160ff1615612e8f575f878152600a6020526040902054612e8f90889061337d565b612e9e87825f01515f89612c5b565b612ea981600d61366a565b8051612eba90879060ff16806136ae565b5f92505050612625565b5f805482518291612ee79160ff600160e01b90920482169190811690871661375a565b9150915081612efd576009945050505050612625565b6001600f60ff86161c811603612f1657612f1689613810565b6001600c60ff86161c8116148015612f2c575085155b15612fac576040808401515f8b8152600a60205291909120558251612f5e908a90612f5887600161586e565b8b612c5b565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3612ff4565b80612fbf57612fba89613338565b612fd7565b825160ff1615612fd757612fd789846040015161337d565b612fe389825f8b612c5b565b612ff488845f015160ff16836136ae565b505f98975050505050505050565b5f8261300f868685613923565b1495945050505050565b5f61302a60608401604085016155d0565b60ff161580159061303c575060ff8216155b1561304857505f6104ab565b600161305a60608501604086016155d0565b60ff161015801561307e5750600361307860608501604086016155d0565b60ff1611155b1561308b575060016104ab565b5f83351580156130b357505f6130a76040860160208701615887565b6001600160801b031916145b905080801561262557506130cd60608501604086016155d0565b60ff161580612625575060ff6130e960608601604087016155d0565b60ff1614949350505050565b61311c60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b61318060405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166104ab5763d6cc76eb5f526004601cfd5b5f60c082511415806131d157506060840151604085015160208601518651171717155b156131dd57505f612489565b5f6131e783613964565b90505f6131f3856139d2565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f9061327c906130f5565b90505f5f600f6001600160a01b031683868b876040516020016132a294939291906158f0565b60408051601f19818403018152908290526132bc9161597b565b5f60405180830381855afa9150503d805f81146132f4576040519150601f19603f3d011682016040523d82523d5f602084013e6132f9565b606091505b509150915081801561330c575080516020145b801561332b5750808060200190518101906133279190614589565b6001145b9998505050505050505050565b5f818152600d6020526040902060010154600160801b900460ff161561337a575f818152600d6020526040812090815560010180546001600160881b03191690555b50565b5f818152600460205260408120600281015490916201000090910460ff16908190036133cf57604080516060810182525f808252602082015260ff918101919091526133ca908590613409565b610f13565b6040805160608101825260018401548152600384015460801b6001600160801b031916602082015260ff831691810191909152610f139085905b5f828152600d602052604090819020600181015491830151909160ff600160801b90910481169116158061343f575060ff818116145b1561344a5750505050565b60ff811615806134615750604083015160ff908116145b156134b15750505f918252600d6020908152604092839020825181559082015160019091018054939092015160ff16600160801b026001600160881b031990931660809190911c17919091179055565b8154158015906134c357508251825414155b156134cc575f82555b8060ff16836040015160ff161115613524576020830151604084015160018401805460809390931c6001600160801b031960ff909316600160801b02929092166001600160881b031990931692909217179055610f13565b8060ff16836040015160ff1614801561355657506020830151600183015460801b6001600160801b0319908116911614155b15610f13575060010180546001600160801b03191690555050565b806020015160ff165f03613590578051610c0d90849060ff16806136ae565b6004600283015460ff1660068111156135ab576135ab615414565b036135b557505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f036136215781545f9081526005602090815260408220805460018101825581845291909220018490555460048301805460ff909216600160b01b0260ff60b01b199092169190911790555b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60046040808401515f9081526004602052206002015460ff16600681111561369457613694615414565b036106f1576106f18260400151835f015160ff1683613a12565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff191660051790556136e481613ae3565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f60028510158061376d575060058410155b80613779575060098310155b1561378857505f905080613808565b5f85156137a6577001005001011000401101000400000250036137ba565b711001055000011055400101055030000255435b90505f846137c96009886146a9565b6137d391906153be565b6137de9060046146a9565b82901c600f169050805f146137fe5760016137f98183615567565b613801565b5f5f5b9350935050505b935093915050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b03166060830152613878575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f19016138db5780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b5f81815b8481101561395b576139518287878481811061394557613945615391565b90506020020135613bc9565b9150600101613927565b50949350505050565b61396c61400c565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b6139da61400c565b5f6139e483613bf5565b90505f6139f96139f4835f613d78565b613e26565b905061262581613a0d6139f4856004613d78565b613e50565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f811115613a5457613a54615414565b02179055508391906101000a81548160ff02191690836006811115613a7b57613a7b615414565b02179055505050613a8b81613ae3565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad9161374c91610100810460ff16918a918a91600160e01b90910463ffffffff1690615986565b6004810154600160b01b900460ff165f819003613afe575050565b81545f90815260056020526040812080549091908290613b2090600190615567565b81548110613b3057613b30615391565b905f5260205f20015490508082600185613b4a9190615567565b81548110613b5a57613b5a615391565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff8616021790558154829080613ba057613ba06159cf565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f818310613be3575f828152602084905260409020612489565b5f838152602083905260409020612489565b613bfd614049565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615a60602c9139604051602001613c4f9594939291906159e3565b60408051601f1981840301815290829052613c699161597b565b602060405180830381855afa158015613c84573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613ca79190614589565b90505f805b60088160ff161015613d70576002838318613cc883600161586e565b6040518060600160405280602c8152602001615a60602c9139604051602001613cf393929190615a26565b60408051601f1981840301815290829052613d0d9161597b565b602060405180830381855afa158015613d28573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613d4b9190614589565b915081848260ff1660088110613d6357613d63615391565b6020020152600101613cac565b505050919050565b613d9f60405180608001604052805f81526020015f81526020015f81526020015f81525090565b613ddf838360088110613db457613db4615391565b602002015184613dc58560016153be565b60088110613dd557613dd5615391565b6020020151613e8b565b60208301528152613e1683613df58460026153be565b60088110613e0557613e05615391565b602002015184613dc58560036153be565b6060830152604082015292915050565b613e2e61400c565b6101008160808460115afa6101003d14166128c1576389083b915f526004601cfd5b613e5861400c565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166104ab5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b031682604051613f2d919061597b565b5f60405180830381855afa9150503d805f8114613f65576040519150601f19603f3d011682016040523d82523d5f602084013e613f6a565b606091505b509150508051604014613f7f57613f7f615a4b565b80806020019051810190613f939190614b84565b9350935050509250929050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e08101829052610100810182905261012081019190915290565b5080545f8255905f5260205f209061400a9190614068565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610c0d575f8184015560010161406a565b6001600160a01b038116811461337a575f5ffd5b80356128c18161407f565b5f5f604083850312156140af575f5ffd5b8235915060208301356140c18161407f565b809150509250929050565b5f5f5f606084860312156140de575f5ffd5b8335925060208401356140f08161407f565b915060408401356141008161407f565b809150509250925092565b602080825282518282018190525f918401906040840190835b81811015614142578351835260209384019390920191600101614124565b509095945050505050565b5f6020828403121561415d575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b8281101561419e5781516001600160801b031916865260209586019590910190600101614176565b5093949350505050565b828152604060208201525f6126256040830184614164565b5f5f5f5f606085870312156141d3575f5ffd5b84356001600160401b038111156141e8575f5ffd5b850161014081880312156141fa575f5ffd5b93506020850135925060408501356001600160401b0381111561421b575f5ffd5b8501601f8101871361422b575f5ffd5b80356001600160401b03811115614240575f5ffd5b8760208260051b8401011115614254575f5ffd5b949793965060200194505050565b5f5f60408385031215614273575f5ffd5b8235915060208301356001600160401b0381111561428f575f5ffd5b8301606081860312156140c1575f5ffd5b6001600160401b038116811461337a575f5ffd5b80356128c1816142a0565b5f5f5f606084860312156142d1575f5ffd5b8335925060208401356142e38161407f565b91506040840135614100816142a0565b5f6080828403121561156b575f5ffd5b5f60808284031215614313575f5ffd5b61248983836142f3565b5f60c0828403121561156b575f5ffd5b5f6040828403121561156b575f5ffd5b5f5f5f5f5f60808688031215614351575f5ffd5b85356001600160401b03811115614366575f5ffd5b614372888289016142f3565b95505060208601356001600160401b0381111561438d575f5ffd5b8601601f8101881361439d575f5ffd5b80356001600160401b038111156143b2575f5ffd5b886020610140830284010111156143c7575f5ffd5b6020919091019450925060408601356001600160401b038111156143e9575f5ffd5b6143f58882890161431d565b92505060608601356001600160401b03811115614410575f5ffd5b61441c8882890161432d565b9150509295509295909350565b5f8151808452602084019350602083015f5b8281101561419e57815186526020958601959091019060010161443b565b805182525f602082015161447860208501826001600160a01b03169052565b50604082015161448d604085018260ff169052565b5060608201516144a960608501826001600160801b0319169052565b5060808201516144bf608085018261ffff169052565b5060a082015161014060a08501526144db610140850182614429565b905060c08301516144f760c08601826001600160401b03169052565b5060e083015161451260e08601826001600160401b03169052565b5061010083015161452f6101008601826001600160401b03169052565b5061012083015161454c6101208601826001600160401b03169052565b509392505050565b602081525f6124896020830184614459565b5f5f60408385031215614577575f5ffd5b8235915060208301356140c1816142a0565b5f60208284031215614599575f5ffd5b5051919050565b5f602082840312156145b0575f5ffd5b81518015158114612489575f5ffd5b5f602082840312156145cf575f5ffd5b8135612489816142a0565b5f81356104ab8161407f565b60ff8116811461337a575f5ffd5b5f81356104ab816145e6565b6001600160801b03198116811461337a575f5ffd5b5f81356104ab81614600565b61ffff8116811461337a575f5ffd5b5f81356104ab81614621565b5f5f8335601e19843603018112614651575f5ffd5b8301803591506001600160401b0382111561466a575f5ffd5b6020019150600581901b360382131561232a575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176104ab576104ab614695565b6001600160401b038311156146d7576146d7614681565b600160401b8311156146eb576146eb614681565b80548382558084101561471f57815f528360205f20018482035f5b8181101561471b575f83820155600101614706565b5050505b505f8181526020812083915b85811015612b145782358282015560209092019160010161472b565b5f81356104ab816142a0565b813581556001810161478761476a602085016145da565b82546001600160a01b0319166001600160a01b0391909116178255565b6147b4614796604085016145f4565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b50600281016147df6147c860608501614615565b82546001600160801b03191660809190911c178255565b61480e6147ee60808501614630565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b5061481c60a083018361463c565b61482a8183600386016146c0565b50506004810161485d61483f60c08501614747565b825467ffffffffffffffff19166001600160401b0391909116178255565b61489e61486c60e08501614747565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b6148da6148ae6101008501614747565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610c0d6148ea6101208501614747565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f6020828403121561491e575f5ffd5b81356124898161407f565b5f5f8335601e1984360301811261493e575f5ffd5b83016020810192503590506001600160401b0381111561495c575f5ffd5b60608102360382131561232a575f5ffd5b8183526020830192505f815f5b8481101561419e57813561498d816142a0565b6001600160401b0316865260208201356149a6816142a0565b6001600160401b03166020870152604082810135908701526060958601959091019060010161497a565b5f5f8335601e198436030181126149e5575f5ffd5b83016020810192503590506001600160401b03811115614a03575f5ffd5b8060051b360382131561232a575f5ffd5b80358252602080820135908301525f604082013536839003603e19018112614a3a575f5ffd5b606060408501528201614a4d8180614929565b60406060870152614a6260a08701828461496d565b915050614a7260208301836149d0565b868303605f190160808801528083529250602080830190600585901b840101825f5b86811015614ad257858303601f19018452614aaf8286614929565b614aba85828461496d565b60209687019690955093909301925050600101614a94565b509098975050505050505050565b602081525f6124896020830184614a14565b5f5f5f60608486031215614b04575f5ffd5b83516020850151909350614b178161407f565b6040949094015192959394509192915050565b60c081525f614b3c60c0830185614a14565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f60408385031215614b95575f5ffd5b505080516020909101519092909150565b604080519081016001600160401b0381118282101715614bc857614bc8614681565b60405290565b604051606081016001600160401b0381118282101715614bc857614bc8614681565b60405160c081016001600160401b0381118282101715614bc857614bc8614681565b60405161014081016001600160401b0381118282101715614bc857614bc8614681565b604051601f8201601f191681016001600160401b0381118282101715614c5d57614c5d614681565b604052919050565b5f6080828403128015614c76575f5ffd5b50604051608081016001600160401b0381118282101715614c9957614c99614681565b6040528235614ca7816142a0565b81526020830135614cb78161407f565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614ce9575f5ffd5b81516124898161407f565b8035614cff816142a0565b6001600160401b031682526020810135614d188161407f565b6001600160a01b0316602083015260408181013590830152606090810135910152565b608081016104ab8284614cf4565b5f6001600160401b03821115614d6157614d61614681565b5060051b60200190565b5f60208284031215614d7b575f5ffd5b81516001600160401b03811115614d90575f5ffd5b8201601f81018413614da0575f5ffd5b8051614db3614dae82614d49565b614c35565b8082825260208201915060208360051b850101925086831115614dd4575f5ffd5b6020840193505b82841015614dff578351614dee81614600565b825260209384019390910190614ddb565b9695505050505050565b600160401b821115614e1d57614e1d614681565b805482825580831015610c0d576001830160011c825f528060205f200160108560041b168015614e5c575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b82811015612b14575f82820155600101614e6a565b81516001600160401b03811115614e9857614e98614681565b614ea28183614e09565b60208301614eb5835f9081526020902090565b8260011c5f5b81811015614f28575f5f5b6002811015614f1b57614f0a614eed614ee788516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b602096909601959150600101614ec6565b5083820155600101614ebb565b506001198416808503818614611146575f5f5b82811015614f6c57614f5b614eed614ee789516001600160801b03191690565b602097909701969150600101614f3b565b50848401555050505050505050565b614f858184614cf4565b60a060808201525f61262560a0830184614164565b803563ffffffff811681146128c1575f5ffd5b80356128c1816145e6565b80356128c181614600565b803582526020810135614fd581614600565b6001600160801b03191660208301526040810135614ff2816145e6565b60ff81166040840152505050565b602080825281018290525f8360408301825b858110156150a35763ffffffff61502884614f9a565b1682526020838101359083015260408084013590830152606083013561504d816145e6565b60ff1660608301526080830135615063816145e6565b60ff16608083015260a0838101359083015260c0808401359083015261508f60e0808401908501614fc3565b610140928301929190910190600101615012565b5095945050505050565b5f82601f8301126150bc575f5ffd5b81356150ca614dae82614d49565b8082825260208201915060208360071b8601019250858311156150eb575f5ffd5b602085015b838110156150a3578087036080811215615108575f5ffd5b615110614ba6565b823561511b8161407f565b81526060601f198301121561512e575f5ffd5b615136614bce565b602084810135825260408086013582840152606086013590830152828101919091529085529390930192506080016150f0565b5f60c08236031215615179575f5ffd5b615181614bf0565b823581526020830135615193816142a0565b602082015260408301356151a6816142a0565b604082015260608301356151b9816142a0565b60608201526151ca608084016142b4565b608082015260a08301356001600160401b038111156151e7575f5ffd5b6151f3368286016150ad565b60a08301525092915050565b5f6040823603121561520f575f5ffd5b615217614ba6565b8235615222816142a0565b815260208301356001600160401b0381111561523c575f5ffd5b830136601f82011261524c575f5ffd5b80356001600160401b0381111561526557615265614681565b615278601f8201601f1916602001614c35565b81815236602083850101111561528c575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b8183525f6001600160fb1b038311156152c1575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f84359050806060850152506020840135615309816142a0565b6001600160401b0316608084015261532460408501856149d0565b608060a086015291829052905f9061010085015b8183101561536957833561534b816142a0565b6001600160401b031681526020938401936001939093019201615338565b61537660608801886149d0565b878303605f190160c08901529450925061332b8185856152aa565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156153b5575f5ffd5b61248982614f9a565b808201808211156104ab576104ab614695565b5f600182016153e2576153e2614695565b5060010190565b5f5f858511156153f7575f5ffd5b83861115615403575f5ffd5b505061014083020193919092039150565b634e487b7160e01b5f52602160045260245ffd5b80356128c181614621565b5f82601f830112615442575f5ffd5b8135615450614dae82614d49565b8082825260208201915060208360051b860101925085831115615471575f5ffd5b602085015b838110156150a3578035835260209283019201615476565b5f610140823603121561549f575f5ffd5b6154a7614c12565b823581526154b760208401614093565b60208201526154c860408401614fad565b60408201526154d960608401614fb8565b60608201526154ea60808401615428565b608082015260a08301356001600160401b03811115615507575f5ffd5b61551336828601615433565b60a08301525061552560c084016142b4565b60c082015261553660e084016142b4565b60e082015261554861010084016142b4565b61010082015261555b61012084016142b4565b61012082015292915050565b818103818111156104ab576104ab614695565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015614ad25783516001600160a01b03168352602093840193909201916001016155a9565b5f602082840312156155e0575f5ffd5b8135612489816145e6565b5f60608284031280156155fc575f5ffd5b50615605614bce565b8235615610816145e6565b81526020830135615620816145e6565b60208201526040928301359281019290925250919050565b5f6060828403128015615649575f5ffd5b50615652614bce565b825161565d816145e6565b8152602083015161566d816145e6565b60208201526040928301519281019290925250919050565b828152604060208201525f6126256040830184614459565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610a4057835180516001600160a01b0316835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190615723565b60ff82811682821603908111156104ab576104ab614695565b6001600160401b0382811682821603908111156104ab576104ab614695565b5f826157c257634e487b7160e01b5f52601260045260245ffd5b500490565b606081016104ab828460ff815116825260ff6020820151166020830152604081015160408301525050565b5f6060828403128015615803575f5ffd5b5061580c614bce565b82358152602083013561581e81614600565b60208201526040830135615831816145e6565b60408201529392505050565b82815260808101612489602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff81811683821601908111156104ab576104ab614695565b5f60208284031215615897575f5ffd5b813561248981614600565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b84518152602080860151908201526040808601519082015260608086015190820152610300810161592460808301866158a2565b835161018083015260208401516101a083015260408401516101c083015260608401516101e083015261595b6102008301846158a2565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f6124898284615964565b60ff85811682528416602082015260808101601084106159b457634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f6159ee8288615964565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526128856023820185615964565b83815260f883901b6001600160f81b03191660208201525f6126226021830184615964565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderEffectsLayout = {"authorityRegistry":{"slot":0,"offset":0},"l1ChainId":{"slot":0,"offset":20},"policy":{"slot":0,"offset":28},"_authorities":{"slot":1,"offset":0},"_facts":{"slot":2,"offset":0},"_former":{"slot":3,"offset":0},"_records":{"slot":4,"offset":0},"_open":{"slot":5,"offset":0},"_nonceUsedBy":{"slot":6,"offset":0},"_lamportFloor":{"slot":7,"offset":0},"_locks":{"slot":8,"offset":0},"_waiting":{"slot":9,"offset":0},"_standing":{"slot":10,"offset":0},"_frozen":{"slot":11,"offset":0},"_isReconciled":{"slot":12,"offset":0},"_guards":{"slot":13,"offset":0}} as const
