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
export const validatorSetBytecode = '0x60c060405234801561000f575f5ffd5b50604051615ccc380380615ccc83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051615bfb6100d15f395f818161042d0152610a0201525f8181610383015281816124cd0152818161258d01526126a60152615bfb5ff3fe60806040526004361061018e575f3560e01c80637b5d4655116100dc578063ce656aac11610087578063dfc3fc9911610062578063dfc3fc9914610527578063f84e369d14610546578063f8ba3f3e14610565578063fadb476814610608575f5ffd5b8063ce656aac1461049a578063d5d44d80146104d0578063d8e96d35146104fb575f5ffd5b8063b97132b0116100b7578063b97132b01461041c578063cc73a07d1461044f578063cd5670bf1461047b575f5ffd5b80637b5d4655146103ca57806383c91517146103de578063b2b4e131146103fd575f5ffd5b80632fe78d9f1161013c5780636c8cc9d9116101175780636c8cc9d914610306578063703f3cf6146103255780637b10399914610372575f5ffd5b80632fe78d9f146102a75780634f715175146102d45780635a82ef34146102f3575f5ffd5b8063110e09ba1161016c578063110e09ba1461023c578063233292c91461025b5780632f3704b414610288575f5ffd5b8063065169bd146101925780630c373f62146101e05780630f143c6a1461021b575b5f5ffd5b34801561019d575f5ffd5b506101cb6101ac36600461468d565b600260209081525f928352604080842090915290825290205460ff1681565b60405190151581526020015b60405180910390f35b3480156101eb575f5ffd5b506101cb6101fa3660046146c4565b67ffffffffffffffff165f9081526003602052604090206002015460ff1690565b348015610226575f5ffd5b5061023a6102353660046146c4565b61065b565b005b348015610247575f5ffd5b5061023a6102563660046146ec565b610668565b348015610266575f5ffd5b5061027a61027536600461468d565b610778565b6040516101d792919061484e565b348015610293575f5ffd5b5061023a6102a236600461488a565b61092b565b3480156102b2575f5ffd5b506102c66102c136600461493d565b610b1d565b6040519081526020016101d7565b3480156102df575f5ffd5b5061023a6102ee36600461468d565b610b49565b6102c6610301366004614982565b610c20565b348015610311575f5ffd5b506102c6610320366004614a0f565b6112af565b348015610330575f5ffd5b506101cb61033f3660046146c4565b67ffffffffffffffff165f908152600360205260409020600101546c01000000000000000000000000900460ff16151590565b34801561037d575f5ffd5b506103a57f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101d7565b3480156103d5575f5ffd5b506102c66113a0565b3480156103e9575f5ffd5b5061023a6103f8366004614a4a565b6113b0565b348015610408575f5ffd5b5061023a61041736600461468d565b611572565b348015610427575f5ffd5b506103a57f000000000000000000000000000000000000000000000000000000000000000081565b34801561045a575f5ffd5b5061046e6104693660046146c4565b6117db565b6040516101d79190614ac0565b348015610486575f5ffd5b5061023a610495366004614b0e565b611a8e565b3480156104a5575f5ffd5b506102c66104b4366004614b73565b600160209081525f928352604080842090915290825290205481565b3480156104db575f5ffd5b506102c66104ea366004614a0f565b5f6020819052908152604090205481565b348015610506575f5ffd5b5061051a6105153660046146c4565b611c33565b6040516101d79190614c7e565b348015610532575f5ffd5b5061023a610541366004614c90565b612066565b348015610551575f5ffd5b5061023a610560366004614cc4565b612843565b348015610570575f5ffd5b5061058461057f3660046146c4565b612a1f565b6040516101d791905f60c08201905073ffffffffffffffffffffffffffffffffffffffff83511682526bffffffffffffffffffffffff602084015116602083015263ffffffff604084015116604083015263ffffffff606084015116606083015263ffffffff608084015116608083015260ff60a08401511660a083015292915050565b348015610613575f5ffd5b506106276106223660046146c4565b612aff565b6040805167ffffffffffffffff958616815293851660208501529184169183019190915290911660608201526080016101d7565b6106658133612bb9565b50565b3361067284612e1f565b5473ffffffffffffffffffffffffffffffffffffffff16146106d7576040517fb93b745400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201523360248201526044015b60405180910390fd5b67ffffffffffffffff83165f81815260026020908152604080832073ffffffffffffffffffffffffffffffffffffffff87168085529083529281902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915590519081529192917fb11de75c9174b530fb20bce571ae94a50cc13f47575fc914bdc10da5146df994910160405180910390a3505050565b5f6107cb6040805160e0810182525f808252602080830182905282840182905260608084018390526080840183905260a0840183905284519081018552828152908101829052928301529060c082015290565b67ffffffffffffffff8481165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff888116855290835281842054808552600480855294839020835160e081018552815493841681527401000000000000000000000000000000000000000084049097169487019490945296508694929384928401917c0100000000000000000000000000000000000000000000000000000000900460ff169081111561088357610883614734565b600481111561089457610894614734565b8152600182015467ffffffffffffffff8082166020808501919091526801000000000000000083049091166040808501919091527001000000000000000000000000000000009092046bffffffffffffffffffffffff1660608085019190915282519081018352600285015481526003850154918101919091526004909301549083015260800152919350909150505b9250929050565b8461093960208601866146c4565b67ffffffffffffffff1661095060208301836146c4565b67ffffffffffffffff16141580610999575061097260408601602087016146c4565b67ffffffffffffffff1661098c60408301602084016146c4565b67ffffffffffffffff1614155b806109ab575084604001358160400135145b156109e2576040517f60bf65d100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6109fb6109f536889003880188614e1a565b86612e96565b9050610a957f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ebf0c7176040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a69573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a8d9190614e67565b828686612ef6565b610ace576040517f1d46cb05000000000000000000000000000000000000000000000000000000008152600481018290526024016106ce565b5f610ad888612f17565b9050610b13610b0d610aed60c08b018b614e7e565b610afa60e08c018c614eba565b610b089060208101906146c4565b613045565b8261318d565b5050505050505050565b5f610b3f610b296113a0565b8585610b3a36879003870187614f25565b613206565b90505b9392505050565b33610b5383612e1f565b5473ffffffffffffffffffffffffffffffffffffffff1614610bb3576040517fb93b745400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201523360248201526044016106ce565b67ffffffffffffffff82165f90815260026020908152604080832073ffffffffffffffffffffffffffffffffffffffff85168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169055610c1c8282612bb9565b5050565b5f5f610c2b86612e1f565b6040805160c081018252825473ffffffffffffffffffffffffffffffffffffffff8116808352740100000000000000000000000000000000000000009091046bffffffffffffffffffffffff166020830152600184015463ffffffff8082169484019490945264010000000081048416606084015268010000000000000000810490931660808301526c0100000000000000000000000090920460ff1660a082015291925015801590610d02575067ffffffffffffffff87165f90815260026020908152604080832033845290915290205460ff16155b15610d4b576040517f8a439b5000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201523360248201526044016106ce565b80602001516bffffffffffffffffffffffff163414610db25760208101516040517f6599f3a90000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff90911660248201526044016106ce565b8060a0015160ff16826004018054905010610e145760a08101516040517f52d7254f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8916600482015260ff90911660248201526044016106ce565b67ffffffffffffffff87165f90815260056020908152604080832033845290915290205415610e81576040517f6709b19900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201523360248201526044016106ce565b5f86604051602001610e939190614f3f565b60408051601f19818403018152918152815160209283012067ffffffffffffffff8b165f9081526006845282812082825290935291205490915015610f17576040517f23f72aba00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff89166004820152602481018290526044016106ce565b5f610f2389338a610b1d565b9050610f7b610f3f610f3a368b90038b018b614f25565b613260565b8289898080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506132cd92505050565b610fb4576040517feabb8dc0000000000000000000000000000000000000000000000000000000008152600481018290526024016106ce565b60075f8154610fc290614f8d565b91905081905594505f836040015163ffffffff1642610fe19190614fc4565b6040805160e08101825233815267ffffffffffffffff8d16602082015291925081016001815267ffffffffffffffff83166020808301919091525f60408301528601516bffffffffffffffffffffffff166060820152608001611049368c90038c018c614f25565b90525f87815260046020818152604092839020845181549286015167ffffffffffffffff1674010000000000000000000000000000000000000000027fffffffff0000000000000000000000000000000000000000000000000000000090931673ffffffffffffffffffffffffffffffffffffffff9091161791909117808255928401519092909183917fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16907c010000000000000000000000000000000000000000000000000000000090849081111561112657611126614734565b0217905550606082015160018083018054608086015160a08701516bffffffffffffffffffffffff16700100000000000000000000000000000000027fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff92831668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000000000000000000090941696831696909617929092179490941617905560c090930151805160028401556020808201516003850155604091820151600494850155918e165f81815260058452828120338083529085528382208d9055828252600685528382208a835285528382208d9055948b01805496870181558152929092209093018990559151909188917fcb6c86d5e53b1572fa71c68cb7ce25f370c2ecabe5fe108e6402c8165ec6d14e9061129a908e90879082358152602080840135908201526040928301359281019290925267ffffffffffffffff16606082015260800190565b60405180910390a45050505050949350505050565b5f6112b8613464565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003611330576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016106ce565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2611393828261349b565b61139b6134b4565b919050565b5f6113ab46306134de565b905090565b6113b982613534565b6113c960a08301608084016146c4565b67ffffffffffffffff16421115611459576113ea60408301602084016146c4565b6113fa60608401604085016146c4565b61140a60a08501608086016146c4565b6040517f490bad3a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9384166004820152918316602483015290911660448201526064016106ce565b61146960408301602084016146c4565b67ffffffffffffffff1661148060208501856146c4565b67ffffffffffffffff161415806114c957506114a260608301604084016146c4565b67ffffffffffffffff166114bc60c0850160a086016146c4565b67ffffffffffffffff1614155b15611534576114de60408301602084016146c4565b6114ee60608401604085016146c4565b6040517f62f7325e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044016106ce565b61156d61154083615095565b6115498361512c565b6115686115546113a0565b611563368990038901896151d9565b6135ed565b61368e565b505050565b67ffffffffffffffff82165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684528252808320548084526004909252909120600281547c0100000000000000000000000000000000000000000000000000000000900460ff1660048111156115ef576115ef614734565b1461164e576040517f3a0611a200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015273ffffffffffffffffffffffffffffffffffffffff841660248201526044016106ce565b600181015468010000000000000000900467ffffffffffffffff164210156116bf5760018101546040517f5d76c65f0000000000000000000000000000000000000000000000000000000081526801000000000000000090910467ffffffffffffffff1660048201526024016106ce565b60018101805482547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c04000000000000000000000000000000000000000000000000000000001783557fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff811690915567ffffffffffffffff85165f81815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff89168085529083528184209390935580517001000000000000000000000000000000009095046bffffffffffffffffffffffff16808652905190949293879390927fdbd59808d1d6fde59231697b8ef2285708cac4f1145b467020b04179b9241f9992918290030190a46117d48482613717565b5050505050565b67ffffffffffffffff81165f90815260036020908152604080832060040180548251818502810185019093528083526060949383018282801561183b57602002820191905f5260205f20905b815481526020019060010190808311611827575b50505050509050805167ffffffffffffffff81111561185c5761185c614d29565b6040519080825280602002602001820160405280156118df57816020015b6118cc6040805160e0810182525f808252602080830182905282840182905260608084018390526080840183905260a0840183905284519081018552828152908101829052928301529060c082015290565b81526020019060019003908161187a5790505b5091505f5f5b8251811015611a85575f60045f8584815181106119045761190461524b565b60209081029190910181015182528181019290925260409081015f20815160e081018352815473ffffffffffffffffffffffffffffffffffffffff8116825274010000000000000000000000000000000000000000810467ffffffffffffffff16948201949094529290918301907c0100000000000000000000000000000000000000000000000000000000900460ff1660048111156119a6576119a6614734565b60048111156119b7576119b7614734565b8152600182015467ffffffffffffffff80821660208085019190915268010000000000000000830482166040808601919091527001000000000000000000000000000000009093046bffffffffffffffffffffffff166060808601919091528351808201855260028701548152600387015492810192909252600490950154928101929092526080909201529082015191925042911611611a7c57808584611a5e81614f8d565b955081518110611a7057611a7061524b565b60200260200101819052505b506001016118e5565b50825250919050565b5f43611aa060408601602087016146c4565b67ffffffffffffffff1610611ab5575f611ad7565b611ad7611ac860408601602087016146c4565b67ffffffffffffffff166137aa565b9050801580611ae95750836040013581145b15611b4457611afe60408501602086016146c4565b6040517f40a784f000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602481018290526044016106ce565b611b4d83613534565b611b5d60408401602085016146c4565b67ffffffffffffffff16611b7460208601866146c4565b67ffffffffffffffff16141580611bbd5750611b9660608401604085016146c4565b67ffffffffffffffff16611bb060808601606087016146c4565b67ffffffffffffffff1614155b15611be257611bd260408401602085016146c4565b6114ee60608501604086016146c4565b5f611c02611bee6113a0565b611bfd36889003880188615278565b6137d1565b9050611c1f611c1085615095565b611c198561512c565b83613845565b6117d4610b0d85610b0860208701876146c4565b6040805160c0810182525f8082526020820181905291810182905260608082018390526080820183905260a082015290611c6c83612e1f565b600181015460028201549192505f91611ca39163ffffffff16906a0100000000000000000000900467ffffffffffffffff16614fc4565b90508067ffffffffffffffff1642108015611cd15750600282015462010000900467ffffffffffffffff1615155b8015611ce757506002820154610100900460ff16155b15611d2a576040517fdb4a0a4700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016106ce565b5f611d34856117db565b905080515f03611d7c576040517fc4e2c17000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016106ce565b611d846113a0565b845267ffffffffffffffff8086166020860152600280850180549092611db091620100009004166152f4565b825467ffffffffffffffff9182166101009390930a83810290830219909116179092556040860152600284018054429283166a010000000000000000000081027fffffffffffffffffffffffffffff0000000000000000ffffffffffffffffffff90921691909117909155606086015260018401545f91611e409163ffffffff6401000000009091041690614fc4565b60028501805467ffffffffffffffff808416720100000000000000000000000000000000000081027fffffffffffff0000000000000000ffffffffffffffffffffffffffffffffffff9093169290921790925560808801528351919250811115611eac57611eac614d29565b604051908082528060200260200182016040528015611ee557816020015b611ed26145e5565b815260200190600190039081611eca5790505b5060a08601525f5b8251811015611f83576040518060400160405280848381518110611f1357611f1361524b565b60200260200101515f015173ffffffffffffffffffffffffffffffffffffffff168152602001848381518110611f4b57611f4b61524b565b602002602001015160c001518152508660a001518281518110611f7057611f7061524b565b6020908102919091010152600101611eed565b506002840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff1690556003840180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164367ffffffffffffffff161790555f611fee8661399b565b67ffffffffffffffff8089165f8181526001602090815260408083208c820180518716855292529182902085905551905193945084939216917ff9c8a7b4da77dbcf2f703304e66ba46686522c20c02d695508074442df57df2290612054908b90614c7e565b60405180910390a45050505050919050565b67ffffffffffffffff82165f90815260036020526040902060018101546c01000000000000000000000000900460ff16156120d9576040517f38cf50bf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016106ce565b67ffffffffffffffff83161580612101575066200000000000008367ffffffffffffffff1610155b806121155750468367ffffffffffffffff16145b1561217c576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f646f6d61696e496400000000000000000000000000000000000000000000000060448201526064016106ce565b61218c6040830160208401615339565b6bffffffffffffffffffffffff165f03612202576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f736561745374616b65000000000000000000000000000000000000000000000060448201526064016106ce565b6122126060830160408401615370565b63ffffffff16158061223c57506301e133806122346060840160408501615370565b63ffffffff16115b156122a3576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f65706f63684c656e67746800000000000000000000000000000000000000000060448201526064016106ce565b6122b36060830160408401615370565b63ffffffff166122c96080840160608501615370565b63ffffffff1610806122f357506301e133806122eb6080840160608501615370565b63ffffffff16115b1561235a576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f6c69666574696d6500000000000000000000000000000000000000000000000060448201526064016106ce565b61236a60a0830160808401615370565b63ffffffff16158061239457506301e1338061238c60a0840160808501615370565b63ffffffff16115b156123fb576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6578697444656c6179000000000000000000000000000000000000000000000060448201526064016106ce565b61240b60c0830160a084016153a4565b60ff16158061242c5750604061242760c0840160a085016153a4565b60ff16115b15612493576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f736561747300000000000000000000000000000000000000000000000000000060448201526064016106ce565b6040517fc2a1402d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c2a1402d90602401602060405180830381865afa158015612527573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061254b91906153bf565b159050806127bb576040517f7903a61700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690637903a617906024016040805180830381865afa1580156125e6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061260a91906153e5565b50905073ffffffffffffffffffffffffffffffffffffffff8116331461266e576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201523360248201526044016106ce565b6040517fe717a35c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e717a35c9060240161010060405180830381865afa158015612701573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612725919061544d565b516127319060026154f3565b67ffffffffffffffff1661274b60a0860160808701615370565b63ffffffff1610156127b9576040517f0af67f4200000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f6578697444656c6179000000000000000000000000000000000000000000000060448201526064016106ce565b505b82826127c78282615535565b50506002820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001682151517905560405167ffffffffffffffff8516907fc410349aac4c732ef801a52b28947b3a12b9e66c7e6b407605b7f3778b3ba3ce9061283590849087906156b3565b60405180910390a250505050565b818161285260208201826146c4565b67ffffffffffffffff1661286960208401846146c4565b67ffffffffffffffff161415806128b2575061288b60408201602083016146c4565b67ffffffffffffffff166128a560408401602085016146c4565b67ffffffffffffffff1614155b806128d65750806040013582604001351480156128d6575080606001358260600135145b1561290d576040517f60bf65d100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61291785612f17565b905061292284612f17565b505f61294161293460c0880188614e7e565b610afa60e0890189614eba565b90505f61295461293460c0880188614e7e565b90505f5f5b83518110156129e7575f5b83518110156129de5783818151811061297f5761297f61524b565b60200260200101518583815181106129995761299961524b565b60200260200101511480156129cc57506129cc8583815181106129be576129be61524b565b6020026020010151876139ec565b156129d657600192505b600101612964565b50600101612959565b5080610b13576040517f38fbeb3400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152612a5982612e1f565b6040805160c081018252825473ffffffffffffffffffffffffffffffffffffffff811682527401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16602082015260019092015463ffffffff8082169284019290925264010000000081048216606084015268010000000000000000810490911660808301526c01000000000000000000000000900460ff1660a082015292915050565b5f5f5f5f5f612b0d86612e1f565b6002810154909150610100900460ff16612b585760018101546002820154612b539163ffffffff16906a0100000000000000000000900467ffffffffffffffff16614fc4565b612b76565b60028101546a0100000000000000000000900467ffffffffffffffff165b600282015460039092015467ffffffffffffffff620100008404811699720100000000000000000000000000000000000090940481169850919650169350915050565b67ffffffffffffffff82165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff851684528252808320548084526004909252909120600181547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115612c3657612c36614734565b14612c95576040517f3a0611a200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015273ffffffffffffffffffffffffffffffffffffffff841660248201526044016106ce565b67ffffffffffffffff8085165f90815260036020526040812060028101549092720100000000000000000000000000000000000090910481164290911611612d015760028201547201000000000000000000000000000000000000900467ffffffffffffffff16612d03565b425b60018301549091505f90612d299068010000000000000000900463ffffffff1683614fc4565b84547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff167c02000000000000000000000000000000000000000000000000000000001785556001850180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff8416021790559050612dbb8386613ccb565b60405167ffffffffffffffff828116825273ffffffffffffffffffffffffffffffffffffffff88169187918a16907f6a81d527eeaeb7b162e96e2af87892216600e5f1b50c029f392cc05b947147379060200160405180910390a450505050505050565b67ffffffffffffffff81165f908152600360205260408120600181015490916c0100000000000000000000000090910460ff16900361139b576040517f920823a600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016106ce565b604080516001602080830191909152845167ffffffffffffffff908116838501529085015116606082015290830151608082015260a081018290525f9060c0015b6040516020818303038152906040528051906020012090505b92915050565b5f602082148015612f0e5750612f0e83838787613d7e565b95945050505050565b5f612f2d612f2860c0840184614e7e565b613534565b612f3a60c0830183614e7e565b612f4b9060408101906020016146c4565b67ffffffffffffffff16612f6260208401846146c4565b67ffffffffffffffff16141580612fb95750612f8160c0830183614e7e565b612f929060608101906040016146c4565b67ffffffffffffffff16612fac60c0840160a085016146c4565b67ffffffffffffffff1614155b15612ffa57612fcb60c0830183614e7e565b612fdc9060408101906020016146c4565b612fe960c0840184614e7e565b6114ee9060608101906040016146c4565b6130146130056113a0565b611563368590038501856151d9565b905061139b61302660c0840184614e7e565b61302f90615095565b61303c60e0850185614eba565b611c199061512c565b606061305460a0840184615773565b905067ffffffffffffffff81111561306e5761306e614d29565b604051908082528060200260200182016040528015613097578160200160208202803683370190505b5090505f5f5b6130aa60a0860186615773565b905081101561318457600167ffffffffffffffff8516821c161561317c5760065f6130db60408801602089016146c4565b67ffffffffffffffff16815260208101919091526040015f9081209061310460a0880188615773565b848181106131145761311461524b565b90506080020160200160405160200161312d9190614f3f565b6040516020818303038152906040528051906020012081526020019081526020015f205483838061315d90614f8d565b94508151811061316f5761316f61524b565b6020026020010181815250505b60010161309d565b50815292915050565b5f5f5b83518110156131ce576131bc8482815181106131ae576131ae61524b565b6020026020010151846139ec565b156131c657600191505b600101613190565b508061156d576040517f38fbeb3400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f7f73796e636c696e652e71756f72756d2e706f7373657373696f6e2e7631000000858585856040516020016132409594939291906157d7565b604051602081830303815290604052805190602001209050949350505050565b61328760405180608001604052805f81526020015f81526020015f81526020015f81525090565b8151608090811c8252602080840180518551841b931c9290921790830152516fffffffffffffffffffffffffffffffff1660408083019190915290910151606082015290565b5f60c082511415806132f057506060840151604085015160208601518651171717155b156132fc57505f610b42565b5f61330683613d95565b90505f61331285613e3b565b604080516060810182527f17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac5881527f6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f260208201527f67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca918101919091529091505f9061339b90613260565b90505f5f600f73ffffffffffffffffffffffffffffffffffffffff1683868b876040516020016133ce949392919061583c565b60408051601f19818403018152908290526133e891615957565b5f60405180830381855afa9150503d805f8114613420576040519150601f19603f3d011682016040523d82523d5f602084013e613425565b606091505b5091509150818015613438575080516020145b80156134575750808060200190518101906134539190614e67565b6001145b9998505050505050505050565b61346c613eb3565b61349960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613f0c565b565b5f385f3884865af1610c1c5763b12d13eb5f526004601cfd5b6134995f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00613493565b604080517f73796e636c696e652e71756f72756d2e76310000000000000000000000000000602082015290810183905273ffffffffffffffffffffffffffffffffffffffff821660608201525f90608001612ed7565b5f61354661354183615095565b61399b565b90508060015f61355c60408601602087016146c4565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f84604001602081019061359191906146c4565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205414610c1c576040517f7a65674c000000000000000000000000000000000000000000000000000000008152600481018290526024016106ce565b5f7f73796e636c696e652e71756f72756d2e6174746573746174696f6e2e763100008383604051602001612ed7939291905f6101008201905084825283602083015267ffffffffffffffff835116604083015267ffffffffffffffff602084015116606083015260408301516080830152606083015160a0830152608083015160c083015267ffffffffffffffff60a08401511660e0830152949350505050565b60a08301515182515f906136a190613f13565b90506136ac82613f44565b811080156136b957508115155b1561370c57806136c883613f44565b836136d688885f0151613f67565b6040517f085fba490000000000000000000000000000000000000000000000000000000081526004016106ce9493929190615962565b6117d4858585613845565b805f03613722575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906137569084906159d3565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f4382810361010181106137c6576137c1846140b0565b6137c9565b83405b949350505050565b604080517f73796e636c696e652e71756f72756d2e66696e616c2e76310000000000000000602080830191909152818301859052835167ffffffffffffffff90811660608085019190915291850151811660808401529284015160a083015283015190911660c08201525f9060e001612ed7565b815160a08401515167ffffffffffffffff821615806138645750604081115b8061387a575067ffffffffffffffff8216811c15155b156138c4576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602481018290526044016106ce565b6138eb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5b8281101561394a57600167ffffffffffffffff8516821c811690036139425761393f8261393a8960a0015184815181106139295761392961524b565b602002602001015160200151613260565b6140dd565b91505b6001016138ed565b5061395a818587602001516132cd565b613993576040517fd6fe72d8000000000000000000000000000000000000000000000000000000008152600481018590526024016106ce565b505050505050565b5f7f73796e636c696e652e71756f72756d2e7365742e763100000000000000000000826040516020016139cf9291906159e6565b604051602081830303815290604052805190602001209050919050565b5f828152600460205260408120600181547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115613a3157613a31614734565b14158015613a755750600281547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115613a7257613a72614734565b14155b15613a83575f915050612ef0565b805474010000000000000000000000000000000000000000900467ffffffffffffffff165f81815260036020526040902060018084015470010000000000000000000000000000000090046bffffffffffffffffffffffff169084547c0100000000000000000000000000000000000000000000000000000000900460ff166004811115613b1357613b13614734565b03613b2257613b228288613ccb565b83547fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff81167c0300000000000000000000000000000000000000000000000000000000178555600180860180547fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff16905567ffffffffffffffff85165f90815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff90951683529390529182208290556002840180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff166101001790556127109081613c10611388866159fe565b613c1a91906159d3565b613c249190615a15565b613c2e9190615a28565b855460408051338152602081018b90529081018590526060810183905291925073ffffffffffffffffffffffffffffffffffffffff1690899067ffffffffffffffff8716907f60331c8056cfd8a62557e27d9dda8f93fe3a8d7cbca285fb729de2f50c520c509060800160405180910390a4613caa5f82613717565b613cbd33613cb88385615a15565b613717565b506001979650505050505050565b6004820180545f90613cdf90600190615a15565b90505f5b8181116117d45783838281548110613cfd57613cfd61524b565b905f5260205f20015403613d6e57828281548110613d1d57613d1d61524b565b905f5260205f200154838281548110613d3857613d3861524b565b905f5260205f20018190555082805480613d5457613d54615a60565b600190038181905f5260205f20015f905590555050505050565b613d7781614f8d565b9050613ce3565b5f82613d8b868685614132565b1495945050505050565b613dd56040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60208201516030830151606083810191909152608091821c6040840152605084015190840151911c9060208301528152608082810151609084015160e0840152811c60c08084019190915260b084015190840151911c9060a08301526080820152919050565b613e7b6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f613e8583614173565b90505f613e9a613e95835f6142f6565b6143a4565b90506137c981613eae613e958560046142f6565b614406565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15613499576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5b67ffffffffffffffff82161561139b57613f2e81614f8d565b9050613f3b600183615a8d565b82169150613f15565b5f6003613f528360026159fe565b613f5c9190615a28565b612ef09060016159d3565b60a0820151516060906040811115613fbe576040517fb09b253500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602481018290526044016106ce565b8067ffffffffffffffff811115613fd757613fd7614d29565b604051908082528060200260200182016040528015614000578160200160208202803683370190505b5091505f5f5b828110156140a657600167ffffffffffffffff8616821c165f0361409e578560a00151818151811061403a5761403a61524b565b60200260200101515f015184838061405190614f8d565b9450815181106140635761406361524b565b602002602001019073ffffffffffffffffffffffffffffffffffffffff16908173ffffffffffffffffffffffffffffffffffffffff16815250505b600101614006565b5082525092915050565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b61410460405180608001604052805f81526020015f81526020015f81526020015f81525090565b608083825e608082608083015e60808161010083600b5afa60803d1416612ef05763d6cc76eb5f526004601cfd5b5f81815b8481101561416a57614160828787848181106141545761415461524b565b90506020020135614479565b9150600101614136565b50949350505050565b61417b61462d565b604080518181526060810182525f916002919060208201818036833701905050846101005f6040518060600160405280602c8152602001615bcf602c91396040516020016141cd959493929190615aad565b60408051601f19818403018152908290526141e791615957565b602060405180830381855afa158015614202573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906142259190614e67565b90505f805b60088160ff1610156142ee576002838318614246836001615b2a565b6040518060600160405280602c8152602001615bcf602c913960405160200161427193929190615b43565b60408051601f198184030181529082905261428b91615957565b602060405180830381855afa1580156142a6573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906142c99190614e67565b915081848260ff16600881106142e1576142e161524b565b602002015260010161422a565b505050919050565b61431d60405180608001604052805f81526020015f81526020015f81526020015f81525090565b61435d8383600881106143325761433261524b565b6020020151846143438560016159d3565b600881106143535761435361524b565b60200201516144a2565b60208301528152614394836143738460026159d3565b600881106143835761438361524b565b6020020151846143438560036159d3565b6060830152604082015292915050565b6143e46040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b6101008160808460115afa6101003d141661139b576389083b915f526004601cfd5b6144466040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b61010083825e6101008261010083015e6101008161020083600d5afa6101003d1416612ef05763c55e5e335f526004601cfd5b5f818310614493575f828152602084905260409020610b42565b505f9182526020526040902090565b604080516020810182905260018183015260608101919091526080810183905260a081018290527f010000000000000000000000000000000000000000000000000000000000000060c08201526f1a0111ea397fe69a4b1ba7b6434bacd760c18201527f64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab60e18201525f90819081906101010160405160208183030381529060405290505f600573ffffffffffffffffffffffffffffffffffffffff168260405161456d9190615957565b5f60405180830381855afa9150503d805f81146145a5576040519150601f19603f3d011682016040523d82523d5f602084013e6145aa565b606091505b5091505080516040146145bf576145bf615b7f565b808060200190518101906145d39190615bac565b9350935050509250929050565b905290565b60405180604001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020016145e060405180606001604052805f81526020015f81526020015f81525090565b6040518061010001604052806008906020820280368337509192915050565b67ffffffffffffffff81168114610665575f5ffd5b803561139b8161464c565b73ffffffffffffffffffffffffffffffffffffffff81168114610665575f5ffd5b5f5f6040838503121561469e575f5ffd5b82356146a98161464c565b915060208301356146b98161466c565b809150509250929050565b5f602082840312156146d4575f5ffd5b8135610b428161464c565b8015158114610665575f5ffd5b5f5f5f606084860312156146fe575f5ffd5b83356147098161464c565b925060208401356147198161466c565b91506040840135614729816146df565b809150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff815116825267ffffffffffffffff60208201511660208301526040810151600581106147c9577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b8060408401525060608101516147eb606084018267ffffffffffffffff169052565b506080810151614807608084018267ffffffffffffffff169052565b5060a081015161482760a08401826bffffffffffffffffffffffff169052565b5060c081015161156d60c08401828051825260208082015190830152604090810151910152565b8281526101408101610b426020830184614761565b5f6101008284031215614874575f5ffd5b50919050565b5f60608284031215614874575f5ffd5b5f5f5f5f5f60c0868803121561489e575f5ffd5b853567ffffffffffffffff8111156148b4575f5ffd5b6148c088828901614863565b9550506148d0876020880161487a565b93506080860135925060a086013567ffffffffffffffff8111156148f2575f5ffd5b8601601f81018813614902575f5ffd5b803567ffffffffffffffff811115614918575f5ffd5b8860208260051b840101111561492c575f5ffd5b959894975092955050506020019190565b5f5f5f60a0848603121561494f575f5ffd5b833561495a8161464c565b9250602084013561496a8161466c565b9150614979856040860161487a565b90509250925092565b5f5f5f5f60a08587031215614995575f5ffd5b84356149a08161464c565b93506149af866020870161487a565b9250608085013567ffffffffffffffff8111156149ca575f5ffd5b8501601f810187136149da575f5ffd5b803567ffffffffffffffff8111156149f0575f5ffd5b876020828401011115614a01575f5ffd5b949793965060200194505050565b5f60208284031215614a1f575f5ffd5b8135610b428161466c565b5f60c08284031215614874575f5ffd5b5f60408284031215614874575f5ffd5b5f5f5f6101008486031215614a5d575f5ffd5b614a678585614a2a565b925060c084013567ffffffffffffffff811115614a82575f5ffd5b614a8e86828701614a2a565b92505060e084013567ffffffffffffffff811115614aaa575f5ffd5b614ab686828701614a3a565b9150509250925092565b602080825282518282018190525f918401906040840190835b81811015614b0357614aec838551614761565b602093909301926101209290920191600101614ad9565b509095945050505050565b5f5f5f83850360c0811215614b21575f5ffd5b6080811215614b2e575f5ffd5b50839250608084013567ffffffffffffffff811115614b4b575f5ffd5b614b5786828701614a2a565b92505060a084013567ffffffffffffffff811115614aaa575f5ffd5b5f5f60408385031215614b84575f5ffd5b8235614b8f8161464c565b915060208301356146b98161464c565b5f60c083018251845267ffffffffffffffff602084015116602085015267ffffffffffffffff604084015116604085015267ffffffffffffffff606084015116606085015267ffffffffffffffff608084015116608085015260a083015160c060a086015281815180845260e0870191506020830193505f92505b80831015614c74578351805173ffffffffffffffffffffffffffffffffffffffff16835260209081015180518285015280820151604080860191909152015160608401529093019260019290920191608090910190614c1a565b5095945050505050565b602081525f610b426020830184614b9f565b5f5f60e08385031215614ca1575f5ffd5b8235614cac8161464c565b9150614cbb8460208501614a2a565b90509250929050565b5f5f60408385031215614cd5575f5ffd5b823567ffffffffffffffff811115614ceb575f5ffd5b614cf785828601614863565b925050602083013567ffffffffffffffff811115614d13575f5ffd5b614d1f85828601614863565b9150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715614d7957614d79614d29565b60405290565b6040805190810167ffffffffffffffff81118282101715614d7957614d79614d29565b60405160c0810167ffffffffffffffff81118282101715614d7957614d79614d29565b604051610100810167ffffffffffffffff81118282101715614d7957614d79614d29565b604051601f8201601f1916810167ffffffffffffffff81118282101715614e1257614e12614d29565b604052919050565b5f6060828403128015614e2b575f5ffd5b50614e34614d56565b8235614e3f8161464c565b81526020830135614e4f8161464c565b60208201526040928301359281019290925250919050565b5f60208284031215614e77575f5ffd5b5051919050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614eb0575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112614eb0575f5ffd5b5f60608284031215614efc575f5ffd5b614f04614d56565b82358152602080840135908201526040928301359281019290925250919050565b5f60608284031215614f35575f5ffd5b610b428383614eec565b81358152602080830135908201526040808301359082015260608101612ef0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203614fbd57614fbd614f60565b5060010190565b67ffffffffffffffff8181168382160190811115612ef057612ef0614f60565b5f82601f830112614ff3575f5ffd5b813567ffffffffffffffff81111561500d5761500d614d29565b61501c60208260051b01614de9565b8082825260208201915060208360071b86010192508583111561503d575f5ffd5b602085015b83811015614c745760808188031215615059575f5ffd5b615061614d7f565b813561506c8161466c565b815261507b8860208401614eec565b602082015280845250602083019250608081019050615042565b5f60c082360312156150a5575f5ffd5b6150ad614da2565b8235815260208301356150bf8161464c565b602082015260408301356150d28161464c565b604082015260608301356150e58161464c565b60608201526150f660808401614661565b608082015260a083013567ffffffffffffffff811115615114575f5ffd5b61512036828601614fe4565b60a08301525092915050565b5f6040823603121561513c575f5ffd5b615144614d7f565b823561514f8161464c565b8152602083013567ffffffffffffffff81111561516a575f5ffd5b830136601f82011261517a575f5ffd5b803567ffffffffffffffff81111561519457615194614d29565b6151a76020601f19601f84011601614de9565b8181523660208385010111156151bb575f5ffd5b816020840160208301375f6020928201830152908301525092915050565b5f60c08284031280156151ea575f5ffd5b506151f3614da2565b82356151fe8161464c565b8152602083013561520e8161464c565b602082015260408381013590820152606080840135908201526080808401359082015260a083013561523f8161464c565b60a08201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f6080828403128015615289575f5ffd5b506040516080810167ffffffffffffffff811182821017156152ad576152ad614d29565b60405282356152bb8161464c565b815260208301356152cb8161464c565b60208201526040838101359082015260608301356152e88161464c565b60608201529392505050565b5f67ffffffffffffffff821667ffffffffffffffff810361531757615317614f60565b60010192915050565b6bffffffffffffffffffffffff81168114610665575f5ffd5b5f60208284031215615349575f5ffd5b8135610b4281615320565b63ffffffff81168114610665575f5ffd5b803561139b81615354565b5f60208284031215615380575f5ffd5b8135610b4281615354565b60ff81168114610665575f5ffd5b803561139b8161538b565b5f602082840312156153b4575f5ffd5b8135610b428161538b565b5f602082840312156153cf575f5ffd5b8151610b42816146df565b805161139b8161466c565b5f5f604083850312156153f6575f5ffd5b82516154018161466c565b60208401519092506146b98161466c565b805161139b8161464c565b80516fffffffffffffffffffffffffffffffff8116811461139b575f5ffd5b805161ffff8116811461139b575f5ffd5b5f61010082840312801561545f575f5ffd5b50615468614dc5565b82516154738161464c565b815261548160208401615412565b602082015261549260408401615412565b60408201526154a36060840161541d565b60608201526154b46080840161543c565b60808201526154c560a08401615412565b60a08201526154d660c084016153da565b60c08201526154e760e084016153da565b60e08201529392505050565b67ffffffffffffffff818116838216029081169081811461551657615516614f60565b5092915050565b5f8135612ef081615354565b5f8135612ef08161538b565b81356155408161466c565b602083013561554e81615320565b7fffffffffffffffffffffffff00000000000000000000000000000000000000008160a01b1673ffffffffffffffffffffffffffffffffffffffff83161783555050600181015f60408401356155a381615354565b82547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff909116178255505f60608401356155e281615354565b82547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff1660209190911b67ffffffff0000000016178255506156666156296080850161551d565b82547fffffffffffffffffffffffffffffffffffffffff00000000ffffffffffffffff1660409190911b6bffffffff000000000000000016178255565b61156d61567560a08501615529565b82547fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff1660609190911b6cff00000000000000000000000016178255565b821515815260e0810182356156c78161466c565b73ffffffffffffffffffffffffffffffffffffffff811660208401525060208301356156f281615320565b6bffffffffffffffffffffffff8116604084015250604083013561571581615354565b63ffffffff8116606084015250606083013561573081615354565b63ffffffff811660808401525061574960808401615365565b63ffffffff811660a08401525061576260a08401615399565b60ff811660c0840152509392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126157a6575f5ffd5b83018035915067ffffffffffffffff8211156157c0575f5ffd5b6020019150600781901b3603821315610924575f5ffd5b8581526020810185905267ffffffffffffffff8416604082015273ffffffffffffffffffffffffffffffffffffffff8316606082015260e0810161583260808301848051825260208082015190830152604090810151910152565b9695505050505050565b8451815260208086015190820152604080860151908201526060808601519082015261030081016158b96080830186805182526020810151602083015260408101516040830152606081015160608301526080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301525050565b835161018083015260208401516101a083015260408401516101c083015260608401516101e08301528251610200830152602083015161022083015260408301516102408301526060830151610260830152608083015161028083015260a08301516102a083015260c08301516102c083015260e08301516102e083015295945050505050565b5f81518060208401855e5f93019283525090919050565b5f610b428284615940565b5f608082018683528560208401528460408401526080606084015280845180835260a0850191506020860192505f5b818110156159c557835173ffffffffffffffffffffffffffffffffffffffff16835260209384019390920191600101615991565b509098975050505050505050565b80820180821115612ef057612ef0614f60565b828152604060208201525f610b3f6040830184614b9f565b8082028115828204841417612ef057612ef0614f60565b81810381811115612ef057612ef0614f60565b5f82615a5b577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b67ffffffffffffffff8281168282160390811115612ef057612ef0614f60565b5f615ab88288615940565b8681527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660208201527fff000000000000000000000000000000000000000000000000000000000000008560f81b166022820152615b1e6023820185615940565b98975050505050505050565b60ff8181168382160190811115612ef057612ef0614f60565b8381527fff000000000000000000000000000000000000000000000000000000000000008360f81b1660208201525f612f0e6021830184615940565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b5f5f60408385031215615bbd575f5ffd5b50508051602090910151909290915056fe424c535f5349475f424c53313233383147325f584d443a5348412d3235365f535357555f524f5f504f505f2b' as const
