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
export const objectManagerCode = '0x60806040526004361061018a575f3560e01c8063a740a047116100d5578063c4b6445e1161007e578063d5d44d8011610058578063d5d44d80146105ab578063d653ffaf146105d6578063d8de3adc146105ee5761018a565b8063c4b6445e146104e1578063d484d42a14610547578063d5c595dc146105755761018a565b8063b048c4fb116100af578063b048c4fb14610476578063b0810022146104af578063b210e6cd146104c25761018a565b8063a740a047146103e6578063a79149471461041c578063a7b2e6551461044b5761018a565b80636c26798f116101375780637f038f3c116101115780637f038f3c146103635780638992fda81461039c578063a6606014146103bb5761018a565b80636c26798f146102c05780636c8cc9d9146103065780636f1c13b8146103255761018a565b80634662d756116101685780634662d756146102575780634ccf4ada146102825780635b37e150146102a15761018a565b80631d73f949146101cd5780631e3e8e8a1461020b5780633107aa0114610236575b348015610195575f5ffd5b50604051735c0000000000000000000000000000000000000c90365f82375f5f3683855af43d5f833e80156101c8573d82f35b503d81fd5b3480156101d8575f5ffd5b506101f86101e73660046144d7565b600e6020525f908152604090205481565b6040519081526020015b60405180910390f35b348015610216575f5ffd5b506101f861022536600461450f565b60096020525f908152604090205481565b348015610241575f5ffd5b5061025561025036600461453a565b610619565b005b348015610262575f5ffd5b506101f8610271366004614581565b60016020525f908152604090205481565b34801561028d575f5ffd5b506101f861029c36600461453a565b61070b565b3480156102ac575f5ffd5b506101f86102bb3660046145da565b61073f565b3480156102cb575f5ffd5b506102f16102da3660046144d7565b600b6020525f908152604090205463ffffffff1681565b60405163ffffffff9091168152602001610202565b348015610311575f5ffd5b506101f861032036600461450f565b61093a565b348015610330575f5ffd5b5061035361033f3660046144d7565b600a6020525f908152604090205460ff1681565b6040519015158152602001610202565b34801561036e575f5ffd5b506007546103839067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610202565b3480156103a7575f5ffd5b506101f86103b6366004614622565b610a38565b3480156103c6575f5ffd5b506101f86103d53660046144d7565b60026020525f908152604090205481565b3480156103f1575f5ffd5b506101f861040036600461469b565b600560209081525f928352604080842090915290825290205481565b348015610427575f5ffd5b5061043b61043636600461453a565b610d0e565b60405161020294939291906146f3565b348015610456575f5ffd5b506101f86104653660046144d7565b60036020525f908152604090205481565b348015610481575f5ffd5b50610353610490366004614731565b600d60209081525f928352604080842090915290825290205460ff1681565b6102556104bd36600461475f565b610e1e565b3480156104cd575f5ffd5b506101f86104dc36600461450f565b610fd9565b3480156104ec575f5ffd5b506105226104fb3660046144d7565b60086020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610202565b348015610552575f5ffd5b506103536105613660046144d7565b60046020525f908152604090205460ff1681565b348015610580575f5ffd5b506101f861058f3660046147e1565b600c60209081525f928352604080842090915290825290205481565b3480156105b6575f5ffd5b506101f86105c536600461450f565b60066020525f908152604090205481565b3480156105e1575f5ffd5b506101f864e8d4a5100081565b3480156105f9575f5ffd5b506101f86106083660046144d7565b5f9081526020819052604090205490565b5f80610640833560208501356106326040870187614817565b61063b906149cf565b6110d2565b909250905061064f83356111a0565b73ffffffffffffffffffffffffffffffffffffffff16636934dc0e338560200135846002016040518463ffffffff1660e01b815260040161069293929190614b00565b5f6040518083038186803b1580156106a8575f5ffd5b505afa1580156106ba573d5f5f3e3d5ffd5b5050505060018101546106f69033906106f19064e8d4a5100090700100000000000000000000000000000000900461ffff16614bf6565b61126e565b6107068335602085013584611301565b505050565b5f610739823560208401356107346107266040870187614817565b61072f906149cf565b611401565b61145a565b92915050565b5f5f61074a856111a0565b90505f46335f81815260096020526040812080549161076883614c0d565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c06107d04690565b67ffffffffffffffff16901b1792505f73ffffffffffffffffffffffffffffffffffffffff831663aa1fbf084633878a8a6040518663ffffffff1660e01b8152600401610821959493929190614c4e565b5f60405180830381865afa15801561083b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108629190810190614d0a565b905061086d8161149d565b6001600a5f6108ac8a88604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208082019290925260409081015f90812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001694151594909417909355805160808101825283815291820183905281018290526060810191909152604080518082019091526060808252602082015261092d89878386866114eb565b5050505050509392505050565b5f61094361176b565b5073ffffffffffffffffffffffffffffffffffffffff81165f90815260066020526040812054908190036109c0576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526006602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610a199084815260200190565b60405180910390a2610a2b82826117a2565b610a336117bf565b919050565b5f67ffffffffffffffff84161580610a6357504667ffffffffffffffff168467ffffffffffffffff16145b15610aa6576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201526024016109b7565b5f80610abf8735602089013561063260408b018b614817565b91509150610b376040518061014001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610be4918b9190610b6090614ab5565b80601f0160208091040260200160405190810160405280929190818152602001828054610b8c90614ab5565b8015610bd75780601f10610bae57610100808354040283529160200191610bd7565b820191905f5260205f20905b815481529060010190602001808311610bba57829003601f168201915b50505050508a8a8a6117e9565b6101208501526101008401529050610bfe8983838761196b565b9450610c0d60408a018a614817565b610c179080614d3c565b90505f03610c81576001830154610c529033906106f19064e8d4a5100090700100000000000000000000000000000000900461ffff16614bf6565b610c62893560208b013586611301565b610c7c888361010001518460400151856101200151611b65565b610d02565b6040820151610c91906001614d9f565b60018401805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000938c166801000000000000000002939093167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179190911790555b50505050949350505050565b5f60608180808080610d30883560208a013561073461072660408d018d614817565b815260208101919091526040015f2080541580159650909150610d6e57610d6b610d5d6040880188614817565b610d66906149cf565b611c31565b92505b6001810154600282018054909167ffffffffffffffff16908290610d9190614ab5565b80601f0160208091040260200160405190810160405280929190818152602001828054610dbd90614ab5565b8015610e085780601f10610ddf57610100808354040283529160200191610e08565b820191905f5260205f20905b815481529060010190602001808311610deb57829003601f168201915b509a9c939b509799509297509095505050505050565b5f610e298484611cca565b90505f5f610e3a836040015161226c565b91509150610e4781612321565b610e59610e52612372565b82906123bf565b610e8f576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff851615610ea757610ea282611c31565b610ea9565b5f5b90508460ff168160ff161015610ef8576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff8083166004830152861660248201526044016109b7565b5f610f04888887612475565b90505f5f5b8251811015610f7c578515610f4257610f3d878287868581518110610f3057610f30614dbf565b60200260200101516127f7565b610f74565b610f67878287868581518110610f5a57610f5a614dbf565b602002602001015161290a565b610f719083614dec565b91505b600101610f09565b5080341015610fc0576040517fea691a4b000000000000000000000000000000000000000000000000000000008152346004820152602481018290526044016109b7565b610fce336106f18334614dff565b505050505050505050565b5f6110148273ffffffffffffffffffffffffffffffffffffffff16803b806020016040519081016040528181525f908060200190933c612be1565b5073ffffffffffffffffffffffffffffffffffffffff8082163f5f818152600860205260409020549091161561104957919050565b5f8181526008602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8616908117909155915191825282917f3c081201a0fb42dea8df5fe0a498ff5ec82390085bea1ddcd0866069b4732a76910160405180910390a2919050565b5f5f6110df858585612d51565b602085015151919350915015611124576040517f9ab9f30e000000000000000000000000000000000000000000000000000000008152600481018390526024016109b7565b600181015467ffffffffffffffff16156111985760018181015483916111539167ffffffffffffffff16614e12565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff1660248201526044016109b7565b935093915050565b5f8181526008602052604081205473ffffffffffffffffffffffffffffffffffffffff16806111fe576040517f9c594620000000000000000000000000000000000000000000000000000000008152600481018490526024016109b7565b828173ffffffffffffffffffffffffffffffffffffffff163f14610739576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f60248201526044016109b7565b805f03611279575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260066020526040812080548392906112ad908490614dec565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600c8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff168252909252918120805490919061138190614e32565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff00000000000000000000000000000000000000000000169055906113cd6002830182614489565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e76310000000000000000000061142c83612dae565b60405160200161143d929190614e47565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b610400815111156114e85780516040517fbe5f55e4000000000000000000000000000000000000000000000000000000008152600481019190915261040060248201526044016109b7565b50565b5f5f6114f685611401565b905061150387878361145a565b5f81815260208190526040902080549193509015611550576040517f4e4b0bfd000000000000000000000000000000000000000000000000000000008152600481018490526024016109b7565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600c83528481209389015163ffffffff1681529290915291902054601f1981016115e2576040517f12e7799c000000000000000000000000000000000000000000000000000000008152600481018390526024016109b7565b6115ed816001614dec565b5f838152600c6020908152604080832060608b015163ffffffff168452909152812091909155849087908990869060018201816002840161162e8682614ebd565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6117468d612dae565b8c60405161175693929190614f78565b60405180910390a45050505095945050505050565b611773612ec2565b6117a060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612f1b565b565b5f385f3884865af16117bb5763b12d13eb5f526004601cfd5b5050565b6117a05f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061179a565b60605f80806117f889356111a0565b6040517f4d457bfb00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff821690634d457bfb9061185b90339060208e0135908d908d908d908d90600401614fac565b5f60405180830381865afa158015611875573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261189c9190810190614d0a565b93506118a78461149d565b6118b8818a3560208c013587612f22565b90935091505f806118d0838c3560208e01358d612f22565b9150915081851415806118e35750808414155b15611924576040517f0a6f6fe500000000000000000000000000000000000000000000000000000000815260048101869052602481018590526044016109b7565b835f0361195d576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050955095509592505050565b5f8061198b61197d6040880188614817565b611986906149cf565b613103565b80515190915061199d60026020614dff565b8111156119ec57806119b160026020614dff565b6040517f1ea4ed6f000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b7565b466007805467ffffffffffffffff16905f611a0683615010565b82546101009290920a67ffffffffffffffff81810219909316918316021790915543811660608a0152908116604089015216865260208781013560a088015287356080880152855190860120611a5b83611401565b60e088015260c0870152604051611a98907f73796e636c696e652e726563656970742e7631000000000000000000000000009088906020016150e2565b60408051808303601f1901815282825280516020918201208983015167ffffffffffffffff165f9081526001835283812082905530838601528b35858501528b8301356060808701919091528451808703909101815260809095019093528351939091019290922091945050866020015167ffffffffffffffff1681857fb43f5bb7336a5cc7d6b43a5126b52e372f041c7441f09e1f043751ae798dc5b98a611b4088612dae565b8b8b604051611b5294939291906150f7565b60405180910390a4505050949350505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250611bb7908490614dec565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6191015b60405180910390a4505050505050565b5f8160200151515f14611c45576001611c48565b60045b90505f5b825151811015611cc4575f835f01518281518110611c6c57611c6c614dbf565b602002602001015190505f815f015167ffffffffffffffff165f14611c9957611c948261322d565b611ca6565b611ca682604001516132f2565b90508360ff168160ff161015611cba578093505b5050600101611c4c565b50919050565b611cfc6040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b83811015611d4e57848482818110611d1957611d19614dbf565b9050602002810190611d2b919061513f565b611d39906020810190615171565b611d44915083614dec565b9150600101611cff565b50801580611d5c5750601081115b80611d6657508083115b15611da0576040517f66e62d26000000000000000000000000000000000000000000000000000000008152600481018290526024016109b7565b8067ffffffffffffffff811115611db957611db9614853565b604051908082528060200260200182016040528015611de2578160200160208202803683370190505b5082528067ffffffffffffffff811115611dfe57611dfe614853565b604051908082528060200260200182016040528015611e27578160200160208202803683370190505b5060208301528067ffffffffffffffff811115611e4657611e46614853565b604051908082528060200260200182016040528015611e8b57816020015b6040805180820190915260608082526020820152815260200190600190039081611e645790505b5060408301528067ffffffffffffffff811115611eaa57611eaa614853565b604051908082528060200260200182016040528015611ed3578160200160208202803683370190505b5060608301528067ffffffffffffffff811115611ef257611ef2614853565b604051908082528060200260200182016040528015611f2557816020015b6060815260200190600190039081611f105790505b5060808301525f805b84811015612263575f5b868683818110611f4a57611f4a614dbf565b9050602002810190611f5c919061513f565b611f6a906020810190615171565b905081101561225a575f5f888885818110611f8757611f87614dbf565b9050602002810190611f99919061513f565b35898986818110611fac57611fac614dbf565b9050602002810190611fbe919061513f565b611fcc906020810190615171565b85818110611fdc57611fdc614dbf565b9050602002810190611fee9190614817565b9092503590505f5b8581101561208757818860200151828151811061201557612015614dbf565b6020026020010151148015612045575082885f0151828151811061203b5761203b614dbf565b6020026020010151145b1561207f576040517f66e62d26000000000000000000000000000000000000000000000000000000008152600481018890526024016109b7565b600101611ff6565b505f89898681811061209b5761209b614dbf565b90506020028101906120ad919061513f565b6120bb906020810190615171565b858181106120cb576120cb614dbf565b90506020028101906120dd9190614817565b6120eb906020810190614817565b6120f4906149cf565b90505f5f6121038585856110d2565b915091508484848c5f01518b8151811061211f5761211f614dbf565b602002602001018d602001518c8151811061213c5761213c614dbf565b602002602001018e604001518d8151811061215957612159614dbf565b602002602001018390528381525083815250505050818160020180805461217f90614ab5565b80601f01602080910402602001604051908101604052809291908181526020018280546121ab90614ab5565b80156121f65780601f106121cd576101008083540402835291602001916121f6565b820191905f5260205f20905b8154815290600101906020018083116121d957829003601f168201915b505050505090508b606001518a8151811061221357612213614dbf565b602002602001018c608001518b8151811061223057612230614dbf565b60209081029190910101919091525261224888614c0d565b97505050505050806001019050611f38565b50600101611f2e565b50505092915050565b5f61228a604051806040016040528060608152602001606081525090565b60019150825f815181106122a0576122a0614dbf565b602002602001015190505f600190505b835181101561231b576122dc828583815181106122cf576122cf614dbf565b60200260200101516133be565b612313575f925061230f8482815181106122f8576122f8614dbf565b6020026020010151836133d990919063ffffffff16565b9250505b6001016122b0565b50915091565b5f61232b82613514565b905060208111156117bb576040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101829052602060248201526044016109b7565b61239960405180606001604052806144cf81526020016144cf81526020016144cf81525090565b60405180606001604052806135c281526020016136c081526020016136d3815250905090565b5f6123c983613514565b5082515f6123d7828561373b565b5090508015806123ed57506123ed828386613873565b156123fc575f92505050610739565b5f5b8560200151518110156124695760606124348760200151838151811061242657612426614dbf565b60200260200101518761373b565b909350905082801561244f575061244c8185886138f9565b51155b15612460575f945050505050610739565b506001016123fe565b50600195945050505050565b606081608001515167ffffffffffffffff81111561249557612495614853565b6040519080825280602002602001820160405280156124c857816020015b60608152602001906001900390816124b35790505b5090505f5f5b848110156127ee575f8686838181106124e9576124e9614dbf565b90506020028101906124fb919061513f565b612509906020810190615171565b905090505f8167ffffffffffffffff81111561252757612527614853565b604051908082528060200260200182016040528015612550578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561256d5761256d614853565b6040519080825280602002602001820160405280156125a057816020015b606081526020019060019003908161258b5790505b5090505f5b8381101561263f5760208801516125bc8288614dec565b815181106125cc576125cc614dbf565b6020026020010151886080015182886125e59190614dec565b815181106125f5576125f5614dbf565b602002602001015184838151811061260f5761260f614dbf565b6020026020010184848151811061262857612628614dbf565b6020908102919091010191909152526001016125a5565b505f61266e8a8a8781811061265657612656614dbf565b9050602002810190612668919061513f565b356111a0565b73ffffffffffffffffffffffffffffffffffffffff16626f321a3385858e8e8b81811061269d5761269d614dbf565b90506020028101906126af919061513f565b6126bd9060408101906151d5565b6040518663ffffffff1660e01b81526004016126dd959493929190615236565b5f60405180830381865afa1580156126f7573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261271e9190810190615307565b9050838151146127675780516040517f1a4ea2ed0000000000000000000000000000000000000000000000000000000081526004810191909152602481018590526044016109b7565b5f5b848110156127de5761279382828151811061278657612786614dbf565b602002602001015161149d565b8181815181106127a5576127a5614dbf565b60200260200101518888806127b990614c0d565b9950815181106127cb576127cb614dbf565b6020908102919091010152600101612769565b50505050508060010190506124ce565b50509392505050565b5f5f855f0151858151811061280e5761280e614dbf565b60200260200101518660200151868151811061282c5761282c614dbf565b602002602001015191509150825f5f8860600151888151811061285157612851614dbf565b602002602001015181526020019081526020015f2060020190816128759190614ebd565b50818660600151868151811061288d5761288d614dbf565b60200260200101516128cf8484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b3535846128fa89612dae565b88604051611c2193929190614f78565b5f5f5f865f0151868151811061292257612922614dbf565b60200260200101518760200151878151811061294057612940614dbf565b6020026020010151915091505f5f5f8960600151898151811061296557612965614dbf565b60209081029190910181015182528181019290925260409081015f20815160808101835260019091015467ffffffffffffffff80821683526801000000000000000082041693820193909352700100000000000000000000000000000000830461ffff1691810191909152720100000000000000000000000000000000000090910463ffffffff166060808301919091528901518051919250612a2391859185918b908110612a1657612a16614dbf565b6020026020010151611301565b612a3083838888856114eb565b50604080518082019091526060808252602082015288604001518881518110612a5b57612a5b614dbf565b602090810291909101015151815260408051600180825281830190925290816020015b6060815260200190600190039081612a7e57505060208201819052875181519091905f90612aae57612aae614dbf565b60200260200101819052505f612ac382613a36565b92509050801580612ae35750612ae1612ada612372565b83906123bf565b155b15612af5575f95505050505050612bd9565b5f612aff83613514565b90506020811115612b46576040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101829052602060248201526044016109b7565b604080516080810182525f80825260208201819052918101829052606081019190915281856060015182604001836060018263ffffffff1663ffffffff168152508261ffff1661ffff168152505050612bbf8787868f608001518f81518110612bb157612bb1614dbf565b6020026020010151856114eb565b50612bcf64e8d4a5100083614bf6565b9750505050505050505b949350505050565b80511580612bf157506160008151115b15612c2d5780516040517f54478b6e0000000000000000000000000000000000000000000000000000000081526004016109b791815260200190565b80515f19905f907f600800000000000000000000ffffffffffffffffcbcf000063f000013fff0fff907f6008000000000000000000000000000000000000004000000000000000000001906020868101918701016001825b82811015612d005780515f1a605b8103612c9e57600192505b8215612cc457600187821c16612cba5784820398509650612d00565b600186821c161592505b6020606082031015612cf7579081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa101905b50600101612c85565b505050505f198414612d4a576040517f9be875290000000000000000000000000000000000000000000000000000000081526004810185905260ff841660248201526044016109b7565b5050505050565b5f5f612d61858561073486611401565b5f81815260208190526040902080549193509150611198576040517f6926b59a000000000000000000000000000000000000000000000000000000008152600481018390526024016109b7565b6020810151606090612dbf83613514565b612dca906060614bf6565b8151612dd7906002614bf6565b612de2906004614dec565b612dec9190614dec565b67ffffffffffffffff811115612e0457612e04614853565b6040519080825280601f01601f191660200182016040528015612e2e576020820181803683370190505b5091505f602083019050612e50612e4982865f015151613cab565b8551613cc3565b9050612e5d818351613cab565b90505f5b8251811015612eba57612eb0612e9183858481518110612e8357612e83614dbf565b602002602001015151613cab565b848381518110612ea357612ea3614dbf565b6020026020010151613cc3565b9150600101612e61565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156117a0576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b8152600401612f609291906153b8565b608060405180830381865afa158015612f7b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f9f91906153d0565b905070010000000000000000000000000000000081604001515f1c1061308c575f858260400151148015612feb5750602082015173ffffffffffffffffffffffffffffffffffffffff16155b80156130165750612ffc8660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b90508061308a578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff909116602483015260448201526064016109b7565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b604080518082019091526060808252602082015281515f5b815181108015613150575081818151811061313857613138614dbf565b60200260200101515f015167ffffffffffffffff165f145b156131655761315e81614c0d565b905061311b565b8082516131729190614dff565b67ffffffffffffffff81111561318a5761318a614853565b6040519080825280602002602001820160405280156131d357816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816131a85790505b5083525f5b835151811015612eba57826131ed8284614dec565b815181106131fd576131fd614dbf565b6020026020010151845f0151828151811061321a5761321a614dbf565b60209081029190910101526001016131d8565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa1580156132ce573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114969190615453565b5f8181526004602052604081205460ff161561331057506003919050565b5f828152600e6020526040908190205490517fc13c23960000000000000000000000000000000000000000000000000000000081526004810191909152735c000000000000000000000000000000000000089063c13c239690602401602060405180830381865afa158015613387573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133ab919061547d565b6133b6576001610739565b600292915050565b5f6133c882611401565b6133d184611401565b149392505050565b5f6133f7604051806040016040528060608152602001606081525090565b835183516134059190613d0f565b815260208084015151908501515161341d9190614dec565b67ffffffffffffffff81111561343557613435614853565b60405190808252806020026020018201604052801561346857816020015b60608152602001906001900390816134535790505b5060208201525f5b8160200151518110156134fe576134d585602001515182106134bf578460200151866020015151836134a29190614dff565b815181106134b2576134b2614dbf565b6020026020010151613e99565b856020015182815181106134b2576134b2614dbf565b826020015182815181106134eb576134eb614dbf565b6020908102919091010152600101613470565b5061350881613a36565b915091505b9250929050565b8051516020820151515f5b818110801561352f575060408211155b15613570578360200151818151811061354a5761354a614dbf565b6020026020010151518361355e9190614dec565b925061356981614c0d565b905061351f565b506101008211806135815750604081115b15611cc4576040517ff2ad720900000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016109b7565b80515f9067ffffffffffffffff161561369a57735c00000000000000000000000000000000000008604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa158015613676573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610739919061549c565b6040808301515f9081526004602052205460ff166136b8575f610739565b600192915050565b5f6136cb8383613f4b565b159392505050565b81515f9067ffffffffffffffff16158015906136fe57508151835167ffffffffffffffff9081169116145b80156137255750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b8015611496575050604090810151910151141590565b5f6060835167ffffffffffffffff81111561375857613758614853565b6040519080825280602002602001820160405280156137a157816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816137765790505b5090505f5f5b8551811015613865575f6137da8783815181106137c6576137c6614dbf565b6020026020010151875f015163ffffffff16565b905060028160028111156137f0576137f06154b5565b03613800575f945050505061350d565b5f816002811115613813576138136154b5565b0361385c5786828151811061382a5761382a614dbf565b602002602001015184848061383e90614c0d565b95508151811061385057613850614dbf565b60200260200101819052505b506001016137a7565b508152600191509250929050565b5f5f5b84518110156138ef575f5b84518110156138e6576138ce86838151811061389f5761389f614dbf565b60200260200101518683815181106138b9576138b9614dbf565b6020026020010151866040015163ffffffff16565b156138de57600192505050611496565b600101613881565b50600101613876565b505f949350505050565b6060835167ffffffffffffffff81111561391557613915614853565b60405190808252806020026020018201604052801561395e57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816139335790505b5090505f5f5b8551811015613a2c575f5f5b86518110801561397e575081155b156139d9576139c787828151811061399857613998614dbf565b60200260200101518985815181106139b2576139b2614dbf565b6020026020010151886020015163ffffffff16565b91506139d281614c0d565b9050613970565b5080613a23578682815181106139f1576139f1614dbf565b6020026020010151848480613a0590614c0d565b955081518110613a1757613a17614dbf565b60200260200101819052505b50600101613964565b5081529392505050565b5f613a54604051806040016040528060608152602001606081525090565b613a5d83613514565b508251613a6990614006565b815260208301515f5b8151811015613af757613aa7613aa0838381518110613a9357613a93614dbf565b6020026020010151614006565b8451614140565b828281518110613ab957613ab9614dbf565b6020026020010181905250818181518110613ad657613ad6614dbf565b6020026020010151515f03613aef575f93505050915091565b600101613a72565b50613b0181614295565b5f815167ffffffffffffffff811115613b1c57613b1c614853565b604051908082528060200260200182016040528015613b45578160200160208202803683370190505b5090505f5b8251811015613c8e575f5b835181108015613b7c5750828281518110613b7257613b72614dbf565b6020026020010151155b15613c855780821480613bc25750838281518110613b9c57613b9c614dbf565b602002602001015151848281518110613bb757613bb7614dbf565b602002602001015151115b613c75575f848381518110613bd957613bd9614dbf565b602002602001015151858381518110613bf457613bf4614dbf565b6020026020010151511080613c0857508282105b9050808015613c515750613c4e858381518110613c2757613c27614dbf565b6020026020010151868581518110613c4157613c41614dbf565b6020026020010151614140565b51155b848481518110613c6357613c63614dbf565b91151560209283029190910190910152505b613c7e81614c0d565b9050613b55565b50600101613b4a565b50613c99828261437c565b60208401525060019491935090915050565b5f8160081c8353816001840153611496836002614dec565b5f5f5b8251811015613d07575f838281518110613ce257613ce2614dbf565b60200260200101519050606081865e613cfc606086614dec565b945050600101613cc6565b509192915050565b606081518351613d1f9190614dec565b67ffffffffffffffff811115613d3757613d37614853565b604051908082528060200260200182016040528015613d8057816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613d555790505b5090505f5f5f5b8551821080613d965750845181105b15613e8f575f86518314613df45785518214613ded57613de8878481518110613dc157613dc1614dbf565b6020026020010151878481518110613ddb57613ddb614dbf565b6020026020010151613f4b565b613df7565b5f19613df7565b60015b90505f811315613e2057858281518110613e1357613e13614dbf565b6020026020010151613e3b565b868381518110613e3257613e32614dbf565b60200260200101515b8585613e4681614c0d565b965081518110613e5857613e58614dbf565b60200260200101819052505f8113613e7657613e7383614c0d565b92505b5f8112613e8957613e8682614c0d565b91505b50613d87565b5050815292915050565b6060815167ffffffffffffffff811115613eb557613eb5614853565b604051908082528060200260200182016040528015613efe57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613ed35790505b5090505f5b8251811015611cc457828181518110613f1e57613f1e614dbf565b6020026020010151828281518110613f3857613f38614dbf565b6020908102919091010152600101613f03565b805182515f9167ffffffffffffffff918216911614613f8c578151835167ffffffffffffffff918216911610613f82576001613f85565b5f195b9050610739565b816020015167ffffffffffffffff16836020015167ffffffffffffffff1614613fd957816020015167ffffffffffffffff16836020015167ffffffffffffffff1610613f82576001613f85565b8160400151836040015114613ffe578160400151836040015110613f82576001613f85565b505f92915050565b60605f5f5b8351811015614139575f84828151811061402757614027614dbf565b60209081029190910101519050825f195b5f8211801561407557505f61407088614052600186614dff565b8151811061406257614062614dbf565b602002602001015185613f4b565b915081135b1561408a5761408382614e32565b9150614038565b5f82118015614097575080155b156140a457505050614131565b5f856140af81614c0d565b965090505b8281111561410e57876140c8600183614dff565b815181106140d8576140d8614dbf565b60200260200101518882815181106140f2576140f2614dbf565b60200260200101819052508061410790614e32565b90506140b4565b508287838151811061412257614122614dbf565b60200260200101819052505050505b60010161400b565b5082525090565b6060825167ffffffffffffffff81111561415c5761415c614853565b6040519080825280602002602001820160405280156141a557816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161417a5790505b5090505f5f5f5b8551811015613e8f575b8451821080156141f357505f6141f18684815181106141d7576141d7614dbf565b6020026020010151888481518110613ddb57613ddb614dbf565b125b156142085761420182614c0d565b91506141b6565b8451821480614244575061424185838151811061422757614227614dbf565b6020026020010151878381518110613ddb57613ddb614dbf565b15155b1561428d5785818151811061425b5761425b614dbf565b602002602001015184848061426f90614c0d565b95508151811061428157614281614dbf565b60200260200101819052505b6001016141ac565b60015b81518110156117bb575f8282815181106142b4576142b4614dbf565b602002602001015190505f8290505b5f811180156142fd57505f6142fb856142dd600185614dff565b815181106142ed576142ed614dbf565b6020026020010151846143fe565b135b15614354578361430e600183614dff565b8151811061431e5761431e614dbf565b602002602001015184828151811061433857614338614dbf565b60200260200101819052508061434d90614e32565b90506142c3565b8184828151811061436757614367614dbf565b60209081029190910101525050600101614298565b60605f5f5b84518110156143f45783818151811061439c5761439c614dbf565b60200260200101516143ec578481815181106143ba576143ba614dbf565b60200260200101518583806143ce90614c0d565b9450815181106143e0576143e0614dbf565b60200260200101819052505b600101614381565b5083525090919050565b5f5f5b8351811080156144115750825181105b15614468575f61444685838151811061442c5761442c614dbf565b6020026020010151858481518110613ddb57613ddb614dbf565b905080156144575791506107399050565b5061446181614c0d565b9050614401565b508151835114613ffe578151835110614482576001611496565b5f19611496565b50805461449590614ab5565b5f825580601f106144a4575050565b601f0160209004905f5260205f20906117a091905f5b80821115610706575f818401556001016144ba565b6117a06154e2565b5f602082840312156144e7575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff811681146114e8575f5ffd5b5f6020828403121561451f575f5ffd5b8135611496816144ee565b5f60608284031215611cc4575f5ffd5b5f6020828403121561454a575f5ffd5b813567ffffffffffffffff811115614560575f5ffd5b612bd98482850161452a565b67ffffffffffffffff811681146114e8575f5ffd5b5f60208284031215614591575f5ffd5b81356114968161456c565b5f5f83601f8401126145ac575f5ffd5b50813567ffffffffffffffff8111156145c3575f5ffd5b60208301915083602082850101111561350d575f5ffd5b5f5f5f604084860312156145ec575f5ffd5b83359250602084013567ffffffffffffffff811115614609575f5ffd5b6146158682870161459c565b9497909650939450505050565b5f5f5f5f60608587031215614635575f5ffd5b843567ffffffffffffffff81111561464b575f5ffd5b6146578782880161452a565b94505060208501356146688161456c565b9250604085013567ffffffffffffffff811115614683575f5ffd5b61468f8782880161459c565b95989497509550505050565b5f5f604083850312156146ac575f5ffd5b82356146b78161456c565b946020939093013593505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f61470d60808301866146c5565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f60408385031215614742575f5ffd5b50508035926020909101359150565b60ff811681146114e8575f5ffd5b5f5f5f60408486031215614771575f5ffd5b833567ffffffffffffffff811115614787575f5ffd5b8401601f81018613614797575f5ffd5b803567ffffffffffffffff8111156147ad575f5ffd5b8660208260051b84010111156147c1575f5ffd5b6020918201945092508401356147d681614751565b809150509250925092565b5f5f604083850312156147f2575f5ffd5b82359150602083013563ffffffff8116811461480c575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614849575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff811182821017156148a3576148a3614853565b60405290565b6040805190810167ffffffffffffffff811182821017156148a3576148a3614853565b604051601f8201601f1916810167ffffffffffffffff811182821017156148f5576148f5614853565b604052919050565b5f67ffffffffffffffff82111561491657614916614853565b5060051b60200190565b5f82601f83011261492f575f5ffd5b813561494261493d826148fd565b6148cc565b80828252602082019150602060608402860101925085831115614963575f5ffd5b602085015b838110156149c5576060818803121561497f575f5ffd5b614987614880565b81356149928161456c565b815260208201356149a28161456c565b602082810191909152604083810135908301529084529290920191606001614968565b5095945050505050565b5f604082360312156149df575f5ffd5b6149e76148a9565b823567ffffffffffffffff8111156149fd575f5ffd5b614a0936828601614920565b825250602083013567ffffffffffffffff811115614a25575f5ffd5b830136601f820112614a35575f5ffd5b8035614a4361493d826148fd565b8082825260208201915060208360051b850101925036831115614a64575f5ffd5b602084015b83811015614aa557803567ffffffffffffffff811115614a87575f5ffd5b614a9636602083890101614920565b84525060209283019201614a69565b5060208501525091949350505050565b600181811c90821680614ac957607f821691505b602082108103611cc4577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f8354614b3381614ab5565b806060860152600182165f8114614b515760018114614b8b57614bbc565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b8701019350614bbc565b865f5260205f205f5b83811015614bb357815488820160800152600190910190602001614b94565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761073957610739614bc9565b5f5f198203614c1e57614c1e614bc9565b5060010190565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f614c93608083018486614c25565b979650505050505050565b5f82601f830112614cad575f5ffd5b815167ffffffffffffffff811115614cc757614cc7614853565b614cda6020601f19601f840116016148cc565b818152846020838601011115614cee575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614d1a575f5ffd5b815167ffffffffffffffff811115614d30575f5ffd5b612bd984828501614c9e565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614d6f575f5ffd5b83018035915067ffffffffffffffff821115614d89575f5ffd5b602001915060608102360382131561350d575f5ffd5b67ffffffffffffffff818116838216019081111561073957610739614bc9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8082018082111561073957610739614bc9565b8181038181111561073957610739614bc9565b67ffffffffffffffff828116828216039081111561073957610739614bc9565b5f81614e4057614e40614bc9565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b601f821115610706578282111561070657805f5260205f20601f840160051c6020851015614e9257505f5b90810190601f840160051c035f5b81811015614eb5575f83820155600101614ea0565b505050505050565b815167ffffffffffffffff811115614ed757614ed7614853565b614eeb81614ee58454614ab5565b84614e67565b6020601f821160018114614f1d575f8315614f065750848201515b5f19600385901b1c1916600184901b178455612d4a565b5f84815260208120601f198516915b82811015614f4c5787850151825560209485019460019092019101614f2c565b5084821015614f6957868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f614f9060608301856146c5565b8281036040840152614fa281856146c5565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f614fe060a08301876146c5565b67ffffffffffffffff861660608401528281036080840152615003818587614c25565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff810361503357615033614bc9565b60010192915050565b805167ffffffffffffffff1682526020810151615065602084018267ffffffffffffffff169052565b506040810151615081604084018267ffffffffffffffff169052565b50606081015161509d606084018267ffffffffffffffff169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301526101008101516101008301526101208101516101208301525050565b8281526101608101611496602083018461503c565b615101818661503c565b6101a06101408201525f6151196101a08301866146c5565b82810361016084015261512c81866146c5565b9150508261018083015295945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614849575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126151a4575f5ffd5b83018035915067ffffffffffffffff8211156151be575f5ffd5b6020019150600581901b360382131561350d575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615208575f5ffd5b83018035915067ffffffffffffffff821115615222575f5ffd5b60200191503681900382131561350d575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b8181101561528d57835183526020938401939092019160010161526f565b50508381036040850152865180825260208083019350600582901b830181019089015f5b838110156152e357601f198584030186526152cd8383516146c5565b60209687019690935091909101906001016152b1565b505085810360608701526152f881888a614c25565b9b9a5050505050505050505050565b5f60208284031215615317575f5ffd5b815167ffffffffffffffff81111561532d575f5ffd5b8201601f8101841361533d575f5ffd5b805161534b61493d826148fd565b8082825260208201915060208360051b85010192508683111561536c575f5ffd5b602084015b838110156153ad57805167ffffffffffffffff81111561538f575f5ffd5b61539e89602083890101614c9e565b84525060209283019201615371565b509695505050505050565b828152604060208201525f612bd960408301846146c5565b5f60808284031280156153e1575f5ffd5b506040516080810167ffffffffffffffff8111828210171561540557615405614853565b60405282516154138161456c565b81526020830151615423816144ee565b6020820152604083810151908201526060928301519281019290925250919050565b805160038110610a33575f5ffd5b5f5f60408385031215615464575f5ffd5b61546d83615445565b9150602083015161480c81614751565b5f6020828403121561548d575f5ffd5b81518015158114611496575f5ffd5b5f602082840312156154ac575f5ffd5b61149682615445565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectManagerLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"credit":{"slot":6,"offset":0},"receiptCount":{"slot":7,"offset":0},"typeCode":{"slot":8,"offset":0},"createdBy":{"slot":9,"offset":0},"isMadeHere":{"slot":10,"offset":0},"arrivalsOf":{"slot":11,"offset":0},"copyCount":{"slot":12,"offset":0},"isClaimed":{"slot":13,"offset":0},"claimedUnder":{"slot":14,"offset":0}} as const
