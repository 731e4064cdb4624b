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
export const orderEffectsCode = '0x608060405234801561000f575f5ffd5b5060043610610132575f3560e01c80635557f510116100b4578063a9483be911610079578063a9483be9146102fd578063a9ba045e1461032f578063af8fbef814610359578063b5ddbf711461036c578063cf0c017d1461037f578063f8d23d691461039f575f5ffd5b80635557f5101461029e5780635a746101146102b1578063765b785e146102c4578063829f6bf5146102d7578063a8836f83146102ea575f5ffd5b80631b910504116100fa5780631b9105041461022f578063219d12e014610244578063385fa4a61461025757806338dd1b13146102785780634c99bfeb1461028b575f5ffd5b80630505c8c91461013657806312622e5b14610160578063150717b21461019157806316fdf8fc146101ee57806319d18d5c1461020f575b5f5ffd5b5f5461014990600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461017990600160a01b90046001600160401b031681565b6040516001600160401b039091168152602001610157565b6101a461019f3660046136a7565b6103de565b6040516101579190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b6102016101fc3660046136d5565b610475565b604051908152602001610157565b61022261021d3660046136a7565b610636565b6040516101579190613714565b61024261023d3660046136a7565b6106a7565b005b6102426102523660046136a7565b6106b9565b61026a610265366004613756565b6106c7565b6040516101579291906137b1565b6102426102863660046136a7565b610765565b6102426102993660046137f9565b610773565b6102426102ac3660046136a7565b6109ee565b6102426102bf3660046136a7565b6109fc565b6102016102d23660046138e4565b610a0a565b6102426102e5366004613922565b610b4c565b6102426102f83660046139e3565b610db5565b61031f61030b366004613756565b5f908152600b602052604090205460ff1690565b6040519015158152602001610157565b5f54610341906001600160a01b031681565b6040516001600160a01b039091168152602001610157565b610201610367366004613a17565b610dc7565b61024261037a3660046139e3565b61102f565b61039261038d366004613756565b6110c2565b6040516101579190613b5c565b6103b26103ad3660046136a7565b611213565b6040805160ff90951685526001600160a01b039093166020850152918301526060820152608001610157565b604080516080810182525f80825260208201819052918101829052606081019190915260075f61040e85856112b5565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f61048085611317565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104bf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104e39190613b6e565b90508160070154811461052057604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105445760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa158015610588573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ac9190613b6e565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610608573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061062c9190613b85565b5050509392505050565b606060085f61064585856112b5565b81526020019081526020015f2080548060200260200160405190810160405280929190818152602001828054801561069a57602002820191905f5260205f20905b815481526020019060010190808311610686575b5050505050905092915050565b6106b582826006335f6113d6565b5050565b6106b582826001335f6113d6565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561075457602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107165790505b505050505090509250925050915091565b6106b582826004335f6113d6565b84355f908152600b602052604090205460ff166109e7576107938261181d565b61079e8585856119a6565b5f84846040516020016107b2929190613bd0565b6040516020818303038152906040528051906020012090506107d48682611ad3565b6107fb57604051635fb089cf60e01b81528635600482015260248101829052604401610517565b61086161080784613e17565b61081084613ead565b604051610846907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c90602001613fcc565b60405160208183030381529060405280519060200120611b6a565b85355f908152600b6020908152604091829020805460ff191660011790556006546001600160401b03169161089b91908901908901614083565b6001600160401b031611156108dc576108ba6040870160208801614083565b6006805467ffffffffffffffff19166001600160401b03929092169190911790555b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a61090f6040890160208a01614083565b6040516001600160401b03909116815260200160405180910390a25f5f5b858110156109e3575f8787838181106109485761094861409e565b61095e92602060c09092020190810191506140b2565b905061096b8260016140df565b92505b86831080156109af57508063ffffffff168888858181106109915761099161409e565b6109a792602060c09092020190810191506140b2565b63ffffffff16145b156109c4576109bd836140f2565b925061096e565b6109da89356109d585858b8d61410a565b611bda565b5081905061092d565b5050505b5050505050565b6106b582826003335f6113d6565b6106b582826002335f6113d6565b5f5f610a1584611317565b600481015490915060096017609a1b01906001600160a01b031680610aa4576040516320a126c760e01b81526001600160a01b038316906320a126c790610a609088906004016142a7565b606060405180830381865afa158015610a7b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a9f91906142b9565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610b02918991906004016142f1565b60408051808303815f875af1158015610b1d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b41919061434b565b509695505050505050565b83355f610b68610b63610b5e88614402565b611e2a565b611e73565b60405163dbbfd37960e01b81526004810187905290915060086017609a1b019063dbbfd37990602401602060405180830381865afa158015610bac573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bd09190613b85565b1580610be55750610be385828686611e95565b155b15610c0d57604051633a2e915960e11b81526004810183905260248101869052604401610517565b5f82815260016020526040812090610c2d61014089016101208a01614083565b6001600160401b031615801590610c5657506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610c7760e08a0160c08b01614083565b6001600160401b03161080610cb9575060048201546001600160401b0316610ca560e08a0160c08b01614083565b6001600160401b0316148015610cb9575080155b15610d085783610ccf60e08a0160c08b01614083565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610517565b5f8481526001602052604090208890610d2182826145fa565b50610d34905060e0890160c08a01614083565b6001600160401b0316847ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610d6f60408c0160208d016147b5565b610d816101408d016101208e01614083565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a35050505050505050565b610dc283335f85856113d6565b505050565b5f610ddf610dda368490038401846147d0565b611eb8565b5f81815260026020526040902080549192509015610dfd5750919050565b60405163625b222f60e11b81526060840135600482015260096017609a1b01905f90829063c4b6445e90602401602060405180830381865afa158015610e45573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e699190614844565b90506001600160a01b0381161580610ee8575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610ec2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee69190613b85565b155b15610f0957604051633721f58160e21b815260048101859052602401610517565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610f379089906004016148a6565b5f60405180830381865afa158015610f51573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610f7891908101906148b4565b80519091505f819003610fa157604051633721f58160e21b815260048101879052602401610517565b6008811115610fcd57604051634edcc69f60e11b81526004810187905260248101829052604401610517565b606087013582865f60018201610fe384826149c3565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b888460405161101d929190614abf565b60405180910390a25050505050919050565b5f60075f61103d86866112b5565b815260208101919091526040015f20805490915060ff1660011480159061106d5750336001600160a01b03841614155b156110ae5761107c84846112b5565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610517565b6110bc8484600533866113d6565b50505050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e0810182905261010081018290526101208101919091525f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a08601938301828280156111c357602002820191905f5260205f20905b8154815260200190600101908083116111af575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f61122287876112b5565b5f8181526007602090815260408083208054600a90935292205460ff80831699506001600160a01b03620100008404169850909650929350909161010090910416801561127b57505f8281526008602052604090205415155b156112aa575f828152600860205260408120805490919061129e5761129e61409e565b905f5260205f20015492505b505092959194509250565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600360205260408120906005600283015460ff16600681111561134057611340614ade565b14801561135b575082611355835f0154611eff565b60400151145b600283015490915060ff61010090910416600514801561138f57506002820154600160a01b90046001600160401b03164210155b1561139757505f5b8015806113af575060058201546001600160a01b0316155b156113d057604051638505c8ab60e01b815260048101849052602401610517565b50919050565b5f6113e186866112b5565b5f8181526007602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b0316606082015292935081908190611452908990611f7c565b925092509250826114d857876114b057835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610517565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610517565b5f5f6114e48c88612014565b91509150600283165f14158015611511575085604001516001600160a01b0316896001600160a01b031614155b1561154f576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610517565b6001831615801590611562575060048210155b156115915760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610517565b6115a28787606001518a868e612091565b855160018581149160ff161480156115b8575080155b15611672575f60048c14806115ce575060048410155b90508080156115de575087602001515b156116235787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a3611670565b808061162f575060038c145b156116705787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a6116b65760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b03168152509650611742565b60018b036116ca5760016020880152611742565b60058b036117195760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b03168152602001611707898c6121ae565b6001600160401b031690529650611742565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260076020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a38061180e5761180e886121f0565b50505050505050505050505050565b5f61182f61182a83613e17565b61231c565b6040516283936760e11b81526004810182905290915060086017609a1b019063010726ce90602401602060405180830381865afa158015611872573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118969190613b85565b6118b657604051631e9959d360e21b815260048101829052602401610517565b466118c76040840160208501614083565b6001600160401b031614611921576118e56040830160208401614083565b6118f56060840160408501614083565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610517565b61193160a0830160808401614083565b6001600160401b03164211156106b5576119516040830160208401614083565b6119616060840160408501614083565b61197160a0850160808601614083565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610517565b365f6119b5604086018661450b565b9092509050805f81158015906119cc575060108211155b80156119e55750816119e1606089018961450b565b9050145b905060015b82811015611a6d57848482818110611a0457611a0461409e565b9050602002016020810190611a199190614083565b6001600160401b03168585611a2f600185614af2565b818110611a3e57611a3e61409e565b9050602002016020810190611a539190614083565b6001600160401b031610611a65575f91505b6001016119ea565b50801580611a7b5750604085115b15611a995760405163b00c8bf360e01b815260040160405180910390fd5b5f5b858110156109e357611aae878783612349565b611acb5760405163b00c8bf360e01b815260040160405180910390fd5b600101611a9b565b5f3681611ae3604086018661450b565b915091505f5b81811015611b5f5746838383818110611b0457611b0461409e565b9050602002016020810190611b199190614083565b6001600160401b031603611b575784611b35606088018861450b565b83818110611b4557611b4561409e565b9050602002013514935050505061046f565b600101611ae9565b505f95945050505050565b60a08301515182515f90611b7d90612547565b9050611b888261257c565b81108015611b9557508115155b15611bcf5780611ba48361257c565b83611bb288885f015161259f565b60405163085fba4960e01b81526004016105179493929190614b05565b6109e78585856126b2565b5f82825f818110611bed57611bed61409e565b611c0392602060c09092020190810191506140b2565b90505f5b82811015611cf7575f611c3c611c37868685818110611c2857611c2861409e565b905060c0020160200135611eff565b6127d2565b9050848483818110611c5057611c5061409e565b905060c00201604001358103611c665750611cef565b848483818110611c7857611c7861409e565b905060c00201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c888887818110611cbd57611cbd61409e565b905060c002016040013585604051611cdf929190918252602082015260400190565b60405180910390a4505050505050565b600101611c07565b505f5b82811015611df1575f611d18858584818110611c2857611c2861409e565b905036858584818110611d2d57611d2d61409e565b905060c002016060019050806020016020810190611d4b9190614b5b565b60ff1615801590611d615750602082015160ff16155b15611d9c57816040015160095f888887818110611d8057611d8061409e565b905060c002016020013581526020019081526020015f20819055505b611de7868685818110611db157611db161409e565b905060c0020160200135825f016020810190611dcd9190614b5b565b611ddd6040850160208601614b5b565b8460400135612816565b5050600101611cfa565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b5f7473796e636c696e652e617574686f726974792e763160581b82604051602001611e56929190614b76565b604051602081830303815290604052805190602001209050919050565b60408051600460208201529081018290525f6060820181905290608001611e56565b5f602082148015611ead5750611ead83838787612886565b90505b949350505050565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a001611e56565b604080516060810182525f808252602082018190528183015290516382fb864360e01b815260048101839052600d6017609a1b01906382fb864390602401606060405180830381865afa158015611f58573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061046f9190614b8e565b5f5f5f600785101580611f90575060038410155b15611fa257505f91508190508061200d565b5f84611faf600388614550565b611fb991906140df565b611fc4906008614550565b74210000434b43002100000900000900001e00000046901c60ff169050805f14612001576001611ff78160038416614af2565b600283901c612005565b5f5f5f5b935093509350505b9250925092565b5f5f5f61202084611eff565b90505f61202c86611eff565b9050612049825f015160ff165f846020015160ff165f141561289d565b93505f612067825f015160ff165f846020015160ff165f141561289d565b905084811161207b57848360400151612082565b8082604001515b945094505050505b9250929050565b60048216158015906120ac5750836001600160401b03164210155b156120dc57604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610517565b60088216158015906120f65750836001600160401b031642105b15612126576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610517565b60108216156109e7575f6005821461214057610258612145565b62278d005b90505f61215282426140df565b905042856001600160401b0316111580612174575080856001600160401b0316115b156121a55760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610517565b50505050505050565b81515f9060ff1660021480156121d95750816001600160401b031683606001516001600160401b0316115b6121e357816121e9565b82606001515b9392505050565b5f8181526008602090815260408083208054825181850281018501909352808352919290919083018282801561224357602002820191905f5260205f20905b81548152602001906001019080831161222f575b5050505050905080515f03612256575050565b5f82815260086020526040812061226c916135f8565b5f5b8151811015610dc2575f60035f84848151811061228d5761228d61409e565b602002602001015181526020019081526020015f2090505f600f8111156122b6576122b6614ade565b6122ec858585815181106122cc576122cc61409e565b6020026020010151848560040160159054906101000a900460ff16612909565b600f8111156122fd576122fd614ade565b14612313576002818101805460ff191690911790555b5060010161226e565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001611e56929190614bdb565b5f3684848481811061235d5761235d61409e565b905060c0020190505f5b838110156123a75781602001358686838181106123865761238661409e565b905060c00201602001350361239f575f925050506121e9565b600101612367565b50821580159061240057506123bf60208201826140b2565b63ffffffff1685856123d2600187614af2565b8181106123e1576123e161409e565b6123f792602060c09092020190810191506140b2565b63ffffffff1610155b156124935761241260208201826140b2565b63ffffffff168585612425600187614af2565b8181106124345761243461409e565b61244a92602060c09092020190810191506140b2565b63ffffffff1614158061248557506020810135858561246a600187614af2565b8181106124795761247961409e565b905060c0020160200135115b15612493575f9150506121e9565b606081015f6124a860a0840160808501614b5b565b60ff1615806124da57506124da60016124c76040850160208601614b5b565b6124d19190614cae565b60ff1660091190565b905060408201351560046124f16020850185614b5b565b60ff16111580156124ff5750815b801561253b575080158061253b575061251b6020840184614b5b565b60ff1615801561253b57506125366040840160208501614b5b565b60ff16155b98975050505050505050565b5f5b6001600160401b0382161561257757612561816140f2565b905061256e600183614cc7565b82169150612549565b919050565b5f600361258a836002614550565b6125949190614ce6565b61046f9060016140df565b60a08201515160609060408111156125dc5760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610517565b806001600160401b038111156125f4576125f4613c61565b60405190808252806020026020018201604052801561261d578160200160208202803683370190505b5091505f5f5b828110156126a85760016001600160401b038616821c165f036126a0578560a0015181815181106126565761265661409e565b60200260200101515f015184838061266d906140f2565b94508151811061267f5761267f61409e565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612623565b5082525092915050565b815160a0840151516001600160401b03821615806126d05750604081115b806126e557506001600160401b038216811c15155b156127155760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610517565b61273c60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b8281101561279a5760016001600160401b038516821c811690036127925761278f8261278a8960a0015184815181106127795761277961409e565b602002602001015160200151612a90565b612af4565b91505b60010161273e565b506127aa81858760200151612b49565b6127ca57604051631adfce5b60e31b815260048101859052602401610517565b505050505050565b80515f9060ff161580156127eb5750602082015160ff16155b80156127f957506040820151155b1561280557505f919050565b81604051602001611e569190614d05565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b8152600d6017609a1b0191637f4c4d959161285d918891600401614d30565b5f604051808303815f87803b158015612874575f5ffd5b505af11580156109e3573d5f5f3e3d5ffd5b5f82612893868685612cd3565b1495945050505050565b5f6005841015806128af575060038310155b156128bc575060056121e9565b826128c8600386614550565b6128d291906140df565b6128dd906004614550565b670555555444321320901c600f1690508180156128fa5750600481105b156121e9575060049392505050565b60028201545f90610100900460ff168161292287611eff565b9050806020015160ff165f1461297d5760058260ff161461294857600a92505050611eb0565b61295787825f01515f89612816565b61296281600d612d14565b805161297390879060ff1680612d58565b5f92505050611eb0565b5f8054825182916129a09160ff600160e01b909204821691908116908716612df3565b91509150816129b6576009945050505050611eb0565b6001600f60ff86161c8116036129cf576129cf89612ea9565b6001600c60ff86161c81161480156129e5575085155b15612a65576040808401515f8b8152600960205291909120558251612a17908a90612a11876001614d61565b8b612816565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3612a82565b612a7189825f8b612816565b612a8288845f015160ff1683612d58565b505f98975050505050505050565b612ab760405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b612b1b60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d141661046f5763d6cc76eb5f526004601cfd5b5f60c08251141580612b6c57506060840151604085015160208601518651171717155b15612b7857505f6121e9565b5f612b8283612fbc565b90505f612b8e8561302a565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f90612c1790612a90565b90505f5f600f6001600160a01b031683868b87604051602001612c3d9493929190614dc8565b60408051601f1981840301815290829052612c5791614e53565b5f60405180830381855afa9150503d805f8114612c8f576040519150601f19603f3d011682016040523d82523d5f602084013e612c94565b606091505b5091509150818015612ca7575080516020145b8015612cc6575080806020019051810190612cc29190613b6e565b6001145b9998505050505050505050565b5f81815b84811015612d0b57612d0182878784818110612cf557612cf561409e565b9050602002013561306a565b9150600101612cd7565b50949350505050565b60046040808401515f9081526003602052206002015460ff166006811115612d3e57612d3e614ade565b036106b5576106b58260400151835f015160ff1683613096565b5f83815260036020526040902060028101805460ff19166005179055612d7d81613166565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f600285101580612e06575060058410155b80612e12575060098310155b15612e2157505f905080612ea1565b5f8515612e3f57700100500101100040110100040000025003612e53565b711001055000011055400101055030000255435b90505f84612e62600988614550565b612e6c91906140df565b612e77906004614550565b82901c600f169050805f14612e97576001612e928183614af2565b612e9a565b5f5f5b9350935050505b935093915050565b5f818152600760209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b03166060830152612f11575050565b5f82815260076020526040902080546001600160f01b0319169055805160ff165f1901612f745780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b612fc4613612565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613032613612565b5f61303c8361324d565b90505f61305161304c835f6133d0565b61347e565b9050611eb08161306561304c8560046133d0565b6134a8565b5f818310613084575f8281526020849052604090206121e9565b5f8381526020839052604090206121e9565b5f8381526003602052604081206004810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156130d7576130d7614ade565b02179055508391906101000a81548160ff021916908360068111156130fe576130fe614ade565b0217905550505061310e81613166565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad91612de591610100810460ff16918a918a91600160e01b90910463ffffffff1690614e5e565b6004810154600160b01b900460ff165f819003613181575050565b81545f908152600460205260408120805490919082906131a390600190614af2565b815481106131b3576131b361409e565b905f5260205f200154905080826001856131cd9190614af2565b815481106131dd576131dd61409e565b5f91825260208083209190910192909255828152600390915260409020600401805460ff60b01b1916600160b01b60ff861602179055815482908061322457613224614ea7565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b61325561364f565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001614f38602c91396040516020016132a7959493929190614ebb565b60408051601f19818403018152908290526132c191614e53565b602060405180830381855afa1580156132dc573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906132ff9190613b6e565b90505f805b60088160ff1610156133c8576002838318613320836001614d61565b6040518060600160405280602c8152602001614f38602c913960405160200161334b93929190614efe565b60408051601f198184030181529082905261336591614e53565b602060405180830381855afa158015613380573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906133a39190613b6e565b915081848260ff16600881106133bb576133bb61409e565b6020020152600101613304565b505050919050565b6133f760405180608001604052805f81526020015f81526020015f81526020015f81525090565b61343783836008811061340c5761340c61409e565b60200201518461341d8560016140df565b6008811061342d5761342d61409e565b60200201516134e3565b6020830152815261346e8361344d8460026140df565b6008811061345d5761345d61409e565b60200201518461341d8560036140df565b6060830152604082015292915050565b613486613612565b6101008160808460115afa6101003d1416612577576389083b915f526004601cfd5b6134b0613612565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d141661046f5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b0316826040516135859190614e53565b5f60405180830381855afa9150503d805f81146135bd576040519150601f19603f3d011682016040523d82523d5f602084013e6135c2565b606091505b5091505080516040146135d7576135d7614f23565b808060200190518101906135eb919061434b565b9350935050509250929050565b5080545f8255905f5260205f2090613610919061366e565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610dc2575f81840155600101613670565b6001600160a01b0381168114613699575f5ffd5b50565b803561257781613685565b5f5f604083850312156136b8575f5ffd5b8235915060208301356136ca81613685565b809150509250929050565b5f5f5f606084860312156136e7575f5ffd5b8335925060208401356136f981613685565b9150604084013561370981613685565b809150509250925092565b602080825282518282018190525f918401906040840190835b8181101561374b57835183526020938401939092019160010161372d565b509095945050505050565b5f60208284031215613766575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b828110156137a75781516001600160801b03191686526020958601959091019060010161377f565b5093949350505050565b828152604060208201525f611eb0604083018461376d565b5f608082840312156113d0575f5ffd5b5f60c082840312156113d0575f5ffd5b5f604082840312156113d0575f5ffd5b5f5f5f5f5f6080868803121561380d575f5ffd5b85356001600160401b03811115613822575f5ffd5b61382e888289016137c9565b95505060208601356001600160401b03811115613849575f5ffd5b8601601f81018813613859575f5ffd5b80356001600160401b0381111561386e575f5ffd5b88602060c083028401011115613882575f5ffd5b6020919091019450925060408601356001600160401b038111156138a4575f5ffd5b6138b0888289016137d9565b92505060608601356001600160401b038111156138cb575f5ffd5b6138d7888289016137e9565b9150509295509295909350565b5f5f604083850312156138f5575f5ffd5b8235915060208301356001600160401b03811115613911575f5ffd5b8301606081860312156136ca575f5ffd5b5f5f5f5f60608587031215613935575f5ffd5b84356001600160401b0381111561394a575f5ffd5b8501610140818803121561395c575f5ffd5b93506020850135925060408501356001600160401b0381111561397d575f5ffd5b8501601f8101871361398d575f5ffd5b80356001600160401b038111156139a2575f5ffd5b8760208260051b84010111156139b6575f5ffd5b949793965060200194505050565b6001600160401b0381168114613699575f5ffd5b8035612577816139c4565b5f5f5f606084860312156139f5575f5ffd5b833592506020840135613a0781613685565b91506040840135613709816139c4565b5f60808284031215613a27575f5ffd5b6121e983836137c9565b5f8151808452602084019350602083015f5b828110156137a7578151865260209586019590910190600101613a43565b805182525f6020820151613a8060208501826001600160a01b03169052565b506040820151613a95604085018260ff169052565b506060820151613ab160608501826001600160801b0319169052565b506080820151613ac7608085018261ffff169052565b5060a082015161014060a0850152613ae3610140850182613a31565b905060c0830151613aff60c08601826001600160401b03169052565b5060e0830151613b1a60e08601826001600160401b03169052565b50610100830151613b376101008601826001600160401b03169052565b50610120830151613b546101208601826001600160401b03169052565b509392505050565b602081525f6121e96020830184613a61565b5f60208284031215613b7e575f5ffd5b5051919050565b5f60208284031215613b95575f5ffd5b815180151581146121e9575f5ffd5b803563ffffffff81168114612577575f5ffd5b60ff81168114613699575f5ffd5b803561257781613bb7565b602080825281018290525f8360408301825b85811015613c575763ffffffff613bf884613ba4565b16825260208381013590830152604080840135908301526060830135613c1d81613bb7565b60ff1660608301526080830135613c3381613bb7565b60ff16608083015260a0838101359083015260c09283019290910190600101613be2565b5095945050505050565b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b0381118282101715613c9757613c97613c61565b60405290565b604051606081016001600160401b0381118282101715613c9757613c97613c61565b60405160c081016001600160401b0381118282101715613c9757613c97613c61565b60405161014081016001600160401b0381118282101715613c9757613c97613c61565b604051601f8201601f191681016001600160401b0381118282101715613d2c57613d2c613c61565b604052919050565b5f6001600160401b03821115613d4c57613d4c613c61565b5060051b60200190565b5f82601f830112613d65575f5ffd5b8135613d78613d7382613d34565b613d04565b8082825260208201915060208360071b860101925085831115613d99575f5ffd5b602085015b83811015613c57578087036080811215613db6575f5ffd5b613dbe613c75565b8235613dc981613685565b81526060601f1983011215613ddc575f5ffd5b613de4613c9d565b60208481013582526040808601358284015260608601359083015282810191909152908552939093019250608001613d9e565b5f60c08236031215613e27575f5ffd5b613e2f613cbf565b823581526020830135613e41816139c4565b60208201526040830135613e54816139c4565b60408201526060830135613e67816139c4565b6060820152613e78608084016139d8565b608082015260a08301356001600160401b03811115613e95575f5ffd5b613ea136828601613d56565b60a08301525092915050565b5f60408236031215613ebd575f5ffd5b613ec5613c75565b8235613ed0816139c4565b815260208301356001600160401b03811115613eea575f5ffd5b830136601f820112613efa575f5ffd5b80356001600160401b03811115613f1357613f13613c61565b613f26601f8201601f1916602001613d04565b818152366020838501011115613f3a575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b5f5f8335601e19843603018112613f6d575f5ffd5b83016020810192503590506001600160401b03811115613f8b575f5ffd5b8060051b360382131561208a575f5ffd5b8183525f6001600160fb1b03831115613fb3575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f84359050806060850152506020840135613ffb816139c4565b6001600160401b031660808401526140166040850185613f58565b608060a086015291829052905f9061010085015b8183101561405b57833561403d816139c4565b6001600160401b03168152602093840193600193909301920161402a565b6140686060880188613f58565b878303605f190160c089015294509250612cc6818585613f9c565b5f60208284031215614093575f5ffd5b81356121e9816139c4565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156140c2575f5ffd5b6121e982613ba4565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561046f5761046f6140cb565b5f60018201614103576141036140cb565b5060010190565b5f5f85851115614118575f5ffd5b83861115614124575f5ffd5b505060c083020193919092039150565b5f5f8335601e19843603018112614149575f5ffd5b83016020810192503590506001600160401b03811115614167575f5ffd5b60608102360382131561208a575f5ffd5b8183526020830192505f815f5b848110156137a7578135614198816139c4565b6001600160401b0316865260208201356141b1816139c4565b6001600160401b031660208701526040828101359087015260609586019590910190600101614185565b80358252602080820135908301525f604082013536839003603e19018112614201575f5ffd5b6060604085015282016142148180614134565b6040606087015261422960a087018284614178565b9150506142396020830183613f58565b868303605f190160808801528083529250602080830190600585901b840101825f5b8681101561429957858303601f190184526142768286614134565b614281858284614178565b6020968701969095509390930192505060010161425b565b509098975050505050505050565b602081525f6121e960208301846141db565b5f5f5f606084860312156142cb575f5ffd5b835160208501519093506142de81613685565b6040949094015192959394509192915050565b60c081525f61430360c08301856141db565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f6040838503121561435c575f5ffd5b505080516020909101519092909150565b6001600160801b031981168114613699575f5ffd5b80356125778161436d565b61ffff81168114613699575f5ffd5b80356125778161438d565b5f82601f8301126143b6575f5ffd5b81356143c4613d7382613d34565b8082825260208201915060208360051b8601019250858311156143e5575f5ffd5b602085015b83811015613c575780358352602092830192016143ea565b5f6101408236031215614413575f5ffd5b61441b613ce1565b8235815261442b6020840161369c565b602082015261443c60408401613bc5565b604082015261444d60608401614382565b606082015261445e6080840161439c565b608082015260a08301356001600160401b0381111561447b575f5ffd5b614487368286016143a7565b60a08301525061449960c084016139d8565b60c08201526144aa60e084016139d8565b60e08201526144bc61010084016139d8565b6101008201526144cf61012084016139d8565b61012082015292915050565b5f813561046f81613685565b5f813561046f81613bb7565b5f813561046f8161436d565b5f813561046f8161438d565b5f5f8335601e19843603018112614520575f5ffd5b8301803591506001600160401b03821115614539575f5ffd5b6020019150600581901b360382131561208a575f5ffd5b808202811582820484141761046f5761046f6140cb565b6001600160401b0383111561457e5761457e613c61565b600160401b83111561459257614592613c61565b8054838255808410156145c657815f528360205f20018482035f5b818110156145c2575f838201556001016145ad565b5050505b505f8181526020812083915b858110156127ca578235828201556020909201916001016145d2565b5f813561046f816139c4565b813581556001810161462e614611602085016144db565b82546001600160a01b0319166001600160a01b0391909116178255565b61465b61463d604085016144e7565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b506002810161468661466f606085016144f3565b82546001600160801b03191660809190911c178255565b6146b5614695608085016144ff565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b506146c360a083018361450b565b6146d1818360038601614567565b5050600481016147046146e660c085016145ee565b825467ffffffffffffffff19166001600160401b0391909116178255565b61474561471360e085016145ee565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b61478161475561010085016145ee565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610dc261479161012085016145ee565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f602082840312156147c5575f5ffd5b81356121e981613685565b5f60808284031280156147e1575f5ffd5b50604051608081016001600160401b038111828210171561480457614804613c61565b6040528235614812816139c4565b8152602083013561482281613685565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614854575f5ffd5b81516121e981613685565b803561486a816139c4565b6001600160401b03168252602081013561488381613685565b6001600160a01b0316602083015260408181013590830152606090810135910152565b6080810161046f828461485f565b5f602082840312156148c4575f5ffd5b81516001600160401b038111156148d9575f5ffd5b8201601f810184136148e9575f5ffd5b80516148f7613d7382613d34565b8082825260208201915060208360051b850101925086831115614918575f5ffd5b6020840193505b828410156149435783516149328161436d565b82526020938401939091019061491f565b9695505050505050565b600160401b82111561496157614961613c61565b805482825580831015610dc2576001830160011c825f528060205f200160108560041b1680156149a0575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b828110156127ca575f828201556001016149ae565b81516001600160401b038111156149dc576149dc613c61565b6149e6818361494d565b602083016149f9835f9081526020902090565b8260011c5f5b81811015614a6c575f5f5b6002811015614a5f57614a4e614a31614a2b88516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b602096909601959150600101614a0a565b50838201556001016149ff565b5060011984168085038186146109e3575f5f5b82811015614ab057614a9f614a31614a2b89516001600160801b03191690565b602097909701969150600101614a7f565b50848401555050505050505050565b614ac9818461485f565b60a060808201525f611eb060a083018461376d565b634e487b7160e01b5f52602160045260245ffd5b8181038181111561046f5761046f6140cb565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156142995783516001600160a01b0316835260209384019390920191600101614b34565b5f60208284031215614b6b575f5ffd5b81356121e981613bb7565b828152604060208201525f611eb06040830184613a61565b5f6060828403128015614b9f575f5ffd5b50614ba8613c9d565b8251614bb381613bb7565b81526020830151614bc381613bb7565b60208201526040928301519281019290925250919050565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610b4157835180516001600160a01b0316835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190614c61565b60ff828116828216039081111561046f5761046f6140cb565b6001600160401b03828116828216039081111561046f5761046f6140cb565b5f82614d0057634e487b7160e01b5f52601260045260245ffd5b500490565b6060810161046f828460ff815116825260ff6020820151166020830152604081015160408301525050565b828152608081016121e9602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff818116838216019081111561046f5761046f6140cb565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b845181526020808601519082015260408086015190820152606080860151908201526103008101614dfc6080830186614d7a565b835161018083015260208401516101a083015260408401516101c083015260608401516101e0830152614e33610200830184614d7a565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f6121e98284614e3c565b60ff8581168252841660208201526080810160108410614e8c57634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f614ec68288614e3c565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b031916602282015261253b6023820185614e3c565b83815260f883901b6001600160f81b03191660208201525f611ead6021830184614e3c565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderEffectsLayout = {"authorityRegistry":{"slot":0,"offset":0},"l1ChainId":{"slot":0,"offset":20},"policy":{"slot":0,"offset":28},"_authorities":{"slot":1,"offset":0},"_facts":{"slot":2,"offset":0},"_records":{"slot":3,"offset":0},"_open":{"slot":4,"offset":0},"_nonceUsedBy":{"slot":5,"offset":0},"_lamportFloor":{"slot":6,"offset":0},"_locks":{"slot":7,"offset":0},"_waiting":{"slot":8,"offset":0},"_standing":{"slot":9,"offset":0},"_frozen":{"slot":10,"offset":0},"_isReconciled":{"slot":11,"offset":0}} as const
