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
export const domainRegistryBytecode = '0x60a0604052436080523480156012575f5ffd5b5060805161288a61002b5f395f6104c7015261288a5ff3fe608060405234801561000f575f5ffd5b5060043610610163575f3560e01c80637a19dd74116100c7578063ddc03a0e1161007d578063e7ec4f2d11610063578063e7ec4f2d1461049c578063e91821bf146104af578063eae4c19f146104c2575f5ffd5b8063ddc03a0e14610469578063e717a35c1461047c575f5ffd5b8063c57704e9116100ad578063c57704e91461034d578063d32c00e6146103e2578063d52c551c14610456575f5ffd5b80637a19dd74146102e1578063c2a1402d146102f4575f5ffd5b80632d352eea1161011c578063572e406811610102578063572e40681461025a578063721964371461026d5780637903a617146102ae575f5ffd5b80632d352eea146101f457806341342e321461022f575f5ffd5b806312d24d731161014c57806312d24d73146101b95780631450c6eb146101cc5780631b05b997146101e1575f5ffd5b806304ee759014610167578063087e42cb1461018d575b5f5ffd5b61017a610175366004611f20565b6104e9565b6040519081526020015b60405180910390f35b6101a061019b366004612062565b610bed565b60405167ffffffffffffffff9091168152602001610184565b61017a6101c7366004612062565b610c23565b6101df6101da366004612084565b610c34565b005b6101df6101ef3660046120bb565b610dd1565b610207610202366004612062565b610eb3565b6040805167ffffffffffffffff90931683526001600160a01b03909116602083015201610184565b61024261023d366004612062565b610f4b565b6040516001600160a01b039091168152602001610184565b6101df6102683660046120bb565b610f68565b61028061027b366004612062565b6110a7565b604080516001600160a01b03909416845267ffffffffffffffff909216602084015290820152606001610184565b6102c16102bc366004612062565b611147565b604080516001600160a01b03938416815292909116602083015201610184565b6102426102ef366004612062565b611174565b61033d610302366004612062565b67ffffffffffffffff9081165f908152602081905260409020600a015474010000000000000000000000000000000000000000900416151590565b6040519015158152602001610184565b61036061035b366004612062565b611191565b60405161018491905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015261ffff606084015116606083015261ffff60808401511660808301526001600160a01b0360a08401511660a083015292915050565b6103f56103f0366004612062565b6112f6565b6040805183518152602080850151908201528382015167ffffffffffffffff1691810191909152606080840151908201526080928301516fffffffffffffffffffffffffffffffff169281019290925261ffff1660a082015260c001610184565b6101df6104643660046120bb565b6113d6565b6101df610477366004612062565b611596565b61048f61048a366004612062565b6116b4565b60405161018491906120ee565b6101df6104aa366004612062565b6117de565b6101df6104bd3660046120bb565b6118c6565b61017a7f000000000000000000000000000000000000000000000000000000000000000081565b5f806104f860208a018a612062565b67ffffffffffffffff81165f81815260208190526040902091925015806105285750468267ffffffffffffffff16145b806105585750600a81015474010000000000000000000000000000000000000000900467ffffffffffffffff1615155b156105a0576040517fb7b154c600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024015b60405180910390fd5b6105a98a611a05565b6105b289611bc3565b87356101608b0135146105fa57604051631e16d87160e21b81527f67656e657369732e776f726c64526f6f740000000000000000000000000000006004820152602401610597565b602088013561063e57604051631e16d87160e21b81527f67656e657369732e6c617374426c6f636b4861736800000000000000000000006004820152602401610597565b61064e6060890160408a01612062565b67ffffffffffffffff161561069857604051631e16d87160e21b81527f67656e657369732e7175657565437572736f72000000000000000000000000006004820152602401610597565b6106a860a0890160808a016121e6565b6fffffffffffffffffffffffffffffffff16156106fa57604051631e16d87160e21b81527f67656e657369732e63756d756c617469766557697468647261776e00000000006004820152602401610597565b6001600160a01b03871661074357604051631e16d87160e21b81527f73657175656e63657200000000000000000000000000000000000000000000006004820152602401610597565b6001600160a01b03861661078c57604051631e16d87160e21b81527f6f776e65720000000000000000000000000000000000000000000000000000006004820152602401610597565b6107a361079e368c90038c018c612261565b611e09565b808255925087600182016107b7828261233e565b50506006810180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0389161790556107fe60408a0160208b01612062565b60068201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff90921691909117905561086260408b0160208c016123ee565b60068201805461ffff929092167c0100000000000000000000000000000000000000000000000000000000027fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556108c860a08a0160808b016123ee565b60068201805461ffff929092167e01000000000000000000000000000000000000000000000000000000000000027dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561092e60e08a0160c08b01612407565b6007820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b039290921691909117905561097860c08a0160a08b01612062565b60078201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556109d960208a018a612062565b6008820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055610a2460608a0160408b01612062565b60088201805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055610a7c60808a0160608b016121e6565b6008820180546fffffffffffffffffffffffffffffffff928316700100000000000000000000000000000000029216919091179055610ac26101008a0160e08b01612407565b6009820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055610b0c60c08a0160a08b01612062565b8160090160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508581600a015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055504381600a0160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550856001600160a01b0316838367ffffffffffffffff167fe30e8d1d955b9616ab2448540778a4fb48cbd253a0e66a1990b7829c3835144f8a8e8e8e8c8c604051610bd8969594939291906125a3565b60405180910390a45050979650505050505050565b5f610bf782611e3b565b600a015474010000000000000000000000000000000000000000900467ffffffffffffffff1692915050565b5f610c2d82611e3b565b5492915050565b8133610c3f82611e3b565b600a01546001600160a01b031614610c95576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b67ffffffffffffffff8084165f908152602081905260409020600981015490917401000000000000000000000000000000000000000090910481169084161115610d1457604051631e16d87160e21b81527f71756575654761735072696365576569000000000000000000000000000000006004820152602401610597565b6007810154604080517401000000000000000000000000000000000000000090920467ffffffffffffffff908116835285811660208401528616917fff985b288a65f57a9c1097075ccc5015eca4ec7f01a3111a6444774e6aea045e910160405180910390a2600701805467ffffffffffffffff90931674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909316929092179091555050565b8133610ddc82611e3b565b600a01546001600160a01b031614610e32576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b67ffffffffffffffff83165f81815260208190526040808220600b0180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03871690811790915590519092339290917f58b619a2b2b69b4f57fda4a9267b35ccea37af9b7590657b1adab70e4ea0d18e9190a4505050565b67ffffffffffffffff81165f90815260208190526040812060078101546001600160a01b03169081610f1d576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610597565b6007015474010000000000000000000000000000000000000000900467ffffffffffffffff16939092509050565b5f610f5582611e3b565b600901546001600160a01b031692915050565b8133610f7382611e3b565b600a01546001600160a01b031614610fc9576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b6001600160a01b03821661101257604051631e16d87160e21b81527f666565526563697069656e7400000000000000000000000000000000000000006004820152602401610597565b67ffffffffffffffff83165f818152602081905260408082206007810154915190936001600160a01b038088169493169290917f9245e97e7dd40f9887255179380f7c1ee4f57f35bd76bafa78bca8cd77e294e69190a460070180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b67ffffffffffffffff81165f90815260208190526040812060068101546001600160a01b03169190819083611114576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610597565b6006810154905493957401000000000000000000000000000000000000000090910467ffffffffffffffff169450915050565b5f5f5f61115384611e3b565b600a810154600b909101546001600160a01b03918216969116945092505050565b5f61117e82611e3b565b600601546001600160a01b031692915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915267ffffffffffffffff8083165f90815260208190526040812060088101549092169003611227576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610597565b6040805160c081018252600883015467ffffffffffffffff80821683526801000000000000000082041660208301526fffffffffffffffffffffffffffffffff7001000000000000000000000000000000009091041691810191909152600682015461ffff7e010000000000000000000000000000000000000000000000000000000000008204811660608401527c01000000000000000000000000000000000000000000000000000000009091041660808201526009909101546001600160a01b031660a082015292915050565b61133f6040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f61134a84611e3b565b60068101546040805160a0810182526001840154815260028401546020820152600384015467ffffffffffffffff1691810191909152600483015460608201526005909201546fffffffffffffffffffffffffffffffff16608083015290957c010000000000000000000000000000000000000000000000000000000090910461ffff16945092505050565b81336113e182611e3b565b600a01546001600160a01b031614611437576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b67ffffffffffffffff83165f90815260208190526040902060098101546001600160a01b0316156114b55760098101546040517ffdb3b88a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526001600160a01b039091166024820152604401610597565b6001600160a01b038316156114cd576114cd83611ebe565b60088101545f906114e99067ffffffffffffffff166002612744565b6114f39042612767565b600c830180546001600160a01b0387167fffffffff0000000000000000000000000000000000000000000000000000000090911681177401000000000000000000000000000000000000000067ffffffffffffffff85811691820292909217909355604051928352929350918716907f4c4e46384036be5e88e1ff7b7700ecc25a684c48c41848c8343a9dbf3b76794c9060200160405180910390a35050505050565b5f6115a082611e3b565b600c8101549091506001600160a01b0381169074010000000000000000000000000000000000000000900467ffffffffffffffff168115806115eb57508067ffffffffffffffff1642105b15611636576040517fe1e306da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808616600483015282166024820152604401610597565b6009830180546001600160a01b0384167fffffffffffffffffffffffff00000000000000000000000000000000000000009182168117909255600c85018054909116905560405167ffffffffffffffff8616907f75b739280e3146bdaf3de75a81542dacfe1579ab3bba55b250c9971123179bac905f90a350505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052906116fd83611e3b565b6040805161010081018252600883015467ffffffffffffffff8082168352600685015474010000000000000000000000000000000000000000808204831660208601526801000000000000000084048316958501959095527001000000000000000000000000000000009092046fffffffffffffffffffffffffffffffff1660608401527e0100000000000000000000000000000000000000000000000000000000000090910461ffff16608083015260078401549283041660a08201526001600160a01b0391821660c08201526009909201541660e08201529392505050565b5f6117e882611e3b565b600b8101549091506001600160a01b03163314611843576040517f84aae4d000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152336024820152604401610597565b600a81015460405133916001600160a01b03169067ffffffffffffffff8516907f040b0ef41c114a49382cd0d5e78c5f42d03727d625ad2727c639432077ee216c905f90a4600a810180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600b9091018054909116905550565b81336118d182611e3b565b600a01546001600160a01b031614611927576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b6001600160a01b03821661197057604051631e16d87160e21b81527f73657175656e63657200000000000000000000000000000000000000000000006004820152602401610597565b67ffffffffffffffff83165f818152602081905260408082206006810154915190936001600160a01b038088169493169290917fb2458c7320af0d8d19232df6f80df4786f55d032bbd5fcd0ca203fcd6cef175d9190a460060180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b611a1560408201602083016123ee565b61ffff161580611a3857506003611a3260408301602084016123ee565b61ffff16115b15611a7857604051631e16d87160e21b81527f666f726b496400000000000000000000000000000000000000000000000000006004820152602401610597565b611a886060820160408301612062565b67ffffffffffffffff165f03611ad357604051631e16d87160e21b81527f626c6f636b4761734c696d6974000000000000000000000000000000000000006004820152602401610597565b611ae561012082016101008301612062565b67ffffffffffffffff165f03611b3057604051631e16d87160e21b81527f74784761734361700000000000000000000000000000000000000000000000006004820152602401610597565b610160810135611b7557604051631e16d87160e21b81527f67656e65736973576f726c64526f6f74000000000000000000000000000000006004820152602401610597565b806060013581608001351015611bc057604051631e16d87160e21b81527f696e697469616c426173654665650000000000000000000000000000000000006004820152602401610597565b50565b611bd06020820182612062565b67ffffffffffffffff161580611bfe5750624f1a00611bf26020830183612062565b67ffffffffffffffff16115b15611c3e57604051631e16d87160e21b81527f6368616c6c656e676557696e646f7700000000000000000000000000000000006004820152602401610597565b611c4e6040820160208301612062565b67ffffffffffffffff161580611c7f5750624f1a00611c736040830160208401612062565b67ffffffffffffffff16115b15611cbf57604051631e16d87160e21b81527f666f72636564496e636c7573696f6e44656c61790000000000000000000000006004820152602401610597565b62093a80611cd36060830160408401612062565b67ffffffffffffffff161115611d1e57604051631e16d87160e21b81527f6d696e417373657274696f6e47617000000000000000000000000000000000006004820152602401610597565b612710611d3160a08301608084016123ee565b61ffff161115611d7657604051631e16d87160e21b81527f626f6e64427073000000000000000000000000000000000000000000000000006004820152602401610597565b5f611d8760e0830160c08401612407565b6001600160a01b031603611dd057604051631e16d87160e21b81527f666565526563697069656e7400000000000000000000000000000000000000006004820152602401610597565b5f611de2610100830160e08401612407565b6001600160a01b031614611bc057611bc0611e04610100830160e08401612407565b611ebe565b5f600182604051602001611e1e92919061278d565b604051602081830303815290604052805190602001209050919050565b67ffffffffffffffff8082165f908152602081905260408120600a810154909274010000000000000000000000000000000000000000909104169003611eb9576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610597565b919050565b806001600160a01b03163b5f03611bc057604051631e16d87160e21b81527f7265736f6c7665720000000000000000000000000000000000000000000000006004820152602401610597565b80356001600160a01b0381168114611eb9575f5ffd5b5f5f5f5f5f5f5f8789036103a0811215611f38575f5ffd5b6101a0811215611f46575f5ffd5b8897506101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6082011215611f79575f5ffd5b6101a08901965060a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd6082011215611faf575f5ffd5b506102a088019450611fc46103408901611f0a565b9350611fd36103608901611f0a565b925061038088013567ffffffffffffffff811115611fef575f5ffd5b88015f80601f83018c13612001575f5ffd5b50813567ffffffffffffffff811115612018575f5ffd5b6020830191508b602082850101111561202f575f5ffd5b989b979a50959850939692959293505050565b67ffffffffffffffff81168114611bc0575f5ffd5b8035611eb981612042565b5f60208284031215612072575f5ffd5b813561207d81612042565b9392505050565b5f5f60408385031215612095575f5ffd5b82356120a081612042565b915060208301356120b081612042565b809150509250929050565b5f5f604083850312156120cc575f5ffd5b82356120d781612042565b91506120e560208401611f0a565b90509250929050565b5f6101008201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff6040840151166040830152606083015161214f60608401826fffffffffffffffffffffffffffffffff169052565b506080830151612165608084018261ffff169052565b5060a083015161218160a084018267ffffffffffffffff169052565b5060c083015161219c60c08401826001600160a01b03169052565b5060e08301516121b760e08401826001600160a01b03169052565b5092915050565b6fffffffffffffffffffffffffffffffff81168114611bc0575f5ffd5b8035611eb9816121be565b5f602082840312156121f6575f5ffd5b813561207d816121be565b6040516101a0810167ffffffffffffffff8111828210171561224a577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b803561ffff81168114611eb9575f5ffd5b5f6101a0828403128015612273575f5ffd5b5061227c612201565b61228583612057565b815261229360208401612250565b60208201526122a460408401612057565b604082015260608381013590820152608080840135908201526122c960a08401612057565b60a08201526122da60c08401612057565b60c08201526122eb60e08401612057565b60e08201526122fd6101008401612057565b6101008201526101208381013590820152610140808401359082015261016080840135908201526123316101808401612057565b6101808201529392505050565b813581556020820135600182015560028101604083013561235e81612042565b81547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff91909116179055606082013560038201556004810160808301356123ae816121be565b6fffffffffffffffffffffffffffffffff81167fffffffffffffffffffffffffffffffff0000000000000000000000000000000083541617825550505050565b5f602082840312156123fe575f5ffd5b61207d82612250565b5f60208284031215612417575f5ffd5b61207d82611f0a565b803561242b81612042565b67ffffffffffffffff168252602081013561244581612042565b67ffffffffffffffff16602083015261246060408201612057565b67ffffffffffffffff16604083015261247b606082016121db565b6fffffffffffffffffffffffffffffffff16606083015261249e60808201612250565b61ffff1660808301526124b360a08201612057565b67ffffffffffffffff1660a08301526124ce60c08201611f0a565b6001600160a01b031660c08301526124e860e08201611f0a565b6001600160a01b03811660e0840152505050565b8035825260208082013590830152604081013561251881612042565b67ffffffffffffffff16604083015260608181013590830152608081013561253f816121be565b6fffffffffffffffffffffffffffffffff81166080840152505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b6001600160a01b03871681526125cd602082016125bf88612057565b67ffffffffffffffff169052565b5f6125da60208801612250565b61ffff81166040840152506125f160408801612057565b67ffffffffffffffff8116606084015250606087013560808381019190915287013560a080840191909152612627908801612057565b67ffffffffffffffff811660c08401525061264460c08801612057565b67ffffffffffffffff811660e08401525061266160e08801612057565b67ffffffffffffffff8116610100840152506126806101008801612057565b67ffffffffffffffff8116610120840152506101208701356101408381019190915287013561016080840191909152870135610180808401919091526126c7908801612057565b67ffffffffffffffff166101a08301526126e56101c0830187612420565b6126f36102c08301866124fc565b61038061036083015261270b6103808301848661255c565b98975050505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821602908116908181146121b7576121b7612717565b67ffffffffffffffff818116838216019081111561278757612787612717565b92915050565b828152815167ffffffffffffffff1660208201526101c08101602083015161ffff8116604084015250604083015167ffffffffffffffff811660608401525060608301516080830152608083015160a083015260a08301516127fb60c084018267ffffffffffffffff169052565b5060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015167ffffffffffffffff8116610120840152506101208301516101408301526101408301516101608301526101608301516101808301526101808301516128826101a084018267ffffffffffffffff169052565b50939250505056' as const
