/** Bindings of ObjectOrders. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const objectOrdersAbi = [
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
    "internalType": "uint256",
    "name": "size",
    "type": "uint256"
   }
  ],
  "name": "CodeSizeRefused",
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
    "name": "typeId",
    "type": "bytes32"
   }
  ],
  "name": "EnforcementDiffers",
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
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "HoldingDiffers",
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
    "internalType": "bytes32",
    "name": "typeId",
    "type": "bytes32"
   }
  ],
  "name": "LocksMissing",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotOrderBook",
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
  "name": "NotRegulated",
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
    "internalType": "uint256",
    "name": "offset",
    "type": "uint256"
   },
   {
    "internalType": "uint8",
    "name": "opcode",
    "type": "uint8"
   }
  ],
  "name": "OpcodeRefused",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "left",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "needed",
    "type": "uint256"
   }
  ],
  "name": "ProbeGasTooLow",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ProbeUnanswered",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "RecipientHolds",
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
    "name": "order",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "from",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "to",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "objectId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "takenId",
    "type": "bytes32"
   }
  ],
  "name": "ObjectTaken",
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
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "asset",
      "type": "bytes32"
     },
     {
      "internalType": "address",
      "name": "holder",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "amount",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "recipient",
      "type": "address"
     },
     {
      "internalType": "bytes32",
      "name": "order",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Taking",
    "name": "taking",
    "type": "tuple"
   }
  ],
  "name": "forcedTransfer",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "moved",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "index",
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
  "name": "holdingOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "amount",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "typeId",
    "type": "bytes32"
   }
  ],
  "name": "isRegulated",
  "outputs": [
   {
    "internalType": "bool",
    "name": "answer",
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
    "internalType": "address",
    "name": "code",
    "type": "address"
   }
  ],
  "name": "registerType",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "typeId",
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
export const objectOrdersCode = '0x608060405234801561000f575f5ffd5b50600436106101a5575f3560e01c8063a7914947116100e8578063c4b6445e11610093578063d5d44d801161006e578063d5d44d8014610513578063d653ffaf14610532578063d8de3adc1461053e578063e067dcdf1461055d575f5ffd5b8063c4b6445e1461046d578063d484d42a146104c7578063d5c595dc146104e9575f5ffd5b8063b210e6cd116100c3578063b210e6cd1461041f578063b5a67bdc14610432578063b98d888d1461045a575f5ffd5b8063a7914947146103b0578063a7b2e655146103d3578063b048c4fb146103f2575f5ffd5b80634ccf4ada116101535780636f1c13b81161012e5780636f1c13b8146103185780637f038f3c1461033a578063a660601414610367578063a740a04714610386575f5ffd5b80634ccf4ada146102b85780636c26798f146102cb5780636c8cc9d914610305575f5ffd5b80633577329c116101835780633577329c1461023d57806338b758cc1461026f5780634662d75614610299575f5ffd5b80631d73f949146101a95780631e3e8e8a146101db57806320a126c7146101fa575b5f5ffd5b6101c86101b7366004612480565b600f6020525f908152604090205481565b6040519081526020015b60405180910390f35b6101c86101e93660046124b8565b600a6020525f908152604090205481565b61020d6102083660046124e3565b61057f565b6040805193845273ffffffffffffffffffffffffffffffffffffffff9092166020840152908201526060016101d2565b61025f61024b366004612480565b60106020525f908152604090205460ff1681565b60405190151581526020016101d2565b6101c861027d366004612532565b601160209081525f928352604080842090915290825290205481565b6101c86102a736600461255c565b60016020525f908152604090205481565b6101c86102c63660046124e3565b610660565b6102f06102d9366004612480565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101d2565b6101c86103133660046124b8565b6106d1565b61025f610326366004612480565b600b6020525f908152604090205460ff1681565b60085461034e9067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101d2565b6101c8610375366004612480565b60026020525f908152604090205481565b6101c8610394366004612532565b600560209081525f928352604080842090915290825290205481565b6103c36103be3660046124e3565b6107cf565b6040516101d294939291906125a5565b6101c86103e1366004612480565b60036020525f908152604090205481565b61025f6104003660046125e3565b600e60209081525f928352604080842090915290825290205460ff1681565b6101c861042d3660046124b8565b6108df565b610445610440366004612603565b610a95565b604080519283526020830191909152016101d2565b61025f610468366004612480565b610def565b6104a261047b366004612480565b5f9081526009602052604090205473ffffffffffffffffffffffffffffffffffffffff1690565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101d2565b61025f6104d5366004612480565b60046020525f908152604090205460ff1681565b6101c86104f7366004612659565b600d60209081525f928352604080842090915290825290205481565b6101c86105213660046124b8565b60076020525f908152604090205481565b6101c864e8d4a5100081565b6101c861054c366004612480565b5f9081526020819052604090205490565b61025f61056b366004612480565b60066020525f908152604090205460ff1681565b5f8080806105a88535602087013561059a604089018961268f565b6105a390612847565b610e00565b915061065290506105b98635610e65565b865f013587602001358460020180546105d19061292d565b80601f01602080910402602001604051908101604052809291908181526020018280546105fd9061292d565b80156106485780601f1061061f57610100808354040283529160200191610648565b820191905f5260205f20905b81548152906001019060200180831161062b57829003601f168201915b5050505050610eb6565b935093509350509193909250565b5f6106cb8235602084013561068961067b604087018761268f565b61068490612847565b610f69565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b5f6106da610fc2565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526007602052604081205490819003610757576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3906107b09084815260200190565b60405180910390a26107c28282610ff9565b6107ca611016565b919050565b5f606081808080806107f1883560208a013561068961067b60408d018d61268f565b815260208101919091526040015f208054158015965090915061082f5761082c61081e604088018861268f565b61082790612847565b611040565b92505b6001810154600282018054909167ffffffffffffffff169082906108529061292d565b80601f016020809104026020016040519081016040528092919081815260200182805461087e9061292d565b80156108c95780601f106108a0576101008083540402835291602001916108c9565b820191905f5260205f20905b8154815290600101906020018083116108ac57829003601f168201915b509a9c939b509799509297509095505050505050565b5f61091a8273ffffffffffffffffffffffffffffffffffffffff16803b806020016040519081016040528181525f908060200190933c6110d9565b5073ffffffffffffffffffffffffffffffffffffffff8082163f5f818152600960205260409020549091161561094f57919050565b5f61095983611249565b905080801561097b5750735c0000000000000000000000000000000000000d3b155b156109b5576040517f46f671a90000000000000000000000000000000000000000000000000000000081526004810183905260240161074e565b60408051808201825273ffffffffffffffffffffffffffffffffffffffff808616825283151560208084019182525f8781526009909152849020925183549151151574010000000000000000000000000000000000000000027fffffffffffffffffffffff0000000000000000000000000000000000000000009092169216919091171790555182907f3c081201a0fb42dea8df5fe0a498ff5ec82390085bea1ddcd0866069b4732a7690610a8790869073ffffffffffffffffffffffffffffffffffffffff91909116815260200190565b60405180910390a250919050565b5f8033735c0000000000000000000000000000000000000e14610ae6576040517fd4b9046a00000000000000000000000000000000000000000000000000000000815233600482015260240161074e565b610af660808401606085016124b8565b73ffffffffffffffffffffffffffffffffffffffff16610b1c60408501602086016124b8565b73ffffffffffffffffffffffffffffffffffffffff1603610b9257610b4760408401602085016124b8565b6040517f8196c50500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161074e565b5f80610bab8635602088013561059a60408a018a61268f565b6001810154919350915067ffffffffffffffff1615610c24576001818101548391610bdf9167ffffffffffffffff166129a5565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff16602482015260440161074e565b5f610cba87836002018054610c389061292d565b80601f0160208091040260200160405190810160405280929190818152602001828054610c649061292d565b8015610caf5780601f10610c8657610100808354040283529160200191610caf565b820191905f5260205f20905b815481529060010190602001808311610c9257829003601f168201915b505050505088611393565b8051602082015190965094509050610cd38784836116a4565b5f610d13883560208a0135604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b60408051306020808301919091528b358284015260608083018a90528351808403909101815260809092019092528051910120909150610d596040890160208a016124b8565b73ffffffffffffffffffffffffffffffffffffffff16883560808a018035907f9e39b33d92b968d849e3638cd50b7d6e694bc30ceb881e9eaa9a2d107f6d61e590610da79060608e016124b8565b6040805173ffffffffffffffffffffffffffffffffffffffff9092168252602082018d905281018790526060810186905260800160405180910390a450505050509250929050565b5f610df98261172a565b9392505050565b5f5f610e10858561068986610f69565b5f81815260208190526040902080549193509150610e5d576040517f6926b59a0000000000000000000000000000000000000000000000000000000081526004810183905260240161074e565b935093915050565b5f5f5f610e718461172a565b9150915080610eaf576040517f21b720010000000000000000000000000000000000000000000000000000000081526004810185905260240161074e565b5092915050565b5f5f5f610ec587878787611823565b6040517f16d0b798000000000000000000000000000000000000000000000000000000008152919450915073ffffffffffffffffffffffffffffffffffffffff8816906316d0b79890610f1e90889088906004016129c5565b602060405180830381865afa158015610f39573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f5d91906129dd565b91509450945094915050565b5f7f73796e636c696e652e646570656e64656e63792e763100000000000000000000610f9483611a04565b604051602001610fa59291906129f8565b604051602081830303815290604052805190602001209050919050565b610fca611b10565b610ff760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611b69565b565b5f385f3884865af16110125763b12d13eb5f526004601cfd5b5050565b610ff75f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610ff1565b5f8160200151515f14611054576001611057565b60045b90505f5b8251518110156110d3575f835f0151828151811061107b5761107b612a18565b602002602001015190505f815f015167ffffffffffffffff165f146110a8576110a382611b70565b6110b5565b6110b58260400151611c35565b90508360ff168160ff1610156110c9578093505b505060010161105b565b50919050565b805115806110e957506160008151115b156111255780516040517f54478b6e00000000000000000000000000000000000000000000000000000000815260040161074e91815260200190565b80515f19905f907f600800000000000000000000ffffffffffffffffcbcf000063f000013fff0fff907f6008000000000000000000000000000000000000004000000000000000000001906020868101918701016001825b828110156111f85780515f1a605b810361119657600192505b82156111bc57600187821c166111b257848203985096506111f8565b600186821c161592505b60206060820310156111ef579081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa101905b5060010161117d565b505050505f198414611242576040517f9be875290000000000000000000000000000000000000000000000000000000081526004810185905260ff8416602482015260440161074e565b5050505050565b6040517f686699b70000000000000000000000000000000000000000000000000000000060248201525f90819060440160408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f01ffc9a70000000000000000000000000000000000000000000000000000000017905290506181b05a101561131c575a6040517f03a4299b00000000000000000000000000000000000000000000000000000000815260048101919091526181b0602482015260440161074e565b5f5f5a905060205f84516020860188617530fa91505a8103905060015f5114601f3d1116821693508115801561135457506175308110155b1561138b576040517fe47b38cc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050919050565b6113bc60405180608001604052805f81526020015f815260200160608152602001606081525090565b5f6113c78535610e65565b90505f6113db828735602089013588611c9a565b8051909150843514158061142e57506113fa60408501602086016124b8565b73ffffffffffffffffffffffffffffffffffffffff16816020015173ffffffffffffffffffffffffffffffffffffffff1614155b1561148b57805160208201516040517ff4ddd91b000000000000000000000000000000000000000000000000000000008152600481019290925273ffffffffffffffffffffffffffffffffffffffff16602482015260440161074e565b80604001515f036114c8576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f604085013515806114e1575081604001518560400135115b9050806114f25784604001356114f8565b81604001515b80855273ffffffffffffffffffffffffffffffffffffffff841690637eb62e2f9060208a013590899061153160808b0160608c016124b8565b6040518563ffffffff1660e01b81526004016115509493929190612a45565b5f60405180830381865afa15801561156a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526115919190810190612af6565b60608601526040808601919091526020888101359086015282015184511461163c576115be873533611d07565b8460200181815250505f6040518060600160405280875f013581526020018760200160208101906115ef91906124b8565b73ffffffffffffffffffffffffffffffffffffffff168152602001865f0151856040015161161d9190612b5b565b815250905061163a84895f01358a60200135886040015185611e36565b505b61169a83885f01358660200151876060015160405180606001604052808b5f013581526020018b606001602081019061167591906124b8565b73ffffffffffffffffffffffffffffffffffffffff1681528a51602090910152611e36565b5050509392505050565b60208181015190840135146116cd8484836116c3578460400151611f20565b8460600151611f20565b604080516080810182525f808252602082018190529181018290526060810191909152816112425760208301516117229086359061170e604089018961268f565b61171790612847565b866060015185611fe3565b505050505050565b5f818152600960205260408120805482919073ffffffffffffffffffffffffffffffffffffffff168061178c576040517f9c5946200000000000000000000000000000000000000000000000000000000081526004810186905260240161074e565b848173ffffffffffffffffffffffffffffffffffffffff163f146117fc576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810186905273ffffffffffffffffffffffffffffffffffffffff82163f602482015260440161074e565b905490947401000000000000000000000000000000000000000090910460ff169350915050565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b81526004016118619291906129c5565b608060405180830381865afa15801561187c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118a09190612b6e565b905070010000000000000000000000000000000081604001515f1c1061198d575f8582604001511480156118ec5750602082015173ffffffffffffffffffffffffffffffffffffffff16155b801561191757506118fd8660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b90508061198b578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff9091166024830152604482015260640161074e565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b6020810151606090611a1583612293565b611a20906060612be3565b8151611a2d906002612be3565b611a38906004612bfa565b611a429190612bfa565b67ffffffffffffffff811115611a5a57611a5a6126cb565b6040519080825280601f01601f191660200182016040528015611a84576020820181803683370190505b5091505f602083019050611aa6611a9f82865f015151612341565b8551612359565b9050611ab3818351612341565b90505f5b825181101561138b57611b06611ae783858481518110611ad957611ad9612a18565b602002602001015151612341565b848381518110611af957611af9612a18565b6020026020010151612359565b9150600101611ab7565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610ff7576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa158015611c11573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610df99190612c0d565b5f8181526004602052604081205460ff1615611c5357506003919050565b5f8281526010602052604090205460ff1615611c7057505f919050565b5f828152600f6020526040902054611c87906123a5565b611c925760016106cb565b600292915050565b611cd160405180606001604052805f81526020015f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81525090565b611cdd85858585610eb6565b604084015273ffffffffffffffffffffffffffffffffffffffff1660208301528152949350505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600a60205260408120805482914691859184611d3d83612c42565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c0611da54690565b67ffffffffffffffff16901b1791506001600b5f611df38786604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208101919091526040015f2080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790555092915050565b611e3f82612432565b5f611e4c86868686611c9a565b60408051845160208083019190915285015173ffffffffffffffffffffffffffffffffffffffff168183015290840151606082015290915060800160408051601f1981840301815282825280516020918201208451848301529084015173ffffffffffffffffffffffffffffffffffffffff1683830152908301516060830152906080016040516020818303038152906040528051906020012014611722576040517fa326a5f20000000000000000000000000000000000000000000000000000000081526004810186905260240161074e565b5f828152602081905260409020600201611f3a8282612cad565b505f611f7b84356020860135604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b9050833583827fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35356020880135611fc5611fb760408b018b61268f565b611fc090612847565b611a04565b87604051611fd593929190612d68565b60405180910390a450505050565b5f5f611fee85610f69565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f81815260208190526040902080549193509015612078576040517f4e4b0bfd0000000000000000000000000000000000000000000000000000000081526004810184905260240161074e565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600d83528481209389015163ffffffff1681529290915291902054601f19810161210a576040517f12e7799c0000000000000000000000000000000000000000000000000000000081526004810183905260240161074e565b612115816001612bfa565b5f838152600d6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016121568682612cad565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c61226e8d611a04565b8c60405161227e93929190612d68565b60405180910390a45050505095945050505050565b8051516020820151515f5b81811080156122ae575060408211155b156122ef57836020015181815181106122c9576122c9612a18565b602002602001015151836122dd9190612bfa565b92506122e881612c42565b905061229e565b506101008211806123005750604081115b156110d3576040517ff2ad7209000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161074e565b5f8160081c8353816001840153610df9836002612bfa565b5f5f5b825181101561239d575f83828151811061237857612378612a18565b60200260200101519050606081865e612392606086612bfa565b94505060010161235c565b509192915050565b6040517fc13c2396000000000000000000000000000000000000000000000000000000008152600481018290525f90735c000000000000000000000000000000000000089063c13c239690602401602060405180830381865afa15801561240e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106cb9190612d9c565b6104008151111561247d5780516040517fbe5f55e40000000000000000000000000000000000000000000000000000000081526004810191909152610400602482015260440161074e565b50565b5f60208284031215612490575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff8116811461247d575f5ffd5b5f602082840312156124c8575f5ffd5b8135610df981612497565b5f606082840312156110d3575f5ffd5b5f602082840312156124f3575f5ffd5b813567ffffffffffffffff811115612509575f5ffd5b612515848285016124d3565b949350505050565b67ffffffffffffffff8116811461247d575f5ffd5b5f5f60408385031215612543575f5ffd5b823561254e8161251d565b946020939093013593505050565b5f6020828403121561256c575f5ffd5b8135610df98161251d565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f6125bf6080830186612577565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f604083850312156125f4575f5ffd5b50508035926020909101359150565b5f5f82840360c0811215612615575f5ffd5b833567ffffffffffffffff81111561262b575f5ffd5b612637868287016124d3565b93505060a0601f198201121561264b575f5ffd5b506020830190509250929050565b5f5f6040838503121561266a575f5ffd5b82359150602083013563ffffffff81168114612684575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18336030181126126c1575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff8111828210171561271b5761271b6126cb565b60405290565b6040805190810167ffffffffffffffff8111828210171561271b5761271b6126cb565b604051601f8201601f1916810167ffffffffffffffff8111828210171561276d5761276d6126cb565b604052919050565b5f67ffffffffffffffff82111561278e5761278e6126cb565b5060051b60200190565b5f82601f8301126127a7575f5ffd5b81356127ba6127b582612775565b612744565b808282526020820191506020606084028601019250858311156127db575f5ffd5b602085015b8381101561283d57606081880312156127f7575f5ffd5b6127ff6126f8565b813561280a8161251d565b8152602082013561281a8161251d565b6020828101919091526040838101359083015290845292909201916060016127e0565b5095945050505050565b5f60408236031215612857575f5ffd5b61285f612721565b823567ffffffffffffffff811115612875575f5ffd5b61288136828601612798565b825250602083013567ffffffffffffffff81111561289d575f5ffd5b830136601f8201126128ad575f5ffd5b80356128bb6127b582612775565b8082825260208201915060208360051b8501019250368311156128dc575f5ffd5b602084015b8381101561291d57803567ffffffffffffffff8111156128ff575f5ffd5b61290e36602083890101612798565b845250602092830192016128e1565b5060208501525091949350505050565b600181811c9082168061294157607f821691505b6020821081036110d3577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff82811682821603908111156106cb576106cb612978565b828152604060208201525f6125156040830184612577565b5f602082840312156129ed575f5ffd5b8151610df981612497565b8281525f82518060208501602085015e5f92016020019182525092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b848152608060208201525f612a5d6080830186612577565b905083604083015273ffffffffffffffffffffffffffffffffffffffff8316606083015295945050505050565b5f82601f830112612a99575f5ffd5b815167ffffffffffffffff811115612ab357612ab36126cb565b612ac66020601f19601f84011601612744565b818152846020838601011115612ada575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f60408385031215612b07575f5ffd5b825167ffffffffffffffff811115612b1d575f5ffd5b612b2985828601612a8a565b925050602083015167ffffffffffffffff811115612b45575f5ffd5b612b5185828601612a8a565b9150509250929050565b818103818111156106cb576106cb612978565b5f6080828403128015612b7f575f5ffd5b506040516080810167ffffffffffffffff81118282101715612ba357612ba36126cb565b6040528251612bb18161251d565b81526020830151612bc181612497565b6020820152604083810151908201526060928301519281019290925250919050565b80820281158282048414176106cb576106cb612978565b808201808211156106cb576106cb612978565b5f5f60408385031215612c1e575f5ffd5b825160038110612c2c575f5ffd5b602084015190925060ff81168114612684575f5ffd5b5f5f198203612c5357612c53612978565b5060010190565b601f821115612ca85782821115612ca857805f5260205f20601f840160051c6020851015612c8557505f5b90810190601f840160051c035f5b81811015611722575f83820155600101612c93565b505050565b815167ffffffffffffffff811115612cc757612cc76126cb565b612cdb81612cd5845461292d565b84612c5a565b6020601f821160018114612d0d575f8315612cf65750848201515b5f19600385901b1c1916600184901b178455611242565b5f84815260208120601f198516915b82811015612d3c5787850151825560209485019460019092019101612d1c565b5084821015612d5957868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f612d806060830185612577565b8281036040840152612d928185612577565b9695505050505050565b5f60208284031215612dac575f5ffd5b81518015158114610df9575f5ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectOrdersLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"dropped":{"slot":6,"offset":0},"credit":{"slot":7,"offset":0},"receiptCount":{"slot":8,"offset":0},"_types":{"slot":9,"offset":0},"createdBy":{"slot":10,"offset":0},"isMadeHere":{"slot":11,"offset":0},"arrivalsOf":{"slot":12,"offset":0},"copyCount":{"slot":13,"offset":0},"isClaimed":{"slot":14,"offset":0},"claimedUnder":{"slot":15,"offset":0},"isFlowClosed":{"slot":16,"offset":0},"reclaimedFlow":{"slot":17,"offset":0}} as const
