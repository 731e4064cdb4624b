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
    "internalType": "struct Receipt",
    "name": "receipt",
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
    "internalType": "struct Receipt",
    "name": "receipt",
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
   }
  ],
  "name": "reclaim",
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
export const objectArrivalsCode = '0x608060405234801561000f575f5ffd5b5060043610610179575f3560e01c8063a740a047116100d2578063d484d42a11610088578063d653ffaf11610063578063d653ffaf14610445578063d8de3adc14610451578063f9811db414610470575f5ffd5b8063d484d42a146103da578063d5c595dc146103fc578063d5d44d8014610426575f5ffd5b8063a7b2e655116100b8578063a7b2e65514610334578063b048c4fb14610353578063c4b6445e14610380575f5ffd5b8063a740a047146102e7578063a791494714610311575f5ffd5b806367760555116101325780636f1c13b81161010d5780636f1c13b8146102695780637f038f3c1461029b578063a6606014146102c8575f5ffd5b806367760555146102095780636c26798f1461021c5780636c8cc9d914610256575f5ffd5b80634662d756116101625780634662d756146101c25780634b6b487a146101e15780634ccf4ada146101f6575f5ffd5b80631e3e8e8a1461017d5780632d398f68146101af575b5f5ffd5b61019c61018b366004614394565b60096020525f908152604090205481565b6040519081526020015b60405180910390f35b61019c6101bd36600461440e565b610483565b61019c6101d03660046144ac565b60016020525f908152604090205481565b6101f46101ef3660046144d7565b6108e3565b005b61019c610204366004614536565b610d08565b61019c610217366004614570565b610d3c565b61024161022a36600461462f565b600b6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101a6565b61019c610264366004614394565b610f4b565b61028b61027736600461462f565b600a6020525f908152604090205460ff1681565b60405190151581526020016101a6565b6007546102af9067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101a6565b61019c6102d636600461462f565b60026020525f908152604090205481565b61019c6102f5366004614646565b600560209081525f928352604080842090915290825290205481565b61032461031f366004614536565b611044565b6040516101a6949392919061469e565b61019c61034236600461462f565b60036020525f908152604090205481565b61028b6103613660046146dc565b600d60209081525f928352604080842090915290825290205460ff1681565b6103b561038e36600461462f565b60086020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101a6565b61028b6103e836600461462f565b60046020525f908152604090205460ff1681565b61019c61040a3660046146fc565b600c60209081525f928352604080842090915290825290205481565b61019c610434366004614394565b60066020525f908152604090205481565b61019c64e8d4a5100081565b61019c61045f36600461462f565b5f9081526020819052604090205490565b6101f461047e366004614732565b611154565b5f5f61048e86611197565b90508060015f6104a460608a0160408b016144ac565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f20541415806104ee57508560c0013585856040516104e39291906147a3565b604051809103902014155b1561052d576040517f4c2a1d2c000000000000000000000000000000000000000000000000000000008152600481018290526024015b60405180910390fd5b5f818152600360205260408120549003610576576040517f8c01176700000000000000000000000000000000000000000000000000000000815260048101829052602401610524565b5f8181526004602052604090205460ff16156105c1576040517f4417f87300000000000000000000000000000000000000000000000000000000815260048101829052602401610524565b5f80735c0000000000000000000000000000000000000863786d13e16105ed60408b0160208c016144ac565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401608060405180830381865afa158015610648573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061066c919061485c565b91509150816106c4576106856040890160208a016144ac565b6040517f5c8e5c0200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610524565b6106d181846004886111e8565b1561070b576040517f5717a84400000000000000000000000000000000000000000000000000000000815260048101849052602401610524565b5f83815260046020526040808220805460017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0090911681179091558151818152808301909252816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161075657505060408051606080820183525f80835260208084018290529284018190528351918201845280825291810191909152908101869052909150815f815181106107c9576107c96148cf565b602002602001018190525061083f8960405180604001604052808481526020015f67ffffffffffffffff811115610802576108026147b2565b60405190808252806020026020018201604052801561083557816020015b60608152602001906001900390816108205790505b5090528a8a6112ac565b945061085160408a0160208b016144ac565b67ffffffffffffffff1661089d8a608001358b60a00135604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b857fbdf410d9723ae5543a3fcdfb834148f73cc0fa5986e3810ce210fd08cb778c85886040516108cf91815260200190565b60405180910390a450505050949350505050565b4667ffffffffffffffff166108fe60408501602086016144ac565b67ffffffffffffffff161461095c5761091d60408401602085016144ac565b6040517f79de7a1300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610524565b5f61096684611197565b5f8181526004602052604090205490915060ff16156109b4576040517f4417f87300000000000000000000000000000000000000000000000000000000815260048101829052602401610524565b6109c160208501856144ac565b67ffffffffffffffff166109d860208501856144ac565b67ffffffffffffffff16141580610a1757506001610a036109fe36869003860186614975565b611396565b6002811115610a1457610a146148fc565b14155b15610a51576040517fd8b4add800000000000000000000000000000000000000000000000000000000815260048101829052602401610524565b5f610a6d610a6436869003860186614975565b836003866111e8565b90505f819003610aac576040517f8c01176700000000000000000000000000000000000000000000000000000000815260048101839052602401610524565b5f735c0000000000000000000000000000000000000863f1e5872c610ad460208901896144ac565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526101008901356024820152604401602060405180830381865afa158015610b3a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b5e919061498f565b90505f600581610b7160208a018a6144ac565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f88610100013581526020019081526020015f2054905082821080610bb657508082105b80610bce5750610120870135610bcc82846149d3565b105b15610c21576040517f74beacb60000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604481018490526101208801356064820152608401610524565b5f84815260046020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055610c66610120880135826149e6565b60055f610c7660208b018b6144ac565b67ffffffffffffffff16815260208082019290925260409081015f9081206101008c013580835290845291902092909255610cb3908901896144ac565b67ffffffffffffffff16857f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610cee6101208c0135866149e6565b60405190815260200160405180910390a450505050505050565b5f610d3682356020840135610d31610d2360408701876149f9565b610d2c90614acc565b61145e565b61149a565b92915050565b5f80610d5188610d4b89614acc565b866114dd565b90505f6001610d5f8661165f565b6002811115610d7057610d706148fc565b149050610d7f828a87876117ad565b610d8c828a8a8a8a61182e565b5f610dae610d998a614acc565b610da836899003890189614975565b84611c01565b9050610dc2610dbb611c9e565b8290611ceb565b610df8576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f610e10610e0b36899003890189614975565b611da1565b5f858152600d6020908152604080832084845290915290205490915060ff1615610e70576040517f5fe8c6e20000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401610524565b5f848152600d60209081526040808320848452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055610ebe848c848c8c611db3565b945080610f038c608001358d60a00135604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b857f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14688604051610f3591815260200190565b60405180910390a4505050509695505050505050565b5f610f54611e0a565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526006602052604081205490819003610fcc576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610524565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526006602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3906110259084815260200190565b60405180910390a26110378282611e41565b61103f611e5e565b919050565b5f60608180808080611066883560208a0135610d31610d2360408d018d6149f9565b815260208101919091526040015f20805415801596509091506110a4576110a161109360408801886149f9565b61109c90614acc565b611e88565b92505b6001810154600282018054909167ffffffffffffffff169082906110c790614bb2565b80601f01602080910402602001604051908101604052809291908181526020018280546110f390614bb2565b801561113e5780601f106111155761010080835404028352916020019161113e565b820191905f5260205f20905b81548152906001019060200180831161112157829003601f168201915b509a9c939b509799509297509095505050505050565b5f5b818110156111925761118a838383818110611173576111736148cf565b90506020028101906111859190614bfd565b611f30565b600101611156565b505050565b5f7f73796e636c696e652e726563656970742e763100000000000000000000000000826040516020016111cb929190614c2f565b604051602081830303815290604052805190602001209050919050565b604080516020808201869052818301859052825180830384018152606083019384905280519101207f63adb412000000000000000000000000000000000000000000000000000000009092525f91735c00000000000000000000000000000000000008916363adb4129161126491899130918890606401614e3f565b602060405180830381865afa15801561127f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112a3919061498f565b95945050505050565b60408051608080820183525f80835260208084018290528385018290526060808501839052855130818401528a8501358188015260a08b0135818301528651808203909201825290930185528251928101929092208152600b9091529182208054839061131e9063ffffffff16614f1d565b825463ffffffff9182166101009390930a83810292021916179091556060820152604080516020601f860181900481028201810190925284815261138c9160808901359160a08a01359189919089908990819084018382808284375f92019190915250889250612225915050565b9695505050505050565b80515f9067ffffffffffffffff1615611438576040517f3f31107e000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000890633f31107e906113f9908590600401614f41565b602060405180830381865afa158015611414573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d369190614f88565b6040808301515f9081526004602052205460ff16611456575f610d36565b600192915050565b5f7f73796e636c696e652e646570656e64656e63792e763100000000000000000000611489836124a5565b6040516020016111cb929190614fa1565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b5f4667ffffffffffffffff166114f960408601602087016144ac565b67ffffffffffffffff16146115185761091d60408501602086016144ac565b61152184611197565b90508360e001356115318461145e565b1461156b576040517f4c2a1d2c00000000000000000000000000000000000000000000000000000000815260048101829052602401610524565b61157860208501856144ac565b67ffffffffffffffff1661158f60208401846144ac565b67ffffffffffffffff161415806115ba57506115ae60208301836144ac565b67ffffffffffffffff16155b806115f757506115d060808501606086016144ac565b67ffffffffffffffff166115ea60408401602085016144ac565b67ffffffffffffffff1614155b156114d65761160960208301836144ac565b61161960408401602085016144ac565b6040517f7fe9599e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610524565b6040517fa5658f320000000000000000000000000000000000000000000000000000000081525f908190735c000000000000000000000000000000000000089063a5658f32906116b3908690600401614fc1565b6040805180830381865afa1580156116cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116f1919061500a565b9092509050600282600281111561170a5761170a6148fc565b0361175657611721610e0b36859003850185614975565b6040517f11676f0200000000000000000000000000000000000000000000000000000000815260040161052491815260200190565b8060ff165f036117a757611772610e0b36859003850185614975565b6040517fd922a6e300000000000000000000000000000000000000000000000000000000815260040161052491815260200190565b50919050565b5f6117e26117c036859003850185614975565b6117d060608701604088016144ac565b67ffffffffffffffff166001856111e8565b9050848114611827576040517fbc9cebe00000000000000000000000000000000000000000000000000000000081526004810186905260248101829052604401610524565b5050505050565b8360c0013582826040516118439291906147a3565b604051809103902014611885576040517f4c2a1d2c00000000000000000000000000000000000000000000000000000000815260048101869052602401610524565b6118c382828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506125b992505050565b6118d06020840184615039565b15905061190c576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101869052602401610524565b611916838061509d565b158015915061195c575061192a838061509d565b5f81811061193a5761193a6148cf565b61195092602060609092020190810191506144ac565b67ffffffffffffffff16155b15611996576040517f2a9a60e900000000000000000000000000000000000000000000000000000000815260048101869052602401610524565b60015b6119a3848061509d565b9050811015611a66575f80611a206119bb878061509d565b6119c66001876149d3565b8181106119d5576119d56148cf565b9050606002018036038101906119eb9190614975565b6119f5888061509d565b86818110611a0557611a056148cf565b905060600201803603810190611a1b9190614975565b612607565b12905080611a5d576040517f9f2031da00000000000000000000000000000000000000000000000000000000815260048101889052602401610524565b50600101611999565b505f5f611abe611a7987608001356126c2565b87608001358860a0013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061279092505050565b9150915085610100013582141580611adb57508561012001358114155b15611b1c576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610524565b805f03611b55576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60408051306020808301919091526080808a01358385015260a08a0135606080850191909152845180850390910181529201909252805191012060a087013560c01c67ffffffffffffffff4616148015611bbd57505f818152600a602052604090205460ff16155b15611bf7576040517fed2f547600000000000000000000000000000000000000000000000000000000815260048101829052602401610524565b5050505050505050565b60408051808201909152606080825260208201528115611c225750826114d6565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611c4957505080825280518591905f90611c8957611c896148cf565b602090810291909101015261138c8186612971565b611cc560405180606001604052806143548152602001614354815260200161435481525090565b60405180606001604052806113968152602001612aac8152602001612abf815250905090565b5f611cf583612b27565b5082515f611d038285612bd5565b509050801580611d195750611d19828386612d0d565b15611d28575f92505050610d36565b5f5b856020015151811015611d95576060611d6087602001518381518110611d5257611d526148cf565b602002602001015187612bd5565b9093509050828015611d7b5750611d78818588612d93565b51155b15611d8c575f945050505050610d36565b50600101611d2a565b50600195945050505050565b5f816040516020016111cb9190614f41565b60408051606080820183525f80835260208084018290529284018190528351918201845280825291810182905291820187905290611df39085905f611c01565b9350611dfe84612ed0565b61138c858585856112ac565b611e12612f21565b611e3f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612f7a565b565b5f385f3884865af1611e5a5763b12d13eb5f526004601cfd5b5050565b611e3f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e39565b5f8160200151515f14611e9c576001611e9f565b60045b90505f5b8251518110156117a7575f835f01518281518110611ec357611ec36148cf565b602002602001015190505f815f015167ffffffffffffffff165f14611ef057611eeb82612f81565b611f12565b6040808301515f9081526004602052205460ff16611f0f576001611f12565b60035b90508360ff168160ff161015611f26578093505b5050600101611ea3565b5f80611f5783356020850135611f4960408701876149f9565b611f5290614acc565b613011565b60408051608081018252600183015467ffffffffffffffff8082168084526801000000000000000083049091166020840152700100000000000000000000000000000000820461ffff16938301939093527201000000000000000000000000000000000000900463ffffffff166060820152929450909250156120705761206a848483856002018054611fe990614bb2565b80601f016020809104026020016040519081016040528092919081815260200182805461201590614bb2565b80156120605780601f1061203757610100808354040283529160200191612060565b820191905f5260205f20905b81548152906001019060200180831161204357829003601f168201915b5050505050613076565b50505050565b5f5f61209961207d611c9e565b61208a60408901896149f9565b61209390614acc565b906131e6565b915091508180156120c457506120c4816120b660408901896149f9565b6120bf90614acc565b613508565b156120d157505050505050565b5f826120dd575f6120f0565b6120f087356020890135610d318561145e565b905082801561210b57505f8181526020819052604090205415155b156121195750505050505050565b5f85600201805461212990614bb2565b80601f016020809104026020016040519081016040528092919081815260200182805461215590614bb2565b80156121a05780601f10612177576101008083540402835291602001916121a0565b820191905f5260205f20905b81548152906001019060200180831161218357829003601f168201915b505050505090506121b9885f0135896020013589613523565b8315806121d457508251511580156121d45750602083015151155b15612202576121fb3364e8d4a51000876040015161ffff166121f69190615100565b613623565b5f60408601525b8315611bf75761221a883560208a0135858489612225565b505050505050505050565b5f5f6122308561145e565b905061223d87878361149a565b5f8181526020819052604090208054919350901561228a576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610524565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600c83528481209389015163ffffffff1681529290915291902054601f19810161231c576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610524565b6123278160016149e6565b5f838152600c6020908152604080832060608b015163ffffffff1684529091528120919091558490879089908690600182018160028401612368868261516d565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6124808d6124a5565b8c60405161249093929190615228565b60405180910390a45050505095945050505050565b60208101516060906124b683612b27565b6124c1906060615100565b81516124ce906002615100565b6124d99060046149e6565b6124e391906149e6565b67ffffffffffffffff8111156124fb576124fb6147b2565b6040519080825280601f01601f191660200182016040528015612525576020820181803683370190505b5091505f60208301905061254761254082865f0151516136b6565b85516136ce565b90506125548183516136b6565b90505f5b82518110156125b1576125a76125888385848151811061257a5761257a6148cf565b6020026020010151516136b6565b84838151811061259a5761259a6148cf565b60200260200101516136ce565b9150600101612558565b505050919050565b610400815111156126045780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610524565b50565b805182515f9167ffffffffffffffff918216911614612648578151835167ffffffffffffffff91821691161061263e576001612641565b5f195b9050610d36565b816020015167ffffffffffffffff16836020015167ffffffffffffffff161461269557816020015167ffffffffffffffff16836020015167ffffffffffffffff161061263e576001612641565b81604001518360400151146126ba57816040015183604001511061263e576001612641565b505f92915050565b5f8181526008602052604081205473ffffffffffffffffffffffffffffffffffffffff1680612720576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101849052602401610524565b828173ffffffffffffffffffffffffffffffffffffffff163f14610d36576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610524565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b81526004016127ce929190615252565b608060405180830381865afa1580156127e9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061280d919061526a565b905070010000000000000000000000000000000081604001515f1c106128fa575f8582604001511480156128595750602082015173ffffffffffffffffffffffffffffffffffffffff16155b8015612884575061286a8660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b9050806128f8578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff90911660248301526044820152606401610524565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f61298f604051806040016040528060608152602001606081525090565b8351835161299d919061371a565b81526020808401515190850151516129b591906149e6565b67ffffffffffffffff8111156129cd576129cd6147b2565b604051908082528060200260200182016040528015612a0057816020015b60608152602001906001900390816129eb5790505b5060208201525f5b816020015151811015612a9657612a6d8560200151518210612a5757846020015186602001515183612a3a91906149d3565b81518110612a4a57612a4a6148cf565b60200260200101516138a4565b85602001518281518110612a4a57612a4a6148cf565b82602001518281518110612a8357612a836148cf565b6020908102919091010152600101612a08565b50612aa081613956565b915091505b9250929050565b5f612ab78383612607565b159392505050565b81515f9067ffffffffffffffff1615801590612aea57508151835167ffffffffffffffff9081169116145b8015612b115750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b80156114d6575050604090810151910151141590565b8051516020820151515f5b8181108015612b42575060408211155b15612b835783602001518181518110612b5d57612b5d6148cf565b60200260200101515183612b7191906149e6565b9250612b7c816152df565b9050612b32565b50610100821180612b945750604081115b156117a7576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610524565b5f6060835167ffffffffffffffff811115612bf257612bf26147b2565b604051908082528060200260200182016040528015612c3b57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612c105790505b5090505f5f5b8551811015612cff575f612c74878381518110612c6057612c606148cf565b6020026020010151875f015163ffffffff16565b90506002816002811115612c8a57612c8a6148fc565b03612c9a575f9450505050612aa5565b5f816002811115612cad57612cad6148fc565b03612cf657868281518110612cc457612cc46148cf565b6020026020010151848480612cd8906152df565b955081518110612cea57612cea6148cf565b60200260200101819052505b50600101612c41565b508152600191509250929050565b5f5f5b8451811015612d89575f5b8451811015612d8057612d68868381518110612d3957612d396148cf565b6020026020010151868381518110612d5357612d536148cf565b6020026020010151866040015163ffffffff16565b15612d78576001925050506114d6565b600101612d1b565b50600101612d10565b505f949350505050565b6060835167ffffffffffffffff811115612daf57612daf6147b2565b604051908082528060200260200182016040528015612df857816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612dcd5790505b5090505f5f5b8551811015612ec6575f5f5b865181108015612e18575081155b15612e7357612e61878281518110612e3257612e326148cf565b6020026020010151898581518110612e4c57612e4c6148cf565b6020026020010151886020015163ffffffff16565b9150612e6c816152df565b9050612e0a565b5080612ebd57868281518110612e8b57612e8b6148cf565b6020026020010151848480612e9f906152df565b955081518110612eb157612eb16148cf565b60200260200101819052505b50600101612dfe565b5081529392505050565b5f612eda82612b27565b90506020811115611e5a576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610524565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611e3f576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6040517fa5658f320000000000000000000000000000000000000000000000000000000081525f90735c000000000000000000000000000000000000089063a5658f3290612fd3908590600401614f41565b6040805180830381865afa158015612fed573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114d6919061500a565b5f5f6130218585610d318661145e565b5f8181526020819052604090208054919350915061306e576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610524565b935093915050565b5f6130e861308760408701876149f9565b613091908061509d565b808060200260200160405190810160405280939291908181526020015f905b828210156130dc576130cd60608302860136819003810190614975565b815260200190600101906130b0565b50505050506001613bcb565b905080158015613166575061316461310360408701876149f9565b61310d908061509d565b808060200260200160405190810160405280939291908181526020015f905b828210156131585761314960608302860136819003810190614975565b8152602001906001019061312c565b50505050506002613c3c565b155b15613171575061206a565b80156131b9575f8061319361318688356126c2565b883560208a013587612790565b915091506131b68560200151836001885f01516131b091906152f7565b84613ca0565b50505b6131d63364e8d4a51000856040015161ffff166121f69190615100565b6118278535602087013586613523565b5f613204604051806040016040528060608152602001606081525090565b61320d84612b27565b505f5f61321d865f015186612bd5565b915091508115806132345750613234818287612d0d565b15613243575f93505050612aa5565b61324d8186613d6b565b8084526020870151519091505f9067ffffffffffffffff811115613273576132736147b2565b6040519080825280602002602001820160405280156132a657816020015b60608152602001906001900390816132915790505b5090505f5f5b82518110156133985760606132de8a6020015183815181106132d0576132d06148cf565b60200260200101518a612bd5565b9096509050856132ee5750613390565b5f8a602001518381518110613305576133056148cf565b6020026020010151905061331a81828c612d0d565b8061332b575061332b86828c612d0d565b15613337575050613390565b61334b61334583888d612d93565b8b613d6b565b915081515f03613364575f985050505050505050612aa5565b818585613370816152df565b965081518110613382576133826148cf565b602002602001018190525050505b6001016132ac565b508082526133a582613e9d565b5f8167ffffffffffffffff8111156133bf576133bf6147b2565b6040519080825280602002602001820160405280156133e8578160200160208202803683370190505b5090505f5b828110156134e8575f5b838110801561341d5750828281518110613413576134136148cf565b6020026020010151155b156134df578082148061346c5750613468858281518110613440576134406148cf565b602002602001015186848151811061345a5761345a6148cf565b60200260200101518c612d93565b5115155b6134cf57818110806134ac57506134a885838151811061348e5761348e6148cf565b602002602001015186838151811061345a5761345a6148cf565b5115155b8383815181106134be576134be6148cf565b911515602092830291909101909101525b6134d8816152df565b90506133f7565b506001016133ed565b506134f38382613f84565b60208701525060019550505050509250929050565b5f6135128261145e565b61351b8461145e565b149392505050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600c8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff16825290925291812080549091906135a390615317565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff00000000000000000000000000000000000000000000169055906135ef6002830182614320565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b805f0361362e575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260066020526040812080548392906136629084906149e6565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f8160081c83538160018401536114d68360026149e6565b5f5f5b8251811015613712575f8382815181106136ed576136ed6148cf565b60200260200101519050606081865e6137076060866149e6565b9450506001016136d1565b509192915050565b60608151835161372a91906149e6565b67ffffffffffffffff811115613742576137426147b2565b60405190808252806020026020018201604052801561378b57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816137605790505b5090505f5f5f5b85518210806137a15750845181105b1561389a575f865183146137ff57855182146137f8576137f38784815181106137cc576137cc6148cf565b60200260200101518784815181106137e6576137e66148cf565b6020026020010151612607565b613802565b5f19613802565b60015b90505f81131561382b5785828151811061381e5761381e6148cf565b6020026020010151613846565b86838151811061383d5761383d6148cf565b60200260200101515b8585613851816152df565b965081518110613863576138636148cf565b60200260200101819052505f81136138815761387e836152df565b92505b5f811261389457613891826152df565b91505b50613792565b5050815292915050565b6060815167ffffffffffffffff8111156138c0576138c06147b2565b60405190808252806020026020018201604052801561390957816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816138de5790505b5090505f5b82518110156117a757828181518110613929576139296148cf565b6020026020010151828281518110613943576139436148cf565b602090810291909101015260010161390e565b5f613974604051806040016040528060608152602001606081525090565b61397d83612b27565b50825161398990614006565b815260208301515f5b8151811015613a17576139c76139c08383815181106139b3576139b36148cf565b6020026020010151614006565b8451614140565b8282815181106139d9576139d96148cf565b60200260200101819052508181815181106139f6576139f66148cf565b6020026020010151515f03613a0f575f93505050915091565b600101613992565b50613a2181613e9d565b5f815167ffffffffffffffff811115613a3c57613a3c6147b2565b604051908082528060200260200182016040528015613a65578160200160208202803683370190505b5090505f5b8251811015613bae575f5b835181108015613a9c5750828281518110613a9257613a926148cf565b6020026020010151155b15613ba55780821480613ae25750838281518110613abc57613abc6148cf565b602002602001015151848281518110613ad757613ad76148cf565b602002602001015151115b613b95575f848381518110613af957613af96148cf565b602002602001015151858381518110613b1457613b146148cf565b6020026020010151511080613b2857508282105b9050808015613b715750613b6e858381518110613b4757613b476148cf565b6020026020010151868581518110613b6157613b616148cf565b6020026020010151614140565b51155b848481518110613b8357613b836148cf565b91151560209283029190910190910152505b613b9e816152df565b9050613a75565b50600101613a6a565b50613bb98282613f84565b60208401525060019491935090915050565b5f5f5b8351811015613c3257826002811115613be957613be96148fc565b613c0b858381518110613bfe57613bfe6148cf565b6020026020010151611396565b6002811115613c1c57613c1c6148fc565b14613c2a575f915050610d36565b600101613bce565b5060019392505050565b5f5f5b8351811015613c9757826002811115613c5a57613c5a6148fc565b613c6f858381518110613bfe57613bfe6148cf565b6002811115613c8057613c806148fc565b03613c8f576001915050610d36565b600101613c3f565b505f9392505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250613cf29084906149e6565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61910160405180910390a4505050505050565b6060825167ffffffffffffffff811115613d8757613d876147b2565b604051908082528060200260200182016040528015613dd057816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613da55790505b5090505f5f5b8451811015613e94575f5f5b865181108015613df0575081155b15613e4157808314158015613e2f5750613e2f878281518110613e1557613e156148cf565b6020026020010151888581518110612e4c57612e4c6148cf565b9150613e3a816152df565b9050613de2565b5080613e8b57858281518110613e5957613e596148cf565b6020026020010151848480613e6d906152df565b955081518110613e7f57613e7f6148cf565b60200260200101819052505b50600101613dd6565b50815292915050565b60015b8151811015611e5a575f828281518110613ebc57613ebc6148cf565b602002602001015190505f8290505b5f81118015613f0557505f613f0385613ee56001856149d3565b81518110613ef557613ef56148cf565b602002602001015184614295565b135b15613f5c5783613f166001836149d3565b81518110613f2657613f266148cf565b6020026020010151848281518110613f4057613f406148cf565b602002602001018190525080613f5590615317565b9050613ecb565b81848281518110613f6f57613f6f6148cf565b60209081029190910101525050600101613ea0565b60605f5f5b8451811015613ffc57838181518110613fa457613fa46148cf565b6020026020010151613ff457848181518110613fc257613fc26148cf565b6020026020010151858380613fd6906152df565b945081518110613fe857613fe86148cf565b60200260200101819052505b600101613f89565b5083525090919050565b60605f5f5b8351811015614139575f848281518110614027576140276148cf565b60209081029190910101519050825f195b5f8211801561407557505f614070886140526001866149d3565b81518110614062576140626148cf565b602002602001015185612607565b915081135b1561408a5761408382615317565b9150614038565b5f82118015614097575080155b156140a457505050614131565b5f856140af816152df565b965090505b8281111561410e57876140c86001836149d3565b815181106140d8576140d86148cf565b60200260200101518882815181106140f2576140f26148cf565b60200260200101819052508061410790615317565b90506140b4565b5082878381518110614122576141226148cf565b60200260200101819052505050505b60010161400b565b5082525090565b6060825167ffffffffffffffff81111561415c5761415c6147b2565b6040519080825280602002602001820160405280156141a557816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161417a5790505b5090505f5f5f5b855181101561389a575b8451821080156141f357505f6141f18684815181106141d7576141d76148cf565b60200260200101518884815181106137e6576137e66148cf565b125b1561420857614201826152df565b91506141b6565b84518214806142445750614241858381518110614227576142276148cf565b60200260200101518783815181106137e6576137e66148cf565b15155b1561428d5785818151811061425b5761425b6148cf565b602002602001015184848061426f906152df565b955081518110614281576142816148cf565b60200260200101819052505b6001016141ac565b5f5f5b8351811080156142a85750825181105b156142ff575f6142dd8583815181106142c3576142c36148cf565b60200260200101518584815181106137e6576137e66148cf565b905080156142ee579150610d369050565b506142f8816152df565b9050614298565b5081518351146126ba5781518351106143195760016114d6565b5f196114d6565b50805461432c90614bb2565b5f825580601f1061433b575050565b601f0160209004905f5260205f2090611e3f919061435c565b611e3f61532c565b5f5b80821115611192575f8184015560010161435e565b73ffffffffffffffffffffffffffffffffffffffff81168114612604575f5ffd5b5f602082840312156143a4575f5ffd5b81356114d681614373565b5f61014082840312156117a7575f5ffd5b5f5f83601f8401126143d0575f5ffd5b50813567ffffffffffffffff8111156143e7575f5ffd5b602083019150836020828501011115612aa5575f5ffd5b5f60e082840312156117a7575f5ffd5b5f5f5f5f6101808587031215614422575f5ffd5b61442c86866143af565b935061014085013567ffffffffffffffff811115614448575f5ffd5b614454878288016143c0565b90945092505061016085013567ffffffffffffffff811115614474575f5ffd5b614480878288016143fe565b91505092959194509250565b67ffffffffffffffff81168114612604575f5ffd5b803561103f8161448c565b5f602082840312156144bc575f5ffd5b81356114d68161448c565b5f606082840312156117a7575f5ffd5b5f5f5f6101c084860312156144ea575f5ffd5b6144f485856143af565b92506145048561014086016144c7565b91506101a084013567ffffffffffffffff811115614520575f5ffd5b61452c868287016143fe565b9150509250925092565b5f60208284031215614546575f5ffd5b813567ffffffffffffffff81111561455c575f5ffd5b614568848285016144c7565b949350505050565b5f5f5f5f5f5f6102008789031215614586575f5ffd5b61459088886143af565b955061014087013567ffffffffffffffff8111156145ac575f5ffd5b87016040818a0312156145bd575f5ffd5b945061016087013567ffffffffffffffff8111156145d9575f5ffd5b6145e589828a016143c0565b90955093506145fa90508861018089016144c7565b91506101e087013567ffffffffffffffff811115614616575f5ffd5b61462289828a016143fe565b9150509295509295509295565b5f6020828403121561463f575f5ffd5b5035919050565b5f5f60408385031215614657575f5ffd5b82356146628161448c565b946020939093013593505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f6146b86080830186614670565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f604083850312156146ed575f5ffd5b50508035926020909101359150565b5f5f6040838503121561470d575f5ffd5b82359150602083013563ffffffff81168114614727575f5ffd5b809150509250929050565b5f5f60208385031215614743575f5ffd5b823567ffffffffffffffff811115614759575f5ffd5b8301601f81018513614769575f5ffd5b803567ffffffffffffffff81111561477f575f5ffd5b8560208260051b8401011115614793575f5ffd5b6020919091019590945092505050565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614802576148026147b2565b60405290565b6040805190810167ffffffffffffffff81118282101715614802576148026147b2565b604051601f8201601f1916810167ffffffffffffffff81118282101715614854576148546147b2565b604052919050565b5f5f828403608081121561486e575f5ffd5b8351801515811461487d575f5ffd5b92506060601f1982011215614890575f5ffd5b506148996147df565b60208401516148a78161448c565b815260408401516148b78161448c565b60208201526060939093015160408401525092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60608284031215614939575f5ffd5b6149416147df565b9050813561494e8161448c565b8152602082013561495e8161448c565b602082015260409182013591810191909152919050565b5f60608284031215614985575f5ffd5b6114d68383614929565b5f6020828403121561499f575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610d3657610d366149a6565b80820180821115610d3657610d366149a6565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614a2b575f5ffd5b9190910192915050565b5f67ffffffffffffffff821115614a4e57614a4e6147b2565b5060051b60200190565b5f82601f830112614a67575f5ffd5b8135614a7a614a7582614a35565b61482b565b80828252602082019150602060608402860101925085831115614a9b575f5ffd5b602085015b83811015614ac257614ab28782614929565b8352602090920191606001614aa0565b5095945050505050565b5f60408236031215614adc575f5ffd5b614ae4614808565b823567ffffffffffffffff811115614afa575f5ffd5b614b0636828601614a58565b825250602083013567ffffffffffffffff811115614b22575f5ffd5b830136601f820112614b32575f5ffd5b8035614b40614a7582614a35565b8082825260208201915060208360051b850101925036831115614b61575f5ffd5b602084015b83811015614ba257803567ffffffffffffffff811115614b84575f5ffd5b614b9336602083890101614a58565b84525060209283019201614b66565b5060208501525091949350505050565b600181811c90821680614bc657607f821691505b6020821081036117a7577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614a2b575f5ffd5b8281526101608101614c5560208301614c47856144a1565b67ffffffffffffffff169052565b614c61602084016144a1565b67ffffffffffffffff8116604084015250614c7e604084016144a1565b67ffffffffffffffff8116606084015250614c9b606084016144a1565b67ffffffffffffffff8116608084015250608083013560a08381019190915283013560c08084019190915283013560e08084019190915283013561010080840191909152830135610120808401919091529092013561014090910152919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614d2f575f5ffd5b830160208101925035905067ffffffffffffffff811115614d4e575f5ffd5b8060051b3603821315612aa5575f5ffd5b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b5f8383855260208501945060208460051b820101835f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1863603015b87821015614e3257601f198585030189528235818112614de2575f5ffd5b870160208101903567ffffffffffffffff811115614dfe575f5ffd5b803603821315614e0c575f5ffd5b614e17868284614d5f565b95505050602083019250602089019850600182019150614dc4565b5091979650505050505050565b614e74818667ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b73ffffffffffffffffffffffffffffffffffffffff8416606082015282608082015260c060a082015260a08260c08301375f614eb360a0840184614cfc565b60e0610160850152614eca6101a085018284614d88565b915050614eda60c0850185614cfc565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4085840301610180860152614f10838284614d88565b9998505050505050505050565b5f63ffffffff821663ffffffff8103614f3857614f386149a6565b60010192915050565b60608101610d36828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b80516003811061103f575f5ffd5b5f60208284031215614f98575f5ffd5b6114d682614f7a565b8281525f82518060208501602085015e5f92016020019182525092915050565b606081018235614fd08161448c565b67ffffffffffffffff1682526020830135614fea8161448c565b67ffffffffffffffff166020830152604092830135929091019190915290565b5f5f6040838503121561501b575f5ffd5b61502483614f7a565b9150602083015160ff81168114614727575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261506c575f5ffd5b83018035915067ffffffffffffffff821115615086575f5ffd5b6020019150600581901b3603821315612aa5575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126150d0575f5ffd5b83018035915067ffffffffffffffff8211156150ea575f5ffd5b6020019150606081023603821315612aa5575f5ffd5b8082028115828204841417610d3657610d366149a6565b601f821115611192578282111561119257805f5260205f20601f840160051c602085101561514257505f5b90810190601f840160051c035f5b81811015615165575f83820155600101615150565b505050505050565b815167ffffffffffffffff811115615187576151876147b2565b61519b816151958454614bb2565b84615117565b6020601f8211600181146151cd575f83156151b65750848201515b5f19600385901b1c1916600184901b178455611827565b5f84815260208120601f198516915b828110156151fc57878501518255602094850194600190920191016151dc565b508482101561521957868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6152406060830185614670565b828103604084015261138c8185614670565b828152604060208201525f6145686040830184614670565b5f608082840312801561527b575f5ffd5b506040516080810167ffffffffffffffff8111828210171561529f5761529f6147b2565b60405282516152ad8161448c565b815260208301516152bd81614373565b6020820152604083810151908201526060928301519281019290925250919050565b5f5f1982036152f0576152f06149a6565b5060010190565b67ffffffffffffffff8281168282160390811115610d3657610d366149a6565b5f81615325576153256149a6565b505f190190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectArrivalsLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"credit":{"slot":6,"offset":0},"receiptCount":{"slot":7,"offset":0},"typeCode":{"slot":8,"offset":0},"createdBy":{"slot":9,"offset":0},"isMadeHere":{"slot":10,"offset":0},"arrivalsOf":{"slot":11,"offset":0},"copyCount":{"slot":12,"offset":0},"isClaimed":{"slot":13,"offset":0}} as const
