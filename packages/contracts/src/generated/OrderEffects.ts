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
export const orderEffectsCode = '0x608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80635a746101116100bf578063af8fbef811610079578063af8fbef81461036f578063b5ddbf7114610382578063c9d7e20914610395578063cf0c017d146103a8578063f8d23d69146103c8578063ff755d4a14610407575f5ffd5b80635a746101146102c7578063765b785e146102da578063829f6bf5146102ed578063a8836f8314610300578063a9483be914610313578063a9ba045e14610345575f5ffd5b80631b910504116101105780631b91050414610245578063219d12e01461025a578063385fa4a61461026d57806338dd1b131461028e5780634551e880146102a15780635557f510146102b4575f5ffd5b80630505c8c91461014c57806312622e5b14610176578063150717b2146101a757806316fdf8fc1461020457806319d18d5c14610225575b5f5ffd5b5f5461015f90600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461018f90600160a01b90046001600160401b031681565b6040516001600160401b03909116815260200161016d565b6101ba6101b5366004614020565b61041a565b60405161016d9190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b61021761021236600461404e565b6104b1565b60405190815260200161016d565b610238610233366004614020565b610672565b60405161016d919061408d565b610258610253366004614020565b6106e3565b005b610258610268366004614020565b6106f5565b61028061027b3660046140cf565b610703565b60405161016d92919061412a565b61025861029c366004614020565b6107a1565b6102586102af366004614142565b6107af565b6102586102c2366004614020565b6108ed565b6102586102d5366004614020565b6108fb565b6102176102e83660046141e4565b610909565b6102586102fb366004614142565b610a4b565b61025861030e366004614241565b610c00565b6103356103213660046140cf565b5f908152600c602052604090205460ff1690565b604051901515815260200161016d565b5f54610357906001600160a01b031681565b6040516001600160a01b03909116815260200161016d565b61021761037d366004614285565b610c12565b610258610390366004614241565b610e86565b6102586103a33660046142bf565b610f19565b6103bb6103b63660046140cf565b611151565b60405161016d91906144d6565b6103db6103d6366004614020565b61125b565b6040805160ff90951685526001600160a01b03909316602085015291830152606082015260800161016d565b6103bb6104153660046144e8565b6112fd565b604080516080810182525f80825260208201819052918101829052606081019190915260085f61044a8585611419565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f6104bc8561147b565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051f919061450b565b90508160070154811461055c57604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105805760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa1580156105c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e8919061450b565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610644573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106689190614522565b5050509392505050565b606060095f6106818585611419565b81526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156106d657602002820191905f5260205f20905b8154815260200190600101908083116106c2575b5050505050905092915050565b6106f182826006335f611571565b5050565b6106f182826001335f611571565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561079057602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107525790505b505050505090509250925050915091565b6106f182826004335f611571565b83356107bd858585856119b8565b5f818152600160205260409020600401546001600160401b0316806107e860e0880160c08901614541565b6001600160401b03161061083b578161080760e0880160c08901614541565b6040516321904ff960e01b815260048101929092526001600160401b03908116602483015282166044820152606401610553565b5f828152600360205260408120879161085a60e0840160c08501614541565b6001600160401b0316815260208101919091526040015f2061087c82826146d5565b5061088f905060e0870160c08801614541565b6001600160401b0316827f205568e23e74286a7f039352e4ff56254bc8844bc513e7eff996dd42bb4f8ab86108ca60408a0160208b01614890565b6040516001600160a01b03909116815260200160405180910390a3505050505050565b6106f182826003335f611571565b6106f182826002335f611571565b5f5f6109148461147b565b600481015490915060096017609a1b01906001600160a01b0316806109a3576040516320a126c760e01b81526001600160a01b038316906320a126c79061095f908890600401614a62565b606060405180830381865afa15801561097a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061099e9190614a74565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610a0191899190600401614aac565b60408051808303815f875af1158015610a1c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a409190614b06565b509695505050505050565b8335610a59858585856119b8565b5f81815260016020526040812090610a7961014088016101208901614541565b6001600160401b031615801590610aa257506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610ac360e0890160c08a01614541565b6001600160401b03161080610b05575060048201546001600160401b0316610af160e0890160c08a01614541565b6001600160401b0316148015610b05575080155b15610b545782610b1b60e0890160c08a01614541565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610553565b5f8381526001602052604090208790610b6d82826146d5565b50610b80905060e0880160c08901614541565b6001600160401b0316837ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610bbb60408b0160208c01614890565b610bcd6101408c016101208d01614541565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a350505050505050565b610c0d83335f8585611571565b505050565b5f610c2a610c2536849003840184614be7565b611a77565b5f81815260026020526040902080549192509015610c485750919050565b5f60096017609a1b0160405163625b222f60e11b8152606086013560048201529091505f906001600160a01b0383169063c4b6445e90602401602060405180830381865afa158015610c9c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc09190614c5b565b90506001600160a01b0381161580610d3f575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610d19573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d3d9190614522565b155b15610d6057604051633721f58160e21b815260048101859052602401610553565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610d8e908990600401614cbd565b5f60405180830381865afa158015610da8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610dcf9190810190614ced565b80519091505f819003610df857604051633721f58160e21b815260048101879052602401610553565b6008811115610e2457604051634edcc69f60e11b81526004810187905260248101829052604401610553565b606087013582865f60018201610e3a8482614e01565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b8884604051610e74929190614efd565b60405180910390a25050505050919050565b5f60085f610e948686611419565b815260208101919091526040015f20805490915060ff16600114801590610ec45750336001600160a01b03841614155b15610f0557610ed38484611419565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610553565b610f13848460053386611571565b50505050565b84355f908152600c602052604090205460ff1661114a57610f3982611ad7565b610f44858585611c60565b5f8484604051602001610f58929190614f82565b604051602081830303815290604052805190602001209050610f7a8682611d8d565b610fa157604051635fb089cf60e01b81528635600482015260248101829052604401610553565b611007610fad846150eb565b610fb684615181565b604051610fec907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c9060200161525c565b60405160208183030381529060405280519060200120611e24565b85355f908152600c6020908152604091829020805460ff1916600117905561103d9161103891908901908901614541565b611e94565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a6110706040890160208a01614541565b6040516001600160401b03909116815260200160405180910390a25f5f5b85811015611146575f8787838181106110a9576110a9615313565b6110c0926020610140909202019081019150615327565b90506110cd826001615340565b92505b868310801561111257508063ffffffff168888858181106110f3576110f3615313565b61110a926020610140909202019081019150615327565b63ffffffff16145b156111275761112083615353565b92506110d0565b61113d893561113885858b8d61536b565b611f12565b5081905061108e565b5050505b5050505050565b611159613f22565b5f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a086019383018282801561120b57602002820191905f5260205f20905b8154815260200190600101908083116111f7575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f61126a8787611419565b5f8181526008602090815260408083208054600b90935292205460ff80831699506001600160a01b0362010000840416985090965092935090916101009091041680156112c357505f8281526009602052604090205415155b156112f2575f82815260096020526040812080549091906112e6576112e6615313565b905f5260205f20015492505b505092959194509250565b611305613f22565b5f8381526003602081815260408084206001600160401b03871685528252928390208351610140810185528154815260018201546001600160a01b03811682850152600160a01b900460ff16818601526002820154608081811b6001600160801b0319166060840152600160801b90910461ffff169082015292810180548551818502810185019096528086529394919360a08601938301828280156113c857602002820191905f5260205f20905b8154815260200190600101908083116113b4575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b909104166080909101529392505050565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600460205260408120906005600283015460ff1660068111156114a4576114a4615396565b1480156114bf5750826114b9835f01546121f7565b60400151145b600283015490915060ff6101009091041660051480156114f357506002820154600160a01b90046001600160401b03164210155b156114fb57505f5b6002820154600c61010090910460ff161c600190811614801561152a575060028201546301000000900460ff16155b1561153257505f5b80158061154a575060058201546001600160a01b0316155b1561156b57604051638505c8ab60e01b815260048101849052602401610553565b50919050565b5f61157c8686611419565b5f8181526008602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b03166060820152929350819081906115ed908990612274565b92509250925082611673578761164b57835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610553565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610553565b5f5f61167f8c8861230c565b91509150600283165f141580156116ac575085604001516001600160a01b0316896001600160a01b031614155b156116ea576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610553565b60018316158015906116fd575060048210155b1561172c5760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610553565b61173d8787606001518a868e612389565b855160018581149160ff16148015611753575080155b1561180d575f60048c1480611769575060048410155b9050808015611779575087602001515b156117be5787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a361180b565b80806117ca575060038c145b1561180b5787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a6118515760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b031681525096506118dd565b60018b0361186557600160208801526118dd565b60058b036118b45760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b031681526020016118a2898c6124a6565b6001600160401b0316905296506118dd565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260086020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a3806119a9576119a9886124e8565b50505050505050505050505050565b5f6119d26119cd6119c887615410565b612614565b612640565b60405163dbbfd37960e01b81526004810186905290915060086017609a1b019063dbbfd37990602401602060405180830381865afa158015611a16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a3a9190614522565b1580611a4f5750611a4d84828585612662565b155b1561114a57604051633a2e915960e11b81528535600482015260248101859052604401610553565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b5f611ae9611ae4836150eb565b612685565b6040516283936760e11b81526004810182905290915060086017609a1b019063010726ce90602401602060405180830381865afa158015611b2c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b509190614522565b611b7057604051631e9959d360e21b815260048101829052602401610553565b46611b816040840160208501614541565b6001600160401b031614611bdb57611b9f6040830160208401614541565b611baf6060840160408501614541565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610553565b611beb60a0830160808401614541565b6001600160401b03164211156106f157611c0b6040830160208401614541565b611c1b6060840160408501614541565b611c2b60a0850160808601614541565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610553565b365f611c6f60408601866145be565b9092509050805f8115801590611c86575060108211155b8015611c9f575081611c9b60608901896145be565b9050145b905060015b82811015611d2757848482818110611cbe57611cbe615313565b9050602002016020810190611cd39190614541565b6001600160401b03168585611ce96001856154e9565b818110611cf857611cf8615313565b9050602002016020810190611d0d9190614541565b6001600160401b031610611d1f575f91505b600101611ca4565b50801580611d355750604085115b15611d535760405163b00c8bf360e01b815260040160405180910390fd5b5f5b8581101561114657611d688787836126b2565b611d855760405163b00c8bf360e01b815260040160405180910390fd5b600101611d55565b5f3681611d9d60408601866145be565b915091505f5b81811015611e195746838383818110611dbe57611dbe615313565b9050602002016020810190611dd39190614541565b6001600160401b031603611e115784611def60608801886145be565b83818110611dff57611dff615313565b905060200201351493505050506104ab565b600101611da3565b505f95945050505050565b60a08301515182515f90611e37906128e9565b9050611e428261291e565b81108015611e4f57508115155b15611e895780611e5e8361291e565b83611e6c88885f0151612941565b60405163085fba4960e01b815260040161055394939291906154fc565b61114a858585612a54565b6007545f90611eb290640100000000906001600160401b0316615340565b6007549091506001600160401b0390811690831611156106f15780826001600160401b031610611ee25780611eed565b816001600160401b03165b6007805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611f2557611f25615313565b611f3c926020610140909202019081019150615327565b90505f5b82811015612034575f611f76611f71868685818110611f6157611f61615313565b90506101400201602001356121f7565b612b74565b9050848483818110611f8a57611f8a615313565b90506101400201604001358103611fa1575061202c565b848483818110611fb357611fb3615313565b90506101400201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c888887818110611ff957611ff9615313565b90506101400201604001358560405161201c929190918252602082015260400190565b60405180910390a4505050505050565b600101611f40565b505f5b828110156121be575f3685858481811061205357612053615313565b905061014002016020013586868581811061207057612070615313565b905061014002016060019150915085858481811061209057612090615313565b6120a99261014091820201908101915061012001615552565b60ff165f036120c0576120bb82612bb8565b6120fc565b8585848181106120d2576120d2615313565b9050610140020160e001600d5f8481526020019081526020015f2081816120f9919061556d565b50505b61210c6040820160208301615552565b60ff16156121465785858481811061212657612126615313565b5f858152600a6020526040902060c0610140909202939093010135909155505b85858481811061215857612158615313565b905061014002016040013561217782803603810190611f7191906155c2565b146121a7576121a78261218d6020840184615552565b61219d6040850160208601615552565b8460400135612bfd565b6121b082612c6d565b505050806001019050612037565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b815260048101839052600d6017609a1b01906382fb864390602401606060405180830381865afa158015612250573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ab919061560f565b5f5f5f600785101580612288575060038410155b1561229a57505f915081905080612305565b5f846122a760038861462b565b6122b19190615340565b6122bc90600861462b565b74210000434b43002100000900000900001e00000046901c60ff169050805f146122f95760016122ef81600384166154e9565b600283901c6122fd565b5f5f5f5b935093509350505b9250925092565b5f5f5f612318846121f7565b90505f612324866121f7565b9050612341825f015160ff165f846020015160ff165f1415612d63565b93505f61235f825f015160ff165f846020015160ff165f1415612d63565b90508481116123735784836040015161237a565b8082604001515b945094505050505b9250929050565b60048216158015906123a45750836001600160401b03164210155b156123d457604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610553565b60088216158015906123ee5750836001600160401b031642105b1561241e576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610553565b601082161561114a575f600582146124385761025861243d565b62278d005b90505f61244a8242615340565b905042856001600160401b031611158061246c575080856001600160401b0316115b1561249d5760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610553565b50505050505050565b81515f9060ff1660021480156124d15750816001600160401b031683606001516001600160401b0316115b6124db57816124e1565b82606001515b9392505050565b5f8181526009602090815260408083208054825181850281018501909352808352919290919083018282801561253b57602002820191905f5260205f20905b815481526020019060010190808311612527575b5050505050905080515f0361254e575050565b5f82815260096020526040812061256491613f74565b5f5b8151811015610c0d575f60045f84848151811061258557612585615313565b602002602001015181526020019081526020015f2090505f600f8111156125ae576125ae615396565b6125e4858585815181106125c4576125c4615313565b6020026020010151848560040160159054906101000a900460ff16612dcf565b600f8111156125f5576125f5615396565b1461260b576002818101805460ff191690911790555b50600101612566565b5f7473796e636c696e652e617574686f726974792e763160581b82604051602001611aba92919061565c565b60408051600460208201529081018290525f6060820181905290608001611aba565b5f60208214801561267a575061267a83838787612fa4565b90505b949350505050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001611aba929190615674565b5f368484848181106126c6576126c6615313565b9050610140020190505f5b838110156127125781602001358686838181106126f0576126f0615313565b90506101400201602001350361270a575f925050506124e1565b6001016126d1565b50821580159061276c575061272a6020820182615327565b63ffffffff16858561273d6001876154e9565b81811061274c5761274c615313565b612763926020610140909202019081019150615327565b63ffffffff1610155b156128015761277e6020820182615327565b63ffffffff1685856127916001876154e9565b8181106127a0576127a0615313565b6127b7926020610140909202019081019150615327565b63ffffffff161415806127f35750602081013585856127d76001876154e9565b8181106127e6576127e6615313565b9050610140020160200135115b15612801575f9150506124e1565b606081015f61281660a0840160808501615552565b60ff161561284b5761284660016128336040850160208601615552565b61283d9190615747565b60ff1660091190565b612852565b60c0830135155b905060408201351560046128696020850185615552565b60ff161180612876575081155b80612897575061289560e085016128906020860186615552565b612fbb565b155b156128a8575f9450505050506124e1565b8015806128dd57506128bd6020840184615552565b60ff161580156128dd57506128d86040840160208501615552565b60ff16155b98975050505050505050565b5f5b6001600160401b038216156129195761290381615353565b9050612910600183615760565b821691506128eb565b919050565b5f600361292c83600261462b565b612936919061577f565b6104ab906001615340565b60a082015151606090604081111561297e5760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610553565b806001600160401b0381111561299657612996614603565b6040519080825280602002602001820160405280156129bf578160200160208202803683370190505b5091505f5f5b82811015612a4a5760016001600160401b038616821c165f03612a42578560a0015181815181106129f8576129f8615313565b60200260200101515f0151848380612a0f90615353565b945081518110612a2157612a21615313565b60200260200101906001600160a01b031690816001600160a01b0316815250505b6001016129c5565b5082525092915050565b815160a0840151516001600160401b0382161580612a725750604081115b80612a8757506001600160401b038216811c15155b15612ab75760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610553565b612ade60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612b3c5760016001600160401b038516821c81169003612b3457612b3182612b2c8960a001518481518110612b1b57612b1b615313565b602002602001015160200151613097565b6130fb565b91505b600101612ae0565b50612b4c81858760200151613150565b612b6c57604051631adfce5b60e31b815260048101859052602401610553565b505050505050565b80515f9060ff16158015612b8d5750602082015160ff16155b8015612b9b57506040820151155b15612ba757505f919050565b81604051602001611aba919061579e565b5f818152600d6020526040902060010154600160801b900460ff1615612bfa575f818152600d6020526040812090815560010180546001600160881b03191690555b50565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b8152600d6017609a1b0191637f4c4d9591612c449188916004016157c9565b5f604051808303815f87803b158015612c5b575f5ffd5b505af1158015611146573d5f5f3e3d5ffd5b5f5f612c78836121f7565b6040808201515f9081526004602052209091506006600282015460ff166006811115612ca657612ca6615396565b141580612cbe57506004810154600160b81b900460ff165b80612cca575080548414155b80612cd85750600681015415155b15612ce657505f9392505050565b602082015160ff1615801590612d0a57505f84815260056020526040908190205410155b15612d1857505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b0316021790556040820151612d599082846132da565b5060019392505050565b5f600584101580612d75575060038310155b15612d82575060056124e1565b82612d8e60038661462b565b612d989190615340565b612da390600461462b565b670555555444321320901c600f169050818015612dc05750600481105b156124e1575060049392505050565b60028201545f90610100900460ff1681612de8876121f7565b9050806020015160ff165f14612e665760058260ff1614612e0e57600a9250505061267d565b805160ff1615612e31575f878152600a6020526040902054612e319088906133d3565b612e4087825f01515f89612bfd565b612e4b81600d6135ec565b8051612e5c90879060ff1680613630565b5f9250505061267d565b5f805482518291612e899160ff600160e01b9092048216919081169087166136dc565b9150915081612e9f57600994505050505061267d565b6001600f60ff86161c811603612eb857612eb889613792565b6001600c60ff86161c8116148015612ece575085155b15612f4e576040808401515f8b8152600a60205291909120558251612f00908a90612efa8760016157fa565b8b612bfd565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3612f96565b80612f6157612f5c89612bb8565b612f79565b825160ff1615612f7957612f798984604001516133d3565b612f8589825f8b612bfd565b612f9688845f015160ff1683613630565b505f98975050505050505050565b5f82612fb18686856138a5565b1495945050505050565b5f612fcc6060840160408501615552565b60ff1615801590612fde575060ff8216155b15612fea57505f6104ab565b6001612ffc6060850160408601615552565b60ff16101580156130205750600361301a6060850160408601615552565b60ff1611155b1561302d575060016104ab565b5f833515801561305557505f6130496040860160208701615813565b6001600160801b031916145b905080801561267d575061306f6060850160408601615552565b60ff16158061267d575060ff61308b6060860160408701615552565b60ff1614949350505050565b6130be60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b61312260405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166104ab5763d6cc76eb5f526004601cfd5b5f60c0825114158061317357506060840151604085015160208601518651171717155b1561317f57505f6124e1565b5f613189836138e6565b90505f61319585613954565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f9061321e90613097565b90505f5f600f6001600160a01b031683868b87604051602001613244949392919061587c565b60408051601f198184030181529082905261325e91615907565b5f60405180830381855afa9150503d805f8114613296576040519150601f19603f3d011682016040523d82523d5f602084013e61329b565b606091505b50915091508180156132ae575080516020145b80156132cd5750808060200190518101906132c9919061450b565b6001145b9998505050505050505050565b806020015160ff165f036132f9578051610c0d90849060ff1680613630565b6004600283015460ff16600681111561331457613314615396565b0361331e57505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f0361338a5781545f9081526005602090815260408220805460018101825581845291909220018490555460048301805460ff909216600160b01b0260ff60b01b199092169190911790555b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b5f828152600d6020908152604080832084845260049092529091206001820154600160801b900460ff1660fe19810161340d575050505050565b600282015462010000900460ff165f03613483575050604080516060810182525f808252602080830182815260ff848601818152988452600d90925293909120915182559151600190910180549551909216600160801b026001600160881b031990951660809190911c17939093179092555050565b8060ff165f0361350f575060408051606081018252600180840154825260038401546001600160801b0319608091821b16602080850191825260029096015460ff6201000090910481168587019081525f9a8b52600d90975294909820925183559651910180549351909216600160801b026001600160881b0319909316951c94909417179092555050565b82541580159061352457506001820154835414155b1561352d575f83555b600282015460ff8083166201000090920416111561359357600382015460028301546001850180546001600160881b0319166201000090920460ff16600160801b026001600160801b031916919091176001600160801b0390921691909117905561114a565b600282015460ff82811662010000909204161480156135d0575060038201546001840154608090811b6001600160801b03199081169290911b1614155b1561114a57505060010180546001600160801b03191690555050565b60046040808401515f9081526004602052206002015460ff16600681111561361657613616615396565b036106f1576106f18260400151835f015160ff1683613994565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff1916600517905561366681613a65565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f6002851015806136ef575060058410155b806136fb575060098310155b1561370a57505f90508061378a565b5f85156137285770010050010110004011010004000002500361373c565b711001055000011055400101055030000255435b90505f8461374b60098861462b565b6137559190615340565b61376090600461462b565b82901c600f169050805f1461378057600161377b81836154e9565b613783565b5f5f5b9350935050505b935093915050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b031660608301526137fa575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f190161385d5780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b5f81815b848110156138dd576138d3828787848181106138c7576138c7615313565b90506020020135613b4b565b91506001016138a9565b50949350505050565b6138ee613f8e565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b61395c613f8e565b5f61396683613b77565b90505f61397b613976835f613cfa565b613da8565b905061267d8161398f613976856004613cfa565b613dd2565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156139d6576139d6615396565b02179055508391906101000a81548160ff021916908360068111156139fd576139fd615396565b02179055505050613a0d81613a65565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad916136ce91610100810460ff16918a918a91600160e01b90910463ffffffff1690615912565b6004810154600160b01b900460ff165f819003613a80575050565b81545f90815260056020526040812080549091908290613aa2906001906154e9565b81548110613ab257613ab2615313565b905f5260205f20015490508082600185613acc91906154e9565b81548110613adc57613adc615313565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff8616021790558154829080613b2257613b2261595b565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f818310613b65575f8281526020849052604090206124e1565b5f8381526020839052604090206124e1565b613b7f613fcb565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016159ec602c9139604051602001613bd195949392919061596f565b60408051601f1981840301815290829052613beb91615907565b602060405180830381855afa158015613c06573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613c29919061450b565b90505f805b60088160ff161015613cf2576002838318613c4a8360016157fa565b6040518060600160405280602c81526020016159ec602c9139604051602001613c75939291906159b2565b60408051601f1981840301815290829052613c8f91615907565b602060405180830381855afa158015613caa573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613ccd919061450b565b915081848260ff1660088110613ce557613ce5615313565b6020020152600101613c2e565b505050919050565b613d2160405180608001604052805f81526020015f81526020015f81526020015f81525090565b613d61838360088110613d3657613d36615313565b602002015184613d47856001615340565b60088110613d5757613d57615313565b6020020151613e0d565b60208301528152613d9883613d77846002615340565b60088110613d8757613d87615313565b602002015184613d47856003615340565b6060830152604082015292915050565b613db0613f8e565b6101008160808460115afa6101003d1416612919576389083b915f526004601cfd5b613dda613f8e565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166104ab5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b031682604051613eaf9190615907565b5f60405180830381855afa9150503d805f8114613ee7576040519150601f19603f3d011682016040523d82523d5f602084013e613eec565b606091505b509150508051604014613f0157613f016159d7565b80806020019051810190613f159190614b06565b9350935050509250929050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e08101829052610100810182905261012081019190915290565b5080545f8255905f5260205f2090613f8c9190613fea565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610c0d575f81840155600101613fec565b6001600160a01b0381168114612bfa575f5ffd5b803561291981614001565b5f5f60408385031215614031575f5ffd5b82359150602083013561404381614001565b809150509250929050565b5f5f5f60608486031215614060575f5ffd5b83359250602084013561407281614001565b9150604084013561408281614001565b809150509250925092565b602080825282518282018190525f918401906040840190835b818110156140c45783518352602093840193909201916001016140a6565b509095945050505050565b5f602082840312156140df575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b828110156141205781516001600160801b0319168652602095860195909101906001016140f8565b5093949350505050565b828152604060208201525f61267d60408301846140e6565b5f5f5f5f60608587031215614155575f5ffd5b84356001600160401b0381111561416a575f5ffd5b8501610140818803121561417c575f5ffd5b93506020850135925060408501356001600160401b0381111561419d575f5ffd5b8501601f810187136141ad575f5ffd5b80356001600160401b038111156141c2575f5ffd5b8760208260051b84010111156141d6575f5ffd5b949793965060200194505050565b5f5f604083850312156141f5575f5ffd5b8235915060208301356001600160401b03811115614211575f5ffd5b830160608186031215614043575f5ffd5b6001600160401b0381168114612bfa575f5ffd5b803561291981614222565b5f5f5f60608486031215614253575f5ffd5b83359250602084013561426581614001565b9150604084013561408281614222565b5f6080828403121561156b575f5ffd5b5f60808284031215614295575f5ffd5b6124e18383614275565b5f60c0828403121561156b575f5ffd5b5f6040828403121561156b575f5ffd5b5f5f5f5f5f608086880312156142d3575f5ffd5b85356001600160401b038111156142e8575f5ffd5b6142f488828901614275565b95505060208601356001600160401b0381111561430f575f5ffd5b8601601f8101881361431f575f5ffd5b80356001600160401b03811115614334575f5ffd5b88602061014083028401011115614349575f5ffd5b6020919091019450925060408601356001600160401b0381111561436b575f5ffd5b6143778882890161429f565b92505060608601356001600160401b03811115614392575f5ffd5b61439e888289016142af565b9150509295509295909350565b5f8151808452602084019350602083015f5b828110156141205781518652602095860195909101906001016143bd565b805182525f60208201516143fa60208501826001600160a01b03169052565b50604082015161440f604085018260ff169052565b50606082015161442b60608501826001600160801b0319169052565b506080820151614441608085018261ffff169052565b5060a082015161014060a085015261445d6101408501826143ab565b905060c083015161447960c08601826001600160401b03169052565b5060e083015161449460e08601826001600160401b03169052565b506101008301516144b16101008601826001600160401b03169052565b506101208301516144ce6101208601826001600160401b03169052565b509392505050565b602081525f6124e160208301846143db565b5f5f604083850312156144f9575f5ffd5b82359150602083013561404381614222565b5f6020828403121561451b575f5ffd5b5051919050565b5f60208284031215614532575f5ffd5b815180151581146124e1575f5ffd5b5f60208284031215614551575f5ffd5b81356124e181614222565b5f81356104ab81614001565b60ff81168114612bfa575f5ffd5b5f81356104ab81614568565b6001600160801b031981168114612bfa575f5ffd5b5f81356104ab81614582565b61ffff81168114612bfa575f5ffd5b5f81356104ab816145a3565b5f5f8335601e198436030181126145d3575f5ffd5b8301803591506001600160401b038211156145ec575f5ffd5b6020019150600581901b3603821315612382575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176104ab576104ab614617565b6001600160401b0383111561465957614659614603565b600160401b83111561466d5761466d614603565b8054838255808410156146a157815f528360205f20018482035f5b8181101561469d575f83820155600101614688565b5050505b505f8181526020812083915b85811015612b6c578235828201556020909201916001016146ad565b5f81356104ab81614222565b81358155600181016147096146ec6020850161455c565b82546001600160a01b0319166001600160a01b0391909116178255565b61473661471860408501614576565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b506002810161476161474a60608501614597565b82546001600160801b03191660809190911c178255565b614790614770608085016145b2565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b5061479e60a08301836145be565b6147ac818360038601614642565b5050600481016147df6147c160c085016146c9565b825467ffffffffffffffff19166001600160401b0391909116178255565b6148206147ee60e085016146c9565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b61485c61483061010085016146c9565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610c0d61486c61012085016146c9565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f602082840312156148a0575f5ffd5b81356124e181614001565b5f5f8335601e198436030181126148c0575f5ffd5b83016020810192503590506001600160401b038111156148de575f5ffd5b606081023603821315612382575f5ffd5b8183526020830192505f815f5b8481101561412057813561490f81614222565b6001600160401b03168652602082013561492881614222565b6001600160401b0316602087015260408281013590870152606095860195909101906001016148fc565b5f5f8335601e19843603018112614967575f5ffd5b83016020810192503590506001600160401b03811115614985575f5ffd5b8060051b3603821315612382575f5ffd5b80358252602080820135908301525f604082013536839003603e190181126149bc575f5ffd5b6060604085015282016149cf81806148ab565b604060608701526149e460a0870182846148ef565b9150506149f46020830183614952565b868303605f190160808801528083529250602080830190600585901b840101825f5b86811015614a5457858303601f19018452614a3182866148ab565b614a3c8582846148ef565b60209687019690955093909301925050600101614a16565b509098975050505050505050565b602081525f6124e16020830184614996565b5f5f5f60608486031215614a86575f5ffd5b83516020850151909350614a9981614001565b6040949094015192959394509192915050565b60c081525f614abe60c0830185614996565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f60408385031215614b17575f5ffd5b505080516020909101519092909150565b604080519081016001600160401b0381118282101715614b4a57614b4a614603565b60405290565b604051606081016001600160401b0381118282101715614b4a57614b4a614603565b60405160c081016001600160401b0381118282101715614b4a57614b4a614603565b60405161014081016001600160401b0381118282101715614b4a57614b4a614603565b604051601f8201601f191681016001600160401b0381118282101715614bdf57614bdf614603565b604052919050565b5f6080828403128015614bf8575f5ffd5b50604051608081016001600160401b0381118282101715614c1b57614c1b614603565b6040528235614c2981614222565b81526020830135614c3981614001565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614c6b575f5ffd5b81516124e181614001565b8035614c8181614222565b6001600160401b031682526020810135614c9a81614001565b6001600160a01b0316602083015260408181013590830152606090810135910152565b608081016104ab8284614c76565b5f6001600160401b03821115614ce357614ce3614603565b5060051b60200190565b5f60208284031215614cfd575f5ffd5b81516001600160401b03811115614d12575f5ffd5b8201601f81018413614d22575f5ffd5b8051614d35614d3082614ccb565b614bb7565b8082825260208201915060208360051b850101925086831115614d56575f5ffd5b6020840193505b82841015614d81578351614d7081614582565b825260209384019390910190614d5d565b9695505050505050565b600160401b821115614d9f57614d9f614603565b805482825580831015610c0d576001830160011c825f528060205f200160108560041b168015614dde575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b82811015612b6c575f82820155600101614dec565b81516001600160401b03811115614e1a57614e1a614603565b614e248183614d8b565b60208301614e37835f9081526020902090565b8260011c5f5b81811015614eaa575f5f5b6002811015614e9d57614e8c614e6f614e6988516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b602096909601959150600101614e48565b5083820155600101614e3d565b506001198416808503818614611146575f5f5b82811015614eee57614edd614e6f614e6989516001600160801b03191690565b602097909701969150600101614ebd565b50848401555050505050505050565b614f078184614c76565b60a060808201525f61267d60a08301846140e6565b803563ffffffff81168114612919575f5ffd5b803561291981614568565b803561291981614582565b803582526020810135614f5781614582565b6001600160801b03191660208301526040810135614f7481614568565b60ff81166040840152505050565b602080825281018290525f8360408301825b858110156150255763ffffffff614faa84614f1c565b16825260208381013590830152604080840135908301526060830135614fcf81614568565b60ff1660608301526080830135614fe581614568565b60ff16608083015260a0838101359083015260c0808401359083015261501160e0808401908501614f45565b610140928301929190910190600101614f94565b5095945050505050565b5f82601f83011261503e575f5ffd5b813561504c614d3082614ccb565b8082825260208201915060208360071b86010192508583111561506d575f5ffd5b602085015b8381101561502557808703608081121561508a575f5ffd5b615092614b28565b823561509d81614001565b81526060601f19830112156150b0575f5ffd5b6150b8614b50565b60208481013582526040808601358284015260608601359083015282810191909152908552939093019250608001615072565b5f60c082360312156150fb575f5ffd5b615103614b72565b82358152602083013561511581614222565b6020820152604083013561512881614222565b6040820152606083013561513b81614222565b606082015261514c60808401614236565b608082015260a08301356001600160401b03811115615169575f5ffd5b6151753682860161502f565b60a08301525092915050565b5f60408236031215615191575f5ffd5b615199614b28565b82356151a481614222565b815260208301356001600160401b038111156151be575f5ffd5b830136601f8201126151ce575f5ffd5b80356001600160401b038111156151e7576151e7614603565b6151fa601f8201601f1916602001614bb7565b81815236602083850101111561520e575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b8183525f6001600160fb1b03831115615243575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f8435905080606085015250602084013561528b81614222565b6001600160401b031660808401526152a66040850185614952565b608060a086015291829052905f9061010085015b818310156152eb5783356152cd81614222565b6001600160401b0316815260209384019360019390930192016152ba565b6152f86060880188614952565b878303605f190160c0890152945092506132cd81858561522c565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215615337575f5ffd5b6124e182614f1c565b808201808211156104ab576104ab614617565b5f6001820161536457615364614617565b5060010190565b5f5f85851115615379575f5ffd5b83861115615385575f5ffd5b505061014083020193919092039150565b634e487b7160e01b5f52602160045260245ffd5b8035612919816145a3565b5f82601f8301126153c4575f5ffd5b81356153d2614d3082614ccb565b8082825260208201915060208360051b8601019250858311156153f3575f5ffd5b602085015b838110156150255780358352602092830192016153f8565b5f6101408236031215615421575f5ffd5b615429614b94565b8235815261543960208401614015565b602082015261544a60408401614f2f565b604082015261545b60608401614f3a565b606082015261546c608084016153aa565b608082015260a08301356001600160401b03811115615489575f5ffd5b615495368286016153b5565b60a0830152506154a760c08401614236565b60c08201526154b860e08401614236565b60e08201526154ca6101008401614236565b6101008201526154dd6101208401614236565b61012082015292915050565b818103818111156104ab576104ab614617565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015614a545783516001600160a01b031683526020938401939092019160010161552b565b5f60208284031215615562575f5ffd5b81356124e181614568565b8135815560018101602083013561558381614582565b81546001600160801b031916608082901c1782555060408301356155a681614568565b815460ff60801b191660809190911b60ff60801b161790555050565b5f60608284031280156155d3575f5ffd5b506155dc614b50565b82356155e781614568565b815260208301356155f781614568565b60208201526040928301359281019290925250919050565b5f6060828403128015615620575f5ffd5b50615629614b50565b825161563481614568565b8152602083015161564481614568565b60208201526040928301519281019290925250919050565b828152604060208201525f61267d60408301846143db565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610a4057835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906156fa565b60ff82811682821603908111156104ab576104ab614617565b6001600160401b0382811682821603908111156104ab576104ab614617565b5f8261579957634e487b7160e01b5f52601260045260245ffd5b500490565b606081016104ab828460ff815116825260ff6020820151166020830152604081015160408301525050565b828152608081016124e1602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff81811683821601908111156104ab576104ab614617565b5f60208284031215615823575f5ffd5b81356124e181614582565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016158b0608083018661582e565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301526158e761020083018461582e565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f6124e182846158f0565b60ff858116825284166020820152608081016010841061594057634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f61597a82886158f0565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526128dd60238201856158f0565b83815260f883901b6001600160f81b03191660208201525f61267a60218301846158f0565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderEffectsLayout = {"authorityRegistry":{"slot":0,"offset":0},"l1ChainId":{"slot":0,"offset":20},"policy":{"slot":0,"offset":28},"_authorities":{"slot":1,"offset":0},"_facts":{"slot":2,"offset":0},"_former":{"slot":3,"offset":0},"_records":{"slot":4,"offset":0},"_open":{"slot":5,"offset":0},"_nonceUsedBy":{"slot":6,"offset":0},"_lamportFloor":{"slot":7,"offset":0},"_locks":{"slot":8,"offset":0},"_waiting":{"slot":9,"offset":0},"_standing":{"slot":10,"offset":0},"_frozen":{"slot":11,"offset":0},"_isReconciled":{"slot":12,"offset":0},"_guards":{"slot":13,"offset":0}} as const
