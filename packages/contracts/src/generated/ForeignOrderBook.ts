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
export const foreignOrderBookBytecode = '0x610100604052348015610010575f5ffd5b50604051614aaa380380614aaa83398101604081905261002f91610132565b60ff811615801590610045575060018160ff1614155b1561006c5760405163677222e960e11b815260ff8216600482015260240160405180910390fd5b6001600160a01b0393841660805284516020860151604090960151851660e05294841660c05293831660a0525f8054600160a01b600160e81b031916600160e01b60ff90961695909502600160a01b600160e01b03191694909417600160a01b6001600160401b039290921691909102176001600160a01b03191691161790556101f7565b80516001600160a01b0381168114610107575f5ffd5b919050565b80516001600160401b0381168114610107575f5ffd5b805160ff81168114610107575f5ffd5b5f5f5f5f5f85870360e0811215610147575f5ffd5b6060811215610154575f5ffd5b50604051606081016001600160401b038111828210171561018357634e487b7160e01b5f52604160045260245ffd5b60405261018f876100f1565b815261019d602088016100f1565b60208201526101ae604088016100f1565b604082015294506101c1606087016100f1565b93506101cf608087016100f1565b92506101dd60a0870161010c565b91506101eb60c08701610122565b90509295509295909350565b60805160a05160c05160e05161486f61023b5f395f50505f818161043d015261090c01525f818161104101526126dd01525f818160f801526102a1015261486f5ff3fe608060405234801561000f575f5ffd5b50600436106100f3575f3560e01c8063919385ca11610095578063d1c60a3a11610064578063d1c60a3a1461027c578063e97676bb1461029c578063f14d5fe6146102c3578063f64e7f20146102d6576100f3565b8063919385ca14610217578063987757dd1461022a578063a9ba045e1461023f578063b166622f14610269576100f3565b80632ac88ee2116100d15780632ac88ee2146101b25780634fe10b0e146101c357806366cb4581146101e457806377f97f9314610204576100f3565b80630505c8c91461013657806310a988301461016057806312622e5b14610181575b6040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e8015610131573d82f35b503d81fd5b5f5461014990600160e01b900460ff1681565b60405160ff90911681526020015b60405180910390f35b61017361016e366004613e5a565b6102e9565b604051610157929190613ed3565b5f5461019a90600160a01b90046001600160401b031681565b6040516001600160401b039091168152602001610157565b6007546001600160401b031661019a565b6101d66101d1366004613ee7565b610349565b604051908152602001610157565b6101f76101f2366004613f07565b610369565b6040516101579190613f1e565b6101d6610212366004613f60565b6103c8565b610173610225366004613e5a565b6103fc565b61023d610238366004613f07565b610415565b005b5f54610251906001600160a01b031681565b6040516001600160a01b039091168152602001610157565b61023d610277366004613f7b565b610421565b61028f61028a366004613f07565b6106a1565b6040516101579190613fb9565b6102517f000000000000000000000000000000000000000000000000000000000000000081565b61023d6102d13660046141b4565b610868565b6101d66102e43660046141f8565b610a78565b5f5f6102f6858585610a8e565b9092509050600681600681111561030f5761030f613eab565b14610341575f8281526004602052604090205461032b90610cc0565b505f8181526004602052604090206002015460ff165b935093915050565b5f8281526006602090815260408083208484529091529020545b92915050565b5f818152600560209081526040918290208054835181840281018401909452808452606093928301828280156103bc57602002820191905f5260205f20905b8154815260200190600101908083116103a8575b50505050509050919050565b5f6103636103db368490038401846142bb565b5f546001600160401b03600160a01b820416906001600160a01b0316610e29565b5f5f610409858585610a8e565b91509150935093915050565b61041e81610cc0565b50565b5f61042b84610f67565b604051630bc4b12760e21b81529091507f0000000000000000000000000000000000000000000000000000000000000000905f906001600160a01b03831690632f12c49c9061048090889088906004016143d8565b606060405180830381865afa15801561049b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104bf91906143eb565b600384015460208201519192506001600160401b03600160c01b9091048116911610806105845750600260408051631f98883f60e11b815283516001600160401b03908116600483015260208501511660248201529083015160448201526001600160a01b03841690633f31107e90606401602060405180830381865afa15801561054c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105709190614438565b600281111561058157610581613eab565b14155b156105bf5760208101516040516342b6ddeb60e01b8152600481018890526001600160401b0390911660248201526044015b60405180910390fd5b82546004600285015460ff1660068111156105dc576105dc613eab565b036105f6576105ed8188600e610fae565b50505050505050565b6003600285015460ff16600681111561061157610611613eab565b03610674575f8181526008602052604090819020549051631a512dd160e11b81526004810183905260ff821660248201526201000082046001600160a01b03166044820152600160b01b9091046001600160401b031660648201526084016105b6565b60048401805460ff60b81b1916600160b81b1790556105ed876106968361100b565b5160ff16600e6110aa565b6106a9613ce6565b5f8281526004602090815260409182902082516102a081018452815481526001820154928101929092526002810154919290919083019060ff1660068111156106f4576106f4613eab565b600681111561070557610705613eab565b8152600282015461010080820460ff9081166020850152620100008304811660408501526301000000830481161515606085015264010000000083046001600160401b03908116608080870191909152600160601b8504821660a0870152600160a01b808604831660c0880152600160e01b90950463ffffffff1660e087015260038701549081901b6001600160801b03191693860193909352600160801b83048116610120860152600160c01b90920490911661014084015260048401546001600160a01b038116610160850152610180909301929190910416600f8111156107f1576107f1613eab565b600f81111561080257610802613eab565b8152600482015460ff600160a81b8204811615156020840152600160b01b820481166040840152600160b81b909104161515606082015260058201546001600160a01b03166080820152600682015460a082015260079091015460c09091015292915050565b5f828152600460205260408120906005600283015460ff16600681111561089157610891613eab565b1480156108aa575060028201546301000000900460ff16155b6004830154909150600160b01b900460ff161580156108e657508080156108e457506002820154600c61010090910460ff161c6001908116145b155b1561090757604051634ffac4d960e11b8152600481018590526024016105b6565b465f807f0000000000000000000000000000000000000000000000000000000000000000604051633e2249ed60e21b81526001600160401b038086166004830152881660248201526001600160a01b03919091169063f88927b490604401602060405180830381865afa158015610980573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109a49190614456565b1480159150806109cb575060038401546001600160401b03600160c01b9091048116908616105b156109fb576040516342b6ddeb60e01b8152600481018790526001600160401b03861660248201526044016105b6565b600284018054630100000063ff0000001982161790915560049060ff166006811115610a2957610a29613eab565b14610a3657505050505050565b5f610a4085611189565b90505f81600f811115610a5557610a55613eab565b03610a6b578454610a669088611219565b6105ed565b84546105ed908883610fae565b5f610a848484846112a6565b90505b9392505050565b5f5f610a9985611321565b610aab6103db368790038701876142bb565b91505f610acd8635610ac36080890160608a0161446d565b88604001356112a6565b90505f6040870135158015610aed575083610ae78361100b565b60400151145b5f858152600460205260409020909150818015610b0e5750610b0e83611480565b15610b24576002015460ff169250610341915050565b5f5f610b308a85611544565b915091505f610b40888b8b6116e2565b50909150506001600160a01b0381161580610b6b575060018301546001600160a01b03828116911614155b15610b9457604051631b8135c160e31b81526001600160a01b03821660048201526024016105b6565b5f610ba28c858b8987611729565b935090505f600286015460ff166006811115610bc057610bc0613eab565b14610be15760405163aef18e0160e01b8152600481018a90526024016105b6565b610bec858d866119a0565b8b60a00135878a7f5aa0a7c9a40a9bb78a3baf2bb17d7b97675d5fd80d5074ec96a75755abdf21b18f8f8f604051610c2693929190614486565b60405180910390a460048501805460ff60b81b1916600160b81b831515021790558080610c6d57505f83600f811115610c6157610c61613eab565b14158015610c6d575085155b15610c9a57610c8989610c7f8961100b565b5160ff16856110aa565b506006965061034195505050505050565b610ca789868e868a611b68565b50505060029091015460ff169350505050935093915050565b610cc981611480565b505f610cdc610cd783611cd8565b611f9d565b90505f5b8151811015610d8057610d0b828281518110610cfe57610cfe6145b6565b60200260200101516120b4565b15610d785760045f838381518110610d2557610d256145b6565b602002602001015181526020019081526020015f20600201601c81819054906101000a900463ffffffff16610d59906145de565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b600101610ce0565b5080515f03610d8d575050565b60045f825f81518110610da257610da26145b6565b602002602001015181526020019081526020015f20600601545f14610e16575f5b8151811015610e1157610de1828281518110610cfe57610cfe6145b6565b15610e0957610e0983838381518110610dfc57610dfc6145b6565b60200260200101516120e3565b600101610dc3565b505050565b610e208282612289565b610e16575b5050565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f474cf900ddd1efff19987105341090e6bb88aafda58a281e13cdce53b73b12ab918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060820152608081018390526001600160a01b03821660a08201525f90819060c001604051602081830303815290604052805190602001209050807fb2a22790e265a9bf57a0140a52b78edca86555f068c038366560b05db2a52b9c86604051602001610f0a929190614602565b60405160208183030381529060405280519060200120604051602001610f4792919061190160f01b81526002810192909252602282015260420190565b604051602081830303815290604052805190602001209150509392505050565b5f8181526004602081905260408220908101549091600160b01b90910460ff169003610fa957604051634ffac4d960e11b8152600481018390526024016105b6565b919050565b5f610fb9848461267a565b80515f868152600a6020526040812054929350610fd992879291906126db565b5f83815260046020819052604090912001805460ff60b81b1916600160b81b1790556110058183612790565b50505050565b604080516060810182525f808252602082018190528183015290516382fb864360e01b8152600481018390526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906382fb864390602401606060405180830381865afa158015611086573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103639190614720565b5f838152600460208190526040822090810180549192600692859260028601929184919060ff60a01b1916600160a01b83600f8111156110ec576110ec613eab565b02179055508391906101000a81548160ff0219169083600681111561111357611113613eab565b02179055505050611123816127d4565b60018101548154600283015460405187917f8f06f567604cc430c17c3ff2fad26773e077d479fe4f537237272468ea5fedad9161117b91610100810460ff16918a918a91600160e01b90910463ffffffff1690614755565b60405180910390a450505050565b5f5f6111a383600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b039081169116146111d25750600692915050565b6004810154600160c01b90046001600160401b03165f81158015906112005750816001600160401b03164210155b90508061120d575f611210565b60075b95945050505050565b5f611224838361267a565b90505f5f61125d5f601c9054906101000a900460ff1660ff16845f015160ff16600186602001516112559190614789565b60ff166128ba565b915091508161128257604051630d0a31b360e31b8152600481018590526024016105b6565b61128e85825f876126db565b61129f84845f015160ff168361296f565b5050505050565b5f6001600160a01b0383166112bc575082610a87565b811561131757604080517473796e636c696e652e6c6f636b2e706172742e763160581b60208201529081018590526001600160a01b038416606082015260800160405160208183030381529060405280519060200120610a84565b610a848484612a11565b5f61133260408301602084016147a2565b60ff1690505f6113428260091190565b90505f8061135660a086016080870161446d565b6001600160a01b0316141590506001602c841c8116036113815781801561137a5750805b915061139c565b6001602e841c81161461139c57818015611399575080155b91505b6113ae6101c085016101a086016147bd565b6001600160401b03166113c96101e086016101c087016147bd565b6001600160401b031611158061141357506113ec6101e085016101c086016147bd565b6001600160401b03166114076101a0860161018087016147bd565b6001600160401b031610155b1561141c575f91505b6040840135156114625781801561144b57505f61143f608086016060870161446d565b6001600160a01b031614155b801561145f575082158061145f5750600683145b91505b81611005576040516324209f7760e11b815260040160405180910390fd5b5f5f61148b8361100b565b6040808201515f9081526004602052209091506006600282015460ff1660068111156114b9576114b9613eab565b1415806114d157506004810154600160b81b900460ff165b806114dd575080548414155b806114eb5750600681015415155b156114f957505f9392505050565b602082015160ff161580159061151d57505f84815260056020526040908190205410155b1561152b57505f9392505050565b61153a82604001518284612a73565b5060019392505050565b60a08201355f90815260016020526040812060048101549091906001600160401b031680820361158d576040516303d575b960e61b815260a086013560048201526024016105b6565b61159d60e0860160c087016147bd565b6001600160401b0316816001600160401b03161461167a5783156116005760a08501355f908152600360205260408120906115de60e0880160c089016147bd565b6001600160401b03166001600160401b031681526020019081526020015f2092505b61161060e0860160c087016147bd565b60048401546001600160401b039081169116146116705760a08501358161163d60e0880160c089016147bd565b60405163bef3a22f60e01b815260048101939093526001600160401b0391821660248401521660448201526064016105b6565b50600690506116db565b61168383612b30565b1561169157505f90506116db565b8315806116b157506004830154600160401b90046001600160401b031642105b156116d55760405163029ec50760e01b815260a086013560048201526024016105b6565b50600790505b9250929050565b5f80806041849003611716578435602086013560408701355f1a61170889828585612b9c565b955095509550505050611720565b505f915060029050825b93509350939050565b5f8061173b60408801602089016147a2565b60ff168660020160109054906101000a900461ffff1661ffff16901c60011661ffff165f0361176f57506001905080611996565b61177a868835612c64565b61178957506001905080611996565b60018601546003600160a01b90910460ff161080156117b057506117ae868835612ce4565b155b156117c15750600190506002611996565b60a08701355f90815260066020908152604080832060e08b013584529091529020548581036118065760405163aef18e0160e01b8152600481018790526024016105b6565b6118186101c089016101a08a016147bd565b6001600160401b03164210801561182d575080155b15611869576118446101c089016101a08a016147bd565b60405163073ba2fd60e31b81526001600160401b0390911660048201526024016105b6565b5f84600f81111561187c5761187c613eab565b1461188d575f849250925050611996565b80156118a0575f60039250925050611996565b6118b26101e089016101c08a016147bd565b6001600160401b031642106118ce575f60049250925050611996565b6007545f906118ec90640100000000906001600160401b03166147d8565b9050806119016101808b016101608c016147bd565b6001600160401b0316118015611915575085155b156119585761192c6101808a016101608b016147bd565b6040516336563fb360e01b81526001600160401b039091166004820152602481018290526044016105b6565b6007545f906001600160401b03166119786101808c016101608d016147bd565b6001600160401b03161161198d57600561198f565b5f5b9350935050505b9550959350505050565b6119bf82356119b5608085016060860161446d565b84604001356112a6565b835560a082013560018401556119db60408301602084016147a2565b6001820154600160a01b900460ff166119fc610180850161016086016147bd565b6002860180546bffffffffffffffff00ff000019166401000000006001600160401b03939093169290920262ff00001916919091176201000060ff938416021761ff0019166101009390921692909202179055611a616101a0830161018084016147bd565b611a736101e084016101c085016147bd565b600280860180546001600160401b03948516600160601b0267ffffffffffffffff60601b19948616600160a01b02949094166fffffffffffffffffffffffffffffffff60601b199091161792909217909155820154600483015484356007870155438316600160c01b02600160801b919093160267ffffffffffffffff60801b166001600160801b0390911617176003840155611b16608083016060840161446d565b611b2660a084016080850161446d565b60409093013560068501556005840180546001600160a01b039485166001600160a01b0319918216179091556004909401805491909316931692909217905550565b5f611b75855f015461100b565b90505f821580611b8b5750602082015160ff1615155b9050808015611baa575085545f90815260056020526040908190205410155b8015611bcd575085546002870154611bcb919062010000900460ff16612d7c565b155b15611bf157855460405163bd9e123b60e01b815260048101919091526024016105b6565b60a08501355f90815260066020908152604080832060e08901358452909152902054611c3c5760a08501355f90815260066020908152604080832060e0890135845290915290208790555b8215611c805760048601805485919060ff60a01b1916600160a01b83600f811115611c6957611c69613eab565b0217905550611c79878784612a73565b505061129f565b42611c936101a0870161018088016147bd565b6001600160401b031611611ca8576002611cab565b60015b60028701805460ff19166001836006811115611cc957611cc9613eab565b02179055506105ed8787612f24565b5f818152600560209081526040808320805482518185028101850190935280835260609493830182828015611d2a57602002820191905f5260205f20905b815481526020019060010190808311611d16575b505050505090505f611d3b8461100b565b90505f82516001600160401b03811115611d5757611d5761422b565b604051908082528060200260200182016040528015611da957816020015b611d9660405180606001604052805f81526020015f81526020015f81525090565b815260200190600190039081611d755790505b5090505f5f5b8451811015611f01575f60045f878481518110611dce57611dce6145b6565b602002602001015181526020019081526020015f209050611e09868381518110611dfa57611dfa6145b6565b60200260200101518287612f6e565b611e135750611ef9565b5f611e37878481518110611e2957611e296145b6565b602002602001015183613057565b90505f84611e44816147eb565b955090505b5f81118015611e805750611e808287611e63600185614803565b81518110611e7357611e736145b6565b60200260200101516130fd565b15611ed75785611e91600183614803565b81518110611ea157611ea16145b6565b6020026020010151868281518110611ebb57611ebb6145b6565b602002602001018190525080611ed090614816565b9050611e49565b81868281518110611eea57611eea6145b6565b60200260200101819052505050505b600101611daf565b50806001600160401b03811115611f1a57611f1a61422b565b604051908082528060200260200182016040528015611f43578160200160208202803683370190505b5094505f5b81811015611f9357828181518110611f6257611f626145b6565b602002602001015160400151868281518110611f8057611f806145b6565b6020908102919091010152600101611f48565b5050505050919050565b60605f5f5b83518110156120ad575f848281518110611fbe57611fbe6145b6565b602002602001015190505f60045f8381526020019081526020015f2090505f611fe682613142565b90505f81600f811115611ffb57611ffb613eab565b146120225761201a83612010845f015461100b565b5160ff16836110aa565b5050506120a5565b6001600283015460ff16600681111561203d5761203d613eab565b03612077576002820154600160601b90046001600160401b0316421015612066575050506120a5565b6002828101805460ff191690911790555b828786612083816147eb565b975081518110612095576120956145b6565b6020026020010181815250505050505b600101611fa2565b5082525090565b5f60025f8381526004602052604090206002015460ff1660068111156120dc576120dc613eab565b1492915050565b5f8181526004602081905260408220600781015491810154909291612110916001600160a01b0316612a11565b5f818152600b6020526040902054600284015491925090610100900460ff16612189575f61213f825f19614803565b90508115612160575f868152600a60205260409020546121609087906131cc565b808460060154106121715780612177565b83600601545b61218190836147d8565b915050612214565b5f81156121b0575f868152600a60205260409020546121ab9085908890613211565b6121b3565b60095b90505f81600f8111156121c8576121c8613eab565b146121e0576121d8855f836110aa565b505050505050565b836006015482116121f1575f612200565b60068401546122009083614803565b9150815f0361221257612212866132c6565b505b5f828152600b60209081526040808320888452600a8352928190208790559183905560048501546007860154925184815287936001600160a01b03909216927fafe845f30d0b4ee3c9d571f3aa05af0271e6751e179bac99b0c1ce0b40d47876910160405180910390a461129f845f5f61296f565b5f5f6122948461100b565b5f8581526009602052604081205485519293501515916001600160401b038111156122c1576122c161422b565b6040519080825280602002602001820160405280156122ea578160200160208202803683370190505b5090505f85516001600160401b038111156123075761230761422b565b604051908082528060200260200182016040528015612330578160200160208202803683370190505b5090505f5f5b875181101561248f57612354888281518110610cfe57610cfe6145b6565b15612487575f60045f8a848151811061236f5761236f6145b6565b602002602001015181526020019081526020015f2060020160019054906101000a900460ff1660ff1690505f6123ac826001601f90911c81161490565b90506004885f015160ff16036123f8576123e78a84815181106123d1576123d16145b6565b6020026020010151895f015160ff16600f6110aa565b600198505050505050505050610363565b876020015160ff165f0361241657868015612411575080155b612418565b805b15612424575050612487565b898381518110612436576124366145b6565b602002602001015182878681518110612451576124516145b6565b6020026020010187878151811061246a5761246a6145b6565b602090810291909101019190915252612482846147eb565b935050505b600101612336565b50805f036124a4575f95505050505050610363565b602085015160ff1615612534576005825f815181106124c5576124c56145b6565b6020026020010151036124fb576124f688845f815181106124e8576124e86145b6565b6020026020010151876132e9565b612526565b612526835f81518110612510576125106145b6565b6020026020010151865f015160ff16600a6110aa565b600195505050505050610363565b8082525f80548651829182916125589160ff600160e01b909104811691168761337b565b92509250925082612573575f98505050505050505050610363565b816125a8576125a386828151811061258d5761258d6145b6565b6020026020010151895f015160ff1660096110aa565b612669565b6125d28582815181106125bd576125bd6145b6565b60200260200101516001601f90911c81161490565b6125fa576125a38b8783815181106125ec576125ec6145b6565b60200260200101518a6132e9565b5f6126488c888481518110612611576126116145b6565b602002602001015160045f8b878151811061262e5761262e6145b6565b602002602001015181526020019081526020015f20613467565b600f81111561265957612659613eab565b1498505050505050505050610363565b5060019a9950505050505050505050565b604080516060810182525f808252602082018190529181019190915261269f8361100b565b9050806020015160ff165f14806126ba575081816040015114155b1561036357604051630d0a31b360e31b8152600481018390526024016105b6565b7f00000000000000000000000000000000000000000000000000000000000000006040805160608101825260ff8087168252858116602083019081528284018681529351637f4c4d9560e01b8152600481018a905292518216602484015251166044820152905160648201526001600160a01b039190911690637f4c4d95906084015f604051808303815f87803b158015612774575f5ffd5b505af1158015612786573d5f5f3e3d5ffd5b5050505050505050565b60046040808401515f9081526004602052206002015460ff1660068111156127ba576127ba613eab565b03610e2557610e258260400151835f015160ff16836110aa565b6004810154600160b01b900460ff165f8190036127ef575050565b81545f9081526005602052604081208054909190829061281190600190614803565b81548110612821576128216145b6565b905f5260205f2001549050808260018561283b9190614803565b8154811061284b5761284b6145b6565b5f918252602080832091909101929092558281526004918290526040902001805460ff60b01b1916600160b01b60ff86160217905581548290806128915761289161482b565b5f8281526020812082015f1990810191909155019055505050600401805460ff60b01b19169055565b5f5f6002851015806128cd575060058410155b806128d9575060098310155b156128e857505f905080610341565b5f85156129065770010050010110004011010004000002500361291a565b711001055000011055400101055030000255435b90505f8461292960098861483f565b61293391906147d8565b61293e90600461483f565b82901c600f169050805f1461295e5760016129598183614803565b612961565b5f5f5b935093505050935093915050565b5f838152600460208190526040909120908101805460ff60a01b1916905560028101805460ff191660051790556129a5816127d4565b60018101548154600283015460408051610100830460ff90811682528881166020830152871691810191909152600160e01b90910463ffffffff16606082015286907f204779b1ffc7a6d46e90c44986968df72b3de005169fe6b518809e8dcc01eec19060800161117b565b604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e7631000000000000000060208201529081018390526001600160a01b03821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b806020015160ff165f03612a92578051610e1190849060ff168061296f565b6004600283015460ff166006811115612aad57612aad613eab565b03612ab757505050565b60028201805460ff1916600490811790915582015460ff600160b01b909104165f03612ae757612ae78383612f24565b8154600283015460405161010090910460ff16815284907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3505050565b60048101545f906001600160401b03600160c01b8204811691600160401b9004164210801590612b7357506004830154600160801b90046001600160401b031642105b8015610a8757506001600160401b0381161580610a8757506001600160401b0316421092915050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612bd557505f91506003905082612c5a565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612c26573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116612c5157505f925060019150829050612c5a565b92505f91508190505b9450945094915050565b5f8181526002602052604081205480612c9357604051633721f58160e21b8152600481018490526024016105b6565b60038401545f5b81811015612cda5782866003018281548110612cb857612cb86145b6565b905f5260205f20015403612cd25760019350505050610363565b600101612c9a565b5015949350505050565b5f8181526002602052604081206001018054825b81811015612d7157856002015f9054906101000a900460801b6001600160801b031916838281548110612d2d57612d2d6145b6565b905f5260205f2090600291828204019190066010029054906101000a900460801b6001600160801b03191603612d695760019350505050610363565b600101612cf8565b505f95945050505050565b5f82815260056020908152604080832080548251818502810185019093528083528493830182828015612dcc57602002820191905f5260205f20905b815481526020019060010190808311612db8575b50505050509050612df460405180606001604052805f81526020015f81526020015f81525090565b5f5b8251811015612ef9575f60045f858481518110612e1557612e156145b6565b602002602001015181526020019081526020015f2090505f60026006811115612e4057612e40613eab565b600283015460ff166006811115612e5957612e59613eab565b1480612e7d57506001600283015460ff166006811115612e7b57612e7b613eab565b145b9050801580612e9c5750600282015460ff808916620100009092041610155b15612ea8575050612ef1565b5f612ecc868581518110612ebe57612ebe6145b6565b602002602001015184613057565b9050861580612ee05750612ee085826130fd565b15612ee9578094505b600196505050505b600101612df6565b508215612f1c57612f1c8160400151612f118761100b565b5160ff16600b6110aa565b505092915050565b80545f9081526005602090815260408220805460018101825581845291909220019290925590546004909101805460ff909216600160b01b0260ff60b01b19909216919091179055565b60028201545f9060ff166003816006811115612f8c57612f8c613eab565b03612f9a575f915050610a87565b848360400151148015612faf57506006840154155b15612fc857612fbf858585612a73565b5f915050610a87565b6004816006811115612fdc57612fdc613eab565b14612feb576001915050610a87565b5f806004860154600160a01b900460ff16600f81111561300d5761300d613eab565b148015915061303c578351600486015461303791889160ff91821691600160a01b909104166110aa565b61304d565b6002858101805460ff191690911790555b1595945050505050565b61307860405180606001604052805f81526020015f81526020015f81525090565b60028201545f9061309090610100900460ff166135af565b61309b9060ff614803565b600284015468ffffffffffffffff00640100000000820460081b16906048906130cf9060ff62010000909104811690614803565b901b171790506040518060600160405280828152602001846001015481526020018581525091505092915050565b805182515f911461311357508051825110610363565b81602001518360200151146131345781602001518360200151109050610363565b506040908101519101511090565b5f5f61315c83600101545f90815260016020526040902090565b60038401546004820154919250600160801b90046001600160401b0390811691161461318b5750600692915050565b61319481612b30565b6131a15750600792915050565b6002830154600160a01b90046001600160401b03164210156131c3575f610a87565b60089392505050565b5f828152600d60205260408120549081156131f0576131eb82846135e0565b6131f2565b825b9050818114611005575f848152600d6020526040902081905550505050565b5f5f61321d85846136dd565b5f858152600d602052604081205491925082600f81111561324057613240613eab565b14158061324b575080155b1561325857509050610a87565b60ff8111156132745761326b86826136dd565b92505050610a87565b60ff81148061328f5750600286015462010000900460ff1681145b1561329f57600c92505050610a87565b600286015462010000900460ff1681116132b9575f6132bc565b600b5b9695505050505050565b5f818152600d60205260409020541561041e575f908152600d6020526040812055565b5f82815260046020908152604082209083015190919060ff16810361331c5761331782868560400151613211565b61332a565b61332a8284604001516136dd565b90505f81600f81111561333f5761333f613eab565b036133525761334f858584613467565b90505b5f81600f81111561336557613365613eab565b1461129f5761129f84845f015160ff16836110aa565b5f5f5f5f613388856137a5565b9050613392613d9e565b5f5f5b875181101561345a575f8882815181106133b1576133b16145b6565b602002602001015190505f6133c78c8c846128ba565b50905080156133e55760018084985098509850505050505050611720565b6001601f831c8116146134075760015f84985098509850505050505050611720565b8184901c60011660010361341c575050613452565b816001901b841793506134328c8c848989613866565b9099509650881561344f5760018098509850505050505050611720565b50505b600101613395565b5050505093509350939050565b5f83815260086020526040812054610100900460ff166134a55761349e8484848560020160039054906101000a900460ff166139fe565b9050610a87565b5f8481526009602052604090206002830154600f61010090910460ff161c600190811614613503578054156134de57600a915050610a87565b6134fb8585858660020160039054906101000a900460ff166139fe565b915050610a87565b805460081161351657600a915050610a87565b80546001810182555f82815260209081902090910185905560028401805460048601805460ff60a81b1916600160a81b6301000000840460ff9081161515919091029190911790915560ff1990911660031791829055604051610100909204168152869186917f2aa03b52ad5f131cac15ce3386683338e6b00fed877ee0292917b8ed417ae67a910160405180910390a3509392505050565b5f6135ba8260091190565b6135c4575f610363565b6135cf82600461483f565b640312347765901c600f1692915050565b5f8281526004602052604080822083835290822060ff851183816136045786613613565b600284015462010000900460ff165b9050801580613622575060ff81145b806136385750600283015462010000900460ff16155b1561364b575060ff935061036392505050565b600283015462010000900460ff16811461368657600283015462010000900460ff168111613679578561367b565b865b945050505050610363565b5f8280156136c257508360010154856001015414806136c2575060038085015490860154608090811b6001600160801b03199081169290911b16145b9050806136cf57816136d1565b875b98975050505050505050565b5f818152600460205260408120600281015462010000900460ff16820361370857600c915050610363565b80600101548460010154148061373657506002808201549085015460ff620100009283900481169290910416115b15613744575f915050610363565b6002808201549085015460ff620100009283900481169290910416101561376f57600b915050610363565b60038082015490850154608090811b6001600160801b03199081169290911b161461379b57600c61379d565b5f5b949350505050565b6137ad613dbd565b5f5f5b835181101561385f575f8482815181106137cc576137cc6145b6565b602002602001015190506137e7816001601f90911c81161490565b15806137f75750600183821c8116145b156138025750613857565b806001901b83179250808460200151855f015160058110613825576138256145b6565b6020020152604084015184518391908661383e826147eb565b905260058110613850576138506145b6565b6020020152505b6001016137b0565b5050919050565b8381525f806001815b85518110156138b757868660200151826005811061388f5761388f6145b6565b6020020151146138af576138a48160186147d8565b8551600190911b1785525b60010161386f565b505f5b818110156139ee575f8582604181106138d5576138d56145b6565b602002015190505f5b87518110156139e4576138f28160186147d8565b82901c600116156139dc575f5f6139278d8560ff168c60200151866005811061391d5761391d6145b6565b60200201516128ba565b91509150816139375750506139dc565b61ffff600885901c165f819003613971578a60400151846005811061395e5761395e6145b6565b602002015161396e9060016147d8565b90505b61397c8e838e6128ba565b50925082156139a15760016139918183614803565b9850985050505050505050611996565b600881901b8217601886811c6001871b1916901b178a886139c1816147eb565b9950604181106139d3576139d36145b6565b60200201525050505b6001016138de565b50506001016138ba565b505f988998509650505050505050565b60028201545f90610100900460ff1681613a178761100b565b9050806020015160ff165f14613a955760058260ff1614613a3d57600a9250505061379d565b805160ff1615613a60575f878152600a6020526040902054613a609088906131cc565b613a6f87825f01515f896126db565b613a7a81600d612790565b8051613a8b90879060ff168061296f565b5f9250505061379d565b5f805482518291613ab89160ff600160e01b9092048216919081169087166128ba565b9150915081613ace57600994505050505061379d565b6001600f60ff86161c811603613ae757613ae789613bd3565b6001600c60ff86161c8116148015613afd575085155b15613b7d576040808401515f8b8152600a60205291909120558251613b2f908a90613b29876001614856565b8b6126db565b60028701805460ff1916600417905560405160ff85168152899089907fbdb520d96c91108d99903c4bb24fc8641b9d8feb017306a299554bb4f5ecf6ca9060200160405180910390a3613bc5565b80613b9057613b8b896132c6565b613ba8565b825160ff1615613ba857613ba88984604001516131cc565b613bb489825f8b6126db565b613bc588845f015160ff168361296f565b505f98975050505050505050565b5f818152600860209081526040918290208251608081018452905460ff80821680845261010083049091161515938301939093526201000081046001600160a01b031693820193909352600160b01b9092046001600160401b03166060830152613c3b575050565b5f82815260086020526040902080546001600160f01b0319169055805160ff165f1901613c9e5780604001516001600160a01b0316827fa0df77bf0a9b7064f39dd39a5c65c1fedd7d9251018c717b73fca85e49647e9a60405160405180910390a35b604080515f8082526020820181905291810182905283907f6ea4f1f64917b202e4c38a70bf5843e35075c04cbd8d35277fbdc3d861f920099060600160405180910390a35050565b604051806102a001604052805f81526020015f81526020015f6006811115613d1057613d10613eab565b81525f6020820181905260408201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526101a082018190526101c082018190526101e08201819052610200820181905261022082018190526102409091015290565b6040518061082001604052806041906020820280368337509192915050565b60405180606001604052805f8152602001613dd6613de8565b8152602001613de3613de8565b905290565b6040518060a001604052806005906020820280368337509192915050565b5f6101e08284031215613e17575f5ffd5b50919050565b5f5f83601f840112613e2d575f5ffd5b5081356001600160401b03811115613e43575f5ffd5b6020830191508360208285010111156116db575f5ffd5b5f5f5f6102008486031215613e6d575f5ffd5b613e778585613e06565b92506101e08401356001600160401b03811115613e92575f5ffd5b613e9e86828701613e1d565b9497909650939450505050565b634e487b7160e01b5f52602160045260245ffd5b60078110613ecf57613ecf613eab565b9052565b82815260408101610a876020830184613ebf565b5f5f60408385031215613ef8575f5ffd5b50508035926020909101359150565b5f60208284031215613f17575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015613f55578351835260209384019390920191600101613f37565b509095945050505050565b5f6101e08284031215613f71575f5ffd5b610a878383613e06565b5f5f5f60408486031215613f8d575f5ffd5b8335925060208401356001600160401b03811115613e92575f5ffd5b60108110613ecf57613ecf613eab565b5f6102a08201905082518252602083015160208301526040830151613fe16040840182613ebf565b506060830151613ff6606084018260ff169052565b50608083015161400b608084018260ff169052565b5060a083015161401f60a084018215159052565b5060c083015161403a60c08401826001600160401b03169052565b5060e083015161405560e08401826001600160401b03169052565b506101008301516140726101008401826001600160401b03169052565b5061012083015161408c61012084018263ffffffff169052565b506101408301516140aa6101408401826001600160801b0319169052565b506101608301516140c76101608401826001600160401b03169052565b506101808301516140e46101808401826001600160401b03169052565b506101a08301516141016101a08401826001600160a01b03169052565b506101c08301516141166101c0840182613fa9565b506101e083015161412c6101e084018215159052565b5061020083015161414361020084018260ff169052565b5061022083015161415961022084018215159052565b506102408301516141766102408401826001600160a01b03169052565b5061026083015161026083015261028083015161028083015292915050565b6001600160401b038116811461041e575f5ffd5b8035610fa981614195565b5f5f604083850312156141c5575f5ffd5b8235915060208301356141d781614195565b809150509250929050565b80356001600160a01b0381168114610fa9575f5ffd5b5f5f5f6060848603121561420a575f5ffd5b8335925061421a602085016141e2565b929592945050506040919091013590565b634e487b7160e01b5f52604160045260245ffd5b6040516101e081016001600160401b038111828210171561426e57634e487b7160e01b5f52604160045260245ffd5b60405290565b604051606081016001600160401b038111828210171561426e57634e487b7160e01b5f52604160045260245ffd5b60ff8116811461041e575f5ffd5b8035610fa9816142a2565b5f6101e08284031280156142cd575f5ffd5b506142d661423f565b823581526142e6602084016142b0565b602082015260408381013590820152614301606084016141e2565b6060820152614312608084016141e2565b608082015260a0838101359082015261432d60c084016141a9565b60c082015260e0838101359082015261010080840135908201526101208084013590820152610140808401359082015261436a61016084016141a9565b61016082015261437d61018084016141a9565b6101808201526143906101a084016141a9565b6101a08201526143a36101c084016141a9565b6101c08201529392505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610a846020830184866143b0565b5f60608284031280156143fc575f5ffd5b50614405614274565b825161441081614195565b8152602083015161442081614195565b60208201526040928301519281019290925250919050565b5f60208284031215614448575f5ffd5b815160038110610a87575f5ffd5b5f60208284031215614466575f5ffd5b5051919050565b5f6020828403121561447d575f5ffd5b610a87826141e2565b833581525f614497602086016142b0565b60ff166020830152604085810135908301526144b5606086016141e2565b6001600160a01b031660608301526144cf608086016141e2565b6001600160a01b0316608083015260a085810135908301526144f360c086016141a9565b6001600160401b031660c083015260e0858101359083015261010080860135908301526101208086013590830152610140808601359083015261453961016086016141a9565b6001600160401b031661016083015261455561018086016141a9565b6001600160401b03166101808301526145716101a086016141a9565b6001600160401b03166101a083015261458d6101c086016141a9565b6001600160401b0381166101c0840152506102006101e0830152611210610200830184866143b0565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff81036145f9576145f96145ca565b60010192915050565b5f61020082019050838252825160208301526020830151614628604084018260ff169052565b5060408301516060830152606083015161464d60808401826001600160a01b03169052565b5060808301516001600160a01b03811660a08401525060a083015160c083015260c083015161468760e08401826001600160401b03169052565b5060e08301516101008301526101008301516101208301526101208301516101408301526101408301516101608301526101608301516146d36101808401826001600160401b03169052565b506101808301516001600160401b0381166101a0840152506101a08301516001600160401b0381166101c0840152506101c08301516001600160401b0381166101e0840152509392505050565b5f6060828403128015614731575f5ffd5b5061473a614274565b8251614745816142a2565b81526020830151614420816142a2565b60ff858116825284166020820152608081016147746040830185613fa9565b63ffffffff8316606083015295945050505050565b60ff8281168282160390811115610363576103636145ca565b5f602082840312156147b2575f5ffd5b8135610a87816142a2565b5f602082840312156147cd575f5ffd5b8135610a8781614195565b80820180821115610363576103636145ca565b5f600182016147fc576147fc6145ca565b5060010190565b81810381811115610363576103636145ca565b5f81614824576148246145ca565b505f190190565b634e487b7160e01b5f52603160045260245ffd5b8082028115828204841417610363576103636145ca565b60ff8181168382160190811115610363576103636145ca56' as const
