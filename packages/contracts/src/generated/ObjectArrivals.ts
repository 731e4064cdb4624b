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
export const objectArrivalsCode = '0x608060405234801561000f575f5ffd5b5060043610610149575f3560e01c8063a6606014116100c7578063d484d42a1161007d578063d653ffaf11610063578063d653ffaf14610386578063d8de3adc14610392578063f9811db4146103b1575f5ffd5b8063d484d42a14610335578063d5d44d8014610367575f5ffd5b8063a7428f4e116100ad578063a7428f4e146102a5578063a7914947146102b8578063c4b6445e146102db575f5ffd5b8063a66060141461025c578063a740a0471461027b575f5ffd5b80634662d7561161011c5780636c75ae3b116101025780636c75ae3b146101fd5780636c8cc9d91461021c5780637f038f3c1461022f575f5ffd5b80634662d756146101cb5780634ccf4ada146101ea575f5ffd5b80630ff96d061461014d5780631075c107146101765780631e3e8e8a1461018b5780631fd5f54e146101b8575b5f5ffd5b61016061015b3660046142a5565b6103c4565b60405161016d91906142bc565b60405180910390f35b610189610184366004614358565b610444565b005b6101aa6101993660046143e2565b60066020525f908152604090205481565b60405190815260200161016d565b6101896101c636600461441e565b6108bd565b6101aa6101d936600461449d565b60016020525f908152604090205481565b6101aa6101f83660046144b8565b610ca4565b6101aa61020b3660046142a5565b60076020525f908152604090205481565b6101aa61022a3660046143e2565b610d15565b6004546102439067ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161016d565b6101aa61026a3660046142a5565b60026020525f908152604090205481565b6101aa6102893660046144f2565b600a60209081525f928352604080842090915290825290205481565b6101aa6102b336600461456d565b610e0e565b6102cb6102c63660046144b8565b610f94565b60405161016d9493929190614688565b6103106102e93660046142a5565b60056020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161016d565b6103576103433660046142a5565b60096020525f908152604090205460ff1681565b604051901515815260200161016d565b6101aa6103753660046143e2565b60036020525f908152604090205481565b6101aa64e8d4a5100081565b6101aa6103a03660046142a5565b5f9081526020819052604090205490565b6101896103bf3660046146c6565b6110a4565b606060085f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015610439578382905f5260205f2090600202016040518060400160405290815f8201548152602001600182015481525050815260200190600101906103f6565b505050509050919050565b5f8061046b8535602087013561045d6040890189614705565b610466906148ce565b6110e7565b6040805160c081018252600183015467ffffffffffffffff8082168084526801000000000000000083048216602085015270010000000000000000000000000000000083049091169383019390935260ff780100000000000000000000000000000000000000000000000082048116151560608401527901000000000000000000000000000000000000000000000000008204161515608083015261ffff7a0100000000000000000000000000000000000000000000000000009091041660a08201529294509092501580610541575080606001515b15610580576040517f92450cbe000000000000000000000000000000000000000000000000000000008152600481018490526024015b60405180910390fd5b6040517f2f12c49c0000000000000000000000000000000000000000000000000000000081525f90735c0000000000000000000000000000000000000890632f12c49c906105d490899089906004016149dd565b606060405180830381865afa1580156105ef573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061061391906149f0565b9050816040015167ffffffffffffffff16816020015167ffffffffffffffff16101561068957602081015160408084015190517f1bf6049e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610577565b600160608381019190915260408051808201825282815260208101929092526106b490890189614705565b6106be9080614a3d565b808060200260200160405190810160405280939291908181526020015f905b82821015610709576106fa60608302860136819003810190614aa0565b815260200190600101906106dd565b505050918352505060408051600180825281830190925290816020015b606081526020019060019003908161072657905050602082015260408051600180825281830190925290816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816107555790505081602001515f8151811061079657610796614aba565b60200260200101819052508181602001515f815181106107b8576107b8614aba565b60200260200101515f815181106107d1576107d1614aba565b60200260200101819052506107e58161114c565b5f6107ef826111a1565b80935081925050505f85600201805461080790614ae7565b80601f016020809104026020016040519081016040528092919081815260200182805461083390614ae7565b801561087e5780601f106108555761010080835404028352916020019161087e565b820191905f5260205f20905b81548152906001019060200180831161086157829003601f168201915b505050505090506108978a5f01358b6020013589611416565b81156108b1576108af8a3560208c01358584896114e7565b505b50505050505050505050565b5f6108d1846108cb856148ce565b8461180a565b5f8181526009602052604090205490915060ff161561091f576040517f4417f87300000000000000000000000000000000000000000000000000000000815260048101829052602401610577565b5f818152600860205260408120815b81548110156109815761094e61094936879003870187614aa0565b6119d2565b82828154811061096057610960614aba565b905f5260205f2090600202015f01540361097957600192505b60010161092e565b508115806109b7575060016109a361099e36879003870187614aa0565b611a21565b60028111156109b4576109b4614b32565b14155b80610a215750610a1f6109ca8680614a3d565b808060200260200160405190810160405280939291908181526020015f905b82821015610a1557610a0660608302860136819003810190614aa0565b815260200190600101906109e9565b5050505050611b1f565b155b15610a5b576040517fd8b4add800000000000000000000000000000000000000000000000000000000815260048101849052602401610577565b5f735c0000000000000000000000000000000000000863f1e5872c610a8360208a018a61449d565b60405160e083811b7fffffffff0000000000000000000000000000000000000000000000000000000016825267ffffffffffffffff929092166004820152908a01356024820152604401602060405180830381865afa158015610ae8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b0c9190614b5f565b90505f600a81610b1f60208b018b61449d565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f8960e0013581526020019081526020015f2054905080821080610b715750610100880135610b6f8284614ba3565b105b15610bbd576040517f4374415100000000000000000000000000000000000000000000000000000000815260048101839052602481018290526101008901356044820152606401610577565b5f85815260096020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055610c0261010089013582614bb6565b600a5f610c1260208c018c61449d565b67ffffffffffffffff16815260208082019290925260409081015f90812060e08d013580835290845291902092909255610c4e908a018a61449d565b67ffffffffffffffff16867f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610c896101008d013586614bb6565b60405190815260200160405180910390a45050505050505050565b5f610d0f82356020840135610ccd610cbf6040870187614705565b610cc8906148ce565b611b7e565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b5f610d1e611bba565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526003602052604081205490819003610d96576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610577565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526003602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610def9084815260200190565b60405180910390a2610e018282611bf1565b610e09611c0a565b919050565b5f80610e238a610e1d8b6148ce565b8861180a565b90505f6001610e3188611c34565b6002811115610e4257610e42614b32565b149050610e51828c8989611d82565b610e5e828c8c8c8c611ec3565b5f610e80610e6b8c6148ce565b610e7a368b90038b018b614aa0565b846120e8565b9050610e94610e8d61218f565b82906121dc565b610eca576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610ee883610ee0610949368c90038c018c614aa0565b838989612292565b610ef5838d838d8d612547565b9350610f09610949368a90038a018a614aa0565b610f4b8d606001358e60800135604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610f7d91815260200190565b60405180910390a450505098975050505050505050565b5f60608180808080610fb6883560208a0135610ccd610cbf60408d018d614705565b815260208101919091526040015f2080541580159650909150610ff457610ff1610fe36040880188614705565b610fec906148ce565b612627565b92505b6001810154600282018054909167ffffffffffffffff1690829061101790614ae7565b80601f016020809104026020016040519081016040528092919081815260200182805461104390614ae7565b801561108e5780601f106110655761010080835404028352916020019161108e565b820191905f5260205f20905b81548152906001019060200180831161107157829003601f168201915b509a9c939b509799509297509095505050505050565b5f5b818110156110e2576110da8383838181106110c3576110c3614aba565b90506020028101906110d59190614bc9565b6126cf565b6001016110a6565b505050565b5f5f6110f78585610ccd86611b7e565b5f81815260208190526040902080549193509150611144576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610577565b935093915050565b5f61115682612abe565b9050602081111561119d576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610577565b5050565b5f6111bf604051806040016040528060608152602001606081525090565b6111c883612abe565b5082516111d490612b6c565b815260208301515f5b81518110156112625761121261120b8383815181106111fe576111fe614aba565b6020026020010151612b6c565b8451612ca6565b82828151811061122457611224614aba565b602002602001018190525081818151811061124157611241614aba565b6020026020010151515f0361125a575f93505050915091565b6001016111dd565b5061126c81612e12565b5f815167ffffffffffffffff81111561128757611287614741565b6040519080825280602002602001820160405280156112b0578160200160208202803683370190505b5090505f5b82518110156113f9575f5b8351811080156112e757508282815181106112dd576112dd614aba565b6020026020010151155b156113f0578082148061132d575083828151811061130757611307614aba565b60200260200101515184828151811061132257611322614aba565b602002602001015151115b6113e0575f84838151811061134457611344614aba565b60200260200101515185838151811061135f5761135f614aba565b602002602001015151108061137357508282105b90508080156113bc57506113b985838151811061139257611392614aba565b60200260200101518685815181106113ac576113ac614aba565b6020026020010151612ca6565b51155b8484815181106113ce576113ce614aba565b91151560209283029190910190910152505b6113e981614bfb565b90506112c0565b506001016112b5565b506114048282612ef9565b60208401525060019491935090915050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920190925280519101205f905f81815260076020526040812080549293509161146790614c13565b909155505f8281526020819052604081208181556001810180547fffffffff00000000000000000000000000000000000000000000000000000000169055906114b36002830182614257565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f5f6114f285611b7e565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f8181526020819052604090208054919350901561157c576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610577565b60408051306020808301919091528183018b905260608083018b905283518084039091018152608090920183528151918101919091205f818152600790925291902054601f1981016115fd576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610577565b611608816001614bb6565b5f8381526007602052604081209190915584908790899086906001820181600284016116348682614c76565b50508451815460208701516040880151606089015160808a015160a0909a015161ffff167a010000000000000000000000000000000000000000000000000000027fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff9a1515790100000000000000000000000000000000000000000000000000029a909a167fffffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffff9115157801000000000000000000000000000000000000000000000000027fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff94851670010000000000000000000000000000000002167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff95851668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090971694909716939093179490941792909216939093179290921791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6117e58d612f7b565b8c6040516117f593929190614d31565b60405180910390a45050505095945050505050565b5f4667ffffffffffffffff16611826604086016020870161449d565b67ffffffffffffffff161461188457611845604085016020860161449d565b6040517f79de7a1300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610577565b7f73796e636c696e652e726563656970742e763100000000000000000000000000846040516020016118b7929190614d5b565b6040516020818303038152906040528051906020012090508360c001356118dd84611b7e565b14611917576040517f4c2a1d2c00000000000000000000000000000000000000000000000000000000815260048101829052602401610577565b611924602085018561449d565b67ffffffffffffffff1661193b602084018461449d565b67ffffffffffffffff16141580611966575061195a602083018361449d565b67ffffffffffffffff16155b156119cb57611978602083018361449d565b611985602086018661449d565b6040517f7fe9599e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610577565b9392505050565b60408051825167ffffffffffffffff90811660208084019190915284015116818301529082015160608201525f906080015b604051602081830303815290604052805190602001209050919050565b80515f9067ffffffffffffffff1615611af957735c00000000000000000000000000000000000008604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa158015611ad5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d0f9190614e16565b6040808301515f9081526009602052205460ff16611b17575f610d0f565b600192915050565b5f5f5b8251811015611b75576001611b4f848381518110611b4257611b42614aba565b6020026020010151611a21565b6002811115611b6057611b60614b32565b14611b6d57505f92915050565b600101611b22565b50600192915050565b5f7f73796e636c696e652e646570656e64656e63792e763100000000000000000000611ba983612f7b565b604051602001611a04929190614e2f565b611bc261308f565b611bef60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906130e8565b565b5f385f3884865af161119d5763b12d13eb5f526004601cfd5b611bef5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611be9565b6040517fa5658f320000000000000000000000000000000000000000000000000000000081525f908190735c000000000000000000000000000000000000089063a5658f3290611c88908690600401614e8e565b6040805180830381865afa158015611ca2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cc69190614e9c565b90925090506002826002811115611cdf57611cdf614b32565b03611d2b57611cf661094936859003850185614aa0565b6040517f11676f0200000000000000000000000000000000000000000000000000000000815260040161057791815260200190565b8060ff165f03611d7c57611d4761094936859003850185614aa0565b6040517fd922a6e300000000000000000000000000000000000000000000000000000000815260040161057791815260200190565b50919050565b5f611d93606085016040860161449d565b6040805167ffffffffffffffff90921660208301526001908201526060016040516020818303038152906040528051906020012090505f611de5735c0000000000000000000000000000000000000890565b73ffffffffffffffffffffffffffffffffffffffff166363adb41285611e16611e1160208a018a61449d565b503090565b85876040518563ffffffff1660e01b8152600401611e379493929190614ff0565b602060405180830381865afa158015611e52573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e769190614b5f565b9050858114611ebb576040517fbc9cebe00000000000000000000000000000000000000000000000000000000081526004810187905260248101829052604401610577565b505050505050565b8360a001358282604051611ed89291906150a3565b604051809103902014611f1a576040517f4c2a1d2c00000000000000000000000000000000000000000000000000000000815260048101869052602401610577565b611f5882828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506130ef92505050565b611f6560208401846150b2565b159050611fa1576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101869052602401610577565b611fab8380614a3d565b1580159150611ff15750611fbf8380614a3d565b5f818110611fcf57611fcf614aba565b611fe5926020606090920201908101915061449d565b67ffffffffffffffff16155b1561202b576040517f2a9a60e900000000000000000000000000000000000000000000000000000000815260048101869052602401610577565b5f5f61208261203d876060013561313d565b8760600135886080013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061320b92505050565b915091508560e001358214158061209e57508561010001358114155b156120df576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610577565b50505050505050565b604080518082019091526060808252602082015281156121095750826119cb565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161213057505080825280518591905f9061217057612170614aba565b60209081029190910101526121858186613302565b9695505050505050565b6121b6604051806060016040528061429d815260200161429d815260200161429d81525090565b6040518060600160405280611a21815260200161343d8152602001613450815250905090565b5f6121e683612abe565b5082515f6121f482856134b8565b50905080158061220a575061220a8283866135f0565b15612219575f92505050610d0f565b5f5b8560200151518110156122865760606122518760200151838151811061224357612243614aba565b6020026020010151876134b8565b909350905082801561226c5750612269818588613676565b51155b1561227d575f945050505050610d0f565b5060010161221b565b50600195945050505050565b5f85815260086020526040902080548281146122e4576040517fb48628e90000000000000000000000000000000000000000000000000000000081526004810188905260248101829052604401610577565b5f5f5b82811015612470575f86868381811061230257612302614aba565b90506020028101906123149190614705565b61231d906148ce565b90505f85838154811061233257612332614aba565b5f918252602091829020604080518082019091526002909202018054825260010154918101829052915061236583611b7e565b146123a6576040517fb48628e9000000000000000000000000000000000000000000000000000000008152600481018c905260248101869052604401610577565b6123b86123b161218f565b83906121dc565b6123c3575050612468565b5f6123ce838b613302565b9150506123dc610e8d61218f565b156124205781516040517feb0ab0e9000000000000000000000000000000000000000000000000000000008152610577918e91600401918252602082015260400190565b838514612459578187868154811061243a5761243a614aba565b5f91825260209182902083516002909202019081559101516001909101555b61246285614bfb565b94505050505b6001016122e7565b505b808211156124b6578280548061248a5761248a615116565b5f8281526020812060025f19909301928302018181556001015590556124af82614c13565b9150612472565b600881036124fa576040517feb0ab0e90000000000000000000000000000000000000000000000000000000081526004810189905260248101889052604401610577565b82604051806040016040528089815260200161251589611b7e565b90528154600181810184555f938452602093849020835160029093020191825592909101519101555050505050505050565b5f806101008601351580159061256b57505f8781526009602052604090205460ff16155b604080516060810182525f808252602082015290810189905290915061259490869083156120e8565b945061259f8561114c565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915261261b876060013588608001358888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508892506114e7915050565b98975050505050505050565b5f8160200151515f1461263b57600161263e565b60045b90505f5b825151811015611d7c575f835f0151828151811061266257612662614aba565b602002602001015190505f815f015167ffffffffffffffff165f1461268f5761268a826137b3565b6126b1565b6040808301515f9081526009602052205460ff166126ae5760026126b1565b60035b90508360ff168160ff1610156126c5578093505b5050600101612642565b5f806126e88335602085013561045d6040870187614705565b6040805160c081018252600183015467ffffffffffffffff808216835268010000000000000000820481166020840152700100000000000000000000000000000000820416928201929092527801000000000000000000000000000000000000000000000000820460ff90811615156060830152790100000000000000000000000000000000000000000000000000830416151560808201527a01000000000000000000000000000000000000000000000000000090910461ffff1660a0820152600282018054939550919350915f91906127c290614ae7565b80601f01602080910402602001604051908101604052809291908181526020018280546127ee90614ae7565b80156128395780601f1061281057610100808354040283529160200191612839565b820191905f5260205f20905b81548152906001019060200180831161281c57829003601f168201915b5050855193945050505067ffffffffffffffff161580159061285d57508160800151155b80156128c957506128c96128746040870187614705565b61287e9080614a3d565b808060200260200160405190810160405280939291908181526020015f905b82821015610a15576128ba60608302860136819003810190614aa0565b8152602001906001019061289d565b1561292557600183810180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167901000000000000000000000000000000000000000000000000001790556080830152612925858284613878565b815167ffffffffffffffff161580159061294157508160600151155b1561294d575050505050565b5f5f61297661295a61218f565b61296760408a018a614705565b612970906148ce565b906138be565b915091508180156129a157506129a18161299360408a018a614705565b61299c906148ce565b613be0565b156129af5750505050505050565b5f826129bb575f6129ce565b6129ce883560208a0135610ccd85611b7e565b90508280156129e957505f8181526020819052604090205415155b156129f8575050505050505050565b612a08883560208a013589611416565b821580612a235750815151158015612a235750602082015151155b15612a5157612a4a3364e8d4a510008760a0015161ffff16612a459190615143565b613bfb565b5f60a08601525b82612a60575050505050505050565b845167ffffffffffffffff1615801590612a7d5750602082015151155b15612aa1575f60408601819052602086018190528086526080860181905260608601525b612ab3883560208a01358487896114e7565b505050505050505050565b8051516020820151515f5b8181108015612ad9575060408211155b15612b1a5783602001518181518110612af457612af4614aba565b60200260200101515183612b089190614bb6565b9250612b1381614bfb565b9050612ac9565b50610100821180612b2b5750604081115b15611d7c576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610577565b60605f5f5b8351811015612c9f575f848281518110612b8d57612b8d614aba565b60209081029190910101519050825f195b5f82118015612bdb57505f612bd688612bb8600186614ba3565b81518110612bc857612bc8614aba565b602002602001015185613c8e565b915081135b15612bf057612be982614c13565b9150612b9e565b5f82118015612bfd575080155b15612c0a57505050612c97565b5f85612c1581614bfb565b965090505b82811115612c745787612c2e600183614ba3565b81518110612c3e57612c3e614aba565b6020026020010151888281518110612c5857612c58614aba565b602002602001018190525080612c6d90614c13565b9050612c1a565b5082878381518110612c8857612c88614aba565b60200260200101819052505050505b600101612b71565b5082525090565b6060825167ffffffffffffffff811115612cc257612cc2614741565b604051908082528060200260200182016040528015612d0b57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612ce05790505b5090505f5f5f5b8551811015612e08575b845182108015612d6657505f612d64868481518110612d3d57612d3d614aba565b6020026020010151888481518110612d5757612d57614aba565b6020026020010151613c8e565b125b15612d7b57612d7482614bfb565b9150612d1c565b8451821480612db75750612db4858381518110612d9a57612d9a614aba565b6020026020010151878381518110612d5757612d57614aba565b15155b15612e0057858181518110612dce57612dce614aba565b6020026020010151848480612de290614bfb565b955081518110612df457612df4614aba565b60200260200101819052505b600101612d12565b5050815292915050565b60015b815181101561119d575f828281518110612e3157612e31614aba565b602002602001015190505f8290505b5f81118015612e7a57505f612e7885612e5a600185614ba3565b81518110612e6a57612e6a614aba565b602002602001015184613d49565b135b15612ed15783612e8b600183614ba3565b81518110612e9b57612e9b614aba565b6020026020010151848281518110612eb557612eb5614aba565b602002602001018190525080612eca90614c13565b9050612e40565b81848281518110612ee457612ee4614aba565b60209081029190910101525050600101612e15565b60605f5f5b8451811015612f7157838181518110612f1957612f19614aba565b6020026020010151612f6957848181518110612f3757612f37614aba565b6020026020010151858380612f4b90614bfb565b945081518110612f5d57612f5d614aba565b60200260200101819052505b600101612efe565b5083525090919050565b6020810151606090612f8c83612abe565b612f97906060615143565b8151612fa4906002615143565b612faf906004614bb6565b612fb99190614bb6565b67ffffffffffffffff811115612fd157612fd1614741565b6040519080825280601f01601f191660200182016040528015612ffb576020820181803683370190505b5091505f60208301905061301d61301682865f015151613dd4565b8551613dec565b905061302a818351613dd4565b90505f5b82518110156130875761307d61305e8385848151811061305057613050614aba565b602002602001015151613dd4565b84838151811061307057613070614aba565b6020026020010151613dec565b915060010161302e565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611bef576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6104008151111561313a5780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610577565b50565b5f8181526005602052604081205473ffffffffffffffffffffffffffffffffffffffff168061319b576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101849052602401610577565b828173ffffffffffffffffffffffffffffffffffffffff163f14610d0f576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610577565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b815260040161324992919061515a565b608060405180830381865afa158015613264573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132889190615172565b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810188905290915060a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f613320604051806040016040528060608152602001606081525090565b8351835161332e9190613e38565b81526020808401515190850151516133469190614bb6565b67ffffffffffffffff81111561335e5761335e614741565b60405190808252806020026020018201604052801561339157816020015b606081526020019060019003908161337c5790505b5060208201525f5b816020015151811015613427576133fe85602001515182106133e8578460200151866020015151836133cb9190614ba3565b815181106133db576133db614aba565b6020026020010151613fab565b856020015182815181106133db576133db614aba565b8260200151828151811061341457613414614aba565b6020908102919091010152600101613399565b50613431816111a1565b915091505b9250929050565b5f6134488383613c8e565b159392505050565b81515f9067ffffffffffffffff161580159061347b57508151835167ffffffffffffffff9081169116145b80156134a25750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b80156119cb575050604090810151910151141590565b5f6060835167ffffffffffffffff8111156134d5576134d5614741565b60405190808252806020026020018201604052801561351e57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816134f35790505b5090505f5f5b85518110156135e2575f61355787838151811061354357613543614aba565b6020026020010151875f015163ffffffff16565b9050600281600281111561356d5761356d614b32565b0361357d575f9450505050613436565b5f81600281111561359057613590614b32565b036135d9578682815181106135a7576135a7614aba565b60200260200101518484806135bb90614bfb565b9550815181106135cd576135cd614aba565b60200260200101819052505b50600101613524565b508152600191509250929050565b5f5f5b845181101561366c575f5b84518110156136635761364b86838151811061361c5761361c614aba565b602002602001015186838151811061363657613636614aba565b6020026020010151866040015163ffffffff16565b1561365b576001925050506119cb565b6001016135fe565b506001016135f3565b505f949350505050565b6060835167ffffffffffffffff81111561369257613692614741565b6040519080825280602002602001820160405280156136db57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816136b05790505b5090505f5f5b85518110156137a9575f5f5b8651811080156136fb575081155b156137565761374487828151811061371557613715614aba565b602002602001015189858151811061372f5761372f614aba565b6020026020010151886020015163ffffffff16565b915061374f81614bfb565b90506136ed565b50806137a05786828151811061376e5761376e614aba565b602002602001015184848061378290614bfb565b95508151811061379457613794614aba565b60200260200101819052505b506001016136e1565b5081529392505050565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa158015613854573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119cb9190614e9c565b5f80613894613887863561313d565b863560208801358761320b565b915091506138b78360200151836001865f01516138b191906151e7565b8461405d565b5050505050565b5f6138dc604051806040016040528060608152602001606081525090565b6138e584612abe565b505f5f6138f5865f0151866134b8565b9150915081158061390c575061390c8182876135f0565b1561391b575f93505050613436565b6139258186614125565b8084526020870151519091505f9067ffffffffffffffff81111561394b5761394b614741565b60405190808252806020026020018201604052801561397e57816020015b60608152602001906001900390816139695790505b5090505f5f5b8251811015613a705760606139b68a6020015183815181106139a8576139a8614aba565b60200260200101518a6134b8565b9096509050856139c65750613a68565b5f8a6020015183815181106139dd576139dd614aba565b602002602001015190506139f281828c6135f0565b80613a035750613a0386828c6135f0565b15613a0f575050613a68565b613a23613a1d83888d613676565b8b614125565b915081515f03613a3c575f985050505050505050613436565b818585613a4881614bfb565b965081518110613a5a57613a5a614aba565b602002602001018190525050505b600101613984565b50808252613a7d82612e12565b5f8167ffffffffffffffff811115613a9757613a97614741565b604051908082528060200260200182016040528015613ac0578160200160208202803683370190505b5090505f5b82811015613bc0575f5b8381108015613af55750828281518110613aeb57613aeb614aba565b6020026020010151155b15613bb75780821480613b445750613b40858281518110613b1857613b18614aba565b6020026020010151868481518110613b3257613b32614aba565b60200260200101518c613676565b5115155b613ba75781811080613b845750613b80858381518110613b6657613b66614aba565b6020026020010151868381518110613b3257613b32614aba565b5115155b838381518110613b9657613b96614aba565b911515602092830291909101909101525b613bb081614bfb565b9050613acf565b50600101613ac5565b50613bcb8382612ef9565b60208701525060019550505050509250929050565b5f613bea82611b7e565b613bf384611b7e565b149392505050565b805f03613c06575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526003602052604081208054839290613c3a908490614bb6565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b805182515f9167ffffffffffffffff918216911614613ccf578151835167ffffffffffffffff918216911610613cc5576001613cc8565b5f195b9050610d0f565b816020015167ffffffffffffffff16836020015167ffffffffffffffff1614613d1c57816020015167ffffffffffffffff16836020015167ffffffffffffffff1610613cc5576001613cc8565b8160400151836040015114613d41578160400151836040015110613cc5576001613cc8565b505f92915050565b5f5f5b835181108015613d5c5750825181105b15613db3575f613d91858381518110613d7757613d77614aba565b6020026020010151858481518110612d5757612d57614aba565b90508015613da2579150610d0f9050565b50613dac81614bfb565b9050613d4c565b508151835114613d41578151835110613dcd5760016119cb565b5f196119cb565b5f8160081c83538160018401536119cb836002614bb6565b5f5f5b8251811015613e30575f838281518110613e0b57613e0b614aba565b60200260200101519050606081865e613e25606086614bb6565b945050600101613def565b509192915050565b606081518351613e489190614bb6565b67ffffffffffffffff811115613e6057613e60614741565b604051908082528060200260200182016040528015613ea957816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613e7e5790505b5090505f5f5f5b8551821080613ebf5750845181105b15612e08575f86518314613f105785518214613f0957613f04878481518110613eea57613eea614aba565b6020026020010151878481518110612d5757612d57614aba565b613f13565b5f19613f13565b60015b90505f811315613f3c57858281518110613f2f57613f2f614aba565b6020026020010151613f57565b868381518110613f4e57613f4e614aba565b60200260200101515b8585613f6281614bfb565b965081518110613f7457613f74614aba565b60200260200101819052505f8113613f9257613f8f83614bfb565b92505b5f8112613fa557613fa282614bfb565b91505b50613eb0565b6060815167ffffffffffffffff811115613fc757613fc7614741565b60405190808252806020026020018201604052801561401057816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613fe55790505b5090505f5b8251811015611d7c5782818151811061403057614030614aba565b602002602001015182828151811061404a5761404a614aba565b6020908102919091010152600101614015565b801561411f576040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f8181526002909352908220549092506140b5908490614bb6565b90508060025f8481526020019081526020015f20819055508367ffffffffffffffff168667ffffffffffffffff16867ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e618460405161411491815260200190565b60405180910390a450505b50505050565b6060825167ffffffffffffffff81111561414157614141614741565b60405190808252806020026020018201604052801561418a57816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161415f5790505b5090505f5f5b845181101561424e575f5f5b8651811080156141aa575081155b156141fb578083141580156141e957506141e98782815181106141cf576141cf614aba565b602002602001015188858151811061372f5761372f614aba565b91506141f481614bfb565b905061419c565b50806142455785828151811061421357614213614aba565b602002602001015184848061422790614bfb565b95508151811061423957614239614aba565b60200260200101819052505b50600101614190565b50815292915050565b50805461426390614ae7565b5f825580601f10614272575050565b601f0160209004905f5260205f2090611bef91905f5b808211156110e2575f81840155600101614288565b611bef615207565b5f602082840312156142b5575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b818110156142ff5783518051845260209081015181850152909301926040909201916001016142d5565b509095945050505050565b5f60608284031215611d7c575f5ffd5b5f5f83601f84011261432a575f5ffd5b50813567ffffffffffffffff811115614341575f5ffd5b602083019150836020828501011115613436575f5ffd5b5f5f5f6040848603121561436a575f5ffd5b833567ffffffffffffffff811115614380575f5ffd5b61438c8682870161430a565b935050602084013567ffffffffffffffff8111156143a8575f5ffd5b6143b48682870161431a565b9497909650939450505050565b73ffffffffffffffffffffffffffffffffffffffff8116811461313a575f5ffd5b5f602082840312156143f2575f5ffd5b81356119cb816143c1565b5f6101208284031215611d7c575f5ffd5b5f60408284031215611d7c575f5ffd5b5f5f5f6101a08486031215614431575f5ffd5b61443b85856143fd565b925061012084013567ffffffffffffffff811115614457575f5ffd5b6144638682870161440e565b92505061447485610140860161430a565b90509250925092565b67ffffffffffffffff8116811461313a575f5ffd5b8035610e098161447d565b5f602082840312156144ad575f5ffd5b81356119cb8161447d565b5f602082840312156144c8575f5ffd5b813567ffffffffffffffff8111156144de575f5ffd5b6144ea8482850161430a565b949350505050565b5f5f60408385031215614503575f5ffd5b823561450e8161447d565b946020939093013593505050565b5f60e08284031215611d7c575f5ffd5b5f5f83601f84011261453c575f5ffd5b50813567ffffffffffffffff811115614553575f5ffd5b6020830191508360208260051b8501011115613436575f5ffd5b5f5f5f5f5f5f5f5f610200898b031215614585575f5ffd5b61458f8a8a6143fd565b975061012089013567ffffffffffffffff8111156145ab575f5ffd5b6145b78b828c0161440e565b97505061014089013567ffffffffffffffff8111156145d4575f5ffd5b6145e08b828c0161431a565b90975095506145f590508a6101608b0161430a565b93506101c089013567ffffffffffffffff811115614611575f5ffd5b61461d8b828c0161451c565b9350506101e089013567ffffffffffffffff81111561463a575f5ffd5b6146468b828c0161452c565b999c989b5096995094979396929594505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f6146a2608083018661465a565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f602083850312156146d7575f5ffd5b823567ffffffffffffffff8111156146ed575f5ffd5b6146f98582860161452c565b90969095509350505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614737575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff8111828210171561479157614791614741565b60405290565b6040805190810167ffffffffffffffff8111828210171561479157614791614741565b604051601f8201601f1916810167ffffffffffffffff811182821017156147e3576147e3614741565b604052919050565b5f67ffffffffffffffff82111561480457614804614741565b5060051b60200190565b5f6060828403121561481e575f5ffd5b61482661476e565b905081356148338161447d565b815260208201356148438161447d565b602082015260409182013591810191909152919050565b5f82601f830112614869575f5ffd5b813561487c614877826147eb565b6147ba565b8082825260208201915060206060840286010192508583111561489d575f5ffd5b602085015b838110156148c4576148b4878261480e565b83526020909201916060016148a2565b5095945050505050565b5f604082360312156148de575f5ffd5b6148e6614797565b823567ffffffffffffffff8111156148fc575f5ffd5b6149083682860161485a565b825250602083013567ffffffffffffffff811115614924575f5ffd5b830136601f820112614934575f5ffd5b8035614942614877826147eb565b8082825260208201915060208360051b850101925036831115614963575f5ffd5b602084015b838110156149a457803567ffffffffffffffff811115614986575f5ffd5b6149953660208389010161485a565b84525060209283019201614968565b5060208501525091949350505050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f6144ea6020830184866149b4565b5f6060828403128015614a01575f5ffd5b50614a0a61476e565b8251614a158161447d565b81526020830151614a258161447d565b60208201526040928301519281019290925250919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614a70575f5ffd5b83018035915067ffffffffffffffff821115614a8a575f5ffd5b6020019150606081023603821315613436575f5ffd5b5f60608284031215614ab0575f5ffd5b6119cb838361480e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b600181811c90821680614afb57607f821691505b602082108103611d7c577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60208284031215614b6f575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610d0f57610d0f614b76565b80820180821115610d0f57610d0f614b76565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614737575f5ffd5b5f5f198203614c0c57614c0c614b76565b5060010190565b5f81614c2157614c21614b76565b505f190190565b601f8211156110e257828211156110e257805f5260205f20601f840160051c6020851015614c5357505f5b90810190601f840160051c035f5b81811015611ebb575f83820155600101614c61565b815167ffffffffffffffff811115614c9057614c90614741565b614ca481614c9e8454614ae7565b84614c28565b6020601f821160018114614cd6575f8315614cbf5750848201515b5f19600385901b1c1916600184901b1784556138b7565b5f84815260208120601f198516915b82811015614d055787850151825560209485019460019092019101614ce5565b5084821015614d2257868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f614d49606083018561465a565b8281036040840152612185818561465a565b82815261014081018235614d6e8161447d565b67ffffffffffffffff8116602084015250614d8b60208401614492565b67ffffffffffffffff8116604084015250614da860408401614492565b67ffffffffffffffff8116606084015250606083013560808381019190915283013560a08084019190915283013560c08084019190915283013560e080840191909152830135610100808401919091529092013561012090910152919050565b805160038110610e09575f5ffd5b5f60208284031215614e26575f5ffd5b6119cb82614e08565b8281525f82518060208501602085015e5f92016020019182525092915050565b8035614e5a8161447d565b67ffffffffffffffff1682526020810135614e748161447d565b67ffffffffffffffff166020830152604090810135910152565b60608101610d0f8284614e4f565b5f5f60408385031215614ead575f5ffd5b614eb683614e08565b9150602083015160ff81168114614ecb575f5ffd5b809150509250929050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614f09575f5ffd5b830160208101925035905067ffffffffffffffff811115614f28575f5ffd5b8060051b3603821315613436575f5ffd5b5f8383855260208501945060208460051b820101835f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1863603015b87821015614fe357601f198585030189528235818112614f93575f5ffd5b870160208101903567ffffffffffffffff811115614faf575f5ffd5b803603821315614fbd575f5ffd5b614fc88682846149b4565b95505050602083019250602089019850600182019150614f75565b5091979650505050505050565b614ffa8186614e4f565b73ffffffffffffffffffffffffffffffffffffffff8416606082015282608082015260c060a082015260a08260c08301375f61503960a0840184614ed6565b60e06101608501526150506101a085018284614f39565b91505061506060c0850185614ed6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4085840301610180860152615096838284614f39565b9998505050505050505050565b818382375f9101908152919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126150e5575f5ffd5b83018035915067ffffffffffffffff8211156150ff575f5ffd5b6020019150600581901b3603821315613436575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b8082028115828204841417610d0f57610d0f614b76565b828152604060208201525f6144ea604083018461465a565b5f6080828403128015615183575f5ffd5b506040516080810167ffffffffffffffff811182821017156151a7576151a7614741565b60405282516151b58161447d565b815260208301516151c5816143c1565b6020820152604083810151908201526060928301519281019290925250919050565b67ffffffffffffffff8281168282160390811115610d0f57610d0f614b76565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectArrivalsLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"credit":{"slot":3,"offset":0},"receiptCount":{"slot":4,"offset":0},"typeCode":{"slot":5,"offset":0},"createdBy":{"slot":6,"offset":0},"copyCount":{"slot":7,"offset":0},"_records":{"slot":8,"offset":0},"isFlowAccepted":{"slot":9,"offset":0},"takenFlow":{"slot":10,"offset":0}} as const
