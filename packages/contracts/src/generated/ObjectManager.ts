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
export const objectManagerCode = '0x6080604052600436106101a0575f3560e01c8063a6606014116100e0578063b210e6cd11610089578063d5c595dc11610063578063d5c595dc146105ef578063d5d44d8014610625578063d653ffaf14610650578063d8de3adc14610668576101a0565b8063b210e6cd1461053c578063c4b6445e1461055b578063d484d42a146105c1576101a0565b8063a7b2e655116100ba578063a7b2e655146104c5578063b048c4fb146104f0578063b081002214610529576101a0565b8063a660601414610435578063a740a04714610460578063a791494714610496576101a0565b80634ccf4ada1161014d5780636c8cc9d9116101275780636c8cc9d9146103905780636f1c13b8146103af5780637f038f3c146103dd5780638992fda814610416576101a0565b80634ccf4ada1461030c5780635b37e1501461032b5780636c26798f1461034a576101a0565b80633577329c1161017e5780633577329c1461026d57806338b758cc146102ab5780634662d756146102e1576101a0565b80631d73f949146101e35780631e3e8e8a146102215780633107aa011461024c575b3480156101ab575f5ffd5b50604051735c0000000000000000000000000000000000000c90365f82375f5f3683855af43d5f833e80156101de573d82f35b503d81fd5b3480156101ee575f5ffd5b5061020e6101fd3660046145d3565b600e6020525f908152604090205481565b6040519081526020015b60405180910390f35b34801561022c575f5ffd5b5061020e61023b36600461460b565b60096020525f908152604090205481565b348015610257575f5ffd5b5061026b610266366004614636565b610693565b005b348015610278575f5ffd5b5061029b6102873660046145d3565b600f6020525f908152604090205460ff1681565b6040519015158152602001610218565b3480156102b6575f5ffd5b5061020e6102c536600461467d565b601060209081525f928352604080842090915290825290205481565b3480156102ec575f5ffd5b5061020e6102fb3660046146a7565b60016020525f908152604090205481565b348015610317575f5ffd5b5061020e610326366004614636565b610785565b348015610336575f5ffd5b5061020e610345366004614700565b6107b9565b348015610355575f5ffd5b5061037b6103643660046145d3565b600b6020525f908152604090205463ffffffff1681565b60405163ffffffff9091168152602001610218565b34801561039b575f5ffd5b5061020e6103aa36600461460b565b6109b4565b3480156103ba575f5ffd5b5061029b6103c93660046145d3565b600a6020525f908152604090205460ff1681565b3480156103e8575f5ffd5b506007546103fd9067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610218565b348015610421575f5ffd5b5061020e610430366004614748565b610ab2565b348015610440575f5ffd5b5061020e61044f3660046145d3565b60026020525f908152604090205481565b34801561046b575f5ffd5b5061020e61047a36600461467d565b600560209081525f928352604080842090915290825290205481565b3480156104a1575f5ffd5b506104b56104b0366004614636565b610d98565b60405161021894939291906147ef565b3480156104d0575f5ffd5b5061020e6104df3660046145d3565b60036020525f908152604090205481565b3480156104fb575f5ffd5b5061029b61050a36600461482d565b600d60209081525f928352604080842090915290825290205460ff1681565b61026b61053736600461485b565b610ea8565b348015610547575f5ffd5b5061020e61055636600461460b565b611063565b348015610566575f5ffd5b5061059c6105753660046145d3565b60086020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610218565b3480156105cc575f5ffd5b5061029b6105db3660046145d3565b60046020525f908152604090205460ff1681565b3480156105fa575f5ffd5b5061020e6106093660046148dd565b600c60209081525f928352604080842090915290825290205481565b348015610630575f5ffd5b5061020e61063f36600461460b565b60066020525f908152604090205481565b34801561065b575f5ffd5b5061020e64e8d4a5100081565b348015610673575f5ffd5b5061020e6106823660046145d3565b5f9081526020819052604090205490565b5f806106ba833560208501356106ac6040870187614913565b6106b590614acb565b61115c565b90925090506106c9833561122a565b73ffffffffffffffffffffffffffffffffffffffff16636934dc0e338560200135846002016040518463ffffffff1660e01b815260040161070c93929190614bfc565b5f6040518083038186803b158015610722575f5ffd5b505afa158015610734573d5f5f3e3d5ffd5b50505050600181015461077090339061076b9064e8d4a5100090700100000000000000000000000000000000900461ffff16614cf2565b6112f8565b610780833560208501358461138b565b505050565b5f6107b3823560208401356107ae6107a06040870187614913565b6107a990614acb565b61148b565b6114e4565b92915050565b5f5f6107c48561122a565b90505f46335f8181526009602052604081208054916107e283614d09565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c061084a4690565b67ffffffffffffffff16901b1792505f73ffffffffffffffffffffffffffffffffffffffff831663aa1fbf084633878a8a6040518663ffffffff1660e01b815260040161089b959493929190614d4a565b5f60405180830381865afa1580156108b5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108dc9190810190614e06565b90506108e781611527565b6001600a5f6109268a88604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208082019290925260409081015f90812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169415159490941790935580516080810182528381529182018390528101829052606081019190915260408051808201909152606080825260208201526109a78987838686611575565b5050505050509392505050565b5f6109bd6117f5565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526006602052604081205490819003610a3a576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526006602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610a939084815260200190565b60405180910390a2610aa5828261182c565b610aad611849565b919050565b5f67ffffffffffffffff84161580610add57504667ffffffffffffffff168467ffffffffffffffff16145b15610b20576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610a31565b5f80610b39873560208901356106ac60408b018b614913565b91509150610bc16040518061016001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610c6e918b9190610bea90614bb1565b80601f0160208091040260200160405190810160405280929190818152602001828054610c1690614bb1565b8015610c615780601f10610c3857610100808354040283529160200191610c61565b820191905f5260205f20905b815481529060010190602001808311610c4457829003601f168201915b50505050508a8a8a611873565b6101408501526101208401529050610c88898383876119f5565b9450610c9760408a018a614913565b610ca19080614e38565b90505f03610d0b576001830154610cdc90339061076b9064e8d4a5100090700100000000000000000000000000000000900461ffff16614cf2565b610cec893560208b01358661138b565b610d06888361012001518460400151856101400151611c22565b610d8c565b6040820151610d1b906001614e9b565b60018401805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000938c166801000000000000000002939093167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179190911790555b50505050949350505050565b5f60608180808080610dba883560208a01356107ae6107a060408d018d614913565b815260208101919091526040015f2080541580159650909150610df857610df5610de76040880188614913565b610df090614acb565b611cee565b92505b6001810154600282018054909167ffffffffffffffff16908290610e1b90614bb1565b80601f0160208091040260200160405190810160405280929190818152602001828054610e4790614bb1565b8015610e925780601f10610e6957610100808354040283529160200191610e92565b820191905f5260205f20905b815481529060010190602001808311610e7557829003601f168201915b509a9c939b509799509297509095505050505050565b5f610eb38484611d87565b90505f5f610ec48360400151612329565b91509150610ed1816123de565b610ee3610edc61242f565b829061247c565b610f19576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff851615610f3157610f2c82611cee565b610f33565b5f5b90508460ff168160ff161015610f82576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff808316600483015286166024820152604401610a31565b5f610f8e888887612532565b90505f5f5b8251811015611006578515610fcc57610fc7878287868581518110610fba57610fba614ebb565b60200260200101516128b4565b610ffe565b610ff1878287868581518110610fe457610fe4614ebb565b60200260200101516129c7565b610ffb9083614ee8565b91505b600101610f93565b508034101561104a576040517fea691a4b00000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610a31565b6110583361076b8334614efb565b505050505050505050565b5f61109e8273ffffffffffffffffffffffffffffffffffffffff16803b806020016040519081016040528181525f908060200190933c612c9e565b5073ffffffffffffffffffffffffffffffffffffffff8082163f5f81815260086020526040902054909116156110d357919050565b5f8181526008602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8616908117909155915191825282917f3c081201a0fb42dea8df5fe0a498ff5ec82390085bea1ddcd0866069b4732a76910160405180910390a2919050565b5f5f611169858585612e0e565b6020850151519193509150156111ae576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101839052602401610a31565b600181015467ffffffffffffffff16156112225760018181015483916111dd9167ffffffffffffffff16614f0e565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff166024820152604401610a31565b935093915050565b5f8181526008602052604081205473ffffffffffffffffffffffffffffffffffffffff1680611288576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101849052602401610a31565b828173ffffffffffffffffffffffffffffffffffffffff163f146107b3576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610a31565b805f03611303575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526006602052604081208054839290611337908490614ee8565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600c8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff168252909252918120805490919061140b90614f2e565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff00000000000000000000000000000000000000000000169055906114576002830182614585565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e7631000000000000000000006114b683612e6b565b6040516020016114c7929190614f43565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b610400815111156115725780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610a31565b50565b5f5f6115808561148b565b905061158d8787836114e4565b5f818152602081905260409020805491935090156115da576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610a31565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600c83528481209389015163ffffffff1681529290915291902054601f19810161166c576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610a31565b611677816001614ee8565b5f838152600c6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016116b88682614fb9565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6117d08d612e6b565b8c6040516117e093929190615074565b60405180910390a45050505095945050505050565b6117fd612f7f565b61182a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612fd8565b565b5f385f3884865af16118455763b12d13eb5f526004601cfd5b5050565b61182a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611824565b60605f8080611882893561122a565b6040517f4d457bfb00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff821690634d457bfb906118e590339060208e0135908d908d908d908d906004016150a8565b5f60405180830381865afa1580156118ff573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526119269190810190614e06565b935061193184611527565b611942818a3560208c013587612fdf565b90935091505f8061195a838c3560208e01358d612fdf565b91509150818514158061196d5750808414155b156119ae576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810186905260248101859052604401610a31565b835f036119e7576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050955095509592505050565b5f80611a15611a076040880188614913565b611a1090614acb565b6131c0565b805151909150611a2760026020614efb565b811115611a765780611a3b60026020614efb565b6040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610a31565b466007805467ffffffffffffffff16905f611a908361510c565b82546101009290920a67ffffffffffffffff81810219909316918316021790915543811660608a0152908116604089015216865260208781013560a088015287356080880152855190860120611ae58361148b565b60e088015260c087015280611afd6040890189614913565b611b079080614e38565b611b12929150614efb565b67ffffffffffffffff16610100870152604051611b55907f73796e636c696e652e726563656970742e7631000000000000000000000000009088906020016151f7565b60408051808303601f1901815282825280516020918201208983015167ffffffffffffffff165f9081526001835283812082905530838601528b35858501528b8301356060808701919091528451808703909101815260809095019093528351939091019290922091945050866020015167ffffffffffffffff1681857faa5a37212c1ea7e55970947458824e4c57d1a1e59647aa2fbb30ab84a1f9469f8a611bfd88612e6b565b8b8b604051611c0f949392919061520c565b60405180910390a4505050949350505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250611c74908490614ee8565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6191015b60405180910390a4505050505050565b5f8160200151515f14611d02576001611d05565b60045b90505f5b825151811015611d81575f835f01518281518110611d2957611d29614ebb565b602002602001015190505f815f015167ffffffffffffffff165f14611d5657611d51826132ea565b611d63565b611d6382604001516133af565b90508360ff168160ff161015611d77578093505b5050600101611d09565b50919050565b611db96040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b83811015611e0b57848482818110611dd657611dd6614ebb565b9050602002810190611de89190615254565b611df6906020810190615286565b611e01915083614ee8565b9150600101611dbc565b50801580611e195750601081115b80611e2357508083115b15611e5d576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101829052602401610a31565b8067ffffffffffffffff811115611e7657611e7661494f565b604051908082528060200260200182016040528015611e9f578160200160208202803683370190505b5082528067ffffffffffffffff811115611ebb57611ebb61494f565b604051908082528060200260200182016040528015611ee4578160200160208202803683370190505b5060208301528067ffffffffffffffff811115611f0357611f0361494f565b604051908082528060200260200182016040528015611f4857816020015b6040805180820190915260608082526020820152815260200190600190039081611f215790505b5060408301528067ffffffffffffffff811115611f6757611f6761494f565b604051908082528060200260200182016040528015611f90578160200160208202803683370190505b5060608301528067ffffffffffffffff811115611faf57611faf61494f565b604051908082528060200260200182016040528015611fe257816020015b6060815260200190600190039081611fcd5790505b5060808301525f805b84811015612320575f5b86868381811061200757612007614ebb565b90506020028101906120199190615254565b612027906020810190615286565b9050811015612317575f5f88888581811061204457612044614ebb565b90506020028101906120569190615254565b3589898681811061206957612069614ebb565b905060200281019061207b9190615254565b612089906020810190615286565b8581811061209957612099614ebb565b90506020028101906120ab9190614913565b9092503590505f5b858110156121445781886020015182815181106120d2576120d2614ebb565b6020026020010151148015612102575082885f015182815181106120f8576120f8614ebb565b6020026020010151145b1561213c576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101889052602401610a31565b6001016120b3565b505f89898681811061215857612158614ebb565b905060200281019061216a9190615254565b612178906020810190615286565b8581811061218857612188614ebb565b905060200281019061219a9190614913565b6121a8906020810190614913565b6121b190614acb565b90505f5f6121c085858561115c565b915091508484848c5f01518b815181106121dc576121dc614ebb565b602002602001018d602001518c815181106121f9576121f9614ebb565b602002602001018e604001518d8151811061221657612216614ebb565b602002602001018390528381525083815250505050818160020180805461223c90614bb1565b80601f016020809104026020016040519081016040528092919081815260200182805461226890614bb1565b80156122b35780601f1061228a576101008083540402835291602001916122b3565b820191905f5260205f20905b81548152906001019060200180831161229657829003601f168201915b505050505090508b606001518a815181106122d0576122d0614ebb565b602002602001018c608001518b815181106122ed576122ed614ebb565b60209081029190910101919091525261230588614d09565b97505050505050806001019050611ff5565b50600101611feb565b50505092915050565b5f612347604051806040016040528060608152602001606081525090565b60019150825f8151811061235d5761235d614ebb565b602002602001015190505f600190505b83518110156123d8576123998285838151811061238c5761238c614ebb565b6020026020010151613414565b6123d0575f92506123cc8482815181106123b5576123b5614ebb565b60200260200101518361342f90919063ffffffff16565b9250505b60010161236d565b50915091565b5f6123e88261356a565b90506020811115611845576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610a31565b61245660405180606001604052806145cb81526020016145cb81526020016145cb81525090565b6040518060600160405280613618815260200161372f8152602001613742815250905090565b5f6124868361356a565b5082515f61249482856137aa565b5090508015806124aa57506124aa8283866138e2565b156124b9575f925050506107b3565b5f5b8560200151518110156125265760606124f1876020015183815181106124e3576124e3614ebb565b6020026020010151876137aa565b909350905082801561250c5750612509818588613968565b51155b1561251d575f9450505050506107b3565b506001016124bb565b50600195945050505050565b606081608001515167ffffffffffffffff8111156125525761255261494f565b60405190808252806020026020018201604052801561258557816020015b60608152602001906001900390816125705790505b5090505f5f5b848110156128ab575f8686838181106125a6576125a6614ebb565b90506020028101906125b89190615254565b6125c6906020810190615286565b905090505f8167ffffffffffffffff8111156125e4576125e461494f565b60405190808252806020026020018201604052801561260d578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561262a5761262a61494f565b60405190808252806020026020018201604052801561265d57816020015b60608152602001906001900390816126485790505b5090505f5b838110156126fc5760208801516126798288614ee8565b8151811061268957612689614ebb565b6020026020010151886080015182886126a29190614ee8565b815181106126b2576126b2614ebb565b60200260200101518483815181106126cc576126cc614ebb565b602002602001018484815181106126e5576126e5614ebb565b602090810291909101019190915252600101612662565b505f61272b8a8a8781811061271357612713614ebb565b90506020028101906127259190615254565b3561122a565b73ffffffffffffffffffffffffffffffffffffffff16626f321a3385858e8e8b81811061275a5761275a614ebb565b905060200281019061276c9190615254565b61277a9060408101906152ea565b6040518663ffffffff1660e01b815260040161279a95949392919061534b565b5f60405180830381865afa1580156127b4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526127db919081019061541c565b9050838151146128245780516040517f1a4ea2ed000000000000000000000000000000000000000000000000000000008152600481019190915260248101859052604401610a31565b5f5b8481101561289b5761285082828151811061284357612843614ebb565b6020026020010151611527565b81818151811061286257612862614ebb565b602002602001015188888061287690614d09565b99508151811061288857612888614ebb565b6020908102919091010152600101612826565b505050505080600101905061258b565b50509392505050565b5f5f855f015185815181106128cb576128cb614ebb565b6020026020010151866020015186815181106128e9576128e9614ebb565b602002602001015191509150825f5f8860600151888151811061290e5761290e614ebb565b602002602001015181526020019081526020015f2060020190816129329190614fb9565b50818660600151868151811061294a5761294a614ebb565b602002602001015161298c8484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b3535846129b789612e6b565b88604051611cde93929190615074565b5f5f5f865f015186815181106129df576129df614ebb565b6020026020010151876020015187815181106129fd576129fd614ebb565b6020026020010151915091505f5f5f89606001518981518110612a2257612a22614ebb565b60209081029190910181015182528181019290925260409081015f20815160808101835260019091015467ffffffffffffffff80821683526801000000000000000082041693820193909352700100000000000000000000000000000000830461ffff1691810191909152720100000000000000000000000000000000000090910463ffffffff166060808301919091528901518051919250612ae091859185918b908110612ad357612ad3614ebb565b602002602001015161138b565b612aed8383888885611575565b50604080518082019091526060808252602082015288604001518881518110612b1857612b18614ebb565b602090810291909101015151815260408051600180825281830190925290816020015b6060815260200190600190039081612b3b57505060208201819052875181519091905f90612b6b57612b6b614ebb565b60200260200101819052505f612b8082613aa5565b92509050801580612ba05750612b9e612b9761242f565b839061247c565b155b15612bb2575f95505050505050612c96565b5f612bbc8361356a565b90506020811115612c03576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610a31565b604080516080810182525f80825260208201819052918101829052606081019190915281856060015182604001836060018263ffffffff1663ffffffff168152508261ffff1661ffff168152505050612c7c8787868f608001518f81518110612c6e57612c6e614ebb565b602002602001015185611575565b50612c8c64e8d4a5100083614cf2565b9750505050505050505b949350505050565b80511580612cae57506160008151115b15612cea5780516040517f54478b6e000000000000000000000000000000000000000000000000000000008152600401610a3191815260200190565b80515f19905f907f600800000000000000000000ffffffffffffffffcbcf000063f000013fff0fff907f6008000000000000000000000000000000000000004000000000000000000001906020868101918701016001825b82811015612dbd5780515f1a605b8103612d5b57600192505b8215612d8157600187821c16612d775784820398509650612dbd565b600186821c161592505b6020606082031015612db4579081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa101905b50600101612d42565b505050505f198414612e07576040517f9be875290000000000000000000000000000000000000000000000000000000081526004810185905260ff84166024820152604401610a31565b5050505050565b5f5f612e1e85856107ae8661148b565b5f81815260208190526040902080549193509150611222576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610a31565b6020810151606090612e7c8361356a565b612e87906060614cf2565b8151612e94906002614cf2565b612e9f906004614ee8565b612ea99190614ee8565b67ffffffffffffffff811115612ec157612ec161494f565b6040519080825280601f01601f191660200182016040528015612eeb576020820181803683370190505b5091505f602083019050612f0d612f0682865f015151613d1a565b8551613d32565b9050612f1a818351613d1a565b90505f5b8251811015612f7757612f6d612f4e83858481518110612f4057612f40614ebb565b602002602001015151613d1a565b848381518110612f6057612f60614ebb565b6020026020010151613d32565b9150600101612f1e565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561182a576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b815260040161301d9291906154cd565b608060405180830381865afa158015613038573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061305c91906154e5565b905070010000000000000000000000000000000081604001515f1c10613149575f8582604001511480156130a85750602082015173ffffffffffffffffffffffffffffffffffffffff16155b80156130d357506130b98660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b905080613147578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff90911660248301526044820152606401610a31565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b604080518082019091526060808252602082015281515f5b81518110801561320d57508181815181106131f5576131f5614ebb565b60200260200101515f015167ffffffffffffffff165f145b156132225761321b81614d09565b90506131d8565b80825161322f9190614efb565b67ffffffffffffffff8111156132475761324761494f565b60405190808252806020026020018201604052801561329057816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816132655790505b5083525f5b835151811015612f7757826132aa8284614ee8565b815181106132ba576132ba614ebb565b6020026020010151845f015182815181106132d7576132d7614ebb565b6020908102919091010152600101613295565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa15801561338b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115209190615568565b5f8181526004602052604081205460ff16156133cd57506003919050565b5f828152600f602052604090205460ff16156133ea57505f919050565b5f828152600e602052604090205461340190613d7e565b61340c5760016107b3565b600292915050565b5f61341e8261148b565b6134278461148b565b149392505050565b5f61344d604051806040016040528060608152602001606081525090565b8351835161345b9190613e0b565b81526020808401515190850151516134739190614ee8565b67ffffffffffffffff81111561348b5761348b61494f565b6040519080825280602002602001820160405280156134be57816020015b60608152602001906001900390816134a95790505b5060208201525f5b8160200151518110156135545761352b8560200151518210613515578460200151866020015151836134f89190614efb565b8151811061350857613508614ebb565b6020026020010151613f95565b8560200151828151811061350857613508614ebb565b8260200151828151811061354157613541614ebb565b60209081029190910101526001016134c6565b5061355e81613aa5565b915091505b9250929050565b8051516020820151515f5b8181108015613585575060408211155b156135c657836020015181815181106135a0576135a0614ebb565b602002602001015151836135b49190614ee8565b92506135bf81614d09565b9050613575565b506101008211806135d75750604081115b15611d81576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610a31565b80515f9067ffffffffffffffff16156136f057735c00000000000000000000000000000000000008604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa1580156136cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107b39190615592565b6040808301515f9081526004602052205460ff161561371157506001919050565b6040808301515f908152600f602052205460ff1661340c575f6107b3565b5f61373a8383614047565b159392505050565b81515f9067ffffffffffffffff161580159061376d57508151835167ffffffffffffffff9081169116145b80156137945750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b8015611520575050604090810151910151141590565b5f6060835167ffffffffffffffff8111156137c7576137c761494f565b60405190808252806020026020018201604052801561381057816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816137e55790505b5090505f5f5b85518110156138d4575f61384987838151811061383557613835614ebb565b6020026020010151875f015163ffffffff16565b9050600281600281111561385f5761385f6155ab565b0361386f575f9450505050613563565b5f816002811115613882576138826155ab565b036138cb5786828151811061389957613899614ebb565b60200260200101518484806138ad90614d09565b9550815181106138bf576138bf614ebb565b60200260200101819052505b50600101613816565b508152600191509250929050565b5f5f5b845181101561395e575f5b84518110156139555761393d86838151811061390e5761390e614ebb565b602002602001015186838151811061392857613928614ebb565b6020026020010151866040015163ffffffff16565b1561394d57600192505050611520565b6001016138f0565b506001016138e5565b505f949350505050565b6060835167ffffffffffffffff8111156139845761398461494f565b6040519080825280602002602001820160405280156139cd57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816139a25790505b5090505f5f5b8551811015613a9b575f5f5b8651811080156139ed575081155b15613a4857613a36878281518110613a0757613a07614ebb565b6020026020010151898581518110613a2157613a21614ebb565b6020026020010151886020015163ffffffff16565b9150613a4181614d09565b90506139df565b5080613a9257868281518110613a6057613a60614ebb565b6020026020010151848480613a7490614d09565b955081518110613a8657613a86614ebb565b60200260200101819052505b506001016139d3565b5081529392505050565b5f613ac3604051806040016040528060608152602001606081525090565b613acc8361356a565b508251613ad890614102565b815260208301515f5b8151811015613b6657613b16613b0f838381518110613b0257613b02614ebb565b6020026020010151614102565b845161423c565b828281518110613b2857613b28614ebb565b6020026020010181905250818181518110613b4557613b45614ebb565b6020026020010151515f03613b5e575f93505050915091565b600101613ae1565b50613b7081614391565b5f815167ffffffffffffffff811115613b8b57613b8b61494f565b604051908082528060200260200182016040528015613bb4578160200160208202803683370190505b5090505f5b8251811015613cfd575f5b835181108015613beb5750828281518110613be157613be1614ebb565b6020026020010151155b15613cf45780821480613c315750838281518110613c0b57613c0b614ebb565b602002602001015151848281518110613c2657613c26614ebb565b602002602001015151115b613ce4575f848381518110613c4857613c48614ebb565b602002602001015151858381518110613c6357613c63614ebb565b6020026020010151511080613c7757508282105b9050808015613cc05750613cbd858381518110613c9657613c96614ebb565b6020026020010151868581518110613cb057613cb0614ebb565b602002602001015161423c565b51155b848481518110613cd257613cd2614ebb565b91151560209283029190910190910152505b613ced81614d09565b9050613bc4565b50600101613bb9565b50613d088282614478565b60208401525060019491935090915050565b5f8160081c8353816001840153611520836002614ee8565b5f5f5b8251811015613d76575f838281518110613d5157613d51614ebb565b60200260200101519050606081865e613d6b606086614ee8565b945050600101613d35565b509192915050565b6040517fc13c2396000000000000000000000000000000000000000000000000000000008152600481018290525f90735c000000000000000000000000000000000000089063c13c239690602401602060405180830381865afa158015613de7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107b391906155d8565b606081518351613e1b9190614ee8565b67ffffffffffffffff811115613e3357613e3361494f565b604051908082528060200260200182016040528015613e7c57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613e515790505b5090505f5f5f5b8551821080613e925750845181105b15613f8b575f86518314613ef05785518214613ee957613ee4878481518110613ebd57613ebd614ebb565b6020026020010151878481518110613ed757613ed7614ebb565b6020026020010151614047565b613ef3565b5f19613ef3565b60015b90505f811315613f1c57858281518110613f0f57613f0f614ebb565b6020026020010151613f37565b868381518110613f2e57613f2e614ebb565b60200260200101515b8585613f4281614d09565b965081518110613f5457613f54614ebb565b60200260200101819052505f8113613f7257613f6f83614d09565b92505b5f8112613f8557613f8282614d09565b91505b50613e83565b5050815292915050565b6060815167ffffffffffffffff811115613fb157613fb161494f565b604051908082528060200260200182016040528015613ffa57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613fcf5790505b5090505f5b8251811015611d815782818151811061401a5761401a614ebb565b602002602001015182828151811061403457614034614ebb565b6020908102919091010152600101613fff565b805182515f9167ffffffffffffffff918216911614614088578151835167ffffffffffffffff91821691161061407e576001614081565b5f195b90506107b3565b816020015167ffffffffffffffff16836020015167ffffffffffffffff16146140d557816020015167ffffffffffffffff16836020015167ffffffffffffffff161061407e576001614081565b81604001518360400151146140fa57816040015183604001511061407e576001614081565b505f92915050565b60605f5f5b8351811015614235575f84828151811061412357614123614ebb565b60209081029190910101519050825f195b5f8211801561417157505f61416c8861414e600186614efb565b8151811061415e5761415e614ebb565b602002602001015185614047565b915081135b156141865761417f82614f2e565b9150614134565b5f82118015614193575080155b156141a05750505061422d565b5f856141ab81614d09565b965090505b8281111561420a57876141c4600183614efb565b815181106141d4576141d4614ebb565b60200260200101518882815181106141ee576141ee614ebb565b60200260200101819052508061420390614f2e565b90506141b0565b508287838151811061421e5761421e614ebb565b60200260200101819052505050505b600101614107565b5082525090565b6060825167ffffffffffffffff8111156142585761425861494f565b6040519080825280602002602001820160405280156142a157816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816142765790505b5090505f5f5f5b8551811015613f8b575b8451821080156142ef57505f6142ed8684815181106142d3576142d3614ebb565b6020026020010151888481518110613ed757613ed7614ebb565b125b15614304576142fd82614d09565b91506142b2565b8451821480614340575061433d85838151811061432357614323614ebb565b6020026020010151878381518110613ed757613ed7614ebb565b15155b156143895785818151811061435757614357614ebb565b602002602001015184848061436b90614d09565b95508151811061437d5761437d614ebb565b60200260200101819052505b6001016142a8565b60015b8151811015611845575f8282815181106143b0576143b0614ebb565b602002602001015190505f8290505b5f811180156143f957505f6143f7856143d9600185614efb565b815181106143e9576143e9614ebb565b6020026020010151846144fa565b135b15614450578361440a600183614efb565b8151811061441a5761441a614ebb565b602002602001015184828151811061443457614434614ebb565b60200260200101819052508061444990614f2e565b90506143bf565b8184828151811061446357614463614ebb565b60209081029190910101525050600101614394565b60605f5f5b84518110156144f05783818151811061449857614498614ebb565b60200260200101516144e8578481815181106144b6576144b6614ebb565b60200260200101518583806144ca90614d09565b9450815181106144dc576144dc614ebb565b60200260200101819052505b60010161447d565b5083525090919050565b5f5f5b83518110801561450d5750825181105b15614564575f61454285838151811061452857614528614ebb565b6020026020010151858481518110613ed757613ed7614ebb565b905080156145535791506107b39050565b5061455d81614d09565b90506144fd565b5081518351146140fa57815183511061457e576001611520565b5f19611520565b50805461459190614bb1565b5f825580601f106145a0575050565b601f0160209004905f5260205f209061182a91905f5b80821115610780575f818401556001016145b6565b61182a6155f7565b5f602082840312156145e3575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff81168114611572575f5ffd5b5f6020828403121561461b575f5ffd5b8135611520816145ea565b5f60608284031215611d81575f5ffd5b5f60208284031215614646575f5ffd5b813567ffffffffffffffff81111561465c575f5ffd5b612c9684828501614626565b67ffffffffffffffff81168114611572575f5ffd5b5f5f6040838503121561468e575f5ffd5b823561469981614668565b946020939093013593505050565b5f602082840312156146b7575f5ffd5b813561152081614668565b5f5f83601f8401126146d2575f5ffd5b50813567ffffffffffffffff8111156146e9575f5ffd5b602083019150836020828501011115613563575f5ffd5b5f5f5f60408486031215614712575f5ffd5b83359250602084013567ffffffffffffffff81111561472f575f5ffd5b61473b868287016146c2565b9497909650939450505050565b5f5f5f5f6060858703121561475b575f5ffd5b843567ffffffffffffffff811115614771575f5ffd5b61477d87828801614626565b945050602085013561478e81614668565b9250604085013567ffffffffffffffff8111156147a9575f5ffd5b6147b5878288016146c2565b95989497509550505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f61480960808301866147c1565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f6040838503121561483e575f5ffd5b50508035926020909101359150565b60ff81168114611572575f5ffd5b5f5f5f6040848603121561486d575f5ffd5b833567ffffffffffffffff811115614883575f5ffd5b8401601f81018613614893575f5ffd5b803567ffffffffffffffff8111156148a9575f5ffd5b8660208260051b84010111156148bd575f5ffd5b6020918201945092508401356148d28161484d565b809150509250925092565b5f5f604083850312156148ee575f5ffd5b82359150602083013563ffffffff81168114614908575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614945575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff8111828210171561499f5761499f61494f565b60405290565b6040805190810167ffffffffffffffff8111828210171561499f5761499f61494f565b604051601f8201601f1916810167ffffffffffffffff811182821017156149f1576149f161494f565b604052919050565b5f67ffffffffffffffff821115614a1257614a1261494f565b5060051b60200190565b5f82601f830112614a2b575f5ffd5b8135614a3e614a39826149f9565b6149c8565b80828252602082019150602060608402860101925085831115614a5f575f5ffd5b602085015b83811015614ac15760608188031215614a7b575f5ffd5b614a8361497c565b8135614a8e81614668565b81526020820135614a9e81614668565b602082810191909152604083810135908301529084529290920191606001614a64565b5095945050505050565b5f60408236031215614adb575f5ffd5b614ae36149a5565b823567ffffffffffffffff811115614af9575f5ffd5b614b0536828601614a1c565b825250602083013567ffffffffffffffff811115614b21575f5ffd5b830136601f820112614b31575f5ffd5b8035614b3f614a39826149f9565b8082825260208201915060208360051b850101925036831115614b60575f5ffd5b602084015b83811015614ba157803567ffffffffffffffff811115614b83575f5ffd5b614b9236602083890101614a1c565b84525060209283019201614b65565b5060208501525091949350505050565b600181811c90821680614bc557607f821691505b602082108103611d81577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f8354614c2f81614bb1565b806060860152600182165f8114614c4d5760018114614c8757614cb8565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b8701019350614cb8565b865f5260205f205f5b83811015614caf57815488820160800152600190910190602001614c90565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176107b3576107b3614cc5565b5f5f198203614d1a57614d1a614cc5565b5060010190565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f614d8f608083018486614d21565b979650505050505050565b5f82601f830112614da9575f5ffd5b815167ffffffffffffffff811115614dc357614dc361494f565b614dd66020601f19601f840116016149c8565b818152846020838601011115614dea575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614e16575f5ffd5b815167ffffffffffffffff811115614e2c575f5ffd5b612c9684828501614d9a565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614e6b575f5ffd5b83018035915067ffffffffffffffff821115614e85575f5ffd5b6020019150606081023603821315613563575f5ffd5b67ffffffffffffffff81811683821601908111156107b3576107b3614cc5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b808201808211156107b3576107b3614cc5565b818103818111156107b3576107b3614cc5565b67ffffffffffffffff82811682821603908111156107b3576107b3614cc5565b5f81614f3c57614f3c614cc5565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b601f821115610780578282111561078057805f5260205f20601f840160051c6020851015614f8e57505f5b90810190601f840160051c035f5b81811015614fb1575f83820155600101614f9c565b505050505050565b815167ffffffffffffffff811115614fd357614fd361494f565b614fe781614fe18454614bb1565b84614f63565b6020601f821160018114615019575f83156150025750848201515b5f19600385901b1c1916600184901b178455612e07565b5f84815260208120601f198516915b828110156150485787850151825560209485019460019092019101615028565b508482101561506557868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f61508c60608301856147c1565b828103604084015261509e81856147c1565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f6150dc60a08301876147c1565b67ffffffffffffffff8616606084015282810360808401526150ff818587614d21565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff810361512f5761512f614cc5565b60010192915050565b805167ffffffffffffffff1682526020810151615161602084018267ffffffffffffffff169052565b50604081015161517d604084018267ffffffffffffffff169052565b506060810151615199606084018267ffffffffffffffff169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301526101008101516151df61010084018267ffffffffffffffff169052565b50610120818101519083015261014090810151910152565b82815261018081016115206020830184615138565b6152168186615138565b6101c06101608201525f61522e6101c08301866147c1565b82810361018084015261524181866147c1565b915050826101a083015295945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614945575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126152b9575f5ffd5b83018035915067ffffffffffffffff8211156152d3575f5ffd5b6020019150600581901b3603821315613563575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261531d575f5ffd5b83018035915067ffffffffffffffff821115615337575f5ffd5b602001915036819003821315613563575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b818110156153a2578351835260209384019390920191600101615384565b50508381036040850152865180825260208083019350600582901b830181019089015f5b838110156153f857601f198584030186526153e28383516147c1565b60209687019690935091909101906001016153c6565b5050858103606087015261540d81888a614d21565b9b9a5050505050505050505050565b5f6020828403121561542c575f5ffd5b815167ffffffffffffffff811115615442575f5ffd5b8201601f81018413615452575f5ffd5b8051615460614a39826149f9565b8082825260208201915060208360051b850101925086831115615481575f5ffd5b602084015b838110156154c257805167ffffffffffffffff8111156154a4575f5ffd5b6154b389602083890101614d9a565b84525060209283019201615486565b509695505050505050565b828152604060208201525f612c9660408301846147c1565b5f60808284031280156154f6575f5ffd5b506040516080810167ffffffffffffffff8111828210171561551a5761551a61494f565b604052825161552881614668565b81526020830151615538816145ea565b6020820152604083810151908201526060928301519281019290925250919050565b805160038110610aad575f5ffd5b5f5f60408385031215615579575f5ffd5b6155828361555a565b915060208301516149088161484d565b5f602082840312156155a2575f5ffd5b6115208261555a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f602082840312156155e8575f5ffd5b81518015158114611520575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectManagerLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"credit":{"slot":6,"offset":0},"receiptCount":{"slot":7,"offset":0},"typeCode":{"slot":8,"offset":0},"createdBy":{"slot":9,"offset":0},"isMadeHere":{"slot":10,"offset":0},"arrivalsOf":{"slot":11,"offset":0},"copyCount":{"slot":12,"offset":0},"isClaimed":{"slot":13,"offset":0},"claimedUnder":{"slot":14,"offset":0},"isFlowClosed":{"slot":15,"offset":0},"reclaimedFlow":{"slot":16,"offset":0}} as const
