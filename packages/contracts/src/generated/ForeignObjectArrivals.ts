/** Bindings of ForeignObjectArrivals. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const foreignObjectArrivalsAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IClaimRegistry",
    "name": "claims",
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

/** Creation code, without constructor arguments. */
export const foreignObjectArrivalsBytecode = '0x60a060405234801561000f575f5ffd5b5060405161582b38038061582b83398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b6080516157766100b55f395f81816108ae01528181610c47015281816116b801528181611d2601528181611e6d01528181611f2e015281816121b4015261322201526157765ff3fe608060405234801561000f575f5ffd5b50600436106101d1575f3560e01c8063a740a047116100fe578063d484d42a1161009e578063d8de3adc1161006e578063d8de3adc14610531578063e067dcdf14610550578063f9811db414610572578063ffea931c14610585575f5ffd5b8063d484d42a146104ba578063d5c595dc146104dc578063d5d44d8014610506578063d653ffaf14610525575f5ffd5b8063b048c4fb116100d9578063b048c4fb14610427578063c3b2e80414610454578063c4b6445e14610467578063d31a767c146104a7575f5ffd5b8063a740a047146103bb578063a7914947146103e5578063a7b2e65514610408575f5ffd5b80634662d756116101745780636c8cc9d9116101445780636c8cc9d91461033c5780636f1c13b81461034f5780637f038f3c14610371578063a66060141461039c575f5ffd5b80634662d756146102bd5780634ccf4ada146102dc57806356d5fb85146102ef5780636c26798f14610302575f5ffd5b80631e3e8e8a116101af5780631e3e8e8a1461022d5780632f6f895f1461024c5780633577329c1461026157806338b758cc14610293575f5ffd5b8063018df809146101d557806315f913fa146101fb5780631d73f9491461020e575b5f5ffd5b6101e86101e336600461485b565b610598565b6040519081526020015b60405180910390f35b6101e8610209366004614913565b61077a565b6101e861021c36600461498f565b600f6020525f908152604090205481565b6101e861023b3660046149ba565b600a6020525f908152604090205481565b61025f61025a3660046149d5565b610acc565b005b61028361026f36600461498f565b60106020525f908152604090205460ff1681565b60405190151581526020016101f2565b6101e86102a1366004614a52565b601160209081525f928352604080842090915290825290205481565b6101e86102cb366004614a7c565b60016020525f908152604090205481565b6101e86102ea366004614a97565b610e61565b61025f6102fd366004614ad0565b610ed2565b61032761031036600461498f565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101f2565b6101e861034a3660046149ba565b610f73565b61028361035d36600461498f565b600b6020525f908152604090205460ff1681565b600854610384906001600160401b031681565b6040516001600160401b0390911681526020016101f2565b6101e86103aa36600461498f565b60026020525f908152604090205481565b6101e86103c9366004614a52565b600560209081525f928352604080842090915290825290205481565b6103f86103f3366004614a97565b61102c565b6040516101f29493929190614b4b565b6101e861041636600461498f565b60036020525f908152604090205481565b610283610435366004614b88565b600e60209081525f928352604080842090915290825290205460ff1681565b6101e8610462366004614ba8565b61113b565b61048f61047536600461498f565b60096020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020016101f2565b61025f6104b53660046149d5565b611316565b6102836104c836600461498f565b60046020525f908152604090205460ff1681565b6101e86104ea366004614c21565b600d60209081525f928352604080842090915290825290205481565b6101e86105143660046149ba565b60076020525f908152604090205481565b6101e864e8d4a5100081565b6101e861053f36600461498f565b5f9081526020819052604090205490565b61028361055e36600461498f565b60066020525f908152604090205460ff1681565b61025f610580366004614c57565b611425565b61025f610593366004614cc6565b611468565b5f806105ad886105a789614e6b565b86611565565b90505f60016105bb866116b4565b60028111156105cc576105cc614f4e565b1490506105db828a87876117ca565b6105e8828a8a8a8a611831565b5f61060a6105f58a614e6b565b61060436899003890189614f62565b84611aca565b905061061e610617611b71565b8290611bbe565b61063b57604051633b964d2760e11b815260040160405180910390fd5b5f6106458b611c74565b90505f61065f61065a368a90038a018a614f62565b611cd7565b5f868152600e6020908152604080832084845290915290205490915060ff16156106ab57604051632ff4637160e11b815260048101869052602481018290526044015b60405180910390fd5b5f858152600e602090815260408083208484529091529020805460ff191660011790556106e06101208d016101008e01614a7c565b6001600160401b03161580156107115750838061071157505f858152600f602052604090205461070f90611d06565b155b15610720576107208582611d8f565b61072d858d858d8d611dcd565b95508082867f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd1468960405161076391815260200190565b60405180910390a450505050509695505050505050565b5f5f61078586611e24565b90508060015f61079b60608a0160408b01614a7c565b6001600160401b03166001600160401b031681526020019081526020015f20541415806107e357508560c0013585856040516107d8929190614f7c565b604051809103902014155b156108045760405163130a874b60e21b8152600481018290526024016106a2565b5f81815260036020526040812054900361083457604051638c01176760e01b8152600481018290526024016106a2565b5f8181526004602052604090205460ff161561086657604051634417f87360e01b8152600481018290526024016106a2565b61088a61088161087c6040890160208a01614a7c565b611e4e565b82600486611f2a565b156108ab576040516315c5ea1160e21b8152600481018290526024016106a2565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639c5988b66108eb60408a0160208b01614a7c565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208a01356024820152604401602060405180830381865afa158015610938573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061095c9190614f8b565b90505f60118161097260408b0160208c01614a7c565b6001600160401b0316815260208082019290925260409081015f9081206101208c0135825290925290205490506101408801356109af8284614fb6565b10156109e957604051633a5f565b60e11b815260048101839052602481018290525f604482015261014089013560648201526084016106a2565b6109f861014089013582614fc9565b60115f610a0b60408c0160208d01614a7c565b6001600160401b0316815260208082019290925260409081015f9081206101208d0135825283528181209390935585835260049091529020805460ff19166001179055610a5a83898989612055565b9350610a6c6040890160208a01614a7c565b6001600160401b0316610a8789608001358a60a00135612156565b847fbdf410d9723ae5543a3fcdfb834148f73cc0fa5986e3810ce210fd08cb778c8587604051610ab991815260200190565b60405180910390a4505050949350505050565b466001600160401b0316610ae66040850160208601614a7c565b6001600160401b031614610b2957610b046040840160208501614a7c565b6040516379de7a1360e01b81526001600160401b0390911660048201526024016106a2565b5f610b3384611e24565b5f8181526004602052604090205490915060ff1680610b5f57505f8181526010602052604090205460ff165b15610b8057604051634417f87360e01b8152600481018290526024016106a2565b610b8d6020850185614a7c565b6001600160401b0316610ba36020850185614a7c565b6001600160401b0316141580610be157506001610bcd610bc836869003860186614f62565b61218b565b6002811115610bde57610bde614f4e565b14155b15610c0257604051631b1695bb60e31b8152600481018290526024016106a2565b5f610c1e610c1536869003860186614f62565b83600386611f2a565b90505f819003610c4457604051638c01176760e01b8152600481018390526024016106a2565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f1e5872c610c816020890189614a7c565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208901356024820152604401602060405180830381865afa158015610cce573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cf29190614f8b565b90505f600581610d0560208a018a614a7c565b6001600160401b03166001600160401b031681526020019081526020015f205f88610120013581526020019081526020015f2054905082821080610d4857508082105b80610d605750610140870135610d5e8284614fb6565b105b15610d9a57604051633a5f565b60e11b815260048101839052602481018290526044810184905261014088013560648201526084016106a2565b5f848152600460205260409020805460ff19166001179055610dc161014088013582614fc9565b60055f610dd160208b018b614a7c565b6001600160401b0316815260208082019290925260409081015f9081206101208c013580835290845291902092909255610e0d90890189614a7c565b6001600160401b0316857f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610e476101408c013586614fc9565b60405190815260200160405180910390a450505050505050565b5f610ecc82356020840135610e8a610e7c6040870187614fdc565b610e8590614e6b565b61226f565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b466001600160401b0316610eec6040840160208501614a7c565b6001600160401b031614610f0a57610b046040830160208401614a7c565b5f610f1483611e24565b90505f610f2761087c6020860186614a7c565b9050610f368183600386611f2a565b15610f5757604051636677c1b760e11b8152600481018390526024016106a2565b610f6d82610f686020870187614a7c565b6122a4565b50505050565b5f610f7c61233d565b506001600160a01b0381165f9081526007602052604081205490819003610fc157604051636385746f60e01b81526001600160a01b03831660048201526024016106a2565b6001600160a01b0382165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c39061100d9084815260200190565b60405180910390a261101f8282612374565b611027612391565b919050565b5f6060818080808061104e883560208a0135610e8a610e7c60408d018d614fdc565b815260208101919091526040015f208054158015965090915061108c5761108961107b6040880188614fdc565b61108490614e6b565b6123bb565b92505b600181015460028201805490916001600160401b03169082906110ae90614ffa565b80601f01602080910402602001604051908101604052809291908181526020018280546110da90614ffa565b80156111255780601f106110fc57610100808354040283529160200191611125565b820191905f5260205f20905b81548152906001019060200180831161110857829003601f168201915b509a9c939b509799509297509095505050505050565b5f466001600160401b03166111566040870160208801614a7c565b6001600160401b03161461117457610b046040860160208701614a7c565b5f61117e86611e24565b905060e0860135611191610e8587614e6b565b146111b25760405163130a874b60e21b8152600481018290526024016106a2565b6111bf8187878787611831565b5f6111c987611c74565b5f838152600460205260408120549192509060ff16801561124957506112496111f2888061502c565b808060200260200160405190810160405280939291908181526020015f905b8282101561123d5761122e60608302860136819003810190614f62565b81526020019060010190611211565b5050505050600261244d565b90508061126c57604051630e52d01360e41b8152600481018490526024016106a2565b5f838152600e6020908152604080832083805290915290205460ff16156112af57604051632ff4637160e11b8152600481018490525f60248201526044016106a2565b5f838152600e602090815260408083208380529091529020805460ff191660011790556112de83898888612055565b93505f5f1b82847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610ab991815260200190565b466001600160401b03166113306040850160208601614a7c565b6001600160401b03161461134e57610b046040840160208501614a7c565b5f61135884611e24565b90506113676020850185614a7c565b6001600160401b031661137d6020850185614a7c565b6001600160401b03161415806113b6575060016113a2610bc836869003860186614f62565b60028111156113b3576113b3614f4e565b14155b156113d757604051631b1695bb60e31b8152600481018290526024016106a2565b6113f26113e936859003850185614f62565b82600685611f2a565b5f0361141457604051634e3eaa2f60e11b8152600481018290526024016106a2565b610f6d81610f686020870187614a7c565b5f5b818110156114635761145b83838381811061144457611444615070565b90506020028101906114569190615084565b6124be565b600101611427565b505050565b5f5f61147384611e24565b61148561065a36869003860186614f62565b90925090505f61149d610bc836869003860186614f62565b90505f60018260028111156114b4576114b4614f4e565b14806114df57505f8260028111156114ce576114ce614f4e565b1480156114df57506114df83611d06565b90506114f361012087016101008801614a7c565b6001600160401b031615158061152257505f848152600e6020908152604080832086845290915290205460ff16155b8061152b575080155b15611553576040516342db9f7b60e01b815260048101859052602481018490526044016106a2565b61155d8484611d8f565b505050505050565b5f466001600160401b03166115806040860160208701614a7c565b6001600160401b03161461159e57610b046040850160208601614a7c565b6115a784611e24565b90508360e001356115b78461226f565b146115d85760405163130a874b60e21b8152600481018290526024016106a2565b6115e56020850185614a7c565b6001600160401b03166115fb6020840184614a7c565b6001600160401b031614158061162457506116196020830183614a7c565b6001600160401b0316155b8061165f575061163a6080850160608601614a7c565b6001600160401b03166116536040840160208501614a7c565b6001600160401b031614155b156116ad576116716020830183614a7c565b6116816040840160208501614a7c565b604051633ff4accf60e11b81526001600160401b039283166004820152911660248201526044016106a2565b9392505050565b5f807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5658f32846040518263ffffffff1660e01b81526004016117029190615098565b6040805180830381865afa15801561171c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061174091906150ed565b9092509050600282600281111561175957611759614f4e565b0361178c5761177061065a36859003850185614f62565b6040516308b3b78160e11b81526004016106a291815260200190565b8060ff165f036117c4576117a861065a36859003850185614f62565b60405163d922a6e360e01b81526004016106a291815260200190565b50919050565b5f6117fe6117dd36859003850185614f62565b6117ed6060870160408801614a7c565b6001600160401b0316600185611f2a565b905084811461182a576040516305e4e75f60e51b815260048101869052602481018290526044016106a2565b5050505050565b8360c001358282604051611846929190614f7c565b60405180910390201461186f5760405163130a874b60e21b8152600481018690526024016106a2565b6118ad82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061278c92505050565b6118ba602084018461511c565b1590506118dd57604051634d5cf98760e11b8152600481018690526024016106a2565b6118e7838061502c565b158015915061192c57506118fb838061502c565b5f81811061190b5761190b615070565b6119219260206060909202019081019150614a7c565b6001600160401b0316155b1561194d57604051632a9a60e960e01b8152600481018690526024016106a2565b60015b61195a848061502c565b9050811015611a04575f806119d7611972878061502c565b61197d600187614fb6565b81811061198c5761198c615070565b9050606002018036038101906119a29190614f62565b6119ac888061502c565b868181106119bc576119bc615070565b9050606002018036038101906119d29190614f62565b6127c1565b129050806119fb57604051634f9018ed60e11b8152600481018890526024016106a2565b50600101611950565b505f5f611a5c611a178760800135612876565b87608001358860a0013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506128eb92505050565b9150915085610120013582141580611a7957508561014001358114155b15611aa157604051630a6f6fe560e01b815260048101839052602481018290526044016106a2565b805f03611ac15760405163088a2f8760e01b815260040160405180910390fd5b50505050505050565b60408051808201909152606080825260208201528115611aeb5750826116ad565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611b1257505080825280518591905f90611b5257611b52615070565b6020908102919091010152611b678186612a6e565b9695505050505050565b611b9860405180606001604052806147be81526020016147be81526020016147be81525090565b604051806060016040528061218b8152602001612ba88152602001612bbb815250905090565b5f611bc883612c1f565b5082515f611bd68285612cb4565b509050801580611bec5750611bec828386612deb565b15611bfb575f92505050610ecc565b5f5b856020015151811015611c68576060611c3387602001518381518110611c2557611c25615070565b602002602001015187612cb4565b9093509050828015611c4e5750611c4b818588612e71565b51155b15611c5f575f945050505050610ecc565b50600101611bfd565b50600195945050505050565b5f611c8782608001358360a00135612156565b905060a082013560c01c6001600160401b034616148015611cb657505f818152600b602052604090205460ff16155b1561102757604051637697aa3b60e11b8152600481018290526024016106a2565b5f81604051602001611ce99190615161565b604051602081830303815290604052805190602001209050919050565b60405163609e11cb60e11b8152600481018290525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c13c239690602401602060405180830381865afa158015611d6b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ecc91906151a7565b5f828152600f602052604080822083905551829184917fdf3042f914072cd8215048daa494ebf79f82bf99f6e5dfa68d240b90040d7f3f9190a35050565b60408051606080820183525f80835260208084018290529284018190528351918201845280825291810182905291820187905290611e0d9085905f611aca565b9350611e1884612fad565b611b6785858585612fe5565b5f7273796e636c696e652e726563656970742e763160681b82604051602001611ce99291906151c0565b604080516060810182525f80825260208201819052918101919091525f7f000000000000000000000000000000000000000000000000000000000000000060405163786d13e160e01b81526001600160401b03851660048201526001600160a01b03919091169063786d13e190602401608060405180830381865afa158015611ed9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611efd91906152a8565b92509050806117c457604051632e472e0160e11b81526001600160401b03841660048201526024016106a2565b5f807f00000000000000000000000000000000000000000000000000000000000000008651604051632885416160e01b81526001600160401b0390911660048201529091506001600160a01b038216906363adb4129088908390632885416190602401602060405180830381865afa158015611fa8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fcc9190615315565b60408051602081018b905290810189905260600160405160208183030381529060405280519060200120876040518563ffffffff1660e01b81526004016120169493929190615434565b602060405180830381865afa158015612031573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b679190614f8b565b6040805160018082528183019092525f91829190816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161206e57505060408051606080820183525f80835260208084018290529284018190528351918201845280825291810191909152908101889052909150815f815181106120e1576120e1615070565b6020026020010181905250611b678560405180604001604052808481526020015f6001600160401b0381111561211957612119614cfb565b60405190808252806020026020018201604052801561214c57816020015b60608152602001906001900390816121375790505b5090528686612fe5565b604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b80515f906001600160401b03161561222857604051631f98883f60e11b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633f31107e906121e9908590600401615161565b602060405180830381865afa158015612204573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ecc91906154e4565b6040808301515f9081526004602052205460ff161561224957506001919050565b6040808301515f9081526010602052205460ff16612267575f610ecc565b600292915050565b5f7573796e636c696e652e646570656e64656e63792e763160501b612293836130af565b604051602001611ce99291906154fd565b5f8281526004602052604090205460ff16806122cd57505f8281526010602052604090205460ff165b156122ee57604051634417f87360e01b8152600481018390526024016106a2565b5f82815260106020526040808220805460ff19166001179055516001600160401b0383169184917fbc7895c412732dc712111429d430db0af146f3afae211d072ac88f6c25fc105c9190a35050565b6123456131c2565b61237260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613202565b565b5f385f3884865af161238d5763b12d13eb5f526004601cfd5b5050565b6123725f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061236c565b5f8160200151515f146123cf5760016123d2565b60045b90505f5b8251518110156117c4575f835f015182815181106123f6576123f6615070565b602002602001015190505f815f01516001600160401b03165f146124225761241d82613209565b61242f565b61242f8260400151613295565b90508360ff168160ff161015612443578093505b50506001016123d6565b5f5f5b83518110156124b55782600281111561246b5761246b614f4e565b61248d85838151811061248057612480615070565b602002602001015161218b565b600281111561249e5761249e614f4e565b036124ad576001915050610ecc565b600101612450565b505f9392505050565b5f806124e5833560208501356124d76040870187614fdc565b6124e090614e6b565b6132f2565b6040805160808101825260018301546001600160401b03808216808452600160401b83049091166020840152600160801b820461ffff1693830193909352600160901b900463ffffffff166060820152929450909250156125d657610f6d84848385600201805461255590614ffa565b80601f016020809104026020016040519081016040528092919081815260200182805461258190614ffa565b80156125cc5780601f106125a3576101008083540402835291602001916125cc565b820191905f5260205f20905b8154815290600101906020018083116125af57829003601f168201915b505050505061333e565b5f5f6125ff6125e3611b71565b6125f06040890189614fdc565b6125f990614e6b565b90613535565b9150915081801561262a575061262a8161261c6040890189614fdc565b61262590614e6b565b613855565b1561263757505050505050565b5f82612643575f612656565b61265687356020890135610e8a8561226f565b905082801561267157505f8181526020819052604090205415155b1561267f5750505050505050565b5f85600201805461268f90614ffa565b80601f01602080910402602001604051908101604052809291908181526020018280546126bb90614ffa565b80156127065780601f106126dd57610100808354040283529160200191612706565b820191905f5260205f20905b8154815290600101906020018083116126e957829003601f168201915b5050505050905061271f885f0135896020013589613870565b83158061273a575082515115801561273a5750602083015151155b15612768576127613364e8d4a51000876040015161ffff1661275c919061551d565b613923565b5f60408601525b831561278257612780883560208a013585848961399c565b505b5050505050505050565b610400815111156127be578051604051632f97d57960e21b8152600481019190915261040060248201526044016106a2565b50565b805182515f916001600160401b0391821691161461280057815183516001600160401b039182169116106127f65760016127f9565b5f195b9050610ecc565b81602001516001600160401b031683602001516001600160401b0316146128495781602001516001600160401b031683602001516001600160401b0316106127f65760016127f9565b816040015183604001511461286e5781604001518360400151106127f65760016127f9565b505f92915050565b5f818152600960205260408120546001600160a01b0316806128ae576040516304e2ca3160e51b8152600481018490526024016106a2565b82816001600160a01b03163f14610ecc57604051632ed5669360e21b8152600481018490526001600160a01b0382163f60248201526044016106a2565b5f5f5f866001600160a01b031663db8cb20d86866040518363ffffffff1660e01b815260040161291c929190615534565b608060405180830381865afa158015612937573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061295b919061554c565b9050600160801b81604001515f1c10612a05575f85826040015114801561298d575060208201516001600160a01b0316155b80156129b6575061299e8660c01c90565b6001600160401b0316825f01516001600160401b0316145b905080612a0357815160208301516040808501519051635c195fd360e11b81526001600160401b0390931660048401526001600160a01b03909116602483015260448201526064016106a2565b505b805160208083015160408085015181516001600160401b03909516938501939093526001600160a01b039091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f612a8c604051806040016040528060608152602001606081525090565b83518351612a9a9190613b98565b8152602080840151519085015151612ab29190614fc9565b6001600160401b03811115612ac957612ac9614cfb565b604051908082528060200260200182016040528015612afc57816020015b6060815260200190600190039081612ae75790505b5060208201525f5b816020015151811015612b9257612b698560200151518210612b5357846020015186602001515183612b369190614fb6565b81518110612b4657612b46615070565b6020026020010151613d21565b85602001518281518110612b4657612b46615070565b82602001518281518110612b7f57612b7f615070565b6020908102919091010152600101612b04565b50612b9c81613dd2565b915091505b9250929050565b5f612bb383836127c1565b159392505050565b81515f906001600160401b031615801590612be45750815183516001600160401b039081169116145b8015612c09575081602001516001600160401b031683602001516001600160401b0316145b80156116ad575050604090810151910151141590565b8051516020820151515f5b8181108015612c3a575060408211155b15612c7b5783602001518181518110612c5557612c55615070565b60200260200101515183612c699190614fc9565b9250612c74816155c0565b9050612c2a565b50610100821180612c8c5750604081115b156117c45760405163f2ad720960e01b815260048101839052602481018290526044016106a2565b5f606083516001600160401b03811115612cd057612cd0614cfb565b604051908082528060200260200182016040528015612d1957816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612cee5790505b5090505f5f5b8551811015612ddd575f612d52878381518110612d3e57612d3e615070565b6020026020010151875f015163ffffffff16565b90506002816002811115612d6857612d68614f4e565b03612d78575f9450505050612ba1565b5f816002811115612d8b57612d8b614f4e565b03612dd457868281518110612da257612da2615070565b6020026020010151848480612db6906155c0565b955081518110612dc857612dc8615070565b60200260200101819052505b50600101612d1f565b508152600191509250929050565b5f5f5b8451811015612e67575f5b8451811015612e5e57612e46868381518110612e1757612e17615070565b6020026020010151868381518110612e3157612e31615070565b6020026020010151866040015163ffffffff16565b15612e56576001925050506116ad565b600101612df9565b50600101612dee565b505f949350505050565b606083516001600160401b03811115612e8c57612e8c614cfb565b604051908082528060200260200182016040528015612ed557816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612eaa5790505b5090505f5f5b8551811015612fa3575f5f5b865181108015612ef5575081155b15612f5057612f3e878281518110612f0f57612f0f615070565b6020026020010151898581518110612f2957612f29615070565b6020026020010151886020015163ffffffff16565b9150612f49816155c0565b9050612ee7565b5080612f9a57868281518110612f6857612f68615070565b6020026020010151848480612f7c906155c0565b955081518110612f8e57612f8e615070565b60200260200101819052505b50600101612edb565b5081529392505050565b5f612fb782612c1f565b9050602081111561238d57604051631ea4ed6f60e01b815260048101829052602060248201526044016106a2565b604080516080810182525f8082526020820181905291810182905260608101829052600c5f61301c88608001358960a00135612156565b815260208101919091526040015f90812080549091906130419063ffffffff166155d8565b825463ffffffff9182166101009390930a83810292021916179091556060820152604080516020601f8601819004810282018101909252848152611b679160808901359160a08a01359189919089908990819084018382808284375f9201919091525088925061399c915050565b60208101516060906130c083612c1f565b6130cb90606061551d565b81516130d890600261551d565b6130e3906004614fc9565b6130ed9190614fc9565b6001600160401b0381111561310457613104614cfb565b6040519080825280601f01601f19166020018201604052801561312e576020820181803683370190505b5091505f60208301905061315061314982865f015151614046565b855161405e565b905061315d818351614046565b90505f5b82518110156131ba576131b06131918385848151811061318357613183615070565b602002602001015151614046565b8483815181106131a3576131a3615070565b602002602001015161405e565b9150600101613161565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561237257604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516352b2c79960e11b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a5658f3290613257908590600401615161565b6040805180830381865afa158015613271573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116ad91906150ed565b5f8181526004602052604081205460ff16156132b357506003919050565b5f8281526010602052604090205460ff16156132d057505f919050565b5f828152600f60205260409020546132e790611d06565b612267576001610ecc565b5f5f6133028585610e8a8661226f565b5f81815260208190526040902080549193509150613336576040516334935acd60e11b8152600481018390526024016106a2565b935093915050565b5f6133b061334f6040870187614fdc565b613359908061502c565b808060200260200160405190810160405280939291908181526020015f905b828210156133a45761339560608302860136819003810190614f62565b81526020019060010190613378565b505050505060016140aa565b90508015801561342257506134206133cb6040870187614fdc565b6133d5908061502c565b808060200260200160405190810160405280939291908181526020015f905b8282101561123d5761341160608302860136819003810190614f62565b815260200190600101906133f4565b155b1561342d5750610f6d565b8015613479575f8061344f6134428835612876565b883560208a0135876128eb565b915091506134728560200151836001885f015161346c91906155fc565b8461410e565b5050613508565b5f60015f6001865f015161348d91906155fc565b6001600160401b0316815260208082019290925260409081015f90812054808252600690935220805460ff1916600190811790915585519192506134d0916155fc565b6001600160401b0316817f59b9b40be1699886099f9fa1efe2e36e54de84381ab9b0606b40ba9d6f19c39360405160405180910390a3505b6135253364e8d4a51000856040015161ffff1661275c919061551d565b61182a8535602087013586613870565b5f613553604051806040016040528060608152602001606081525090565b61355c84612c1f565b505f5f61356c865f015186612cb4565b915091508115806135835750613583818287612deb565b15613592575f93505050612ba1565b61359c81866141d7565b8084526020870151519091505f906001600160401b038111156135c1576135c1614cfb565b6040519080825280602002602001820160405280156135f457816020015b60608152602001906001900390816135df5790505b5090505f5f5b82518110156136e657606061362c8a60200151838151811061361e5761361e615070565b60200260200101518a612cb4565b90965090508561363c57506136de565b5f8a60200151838151811061365357613653615070565b6020026020010151905061366881828c612deb565b80613679575061367986828c612deb565b156136855750506136de565b61369961369383888d612e71565b8b6141d7565b915081515f036136b2575f985050505050505050612ba1565b8185856136be816155c0565b9650815181106136d0576136d0615070565b602002602001018190525050505b6001016135fa565b508082526136f382614308565b5f816001600160401b0381111561370c5761370c614cfb565b604051908082528060200260200182016040528015613735578160200160208202803683370190505b5090505f5b82811015613835575f5b838110801561376a575082828151811061376057613760615070565b6020026020010151155b1561382c57808214806137b957506137b585828151811061378d5761378d615070565b60200260200101518684815181106137a7576137a7615070565b60200260200101518c612e71565b5115155b61381c57818110806137f957506137f58583815181106137db576137db615070565b60200260200101518683815181106137a7576137a7615070565b5115155b83838151811061380b5761380b615070565b911515602092830291909101909101525b613825816155c0565b9050613744565b5060010161373a565b5061384083826143ef565b60208701525060019550505050509250929050565b5f61385f8261226f565b6138688461226f565b149392505050565b5f61387b8484612156565b5f818152600d6020908152604080832086845283835281842060010154600160901b900463ffffffff16845290915281208054929350916138bb9061561b565b909155505f8281526020819052604081208181556001810180546001600160b01b0319169055906138ef600283018261478a565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b805f0361392e575050565b6001600160a01b0382165f9081526007602052604081208054839290613955908490614fc9565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f5f6139a78561226f565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f81815260208190526040902080549193509015613a1857604051634e4b0bfd60e01b8152600481018490526024016106a2565b5f613a238989612156565b5f818152600d6020908152604080832060608a015163ffffffff168452909152902054909150601f198101613a6e576040516304b9de6760e21b8152600481018390526024016106a2565b613a79816001614fc9565b5f838152600d6020908152604080832060608b015163ffffffff1684529091528120919091558490879089908690600182018160028401613aba868261567e565b5050845181546020870151604088015160609098015163ffffffff16600160901b0263ffffffff60901b1961ffff909916600160801b029890981665ffffffffffff60801b196001600160401b03928316600160401b026fffffffffffffffffffffffffffffffff1990941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c613b738d6130af565b8c604051613b8393929190615738565b60405180910390a45050505095945050505050565b606081518351613ba89190614fc9565b6001600160401b03811115613bbf57613bbf614cfb565b604051908082528060200260200182016040528015613c0857816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613bdd5790505b5090505f5f5f5b8551821080613c1e5750845181105b15613d17575f86518314613c7c5785518214613c7557613c70878481518110613c4957613c49615070565b6020026020010151878481518110613c6357613c63615070565b60200260200101516127c1565b613c7f565b5f19613c7f565b60015b90505f811315613ca857858281518110613c9b57613c9b615070565b6020026020010151613cc3565b868381518110613cba57613cba615070565b60200260200101515b8585613cce816155c0565b965081518110613ce057613ce0615070565b60200260200101819052505f8113613cfe57613cfb836155c0565b92505b5f8112613d1157613d0e826155c0565b91505b50613c0f565b5050815292915050565b606081516001600160401b03811115613d3c57613d3c614cfb565b604051908082528060200260200182016040528015613d8557816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613d5a5790505b5090505f5b82518110156117c457828181518110613da557613da5615070565b6020026020010151828281518110613dbf57613dbf615070565b6020908102919091010152600101613d8a565b5f613df0604051806040016040528060608152602001606081525090565b613df983612c1f565b508251613e0590614471565b815260208301515f5b8151811015613e9357613e43613e3c838381518110613e2f57613e2f615070565b6020026020010151614471565b84516145ab565b828281518110613e5557613e55615070565b6020026020010181905250818181518110613e7257613e72615070565b6020026020010151515f03613e8b575f93505050915091565b600101613e0e565b50613e9d81614308565b5f81516001600160401b03811115613eb757613eb7614cfb565b604051908082528060200260200182016040528015613ee0578160200160208202803683370190505b5090505f5b8251811015614029575f5b835181108015613f175750828281518110613f0d57613f0d615070565b6020026020010151155b156140205780821480613f5d5750838281518110613f3757613f37615070565b602002602001015151848281518110613f5257613f52615070565b602002602001015151115b614010575f848381518110613f7457613f74615070565b602002602001015151858381518110613f8f57613f8f615070565b6020026020010151511080613fa357508282105b9050808015613fec5750613fe9858381518110613fc257613fc2615070565b6020026020010151868581518110613fdc57613fdc615070565b60200260200101516145ab565b51155b848481518110613ffe57613ffe615070565b91151560209283029190910190910152505b614019816155c0565b9050613ef0565b50600101613ee5565b5061403482826143ef565b60208401525060019491935090915050565b5f8160081c83538160018401536116ad836002614fc9565b5f5f5b82518110156140a2575f83828151811061407d5761407d615070565b60200260200101519050606081865e614097606086614fc9565b945050600101614061565b509192915050565b5f5f5b8351811015614104578260028111156140c8576140c8614f4e565b6140dd85838151811061248057612480615070565b60028111156140ee576140ee614f4e565b146140fc575f915050610ecc565b6001016140ad565b5060019392505050565b604080516001600160401b03861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f81815260029093529082205490925061415f908490614fc9565b6001600160401b038581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61910160405180910390a4505050505050565b606082516001600160401b038111156141f2576141f2614cfb565b60405190808252806020026020018201604052801561423b57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816142105790505b5090505f5f5b84518110156142ff575f5f5b86518110801561425b575081155b156142ac5780831415801561429a575061429a87828151811061428057614280615070565b6020026020010151888581518110612f2957612f29615070565b91506142a5816155c0565b905061424d565b50806142f6578582815181106142c4576142c4615070565b60200260200101518484806142d8906155c0565b9550815181106142ea576142ea615070565b60200260200101819052505b50600101614241565b50815292915050565b60015b815181101561238d575f82828151811061432757614327615070565b602002602001015190505f8290505b5f8111801561437057505f61436e85614350600185614fb6565b8151811061436057614360615070565b6020026020010151846146ff565b135b156143c75783614381600183614fb6565b8151811061439157614391615070565b60200260200101518482815181106143ab576143ab615070565b6020026020010181905250806143c09061561b565b9050614336565b818482815181106143da576143da615070565b6020908102919091010152505060010161430b565b60605f5f5b84518110156144675783818151811061440f5761440f615070565b602002602001015161445f5784818151811061442d5761442d615070565b6020026020010151858380614441906155c0565b94508151811061445357614453615070565b60200260200101819052505b6001016143f4565b5083525090919050565b60605f5f5b83518110156145a4575f84828151811061449257614492615070565b60209081029190910101519050825f195b5f821180156144e057505f6144db886144bd600186614fb6565b815181106144cd576144cd615070565b6020026020010151856127c1565b915081135b156144f5576144ee8261561b565b91506144a3565b5f82118015614502575080155b1561450f5750505061459c565b5f8561451a816155c0565b965090505b828111156145795787614533600183614fb6565b8151811061454357614543615070565b602002602001015188828151811061455d5761455d615070565b6020026020010181905250806145729061561b565b905061451f565b508287838151811061458d5761458d615070565b60200260200101819052505050505b600101614476565b5082525090565b606082516001600160401b038111156145c6576145c6614cfb565b60405190808252806020026020018201604052801561460f57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816145e45790505b5090505f5f5f5b8551811015613d17575b84518210801561465d57505f61465b86848151811061464157614641615070565b6020026020010151888481518110613c6357613c63615070565b125b156146725761466b826155c0565b9150614620565b84518214806146ae57506146ab85838151811061469157614691615070565b6020026020010151878381518110613c6357613c63615070565b15155b156146f7578581815181106146c5576146c5615070565b60200260200101518484806146d9906155c0565b9550815181106146eb576146eb615070565b60200260200101819052505b600101614616565b5f5f5b8351811080156147125750825181105b15614769575f61474785838151811061472d5761472d615070565b6020026020010151858481518110613c6357613c63615070565b90508015614758579150610ecc9050565b50614762816155c0565b9050614702565b50815183511461286e5781518351106147835760016116ad565b5f196116ad565b50805461479690614ffa565b5f825580601f106147a5575050565b601f0160209004905f5260205f209061237291906147c6565b612372615762565b5f5b80821115611463575f818401556001016147c8565b5f61016082840312156117c4575f5ffd5b5f604082840312156117c4575f5ffd5b5f5f83601f84011261480e575f5ffd5b5081356001600160401b03811115614824575f5ffd5b602083019150836020828501011115612ba1575f5ffd5b5f606082840312156117c4575f5ffd5b5f60e082840312156117c4575f5ffd5b5f5f5f5f5f5f6102208789031215614871575f5ffd5b61487b88886147dd565b95506101608701356001600160401b03811115614896575f5ffd5b6148a289828a016147ee565b9550506101808701356001600160401b038111156148be575f5ffd5b6148ca89828a016147fe565b90955093506148df9050886101a0890161483b565b91506102008701356001600160401b038111156148fa575f5ffd5b61490689828a0161484b565b9150509295509295509295565b5f5f5f5f6101a08587031215614927575f5ffd5b61493186866147dd565b93506101608501356001600160401b0381111561494c575f5ffd5b614958878288016147fe565b9094509250506101808501356001600160401b03811115614977575f5ffd5b6149838782880161484b565b91505092959194509250565b5f6020828403121561499f575f5ffd5b5035919050565b6001600160a01b03811681146127be575f5ffd5b5f602082840312156149ca575f5ffd5b81356116ad816149a6565b5f5f5f6101e084860312156149e8575f5ffd5b6149f285856147dd565b9250614a0285610160860161483b565b91506101c08401356001600160401b03811115614a1d575f5ffd5b614a298682870161484b565b9150509250925092565b6001600160401b03811681146127be575f5ffd5b803561102781614a33565b5f5f60408385031215614a63575f5ffd5b8235614a6e81614a33565b946020939093013593505050565b5f60208284031215614a8c575f5ffd5b81356116ad81614a33565b5f60208284031215614aa7575f5ffd5b81356001600160401b03811115614abc575f5ffd5b614ac88482850161483b565b949350505050565b5f5f6101808385031215614ae2575f5ffd5b614aec84846147dd565b91506101608301356001600160401b03811115614b07575f5ffd5b614b138582860161484b565b9150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f614b656080830186614b1d565b905060ff841660408301526001600160401b038316606083015295945050505050565b5f5f60408385031215614b99575f5ffd5b50508035926020909101359150565b5f5f5f5f6101a08587031215614bbc575f5ffd5b614bc686866147dd565b93506101608501356001600160401b03811115614be1575f5ffd5b614bed878288016147ee565b9350506101808501356001600160401b03811115614c09575f5ffd5b614c15878288016147fe565b95989497509550505050565b5f5f60408385031215614c32575f5ffd5b82359150602083013563ffffffff81168114614c4c575f5ffd5b809150509250929050565b5f5f60208385031215614c68575f5ffd5b82356001600160401b03811115614c7d575f5ffd5b8301601f81018513614c8d575f5ffd5b80356001600160401b03811115614ca2575f5ffd5b8560208260051b8401011115614cb6575f5ffd5b6020919091019590945092505050565b5f5f6101c08385031215614cd8575f5ffd5b614ce284846147dd565b9150614cf284610160850161483b565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b0381118282101715614d3157614d31614cfb565b60405290565b604080519081016001600160401b0381118282101715614d3157614d31614cfb565b604051601f8201601f191681016001600160401b0381118282101715614d8157614d81614cfb565b604052919050565b5f6001600160401b03821115614da157614da1614cfb565b5060051b60200190565b5f60608284031215614dbb575f5ffd5b614dc3614d0f565b90508135614dd081614a33565b81526020820135614de081614a33565b602082015260409182013591810191909152919050565b5f82601f830112614e06575f5ffd5b8135614e19614e1482614d89565b614d59565b80828252602082019150602060608402860101925085831115614e3a575f5ffd5b602085015b83811015614e6157614e518782614dab565b8352602090920191606001614e3f565b5095945050505050565b5f60408236031215614e7b575f5ffd5b614e83614d37565b82356001600160401b03811115614e98575f5ffd5b614ea436828601614df7565b82525060208301356001600160401b03811115614ebf575f5ffd5b830136601f820112614ecf575f5ffd5b8035614edd614e1482614d89565b8082825260208201915060208360051b850101925036831115614efe575f5ffd5b602084015b83811015614f3e5780356001600160401b03811115614f20575f5ffd5b614f2f36602083890101614df7565b84525060209283019201614f03565b5060208501525091949350505050565b634e487b7160e01b5f52602160045260245ffd5b5f60608284031215614f72575f5ffd5b6116ad8383614dab565b818382375f9101908152919050565b5f60208284031215614f9b575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610ecc57610ecc614fa2565b80820180821115610ecc57610ecc614fa2565b5f8235603e19833603018112614ff0575f5ffd5b9190910192915050565b600181811c9082168061500e57607f821691505b6020821081036117c457634e487b7160e01b5f52602260045260245ffd5b5f5f8335601e19843603018112615041575f5ffd5b8301803591506001600160401b0382111561505a575f5ffd5b6020019150606081023603821315612ba1575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235605e19833603018112614ff0575f5ffd5b6060810182356150a781614a33565b6001600160401b0316825260208301356150c081614a33565b6001600160401b03166020830152604092830135929091019190915290565b805160038110611027575f5ffd5b5f5f604083850312156150fe575f5ffd5b615107836150df565b9150602083015160ff81168114614c4c575f5ffd5b5f5f8335601e19843603018112615131575f5ffd5b8301803591506001600160401b0382111561514a575f5ffd5b6020019150600581901b3603821315612ba1575f5ffd5b60608101610ecc82846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b80518015158114611027575f5ffd5b5f602082840312156151b7575f5ffd5b6116ad82615198565b82815261018081016151e5602083016151d885614a47565b6001600160401b03169052565b6151f160208401614a47565b6001600160401b03811660408401525061520d60408401614a47565b6001600160401b03811660608401525061522960608401614a47565b6001600160401b038116608084015250608083013560a08381019190915283013560c08084019190915283013560e08084019190915283013561010080840191909152615277908401614a47565b6001600160401b03811661012084015250610120830135610140838101919091529092013561016090910152919050565b5f5f82840360808112156152ba575f5ffd5b6152c384615198565b92506060601f19820112156152d6575f5ffd5b506152df614d0f565b60208401516152ed81614a33565b815260408401516152fd81614a33565b60208201526060939093015160408401525092909150565b5f60208284031215615325575f5ffd5b81516116ad816149a6565b5f5f8335601e19843603018112615345575f5ffd5b83016020810192503590506001600160401b03811115615363575f5ffd5b8060051b3603821315612ba1575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b8782101561542757848403601f1901895282358181126153d8575f5ffd5b87016020810190356001600160401b038111156153f3575f5ffd5b803603821315615401575f5ffd5b61540c868284615374565b955050506020830192506020890198506001820191506153ba565b5091979650505050505050565b61546781866001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b60018060a01b038416606082015282608082015260c060a082015260a08260c08301375f61549860a0840184615330565b60e06101608501526154af6101a08501828461539c565b9150506154bf60c0850185615330565b84830360bf19016101808601526154d783828461539c565b9998505050505050505050565b5f602082840312156154f4575f5ffd5b6116ad826150df565b8281525f82518060208501602085015e5f92016020019182525092915050565b8082028115828204841417610ecc57610ecc614fa2565b828152604060208201525f614ac86040830184614b1d565b5f608082840312801561555d575f5ffd5b50604051608081016001600160401b038111828210171561558057615580614cfb565b604052825161558e81614a33565b8152602083015161559e816149a6565b6020820152604083810151908201526060928301519281019290925250919050565b5f600182016155d1576155d1614fa2565b5060010190565b5f63ffffffff821663ffffffff81036155f3576155f3614fa2565b60010192915050565b6001600160401b038281168282160390811115610ecc57610ecc614fa2565b5f8161562957615629614fa2565b505f190190565b601f821115611463578282111561146357805f5260205f20601f840160051c602085101561565b57505f5b90810190601f840160051c035f5b8181101561155d575f83820155600101615669565b81516001600160401b0381111561569757615697614cfb565b6156ab816156a58454614ffa565b84615630565b6020601f8211600181146156dd575f83156156c65750848201515b5f19600385901b1c1916600184901b17845561182a565b5f84815260208120601f198516915b8281101561570c57878501518255602094850194600190920191016156ec565b508482101561572957868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6157506060830185614b1d565b8281036040840152611b678185614b1d565b634e487b7160e01b5f52605160045260245ffd' as const
