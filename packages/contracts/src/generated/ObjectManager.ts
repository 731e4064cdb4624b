/** Bindings of ObjectManager. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const objectManagerAbi = [
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
    "internalType": "bytes32",
    "name": "typeId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes",
    "name": "data",
    "type": "bytes"
   }
  ],
  "name": "create",
  "outputs": [
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
    "internalType": "uint64",
    "name": "to",
    "type": "uint64"
   },
   {
    "internalType": "bytes",
    "name": "data",
    "type": "bytes"
   }
  ],
  "name": "depart",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "receiptId",
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
  "name": "destroy",
  "outputs": [],
  "stateMutability": "nonpayable",
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
      "internalType": "bytes32",
      "name": "typeId",
      "type": "bytes32"
     },
     {
      "components": [
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
      "internalType": "struct Input[]",
      "name": "inputs",
      "type": "tuple[]"
     },
     {
      "internalType": "bytes",
      "name": "data",
      "type": "bytes"
     }
    ],
    "internalType": "struct TypeCall[]",
    "name": "calls",
    "type": "tuple[]"
   },
   {
    "internalType": "uint8",
    "name": "minLevel",
    "type": "uint8"
   }
  ],
  "name": "transact",
  "outputs": [],
  "stateMutability": "payable",
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
export const objectManagerCode = '0x608060405260043610610195575f3560e01c80638992fda8116100e0578063b081002211610089578063d5d44d8011610063578063d5d44d801461057b578063d653ffaf146105a6578063d8de3adc146105be578063e067dcdf146105e957610195565b8063b081002214610504578063d484d42a14610517578063d5c595dc1461054557610195565b8063a7914947116100ba578063a791494714610471578063a7b2e655146104a0578063b048c4fb146104cb57610195565b80638992fda8146103f1578063a660601414610410578063a740a0471461043b57610195565b80634ccf4ada116101425780636c8cc9d91161011c5780636c8cc9d91461036b5780636f1c13b81461038a5780637f038f3c146103b857610195565b80634ccf4ada146102e75780635b37e150146103065780636c26798f1461032557610195565b80633577329c116101735780633577329c1461024857806338b758cc146102865780634662d756146102bc57610195565b80631d73f949146101c05780631e3e8e8a146101fe5780633107aa0114610229575b3480156101a0575f5ffd5b506101be735c0000000000000000000000000000000000000c610617565b005b3480156101cb575f5ffd5b506101eb6101da366004614958565b600f6020525f908152604090205481565b6040519081526020015b60405180910390f35b348015610209575f5ffd5b506101eb610218366004614990565b600a6020525f908152604090205481565b348015610234575f5ffd5b506101be6102433660046149bb565b610638565b348015610253575f5ffd5b50610276610262366004614958565b60106020525f908152604090205460ff1681565b60405190151581526020016101f5565b348015610291575f5ffd5b506101eb6102a0366004614a02565b601160209081525f928352604080842090915290825290205481565b3480156102c7575f5ffd5b506101eb6102d6366004614a2c565b60016020525f908152604090205481565b3480156102f2575f5ffd5b506101eb6103013660046149bb565b6108b0565b348015610311575f5ffd5b506101eb610320366004614a85565b6108e4565b348015610330575f5ffd5b5061035661033f366004614958565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101f5565b348015610376575f5ffd5b506101eb610385366004614990565b610ab1565b348015610395575f5ffd5b506102766103a4366004614958565b600b6020525f908152604090205460ff1681565b3480156103c3575f5ffd5b506008546103d89067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101f5565b3480156103fc575f5ffd5b506101eb61040b366004614acd565b610baf565b34801561041b575f5ffd5b506101eb61042a366004614958565b60026020525f908152604090205481565b348015610446575f5ffd5b506101eb610455366004614a02565b600560209081525f928352604080842090915290825290205481565b34801561047c575f5ffd5b5061049061048b3660046149bb565b610ef2565b6040516101f59493929190614b74565b3480156104ab575f5ffd5b506101eb6104ba366004614958565b60036020525f908152604090205481565b3480156104d6575f5ffd5b506102766104e5366004614bb2565b600e60209081525f928352604080842090915290825290205460ff1681565b6101be610512366004614be0565b611002565b348015610522575f5ffd5b50610276610531366004614958565b60046020525f908152604090205460ff1681565b348015610550575f5ffd5b506101eb61055f366004614c62565b600d60209081525f928352604080842090915290825290205481565b348015610586575f5ffd5b506101eb610595366004614990565b60076020525f908152604090205481565b3480156105b1575f5ffd5b506101eb64e8d4a5100081565b3480156105c9575f5ffd5b506101eb6105d8366004614958565b5f9081526020819052604090205490565b3480156105f4575f5ffd5b50610276610603366004614958565b60066020525f908152604090205460ff1681565b604051365f82375f5f3683855af43d5f833e8015610633573d82f35b503d81fd5b5f8061065f833560208501356106516040870187614c98565b61065a90614e50565b6111bd565b90925090505f80610670853561128b565b6040517f6934dc0e000000000000000000000000000000000000000000000000000000008152919350915073ffffffffffffffffffffffffffffffffffffffff831690636934dc0e906106d290339060208a0135906002890190600401614f81565b5f6040518083038186803b1580156106e8575f5ffd5b505afa1580156106fa573d5f5f3e3d5ffd5b505050508015610861575f5f5f6107a485895f01358a6020013589600201805461072390614f36565b80601f016020809104026020016040519081016040528092919081815260200182805461074f90614f36565b801561079a5780601f106107715761010080835404028352916020019161079a565b820191905f5260205f20905b81548152906001019060200180831161077d57829003601f168201915b5050505050611384565b9250925092506107c5735c0000000000000000000000000000000000000d90565b6040517fdf5630160000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff8481166024830152336044830152606482018490525f6084830152919091169063df5630169060a4015f604051808303815f87803b158015610847575f5ffd5b505af1158015610859573d5f5f3e3d5ffd5b505050505050505b60018301546108999033906108949064e8d4a5100090700100000000000000000000000000000000900461ffff16615077565b611437565b6108a985356020870135866114ca565b5050505050565b5f6108de823560208401356108d96108cb6040870187614c98565b6108d490614e50565b6115ca565b611623565b92915050565b5f5f5f6108f08661128b565b915091506108fe8633611666565b92505f73ffffffffffffffffffffffffffffffffffffffff831663aa1fbf084633878a8a6040518663ffffffff1660e01b81526004016109429594939291906150b7565b5f60405180830381865afa15801561095c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526109839190810190615173565b905061098e81611795565b8115610a60575f5f5f6109a3868b8987611384565b9250925092506109c4735c0000000000000000000000000000000000000d90565b6040517fdf5630160000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff84811660248301523360448301525f606483015260848201849052919091169063df5630169060a4015f604051808303815f87803b158015610a46575f5ffd5b505af1158015610a58573d5f5f3e3d5ffd5b505050505050505b604080516080810182525f8082526020820181905291810182905260608101919091526040805180820190915260608082526020820152610aa489878386866117e3565b5050505050509392505050565b5f610aba611a63565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526007602052604081205490819003610b37576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610b909084815260200190565b60405180910390a2610ba28282611a9a565b610baa611ab7565b919050565b5f67ffffffffffffffff84161580610bda57504667ffffffffffffffff168467ffffffffffffffff16145b15610c1d576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610b2e565b5f80610c368735602089013561065160408b018b614c98565b91509150610c61610c45611ae1565b610c5260408a018a614c98565b610c5b90614e50565b90611b2e565b610c97576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610d1b6040518061016001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610dc8918b9190610d4490614f36565b80601f0160208091040260200160405190810160405280929190818152602001828054610d7090614f36565b8015610dbb5780601f10610d9257610100808354040283529160200191610dbb565b820191905f5260205f20905b815481529060010190602001808311610d9e57829003601f168201915b50505050508a8a8a611be4565b6101408501526101208401529050610de289838387611d84565b9450610df160408a018a614c98565b610dfb90806151a5565b90505f03610e65576001830154610e369033906108949064e8d4a5100090700100000000000000000000000000000000900461ffff16615077565b610e46893560208b0135866114ca565b610e60888361012001518460400151856101400151611fb1565b610ee6565b6040820151610e75906001615208565b60018401805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000938c166801000000000000000002939093167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179190911790555b50505050949350505050565b5f60608180808080610f14883560208a01356108d96108cb60408d018d614c98565b815260208101919091526040015f2080541580159650909150610f5257610f4f610f416040880188614c98565b610f4a90614e50565b61207d565b92505b6001810154600282018054909167ffffffffffffffff16908290610f7590614f36565b80601f0160208091040260200160405190810160405280929190818152602001828054610fa190614f36565b8015610fec5780601f10610fc357610100808354040283529160200191610fec565b820191905f5260205f20905b815481529060010190602001808311610fcf57829003601f168201915b509a9c939b509799509297509095505050505050565b5f61100d8484612116565b90505f5f61101e83604001516126b8565b9150915061102b8161276d565b61103d611036611ae1565b8290611b2e565b611073576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff85161561108b576110868261207d565b61108d565b5f5b90508460ff168160ff1610156110dc576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff808316600483015286166024820152604401610b2e565b5f6110e88888876127be565b90505f5f5b82518110156111605785156111265761112187828786858151811061111457611114615228565b6020026020010151612a28565b611158565b61114b87828786858151811061113e5761113e615228565b6020026020010151612b3b565b6111559083615255565b91505b6001016110ed565b50803410156111a4576040517fea691a4b00000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610b2e565b6111b2336108948334615268565b505050505050505050565b5f5f6111ca858585612e12565b60208501515191935091501561120f576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101839052602401610b2e565b600181015467ffffffffffffffff161561128357600181810154839161123e9167ffffffffffffffff1661527b565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff166024820152604401610b2e565b935093915050565b5f818152600960205260408120805482919073ffffffffffffffffffffffffffffffffffffffff16806112ed576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101869052602401610b2e565b848173ffffffffffffffffffffffffffffffffffffffff163f1461135d576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810186905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610b2e565b905490947401000000000000000000000000000000000000000090910460ff169350915050565b5f5f5f61139387878787612e6f565b6040517f16d0b798000000000000000000000000000000000000000000000000000000008152919450915073ffffffffffffffffffffffffffffffffffffffff8816906316d0b798906113ec908890889060040161529b565b602060405180830381865afa158015611407573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061142b91906152b3565b91509450945094915050565b805f03611442575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526007602052604081208054839290611476908490615255565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600d8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff168252909252918120805490919061154a906152ce565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff00000000000000000000000000000000000000000000169055906115966002830182614905565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e7631000000000000000000006115f583613050565b6040516020016116069291906152e3565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600a6020526040812080548291469185918461169c83615303565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c06117044690565b67ffffffffffffffff16901b1791506001600b5f6117528786604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208101919091526040015f2080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790555092915050565b610400815111156117e05780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610b2e565b50565b5f5f6117ee856115ca565b90506117fb878783611623565b5f81815260208190526040902080549193509015611848576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610b2e565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600d83528481209389015163ffffffff1681529290915291902054601f1981016118da576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610b2e565b6118e5816001615255565b5f838152600d6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016119268682615371565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c611a3e8d613050565b8c604051611a4e9392919061542c565b60405180910390a45050505095945050505050565b611a6b613164565b611a9860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906131bd565b565b5f385f3884865af1611ab35763b12d13eb5f526004601cfd5b5050565b611a985f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611a92565b611b0860405180606001604052806149508152602001614950815260200161495081525090565b60405180606001604052806131c481526020016132e381526020016132f6815250905090565b5f611b388361335e565b5082515f611b46828561340c565b509050801580611b5c5750611b5c828386613545565b15611b6b575f925050506108de565b5f5b856020015151811015611bd8576060611ba387602001518381518110611b9557611b95615228565b60200260200101518761340c565b9093509050828015611bbe5750611bbb8185886135cb565b51155b15611bcf575f9450505050506108de565b50600101611b6d565b50600195945050505050565b60605f808080611bf48a3561128b565b6040517f4d457bfb000000000000000000000000000000000000000000000000000000008152919350915073ffffffffffffffffffffffffffffffffffffffff831690634d457bfb90611c5990339060208f0135908e908e908e908e90600401615460565b5f60405180830381865afa158015611c73573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611c9a9190810190615173565b9450611ca585611795565b611cb6828b3560208d013588612e6f565b90945092505f80611cce848d3560208f01358e612e6f565b915091508186141580611ce15750808514155b15611d22576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810187905260248101869052604401610b2e565b845f03611d5b576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8215611d7557611d75848d3560208f01358e8b6001613708565b50505050955095509592505050565b5f80611da4611d966040880188614c98565b611d9f90614e50565b6138fa565b805151909150611db660026020615268565b811115611e055780611dca60026020615268565b6040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610b2e565b466008805467ffffffffffffffff16905f611e1f836154c4565b82546101009290920a67ffffffffffffffff81810219909316918316021790915543811660608a0152908116604089015216865260208781013560a088015287356080880152855190860120611e74836115ca565b60e088015260c087015280611e8c6040890189614c98565b611e9690806151a5565b611ea1929150615268565b67ffffffffffffffff16610100870152604051611ee4907f73796e636c696e652e726563656970742e7631000000000000000000000000009088906020016155af565b60408051808303601f1901815282825280516020918201208983015167ffffffffffffffff165f9081526001835283812082905530838601528b35858501528b8301356060808701919091528451808703909101815260809095019093528351939091019290922091945050866020015167ffffffffffffffff1681857faa5a37212c1ea7e55970947458824e4c57d1a1e59647aa2fbb30ab84a1f9469f8a611f8c88613050565b8b8b604051611f9e94939291906155c4565b60405180910390a4505050949350505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250612003908490615255565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6191015b60405180910390a4505050505050565b5f8160200151515f14612091576001612094565b60045b90505f5b825151811015612110575f835f015182815181106120b8576120b8615228565b602002602001015190505f815f015167ffffffffffffffff165f146120e5576120e082613a24565b6120f2565b6120f28260400151613ae9565b90508360ff168160ff161015612106578093505b5050600101612098565b50919050565b6121486040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b8381101561219a5784848281811061216557612165615228565b9050602002810190612177919061560c565b61218590602081019061563e565b612190915083615255565b915060010161214b565b508015806121a85750601081115b806121b257508083115b156121ec576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101829052602401610b2e565b8067ffffffffffffffff81111561220557612205614cd4565b60405190808252806020026020018201604052801561222e578160200160208202803683370190505b5082528067ffffffffffffffff81111561224a5761224a614cd4565b604051908082528060200260200182016040528015612273578160200160208202803683370190505b5060208301528067ffffffffffffffff81111561229257612292614cd4565b6040519080825280602002602001820160405280156122d757816020015b60408051808201909152606080825260208201528152602001906001900390816122b05790505b5060408301528067ffffffffffffffff8111156122f6576122f6614cd4565b60405190808252806020026020018201604052801561231f578160200160208202803683370190505b5060608301528067ffffffffffffffff81111561233e5761233e614cd4565b60405190808252806020026020018201604052801561237157816020015b606081526020019060019003908161235c5790505b5060808301525f805b848110156126af575f5b86868381811061239657612396615228565b90506020028101906123a8919061560c565b6123b690602081019061563e565b90508110156126a6575f5f8888858181106123d3576123d3615228565b90506020028101906123e5919061560c565b358989868181106123f8576123f8615228565b905060200281019061240a919061560c565b61241890602081019061563e565b8581811061242857612428615228565b905060200281019061243a9190614c98565b9092503590505f5b858110156124d357818860200151828151811061246157612461615228565b6020026020010151148015612491575082885f0151828151811061248757612487615228565b6020026020010151145b156124cb576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101889052602401610b2e565b600101612442565b505f8989868181106124e7576124e7615228565b90506020028101906124f9919061560c565b61250790602081019061563e565b8581811061251757612517615228565b90506020028101906125299190614c98565b612537906020810190614c98565b61254090614e50565b90505f5f61254f8585856111bd565b915091508484848c5f01518b8151811061256b5761256b615228565b602002602001018d602001518c8151811061258857612588615228565b602002602001018e604001518d815181106125a5576125a5615228565b60200260200101839052838152508381525050505081816002018080546125cb90614f36565b80601f01602080910402602001604051908101604052809291908181526020018280546125f790614f36565b80156126425780601f1061261957610100808354040283529160200191612642565b820191905f5260205f20905b81548152906001019060200180831161262557829003601f168201915b505050505090508b606001518a8151811061265f5761265f615228565b602002602001018c608001518b8151811061267c5761267c615228565b60209081029190910101919091525261269488615303565b97505050505050806001019050612384565b5060010161237a565b50505092915050565b5f6126d6604051806040016040528060608152602001606081525090565b60019150825f815181106126ec576126ec615228565b602002602001015190505f600190505b8351811015612767576127288285838151811061271b5761271b615228565b6020026020010151613b46565b61275f575f925061275b84828151811061274457612744615228565b602002602001015183613b6190919063ffffffff16565b9250505b6001016126fc565b50915091565b5f6127778261335e565b90506020811115611ab3576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610b2e565b606081608001515167ffffffffffffffff8111156127de576127de614cd4565b60405190808252806020026020018201604052801561281157816020015b60608152602001906001900390816127fc5790505b5090505f5f5b84811015612a1f575f86868381811061283257612832615228565b9050602002810190612844919061560c565b61285290602081019061563e565b905090505f8167ffffffffffffffff81111561287057612870614cd4565b604051908082528060200260200182016040528015612899578160200160208202803683370190505b5090505f8267ffffffffffffffff8111156128b6576128b6614cd4565b6040519080825280602002602001820160405280156128e957816020015b60608152602001906001900390816128d45790505b5090505f5b838110156129885760208801516129058288615255565b8151811061291557612915615228565b60200260200101518860800151828861292e9190615255565b8151811061293e5761293e615228565b602002602001015184838151811061295857612958615228565b6020026020010184848151811061297157612971615228565b6020908102919091010191909152526001016128ee565b505f6129b88a8a8781811061299f5761299f615228565b90506020028101906129b1919061560c565b8484613c9b565b90505f5b84811015612a0f578181815181106129d6576129d6615228565b60200260200101518888806129ea90615303565b9950815181106129fc576129fc615228565b60209081029190910101526001016129bc565b5050505050806001019050612817565b50509392505050565b5f5f855f01518581518110612a3f57612a3f615228565b602002602001015186602001518681518110612a5d57612a5d615228565b602002602001015191509150825f5f88606001518881518110612a8257612a82615228565b602002602001015181526020019081526020015f206002019081612aa69190615371565b508186606001518681518110612abe57612abe615228565b6020026020010151612b008484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b353584612b2b89613050565b8860405161206d9392919061542c565b5f5f5f865f01518681518110612b5357612b53615228565b602002602001015187602001518781518110612b7157612b71615228565b6020026020010151915091505f5f5f89606001518981518110612b9657612b96615228565b60209081029190910181015182528181019290925260409081015f20815160808101835260019091015467ffffffffffffffff80821683526801000000000000000082041693820193909352700100000000000000000000000000000000830461ffff1691810191909152720100000000000000000000000000000000000090910463ffffffff166060808301919091528901518051919250612c5491859185918b908110612c4757612c47615228565b60200260200101516114ca565b612c6183838888856117e3565b50604080518082019091526060808252602082015288604001518881518110612c8c57612c8c615228565b602090810291909101015151815260408051600180825281830190925290816020015b6060815260200190600190039081612caf57505060208201819052875181519091905f90612cdf57612cdf615228565b60200260200101819052505f612cf482613e25565b92509050801580612d145750612d12612d0b611ae1565b8390611b2e565b155b15612d26575f95505050505050612e0a565b5f612d308361335e565b90506020811115612d77576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610b2e565b604080516080810182525f80825260208201819052918101829052606081019190915281856060015182604001836060018263ffffffff1663ffffffff168152508261ffff1661ffff168152505050612df08787868f608001518f81518110612de257612de2615228565b6020026020010151856117e3565b50612e0064e8d4a5100083615077565b9750505050505050505b949350505050565b5f5f612e2285856108d9866115ca565b5f81815260208190526040902080549193509150611283576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610b2e565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b8152600401612ead92919061529b565b608060405180830381865afa158015612ec8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612eec91906156a2565b905070010000000000000000000000000000000081604001515f1c10612fd9575f858260400151148015612f385750602082015173ffffffffffffffffffffffffffffffffffffffff16155b8015612f635750612f498660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b905080612fd7578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff90911660248301526044820152606401610b2e565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b60208101516060906130618361335e565b61306c906060615077565b8151613079906002615077565b613084906004615255565b61308e9190615255565b67ffffffffffffffff8111156130a6576130a6614cd4565b6040519080825280601f01601f1916602001820160405280156130d0576020820181803683370190505b5091505f6020830190506130f26130eb82865f01515161409a565b85516140b2565b90506130ff81835161409a565b90505f5b825181101561315c576131526131338385848151811061312557613125615228565b60200260200101515161409a565b84838151811061314557613145615228565b60200260200101516140b2565b9150600101613103565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611a98576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b80515f9067ffffffffffffffff161561329c57735c00000000000000000000000000000000000008604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa158015613278573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108de9190615725565b6040808301515f9081526004602052205460ff16156132bd57506001919050565b6040808301515f9081526010602052205460ff166132db575f6108de565b600292915050565b5f6132ee83836140fe565b159392505050565b81515f9067ffffffffffffffff161580159061332157508151835167ffffffffffffffff9081169116145b80156133485750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b801561165f575050604090810151910151141590565b8051516020820151515f5b8181108015613379575060408211155b156133ba578360200151818151811061339457613394615228565b602002602001015151836133a89190615255565b92506133b381615303565b9050613369565b506101008211806133cb5750604081115b15612110576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610b2e565b5f6060835167ffffffffffffffff81111561342957613429614cd4565b60405190808252806020026020018201604052801561347257816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816134475790505b5090505f5f5b8551811015613536575f6134ab87838151811061349757613497615228565b6020026020010151875f015163ffffffff16565b905060028160028111156134c1576134c161573e565b036134d1575f945050505061353e565b5f8160028111156134e4576134e461573e565b0361352d578682815181106134fb576134fb615228565b602002602001015184848061350f90615303565b95508151811061352157613521615228565b60200260200101819052505b50600101613478565b508152600191505b9250929050565b5f5f5b84518110156135c1575f5b84518110156135b8576135a086838151811061357157613571615228565b602002602001015186838151811061358b5761358b615228565b6020026020010151866040015163ffffffff16565b156135b05760019250505061165f565b600101613553565b50600101613548565b505f949350505050565b6060835167ffffffffffffffff8111156135e7576135e7614cd4565b60405190808252806020026020018201604052801561363057816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816136055790505b5090505f5f5b85518110156136fe575f5f5b865181108015613650575081155b156136ab5761369987828151811061366a5761366a615228565b602002602001015189858151811061368457613684615228565b6020026020010151886020015163ffffffff16565b91506136a481615303565b9050613642565b50806136f5578682815181106136c3576136c3615228565b60200260200101518484806136d790615303565b9550815181106136e9576136e9615228565b60200260200101819052505b50600101613636565b5081529392505050565b5f5f5f61371789898989611384565b9250925092505f5f5f61372c8c8c8c8b611384565b9250925092505f868414801561376d57508573ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff16145b9050735c0000000000000000000000000000000000000d63df5630168888338986801561379857508d155b6137a2575f6137a4565b875b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e088901b168152600481019590955273ffffffffffffffffffffffffffffffffffffffff93841660248601529290911660448401526064830152608482015260a4015f604051808303815f87803b158015613822575f5ffd5b505af1158015613834573d5f5f3e3d5ffd5b50505050806138eb57735c0000000000000000000000000000000000000d6040517fdf5630160000000000000000000000000000000000000000000000000000000081526004810186905273ffffffffffffffffffffffffffffffffffffffff85811660248301523360448301525f606483015260848201859052919091169063df5630169060a4015f604051808303815f87803b1580156138d4575f5ffd5b505af11580156138e6573d5f5f3e3d5ffd5b505050505b50505050505050505050505050565b604080518082019091526060808252602082015281515f5b815181108015613947575081818151811061392f5761392f615228565b60200260200101515f015167ffffffffffffffff165f145b1561395c5761395581615303565b9050613912565b8082516139699190615268565b67ffffffffffffffff81111561398157613981614cd4565b6040519080825280602002602001820160405280156139ca57816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161399f5790505b5083525f5b83515181101561315c57826139e48284615255565b815181106139f4576139f4615228565b6020026020010151845f01518281518110613a1157613a11615228565b60209081029190910101526001016139cf565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa158015613ac5573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061165f919061576b565b5f8181526004602052604081205460ff1615613b0757506003919050565b5f8281526010602052604090205460ff1615613b2457505f919050565b5f828152600f6020526040902054613b3b906141b9565b6132db5760016108de565b5f613b50826115ca565b613b59846115ca565b149392505050565b5f613b7f604051806040016040528060608152602001606081525090565b83518351613b8d9190614246565b8152602080840151519085015151613ba59190615255565b67ffffffffffffffff811115613bbd57613bbd614cd4565b604051908082528060200260200182016040528015613bf057816020015b6060815260200190600190039081613bdb5790505b5060208201525f5b816020015151811015613c8657613c5d8560200151518210613c4757846020015186602001515183613c2a9190615268565b81518110613c3a57613c3a615228565b60200260200101516143d0565b85602001518281518110613c3a57613c3a615228565b82602001518281518110613c7357613c73615228565b6020908102919091010152600101613bf8565b50613c9081613e25565b915091509250929050565b60605f80613ca9863561128b565b909250905073ffffffffffffffffffffffffffffffffffffffff8216626f321a338787613cd960408c018c615795565b6040518663ffffffff1660e01b8152600401613cf99594939291906157f6565b5f60405180830381865afa158015613d13573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613d3a91908101906158c7565b92508351835114613d8457825184516040517f1a4ea2ed00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610b2e565b5f5b8351811015613e1b57613db1848281518110613da457613da4615228565b6020026020010151611795565b8115613e1357613e1383885f0135888481518110613dd157613dd1615228565b6020026020010151888581518110613deb57613deb615228565b6020026020010151888681518110613e0557613e05615228565b60200260200101515f613708565b600101613d86565b5050509392505050565b5f613e43604051806040016040528060608152602001606081525090565b613e4c8361335e565b508251613e5890614482565b815260208301515f5b8151811015613ee657613e96613e8f838381518110613e8257613e82615228565b6020026020010151614482565b84516145bc565b828281518110613ea857613ea8615228565b6020026020010181905250818181518110613ec557613ec5615228565b6020026020010151515f03613ede575f93505050915091565b600101613e61565b50613ef081614711565b5f815167ffffffffffffffff811115613f0b57613f0b614cd4565b604051908082528060200260200182016040528015613f34578160200160208202803683370190505b5090505f5b825181101561407d575f5b835181108015613f6b5750828281518110613f6157613f61615228565b6020026020010151155b156140745780821480613fb15750838281518110613f8b57613f8b615228565b602002602001015151848281518110613fa657613fa6615228565b602002602001015151115b614064575f848381518110613fc857613fc8615228565b602002602001015151858381518110613fe357613fe3615228565b6020026020010151511080613ff757508282105b9050808015614040575061403d85838151811061401657614016615228565b602002602001015186858151811061403057614030615228565b60200260200101516145bc565b51155b84848151811061405257614052615228565b91151560209283029190910190910152505b61406d81615303565b9050613f44565b50600101613f39565b5061408882826147f8565b60208401525060019491935090915050565b5f8160081c835381600184015361165f836002615255565b5f5f5b82518110156140f6575f8382815181106140d1576140d1615228565b60200260200101519050606081865e6140eb606086615255565b9450506001016140b5565b509192915050565b805182515f9167ffffffffffffffff91821691161461413f578151835167ffffffffffffffff918216911610614135576001614138565b5f195b90506108de565b816020015167ffffffffffffffff16836020015167ffffffffffffffff161461418c57816020015167ffffffffffffffff16836020015167ffffffffffffffff1610614135576001614138565b81604001518360400151146141b1578160400151836040015110614135576001614138565b505f92915050565b6040517fc13c2396000000000000000000000000000000000000000000000000000000008152600481018290525f90735c000000000000000000000000000000000000089063c13c239690602401602060405180830381865afa158015614222573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108de9190615978565b6060815183516142569190615255565b67ffffffffffffffff81111561426e5761426e614cd4565b6040519080825280602002602001820160405280156142b757816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161428c5790505b5090505f5f5f5b85518210806142cd5750845181105b156143c6575f8651831461432b57855182146143245761431f8784815181106142f8576142f8615228565b602002602001015187848151811061431257614312615228565b60200260200101516140fe565b61432e565b5f1961432e565b60015b90505f8113156143575785828151811061434a5761434a615228565b6020026020010151614372565b86838151811061436957614369615228565b60200260200101515b858561437d81615303565b96508151811061438f5761438f615228565b60200260200101819052505f81136143ad576143aa83615303565b92505b5f81126143c0576143bd82615303565b91505b506142be565b5050815292915050565b6060815167ffffffffffffffff8111156143ec576143ec614cd4565b60405190808252806020026020018201604052801561443557816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161440a5790505b5090505f5b82518110156121105782818151811061445557614455615228565b602002602001015182828151811061446f5761446f615228565b602090810291909101015260010161443a565b60605f5f5b83518110156145b5575f8482815181106144a3576144a3615228565b60209081029190910101519050825f195b5f821180156144f157505f6144ec886144ce600186615268565b815181106144de576144de615228565b6020026020010151856140fe565b915081135b15614506576144ff826152ce565b91506144b4565b5f82118015614513575080155b15614520575050506145ad565b5f8561452b81615303565b965090505b8281111561458a5787614544600183615268565b8151811061455457614554615228565b602002602001015188828151811061456e5761456e615228565b602002602001018190525080614583906152ce565b9050614530565b508287838151811061459e5761459e615228565b60200260200101819052505050505b600101614487565b5082525090565b6060825167ffffffffffffffff8111156145d8576145d8614cd4565b60405190808252806020026020018201604052801561462157816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816145f65790505b5090505f5f5f5b85518110156143c6575b84518210801561466f57505f61466d86848151811061465357614653615228565b602002602001015188848151811061431257614312615228565b125b156146845761467d82615303565b9150614632565b84518214806146c057506146bd8583815181106146a3576146a3615228565b602002602001015187838151811061431257614312615228565b15155b15614709578581815181106146d7576146d7615228565b60200260200101518484806146eb90615303565b9550815181106146fd576146fd615228565b60200260200101819052505b600101614628565b60015b8151811015611ab3575f82828151811061473057614730615228565b602002602001015190505f8290505b5f8111801561477957505f61477785614759600185615268565b8151811061476957614769615228565b60200260200101518461487a565b135b156147d0578361478a600183615268565b8151811061479a5761479a615228565b60200260200101518482815181106147b4576147b4615228565b6020026020010181905250806147c9906152ce565b905061473f565b818482815181106147e3576147e3615228565b60209081029190910101525050600101614714565b60605f5f5b84518110156148705783818151811061481857614818615228565b60200260200101516148685784818151811061483657614836615228565b602002602001015185838061484a90615303565b94508151811061485c5761485c615228565b60200260200101819052505b6001016147fd565b5083525090919050565b5f5f5b83518110801561488d5750825181105b156148e4575f6148c28583815181106148a8576148a8615228565b602002602001015185848151811061431257614312615228565b905080156148d35791506108de9050565b506148dd81615303565b905061487d565b5081518351146141b15781518351106148fe57600161165f565b5f1961165f565b50805461491190614f36565b5f825580601f10614920575050565b601f0160209004905f5260205f2090611a9891905f5b8082111561494b575f81840155600101614936565b505050565b611a98615997565b5f60208284031215614968575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff811681146117e0575f5ffd5b5f602082840312156149a0575f5ffd5b813561165f8161496f565b5f60608284031215612110575f5ffd5b5f602082840312156149cb575f5ffd5b813567ffffffffffffffff8111156149e1575f5ffd5b612e0a848285016149ab565b67ffffffffffffffff811681146117e0575f5ffd5b5f5f60408385031215614a13575f5ffd5b8235614a1e816149ed565b946020939093013593505050565b5f60208284031215614a3c575f5ffd5b813561165f816149ed565b5f5f83601f840112614a57575f5ffd5b50813567ffffffffffffffff811115614a6e575f5ffd5b60208301915083602082850101111561353e575f5ffd5b5f5f5f60408486031215614a97575f5ffd5b83359250602084013567ffffffffffffffff811115614ab4575f5ffd5b614ac086828701614a47565b9497909650939450505050565b5f5f5f5f60608587031215614ae0575f5ffd5b843567ffffffffffffffff811115614af6575f5ffd5b614b02878288016149ab565b9450506020850135614b13816149ed565b9250604085013567ffffffffffffffff811115614b2e575f5ffd5b614b3a87828801614a47565b95989497509550505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f614b8e6080830186614b46565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f60408385031215614bc3575f5ffd5b50508035926020909101359150565b60ff811681146117e0575f5ffd5b5f5f5f60408486031215614bf2575f5ffd5b833567ffffffffffffffff811115614c08575f5ffd5b8401601f81018613614c18575f5ffd5b803567ffffffffffffffff811115614c2e575f5ffd5b8660208260051b8401011115614c42575f5ffd5b602091820194509250840135614c5781614bd2565b809150509250925092565b5f5f60408385031215614c73575f5ffd5b82359150602083013563ffffffff81168114614c8d575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614cca575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614d2457614d24614cd4565b60405290565b6040805190810167ffffffffffffffff81118282101715614d2457614d24614cd4565b604051601f8201601f1916810167ffffffffffffffff81118282101715614d7657614d76614cd4565b604052919050565b5f67ffffffffffffffff821115614d9757614d97614cd4565b5060051b60200190565b5f82601f830112614db0575f5ffd5b8135614dc3614dbe82614d7e565b614d4d565b80828252602082019150602060608402860101925085831115614de4575f5ffd5b602085015b83811015614e465760608188031215614e00575f5ffd5b614e08614d01565b8135614e13816149ed565b81526020820135614e23816149ed565b602082810191909152604083810135908301529084529290920191606001614de9565b5095945050505050565b5f60408236031215614e60575f5ffd5b614e68614d2a565b823567ffffffffffffffff811115614e7e575f5ffd5b614e8a36828601614da1565b825250602083013567ffffffffffffffff811115614ea6575f5ffd5b830136601f820112614eb6575f5ffd5b8035614ec4614dbe82614d7e565b8082825260208201915060208360051b850101925036831115614ee5575f5ffd5b602084015b83811015614f2657803567ffffffffffffffff811115614f08575f5ffd5b614f1736602083890101614da1565b84525060209283019201614eea565b5060208501525091949350505050565b600181811c90821680614f4a57607f821691505b602082108103612110577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f8354614fb481614f36565b806060860152600182165f8114614fd2576001811461500c5761503d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b870101935061503d565b865f5260205f205f5b8381101561503457815488820160800152600190910190602001615015565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176108de576108de61504a565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f6150fc60808301848661508e565b979650505050505050565b5f82601f830112615116575f5ffd5b815167ffffffffffffffff81111561513057615130614cd4565b6151436020601f19601f84011601614d4d565b818152846020838601011115615157575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215615183575f5ffd5b815167ffffffffffffffff811115615199575f5ffd5b612e0a84828501615107565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126151d8575f5ffd5b83018035915067ffffffffffffffff8211156151f2575f5ffd5b602001915060608102360382131561353e575f5ffd5b67ffffffffffffffff81811683821601908111156108de576108de61504a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b808201808211156108de576108de61504a565b818103818111156108de576108de61504a565b67ffffffffffffffff82811682821603908111156108de576108de61504a565b828152604060208201525f612e0a6040830184614b46565b5f602082840312156152c3575f5ffd5b815161165f8161496f565b5f816152dc576152dc61504a565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b5f5f1982036153145761531461504a565b5060010190565b601f82111561494b578282111561494b57805f5260205f20601f840160051c602085101561534657505f5b90810190601f840160051c035f5b81811015615369575f83820155600101615354565b505050505050565b815167ffffffffffffffff81111561538b5761538b614cd4565b61539f816153998454614f36565b8461531b565b6020601f8211600181146153d1575f83156153ba5750848201515b5f19600385901b1c1916600184901b1784556108a9565b5f84815260208120601f198516915b8281101561540057878501518255602094850194600190920191016153e0565b508482101561541d57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6154446060830185614b46565b82810360408401526154568185614b46565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f61549460a0830187614b46565b67ffffffffffffffff8616606084015282810360808401526154b781858761508e565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff81036154e7576154e761504a565b60010192915050565b805167ffffffffffffffff1682526020810151615519602084018267ffffffffffffffff169052565b506040810151615535604084018267ffffffffffffffff169052565b506060810151615551606084018267ffffffffffffffff169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e083015261010081015161559761010084018267ffffffffffffffff169052565b50610120818101519083015261014090810151910152565b828152610180810161165f60208301846154f0565b6155ce81866154f0565b6101c06101608201525f6155e66101c0830186614b46565b8281036101808401526155f98186614b46565b915050826101a083015295945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614cca575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615671575f5ffd5b83018035915067ffffffffffffffff82111561568b575f5ffd5b6020019150600581901b360382131561353e575f5ffd5b5f60808284031280156156b3575f5ffd5b506040516080810167ffffffffffffffff811182821017156156d7576156d7614cd4565b60405282516156e5816149ed565b815260208301516156f58161496f565b6020820152604083810151908201526060928301519281019290925250919050565b805160038110610baa575f5ffd5b5f60208284031215615735575f5ffd5b61165f82615717565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f5f6040838503121561577c575f5ffd5b61578583615717565b91506020830151614c8d81614bd2565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126157c8575f5ffd5b83018035915067ffffffffffffffff8211156157e2575f5ffd5b60200191503681900382131561353e575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b8181101561584d57835183526020938401939092019160010161582f565b50508381036040850152865180825260208083019350600582901b830181019089015f5b838110156158a357601f1985840301865261588d838351614b46565b6020968701969093509190910190600101615871565b505085810360608701526158b881888a61508e565b9b9a5050505050505050505050565b5f602082840312156158d7575f5ffd5b815167ffffffffffffffff8111156158ed575f5ffd5b8201601f810184136158fd575f5ffd5b805161590b614dbe82614d7e565b8082825260208201915060208360051b85010192508683111561592c575f5ffd5b602084015b8381101561596d57805167ffffffffffffffff81111561594f575f5ffd5b61595e89602083890101615107565b84525060209283019201615931565b509695505050505050565b5f60208284031215615988575f5ffd5b8151801515811461165f575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectManagerLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"dropped":{"slot":6,"offset":0},"credit":{"slot":7,"offset":0},"receiptCount":{"slot":8,"offset":0},"_types":{"slot":9,"offset":0},"createdBy":{"slot":10,"offset":0},"isMadeHere":{"slot":11,"offset":0},"arrivalsOf":{"slot":12,"offset":0},"copyCount":{"slot":13,"offset":0},"isClaimed":{"slot":14,"offset":0},"claimedUnder":{"slot":15,"offset":0},"isFlowClosed":{"slot":16,"offset":0},"reclaimedFlow":{"slot":17,"offset":0}} as const
