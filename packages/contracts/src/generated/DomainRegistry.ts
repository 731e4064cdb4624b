/** Bindings of DomainRegistry. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const domainRegistryAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IValidatorSet",
    "name": "validators_",
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
 },
 {
  "inputs": [],
  "name": "validators",
  "outputs": [
   {
    "internalType": "contract IValidatorSet",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const

/** Creation code, without constructor arguments. */
export const domainRegistryBytecode = '0x60c0604052436080523480156012575f5ffd5b50604051612dd4380380612dd4833981016040819052602f91603f565b6001600160a01b031660a052606a565b5f60208284031215604e575f5ffd5b81516001600160a01b03811681146063575f5ffd5b9392505050565b60805160a051612d426100925f395f81816103f2015261062601525f6104f90152612d425ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c80637a19dd74116100d2578063d52c551c11610088578063e7ec4f2d11610063578063e7ec4f2d146104ce578063e91821bf146104e1578063eae4c19f146104f4575f5ffd5b8063d52c551c14610488578063ddc03a0e1461049b578063e717a35c146104ae575f5ffd5b8063c57704e9116100b8578063c57704e914610358578063ca1e7819146103ed578063d32c00e614610414575f5ffd5b80637a19dd74146102ec578063c2a1402d146102ff575f5ffd5b80632d352eea11610127578063572e40681161010d578063572e40681461026557806372196437146102785780637903a617146102b9575f5ffd5b80632d352eea146101ff57806341342e321461023a575f5ffd5b806312d24d731161015757806312d24d73146101c45780631450c6eb146101d75780631b05b997146101ec575f5ffd5b806304ee759014610172578063087e42cb14610198575b5f5ffd5b6101856101803660046123b9565b61051b565b6040519081526020015b60405180910390f35b6101ab6101a63660046124fb565b610d6c565b60405167ffffffffffffffff909116815260200161018f565b6101856101d23660046124fb565b610da2565b6101ea6101e536600461251d565b610db3565b005b6101ea6101fa366004612554565b610f50565b61021261020d3660046124fb565b611032565b6040805167ffffffffffffffff90931683526001600160a01b0390911660208301520161018f565b61024d6102483660046124fb565b6110ca565b6040516001600160a01b03909116815260200161018f565b6101ea610273366004612554565b6110e7565b61028b6102863660046124fb565b611226565b604080516001600160a01b03909416845267ffffffffffffffff90921660208401529082015260600161018f565b6102cc6102c73660046124fb565b6112c6565b604080516001600160a01b0393841681529290911660208301520161018f565b61024d6102fa3660046124fb565b6112f3565b61034861030d3660046124fb565b67ffffffffffffffff9081165f908152602081905260409020600a015474010000000000000000000000000000000000000000900416151590565b604051901515815260200161018f565b61036b6103663660046124fb565b611310565b60405161018f91905f60c08201905067ffffffffffffffff835116825267ffffffffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015261ffff606084015116606083015261ffff60808401511660808301526001600160a01b0360a08401511660a083015292915050565b61024d7f000000000000000000000000000000000000000000000000000000000000000081565b6104276104223660046124fb565b611475565b6040805183518152602080850151908201528382015167ffffffffffffffff1691810191909152606080840151908201526080928301516fffffffffffffffffffffffffffffffff169281019290925261ffff1660a082015260c00161018f565b6101ea610496366004612554565b611555565b6101ea6104a93660046124fb565b611715565b6104c16104bc3660046124fb565b611833565b60405161018f9190612587565b6101ea6104dc3660046124fb565b61195d565b6101ea6104ef366004612554565b611a45565b6101857f000000000000000000000000000000000000000000000000000000000000000081565b5f8061052a60208a018a6124fb565b67ffffffffffffffff81165f8181526020819052604090209192501580610562575066200000000000008267ffffffffffffffff1610155b806105765750468267ffffffffffffffff16145b806105a65750600a81015474010000000000000000000000000000000000000000900467ffffffffffffffff1615155b156105ee576040517fb7b154c600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024015b60405180910390fd5b6040517f0c373f6200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630c373f6290602401602060405180830381865afa158015610673573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106979190612657565b156106da576040517fb7b154c600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016105e5565b6106e38a611b84565b6106ec89611ff9565b87356101608b01351461073457604051631e16d87160e21b81527f67656e657369732e776f726c64526f6f7400000000000000000000000000000060048201526024016105e5565b602088013561077857604051631e16d87160e21b81527f67656e657369732e6c617374426c6f636b48617368000000000000000000000060048201526024016105e5565b6107886060890160408a016124fb565b67ffffffffffffffff16156107d257604051631e16d87160e21b81527f67656e657369732e7175657565437572736f720000000000000000000000000060048201526024016105e5565b60608801351561081757604051631e16d87160e21b81527f67656e657369732e7769746864726177616c526f6f740000000000000000000060048201526024016105e5565b61082760a0890160808a0161269e565b6fffffffffffffffffffffffffffffffff161561087957604051631e16d87160e21b81527f67656e657369732e63756d756c617469766557697468647261776e000000000060048201526024016105e5565b6001600160a01b0387166108c257604051631e16d87160e21b81527f73657175656e636572000000000000000000000000000000000000000000000060048201526024016105e5565b6001600160a01b03861661090b57604051631e16d87160e21b81527f6f776e657200000000000000000000000000000000000000000000000000000060048201526024016105e5565b61092261091d368c90038c018c612719565b6122a2565b8082559250876001820161093682826127f6565b50506006810180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03891617905561097d60408a0160208b016124fb565b60068201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556109e160408b0160208c016128a6565b60068201805461ffff929092167c0100000000000000000000000000000000000000000000000000000000027fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055610a4760a08a0160808b016128a6565b60068201805461ffff929092167e01000000000000000000000000000000000000000000000000000000000000027dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909216919091179055610aad60e08a0160c08b016128bf565b6007820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055610af760c08a0160a08b016124fb565b60078201805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055610b5860208a018a6124fb565b6008820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055610ba360608a0160408b016124fb565b60088201805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055610bfb60808a0160608b0161269e565b6008820180546fffffffffffffffffffffffffffffffff928316700100000000000000000000000000000000029216919091179055610c416101008a0160e08b016128bf565b6009820180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055610c8b60c08a0160a08b016124fb565b8160090160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508581600a015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055504381600a0160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550856001600160a01b0316838367ffffffffffffffff167fe30e8d1d955b9616ab2448540778a4fb48cbd253a0e66a1990b7829c3835144f8a8e8e8e8c8c604051610d5796959493929190612a5b565b60405180910390a45050979650505050505050565b5f610d76826122d4565b600a015474010000000000000000000000000000000000000000900467ffffffffffffffff1692915050565b5f610dac826122d4565b5492915050565b8133610dbe826122d4565b600a01546001600160a01b031614610e14576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105e5565b67ffffffffffffffff8084165f908152602081905260409020600981015490917401000000000000000000000000000000000000000090910481169084161115610e9357604051631e16d87160e21b81527f717565756547617350726963655765690000000000000000000000000000000060048201526024016105e5565b6007810154604080517401000000000000000000000000000000000000000090920467ffffffffffffffff908116835285811660208401528616917fff985b288a65f57a9c1097075ccc5015eca4ec7f01a3111a6444774e6aea045e910160405180910390a2600701805467ffffffffffffffff90931674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909316929092179091555050565b8133610f5b826122d4565b600a01546001600160a01b031614610fb1576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105e5565b67ffffffffffffffff83165f81815260208190526040808220600b0180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03871690811790915590519092339290917f58b619a2b2b69b4f57fda4a9267b35ccea37af9b7590657b1adab70e4ea0d18e9190a4505050565b67ffffffffffffffff81165f90815260208190526040812060078101546001600160a01b0316908161109c576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201526024016105e5565b6007015474010000000000000000000000000000000000000000900467ffffffffffffffff16939092509050565b5f6110d4826122d4565b600901546001600160a01b031692915050565b81336110f2826122d4565b600a01546001600160a01b031614611148576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105e5565b6001600160a01b03821661119157604051631e16d87160e21b81527f666565526563697069656e74000000000000000000000000000000000000000060048201526024016105e5565b67ffffffffffffffff83165f818152602081905260408082206007810154915190936001600160a01b038088169493169290917f9245e97e7dd40f9887255179380f7c1ee4f57f35bd76bafa78bca8cd77e294e69190a460070180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b67ffffffffffffffff81165f90815260208190526040812060068101546001600160a01b03169190819083611293576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016105e5565b6006810154905493957401000000000000000000000000000000000000000090910467ffffffffffffffff169450915050565b5f5f5f6112d2846122d4565b600a810154600b909101546001600160a01b03918216969116945092505050565b5f6112fd826122d4565b600601546001600160a01b031692915050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081019190915267ffffffffffffffff8083165f908152602081905260408120600881015490921690036113a6576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016105e5565b6040805160c081018252600883015467ffffffffffffffff80821683526801000000000000000082041660208301526fffffffffffffffffffffffffffffffff7001000000000000000000000000000000009091041691810191909152600682015461ffff7e010000000000000000000000000000000000000000000000000000000000008204811660608401527c01000000000000000000000000000000000000000000000000000000009091041660808201526009909101546001600160a01b031660a082015292915050565b6114be6040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f6114c9846122d4565b60068101546040805160a0810182526001840154815260028401546020820152600384015467ffffffffffffffff1691810191909152600483015460608201526005909201546fffffffffffffffffffffffffffffffff16608083015290957c010000000000000000000000000000000000000000000000000000000090910461ffff16945092505050565b8133611560826122d4565b600a01546001600160a01b0316146115b6576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105e5565b67ffffffffffffffff83165f90815260208190526040902060098101546001600160a01b0316156116345760098101546040517ffdb3b88a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526001600160a01b0390911660248201526044016105e5565b6001600160a01b0383161561164c5761164c83612357565b60088101545f906116689067ffffffffffffffff166002612bfc565b6116729042612c1f565b600c830180546001600160a01b0387167fffffffff0000000000000000000000000000000000000000000000000000000090911681177401000000000000000000000000000000000000000067ffffffffffffffff85811691820292909217909355604051928352929350918716907f4c4e46384036be5e88e1ff7b7700ecc25a684c48c41848c8343a9dbf3b76794c9060200160405180910390a35050505050565b5f61171f826122d4565b600c8101549091506001600160a01b0381169074010000000000000000000000000000000000000000900467ffffffffffffffff1681158061176a57508067ffffffffffffffff1642105b156117b5576040517fe1e306da00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8086166004830152821660248201526044016105e5565b6009830180546001600160a01b0384167fffffffffffffffffffffffff00000000000000000000000000000000000000009182168117909255600c85018054909116905560405167ffffffffffffffff8616907f75b739280e3146bdaf3de75a81542dacfe1579ab3bba55b250c9971123179bac905f90a350505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290529061187c836122d4565b6040805161010081018252600883015467ffffffffffffffff8082168352600685015474010000000000000000000000000000000000000000808204831660208601526801000000000000000084048316958501959095527001000000000000000000000000000000009092046fffffffffffffffffffffffffffffffff1660608401527e0100000000000000000000000000000000000000000000000000000000000090910461ffff16608083015260078401549283041660a08201526001600160a01b0391821660c08201526009909201541660e08201529392505050565b5f611967826122d4565b600b8101549091506001600160a01b031633146119c2576040517f84aae4d000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201523360248201526044016105e5565b600a81015460405133916001600160a01b03169067ffffffffffffffff8516907f040b0ef41c114a49382cd0d5e78c5f42d03727d625ad2727c639432077ee216c905f90a4600a810180547fffffffffffffffffffffffff00000000000000000000000000000000000000009081163317909155600b9091018054909116905550565b8133611a50826122d4565b600a01546001600160a01b031614611aa6576040517f4b9d219f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105e5565b6001600160a01b038216611aef57604051631e16d87160e21b81527f73657175656e636572000000000000000000000000000000000000000000000060048201526024016105e5565b67ffffffffffffffff83165f818152602081905260408082206006810154915190936001600160a01b038088169493169290917fb2458c7320af0d8d19232df6f80df4786f55d032bbd5fcd0ca203fcd6cef175d9190a460060180547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0393909316929092179091555050565b611b9460408201602083016128a6565b61ffff161580611bb757506003611bb160408301602084016128a6565b61ffff16115b15611bf757604051631e16d87160e21b81527f666f726b4964000000000000000000000000000000000000000000000000000060048201526024016105e5565b615208611c0c610120830161010084016124fb565b67ffffffffffffffff161080611c4057506301000000611c34610120830161010084016124fb565b67ffffffffffffffff16115b15611c8057604051631e16d87160e21b81527f747847617343617000000000000000000000000000000000000000000000000060048201526024016105e5565b611c92610120820161010083016124fb565b67ffffffffffffffff16611cac60608301604084016124fb565b67ffffffffffffffff161080611ce257506620000000000000611cd560608301604084016124fb565b67ffffffffffffffff1610155b15611d2257604051631e16d87160e21b81527f626c6f636b4761734c696d69740000000000000000000000000000000000000060048201526024016105e5565b60608101351580611d3e575067ffffffffffffffff6060820135115b15611d7e57604051631e16d87160e21b81527f6d696e426173654665650000000000000000000000000000000000000000000060048201526024016105e5565b806060013581608001351080611d9f575067ffffffffffffffff6080820135115b15611ddf57604051631e16d87160e21b81527f696e697469616c4261736546656500000000000000000000000000000000000060048201526024016105e5565b6103e8611df260c0830160a084016124fb565b67ffffffffffffffff161115611e3d57604051631e16d87160e21b81527f6c3147617350657242797465000000000000000000000000000000000000000060048201526024016105e5565b633b9aca00611e5260e0830160c084016124fb565b67ffffffffffffffff161115611e9d57604051631e16d87160e21b81527f6c314665655363616c617250706d00000000000000000000000000000000000060048201526024016105e5565b611eae610100820160e083016124fb565b67ffffffffffffffff161580611ee0575062015180611ed4610100830160e084016124fb565b67ffffffffffffffff16115b15611f2057604051631e16d87160e21b81527f6d617854696d657374616d70447269667400000000000000000000000000000060048201526024016105e5565b806101200135600114611f6857604051631e16d87160e21b81527f707265636f6d70696c655363686564756c65000000000000000000000000000060048201526024016105e5565b60018161014001351115611fb157604051631e16d87160e21b81527f66656174757265466c616773000000000000000000000000000000000000000060048201526024016105e5565b610160810135611ff657604051631e16d87160e21b81527f67656e65736973576f726c64526f6f740000000000000000000000000000000060048201526024016105e5565b50565b61200660208201826124fb565b67ffffffffffffffff1615806120345750624f1a0061202860208301836124fb565b67ffffffffffffffff16115b1561207457604051631e16d87160e21b81527f6368616c6c656e676557696e646f77000000000000000000000000000000000060048201526024016105e5565b61208460408201602083016124fb565b67ffffffffffffffff1615806120b55750624f1a006120a960408301602084016124fb565b67ffffffffffffffff16115b156120f557604051631e16d87160e21b81527f666f72636564496e636c7573696f6e44656c617900000000000000000000000060048201526024016105e5565b62093a8061210960608301604084016124fb565b67ffffffffffffffff16111561215457604051631e16d87160e21b81527f6d696e417373657274696f6e476170000000000000000000000000000000000060048201526024016105e5565b612164608082016060830161269e565b6fffffffffffffffffffffffffffffffff165f036121b757604051631e16d87160e21b81527f62617365426f6e6400000000000000000000000000000000000000000000000060048201526024016105e5565b6127106121ca60a08301608084016128a6565b61ffff16111561220f57604051631e16d87160e21b81527f626f6e644270730000000000000000000000000000000000000000000000000060048201526024016105e5565b5f61222060e0830160c084016128bf565b6001600160a01b03160361226957604051631e16d87160e21b81527f666565526563697069656e74000000000000000000000000000000000000000060048201526024016105e5565b5f61227b610100830160e084016128bf565b6001600160a01b031614611ff657611ff661229d610100830160e084016128bf565b612357565b5f6001826040516020016122b7929190612c45565b604051602081830303815290604052805190602001209050919050565b67ffffffffffffffff8082165f908152602081905260408120600a810154909274010000000000000000000000000000000000000000909104169003612352576040517f346f9caf00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016105e5565b919050565b806001600160a01b03163b5f03611ff657604051631e16d87160e21b81527f7265736f6c76657200000000000000000000000000000000000000000000000060048201526024016105e5565b80356001600160a01b0381168114612352575f5ffd5b5f5f5f5f5f5f5f8789036103a08112156123d1575f5ffd5b6101a08112156123df575f5ffd5b8897506101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6082011215612412575f5ffd5b6101a08901965060a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd6082011215612448575f5ffd5b506102a08801945061245d61034089016123a3565b935061246c61036089016123a3565b925061038088013567ffffffffffffffff811115612488575f5ffd5b88015f80601f83018c1361249a575f5ffd5b50813567ffffffffffffffff8111156124b1575f5ffd5b6020830191508b60208285010111156124c8575f5ffd5b989b979a50959850939692959293505050565b67ffffffffffffffff81168114611ff6575f5ffd5b8035612352816124db565b5f6020828403121561250b575f5ffd5b8135612516816124db565b9392505050565b5f5f6040838503121561252e575f5ffd5b8235612539816124db565b91506020830135612549816124db565b809150509250929050565b5f5f60408385031215612565575f5ffd5b8235612570816124db565b915061257e602084016123a3565b90509250929050565b5f6101008201905067ffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015260608301516125e860608401826fffffffffffffffffffffffffffffffff169052565b5060808301516125fe608084018261ffff169052565b5060a083015161261a60a084018267ffffffffffffffff169052565b5060c083015161263560c08401826001600160a01b03169052565b5060e083015161265060e08401826001600160a01b03169052565b5092915050565b5f60208284031215612667575f5ffd5b81518015158114612516575f5ffd5b6fffffffffffffffffffffffffffffffff81168114611ff6575f5ffd5b803561235281612676565b5f602082840312156126ae575f5ffd5b813561251681612676565b6040516101a0810167ffffffffffffffff81118282101715612702577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b803561ffff81168114612352575f5ffd5b5f6101a082840312801561272b575f5ffd5b506127346126b9565b61273d836124f0565b815261274b60208401612708565b602082015261275c604084016124f0565b6040820152606083810135908201526080808401359082015261278160a084016124f0565b60a082015261279260c084016124f0565b60c08201526127a360e084016124f0565b60e08201526127b561010084016124f0565b6101008201526101208381013590820152610140808401359082015261016080840135908201526127e961018084016124f0565b6101808201529392505050565b8135815560208201356001820155600281016040830135612816816124db565b81547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff919091161790556060820135600382015560048101608083013561286681612676565b6fffffffffffffffffffffffffffffffff81167fffffffffffffffffffffffffffffffff0000000000000000000000000000000083541617825550505050565b5f602082840312156128b6575f5ffd5b61251682612708565b5f602082840312156128cf575f5ffd5b612516826123a3565b80356128e3816124db565b67ffffffffffffffff16825260208101356128fd816124db565b67ffffffffffffffff166020830152612918604082016124f0565b67ffffffffffffffff16604083015261293360608201612693565b6fffffffffffffffffffffffffffffffff16606083015261295660808201612708565b61ffff16608083015261296b60a082016124f0565b67ffffffffffffffff1660a083015261298660c082016123a3565b6001600160a01b031660c08301526129a060e082016123a3565b6001600160a01b03811660e0840152505050565b803582526020808201359083015260408101356129d0816124db565b67ffffffffffffffff1660408301526060818101359083015260808101356129f781612676565b6fffffffffffffffffffffffffffffffff81166080840152505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b6001600160a01b0387168152612a8560208201612a77886124f0565b67ffffffffffffffff169052565b5f612a9260208801612708565b61ffff8116604084015250612aa9604088016124f0565b67ffffffffffffffff8116606084015250606087013560808381019190915287013560a080840191909152612adf9088016124f0565b67ffffffffffffffff811660c084015250612afc60c088016124f0565b67ffffffffffffffff811660e084015250612b1960e088016124f0565b67ffffffffffffffff811661010084015250612b3861010088016124f0565b67ffffffffffffffff811661012084015250610120870135610140838101919091528701356101608084019190915287013561018080840191909152612b7f9088016124f0565b67ffffffffffffffff166101a0830152612b9d6101c08301876128d8565b612bab6102c08301866129b4565b610380610360830152612bc361038083018486612a14565b98975050505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216029081169081811461265057612650612bcf565b67ffffffffffffffff8181168382160190811115612c3f57612c3f612bcf565b92915050565b828152815167ffffffffffffffff1660208201526101c08101602083015161ffff8116604084015250604083015167ffffffffffffffff811660608401525060608301516080830152608083015160a083015260a0830151612cb360c084018267ffffffffffffffff169052565b5060c083015167ffffffffffffffff811660e08401525060e083015167ffffffffffffffff81166101008401525061010083015167ffffffffffffffff811661012084015250610120830151610140830152610140830151610160830152610160830151610180830152610180830151612d3a6101a084018267ffffffffffffffff169052565b50939250505056' as const
