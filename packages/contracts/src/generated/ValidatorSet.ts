/** Bindings of ValidatorSet. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const validatorSetAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IDomainRegistry",
    "name": "registry_",
    "type": "address"
   },
   {
    "internalType": "contract ICrosslinks",
    "name": "crosslinks_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "AlreadyOpen",
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
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "AlreadySeated",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "notBefore",
    "type": "uint64"
   }
  ],
  "name": "EpochTooYoung",
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
    "internalType": "bytes32",
    "name": "keyHash",
    "type": "bytes32"
   }
  ],
  "name": "KeyUsed",
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
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "NoMembers",
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
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "NotAdmitted",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotExclusive",
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
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotGate",
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
  "name": "NotOpen",
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
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotOwner",
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
    "internalType": "bytes32",
    "name": "known",
    "type": "bytes32"
   }
  ],
  "name": "NotRefuted",
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
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "NotSeated",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "leaf",
    "type": "bytes32"
   }
  ],
  "name": "NotSettled",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NothingToSlash",
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
    "name": "epoch",
    "type": "uint64"
   }
  ],
  "name": "OtherSet",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "payableAt",
    "type": "uint64"
   }
  ],
  "name": "PaidLater",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "string",
    "name": "name",
    "type": "string"
   }
  ],
  "name": "ParameterOutOfRange",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "message",
    "type": "bytes32"
   }
  ],
  "name": "PossessionNotProven",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "signed",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "needed",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "members",
    "type": "uint256"
   },
   {
    "internalType": "address[]",
    "name": "missing",
    "type": "address[]"
   }
  ],
  "name": "QuorumMissing",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "uint256",
    "name": "seats",
    "type": "uint256"
   }
  ],
  "name": "SeatsFull",
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
    "name": "epoch",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "expiresAt",
    "type": "uint64"
   }
  ],
  "name": "SetExpired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "setHash",
    "type": "bytes32"
   }
  ],
  "name": "SetUnknown",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "message",
    "type": "bytes32"
   }
  ],
  "name": "SignatureInvalid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "signers",
    "type": "uint64"
   },
   {
    "internalType": "uint256",
    "name": "members",
    "type": "uint256"
   }
  ],
  "name": "SignersUnknown",
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
    "name": "required",
    "type": "uint256"
   }
  ],
  "name": "StakeDiffers",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "isAdmitted",
    "type": "bool"
   }
  ],
  "name": "Admitted",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "setHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "chainTag",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "startsAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "expiresAt",
      "type": "uint64"
     },
     {
      "components": [
       {
        "internalType": "address",
        "name": "account",
        "type": "address"
       },
       {
        "components": [
         {
          "internalType": "bytes32",
          "name": "a",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "b",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "c",
          "type": "bytes32"
         }
        ],
        "internalType": "struct PublicKey",
        "name": "key",
        "type": "tuple"
       }
      ],
      "internalType": "struct Member[]",
      "name": "members",
      "type": "tuple[]"
     }
    ],
    "indexed": false,
    "internalType": "struct QuorumSet",
    "name": "set",
    "type": "tuple"
   }
  ],
  "name": "EpochFormed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "uint256",
    "name": "seat",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "payableAt",
    "type": "uint64"
   }
  ],
  "name": "SeatLeaving",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "uint256",
    "name": "seat",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "stake",
    "type": "uint256"
   }
  ],
  "name": "SeatLeft",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "uint256",
    "name": "seat",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "reporter",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "message",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "stake",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "SeatSlashed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "uint256",
    "name": "seat",
    "type": "uint256"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "a",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "b",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "c",
      "type": "bytes32"
     }
    ],
    "indexed": false,
    "internalType": "struct PublicKey",
    "name": "key",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "activeFrom",
    "type": "uint64"
   }
  ],
  "name": "SeatTaken",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "isForeign",
    "type": "bool"
   },
   {
    "components": [
     {
      "internalType": "address",
      "name": "gate",
      "type": "address"
     },
     {
      "internalType": "uint96",
      "name": "seatStake",
      "type": "uint96"
     },
     {
      "internalType": "uint32",
      "name": "epochLength",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "lifetime",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "exitDelay",
      "type": "uint32"
     },
     {
      "internalType": "uint8",
      "name": "seats",
      "type": "uint8"
     }
    ],
    "indexed": false,
    "internalType": "struct QuorumTerms",
    "name": "terms",
    "type": "tuple"
   }
  ],
  "name": "SetOpened",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "internalType": "bool",
    "name": "isAdmitted_",
    "type": "bool"
   }
  ],
  "name": "admit",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "chainTag",
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
     },
     {
      "internalType": "bytes32",
      "name": "blockHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "parentHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     }
    ],
    "internalType": "struct Attestation",
    "name": "attestation",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "chainTag",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "startsAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "expiresAt",
      "type": "uint64"
     },
     {
      "components": [
       {
        "internalType": "address",
        "name": "account",
        "type": "address"
       },
       {
        "components": [
         {
          "internalType": "bytes32",
          "name": "a",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "b",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "c",
          "type": "bytes32"
         }
        ],
        "internalType": "struct PublicKey",
        "name": "key",
        "type": "tuple"
       }
      ],
      "internalType": "struct Member[]",
      "name": "members",
      "type": "tuple[]"
     }
    ],
    "internalType": "struct QuorumSet",
    "name": "set",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "signers",
      "type": "uint64"
     },
     {
      "internalType": "bytes",
      "name": "signature",
      "type": "bytes"
     }
    ],
    "internalType": "struct Certificate",
    "name": "certificate",
    "type": "tuple"
   }
  ],
  "name": "checkAttestation",
  "outputs": [],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "address",
      "name": "objectManager",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "messenger",
      "type": "address"
     }
    ],
    "internalType": "struct ForeignContracts",
    "name": "said",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "chainTag",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "startsAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "expiresAt",
      "type": "uint64"
     },
     {
      "components": [
       {
        "internalType": "address",
        "name": "account",
        "type": "address"
       },
       {
        "components": [
         {
          "internalType": "bytes32",
          "name": "a",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "b",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "c",
          "type": "bytes32"
         }
        ],
        "internalType": "struct PublicKey",
        "name": "key",
        "type": "tuple"
       }
      ],
      "internalType": "struct Member[]",
      "name": "members",
      "type": "tuple[]"
     }
    ],
    "internalType": "struct QuorumSet",
    "name": "set",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "signers",
      "type": "uint64"
     },
     {
      "internalType": "bytes",
      "name": "signature",
      "type": "bytes"
     }
    ],
    "internalType": "struct Certificate",
    "name": "certificate",
    "type": "tuple"
   }
  ],
  "name": "checkContracts",
  "outputs": [],
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
  "inputs": [],
  "name": "crosslinks",
  "outputs": [
   {
    "internalType": "contract ICrosslinks",
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
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "dismiss",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "epochOf",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "epoch",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "expiresAt",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "nextFrom",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "formedIn",
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
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "exit",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "formEpoch",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "chainTag",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "startsAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "expiresAt",
      "type": "uint64"
     },
     {
      "components": [
       {
        "internalType": "address",
        "name": "account",
        "type": "address"
       },
       {
        "components": [
         {
          "internalType": "bytes32",
          "name": "a",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "b",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "c",
          "type": "bytes32"
         }
        ],
        "internalType": "struct PublicKey",
        "name": "key",
        "type": "tuple"
       }
      ],
      "internalType": "struct Member[]",
      "name": "members",
      "type": "tuple[]"
     }
    ],
    "internalType": "struct QuorumSet",
    "name": "set",
    "type": "tuple"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "isAdmitted",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "isForeign",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "isOpen",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "a",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "b",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "c",
      "type": "bytes32"
     }
    ],
    "internalType": "struct PublicKey",
    "name": "key",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "possession",
    "type": "bytes"
   }
  ],
  "name": "join",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "seat",
    "type": "uint256"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "components": [
     {
      "internalType": "address",
      "name": "gate",
      "type": "address"
     },
     {
      "internalType": "uint96",
      "name": "seatStake",
      "type": "uint96"
     },
     {
      "internalType": "uint32",
      "name": "epochLength",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "lifetime",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "exitDelay",
      "type": "uint32"
     },
     {
      "internalType": "uint8",
      "name": "seats",
      "type": "uint8"
     }
    ],
    "internalType": "struct QuorumTerms",
    "name": "terms",
    "type": "tuple"
   }
  ],
  "name": "open",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "payOut",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "a",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "b",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "c",
      "type": "bytes32"
     }
    ],
    "internalType": "struct PublicKey",
    "name": "key",
    "type": "tuple"
   }
  ],
  "name": "possessionMessage",
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
  "inputs": [],
  "name": "registry",
  "outputs": [
   {
    "internalType": "contract IDomainRegistry",
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
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "seatOf",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "seat",
    "type": "uint256"
   },
   {
    "components": [
     {
      "internalType": "address",
      "name": "account",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "enum SeatState",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint64",
      "name": "activeFrom",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "payableAt",
      "type": "uint64"
     },
     {
      "internalType": "uint96",
      "name": "stake",
      "type": "uint96"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "a",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "b",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "c",
        "type": "bytes32"
       }
      ],
      "internalType": "struct PublicKey",
      "name": "key",
      "type": "tuple"
     }
    ],
    "internalType": "struct Seat",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
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
    "name": "epoch",
    "type": "uint64"
   }
  ],
  "name": "setOf",
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
       },
       {
        "internalType": "bytes32",
        "name": "blockHash",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "parentHash",
        "type": "bytes32"
       },
       {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
       }
      ],
      "internalType": "struct Attestation",
      "name": "attestation",
      "type": "tuple"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "chainTag",
        "type": "bytes32"
       },
       {
        "internalType": "uint64",
        "name": "domainId",
        "type": "uint64"
       },
       {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
       },
       {
        "internalType": "uint64",
        "name": "startsAt",
        "type": "uint64"
       },
       {
        "internalType": "uint64",
        "name": "expiresAt",
        "type": "uint64"
       },
       {
        "components": [
         {
          "internalType": "address",
          "name": "account",
          "type": "address"
         },
         {
          "components": [
           {
            "internalType": "bytes32",
            "name": "a",
            "type": "bytes32"
           },
           {
            "internalType": "bytes32",
            "name": "b",
            "type": "bytes32"
           },
           {
            "internalType": "bytes32",
            "name": "c",
            "type": "bytes32"
           }
          ],
          "internalType": "struct PublicKey",
          "name": "key",
          "type": "tuple"
         }
        ],
        "internalType": "struct Member[]",
        "name": "members",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct QuorumSet",
      "name": "set",
      "type": "tuple"
     },
     {
      "components": [
       {
        "internalType": "uint64",
        "name": "signers",
        "type": "uint64"
       },
       {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
       }
      ],
      "internalType": "struct Certificate",
      "name": "certificate",
      "type": "tuple"
     }
    ],
    "internalType": "struct AttestationProof",
    "name": "a",
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
       },
       {
        "internalType": "bytes32",
        "name": "blockHash",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "parentHash",
        "type": "bytes32"
       },
       {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
       }
      ],
      "internalType": "struct Attestation",
      "name": "attestation",
      "type": "tuple"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "chainTag",
        "type": "bytes32"
       },
       {
        "internalType": "uint64",
        "name": "domainId",
        "type": "uint64"
       },
       {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
       },
       {
        "internalType": "uint64",
        "name": "startsAt",
        "type": "uint64"
       },
       {
        "internalType": "uint64",
        "name": "expiresAt",
        "type": "uint64"
       },
       {
        "components": [
         {
          "internalType": "address",
          "name": "account",
          "type": "address"
         },
         {
          "components": [
           {
            "internalType": "bytes32",
            "name": "a",
            "type": "bytes32"
           },
           {
            "internalType": "bytes32",
            "name": "b",
            "type": "bytes32"
           },
           {
            "internalType": "bytes32",
            "name": "c",
            "type": "bytes32"
           }
          ],
          "internalType": "struct PublicKey",
          "name": "key",
          "type": "tuple"
         }
        ],
        "internalType": "struct Member[]",
        "name": "members",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct QuorumSet",
      "name": "set",
      "type": "tuple"
     },
     {
      "components": [
       {
        "internalType": "uint64",
        "name": "signers",
        "type": "uint64"
       },
       {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
       }
      ],
      "internalType": "struct Certificate",
      "name": "certificate",
      "type": "tuple"
     }
    ],
    "internalType": "struct AttestationProof",
    "name": "b",
    "type": "tuple"
   }
  ],
  "name": "slashEquivocation",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
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
       },
       {
        "internalType": "bytes32",
        "name": "blockHash",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "parentHash",
        "type": "bytes32"
       },
       {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
       }
      ],
      "internalType": "struct Attestation",
      "name": "attestation",
      "type": "tuple"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "chainTag",
        "type": "bytes32"
       },
       {
        "internalType": "uint64",
        "name": "domainId",
        "type": "uint64"
       },
       {
        "internalType": "uint64",
        "name": "epoch",
        "type": "uint64"
       },
       {
        "internalType": "uint64",
        "name": "startsAt",
        "type": "uint64"
       },
       {
        "internalType": "uint64",
        "name": "expiresAt",
        "type": "uint64"
       },
       {
        "components": [
         {
          "internalType": "address",
          "name": "account",
          "type": "address"
         },
         {
          "components": [
           {
            "internalType": "bytes32",
            "name": "a",
            "type": "bytes32"
           },
           {
            "internalType": "bytes32",
            "name": "b",
            "type": "bytes32"
           },
           {
            "internalType": "bytes32",
            "name": "c",
            "type": "bytes32"
           }
          ],
          "internalType": "struct PublicKey",
          "name": "key",
          "type": "tuple"
         }
        ],
        "internalType": "struct Member[]",
        "name": "members",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct QuorumSet",
      "name": "set",
      "type": "tuple"
     },
     {
      "components": [
       {
        "internalType": "uint64",
        "name": "signers",
        "type": "uint64"
       },
       {
        "internalType": "bytes",
        "name": "signature",
        "type": "bytes"
       }
      ],
      "internalType": "struct Certificate",
      "name": "certificate",
      "type": "tuple"
     }
    ],
    "internalType": "struct AttestationProof",
    "name": "attested",
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
    "name": "settled",
    "type": "tuple"
   },
   {
    "internalType": "bytes32",
    "name": "blockHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32[]",
    "name": "siblings",
    "type": "bytes32[]"
   }
  ],
  "name": "slashExcluded",
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
      "name": "blockHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     }
    ],
    "internalType": "struct FinalBlock",
    "name": "said",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "chainTag",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "epoch",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "startsAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "expiresAt",
      "type": "uint64"
     },
     {
      "components": [
       {
        "internalType": "address",
        "name": "account",
        "type": "address"
       },
       {
        "components": [
         {
          "internalType": "bytes32",
          "name": "a",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "b",
          "type": "bytes32"
         },
         {
          "internalType": "bytes32",
          "name": "c",
          "type": "bytes32"
         }
        ],
        "internalType": "struct PublicKey",
        "name": "key",
        "type": "tuple"
       }
      ],
      "internalType": "struct Member[]",
      "name": "members",
      "type": "tuple[]"
     }
    ],
    "internalType": "struct QuorumSet",
    "name": "set",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "signers",
      "type": "uint64"
     },
     {
      "internalType": "bytes",
      "name": "signature",
      "type": "bytes"
     }
    ],
    "internalType": "struct Certificate",
    "name": "certificate",
    "type": "tuple"
   }
  ],
  "name": "slashFinalBlock",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "termsOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "gate",
      "type": "address"
     },
     {
      "internalType": "uint96",
      "name": "seatStake",
      "type": "uint96"
     },
     {
      "internalType": "uint32",
      "name": "epochLength",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "lifetime",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "exitDelay",
      "type": "uint32"
     },
     {
      "internalType": "uint8",
      "name": "seats",
      "type": "uint8"
     }
    ],
    "internalType": "struct QuorumTerms",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "upcoming",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "account",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "enum SeatState",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint64",
      "name": "activeFrom",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "payableAt",
      "type": "uint64"
     },
     {
      "internalType": "uint96",
      "name": "stake",
      "type": "uint96"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "a",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "b",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "c",
        "type": "bytes32"
       }
      ],
      "internalType": "struct PublicKey",
      "name": "key",
      "type": "tuple"
     }
    ],
    "internalType": "struct Seat[]",
    "name": "seats",
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
export const validatorSetBytecode = '0x60c060405234801561000f575f5ffd5b50604051615f9c380380615f9c83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051615ec46100d85f395f81816103f60152610a4a01525f818161034c01528181612041015281816125330152818161264c01526134fc0152615ec45ff3fe608060405260043610610199575f3560e01c806383c91517116100dc578063ce656aac11610087578063dfc3fc9911610062578063dfc3fc991461050f578063f84e369d1461052e578063f8ba3f3e1461054d578063fadb4768146105f0575f5ffd5b8063ce656aac14610482578063d5d44d80146104b8578063d8e96d35146104e3575f5ffd5b8063bbcbb83c116100b7578063bbcbb83c14610418578063cc73a07d14610437578063cd5670bf14610463575f5ffd5b806383c91517146103a7578063b2b4e131146103c6578063b97132b0146103e5575f5ffd5b80632fe78d9f116101475780636c8cc9d9116101225780636c8cc9d9146102fd578063703f3cf61461031c5780637b1039991461033b5780637b5d465514610393575f5ffd5b80632fe78d9f1461029e5780634f715175146102cb5780635a82ef34146102ea575f5ffd5b8063110e09ba11610177578063110e09ba14610233578063233292c9146102525780632f3704b41461027f575f5ffd5b8063065169bd1461019d5780630c373f62146101d15780630f143c6a14610212575b5f5ffd5b3480156101a8575f5ffd5b506101bc6101b73660046148ec565b610643565b60405190151581526020015b60405180910390f35b3480156101dc575f5ffd5b506101bc6101eb366004614923565b67ffffffffffffffff165f9081526002602081905260409091200154610100900460ff1690565b34801561021d575f5ffd5b5061023161022c366004614923565b61069b565b005b34801561023e575f5ffd5b5061023161024d36600461494b565b6106a8565b34801561025d575f5ffd5b5061027161026c3660046148ec565b6107c0565b6040516101c8929190614aad565b34801561028a575f5ffd5b50610231610299366004614ae9565b610973565b3480156102a9575f5ffd5b506102bd6102b8366004614b9c565b610b65565b6040519081526020016101c8565b3480156102d6575f5ffd5b506102316102e53660046148ec565b610b91565b6102bd6102f8366004614be1565b610c70565b348015610308575f5ffd5b506102bd610317366004614c6e565b61131e565b348015610327575f5ffd5b506101bc610336366004614923565b61140f565b348015610346575f5ffd5b5061036e7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101c8565b34801561039e575f5ffd5b506102bd611419565b3480156103b2575f5ffd5b506102316103c1366004614ca9565b611429565b3480156103d1575f5ffd5b506102316103e03660046148ec565b611474565b3480156103f0575f5ffd5b5061036e7f000000000000000000000000000000000000000000000000000000000000000081565b348015610423575f5ffd5b50610231610432366004614d2f565b6116dd565b348015610442575f5ffd5b50610456610451366004614923565b61171e565b6040516101c89190614d8e565b34801561046e575f5ffd5b5061023161047d366004614d2f565b6119d1565b34801561048d575f5ffd5b506102bd61049c366004614ddc565b600160209081525f928352604080842090915290825290205481565b3480156104c3575f5ffd5b506102bd6104d2366004614c6e565b5f6020819052908152604090205481565b3480156104ee575f5ffd5b506105026104fd366004614923565b611bbc565b6040516101c89190614ee7565b34801561051a575f5ffd5b50610231610529366004614ef9565b611ff8565b348015610539575f5ffd5b50610231610548366004614f2d565b6127ea565b348015610558575f5ffd5b5061056c610567366004614923565b6129c6565b6040516101c891905f60c08201905073ffffffffffffffffffffffffffffffffffffffff83511682526bffffffffffffffffffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015260ff60a08401511660a083015292915050565b3480156105fb575f5ffd5b5061060f61060a366004614923565b612aa6565b6040805167ffffffffffffffff958616815293851660208501529184169183019190915290911660608201526080016101c8565b67ffffffffffffffff82165f908152600360209081526040808320600283528184205473ffffffffffffffffffffffffffffffffffffffff9081168552908352818420908516845290915290205460ff165b92915050565b6106a58133612b65565b50565b336106b284612dce565b5473ffffffffffffffffffffffffffffffffffffffff1614610717576040517fb93b745400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201523360248201526044015b60405180910390fd5b67ffffffffffffffff83165f818152600360209081526040808320338452825280832073ffffffffffffffffffffffffffffffffffffffff87168085529083529281902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915590519081529192917fb11de75c9174b530fb20bce571ae94a50cc13f47575fc914bdc10da5146df994910160405180910390a3505050565b5f6108136040805160e0810182525f808252602080830182905282840182905260608084018390526080840183905260a0840183905284519081018552828152908101829052928301529060c082015290565b67ffffffffffffffff8481165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff888116855290835281842054808552600480855294839020835160e081018552815493841681527401000000000000000000000000000000000000000084049097169487019490945296508694929384928401917c0100000000000000000000000000000000000000000000000000000000900460ff16908111156108cb576108cb614993565b60048111156108dc576108dc614993565b8152600182015467ffffffffffffffff8082166020808501919091526801000000000000000083049091166040808501919091527001000000000000000000000000000000009092046bffffffffffffffffffffffff1660608085019190915282519081018352600285015481526003850154918101919091526004909301549083015260800152919350909150505b9250929050565b846109816020860186614923565b67ffffffffffffffff166109986020830183614923565b67ffffffffffffffff161415806109e157506109ba6040860160208701614923565b67ffffffffffffffff166109d46040830160208401614923565b67ffffffffffffffff1614155b806109f3575084604001358160400135145b15610a2a576040517f60bf65d100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f610a43610a3d368890038801886150a6565b86612e35565b9050610add7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ebf0c7176040518163ffffffff1660e01b8152600401602060405180830381865afa158015610ab1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ad591906150f3565b828686612e94565b610b16576040517f1d46cb050000000000000000000000000000000000000000000000000000000081526004810182905260240161070e565b5f610b2088612eb5565b9050610b5b610b55610b3560c08b018b61510a565b610b4260e08c018c615146565b610b50906020810190614923565b612fe3565b8261312b565b5050505050505050565b5f610b87610b71611419565b8585610b82368790038701876151b1565b6131a4565b90505b9392505050565b33610b9b83612dce565b5473ffffffffffffffffffffffffffffffffffffffff1614610bfb576040517fb93b745400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015233602482015260440161070e565b67ffffffffffffffff82165f908152600360209081526040808320338452825280832073ffffffffffffffffffffffffffffffffffffffff85168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055610c6c8282612b65565b5050565b5f5f610c7b86612dce565b6040805160c081018252825473ffffffffffffffffffffffffffffffffffffffff8116808352740100000000000000000000000000000000000000009091046bffffffffffffffffffffffff166020830152600184015463ffffffff8082169484019490945264010000000081048416606084015268010000000000000000810490931660808301526c0100000000000000000000000090920460ff1660a082015291925015801590610d355750610d338733610643565b155b15610d7e576040517f8a439b5000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8816600482015233602482015260440161070e565b80602001516bffffffffffffffffffffffff163414610de55760208101516040517f6599f3a90000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff909116602482015260440161070e565b8060a0015160ff16826004018054905010610e475760a08101516040517f52d7254f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8916600482015260ff909116602482015260440161070e565b67ffffffffffffffff87165f90815260056020908152604080832033845290915290205415610eb4576040517f6709b19900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8816600482015233602482015260440161070e565b5f86604051602001610ec691906151cb565b60408051601f19818403018152918152815160209283012067ffffffffffffffff8b165f9081526006845282812082825290935291205490915015610f4a576040517f23f72aba00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff891660048201526024810182905260440161070e565b5f610f5689338a610b65565b9050610fae610f72610f6d368b90038b018b6151b1565b6131fe565b8289898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061326b92505050565b610fe7576040517feabb8dc00000000000000000000000000000000000000000000000000000000081526004810182905260240161070e565b600284015460ff1615611023576002840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000166101001790555b60075f815461103190615219565b91905081905594505f836040015163ffffffff16426110509190615250565b6040805160e08101825233815267ffffffffffffffff8d16602082015291925081016001815267ffffffffffffffff83166020808301919091525f60408301528601516bffffffffffffffffffffffff1660608201526080016110b8368c90038c018c6151b1565b90525f87815260046020818152604092839020845181549286015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090931673ffffffffffffffffffffffffffffffffffffffff9091161791909117808255928401519092909183917fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16907c010000000000000000000000000000000000000000000000000000000090849081111561119557611195614993565b0217905550606082015160018083018054608086015160a08701516bffffffffffffffffffffffff16700100000000000000000000000000000000027fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941696831696909617929092179490941617905560c090930151805160028401556020808201516003850155604091820151600494850155918e165f81815260058452828120338083529085528382208d9055828252600685528382208a835285528382208d9055948b01805496870181558152929092209093018990559151909188917fcb6c86d5e53b1572fa71c68cb7ce25f370c2ecabe5fe108e6402c8165ec6d14e90611309908e90879082358152602080840135908201526040928301359281019290925267ffffffffffffffff16606082015260800190565b60405180910390a45050505050949350505050565b5f611327613402565b5073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260408120549081900361139f576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161070e565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26114028282613439565b61140a613452565b919050565b5f6106958261347c565b5f6114244630613582565b905090565b61146f6114396020850185614923565b61144960c0860160a08701614923565b848461146a611456611419565b611465368b90038b018b615270565b6135d8565b613679565b505050565b67ffffffffffffffff82165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684528252808320548084526004909252909120600281547c0100000000000000000000000000000000000000000000000000000000900460ff1660048111156114f1576114f1614993565b14611550576040517f3a0611a200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015273ffffffffffffffffffffffffffffffffffffffff8416602482015260440161070e565b600181015468010000000000000000900467ffffffffffffffff164210156115c15760018101546040517f5d76c65f0000000000000000000000000000000000000000000000000000000081526801000000000000000090910467ffffffffffffffff16600482015260240161070e565b60018101805482547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c04000000000000000000000000000000000000000000000000000000001783557fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff811690915567ffffffffffffffff85165f81815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff89168085529083528184209390935580517001000000000000000000000000000000009095046bffffffffffffffffffffffff16808652905190949293879390927fdbd59808d1d6fde59231697b8ef2285708cac4f1145b467020b04179b9241f9992918290030190a46116d684826137a7565b5050505050565b61146f6116ed6020850185614923565b6116fd6040860160208701614923565b848461146a61170a611419565b611719368b90038b018b6152e2565b61383a565b67ffffffffffffffff81165f90815260026020908152604080832060040180548251818502810185019093528083526060949383018282801561177e57602002820191905f5260205f20905b81548152602001906001019080831161176a575b50505050509050805167ffffffffffffffff81111561179f5761179f614f92565b60405190808252806020026020018201604052801561182257816020015b61180f6040805160e0810182525f808252602080830182905282840182905260608084018390526080840183905260a0840183905284519081018552828152908101829052928301529060c082015290565b8152602001906001900390816117bd5790505b5091505f5f5b82518110156119c8575f60045f85848151811061184757611847615349565b60209081029190910181015182528181019290925260409081015f20815160e081018352815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810467ffffffffffffffff16948201949094529290918301907c0100000000000000000000000000000000000000000000000000000000900460ff1660048111156118e9576118e9614993565b60048111156118fa576118fa614993565b8152600182015467ffffffffffffffff80821660208085019190915268010000000000000000830482166040808601919091527001000000000000000000000000000000009093046bffffffffffffffffffffffff1660608086019190915283518082018552600287015481526003870154928101929092526004909501549281019290925260809092015290820151919250429116116119bf578085846119a181615219565b9550815181106119b3576119b3615349565b60200260200101819052505b50600101611828565b50825250919050565b5f436119e36040860160208701614923565b67ffffffffffffffff16106119f8575f611a1a565b611a1a611a0b6040860160208701614923565b67ffffffffffffffff166138c6565b9050801580611a2c5750836040013581145b15611a8757611a416040850160208601614923565b6040517f40a784f000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024810182905260440161070e565b611a90836138ed565b611aa06040840160208501614923565b67ffffffffffffffff16611ab76020860186614923565b67ffffffffffffffff16141580611b005750611ad96060840160408501614923565b67ffffffffffffffff16611af36080860160608701614923565b67ffffffffffffffff1614155b15611b6b57611b156040840160208501614923565b611b256060850160408601614923565b6040517f62f7325e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161070e565b5f611b8b611b77611419565b611b8636889003880188615376565b6139a6565b9050611ba8611b9985615479565b611ba285615510565b83613a1a565b6116d6610b5585610b506020870187614923565b6040805160c0810182525f8082526020820181905291810182905260608082018390526080820183905260a082015290611bf583612dce565b600181015460028201549192505f91611c2d9163ffffffff16906b010000000000000000000000900467ffffffffffffffff16615250565b90508067ffffffffffffffff1642108015611c5c575060028201546301000000900467ffffffffffffffff1615155b8015611c735750600282015462010000900460ff16155b15611cb6576040517fdb4a0a4700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161070e565b5f611cc08561171e565b905080515f03611d08576040517fc4e2c17000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161070e565b611d10611419565b845267ffffffffffffffff80861660208601526002840180549091600391611d40916301000000909104166155bd565b825467ffffffffffffffff9182166101009390930a83810290830219909116179092556040860152600284018054429283166b01000000000000000000000081027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff90921691909117909155606086015260018401545f91611dd19163ffffffff6401000000009091041690615250565b60028501805467ffffffffffffffff80841673010000000000000000000000000000000000000081027fffffffffff0000000000000000ffffffffffffffffffffffffffffffffffffff9093169290921790925560808801528351919250811115611e3e57611e3e614f92565b604051908082528060200260200182016040528015611e7757816020015b611e64614844565b815260200190600190039081611e5c5790505b5060a08601525f5b8251811015611f15576040518060400160405280848381518110611ea557611ea5615349565b60200260200101515f015173ffffffffffffffffffffffffffffffffffffffff168152602001848381518110611edd57611edd615349565b602002602001015160c001518152508660a001518281518110611f0257611f02615349565b6020908102919091010152600101611e7f565b506002840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff1690556003840180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164367ffffffffffffffff161790555f611f8086613b70565b67ffffffffffffffff8089165f8181526001602090815260408083208c820180518716855292529182902085905551905193945084939216917ff9c8a7b4da77dbcf2f703304e66ba46686522c20c02d695508074442df57df2290611fe6908b90614ee7565b60405180910390a45050505050919050565b67ffffffffffffffff82165f8181526002602052604080822090517fc2a1402d0000000000000000000000000000000000000000000000000000000081526004810193909352917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c2a1402d90602401602060405180830381865afa15801561209b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120bf91906155e9565b60018301549091506c01000000000000000000000000900460ff16158015906120f65750600282015460ff1680156120f45750805b155b15612139576040517f38cf50bf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015260240161070e565b67ffffffffffffffff84161580612161575066200000000000008467ffffffffffffffff1610155b806121755750468467ffffffffffffffff16145b156121dc576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f646f6d61696e4964000000000000000000000000000000000000000000000000604482015260640161070e565b6121ec604084016020850161561d565b6bffffffffffffffffffffffff165f03612262576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f736561745374616b650000000000000000000000000000000000000000000000604482015260640161070e565b6122726060840160408501615654565b63ffffffff16158061229c57506301e133806122946060850160408601615654565b63ffffffff16115b15612303576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f65706f63684c656e677468000000000000000000000000000000000000000000604482015260640161070e565b6123136060840160408501615654565b63ffffffff166123296080850160608601615654565b63ffffffff16108061235357506301e1338061234b6080850160608601615654565b63ffffffff16115b156123ba576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6c69666574696d65000000000000000000000000000000000000000000000000604482015260640161070e565b6123ca60a0840160808501615654565b63ffffffff1615806123f457506301e133806123ec60a0850160808601615654565b63ffffffff16115b1561245b576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6578697444656c61790000000000000000000000000000000000000000000000604482015260640161070e565b61246b60c0840160a08501615688565b60ff16158061248c5750604061248760c0850160a08601615688565b60ff16115b156124f3576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f7365617473000000000000000000000000000000000000000000000000000000604482015260640161070e565b8015612761576040517f7903a61700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690637903a617906024016040805180830381865afa15801561258c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125b091906156ae565b50905073ffffffffffffffffffffffffffffffffffffffff81163314612614576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015233602482015260440161070e565b6040517fe717a35c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e717a35c9060240161010060405180830381865afa1580156126a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126cb9190615716565b516126d79060026157bc565b67ffffffffffffffff166126f160a0860160808701615654565b63ffffffff16101561275f576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6578697444656c61790000000000000000000000000000000000000000000000604482015260640161070e565b505b828261276d82826157fe565b50506002820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016821590811790915560405167ffffffffffffffff8616917fc410349aac4c732ef801a52b28947b3a12b9e66c7e6b407605b7f3778b3ba3ce916127dc9190879061597c565b60405180910390a250505050565b81816127f96020820182614923565b67ffffffffffffffff166128106020840184614923565b67ffffffffffffffff1614158061285957506128326040820160208301614923565b67ffffffffffffffff1661284c6040840160208501614923565b67ffffffffffffffff1614155b8061287d57508060400135826040013514801561287d575080606001358260600135145b156128b4576040517f60bf65d100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6128be85612eb5565b90506128c984612eb5565b505f6128e86128db60c088018861510a565b610b4260e0890189615146565b90505f6128fb6128db60c088018861510a565b90505f5f5b835181101561298e575f5b83518110156129855783818151811061292657612926615349565b602002602001015185838151811061294057612940615349565b6020026020010151148015612973575061297385838151811061296557612965615349565b602002602001015187613bc1565b1561297d57600192505b60010161290b565b50600101612900565b5080610b5b576040517f38fbeb3400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152612a0082612dce565b6040805160c081018252825473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16602082015260019092015463ffffffff8082169284019290925264010000000081048216606084015268010000000000000000810490911660808301526c01000000000000000000000000900460ff1660a082015292915050565b5f5f5f5f5f612ab486612dce565b600281015490915062010000900460ff16612b015760018101546002820154612afc9163ffffffff16906b010000000000000000000000900467ffffffffffffffff16615250565b612b20565b60028101546b010000000000000000000000900467ffffffffffffffff165b600282015460039092015467ffffffffffffffff6301000000840481169973010000000000000000000000000000000000000090940481169850919650169350915050565b67ffffffffffffffff82165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684528252808320548084526004909252909120600181547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115612be257612be2614993565b14612c41576040517f3a0611a200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015273ffffffffffffffffffffffffffffffffffffffff8416602482015260440161070e565b67ffffffffffffffff8085165f908152600260208190526040822090810154909273010000000000000000000000000000000000000090910481164290911611612cb0576002820154730100000000000000000000000000000000000000900467ffffffffffffffff16612cb2565b425b60018301549091505f90612cd89068010000000000000000900463ffffffff1683615250565b84547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c02000000000000000000000000000000000000000000000000000000001785556001850180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff8416021790559050612d6a8386613ea1565b60405167ffffffffffffffff828116825273ffffffffffffffffffffffffffffffffffffffff88169187918a16907f6a81d527eeaeb7b162e96e2af87892216600e5f1b50c029f392cc05b947147379060200160405180910390a450505050505050565b5f612dd88261347c565b612e1a576040517f920823a600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161070e565b5067ffffffffffffffff165f90815260026020526040902090565b604080516001602080830191909152845167ffffffffffffffff908116838501529085015116606082015290830151608082015260a081018290525f9060c0015b60405160208183030381529060405280519060200120905092915050565b5f602082148015612eac5750612eac83838787613f54565b95945050505050565b5f612ecb612ec660c084018461510a565b6138ed565b612ed860c083018361510a565b612ee9906040810190602001614923565b67ffffffffffffffff16612f006020840184614923565b67ffffffffffffffff16141580612f575750612f1f60c083018361510a565b612f30906060810190604001614923565b67ffffffffffffffff16612f4a60c0840160a08501614923565b67ffffffffffffffff1614155b15612f9857612f6960c083018361510a565b612f7a906040810190602001614923565b612f8760c084018461510a565b611b25906060810190604001614923565b612fb2612fa3611419565b61146536859003850185615270565b905061140a612fc460c084018461510a565b612fcd90615479565b612fda60e0850185615146565b611ba290615510565b6060612ff260a0840184615a3c565b905067ffffffffffffffff81111561300c5761300c614f92565b604051908082528060200260200182016040528015613035578160200160208202803683370190505b5090505f5f5b61304860a0860186615a3c565b905081101561312257600167ffffffffffffffff8516821c161561311a5760065f6130796040880160208901614923565b67ffffffffffffffff16815260208101919091526040015f908120906130a260a0880188615a3c565b848181106130b2576130b2615349565b9050608002016020016040516020016130cb91906151cb565b6040516020818303038152906040528051906020012081526020019081526020015f20548383806130fb90615219565b94508151811061310d5761310d615349565b6020026020010181815250505b60010161303b565b50815292915050565b5f5f5b835181101561316c5761315a84828151811061314c5761314c615349565b602002602001015184613bc1565b1561316457600191505b60010161312e565b508061146f576040517f38fbeb3400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f73796e636c696e652e71756f72756d2e706f7373657373696f6e2e7631000000858585856040516020016131de959493929190615aa0565b604051602081830303815290604052805190602001209050949350505050565b61322560405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516fffffffffffffffffffffffffffffffff1660408083019190915290910151606082015290565b5f60c0825114158061328e57506060840151604085015160208601518651171717155b1561329a57505f610b8a565b5f6132a483613f6b565b90505f6132b085614011565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f90613339906131fe565b90505f5f600f73ffffffffffffffffffffffffffffffffffffffff1683868b8760405160200161336c9493929190615b05565b60408051601f198184030181529082905261338691615c20565b5f60405180830381855afa9150503d805f81146133be576040519150601f19603f3d011682016040523d82523d5f602084013e6133c3565b606091505b50915091508180156133d6575080516020145b80156133f55750808060200190518101906133f191906150f3565b6001145b9998505050505050505050565b61340a614089565b61343760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906140e2565b565b5f385f3884865af1610c6c5763b12d13eb5f526004601cfd5b6134375f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613431565b67ffffffffffffffff81165f90815260026020526040812060018101546c01000000000000000000000000900460ff1615801590610b8a5750600281015460ff16801561357a57506040517fc2a1402d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c2a1402d90602401602060405180830381865afa158015613556573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061357a91906155e9565b159392505050565b604080517f73796e636c696e652e71756f72756d2e76310000000000000000000000000000602082015290810183905273ffffffffffffffffffffffffffffffffffffffff821660608201525f90608001612e76565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e763100008383604051602001612e76939291905f6101008201905084825283602083015267ffffffffffffffff835116604083015267ffffffffffffffff602084015116606083015260408301516080830152606083015160a0830152608083015160c083015267ffffffffffffffff60a08401511660e0830152949350505050565b613682836138ed565b61369260a0840160808501614923565b67ffffffffffffffff16421115613722576136b36040840160208501614923565b6136c36060850160408601614923565b6136d360a0860160808701614923565b6040517f490bad3a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff93841660048201529183166024830152909116604482015260640161070e565b6137326040840160208501614923565b67ffffffffffffffff168567ffffffffffffffff16141580613777575061375f6060840160408501614923565b67ffffffffffffffff168467ffffffffffffffff1614155b1561378c57611b156040840160208501614923565b6116d661379884615479565b6137a184615510565b836140e9565b805f036137b2575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906137e6908490615c2b565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b604080517f73796e636c696e652e71756f72756d2e636f6e7472616374732e763100000000602080830191909152818301859052835167ffffffffffffffff908116606080850191909152918501511660808301529183015173ffffffffffffffffffffffffffffffffffffffff90811660a08301529183015190911660c08201525f9060e001612e76565b5f4382810361010181106138e2576138dd84614172565b6138e5565b83405b949350505050565b5f6138ff6138fa83615479565b613b70565b90508060015f6139156040860160208701614923565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f84604001602081019061394a9190614923565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205414610c6c576040517f7a65674c0000000000000000000000000000000000000000000000000000000081526004810182905260240161070e565b604080517f73796e636c696e652e71756f72756d2e66696e616c2e76310000000000000000602080830191909152818301859052835167ffffffffffffffff90811660608085019190915291850151811660808401529284015160a083015283015190911660c08201525f9060e001612e76565b815160a08401515167ffffffffffffffff82161580613a395750604081115b80613a4f575067ffffffffffffffff8216811c15155b15613a99576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024810182905260440161070e565b613ac060405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015613b1f57600167ffffffffffffffff8516821c81169003613b1757613b1482613b0f8960a001518481518110613afe57613afe615349565b6020026020010151602001516131fe565b61419f565b91505b600101613ac2565b50613b2f8185876020015161326b565b613b68576040517fd6fe72d80000000000000000000000000000000000000000000000000000000081526004810185905260240161070e565b505050505050565b5f7f73796e636c696e652e71756f72756d2e7365742e76310000000000000000000082604051602001613ba4929190615c3e565b604051602081830303815290604052805190602001209050919050565b5f828152600460205260408120600181547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115613c0657613c06614993565b14158015613c4a5750600281547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115613c4757613c47614993565b14155b15613c58575f915050610695565b805474010000000000000000000000000000000000000000900467ffffffffffffffff165f81815260026020526040902060018084015470010000000000000000000000000000000090046bffffffffffffffffffffffff169084547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115613ce857613ce8614993565b03613cf757613cf78288613ea1565b83547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff81167c0300000000000000000000000000000000000000000000000000000000178555600180860180547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff16905567ffffffffffffffff85165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff90951683529390529182208290556002840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff16620100001790556127109081613de661138886615c56565b613df09190615c2b565b613dfa9190615c6d565b613e049190615c80565b855460408051338152602081018b90529081018590526060810183905291925073ffffffffffffffffffffffffffffffffffffffff1690899067ffffffffffffffff8716907f60331c8056cfd8a62557e27d9dda8f93fe3a8d7cbca285fb729de2f50c520c509060800160405180910390a4613e805f826137a7565b613e9333613e8e8385615c6d565b6137a7565b506001979650505050505050565b6004820180545f90613eb590600190615c6d565b90505f5b8181116116d65783838281548110613ed357613ed3615349565b905f5260205f20015403613f4457828281548110613ef357613ef3615349565b905f5260205f200154838281548110613f0e57613f0e615349565b905f5260205f20018190555082805480613f2a57613f2a615cb8565b600190038181905f5260205f20015f905590555050505050565b613f4d81615219565b9050613eb9565b5f82613f618686856141f4565b1495945050505050565b613fab6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b6140516040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f61405b83614235565b90505f61407061406b835f6143b8565b614466565b90506138e58161408461406b8560046143b8565b6144c8565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15613437576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b60a08301515182515f906140fc9061453b565b90506141078261456c565b8110801561411457508115155b1561416757806141238361456c565b8361413188885f015161458f565b6040517f085fba4900000000000000000000000000000000000000000000000000000000815260040161070e9493929190615ce5565b6116d6858585613a1a565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b6141c660405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d14166106955763d6cc76eb5f526004601cfd5b5f81815b8481101561422c576142228287878481811061421657614216615349565b905060200201356146d8565b91506001016141f8565b50949350505050565b61423d61488c565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615e98602c913960405160200161428f959493929190615d56565b60408051601f19818403018152908290526142a991615c20565b602060405180830381855afa1580156142c4573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906142e791906150f3565b90505f805b60088160ff1610156143b0576002838318614308836001615dd3565b6040518060600160405280602c8152602001615e98602c913960405160200161433393929190615dec565b60408051601f198184030181529082905261434d91615c20565b602060405180830381855afa158015614368573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061438b91906150f3565b915081848260ff16600881106143a3576143a3615349565b60200201526001016142ec565b505050919050565b6143df60405180608001604052805f81526020015f81526020015f81526020015f81525090565b61441f8383600881106143f4576143f4615349565b602002015184614405856001615c2b565b6008811061441557614415615349565b6020020151614701565b6020830152815261445683614435846002615c2b565b6008811061444557614445615349565b602002015184614405856003615c2b565b6060830152604082015292915050565b6144a66040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d141661140a576389083b915f526004601cfd5b6145086040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d14166106955763c55e5e335f526004601cfd5b5f5b67ffffffffffffffff82161561140a5761455681615219565b9050614563600183615e28565b8216915061453d565b5f600361457a836002615c56565b6145849190615c80565b610695906001615c2b565b60a08201515160609060408111156145e6576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024810182905260440161070e565b8067ffffffffffffffff8111156145ff576145ff614f92565b604051908082528060200260200182016040528015614628578160200160208202803683370190505b5091505f5f5b828110156146ce57600167ffffffffffffffff8616821c165f036146c6578560a00151818151811061466257614662615349565b60200260200101515f015184838061467990615219565b94508151811061468b5761468b615349565b602002602001019073ffffffffffffffffffffffffffffffffffffffff16908173ffffffffffffffffffffffffffffffffffffffff16815250505b60010161462e565b5082525092915050565b5f8183106146f2575f828152602084905260409020610b8a565b505f9182526020526040902090565b604080516020810182905260018183015260608101919091526080810183905260a081018290527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f600573ffffffffffffffffffffffffffffffffffffffff16826040516147cc9190615c20565b5f60405180830381855afa9150503d805f8114614804576040519150601f19603f3d011682016040523d82523d5f602084013e614809565b606091505b50915050805160401461481e5761481e615e48565b808060200190518101906148329190615e75565b9350935050509250929050565b905290565b60405180604001604052805f73ffffffffffffffffffffffffffffffffffffffff16815260200161483f60405180606001604052805f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b67ffffffffffffffff811681146106a5575f5ffd5b803561140a816148ab565b73ffffffffffffffffffffffffffffffffffffffff811681146106a5575f5ffd5b5f5f604083850312156148fd575f5ffd5b8235614908816148ab565b91506020830135614918816148cb565b809150509250929050565b5f60208284031215614933575f5ffd5b8135610b8a816148ab565b80151581146106a5575f5ffd5b5f5f5f6060848603121561495d575f5ffd5b8335614968816148ab565b92506020840135614978816148cb565b915060408401356149888161493e565b809150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160058110614a28577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b806040840152506060810151614a4a606084018267ffffffffffffffff169052565b506080810151614a66608084018267ffffffffffffffff169052565b5060a0810151614a8660a08401826bffffffffffffffffffffffff169052565b5060c081015161146f60c08401828051825260208082015190830152604090810151910152565b8281526101408101610b8a60208301846149c0565b5f6101008284031215614ad3575f5ffd5b50919050565b5f60608284031215614ad3575f5ffd5b5f5f5f5f5f60c08688031215614afd575f5ffd5b853567ffffffffffffffff811115614b13575f5ffd5b614b1f88828901614ac2565b955050614b2f8760208801614ad9565b93506080860135925060a086013567ffffffffffffffff811115614b51575f5ffd5b8601601f81018813614b61575f5ffd5b803567ffffffffffffffff811115614b77575f5ffd5b8860208260051b8401011115614b8b575f5ffd5b959894975092955050506020019190565b5f5f5f60a08486031215614bae575f5ffd5b8335614bb9816148ab565b92506020840135614bc9816148cb565b9150614bd88560408601614ad9565b90509250925092565b5f5f5f5f60a08587031215614bf4575f5ffd5b8435614bff816148ab565b9350614c0e8660208701614ad9565b9250608085013567ffffffffffffffff811115614c29575f5ffd5b8501601f81018713614c39575f5ffd5b803567ffffffffffffffff811115614c4f575f5ffd5b876020828401011115614c60575f5ffd5b949793965060200194505050565b5f60208284031215614c7e575f5ffd5b8135610b8a816148cb565b5f60c08284031215614ad3575f5ffd5b5f60408284031215614ad3575f5ffd5b5f5f5f6101008486031215614cbc575f5ffd5b614cc68585614c89565b925060c084013567ffffffffffffffff811115614ce1575f5ffd5b614ced86828701614c89565b92505060e084013567ffffffffffffffff811115614d09575f5ffd5b614d1586828701614c99565b9150509250925092565b5f60808284031215614ad3575f5ffd5b5f5f5f60c08486031215614d41575f5ffd5b614d4b8585614d1f565b9250608084013567ffffffffffffffff811115614d66575f5ffd5b614d7286828701614c89565b92505060a084013567ffffffffffffffff811115614d09575f5ffd5b602080825282518282018190525f918401906040840190835b81811015614dd157614dba8385516149c0565b602093909301926101209290920191600101614da7565b509095945050505050565b5f5f60408385031215614ded575f5ffd5b8235614df8816148ab565b91506020830135614918816148ab565b5f60c083018251845267ffffffffffffffff602084015116602085015267ffffffffffffffff604084015116604085015267ffffffffffffffff606084015116606085015267ffffffffffffffff608084015116608085015260a083015160c060a086015281815180845260e0870191506020830193505f92505b80831015614edd578351805173ffffffffffffffffffffffffffffffffffffffff16835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190614e83565b5095945050505050565b602081525f610b8a6020830184614e08565b5f5f60e08385031215614f0a575f5ffd5b8235614f15816148ab565b9150614f248460208501614c89565b90509250929050565b5f5f60408385031215614f3e575f5ffd5b823567ffffffffffffffff811115614f54575f5ffd5b614f6085828601614ac2565b925050602083013567ffffffffffffffff811115614f7c575f5ffd5b614f8885828601614ac2565b9150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614fe257614fe2614f92565b60405290565b60405160c0810167ffffffffffffffff81118282101715614fe257614fe2614f92565b6040516080810167ffffffffffffffff81118282101715614fe257614fe2614f92565b6040805190810167ffffffffffffffff81118282101715614fe257614fe2614f92565b604051610100810167ffffffffffffffff81118282101715614fe257614fe2614f92565b604051601f8201601f1916810167ffffffffffffffff8111828210171561509e5761509e614f92565b604052919050565b5f60608284031280156150b7575f5ffd5b506150c0614fbf565b82356150cb816148ab565b815260208301356150db816148ab565b60208201526040928301359281019290925250919050565b5f60208284031215615103575f5ffd5b5051919050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4183360301811261513c575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc183360301811261513c575f5ffd5b5f60608284031215615188575f5ffd5b615190614fbf565b82358152602080840135908201526040928301359281019290925250919050565b5f606082840312156151c1575f5ffd5b610b8a8383615178565b81358152602080830135908201526040808301359082015260608101610695565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203615249576152496151ec565b5060010190565b67ffffffffffffffff8181168382160190811115610695576106956151ec565b5f60c0828403128015615281575f5ffd5b5061528a614fe8565b8235615295816148ab565b815260208301356152a5816148ab565b602082015260408381013590820152606080840135908201526080808401359082015260a08301356152d6816148ab565b60a08201529392505050565b5f60808284031280156152f3575f5ffd5b506152fc61500b565b8235615307816148ab565b81526020830135615317816148ab565b6020820152604083013561532a816148cb565b6040820152606083013561533d816148cb565b60608201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f6080828403128015615387575f5ffd5b5061539061500b565b823561539b816148ab565b815260208301356153ab816148ab565b602082015260408381013590820152606083013561533d816148ab565b5f82601f8301126153d7575f5ffd5b813567ffffffffffffffff8111156153f1576153f1614f92565b61540060208260051b01615075565b8082825260208201915060208360071b860101925085831115615421575f5ffd5b602085015b83811015614edd576080818803121561543d575f5ffd5b61544561502e565b8135615450816148cb565b815261545f8860208401615178565b602082015280845250602083019250608081019050615426565b5f60c08236031215615489575f5ffd5b615491614fe8565b8235815260208301356154a3816148ab565b602082015260408301356154b6816148ab565b604082015260608301356154c9816148ab565b60608201526154da608084016148c0565b608082015260a083013567ffffffffffffffff8111156154f8575f5ffd5b615504368286016153c8565b60a08301525092915050565b5f60408236031215615520575f5ffd5b61552861502e565b8235615533816148ab565b8152602083013567ffffffffffffffff81111561554e575f5ffd5b830136601f82011261555e575f5ffd5b803567ffffffffffffffff81111561557857615578614f92565b61558b6020601f19601f84011601615075565b81815236602083850101111561559f575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b5f67ffffffffffffffff821667ffffffffffffffff81036155e0576155e06151ec565b60010192915050565b5f602082840312156155f9575f5ffd5b8151610b8a8161493e565b6bffffffffffffffffffffffff811681146106a5575f5ffd5b5f6020828403121561562d575f5ffd5b8135610b8a81615604565b63ffffffff811681146106a5575f5ffd5b803561140a81615638565b5f60208284031215615664575f5ffd5b8135610b8a81615638565b60ff811681146106a5575f5ffd5b803561140a8161566f565b5f60208284031215615698575f5ffd5b8135610b8a8161566f565b805161140a816148cb565b5f5f604083850312156156bf575f5ffd5b82516156ca816148cb565b6020840151909250614918816148cb565b805161140a816148ab565b80516fffffffffffffffffffffffffffffffff8116811461140a575f5ffd5b805161ffff8116811461140a575f5ffd5b5f610100828403128015615728575f5ffd5b50615731615051565b825161573c816148ab565b815261574a602084016156db565b602082015261575b604084016156db565b604082015261576c606084016156e6565b606082015261577d60808401615705565b608082015261578e60a084016156db565b60a082015261579f60c084016156a3565b60c08201526157b060e084016156a3565b60e08201529392505050565b67ffffffffffffffff81811683821602908116908181146157df576157df6151ec565b5092915050565b5f813561069581615638565b5f81356106958161566f565b8135615809816148cb565b602083013561581781615604565b7fffffffffffffffffffffffff00000000000000000000000000000000000000008160a01b1673ffffffffffffffffffffffffffffffffffffffff83161783555050600181015f604084013561586c81615638565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff909116178255505f60608401356158ab81615638565b82547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1660209190911b67ffffffff00000000161782555061592f6158f2608085016157e6565b82547fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff1660409190911b6bffffffff000000000000000016178255565b61146f61593e60a085016157f2565b82547fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff1660609190911b6cff00000000000000000000000016178255565b821515815260e081018235615990816148cb565b73ffffffffffffffffffffffffffffffffffffffff811660208401525060208301356159bb81615604565b6bffffffffffffffffffffffff811660408401525060408301356159de81615638565b63ffffffff811660608401525060608301356159f981615638565b63ffffffff8116608084015250615a1260808401615649565b63ffffffff811660a084015250615a2b60a0840161567d565b60ff811660c0840152509392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615a6f575f5ffd5b83018035915067ffffffffffffffff821115615a89575f5ffd5b6020019150600781901b360382131561096c575f5ffd5b8581526020810185905267ffffffffffffffff8416604082015273ffffffffffffffffffffffffffffffffffffffff8316606082015260e08101615afb60808301848051825260208082015190830152604090810151910152565b9695505050505050565b845181526020808601519082015260408086015190820152606080860151908201526103008101615b826080830186805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301528251610200830152602083015161022083015260408301516102408301526060830151610260830152608083015161028083015260a08301516102a083015260c08301516102c083015260e08301516102e083015295945050505050565b5f81518060208401855e5f93019283525090919050565b5f610b8a8284615c09565b80820180821115610695576106956151ec565b828152604060208201525f610b876040830184614e08565b8082028115828204841417610695576106956151ec565b81810381811115610695576106956151ec565b5f82615cb3577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015615d4857835173ffffffffffffffffffffffffffffffffffffffff16835260209384019390920191600101615d14565b509098975050505050505050565b5f615d618288615c09565b8681527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660208201527fff000000000000000000000000000000000000000000000000000000000000008560f81b166022820152615dc76023820185615c09565b98975050505050505050565b60ff8181168382160190811115610695576106956151ec565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f612eac6021830184615c09565b67ffffffffffffffff8281168282160390811115610695576106956151ec565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5f5f60408385031215615e86575f5ffd5b50508051602090910151909290915056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
