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
export const objectArrivalsCode = '0x608060405234801561000f575f5ffd5b50600436106101bb575f3560e01c8063a6606014116100f3578063d484d42a11610093578063d653ffaf1161006e578063d653ffaf146104fc578063d8de3adc14610508578063f9811db414610527578063ffea931c1461053a575f5ffd5b8063d484d42a14610491578063d5c595dc146104b3578063d5d44d80146104dd575f5ffd5b8063a7b2e655116100ce578063a7b2e655146103f2578063b048c4fb14610411578063c3b2e8041461043e578063c4b6445e14610451575f5ffd5b8063a660601414610386578063a740a047146103a5578063a7914947146103cf575f5ffd5b80634662d7561161015e5780636c26798f116101395780636c26798f146102ec5780636c8cc9d9146103265780636f1c13b8146103395780637f038f3c1461035b575f5ffd5b80634662d756146102a75780634ccf4ada146102c657806356d5fb85146102d9575f5ffd5b80631e3e8e8a116101995780631e3e8e8a146102175780632f6f895f146102365780633577329c1461024b57806338b758cc1461027d575f5ffd5b8063018df809146101bf57806315f913fa146101e55780631d73f949146101f8575b5f5ffd5b6101d26101cd366004614487565b61054d565b6040519081526020015b60405180910390f35b6101d26101f336600461453f565b610728565b6101d26102063660046145bb565b600e6020525f908152604090205481565b6101d26102253660046145e6565b60096020525f908152604090205481565b610249610244366004614601565b610a58565b005b61026d6102593660046145bb565b600f6020525f908152604090205460ff1681565b60405190151581526020016101dc565b6101d261028b36600461467e565b601060209081525f928352604080842090915290825290205481565b6101d26102b53660046146a8565b60016020525f908152604090205481565b6101d26102d43660046146c3565b610dcb565b6102496102e73660046146fc565b610e3c565b6103116102fa3660046145bb565b600b6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101dc565b6101d26103343660046145e6565b610f56565b61026d6103473660046145bb565b600a6020525f908152604090205460ff1681565b60075461036e906001600160401b031681565b6040516001600160401b0390911681526020016101dc565b6101d26103943660046145bb565b60026020525f908152604090205481565b6101d26103b336600461467e565b600560209081525f928352604080842090915290825290205481565b6103e26103dd3660046146c3565b61100f565b6040516101dc9493929190614777565b6101d26104003660046145bb565b60036020525f908152604090205481565b61026d61041f3660046147b4565b600d60209081525f928352604080842090915290825290205460ff1681565b6101d261044c3660046147d4565b61111e565b61047961045f3660046145bb565b60086020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020016101dc565b61026d61049f3660046145bb565b60046020525f908152604090205460ff1681565b6101d26104c136600461484d565b600c60209081525f928352604080842090915290825290205481565b6101d26104eb3660046145e6565b60066020525f908152604090205481565b6101d264e8d4a5100081565b6101d26105163660046145bb565b5f9081526020819052604090205490565b610249610535366004614883565b6112f9565b6102496105483660046148f2565b61133c565b5f806105628861055c89614a97565b866113ea565b90505f600161057086611539565b600281111561058157610581614b7a565b149050610590828a878761162f565b61059d828a8a8a8a61168f565b5f6105bf6105aa8a614a97565b6105b936899003890189614b8e565b84611928565b90506105d36105cc6119cf565b8290611a1c565b6105f057604051633b964d2760e11b815260040160405180910390fd5b5f6105fa8b611ad2565b90505f61061461060f368a90038a018a614b8e565b611b35565b5f868152600d6020908152604080832084845290915290205490915060ff161561066057604051632ff4637160e11b815260048101869052602481018290526044015b60405180910390fd5b5f858152600d602090815260408083208484529091529020805460ff191660011790556106956101208d016101008e016146a8565b6001600160401b03161580156106bf57505f858152600e60205260409020546106bd90611b64565b155b156106ce576106ce8582611bcb565b6106db858d858d8d611c09565b95508082867f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd1468960405161071191815260200190565b60405180910390a450505050509695505050505050565b5f5f61073386611c60565b90508060015f61074960608a0160408b016146a8565b6001600160401b03166001600160401b031681526020019081526020015f205414158061079157508560c001358585604051610786929190614ba8565b604051809103902014155b156107b25760405163130a874b60e21b815260048101829052602401610657565b5f8181526003602052604081205490036107e257604051638c01176760e01b815260048101829052602401610657565b5f8181526004602052604090205460ff161561081457604051634417f87360e01b815260048101829052602401610657565b61083861082f61082a6040890160208a016146a8565b611c8a565b82600486611d4d565b15610859576040516315c5ea1160e21b815260048101829052602401610657565b5f60086017609a1b01639c5988b661087760408a0160208b016146a8565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208a01356024820152604401602060405180830381865afa1580156108c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108e89190614bb7565b90505f6010816108fe60408b0160208c016146a8565b6001600160401b0316815260208082019290925260409081015f9081206101208c01358252909252902054905061014088013561093b8284614be2565b101561097557604051633a5f565b60e11b815260048101839052602481018290525f60448201526101408901356064820152608401610657565b61098461014089013582614bf5565b60105f61099760408c0160208d016146a8565b6001600160401b0316815260208082019290925260409081015f9081206101208d0135825283528181209390935585835260049091529020805460ff191660011790556109e683898989611deb565b93506109f86040890160208a016146a8565b6001600160401b0316610a1389608001358a60a00135611eec565b847fbdf410d9723ae5543a3fcdfb834148f73cc0fa5986e3810ce210fd08cb778c8587604051610a4591815260200190565b60405180910390a4505050949350505050565b466001600160401b0316610a7260408501602086016146a8565b6001600160401b031614610ab557610a9060408401602085016146a8565b6040516379de7a1360e01b81526001600160401b039091166004820152602401610657565b5f610abf84611c60565b5f8181526004602052604090205490915060ff1680610aeb57505f818152600f602052604090205460ff165b15610b0c57604051634417f87360e01b815260048101829052602401610657565b610b1960208501856146a8565b6001600160401b0316610b2f60208501856146a8565b6001600160401b0316141580610b6d57506001610b59610b5436869003860186614b8e565b611f21565b6002811115610b6a57610b6a614b7a565b14155b15610b8e57604051631b1695bb60e31b815260048101829052602401610657565b5f610baa610ba136869003860186614b8e565b83600386611d4d565b90505f819003610bd057604051638c01176760e01b815260048101839052602401610657565b5f60086017609a1b0163f1e5872c610beb60208901896146a8565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208901356024820152604401602060405180830381865afa158015610c38573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c5c9190614bb7565b90505f600581610c6f60208a018a6146a8565b6001600160401b03166001600160401b031681526020019081526020015f205f88610120013581526020019081526020015f2054905082821080610cb257508082105b80610cca5750610140870135610cc88284614be2565b105b15610d0457604051633a5f565b60e11b81526004810183905260248101829052604481018490526101408801356064820152608401610657565b5f848152600460205260409020805460ff19166001179055610d2b61014088013582614bf5565b60055f610d3b60208b018b6146a8565b6001600160401b0316815260208082019290925260409081015f9081206101208c013580835290845291902092909255610d77908901896146a8565b6001600160401b0316857f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610db16101408c013586614bf5565b60405190815260200160405180910390a450505050505050565b5f610e3682356020840135610df4610de66040870187614c08565b610def90614a97565b611fe3565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b466001600160401b0316610e5660408401602085016146a8565b6001600160401b031614610e7457610a9060408301602084016146a8565b5f610e7e83611c60565b90505f610e9161082a60208601866146a8565b9050610ea08183600386611d4d565b15610ec157604051636677c1b760e11b815260048101839052602401610657565b5f8281526004602052604090205460ff1615610ef357604051634417f87360e01b815260048101839052602401610657565b5f828152600f60209081526040909120805460ff19166001179055610f1a908501856146a8565b6001600160401b0316827fbc7895c412732dc712111429d430db0af146f3afae211d072ac88f6c25fc105c60405160405180910390a350505050565b5f610f5f612018565b506001600160a01b0381165f9081526006602052604081205490819003610fa457604051636385746f60e01b81526001600160a01b0383166004820152602401610657565b6001600160a01b0382165f8181526006602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610ff09084815260200190565b60405180910390a2611002828261204f565b61100a61206c565b919050565b5f60608180808080611031883560208a0135610df4610de660408d018d614c08565b815260208101919091526040015f208054158015965090915061106f5761106c61105e6040880188614c08565b61106790614a97565b612096565b92505b600181015460028201805490916001600160401b031690829061109190614c26565b80601f01602080910402602001604051908101604052809291908181526020018280546110bd90614c26565b80156111085780601f106110df57610100808354040283529160200191611108565b820191905f5260205f20905b8154815290600101906020018083116110eb57829003601f168201915b509a9c939b509799509297509095505050505050565b5f466001600160401b031661113960408701602088016146a8565b6001600160401b03161461115757610a9060408601602087016146a8565b5f61116186611c60565b905060e0860135611174610def87614a97565b146111955760405163130a874b60e21b815260048101829052602401610657565b6111a2818787878761168f565b5f6111ac87611ad2565b5f838152600460205260408120549192509060ff16801561122c575061122c6111d58880614c58565b808060200260200160405190810160405280939291908181526020015f905b828210156112205761121160608302860136819003810190614b8e565b815260200190600101906111f4565b50505050506002612128565b90508061124f57604051630e52d01360e41b815260048101849052602401610657565b5f838152600d6020908152604080832083805290915290205460ff161561129257604051632ff4637160e11b8152600481018490525f6024820152604401610657565b5f838152600d602090815260408083208380529091529020805460ff191660011790556112c183898888611deb565b93505f5f1b82847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610a4591815260200190565b5f5b818110156113375761132f83838381811061131857611318614c9c565b905060200281019061132a9190614cb0565b612199565b6001016112fb565b505050565b5f5f61134784611c60565b61135961060f36869003860186614b8e565b90925090505f611371610120860161010087016146a8565b6001600160401b031615801561139f57505f838152600d6020908152604080832085845290915290205460ff165b80156113af57506113af82611b64565b9050806113d9576040516342db9f7b60e01b81526004810184905260248101839052604401610657565b6113e38383611bcb565b5050505050565b5f466001600160401b031661140560408601602087016146a8565b6001600160401b03161461142357610a9060408501602086016146a8565b61142c84611c60565b90508360e0013561143c84611fe3565b1461145d5760405163130a874b60e21b815260048101829052602401610657565b61146a60208501856146a8565b6001600160401b031661148060208401846146a8565b6001600160401b03161415806114a9575061149e60208301836146a8565b6001600160401b0316155b806114e457506114bf60808501606086016146a8565b6001600160401b03166114d860408401602085016146a8565b6001600160401b031614155b15611532576114f660208301836146a8565b61150660408401602085016146a8565b604051633ff4accf60e11b81526001600160401b03928316600482015291166024820152604401610657565b9392505050565b6040516352b2c79960e11b81525f90819060086017609a1b019063a5658f3290611567908690600401614cc4565b6040805180830381865afa158015611581573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115a59190614d19565b909250905060028260028111156115be576115be614b7a565b036115f1576115d561060f36859003850185614b8e565b6040516308b3b78160e11b815260040161065791815260200190565b8060ff165f036116295761160d61060f36859003850185614b8e565b60405163d922a6e360e01b815260040161065791815260200190565b50919050565b5f61166361164236859003850185614b8e565b61165260608701604088016146a8565b6001600160401b0316600185611d4d565b90508481146113e3576040516305e4e75f60e51b81526004810186905260248101829052604401610657565b8360c0013582826040516116a4929190614ba8565b6040518091039020146116cd5760405163130a874b60e21b815260048101869052602401610657565b61170b82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061246d92505050565b6117186020840184614d48565b15905061173b57604051634d5cf98760e11b815260048101869052602401610657565b6117458380614c58565b158015915061178a57506117598380614c58565b5f81811061176957611769614c9c565b61177f92602060609092020190810191506146a8565b6001600160401b0316155b156117ab57604051632a9a60e960e01b815260048101869052602401610657565b60015b6117b88480614c58565b9050811015611862575f806118356117d08780614c58565b6117db600187614be2565b8181106117ea576117ea614c9c565b9050606002018036038101906118009190614b8e565b61180a8880614c58565b8681811061181a5761181a614c9c565b9050606002018036038101906118309190614b8e565b6124a2565b1290508061185957604051634f9018ed60e11b815260048101889052602401610657565b506001016117ae565b505f5f6118ba6118758760800135612557565b87608001358860a0013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506125cc92505050565b91509150856101200135821415806118d757508561014001358114155b156118ff57604051630a6f6fe560e01b81526004810183905260248101829052604401610657565b805f0361191f5760405163088a2f8760e01b815260040160405180910390fd5b50505050505050565b60408051808201909152606080825260208201528115611949575082611532565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161197057505080825280518591905f906119b0576119b0614c9c565b60209081029190910101526119c5818661274f565b9695505050505050565b6119f660405180606001604052806143ea81526020016143ea81526020016143ea81525090565b6040518060600160405280611f218152602001612889815260200161289c815250905090565b5f611a2683612900565b5082515f611a348285612995565b509050801580611a4a5750611a4a828386612acc565b15611a59575f92505050610e36565b5f5b856020015151811015611ac6576060611a9187602001518381518110611a8357611a83614c9c565b602002602001015187612995565b9093509050828015611aac5750611aa9818588612b52565b51155b15611abd575f945050505050610e36565b50600101611a5b565b50600195945050505050565b5f611ae582608001358360a00135611eec565b905060a082013560c01c6001600160401b034616148015611b1457505f818152600a602052604090205460ff16155b1561100a57604051637697aa3b60e11b815260048101829052602401610657565b5f81604051602001611b479190614d8d565b604051602081830303815290604052805190602001209050919050565b60405163609e11cb60e11b8152600481018290525f9060086017609a1b019063c13c239690602401602060405180830381865afa158015611ba7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e369190614dd3565b5f828152600e602052604080822083905551829184917fdf3042f914072cd8215048daa494ebf79f82bf99f6e5dfa68d240b90040d7f3f9190a35050565b60408051606080820183525f80835260208084018290529284018190528351918201845280825291810182905291820187905290611c499085905f611928565b9350611c5484612c8e565b6119c585858585612cc6565b5f7273796e636c696e652e726563656970742e763160681b82604051602001611b47929190614dec565b604080516060810182525f80825260208201819052918101919091525f60086017609a1b0160405163786d13e160e01b81526001600160401b03851660048201526001600160a01b03919091169063786d13e190602401608060405180830381865afa158015611cfc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d209190614ed4565b925090508061162957604051632e472e0160e11b81526001600160401b0384166004820152602401610657565b604080516020808201869052818301859052825180830384018152606083019384905280519101206331d6da0960e11b9092525f9160086017609a1b01916363adb41291611da391899130918890606401615045565b602060405180830381865afa158015611dbe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611de29190614bb7565b95945050505050565b6040805160018082528183019092525f91829190816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611e0457505060408051606080820183525f80835260208084018290529284018190528351918201845280825291810191909152908101889052909150815f81518110611e7757611e77614c9c565b60200260200101819052506119c58560405180604001604052808481526020015f6001600160401b03811115611eaf57611eaf614927565b604051908082528060200260200182016040528015611ee257816020015b6060815260200190600190039081611ecd5790505b5090528686612cc6565b604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b80515f906001600160401b031615611f9c57604051631f98883f60e11b815260086017609a1b0190633f31107e90611f5d908590600401614d8d565b602060405180830381865afa158015611f78573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e3691906150f5565b6040808301515f9081526004602052205460ff1615611fbd57506001919050565b6040808301515f908152600f602052205460ff16611fdb575f610e36565b600292915050565b5f7573796e636c696e652e646570656e64656e63792e763160501b61200783612d90565b604051602001611b4792919061510e565b612020612ea3565b61204d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612ee3565b565b5f385f3884865af16120685763b12d13eb5f526004601cfd5b5050565b61204d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612047565b5f8160200151515f146120aa5760016120ad565b60045b90505f5b825151811015611629575f835f015182815181106120d1576120d1614c9c565b602002602001015190505f815f01516001600160401b03165f146120fd576120f882612eea565b61210a565b61210a8260400151612f54565b90508360ff168160ff16101561211e578093505b50506001016120b1565b5f5f5b83518110156121905782600281111561214657612146614b7a565b61216885838151811061215b5761215b614c9c565b6020026020010151611f21565b600281111561217957612179614b7a565b03612188576001915050610e36565b60010161212b565b505f9392505050565b5f806121c0833560208501356121b26040870187614c08565b6121bb90614a97565b612fb1565b6040805160808101825260018301546001600160401b03808216808452600160401b83049091166020840152600160801b820461ffff1693830193909352600160901b900463ffffffff166060820152929450909250156122b7576122b184848385600201805461223090614c26565b80601f016020809104026020016040519081016040528092919081815260200182805461225c90614c26565b80156122a75780601f1061227e576101008083540402835291602001916122a7565b820191905f5260205f20905b81548152906001019060200180831161228a57829003601f168201915b5050505050612ffd565b50505050565b5f5f6122e06122c46119cf565b6122d16040890189614c08565b6122da90614a97565b90613161565b9150915081801561230b575061230b816122fd6040890189614c08565b61230690614a97565b613481565b1561231857505050505050565b5f82612324575f612337565b61233787356020890135610df485611fe3565b905082801561235257505f8181526020819052604090205415155b156123605750505050505050565b5f85600201805461237090614c26565b80601f016020809104026020016040519081016040528092919081815260200182805461239c90614c26565b80156123e75780601f106123be576101008083540402835291602001916123e7565b820191905f5260205f20905b8154815290600101906020018083116123ca57829003601f168201915b50505050509050612400885f013589602001358961349c565b83158061241b575082515115801561241b5750602083015151155b15612449576124423364e8d4a51000876040015161ffff1661243d919061512e565b61354f565b5f60408601525b831561246357612461883560208a01358584896135c8565b505b5050505050505050565b6104008151111561249f578051604051632f97d57960e21b815260048101919091526104006024820152604401610657565b50565b805182515f916001600160401b039182169116146124e157815183516001600160401b039182169116106124d75760016124da565b5f195b9050610e36565b81602001516001600160401b031683602001516001600160401b03161461252a5781602001516001600160401b031683602001516001600160401b0316106124d75760016124da565b816040015183604001511461254f5781604001518360400151106124d75760016124da565b505f92915050565b5f818152600860205260408120546001600160a01b03168061258f576040516304e2ca3160e51b815260048101849052602401610657565b82816001600160a01b03163f14610e3657604051632ed5669360e21b8152600481018490526001600160a01b0382163f6024820152604401610657565b5f5f5f866001600160a01b031663db8cb20d86866040518363ffffffff1660e01b81526004016125fd929190615145565b608060405180830381865afa158015612618573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061263c919061515d565b9050600160801b81604001515f1c106126e6575f85826040015114801561266e575060208201516001600160a01b0316155b8015612697575061267f8660c01c90565b6001600160401b0316825f01516001600160401b0316145b9050806126e457815160208301516040808501519051635c195fd360e11b81526001600160401b0390931660048401526001600160a01b0390911660248301526044820152606401610657565b505b805160208083015160408085015181516001600160401b03909516938501939093526001600160a01b039091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f61276d604051806040016040528060608152602001606081525090565b8351835161277b91906137c4565b81526020808401515190850151516127939190614bf5565b6001600160401b038111156127aa576127aa614927565b6040519080825280602002602001820160405280156127dd57816020015b60608152602001906001900390816127c85790505b5060208201525f5b8160200151518110156128735761284a8560200151518210612834578460200151866020015151836128179190614be2565b8151811061282757612827614c9c565b602002602001015161394d565b8560200151828151811061282757612827614c9c565b8260200151828151811061286057612860614c9c565b60209081029190910101526001016127e5565b5061287d816139fe565b915091505b9250929050565b5f61289483836124a2565b159392505050565b81515f906001600160401b0316158015906128c55750815183516001600160401b039081169116145b80156128ea575081602001516001600160401b031683602001516001600160401b0316145b8015611532575050604090810151910151141590565b8051516020820151515f5b818110801561291b575060408211155b1561295c578360200151818151811061293657612936614c9c565b6020026020010151518361294a9190614bf5565b9250612955816151d1565b905061290b565b5061010082118061296d5750604081115b156116295760405163f2ad720960e01b81526004810183905260248101829052604401610657565b5f606083516001600160401b038111156129b1576129b1614927565b6040519080825280602002602001820160405280156129fa57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816129cf5790505b5090505f5f5b8551811015612abe575f612a33878381518110612a1f57612a1f614c9c565b6020026020010151875f015163ffffffff16565b90506002816002811115612a4957612a49614b7a565b03612a59575f9450505050612882565b5f816002811115612a6c57612a6c614b7a565b03612ab557868281518110612a8357612a83614c9c565b6020026020010151848480612a97906151d1565b955081518110612aa957612aa9614c9c565b60200260200101819052505b50600101612a00565b508152600191509250929050565b5f5f5b8451811015612b48575f5b8451811015612b3f57612b27868381518110612af857612af8614c9c565b6020026020010151868381518110612b1257612b12614c9c565b6020026020010151866040015163ffffffff16565b15612b3757600192505050611532565b600101612ada565b50600101612acf565b505f949350505050565b606083516001600160401b03811115612b6d57612b6d614927565b604051908082528060200260200182016040528015612bb657816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612b8b5790505b5090505f5f5b8551811015612c84575f5f5b865181108015612bd6575081155b15612c3157612c1f878281518110612bf057612bf0614c9c565b6020026020010151898581518110612c0a57612c0a614c9c565b6020026020010151886020015163ffffffff16565b9150612c2a816151d1565b9050612bc8565b5080612c7b57868281518110612c4957612c49614c9c565b6020026020010151848480612c5d906151d1565b955081518110612c6f57612c6f614c9c565b60200260200101819052505b50600101612bbc565b5081529392505050565b5f612c9882612900565b9050602081111561206857604051631ea4ed6f60e01b81526004810182905260206024820152604401610657565b604080516080810182525f8082526020820181905291810182905260608101829052600b5f612cfd88608001358960a00135611eec565b815260208101919091526040015f9081208054909190612d229063ffffffff166151e9565b825463ffffffff9182166101009390930a83810292021916179091556060820152604080516020601f86018190048102820181019092528481526119c59160808901359160a08a01359189919089908990819084018382808284375f920191909152508892506135c8915050565b6020810151606090612da183612900565b612dac90606061512e565b8151612db990600261512e565b612dc4906004614bf5565b612dce9190614bf5565b6001600160401b03811115612de557612de5614927565b6040519080825280601f01601f191660200182016040528015612e0f576020820181803683370190505b5091505f602083019050612e31612e2a82865f015151613c72565b8551613c8a565b9050612e3e818351613c72565b90505f5b8251811015612e9b57612e91612e7283858481518110612e6457612e64614c9c565b602002602001015151613c72565b848381518110612e8457612e84614c9c565b6020026020010151613c8a565b9150600101612e42565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561204d57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516352b2c79960e11b81525f9060086017609a1b019063a5658f3290612f16908590600401614d8d565b6040805180830381865afa158015612f30573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115329190614d19565b5f8181526004602052604081205460ff1615612f7257506003919050565b5f828152600f602052604090205460ff1615612f8f57505f919050565b5f828152600e6020526040902054612fa690611b64565b611fdb576001610e36565b5f5f612fc18585610df486611fe3565b5f81815260208190526040902080549193509150612ff5576040516334935acd60e11b815260048101839052602401610657565b935093915050565b5f61306f61300e6040870187614c08565b6130189080614c58565b808060200260200160405190810160405280939291908181526020015f905b828210156130635761305460608302860136819003810190614b8e565b81526020019060010190613037565b50505050506001613cd6565b9050801580156130e157506130df61308a6040870187614c08565b6130949080614c58565b808060200260200160405190810160405280939291908181526020015f905b82821015611220576130d060608302860136819003810190614b8e565b815260200190600101906130b3565b155b156130ec57506122b1565b8015613134575f8061310e6131018835612557565b883560208a0135876125cc565b915091506131318560200151836001885f015161312b919061520d565b84613d3a565b50505b6131513364e8d4a51000856040015161ffff1661243d919061512e565b6113e3853560208701358661349c565b5f61317f604051806040016040528060608152602001606081525090565b61318884612900565b505f5f613198865f015186612995565b915091508115806131af57506131af818287612acc565b156131be575f93505050612882565b6131c88186613e03565b8084526020870151519091505f906001600160401b038111156131ed576131ed614927565b60405190808252806020026020018201604052801561322057816020015b606081526020019060019003908161320b5790505b5090505f5f5b82518110156133125760606132588a60200151838151811061324a5761324a614c9c565b60200260200101518a612995565b909650905085613268575061330a565b5f8a60200151838151811061327f5761327f614c9c565b6020026020010151905061329481828c612acc565b806132a557506132a586828c612acc565b156132b157505061330a565b6132c56132bf83888d612b52565b8b613e03565b915081515f036132de575f985050505050505050612882565b8185856132ea816151d1565b9650815181106132fc576132fc614c9c565b602002602001018190525050505b600101613226565b5080825261331f82613f34565b5f816001600160401b0381111561333857613338614927565b604051908082528060200260200182016040528015613361578160200160208202803683370190505b5090505f5b82811015613461575f5b8381108015613396575082828151811061338c5761338c614c9c565b6020026020010151155b1561345857808214806133e557506133e18582815181106133b9576133b9614c9c565b60200260200101518684815181106133d3576133d3614c9c565b60200260200101518c612b52565b5115155b6134485781811080613425575061342185838151811061340757613407614c9c565b60200260200101518683815181106133d3576133d3614c9c565b5115155b83838151811061343757613437614c9c565b911515602092830291909101909101525b613451816151d1565b9050613370565b50600101613366565b5061346c838261401b565b60208701525060019550505050509250929050565b5f61348b82611fe3565b61349484611fe3565b149392505050565b5f6134a78484611eec565b5f818152600c6020908152604080832086845283835281842060010154600160901b900463ffffffff16845290915281208054929350916134e79061522c565b909155505f8281526020819052604081208181556001810180546001600160b01b03191690559061351b60028301826143b6565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b805f0361355a575050565b6001600160a01b0382165f9081526006602052604081208054839290613581908490614bf5565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f5f6135d385611fe3565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f8181526020819052604090208054919350901561364457604051634e4b0bfd60e01b815260048101849052602401610657565b5f61364f8989611eec565b5f818152600c6020908152604080832060608a015163ffffffff168452909152902054909150601f19810161369a576040516304b9de6760e21b815260048101839052602401610657565b6136a5816001614bf5565b5f838152600c6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016136e68682615297565b5050845181546020870151604088015160609098015163ffffffff16600160901b0263ffffffff60901b1961ffff909916600160801b029890981665ffffffffffff60801b196001600160401b03928316600160401b026fffffffffffffffffffffffffffffffff1990941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c61379f8d612d90565b8c6040516137af93929190615351565b60405180910390a45050505095945050505050565b6060815183516137d49190614bf5565b6001600160401b038111156137eb576137eb614927565b60405190808252806020026020018201604052801561383457816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816138095790505b5090505f5f5f5b855182108061384a5750845181105b15613943575f865183146138a857855182146138a15761389c87848151811061387557613875614c9c565b602002602001015187848151811061388f5761388f614c9c565b60200260200101516124a2565b6138ab565b5f196138ab565b60015b90505f8113156138d4578582815181106138c7576138c7614c9c565b60200260200101516138ef565b8683815181106138e6576138e6614c9c565b60200260200101515b85856138fa816151d1565b96508151811061390c5761390c614c9c565b60200260200101819052505f811361392a57613927836151d1565b92505b5f811261393d5761393a826151d1565b91505b5061383b565b5050815292915050565b606081516001600160401b0381111561396857613968614927565b6040519080825280602002602001820160405280156139b157816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816139865790505b5090505f5b8251811015611629578281815181106139d1576139d1614c9c565b60200260200101518282815181106139eb576139eb614c9c565b60209081029190910101526001016139b6565b5f613a1c604051806040016040528060608152602001606081525090565b613a2583612900565b508251613a319061409d565b815260208301515f5b8151811015613abf57613a6f613a68838381518110613a5b57613a5b614c9c565b602002602001015161409d565b84516141d7565b828281518110613a8157613a81614c9c565b6020026020010181905250818181518110613a9e57613a9e614c9c565b6020026020010151515f03613ab7575f93505050915091565b600101613a3a565b50613ac981613f34565b5f81516001600160401b03811115613ae357613ae3614927565b604051908082528060200260200182016040528015613b0c578160200160208202803683370190505b5090505f5b8251811015613c55575f5b835181108015613b435750828281518110613b3957613b39614c9c565b6020026020010151155b15613c4c5780821480613b895750838281518110613b6357613b63614c9c565b602002602001015151848281518110613b7e57613b7e614c9c565b602002602001015151115b613c3c575f848381518110613ba057613ba0614c9c565b602002602001015151858381518110613bbb57613bbb614c9c565b6020026020010151511080613bcf57508282105b9050808015613c185750613c15858381518110613bee57613bee614c9c565b6020026020010151868581518110613c0857613c08614c9c565b60200260200101516141d7565b51155b848481518110613c2a57613c2a614c9c565b91151560209283029190910190910152505b613c45816151d1565b9050613b1c565b50600101613b11565b50613c60828261401b565b60208401525060019491935090915050565b5f8160081c8353816001840153611532836002614bf5565b5f5f5b8251811015613cce575f838281518110613ca957613ca9614c9c565b60200260200101519050606081865e613cc3606086614bf5565b945050600101613c8d565b509192915050565b5f5f5b8351811015613d3057826002811115613cf457613cf4614b7a565b613d0985838151811061215b5761215b614c9c565b6002811115613d1a57613d1a614b7a565b14613d28575f915050610e36565b600101613cd9565b5060019392505050565b604080516001600160401b03861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250613d8b908490614bf5565b6001600160401b038581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61910160405180910390a4505050505050565b606082516001600160401b03811115613e1e57613e1e614927565b604051908082528060200260200182016040528015613e6757816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613e3c5790505b5090505f5f5b8451811015613f2b575f5f5b865181108015613e87575081155b15613ed857808314158015613ec65750613ec6878281518110613eac57613eac614c9c565b6020026020010151888581518110612c0a57612c0a614c9c565b9150613ed1816151d1565b9050613e79565b5080613f2257858281518110613ef057613ef0614c9c565b6020026020010151848480613f04906151d1565b955081518110613f1657613f16614c9c565b60200260200101819052505b50600101613e6d565b50815292915050565b60015b8151811015612068575f828281518110613f5357613f53614c9c565b602002602001015190505f8290505b5f81118015613f9c57505f613f9a85613f7c600185614be2565b81518110613f8c57613f8c614c9c565b60200260200101518461432b565b135b15613ff35783613fad600183614be2565b81518110613fbd57613fbd614c9c565b6020026020010151848281518110613fd757613fd7614c9c565b602002602001018190525080613fec9061522c565b9050613f62565b8184828151811061400657614006614c9c565b60209081029190910101525050600101613f37565b60605f5f5b84518110156140935783818151811061403b5761403b614c9c565b602002602001015161408b5784818151811061405957614059614c9c565b602002602001015185838061406d906151d1565b94508151811061407f5761407f614c9c565b60200260200101819052505b600101614020565b5083525090919050565b60605f5f5b83518110156141d0575f8482815181106140be576140be614c9c565b60209081029190910101519050825f195b5f8211801561410c57505f614107886140e9600186614be2565b815181106140f9576140f9614c9c565b6020026020010151856124a2565b915081135b156141215761411a8261522c565b91506140cf565b5f8211801561412e575080155b1561413b575050506141c8565b5f85614146816151d1565b965090505b828111156141a5578761415f600183614be2565b8151811061416f5761416f614c9c565b602002602001015188828151811061418957614189614c9c565b60200260200101819052508061419e9061522c565b905061414b565b50828783815181106141b9576141b9614c9c565b60200260200101819052505050505b6001016140a2565b5082525090565b606082516001600160401b038111156141f2576141f2614927565b60405190808252806020026020018201604052801561423b57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816142105790505b5090505f5f5f5b8551811015613943575b84518210801561428957505f61428786848151811061426d5761426d614c9c565b602002602001015188848151811061388f5761388f614c9c565b125b1561429e57614297826151d1565b915061424c565b84518214806142da57506142d78583815181106142bd576142bd614c9c565b602002602001015187838151811061388f5761388f614c9c565b15155b15614323578581815181106142f1576142f1614c9c565b6020026020010151848480614305906151d1565b95508151811061431757614317614c9c565b60200260200101819052505b600101614242565b5f5f5b83518110801561433e5750825181105b15614395575f61437385838151811061435957614359614c9c565b602002602001015185848151811061388f5761388f614c9c565b90508015614384579150610e369050565b5061438e816151d1565b905061432e565b50815183511461254f5781518351106143af576001611532565b5f19611532565b5080546143c290614c26565b5f825580601f106143d1575050565b601f0160209004905f5260205f209061204d91906143f2565b61204d61537b565b5f5b80821115611337575f818401556001016143f4565b5f6101608284031215611629575f5ffd5b5f60408284031215611629575f5ffd5b5f5f83601f84011261443a575f5ffd5b5081356001600160401b03811115614450575f5ffd5b602083019150836020828501011115612882575f5ffd5b5f60608284031215611629575f5ffd5b5f60e08284031215611629575f5ffd5b5f5f5f5f5f5f610220878903121561449d575f5ffd5b6144a78888614409565b95506101608701356001600160401b038111156144c2575f5ffd5b6144ce89828a0161441a565b9550506101808701356001600160401b038111156144ea575f5ffd5b6144f689828a0161442a565b909550935061450b9050886101a08901614467565b91506102008701356001600160401b03811115614526575f5ffd5b61453289828a01614477565b9150509295509295509295565b5f5f5f5f6101a08587031215614553575f5ffd5b61455d8686614409565b93506101608501356001600160401b03811115614578575f5ffd5b6145848782880161442a565b9094509250506101808501356001600160401b038111156145a3575f5ffd5b6145af87828801614477565b91505092959194509250565b5f602082840312156145cb575f5ffd5b5035919050565b6001600160a01b038116811461249f575f5ffd5b5f602082840312156145f6575f5ffd5b8135611532816145d2565b5f5f5f6101e08486031215614614575f5ffd5b61461e8585614409565b925061462e856101608601614467565b91506101c08401356001600160401b03811115614649575f5ffd5b61465586828701614477565b9150509250925092565b6001600160401b038116811461249f575f5ffd5b803561100a8161465f565b5f5f6040838503121561468f575f5ffd5b823561469a8161465f565b946020939093013593505050565b5f602082840312156146b8575f5ffd5b81356115328161465f565b5f602082840312156146d3575f5ffd5b81356001600160401b038111156146e8575f5ffd5b6146f484828501614467565b949350505050565b5f5f610180838503121561470e575f5ffd5b6147188484614409565b91506101608301356001600160401b03811115614733575f5ffd5b61473f85828601614477565b9150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f6147916080830186614749565b905060ff841660408301526001600160401b038316606083015295945050505050565b5f5f604083850312156147c5575f5ffd5b50508035926020909101359150565b5f5f5f5f6101a085870312156147e8575f5ffd5b6147f28686614409565b93506101608501356001600160401b0381111561480d575f5ffd5b6148198782880161441a565b9350506101808501356001600160401b03811115614835575f5ffd5b6148418782880161442a565b95989497509550505050565b5f5f6040838503121561485e575f5ffd5b82359150602083013563ffffffff81168114614878575f5ffd5b809150509250929050565b5f5f60208385031215614894575f5ffd5b82356001600160401b038111156148a9575f5ffd5b8301601f810185136148b9575f5ffd5b80356001600160401b038111156148ce575f5ffd5b8560208260051b84010111156148e2575f5ffd5b6020919091019590945092505050565b5f5f6101c08385031215614904575f5ffd5b61490e8484614409565b915061491e846101608501614467565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b038111828210171561495d5761495d614927565b60405290565b604080519081016001600160401b038111828210171561495d5761495d614927565b604051601f8201601f191681016001600160401b03811182821017156149ad576149ad614927565b604052919050565b5f6001600160401b038211156149cd576149cd614927565b5060051b60200190565b5f606082840312156149e7575f5ffd5b6149ef61493b565b905081356149fc8161465f565b81526020820135614a0c8161465f565b602082015260409182013591810191909152919050565b5f82601f830112614a32575f5ffd5b8135614a45614a40826149b5565b614985565b80828252602082019150602060608402860101925085831115614a66575f5ffd5b602085015b83811015614a8d57614a7d87826149d7565b8352602090920191606001614a6b565b5095945050505050565b5f60408236031215614aa7575f5ffd5b614aaf614963565b82356001600160401b03811115614ac4575f5ffd5b614ad036828601614a23565b82525060208301356001600160401b03811115614aeb575f5ffd5b830136601f820112614afb575f5ffd5b8035614b09614a40826149b5565b8082825260208201915060208360051b850101925036831115614b2a575f5ffd5b602084015b83811015614b6a5780356001600160401b03811115614b4c575f5ffd5b614b5b36602083890101614a23565b84525060209283019201614b2f565b5060208501525091949350505050565b634e487b7160e01b5f52602160045260245ffd5b5f60608284031215614b9e575f5ffd5b61153283836149d7565b818382375f9101908152919050565b5f60208284031215614bc7575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610e3657610e36614bce565b80820180821115610e3657610e36614bce565b5f8235603e19833603018112614c1c575f5ffd5b9190910192915050565b600181811c90821680614c3a57607f821691505b60208210810361162957634e487b7160e01b5f52602260045260245ffd5b5f5f8335601e19843603018112614c6d575f5ffd5b8301803591506001600160401b03821115614c86575f5ffd5b6020019150606081023603821315612882575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235605e19833603018112614c1c575f5ffd5b606081018235614cd38161465f565b6001600160401b031682526020830135614cec8161465f565b6001600160401b03166020830152604092830135929091019190915290565b80516003811061100a575f5ffd5b5f5f60408385031215614d2a575f5ffd5b614d3383614d0b565b9150602083015160ff81168114614878575f5ffd5b5f5f8335601e19843603018112614d5d575f5ffd5b8301803591506001600160401b03821115614d76575f5ffd5b6020019150600581901b3603821315612882575f5ffd5b60608101610e3682846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b8051801515811461100a575f5ffd5b5f60208284031215614de3575f5ffd5b61153282614dc4565b8281526101808101614e1160208301614e0485614673565b6001600160401b03169052565b614e1d60208401614673565b6001600160401b038116604084015250614e3960408401614673565b6001600160401b038116606084015250614e5560608401614673565b6001600160401b038116608084015250608083013560a08381019190915283013560c08084019190915283013560e08084019190915283013561010080840191909152614ea3908401614673565b6001600160401b03811661012084015250610120830135610140838101919091529092013561016090910152919050565b5f5f8284036080811215614ee6575f5ffd5b614eef84614dc4565b92506060601f1982011215614f02575f5ffd5b50614f0b61493b565b6020840151614f198161465f565b81526040840151614f298161465f565b60208201526060939093015160408401525092909150565b5f5f8335601e19843603018112614f56575f5ffd5b83016020810192503590506001600160401b03811115614f74575f5ffd5b8060051b3603821315612882575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b8782101561503857848403601f190189528235818112614fe9575f5ffd5b87016020810190356001600160401b03811115615004575f5ffd5b803603821315615012575f5ffd5b61501d868284614f85565b95505050602083019250602089019850600182019150614fcb565b5091979650505050505050565b61507881866001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b60018060a01b038416606082015282608082015260c060a082015260a08260c08301375f6150a960a0840184614f41565b60e06101608501526150c06101a085018284614fad565b9150506150d060c0850185614f41565b84830360bf19016101808601526150e8838284614fad565b9998505050505050505050565b5f60208284031215615105575f5ffd5b61153282614d0b565b8281525f82518060208501602085015e5f92016020019182525092915050565b8082028115828204841417610e3657610e36614bce565b828152604060208201525f6146f46040830184614749565b5f608082840312801561516e575f5ffd5b50604051608081016001600160401b038111828210171561519157615191614927565b604052825161519f8161465f565b815260208301516151af816145d2565b6020820152604083810151908201526060928301519281019290925250919050565b5f600182016151e2576151e2614bce565b5060010190565b5f63ffffffff821663ffffffff810361520457615204614bce565b60010192915050565b6001600160401b038281168282160390811115610e3657610e36614bce565b5f8161523a5761523a614bce565b505f190190565b601f821115611337578282111561133757805f5260205f20601f840160051c602085101561526c57505f5b90810190601f840160051c035f5b8181101561528f575f8382015560010161527a565b505050505050565b81516001600160401b038111156152b0576152b0614927565b6152c4816152be8454614c26565b84615241565b6020601f8211600181146152f6575f83156152df5750848201515b5f19600385901b1c1916600184901b1784556113e3565b5f84815260208120601f198516915b828110156153255787850151825560209485019460019092019101615305565b508482101561534257868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6153696060830185614749565b82810360408401526119c58185614749565b634e487b7160e01b5f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectArrivalsLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"credit":{"slot":6,"offset":0},"receiptCount":{"slot":7,"offset":0},"typeCode":{"slot":8,"offset":0},"createdBy":{"slot":9,"offset":0},"isMadeHere":{"slot":10,"offset":0},"arrivalsOf":{"slot":11,"offset":0},"copyCount":{"slot":12,"offset":0},"isClaimed":{"slot":13,"offset":0},"claimedUnder":{"slot":14,"offset":0},"isFlowClosed":{"slot":15,"offset":0},"reclaimedFlow":{"slot":16,"offset":0}} as const
