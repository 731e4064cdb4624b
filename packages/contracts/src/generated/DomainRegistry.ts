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
export const domainRegistryBytecode = '0x60a0604052436080523480156012575f5ffd5b50608051612c0561002b5f395f6104c70152612c055ff3fe608060405234801561000f575f5ffd5b5060043610610163575f3560e01c80637a19dd74116100c7578063ddc03a0e1161007d578063e7ec4f2d11610063578063e7ec4f2d1461049c578063e91821bf146104af578063eae4c19f146104c2575f5ffd5b8063ddc03a0e14610469578063e717a35c1461047c575f5ffd5b8063c57704e9116100ad578063c57704e91461034d578063d32c00e6146103e2578063d52c551c14610456575f5ffd5b80637a19dd74146102e1578063c2a1402d146102f4575f5ffd5b80632d352eea1161011c578063572e406811610102578063572e40681461025a578063721964371461026d5780637903a617146102ae575f5ffd5b80632d352eea146101f457806341342e321461022f575f5ffd5b806312d24d731161014c57806312d24d73146101b95780631450c6eb146101cc5780631b05b997146101e1575f5ffd5b806304ee759014610167578063087e42cb1461018d575b5f5ffd5b61017a61017536600461229b565b6104e9565b6040519081526020015b60405180910390f35b6101a061019b3660046123dd565b610c4e565b60405167ffffffffffffffff9091168152602001610184565b61017a6101c73660046123dd565b610c84565b6101df6101da3660046123ff565b610c95565b005b6101df6101ef366004612436565b610e32565b6102076102023660046123dd565b610f14565b6040805167ffffffffffffffff90931683526001600160a01b03909116602083015201610184565b61024261023d3660046123dd565b610fac565b6040516001600160a01b039091168152602001610184565b6101df610268366004612436565b610fc9565b61028061027b3660046123dd565b611108565b604080516001600160a01b03909416845267ffffffffffffffff909216602084015290820152606001610184565b6102c16102bc3660046123dd565b6111a8565b604080516001600160a01b03938416815292909116602083015201610184565b6102426102ef3660046123dd565b6111d5565b61033d6103023660046123dd565b67ffffffffffffffff9081165f908152602081905260409020600a015474010000000000000000000000000000000000000000900416151590565b6040519015158152602001610184565b61036061035b3660046123dd565b6111f2565b60405161018491905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015261ffff606084015116606083015261ffff60808401511660808301526001600160a01b0360a08401511660a083015292915050565b6103f56103f03660046123dd565b611357565b6040805183518152602080850151908201528382015167ffffffffffffffff1691810191909152606080840151908201526080928301516fffffffffffffffffffffffffffffffff169281019290925261ffff1660a082015260c001610184565b6101df610464366004612436565b611437565b6101df6104773660046123dd565b6115f7565b61048f61048a3660046123dd565b611715565b6040516101849190612469565b6101df6104aa3660046123dd565b61183f565b6101df6104bd366004612436565b611927565b61017a7f000000000000000000000000000000000000000000000000000000000000000081565b5f806104f860208a018a6123dd565b67ffffffffffffffff81165f8181526020819052604090209192501580610530575066200000000000008267ffffffffffffffff1610155b806105445750468267ffffffffffffffff16145b806105745750600a81015474010000000000000000000000000000000000000000900467ffffffffffffffff1615155b156105bc576040517fb7b154c600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024015b60405180910390fd5b6105c58a611a66565b6105ce89611edb565b87356101608b01351461061657604051631e16d87160e21b81527f67656e657369732e776f726c64526f6f7400000000000000000000000000000060048201526024016105b3565b602088013561065a57604051631e16d87160e21b81527f67656e657369732e6c617374426c6f636b48617368000000000000000000000060048201526024016105b3565b61066a6060890160408a016123dd565b67ffffffffffffffff16156106b457604051631e16d87160e21b81527f67656e657369732e7175657565437572736f720000000000000000000000000060048201526024016105b3565b6060880135156106f957604051631e16d87160e21b81527f67656e657369732e7769746864726177616c526f6f740000000000000000000060048201526024016105b3565b61070960a0890160808a01612561565b6fffffffffffffffffffffffffffffffff161561075b57604051631e16d87160e21b81527f67656e657369732e63756d756c617469766557697468647261776e000000000060048201526024016105b3565b6001600160a01b0387166107a457604051631e16d87160e21b81527f73657175656e636572000000000000000000000000000000000000000000000060048201526024016105b3565b6001600160a01b0386166107ed57604051631e16d87160e21b81527f6f776e657200000000000000000000000000000000000000000000000000000060048201526024016105b3565b6108046107ff368c90038c018c6125dc565b612184565b8082559250876001820161081882826126b9565b50506006810180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03891617905561085f60408a0160208b016123dd565b60068201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556108c360408b0160208c01612769565b60068201805461ffff929092167c0100000000000000000000000000000000000000000000000000000000027fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561092960a08a0160808b01612769565b60068201805461ffff929092167e01000000000000000000000000000000000000000000000000000000000000027dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561098f60e08a0160c08b01612782565b6007820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03929092169190911790556109d960c08a0160a08b016123dd565b60078201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055610a3a60208a018a6123dd565b6008820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055610a8560608a0160408b016123dd565b60088201805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055610add60808a0160608b01612561565b6008820180546fffffffffffffffffffffffffffffffff928316700100000000000000000000000000000000029216919091179055610b236101008a0160e08b01612782565b6009820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055610b6d60c08a0160a08b016123dd565b8160090160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508581600a015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055504381600a0160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550856001600160a01b0316838367ffffffffffffffff167fe30e8d1d955b9616ab2448540778a4fb48cbd253a0e66a1990b7829c3835144f8a8e8e8e8c8c604051610c399695949392919061291e565b60405180910390a45050979650505050505050565b5f610c58826121b6565b600a015474010000000000000000000000000000000000000000900467ffffffffffffffff1692915050565b5f610c8e826121b6565b5492915050565b8133610ca0826121b6565b600a01546001600160a01b031614610cf6576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105b3565b67ffffffffffffffff8084165f908152602081905260409020600981015490917401000000000000000000000000000000000000000090910481169084161115610d7557604051631e16d87160e21b81527f717565756547617350726963655765690000000000000000000000000000000060048201526024016105b3565b6007810154604080517401000000000000000000000000000000000000000090920467ffffffffffffffff908116835285811660208401528616917fff985b288a65f57a9c1097075ccc5015eca4ec7f01a3111a6444774e6aea045e910160405180910390a2600701805467ffffffffffffffff90931674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909316929092179091555050565b8133610e3d826121b6565b600a01546001600160a01b031614610e93576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105b3565b67ffffffffffffffff83165f81815260208190526040808220600b0180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03871690811790915590519092339290917f58b619a2b2b69b4f57fda4a9267b35ccea37af9b7590657b1adab70e4ea0d18e9190a4505050565b67ffffffffffffffff81165f90815260208190526040812060078101546001600160a01b03169081610f7e576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201526024016105b3565b6007015474010000000000000000000000000000000000000000900467ffffffffffffffff16939092509050565b5f610fb6826121b6565b600901546001600160a01b031692915050565b8133610fd4826121b6565b600a01546001600160a01b03161461102a576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105b3565b6001600160a01b03821661107357604051631e16d87160e21b81527f666565526563697069656e74000000000000000000000000000000000000000060048201526024016105b3565b67ffffffffffffffff83165f818152602081905260408082206007810154915190936001600160a01b038088169493169290917f9245e97e7dd40f9887255179380f7c1ee4f57f35bd76bafa78bca8cd77e294e69190a460070180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b67ffffffffffffffff81165f90815260208190526040812060068101546001600160a01b03169190819083611175576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016105b3565b6006810154905493957401000000000000000000000000000000000000000090910467ffffffffffffffff169450915050565b5f5f5f6111b4846121b6565b600a810154600b909101546001600160a01b03918216969116945092505050565b5f6111df826121b6565b600601546001600160a01b031692915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915267ffffffffffffffff8083165f90815260208190526040812060088101549092169003611288576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016105b3565b6040805160c081018252600883015467ffffffffffffffff80821683526801000000000000000082041660208301526fffffffffffffffffffffffffffffffff7001000000000000000000000000000000009091041691810191909152600682015461ffff7e010000000000000000000000000000000000000000000000000000000000008204811660608401527c01000000000000000000000000000000000000000000000000000000009091041660808201526009909101546001600160a01b031660a082015292915050565b6113a06040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f6113ab846121b6565b60068101546040805160a0810182526001840154815260028401546020820152600384015467ffffffffffffffff1691810191909152600483015460608201526005909201546fffffffffffffffffffffffffffffffff16608083015290957c010000000000000000000000000000000000000000000000000000000090910461ffff16945092505050565b8133611442826121b6565b600a01546001600160a01b031614611498576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105b3565b67ffffffffffffffff83165f90815260208190526040902060098101546001600160a01b0316156115165760098101546040517ffdb3b88a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526001600160a01b0390911660248201526044016105b3565b6001600160a01b0383161561152e5761152e83612239565b60088101545f9061154a9067ffffffffffffffff166002612abf565b6115549042612ae2565b600c830180546001600160a01b0387167fffffffff0000000000000000000000000000000000000000000000000000000090911681177401000000000000000000000000000000000000000067ffffffffffffffff85811691820292909217909355604051928352929350918716907f4c4e46384036be5e88e1ff7b7700ecc25a684c48c41848c8343a9dbf3b76794c9060200160405180910390a35050505050565b5f611601826121b6565b600c8101549091506001600160a01b0381169074010000000000000000000000000000000000000000900467ffffffffffffffff1681158061164c57508067ffffffffffffffff1642105b15611697576040517fe1e306da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8086166004830152821660248201526044016105b3565b6009830180546001600160a01b0384167fffffffffffffffffffffffff00000000000000000000000000000000000000009182168117909255600c85018054909116905560405167ffffffffffffffff8616907f75b739280e3146bdaf3de75a81542dacfe1579ab3bba55b250c9971123179bac905f90a350505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290529061175e836121b6565b6040805161010081018252600883015467ffffffffffffffff8082168352600685015474010000000000000000000000000000000000000000808204831660208601526801000000000000000084048316958501959095527001000000000000000000000000000000009092046fffffffffffffffffffffffffffffffff1660608401527e0100000000000000000000000000000000000000000000000000000000000090910461ffff16608083015260078401549283041660a08201526001600160a01b0391821660c08201526009909201541660e08201529392505050565b5f611849826121b6565b600b8101549091506001600160a01b031633146118a4576040517f84aae4d000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201523360248201526044016105b3565b600a81015460405133916001600160a01b03169067ffffffffffffffff8516907f040b0ef41c114a49382cd0d5e78c5f42d03727d625ad2727c639432077ee216c905f90a4600a810180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600b9091018054909116905550565b8133611932826121b6565b600a01546001600160a01b031614611988576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105b3565b6001600160a01b0382166119d157604051631e16d87160e21b81527f73657175656e636572000000000000000000000000000000000000000000000060048201526024016105b3565b67ffffffffffffffff83165f818152602081905260408082206006810154915190936001600160a01b038088169493169290917fb2458c7320af0d8d19232df6f80df4786f55d032bbd5fcd0ca203fcd6cef175d9190a460060180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b611a766040820160208301612769565b61ffff161580611a9957506003611a936040830160208401612769565b61ffff16115b15611ad957604051631e16d87160e21b81527f666f726b4964000000000000000000000000000000000000000000000000000060048201526024016105b3565b615208611aee610120830161010084016123dd565b67ffffffffffffffff161080611b2257506301000000611b16610120830161010084016123dd565b67ffffffffffffffff16115b15611b6257604051631e16d87160e21b81527f747847617343617000000000000000000000000000000000000000000000000060048201526024016105b3565b611b74610120820161010083016123dd565b67ffffffffffffffff16611b8e60608301604084016123dd565b67ffffffffffffffff161080611bc457506620000000000000611bb760608301604084016123dd565b67ffffffffffffffff1610155b15611c0457604051631e16d87160e21b81527f626c6f636b4761734c696d69740000000000000000000000000000000000000060048201526024016105b3565b60608101351580611c20575067ffffffffffffffff6060820135115b15611c6057604051631e16d87160e21b81527f6d696e426173654665650000000000000000000000000000000000000000000060048201526024016105b3565b806060013581608001351080611c81575067ffffffffffffffff6080820135115b15611cc157604051631e16d87160e21b81527f696e697469616c4261736546656500000000000000000000000000000000000060048201526024016105b3565b6103e8611cd460c0830160a084016123dd565b67ffffffffffffffff161115611d1f57604051631e16d87160e21b81527f6c3147617350657242797465000000000000000000000000000000000000000060048201526024016105b3565b633b9aca00611d3460e0830160c084016123dd565b67ffffffffffffffff161115611d7f57604051631e16d87160e21b81527f6c314665655363616c617250706d00000000000000000000000000000000000060048201526024016105b3565b611d90610100820160e083016123dd565b67ffffffffffffffff161580611dc2575062015180611db6610100830160e084016123dd565b67ffffffffffffffff16115b15611e0257604051631e16d87160e21b81527f6d617854696d657374616d70447269667400000000000000000000000000000060048201526024016105b3565b806101200135600114611e4a57604051631e16d87160e21b81527f707265636f6d70696c655363686564756c65000000000000000000000000000060048201526024016105b3565b60018161014001351115611e9357604051631e16d87160e21b81527f66656174757265466c616773000000000000000000000000000000000000000060048201526024016105b3565b610160810135611ed857604051631e16d87160e21b81527f67656e65736973576f726c64526f6f740000000000000000000000000000000060048201526024016105b3565b50565b611ee860208201826123dd565b67ffffffffffffffff161580611f165750624f1a00611f0a60208301836123dd565b67ffffffffffffffff16115b15611f5657604051631e16d87160e21b81527f6368616c6c656e676557696e646f77000000000000000000000000000000000060048201526024016105b3565b611f6660408201602083016123dd565b67ffffffffffffffff161580611f975750624f1a00611f8b60408301602084016123dd565b67ffffffffffffffff16115b15611fd757604051631e16d87160e21b81527f666f72636564496e636c7573696f6e44656c617900000000000000000000000060048201526024016105b3565b62093a80611feb60608301604084016123dd565b67ffffffffffffffff16111561203657604051631e16d87160e21b81527f6d696e417373657274696f6e476170000000000000000000000000000000000060048201526024016105b3565b6120466080820160608301612561565b6fffffffffffffffffffffffffffffffff165f0361209957604051631e16d87160e21b81527f62617365426f6e6400000000000000000000000000000000000000000000000060048201526024016105b3565b6127106120ac60a0830160808401612769565b61ffff1611156120f157604051631e16d87160e21b81527f626f6e644270730000000000000000000000000000000000000000000000000060048201526024016105b3565b5f61210260e0830160c08401612782565b6001600160a01b03160361214b57604051631e16d87160e21b81527f666565526563697069656e74000000000000000000000000000000000000000060048201526024016105b3565b5f61215d610100830160e08401612782565b6001600160a01b031614611ed857611ed861217f610100830160e08401612782565b612239565b5f600182604051602001612199929190612b08565b604051602081830303815290604052805190602001209050919050565b67ffffffffffffffff8082165f908152602081905260408120600a810154909274010000000000000000000000000000000000000000909104169003612234576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016105b3565b919050565b806001600160a01b03163b5f03611ed857604051631e16d87160e21b81527f7265736f6c76657200000000000000000000000000000000000000000000000060048201526024016105b3565b80356001600160a01b0381168114612234575f5ffd5b5f5f5f5f5f5f5f8789036103a08112156122b3575f5ffd5b6101a08112156122c1575f5ffd5b8897506101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60820112156122f4575f5ffd5b6101a08901965060a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd608201121561232a575f5ffd5b506102a08801945061233f6103408901612285565b935061234e6103608901612285565b925061038088013567ffffffffffffffff81111561236a575f5ffd5b88015f80601f83018c1361237c575f5ffd5b50813567ffffffffffffffff811115612393575f5ffd5b6020830191508b60208285010111156123aa575f5ffd5b989b979a50959850939692959293505050565b67ffffffffffffffff81168114611ed8575f5ffd5b8035612234816123bd565b5f602082840312156123ed575f5ffd5b81356123f8816123bd565b9392505050565b5f5f60408385031215612410575f5ffd5b823561241b816123bd565b9150602083013561242b816123bd565b809150509250929050565b5f5f60408385031215612447575f5ffd5b8235612452816123bd565b915061246060208401612285565b90509250929050565b5f6101008201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015260608301516124ca60608401826fffffffffffffffffffffffffffffffff169052565b5060808301516124e0608084018261ffff169052565b5060a08301516124fc60a084018267ffffffffffffffff169052565b5060c083015161251760c08401826001600160a01b03169052565b5060e083015161253260e08401826001600160a01b03169052565b5092915050565b6fffffffffffffffffffffffffffffffff81168114611ed8575f5ffd5b803561223481612539565b5f60208284031215612571575f5ffd5b81356123f881612539565b6040516101a0810167ffffffffffffffff811182821017156125c5577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b803561ffff81168114612234575f5ffd5b5f6101a08284031280156125ee575f5ffd5b506125f761257c565b612600836123d2565b815261260e602084016125cb565b602082015261261f604084016123d2565b6040820152606083810135908201526080808401359082015261264460a084016123d2565b60a082015261265560c084016123d2565b60c082015261266660e084016123d2565b60e082015261267861010084016123d2565b6101008201526101208381013590820152610140808401359082015261016080840135908201526126ac61018084016123d2565b6101808201529392505050565b81358155602082013560018201556002810160408301356126d9816123bd565b81547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff919091161790556060820135600382015560048101608083013561272981612539565b6fffffffffffffffffffffffffffffffff81167fffffffffffffffffffffffffffffffff0000000000000000000000000000000083541617825550505050565b5f60208284031215612779575f5ffd5b6123f8826125cb565b5f60208284031215612792575f5ffd5b6123f882612285565b80356127a6816123bd565b67ffffffffffffffff16825260208101356127c0816123bd565b67ffffffffffffffff1660208301526127db604082016123d2565b67ffffffffffffffff1660408301526127f660608201612556565b6fffffffffffffffffffffffffffffffff166060830152612819608082016125cb565b61ffff16608083015261282e60a082016123d2565b67ffffffffffffffff1660a083015261284960c08201612285565b6001600160a01b031660c083015261286360e08201612285565b6001600160a01b03811660e0840152505050565b80358252602080820135908301526040810135612893816123bd565b67ffffffffffffffff1660408301526060818101359083015260808101356128ba81612539565b6fffffffffffffffffffffffffffffffff81166080840152505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b6001600160a01b03871681526129486020820161293a886123d2565b67ffffffffffffffff169052565b5f612955602088016125cb565b61ffff811660408401525061296c604088016123d2565b67ffffffffffffffff8116606084015250606087013560808381019190915287013560a0808401919091526129a29088016123d2565b67ffffffffffffffff811660c0840152506129bf60c088016123d2565b67ffffffffffffffff811660e0840152506129dc60e088016123d2565b67ffffffffffffffff8116610100840152506129fb61010088016123d2565b67ffffffffffffffff811661012084015250610120870135610140838101919091528701356101608084019190915287013561018080840191909152612a429088016123d2565b67ffffffffffffffff166101a0830152612a606101c083018761279b565b612a6e6102c0830186612877565b610380610360830152612a86610380830184866128d7565b98975050505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216029081169081811461253257612532612a92565b67ffffffffffffffff8181168382160190811115612b0257612b02612a92565b92915050565b828152815167ffffffffffffffff1660208201526101c08101602083015161ffff8116604084015250604083015167ffffffffffffffff811660608401525060608301516080830152608083015160a083015260a0830151612b7660c084018267ffffffffffffffff169052565b5060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015167ffffffffffffffff811661012084015250610120830151610140830152610140830151610160830152610160830151610180830152610180830151612bfd6101a084018267ffffffffffffffff169052565b50939250505056' as const
