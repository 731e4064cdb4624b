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
   },
   {
    "internalType": "contract ILockRegistry",
    "name": "lockRegistry_",
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
  "name": "lockRegistry",
  "outputs": [
   {
    "internalType": "contract ILockRegistry",
    "name": "",
    "type": "address"
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
export const foreignObjectManagerBytecode = '0x60e060405234801561000f575f5ffd5b50604051615c3d380380615c3d83398101604081905261002e91610062565b6001600160a01b0390811660c05290811660a052166080526100ac565b6001600160a01b038116811461005f575f5ffd5b50565b5f5f5f60608486031215610074575f5ffd5b835161007f8161004b565b60208501519093506100908161004b565b60408501519092506100a18161004b565b809150509250925092565b60805160a05160c051615b2f61010e5f395f81816102670152818161089a01528181610aa501528181613880015261397001525f81816101c7015261037d01525f8181610481015281816132dc01528181613b6401526143480152615b2f5ff3fe6080604052600436106101b6575f3560e01c80637f038f3c116100eb578063b081002211610089578063d5d44d8011610063578063d5d44d8014610666578063d653ffaf14610691578063d8de3adc146106a9578063e067dcdf146106d4576101b6565b8063b0810022146105ef578063d484d42a14610602578063d5c595dc14610630576101b6565b8063a740a047116100c5578063a740a04714610526578063a79149471461055c578063a7b2e6551461058b578063b048c4fb146105b6576101b6565b80637f038f3c146104a35780638992fda8146104dc578063a6606014146104fb576101b6565b806348ef8a52116101585780636c26798f116101325780636c26798f146103dd5780636c8cc9d9146104235780636f1c13b8146104425780637b10399914610470576101b6565b806348ef8a521461036c5780634ccf4ada1461039f5780635b37e150146103be576101b6565b80633107aa01116101945780633107aa01146102ae5780633577329c146102cd57806338b758cc1461030b5780634662d75614610341576101b6565b80631d73f949146101ed5780631e3e8e8a1461022b5780632b596f6d14610256575b3480156101c1575f5ffd5b506101eb7f0000000000000000000000000000000000000000000000000000000000000000610702565b005b3480156101f8575f5ffd5b50610218610207366004614ac3565b600f6020525f908152604090205481565b6040519081526020015b60405180910390f35b348015610236575f5ffd5b50610218610245366004614afb565b600a6020525f908152604090205481565b348015610261575f5ffd5b506102897f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610222565b3480156102b9575f5ffd5b506101eb6102c8366004614b26565b610723565b3480156102d8575f5ffd5b506102fb6102e7366004614ac3565b60106020525f908152604090205460ff1681565b6040519015158152602001610222565b348015610316575f5ffd5b50610218610325366004614b6d565b601160209081525f928352604080842090915290825290205481565b34801561034c575f5ffd5b5061021861035b366004614b97565b60016020525f908152604090205481565b348015610377575f5ffd5b506102897f000000000000000000000000000000000000000000000000000000000000000081565b3480156103aa575f5ffd5b506102186103b9366004614b26565b6109a7565b3480156103c9575f5ffd5b506102186103d8366004614bf0565b6109db565b3480156103e8575f5ffd5b5061040e6103f7366004614ac3565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff9091168152602001610222565b34801561042e575f5ffd5b5061021861043d366004614afb565b610bb4565b34801561044d575f5ffd5b506102fb61045c366004614ac3565b600b6020525f908152604090205460ff1681565b34801561047b575f5ffd5b506102897f000000000000000000000000000000000000000000000000000000000000000081565b3480156104ae575f5ffd5b506008546104c39067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610222565b3480156104e7575f5ffd5b506102186104f6366004614c38565b610cb2565b348015610506575f5ffd5b50610218610515366004614ac3565b60026020525f908152604090205481565b348015610531575f5ffd5b50610218610540366004614b6d565b600560209081525f928352604080842090915290825290205481565b348015610567575f5ffd5b5061057b610576366004614b26565b610ff5565b6040516102229493929190614cdf565b348015610596575f5ffd5b506102186105a5366004614ac3565b60036020525f908152604090205481565b3480156105c1575f5ffd5b506102fb6105d0366004614d1d565b600e60209081525f928352604080842090915290825290205460ff1681565b6101eb6105fd366004614d4b565b611105565b34801561060d575f5ffd5b506102fb61061c366004614ac3565b60046020525f908152604090205460ff1681565b34801561063b575f5ffd5b5061021861064a366004614dcd565b600d60209081525f928352604080842090915290825290205481565b348015610671575f5ffd5b50610218610680366004614afb565b60076020525f908152604090205481565b34801561069c575f5ffd5b5061021864e8d4a5100081565b3480156106b4575f5ffd5b506102186106c3366004614ac3565b5f9081526020819052604090205490565b3480156106df575f5ffd5b506102fb6106ee366004614ac3565b60066020525f908152604090205460ff1681565b604051365f82375f5f3683855af43d5f833e801561071e573d82f35b503d81fd5b5f8061074a8335602085013561073c6040870187614e03565b61074590614fbb565b6112c0565b90925090505f8061075b853561138e565b6040517f6934dc0e000000000000000000000000000000000000000000000000000000008152919350915073ffffffffffffffffffffffffffffffffffffffff831690636934dc0e906107bd90339060208a01359060028901906004016150ec565b5f6040518083038186803b1580156107d3575f5ffd5b505afa1580156107e5573d5f5f3e3d5ffd5b505050508015610958575f5f5f61088f85895f01358a6020013589600201805461080e906150a1565b80601f016020809104026020016040519081016040528092919081815260200182805461083a906150a1565b80156108855780601f1061085c57610100808354040283529160200191610885565b820191905f5260205f20905b81548152906001019060200180831161086857829003601f168201915b5050505050611487565b9250925092506108bc7f000000000000000000000000000000000000000000000000000000000000000090565b6040517fdf5630160000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff8481166024830152336044830152606482018490525f6084830152919091169063df5630169060a4015f604051808303815f87803b15801561093e575f5ffd5b505af1158015610950573d5f5f3e3d5ffd5b505050505050505b600183015461099090339061098b9064e8d4a5100090700100000000000000000000000000000000900461ffff166151e2565b61153a565b6109a085356020870135866115cd565b5050505050565b5f6109d5823560208401356109d06109c26040870187614e03565b6109cb90614fbb565b6116cd565b611726565b92915050565b5f5f5f6109e78661138e565b915091506109f58633611769565b92505f73ffffffffffffffffffffffffffffffffffffffff831663aa1fbf084633878a8a6040518663ffffffff1660e01b8152600401610a39959493929190615222565b5f60405180830381865afa158015610a53573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610a7a91908101906152de565b9050610a8581611898565b8115610b63575f5f5f610a9a868b8987611487565b925092509250610ac77f000000000000000000000000000000000000000000000000000000000000000090565b6040517fdf5630160000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff84811660248301523360448301525f606483015260848201849052919091169063df5630169060a4015f604051808303815f87803b158015610b49575f5ffd5b505af1158015610b5b573d5f5f3e3d5ffd5b505050505050505b604080516080810182525f8082526020820181905291810182905260608101919091526040805180820190915260608082526020820152610ba789878386866118e6565b5050505050509392505050565b5f610bbd611b66565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526007602052604081205490819003610c3a576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610c939084815260200190565b60405180910390a2610ca58282611b9d565b610cad611bba565b919050565b5f67ffffffffffffffff84161580610cdd57504667ffffffffffffffff168467ffffffffffffffff16145b15610d20576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610c31565b5f80610d398735602089013561073c60408b018b614e03565b91509150610d64610d48611be4565b610d5560408a018a614e03565b610d5e90614fbb565b90611c31565b610d9a576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e1e6040518061016001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610ecb918b9190610e47906150a1565b80601f0160208091040260200160405190810160405280929190818152602001828054610e73906150a1565b8015610ebe5780601f10610e9557610100808354040283529160200191610ebe565b820191905f5260205f20905b815481529060010190602001808311610ea157829003601f168201915b50505050508a8a8a611ce7565b6101408501526101208401529050610ee589838387611e87565b9450610ef460408a018a614e03565b610efe9080615310565b90505f03610f68576001830154610f3990339061098b9064e8d4a5100090700100000000000000000000000000000000900461ffff166151e2565b610f49893560208b0135866115cd565b610f638883610120015184604001518561014001516120b4565b610fe9565b6040820151610f78906001615373565b60018401805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000938c166801000000000000000002939093167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179190911790555b50505050949350505050565b5f60608180808080611017883560208a01356109d06109c260408d018d614e03565b815260208101919091526040015f2080541580159650909150611055576110526110446040880188614e03565b61104d90614fbb565b612180565b92505b6001810154600282018054909167ffffffffffffffff16908290611078906150a1565b80601f01602080910402602001604051908101604052809291908181526020018280546110a4906150a1565b80156110ef5780601f106110c6576101008083540402835291602001916110ef565b820191905f5260205f20905b8154815290600101906020018083116110d257829003601f168201915b509a9c939b509799509297509095505050505050565b5f6111108484612219565b90505f5f61112183604001516127bb565b9150915061112e81612870565b611140611139611be4565b8290611c31565b611176576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff85161561118e5761118982612180565b611190565b5f5b90508460ff168160ff1610156111df576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff808316600483015286166024820152604401610c31565b5f6111eb8888876128c1565b90505f5f5b82518110156112635785156112295761122487828786858151811061121757611217615393565b6020026020010151612b2b565b61125b565b61124e87828786858151811061124157611241615393565b6020026020010151612c3e565b61125890836153c0565b91505b6001016111f0565b50803410156112a7576040517fea691a4b00000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610c31565b6112b53361098b83346153d3565b505050505050505050565b5f5f6112cd858585612f15565b602085015151919350915015611312576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101839052602401610c31565b600181015467ffffffffffffffff16156113865760018181015483916113419167ffffffffffffffff166153e6565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff166024820152604401610c31565b935093915050565b5f818152600960205260408120805482919073ffffffffffffffffffffffffffffffffffffffff16806113f0576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101869052602401610c31565b848173ffffffffffffffffffffffffffffffffffffffff163f14611460576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810186905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610c31565b905490947401000000000000000000000000000000000000000090910460ff169350915050565b5f5f5f61149687878787612f72565b6040517f16d0b798000000000000000000000000000000000000000000000000000000008152919450915073ffffffffffffffffffffffffffffffffffffffff8816906316d0b798906114ef9088908890600401615406565b602060405180830381865afa15801561150a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061152e919061541e565b91509450945094915050565b805f03611545575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260076020526040812080548392906115799084906153c0565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600d8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff168252909252918120805490919061164d90615439565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff00000000000000000000000000000000000000000000169055906116996002830182614a70565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e7631000000000000000000006116f883613153565b60405160200161170992919061544e565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600a6020526040812080548291469185918461179f8361546e565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c06118074690565b67ffffffffffffffff16901b1791506001600b5f6118558786604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208101919091526040015f2080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169115159190911790555092915050565b610400815111156118e35780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610c31565b50565b5f5f6118f1856116cd565b90506118fe878783611726565b5f8181526020819052604090208054919350901561194b576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610c31565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600d83528481209389015163ffffffff1681529290915291902054601f1981016119dd576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610c31565b6119e88160016153c0565b5f838152600d6020908152604080832060608b015163ffffffff1684529091528120919091558490879089908690600182018160028401611a2986826154dc565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c611b418d613153565b8c604051611b5193929190615597565b60405180910390a45050505095945050505050565b611b6e613267565b611b9b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906132c0565b565b5f385f3884865af1611bb65763b12d13eb5f526004601cfd5b5050565b611b9b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611b95565b611c0b6040518060600160405280614abb8152602001614abb8152602001614abb81525090565b60405180606001604052806132c781526020016133f28152602001613405815250905090565b5f611c3b8361346d565b5082515f611c49828561351b565b509050801580611c5f5750611c5f828386613654565b15611c6e575f925050506109d5565b5f5b856020015151811015611cdb576060611ca687602001518381518110611c9857611c98615393565b60200260200101518761351b565b9093509050828015611cc15750611cbe8185886136da565b51155b15611cd2575f9450505050506109d5565b50600101611c70565b50600195945050505050565b60605f808080611cf78a3561138e565b6040517f4d457bfb000000000000000000000000000000000000000000000000000000008152919350915073ffffffffffffffffffffffffffffffffffffffff831690634d457bfb90611d5c90339060208f0135908e908e908e908e906004016155cb565b5f60405180830381865afa158015611d76573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611d9d91908101906152de565b9450611da885611898565b611db9828b3560208d013588612f72565b90945092505f80611dd1848d3560208f01358e612f72565b915091508186141580611de45750808514155b15611e25576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810187905260248101869052604401610c31565b845f03611e5e576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8215611e7857611e78848d3560208f01358e8b6001613817565b50505050955095509592505050565b5f80611ea7611e996040880188614e03565b611ea290614fbb565b613a37565b805151909150611eb9600260206153d3565b811115611f085780611ecd600260206153d3565b6040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610c31565b466008805467ffffffffffffffff16905f611f228361562f565b82546101009290920a67ffffffffffffffff81810219909316918316021790915543811660608a0152908116604089015216865260208781013560a088015287356080880152855190860120611f77836116cd565b60e088015260c087015280611f8f6040890189614e03565b611f999080615310565b611fa49291506153d3565b67ffffffffffffffff16610100870152604051611fe7907f73796e636c696e652e726563656970742e76310000000000000000000000000090889060200161571a565b60408051808303601f1901815282825280516020918201208983015167ffffffffffffffff165f9081526001835283812082905530838601528b35858501528b8301356060808701919091528451808703909101815260809095019093528351939091019290922091945050866020015167ffffffffffffffff1681857faa5a37212c1ea7e55970947458824e4c57d1a1e59647aa2fbb30ab84a1f9469f8a61208f88613153565b8b8b6040516120a1949392919061572f565b60405180910390a4505050949350505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f8181526002909352908220549092506121069084906153c0565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6191015b60405180910390a4505050505050565b5f8160200151515f14612194576001612197565b60045b90505f5b825151811015612213575f835f015182815181106121bb576121bb615393565b602002602001015190505f815f015167ffffffffffffffff165f146121e8576121e382613b61565b6121f5565b6121f58260400151613c32565b90508360ff168160ff161015612209578093505b505060010161219b565b50919050565b61224b6040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b8381101561229d5784848281811061226857612268615393565b905060200281019061227a9190615777565b6122889060208101906157a9565b6122939150836153c0565b915060010161224e565b508015806122ab5750601081115b806122b557508083115b156122ef576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101829052602401610c31565b8067ffffffffffffffff81111561230857612308614e3f565b604051908082528060200260200182016040528015612331578160200160208202803683370190505b5082528067ffffffffffffffff81111561234d5761234d614e3f565b604051908082528060200260200182016040528015612376578160200160208202803683370190505b5060208301528067ffffffffffffffff81111561239557612395614e3f565b6040519080825280602002602001820160405280156123da57816020015b60408051808201909152606080825260208201528152602001906001900390816123b35790505b5060408301528067ffffffffffffffff8111156123f9576123f9614e3f565b604051908082528060200260200182016040528015612422578160200160208202803683370190505b5060608301528067ffffffffffffffff81111561244157612441614e3f565b60405190808252806020026020018201604052801561247457816020015b606081526020019060019003908161245f5790505b5060808301525f805b848110156127b2575f5b86868381811061249957612499615393565b90506020028101906124ab9190615777565b6124b99060208101906157a9565b90508110156127a9575f5f8888858181106124d6576124d6615393565b90506020028101906124e89190615777565b358989868181106124fb576124fb615393565b905060200281019061250d9190615777565b61251b9060208101906157a9565b8581811061252b5761252b615393565b905060200281019061253d9190614e03565b9092503590505f5b858110156125d657818860200151828151811061256457612564615393565b6020026020010151148015612594575082885f0151828151811061258a5761258a615393565b6020026020010151145b156125ce576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101889052602401610c31565b600101612545565b505f8989868181106125ea576125ea615393565b90506020028101906125fc9190615777565b61260a9060208101906157a9565b8581811061261a5761261a615393565b905060200281019061262c9190614e03565b61263a906020810190614e03565b61264390614fbb565b90505f5f6126528585856112c0565b915091508484848c5f01518b8151811061266e5761266e615393565b602002602001018d602001518c8151811061268b5761268b615393565b602002602001018e604001518d815181106126a8576126a8615393565b60200260200101839052838152508381525050505081816002018080546126ce906150a1565b80601f01602080910402602001604051908101604052809291908181526020018280546126fa906150a1565b80156127455780601f1061271c57610100808354040283529160200191612745565b820191905f5260205f20905b81548152906001019060200180831161272857829003601f168201915b505050505090508b606001518a8151811061276257612762615393565b602002602001018c608001518b8151811061277f5761277f615393565b6020908102919091010191909152526127978861546e565b97505050505050806001019050612487565b5060010161247d565b50505092915050565b5f6127d9604051806040016040528060608152602001606081525090565b60019150825f815181106127ef576127ef615393565b602002602001015190505f600190505b835181101561286a5761282b8285838151811061281e5761281e615393565b6020026020010151613c8f565b612862575f925061285e84828151811061284757612847615393565b602002602001015183613caa90919063ffffffff16565b9250505b6001016127ff565b50915091565b5f61287a8261346d565b90506020811115611bb6576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610c31565b606081608001515167ffffffffffffffff8111156128e1576128e1614e3f565b60405190808252806020026020018201604052801561291457816020015b60608152602001906001900390816128ff5790505b5090505f5f5b84811015612b22575f86868381811061293557612935615393565b90506020028101906129479190615777565b6129559060208101906157a9565b905090505f8167ffffffffffffffff81111561297357612973614e3f565b60405190808252806020026020018201604052801561299c578160200160208202803683370190505b5090505f8267ffffffffffffffff8111156129b9576129b9614e3f565b6040519080825280602002602001820160405280156129ec57816020015b60608152602001906001900390816129d75790505b5090505f5b83811015612a8b576020880151612a0882886153c0565b81518110612a1857612a18615393565b602002602001015188608001518288612a3191906153c0565b81518110612a4157612a41615393565b6020026020010151848381518110612a5b57612a5b615393565b60200260200101848481518110612a7457612a74615393565b6020908102919091010191909152526001016129f1565b505f612abb8a8a87818110612aa257612aa2615393565b9050602002810190612ab49190615777565b8484613de4565b90505f5b84811015612b1257818181518110612ad957612ad9615393565b6020026020010151888880612aed9061546e565b995081518110612aff57612aff615393565b6020908102919091010152600101612abf565b505050505080600101905061291a565b50509392505050565b5f5f855f01518581518110612b4257612b42615393565b602002602001015186602001518681518110612b6057612b60615393565b602002602001015191509150825f5f88606001518881518110612b8557612b85615393565b602002602001015181526020019081526020015f206002019081612ba991906154dc565b508186606001518681518110612bc157612bc1615393565b6020026020010151612c038484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b353584612c2e89613153565b8860405161217093929190615597565b5f5f5f865f01518681518110612c5657612c56615393565b602002602001015187602001518781518110612c7457612c74615393565b6020026020010151915091505f5f5f89606001518981518110612c9957612c99615393565b60209081029190910181015182528181019290925260409081015f20815160808101835260019091015467ffffffffffffffff80821683526801000000000000000082041693820193909352700100000000000000000000000000000000830461ffff1691810191909152720100000000000000000000000000000000000090910463ffffffff166060808301919091528901518051919250612d5791859185918b908110612d4a57612d4a615393565b60200260200101516115cd565b612d6483838888856118e6565b50604080518082019091526060808252602082015288604001518881518110612d8f57612d8f615393565b602090810291909101015151815260408051600180825281830190925290816020015b6060815260200190600190039081612db257505060208201819052875181519091905f90612de257612de2615393565b60200260200101819052505f612df782613f6e565b92509050801580612e175750612e15612e0e611be4565b8390611c31565b155b15612e29575f95505050505050612f0d565b5f612e338361346d565b90506020811115612e7a576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610c31565b604080516080810182525f80825260208201819052918101829052606081019190915281856060015182604001836060018263ffffffff1663ffffffff168152508261ffff1661ffff168152505050612ef38787868f608001518f81518110612ee557612ee5615393565b6020026020010151856118e6565b50612f0364e8d4a51000836151e2565b9750505050505050505b949350505050565b5f5f612f2585856109d0866116cd565b5f81815260208190526040902080549193509150611386576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610c31565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b8152600401612fb0929190615406565b608060405180830381865afa158015612fcb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612fef919061580d565b905070010000000000000000000000000000000081604001515f1c106130dc575f85826040015114801561303b5750602082015173ffffffffffffffffffffffffffffffffffffffff16155b8015613066575061304c8660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b9050806130da578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff90911660248301526044820152606401610c31565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b60208101516060906131648361346d565b61316f9060606151e2565b815161317c9060026151e2565b6131879060046153c0565b61319191906153c0565b67ffffffffffffffff8111156131a9576131a9614e3f565b6040519080825280601f01601f1916602001820160405280156131d3576020820181803683370190505b5091505f6020830190506131f56131ee82865f0151516141e3565b85516141fb565b90506132028183516141e3565b90505f5b825181101561325f576132556132368385848151811061322857613228615393565b6020026020010151516141e3565b84838151811061324857613248615393565b60200260200101516141fb565b9150600101613206565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611b9b576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b80515f9067ffffffffffffffff16156133ab577f0000000000000000000000000000000000000000000000000000000000000000604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa158015613387573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109d59190615890565b6040808301515f9081526004602052205460ff16156133cc57506001919050565b6040808301515f9081526010602052205460ff166133ea575f6109d5565b600292915050565b5f6133fd8383614247565b159392505050565b81515f9067ffffffffffffffff161580159061343057508151835167ffffffffffffffff9081169116145b80156134575750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b8015611762575050604090810151910151141590565b8051516020820151515f5b8181108015613488575060408211155b156134c957836020015181815181106134a3576134a3615393565b602002602001015151836134b791906153c0565b92506134c28161546e565b9050613478565b506101008211806134da5750604081115b15612213576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610c31565b5f6060835167ffffffffffffffff81111561353857613538614e3f565b60405190808252806020026020018201604052801561358157816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816135565790505b5090505f5f5b8551811015613645575f6135ba8783815181106135a6576135a6615393565b6020026020010151875f015163ffffffff16565b905060028160028111156135d0576135d06158a9565b036135e0575f945050505061364d565b5f8160028111156135f3576135f36158a9565b0361363c5786828151811061360a5761360a615393565b602002602001015184848061361e9061546e565b95508151811061363057613630615393565b60200260200101819052505b50600101613587565b508152600191505b9250929050565b5f5f5b84518110156136d0575f5b84518110156136c7576136af86838151811061368057613680615393565b602002602001015186838151811061369a5761369a615393565b6020026020010151866040015163ffffffff16565b156136bf57600192505050611762565b600101613662565b50600101613657565b505f949350505050565b6060835167ffffffffffffffff8111156136f6576136f6614e3f565b60405190808252806020026020018201604052801561373f57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816137145790505b5090505f5f5b855181101561380d575f5f5b86518110801561375f575081155b156137ba576137a887828151811061377957613779615393565b602002602001015189858151811061379357613793615393565b6020026020010151886020015163ffffffff16565b91506137b38161546e565b9050613751565b5080613804578682815181106137d2576137d2615393565b60200260200101518484806137e69061546e565b9550815181106137f8576137f8615393565b60200260200101819052505b50600101613745565b5081529392505050565b5f5f5f61382689898989611487565b9250925092505f5f5f61383b8c8c8c8b611487565b9250925092505f868414801561387c57508573ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff16145b90507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663df563016888833898680156138c957508d155b6138d3575f6138d5565b875b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e088901b168152600481019590955273ffffffffffffffffffffffffffffffffffffffff93841660248601529290911660448401526064830152608482015260a4015f604051808303815f87803b158015613953575f5ffd5b505af1158015613965573d5f5f3e3d5ffd5b5050505080613a28577f00000000000000000000000000000000000000000000000000000000000000006040517fdf5630160000000000000000000000000000000000000000000000000000000081526004810186905273ffffffffffffffffffffffffffffffffffffffff85811660248301523360448301525f606483015260848201859052919091169063df5630169060a4015f604051808303815f87803b158015613a11575f5ffd5b505af1158015613a23573d5f5f3e3d5ffd5b505050505b50505050505050505050505050565b604080518082019091526060808252602082015281515f5b815181108015613a845750818181518110613a6c57613a6c615393565b60200260200101515f015167ffffffffffffffff165f145b15613a9957613a928161546e565b9050613a4f565b808251613aa691906153d3565b67ffffffffffffffff811115613abe57613abe614e3f565b604051908082528060200260200182016040528015613b0757816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613adc5790505b5083525f5b83515181101561325f5782613b2182846153c0565b81518110613b3157613b31615393565b6020026020010151845f01518281518110613b4e57613b4e615393565b6020908102919091010152600101613b0c565b5f7f0000000000000000000000000000000000000000000000000000000000000000604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa158015613c0e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061176291906158d6565b5f8181526004602052604081205460ff1615613c5057506003919050565b5f8281526010602052604090205460ff1615613c6d57505f919050565b5f828152600f6020526040902054613c8490614302565b6133ea5760016109d5565b5f613c99826116cd565b613ca2846116cd565b149392505050565b5f613cc8604051806040016040528060608152602001606081525090565b83518351613cd691906143b1565b8152602080840151519085015151613cee91906153c0565b67ffffffffffffffff811115613d0657613d06614e3f565b604051908082528060200260200182016040528015613d3957816020015b6060815260200190600190039081613d245790505b5060208201525f5b816020015151811015613dcf57613da68560200151518210613d9057846020015186602001515183613d7391906153d3565b81518110613d8357613d83615393565b602002602001015161453b565b85602001518281518110613d8357613d83615393565b82602001518281518110613dbc57613dbc615393565b6020908102919091010152600101613d41565b50613dd981613f6e565b915091509250929050565b60605f80613df2863561138e565b909250905073ffffffffffffffffffffffffffffffffffffffff8216626f321a338787613e2260408c018c615900565b6040518663ffffffff1660e01b8152600401613e42959493929190615961565b5f60405180830381865afa158015613e5c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052613e839190810190615a32565b92508351835114613ecd57825184516040517f1a4ea2ed00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610c31565b5f5b8351811015613f6457613efa848281518110613eed57613eed615393565b6020026020010151611898565b8115613f5c57613f5c83885f0135888481518110613f1a57613f1a615393565b6020026020010151888581518110613f3457613f34615393565b6020026020010151888681518110613f4e57613f4e615393565b60200260200101515f613817565b600101613ecf565b5050509392505050565b5f613f8c604051806040016040528060608152602001606081525090565b613f958361346d565b508251613fa1906145ed565b815260208301515f5b815181101561402f57613fdf613fd8838381518110613fcb57613fcb615393565b60200260200101516145ed565b8451614727565b828281518110613ff157613ff1615393565b602002602001018190525081818151811061400e5761400e615393565b6020026020010151515f03614027575f93505050915091565b600101613faa565b506140398161487c565b5f815167ffffffffffffffff81111561405457614054614e3f565b60405190808252806020026020018201604052801561407d578160200160208202803683370190505b5090505f5b82518110156141c6575f5b8351811080156140b457508282815181106140aa576140aa615393565b6020026020010151155b156141bd57808214806140fa57508382815181106140d4576140d4615393565b6020026020010151518482815181106140ef576140ef615393565b602002602001015151115b6141ad575f84838151811061411157614111615393565b60200260200101515185838151811061412c5761412c615393565b602002602001015151108061414057508282105b9050808015614189575061418685838151811061415f5761415f615393565b602002602001015186858151811061417957614179615393565b6020026020010151614727565b51155b84848151811061419b5761419b615393565b91151560209283029190910190910152505b6141b68161546e565b905061408d565b50600101614082565b506141d18282614963565b60208401525060019491935090915050565b5f8160081c83538160018401536117628360026153c0565b5f5f5b825181101561423f575f83828151811061421a5761421a615393565b60200260200101519050606081865e6142346060866153c0565b9450506001016141fe565b509192915050565b805182515f9167ffffffffffffffff918216911614614288578151835167ffffffffffffffff91821691161061427e576001614281565b5f195b90506109d5565b816020015167ffffffffffffffff16836020015167ffffffffffffffff16146142d557816020015167ffffffffffffffff16836020015167ffffffffffffffff161061427e576001614281565b81604001518360400151146142fa57816040015183604001511061427e576001614281565b505f92915050565b6040517fc13c2396000000000000000000000000000000000000000000000000000000008152600481018290525f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063c13c239690602401602060405180830381865afa15801561438d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109d59190615ae3565b6060815183516143c191906153c0565b67ffffffffffffffff8111156143d9576143d9614e3f565b60405190808252806020026020018201604052801561442257816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816143f75790505b5090505f5f5f5b85518210806144385750845181105b15614531575f86518314614496578551821461448f5761448a87848151811061446357614463615393565b602002602001015187848151811061447d5761447d615393565b6020026020010151614247565b614499565b5f19614499565b60015b90505f8113156144c2578582815181106144b5576144b5615393565b60200260200101516144dd565b8683815181106144d4576144d4615393565b60200260200101515b85856144e88161546e565b9650815181106144fa576144fa615393565b60200260200101819052505f8113614518576145158361546e565b92505b5f811261452b576145288261546e565b91505b50614429565b5050815292915050565b6060815167ffffffffffffffff81111561455757614557614e3f565b6040519080825280602002602001820160405280156145a057816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816145755790505b5090505f5b8251811015612213578281815181106145c0576145c0615393565b60200260200101518282815181106145da576145da615393565b60209081029190910101526001016145a5565b60605f5f5b8351811015614720575f84828151811061460e5761460e615393565b60209081029190910101519050825f195b5f8211801561465c57505f614657886146396001866153d3565b8151811061464957614649615393565b602002602001015185614247565b915081135b156146715761466a82615439565b915061461f565b5f8211801561467e575080155b1561468b57505050614718565b5f856146968161546e565b965090505b828111156146f557876146af6001836153d3565b815181106146bf576146bf615393565b60200260200101518882815181106146d9576146d9615393565b6020026020010181905250806146ee90615439565b905061469b565b508287838151811061470957614709615393565b60200260200101819052505050505b6001016145f2565b5082525090565b6060825167ffffffffffffffff81111561474357614743614e3f565b60405190808252806020026020018201604052801561478c57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816147615790505b5090505f5f5f5b8551811015614531575b8451821080156147da57505f6147d88684815181106147be576147be615393565b602002602001015188848151811061447d5761447d615393565b125b156147ef576147e88261546e565b915061479d565b845182148061482b575061482885838151811061480e5761480e615393565b602002602001015187838151811061447d5761447d615393565b15155b156148745785818151811061484257614842615393565b60200260200101518484806148569061546e565b95508151811061486857614868615393565b60200260200101819052505b600101614793565b60015b8151811015611bb6575f82828151811061489b5761489b615393565b602002602001015190505f8290505b5f811180156148e457505f6148e2856148c46001856153d3565b815181106148d4576148d4615393565b6020026020010151846149e5565b135b1561493b57836148f56001836153d3565b8151811061490557614905615393565b602002602001015184828151811061491f5761491f615393565b60200260200101819052508061493490615439565b90506148aa565b8184828151811061494e5761494e615393565b6020908102919091010152505060010161487f565b60605f5f5b84518110156149db5783818151811061498357614983615393565b60200260200101516149d3578481815181106149a1576149a1615393565b60200260200101518583806149b59061546e565b9450815181106149c7576149c7615393565b60200260200101819052505b600101614968565b5083525090919050565b5f5f5b8351811080156149f85750825181105b15614a4f575f614a2d858381518110614a1357614a13615393565b602002602001015185848151811061447d5761447d615393565b90508015614a3e5791506109d59050565b50614a488161546e565b90506149e8565b5081518351146142fa578151835110614a69576001611762565b5f19611762565b508054614a7c906150a1565b5f825580601f10614a8b575050565b601f0160209004905f5260205f2090611b9b91905f5b80821115614ab6575f81840155600101614aa1565b505050565b611b9b615b02565b5f60208284031215614ad3575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff811681146118e3575f5ffd5b5f60208284031215614b0b575f5ffd5b813561176281614ada565b5f60608284031215612213575f5ffd5b5f60208284031215614b36575f5ffd5b813567ffffffffffffffff811115614b4c575f5ffd5b612f0d84828501614b16565b67ffffffffffffffff811681146118e3575f5ffd5b5f5f60408385031215614b7e575f5ffd5b8235614b8981614b58565b946020939093013593505050565b5f60208284031215614ba7575f5ffd5b813561176281614b58565b5f5f83601f840112614bc2575f5ffd5b50813567ffffffffffffffff811115614bd9575f5ffd5b60208301915083602082850101111561364d575f5ffd5b5f5f5f60408486031215614c02575f5ffd5b83359250602084013567ffffffffffffffff811115614c1f575f5ffd5b614c2b86828701614bb2565b9497909650939450505050565b5f5f5f5f60608587031215614c4b575f5ffd5b843567ffffffffffffffff811115614c61575f5ffd5b614c6d87828801614b16565b9450506020850135614c7e81614b58565b9250604085013567ffffffffffffffff811115614c99575f5ffd5b614ca587828801614bb2565b95989497509550505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f614cf96080830186614cb1565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f60408385031215614d2e575f5ffd5b50508035926020909101359150565b60ff811681146118e3575f5ffd5b5f5f5f60408486031215614d5d575f5ffd5b833567ffffffffffffffff811115614d73575f5ffd5b8401601f81018613614d83575f5ffd5b803567ffffffffffffffff811115614d99575f5ffd5b8660208260051b8401011115614dad575f5ffd5b602091820194509250840135614dc281614d3d565b809150509250925092565b5f5f60408385031215614dde575f5ffd5b82359150602083013563ffffffff81168114614df8575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614e35575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614e8f57614e8f614e3f565b60405290565b6040805190810167ffffffffffffffff81118282101715614e8f57614e8f614e3f565b604051601f8201601f1916810167ffffffffffffffff81118282101715614ee157614ee1614e3f565b604052919050565b5f67ffffffffffffffff821115614f0257614f02614e3f565b5060051b60200190565b5f82601f830112614f1b575f5ffd5b8135614f2e614f2982614ee9565b614eb8565b80828252602082019150602060608402860101925085831115614f4f575f5ffd5b602085015b83811015614fb15760608188031215614f6b575f5ffd5b614f73614e6c565b8135614f7e81614b58565b81526020820135614f8e81614b58565b602082810191909152604083810135908301529084529290920191606001614f54565b5095945050505050565b5f60408236031215614fcb575f5ffd5b614fd3614e95565b823567ffffffffffffffff811115614fe9575f5ffd5b614ff536828601614f0c565b825250602083013567ffffffffffffffff811115615011575f5ffd5b830136601f820112615021575f5ffd5b803561502f614f2982614ee9565b8082825260208201915060208360051b850101925036831115615050575f5ffd5b602084015b8381101561509157803567ffffffffffffffff811115615073575f5ffd5b61508236602083890101614f0c565b84525060209283019201615055565b5060208501525091949350505050565b600181811c908216806150b557607f821691505b602082108103612213577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f835461511f816150a1565b806060860152600182165f811461513d5760018114615177576151a8565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b87010193506151a8565b865f5260205f205f5b8381101561519f57815488820160800152600190910190602001615180565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176109d5576109d56151b5565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f6152676080830184866151f9565b979650505050505050565b5f82601f830112615281575f5ffd5b815167ffffffffffffffff81111561529b5761529b614e3f565b6152ae6020601f19601f84011601614eb8565b8181528460208386010111156152c2575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f602082840312156152ee575f5ffd5b815167ffffffffffffffff811115615304575f5ffd5b612f0d84828501615272565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615343575f5ffd5b83018035915067ffffffffffffffff82111561535d575f5ffd5b602001915060608102360382131561364d575f5ffd5b67ffffffffffffffff81811683821601908111156109d5576109d56151b5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b808201808211156109d5576109d56151b5565b818103818111156109d5576109d56151b5565b67ffffffffffffffff82811682821603908111156109d5576109d56151b5565b828152604060208201525f612f0d6040830184614cb1565b5f6020828403121561542e575f5ffd5b815161176281614ada565b5f81615447576154476151b5565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b5f5f19820361547f5761547f6151b5565b5060010190565b601f821115614ab65782821115614ab657805f5260205f20601f840160051c60208510156154b157505f5b90810190601f840160051c035f5b818110156154d4575f838201556001016154bf565b505050505050565b815167ffffffffffffffff8111156154f6576154f6614e3f565b61550a8161550484546150a1565b84615486565b6020601f82116001811461553c575f83156155255750848201515b5f19600385901b1c1916600184901b1784556109a0565b5f84815260208120601f198516915b8281101561556b578785015182556020948501946001909201910161554b565b508482101561558857868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6155af6060830185614cb1565b82810360408401526155c18185614cb1565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f6155ff60a0830187614cb1565b67ffffffffffffffff8616606084015282810360808401526156228185876151f9565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff8103615652576156526151b5565b60010192915050565b805167ffffffffffffffff1682526020810151615684602084018267ffffffffffffffff169052565b5060408101516156a0604084018267ffffffffffffffff169052565b5060608101516156bc606084018267ffffffffffffffff169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e083015261010081015161570261010084018267ffffffffffffffff169052565b50610120818101519083015261014090810151910152565b8281526101808101611762602083018461565b565b615739818661565b565b6101c06101608201525f6157516101c0830186614cb1565b8281036101808401526157648186614cb1565b915050826101a083015295945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614e35575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126157dc575f5ffd5b83018035915067ffffffffffffffff8211156157f6575f5ffd5b6020019150600581901b360382131561364d575f5ffd5b5f608082840312801561581e575f5ffd5b506040516080810167ffffffffffffffff8111828210171561584257615842614e3f565b604052825161585081614b58565b8152602083015161586081614ada565b6020820152604083810151908201526060928301519281019290925250919050565b805160038110610cad575f5ffd5b5f602082840312156158a0575f5ffd5b61176282615882565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f5f604083850312156158e7575f5ffd5b6158f083615882565b91506020830151614df881614d3d565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615933575f5ffd5b83018035915067ffffffffffffffff82111561594d575f5ffd5b60200191503681900382131561364d575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b818110156159b857835183526020938401939092019160010161599a565b50508381036040850152865180825260208083019350600582901b830181019089015f5b83811015615a0e57601f198584030186526159f8838351614cb1565b60209687019690935091909101906001016159dc565b50508581036060870152615a2381888a6151f9565b9b9a5050505050505050505050565b5f60208284031215615a42575f5ffd5b815167ffffffffffffffff811115615a58575f5ffd5b8201601f81018413615a68575f5ffd5b8051615a76614f2982614ee9565b8082825260208201915060208360051b850101925086831115615a97575f5ffd5b602084015b83811015615ad857805167ffffffffffffffff811115615aba575f5ffd5b615ac989602083890101615272565b84525060209283019201615a9c565b509695505050505050565b5f60208284031215615af3575f5ffd5b81518015158114611762575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const
