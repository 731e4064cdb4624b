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
export const foreignObjectManagerBytecode = '0x60c060405234801561000f575f5ffd5b5060405161584d38038061584d83398101604081905261002e9161005c565b6001600160a01b0390811660a05216608052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a05161577c6100d15f395f81816101d2015261034a01525f8181610473015281816131120152818161395b0152613fb5015261577c5ff3fe6080604052600436106101c1575f3560e01c80638992fda8116100f6578063b210e6cd11610094578063d5d44d8011610063578063d5d44d80146106b8578063d653ffaf146106e3578063d8de3adc146106fb578063e067dcdf14610726576101c1565b8063b210e6cd146105f4578063c4b6445e14610613578063d484d42a14610654578063d5c595dc14610682576101c1565b8063a7914947116100d0578063a79149471461054e578063a7b2e6551461057d578063b048c4fb146105a8578063b0810022146105e1576101c1565b80638992fda8146104ce578063a6606014146104ed578063a740a04714610518576101c1565b80634ccf4ada116101635780636c8cc9d91161013d5780636c8cc9d9146104155780636f1c13b8146104345780637b103999146104625780637f038f3c14610495576101c1565b80634ccf4ada146103915780635b37e150146103b05780636c26798f146103cf576101c1565b80633577329c1161019f5780633577329c1461029a57806338b758cc146102d85780634662d7561461030e57806348ef8a5214610339576101c1565b80631d73f949146102105780631e3e8e8a1461024e5780633107aa0114610279575b3480156101cc575f5ffd5b506040517f000000000000000000000000000000000000000000000000000000000000000090365f82375f5f3683855af43d5f833e801561020b573d82f35b503d81fd5b34801561021b575f5ffd5b5061023b61022a36600461472b565b600f6020525f908152604090205481565b6040519081526020015b60405180910390f35b348015610259575f5ffd5b5061023b610268366004614763565b600a6020525f908152604090205481565b348015610284575f5ffd5b5061029861029336600461478e565b610754565b005b3480156102a5575f5ffd5b506102c86102b436600461472b565b60106020525f908152604090205460ff1681565b6040519015158152602001610245565b3480156102e3575f5ffd5b5061023b6102f23660046147d5565b601160209081525f928352604080842090915290825290205481565b348015610319575f5ffd5b5061023b6103283660046147ff565b60016020525f908152604090205481565b348015610344575f5ffd5b5061036c7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610245565b34801561039c575f5ffd5b5061023b6103ab36600461478e565b610846565b3480156103bb575f5ffd5b5061023b6103ca366004614858565b61087a565b3480156103da575f5ffd5b506104006103e936600461472b565b600c6020525f908152604090205463ffffffff1681565b60405163ffffffff9091168152602001610245565b348015610420575f5ffd5b5061023b61042f366004614763565b610a75565b34801561043f575f5ffd5b506102c861044e36600461472b565b600b6020525f908152604090205460ff1681565b34801561046d575f5ffd5b5061036c7f000000000000000000000000000000000000000000000000000000000000000081565b3480156104a0575f5ffd5b506008546104b59067ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610245565b3480156104d9575f5ffd5b5061023b6104e83660046148a0565b610b73565b3480156104f8575f5ffd5b5061023b61050736600461472b565b60026020525f908152604090205481565b348015610523575f5ffd5b5061023b6105323660046147d5565b600560209081525f928352604080842090915290825290205481565b348015610559575f5ffd5b5061056d61056836600461478e565b610eb6565b6040516102459493929190614947565b348015610588575f5ffd5b5061023b61059736600461472b565b60036020525f908152604090205481565b3480156105b3575f5ffd5b506102c86105c2366004614985565b600e60209081525f928352604080842090915290825290205460ff1681565b6102986105ef3660046149b3565b610fc6565b3480156105ff575f5ffd5b5061023b61060e366004614763565b611181565b34801561061e575f5ffd5b5061036c61062d36600461472b565b60096020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b34801561065f575f5ffd5b506102c861066e36600461472b565b60046020525f908152604090205460ff1681565b34801561068d575f5ffd5b5061023b61069c366004614a35565b600d60209081525f928352604080842090915290825290205481565b3480156106c3575f5ffd5b5061023b6106d2366004614763565b60076020525f908152604090205481565b3480156106ee575f5ffd5b5061023b64e8d4a5100081565b348015610706575f5ffd5b5061023b61071536600461472b565b5f9081526020819052604090205490565b348015610731575f5ffd5b506102c861074036600461472b565b60066020525f908152604090205460ff1681565b5f8061077b8335602085013561076d6040870187614a6b565b61077690614c23565b61127a565b909250905061078a8335611348565b73ffffffffffffffffffffffffffffffffffffffff16636934dc0e338560200135846002016040518463ffffffff1660e01b81526004016107cd93929190614d54565b5f6040518083038186803b1580156107e3575f5ffd5b505afa1580156107f5573d5f5f3e3d5ffd5b50505050600181015461083190339061082c9064e8d4a5100090700100000000000000000000000000000000900461ffff16614e4a565b611416565b61084183356020850135846114a9565b505050565b5f6108748235602084013561086f6108616040870187614a6b565b61086a90614c23565b6115a9565b611602565b92915050565b5f5f61088585611348565b90505f46335f818152600a602052604081208054916108a383614e61565b909155506040805167ffffffffffffffff909416602085015273ffffffffffffffffffffffffffffffffffffffff909216918301919091526060820152608001604051602081830303815290604052805190602001205f1c9050604081901c60c061090b4690565b67ffffffffffffffff16901b1792505f73ffffffffffffffffffffffffffffffffffffffff831663aa1fbf084633878a8a6040518663ffffffff1660e01b815260040161095c959493929190614ea2565b5f60405180830381865afa158015610976573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261099d9190810190614f5e565b90506109a881611645565b6001600b5f6109e78a88604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b815260208082019290925260409081015f90812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016941515949094179093558051608081018252838152918201839052810182905260608101919091526040805180820190915260608082526020820152610a688987838686611693565b5050505050509392505050565b5f610a7e611913565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526007602052604081205490819003610afb576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff82165f8181526007602052604080822091909155517f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c390610b549084815260200190565b60405180910390a2610b66828261194a565b610b6e611967565b919050565b5f67ffffffffffffffff84161580610b9e57504667ffffffffffffffff168467ffffffffffffffff16145b15610be1576040517f6e7241c700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610af2565b5f80610bfa8735602089013561076d60408b018b614a6b565b91509150610c25610c09611991565b610c1660408a018a614a6b565b610c1f90614c23565b906119de565b610c5b576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610cdf6040518061016001604052805f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f67ffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f81525090565b67ffffffffffffffff87166020820152600282018054606091610d8c918b9190610d0890614d09565b80601f0160208091040260200160405190810160405280929190818152602001828054610d3490614d09565b8015610d7f5780601f10610d5657610100808354040283529160200191610d7f565b820191905f5260205f20905b815481529060010190602001808311610d6257829003601f168201915b50505050508a8a8a611a94565b6101408501526101208401529050610da689838387611c16565b9450610db560408a018a614a6b565b610dbf9080614f90565b90505f03610e29576001830154610dfa90339061082c9064e8d4a5100090700100000000000000000000000000000000900461ffff16614e4a565b610e0a893560208b0135866114a9565b610e24888361012001518460400151856101400151611e43565b610eaa565b6040820151610e39906001614ff3565b60018401805467ffffffffffffffff9283167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000938c166801000000000000000002939093167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909116179190911790555b50505050949350505050565b5f60608180808080610ed8883560208a013561086f61086160408d018d614a6b565b815260208101919091526040015f2080541580159650909150610f1657610f13610f056040880188614a6b565b610f0e90614c23565b611f0f565b92505b6001810154600282018054909167ffffffffffffffff16908290610f3990614d09565b80601f0160208091040260200160405190810160405280929190818152602001828054610f6590614d09565b8015610fb05780601f10610f8757610100808354040283529160200191610fb0565b820191905f5260205f20905b815481529060010190602001808311610f9357829003601f168201915b509a9c939b509799509297509095505050505050565b5f610fd18484611fa8565b90505f5f610fe2836040015161254a565b91509150610fef816125ff565b611001610ffa611991565b82906119de565b611037576040517f772c9a4e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f60ff85161561104f5761104a82611f0f565b611051565b5f5b90508460ff168160ff1610156110a0576040517fb523904b00000000000000000000000000000000000000000000000000000000815260ff808316600483015286166024820152604401610af2565b5f6110ac888887612650565b90505f5f5b82518110156111245785156110ea576110e58782878685815181106110d8576110d8615013565b60200260200101516129d2565b61111c565b61110f87828786858151811061110257611102615013565b6020026020010151612ae5565b6111199083615040565b91505b6001016110b1565b5080341015611168576040517fea691a4b00000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610af2565b6111763361082c8334615053565b505050505050505050565b5f6111bc8273ffffffffffffffffffffffffffffffffffffffff16803b806020016040519081016040528181525f908060200190933c612dbc565b5073ffffffffffffffffffffffffffffffffffffffff8082163f5f81815260096020526040902054909116156111f157919050565b5f8181526009602090815260409182902080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8616908117909155915191825282917f3c081201a0fb42dea8df5fe0a498ff5ec82390085bea1ddcd0866069b4732a76910160405180910390a2919050565b5f5f611287858585612f2c565b6020850151519193509150156112cc576040517f9ab9f30e00000000000000000000000000000000000000000000000000000000815260048101839052602401610af2565b600181015467ffffffffffffffff16156113405760018181015483916112fb9167ffffffffffffffff16615066565b6040517f818b8004000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff166024820152604401610af2565b935093915050565b5f8181526009602052604081205473ffffffffffffffffffffffffffffffffffffffff16806113a6576040517f9c59462000000000000000000000000000000000000000000000000000000000815260048101849052602401610af2565b828173ffffffffffffffffffffffffffffffffffffffff163f14610874576040517fbb559a4c0000000000000000000000000000000000000000000000000000000081526004810184905273ffffffffffffffffffffffffffffffffffffffff82163f6024820152604401610af2565b805f03611421575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526007602052604081208054839290611455908490615040565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b6040805130602080830191909152818301869052606080830186905283518084039091018152608090920183528151918101919091205f818152600d8352838120858252818452848220600101547201000000000000000000000000000000000000900463ffffffff168252909252918120805490919061152990615086565b909155505f8281526020819052604081208181556001810180547fffffffffffffffffffff000000000000000000000000000000000000000000001690559061157560028301826146dd565b5050604051829082907f14884bb46fbf7a4742995bcad939bded28237b2eab4a2f2acf0d975a18d7f589905f90a350505050565b5f7f73796e636c696e652e646570656e64656e63792e7631000000000000000000006115d483612f89565b6040516020016115e592919061509b565b604051602081830303815290604052805190602001209050919050565b6040805130602082015290810184905260608101839052608081018290525f9060a0016040516020818303038152906040528051906020012090505b9392505050565b610400815111156116905780516040517fbe5f55e400000000000000000000000000000000000000000000000000000000815260048101919091526104006024820152604401610af2565b50565b5f5f61169e856115a9565b90506116ab878783611602565b5f818152602081905260409020805491935090156116f8576040517f4e4b0bfd00000000000000000000000000000000000000000000000000000000815260048101849052602401610af2565b60408051306020808301919091528183018b905260608083018b9052835180840382018152608090930184528251928201929092205f818152600d83528481209389015163ffffffff1681529290915291902054601f19810161178a576040517f12e7799c00000000000000000000000000000000000000000000000000000000815260048101839052602401610af2565b611795816001615040565b5f838152600d6020908152604080832060608b015163ffffffff16845290915281209190915584908790899086906001820181600284016117d68682615111565b5050845181546020870151604088015160609098015163ffffffff167201000000000000000000000000000000000000027fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff61ffff90991670010000000000000000000000000000000002989098167fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941692909416919091179190911791909116179490941790935592909255508a905085837fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b35358c6118ee8d612f89565b8c6040516118fe939291906151cc565b60405180910390a45050505095945050505050565b61191b61309d565b61194860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906130f6565b565b5f385f3884865af16119635763b12d13eb5f526004601cfd5b5050565b6119485f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611942565b6119b860405180606001604052806147238152602001614723815260200161472381525090565b60405180606001604052806130fd8152602001613228815260200161323b815250905090565b5f6119e8836132a3565b5082515f6119f68285613351565b509050801580611a0c5750611a0c82838661348a565b15611a1b575f92505050610874565b5f5b856020015151811015611a88576060611a5387602001518381518110611a4557611a45615013565b602002602001015187613351565b9093509050828015611a6e5750611a6b818588613510565b51155b15611a7f575f945050505050610874565b50600101611a1d565b50600195945050505050565b60605f8080611aa38935611348565b6040517f4d457bfb00000000000000000000000000000000000000000000000000000000815290915073ffffffffffffffffffffffffffffffffffffffff821690634d457bfb90611b0690339060208e0135908d908d908d908d90600401615200565b5f60405180830381865afa158015611b20573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611b479190810190614f5e565b9350611b5284611645565b611b63818a3560208c01358761364d565b90935091505f80611b7b838c3560208e01358d61364d565b915091508185141580611b8e5750808414155b15611bcf576040517f0a6f6fe50000000000000000000000000000000000000000000000000000000081526004810186905260248101859052604401610af2565b835f03611c08576040517f088a2f8700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050955095509592505050565b5f80611c36611c286040880188614a6b565b611c3190614c23565b61382e565b805151909150611c4860026020615053565b811115611c975780611c5c60026020615053565b6040517f1ea4ed6f00000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610af2565b466008805467ffffffffffffffff16905f611cb183615264565b82546101009290920a67ffffffffffffffff81810219909316918316021790915543811660608a0152908116604089015216865260208781013560a088015287356080880152855190860120611d06836115a9565b60e088015260c087015280611d1e6040890189614a6b565b611d289080614f90565b611d33929150615053565b67ffffffffffffffff16610100870152604051611d76907f73796e636c696e652e726563656970742e76310000000000000000000000000090889060200161534f565b60408051808303601f1901815282825280516020918201208983015167ffffffffffffffff165f9081526001835283812082905530838601528b35858501528b8301356060808701919091528451808703909101815260809095019093528351939091019290922091945050866020015167ffffffffffffffff1681857faa5a37212c1ea7e55970947458824e4c57d1a1e59647aa2fbb30ab84a1f9469f8a611e1e88612f89565b8b8b604051611e309493929190615364565b60405180910390a4505050949350505050565b6040805167ffffffffffffffff861660208201529081018490525f9060600160408051601f1981840301815291815281516020928301205f818152600290935290822054909250611e95908490615040565b67ffffffffffffffff8581165f818152600160209081526040808320548352600382528083208690558783526002825291829020859055905184815293945090929189169188917ee7fcf847ffa2b40e224fcde5466927933992db27dda9f54764cad02a5c2e6191015b60405180910390a4505050505050565b5f8160200151515f14611f23576001611f26565b60045b90505f5b825151811015611fa2575f835f01518281518110611f4a57611f4a615013565b602002602001015190505f815f015167ffffffffffffffff165f14611f7757611f7282613958565b611f84565b611f848260400151613a29565b90508360ff168160ff161015611f98578093505b5050600101611f2a565b50919050565b611fda6040518060a0016040528060608152602001606081526020016060815260200160608152602001606081525090565b5f5f5b8381101561202c57848482818110611ff757611ff7615013565b905060200281019061200991906153ac565b6120179060208101906153de565b612022915083615040565b9150600101611fdd565b5080158061203a5750601081115b8061204457508083115b1561207e576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101829052602401610af2565b8067ffffffffffffffff81111561209757612097614aa7565b6040519080825280602002602001820160405280156120c0578160200160208202803683370190505b5082528067ffffffffffffffff8111156120dc576120dc614aa7565b604051908082528060200260200182016040528015612105578160200160208202803683370190505b5060208301528067ffffffffffffffff81111561212457612124614aa7565b60405190808252806020026020018201604052801561216957816020015b60408051808201909152606080825260208201528152602001906001900390816121425790505b5060408301528067ffffffffffffffff81111561218857612188614aa7565b6040519080825280602002602001820160405280156121b1578160200160208202803683370190505b5060608301528067ffffffffffffffff8111156121d0576121d0614aa7565b60405190808252806020026020018201604052801561220357816020015b60608152602001906001900390816121ee5790505b5060808301525f805b84811015612541575f5b86868381811061222857612228615013565b905060200281019061223a91906153ac565b6122489060208101906153de565b9050811015612538575f5f88888581811061226557612265615013565b905060200281019061227791906153ac565b3589898681811061228a5761228a615013565b905060200281019061229c91906153ac565b6122aa9060208101906153de565b858181106122ba576122ba615013565b90506020028101906122cc9190614a6b565b9092503590505f5b858110156123655781886020015182815181106122f3576122f3615013565b6020026020010151148015612323575082885f0151828151811061231957612319615013565b6020026020010151145b1561235d576040517f66e62d2600000000000000000000000000000000000000000000000000000000815260048101889052602401610af2565b6001016122d4565b505f89898681811061237957612379615013565b905060200281019061238b91906153ac565b6123999060208101906153de565b858181106123a9576123a9615013565b90506020028101906123bb9190614a6b565b6123c9906020810190614a6b565b6123d290614c23565b90505f5f6123e185858561127a565b915091508484848c5f01518b815181106123fd576123fd615013565b602002602001018d602001518c8151811061241a5761241a615013565b602002602001018e604001518d8151811061243757612437615013565b602002602001018390528381525083815250505050818160020180805461245d90614d09565b80601f016020809104026020016040519081016040528092919081815260200182805461248990614d09565b80156124d45780601f106124ab576101008083540402835291602001916124d4565b820191905f5260205f20905b8154815290600101906020018083116124b757829003601f168201915b505050505090508b606001518a815181106124f1576124f1615013565b602002602001018c608001518b8151811061250e5761250e615013565b60209081029190910101919091525261252688614e61565b97505050505050806001019050612216565b5060010161220c565b50505092915050565b5f612568604051806040016040528060608152602001606081525090565b60019150825f8151811061257e5761257e615013565b602002602001015190505f600190505b83518110156125f9576125ba828583815181106125ad576125ad615013565b6020026020010151613a86565b6125f1575f92506125ed8482815181106125d6576125d6615013565b602002602001015183613aa190919063ffffffff16565b9250505b60010161258e565b50915091565b5f612609826132a3565b90506020811115611963576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610af2565b606081608001515167ffffffffffffffff81111561267057612670614aa7565b6040519080825280602002602001820160405280156126a357816020015b606081526020019060019003908161268e5790505b5090505f5f5b848110156129c9575f8686838181106126c4576126c4615013565b90506020028101906126d691906153ac565b6126e49060208101906153de565b905090505f8167ffffffffffffffff81111561270257612702614aa7565b60405190808252806020026020018201604052801561272b578160200160208202803683370190505b5090505f8267ffffffffffffffff81111561274857612748614aa7565b60405190808252806020026020018201604052801561277b57816020015b60608152602001906001900390816127665790505b5090505f5b8381101561281a5760208801516127978288615040565b815181106127a7576127a7615013565b6020026020010151886080015182886127c09190615040565b815181106127d0576127d0615013565b60200260200101518483815181106127ea576127ea615013565b6020026020010184848151811061280357612803615013565b602090810291909101019190915252600101612780565b505f6128498a8a8781811061283157612831615013565b905060200281019061284391906153ac565b35611348565b73ffffffffffffffffffffffffffffffffffffffff16626f321a3385858e8e8b81811061287857612878615013565b905060200281019061288a91906153ac565b612898906040810190615442565b6040518663ffffffff1660e01b81526004016128b89594939291906154a3565b5f60405180830381865afa1580156128d2573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526128f99190810190615574565b9050838151146129425780516040517f1a4ea2ed000000000000000000000000000000000000000000000000000000008152600481019190915260248101859052604401610af2565b5f5b848110156129b95761296e82828151811061296157612961615013565b6020026020010151611645565b81818151811061298057612980615013565b602002602001015188888061299490614e61565b9950815181106129a6576129a6615013565b6020908102919091010152600101612944565b50505050508060010190506126a9565b50509392505050565b5f5f855f015185815181106129e9576129e9615013565b602002602001015186602001518681518110612a0757612a07615013565b602002602001015191509150825f5f88606001518881518110612a2c57612a2c615013565b602002602001015181526020019081526020015f206002019081612a509190615111565b508186606001518681518110612a6857612a68615013565b6020026020010151612aaa8484604080513060208083019190915281830194909452606080820193909352815180820390930183526080019052805191012090565b7fc5443be03da84925dde28aa656aa987e98abc57414211127aa1af79df92b353584612ad589612f89565b88604051611eff939291906151cc565b5f5f5f865f01518681518110612afd57612afd615013565b602002602001015187602001518781518110612b1b57612b1b615013565b6020026020010151915091505f5f5f89606001518981518110612b4057612b40615013565b60209081029190910181015182528181019290925260409081015f20815160808101835260019091015467ffffffffffffffff80821683526801000000000000000082041693820193909352700100000000000000000000000000000000830461ffff1691810191909152720100000000000000000000000000000000000090910463ffffffff166060808301919091528901518051919250612bfe91859185918b908110612bf157612bf1615013565b60200260200101516114a9565b612c0b8383888885611693565b50604080518082019091526060808252602082015288604001518881518110612c3657612c36615013565b602090810291909101015151815260408051600180825281830190925290816020015b6060815260200190600190039081612c5957505060208201819052875181519091905f90612c8957612c89615013565b60200260200101819052505f612c9e82613bdb565b92509050801580612cbe5750612cbc612cb5611991565b83906119de565b155b15612cd0575f95505050505050612db4565b5f612cda836132a3565b90506020811115612d21576040517f1ea4ed6f0000000000000000000000000000000000000000000000000000000081526004810182905260206024820152604401610af2565b604080516080810182525f80825260208201819052918101829052606081019190915281856060015182604001836060018263ffffffff1663ffffffff168152508261ffff1661ffff168152505050612d9a8787868f608001518f81518110612d8c57612d8c615013565b602002602001015185611693565b50612daa64e8d4a5100083614e4a565b9750505050505050505b949350505050565b80511580612dcc57506160008151115b15612e085780516040517f54478b6e000000000000000000000000000000000000000000000000000000008152600401610af291815260200190565b80515f19905f907f600800000000000000000000ffffffffffffffffcbcf000063f000013fff0fff907f6008000000000000000000000000000000000000004000000000000000000001906020868101918701016001825b82811015612edb5780515f1a605b8103612e7957600192505b8215612e9f57600187821c16612e955784820398509650612edb565b600186821c161592505b6020606082031015612ed2579081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa101905b50600101612e60565b505050505f198414612f25576040517f9be875290000000000000000000000000000000000000000000000000000000081526004810185905260ff84166024820152604401610af2565b5050505050565b5f5f612f3c858561086f866115a9565b5f81815260208190526040902080549193509150611340576040517f6926b59a00000000000000000000000000000000000000000000000000000000815260048101839052602401610af2565b6020810151606090612f9a836132a3565b612fa5906060614e4a565b8151612fb2906002614e4a565b612fbd906004615040565b612fc79190615040565b67ffffffffffffffff811115612fdf57612fdf614aa7565b6040519080825280601f01601f191660200182016040528015613009576020820181803683370190505b5091505f60208301905061302b61302482865f015151613e50565b8551613e68565b9050613038818351613e50565b90505f5b82518110156130955761308b61306c8385848151811061305e5761305e615013565b602002602001015151613e50565b84838151811061307e5761307e615013565b6020026020010151613e68565b915060010161303c565b505050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611948576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b80515f9067ffffffffffffffff16156131e1577f0000000000000000000000000000000000000000000000000000000000000000604080517f3f31107e000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff9190911690633f31107e90606401602060405180830381865afa1580156131bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108749190615633565b6040808301515f9081526004602052205460ff161561320257506001919050565b6040808301515f9081526010602052205460ff16613220575f610874565b600292915050565b5f6132338383613eb4565b159392505050565b81515f9067ffffffffffffffff161580159061326657508151835167ffffffffffffffff9081169116145b801561328d5750816020015167ffffffffffffffff16836020015167ffffffffffffffff16145b801561163e575050604090810151910151141590565b8051516020820151515f5b81811080156132be575060408211155b156132ff57836020015181815181106132d9576132d9615013565b602002602001015151836132ed9190615040565b92506132f881614e61565b90506132ae565b506101008211806133105750604081115b15611fa2576040517ff2ad72090000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610af2565b5f6060835167ffffffffffffffff81111561336e5761336e614aa7565b6040519080825280602002602001820160405280156133b757816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161338c5790505b5090505f5f5b855181101561347b575f6133f08783815181106133dc576133dc615013565b6020026020010151875f015163ffffffff16565b905060028160028111156134065761340661564c565b03613416575f9450505050613483565b5f8160028111156134295761342961564c565b036134725786828151811061344057613440615013565b602002602001015184848061345490614e61565b95508151811061346657613466615013565b60200260200101819052505b506001016133bd565b508152600191505b9250929050565b5f5f5b8451811015613506575f5b84518110156134fd576134e58683815181106134b6576134b6615013565b60200260200101518683815181106134d0576134d0615013565b6020026020010151866040015163ffffffff16565b156134f55760019250505061163e565b600101613498565b5060010161348d565b505f949350505050565b6060835167ffffffffffffffff81111561352c5761352c614aa7565b60405190808252806020026020018201604052801561357557816020015b604080516060810182525f80825260208083018290529282015282525f1990920191018161354a5790505b5090505f5f5b8551811015613643575f5f5b865181108015613595575081155b156135f0576135de8782815181106135af576135af615013565b60200260200101518985815181106135c9576135c9615013565b6020026020010151886020015163ffffffff16565b91506135e981614e61565b9050613587565b508061363a5786828151811061360857613608615013565b602002602001015184848061361c90614e61565b95508151811061362e5761362e615013565b60200260200101819052505b5060010161357b565b5081529392505050565b5f5f5f8673ffffffffffffffffffffffffffffffffffffffff1663db8cb20d86866040518363ffffffff1660e01b815260040161368b929190615679565b608060405180830381865afa1580156136a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136ca9190615691565b905070010000000000000000000000000000000081604001515f1c106137b7575f8582604001511480156137165750602082015173ffffffffffffffffffffffffffffffffffffffff16155b801561374157506137278660c01c90565b67ffffffffffffffff16825f015167ffffffffffffffff16145b9050806137b5578151602083015160408085015190517fb832bfa600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff90911660248301526044820152606401610af2565b505b8051602080830151604080850151815167ffffffffffffffff9095169385019390935273ffffffffffffffffffffffffffffffffffffffff9091169083015260608201526080810187905260a001604051602081830303815290604052805190602001209250806060015191505094509492505050565b604080518082019091526060808252602082015281515f5b81518110801561387b575081818151811061386357613863615013565b60200260200101515f015167ffffffffffffffff165f145b156138905761388981614e61565b9050613846565b80825161389d9190615053565b67ffffffffffffffff8111156138b5576138b5614aa7565b6040519080825280602002602001820160405280156138fe57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816138d35790505b5083525f5b83515181101561309557826139188284615040565b8151811061392857613928615013565b6020026020010151845f0151828151811061394557613945615013565b6020908102919091010152600101613903565b5f7f0000000000000000000000000000000000000000000000000000000000000000604080517fa5658f32000000000000000000000000000000000000000000000000000000008152845167ffffffffffffffff9081166004830152602086015116602482015290840151604482015273ffffffffffffffffffffffffffffffffffffffff919091169063a5658f32906064016040805180830381865afa158015613a05573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061163e9190615706565b5f8181526004602052604081205460ff1615613a4757506003919050565b5f8281526010602052604090205460ff1615613a6457505f919050565b5f828152600f6020526040902054613a7b90613f6f565b613220576001610874565b5f613a90826115a9565b613a99846115a9565b149392505050565b5f613abf604051806040016040528060608152602001606081525090565b83518351613acd919061401e565b8152602080840151519085015151613ae59190615040565b67ffffffffffffffff811115613afd57613afd614aa7565b604051908082528060200260200182016040528015613b3057816020015b6060815260200190600190039081613b1b5790505b5060208201525f5b816020015151811015613bc657613b9d8560200151518210613b8757846020015186602001515183613b6a9190615053565b81518110613b7a57613b7a615013565b60200260200101516141a8565b85602001518281518110613b7a57613b7a615013565b82602001518281518110613bb357613bb3615013565b6020908102919091010152600101613b38565b50613bd081613bdb565b915091509250929050565b5f613bf9604051806040016040528060608152602001606081525090565b613c02836132a3565b508251613c0e9061425a565b815260208301515f5b8151811015613c9c57613c4c613c45838381518110613c3857613c38615013565b602002602001015161425a565b8451614394565b828281518110613c5e57613c5e615013565b6020026020010181905250818181518110613c7b57613c7b615013565b6020026020010151515f03613c94575f93505050915091565b600101613c17565b50613ca6816144e9565b5f815167ffffffffffffffff811115613cc157613cc1614aa7565b604051908082528060200260200182016040528015613cea578160200160208202803683370190505b5090505f5b8251811015613e33575f5b835181108015613d215750828281518110613d1757613d17615013565b6020026020010151155b15613e2a5780821480613d675750838281518110613d4157613d41615013565b602002602001015151848281518110613d5c57613d5c615013565b602002602001015151115b613e1a575f848381518110613d7e57613d7e615013565b602002602001015151858381518110613d9957613d99615013565b6020026020010151511080613dad57508282105b9050808015613df65750613df3858381518110613dcc57613dcc615013565b6020026020010151868581518110613de657613de6615013565b6020026020010151614394565b51155b848481518110613e0857613e08615013565b91151560209283029190910190910152505b613e2381614e61565b9050613cfa565b50600101613cef565b50613e3e82826145d0565b60208401525060019491935090915050565b5f8160081c835381600184015361163e836002615040565b5f5f5b8251811015613eac575f838281518110613e8757613e87615013565b60200260200101519050606081865e613ea1606086615040565b945050600101613e6b565b509192915050565b805182515f9167ffffffffffffffff918216911614613ef5578151835167ffffffffffffffff918216911610613eeb576001613eee565b5f195b9050610874565b816020015167ffffffffffffffff16836020015167ffffffffffffffff1614613f4257816020015167ffffffffffffffff16836020015167ffffffffffffffff1610613eeb576001613eee565b8160400151836040015114613f67578160400151836040015110613eeb576001613eee565b505f92915050565b6040517fc13c2396000000000000000000000000000000000000000000000000000000008152600481018290525f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063c13c239690602401602060405180830381865afa158015613ffa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108749190615730565b60608151835161402e9190615040565b67ffffffffffffffff81111561404657614046614aa7565b60405190808252806020026020018201604052801561408f57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816140645790505b5090505f5f5f5b85518210806140a55750845181105b1561419e575f8651831461410357855182146140fc576140f78784815181106140d0576140d0615013565b60200260200101518784815181106140ea576140ea615013565b6020026020010151613eb4565b614106565b5f19614106565b60015b90505f81131561412f5785828151811061412257614122615013565b602002602001015161414a565b86838151811061414157614141615013565b60200260200101515b858561415581614e61565b96508151811061416757614167615013565b60200260200101819052505f81136141855761418283614e61565b92505b5f81126141985761419582614e61565b91505b50614096565b5050815292915050565b6060815167ffffffffffffffff8111156141c4576141c4614aa7565b60405190808252806020026020018201604052801561420d57816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816141e25790505b5090505f5b8251811015611fa25782818151811061422d5761422d615013565b602002602001015182828151811061424757614247615013565b6020908102919091010152600101614212565b60605f5f5b835181101561438d575f84828151811061427b5761427b615013565b60209081029190910101519050825f195b5f821180156142c957505f6142c4886142a6600186615053565b815181106142b6576142b6615013565b602002602001015185613eb4565b915081135b156142de576142d782615086565b915061428c565b5f821180156142eb575080155b156142f857505050614385565b5f8561430381614e61565b965090505b82811115614362578761431c600183615053565b8151811061432c5761432c615013565b602002602001015188828151811061434657614346615013565b60200260200101819052508061435b90615086565b9050614308565b508287838151811061437657614376615013565b60200260200101819052505050505b60010161425f565b5082525090565b6060825167ffffffffffffffff8111156143b0576143b0614aa7565b6040519080825280602002602001820160405280156143f957816020015b604080516060810182525f80825260208083018290529282015282525f199092019101816143ce5790505b5090505f5f5f5b855181101561419e575b84518210801561444757505f61444586848151811061442b5761442b615013565b60200260200101518884815181106140ea576140ea615013565b125b1561445c5761445582614e61565b915061440a565b8451821480614498575061449585838151811061447b5761447b615013565b60200260200101518783815181106140ea576140ea615013565b15155b156144e1578581815181106144af576144af615013565b60200260200101518484806144c390614e61565b9550815181106144d5576144d5615013565b60200260200101819052505b600101614400565b60015b8151811015611963575f82828151811061450857614508615013565b602002602001015190505f8290505b5f8111801561455157505f61454f85614531600185615053565b8151811061454157614541615013565b602002602001015184614652565b135b156145a85783614562600183615053565b8151811061457257614572615013565b602002602001015184828151811061458c5761458c615013565b6020026020010181905250806145a190615086565b9050614517565b818482815181106145bb576145bb615013565b602090810291909101015250506001016144ec565b60605f5f5b8451811015614648578381815181106145f0576145f0615013565b60200260200101516146405784818151811061460e5761460e615013565b602002602001015185838061462290614e61565b94508151811061463457614634615013565b60200260200101819052505b6001016145d5565b5083525090919050565b5f5f5b8351811080156146655750825181105b156146bc575f61469a85838151811061468057614680615013565b60200260200101518584815181106140ea576140ea615013565b905080156146ab5791506108749050565b506146b581614e61565b9050614655565b508151835114613f675781518351106146d657600161163e565b5f1961163e565b5080546146e990614d09565b5f825580601f106146f8575050565b601f0160209004905f5260205f209061194891905f5b80821115610841575f8184015560010161470e565b61194861574f565b5f6020828403121561473b575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff81168114611690575f5ffd5b5f60208284031215614773575f5ffd5b813561163e81614742565b5f60608284031215611fa2575f5ffd5b5f6020828403121561479e575f5ffd5b813567ffffffffffffffff8111156147b4575f5ffd5b612db48482850161477e565b67ffffffffffffffff81168114611690575f5ffd5b5f5f604083850312156147e6575f5ffd5b82356147f1816147c0565b946020939093013593505050565b5f6020828403121561480f575f5ffd5b813561163e816147c0565b5f5f83601f84011261482a575f5ffd5b50813567ffffffffffffffff811115614841575f5ffd5b602083019150836020828501011115613483575f5ffd5b5f5f5f6040848603121561486a575f5ffd5b83359250602084013567ffffffffffffffff811115614887575f5ffd5b6148938682870161481a565b9497909650939450505050565b5f5f5f5f606085870312156148b3575f5ffd5b843567ffffffffffffffff8111156148c9575f5ffd5b6148d58782880161477e565b94505060208501356148e6816147c0565b9250604085013567ffffffffffffffff811115614901575f5ffd5b61490d8782880161481a565b95989497509550505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b8415158152608060208201525f6149616080830186614919565b905060ff8416604083015267ffffffffffffffff8316606083015295945050505050565b5f5f60408385031215614996575f5ffd5b50508035926020909101359150565b60ff81168114611690575f5ffd5b5f5f5f604084860312156149c5575f5ffd5b833567ffffffffffffffff8111156149db575f5ffd5b8401601f810186136149eb575f5ffd5b803567ffffffffffffffff811115614a01575f5ffd5b8660208260051b8401011115614a15575f5ffd5b602091820194509250840135614a2a816149a5565b809150509250925092565b5f5f60408385031215614a46575f5ffd5b82359150602083013563ffffffff81168114614a60575f5ffd5b809150509250929050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614a9d575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614af757614af7614aa7565b60405290565b6040805190810167ffffffffffffffff81118282101715614af757614af7614aa7565b604051601f8201601f1916810167ffffffffffffffff81118282101715614b4957614b49614aa7565b604052919050565b5f67ffffffffffffffff821115614b6a57614b6a614aa7565b5060051b60200190565b5f82601f830112614b83575f5ffd5b8135614b96614b9182614b51565b614b20565b80828252602082019150602060608402860101925085831115614bb7575f5ffd5b602085015b83811015614c195760608188031215614bd3575f5ffd5b614bdb614ad4565b8135614be6816147c0565b81526020820135614bf6816147c0565b602082810191909152604083810135908301529084529290920191606001614bbc565b5095945050505050565b5f60408236031215614c33575f5ffd5b614c3b614afd565b823567ffffffffffffffff811115614c51575f5ffd5b614c5d36828601614b74565b825250602083013567ffffffffffffffff811115614c79575f5ffd5b830136601f820112614c89575f5ffd5b8035614c97614b9182614b51565b8082825260208201915060208360051b850101925036831115614cb8575f5ffd5b602084015b83811015614cf957803567ffffffffffffffff811115614cdb575f5ffd5b614cea36602083890101614b74565b84525060209283019201614cbd565b5060208501525091949350505050565b600181811c90821680614d1d57607f821691505b602082108103611fa2577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff84168152826020820152606060408201525f5f8354614d8781614d09565b806060860152600182165f8114614da55760018114614ddf57614e10565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083166080870152608082151560051b8701019350614e10565b865f5260205f205f5b83811015614e0757815488820160800152600190910190602001614de8565b87016080019450505b5091979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761087457610874614e1d565b5f5f198203614e7257614e72614e1d565b5060010190565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b67ffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff85166020820152836040820152608060608201525f614ee7608083018486614e79565b979650505050505050565b5f82601f830112614f01575f5ffd5b815167ffffffffffffffff811115614f1b57614f1b614aa7565b614f2e6020601f19601f84011601614b20565b818152846020838601011115614f42575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215614f6e575f5ffd5b815167ffffffffffffffff811115614f84575f5ffd5b612db484828501614ef2565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614fc3575f5ffd5b83018035915067ffffffffffffffff821115614fdd575f5ffd5b6020019150606081023603821315613483575f5ffd5b67ffffffffffffffff818116838216019081111561087457610874614e1d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8082018082111561087457610874614e1d565b8181038181111561087457610874614e1d565b67ffffffffffffffff828116828216039081111561087457610874614e1d565b5f8161509457615094614e1d565b505f190190565b8281525f82518060208501602085015e5f92016020019182525092915050565b601f821115610841578282111561084157805f5260205f20601f840160051c60208510156150e657505f5b90810190601f840160051c035f5b81811015615109575f838201556001016150f4565b505050505050565b815167ffffffffffffffff81111561512b5761512b614aa7565b61513f816151398454614d09565b846150bb565b6020601f821160018114615171575f831561515a5750848201515b5f19600385901b1c1916600184901b178455612f25565b5f84815260208120601f198516915b828110156151a05787850151825560209485019460019092019101615180565b50848210156151bd57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b838152606060208201525f6151e46060830185614919565b82810360408401526151f68185614919565b9695505050505050565b73ffffffffffffffffffffffffffffffffffffffff8716815285602082015260a060408201525f61523460a0830187614919565b67ffffffffffffffff861660608401528281036080840152615257818587614e79565b9998505050505050505050565b5f67ffffffffffffffff821667ffffffffffffffff810361528757615287614e1d565b60010192915050565b805167ffffffffffffffff16825260208101516152b9602084018267ffffffffffffffff169052565b5060408101516152d5604084018267ffffffffffffffff169052565b5060608101516152f1606084018267ffffffffffffffff169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e083015261010081015161533761010084018267ffffffffffffffff169052565b50610120818101519083015261014090810151910152565b828152610180810161163e6020830184615290565b61536e8186615290565b6101c06101608201525f6153866101c0830186614919565b8281036101808401526153998186614919565b915050826101a083015295945050505050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112614a9d575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615411575f5ffd5b83018035915067ffffffffffffffff82111561542b575f5ffd5b6020019150600581901b3603821315613483575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615475575f5ffd5b83018035915067ffffffffffffffff82111561548f575f5ffd5b602001915036819003821315613483575f5ffd5b5f6080820173ffffffffffffffffffffffffffffffffffffffff881683526080602084015280875180835260a0850191506020890192505f5b818110156154fa5783518352602093840193909201916001016154dc565b50508381036040850152865180825260208083019350600582901b830181019089015f5b8381101561555057601f1985840301865261553a838351614919565b602096870196909350919091019060010161551e565b5050858103606087015261556581888a614e79565b9b9a5050505050505050505050565b5f60208284031215615584575f5ffd5b815167ffffffffffffffff81111561559a575f5ffd5b8201601f810184136155aa575f5ffd5b80516155b8614b9182614b51565b8082825260208201915060208360051b8501019250868311156155d9575f5ffd5b602084015b8381101561561a57805167ffffffffffffffff8111156155fc575f5ffd5b61560b89602083890101614ef2565b845250602092830192016155de565b509695505050505050565b805160038110610b6e575f5ffd5b5f60208284031215615643575f5ffd5b61163e82615625565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b828152604060208201525f612db46040830184614919565b5f60808284031280156156a2575f5ffd5b506040516080810167ffffffffffffffff811182821017156156c6576156c6614aa7565b60405282516156d4816147c0565b815260208301516156e481614742565b6020820152604083810151908201526060928301519281019290925250919050565b5f5f60408385031215615717575f5ffd5b61572083615625565b91506020830151614a60816149a5565b5f60208284031215615740575f5ffd5b8151801515811461163e575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52605160045260245ffd' as const
