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
export const domainRegistryBytecode = '0x60a0604052436080523480156012575f5ffd5b5060805161293261002b5f395f6104c701526129325ff3fe608060405234801561000f575f5ffd5b5060043610610163575f3560e01c80637a19dd74116100c7578063ddc03a0e1161007d578063e7ec4f2d11610063578063e7ec4f2d1461049c578063e91821bf146104af578063eae4c19f146104c2575f5ffd5b8063ddc03a0e14610469578063e717a35c1461047c575f5ffd5b8063c57704e9116100ad578063c57704e91461034d578063d32c00e6146103e2578063d52c551c14610456575f5ffd5b80637a19dd74146102e1578063c2a1402d146102f4575f5ffd5b80632d352eea1161011c578063572e406811610102578063572e40681461025a578063721964371461026d5780637903a617146102ae575f5ffd5b80632d352eea146101f457806341342e321461022f575f5ffd5b806312d24d731161014c57806312d24d73146101b95780631450c6eb146101cc5780631b05b997146101e1575f5ffd5b806304ee759014610167578063087e42cb1461018d575b5f5ffd5b61017a610175366004611fc8565b6104e9565b6040519081526020015b60405180910390f35b6101a061019b36600461210a565b610c32565b60405167ffffffffffffffff9091168152602001610184565b61017a6101c736600461210a565b610c68565b6101df6101da36600461212c565b610c79565b005b6101df6101ef366004612163565b610e16565b61020761020236600461210a565b610ef8565b6040805167ffffffffffffffff90931683526001600160a01b03909116602083015201610184565b61024261023d36600461210a565b610f90565b6040516001600160a01b039091168152602001610184565b6101df610268366004612163565b610fad565b61028061027b36600461210a565b6110ec565b604080516001600160a01b03909416845267ffffffffffffffff909216602084015290820152606001610184565b6102c16102bc36600461210a565b61118c565b604080516001600160a01b03938416815292909116602083015201610184565b6102426102ef36600461210a565b6111b9565b61033d61030236600461210a565b67ffffffffffffffff9081165f908152602081905260409020600a015474010000000000000000000000000000000000000000900416151590565b6040519015158152602001610184565b61036061035b36600461210a565b6111d6565b60405161018491905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015261ffff606084015116606083015261ffff60808401511660808301526001600160a01b0360a08401511660a083015292915050565b6103f56103f036600461210a565b61133b565b6040805183518152602080850151908201528382015167ffffffffffffffff1691810191909152606080840151908201526080928301516fffffffffffffffffffffffffffffffff169281019290925261ffff1660a082015260c001610184565b6101df610464366004612163565b61141b565b6101df61047736600461210a565b6115db565b61048f61048a36600461210a565b6116f9565b6040516101849190612196565b6101df6104aa36600461210a565b611823565b6101df6104bd366004612163565b61190b565b61017a7f000000000000000000000000000000000000000000000000000000000000000081565b5f806104f860208a018a61210a565b67ffffffffffffffff81165f81815260208190526040902091925015806105285750468267ffffffffffffffff16145b806105585750600a81015474010000000000000000000000000000000000000000900467ffffffffffffffff1615155b156105a0576040517fb7b154c600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024015b60405180910390fd5b6105a98a611a4a565b6105b289611c08565b87356101608b0135146105fa57604051631e16d87160e21b81527f67656e657369732e776f726c64526f6f740000000000000000000000000000006004820152602401610597565b602088013561063e57604051631e16d87160e21b81527f67656e657369732e6c617374426c6f636b4861736800000000000000000000006004820152602401610597565b61064e6060890160408a0161210a565b67ffffffffffffffff161561069857604051631e16d87160e21b81527f67656e657369732e7175657565437572736f72000000000000000000000000006004820152602401610597565b6060880135156106dd57604051631e16d87160e21b81527f67656e657369732e7769746864726177616c526f6f74000000000000000000006004820152602401610597565b6106ed60a0890160808a0161228e565b6fffffffffffffffffffffffffffffffff161561073f57604051631e16d87160e21b81527f67656e657369732e63756d756c617469766557697468647261776e00000000006004820152602401610597565b6001600160a01b03871661078857604051631e16d87160e21b81527f73657175656e63657200000000000000000000000000000000000000000000006004820152602401610597565b6001600160a01b0386166107d157604051631e16d87160e21b81527f6f776e65720000000000000000000000000000000000000000000000000000006004820152602401610597565b6107e86107e3368c90038c018c612309565b611eb1565b808255925087600182016107fc82826123e6565b50506006810180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03891617905561084360408a0160208b0161210a565b60068201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556108a760408b0160208c01612496565b60068201805461ffff929092167c0100000000000000000000000000000000000000000000000000000000027fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561090d60a08a0160808b01612496565b60068201805461ffff929092167e01000000000000000000000000000000000000000000000000000000000000027dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561097360e08a0160c08b016124af565b6007820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03929092169190911790556109bd60c08a0160a08b0161210a565b60078201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055610a1e60208a018a61210a565b6008820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055610a6960608a0160408b0161210a565b60088201805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055610ac160808a0160608b0161228e565b6008820180546fffffffffffffffffffffffffffffffff928316700100000000000000000000000000000000029216919091179055610b076101008a0160e08b016124af565b6009820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055610b5160c08a0160a08b0161210a565b8160090160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508581600a015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055504381600a0160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550856001600160a01b0316838367ffffffffffffffff167fe30e8d1d955b9616ab2448540778a4fb48cbd253a0e66a1990b7829c3835144f8a8e8e8e8c8c604051610c1d9695949392919061264b565b60405180910390a45050979650505050505050565b5f610c3c82611ee3565b600a015474010000000000000000000000000000000000000000900467ffffffffffffffff1692915050565b5f610c7282611ee3565b5492915050565b8133610c8482611ee3565b600a01546001600160a01b031614610cda576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b67ffffffffffffffff8084165f908152602081905260409020600981015490917401000000000000000000000000000000000000000090910481169084161115610d5957604051631e16d87160e21b81527f71756575654761735072696365576569000000000000000000000000000000006004820152602401610597565b6007810154604080517401000000000000000000000000000000000000000090920467ffffffffffffffff908116835285811660208401528616917fff985b288a65f57a9c1097075ccc5015eca4ec7f01a3111a6444774e6aea045e910160405180910390a2600701805467ffffffffffffffff90931674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909316929092179091555050565b8133610e2182611ee3565b600a01546001600160a01b031614610e77576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b67ffffffffffffffff83165f81815260208190526040808220600b0180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03871690811790915590519092339290917f58b619a2b2b69b4f57fda4a9267b35ccea37af9b7590657b1adab70e4ea0d18e9190a4505050565b67ffffffffffffffff81165f90815260208190526040812060078101546001600160a01b03169081610f62576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610597565b6007015474010000000000000000000000000000000000000000900467ffffffffffffffff16939092509050565b5f610f9a82611ee3565b600901546001600160a01b031692915050565b8133610fb882611ee3565b600a01546001600160a01b03161461100e576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b6001600160a01b03821661105757604051631e16d87160e21b81527f666565526563697069656e7400000000000000000000000000000000000000006004820152602401610597565b67ffffffffffffffff83165f818152602081905260408082206007810154915190936001600160a01b038088169493169290917f9245e97e7dd40f9887255179380f7c1ee4f57f35bd76bafa78bca8cd77e294e69190a460070180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b67ffffffffffffffff81165f90815260208190526040812060068101546001600160a01b03169190819083611159576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610597565b6006810154905493957401000000000000000000000000000000000000000090910467ffffffffffffffff169450915050565b5f5f5f61119884611ee3565b600a810154600b909101546001600160a01b03918216969116945092505050565b5f6111c382611ee3565b600601546001600160a01b031692915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915267ffffffffffffffff8083165f9081526020819052604081206008810154909216900361126c576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610597565b6040805160c081018252600883015467ffffffffffffffff80821683526801000000000000000082041660208301526fffffffffffffffffffffffffffffffff7001000000000000000000000000000000009091041691810191909152600682015461ffff7e010000000000000000000000000000000000000000000000000000000000008204811660608401527c01000000000000000000000000000000000000000000000000000000009091041660808201526009909101546001600160a01b031660a082015292915050565b6113846040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f61138f84611ee3565b60068101546040805160a0810182526001840154815260028401546020820152600384015467ffffffffffffffff1691810191909152600483015460608201526005909201546fffffffffffffffffffffffffffffffff16608083015290957c010000000000000000000000000000000000000000000000000000000090910461ffff16945092505050565b813361142682611ee3565b600a01546001600160a01b03161461147c576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b67ffffffffffffffff83165f90815260208190526040902060098101546001600160a01b0316156114fa5760098101546040517ffdb3b88a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526001600160a01b039091166024820152604401610597565b6001600160a01b038316156115125761151283611f66565b60088101545f9061152e9067ffffffffffffffff1660026127ec565b611538904261280f565b600c830180546001600160a01b0387167fffffffff0000000000000000000000000000000000000000000000000000000090911681177401000000000000000000000000000000000000000067ffffffffffffffff85811691820292909217909355604051928352929350918716907f4c4e46384036be5e88e1ff7b7700ecc25a684c48c41848c8343a9dbf3b76794c9060200160405180910390a35050505050565b5f6115e582611ee3565b600c8101549091506001600160a01b0381169074010000000000000000000000000000000000000000900467ffffffffffffffff1681158061163057508067ffffffffffffffff1642105b1561167b576040517fe1e306da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808616600483015282166024820152604401610597565b6009830180546001600160a01b0384167fffffffffffffffffffffffff00000000000000000000000000000000000000009182168117909255600c85018054909116905560405167ffffffffffffffff8616907f75b739280e3146bdaf3de75a81542dacfe1579ab3bba55b250c9971123179bac905f90a350505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290529061174283611ee3565b6040805161010081018252600883015467ffffffffffffffff8082168352600685015474010000000000000000000000000000000000000000808204831660208601526801000000000000000084048316958501959095527001000000000000000000000000000000009092046fffffffffffffffffffffffffffffffff1660608401527e0100000000000000000000000000000000000000000000000000000000000090910461ffff16608083015260078401549283041660a08201526001600160a01b0391821660c08201526009909201541660e08201529392505050565b5f61182d82611ee3565b600b8101549091506001600160a01b03163314611888576040517f84aae4d000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152336024820152604401610597565b600a81015460405133916001600160a01b03169067ffffffffffffffff8516907f040b0ef41c114a49382cd0d5e78c5f42d03727d625ad2727c639432077ee216c905f90a4600a810180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600b9091018054909116905550565b813361191682611ee3565b600a01546001600160a01b03161461196c576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610597565b6001600160a01b0382166119b557604051631e16d87160e21b81527f73657175656e63657200000000000000000000000000000000000000000000006004820152602401610597565b67ffffffffffffffff83165f818152602081905260408082206006810154915190936001600160a01b038088169493169290917fb2458c7320af0d8d19232df6f80df4786f55d032bbd5fcd0ca203fcd6cef175d9190a460060180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b611a5a6040820160208301612496565b61ffff161580611a7d57506003611a776040830160208401612496565b61ffff16115b15611abd57604051631e16d87160e21b81527f666f726b496400000000000000000000000000000000000000000000000000006004820152602401610597565b611acd606082016040830161210a565b67ffffffffffffffff165f03611b1857604051631e16d87160e21b81527f626c6f636b4761734c696d6974000000000000000000000000000000000000006004820152602401610597565b611b2a6101208201610100830161210a565b67ffffffffffffffff165f03611b7557604051631e16d87160e21b81527f74784761734361700000000000000000000000000000000000000000000000006004820152602401610597565b610160810135611bba57604051631e16d87160e21b81527f67656e65736973576f726c64526f6f74000000000000000000000000000000006004820152602401610597565b806060013581608001351015611c0557604051631e16d87160e21b81527f696e697469616c426173654665650000000000000000000000000000000000006004820152602401610597565b50565b611c15602082018261210a565b67ffffffffffffffff161580611c435750624f1a00611c37602083018361210a565b67ffffffffffffffff16115b15611c8357604051631e16d87160e21b81527f6368616c6c656e676557696e646f7700000000000000000000000000000000006004820152602401610597565b611c93604082016020830161210a565b67ffffffffffffffff161580611cc45750624f1a00611cb8604083016020840161210a565b67ffffffffffffffff16115b15611d0457604051631e16d87160e21b81527f666f72636564496e636c7573696f6e44656c61790000000000000000000000006004820152602401610597565b62093a80611d18606083016040840161210a565b67ffffffffffffffff161115611d6357604051631e16d87160e21b81527f6d696e417373657274696f6e47617000000000000000000000000000000000006004820152602401610597565b611d73608082016060830161228e565b6fffffffffffffffffffffffffffffffff165f03611dc657604051631e16d87160e21b81527f62617365426f6e640000000000000000000000000000000000000000000000006004820152602401610597565b612710611dd960a0830160808401612496565b61ffff161115611e1e57604051631e16d87160e21b81527f626f6e64427073000000000000000000000000000000000000000000000000006004820152602401610597565b5f611e2f60e0830160c084016124af565b6001600160a01b031603611e7857604051631e16d87160e21b81527f666565526563697069656e7400000000000000000000000000000000000000006004820152602401610597565b5f611e8a610100830160e084016124af565b6001600160a01b031614611c0557611c05611eac610100830160e084016124af565b611f66565b5f600182604051602001611ec6929190612835565b604051602081830303815290604052805190602001209050919050565b67ffffffffffffffff8082165f908152602081905260408120600a810154909274010000000000000000000000000000000000000000909104169003611f61576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610597565b919050565b806001600160a01b03163b5f03611c0557604051631e16d87160e21b81527f7265736f6c7665720000000000000000000000000000000000000000000000006004820152602401610597565b80356001600160a01b0381168114611f61575f5ffd5b5f5f5f5f5f5f5f8789036103a0811215611fe0575f5ffd5b6101a0811215611fee575f5ffd5b8897506101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6082011215612021575f5ffd5b6101a08901965060a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd6082011215612057575f5ffd5b506102a08801945061206c6103408901611fb2565b935061207b6103608901611fb2565b925061038088013567ffffffffffffffff811115612097575f5ffd5b88015f80601f83018c136120a9575f5ffd5b50813567ffffffffffffffff8111156120c0575f5ffd5b6020830191508b60208285010111156120d7575f5ffd5b989b979a50959850939692959293505050565b67ffffffffffffffff81168114611c05575f5ffd5b8035611f61816120ea565b5f6020828403121561211a575f5ffd5b8135612125816120ea565b9392505050565b5f5f6040838503121561213d575f5ffd5b8235612148816120ea565b91506020830135612158816120ea565b809150509250929050565b5f5f60408385031215612174575f5ffd5b823561217f816120ea565b915061218d60208401611fb2565b90509250929050565b5f6101008201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015260608301516121f760608401826fffffffffffffffffffffffffffffffff169052565b50608083015161220d608084018261ffff169052565b5060a083015161222960a084018267ffffffffffffffff169052565b5060c083015161224460c08401826001600160a01b03169052565b5060e083015161225f60e08401826001600160a01b03169052565b5092915050565b6fffffffffffffffffffffffffffffffff81168114611c05575f5ffd5b8035611f6181612266565b5f6020828403121561229e575f5ffd5b813561212581612266565b6040516101a0810167ffffffffffffffff811182821017156122f2577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b803561ffff81168114611f61575f5ffd5b5f6101a082840312801561231b575f5ffd5b506123246122a9565b61232d836120ff565b815261233b602084016122f8565b602082015261234c604084016120ff565b6040820152606083810135908201526080808401359082015261237160a084016120ff565b60a082015261238260c084016120ff565b60c082015261239360e084016120ff565b60e08201526123a561010084016120ff565b6101008201526101208381013590820152610140808401359082015261016080840135908201526123d961018084016120ff565b6101808201529392505050565b8135815560208201356001820155600281016040830135612406816120ea565b81547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff919091161790556060820135600382015560048101608083013561245681612266565b6fffffffffffffffffffffffffffffffff81167fffffffffffffffffffffffffffffffff0000000000000000000000000000000083541617825550505050565b5f602082840312156124a6575f5ffd5b612125826122f8565b5f602082840312156124bf575f5ffd5b61212582611fb2565b80356124d3816120ea565b67ffffffffffffffff16825260208101356124ed816120ea565b67ffffffffffffffff166020830152612508604082016120ff565b67ffffffffffffffff16604083015261252360608201612283565b6fffffffffffffffffffffffffffffffff166060830152612546608082016122f8565b61ffff16608083015261255b60a082016120ff565b67ffffffffffffffff1660a083015261257660c08201611fb2565b6001600160a01b031660c083015261259060e08201611fb2565b6001600160a01b03811660e0840152505050565b803582526020808201359083015260408101356125c0816120ea565b67ffffffffffffffff1660408301526060818101359083015260808101356125e781612266565b6fffffffffffffffffffffffffffffffff81166080840152505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b6001600160a01b038716815261267560208201612667886120ff565b67ffffffffffffffff169052565b5f612682602088016122f8565b61ffff8116604084015250612699604088016120ff565b67ffffffffffffffff8116606084015250606087013560808381019190915287013560a0808401919091526126cf9088016120ff565b67ffffffffffffffff811660c0840152506126ec60c088016120ff565b67ffffffffffffffff811660e08401525061270960e088016120ff565b67ffffffffffffffff81166101008401525061272861010088016120ff565b67ffffffffffffffff81166101208401525061012087013561014083810191909152870135610160808401919091528701356101808084019190915261276f9088016120ff565b67ffffffffffffffff166101a083015261278d6101c08301876124c8565b61279b6102c08301866125a4565b6103806103608301526127b361038083018486612604565b98975050505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216029081169081811461225f5761225f6127bf565b67ffffffffffffffff818116838216019081111561282f5761282f6127bf565b92915050565b828152815167ffffffffffffffff1660208201526101c08101602083015161ffff8116604084015250604083015167ffffffffffffffff811660608401525060608301516080830152608083015160a083015260a08301516128a360c084018267ffffffffffffffff169052565b5060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015167ffffffffffffffff81166101208401525061012083015161014083015261014083015161016083015261016083015161018083015261018083015161292a6101a084018267ffffffffffffffff169052565b50939250505056' as const
