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

/** Creation code, without constructor arguments. */
export const foreignObjectArrivalsBytecode = '0x60a060405234801561000f575f5ffd5b506040516155cf3803806155cf83398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b60805161551a6100b55f395f818161085c01528181610bf50152818161158101528181611be801528181611d2f01528181611df0015281816120760152613051015261551a5ff3fe608060405234801561000f575f5ffd5b50600436106101bb575f3560e01c8063a6606014116100f3578063d484d42a11610093578063d653ffaf1161006e578063d653ffaf146104fc578063d8de3adc14610508578063f9811db414610527578063ffea931c1461053a575f5ffd5b8063d484d42a14610491578063d5c595dc146104b3578063d5d44d80146104dd575f5ffd5b8063a7b2e655116100ce578063a7b2e655146103f2578063b048c4fb14610411578063c3b2e8041461043e578063c4b6445e14610451575f5ffd5b8063a660601414610386578063a740a047146103a5578063a7914947146103cf575f5ffd5b80634662d7561161015e5780636c26798f116101395780636c26798f146102ec5780636c8cc9d9146103265780636f1c13b8146103395780637f038f3c1461035b575f5ffd5b80634662d756146102a75780634ccf4ada146102c657806356d5fb85146102d9575f5ffd5b80631e3e8e8a116101995780631e3e8e8a146102175780632f6f895f146102365780633577329c1461024b57806338b758cc1461027d575f5ffd5b8063018df809146101bf57806315f913fa146101e55780631d73f949146101f8575b5f5ffd5b6101d26101cd3660046145f7565b61054d565b6040519081526020015b60405180910390f35b6101d26101f33660046146af565b610728565b6101d261020636600461472b565b600e6020525f908152604090205481565b6101d2610225366004614756565b60096020525f908152604090205481565b610249610244366004614771565b610a7a565b005b61026d61025936600461472b565b600f6020525f908152604090205460ff1681565b60405190151581526020016101dc565b6101d261028b3660046147ee565b601060209081525f928352604080842090915290825290205481565b6101d26102b5366004614818565b60016020525f908152604090205481565b6101d26102d4366004614833565b610e0f565b6102496102e736600461486c565b610e80565b6103116102fa36600461472b565b600b6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101dc565b6101d2610334366004614756565b610f9a565b61026d61034736600461472b565b600a6020525f908152604090205460ff1681565b60075461036e906001600160401b031681565b6040516001600160401b0390911681526020016101dc565b6101d261039436600461472b565b60026020525f908152604090205481565b6101d26103b33660046147ee565b600560209081525f928352604080842090915290825290205481565b6103e26103dd366004614833565b611053565b6040516101dc94939291906148e7565b6101d261040036600461472b565b60036020525f908152604090205481565b61026d61041f366004614924565b600d60209081525f928352604080842090915290825290205460ff1681565b6101d261044c366004614944565b611162565b61047961045f36600461472b565b60086020525f90815260409020546001600160a01b031681565b6040516001600160a01b0390911681526020016101dc565b61026d61049f36600461472b565b60046020525f908152604090205460ff1681565b6101d26104c13660046149bd565b600c60209081525f928352604080842090915290825290205481565b6101d26104eb366004614756565b60066020525f908152604090205481565b6101d264e8d4a5100081565b6101d261051636600461472b565b5f9081526020819052604090205490565b6102496105353660046149f3565b61133d565b610249610548366004614a62565b611380565b5f806105628861055c89614c07565b8661142e565b90505f60016105708661157d565b600281111561058157610581614cea565b149050610590828a8787611693565b61059d828a8a8a8a6116f3565b5f6105bf6105aa8a614c07565b6105b936899003890189614cfe565b8461198c565b90506105d36105cc611a33565b8290611a80565b6105f057604051633b964d2760e11b815260040160405180910390fd5b5f6105fa8b611b36565b90505f61061461060f368a90038a018a614cfe565b611b99565b5f868152600d6020908152604080832084845290915290205490915060ff161561066057604051632ff4637160e11b815260048101869052602481018290526044015b60405180910390fd5b5f858152600d602090815260408083208484529091529020805460ff191660011790556106956101208d016101008e01614818565b6001600160401b03161580156106bf57505f858152600e60205260409020546106bd90611bc8565b155b156106ce576106ce8582611c51565b6106db858d858d8d611c8f565b95508082867f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd1468960405161071191815260200190565b60405180910390a450505050509695505050505050565b5f5f61073386611ce6565b90508060015f61074960608a0160408b01614818565b6001600160401b03166001600160401b031681526020019081526020015f205414158061079157508560c001358585604051610786929190614d18565b604051809103902014155b156107b25760405163130a874b60e21b815260048101829052602401610657565b5f8181526003602052604081205490036107e257604051638c01176760e01b815260048101829052602401610657565b5f8181526004602052604090205460ff161561081457604051634417f87360e01b815260048101829052602401610657565b61083861082f61082a6040890160208a01614818565b611d10565b82600486611dec565b15610859576040516315c5ea1160e21b815260048101829052602401610657565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639c5988b661089960408a0160208b01614818565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208a01356024820152604401602060405180830381865afa1580156108e6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061090a9190614d27565b90505f60108161092060408b0160208c01614818565b6001600160401b0316815260208082019290925260409081015f9081206101208c01358252909252902054905061014088013561095d8284614d52565b101561099757604051633a5f565b60e11b815260048101839052602481018290525f60448201526101408901356064820152608401610657565b6109a661014089013582614d65565b60105f6109b960408c0160208d01614818565b6001600160401b0316815260208082019290925260409081015f9081206101208d0135825283528181209390935585835260049091529020805460ff19166001179055610a0883898989611f17565b9350610a1a6040890160208a01614818565b6001600160401b0316610a3589608001358a60a00135612018565b847fbdf410d9723ae5543a3fcdfb834148f73cc0fa5986e3810ce210fd08cb778c8587604051610a6791815260200190565b60405180910390a4505050949350505050565b466001600160401b0316610a946040850160208601614818565b6001600160401b031614610ad757610ab26040840160208501614818565b6040516379de7a1360e01b81526001600160401b039091166004820152602401610657565b5f610ae184611ce6565b5f8181526004602052604090205490915060ff1680610b0d57505f818152600f602052604090205460ff165b15610b2e57604051634417f87360e01b815260048101829052602401610657565b610b3b6020850185614818565b6001600160401b0316610b516020850185614818565b6001600160401b0316141580610b8f57506001610b7b610b7636869003860186614cfe565b61204d565b6002811115610b8c57610b8c614cea565b14155b15610bb057604051631b1695bb60e31b815260048101829052602401610657565b5f610bcc610bc336869003860186614cfe565b83600386611dec565b90505f819003610bf257604051638c01176760e01b815260048101839052602401610657565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663f1e5872c610c2f6020890189614818565b6040516001600160e01b031960e084901b1681526001600160401b0390911660048201526101208901356024820152604401602060405180830381865afa158015610c7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ca09190614d27565b90505f600581610cb360208a018a614818565b6001600160401b03166001600160401b031681526020019081526020015f205f88610120013581526020019081526020015f2054905082821080610cf657508082105b80610d0e5750610140870135610d0c8284614d52565b105b15610d4857604051633a5f565b60e11b81526004810183905260248101829052604481018490526101408801356064820152608401610657565b5f848152600460205260409020805460ff19166001179055610d6f61014088013582614d65565b60055f610d7f60208b018b614818565b6001600160401b0316815260208082019290925260409081015f9081206101208c013580835290845291902092909255610dbb90890189614818565b6001600160401b0316857f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610df56101408c013586614d65565b60405190815260200160405180910390a450505050505050565b5f610e7a82356020840135610e38610e2a6040870187614d78565b610e3390614c07565b612131565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b466001600160401b0316610e9a6040840160208501614818565b6001600160401b031614610eb857610ab26040830160208401614818565b5f610ec283611ce6565b90505f610ed561082a6020860186614818565b9050610ee48183600386611dec565b15610f0557604051636677c1b760e11b815260048101839052602401610657565b5f8281526004602052604090205460ff1615610f3757604051634417f87360e01b815260048101839052602401610657565b5f828152600f60209081526040909120805460ff19166001179055610f5e90850185614818565b6001600160401b0316827fbc7895c412732dc712111429d430db0af146f3afae211d072ac88f6c25fc105c60405160405180910390a350505050565b5f610fa3612166565b506001600160a01b0381165f9081526006602052604081205490819003610fe857604051636385746f60e01b81526001600160a01b0383166004820152602401610657565b6001600160a01b0382165f8181526006602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3906110349084815260200190565b60405180910390a2611046828261219d565b61104e6121ba565b919050565b5f60608180808080611075883560208a0135610e38610e2a60408d018d614d78565b815260208101919091526040015f20805415801596509091506110b3576110b06110a26040880188614d78565b6110ab90614c07565b6121e4565b92505b600181015460028201805490916001600160401b03169082906110d590614d96565b80601f016020809104026020016040519081016040528092919081815260200182805461110190614d96565b801561114c5780601f106111235761010080835404028352916020019161114c565b820191905f5260205f20905b81548152906001019060200180831161112f57829003601f168201915b509a9c939b509799509297509095505050505050565b5f466001600160401b031661117d6040870160208801614818565b6001600160401b03161461119b57610ab26040860160208701614818565b5f6111a586611ce6565b905060e08601356111b8610e3387614c07565b146111d95760405163130a874b60e21b815260048101829052602401610657565b6111e681878787876116f3565b5f6111f087611b36565b5f838152600460205260408120549192509060ff16801561127057506112706112198880614dc8565b808060200260200160405190810160405280939291908181526020015f905b828210156112645761125560608302860136819003810190614cfe565b81526020019060010190611238565b50505050506002612276565b90508061129357604051630e52d01360e41b815260048101849052602401610657565b5f838152600d6020908152604080832083805290915290205460ff16156112d657604051632ff4637160e11b8152600481018490525f6024820152604401610657565b5f838152600d602090815260408083208380529091529020805460ff1916600117905561130583898888611f17565b93505f5f1b82847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610a6791815260200190565b5f5b8181101561137b5761137383838381811061135c5761135c614e0c565b905060200281019061136e9190614e20565b6122e7565b60010161133f565b505050565b5f5f61138b84611ce6565b61139d61060f36869003860186614cfe565b90925090505f6113b561012086016101008701614818565b6001600160401b03161580156113e357505f838152600d6020908152604080832085845290915290205460ff165b80156113f357506113f382611bc8565b90508061141d576040516342db9f7b60e01b81526004810184905260248101839052604401610657565b6114278383611c51565b5050505050565b5f466001600160401b03166114496040860160208701614818565b6001600160401b03161461146757610ab26040850160208601614818565b61147084611ce6565b90508360e0013561148084612131565b146114a15760405163130a874b60e21b815260048101829052602401610657565b6114ae6020850185614818565b6001600160401b03166114c46020840184614818565b6001600160401b03161415806114ed57506114e26020830183614818565b6001600160401b0316155b8061152857506115036080850160608601614818565b6001600160401b031661151c6040840160208501614818565b6001600160401b031614155b156115765761153a6020830183614818565b61154a6040840160208501614818565b604051633ff4accf60e11b81526001600160401b03928316600482015291166024820152604401610657565b9392505050565b5f807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a5658f32846040518263ffffffff1660e01b81526004016115cb9190614e34565b6040805180830381865afa1580156115e5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116099190614e89565b9092509050600282600281111561162257611622614cea565b036116555761163961060f36859003850185614cfe565b6040516308b3b78160e11b815260040161065791815260200190565b8060ff165f0361168d5761167161060f36859003850185614cfe565b60405163d922a6e360e01b815260040161065791815260200190565b50919050565b5f6116c76116a636859003850185614cfe565b6116b66060870160408801614818565b6001600160401b0316600185611dec565b9050848114611427576040516305e4e75f60e51b81526004810186905260248101829052604401610657565b8360c001358282604051611708929190614d18565b6040518091039020146117315760405163130a874b60e21b815260048101869052602401610657565b61176f82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506125bb92505050565b61177c6020840184614eb8565b15905061179f57604051634d5cf98760e11b815260048101869052602401610657565b6117a98380614dc8565b15801591506117ee57506117bd8380614dc8565b5f8181106117cd576117cd614e0c565b6117e39260206060909202019081019150614818565b6001600160401b0316155b1561180f57604051632a9a60e960e01b815260048101869052602401610657565b60015b61181c8480614dc8565b90508110156118c6575f806118996118348780614dc8565b61183f600187614d52565b81811061184e5761184e614e0c565b9050606002018036038101906118649190614cfe565b61186e8880614dc8565b8681811061187e5761187e614e0c565b9050606002018036038101906118949190614cfe565b6125f0565b129050806118bd57604051634f9018ed60e11b815260048101889052602401610657565b50600101611812565b505f5f61191e6118d987608001356126a5565b87608001358860a0013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061271a92505050565b915091508561012001358214158061193b57508561014001358114155b1561196357604051630a6f6fe560e01b81526004810183905260248101829052604401610657565b805f036119835760405163088a2f8760e01b815260040160405180910390fd5b50505050505050565b604080518082019091526060808252602082015281156119ad575082611576565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816119d457505080825280518591905f90611a1457611a14614e0c565b6020908102919091010152611a29818661289d565b9695505050505050565b611a5a604051806060016040528061455a815260200161455a815260200161455a81525090565b604051806060016040528061204d81526020016129d781526020016129ea815250905090565b5f611a8a83612a4e565b5082515f611a988285612ae3565b509050801580611aae5750611aae828386612c1a565b15611abd575f92505050610e7a565b5f5b856020015151811015611b2a576060611af587602001518381518110611ae757611ae7614e0c565b602002602001015187612ae3565b9093509050828015611b105750611b0d818588612ca0565b51155b15611b21575f945050505050610e7a565b50600101611abf565b50600195945050505050565b5f611b4982608001358360a00135612018565b905060a082013560c01c6001600160401b034616148015611b7857505f818152600a602052604090205460ff16155b1561104e57604051637697aa3b60e11b815260048101829052602401610657565b5f81604051602001611bab9190614efd565b604051602081830303815290604052805190602001209050919050565b60405163609e11cb60e11b8152600481018290525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c13c239690602401602060405180830381865afa158015611c2d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7a9190614f43565b5f828152600e602052604080822083905551829184917fdf3042f914072cd8215048daa494ebf79f82bf99f6e5dfa68d240b90040d7f3f9190a35050565b60408051606080820183525f80835260208084018290529284018190528351918201845280825291810182905291820187905290611ccf9085905f61198c565b9350611cda84612ddc565b611a2985858585612e14565b5f7273796e636c696e652e726563656970742e763160681b82604051602001611bab929190614f5c565b604080516060810182525f80825260208201819052918101919091525f7f000000000000000000000000000000000000000000000000000000000000000060405163786d13e160e01b81526001600160401b03851660048201526001600160a01b03919091169063786d13e190602401608060405180830381865afa158015611d9b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611dbf9190615044565b925090508061168d57604051632e472e0160e11b81526001600160401b0384166004820152602401610657565b5f807f00000000000000000000000000000000000000000000000000000000000000008651604051632885416160e01b81526001600160401b0390911660048201529091506001600160a01b038216906363adb4129088908390632885416190602401602060405180830381865afa158015611e6a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e8e91906150b1565b60408051602081018b905290810189905260600160405160208183030381529060405280519060200120876040518563ffffffff1660e01b8152600401611ed894939291906151d0565b602060405180830381865afa158015611ef3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a299190614d27565b6040805160018082528183019092525f91829190816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611f3057505060408051606080820183525f80835260208084018290529284018190528351918201845280825291810191909152908101889052909150815f81518110611fa357611fa3614e0c565b6020026020010181905250611a298560405180604001604052808481526020015f6001600160401b03811115611fdb57611fdb614a97565b60405190808252806020026020018201604052801561200e57816020015b6060815260200190600190039081611ff95790505b5090528686612e14565b604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b80515f906001600160401b0316156120ea57604051631f98883f60e11b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690633f31107e906120ab908590600401614efd565b602060405180830381865afa1580156120c6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e7a9190615280565b6040808301515f9081526004602052205460ff161561210b57506001919050565b6040808301515f908152600f602052205460ff16612129575f610e7a565b600292915050565b5f7573796e636c696e652e646570656e64656e63792e763160501b61215583612ede565b604051602001611bab929190615299565b61216e612ff1565b61219b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613031565b565b5f385f3884865af16121b65763b12d13eb5f526004601cfd5b5050565b61219b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612195565b5f8160200151515f146121f85760016121fb565b60045b90505f5b82515181101561168d575f835f0151828151811061221f5761221f614e0c565b602002602001015190505f815f01516001600160401b03165f1461224b5761224682613038565b612258565b61225882604001516130c4565b90508360ff168160ff16101561226c578093505b50506001016121ff565b5f5f5b83518110156122de5782600281111561229457612294614cea565b6122b68583815181106122a9576122a9614e0c565b602002602001015161204d565b60028111156122c7576122c7614cea565b036122d6576001915050610e7a565b600101612279565b505f9392505050565b5f8061230e833560208501356123006040870187614d78565b61230990614c07565b613121565b6040805160808101825260018301546001600160401b03808216808452600160401b83049091166020840152600160801b820461ffff1693830193909352600160901b900463ffffffff16606082015292945090925015612405576123ff84848385600201805461237e90614d96565b80601f01602080910402602001604051908101604052809291908181526020018280546123aa90614d96565b80156123f55780601f106123cc576101008083540402835291602001916123f5565b820191905f5260205f20905b8154815290600101906020018083116123d857829003601f168201915b505050505061316d565b50505050565b5f5f61242e612412611a33565b61241f6040890189614d78565b61242890614c07565b906132d1565b9150915081801561245957506124598161244b6040890189614d78565b61245490614c07565b6135f1565b1561246657505050505050565b5f82612472575f612485565b61248587356020890135610e3885612131565b90508280156124a057505f8181526020819052604090205415155b156124ae5750505050505050565b5f8560020180546124be90614d96565b80601f01602080910402602001604051908101604052809291908181526020018280546124ea90614d96565b80156125355780601f1061250c57610100808354040283529160200191612535565b820191905f5260205f20905b81548152906001019060200180831161251857829003601f168201915b5050505050905061254e885f013589602001358961360c565b83158061256957508251511580156125695750602083015151155b15612597576125903364e8d4a51000876040015161ffff1661258b91906152b9565b6136bf565b5f60408601525b83156125b1576125af883560208a0135858489613738565b505b5050505050505050565b610400815111156125ed578051604051632f97d57960e21b815260048101919091526104006024820152604401610657565b50565b805182515f916001600160401b0391821691161461262f57815183516001600160401b03918216911610612625576001612628565b5f195b9050610e7a565b81602001516001600160401b031683602001516001600160401b0316146126785781602001516001600160401b031683602001516001600160401b031610612625576001612628565b816040015183604001511461269d578160400151836040015110612625576001612628565b505f92915050565b5f818152600860205260408120546001600160a01b0316806126dd576040516304e2ca3160e51b815260048101849052602401610657565b82816001600160a01b03163f14610e7a57604051632ed5669360e21b8152600481018490526001600160a01b0382163f6024820152604401610657565b5f5f5f866001600160a01b031663db8cb20d86866040518363ffffffff1660e01b815260040161274b9291906152d0565b608060405180830381865afa158015612766573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061278a91906152e8565b9050600160801b81604001515f1c10612834575f8582604001511480156127bc575060208201516001600160a01b0316155b80156127e557506127cd8660c01c90565b6001600160401b0316825f01516001600160401b0316145b90508061283257815160208301516040808501519051635c195fd360e11b81526001600160401b0390931660048401526001600160a01b0390911660248301526044820152606401610657565b505b805160208083015160408085015181516001600160401b03909516938501939093526001600160a01b039091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f6128bb604051806040016040528060608152602001606081525090565b835183516128c99190613934565b81526020808401515190850151516128e19190614d65565b6001600160401b038111156128f8576128f8614a97565b60405190808252806020026020018201604052801561292b57816020015b60608152602001906001900390816129165790505b5060208201525f5b8160200151518110156129c1576129988560200151518210612982578460200151866020015151836129659190614d52565b8151811061297557612975614e0c565b6020026020010151613abd565b8560200151828151811061297557612975614e0c565b826020015182815181106129ae576129ae614e0c565b6020908102919091010152600101612933565b506129cb81613b6e565b915091505b9250929050565b5f6129e283836125f0565b159392505050565b81515f906001600160401b031615801590612a135750815183516001600160401b039081169116145b8015612a38575081602001516001600160401b031683602001516001600160401b0316145b8015611576575050604090810151910151141590565b8051516020820151515f5b8181108015612a69575060408211155b15612aaa5783602001518181518110612a8457612a84614e0c565b60200260200101515183612a989190614d65565b9250612aa38161535c565b9050612a59565b50610100821180612abb5750604081115b1561168d5760405163f2ad720960e01b81526004810183905260248101829052604401610657565b5f606083516001600160401b03811115612aff57612aff614a97565b604051908082528060200260200182016040528015612b4857816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612b1d5790505b5090505f5f5b8551811015612c0c575f612b81878381518110612b6d57612b6d614e0c565b6020026020010151875f015163ffffffff16565b90506002816002811115612b9757612b97614cea565b03612ba7575f94505050506129d0565b5f816002811115612bba57612bba614cea565b03612c0357868281518110612bd157612bd1614e0c565b6020026020010151848480612be59061535c565b955081518110612bf757612bf7614e0c565b60200260200101819052505b50600101612b4e565b508152600191509250929050565b5f5f5b8451811015612c96575f5b8451811015612c8d57612c75868381518110612c4657612c46614e0c565b6020026020010151868381518110612c6057612c60614e0c565b6020026020010151866040015163ffffffff16565b15612c8557600192505050611576565b600101612c28565b50600101612c1d565b505f949350505050565b606083516001600160401b03811115612cbb57612cbb614a97565b604051908082528060200260200182016040528015612d0457816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612cd95790505b5090505f5f5b8551811015612dd2575f5f5b865181108015612d24575081155b15612d7f57612d6d878281518110612d3e57612d3e614e0c565b6020026020010151898581518110612d5857612d58614e0c565b6020026020010151886020015163ffffffff16565b9150612d788161535c565b9050612d16565b5080612dc957868281518110612d9757612d97614e0c565b6020026020010151848480612dab9061535c565b955081518110612dbd57612dbd614e0c565b60200260200101819052505b50600101612d0a565b5081529392505050565b5f612de682612a4e565b905060208111156121b657604051631ea4ed6f60e01b81526004810182905260206024820152604401610657565b604080516080810182525f8082526020820181905291810182905260608101829052600b5f612e4b88608001358960a00135612018565b815260208101919091526040015f9081208054909190612e709063ffffffff16615374565b825463ffffffff9182166101009390930a83810292021916179091556060820152604080516020601f8601819004810282018101909252848152611a299160808901359160a08a01359189919089908990819084018382808284375f92019190915250889250613738915050565b6020810151606090612eef83612a4e565b612efa9060606152b9565b8151612f079060026152b9565b612f12906004614d65565b612f1c9190614d65565b6001600160401b03811115612f3357612f33614a97565b6040519080825280601f01601f191660200182016040528015612f5d576020820181803683370190505b5091505f602083019050612f7f612f7882865f015151613de2565b8551613dfa565b9050612f8c818351613de2565b90505f5b8251811015612fe957612fdf612fc083858481518110612fb257612fb2614e0c565b602002602001015151613de2565b848381518110612fd257612fd2614e0c565b6020026020010151613dfa565b9150600101612f90565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561219b57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516352b2c79960e11b81525f906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063a5658f3290613086908590600401614efd565b6040805180830381865afa1580156130a0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115769190614e89565b5f8181526004602052604081205460ff16156130e257506003919050565b5f828152600f602052604090205460ff16156130ff57505f919050565b5f828152600e602052604090205461311690611bc8565b612129576001610e7a565b5f5f6131318585610e3886612131565b5f81815260208190526040902080549193509150613165576040516334935acd60e11b815260048101839052602401610657565b935093915050565b5f6131df61317e6040870187614d78565b6131889080614dc8565b808060200260200160405190810160405280939291908181526020015f905b828210156131d3576131c460608302860136819003810190614cfe565b815260200190600101906131a7565b50505050506001613e46565b905080158015613251575061324f6131fa6040870187614d78565b6132049080614dc8565b808060200260200160405190810160405280939291908181526020015f905b828210156112645761324060608302860136819003810190614cfe565b81526020019060010190613223565b155b1561325c57506123ff565b80156132a4575f8061327e61327188356126a5565b883560208a01358761271a565b915091506132a18560200151836001885f015161329b9190615398565b84613eaa565b50505b6132c13364e8d4a51000856040015161ffff1661258b91906152b9565b611427853560208701358661360c565b5f6132ef604051806040016040528060608152602001606081525090565b6132f884612a4e565b505f5f613308865f015186612ae3565b9150915081158061331f575061331f818287612c1a565b1561332e575f935050506129d0565b6133388186613f73565b8084526020870151519091505f906001600160401b0381111561335d5761335d614a97565b60405190808252806020026020018201604052801561339057816020015b606081526020019060019003908161337b5790505b5090505f5f5b82518110156134825760606133c88a6020015183815181106133ba576133ba614e0c565b60200260200101518a612ae3565b9096509050856133d8575061347a565b5f8a6020015183815181106133ef576133ef614e0c565b6020026020010151905061340481828c612c1a565b80613415575061341586828c612c1a565b1561342157505061347a565b61343561342f83888d612ca0565b8b613f73565b915081515f0361344e575f9850505050505050506129d0565b81858561345a8161535c565b96508151811061346c5761346c614e0c565b602002602001018190525050505b600101613396565b5080825261348f826140a4565b5f816001600160401b038111156134a8576134a8614a97565b6040519080825280602002602001820160405280156134d1578160200160208202803683370190505b5090505f5b828110156135d1575f5b838110801561350657508282815181106134fc576134fc614e0c565b6020026020010151155b156135c85780821480613555575061355185828151811061352957613529614e0c565b602002602001015186848151811061354357613543614e0c565b60200260200101518c612ca0565b5115155b6135b85781811080613595575061359185838151811061357757613577614e0c565b602002602001015186838151811061354357613543614e0c565b5115155b8383815181106135a7576135a7614e0c565b911515602092830291909101909101525b6135c18161535c565b90506134e0565b506001016134d6565b506135dc838261418b565b60208701525060019550505050509250929050565b5f6135fb82612131565b61360484612131565b149392505050565b5f6136178484612018565b5f818152600c6020908152604080832086845283835281842060010154600160901b900463ffffffff1684529091528120805492935091613657906153b7565b909155505f8281526020819052604081208181556001810180546001600160b01b03191690559061368b6002830182614526565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b805f036136ca575050565b6001600160a01b0382165f90815260066020526040812080548392906136f1908490614d65565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f5f61374385612131565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f818152602081905260409020805491935090156137b457604051634e4b0bfd60e01b815260048101849052602401610657565b5f6137bf8989612018565b5f818152600c6020908152604080832060608a015163ffffffff168452909152902054909150601f19810161380a576040516304b9de6760e21b815260048101839052602401610657565b613815816001614d65565b5f838152600c6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016138568682615422565b5050845181546020870151604088015160609098015163ffffffff16600160901b0263ffffffff60901b1961ffff909916600160801b029890981665ffffffffffff60801b196001600160401b03928316600160401b026fffffffffffffffffffffffffffffffff1990941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c61390f8d612ede565b8c60405161391f939291906154dc565b60405180910390a45050505095945050505050565b6060815183516139449190614d65565b6001600160401b0381111561395b5761395b614a97565b6040519080825280602002602001820160405280156139a457816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816139795790505b5090505f5f5f5b85518210806139ba5750845181105b15613ab3575f86518314613a185785518214613a1157613a0c8784815181106139e5576139e5614e0c565b60200260200101518784815181106139ff576139ff614e0c565b60200260200101516125f0565b613a1b565b5f19613a1b565b60015b90505f811315613a4457858281518110613a3757613a37614e0c565b6020026020010151613a5f565b868381518110613a5657613a56614e0c565b60200260200101515b8585613a6a8161535c565b965081518110613a7c57613a7c614e0c565b60200260200101819052505f8113613a9a57613a978361535c565b92505b5f8112613aad57613aaa8261535c565b91505b506139ab565b5050815292915050565b606081516001600160401b03811115613ad857613ad8614a97565b604051908082528060200260200182016040528015613b2157816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613af65790505b5090505f5b825181101561168d57828181518110613b4157613b41614e0c565b6020026020010151828281518110613b5b57613b5b614e0c565b6020908102919091010152600101613b26565b5f613b8c604051806040016040528060608152602001606081525090565b613b9583612a4e565b508251613ba19061420d565b815260208301515f5b8151811015613c2f57613bdf613bd8838381518110613bcb57613bcb614e0c565b602002602001015161420d565b8451614347565b828281518110613bf157613bf1614e0c565b6020026020010181905250818181518110613c0e57613c0e614e0c565b6020026020010151515f03613c27575f93505050915091565b600101613baa565b50613c39816140a4565b5f81516001600160401b03811115613c5357613c53614a97565b604051908082528060200260200182016040528015613c7c578160200160208202803683370190505b5090505f5b8251811015613dc5575f5b835181108015613cb35750828281518110613ca957613ca9614e0c565b6020026020010151155b15613dbc5780821480613cf95750838281518110613cd357613cd3614e0c565b602002602001015151848281518110613cee57613cee614e0c565b602002602001015151115b613dac575f848381518110613d1057613d10614e0c565b602002602001015151858381518110613d2b57613d2b614e0c565b6020026020010151511080613d3f57508282105b9050808015613d885750613d85858381518110613d5e57613d5e614e0c565b6020026020010151868581518110613d7857613d78614e0c565b6020026020010151614347565b51155b848481518110613d9a57613d9a614e0c565b91151560209283029190910190910152505b613db58161535c565b9050613c8c565b50600101613c81565b50613dd0828261418b565b60208401525060019491935090915050565b5f8160081c8353816001840153611576836002614d65565b5f5f5b8251811015613e3e575f838281518110613e1957613e19614e0c565b60200260200101519050606081865e613e33606086614d65565b945050600101613dfd565b509192915050565b5f5f5b8351811015613ea057826002811115613e6457613e64614cea565b613e798583815181106122a9576122a9614e0c565b6002811115613e8a57613e8a614cea565b14613e98575f915050610e7a565b600101613e49565b5060019392505050565b604080516001600160401b03861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250613efb908490614d65565b6001600160401b038581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61910160405180910390a4505050505050565b606082516001600160401b03811115613f8e57613f8e614a97565b604051908082528060200260200182016040528015613fd757816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613fac5790505b5090505f5f5b845181101561409b575f5f5b865181108015613ff7575081155b1561404857808314158015614036575061403687828151811061401c5761401c614e0c565b6020026020010151888581518110612d5857612d58614e0c565b91506140418161535c565b9050613fe9565b50806140925785828151811061406057614060614e0c565b60200260200101518484806140749061535c565b95508151811061408657614086614e0c565b60200260200101819052505b50600101613fdd565b50815292915050565b60015b81518110156121b6575f8282815181106140c3576140c3614e0c565b602002602001015190505f8290505b5f8111801561410c57505f61410a856140ec600185614d52565b815181106140fc576140fc614e0c565b60200260200101518461449b565b135b15614163578361411d600183614d52565b8151811061412d5761412d614e0c565b602002602001015184828151811061414757614147614e0c565b60200260200101819052508061415c906153b7565b90506140d2565b8184828151811061417657614176614e0c565b602090810291909101015250506001016140a7565b60605f5f5b8451811015614203578381815181106141ab576141ab614e0c565b60200260200101516141fb578481815181106141c9576141c9614e0c565b60200260200101518583806141dd9061535c565b9450815181106141ef576141ef614e0c565b60200260200101819052505b600101614190565b5083525090919050565b60605f5f5b8351811015614340575f84828151811061422e5761422e614e0c565b60209081029190910101519050825f195b5f8211801561427c57505f61427788614259600186614d52565b8151811061426957614269614e0c565b6020026020010151856125f0565b915081135b156142915761428a826153b7565b915061423f565b5f8211801561429e575080155b156142ab57505050614338565b5f856142b68161535c565b965090505b8281111561431557876142cf600183614d52565b815181106142df576142df614e0c565b60200260200101518882815181106142f9576142f9614e0c565b60200260200101819052508061430e906153b7565b90506142bb565b508287838151811061432957614329614e0c565b60200260200101819052505050505b600101614212565b5082525090565b606082516001600160401b0381111561436257614362614a97565b6040519080825280602002602001820160405280156143ab57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816143805790505b5090505f5f5f5b8551811015613ab3575b8451821080156143f957505f6143f78684815181106143dd576143dd614e0c565b60200260200101518884815181106139ff576139ff614e0c565b125b1561440e576144078261535c565b91506143bc565b845182148061444a575061444785838151811061442d5761442d614e0c565b60200260200101518783815181106139ff576139ff614e0c565b15155b156144935785818151811061446157614461614e0c565b60200260200101518484806144759061535c565b95508151811061448757614487614e0c565b60200260200101819052505b6001016143b2565b5f5f5b8351811080156144ae5750825181105b15614505575f6144e38583815181106144c9576144c9614e0c565b60200260200101518584815181106139ff576139ff614e0c565b905080156144f4579150610e7a9050565b506144fe8161535c565b905061449e565b50815183511461269d57815183511061451f576001611576565b5f19611576565b50805461453290614d96565b5f825580601f10614541575050565b601f0160209004905f5260205f209061219b9190614562565b61219b615506565b5f5b8082111561137b575f81840155600101614564565b5f610160828403121561168d575f5ffd5b5f6040828403121561168d575f5ffd5b5f5f83601f8401126145aa575f5ffd5b5081356001600160401b038111156145c0575f5ffd5b6020830191508360208285010111156129d0575f5ffd5b5f6060828403121561168d575f5ffd5b5f60e0828403121561168d575f5ffd5b5f5f5f5f5f5f610220878903121561460d575f5ffd5b6146178888614579565b95506101608701356001600160401b03811115614632575f5ffd5b61463e89828a0161458a565b9550506101808701356001600160401b0381111561465a575f5ffd5b61466689828a0161459a565b909550935061467b9050886101a089016145d7565b91506102008701356001600160401b03811115614696575f5ffd5b6146a289828a016145e7565b9150509295509295509295565b5f5f5f5f6101a085870312156146c3575f5ffd5b6146cd8686614579565b93506101608501356001600160401b038111156146e8575f5ffd5b6146f48782880161459a565b9094509250506101808501356001600160401b03811115614713575f5ffd5b61471f878288016145e7565b91505092959194509250565b5f6020828403121561473b575f5ffd5b5035919050565b6001600160a01b03811681146125ed575f5ffd5b5f60208284031215614766575f5ffd5b813561157681614742565b5f5f5f6101e08486031215614784575f5ffd5b61478e8585614579565b925061479e8561016086016145d7565b91506101c08401356001600160401b038111156147b9575f5ffd5b6147c5868287016145e7565b9150509250925092565b6001600160401b03811681146125ed575f5ffd5b803561104e816147cf565b5f5f604083850312156147ff575f5ffd5b823561480a816147cf565b946020939093013593505050565b5f60208284031215614828575f5ffd5b8135611576816147cf565b5f60208284031215614843575f5ffd5b81356001600160401b03811115614858575f5ffd5b614864848285016145d7565b949350505050565b5f5f610180838503121561487e575f5ffd5b6148888484614579565b91506101608301356001600160401b038111156148a3575f5ffd5b6148af858286016145e7565b9150509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f61490160808301866148b9565b905060ff841660408301526001600160401b038316606083015295945050505050565b5f5f60408385031215614935575f5ffd5b50508035926020909101359150565b5f5f5f5f6101a08587031215614958575f5ffd5b6149628686614579565b93506101608501356001600160401b0381111561497d575f5ffd5b6149898782880161458a565b9350506101808501356001600160401b038111156149a5575f5ffd5b6149b18782880161459a565b95989497509550505050565b5f5f604083850312156149ce575f5ffd5b82359150602083013563ffffffff811681146149e8575f5ffd5b809150509250929050565b5f5f60208385031215614a04575f5ffd5b82356001600160401b03811115614a19575f5ffd5b8301601f81018513614a29575f5ffd5b80356001600160401b03811115614a3e575f5ffd5b8560208260051b8401011115614a52575f5ffd5b6020919091019590945092505050565b5f5f6101c08385031215614a74575f5ffd5b614a7e8484614579565b9150614a8e8461016085016145d7565b90509250929050565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b0381118282101715614acd57614acd614a97565b60405290565b604080519081016001600160401b0381118282101715614acd57614acd614a97565b604051601f8201601f191681016001600160401b0381118282101715614b1d57614b1d614a97565b604052919050565b5f6001600160401b03821115614b3d57614b3d614a97565b5060051b60200190565b5f60608284031215614b57575f5ffd5b614b5f614aab565b90508135614b6c816147cf565b81526020820135614b7c816147cf565b602082015260409182013591810191909152919050565b5f82601f830112614ba2575f5ffd5b8135614bb5614bb082614b25565b614af5565b80828252602082019150602060608402860101925085831115614bd6575f5ffd5b602085015b83811015614bfd57614bed8782614b47565b8352602090920191606001614bdb565b5095945050505050565b5f60408236031215614c17575f5ffd5b614c1f614ad3565b82356001600160401b03811115614c34575f5ffd5b614c4036828601614b93565b82525060208301356001600160401b03811115614c5b575f5ffd5b830136601f820112614c6b575f5ffd5b8035614c79614bb082614b25565b8082825260208201915060208360051b850101925036831115614c9a575f5ffd5b602084015b83811015614cda5780356001600160401b03811115614cbc575f5ffd5b614ccb36602083890101614b93565b84525060209283019201614c9f565b5060208501525091949350505050565b634e487b7160e01b5f52602160045260245ffd5b5f60608284031215614d0e575f5ffd5b6115768383614b47565b818382375f9101908152919050565b5f60208284031215614d37575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610e7a57610e7a614d3e565b80820180821115610e7a57610e7a614d3e565b5f8235603e19833603018112614d8c575f5ffd5b9190910192915050565b600181811c90821680614daa57607f821691505b60208210810361168d57634e487b7160e01b5f52602260045260245ffd5b5f5f8335601e19843603018112614ddd575f5ffd5b8301803591506001600160401b03821115614df6575f5ffd5b60200191506060810236038213156129d0575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f8235605e19833603018112614d8c575f5ffd5b606081018235614e43816147cf565b6001600160401b031682526020830135614e5c816147cf565b6001600160401b03166020830152604092830135929091019190915290565b80516003811061104e575f5ffd5b5f5f60408385031215614e9a575f5ffd5b614ea383614e7b565b9150602083015160ff811681146149e8575f5ffd5b5f5f8335601e19843603018112614ecd575f5ffd5b8301803591506001600160401b03821115614ee6575f5ffd5b6020019150600581901b36038213156129d0575f5ffd5b60608101610e7a82846001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b8051801515811461104e575f5ffd5b5f60208284031215614f53575f5ffd5b61157682614f34565b8281526101808101614f8160208301614f74856147e3565b6001600160401b03169052565b614f8d602084016147e3565b6001600160401b038116604084015250614fa9604084016147e3565b6001600160401b038116606084015250614fc5606084016147e3565b6001600160401b038116608084015250608083013560a08381019190915283013560c08084019190915283013560e080840191909152830135610100808401919091526150139084016147e3565b6001600160401b03811661012084015250610120830135610140838101919091529092013561016090910152919050565b5f5f8284036080811215615056575f5ffd5b61505f84614f34565b92506060601f1982011215615072575f5ffd5b5061507b614aab565b6020840151615089816147cf565b81526040840151615099816147cf565b60208201526060939093015160408401525092909150565b5f602082840312156150c1575f5ffd5b815161157681614742565b5f5f8335601e198436030181126150e1575f5ffd5b83016020810192503590506001600160401b038111156150ff575f5ffd5b8060051b36038213156129d0575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f601e19863603015b878210156151c357848403601f190189528235818112615174575f5ffd5b87016020810190356001600160401b0381111561518f575f5ffd5b80360382131561519d575f5ffd5b6151a8868284615110565b95505050602083019250602089019850600182019150615156565b5091979650505050505050565b61520381866001600160401b0381511682526001600160401b036020820151166020830152604081015160408301525050565b60018060a01b038416606082015282608082015260c060a082015260a08260c08301375f61523460a08401846150cc565b60e061016085015261524b6101a085018284615138565b91505061525b60c08501856150cc565b84830360bf1901610180860152615273838284615138565b9998505050505050505050565b5f60208284031215615290575f5ffd5b61157682614e7b565b8281525f82518060208501602085015e5f92016020019182525092915050565b8082028115828204841417610e7a57610e7a614d3e565b828152604060208201525f61486460408301846148b9565b5f60808284031280156152f9575f5ffd5b50604051608081016001600160401b038111828210171561531c5761531c614a97565b604052825161532a816147cf565b8152602083015161533a81614742565b6020820152604083810151908201526060928301519281019290925250919050565b5f6001820161536d5761536d614d3e565b5060010190565b5f63ffffffff821663ffffffff810361538f5761538f614d3e565b60010192915050565b6001600160401b038281168282160390811115610e7a57610e7a614d3e565b5f816153c5576153c5614d3e565b505f190190565b601f82111561137b578282111561137b57805f5260205f20601f840160051c60208510156153f757505f5b90810190601f840160051c035f5b8181101561541a575f83820155600101615405565b505050505050565b81516001600160401b0381111561543b5761543b614a97565b61544f816154498454614d96565b846153cc565b6020601f821160018114615481575f831561546a5750848201515b5f19600385901b1c1916600184901b178455611427565b5f84815260208120601f198516915b828110156154b05787850151825560209485019460019092019101615490565b50848210156154cd57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6154f460608301856148b9565b8281036040840152611a2981856148b9565b634e487b7160e01b5f52605160045260245ffd' as const
