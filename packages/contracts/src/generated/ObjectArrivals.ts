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
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "typeId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "code",
    "type": "address"
   }
  ],
  "name": "TypeRegistered",
  "type": "event"
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
    "internalType": "bytes32",
    "name": "typeId",
    "type": "bytes32"
   }
  ],
  "name": "typeCode",
  "outputs": [
   {
    "internalType": "address",
    "name": "code",
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
export const objectArrivalsCode = '0x608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c8063a740a047116100fe578063d484d42a1161009e578063d8de3adc1161006e578063d8de3adc14610531578063e067dcdf14610550578063f9811db414610572578063ffea931c14610585575f5ffd5b8063d484d42a146104ba578063d5c595dc146104dc578063d5d44d8014610506578063d653ffaf14610525575f5ffd5b8063b048c4fb116100d9578063b048c4fb14610427578063c3b2e80414610454578063c4b6445e14610467578063d31a767c146104a7575f5ffd5b8063a740a047146103bb578063a7914947146103e5578063a7b2e65514610408575f5ffd5b80634662d756116101745780636c8cc9d9116101445780636c8cc9d91461033c5780636f1c13b81461034f5780637f038f3c14610371578063a66060141461039c575f5ffd5b80634662d756146102bd5780634ccf4ada146102dc57806356d5fb85146102ef5780636c26798f14610302575f5ffd5b80631e3e8e8a116101af5780631e3e8e8a1461022d5780632f6f895f1461024c5780633577329c1461026157806338b758cc14610293575f5ffd5b8063018df809146101d557806315f913fa146101fb5780631d73f9491461020e575b5f5ffd5b6101e86101e336600461475f565b610598565b6040519081526020015b60405180910390f35b6101e8610209366004614817565b61077a565b6101e861021c366004614893565b600f6020525f908152604090205481565b6101e861023b3660046148be565b600a6020525f908152604090205481565b61025f61025a3660046148d9565b610aaa565b005b61028361026f366004614893565b60106020525f908152604090205460ff1681565b60405190151581526020016101f2565b6101e86102a1366004614956565b601160209081525f928352604080842090915290825290205481565b6101e86102cb366004614980565b60016020525f908152604090205481565b6101e86102ea36600461499b565b610e1d565b61025f6102fd3660046149d4565b610e8e565b610327610310366004614893565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101f2565b6101e861034a3660046148be565b610f2f565b61028361035d366004614893565b600b6020525f908152604090205460ff1681565b600854610384906001600160401b031681565b6040516001600160401b0390911681526020016101f2565b6101e86103aa366004614893565b60026020525f908152604090205481565b6101e86103c9366004614956565b600560209081525f928352604080842090915290825290205481565b6103f86103f336600461499b565b610fe8565b6040516101f29493929190614a4f565b6101e8610416366004614893565b60036020525f908152604090205481565b610283610435366004614a8c565b600e60209081525f928352604080842090915290825290205460ff1681565b6101e8610462366004614aac565b6110f7565b61048f610475366004614893565b60096020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020016101f2565b61025f6104b53660046148d9565b6112d2565b6102836104c8366004614893565b60046020525f908152604090205460ff1681565b6101e86104ea366004614b25565b600d60209081525f928352604080842090915290825290205481565b6101e86105143660046148be565b60076020525f908152604090205481565b6101e864e8d4a5100081565b6101e861053f366004614893565b5f9081526020819052604090205490565b61028361055e366004614893565b60066020525f908152604090205460ff1681565b61025f610580366004614b5b565b6113e1565b61025f610593366004614bca565b611424565b5f806105ad886105a789614d6f565b86611521565b90505f60016105bb86611670565b60028111156105cc576105cc614e52565b1490506105db828a8787611766565b6105e8828a8a8a8a6117cd565b5f61060a6105f58a614d6f565b61060436899003890189614e66565b84611a66565b905061061e610617611b0d565b8290611b5a565b61063b57604051633b964d2760e11b815260040160405180910390fd5b5f6106458b611c10565b90505f61065f61065a368a90038a018a614e66565b611c73565b5f868152600e6020908152604080832084845290915290205490915060ff16156106ab57604051632ff4637160e11b815260048101869052602481018290526044015b60405180910390fd5b5f858152600e602090815260408083208484529091529020805460ff191660011790556106e06101208d016101008e01614980565b6001600160401b03161580156107115750838061071157505f858152600f602052604090205461070f90611ca2565b155b15610720576107208582611d09565b61072d858d858d8d611d47565b95508082867f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd1468960405161076391815260200190565b60405180910390a450505050509695505050505050565b5f5f61078586611d9e565b90508060015f61079b60608a0160408b01614980565b6001600160401b03166001600160401b031681526020019081526020015f20541415806107e357508560c0013585856040516107d8929190614e80565b604051809103902014155b156108045760405163130a874b60e21b8152600481018290526024016106a2565b5f81815260036020526040812054900361083457604051638c01176760e01b8152600481018290526024016106a2565b5f8181526004602052604090205460ff161561086657604051634417f87360e01b8152600481018290526024016106a2565b61088a61088161087c6040890160208a01614980565b611dc8565b82600486611e8b565b156108ab576040516315c5ea1160e21b8152600481018290526024016106a2565b5f60086017609a1b01639c5988b66108c960408a0160208b01614980565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208a01356024820152604401602060405180830381865afa158015610916573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061093a9190614e8f565b90505f60118161095060408b0160208c01614980565b6001600160401b0316815260208082019290925260409081015f9081206101208c01358252909252902054905061014088013561098d8284614eba565b10156109c757604051633a5f565b60e11b815260048101839052602481018290525f604482015261014089013560648201526084016106a2565b6109d661014089013582614ecd565b60115f6109e960408c0160208d01614980565b6001600160401b0316815260208082019290925260409081015f9081206101208d0135825283528181209390935585835260049091529020805460ff19166001179055610a3883898989611f9d565b9350610a4a6040890160208a01614980565b6001600160401b0316610a6589608001358a60a0013561209e565b847fbdf410d9723ae5543a3fcdfb834148f73cc0fa5986e3810ce210fd08cb778c8587604051610a9791815260200190565b60405180910390a4505050949350505050565b466001600160401b0316610ac46040850160208601614980565b6001600160401b031614610b0757610ae26040840160208501614980565b6040516379de7a1360e01b81526001600160401b0390911660048201526024016106a2565b5f610b1184611d9e565b5f8181526004602052604090205490915060ff1680610b3d57505f8181526010602052604090205460ff165b15610b5e57604051634417f87360e01b8152600481018290526024016106a2565b610b6b6020850185614980565b6001600160401b0316610b816020850185614980565b6001600160401b0316141580610bbf57506001610bab610ba636869003860186614e66565b6120d3565b6002811115610bbc57610bbc614e52565b14155b15610be057604051631b1695bb60e31b8152600481018290526024016106a2565b5f610bfc610bf336869003860186614e66565b83600386611e8b565b90505f819003610c2257604051638c01176760e01b8152600481018390526024016106a2565b5f60086017609a1b0163f1e5872c610c3d6020890189614980565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208901356024820152604401602060405180830381865afa158015610c8a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cae9190614e8f565b90505f600581610cc160208a018a614980565b6001600160401b03166001600160401b031681526020019081526020015f205f88610120013581526020019081526020015f2054905082821080610d0457508082105b80610d1c5750610140870135610d1a8284614eba565b105b15610d5657604051633a5f565b60e11b815260048101839052602481018290526044810184905261014088013560648201526084016106a2565b5f848152600460205260409020805460ff19166001179055610d7d61014088013582614ecd565b60055f610d8d60208b018b614980565b6001600160401b0316815260208082019290925260409081015f9081206101208c013580835290845291902092909255610dc990890189614980565b6001600160401b0316857f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610e036101408c013586614ecd565b60405190815260200160405180910390a450505050505050565b5f610e8882356020840135610e46610e386040870187614ee0565b610e4190614d6f565b612195565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b466001600160401b0316610ea86040840160208501614980565b6001600160401b031614610ec657610ae26040830160208401614980565b5f610ed083611d9e565b90505f610ee361087c6020860186614980565b9050610ef28183600386611e8b565b15610f1357604051636677c1b760e11b8152600481018390526024016106a2565b610f2982610f246020870187614980565b6121ca565b50505050565b5f610f38612263565b506001600160a01b0381165f9081526007602052604081205490819003610f7d57604051636385746f60e01b81526001600160a01b03831660048201526024016106a2565b6001600160a01b0382165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610fc99084815260200190565b60405180910390a2610fdb828261229a565b610fe36122b7565b919050565b5f6060818080808061100a883560208a0135610e46610e3860408d018d614ee0565b815260208101919091526040015f2080541580159650909150611048576110456110376040880188614ee0565b61104090614d6f565b6122e1565b92505b600181015460028201805490916001600160401b031690829061106a90614efe565b80601f016020809104026020016040519081016040528092919081815260200182805461109690614efe565b80156110e15780601f106110b8576101008083540402835291602001916110e1565b820191905f5260205f20905b8154815290600101906020018083116110c457829003601f168201915b509a9c939b509799509297509095505050505050565b5f466001600160401b03166111126040870160208801614980565b6001600160401b03161461113057610ae26040860160208701614980565b5f61113a86611d9e565b905060e086013561114d610e4187614d6f565b1461116e5760405163130a874b60e21b8152600481018290526024016106a2565b61117b81878787876117cd565b5f61118587611c10565b5f838152600460205260408120549192509060ff16801561120557506112056111ae8880614f30565b808060200260200160405190810160405280939291908181526020015f905b828210156111f9576111ea60608302860136819003810190614e66565b815260200190600101906111cd565b50505050506002612373565b90508061122857604051630e52d01360e41b8152600481018490526024016106a2565b5f838152600e6020908152604080832083805290915290205460ff161561126b57604051632ff4637160e11b8152600481018490525f60248201526044016106a2565b5f838152600e602090815260408083208380529091529020805460ff1916600117905561129a83898888611f9d565b93505f5f1b82847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610a9791815260200190565b466001600160401b03166112ec6040850160208601614980565b6001600160401b03161461130a57610ae26040840160208501614980565b5f61131484611d9e565b90506113236020850185614980565b6001600160401b03166113396020850185614980565b6001600160401b03161415806113725750600161135e610ba636869003860186614e66565b600281111561136f5761136f614e52565b14155b1561139357604051631b1695bb60e31b8152600481018290526024016106a2565b6113ae6113a536859003850185614e66565b82600685611e8b565b5f036113d057604051634e3eaa2f60e11b8152600481018290526024016106a2565b610f2981610f246020870187614980565b5f5b8181101561141f5761141783838381811061140057611400614f74565b90506020028101906114129190614f88565b6123e4565b6001016113e3565b505050565b5f5f61142f84611d9e565b61144161065a36869003860186614e66565b90925090505f611459610ba636869003860186614e66565b90505f600182600281111561147057611470614e52565b148061149b57505f82600281111561148a5761148a614e52565b14801561149b575061149b83611ca2565b90506114af61012087016101008801614980565b6001600160401b03161515806114de57505f848152600e6020908152604080832086845290915290205460ff16155b806114e7575080155b1561150f576040516342db9f7b60e01b815260048101859052602481018490526044016106a2565b6115198484611d09565b505050505050565b5f466001600160401b031661153c6040860160208701614980565b6001600160401b03161461155a57610ae26040850160208601614980565b61156384611d9e565b90508360e0013561157384612195565b146115945760405163130a874b60e21b8152600481018290526024016106a2565b6115a16020850185614980565b6001600160401b03166115b76020840184614980565b6001600160401b03161415806115e057506115d56020830183614980565b6001600160401b0316155b8061161b57506115f66080850160608601614980565b6001600160401b031661160f6040840160208501614980565b6001600160401b031614155b156116695761162d6020830183614980565b61163d6040840160208501614980565b604051633ff4accf60e11b81526001600160401b039283166004820152911660248201526044016106a2565b9392505050565b6040516352b2c79960e11b81525f90819060086017609a1b019063a5658f329061169e908690600401614f9c565b6040805180830381865afa1580156116b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116dc9190614ff1565b909250905060028260028111156116f5576116f5614e52565b036117285761170c61065a36859003850185614e66565b6040516308b3b78160e11b81526004016106a291815260200190565b8060ff165f036117605761174461065a36859003850185614e66565b60405163d922a6e360e01b81526004016106a291815260200190565b50919050565b5f61179a61177936859003850185614e66565b6117896060870160408801614980565b6001600160401b0316600185611e8b565b90508481146117c6576040516305e4e75f60e51b815260048101869052602481018290526044016106a2565b5050505050565b8360c0013582826040516117e2929190614e80565b60405180910390201461180b5760405163130a874b60e21b8152600481018690526024016106a2565b61184982828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506126b292505050565b6118566020840184615020565b15905061187957604051634d5cf98760e11b8152600481018690526024016106a2565b6118838380614f30565b15801591506118c857506118978380614f30565b5f8181106118a7576118a7614f74565b6118bd9260206060909202019081019150614980565b6001600160401b0316155b156118e957604051632a9a60e960e01b8152600481018690526024016106a2565b60015b6118f68480614f30565b90508110156119a0575f8061197361190e8780614f30565b611919600187614eba565b81811061192857611928614f74565b90506060020180360381019061193e9190614e66565b6119488880614f30565b8681811061195857611958614f74565b90506060020180360381019061196e9190614e66565b6126e7565b1290508061199757604051634f9018ed60e11b8152600481018890526024016106a2565b506001016118ec565b505f5f6119f86119b3876080013561279c565b87608001358860a0013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061281192505050565b9150915085610120013582141580611a1557508561014001358114155b15611a3d57604051630a6f6fe560e01b815260048101839052602481018290526044016106a2565b805f03611a5d5760405163088a2f8760e01b815260040160405180910390fd5b50505050505050565b60408051808201909152606080825260208201528115611a87575082611669565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611aae57505080825280518591905f90611aee57611aee614f74565b6020908102919091010152611b038186612994565b9695505050505050565b611b3460405180606001604052806146c281526020016146c281526020016146c281525090565b60405180606001604052806120d38152602001612ace8152602001612ae1815250905090565b5f611b6483612b45565b5082515f611b728285612bda565b509050801580611b885750611b88828386612d11565b15611b97575f92505050610e88565b5f5b856020015151811015611c04576060611bcf87602001518381518110611bc157611bc1614f74565b602002602001015187612bda565b9093509050828015611bea5750611be7818588612d97565b51155b15611bfb575f945050505050610e88565b50600101611b99565b50600195945050505050565b5f611c2382608001358360a0013561209e565b905060a082013560c01c6001600160401b034616148015611c5257505f818152600b602052604090205460ff16155b15610fe357604051637697aa3b60e11b8152600481018290526024016106a2565b5f81604051602001611c859190615065565b604051602081830303815290604052805190602001209050919050565b60405163609e11cb60e11b8152600481018290525f9060086017609a1b019063c13c239690602401602060405180830381865afa158015611ce5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e8891906150ab565b5f828152600f602052604080822083905551829184917fdf3042f914072cd8215048daa494ebf79f82bf99f6e5dfa68d240b90040d7f3f9190a35050565b60408051606080820183525f80835260208084018290529284018190528351918201845280825291810182905291820187905290611d879085905f611a66565b9350611d9284612ed3565b611b0385858585612f0b565b5f7273796e636c696e652e726563656970742e763160681b82604051602001611c859291906150c4565b604080516060810182525f80825260208201819052918101919091525f60086017609a1b0160405163786d13e160e01b81526001600160401b03851660048201526001600160a01b03919091169063786d13e190602401608060405180830381865afa158015611e3a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e5e91906151ac565b925090508061176057604051632e472e0160e11b81526001600160401b03841660048201526024016106a2565b5f8060086017609a1b018651604051632885416160e01b81526001600160401b0390911660048201529091506001600160a01b038216906363adb4129088908390632885416190602401602060405180830381865afa158015611ef0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611f149190615219565b60408051602081018b905290810189905260600160405160208183030381529060405280519060200120876040518563ffffffff1660e01b8152600401611f5e9493929190615338565b602060405180830381865afa158015611f79573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b039190614e8f565b6040805160018082528183019092525f91829190816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611fb657505060408051606080820183525f80835260208084018290529284018190528351918201845280825291810191909152908101889052909150815f8151811061202957612029614f74565b6020026020010181905250611b038560405180604001604052808481526020015f6001600160401b0381111561206157612061614bff565b60405190808252806020026020018201604052801561209457816020015b606081526020019060019003908161207f5790505b5090528686612f0b565b604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b80515f906001600160401b03161561214e57604051631f98883f60e11b815260086017609a1b0190633f31107e9061210f908590600401615065565b602060405180830381865afa15801561212a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e8891906153e8565b6040808301515f9081526004602052205460ff161561216f57506001919050565b6040808301515f9081526010602052205460ff1661218d575f610e88565b600292915050565b5f7573796e636c696e652e646570656e64656e63792e763160501b6121b983612fd5565b604051602001611c85929190615401565b5f8281526004602052604090205460ff16806121f357505f8281526010602052604090205460ff165b1561221457604051634417f87360e01b8152600481018390526024016106a2565b5f82815260106020526040808220805460ff19166001179055516001600160401b0383169184917fbc7895c412732dc712111429d430db0af146f3afae211d072ac88f6c25fc105c9190a35050565b61226b6130e8565b61229860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613128565b565b5f385f3884865af16122b35763b12d13eb5f526004601cfd5b5050565b6122985f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612292565b5f8160200151515f146122f55760016122f8565b60045b90505f5b825151811015611760575f835f0151828151811061231c5761231c614f74565b602002602001015190505f815f01516001600160401b03165f14612348576123438261312f565b612355565b6123558260400151613199565b90508360ff168160ff161015612369578093505b50506001016122fc565b5f5f5b83518110156123db5782600281111561239157612391614e52565b6123b38583815181106123a6576123a6614f74565b60200260200101516120d3565b60028111156123c4576123c4614e52565b036123d3576001915050610e88565b600101612376565b505f9392505050565b5f8061240b833560208501356123fd6040870187614ee0565b61240690614d6f565b6131f6565b6040805160808101825260018301546001600160401b03808216808452600160401b83049091166020840152600160801b820461ffff1693830193909352600160901b900463ffffffff166060820152929450909250156124fc57610f2984848385600201805461247b90614efe565b80601f01602080910402602001604051908101604052809291908181526020018280546124a790614efe565b80156124f25780601f106124c9576101008083540402835291602001916124f2565b820191905f5260205f20905b8154815290600101906020018083116124d557829003601f168201915b5050505050613242565b5f5f612525612509611b0d565b6125166040890189614ee0565b61251f90614d6f565b90613439565b915091508180156125505750612550816125426040890189614ee0565b61254b90614d6f565b613759565b1561255d57505050505050565b5f82612569575f61257c565b61257c87356020890135610e4685612195565b905082801561259757505f8181526020819052604090205415155b156125a55750505050505050565b5f8560020180546125b590614efe565b80601f01602080910402602001604051908101604052809291908181526020018280546125e190614efe565b801561262c5780601f106126035761010080835404028352916020019161262c565b820191905f5260205f20905b81548152906001019060200180831161260f57829003601f168201915b50505050509050612645885f0135896020013589613774565b83158061266057508251511580156126605750602083015151155b1561268e576126873364e8d4a51000876040015161ffff166126829190615421565b613827565b5f60408601525b83156126a8576126a6883560208a01358584896138a0565b505b5050505050505050565b610400815111156126e4578051604051632f97d57960e21b8152600481019190915261040060248201526044016106a2565b50565b805182515f916001600160401b0391821691161461272657815183516001600160401b0391821691161061271c57600161271f565b5f195b9050610e88565b81602001516001600160401b031683602001516001600160401b03161461276f5781602001516001600160401b031683602001516001600160401b03161061271c57600161271f565b816040015183604001511461279457816040015183604001511061271c57600161271f565b505f92915050565b5f818152600960205260408120546001600160a01b0316806127d4576040516304e2ca3160e51b8152600481018490526024016106a2565b82816001600160a01b03163f14610e8857604051632ed5669360e21b8152600481018490526001600160a01b0382163f60248201526044016106a2565b5f5f5f866001600160a01b031663db8cb20d86866040518363ffffffff1660e01b8152600401612842929190615438565b608060405180830381865afa15801561285d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128819190615450565b9050600160801b81604001515f1c1061292b575f8582604001511480156128b3575060208201516001600160a01b0316155b80156128dc57506128c48660c01c90565b6001600160401b0316825f01516001600160401b0316145b90508061292957815160208301516040808501519051635c195fd360e11b81526001600160401b0390931660048401526001600160a01b03909116602483015260448201526064016106a2565b505b805160208083015160408085015181516001600160401b03909516938501939093526001600160a01b039091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f6129b2604051806040016040528060608152602001606081525090565b835183516129c09190613a9c565b81526020808401515190850151516129d89190614ecd565b6001600160401b038111156129ef576129ef614bff565b604051908082528060200260200182016040528015612a2257816020015b6060815260200190600190039081612a0d5790505b5060208201525f5b816020015151811015612ab857612a8f8560200151518210612a7957846020015186602001515183612a5c9190614eba565b81518110612a6c57612a6c614f74565b6020026020010151613c25565b85602001518281518110612a6c57612a6c614f74565b82602001518281518110612aa557612aa5614f74565b6020908102919091010152600101612a2a565b50612ac281613cd6565b915091505b9250929050565b5f612ad983836126e7565b159392505050565b81515f906001600160401b031615801590612b0a5750815183516001600160401b039081169116145b8015612b2f575081602001516001600160401b031683602001516001600160401b0316145b8015611669575050604090810151910151141590565b8051516020820151515f5b8181108015612b60575060408211155b15612ba15783602001518181518110612b7b57612b7b614f74565b60200260200101515183612b8f9190614ecd565b9250612b9a816154c4565b9050612b50565b50610100821180612bb25750604081115b156117605760405163f2ad720960e01b815260048101839052602481018290526044016106a2565b5f606083516001600160401b03811115612bf657612bf6614bff565b604051908082528060200260200182016040528015612c3f57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612c145790505b5090505f5f5b8551811015612d03575f612c78878381518110612c6457612c64614f74565b6020026020010151875f015163ffffffff16565b90506002816002811115612c8e57612c8e614e52565b03612c9e575f9450505050612ac7565b5f816002811115612cb157612cb1614e52565b03612cfa57868281518110612cc857612cc8614f74565b6020026020010151848480612cdc906154c4565b955081518110612cee57612cee614f74565b60200260200101819052505b50600101612c45565b508152600191509250929050565b5f5f5b8451811015612d8d575f5b8451811015612d8457612d6c868381518110612d3d57612d3d614f74565b6020026020010151868381518110612d5757612d57614f74565b6020026020010151866040015163ffffffff16565b15612d7c57600192505050611669565b600101612d1f565b50600101612d14565b505f949350505050565b606083516001600160401b03811115612db257612db2614bff565b604051908082528060200260200182016040528015612dfb57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612dd05790505b5090505f5f5b8551811015612ec9575f5f5b865181108015612e1b575081155b15612e7657612e64878281518110612e3557612e35614f74565b6020026020010151898581518110612e4f57612e4f614f74565b6020026020010151886020015163ffffffff16565b9150612e6f816154c4565b9050612e0d565b5080612ec057868281518110612e8e57612e8e614f74565b6020026020010151848480612ea2906154c4565b955081518110612eb457612eb4614f74565b60200260200101819052505b50600101612e01565b5081529392505050565b5f612edd82612b45565b905060208111156122b357604051631ea4ed6f60e01b815260048101829052602060248201526044016106a2565b604080516080810182525f8082526020820181905291810182905260608101829052600c5f612f4288608001358960a0013561209e565b815260208101919091526040015f9081208054909190612f679063ffffffff166154dc565b825463ffffffff9182166101009390930a83810292021916179091556060820152604080516020601f8601819004810282018101909252848152611b039160808901359160a08a01359189919089908990819084018382808284375f920191909152508892506138a0915050565b6020810151606090612fe683612b45565b612ff1906060615421565b8151612ffe906002615421565b613009906004614ecd565b6130139190614ecd565b6001600160401b0381111561302a5761302a614bff565b6040519080825280601f01601f191660200182016040528015613054576020820181803683370190505b5091505f60208301905061307661306f82865f015151613f4a565b8551613f62565b9050613083818351613f4a565b90505f5b82518110156130e0576130d66130b7838584815181106130a9576130a9614f74565b602002602001015151613f4a565b8483815181106130c9576130c9614f74565b6020026020010151613f62565b9150600101613087565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561229857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516352b2c79960e11b81525f9060086017609a1b019063a5658f329061315b908590600401615065565b6040805180830381865afa158015613175573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116699190614ff1565b5f8181526004602052604081205460ff16156131b757506003919050565b5f8281526010602052604090205460ff16156131d457505f919050565b5f828152600f60205260409020546131eb90611ca2565b61218d576001610e88565b5f5f6132068585610e4686612195565b5f8181526020819052604090208054919350915061323a576040516334935acd60e11b8152600481018390526024016106a2565b935093915050565b5f6132b46132536040870187614ee0565b61325d9080614f30565b808060200260200160405190810160405280939291908181526020015f905b828210156132a85761329960608302860136819003810190614e66565b8152602001906001019061327c565b50505050506001613fae565b90508015801561332657506133246132cf6040870187614ee0565b6132d99080614f30565b808060200260200160405190810160405280939291908181526020015f905b828210156111f95761331560608302860136819003810190614e66565b815260200190600101906132f8565b155b156133315750610f29565b801561337d575f80613353613346883561279c565b883560208a013587612811565b915091506133768560200151836001885f01516133709190615500565b84614012565b505061340c565b5f60015f6001865f01516133919190615500565b6001600160401b0316815260208082019290925260409081015f90812054808252600690935220805460ff1916600190811790915585519192506133d491615500565b6001600160401b0316817f59b9b40be1699886099f9fa1efe2e36e54de84381ab9b0606b40ba9d6f19c39360405160405180910390a3505b6134293364e8d4a51000856040015161ffff166126829190615421565b6117c68535602087013586613774565b5f613457604051806040016040528060608152602001606081525090565b61346084612b45565b505f5f613470865f015186612bda565b915091508115806134875750613487818287612d11565b15613496575f93505050612ac7565b6134a081866140db565b8084526020870151519091505f906001600160401b038111156134c5576134c5614bff565b6040519080825280602002602001820160405280156134f857816020015b60608152602001906001900390816134e35790505b5090505f5f5b82518110156135ea5760606135308a60200151838151811061352257613522614f74565b60200260200101518a612bda565b90965090508561354057506135e2565b5f8a60200151838151811061355757613557614f74565b6020026020010151905061356c81828c612d11565b8061357d575061357d86828c612d11565b156135895750506135e2565b61359d61359783888d612d97565b8b6140db565b915081515f036135b6575f985050505050505050612ac7565b8185856135c2816154c4565b9650815181106135d4576135d4614f74565b602002602001018190525050505b6001016134fe565b508082526135f78261420c565b5f816001600160401b0381111561361057613610614bff565b604051908082528060200260200182016040528015613639578160200160208202803683370190505b5090505f5b82811015613739575f5b838110801561366e575082828151811061366457613664614f74565b6020026020010151155b1561373057808214806136bd57506136b985828151811061369157613691614f74565b60200260200101518684815181106136ab576136ab614f74565b60200260200101518c612d97565b5115155b61372057818110806136fd57506136f98583815181106136df576136df614f74565b60200260200101518683815181106136ab576136ab614f74565b5115155b83838151811061370f5761370f614f74565b911515602092830291909101909101525b613729816154c4565b9050613648565b5060010161363e565b5061374483826142f3565b60208701525060019550505050509250929050565b5f61376382612195565b61376c84612195565b149392505050565b5f61377f848461209e565b5f818152600d6020908152604080832086845283835281842060010154600160901b900463ffffffff16845290915281208054929350916137bf9061551f565b909155505f8281526020819052604081208181556001810180546001600160b01b0319169055906137f3600283018261468e565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b805f03613832575050565b6001600160a01b0382165f9081526007602052604081208054839290613859908490614ecd565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f5f6138ab85612195565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f8181526020819052604090208054919350901561391c57604051634e4b0bfd60e01b8152600481018490526024016106a2565b5f613927898961209e565b5f818152600d6020908152604080832060608a015163ffffffff168452909152902054909150601f198101613972576040516304b9de6760e21b8152600481018390526024016106a2565b61397d816001614ecd565b5f838152600d6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016139be8682615582565b5050845181546020870151604088015160609098015163ffffffff16600160901b0263ffffffff60901b1961ffff909916600160801b029890981665ffffffffffff60801b196001600160401b03928316600160401b026fffffffffffffffffffffffffffffffff1990941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c613a778d612fd5565b8c604051613a879392919061563c565b60405180910390a45050505095945050505050565b606081518351613aac9190614ecd565b6001600160401b03811115613ac357613ac3614bff565b604051908082528060200260200182016040528015613b0c57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613ae15790505b5090505f5f5f5b8551821080613b225750845181105b15613c1b575f86518314613b805785518214613b7957613b74878481518110613b4d57613b4d614f74565b6020026020010151878481518110613b6757613b67614f74565b60200260200101516126e7565b613b83565b5f19613b83565b60015b90505f811315613bac57858281518110613b9f57613b9f614f74565b6020026020010151613bc7565b868381518110613bbe57613bbe614f74565b60200260200101515b8585613bd2816154c4565b965081518110613be457613be4614f74565b60200260200101819052505f8113613c0257613bff836154c4565b92505b5f8112613c1557613c12826154c4565b91505b50613b13565b5050815292915050565b606081516001600160401b03811115613c4057613c40614bff565b604051908082528060200260200182016040528015613c8957816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613c5e5790505b5090505f5b825181101561176057828181518110613ca957613ca9614f74565b6020026020010151828281518110613cc357613cc3614f74565b6020908102919091010152600101613c8e565b5f613cf4604051806040016040528060608152602001606081525090565b613cfd83612b45565b508251613d0990614375565b815260208301515f5b8151811015613d9757613d47613d40838381518110613d3357613d33614f74565b6020026020010151614375565b84516144af565b828281518110613d5957613d59614f74565b6020026020010181905250818181518110613d7657613d76614f74565b6020026020010151515f03613d8f575f93505050915091565b600101613d12565b50613da18161420c565b5f81516001600160401b03811115613dbb57613dbb614bff565b604051908082528060200260200182016040528015613de4578160200160208202803683370190505b5090505f5b8251811015613f2d575f5b835181108015613e1b5750828281518110613e1157613e11614f74565b6020026020010151155b15613f245780821480613e615750838281518110613e3b57613e3b614f74565b602002602001015151848281518110613e5657613e56614f74565b602002602001015151115b613f14575f848381518110613e7857613e78614f74565b602002602001015151858381518110613e9357613e93614f74565b6020026020010151511080613ea757508282105b9050808015613ef05750613eed858381518110613ec657613ec6614f74565b6020026020010151868581518110613ee057613ee0614f74565b60200260200101516144af565b51155b848481518110613f0257613f02614f74565b91151560209283029190910190910152505b613f1d816154c4565b9050613df4565b50600101613de9565b50613f3882826142f3565b60208401525060019491935090915050565b5f8160081c8353816001840153611669836002614ecd565b5f5f5b8251811015613fa6575f838281518110613f8157613f81614f74565b60200260200101519050606081865e613f9b606086614ecd565b945050600101613f65565b509192915050565b5f5f5b835181101561400857826002811115613fcc57613fcc614e52565b613fe18583815181106123a6576123a6614f74565b6002811115613ff257613ff2614e52565b14614000575f915050610e88565b600101613fb1565b5060019392505050565b604080516001600160401b03861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250614063908490614ecd565b6001600160401b038581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61910160405180910390a4505050505050565b606082516001600160401b038111156140f6576140f6614bff565b60405190808252806020026020018201604052801561413f57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816141145790505b5090505f5f5b8451811015614203575f5f5b86518110801561415f575081155b156141b05780831415801561419e575061419e87828151811061418457614184614f74565b6020026020010151888581518110612e4f57612e4f614f74565b91506141a9816154c4565b9050614151565b50806141fa578582815181106141c8576141c8614f74565b60200260200101518484806141dc906154c4565b9550815181106141ee576141ee614f74565b60200260200101819052505b50600101614145565b50815292915050565b60015b81518110156122b3575f82828151811061422b5761422b614f74565b602002602001015190505f8290505b5f8111801561427457505f61427285614254600185614eba565b8151811061426457614264614f74565b602002602001015184614603565b135b156142cb5783614285600183614eba565b8151811061429557614295614f74565b60200260200101518482815181106142af576142af614f74565b6020026020010181905250806142c49061551f565b905061423a565b818482815181106142de576142de614f74565b6020908102919091010152505060010161420f565b60605f5f5b845181101561436b5783818151811061431357614313614f74565b60200260200101516143635784818151811061433157614331614f74565b6020026020010151858380614345906154c4565b94508151811061435757614357614f74565b60200260200101819052505b6001016142f8565b5083525090919050565b60605f5f5b83518110156144a8575f84828151811061439657614396614f74565b60209081029190910101519050825f195b5f821180156143e457505f6143df886143c1600186614eba565b815181106143d1576143d1614f74565b6020026020010151856126e7565b915081135b156143f9576143f28261551f565b91506143a7565b5f82118015614406575080155b15614413575050506144a0565b5f8561441e816154c4565b965090505b8281111561447d5787614437600183614eba565b8151811061444757614447614f74565b602002602001015188828151811061446157614461614f74565b6020026020010181905250806144769061551f565b9050614423565b508287838151811061449157614491614f74565b60200260200101819052505050505b60010161437a565b5082525090565b606082516001600160401b038111156144ca576144ca614bff565b60405190808252806020026020018201604052801561451357816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816144e85790505b5090505f5f5f5b8551811015613c1b575b84518210801561456157505f61455f86848151811061454557614545614f74565b6020026020010151888481518110613b6757613b67614f74565b125b156145765761456f826154c4565b9150614524565b84518214806145b257506145af85838151811061459557614595614f74565b6020026020010151878381518110613b6757613b67614f74565b15155b156145fb578581815181106145c9576145c9614f74565b60200260200101518484806145dd906154c4565b9550815181106145ef576145ef614f74565b60200260200101819052505b60010161451a565b5f5f5b8351811080156146165750825181105b1561466d575f61464b85838151811061463157614631614f74565b6020026020010151858481518110613b6757613b67614f74565b9050801561465c579150610e889050565b50614666816154c4565b9050614606565b508151835114612794578151835110614687576001611669565b5f19611669565b50805461469a90614efe565b5f825580601f106146a9575050565b601f0160209004905f5260205f209061229891906146ca565b612298615666565b5f5b8082111561141f575f818401556001016146cc565b5f6101608284031215611760575f5ffd5b5f60408284031215611760575f5ffd5b5f5f83601f840112614712575f5ffd5b5081356001600160401b03811115614728575f5ffd5b602083019150836020828501011115612ac7575f5ffd5b5f60608284031215611760575f5ffd5b5f60e08284031215611760575f5ffd5b5f5f5f5f5f5f6102208789031215614775575f5ffd5b61477f88886146e1565b95506101608701356001600160401b0381111561479a575f5ffd5b6147a689828a016146f2565b9550506101808701356001600160401b038111156147c2575f5ffd5b6147ce89828a01614702565b90955093506147e39050886101a0890161473f565b91506102008701356001600160401b038111156147fe575f5ffd5b61480a89828a0161474f565b9150509295509295509295565b5f5f5f5f6101a0858703121561482b575f5ffd5b61483586866146e1565b93506101608501356001600160401b03811115614850575f5ffd5b61485c87828801614702565b9094509250506101808501356001600160401b0381111561487b575f5ffd5b6148878782880161474f565b91505092959194509250565b5f602082840312156148a3575f5ffd5b5035919050565b6001600160a01b03811681146126e4575f5ffd5b5f602082840312156148ce575f5ffd5b8135611669816148aa565b5f5f5f6101e084860312156148ec575f5ffd5b6148f685856146e1565b925061490685610160860161473f565b91506101c08401356001600160401b03811115614921575f5ffd5b61492d8682870161474f565b9150509250925092565b6001600160401b03811681146126e4575f5ffd5b8035610fe381614937565b5f5f60408385031215614967575f5ffd5b823561497281614937565b946020939093013593505050565b5f60208284031215614990575f5ffd5b813561166981614937565b5f602082840312156149ab575f5ffd5b81356001600160401b038111156149c0575f5ffd5b6149cc8482850161473f565b949350505050565b5f5f61018083850312156149e6575f5ffd5b6149f084846146e1565b91506101608301356001600160401b03811115614a0b575f5ffd5b614a178582860161474f565b9150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f614a696080830186614a21565b905060ff841660408301526001600160401b038316606083015295945050505050565b5f5f60408385031215614a9d575f5ffd5b50508035926020909101359150565b5f5f5f5f6101a08587031215614ac0575f5ffd5b614aca86866146e1565b93506101608501356001600160401b03811115614ae5575f5ffd5b614af1878288016146f2565b9350506101808501356001600160401b03811115614b0d575f5ffd5b614b1987828801614702565b95989497509550505050565b5f5f60408385031215614b36575f5ffd5b82359150602083013563ffffffff81168114614b50575f5ffd5b809150509250929050565b5f5f60208385031215614b6c575f5ffd5b82356001600160401b03811115614b81575f5ffd5b8301601f81018513614b91575f5ffd5b80356001600160401b03811115614ba6575f5ffd5b8560208260051b8401011115614bba575f5ffd5b6020919091019590945092505050565b5f5f6101c08385031215614bdc575f5ffd5b614be684846146e1565b9150614bf684610160850161473f565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b0381118282101715614c3557614c35614bff565b60405290565b604080519081016001600160401b0381118282101715614c3557614c35614bff565b604051601f8201601f191681016001600160401b0381118282101715614c8557614c85614bff565b604052919050565b5f6001600160401b03821115614ca557614ca5614bff565b5060051b60200190565b5f60608284031215614cbf575f5ffd5b614cc7614c13565b90508135614cd481614937565b81526020820135614ce481614937565b602082015260409182013591810191909152919050565b5f82601f830112614d0a575f5ffd5b8135614d1d614d1882614c8d565b614c5d565b80828252602082019150602060608402860101925085831115614d3e575f5ffd5b602085015b83811015614d6557614d558782614caf565b8352602090920191606001614d43565b5095945050505050565b5f60408236031215614d7f575f5ffd5b614d87614c3b565b82356001600160401b03811115614d9c575f5ffd5b614da836828601614cfb565b82525060208301356001600160401b03811115614dc3575f5ffd5b830136601f820112614dd3575f5ffd5b8035614de1614d1882614c8d565b8082825260208201915060208360051b850101925036831115614e02575f5ffd5b602084015b83811015614e425780356001600160401b03811115614e24575f5ffd5b614e3336602083890101614cfb565b84525060209283019201614e07565b5060208501525091949350505050565b634e487b7160e01b5f52602160045260245ffd5b5f60608284031215614e76575f5ffd5b6116698383614caf565b818382375f9101908152919050565b5f60208284031215614e9f575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610e8857610e88614ea6565b80820180821115610e8857610e88614ea6565b5f8235603e19833603018112614ef4575f5ffd5b9190910192915050565b600181811c90821680614f1257607f821691505b60208210810361176057634e487b7160e01b5f52602260045260245ffd5b5f5f8335601e19843603018112614f45575f5ffd5b8301803591506001600160401b03821115614f5e575f5ffd5b6020019150606081023603821315612ac7575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235605e19833603018112614ef4575f5ffd5b606081018235614fab81614937565b6001600160401b031682526020830135614fc481614937565b6001600160401b03166020830152604092830135929091019190915290565b805160038110610fe3575f5ffd5b5f5f60408385031215615002575f5ffd5b61500b83614fe3565b9150602083015160ff81168114614b50575f5ffd5b5f5f8335601e19843603018112615035575f5ffd5b8301803591506001600160401b0382111561504e575f5ffd5b6020019150600581901b3603821315612ac7575f5ffd5b60608101610e8882846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b80518015158114610fe3575f5ffd5b5f602082840312156150bb575f5ffd5b6116698261509c565b82815261018081016150e9602083016150dc8561494b565b6001600160401b03169052565b6150f56020840161494b565b6001600160401b0381166040840152506151116040840161494b565b6001600160401b03811660608401525061512d6060840161494b565b6001600160401b038116608084015250608083013560a08381019190915283013560c08084019190915283013560e0808401919091528301356101008084019190915261517b90840161494b565b6001600160401b03811661012084015250610120830135610140838101919091529092013561016090910152919050565b5f5f82840360808112156151be575f5ffd5b6151c78461509c565b92506060601f19820112156151da575f5ffd5b506151e3614c13565b60208401516151f181614937565b8152604084015161520181614937565b60208201526060939093015160408401525092909150565b5f60208284031215615229575f5ffd5b8151611669816148aa565b5f5f8335601e19843603018112615249575f5ffd5b83016020810192503590506001600160401b03811115615267575f5ffd5b8060051b3603821315612ac7575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b8782101561532b57848403601f1901895282358181126152dc575f5ffd5b87016020810190356001600160401b038111156152f7575f5ffd5b803603821315615305575f5ffd5b615310868284615278565b955050506020830192506020890198506001820191506152be565b5091979650505050505050565b61536b81866001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b60018060a01b038416606082015282608082015260c060a082015260a08260c08301375f61539c60a0840184615234565b60e06101608501526153b36101a0850182846152a0565b9150506153c360c0850185615234565b84830360bf19016101808601526153db8382846152a0565b9998505050505050505050565b5f602082840312156153f8575f5ffd5b61166982614fe3565b8281525f82518060208501602085015e5f92016020019182525092915050565b8082028115828204841417610e8857610e88614ea6565b828152604060208201525f6149cc6040830184614a21565b5f6080828403128015615461575f5ffd5b50604051608081016001600160401b038111828210171561548457615484614bff565b604052825161549281614937565b815260208301516154a2816148aa565b6020820152604083810151908201526060928301519281019290925250919050565b5f600182016154d5576154d5614ea6565b5060010190565b5f63ffffffff821663ffffffff81036154f7576154f7614ea6565b60010192915050565b6001600160401b038281168282160390811115610e8857610e88614ea6565b5f8161552d5761552d614ea6565b505f190190565b601f82111561141f578282111561141f57805f5260205f20601f840160051c602085101561555f57505f5b90810190601f840160051c035f5b81811015611519575f8382015560010161556d565b81516001600160401b0381111561559b5761559b614bff565b6155af816155a98454614efe565b84615534565b6020601f8211600181146155e1575f83156155ca5750848201515b5f19600385901b1c1916600184901b1784556117c6565b5f84815260208120601f198516915b8281101561561057878501518255602094850194600190920191016155f0565b508482101561562d57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6156546060830185614a21565b8281036040840152611b038185614a21565b634e487b7160e01b5f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectArrivalsLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"dropped":{"slot":6,"offset":0},"credit":{"slot":7,"offset":0},"receiptCount":{"slot":8,"offset":0},"typeCode":{"slot":9,"offset":0},"createdBy":{"slot":10,"offset":0},"isMadeHere":{"slot":11,"offset":0},"arrivalsOf":{"slot":12,"offset":0},"copyCount":{"slot":13,"offset":0},"isClaimed":{"slot":14,"offset":0},"claimedUnder":{"slot":15,"offset":0},"isFlowClosed":{"slot":16,"offset":0},"reclaimedFlow":{"slot":17,"offset":0}} as const
