/** Bindings of ObjectArrivals. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const objectArrivalsAbi = [
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "returned",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   }
  ],
  "name": "ArityDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimFalse",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimNotAdmitted",
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
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "ClaimOfOther",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   }
  ],
  "name": "CopiesTooMany",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "name": "CopyExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "nonce",
    "type": "uint64"
   }
  ],
  "name": "CopyFrozen",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "name": "CopyUnknown",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "DependencyContradictory",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "name": "DependencyHasNot",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "DependencyNotNormal",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "literals",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "groups",
    "type": "uint256"
   }
  ],
  "name": "DependencyTooLarge",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "paid",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "needed",
    "type": "uint256"
   }
  ],
  "name": "DepositTooLow",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "to",
    "type": "uint64"
   }
  ],
  "name": "DestinationInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "DomainNotClosed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "FlowAlreadyAccepted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "FlowCarried",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "kind",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "quantity",
    "type": "uint256"
   }
  ],
  "name": "FlowDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "FlowNotCounted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "FlowNotReady",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   }
  ],
  "name": "IndexForged",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "count",
    "type": "uint256"
   }
  ],
  "name": "InputsInvalid",
  "type": "error"
 },
 {
  "inputs": [
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
   }
  ],
  "name": "KindInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "accepted",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "taken",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "total",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "quantity",
    "type": "uint256"
   }
  ],
  "name": "LaneExhausted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "level",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "needed",
    "type": "uint8"
   }
  ],
  "name": "LevelTooLow",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "literals",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "most",
    "type": "uint256"
   }
  ],
  "name": "LiteralsTooMany",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "NoCredit",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "NobodyVouches",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "NotAlone",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "to",
    "type": "uint64"
   }
  ],
  "name": "NotForHere",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NothingFlows",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ReceiptClaimed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "ReceiptCounted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "ReceiptDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "ReceiptNotDropped",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "found",
    "type": "bytes32"
   }
  ],
  "name": "ReceiptNotProven",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "ReceiptTaken",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ReentrancyGuardReentrantCall",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "length",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "most",
    "type": "uint256"
   }
  ],
  "name": "StateTooLong",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "typeId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "codeHash",
    "type": "bytes32"
   }
  ],
  "name": "TypeCodeDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "typeId",
    "type": "bytes32"
   }
  ],
  "name": "TypeUnknown",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "name": "CopyRemoved",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "typeId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "index",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "dependency",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "state",
    "type": "bytes"
   }
  ],
  "name": "CopyWritten",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "CreditPaid",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "Credited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "from",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "kind",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "taken",
    "type": "uint256"
   }
  ],
  "name": "FlowAccepted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "from",
    "type": "uint64"
   }
  ],
  "name": "FlowClosed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "kind",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "to",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "nonce",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "total",
    "type": "uint256"
   }
  ],
  "name": "FlowCounted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "FlowVouched",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "name": "ObjectArrived",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "to",
    "type": "uint64"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "from",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "to",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "nonce",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
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
      "internalType": "bytes32",
      "name": "stateHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "digest",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "flows",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "kind",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "quantity",
      "type": "uint256"
     }
    ],
    "indexed": false,
    "internalType": "struct Receipt",
    "name": "receipt",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "dependency",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "state",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "name": "ObjectDeparted",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "to",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "name": "ObjectReclaimed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "nonce",
    "type": "uint64"
   }
  ],
  "name": "ReceiptDropped",
  "type": "event"
 },
 {
  "stateMutability": "nonpayable",
  "type": "fallback"
 },
 {
  "inputs": [],
  "name": "COPY_DEPOSIT",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
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
      "internalType": "uint64",
      "name": "from",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "to",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "nonce",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
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
      "internalType": "bytes32",
      "name": "stateHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "digest",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "flows",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "kind",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "quantity",
      "type": "uint256"
     }
    ],
    "internalType": "struct Receipt",
    "name": "receipt",
    "type": "tuple"
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
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32[5]",
      "name": "account",
      "type": "bytes32[5]"
     },
     {
      "internalType": "bytes[]",
      "name": "accountProof",
      "type": "bytes[]"
     },
     {
      "internalType": "bytes[]",
      "name": "slotProof",
      "type": "bytes[]"
     }
    ],
    "internalType": "struct WorldSlotProof",
    "name": "proof",
    "type": "tuple"
   }
  ],
  "name": "acceptFlow",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   }
  ],
  "name": "arrivalsOf",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
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
      "internalType": "uint64",
      "name": "from",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "to",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "nonce",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
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
      "internalType": "bytes32",
      "name": "stateHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "digest",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "flows",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "kind",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "quantity",
      "type": "uint256"
     }
    ],
    "internalType": "struct Receipt",
    "name": "receipt",
    "type": "tuple"
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
   },
   {
    "internalType": "bytes",
    "name": "state",
    "type": "bytes"
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
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32[5]",
      "name": "account",
      "type": "bytes32[5]"
     },
     {
      "internalType": "bytes[]",
      "name": "accountProof",
      "type": "bytes[]"
     },
     {
      "internalType": "bytes[]",
      "name": "slotProof",
      "type": "bytes[]"
     }
    ],
    "internalType": "struct WorldSlotProof",
    "name": "proof",
    "type": "tuple"
   }
  ],
  "name": "arrive",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "from",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "to",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "nonce",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
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
      "internalType": "bytes32",
      "name": "stateHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "digest",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "flows",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "kind",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "quantity",
      "type": "uint256"
     }
    ],
    "internalType": "struct Receipt",
    "name": "receipt",
    "type": "tuple"
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
   },
   {
    "internalType": "bytes",
    "name": "state",
    "type": "bytes"
   }
  ],
  "name": "arriveAlone",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "copyAddress",
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
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "claimedUnder",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
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
      "internalType": "uint64",
      "name": "from",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "to",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "nonce",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
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
      "internalType": "bytes32",
      "name": "stateHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "digest",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "flows",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "kind",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "quantity",
      "type": "uint256"
     }
    ],
    "internalType": "struct Receipt",
    "name": "receipt",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32[5]",
      "name": "account",
      "type": "bytes32[5]"
     },
     {
      "internalType": "bytes[]",
      "name": "accountProof",
      "type": "bytes[]"
     },
     {
      "internalType": "bytes[]",
      "name": "slotProof",
      "type": "bytes[]"
     }
    ],
    "internalType": "struct WorldSlotProof",
    "name": "proof",
    "type": "tuple"
   }
  ],
  "name": "closeFlow",
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
    "name": "ref",
    "type": "tuple"
   }
  ],
  "name": "copyAddressOf",
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
    "name": "objectId",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "lineage",
    "type": "uint32"
   }
  ],
  "name": "copyCount",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
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
    "name": "ref",
    "type": "tuple"
   }
  ],
  "name": "copyOf",
  "outputs": [
   {
    "internalType": "bool",
    "name": "exists",
    "type": "bool"
   },
   {
    "internalType": "bytes",
    "name": "state",
    "type": "bytes"
   },
   {
    "internalType": "uint8",
    "name": "level",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "departedWith",
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
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "counted",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "total",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "creator",
    "type": "address"
   }
  ],
  "name": "createdBy",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "credit",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "name": "digestAt",
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
    "components": [
     {
      "internalType": "uint64",
      "name": "from",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "to",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "nonce",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
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
      "internalType": "bytes32",
      "name": "stateHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "digest",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "flows",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "kind",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "quantity",
      "type": "uint256"
     }
    ],
    "internalType": "struct Receipt",
    "name": "receipt",
    "type": "tuple"
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
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32[5]",
      "name": "account",
      "type": "bytes32[5]"
     },
     {
      "internalType": "bytes[]",
      "name": "accountProof",
      "type": "bytes[]"
     },
     {
      "internalType": "bytes[]",
      "name": "slotProof",
      "type": "bytes[]"
     }
    ],
    "internalType": "struct WorldSlotProof",
    "name": "proof",
    "type": "tuple"
   }
  ],
  "name": "dropFlow",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "dropped",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "isClaimed",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "isFlowAccepted",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "isFlowClosed",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   }
  ],
  "name": "isMadeHere",
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
  "name": "receiptCount",
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
    "internalType": "uint64",
    "name": "nonce",
    "type": "uint64"
   }
  ],
  "name": "receipts",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
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
      "internalType": "uint64",
      "name": "from",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "to",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "nonce",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
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
      "internalType": "bytes32",
      "name": "stateHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "digest",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "flows",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "kind",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "quantity",
      "type": "uint256"
     }
    ],
    "internalType": "struct Receipt",
    "name": "receipt",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "state",
    "type": "bytes"
   },
   {
    "components": [
     {
      "internalType": "bytes32[5]",
      "name": "account",
      "type": "bytes32[5]"
     },
     {
      "internalType": "bytes[]",
      "name": "accountProof",
      "type": "bytes[]"
     },
     {
      "internalType": "bytes[]",
      "name": "slotProof",
      "type": "bytes[]"
     }
    ],
    "internalType": "struct WorldSlotProof",
    "name": "proof",
    "type": "tuple"
   }
  ],
  "name": "reclaim",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "copyAddress",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "to",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "kind",
    "type": "bytes32"
   }
  ],
  "name": "reclaimedFlow",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
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
    "internalType": "struct CopyRef[]",
    "name": "refs",
    "type": "tuple[]"
   }
  ],
  "name": "resolve",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "from",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "kind",
    "type": "bytes32"
   }
  ],
  "name": "takenFlow",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "laneKey",
    "type": "bytes32"
   }
  ],
  "name": "totals",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "total",
    "type": "uint256"
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
      "internalType": "uint64",
      "name": "from",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "to",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "nonce",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
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
      "internalType": "bytes32",
      "name": "stateHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "digest",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "flows",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "kind",
      "type": "bytes32"
     },
     {
      "internalType": "uint256",
      "name": "quantity",
      "type": "uint256"
     }
    ],
    "internalType": "struct Receipt",
    "name": "receipt",
    "type": "tuple"
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
    "internalType": "struct Claim",
    "name": "claim",
    "type": "tuple"
   }
  ],
  "name": "vouch",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "withdrawCredit",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Code at its address. */
export const objectArrivalsCode = '0x608060405234801561000f575f5ffd5b50600436106101cd575f3560e01c8063a660601411610102578063d484d42a116100a0578063d8de3adc1161006f578063d8de3adc146104f9578063e067dcdf14610518578063f9811db41461053a578063ffea931c1461054d576101cd565b8063d484d42a14610482578063d5c595dc146104a4578063d5d44d80146104ce578063d653ffaf146104ed576101cd565b8063a7b2e655116100dc578063a7b2e65514610410578063b048c4fb1461042f578063c3b2e8041461045c578063d31a767c1461046f576101cd565b8063a6606014146103a4578063a740a047146103c3578063a7914947146103ed576101cd565b80634662d7561161016f5780636c26798f116101495780636c26798f1461030a5780636c8cc9d9146103445780636f1c13b8146103575780637f038f3c14610379576101cd565b80634662d756146102c55780634ccf4ada146102e457806356d5fb85146102f7576101cd565b80631e3e8e8a116101ab5780631e3e8e8a146102375780632f6f895f146102565780633577329c1461026957806338b758cc1461029b576101cd565b8063018df809146101df57806315f913fa146102055780631d73f94914610218575b6101dd600f6017609a1b01610560565b005b6101f26101ed366004614773565b610581565b6040519081526020015b60405180910390f35b6101f261021336600461482b565b610763565b6101f26102263660046148a7565b600f6020525f908152604090205481565b6101f26102453660046148d2565b600a6020525f908152604090205481565b6101dd6102643660046148ed565b610a93565b61028b6102773660046148a7565b60106020525f908152604090205460ff1681565b60405190151581526020016101fc565b6101f26102a936600461496a565b601160209081525f928352604080842090915290825290205481565b6101f26102d3366004614994565b60016020525f908152604090205481565b6101f26102f23660046149af565b610e06565b6101dd6103053660046149e8565b610e77565b61032f6103183660046148a7565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101fc565b6101f26103523660046148d2565b610f18565b61028b6103653660046148a7565b600b6020525f908152604090205460ff1681565b60085461038c906001600160401b031681565b6040516001600160401b0390911681526020016101fc565b6101f26103b23660046148a7565b60026020525f908152604090205481565b6101f26103d136600461496a565b600560209081525f928352604080842090915290825290205481565b6104006103fb3660046149af565b610fd1565b6040516101fc9493929190614a63565b6101f261041e3660046148a7565b60036020525f908152604090205481565b61028b61043d366004614aa0565b600e60209081525f928352604080842090915290825290205460ff1681565b6101f261046a366004614ac0565b6110e0565b6101dd61047d3660046148ed565b6112bb565b61028b6104903660046148a7565b60046020525f908152604090205460ff1681565b6101f26104b2366004614b39565b600d60209081525f928352604080842090915290825290205481565b6101f26104dc3660046148d2565b60076020525f908152604090205481565b6101f264e8d4a5100081565b6101f26105073660046148a7565b5f9081526020819052604090205490565b61028b6105263660046148a7565b60066020525f908152604090205460ff1681565b6101dd610548366004614b6f565b6113ca565b6101dd61055b366004614bde565b61140d565b604051365f82375f5f3683855af43d5f833e801561057c573d82f35b503d81fd5b5f806105968861059089614d83565b8661150a565b90505f60016105a486611659565b60028111156105b5576105b5614e66565b1490506105c4828a878761174f565b6105d1828a8a8a8a6117b6565b5f6105f36105de8a614d83565b6105ed36899003890189614e7a565b84611a4f565b9050610607610600611af6565b8290611b43565b61062457604051633b964d2760e11b815260040160405180910390fd5b5f61062e8b611bf9565b90505f610648610643368a90038a018a614e7a565b611c5c565b5f868152600e6020908152604080832084845290915290205490915060ff161561069457604051632ff4637160e11b815260048101869052602481018290526044015b60405180910390fd5b5f858152600e602090815260408083208484529091529020805460ff191660011790556106c96101208d016101008e01614994565b6001600160401b03161580156106fa575083806106fa57505f858152600f60205260409020546106f890611c8b565b155b15610709576107098582611cf2565b610716858d858d8d611d30565b95508082867f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd1468960405161074c91815260200190565b60405180910390a450505050509695505050505050565b5f5f61076e86611d87565b90508060015f61078460608a0160408b01614994565b6001600160401b03166001600160401b031681526020019081526020015f20541415806107cc57508560c0013585856040516107c1929190614e94565b604051809103902014155b156107ed5760405163130a874b60e21b81526004810182905260240161068b565b5f81815260036020526040812054900361081d57604051638c01176760e01b81526004810182905260240161068b565b5f8181526004602052604090205460ff161561084f57604051634417f87360e01b81526004810182905260240161068b565b61087361086a6108656040890160208a01614994565b611db1565b82600486611e74565b15610894576040516315c5ea1160e21b81526004810182905260240161068b565b5f60086017609a1b01639c5988b66108b260408a0160208b01614994565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208a01356024820152604401602060405180830381865afa1580156108ff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109239190614ea3565b90505f60118161093960408b0160208c01614994565b6001600160401b0316815260208082019290925260409081015f9081206101208c0135825290925290205490506101408801356109768284614ece565b10156109b057604051633a5f565b60e11b815260048101839052602481018290525f6044820152610140890135606482015260840161068b565b6109bf61014089013582614ee1565b60115f6109d260408c0160208d01614994565b6001600160401b0316815260208082019290925260409081015f9081206101208d0135825283528181209390935585835260049091529020805460ff19166001179055610a2183898989611f86565b9350610a336040890160208a01614994565b6001600160401b0316610a4e89608001358a60a00135612087565b847fbdf410d9723ae5543a3fcdfb834148f73cc0fa5986e3810ce210fd08cb778c8587604051610a8091815260200190565b60405180910390a4505050949350505050565b466001600160401b0316610aad6040850160208601614994565b6001600160401b031614610af057610acb6040840160208501614994565b6040516379de7a1360e01b81526001600160401b03909116600482015260240161068b565b5f610afa84611d87565b5f8181526004602052604090205490915060ff1680610b2657505f8181526010602052604090205460ff165b15610b4757604051634417f87360e01b81526004810182905260240161068b565b610b546020850185614994565b6001600160401b0316610b6a6020850185614994565b6001600160401b0316141580610ba857506001610b94610b8f36869003860186614e7a565b6120bc565b6002811115610ba557610ba5614e66565b14155b15610bc957604051631b1695bb60e31b81526004810182905260240161068b565b5f610be5610bdc36869003860186614e7a565b83600386611e74565b90505f819003610c0b57604051638c01176760e01b81526004810183905260240161068b565b5f60086017609a1b0163f1e5872c610c266020890189614994565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208901356024820152604401602060405180830381865afa158015610c73573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c979190614ea3565b90505f600581610caa60208a018a614994565b6001600160401b03166001600160401b031681526020019081526020015f205f88610120013581526020019081526020015f2054905082821080610ced57508082105b80610d055750610140870135610d038284614ece565b105b15610d3f57604051633a5f565b60e11b8152600481018390526024810182905260448101849052610140880135606482015260840161068b565b5f848152600460205260409020805460ff19166001179055610d6661014088013582614ee1565b60055f610d7660208b018b614994565b6001600160401b0316815260208082019290925260409081015f9081206101208c013580835290845291902092909255610db290890189614994565b6001600160401b0316857f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610dec6101408c013586614ee1565b60405190815260200160405180910390a450505050505050565b5f610e7182356020840135610e2f610e216040870187614ef4565b610e2a90614d83565b61217e565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b466001600160401b0316610e916040840160208501614994565b6001600160401b031614610eaf57610acb6040830160208401614994565b5f610eb983611d87565b90505f610ecc6108656020860186614994565b9050610edb8183600386611e74565b15610efc57604051636677c1b760e11b81526004810183905260240161068b565b610f1282610f0d6020870187614994565b6121b3565b50505050565b5f610f2161224c565b506001600160a01b0381165f9081526007602052604081205490819003610f6657604051636385746f60e01b81526001600160a01b038316600482015260240161068b565b6001600160a01b0382165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610fb29084815260200190565b60405180910390a2610fc48282612283565b610fcc6122a0565b919050565b5f60608180808080610ff3883560208a0135610e2f610e2160408d018d614ef4565b815260208101919091526040015f20805415801596509091506110315761102e6110206040880188614ef4565b61102990614d83565b6122ca565b92505b600181015460028201805490916001600160401b031690829061105390614f12565b80601f016020809104026020016040519081016040528092919081815260200182805461107f90614f12565b80156110ca5780601f106110a1576101008083540402835291602001916110ca565b820191905f5260205f20905b8154815290600101906020018083116110ad57829003601f168201915b509a9c939b509799509297509095505050505050565b5f466001600160401b03166110fb6040870160208801614994565b6001600160401b03161461111957610acb6040860160208701614994565b5f61112386611d87565b905060e0860135611136610e2a87614d83565b146111575760405163130a874b60e21b81526004810182905260240161068b565b61116481878787876117b6565b5f61116e87611bf9565b5f838152600460205260408120549192509060ff1680156111ee57506111ee6111978880614f44565b808060200260200160405190810160405280939291908181526020015f905b828210156111e2576111d360608302860136819003810190614e7a565b815260200190600101906111b6565b5050505050600261235c565b90508061121157604051630e52d01360e41b81526004810184905260240161068b565b5f838152600e6020908152604080832083805290915290205460ff161561125457604051632ff4637160e11b8152600481018490525f602482015260440161068b565b5f838152600e602090815260408083208380529091529020805460ff1916600117905561128383898888611f86565b93505f5f1b82847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610a8091815260200190565b466001600160401b03166112d56040850160208601614994565b6001600160401b0316146112f357610acb6040840160208501614994565b5f6112fd84611d87565b905061130c6020850185614994565b6001600160401b03166113226020850185614994565b6001600160401b031614158061135b57506001611347610b8f36869003860186614e7a565b600281111561135857611358614e66565b14155b1561137c57604051631b1695bb60e31b81526004810182905260240161068b565b61139761138e36859003850185614e7a565b82600685611e74565b5f036113b957604051634e3eaa2f60e11b81526004810182905260240161068b565b610f1281610f0d6020870187614994565b5f5b81811015611408576114008383838181106113e9576113e9614f88565b90506020028101906113fb9190614f9c565b6123cd565b6001016113cc565b505050565b5f5f61141884611d87565b61142a61064336869003860186614e7a565b90925090505f611442610b8f36869003860186614e7a565b90505f600182600281111561145957611459614e66565b148061148457505f82600281111561147357611473614e66565b148015611484575061148483611c8b565b905061149861012087016101008801614994565b6001600160401b03161515806114c757505f848152600e6020908152604080832086845290915290205460ff16155b806114d0575080155b156114f8576040516342db9f7b60e01b8152600481018590526024810184905260440161068b565b6115028484611cf2565b505050505050565b5f466001600160401b03166115256040860160208701614994565b6001600160401b03161461154357610acb6040850160208601614994565b61154c84611d87565b90508360e0013561155c8461217e565b1461157d5760405163130a874b60e21b81526004810182905260240161068b565b61158a6020850185614994565b6001600160401b03166115a06020840184614994565b6001600160401b03161415806115c957506115be6020830183614994565b6001600160401b0316155b8061160457506115df6080850160608601614994565b6001600160401b03166115f86040840160208501614994565b6001600160401b031614155b15611652576116166020830183614994565b6116266040840160208501614994565b604051633ff4accf60e11b81526001600160401b0392831660048201529116602482015260440161068b565b9392505050565b6040516352b2c79960e11b81525f90819060086017609a1b019063a5658f3290611687908690600401614fb0565b6040805180830381865afa1580156116a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116c59190615005565b909250905060028260028111156116de576116de614e66565b03611711576116f561064336859003850185614e7a565b6040516308b3b78160e11b815260040161068b91815260200190565b8060ff165f036117495761172d61064336859003850185614e7a565b60405163d922a6e360e01b815260040161068b91815260200190565b50919050565b5f61178361176236859003850185614e7a565b6117726060870160408801614994565b6001600160401b0316600185611e74565b90508481146117af576040516305e4e75f60e51b8152600481018690526024810182905260440161068b565b5050505050565b8360c0013582826040516117cb929190614e94565b6040518091039020146117f45760405163130a874b60e21b81526004810186905260240161068b565b61183282828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061269b92505050565b61183f6020840184615034565b15905061186257604051634d5cf98760e11b81526004810186905260240161068b565b61186c8380614f44565b15801591506118b157506118808380614f44565b5f81811061189057611890614f88565b6118a69260206060909202019081019150614994565b6001600160401b0316155b156118d257604051632a9a60e960e01b81526004810186905260240161068b565b60015b6118df8480614f44565b9050811015611989575f8061195c6118f78780614f44565b611902600187614ece565b81811061191157611911614f88565b9050606002018036038101906119279190614e7a565b6119318880614f44565b8681811061194157611941614f88565b9050606002018036038101906119579190614e7a565b6126d0565b1290508061198057604051634f9018ed60e11b81526004810188905260240161068b565b506001016118d5565b505f5f6119e161199c8760800135612785565b87608001358860a0013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061279692505050565b91509150856101200135821415806119fe57508561014001358114155b15611a2657604051630a6f6fe560e01b8152600481018390526024810182905260440161068b565b805f03611a465760405163088a2f8760e01b815260040160405180910390fd5b50505050505050565b60408051808201909152606080825260208201528115611a70575082611652565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611a9757505080825280518591905f90611ad757611ad7614f88565b6020908102919091010152611aec8186612919565b9695505050505050565b611b1d60405180606001604052806146d681526020016146d681526020016146d681525090565b60405180606001604052806120bc8152602001612a538152602001612a66815250905090565b5f611b4d83612aca565b5082515f611b5b8285612b5f565b509050801580611b715750611b71828386612c96565b15611b80575f92505050610e71565b5f5b856020015151811015611bed576060611bb887602001518381518110611baa57611baa614f88565b602002602001015187612b5f565b9093509050828015611bd35750611bd0818588612d1c565b51155b15611be4575f945050505050610e71565b50600101611b82565b50600195945050505050565b5f611c0c82608001358360a00135612087565b905060a082013560c01c6001600160401b034616148015611c3b57505f818152600b602052604090205460ff16155b15610fcc57604051637697aa3b60e11b81526004810182905260240161068b565b5f81604051602001611c6e9190615079565b604051602081830303815290604052805190602001209050919050565b60405163609e11cb60e11b8152600481018290525f9060086017609a1b019063c13c239690602401602060405180830381865afa158015611cce573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7191906150bf565b5f828152600f602052604080822083905551829184917fdf3042f914072cd8215048daa494ebf79f82bf99f6e5dfa68d240b90040d7f3f9190a35050565b60408051606080820183525f80835260208084018290529284018190528351918201845280825291810182905291820187905290611d709085905f611a4f565b9350611d7b84612e58565b611aec85858585612e90565b5f7273796e636c696e652e726563656970742e763160681b82604051602001611c6e9291906150d8565b604080516060810182525f80825260208201819052918101919091525f60086017609a1b0160405163786d13e160e01b81526001600160401b03851660048201526001600160a01b03919091169063786d13e190602401608060405180830381865afa158015611e23573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e4791906151c0565b925090508061174957604051632e472e0160e11b81526001600160401b038416600482015260240161068b565b5f8060086017609a1b018651604051632885416160e01b81526001600160401b0390911660048201529091506001600160a01b038216906363adb4129088908390632885416190602401602060405180830381865afa158015611ed9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611efd919061522d565b60408051602081018b905290810189905260600160405160208183030381529060405280519060200120876040518563ffffffff1660e01b8152600401611f47949392919061534c565b602060405180830381865afa158015611f62573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611aec9190614ea3565b6040805160018082528183019092525f91829190816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611f9f57505060408051606080820183525f80835260208084018290529284018190528351918201845280825291810191909152908101889052909150815f8151811061201257612012614f88565b6020026020010181905250611aec8560405180604001604052808481526020015f6001600160401b0381111561204a5761204a614c13565b60405190808252806020026020018201604052801561207d57816020015b60608152602001906001900390816120685790505b5090528686612e90565b604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b80515f906001600160401b03161561213757604051631f98883f60e11b815260086017609a1b0190633f31107e906120f8908590600401615079565b602060405180830381865afa158015612113573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7191906153fc565b6040808301515f9081526004602052205460ff161561215857506001919050565b6040808301515f9081526010602052205460ff16612176575f610e71565b600292915050565b5f7573796e636c696e652e646570656e64656e63792e763160501b6121a283612f5a565b604051602001611c6e929190615415565b5f8281526004602052604090205460ff16806121dc57505f8281526010602052604090205460ff165b156121fd57604051634417f87360e01b81526004810183905260240161068b565b5f82815260106020526040808220805460ff19166001179055516001600160401b0383169184917fbc7895c412732dc712111429d430db0af146f3afae211d072ac88f6c25fc105c9190a35050565b61225461306d565b61228160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906130ad565b565b5f385f3884865af161229c5763b12d13eb5f526004601cfd5b5050565b6122815f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061227b565b5f8160200151515f146122de5760016122e1565b60045b90505f5b825151811015611749575f835f0151828151811061230557612305614f88565b602002602001015190505f815f01516001600160401b03165f146123315761232c826130b4565b61233e565b61233e826040015161311e565b90508360ff168160ff161015612352578093505b50506001016122e5565b5f5f5b83518110156123c45782600281111561237a5761237a614e66565b61239c85838151811061238f5761238f614f88565b60200260200101516120bc565b60028111156123ad576123ad614e66565b036123bc576001915050610e71565b60010161235f565b505f9392505050565b5f806123f4833560208501356123e66040870187614ef4565b6123ef90614d83565b61317b565b6040805160808101825260018301546001600160401b03808216808452600160401b83049091166020840152600160801b820461ffff1693830193909352600160901b900463ffffffff166060820152929450909250156124e557610f1284848385600201805461246490614f12565b80601f016020809104026020016040519081016040528092919081815260200182805461249090614f12565b80156124db5780601f106124b2576101008083540402835291602001916124db565b820191905f5260205f20905b8154815290600101906020018083116124be57829003601f168201915b50505050506131c7565b5f5f61250e6124f2611af6565b6124ff6040890189614ef4565b61250890614d83565b906133be565b9150915081801561253957506125398161252b6040890189614ef4565b61253490614d83565b6136de565b1561254657505050505050565b5f82612552575f612565565b61256587356020890135610e2f8561217e565b905082801561258057505f8181526020819052604090205415155b1561258e5750505050505050565b5f85600201805461259e90614f12565b80601f01602080910402602001604051908101604052809291908181526020018280546125ca90614f12565b80156126155780601f106125ec57610100808354040283529160200191612615565b820191905f5260205f20905b8154815290600101906020018083116125f857829003601f168201915b5050505050905061262e885f01358960200135896136f9565b83158061264957508251511580156126495750602083015151155b15612677576126703364e8d4a51000876040015161ffff1661266b9190615435565b6137ac565b5f60408601525b83156126915761268f883560208a0135858489613825565b505b5050505050505050565b610400815111156126cd578051604051632f97d57960e21b81526004810191909152610400602482015260440161068b565b50565b805182515f916001600160401b0391821691161461270f57815183516001600160401b03918216911610612705576001612708565b5f195b9050610e71565b81602001516001600160401b031683602001516001600160401b0316146127585781602001516001600160401b031683602001516001600160401b031610612705576001612708565b816040015183604001511461277d578160400151836040015110612705576001612708565b505f92915050565b5f61278f82613a21565b5092915050565b5f5f5f866001600160a01b031663db8cb20d86866040518363ffffffff1660e01b81526004016127c792919061544c565b608060405180830381865afa1580156127e2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128069190615464565b9050600160801b81604001515f1c106128b0575f858260400151148015612838575060208201516001600160a01b0316155b801561286157506128498660c01c90565b6001600160401b0316825f01516001600160401b0316145b9050806128ae57815160208301516040808501519051635c195fd360e11b81526001600160401b0390931660048401526001600160a01b039091166024830152604482015260640161068b565b505b805160208083015160408085015181516001600160401b03909516938501939093526001600160a01b039091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f612937604051806040016040528060608152602001606081525090565b835183516129459190613ab0565b815260208084015151908501515161295d9190614ee1565b6001600160401b0381111561297457612974614c13565b6040519080825280602002602001820160405280156129a757816020015b60608152602001906001900390816129925790505b5060208201525f5b816020015151811015612a3d57612a1485602001515182106129fe578460200151866020015151836129e19190614ece565b815181106129f1576129f1614f88565b6020026020010151613c39565b856020015182815181106129f1576129f1614f88565b82602001518281518110612a2a57612a2a614f88565b60209081029190910101526001016129af565b50612a4781613cea565b915091505b9250929050565b5f612a5e83836126d0565b159392505050565b81515f906001600160401b031615801590612a8f5750815183516001600160401b039081169116145b8015612ab4575081602001516001600160401b031683602001516001600160401b0316145b8015611652575050604090810151910151141590565b8051516020820151515f5b8181108015612ae5575060408211155b15612b265783602001518181518110612b0057612b00614f88565b60200260200101515183612b149190614ee1565b9250612b1f816154d8565b9050612ad5565b50610100821180612b375750604081115b156117495760405163f2ad720960e01b8152600481018390526024810182905260440161068b565b5f606083516001600160401b03811115612b7b57612b7b614c13565b604051908082528060200260200182016040528015612bc457816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612b995790505b5090505f5f5b8551811015612c88575f612bfd878381518110612be957612be9614f88565b6020026020010151875f015163ffffffff16565b90506002816002811115612c1357612c13614e66565b03612c23575f9450505050612a4c565b5f816002811115612c3657612c36614e66565b03612c7f57868281518110612c4d57612c4d614f88565b6020026020010151848480612c61906154d8565b955081518110612c7357612c73614f88565b60200260200101819052505b50600101612bca565b508152600191509250929050565b5f5f5b8451811015612d12575f5b8451811015612d0957612cf1868381518110612cc257612cc2614f88565b6020026020010151868381518110612cdc57612cdc614f88565b6020026020010151866040015163ffffffff16565b15612d0157600192505050611652565b600101612ca4565b50600101612c99565b505f949350505050565b606083516001600160401b03811115612d3757612d37614c13565b604051908082528060200260200182016040528015612d8057816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612d555790505b5090505f5f5b8551811015612e4e575f5f5b865181108015612da0575081155b15612dfb57612de9878281518110612dba57612dba614f88565b6020026020010151898581518110612dd457612dd4614f88565b6020026020010151886020015163ffffffff16565b9150612df4816154d8565b9050612d92565b5080612e4557868281518110612e1357612e13614f88565b6020026020010151848480612e27906154d8565b955081518110612e3957612e39614f88565b60200260200101819052505b50600101612d86565b5081529392505050565b5f612e6282612aca565b9050602081111561229c57604051631ea4ed6f60e01b8152600481018290526020602482015260440161068b565b604080516080810182525f8082526020820181905291810182905260608101829052600c5f612ec788608001358960a00135612087565b815260208101919091526040015f9081208054909190612eec9063ffffffff166154f0565b825463ffffffff9182166101009390930a83810292021916179091556060820152604080516020601f8601819004810282018101909252848152611aec9160808901359160a08a01359189919089908990819084018382808284375f92019190915250889250613825915050565b6020810151606090612f6b83612aca565b612f76906060615435565b8151612f83906002615435565b612f8e906004614ee1565b612f989190614ee1565b6001600160401b03811115612faf57612faf614c13565b6040519080825280601f01601f191660200182016040528015612fd9576020820181803683370190505b5091505f602083019050612ffb612ff482865f015151613f5e565b8551613f76565b9050613008818351613f5e565b90505f5b82518110156130655761305b61303c8385848151811061302e5761302e614f88565b602002602001015151613f5e565b84838151811061304e5761304e614f88565b6020026020010151613f76565b915060010161300c565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561228157604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516352b2c79960e11b81525f9060086017609a1b019063a5658f32906130e0908590600401615079565b6040805180830381865afa1580156130fa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116529190615005565b5f8181526004602052604081205460ff161561313c57506003919050565b5f8281526010602052604090205460ff161561315957505f919050565b5f828152600f602052604090205461317090611c8b565b612176576001610e71565b5f5f61318b8585610e2f8661217e565b5f818152602081905260409020805491935091506131bf576040516334935acd60e11b81526004810183905260240161068b565b935093915050565b5f6132396131d86040870187614ef4565b6131e29080614f44565b808060200260200160405190810160405280939291908181526020015f905b8282101561322d5761321e60608302860136819003810190614e7a565b81526020019060010190613201565b50505050506001613fc2565b9050801580156132ab57506132a96132546040870187614ef4565b61325e9080614f44565b808060200260200160405190810160405280939291908181526020015f905b828210156111e25761329a60608302860136819003810190614e7a565b8152602001906001019061327d565b155b156132b65750610f12565b8015613302575f806132d86132cb8835612785565b883560208a013587612796565b915091506132fb8560200151836001885f01516132f59190615514565b84614026565b5050613391565b5f60015f6001865f01516133169190615514565b6001600160401b0316815260208082019290925260409081015f90812054808252600690935220805460ff19166001908117909155855191925061335991615514565b6001600160401b0316817f59b9b40be1699886099f9fa1efe2e36e54de84381ab9b0606b40ba9d6f19c39360405160405180910390a3505b6133ae3364e8d4a51000856040015161ffff1661266b9190615435565b6117af85356020870135866136f9565b5f6133dc604051806040016040528060608152602001606081525090565b6133e584612aca565b505f5f6133f5865f015186612b5f565b9150915081158061340c575061340c818287612c96565b1561341b575f93505050612a4c565b61342581866140ef565b8084526020870151519091505f906001600160401b0381111561344a5761344a614c13565b60405190808252806020026020018201604052801561347d57816020015b60608152602001906001900390816134685790505b5090505f5f5b825181101561356f5760606134b58a6020015183815181106134a7576134a7614f88565b60200260200101518a612b5f565b9096509050856134c55750613567565b5f8a6020015183815181106134dc576134dc614f88565b602002602001015190506134f181828c612c96565b80613502575061350286828c612c96565b1561350e575050613567565b61352261351c83888d612d1c565b8b6140ef565b915081515f0361353b575f985050505050505050612a4c565b818585613547816154d8565b96508151811061355957613559614f88565b602002602001018190525050505b600101613483565b5080825261357c82614220565b5f816001600160401b0381111561359557613595614c13565b6040519080825280602002602001820160405280156135be578160200160208202803683370190505b5090505f5b828110156136be575f5b83811080156135f357508282815181106135e9576135e9614f88565b6020026020010151155b156136b55780821480613642575061363e85828151811061361657613616614f88565b602002602001015186848151811061363057613630614f88565b60200260200101518c612d1c565b5115155b6136a55781811080613682575061367e85838151811061366457613664614f88565b602002602001015186838151811061363057613630614f88565b5115155b83838151811061369457613694614f88565b911515602092830291909101909101525b6136ae816154d8565b90506135cd565b506001016135c3565b506136c98382614307565b60208701525060019550505050509250929050565b5f6136e88261217e565b6136f18461217e565b149392505050565b5f6137048484612087565b5f818152600d6020908152604080832086845283835281842060010154600160901b900463ffffffff168452909152812080549293509161374490615533565b909155505f8281526020819052604081208181556001810180546001600160b01b03191690559061377860028301826146a2565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b805f036137b7575050565b6001600160a01b0382165f90815260076020526040812080548392906137de908490614ee1565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f5f6138308561217e565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f818152602081905260409020805491935090156138a157604051634e4b0bfd60e01b81526004810184905260240161068b565b5f6138ac8989612087565b5f818152600d6020908152604080832060608a015163ffffffff168452909152902054909150601f1981016138f7576040516304b9de6760e21b81526004810183905260240161068b565b613902816001614ee1565b5f838152600d6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016139438682615596565b5050845181546020870151604088015160609098015163ffffffff16600160901b0263ffffffff60901b1961ffff909916600160801b029890981665ffffffffffff60801b196001600160401b03928316600160401b026fffffffffffffffffffffffffffffffff1990941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6139fc8d612f5a565b8c604051613a0c93929190615650565b60405180910390a45050505095945050505050565b5f81815260096020526040812080548291906001600160a01b031680613a5d576040516304e2ca3160e51b81526004810186905260240161068b565b84816001600160a01b03163f14613a9a57604051632ed5669360e21b8152600481018690526001600160a01b0382163f602482015260440161068b565b90549094600160a01b90910460ff169350915050565b606081518351613ac09190614ee1565b6001600160401b03811115613ad757613ad7614c13565b604051908082528060200260200182016040528015613b2057816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613af55790505b5090505f5f5f5b8551821080613b365750845181105b15613c2f575f86518314613b945785518214613b8d57613b88878481518110613b6157613b61614f88565b6020026020010151878481518110613b7b57613b7b614f88565b60200260200101516126d0565b613b97565b5f19613b97565b60015b90505f811315613bc057858281518110613bb357613bb3614f88565b6020026020010151613bdb565b868381518110613bd257613bd2614f88565b60200260200101515b8585613be6816154d8565b965081518110613bf857613bf8614f88565b60200260200101819052505f8113613c1657613c13836154d8565b92505b5f8112613c2957613c26826154d8565b91505b50613b27565b5050815292915050565b606081516001600160401b03811115613c5457613c54614c13565b604051908082528060200260200182016040528015613c9d57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613c725790505b5090505f5b825181101561174957828181518110613cbd57613cbd614f88565b6020026020010151828281518110613cd757613cd7614f88565b6020908102919091010152600101613ca2565b5f613d08604051806040016040528060608152602001606081525090565b613d1183612aca565b508251613d1d90614389565b815260208301515f5b8151811015613dab57613d5b613d54838381518110613d4757613d47614f88565b6020026020010151614389565b84516144c3565b828281518110613d6d57613d6d614f88565b6020026020010181905250818181518110613d8a57613d8a614f88565b6020026020010151515f03613da3575f93505050915091565b600101613d26565b50613db581614220565b5f81516001600160401b03811115613dcf57613dcf614c13565b604051908082528060200260200182016040528015613df8578160200160208202803683370190505b5090505f5b8251811015613f41575f5b835181108015613e2f5750828281518110613e2557613e25614f88565b6020026020010151155b15613f385780821480613e755750838281518110613e4f57613e4f614f88565b602002602001015151848281518110613e6a57613e6a614f88565b602002602001015151115b613f28575f848381518110613e8c57613e8c614f88565b602002602001015151858381518110613ea757613ea7614f88565b6020026020010151511080613ebb57508282105b9050808015613f045750613f01858381518110613eda57613eda614f88565b6020026020010151868581518110613ef457613ef4614f88565b60200260200101516144c3565b51155b848481518110613f1657613f16614f88565b91151560209283029190910190910152505b613f31816154d8565b9050613e08565b50600101613dfd565b50613f4c8282614307565b60208401525060019491935090915050565b5f8160081c8353816001840153611652836002614ee1565b5f5f5b8251811015613fba575f838281518110613f9557613f95614f88565b60200260200101519050606081865e613faf606086614ee1565b945050600101613f79565b509192915050565b5f5f5b835181101561401c57826002811115613fe057613fe0614e66565b613ff585838151811061238f5761238f614f88565b600281111561400657614006614e66565b14614014575f915050610e71565b600101613fc5565b5060019392505050565b604080516001600160401b03861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250614077908490614ee1565b6001600160401b038581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61910160405180910390a4505050505050565b606082516001600160401b0381111561410a5761410a614c13565b60405190808252806020026020018201604052801561415357816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816141285790505b5090505f5f5b8451811015614217575f5f5b865181108015614173575081155b156141c4578083141580156141b257506141b287828151811061419857614198614f88565b6020026020010151888581518110612dd457612dd4614f88565b91506141bd816154d8565b9050614165565b508061420e578582815181106141dc576141dc614f88565b60200260200101518484806141f0906154d8565b95508151811061420257614202614f88565b60200260200101819052505b50600101614159565b50815292915050565b60015b815181101561229c575f82828151811061423f5761423f614f88565b602002602001015190505f8290505b5f8111801561428857505f61428685614268600185614ece565b8151811061427857614278614f88565b602002602001015184614617565b135b156142df5783614299600183614ece565b815181106142a9576142a9614f88565b60200260200101518482815181106142c3576142c3614f88565b6020026020010181905250806142d890615533565b905061424e565b818482815181106142f2576142f2614f88565b60209081029190910101525050600101614223565b60605f5f5b845181101561437f5783818151811061432757614327614f88565b60200260200101516143775784818151811061434557614345614f88565b6020026020010151858380614359906154d8565b94508151811061436b5761436b614f88565b60200260200101819052505b60010161430c565b5083525090919050565b60605f5f5b83518110156144bc575f8482815181106143aa576143aa614f88565b60209081029190910101519050825f195b5f821180156143f857505f6143f3886143d5600186614ece565b815181106143e5576143e5614f88565b6020026020010151856126d0565b915081135b1561440d5761440682615533565b91506143bb565b5f8211801561441a575080155b15614427575050506144b4565b5f85614432816154d8565b965090505b82811115614491578761444b600183614ece565b8151811061445b5761445b614f88565b602002602001015188828151811061447557614475614f88565b60200260200101819052508061448a90615533565b9050614437565b50828783815181106144a5576144a5614f88565b60200260200101819052505050505b60010161438e565b5082525090565b606082516001600160401b038111156144de576144de614c13565b60405190808252806020026020018201604052801561452757816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816144fc5790505b5090505f5f5f5b8551811015613c2f575b84518210801561457557505f61457386848151811061455957614559614f88565b6020026020010151888481518110613b7b57613b7b614f88565b125b1561458a57614583826154d8565b9150614538565b84518214806145c657506145c38583815181106145a9576145a9614f88565b6020026020010151878381518110613b7b57613b7b614f88565b15155b1561460f578581815181106145dd576145dd614f88565b60200260200101518484806145f1906154d8565b95508151811061460357614603614f88565b60200260200101819052505b60010161452e565b5f5f5b83518110801561462a5750825181105b15614681575f61465f85838151811061464557614645614f88565b6020026020010151858481518110613b7b57613b7b614f88565b90508015614670579150610e719050565b5061467a816154d8565b905061461a565b50815183511461277d57815183511061469b576001611652565b5f19611652565b5080546146ae90614f12565b5f825580601f106146bd575050565b601f0160209004905f5260205f209061228191906146de565b61228161567a565b5f5b80821115611408575f818401556001016146e0565b5f6101608284031215611749575f5ffd5b5f60408284031215611749575f5ffd5b5f5f83601f840112614726575f5ffd5b5081356001600160401b0381111561473c575f5ffd5b602083019150836020828501011115612a4c575f5ffd5b5f60608284031215611749575f5ffd5b5f60e08284031215611749575f5ffd5b5f5f5f5f5f5f6102208789031215614789575f5ffd5b61479388886146f5565b95506101608701356001600160401b038111156147ae575f5ffd5b6147ba89828a01614706565b9550506101808701356001600160401b038111156147d6575f5ffd5b6147e289828a01614716565b90955093506147f79050886101a08901614753565b91506102008701356001600160401b03811115614812575f5ffd5b61481e89828a01614763565b9150509295509295509295565b5f5f5f5f6101a0858703121561483f575f5ffd5b61484986866146f5565b93506101608501356001600160401b03811115614864575f5ffd5b61487087828801614716565b9094509250506101808501356001600160401b0381111561488f575f5ffd5b61489b87828801614763565b91505092959194509250565b5f602082840312156148b7575f5ffd5b5035919050565b6001600160a01b03811681146126cd575f5ffd5b5f602082840312156148e2575f5ffd5b8135611652816148be565b5f5f5f6101e08486031215614900575f5ffd5b61490a85856146f5565b925061491a856101608601614753565b91506101c08401356001600160401b03811115614935575f5ffd5b61494186828701614763565b9150509250925092565b6001600160401b03811681146126cd575f5ffd5b8035610fcc8161494b565b5f5f6040838503121561497b575f5ffd5b82356149868161494b565b946020939093013593505050565b5f602082840312156149a4575f5ffd5b81356116528161494b565b5f602082840312156149bf575f5ffd5b81356001600160401b038111156149d4575f5ffd5b6149e084828501614753565b949350505050565b5f5f61018083850312156149fa575f5ffd5b614a0484846146f5565b91506101608301356001600160401b03811115614a1f575f5ffd5b614a2b85828601614763565b9150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f614a7d6080830186614a35565b905060ff841660408301526001600160401b038316606083015295945050505050565b5f5f60408385031215614ab1575f5ffd5b50508035926020909101359150565b5f5f5f5f6101a08587031215614ad4575f5ffd5b614ade86866146f5565b93506101608501356001600160401b03811115614af9575f5ffd5b614b0587828801614706565b9350506101808501356001600160401b03811115614b21575f5ffd5b614b2d87828801614716565b95989497509550505050565b5f5f60408385031215614b4a575f5ffd5b82359150602083013563ffffffff81168114614b64575f5ffd5b809150509250929050565b5f5f60208385031215614b80575f5ffd5b82356001600160401b03811115614b95575f5ffd5b8301601f81018513614ba5575f5ffd5b80356001600160401b03811115614bba575f5ffd5b8560208260051b8401011115614bce575f5ffd5b6020919091019590945092505050565b5f5f6101c08385031215614bf0575f5ffd5b614bfa84846146f5565b9150614c0a846101608501614753565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b0381118282101715614c4957614c49614c13565b60405290565b604080519081016001600160401b0381118282101715614c4957614c49614c13565b604051601f8201601f191681016001600160401b0381118282101715614c9957614c99614c13565b604052919050565b5f6001600160401b03821115614cb957614cb9614c13565b5060051b60200190565b5f60608284031215614cd3575f5ffd5b614cdb614c27565b90508135614ce88161494b565b81526020820135614cf88161494b565b602082015260409182013591810191909152919050565b5f82601f830112614d1e575f5ffd5b8135614d31614d2c82614ca1565b614c71565b80828252602082019150602060608402860101925085831115614d52575f5ffd5b602085015b83811015614d7957614d698782614cc3565b8352602090920191606001614d57565b5095945050505050565b5f60408236031215614d93575f5ffd5b614d9b614c4f565b82356001600160401b03811115614db0575f5ffd5b614dbc36828601614d0f565b82525060208301356001600160401b03811115614dd7575f5ffd5b830136601f820112614de7575f5ffd5b8035614df5614d2c82614ca1565b8082825260208201915060208360051b850101925036831115614e16575f5ffd5b602084015b83811015614e565780356001600160401b03811115614e38575f5ffd5b614e4736602083890101614d0f565b84525060209283019201614e1b565b5060208501525091949350505050565b634e487b7160e01b5f52602160045260245ffd5b5f60608284031215614e8a575f5ffd5b6116528383614cc3565b818382375f9101908152919050565b5f60208284031215614eb3575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610e7157610e71614eba565b80820180821115610e7157610e71614eba565b5f8235603e19833603018112614f08575f5ffd5b9190910192915050565b600181811c90821680614f2657607f821691505b60208210810361174957634e487b7160e01b5f52602260045260245ffd5b5f5f8335601e19843603018112614f59575f5ffd5b8301803591506001600160401b03821115614f72575f5ffd5b6020019150606081023603821315612a4c575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235605e19833603018112614f08575f5ffd5b606081018235614fbf8161494b565b6001600160401b031682526020830135614fd88161494b565b6001600160401b03166020830152604092830135929091019190915290565b805160038110610fcc575f5ffd5b5f5f60408385031215615016575f5ffd5b61501f83614ff7565b9150602083015160ff81168114614b64575f5ffd5b5f5f8335601e19843603018112615049575f5ffd5b8301803591506001600160401b03821115615062575f5ffd5b6020019150600581901b3603821315612a4c575f5ffd5b60608101610e7182846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b80518015158114610fcc575f5ffd5b5f602082840312156150cf575f5ffd5b611652826150b0565b82815261018081016150fd602083016150f08561495f565b6001600160401b03169052565b6151096020840161495f565b6001600160401b0381166040840152506151256040840161495f565b6001600160401b0381166060840152506151416060840161495f565b6001600160401b038116608084015250608083013560a08381019190915283013560c08084019190915283013560e0808401919091528301356101008084019190915261518f90840161495f565b6001600160401b03811661012084015250610120830135610140838101919091529092013561016090910152919050565b5f5f82840360808112156151d2575f5ffd5b6151db846150b0565b92506060601f19820112156151ee575f5ffd5b506151f7614c27565b60208401516152058161494b565b815260408401516152158161494b565b60208201526060939093015160408401525092909150565b5f6020828403121561523d575f5ffd5b8151611652816148be565b5f5f8335601e1984360301811261525d575f5ffd5b83016020810192503590506001600160401b0381111561527b575f5ffd5b8060051b3603821315612a4c575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b8782101561533f57848403601f1901895282358181126152f0575f5ffd5b87016020810190356001600160401b0381111561530b575f5ffd5b803603821315615319575f5ffd5b61532486828461528c565b955050506020830192506020890198506001820191506152d2565b5091979650505050505050565b61537f81866001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b60018060a01b038416606082015282608082015260c060a082015260a08260c08301375f6153b060a0840184615248565b60e06101608501526153c76101a0850182846152b4565b9150506153d760c0850185615248565b84830360bf19016101808601526153ef8382846152b4565b9998505050505050505050565b5f6020828403121561540c575f5ffd5b61165282614ff7565b8281525f82518060208501602085015e5f92016020019182525092915050565b8082028115828204841417610e7157610e71614eba565b828152604060208201525f6149e06040830184614a35565b5f6080828403128015615475575f5ffd5b50604051608081016001600160401b038111828210171561549857615498614c13565b60405282516154a68161494b565b815260208301516154b6816148be565b6020820152604083810151908201526060928301519281019290925250919050565b5f600182016154e9576154e9614eba565b5060010190565b5f63ffffffff821663ffffffff810361550b5761550b614eba565b60010192915050565b6001600160401b038281168282160390811115610e7157610e71614eba565b5f8161554157615541614eba565b505f190190565b601f821115611408578282111561140857805f5260205f20601f840160051c602085101561557357505f5b90810190601f840160051c035f5b81811015611502575f83820155600101615581565b81516001600160401b038111156155af576155af614c13565b6155c3816155bd8454614f12565b84615548565b6020601f8211600181146155f5575f83156155de5750848201515b5f19600385901b1c1916600184901b1784556117af565b5f84815260208120601f198516915b828110156156245787850151825560209485019460019092019101615604565b508482101561564157868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6156686060830185614a35565b8281036040840152611aec8185614a35565b634e487b7160e01b5f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectArrivalsLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"dropped":{"slot":6,"offset":0},"credit":{"slot":7,"offset":0},"receiptCount":{"slot":8,"offset":0},"_types":{"slot":9,"offset":0},"createdBy":{"slot":10,"offset":0},"isMadeHere":{"slot":11,"offset":0},"arrivalsOf":{"slot":12,"offset":0},"copyCount":{"slot":13,"offset":0},"isClaimed":{"slot":14,"offset":0},"claimedUnder":{"slot":15,"offset":0},"isFlowClosed":{"slot":16,"offset":0},"reclaimedFlow":{"slot":17,"offset":0}} as const
