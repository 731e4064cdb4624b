/** Bindings of ForeignObjectManager. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const foreignObjectManagerAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IClaimRegistry",
    "name": "registry_",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "arrivals_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
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
  "inputs": [],
  "name": "arrivals",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
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
  "inputs": [],
  "name": "registry",
  "outputs": [
   {
    "internalType": "contract IClaimRegistry",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
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

/** Creation code, without constructor arguments. */
export const foreignObjectManagerBytecode = '0x60c060405234801561000f575f5ffd5b50604051615b7c380380615b7c83398101604081905261002e9161005c565b6001600160a01b0390811660a05216608052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051615aab6100d15f395f81816101bc015261031a01525f81816104430152818161328601528181613ae001526142c40152615aab5ff3fe6080604052600436106101ab575f3560e01c80637f038f3c116100eb578063b081002211610089578063d5d44d8011610063578063d5d44d8014610628578063d653ffaf14610653578063d8de3adc1461066b578063e067dcdf14610696576101ab565b8063b0810022146105b1578063d484d42a146105c4578063d5c595dc146105f2576101ab565b8063a740a047116100c5578063a740a047146104e8578063a79149471461051e578063a7b2e6551461054d578063b048c4fb14610578576101ab565b80637f038f3c146104655780638992fda81461049e578063a6606014146104bd576101ab565b806348ef8a52116101585780636c26798f116101325780636c26798f1461039f5780636c8cc9d9146103e55780636f1c13b8146104045780637b10399914610432576101ab565b806348ef8a52146103095780634ccf4ada146103615780635b37e15014610380576101ab565b80633577329c116101895780633577329c1461026a57806338b758cc146102a85780634662d756146102de576101ab565b80631d73f949146101e25780631e3e8e8a146102205780633107aa011461024b575b3480156101b6575f5ffd5b506101e07f00000000000000000000000000000000000000000000000000000000000000006106c4565b005b3480156101ed575f5ffd5b5061020d6101fc366004614a3f565b600f6020525f908152604090205481565b6040519081526020015b60405180910390f35b34801561022b575f5ffd5b5061020d61023a366004614a77565b600a6020525f908152604090205481565b348015610256575f5ffd5b506101e0610265366004614aa2565b6106e5565b348015610275575f5ffd5b50610298610284366004614a3f565b60106020525f908152604090205460ff1681565b6040519015158152602001610217565b3480156102b3575f5ffd5b5061020d6102c2366004614ae9565b601160209081525f928352604080842090915290825290205481565b3480156102e9575f5ffd5b5061020d6102f8366004614b13565b60016020525f908152604090205481565b348015610314575f5ffd5b5061033c7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610217565b34801561036c575f5ffd5b5061020d61037b366004614aa2565b61095d565b34801561038b575f5ffd5b5061020d61039a366004614b6c565b610991565b3480156103aa575f5ffd5b506103d06103b9366004614a3f565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff9091168152602001610217565b3480156103f0575f5ffd5b5061020d6103ff366004614a77565b610b5e565b34801561040f575f5ffd5b5061029861041e366004614a3f565b600b6020525f908152604090205460ff1681565b34801561043d575f5ffd5b5061033c7f000000000000000000000000000000000000000000000000000000000000000081565b348015610470575f5ffd5b506008546104859067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610217565b3480156104a9575f5ffd5b5061020d6104b8366004614bb4565b610c5c565b3480156104c8575f5ffd5b5061020d6104d7366004614a3f565b60026020525f908152604090205481565b3480156104f3575f5ffd5b5061020d610502366004614ae9565b600560209081525f928352604080842090915290825290205481565b348015610529575f5ffd5b5061053d610538366004614aa2565b610f9f565b6040516102179493929190614c5b565b348015610558575f5ffd5b5061020d610567366004614a3f565b60036020525f908152604090205481565b348015610583575f5ffd5b50610298610592366004614c99565b600e60209081525f928352604080842090915290825290205460ff1681565b6101e06105bf366004614cc7565b6110af565b3480156105cf575f5ffd5b506102986105de366004614a3f565b60046020525f908152604090205460ff1681565b3480156105fd575f5ffd5b5061020d61060c366004614d49565b600d60209081525f928352604080842090915290825290205481565b348015610633575f5ffd5b5061020d610642366004614a77565b60076020525f908152604090205481565b34801561065e575f5ffd5b5061020d64e8d4a5100081565b348015610676575f5ffd5b5061020d610685366004614a3f565b5f9081526020819052604090205490565b3480156106a1575f5ffd5b506102986106b0366004614a3f565b60066020525f908152604090205460ff1681565b604051365f82375f5f3683855af43d5f833e80156106e0573d82f35b503d81fd5b5f8061070c833560208501356106fe6040870187614d7f565b61070790614f37565b61126a565b90925090505f8061071d8535611338565b6040517f6934dc0e000000000000000000000000000000000000000000000000000000008152919350915073ffffffffffffffffffffffffffffffffffffffff831690636934dc0e9061077f90339060208a0135906002890190600401615068565b5f6040518083038186803b158015610795575f5ffd5b505afa1580156107a7573d5f5f3e3d5ffd5b50505050801561090e575f5f5f61085185895f01358a602001358960020180546107d09061501d565b80601f01602080910402602001604051908101604052809291908181526020018280546107fc9061501d565b80156108475780601f1061081e57610100808354040283529160200191610847565b820191905f5260205f20905b81548152906001019060200180831161082a57829003601f168201915b5050505050611431565b925092509250610872735c0000000000000000000000000000000000000d90565b6040517fdf5630160000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff8481166024830152336044830152606482018490525f6084830152919091169063df5630169060a4015f604051808303815f87803b1580156108f4575f5ffd5b505af1158015610906573d5f5f3e3d5ffd5b505050505050505b60018301546109469033906109419064e8d4a5100090700100000000000000000000000000000000900461ffff1661515e565b6114e4565b6109568535602087013586611577565b5050505050565b5f61098b823560208401356109866109786040870187614d7f565b61098190614f37565b611677565b6116d0565b92915050565b5f5f5f61099d86611338565b915091506109ab8633611713565b92505f73ffffffffffffffffffffffffffffffffffffffff831663aa1fbf084633878a8a6040518663ffffffff1660e01b81526004016109ef95949392919061519e565b5f60405180830381865afa158015610a09573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a30919081019061525a565b9050610a3b81611842565b8115610b0d575f5f5f610a50868b8987611431565b925092509250610a71735c0000000000000000000000000000000000000d90565b6040517fdf5630160000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff84811660248301523360448301525f606483015260848201849052919091169063df5630169060a4015f604051808303815f87803b158015610af3575f5ffd5b505af1158015610b05573d5f5f3e3d5ffd5b505050505050505b604080516080810182525f8082526020820181905291810182905260608101919091526040805180820190915260608082526020820152610b518987838686611890565b5050505050509392505050565b5f610b67611b10565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526007602052604081205490819003610be4576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610c3d9084815260200190565b60405180910390a2610c4f8282611b47565b610c57611b64565b919050565b5f67ffffffffffffffff84161580610c8757504667ffffffffffffffff168467ffffffffffffffff16145b15610cca576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610bdb565b5f80610ce3873560208901356106fe60408b018b614d7f565b91509150610d0e610cf2611b8e565b610cff60408a018a614d7f565b610d0890614f37565b90611bdb565b610d44576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610dc86040518061016001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610e75918b9190610df19061501d565b80601f0160208091040260200160405190810160405280929190818152602001828054610e1d9061501d565b8015610e685780601f10610e3f57610100808354040283529160200191610e68565b820191905f5260205f20905b815481529060010190602001808311610e4b57829003601f168201915b50505050508a8a8a611c91565b6101408501526101208401529050610e8f89838387611e31565b9450610e9e60408a018a614d7f565b610ea8908061528c565b90505f03610f12576001830154610ee39033906109419064e8d4a5100090700100000000000000000000000000000000900461ffff1661515e565b610ef3893560208b013586611577565b610f0d88836101200151846040015185610140015161205e565b610f93565b6040820151610f229060016152ef565b60018401805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000938c166801000000000000000002939093167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179190911790555b50505050949350505050565b5f60608180808080610fc1883560208a013561098661097860408d018d614d7f565b815260208101919091526040015f2080541580159650909150610fff57610ffc610fee6040880188614d7f565b610ff790614f37565b61212a565b92505b6001810154600282018054909167ffffffffffffffff169082906110229061501d565b80601f016020809104026020016040519081016040528092919081815260200182805461104e9061501d565b80156110995780601f1061107057610100808354040283529160200191611099565b820191905f5260205f20905b81548152906001019060200180831161107c57829003601f168201915b509a9c939b509799509297509095505050505050565b5f6110ba84846121c3565b90505f5f6110cb8360400151612765565b915091506110d88161281a565b6110ea6110e3611b8e565b8290611bdb565b611120576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff851615611138576111338261212a565b61113a565b5f5b90508460ff168160ff161015611189576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff808316600483015286166024820152604401610bdb565b5f61119588888761286b565b90505f5f5b825181101561120d5785156111d3576111ce8782878685815181106111c1576111c161530f565b6020026020010151612ad5565b611205565b6111f88782878685815181106111eb576111eb61530f565b6020026020010151612be8565b611202908361533c565b91505b60010161119a565b5080341015611251576040517fea691a4b00000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610bdb565b61125f33610941833461534f565b505050505050505050565b5f5f611277858585612ebf565b6020850151519193509150156112bc576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101839052602401610bdb565b600181015467ffffffffffffffff16156113305760018181015483916112eb9167ffffffffffffffff16615362565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff166024820152604401610bdb565b935093915050565b5f818152600960205260408120805482919073ffffffffffffffffffffffffffffffffffffffff168061139a576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101869052602401610bdb565b848173ffffffffffffffffffffffffffffffffffffffff163f1461140a576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810186905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610bdb565b905490947401000000000000000000000000000000000000000090910460ff169350915050565b5f5f5f61144087878787612f1c565b6040517f16d0b798000000000000000000000000000000000000000000000000000000008152919450915073ffffffffffffffffffffffffffffffffffffffff8816906316d0b798906114999088908890600401615382565b602060405180830381865afa1580156114b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114d8919061539a565b91509450945094915050565b805f036114ef575050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152600760205260408120805483929061152390849061533c565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600d8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff16825290925291812080549091906115f7906153b5565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff000000000000000000000000000000000000000000001690559061164360028301826149ec565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e7631000000000000000000006116a2836130fd565b6040516020016116b39291906153ca565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600a60205260408120805482914691859184611749836153ea565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c06117b14690565b67ffffffffffffffff16901b1791506001600b5f6117ff8786604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208101919091526040015f2080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790555092915050565b6104008151111561188d5780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610bdb565b50565b5f5f61189b85611677565b90506118a88787836116d0565b5f818152602081905260409020805491935090156118f5576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610bdb565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600d83528481209389015163ffffffff1681529290915291902054601f198101611987576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610bdb565b61199281600161533c565b5f838152600d6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016119d38682615458565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c611aeb8d6130fd565b8c604051611afb93929190615513565b60405180910390a45050505095945050505050565b611b18613211565b611b4560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061326a565b565b5f385f3884865af1611b605763b12d13eb5f526004601cfd5b5050565b611b455f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611b3f565b611bb56040518060600160405280614a378152602001614a378152602001614a3781525090565b6040518060600160405280613271815260200161339c81526020016133af815250905090565b5f611be583613417565b5082515f611bf382856134c5565b509050801580611c095750611c098283866135fe565b15611c18575f9250505061098b565b5f5b856020015151811015611c85576060611c5087602001518381518110611c4257611c4261530f565b6020026020010151876134c5565b9093509050828015611c6b5750611c68818588613684565b51155b15611c7c575f94505050505061098b565b50600101611c1a565b50600195945050505050565b60605f808080611ca18a35611338565b6040517f4d457bfb000000000000000000000000000000000000000000000000000000008152919350915073ffffffffffffffffffffffffffffffffffffffff831690634d457bfb90611d0690339060208f0135908e908e908e908e90600401615547565b5f60405180830381865afa158015611d20573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611d47919081019061525a565b9450611d5285611842565b611d63828b3560208d013588612f1c565b90945092505f80611d7b848d3560208f01358e612f1c565b915091508186141580611d8e5750808514155b15611dcf576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810187905260248101869052604401610bdb565b845f03611e08576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8215611e2257611e22848d3560208f01358e8b60016137c1565b50505050955095509592505050565b5f80611e51611e436040880188614d7f565b611e4c90614f37565b6139b3565b805151909150611e636002602061534f565b811115611eb25780611e776002602061534f565b6040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610bdb565b466008805467ffffffffffffffff16905f611ecc836155ab565b82546101009290920a67ffffffffffffffff81810219909316918316021790915543811660608a0152908116604089015216865260208781013560a088015287356080880152855190860120611f2183611677565b60e088015260c087015280611f396040890189614d7f565b611f43908061528c565b611f4e92915061534f565b67ffffffffffffffff16610100870152604051611f91907f73796e636c696e652e726563656970742e763100000000000000000000000000908890602001615696565b60408051808303601f1901815282825280516020918201208983015167ffffffffffffffff165f9081526001835283812082905530838601528b35858501528b8301356060808701919091528451808703909101815260809095019093528351939091019290922091945050866020015167ffffffffffffffff1681857faa5a37212c1ea7e55970947458824e4c57d1a1e59647aa2fbb30ab84a1f9469f8a612039886130fd565b8b8b60405161204b94939291906156ab565b60405180910390a4505050949350505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f8181526002909352908220549092506120b090849061533c565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6191015b60405180910390a4505050505050565b5f8160200151515f1461213e576001612141565b60045b90505f5b8251518110156121bd575f835f015182815181106121655761216561530f565b602002602001015190505f815f015167ffffffffffffffff165f146121925761218d82613add565b61219f565b61219f8260400151613bae565b90508360ff168160ff1610156121b3578093505b5050600101612145565b50919050565b6121f56040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b83811015612247578484828181106122125761221261530f565b905060200281019061222491906156f3565b612232906020810190615725565b61223d91508361533c565b91506001016121f8565b508015806122555750601081115b8061225f57508083115b15612299576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101829052602401610bdb565b8067ffffffffffffffff8111156122b2576122b2614dbb565b6040519080825280602002602001820160405280156122db578160200160208202803683370190505b5082528067ffffffffffffffff8111156122f7576122f7614dbb565b604051908082528060200260200182016040528015612320578160200160208202803683370190505b5060208301528067ffffffffffffffff81111561233f5761233f614dbb565b60405190808252806020026020018201604052801561238457816020015b604080518082019091526060808252602082015281526020019060019003908161235d5790505b5060408301528067ffffffffffffffff8111156123a3576123a3614dbb565b6040519080825280602002602001820160405280156123cc578160200160208202803683370190505b5060608301528067ffffffffffffffff8111156123eb576123eb614dbb565b60405190808252806020026020018201604052801561241e57816020015b60608152602001906001900390816124095790505b5060808301525f805b8481101561275c575f5b8686838181106124435761244361530f565b905060200281019061245591906156f3565b612463906020810190615725565b9050811015612753575f5f8888858181106124805761248061530f565b905060200281019061249291906156f3565b358989868181106124a5576124a561530f565b90506020028101906124b791906156f3565b6124c5906020810190615725565b858181106124d5576124d561530f565b90506020028101906124e79190614d7f565b9092503590505f5b8581101561258057818860200151828151811061250e5761250e61530f565b602002602001015114801561253e575082885f015182815181106125345761253461530f565b6020026020010151145b15612578576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101889052602401610bdb565b6001016124ef565b505f8989868181106125945761259461530f565b90506020028101906125a691906156f3565b6125b4906020810190615725565b858181106125c4576125c461530f565b90506020028101906125d69190614d7f565b6125e4906020810190614d7f565b6125ed90614f37565b90505f5f6125fc85858561126a565b915091508484848c5f01518b815181106126185761261861530f565b602002602001018d602001518c815181106126355761263561530f565b602002602001018e604001518d815181106126525761265261530f565b60200260200101839052838152508381525050505081816002018080546126789061501d565b80601f01602080910402602001604051908101604052809291908181526020018280546126a49061501d565b80156126ef5780601f106126c6576101008083540402835291602001916126ef565b820191905f5260205f20905b8154815290600101906020018083116126d257829003601f168201915b505050505090508b606001518a8151811061270c5761270c61530f565b602002602001018c608001518b815181106127295761272961530f565b602090810291909101019190915252612741886153ea565b97505050505050806001019050612431565b50600101612427565b50505092915050565b5f612783604051806040016040528060608152602001606081525090565b60019150825f815181106127995761279961530f565b602002602001015190505f600190505b8351811015612814576127d5828583815181106127c8576127c861530f565b6020026020010151613c0b565b61280c575f92506128088482815181106127f1576127f161530f565b602002602001015183613c2690919063ffffffff16565b9250505b6001016127a9565b50915091565b5f61282482613417565b90506020811115611b60576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610bdb565b606081608001515167ffffffffffffffff81111561288b5761288b614dbb565b6040519080825280602002602001820160405280156128be57816020015b60608152602001906001900390816128a95790505b5090505f5f5b84811015612acc575f8686838181106128df576128df61530f565b90506020028101906128f191906156f3565b6128ff906020810190615725565b905090505f8167ffffffffffffffff81111561291d5761291d614dbb565b604051908082528060200260200182016040528015612946578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561296357612963614dbb565b60405190808252806020026020018201604052801561299657816020015b60608152602001906001900390816129815790505b5090505f5b83811015612a355760208801516129b2828861533c565b815181106129c2576129c261530f565b6020026020010151886080015182886129db919061533c565b815181106129eb576129eb61530f565b6020026020010151848381518110612a0557612a0561530f565b60200260200101848481518110612a1e57612a1e61530f565b60209081029190910101919091525260010161299b565b505f612a658a8a87818110612a4c57612a4c61530f565b9050602002810190612a5e91906156f3565b8484613d60565b90505f5b84811015612abc57818181518110612a8357612a8361530f565b6020026020010151888880612a97906153ea565b995081518110612aa957612aa961530f565b6020908102919091010152600101612a69565b50505050508060010190506128c4565b50509392505050565b5f5f855f01518581518110612aec57612aec61530f565b602002602001015186602001518681518110612b0a57612b0a61530f565b602002602001015191509150825f5f88606001518881518110612b2f57612b2f61530f565b602002602001015181526020019081526020015f206002019081612b539190615458565b508186606001518681518110612b6b57612b6b61530f565b6020026020010151612bad8484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b353584612bd8896130fd565b8860405161211a93929190615513565b5f5f5f865f01518681518110612c0057612c0061530f565b602002602001015187602001518781518110612c1e57612c1e61530f565b6020026020010151915091505f5f5f89606001518981518110612c4357612c4361530f565b60209081029190910181015182528181019290925260409081015f20815160808101835260019091015467ffffffffffffffff80821683526801000000000000000082041693820193909352700100000000000000000000000000000000830461ffff1691810191909152720100000000000000000000000000000000000090910463ffffffff166060808301919091528901518051919250612d0191859185918b908110612cf457612cf461530f565b6020026020010151611577565b612d0e8383888885611890565b50604080518082019091526060808252602082015288604001518881518110612d3957612d3961530f565b602090810291909101015151815260408051600180825281830190925290816020015b6060815260200190600190039081612d5c57505060208201819052875181519091905f90612d8c57612d8c61530f565b60200260200101819052505f612da182613eea565b92509050801580612dc15750612dbf612db8611b8e565b8390611bdb565b155b15612dd3575f95505050505050612eb7565b5f612ddd83613417565b90506020811115612e24576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610bdb565b604080516080810182525f80825260208201819052918101829052606081019190915281856060015182604001836060018263ffffffff1663ffffffff168152508261ffff1661ffff168152505050612e9d8787868f608001518f81518110612e8f57612e8f61530f565b602002602001015185611890565b50612ead64e8d4a510008361515e565b9750505050505050505b949350505050565b5f5f612ecf858561098686611677565b5f81815260208190526040902080549193509150611330576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610bdb565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b8152600401612f5a929190615382565b608060405180830381865afa158015612f75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612f999190615789565b905070010000000000000000000000000000000081604001515f1c10613086575f858260400151148015612fe55750602082015173ffffffffffffffffffffffffffffffffffffffff16155b80156130105750612ff68660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b905080613084578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff90911660248301526044820152606401610bdb565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b602081015160609061310e83613417565b61311990606061515e565b815161312690600261515e565b61313190600461533c565b61313b919061533c565b67ffffffffffffffff81111561315357613153614dbb565b6040519080825280601f01601f19166020018201604052801561317d576020820181803683370190505b5091505f60208301905061319f61319882865f01515161415f565b8551614177565b90506131ac81835161415f565b90505f5b8251811015613209576131ff6131e0838584815181106131d2576131d261530f565b60200260200101515161415f565b8483815181106131f2576131f261530f565b6020026020010151614177565b91506001016131b0565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611b45576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b80515f9067ffffffffffffffff1615613355577f0000000000000000000000000000000000000000000000000000000000000000604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa158015613331573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061098b919061580c565b6040808301515f9081526004602052205460ff161561337657506001919050565b6040808301515f9081526010602052205460ff16613394575f61098b565b600292915050565b5f6133a783836141c3565b159392505050565b81515f9067ffffffffffffffff16158015906133da57508151835167ffffffffffffffff9081169116145b80156134015750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b801561170c575050604090810151910151141590565b8051516020820151515f5b8181108015613432575060408211155b15613473578360200151818151811061344d5761344d61530f565b60200260200101515183613461919061533c565b925061346c816153ea565b9050613422565b506101008211806134845750604081115b156121bd576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610bdb565b5f6060835167ffffffffffffffff8111156134e2576134e2614dbb565b60405190808252806020026020018201604052801561352b57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816135005790505b5090505f5f5b85518110156135ef575f6135648783815181106135505761355061530f565b6020026020010151875f015163ffffffff16565b9050600281600281111561357a5761357a615825565b0361358a575f94505050506135f7565b5f81600281111561359d5761359d615825565b036135e6578682815181106135b4576135b461530f565b60200260200101518484806135c8906153ea565b9550815181106135da576135da61530f565b60200260200101819052505b50600101613531565b508152600191505b9250929050565b5f5f5b845181101561367a575f5b84518110156136715761365986838151811061362a5761362a61530f565b60200260200101518683815181106136445761364461530f565b6020026020010151866040015163ffffffff16565b156136695760019250505061170c565b60010161360c565b50600101613601565b505f949350505050565b6060835167ffffffffffffffff8111156136a0576136a0614dbb565b6040519080825280602002602001820160405280156136e957816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816136be5790505b5090505f5f5b85518110156137b7575f5f5b865181108015613709575081155b15613764576137528782815181106137235761372361530f565b602002602001015189858151811061373d5761373d61530f565b6020026020010151886020015163ffffffff16565b915061375d816153ea565b90506136fb565b50806137ae5786828151811061377c5761377c61530f565b6020026020010151848480613790906153ea565b9550815181106137a2576137a261530f565b60200260200101819052505b506001016136ef565b5081529392505050565b5f5f5f6137d089898989611431565b9250925092505f5f5f6137e58c8c8c8b611431565b9250925092505f868414801561382657508573ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff16145b9050735c0000000000000000000000000000000000000d63df5630168888338986801561385157508d155b61385b575f61385d565b875b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e088901b168152600481019590955273ffffffffffffffffffffffffffffffffffffffff93841660248601529290911660448401526064830152608482015260a4015f604051808303815f87803b1580156138db575f5ffd5b505af11580156138ed573d5f5f3e3d5ffd5b50505050806139a457735c0000000000000000000000000000000000000d6040517fdf5630160000000000000000000000000000000000000000000000000000000081526004810186905273ffffffffffffffffffffffffffffffffffffffff85811660248301523360448301525f606483015260848201859052919091169063df5630169060a4015f604051808303815f87803b15801561398d575f5ffd5b505af115801561399f573d5f5f3e3d5ffd5b505050505b50505050505050505050505050565b604080518082019091526060808252602082015281515f5b815181108015613a0057508181815181106139e8576139e861530f565b60200260200101515f015167ffffffffffffffff165f145b15613a1557613a0e816153ea565b90506139cb565b808251613a22919061534f565b67ffffffffffffffff811115613a3a57613a3a614dbb565b604051908082528060200260200182016040528015613a8357816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613a585790505b5083525f5b8351518110156132095782613a9d828461533c565b81518110613aad57613aad61530f565b6020026020010151845f01518281518110613aca57613aca61530f565b6020908102919091010152600101613a88565b5f7f0000000000000000000000000000000000000000000000000000000000000000604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa158015613b8a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061170c9190615852565b5f8181526004602052604081205460ff1615613bcc57506003919050565b5f8281526010602052604090205460ff1615613be957505f919050565b5f828152600f6020526040902054613c009061427e565b61339457600161098b565b5f613c1582611677565b613c1e84611677565b149392505050565b5f613c44604051806040016040528060608152602001606081525090565b83518351613c52919061432d565b8152602080840151519085015151613c6a919061533c565b67ffffffffffffffff811115613c8257613c82614dbb565b604051908082528060200260200182016040528015613cb557816020015b6060815260200190600190039081613ca05790505b5060208201525f5b816020015151811015613d4b57613d228560200151518210613d0c57846020015186602001515183613cef919061534f565b81518110613cff57613cff61530f565b60200260200101516144b7565b85602001518281518110613cff57613cff61530f565b82602001518281518110613d3857613d3861530f565b6020908102919091010152600101613cbd565b50613d5581613eea565b915091509250929050565b60605f80613d6e8635611338565b909250905073ffffffffffffffffffffffffffffffffffffffff8216626f321a338787613d9e60408c018c61587c565b6040518663ffffffff1660e01b8152600401613dbe9594939291906158dd565b5f60405180830381865afa158015613dd8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613dff91908101906159ae565b92508351835114613e4957825184516040517f1a4ea2ed00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610bdb565b5f5b8351811015613ee057613e76848281518110613e6957613e6961530f565b6020026020010151611842565b8115613ed857613ed883885f0135888481518110613e9657613e9661530f565b6020026020010151888581518110613eb057613eb061530f565b6020026020010151888681518110613eca57613eca61530f565b60200260200101515f6137c1565b600101613e4b565b5050509392505050565b5f613f08604051806040016040528060608152602001606081525090565b613f1183613417565b508251613f1d90614569565b815260208301515f5b8151811015613fab57613f5b613f54838381518110613f4757613f4761530f565b6020026020010151614569565b84516146a3565b828281518110613f6d57613f6d61530f565b6020026020010181905250818181518110613f8a57613f8a61530f565b6020026020010151515f03613fa3575f93505050915091565b600101613f26565b50613fb5816147f8565b5f815167ffffffffffffffff811115613fd057613fd0614dbb565b604051908082528060200260200182016040528015613ff9578160200160208202803683370190505b5090505f5b8251811015614142575f5b83518110801561403057508282815181106140265761402661530f565b6020026020010151155b15614139578082148061407657508382815181106140505761405061530f565b60200260200101515184828151811061406b5761406b61530f565b602002602001015151115b614129575f84838151811061408d5761408d61530f565b6020026020010151518583815181106140a8576140a861530f565b60200260200101515110806140bc57508282105b905080801561410557506141028583815181106140db576140db61530f565b60200260200101518685815181106140f5576140f561530f565b60200260200101516146a3565b51155b8484815181106141175761411761530f565b91151560209283029190910190910152505b614132816153ea565b9050614009565b50600101613ffe565b5061414d82826148df565b60208401525060019491935090915050565b5f8160081c835381600184015361170c83600261533c565b5f5f5b82518110156141bb575f8382815181106141965761419661530f565b60200260200101519050606081865e6141b060608661533c565b94505060010161417a565b509192915050565b805182515f9167ffffffffffffffff918216911614614204578151835167ffffffffffffffff9182169116106141fa5760016141fd565b5f195b905061098b565b816020015167ffffffffffffffff16836020015167ffffffffffffffff161461425157816020015167ffffffffffffffff16836020015167ffffffffffffffff16106141fa5760016141fd565b81604001518360400151146142765781604001518360400151106141fa5760016141fd565b505f92915050565b6040517fc13c2396000000000000000000000000000000000000000000000000000000008152600481018290525f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063c13c239690602401602060405180830381865afa158015614309573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061098b9190615a5f565b60608151835161433d919061533c565b67ffffffffffffffff81111561435557614355614dbb565b60405190808252806020026020018201604052801561439e57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816143735790505b5090505f5f5f5b85518210806143b45750845181105b156144ad575f86518314614412578551821461440b576144068784815181106143df576143df61530f565b60200260200101518784815181106143f9576143f961530f565b60200260200101516141c3565b614415565b5f19614415565b60015b90505f81131561443e578582815181106144315761443161530f565b6020026020010151614459565b8683815181106144505761445061530f565b60200260200101515b8585614464816153ea565b9650815181106144765761447661530f565b60200260200101819052505f811361449457614491836153ea565b92505b5f81126144a7576144a4826153ea565b91505b506143a5565b5050815292915050565b6060815167ffffffffffffffff8111156144d3576144d3614dbb565b60405190808252806020026020018201604052801561451c57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816144f15790505b5090505f5b82518110156121bd5782818151811061453c5761453c61530f565b60200260200101518282815181106145565761455661530f565b6020908102919091010152600101614521565b60605f5f5b835181101561469c575f84828151811061458a5761458a61530f565b60209081029190910101519050825f195b5f821180156145d857505f6145d3886145b560018661534f565b815181106145c5576145c561530f565b6020026020010151856141c3565b915081135b156145ed576145e6826153b5565b915061459b565b5f821180156145fa575080155b1561460757505050614694565b5f85614612816153ea565b965090505b82811115614671578761462b60018361534f565b8151811061463b5761463b61530f565b60200260200101518882815181106146555761465561530f565b60200260200101819052508061466a906153b5565b9050614617565b50828783815181106146855761468561530f565b60200260200101819052505050505b60010161456e565b5082525090565b6060825167ffffffffffffffff8111156146bf576146bf614dbb565b60405190808252806020026020018201604052801561470857816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816146dd5790505b5090505f5f5f5b85518110156144ad575b84518210801561475657505f61475486848151811061473a5761473a61530f565b60200260200101518884815181106143f9576143f961530f565b125b1561476b57614764826153ea565b9150614719565b84518214806147a757506147a485838151811061478a5761478a61530f565b60200260200101518783815181106143f9576143f961530f565b15155b156147f0578581815181106147be576147be61530f565b60200260200101518484806147d2906153ea565b9550815181106147e4576147e461530f565b60200260200101819052505b60010161470f565b60015b8151811015611b60575f8282815181106148175761481761530f565b602002602001015190505f8290505b5f8111801561486057505f61485e8561484060018561534f565b815181106148505761485061530f565b602002602001015184614961565b135b156148b7578361487160018361534f565b815181106148815761488161530f565b602002602001015184828151811061489b5761489b61530f565b6020026020010181905250806148b0906153b5565b9050614826565b818482815181106148ca576148ca61530f565b602090810291909101015250506001016147fb565b60605f5f5b8451811015614957578381815181106148ff576148ff61530f565b602002602001015161494f5784818151811061491d5761491d61530f565b6020026020010151858380614931906153ea565b9450815181106149435761494361530f565b60200260200101819052505b6001016148e4565b5083525090919050565b5f5f5b8351811080156149745750825181105b156149cb575f6149a985838151811061498f5761498f61530f565b60200260200101518584815181106143f9576143f961530f565b905080156149ba57915061098b9050565b506149c4816153ea565b9050614964565b5081518351146142765781518351106149e557600161170c565b5f1961170c565b5080546149f89061501d565b5f825580601f10614a07575050565b601f0160209004905f5260205f2090611b4591905f5b80821115614a32575f81840155600101614a1d565b505050565b611b45615a7e565b5f60208284031215614a4f575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff8116811461188d575f5ffd5b5f60208284031215614a87575f5ffd5b813561170c81614a56565b5f606082840312156121bd575f5ffd5b5f60208284031215614ab2575f5ffd5b813567ffffffffffffffff811115614ac8575f5ffd5b612eb784828501614a92565b67ffffffffffffffff8116811461188d575f5ffd5b5f5f60408385031215614afa575f5ffd5b8235614b0581614ad4565b946020939093013593505050565b5f60208284031215614b23575f5ffd5b813561170c81614ad4565b5f5f83601f840112614b3e575f5ffd5b50813567ffffffffffffffff811115614b55575f5ffd5b6020830191508360208285010111156135f7575f5ffd5b5f5f5f60408486031215614b7e575f5ffd5b83359250602084013567ffffffffffffffff811115614b9b575f5ffd5b614ba786828701614b2e565b9497909650939450505050565b5f5f5f5f60608587031215614bc7575f5ffd5b843567ffffffffffffffff811115614bdd575f5ffd5b614be987828801614a92565b9450506020850135614bfa81614ad4565b9250604085013567ffffffffffffffff811115614c15575f5ffd5b614c2187828801614b2e565b95989497509550505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f614c756080830186614c2d565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f60408385031215614caa575f5ffd5b50508035926020909101359150565b60ff8116811461188d575f5ffd5b5f5f5f60408486031215614cd9575f5ffd5b833567ffffffffffffffff811115614cef575f5ffd5b8401601f81018613614cff575f5ffd5b803567ffffffffffffffff811115614d15575f5ffd5b8660208260051b8401011115614d29575f5ffd5b602091820194509250840135614d3e81614cb9565b809150509250925092565b5f5f60408385031215614d5a575f5ffd5b82359150602083013563ffffffff81168114614d74575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614db1575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614e0b57614e0b614dbb565b60405290565b6040805190810167ffffffffffffffff81118282101715614e0b57614e0b614dbb565b604051601f8201601f1916810167ffffffffffffffff81118282101715614e5d57614e5d614dbb565b604052919050565b5f67ffffffffffffffff821115614e7e57614e7e614dbb565b5060051b60200190565b5f82601f830112614e97575f5ffd5b8135614eaa614ea582614e65565b614e34565b80828252602082019150602060608402860101925085831115614ecb575f5ffd5b602085015b83811015614f2d5760608188031215614ee7575f5ffd5b614eef614de8565b8135614efa81614ad4565b81526020820135614f0a81614ad4565b602082810191909152604083810135908301529084529290920191606001614ed0565b5095945050505050565b5f60408236031215614f47575f5ffd5b614f4f614e11565b823567ffffffffffffffff811115614f65575f5ffd5b614f7136828601614e88565b825250602083013567ffffffffffffffff811115614f8d575f5ffd5b830136601f820112614f9d575f5ffd5b8035614fab614ea582614e65565b8082825260208201915060208360051b850101925036831115614fcc575f5ffd5b602084015b8381101561500d57803567ffffffffffffffff811115614fef575f5ffd5b614ffe36602083890101614e88565b84525060209283019201614fd1565b5060208501525091949350505050565b600181811c9082168061503157607f821691505b6020821081036121bd577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f835461509b8161501d565b806060860152600182165f81146150b957600181146150f357615124565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b8701019350615124565b865f5260205f205f5b8381101561511b578154888201608001526001909101906020016150fc565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761098b5761098b615131565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f6151e3608083018486615175565b979650505050505050565b5f82601f8301126151fd575f5ffd5b815167ffffffffffffffff81111561521757615217614dbb565b61522a6020601f19601f84011601614e34565b81815284602083860101111561523e575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f6020828403121561526a575f5ffd5b815167ffffffffffffffff811115615280575f5ffd5b612eb7848285016151ee565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126152bf575f5ffd5b83018035915067ffffffffffffffff8211156152d9575f5ffd5b60200191506060810236038213156135f7575f5ffd5b67ffffffffffffffff818116838216019081111561098b5761098b615131565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8082018082111561098b5761098b615131565b8181038181111561098b5761098b615131565b67ffffffffffffffff828116828216039081111561098b5761098b615131565b828152604060208201525f612eb76040830184614c2d565b5f602082840312156153aa575f5ffd5b815161170c81614a56565b5f816153c3576153c3615131565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b5f5f1982036153fb576153fb615131565b5060010190565b601f821115614a325782821115614a3257805f5260205f20601f840160051c602085101561542d57505f5b90810190601f840160051c035f5b81811015615450575f8382015560010161543b565b505050505050565b815167ffffffffffffffff81111561547257615472614dbb565b61548681615480845461501d565b84615402565b6020601f8211600181146154b8575f83156154a15750848201515b5f19600385901b1c1916600184901b178455610956565b5f84815260208120601f198516915b828110156154e757878501518255602094850194600190920191016154c7565b508482101561550457868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f61552b6060830185614c2d565b828103604084015261553d8185614c2d565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f61557b60a0830187614c2d565b67ffffffffffffffff86166060840152828103608084015261559e818587615175565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff81036155ce576155ce615131565b60010192915050565b805167ffffffffffffffff1682526020810151615600602084018267ffffffffffffffff169052565b50604081015161561c604084018267ffffffffffffffff169052565b506060810151615638606084018267ffffffffffffffff169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e083015261010081015161567e61010084018267ffffffffffffffff169052565b50610120818101519083015261014090810151910152565b828152610180810161170c60208301846155d7565b6156b581866155d7565b6101c06101608201525f6156cd6101c0830186614c2d565b8281036101808401526156e08186614c2d565b915050826101a083015295945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614db1575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615758575f5ffd5b83018035915067ffffffffffffffff821115615772575f5ffd5b6020019150600581901b36038213156135f7575f5ffd5b5f608082840312801561579a575f5ffd5b506040516080810167ffffffffffffffff811182821017156157be576157be614dbb565b60405282516157cc81614ad4565b815260208301516157dc81614a56565b6020820152604083810151908201526060928301519281019290925250919050565b805160038110610c57575f5ffd5b5f6020828403121561581c575f5ffd5b61170c826157fe565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f5f60408385031215615863575f5ffd5b61586c836157fe565b91506020830151614d7481614cb9565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126158af575f5ffd5b83018035915067ffffffffffffffff8211156158c9575f5ffd5b6020019150368190038213156135f7575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b81811015615934578351835260209384019390920191600101615916565b50508381036040850152865180825260208083019350600582901b830181019089015f5b8381101561598a57601f19858403018652615974838351614c2d565b6020968701969093509190910190600101615958565b5050858103606087015261599f81888a615175565b9b9a5050505050505050505050565b5f602082840312156159be575f5ffd5b815167ffffffffffffffff8111156159d4575f5ffd5b8201601f810184136159e4575f5ffd5b80516159f2614ea582614e65565b8082825260208201915060208360051b850101925086831115615a13575f5ffd5b602084015b83811015615a5457805167ffffffffffffffff811115615a36575f5ffd5b615a45896020838901016151ee565b84525060209283019201615a18565b509695505050505050565b5f60208284031215615a6f575f5ffd5b8151801515811461170c575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const
