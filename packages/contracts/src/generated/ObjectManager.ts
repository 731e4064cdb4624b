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
export const objectManagerCode = '0x60806040526004361061017f575f3560e01c8063a740a047116100d5578063c4b6445e1161007e578063d5d44d8011610058578063d5d44d8014610575578063d653ffaf146105a0578063d8de3adc146105b85761017f565b8063c4b6445e146104ab578063d484d42a14610511578063d5c595dc1461053f5761017f565b8063b048c4fb116100af578063b048c4fb14610440578063b081002214610479578063b210e6cd1461048c5761017f565b8063a740a047146103b0578063a7914947146103e6578063a7b2e655146104155761017f565b80636c26798f116101375780637f038f3c116101115780637f038f3c1461032d5780638992fda814610366578063a6606014146103855761017f565b80636c26798f1461028a5780636c8cc9d9146102d05780636f1c13b8146102ef5761017f565b80634662d756116101685780634662d756146102215780634ccf4ada1461024c5780635b37e1501461026b5761017f565b80631e3e8e8a146101c25780633107aa0114610200575b34801561018a575f5ffd5b50604051735c0000000000000000000000000000000000000c90365f82375f5f3683855af43d5f833e80156101bd573d82f35b503d81fd5b3480156101cd575f5ffd5b506101ed6101dc36600461440b565b60096020525f908152604090205481565b6040519081526020015b60405180910390f35b34801561020b575f5ffd5b5061021f61021a366004614436565b6105e3565b005b34801561022c575f5ffd5b506101ed61023b36600461447d565b60016020525f908152604090205481565b348015610257575f5ffd5b506101ed610266366004614436565b6106d5565b348015610276575f5ffd5b506101ed6102853660046144d6565b610709565b348015610295575f5ffd5b506102bb6102a436600461451e565b600b6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101f7565b3480156102db575f5ffd5b506101ed6102ea36600461440b565b610904565b3480156102fa575f5ffd5b5061031d61030936600461451e565b600a6020525f908152604090205460ff1681565b60405190151581526020016101f7565b348015610338575f5ffd5b5060075461034d9067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101f7565b348015610371575f5ffd5b506101ed610380366004614535565b610a02565b348015610390575f5ffd5b506101ed61039f36600461451e565b60026020525f908152604090205481565b3480156103bb575f5ffd5b506101ed6103ca3660046145ae565b600560209081525f928352604080842090915290825290205481565b3480156103f1575f5ffd5b50610405610400366004614436565b610cd8565b6040516101f79493929190614606565b348015610420575f5ffd5b506101ed61042f36600461451e565b60036020525f908152604090205481565b34801561044b575f5ffd5b5061031d61045a366004614644565b600d60209081525f928352604080842090915290825290205460ff1681565b61021f610487366004614672565b610de8565b348015610497575f5ffd5b506101ed6104a636600461440b565b610fa3565b3480156104b6575f5ffd5b506104ec6104c536600461451e565b60086020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101f7565b34801561051c575f5ffd5b5061031d61052b36600461451e565b60046020525f908152604090205460ff1681565b34801561054a575f5ffd5b506101ed6105593660046146f4565b600c60209081525f928352604080842090915290825290205481565b348015610580575f5ffd5b506101ed61058f36600461440b565b60066020525f908152604090205481565b3480156105ab575f5ffd5b506101ed64e8d4a5100081565b3480156105c3575f5ffd5b506101ed6105d236600461451e565b5f9081526020819052604090205490565b5f8061060a833560208501356105fc604087018761472a565b610605906148e2565b61109c565b9092509050610619833561116a565b73ffffffffffffffffffffffffffffffffffffffff16636934dc0e338560200135846002016040518463ffffffff1660e01b815260040161065c93929190614a13565b5f6040518083038186803b158015610672575f5ffd5b505afa158015610684573d5f5f3e3d5ffd5b5050505060018101546106c09033906106bb9064e8d4a5100090700100000000000000000000000000000000900461ffff16614b09565b611238565b6106d083356020850135846112cb565b505050565b5f610703823560208401356106fe6106f0604087018761472a565b6106f9906148e2565b6113cb565b611424565b92915050565b5f5f6107148561116a565b90505f46335f81815260096020526040812080549161073283614b20565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c061079a4690565b67ffffffffffffffff16901b1792505f73ffffffffffffffffffffffffffffffffffffffff831663aa1fbf084633878a8a6040518663ffffffff1660e01b81526004016107eb959493929190614b61565b5f60405180830381865afa158015610805573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261082c9190810190614c1d565b905061083781611467565b6001600a5f6108768a88604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208082019290925260409081015f90812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169415159490941790935580516080810182528381529182018390528101829052606081019190915260408051808201909152606080825260208201526108f789878386866114b5565b5050505050509392505050565b5f61090d611735565b5073ffffffffffffffffffffffffffffffffffffffff81165f908152600660205260408120549081900361098a576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526006602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3906109e39084815260200190565b60405180910390a26109f5828261176c565b6109fd611789565b919050565b5f67ffffffffffffffff84161580610a2d57504667ffffffffffffffff168467ffffffffffffffff16145b15610a70576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610981565b5f80610a89873560208901356105fc60408b018b61472a565b91509150610b016040518061014001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610bae918b9190610b2a906149c8565b80601f0160208091040260200160405190810160405280929190818152602001828054610b56906149c8565b8015610ba15780601f10610b7857610100808354040283529160200191610ba1565b820191905f5260205f20905b815481529060010190602001808311610b8457829003601f168201915b50505050508a8a8a6117b3565b6101208501526101008401529050610bc889838387611935565b9450610bd760408a018a61472a565b610be19080614c4f565b90505f03610c4b576001830154610c1c9033906106bb9064e8d4a5100090700100000000000000000000000000000000900461ffff16614b09565b610c2c893560208b0135866112cb565b610c46888361010001518460400151856101200151611b2f565b610ccc565b6040820151610c5b906001614cb2565b60018401805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000938c166801000000000000000002939093167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179190911790555b50505050949350505050565b5f60608180808080610cfa883560208a01356106fe6106f060408d018d61472a565b815260208101919091526040015f2080541580159650909150610d3857610d35610d27604088018861472a565b610d30906148e2565b611bfb565b92505b6001810154600282018054909167ffffffffffffffff16908290610d5b906149c8565b80601f0160208091040260200160405190810160405280929190818152602001828054610d87906149c8565b8015610dd25780601f10610da957610100808354040283529160200191610dd2565b820191905f5260205f20905b815481529060010190602001808311610db557829003601f168201915b509a9c939b509799509297509095505050505050565b5f610df38484611ca9565b90505f5f610e04836040015161224b565b91509150610e1181612300565b610e23610e1c612351565b829061239e565b610e59576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff851615610e7157610e6c82611bfb565b610e73565b5f5b90508460ff168160ff161015610ec2576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff808316600483015286166024820152604401610981565b5f610ece888887612454565b90505f5f5b8251811015610f46578515610f0c57610f07878287868581518110610efa57610efa614cd2565b60200260200101516127d6565b610f3e565b610f31878287868581518110610f2457610f24614cd2565b60200260200101516128e9565b610f3b9083614cff565b91505b600101610ed3565b5080341015610f8a576040517fea691a4b00000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610981565b610f98336106bb8334614d12565b505050505050505050565b5f610fde8273ffffffffffffffffffffffffffffffffffffffff16803b806020016040519081016040528181525f908060200190933c612bc0565b5073ffffffffffffffffffffffffffffffffffffffff8082163f5f818152600860205260409020549091161561101357919050565b5f8181526008602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8616908117909155915191825282917f3c081201a0fb42dea8df5fe0a498ff5ec82390085bea1ddcd0866069b4732a76910160405180910390a2919050565b5f5f6110a9858585612d30565b6020850151519193509150156110ee576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101839052602401610981565b600181015467ffffffffffffffff161561116257600181810154839161111d9167ffffffffffffffff16614d25565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff166024820152604401610981565b935093915050565b5f8181526008602052604081205473ffffffffffffffffffffffffffffffffffffffff16806111c8576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101849052602401610981565b828173ffffffffffffffffffffffffffffffffffffffff163f14610703576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610981565b805f03611243575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526006602052604081208054839290611277908490614cff565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600c8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff168252909252918120805490919061134b90614d45565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff0000000000000000000000000000000000000000000016905590611397600283018261439c565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e7631000000000000000000006113f683612d8d565b604051602001611407929190614d5a565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b610400815111156114b25780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610981565b50565b5f5f6114c0856113cb565b90506114cd878783611424565b5f8181526020819052604090208054919350901561151a576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610981565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600c83528481209389015163ffffffff1681529290915291902054601f1981016115ac576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610981565b6115b7816001614cff565b5f838152600c6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016115f88682614dd0565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6117108d612d8d565b8c60405161172093929190614e8b565b60405180910390a45050505095945050505050565b61173d612ea1565b61176a60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612efa565b565b5f385f3884865af16117855763b12d13eb5f526004601cfd5b5050565b61176a5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611764565b60605f80806117c2893561116a565b6040517f4d457bfb00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff821690634d457bfb9061182590339060208e0135908d908d908d908d90600401614ebf565b5f60405180830381865afa15801561183f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526118669190810190614c1d565b935061187184611467565b611882818a3560208c013587612f01565b90935091505f8061189a838c3560208e01358d612f01565b9150915081851415806118ad5750808414155b156118ee576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810186905260248101859052604401610981565b835f03611927576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050955095509592505050565b5f80611955611947604088018861472a565b611950906148e2565b6130e2565b80515190915061196760026020614d12565b8111156119b6578061197b60026020614d12565b6040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610981565b466007805467ffffffffffffffff16905f6119d083614f23565b82546101009290920a67ffffffffffffffff81810219909316918316021790915543811660608a0152908116604089015216865260208781013560a088015287356080880152855190860120611a25836113cb565b60e088015260c0870152604051611a62907f73796e636c696e652e726563656970742e763100000000000000000000000000908890602001614ff5565b60408051808303601f1901815282825280516020918201208983015167ffffffffffffffff165f9081526001835283812082905530838601528b35858501528b8301356060808701919091528451808703909101815260809095019093528351939091019290922091945050866020015167ffffffffffffffff1681857fb43f5bb7336a5cc7d6b43a5126b52e372f041c7441f09e1f043751ae798dc5b98a611b0a88612d8d565b8b8b604051611b1c949392919061500a565b60405180910390a4505050949350505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250611b81908490614cff565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6191015b60405180910390a4505050505050565b5f8160200151515f14611c0f576001611c12565b60045b90505f5b825151811015611ca3575f835f01518281518110611c3657611c36614cd2565b602002602001015190505f815f015167ffffffffffffffff165f14611c6357611c5e8261320c565b611c85565b6040808301515f9081526004602052205460ff16611c82576001611c85565b60035b90508360ff168160ff161015611c99578093505b5050600101611c16565b50919050565b611cdb6040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b83811015611d2d57848482818110611cf857611cf8614cd2565b9050602002810190611d0a9190615052565b611d18906020810190615084565b611d23915083614cff565b9150600101611cde565b50801580611d3b5750601081115b80611d4557508083115b15611d7f576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101829052602401610981565b8067ffffffffffffffff811115611d9857611d98614766565b604051908082528060200260200182016040528015611dc1578160200160208202803683370190505b5082528067ffffffffffffffff811115611ddd57611ddd614766565b604051908082528060200260200182016040528015611e06578160200160208202803683370190505b5060208301528067ffffffffffffffff811115611e2557611e25614766565b604051908082528060200260200182016040528015611e6a57816020015b6040805180820190915260608082526020820152815260200190600190039081611e435790505b5060408301528067ffffffffffffffff811115611e8957611e89614766565b604051908082528060200260200182016040528015611eb2578160200160208202803683370190505b5060608301528067ffffffffffffffff811115611ed157611ed1614766565b604051908082528060200260200182016040528015611f0457816020015b6060815260200190600190039081611eef5790505b5060808301525f805b84811015612242575f5b868683818110611f2957611f29614cd2565b9050602002810190611f3b9190615052565b611f49906020810190615084565b9050811015612239575f5f888885818110611f6657611f66614cd2565b9050602002810190611f789190615052565b35898986818110611f8b57611f8b614cd2565b9050602002810190611f9d9190615052565b611fab906020810190615084565b85818110611fbb57611fbb614cd2565b9050602002810190611fcd919061472a565b9092503590505f5b85811015612066578188602001518281518110611ff457611ff4614cd2565b6020026020010151148015612024575082885f0151828151811061201a5761201a614cd2565b6020026020010151145b1561205e576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101889052602401610981565b600101611fd5565b505f89898681811061207a5761207a614cd2565b905060200281019061208c9190615052565b61209a906020810190615084565b858181106120aa576120aa614cd2565b90506020028101906120bc919061472a565b6120ca90602081019061472a565b6120d3906148e2565b90505f5f6120e285858561109c565b915091508484848c5f01518b815181106120fe576120fe614cd2565b602002602001018d602001518c8151811061211b5761211b614cd2565b602002602001018e604001518d8151811061213857612138614cd2565b602002602001018390528381525083815250505050818160020180805461215e906149c8565b80601f016020809104026020016040519081016040528092919081815260200182805461218a906149c8565b80156121d55780601f106121ac576101008083540402835291602001916121d5565b820191905f5260205f20905b8154815290600101906020018083116121b857829003601f168201915b505050505090508b606001518a815181106121f2576121f2614cd2565b602002602001018c608001518b8151811061220f5761220f614cd2565b60209081029190910101919091525261222788614b20565b97505050505050806001019050611f17565b50600101611f0d565b50505092915050565b5f612269604051806040016040528060608152602001606081525090565b60019150825f8151811061227f5761227f614cd2565b602002602001015190505f600190505b83518110156122fa576122bb828583815181106122ae576122ae614cd2565b60200260200101516132d1565b6122f2575f92506122ee8482815181106122d7576122d7614cd2565b6020026020010151836132ec90919063ffffffff16565b9250505b60010161228f565b50915091565b5f61230a82613427565b90506020811115611785576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610981565b61237860405180606001604052806143e281526020016143e281526020016143e281525090565b60405180606001604052806134d581526020016135d381526020016135e6815250905090565b5f6123a883613427565b5082515f6123b6828561364e565b5090508015806123cc57506123cc828386613786565b156123db575f92505050610703565b5f5b8560200151518110156124485760606124138760200151838151811061240557612405614cd2565b60200260200101518761364e565b909350905082801561242e575061242b81858861380c565b51155b1561243f575f945050505050610703565b506001016123dd565b50600195945050505050565b606081608001515167ffffffffffffffff81111561247457612474614766565b6040519080825280602002602001820160405280156124a757816020015b60608152602001906001900390816124925790505b5090505f5f5b848110156127cd575f8686838181106124c8576124c8614cd2565b90506020028101906124da9190615052565b6124e8906020810190615084565b905090505f8167ffffffffffffffff81111561250657612506614766565b60405190808252806020026020018201604052801561252f578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561254c5761254c614766565b60405190808252806020026020018201604052801561257f57816020015b606081526020019060019003908161256a5790505b5090505f5b8381101561261e57602088015161259b8288614cff565b815181106125ab576125ab614cd2565b6020026020010151886080015182886125c49190614cff565b815181106125d4576125d4614cd2565b60200260200101518483815181106125ee576125ee614cd2565b6020026020010184848151811061260757612607614cd2565b602090810291909101019190915252600101612584565b505f61264d8a8a8781811061263557612635614cd2565b90506020028101906126479190615052565b3561116a565b73ffffffffffffffffffffffffffffffffffffffff16626f321a3385858e8e8b81811061267c5761267c614cd2565b905060200281019061268e9190615052565b61269c9060408101906150e8565b6040518663ffffffff1660e01b81526004016126bc959493929190615149565b5f60405180830381865afa1580156126d6573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526126fd919081019061521a565b9050838151146127465780516040517f1a4ea2ed000000000000000000000000000000000000000000000000000000008152600481019190915260248101859052604401610981565b5f5b848110156127bd5761277282828151811061276557612765614cd2565b6020026020010151611467565b81818151811061278457612784614cd2565b602002602001015188888061279890614b20565b9950815181106127aa576127aa614cd2565b6020908102919091010152600101612748565b50505050508060010190506124ad565b50509392505050565b5f5f855f015185815181106127ed576127ed614cd2565b60200260200101518660200151868151811061280b5761280b614cd2565b602002602001015191509150825f5f8860600151888151811061283057612830614cd2565b602002602001015181526020019081526020015f2060020190816128549190614dd0565b50818660600151868151811061286c5761286c614cd2565b60200260200101516128ae8484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b3535846128d989612d8d565b88604051611beb93929190614e8b565b5f5f5f865f0151868151811061290157612901614cd2565b60200260200101518760200151878151811061291f5761291f614cd2565b6020026020010151915091505f5f5f8960600151898151811061294457612944614cd2565b60209081029190910181015182528181019290925260409081015f20815160808101835260019091015467ffffffffffffffff80821683526801000000000000000082041693820193909352700100000000000000000000000000000000830461ffff1691810191909152720100000000000000000000000000000000000090910463ffffffff166060808301919091528901518051919250612a0291859185918b9081106129f5576129f5614cd2565b60200260200101516112cb565b612a0f83838888856114b5565b50604080518082019091526060808252602082015288604001518881518110612a3a57612a3a614cd2565b602090810291909101015151815260408051600180825281830190925290816020015b6060815260200190600190039081612a5d57505060208201819052875181519091905f90612a8d57612a8d614cd2565b60200260200101819052505f612aa282613949565b92509050801580612ac25750612ac0612ab9612351565b839061239e565b155b15612ad4575f95505050505050612bb8565b5f612ade83613427565b90506020811115612b25576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610981565b604080516080810182525f80825260208201819052918101829052606081019190915281856060015182604001836060018263ffffffff1663ffffffff168152508261ffff1661ffff168152505050612b9e8787868f608001518f81518110612b9057612b90614cd2565b6020026020010151856114b5565b50612bae64e8d4a5100083614b09565b9750505050505050505b949350505050565b80511580612bd057506160008151115b15612c0c5780516040517f54478b6e00000000000000000000000000000000000000000000000000000000815260040161098191815260200190565b80515f19905f907f600800000000000000000000ffffffffffffffffcbcf000063f000013fff0fff907f6008000000000000000000000000000000000000004000000000000000000001906020868101918701016001825b82811015612cdf5780515f1a605b8103612c7d57600192505b8215612ca357600187821c16612c995784820398509650612cdf565b600186821c161592505b6020606082031015612cd6579081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa101905b50600101612c64565b505050505f198414612d29576040517f9be875290000000000000000000000000000000000000000000000000000000081526004810185905260ff84166024820152604401610981565b5050505050565b5f5f612d4085856106fe866113cb565b5f81815260208190526040902080549193509150611162576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610981565b6020810151606090612d9e83613427565b612da9906060614b09565b8151612db6906002614b09565b612dc1906004614cff565b612dcb9190614cff565b67ffffffffffffffff811115612de357612de3614766565b6040519080825280601f01601f191660200182016040528015612e0d576020820181803683370190505b5091505f602083019050612e2f612e2882865f015151613bbe565b8551613bd6565b9050612e3c818351613bbe565b90505f5b8251811015612e9957612e8f612e7083858481518110612e6257612e62614cd2565b602002602001015151613bbe565b848381518110612e8257612e82614cd2565b6020026020010151613bd6565b9150600101612e40565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561176a576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b8152600401612f3f9291906152cb565b608060405180830381865afa158015612f5a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f7e91906152e3565b905070010000000000000000000000000000000081604001515f1c1061306b575f858260400151148015612fca5750602082015173ffffffffffffffffffffffffffffffffffffffff16155b8015612ff55750612fdb8660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b905080613069578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff90911660248301526044820152606401610981565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b604080518082019091526060808252602082015281515f5b81518110801561312f575081818151811061311757613117614cd2565b60200260200101515f015167ffffffffffffffff165f145b156131445761313d81614b20565b90506130fa565b8082516131519190614d12565b67ffffffffffffffff81111561316957613169614766565b6040519080825280602002602001820160405280156131b257816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816131875790505b5083525f5b835151811015612e9957826131cc8284614cff565b815181106131dc576131dc614cd2565b6020026020010151845f015182815181106131f9576131f9614cd2565b60209081029190910101526001016131b7565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa1580156132ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114609190615366565b5f6132db826113cb565b6132e4846113cb565b149392505050565b5f61330a604051806040016040528060608152602001606081525090565b835183516133189190613c22565b81526020808401515190850151516133309190614cff565b67ffffffffffffffff81111561334857613348614766565b60405190808252806020026020018201604052801561337b57816020015b60608152602001906001900390816133665790505b5060208201525f5b816020015151811015613411576133e885602001515182106133d2578460200151866020015151836133b59190614d12565b815181106133c5576133c5614cd2565b6020026020010151613dac565b856020015182815181106133c5576133c5614cd2565b826020015182815181106133fe576133fe614cd2565b6020908102919091010152600101613383565b5061341b81613949565b915091505b9250929050565b8051516020820151515f5b8181108015613442575060408211155b15613483578360200151818151811061345d5761345d614cd2565b602002602001015151836134719190614cff565b925061347c81614b20565b9050613432565b506101008211806134945750604081115b15611ca3576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610981565b80515f9067ffffffffffffffff16156135ad57735c00000000000000000000000000000000000008604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa158015613589573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107039190615390565b6040808301515f9081526004602052205460ff166135cb575f610703565b600192915050565b5f6135de8383613e5e565b159392505050565b81515f9067ffffffffffffffff161580159061361157508151835167ffffffffffffffff9081169116145b80156136385750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b8015611460575050604090810151910151141590565b5f6060835167ffffffffffffffff81111561366b5761366b614766565b6040519080825280602002602001820160405280156136b457816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816136895790505b5090505f5f5b8551811015613778575f6136ed8783815181106136d9576136d9614cd2565b6020026020010151875f015163ffffffff16565b90506002816002811115613703576137036153a9565b03613713575f9450505050613420565b5f816002811115613726576137266153a9565b0361376f5786828151811061373d5761373d614cd2565b602002602001015184848061375190614b20565b95508151811061376357613763614cd2565b60200260200101819052505b506001016136ba565b508152600191509250929050565b5f5f5b8451811015613802575f5b84518110156137f9576137e18683815181106137b2576137b2614cd2565b60200260200101518683815181106137cc576137cc614cd2565b6020026020010151866040015163ffffffff16565b156137f157600192505050611460565b600101613794565b50600101613789565b505f949350505050565b6060835167ffffffffffffffff81111561382857613828614766565b60405190808252806020026020018201604052801561387157816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816138465790505b5090505f5f5b855181101561393f575f5f5b865181108015613891575081155b156138ec576138da8782815181106138ab576138ab614cd2565b60200260200101518985815181106138c5576138c5614cd2565b6020026020010151886020015163ffffffff16565b91506138e581614b20565b9050613883565b50806139365786828151811061390457613904614cd2565b602002602001015184848061391890614b20565b95508151811061392a5761392a614cd2565b60200260200101819052505b50600101613877565b5081529392505050565b5f613967604051806040016040528060608152602001606081525090565b61397083613427565b50825161397c90613f19565b815260208301515f5b8151811015613a0a576139ba6139b38383815181106139a6576139a6614cd2565b6020026020010151613f19565b8451614053565b8282815181106139cc576139cc614cd2565b60200260200101819052508181815181106139e9576139e9614cd2565b6020026020010151515f03613a02575f93505050915091565b600101613985565b50613a14816141a8565b5f815167ffffffffffffffff811115613a2f57613a2f614766565b604051908082528060200260200182016040528015613a58578160200160208202803683370190505b5090505f5b8251811015613ba1575f5b835181108015613a8f5750828281518110613a8557613a85614cd2565b6020026020010151155b15613b985780821480613ad55750838281518110613aaf57613aaf614cd2565b602002602001015151848281518110613aca57613aca614cd2565b602002602001015151115b613b88575f848381518110613aec57613aec614cd2565b602002602001015151858381518110613b0757613b07614cd2565b6020026020010151511080613b1b57508282105b9050808015613b645750613b61858381518110613b3a57613b3a614cd2565b6020026020010151868581518110613b5457613b54614cd2565b6020026020010151614053565b51155b848481518110613b7657613b76614cd2565b91151560209283029190910190910152505b613b9181614b20565b9050613a68565b50600101613a5d565b50613bac828261428f565b60208401525060019491935090915050565b5f8160081c8353816001840153611460836002614cff565b5f5f5b8251811015613c1a575f838281518110613bf557613bf5614cd2565b60200260200101519050606081865e613c0f606086614cff565b945050600101613bd9565b509192915050565b606081518351613c329190614cff565b67ffffffffffffffff811115613c4a57613c4a614766565b604051908082528060200260200182016040528015613c9357816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613c685790505b5090505f5f5f5b8551821080613ca95750845181105b15613da2575f86518314613d075785518214613d0057613cfb878481518110613cd457613cd4614cd2565b6020026020010151878481518110613cee57613cee614cd2565b6020026020010151613e5e565b613d0a565b5f19613d0a565b60015b90505f811315613d3357858281518110613d2657613d26614cd2565b6020026020010151613d4e565b868381518110613d4557613d45614cd2565b60200260200101515b8585613d5981614b20565b965081518110613d6b57613d6b614cd2565b60200260200101819052505f8113613d8957613d8683614b20565b92505b5f8112613d9c57613d9982614b20565b91505b50613c9a565b5050815292915050565b6060815167ffffffffffffffff811115613dc857613dc8614766565b604051908082528060200260200182016040528015613e1157816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613de65790505b5090505f5b8251811015611ca357828181518110613e3157613e31614cd2565b6020026020010151828281518110613e4b57613e4b614cd2565b6020908102919091010152600101613e16565b805182515f9167ffffffffffffffff918216911614613e9f578151835167ffffffffffffffff918216911610613e95576001613e98565b5f195b9050610703565b816020015167ffffffffffffffff16836020015167ffffffffffffffff1614613eec57816020015167ffffffffffffffff16836020015167ffffffffffffffff1610613e95576001613e98565b8160400151836040015114613f11578160400151836040015110613e95576001613e98565b505f92915050565b60605f5f5b835181101561404c575f848281518110613f3a57613f3a614cd2565b60209081029190910101519050825f195b5f82118015613f8857505f613f8388613f65600186614d12565b81518110613f7557613f75614cd2565b602002602001015185613e5e565b915081135b15613f9d57613f9682614d45565b9150613f4b565b5f82118015613faa575080155b15613fb757505050614044565b5f85613fc281614b20565b965090505b828111156140215787613fdb600183614d12565b81518110613feb57613feb614cd2565b602002602001015188828151811061400557614005614cd2565b60200260200101819052508061401a90614d45565b9050613fc7565b508287838151811061403557614035614cd2565b60200260200101819052505050505b600101613f1e565b5082525090565b6060825167ffffffffffffffff81111561406f5761406f614766565b6040519080825280602002602001820160405280156140b857816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161408d5790505b5090505f5f5f5b8551811015613da2575b84518210801561410657505f6141048684815181106140ea576140ea614cd2565b6020026020010151888481518110613cee57613cee614cd2565b125b1561411b5761411482614b20565b91506140c9565b8451821480614157575061415485838151811061413a5761413a614cd2565b6020026020010151878381518110613cee57613cee614cd2565b15155b156141a05785818151811061416e5761416e614cd2565b602002602001015184848061418290614b20565b95508151811061419457614194614cd2565b60200260200101819052505b6001016140bf565b60015b8151811015611785575f8282815181106141c7576141c7614cd2565b602002602001015190505f8290505b5f8111801561421057505f61420e856141f0600185614d12565b8151811061420057614200614cd2565b602002602001015184614311565b135b156142675783614221600183614d12565b8151811061423157614231614cd2565b602002602001015184828151811061424b5761424b614cd2565b60200260200101819052508061426090614d45565b90506141d6565b8184828151811061427a5761427a614cd2565b602090810291909101015250506001016141ab565b60605f5f5b8451811015614307578381815181106142af576142af614cd2565b60200260200101516142ff578481815181106142cd576142cd614cd2565b60200260200101518583806142e190614b20565b9450815181106142f3576142f3614cd2565b60200260200101819052505b600101614294565b5083525090919050565b5f5f5b8351811080156143245750825181105b1561437b575f61435985838151811061433f5761433f614cd2565b6020026020010151858481518110613cee57613cee614cd2565b9050801561436a5791506107039050565b5061437481614b20565b9050614314565b508151835114613f11578151835110614395576001611460565b5f19611460565b5080546143a8906149c8565b5f825580601f106143b7575050565b601f0160209004905f5260205f209061176a91905f5b808211156106d0575f818401556001016143cd565b61176a6153d6565b73ffffffffffffffffffffffffffffffffffffffff811681146114b2575f5ffd5b5f6020828403121561441b575f5ffd5b8135611460816143ea565b5f60608284031215611ca3575f5ffd5b5f60208284031215614446575f5ffd5b813567ffffffffffffffff81111561445c575f5ffd5b612bb884828501614426565b67ffffffffffffffff811681146114b2575f5ffd5b5f6020828403121561448d575f5ffd5b813561146081614468565b5f5f83601f8401126144a8575f5ffd5b50813567ffffffffffffffff8111156144bf575f5ffd5b602083019150836020828501011115613420575f5ffd5b5f5f5f604084860312156144e8575f5ffd5b83359250602084013567ffffffffffffffff811115614505575f5ffd5b61451186828701614498565b9497909650939450505050565b5f6020828403121561452e575f5ffd5b5035919050565b5f5f5f5f60608587031215614548575f5ffd5b843567ffffffffffffffff81111561455e575f5ffd5b61456a87828801614426565b945050602085013561457b81614468565b9250604085013567ffffffffffffffff811115614596575f5ffd5b6145a287828801614498565b95989497509550505050565b5f5f604083850312156145bf575f5ffd5b82356145ca81614468565b946020939093013593505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f61462060808301866145d8565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f60408385031215614655575f5ffd5b50508035926020909101359150565b60ff811681146114b2575f5ffd5b5f5f5f60408486031215614684575f5ffd5b833567ffffffffffffffff81111561469a575f5ffd5b8401601f810186136146aa575f5ffd5b803567ffffffffffffffff8111156146c0575f5ffd5b8660208260051b84010111156146d4575f5ffd5b6020918201945092508401356146e981614664565b809150509250925092565b5f5f60408385031215614705575f5ffd5b82359150602083013563ffffffff8116811461471f575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc183360301811261475c575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff811182821017156147b6576147b6614766565b60405290565b6040805190810167ffffffffffffffff811182821017156147b6576147b6614766565b604051601f8201601f1916810167ffffffffffffffff8111828210171561480857614808614766565b604052919050565b5f67ffffffffffffffff82111561482957614829614766565b5060051b60200190565b5f82601f830112614842575f5ffd5b813561485561485082614810565b6147df565b80828252602082019150602060608402860101925085831115614876575f5ffd5b602085015b838110156148d85760608188031215614892575f5ffd5b61489a614793565b81356148a581614468565b815260208201356148b581614468565b60208281019190915260408381013590830152908452929092019160600161487b565b5095945050505050565b5f604082360312156148f2575f5ffd5b6148fa6147bc565b823567ffffffffffffffff811115614910575f5ffd5b61491c36828601614833565b825250602083013567ffffffffffffffff811115614938575f5ffd5b830136601f820112614948575f5ffd5b803561495661485082614810565b8082825260208201915060208360051b850101925036831115614977575f5ffd5b602084015b838110156149b857803567ffffffffffffffff81111561499a575f5ffd5b6149a936602083890101614833565b8452506020928301920161497c565b5060208501525091949350505050565b600181811c908216806149dc57607f821691505b602082108103611ca3577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f8354614a46816149c8565b806060860152600182165f8114614a645760018114614a9e57614acf565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b8701019350614acf565b865f5260205f205f5b83811015614ac657815488820160800152600190910190602001614aa7565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761070357610703614adc565b5f5f198203614b3157614b31614adc565b5060010190565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f614ba6608083018486614b38565b979650505050505050565b5f82601f830112614bc0575f5ffd5b815167ffffffffffffffff811115614bda57614bda614766565b614bed6020601f19601f840116016147df565b818152846020838601011115614c01575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614c2d575f5ffd5b815167ffffffffffffffff811115614c43575f5ffd5b612bb884828501614bb1565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614c82575f5ffd5b83018035915067ffffffffffffffff821115614c9c575f5ffd5b6020019150606081023603821315613420575f5ffd5b67ffffffffffffffff818116838216019081111561070357610703614adc565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8082018082111561070357610703614adc565b8181038181111561070357610703614adc565b67ffffffffffffffff828116828216039081111561070357610703614adc565b5f81614d5357614d53614adc565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b601f8211156106d057828211156106d057805f5260205f20601f840160051c6020851015614da557505f5b90810190601f840160051c035f5b81811015614dc8575f83820155600101614db3565b505050505050565b815167ffffffffffffffff811115614dea57614dea614766565b614dfe81614df884546149c8565b84614d7a565b6020601f821160018114614e30575f8315614e195750848201515b5f19600385901b1c1916600184901b178455612d29565b5f84815260208120601f198516915b82811015614e5f5787850151825560209485019460019092019101614e3f565b5084821015614e7c57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f614ea360608301856145d8565b8281036040840152614eb581856145d8565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f614ef360a08301876145d8565b67ffffffffffffffff861660608401528281036080840152614f16818587614b38565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff8103614f4657614f46614adc565b60010192915050565b805167ffffffffffffffff1682526020810151614f78602084018267ffffffffffffffff169052565b506040810151614f94604084018267ffffffffffffffff169052565b506060810151614fb0606084018267ffffffffffffffff169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301526101008101516101008301526101208101516101208301525050565b82815261016081016114606020830184614f4f565b6150148186614f4f565b6101a06101408201525f61502c6101a08301866145d8565b82810361016084015261503f81866145d8565b9150508261018083015295945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa183360301811261475c575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126150b7575f5ffd5b83018035915067ffffffffffffffff8211156150d1575f5ffd5b6020019150600581901b3603821315613420575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261511b575f5ffd5b83018035915067ffffffffffffffff821115615135575f5ffd5b602001915036819003821315613420575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b818110156151a0578351835260209384019390920191600101615182565b50508381036040850152865180825260208083019350600582901b830181019089015f5b838110156151f657601f198584030186526151e08383516145d8565b60209687019690935091909101906001016151c4565b5050858103606087015261520b81888a614b38565b9b9a5050505050505050505050565b5f6020828403121561522a575f5ffd5b815167ffffffffffffffff811115615240575f5ffd5b8201601f81018413615250575f5ffd5b805161525e61485082614810565b8082825260208201915060208360051b85010192508683111561527f575f5ffd5b602084015b838110156152c057805167ffffffffffffffff8111156152a2575f5ffd5b6152b189602083890101614bb1565b84525060209283019201615284565b509695505050505050565b828152604060208201525f612bb860408301846145d8565b5f60808284031280156152f4575f5ffd5b506040516080810167ffffffffffffffff8111828210171561531857615318614766565b604052825161532681614468565b81526020830151615336816143ea565b6020820152604083810151908201526060928301519281019290925250919050565b8051600381106109fd575f5ffd5b5f5f60408385031215615377575f5ffd5b61538083615358565b9150602083015161471f81614664565b5f602082840312156153a0575f5ffd5b61146082615358565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectManagerLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"credit":{"slot":6,"offset":0},"receiptCount":{"slot":7,"offset":0},"typeCode":{"slot":8,"offset":0},"createdBy":{"slot":9,"offset":0},"isMadeHere":{"slot":10,"offset":0},"arrivalsOf":{"slot":11,"offset":0},"copyCount":{"slot":12,"offset":0},"isClaimed":{"slot":13,"offset":0}} as const
