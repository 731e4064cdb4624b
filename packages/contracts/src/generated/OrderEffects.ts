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
export const orderEffectsCode = '0x608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80635557f510116100bf578063a9ba045e11610079578063a9ba045e14610358578063af8fbef814610382578063b5ddbf7114610395578063cf0c017d146103a8578063f8d23d69146103c8578063ff755d4a14610407575f5ffd5b80635557f510146102c75780635a746101146102da578063765b785e146102ed578063829f6bf514610300578063a8836f8314610313578063a9483be914610326575f5ffd5b80631b910504116101105780631b91050414610245578063219d12e01461025a578063385fa4a61461026d57806338dd1b131461028e5780634551e880146102a15780634c99bfeb146102b4575f5ffd5b80630505c8c91461014c57806312622e5b14610176578063150717b2146101a757806316fdf8fc1461020457806319d18d5c14610225575b5f5ffd5b5f5461015f90600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461018f90600160a01b90046001600160401b031681565b6040516001600160401b03909116815260200161016d565b6101ba6101b5366004613e02565b61041a565b60405161016d9190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b610217610212366004613e30565b6104b1565b60405190815260200161016d565b610238610233366004613e02565b610672565b60405161016d9190613e6f565b610258610253366004613e02565b6106e3565b005b610258610268366004613e02565b6106f5565b61028061027b366004613eb1565b610703565b60405161016d929190613f0c565b61025861029c366004613e02565b6107a1565b6102586102af366004613f24565b6107af565b6102586102c2366004613ff6565b6108ed565b6102586102d5366004613e02565b610b23565b6102586102e8366004613e02565b610b31565b6102176102fb3660046140e1565b610b3f565b61025861030e366004613f24565b610c81565b61025861032136600461413e565b610e36565b610348610334366004613eb1565b5f908152600c602052604090205460ff1690565b604051901515815260200161016d565b5f5461036a906001600160a01b031681565b6040516001600160a01b03909116815260200161016d565b610217610390366004614172565b610e48565b6102586103a336600461413e565b6110bc565b6103bb6103b6366004613eb1565b61114f565b60405161016d91906142b7565b6103db6103d6366004613e02565b611259565b6040805160ff90951685526001600160a01b03909316602085015291830152606082015260800161016d565b6103bb6104153660046142c9565b6112fb565b604080516080810182525f80825260208201819052918101829052606081019190915260085f61044a8585611417565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f6104bc85611479565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051f91906142ec565b90508160070154811461055c57604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105805760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa1580156105c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e891906142ec565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610644573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106689190614303565b5050509392505050565b606060095f6106818585611417565b81526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156106d657602002820191905f5260205f20905b8154815260200190600101908083116106c2575b5050505050905092915050565b6106f182826006335f61156f565b5050565b6106f182826001335f61156f565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561079057602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107525790505b505050505090509250925050915091565b6106f182826004335f61156f565b83356107bd858585856119b6565b5f818152600160205260409020600401546001600160401b0316806107e860e0880160c08901614322565b6001600160401b03161061083b578161080760e0880160c08901614322565b6040516321904ff960e01b815260048101929092526001600160401b03908116602483015282166044820152606401610553565b5f828152600360205260408120879161085a60e0840160c08501614322565b6001600160401b0316815260208101919091526040015f2061087c82826144b6565b5061088f905060e0870160c08801614322565b6001600160401b0316827f205568e23e74286a7f039352e4ff56254bc8844bc513e7eff996dd42bb4f8ab86108ca60408a0160208b01614671565b6040516001600160a01b03909116815260200160405180910390a3505050505050565b84355f908152600c602052604090205460ff16610b1c5761090d82611a75565b610918858585611bfe565b5f848460405160200161092c9291906146aa565b60405160208183030381529060405280519060200120905061094e8682611d2b565b61097557604051635fb089cf60e01b81528635600482015260248101829052604401610553565b6109db610981846148dd565b61098a84614973565b6040516109c0907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c90602001614a92565b60405160208183030381529060405280519060200120611dc2565b85355f908152600c6020908152604091829020805460ff19166001179055610a1191610a0c91908901908901614322565b611e32565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a610a446040890160208a01614322565b6040516001600160401b03909116815260200160405180910390a25f5f5b85811015610b18575f878783818110610a7d57610a7d614b49565b610a9392602060c0909202019081019150614b5d565b9050610aa0826001614b76565b92505b8683108015610ae457508063ffffffff16888885818110610ac657610ac6614b49565b610adc92602060c0909202019081019150614b5d565b63ffffffff16145b15610af957610af283614b89565b9250610aa3565b610b0f8935610b0a85858b8d614ba1565b611eb0565b50819050610a62565b5050505b5050505050565b6106f182826003335f61156f565b6106f182826002335f61156f565b5f5f610b4a84611479565b600481015490915060096017609a1b01906001600160a01b031680610bd9576040516320a126c760e01b81526001600160a01b038316906320a126c790610b95908890600401614d3e565b606060405180830381865afa158015610bb0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bd49190614d50565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610c3791899190600401614d88565b60408051808303815f875af1158015610c52573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c769190614de2565b509695505050505050565b8335610c8f858585856119b6565b5f81815260016020526040812090610caf61014088016101208901614322565b6001600160401b031615801590610cd857506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610cf960e0890160c08a01614322565b6001600160401b03161080610d3b575060048201546001600160401b0316610d2760e0890160c08a01614322565b6001600160401b0316148015610d3b575080155b15610d8a5782610d5160e0890160c08a01614322565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610553565b5f8381526001602052604090208790610da382826144b6565b50610db6905060e0880160c08901614322565b6001600160401b0316837ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610df160408b0160208c01614671565b610e036101408c016101208d01614322565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a350505050505050565b610e4383335f858561156f565b505050565b5f610e60610e5b36849003840184614e04565b61214b565b5f81815260026020526040902080549192509015610e7e5750919050565b5f60096017609a1b0160405163625b222f60e11b8152606086013560048201529091505f906001600160a01b0383169063c4b6445e90602401602060405180830381865afa158015610ed2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ef69190614e78565b90506001600160a01b0381161580610f75575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610f4f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f739190614303565b155b15610f9657604051633721f58160e21b815260048101859052602401610553565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610fc4908990600401614eda565b5f60405180830381865afa158015610fde573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526110059190810190614ee8565b80519091505f81900361102e57604051633721f58160e21b815260048101879052602401610553565b600881111561105a57604051634edcc69f60e11b81526004810187905260248101829052604401610553565b606087013582865f600182016110708482614ff7565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b88846040516110aa9291906150f3565b60405180910390a25050505050919050565b5f60085f6110ca8686611417565b815260208101919091526040015f20805490915060ff166001148015906110fa5750336001600160a01b03841614155b1561113b576111098484611417565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610553565b61114984846005338661156f565b50505050565b611157613d04565b5f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a086019383018282801561120957602002820191905f5260205f20905b8154815260200190600101908083116111f5575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f6112688787611417565b5f8181526008602090815260408083208054600b90935292205460ff80831699506001600160a01b0362010000840416985090965092935090916101009091041680156112c157505f8281526009602052604090205415155b156112f0575f82815260096020526040812080549091906112e4576112e4614b49565b905f5260205f20015492505b505092959194509250565b611303613d04565b5f8381526003602081815260408084206001600160401b03871685528252928390208351610140810185528154815260018201546001600160a01b03811682850152600160a01b900460ff16818601526002820154608081811b6001600160801b0319166060840152600160801b90910461ffff169082015292810180548551818502810185019096528086529394919360a08601938301828280156113c657602002820191905f5260205f20905b8154815260200190600101908083116113b2575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b909104166080909101529392505050565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600460205260408120906005600283015460ff1660068111156114a2576114a2615112565b1480156114bd5750826114b7835f01546121ab565b60400151145b600283015490915060ff6101009091041660051480156114f157506002820154600160a01b90046001600160401b03164210155b156114f957505f5b6002820154600c61010090910460ff161c6001908116148015611528575060028201546301000000900460ff16155b1561153057505f5b801580611548575060058201546001600160a01b0316155b1561156957604051638505c8ab60e01b815260048101849052602401610553565b50919050565b5f61157a8686611417565b5f8181526008602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b03166060820152929350819081906115eb908990612228565b92509250925082611671578761164957835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610553565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610553565b5f5f61167d8c886122c0565b91509150600283165f141580156116aa575085604001516001600160a01b0316896001600160a01b031614155b156116e8576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610553565b60018316158015906116fb575060048210155b1561172a5760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610553565b61173b8787606001518a868e61233d565b855160018581149160ff16148015611751575080155b1561180b575f60048c1480611767575060048410155b9050808015611777575087602001515b156117bc5787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a3611809565b80806117c8575060038c145b156118095787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a61184f5760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b031681525096506118db565b60018b0361186357600160208801526118db565b60058b036118b25760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b031681526020016118a0898c61245a565b6001600160401b0316905296506118db565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260086020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a3806119a7576119a78861249c565b50505050505050505050505050565b5f6119d06119cb6119c687615197565b6125c8565b6125f4565b60405163dbbfd37960e01b81526004810186905290915060086017609a1b019063dbbfd37990602401602060405180830381865afa158015611a14573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a389190614303565b1580611a4d5750611a4b84828585612616565b155b15610b1c57604051633a2e915960e11b81528535600482015260248101859052604401610553565b5f611a87611a82836148dd565b612639565b6040516283936760e11b81526004810182905290915060086017609a1b019063010726ce90602401602060405180830381865afa158015611aca573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611aee9190614303565b611b0e57604051631e9959d360e21b815260048101829052602401610553565b46611b1f6040840160208501614322565b6001600160401b031614611b7957611b3d6040830160208401614322565b611b4d6060840160408501614322565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610553565b611b8960a0830160808401614322565b6001600160401b03164211156106f157611ba96040830160208401614322565b611bb96060840160408501614322565b611bc960a0850160808601614322565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610553565b365f611c0d604086018661439f565b9092509050805f8115801590611c24575060108211155b8015611c3d575081611c39606089018961439f565b9050145b905060015b82811015611cc557848482818110611c5c57611c5c614b49565b9050602002016020810190611c719190614322565b6001600160401b03168585611c87600185615270565b818110611c9657611c96614b49565b9050602002016020810190611cab9190614322565b6001600160401b031610611cbd575f91505b600101611c42565b50801580611cd35750604085115b15611cf15760405163b00c8bf360e01b815260040160405180910390fd5b5f5b85811015610b1857611d06878783612666565b611d235760405163b00c8bf360e01b815260040160405180910390fd5b600101611cf3565b5f3681611d3b604086018661439f565b915091505f5b81811015611db75746838383818110611d5c57611d5c614b49565b9050602002016020810190611d719190614322565b6001600160401b031603611daf5784611d8d606088018861439f565b83818110611d9d57611d9d614b49565b905060200201351493505050506104ab565b600101611d41565b505f95945050505050565b60a08301515182515f90611dd590612864565b9050611de082612899565b81108015611ded57508115155b15611e275780611dfc83612899565b83611e0a88885f01516128bc565b60405163085fba4960e01b81526004016105539493929190615283565b610b1c8585856129cf565b6007545f90611e5090640100000000906001600160401b0316614b76565b6007549091506001600160401b0390811690831611156106f15780826001600160401b031610611e805780611e8b565b816001600160401b03165b6007805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611ec357611ec3614b49565b611ed992602060c0909202019081019150614b5d565b90505f5b82811015611fcd575f611f12611f0d868685818110611efe57611efe614b49565b905060c00201602001356121ab565b612aef565b9050848483818110611f2657611f26614b49565b905060c00201604001358103611f3c5750611fc5565b848483818110611f4e57611f4e614b49565b905060c00201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c888887818110611f9357611f93614b49565b905060c002016040013585604051611fb5929190918252602082015260400190565b60405180910390a4505050505050565b600101611edd565b505f5b82811015612112575f611fee858584818110611efe57611efe614b49565b90503685858481811061200357612003614b49565b905060c00201606001905061203486868581811061202357612023614b49565b905060c00201602001358383612b33565b61204460408201602083016152d9565b60ff161580159061205a5750602082015160ff16155b15612095578160400151600a5f88888781811061207957612079614b49565b905060c002016020013581526020019081526020015f20819055505b6120e08686858181106120aa576120aa614b49565b905060c0020160200135825f0160208101906120c691906152d9565b6120d660408501602086016152d9565b8460400135612ba1565b6121048686858181106120f5576120f5614b49565b905060c0020160200135612c11565b505050806001019050611fd0565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b815260048101839052600d6017609a1b01906382fb864390602401606060405180830381865afa158015612204573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ab91906152f4565b5f5f5f60078510158061223c575060038410155b1561224e57505f9150819050806122b9565b5f8461225b60038861440c565b6122659190614b76565b61227090600861440c565b74210000434b43002100000900000900001e00000046901c60ff169050805f146122ad5760016122a38160038416615270565b600283901c6122b1565b5f5f5f5b935093509350505b9250925092565b5f5f5f6122cc846121ab565b90505f6122d8866121ab565b90506122f5825f015160ff165f846020015160ff165f1415612cd5565b93505f612313825f015160ff165f846020015160ff165f1415612cd5565b90508481116123275784836040015161232e565b8082604001515b945094505050505b9250929050565b60048216158015906123585750836001600160401b03164210155b1561238857604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610553565b60088216158015906123a25750836001600160401b031642105b156123d2576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610553565b6010821615610b1c575f600582146123ec576102586123f1565b62278d005b90505f6123fe8242614b76565b905042856001600160401b0316111580612420575080856001600160401b0316115b156124515760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610553565b50505050505050565b81515f9060ff1660021480156124855750816001600160401b031683606001516001600160401b0316115b61248f5781612495565b82606001515b9392505050565b5f818152600960209081526040808320805482518185028101850190935280835291929091908301828280156124ef57602002820191905f5260205f20905b8154815260200190600101908083116124db575b5050505050905080515f03612502575050565b5f82815260096020526040812061251891613d56565b5f5b8151811015610e43575f60045f84848151811061253957612539614b49565b602002602001015181526020019081526020015f2090505f600f81111561256257612562615112565b6125988585858151811061257857612578614b49565b6020026020010151848560040160159054906101000a900460ff16612d41565b600f8111156125a9576125a9615112565b146125bf576002818101805460ff191690911790555b5060010161251a565b5f7473796e636c696e652e617574686f726974792e763160581b8260405160200161218e929190615341565b60408051600460208201529081018290525f606082018190529060800161218e565b5f60208214801561262e575061262e83838787612f16565b90505b949350505050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b8260405160200161218e929190615359565b5f3684848481811061267a5761267a614b49565b905060c0020190505f5b838110156126c45781602001358686838181106126a3576126a3614b49565b905060c0020160200135036126bc575f92505050612495565b600101612684565b50821580159061271d57506126dc6020820182614b5d565b63ffffffff1685856126ef600187615270565b8181106126fe576126fe614b49565b61271492602060c0909202019081019150614b5d565b63ffffffff1610155b156127b05761272f6020820182614b5d565b63ffffffff168585612742600187615270565b81811061275157612751614b49565b61276792602060c0909202019081019150614b5d565b63ffffffff161415806127a2575060208101358585612787600187615270565b81811061279657612796614b49565b905060c0020160200135115b156127b0575f915050612495565b606081015f6127c560a08401608085016152d9565b60ff1615806127f757506127f760016127e460408501602086016152d9565b6127ee919061542c565b60ff1660091190565b9050604082013515600461280e60208501856152d9565b60ff161115801561281c5750815b80156128585750801580612858575061283860208401846152d9565b60ff16158015612858575061285360408401602085016152d9565b60ff16155b98975050505050505050565b5f5b6001600160401b038216156128945761287e81614b89565b905061288b600183615445565b82169150612866565b919050565b5f60036128a783600261440c565b6128b19190615464565b6104ab906001614b76565b60a08201515160609060408111156128f95760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610553565b806001600160401b03811115612911576129116143e4565b60405190808252806020026020018201604052801561293a578160200160208202803683370190505b5091505f5f5b828110156129c55760016001600160401b038616821c165f036129bd578560a00151818151811061297357612973614b49565b60200260200101515f015184838061298a90614b89565b94508151811061299c5761299c614b49565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612940565b5082525092915050565b815160a0840151516001600160401b03821615806129ed5750604081115b80612a0257506001600160401b038216811c15155b15612a325760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610553565b612a5960405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612ab75760016001600160401b038516821c81169003612aaf57612aac82612aa78960a001518481518110612a9657612a96614b49565b602002602001015160200151612f2d565b612f91565b91505b600101612a5b565b50612ac781858760200151612fe6565b612ae757604051631adfce5b60e31b815260048101859052602401610553565b505050505050565b80515f9060ff16158015612b085750602082015160ff16155b8015612b1657506040820151155b15612b2257505f919050565b8160405160200161218e9190615483565b5f612b4160208301836152d9565b60ff1603612b5257610e4383613170565b815160ff1615801590612b6d57508060400135826040015114155b15610e4357610e4383836020015160ff165f03612b8e578360400151613195565b5f858152600a6020526040902054613195565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b8152600d6017609a1b0191637f4c4d9591612be89188916004016154ae565b5f604051808303815f87803b158015612bff575f5ffd5b505af1158015610b18573d5f5f3e3d5ffd5b5f5f612c1c836121ab565b6040808201515f9081526004602052209091506006600282015460ff166006811115612c4a57612c4a615112565b141580612c6257506004810154600160b81b900460ff165b80612c6e575080548414155b80612c7c5750600681015415155b15612c8a57505f9392505050565b602082015160ff1615801590612cae57505f84815260056020526040908190205410155b15612cbc57505f9392505050565b612ccb826040015182846131da565b5060019392505050565b5f600584101580612ce7575060038310155b15612cf457506005612495565b82612d0060038661440c565b612d0a9190614b76565b612d1590600461440c565b670555555444321320901c600f169050818015612d325750600481105b15612495575060049392505050565b60028201545f90610100900460ff1681612d5a876121ab565b9050806020015160ff165f14612dd85760058260ff1614612d8057600a92505050612631565b805160ff1615612da3575f878152600a6020526040902054612da3908890613195565b612db287825f01515f89612ba1565b612dbd81600d6132d3565b8051612dce90879060ff1680613317565b5f92505050612631565b5f805482518291612dfb9160ff600160e01b9092048216919081169087166133c3565b9150915081612e11576009945050505050612631565b6001600f60ff86161c811603612e2a57612e2a89613479565b6001600c60ff86161c8116148015612e40575085155b15612ec0576040808401515f8b8152600a60205291909120558251612e72908a90612e6c8760016154df565b8b612ba1565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3612f08565b80612ed357612ece89613170565b612eeb565b825160ff1615612eeb57612eeb898460400151613195565b612ef789825f8b612ba1565b612f0888845f015160ff1683613317565b505f98975050505050505050565b5f82612f2386868561358c565b1495945050505050565b612f5460405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b612fb860405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166104ab5763d6cc76eb5f526004601cfd5b5f60c0825114158061300957506060840151604085015160208601518651171717155b1561301557505f612495565b5f61301f836135cd565b90505f61302b8561363b565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906130b490612f2d565b90505f5f600f6001600160a01b031683868b876040516020016130da9493929190615546565b60408051601f19818403018152908290526130f4916155d1565b5f60405180830381855afa9150503d805f811461312c576040519150601f19603f3d011682016040523d82523d5f602084013e613131565b606091505b5091509150818015613144575080516020145b801561316357508080602001905181019061315f91906142ec565b6001145b9998505050505050505050565b5f818152600d602052604090205415613192575f818152600d60205260408120555b50565b5f828152600d60205260408120549081156131b9576131b4828461367b565b6131bb565b825b9050818114611149575f848152600d6020526040902081905550505050565b806020015160ff165f036131f9578051610e4390849060ff1680613317565b6004600283015460ff16600681111561321457613214615112565b0361321e57505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f0361328a5781545f9081526005602090815260408220805460018101825581845291909220018490555460048301805460ff909216600160b01b0260ff60b01b199092169190911790555b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60046040808401515f9081526004602052206002015460ff1660068111156132fd576132fd615112565b036106f1576106f18260400151835f015160ff1683613776565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff1916600517905561334d81613847565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f6002851015806133d6575060058410155b806133e2575060098310155b156133f157505f905080613471565b5f851561340f57700100500101100040110100040000025003613423565b711001055000011055400101055030000255435b90505f8461343260098861440c565b61343c9190614b76565b61344790600461440c565b82901c600f169050805f146134675760016134628183615270565b61346a565b5f5f5b9350935050505b935093915050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b031660608301526134e1575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f19016135445780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b5f81815b848110156135c4576135ba828787848181106135ae576135ae614b49565b9050602002013561392d565b9150600101613590565b50949350505050565b6135d5613d70565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613643613d70565b5f61364d83613959565b90505f61366261365d835f613adc565b613b8a565b90506126318161367661365d856004613adc565b613bb4565b5f8281526004602052604080822083835290822060ff8511838161369f57866136ae565b600284015462010000900460ff165b90508015806136bd575060ff81145b806136d35750600283015462010000900460ff16155b156136e6575060ff93506104ab92505050565b600283015462010000900460ff16811461372157600283015462010000900460ff1681116137145785613716565b865b9450505050506104ab565b5f82801561375d575083600101548560010154148061375d575060038085015490860154608090811b6001600160801b03199081169290911b16145b90508061376a5781612858565b50959695505050505050565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156137b8576137b8615112565b02179055508391906101000a81548160ff021916908360068111156137df576137df615112565b021790555050506137ef81613847565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad916133b591610100810460ff16918a918a91600160e01b90910463ffffffff16906155dc565b6004810154600160b01b900460ff165f819003613862575050565b81545f9081526005602052604081208054909190829061388490600190615270565b8154811061389457613894614b49565b905f5260205f200154905080826001856138ae9190615270565b815481106138be576138be614b49565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff861602179055815482908061390457613904615625565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f818310613947575f828152602084905260409020612495565b5f838152602083905260409020612495565b613961613dad565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016156b6602c91396040516020016139b3959493929190615639565b60408051601f19818403018152908290526139cd916155d1565b602060405180830381855afa1580156139e8573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613a0b91906142ec565b90505f805b60088160ff161015613ad4576002838318613a2c8360016154df565b6040518060600160405280602c81526020016156b6602c9139604051602001613a579392919061567c565b60408051601f1981840301815290829052613a71916155d1565b602060405180830381855afa158015613a8c573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613aaf91906142ec565b915081848260ff1660088110613ac757613ac7614b49565b6020020152600101613a10565b505050919050565b613b0360405180608001604052805f81526020015f81526020015f81526020015f81525090565b613b43838360088110613b1857613b18614b49565b602002015184613b29856001614b76565b60088110613b3957613b39614b49565b6020020151613bef565b60208301528152613b7a83613b59846002614b76565b60088110613b6957613b69614b49565b602002015184613b29856003614b76565b6060830152604082015292915050565b613b92613d70565b6101008160808460115afa6101003d1416612894576389083b915f526004601cfd5b613bbc613d70565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166104ab5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b031682604051613c9191906155d1565b5f60405180830381855afa9150503d805f8114613cc9576040519150601f19603f3d011682016040523d82523d5f602084013e613cce565b606091505b509150508051604014613ce357613ce36156a1565b80806020019051810190613cf79190614de2565b9350935050509250929050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e08101829052610100810182905261012081019190915290565b5080545f8255905f5260205f2090613d6e9190613dcc565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610e43575f81840155600101613dce565b6001600160a01b0381168114613192575f5ffd5b803561289481613de3565b5f5f60408385031215613e13575f5ffd5b823591506020830135613e2581613de3565b809150509250929050565b5f5f5f60608486031215613e42575f5ffd5b833592506020840135613e5481613de3565b91506040840135613e6481613de3565b809150509250925092565b602080825282518282018190525f918401906040840190835b81811015613ea6578351835260209384019390920191600101613e88565b509095945050505050565b5f60208284031215613ec1575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b82811015613f025781516001600160801b031916865260209586019590910190600101613eda565b5093949350505050565b828152604060208201525f6126316040830184613ec8565b5f5f5f5f60608587031215613f37575f5ffd5b84356001600160401b03811115613f4c575f5ffd5b85016101408188031215613f5e575f5ffd5b93506020850135925060408501356001600160401b03811115613f7f575f5ffd5b8501601f81018713613f8f575f5ffd5b80356001600160401b03811115613fa4575f5ffd5b8760208260051b8401011115613fb8575f5ffd5b949793965060200194505050565b5f60808284031215611569575f5ffd5b5f60c08284031215611569575f5ffd5b5f60408284031215611569575f5ffd5b5f5f5f5f5f6080868803121561400a575f5ffd5b85356001600160401b0381111561401f575f5ffd5b61402b88828901613fc6565b95505060208601356001600160401b03811115614046575f5ffd5b8601601f81018813614056575f5ffd5b80356001600160401b0381111561406b575f5ffd5b88602060c08302840101111561407f575f5ffd5b6020919091019450925060408601356001600160401b038111156140a1575f5ffd5b6140ad88828901613fd6565b92505060608601356001600160401b038111156140c8575f5ffd5b6140d488828901613fe6565b9150509295509295909350565b5f5f604083850312156140f2575f5ffd5b8235915060208301356001600160401b0381111561410e575f5ffd5b830160608186031215613e25575f5ffd5b6001600160401b0381168114613192575f5ffd5b80356128948161411f565b5f5f5f60608486031215614150575f5ffd5b83359250602084013561416281613de3565b91506040840135613e648161411f565b5f60808284031215614182575f5ffd5b6124958383613fc6565b5f8151808452602084019350602083015f5b82811015613f0257815186526020958601959091019060010161419e565b805182525f60208201516141db60208501826001600160a01b03169052565b5060408201516141f0604085018260ff169052565b50606082015161420c60608501826001600160801b0319169052565b506080820151614222608085018261ffff169052565b5060a082015161014060a085015261423e61014085018261418c565b905060c083015161425a60c08601826001600160401b03169052565b5060e083015161427560e08601826001600160401b03169052565b506101008301516142926101008601826001600160401b03169052565b506101208301516142af6101208601826001600160401b03169052565b509392505050565b602081525f61249560208301846141bc565b5f5f604083850312156142da575f5ffd5b823591506020830135613e258161411f565b5f602082840312156142fc575f5ffd5b5051919050565b5f60208284031215614313575f5ffd5b81518015158114612495575f5ffd5b5f60208284031215614332575f5ffd5b81356124958161411f565b5f81356104ab81613de3565b60ff81168114613192575f5ffd5b5f81356104ab81614349565b6001600160801b031981168114613192575f5ffd5b5f81356104ab81614363565b61ffff81168114613192575f5ffd5b5f81356104ab81614384565b5f5f8335601e198436030181126143b4575f5ffd5b8301803591506001600160401b038211156143cd575f5ffd5b6020019150600581901b3603821315612336575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176104ab576104ab6143f8565b6001600160401b0383111561443a5761443a6143e4565b600160401b83111561444e5761444e6143e4565b80548382558084101561448257815f528360205f20018482035f5b8181101561447e575f83820155600101614469565b5050505b505f8181526020812083915b85811015612ae75782358282015560209092019160010161448e565b5f81356104ab8161411f565b81358155600181016144ea6144cd6020850161433d565b82546001600160a01b0319166001600160a01b0391909116178255565b6145176144f960408501614357565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b506002810161454261452b60608501614378565b82546001600160801b03191660809190911c178255565b61457161455160808501614393565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b5061457f60a083018361439f565b61458d818360038601614423565b5050600481016145c06145a260c085016144aa565b825467ffffffffffffffff19166001600160401b0391909116178255565b6146016145cf60e085016144aa565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b61463d61461161010085016144aa565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610e4361464d61012085016144aa565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f60208284031215614681575f5ffd5b813561249581613de3565b803563ffffffff81168114612894575f5ffd5b803561289481614349565b602080825281018290525f8360408301825b858110156147315763ffffffff6146d28461468c565b168252602083810135908301526040808401359083015260608301356146f781614349565b60ff166060830152608083013561470d81614349565b60ff16608083015260a0838101359083015260c092830192909101906001016146bc565b5095945050505050565b604080519081016001600160401b038111828210171561475d5761475d6143e4565b60405290565b604051606081016001600160401b038111828210171561475d5761475d6143e4565b60405160c081016001600160401b038111828210171561475d5761475d6143e4565b60405161014081016001600160401b038111828210171561475d5761475d6143e4565b604051601f8201601f191681016001600160401b03811182821017156147f2576147f26143e4565b604052919050565b5f6001600160401b03821115614812576148126143e4565b5060051b60200190565b5f82601f83011261482b575f5ffd5b813561483e614839826147fa565b6147ca565b8082825260208201915060208360071b86010192508583111561485f575f5ffd5b602085015b8381101561473157808703608081121561487c575f5ffd5b61488461473b565b823561488f81613de3565b81526060601f19830112156148a2575f5ffd5b6148aa614763565b60208481013582526040808601358284015260608601359083015282810191909152908552939093019250608001614864565b5f60c082360312156148ed575f5ffd5b6148f5614785565b8235815260208301356149078161411f565b6020820152604083013561491a8161411f565b6040820152606083013561492d8161411f565b606082015261493e60808401614133565b608082015260a08301356001600160401b0381111561495b575f5ffd5b6149673682860161481c565b60a08301525092915050565b5f60408236031215614983575f5ffd5b61498b61473b565b82356149968161411f565b815260208301356001600160401b038111156149b0575f5ffd5b830136601f8201126149c0575f5ffd5b80356001600160401b038111156149d9576149d96143e4565b6149ec601f8201601f19166020016147ca565b818152366020838501011115614a00575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b5f5f8335601e19843603018112614a33575f5ffd5b83016020810192503590506001600160401b03811115614a51575f5ffd5b8060051b3603821315612336575f5ffd5b8183525f6001600160fb1b03831115614a79575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f84359050806060850152506020840135614ac18161411f565b6001600160401b03166080840152614adc6040850185614a1e565b608060a086015291829052905f9061010085015b81831015614b21578335614b038161411f565b6001600160401b031681526020938401936001939093019201614af0565b614b2e6060880188614a1e565b878303605f190160c089015294509250613163818585614a62565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614b6d575f5ffd5b6124958261468c565b808201808211156104ab576104ab6143f8565b5f60018201614b9a57614b9a6143f8565b5060010190565b5f5f85851115614baf575f5ffd5b83861115614bbb575f5ffd5b505060c083020193919092039150565b5f5f8335601e19843603018112614be0575f5ffd5b83016020810192503590506001600160401b03811115614bfe575f5ffd5b606081023603821315612336575f5ffd5b8183526020830192505f815f5b84811015613f02578135614c2f8161411f565b6001600160401b031686526020820135614c488161411f565b6001600160401b031660208701526040828101359087015260609586019590910190600101614c1c565b80358252602080820135908301525f604082013536839003603e19018112614c98575f5ffd5b606060408501528201614cab8180614bcb565b60406060870152614cc060a087018284614c0f565b915050614cd06020830183614a1e565b868303605f190160808801528083529250602080830190600585901b840101825f5b86811015614d3057858303601f19018452614d0d8286614bcb565b614d18858284614c0f565b60209687019690955093909301925050600101614cf2565b509098975050505050505050565b602081525f6124956020830184614c72565b5f5f5f60608486031215614d62575f5ffd5b83516020850151909350614d7581613de3565b6040949094015192959394509192915050565b60c081525f614d9a60c0830185614c72565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f60408385031215614df3575f5ffd5b505080516020909101519092909150565b5f6080828403128015614e15575f5ffd5b50604051608081016001600160401b0381118282101715614e3857614e386143e4565b6040528235614e468161411f565b81526020830135614e5681613de3565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614e88575f5ffd5b815161249581613de3565b8035614e9e8161411f565b6001600160401b031682526020810135614eb781613de3565b6001600160a01b0316602083015260408181013590830152606090810135910152565b608081016104ab8284614e93565b5f60208284031215614ef8575f5ffd5b81516001600160401b03811115614f0d575f5ffd5b8201601f81018413614f1d575f5ffd5b8051614f2b614839826147fa565b8082825260208201915060208360051b850101925086831115614f4c575f5ffd5b6020840193505b82841015614f77578351614f6681614363565b825260209384019390910190614f53565b9695505050505050565b600160401b821115614f9557614f956143e4565b805482825580831015610e43576001830160011c825f528060205f200160108560041b168015614fd4575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b82811015612ae7575f82820155600101614fe2565b81516001600160401b03811115615010576150106143e4565b61501a8183614f81565b6020830161502d835f9081526020902090565b8260011c5f5b818110156150a0575f5f5b60028110156150935761508261506561505f88516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b60209690960195915060010161503e565b5083820155600101615033565b506001198416808503818614610b18575f5f5b828110156150e4576150d361506561505f89516001600160801b03191690565b6020979097019691506001016150b3565b50848401555050505050505050565b6150fd8184614e93565b60a060808201525f61263160a0830184613ec8565b634e487b7160e01b5f52602160045260245ffd5b803561289481614363565b803561289481614384565b5f82601f83011261514b575f5ffd5b8135615159614839826147fa565b8082825260208201915060208360051b86010192508583111561517a575f5ffd5b602085015b8381101561473157803583526020928301920161517f565b5f61014082360312156151a8575f5ffd5b6151b06147a7565b823581526151c060208401613df7565b60208201526151d16040840161469f565b60408201526151e260608401615126565b60608201526151f360808401615131565b608082015260a08301356001600160401b03811115615210575f5ffd5b61521c3682860161513c565b60a08301525061522e60c08401614133565b60c082015261523f60e08401614133565b60e08201526152516101008401614133565b6101008201526152646101208401614133565b61012082015292915050565b818103818111156104ab576104ab6143f8565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015614d305783516001600160a01b03168352602093840193909201916001016152b2565b5f602082840312156152e9575f5ffd5b813561249581614349565b5f6060828403128015615305575f5ffd5b5061530e614763565b825161531981614349565b8152602083015161532981614349565b60208201526040928301519281019290925250919050565b828152604060208201525f61263160408301846141bc565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610c7657835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906153df565b60ff82811682821603908111156104ab576104ab6143f8565b6001600160401b0382811682821603908111156104ab576104ab6143f8565b5f8261547e57634e487b7160e01b5f52601260045260245ffd5b500490565b606081016104ab828460ff815116825260ff6020820151166020830152604081015160408301525050565b82815260808101612495602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff81811683821601908111156104ab576104ab6143f8565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b84518152602080860151908201526040808601519082015260608086015190820152610300810161557a60808301866154f8565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301526155b16102008301846154f8565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f61249582846155ba565b60ff858116825284166020820152608081016010841061560a57634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f61564482886155ba565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b031916602282015261285860238201856155ba565b83815260f883901b6001600160f81b03191660208201525f61262e60218301846155ba565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderEffectsLayout = {"authorityRegistry":{"slot":0,"offset":0},"l1ChainId":{"slot":0,"offset":20},"policy":{"slot":0,"offset":28},"_authorities":{"slot":1,"offset":0},"_facts":{"slot":2,"offset":0},"_former":{"slot":3,"offset":0},"_records":{"slot":4,"offset":0},"_open":{"slot":5,"offset":0},"_nonceUsedBy":{"slot":6,"offset":0},"_lamportFloor":{"slot":7,"offset":0},"_locks":{"slot":8,"offset":0},"_waiting":{"slot":9,"offset":0},"_standing":{"slot":10,"offset":0},"_frozen":{"slot":11,"offset":0},"_isReconciled":{"slot":12,"offset":0},"_guards":{"slot":13,"offset":0}} as const
