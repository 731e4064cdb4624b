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
export const domainRegistryBytecode = '0x60a0604052436080523480156012575f5ffd5b50608051612c6961002b5f395f6104c70152612c695ff3fe608060405234801561000f575f5ffd5b5060043610610163575f3560e01c80637a19dd74116100c7578063ddc03a0e1161007d578063e7ec4f2d11610063578063e7ec4f2d1461049c578063e91821bf146104af578063eae4c19f146104c2575f5ffd5b8063ddc03a0e14610469578063e717a35c1461047c575f5ffd5b8063c57704e9116100ad578063c57704e91461034d578063d32c00e6146103e2578063d52c551c14610456575f5ffd5b80637a19dd74146102e1578063c2a1402d146102f4575f5ffd5b80632d352eea1161011c578063572e406811610102578063572e40681461025a578063721964371461026d5780637903a617146102ae575f5ffd5b80632d352eea146101f457806341342e321461022f575f5ffd5b806312d24d731161014c57806312d24d73146101b95780631450c6eb146101cc5780631b05b997146101e1575f5ffd5b806304ee759014610167578063087e42cb1461018d575b5f5ffd5b61017a6101753660046122ff565b6104e9565b6040519081526020015b60405180910390f35b6101a061019b366004612441565b610c32565b60405167ffffffffffffffff9091168152602001610184565b61017a6101c7366004612441565b610c68565b6101df6101da366004612463565b610c79565b005b6101df6101ef36600461249a565b610e16565b610207610202366004612441565b610ef8565b6040805167ffffffffffffffff90931683526001600160a01b03909116602083015201610184565b61024261023d366004612441565b610f90565b6040516001600160a01b039091168152602001610184565b6101df61026836600461249a565b610fad565b61028061027b366004612441565b6110ec565b604080516001600160a01b03909416845267ffffffffffffffff909216602084015290820152606001610184565b6102c16102bc366004612441565b61118c565b604080516001600160a01b03938416815292909116602083015201610184565b6102426102ef366004612441565b6111b9565b61033d610302366004612441565b67ffffffffffffffff9081165f908152602081905260409020600a015474010000000000000000000000000000000000000000900416151590565b6040519015158152602001610184565b61036061035b366004612441565b6111d6565b60405161018491905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015261ffff606084015116606083015261ffff60808401511660808301526001600160a01b0360a08401511660a083015292915050565b6103f56103f0366004612441565b61133b565b6040805183518152602080850151908201528382015167ffffffffffffffff1691810191909152606080840151908201526080928301516fffffffffffffffffffffffffffffffff169281019290925261ffff1660a082015260c001610184565b6101df61046436600461249a565b61141b565b6101df610477366004612441565b6115db565b61048f61048a366004612441565b6116f9565b60405161018491906124cd565b6101df6104aa366004612441565b611823565b6101df6104bd36600461249a565b61190b565b61017a7f000000000000000000000000000000000000000000000000000000000000000081565b5f806104f860208a018a612441565b67ffffffffffffffff81165f81815260208190526040902091925015806105285750468267ffffffffffffffff16145b806105585750600a81015474010000000000000000000000000000000000000000900467ffffffffffffffff1615155b156105a0576040517fb7b154c600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024015b60405180910390fd5b6105a98a611a4a565b6105b289611f3f565b87356101608b0135146105fa57604051631e16d87160e21b81527f67656e657369732e776f726c64526f6f740000000000000000000000000000006004820152602401610597565b602088013561063e57604051631e16d87160e21b81527f67656e657369732e6c617374426c6f636b4861736800000000000000000000006004820152602401610597565b61064e6060890160408a01612441565b67ffffffffffffffff161561069857604051631e16d87160e21b81527f67656e657369732e7175657565437572736f72000000000000000000000000006004820152602401610597565b6060880135156106dd57604051631e16d87160e21b81527f67656e657369732e7769746864726177616c526f6f74000000000000000000006004820152602401610597565b6106ed60a0890160808a016125c5565b6fffffffffffffffffffffffffffffffff161561073f57604051631e16d87160e21b81527f67656e657369732e63756d756c617469766557697468647261776e00000000006004820152602401610597565b6001600160a01b03871661078857604051631e16d87160e21b81527f73657175656e63657200000000000000000000000000000000000000000000006004820152602401610597565b6001600160a01b0386166107d157604051631e16d87160e21b81527f6f776e65720000000000000000000000000000000000000000000000000000006004820152602401610597565b6107e86107e3368c90038c018c612640565b6121e8565b808255925087600182016107fc828261271d565b50506006810180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03891617905561084360408a0160208b01612441565b60068201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556108a760408b0160208c016127cd565b60068201805461ffff929092167c0100000000000000000000000000000000000000000000000000000000027fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561090d60a08a0160808b016127cd565b60068201805461ffff929092167e01000000000000000000000000000000000000000000000000000000000000027dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561097360e08a0160c08b016127e6565b6007820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03929092169190911790556109bd60c08a0160a08b01612441565b60078201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055610a1e60208a018a612441565b6008820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055610a6960608a0160408b01612441565b60088201805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055610ac160808a0160608b016125c5565b6008820180546fffffffffffffffffffffffffffffffff928316700100000000000000000000000000000000029216919091179055610b076101008a0160e08b016127e6565b6009820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055610b5160c08a0160a08b01612441565b8160090160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508581600a015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055504381600a0160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550856001600160a01b0316838367ffffffffffffffff167fe30e8d1d955b9616ab2448540778a4fb48cbd253a0e66a1990b7829c3835144f8a8e8e8e8c8c604051610c1d96959493929190612982565b60405180910390a45050979650505050505050565b5f610c3c8261221a565b600a015474010000000000000000000000000000000000000000900467ffffffffffffffff1692915050565b5f610c728261221a565b5492915050565b8133610c848261221a565b600a01546001600160a01b031614610cda576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b67ffffffffffffffff8084165f908152602081905260409020600981015490917401000000000000000000000000000000000000000090910481169084161115610d5957604051631e16d87160e21b81527f71756575654761735072696365576569000000000000000000000000000000006004820152602401610597565b6007810154604080517401000000000000000000000000000000000000000090920467ffffffffffffffff908116835285811660208401528616917fff985b288a65f57a9c1097075ccc5015eca4ec7f01a3111a6444774e6aea045e910160405180910390a2600701805467ffffffffffffffff90931674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909316929092179091555050565b8133610e218261221a565b600a01546001600160a01b031614610e77576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b67ffffffffffffffff83165f81815260208190526040808220600b0180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03871690811790915590519092339290917f58b619a2b2b69b4f57fda4a9267b35ccea37af9b7590657b1adab70e4ea0d18e9190a4505050565b67ffffffffffffffff81165f90815260208190526040812060078101546001600160a01b03169081610f62576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610597565b6007015474010000000000000000000000000000000000000000900467ffffffffffffffff16939092509050565b5f610f9a8261221a565b600901546001600160a01b031692915050565b8133610fb88261221a565b600a01546001600160a01b03161461100e576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b6001600160a01b03821661105757604051631e16d87160e21b81527f666565526563697069656e7400000000000000000000000000000000000000006004820152602401610597565b67ffffffffffffffff83165f818152602081905260408082206007810154915190936001600160a01b038088169493169290917f9245e97e7dd40f9887255179380f7c1ee4f57f35bd76bafa78bca8cd77e294e69190a460070180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b67ffffffffffffffff81165f90815260208190526040812060068101546001600160a01b03169190819083611159576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610597565b6006810154905493957401000000000000000000000000000000000000000090910467ffffffffffffffff169450915050565b5f5f5f6111988461221a565b600a810154600b909101546001600160a01b03918216969116945092505050565b5f6111c38261221a565b600601546001600160a01b031692915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915267ffffffffffffffff8083165f9081526020819052604081206008810154909216900361126c576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610597565b6040805160c081018252600883015467ffffffffffffffff80821683526801000000000000000082041660208301526fffffffffffffffffffffffffffffffff7001000000000000000000000000000000009091041691810191909152600682015461ffff7e010000000000000000000000000000000000000000000000000000000000008204811660608401527c01000000000000000000000000000000000000000000000000000000009091041660808201526009909101546001600160a01b031660a082015292915050565b6113846040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f61138f8461221a565b60068101546040805160a0810182526001840154815260028401546020820152600384015467ffffffffffffffff1691810191909152600483015460608201526005909201546fffffffffffffffffffffffffffffffff16608083015290957c010000000000000000000000000000000000000000000000000000000090910461ffff16945092505050565b81336114268261221a565b600a01546001600160a01b03161461147c576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b67ffffffffffffffff83165f90815260208190526040902060098101546001600160a01b0316156114fa5760098101546040517ffdb3b88a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526001600160a01b039091166024820152604401610597565b6001600160a01b03831615611512576115128361229d565b60088101545f9061152e9067ffffffffffffffff166002612b23565b6115389042612b46565b600c830180546001600160a01b0387167fffffffff0000000000000000000000000000000000000000000000000000000090911681177401000000000000000000000000000000000000000067ffffffffffffffff85811691820292909217909355604051928352929350918716907f4c4e46384036be5e88e1ff7b7700ecc25a684c48c41848c8343a9dbf3b76794c9060200160405180910390a35050505050565b5f6115e58261221a565b600c8101549091506001600160a01b0381169074010000000000000000000000000000000000000000900467ffffffffffffffff1681158061163057508067ffffffffffffffff1642105b1561167b576040517fe1e306da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808616600483015282166024820152604401610597565b6009830180546001600160a01b0384167fffffffffffffffffffffffff00000000000000000000000000000000000000009182168117909255600c85018054909116905560405167ffffffffffffffff8616907f75b739280e3146bdaf3de75a81542dacfe1579ab3bba55b250c9971123179bac905f90a350505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052906117428361221a565b6040805161010081018252600883015467ffffffffffffffff8082168352600685015474010000000000000000000000000000000000000000808204831660208601526801000000000000000084048316958501959095527001000000000000000000000000000000009092046fffffffffffffffffffffffffffffffff1660608401527e0100000000000000000000000000000000000000000000000000000000000090910461ffff16608083015260078401549283041660a08201526001600160a01b0391821660c08201526009909201541660e08201529392505050565b5f61182d8261221a565b600b8101549091506001600160a01b03163314611888576040517f84aae4d000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152336024820152604401610597565b600a81015460405133916001600160a01b03169067ffffffffffffffff8516907f040b0ef41c114a49382cd0d5e78c5f42d03727d625ad2727c639432077ee216c905f90a4600a810180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600b9091018054909116905550565b81336119168261221a565b600a01546001600160a01b03161461196c576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b6001600160a01b0382166119b557604051631e16d87160e21b81527f73657175656e63657200000000000000000000000000000000000000000000006004820152602401610597565b67ffffffffffffffff83165f818152602081905260408082206006810154915190936001600160a01b038088169493169290917fb2458c7320af0d8d19232df6f80df4786f55d032bbd5fcd0ca203fcd6cef175d9190a460060180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b611a576020820182612441565b67ffffffffffffffff161580611a8a57506620000000000000611a7d6020830183612441565b67ffffffffffffffff1610155b15611aca57604051631e16d87160e21b81527f646f6d61696e49640000000000000000000000000000000000000000000000006004820152602401610597565b611ada60408201602083016127cd565b61ffff161580611afd57506003611af760408301602084016127cd565b61ffff16115b15611b3d57604051631e16d87160e21b81527f666f726b496400000000000000000000000000000000000000000000000000006004820152602401610597565b615208611b5261012083016101008401612441565b67ffffffffffffffff161080611b8657506301000000611b7a61012083016101008401612441565b67ffffffffffffffff16115b15611bc657604051631e16d87160e21b81527f74784761734361700000000000000000000000000000000000000000000000006004820152602401610597565b611bd861012082016101008301612441565b67ffffffffffffffff16611bf26060830160408401612441565b67ffffffffffffffff161080611c2857506620000000000000611c1b6060830160408401612441565b67ffffffffffffffff1610155b15611c6857604051631e16d87160e21b81527f626c6f636b4761734c696d6974000000000000000000000000000000000000006004820152602401610597565b60608101351580611c84575067ffffffffffffffff6060820135115b15611cc457604051631e16d87160e21b81527f6d696e42617365466565000000000000000000000000000000000000000000006004820152602401610597565b806060013581608001351080611ce5575067ffffffffffffffff6080820135115b15611d2557604051631e16d87160e21b81527f696e697469616c426173654665650000000000000000000000000000000000006004820152602401610597565b6103e8611d3860c0830160a08401612441565b67ffffffffffffffff161115611d8357604051631e16d87160e21b81527f6c314761735065724279746500000000000000000000000000000000000000006004820152602401610597565b633b9aca00611d9860e0830160c08401612441565b67ffffffffffffffff161115611de357604051631e16d87160e21b81527f6c314665655363616c617250706d0000000000000000000000000000000000006004820152602401610597565b611df4610100820160e08301612441565b67ffffffffffffffff161580611e26575062015180611e1a610100830160e08401612441565b67ffffffffffffffff16115b15611e6657604051631e16d87160e21b81527f6d617854696d657374616d7044726966740000000000000000000000000000006004820152602401610597565b806101200135600114611eae57604051631e16d87160e21b81527f707265636f6d70696c655363686564756c6500000000000000000000000000006004820152602401610597565b60018161014001351115611ef757604051631e16d87160e21b81527f66656174757265466c61677300000000000000000000000000000000000000006004820152602401610597565b610160810135611f3c57604051631e16d87160e21b81527f67656e65736973576f726c64526f6f74000000000000000000000000000000006004820152602401610597565b50565b611f4c6020820182612441565b67ffffffffffffffff161580611f7a5750624f1a00611f6e6020830183612441565b67ffffffffffffffff16115b15611fba57604051631e16d87160e21b81527f6368616c6c656e676557696e646f7700000000000000000000000000000000006004820152602401610597565b611fca6040820160208301612441565b67ffffffffffffffff161580611ffb5750624f1a00611fef6040830160208401612441565b67ffffffffffffffff16115b1561203b57604051631e16d87160e21b81527f666f72636564496e636c7573696f6e44656c61790000000000000000000000006004820152602401610597565b62093a8061204f6060830160408401612441565b67ffffffffffffffff16111561209a57604051631e16d87160e21b81527f6d696e417373657274696f6e47617000000000000000000000000000000000006004820152602401610597565b6120aa60808201606083016125c5565b6fffffffffffffffffffffffffffffffff165f036120fd57604051631e16d87160e21b81527f62617365426f6e640000000000000000000000000000000000000000000000006004820152602401610597565b61271061211060a08301608084016127cd565b61ffff16111561215557604051631e16d87160e21b81527f626f6e64427073000000000000000000000000000000000000000000000000006004820152602401610597565b5f61216660e0830160c084016127e6565b6001600160a01b0316036121af57604051631e16d87160e21b81527f666565526563697069656e7400000000000000000000000000000000000000006004820152602401610597565b5f6121c1610100830160e084016127e6565b6001600160a01b031614611f3c57611f3c6121e3610100830160e084016127e6565b61229d565b5f6001826040516020016121fd929190612b6c565b604051602081830303815290604052805190602001209050919050565b67ffffffffffffffff8082165f908152602081905260408120600a810154909274010000000000000000000000000000000000000000909104169003612298576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610597565b919050565b806001600160a01b03163b5f03611f3c57604051631e16d87160e21b81527f7265736f6c7665720000000000000000000000000000000000000000000000006004820152602401610597565b80356001600160a01b0381168114612298575f5ffd5b5f5f5f5f5f5f5f8789036103a0811215612317575f5ffd5b6101a0811215612325575f5ffd5b8897506101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6082011215612358575f5ffd5b6101a08901965060a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd608201121561238e575f5ffd5b506102a0880194506123a361034089016122e9565b93506123b261036089016122e9565b925061038088013567ffffffffffffffff8111156123ce575f5ffd5b88015f80601f83018c136123e0575f5ffd5b50813567ffffffffffffffff8111156123f7575f5ffd5b6020830191508b602082850101111561240e575f5ffd5b989b979a50959850939692959293505050565b67ffffffffffffffff81168114611f3c575f5ffd5b803561229881612421565b5f60208284031215612451575f5ffd5b813561245c81612421565b9392505050565b5f5f60408385031215612474575f5ffd5b823561247f81612421565b9150602083013561248f81612421565b809150509250929050565b5f5f604083850312156124ab575f5ffd5b82356124b681612421565b91506124c4602084016122e9565b90509250929050565b5f6101008201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff6040840151166040830152606083015161252e60608401826fffffffffffffffffffffffffffffffff169052565b506080830151612544608084018261ffff169052565b5060a083015161256060a084018267ffffffffffffffff169052565b5060c083015161257b60c08401826001600160a01b03169052565b5060e083015161259660e08401826001600160a01b03169052565b5092915050565b6fffffffffffffffffffffffffffffffff81168114611f3c575f5ffd5b80356122988161259d565b5f602082840312156125d5575f5ffd5b813561245c8161259d565b6040516101a0810167ffffffffffffffff81118282101715612629577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b803561ffff81168114612298575f5ffd5b5f6101a0828403128015612652575f5ffd5b5061265b6125e0565b61266483612436565b81526126726020840161262f565b602082015261268360408401612436565b604082015260608381013590820152608080840135908201526126a860a08401612436565b60a08201526126b960c08401612436565b60c08201526126ca60e08401612436565b60e08201526126dc6101008401612436565b6101008201526101208381013590820152610140808401359082015261016080840135908201526127106101808401612436565b6101808201529392505050565b813581556020820135600182015560028101604083013561273d81612421565b81547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff919091161790556060820135600382015560048101608083013561278d8161259d565b6fffffffffffffffffffffffffffffffff81167fffffffffffffffffffffffffffffffff0000000000000000000000000000000083541617825550505050565b5f602082840312156127dd575f5ffd5b61245c8261262f565b5f602082840312156127f6575f5ffd5b61245c826122e9565b803561280a81612421565b67ffffffffffffffff168252602081013561282481612421565b67ffffffffffffffff16602083015261283f60408201612436565b67ffffffffffffffff16604083015261285a606082016125ba565b6fffffffffffffffffffffffffffffffff16606083015261287d6080820161262f565b61ffff16608083015261289260a08201612436565b67ffffffffffffffff1660a08301526128ad60c082016122e9565b6001600160a01b031660c08301526128c760e082016122e9565b6001600160a01b03811660e0840152505050565b803582526020808201359083015260408101356128f781612421565b67ffffffffffffffff16604083015260608181013590830152608081013561291e8161259d565b6fffffffffffffffffffffffffffffffff81166080840152505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b6001600160a01b03871681526129ac6020820161299e88612436565b67ffffffffffffffff169052565b5f6129b96020880161262f565b61ffff81166040840152506129d060408801612436565b67ffffffffffffffff8116606084015250606087013560808381019190915287013560a080840191909152612a06908801612436565b67ffffffffffffffff811660c084015250612a2360c08801612436565b67ffffffffffffffff811660e084015250612a4060e08801612436565b67ffffffffffffffff811661010084015250612a5f6101008801612436565b67ffffffffffffffff811661012084015250610120870135610140838101919091528701356101608084019190915287013561018080840191909152612aa6908801612436565b67ffffffffffffffff166101a0830152612ac46101c08301876127ff565b612ad26102c08301866128db565b610380610360830152612aea6103808301848661293b565b98975050505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216029081169081811461259657612596612af6565b67ffffffffffffffff8181168382160190811115612b6657612b66612af6565b92915050565b828152815167ffffffffffffffff1660208201526101c08101602083015161ffff8116604084015250604083015167ffffffffffffffff811660608401525060608301516080830152608083015160a083015260a0830151612bda60c084018267ffffffffffffffff169052565b5060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015167ffffffffffffffff811661012084015250610120830151610140830152610140830151610160830152610160830151610180830152610180830151612c616101a084018267ffffffffffffffff169052565b50939250505056' as const
