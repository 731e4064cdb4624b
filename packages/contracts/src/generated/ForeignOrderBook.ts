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
export const foreignOrderBookBytecode = '0x610100604052348015610010575f5ffd5b50604051614ba5380380614ba583398101604081905261002f91610132565b60ff811615801590610045575060018160ff1614155b1561006c5760405163677222e960e11b815260ff8216600482015260240160405180910390fd5b6001600160a01b0393841660805284516020860151604090960151851660e05294841660c05293831660a0525f8054600160a01b600160e81b031916600160e01b60ff90961695909502600160a01b600160e01b03191694909417600160a01b6001600160401b039290921691909102176001600160a01b03191691161790556101f7565b80516001600160a01b0381168114610107575f5ffd5b919050565b80516001600160401b0381168114610107575f5ffd5b805160ff81168114610107575f5ffd5b5f5f5f5f5f85870360e0811215610147575f5ffd5b6060811215610154575f5ffd5b50604051606081016001600160401b038111828210171561018357634e487b7160e01b5f52604160045260245ffd5b60405261018f876100f1565b815261019d602088016100f1565b60208201526101ae604088016100f1565b604082015294506101c1606087016100f1565b93506101cf608087016100f1565b92506101dd60a0870161010c565b91506101eb60c08701610122565b90509295509295909350565b60805160a05160c05160e05161496a61023b5f395f50505f818161043d015261090c01525f818161111701526127e201525f818160f801526102a1015261496a5ff3fe608060405234801561000f575f5ffd5b50600436106100f3575f3560e01c8063919385ca11610095578063d1c60a3a11610064578063d1c60a3a1461027c578063e97676bb1461029c578063f14d5fe6146102c3578063f64e7f20146102d6576100f3565b8063919385ca14610217578063987757dd1461022a578063a9ba045e1461023f578063b166622f14610269576100f3565b80632ac88ee2116100d15780632ac88ee2146101b25780634fe10b0e146101c357806366cb4581146101e457806377f97f9314610204576100f3565b80630505c8c91461013657806310a988301461016057806312622e5b14610181575b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e8015610131573d82f35b503d81fd5b5f5461014990600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b61017361016e366004613f55565b6102e9565b604051610157929190613fce565b5f5461019a90600160a01b90046001600160401b031681565b6040516001600160401b039091168152602001610157565b6007546001600160401b031661019a565b6101d66101d1366004613fe2565b610349565b604051908152602001610157565b6101f76101f2366004614002565b610369565b6040516101579190614019565b6101d661021236600461405b565b6103c8565b610173610225366004613f55565b6103fc565b61023d610238366004614002565b610415565b005b5f54610251906001600160a01b031681565b6040516001600160a01b039091168152602001610157565b61023d610277366004614076565b610421565b61028f61028a366004614002565b6106a1565b60405161015791906140b4565b6102517f000000000000000000000000000000000000000000000000000000000000000081565b61023d6102d13660046142af565b610868565b6101d66102e43660046142f3565b610b4e565b5f5f6102f6858585610b64565b9092509050600681600681111561030f5761030f613fa6565b14610341575f8281526004602052604090205461032b90610d96565b505f8181526004602052604090206002015460ff165b935093915050565b5f8281526006602090815260408083208484529091529020545b92915050565b5f818152600560209081526040918290208054835181840281018401909452808452606093928301828280156103bc57602002820191905f5260205f20905b8154815260200190600101908083116103a8575b50505050509050919050565b5f6103636103db368490038401846143b6565b5f546001600160401b03600160a01b820416906001600160a01b0316610eff565b5f5f610409858585610b64565b91509150935093915050565b61041e81610d96565b50565b5f61042b8461103d565b604051630bc4b12760e21b81529091507f0000000000000000000000000000000000000000000000000000000000000000905f906001600160a01b03831690632f12c49c9061048090889088906004016144d3565b606060405180830381865afa15801561049b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104bf91906144e6565b600384015460208201519192506001600160401b03600160c01b9091048116911610806105845750600260408051631f98883f60e11b815283516001600160401b03908116600483015260208501511660248201529083015160448201526001600160a01b03841690633f31107e90606401602060405180830381865afa15801561054c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105709190614533565b600281111561058157610581613fa6565b14155b156105bf5760208101516040516342b6ddeb60e01b8152600481018890526001600160401b0390911660248201526044015b60405180910390fd5b82546004600285015460ff1660068111156105dc576105dc613fa6565b036105f6576105ed8188600e611084565b50505050505050565b6003600285015460ff16600681111561061157610611613fa6565b03610674575f8181526008602052604090819020549051631a512dd160e11b81526004810183905260ff821660248201526201000082046001600160a01b03166044820152600160b01b9091046001600160401b031660648201526084016105b6565b60048401805460ff60b81b1916600160b81b1790556105ed87610696836110e1565b5160ff16600e611180565b6106a9613de1565b5f8281526004602090815260409182902082516102a081018452815481526001820154928101929092526002810154919290919083019060ff1660068111156106f4576106f4613fa6565b600681111561070557610705613fa6565b8152600282015461010080820460ff9081166020850152620100008304811660408501526301000000830481161515606085015264010000000083046001600160401b03908116608080870191909152600160601b8504821660a0870152600160a01b808604831660c0880152600160e01b90950463ffffffff1660e087015260038701549081901b6001600160801b03191693860193909352600160801b83048116610120860152600160c01b90920490911661014084015260048401546001600160a01b038116610160850152610180909301929190910416600f8111156107f1576107f1613fa6565b600f81111561080257610802613fa6565b8152600482015460ff600160a81b8204811615156020840152600160b01b820481166040840152600160b81b909104161515606082015260058201546001600160a01b03166080820152600682015460a082015260079091015460c09091015292915050565b5f828152600460205260408120906005600283015460ff16600681111561089157610891613fa6565b1480156108aa575060028201546301000000900460ff16155b80156108c957506002820154600c61010090910460ff161c6001908116145b6004830154909150600160b01b900460ff161580156108e6575080155b1561090757604051634ffac4d960e11b8152600481018590526024016105b6565b465f807f0000000000000000000000000000000000000000000000000000000000000000604051633e2249ed60e21b81526001600160401b038086166004830152881660248201526001600160a01b03919091169063f88927b490604401602060405180830381865afa158015610980573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109a49190614551565b1480159150806109cb575060038401546001600160401b03600160c01b9091048116908616105b156109fb576040516342b6ddeb60e01b8152600481018790526001600160401b03861660248201526044016105b6565b5f610a058561125f565b9050838015610a2557505f81600f811115610a2257610a22613fa6565b14155b15610a5a5760048501805460ff60b81b1916600160b81b17905584546105ed908890610a50906110e1565b5160ff1683611180565b60028501805463ff000000191663010000001790556040516001600160401b038716815287907fa3991d7966f120e17a96662f69390b231d0b2197060666c2b3ac9076e4e9a9779060200160405180910390a26004600286015460ff166006811115610ac857610ac8613fa6565b14610ad65750505050505050565b5f610ae3865f01546110e1565b9050806020015160ff165f1480610afe575087816040015114155b15610b18578554610b0e90610d96565b5050505050505050565b5f82600f811115610b2b57610b2b613fa6565b03610b41578554610b3c90896112ef565b610b0e565b8554610b0e908984611084565b5f610b5a84848461137c565b90505b9392505050565b5f5f610b6f856113f7565b610b816103db368790038701876143b6565b91505f610ba38635610b996080890160608a01614568565b886040013561137c565b90505f6040870135158015610bc3575083610bbd836110e1565b60400151145b5f858152600460205260409020909150818015610be45750610be483611556565b15610bfa576002015460ff169250610341915050565b5f5f610c068a8561164c565b915091505f610c16888b8b6117ea565b50909150506001600160a01b0381161580610c41575060018301546001600160a01b03828116911614155b15610c6a57604051631b8135c160e31b81526001600160a01b03821660048201526024016105b6565b5f610c788c858b8987611831565b935090505f600286015460ff166006811115610c9657610c96613fa6565b14610cb75760405163aef18e0160e01b8152600481018a90526024016105b6565b610cc2858d86611aaf565b8b60a00135878a7f5aa0a7c9a40a9bb78a3baf2bb17d7b97675d5fd80d5074ec96a75755abdf21b18f8f8f604051610cfc93929190614581565b60405180910390a460048501805460ff60b81b1916600160b81b831515021790558080610d4357505f83600f811115610d3757610d37613fa6565b14158015610d43575085155b15610d7057610d5f89610d55896110e1565b5160ff1685611180565b506006965061034195505050505050565b610d7d89868e868a611c77565b50505060029091015460ff169350505050935093915050565b610d9f81611556565b505f610db2610dad83611de7565b6120ac565b90505f5b8151811015610e5657610de1828281518110610dd457610dd46146b1565b60200260200101516121b9565b15610e4e5760045f838381518110610dfb57610dfb6146b1565b602002602001015181526020019081526020015f20600201601c81819054906101000a900463ffffffff16610e2f906146d9565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b600101610db6565b5080515f03610e63575050565b60045f825f81518110610e7857610e786146b1565b602002602001015181526020019081526020015f20600601545f14610eec575f5b8151811015610ee757610eb7828281518110610dd457610dd46146b1565b15610edf57610edf83838381518110610ed257610ed26146b1565b60200260200101516121e8565b600101610e99565b505050565b610ef6828261238e565b610eec575b5050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f474cf900ddd1efff19987105341090e6bb88aafda58a281e13cdce53b73b12ab918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060820152608081018390526001600160a01b03821660a08201525f90819060c001604051602081830303815290604052805190602001209050807fb2a22790e265a9bf57a0140a52b78edca86555f068c038366560b05db2a52b9c86604051602001610fe09291906146fd565b6040516020818303038152906040528051906020012060405160200161101d92919061190160f01b81526002810192909252602282015260420190565b604051602081830303815290604052805190602001209150509392505050565b5f8181526004602081905260408220908101549091600160b01b90910460ff16900361107f57604051634ffac4d960e11b8152600481018390526024016105b6565b919050565b5f61108f848461277f565b80515f868152600a60205260408120549293506110af92879291906127e0565b5f83815260046020819052604090912001805460ff60b81b1916600160b81b1790556110db818361288b565b50505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b8152600481018390526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906382fb864390602401606060405180830381865afa15801561115c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610363919061481b565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156111c2576111c2613fa6565b02179055508391906101000a81548160ff021916908360068111156111e9576111e9613fa6565b021790555050506111f9816128cf565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad9161125191610100810460ff16918a918a91600160e01b90910463ffffffff1690614850565b60405180910390a450505050565b5f5f61127983600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b039081169116146112a85750600692915050565b6004810154600160c01b90046001600160401b03165f81158015906112d65750816001600160401b03164210155b9050806112e3575f6112e6565b60075b95945050505050565b5f6112fa838361277f565b90505f5f6113335f601c9054906101000a900460ff1660ff16845f015160ff166001866020015161132b9190614884565b60ff166129b5565b915091508161135857604051630d0a31b360e31b8152600481018590526024016105b6565b61136485825f876127e0565b61137584845f015160ff1683612a6a565b5050505050565b5f6001600160a01b038316611392575082610b5d565b81156113ed57604080517473796e636c696e652e6c6f636b2e706172742e763160581b60208201529081018590526001600160a01b038416606082015260800160405160208183030381529060405280519060200120610b5a565b610b5a8484612b0c565b5f611408604083016020840161489d565b60ff1690505f6114188260091190565b90505f8061142c60a0860160808701614568565b6001600160a01b0316141590506001602c841c811603611457578180156114505750805b9150611472565b6001602e841c8116146114725781801561146f575080155b91505b6114846101c085016101a086016148b8565b6001600160401b031661149f6101e086016101c087016148b8565b6001600160401b03161115806114e957506114c26101e085016101c086016148b8565b6001600160401b03166114dd6101a0860161018087016148b8565b6001600160401b031610155b156114f2575f91505b6040840135156115385781801561152157505f6115156080860160608701614568565b6001600160a01b031614155b801561153557508215806115355750600683145b91505b816110db576040516324209f7760e11b815260040160405180910390fd5b5f5f611561836110e1565b6040808201515f9081526004602052209091506006600282015460ff16600681111561158f5761158f613fa6565b1415806115a757506004810154600160b81b900460ff165b806115b3575080548414155b806115c15750600681015415155b156115cf57505f9392505050565b602082015160ff16158015906115f357505f84815260056020526040908190205410155b1561160157505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b0316021790556040820151611642908284612b6e565b5060019392505050565b60a08201355f90815260016020526040812060048101549091906001600160401b0316808203611695576040516303d575b960e61b815260a086013560048201526024016105b6565b6116a560e0860160c087016148b8565b6001600160401b0316816001600160401b0316146117825783156117085760a08501355f908152600360205260408120906116e660e0880160c089016148b8565b6001600160401b03166001600160401b031681526020019081526020015f2092505b61171860e0860160c087016148b8565b60048401546001600160401b039081169116146117785760a08501358161174560e0880160c089016148b8565b60405163bef3a22f60e01b815260048101939093526001600160401b0391821660248401521660448201526064016105b6565b50600690506117e3565b61178b83612c2b565b1561179957505f90506117e3565b8315806117b957506004830154600160401b90046001600160401b031642105b156117dd5760405163029ec50760e01b815260a086013560048201526024016105b6565b50600790505b9250929050565b5f8080604184900361181e578435602086013560408701355f1a61181089828585612c97565b955095509550505050611828565b505f915060029050825b93509350939050565b5f80611843604088016020890161489d565b60ff168660020160109054906101000a900461ffff1661ffff16901c60011661ffff165f0361187757506001905080611aa5565b611882868835612d5f565b61189157506001905080611aa5565b60018601546003600160a01b90910460ff161080156118b857506118b6868835612ddf565b155b156118c95750600190506002611aa5565b60a08701355f90815260066020908152604080832060e08b0135845290915290205485810361190e5760405163aef18e0160e01b8152600481018790526024016105b6565b6119206101c089016101a08a016148b8565b6001600160401b03164210801561193c575080158061193c5750845b15611978576119536101c089016101a08a016148b8565b60405163073ba2fd60e31b81526001600160401b0390911660048201526024016105b6565b5f84600f81111561198b5761198b613fa6565b1461199c575f849250925050611aa5565b80156119af575f60039250925050611aa5565b6119c16101e089016101c08a016148b8565b6001600160401b031642106119dd575f60049250925050611aa5565b6007545f906119fb90640100000000906001600160401b03166148d3565b905080611a106101808b016101608c016148b8565b6001600160401b0316118015611a24575085155b15611a6757611a3b6101808a016101608b016148b8565b6040516336563fb360e01b81526001600160401b039091166004820152602481018290526044016105b6565b6007545f906001600160401b0316611a876101808c016101608d016148b8565b6001600160401b031611611a9c576005611a9e565b5f5b9350935050505b9550959350505050565b611ace8235611ac46080850160608601614568565b846040013561137c565b835560a08201356001840155611aea604083016020840161489d565b6001820154600160a01b900460ff16611b0b610180850161016086016148b8565b6002860180546bffffffffffffffff00ff000019166401000000006001600160401b03939093169290920262ff00001916919091176201000060ff938416021761ff0019166101009390921692909202179055611b706101a0830161018084016148b8565b611b826101e084016101c085016148b8565b600280860180546001600160401b03948516600160601b0267ffffffffffffffff60601b19948616600160a01b02949094166fffffffffffffffffffffffffffffffff60601b199091161792909217909155820154600483015484356007870155438316600160c01b02600160801b919093160267ffffffffffffffff60801b166001600160801b0390911617176003840155611c256080830160608401614568565b611c3560a0840160808501614568565b60409093013560068501556005840180546001600160a01b039485166001600160a01b0319918216179091556004909401805491909316931692909217905550565b5f611c84855f01546110e1565b90505f821580611c9a5750602082015160ff1615155b9050808015611cb9575085545f90815260056020526040908190205410155b8015611cdc575085546002870154611cda919062010000900460ff16612e77565b155b15611d0057855460405163bd9e123b60e01b815260048101919091526024016105b6565b60a08501355f90815260066020908152604080832060e08901358452909152902054611d4b5760a08501355f90815260066020908152604080832060e0890135845290915290208790555b8215611d8f5760048601805485919060ff60a01b1916600160a01b83600f811115611d7857611d78613fa6565b0217905550611d88878784612b6e565b5050611375565b42611da26101a0870161018088016148b8565b6001600160401b031611611db7576002611dba565b60015b60028701805460ff19166001836006811115611dd857611dd8613fa6565b02179055506105ed878761301f565b5f818152600560209081526040808320805482518185028101850190935280835260609493830182828015611e3957602002820191905f5260205f20905b815481526020019060010190808311611e25575b505050505090505f611e4a846110e1565b90505f82516001600160401b03811115611e6657611e66614326565b604051908082528060200260200182016040528015611eb857816020015b611ea560405180606001604052805f81526020015f81526020015f81525090565b815260200190600190039081611e845790505b5090505f5f5b8451811015612010575f60045f878481518110611edd57611edd6146b1565b602002602001015181526020019081526020015f209050611f18868381518110611f0957611f096146b1565b60200260200101518287613069565b611f225750612008565b5f611f46878481518110611f3857611f386146b1565b602002602001015183613152565b90505f84611f53816148e6565b955090505b5f81118015611f8f5750611f8f8287611f726001856148fe565b81518110611f8257611f826146b1565b60200260200101516131f8565b15611fe65785611fa06001836148fe565b81518110611fb057611fb06146b1565b6020026020010151868281518110611fca57611fca6146b1565b602002602001018190525080611fdf90614911565b9050611f58565b81868281518110611ff957611ff96146b1565b60200260200101819052505050505b600101611ebe565b50806001600160401b0381111561202957612029614326565b604051908082528060200260200182016040528015612052578160200160208202803683370190505b5094505f5b818110156120a257828181518110612071576120716146b1565b60200260200101516040015186828151811061208f5761208f6146b1565b6020908102919091010152600101612057565b5050505050919050565b60605f5f5b83518110156121b2575f8482815181106120cd576120cd6146b1565b602002602001015190505f60045f8381526020019081526020015f2090505f6120f58261323d565b90505f81600f81111561210a5761210a613fa6565b146121275761211f83610a50845f01546110e1565b5050506121aa565b6001600283015460ff16600681111561214257612142613fa6565b0361217c576002820154600160601b90046001600160401b031642101561216b575050506121aa565b6002828101805460ff191690911790555b828786612188816148e6565b97508151811061219a5761219a6146b1565b6020026020010181815250505050505b6001016120b1565b5082525090565b5f60025f8381526004602052604090206002015460ff1660068111156121e1576121e1613fa6565b1492915050565b5f8181526004602081905260408220600781015491810154909291612215916001600160a01b0316612b0c565b5f818152600b6020526040902054600284015491925090610100900460ff1661228e575f612244825f196148fe565b90508115612265575f868152600a60205260409020546122659087906132c7565b80846006015410612276578061227c565b83600601545b61228690836148d3565b915050612319565b5f81156122b5575f868152600a60205260409020546122b0908590889061330c565b6122b8565b60095b90505f81600f8111156122cd576122cd613fa6565b146122e5576122dd855f83611180565b505050505050565b836006015482116122f6575f612305565b600684015461230590836148fe565b9150815f0361231757612317866133c1565b505b5f828152600b60209081526040808320888452600a8352928190208790559183905560048501546007860154925184815287936001600160a01b03909216927fafe845f30d0b4ee3c9d571f3aa05af0271e6751e179bac99b0c1ce0b40d47876910160405180910390a4611375845f5f612a6a565b5f5f612399846110e1565b5f8581526009602052604081205485519293501515916001600160401b038111156123c6576123c6614326565b6040519080825280602002602001820160405280156123ef578160200160208202803683370190505b5090505f85516001600160401b0381111561240c5761240c614326565b604051908082528060200260200182016040528015612435578160200160208202803683370190505b5090505f5f5b875181101561259457612459888281518110610dd457610dd46146b1565b1561258c575f60045f8a8481518110612474576124746146b1565b602002602001015181526020019081526020015f2060020160019054906101000a900460ff1660ff1690505f6124b1826001601f90911c81161490565b90506004885f015160ff16036124fd576124ec8a84815181106124d6576124d66146b1565b6020026020010151895f015160ff16600f611180565b600198505050505050505050610363565b876020015160ff165f0361251b57868015612516575080155b61251d565b805b1561252957505061258c565b89838151811061253b5761253b6146b1565b602002602001015182878681518110612556576125566146b1565b6020026020010187878151811061256f5761256f6146b1565b602090810291909101019190915252612587846148e6565b935050505b60010161243b565b50805f036125a9575f95505050505050610363565b602085015160ff1615612639576005825f815181106125ca576125ca6146b1565b602002602001015103612600576125fb88845f815181106125ed576125ed6146b1565b6020026020010151876133e4565b61262b565b61262b835f81518110612615576126156146b1565b6020026020010151865f015160ff16600a611180565b600195505050505050610363565b8082525f805486518291829161265d9160ff600160e01b9091048116911687613476565b92509250925082612678575f98505050505050505050610363565b816126ad576126a8868281518110612692576126926146b1565b6020026020010151895f015160ff166009611180565b61276e565b6126d78582815181106126c2576126c26146b1565b60200260200101516001601f90911c81161490565b6126ff576126a88b8783815181106126f1576126f16146b1565b60200260200101518a6133e4565b5f61274d8c888481518110612716576127166146b1565b602002602001015160045f8b8781518110612733576127336146b1565b602002602001015181526020019081526020015f20613562565b600f81111561275e5761275e613fa6565b1498505050505050505050610363565b5060019a9950505050505050505050565b604080516060810182525f80825260208201819052918101919091526127a4836110e1565b9050806020015160ff165f14806127bf575081816040015114155b1561036357604051630d0a31b360e31b8152600481018390526024016105b6565b7f00000000000000000000000000000000000000000000000000000000000000006040805160608101825260ff8087168252858116602083019081528284018681529351637f4c4d9560e01b8152600481018a905292518216602484015251166044820152905160648201526001600160a01b039190911690637f4c4d95906084015f604051808303815f87803b158015612879575f5ffd5b505af1158015610b0e573d5f5f3e3d5ffd5b60046040808401515f9081526004602052206002015460ff1660068111156128b5576128b5613fa6565b03610efb57610efb8260400151835f015160ff1683611180565b6004810154600160b01b900460ff165f8190036128ea575050565b81545f9081526005602052604081208054909190829061290c906001906148fe565b8154811061291c5761291c6146b1565b905f5260205f2001549050808260018561293691906148fe565b81548110612946576129466146b1565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff861602179055815482908061298c5761298c614926565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f5f6002851015806129c8575060058410155b806129d4575060098310155b156129e357505f905080610341565b5f8515612a0157700100500101100040110100040000025003612a15565b711001055000011055400101055030000255435b90505f84612a2460098861493a565b612a2e91906148d3565b612a3990600461493a565b82901c600f169050805f14612a59576001612a5481836148fe565b612a5c565b5f5f5b935093505050935093915050565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff19166005179055612aa0816128cf565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec190608001611251565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b806020015160ff165f03612b8d578051610ee790849060ff1680612a6a565b6004600283015460ff166006811115612ba857612ba8613fa6565b03612bb257505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f03612be257612be2838361301f565b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60048101545f906001600160401b03600160c01b8204811691600160401b9004164210801590612c6e57506004830154600160801b90046001600160401b031642105b8015610b5d57506001600160401b0381161580610b5d57506001600160401b0316421092915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612cd057505f91506003905082612d55565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612d21573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612d4c57505f925060019150829050612d55565b92505f91508190505b9450945094915050565b5f8181526002602052604081205480612d8e57604051633721f58160e21b8152600481018490526024016105b6565b60038401545f5b81811015612dd55782866003018281548110612db357612db36146b1565b905f5260205f20015403612dcd5760019350505050610363565b600101612d95565b5015949350505050565b5f8181526002602052604081206001018054825b81811015612e6c57856002015f9054906101000a900460801b6001600160801b031916838281548110612e2857612e286146b1565b905f5260205f2090600291828204019190066010029054906101000a900460801b6001600160801b03191603612e645760019350505050610363565b600101612df3565b505f95945050505050565b5f82815260056020908152604080832080548251818502810185019093528083528493830182828015612ec757602002820191905f5260205f20905b815481526020019060010190808311612eb3575b50505050509050612eef60405180606001604052805f81526020015f81526020015f81525090565b5f5b8251811015612ff4575f60045f858481518110612f1057612f106146b1565b602002602001015181526020019081526020015f2090505f60026006811115612f3b57612f3b613fa6565b600283015460ff166006811115612f5457612f54613fa6565b1480612f7857506001600283015460ff166006811115612f7657612f76613fa6565b145b9050801580612f975750600282015460ff808916620100009092041610155b15612fa3575050612fec565b5f612fc7868581518110612fb957612fb96146b1565b602002602001015184613152565b9050861580612fdb5750612fdb85826131f8565b15612fe4578094505b600196505050505b600101612ef1565b50821561301757613017816040015161300c876110e1565b5160ff16600b611180565b505092915050565b80545f9081526005602090815260408220805460018101825581845291909220019290925590546004909101805460ff909216600160b01b0260ff60b01b19909216919091179055565b60028201545f9060ff16600381600681111561308757613087613fa6565b03613095575f915050610b5d565b8483604001511480156130aa57506006840154155b156130c3576130ba858585612b6e565b5f915050610b5d565b60048160068111156130d7576130d7613fa6565b146130e6576001915050610b5d565b5f806004860154600160a01b900460ff16600f81111561310857613108613fa6565b1480159150613137578351600486015461313291889160ff91821691600160a01b90910416611180565b613148565b6002858101805460ff191690911790555b1595945050505050565b61317360405180606001604052805f81526020015f81526020015f81525090565b60028201545f9061318b90610100900460ff166136aa565b6131969060ff6148fe565b600284015468ffffffffffffffff00640100000000820460081b16906048906131ca9060ff620100009091048116906148fe565b901b171790506040518060600160405280828152602001846001015481526020018581525091505092915050565b805182515f911461320e57508051825110610363565b816020015183602001511461322f5781602001518360200151109050610363565b506040908101519101511090565b5f5f61325783600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b039081169116146132865750600692915050565b61328f81612c2b565b61329c5750600792915050565b6002830154600160a01b90046001600160401b03164210156132be575f610b5d565b60089392505050565b5f828152600d60205260408120549081156132eb576132e682846136db565b6132ed565b825b90508181146110db575f848152600d6020526040902081905550505050565b5f5f61331885846137d8565b5f858152600d602052604081205491925082600f81111561333b5761333b613fa6565b141580613346575080155b1561335357509050610b5d565b60ff81111561336f5761336686826137d8565b92505050610b5d565b60ff81148061338a5750600286015462010000900460ff1681145b1561339a57600c92505050610b5d565b600286015462010000900460ff1681116133b4575f6133b7565b600b5b9695505050505050565b5f818152600d60205260409020541561041e575f908152600d6020526040812055565b5f82815260046020908152604082209083015190919060ff168103613417576134128286856040015161330c565b613425565b6134258284604001516137d8565b90505f81600f81111561343a5761343a613fa6565b0361344d5761344a858584613562565b90505b5f81600f81111561346057613460613fa6565b146113755761137584845f015160ff1683611180565b5f5f5f5f613483856138a0565b905061348d613e99565b5f5f5b8751811015613555575f8882815181106134ac576134ac6146b1565b602002602001015190505f6134c28c8c846129b5565b50905080156134e05760018084985098509850505050505050611828565b6001601f831c8116146135025760015f84985098509850505050505050611828565b8184901c60011660010361351757505061354d565b816001901b8417935061352d8c8c848989613961565b9099509650881561354a5760018098509850505050505050611828565b50505b600101613490565b5050505093509350939050565b5f83815260086020526040812054610100900460ff166135a0576135998484848560020160039054906101000a900460ff16613af9565b9050610b5d565b5f8481526009602052604090206002830154600f61010090910460ff161c6001908116146135fe578054156135d957600a915050610b5d565b6135f68585858660020160039054906101000a900460ff16613af9565b915050610b5d565b805460081161361157600a915050610b5d565b80546001810182555f82815260209081902090910185905560028401805460048601805460ff60a81b1916600160a81b6301000000840460ff9081161515919091029190911790915560ff1990911660031791829055604051610100909204168152869186917f2aa03b52ad5f131cac15ce3386683338e6b00fed877ee0292917b8ed417ae67a910160405180910390a3509392505050565b5f6136b58260091190565b6136bf575f610363565b6136ca82600461493a565b640312347765901c600f1692915050565b5f8281526004602052604080822083835290822060ff851183816136ff578661370e565b600284015462010000900460ff165b905080158061371d575060ff81145b806137335750600283015462010000900460ff16155b15613746575060ff935061036392505050565b600283015462010000900460ff16811461378157600283015462010000900460ff1681116137745785613776565b865b945050505050610363565b5f8280156137bd57508360010154856001015414806137bd575060038085015490860154608090811b6001600160801b03199081169290911b16145b9050806137ca57816137cc565b875b98975050505050505050565b5f818152600460205260408120600281015462010000900460ff16820361380357600c915050610363565b80600101548460010154148061383157506002808201549085015460ff620100009283900481169290910416115b1561383f575f915050610363565b6002808201549085015460ff620100009283900481169290910416101561386a57600b915050610363565b60038082015490850154608090811b6001600160801b03199081169290911b161461389657600c613898565b5f5b949350505050565b6138a8613eb8565b5f5f5b835181101561395a575f8482815181106138c7576138c76146b1565b602002602001015190506138e2816001601f90911c81161490565b15806138f25750600183821c8116145b156138fd5750613952565b806001901b83179250808460200151855f015160058110613920576139206146b1565b60200201526040840151845183919086613939826148e6565b90526005811061394b5761394b6146b1565b6020020152505b6001016138ab565b5050919050565b8381525f806001815b85518110156139b257868660200151826005811061398a5761398a6146b1565b6020020151146139aa5761399f8160186148d3565b8551600190911b1785525b60010161396a565b505f5b81811015613ae9575f8582604181106139d0576139d06146b1565b602002015190505f5b8751811015613adf576139ed8160186148d3565b82901c60011615613ad7575f5f613a228d8560ff168c602001518660058110613a1857613a186146b1565b60200201516129b5565b9150915081613a32575050613ad7565b61ffff600885901c165f819003613a6c578a604001518460058110613a5957613a596146b1565b6020020151613a699060016148d3565b90505b613a778e838e6129b5565b5092508215613a9c576001613a8c81836148fe565b9850985050505050505050611aa5565b600881901b8217601886811c6001871b1916901b178a88613abc816148e6565b995060418110613ace57613ace6146b1565b60200201525050505b6001016139d9565b50506001016139b5565b505f988998509650505050505050565b60028201545f90610100900460ff1681613b12876110e1565b9050806020015160ff165f14613b905760058260ff1614613b3857600a92505050613898565b805160ff1615613b5b575f878152600a6020526040902054613b5b9088906132c7565b613b6a87825f01515f896127e0565b613b7581600d61288b565b8051613b8690879060ff1680612a6a565b5f92505050613898565b5f805482518291613bb39160ff600160e01b9092048216919081169087166129b5565b9150915081613bc9576009945050505050613898565b6001600f60ff86161c811603613be257613be289613cce565b6001600c60ff86161c8116148015613bf8575085155b15613c78576040808401515f8b8152600a60205291909120558251613c2a908a90613c24876001614951565b8b6127e0565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3613cc0565b80613c8b57613c86896133c1565b613ca3565b825160ff1615613ca357613ca38984604001516132c7565b613caf89825f8b6127e0565b613cc088845f015160ff1683612a6a565b505f98975050505050505050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b03166060830152613d36575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f1901613d995780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b604051806102a001604052805f81526020015f81526020015f6006811115613e0b57613e0b613fa6565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e08201819052610200820181905261022082018190526102409091015290565b6040518061082001604052806041906020820280368337509192915050565b60405180606001604052805f8152602001613ed1613ee3565b8152602001613ede613ee3565b905290565b6040518060a001604052806005906020820280368337509192915050565b5f6101e08284031215613f12575f5ffd5b50919050565b5f5f83601f840112613f28575f5ffd5b5081356001600160401b03811115613f3e575f5ffd5b6020830191508360208285010111156117e3575f5ffd5b5f5f5f6102008486031215613f68575f5ffd5b613f728585613f01565b92506101e08401356001600160401b03811115613f8d575f5ffd5b613f9986828701613f18565b9497909650939450505050565b634e487b7160e01b5f52602160045260245ffd5b60078110613fca57613fca613fa6565b9052565b82815260408101610b5d6020830184613fba565b5f5f60408385031215613ff3575f5ffd5b50508035926020909101359150565b5f60208284031215614012575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015614050578351835260209384019390920191600101614032565b509095945050505050565b5f6101e0828403121561406c575f5ffd5b610b5d8383613f01565b5f5f5f60408486031215614088575f5ffd5b8335925060208401356001600160401b03811115613f8d575f5ffd5b60108110613fca57613fca613fa6565b5f6102a082019050825182526020830151602083015260408301516140dc6040840182613fba565b5060608301516140f1606084018260ff169052565b506080830151614106608084018260ff169052565b5060a083015161411a60a084018215159052565b5060c083015161413560c08401826001600160401b03169052565b5060e083015161415060e08401826001600160401b03169052565b5061010083015161416d6101008401826001600160401b03169052565b5061012083015161418761012084018263ffffffff169052565b506101408301516141a56101408401826001600160801b0319169052565b506101608301516141c26101608401826001600160401b03169052565b506101808301516141df6101808401826001600160401b03169052565b506101a08301516141fc6101a08401826001600160a01b03169052565b506101c08301516142116101c08401826140a4565b506101e08301516142276101e084018215159052565b5061020083015161423e61020084018260ff169052565b5061022083015161425461022084018215159052565b506102408301516142716102408401826001600160a01b03169052565b5061026083015161026083015261028083015161028083015292915050565b6001600160401b038116811461041e575f5ffd5b803561107f81614290565b5f5f604083850312156142c0575f5ffd5b8235915060208301356142d281614290565b809150509250929050565b80356001600160a01b038116811461107f575f5ffd5b5f5f5f60608486031215614305575f5ffd5b83359250614315602085016142dd565b929592945050506040919091013590565b634e487b7160e01b5f52604160045260245ffd5b6040516101e081016001600160401b038111828210171561436957634e487b7160e01b5f52604160045260245ffd5b60405290565b604051606081016001600160401b038111828210171561436957634e487b7160e01b5f52604160045260245ffd5b60ff8116811461041e575f5ffd5b803561107f8161439d565b5f6101e08284031280156143c8575f5ffd5b506143d161433a565b823581526143e1602084016143ab565b6020820152604083810135908201526143fc606084016142dd565b606082015261440d608084016142dd565b608082015260a0838101359082015261442860c084016142a4565b60c082015260e0838101359082015261010080840135908201526101208084013590820152610140808401359082015261446561016084016142a4565b61016082015261447861018084016142a4565b61018082015261448b6101a084016142a4565b6101a082015261449e6101c084016142a4565b6101c08201529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610b5a6020830184866144ab565b5f60608284031280156144f7575f5ffd5b5061450061436f565b825161450b81614290565b8152602083015161451b81614290565b60208201526040928301519281019290925250919050565b5f60208284031215614543575f5ffd5b815160038110610b5d575f5ffd5b5f60208284031215614561575f5ffd5b5051919050565b5f60208284031215614578575f5ffd5b610b5d826142dd565b833581525f614592602086016143ab565b60ff166020830152604085810135908301526145b0606086016142dd565b6001600160a01b031660608301526145ca608086016142dd565b6001600160a01b0316608083015260a085810135908301526145ee60c086016142a4565b6001600160401b031660c083015260e0858101359083015261010080860135908301526101208086013590830152610140808601359083015261463461016086016142a4565b6001600160401b031661016083015261465061018086016142a4565b6001600160401b031661018083015261466c6101a086016142a4565b6001600160401b03166101a08301526146886101c086016142a4565b6001600160401b0381166101c0840152506102006101e08301526112e6610200830184866144ab565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff81036146f4576146f46146c5565b60010192915050565b5f61020082019050838252825160208301526020830151614723604084018260ff169052565b5060408301516060830152606083015161474860808401826001600160a01b03169052565b5060808301516001600160a01b03811660a08401525060a083015160c083015260c083015161478260e08401826001600160401b03169052565b5060e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516147ce6101808401826001600160401b03169052565b506101808301516001600160401b0381166101a0840152506101a08301516001600160401b0381166101c0840152506101c08301516001600160401b0381166101e0840152509392505050565b5f606082840312801561482c575f5ffd5b5061483561436f565b82516148408161439d565b8152602083015161451b8161439d565b60ff8581168252841660208201526080810161486f60408301856140a4565b63ffffffff8316606083015295945050505050565b60ff8281168282160390811115610363576103636146c5565b5f602082840312156148ad575f5ffd5b8135610b5d8161439d565b5f602082840312156148c8575f5ffd5b8135610b5d81614290565b80820180821115610363576103636146c5565b5f600182016148f7576148f76146c5565b5060010190565b81810381811115610363576103636146c5565b5f8161491f5761491f6146c5565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b8082028115828204841417610363576103636146c5565b60ff8181168382160190811115610363576103636146c556' as const
