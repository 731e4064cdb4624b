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
export const foreignOrderBookBytecode = '0x610100604052348015610010575f5ffd5b50604051614e0e380380614e0e83398101604081905261002f91610132565b60ff811615801590610045575060018160ff1614155b1561006c5760405163677222e960e11b815260ff8216600482015260240160405180910390fd5b6001600160a01b0393841660805284516020860151604090960151851660e05294841660c05293831660a0525f8054600160a01b600160e81b031916600160e01b60ff90961695909502600160a01b600160e01b03191694909417600160a01b6001600160401b039290921691909102176001600160a01b03191691161790556101f7565b80516001600160a01b0381168114610107575f5ffd5b919050565b80516001600160401b0381168114610107575f5ffd5b805160ff81168114610107575f5ffd5b5f5f5f5f5f85870360e0811215610147575f5ffd5b6060811215610154575f5ffd5b50604051606081016001600160401b038111828210171561018357634e487b7160e01b5f52604160045260245ffd5b60405261018f876100f1565b815261019d602088016100f1565b60208201526101ae604088016100f1565b604082015294506101c1606087016100f1565b93506101cf608087016100f1565b92506101dd60a0870161010c565b91506101eb60c08701610122565b90509295509295909350565b60805160a05160c05160e051614bd361023b5f395f50505f818161043d015261090c01525f8181611140015261280b01525f818160f801526102a10152614bd35ff3fe608060405234801561000f575f5ffd5b50600436106100f3575f3560e01c8063919385ca11610095578063d1c60a3a11610064578063d1c60a3a1461027c578063e97676bb1461029c578063f14d5fe6146102c3578063f64e7f20146102d6576100f3565b8063919385ca14610217578063987757dd1461022a578063a9ba045e1461023f578063b166622f14610269576100f3565b80632ac88ee2116100d15780632ac88ee2146101b25780634fe10b0e146101c357806366cb4581146101e457806377f97f9314610204576100f3565b80630505c8c91461013657806310a988301461016057806312622e5b14610181575b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e8015610131573d82f35b503d81fd5b5f5461014990600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b61017361016e3660046141be565b6102e9565b604051610157929190614237565b5f5461019a90600160a01b90046001600160401b031681565b6040516001600160401b039091168152602001610157565b6007546001600160401b031661019a565b6101d66101d136600461424b565b610349565b604051908152602001610157565b6101f76101f236600461426b565b610369565b6040516101579190614282565b6101d66102123660046142c4565b6103c8565b6101736102253660046141be565b6103fc565b61023d61023836600461426b565b610415565b005b5f54610251906001600160a01b031681565b6040516001600160a01b039091168152602001610157565b61023d6102773660046142df565b610421565b61028f61028a36600461426b565b6106a1565b604051610157919061431d565b6102517f000000000000000000000000000000000000000000000000000000000000000081565b61023d6102d1366004614518565b610868565b6101d66102e436600461455c565b610b77565b5f5f6102f6858585610b8d565b9092509050600681600681111561030f5761030f61420f565b14610341575f8281526004602052604090205461032b90610dbf565b505f8181526004602052604090206002015460ff165b935093915050565b5f8281526006602090815260408083208484529091529020545b92915050565b5f818152600560209081526040918290208054835181840281018401909452808452606093928301828280156103bc57602002820191905f5260205f20905b8154815260200190600101908083116103a8575b50505050509050919050565b5f6103636103db3684900384018461461f565b5f546001600160401b03600160a01b820416906001600160a01b0316610f28565b5f5f610409858585610b8d565b91509150935093915050565b61041e81610dbf565b50565b5f61042b84611066565b604051630bc4b12760e21b81529091507f0000000000000000000000000000000000000000000000000000000000000000905f906001600160a01b03831690632f12c49c90610480908890889060040161473c565b606060405180830381865afa15801561049b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104bf919061474f565b600384015460208201519192506001600160401b03600160c01b9091048116911610806105845750600260408051631f98883f60e11b815283516001600160401b03908116600483015260208501511660248201529083015160448201526001600160a01b03841690633f31107e90606401602060405180830381865afa15801561054c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610570919061479c565b60028111156105815761058161420f565b14155b156105bf5760208101516040516342b6ddeb60e01b8152600481018890526001600160401b0390911660248201526044015b60405180910390fd5b82546004600285015460ff1660068111156105dc576105dc61420f565b036105f6576105ed8188600e6110ad565b50505050505050565b6003600285015460ff1660068111156106115761061161420f565b03610674575f8181526008602052604090819020549051631a512dd160e11b81526004810183905260ff821660248201526201000082046001600160a01b03166044820152600160b01b9091046001600160401b031660648201526084016105b6565b60048401805460ff60b81b1916600160b81b1790556105ed876106968361110a565b5160ff16600e6111a9565b6106a961404a565b5f8281526004602090815260409182902082516102a081018452815481526001820154928101929092526002810154919290919083019060ff1660068111156106f4576106f461420f565b60068111156107055761070561420f565b8152600282015461010080820460ff9081166020850152620100008304811660408501526301000000830481161515606085015264010000000083046001600160401b03908116608080870191909152600160601b8504821660a0870152600160a01b808604831660c0880152600160e01b90950463ffffffff1660e087015260038701549081901b6001600160801b03191693860193909352600160801b83048116610120860152600160c01b90920490911661014084015260048401546001600160a01b038116610160850152610180909301929190910416600f8111156107f1576107f161420f565b600f8111156108025761080261420f565b8152600482015460ff600160a81b8204811615156020840152600160b01b820481166040840152600160b81b909104161515606082015260058201546001600160a01b03166080820152600682015460a082015260079091015460c09091015292915050565b5f828152600460205260408120906005600283015460ff1660068111156108915761089161420f565b1480156108aa575060028201546301000000900460ff16155b80156108c957506002820154600c61010090910460ff161c6001908116145b6004830154909150600160b01b900460ff161580156108e6575080155b1561090757604051634ffac4d960e11b8152600481018590526024016105b6565b465f807f0000000000000000000000000000000000000000000000000000000000000000604051633e2249ed60e21b81526001600160401b038086166004830152881660248201526001600160a01b03919091169063f88927b490604401602060405180830381865afa158015610980573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109a491906147ba565b600386015491141591505f906001600160401b03600160c01b9091048116908716108015906109db575043866001600160401b0316105b90508115806109e8575080155b15610a18576040516342b6ddeb60e01b8152600481018890526001600160401b03871660248201526044016105b6565b5f610a2286611288565b9050848015610a4257505f81600f811115610a3f57610a3f61420f565b14155b15610a815760048601805460ff60b81b1916600160b81b1790558554610a77908990610a6d9061110a565b5160ff16836111a9565b5050505050505050565b60028601805463ff000000191663010000001790556040516001600160401b038816815288907fa3991d7966f120e17a96662f69390b231d0b2197060666c2b3ac9076e4e9a9779060200160405180910390a26004600287015460ff166006811115610aef57610aef61420f565b14610afe575050505050505050565b5f610b0b875f015461110a565b9050806020015160ff165f1480610b26575088816040015114155b15610b41578654610b3690610dbf565b505050505050505050565b5f82600f811115610b5457610b5461420f565b03610b6a578654610b65908a611318565b610b36565b8654610b36908a846110ad565b5f610b838484846113a5565b90505b9392505050565b5f5f610b9885611420565b610baa6103db3687900387018761461f565b91505f610bcc8635610bc26080890160608a016147d1565b88604001356113a5565b90505f6040870135158015610bec575083610be68361110a565b60400151145b5f858152600460205260409020909150818015610c0d5750610c0d8361157f565b15610c23576002015460ff169250610341915050565b5f5f610c2f8a85611675565b915091505f610c3f888b8b611813565b50909150506001600160a01b0381161580610c6a575060018301546001600160a01b03828116911614155b15610c9357604051631b8135c160e31b81526001600160a01b03821660048201526024016105b6565b5f610ca18c858b898761185a565b935090505f600286015460ff166006811115610cbf57610cbf61420f565b14610ce05760405163aef18e0160e01b8152600481018a90526024016105b6565b610ceb858d86611ad8565b8b60a00135878a7f5aa0a7c9a40a9bb78a3baf2bb17d7b97675d5fd80d5074ec96a75755abdf21b18f8f8f604051610d25939291906147ea565b60405180910390a460048501805460ff60b81b1916600160b81b831515021790558080610d6c57505f83600f811115610d6057610d6061420f565b14158015610d6c575085155b15610d9957610d8889610d7e8961110a565b5160ff16856111a9565b506006965061034195505050505050565b610da689868e868a611ca0565b50505060029091015460ff169350505050935093915050565b610dc88161157f565b505f610ddb610dd683611e10565b6120d5565b90505f5b8151811015610e7f57610e0a828281518110610dfd57610dfd61491a565b60200260200101516121e2565b15610e775760045f838381518110610e2457610e2461491a565b602002602001015181526020019081526020015f20600201601c81819054906101000a900463ffffffff16610e5890614942565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b600101610ddf565b5080515f03610e8c575050565b60045f825f81518110610ea157610ea161491a565b602002602001015181526020019081526020015f20600601545f14610f15575f5b8151811015610f1057610ee0828281518110610dfd57610dfd61491a565b15610f0857610f0883838381518110610efb57610efb61491a565b6020026020010151612211565b600101610ec2565b505050565b610f1f82826123b7565b610f15575b5050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f474cf900ddd1efff19987105341090e6bb88aafda58a281e13cdce53b73b12ab918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060820152608081018390526001600160a01b03821660a08201525f90819060c001604051602081830303815290604052805190602001209050807fb2a22790e265a9bf57a0140a52b78edca86555f068c038366560b05db2a52b9c86604051602001611009929190614966565b6040516020818303038152906040528051906020012060405160200161104692919061190160f01b81526002810192909252602282015260420190565b604051602081830303815290604052805190602001209150509392505050565b5f8181526004602081905260408220908101549091600160b01b90910460ff1690036110a857604051634ffac4d960e11b8152600481018390526024016105b6565b919050565b5f6110b884846127a8565b80515f868152600a60205260408120549293506110d89287929190612809565b5f83815260046020819052604090912001805460ff60b81b1916600160b81b17905561110481836128b4565b50505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b8152600481018390526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906382fb864390602401606060405180830381865afa158015611185573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103639190614a84565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156111eb576111eb61420f565b02179055508391906101000a81548160ff021916908360068111156112125761121261420f565b02179055505050611222816128f8565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad9161127a91610100810460ff16918a918a91600160e01b90910463ffffffff1690614ab9565b60405180910390a450505050565b5f5f6112a283600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b039081169116146112d15750600692915050565b6004810154600160c01b90046001600160401b03165f81158015906112ff5750816001600160401b03164210155b90508061130c575f61130f565b60075b95945050505050565b5f61132383836127a8565b90505f5f61135c5f601c9054906101000a900460ff1660ff16845f015160ff16600186602001516113549190614aed565b60ff166129de565b915091508161138157604051630d0a31b360e31b8152600481018590526024016105b6565b61138d85825f87612809565b61139e84845f015160ff1683612a93565b5050505050565b5f6001600160a01b0383166113bb575082610b86565b811561141657604080517473796e636c696e652e6c6f636b2e706172742e763160581b60208201529081018590526001600160a01b038416606082015260800160405160208183030381529060405280519060200120610b83565b610b838484612b35565b5f6114316040830160208401614b06565b60ff1690505f6114418260091190565b90505f8061145560a08601608087016147d1565b6001600160a01b0316141590506001602c841c811603611480578180156114795750805b915061149b565b6001602e841c81161461149b57818015611498575080155b91505b6114ad6101c085016101a08601614b21565b6001600160401b03166114c86101e086016101c08701614b21565b6001600160401b031611158061151257506114eb6101e085016101c08601614b21565b6001600160401b03166115066101a086016101808701614b21565b6001600160401b031610155b1561151b575f91505b6040840135156115615781801561154a57505f61153e60808601606087016147d1565b6001600160a01b031614155b801561155e575082158061155e5750600683145b91505b81611104576040516324209f7760e11b815260040160405180910390fd5b5f5f61158a8361110a565b6040808201515f9081526004602052209091506006600282015460ff1660068111156115b8576115b861420f565b1415806115d057506004810154600160b81b900460ff165b806115dc575080548414155b806115ea5750600681015415155b156115f857505f9392505050565b602082015160ff161580159061161c57505f84815260056020526040908190205410155b1561162a57505f9392505050565b60028101805463ff000000191690556003810180546001600160c01b0316600160c01b436001600160401b031602179055604082015161166b908284612b97565b5060019392505050565b60a08201355f90815260016020526040812060048101549091906001600160401b03168082036116be576040516303d575b960e61b815260a086013560048201526024016105b6565b6116ce60e0860160c08701614b21565b6001600160401b0316816001600160401b0316146117ab5783156117315760a08501355f9081526003602052604081209061170f60e0880160c08901614b21565b6001600160401b03166001600160401b031681526020019081526020015f2092505b61174160e0860160c08701614b21565b60048401546001600160401b039081169116146117a15760a08501358161176e60e0880160c08901614b21565b60405163bef3a22f60e01b815260048101939093526001600160401b0391821660248401521660448201526064016105b6565b506006905061180c565b6117b483612c54565b156117c257505f905061180c565b8315806117e257506004830154600160401b90046001600160401b031642105b156118065760405163029ec50760e01b815260a086013560048201526024016105b6565b50600790505b9250929050565b5f80806041849003611847578435602086013560408701355f1a61183989828585612cc0565b955095509550505050611851565b505f915060029050825b93509350939050565b5f8061186c6040880160208901614b06565b60ff168660020160109054906101000a900461ffff1661ffff16901c60011661ffff165f036118a057506001905080611ace565b6118ab868835612d88565b6118ba57506001905080611ace565b60018601546003600160a01b90910460ff161080156118e157506118df868835612e08565b155b156118f25750600190506002611ace565b60a08701355f90815260066020908152604080832060e08b013584529091529020548581036119375760405163aef18e0160e01b8152600481018790526024016105b6565b6119496101c089016101a08a01614b21565b6001600160401b03164210801561196557508015806119655750845b156119a15761197c6101c089016101a08a01614b21565b60405163073ba2fd60e31b81526001600160401b0390911660048201526024016105b6565b5f84600f8111156119b4576119b461420f565b146119c5575f849250925050611ace565b80156119d8575f60039250925050611ace565b6119ea6101e089016101c08a01614b21565b6001600160401b03164210611a06575f60049250925050611ace565b6007545f90611a2490640100000000906001600160401b0316614b3c565b905080611a396101808b016101608c01614b21565b6001600160401b0316118015611a4d575085155b15611a9057611a646101808a016101608b01614b21565b6040516336563fb360e01b81526001600160401b039091166004820152602481018290526044016105b6565b6007545f906001600160401b0316611ab06101808c016101608d01614b21565b6001600160401b031611611ac5576005611ac7565b5f5b9350935050505b9550959350505050565b611af78235611aed60808501606086016147d1565b84604001356113a5565b835560a08201356001840155611b136040830160208401614b06565b6001820154600160a01b900460ff16611b3461018085016101608601614b21565b6002860180546bffffffffffffffff00ff000019166401000000006001600160401b03939093169290920262ff00001916919091176201000060ff938416021761ff0019166101009390921692909202179055611b996101a083016101808401614b21565b611bab6101e084016101c08501614b21565b600280860180546001600160401b03948516600160601b0267ffffffffffffffff60601b19948616600160a01b02949094166fffffffffffffffffffffffffffffffff60601b199091161792909217909155820154600483015484356007870155438316600160c01b02600160801b919093160267ffffffffffffffff60801b166001600160801b0390911617176003840155611c4e60808301606084016147d1565b611c5e60a08401608085016147d1565b60409093013560068501556005840180546001600160a01b039485166001600160a01b0319918216179091556004909401805491909316931692909217905550565b5f611cad855f015461110a565b90505f821580611cc35750602082015160ff1615155b9050808015611ce2575085545f90815260056020526040908190205410155b8015611d05575085546002870154611d03919062010000900460ff16612ea0565b155b15611d2957855460405163bd9e123b60e01b815260048101919091526024016105b6565b60a08501355f90815260066020908152604080832060e08901358452909152902054611d745760a08501355f90815260066020908152604080832060e0890135845290915290208790555b8215611db85760048601805485919060ff60a01b1916600160a01b83600f811115611da157611da161420f565b0217905550611db1878784612b97565b505061139e565b42611dcb6101a087016101808801614b21565b6001600160401b031611611de0576002611de3565b60015b60028701805460ff19166001836006811115611e0157611e0161420f565b02179055506105ed8787613048565b5f818152600560209081526040808320805482518185028101850190935280835260609493830182828015611e6257602002820191905f5260205f20905b815481526020019060010190808311611e4e575b505050505090505f611e738461110a565b90505f82516001600160401b03811115611e8f57611e8f61458f565b604051908082528060200260200182016040528015611ee157816020015b611ece60405180606001604052805f81526020015f81526020015f81525090565b815260200190600190039081611ead5790505b5090505f5f5b8451811015612039575f60045f878481518110611f0657611f0661491a565b602002602001015181526020019081526020015f209050611f41868381518110611f3257611f3261491a565b60200260200101518287613092565b611f4b5750612031565b5f611f6f878481518110611f6157611f6161491a565b60200260200101518361317b565b90505f84611f7c81614b4f565b955090505b5f81118015611fb85750611fb88287611f9b600185614b67565b81518110611fab57611fab61491a565b6020026020010151613221565b1561200f5785611fc9600183614b67565b81518110611fd957611fd961491a565b6020026020010151868281518110611ff357611ff361491a565b60200260200101819052508061200890614b7a565b9050611f81565b818682815181106120225761202261491a565b60200260200101819052505050505b600101611ee7565b50806001600160401b038111156120525761205261458f565b60405190808252806020026020018201604052801561207b578160200160208202803683370190505b5094505f5b818110156120cb5782818151811061209a5761209a61491a565b6020026020010151604001518682815181106120b8576120b861491a565b6020908102919091010152600101612080565b5050505050919050565b60605f5f5b83518110156121db575f8482815181106120f6576120f661491a565b602002602001015190505f60045f8381526020019081526020015f2090505f61211e82613266565b90505f81600f8111156121335761213361420f565b146121505761214883610a6d845f015461110a565b5050506121d3565b6001600283015460ff16600681111561216b5761216b61420f565b036121a5576002820154600160601b90046001600160401b0316421015612194575050506121d3565b6002828101805460ff191690911790555b8287866121b181614b4f565b9750815181106121c3576121c361491a565b6020026020010181815250505050505b6001016120da565b5082525090565b5f60025f8381526004602052604090206002015460ff16600681111561220a5761220a61420f565b1492915050565b5f818152600460208190526040822060078101549181015490929161223e916001600160a01b0316612b35565b5f818152600b6020526040902054600284015491925090610100900460ff166122b7575f61226d825f19614b67565b9050811561228e575f868152600a602052604090205461228e9087906132f0565b8084600601541061229f57806122a5565b83600601545b6122af9083614b3c565b915050612342565b5f81156122de575f868152600a60205260409020546122d99085908890613380565b6122e1565b60095b90505f81600f8111156122f6576122f661420f565b1461230e57612306855f836111a9565b505050505050565b8360060154821161231f575f61232e565b600684015461232e9083614b67565b9150815f03612340576123408661342a565b505b5f828152600b60209081526040808320888452600a8352928190208790559183905560048501546007860154925184815287936001600160a01b03909216927fafe845f30d0b4ee3c9d571f3aa05af0271e6751e179bac99b0c1ce0b40d47876910160405180910390a461139e845f5f612a93565b5f5f6123c28461110a565b5f8581526009602052604081205485519293501515916001600160401b038111156123ef576123ef61458f565b604051908082528060200260200182016040528015612418578160200160208202803683370190505b5090505f85516001600160401b038111156124355761243561458f565b60405190808252806020026020018201604052801561245e578160200160208202803683370190505b5090505f5f5b87518110156125bd57612482888281518110610dfd57610dfd61491a565b156125b5575f60045f8a848151811061249d5761249d61491a565b602002602001015181526020019081526020015f2060020160019054906101000a900460ff1660ff1690505f6124da826001601f90911c81161490565b90506004885f015160ff1603612526576125158a84815181106124ff576124ff61491a565b6020026020010151895f015160ff16600f6111a9565b600198505050505050505050610363565b876020015160ff165f036125445786801561253f575080155b612546565b805b156125525750506125b5565b8983815181106125645761256461491a565b60200260200101518287868151811061257f5761257f61491a565b602002602001018787815181106125985761259861491a565b6020908102919091010191909152526125b084614b4f565b935050505b600101612464565b50805f036125d2575f95505050505050610363565b602085015160ff1615612662576005825f815181106125f3576125f361491a565b6020026020010151036126295761262488845f815181106126165761261661491a565b6020026020010151876134da565b612654565b612654835f8151811061263e5761263e61491a565b6020026020010151865f015160ff16600a6111a9565b600195505050505050610363565b8082525f80548651829182916126869160ff600160e01b909104811691168761356c565b925092509250826126a1575f98505050505050505050610363565b816126d6576126d18682815181106126bb576126bb61491a565b6020026020010151895f015160ff1660096111a9565b612797565b6127008582815181106126eb576126eb61491a565b60200260200101516001601f90911c81161490565b612728576126d18b87838151811061271a5761271a61491a565b60200260200101518a6134da565b5f6127768c88848151811061273f5761273f61491a565b602002602001015160045f8b878151811061275c5761275c61491a565b602002602001015181526020019081526020015f20613658565b600f8111156127875761278761420f565b1498505050505050505050610363565b5060019a9950505050505050505050565b604080516060810182525f80825260208201819052918101919091526127cd8361110a565b9050806020015160ff165f14806127e8575081816040015114155b1561036357604051630d0a31b360e31b8152600481018390526024016105b6565b7f00000000000000000000000000000000000000000000000000000000000000006040805160608101825260ff8087168252858116602083019081528284018681529351637f4c4d9560e01b8152600481018a905292518216602484015251166044820152905160648201526001600160a01b039190911690637f4c4d95906084015f604051808303815f87803b1580156128a2575f5ffd5b505af1158015610a77573d5f5f3e3d5ffd5b60046040808401515f9081526004602052206002015460ff1660068111156128de576128de61420f565b03610f2457610f248260400151835f015160ff16836111a9565b6004810154600160b01b900460ff165f819003612913575050565b81545f9081526005602052604081208054909190829061293590600190614b67565b815481106129455761294561491a565b905f5260205f2001549050808260018561295f9190614b67565b8154811061296f5761296f61491a565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff86160217905581548290806129b5576129b5614b8f565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f5f6002851015806129f1575060058410155b806129fd575060098310155b15612a0c57505f905080610341565b5f8515612a2a57700100500101100040110100040000025003612a3e565b711001055000011055400101055030000255435b90505f84612a4d600988614ba3565b612a579190614b3c565b612a62906004614ba3565b82901c600f169050805f14612a82576001612a7d8183614b67565b612a85565b5f5f5b935093505050935093915050565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff19166005179055612ac9816128f8565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec19060800161127a565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b806020015160ff165f03612bb6578051610f1090849060ff1680612a93565b6004600283015460ff166006811115612bd157612bd161420f565b03612bdb57505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f03612c0b57612c0b8383613048565b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60048101545f906001600160401b03600160c01b8204811691600160401b9004164210801590612c9757506004830154600160801b90046001600160401b031642105b8015610b8657506001600160401b0381161580610b8657506001600160401b0316421092915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612cf957505f91506003905082612d7e565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612d4a573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612d7557505f925060019150829050612d7e565b92505f91508190505b9450945094915050565b5f8181526002602052604081205480612db757604051633721f58160e21b8152600481018490526024016105b6565b60038401545f5b81811015612dfe5782866003018281548110612ddc57612ddc61491a565b905f5260205f20015403612df65760019350505050610363565b600101612dbe565b5015949350505050565b5f8181526002602052604081206001018054825b81811015612e9557856002015f9054906101000a900460801b6001600160801b031916838281548110612e5157612e5161491a565b905f5260205f2090600291828204019190066010029054906101000a900460801b6001600160801b03191603612e8d5760019350505050610363565b600101612e1c565b505f95945050505050565b5f82815260056020908152604080832080548251818502810185019093528083528493830182828015612ef057602002820191905f5260205f20905b815481526020019060010190808311612edc575b50505050509050612f1860405180606001604052805f81526020015f81526020015f81525090565b5f5b825181101561301d575f60045f858481518110612f3957612f3961491a565b602002602001015181526020019081526020015f2090505f60026006811115612f6457612f6461420f565b600283015460ff166006811115612f7d57612f7d61420f565b1480612fa157506001600283015460ff166006811115612f9f57612f9f61420f565b145b9050801580612fc05750600282015460ff808916620100009092041610155b15612fcc575050613015565b5f612ff0868581518110612fe257612fe261491a565b60200260200101518461317b565b905086158061300457506130048582613221565b1561300d578094505b600196505050505b600101612f1a565b5082156130405761304081604001516130358761110a565b5160ff16600b6111a9565b505092915050565b80545f9081526005602090815260408220805460018101825581845291909220019290925590546004909101805460ff909216600160b01b0260ff60b01b19909216919091179055565b60028201545f9060ff1660038160068111156130b0576130b061420f565b036130be575f915050610b86565b8483604001511480156130d357506006840154155b156130ec576130e3858585612b97565b5f915050610b86565b60048160068111156131005761310061420f565b1461310f576001915050610b86565b5f806004860154600160a01b900460ff16600f8111156131315761313161420f565b1480159150613160578351600486015461315b91889160ff91821691600160a01b909104166111a9565b613171565b6002858101805460ff191690911790555b1595945050505050565b61319c60405180606001604052805f81526020015f81526020015f81525090565b60028201545f906131b490610100900460ff166137a0565b6131bf9060ff614b67565b600284015468ffffffffffffffff00640100000000820460081b16906048906131f39060ff62010000909104811690614b67565b901b171790506040518060600160405280828152602001846001015481526020018581525091505092915050565b805182515f911461323757508051825110610363565b81602001518360200151146132585781602001518360200151109050610363565b506040908101519101511090565b5f5f61328083600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b039081169116146132af5750600692915050565b6132b881612c54565b6132c55750600792915050565b6002830154600160a01b90046001600160401b03164210156132e7575f610b86565b60089392505050565b5f818152600460205260408120600281015490916201000090910460ff169081900361334257604080516060810182525f808252602082015260ff9181019190915261333d9085906137d1565b611104565b6040805160608101825260018401548152600384015460801b6001600160801b031916602082015260ff8316918101919091526111049085906137d1565b5f5f61338c858461399f565b5f858152600d60205260409020600181015491925090600160801b900460ff1615806133c95750600b82600f8111156133c7576133c761420f565b145b156133d657509050610b86565b5f6133e18783613a67565b90505f83600f8111156133f6576133f661420f565b14806134135750600b81600f8111156134115761341161420f565b145b61341d578261341f565b805b979650505050505050565b5f818152600d6020526040812060010154600160801b900460ff16900361344e5750565b5f818152600d6020908152604080832083815560010180546001600160881b0319169055805160608082018352848252818401858152918301858152835195865291516001600160801b031916938501939093525160ff169083015282917f70a7763fa421b6dc9767bc2be95d9a90d349857c63c907c07c0da5649367b30c910160405180910390a250565b5f82815260046020908152604082209083015190919060ff16810361350d5761350882868560400151613380565b61351b565b61351b82846040015161399f565b90505f81600f8111156135305761353061420f565b0361354357613540858584613658565b90505b5f81600f8111156135565761355661420f565b1461139e5761139e84845f015160ff16836111a9565b5f5f5f5f61357985613b09565b9050613583614102565b5f5f5b875181101561364b575f8882815181106135a2576135a261491a565b602002602001015190505f6135b88c8c846129de565b50905080156135d65760018084985098509850505050505050611851565b6001601f831c8116146135f85760015f84985098509850505050505050611851565b8184901c60011660010361360d575050613643565b816001901b841793506136238c8c848989613bca565b909950965088156136405760018098509850505050505050611851565b50505b600101613586565b5050505093509350939050565b5f83815260086020526040812054610100900460ff166136965761368f8484848560020160039054906101000a900460ff16613d62565b9050610b86565b5f8481526009602052604090206002830154600f61010090910460ff161c6001908116146136f4578054156136cf57600a915050610b86565b6136ec8585858660020160039054906101000a900460ff16613d62565b915050610b86565b805460081161370757600a915050610b86565b80546001810182555f82815260209081902090910185905560028401805460048601805460ff60a81b1916600160a81b6301000000840460ff9081161515919091029190911790915560ff1990911660031791829055604051610100909204168152869186917f2aa03b52ad5f131cac15ce3386683338e6b00fed877ee0292917b8ed417ae67a910160405180910390a3509392505050565b5f6137ab8260091190565b6137b5575f610363565b6137c0826004614ba3565b640312347765901c600f1692915050565b5f828152600d602052604090819020600181015491830151909160ff600160801b909104811691161580613807575060ff818116145b156138125750505050565b60ff811615806138295750604083015160ff908116145b1561387c575f848152600d60209081526040918290208551815590850151600190910180549286015160ff16600160801b026001600160881b031990931660809290921c91909117919091179055613939565b81541580159061388e57508251825414155b15613897575f82555b8060ff16836040015160ff1611156138ef576020830151604084015160018401805460809390931c6001600160801b031960ff909316600160801b02929092166001600160881b031990931692909217179055613939565b8060ff16836040015160ff1614801561392157506020830151600183015460801b6001600160801b0319908116911614155b15613939576001820180546001600160801b03191690555b837f70a7763fa421b6dc9767bc2be95d9a90d349857c63c907c07c0da5649367b30c83604051613991919081548152600190910154608081811b6001600160801b03191660208401521c60ff16604082015260600190565b60405180910390a250505050565b5f818152600460205260408120600281015462010000900460ff1682036139ca57600c915050610363565b8060010154846001015414806139f857506002808201549085015460ff620100009283900481169290910416115b15613a06575f915050610363565b6002808201549085015460ff6201000092839004811692909104161015613a3157600b915050610363565b60038082015490850154608090811b6001600160801b03199081169290911b1614613a5d57600c613a5f565b5f5b949350505050565b60018101545f90600160801b900460ff1660fe198101613a8b57600c915050610363565b825460018501541480613aad5750600284015460ff8083166201000090920416115b15613abb575f915050610363565b600284015460ff80831662010000909204161015613add57600b915050610363565b60018301546003850154608090811b6001600160801b03199081169290911b1614613a5d57600c613a5f565b613b11614121565b5f5f5b8351811015613bc3575f848281518110613b3057613b3061491a565b60200260200101519050613b4b816001601f90911c81161490565b1580613b5b5750600183821c8116145b15613b665750613bbb565b806001901b83179250808460200151855f015160058110613b8957613b8961491a565b60200201526040840151845183919086613ba282614b4f565b905260058110613bb457613bb461491a565b6020020152505b600101613b14565b5050919050565b8381525f806001815b8551811015613c1b578686602001518260058110613bf357613bf361491a565b602002015114613c1357613c08816018614b3c565b8551600190911b1785525b600101613bd3565b505f5b81811015613d52575f858260418110613c3957613c3961491a565b602002015190505f5b8751811015613d4857613c56816018614b3c565b82901c60011615613d40575f5f613c8b8d8560ff168c602001518660058110613c8157613c8161491a565b60200201516129de565b9150915081613c9b575050613d40565b61ffff600885901c165f819003613cd5578a604001518460058110613cc257613cc261491a565b6020020151613cd2906001614b3c565b90505b613ce08e838e6129de565b5092508215613d05576001613cf58183614b67565b9850985050505050505050611ace565b600881901b8217601886811c6001871b1916901b178a88613d2581614b4f565b995060418110613d3757613d3761491a565b60200201525050505b600101613c42565b5050600101613c1e565b505f988998509650505050505050565b60028201545f90610100900460ff1681613d7b8761110a565b9050806020015160ff165f14613df95760058260ff1614613da157600a92505050613a5f565b805160ff1615613dc4575f878152600a6020526040902054613dc49088906132f0565b613dd387825f01515f89612809565b613dde81600d6128b4565b8051613def90879060ff1680612a93565b5f92505050613a5f565b5f805482518291613e1c9160ff600160e01b9092048216919081169087166129de565b9150915081613e32576009945050505050613a5f565b6001600f60ff86161c811603613e4b57613e4b89613f37565b6001600c60ff86161c8116148015613e61575085155b15613ee1576040808401515f8b8152600a60205291909120558251613e93908a90613e8d876001614bba565b8b612809565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3613f29565b80613ef457613eef8961342a565b613f0c565b825160ff1615613f0c57613f0c8984604001516132f0565b613f1889825f8b612809565b613f2988845f015160ff1683612a93565b505f98975050505050505050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b03166060830152613f9f575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f19016140025780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b604051806102a001604052805f81526020015f81526020015f60068111156140745761407461420f565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e08201819052610200820181905261022082018190526102409091015290565b6040518061082001604052806041906020820280368337509192915050565b60405180606001604052805f815260200161413a61414c565b815260200161414761414c565b905290565b6040518060a001604052806005906020820280368337509192915050565b5f6101e0828403121561417b575f5ffd5b50919050565b5f5f83601f840112614191575f5ffd5b5081356001600160401b038111156141a7575f5ffd5b60208301915083602082850101111561180c575f5ffd5b5f5f5f61020084860312156141d1575f5ffd5b6141db858561416a565b92506101e08401356001600160401b038111156141f6575f5ffd5b61420286828701614181565b9497909650939450505050565b634e487b7160e01b5f52602160045260245ffd5b600781106142335761423361420f565b9052565b82815260408101610b866020830184614223565b5f5f6040838503121561425c575f5ffd5b50508035926020909101359150565b5f6020828403121561427b575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b818110156142b957835183526020938401939092019160010161429b565b509095945050505050565b5f6101e082840312156142d5575f5ffd5b610b86838361416a565b5f5f5f604084860312156142f1575f5ffd5b8335925060208401356001600160401b038111156141f6575f5ffd5b601081106142335761423361420f565b5f6102a082019050825182526020830151602083015260408301516143456040840182614223565b50606083015161435a606084018260ff169052565b50608083015161436f608084018260ff169052565b5060a083015161438360a084018215159052565b5060c083015161439e60c08401826001600160401b03169052565b5060e08301516143b960e08401826001600160401b03169052565b506101008301516143d66101008401826001600160401b03169052565b506101208301516143f061012084018263ffffffff169052565b5061014083015161440e6101408401826001600160801b0319169052565b5061016083015161442b6101608401826001600160401b03169052565b506101808301516144486101808401826001600160401b03169052565b506101a08301516144656101a08401826001600160a01b03169052565b506101c083015161447a6101c084018261430d565b506101e08301516144906101e084018215159052565b506102008301516144a761020084018260ff169052565b506102208301516144bd61022084018215159052565b506102408301516144da6102408401826001600160a01b03169052565b5061026083015161026083015261028083015161028083015292915050565b6001600160401b038116811461041e575f5ffd5b80356110a8816144f9565b5f5f60408385031215614529575f5ffd5b82359150602083013561453b816144f9565b809150509250929050565b80356001600160a01b03811681146110a8575f5ffd5b5f5f5f6060848603121561456e575f5ffd5b8335925061457e60208501614546565b929592945050506040919091013590565b634e487b7160e01b5f52604160045260245ffd5b6040516101e081016001600160401b03811182821017156145d257634e487b7160e01b5f52604160045260245ffd5b60405290565b604051606081016001600160401b03811182821017156145d257634e487b7160e01b5f52604160045260245ffd5b60ff8116811461041e575f5ffd5b80356110a881614606565b5f6101e0828403128015614631575f5ffd5b5061463a6145a3565b8235815261464a60208401614614565b60208201526040838101359082015261466560608401614546565b606082015261467660808401614546565b608082015260a0838101359082015261469160c0840161450d565b60c082015260e083810135908201526101008084013590820152610120808401359082015261014080840135908201526146ce610160840161450d565b6101608201526146e1610180840161450d565b6101808201526146f46101a0840161450d565b6101a08201526147076101c0840161450d565b6101c08201529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610b83602083018486614714565b5f6060828403128015614760575f5ffd5b506147696145d8565b8251614774816144f9565b81526020830151614784816144f9565b60208201526040928301519281019290925250919050565b5f602082840312156147ac575f5ffd5b815160038110610b86575f5ffd5b5f602082840312156147ca575f5ffd5b5051919050565b5f602082840312156147e1575f5ffd5b610b8682614546565b833581525f6147fb60208601614614565b60ff1660208301526040858101359083015261481960608601614546565b6001600160a01b0316606083015261483360808601614546565b6001600160a01b0316608083015260a0858101359083015261485760c0860161450d565b6001600160401b031660c083015260e0858101359083015261010080860135908301526101208086013590830152610140808601359083015261489d610160860161450d565b6001600160401b03166101608301526148b9610180860161450d565b6001600160401b03166101808301526148d56101a0860161450d565b6001600160401b03166101a08301526148f16101c0860161450d565b6001600160401b0381166101c0840152506102006101e083015261130f61020083018486614714565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff810361495d5761495d61492e565b60010192915050565b5f6102008201905083825282516020830152602083015161498c604084018260ff169052565b506040830151606083015260608301516149b160808401826001600160a01b03169052565b5060808301516001600160a01b03811660a08401525060a083015160c083015260c08301516149eb60e08401826001600160401b03169052565b5060e0830151610100830152610100830151610120830152610120830151610140830152610140830151610160830152610160830151614a376101808401826001600160401b03169052565b506101808301516001600160401b0381166101a0840152506101a08301516001600160401b0381166101c0840152506101c08301516001600160401b0381166101e0840152509392505050565b5f6060828403128015614a95575f5ffd5b50614a9e6145d8565b8251614aa981614606565b8152602083015161478481614606565b60ff85811682528416602082015260808101614ad8604083018561430d565b63ffffffff8316606083015295945050505050565b60ff82811682821603908111156103635761036361492e565b5f60208284031215614b16575f5ffd5b8135610b8681614606565b5f60208284031215614b31575f5ffd5b8135610b86816144f9565b808201808211156103635761036361492e565b5f60018201614b6057614b6061492e565b5060010190565b818103818111156103635761036361492e565b5f81614b8857614b8861492e565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b80820281158282048414176103635761036361492e565b60ff81811683821601908111156103635761036361492e56' as const
