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
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "departedAt",
    "type": "uint64"
   }
  ],
  "name": "BlockTooOld",
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
    "name": "from",
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
  "name": "CopyNotFrozen",
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
  "name": "FlowNotReady",
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
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "RecordConflict",
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
    "internalType": "uint256",
    "name": "standing",
    "type": "uint256"
   }
  ],
  "name": "RecordsDiffer",
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
    "internalType": "bytes32",
    "name": "receiptId",
    "type": "bytes32"
   }
  ],
  "name": "recordsOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "claimId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "digest",
      "type": "bytes32"
     }
    ],
    "internalType": "struct ObjectStore.Record[]",
    "name": "",
    "type": "tuple[]"
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
export const objectManagerCode = '0x60806040526004361061015e575f3560e01c8063a6606014116100bf578063c4b6445e11610073578063d5d44d8011610058578063d5d44d80146104a1578063d653ffaf146104cc578063d8de3adc146104e45761015e565b8063c4b6445e146103fd578063d484d42a146104635761015e565b8063a7914947116100a4578063a79149471461039c578063b0810022146103cb578063b210e6cd146103de5761015e565b8063a66060141461033b578063a740a047146103665761015e565b80635b37e150116101165780636c8cc9d9116100fb5780636c8cc9d9146102c45780637f038f3c146102e35780638992fda81461031c5761015e565b80635b37e1501461027a5780636c75ae3b146102995761015e565b80633107aa01116101475780633107aa011461020f5780634662d756146102305780634ccf4ada1461025b5761015e565b80630ff96d06146101a15780631e3e8e8a146101d6575b348015610169575f5ffd5b50604051735c0000000000000000000000000000000000000c90365f82375f5f3683855af43d5f833e801561019c573d82f35b503d81fd5b3480156101ac575f5ffd5b506101c06101bb366004614243565b61050f565b6040516101cd919061425a565b60405180910390f35b3480156101e1575f5ffd5b506102016101f03660046142c9565b60066020525f908152604090205481565b6040519081526020016101cd565b34801561021a575f5ffd5b5061022e6102293660046142f4565b61058f565b005b34801561023b575f5ffd5b5061020161024a36600461433b565b60016020525f908152604090205481565b348015610266575f5ffd5b506102016102753660046142f4565b61068b565b348015610285575f5ffd5b50610201610294366004614394565b6106bf565b3480156102a4575f5ffd5b506102016102b3366004614243565b60076020525f908152604090205481565b3480156102cf575f5ffd5b506102016102de3660046142c9565b610831565b3480156102ee575f5ffd5b506004546103039067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101cd565b348015610327575f5ffd5b506102016103363660046143dc565b61092f565b348015610346575f5ffd5b50610201610355366004614243565b60026020525f908152604090205481565b348015610371575f5ffd5b50610201610380366004614455565b600a60209081525f928352604080842090915290825290205481565b3480156103a7575f5ffd5b506103bb6103b63660046142f4565b610c33565b6040516101cd94939291906144ad565b61022e6103d93660046144f9565b610d43565b3480156103e9575f5ffd5b506102016103f83660046142c9565b610efe565b348015610408575f5ffd5b5061043e610417366004614243565b60056020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101cd565b34801561046e575f5ffd5b5061049161047d366004614243565b60096020525f908152604090205460ff1681565b60405190151581526020016101cd565b3480156104ac575f5ffd5b506102016104bb3660046142c9565b60036020525f908152604090205481565b3480156104d7575f5ffd5b5061020164e8d4a5100081565b3480156104ef575f5ffd5b506102016104fe366004614243565b5f9081526020819052604090205490565b606060085f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015610584578382905f5260205f2090600202016040518060400160405290815f820154815260200160018201548152505081526020019060010190610541565b505050509050919050565b5f806105b6833560208501356105a8604087018761457b565b6105b190614733565b610ff7565b90925090506105c583356110c5565b73ffffffffffffffffffffffffffffffffffffffff16636934dc0e338560200135846002016040518463ffffffff1660e01b815260040161060893929190614864565b5f6040518083038186803b15801561061e575f5ffd5b505afa158015610630573d5f5f3e3d5ffd5b5050505060018101546106769033906106719064e8d4a51000907a010000000000000000000000000000000000000000000000000000900461ffff1661495a565b611193565b6106868335602085013584611226565b505050565b5f6106b9823560208401356106b46106a6604087018761457b565b6106af90614733565b6112f7565b611350565b92915050565b5f5f6106ca856110c5565b905046335f8181526006602052604081208054916106e783614971565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff9092169183019190915260608201526080016040516020818303038152906040528051906020012091505f8173ffffffffffffffffffffffffffffffffffffffff1663aa1fbf086107634690565b338689896040518663ffffffff1660e01b81526004016107879594939291906149b2565b5f60405180830381865afa1580156107a1573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526107c89190810190614a6e565b90506107d381611393565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152604080518082019091526060808252602082015261082588868386866113e1565b50505050509392505050565b5f61083a6116d4565b5073ffffffffffffffffffffffffffffffffffffffff81165f90815260036020526040812054908190036108b7576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526003602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3906109109084815260200190565b60405180910390a2610922828261170b565b61092a611728565b919050565b5f67ffffffffffffffff8416158061095a57504667ffffffffffffffff168467ffffffffffffffff16145b1561099d576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201526024016108ae565b5f806109b6873560208901356105a860408b018b61457b565b91509150610a1e6040518061012001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610acb918b9190610a4790614819565b80601f0160208091040260200160405190810160405280929190818152602001828054610a7390614819565b8015610abe5780601f10610a9557610100808354040283529160200191610abe565b820191905f5260205f20905b815481529060010190602001808311610aa157829003601f168201915b50505050508a8a8a611752565b61010085015260e08401529050610ae389838361189b565b9450610af260408a018a61457b565b610afc9080614aa0565b90505f03610b6f576001830154610b419033906106719064e8d4a51000907a010000000000000000000000000000000000000000000000000000900461ffff1661495a565b610b51893560208b013586611226565b610b6a888360e001518460400151856101000151611a2a565b610c27565b6040820151600180850191610b8391614b03565b81547fffffffffffffffff00000000000000000000000000000000ffffffffffffffff167001000000000000000000000000000000004367ffffffffffffffff908116919091027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1691909117680100000000000000008c831602177fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001691161790555b50505050949350505050565b5f60608180808080610c55883560208a01356106b46106a660408d018d61457b565b815260208101919091526040015f2080541580159650909150610c9357610c90610c82604088018861457b565b610c8b90614733565b611af2565b92505b6001810154600282018054909167ffffffffffffffff16908290610cb690614819565b80601f0160208091040260200160405190810160405280929190818152602001828054610ce290614819565b8015610d2d5780601f10610d0457610100808354040283529160200191610d2d565b820191905f5260205f20905b815481529060010190602001808311610d1057829003601f168201915b509a9c939b509799509297509095505050505050565b5f610d4e8484611ba0565b90505f5f610d5f8360400151612142565b91509150610d6c816121f7565b610d7e610d77612248565b8290612295565b610db4576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff851615610dcc57610dc782611af2565b610dce565b5f5b90508460ff168160ff161015610e1d576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff8083166004830152861660248201526044016108ae565b5f610e2988888761234b565b90505f5f5b8251811015610ea1578515610e6757610e62878287868581518110610e5557610e55614b23565b60200260200101516126cd565b610e99565b610e8c878287868581518110610e7f57610e7f614b23565b60200260200101516127e0565b610e969083614b50565b91505b600101610e2e565b5080341015610ee5576040517fea691a4b000000000000000000000000000000000000000000000000000000008152346004820152602481018290526044016108ae565b610ef3336106718334614b63565b505050505050505050565b5f610f398273ffffffffffffffffffffffffffffffffffffffff16803b806020016040519081016040528181525f908060200190933c612b03565b5073ffffffffffffffffffffffffffffffffffffffff8082163f5f8181526005602052604090205490911615610f6e57919050565b5f8181526005602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8616908117909155915191825282917f3c081201a0fb42dea8df5fe0a498ff5ec82390085bea1ddcd0866069b4732a76910160405180910390a2919050565b5f5f611004858585612c73565b602085015151919350915015611049576040517f9ab9f30e000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b600181015467ffffffffffffffff16156110bd5760018181015483916110789167ffffffffffffffff16614b76565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff1660248201526044016108ae565b935093915050565b5f8181526005602052604081205473ffffffffffffffffffffffffffffffffffffffff1680611123576040517f9c594620000000000000000000000000000000000000000000000000000000008152600481018490526024016108ae565b828173ffffffffffffffffffffffffffffffffffffffff163f146106b9576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f60248201526044016108ae565b805f0361119e575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260036020526040812080548392906111d2908490614b50565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920190925280519101205f905f81815260076020526040812080549293509161127790614b96565b909155505f8281526020819052604081208181556001810180547fffffffff00000000000000000000000000000000000000000000000000000000169055906112c360028301826141f5565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e76310000000000000000000061132283612cd0565b604051602001611333929190614bab565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b610400815111156113de5780516040517fbe5f55e4000000000000000000000000000000000000000000000000000000008152600481019190915261040060248201526044016108ae565b50565b5f5f6113ec856112f7565b90506113f9878783611350565b5f81815260208190526040902080549193509015611446576040517f4e4b0bfd000000000000000000000000000000000000000000000000000000008152600481018490526024016108ae565b60408051306020808301919091528183018b905260608083018b905283518084039091018152608090920183528151918101919091205f818152600790925291902054601f1981016114c7576040517f12e7799c000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b6114d2816001614b50565b5f8381526007602052604081209190915584908790899086906001820181600284016114fe8682614c21565b50508451815460208701516040880151606089015160808a015160a0909a015161ffff167a010000000000000000000000000000000000000000000000000000027fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff9a1515790100000000000000000000000000000000000000000000000000029a909a167fffffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffff9115157801000000000000000000000000000000000000000000000000027fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff94851670010000000000000000000000000000000002167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff95851668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090971694909716939093179490941792909216939093179290921791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6116af8d612cd0565b8c6040516116bf93929190614cdc565b60405180910390a45050505095945050505050565b6116dc612de4565b61170960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612e3d565b565b5f385f3884865af16117245763b12d13eb5f526004601cfd5b5050565b6117095f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611703565b60605f808061176189356110c5565b6040517f4d457bfb00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff821690634d457bfb906117c490339060208e0135908d908d908d908d90600401614d10565b5f60405180830381865afa1580156117de573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526118059190810190614a6e565b935061181084611393565b611821818a3560208c013587612e44565b90935091505f80611839838c3560208e01358d612e44565b91509150818514158061184c5750808414155b1561188d576040517f0a6f6fe500000000000000000000000000000000000000000000000000000000815260048101869052602481018590526044016108ae565b505050955095509592505050565b5f806118bb6118ad604087018761457b565b6118b690614733565b612f3b565b9050466004805467ffffffffffffffff16905f6118d783614d74565b82546101009290920a67ffffffffffffffff8181021990931691831602179091559081166040870152168452602085810135608086015285356060860152835190840120611924826112f7565b60c086015260a0850152604051611961907f73796e636c696e652e726563656970742e763100000000000000000000000000908690602001614e20565b60408051808303601f1901815282825280516020918201208783015167ffffffffffffffff165f908152600183528381208290553083860152893585850152898301356060808701919091528451808703909101815260809095019093528351939091019290922091935050846020015167ffffffffffffffff1681847fa8f7e5813885e780032c0f1a467a22f092cca74c1cc151facf80174f91cbf68488611a0987612cd0565b89604051611a1993929190614e35565b60405180910390a450509392505050565b8015611aec576040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250611a82908490614b50565b90508060025f8481526020019081526020015f20819055508367ffffffffffffffff168667ffffffffffffffff16867ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6184604051611ae191815260200190565b60405180910390a450505b50505050565b5f8160200151515f14611b06576001611b09565b60045b90505f5b825151811015611b9a575f835f01518281518110611b2d57611b2d614b23565b602002602001015190505f815f015167ffffffffffffffff165f14611b5a57611b5582613065565b611b7c565b6040808301515f9081526009602052205460ff16611b79576002611b7c565b60035b90508360ff168160ff161015611b90578093505b5050600101611b0d565b50919050565b611bd26040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b83811015611c2457848482818110611bef57611bef614b23565b9050602002810190611c019190614e6a565b611c0f906020810190614e9c565b611c1a915083614b50565b9150600101611bd5565b50801580611c325750601081115b80611c3c57508083115b15611c76576040517f66e62d26000000000000000000000000000000000000000000000000000000008152600481018290526024016108ae565b8067ffffffffffffffff811115611c8f57611c8f6145b7565b604051908082528060200260200182016040528015611cb8578160200160208202803683370190505b5082528067ffffffffffffffff811115611cd457611cd46145b7565b604051908082528060200260200182016040528015611cfd578160200160208202803683370190505b5060208301528067ffffffffffffffff811115611d1c57611d1c6145b7565b604051908082528060200260200182016040528015611d6157816020015b6040805180820190915260608082526020820152815260200190600190039081611d3a5790505b5060408301528067ffffffffffffffff811115611d8057611d806145b7565b604051908082528060200260200182016040528015611da9578160200160208202803683370190505b5060608301528067ffffffffffffffff811115611dc857611dc86145b7565b604051908082528060200260200182016040528015611dfb57816020015b6060815260200190600190039081611de65790505b5060808301525f805b84811015612139575f5b868683818110611e2057611e20614b23565b9050602002810190611e329190614e6a565b611e40906020810190614e9c565b9050811015612130575f5f888885818110611e5d57611e5d614b23565b9050602002810190611e6f9190614e6a565b35898986818110611e8257611e82614b23565b9050602002810190611e949190614e6a565b611ea2906020810190614e9c565b85818110611eb257611eb2614b23565b9050602002810190611ec4919061457b565b9092503590505f5b85811015611f5d578188602001518281518110611eeb57611eeb614b23565b6020026020010151148015611f1b575082885f01518281518110611f1157611f11614b23565b6020026020010151145b15611f55576040517f66e62d26000000000000000000000000000000000000000000000000000000008152600481018890526024016108ae565b600101611ecc565b505f898986818110611f7157611f71614b23565b9050602002810190611f839190614e6a565b611f91906020810190614e9c565b85818110611fa157611fa1614b23565b9050602002810190611fb3919061457b565b611fc190602081019061457b565b611fca90614733565b90505f5f611fd9858585610ff7565b915091508484848c5f01518b81518110611ff557611ff5614b23565b602002602001018d602001518c8151811061201257612012614b23565b602002602001018e604001518d8151811061202f5761202f614b23565b602002602001018390528381525083815250505050818160020180805461205590614819565b80601f016020809104026020016040519081016040528092919081815260200182805461208190614819565b80156120cc5780601f106120a3576101008083540402835291602001916120cc565b820191905f5260205f20905b8154815290600101906020018083116120af57829003601f168201915b505050505090508b606001518a815181106120e9576120e9614b23565b602002602001018c608001518b8151811061210657612106614b23565b60209081029190910101919091525261211e88614971565b97505050505050806001019050611e0e565b50600101611e04565b50505092915050565b5f612160604051806040016040528060608152602001606081525090565b60019150825f8151811061217657612176614b23565b602002602001015190505f600190505b83518110156121f1576121b2828583815181106121a5576121a5614b23565b602002602001015161312a565b6121e9575f92506121e58482815181106121ce576121ce614b23565b60200260200101518361314590919063ffffffff16565b9250505b600101612186565b50915091565b5f61220182613280565b90506020811115611724576040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101829052602060248201526044016108ae565b61226f604051806060016040528061423b815260200161423b815260200161423b81525090565b604051806060016040528061332e815260200161342c815260200161343f815250905090565b5f61229f83613280565b5082515f6122ad82856134a7565b5090508015806122c357506122c38283866135df565b156122d2575f925050506106b9565b5f5b85602001515181101561233f57606061230a876020015183815181106122fc576122fc614b23565b6020026020010151876134a7565b90935090508280156123255750612322818588613665565b51155b15612336575f9450505050506106b9565b506001016122d4565b50600195945050505050565b606081608001515167ffffffffffffffff81111561236b5761236b6145b7565b60405190808252806020026020018201604052801561239e57816020015b60608152602001906001900390816123895790505b5090505f5f5b848110156126c4575f8686838181106123bf576123bf614b23565b90506020028101906123d19190614e6a565b6123df906020810190614e9c565b905090505f8167ffffffffffffffff8111156123fd576123fd6145b7565b604051908082528060200260200182016040528015612426578160200160208202803683370190505b5090505f8267ffffffffffffffff811115612443576124436145b7565b60405190808252806020026020018201604052801561247657816020015b60608152602001906001900390816124615790505b5090505f5b838110156125155760208801516124928288614b50565b815181106124a2576124a2614b23565b6020026020010151886080015182886124bb9190614b50565b815181106124cb576124cb614b23565b60200260200101518483815181106124e5576124e5614b23565b602002602001018484815181106124fe576124fe614b23565b60209081029190910101919091525260010161247b565b505f6125448a8a8781811061252c5761252c614b23565b905060200281019061253e9190614e6a565b356110c5565b73ffffffffffffffffffffffffffffffffffffffff16626f321a3385858e8e8b81811061257357612573614b23565b90506020028101906125859190614e6a565b612593906040810190614f00565b6040518663ffffffff1660e01b81526004016125b3959493929190614f61565b5f60405180830381865afa1580156125cd573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526125f49190810190615032565b90508381511461263d5780516040517f1a4ea2ed0000000000000000000000000000000000000000000000000000000081526004810191909152602481018590526044016108ae565b5f5b848110156126b45761266982828151811061265c5761265c614b23565b6020026020010151611393565b81818151811061267b5761267b614b23565b602002602001015188888061268f90614971565b9950815181106126a1576126a1614b23565b602090810291909101015260010161263f565b50505050508060010190506123a4565b50509392505050565b5f5f855f015185815181106126e4576126e4614b23565b60200260200101518660200151868151811061270257612702614b23565b602002602001015191509150825f5f8860600151888151811061272757612727614b23565b602002602001015181526020019081526020015f20600201908161274b9190614c21565b50818660600151868151811061276357612763614b23565b60200260200101516127a58484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b3535846127d089612cd0565b88604051611ae193929190614cdc565b5f5f5f865f015186815181106127f8576127f8614b23565b60200260200101518760200151878151811061281657612816614b23565b6020026020010151915091505f5f5f8960600151898151811061283b5761283b614b23565b60209081029190910181015182528181019290925260409081015f20815160c08101835260019091015467ffffffffffffffff80821683526801000000000000000082048116948301949094527001000000000000000000000000000000008104909316918101919091527801000000000000000000000000000000000000000000000000820460ff90811615156060808401919091527901000000000000000000000000000000000000000000000000008404909116151560808301527a01000000000000000000000000000000000000000000000000000090920461ffff1660a082015290890151805191925061294f91859185918b90811061294257612942614b23565b6020026020010151611226565b61295c83838888856113e1565b5060408051808201909152606080825260208201528860400151888151811061298757612987614b23565b602090810291909101015151815260408051600180825281830190925290816020015b60608152602001906001900390816129aa57505060208201819052875181519091905f906129da576129da614b23565b60200260200101819052505f6129ef826137a2565b92509050801580612a0f5750612a0d612a06612248565b8390612295565b155b15612a21575f95505050505050612afb565b5f612a2b83613280565b90506020811115612a72576040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101829052602060248201526044016108ae565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152818160a0019061ffff16908161ffff1681525050612ae18787868f608001518f81518110612ad357612ad3614b23565b6020026020010151856113e1565b50612af164e8d4a510008361495a565b9750505050505050505b949350505050565b80511580612b1357506160008151115b15612b4f5780516040517f54478b6e0000000000000000000000000000000000000000000000000000000081526004016108ae91815260200190565b80515f19905f907f600800000000000000000000ffffffffffffffffcbcf000063f000013fff0fff907f6008000000000000000000000000000000000000004000000000000000000001906020868101918701016001825b82811015612c225780515f1a605b8103612bc057600192505b8215612be657600187821c16612bdc5784820398509650612c22565b600186821c161592505b6020606082031015612c19579081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa101905b50600101612ba7565b505050505f198414612c6c576040517f9be875290000000000000000000000000000000000000000000000000000000081526004810185905260ff841660248201526044016108ae565b5050505050565b5f5f612c8385856106b4866112f7565b5f818152602081905260409020805491935091506110bd576040517f6926b59a000000000000000000000000000000000000000000000000000000008152600481018390526024016108ae565b6020810151606090612ce183613280565b612cec90606061495a565b8151612cf990600261495a565b612d04906004614b50565b612d0e9190614b50565b67ffffffffffffffff811115612d2657612d266145b7565b6040519080825280601f01601f191660200182016040528015612d50576020820181803683370190505b5091505f602083019050612d72612d6b82865f015151613a17565b8551613a2f565b9050612d7f818351613a17565b90505f5b8251811015612ddc57612dd2612db383858481518110612da557612da5614b23565b602002602001015151613a17565b848381518110612dc557612dc5614b23565b6020026020010151613a2f565b9150600101612d83565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611709576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b8152600401612e829291906150e3565b608060405180830381865afa158015612e9d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ec191906150fb565b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810188905290915060a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b604080518082019091526060808252602082015281515f5b815181108015612f885750818181518110612f7057612f70614b23565b60200260200101515f015167ffffffffffffffff165f145b15612f9d57612f9681614971565b9050612f53565b808251612faa9190614b63565b67ffffffffffffffff811115612fc257612fc26145b7565b60405190808252806020026020018201604052801561300b57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612fe05790505b5083525f5b835151811015612ddc57826130258284614b50565b8151811061303557613035614b23565b6020026020010151845f0151828151811061305257613052614b23565b6020908102919091010152600101613010565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa158015613106573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061138c919061517e565b5f613134826112f7565b61313d846112f7565b149392505050565b5f613163604051806040016040528060608152602001606081525090565b835183516131719190613a7b565b81526020808401515190850151516131899190614b50565b67ffffffffffffffff8111156131a1576131a16145b7565b6040519080825280602002602001820160405280156131d457816020015b60608152602001906001900390816131bf5790505b5060208201525f5b81602001515181101561326a57613241856020015151821061322b5784602001518660200151518361320e9190614b63565b8151811061321e5761321e614b23565b6020026020010151613c05565b8560200151828151811061321e5761321e614b23565b8260200151828151811061325757613257614b23565b60209081029190910101526001016131dc565b50613274816137a2565b915091505b9250929050565b8051516020820151515f5b818110801561329b575060408211155b156132dc57836020015181815181106132b6576132b6614b23565b602002602001015151836132ca9190614b50565b92506132d581614971565b905061328b565b506101008211806132ed5750604081115b15611b9a576040517ff2ad720900000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016108ae565b80515f9067ffffffffffffffff161561340657735c00000000000000000000000000000000000008604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa1580156133e2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106b991906151b3565b6040808301515f9081526009602052205460ff16613424575f6106b9565b600192915050565b5f6134378383613cb7565b159392505050565b81515f9067ffffffffffffffff161580159061346a57508151835167ffffffffffffffff9081169116145b80156134915750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b801561138c575050604090810151910151141590565b5f6060835167ffffffffffffffff8111156134c4576134c46145b7565b60405190808252806020026020018201604052801561350d57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816134e25790505b5090505f5f5b85518110156135d1575f61354687838151811061353257613532614b23565b6020026020010151875f015163ffffffff16565b9050600281600281111561355c5761355c6151cc565b0361356c575f9450505050613279565b5f81600281111561357f5761357f6151cc565b036135c85786828151811061359657613596614b23565b60200260200101518484806135aa90614971565b9550815181106135bc576135bc614b23565b60200260200101819052505b50600101613513565b508152600191509250929050565b5f5f5b845181101561365b575f5b84518110156136525761363a86838151811061360b5761360b614b23565b602002602001015186838151811061362557613625614b23565b6020026020010151866040015163ffffffff16565b1561364a5760019250505061138c565b6001016135ed565b506001016135e2565b505f949350505050565b6060835167ffffffffffffffff811115613681576136816145b7565b6040519080825280602002602001820160405280156136ca57816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161369f5790505b5090505f5f5b8551811015613798575f5f5b8651811080156136ea575081155b156137455761373387828151811061370457613704614b23565b602002602001015189858151811061371e5761371e614b23565b6020026020010151886020015163ffffffff16565b915061373e81614971565b90506136dc565b508061378f5786828151811061375d5761375d614b23565b602002602001015184848061377190614971565b95508151811061378357613783614b23565b60200260200101819052505b506001016136d0565b5081529392505050565b5f6137c0604051806040016040528060608152602001606081525090565b6137c983613280565b5082516137d590613d72565b815260208301515f5b81518110156138635761381361380c8383815181106137ff576137ff614b23565b6020026020010151613d72565b8451613eac565b82828151811061382557613825614b23565b602002602001018190525081818151811061384257613842614b23565b6020026020010151515f0361385b575f93505050915091565b6001016137de565b5061386d81614001565b5f815167ffffffffffffffff811115613888576138886145b7565b6040519080825280602002602001820160405280156138b1578160200160208202803683370190505b5090505f5b82518110156139fa575f5b8351811080156138e857508282815181106138de576138de614b23565b6020026020010151155b156139f1578082148061392e575083828151811061390857613908614b23565b60200260200101515184828151811061392357613923614b23565b602002602001015151115b6139e1575f84838151811061394557613945614b23565b60200260200101515185838151811061396057613960614b23565b602002602001015151108061397457508282105b90508080156139bd57506139ba85838151811061399357613993614b23565b60200260200101518685815181106139ad576139ad614b23565b6020026020010151613eac565b51155b8484815181106139cf576139cf614b23565b91151560209283029190910190910152505b6139ea81614971565b90506138c1565b506001016138b6565b50613a0582826140e8565b60208401525060019491935090915050565b5f8160081c835381600184015361138c836002614b50565b5f5f5b8251811015613a73575f838281518110613a4e57613a4e614b23565b60200260200101519050606081865e613a68606086614b50565b945050600101613a32565b509192915050565b606081518351613a8b9190614b50565b67ffffffffffffffff811115613aa357613aa36145b7565b604051908082528060200260200182016040528015613aec57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613ac15790505b5090505f5f5f5b8551821080613b025750845181105b15613bfb575f86518314613b605785518214613b5957613b54878481518110613b2d57613b2d614b23565b6020026020010151878481518110613b4757613b47614b23565b6020026020010151613cb7565b613b63565b5f19613b63565b60015b90505f811315613b8c57858281518110613b7f57613b7f614b23565b6020026020010151613ba7565b868381518110613b9e57613b9e614b23565b60200260200101515b8585613bb281614971565b965081518110613bc457613bc4614b23565b60200260200101819052505f8113613be257613bdf83614971565b92505b5f8112613bf557613bf282614971565b91505b50613af3565b5050815292915050565b6060815167ffffffffffffffff811115613c2157613c216145b7565b604051908082528060200260200182016040528015613c6a57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613c3f5790505b5090505f5b8251811015611b9a57828181518110613c8a57613c8a614b23565b6020026020010151828281518110613ca457613ca4614b23565b6020908102919091010152600101613c6f565b805182515f9167ffffffffffffffff918216911614613cf8578151835167ffffffffffffffff918216911610613cee576001613cf1565b5f195b90506106b9565b816020015167ffffffffffffffff16836020015167ffffffffffffffff1614613d4557816020015167ffffffffffffffff16836020015167ffffffffffffffff1610613cee576001613cf1565b8160400151836040015114613d6a578160400151836040015110613cee576001613cf1565b505f92915050565b60605f5f5b8351811015613ea5575f848281518110613d9357613d93614b23565b60209081029190910101519050825f195b5f82118015613de157505f613ddc88613dbe600186614b63565b81518110613dce57613dce614b23565b602002602001015185613cb7565b915081135b15613df657613def82614b96565b9150613da4565b5f82118015613e03575080155b15613e1057505050613e9d565b5f85613e1b81614971565b965090505b82811115613e7a5787613e34600183614b63565b81518110613e4457613e44614b23565b6020026020010151888281518110613e5e57613e5e614b23565b602002602001018190525080613e7390614b96565b9050613e20565b5082878381518110613e8e57613e8e614b23565b60200260200101819052505050505b600101613d77565b5082525090565b6060825167ffffffffffffffff811115613ec857613ec86145b7565b604051908082528060200260200182016040528015613f1157816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613ee65790505b5090505f5f5f5b8551811015613bfb575b845182108015613f5f57505f613f5d868481518110613f4357613f43614b23565b6020026020010151888481518110613b4757613b47614b23565b125b15613f7457613f6d82614971565b9150613f22565b8451821480613fb05750613fad858381518110613f9357613f93614b23565b6020026020010151878381518110613b4757613b47614b23565b15155b15613ff957858181518110613fc757613fc7614b23565b6020026020010151848480613fdb90614971565b955081518110613fed57613fed614b23565b60200260200101819052505b600101613f18565b60015b8151811015611724575f82828151811061402057614020614b23565b602002602001015190505f8290505b5f8111801561406957505f61406785614049600185614b63565b8151811061405957614059614b23565b60200260200101518461416a565b135b156140c0578361407a600183614b63565b8151811061408a5761408a614b23565b60200260200101518482815181106140a4576140a4614b23565b6020026020010181905250806140b990614b96565b905061402f565b818482815181106140d3576140d3614b23565b60209081029190910101525050600101614004565b60605f5f5b84518110156141605783818151811061410857614108614b23565b60200260200101516141585784818151811061412657614126614b23565b602002602001015185838061413a90614971565b94508151811061414c5761414c614b23565b60200260200101819052505b6001016140ed565b5083525090919050565b5f5f5b83518110801561417d5750825181105b156141d4575f6141b285838151811061419857614198614b23565b6020026020010151858481518110613b4757613b47614b23565b905080156141c35791506106b99050565b506141cd81614971565b905061416d565b508151835114613d6a5781518351106141ee57600161138c565b5f1961138c565b50805461420190614819565b5f825580601f10614210575050565b601f0160209004905f5260205f209061170991905f5b80821115610686575f81840155600101614226565b6117096151f9565b5f60208284031215614253575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b8181101561429d578351805184526020908101518185015290930192604090920191600101614273565b509095945050505050565b73ffffffffffffffffffffffffffffffffffffffff811681146113de575f5ffd5b5f602082840312156142d9575f5ffd5b813561138c816142a8565b5f60608284031215611b9a575f5ffd5b5f60208284031215614304575f5ffd5b813567ffffffffffffffff81111561431a575f5ffd5b612afb848285016142e4565b67ffffffffffffffff811681146113de575f5ffd5b5f6020828403121561434b575f5ffd5b813561138c81614326565b5f5f83601f840112614366575f5ffd5b50813567ffffffffffffffff81111561437d575f5ffd5b602083019150836020828501011115613279575f5ffd5b5f5f5f604084860312156143a6575f5ffd5b83359250602084013567ffffffffffffffff8111156143c3575f5ffd5b6143cf86828701614356565b9497909650939450505050565b5f5f5f5f606085870312156143ef575f5ffd5b843567ffffffffffffffff811115614405575f5ffd5b614411878288016142e4565b945050602085013561442281614326565b9250604085013567ffffffffffffffff81111561443d575f5ffd5b61444987828801614356565b95989497509550505050565b5f5f60408385031215614466575f5ffd5b823561447181614326565b946020939093013593505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f6144c7608083018661447f565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b60ff811681146113de575f5ffd5b5f5f5f6040848603121561450b575f5ffd5b833567ffffffffffffffff811115614521575f5ffd5b8401601f81018613614531575f5ffd5b803567ffffffffffffffff811115614547575f5ffd5b8660208260051b840101111561455b575f5ffd5b602091820194509250840135614570816144eb565b809150509250925092565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18336030181126145ad575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614607576146076145b7565b60405290565b6040805190810167ffffffffffffffff81118282101715614607576146076145b7565b604051601f8201601f1916810167ffffffffffffffff81118282101715614659576146596145b7565b604052919050565b5f67ffffffffffffffff82111561467a5761467a6145b7565b5060051b60200190565b5f82601f830112614693575f5ffd5b81356146a66146a182614661565b614630565b808282526020820191506020606084028601019250858311156146c7575f5ffd5b602085015b8381101561472957606081880312156146e3575f5ffd5b6146eb6145e4565b81356146f681614326565b8152602082013561470681614326565b6020828101919091526040838101359083015290845292909201916060016146cc565b5095945050505050565b5f60408236031215614743575f5ffd5b61474b61460d565b823567ffffffffffffffff811115614761575f5ffd5b61476d36828601614684565b825250602083013567ffffffffffffffff811115614789575f5ffd5b830136601f820112614799575f5ffd5b80356147a76146a182614661565b8082825260208201915060208360051b8501019250368311156147c8575f5ffd5b602084015b8381101561480957803567ffffffffffffffff8111156147eb575f5ffd5b6147fa36602083890101614684565b845250602092830192016147cd565b5060208501525091949350505050565b600181811c9082168061482d57607f821691505b602082108103611b9a577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f835461489781614819565b806060860152600182165f81146148b557600181146148ef57614920565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b8701019350614920565b865f5260205f205f5b83811015614917578154888201608001526001909101906020016148f8565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176106b9576106b961492d565b5f5f1982036149825761498261492d565b5060010190565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f6149f7608083018486614989565b979650505050505050565b5f82601f830112614a11575f5ffd5b815167ffffffffffffffff811115614a2b57614a2b6145b7565b614a3e6020601f19601f84011601614630565b818152846020838601011115614a52575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614a7e575f5ffd5b815167ffffffffffffffff811115614a94575f5ffd5b612afb84828501614a02565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614ad3575f5ffd5b83018035915067ffffffffffffffff821115614aed575f5ffd5b6020019150606081023603821315613279575f5ffd5b67ffffffffffffffff81811683821601908111156106b9576106b961492d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b808201808211156106b9576106b961492d565b818103818111156106b9576106b961492d565b67ffffffffffffffff82811682821603908111156106b9576106b961492d565b5f81614ba457614ba461492d565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b601f821115610686578282111561068657805f5260205f20601f840160051c6020851015614bf657505f5b90810190601f840160051c035f5b81811015614c19575f83820155600101614c04565b505050505050565b815167ffffffffffffffff811115614c3b57614c3b6145b7565b614c4f81614c498454614819565b84614bcb565b6020601f821160018114614c81575f8315614c6a5750848201515b5f19600385901b1c1916600184901b178455612c6c565b5f84815260208120601f198516915b82811015614cb05787850151825560209485019460019092019101614c90565b5084821015614ccd57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f614cf4606083018561447f565b8281036040840152614d06818561447f565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f614d4460a083018761447f565b67ffffffffffffffff861660608401528281036080840152614d67818587614989565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff8103614d9757614d9761492d565b60010192915050565b67ffffffffffffffff815116825267ffffffffffffffff60208201511660208301526040810151614ddd604084018267ffffffffffffffff169052565b50606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301526101008101516101008301525050565b828152610140810161138c6020830184614da0565b614e3f8185614da0565b6101606101208201525f614e5761016083018561447f565b828103610140840152614d06818561447f565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18336030181126145ad575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614ecf575f5ffd5b83018035915067ffffffffffffffff821115614ee9575f5ffd5b6020019150600581901b3603821315613279575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614f33575f5ffd5b83018035915067ffffffffffffffff821115614f4d575f5ffd5b602001915036819003821315613279575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b81811015614fb8578351835260209384019390920191600101614f9a565b50508381036040850152865180825260208083019350600582901b830181019089015f5b8381101561500e57601f19858403018652614ff883835161447f565b6020968701969093509190910190600101614fdc565b5050858103606087015261502381888a614989565b9b9a5050505050505050505050565b5f60208284031215615042575f5ffd5b815167ffffffffffffffff811115615058575f5ffd5b8201601f81018413615068575f5ffd5b80516150766146a182614661565b8082825260208201915060208360051b850101925086831115615097575f5ffd5b602084015b838110156150d857805167ffffffffffffffff8111156150ba575f5ffd5b6150c989602083890101614a02565b8452506020928301920161509c565b509695505050505050565b828152604060208201525f612afb604083018461447f565b5f608082840312801561510c575f5ffd5b506040516080810167ffffffffffffffff81118282101715615130576151306145b7565b604052825161513e81614326565b8152602083015161514e816142a8565b6020820152604083810151908201526060928301519281019290925250919050565b80516003811061092a575f5ffd5b5f5f6040838503121561518f575f5ffd5b61519883615170565b915060208301516151a8816144eb565b809150509250929050565b5f602082840312156151c3575f5ffd5b61138c82615170565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectManagerLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"credit":{"slot":3,"offset":0},"receiptCount":{"slot":4,"offset":0},"typeCode":{"slot":5,"offset":0},"createdBy":{"slot":6,"offset":0},"copyCount":{"slot":7,"offset":0},"_records":{"slot":8,"offset":0},"isFlowAccepted":{"slot":9,"offset":0},"takenFlow":{"slot":10,"offset":0}} as const
