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
export const objectArrivalsCode = '0x608060405234801561000f575f5ffd5b5060043610610184575f3560e01c8063a6606014116100dd578063d484d42a11610088578063d653ffaf11610063578063d653ffaf1461046f578063d8de3adc1461047b578063f9811db41461049a575f5ffd5b8063d484d42a14610404578063d5c595dc14610426578063d5d44d8014610450575f5ffd5b8063a7b2e655116100b8578063a7b2e6551461035e578063b048c4fb1461037d578063c4b6445e146103aa575f5ffd5b8063a6606014146102f2578063a740a04714610311578063a79149471461033b575f5ffd5b80634ccf4ada1161013d5780636c8cc9d9116101185780636c8cc9d9146102805780636f1c13b8146102935780637f038f3c146102c5575f5ffd5b80634ccf4ada1461022057806367760555146102335780636c26798f14610246575f5ffd5b80632d398f681161016d5780632d398f68146101d95780634662d756146101ec5780634b6b487a1461020b575f5ffd5b80631d73f949146101885780631e3e8e8a146101ba575b5f5ffd5b6101a7610196366004614461565b600e6020525f908152604090205481565b6040519081526020015b60405180910390f35b6101a76101c8366004614499565b60096020525f908152604090205481565b6101a76101e7366004614513565b6104ad565b6101a76101fa3660046145b1565b60016020525f908152604090205481565b61021e6102193660046145dc565b61090d565b005b6101a761022e36600461463b565b610d32565b6101a7610241366004614675565b610d66565b61026b610254366004614461565b600b6020525f908152604090205463ffffffff1681565b60405163ffffffff90911681526020016101b1565b6101a761028e366004614499565b610f82565b6102b56102a1366004614461565b600a6020525f908152604090205460ff1681565b60405190151581526020016101b1565b6007546102d99067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101b1565b6101a7610300366004614461565b60026020525f908152604090205481565b6101a761031f366004614734565b600560209081525f928352604080842090915290825290205481565b61034e61034936600461463b565b61107b565b6040516101b1949392919061478c565b6101a761036c366004614461565b60036020525f908152604090205481565b6102b561038b3660046147ca565b600d60209081525f928352604080842090915290825290205460ff1681565b6103df6103b8366004614461565b60086020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101b1565b6102b5610412366004614461565b60046020525f908152604090205460ff1681565b6101a76104343660046147ea565b600c60209081525f928352604080842090915290825290205481565b6101a761045e366004614499565b60066020525f908152604090205481565b6101a764e8d4a5100081565b6101a7610489366004614461565b5f9081526020819052604090205490565b61021e6104a8366004614820565b61118b565b5f5f6104b8866111ce565b90508060015f6104ce60608a0160408b016145b1565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205414158061051857508560c00135858560405161050d929190614891565b604051809103902014155b15610557576040517f4c2a1d2c000000000000000000000000000000000000000000000000000000008152600481018290526024015b60405180910390fd5b5f8181526003602052604081205490036105a0576040517f8c0117670000000000000000000000000000000000000000000000000000000081526004810182905260240161054e565b5f8181526004602052604090205460ff16156105eb576040517f4417f8730000000000000000000000000000000000000000000000000000000081526004810182905260240161054e565b5f80735c0000000000000000000000000000000000000863786d13e161061760408b0160208c016145b1565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401608060405180830381865afa158015610672573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106969190614959565b91509150816106ee576106af6040890160208a016145b1565b6040517f5c8e5c0200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161054e565b6106fb818460048861121f565b15610735576040517f5717a8440000000000000000000000000000000000000000000000000000000081526004810184905260240161054e565b5f83815260046020526040808220805460017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0090911681179091558151818152808301909252816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161078057505060408051606080820183525f80835260208084018290529284018190528351918201845280825291810191909152908101869052909150815f815181106107f3576107f36149c6565b60200260200101819052506108698960405180604001604052808481526020015f67ffffffffffffffff81111561082c5761082c6148af565b60405190808252806020026020018201604052801561085f57816020015b606081526020019060019003908161084a5790505b5090528a8a6112e3565b945061087b60408a0160208b016145b1565b67ffffffffffffffff166108c78a608001358b60a00135604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b857fbdf410d9723ae5543a3fcdfb834148f73cc0fa5986e3810ce210fd08cb778c85886040516108f991815260200190565b60405180910390a450505050949350505050565b4667ffffffffffffffff1661092860408501602086016145b1565b67ffffffffffffffff16146109865761094760408401602085016145b1565b6040517f79de7a1300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161054e565b5f610990846111ce565b5f8181526004602052604090205490915060ff16156109de576040517f4417f8730000000000000000000000000000000000000000000000000000000081526004810182905260240161054e565b6109eb60208501856145b1565b67ffffffffffffffff16610a0260208501856145b1565b67ffffffffffffffff16141580610a4157506001610a2d610a2836869003860186614a6c565b6113cd565b6002811115610a3e57610a3e6149f3565b14155b15610a7b576040517fd8b4add80000000000000000000000000000000000000000000000000000000081526004810182905260240161054e565b5f610a97610a8e36869003860186614a6c565b8360038661121f565b90505f819003610ad6576040517f8c0117670000000000000000000000000000000000000000000000000000000081526004810183905260240161054e565b5f735c0000000000000000000000000000000000000863f1e5872c610afe60208901896145b1565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff90911660048201526101008901356024820152604401602060405180830381865afa158015610b64573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b889190614a86565b90505f600581610b9b60208a018a6145b1565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f88610100013581526020019081526020015f2054905082821080610be057508082105b80610bf85750610120870135610bf68284614aca565b105b15610c4b576040517f74beacb6000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260448101849052610120880135606482015260840161054e565b5f84815260046020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055610c9061012088013582614add565b60055f610ca060208b018b6145b1565b67ffffffffffffffff16815260208082019290925260409081015f9081206101008c013580835290845291902092909255610cdd908901896145b1565b67ffffffffffffffff16857f83c983744d1f50022de38b8e607e6465a4508d0c9fabe7adb9e6b61b980ab746610d186101208c013586614add565b60405190815260200160405180910390a450505050505050565b5f610d6082356020840135610d5b610d4d6040870187614af0565b610d5690614bc3565b611495565b6114d1565b92915050565b5f80610d7b88610d7589614bc3565b86611514565b90505f6001610d8986611696565b6002811115610d9a57610d9a6149f3565b149050610da9828a87876117e4565b610db6828a8a8a8a611865565b5f610dd8610dc38a614bc3565b610dd236899003890189614a6c565b84611c38565b9050610dec610de5611cd5565b8290611d22565b610e22576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f610e3a610e3536899003890189614a6c565b611dd8565b5f858152600d6020908152604080832084845290915290205490915060ff1615610e9a576040517f5fe8c6e2000000000000000000000000000000000000000000000000000000008152600481018590526024810182905260440161054e565b5f848152600d60209081526040808320848452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055868352600e9091529020819055610ef5848c848c8c611dea565b945080610f3a8c608001358d60a00135604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b857f90f686fa1ad15c2c707017e4258b70c69013b672670347bbd77d3b0a673dd14688604051610f6c91815260200190565b60405180910390a4505050509695505050505050565b5f610f8b611e41565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526006602052604081205490819003611003576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161054e565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526006602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c39061105c9084815260200190565b60405180910390a261106e8282611e78565b611076611e95565b919050565b5f6060818080808061109d883560208a0135610d5b610d4d60408d018d614af0565b815260208101919091526040015f20805415801596509091506110db576110d86110ca6040880188614af0565b6110d390614bc3565b611ebf565b92505b6001810154600282018054909167ffffffffffffffff169082906110fe90614ca9565b80601f016020809104026020016040519081016040528092919081815260200182805461112a90614ca9565b80156111755780601f1061114c57610100808354040283529160200191611175565b820191905f5260205f20905b81548152906001019060200180831161115857829003601f168201915b509a9c939b509799509297509095505050505050565b5f5b818110156111c9576111c18383838181106111aa576111aa6149c6565b90506020028101906111bc9190614cf4565b611f52565b60010161118d565b505050565b5f7f73796e636c696e652e726563656970742e76310000000000000000000000000082604051602001611202929190614d26565b604051602081830303815290604052805190602001209050919050565b604080516020808201869052818301859052825180830384018152606083019384905280519101207f63adb412000000000000000000000000000000000000000000000000000000009092525f91735c00000000000000000000000000000000000008916363adb4129161129b91899130918890606401614f36565b602060405180830381865afa1580156112b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112da9190614a86565b95945050505050565b60408051608080820183525f80835260208084018290528385018290526060808501839052855130818401528a8501358188015260a08b0135818301528651808203909201825290930185528251928101929092208152600b909152918220805483906113559063ffffffff16615014565b825463ffffffff9182166101009390930a83810292021916179091556060820152604080516020601f86018190048102820181019092528481526113c39160808901359160a08a01359189919089908990819084018382808284375f92019190915250889250612247915050565b9695505050505050565b80515f9067ffffffffffffffff161561146f576040517f3f31107e000000000000000000000000000000000000000000000000000000008152735c0000000000000000000000000000000000000890633f31107e90611430908590600401615038565b602060405180830381865afa15801561144b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d60919061507f565b6040808301515f9081526004602052205460ff1661148d575f610d60565b600192915050565b5f7f73796e636c696e652e646570656e64656e63792e7631000000000000000000006114c0836124c7565b604051602001611202929190615098565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b5f4667ffffffffffffffff1661153060408601602087016145b1565b67ffffffffffffffff161461154f5761094760408501602086016145b1565b611558846111ce565b90508360e0013561156884611495565b146115a2576040517f4c2a1d2c0000000000000000000000000000000000000000000000000000000081526004810182905260240161054e565b6115af60208501856145b1565b67ffffffffffffffff166115c660208401846145b1565b67ffffffffffffffff161415806115f157506115e560208301836145b1565b67ffffffffffffffff16155b8061162e575061160760808501606086016145b1565b67ffffffffffffffff1661162160408401602085016145b1565b67ffffffffffffffff1614155b1561150d5761164060208301836145b1565b61165060408401602085016145b1565b6040517f7fe9599e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161054e565b6040517fa5658f320000000000000000000000000000000000000000000000000000000081525f908190735c000000000000000000000000000000000000089063a5658f32906116ea9086906004016150b8565b6040805180830381865afa158015611704573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117289190615101565b90925090506002826002811115611741576117416149f3565b0361178d57611758610e3536859003850185614a6c565b6040517f11676f0200000000000000000000000000000000000000000000000000000000815260040161054e91815260200190565b8060ff165f036117de576117a9610e3536859003850185614a6c565b6040517fd922a6e300000000000000000000000000000000000000000000000000000000815260040161054e91815260200190565b50919050565b5f6118196117f736859003850185614a6c565b61180760608701604088016145b1565b67ffffffffffffffff1660018561121f565b905084811461185e576040517fbc9cebe0000000000000000000000000000000000000000000000000000000008152600481018690526024810182905260440161054e565b5050505050565b8360c00135828260405161187a929190614891565b6040518091039020146118bc576040517f4c2a1d2c0000000000000000000000000000000000000000000000000000000081526004810186905260240161054e565b6118fa82828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506125db92505050565b6119076020840184615130565b159050611943576040517f9ab9f30e0000000000000000000000000000000000000000000000000000000081526004810186905260240161054e565b61194d8380615194565b158015915061199357506119618380615194565b5f818110611971576119716149c6565b61198792602060609092020190810191506145b1565b67ffffffffffffffff16155b156119cd576040517f2a9a60e90000000000000000000000000000000000000000000000000000000081526004810186905260240161054e565b60015b6119da8480615194565b9050811015611a9d575f80611a576119f28780615194565b6119fd600187614aca565b818110611a0c57611a0c6149c6565b905060600201803603810190611a229190614a6c565b611a2c8880615194565b86818110611a3c57611a3c6149c6565b905060600201803603810190611a529190614a6c565b612629565b12905080611a94576040517f9f2031da0000000000000000000000000000000000000000000000000000000081526004810188905260240161054e565b506001016119d0565b505f5f611af5611ab087608001356126e4565b87608001358860a0013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506127b292505050565b9150915085610100013582141580611b1257508561012001358114155b15611b53576040517f0a6f6fe5000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161054e565b805f03611b8c576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60408051306020808301919091526080808a01358385015260a08a0135606080850191909152845180850390910181529201909252805191012060a087013560c01c67ffffffffffffffff4616148015611bf457505f818152600a602052604090205460ff16155b15611c2e576040517fed2f54760000000000000000000000000000000000000000000000000000000081526004810182905260240161054e565b5050505050505050565b60408051808201909152606080825260208201528115611c5957508261150d565b60408051808201825260608082526020820152815160018082528184019093529091816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181611c8057505080825280518591905f90611cc057611cc06149c6565b60209081029190910101526113c38186612993565b611cfc60405180606001604052806144428152602001614442815260200161444281525090565b60405180606001604052806113cd8152602001612ace8152602001612ae1815250905090565b5f611d2c83612b49565b5082515f611d3a8285612bf7565b509050801580611d505750611d50828386612d2f565b15611d5f575f92505050610d60565b5f5b856020015151811015611dcc576060611d9787602001518381518110611d8957611d896149c6565b602002602001015187612bf7565b9093509050828015611db25750611daf818588612db5565b51155b15611dc3575f945050505050610d60565b50600101611d61565b50600195945050505050565b5f816040516020016112029190615038565b60408051606080820183525f80835260208084018290529284018190528351918201845280825291810182905291820187905290611e2a9085905f611c38565b9350611e3584612ef2565b6113c3858585856112e3565b611e49612f43565b611e7660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612f9c565b565b5f385f3884865af1611e915763b12d13eb5f526004601cfd5b5050565b611e765f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e70565b5f8160200151515f14611ed3576001611ed6565b60045b90505f5b8251518110156117de575f835f01518281518110611efa57611efa6149c6565b602002602001015190505f815f015167ffffffffffffffff165f14611f2757611f2282612fa3565b611f34565b611f348260400151613033565b90508360ff168160ff161015611f48578093505b5050600101611eda565b5f80611f7983356020850135611f6b6040870187614af0565b611f7490614bc3565b6130ff565b60408051608081018252600183015467ffffffffffffffff8082168084526801000000000000000083049091166020840152700100000000000000000000000000000000820461ffff16938301939093527201000000000000000000000000000000000000900463ffffffff166060820152929450909250156120925761208c84848385600201805461200b90614ca9565b80601f016020809104026020016040519081016040528092919081815260200182805461203790614ca9565b80156120825780601f1061205957610100808354040283529160200191612082565b820191905f5260205f20905b81548152906001019060200180831161206557829003601f168201915b5050505050613164565b50505050565b5f5f6120bb61209f611cd5565b6120ac6040890189614af0565b6120b590614bc3565b906132d4565b915091508180156120e657506120e6816120d86040890189614af0565b6120e190614bc3565b6135f6565b156120f357505050505050565b5f826120ff575f612112565b61211287356020890135610d5b85611495565b905082801561212d57505f8181526020819052604090205415155b1561213b5750505050505050565b5f85600201805461214b90614ca9565b80601f016020809104026020016040519081016040528092919081815260200182805461217790614ca9565b80156121c25780601f10612199576101008083540402835291602001916121c2565b820191905f5260205f20905b8154815290600101906020018083116121a557829003601f168201915b505050505090506121db885f0135896020013589613611565b8315806121f657508251511580156121f65750602083015151155b156122245761221d3364e8d4a51000876040015161ffff1661221891906151f7565b613711565b5f60408601525b8315611c2e5761223c883560208a0135858489612247565b505050505050505050565b5f5f61225285611495565b905061225f8787836114d1565b5f818152602081905260409020805491935090156122ac576040517f4e4b0bfd0000000000000000000000000000000000000000000000000000000081526004810184905260240161054e565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600c83528481209389015163ffffffff1681529290915291902054601f19810161233e576040517f12e7799c0000000000000000000000000000000000000000000000000000000081526004810183905260240161054e565b612349816001614add565b5f838152600c6020908152604080832060608b015163ffffffff168452909152812091909155849087908990869060018201816002840161238a8682615264565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6124a28d6124c7565b8c6040516124b29392919061531f565b60405180910390a45050505095945050505050565b60208101516060906124d883612b49565b6124e39060606151f7565b81516124f09060026151f7565b6124fb906004614add565b6125059190614add565b67ffffffffffffffff81111561251d5761251d6148af565b6040519080825280601f01601f191660200182016040528015612547576020820181803683370190505b5091505f60208301905061256961256282865f0151516137a4565b85516137bc565b90506125768183516137a4565b90505f5b82518110156125d3576125c96125aa8385848151811061259c5761259c6149c6565b6020026020010151516137a4565b8483815181106125bc576125bc6149c6565b60200260200101516137bc565b915060010161257a565b505050919050565b610400815111156126265780516040517fbe5f55e40000000000000000000000000000000000000000000000000000000081526004810191909152610400602482015260440161054e565b50565b805182515f9167ffffffffffffffff91821691161461266a578151835167ffffffffffffffff918216911610612660576001612663565b5f195b9050610d60565b816020015167ffffffffffffffff16836020015167ffffffffffffffff16146126b757816020015167ffffffffffffffff16836020015167ffffffffffffffff1610612660576001612663565b81604001518360400151146126dc578160400151836040015110612660576001612663565b505f92915050565b5f8181526008602052604081205473ffffffffffffffffffffffffffffffffffffffff1680612742576040517f9c5946200000000000000000000000000000000000000000000000000000000081526004810184905260240161054e565b828173ffffffffffffffffffffffffffffffffffffffff163f14610d60576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f602482015260440161054e565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b81526004016127f0929190615349565b608060405180830381865afa15801561280b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061282f9190615361565b905070010000000000000000000000000000000081604001515f1c1061291c575f85826040015114801561287b5750602082015173ffffffffffffffffffffffffffffffffffffffff16155b80156128a6575061288c8660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b90508061291a578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff9091166024830152604482015260640161054e565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b5f6129b1604051806040016040528060608152602001606081525090565b835183516129bf9190613808565b81526020808401515190850151516129d79190614add565b67ffffffffffffffff8111156129ef576129ef6148af565b604051908082528060200260200182016040528015612a2257816020015b6060815260200190600190039081612a0d5790505b5060208201525f5b816020015151811015612ab857612a8f8560200151518210612a7957846020015186602001515183612a5c9190614aca565b81518110612a6c57612a6c6149c6565b6020026020010151613992565b85602001518281518110612a6c57612a6c6149c6565b82602001518281518110612aa557612aa56149c6565b6020908102919091010152600101612a2a565b50612ac281613a44565b915091505b9250929050565b5f612ad98383612629565b159392505050565b81515f9067ffffffffffffffff1615801590612b0c57508151835167ffffffffffffffff9081169116145b8015612b335750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b801561150d575050604090810151910151141590565b8051516020820151515f5b8181108015612b64575060408211155b15612ba55783602001518181518110612b7f57612b7f6149c6565b60200260200101515183612b939190614add565b9250612b9e816153d6565b9050612b54565b50610100821180612bb65750604081115b156117de576040517ff2ad7209000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161054e565b5f6060835167ffffffffffffffff811115612c1457612c146148af565b604051908082528060200260200182016040528015612c5d57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612c325790505b5090505f5f5b8551811015612d21575f612c96878381518110612c8257612c826149c6565b6020026020010151875f015163ffffffff16565b90506002816002811115612cac57612cac6149f3565b03612cbc575f9450505050612ac7565b5f816002811115612ccf57612ccf6149f3565b03612d1857868281518110612ce657612ce66149c6565b6020026020010151848480612cfa906153d6565b955081518110612d0c57612d0c6149c6565b60200260200101819052505b50600101612c63565b508152600191509250929050565b5f5f5b8451811015612dab575f5b8451811015612da257612d8a868381518110612d5b57612d5b6149c6565b6020026020010151868381518110612d7557612d756149c6565b6020026020010151866040015163ffffffff16565b15612d9a5760019250505061150d565b600101612d3d565b50600101612d32565b505f949350505050565b6060835167ffffffffffffffff811115612dd157612dd16148af565b604051908082528060200260200182016040528015612e1a57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181612def5790505b5090505f5f5b8551811015612ee8575f5f5b865181108015612e3a575081155b15612e9557612e83878281518110612e5457612e546149c6565b6020026020010151898581518110612e6e57612e6e6149c6565b6020026020010151886020015163ffffffff16565b9150612e8e816153d6565b9050612e2c565b5080612edf57868281518110612ead57612ead6149c6565b6020026020010151848480612ec1906153d6565b955081518110612ed357612ed36149c6565b60200260200101819052505b50600101612e20565b5081529392505050565b5f612efc82612b49565b90506020811115611e91576040517f1ea4ed6f000000000000000000000000000000000000000000000000000000008152600481018290526020602482015260440161054e565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611e76576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6040517fa5658f320000000000000000000000000000000000000000000000000000000081525f90735c000000000000000000000000000000000000089063a5658f3290612ff5908590600401615038565b6040805180830381865afa15801561300f573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061150d9190615101565b5f8181526004602052604081205460ff161561305157506003919050565b5f828152600e6020526040908190205490517fc13c23960000000000000000000000000000000000000000000000000000000081526004810191909152735c000000000000000000000000000000000000089063c13c239690602401602060405180830381865afa1580156130c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130ec91906153ee565b6130f7576001610d60565b600292915050565b5f5f61310f8585610d5b86611495565b5f8181526020819052604090208054919350915061315c576040517f6926b59a0000000000000000000000000000000000000000000000000000000081526004810183905260240161054e565b935093915050565b5f6131d66131756040870187614af0565b61317f9080615194565b808060200260200160405190810160405280939291908181526020015f905b828210156131ca576131bb60608302860136819003810190614a6c565b8152602001906001019061319e565b50505050506001613cb9565b90508015801561325457506132526131f16040870187614af0565b6131fb9080615194565b808060200260200160405190810160405280939291908181526020015f905b828210156132465761323760608302860136819003810190614a6c565b8152602001906001019061321a565b50505050506002613d2a565b155b1561325f575061208c565b80156132a7575f8061328161327488356126e4565b883560208a0135876127b2565b915091506132a48560200151836001885f015161329e9190615407565b84613d8e565b50505b6132c43364e8d4a51000856040015161ffff1661221891906151f7565b61185e8535602087013586613611565b5f6132f2604051806040016040528060608152602001606081525090565b6132fb84612b49565b505f5f61330b865f015186612bf7565b915091508115806133225750613322818287612d2f565b15613331575f93505050612ac7565b61333b8186613e59565b8084526020870151519091505f9067ffffffffffffffff811115613361576133616148af565b60405190808252806020026020018201604052801561339457816020015b606081526020019060019003908161337f5790505b5090505f5f5b82518110156134865760606133cc8a6020015183815181106133be576133be6149c6565b60200260200101518a612bf7565b9096509050856133dc575061347e565b5f8a6020015183815181106133f3576133f36149c6565b6020026020010151905061340881828c612d2f565b80613419575061341986828c612d2f565b1561342557505061347e565b61343961343383888d612db5565b8b613e59565b915081515f03613452575f985050505050505050612ac7565b81858561345e816153d6565b965081518110613470576134706149c6565b602002602001018190525050505b60010161339a565b5080825261349382613f8b565b5f8167ffffffffffffffff8111156134ad576134ad6148af565b6040519080825280602002602001820160405280156134d6578160200160208202803683370190505b5090505f5b828110156135d6575f5b838110801561350b5750828281518110613501576135016149c6565b6020026020010151155b156135cd578082148061355a575061355685828151811061352e5761352e6149c6565b6020026020010151868481518110613548576135486149c6565b60200260200101518c612db5565b5115155b6135bd578181108061359a575061359685838151811061357c5761357c6149c6565b6020026020010151868381518110613548576135486149c6565b5115155b8383815181106135ac576135ac6149c6565b911515602092830291909101909101525b6135c6816153d6565b90506134e5565b506001016134db565b506135e18382614072565b60208701525060019550505050509250929050565b5f61360082611495565b61360984611495565b149392505050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600c8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff168252909252918120805490919061369190615427565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff00000000000000000000000000000000000000000000169055906136dd600283018261440e565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b805f0361371c575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526006602052604081208054839290613750908490614add565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f8160081c835381600184015361150d836002614add565b5f5f5b8251811015613800575f8382815181106137db576137db6149c6565b60200260200101519050606081865e6137f5606086614add565b9450506001016137bf565b509192915050565b6060815183516138189190614add565b67ffffffffffffffff811115613830576138306148af565b60405190808252806020026020018201604052801561387957816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161384e5790505b5090505f5f5f5b855182108061388f5750845181105b15613988575f865183146138ed57855182146138e6576138e18784815181106138ba576138ba6149c6565b60200260200101518784815181106138d4576138d46149c6565b6020026020010151612629565b6138f0565b5f196138f0565b60015b90505f8113156139195785828151811061390c5761390c6149c6565b6020026020010151613934565b86838151811061392b5761392b6149c6565b60200260200101515b858561393f816153d6565b965081518110613951576139516149c6565b60200260200101819052505f811361396f5761396c836153d6565b92505b5f81126139825761397f826153d6565b91505b50613880565b5050815292915050565b6060815167ffffffffffffffff8111156139ae576139ae6148af565b6040519080825280602002602001820160405280156139f757816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816139cc5790505b5090505f5b82518110156117de57828181518110613a1757613a176149c6565b6020026020010151828281518110613a3157613a316149c6565b60209081029190910101526001016139fc565b5f613a62604051806040016040528060608152602001606081525090565b613a6b83612b49565b508251613a77906140f4565b815260208301515f5b8151811015613b0557613ab5613aae838381518110613aa157613aa16149c6565b60200260200101516140f4565b845161422e565b828281518110613ac757613ac76149c6565b6020026020010181905250818181518110613ae457613ae46149c6565b6020026020010151515f03613afd575f93505050915091565b600101613a80565b50613b0f81613f8b565b5f815167ffffffffffffffff811115613b2a57613b2a6148af565b604051908082528060200260200182016040528015613b53578160200160208202803683370190505b5090505f5b8251811015613c9c575f5b835181108015613b8a5750828281518110613b8057613b806149c6565b6020026020010151155b15613c935780821480613bd05750838281518110613baa57613baa6149c6565b602002602001015151848281518110613bc557613bc56149c6565b602002602001015151115b613c83575f848381518110613be757613be76149c6565b602002602001015151858381518110613c0257613c026149c6565b6020026020010151511080613c1657508282105b9050808015613c5f5750613c5c858381518110613c3557613c356149c6565b6020026020010151868581518110613c4f57613c4f6149c6565b602002602001015161422e565b51155b848481518110613c7157613c716149c6565b91151560209283029190910190910152505b613c8c816153d6565b9050613b63565b50600101613b58565b50613ca78282614072565b60208401525060019491935090915050565b5f5f5b8351811015613d2057826002811115613cd757613cd76149f3565b613cf9858381518110613cec57613cec6149c6565b60200260200101516113cd565b6002811115613d0a57613d0a6149f3565b14613d18575f915050610d60565b600101613cbc565b5060019392505050565b5f5f5b8351811015613d8557826002811115613d4857613d486149f3565b613d5d858381518110613cec57613cec6149c6565b6002811115613d6e57613d6e6149f3565b03613d7d576001915050610d60565b600101613d2d565b505f9392505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250613de0908490614add565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e61910160405180910390a4505050505050565b6060825167ffffffffffffffff811115613e7557613e756148af565b604051908082528060200260200182016040528015613ebe57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613e935790505b5090505f5f5b8451811015613f82575f5f5b865181108015613ede575081155b15613f2f57808314158015613f1d5750613f1d878281518110613f0357613f036149c6565b6020026020010151888581518110612e6e57612e6e6149c6565b9150613f28816153d6565b9050613ed0565b5080613f7957858281518110613f4757613f476149c6565b6020026020010151848480613f5b906153d6565b955081518110613f6d57613f6d6149c6565b60200260200101819052505b50600101613ec4565b50815292915050565b60015b8151811015611e91575f828281518110613faa57613faa6149c6565b602002602001015190505f8290505b5f81118015613ff357505f613ff185613fd3600185614aca565b81518110613fe357613fe36149c6565b602002602001015184614383565b135b1561404a5783614004600183614aca565b81518110614014576140146149c6565b602002602001015184828151811061402e5761402e6149c6565b60200260200101819052508061404390615427565b9050613fb9565b8184828151811061405d5761405d6149c6565b60209081029190910101525050600101613f8e565b60605f5f5b84518110156140ea57838181518110614092576140926149c6565b60200260200101516140e2578481815181106140b0576140b06149c6565b60200260200101518583806140c4906153d6565b9450815181106140d6576140d66149c6565b60200260200101819052505b600101614077565b5083525090919050565b60605f5f5b8351811015614227575f848281518110614115576141156149c6565b60209081029190910101519050825f195b5f8211801561416357505f61415e88614140600186614aca565b81518110614150576141506149c6565b602002602001015185612629565b915081135b156141785761417182615427565b9150614126565b5f82118015614185575080155b156141925750505061421f565b5f8561419d816153d6565b965090505b828111156141fc57876141b6600183614aca565b815181106141c6576141c66149c6565b60200260200101518882815181106141e0576141e06149c6565b6020026020010181905250806141f590615427565b90506141a2565b5082878381518110614210576142106149c6565b60200260200101819052505050505b6001016140f9565b5082525090565b6060825167ffffffffffffffff81111561424a5761424a6148af565b60405190808252806020026020018201604052801561429357816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816142685790505b5090505f5f5f5b8551811015613988575b8451821080156142e157505f6142df8684815181106142c5576142c56149c6565b60200260200101518884815181106138d4576138d46149c6565b125b156142f6576142ef826153d6565b91506142a4565b8451821480614332575061432f858381518110614315576143156149c6565b60200260200101518783815181106138d4576138d46149c6565b15155b1561437b57858181518110614349576143496149c6565b602002602001015184848061435d906153d6565b95508151811061436f5761436f6149c6565b60200260200101819052505b60010161429a565b5f5f5b8351811080156143965750825181105b156143ed575f6143cb8583815181106143b1576143b16149c6565b60200260200101518584815181106138d4576138d46149c6565b905080156143dc579150610d609050565b506143e6816153d6565b9050614386565b5081518351146126dc57815183511061440757600161150d565b5f1961150d565b50805461441a90614ca9565b5f825580601f10614429575050565b601f0160209004905f5260205f2090611e76919061444a565b611e7661543c565b5f5b808211156111c9575f8184015560010161444c565b5f60208284031215614471575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff81168114612626575f5ffd5b5f602082840312156144a9575f5ffd5b813561150d81614478565b5f61014082840312156117de575f5ffd5b5f5f83601f8401126144d5575f5ffd5b50813567ffffffffffffffff8111156144ec575f5ffd5b602083019150836020828501011115612ac7575f5ffd5b5f60e082840312156117de575f5ffd5b5f5f5f5f6101808587031215614527575f5ffd5b61453186866144b4565b935061014085013567ffffffffffffffff81111561454d575f5ffd5b614559878288016144c5565b90945092505061016085013567ffffffffffffffff811115614579575f5ffd5b61458587828801614503565b91505092959194509250565b67ffffffffffffffff81168114612626575f5ffd5b803561107681614591565b5f602082840312156145c1575f5ffd5b813561150d81614591565b5f606082840312156117de575f5ffd5b5f5f5f6101c084860312156145ef575f5ffd5b6145f985856144b4565b92506146098561014086016145cc565b91506101a084013567ffffffffffffffff811115614625575f5ffd5b61463186828701614503565b9150509250925092565b5f6020828403121561464b575f5ffd5b813567ffffffffffffffff811115614661575f5ffd5b61466d848285016145cc565b949350505050565b5f5f5f5f5f5f610200878903121561468b575f5ffd5b61469588886144b4565b955061014087013567ffffffffffffffff8111156146b1575f5ffd5b87016040818a0312156146c2575f5ffd5b945061016087013567ffffffffffffffff8111156146de575f5ffd5b6146ea89828a016144c5565b90955093506146ff90508861018089016145cc565b91506101e087013567ffffffffffffffff81111561471b575f5ffd5b61472789828a01614503565b9150509295509295509295565b5f5f60408385031215614745575f5ffd5b823561475081614591565b946020939093013593505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f6147a6608083018661475e565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f604083850312156147db575f5ffd5b50508035926020909101359150565b5f5f604083850312156147fb575f5ffd5b82359150602083013563ffffffff81168114614815575f5ffd5b809150509250929050565b5f5f60208385031215614831575f5ffd5b823567ffffffffffffffff811115614847575f5ffd5b8301601f81018513614857575f5ffd5b803567ffffffffffffffff81111561486d575f5ffd5b8560208260051b8401011115614881575f5ffd5b6020919091019590945092505050565b818382375f9101908152919050565b80518015158114611076575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff811182821017156148ff576148ff6148af565b60405290565b6040805190810167ffffffffffffffff811182821017156148ff576148ff6148af565b604051601f8201601f1916810167ffffffffffffffff81118282101715614951576149516148af565b604052919050565b5f5f828403608081121561496b575f5ffd5b614974846148a0565b92506060601f1982011215614987575f5ffd5b506149906148dc565b602084015161499e81614591565b815260408401516149ae81614591565b60208201526060939093015160408401525092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f60608284031215614a30575f5ffd5b614a386148dc565b90508135614a4581614591565b81526020820135614a5581614591565b602082015260409182013591810191909152919050565b5f60608284031215614a7c575f5ffd5b61150d8383614a20565b5f60208284031215614a96575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610d6057610d60614a9d565b80820180821115610d6057610d60614a9d565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614b22575f5ffd5b9190910192915050565b5f67ffffffffffffffff821115614b4557614b456148af565b5060051b60200190565b5f82601f830112614b5e575f5ffd5b8135614b71614b6c82614b2c565b614928565b80828252602082019150602060608402860101925085831115614b92575f5ffd5b602085015b83811015614bb957614ba98782614a20565b8352602090920191606001614b97565b5095945050505050565b5f60408236031215614bd3575f5ffd5b614bdb614905565b823567ffffffffffffffff811115614bf1575f5ffd5b614bfd36828601614b4f565b825250602083013567ffffffffffffffff811115614c19575f5ffd5b830136601f820112614c29575f5ffd5b8035614c37614b6c82614b2c565b8082825260208201915060208360051b850101925036831115614c58575f5ffd5b602084015b83811015614c9957803567ffffffffffffffff811115614c7b575f5ffd5b614c8a36602083890101614b4f565b84525060209283019201614c5d565b5060208501525091949350505050565b600181811c90821680614cbd57607f821691505b6020821081036117de577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614b22575f5ffd5b8281526101608101614d4c60208301614d3e856145a6565b67ffffffffffffffff169052565b614d58602084016145a6565b67ffffffffffffffff8116604084015250614d75604084016145a6565b67ffffffffffffffff8116606084015250614d92606084016145a6565b67ffffffffffffffff8116608084015250608083013560a08381019190915283013560c08084019190915283013560e08084019190915283013561010080840191909152830135610120808401919091529092013561014090910152919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614e26575f5ffd5b830160208101925035905067ffffffffffffffff811115614e45575f5ffd5b8060051b3603821315612ac7575f5ffd5b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b5f8383855260208501945060208460051b820101835f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1863603015b87821015614f2957601f198585030189528235818112614ed9575f5ffd5b870160208101903567ffffffffffffffff811115614ef5575f5ffd5b803603821315614f03575f5ffd5b614f0e868284614e56565b95505050602083019250602089019850600182019150614ebb565b5091979650505050505050565b614f6b818667ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b73ffffffffffffffffffffffffffffffffffffffff8416606082015282608082015260c060a082015260a08260c08301375f614faa60a0840184614df3565b60e0610160850152614fc16101a085018284614e7f565b915050614fd160c0850185614df3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4085840301610180860152615007838284614e7f565b9998505050505050505050565b5f63ffffffff821663ffffffff810361502f5761502f614a9d565b60010192915050565b60608101610d60828467ffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160408301525050565b805160038110611076575f5ffd5b5f6020828403121561508f575f5ffd5b61150d82615071565b8281525f82518060208501602085015e5f92016020019182525092915050565b6060810182356150c781614591565b67ffffffffffffffff16825260208301356150e181614591565b67ffffffffffffffff166020830152604092830135929091019190915290565b5f5f60408385031215615112575f5ffd5b61511b83615071565b9150602083015160ff81168114614815575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615163575f5ffd5b83018035915067ffffffffffffffff82111561517d575f5ffd5b6020019150600581901b3603821315612ac7575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126151c7575f5ffd5b83018035915067ffffffffffffffff8211156151e1575f5ffd5b6020019150606081023603821315612ac7575f5ffd5b8082028115828204841417610d6057610d60614a9d565b601f8211156111c957828211156111c957805f5260205f20601f840160051c602085101561523957505f5b90810190601f840160051c035f5b8181101561525c575f83820155600101615247565b505050505050565b815167ffffffffffffffff81111561527e5761527e6148af565b6152928161528c8454614ca9565b8461520e565b6020601f8211600181146152c4575f83156152ad5750848201515b5f19600385901b1c1916600184901b17845561185e565b5f84815260208120601f198516915b828110156152f357878501518255602094850194600190920191016152d3565b508482101561531057868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f615337606083018561475e565b82810360408401526113c3818561475e565b828152604060208201525f61466d604083018461475e565b5f6080828403128015615372575f5ffd5b506040516080810167ffffffffffffffff81118282101715615396576153966148af565b60405282516153a481614591565b815260208301516153b481614478565b6020820152604083810151908201526060928301519281019290925250919050565b5f5f1982036153e7576153e7614a9d565b5060010190565b5f602082840312156153fe575f5ffd5b61150d826148a0565b67ffffffffffffffff8281168282160390811115610d6057610d60614a9d565b5f8161543557615435614a9d565b505f190190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const objectArrivalsLayout = {"_copies":{"slot":0,"offset":0},"receipts":{"slot":1,"offset":0},"totals":{"slot":2,"offset":0},"counted":{"slot":3,"offset":0},"isFlowAccepted":{"slot":4,"offset":0},"takenFlow":{"slot":5,"offset":0},"credit":{"slot":6,"offset":0},"receiptCount":{"slot":7,"offset":0},"typeCode":{"slot":8,"offset":0},"createdBy":{"slot":9,"offset":0},"isMadeHere":{"slot":10,"offset":0},"arrivalsOf":{"slot":11,"offset":0},"copyCount":{"slot":12,"offset":0},"isClaimed":{"slot":13,"offset":0},"claimedUnder":{"slot":14,"offset":0}} as const
