/** Bindings of ForeignOrderBook. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const foreignOrderBookAbi = [
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
   },
   {
    "internalType": "address",
    "name": "effects_",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "registry",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "chain",
    "type": "uint64"
   },
   {
    "internalType": "uint8",
    "name": "rules",
    "type": "uint8"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "BasisUndecided",
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
    "name": "ordered",
    "type": "uint64"
   }
  ],
  "name": "OrderAuthorityEpoch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "OrderAuthorityInactive",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "OrderAuthorityUnknown",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "OrderBookFull",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "lamport",
    "type": "uint64"
   },
   {
    "internalType": "uint256",
    "name": "highest",
    "type": "uint256"
   }
  ],
  "name": "OrderLamportHigh",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "OrderMalformed",
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
  "name": "OrderNotHeld",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "validAfter",
    "type": "uint64"
   }
  ],
  "name": "OrderNotInTime",
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
  "name": "OrderRepeated",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "signer",
    "type": "address"
   }
  ],
  "name": "OrderSignature",
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
  "name": "OrderUnknown",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "policy",
    "type": "uint8"
   }
  ],
  "name": "PolicyUnknown",
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
    "indexed": true,
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "frozen",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   }
  ],
  "name": "FrozenChanged",
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
    "indexed": false,
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "OrderCertified",
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
    "indexed": false,
    "internalType": "uint8",
    "name": "action",
    "type": "uint8"
   }
  ],
  "name": "OrderQueued",
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
    "components": [
     {
      "internalType": "bytes32",
      "name": "asset",
      "type": "bytes32"
     },
     {
      "internalType": "uint8",
      "name": "action",
      "type": "uint8"
     },
     {
      "internalType": "uint256",
      "name": "amount",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "subject",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "recipient",
      "type": "address"
     },
     {
      "internalType": "bytes32",
      "name": "authority",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "authorityEpoch",
      "type": "uint64"
     },
     {
      "internalType": "uint256",
      "name": "nonce",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "caseId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "seen",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "lamport",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "effectiveAt",
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
     }
    ],
    "indexed": false,
    "internalType": "struct Order",
    "name": "order",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "signature",
    "type": "bytes"
   }
  ],
  "name": "OrderSubmitted",
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
  "stateMutability": "nonpayable",
  "type": "fallback"
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
    "name": "digest",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "certify",
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
      "name": "asset",
      "type": "bytes32"
     },
     {
      "internalType": "uint8",
      "name": "action",
      "type": "uint8"
     },
     {
      "internalType": "uint256",
      "name": "amount",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "subject",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "recipient",
      "type": "address"
     },
     {
      "internalType": "bytes32",
      "name": "authority",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "authorityEpoch",
      "type": "uint64"
     },
     {
      "internalType": "uint256",
      "name": "nonce",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "caseId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "seen",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "lamport",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "effectiveAt",
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
     }
    ],
    "internalType": "struct Order",
    "name": "order",
    "type": "tuple"
   }
  ],
  "name": "digestOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
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
    "name": "digest",
    "type": "bytes32"
   },
   {
    "internalType": "bytes",
    "name": "header",
    "type": "bytes"
   }
  ],
  "name": "dismiss",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "effects",
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
    "components": [
     {
      "internalType": "bytes32",
      "name": "asset",
      "type": "bytes32"
     },
     {
      "internalType": "uint8",
      "name": "action",
      "type": "uint8"
     },
     {
      "internalType": "uint256",
      "name": "amount",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "subject",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "recipient",
      "type": "address"
     },
     {
      "internalType": "bytes32",
      "name": "authority",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "authorityEpoch",
      "type": "uint64"
     },
     {
      "internalType": "uint256",
      "name": "nonce",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "caseId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "seen",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "lamport",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "effectiveAt",
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
     }
    ],
    "internalType": "struct Order",
    "name": "order",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "signature",
    "type": "bytes"
   }
  ],
  "name": "give",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   },
   {
    "internalType": "enum OrderStatus",
    "name": "status",
    "type": "uint8"
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
    "name": "subject",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "keyOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
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
  "inputs": [],
  "name": "lamportFloor",
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
    "name": "authority",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "nonce",
    "type": "uint256"
   }
  ],
  "name": "nonceUsedBy",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "digest",
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
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "openOrders",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "",
    "type": "bytes32[]"
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
    "name": "digest",
    "type": "bytes32"
   }
  ],
  "name": "recordOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "key",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "authority",
      "type": "bytes32"
     },
     {
      "internalType": "enum OrderStatus",
      "name": "status",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "action",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "rank",
      "type": "uint8"
     },
     {
      "internalType": "bool",
      "name": "isCertified",
      "type": "bool"
     },
     {
      "internalType": "uint64",
      "name": "lamport",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "effectiveAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "validBefore",
      "type": "uint64"
     },
     {
      "internalType": "uint32",
      "name": "attempts",
      "type": "uint32"
     },
     {
      "internalType": "bytes16",
      "name": "jurisdiction",
      "type": "bytes16"
     },
     {
      "internalType": "uint64",
      "name": "authorityEpoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
     {
      "internalType": "address",
      "name": "subject",
      "type": "address"
     },
     {
      "internalType": "enum OrderRefusal",
      "name": "refusal",
      "type": "uint8"
     },
     {
      "internalType": "bool",
      "name": "wasCertified",
      "type": "bool"
     },
     {
      "internalType": "uint8",
      "name": "place",
      "type": "uint8"
     },
     {
      "internalType": "bool",
      "name": "isVoid",
      "type": "bool"
     },
     {
      "internalType": "address",
      "name": "recipient",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "amount",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "asset",
      "type": "bytes32"
     }
    ],
    "internalType": "struct OrderRecord",
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
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "settle",
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
      "name": "asset",
      "type": "bytes32"
     },
     {
      "internalType": "uint8",
      "name": "action",
      "type": "uint8"
     },
     {
      "internalType": "uint256",
      "name": "amount",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "subject",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "recipient",
      "type": "address"
     },
     {
      "internalType": "bytes32",
      "name": "authority",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "authorityEpoch",
      "type": "uint64"
     },
     {
      "internalType": "uint256",
      "name": "nonce",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "caseId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "evidence",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "seen",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "lamport",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "effectiveAt",
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
     }
    ],
    "internalType": "struct Order",
    "name": "order",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "signature",
    "type": "bytes"
   }
  ],
  "name": "submit",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "digest",
    "type": "bytes32"
   },
   {
    "internalType": "enum OrderStatus",
    "name": "status",
    "type": "uint8"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation code, without constructor arguments. */
export const foreignOrderBookBytecode = '0x610100604052348015610010575f5ffd5b50604051614aea380380614aea83398101604081905261002f91610132565b60ff811615801590610045575060018160ff1614155b1561006c5760405163677222e960e11b815260ff8216600482015260240160405180910390fd5b6001600160a01b0393841660805284516020860151604090960151851660e05294841660c05293831660a0525f8054600160a01b600160e81b031916600160e01b60ff90961695909502600160a01b600160e01b03191694909417600160a01b6001600160401b039290921691909102176001600160a01b03191691161790556101f7565b80516001600160a01b0381168114610107575f5ffd5b919050565b80516001600160401b0381168114610107575f5ffd5b805160ff81168114610107575f5ffd5b5f5f5f5f5f85870360e0811215610147575f5ffd5b6060811215610154575f5ffd5b50604051606081016001600160401b038111828210171561018357634e487b7160e01b5f52604160045260245ffd5b60405261018f876100f1565b815261019d602088016100f1565b60208201526101ae604088016100f1565b604082015294506101c1606087016100f1565b93506101cf608087016100f1565b92506101dd60a0870161010c565b91506101eb60c08701610122565b90509295509295909350565b60805160a05160c05160e0516148af61023b5f395f50505f818161043d015261090c01525f8181611081015261271d01525f818160f801526102a101526148af5ff3fe608060405234801561000f575f5ffd5b50600436106100f3575f3560e01c8063919385ca11610095578063d1c60a3a11610064578063d1c60a3a1461027c578063e97676bb1461029c578063f14d5fe6146102c3578063f64e7f20146102d6576100f3565b8063919385ca14610217578063987757dd1461022a578063a9ba045e1461023f578063b166622f14610269576100f3565b80632ac88ee2116100d15780632ac88ee2146101b25780634fe10b0e146101c357806366cb4581146101e457806377f97f9314610204576100f3565b80630505c8c91461013657806310a988301461016057806312622e5b14610181575b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e8015610131573d82f35b503d81fd5b5f5461014990600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b61017361016e366004613e9a565b6102e9565b604051610157929190613f13565b5f5461019a90600160a01b90046001600160401b031681565b6040516001600160401b039091168152602001610157565b6007546001600160401b031661019a565b6101d66101d1366004613f27565b610349565b604051908152602001610157565b6101f76101f2366004613f47565b610369565b6040516101579190613f5e565b6101d6610212366004613fa0565b6103c8565b610173610225366004613e9a565b6103fc565b61023d610238366004613f47565b610415565b005b5f54610251906001600160a01b031681565b6040516001600160a01b039091168152602001610157565b61023d610277366004613fbb565b610421565b61028f61028a366004613f47565b6106a1565b6040516101579190613ff9565b6102517f000000000000000000000000000000000000000000000000000000000000000081565b61023d6102d13660046141f4565b610868565b6101d66102e4366004614238565b610ab8565b5f5f6102f6858585610ace565b9092509050600681600681111561030f5761030f613eeb565b14610341575f8281526004602052604090205461032b90610d00565b505f8181526004602052604090206002015460ff165b935093915050565b5f8281526006602090815260408083208484529091529020545b92915050565b5f818152600560209081526040918290208054835181840281018401909452808452606093928301828280156103bc57602002820191905f5260205f20905b8154815260200190600101908083116103a8575b50505050509050919050565b5f6103636103db368490038401846142fb565b5f546001600160401b03600160a01b820416906001600160a01b0316610e69565b5f5f610409858585610ace565b91509150935093915050565b61041e81610d00565b50565b5f61042b84610fa7565b604051630bc4b12760e21b81529091507f0000000000000000000000000000000000000000000000000000000000000000905f906001600160a01b03831690632f12c49c906104809088908890600401614418565b606060405180830381865afa15801561049b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104bf919061442b565b600384015460208201519192506001600160401b03600160c01b9091048116911610806105845750600260408051631f98883f60e11b815283516001600160401b03908116600483015260208501511660248201529083015160448201526001600160a01b03841690633f31107e90606401602060405180830381865afa15801561054c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105709190614478565b600281111561058157610581613eeb565b14155b156105bf5760208101516040516342b6ddeb60e01b8152600481018890526001600160401b0390911660248201526044015b60405180910390fd5b82546004600285015460ff1660068111156105dc576105dc613eeb565b036105f6576105ed8188600e610fee565b50505050505050565b6003600285015460ff16600681111561061157610611613eeb565b03610674575f8181526008602052604090819020549051631a512dd160e11b81526004810183905260ff821660248201526201000082046001600160a01b03166044820152600160b01b9091046001600160401b031660648201526084016105b6565b60048401805460ff60b81b1916600160b81b1790556105ed876106968361104b565b5160ff16600e6110ea565b6106a9613d26565b5f8281526004602090815260409182902082516102a081018452815481526001820154928101929092526002810154919290919083019060ff1660068111156106f4576106f4613eeb565b600681111561070557610705613eeb565b8152600282015461010080820460ff9081166020850152620100008304811660408501526301000000830481161515606085015264010000000083046001600160401b03908116608080870191909152600160601b8504821660a0870152600160a01b808604831660c0880152600160e01b90950463ffffffff1660e087015260038701549081901b6001600160801b03191693860193909352600160801b83048116610120860152600160c01b90920490911661014084015260048401546001600160a01b038116610160850152610180909301929190910416600f8111156107f1576107f1613eeb565b600f81111561080257610802613eeb565b8152600482015460ff600160a81b8204811615156020840152600160b01b820481166040840152600160b81b909104161515606082015260058201546001600160a01b03166080820152600682015460a082015260079091015460c09091015292915050565b5f828152600460205260408120906005600283015460ff16600681111561089157610891613eeb565b1480156108aa575060028201546301000000900460ff16155b6004830154909150600160b01b900460ff161580156108e657508080156108e457506002820154600c61010090910460ff161c6001908116145b155b1561090757604051634ffac4d960e11b8152600481018590526024016105b6565b465f807f0000000000000000000000000000000000000000000000000000000000000000604051633e2249ed60e21b81526001600160401b038086166004830152881660248201526001600160a01b03919091169063f88927b490604401602060405180830381865afa158015610980573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109a49190614496565b1480159150806109cb575060038401546001600160401b03600160c01b9091048116908616105b156109fb576040516342b6ddeb60e01b8152600481018790526001600160401b03861660248201526044016105b6565b60028401805463ff000000191663010000001790556040516001600160401b038616815286907fa3991d7966f120e17a96662f69390b231d0b2197060666c2b3ac9076e4e9a9779060200160405180910390a26004600285015460ff166006811115610a6957610a69613eeb565b14610a7657505050505050565b5f610a80856111c9565b90505f81600f811115610a9557610a95613eeb565b03610aab578454610aa69088611259565b6105ed565b84546105ed908883610fee565b5f610ac48484846112e6565b90505b9392505050565b5f5f610ad985611361565b610aeb6103db368790038701876142fb565b91505f610b0d8635610b036080890160608a016144ad565b88604001356112e6565b90505f6040870135158015610b2d575083610b278361104b565b60400151145b5f858152600460205260409020909150818015610b4e5750610b4e836114c0565b15610b64576002015460ff169250610341915050565b5f5f610b708a85611584565b915091505f610b80888b8b611722565b50909150506001600160a01b0381161580610bab575060018301546001600160a01b03828116911614155b15610bd457604051631b8135c160e31b81526001600160a01b03821660048201526024016105b6565b5f610be28c858b8987611769565b935090505f600286015460ff166006811115610c0057610c00613eeb565b14610c215760405163aef18e0160e01b8152600481018a90526024016105b6565b610c2c858d866119e0565b8b60a00135878a7f5aa0a7c9a40a9bb78a3baf2bb17d7b97675d5fd80d5074ec96a75755abdf21b18f8f8f604051610c66939291906144c6565b60405180910390a460048501805460ff60b81b1916600160b81b831515021790558080610cad57505f83600f811115610ca157610ca1613eeb565b14158015610cad575085155b15610cda57610cc989610cbf8961104b565b5160ff16856110ea565b506006965061034195505050505050565b610ce789868e868a611ba8565b50505060029091015460ff169350505050935093915050565b610d09816114c0565b505f610d1c610d1783611d18565b611fdd565b90505f5b8151811015610dc057610d4b828281518110610d3e57610d3e6145f6565b60200260200101516120f4565b15610db85760045f838381518110610d6557610d656145f6565b602002602001015181526020019081526020015f20600201601c81819054906101000a900463ffffffff16610d999061461e565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b600101610d20565b5080515f03610dcd575050565b60045f825f81518110610de257610de26145f6565b602002602001015181526020019081526020015f20600601545f14610e56575f5b8151811015610e5157610e21828281518110610d3e57610d3e6145f6565b15610e4957610e4983838381518110610e3c57610e3c6145f6565b6020026020010151612123565b600101610e03565b505050565b610e6082826122c9565b610e56575b5050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f474cf900ddd1efff19987105341090e6bb88aafda58a281e13cdce53b73b12ab918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060820152608081018390526001600160a01b03821660a08201525f90819060c001604051602081830303815290604052805190602001209050807fb2a22790e265a9bf57a0140a52b78edca86555f068c038366560b05db2a52b9c86604051602001610f4a929190614642565b60405160208183030381529060405280519060200120604051602001610f8792919061190160f01b81526002810192909252602282015260420190565b604051602081830303815290604052805190602001209150509392505050565b5f8181526004602081905260408220908101549091600160b01b90910460ff169003610fe957604051634ffac4d960e11b8152600481018390526024016105b6565b919050565b5f610ff984846126ba565b80515f868152600a6020526040812054929350611019928792919061271b565b5f83815260046020819052604090912001805460ff60b81b1916600160b81b17905561104581836127d0565b50505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b8152600481018390526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906382fb864390602401606060405180830381865afa1580156110c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103639190614760565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f81111561112c5761112c613eeb565b02179055508391906101000a81548160ff0219169083600681111561115357611153613eeb565b0217905550505061116381612814565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad916111bb91610100810460ff16918a918a91600160e01b90910463ffffffff1690614795565b60405180910390a450505050565b5f5f6111e383600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b039081169116146112125750600692915050565b6004810154600160c01b90046001600160401b03165f81158015906112405750816001600160401b03164210155b90508061124d575f611250565b60075b95945050505050565b5f61126483836126ba565b90505f5f61129d5f601c9054906101000a900460ff1660ff16845f015160ff166001866020015161129591906147c9565b60ff166128fa565b91509150816112c257604051630d0a31b360e31b8152600481018590526024016105b6565b6112ce85825f8761271b565b6112df84845f015160ff16836129af565b5050505050565b5f6001600160a01b0383166112fc575082610ac7565b811561135757604080517473796e636c696e652e6c6f636b2e706172742e763160581b60208201529081018590526001600160a01b038416606082015260800160405160208183030381529060405280519060200120610ac4565b610ac48484612a51565b5f61137260408301602084016147e2565b60ff1690505f6113828260091190565b90505f8061139660a08601608087016144ad565b6001600160a01b0316141590506001602c841c8116036113c1578180156113ba5750805b91506113dc565b6001602e841c8116146113dc578180156113d9575080155b91505b6113ee6101c085016101a086016147fd565b6001600160401b03166114096101e086016101c087016147fd565b6001600160401b0316111580611453575061142c6101e085016101c086016147fd565b6001600160401b03166114476101a0860161018087016147fd565b6001600160401b031610155b1561145c575f91505b6040840135156114a25781801561148b57505f61147f60808601606087016144ad565b6001600160a01b031614155b801561149f575082158061149f5750600683145b91505b81611045576040516324209f7760e11b815260040160405180910390fd5b5f5f6114cb8361104b565b6040808201515f9081526004602052209091506006600282015460ff1660068111156114f9576114f9613eeb565b14158061151157506004810154600160b81b900460ff165b8061151d575080548414155b8061152b5750600681015415155b1561153957505f9392505050565b602082015160ff161580159061155d57505f84815260056020526040908190205410155b1561156b57505f9392505050565b61157a82604001518284612ab3565b5060019392505050565b60a08201355f90815260016020526040812060048101549091906001600160401b03168082036115cd576040516303d575b960e61b815260a086013560048201526024016105b6565b6115dd60e0860160c087016147fd565b6001600160401b0316816001600160401b0316146116ba5783156116405760a08501355f9081526003602052604081209061161e60e0880160c089016147fd565b6001600160401b03166001600160401b031681526020019081526020015f2092505b61165060e0860160c087016147fd565b60048401546001600160401b039081169116146116b05760a08501358161167d60e0880160c089016147fd565b60405163bef3a22f60e01b815260048101939093526001600160401b0391821660248401521660448201526064016105b6565b506006905061171b565b6116c383612b70565b156116d157505f905061171b565b8315806116f157506004830154600160401b90046001600160401b031642105b156117155760405163029ec50760e01b815260a086013560048201526024016105b6565b50600790505b9250929050565b5f80806041849003611756578435602086013560408701355f1a61174889828585612bdc565b955095509550505050611760565b505f915060029050825b93509350939050565b5f8061177b60408801602089016147e2565b60ff168660020160109054906101000a900461ffff1661ffff16901c60011661ffff165f036117af575060019050806119d6565b6117ba868835612ca4565b6117c9575060019050806119d6565b60018601546003600160a01b90910460ff161080156117f057506117ee868835612d24565b155b1561180157506001905060026119d6565b60a08701355f90815260066020908152604080832060e08b013584529091529020548581036118465760405163aef18e0160e01b8152600481018790526024016105b6565b6118586101c089016101a08a016147fd565b6001600160401b03164210801561186d575080155b156118a9576118846101c089016101a08a016147fd565b60405163073ba2fd60e31b81526001600160401b0390911660048201526024016105b6565b5f84600f8111156118bc576118bc613eeb565b146118cd575f8492509250506119d6565b80156118e0575f600392509250506119d6565b6118f26101e089016101c08a016147fd565b6001600160401b0316421061190e575f600492509250506119d6565b6007545f9061192c90640100000000906001600160401b0316614818565b9050806119416101808b016101608c016147fd565b6001600160401b0316118015611955575085155b156119985761196c6101808a016101608b016147fd565b6040516336563fb360e01b81526001600160401b039091166004820152602481018290526044016105b6565b6007545f906001600160401b03166119b86101808c016101608d016147fd565b6001600160401b0316116119cd5760056119cf565b5f5b9350935050505b9550959350505050565b6119ff82356119f560808501606086016144ad565b84604001356112e6565b835560a08201356001840155611a1b60408301602084016147e2565b6001820154600160a01b900460ff16611a3c610180850161016086016147fd565b6002860180546bffffffffffffffff00ff000019166401000000006001600160401b03939093169290920262ff00001916919091176201000060ff938416021761ff0019166101009390921692909202179055611aa16101a0830161018084016147fd565b611ab36101e084016101c085016147fd565b600280860180546001600160401b03948516600160601b0267ffffffffffffffff60601b19948616600160a01b02949094166fffffffffffffffffffffffffffffffff60601b199091161792909217909155820154600483015484356007870155438316600160c01b02600160801b919093160267ffffffffffffffff60801b166001600160801b0390911617176003840155611b5660808301606084016144ad565b611b6660a08401608085016144ad565b60409093013560068501556005840180546001600160a01b039485166001600160a01b0319918216179091556004909401805491909316931692909217905550565b5f611bb5855f015461104b565b90505f821580611bcb5750602082015160ff1615155b9050808015611bea575085545f90815260056020526040908190205410155b8015611c0d575085546002870154611c0b919062010000900460ff16612dbc565b155b15611c3157855460405163bd9e123b60e01b815260048101919091526024016105b6565b60a08501355f90815260066020908152604080832060e08901358452909152902054611c7c5760a08501355f90815260066020908152604080832060e0890135845290915290208790555b8215611cc05760048601805485919060ff60a01b1916600160a01b83600f811115611ca957611ca9613eeb565b0217905550611cb9878784612ab3565b50506112df565b42611cd36101a0870161018088016147fd565b6001600160401b031611611ce8576002611ceb565b60015b60028701805460ff19166001836006811115611d0957611d09613eeb565b02179055506105ed8787612f64565b5f818152600560209081526040808320805482518185028101850190935280835260609493830182828015611d6a57602002820191905f5260205f20905b815481526020019060010190808311611d56575b505050505090505f611d7b8461104b565b90505f82516001600160401b03811115611d9757611d9761426b565b604051908082528060200260200182016040528015611de957816020015b611dd660405180606001604052805f81526020015f81526020015f81525090565b815260200190600190039081611db55790505b5090505f5f5b8451811015611f41575f60045f878481518110611e0e57611e0e6145f6565b602002602001015181526020019081526020015f209050611e49868381518110611e3a57611e3a6145f6565b60200260200101518287612fae565b611e535750611f39565b5f611e77878481518110611e6957611e696145f6565b602002602001015183613097565b90505f84611e848161482b565b955090505b5f81118015611ec05750611ec08287611ea3600185614843565b81518110611eb357611eb36145f6565b602002602001015161313d565b15611f175785611ed1600183614843565b81518110611ee157611ee16145f6565b6020026020010151868281518110611efb57611efb6145f6565b602002602001018190525080611f1090614856565b9050611e89565b81868281518110611f2a57611f2a6145f6565b60200260200101819052505050505b600101611def565b50806001600160401b03811115611f5a57611f5a61426b565b604051908082528060200260200182016040528015611f83578160200160208202803683370190505b5094505f5b81811015611fd357828181518110611fa257611fa26145f6565b602002602001015160400151868281518110611fc057611fc06145f6565b6020908102919091010152600101611f88565b5050505050919050565b60605f5f5b83518110156120ed575f848281518110611ffe57611ffe6145f6565b602002602001015190505f60045f8381526020019081526020015f2090505f61202682613182565b90505f81600f81111561203b5761203b613eeb565b146120625761205a83612050845f015461104b565b5160ff16836110ea565b5050506120e5565b6001600283015460ff16600681111561207d5761207d613eeb565b036120b7576002820154600160601b90046001600160401b03164210156120a6575050506120e5565b6002828101805460ff191690911790555b8287866120c38161482b565b9750815181106120d5576120d56145f6565b6020026020010181815250505050505b600101611fe2565b5082525090565b5f60025f8381526004602052604090206002015460ff16600681111561211c5761211c613eeb565b1492915050565b5f8181526004602081905260408220600781015491810154909291612150916001600160a01b0316612a51565b5f818152600b6020526040902054600284015491925090610100900460ff166121c9575f61217f825f19614843565b905081156121a0575f868152600a60205260409020546121a090879061320c565b808460060154106121b157806121b7565b83600601545b6121c19083614818565b915050612254565b5f81156121f0575f868152600a60205260409020546121eb9085908890613251565b6121f3565b60095b90505f81600f81111561220857612208613eeb565b1461222057612218855f836110ea565b505050505050565b83600601548211612231575f612240565b60068401546122409083614843565b9150815f036122525761225286613306565b505b5f828152600b60209081526040808320888452600a8352928190208790559183905560048501546007860154925184815287936001600160a01b03909216927fafe845f30d0b4ee3c9d571f3aa05af0271e6751e179bac99b0c1ce0b40d47876910160405180910390a46112df845f5f6129af565b5f5f6122d48461104b565b5f8581526009602052604081205485519293501515916001600160401b038111156123015761230161426b565b60405190808252806020026020018201604052801561232a578160200160208202803683370190505b5090505f85516001600160401b038111156123475761234761426b565b604051908082528060200260200182016040528015612370578160200160208202803683370190505b5090505f5f5b87518110156124cf57612394888281518110610d3e57610d3e6145f6565b156124c7575f60045f8a84815181106123af576123af6145f6565b602002602001015181526020019081526020015f2060020160019054906101000a900460ff1660ff1690505f6123ec826001601f90911c81161490565b90506004885f015160ff1603612438576124278a8481518110612411576124116145f6565b6020026020010151895f015160ff16600f6110ea565b600198505050505050505050610363565b876020015160ff165f0361245657868015612451575080155b612458565b805b156124645750506124c7565b898381518110612476576124766145f6565b602002602001015182878681518110612491576124916145f6565b602002602001018787815181106124aa576124aa6145f6565b6020908102919091010191909152526124c28461482b565b935050505b600101612376565b50805f036124e4575f95505050505050610363565b602085015160ff1615612574576005825f81518110612505576125056145f6565b60200260200101510361253b5761253688845f81518110612528576125286145f6565b602002602001015187613329565b612566565b612566835f81518110612550576125506145f6565b6020026020010151865f015160ff16600a6110ea565b600195505050505050610363565b8082525f80548651829182916125989160ff600160e01b90910481169116876133bb565b925092509250826125b3575f98505050505050505050610363565b816125e8576125e38682815181106125cd576125cd6145f6565b6020026020010151895f015160ff1660096110ea565b6126a9565b6126128582815181106125fd576125fd6145f6565b60200260200101516001601f90911c81161490565b61263a576125e38b87838151811061262c5761262c6145f6565b60200260200101518a613329565b5f6126888c888481518110612651576126516145f6565b602002602001015160045f8b878151811061266e5761266e6145f6565b602002602001015181526020019081526020015f206134a7565b600f81111561269957612699613eeb565b1498505050505050505050610363565b5060019a9950505050505050505050565b604080516060810182525f80825260208201819052918101919091526126df8361104b565b9050806020015160ff165f14806126fa575081816040015114155b1561036357604051630d0a31b360e31b8152600481018390526024016105b6565b7f00000000000000000000000000000000000000000000000000000000000000006040805160608101825260ff8087168252858116602083019081528284018681529351637f4c4d9560e01b8152600481018a905292518216602484015251166044820152905160648201526001600160a01b039190911690637f4c4d95906084015f604051808303815f87803b1580156127b4575f5ffd5b505af11580156127c6573d5f5f3e3d5ffd5b5050505050505050565b60046040808401515f9081526004602052206002015460ff1660068111156127fa576127fa613eeb565b03610e6557610e658260400151835f015160ff16836110ea565b6004810154600160b01b900460ff165f81900361282f575050565b81545f9081526005602052604081208054909190829061285190600190614843565b81548110612861576128616145f6565b905f5260205f2001549050808260018561287b9190614843565b8154811061288b5761288b6145f6565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff86160217905581548290806128d1576128d161486b565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f5f60028510158061290d575060058410155b80612919575060098310155b1561292857505f905080610341565b5f85156129465770010050010110004011010004000002500361295a565b711001055000011055400101055030000255435b90505f8461296960098861487f565b6129739190614818565b61297e90600461487f565b82901c600f169050805f1461299e5760016129998183614843565b6129a1565b5f5f5b935093505050935093915050565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff191660051790556129e581612814565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080016111bb565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b806020015160ff165f03612ad2578051610e5190849060ff16806129af565b6004600283015460ff166006811115612aed57612aed613eeb565b03612af757505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f03612b2757612b278383612f64565b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60048101545f906001600160401b03600160c01b8204811691600160401b9004164210801590612bb357506004830154600160801b90046001600160401b031642105b8015610ac757506001600160401b0381161580610ac757506001600160401b0316421092915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612c1557505f91506003905082612c9a565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612c66573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612c9157505f925060019150829050612c9a565b92505f91508190505b9450945094915050565b5f8181526002602052604081205480612cd357604051633721f58160e21b8152600481018490526024016105b6565b60038401545f5b81811015612d1a5782866003018281548110612cf857612cf86145f6565b905f5260205f20015403612d125760019350505050610363565b600101612cda565b5015949350505050565b5f8181526002602052604081206001018054825b81811015612db157856002015f9054906101000a900460801b6001600160801b031916838281548110612d6d57612d6d6145f6565b905f5260205f2090600291828204019190066010029054906101000a900460801b6001600160801b03191603612da95760019350505050610363565b600101612d38565b505f95945050505050565b5f82815260056020908152604080832080548251818502810185019093528083528493830182828015612e0c57602002820191905f5260205f20905b815481526020019060010190808311612df8575b50505050509050612e3460405180606001604052805f81526020015f81526020015f81525090565b5f5b8251811015612f39575f60045f858481518110612e5557612e556145f6565b602002602001015181526020019081526020015f2090505f60026006811115612e8057612e80613eeb565b600283015460ff166006811115612e9957612e99613eeb565b1480612ebd57506001600283015460ff166006811115612ebb57612ebb613eeb565b145b9050801580612edc5750600282015460ff808916620100009092041610155b15612ee8575050612f31565b5f612f0c868581518110612efe57612efe6145f6565b602002602001015184613097565b9050861580612f205750612f20858261313d565b15612f29578094505b600196505050505b600101612e36565b508215612f5c57612f5c8160400151612f518761104b565b5160ff16600b6110ea565b505092915050565b80545f9081526005602090815260408220805460018101825581845291909220019290925590546004909101805460ff909216600160b01b0260ff60b01b19909216919091179055565b60028201545f9060ff166003816006811115612fcc57612fcc613eeb565b03612fda575f915050610ac7565b848360400151148015612fef57506006840154155b1561300857612fff858585612ab3565b5f915050610ac7565b600481600681111561301c5761301c613eeb565b1461302b576001915050610ac7565b5f806004860154600160a01b900460ff16600f81111561304d5761304d613eeb565b148015915061307c578351600486015461307791889160ff91821691600160a01b909104166110ea565b61308d565b6002858101805460ff191690911790555b1595945050505050565b6130b860405180606001604052805f81526020015f81526020015f81525090565b60028201545f906130d090610100900460ff166135ef565b6130db9060ff614843565b600284015468ffffffffffffffff00640100000000820460081b169060489061310f9060ff62010000909104811690614843565b901b171790506040518060600160405280828152602001846001015481526020018581525091505092915050565b805182515f911461315357508051825110610363565b81602001518360200151146131745781602001518360200151109050610363565b506040908101519101511090565b5f5f61319c83600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b039081169116146131cb5750600692915050565b6131d481612b70565b6131e15750600792915050565b6002830154600160a01b90046001600160401b0316421015613203575f610ac7565b60089392505050565b5f828152600d60205260408120549081156132305761322b8284613620565b613232565b825b9050818114611045575f848152600d6020526040902081905550505050565b5f5f61325d858461371d565b5f858152600d602052604081205491925082600f81111561328057613280613eeb565b14158061328b575080155b1561329857509050610ac7565b60ff8111156132b4576132ab868261371d565b92505050610ac7565b60ff8114806132cf5750600286015462010000900460ff1681145b156132df57600c92505050610ac7565b600286015462010000900460ff1681116132f9575f6132fc565b600b5b9695505050505050565b5f818152600d60205260409020541561041e575f908152600d6020526040812055565b5f82815260046020908152604082209083015190919060ff16810361335c5761335782868560400151613251565b61336a565b61336a82846040015161371d565b90505f81600f81111561337f5761337f613eeb565b036133925761338f8585846134a7565b90505b5f81600f8111156133a5576133a5613eeb565b146112df576112df84845f015160ff16836110ea565b5f5f5f5f6133c8856137e5565b90506133d2613dde565b5f5f5b875181101561349a575f8882815181106133f1576133f16145f6565b602002602001015190505f6134078c8c846128fa565b50905080156134255760018084985098509850505050505050611760565b6001601f831c8116146134475760015f84985098509850505050505050611760565b8184901c60011660010361345c575050613492565b816001901b841793506134728c8c8489896138a6565b9099509650881561348f5760018098509850505050505050611760565b50505b6001016133d5565b5050505093509350939050565b5f83815260086020526040812054610100900460ff166134e5576134de8484848560020160039054906101000a900460ff16613a3e565b9050610ac7565b5f8481526009602052604090206002830154600f61010090910460ff161c6001908116146135435780541561351e57600a915050610ac7565b61353b8585858660020160039054906101000a900460ff16613a3e565b915050610ac7565b805460081161355657600a915050610ac7565b80546001810182555f82815260209081902090910185905560028401805460048601805460ff60a81b1916600160a81b6301000000840460ff9081161515919091029190911790915560ff1990911660031791829055604051610100909204168152869186917f2aa03b52ad5f131cac15ce3386683338e6b00fed877ee0292917b8ed417ae67a910160405180910390a3509392505050565b5f6135fa8260091190565b613604575f610363565b61360f82600461487f565b640312347765901c600f1692915050565b5f8281526004602052604080822083835290822060ff851183816136445786613653565b600284015462010000900460ff165b9050801580613662575060ff81145b806136785750600283015462010000900460ff16155b1561368b575060ff935061036392505050565b600283015462010000900460ff1681146136c657600283015462010000900460ff1681116136b957856136bb565b865b945050505050610363565b5f8280156137025750836001015485600101541480613702575060038085015490860154608090811b6001600160801b03199081169290911b16145b90508061370f5781613711565b875b98975050505050505050565b5f818152600460205260408120600281015462010000900460ff16820361374857600c915050610363565b80600101548460010154148061377657506002808201549085015460ff620100009283900481169290910416115b15613784575f915050610363565b6002808201549085015460ff62010000928390048116929091041610156137af57600b915050610363565b60038082015490850154608090811b6001600160801b03199081169290911b16146137db57600c6137dd565b5f5b949350505050565b6137ed613dfd565b5f5f5b835181101561389f575f84828151811061380c5761380c6145f6565b60200260200101519050613827816001601f90911c81161490565b15806138375750600183821c8116145b156138425750613897565b806001901b83179250808460200151855f015160058110613865576138656145f6565b6020020152604084015184518391908661387e8261482b565b905260058110613890576138906145f6565b6020020152505b6001016137f0565b5050919050565b8381525f806001815b85518110156138f75786866020015182600581106138cf576138cf6145f6565b6020020151146138ef576138e4816018614818565b8551600190911b1785525b6001016138af565b505f5b81811015613a2e575f858260418110613915576139156145f6565b602002015190505f5b8751811015613a2457613932816018614818565b82901c60011615613a1c575f5f6139678d8560ff168c60200151866005811061395d5761395d6145f6565b60200201516128fa565b9150915081613977575050613a1c565b61ffff600885901c165f8190036139b1578a60400151846005811061399e5761399e6145f6565b60200201516139ae906001614818565b90505b6139bc8e838e6128fa565b50925082156139e15760016139d18183614843565b98509850505050505050506119d6565b600881901b8217601886811c6001871b1916901b178a88613a018161482b565b995060418110613a1357613a136145f6565b60200201525050505b60010161391e565b50506001016138fa565b505f988998509650505050505050565b60028201545f90610100900460ff1681613a578761104b565b9050806020015160ff165f14613ad55760058260ff1614613a7d57600a925050506137dd565b805160ff1615613aa0575f878152600a6020526040902054613aa090889061320c565b613aaf87825f01515f8961271b565b613aba81600d6127d0565b8051613acb90879060ff16806129af565b5f925050506137dd565b5f805482518291613af89160ff600160e01b9092048216919081169087166128fa565b9150915081613b0e5760099450505050506137dd565b6001600f60ff86161c811603613b2757613b2789613c13565b6001600c60ff86161c8116148015613b3d575085155b15613bbd576040808401515f8b8152600a60205291909120558251613b6f908a90613b69876001614896565b8b61271b565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3613c05565b80613bd057613bcb89613306565b613be8565b825160ff1615613be857613be889846040015161320c565b613bf489825f8b61271b565b613c0588845f015160ff16836129af565b505f98975050505050505050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b03166060830152613c7b575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f1901613cde5780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b604051806102a001604052805f81526020015f81526020015f6006811115613d5057613d50613eeb565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e08201819052610200820181905261022082018190526102409091015290565b6040518061082001604052806041906020820280368337509192915050565b60405180606001604052805f8152602001613e16613e28565b8152602001613e23613e28565b905290565b6040518060a001604052806005906020820280368337509192915050565b5f6101e08284031215613e57575f5ffd5b50919050565b5f5f83601f840112613e6d575f5ffd5b5081356001600160401b03811115613e83575f5ffd5b60208301915083602082850101111561171b575f5ffd5b5f5f5f6102008486031215613ead575f5ffd5b613eb78585613e46565b92506101e08401356001600160401b03811115613ed2575f5ffd5b613ede86828701613e5d565b9497909650939450505050565b634e487b7160e01b5f52602160045260245ffd5b60078110613f0f57613f0f613eeb565b9052565b82815260408101610ac76020830184613eff565b5f5f60408385031215613f38575f5ffd5b50508035926020909101359150565b5f60208284031215613f57575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015613f95578351835260209384019390920191600101613f77565b509095945050505050565b5f6101e08284031215613fb1575f5ffd5b610ac78383613e46565b5f5f5f60408486031215613fcd575f5ffd5b8335925060208401356001600160401b03811115613ed2575f5ffd5b60108110613f0f57613f0f613eeb565b5f6102a082019050825182526020830151602083015260408301516140216040840182613eff565b506060830151614036606084018260ff169052565b50608083015161404b608084018260ff169052565b5060a083015161405f60a084018215159052565b5060c083015161407a60c08401826001600160401b03169052565b5060e083015161409560e08401826001600160401b03169052565b506101008301516140b26101008401826001600160401b03169052565b506101208301516140cc61012084018263ffffffff169052565b506101408301516140ea6101408401826001600160801b0319169052565b506101608301516141076101608401826001600160401b03169052565b506101808301516141246101808401826001600160401b03169052565b506101a08301516141416101a08401826001600160a01b03169052565b506101c08301516141566101c0840182613fe9565b506101e083015161416c6101e084018215159052565b5061020083015161418361020084018260ff169052565b5061022083015161419961022084018215159052565b506102408301516141b66102408401826001600160a01b03169052565b5061026083015161026083015261028083015161028083015292915050565b6001600160401b038116811461041e575f5ffd5b8035610fe9816141d5565b5f5f60408385031215614205575f5ffd5b823591506020830135614217816141d5565b809150509250929050565b80356001600160a01b0381168114610fe9575f5ffd5b5f5f5f6060848603121561424a575f5ffd5b8335925061425a60208501614222565b929592945050506040919091013590565b634e487b7160e01b5f52604160045260245ffd5b6040516101e081016001600160401b03811182821017156142ae57634e487b7160e01b5f52604160045260245ffd5b60405290565b604051606081016001600160401b03811182821017156142ae57634e487b7160e01b5f52604160045260245ffd5b60ff8116811461041e575f5ffd5b8035610fe9816142e2565b5f6101e082840312801561430d575f5ffd5b5061431661427f565b82358152614326602084016142f0565b60208201526040838101359082015261434160608401614222565b606082015261435260808401614222565b608082015260a0838101359082015261436d60c084016141e9565b60c082015260e083810135908201526101008084013590820152610120808401359082015261014080840135908201526143aa61016084016141e9565b6101608201526143bd61018084016141e9565b6101808201526143d06101a084016141e9565b6101a08201526143e36101c084016141e9565b6101c08201529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610ac46020830184866143f0565b5f606082840312801561443c575f5ffd5b506144456142b4565b8251614450816141d5565b81526020830151614460816141d5565b60208201526040928301519281019290925250919050565b5f60208284031215614488575f5ffd5b815160038110610ac7575f5ffd5b5f602082840312156144a6575f5ffd5b5051919050565b5f602082840312156144bd575f5ffd5b610ac782614222565b833581525f6144d7602086016142f0565b60ff166020830152604085810135908301526144f560608601614222565b6001600160a01b0316606083015261450f60808601614222565b6001600160a01b0316608083015260a0858101359083015261453360c086016141e9565b6001600160401b031660c083015260e0858101359083015261010080860135908301526101208086013590830152610140808601359083015261457961016086016141e9565b6001600160401b031661016083015261459561018086016141e9565b6001600160401b03166101808301526145b16101a086016141e9565b6001600160401b03166101a08301526145cd6101c086016141e9565b6001600160401b0381166101c0840152506102006101e0830152611250610200830184866143f0565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff81036146395761463961460a565b60010192915050565b5f61020082019050838252825160208301526020830151614668604084018260ff169052565b5060408301516060830152606083015161468d60808401826001600160a01b03169052565b5060808301516001600160a01b03811660a08401525060a083015160c083015260c08301516146c760e08401826001600160401b03169052565b5060e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516147136101808401826001600160401b03169052565b506101808301516001600160401b0381166101a0840152506101a08301516001600160401b0381166101c0840152506101c08301516001600160401b0381166101e0840152509392505050565b5f6060828403128015614771575f5ffd5b5061477a6142b4565b8251614785816142e2565b81526020830151614460816142e2565b60ff858116825284166020820152608081016147b46040830185613fe9565b63ffffffff8316606083015295945050505050565b60ff82811682821603908111156103635761036361460a565b5f602082840312156147f2575f5ffd5b8135610ac7816142e2565b5f6020828403121561480d575f5ffd5b8135610ac7816141d5565b808201808211156103635761036361460a565b5f6001820161483c5761483c61460a565b5060010190565b818103818111156103635761036361460a565b5f816148645761486461460a565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b80820281158282048414176103635761036361460a565b60ff81811683821601908111156103635761036361460a56' as const
