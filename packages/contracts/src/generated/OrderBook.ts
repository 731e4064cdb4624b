/** Bindings of OrderBook. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const orderBookAbi = [
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
    "name": "key",
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
    "indexed": false,
    "internalType": "struct GuardEntry",
    "name": "guard",
    "type": "tuple"
   }
  ],
  "name": "GuardChanged",
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

/** Code at its address. */
export const orderBookCode = '0x608060405234801561000f575f5ffd5b50600436106100e8575f3560e01c8063919385ca1161008a578063b166622f11610064578063b166622f14610245578063d1c60a3a14610258578063f14d5fe614610278578063f64e7f201461028b576100e8565b8063919385ca146101f3578063987757dd14610206578063a9ba045e1461021b576100e8565b80632ac88ee2116100c65780632ac88ee21461018e5780634fe10b0e1461019f57806366cb4581146101c057806377f97f93146101e0576100e8565b80630505c8c91461011257806310a988301461013c57806312622e5b1461015d575b60405160156017609a1b0190365f82375f5f3683855af43d5f833e801561010d573d82f35b503d81fd5b5f5461012590600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b61014f61014a3660046140fd565b61029e565b604051610133929190614176565b5f5461017690600160a01b90046001600160401b031681565b6040516001600160401b039091168152602001610133565b6007546001600160401b0316610176565b6101b26101ad36600461418a565b6102fe565b604051908152602001610133565b6101d36101ce3660046141aa565b61031e565b60405161013391906141c1565b6101b26101ee366004614203565b61037d565b61014f6102013660046140fd565b6103b1565b6102196102143660046141aa565b6103ca565b005b5f5461022d906001600160a01b031681565b6040516001600160a01b039091168152602001610133565b61021961025336600461421e565b6103d6565b61026b6102663660046141aa565b610634565b604051610133919061425c565b610219610286366004614457565b6107fb565b6101b261029936600461449b565b610af1565b5f5f6102ab858585610b07565b909250905060068160068111156102c4576102c461414e565b146102f6575f828152600460205260409020546102e090610d39565b505f8181526004602052604090206002015460ff165b935093915050565b5f8281526006602090815260408083208484529091529020545b92915050565b5f8181526005602090815260409182902080548351818402810184019094528084526060939283018282801561037157602002820191905f5260205f20905b81548152602001906001019080831161035d575b50505050509050919050565b5f6103186103903684900384018461455e565b5f546001600160401b03600160a01b820416906001600160a01b0316610ea2565b5f5f6103be858585610b07565b91509150935093915050565b6103d381610d39565b50565b5f6103e084610fe0565b604051630bc4b12760e21b815290915060086017609a1b01905f908290632f12c49c90610413908890889060040161467b565b606060405180830381865afa15801561042e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610452919061468e565b600384015460208201519192506001600160401b03600160c01b9091048116911610806105175750600260408051631f98883f60e11b815283516001600160401b03908116600483015260208501511660248201529083015160448201526001600160a01b03841690633f31107e90606401602060405180830381865afa1580156104df573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061050391906146db565b60028111156105145761051461414e565b14155b156105525760208101516040516342b6ddeb60e01b8152600481018890526001600160401b0390911660248201526044015b60405180910390fd5b82546004600285015460ff16600681111561056f5761056f61414e565b03610589576105808188600e611027565b50505050505050565b6003600285015460ff1660068111156105a4576105a461414e565b03610607575f8181526008602052604090819020549051631a512dd160e11b81526004810183905260ff821660248201526201000082046001600160a01b03166044820152600160b01b9091046001600160401b03166064820152608401610549565b60048401805460ff60b81b1916600160b81b1790556105808761062983611084565b5160ff16600e611101565b61063c613f89565b5f8281526004602090815260409182902082516102a081018452815481526001820154928101929092526002810154919290919083019060ff1660068111156106875761068761414e565b60068111156106985761069861414e565b8152600282015461010080820460ff9081166020850152620100008304811660408501526301000000830481161515606085015264010000000083046001600160401b03908116608080870191909152600160601b8504821660a0870152600160a01b808604831660c0880152600160e01b90950463ffffffff1660e087015260038701549081901b6001600160801b03191693860193909352600160801b83048116610120860152600160c01b90920490911661014084015260048401546001600160a01b038116610160850152610180909301929190910416600f8111156107845761078461414e565b600f8111156107955761079561414e565b8152600482015460ff600160a81b8204811615156020840152600160b01b820481166040840152600160b81b909104161515606082015260058201546001600160a01b03166080820152600682015460a082015260079091015460c09091015292915050565b5f828152600460205260408120906005600283015460ff1660068111156108245761082461414e565b14801561083d575060028201546301000000900460ff16155b801561085c57506002820154600c61010090910460ff161c6001908116145b6004830154909150600160b01b900460ff16158015610879575080155b1561089a57604051634ffac4d960e11b815260048101859052602401610549565b465f8060086017609a1b01604051633e2249ed60e21b81526001600160401b038086166004830152881660248201526001600160a01b03919091169063f88927b490604401602060405180830381865afa1580156108fa573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061091e91906146f9565b600386015491141591505f906001600160401b03600160c01b909104811690871610801590610955575043866001600160401b0316105b9050811580610962575080155b15610992576040516342b6ddeb60e01b8152600481018890526001600160401b0387166024820152604401610549565b5f61099c866111e0565b90508480156109bc57505f81600f8111156109b9576109b961414e565b14155b156109fb5760048601805460ff60b81b1916600160b81b17905585546109f19089906109e790611084565b5160ff1683611101565b5050505050505050565b60028601805463ff000000191663010000001790556040516001600160401b038816815288907fa3991d7966f120e17a96662f69390b231d0b2197060666c2b3ac9076e4e9a9779060200160405180910390a26004600287015460ff166006811115610a6957610a6961414e565b14610a78575050505050505050565b5f610a85875f0154611084565b9050806020015160ff165f1480610aa0575088816040015114155b15610abb578654610ab090610d39565b505050505050505050565b5f82600f811115610ace57610ace61414e565b03610ae4578654610adf908a611270565b610ab0565b8654610ab0908a84611027565b5f610afd8484846112fd565b90505b9392505050565b5f5f610b1285611378565b610b246103903687900387018761455e565b91505f610b468635610b3c6080890160608a01614710565b88604001356112fd565b90505f6040870135158015610b66575083610b6083611084565b60400151145b5f858152600460205260409020909150818015610b875750610b87836114d7565b15610b9d576002015460ff1692506102f6915050565b5f5f610ba98a856115cd565b915091505f610bb9888b8b61176b565b50909150506001600160a01b0381161580610be4575060018301546001600160a01b03828116911614155b15610c0d57604051631b8135c160e31b81526001600160a01b0382166004820152602401610549565b5f610c1b8c858b89876117b2565b935090505f600286015460ff166006811115610c3957610c3961414e565b14610c5a5760405163aef18e0160e01b8152600481018a9052602401610549565b610c65858d86611a30565b8b60a00135878a7f5aa0a7c9a40a9bb78a3baf2bb17d7b97675d5fd80d5074ec96a75755abdf21b18f8f8f604051610c9f93929190614729565b60405180910390a460048501805460ff60b81b1916600160b81b831515021790558080610ce657505f83600f811115610cda57610cda61414e565b14158015610ce6575085155b15610d1357610d0289610cf889611084565b5160ff1685611101565b50600696506102f695505050505050565b610d2089868e868a611bf8565b50505060029091015460ff169350505050935093915050565b610d42816114d7565b505f610d55610d5083611d68565b61202d565b90505f5b8151811015610df957610d84828281518110610d7757610d77614859565b602002602001015161213a565b15610df15760045f838381518110610d9e57610d9e614859565b602002602001015181526020019081526020015f20600201601c81819054906101000a900463ffffffff16610dd290614881565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b600101610d59565b5080515f03610e06575050565b60045f825f81518110610e1b57610e1b614859565b602002602001015181526020019081526020015f20600601545f14610e8f575f5b8151811015610e8a57610e5a828281518110610d7757610d77614859565b15610e8257610e8283838381518110610e7557610e75614859565b6020026020010151612169565b600101610e3c565b505050565b610e99828261230f565b610e8f575b5050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f474cf900ddd1efff19987105341090e6bb88aafda58a281e13cdce53b73b12ab918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060820152608081018390526001600160a01b03821660a08201525f90819060c001604051602081830303815290604052805190602001209050807fb2a22790e265a9bf57a0140a52b78edca86555f068c038366560b05db2a52b9c86604051602001610f839291906148a5565b60405160208183030381529060405280519060200120604051602001610fc092919061190160f01b81526002810192909252602282015260420190565b604051602081830303815290604052805190602001209150509392505050565b5f8181526004602081905260408220908101549091600160b01b90910460ff16900361102257604051634ffac4d960e11b815260048101839052602401610549565b919050565b5f6110328484612700565b80515f868152600a60205260408120549293506110529287929190612761565b5f83815260046020819052604090912001805460ff60b81b1916600160b81b17905561107e81836127f3565b50505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b815260048101839052600d6017609a1b01906382fb864390602401606060405180830381865afa1580156110dd573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061031891906149c3565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156111435761114361414e565b02179055508391906101000a81548160ff0219169083600681111561116a5761116a61414e565b0217905550505061117a81612837565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad916111d291610100810460ff16918a918a91600160e01b90910463ffffffff16906149f8565b60405180910390a450505050565b5f5f6111fa83600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b039081169116146112295750600692915050565b6004810154600160c01b90046001600160401b03165f81158015906112575750816001600160401b03164210155b905080611264575f611267565b60075b95945050505050565b5f61127b8383612700565b90505f5f6112b45f601c9054906101000a900460ff1660ff16845f015160ff16600186602001516112ac9190614a2c565b60ff1661291d565b91509150816112d957604051630d0a31b360e31b815260048101859052602401610549565b6112e585825f87612761565b6112f684845f015160ff16836129d2565b5050505050565b5f6001600160a01b038316611313575082610b00565b811561136e57604080517473796e636c696e652e6c6f636b2e706172742e763160581b60208201529081018590526001600160a01b038416606082015260800160405160208183030381529060405280519060200120610afd565b610afd8484612a74565b5f6113896040830160208401614a45565b60ff1690505f6113998260091190565b90505f806113ad60a0860160808701614710565b6001600160a01b0316141590506001602c841c8116036113d8578180156113d15750805b91506113f3565b6001602e841c8116146113f3578180156113f0575080155b91505b6114056101c085016101a08601614a60565b6001600160401b03166114206101e086016101c08701614a60565b6001600160401b031611158061146a57506114436101e085016101c08601614a60565b6001600160401b031661145e6101a086016101808701614a60565b6001600160401b031610155b15611473575f91505b6040840135156114b9578180156114a257505f6114966080860160608701614710565b6001600160a01b031614155b80156114b657508215806114b65750600683145b91505b8161107e576040516324209f7760e11b815260040160405180910390fd5b5f5f6114e283611084565b6040808201515f9081526004602052209091506006600282015460ff1660068111156115105761151061414e565b14158061152857506004810154600160b81b900460ff165b80611534575080548414155b806115425750600681015415155b1561155057505f9392505050565b602082015160ff161580159061157457505f84815260056020526040908190205410155b1561158257505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b03160217905560408201516115c3908284612ad6565b5060019392505050565b60a08201355f90815260016020526040812060048101549091906001600160401b0316808203611616576040516303d575b960e61b815260a08601356004820152602401610549565b61162660e0860160c08701614a60565b6001600160401b0316816001600160401b0316146117035783156116895760a08501355f9081526003602052604081209061166760e0880160c08901614a60565b6001600160401b03166001600160401b031681526020019081526020015f2092505b61169960e0860160c08701614a60565b60048401546001600160401b039081169116146116f95760a0850135816116c660e0880160c08901614a60565b60405163bef3a22f60e01b815260048101939093526001600160401b039182166024840152166044820152606401610549565b5060069050611764565b61170c83612b93565b1561171a57505f9050611764565b83158061173a57506004830154600160401b90046001600160401b031642105b1561175e5760405163029ec50760e01b815260a08601356004820152602401610549565b50600790505b9250929050565b5f8080604184900361179f578435602086013560408701355f1a61179189828585612bff565b9550955095505050506117a9565b505f915060029050825b93509350939050565b5f806117c46040880160208901614a45565b60ff168660020160109054906101000a900461ffff1661ffff16901c60011661ffff165f036117f857506001905080611a26565b611803868835612cc7565b61181257506001905080611a26565b60018601546003600160a01b90910460ff161080156118395750611837868835612d47565b155b1561184a5750600190506002611a26565b60a08701355f90815260066020908152604080832060e08b0135845290915290205485810361188f5760405163aef18e0160e01b815260048101879052602401610549565b6118a16101c089016101a08a01614a60565b6001600160401b0316421080156118bd57508015806118bd5750845b156118f9576118d46101c089016101a08a01614a60565b60405163073ba2fd60e31b81526001600160401b039091166004820152602401610549565b5f84600f81111561190c5761190c61414e565b1461191d575f849250925050611a26565b8015611930575f60039250925050611a26565b6119426101e089016101c08a01614a60565b6001600160401b0316421061195e575f60049250925050611a26565b6007545f9061197c90640100000000906001600160401b0316614a7b565b9050806119916101808b016101608c01614a60565b6001600160401b03161180156119a5575085155b156119e8576119bc6101808a016101608b01614a60565b6040516336563fb360e01b81526001600160401b03909116600482015260248101829052604401610549565b6007545f906001600160401b0316611a086101808c016101608d01614a60565b6001600160401b031611611a1d576005611a1f565b5f5b9350935050505b9550959350505050565b611a4f8235611a456080850160608601614710565b84604001356112fd565b835560a08201356001840155611a6b6040830160208401614a45565b6001820154600160a01b900460ff16611a8c61018085016101608601614a60565b6002860180546bffffffffffffffff00ff000019166401000000006001600160401b03939093169290920262ff00001916919091176201000060ff938416021761ff0019166101009390921692909202179055611af16101a083016101808401614a60565b611b036101e084016101c08501614a60565b600280860180546001600160401b03948516600160601b0267ffffffffffffffff60601b19948616600160a01b02949094166fffffffffffffffffffffffffffffffff60601b199091161792909217909155820154600483015484356007870155438316600160c01b02600160801b919093160267ffffffffffffffff60801b166001600160801b0390911617176003840155611ba66080830160608401614710565b611bb660a0840160808501614710565b60409093013560068501556005840180546001600160a01b039485166001600160a01b0319918216179091556004909401805491909316931692909217905550565b5f611c05855f0154611084565b90505f821580611c1b5750602082015160ff1615155b9050808015611c3a575085545f90815260056020526040908190205410155b8015611c5d575085546002870154611c5b919062010000900460ff16612ddf565b155b15611c8157855460405163bd9e123b60e01b81526004810191909152602401610549565b60a08501355f90815260066020908152604080832060e08901358452909152902054611ccc5760a08501355f90815260066020908152604080832060e0890135845290915290208790555b8215611d105760048601805485919060ff60a01b1916600160a01b83600f811115611cf957611cf961414e565b0217905550611d09878784612ad6565b50506112f6565b42611d236101a087016101808801614a60565b6001600160401b031611611d38576002611d3b565b60015b60028701805460ff19166001836006811115611d5957611d5961414e565b02179055506105808787612f87565b5f818152600560209081526040808320805482518185028101850190935280835260609493830182828015611dba57602002820191905f5260205f20905b815481526020019060010190808311611da6575b505050505090505f611dcb84611084565b90505f82516001600160401b03811115611de757611de76144ce565b604051908082528060200260200182016040528015611e3957816020015b611e2660405180606001604052805f81526020015f81526020015f81525090565b815260200190600190039081611e055790505b5090505f5f5b8451811015611f91575f60045f878481518110611e5e57611e5e614859565b602002602001015181526020019081526020015f209050611e99868381518110611e8a57611e8a614859565b60200260200101518287612fd1565b611ea35750611f89565b5f611ec7878481518110611eb957611eb9614859565b6020026020010151836130ba565b90505f84611ed481614a8e565b955090505b5f81118015611f105750611f108287611ef3600185614aa6565b81518110611f0357611f03614859565b6020026020010151613160565b15611f675785611f21600183614aa6565b81518110611f3157611f31614859565b6020026020010151868281518110611f4b57611f4b614859565b602002602001018190525080611f6090614ab9565b9050611ed9565b81868281518110611f7a57611f7a614859565b60200260200101819052505050505b600101611e3f565b50806001600160401b03811115611faa57611faa6144ce565b604051908082528060200260200182016040528015611fd3578160200160208202803683370190505b5094505f5b8181101561202357828181518110611ff257611ff2614859565b60200260200101516040015186828151811061201057612010614859565b6020908102919091010152600101611fd8565b5050505050919050565b60605f5f5b8351811015612133575f84828151811061204e5761204e614859565b602002602001015190505f60045f8381526020019081526020015f2090505f612076826131a5565b90505f81600f81111561208b5761208b61414e565b146120a8576120a0836109e7845f0154611084565b50505061212b565b6001600283015460ff1660068111156120c3576120c361414e565b036120fd576002820154600160601b90046001600160401b03164210156120ec5750505061212b565b6002828101805460ff191690911790555b82878661210981614a8e565b97508151811061211b5761211b614859565b6020026020010181815250505050505b600101612032565b5082525090565b5f60025f8381526004602052604090206002015460ff1660068111156121625761216261414e565b1492915050565b5f8181526004602081905260408220600781015491810154909291612196916001600160a01b0316612a74565b5f818152600b6020526040902054600284015491925090610100900460ff1661220f575f6121c5825f19614aa6565b905081156121e6575f868152600a60205260409020546121e690879061322f565b808460060154106121f757806121fd565b83600601545b6122079083614a7b565b91505061229a565b5f8115612236575f868152600a602052604090205461223190859088906132bf565b612239565b60095b90505f81600f81111561224e5761224e61414e565b146122665761225e855f83611101565b505050505050565b83600601548211612277575f612286565b60068401546122869083614aa6565b9150815f036122985761229886613369565b505b5f828152600b60209081526040808320888452600a8352928190208790559183905560048501546007860154925184815287936001600160a01b03909216927fafe845f30d0b4ee3c9d571f3aa05af0271e6751e179bac99b0c1ce0b40d47876910160405180910390a46112f6845f5f6129d2565b5f5f61231a84611084565b5f8581526009602052604081205485519293501515916001600160401b03811115612347576123476144ce565b604051908082528060200260200182016040528015612370578160200160208202803683370190505b5090505f85516001600160401b0381111561238d5761238d6144ce565b6040519080825280602002602001820160405280156123b6578160200160208202803683370190505b5090505f5f5b8751811015612515576123da888281518110610d7757610d77614859565b1561250d575f60045f8a84815181106123f5576123f5614859565b602002602001015181526020019081526020015f2060020160019054906101000a900460ff1660ff1690505f612432826001601f90911c81161490565b90506004885f015160ff160361247e5761246d8a848151811061245757612457614859565b6020026020010151895f015160ff16600f611101565b600198505050505050505050610318565b876020015160ff165f0361249c57868015612497575080155b61249e565b805b156124aa57505061250d565b8983815181106124bc576124bc614859565b6020026020010151828786815181106124d7576124d7614859565b602002602001018787815181106124f0576124f0614859565b60209081029190910101919091525261250884614a8e565b935050505b6001016123bc565b50805f0361252a575f95505050505050610318565b602085015160ff16156125ba576005825f8151811061254b5761254b614859565b6020026020010151036125815761257c88845f8151811061256e5761256e614859565b602002602001015187613419565b6125ac565b6125ac835f8151811061259657612596614859565b6020026020010151865f015160ff16600a611101565b600195505050505050610318565b8082525f80548651829182916125de9160ff600160e01b90910481169116876134ab565b925092509250826125f9575f98505050505050505050610318565b8161262e5761262986828151811061261357612613614859565b6020026020010151895f015160ff166009611101565b6126ef565b61265885828151811061264357612643614859565b60200260200101516001601f90911c81161490565b612680576126298b87838151811061267257612672614859565b60200260200101518a613419565b5f6126ce8c88848151811061269757612697614859565b602002602001015160045f8b87815181106126b4576126b4614859565b602002602001015181526020019081526020015f20613597565b600f8111156126df576126df61414e565b1498505050505050505050610318565b5060019a9950505050505050505050565b604080516060810182525f808252602082018190529181019190915261272583611084565b9050806020015160ff165f1480612740575081816040015114155b1561031857604051630d0a31b360e31b815260048101839052602401610549565b600d6017609a1b016040805160608101825260ff8087168252858116602083019081528284018681529351637f4c4d9560e01b8152600481018a905292518216602484015251166044820152905160648201526001600160a01b039190911690637f4c4d95906084015f604051808303815f87803b1580156127e1575f5ffd5b505af11580156109f1573d5f5f3e3d5ffd5b60046040808401515f9081526004602052206002015460ff16600681111561281d5761281d61414e565b03610e9e57610e9e8260400151835f015160ff1683611101565b6004810154600160b01b900460ff165f819003612852575050565b81545f9081526005602052604081208054909190829061287490600190614aa6565b8154811061288457612884614859565b905f5260205f2001549050808260018561289e9190614aa6565b815481106128ae576128ae614859565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff86160217905581548290806128f4576128f4614ace565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f5f600285101580612930575060058410155b8061293c575060098310155b1561294b57505f9050806102f6565b5f85156129695770010050010110004011010004000002500361297d565b711001055000011055400101055030000255435b90505f8461298c600988614ae2565b6129969190614a7b565b6129a1906004614ae2565b82901c600f169050805f146129c15760016129bc8183614aa6565b6129c4565b5f5f5b935093505050935093915050565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff19166005179055612a0881612837565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec1906080016111d2565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b806020015160ff165f03612af5578051610e8a90849060ff16806129d2565b6004600283015460ff166006811115612b1057612b1061414e565b03612b1a57505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f03612b4a57612b4a8383612f87565b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60048101545f906001600160401b03600160c01b8204811691600160401b9004164210801590612bd657506004830154600160801b90046001600160401b031642105b8015610b0057506001600160401b0381161580610b0057506001600160401b0316421092915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612c3857505f91506003905082612cbd565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612c89573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612cb457505f925060019150829050612cbd565b92505f91508190505b9450945094915050565b5f8181526002602052604081205480612cf657604051633721f58160e21b815260048101849052602401610549565b60038401545f5b81811015612d3d5782866003018281548110612d1b57612d1b614859565b905f5260205f20015403612d355760019350505050610318565b600101612cfd565b5015949350505050565b5f8181526002602052604081206001018054825b81811015612dd457856002015f9054906101000a900460801b6001600160801b031916838281548110612d9057612d90614859565b905f5260205f2090600291828204019190066010029054906101000a900460801b6001600160801b03191603612dcc5760019350505050610318565b600101612d5b565b505f95945050505050565b5f82815260056020908152604080832080548251818502810185019093528083528493830182828015612e2f57602002820191905f5260205f20905b815481526020019060010190808311612e1b575b50505050509050612e5760405180606001604052805f81526020015f81526020015f81525090565b5f5b8251811015612f5c575f60045f858481518110612e7857612e78614859565b602002602001015181526020019081526020015f2090505f60026006811115612ea357612ea361414e565b600283015460ff166006811115612ebc57612ebc61414e565b1480612ee057506001600283015460ff166006811115612ede57612ede61414e565b145b9050801580612eff5750600282015460ff808916620100009092041610155b15612f0b575050612f54565b5f612f2f868581518110612f2157612f21614859565b6020026020010151846130ba565b9050861580612f435750612f438582613160565b15612f4c578094505b600196505050505b600101612e59565b508215612f7f57612f7f8160400151612f7487611084565b5160ff16600b611101565b505092915050565b80545f9081526005602090815260408220805460018101825581845291909220019290925590546004909101805460ff909216600160b01b0260ff60b01b19909216919091179055565b60028201545f9060ff166003816006811115612fef57612fef61414e565b03612ffd575f915050610b00565b84836040015114801561301257506006840154155b1561302b57613022858585612ad6565b5f915050610b00565b600481600681111561303f5761303f61414e565b1461304e576001915050610b00565b5f806004860154600160a01b900460ff16600f8111156130705761307061414e565b148015915061309f578351600486015461309a91889160ff91821691600160a01b90910416611101565b6130b0565b6002858101805460ff191690911790555b1595945050505050565b6130db60405180606001604052805f81526020015f81526020015f81525090565b60028201545f906130f390610100900460ff166136df565b6130fe9060ff614aa6565b600284015468ffffffffffffffff00640100000000820460081b16906048906131329060ff62010000909104811690614aa6565b901b171790506040518060600160405280828152602001846001015481526020018581525091505092915050565b805182515f911461317657508051825110610318565b81602001518360200151146131975781602001518360200151109050610318565b506040908101519101511090565b5f5f6131bf83600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b039081169116146131ee5750600692915050565b6131f781612b93565b6132045750600792915050565b6002830154600160a01b90046001600160401b0316421015613226575f610b00565b60089392505050565b5f818152600460205260408120600281015490916201000090910460ff169081900361328157604080516060810182525f808252602082015260ff9181019190915261327c908590613710565b61107e565b6040805160608101825260018401548152600384015460801b6001600160801b031916602082015260ff83169181019190915261107e908590613710565b5f5f6132cb85846138de565b5f858152600d60205260409020600181015491925090600160801b900460ff1615806133085750600b82600f8111156133065761330661414e565b145b1561331557509050610b00565b5f61332087836139a6565b90505f83600f8111156133355761333561414e565b14806133525750600b81600f8111156133505761335061414e565b145b61335c578261335e565b805b979650505050505050565b5f818152600d6020526040812060010154600160801b900460ff16900361338d5750565b5f818152600d6020908152604080832083815560010180546001600160881b0319169055805160608082018352848252818401858152918301858152835195865291516001600160801b031916938501939093525160ff169083015282917f70a7763fa421b6dc9767bc2be95d9a90d349857c63c907c07c0da5649367b30c910160405180910390a250565b5f82815260046020908152604082209083015190919060ff16810361344c57613447828685604001516132bf565b61345a565b61345a8284604001516138de565b90505f81600f81111561346f5761346f61414e565b036134825761347f858584613597565b90505b5f81600f8111156134955761349561414e565b146112f6576112f684845f015160ff1683611101565b5f5f5f5f6134b885613a48565b90506134c2614041565b5f5f5b875181101561358a575f8882815181106134e1576134e1614859565b602002602001015190505f6134f78c8c8461291d565b509050801561351557600180849850985098505050505050506117a9565b6001601f831c8116146135375760015f849850985098505050505050506117a9565b8184901c60011660010361354c575050613582565b816001901b841793506135628c8c848989613b09565b9099509650881561357f57600180985098505050505050506117a9565b50505b6001016134c5565b5050505093509350939050565b5f83815260086020526040812054610100900460ff166135d5576135ce8484848560020160039054906101000a900460ff16613ca1565b9050610b00565b5f8481526009602052604090206002830154600f61010090910460ff161c6001908116146136335780541561360e57600a915050610b00565b61362b8585858660020160039054906101000a900460ff16613ca1565b915050610b00565b805460081161364657600a915050610b00565b80546001810182555f82815260209081902090910185905560028401805460048601805460ff60a81b1916600160a81b6301000000840460ff9081161515919091029190911790915560ff1990911660031791829055604051610100909204168152869186917f2aa03b52ad5f131cac15ce3386683338e6b00fed877ee0292917b8ed417ae67a910160405180910390a3509392505050565b5f6136ea8260091190565b6136f4575f610318565b6136ff826004614ae2565b640312347765901c600f1692915050565b5f828152600d602052604090819020600181015491830151909160ff600160801b909104811691161580613746575060ff818116145b156137515750505050565b60ff811615806137685750604083015160ff908116145b156137bb575f848152600d60209081526040918290208551815590850151600190910180549286015160ff16600160801b026001600160881b031990931660809290921c91909117919091179055613878565b8154158015906137cd57508251825414155b156137d6575f82555b8060ff16836040015160ff16111561382e576020830151604084015160018401805460809390931c6001600160801b031960ff909316600160801b02929092166001600160881b031990931692909217179055613878565b8060ff16836040015160ff1614801561386057506020830151600183015460801b6001600160801b0319908116911614155b15613878576001820180546001600160801b03191690555b837f70a7763fa421b6dc9767bc2be95d9a90d349857c63c907c07c0da5649367b30c836040516138d0919081548152600190910154608081811b6001600160801b03191660208401521c60ff16604082015260600190565b60405180910390a250505050565b5f818152600460205260408120600281015462010000900460ff16820361390957600c915050610318565b80600101548460010154148061393757506002808201549085015460ff620100009283900481169290910416115b15613945575f915050610318565b6002808201549085015460ff620100009283900481169290910416101561397057600b915050610318565b60038082015490850154608090811b6001600160801b03199081169290911b161461399c57600c61399e565b5f5b949350505050565b60018101545f90600160801b900460ff1660fe1981016139ca57600c915050610318565b8254600185015414806139ec5750600284015460ff8083166201000090920416115b156139fa575f915050610318565b600284015460ff80831662010000909204161015613a1c57600b915050610318565b60018301546003850154608090811b6001600160801b03199081169290911b161461399c57600c61399e565b613a50614060565b5f5f5b8351811015613b02575f848281518110613a6f57613a6f614859565b60200260200101519050613a8a816001601f90911c81161490565b1580613a9a5750600183821c8116145b15613aa55750613afa565b806001901b83179250808460200151855f015160058110613ac857613ac8614859565b60200201526040840151845183919086613ae182614a8e565b905260058110613af357613af3614859565b6020020152505b600101613a53565b5050919050565b8381525f806001815b8551811015613b5a578686602001518260058110613b3257613b32614859565b602002015114613b5257613b47816018614a7b565b8551600190911b1785525b600101613b12565b505f5b81811015613c91575f858260418110613b7857613b78614859565b602002015190505f5b8751811015613c8757613b95816018614a7b565b82901c60011615613c7f575f5f613bca8d8560ff168c602001518660058110613bc057613bc0614859565b602002015161291d565b9150915081613bda575050613c7f565b61ffff600885901c165f819003613c14578a604001518460058110613c0157613c01614859565b6020020151613c11906001614a7b565b90505b613c1f8e838e61291d565b5092508215613c44576001613c348183614aa6565b9850985050505050505050611a26565b600881901b8217601886811c6001871b1916901b178a88613c6481614a8e565b995060418110613c7657613c76614859565b60200201525050505b600101613b81565b5050600101613b5d565b505f988998509650505050505050565b60028201545f90610100900460ff1681613cba87611084565b9050806020015160ff165f14613d385760058260ff1614613ce057600a9250505061399e565b805160ff1615613d03575f878152600a6020526040902054613d0390889061322f565b613d1287825f01515f89612761565b613d1d81600d6127f3565b8051613d2e90879060ff16806129d2565b5f9250505061399e565b5f805482518291613d5b9160ff600160e01b90920482169190811690871661291d565b9150915081613d7157600994505050505061399e565b6001600f60ff86161c811603613d8a57613d8a89613e76565b6001600c60ff86161c8116148015613da0575085155b15613e20576040808401515f8b8152600a60205291909120558251613dd2908a90613dcc876001614af9565b8b612761565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3613e68565b80613e3357613e2e89613369565b613e4b565b825160ff1615613e4b57613e4b89846040015161322f565b613e5789825f8b612761565b613e6888845f015160ff16836129d2565b505f98975050505050505050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b03166060830152613ede575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f1901613f415780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b604051806102a001604052805f81526020015f81526020015f6006811115613fb357613fb361414e565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e08201819052610200820181905261022082018190526102409091015290565b6040518061082001604052806041906020820280368337509192915050565b60405180606001604052805f815260200161407961408b565b815260200161408661408b565b905290565b6040518060a001604052806005906020820280368337509192915050565b5f6101e082840312156140ba575f5ffd5b50919050565b5f5f83601f8401126140d0575f5ffd5b5081356001600160401b038111156140e6575f5ffd5b602083019150836020828501011115611764575f5ffd5b5f5f5f6102008486031215614110575f5ffd5b61411a85856140a9565b92506101e08401356001600160401b03811115614135575f5ffd5b614141868287016140c0565b9497909650939450505050565b634e487b7160e01b5f52602160045260245ffd5b600781106141725761417261414e565b9052565b82815260408101610b006020830184614162565b5f5f6040838503121561419b575f5ffd5b50508035926020909101359150565b5f602082840312156141ba575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b818110156141f85783518352602093840193909201916001016141da565b509095945050505050565b5f6101e08284031215614214575f5ffd5b610b0083836140a9565b5f5f5f60408486031215614230575f5ffd5b8335925060208401356001600160401b03811115614135575f5ffd5b601081106141725761417261414e565b5f6102a082019050825182526020830151602083015260408301516142846040840182614162565b506060830151614299606084018260ff169052565b5060808301516142ae608084018260ff169052565b5060a08301516142c260a084018215159052565b5060c08301516142dd60c08401826001600160401b03169052565b5060e08301516142f860e08401826001600160401b03169052565b506101008301516143156101008401826001600160401b03169052565b5061012083015161432f61012084018263ffffffff169052565b5061014083015161434d6101408401826001600160801b0319169052565b5061016083015161436a6101608401826001600160401b03169052565b506101808301516143876101808401826001600160401b03169052565b506101a08301516143a46101a08401826001600160a01b03169052565b506101c08301516143b96101c084018261424c565b506101e08301516143cf6101e084018215159052565b506102008301516143e661020084018260ff169052565b506102208301516143fc61022084018215159052565b506102408301516144196102408401826001600160a01b03169052565b5061026083015161026083015261028083015161028083015292915050565b6001600160401b03811681146103d3575f5ffd5b803561102281614438565b5f5f60408385031215614468575f5ffd5b82359150602083013561447a81614438565b809150509250929050565b80356001600160a01b0381168114611022575f5ffd5b5f5f5f606084860312156144ad575f5ffd5b833592506144bd60208501614485565b929592945050506040919091013590565b634e487b7160e01b5f52604160045260245ffd5b6040516101e081016001600160401b038111828210171561451157634e487b7160e01b5f52604160045260245ffd5b60405290565b604051606081016001600160401b038111828210171561451157634e487b7160e01b5f52604160045260245ffd5b60ff811681146103d3575f5ffd5b803561102281614545565b5f6101e0828403128015614570575f5ffd5b506145796144e2565b8235815261458960208401614553565b6020820152604083810135908201526145a460608401614485565b60608201526145b560808401614485565b608082015260a083810135908201526145d060c0840161444c565b60c082015260e0838101359082015261010080840135908201526101208084013590820152610140808401359082015261460d610160840161444c565b610160820152614620610180840161444c565b6101808201526146336101a0840161444c565b6101a08201526146466101c0840161444c565b6101c08201529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610afd602083018486614653565b5f606082840312801561469f575f5ffd5b506146a8614517565b82516146b381614438565b815260208301516146c381614438565b60208201526040928301519281019290925250919050565b5f602082840312156146eb575f5ffd5b815160038110610b00575f5ffd5b5f60208284031215614709575f5ffd5b5051919050565b5f60208284031215614720575f5ffd5b610b0082614485565b833581525f61473a60208601614553565b60ff1660208301526040858101359083015261475860608601614485565b6001600160a01b0316606083015261477260808601614485565b6001600160a01b0316608083015260a0858101359083015261479660c0860161444c565b6001600160401b031660c083015260e085810135908301526101008086013590830152610120808601359083015261014080860135908301526147dc610160860161444c565b6001600160401b03166101608301526147f8610180860161444c565b6001600160401b03166101808301526148146101a0860161444c565b6001600160401b03166101a08301526148306101c0860161444c565b6001600160401b0381166101c0840152506102006101e083015261126761020083018486614653565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff810361489c5761489c61486d565b60010192915050565b5f610200820190508382528251602083015260208301516148cb604084018260ff169052565b506040830151606083015260608301516148f060808401826001600160a01b03169052565b5060808301516001600160a01b03811660a08401525060a083015160c083015260c083015161492a60e08401826001600160401b03169052565b5060e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516149766101808401826001600160401b03169052565b506101808301516001600160401b0381166101a0840152506101a08301516001600160401b0381166101c0840152506101c08301516001600160401b0381166101e0840152509392505050565b5f60608284031280156149d4575f5ffd5b506149dd614517565b82516149e881614545565b815260208301516146c381614545565b60ff85811682528416602082015260808101614a17604083018561424c565b63ffffffff8316606083015295945050505050565b60ff82811682821603908111156103185761031861486d565b5f60208284031215614a55575f5ffd5b8135610b0081614545565b5f60208284031215614a70575f5ffd5b8135610b0081614438565b808201808211156103185761031861486d565b5f60018201614a9f57614a9f61486d565b5060010190565b818103818111156103185761031861486d565b5f81614ac757614ac761486d565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b80820281158282048414176103185761031861486d565b60ff81811683821601908111156103185761031861486d56' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const orderBookLayout = {"authorityRegistry":{"slot":0,"offset":0},"l1ChainId":{"slot":0,"offset":20},"policy":{"slot":0,"offset":28},"_authorities":{"slot":1,"offset":0},"_facts":{"slot":2,"offset":0},"_former":{"slot":3,"offset":0},"_records":{"slot":4,"offset":0},"_open":{"slot":5,"offset":0},"_nonceUsedBy":{"slot":6,"offset":0},"_lamportFloor":{"slot":7,"offset":0},"_locks":{"slot":8,"offset":0},"_waiting":{"slot":9,"offset":0},"_standing":{"slot":10,"offset":0},"_frozen":{"slot":11,"offset":0},"_isReconciled":{"slot":12,"offset":0},"_guards":{"slot":13,"offset":0}} as const
