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

/** Creation code, without constructor arguments. */
export const foreignObjectManagerBytecode = '0x60c060405234801561000f575f5ffd5b506040516157b73803806157b783398101604081905261002e9161005c565b6001600160a01b0390811660a05216608052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516156e66100d15f395f81816101c7015261033f01525f818161046801528181613375015281816136c10152613e6401526156e65ff3fe6080604052600436106101b6575f3560e01c80638992fda8116100eb578063b210e6cd11610089578063d5c595dc11610063578063d5c595dc14610677578063d5d44d80146106ad578063d653ffaf146106d8578063d8de3adc146106f0576101b6565b8063b210e6cd146105e9578063c4b6445e14610608578063d484d42a14610649576101b6565b8063a7914947116100c5578063a791494714610543578063a7b2e65514610572578063b048c4fb1461059d578063b0810022146105d6576101b6565b80638992fda8146104c3578063a6606014146104e2578063a740a0471461050d576101b6565b80634ccf4ada116101585780636c8cc9d9116101325780636c8cc9d91461040a5780636f1c13b8146104295780637b103999146104575780637f038f3c1461048a576101b6565b80634ccf4ada146103865780635b37e150146103a55780636c26798f146103c4576101b6565b80633577329c116101945780633577329c1461028f57806338b758cc146102cd5780634662d7561461030357806348ef8a521461032e576101b6565b80631d73f949146102055780631e3e8e8a146102435780633107aa011461026e575b3480156101c1575f5ffd5b506040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e8015610200573d82f35b503d81fd5b348015610210575f5ffd5b5061023061021f366004614695565b600e6020525f908152604090205481565b6040519081526020015b60405180910390f35b34801561024e575f5ffd5b5061023061025d3660046146cd565b60096020525f908152604090205481565b348015610279575f5ffd5b5061028d6102883660046146f8565b61071b565b005b34801561029a575f5ffd5b506102bd6102a9366004614695565b600f6020525f908152604090205460ff1681565b604051901515815260200161023a565b3480156102d8575f5ffd5b506102306102e736600461473f565b601060209081525f928352604080842090915290825290205481565b34801561030e575f5ffd5b5061023061031d366004614769565b60016020525f908152604090205481565b348015610339575f5ffd5b506103617f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161023a565b348015610391575f5ffd5b506102306103a03660046146f8565b61080d565b3480156103b0575f5ffd5b506102306103bf3660046147c2565b610841565b3480156103cf575f5ffd5b506103f56103de366004614695565b600b6020525f908152604090205463ffffffff1681565b60405163ffffffff909116815260200161023a565b348015610415575f5ffd5b506102306104243660046146cd565b610a3c565b348015610434575f5ffd5b506102bd610443366004614695565b600a6020525f908152604090205460ff1681565b348015610462575f5ffd5b506103617f000000000000000000000000000000000000000000000000000000000000000081565b348015610495575f5ffd5b506007546104aa9067ffffffffffffffff1681565b60405167ffffffffffffffff909116815260200161023a565b3480156104ce575f5ffd5b506102306104dd36600461480a565b610b3a565b3480156104ed575f5ffd5b506102306104fc366004614695565b60026020525f908152604090205481565b348015610518575f5ffd5b5061023061052736600461473f565b600560209081525f928352604080842090915290825290205481565b34801561054e575f5ffd5b5061056261055d3660046146f8565b610e20565b60405161023a94939291906148b1565b34801561057d575f5ffd5b5061023061058c366004614695565b60036020525f908152604090205481565b3480156105a8575f5ffd5b506102bd6105b73660046148ef565b600d60209081525f928352604080842090915290825290205460ff1681565b61028d6105e436600461491d565b610f30565b3480156105f4575f5ffd5b506102306106033660046146cd565b6110eb565b348015610613575f5ffd5b50610361610622366004614695565b60086020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b348015610654575f5ffd5b506102bd610663366004614695565b60046020525f908152604090205460ff1681565b348015610682575f5ffd5b5061023061069136600461499f565b600c60209081525f928352604080842090915290825290205481565b3480156106b8575f5ffd5b506102306106c73660046146cd565b60066020525f908152604090205481565b3480156106e3575f5ffd5b5061023064e8d4a5100081565b3480156106fb575f5ffd5b5061023061070a366004614695565b5f9081526020819052604090205490565b5f806107428335602085013561073460408701876149d5565b61073d90614b8d565b6111e4565b909250905061075183356112b2565b73ffffffffffffffffffffffffffffffffffffffff16636934dc0e338560200135846002016040518463ffffffff1660e01b815260040161079493929190614cbe565b5f6040518083038186803b1580156107aa575f5ffd5b505afa1580156107bc573d5f5f3e3d5ffd5b5050505060018101546107f89033906107f39064e8d4a5100090700100000000000000000000000000000000900461ffff16614db4565b611380565b6108088335602085013584611413565b505050565b5f61083b8235602084013561083661082860408701876149d5565b61083190614b8d565b611513565b61156c565b92915050565b5f5f61084c856112b2565b90505f46335f81815260096020526040812080549161086a83614dcb565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c06108d24690565b67ffffffffffffffff16901b1792505f73ffffffffffffffffffffffffffffffffffffffff831663aa1fbf084633878a8a6040518663ffffffff1660e01b8152600401610923959493929190614e0c565b5f60405180830381865afa15801561093d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526109649190810190614ec8565b905061096f816115af565b6001600a5f6109ae8a88604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208082019290925260409081015f90812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016941515949094179093558051608081018252838152918201839052810182905260608101919091526040805180820190915260608082526020820152610a2f89878386866115fd565b5050505050509392505050565b5f610a4561187d565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526006602052604081205490819003610ac2576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526006602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610b1b9084815260200190565b60405180910390a2610b2d82826118b4565b610b356118d1565b919050565b5f67ffffffffffffffff84161580610b6557504667ffffffffffffffff168467ffffffffffffffff16145b15610ba8576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610ab9565b5f80610bc18735602089013561073460408b018b6149d5565b91509150610c496040518061016001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610cf6918b9190610c7290614c73565b80601f0160208091040260200160405190810160405280929190818152602001828054610c9e90614c73565b8015610ce95780601f10610cc057610100808354040283529160200191610ce9565b820191905f5260205f20905b815481529060010190602001808311610ccc57829003601f168201915b50505050508a8a8a6118fb565b6101408501526101208401529050610d1089838387611a7d565b9450610d1f60408a018a6149d5565b610d299080614efa565b90505f03610d93576001830154610d649033906107f39064e8d4a5100090700100000000000000000000000000000000900461ffff16614db4565b610d74893560208b013586611413565b610d8e888361012001518460400151856101400151611caa565b610e14565b6040820151610da3906001614f5d565b60018401805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000938c166801000000000000000002939093167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179190911790555b50505050949350505050565b5f60608180808080610e42883560208a013561083661082860408d018d6149d5565b815260208101919091526040015f2080541580159650909150610e8057610e7d610e6f60408801886149d5565b610e7890614b8d565b611d76565b92505b6001810154600282018054909167ffffffffffffffff16908290610ea390614c73565b80601f0160208091040260200160405190810160405280929190818152602001828054610ecf90614c73565b8015610f1a5780601f10610ef157610100808354040283529160200191610f1a565b820191905f5260205f20905b815481529060010190602001808311610efd57829003601f168201915b509a9c939b509799509297509095505050505050565b5f610f3b8484611e0f565b90505f5f610f4c83604001516123b1565b91509150610f5981612466565b610f6b610f646124b7565b8290612504565b610fa1576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff851615610fb957610fb482611d76565b610fbb565b5f5b90508460ff168160ff16101561100a576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff808316600483015286166024820152604401610ab9565b5f6110168888876125ba565b90505f5f5b825181101561108e5785156110545761104f87828786858151811061104257611042614f7d565b602002602001015161293c565b611086565b61107987828786858151811061106c5761106c614f7d565b6020026020010151612a4f565b6110839083614faa565b91505b60010161101b565b50803410156110d2576040517fea691a4b00000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610ab9565b6110e0336107f38334614fbd565b505050505050505050565b5f6111268273ffffffffffffffffffffffffffffffffffffffff16803b806020016040519081016040528181525f908060200190933c612d26565b5073ffffffffffffffffffffffffffffffffffffffff8082163f5f818152600860205260409020549091161561115b57919050565b5f8181526008602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8616908117909155915191825282917f3c081201a0fb42dea8df5fe0a498ff5ec82390085bea1ddcd0866069b4732a76910160405180910390a2919050565b5f5f6111f1858585612e96565b602085015151919350915015611236576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101839052602401610ab9565b600181015467ffffffffffffffff16156112aa5760018181015483916112659167ffffffffffffffff16614fd0565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff166024820152604401610ab9565b935093915050565b5f8181526008602052604081205473ffffffffffffffffffffffffffffffffffffffff1680611310576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101849052602401610ab9565b828173ffffffffffffffffffffffffffffffffffffffff163f1461083b576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610ab9565b805f0361138b575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260066020526040812080548392906113bf908490614faa565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600c8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff168252909252918120805490919061149390614ff0565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff00000000000000000000000000000000000000000000169055906114df6002830182614647565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e76310000000000000000000061153e83612ef3565b60405160200161154f929190615005565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b610400815111156115fa5780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610ab9565b50565b5f5f61160885611513565b905061161587878361156c565b5f81815260208190526040902080549193509015611662576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610ab9565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600c83528481209389015163ffffffff1681529290915291902054601f1981016116f4576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610ab9565b6116ff816001614faa565b5f838152600c6020908152604080832060608b015163ffffffff1684529091528120919091558490879089908690600182018160028401611740868261507b565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6118588d612ef3565b8c60405161186893929190615136565b60405180910390a45050505095945050505050565b611885613007565b6118b260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613060565b565b5f385f3884865af16118cd5763b12d13eb5f526004601cfd5b5050565b6118b25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006118ac565b60605f808061190a89356112b2565b6040517f4d457bfb00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff821690634d457bfb9061196d90339060208e0135908d908d908d908d9060040161516a565b5f60405180830381865afa158015611987573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526119ae9190810190614ec8565b93506119b9846115af565b6119ca818a3560208c013587613067565b90935091505f806119e2838c3560208e01358d613067565b9150915081851415806119f55750808414155b15611a36576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810186905260248101859052604401610ab9565b835f03611a6f576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050955095509592505050565b5f80611a9d611a8f60408801886149d5565b611a9890614b8d565b613248565b805151909150611aaf60026020614fbd565b811115611afe5780611ac360026020614fbd565b6040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610ab9565b466007805467ffffffffffffffff16905f611b18836151ce565b82546101009290920a67ffffffffffffffff81810219909316918316021790915543811660608a0152908116604089015216865260208781013560a088015287356080880152855190860120611b6d83611513565b60e088015260c087015280611b8560408901896149d5565b611b8f9080614efa565b611b9a929150614fbd565b67ffffffffffffffff16610100870152604051611bdd907f73796e636c696e652e726563656970742e7631000000000000000000000000009088906020016152b9565b60408051808303601f1901815282825280516020918201208983015167ffffffffffffffff165f9081526001835283812082905530838601528b35858501528b8301356060808701919091528451808703909101815260809095019093528351939091019290922091945050866020015167ffffffffffffffff1681857faa5a37212c1ea7e55970947458824e4c57d1a1e59647aa2fbb30ab84a1f9469f8a611c8588612ef3565b8b8b604051611c9794939291906152ce565b60405180910390a4505050949350505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250611cfc908490614faa565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6191015b60405180910390a4505050505050565b5f8160200151515f14611d8a576001611d8d565b60045b90505f5b825151811015611e09575f835f01518281518110611db157611db1614f7d565b602002602001015190505f815f015167ffffffffffffffff165f14611dde57611dd982613372565b611deb565b611deb8260400151613443565b90508360ff168160ff161015611dff578093505b5050600101611d91565b50919050565b611e416040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b83811015611e9357848482818110611e5e57611e5e614f7d565b9050602002810190611e709190615316565b611e7e906020810190615348565b611e89915083614faa565b9150600101611e44565b50801580611ea15750601081115b80611eab57508083115b15611ee5576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101829052602401610ab9565b8067ffffffffffffffff811115611efe57611efe614a11565b604051908082528060200260200182016040528015611f27578160200160208202803683370190505b5082528067ffffffffffffffff811115611f4357611f43614a11565b604051908082528060200260200182016040528015611f6c578160200160208202803683370190505b5060208301528067ffffffffffffffff811115611f8b57611f8b614a11565b604051908082528060200260200182016040528015611fd057816020015b6040805180820190915260608082526020820152815260200190600190039081611fa95790505b5060408301528067ffffffffffffffff811115611fef57611fef614a11565b604051908082528060200260200182016040528015612018578160200160208202803683370190505b5060608301528067ffffffffffffffff81111561203757612037614a11565b60405190808252806020026020018201604052801561206a57816020015b60608152602001906001900390816120555790505b5060808301525f805b848110156123a8575f5b86868381811061208f5761208f614f7d565b90506020028101906120a19190615316565b6120af906020810190615348565b905081101561239f575f5f8888858181106120cc576120cc614f7d565b90506020028101906120de9190615316565b358989868181106120f1576120f1614f7d565b90506020028101906121039190615316565b612111906020810190615348565b8581811061212157612121614f7d565b905060200281019061213391906149d5565b9092503590505f5b858110156121cc57818860200151828151811061215a5761215a614f7d565b602002602001015114801561218a575082885f0151828151811061218057612180614f7d565b6020026020010151145b156121c4576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101889052602401610ab9565b60010161213b565b505f8989868181106121e0576121e0614f7d565b90506020028101906121f29190615316565b612200906020810190615348565b8581811061221057612210614f7d565b905060200281019061222291906149d5565b6122309060208101906149d5565b61223990614b8d565b90505f5f6122488585856111e4565b915091508484848c5f01518b8151811061226457612264614f7d565b602002602001018d602001518c8151811061228157612281614f7d565b602002602001018e604001518d8151811061229e5761229e614f7d565b60200260200101839052838152508381525050505081816002018080546122c490614c73565b80601f01602080910402602001604051908101604052809291908181526020018280546122f090614c73565b801561233b5780601f106123125761010080835404028352916020019161233b565b820191905f5260205f20905b81548152906001019060200180831161231e57829003601f168201915b505050505090508b606001518a8151811061235857612358614f7d565b602002602001018c608001518b8151811061237557612375614f7d565b60209081029190910101919091525261238d88614dcb565b9750505050505080600101905061207d565b50600101612073565b50505092915050565b5f6123cf604051806040016040528060608152602001606081525090565b60019150825f815181106123e5576123e5614f7d565b602002602001015190505f600190505b8351811015612460576124218285838151811061241457612414614f7d565b60200260200101516134a8565b612458575f925061245484828151811061243d5761243d614f7d565b6020026020010151836134c390919063ffffffff16565b9250505b6001016123f5565b50915091565b5f612470826135fe565b905060208111156118cd576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610ab9565b6124de604051806060016040528061468d815260200161468d815260200161468d81525090565b60405180606001604052806136ac81526020016137cf81526020016137e2815250905090565b5f61250e836135fe565b5082515f61251c828561384a565b5090508015806125325750612532828386613982565b15612541575f9250505061083b565b5f5b8560200151518110156125ae5760606125798760200151838151811061256b5761256b614f7d565b60200260200101518761384a565b90935090508280156125945750612591818588613a08565b51155b156125a5575f94505050505061083b565b50600101612543565b50600195945050505050565b606081608001515167ffffffffffffffff8111156125da576125da614a11565b60405190808252806020026020018201604052801561260d57816020015b60608152602001906001900390816125f85790505b5090505f5f5b84811015612933575f86868381811061262e5761262e614f7d565b90506020028101906126409190615316565b61264e906020810190615348565b905090505f8167ffffffffffffffff81111561266c5761266c614a11565b604051908082528060200260200182016040528015612695578160200160208202803683370190505b5090505f8267ffffffffffffffff8111156126b2576126b2614a11565b6040519080825280602002602001820160405280156126e557816020015b60608152602001906001900390816126d05790505b5090505f5b838110156127845760208801516127018288614faa565b8151811061271157612711614f7d565b60200260200101518860800151828861272a9190614faa565b8151811061273a5761273a614f7d565b602002602001015184838151811061275457612754614f7d565b6020026020010184848151811061276d5761276d614f7d565b6020908102919091010191909152526001016126ea565b505f6127b38a8a8781811061279b5761279b614f7d565b90506020028101906127ad9190615316565b356112b2565b73ffffffffffffffffffffffffffffffffffffffff16626f321a3385858e8e8b8181106127e2576127e2614f7d565b90506020028101906127f49190615316565b6128029060408101906153ac565b6040518663ffffffff1660e01b815260040161282295949392919061540d565b5f60405180830381865afa15801561283c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261286391908101906154de565b9050838151146128ac5780516040517f1a4ea2ed000000000000000000000000000000000000000000000000000000008152600481019190915260248101859052604401610ab9565b5f5b84811015612923576128d88282815181106128cb576128cb614f7d565b60200260200101516115af565b8181815181106128ea576128ea614f7d565b60200260200101518888806128fe90614dcb565b99508151811061291057612910614f7d565b60209081029190910101526001016128ae565b5050505050806001019050612613565b50509392505050565b5f5f855f0151858151811061295357612953614f7d565b60200260200101518660200151868151811061297157612971614f7d565b602002602001015191509150825f5f8860600151888151811061299657612996614f7d565b602002602001015181526020019081526020015f2060020190816129ba919061507b565b5081866060015186815181106129d2576129d2614f7d565b6020026020010151612a148484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b353584612a3f89612ef3565b88604051611d6693929190615136565b5f5f5f865f01518681518110612a6757612a67614f7d565b602002602001015187602001518781518110612a8557612a85614f7d565b6020026020010151915091505f5f5f89606001518981518110612aaa57612aaa614f7d565b60209081029190910181015182528181019290925260409081015f20815160808101835260019091015467ffffffffffffffff80821683526801000000000000000082041693820193909352700100000000000000000000000000000000830461ffff1691810191909152720100000000000000000000000000000000000090910463ffffffff166060808301919091528901518051919250612b6891859185918b908110612b5b57612b5b614f7d565b6020026020010151611413565b612b7583838888856115fd565b50604080518082019091526060808252602082015288604001518881518110612ba057612ba0614f7d565b602090810291909101015151815260408051600180825281830190925290816020015b6060815260200190600190039081612bc357505060208201819052875181519091905f90612bf357612bf3614f7d565b60200260200101819052505f612c0882613b45565b92509050801580612c285750612c26612c1f6124b7565b8390612504565b155b15612c3a575f95505050505050612d1e565b5f612c44836135fe565b90506020811115612c8b576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610ab9565b604080516080810182525f80825260208201819052918101829052606081019190915281856060015182604001836060018263ffffffff1663ffffffff168152508261ffff1661ffff168152505050612d048787868f608001518f81518110612cf657612cf6614f7d565b6020026020010151856115fd565b50612d1464e8d4a5100083614db4565b9750505050505050505b949350505050565b80511580612d3657506160008151115b15612d725780516040517f54478b6e000000000000000000000000000000000000000000000000000000008152600401610ab991815260200190565b80515f19905f907f600800000000000000000000ffffffffffffffffcbcf000063f000013fff0fff907f6008000000000000000000000000000000000000004000000000000000000001906020868101918701016001825b82811015612e455780515f1a605b8103612de357600192505b8215612e0957600187821c16612dff5784820398509650612e45565b600186821c161592505b6020606082031015612e3c579081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa101905b50600101612dca565b505050505f198414612e8f576040517f9be875290000000000000000000000000000000000000000000000000000000081526004810185905260ff84166024820152604401610ab9565b5050505050565b5f5f612ea6858561083686611513565b5f818152602081905260409020805491935091506112aa576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610ab9565b6020810151606090612f04836135fe565b612f0f906060614db4565b8151612f1c906002614db4565b612f27906004614faa565b612f319190614faa565b67ffffffffffffffff811115612f4957612f49614a11565b6040519080825280601f01601f191660200182016040528015612f73576020820181803683370190505b5091505f602083019050612f95612f8e82865f015151613dba565b8551613dd2565b9050612fa2818351613dba565b90505f5b8251811015612fff57612ff5612fd683858481518110612fc857612fc8614f7d565b602002602001015151613dba565b848381518110612fe857612fe8614f7d565b6020026020010151613dd2565b9150600101612fa6565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156118b2576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b81526004016130a592919061558f565b608060405180830381865afa1580156130c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130e491906155a7565b905070010000000000000000000000000000000081604001515f1c106131d1575f8582604001511480156131305750602082015173ffffffffffffffffffffffffffffffffffffffff16155b801561315b57506131418660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b9050806131cf578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff90911660248301526044820152606401610ab9565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b604080518082019091526060808252602082015281515f5b815181108015613295575081818151811061327d5761327d614f7d565b60200260200101515f015167ffffffffffffffff165f145b156132aa576132a381614dcb565b9050613260565b8082516132b79190614fbd565b67ffffffffffffffff8111156132cf576132cf614a11565b60405190808252806020026020018201604052801561331857816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816132ed5790505b5083525f5b835151811015612fff57826133328284614faa565b8151811061334257613342614f7d565b6020026020010151845f0151828151811061335f5761335f614f7d565b602090810291909101015260010161331d565b5f7f0000000000000000000000000000000000000000000000000000000000000000604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa15801561341f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115a8919061562a565b5f8181526004602052604081205460ff161561346157506003919050565b5f828152600f602052604090205460ff161561347e57505f919050565b5f828152600e602052604090205461349590613e1e565b6134a057600161083b565b600292915050565b5f6134b282611513565b6134bb84611513565b149392505050565b5f6134e1604051806040016040528060608152602001606081525090565b835183516134ef9190613ecd565b81526020808401515190850151516135079190614faa565b67ffffffffffffffff81111561351f5761351f614a11565b60405190808252806020026020018201604052801561355257816020015b606081526020019060019003908161353d5790505b5060208201525f5b8160200151518110156135e8576135bf85602001515182106135a95784602001518660200151518361358c9190614fbd565b8151811061359c5761359c614f7d565b6020026020010151614057565b8560200151828151811061359c5761359c614f7d565b826020015182815181106135d5576135d5614f7d565b602090810291909101015260010161355a565b506135f281613b45565b915091505b9250929050565b8051516020820151515f5b8181108015613619575060408211155b1561365a578360200151818151811061363457613634614f7d565b602002602001015151836136489190614faa565b925061365381614dcb565b9050613609565b5061010082118061366b5750604081115b15611e09576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610ab9565b80515f9067ffffffffffffffff1615613790577f0000000000000000000000000000000000000000000000000000000000000000604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa15801561376c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061083b9190615654565b6040808301515f9081526004602052205460ff16156137b157506001919050565b6040808301515f908152600f602052205460ff166134a0575f61083b565b5f6137da8383614109565b159392505050565b81515f9067ffffffffffffffff161580159061380d57508151835167ffffffffffffffff9081169116145b80156138345750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b80156115a8575050604090810151910151141590565b5f6060835167ffffffffffffffff81111561386757613867614a11565b6040519080825280602002602001820160405280156138b057816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816138855790505b5090505f5f5b8551811015613974575f6138e98783815181106138d5576138d5614f7d565b6020026020010151875f015163ffffffff16565b905060028160028111156138ff576138ff61566d565b0361390f575f94505050506135f7565b5f8160028111156139225761392261566d565b0361396b5786828151811061393957613939614f7d565b602002602001015184848061394d90614dcb565b95508151811061395f5761395f614f7d565b60200260200101819052505b506001016138b6565b508152600191509250929050565b5f5f5b84518110156139fe575f5b84518110156139f5576139dd8683815181106139ae576139ae614f7d565b60200260200101518683815181106139c8576139c8614f7d565b6020026020010151866040015163ffffffff16565b156139ed576001925050506115a8565b600101613990565b50600101613985565b505f949350505050565b6060835167ffffffffffffffff811115613a2457613a24614a11565b604051908082528060200260200182016040528015613a6d57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613a425790505b5090505f5f5b8551811015613b3b575f5f5b865181108015613a8d575081155b15613ae857613ad6878281518110613aa757613aa7614f7d565b6020026020010151898581518110613ac157613ac1614f7d565b6020026020010151886020015163ffffffff16565b9150613ae181614dcb565b9050613a7f565b5080613b3257868281518110613b0057613b00614f7d565b6020026020010151848480613b1490614dcb565b955081518110613b2657613b26614f7d565b60200260200101819052505b50600101613a73565b5081529392505050565b5f613b63604051806040016040528060608152602001606081525090565b613b6c836135fe565b508251613b78906141c4565b815260208301515f5b8151811015613c0657613bb6613baf838381518110613ba257613ba2614f7d565b60200260200101516141c4565b84516142fe565b828281518110613bc857613bc8614f7d565b6020026020010181905250818181518110613be557613be5614f7d565b6020026020010151515f03613bfe575f93505050915091565b600101613b81565b50613c1081614453565b5f815167ffffffffffffffff811115613c2b57613c2b614a11565b604051908082528060200260200182016040528015613c54578160200160208202803683370190505b5090505f5b8251811015613d9d575f5b835181108015613c8b5750828281518110613c8157613c81614f7d565b6020026020010151155b15613d945780821480613cd15750838281518110613cab57613cab614f7d565b602002602001015151848281518110613cc657613cc6614f7d565b602002602001015151115b613d84575f848381518110613ce857613ce8614f7d565b602002602001015151858381518110613d0357613d03614f7d565b6020026020010151511080613d1757508282105b9050808015613d605750613d5d858381518110613d3657613d36614f7d565b6020026020010151868581518110613d5057613d50614f7d565b60200260200101516142fe565b51155b848481518110613d7257613d72614f7d565b91151560209283029190910190910152505b613d8d81614dcb565b9050613c64565b50600101613c59565b50613da8828261453a565b60208401525060019491935090915050565b5f8160081c83538160018401536115a8836002614faa565b5f5f5b8251811015613e16575f838281518110613df157613df1614f7d565b60200260200101519050606081865e613e0b606086614faa565b945050600101613dd5565b509192915050565b6040517fc13c2396000000000000000000000000000000000000000000000000000000008152600481018290525f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063c13c239690602401602060405180830381865afa158015613ea9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061083b919061569a565b606081518351613edd9190614faa565b67ffffffffffffffff811115613ef557613ef5614a11565b604051908082528060200260200182016040528015613f3e57816020015b604080516060810182525f80825260208083018290529282015282525f19909201910181613f135790505b5090505f5f5f5b8551821080613f545750845181105b1561404d575f86518314613fb25785518214613fab57613fa6878481518110613f7f57613f7f614f7d565b6020026020010151878481518110613f9957613f99614f7d565b6020026020010151614109565b613fb5565b5f19613fb5565b60015b90505f811315613fde57858281518110613fd157613fd1614f7d565b6020026020010151613ff9565b868381518110613ff057613ff0614f7d565b60200260200101515b858561400481614dcb565b96508151811061401657614016614f7d565b60200260200101819052505f81136140345761403183614dcb565b92505b5f81126140475761404482614dcb565b91505b50613f45565b5050815292915050565b6060815167ffffffffffffffff81111561407357614073614a11565b6040519080825280602002602001820160405280156140bc57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816140915790505b5090505f5b8251811015611e09578281815181106140dc576140dc614f7d565b60200260200101518282815181106140f6576140f6614f7d565b60209081029190910101526001016140c1565b805182515f9167ffffffffffffffff91821691161461414a578151835167ffffffffffffffff918216911610614140576001614143565b5f195b905061083b565b816020015167ffffffffffffffff16836020015167ffffffffffffffff161461419757816020015167ffffffffffffffff16836020015167ffffffffffffffff1610614140576001614143565b81604001518360400151146141bc578160400151836040015110614140576001614143565b505f92915050565b60605f5f5b83518110156142f7575f8482815181106141e5576141e5614f7d565b60209081029190910101519050825f195b5f8211801561423357505f61422e88614210600186614fbd565b8151811061422057614220614f7d565b602002602001015185614109565b915081135b156142485761424182614ff0565b91506141f6565b5f82118015614255575080155b15614262575050506142ef565b5f8561426d81614dcb565b965090505b828111156142cc5787614286600183614fbd565b8151811061429657614296614f7d565b60200260200101518882815181106142b0576142b0614f7d565b6020026020010181905250806142c590614ff0565b9050614272565b50828783815181106142e0576142e0614f7d565b60200260200101819052505050505b6001016141c9565b5082525090565b6060825167ffffffffffffffff81111561431a5761431a614a11565b60405190808252806020026020018201604052801561436357816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816143385790505b5090505f5f5f5b855181101561404d575b8451821080156143b157505f6143af86848151811061439557614395614f7d565b6020026020010151888481518110613f9957613f99614f7d565b125b156143c6576143bf82614dcb565b9150614374565b845182148061440257506143ff8583815181106143e5576143e5614f7d565b6020026020010151878381518110613f9957613f99614f7d565b15155b1561444b5785818151811061441957614419614f7d565b602002602001015184848061442d90614dcb565b95508151811061443f5761443f614f7d565b60200260200101819052505b60010161436a565b60015b81518110156118cd575f82828151811061447257614472614f7d565b602002602001015190505f8290505b5f811180156144bb57505f6144b98561449b600185614fbd565b815181106144ab576144ab614f7d565b6020026020010151846145bc565b135b1561451257836144cc600183614fbd565b815181106144dc576144dc614f7d565b60200260200101518482815181106144f6576144f6614f7d565b60200260200101819052508061450b90614ff0565b9050614481565b8184828151811061452557614525614f7d565b60209081029190910101525050600101614456565b60605f5f5b84518110156145b25783818151811061455a5761455a614f7d565b60200260200101516145aa5784818151811061457857614578614f7d565b602002602001015185838061458c90614dcb565b94508151811061459e5761459e614f7d565b60200260200101819052505b60010161453f565b5083525090919050565b5f5f5b8351811080156145cf5750825181105b15614626575f6146048583815181106145ea576145ea614f7d565b6020026020010151858481518110613f9957613f99614f7d565b9050801561461557915061083b9050565b5061461f81614dcb565b90506145bf565b5081518351146141bc5781518351106146405760016115a8565b5f196115a8565b50805461465390614c73565b5f825580601f10614662575050565b601f0160209004905f5260205f20906118b291905f5b80821115610808575f81840155600101614678565b6118b26156b9565b5f602082840312156146a5575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff811681146115fa575f5ffd5b5f602082840312156146dd575f5ffd5b81356115a8816146ac565b5f60608284031215611e09575f5ffd5b5f60208284031215614708575f5ffd5b813567ffffffffffffffff81111561471e575f5ffd5b612d1e848285016146e8565b67ffffffffffffffff811681146115fa575f5ffd5b5f5f60408385031215614750575f5ffd5b823561475b8161472a565b946020939093013593505050565b5f60208284031215614779575f5ffd5b81356115a88161472a565b5f5f83601f840112614794575f5ffd5b50813567ffffffffffffffff8111156147ab575f5ffd5b6020830191508360208285010111156135f7575f5ffd5b5f5f5f604084860312156147d4575f5ffd5b83359250602084013567ffffffffffffffff8111156147f1575f5ffd5b6147fd86828701614784565b9497909650939450505050565b5f5f5f5f6060858703121561481d575f5ffd5b843567ffffffffffffffff811115614833575f5ffd5b61483f878288016146e8565b94505060208501356148508161472a565b9250604085013567ffffffffffffffff81111561486b575f5ffd5b61487787828801614784565b95989497509550505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f6148cb6080830186614883565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f60408385031215614900575f5ffd5b50508035926020909101359150565b60ff811681146115fa575f5ffd5b5f5f5f6040848603121561492f575f5ffd5b833567ffffffffffffffff811115614945575f5ffd5b8401601f81018613614955575f5ffd5b803567ffffffffffffffff81111561496b575f5ffd5b8660208260051b840101111561497f575f5ffd5b6020918201945092508401356149948161490f565b809150509250925092565b5f5f604083850312156149b0575f5ffd5b82359150602083013563ffffffff811681146149ca575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614a07575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614a6157614a61614a11565b60405290565b6040805190810167ffffffffffffffff81118282101715614a6157614a61614a11565b604051601f8201601f1916810167ffffffffffffffff81118282101715614ab357614ab3614a11565b604052919050565b5f67ffffffffffffffff821115614ad457614ad4614a11565b5060051b60200190565b5f82601f830112614aed575f5ffd5b8135614b00614afb82614abb565b614a8a565b80828252602082019150602060608402860101925085831115614b21575f5ffd5b602085015b83811015614b835760608188031215614b3d575f5ffd5b614b45614a3e565b8135614b508161472a565b81526020820135614b608161472a565b602082810191909152604083810135908301529084529290920191606001614b26565b5095945050505050565b5f60408236031215614b9d575f5ffd5b614ba5614a67565b823567ffffffffffffffff811115614bbb575f5ffd5b614bc736828601614ade565b825250602083013567ffffffffffffffff811115614be3575f5ffd5b830136601f820112614bf3575f5ffd5b8035614c01614afb82614abb565b8082825260208201915060208360051b850101925036831115614c22575f5ffd5b602084015b83811015614c6357803567ffffffffffffffff811115614c45575f5ffd5b614c5436602083890101614ade565b84525060209283019201614c27565b5060208501525091949350505050565b600181811c90821680614c8757607f821691505b602082108103611e09577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f8354614cf181614c73565b806060860152600182165f8114614d0f5760018114614d4957614d7a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b8701019350614d7a565b865f5260205f205f5b83811015614d7157815488820160800152600190910190602001614d52565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761083b5761083b614d87565b5f5f198203614ddc57614ddc614d87565b5060010190565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f614e51608083018486614de3565b979650505050505050565b5f82601f830112614e6b575f5ffd5b815167ffffffffffffffff811115614e8557614e85614a11565b614e986020601f19601f84011601614a8a565b818152846020838601011115614eac575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614ed8575f5ffd5b815167ffffffffffffffff811115614eee575f5ffd5b612d1e84828501614e5c565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614f2d575f5ffd5b83018035915067ffffffffffffffff821115614f47575f5ffd5b60200191506060810236038213156135f7575f5ffd5b67ffffffffffffffff818116838216019081111561083b5761083b614d87565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8082018082111561083b5761083b614d87565b8181038181111561083b5761083b614d87565b67ffffffffffffffff828116828216039081111561083b5761083b614d87565b5f81614ffe57614ffe614d87565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b601f821115610808578282111561080857805f5260205f20601f840160051c602085101561505057505f5b90810190601f840160051c035f5b81811015615073575f8382015560010161505e565b505050505050565b815167ffffffffffffffff81111561509557615095614a11565b6150a9816150a38454614c73565b84615025565b6020601f8211600181146150db575f83156150c45750848201515b5f19600385901b1c1916600184901b178455612e8f565b5f84815260208120601f198516915b8281101561510a57878501518255602094850194600190920191016150ea565b508482101561512757868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f61514e6060830185614883565b82810360408401526151608185614883565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f61519e60a0830187614883565b67ffffffffffffffff8616606084015282810360808401526151c1818587614de3565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff81036151f1576151f1614d87565b60010192915050565b805167ffffffffffffffff1682526020810151615223602084018267ffffffffffffffff169052565b50604081015161523f604084018267ffffffffffffffff169052565b50606081015161525b606084018267ffffffffffffffff169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301526101008101516152a161010084018267ffffffffffffffff169052565b50610120818101519083015261014090810151910152565b82815261018081016115a860208301846151fa565b6152d881866151fa565b6101c06101608201525f6152f06101c0830186614883565b8281036101808401526153038186614883565b915050826101a083015295945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614a07575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261537b575f5ffd5b83018035915067ffffffffffffffff821115615395575f5ffd5b6020019150600581901b36038213156135f7575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126153df575f5ffd5b83018035915067ffffffffffffffff8211156153f9575f5ffd5b6020019150368190038213156135f7575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b81811015615464578351835260209384019390920191600101615446565b50508381036040850152865180825260208083019350600582901b830181019089015f5b838110156154ba57601f198584030186526154a4838351614883565b6020968701969093509190910190600101615488565b505085810360608701526154cf81888a614de3565b9b9a5050505050505050505050565b5f602082840312156154ee575f5ffd5b815167ffffffffffffffff811115615504575f5ffd5b8201601f81018413615514575f5ffd5b8051615522614afb82614abb565b8082825260208201915060208360051b850101925086831115615543575f5ffd5b602084015b8381101561558457805167ffffffffffffffff811115615566575f5ffd5b61557589602083890101614e5c565b84525060209283019201615548565b509695505050505050565b828152604060208201525f612d1e6040830184614883565b5f60808284031280156155b8575f5ffd5b506040516080810167ffffffffffffffff811182821017156155dc576155dc614a11565b60405282516155ea8161472a565b815260208301516155fa816146ac565b6020820152604083810151908201526060928301519281019290925250919050565b805160038110610b35575f5ffd5b5f5f6040838503121561563b575f5ffd5b6156448361561c565b915060208301516149ca8161490f565b5f60208284031215615664575f5ffd5b6115a88261561c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f602082840312156156aa575f5ffd5b815180151581146115a8575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const
