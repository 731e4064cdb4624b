/** Bindings of DomainRegistry. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const domainRegistryAbi = [
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "DomainIdUnavailable",
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
  "name": "DomainUnknown",
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
  "name": "NotNominee",
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
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   }
  ],
  "name": "ParameterOutOfRange",
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
    "name": "resolver",
    "type": "address"
   }
  ],
  "name": "ResolverFixed",
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
    "name": "activeAt",
    "type": "uint64"
   }
  ],
  "name": "ResolverNotDue",
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
    "internalType": "bytes32",
    "name": "configHash",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint16",
      "name": "forkId",
      "type": "uint16"
     },
     {
      "internalType": "uint64",
      "name": "blockGasLimit",
      "type": "uint64"
     },
     {
      "internalType": "uint256",
      "name": "minBaseFee",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "initialBaseFee",
      "type": "uint256"
     },
     {
      "internalType": "uint64",
      "name": "l1GasPerByte",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "l1FeeScalarPpm",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "maxTimestampDrift",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "txGasCap",
      "type": "uint64"
     },
     {
      "internalType": "uint256",
      "name": "precompileSchedule",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "featureFlags",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "genesisWorldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "genesisTimestamp",
      "type": "uint64"
     }
    ],
    "indexed": false,
    "internalType": "struct DomainConfig",
    "name": "config",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "challengeWindow",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "forcedInclusionDelay",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "minAssertionGap",
      "type": "uint64"
     },
     {
      "internalType": "uint128",
      "name": "baseBond",
      "type": "uint128"
     },
     {
      "internalType": "uint16",
      "name": "bondBps",
      "type": "uint16"
     },
     {
      "internalType": "uint64",
      "name": "queueGasPriceWei",
      "type": "uint64"
     },
     {
      "internalType": "address",
      "name": "feeRecipient",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "resolver",
      "type": "address"
     }
    ],
    "indexed": false,
    "internalType": "struct DomainParameters",
    "name": "parameters",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "worldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "lastBlockHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "queueCursor",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint128",
      "name": "cumulativeWithdrawn",
      "type": "uint128"
     }
    ],
    "indexed": false,
    "internalType": "struct Output",
    "name": "genesis",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "genesisData",
    "type": "bytes"
   }
  ],
  "name": "DomainRegistered",
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
    "internalType": "address",
    "name": "previous",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "current",
    "type": "address"
   }
  ],
  "name": "FeeRecipientChanged",
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
    "internalType": "address",
    "name": "previous",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "current",
    "type": "address"
   }
  ],
  "name": "OwnerChanged",
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
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "nominee",
    "type": "address"
   }
  ],
  "name": "OwnerNominated",
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
    "internalType": "uint64",
    "name": "previous",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "current",
    "type": "uint64"
   }
  ],
  "name": "QueueGasPriceChanged",
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
    "internalType": "address",
    "name": "resolver",
    "type": "address"
   }
  ],
  "name": "ResolverActivated",
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
    "internalType": "address",
    "name": "resolver",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "activeAt",
    "type": "uint64"
   }
  ],
  "name": "ResolverScheduled",
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
    "internalType": "address",
    "name": "previous",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "current",
    "type": "address"
   }
  ],
  "name": "SequencerChanged",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "acceptOwnership",
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
  "name": "activateResolver",
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
  "name": "assertionRules",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "challengeWindow",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "minAssertionGap",
      "type": "uint64"
     },
     {
      "internalType": "uint128",
      "name": "baseBond",
      "type": "uint128"
     },
     {
      "internalType": "uint16",
      "name": "bondBps",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "forkId",
      "type": "uint16"
     },
     {
      "internalType": "address",
      "name": "resolver",
      "type": "address"
     }
    ],
    "internalType": "struct AssertionRules",
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
  "name": "batchRules",
  "outputs": [
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "forcedInclusionDelay",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "configHash",
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
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "configHashOf",
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
  "name": "deployedAt",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "genesisOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "worldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "lastBlockHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "queueCursor",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint128",
      "name": "cumulativeWithdrawn",
      "type": "uint128"
     }
    ],
    "internalType": "struct Output",
    "name": "genesis",
    "type": "tuple"
   },
   {
    "internalType": "uint16",
    "name": "forkId",
    "type": "uint16"
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
  "name": "isRegistered",
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
    "internalType": "address",
    "name": "nominee",
    "type": "address"
   }
  ],
  "name": "nominateOwner",
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
  "name": "ownerOf",
  "outputs": [
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "nominee",
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
   }
  ],
  "name": "parametersOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "challengeWindow",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "forcedInclusionDelay",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "minAssertionGap",
      "type": "uint64"
     },
     {
      "internalType": "uint128",
      "name": "baseBond",
      "type": "uint128"
     },
     {
      "internalType": "uint16",
      "name": "bondBps",
      "type": "uint16"
     },
     {
      "internalType": "uint64",
      "name": "queueGasPriceWei",
      "type": "uint64"
     },
     {
      "internalType": "address",
      "name": "feeRecipient",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "resolver",
      "type": "address"
     }
    ],
    "internalType": "struct DomainParameters",
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
  "name": "queueRules",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "queueGasPriceWei",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "feeRecipient",
    "type": "address"
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
      "internalType": "uint16",
      "name": "forkId",
      "type": "uint16"
     },
     {
      "internalType": "uint64",
      "name": "blockGasLimit",
      "type": "uint64"
     },
     {
      "internalType": "uint256",
      "name": "minBaseFee",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "initialBaseFee",
      "type": "uint256"
     },
     {
      "internalType": "uint64",
      "name": "l1GasPerByte",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "l1FeeScalarPpm",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "maxTimestampDrift",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "txGasCap",
      "type": "uint64"
     },
     {
      "internalType": "uint256",
      "name": "precompileSchedule",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "featureFlags",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "genesisWorldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "genesisTimestamp",
      "type": "uint64"
     }
    ],
    "internalType": "struct DomainConfig",
    "name": "config",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "challengeWindow",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "forcedInclusionDelay",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "minAssertionGap",
      "type": "uint64"
     },
     {
      "internalType": "uint128",
      "name": "baseBond",
      "type": "uint128"
     },
     {
      "internalType": "uint16",
      "name": "bondBps",
      "type": "uint16"
     },
     {
      "internalType": "uint64",
      "name": "queueGasPriceWei",
      "type": "uint64"
     },
     {
      "internalType": "address",
      "name": "feeRecipient",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "resolver",
      "type": "address"
     }
    ],
    "internalType": "struct DomainParameters",
    "name": "parameters",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "worldRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "lastBlockHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "queueCursor",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint128",
      "name": "cumulativeWithdrawn",
      "type": "uint128"
     }
    ],
    "internalType": "struct Output",
    "name": "genesis",
    "type": "tuple"
   },
   {
    "internalType": "address",
    "name": "sequencer",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "internalType": "bytes",
    "name": "genesisData",
    "type": "bytes"
   }
  ],
  "name": "register",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "configHash",
    "type": "bytes32"
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
   }
  ],
  "name": "registeredAt",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "blockNumber",
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
  "name": "resolverOf",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "resolver",
    "type": "address"
   }
  ],
  "name": "scheduleResolver",
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
  "name": "sequencerOf",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "feeRecipient",
    "type": "address"
   }
  ],
  "name": "setFeeRecipient",
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
    "internalType": "uint64",
    "name": "queueGasPriceWei",
    "type": "uint64"
   }
  ],
  "name": "setQueueGasPrice",
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
    "name": "sequencer",
    "type": "address"
   }
  ],
  "name": "setSequencer",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation code, without constructor arguments. */
export const domainRegistryBytecode = '0x60a0604052436080523480156012575f5ffd5b50608051612a4361002b5f395f6105080152612a435ff3fe608060405234801561000f575f5ffd5b5060043610610163575f3560e01c80637a19dd74116100c7578063ddc03a0e1161007d578063e7ec4f2d11610063578063e7ec4f2d146104dd578063e91821bf146104f0578063eae4c19f14610503575f5ffd5b8063ddc03a0e146104aa578063e717a35c146104bd575f5ffd5b8063c57704e9116100ad578063c57704e914610381578063d32c00e614610423578063d52c551c14610497575f5ffd5b80637a19dd7414610315578063c2a1402d14610328575f5ffd5b80632d352eea1161011c578063572e406811610102578063572e40681461027457806372196437146102875780637903a617146102d5575f5ffd5b80632d352eea146101f457806341342e321461023c575f5ffd5b806312d24d731161014c57806312d24d73146101b95780631450c6eb146101cc5780631b05b997146101e1575f5ffd5b806304ee759014610167578063087e42cb1461018d575b5f5ffd5b61017a610175366004612098565b61052a565b6040519081526020015b60405180910390f35b6101a061019b3660046121da565b610c96565b60405167ffffffffffffffff9091168152602001610184565b61017a6101c73660046121da565b610ccc565b6101df6101da3660046121fc565b610cdd565b005b6101df6101ef366004612233565b610e87565b6102076102023660046121da565b610f83565b6040805167ffffffffffffffff909316835273ffffffffffffffffffffffffffffffffffffffff909116602083015201610184565b61024f61024a3660046121da565b611028565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610184565b6101df610282366004612233565b611052565b61029a6102953660046121da565b6111c5565b6040805173ffffffffffffffffffffffffffffffffffffffff909416845267ffffffffffffffff909216602084015290820152606001610184565b6102e86102e33660046121da565b611272565b6040805173ffffffffffffffffffffffffffffffffffffffff938416815292909116602083015201610184565b61024f6103233660046121da565b6112ac565b6103716103363660046121da565b67ffffffffffffffff9081165f908152602081905260409020600a015474010000000000000000000000000000000000000000900416151590565b6040519015158152602001610184565b61039461038f3660046121da565b6112d6565b60405161018491905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015261ffff606084015116606083015261ffff608084015116608083015273ffffffffffffffffffffffffffffffffffffffff60a08401511660a083015292915050565b6104366104313660046121da565b611448565b6040805183518152602080850151908201528382015167ffffffffffffffff1691810191909152606080840151908201526080928301516fffffffffffffffffffffffffffffffff169281019290925261ffff1660a082015260c001610184565b6101df6104a5366004612233565b611528565b6101df6104b83660046121da565b611704565b6104d06104cb3660046121da565b61183c565b6040516101849190612266565b6101df6104eb3660046121da565b611973565b6101df6104fe366004612233565b611a75565b61017a7f000000000000000000000000000000000000000000000000000000000000000081565b5f8061053960208a018a6121da565b67ffffffffffffffff81165f81815260208190526040902091925015806105695750468267ffffffffffffffff16145b806105995750600a81015474010000000000000000000000000000000000000000900467ffffffffffffffff1615155b156105e1576040517fb7b154c600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024015b60405180910390fd5b6105ea8a611be8565b6105f389611da6565b87356101608b01351461063b57604051631e16d87160e21b81527f67656e657369732e776f726c64526f6f7400000000000000000000000000000060048201526024016105d8565b602088013561067f57604051631e16d87160e21b81527f67656e657369732e6c617374426c6f636b48617368000000000000000000000060048201526024016105d8565b61068f6060890160408a016121da565b67ffffffffffffffff16156106d957604051631e16d87160e21b81527f67656e657369732e7175657565437572736f720000000000000000000000000060048201526024016105d8565b6106e960a0890160808a01612378565b6fffffffffffffffffffffffffffffffff161561073b57604051631e16d87160e21b81527f67656e657369732e63756d756c617469766557697468647261776e000000000060048201526024016105d8565b73ffffffffffffffffffffffffffffffffffffffff871661079157604051631e16d87160e21b81527f73657175656e636572000000000000000000000000000000000000000000000060048201526024016105d8565b73ffffffffffffffffffffffffffffffffffffffff86166107e757604051631e16d87160e21b81527f6f776e657200000000000000000000000000000000000000000000000000000060048201526024016105d8565b6107fe6107f9368c90038c018c6123f3565b611fc0565b8082559250876001820161081282826124d0565b50506006810180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff891617905561086660408a0160208b016121da565b60068201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556108ca60408b0160208c01612580565b60068201805461ffff929092167c0100000000000000000000000000000000000000000000000000000000027fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561093060a08a0160808b01612580565b60068201805461ffff929092167e01000000000000000000000000000000000000000000000000000000000000027dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561099660e08a0160c08b01612599565b6007820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790556109ed60c08a0160a08b016121da565b60078201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055610a4e60208a018a6121da565b6008820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055610a9960608a0160408b016121da565b60088201805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055610af160808a0160608b01612378565b6008820180546fffffffffffffffffffffffffffffffff928316700100000000000000000000000000000000029216919091179055610b376101008a0160e08b01612599565b6009820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055610b8e60c08a0160a08b016121da565b8160090160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508581600a015f6101000a81548173ffffffffffffffffffffffffffffffffffffffff021916908373ffffffffffffffffffffffffffffffffffffffff1602179055504381600a0160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508573ffffffffffffffffffffffffffffffffffffffff16838367ffffffffffffffff167fe30e8d1d955b9616ab2448540778a4fb48cbd253a0e66a1990b7829c3835144f8a8e8e8e8c8c604051610c819695949392919061274f565b60405180910390a45050979650505050505050565b5f610ca082611ff2565b600a015474010000000000000000000000000000000000000000900467ffffffffffffffff1692915050565b5f610cd682611ff2565b5492915050565b8133610ce882611ff2565b600a015473ffffffffffffffffffffffffffffffffffffffff1614610d4b576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105d8565b67ffffffffffffffff8084165f908152602081905260409020600981015490917401000000000000000000000000000000000000000090910481169084161115610dca57604051631e16d87160e21b81527f717565756547617350726963655765690000000000000000000000000000000060048201526024016105d8565b6007810154604080517401000000000000000000000000000000000000000090920467ffffffffffffffff908116835285811660208401528616917fff985b288a65f57a9c1097075ccc5015eca4ec7f01a3111a6444774e6aea045e910160405180910390a2600701805467ffffffffffffffff90931674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909316929092179091555050565b8133610e9282611ff2565b600a015473ffffffffffffffffffffffffffffffffffffffff1614610ef5576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105d8565b67ffffffffffffffff83165f81815260208190526040808220600b0180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff871690811790915590519092339290917f58b619a2b2b69b4f57fda4a9267b35ccea37af9b7590657b1adab70e4ea0d18e9190a4505050565b67ffffffffffffffff81165f908152602081905260408120600781015473ffffffffffffffffffffffffffffffffffffffff169081610ffa576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201526024016105d8565b6007015474010000000000000000000000000000000000000000900467ffffffffffffffff16939092509050565b5f61103282611ff2565b6009015473ffffffffffffffffffffffffffffffffffffffff1692915050565b813361105d82611ff2565b600a015473ffffffffffffffffffffffffffffffffffffffff16146110c0576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105d8565b73ffffffffffffffffffffffffffffffffffffffff821661111657604051631e16d87160e21b81527f666565526563697069656e74000000000000000000000000000000000000000060048201526024016105d8565b67ffffffffffffffff83165f8181526020819052604080822060078101549151909373ffffffffffffffffffffffffffffffffffffffff8088169493169290917f9245e97e7dd40f9887255179380f7c1ee4f57f35bd76bafa78bca8cd77e294e69190a460070180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff93909316929092179091555050565b67ffffffffffffffff81165f908152602081905260408120600681015473ffffffffffffffffffffffffffffffffffffffff16919081908361123f576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016105d8565b6006810154905493957401000000000000000000000000000000000000000090910467ffffffffffffffff169450915050565b5f5f5f61127e84611ff2565b600a810154600b9091015473ffffffffffffffffffffffffffffffffffffffff918216969116945092505050565b5f6112b682611ff2565b6006015473ffffffffffffffffffffffffffffffffffffffff1692915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915267ffffffffffffffff8083165f9081526020819052604081206008810154909216900361136c576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016105d8565b6040805160c081018252600883015467ffffffffffffffff80821683526801000000000000000082041660208301526fffffffffffffffffffffffffffffffff7001000000000000000000000000000000009091041691810191909152600682015461ffff7e010000000000000000000000000000000000000000000000000000000000008204811660608401527c010000000000000000000000000000000000000000000000000000000090910416608082015260099091015473ffffffffffffffffffffffffffffffffffffffff1660a082015292915050565b6114916040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f61149c84611ff2565b60068101546040805160a0810182526001840154815260028401546020820152600384015467ffffffffffffffff1691810191909152600483015460608201526005909201546fffffffffffffffffffffffffffffffff16608083015290957c010000000000000000000000000000000000000000000000000000000090910461ffff16945092505050565b813361153382611ff2565b600a015473ffffffffffffffffffffffffffffffffffffffff1614611596576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105d8565b67ffffffffffffffff83165f908152602081905260409020600981015473ffffffffffffffffffffffffffffffffffffffff161561162e5760098101546040517ffdb3b88a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015273ffffffffffffffffffffffffffffffffffffffff90911660248201526044016105d8565b60088101545f9061164a9067ffffffffffffffff1660026128fd565b6116549042612920565b600c8301805473ffffffffffffffffffffffffffffffffffffffff87167fffffffff0000000000000000000000000000000000000000000000000000000090911681177401000000000000000000000000000000000000000067ffffffffffffffff85811691820292909217909355604051928352929350918716907f4c4e46384036be5e88e1ff7b7700ecc25a684c48c41848c8343a9dbf3b76794c9060200160405180910390a35050505050565b5f61170e82611ff2565b600c81015490915073ffffffffffffffffffffffffffffffffffffffff81169074010000000000000000000000000000000000000000900467ffffffffffffffff1681158061176657508067ffffffffffffffff1642105b156117b1576040517fe1e306da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8086166004830152821660248201526044016105d8565b60098301805473ffffffffffffffffffffffffffffffffffffffff84167fffffffffffffffffffffffff00000000000000000000000000000000000000009182168117909255600c85018054909116905560405167ffffffffffffffff8616907f75b739280e3146bdaf3de75a81542dacfe1579ab3bba55b250c9971123179bac905f90a350505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290529061188583611ff2565b6040805161010081018252600883015467ffffffffffffffff8082168352600685015474010000000000000000000000000000000000000000808204831660208601526801000000000000000084048316958501959095527001000000000000000000000000000000009092046fffffffffffffffffffffffffffffffff1660608401527e0100000000000000000000000000000000000000000000000000000000000090910461ffff16608083015260078401549283041660a082015273ffffffffffffffffffffffffffffffffffffffff91821660c08201526009909201541660e08201529392505050565b5f61197d82611ff2565b600b81015490915073ffffffffffffffffffffffffffffffffffffffff1633146119e5576040517f84aae4d000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201523360248201526044016105d8565b600a810154604051339173ffffffffffffffffffffffffffffffffffffffff169067ffffffffffffffff8516907f040b0ef41c114a49382cd0d5e78c5f42d03727d625ad2727c639432077ee216c905f90a4600a810180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600b9091018054909116905550565b8133611a8082611ff2565b600a015473ffffffffffffffffffffffffffffffffffffffff1614611ae3576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105d8565b73ffffffffffffffffffffffffffffffffffffffff8216611b3957604051631e16d87160e21b81527f73657175656e636572000000000000000000000000000000000000000000000060048201526024016105d8565b67ffffffffffffffff83165f8181526020819052604080822060068101549151909373ffffffffffffffffffffffffffffffffffffffff8088169493169290917fb2458c7320af0d8d19232df6f80df4786f55d032bbd5fcd0ca203fcd6cef175d9190a460060180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff93909316929092179091555050565b611bf86040820160208301612580565b61ffff161580611c1b57506003611c156040830160208401612580565b61ffff16115b15611c5b57604051631e16d87160e21b81527f666f726b4964000000000000000000000000000000000000000000000000000060048201526024016105d8565b611c6b60608201604083016121da565b67ffffffffffffffff165f03611cb657604051631e16d87160e21b81527f626c6f636b4761734c696d69740000000000000000000000000000000000000060048201526024016105d8565b611cc8610120820161010083016121da565b67ffffffffffffffff165f03611d1357604051631e16d87160e21b81527f747847617343617000000000000000000000000000000000000000000000000060048201526024016105d8565b610160810135611d5857604051631e16d87160e21b81527f67656e65736973576f726c64526f6f740000000000000000000000000000000060048201526024016105d8565b806060013581608001351015611da357604051631e16d87160e21b81527f696e697469616c4261736546656500000000000000000000000000000000000060048201526024016105d8565b50565b611db360208201826121da565b67ffffffffffffffff161580611de15750624f1a00611dd560208301836121da565b67ffffffffffffffff16115b15611e2157604051631e16d87160e21b81527f6368616c6c656e676557696e646f77000000000000000000000000000000000060048201526024016105d8565b611e3160408201602083016121da565b67ffffffffffffffff161580611e625750624f1a00611e5660408301602084016121da565b67ffffffffffffffff16115b15611ea257604051631e16d87160e21b81527f666f72636564496e636c7573696f6e44656c617900000000000000000000000060048201526024016105d8565b62093a80611eb660608301604084016121da565b67ffffffffffffffff161115611f0157604051631e16d87160e21b81527f6d696e417373657274696f6e476170000000000000000000000000000000000060048201526024016105d8565b612710611f1460a0830160808401612580565b61ffff161115611f5957604051631e16d87160e21b81527f626f6e644270730000000000000000000000000000000000000000000000000060048201526024016105d8565b5f611f6a60e0830160c08401612599565b73ffffffffffffffffffffffffffffffffffffffff1603611da357604051631e16d87160e21b81527f666565526563697069656e74000000000000000000000000000000000000000060048201526024016105d8565b5f600182604051602001611fd5929190612946565b604051602081830303815290604052805190602001209050919050565b67ffffffffffffffff8082165f908152602081905260408120600a810154909274010000000000000000000000000000000000000000909104169003612070576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016105d8565b919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114612070575f5ffd5b5f5f5f5f5f5f5f8789036103a08112156120b0575f5ffd5b6101a08112156120be575f5ffd5b8897506101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60820112156120f1575f5ffd5b6101a08901965060a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd6082011215612127575f5ffd5b506102a08801945061213c6103408901612075565b935061214b6103608901612075565b925061038088013567ffffffffffffffff811115612167575f5ffd5b88015f80601f83018c13612179575f5ffd5b50813567ffffffffffffffff811115612190575f5ffd5b6020830191508b60208285010111156121a7575f5ffd5b989b979a50959850939692959293505050565b67ffffffffffffffff81168114611da3575f5ffd5b8035612070816121ba565b5f602082840312156121ea575f5ffd5b81356121f5816121ba565b9392505050565b5f5f6040838503121561220d575f5ffd5b8235612218816121ba565b91506020830135612228816121ba565b809150509250929050565b5f5f60408385031215612244575f5ffd5b823561224f816121ba565b915061225d60208401612075565b90509250929050565b5f6101008201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015260608301516122c760608401826fffffffffffffffffffffffffffffffff169052565b5060808301516122dd608084018261ffff169052565b5060a08301516122f960a084018267ffffffffffffffff169052565b5060c083015161232160c084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060e083015161234960e084018273ffffffffffffffffffffffffffffffffffffffff169052565b5092915050565b6fffffffffffffffffffffffffffffffff81168114611da3575f5ffd5b803561207081612350565b5f60208284031215612388575f5ffd5b81356121f581612350565b6040516101a0810167ffffffffffffffff811182821017156123dc577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b803561ffff81168114612070575f5ffd5b5f6101a0828403128015612405575f5ffd5b5061240e612393565b612417836121cf565b8152612425602084016123e2565b6020820152612436604084016121cf565b6040820152606083810135908201526080808401359082015261245b60a084016121cf565b60a082015261246c60c084016121cf565b60c082015261247d60e084016121cf565b60e082015261248f61010084016121cf565b6101008201526101208381013590820152610140808401359082015261016080840135908201526124c361018084016121cf565b6101808201529392505050565b81358155602082013560018201556002810160408301356124f0816121ba565b81547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff919091161790556060820135600382015560048101608083013561254081612350565b6fffffffffffffffffffffffffffffffff81167fffffffffffffffffffffffffffffffff0000000000000000000000000000000083541617825550505050565b5f60208284031215612590575f5ffd5b6121f5826123e2565b5f602082840312156125a9575f5ffd5b6121f582612075565b80356125bd816121ba565b67ffffffffffffffff16825260208101356125d7816121ba565b67ffffffffffffffff1660208301526125f2604082016121cf565b67ffffffffffffffff16604083015261260d6060820161236d565b6fffffffffffffffffffffffffffffffff166060830152612630608082016123e2565b61ffff16608083015261264560a082016121cf565b67ffffffffffffffff1660a083015261266060c08201612075565b73ffffffffffffffffffffffffffffffffffffffff1660c083015261268760e08201612075565b73ffffffffffffffffffffffffffffffffffffffff811660e0840152505050565b803582526020808201359083015260408101356126c4816121ba565b67ffffffffffffffff1660408301526060818101359083015260808101356126eb81612350565b6fffffffffffffffffffffffffffffffff81166080840152505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b73ffffffffffffffffffffffffffffffffffffffff8716815261278660208201612778886121cf565b67ffffffffffffffff169052565b5f612793602088016123e2565b61ffff81166040840152506127aa604088016121cf565b67ffffffffffffffff8116606084015250606087013560808381019190915287013560a0808401919091526127e09088016121cf565b67ffffffffffffffff811660c0840152506127fd60c088016121cf565b67ffffffffffffffff811660e08401525061281a60e088016121cf565b67ffffffffffffffff81166101008401525061283961010088016121cf565b67ffffffffffffffff8116610120840152506101208701356101408381019190915287013561016080840191909152870135610180808401919091526128809088016121cf565b67ffffffffffffffff166101a083015261289e6101c08301876125b2565b6128ac6102c08301866126a8565b6103806103608301526128c461038083018486612708565b98975050505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160290811690818114612349576123496128d0565b67ffffffffffffffff8181168382160190811115612940576129406128d0565b92915050565b828152815167ffffffffffffffff1660208201526101c08101602083015161ffff8116604084015250604083015167ffffffffffffffff811660608401525060608301516080830152608083015160a083015260a08301516129b460c084018267ffffffffffffffff169052565b5060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015167ffffffffffffffff811661012084015250610120830151610140830152610140830151610160830152610160830151610180830152610180830151612a3b6101a084018267ffffffffffffffff169052565b50939250505056' as const
