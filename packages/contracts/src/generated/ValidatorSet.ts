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
export const validatorSetBytecode = '0x60c060405234801561000f575f5ffd5b50604051615e3e380380615e3e83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051615d666100d85f395f81816103eb0152610a2001525f818161034101528181612107015281816125f90152818161271201526135c20152615d665ff3fe60806040526004361061018e575f3560e01c80637b5d4655116100dc578063ce656aac11610087578063dfc3fc9911610062578063dfc3fc99146104e5578063f84e369d14610504578063f8ba3f3e14610523578063fadb4768146105c6575f5ffd5b8063ce656aac14610458578063d5d44d801461048e578063d8e96d35146104b9575f5ffd5b8063b97132b0116100b7578063b97132b0146103da578063cc73a07d1461040d578063cd5670bf14610439575f5ffd5b80637b5d46551461038857806383c915171461039c578063b2b4e131146103bb575f5ffd5b80632fe78d9f1161013c5780636c8cc9d9116101175780636c8cc9d9146102f2578063703f3cf6146103115780637b10399914610330575f5ffd5b80632fe78d9f146102935780634f715175146102c05780635a82ef34146102df575f5ffd5b8063110e09ba1161016c578063110e09ba14610228578063233292c9146102475780632f3704b414610274575f5ffd5b8063065169bd146101925780630c373f62146101c65780630f143c6a14610207575b5f5ffd5b34801561019d575f5ffd5b506101b16101ac3660046147f8565b610619565b60405190151581526020015b60405180910390f35b3480156101d1575f5ffd5b506101b16101e036600461482f565b67ffffffffffffffff165f9081526002602081905260409091200154610100900460ff1690565b348015610212575f5ffd5b5061022661022136600461482f565b610671565b005b348015610233575f5ffd5b50610226610242366004614857565b61067e565b348015610252575f5ffd5b506102666102613660046147f8565b610796565b6040516101bd9291906149b9565b34801561027f575f5ffd5b5061022661028e3660046149f5565b610949565b34801561029e575f5ffd5b506102b26102ad366004614aa8565b610b3b565b6040519081526020016101bd565b3480156102cb575f5ffd5b506102266102da3660046147f8565b610b67565b6102b26102ed366004614aed565b610c46565b3480156102fd575f5ffd5b506102b261030c366004614b7a565b6112f4565b34801561031c575f5ffd5b506101b161032b36600461482f565b6113e5565b34801561033b575f5ffd5b506103637f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101bd565b348015610393575f5ffd5b506102b26113ef565b3480156103a7575f5ffd5b506102266103b6366004614bb5565b6113ff565b3480156103c6575f5ffd5b506102266103d53660046147f8565b6115c1565b3480156103e5575f5ffd5b506103637f000000000000000000000000000000000000000000000000000000000000000081565b348015610418575f5ffd5b5061042c61042736600461482f565b61182a565b6040516101bd9190614c2b565b348015610444575f5ffd5b50610226610453366004614c79565b611add565b348015610463575f5ffd5b506102b2610472366004614cde565b600160209081525f928352604080842090915290825290205481565b348015610499575f5ffd5b506102b26104a8366004614b7a565b5f6020819052908152604090205481565b3480156104c4575f5ffd5b506104d86104d336600461482f565b611c82565b6040516101bd9190614de9565b3480156104f0575f5ffd5b506102266104ff366004614dfb565b6120be565b34801561050f575f5ffd5b5061022661051e366004614e2f565b6128b0565b34801561052e575f5ffd5b5061054261053d36600461482f565b612a8c565b6040516101bd91905f60c08201905073ffffffffffffffffffffffffffffffffffffffff83511682526bffffffffffffffffffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015260ff60a08401511660a083015292915050565b3480156105d1575f5ffd5b506105e56105e036600461482f565b612b6c565b6040805167ffffffffffffffff958616815293851660208501529184169183019190915290911660608201526080016101bd565b67ffffffffffffffff82165f908152600360209081526040808320600283528184205473ffffffffffffffffffffffffffffffffffffffff9081168552908352818420908516845290915290205460ff165b92915050565b61067b8133612c2b565b50565b3361068884612e94565b5473ffffffffffffffffffffffffffffffffffffffff16146106ed576040517fb93b745400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201523360248201526044015b60405180910390fd5b67ffffffffffffffff83165f818152600360209081526040808320338452825280832073ffffffffffffffffffffffffffffffffffffffff87168085529083529281902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915590519081529192917fb11de75c9174b530fb20bce571ae94a50cc13f47575fc914bdc10da5146df994910160405180910390a3505050565b5f6107e96040805160e0810182525f808252602080830182905282840182905260608084018390526080840183905260a0840183905284519081018552828152908101829052928301529060c082015290565b67ffffffffffffffff8481165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff888116855290835281842054808552600480855294839020835160e081018552815493841681527401000000000000000000000000000000000000000084049097169487019490945296508694929384928401917c0100000000000000000000000000000000000000000000000000000000900460ff16908111156108a1576108a161489f565b60048111156108b2576108b261489f565b8152600182015467ffffffffffffffff8082166020808501919091526801000000000000000083049091166040808501919091527001000000000000000000000000000000009092046bffffffffffffffffffffffff1660608085019190915282519081018352600285015481526003850154918101919091526004909301549083015260800152919350909150505b9250929050565b84610957602086018661482f565b67ffffffffffffffff1661096e602083018361482f565b67ffffffffffffffff161415806109b75750610990604086016020870161482f565b67ffffffffffffffff166109aa604083016020840161482f565b67ffffffffffffffff1614155b806109c9575084604001358160400135145b15610a00576040517f60bf65d100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f610a19610a1336889003880188614f85565b86612efb565b9050610ab37f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ebf0c7176040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a87573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610aab9190614fd2565b828686612f5a565b610aec576040517f1d46cb05000000000000000000000000000000000000000000000000000000008152600481018290526024016106e4565b5f610af688612f7b565b9050610b31610b2b610b0b60c08b018b614fe9565b610b1860e08c018c615025565b610b2690602081019061482f565b6130a9565b826131f1565b5050505050505050565b5f610b5d610b476113ef565b8585610b5836879003870187615090565b61326a565b90505b9392505050565b33610b7183612e94565b5473ffffffffffffffffffffffffffffffffffffffff1614610bd1576040517fb93b745400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201523360248201526044016106e4565b67ffffffffffffffff82165f908152600360209081526040808320338452825280832073ffffffffffffffffffffffffffffffffffffffff85168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055610c428282612c2b565b5050565b5f5f610c5186612e94565b6040805160c081018252825473ffffffffffffffffffffffffffffffffffffffff8116808352740100000000000000000000000000000000000000009091046bffffffffffffffffffffffff166020830152600184015463ffffffff8082169484019490945264010000000081048416606084015268010000000000000000810490931660808301526c0100000000000000000000000090920460ff1660a082015291925015801590610d0b5750610d098733610619565b155b15610d54576040517f8a439b5000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201523360248201526044016106e4565b80602001516bffffffffffffffffffffffff163414610dbb5760208101516040517f6599f3a90000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff90911660248201526044016106e4565b8060a0015160ff16826004018054905010610e1d5760a08101516040517f52d7254f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8916600482015260ff90911660248201526044016106e4565b67ffffffffffffffff87165f90815260056020908152604080832033845290915290205415610e8a576040517f6709b19900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201523360248201526044016106e4565b5f86604051602001610e9c91906150aa565b60408051601f19818403018152918152815160209283012067ffffffffffffffff8b165f9081526006845282812082825290935291205490915015610f20576040517f23f72aba00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff89166004820152602481018290526044016106e4565b5f610f2c89338a610b3b565b9050610f84610f48610f43368b90038b018b615090565b6132c4565b8289898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061333192505050565b610fbd576040517feabb8dc0000000000000000000000000000000000000000000000000000000008152600481018290526024016106e4565b600284015460ff1615610ff9576002840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000166101001790555b60075f8154611007906150f8565b91905081905594505f836040015163ffffffff1642611026919061512f565b6040805160e08101825233815267ffffffffffffffff8d16602082015291925081016001815267ffffffffffffffff83166020808301919091525f60408301528601516bffffffffffffffffffffffff16606082015260800161108e368c90038c018c615090565b90525f87815260046020818152604092839020845181549286015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090931673ffffffffffffffffffffffffffffffffffffffff9091161791909117808255928401519092909183917fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16907c010000000000000000000000000000000000000000000000000000000090849081111561116b5761116b61489f565b0217905550606082015160018083018054608086015160a08701516bffffffffffffffffffffffff16700100000000000000000000000000000000027fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941696831696909617929092179490941617905560c090930151805160028401556020808201516003850155604091820151600494850155918e165f81815260058452828120338083529085528382208d9055828252600685528382208a835285528382208d9055948b01805496870181558152929092209093018990559151909188917fcb6c86d5e53b1572fa71c68cb7ce25f370c2ecabe5fe108e6402c8165ec6d14e906112df908e90879082358152602080840135908201526040928301359281019290925267ffffffffffffffff16606082015260800190565b60405180910390a45050505050949350505050565b5f6112fd6134c8565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003611375576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016106e4565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26113d882826134ff565b6113e0613518565b919050565b5f61066b82613542565b5f6113fa4630613648565b905090565b6114088261369e565b61141860a083016080840161482f565b67ffffffffffffffff164211156114a857611439604083016020840161482f565b611449606084016040850161482f565b61145960a085016080860161482f565b6040517f490bad3a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152918316602483015290911660448201526064016106e4565b6114b8604083016020840161482f565b67ffffffffffffffff166114cf602085018561482f565b67ffffffffffffffff1614158061151857506114f1606083016040840161482f565b67ffffffffffffffff1661150b60c0850160a0860161482f565b67ffffffffffffffff1614155b156115835761152d604083016020840161482f565b61153d606084016040850161482f565b6040517f62f7325e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016106e4565b6115bc61158f83615200565b61159883615297565b6115b76115a36113ef565b6115b236899003890189615344565b613757565b6137f8565b505050565b67ffffffffffffffff82165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684528252808320548084526004909252909120600281547c0100000000000000000000000000000000000000000000000000000000900460ff16600481111561163e5761163e61489f565b1461169d576040517f3a0611a200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015273ffffffffffffffffffffffffffffffffffffffff841660248201526044016106e4565b600181015468010000000000000000900467ffffffffffffffff1642101561170e5760018101546040517f5d76c65f0000000000000000000000000000000000000000000000000000000081526801000000000000000090910467ffffffffffffffff1660048201526024016106e4565b60018101805482547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c04000000000000000000000000000000000000000000000000000000001783557fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff811690915567ffffffffffffffff85165f81815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff89168085529083528184209390935580517001000000000000000000000000000000009095046bffffffffffffffffffffffff16808652905190949293879390927fdbd59808d1d6fde59231697b8ef2285708cac4f1145b467020b04179b9241f9992918290030190a46118238482613881565b5050505050565b67ffffffffffffffff81165f90815260026020908152604080832060040180548251818502810185019093528083526060949383018282801561188a57602002820191905f5260205f20905b815481526020019060010190808311611876575b50505050509050805167ffffffffffffffff8111156118ab576118ab614e94565b60405190808252806020026020018201604052801561192e57816020015b61191b6040805160e0810182525f808252602080830182905282840182905260608084018390526080840183905260a0840183905284519081018552828152908101829052928301529060c082015290565b8152602001906001900390816118c95790505b5091505f5f5b8251811015611ad4575f60045f858481518110611953576119536153b6565b60209081029190910181015182528181019290925260409081015f20815160e081018352815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810467ffffffffffffffff16948201949094529290918301907c0100000000000000000000000000000000000000000000000000000000900460ff1660048111156119f5576119f561489f565b6004811115611a0657611a0661489f565b8152600182015467ffffffffffffffff80821660208085019190915268010000000000000000830482166040808601919091527001000000000000000000000000000000009093046bffffffffffffffffffffffff166060808601919091528351808201855260028701548152600387015492810192909252600490950154928101929092526080909201529082015191925042911611611acb57808584611aad816150f8565b955081518110611abf57611abf6153b6565b60200260200101819052505b50600101611934565b50825250919050565b5f43611aef604086016020870161482f565b67ffffffffffffffff1610611b04575f611b26565b611b26611b17604086016020870161482f565b67ffffffffffffffff16613914565b9050801580611b385750836040013581145b15611b9357611b4d604085016020860161482f565b6040517f40a784f000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602481018290526044016106e4565b611b9c8361369e565b611bac604084016020850161482f565b67ffffffffffffffff16611bc3602086018661482f565b67ffffffffffffffff16141580611c0c5750611be5606084016040850161482f565b67ffffffffffffffff16611bff608086016060870161482f565b67ffffffffffffffff1614155b15611c3157611c21604084016020850161482f565b61153d606085016040860161482f565b5f611c51611c3d6113ef565b611c4c368890038801886153e3565b61393b565b9050611c6e611c5f85615200565b611c6885615297565b836139af565b611823610b2b85610b26602087018761482f565b6040805160c0810182525f8082526020820181905291810182905260608082018390526080820183905260a082015290611cbb83612e94565b600181015460028201549192505f91611cf39163ffffffff16906b010000000000000000000000900467ffffffffffffffff1661512f565b90508067ffffffffffffffff1642108015611d22575060028201546301000000900467ffffffffffffffff1615155b8015611d395750600282015462010000900460ff16155b15611d7c576040517fdb4a0a4700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016106e4565b5f611d868561182a565b905080515f03611dce576040517fc4e2c17000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016106e4565b611dd66113ef565b845267ffffffffffffffff80861660208601526002840180549091600391611e069163010000009091041661545f565b825467ffffffffffffffff9182166101009390930a83810290830219909116179092556040860152600284018054429283166b01000000000000000000000081027fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff90921691909117909155606086015260018401545f91611e979163ffffffff640100000000909104169061512f565b60028501805467ffffffffffffffff80841673010000000000000000000000000000000000000081027fffffffffff0000000000000000ffffffffffffffffffffffffffffffffffffff9093169290921790925560808801528351919250811115611f0457611f04614e94565b604051908082528060200260200182016040528015611f3d57816020015b611f2a614750565b815260200190600190039081611f225790505b5060a08601525f5b8251811015611fdb576040518060400160405280848381518110611f6b57611f6b6153b6565b60200260200101515f015173ffffffffffffffffffffffffffffffffffffffff168152602001848381518110611fa357611fa36153b6565b602002602001015160c001518152508660a001518281518110611fc857611fc86153b6565b6020908102919091010152600101611f45565b506002840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff1690556003840180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164367ffffffffffffffff161790555f61204686613b05565b67ffffffffffffffff8089165f8181526001602090815260408083208c820180518716855292529182902085905551905193945084939216917ff9c8a7b4da77dbcf2f703304e66ba46686522c20c02d695508074442df57df22906120ac908b90614de9565b60405180910390a45050505050919050565b67ffffffffffffffff82165f8181526002602052604080822090517fc2a1402d0000000000000000000000000000000000000000000000000000000081526004810193909352917f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c2a1402d90602401602060405180830381865afa158015612161573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612185919061548b565b60018301549091506c01000000000000000000000000900460ff16158015906121bc5750600282015460ff1680156121ba5750805b155b156121ff576040517f38cf50bf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201526024016106e4565b67ffffffffffffffff84161580612227575066200000000000008467ffffffffffffffff1610155b8061223b5750468467ffffffffffffffff16145b156122a2576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f646f6d61696e496400000000000000000000000000000000000000000000000060448201526064016106e4565b6122b260408401602085016154bf565b6bffffffffffffffffffffffff165f03612328576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f736561745374616b65000000000000000000000000000000000000000000000060448201526064016106e4565b61233860608401604085016154f6565b63ffffffff16158061236257506301e1338061235a60608501604086016154f6565b63ffffffff16115b156123c9576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f65706f63684c656e67746800000000000000000000000000000000000000000060448201526064016106e4565b6123d960608401604085016154f6565b63ffffffff166123ef60808501606086016154f6565b63ffffffff16108061241957506301e1338061241160808501606086016154f6565b63ffffffff16115b15612480576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6c69666574696d6500000000000000000000000000000000000000000000000060448201526064016106e4565b61249060a08401608085016154f6565b63ffffffff1615806124ba57506301e133806124b260a08501608086016154f6565b63ffffffff16115b15612521576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6578697444656c6179000000000000000000000000000000000000000000000060448201526064016106e4565b61253160c0840160a0850161552a565b60ff1615806125525750604061254d60c0850160a0860161552a565b60ff16115b156125b9576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f736561747300000000000000000000000000000000000000000000000000000060448201526064016106e4565b8015612827576040517f7903a61700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690637903a617906024016040805180830381865afa158015612652573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126769190615550565b50905073ffffffffffffffffffffffffffffffffffffffff811633146126da576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201523360248201526044016106e4565b6040517fe717a35c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e717a35c9060240161010060405180830381865afa15801561276d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061279191906155b8565b5161279d90600261565e565b67ffffffffffffffff166127b760a08601608087016154f6565b63ffffffff161015612825576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6578697444656c6179000000000000000000000000000000000000000000000060448201526064016106e4565b505b828261283382826156a0565b50506002820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016821590811790915560405167ffffffffffffffff8616917fc410349aac4c732ef801a52b28947b3a12b9e66c7e6b407605b7f3778b3ba3ce916128a29190879061581e565b60405180910390a250505050565b81816128bf602082018261482f565b67ffffffffffffffff166128d6602084018461482f565b67ffffffffffffffff1614158061291f57506128f8604082016020830161482f565b67ffffffffffffffff16612912604084016020850161482f565b67ffffffffffffffff1614155b80612943575080604001358260400135148015612943575080606001358260600135145b1561297a576040517f60bf65d100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61298485612f7b565b905061298f84612f7b565b505f6129ae6129a160c0880188614fe9565b610b1860e0890189615025565b90505f6129c16129a160c0880188614fe9565b90505f5f5b8351811015612a54575f5b8351811015612a4b578381815181106129ec576129ec6153b6565b6020026020010151858381518110612a0657612a066153b6565b6020026020010151148015612a395750612a39858381518110612a2b57612a2b6153b6565b602002602001015187613b56565b15612a4357600192505b6001016129d1565b506001016129c6565b5080610b31576040517f38fbeb3400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152612ac682612e94565b6040805160c081018252825473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16602082015260019092015463ffffffff8082169284019290925264010000000081048216606084015268010000000000000000810490911660808301526c01000000000000000000000000900460ff1660a082015292915050565b5f5f5f5f5f612b7a86612e94565b600281015490915062010000900460ff16612bc75760018101546002820154612bc29163ffffffff16906b010000000000000000000000900467ffffffffffffffff1661512f565b612be6565b60028101546b010000000000000000000000900467ffffffffffffffff165b600282015460039092015467ffffffffffffffff6301000000840481169973010000000000000000000000000000000000000090940481169850919650169350915050565b67ffffffffffffffff82165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684528252808320548084526004909252909120600181547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115612ca857612ca861489f565b14612d07576040517f3a0611a200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015273ffffffffffffffffffffffffffffffffffffffff841660248201526044016106e4565b67ffffffffffffffff8085165f908152600260208190526040822090810154909273010000000000000000000000000000000000000090910481164290911611612d76576002820154730100000000000000000000000000000000000000900467ffffffffffffffff16612d78565b425b60018301549091505f90612d9e9068010000000000000000900463ffffffff168361512f565b84547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c02000000000000000000000000000000000000000000000000000000001785556001850180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff8416021790559050612e308386613e36565b60405167ffffffffffffffff828116825273ffffffffffffffffffffffffffffffffffffffff88169187918a16907f6a81d527eeaeb7b162e96e2af87892216600e5f1b50c029f392cc05b947147379060200160405180910390a450505050505050565b5f612e9e82613542565b612ee0576040517f920823a600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016106e4565b5067ffffffffffffffff165f90815260026020526040902090565b604080516001602080830191909152845167ffffffffffffffff908116838501529085015116606082015290830151608082015260a081018290525f9060c0015b60405160208183030381529060405280519060200120905092915050565b5f602082148015612f725750612f7283838787613ee9565b95945050505050565b5f612f91612f8c60c0840184614fe9565b61369e565b612f9e60c0830183614fe9565b612faf90604081019060200161482f565b67ffffffffffffffff16612fc6602084018461482f565b67ffffffffffffffff1614158061301d5750612fe560c0830183614fe9565b612ff690606081019060400161482f565b67ffffffffffffffff1661301060c0840160a0850161482f565b67ffffffffffffffff1614155b1561305e5761302f60c0830183614fe9565b61304090604081019060200161482f565b61304d60c0840184614fe9565b61153d90606081019060400161482f565b6130786130696113ef565b6115b236859003850185615344565b90506113e061308a60c0840184614fe9565b61309390615200565b6130a060e0850185615025565b611c6890615297565b60606130b860a08401846158de565b905067ffffffffffffffff8111156130d2576130d2614e94565b6040519080825280602002602001820160405280156130fb578160200160208202803683370190505b5090505f5f5b61310e60a08601866158de565b90508110156131e857600167ffffffffffffffff8516821c16156131e05760065f61313f604088016020890161482f565b67ffffffffffffffff16815260208101919091526040015f9081209061316860a08801886158de565b84818110613178576131786153b6565b90506080020160200160405160200161319191906150aa565b6040516020818303038152906040528051906020012081526020019081526020015f20548383806131c1906150f8565b9450815181106131d3576131d36153b6565b6020026020010181815250505b600101613101565b50815292915050565b5f5f5b835181101561323257613220848281518110613212576132126153b6565b602002602001015184613b56565b1561322a57600191505b6001016131f4565b50806115bc576040517f38fbeb3400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f73796e636c696e652e71756f72756d2e706f7373657373696f6e2e7631000000858585856040516020016132a4959493929190615942565b604051602081830303815290604052805190602001209050949350505050565b6132eb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516fffffffffffffffffffffffffffffffff1660408083019190915290910151606082015290565b5f60c0825114158061335457506060840151604085015160208601518651171717155b1561336057505f610b60565b5f61336a83613f00565b90505f61337685613fa6565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f906133ff906132c4565b90505f5f600f73ffffffffffffffffffffffffffffffffffffffff1683868b8760405160200161343294939291906159a7565b60408051601f198184030181529082905261344c91615ac2565b5f60405180830381855afa9150503d805f8114613484576040519150601f19603f3d011682016040523d82523d5f602084013e613489565b606091505b509150915081801561349c575080516020145b80156134bb5750808060200190518101906134b79190614fd2565b6001145b9998505050505050505050565b6134d061401e565b6134fd60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614077565b565b5f385f3884865af1610c425763b12d13eb5f526004601cfd5b6134fd5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006134f7565b67ffffffffffffffff81165f90815260026020526040812060018101546c01000000000000000000000000900460ff1615801590610b605750600281015460ff16801561364057506040517fc2a1402d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c2a1402d90602401602060405180830381865afa15801561361c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613640919061548b565b159392505050565b604080517f73796e636c696e652e71756f72756d2e76310000000000000000000000000000602082015290810183905273ffffffffffffffffffffffffffffffffffffffff821660608201525f90608001612f3c565b5f6136b06136ab83615200565b613b05565b90508060015f6136c6604086016020870161482f565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f8460400160208101906136fb919061482f565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205414610c42576040517f7a65674c000000000000000000000000000000000000000000000000000000008152600481018290526024016106e4565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e763100008383604051602001612f3c939291905f6101008201905084825283602083015267ffffffffffffffff835116604083015267ffffffffffffffff602084015116606083015260408301516080830152606083015160a0830152608083015160c083015267ffffffffffffffff60a08401511660e0830152949350505050565b60a08301515182515f9061380b9061407e565b9050613816826140af565b8110801561382357508115155b156138765780613832836140af565b8361384088885f01516140d2565b6040517f085fba490000000000000000000000000000000000000000000000000000000081526004016106e49493929190615acd565b6118238585856139af565b805f0361388c575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906138c0908490615b3e565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f4382810361010181106139305761392b8461421b565b613933565b83405b949350505050565b604080517f73796e636c696e652e71756f72756d2e66696e616c2e76310000000000000000602080830191909152818301859052835167ffffffffffffffff90811660608085019190915291850151811660808401529284015160a083015283015190911660c08201525f9060e001612f3c565b815160a08401515167ffffffffffffffff821615806139ce5750604081115b806139e4575067ffffffffffffffff8216811c15155b15613a2e576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602481018290526044016106e4565b613a5560405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b82811015613ab457600167ffffffffffffffff8516821c81169003613aac57613aa982613aa48960a001518481518110613a9357613a936153b6565b6020026020010151602001516132c4565b614248565b91505b600101613a57565b50613ac481858760200151613331565b613afd576040517fd6fe72d8000000000000000000000000000000000000000000000000000000008152600481018590526024016106e4565b505050505050565b5f7f73796e636c696e652e71756f72756d2e7365742e76310000000000000000000082604051602001613b39929190615b51565b604051602081830303815290604052805190602001209050919050565b5f828152600460205260408120600181547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115613b9b57613b9b61489f565b14158015613bdf5750600281547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115613bdc57613bdc61489f565b14155b15613bed575f91505061066b565b805474010000000000000000000000000000000000000000900467ffffffffffffffff165f81815260026020526040902060018084015470010000000000000000000000000000000090046bffffffffffffffffffffffff169084547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115613c7d57613c7d61489f565b03613c8c57613c8c8288613e36565b83547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff81167c0300000000000000000000000000000000000000000000000000000000178555600180860180547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff16905567ffffffffffffffff85165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff90951683529390529182208290556002840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffff16620100001790556127109081613d7b61138886615b69565b613d859190615b3e565b613d8f9190615b80565b613d999190615b93565b855460408051338152602081018b90529081018590526060810183905291925073ffffffffffffffffffffffffffffffffffffffff1690899067ffffffffffffffff8716907f60331c8056cfd8a62557e27d9dda8f93fe3a8d7cbca285fb729de2f50c520c509060800160405180910390a4613e155f82613881565b613e2833613e238385615b80565b613881565b506001979650505050505050565b6004820180545f90613e4a90600190615b80565b90505f5b8181116118235783838281548110613e6857613e686153b6565b905f5260205f20015403613ed957828281548110613e8857613e886153b6565b905f5260205f200154838281548110613ea357613ea36153b6565b905f5260205f20018190555082805480613ebf57613ebf615bcb565b600190038181905f5260205f20015f905590555050505050565b613ee2816150f8565b9050613e4e565b5f82613ef686868561429d565b1495945050505050565b613f406040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613fe66040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f613ff0836142de565b90505f614005614000835f614461565b61450f565b905061393381614019614000856004614461565b614571565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156134fd576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5b67ffffffffffffffff8216156113e057614099816150f8565b90506140a6600183615bf8565b82169150614080565b5f60036140bd836002615b69565b6140c79190615b93565b61066b906001615b3e565b60a0820151516060906040811115614129576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602481018290526044016106e4565b8067ffffffffffffffff81111561414257614142614e94565b60405190808252806020026020018201604052801561416b578160200160208202803683370190505b5091505f5f5b8281101561421157600167ffffffffffffffff8616821c165f03614209578560a0015181815181106141a5576141a56153b6565b60200260200101515f01518483806141bc906150f8565b9450815181106141ce576141ce6153b6565b602002602001019073ffffffffffffffffffffffffffffffffffffffff16908173ffffffffffffffffffffffffffffffffffffffff16815250505b600101614171565b5082525092915050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b61426f60405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d141661066b5763d6cc76eb5f526004601cfd5b5f81815b848110156142d5576142cb828787848181106142bf576142bf6153b6565b905060200201356145e4565b91506001016142a1565b50949350505050565b6142e6614798565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615d3a602c9139604051602001614338959493929190615c18565b60408051601f198184030181529082905261435291615ac2565b602060405180830381855afa15801561436d573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906143909190614fd2565b90505f805b60088160ff1610156144595760028383186143b1836001615c95565b6040518060600160405280602c8152602001615d3a602c91396040516020016143dc93929190615cae565b60408051601f19818403018152908290526143f691615ac2565b602060405180830381855afa158015614411573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906144349190614fd2565b915081848260ff166008811061444c5761444c6153b6565b6020020152600101614395565b505050919050565b61448860405180608001604052805f81526020015f81526020015f81526020015f81525090565b6144c883836008811061449d5761449d6153b6565b6020020151846144ae856001615b3e565b600881106144be576144be6153b6565b602002015161460d565b602083015281526144ff836144de846002615b3e565b600881106144ee576144ee6153b6565b6020020151846144ae856003615b3e565b6060830152604082015292915050565b61454f6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d14166113e0576389083b915f526004601cfd5b6145b16040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d141661066b5763c55e5e335f526004601cfd5b5f8183106145fe575f828152602084905260409020610b60565b505f9182526020526040902090565b604080516020810182905260018183015260608101919091526080810183905260a081018290527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f600573ffffffffffffffffffffffffffffffffffffffff16826040516146d89190615ac2565b5f60405180830381855afa9150503d805f8114614710576040519150601f19603f3d011682016040523d82523d5f602084013e614715565b606091505b50915050805160401461472a5761472a615cea565b8080602001905181019061473e9190615d17565b9350935050509250929050565b905290565b60405180604001604052805f73ffffffffffffffffffffffffffffffffffffffff16815260200161474b60405180606001604052805f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b67ffffffffffffffff8116811461067b575f5ffd5b80356113e0816147b7565b73ffffffffffffffffffffffffffffffffffffffff8116811461067b575f5ffd5b5f5f60408385031215614809575f5ffd5b8235614814816147b7565b91506020830135614824816147d7565b809150509250929050565b5f6020828403121561483f575f5ffd5b8135610b60816147b7565b801515811461067b575f5ffd5b5f5f5f60608486031215614869575f5ffd5b8335614874816147b7565b92506020840135614884816147d7565b915060408401356148948161484a565b809150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff815116825267ffffffffffffffff6020820151166020830152604081015160058110614934577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b806040840152506060810151614956606084018267ffffffffffffffff169052565b506080810151614972608084018267ffffffffffffffff169052565b5060a081015161499260a08401826bffffffffffffffffffffffff169052565b5060c08101516115bc60c08401828051825260208082015190830152604090810151910152565b8281526101408101610b6060208301846148cc565b5f61010082840312156149df575f5ffd5b50919050565b5f606082840312156149df575f5ffd5b5f5f5f5f5f60c08688031215614a09575f5ffd5b853567ffffffffffffffff811115614a1f575f5ffd5b614a2b888289016149ce565b955050614a3b87602088016149e5565b93506080860135925060a086013567ffffffffffffffff811115614a5d575f5ffd5b8601601f81018813614a6d575f5ffd5b803567ffffffffffffffff811115614a83575f5ffd5b8860208260051b8401011115614a97575f5ffd5b959894975092955050506020019190565b5f5f5f60a08486031215614aba575f5ffd5b8335614ac5816147b7565b92506020840135614ad5816147d7565b9150614ae485604086016149e5565b90509250925092565b5f5f5f5f60a08587031215614b00575f5ffd5b8435614b0b816147b7565b9350614b1a86602087016149e5565b9250608085013567ffffffffffffffff811115614b35575f5ffd5b8501601f81018713614b45575f5ffd5b803567ffffffffffffffff811115614b5b575f5ffd5b876020828401011115614b6c575f5ffd5b949793965060200194505050565b5f60208284031215614b8a575f5ffd5b8135610b60816147d7565b5f60c082840312156149df575f5ffd5b5f604082840312156149df575f5ffd5b5f5f5f6101008486031215614bc8575f5ffd5b614bd28585614b95565b925060c084013567ffffffffffffffff811115614bed575f5ffd5b614bf986828701614b95565b92505060e084013567ffffffffffffffff811115614c15575f5ffd5b614c2186828701614ba5565b9150509250925092565b602080825282518282018190525f918401906040840190835b81811015614c6e57614c578385516148cc565b602093909301926101209290920191600101614c44565b509095945050505050565b5f5f5f83850360c0811215614c8c575f5ffd5b6080811215614c99575f5ffd5b50839250608084013567ffffffffffffffff811115614cb6575f5ffd5b614cc286828701614b95565b92505060a084013567ffffffffffffffff811115614c15575f5ffd5b5f5f60408385031215614cef575f5ffd5b8235614cfa816147b7565b91506020830135614824816147b7565b5f60c083018251845267ffffffffffffffff602084015116602085015267ffffffffffffffff604084015116604085015267ffffffffffffffff606084015116606085015267ffffffffffffffff608084015116608085015260a083015160c060a086015281815180845260e0870191506020830193505f92505b80831015614ddf578351805173ffffffffffffffffffffffffffffffffffffffff16835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190614d85565b5095945050505050565b602081525f610b606020830184614d0a565b5f5f60e08385031215614e0c575f5ffd5b8235614e17816147b7565b9150614e268460208501614b95565b90509250929050565b5f5f60408385031215614e40575f5ffd5b823567ffffffffffffffff811115614e56575f5ffd5b614e62858286016149ce565b925050602083013567ffffffffffffffff811115614e7e575f5ffd5b614e8a858286016149ce565b9150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614ee457614ee4614e94565b60405290565b6040805190810167ffffffffffffffff81118282101715614ee457614ee4614e94565b60405160c0810167ffffffffffffffff81118282101715614ee457614ee4614e94565b604051610100810167ffffffffffffffff81118282101715614ee457614ee4614e94565b604051601f8201601f1916810167ffffffffffffffff81118282101715614f7d57614f7d614e94565b604052919050565b5f6060828403128015614f96575f5ffd5b50614f9f614ec1565b8235614faa816147b7565b81526020830135614fba816147b7565b60208201526040928301359281019290925250919050565b5f60208284031215614fe2575f5ffd5b5051919050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4183360301811261501b575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc183360301811261501b575f5ffd5b5f60608284031215615067575f5ffd5b61506f614ec1565b82358152602080840135908201526040928301359281019290925250919050565b5f606082840312156150a0575f5ffd5b610b608383615057565b8135815260208083013590820152604080830135908201526060810161066b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203615128576151286150cb565b5060010190565b67ffffffffffffffff818116838216019081111561066b5761066b6150cb565b5f82601f83011261515e575f5ffd5b813567ffffffffffffffff81111561517857615178614e94565b61518760208260051b01614f54565b8082825260208201915060208360071b8601019250858311156151a8575f5ffd5b602085015b83811015614ddf57608081880312156151c4575f5ffd5b6151cc614eea565b81356151d7816147d7565b81526151e68860208401615057565b6020820152808452506020830192506080810190506151ad565b5f60c08236031215615210575f5ffd5b615218614f0d565b82358152602083013561522a816147b7565b6020820152604083013561523d816147b7565b60408201526060830135615250816147b7565b6060820152615261608084016147cc565b608082015260a083013567ffffffffffffffff81111561527f575f5ffd5b61528b3682860161514f565b60a08301525092915050565b5f604082360312156152a7575f5ffd5b6152af614eea565b82356152ba816147b7565b8152602083013567ffffffffffffffff8111156152d5575f5ffd5b830136601f8201126152e5575f5ffd5b803567ffffffffffffffff8111156152ff576152ff614e94565b6153126020601f19601f84011601614f54565b818152366020838501011115615326575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b5f60c0828403128015615355575f5ffd5b5061535e614f0d565b8235615369816147b7565b81526020830135615379816147b7565b602082015260408381013590820152606080840135908201526080808401359082015260a08301356153aa816147b7565b60a08201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60808284031280156153f4575f5ffd5b506040516080810167ffffffffffffffff8111828210171561541857615418614e94565b6040528235615426816147b7565b81526020830135615436816147b7565b6020820152604083810135908201526060830135615453816147b7565b60608201529392505050565b5f67ffffffffffffffff821667ffffffffffffffff8103615482576154826150cb565b60010192915050565b5f6020828403121561549b575f5ffd5b8151610b608161484a565b6bffffffffffffffffffffffff8116811461067b575f5ffd5b5f602082840312156154cf575f5ffd5b8135610b60816154a6565b63ffffffff8116811461067b575f5ffd5b80356113e0816154da565b5f60208284031215615506575f5ffd5b8135610b60816154da565b60ff8116811461067b575f5ffd5b80356113e081615511565b5f6020828403121561553a575f5ffd5b8135610b6081615511565b80516113e0816147d7565b5f5f60408385031215615561575f5ffd5b825161556c816147d7565b6020840151909250614824816147d7565b80516113e0816147b7565b80516fffffffffffffffffffffffffffffffff811681146113e0575f5ffd5b805161ffff811681146113e0575f5ffd5b5f6101008284031280156155ca575f5ffd5b506155d3614f30565b82516155de816147b7565b81526155ec6020840161557d565b60208201526155fd6040840161557d565b604082015261560e60608401615588565b606082015261561f608084016155a7565b608082015261563060a0840161557d565b60a082015261564160c08401615545565b60c082015261565260e08401615545565b60e08201529392505050565b67ffffffffffffffff8181168382160290811690818114615681576156816150cb565b5092915050565b5f813561066b816154da565b5f813561066b81615511565b81356156ab816147d7565b60208301356156b9816154a6565b7fffffffffffffffffffffffff00000000000000000000000000000000000000008160a01b1673ffffffffffffffffffffffffffffffffffffffff83161783555050600181015f604084013561570e816154da565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff909116178255505f606084013561574d816154da565b82547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1660209190911b67ffffffff0000000016178255506157d161579460808501615688565b82547fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff1660409190911b6bffffffff000000000000000016178255565b6115bc6157e060a08501615694565b82547fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff1660609190911b6cff00000000000000000000000016178255565b821515815260e081018235615832816147d7565b73ffffffffffffffffffffffffffffffffffffffff8116602084015250602083013561585d816154a6565b6bffffffffffffffffffffffff81166040840152506040830135615880816154da565b63ffffffff8116606084015250606083013561589b816154da565b63ffffffff81166080840152506158b4608084016154eb565b63ffffffff811660a0840152506158cd60a0840161551f565b60ff811660c0840152509392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615911575f5ffd5b83018035915067ffffffffffffffff82111561592b575f5ffd5b6020019150600781901b3603821315610942575f5ffd5b8581526020810185905267ffffffffffffffff8416604082015273ffffffffffffffffffffffffffffffffffffffff8316606082015260e0810161599d60808301848051825260208082015190830152604090810151910152565b9695505050505050565b845181526020808601519082015260408086015190820152606080860151908201526103008101615a246080830186805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301528251610200830152602083015161022083015260408301516102408301526060830151610260830152608083015161028083015260a08301516102a083015260c08301516102c083015260e08301516102e083015295945050505050565b5f81518060208401855e5f93019283525090919050565b5f610b608284615aab565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b81811015615b3057835173ffffffffffffffffffffffffffffffffffffffff16835260209384019390920191600101615afc565b509098975050505050505050565b8082018082111561066b5761066b6150cb565b828152604060208201525f610b5d6040830184614d0a565b808202811582820484141761066b5761066b6150cb565b8181038181111561066b5761066b6150cb565b5f82615bc6577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b67ffffffffffffffff828116828216039081111561066b5761066b6150cb565b5f615c238288615aab565b8681527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660208201527fff000000000000000000000000000000000000000000000000000000000000008560f81b166022820152615c896023820185615aab565b98975050505050505050565b60ff818116838216019081111561066b5761066b6150cb565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f612f726021830184615aab565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5f5f60408385031215615d28575f5ffd5b50508051602090910151909290915056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
