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
export const objectArrivalsCode = '0x608060405234801561000f575f5ffd5b50600436106101bb575f3560e01c8063a6606014116100f3578063d484d42a11610093578063d653ffaf1161006e578063d653ffaf146104fc578063d8de3adc14610508578063f9811db414610527578063ffea931c1461053a575f5ffd5b8063d484d42a14610491578063d5c595dc146104b3578063d5d44d80146104dd575f5ffd5b8063a7b2e655116100ce578063a7b2e655146103f2578063b048c4fb14610411578063c3b2e8041461043e578063c4b6445e14610451575f5ffd5b8063a660601414610386578063a740a047146103a5578063a7914947146103cf575f5ffd5b80634662d7561161015e5780636c26798f116101395780636c26798f146102ec5780636c8cc9d9146103265780636f1c13b8146103395780637f038f3c1461035b575f5ffd5b80634662d756146102a75780634ccf4ada146102c657806356d5fb85146102d9575f5ffd5b80631e3e8e8a116101995780631e3e8e8a146102175780632f6f895f146102365780633577329c1461024b57806338b758cc1461027d575f5ffd5b8063018df809146101bf57806315f913fa146101e55780631d73f949146101f8575b5f5ffd5b6101d26101cd3660046144fb565b61054d565b6040519081526020015b60405180910390f35b6101d26101f33660046145b3565b610728565b6101d261020636600461462f565b600e6020525f908152604090205481565b6101d261022536600461465a565b60096020525f908152604090205481565b610249610244366004614675565b610a58565b005b61026d61025936600461462f565b600f6020525f908152604090205460ff1681565b60405190151581526020016101dc565b6101d261028b3660046146f2565b601060209081525f928352604080842090915290825290205481565b6101d26102b536600461471c565b60016020525f908152604090205481565b6101d26102d4366004614737565b610dcb565b6102496102e7366004614770565b610e3c565b6103116102fa36600461462f565b600b6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101dc565b6101d261033436600461465a565b610f56565b61026d61034736600461462f565b600a6020525f908152604090205460ff1681565b60075461036e906001600160401b031681565b6040516001600160401b0390911681526020016101dc565b6101d261039436600461462f565b60026020525f908152604090205481565b6101d26103b33660046146f2565b600560209081525f928352604080842090915290825290205481565b6103e26103dd366004614737565b61100f565b6040516101dc94939291906147eb565b6101d261040036600461462f565b60036020525f908152604090205481565b61026d61041f366004614828565b600d60209081525f928352604080842090915290825290205460ff1681565b6101d261044c366004614848565b61111e565b61047961045f36600461462f565b60086020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020016101dc565b61026d61049f36600461462f565b60046020525f908152604090205460ff1681565b6101d26104c13660046148c1565b600c60209081525f928352604080842090915290825290205481565b6101d26104eb36600461465a565b60066020525f908152604090205481565b6101d264e8d4a5100081565b6101d261051636600461462f565b5f9081526020819052604090205490565b6102496105353660046148f7565b6112f9565b610249610548366004614966565b61133c565b5f806105628861055c89614b0b565b866113ea565b90505f600161057086611539565b600281111561058157610581614bee565b149050610590828a878761162f565b61059d828a8a8a8a61168f565b5f6105bf6105aa8a614b0b565b6105b936899003890189614c02565b84611928565b90506105d36105cc6119cf565b8290611a1c565b6105f057604051633b964d2760e11b815260040160405180910390fd5b5f6105fa8b611ad2565b90505f61061461060f368a90038a018a614c02565b611b35565b5f868152600d6020908152604080832084845290915290205490915060ff161561066057604051632ff4637160e11b815260048101869052602481018290526044015b60405180910390fd5b5f858152600d602090815260408083208484529091529020805460ff191660011790556106956101208d016101008e0161471c565b6001600160401b03161580156106bf57505f858152600e60205260409020546106bd90611b64565b155b156106ce576106ce8582611bcb565b6106db858d858d8d611c09565b95508082867f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd1468960405161071191815260200190565b60405180910390a450505050509695505050505050565b5f5f61073386611c60565b90508060015f61074960608a0160408b0161471c565b6001600160401b03166001600160401b031681526020019081526020015f205414158061079157508560c001358585604051610786929190614c1c565b604051809103902014155b156107b25760405163130a874b60e21b815260048101829052602401610657565b5f8181526003602052604081205490036107e257604051638c01176760e01b815260048101829052602401610657565b5f8181526004602052604090205460ff161561081457604051634417f87360e01b815260048101829052602401610657565b61083861082f61082a6040890160208a0161471c565b611c8a565b82600486611d4d565b15610859576040516315c5ea1160e21b815260048101829052602401610657565b5f60086017609a1b01639c5988b661087760408a0160208b0161471c565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208a01356024820152604401602060405180830381865afa1580156108c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108e89190614c2b565b90505f6010816108fe60408b0160208c0161471c565b6001600160401b0316815260208082019290925260409081015f9081206101208c01358252909252902054905061014088013561093b8284614c56565b101561097557604051633a5f565b60e11b815260048101839052602481018290525f60448201526101408901356064820152608401610657565b61098461014089013582614c69565b60105f61099760408c0160208d0161471c565b6001600160401b0316815260208082019290925260409081015f9081206101208d0135825283528181209390935585835260049091529020805460ff191660011790556109e683898989611e5f565b93506109f86040890160208a0161471c565b6001600160401b0316610a1389608001358a60a00135611f60565b847fbdf410d9723ae5543a3fcdfb834148f73cc0fa5986e3810ce210fd08cb778c8587604051610a4591815260200190565b60405180910390a4505050949350505050565b466001600160401b0316610a72604085016020860161471c565b6001600160401b031614610ab557610a90604084016020850161471c565b6040516379de7a1360e01b81526001600160401b039091166004820152602401610657565b5f610abf84611c60565b5f8181526004602052604090205490915060ff1680610aeb57505f818152600f602052604090205460ff165b15610b0c57604051634417f87360e01b815260048101829052602401610657565b610b19602085018561471c565b6001600160401b0316610b2f602085018561471c565b6001600160401b0316141580610b6d57506001610b59610b5436869003860186614c02565b611f95565b6002811115610b6a57610b6a614bee565b14155b15610b8e57604051631b1695bb60e31b815260048101829052602401610657565b5f610baa610ba136869003860186614c02565b83600386611d4d565b90505f819003610bd057604051638c01176760e01b815260048101839052602401610657565b5f60086017609a1b0163f1e5872c610beb602089018961471c565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208901356024820152604401602060405180830381865afa158015610c38573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c5c9190614c2b565b90505f600581610c6f60208a018a61471c565b6001600160401b03166001600160401b031681526020019081526020015f205f88610120013581526020019081526020015f2054905082821080610cb257508082105b80610cca5750610140870135610cc88284614c56565b105b15610d0457604051633a5f565b60e11b81526004810183905260248101829052604481018490526101408801356064820152608401610657565b5f848152600460205260409020805460ff19166001179055610d2b61014088013582614c69565b60055f610d3b60208b018b61471c565b6001600160401b0316815260208082019290925260409081015f9081206101208c013580835290845291902092909255610d779089018961471c565b6001600160401b0316857f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610db16101408c013586614c69565b60405190815260200160405180910390a450505050505050565b5f610e3682356020840135610df4610de66040870187614c7c565b610def90614b0b565b612057565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b466001600160401b0316610e56604084016020850161471c565b6001600160401b031614610e7457610a90604083016020840161471c565b5f610e7e83611c60565b90505f610e9161082a602086018661471c565b9050610ea08183600386611d4d565b15610ec157604051636677c1b760e11b815260048101839052602401610657565b5f8281526004602052604090205460ff1615610ef357604051634417f87360e01b815260048101839052602401610657565b5f828152600f60209081526040909120805460ff19166001179055610f1a9085018561471c565b6001600160401b0316827fbc7895c412732dc712111429d430db0af146f3afae211d072ac88f6c25fc105c60405160405180910390a350505050565b5f610f5f61208c565b506001600160a01b0381165f9081526006602052604081205490819003610fa457604051636385746f60e01b81526001600160a01b0383166004820152602401610657565b6001600160a01b0382165f8181526006602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610ff09084815260200190565b60405180910390a261100282826120c3565b61100a6120e0565b919050565b5f60608180808080611031883560208a0135610df4610de660408d018d614c7c565b815260208101919091526040015f208054158015965090915061106f5761106c61105e6040880188614c7c565b61106790614b0b565b61210a565b92505b600181015460028201805490916001600160401b031690829061109190614c9a565b80601f01602080910402602001604051908101604052809291908181526020018280546110bd90614c9a565b80156111085780601f106110df57610100808354040283529160200191611108565b820191905f5260205f20905b8154815290600101906020018083116110eb57829003601f168201915b509a9c939b509799509297509095505050505050565b5f466001600160401b0316611139604087016020880161471c565b6001600160401b03161461115757610a90604086016020870161471c565b5f61116186611c60565b905060e0860135611174610def87614b0b565b146111955760405163130a874b60e21b815260048101829052602401610657565b6111a2818787878761168f565b5f6111ac87611ad2565b5f838152600460205260408120549192509060ff16801561122c575061122c6111d58880614ccc565b808060200260200160405190810160405280939291908181526020015f905b828210156112205761121160608302860136819003810190614c02565b815260200190600101906111f4565b5050505050600261219c565b90508061124f57604051630e52d01360e41b815260048101849052602401610657565b5f838152600d6020908152604080832083805290915290205460ff161561129257604051632ff4637160e11b8152600481018490525f6024820152604401610657565b5f838152600d602090815260408083208380529091529020805460ff191660011790556112c183898888611e5f565b93505f5f1b82847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610a4591815260200190565b5f5b818110156113375761132f83838381811061131857611318614d10565b905060200281019061132a9190614d24565b61220d565b6001016112fb565b505050565b5f5f61134784611c60565b61135961060f36869003860186614c02565b90925090505f6113716101208601610100870161471c565b6001600160401b031615801561139f57505f838152600d6020908152604080832085845290915290205460ff165b80156113af57506113af82611b64565b9050806113d9576040516342db9f7b60e01b81526004810184905260248101839052604401610657565b6113e38383611bcb565b5050505050565b5f466001600160401b0316611405604086016020870161471c565b6001600160401b03161461142357610a90604085016020860161471c565b61142c84611c60565b90508360e0013561143c84612057565b1461145d5760405163130a874b60e21b815260048101829052602401610657565b61146a602085018561471c565b6001600160401b0316611480602084018461471c565b6001600160401b03161415806114a9575061149e602083018361471c565b6001600160401b0316155b806114e457506114bf608085016060860161471c565b6001600160401b03166114d8604084016020850161471c565b6001600160401b031614155b15611532576114f6602083018361471c565b611506604084016020850161471c565b604051633ff4accf60e11b81526001600160401b03928316600482015291166024820152604401610657565b9392505050565b6040516352b2c79960e11b81525f90819060086017609a1b019063a5658f3290611567908690600401614d38565b6040805180830381865afa158015611581573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115a59190614d8d565b909250905060028260028111156115be576115be614bee565b036115f1576115d561060f36859003850185614c02565b6040516308b3b78160e11b815260040161065791815260200190565b8060ff165f036116295761160d61060f36859003850185614c02565b60405163d922a6e360e01b815260040161065791815260200190565b50919050565b5f61166361164236859003850185614c02565b611652606087016040880161471c565b6001600160401b0316600185611d4d565b90508481146113e3576040516305e4e75f60e51b81526004810186905260248101829052604401610657565b8360c0013582826040516116a4929190614c1c565b6040518091039020146116cd5760405163130a874b60e21b815260048101869052602401610657565b61170b82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506124e192505050565b6117186020840184614dbc565b15905061173b57604051634d5cf98760e11b815260048101869052602401610657565b6117458380614ccc565b158015915061178a57506117598380614ccc565b5f81811061176957611769614d10565b61177f926020606090920201908101915061471c565b6001600160401b0316155b156117ab57604051632a9a60e960e01b815260048101869052602401610657565b60015b6117b88480614ccc565b9050811015611862575f806118356117d08780614ccc565b6117db600187614c56565b8181106117ea576117ea614d10565b9050606002018036038101906118009190614c02565b61180a8880614ccc565b8681811061181a5761181a614d10565b9050606002018036038101906118309190614c02565b612516565b1290508061185957604051634f9018ed60e11b815260048101889052602401610657565b506001016117ae565b505f5f6118ba61187587608001356125cb565b87608001358860a0013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061264092505050565b91509150856101200135821415806118d757508561014001358114155b156118ff57604051630a6f6fe560e01b81526004810183905260248101829052604401610657565b805f0361191f5760405163088a2f8760e01b815260040160405180910390fd5b50505050505050565b60408051808201909152606080825260208201528115611949575082611532565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161197057505080825280518591905f906119b0576119b0614d10565b60209081029190910101526119c581866127c3565b9695505050505050565b6119f6604051806060016040528061445e815260200161445e815260200161445e81525090565b6040518060600160405280611f9581526020016128fd8152602001612910815250905090565b5f611a2683612974565b5082515f611a348285612a09565b509050801580611a4a5750611a4a828386612b40565b15611a59575f92505050610e36565b5f5b856020015151811015611ac6576060611a9187602001518381518110611a8357611a83614d10565b602002602001015187612a09565b9093509050828015611aac5750611aa9818588612bc6565b51155b15611abd575f945050505050610e36565b50600101611a5b565b50600195945050505050565b5f611ae582608001358360a00135611f60565b905060a082013560c01c6001600160401b034616148015611b1457505f818152600a602052604090205460ff16155b1561100a57604051637697aa3b60e11b815260048101829052602401610657565b5f81604051602001611b479190614e01565b604051602081830303815290604052805190602001209050919050565b60405163609e11cb60e11b8152600481018290525f9060086017609a1b019063c13c239690602401602060405180830381865afa158015611ba7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e369190614e47565b5f828152600e602052604080822083905551829184917fdf3042f914072cd8215048daa494ebf79f82bf99f6e5dfa68d240b90040d7f3f9190a35050565b60408051606080820183525f80835260208084018290529284018190528351918201845280825291810182905291820187905290611c499085905f611928565b9350611c5484612d02565b6119c585858585612d3a565b5f7273796e636c696e652e726563656970742e763160681b82604051602001611b47929190614e60565b604080516060810182525f80825260208201819052918101919091525f60086017609a1b0160405163786d13e160e01b81526001600160401b03851660048201526001600160a01b03919091169063786d13e190602401608060405180830381865afa158015611cfc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d209190614f48565b925090508061162957604051632e472e0160e11b81526001600160401b0384166004820152602401610657565b5f8060086017609a1b018651604051632885416160e01b81526001600160401b0390911660048201529091506001600160a01b038216906363adb4129088908390632885416190602401602060405180830381865afa158015611db2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611dd69190614fb5565b60408051602081018b905290810189905260600160405160208183030381529060405280519060200120876040518563ffffffff1660e01b8152600401611e2094939291906150d4565b602060405180830381865afa158015611e3b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119c59190614c2b565b6040805160018082528183019092525f91829190816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611e7857505060408051606080820183525f80835260208084018290529284018190528351918201845280825291810191909152908101889052909150815f81518110611eeb57611eeb614d10565b60200260200101819052506119c58560405180604001604052808481526020015f6001600160401b03811115611f2357611f2361499b565b604051908082528060200260200182016040528015611f5657816020015b6060815260200190600190039081611f415790505b5090528686612d3a565b604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b80515f906001600160401b03161561201057604051631f98883f60e11b815260086017609a1b0190633f31107e90611fd1908590600401614e01565b602060405180830381865afa158015611fec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e369190615184565b6040808301515f9081526004602052205460ff161561203157506001919050565b6040808301515f908152600f602052205460ff1661204f575f610e36565b600292915050565b5f7573796e636c696e652e646570656e64656e63792e763160501b61207b83612e04565b604051602001611b4792919061519d565b612094612f17565b6120c160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612f57565b565b5f385f3884865af16120dc5763b12d13eb5f526004601cfd5b5050565b6120c15f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006120bb565b5f8160200151515f1461211e576001612121565b60045b90505f5b825151811015611629575f835f0151828151811061214557612145614d10565b602002602001015190505f815f01516001600160401b03165f146121715761216c82612f5e565b61217e565b61217e8260400151612fc8565b90508360ff168160ff161015612192578093505b5050600101612125565b5f5f5b8351811015612204578260028111156121ba576121ba614bee565b6121dc8583815181106121cf576121cf614d10565b6020026020010151611f95565b60028111156121ed576121ed614bee565b036121fc576001915050610e36565b60010161219f565b505f9392505050565b5f80612234833560208501356122266040870187614c7c565b61222f90614b0b565b613025565b6040805160808101825260018301546001600160401b03808216808452600160401b83049091166020840152600160801b820461ffff1693830193909352600160901b900463ffffffff1660608201529294509092501561232b576123258484838560020180546122a490614c9a565b80601f01602080910402602001604051908101604052809291908181526020018280546122d090614c9a565b801561231b5780601f106122f25761010080835404028352916020019161231b565b820191905f5260205f20905b8154815290600101906020018083116122fe57829003601f168201915b5050505050613071565b50505050565b5f5f6123546123386119cf565b6123456040890189614c7c565b61234e90614b0b565b906131d5565b9150915081801561237f575061237f816123716040890189614c7c565b61237a90614b0b565b6134f5565b1561238c57505050505050565b5f82612398575f6123ab565b6123ab87356020890135610df485612057565b90508280156123c657505f8181526020819052604090205415155b156123d45750505050505050565b5f8560020180546123e490614c9a565b80601f016020809104026020016040519081016040528092919081815260200182805461241090614c9a565b801561245b5780601f106124325761010080835404028352916020019161245b565b820191905f5260205f20905b81548152906001019060200180831161243e57829003601f168201915b50505050509050612474885f0135896020013589613510565b83158061248f575082515115801561248f5750602083015151155b156124bd576124b63364e8d4a51000876040015161ffff166124b191906151bd565b6135c3565b5f60408601525b83156124d7576124d5883560208a013585848961363c565b505b5050505050505050565b61040081511115612513578051604051632f97d57960e21b815260048101919091526104006024820152604401610657565b50565b805182515f916001600160401b0391821691161461255557815183516001600160401b0391821691161061254b57600161254e565b5f195b9050610e36565b81602001516001600160401b031683602001516001600160401b03161461259e5781602001516001600160401b031683602001516001600160401b03161061254b57600161254e565b81604001518360400151146125c357816040015183604001511061254b57600161254e565b505f92915050565b5f818152600860205260408120546001600160a01b031680612603576040516304e2ca3160e51b815260048101849052602401610657565b82816001600160a01b03163f14610e3657604051632ed5669360e21b8152600481018490526001600160a01b0382163f6024820152604401610657565b5f5f5f866001600160a01b031663db8cb20d86866040518363ffffffff1660e01b81526004016126719291906151d4565b608060405180830381865afa15801561268c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126b091906151ec565b9050600160801b81604001515f1c1061275a575f8582604001511480156126e2575060208201516001600160a01b0316155b801561270b57506126f38660c01c90565b6001600160401b0316825f01516001600160401b0316145b90508061275857815160208301516040808501519051635c195fd360e11b81526001600160401b0390931660048401526001600160a01b0390911660248301526044820152606401610657565b505b805160208083015160408085015181516001600160401b03909516938501939093526001600160a01b039091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f6127e1604051806040016040528060608152602001606081525090565b835183516127ef9190613838565b81526020808401515190850151516128079190614c69565b6001600160401b0381111561281e5761281e61499b565b60405190808252806020026020018201604052801561285157816020015b606081526020019060019003908161283c5790505b5060208201525f5b8160200151518110156128e7576128be85602001515182106128a85784602001518660200151518361288b9190614c56565b8151811061289b5761289b614d10565b60200260200101516139c1565b8560200151828151811061289b5761289b614d10565b826020015182815181106128d4576128d4614d10565b6020908102919091010152600101612859565b506128f181613a72565b915091505b9250929050565b5f6129088383612516565b159392505050565b81515f906001600160401b0316158015906129395750815183516001600160401b039081169116145b801561295e575081602001516001600160401b031683602001516001600160401b0316145b8015611532575050604090810151910151141590565b8051516020820151515f5b818110801561298f575060408211155b156129d057836020015181815181106129aa576129aa614d10565b602002602001015151836129be9190614c69565b92506129c981615260565b905061297f565b506101008211806129e15750604081115b156116295760405163f2ad720960e01b81526004810183905260248101829052604401610657565b5f606083516001600160401b03811115612a2557612a2561499b565b604051908082528060200260200182016040528015612a6e57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612a435790505b5090505f5f5b8551811015612b32575f612aa7878381518110612a9357612a93614d10565b6020026020010151875f015163ffffffff16565b90506002816002811115612abd57612abd614bee565b03612acd575f94505050506128f6565b5f816002811115612ae057612ae0614bee565b03612b2957868281518110612af757612af7614d10565b6020026020010151848480612b0b90615260565b955081518110612b1d57612b1d614d10565b60200260200101819052505b50600101612a74565b508152600191509250929050565b5f5f5b8451811015612bbc575f5b8451811015612bb357612b9b868381518110612b6c57612b6c614d10565b6020026020010151868381518110612b8657612b86614d10565b6020026020010151866040015163ffffffff16565b15612bab57600192505050611532565b600101612b4e565b50600101612b43565b505f949350505050565b606083516001600160401b03811115612be157612be161499b565b604051908082528060200260200182016040528015612c2a57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612bff5790505b5090505f5f5b8551811015612cf8575f5f5b865181108015612c4a575081155b15612ca557612c93878281518110612c6457612c64614d10565b6020026020010151898581518110612c7e57612c7e614d10565b6020026020010151886020015163ffffffff16565b9150612c9e81615260565b9050612c3c565b5080612cef57868281518110612cbd57612cbd614d10565b6020026020010151848480612cd190615260565b955081518110612ce357612ce3614d10565b60200260200101819052505b50600101612c30565b5081529392505050565b5f612d0c82612974565b905060208111156120dc57604051631ea4ed6f60e01b81526004810182905260206024820152604401610657565b604080516080810182525f8082526020820181905291810182905260608101829052600b5f612d7188608001358960a00135611f60565b815260208101919091526040015f9081208054909190612d969063ffffffff16615278565b825463ffffffff9182166101009390930a83810292021916179091556060820152604080516020601f86018190048102820181019092528481526119c59160808901359160a08a01359189919089908990819084018382808284375f9201919091525088925061363c915050565b6020810151606090612e1583612974565b612e209060606151bd565b8151612e2d9060026151bd565b612e38906004614c69565b612e429190614c69565b6001600160401b03811115612e5957612e5961499b565b6040519080825280601f01601f191660200182016040528015612e83576020820181803683370190505b5091505f602083019050612ea5612e9e82865f015151613ce6565b8551613cfe565b9050612eb2818351613ce6565b90505f5b8251811015612f0f57612f05612ee683858481518110612ed857612ed8614d10565b602002602001015151613ce6565b848381518110612ef857612ef8614d10565b6020026020010151613cfe565b9150600101612eb6565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156120c157604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516352b2c79960e11b81525f9060086017609a1b019063a5658f3290612f8a908590600401614e01565b6040805180830381865afa158015612fa4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115329190614d8d565b5f8181526004602052604081205460ff1615612fe657506003919050565b5f828152600f602052604090205460ff161561300357505f919050565b5f828152600e602052604090205461301a90611b64565b61204f576001610e36565b5f5f6130358585610df486612057565b5f81815260208190526040902080549193509150613069576040516334935acd60e11b815260048101839052602401610657565b935093915050565b5f6130e36130826040870187614c7c565b61308c9080614ccc565b808060200260200160405190810160405280939291908181526020015f905b828210156130d7576130c860608302860136819003810190614c02565b815260200190600101906130ab565b50505050506001613d4a565b90508015801561315557506131536130fe6040870187614c7c565b6131089080614ccc565b808060200260200160405190810160405280939291908181526020015f905b828210156112205761314460608302860136819003810190614c02565b81526020019060010190613127565b155b156131605750612325565b80156131a8575f8061318261317588356125cb565b883560208a013587612640565b915091506131a58560200151836001885f015161319f919061529c565b84613dae565b50505b6131c53364e8d4a51000856040015161ffff166124b191906151bd565b6113e38535602087013586613510565b5f6131f3604051806040016040528060608152602001606081525090565b6131fc84612974565b505f5f61320c865f015186612a09565b915091508115806132235750613223818287612b40565b15613232575f935050506128f6565b61323c8186613e77565b8084526020870151519091505f906001600160401b038111156132615761326161499b565b60405190808252806020026020018201604052801561329457816020015b606081526020019060019003908161327f5790505b5090505f5f5b82518110156133865760606132cc8a6020015183815181106132be576132be614d10565b60200260200101518a612a09565b9096509050856132dc575061337e565b5f8a6020015183815181106132f3576132f3614d10565b6020026020010151905061330881828c612b40565b80613319575061331986828c612b40565b1561332557505061337e565b61333961333383888d612bc6565b8b613e77565b915081515f03613352575f9850505050505050506128f6565b81858561335e81615260565b96508151811061337057613370614d10565b602002602001018190525050505b60010161329a565b5080825261339382613fa8565b5f816001600160401b038111156133ac576133ac61499b565b6040519080825280602002602001820160405280156133d5578160200160208202803683370190505b5090505f5b828110156134d5575f5b838110801561340a575082828151811061340057613400614d10565b6020026020010151155b156134cc5780821480613459575061345585828151811061342d5761342d614d10565b602002602001015186848151811061344757613447614d10565b60200260200101518c612bc6565b5115155b6134bc5781811080613499575061349585838151811061347b5761347b614d10565b602002602001015186838151811061344757613447614d10565b5115155b8383815181106134ab576134ab614d10565b911515602092830291909101909101525b6134c581615260565b90506133e4565b506001016133da565b506134e0838261408f565b60208701525060019550505050509250929050565b5f6134ff82612057565b61350884612057565b149392505050565b5f61351b8484611f60565b5f818152600c6020908152604080832086845283835281842060010154600160901b900463ffffffff168452909152812080549293509161355b906152bb565b909155505f8281526020819052604081208181556001810180546001600160b01b03191690559061358f600283018261442a565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b805f036135ce575050565b6001600160a01b0382165f90815260066020526040812080548392906135f5908490614c69565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f5f61364785612057565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f818152602081905260409020805491935090156136b857604051634e4b0bfd60e01b815260048101849052602401610657565b5f6136c38989611f60565b5f818152600c6020908152604080832060608a015163ffffffff168452909152902054909150601f19810161370e576040516304b9de6760e21b815260048101839052602401610657565b613719816001614c69565b5f838152600c6020908152604080832060608b015163ffffffff168452909152812091909155849087908990869060018201816002840161375a8682615326565b5050845181546020870151604088015160609098015163ffffffff16600160901b0263ffffffff60901b1961ffff909916600160801b029890981665ffffffffffff60801b196001600160401b03928316600160401b026fffffffffffffffffffffffffffffffff1990941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6138138d612e04565b8c604051613823939291906153e0565b60405180910390a45050505095945050505050565b6060815183516138489190614c69565b6001600160401b0381111561385f5761385f61499b565b6040519080825280602002602001820160405280156138a857816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161387d5790505b5090505f5f5f5b85518210806138be5750845181105b156139b7575f8651831461391c5785518214613915576139108784815181106138e9576138e9614d10565b602002602001015187848151811061390357613903614d10565b6020026020010151612516565b61391f565b5f1961391f565b60015b90505f8113156139485785828151811061393b5761393b614d10565b6020026020010151613963565b86838151811061395a5761395a614d10565b60200260200101515b858561396e81615260565b96508151811061398057613980614d10565b60200260200101819052505f811361399e5761399b83615260565b92505b5f81126139b1576139ae82615260565b91505b506138af565b5050815292915050565b606081516001600160401b038111156139dc576139dc61499b565b604051908082528060200260200182016040528015613a2557816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816139fa5790505b5090505f5b825181101561162957828181518110613a4557613a45614d10565b6020026020010151828281518110613a5f57613a5f614d10565b6020908102919091010152600101613a2a565b5f613a90604051806040016040528060608152602001606081525090565b613a9983612974565b508251613aa590614111565b815260208301515f5b8151811015613b3357613ae3613adc838381518110613acf57613acf614d10565b6020026020010151614111565b845161424b565b828281518110613af557613af5614d10565b6020026020010181905250818181518110613b1257613b12614d10565b6020026020010151515f03613b2b575f93505050915091565b600101613aae565b50613b3d81613fa8565b5f81516001600160401b03811115613b5757613b5761499b565b604051908082528060200260200182016040528015613b80578160200160208202803683370190505b5090505f5b8251811015613cc9575f5b835181108015613bb75750828281518110613bad57613bad614d10565b6020026020010151155b15613cc05780821480613bfd5750838281518110613bd757613bd7614d10565b602002602001015151848281518110613bf257613bf2614d10565b602002602001015151115b613cb0575f848381518110613c1457613c14614d10565b602002602001015151858381518110613c2f57613c2f614d10565b6020026020010151511080613c4357508282105b9050808015613c8c5750613c89858381518110613c6257613c62614d10565b6020026020010151868581518110613c7c57613c7c614d10565b602002602001015161424b565b51155b848481518110613c9e57613c9e614d10565b91151560209283029190910190910152505b613cb981615260565b9050613b90565b50600101613b85565b50613cd4828261408f565b60208401525060019491935090915050565b5f8160081c8353816001840153611532836002614c69565b5f5f5b8251811015613d42575f838281518110613d1d57613d1d614d10565b60200260200101519050606081865e613d37606086614c69565b945050600101613d01565b509192915050565b5f5f5b8351811015613da457826002811115613d6857613d68614bee565b613d7d8583815181106121cf576121cf614d10565b6002811115613d8e57613d8e614bee565b14613d9c575f915050610e36565b600101613d4d565b5060019392505050565b604080516001600160401b03861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250613dff908490614c69565b6001600160401b038581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61910160405180910390a4505050505050565b606082516001600160401b03811115613e9257613e9261499b565b604051908082528060200260200182016040528015613edb57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613eb05790505b5090505f5f5b8451811015613f9f575f5f5b865181108015613efb575081155b15613f4c57808314158015613f3a5750613f3a878281518110613f2057613f20614d10565b6020026020010151888581518110612c7e57612c7e614d10565b9150613f4581615260565b9050613eed565b5080613f9657858281518110613f6457613f64614d10565b6020026020010151848480613f7890615260565b955081518110613f8a57613f8a614d10565b60200260200101819052505b50600101613ee1565b50815292915050565b60015b81518110156120dc575f828281518110613fc757613fc7614d10565b602002602001015190505f8290505b5f8111801561401057505f61400e85613ff0600185614c56565b8151811061400057614000614d10565b60200260200101518461439f565b135b156140675783614021600183614c56565b8151811061403157614031614d10565b602002602001015184828151811061404b5761404b614d10565b602002602001018190525080614060906152bb565b9050613fd6565b8184828151811061407a5761407a614d10565b60209081029190910101525050600101613fab565b60605f5f5b8451811015614107578381815181106140af576140af614d10565b60200260200101516140ff578481815181106140cd576140cd614d10565b60200260200101518583806140e190615260565b9450815181106140f3576140f3614d10565b60200260200101819052505b600101614094565b5083525090919050565b60605f5f5b8351811015614244575f84828151811061413257614132614d10565b60209081029190910101519050825f195b5f8211801561418057505f61417b8861415d600186614c56565b8151811061416d5761416d614d10565b602002602001015185612516565b915081135b156141955761418e826152bb565b9150614143565b5f821180156141a2575080155b156141af5750505061423c565b5f856141ba81615260565b965090505b8281111561421957876141d3600183614c56565b815181106141e3576141e3614d10565b60200260200101518882815181106141fd576141fd614d10565b602002602001018190525080614212906152bb565b90506141bf565b508287838151811061422d5761422d614d10565b60200260200101819052505050505b600101614116565b5082525090565b606082516001600160401b038111156142665761426661499b565b6040519080825280602002602001820160405280156142af57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816142845790505b5090505f5f5f5b85518110156139b7575b8451821080156142fd57505f6142fb8684815181106142e1576142e1614d10565b602002602001015188848151811061390357613903614d10565b125b156143125761430b82615260565b91506142c0565b845182148061434e575061434b85838151811061433157614331614d10565b602002602001015187838151811061390357613903614d10565b15155b156143975785818151811061436557614365614d10565b602002602001015184848061437990615260565b95508151811061438b5761438b614d10565b60200260200101819052505b6001016142b6565b5f5f5b8351811080156143b25750825181105b15614409575f6143e78583815181106143cd576143cd614d10565b602002602001015185848151811061390357613903614d10565b905080156143f8579150610e369050565b5061440281615260565b90506143a2565b5081518351146125c3578151835110614423576001611532565b5f19611532565b50805461443690614c9a565b5f825580601f10614445575050565b601f0160209004905f5260205f20906120c19190614466565b6120c161540a565b5f5b80821115611337575f81840155600101614468565b5f6101608284031215611629575f5ffd5b5f60408284031215611629575f5ffd5b5f5f83601f8401126144ae575f5ffd5b5081356001600160401b038111156144c4575f5ffd5b6020830191508360208285010111156128f6575f5ffd5b5f60608284031215611629575f5ffd5b5f60e08284031215611629575f5ffd5b5f5f5f5f5f5f6102208789031215614511575f5ffd5b61451b888861447d565b95506101608701356001600160401b03811115614536575f5ffd5b61454289828a0161448e565b9550506101808701356001600160401b0381111561455e575f5ffd5b61456a89828a0161449e565b909550935061457f9050886101a089016144db565b91506102008701356001600160401b0381111561459a575f5ffd5b6145a689828a016144eb565b9150509295509295509295565b5f5f5f5f6101a085870312156145c7575f5ffd5b6145d1868661447d565b93506101608501356001600160401b038111156145ec575f5ffd5b6145f88782880161449e565b9094509250506101808501356001600160401b03811115614617575f5ffd5b614623878288016144eb565b91505092959194509250565b5f6020828403121561463f575f5ffd5b5035919050565b6001600160a01b0381168114612513575f5ffd5b5f6020828403121561466a575f5ffd5b813561153281614646565b5f5f5f6101e08486031215614688575f5ffd5b614692858561447d565b92506146a28561016086016144db565b91506101c08401356001600160401b038111156146bd575f5ffd5b6146c9868287016144eb565b9150509250925092565b6001600160401b0381168114612513575f5ffd5b803561100a816146d3565b5f5f60408385031215614703575f5ffd5b823561470e816146d3565b946020939093013593505050565b5f6020828403121561472c575f5ffd5b8135611532816146d3565b5f60208284031215614747575f5ffd5b81356001600160401b0381111561475c575f5ffd5b614768848285016144db565b949350505050565b5f5f6101808385031215614782575f5ffd5b61478c848461447d565b91506101608301356001600160401b038111156147a7575f5ffd5b6147b3858286016144eb565b9150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f61480560808301866147bd565b905060ff841660408301526001600160401b038316606083015295945050505050565b5f5f60408385031215614839575f5ffd5b50508035926020909101359150565b5f5f5f5f6101a0858703121561485c575f5ffd5b614866868661447d565b93506101608501356001600160401b03811115614881575f5ffd5b61488d8782880161448e565b9350506101808501356001600160401b038111156148a9575f5ffd5b6148b58782880161449e565b95989497509550505050565b5f5f604083850312156148d2575f5ffd5b82359150602083013563ffffffff811681146148ec575f5ffd5b809150509250929050565b5f5f60208385031215614908575f5ffd5b82356001600160401b0381111561491d575f5ffd5b8301601f8101851361492d575f5ffd5b80356001600160401b03811115614942575f5ffd5b8560208260051b8401011115614956575f5ffd5b6020919091019590945092505050565b5f5f6101c08385031215614978575f5ffd5b614982848461447d565b91506149928461016085016144db565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b03811182821017156149d1576149d161499b565b60405290565b604080519081016001600160401b03811182821017156149d1576149d161499b565b604051601f8201601f191681016001600160401b0381118282101715614a2157614a2161499b565b604052919050565b5f6001600160401b03821115614a4157614a4161499b565b5060051b60200190565b5f60608284031215614a5b575f5ffd5b614a636149af565b90508135614a70816146d3565b81526020820135614a80816146d3565b602082015260409182013591810191909152919050565b5f82601f830112614aa6575f5ffd5b8135614ab9614ab482614a29565b6149f9565b80828252602082019150602060608402860101925085831115614ada575f5ffd5b602085015b83811015614b0157614af18782614a4b565b8352602090920191606001614adf565b5095945050505050565b5f60408236031215614b1b575f5ffd5b614b236149d7565b82356001600160401b03811115614b38575f5ffd5b614b4436828601614a97565b82525060208301356001600160401b03811115614b5f575f5ffd5b830136601f820112614b6f575f5ffd5b8035614b7d614ab482614a29565b8082825260208201915060208360051b850101925036831115614b9e575f5ffd5b602084015b83811015614bde5780356001600160401b03811115614bc0575f5ffd5b614bcf36602083890101614a97565b84525060209283019201614ba3565b5060208501525091949350505050565b634e487b7160e01b5f52602160045260245ffd5b5f60608284031215614c12575f5ffd5b6115328383614a4b565b818382375f9101908152919050565b5f60208284031215614c3b575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610e3657610e36614c42565b80820180821115610e3657610e36614c42565b5f8235603e19833603018112614c90575f5ffd5b9190910192915050565b600181811c90821680614cae57607f821691505b60208210810361162957634e487b7160e01b5f52602260045260245ffd5b5f5f8335601e19843603018112614ce1575f5ffd5b8301803591506001600160401b03821115614cfa575f5ffd5b60200191506060810236038213156128f6575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235605e19833603018112614c90575f5ffd5b606081018235614d47816146d3565b6001600160401b031682526020830135614d60816146d3565b6001600160401b03166020830152604092830135929091019190915290565b80516003811061100a575f5ffd5b5f5f60408385031215614d9e575f5ffd5b614da783614d7f565b9150602083015160ff811681146148ec575f5ffd5b5f5f8335601e19843603018112614dd1575f5ffd5b8301803591506001600160401b03821115614dea575f5ffd5b6020019150600581901b36038213156128f6575f5ffd5b60608101610e3682846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b8051801515811461100a575f5ffd5b5f60208284031215614e57575f5ffd5b61153282614e38565b8281526101808101614e8560208301614e78856146e7565b6001600160401b03169052565b614e91602084016146e7565b6001600160401b038116604084015250614ead604084016146e7565b6001600160401b038116606084015250614ec9606084016146e7565b6001600160401b038116608084015250608083013560a08381019190915283013560c08084019190915283013560e08084019190915283013561010080840191909152614f179084016146e7565b6001600160401b03811661012084015250610120830135610140838101919091529092013561016090910152919050565b5f5f8284036080811215614f5a575f5ffd5b614f6384614e38565b92506060601f1982011215614f76575f5ffd5b50614f7f6149af565b6020840151614f8d816146d3565b81526040840151614f9d816146d3565b60208201526060939093015160408401525092909150565b5f60208284031215614fc5575f5ffd5b815161153281614646565b5f5f8335601e19843603018112614fe5575f5ffd5b83016020810192503590506001600160401b03811115615003575f5ffd5b8060051b36038213156128f6575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b878210156150c757848403601f190189528235818112615078575f5ffd5b87016020810190356001600160401b03811115615093575f5ffd5b8036038213156150a1575f5ffd5b6150ac868284615014565b9550505060208301925060208901985060018201915061505a565b5091979650505050505050565b61510781866001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b60018060a01b038416606082015282608082015260c060a082015260a08260c08301375f61513860a0840184614fd0565b60e061016085015261514f6101a08501828461503c565b91505061515f60c0850185614fd0565b84830360bf190161018086015261517783828461503c565b9998505050505050505050565b5f60208284031215615194575f5ffd5b61153282614d7f565b8281525f82518060208501602085015e5f92016020019182525092915050565b8082028115828204841417610e3657610e36614c42565b828152604060208201525f61476860408301846147bd565b5f60808284031280156151fd575f5ffd5b50604051608081016001600160401b03811182821017156152205761522061499b565b604052825161522e816146d3565b8152602083015161523e81614646565b6020820152604083810151908201526060928301519281019290925250919050565b5f6001820161527157615271614c42565b5060010190565b5f63ffffffff821663ffffffff810361529357615293614c42565b60010192915050565b6001600160401b038281168282160390811115610e3657610e36614c42565b5f816152c9576152c9614c42565b505f190190565b601f821115611337578282111561133757805f5260205f20601f840160051c60208510156152fb57505f5b90810190601f840160051c035f5b8181101561531e575f83820155600101615309565b505050505050565b81516001600160401b0381111561533f5761533f61499b565b6153538161534d8454614c9a565b846152d0565b6020601f821160018114615385575f831561536e5750848201515b5f19600385901b1c1916600184901b1784556113e3565b5f84815260208120601f198516915b828110156153b45787850151825560209485019460019092019101615394565b50848210156153d157868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6153f860608301856147bd565b82810360408401526119c581856147bd565b634e487b7160e01b5f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectArrivalsLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"credit":{"slot":6,"offset":0},"receiptCount":{"slot":7,"offset":0},"typeCode":{"slot":8,"offset":0},"createdBy":{"slot":9,"offset":0},"isMadeHere":{"slot":10,"offset":0},"arrivalsOf":{"slot":11,"offset":0},"copyCount":{"slot":12,"offset":0},"isClaimed":{"slot":13,"offset":0},"claimedUnder":{"slot":14,"offset":0},"isFlowClosed":{"slot":15,"offset":0},"reclaimedFlow":{"slot":16,"offset":0}} as const
