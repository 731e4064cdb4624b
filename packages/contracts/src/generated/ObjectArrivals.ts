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
  "name": "acceptFlow",
  "outputs": [],
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
    "internalType": "struct Dependency[]",
    "name": "standing",
    "type": "tuple[]"
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
    "internalType": "bytes",
    "name": "header",
    "type": "bytes"
   }
  ],
  "name": "thaw",
  "outputs": [],
  "stateMutability": "nonpayable",
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
export const objectArrivalsCode = '0x608060405234801561000f575f5ffd5b5060043610610149575f3560e01c8063a6606014116100c7578063d484d42a1161007d578063d653ffaf11610063578063d653ffaf14610386578063d8de3adc14610392578063f9811db4146103b1575f5ffd5b8063d484d42a14610335578063d5d44d8014610367575f5ffd5b8063a7428f4e116100ad578063a7428f4e146102a5578063a7914947146102b8578063c4b6445e146102db575f5ffd5b8063a66060141461025c578063a740a0471461027b575f5ffd5b80634662d7561161011c5780636c75ae3b116101025780636c75ae3b146101fd5780636c8cc9d91461021c5780637f038f3c1461022f575f5ffd5b80634662d756146101cb5780634ccf4ada146101ea575f5ffd5b80630ff96d061461014d5780631075c107146101765780631e3e8e8a1461018b5780631fd5f54e146101b8575b5f5ffd5b61016061015b36600461446e565b6103c4565b60405161016d9190614485565b60405180910390f35b610189610184366004614521565b610444565b005b6101aa6101993660046145ab565b60066020525f908152604090205481565b60405190815260200161016d565b6101896101c63660046145e7565b6108bd565b6101aa6101d9366004614666565b60016020525f908152604090205481565b6101aa6101f8366004614681565b610ca6565b6101aa61020b36600461446e565b60076020525f908152604090205481565b6101aa61022a3660046145ab565b610d17565b6004546102439067ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161016d565b6101aa61026a36600461446e565b60026020525f908152604090205481565b6101aa6102893660046146bb565b600a60209081525f928352604080842090915290825290205481565b6101aa6102b3366004614736565b610e10565b6102cb6102c6366004614681565b610f96565b60405161016d9493929190614851565b6103106102e936600461446e565b60056020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161016d565b61035761034336600461446e565b60096020525f908152604090205460ff1681565b604051901515815260200161016d565b6101aa6103753660046145ab565b60036020525f908152604090205481565b6101aa64e8d4a5100081565b6101aa6103a036600461446e565b5f9081526020819052604090205490565b6101896103bf36600461488f565b6110a6565b606060085f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015610439578382905f5260205f2090600202016040518060400160405290815f8201548152602001600182015481525050815260200190600101906103f6565b505050509050919050565b5f8061046b8535602087013561045d60408901896148ce565b61046690614a97565b6110e9565b6040805160c081018252600183015467ffffffffffffffff8082168084526801000000000000000083048216602085015270010000000000000000000000000000000083049091169383019390935260ff780100000000000000000000000000000000000000000000000082048116151560608401527901000000000000000000000000000000000000000000000000008204161515608083015261ffff7a0100000000000000000000000000000000000000000000000000009091041660a08201529294509092501580610541575080606001515b15610580576040517f92450cbe000000000000000000000000000000000000000000000000000000008152600481018490526024015b60405180910390fd5b6040517f2f12c49c0000000000000000000000000000000000000000000000000000000081525f90735c0000000000000000000000000000000000000890632f12c49c906105d49089908990600401614ba6565b606060405180830381865afa1580156105ef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106139190614bb9565b9050816040015167ffffffffffffffff16816020015167ffffffffffffffff16101561068957602081015160408084015190517f1bf6049e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610577565b600160608381019190915260408051808201825282815260208101929092526106b4908901896148ce565b6106be9080614c06565b808060200260200160405190810160405280939291908181526020015f905b82821015610709576106fa60608302860136819003810190614c69565b815260200190600101906106dd565b505050918352505060408051600180825281830190925290816020015b606081526020019060019003908161072657905050602082015260408051600180825281830190925290816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816107555790505081602001515f8151811061079657610796614c83565b60200260200101819052508181602001515f815181106107b8576107b8614c83565b60200260200101515f815181106107d1576107d1614c83565b60200260200101819052506107e58161114e565b5f6107ef826111a3565b80935081925050505f85600201805461080790614cb0565b80601f016020809104026020016040519081016040528092919081815260200182805461083390614cb0565b801561087e5780601f106108555761010080835404028352916020019161087e565b820191905f5260205f20905b81548152906001019060200180831161086157829003601f168201915b505050505090506108978a5f01358b6020013589611418565b81156108b1576108af8a3560208c01358584896114e9565b505b50505050505050505050565b5f6108d1846108cb85614a97565b8461180c565b5f8181526009602052604090205490915060ff161561091f576040517f4417f87300000000000000000000000000000000000000000000000000000000815260048101829052602401610577565b5f818152600860205260408120815b81548110156109815761094e61094936879003870187614c69565b6119d4565b82828154811061096057610960614c83565b905f5260205f2090600202015f01540361097957600192505b60010161092e565b508115806109b7575060016109a361099e36879003870187614c69565b611a23565b60028111156109b4576109b4614cfb565b14155b80610a235750610a216109ca8680614c06565b808060200260200160405190810160405280939291908181526020015f905b82821015610a1557610a0660608302860136819003810190614c69565b815260200190600101906109e9565b50505050506001611b21565b155b15610a5d576040517fd8b4add800000000000000000000000000000000000000000000000000000000815260048101849052602401610577565b5f735c0000000000000000000000000000000000000863f1e5872c610a8560208a018a614666565b60405160e083811b7fffffffff0000000000000000000000000000000000000000000000000000000016825267ffffffffffffffff929092166004820152908a01356024820152604401602060405180830381865afa158015610aea573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b0e9190614d28565b90505f600a81610b2160208b018b614666565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f8960e0013581526020019081526020015f2054905080821080610b735750610100880135610b718284614d6c565b105b15610bbf576040517f4374415100000000000000000000000000000000000000000000000000000000815260048101839052602481018290526101008901356044820152606401610577565b5f85815260096020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055610c0461010089013582614d7f565b600a5f610c1460208c018c614666565b67ffffffffffffffff16815260208082019290925260409081015f90812060e08d013580835290845291902092909255610c50908a018a614666565b67ffffffffffffffff16867f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610c8b6101008d013586614d7f565b60405190815260200160405180910390a45050505050505050565b5f610d1182356020840135610ccf610cc160408701876148ce565b610cca90614a97565b611b92565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b5f610d20611bce565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526003602052604081205490819003610d98576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610577565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526003602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610df19084815260200190565b60405180910390a2610e038282611c05565b610e0b611c1e565b919050565b5f80610e258a610e1f8b614a97565b8861180c565b90505f6001610e3388611c48565b6002811115610e4457610e44614cfb565b149050610e53828c8989611d96565b610e60828c8c8c8c611ed7565b5f610e82610e6d8c614a97565b610e7c368b90038b018b614c69565b846121cd565b9050610e96610e8f612274565b82906122c1565b610ecc576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610eea83610ee2610949368c90038c018c614c69565b838989612377565b610ef7838d838d8d61262c565b9350610f0b610949368a90038a018a614c69565b610f4d8d606001358e60800135604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610f7f91815260200190565b60405180910390a450505098975050505050505050565b5f60608180808080610fb8883560208a0135610ccf610cc160408d018d6148ce565b815260208101919091526040015f2080541580159650909150610ff657610ff3610fe560408801886148ce565b610fee90614a97565b61270c565b92505b6001810154600282018054909167ffffffffffffffff1690829061101990614cb0565b80601f016020809104026020016040519081016040528092919081815260200182805461104590614cb0565b80156110905780601f1061106757610100808354040283529160200191611090565b820191905f5260205f20905b81548152906001019060200180831161107357829003601f168201915b509a9c939b509799509297509095505050505050565b5f5b818110156110e4576110dc8383838181106110c5576110c5614c83565b90506020028101906110d79190614d92565b6127b4565b6001016110a8565b505050565b5f5f6110f98585610ccf86611b92565b5f81815260208190526040902080549193509150611146576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610577565b935093915050565b5f61115882612c23565b9050602081111561119f576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610577565b5050565b5f6111c1604051806040016040528060608152602001606081525090565b6111ca83612c23565b5082516111d690612cd1565b815260208301515f5b81518110156112645761121461120d83838151811061120057611200614c83565b6020026020010151612cd1565b8451612e0b565b82828151811061122657611226614c83565b602002602001018190525081818151811061124357611243614c83565b6020026020010151515f0361125c575f93505050915091565b6001016111df565b5061126e81612f77565b5f815167ffffffffffffffff8111156112895761128961490a565b6040519080825280602002602001820160405280156112b2578160200160208202803683370190505b5090505f5b82518110156113fb575f5b8351811080156112e957508282815181106112df576112df614c83565b6020026020010151155b156113f2578082148061132f575083828151811061130957611309614c83565b60200260200101515184828151811061132457611324614c83565b602002602001015151115b6113e2575f84838151811061134657611346614c83565b60200260200101515185838151811061136157611361614c83565b602002602001015151108061137557508282105b90508080156113be57506113bb85838151811061139457611394614c83565b60200260200101518685815181106113ae576113ae614c83565b6020026020010151612e0b565b51155b8484815181106113d0576113d0614c83565b91151560209283029190910190910152505b6113eb81614dc4565b90506112c2565b506001016112b7565b50611406828261305e565b60208401525060019491935090915050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920190925280519101205f905f81815260076020526040812080549293509161146990614ddc565b909155505f8281526020819052604081208181556001810180547fffffffff00000000000000000000000000000000000000000000000000000000169055906114b56002830182614420565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f5f6114f485611b92565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f8181526020819052604090208054919350901561157e576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610577565b60408051306020808301919091528183018b905260608083018b905283518084039091018152608090920183528151918101919091205f818152600790925291902054601f1981016115ff576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610577565b61160a816001614d7f565b5f8381526007602052604081209190915584908790899086906001820181600284016116368682614e3f565b50508451815460208701516040880151606089015160808a015160a0909a015161ffff167a010000000000000000000000000000000000000000000000000000027fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff9a1515790100000000000000000000000000000000000000000000000000029a909a167fffffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffff9115157801000000000000000000000000000000000000000000000000027fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff94851670010000000000000000000000000000000002167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff95851668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090971694909716939093179490941792909216939093179290921791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6117e78d6130e0565b8c6040516117f793929190614efa565b60405180910390a45050505095945050505050565b5f4667ffffffffffffffff166118286040860160208701614666565b67ffffffffffffffff1614611886576118476040850160208601614666565b6040517f79de7a1300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610577565b7f73796e636c696e652e726563656970742e763100000000000000000000000000846040516020016118b9929190614f24565b6040516020818303038152906040528051906020012090508360c001356118df84611b92565b14611919576040517f4c2a1d2c00000000000000000000000000000000000000000000000000000000815260048101829052602401610577565b6119266020850185614666565b67ffffffffffffffff1661193d6020840184614666565b67ffffffffffffffff16141580611968575061195c6020830183614666565b67ffffffffffffffff16155b156119cd5761197a6020830183614666565b6119876020860186614666565b6040517f7fe9599e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610577565b9392505050565b60408051825167ffffffffffffffff90811660208084019190915284015116818301529082015160608201525f906080015b604051602081830303815290604052805190602001209050919050565b80515f9067ffffffffffffffff1615611afb57735c00000000000000000000000000000000000008604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa158015611ad7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d119190614fdf565b6040808301515f9081526009602052205460ff16611b19575f610d11565b600192915050565b5f5f5b8351811015611b8857826002811115611b3f57611b3f614cfb565b611b61858381518110611b5457611b54614c83565b6020026020010151611a23565b6002811115611b7257611b72614cfb565b14611b80575f915050610d11565b600101611b24565b5060019392505050565b5f7f73796e636c696e652e646570656e64656e63792e763100000000000000000000611bbd836130e0565b604051602001611a06929190614ff8565b611bd66131f4565b611c0360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061324d565b565b5f385f3884865af161119f5763b12d13eb5f526004601cfd5b611c035f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611bfd565b6040517fa5658f320000000000000000000000000000000000000000000000000000000081525f908190735c000000000000000000000000000000000000089063a5658f3290611c9c908690600401615057565b6040805180830381865afa158015611cb6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cda9190615065565b90925090506002826002811115611cf357611cf3614cfb565b03611d3f57611d0a61094936859003850185614c69565b6040517f11676f0200000000000000000000000000000000000000000000000000000000815260040161057791815260200190565b8060ff165f03611d9057611d5b61094936859003850185614c69565b6040517fd922a6e300000000000000000000000000000000000000000000000000000000815260040161057791815260200190565b50919050565b5f611da76060850160408601614666565b6040805167ffffffffffffffff90921660208301526001908201526060016040516020818303038152906040528051906020012090505f611df9735c0000000000000000000000000000000000000890565b73ffffffffffffffffffffffffffffffffffffffff166363adb41285611e2a611e2560208a018a614666565b503090565b85876040518563ffffffff1660e01b8152600401611e4b94939291906151b9565b602060405180830381865afa158015611e66573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e8a9190614d28565b9050858114611ecf576040517fbc9cebe00000000000000000000000000000000000000000000000000000000081526004810187905260248101829052604401610577565b505050505050565b8360a001358282604051611eec92919061526c565b604051809103902014611f2e576040517f4c2a1d2c00000000000000000000000000000000000000000000000000000000815260048101869052602401610577565b611f6c82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061325492505050565b611f79602084018461527b565b159050611fb5576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101869052602401610577565b611fbf8380614c06565b15801591506120055750611fd38380614c06565b5f818110611fe357611fe3614c83565b611ff99260206060909202019081019150614666565b67ffffffffffffffff16155b1561203f576040517f2a9a60e900000000000000000000000000000000000000000000000000000000815260048101869052602401610577565b60015b61204c8480614c06565b905081101561210f575f806120c96120648780614c06565b61206f600187614d6c565b81811061207e5761207e614c83565b9050606002018036038101906120949190614c69565b61209e8880614c06565b868181106120ae576120ae614c83565b9050606002018036038101906120c49190614c69565b6132a2565b12905080612106576040517f9f2031da00000000000000000000000000000000000000000000000000000000815260048101889052602401610577565b50600101612042565b505f5f612167612122876060013561335d565b8760600135886080013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061342b92505050565b915091508560e001358214158061218357508561010001358114155b156121c4576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610577565b50505050505050565b604080518082019091526060808252602082015281156121ee5750826119cd565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161221557505080825280518591905f9061225557612255614c83565b602090810291909101015261226a8186613522565b9695505050505050565b61229b60405180606001604052806144668152602001614466815260200161446681525090565b6040518060600160405280611a23815260200161365d8152602001613670815250905090565b5f6122cb83612c23565b5082515f6122d982856136d8565b5090508015806122ef57506122ef828386613810565b156122fe575f92505050610d11565b5f5b85602001515181101561236b5760606123368760200151838151811061232857612328614c83565b6020026020010151876136d8565b9093509050828015612351575061234e818588613896565b51155b15612362575f945050505050610d11565b50600101612300565b50600195945050505050565b5f85815260086020526040902080548281146123c9576040517fb48628e90000000000000000000000000000000000000000000000000000000081526004810188905260248101829052604401610577565b5f5f5b82811015612555575f8686838181106123e7576123e7614c83565b90506020028101906123f991906148ce565b61240290614a97565b90505f85838154811061241757612417614c83565b5f918252602091829020604080518082019091526002909202018054825260010154918101829052915061244a83611b92565b1461248b576040517fb48628e9000000000000000000000000000000000000000000000000000000008152600481018c905260248101869052604401610577565b61249d612496612274565b83906122c1565b6124a857505061254d565b5f6124b3838b613522565b9150506124c1610e8f612274565b156125055781516040517feb0ab0e9000000000000000000000000000000000000000000000000000000008152610577918e91600401918252602082015260400190565b83851461253e578187868154811061251f5761251f614c83565b5f91825260209182902083516002909202019081559101516001909101555b61254785614dc4565b94505050505b6001016123cc565b505b8082111561259b578280548061256f5761256f6152df565b5f8281526020812060025f199093019283020181815560010155905561259482614ddc565b9150612557565b600881036125df576040517feb0ab0e90000000000000000000000000000000000000000000000000000000081526004810189905260248101889052604401610577565b8260405180604001604052808981526020016125fa89611b92565b90528154600181810184555f938452602093849020835160029093020191825592909101519101555050505050505050565b5f806101008601351580159061265057505f8781526009602052604090205460ff16155b604080516060810182525f808252602082015290810189905290915061267990869083156121cd565b94506126848561114e565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152612700876060013588608001358888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508892506114e9915050565b98975050505050505050565b5f8160200151515f14612720576001612723565b60045b90505f5b825151811015611d90575f835f0151828151811061274757612747614c83565b602002602001015190505f815f015167ffffffffffffffff165f146127745761276f826139d3565b612796565b6040808301515f9081526009602052205460ff16612793576002612796565b60035b90508360ff168160ff1610156127aa578093505b5050600101612727565b5f806127cd8335602085013561045d60408701876148ce565b6040805160c081018252600183015467ffffffffffffffff808216835268010000000000000000820481166020840152700100000000000000000000000000000000820416928201929092527801000000000000000000000000000000000000000000000000820460ff90811615156060830152790100000000000000000000000000000000000000000000000000830416151560808201527a01000000000000000000000000000000000000000000000000000090910461ffff1660a0820152600282018054939550919350915f91906128a790614cb0565b80601f01602080910402602001604051908101604052809291908181526020018280546128d390614cb0565b801561291e5780601f106128f55761010080835404028352916020019161291e565b820191905f5260205f20905b81548152906001019060200180831161290157829003601f168201915b50505050509050815f015167ffffffffffffffff165f14612ab2575f61299f61294a60408801886148ce565b6129549080614c06565b808060200260200160405190810160405280939291908181526020015f905b82821015610a155761299060608302860136819003810190614c69565b81526020019060010190612973565b90508080156129b057508260800151155b15612a0c57600184810180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167901000000000000000000000000000000000000000000000000001790556080840152612a0c868385613a98565b5f81158015612a895750612a87612a2660408901896148ce565b612a309080614c06565b808060200260200160405190810160405280939291908181526020015f905b82821015612a7b57612a6c60608302860136819003810190614c69565b81526020019060010190612a4f565b50505050506002613ade565b155b90508080612aa15750818015612aa157508360600151155b15612aaf5750505050505050565b50505b5f5f612adb612abf612274565b612acc60408a018a6148ce565b612ad590614a97565b90613b42565b91509150818015612b065750612b0681612af860408a018a6148ce565b612b0190614a97565b613e64565b15612b145750505050505050565b5f82612b20575f612b33565b612b33883560208a0135610ccf85611b92565b9050828015612b4e57505f8181526020819052604090205415155b15612b5d575050505050505050565b612b6d883560208a013589611418565b821580612b885750815151158015612b885750602082015151155b15612bb657612baf3364e8d4a510008760a0015161ffff16612baa919061530c565b613e7f565b5f60a08601525b82612bc5575050505050505050565b845167ffffffffffffffff1615801590612be25750602082015151155b15612c06575f60408601819052602086018190528086526080860181905260608601525b612c18883560208a01358487896114e9565b505050505050505050565b8051516020820151515f5b8181108015612c3e575060408211155b15612c7f5783602001518181518110612c5957612c59614c83565b60200260200101515183612c6d9190614d7f565b9250612c7881614dc4565b9050612c2e565b50610100821180612c905750604081115b15611d90576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610577565b60605f5f5b8351811015612e04575f848281518110612cf257612cf2614c83565b60209081029190910101519050825f195b5f82118015612d4057505f612d3b88612d1d600186614d6c565b81518110612d2d57612d2d614c83565b6020026020010151856132a2565b915081135b15612d5557612d4e82614ddc565b9150612d03565b5f82118015612d62575080155b15612d6f57505050612dfc565b5f85612d7a81614dc4565b965090505b82811115612dd95787612d93600183614d6c565b81518110612da357612da3614c83565b6020026020010151888281518110612dbd57612dbd614c83565b602002602001018190525080612dd290614ddc565b9050612d7f565b5082878381518110612ded57612ded614c83565b60200260200101819052505050505b600101612cd6565b5082525090565b6060825167ffffffffffffffff811115612e2757612e2761490a565b604051908082528060200260200182016040528015612e7057816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612e455790505b5090505f5f5f5b8551811015612f6d575b845182108015612ecb57505f612ec9868481518110612ea257612ea2614c83565b6020026020010151888481518110612ebc57612ebc614c83565b60200260200101516132a2565b125b15612ee057612ed982614dc4565b9150612e81565b8451821480612f1c5750612f19858381518110612eff57612eff614c83565b6020026020010151878381518110612ebc57612ebc614c83565b15155b15612f6557858181518110612f3357612f33614c83565b6020026020010151848480612f4790614dc4565b955081518110612f5957612f59614c83565b60200260200101819052505b600101612e77565b5050815292915050565b60015b815181101561119f575f828281518110612f9657612f96614c83565b602002602001015190505f8290505b5f81118015612fdf57505f612fdd85612fbf600185614d6c565b81518110612fcf57612fcf614c83565b602002602001015184613f12565b135b156130365783612ff0600183614d6c565b8151811061300057613000614c83565b602002602001015184828151811061301a5761301a614c83565b60200260200101819052508061302f90614ddc565b9050612fa5565b8184828151811061304957613049614c83565b60209081029190910101525050600101612f7a565b60605f5f5b84518110156130d65783818151811061307e5761307e614c83565b60200260200101516130ce5784818151811061309c5761309c614c83565b60200260200101518583806130b090614dc4565b9450815181106130c2576130c2614c83565b60200260200101819052505b600101613063565b5083525090919050565b60208101516060906130f183612c23565b6130fc90606061530c565b815161310990600261530c565b613114906004614d7f565b61311e9190614d7f565b67ffffffffffffffff8111156131365761313661490a565b6040519080825280601f01601f191660200182016040528015613160576020820181803683370190505b5091505f60208301905061318261317b82865f015151613f9d565b8551613fb5565b905061318f818351613f9d565b90505f5b82518110156131ec576131e26131c3838584815181106131b5576131b5614c83565b602002602001015151613f9d565b8483815181106131d5576131d5614c83565b6020026020010151613fb5565b9150600101613193565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611c03576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6104008151111561329f5780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610577565b50565b805182515f9167ffffffffffffffff9182169116146132e3578151835167ffffffffffffffff9182169116106132d95760016132dc565b5f195b9050610d11565b816020015167ffffffffffffffff16836020015167ffffffffffffffff161461333057816020015167ffffffffffffffff16836020015167ffffffffffffffff16106132d95760016132dc565b81604001518360400151146133555781604001518360400151106132d95760016132dc565b505f92915050565b5f8181526005602052604081205473ffffffffffffffffffffffffffffffffffffffff16806133bb576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101849052602401610577565b828173ffffffffffffffffffffffffffffffffffffffff163f14610d11576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610577565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b8152600401613469929190615323565b608060405180830381865afa158015613484573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134a8919061533b565b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810188905290915060a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f613540604051806040016040528060608152602001606081525090565b8351835161354e9190614001565b81526020808401515190850151516135669190614d7f565b67ffffffffffffffff81111561357e5761357e61490a565b6040519080825280602002602001820160405280156135b157816020015b606081526020019060019003908161359c5790505b5060208201525f5b8160200151518110156136475761361e8560200151518210613608578460200151866020015151836135eb9190614d6c565b815181106135fb576135fb614c83565b6020026020010151614174565b856020015182815181106135fb576135fb614c83565b8260200151828151811061363457613634614c83565b60209081029190910101526001016135b9565b50613651816111a3565b915091505b9250929050565b5f61366883836132a2565b159392505050565b81515f9067ffffffffffffffff161580159061369b57508151835167ffffffffffffffff9081169116145b80156136c25750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b80156119cd575050604090810151910151141590565b5f6060835167ffffffffffffffff8111156136f5576136f561490a565b60405190808252806020026020018201604052801561373e57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816137135790505b5090505f5f5b8551811015613802575f61377787838151811061376357613763614c83565b6020026020010151875f015163ffffffff16565b9050600281600281111561378d5761378d614cfb565b0361379d575f9450505050613656565b5f8160028111156137b0576137b0614cfb565b036137f9578682815181106137c7576137c7614c83565b60200260200101518484806137db90614dc4565b9550815181106137ed576137ed614c83565b60200260200101819052505b50600101613744565b508152600191509250929050565b5f5f5b845181101561388c575f5b84518110156138835761386b86838151811061383c5761383c614c83565b602002602001015186838151811061385657613856614c83565b6020026020010151866040015163ffffffff16565b1561387b576001925050506119cd565b60010161381e565b50600101613813565b505f949350505050565b6060835167ffffffffffffffff8111156138b2576138b261490a565b6040519080825280602002602001820160405280156138fb57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816138d05790505b5090505f5f5b85518110156139c9575f5f5b86518110801561391b575081155b156139765761396487828151811061393557613935614c83565b602002602001015189858151811061394f5761394f614c83565b6020026020010151886020015163ffffffff16565b915061396f81614dc4565b905061390d565b50806139c05786828151811061398e5761398e614c83565b60200260200101518484806139a290614dc4565b9550815181106139b4576139b4614c83565b60200260200101819052505b50600101613901565b5081529392505050565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa158015613a74573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119cd9190615065565b5f80613ab4613aa7863561335d565b863560208801358761342b565b91509150613ad78360200151836001865f0151613ad191906153b0565b84614226565b5050505050565b5f5f5b8351811015613b3957826002811115613afc57613afc614cfb565b613b11858381518110611b5457611b54614c83565b6002811115613b2257613b22614cfb565b03613b31576001915050610d11565b600101613ae1565b505f9392505050565b5f613b60604051806040016040528060608152602001606081525090565b613b6984612c23565b505f5f613b79865f0151866136d8565b91509150811580613b905750613b90818287613810565b15613b9f575f93505050613656565b613ba981866142ee565b8084526020870151519091505f9067ffffffffffffffff811115613bcf57613bcf61490a565b604051908082528060200260200182016040528015613c0257816020015b6060815260200190600190039081613bed5790505b5090505f5f5b8251811015613cf4576060613c3a8a602001518381518110613c2c57613c2c614c83565b60200260200101518a6136d8565b909650905085613c4a5750613cec565b5f8a602001518381518110613c6157613c61614c83565b60200260200101519050613c7681828c613810565b80613c875750613c8786828c613810565b15613c93575050613cec565b613ca7613ca183888d613896565b8b6142ee565b915081515f03613cc0575f985050505050505050613656565b818585613ccc81614dc4565b965081518110613cde57613cde614c83565b602002602001018190525050505b600101613c08565b50808252613d0182612f77565b5f8167ffffffffffffffff811115613d1b57613d1b61490a565b604051908082528060200260200182016040528015613d44578160200160208202803683370190505b5090505f5b82811015613e44575f5b8381108015613d795750828281518110613d6f57613d6f614c83565b6020026020010151155b15613e3b5780821480613dc85750613dc4858281518110613d9c57613d9c614c83565b6020026020010151868481518110613db657613db6614c83565b60200260200101518c613896565b5115155b613e2b5781811080613e085750613e04858381518110613dea57613dea614c83565b6020026020010151868381518110613db657613db6614c83565b5115155b838381518110613e1a57613e1a614c83565b911515602092830291909101909101525b613e3481614dc4565b9050613d53565b50600101613d49565b50613e4f838261305e565b60208701525060019550505050509250929050565b5f613e6e82611b92565b613e7784611b92565b149392505050565b805f03613e8a575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526003602052604081208054839290613ebe908490614d7f565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f5f5b835181108015613f255750825181105b15613f7c575f613f5a858381518110613f4057613f40614c83565b6020026020010151858481518110612ebc57612ebc614c83565b90508015613f6b579150610d119050565b50613f7581614dc4565b9050613f15565b508151835114613355578151835110613f965760016119cd565b5f196119cd565b5f8160081c83538160018401536119cd836002614d7f565b5f5f5b8251811015613ff9575f838281518110613fd457613fd4614c83565b60200260200101519050606081865e613fee606086614d7f565b945050600101613fb8565b509192915050565b6060815183516140119190614d7f565b67ffffffffffffffff8111156140295761402961490a565b60405190808252806020026020018201604052801561407257816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816140475790505b5090505f5f5f5b85518210806140885750845181105b15612f6d575f865183146140d957855182146140d2576140cd8784815181106140b3576140b3614c83565b6020026020010151878481518110612ebc57612ebc614c83565b6140dc565b5f196140dc565b60015b90505f811315614105578582815181106140f8576140f8614c83565b6020026020010151614120565b86838151811061411757614117614c83565b60200260200101515b858561412b81614dc4565b96508151811061413d5761413d614c83565b60200260200101819052505f811361415b5761415883614dc4565b92505b5f811261416e5761416b82614dc4565b91505b50614079565b6060815167ffffffffffffffff8111156141905761419061490a565b6040519080825280602002602001820160405280156141d957816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816141ae5790505b5090505f5b8251811015611d90578281815181106141f9576141f9614c83565b602002602001015182828151811061421357614213614c83565b60209081029190910101526001016141de565b80156142e8576040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f81815260029093529082205490925061427e908490614d7f565b90508060025f8481526020019081526020015f20819055508367ffffffffffffffff168667ffffffffffffffff16867ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61846040516142dd91815260200190565b60405180910390a450505b50505050565b6060825167ffffffffffffffff81111561430a5761430a61490a565b60405190808252806020026020018201604052801561435357816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816143285790505b5090505f5f5b8451811015614417575f5f5b865181108015614373575081155b156143c4578083141580156143b257506143b287828151811061439857614398614c83565b602002602001015188858151811061394f5761394f614c83565b91506143bd81614dc4565b9050614365565b508061440e578582815181106143dc576143dc614c83565b60200260200101518484806143f090614dc4565b95508151811061440257614402614c83565b60200260200101819052505b50600101614359565b50815292915050565b50805461442c90614cb0565b5f825580601f1061443b575050565b601f0160209004905f5260205f2090611c0391905f5b808211156110e4575f81840155600101614451565b611c036153d0565b5f6020828403121561447e575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b818110156144c857835180518452602090810151818501529093019260409092019160010161449e565b509095945050505050565b5f60608284031215611d90575f5ffd5b5f5f83601f8401126144f3575f5ffd5b50813567ffffffffffffffff81111561450a575f5ffd5b602083019150836020828501011115613656575f5ffd5b5f5f5f60408486031215614533575f5ffd5b833567ffffffffffffffff811115614549575f5ffd5b614555868287016144d3565b935050602084013567ffffffffffffffff811115614571575f5ffd5b61457d868287016144e3565b9497909650939450505050565b73ffffffffffffffffffffffffffffffffffffffff8116811461329f575f5ffd5b5f602082840312156145bb575f5ffd5b81356119cd8161458a565b5f6101208284031215611d90575f5ffd5b5f60408284031215611d90575f5ffd5b5f5f5f6101a084860312156145fa575f5ffd5b61460485856145c6565b925061012084013567ffffffffffffffff811115614620575f5ffd5b61462c868287016145d7565b92505061463d8561014086016144d3565b90509250925092565b67ffffffffffffffff8116811461329f575f5ffd5b8035610e0b81614646565b5f60208284031215614676575f5ffd5b81356119cd81614646565b5f60208284031215614691575f5ffd5b813567ffffffffffffffff8111156146a7575f5ffd5b6146b3848285016144d3565b949350505050565b5f5f604083850312156146cc575f5ffd5b82356146d781614646565b946020939093013593505050565b5f60e08284031215611d90575f5ffd5b5f5f83601f840112614705575f5ffd5b50813567ffffffffffffffff81111561471c575f5ffd5b6020830191508360208260051b8501011115613656575f5ffd5b5f5f5f5f5f5f5f5f610200898b03121561474e575f5ffd5b6147588a8a6145c6565b975061012089013567ffffffffffffffff811115614774575f5ffd5b6147808b828c016145d7565b97505061014089013567ffffffffffffffff81111561479d575f5ffd5b6147a98b828c016144e3565b90975095506147be90508a6101608b016144d3565b93506101c089013567ffffffffffffffff8111156147da575f5ffd5b6147e68b828c016146e5565b9350506101e089013567ffffffffffffffff811115614803575f5ffd5b61480f8b828c016146f5565b999c989b5096995094979396929594505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f61486b6080830186614823565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f602083850312156148a0575f5ffd5b823567ffffffffffffffff8111156148b6575f5ffd5b6148c2858286016146f5565b90969095509350505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614900575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff8111828210171561495a5761495a61490a565b60405290565b6040805190810167ffffffffffffffff8111828210171561495a5761495a61490a565b604051601f8201601f1916810167ffffffffffffffff811182821017156149ac576149ac61490a565b604052919050565b5f67ffffffffffffffff8211156149cd576149cd61490a565b5060051b60200190565b5f606082840312156149e7575f5ffd5b6149ef614937565b905081356149fc81614646565b81526020820135614a0c81614646565b602082015260409182013591810191909152919050565b5f82601f830112614a32575f5ffd5b8135614a45614a40826149b4565b614983565b80828252602082019150602060608402860101925085831115614a66575f5ffd5b602085015b83811015614a8d57614a7d87826149d7565b8352602090920191606001614a6b565b5095945050505050565b5f60408236031215614aa7575f5ffd5b614aaf614960565b823567ffffffffffffffff811115614ac5575f5ffd5b614ad136828601614a23565b825250602083013567ffffffffffffffff811115614aed575f5ffd5b830136601f820112614afd575f5ffd5b8035614b0b614a40826149b4565b8082825260208201915060208360051b850101925036831115614b2c575f5ffd5b602084015b83811015614b6d57803567ffffffffffffffff811115614b4f575f5ffd5b614b5e36602083890101614a23565b84525060209283019201614b31565b5060208501525091949350505050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f6146b3602083018486614b7d565b5f6060828403128015614bca575f5ffd5b50614bd3614937565b8251614bde81614646565b81526020830151614bee81614646565b60208201526040928301519281019290925250919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614c39575f5ffd5b83018035915067ffffffffffffffff821115614c53575f5ffd5b6020019150606081023603821315613656575f5ffd5b5f60608284031215614c79575f5ffd5b6119cd83836149d7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b600181811c90821680614cc457607f821691505b602082108103611d90577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60208284031215614d38575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610d1157610d11614d3f565b80820180821115610d1157610d11614d3f565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614900575f5ffd5b5f5f198203614dd557614dd5614d3f565b5060010190565b5f81614dea57614dea614d3f565b505f190190565b601f8211156110e457828211156110e457805f5260205f20601f840160051c6020851015614e1c57505f5b90810190601f840160051c035f5b81811015611ecf575f83820155600101614e2a565b815167ffffffffffffffff811115614e5957614e5961490a565b614e6d81614e678454614cb0565b84614df1565b6020601f821160018114614e9f575f8315614e885750848201515b5f19600385901b1c1916600184901b178455613ad7565b5f84815260208120601f198516915b82811015614ece5787850151825560209485019460019092019101614eae565b5084821015614eeb57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f614f126060830185614823565b828103604084015261226a8185614823565b82815261014081018235614f3781614646565b67ffffffffffffffff8116602084015250614f546020840161465b565b67ffffffffffffffff8116604084015250614f716040840161465b565b67ffffffffffffffff8116606084015250606083013560808381019190915283013560a08084019190915283013560c08084019190915283013560e080840191909152830135610100808401919091529092013561012090910152919050565b805160038110610e0b575f5ffd5b5f60208284031215614fef575f5ffd5b6119cd82614fd1565b8281525f82518060208501602085015e5f92016020019182525092915050565b803561502381614646565b67ffffffffffffffff168252602081013561503d81614646565b67ffffffffffffffff166020830152604090810135910152565b60608101610d118284615018565b5f5f60408385031215615076575f5ffd5b61507f83614fd1565b9150602083015160ff81168114615094575f5ffd5b809150509250929050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126150d2575f5ffd5b830160208101925035905067ffffffffffffffff8111156150f1575f5ffd5b8060051b3603821315613656575f5ffd5b5f8383855260208501945060208460051b820101835f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1863603015b878210156151ac57601f19858503018952823581811261515c575f5ffd5b870160208101903567ffffffffffffffff811115615178575f5ffd5b803603821315615186575f5ffd5b615191868284614b7d565b9550505060208301925060208901985060018201915061513e565b5091979650505050505050565b6151c38186615018565b73ffffffffffffffffffffffffffffffffffffffff8416606082015282608082015260c060a082015260a08260c08301375f61520260a084018461509f565b60e06101608501526152196101a085018284615102565b91505061522960c085018561509f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff408584030161018086015261525f838284615102565b9998505050505050505050565b818382375f9101908152919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126152ae575f5ffd5b83018035915067ffffffffffffffff8211156152c8575f5ffd5b6020019150600581901b3603821315613656575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b8082028115828204841417610d1157610d11614d3f565b828152604060208201525f6146b36040830184614823565b5f608082840312801561534c575f5ffd5b506040516080810167ffffffffffffffff811182821017156153705761537061490a565b604052825161537e81614646565b8152602083015161538e8161458a565b6020820152604083810151908201526060928301519281019290925250919050565b67ffffffffffffffff8281168282160390811115610d1157610d11614d3f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectArrivalsLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"credit":{"slot":3,"offset":0},"receiptCount":{"slot":4,"offset":0},"typeCode":{"slot":5,"offset":0},"createdBy":{"slot":6,"offset":0},"copyCount":{"slot":7,"offset":0},"_records":{"slot":8,"offset":0},"isFlowAccepted":{"slot":9,"offset":0},"takenFlow":{"slot":10,"offset":0}} as const
