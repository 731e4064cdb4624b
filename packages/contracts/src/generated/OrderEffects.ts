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
export const orderEffectsCode = '0x608060405234801561000f575f5ffd5b5060043610610132575f3560e01c80635557f510116100b4578063a9483be911610079578063a9483be9146102fd578063a9ba045e1461032f578063af8fbef814610359578063b5ddbf711461036c578063cf0c017d1461037f578063f8d23d691461039f575f5ffd5b80635557f5101461029e5780635a746101146102b1578063765b785e146102c4578063829f6bf5146102d7578063a8836f83146102ea575f5ffd5b80631b910504116100fa5780631b9105041461022f578063219d12e014610244578063385fa4a61461025757806338dd1b13146102785780634c99bfeb1461028b575f5ffd5b80630505c8c91461013657806312622e5b14610160578063150717b21461019157806316fdf8fc146101ee57806319d18d5c1461020f575b5f5ffd5b5f5461014990600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461017990600160a01b90046001600160401b031681565b6040516001600160401b039091168152602001610157565b6101a461019f366004613958565b6103de565b6040516101579190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b6102016101fc366004613986565b610475565b604051908152602001610157565b61022261021d366004613958565b610636565b60405161015791906139c5565b61024261023d366004613958565b6106a7565b005b610242610252366004613958565b6106b9565b61026a610265366004613a07565b6106c7565b604051610157929190613a62565b610242610286366004613958565b610765565b610242610299366004613aaa565b610773565b6102426102ac366004613958565b6109a9565b6102426102bf366004613958565b6109b7565b6102016102d2366004613b95565b6109c5565b6102426102e5366004613bd3565b610b07565b6102426102f8366004613c94565b610d70565b61031f61030b366004613a07565b5f908152600b602052604090205460ff1690565b6040519015158152602001610157565b5f54610341906001600160a01b031681565b6040516001600160a01b039091168152602001610157565b610201610367366004613cc8565b610d82565b61024261037a366004613c94565b610fea565b61039261038d366004613a07565b61107d565b6040516101579190613e0d565b6103b26103ad366004613958565b6111ce565b6040805160ff90951685526001600160a01b039093166020850152918301526060820152608001610157565b604080516080810182525f80825260208201819052918101829052606081019190915260075f61040e8585611270565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f610480856112d2565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104bf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104e39190613e1f565b90508160070154811461052057604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105445760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa158015610588573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ac9190613e1f565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610608573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061062c9190613e36565b5050509392505050565b606060085f6106458585611270565b81526020019081526020015f2080548060200260200160405190810160405280929190818152602001828054801561069a57602002820191905f5260205f20905b815481526020019060010190808311610686575b5050505050905092915050565b6106b582826006335f6113c8565b5050565b6106b582826001335f6113c8565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561075457602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107165790505b505050505090509250925050915091565b6106b582826004335f6113c8565b84355f908152600b602052604090205460ff166109a2576107938261180f565b61079e858585611998565b5f84846040516020016107b2929190613e81565b6040516020818303038152906040528051906020012090506107d48682611ac5565b6107fb57604051635fb089cf60e01b81528635600482015260248101829052604401610517565b610861610807846140c8565b6108108461415e565b604051610846907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c9060200161427d565b60405160208183030381529060405280519060200120611b5c565b85355f908152600b6020908152604091829020805460ff191660011790556108979161089291908901908901614334565b611bcc565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a6108ca6040890160208a01614334565b6040516001600160401b03909116815260200160405180910390a25f5f5b8581101561099e575f8787838181106109035761090361434f565b61091992602060c0909202019081019150614363565b9050610926826001614390565b92505b868310801561096a57508063ffffffff1688888581811061094c5761094c61434f565b61096292602060c0909202019081019150614363565b63ffffffff16145b1561097f57610978836143a3565b9250610929565b610995893561099085858b8d6143bb565b611c4a565b508190506108e8565b5050505b5050505050565b6106b582826003335f6113c8565b6106b582826002335f6113c8565b5f5f6109d0846112d2565b600481015490915060096017609a1b01906001600160a01b031680610a5f576040516320a126c760e01b81526001600160a01b038316906320a126c790610a1b908890600401614558565b606060405180830381865afa158015610a36573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a5a919061456a565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610abd918991906004016145a2565b60408051808303815f875af1158015610ad8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610afc91906145fc565b509695505050505050565b83355f610b23610b1e610b19886146b3565b611ebd565b611f06565b60405163dbbfd37960e01b81526004810187905290915060086017609a1b019063dbbfd37990602401602060405180830381865afa158015610b67573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b8b9190613e36565b1580610ba05750610b9e85828686611f28565b155b15610bc857604051633a2e915960e11b81526004810183905260248101869052604401610517565b5f82815260016020526040812090610be861014089016101208a01614334565b6001600160401b031615801590610c1157506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610c3260e08a0160c08b01614334565b6001600160401b03161080610c74575060048201546001600160401b0316610c6060e08a0160c08b01614334565b6001600160401b0316148015610c74575080155b15610cc35783610c8a60e08a0160c08b01614334565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610517565b5f8481526001602052604090208890610cdc82826148ab565b50610cef905060e0890160c08a01614334565b6001600160401b0316847ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610d2a60408c0160208d01614a66565b610d3c6101408d016101208e01614334565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a35050505050505050565b610d7d83335f85856113c8565b505050565b5f610d9a610d9536849003840184614a81565b611f4b565b5f81815260026020526040902080549192509015610db85750919050565b60405163625b222f60e11b81526060840135600482015260096017609a1b01905f90829063c4b6445e90602401602060405180830381865afa158015610e00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e249190614af5565b90506001600160a01b0381161580610ea3575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610e7d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ea19190613e36565b155b15610ec457604051633721f58160e21b815260048101859052602401610517565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610ef2908990600401614b57565b5f60405180830381865afa158015610f0c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610f339190810190614b65565b80519091505f819003610f5c57604051633721f58160e21b815260048101879052602401610517565b6008811115610f8857604051634edcc69f60e11b81526004810187905260248101829052604401610517565b606087013582865f60018201610f9e8482614c74565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b8884604051610fd8929190614d70565b60405180910390a25050505050919050565b5f60075f610ff88686611270565b815260208101919091526040015f20805490915060ff166001148015906110285750336001600160a01b03841614155b15611069576110378484611270565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610517565b6110778484600533866113c8565b50505050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e0810182905261010081018290526101208101919091525f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a086019383018282801561117e57602002820191905f5260205f20905b81548152602001906001019080831161116a575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f6111dd8787611270565b5f8181526007602090815260408083208054600a90935292205460ff80831699506001600160a01b03620100008404169850909650929350909161010090910416801561123657505f8281526008602052604090205415155b15611265575f82815260086020526040812080549091906112595761125961434f565b905f5260205f20015492505b505092959194509250565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600360205260408120906005600283015460ff1660068111156112fb576112fb614d8f565b148015611316575082611310835f0154611f92565b60400151145b600283015490915060ff61010090910416600514801561134a57506002820154600160a01b90046001600160401b03164210155b1561135257505f5b6002820154600c61010090910460ff161c6001908116148015611381575060028201546301000000900460ff16155b1561138957505f5b8015806113a1575060058201546001600160a01b0316155b156113c257604051638505c8ab60e01b815260048101849052602401610517565b50919050565b5f6113d38686611270565b5f8181526007602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b031660608201529293508190819061144490899061200f565b925092509250826114ca57876114a257835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610517565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610517565b5f5f6114d68c886120a7565b91509150600283165f14158015611503575085604001516001600160a01b0316896001600160a01b031614155b15611541576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610517565b6001831615801590611554575060048210155b156115835760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610517565b6115948787606001518a868e612124565b855160018581149160ff161480156115aa575080155b15611664575f60048c14806115c0575060048410155b90508080156115d0575087602001515b156116155787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a3611662565b8080611621575060038c145b156116625787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a6116a85760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b03168152509650611734565b60018b036116bc5760016020880152611734565b60058b0361170b5760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b031681526020016116f9898c612241565b6001600160401b031690529650611734565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260076020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a3806118005761180088612283565b50505050505050505050505050565b5f61182161181c836140c8565b6123af565b6040516283936760e11b81526004810182905290915060086017609a1b019063010726ce90602401602060405180830381865afa158015611864573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118889190613e36565b6118a857604051631e9959d360e21b815260048101829052602401610517565b466118b96040840160208501614334565b6001600160401b031614611913576118d76040830160208401614334565b6118e76060840160408501614334565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610517565b61192360a0830160808401614334565b6001600160401b03164211156106b5576119436040830160208401614334565b6119536060840160408501614334565b61196360a0850160808601614334565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610517565b365f6119a760408601866147bc565b9092509050805f81158015906119be575060108211155b80156119d75750816119d360608901896147bc565b9050145b905060015b82811015611a5f578484828181106119f6576119f661434f565b9050602002016020810190611a0b9190614334565b6001600160401b03168585611a21600185614da3565b818110611a3057611a3061434f565b9050602002016020810190611a459190614334565b6001600160401b031610611a57575f91505b6001016119dc565b50801580611a6d5750604085115b15611a8b5760405163b00c8bf360e01b815260040160405180910390fd5b5f5b8581101561099e57611aa08787836123dc565b611abd5760405163b00c8bf360e01b815260040160405180910390fd5b600101611a8d565b5f3681611ad560408601866147bc565b915091505f5b81811015611b515746838383818110611af657611af661434f565b9050602002016020810190611b0b9190614334565b6001600160401b031603611b495784611b2760608801886147bc565b83818110611b3757611b3761434f565b9050602002013514935050505061046f565b600101611adb565b505f95945050505050565b60a08301515182515f90611b6f906125da565b9050611b7a8261260f565b81108015611b8757508115155b15611bc15780611b968361260f565b83611ba488885f0151612632565b60405163085fba4960e01b81526004016105179493929190614db6565b6109a2858585612745565b6006545f90611bea90640100000000906001600160401b0316614390565b6006549091506001600160401b0390811690831611156106b55780826001600160401b031610611c1a5780611c25565b816001600160401b03165b6006805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611c5d57611c5d61434f565b611c7392602060c0909202019081019150614363565b90505f5b82811015611d67575f611cac611ca7868685818110611c9857611c9861434f565b905060c0020160200135611f92565b612865565b9050848483818110611cc057611cc061434f565b905060c00201604001358103611cd65750611d5f565b848483818110611ce857611ce861434f565b905060c00201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c888887818110611d2d57611d2d61434f565b905060c002016040013585604051611d4f929190918252602082015260400190565b60405180910390a4505050505050565b600101611c77565b505f5b82811015611e84575f611d88858584818110611c9857611c9861434f565b905036858584818110611d9d57611d9d61434f565b905060c002016060019050611dce868685818110611dbd57611dbd61434f565b905060c002016020013583836128a9565b611dde6040820160208301614e0c565b60ff1615801590611df45750602082015160ff16155b15611e2f57816040015160095f888887818110611e1357611e1361434f565b905060c002016020013581526020019081526020015f20819055505b611e7a868685818110611e4457611e4461434f565b905060c0020160200135825f016020810190611e609190614e0c565b611e706040850160208601614e0c565b8460400135612917565b5050600101611d6a565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b5f7473796e636c696e652e617574686f726974792e763160581b82604051602001611ee9929190614e27565b604051602081830303815290604052805190602001209050919050565b60408051600460208201529081018290525f6060820181905290608001611ee9565b5f602082148015611f405750611f4083838787612987565b90505b949350505050565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a001611ee9565b604080516060810182525f808252602082018190528183015290516382fb864360e01b815260048101839052600d6017609a1b01906382fb864390602401606060405180830381865afa158015611feb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061046f9190614e3f565b5f5f5f600785101580612023575060038410155b1561203557505f9150819050806120a0565b5f84612042600388614801565b61204c9190614390565b612057906008614801565b74210000434b43002100000900000900001e00000046901c60ff169050805f1461209457600161208a8160038416614da3565b600283901c612098565b5f5f5f5b935093509350505b9250925092565b5f5f5f6120b384611f92565b90505f6120bf86611f92565b90506120dc825f015160ff165f846020015160ff165f141561299e565b93505f6120fa825f015160ff165f846020015160ff165f141561299e565b905084811161210e57848360400151612115565b8082604001515b945094505050505b9250929050565b600482161580159061213f5750836001600160401b03164210155b1561216f57604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610517565b60088216158015906121895750836001600160401b031642105b156121b9576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610517565b60108216156109a2575f600582146121d3576102586121d8565b62278d005b90505f6121e58242614390565b905042856001600160401b0316111580612207575080856001600160401b0316115b156122385760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610517565b50505050505050565b81515f9060ff16600214801561226c5750816001600160401b031683606001516001600160401b0316115b612276578161227c565b82606001515b9392505050565b5f818152600860209081526040808320805482518185028101850190935280835291929091908301828280156122d657602002820191905f5260205f20905b8154815260200190600101908083116122c2575b5050505050905080515f036122e9575050565b5f8281526008602052604081206122ff916138ac565b5f5b8151811015610d7d575f60035f8484815181106123205761232061434f565b602002602001015181526020019081526020015f2090505f600f81111561234957612349614d8f565b61237f8585858151811061235f5761235f61434f565b6020026020010151848560040160159054906101000a900460ff16612a0a565b600f81111561239057612390614d8f565b146123a6576002818101805460ff191690911790555b50600101612301565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001611ee9929190614e8c565b5f368484848181106123f0576123f061434f565b905060c0020190505f5b8381101561243a5781602001358686838181106124195761241961434f565b905060c002016020013503612432575f9250505061227c565b6001016123fa565b50821580159061249357506124526020820182614363565b63ffffffff168585612465600187614da3565b8181106124745761247461434f565b61248a92602060c0909202019081019150614363565b63ffffffff1610155b15612526576124a56020820182614363565b63ffffffff1685856124b8600187614da3565b8181106124c7576124c761434f565b6124dd92602060c0909202019081019150614363565b63ffffffff161415806125185750602081013585856124fd600187614da3565b81811061250c5761250c61434f565b905060c0020160200135115b15612526575f91505061227c565b606081015f61253b60a0840160808501614e0c565b60ff16158061256d575061256d600161255a6040850160208601614e0c565b6125649190614f5f565b60ff1660091190565b905060408201351560046125846020850185614e0c565b60ff16111580156125925750815b80156125ce57508015806125ce57506125ae6020840184614e0c565b60ff161580156125ce57506125c96040840160208501614e0c565b60ff16155b98975050505050505050565b5f5b6001600160401b0382161561260a576125f4816143a3565b9050612601600183614f78565b821691506125dc565b919050565b5f600361261d836002614801565b6126279190614f97565b61046f906001614390565b60a082015151606090604081111561266f5760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610517565b806001600160401b0381111561268757612687613f12565b6040519080825280602002602001820160405280156126b0578160200160208202803683370190505b5091505f5f5b8281101561273b5760016001600160401b038616821c165f03612733578560a0015181815181106126e9576126e961434f565b60200260200101515f0151848380612700906143a3565b9450815181106127125761271261434f565b60200260200101906001600160a01b031690816001600160a01b0316815250505b6001016126b6565b5082525092915050565b815160a0840151516001600160401b03821615806127635750604081115b8061277857506001600160401b038216811c15155b156127a85760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610517565b6127cf60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b8281101561282d5760016001600160401b038516821c81169003612825576128228261281d8960a00151848151811061280c5761280c61434f565b602002602001015160200151612bdf565b612c43565b91505b6001016127d1565b5061283d81858760200151612c98565b61285d57604051631adfce5b60e31b815260048101859052602401610517565b505050505050565b80515f9060ff1615801561287e5750602082015160ff16155b801561288c57506040820151155b1561289857505f919050565b81604051602001611ee99190614fb6565b5f6128b76020830183614e0c565b60ff16036128c857610d7d83612e22565b815160ff16158015906128e357508060400135826040015114155b15610d7d57610d7d83836020015160ff165f03612904578360400151612e47565b5f85815260096020526040902054612e47565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b8152600d6017609a1b0191637f4c4d959161295e918891600401614fe1565b5f604051808303815f87803b158015612975575f5ffd5b505af115801561099e573d5f5f3e3d5ffd5b5f82612994868685612e8c565b1495945050505050565b5f6005841015806129b0575060038310155b156129bd5750600561227c565b826129c9600386614801565b6129d39190614390565b6129de906004614801565b670555555444321320901c600f1690508180156129fb5750600481105b1561227c575060049392505050565b60028201545f90610100900460ff1681612a2387611f92565b9050806020015160ff165f14612aa15760058260ff1614612a4957600a92505050611f43565b805160ff1615612a6c575f87815260096020526040902054612a6c908890612e47565b612a7b87825f01515f89612917565b612a8681600d612ecd565b8051612a9790879060ff1680612f11565b5f92505050611f43565b5f805482518291612ac49160ff600160e01b909204821691908116908716612fac565b9150915081612ada576009945050505050611f43565b6001600f60ff86161c811603612af357612af389613062565b6001600c60ff86161c8116148015612b09575085155b15612b89576040808401515f8b8152600960205291909120558251612b3b908a90612b35876001615012565b8b612917565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3612bd1565b80612b9c57612b9789612e22565b612bb4565b825160ff1615612bb457612bb4898460400151612e47565b612bc089825f8b612917565b612bd188845f015160ff1683612f11565b505f98975050505050505050565b612c0660405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b612c6a60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d141661046f5763d6cc76eb5f526004601cfd5b5f60c08251141580612cbb57506060840151604085015160208601518651171717155b15612cc757505f61227c565b5f612cd183613175565b90505f612cdd856131e3565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f90612d6690612bdf565b90505f5f600f6001600160a01b031683868b87604051602001612d8c9493929190615079565b60408051601f1981840301815290829052612da691615104565b5f60405180830381855afa9150503d805f8114612dde576040519150601f19603f3d011682016040523d82523d5f602084013e612de3565b606091505b5091509150818015612df6575080516020145b8015612e15575080806020019051810190612e119190613e1f565b6001145b9998505050505050505050565b5f818152600c602052604090205415612e44575f818152600c60205260408120555b50565b5f828152600c6020526040812054908115612e6b57612e668284613223565b612e6d565b825b9050818114611077575f848152600c6020526040902081905550505050565b5f81815b84811015612ec457612eba82878784818110612eae57612eae61434f565b9050602002013561331e565b9150600101612e90565b50949350505050565b60046040808401515f9081526003602052206002015460ff166006811115612ef757612ef7614d8f565b036106b5576106b58260400151835f015160ff168361334a565b5f83815260036020526040902060028101805460ff19166005179055612f368161341a565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f600285101580612fbf575060058410155b80612fcb575060098310155b15612fda57505f90508061305a565b5f8515612ff85770010050010110004011010004000002500361300c565b711001055000011055400101055030000255435b90505f8461301b600988614801565b6130259190614390565b613030906004614801565b82901c600f169050805f1461305057600161304b8183614da3565b613053565b5f5f5b9350935050505b935093915050565b5f818152600760209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b031660608301526130ca575050565b5f82815260076020526040902080546001600160f01b0319169055805160ff165f190161312d5780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b61317d6138c6565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b6131eb6138c6565b5f6131f583613501565b90505f61320a613205835f613684565b613732565b9050611f438161321e613205856004613684565b61375c565b5f8281526003602052604080822083835290822060ff851183816132475786613256565b600284015462010000900460ff165b9050801580613265575060ff81145b8061327b5750600283015462010000900460ff16155b1561328e575060ff935061046f92505050565b600283015462010000900460ff1681146132c957600283015462010000900460ff1681116132bc57856132be565b865b94505050505061046f565b5f8280156133055750836001015485600101541480613305575060038085015490860154608090811b6001600160801b03199081169290911b16145b90508061331257816125ce565b50959695505050505050565b5f818310613338575f82815260208490526040902061227c565b5f83815260208390526040902061227c565b5f8381526003602052604081206004810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f81111561338b5761338b614d8f565b02179055508391906101000a81548160ff021916908360068111156133b2576133b2614d8f565b021790555050506133c28161341a565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad91612f9e91610100810460ff16918a918a91600160e01b90910463ffffffff169061510f565b6004810154600160b01b900460ff165f819003613435575050565b81545f9081526004602052604081208054909190829061345790600190614da3565b815481106134675761346761434f565b905f5260205f200154905080826001856134819190614da3565b815481106134915761349161434f565b5f91825260208083209190910192909255828152600390915260409020600401805460ff60b01b1916600160b01b60ff86160217905581548290806134d8576134d8615158565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b613509613903565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016151e9602c913960405160200161355b95949392919061516c565b60408051601f198184030181529082905261357591615104565b602060405180830381855afa158015613590573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906135b39190613e1f565b90505f805b60088160ff16101561367c5760028383186135d4836001615012565b6040518060600160405280602c81526020016151e9602c91396040516020016135ff939291906151af565b60408051601f198184030181529082905261361991615104565b602060405180830381855afa158015613634573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906136579190613e1f565b915081848260ff166008811061366f5761366f61434f565b60200201526001016135b8565b505050919050565b6136ab60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6136eb8383600881106136c0576136c061434f565b6020020151846136d1856001614390565b600881106136e1576136e161434f565b6020020151613797565b6020830152815261372283613701846002614390565b600881106137115761371161434f565b6020020151846136d1856003614390565b6060830152604082015292915050565b61373a6138c6565b6101008160808460115afa6101003d141661260a576389083b915f526004601cfd5b6137646138c6565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d141661046f5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b0316826040516138399190615104565b5f60405180830381855afa9150503d805f8114613871576040519150601f19603f3d011682016040523d82523d5f602084013e613876565b606091505b50915050805160401461388b5761388b6151d4565b8080602001905181019061389f91906145fc565b9350935050509250929050565b5080545f8255905f5260205f20906138c49190613922565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610d7d575f81840155600101613924565b6001600160a01b0381168114612e44575f5ffd5b803561260a81613939565b5f5f60408385031215613969575f5ffd5b82359150602083013561397b81613939565b809150509250929050565b5f5f5f60608486031215613998575f5ffd5b8335925060208401356139aa81613939565b915060408401356139ba81613939565b809150509250925092565b602080825282518282018190525f918401906040840190835b818110156139fc5783518352602093840193909201916001016139de565b509095945050505050565b5f60208284031215613a17575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b82811015613a585781516001600160801b031916865260209586019590910190600101613a30565b5093949350505050565b828152604060208201525f611f436040830184613a1e565b5f608082840312156113c2575f5ffd5b5f60c082840312156113c2575f5ffd5b5f604082840312156113c2575f5ffd5b5f5f5f5f5f60808688031215613abe575f5ffd5b85356001600160401b03811115613ad3575f5ffd5b613adf88828901613a7a565b95505060208601356001600160401b03811115613afa575f5ffd5b8601601f81018813613b0a575f5ffd5b80356001600160401b03811115613b1f575f5ffd5b88602060c083028401011115613b33575f5ffd5b6020919091019450925060408601356001600160401b03811115613b55575f5ffd5b613b6188828901613a8a565b92505060608601356001600160401b03811115613b7c575f5ffd5b613b8888828901613a9a565b9150509295509295909350565b5f5f60408385031215613ba6575f5ffd5b8235915060208301356001600160401b03811115613bc2575f5ffd5b83016060818603121561397b575f5ffd5b5f5f5f5f60608587031215613be6575f5ffd5b84356001600160401b03811115613bfb575f5ffd5b85016101408188031215613c0d575f5ffd5b93506020850135925060408501356001600160401b03811115613c2e575f5ffd5b8501601f81018713613c3e575f5ffd5b80356001600160401b03811115613c53575f5ffd5b8760208260051b8401011115613c67575f5ffd5b949793965060200194505050565b6001600160401b0381168114612e44575f5ffd5b803561260a81613c75565b5f5f5f60608486031215613ca6575f5ffd5b833592506020840135613cb881613939565b915060408401356139ba81613c75565b5f60808284031215613cd8575f5ffd5b61227c8383613a7a565b5f8151808452602084019350602083015f5b82811015613a58578151865260209586019590910190600101613cf4565b805182525f6020820151613d3160208501826001600160a01b03169052565b506040820151613d46604085018260ff169052565b506060820151613d6260608501826001600160801b0319169052565b506080820151613d78608085018261ffff169052565b5060a082015161014060a0850152613d94610140850182613ce2565b905060c0830151613db060c08601826001600160401b03169052565b5060e0830151613dcb60e08601826001600160401b03169052565b50610100830151613de86101008601826001600160401b03169052565b50610120830151613e056101208601826001600160401b03169052565b509392505050565b602081525f61227c6020830184613d12565b5f60208284031215613e2f575f5ffd5b5051919050565b5f60208284031215613e46575f5ffd5b8151801515811461227c575f5ffd5b803563ffffffff8116811461260a575f5ffd5b60ff81168114612e44575f5ffd5b803561260a81613e68565b602080825281018290525f8360408301825b85811015613f085763ffffffff613ea984613e55565b16825260208381013590830152604080840135908301526060830135613ece81613e68565b60ff1660608301526080830135613ee481613e68565b60ff16608083015260a0838101359083015260c09283019290910190600101613e93565b5095945050505050565b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b0381118282101715613f4857613f48613f12565b60405290565b604051606081016001600160401b0381118282101715613f4857613f48613f12565b60405160c081016001600160401b0381118282101715613f4857613f48613f12565b60405161014081016001600160401b0381118282101715613f4857613f48613f12565b604051601f8201601f191681016001600160401b0381118282101715613fdd57613fdd613f12565b604052919050565b5f6001600160401b03821115613ffd57613ffd613f12565b5060051b60200190565b5f82601f830112614016575f5ffd5b813561402961402482613fe5565b613fb5565b8082825260208201915060208360071b86010192508583111561404a575f5ffd5b602085015b83811015613f08578087036080811215614067575f5ffd5b61406f613f26565b823561407a81613939565b81526060601f198301121561408d575f5ffd5b614095613f4e565b6020848101358252604080860135828401526060860135908301528281019190915290855293909301925060800161404f565b5f60c082360312156140d8575f5ffd5b6140e0613f70565b8235815260208301356140f281613c75565b6020820152604083013561410581613c75565b6040820152606083013561411881613c75565b606082015261412960808401613c89565b608082015260a08301356001600160401b03811115614146575f5ffd5b61415236828601614007565b60a08301525092915050565b5f6040823603121561416e575f5ffd5b614176613f26565b823561418181613c75565b815260208301356001600160401b0381111561419b575f5ffd5b830136601f8201126141ab575f5ffd5b80356001600160401b038111156141c4576141c4613f12565b6141d7601f8201601f1916602001613fb5565b8181523660208385010111156141eb575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b5f5f8335601e1984360301811261421e575f5ffd5b83016020810192503590506001600160401b0381111561423c575f5ffd5b8060051b360382131561211d575f5ffd5b8183525f6001600160fb1b03831115614264575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f843590508060608501525060208401356142ac81613c75565b6001600160401b031660808401526142c76040850185614209565b608060a086015291829052905f9061010085015b8183101561430c5783356142ee81613c75565b6001600160401b0316815260209384019360019390930192016142db565b6143196060880188614209565b878303605f190160c089015294509250612e1581858561424d565b5f60208284031215614344575f5ffd5b813561227c81613c75565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614373575f5ffd5b61227c82613e55565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561046f5761046f61437c565b5f600182016143b4576143b461437c565b5060010190565b5f5f858511156143c9575f5ffd5b838611156143d5575f5ffd5b505060c083020193919092039150565b5f5f8335601e198436030181126143fa575f5ffd5b83016020810192503590506001600160401b03811115614418575f5ffd5b60608102360382131561211d575f5ffd5b8183526020830192505f815f5b84811015613a5857813561444981613c75565b6001600160401b03168652602082013561446281613c75565b6001600160401b031660208701526040828101359087015260609586019590910190600101614436565b80358252602080820135908301525f604082013536839003603e190181126144b2575f5ffd5b6060604085015282016144c581806143e5565b604060608701526144da60a087018284614429565b9150506144ea6020830183614209565b868303605f190160808801528083529250602080830190600585901b840101825f5b8681101561454a57858303601f1901845261452782866143e5565b614532858284614429565b6020968701969095509390930192505060010161450c565b509098975050505050505050565b602081525f61227c602083018461448c565b5f5f5f6060848603121561457c575f5ffd5b8351602085015190935061458f81613939565b6040949094015192959394509192915050565b60c081525f6145b460c083018561448c565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f6040838503121561460d575f5ffd5b505080516020909101519092909150565b6001600160801b031981168114612e44575f5ffd5b803561260a8161461e565b61ffff81168114612e44575f5ffd5b803561260a8161463e565b5f82601f830112614667575f5ffd5b813561467561402482613fe5565b8082825260208201915060208360051b860101925085831115614696575f5ffd5b602085015b83811015613f0857803583526020928301920161469b565b5f61014082360312156146c4575f5ffd5b6146cc613f92565b823581526146dc6020840161394d565b60208201526146ed60408401613e76565b60408201526146fe60608401614633565b606082015261470f6080840161464d565b608082015260a08301356001600160401b0381111561472c575f5ffd5b61473836828601614658565b60a08301525061474a60c08401613c89565b60c082015261475b60e08401613c89565b60e082015261476d6101008401613c89565b6101008201526147806101208401613c89565b61012082015292915050565b5f813561046f81613939565b5f813561046f81613e68565b5f813561046f8161461e565b5f813561046f8161463e565b5f5f8335601e198436030181126147d1575f5ffd5b8301803591506001600160401b038211156147ea575f5ffd5b6020019150600581901b360382131561211d575f5ffd5b808202811582820484141761046f5761046f61437c565b6001600160401b0383111561482f5761482f613f12565b600160401b83111561484357614843613f12565b80548382558084101561487757815f528360205f20018482035f5b81811015614873575f8382015560010161485e565b5050505b505f8181526020812083915b8581101561285d57823582820155602090920191600101614883565b5f813561046f81613c75565b81358155600181016148df6148c26020850161478c565b82546001600160a01b0319166001600160a01b0391909116178255565b61490c6148ee60408501614798565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b5060028101614937614920606085016147a4565b82546001600160801b03191660809190911c178255565b614966614946608085016147b0565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b5061497460a08301836147bc565b614982818360038601614818565b5050600481016149b561499760c0850161489f565b825467ffffffffffffffff19166001600160401b0391909116178255565b6149f66149c460e0850161489f565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b614a32614a06610100850161489f565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610d7d614a42610120850161489f565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f60208284031215614a76575f5ffd5b813561227c81613939565b5f6080828403128015614a92575f5ffd5b50604051608081016001600160401b0381118282101715614ab557614ab5613f12565b6040528235614ac381613c75565b81526020830135614ad381613939565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614b05575f5ffd5b815161227c81613939565b8035614b1b81613c75565b6001600160401b031682526020810135614b3481613939565b6001600160a01b0316602083015260408181013590830152606090810135910152565b6080810161046f8284614b10565b5f60208284031215614b75575f5ffd5b81516001600160401b03811115614b8a575f5ffd5b8201601f81018413614b9a575f5ffd5b8051614ba861402482613fe5565b8082825260208201915060208360051b850101925086831115614bc9575f5ffd5b6020840193505b82841015614bf4578351614be38161461e565b825260209384019390910190614bd0565b9695505050505050565b600160401b821115614c1257614c12613f12565b805482825580831015610d7d576001830160011c825f528060205f200160108560041b168015614c51575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b8281101561285d575f82820155600101614c5f565b81516001600160401b03811115614c8d57614c8d613f12565b614c978183614bfe565b60208301614caa835f9081526020902090565b8260011c5f5b81811015614d1d575f5f5b6002811015614d1057614cff614ce2614cdc88516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b602096909601959150600101614cbb565b5083820155600101614cb0565b50600119841680850381861461099e575f5f5b82811015614d6157614d50614ce2614cdc89516001600160801b03191690565b602097909701969150600101614d30565b50848401555050505050505050565b614d7a8184614b10565b60a060808201525f611f4360a0830184613a1e565b634e487b7160e01b5f52602160045260245ffd5b8181038181111561046f5761046f61437c565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b8181101561454a5783516001600160a01b0316835260209384019390920191600101614de5565b5f60208284031215614e1c575f5ffd5b813561227c81613e68565b828152604060208201525f611f436040830184613d12565b5f6060828403128015614e50575f5ffd5b50614e59613f4e565b8251614e6481613e68565b81526020830151614e7481613e68565b60208201526040928301519281019290925250919050565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610afc57835180516001600160a01b0316835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190614f12565b60ff828116828216039081111561046f5761046f61437c565b6001600160401b03828116828216039081111561046f5761046f61437c565b5f82614fb157634e487b7160e01b5f52601260045260245ffd5b500490565b6060810161046f828460ff815116825260ff6020820151166020830152604081015160408301525050565b8281526080810161227c602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff818116838216019081111561046f5761046f61437c565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016150ad608083018661502b565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301526150e461020083018461502b565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f61227c82846150ed565b60ff858116825284166020820152608081016010841061513d57634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f61517782886150ed565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526125ce60238201856150ed565b83815260f883901b6001600160f81b03191660208201525f611f4060218301846150ed565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderEffectsLayout = {"authorityRegistry":{"slot":0,"offset":0},"l1ChainId":{"slot":0,"offset":20},"policy":{"slot":0,"offset":28},"_authorities":{"slot":1,"offset":0},"_facts":{"slot":2,"offset":0},"_records":{"slot":3,"offset":0},"_open":{"slot":4,"offset":0},"_nonceUsedBy":{"slot":5,"offset":0},"_lamportFloor":{"slot":6,"offset":0},"_locks":{"slot":7,"offset":0},"_waiting":{"slot":8,"offset":0},"_standing":{"slot":9,"offset":0},"_frozen":{"slot":10,"offset":0},"_isReconciled":{"slot":11,"offset":0},"_guards":{"slot":12,"offset":0}} as const
