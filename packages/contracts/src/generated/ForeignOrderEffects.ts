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
export const foreignOrderEffectsBytecode = '0x60e060405234801561000f575f5ffd5b50604051615bfb380380615bfb83398101604081905261002e91610073565b805160208201516040909201516001600160a01b0390811660c05291821660a052166080526100ea565b80516001600160a01b038116811461006e575f5ffd5b919050565b5f6060828403128015610084575f5ffd5b50604051606081016001600160401b03811182821017156100b357634e487b7160e01b5f52604160045260245ffd5b6040526100bf83610058565b81526100cd60208401610058565b60208201526100de60408401610058565b60408201529392505050565b60805160a05160c051615ad26101295f395f818161091e0152610c6401525f8181611a250152611b5d01525f81816122a30152612cc90152615ad25ff3fe608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80635a746101116100bf578063af8fbef811610079578063af8fbef81461036f578063b5ddbf7114610382578063c9d7e20914610395578063cf0c017d146103a8578063f8d23d69146103c8578063ff755d4a14610407575f5ffd5b80635a746101146102c7578063765b785e146102da578063829f6bf5146102ed578063a8836f8314610300578063a9483be914610313578063a9ba045e14610345575f5ffd5b80631b910504116101105780631b91050414610245578063219d12e01461025a578063385fa4a61461026d57806338dd1b131461028e5780634551e880146102a15780635557f510146102b4575f5ffd5b80630505c8c91461014c57806312622e5b14610176578063150717b2146101a757806316fdf8fc1461020457806319d18d5c14610225575b5f5ffd5b5f5461015f90600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b5f5461018f90600160a01b90046001600160401b031681565b6040516001600160401b03909116815260200161016d565b6101ba6101b53660046140da565b61041a565b60405161016d9190815160ff1681526020808301511515908201526040808301516001600160a01b0316908201526060918201516001600160401b03169181019190915260800190565b610217610212366004614108565b6104b1565b60405190815260200161016d565b6102386102333660046140da565b610672565b60405161016d9190614147565b6102586102533660046140da565b6106e3565b005b6102586102683660046140da565b6106f5565b61028061027b366004614189565b610703565b60405161016d9291906141e4565b61025861029c3660046140da565b6107a1565b6102586102af3660046141fc565b6107af565b6102586102c23660046140da565b6108ed565b6102586102d53660046140da565b6108fb565b6102176102e836600461429e565b610909565b6102586102fb3660046141fc565b610a64565b61025861030e3660046142fb565b610c19565b610335610321366004614189565b5f908152600c602052604090205460ff1690565b604051901515815260200161016d565b5f54610357906001600160a01b031681565b6040516001600160a01b03909116815260200161016d565b61021761037d36600461433f565b610c2b565b6102586103903660046142fb565b610eb8565b6102586103a3366004614379565b610f4b565b6103bb6103b6366004614189565b611183565b60405161016d9190614590565b6103db6103d63660046140da565b61128d565b6040805160ff90951685526001600160a01b03909316602085015291830152606082015260800161016d565b6103bb6104153660046145a2565b61132f565b604080516080810182525f80825260208201819052918101829052606081019190915260085f61044a858561144b565b815260208082019290925260409081015f208151608081018352905460ff80821683526101008204161515938201939093526201000083046001600160a01b031691810191909152600160b01b9091046001600160401b0316606082015290505b92915050565b5f5f6104bc856114ad565b90505f846001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104fb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061051f91906145c5565b90508160070154811461055c57604051630e05388b60e11b81526001600160a01b0386166004820152602481018290526044015b60405180910390fd5b60048201546001600160a01b0316156105805760048201546001600160a01b031693505b6040516370a0823160e01b81526001600160a01b0385811660048301528616906370a0823190602401602060405180830381865afa1580156105c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105e891906145c5565b6005830154604051639fc1d0e760e01b81526001600160a01b038781166004830152918216602482015260448101839052919450861690639fc1d0e7906064016020604051808303815f875af1158015610644573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061066891906145dc565b5050509392505050565b606060095f610681858561144b565b81526020019081526020015f208054806020026020016040519081016040528092919081815260200182805480156106d657602002820191905f5260205f20905b8154815260200190600101908083116106c2575b5050505050905092915050565b6106f182826006335f6115a3565b5050565b6106f182826001335f6115a3565b5f81815260026020908152604080832080546001820180548451818702810187019095528085526060959394929391929183919083018282801561079057602002820191905f5260205f20905f905b82829054906101000a900460801b6001600160801b03191681526020019060100190602082600f010492830192600103820291508084116107525790505b505050505090509250925050915091565b6106f182826004335f6115a3565b83356107bd858585856119ea565b5f818152600160205260409020600401546001600160401b0316806107e860e0880160c089016145fb565b6001600160401b03161061083b578161080760e0880160c089016145fb565b6040516321904ff960e01b815260048101929092526001600160401b03908116602483015282166044820152606401610553565b5f828152600360205260408120879161085a60e0840160c085016145fb565b6001600160401b0316815260208101919091526040015f2061087c828261478f565b5061088f905060e0870160c088016145fb565b6001600160401b0316827f205568e23e74286a7f039352e4ff56254bc8844bc513e7eff996dd42bb4f8ab86108ca60408a0160208b0161494a565b6040516001600160a01b03909116815260200160405180910390a3505050505050565b6106f182826003335f6115a3565b6106f182826002335f6115a3565b5f5f610914846114ad565b60048101549091507f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0316806109bc576040516320a126c760e01b81526001600160a01b038316906320a126c790610978908890600401614b1c565b606060405180830381865afa158015610993573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109b79190614b2e565b509150505b6040805160a081018252600785015481526001600160a01b0383811660208301525f82840152600586015481166060830152608082018990529151632d699ef760e21b81529184169163b5a67bdc91610a1a91899190600401614b66565b60408051808303815f875af1158015610a35573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a599190614bc0565b509695505050505050565b8335610a72858585856119ea565b5f81815260016020526040812090610a92610140880161012089016145fb565b6001600160401b031615801590610abb57506004820154600160c01b90046001600160401b0316155b60048301549091506001600160401b0316610adc60e0890160c08a016145fb565b6001600160401b03161080610b1e575060048201546001600160401b0316610b0a60e0890160c08a016145fb565b6001600160401b0316148015610b1e575080155b15610b6d5782610b3460e0890160c08a016145fb565b6004848101546040516305a9b87b60e51b8152918201939093526001600160401b03918216602482015291166044820152606401610553565b5f8381526001602052604090208790610b86828261478f565b50610b99905060e0880160c089016145fb565b6001600160401b0316837ffb48e584666a08fa9f67b061bbdd0c258b2c997ab6357ef121b1aabbb5b6534a610bd460408b0160208c0161494a565b610be66101408c016101208d016145fb565b604080516001600160a01b0390931683526001600160401b0390911660208301520160405180910390a350505050505050565b610c2683335f85856115a3565b505050565b5f610c43610c3e36849003840184614ca1565b611acb565b5f81815260026020526040902080549192509015610c615750919050565b5f7f000000000000000000000000000000000000000000000000000000000000000060405163625b222f60e11b8152606086013560048201529091505f906001600160a01b0383169063c4b6445e90602401602060405180830381865afa158015610cce573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cf29190614d15565b90506001600160a01b0381161580610d71575060405163b98d888d60e01b8152606086013560048201526001600160a01b0383169063b98d888d90602401602060405180830381865afa158015610d4b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d6f91906145dc565b155b15610d9257604051633721f58160e21b815260048101859052602401610553565b604051634c66599f60e11b81525f906001600160a01b038316906398ccb33e90610dc0908990600401614d77565b5f60405180830381865afa158015610dda573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610e019190810190614da7565b80519091505f819003610e2a57604051633721f58160e21b815260048101879052602401610553565b6008811115610e5657604051634edcc69f60e11b81526004810187905260248101829052604401610553565b606087013582865f60018201610e6c8482614ebb565b5083919050555050857fc8c0c689f1aab3410859e8947fd1a995d2649a2f4d6939c484a1c38f546f945b8884604051610ea6929190614fb7565b60405180910390a25050505050919050565b5f60085f610ec6868661144b565b815260208101919091526040015f20805490915060ff16600114801590610ef65750336001600160a01b03841614155b15610f3757610f05848461144b565b604051630136b5fb60e31b815260048101919091526001600160a01b0384166024820152336044820152606401610553565b610f458484600533866115a3565b50505050565b84355f908152600c602052604090205460ff1661117c57610f6b82611b2b565b610f76858585611cd6565b5f8484604051602001610f8a92919061503c565b604051602081830303815290604052805190602001209050610fac8682611e03565b610fd357604051635fb089cf60e01b81528635600482015260248101829052604401610553565b611039610fdf846151a5565b610fe88461523b565b60405161101e907f73796e636c696e652e71756f72756d2e7265636f6e63696c652e763100000000908835908c90602001615316565b60405160208183030381529060405280519060200120611e9a565b85355f908152600c6020908152604091829020805460ff1916600117905561106f9161106a919089019089016145fb565b611f0a565b85357fccc06bdd7979812769c09f9de7750ed37a3dee588dbebcff5b80dd636fdfdf4a6110a26040890160208a016145fb565b6040516001600160401b03909116815260200160405180910390a25f5f5b85811015611178575f8787838181106110db576110db6153cd565b6110f29260206101409092020190810191506153e1565b90506110ff8260016153fa565b92505b868310801561114457508063ffffffff16888885818110611125576111256153cd565b61113c9260206101409092020190810191506153e1565b63ffffffff16145b15611159576111528361540d565b9250611102565b61116f893561116a85858b8d615425565b611f88565b508190506110c0565b5050505b5050505050565b61118b613fdc565b5f8281526001602081815260409283902083516101408101855281548152928101546001600160a01b03811684840152600160a01b900460ff16838501526002810154608081811b6001600160801b0319166060860152600160801b90910461ffff16908401526003810180548551818502810185019096528086529394919360a086019383018282801561123d57602002820191905f5260205f20905b815481526020019060010190808311611229575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b9091041660809091015292915050565b5f5f5f5f5f61129c878761144b565b5f8181526008602090815260408083208054600b90935292205460ff80831699506001600160a01b0362010000840416985090965092935090916101009091041680156112f557505f8281526009602052604090205415155b15611324575f8281526009602052604081208054909190611318576113186153cd565b905f5260205f20015492505b505092959194509250565b611337613fdc565b5f8381526003602081815260408084206001600160401b03871685528252928390208351610140810185528154815260018201546001600160a01b03811682850152600160a01b900460ff16818601526002820154608081811b6001600160801b0319166060840152600160801b90910461ffff169082015292810180548551818502810185019096528086529394919360a08601938301828280156113fa57602002820191905f5260205f20905b8154815260200190600101908083116113e6575b5050509183525050600491909101546001600160401b038082166020840152600160401b820481166040840152600160801b820481166060840152600160c01b909104166080909101529392505050565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f818152600460205260408120906005600283015460ff1660068111156114d6576114d6615450565b1480156114f15750826114eb835f015461226d565b60400151145b600283015490915060ff61010090910416600514801561152557506002820154600160a01b90046001600160401b03164210155b1561152d57505f5b6002820154600c61010090910460ff161c600190811614801561155c575060028201546301000000900460ff16155b1561156457505f5b80158061157c575060058201546001600160a01b0316155b1561159d57604051638505c8ab60e01b815260048101849052602401610553565b50919050565b5f6115ae868661144b565b5f8181526008602090815260408083208151608081018352905460ff80821680845261010083049091161515948301949094526201000081046001600160a01b031692820192909252600160b01b9091046001600160401b031660608201529293508190819061161f90899061230c565b925092509250826116a5578761167d57835160408086015160608701519151631a512dd160e11b81526004810189905260ff90931660248401526001600160a01b031660448301526001600160401b03166064820152608401610553565b835160405163f4d0d4dd60e01b81526004810187905260ff9091166024820152604401610553565b5f5f6116b18c886123a4565b91509150600283165f141580156116de575085604001516001600160a01b0316896001600160a01b031614155b1561171c576040808701519051630136b5fb60e31b8152600481018990526001600160a01b039182166024820152908a166044820152606401610553565b600183161580159061172f575060048210155b1561175e5760405163e661d75160e01b8152600481018d90526024810183905260448101829052606401610553565b61176f8787606001518a868e612421565b855160018581149160ff16148015611785575080155b1561183f575f60048c148061179b575060048410155b90508080156117ab575087602001515b156117f05787604001516001600160a01b0316897f93a19aff0b429af30ffc834a2638c111b335a24109c1338bc6889b0e2dc5d6fc60405160405180910390a361183d565b80806117fc575060038c145b1561183d5787604001516001600160a01b0316897fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b505b8a6118835760405180608001604052808660ff1681526020015f151581526020018b6001600160a01b031681526020018a6001600160401b0316815250965061190f565b60018b03611897576001602088015261190f565b60058b036118e65760405180608001604052808660ff1681526020015f151581526020015f6001600160a01b031681526020016118d4898c61253e565b6001600160401b03169052965061190f565b6040805160808101825260ff871681525f60208201819052918101829052606081019190915296505b5f88815260086020908152604091829020895181548b8401518c8601516060808f015160ff90951661ffff1990941684176101009315159384021762010000600160f01b031916620100006001600160a01b0390931692830267ffffffffffffffff60b01b191617600160b01b6001600160401b03909616958602179095558651928352948201929092529384015290918a917f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f92009910160405180910390a3806119db576119db88612580565b50505050505050505050505050565b5f611a046119ff6119fa876154ca565b6126ac565b6126d8565b60405163dbbfd37960e01b8152600481018690529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063dbbfd37990602401602060405180830381865afa158015611a6a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a8e91906145dc565b1580611aa35750611aa1848285856126fa565b155b1561117c57604051633a2e915960e11b81528535600482015260248101859052604401610553565b6040805182516001600160401b03166020808301919091528301516001600160a01b0316818301529082015160608083019190915282015160808201525f9060a0015b604051602081830303815290604052805190602001209050919050565b5f611b3d611b38836151a5565b61271d565b6040516283936760e11b8152600481018290529091506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063010726ce90602401602060405180830381865afa158015611ba2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bc691906145dc565b611be657604051631e9959d360e21b815260048101829052602401610553565b46611bf760408401602085016145fb565b6001600160401b031614611c5157611c1560408301602084016145fb565b611c2560608401604085016145fb565b60405163317b992f60e11b81526001600160401b03928316600482015291166024820152604401610553565b611c6160a08301608084016145fb565b6001600160401b03164211156106f157611c8160408301602084016145fb565b611c9160608401604085016145fb565b611ca160a08501608086016145fb565b604051632485d69d60e11b81526001600160401b03938416600482015291831660248301529091166044820152606401610553565b365f611ce56040860186614678565b9092509050805f8115801590611cfc575060108211155b8015611d15575081611d116060890189614678565b9050145b905060015b82811015611d9d57848482818110611d3457611d346153cd565b9050602002016020810190611d4991906145fb565b6001600160401b03168585611d5f6001856155a3565b818110611d6e57611d6e6153cd565b9050602002016020810190611d8391906145fb565b6001600160401b031610611d95575f91505b600101611d1a565b50801580611dab5750604085115b15611dc95760405163b00c8bf360e01b815260040160405180910390fd5b5f5b8581101561117857611dde87878361274a565b611dfb5760405163b00c8bf360e01b815260040160405180910390fd5b600101611dcb565b5f3681611e136040860186614678565b915091505f5b81811015611e8f5746838383818110611e3457611e346153cd565b9050602002016020810190611e4991906145fb565b6001600160401b031603611e875784611e656060880188614678565b83818110611e7557611e756153cd565b905060200201351493505050506104ab565b600101611e19565b505f95945050505050565b60a08301515182515f90611ead90612981565b9050611eb8826129b6565b81108015611ec557508115155b15611eff5780611ed4836129b6565b83611ee288885f01516129d9565b60405163085fba4960e01b815260040161055394939291906155b6565b61117c858585612aec565b6007545f90611f2890640100000000906001600160401b03166153fa565b6007549091506001600160401b0390811690831611156106f15780826001600160401b031610611f585780611f63565b816001600160401b03165b6007805467ffffffffffffffff19166001600160401b03929092169190911790555050565b5f82825f818110611f9b57611f9b6153cd565b611fb29260206101409092020190810191506153e1565b90505f5b828110156120aa575f611fec611fe7868685818110611fd757611fd76153cd565b905061014002016020013561226d565b612c0c565b9050848483818110612000576120006153cd565b9050610140020160400135810361201757506120a2565b848483818110612029576120296153cd565b90506101400201602001358363ffffffff16877f3fc575687941ad6e5f2aeed6e53936ea14113bc30559db4e8058441b7be3e09c88888781811061206f5761206f6153cd565b905061014002016040013585604051612092929190918252602082015260400190565b60405180910390a4505050505050565b600101611fb6565b505f5b82811015612234575f368585848181106120c9576120c96153cd565b90506101400201602001358686858181106120e6576120e66153cd565b9050610140020160600191509150858584818110612106576121066153cd565b61211f926101409182020190810191506101200161560c565b60ff165f036121365761213182612c50565b612172565b858584818110612148576121486153cd565b9050610140020160e001600d5f8481526020019081526020015f20818161216f9190615627565b50505b612182604082016020830161560c565b60ff16156121bc5785858481811061219c5761219c6153cd565b5f858152600a6020526040902060c0610140909202939093010135909155505b8585848181106121ce576121ce6153cd565b90506101400201604001356121ed82803603810190611fe7919061567c565b1461221d5761221d82612203602084018461560c565b612213604085016020860161560c565b8460400135612c95565b61222682612d27565b5050508060010190506120ad565b5060405163ffffffff82169085907f0b6ea93be5c7ed01012ffd9b29c8df9e74361c13a0ccbb7e4ee3ef69a96b992b905f90a350505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b8152600481018390526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906382fb864390602401606060405180830381865afa1580156122e8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104ab91906156c9565b5f5f5f600785101580612320575060038410155b1561233257505f91508190508061239d565b5f8461233f6003886146e5565b61234991906153fa565b6123549060086146e5565b74210000434b43002100000900000900001e00000046901c60ff169050805f1461239157600161238781600384166155a3565b600283901c612395565b5f5f5f5b935093509350505b9250925092565b5f5f5f6123b08461226d565b90505f6123bc8661226d565b90506123d9825f015160ff165f846020015160ff165f1415612e1d565b93505f6123f7825f015160ff165f846020015160ff165f1415612e1d565b905084811161240b57848360400151612412565b8082604001515b945094505050505b9250929050565b600482161580159061243c5750836001600160401b03164210155b1561246c57604051634c3252ad60e11b8152600481018690526001600160401b0385166024820152604401610553565b60088216158015906124865750836001600160401b031642105b156124b6576040516367266d0560e01b8152600481018690526001600160401b0385166024820152604401610553565b601082161561117c575f600582146124d0576102586124d5565b62278d005b90505f6124e282426153fa565b905042856001600160401b0316111580612504575080856001600160401b0316115b156125355760405163bf23f14560e01b81526001600160401b03808716600483015282166024820152604401610553565b50505050505050565b81515f9060ff1660021480156125695750816001600160401b031683606001516001600160401b0316115b6125735781612579565b82606001515b9392505050565b5f818152600960209081526040808320805482518185028101850190935280835291929091908301828280156125d357602002820191905f5260205f20905b8154815260200190600101908083116125bf575b5050505050905080515f036125e6575050565b5f8281526009602052604081206125fc9161402e565b5f5b8151811015610c26575f60045f84848151811061261d5761261d6153cd565b602002602001015181526020019081526020015f2090505f600f81111561264657612646615450565b61267c8585858151811061265c5761265c6153cd565b6020026020010151848560040160159054906101000a900460ff16612e89565b600f81111561268d5761268d615450565b146126a3576002818101805460ff191690911790555b506001016125fe565b5f7473796e636c696e652e617574686f726974792e763160581b82604051602001611b0e929190615716565b60408051600460208201529081018290525f6060820181905290608001611b0e565b5f60208214801561271257506127128383878761305e565b90505b949350505050565b5f7573796e636c696e652e71756f72756d2e7365742e763160501b82604051602001611b0e92919061572e565b5f3684848481811061275e5761275e6153cd565b9050610140020190505f5b838110156127aa578160200135868683818110612788576127886153cd565b9050610140020160200135036127a2575f92505050612579565b600101612769565b50821580159061280457506127c260208201826153e1565b63ffffffff1685856127d56001876155a3565b8181106127e4576127e46153cd565b6127fb9260206101409092020190810191506153e1565b63ffffffff1610155b156128995761281660208201826153e1565b63ffffffff1685856128296001876155a3565b818110612838576128386153cd565b61284f9260206101409092020190810191506153e1565b63ffffffff1614158061288b57506020810135858561286f6001876155a3565b81811061287e5761287e6153cd565b9050610140020160200135115b15612899575f915050612579565b606081015f6128ae60a084016080850161560c565b60ff16156128e3576128de60016128cb604085016020860161560c565b6128d59190615801565b60ff1660091190565b6128ea565b60c0830135155b90506040820135156004612901602085018561560c565b60ff16118061290e575081155b8061292f575061292d60e08501612928602086018661560c565b613075565b155b15612940575f945050505050612579565b8015806129755750612955602084018461560c565b60ff161580156129755750612970604084016020850161560c565b60ff16155b98975050505050505050565b5f5b6001600160401b038216156129b15761299b8161540d565b90506129a860018361581a565b82169150612983565b919050565b5f60036129c48360026146e5565b6129ce9190615839565b6104ab9060016153fa565b60a0820151516060906040811115612a165760405163b09b253560e01b81526001600160401b038416600482015260248101829052604401610553565b806001600160401b03811115612a2e57612a2e6146bd565b604051908082528060200260200182016040528015612a57578160200160208202803683370190505b5091505f5f5b82811015612ae25760016001600160401b038616821c165f03612ada578560a001518181518110612a9057612a906153cd565b60200260200101515f0151848380612aa79061540d565b945081518110612ab957612ab96153cd565b60200260200101906001600160a01b031690816001600160a01b0316815250505b600101612a5d565b5082525092915050565b815160a0840151516001600160401b0382161580612b0a5750604081115b80612b1f57506001600160401b038216811c15155b15612b4f5760405163b09b253560e01b81526001600160401b038316600482015260248101829052604401610553565b612b7660405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015612bd45760016001600160401b038516821c81169003612bcc57612bc982612bc48960a001518481518110612bb357612bb36153cd565b602002602001015160200151613151565b6131b5565b91505b600101612b78565b50612be48185876020015161320a565b612c0457604051631adfce5b60e31b815260048101859052602401610553565b505050505050565b80515f9060ff16158015612c255750602082015160ff16155b8015612c3357506040820151155b15612c3f57505f919050565b81604051602001611b0e9190615858565b5f818152600d6020526040902060010154600160801b900460ff1615612c92575f818152600d6020526040812090815560010180546001600160881b03191690555b50565b6040805160608101825260ff8086168252841660208201528082018390529051637f4c4d9560e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691637f4c4d9591612cfe918891600401615883565b5f604051808303815f87803b158015612d15575f5ffd5b505af1158015611178573d5f5f3e3d5ffd5b5f5f612d328361226d565b6040808201515f9081526004602052209091506006600282015460ff166006811115612d6057612d60615450565b141580612d7857506004810154600160b81b900460ff165b80612d84575080548414155b80612d925750600681015415155b15612da057505f9392505050565b602082015160ff1615801590612dc457505f84815260056020526040908190205410155b15612dd257505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b0316021790556040820151612e13908284613394565b5060019392505050565b5f600584101580612e2f575060038310155b15612e3c57506005612579565b82612e486003866146e5565b612e5291906153fa565b612e5d9060046146e5565b670555555444321320901c600f169050818015612e7a5750600481105b15612579575060049392505050565b60028201545f90610100900460ff1681612ea28761226d565b9050806020015160ff165f14612f205760058260ff1614612ec857600a92505050612715565b805160ff1615612eeb575f878152600a6020526040902054612eeb90889061348d565b612efa87825f01515f89612c95565b612f0581600d6136a6565b8051612f1690879060ff16806136ea565b5f92505050612715565b5f805482518291612f439160ff600160e01b909204821691908116908716613796565b9150915081612f59576009945050505050612715565b6001600f60ff86161c811603612f7257612f728961384c565b6001600c60ff86161c8116148015612f88575085155b15613008576040808401515f8b8152600a60205291909120558251612fba908a90612fb48760016158b4565b8b612c95565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3613050565b8061301b5761301689612c50565b613033565b825160ff16156130335761303389846040015161348d565b61303f89825f8b612c95565b61305088845f015160ff16836136ea565b505f98975050505050505050565b5f8261306b86868561395f565b1495945050505050565b5f613086606084016040850161560c565b60ff1615801590613098575060ff8216155b156130a457505f6104ab565b60016130b6606085016040860161560c565b60ff16101580156130da575060036130d4606085016040860161560c565b60ff1611155b156130e7575060016104ab565b5f833515801561310f57505f61310360408601602087016158cd565b6001600160801b031916145b90508080156127155750613129606085016040860161560c565b60ff161580612715575060ff613145606086016040870161560c565b60ff1614949350505050565b61317860405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516001600160801b031660408083019190915290910151606082015290565b6131dc60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166104ab5763d6cc76eb5f526004601cfd5b5f60c0825114158061322d57506060840151604085015160208601518651171717155b1561323957505f612579565b5f613243836139a0565b90505f61324f85613a0e565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906132d890613151565b90505f5f600f6001600160a01b031683868b876040516020016132fe9493929190615936565b60408051601f1981840301815290829052613318916159c1565b5f60405180830381855afa9150503d805f8114613350576040519150601f19603f3d011682016040523d82523d5f602084013e613355565b606091505b5091509150818015613368575080516020145b801561338757508080602001905181019061338391906145c5565b6001145b9998505050505050505050565b806020015160ff165f036133b3578051610c2690849060ff16806136ea565b6004600283015460ff1660068111156133ce576133ce615450565b036133d857505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f036134445781545f9081526005602090815260408220805460018101825581845291909220018490555460048301805460ff909216600160b01b0260ff60b01b199092169190911790555b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b5f828152600d6020908152604080832084845260049092529091206001820154600160801b900460ff1660fe1981016134c7575050505050565b600282015462010000900460ff165f0361353d575050604080516060810182525f808252602080830182815260ff848601818152988452600d90925293909120915182559151600190910180549551909216600160801b026001600160881b031990951660809190911c17939093179092555050565b8060ff165f036135c9575060408051606081018252600180840154825260038401546001600160801b0319608091821b16602080850191825260029096015460ff6201000090910481168587019081525f9a8b52600d90975294909820925183559651910180549351909216600160801b026001600160881b0319909316951c94909417179092555050565b8254158015906135de57506001820154835414155b156135e7575f83555b600282015460ff8083166201000090920416111561364d57600382015460028301546001850180546001600160881b0319166201000090920460ff16600160801b026001600160801b031916919091176001600160801b0390921691909117905561117c565b600282015460ff828116620100009092041614801561368a575060038201546001840154608090811b6001600160801b03199081169290911b1614155b1561117c57505060010180546001600160801b03191690555050565b60046040808401515f9081526004602052206002015460ff1660068111156136d0576136d0615450565b036106f1576106f18260400151835f015160ff1683613a4e565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff1916600517905561372081613b1f565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080015b60405180910390a450505050565b5f5f6002851015806137a9575060058410155b806137b5575060098310155b156137c457505f905080613844565b5f85156137e2577001005001011000401101000400000250036137f6565b711001055000011055400101055030000255435b90505f846138056009886146e5565b61380f91906153fa565b61381a9060046146e5565b82901c600f169050805f1461383a57600161383581836155a3565b61383d565b5f5f5b9350935050505b935093915050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b031660608301526138b4575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f19016139175780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b5f81815b848110156139975761398d82878784818110613981576139816153cd565b90506020020135613c05565b9150600101613963565b50949350505050565b6139a8614048565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613a16614048565b5f613a2083613c31565b90505f613a35613a30835f613db4565b613e62565b905061271581613a49613a30856004613db4565b613e8c565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f811115613a9057613a90615450565b02179055508391906101000a81548160ff02191690836006811115613ab757613ab7615450565b02179055505050613ac781613b1f565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad9161378891610100810460ff16918a918a91600160e01b90910463ffffffff16906159cc565b6004810154600160b01b900460ff165f819003613b3a575050565b81545f90815260056020526040812080549091908290613b5c906001906155a3565b81548110613b6c57613b6c6153cd565b905f5260205f20015490508082600185613b8691906155a3565b81548110613b9657613b966153cd565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff8616021790558154829080613bdc57613bdc615a15565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f818310613c1f575f828152602084905260409020612579565b5f838152602083905260409020612579565b613c39614085565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615aa6602c9139604051602001613c8b959493929190615a29565b60408051601f1981840301815290829052613ca5916159c1565b602060405180830381855afa158015613cc0573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613ce391906145c5565b90505f805b60088160ff161015613dac576002838318613d048360016158b4565b6040518060600160405280602c8152602001615aa6602c9139604051602001613d2f93929190615a6c565b60408051601f1981840301815290829052613d49916159c1565b602060405180830381855afa158015613d64573d5f5f3e3d5ffd5b5050506040513d601f19601f82011682018060405250810190613d8791906145c5565b915081848260ff1660088110613d9f57613d9f6153cd565b6020020152600101613ce8565b505050919050565b613ddb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b613e1b838360088110613df057613df06153cd565b602002015184613e018560016153fa565b60088110613e1157613e116153cd565b6020020151613ec7565b60208301528152613e5283613e318460026153fa565b60088110613e4157613e416153cd565b602002015184613e018560036153fa565b6060830152604082015292915050565b613e6a614048565b6101008160808460115afa6101003d14166129b1576389083b915f526004601cfd5b613e94614048565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166104ab5763c55e5e335f526004601cfd5b604080516020810182905260018183015260608101919091526080810183905260a08101829052600160f81b60c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f60056001600160a01b031682604051613f6991906159c1565b5f60405180830381855afa9150503d805f8114613fa1576040519150601f19603f3d011682016040523d82523d5f602084013e613fa6565b606091505b509150508051604014613fbb57613fbb615a91565b80806020019051810190613fcf9190614bc0565b9350935050509250929050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a082015260c0810182905260e08101829052610100810182905261012081019190915290565b5080545f8255905f5260205f209061404691906140a4565b565b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b5f5b80821115610c26575f818401556001016140a6565b6001600160a01b0381168114612c92575f5ffd5b80356129b1816140bb565b5f5f604083850312156140eb575f5ffd5b8235915060208301356140fd816140bb565b809150509250929050565b5f5f5f6060848603121561411a575f5ffd5b83359250602084013561412c816140bb565b9150604084013561413c816140bb565b809150509250925092565b602080825282518282018190525f918401906040840190835b8181101561417e578351835260209384019390920191600101614160565b509095945050505050565b5f60208284031215614199575f5ffd5b5035919050565b5f8151808452602084019350602083015f5b828110156141da5781516001600160801b0319168652602095860195909101906001016141b2565b5093949350505050565b828152604060208201525f61271560408301846141a0565b5f5f5f5f6060858703121561420f575f5ffd5b84356001600160401b03811115614224575f5ffd5b85016101408188031215614236575f5ffd5b93506020850135925060408501356001600160401b03811115614257575f5ffd5b8501601f81018713614267575f5ffd5b80356001600160401b0381111561427c575f5ffd5b8760208260051b8401011115614290575f5ffd5b949793965060200194505050565b5f5f604083850312156142af575f5ffd5b8235915060208301356001600160401b038111156142cb575f5ffd5b8301606081860312156140fd575f5ffd5b6001600160401b0381168114612c92575f5ffd5b80356129b1816142dc565b5f5f5f6060848603121561430d575f5ffd5b83359250602084013561431f816140bb565b9150604084013561413c816142dc565b5f6080828403121561159d575f5ffd5b5f6080828403121561434f575f5ffd5b612579838361432f565b5f60c0828403121561159d575f5ffd5b5f6040828403121561159d575f5ffd5b5f5f5f5f5f6080868803121561438d575f5ffd5b85356001600160401b038111156143a2575f5ffd5b6143ae8882890161432f565b95505060208601356001600160401b038111156143c9575f5ffd5b8601601f810188136143d9575f5ffd5b80356001600160401b038111156143ee575f5ffd5b88602061014083028401011115614403575f5ffd5b6020919091019450925060408601356001600160401b03811115614425575f5ffd5b61443188828901614359565b92505060608601356001600160401b0381111561444c575f5ffd5b61445888828901614369565b9150509295509295909350565b5f8151808452602084019350602083015f5b828110156141da578151865260209586019590910190600101614477565b805182525f60208201516144b460208501826001600160a01b03169052565b5060408201516144c9604085018260ff169052565b5060608201516144e560608501826001600160801b0319169052565b5060808201516144fb608085018261ffff169052565b5060a082015161014060a0850152614517610140850182614465565b905060c083015161453360c08601826001600160401b03169052565b5060e083015161454e60e08601826001600160401b03169052565b5061010083015161456b6101008601826001600160401b03169052565b506101208301516145886101208601826001600160401b03169052565b509392505050565b602081525f6125796020830184614495565b5f5f604083850312156145b3575f5ffd5b8235915060208301356140fd816142dc565b5f602082840312156145d5575f5ffd5b5051919050565b5f602082840312156145ec575f5ffd5b81518015158114612579575f5ffd5b5f6020828403121561460b575f5ffd5b8135612579816142dc565b5f81356104ab816140bb565b60ff81168114612c92575f5ffd5b5f81356104ab81614622565b6001600160801b031981168114612c92575f5ffd5b5f81356104ab8161463c565b61ffff81168114612c92575f5ffd5b5f81356104ab8161465d565b5f5f8335601e1984360301811261468d575f5ffd5b8301803591506001600160401b038211156146a6575f5ffd5b6020019150600581901b360382131561241a575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176104ab576104ab6146d1565b6001600160401b03831115614713576147136146bd565b600160401b831115614727576147276146bd565b80548382558084101561475b57815f528360205f20018482035f5b81811015614757575f83820155600101614742565b5050505b505f8181526020812083915b85811015612c0457823582820155602090920191600101614767565b5f81356104ab816142dc565b81358155600181016147c36147a660208501614616565b82546001600160a01b0319166001600160a01b0391909116178255565b6147f06147d260408501614630565b82805460ff60a01b191660a09290921b60ff60a01b16919091179055565b506002810161481b61480460608501614651565b82546001600160801b03191660809190911c178255565b61484a61482a6080850161466c565b82805461ffff60801b191660809290921b61ffff60801b16919091179055565b5061485860a0830183614678565b6148668183600386016146fc565b50506004810161489961487b60c08501614783565b825467ffffffffffffffff19166001600160401b0391909116178255565b6148da6148a860e08501614783565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b6149166148ea6101008501614783565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b610c266149266101208501614783565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5f6020828403121561495a575f5ffd5b8135612579816140bb565b5f5f8335601e1984360301811261497a575f5ffd5b83016020810192503590506001600160401b03811115614998575f5ffd5b60608102360382131561241a575f5ffd5b8183526020830192505f815f5b848110156141da5781356149c9816142dc565b6001600160401b0316865260208201356149e2816142dc565b6001600160401b0316602087015260408281013590870152606095860195909101906001016149b6565b5f5f8335601e19843603018112614a21575f5ffd5b83016020810192503590506001600160401b03811115614a3f575f5ffd5b8060051b360382131561241a575f5ffd5b80358252602080820135908301525f604082013536839003603e19018112614a76575f5ffd5b606060408501528201614a898180614965565b60406060870152614a9e60a0870182846149a9565b915050614aae6020830183614a0c565b868303605f190160808801528083529250602080830190600585901b840101825f5b86811015614b0e57858303601f19018452614aeb8286614965565b614af68582846149a9565b60209687019690955093909301925050600101614ad0565b509098975050505050505050565b602081525f6125796020830184614a50565b5f5f5f60608486031215614b40575f5ffd5b83516020850151909350614b53816140bb565b6040949094015192959394509192915050565b60c081525f614b7860c0830185614a50565b90508251602083015260018060a01b0360208401511660408301526040830151606083015260018060a01b036060840151166080830152608083015160a08301529392505050565b5f5f60408385031215614bd1575f5ffd5b505080516020909101519092909150565b604080519081016001600160401b0381118282101715614c0457614c046146bd565b60405290565b604051606081016001600160401b0381118282101715614c0457614c046146bd565b60405160c081016001600160401b0381118282101715614c0457614c046146bd565b60405161014081016001600160401b0381118282101715614c0457614c046146bd565b604051601f8201601f191681016001600160401b0381118282101715614c9957614c996146bd565b604052919050565b5f6080828403128015614cb2575f5ffd5b50604051608081016001600160401b0381118282101715614cd557614cd56146bd565b6040528235614ce3816142dc565b81526020830135614cf3816140bb565b6020820152604083810135908201526060928301359281019290925250919050565b5f60208284031215614d25575f5ffd5b8151612579816140bb565b8035614d3b816142dc565b6001600160401b031682526020810135614d54816140bb565b6001600160a01b0316602083015260408181013590830152606090810135910152565b608081016104ab8284614d30565b5f6001600160401b03821115614d9d57614d9d6146bd565b5060051b60200190565b5f60208284031215614db7575f5ffd5b81516001600160401b03811115614dcc575f5ffd5b8201601f81018413614ddc575f5ffd5b8051614def614dea82614d85565b614c71565b8082825260208201915060208360051b850101925086831115614e10575f5ffd5b6020840193505b82841015614e3b578351614e2a8161463c565b825260209384019390910190614e17565b9695505050505050565b600160401b821115614e5957614e596146bd565b805482825580831015610c26576001830160011c825f528060205f200160108560041b168015614e98575f19820180545f198360200360031b1c168155505b50816001840160011c0391505f5b82811015612c04575f82820155600101614ea6565b81516001600160401b03811115614ed457614ed46146bd565b614ede8183614e45565b60208301614ef1835f9081526020902090565b8260011c5f5b81811015614f64575f5f5b6002811015614f5757614f46614f29614f2388516001600160801b03191690565b60801c90565b6001600160801b03908116600784901b90811b91901b1984161790565b602096909601959150600101614f02565b5083820155600101614ef7565b506001198416808503818614611178575f5f5b82811015614fa857614f97614f29614f2389516001600160801b03191690565b602097909701969150600101614f77565b50848401555050505050505050565b614fc18184614d30565b60a060808201525f61271560a08301846141a0565b803563ffffffff811681146129b1575f5ffd5b80356129b181614622565b80356129b18161463c565b8035825260208101356150118161463c565b6001600160801b0319166020830152604081013561502e81614622565b60ff81166040840152505050565b602080825281018290525f8360408301825b858110156150df5763ffffffff61506484614fd6565b1682526020838101359083015260408084013590830152606083013561508981614622565b60ff166060830152608083013561509f81614622565b60ff16608083015260a0838101359083015260c080840135908301526150cb60e0808401908501614fff565b61014092830192919091019060010161504e565b5095945050505050565b5f82601f8301126150f8575f5ffd5b8135615106614dea82614d85565b8082825260208201915060208360071b860101925085831115615127575f5ffd5b602085015b838110156150df578087036080811215615144575f5ffd5b61514c614be2565b8235615157816140bb565b81526060601f198301121561516a575f5ffd5b615172614c0a565b6020848101358252604080860135828401526060860135908301528281019190915290855293909301925060800161512c565b5f60c082360312156151b5575f5ffd5b6151bd614c2c565b8235815260208301356151cf816142dc565b602082015260408301356151e2816142dc565b604082015260608301356151f5816142dc565b6060820152615206608084016142f0565b608082015260a08301356001600160401b03811115615223575f5ffd5b61522f368286016150e9565b60a08301525092915050565b5f6040823603121561524b575f5ffd5b615253614be2565b823561525e816142dc565b815260208301356001600160401b03811115615278575f5ffd5b830136601f820112615288575f5ffd5b80356001600160401b038111156152a1576152a16146bd565b6152b4601f8201601f1916602001614c71565b8181523660208385010111156152c8575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b8183525f6001600160fb1b038311156152fd575f5ffd5b8260051b80836020870137939093016020019392505050565b838152826020820152606060408201525f60e082015f84359050806060850152506020840135615345816142dc565b6001600160401b031660808401526153606040850185614a0c565b608060a086015291829052905f9061010085015b818310156153a5578335615387816142dc565b6001600160401b031681526020938401936001939093019201615374565b6153b26060880188614a0c565b878303605f190160c0890152945092506133878185856152e6565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156153f1575f5ffd5b61257982614fd6565b808201808211156104ab576104ab6146d1565b5f6001820161541e5761541e6146d1565b5060010190565b5f5f85851115615433575f5ffd5b8386111561543f575f5ffd5b505061014083020193919092039150565b634e487b7160e01b5f52602160045260245ffd5b80356129b18161465d565b5f82601f83011261547e575f5ffd5b813561548c614dea82614d85565b8082825260208201915060208360051b8601019250858311156154ad575f5ffd5b602085015b838110156150df5780358352602092830192016154b2565b5f61014082360312156154db575f5ffd5b6154e3614c4e565b823581526154f3602084016140cf565b602082015261550460408401614fe9565b604082015261551560608401614ff4565b606082015261552660808401615464565b608082015260a08301356001600160401b03811115615543575f5ffd5b61554f3682860161546f565b60a08301525061556160c084016142f0565b60c082015261557260e084016142f0565b60e082015261558461010084016142f0565b61010082015261559761012084016142f0565b61012082015292915050565b818103818111156104ab576104ab6146d1565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015614b0e5783516001600160a01b03168352602093840193909201916001016155e5565b5f6020828403121561561c575f5ffd5b813561257981614622565b8135815560018101602083013561563d8161463c565b81546001600160801b031916608082901c17825550604083013561566081614622565b815460ff60801b191660809190911b60ff60801b161790555050565b5f606082840312801561568d575f5ffd5b50615696614c0a565b82356156a181614622565b815260208301356156b181614622565b60208201526040928301359281019290925250919050565b5f60608284031280156156da575f5ffd5b506156e3614c0a565b82516156ee81614622565b815260208301516156fe81614622565b60208201526040928301519281019290925250919050565b828152604060208201525f6127156040830184614495565b828152604060208201525f6101008201835160408401526001600160401b0360208501511660608401526001600160401b0360408501511660808401526001600160401b0360608501511660a08401526001600160401b0360808501511660c084015260a084015160c060e0850152818151808452610120860191506020830193505f92505b80831015610a5957835180516001600160a01b03168352602090810151805182850152808201516040808601919091520151606084015290930192600192909201916080909101906157b4565b60ff82811682821603908111156104ab576104ab6146d1565b6001600160401b0382811682821603908111156104ab576104ab6146d1565b5f8261585357634e487b7160e01b5f52601260045260245ffd5b500490565b606081016104ab828460ff815116825260ff6020820151166020830152604081015160408301525050565b82815260808101612579602083018460ff815116825260ff6020820151166020830152604081015160408301525050565b60ff81811683821601908111156104ab576104ab6146d1565b5f602082840312156158dd575f5ffd5b81356125798161463c565b805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b84518152602080860151908201526040808601519082015260608086015190820152610300810161596a60808301866158e8565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301526159a16102008301846158e8565b95945050505050565b5f81518060208401855e5f93019283525090919050565b5f61257982846159aa565b60ff85811682528416602082015260808101601084106159fa57634e487b7160e01b5f52602160045260245ffd5b83604083015263ffffffff8316606083015295945050505050565b634e487b7160e01b5f52603160045260245ffd5b5f615a3482886159aa565b86815260f086901b6001600160f01b031916602082015260f885901b6001600160f81b031916602282015261297560238201856159aa565b83815260f883901b6001600160f81b03191660208201525f61271260218301846159aa565b634e487b7160e01b5f52600160045260245ffdfe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
