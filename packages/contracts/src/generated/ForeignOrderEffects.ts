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

/** Creation code, without constructor arguments. */
export const foreignOrderEffectsBytecode = '0x60e060405234801561000f575f5ffd5b506040516158f73803806158f783398101604081905261002e91610073565b805160208201516040909201516001600160a01b0390811660c05291821660a052166080526100ea565b80516001600160a01b038116811461006e575f5ffd5b919050565b5f6060828403128015610084575f5ffd5b50604051606081016001600160401b03811182821017156100b357634e487b7160e01b5f52604160045260245ffd5b6040526100bf83610058565b81526100cd60208401610058565b60208201526100de60408401610058565b60408201529392505050565b60805160a05160c0516157ce6101295f395f8181610b540152610e9a01525f8181611a230152611afb01525f81816122570152612c6d01526157ce5ff3fe608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80635557f510116100bf578063a9ba045e11610079578063a9ba045e14610358578063af8fbef814610382578063b5ddbf7114610395578063cf0c017d146103a8578063f8d23d69146103c8578063ff755d4a14610407575f5ffd5b80635557f510146102c75780635a746101146102da578063765b785e146102ed578063829f6bf514610300578063a8836f8314610313578063a9483be914610326575f5ffd5b80631b910504116101105780631b91050414610245578063219d12e01461025a578063385fa4a61461026d57806338dd1b131461028e5780634551e880146102a15780634c99bfeb146102b4575f5ffd5b80630505c8c91461014c57806312622e5b14610176578063150717b2146101a757806316fdf8fc1461020457806319d18d5c14610225575b5f5ffd5b5f5461015f90600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461018f90600160a01b90046001600160401b031681565b6040516001600160401b03909116815260200161016d565b6101ba6101b5366004613eee565b61041a565b60405161016d9190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b610217610212366004613f1c565b6104b1565b60405190815260200161016d565b610238610233366004613eee565b610672565b60405161016d9190613f5b565b610258610253366004613eee565b6106e3565b005b610258610268366004613eee565b6106f5565b61028061027b366004613f9d565b610703565b60405161016d929190613ff8565b61025861029c366004613eee565b6107a1565b6102586102af366004614010565b6107af565b6102586102c23660046140e2565b6108ed565b6102586102d5366004613eee565b610b23565b6102586102e8366004613eee565b610b31565b6102176102fb3660046141cd565b610b3f565b61025861030e366004614010565b610c9a565b61025861032136600461422a565b610e4f565b610348610334366004613f9d565b5f908152600c602052604090205460ff1690565b604051901515815260200161016d565b5f5461036a906001600160a01b031681565b6040516001600160a01b03909116815260200161016d565b61021761039036600461425e565b610e61565b6102586103a336600461422a565b6110ee565b6103bb6103b6366004613f9d565b611181565b60405161016d91906143a3565b6103db6103d6366004613eee565b61128b565b6040805160ff90951685526001600160a01b03909316602085015291830152606082015260800161016d565b6103bb6104153660046143b5565b61132d565b604080516080810182525f80825260208201819052918101829052606081019190915260085f61044a8585611449565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f6104bc856114ab565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051f91906143d8565b90508160070154811461055c57604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105805760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa1580156105c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e891906143d8565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610644573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061066891906143ef565b5050509392505050565b606060095f6106818585611449565b81526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156106d657602002820191905f5260205f20905b8154815260200190600101908083116106c2575b5050505050905092915050565b6106f182826006335f6115a1565b5050565b6106f182826001335f6115a1565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561079057602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107525790505b505050505090509250925050915091565b6106f182826004335f6115a1565b83356107bd858585856119e8565b5f818152600160205260409020600401546001600160401b0316806107e860e0880160c0890161440e565b6001600160401b03161061083b578161080760e0880160c0890161440e565b6040516321904ff960e01b815260048101929092526001600160401b03908116602483015282166044820152606401610553565b5f828152600360205260408120879161085a60e0840160c0850161440e565b6001600160401b0316815260208101919091526040015f2061087c82826145a2565b5061088f905060e0870160c0880161440e565b6001600160401b0316827f205568e23e74286a7f039352e4ff56254bc8844bc513e7eff996dd42bb4f8ab86108ca60408a0160208b0161475d565b6040516001600160a01b03909116815260200160405180910390a3505050505050565b84355f908152600c602052604090205460ff16610b1c5761090d82611ac9565b610918858585611c74565b5f848460405160200161092c929190614796565b60405160208183030381529060405280519060200120905061094e8682611da1565b61097557604051635fb089cf60e01b81528635600482015260248101829052604401610553565b6109db610981846149c9565b61098a84614a5f565b6040516109c0907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c90602001614b7e565b60405160208183030381529060405280519060200120611e38565b85355f908152600c6020908152604091829020805460ff19166001179055610a1191610a0c9190890190890161440e565b611ea8565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a610a446040890160208a0161440e565b6040516001600160401b03909116815260200160405180910390a25f5f5b85811015610b18575f878783818110610a7d57610a7d614c35565b610a9392602060c0909202019081019150614c49565b9050610aa0826001614c62565b92505b8683108015610ae457508063ffffffff16888885818110610ac657610ac6614c35565b610adc92602060c0909202019081019150614c49565b63ffffffff16145b15610af957610af283614c75565b9250610aa3565b610b0f8935610b0a85858b8d614c8d565b611f26565b50819050610a62565b5050505b5050505050565b6106f182826003335f6115a1565b6106f182826002335f6115a1565b5f5f610b4a846114ab565b60048101549091507f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b031680610bf2576040516320a126c760e01b81526001600160a01b038316906320a126c790610bae908890600401614e2a565b606060405180830381865afa158015610bc9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bed9190614e3c565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610c5091899190600401614e74565b60408051808303815f875af1158015610c6b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c8f9190614ece565b509695505050505050565b8335610ca8858585856119e8565b5f81815260016020526040812090610cc86101408801610120890161440e565b6001600160401b031615801590610cf157506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610d1260e0890160c08a0161440e565b6001600160401b03161080610d54575060048201546001600160401b0316610d4060e0890160c08a0161440e565b6001600160401b0316148015610d54575080155b15610da35782610d6a60e0890160c08a0161440e565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610553565b5f8381526001602052604090208790610dbc82826145a2565b50610dcf905060e0880160c0890161440e565b6001600160401b0316837ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610e0a60408b0160208c0161475d565b610e1c6101408c016101208d0161440e565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a350505050505050565b610e5c83335f85856115a1565b505050565b5f610e79610e7436849003840184614ef0565b6121c1565b5f81815260026020526040902080549192509015610e975750919050565b5f7f000000000000000000000000000000000000000000000000000000000000000060405163625b222f60e11b8152606086013560048201529091505f906001600160a01b0383169063c4b6445e90602401602060405180830381865afa158015610f04573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f289190614f64565b90506001600160a01b0381161580610fa7575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610f81573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fa591906143ef565b155b15610fc857604051633721f58160e21b815260048101859052602401610553565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610ff6908990600401614fc6565b5f60405180830381865afa158015611010573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526110379190810190614fd4565b80519091505f81900361106057604051633721f58160e21b815260048101879052602401610553565b600881111561108c57604051634edcc69f60e11b81526004810187905260248101829052604401610553565b606087013582865f600182016110a284826150e3565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b88846040516110dc9291906151df565b60405180910390a25050505050919050565b5f60085f6110fc8686611449565b815260208101919091526040015f20805490915060ff1660011480159061112c5750336001600160a01b03841614155b1561116d5761113b8484611449565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610553565b61117b8484600533866115a1565b50505050565b611189613df0565b5f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a086019383018282801561123b57602002820191905f5260205f20905b815481526020019060010190808311611227575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f61129a8787611449565b5f8181526008602090815260408083208054600b90935292205460ff80831699506001600160a01b0362010000840416985090965092935090916101009091041680156112f357505f8281526009602052604090205415155b15611322575f828152600960205260408120805490919061131657611316614c35565b905f5260205f20015492505b505092959194509250565b611335613df0565b5f8381526003602081815260408084206001600160401b03871685528252928390208351610140810185528154815260018201546001600160a01b03811682850152600160a01b900460ff16818601526002820154608081811b6001600160801b0319166060840152600160801b90910461ffff169082015292810180548551818502810185019096528086529394919360a08601938301828280156113f857602002820191905f5260205f20905b8154815260200190600101908083116113e4575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b909104166080909101529392505050565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600460205260408120906005600283015460ff1660068111156114d4576114d46151fe565b1480156114ef5750826114e9835f0154612221565b60400151145b600283015490915060ff61010090910416600514801561152357506002820154600160a01b90046001600160401b03164210155b1561152b57505f5b6002820154600c61010090910460ff161c600190811614801561155a575060028201546301000000900460ff16155b1561156257505f5b80158061157a575060058201546001600160a01b0316155b1561159b57604051638505c8ab60e01b815260048101849052602401610553565b50919050565b5f6115ac8686611449565b5f8181526008602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b031660608201529293508190819061161d9089906122c0565b925092509250826116a3578761167b57835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610553565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610553565b5f5f6116af8c88612358565b91509150600283165f141580156116dc575085604001516001600160a01b0316896001600160a01b031614155b1561171a576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610553565b600183161580159061172d575060048210155b1561175c5760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610553565b61176d8787606001518a868e6123d5565b855160018581149160ff16148015611783575080155b1561183d575f60048c1480611799575060048410155b90508080156117a9575087602001515b156117ee5787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a361183b565b80806117fa575060038c145b1561183b5787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a6118815760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b0316815250965061190d565b60018b03611895576001602088015261190d565b60058b036118e45760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b031681526020016118d2898c6124f2565b6001600160401b03169052965061190d565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260086020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a3806119d9576119d988612534565b50505050505050505050505050565b5f611a026119fd6119f887615283565b612660565b61268c565b60405163dbbfd37960e01b8152600481018690529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dbbfd37990602401602060405180830381865afa158015611a68573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a8c91906143ef565b1580611aa15750611a9f848285856126ae565b155b15610b1c57604051633a2e915960e11b81528535600482015260248101859052604401610553565b5f611adb611ad6836149c9565b6126d1565b6040516283936760e11b8152600481018290529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063010726ce90602401602060405180830381865afa158015611b40573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b6491906143ef565b611b8457604051631e9959d360e21b815260048101829052602401610553565b46611b95604084016020850161440e565b6001600160401b031614611bef57611bb3604083016020840161440e565b611bc3606084016040850161440e565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610553565b611bff60a083016080840161440e565b6001600160401b03164211156106f157611c1f604083016020840161440e565b611c2f606084016040850161440e565b611c3f60a085016080860161440e565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610553565b365f611c83604086018661448b565b9092509050805f8115801590611c9a575060108211155b8015611cb3575081611caf606089018961448b565b9050145b905060015b82811015611d3b57848482818110611cd257611cd2614c35565b9050602002016020810190611ce7919061440e565b6001600160401b03168585611cfd60018561535c565b818110611d0c57611d0c614c35565b9050602002016020810190611d21919061440e565b6001600160401b031610611d33575f91505b600101611cb8565b50801580611d495750604085115b15611d675760405163b00c8bf360e01b815260040160405180910390fd5b5f5b85811015610b1857611d7c8787836126fe565b611d995760405163b00c8bf360e01b815260040160405180910390fd5b600101611d69565b5f3681611db1604086018661448b565b915091505f5b81811015611e2d5746838383818110611dd257611dd2614c35565b9050602002016020810190611de7919061440e565b6001600160401b031603611e255784611e03606088018861448b565b83818110611e1357611e13614c35565b905060200201351493505050506104ab565b600101611db7565b505f95945050505050565b60a08301515182515f90611e4b906128fc565b9050611e5682612931565b81108015611e6357508115155b15611e9d5780611e7283612931565b83611e8088885f0151612954565b60405163085fba4960e01b8152600401610553949392919061536f565b610b1c858585612a67565b6007545f90611ec690640100000000906001600160401b0316614c62565b6007549091506001600160401b0390811690831611156106f15780826001600160401b031610611ef65780611f01565b816001600160401b03165b6007805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611f3957611f39614c35565b611f4f92602060c0909202019081019150614c49565b90505f5b82811015612043575f611f88611f83868685818110611f7457611f74614c35565b905060c0020160200135612221565b612b87565b9050848483818110611f9c57611f9c614c35565b905060c00201604001358103611fb2575061203b565b848483818110611fc457611fc4614c35565b905060c00201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c88888781811061200957612009614c35565b905060c00201604001358560405161202b929190918252602082015260400190565b60405180910390a4505050505050565b600101611f53565b505f5b82811015612188575f612064858584818110611f7457611f74614c35565b90503685858481811061207957612079614c35565b905060c0020160600190506120aa86868581811061209957612099614c35565b905060c00201602001358383612bcb565b6120ba60408201602083016153c5565b60ff16158015906120d05750602082015160ff16155b1561210b578160400151600a5f8888878181106120ef576120ef614c35565b905060c002016020013581526020019081526020015f20819055505b61215686868581811061212057612120614c35565b905060c0020160200135825f01602081019061213c91906153c5565b61214c60408501602086016153c5565b8460400135612c39565b61217a86868581811061216b5761216b614c35565b905060c0020160200135612ccb565b505050806001019050612046565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b8152600481018390526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906382fb864390602401606060405180830381865afa15801561229c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ab91906153e0565b5f5f5f6007851015806122d4575060038410155b156122e657505f915081905080612351565b5f846122f36003886144f8565b6122fd9190614c62565b6123089060086144f8565b74210000434b43002100000900000900001e00000046901c60ff169050805f1461234557600161233b816003841661535c565b600283901c612349565b5f5f5f5b935093509350505b9250925092565b5f5f5f61236484612221565b90505f61237086612221565b905061238d825f015160ff165f846020015160ff165f1415612dc1565b93505f6123ab825f015160ff165f846020015160ff165f1415612dc1565b90508481116123bf578483604001516123c6565b8082604001515b945094505050505b9250929050565b60048216158015906123f05750836001600160401b03164210155b1561242057604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610553565b600882161580159061243a5750836001600160401b031642105b1561246a576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610553565b6010821615610b1c575f6005821461248457610258612489565b62278d005b90505f6124968242614c62565b905042856001600160401b03161115806124b8575080856001600160401b0316115b156124e95760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610553565b50505050505050565b81515f9060ff16600214801561251d5750816001600160401b031683606001516001600160401b0316115b612527578161252d565b82606001515b9392505050565b5f8181526009602090815260408083208054825181850281018501909352808352919290919083018282801561258757602002820191905f5260205f20905b815481526020019060010190808311612573575b5050505050905080515f0361259a575050565b5f8281526009602052604081206125b091613e42565b5f5b8151811015610e5c575f60045f8484815181106125d1576125d1614c35565b602002602001015181526020019081526020015f2090505f600f8111156125fa576125fa6151fe565b6126308585858151811061261057612610614c35565b6020026020010151848560040160159054906101000a900460ff16612e2d565b600f811115612641576126416151fe565b14612657576002818101805460ff191690911790555b506001016125b2565b5f7473796e636c696e652e617574686f726974792e763160581b8260405160200161220492919061542d565b60408051600460208201529081018290525f6060820181905290608001612204565b5f6020821480156126c657506126c683838787613002565b90505b949350505050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001612204929190615445565b5f3684848481811061271257612712614c35565b905060c0020190505f5b8381101561275c57816020013586868381811061273b5761273b614c35565b905060c002016020013503612754575f9250505061252d565b60010161271c565b5082158015906127b557506127746020820182614c49565b63ffffffff16858561278760018761535c565b81811061279657612796614c35565b6127ac92602060c0909202019081019150614c49565b63ffffffff1610155b15612848576127c76020820182614c49565b63ffffffff1685856127da60018761535c565b8181106127e9576127e9614c35565b6127ff92602060c0909202019081019150614c49565b63ffffffff1614158061283a57506020810135858561281f60018761535c565b81811061282e5761282e614c35565b905060c0020160200135115b15612848575f91505061252d565b606081015f61285d60a08401608085016153c5565b60ff16158061288f575061288f600161287c60408501602086016153c5565b6128869190615518565b60ff1660091190565b905060408201351560046128a660208501856153c5565b60ff16111580156128b45750815b80156128f057508015806128f057506128d060208401846153c5565b60ff161580156128f057506128eb60408401602085016153c5565b60ff16155b98975050505050505050565b5f5b6001600160401b0382161561292c5761291681614c75565b9050612923600183615531565b821691506128fe565b919050565b5f600361293f8360026144f8565b6129499190615550565b6104ab906001614c62565b60a08201515160609060408111156129915760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610553565b806001600160401b038111156129a9576129a96144d0565b6040519080825280602002602001820160405280156129d2578160200160208202803683370190505b5091505f5f5b82811015612a5d5760016001600160401b038616821c165f03612a55578560a001518181518110612a0b57612a0b614c35565b60200260200101515f0151848380612a2290614c75565b945081518110612a3457612a34614c35565b60200260200101906001600160a01b031690816001600160a01b0316815250505b6001016129d8565b5082525092915050565b815160a0840151516001600160401b0382161580612a855750604081115b80612a9a57506001600160401b038216811c15155b15612aca5760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610553565b612af160405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612b4f5760016001600160401b038516821c81169003612b4757612b4482612b3f8960a001518481518110612b2e57612b2e614c35565b602002602001015160200151613019565b61307d565b91505b600101612af3565b50612b5f818587602001516130d2565b612b7f57604051631adfce5b60e31b815260048101859052602401610553565b505050505050565b80515f9060ff16158015612ba05750602082015160ff16155b8015612bae57506040820151155b15612bba57505f919050565b81604051602001612204919061556f565b5f612bd960208301836153c5565b60ff1603612bea57610e5c8361325c565b815160ff1615801590612c0557508060400135826040015114155b15610e5c57610e5c83836020015160ff165f03612c26578360400151613281565b5f858152600a6020526040902054613281565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691637f4c4d9591612ca291889160040161559a565b5f604051808303815f87803b158015612cb9575f5ffd5b505af1158015610b18573d5f5f3e3d5ffd5b5f5f612cd683612221565b6040808201515f9081526004602052209091506006600282015460ff166006811115612d0457612d046151fe565b141580612d1c57506004810154600160b81b900460ff165b80612d28575080548414155b80612d365750600681015415155b15612d4457505f9392505050565b602082015160ff1615801590612d6857505f84815260056020526040908190205410155b15612d7657505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b0316021790556040820151612db79082846132c6565b5060019392505050565b5f600584101580612dd3575060038310155b15612de05750600561252d565b82612dec6003866144f8565b612df69190614c62565b612e019060046144f8565b670555555444321320901c600f169050818015612e1e5750600481105b1561252d575060049392505050565b60028201545f90610100900460ff1681612e4687612221565b9050806020015160ff165f14612ec45760058260ff1614612e6c57600a925050506126c9565b805160ff1615612e8f575f878152600a6020526040902054612e8f908890613281565b612e9e87825f01515f89612c39565b612ea981600d6133bf565b8051612eba90879060ff1680613403565b5f925050506126c9565b5f805482518291612ee79160ff600160e01b9092048216919081169087166134af565b9150915081612efd5760099450505050506126c9565b6001600f60ff86161c811603612f1657612f1689613565565b6001600c60ff86161c8116148015612f2c575085155b15612fac576040808401515f8b8152600a60205291909120558251612f5e908a90612f588760016155cb565b8b612c39565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3612ff4565b80612fbf57612fba8961325c565b612fd7565b825160ff1615612fd757612fd7898460400151613281565b612fe389825f8b612c39565b612ff488845f015160ff1683613403565b505f98975050505050505050565b5f8261300f868685613678565b1495945050505050565b61304060405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6130a460405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166104ab5763d6cc76eb5f526004601cfd5b5f60c082511415806130f557506060840151604085015160208601518651171717155b1561310157505f61252d565b5f61310b836136b9565b90505f61311785613727565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906131a090613019565b90505f5f600f6001600160a01b031683868b876040516020016131c69493929190615632565b60408051601f19818403018152908290526131e0916156bd565b5f60405180830381855afa9150503d805f8114613218576040519150601f19603f3d011682016040523d82523d5f602084013e61321d565b606091505b5091509150818015613230575080516020145b801561324f57508080602001905181019061324b91906143d8565b6001145b9998505050505050505050565b5f818152600d60205260409020541561327e575f818152600d60205260408120555b50565b5f828152600d60205260408120549081156132a5576132a08284613767565b6132a7565b825b905081811461117b575f848152600d6020526040902081905550505050565b806020015160ff165f036132e5578051610e5c90849060ff1680613403565b6004600283015460ff166006811115613300576133006151fe565b0361330a57505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f036133765781545f9081526005602090815260408220805460018101825581845291909220018490555460048301805460ff909216600160b01b0260ff60b01b199092169190911790555b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60046040808401515f9081526004602052206002015460ff1660068111156133e9576133e96151fe565b036106f1576106f18260400151835f015160ff1683613862565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff1916600517905561343981613933565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f6002851015806134c2575060058410155b806134ce575060098310155b156134dd57505f90508061355d565b5f85156134fb5770010050010110004011010004000002500361350f565b711001055000011055400101055030000255435b90505f8461351e6009886144f8565b6135289190614c62565b6135339060046144f8565b82901c600f169050805f1461355357600161354e818361535c565b613556565b5f5f5b9350935050505b935093915050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b031660608301526135cd575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f19016136305780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b5f81815b848110156136b0576136a68287878481811061369a5761369a614c35565b90506020020135613a19565b915060010161367c565b50949350505050565b6136c1613e5c565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b61372f613e5c565b5f61373983613a45565b90505f61374e613749835f613bc8565b613c76565b90506126c981613762613749856004613bc8565b613ca0565b5f8281526004602052604080822083835290822060ff8511838161378b578661379a565b600284015462010000900460ff165b90508015806137a9575060ff81145b806137bf5750600283015462010000900460ff16155b156137d2575060ff93506104ab92505050565b600283015462010000900460ff16811461380d57600283015462010000900460ff1681116138005785613802565b865b9450505050506104ab565b5f8280156138495750836001015485600101541480613849575060038085015490860154608090811b6001600160801b03199081169290911b16145b90508061385657816128f0565b50959695505050505050565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156138a4576138a46151fe565b02179055508391906101000a81548160ff021916908360068111156138cb576138cb6151fe565b021790555050506138db81613933565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad916134a191610100810460ff16918a918a91600160e01b90910463ffffffff16906156c8565b6004810154600160b01b900460ff165f81900361394e575050565b81545f908152600560205260408120805490919082906139709060019061535c565b8154811061398057613980614c35565b905f5260205f2001549050808260018561399a919061535c565b815481106139aa576139aa614c35565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff86160217905581548290806139f0576139f0615711565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f818310613a33575f82815260208490526040902061252d565b5f83815260208390526040902061252d565b613a4d613e99565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c81526020016157a2602c9139604051602001613a9f959493929190615725565b60408051601f1981840301815290829052613ab9916156bd565b602060405180830381855afa158015613ad4573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613af791906143d8565b90505f805b60088160ff161015613bc0576002838318613b188360016155cb565b6040518060600160405280602c81526020016157a2602c9139604051602001613b4393929190615768565b60408051601f1981840301815290829052613b5d916156bd565b602060405180830381855afa158015613b78573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613b9b91906143d8565b915081848260ff1660088110613bb357613bb3614c35565b6020020152600101613afc565b505050919050565b613bef60405180608001604052805f81526020015f81526020015f81526020015f81525090565b613c2f838360088110613c0457613c04614c35565b602002015184613c15856001614c62565b60088110613c2557613c25614c35565b6020020151613cdb565b60208301528152613c6683613c45846002614c62565b60088110613c5557613c55614c35565b602002015184613c15856003614c62565b6060830152604082015292915050565b613c7e613e5c565b6101008160808460115afa6101003d141661292c576389083b915f526004601cfd5b613ca8613e5c565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166104ab5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b031682604051613d7d91906156bd565b5f60405180830381855afa9150503d805f8114613db5576040519150601f19603f3d011682016040523d82523d5f602084013e613dba565b606091505b509150508051604014613dcf57613dcf61578d565b80806020019051810190613de39190614ece565b9350935050509250929050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e08101829052610100810182905261012081019190915290565b5080545f8255905f5260205f2090613e5a9190613eb8565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610e5c575f81840155600101613eba565b6001600160a01b038116811461327e575f5ffd5b803561292c81613ecf565b5f5f60408385031215613eff575f5ffd5b823591506020830135613f1181613ecf565b809150509250929050565b5f5f5f60608486031215613f2e575f5ffd5b833592506020840135613f4081613ecf565b91506040840135613f5081613ecf565b809150509250925092565b602080825282518282018190525f918401906040840190835b81811015613f92578351835260209384019390920191600101613f74565b509095945050505050565b5f60208284031215613fad575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b82811015613fee5781516001600160801b031916865260209586019590910190600101613fc6565b5093949350505050565b828152604060208201525f6126c96040830184613fb4565b5f5f5f5f60608587031215614023575f5ffd5b84356001600160401b03811115614038575f5ffd5b8501610140818803121561404a575f5ffd5b93506020850135925060408501356001600160401b0381111561406b575f5ffd5b8501601f8101871361407b575f5ffd5b80356001600160401b03811115614090575f5ffd5b8760208260051b84010111156140a4575f5ffd5b949793965060200194505050565b5f6080828403121561159b575f5ffd5b5f60c0828403121561159b575f5ffd5b5f6040828403121561159b575f5ffd5b5f5f5f5f5f608086880312156140f6575f5ffd5b85356001600160401b0381111561410b575f5ffd5b614117888289016140b2565b95505060208601356001600160401b03811115614132575f5ffd5b8601601f81018813614142575f5ffd5b80356001600160401b03811115614157575f5ffd5b88602060c08302840101111561416b575f5ffd5b6020919091019450925060408601356001600160401b0381111561418d575f5ffd5b614199888289016140c2565b92505060608601356001600160401b038111156141b4575f5ffd5b6141c0888289016140d2565b9150509295509295909350565b5f5f604083850312156141de575f5ffd5b8235915060208301356001600160401b038111156141fa575f5ffd5b830160608186031215613f11575f5ffd5b6001600160401b038116811461327e575f5ffd5b803561292c8161420b565b5f5f5f6060848603121561423c575f5ffd5b83359250602084013561424e81613ecf565b91506040840135613f508161420b565b5f6080828403121561426e575f5ffd5b61252d83836140b2565b5f8151808452602084019350602083015f5b82811015613fee57815186526020958601959091019060010161428a565b805182525f60208201516142c760208501826001600160a01b03169052565b5060408201516142dc604085018260ff169052565b5060608201516142f860608501826001600160801b0319169052565b50608082015161430e608085018261ffff169052565b5060a082015161014060a085015261432a610140850182614278565b905060c083015161434660c08601826001600160401b03169052565b5060e083015161436160e08601826001600160401b03169052565b5061010083015161437e6101008601826001600160401b03169052565b5061012083015161439b6101208601826001600160401b03169052565b509392505050565b602081525f61252d60208301846142a8565b5f5f604083850312156143c6575f5ffd5b823591506020830135613f118161420b565b5f602082840312156143e8575f5ffd5b5051919050565b5f602082840312156143ff575f5ffd5b8151801515811461252d575f5ffd5b5f6020828403121561441e575f5ffd5b813561252d8161420b565b5f81356104ab81613ecf565b60ff8116811461327e575f5ffd5b5f81356104ab81614435565b6001600160801b03198116811461327e575f5ffd5b5f81356104ab8161444f565b61ffff8116811461327e575f5ffd5b5f81356104ab81614470565b5f5f8335601e198436030181126144a0575f5ffd5b8301803591506001600160401b038211156144b9575f5ffd5b6020019150600581901b36038213156123ce575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176104ab576104ab6144e4565b6001600160401b03831115614526576145266144d0565b600160401b83111561453a5761453a6144d0565b80548382558084101561456e57815f528360205f20018482035f5b8181101561456a575f83820155600101614555565b5050505b505f8181526020812083915b85811015612b7f5782358282015560209092019160010161457a565b5f81356104ab8161420b565b81358155600181016145d66145b960208501614429565b82546001600160a01b0319166001600160a01b0391909116178255565b6146036145e560408501614443565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b506002810161462e61461760608501614464565b82546001600160801b03191660809190911c178255565b61465d61463d6080850161447f565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b5061466b60a083018361448b565b61467981836003860161450f565b5050600481016146ac61468e60c08501614596565b825467ffffffffffffffff19166001600160401b0391909116178255565b6146ed6146bb60e08501614596565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b6147296146fd6101008501614596565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610e5c6147396101208501614596565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f6020828403121561476d575f5ffd5b813561252d81613ecf565b803563ffffffff8116811461292c575f5ffd5b803561292c81614435565b602080825281018290525f8360408301825b8581101561481d5763ffffffff6147be84614778565b168252602083810135908301526040808401359083015260608301356147e381614435565b60ff16606083015260808301356147f981614435565b60ff16608083015260a0838101359083015260c092830192909101906001016147a8565b5095945050505050565b604080519081016001600160401b0381118282101715614849576148496144d0565b60405290565b604051606081016001600160401b0381118282101715614849576148496144d0565b60405160c081016001600160401b0381118282101715614849576148496144d0565b60405161014081016001600160401b0381118282101715614849576148496144d0565b604051601f8201601f191681016001600160401b03811182821017156148de576148de6144d0565b604052919050565b5f6001600160401b038211156148fe576148fe6144d0565b5060051b60200190565b5f82601f830112614917575f5ffd5b813561492a614925826148e6565b6148b6565b8082825260208201915060208360071b86010192508583111561494b575f5ffd5b602085015b8381101561481d578087036080811215614968575f5ffd5b614970614827565b823561497b81613ecf565b81526060601f198301121561498e575f5ffd5b61499661484f565b60208481013582526040808601358284015260608601359083015282810191909152908552939093019250608001614950565b5f60c082360312156149d9575f5ffd5b6149e1614871565b8235815260208301356149f38161420b565b60208201526040830135614a068161420b565b60408201526060830135614a198161420b565b6060820152614a2a6080840161421f565b608082015260a08301356001600160401b03811115614a47575f5ffd5b614a5336828601614908565b60a08301525092915050565b5f60408236031215614a6f575f5ffd5b614a77614827565b8235614a828161420b565b815260208301356001600160401b03811115614a9c575f5ffd5b830136601f820112614aac575f5ffd5b80356001600160401b03811115614ac557614ac56144d0565b614ad8601f8201601f19166020016148b6565b818152366020838501011115614aec575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b5f5f8335601e19843603018112614b1f575f5ffd5b83016020810192503590506001600160401b03811115614b3d575f5ffd5b8060051b36038213156123ce575f5ffd5b8183525f6001600160fb1b03831115614b65575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f84359050806060850152506020840135614bad8161420b565b6001600160401b03166080840152614bc86040850185614b0a565b608060a086015291829052905f9061010085015b81831015614c0d578335614bef8161420b565b6001600160401b031681526020938401936001939093019201614bdc565b614c1a6060880188614b0a565b878303605f190160c08901529450925061324f818585614b4e565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614c59575f5ffd5b61252d82614778565b808201808211156104ab576104ab6144e4565b5f60018201614c8657614c866144e4565b5060010190565b5f5f85851115614c9b575f5ffd5b83861115614ca7575f5ffd5b505060c083020193919092039150565b5f5f8335601e19843603018112614ccc575f5ffd5b83016020810192503590506001600160401b03811115614cea575f5ffd5b6060810236038213156123ce575f5ffd5b8183526020830192505f815f5b84811015613fee578135614d1b8161420b565b6001600160401b031686526020820135614d348161420b565b6001600160401b031660208701526040828101359087015260609586019590910190600101614d08565b80358252602080820135908301525f604082013536839003603e19018112614d84575f5ffd5b606060408501528201614d978180614cb7565b60406060870152614dac60a087018284614cfb565b915050614dbc6020830183614b0a565b868303605f190160808801528083529250602080830190600585901b840101825f5b86811015614e1c57858303601f19018452614df98286614cb7565b614e04858284614cfb565b60209687019690955093909301925050600101614dde565b509098975050505050505050565b602081525f61252d6020830184614d5e565b5f5f5f60608486031215614e4e575f5ffd5b83516020850151909350614e6181613ecf565b6040949094015192959394509192915050565b60c081525f614e8660c0830185614d5e565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f60408385031215614edf575f5ffd5b505080516020909101519092909150565b5f6080828403128015614f01575f5ffd5b50604051608081016001600160401b0381118282101715614f2457614f246144d0565b6040528235614f328161420b565b81526020830135614f4281613ecf565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614f74575f5ffd5b815161252d81613ecf565b8035614f8a8161420b565b6001600160401b031682526020810135614fa381613ecf565b6001600160a01b0316602083015260408181013590830152606090810135910152565b608081016104ab8284614f7f565b5f60208284031215614fe4575f5ffd5b81516001600160401b03811115614ff9575f5ffd5b8201601f81018413615009575f5ffd5b8051615017614925826148e6565b8082825260208201915060208360051b850101925086831115615038575f5ffd5b6020840193505b828410156150635783516150528161444f565b82526020938401939091019061503f565b9695505050505050565b600160401b821115615081576150816144d0565b805482825580831015610e5c576001830160011c825f528060205f200160108560041b1680156150c0575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b82811015612b7f575f828201556001016150ce565b81516001600160401b038111156150fc576150fc6144d0565b615106818361506d565b60208301615119835f9081526020902090565b8260011c5f5b8181101561518c575f5f5b600281101561517f5761516e61515161514b88516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b60209690960195915060010161512a565b508382015560010161511f565b506001198416808503818614610b18575f5f5b828110156151d0576151bf61515161514b89516001600160801b03191690565b60209790970196915060010161519f565b50848401555050505050505050565b6151e98184614f7f565b60a060808201525f6126c960a0830184613fb4565b634e487b7160e01b5f52602160045260245ffd5b803561292c8161444f565b803561292c81614470565b5f82601f830112615237575f5ffd5b8135615245614925826148e6565b8082825260208201915060208360051b860101925085831115615266575f5ffd5b602085015b8381101561481d57803583526020928301920161526b565b5f6101408236031215615294575f5ffd5b61529c614893565b823581526152ac60208401613ee3565b60208201526152bd6040840161478b565b60408201526152ce60608401615212565b60608201526152df6080840161521d565b608082015260a08301356001600160401b038111156152fc575f5ffd5b61530836828601615228565b60a08301525061531a60c0840161421f565b60c082015261532b60e0840161421f565b60e082015261533d610100840161421f565b610100820152615350610120840161421f565b61012082015292915050565b818103818111156104ab576104ab6144e4565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015614e1c5783516001600160a01b031683526020938401939092019160010161539e565b5f602082840312156153d5575f5ffd5b813561252d81614435565b5f60608284031280156153f1575f5ffd5b506153fa61484f565b825161540581614435565b8152602083015161541581614435565b60208201526040928301519281019290925250919050565b828152604060208201525f6126c960408301846142a8565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610c8f57835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906154cb565b60ff82811682821603908111156104ab576104ab6144e4565b6001600160401b0382811682821603908111156104ab576104ab6144e4565b5f8261556a57634e487b7160e01b5f52601260045260245ffd5b500490565b606081016104ab828460ff815116825260ff6020820151166020830152604081015160408301525050565b8281526080810161252d602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff81811683821601908111156104ab576104ab6144e4565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b84518152602080860151908201526040808601519082015260608086015190820152610300810161566660808301866155e4565b835161018083015260208401516101a083015260408401516101c083015260608401516101e083015261569d6102008301846155e4565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f61252d82846156a6565b60ff85811682528416602082015260808101601084106156f657634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f61573082886156a6565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b03191660228201526128f060238201856156a6565b83815260f883901b6001600160f81b03191660208201525f6126c660218301846156a6565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
