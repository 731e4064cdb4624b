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
export const objectManagerCode = '0x6080604052600436106101ab575f3560e01c8063a6606014116100eb578063c4b6445e11610089578063d5d44d8011610063578063d5d44d8014610630578063d653ffaf1461065b578063d8de3adc14610673578063e067dcdf1461069e576101ab565b8063c4b6445e14610566578063d484d42a146105cc578063d5c595dc146105fa576101ab565b8063a7b2e655116100c5578063a7b2e655146104d0578063b048c4fb146104fb578063b081002214610534578063b210e6cd14610547576101ab565b8063a660601414610440578063a740a0471461046b578063a7914947146104a1576101ab565b80634ccf4ada116101585780636c8cc9d9116101325780636c8cc9d91461039b5780636f1c13b8146103ba5780637f038f3c146103e85780638992fda814610421576101ab565b80634ccf4ada146103175780635b37e150146103365780636c26798f14610355576101ab565b80633577329c116101895780633577329c1461027857806338b758cc146102b65780634662d756146102ec576101ab565b80631d73f949146101ee5780631e3e8e8a1461022c5780633107aa0114610257575b3480156101b6575f5ffd5b50604051735c0000000000000000000000000000000000000c90365f82375f5f3683855af43d5f833e80156101e9573d82f35b503d81fd5b3480156101f9575f5ffd5b50610219610208366004614669565b600f6020525f908152604090205481565b6040519081526020015b60405180910390f35b348015610237575f5ffd5b506102196102463660046146a1565b600a6020525f908152604090205481565b348015610262575f5ffd5b506102766102713660046146cc565b6106cc565b005b348015610283575f5ffd5b506102a6610292366004614669565b60106020525f908152604090205460ff1681565b6040519015158152602001610223565b3480156102c1575f5ffd5b506102196102d0366004614713565b601160209081525f928352604080842090915290825290205481565b3480156102f7575f5ffd5b5061021961030636600461473d565b60016020525f908152604090205481565b348015610322575f5ffd5b506102196103313660046146cc565b6107be565b348015610341575f5ffd5b50610219610350366004614796565b6107f2565b348015610360575f5ffd5b5061038661036f366004614669565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff9091168152602001610223565b3480156103a6575f5ffd5b506102196103b53660046146a1565b6109ed565b3480156103c5575f5ffd5b506102a66103d4366004614669565b600b6020525f908152604090205460ff1681565b3480156103f3575f5ffd5b506008546104089067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610223565b34801561042c575f5ffd5b5061021961043b3660046147de565b610aeb565b34801561044b575f5ffd5b5061021961045a366004614669565b60026020525f908152604090205481565b348015610476575f5ffd5b50610219610485366004614713565b600560209081525f928352604080842090915290825290205481565b3480156104ac575f5ffd5b506104c06104bb3660046146cc565b610e2e565b6040516102239493929190614885565b3480156104db575f5ffd5b506102196104ea366004614669565b60036020525f908152604090205481565b348015610506575f5ffd5b506102a66105153660046148c3565b600e60209081525f928352604080842090915290825290205460ff1681565b6102766105423660046148f1565b610f3e565b348015610552575f5ffd5b506102196105613660046146a1565b6110f9565b348015610571575f5ffd5b506105a7610580366004614669565b60096020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610223565b3480156105d7575f5ffd5b506102a66105e6366004614669565b60046020525f908152604090205460ff1681565b348015610605575f5ffd5b50610219610614366004614973565b600d60209081525f928352604080842090915290825290205481565b34801561063b575f5ffd5b5061021961064a3660046146a1565b60076020525f908152604090205481565b348015610666575f5ffd5b5061021964e8d4a5100081565b34801561067e575f5ffd5b5061021961068d366004614669565b5f9081526020819052604090205490565b3480156106a9575f5ffd5b506102a66106b8366004614669565b60066020525f908152604090205460ff1681565b5f806106f3833560208501356106e560408701876149a9565b6106ee90614b61565b6111f2565b909250905061070283356112c0565b73ffffffffffffffffffffffffffffffffffffffff16636934dc0e338560200135846002016040518463ffffffff1660e01b815260040161074593929190614c92565b5f6040518083038186803b15801561075b575f5ffd5b505afa15801561076d573d5f5f3e3d5ffd5b5050505060018101546107a99033906107a49064e8d4a5100090700100000000000000000000000000000000900461ffff16614d88565b61138e565b6107b98335602085013584611421565b505050565b5f6107ec823560208401356107e76107d960408701876149a9565b6107e290614b61565b611521565b61157a565b92915050565b5f5f6107fd856112c0565b90505f46335f818152600a6020526040812080549161081b83614d9f565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c06108834690565b67ffffffffffffffff16901b1792505f73ffffffffffffffffffffffffffffffffffffffff831663aa1fbf084633878a8a6040518663ffffffff1660e01b81526004016108d4959493929190614de0565b5f60405180830381865afa1580156108ee573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526109159190810190614e9c565b9050610920816115bd565b6001600b5f61095f8a88604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208082019290925260409081015f90812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169415159490941790935580516080810182528381529182018390528101829052606081019190915260408051808201909152606080825260208201526109e0898783868661160b565b5050505050509392505050565b5f6109f661188b565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526007602052604081205490819003610a73576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610acc9084815260200190565b60405180910390a2610ade82826118c2565b610ae66118df565b919050565b5f67ffffffffffffffff84161580610b1657504667ffffffffffffffff168467ffffffffffffffff16145b15610b59576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610a6a565b5f80610b72873560208901356106e560408b018b6149a9565b91509150610b9d610b81611909565b610b8e60408a018a6149a9565b610b9790614b61565b90611956565b610bd3576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610c576040518061016001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610d04918b9190610c8090614c47565b80601f0160208091040260200160405190810160405280929190818152602001828054610cac90614c47565b8015610cf75780601f10610cce57610100808354040283529160200191610cf7565b820191905f5260205f20905b815481529060010190602001808311610cda57829003601f168201915b50505050508a8a8a611a0c565b6101408501526101208401529050610d1e89838387611b8e565b9450610d2d60408a018a6149a9565b610d379080614ece565b90505f03610da1576001830154610d729033906107a49064e8d4a5100090700100000000000000000000000000000000900461ffff16614d88565b610d82893560208b013586611421565b610d9c888361012001518460400151856101400151611dbb565b610e22565b6040820151610db1906001614f31565b60018401805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000938c166801000000000000000002939093167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179190911790555b50505050949350505050565b5f60608180808080610e50883560208a01356107e76107d960408d018d6149a9565b815260208101919091526040015f2080541580159650909150610e8e57610e8b610e7d60408801886149a9565b610e8690614b61565b611e87565b92505b6001810154600282018054909167ffffffffffffffff16908290610eb190614c47565b80601f0160208091040260200160405190810160405280929190818152602001828054610edd90614c47565b8015610f285780601f10610eff57610100808354040283529160200191610f28565b820191905f5260205f20905b815481529060010190602001808311610f0b57829003601f168201915b509a9c939b509799509297509095505050505050565b5f610f498484611f20565b90505f5f610f5a83604001516124c2565b91509150610f6781612577565b610f79610f72611909565b8290611956565b610faf576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff851615610fc757610fc282611e87565b610fc9565b5f5b90508460ff168160ff161015611018576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff808316600483015286166024820152604401610a6a565b5f6110248888876125c8565b90505f5f5b825181101561109c5785156110625761105d87828786858151811061105057611050614f51565b602002602001015161294a565b611094565b61108787828786858151811061107a5761107a614f51565b6020026020010151612a5d565b6110919083614f7e565b91505b600101611029565b50803410156110e0576040517fea691a4b00000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610a6a565b6110ee336107a48334614f91565b505050505050505050565b5f6111348273ffffffffffffffffffffffffffffffffffffffff16803b806020016040519081016040528181525f908060200190933c612d34565b5073ffffffffffffffffffffffffffffffffffffffff8082163f5f818152600960205260409020549091161561116957919050565b5f8181526009602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8616908117909155915191825282917f3c081201a0fb42dea8df5fe0a498ff5ec82390085bea1ddcd0866069b4732a76910160405180910390a2919050565b5f5f6111ff858585612ea4565b602085015151919350915015611244576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101839052602401610a6a565b600181015467ffffffffffffffff16156112b85760018181015483916112739167ffffffffffffffff16614fa4565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff166024820152604401610a6a565b935093915050565b5f8181526009602052604081205473ffffffffffffffffffffffffffffffffffffffff168061131e576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101849052602401610a6a565b828173ffffffffffffffffffffffffffffffffffffffff163f146107ec576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610a6a565b805f03611399575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260076020526040812080548392906113cd908490614f7e565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600d8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff16825290925291812080549091906114a190614fc4565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff00000000000000000000000000000000000000000000169055906114ed600283018261461b565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e76310000000000000000000061154c83612f01565b60405160200161155d929190614fd9565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b610400815111156116085780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610a6a565b50565b5f5f61161685611521565b905061162387878361157a565b5f81815260208190526040902080549193509015611670576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610a6a565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600d83528481209389015163ffffffff1681529290915291902054601f198101611702576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610a6a565b61170d816001614f7e565b5f838152600d6020908152604080832060608b015163ffffffff168452909152812091909155849087908990869060018201816002840161174e868261504f565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6118668d612f01565b8c6040516118769392919061510a565b60405180910390a45050505095945050505050565b611893613015565b6118c060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061306e565b565b5f385f3884865af16118db5763b12d13eb5f526004601cfd5b5050565b6118c05f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006118ba565b61193060405180606001604052806146618152602001614661815260200161466181525090565b6040518060600160405280613075815260200161319481526020016131a7815250905090565b5f6119608361320f565b5082515f61196e82856132bd565b50905080158061198457506119848283866133f6565b15611993575f925050506107ec565b5f5b856020015151811015611a005760606119cb876020015183815181106119bd576119bd614f51565b6020026020010151876132bd565b90935090508280156119e657506119e381858861347c565b51155b156119f7575f9450505050506107ec565b50600101611995565b50600195945050505050565b60605f8080611a1b89356112c0565b6040517f4d457bfb00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff821690634d457bfb90611a7e90339060208e0135908d908d908d908d9060040161513e565b5f60405180830381865afa158015611a98573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611abf9190810190614e9c565b9350611aca846115bd565b611adb818a3560208c0135876135b9565b90935091505f80611af3838c3560208e01358d6135b9565b915091508185141580611b065750808414155b15611b47576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810186905260248101859052604401610a6a565b835f03611b80576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050955095509592505050565b5f80611bae611ba060408801886149a9565b611ba990614b61565b61379a565b805151909150611bc060026020614f91565b811115611c0f5780611bd460026020614f91565b6040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610a6a565b466008805467ffffffffffffffff16905f611c29836151a2565b82546101009290920a67ffffffffffffffff81810219909316918316021790915543811660608a0152908116604089015216865260208781013560a088015287356080880152855190860120611c7e83611521565b60e088015260c087015280611c9660408901896149a9565b611ca09080614ece565b611cab929150614f91565b67ffffffffffffffff16610100870152604051611cee907f73796e636c696e652e726563656970742e76310000000000000000000000000090889060200161528d565b60408051808303601f1901815282825280516020918201208983015167ffffffffffffffff165f9081526001835283812082905530838601528b35858501528b8301356060808701919091528451808703909101815260809095019093528351939091019290922091945050866020015167ffffffffffffffff1681857faa5a37212c1ea7e55970947458824e4c57d1a1e59647aa2fbb30ab84a1f9469f8a611d9688612f01565b8b8b604051611da894939291906152a2565b60405180910390a4505050949350505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250611e0d908490614f7e565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6191015b60405180910390a4505050505050565b5f8160200151515f14611e9b576001611e9e565b60045b90505f5b825151811015611f1a575f835f01518281518110611ec257611ec2614f51565b602002602001015190505f815f015167ffffffffffffffff165f14611eef57611eea826138c4565b611efc565b611efc8260400151613989565b90508360ff168160ff161015611f10578093505b5050600101611ea2565b50919050565b611f526040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b83811015611fa457848482818110611f6f57611f6f614f51565b9050602002810190611f8191906152ea565b611f8f90602081019061531c565b611f9a915083614f7e565b9150600101611f55565b50801580611fb25750601081115b80611fbc57508083115b15611ff6576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101829052602401610a6a565b8067ffffffffffffffff81111561200f5761200f6149e5565b604051908082528060200260200182016040528015612038578160200160208202803683370190505b5082528067ffffffffffffffff811115612054576120546149e5565b60405190808252806020026020018201604052801561207d578160200160208202803683370190505b5060208301528067ffffffffffffffff81111561209c5761209c6149e5565b6040519080825280602002602001820160405280156120e157816020015b60408051808201909152606080825260208201528152602001906001900390816120ba5790505b5060408301528067ffffffffffffffff811115612100576121006149e5565b604051908082528060200260200182016040528015612129578160200160208202803683370190505b5060608301528067ffffffffffffffff811115612148576121486149e5565b60405190808252806020026020018201604052801561217b57816020015b60608152602001906001900390816121665790505b5060808301525f805b848110156124b9575f5b8686838181106121a0576121a0614f51565b90506020028101906121b291906152ea565b6121c090602081019061531c565b90508110156124b0575f5f8888858181106121dd576121dd614f51565b90506020028101906121ef91906152ea565b3589898681811061220257612202614f51565b905060200281019061221491906152ea565b61222290602081019061531c565b8581811061223257612232614f51565b905060200281019061224491906149a9565b9092503590505f5b858110156122dd57818860200151828151811061226b5761226b614f51565b602002602001015114801561229b575082885f0151828151811061229157612291614f51565b6020026020010151145b156122d5576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101889052602401610a6a565b60010161224c565b505f8989868181106122f1576122f1614f51565b905060200281019061230391906152ea565b61231190602081019061531c565b8581811061232157612321614f51565b905060200281019061233391906149a9565b6123419060208101906149a9565b61234a90614b61565b90505f5f6123598585856111f2565b915091508484848c5f01518b8151811061237557612375614f51565b602002602001018d602001518c8151811061239257612392614f51565b602002602001018e604001518d815181106123af576123af614f51565b60200260200101839052838152508381525050505081816002018080546123d590614c47565b80601f016020809104026020016040519081016040528092919081815260200182805461240190614c47565b801561244c5780601f106124235761010080835404028352916020019161244c565b820191905f5260205f20905b81548152906001019060200180831161242f57829003601f168201915b505050505090508b606001518a8151811061246957612469614f51565b602002602001018c608001518b8151811061248657612486614f51565b60209081029190910101919091525261249e88614d9f565b9750505050505080600101905061218e565b50600101612184565b50505092915050565b5f6124e0604051806040016040528060608152602001606081525090565b60019150825f815181106124f6576124f6614f51565b602002602001015190505f600190505b8351811015612571576125328285838151811061252557612525614f51565b60200260200101516139e6565b612569575f925061256584828151811061254e5761254e614f51565b602002602001015183613a0190919063ffffffff16565b9250505b600101612506565b50915091565b5f6125818261320f565b905060208111156118db576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610a6a565b606081608001515167ffffffffffffffff8111156125e8576125e86149e5565b60405190808252806020026020018201604052801561261b57816020015b60608152602001906001900390816126065790505b5090505f5f5b84811015612941575f86868381811061263c5761263c614f51565b905060200281019061264e91906152ea565b61265c90602081019061531c565b905090505f8167ffffffffffffffff81111561267a5761267a6149e5565b6040519080825280602002602001820160405280156126a3578160200160208202803683370190505b5090505f8267ffffffffffffffff8111156126c0576126c06149e5565b6040519080825280602002602001820160405280156126f357816020015b60608152602001906001900390816126de5790505b5090505f5b8381101561279257602088015161270f8288614f7e565b8151811061271f5761271f614f51565b6020026020010151886080015182886127389190614f7e565b8151811061274857612748614f51565b602002602001015184838151811061276257612762614f51565b6020026020010184848151811061277b5761277b614f51565b6020908102919091010191909152526001016126f8565b505f6127c18a8a878181106127a9576127a9614f51565b90506020028101906127bb91906152ea565b356112c0565b73ffffffffffffffffffffffffffffffffffffffff16626f321a3385858e8e8b8181106127f0576127f0614f51565b905060200281019061280291906152ea565b612810906040810190615380565b6040518663ffffffff1660e01b81526004016128309594939291906153e1565b5f60405180830381865afa15801561284a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261287191908101906154b2565b9050838151146128ba5780516040517f1a4ea2ed000000000000000000000000000000000000000000000000000000008152600481019190915260248101859052604401610a6a565b5f5b84811015612931576128e68282815181106128d9576128d9614f51565b60200260200101516115bd565b8181815181106128f8576128f8614f51565b602002602001015188888061290c90614d9f565b99508151811061291e5761291e614f51565b60209081029190910101526001016128bc565b5050505050806001019050612621565b50509392505050565b5f5f855f0151858151811061296157612961614f51565b60200260200101518660200151868151811061297f5761297f614f51565b602002602001015191509150825f5f886060015188815181106129a4576129a4614f51565b602002602001015181526020019081526020015f2060020190816129c8919061504f565b5081866060015186815181106129e0576129e0614f51565b6020026020010151612a228484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b353584612a4d89612f01565b88604051611e779392919061510a565b5f5f5f865f01518681518110612a7557612a75614f51565b602002602001015187602001518781518110612a9357612a93614f51565b6020026020010151915091505f5f5f89606001518981518110612ab857612ab8614f51565b60209081029190910181015182528181019290925260409081015f20815160808101835260019091015467ffffffffffffffff80821683526801000000000000000082041693820193909352700100000000000000000000000000000000830461ffff1691810191909152720100000000000000000000000000000000000090910463ffffffff166060808301919091528901518051919250612b7691859185918b908110612b6957612b69614f51565b6020026020010151611421565b612b83838388888561160b565b50604080518082019091526060808252602082015288604001518881518110612bae57612bae614f51565b602090810291909101015151815260408051600180825281830190925290816020015b6060815260200190600190039081612bd157505060208201819052875181519091905f90612c0157612c01614f51565b60200260200101819052505f612c1682613b3b565b92509050801580612c365750612c34612c2d611909565b8390611956565b155b15612c48575f95505050505050612d2c565b5f612c528361320f565b90506020811115612c99576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610a6a565b604080516080810182525f80825260208201819052918101829052606081019190915281856060015182604001836060018263ffffffff1663ffffffff168152508261ffff1661ffff168152505050612d128787868f608001518f81518110612d0457612d04614f51565b60200260200101518561160b565b50612d2264e8d4a5100083614d88565b9750505050505050505b949350505050565b80511580612d4457506160008151115b15612d805780516040517f54478b6e000000000000000000000000000000000000000000000000000000008152600401610a6a91815260200190565b80515f19905f907f600800000000000000000000ffffffffffffffffcbcf000063f000013fff0fff907f6008000000000000000000000000000000000000004000000000000000000001906020868101918701016001825b82811015612e535780515f1a605b8103612df157600192505b8215612e1757600187821c16612e0d5784820398509650612e53565b600186821c161592505b6020606082031015612e4a579081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa101905b50600101612dd8565b505050505f198414612e9d576040517f9be875290000000000000000000000000000000000000000000000000000000081526004810185905260ff84166024820152604401610a6a565b5050505050565b5f5f612eb485856107e786611521565b5f818152602081905260409020805491935091506112b8576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610a6a565b6020810151606090612f128361320f565b612f1d906060614d88565b8151612f2a906002614d88565b612f35906004614f7e565b612f3f9190614f7e565b67ffffffffffffffff811115612f5757612f576149e5565b6040519080825280601f01601f191660200182016040528015612f81576020820181803683370190505b5091505f602083019050612fa3612f9c82865f015151613db0565b8551613dc8565b9050612fb0818351613db0565b90505f5b825181101561300d57613003612fe483858481518110612fd657612fd6614f51565b602002602001015151613db0565b848381518110612ff657612ff6614f51565b6020026020010151613dc8565b9150600101612fb4565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156118c0576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b80515f9067ffffffffffffffff161561314d57735c00000000000000000000000000000000000008604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa158015613129573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107ec9190615571565b6040808301515f9081526004602052205460ff161561316e57506001919050565b6040808301515f9081526010602052205460ff1661318c575f6107ec565b600292915050565b5f61319f8383613e14565b159392505050565b81515f9067ffffffffffffffff16158015906131d257508151835167ffffffffffffffff9081169116145b80156131f95750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b80156115b6575050604090810151910151141590565b8051516020820151515f5b818110801561322a575060408211155b1561326b578360200151818151811061324557613245614f51565b602002602001015151836132599190614f7e565b925061326481614d9f565b905061321a565b5061010082118061327c5750604081115b15611f1a576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a6a565b5f6060835167ffffffffffffffff8111156132da576132da6149e5565b60405190808252806020026020018201604052801561332357816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816132f85790505b5090505f5f5b85518110156133e7575f61335c87838151811061334857613348614f51565b6020026020010151875f015163ffffffff16565b905060028160028111156133725761337261558a565b03613382575f94505050506133ef565b5f8160028111156133955761339561558a565b036133de578682815181106133ac576133ac614f51565b60200260200101518484806133c090614d9f565b9550815181106133d2576133d2614f51565b60200260200101819052505b50600101613329565b508152600191505b9250929050565b5f5f5b8451811015613472575f5b84518110156134695761345186838151811061342257613422614f51565b602002602001015186838151811061343c5761343c614f51565b6020026020010151866040015163ffffffff16565b15613461576001925050506115b6565b600101613404565b506001016133f9565b505f949350505050565b6060835167ffffffffffffffff811115613498576134986149e5565b6040519080825280602002602001820160405280156134e157816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816134b65790505b5090505f5f5b85518110156135af575f5f5b865181108015613501575081155b1561355c5761354a87828151811061351b5761351b614f51565b602002602001015189858151811061353557613535614f51565b6020026020010151886020015163ffffffff16565b915061355581614d9f565b90506134f3565b50806135a65786828151811061357457613574614f51565b602002602001015184848061358890614d9f565b95508151811061359a5761359a614f51565b60200260200101819052505b506001016134e7565b5081529392505050565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b81526004016135f79291906155b7565b608060405180830381865afa158015613612573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061363691906155cf565b905070010000000000000000000000000000000081604001515f1c10613723575f8582604001511480156136825750602082015173ffffffffffffffffffffffffffffffffffffffff16155b80156136ad57506136938660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b905080613721578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff90911660248301526044820152606401610a6a565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b604080518082019091526060808252602082015281515f5b8151811080156137e757508181815181106137cf576137cf614f51565b60200260200101515f015167ffffffffffffffff165f145b156137fc576137f581614d9f565b90506137b2565b8082516138099190614f91565b67ffffffffffffffff811115613821576138216149e5565b60405190808252806020026020018201604052801561386a57816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161383f5790505b5083525f5b83515181101561300d57826138848284614f7e565b8151811061389457613894614f51565b6020026020010151845f015182815181106138b1576138b1614f51565b602090810291909101015260010161386f565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa158015613965573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115b69190615644565b5f8181526004602052604081205460ff16156139a757506003919050565b5f8281526010602052604090205460ff16156139c457505f919050565b5f828152600f60205260409020546139db90613ecf565b61318c5760016107ec565b5f6139f082611521565b6139f984611521565b149392505050565b5f613a1f604051806040016040528060608152602001606081525090565b83518351613a2d9190613f5c565b8152602080840151519085015151613a459190614f7e565b67ffffffffffffffff811115613a5d57613a5d6149e5565b604051908082528060200260200182016040528015613a9057816020015b6060815260200190600190039081613a7b5790505b5060208201525f5b816020015151811015613b2657613afd8560200151518210613ae757846020015186602001515183613aca9190614f91565b81518110613ada57613ada614f51565b60200260200101516140e6565b85602001518281518110613ada57613ada614f51565b82602001518281518110613b1357613b13614f51565b6020908102919091010152600101613a98565b50613b3081613b3b565b915091509250929050565b5f613b59604051806040016040528060608152602001606081525090565b613b628361320f565b508251613b6e90614198565b815260208301515f5b8151811015613bfc57613bac613ba5838381518110613b9857613b98614f51565b6020026020010151614198565b84516142d2565b828281518110613bbe57613bbe614f51565b6020026020010181905250818181518110613bdb57613bdb614f51565b6020026020010151515f03613bf4575f93505050915091565b600101613b77565b50613c0681614427565b5f815167ffffffffffffffff811115613c2157613c216149e5565b604051908082528060200260200182016040528015613c4a578160200160208202803683370190505b5090505f5b8251811015613d93575f5b835181108015613c815750828281518110613c7757613c77614f51565b6020026020010151155b15613d8a5780821480613cc75750838281518110613ca157613ca1614f51565b602002602001015151848281518110613cbc57613cbc614f51565b602002602001015151115b613d7a575f848381518110613cde57613cde614f51565b602002602001015151858381518110613cf957613cf9614f51565b6020026020010151511080613d0d57508282105b9050808015613d565750613d53858381518110613d2c57613d2c614f51565b6020026020010151868581518110613d4657613d46614f51565b60200260200101516142d2565b51155b848481518110613d6857613d68614f51565b91151560209283029190910190910152505b613d8381614d9f565b9050613c5a565b50600101613c4f565b50613d9e828261450e565b60208401525060019491935090915050565b5f8160081c83538160018401536115b6836002614f7e565b5f5f5b8251811015613e0c575f838281518110613de757613de7614f51565b60200260200101519050606081865e613e01606086614f7e565b945050600101613dcb565b509192915050565b805182515f9167ffffffffffffffff918216911614613e55578151835167ffffffffffffffff918216911610613e4b576001613e4e565b5f195b90506107ec565b816020015167ffffffffffffffff16836020015167ffffffffffffffff1614613ea257816020015167ffffffffffffffff16836020015167ffffffffffffffff1610613e4b576001613e4e565b8160400151836040015114613ec7578160400151836040015110613e4b576001613e4e565b505f92915050565b6040517fc13c2396000000000000000000000000000000000000000000000000000000008152600481018290525f90735c000000000000000000000000000000000000089063c13c239690602401602060405180830381865afa158015613f38573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107ec919061566e565b606081518351613f6c9190614f7e565b67ffffffffffffffff811115613f8457613f846149e5565b604051908082528060200260200182016040528015613fcd57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613fa25790505b5090505f5f5f5b8551821080613fe35750845181105b156140dc575f86518314614041578551821461403a5761403587848151811061400e5761400e614f51565b602002602001015187848151811061402857614028614f51565b6020026020010151613e14565b614044565b5f19614044565b60015b90505f81131561406d5785828151811061406057614060614f51565b6020026020010151614088565b86838151811061407f5761407f614f51565b60200260200101515b858561409381614d9f565b9650815181106140a5576140a5614f51565b60200260200101819052505f81136140c3576140c083614d9f565b92505b5f81126140d6576140d382614d9f565b91505b50613fd4565b5050815292915050565b6060815167ffffffffffffffff811115614102576141026149e5565b60405190808252806020026020018201604052801561414b57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816141205790505b5090505f5b8251811015611f1a5782818151811061416b5761416b614f51565b602002602001015182828151811061418557614185614f51565b6020908102919091010152600101614150565b60605f5f5b83518110156142cb575f8482815181106141b9576141b9614f51565b60209081029190910101519050825f195b5f8211801561420757505f614202886141e4600186614f91565b815181106141f4576141f4614f51565b602002602001015185613e14565b915081135b1561421c5761421582614fc4565b91506141ca565b5f82118015614229575080155b15614236575050506142c3565b5f8561424181614d9f565b965090505b828111156142a0578761425a600183614f91565b8151811061426a5761426a614f51565b602002602001015188828151811061428457614284614f51565b60200260200101819052508061429990614fc4565b9050614246565b50828783815181106142b4576142b4614f51565b60200260200101819052505050505b60010161419d565b5082525090565b6060825167ffffffffffffffff8111156142ee576142ee6149e5565b60405190808252806020026020018201604052801561433757816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161430c5790505b5090505f5f5f5b85518110156140dc575b84518210801561438557505f61438386848151811061436957614369614f51565b602002602001015188848151811061402857614028614f51565b125b1561439a5761439382614d9f565b9150614348565b84518214806143d657506143d38583815181106143b9576143b9614f51565b602002602001015187838151811061402857614028614f51565b15155b1561441f578581815181106143ed576143ed614f51565b602002602001015184848061440190614d9f565b95508151811061441357614413614f51565b60200260200101819052505b60010161433e565b60015b81518110156118db575f82828151811061444657614446614f51565b602002602001015190505f8290505b5f8111801561448f57505f61448d8561446f600185614f91565b8151811061447f5761447f614f51565b602002602001015184614590565b135b156144e657836144a0600183614f91565b815181106144b0576144b0614f51565b60200260200101518482815181106144ca576144ca614f51565b6020026020010181905250806144df90614fc4565b9050614455565b818482815181106144f9576144f9614f51565b6020908102919091010152505060010161442a565b60605f5f5b84518110156145865783818151811061452e5761452e614f51565b602002602001015161457e5784818151811061454c5761454c614f51565b602002602001015185838061456090614d9f565b94508151811061457257614572614f51565b60200260200101819052505b600101614513565b5083525090919050565b5f5f5b8351811080156145a35750825181105b156145fa575f6145d88583815181106145be576145be614f51565b602002602001015185848151811061402857614028614f51565b905080156145e95791506107ec9050565b506145f381614d9f565b9050614593565b508151835114613ec75781518351106146145760016115b6565b5f196115b6565b50805461462790614c47565b5f825580601f10614636575050565b601f0160209004905f5260205f20906118c091905f5b808211156107b9575f8184015560010161464c565b6118c061568d565b5f60208284031215614679575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff81168114611608575f5ffd5b5f602082840312156146b1575f5ffd5b81356115b681614680565b5f60608284031215611f1a575f5ffd5b5f602082840312156146dc575f5ffd5b813567ffffffffffffffff8111156146f2575f5ffd5b612d2c848285016146bc565b67ffffffffffffffff81168114611608575f5ffd5b5f5f60408385031215614724575f5ffd5b823561472f816146fe565b946020939093013593505050565b5f6020828403121561474d575f5ffd5b81356115b6816146fe565b5f5f83601f840112614768575f5ffd5b50813567ffffffffffffffff81111561477f575f5ffd5b6020830191508360208285010111156133ef575f5ffd5b5f5f5f604084860312156147a8575f5ffd5b83359250602084013567ffffffffffffffff8111156147c5575f5ffd5b6147d186828701614758565b9497909650939450505050565b5f5f5f5f606085870312156147f1575f5ffd5b843567ffffffffffffffff811115614807575f5ffd5b614813878288016146bc565b9450506020850135614824816146fe565b9250604085013567ffffffffffffffff81111561483f575f5ffd5b61484b87828801614758565b95989497509550505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f61489f6080830186614857565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f604083850312156148d4575f5ffd5b50508035926020909101359150565b60ff81168114611608575f5ffd5b5f5f5f60408486031215614903575f5ffd5b833567ffffffffffffffff811115614919575f5ffd5b8401601f81018613614929575f5ffd5b803567ffffffffffffffff81111561493f575f5ffd5b8660208260051b8401011115614953575f5ffd5b602091820194509250840135614968816148e3565b809150509250925092565b5f5f60408385031215614984575f5ffd5b82359150602083013563ffffffff8116811461499e575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18336030181126149db575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614a3557614a356149e5565b60405290565b6040805190810167ffffffffffffffff81118282101715614a3557614a356149e5565b604051601f8201601f1916810167ffffffffffffffff81118282101715614a8757614a876149e5565b604052919050565b5f67ffffffffffffffff821115614aa857614aa86149e5565b5060051b60200190565b5f82601f830112614ac1575f5ffd5b8135614ad4614acf82614a8f565b614a5e565b80828252602082019150602060608402860101925085831115614af5575f5ffd5b602085015b83811015614b575760608188031215614b11575f5ffd5b614b19614a12565b8135614b24816146fe565b81526020820135614b34816146fe565b602082810191909152604083810135908301529084529290920191606001614afa565b5095945050505050565b5f60408236031215614b71575f5ffd5b614b79614a3b565b823567ffffffffffffffff811115614b8f575f5ffd5b614b9b36828601614ab2565b825250602083013567ffffffffffffffff811115614bb7575f5ffd5b830136601f820112614bc7575f5ffd5b8035614bd5614acf82614a8f565b8082825260208201915060208360051b850101925036831115614bf6575f5ffd5b602084015b83811015614c3757803567ffffffffffffffff811115614c19575f5ffd5b614c2836602083890101614ab2565b84525060209283019201614bfb565b5060208501525091949350505050565b600181811c90821680614c5b57607f821691505b602082108103611f1a577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f8354614cc581614c47565b806060860152600182165f8114614ce35760018114614d1d57614d4e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b8701019350614d4e565b865f5260205f205f5b83811015614d4557815488820160800152600190910190602001614d26565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176107ec576107ec614d5b565b5f5f198203614db057614db0614d5b565b5060010190565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f614e25608083018486614db7565b979650505050505050565b5f82601f830112614e3f575f5ffd5b815167ffffffffffffffff811115614e5957614e596149e5565b614e6c6020601f19601f84011601614a5e565b818152846020838601011115614e80575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614eac575f5ffd5b815167ffffffffffffffff811115614ec2575f5ffd5b612d2c84828501614e30565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614f01575f5ffd5b83018035915067ffffffffffffffff821115614f1b575f5ffd5b60200191506060810236038213156133ef575f5ffd5b67ffffffffffffffff81811683821601908111156107ec576107ec614d5b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b808201808211156107ec576107ec614d5b565b818103818111156107ec576107ec614d5b565b67ffffffffffffffff82811682821603908111156107ec576107ec614d5b565b5f81614fd257614fd2614d5b565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b601f8211156107b957828211156107b957805f5260205f20601f840160051c602085101561502457505f5b90810190601f840160051c035f5b81811015615047575f83820155600101615032565b505050505050565b815167ffffffffffffffff811115615069576150696149e5565b61507d816150778454614c47565b84614ff9565b6020601f8211600181146150af575f83156150985750848201515b5f19600385901b1c1916600184901b178455612e9d565b5f84815260208120601f198516915b828110156150de57878501518255602094850194600190920191016150be565b50848210156150fb57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6151226060830185614857565b82810360408401526151348185614857565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f61517260a0830187614857565b67ffffffffffffffff861660608401528281036080840152615195818587614db7565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff81036151c5576151c5614d5b565b60010192915050565b805167ffffffffffffffff16825260208101516151f7602084018267ffffffffffffffff169052565b506040810151615213604084018267ffffffffffffffff169052565b50606081015161522f606084018267ffffffffffffffff169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e083015261010081015161527561010084018267ffffffffffffffff169052565b50610120818101519083015261014090810151910152565b82815261018081016115b660208301846151ce565b6152ac81866151ce565b6101c06101608201525f6152c46101c0830186614857565b8281036101808401526152d78186614857565b915050826101a083015295945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18336030181126149db575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261534f575f5ffd5b83018035915067ffffffffffffffff821115615369575f5ffd5b6020019150600581901b36038213156133ef575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126153b3575f5ffd5b83018035915067ffffffffffffffff8211156153cd575f5ffd5b6020019150368190038213156133ef575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b8181101561543857835183526020938401939092019160010161541a565b50508381036040850152865180825260208083019350600582901b830181019089015f5b8381101561548e57601f19858403018652615478838351614857565b602096870196909350919091019060010161545c565b505085810360608701526154a381888a614db7565b9b9a5050505050505050505050565b5f602082840312156154c2575f5ffd5b815167ffffffffffffffff8111156154d8575f5ffd5b8201601f810184136154e8575f5ffd5b80516154f6614acf82614a8f565b8082825260208201915060208360051b850101925086831115615517575f5ffd5b602084015b8381101561555857805167ffffffffffffffff81111561553a575f5ffd5b61554989602083890101614e30565b8452506020928301920161551c565b509695505050505050565b805160038110610ae6575f5ffd5b5f60208284031215615581575f5ffd5b6115b682615563565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b828152604060208201525f612d2c6040830184614857565b5f60808284031280156155e0575f5ffd5b506040516080810167ffffffffffffffff81118282101715615604576156046149e5565b6040528251615612816146fe565b8152602083015161562281614680565b6020820152604083810151908201526060928301519281019290925250919050565b5f5f60408385031215615655575f5ffd5b61565e83615563565b9150602083015161499e816148e3565b5f6020828403121561567e575f5ffd5b815180151581146115b6575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectManagerLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"dropped":{"slot":6,"offset":0},"credit":{"slot":7,"offset":0},"receiptCount":{"slot":8,"offset":0},"typeCode":{"slot":9,"offset":0},"createdBy":{"slot":10,"offset":0},"isMadeHere":{"slot":11,"offset":0},"arrivalsOf":{"slot":12,"offset":0},"copyCount":{"slot":13,"offset":0},"isClaimed":{"slot":14,"offset":0},"claimedUnder":{"slot":15,"offset":0},"isFlowClosed":{"slot":16,"offset":0},"reclaimedFlow":{"slot":17,"offset":0}} as const
