/** Bindings of ForeignObjectArrivals. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const foreignObjectArrivalsAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IClaimRegistry",
    "name": "claims",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "orders",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
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

/** Creation code, without constructor arguments. */
export const foreignObjectArrivalsBytecode = '0x60c060405234801561000f575f5ffd5b5060405161588938038061588983398101604081905261002e9161005c565b6001600160a01b0390811660a05216608052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516157a36100e65f395f6101d201525f81816108b001528181610c49015281816116ba01528181611d2801528181611e6f01528181611f30015281816121b601526131c001526157a35ff3fe608060405234801561000f575f5ffd5b50600436106101cd575f3560e01c8063a660601411610102578063d484d42a116100a0578063d8de3adc1161006f578063d8de3adc14610512578063e067dcdf14610531578063f9811db414610553578063ffea931c14610566576101cd565b8063d484d42a1461049b578063d5c595dc146104bd578063d5d44d80146104e7578063d653ffaf14610506576101cd565b8063a7b2e655116100dc578063a7b2e65514610429578063b048c4fb14610448578063c3b2e80414610475578063d31a767c14610488576101cd565b8063a6606014146103bd578063a740a047146103dc578063a791494714610406576101cd565b80634662d7561161016f5780636c26798f116101495780636c26798f146103235780636c8cc9d91461035d5780636f1c13b8146103705780637f038f3c14610392576101cd565b80634662d756146102de5780634ccf4ada146102fd57806356d5fb8514610310576101cd565b80631e3e8e8a116101ab5780631e3e8e8a146102505780632f6f895f1461026f5780633577329c1461028257806338b758cc146102b4576101cd565b8063018df809146101f857806315f913fa1461021e5780631d73f94914610231575b6101f67f0000000000000000000000000000000000000000000000000000000000000000610579565b005b61020b610206366004614888565b61059a565b6040519081526020015b60405180910390f35b61020b61022c366004614940565b61077c565b61020b61023f3660046149bc565b600f6020525f908152604090205481565b61020b61025e3660046149e7565b600a6020525f908152604090205481565b6101f661027d366004614a02565b610ace565b6102a46102903660046149bc565b60106020525f908152604090205460ff1681565b6040519015158152602001610215565b61020b6102c2366004614a7f565b601160209081525f928352604080842090915290825290205481565b61020b6102ec366004614aa9565b60016020525f908152604090205481565b61020b61030b366004614ac4565b610e63565b6101f661031e366004614afd565b610ed4565b6103486103313660046149bc565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff9091168152602001610215565b61020b61036b3660046149e7565b610f75565b6102a461037e3660046149bc565b600b6020525f908152604090205460ff1681565b6008546103a5906001600160401b031681565b6040516001600160401b039091168152602001610215565b61020b6103cb3660046149bc565b60026020525f908152604090205481565b61020b6103ea366004614a7f565b600560209081525f928352604080842090915290825290205481565b610419610414366004614ac4565b61102e565b6040516102159493929190614b78565b61020b6104373660046149bc565b60036020525f908152604090205481565b6102a4610456366004614bb5565b600e60209081525f928352604080842090915290825290205460ff1681565b61020b610483366004614bd5565b61113d565b6101f6610496366004614a02565b611318565b6102a46104a93660046149bc565b60046020525f908152604090205460ff1681565b61020b6104cb366004614c4e565b600d60209081525f928352604080842090915290825290205481565b61020b6104f53660046149e7565b60076020525f908152604090205481565b61020b64e8d4a5100081565b61020b6105203660046149bc565b5f9081526020819052604090205490565b6102a461053f3660046149bc565b60066020525f908152604090205460ff1681565b6101f6610561366004614c84565b611427565b6101f6610574366004614cf3565b61146a565b604051365f82375f5f3683855af43d5f833e8015610595573d82f35b503d81fd5b5f806105af886105a989614e98565b86611567565b90505f60016105bd866116b6565b60028111156105ce576105ce614f7b565b1490506105dd828a87876117cc565b6105ea828a8a8a8a611833565b5f61060c6105f78a614e98565b61060636899003890189614f8f565b84611acc565b9050610620610619611b73565b8290611bc0565b61063d57604051633b964d2760e11b815260040160405180910390fd5b5f6106478b611c76565b90505f61066161065c368a90038a018a614f8f565b611cd9565b5f868152600e6020908152604080832084845290915290205490915060ff16156106ad57604051632ff4637160e11b815260048101869052602481018290526044015b60405180910390fd5b5f858152600e602090815260408083208484529091529020805460ff191660011790556106e26101208d016101008e01614aa9565b6001600160401b03161580156107135750838061071357505f858152600f602052604090205461071190611d08565b155b15610722576107228582611d91565b61072f858d858d8d611dcf565b95508082867f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd1468960405161076591815260200190565b60405180910390a450505050509695505050505050565b5f5f61078786611e26565b90508060015f61079d60608a0160408b01614aa9565b6001600160401b03166001600160401b031681526020019081526020015f20541415806107e557508560c0013585856040516107da929190614fa9565b604051809103902014155b156108065760405163130a874b60e21b8152600481018290526024016106a4565b5f81815260036020526040812054900361083657604051638c01176760e01b8152600481018290526024016106a4565b5f8181526004602052604090205460ff161561086857604051634417f87360e01b8152600481018290526024016106a4565b61088c61088361087e6040890160208a01614aa9565b611e50565b82600486611f2c565b156108ad576040516315c5ea1160e21b8152600481018290526024016106a4565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639c5988b66108ed60408a0160208b01614aa9565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208a01356024820152604401602060405180830381865afa15801561093a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061095e9190614fb8565b90505f60118161097460408b0160208c01614aa9565b6001600160401b0316815260208082019290925260409081015f9081206101208c0135825290925290205490506101408801356109b18284614fe3565b10156109eb57604051633a5f565b60e11b815260048101839052602481018290525f604482015261014089013560648201526084016106a4565b6109fa61014089013582614ff6565b60115f610a0d60408c0160208d01614aa9565b6001600160401b0316815260208082019290925260409081015f9081206101208d0135825283528181209390935585835260049091529020805460ff19166001179055610a5c83898989612057565b9350610a6e6040890160208a01614aa9565b6001600160401b0316610a8989608001358a60a00135612158565b847fbdf410d9723ae5543a3fcdfb834148f73cc0fa5986e3810ce210fd08cb778c8587604051610abb91815260200190565b60405180910390a4505050949350505050565b466001600160401b0316610ae86040850160208601614aa9565b6001600160401b031614610b2b57610b066040840160208501614aa9565b6040516379de7a1360e01b81526001600160401b0390911660048201526024016106a4565b5f610b3584611e26565b5f8181526004602052604090205490915060ff1680610b6157505f8181526010602052604090205460ff165b15610b8257604051634417f87360e01b8152600481018290526024016106a4565b610b8f6020850185614aa9565b6001600160401b0316610ba56020850185614aa9565b6001600160401b0316141580610be357506001610bcf610bca36869003860186614f8f565b61218d565b6002811115610be057610be0614f7b565b14155b15610c0457604051631b1695bb60e31b8152600481018290526024016106a4565b5f610c20610c1736869003860186614f8f565b83600386611f2c565b90505f819003610c4657604051638c01176760e01b8152600481018390526024016106a4565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f1e5872c610c836020890189614aa9565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208901356024820152604401602060405180830381865afa158015610cd0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cf49190614fb8565b90505f600581610d0760208a018a614aa9565b6001600160401b03166001600160401b031681526020019081526020015f205f88610120013581526020019081526020015f2054905082821080610d4a57508082105b80610d625750610140870135610d608284614fe3565b105b15610d9c57604051633a5f565b60e11b815260048101839052602481018290526044810184905261014088013560648201526084016106a4565b5f848152600460205260409020805460ff19166001179055610dc361014088013582614ff6565b60055f610dd360208b018b614aa9565b6001600160401b0316815260208082019290925260409081015f9081206101208c013580835290845291902092909255610e0f90890189614aa9565b6001600160401b0316857f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610e496101408c013586614ff6565b60405190815260200160405180910390a450505050505050565b5f610ece82356020840135610e8c610e7e6040870187615009565b610e8790614e98565b612271565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b466001600160401b0316610eee6040840160208501614aa9565b6001600160401b031614610f0c57610b066040830160208401614aa9565b5f610f1683611e26565b90505f610f2961087e6020860186614aa9565b9050610f388183600386611f2c565b15610f5957604051636677c1b760e11b8152600481018390526024016106a4565b610f6f82610f6a6020870187614aa9565b6122a6565b50505050565b5f610f7e61233f565b506001600160a01b0381165f9081526007602052604081205490819003610fc357604051636385746f60e01b81526001600160a01b03831660048201526024016106a4565b6001600160a01b0382165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c39061100f9084815260200190565b60405180910390a26110218282612376565b611029612393565b919050565b5f60608180808080611050883560208a0135610e8c610e7e60408d018d615009565b815260208101919091526040015f208054158015965090915061108e5761108b61107d6040880188615009565b61108690614e98565b6123bd565b92505b600181015460028201805490916001600160401b03169082906110b090615027565b80601f01602080910402602001604051908101604052809291908181526020018280546110dc90615027565b80156111275780601f106110fe57610100808354040283529160200191611127565b820191905f5260205f20905b81548152906001019060200180831161110a57829003601f168201915b509a9c939b509799509297509095505050505050565b5f466001600160401b03166111586040870160208801614aa9565b6001600160401b03161461117657610b066040860160208701614aa9565b5f61118086611e26565b905060e0860135611193610e8787614e98565b146111b45760405163130a874b60e21b8152600481018290526024016106a4565b6111c18187878787611833565b5f6111cb87611c76565b5f838152600460205260408120549192509060ff16801561124b575061124b6111f48880615059565b808060200260200160405190810160405280939291908181526020015f905b8282101561123f5761123060608302860136819003810190614f8f565b81526020019060010190611213565b5050505050600261244f565b90508061126e57604051630e52d01360e41b8152600481018490526024016106a4565b5f838152600e6020908152604080832083805290915290205460ff16156112b157604051632ff4637160e11b8152600481018490525f60248201526044016106a4565b5f838152600e602090815260408083208380529091529020805460ff191660011790556112e083898888612057565b93505f5f1b82847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610abb91815260200190565b466001600160401b03166113326040850160208601614aa9565b6001600160401b03161461135057610b066040840160208501614aa9565b5f61135a84611e26565b90506113696020850185614aa9565b6001600160401b031661137f6020850185614aa9565b6001600160401b03161415806113b8575060016113a4610bca36869003860186614f8f565b60028111156113b5576113b5614f7b565b14155b156113d957604051631b1695bb60e31b8152600481018290526024016106a4565b6113f46113eb36859003850185614f8f565b82600685611f2c565b5f0361141657604051634e3eaa2f60e11b8152600481018290526024016106a4565b610f6f81610f6a6020870187614aa9565b5f5b818110156114655761145d8383838181106114465761144661509d565b905060200281019061145891906150b1565b6124c0565b600101611429565b505050565b5f5f61147584611e26565b61148761065c36869003860186614f8f565b90925090505f61149f610bca36869003860186614f8f565b90505f60018260028111156114b6576114b6614f7b565b14806114e157505f8260028111156114d0576114d0614f7b565b1480156114e157506114e183611d08565b90506114f561012087016101008801614aa9565b6001600160401b031615158061152457505f848152600e6020908152604080832086845290915290205460ff16155b8061152d575080155b15611555576040516342db9f7b60e01b815260048101859052602481018490526044016106a4565b61155f8484611d91565b505050505050565b5f466001600160401b03166115826040860160208701614aa9565b6001600160401b0316146115a057610b066040850160208601614aa9565b6115a984611e26565b90508360e001356115b984612271565b146115da5760405163130a874b60e21b8152600481018290526024016106a4565b6115e76020850185614aa9565b6001600160401b03166115fd6020840184614aa9565b6001600160401b0316141580611626575061161b6020830183614aa9565b6001600160401b0316155b80611661575061163c6080850160608601614aa9565b6001600160401b03166116556040840160208501614aa9565b6001600160401b031614155b156116af576116736020830183614aa9565b6116836040840160208501614aa9565b604051633ff4accf60e11b81526001600160401b039283166004820152911660248201526044016106a4565b9392505050565b5f807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5658f32846040518263ffffffff1660e01b815260040161170491906150c5565b6040805180830381865afa15801561171e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611742919061511a565b9092509050600282600281111561175b5761175b614f7b565b0361178e5761177261065c36859003850185614f8f565b6040516308b3b78160e11b81526004016106a491815260200190565b8060ff165f036117c6576117aa61065c36859003850185614f8f565b60405163d922a6e360e01b81526004016106a491815260200190565b50919050565b5f6118006117df36859003850185614f8f565b6117ef6060870160408801614aa9565b6001600160401b0316600185611f2c565b905084811461182c576040516305e4e75f60e51b815260048101869052602481018290526044016106a4565b5050505050565b8360c001358282604051611848929190614fa9565b6040518091039020146118715760405163130a874b60e21b8152600481018690526024016106a4565b6118af82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061278e92505050565b6118bc6020840184615149565b1590506118df57604051634d5cf98760e11b8152600481018690526024016106a4565b6118e98380615059565b158015915061192e57506118fd8380615059565b5f81811061190d5761190d61509d565b6119239260206060909202019081019150614aa9565b6001600160401b0316155b1561194f57604051632a9a60e960e01b8152600481018690526024016106a4565b60015b61195c8480615059565b9050811015611a06575f806119d96119748780615059565b61197f600187614fe3565b81811061198e5761198e61509d565b9050606002018036038101906119a49190614f8f565b6119ae8880615059565b868181106119be576119be61509d565b9050606002018036038101906119d49190614f8f565b6127c3565b129050806119fd57604051634f9018ed60e11b8152600481018890526024016106a4565b50600101611952565b505f5f611a5e611a198760800135612878565b87608001358860a0013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061288992505050565b9150915085610120013582141580611a7b57508561014001358114155b15611aa357604051630a6f6fe560e01b815260048101839052602481018290526044016106a4565b805f03611ac35760405163088a2f8760e01b815260040160405180910390fd5b50505050505050565b60408051808201909152606080825260208201528115611aed5750826116af565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611b1457505080825280518591905f90611b5457611b5461509d565b6020908102919091010152611b698186612a0c565b9695505050505050565b611b9a60405180606001604052806147eb81526020016147eb81526020016147eb81525090565b604051806060016040528061218d8152602001612b468152602001612b59815250905090565b5f611bca83612bbd565b5082515f611bd88285612c52565b509050801580611bee5750611bee828386612d89565b15611bfd575f92505050610ece565b5f5b856020015151811015611c6a576060611c3587602001518381518110611c2757611c2761509d565b602002602001015187612c52565b9093509050828015611c505750611c4d818588612e0f565b51155b15611c61575f945050505050610ece565b50600101611bff565b50600195945050505050565b5f611c8982608001358360a00135612158565b905060a082013560c01c6001600160401b034616148015611cb857505f818152600b602052604090205460ff16155b1561102957604051637697aa3b60e11b8152600481018290526024016106a4565b5f81604051602001611ceb919061518e565b604051602081830303815290604052805190602001209050919050565b60405163609e11cb60e11b8152600481018290525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c13c239690602401602060405180830381865afa158015611d6d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ece91906151d4565b5f828152600f602052604080822083905551829184917fdf3042f914072cd8215048daa494ebf79f82bf99f6e5dfa68d240b90040d7f3f9190a35050565b60408051606080820183525f80835260208084018290529284018190528351918201845280825291810182905291820187905290611e0f9085905f611acc565b9350611e1a84612f4b565b611b6985858585612f83565b5f7273796e636c696e652e726563656970742e763160681b82604051602001611ceb9291906151ed565b604080516060810182525f80825260208201819052918101919091525f7f000000000000000000000000000000000000000000000000000000000000000060405163786d13e160e01b81526001600160401b03851660048201526001600160a01b03919091169063786d13e190602401608060405180830381865afa158015611edb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611eff91906152d5565b92509050806117c657604051632e472e0160e11b81526001600160401b03841660048201526024016106a4565b5f807f00000000000000000000000000000000000000000000000000000000000000008651604051632885416160e01b81526001600160401b0390911660048201529091506001600160a01b038216906363adb4129088908390632885416190602401602060405180830381865afa158015611faa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fce9190615342565b60408051602081018b905290810189905260600160405160208183030381529060405280519060200120876040518563ffffffff1660e01b81526004016120189493929190615461565b602060405180830381865afa158015612033573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b699190614fb8565b6040805160018082528183019092525f91829190816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161207057505060408051606080820183525f80835260208084018290529284018190528351918201845280825291810191909152908101889052909150815f815181106120e3576120e361509d565b6020026020010181905250611b698560405180604001604052808481526020015f6001600160401b0381111561211b5761211b614d28565b60405190808252806020026020018201604052801561214e57816020015b60608152602001906001900390816121395790505b5090528686612f83565b604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b80515f906001600160401b03161561222a57604051631f98883f60e11b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633f31107e906121eb90859060040161518e565b602060405180830381865afa158015612206573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ece9190615511565b6040808301515f9081526004602052205460ff161561224b57506001919050565b6040808301515f9081526010602052205460ff16612269575f610ece565b600292915050565b5f7573796e636c696e652e646570656e64656e63792e763160501b6122958361304d565b604051602001611ceb92919061552a565b5f8281526004602052604090205460ff16806122cf57505f8281526010602052604090205460ff165b156122f057604051634417f87360e01b8152600481018390526024016106a4565b5f82815260106020526040808220805460ff19166001179055516001600160401b0383169184917fbc7895c412732dc712111429d430db0af146f3afae211d072ac88f6c25fc105c9190a35050565b612347613160565b61237460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906131a0565b565b5f385f3884865af161238f5763b12d13eb5f526004601cfd5b5050565b6123745f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061236e565b5f8160200151515f146123d15760016123d4565b60045b90505f5b8251518110156117c6575f835f015182815181106123f8576123f861509d565b602002602001015190505f815f01516001600160401b03165f146124245761241f826131a7565b612431565b6124318260400151613233565b90508360ff168160ff161015612445578093505b50506001016123d8565b5f5f5b83518110156124b75782600281111561246d5761246d614f7b565b61248f8583815181106124825761248261509d565b602002602001015161218d565b60028111156124a0576124a0614f7b565b036124af576001915050610ece565b600101612452565b505f9392505050565b5f806124e7833560208501356124d96040870187615009565b6124e290614e98565b613290565b6040805160808101825260018301546001600160401b03808216808452600160401b83049091166020840152600160801b820461ffff1693830193909352600160901b900463ffffffff166060820152929450909250156125d857610f6f84848385600201805461255790615027565b80601f016020809104026020016040519081016040528092919081815260200182805461258390615027565b80156125ce5780601f106125a5576101008083540402835291602001916125ce565b820191905f5260205f20905b8154815290600101906020018083116125b157829003601f168201915b50505050506132dc565b5f5f6126016125e5611b73565b6125f26040890189615009565b6125fb90614e98565b906134d3565b9150915081801561262c575061262c8161261e6040890189615009565b61262790614e98565b6137f3565b1561263957505050505050565b5f82612645575f612658565b61265887356020890135610e8c85612271565b905082801561267357505f8181526020819052604090205415155b156126815750505050505050565b5f85600201805461269190615027565b80601f01602080910402602001604051908101604052809291908181526020018280546126bd90615027565b80156127085780601f106126df57610100808354040283529160200191612708565b820191905f5260205f20905b8154815290600101906020018083116126eb57829003601f168201915b50505050509050612721885f013589602001358961380e565b83158061273c575082515115801561273c5750602083015151155b1561276a576127633364e8d4a51000876040015161ffff1661275e919061554a565b6138c1565b5f60408601525b831561278457612782883560208a013585848961393a565b505b5050505050505050565b610400815111156127c0578051604051632f97d57960e21b8152600481019190915261040060248201526044016106a4565b50565b805182515f916001600160401b0391821691161461280257815183516001600160401b039182169116106127f85760016127fb565b5f195b9050610ece565b81602001516001600160401b031683602001516001600160401b03161461284b5781602001516001600160401b031683602001516001600160401b0316106127f85760016127fb565b81604001518360400151146128705781604001518360400151106127f85760016127fb565b505f92915050565b5f61288282613b36565b5092915050565b5f5f5f866001600160a01b031663db8cb20d86866040518363ffffffff1660e01b81526004016128ba929190615561565b608060405180830381865afa1580156128d5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128f99190615579565b9050600160801b81604001515f1c106129a3575f85826040015114801561292b575060208201516001600160a01b0316155b8015612954575061293c8660c01c90565b6001600160401b0316825f01516001600160401b0316145b9050806129a157815160208301516040808501519051635c195fd360e11b81526001600160401b0390931660048401526001600160a01b03909116602483015260448201526064016106a4565b505b805160208083015160408085015181516001600160401b03909516938501939093526001600160a01b039091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f612a2a604051806040016040528060608152602001606081525090565b83518351612a389190613bc5565b8152602080840151519085015151612a509190614ff6565b6001600160401b03811115612a6757612a67614d28565b604051908082528060200260200182016040528015612a9a57816020015b6060815260200190600190039081612a855790505b5060208201525f5b816020015151811015612b3057612b078560200151518210612af157846020015186602001515183612ad49190614fe3565b81518110612ae457612ae461509d565b6020026020010151613d4e565b85602001518281518110612ae457612ae461509d565b82602001518281518110612b1d57612b1d61509d565b6020908102919091010152600101612aa2565b50612b3a81613dff565b915091505b9250929050565b5f612b5183836127c3565b159392505050565b81515f906001600160401b031615801590612b825750815183516001600160401b039081169116145b8015612ba7575081602001516001600160401b031683602001516001600160401b0316145b80156116af575050604090810151910151141590565b8051516020820151515f5b8181108015612bd8575060408211155b15612c195783602001518181518110612bf357612bf361509d565b60200260200101515183612c079190614ff6565b9250612c12816155ed565b9050612bc8565b50610100821180612c2a5750604081115b156117c65760405163f2ad720960e01b815260048101839052602481018290526044016106a4565b5f606083516001600160401b03811115612c6e57612c6e614d28565b604051908082528060200260200182016040528015612cb757816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612c8c5790505b5090505f5f5b8551811015612d7b575f612cf0878381518110612cdc57612cdc61509d565b6020026020010151875f015163ffffffff16565b90506002816002811115612d0657612d06614f7b565b03612d16575f9450505050612b3f565b5f816002811115612d2957612d29614f7b565b03612d7257868281518110612d4057612d4061509d565b6020026020010151848480612d54906155ed565b955081518110612d6657612d6661509d565b60200260200101819052505b50600101612cbd565b508152600191509250929050565b5f5f5b8451811015612e05575f5b8451811015612dfc57612de4868381518110612db557612db561509d565b6020026020010151868381518110612dcf57612dcf61509d565b6020026020010151866040015163ffffffff16565b15612df4576001925050506116af565b600101612d97565b50600101612d8c565b505f949350505050565b606083516001600160401b03811115612e2a57612e2a614d28565b604051908082528060200260200182016040528015612e7357816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612e485790505b5090505f5f5b8551811015612f41575f5f5b865181108015612e93575081155b15612eee57612edc878281518110612ead57612ead61509d565b6020026020010151898581518110612ec757612ec761509d565b6020026020010151886020015163ffffffff16565b9150612ee7816155ed565b9050612e85565b5080612f3857868281518110612f0657612f0661509d565b6020026020010151848480612f1a906155ed565b955081518110612f2c57612f2c61509d565b60200260200101819052505b50600101612e79565b5081529392505050565b5f612f5582612bbd565b9050602081111561238f57604051631ea4ed6f60e01b815260048101829052602060248201526044016106a4565b604080516080810182525f8082526020820181905291810182905260608101829052600c5f612fba88608001358960a00135612158565b815260208101919091526040015f9081208054909190612fdf9063ffffffff16615605565b825463ffffffff9182166101009390930a83810292021916179091556060820152604080516020601f8601819004810282018101909252848152611b699160808901359160a08a01359189919089908990819084018382808284375f9201919091525088925061393a915050565b602081015160609061305e83612bbd565b61306990606061554a565b815161307690600261554a565b613081906004614ff6565b61308b9190614ff6565b6001600160401b038111156130a2576130a2614d28565b6040519080825280601f01601f1916602001820160405280156130cc576020820181803683370190505b5091505f6020830190506130ee6130e782865f015151614073565b855161408b565b90506130fb818351614073565b90505f5b82518110156131585761314e61312f838584815181106131215761312161509d565b602002602001015151614073565b8483815181106131415761314161509d565b602002602001015161408b565b91506001016130ff565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561237457604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516352b2c79960e11b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a5658f32906131f590859060040161518e565b6040805180830381865afa15801561320f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116af919061511a565b5f8181526004602052604081205460ff161561325157506003919050565b5f8281526010602052604090205460ff161561326e57505f919050565b5f828152600f602052604090205461328590611d08565b612269576001610ece565b5f5f6132a08585610e8c86612271565b5f818152602081905260409020805491935091506132d4576040516334935acd60e11b8152600481018390526024016106a4565b935093915050565b5f61334e6132ed6040870187615009565b6132f79080615059565b808060200260200160405190810160405280939291908181526020015f905b828210156133425761333360608302860136819003810190614f8f565b81526020019060010190613316565b505050505060016140d7565b9050801580156133c057506133be6133696040870187615009565b6133739080615059565b808060200260200160405190810160405280939291908181526020015f905b8282101561123f576133af60608302860136819003810190614f8f565b81526020019060010190613392565b155b156133cb5750610f6f565b8015613417575f806133ed6133e08835612878565b883560208a013587612889565b915091506134108560200151836001885f015161340a9190615629565b8461413b565b50506134a6565b5f60015f6001865f015161342b9190615629565b6001600160401b0316815260208082019290925260409081015f90812054808252600690935220805460ff19166001908117909155855191925061346e91615629565b6001600160401b0316817f59b9b40be1699886099f9fa1efe2e36e54de84381ab9b0606b40ba9d6f19c39360405160405180910390a3505b6134c33364e8d4a51000856040015161ffff1661275e919061554a565b61182c853560208701358661380e565b5f6134f1604051806040016040528060608152602001606081525090565b6134fa84612bbd565b505f5f61350a865f015186612c52565b915091508115806135215750613521818287612d89565b15613530575f93505050612b3f565b61353a8186614204565b8084526020870151519091505f906001600160401b0381111561355f5761355f614d28565b60405190808252806020026020018201604052801561359257816020015b606081526020019060019003908161357d5790505b5090505f5f5b82518110156136845760606135ca8a6020015183815181106135bc576135bc61509d565b60200260200101518a612c52565b9096509050856135da575061367c565b5f8a6020015183815181106135f1576135f161509d565b6020026020010151905061360681828c612d89565b80613617575061361786828c612d89565b1561362357505061367c565b61363761363183888d612e0f565b8b614204565b915081515f03613650575f985050505050505050612b3f565b81858561365c816155ed565b96508151811061366e5761366e61509d565b602002602001018190525050505b600101613598565b5080825261369182614335565b5f816001600160401b038111156136aa576136aa614d28565b6040519080825280602002602001820160405280156136d3578160200160208202803683370190505b5090505f5b828110156137d3575f5b838110801561370857508282815181106136fe576136fe61509d565b6020026020010151155b156137ca5780821480613757575061375385828151811061372b5761372b61509d565b60200260200101518684815181106137455761374561509d565b60200260200101518c612e0f565b5115155b6137ba578181108061379757506137938583815181106137795761377961509d565b60200260200101518683815181106137455761374561509d565b5115155b8383815181106137a9576137a961509d565b911515602092830291909101909101525b6137c3816155ed565b90506136e2565b506001016136d8565b506137de838261441c565b60208701525060019550505050509250929050565b5f6137fd82612271565b61380684612271565b149392505050565b5f6138198484612158565b5f818152600d6020908152604080832086845283835281842060010154600160901b900463ffffffff168452909152812080549293509161385990615648565b909155505f8281526020819052604081208181556001810180546001600160b01b03191690559061388d60028301826147b7565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b805f036138cc575050565b6001600160a01b0382165f90815260076020526040812080548392906138f3908490614ff6565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f5f61394585612271565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f818152602081905260409020805491935090156139b657604051634e4b0bfd60e01b8152600481018490526024016106a4565b5f6139c18989612158565b5f818152600d6020908152604080832060608a015163ffffffff168452909152902054909150601f198101613a0c576040516304b9de6760e21b8152600481018390526024016106a4565b613a17816001614ff6565b5f838152600d6020908152604080832060608b015163ffffffff1684529091528120919091558490879089908690600182018160028401613a5886826156ab565b5050845181546020870151604088015160609098015163ffffffff16600160901b0263ffffffff60901b1961ffff909916600160801b029890981665ffffffffffff60801b196001600160401b03928316600160401b026fffffffffffffffffffffffffffffffff1990941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c613b118d61304d565b8c604051613b2193929190615765565b60405180910390a45050505095945050505050565b5f81815260096020526040812080548291906001600160a01b031680613b72576040516304e2ca3160e51b8152600481018690526024016106a4565b84816001600160a01b03163f14613baf57604051632ed5669360e21b8152600481018690526001600160a01b0382163f60248201526044016106a4565b90549094600160a01b90910460ff169350915050565b606081518351613bd59190614ff6565b6001600160401b03811115613bec57613bec614d28565b604051908082528060200260200182016040528015613c3557816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613c0a5790505b5090505f5f5f5b8551821080613c4b5750845181105b15613d44575f86518314613ca95785518214613ca257613c9d878481518110613c7657613c7661509d565b6020026020010151878481518110613c9057613c9061509d565b60200260200101516127c3565b613cac565b5f19613cac565b60015b90505f811315613cd557858281518110613cc857613cc861509d565b6020026020010151613cf0565b868381518110613ce757613ce761509d565b60200260200101515b8585613cfb816155ed565b965081518110613d0d57613d0d61509d565b60200260200101819052505f8113613d2b57613d28836155ed565b92505b5f8112613d3e57613d3b826155ed565b91505b50613c3c565b5050815292915050565b606081516001600160401b03811115613d6957613d69614d28565b604051908082528060200260200182016040528015613db257816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613d875790505b5090505f5b82518110156117c657828181518110613dd257613dd261509d565b6020026020010151828281518110613dec57613dec61509d565b6020908102919091010152600101613db7565b5f613e1d604051806040016040528060608152602001606081525090565b613e2683612bbd565b508251613e329061449e565b815260208301515f5b8151811015613ec057613e70613e69838381518110613e5c57613e5c61509d565b602002602001015161449e565b84516145d8565b828281518110613e8257613e8261509d565b6020026020010181905250818181518110613e9f57613e9f61509d565b6020026020010151515f03613eb8575f93505050915091565b600101613e3b565b50613eca81614335565b5f81516001600160401b03811115613ee457613ee4614d28565b604051908082528060200260200182016040528015613f0d578160200160208202803683370190505b5090505f5b8251811015614056575f5b835181108015613f445750828281518110613f3a57613f3a61509d565b6020026020010151155b1561404d5780821480613f8a5750838281518110613f6457613f6461509d565b602002602001015151848281518110613f7f57613f7f61509d565b602002602001015151115b61403d575f848381518110613fa157613fa161509d565b602002602001015151858381518110613fbc57613fbc61509d565b6020026020010151511080613fd057508282105b90508080156140195750614016858381518110613fef57613fef61509d565b60200260200101518685815181106140095761400961509d565b60200260200101516145d8565b51155b84848151811061402b5761402b61509d565b91151560209283029190910190910152505b614046816155ed565b9050613f1d565b50600101613f12565b50614061828261441c565b60208401525060019491935090915050565b5f8160081c83538160018401536116af836002614ff6565b5f5f5b82518110156140cf575f8382815181106140aa576140aa61509d565b60200260200101519050606081865e6140c4606086614ff6565b94505060010161408e565b509192915050565b5f5f5b8351811015614131578260028111156140f5576140f5614f7b565b61410a8583815181106124825761248261509d565b600281111561411b5761411b614f7b565b14614129575f915050610ece565b6001016140da565b5060019392505050565b604080516001600160401b03861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f81815260029093529082205490925061418c908490614ff6565b6001600160401b038581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61910160405180910390a4505050505050565b606082516001600160401b0381111561421f5761421f614d28565b60405190808252806020026020018201604052801561426857816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161423d5790505b5090505f5f5b845181101561432c575f5f5b865181108015614288575081155b156142d9578083141580156142c757506142c78782815181106142ad576142ad61509d565b6020026020010151888581518110612ec757612ec761509d565b91506142d2816155ed565b905061427a565b5080614323578582815181106142f1576142f161509d565b6020026020010151848480614305906155ed565b9550815181106143175761431761509d565b60200260200101819052505b5060010161426e565b50815292915050565b60015b815181101561238f575f8282815181106143545761435461509d565b602002602001015190505f8290505b5f8111801561439d57505f61439b8561437d600185614fe3565b8151811061438d5761438d61509d565b60200260200101518461472c565b135b156143f457836143ae600183614fe3565b815181106143be576143be61509d565b60200260200101518482815181106143d8576143d861509d565b6020026020010181905250806143ed90615648565b9050614363565b818482815181106144075761440761509d565b60209081029190910101525050600101614338565b60605f5f5b84518110156144945783818151811061443c5761443c61509d565b602002602001015161448c5784818151811061445a5761445a61509d565b602002602001015185838061446e906155ed565b9450815181106144805761448061509d565b60200260200101819052505b600101614421565b5083525090919050565b60605f5f5b83518110156145d1575f8482815181106144bf576144bf61509d565b60209081029190910101519050825f195b5f8211801561450d57505f614508886144ea600186614fe3565b815181106144fa576144fa61509d565b6020026020010151856127c3565b915081135b156145225761451b82615648565b91506144d0565b5f8211801561452f575080155b1561453c575050506145c9565b5f85614547816155ed565b965090505b828111156145a65787614560600183614fe3565b815181106145705761457061509d565b602002602001015188828151811061458a5761458a61509d565b60200260200101819052508061459f90615648565b905061454c565b50828783815181106145ba576145ba61509d565b60200260200101819052505050505b6001016144a3565b5082525090565b606082516001600160401b038111156145f3576145f3614d28565b60405190808252806020026020018201604052801561463c57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816146115790505b5090505f5f5f5b8551811015613d44575b84518210801561468a57505f61468886848151811061466e5761466e61509d565b6020026020010151888481518110613c9057613c9061509d565b125b1561469f57614698826155ed565b915061464d565b84518214806146db57506146d88583815181106146be576146be61509d565b6020026020010151878381518110613c9057613c9061509d565b15155b15614724578581815181106146f2576146f261509d565b6020026020010151848480614706906155ed565b9550815181106147185761471861509d565b60200260200101819052505b600101614643565b5f5f5b83518110801561473f5750825181105b15614796575f61477485838151811061475a5761475a61509d565b6020026020010151858481518110613c9057613c9061509d565b90508015614785579150610ece9050565b5061478f816155ed565b905061472f565b5081518351146128705781518351106147b05760016116af565b5f196116af565b5080546147c390615027565b5f825580601f106147d2575050565b601f0160209004905f5260205f209061237491906147f3565b61237461578f565b5f5b80821115611465575f818401556001016147f5565b5f61016082840312156117c6575f5ffd5b5f604082840312156117c6575f5ffd5b5f5f83601f84011261483b575f5ffd5b5081356001600160401b03811115614851575f5ffd5b602083019150836020828501011115612b3f575f5ffd5b5f606082840312156117c6575f5ffd5b5f60e082840312156117c6575f5ffd5b5f5f5f5f5f5f610220878903121561489e575f5ffd5b6148a8888861480a565b95506101608701356001600160401b038111156148c3575f5ffd5b6148cf89828a0161481b565b9550506101808701356001600160401b038111156148eb575f5ffd5b6148f789828a0161482b565b909550935061490c9050886101a08901614868565b91506102008701356001600160401b03811115614927575f5ffd5b61493389828a01614878565b9150509295509295509295565b5f5f5f5f6101a08587031215614954575f5ffd5b61495e868661480a565b93506101608501356001600160401b03811115614979575f5ffd5b6149858782880161482b565b9094509250506101808501356001600160401b038111156149a4575f5ffd5b6149b087828801614878565b91505092959194509250565b5f602082840312156149cc575f5ffd5b5035919050565b6001600160a01b03811681146127c0575f5ffd5b5f602082840312156149f7575f5ffd5b81356116af816149d3565b5f5f5f6101e08486031215614a15575f5ffd5b614a1f858561480a565b9250614a2f856101608601614868565b91506101c08401356001600160401b03811115614a4a575f5ffd5b614a5686828701614878565b9150509250925092565b6001600160401b03811681146127c0575f5ffd5b803561102981614a60565b5f5f60408385031215614a90575f5ffd5b8235614a9b81614a60565b946020939093013593505050565b5f60208284031215614ab9575f5ffd5b81356116af81614a60565b5f60208284031215614ad4575f5ffd5b81356001600160401b03811115614ae9575f5ffd5b614af584828501614868565b949350505050565b5f5f6101808385031215614b0f575f5ffd5b614b19848461480a565b91506101608301356001600160401b03811115614b34575f5ffd5b614b4085828601614878565b9150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f614b926080830186614b4a565b905060ff841660408301526001600160401b038316606083015295945050505050565b5f5f60408385031215614bc6575f5ffd5b50508035926020909101359150565b5f5f5f5f6101a08587031215614be9575f5ffd5b614bf3868661480a565b93506101608501356001600160401b03811115614c0e575f5ffd5b614c1a8782880161481b565b9350506101808501356001600160401b03811115614c36575f5ffd5b614c428782880161482b565b95989497509550505050565b5f5f60408385031215614c5f575f5ffd5b82359150602083013563ffffffff81168114614c79575f5ffd5b809150509250929050565b5f5f60208385031215614c95575f5ffd5b82356001600160401b03811115614caa575f5ffd5b8301601f81018513614cba575f5ffd5b80356001600160401b03811115614ccf575f5ffd5b8560208260051b8401011115614ce3575f5ffd5b6020919091019590945092505050565b5f5f6101c08385031215614d05575f5ffd5b614d0f848461480a565b9150614d1f846101608501614868565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b0381118282101715614d5e57614d5e614d28565b60405290565b604080519081016001600160401b0381118282101715614d5e57614d5e614d28565b604051601f8201601f191681016001600160401b0381118282101715614dae57614dae614d28565b604052919050565b5f6001600160401b03821115614dce57614dce614d28565b5060051b60200190565b5f60608284031215614de8575f5ffd5b614df0614d3c565b90508135614dfd81614a60565b81526020820135614e0d81614a60565b602082015260409182013591810191909152919050565b5f82601f830112614e33575f5ffd5b8135614e46614e4182614db6565b614d86565b80828252602082019150602060608402860101925085831115614e67575f5ffd5b602085015b83811015614e8e57614e7e8782614dd8565b8352602090920191606001614e6c565b5095945050505050565b5f60408236031215614ea8575f5ffd5b614eb0614d64565b82356001600160401b03811115614ec5575f5ffd5b614ed136828601614e24565b82525060208301356001600160401b03811115614eec575f5ffd5b830136601f820112614efc575f5ffd5b8035614f0a614e4182614db6565b8082825260208201915060208360051b850101925036831115614f2b575f5ffd5b602084015b83811015614f6b5780356001600160401b03811115614f4d575f5ffd5b614f5c36602083890101614e24565b84525060209283019201614f30565b5060208501525091949350505050565b634e487b7160e01b5f52602160045260245ffd5b5f60608284031215614f9f575f5ffd5b6116af8383614dd8565b818382375f9101908152919050565b5f60208284031215614fc8575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610ece57610ece614fcf565b80820180821115610ece57610ece614fcf565b5f8235603e1983360301811261501d575f5ffd5b9190910192915050565b600181811c9082168061503b57607f821691505b6020821081036117c657634e487b7160e01b5f52602260045260245ffd5b5f5f8335601e1984360301811261506e575f5ffd5b8301803591506001600160401b03821115615087575f5ffd5b6020019150606081023603821315612b3f575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235605e1983360301811261501d575f5ffd5b6060810182356150d481614a60565b6001600160401b0316825260208301356150ed81614a60565b6001600160401b03166020830152604092830135929091019190915290565b805160038110611029575f5ffd5b5f5f6040838503121561512b575f5ffd5b6151348361510c565b9150602083015160ff81168114614c79575f5ffd5b5f5f8335601e1984360301811261515e575f5ffd5b8301803591506001600160401b03821115615177575f5ffd5b6020019150600581901b3603821315612b3f575f5ffd5b60608101610ece82846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b80518015158114611029575f5ffd5b5f602082840312156151e4575f5ffd5b6116af826151c5565b82815261018081016152126020830161520585614a74565b6001600160401b03169052565b61521e60208401614a74565b6001600160401b03811660408401525061523a60408401614a74565b6001600160401b03811660608401525061525660608401614a74565b6001600160401b038116608084015250608083013560a08381019190915283013560c08084019190915283013560e080840191909152830135610100808401919091526152a4908401614a74565b6001600160401b03811661012084015250610120830135610140838101919091529092013561016090910152919050565b5f5f82840360808112156152e7575f5ffd5b6152f0846151c5565b92506060601f1982011215615303575f5ffd5b5061530c614d3c565b602084015161531a81614a60565b8152604084015161532a81614a60565b60208201526060939093015160408401525092909150565b5f60208284031215615352575f5ffd5b81516116af816149d3565b5f5f8335601e19843603018112615372575f5ffd5b83016020810192503590506001600160401b03811115615390575f5ffd5b8060051b3603821315612b3f575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b8782101561545457848403601f190189528235818112615405575f5ffd5b87016020810190356001600160401b03811115615420575f5ffd5b80360382131561542e575f5ffd5b6154398682846153a1565b955050506020830192506020890198506001820191506153e7565b5091979650505050505050565b61549481866001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b60018060a01b038416606082015282608082015260c060a082015260a08260c08301375f6154c560a084018461535d565b60e06101608501526154dc6101a0850182846153c9565b9150506154ec60c085018561535d565b84830360bf19016101808601526155048382846153c9565b9998505050505050505050565b5f60208284031215615521575f5ffd5b6116af8261510c565b8281525f82518060208501602085015e5f92016020019182525092915050565b8082028115828204841417610ece57610ece614fcf565b828152604060208201525f614af56040830184614b4a565b5f608082840312801561558a575f5ffd5b50604051608081016001600160401b03811182821017156155ad576155ad614d28565b60405282516155bb81614a60565b815260208301516155cb816149d3565b6020820152604083810151908201526060928301519281019290925250919050565b5f600182016155fe576155fe614fcf565b5060010190565b5f63ffffffff821663ffffffff810361562057615620614fcf565b60010192915050565b6001600160401b038281168282160390811115610ece57610ece614fcf565b5f8161565657615656614fcf565b505f190190565b601f821115611465578282111561146557805f5260205f20601f840160051c602085101561568857505f5b90810190601f840160051c035f5b8181101561155f575f83820155600101615696565b81516001600160401b038111156156c4576156c4614d28565b6156d8816156d28454615027565b8461565d565b6020601f82116001811461570a575f83156156f35750848201515b5f19600385901b1c1916600184901b17845561182c565b5f84815260208120601f198516915b828110156157395787850151825560209485019460019092019101615719565b508482101561575657868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f61577d6060830185614b4a565b8281036040840152611b698185614b4a565b634e487b7160e01b5f52605160045260245ffd' as const
