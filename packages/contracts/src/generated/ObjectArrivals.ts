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
export const objectArrivalsCode = '0x608060405234801561000f575f5ffd5b5060043610610149575f3560e01c8063a6606014116100c7578063d484d42a1161007d578063d653ffaf11610063578063d653ffaf14610386578063d8de3adc14610392578063f9811db4146103b1575f5ffd5b8063d484d42a14610335578063d5d44d8014610367575f5ffd5b8063a7428f4e116100ad578063a7428f4e146102a5578063a7914947146102b8578063c4b6445e146102db575f5ffd5b8063a66060141461025c578063a740a0471461027b575f5ffd5b80634662d7561161011c5780636c75ae3b116101025780636c75ae3b146101fd5780636c8cc9d91461021c5780637f038f3c1461022f575f5ffd5b80634662d756146101cb5780634ccf4ada146101ea575f5ffd5b80630ff96d061461014d5780631075c107146101765780631e3e8e8a1461018b5780631fd5f54e146101b8575b5f5ffd5b61016061015b36600461439d565b6103c4565b60405161016d91906143b4565b60405180910390f35b610189610184366004614450565b610444565b005b6101aa6101993660046144da565b60066020525f908152604090205481565b60405190815260200161016d565b6101896101c6366004614516565b6108bd565b6101aa6101d9366004614595565b60016020525f908152604090205481565b6101aa6101f83660046145b0565b610ca6565b6101aa61020b36600461439d565b60076020525f908152604090205481565b6101aa61022a3660046144da565b610d17565b6004546102439067ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161016d565b6101aa61026a36600461439d565b60026020525f908152604090205481565b6101aa6102893660046145ea565b600a60209081525f928352604080842090915290825290205481565b6101aa6102b3366004614665565b610e10565b6102cb6102c63660046145b0565b610f96565b60405161016d9493929190614780565b6103106102e936600461439d565b60056020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161016d565b61035761034336600461439d565b60096020525f908152604090205460ff1681565b604051901515815260200161016d565b6101aa6103753660046144da565b60036020525f908152604090205481565b6101aa64e8d4a5100081565b6101aa6103a036600461439d565b5f9081526020819052604090205490565b6101896103bf3660046147be565b6110a6565b606060085f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015610439578382905f5260205f2090600202016040518060400160405290815f8201548152602001600182015481525050815260200190600101906103f6565b505050509050919050565b5f8061046b8535602087013561045d60408901896147fd565b610466906149c6565b6110e9565b6040805160c081018252600183015467ffffffffffffffff8082168084526801000000000000000083048216602085015270010000000000000000000000000000000083049091169383019390935260ff780100000000000000000000000000000000000000000000000082048116151560608401527901000000000000000000000000000000000000000000000000008204161515608083015261ffff7a0100000000000000000000000000000000000000000000000000009091041660a08201529294509092501580610541575080606001515b15610580576040517f92450cbe000000000000000000000000000000000000000000000000000000008152600481018490526024015b60405180910390fd5b6040517f2f12c49c0000000000000000000000000000000000000000000000000000000081525f90735c0000000000000000000000000000000000000890632f12c49c906105d49089908990600401614ad5565b606060405180830381865afa1580156105ef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106139190614ae8565b9050816040015167ffffffffffffffff16816020015167ffffffffffffffff16101561068957602081015160408084015190517f1bf6049e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610577565b600160608381019190915260408051808201825282815260208101929092526106b4908901896147fd565b6106be9080614b35565b808060200260200160405190810160405280939291908181526020015f905b82821015610709576106fa60608302860136819003810190614b98565b815260200190600101906106dd565b505050918352505060408051600180825281830190925290816020015b606081526020019060019003908161072657905050602082015260408051600180825281830190925290816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816107555790505081602001515f8151811061079657610796614bb2565b60200260200101819052508181602001515f815181106107b8576107b8614bb2565b60200260200101515f815181106107d1576107d1614bb2565b60200260200101819052506107e58161114e565b5f6107ef826111a3565b80935081925050505f85600201805461080790614bdf565b80601f016020809104026020016040519081016040528092919081815260200182805461083390614bdf565b801561087e5780601f106108555761010080835404028352916020019161087e565b820191905f5260205f20905b81548152906001019060200180831161086157829003601f168201915b505050505090506108978a5f01358b6020013589611418565b81156108b1576108af8a3560208c01358584896114e9565b505b50505050505050505050565b5f6108d1846108cb856149c6565b8461180c565b5f8181526009602052604090205490915060ff161561091f576040517f4417f87300000000000000000000000000000000000000000000000000000000815260048101829052602401610577565b5f818152600860205260408120815b81548110156109815761094e61094936879003870187614b98565b6119d4565b82828154811061096057610960614bb2565b905f5260205f2090600202015f01540361097957600192505b60010161092e565b508115806109b7575060016109a361099e36879003870187614b98565b611a23565b60028111156109b4576109b4614c2a565b14155b80610a235750610a216109ca8680614b35565b808060200260200160405190810160405280939291908181526020015f905b82821015610a1557610a0660608302860136819003810190614b98565b815260200190600101906109e9565b50505050506001611b21565b155b15610a5d576040517fd8b4add800000000000000000000000000000000000000000000000000000000815260048101849052602401610577565b5f735c0000000000000000000000000000000000000863f1e5872c610a8560208a018a614595565b60405160e083811b7fffffffff0000000000000000000000000000000000000000000000000000000016825267ffffffffffffffff929092166004820152908a01356024820152604401602060405180830381865afa158015610aea573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b0e9190614c57565b90505f600a81610b2160208b018b614595565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f8960e0013581526020019081526020015f2054905080821080610b735750610100880135610b718284614c9b565b105b15610bbf576040517f4374415100000000000000000000000000000000000000000000000000000000815260048101839052602481018290526101008901356044820152606401610577565b5f85815260096020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055610c0461010089013582614cae565b600a5f610c1460208c018c614595565b67ffffffffffffffff16815260208082019290925260409081015f90812060e08d013580835290845291902092909255610c50908a018a614595565b67ffffffffffffffff16867f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610c8b6101008d013586614cae565b60405190815260200160405180910390a45050505050505050565b5f610d1182356020840135610ccf610cc160408701876147fd565b610cca906149c6565b611b92565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b92915050565b5f610d20611bce565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526003602052604081205490819003610d98576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610577565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526003602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610df19084815260200190565b60405180910390a2610e038282611c05565b610e0b611c1e565b919050565b5f80610e258a610e1f8b6149c6565b8861180c565b90505f6001610e3388611c48565b6002811115610e4457610e44614c2a565b149050610e53828c8989611d96565b610e60828c8c8c8c611ed7565b5f610e82610e6d8c6149c6565b610e7c368b90038b018b614b98565b846120fc565b9050610e96610e8f6121a3565b82906121f0565b610ecc576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610eea83610ee2610949368c90038c018c614b98565b8389896122a6565b610ef7838d838d8d61255b565b9350610f0b610949368a90038a018a614b98565b610f4d8d606001358e60800135604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b847f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14687604051610f7f91815260200190565b60405180910390a450505098975050505050505050565b5f60608180808080610fb8883560208a0135610ccf610cc160408d018d6147fd565b815260208101919091526040015f2080541580159650909150610ff657610ff3610fe560408801886147fd565b610fee906149c6565b61263b565b92505b6001810154600282018054909167ffffffffffffffff1690829061101990614bdf565b80601f016020809104026020016040519081016040528092919081815260200182805461104590614bdf565b80156110905780601f1061106757610100808354040283529160200191611090565b820191905f5260205f20905b81548152906001019060200180831161107357829003601f168201915b509a9c939b509799509297509095505050505050565b5f5b818110156110e4576110dc8383838181106110c5576110c5614bb2565b90506020028101906110d79190614cc1565b6126e3565b6001016110a8565b505050565b5f5f6110f98585610ccf86611b92565b5f81815260208190526040902080549193509150611146576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610577565b935093915050565b5f61115882612b52565b9050602081111561119f576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610577565b5050565b5f6111c1604051806040016040528060608152602001606081525090565b6111ca83612b52565b5082516111d690612c00565b815260208301515f5b81518110156112645761121461120d83838151811061120057611200614bb2565b6020026020010151612c00565b8451612d3a565b82828151811061122657611226614bb2565b602002602001018190525081818151811061124357611243614bb2565b6020026020010151515f0361125c575f93505050915091565b6001016111df565b5061126e81612ea6565b5f815167ffffffffffffffff81111561128957611289614839565b6040519080825280602002602001820160405280156112b2578160200160208202803683370190505b5090505f5b82518110156113fb575f5b8351811080156112e957508282815181106112df576112df614bb2565b6020026020010151155b156113f2578082148061132f575083828151811061130957611309614bb2565b60200260200101515184828151811061132457611324614bb2565b602002602001015151115b6113e2575f84838151811061134657611346614bb2565b60200260200101515185838151811061136157611361614bb2565b602002602001015151108061137557508282105b90508080156113be57506113bb85838151811061139457611394614bb2565b60200260200101518685815181106113ae576113ae614bb2565b6020026020010151612d3a565b51155b8484815181106113d0576113d0614bb2565b91151560209283029190910190910152505b6113eb81614cf3565b90506112c2565b506001016112b7565b506114068282612f8d565b60208401525060019491935090915050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920190925280519101205f905f81815260076020526040812080549293509161146990614d0b565b909155505f8281526020819052604081208181556001810180547fffffffff00000000000000000000000000000000000000000000000000000000169055906114b5600283018261434f565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f5f6114f485611b92565b60408051306020808301919091528183018b9052606082018a905260808083018590528351808403909101815260a090920190925280519101209091505f8181526020819052604090208054919350901561157e576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610577565b60408051306020808301919091528183018b905260608083018b905283518084039091018152608090920183528151918101919091205f818152600790925291902054601f1981016115ff576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610577565b61160a816001614cae565b5f8381526007602052604081209190915584908790899086906001820181600284016116368682614d6e565b50508451815460208701516040880151606089015160808a015160a0909a015161ffff167a010000000000000000000000000000000000000000000000000000027fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff9a1515790100000000000000000000000000000000000000000000000000029a909a167fffffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffff9115157801000000000000000000000000000000000000000000000000027fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff94851670010000000000000000000000000000000002167fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff95851668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090971694909716939093179490941792909216939093179290921791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6117e78d61300f565b8c6040516117f793929190614e29565b60405180910390a45050505095945050505050565b5f4667ffffffffffffffff166118286040860160208701614595565b67ffffffffffffffff1614611886576118476040850160208601614595565b6040517f79de7a1300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610577565b7f73796e636c696e652e726563656970742e763100000000000000000000000000846040516020016118b9929190614e53565b6040516020818303038152906040528051906020012090508360c001356118df84611b92565b14611919576040517f4c2a1d2c00000000000000000000000000000000000000000000000000000000815260048101829052602401610577565b6119266020850185614595565b67ffffffffffffffff1661193d6020840184614595565b67ffffffffffffffff16141580611968575061195c6020830183614595565b67ffffffffffffffff16155b156119cd5761197a6020830183614595565b6119876020860186614595565b6040517f7fe9599e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610577565b9392505050565b60408051825167ffffffffffffffff90811660208084019190915284015116818301529082015160608201525f906080015b604051602081830303815290604052805190602001209050919050565b80515f9067ffffffffffffffff1615611afb57735c00000000000000000000000000000000000008604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa158015611ad7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d119190614f0e565b6040808301515f9081526009602052205460ff16611b19575f610d11565b600192915050565b5f5f5b8351811015611b8857826002811115611b3f57611b3f614c2a565b611b61858381518110611b5457611b54614bb2565b6020026020010151611a23565b6002811115611b7257611b72614c2a565b14611b80575f915050610d11565b600101611b24565b5060019392505050565b5f7f73796e636c696e652e646570656e64656e63792e763100000000000000000000611bbd8361300f565b604051602001611a06929190614f27565b611bd6613123565b611c0360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061317c565b565b5f385f3884865af161119f5763b12d13eb5f526004601cfd5b611c035f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611bfd565b6040517fa5658f320000000000000000000000000000000000000000000000000000000081525f908190735c000000000000000000000000000000000000089063a5658f3290611c9c908690600401614f86565b6040805180830381865afa158015611cb6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cda9190614f94565b90925090506002826002811115611cf357611cf3614c2a565b03611d3f57611d0a61094936859003850185614b98565b6040517f11676f0200000000000000000000000000000000000000000000000000000000815260040161057791815260200190565b8060ff165f03611d9057611d5b61094936859003850185614b98565b6040517fd922a6e300000000000000000000000000000000000000000000000000000000815260040161057791815260200190565b50919050565b5f611da76060850160408601614595565b6040805167ffffffffffffffff90921660208301526001908201526060016040516020818303038152906040528051906020012090505f611df9735c0000000000000000000000000000000000000890565b73ffffffffffffffffffffffffffffffffffffffff166363adb41285611e2a611e2560208a018a614595565b503090565b85876040518563ffffffff1660e01b8152600401611e4b94939291906150e8565b602060405180830381865afa158015611e66573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e8a9190614c57565b9050858114611ecf576040517fbc9cebe00000000000000000000000000000000000000000000000000000000081526004810187905260248101829052604401610577565b505050505050565b8360a001358282604051611eec92919061519b565b604051809103902014611f2e576040517f4c2a1d2c00000000000000000000000000000000000000000000000000000000815260048101869052602401610577565b611f6c82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061318392505050565b611f7960208401846151aa565b159050611fb5576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101869052602401610577565b611fbf8380614b35565b15801591506120055750611fd38380614b35565b5f818110611fe357611fe3614bb2565b611ff99260206060909202019081019150614595565b67ffffffffffffffff16155b1561203f576040517f2a9a60e900000000000000000000000000000000000000000000000000000000815260048101869052602401610577565b5f5f61209661205187606001356131d1565b8760600135886080013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061329f92505050565b915091508560e00135821415806120b257508561010001358114155b156120f3576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610577565b50505050505050565b6040805180820190915260608082526020820152811561211d5750826119cd565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161214457505080825280518591905f9061218457612184614bb2565b60209081029190910101526121998186613396565b9695505050505050565b6121ca60405180606001604052806143958152602001614395815260200161439581525090565b6040518060600160405280611a2381526020016134d181526020016134e4815250905090565b5f6121fa83612b52565b5082515f612208828561354c565b50905080158061221e575061221e828386613684565b1561222d575f92505050610d11565b5f5b85602001515181101561229a5760606122658760200151838151811061225757612257614bb2565b60200260200101518761354c565b9093509050828015612280575061227d81858861370a565b51155b15612291575f945050505050610d11565b5060010161222f565b50600195945050505050565b5f85815260086020526040902080548281146122f8576040517fb48628e90000000000000000000000000000000000000000000000000000000081526004810188905260248101829052604401610577565b5f5f5b82811015612484575f86868381811061231657612316614bb2565b905060200281019061232891906147fd565b612331906149c6565b90505f85838154811061234657612346614bb2565b5f918252602091829020604080518082019091526002909202018054825260010154918101829052915061237983611b92565b146123ba576040517fb48628e9000000000000000000000000000000000000000000000000000000008152600481018c905260248101869052604401610577565b6123cc6123c56121a3565b83906121f0565b6123d757505061247c565b5f6123e2838b613396565b9150506123f0610e8f6121a3565b156124345781516040517feb0ab0e9000000000000000000000000000000000000000000000000000000008152610577918e91600401918252602082015260400190565b83851461246d578187868154811061244e5761244e614bb2565b5f91825260209182902083516002909202019081559101516001909101555b61247685614cf3565b94505050505b6001016122fb565b505b808211156124ca578280548061249e5761249e61520e565b5f8281526020812060025f19909301928302018181556001015590556124c382614d0b565b9150612486565b6008810361250e576040517feb0ab0e90000000000000000000000000000000000000000000000000000000081526004810189905260248101889052604401610577565b82604051806040016040528089815260200161252989611b92565b90528154600181810184555f938452602093849020835160029093020191825592909101519101555050505050505050565b5f806101008601351580159061257f57505f8781526009602052604090205460ff16155b604080516060810182525f80825260208201529081018990529091506125a890869083156120fc565b94506125b38561114e565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915261262f876060013588608001358888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508892506114e9915050565b98975050505050505050565b5f8160200151515f1461264f576001612652565b60045b90505f5b825151811015611d90575f835f0151828151811061267657612676614bb2565b602002602001015190505f815f015167ffffffffffffffff165f146126a35761269e82613847565b6126c5565b6040808301515f9081526009602052205460ff166126c25760026126c5565b60035b90508360ff168160ff1610156126d9578093505b5050600101612656565b5f806126fc8335602085013561045d60408701876147fd565b6040805160c081018252600183015467ffffffffffffffff808216835268010000000000000000820481166020840152700100000000000000000000000000000000820416928201929092527801000000000000000000000000000000000000000000000000820460ff90811615156060830152790100000000000000000000000000000000000000000000000000830416151560808201527a01000000000000000000000000000000000000000000000000000090910461ffff1660a0820152600282018054939550919350915f91906127d690614bdf565b80601f016020809104026020016040519081016040528092919081815260200182805461280290614bdf565b801561284d5780601f106128245761010080835404028352916020019161284d565b820191905f5260205f20905b81548152906001019060200180831161283057829003601f168201915b50505050509050815f015167ffffffffffffffff165f146129e1575f6128ce61287960408801886147fd565b6128839080614b35565b808060200260200160405190810160405280939291908181526020015f905b82821015610a15576128bf60608302860136819003810190614b98565b815260200190600101906128a2565b90508080156128df57508260800151155b1561293b57600184810180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16790100000000000000000000000000000000000000000000000000179055608084015261293b86838561390c565b5f811580156129b857506129b661295560408901896147fd565b61295f9080614b35565b808060200260200160405190810160405280939291908181526020015f905b828210156129aa5761299b60608302860136819003810190614b98565b8152602001906001019061297e565b50505050506002613952565b155b905080806129d057508180156129d057508360600151155b156129de5750505050505050565b50505b5f5f612a0a6129ee6121a3565b6129fb60408a018a6147fd565b612a04906149c6565b906139b6565b91509150818015612a355750612a3581612a2760408a018a6147fd565b612a30906149c6565b613cd8565b15612a435750505050505050565b5f82612a4f575f612a62565b612a62883560208a0135610ccf85611b92565b9050828015612a7d57505f8181526020819052604090205415155b15612a8c575050505050505050565b612a9c883560208a013589611418565b821580612ab75750815151158015612ab75750602082015151155b15612ae557612ade3364e8d4a510008760a0015161ffff16612ad9919061523b565b613cf3565b5f60a08601525b82612af4575050505050505050565b845167ffffffffffffffff1615801590612b115750602082015151155b15612b35575f60408601819052602086018190528086526080860181905260608601525b612b47883560208a01358487896114e9565b505050505050505050565b8051516020820151515f5b8181108015612b6d575060408211155b15612bae5783602001518181518110612b8857612b88614bb2565b60200260200101515183612b9c9190614cae565b9250612ba781614cf3565b9050612b5d565b50610100821180612bbf5750604081115b15611d90576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610577565b60605f5f5b8351811015612d33575f848281518110612c2157612c21614bb2565b60209081029190910101519050825f195b5f82118015612c6f57505f612c6a88612c4c600186614c9b565b81518110612c5c57612c5c614bb2565b602002602001015185613d86565b915081135b15612c8457612c7d82614d0b565b9150612c32565b5f82118015612c91575080155b15612c9e57505050612d2b565b5f85612ca981614cf3565b965090505b82811115612d085787612cc2600183614c9b565b81518110612cd257612cd2614bb2565b6020026020010151888281518110612cec57612cec614bb2565b602002602001018190525080612d0190614d0b565b9050612cae565b5082878381518110612d1c57612d1c614bb2565b60200260200101819052505050505b600101612c05565b5082525090565b6060825167ffffffffffffffff811115612d5657612d56614839565b604051908082528060200260200182016040528015612d9f57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612d745790505b5090505f5f5f5b8551811015612e9c575b845182108015612dfa57505f612df8868481518110612dd157612dd1614bb2565b6020026020010151888481518110612deb57612deb614bb2565b6020026020010151613d86565b125b15612e0f57612e0882614cf3565b9150612db0565b8451821480612e4b5750612e48858381518110612e2e57612e2e614bb2565b6020026020010151878381518110612deb57612deb614bb2565b15155b15612e9457858181518110612e6257612e62614bb2565b6020026020010151848480612e7690614cf3565b955081518110612e8857612e88614bb2565b60200260200101819052505b600101612da6565b5050815292915050565b60015b815181101561119f575f828281518110612ec557612ec5614bb2565b602002602001015190505f8290505b5f81118015612f0e57505f612f0c85612eee600185614c9b565b81518110612efe57612efe614bb2565b602002602001015184613e41565b135b15612f655783612f1f600183614c9b565b81518110612f2f57612f2f614bb2565b6020026020010151848281518110612f4957612f49614bb2565b602002602001018190525080612f5e90614d0b565b9050612ed4565b81848281518110612f7857612f78614bb2565b60209081029190910101525050600101612ea9565b60605f5f5b845181101561300557838181518110612fad57612fad614bb2565b6020026020010151612ffd57848181518110612fcb57612fcb614bb2565b6020026020010151858380612fdf90614cf3565b945081518110612ff157612ff1614bb2565b60200260200101819052505b600101612f92565b5083525090919050565b602081015160609061302083612b52565b61302b90606061523b565b815161303890600261523b565b613043906004614cae565b61304d9190614cae565b67ffffffffffffffff81111561306557613065614839565b6040519080825280601f01601f19166020018201604052801561308f576020820181803683370190505b5091505f6020830190506130b16130aa82865f015151613ecc565b8551613ee4565b90506130be818351613ecc565b90505f5b825181101561311b576131116130f2838584815181106130e4576130e4614bb2565b602002602001015151613ecc565b84838151811061310457613104614bb2565b6020026020010151613ee4565b91506001016130c2565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611c03576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b610400815111156131ce5780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610577565b50565b5f8181526005602052604081205473ffffffffffffffffffffffffffffffffffffffff168061322f576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101849052602401610577565b828173ffffffffffffffffffffffffffffffffffffffff163f14610d11576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610577565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b81526004016132dd929190615252565b608060405180830381865afa1580156132f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061331c919061526a565b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810188905290915060a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f6133b4604051806040016040528060608152602001606081525090565b835183516133c29190613f30565b81526020808401515190850151516133da9190614cae565b67ffffffffffffffff8111156133f2576133f2614839565b60405190808252806020026020018201604052801561342557816020015b60608152602001906001900390816134105790505b5060208201525f5b8160200151518110156134bb57613492856020015151821061347c5784602001518660200151518361345f9190614c9b565b8151811061346f5761346f614bb2565b60200260200101516140a3565b8560200151828151811061346f5761346f614bb2565b826020015182815181106134a8576134a8614bb2565b602090810291909101015260010161342d565b506134c5816111a3565b915091505b9250929050565b5f6134dc8383613d86565b159392505050565b81515f9067ffffffffffffffff161580159061350f57508151835167ffffffffffffffff9081169116145b80156135365750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b80156119cd575050604090810151910151141590565b5f6060835167ffffffffffffffff81111561356957613569614839565b6040519080825280602002602001820160405280156135b257816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816135875790505b5090505f5f5b8551811015613676575f6135eb8783815181106135d7576135d7614bb2565b6020026020010151875f015163ffffffff16565b9050600281600281111561360157613601614c2a565b03613611575f94505050506134ca565b5f81600281111561362457613624614c2a565b0361366d5786828151811061363b5761363b614bb2565b602002602001015184848061364f90614cf3565b95508151811061366157613661614bb2565b60200260200101819052505b506001016135b8565b508152600191509250929050565b5f5f5b8451811015613700575f5b84518110156136f7576136df8683815181106136b0576136b0614bb2565b60200260200101518683815181106136ca576136ca614bb2565b6020026020010151866040015163ffffffff16565b156136ef576001925050506119cd565b600101613692565b50600101613687565b505f949350505050565b6060835167ffffffffffffffff81111561372657613726614839565b60405190808252806020026020018201604052801561376f57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816137445790505b5090505f5f5b855181101561383d575f5f5b86518110801561378f575081155b156137ea576137d88782815181106137a9576137a9614bb2565b60200260200101518985815181106137c3576137c3614bb2565b6020026020010151886020015163ffffffff16565b91506137e381614cf3565b9050613781565b50806138345786828151811061380257613802614bb2565b602002602001015184848061381690614cf3565b95508151811061382857613828614bb2565b60200260200101819052505b50600101613775565b5081529392505050565b5f735c00000000000000000000000000000000000008604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa1580156138e8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119cd9190614f94565b5f8061392861391b86356131d1565b863560208801358761329f565b9150915061394b8360200151836001865f015161394591906152df565b84614155565b5050505050565b5f5f5b83518110156139ad5782600281111561397057613970614c2a565b613985858381518110611b5457611b54614bb2565b600281111561399657613996614c2a565b036139a5576001915050610d11565b600101613955565b505f9392505050565b5f6139d4604051806040016040528060608152602001606081525090565b6139dd84612b52565b505f5f6139ed865f01518661354c565b91509150811580613a045750613a04818287613684565b15613a13575f935050506134ca565b613a1d818661421d565b8084526020870151519091505f9067ffffffffffffffff811115613a4357613a43614839565b604051908082528060200260200182016040528015613a7657816020015b6060815260200190600190039081613a615790505b5090505f5f5b8251811015613b68576060613aae8a602001518381518110613aa057613aa0614bb2565b60200260200101518a61354c565b909650905085613abe5750613b60565b5f8a602001518381518110613ad557613ad5614bb2565b60200260200101519050613aea81828c613684565b80613afb5750613afb86828c613684565b15613b07575050613b60565b613b1b613b1583888d61370a565b8b61421d565b915081515f03613b34575f9850505050505050506134ca565b818585613b4081614cf3565b965081518110613b5257613b52614bb2565b602002602001018190525050505b600101613a7c565b50808252613b7582612ea6565b5f8167ffffffffffffffff811115613b8f57613b8f614839565b604051908082528060200260200182016040528015613bb8578160200160208202803683370190505b5090505f5b82811015613cb8575f5b8381108015613bed5750828281518110613be357613be3614bb2565b6020026020010151155b15613caf5780821480613c3c5750613c38858281518110613c1057613c10614bb2565b6020026020010151868481518110613c2a57613c2a614bb2565b60200260200101518c61370a565b5115155b613c9f5781811080613c7c5750613c78858381518110613c5e57613c5e614bb2565b6020026020010151868381518110613c2a57613c2a614bb2565b5115155b838381518110613c8e57613c8e614bb2565b911515602092830291909101909101525b613ca881614cf3565b9050613bc7565b50600101613bbd565b50613cc38382612f8d565b60208701525060019550505050509250929050565b5f613ce282611b92565b613ceb84611b92565b149392505050565b805f03613cfe575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526003602052604081208054839290613d32908490614cae565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b805182515f9167ffffffffffffffff918216911614613dc7578151835167ffffffffffffffff918216911610613dbd576001613dc0565b5f195b9050610d11565b816020015167ffffffffffffffff16836020015167ffffffffffffffff1614613e1457816020015167ffffffffffffffff16836020015167ffffffffffffffff1610613dbd576001613dc0565b8160400151836040015114613e39578160400151836040015110613dbd576001613dc0565b505f92915050565b5f5f5b835181108015613e545750825181105b15613eab575f613e89858381518110613e6f57613e6f614bb2565b6020026020010151858481518110612deb57612deb614bb2565b90508015613e9a579150610d119050565b50613ea481614cf3565b9050613e44565b508151835114613e39578151835110613ec55760016119cd565b5f196119cd565b5f8160081c83538160018401536119cd836002614cae565b5f5f5b8251811015613f28575f838281518110613f0357613f03614bb2565b60200260200101519050606081865e613f1d606086614cae565b945050600101613ee7565b509192915050565b606081518351613f409190614cae565b67ffffffffffffffff811115613f5857613f58614839565b604051908082528060200260200182016040528015613fa157816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613f765790505b5090505f5f5f5b8551821080613fb75750845181105b15612e9c575f86518314614008578551821461400157613ffc878481518110613fe257613fe2614bb2565b6020026020010151878481518110612deb57612deb614bb2565b61400b565b5f1961400b565b60015b90505f8113156140345785828151811061402757614027614bb2565b602002602001015161404f565b86838151811061404657614046614bb2565b60200260200101515b858561405a81614cf3565b96508151811061406c5761406c614bb2565b60200260200101819052505f811361408a5761408783614cf3565b92505b5f811261409d5761409a82614cf3565b91505b50613fa8565b6060815167ffffffffffffffff8111156140bf576140bf614839565b60405190808252806020026020018201604052801561410857816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816140dd5790505b5090505f5b8251811015611d905782818151811061412857614128614bb2565b602002602001015182828151811061414257614142614bb2565b602090810291909101015260010161410d565b8015614217576040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f8181526002909352908220549092506141ad908490614cae565b90508060025f8481526020019081526020015f20819055508367ffffffffffffffff168667ffffffffffffffff16867ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e618460405161420c91815260200190565b60405180910390a450505b50505050565b6060825167ffffffffffffffff81111561423957614239614839565b60405190808252806020026020018201604052801561428257816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816142575790505b5090505f5f5b8451811015614346575f5f5b8651811080156142a2575081155b156142f3578083141580156142e157506142e18782815181106142c7576142c7614bb2565b60200260200101518885815181106137c3576137c3614bb2565b91506142ec81614cf3565b9050614294565b508061433d5785828151811061430b5761430b614bb2565b602002602001015184848061431f90614cf3565b95508151811061433157614331614bb2565b60200260200101819052505b50600101614288565b50815292915050565b50805461435b90614bdf565b5f825580601f1061436a575050565b601f0160209004905f5260205f2090611c0391905f5b808211156110e4575f81840155600101614380565b611c036152ff565b5f602082840312156143ad575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b818110156143f75783518051845260209081015181850152909301926040909201916001016143cd565b509095945050505050565b5f60608284031215611d90575f5ffd5b5f5f83601f840112614422575f5ffd5b50813567ffffffffffffffff811115614439575f5ffd5b6020830191508360208285010111156134ca575f5ffd5b5f5f5f60408486031215614462575f5ffd5b833567ffffffffffffffff811115614478575f5ffd5b61448486828701614402565b935050602084013567ffffffffffffffff8111156144a0575f5ffd5b6144ac86828701614412565b9497909650939450505050565b73ffffffffffffffffffffffffffffffffffffffff811681146131ce575f5ffd5b5f602082840312156144ea575f5ffd5b81356119cd816144b9565b5f6101208284031215611d90575f5ffd5b5f60408284031215611d90575f5ffd5b5f5f5f6101a08486031215614529575f5ffd5b61453385856144f5565b925061012084013567ffffffffffffffff81111561454f575f5ffd5b61455b86828701614506565b92505061456c856101408601614402565b90509250925092565b67ffffffffffffffff811681146131ce575f5ffd5b8035610e0b81614575565b5f602082840312156145a5575f5ffd5b81356119cd81614575565b5f602082840312156145c0575f5ffd5b813567ffffffffffffffff8111156145d6575f5ffd5b6145e284828501614402565b949350505050565b5f5f604083850312156145fb575f5ffd5b823561460681614575565b946020939093013593505050565b5f60e08284031215611d90575f5ffd5b5f5f83601f840112614634575f5ffd5b50813567ffffffffffffffff81111561464b575f5ffd5b6020830191508360208260051b85010111156134ca575f5ffd5b5f5f5f5f5f5f5f5f610200898b03121561467d575f5ffd5b6146878a8a6144f5565b975061012089013567ffffffffffffffff8111156146a3575f5ffd5b6146af8b828c01614506565b97505061014089013567ffffffffffffffff8111156146cc575f5ffd5b6146d88b828c01614412565b90975095506146ed90508a6101608b01614402565b93506101c089013567ffffffffffffffff811115614709575f5ffd5b6147158b828c01614614565b9350506101e089013567ffffffffffffffff811115614732575f5ffd5b61473e8b828c01614624565b999c989b5096995094979396929594505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f61479a6080830186614752565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f602083850312156147cf575f5ffd5b823567ffffffffffffffff8111156147e5575f5ffd5b6147f185828601614624565b90969095509350505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc183360301811261482f575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff8111828210171561488957614889614839565b60405290565b6040805190810167ffffffffffffffff8111828210171561488957614889614839565b604051601f8201601f1916810167ffffffffffffffff811182821017156148db576148db614839565b604052919050565b5f67ffffffffffffffff8211156148fc576148fc614839565b5060051b60200190565b5f60608284031215614916575f5ffd5b61491e614866565b9050813561492b81614575565b8152602082013561493b81614575565b602082015260409182013591810191909152919050565b5f82601f830112614961575f5ffd5b813561497461496f826148e3565b6148b2565b80828252602082019150602060608402860101925085831115614995575f5ffd5b602085015b838110156149bc576149ac8782614906565b835260209092019160600161499a565b5095945050505050565b5f604082360312156149d6575f5ffd5b6149de61488f565b823567ffffffffffffffff8111156149f4575f5ffd5b614a0036828601614952565b825250602083013567ffffffffffffffff811115614a1c575f5ffd5b830136601f820112614a2c575f5ffd5b8035614a3a61496f826148e3565b8082825260208201915060208360051b850101925036831115614a5b575f5ffd5b602084015b83811015614a9c57803567ffffffffffffffff811115614a7e575f5ffd5b614a8d36602083890101614952565b84525060209283019201614a60565b5060208501525091949350505050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f6145e2602083018486614aac565b5f6060828403128015614af9575f5ffd5b50614b02614866565b8251614b0d81614575565b81526020830151614b1d81614575565b60208201526040928301519281019290925250919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614b68575f5ffd5b83018035915067ffffffffffffffff821115614b82575f5ffd5b60200191506060810236038213156134ca575f5ffd5b5f60608284031215614ba8575f5ffd5b6119cd8383614906565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b600181811c90821680614bf357607f821691505b602082108103611d90577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60208284031215614c67575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610d1157610d11614c6e565b80820180821115610d1157610d11614c6e565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa183360301811261482f575f5ffd5b5f5f198203614d0457614d04614c6e565b5060010190565b5f81614d1957614d19614c6e565b505f190190565b601f8211156110e457828211156110e457805f5260205f20601f840160051c6020851015614d4b57505f5b90810190601f840160051c035f5b81811015611ecf575f83820155600101614d59565b815167ffffffffffffffff811115614d8857614d88614839565b614d9c81614d968454614bdf565b84614d20565b6020601f821160018114614dce575f8315614db75750848201515b5f19600385901b1c1916600184901b17845561394b565b5f84815260208120601f198516915b82811015614dfd5787850151825560209485019460019092019101614ddd565b5084821015614e1a57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f614e416060830185614752565b82810360408401526121998185614752565b82815261014081018235614e6681614575565b67ffffffffffffffff8116602084015250614e836020840161458a565b67ffffffffffffffff8116604084015250614ea06040840161458a565b67ffffffffffffffff8116606084015250606083013560808381019190915283013560a08084019190915283013560c08084019190915283013560e080840191909152830135610100808401919091529092013561012090910152919050565b805160038110610e0b575f5ffd5b5f60208284031215614f1e575f5ffd5b6119cd82614f00565b8281525f82518060208501602085015e5f92016020019182525092915050565b8035614f5281614575565b67ffffffffffffffff1682526020810135614f6c81614575565b67ffffffffffffffff166020830152604090810135910152565b60608101610d118284614f47565b5f5f60408385031215614fa5575f5ffd5b614fae83614f00565b9150602083015160ff81168114614fc3575f5ffd5b809150509250929050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615001575f5ffd5b830160208101925035905067ffffffffffffffff811115615020575f5ffd5b8060051b36038213156134ca575f5ffd5b5f8383855260208501945060208460051b820101835f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1863603015b878210156150db57601f19858503018952823581811261508b575f5ffd5b870160208101903567ffffffffffffffff8111156150a7575f5ffd5b8036038213156150b5575f5ffd5b6150c0868284614aac565b9550505060208301925060208901985060018201915061506d565b5091979650505050505050565b6150f28186614f47565b73ffffffffffffffffffffffffffffffffffffffff8416606082015282608082015260c060a082015260a08260c08301375f61513160a0840184614fce565b60e06101608501526151486101a085018284615031565b91505061515860c0850185614fce565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff408584030161018086015261518e838284615031565b9998505050505050505050565b818382375f9101908152919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126151dd575f5ffd5b83018035915067ffffffffffffffff8211156151f7575f5ffd5b6020019150600581901b36038213156134ca575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b8082028115828204841417610d1157610d11614c6e565b828152604060208201525f6145e26040830184614752565b5f608082840312801561527b575f5ffd5b506040516080810167ffffffffffffffff8111828210171561529f5761529f614839565b60405282516152ad81614575565b815260208301516152bd816144b9565b6020820152604083810151908201526060928301519281019290925250919050565b67ffffffffffffffff8281168282160390811115610d1157610d11614c6e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectArrivalsLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"credit":{"slot":3,"offset":0},"receiptCount":{"slot":4,"offset":0},"typeCode":{"slot":5,"offset":0},"createdBy":{"slot":6,"offset":0},"copyCount":{"slot":7,"offset":0},"_records":{"slot":8,"offset":0},"isFlowAccepted":{"slot":9,"offset":0},"takenFlow":{"slot":10,"offset":0}} as const
