/** Bindings of Inbox. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const inboxAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IDomainRegistry",
    "name": "registry_",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "bridge_",
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
    "name": "declared",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "expected",
    "type": "uint64"
   }
  ],
  "name": "BatchIndexDiffers",
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
    "name": "limit",
    "type": "uint256"
   }
  ],
  "name": "DataTooLong",
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
  "name": "FeeTooLow",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "enum BlockHeader.HeaderField",
    "name": "",
    "type": "uint8"
   }
  ],
  "name": "FieldNotPresentInBlockHeader",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "gasLimit",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "minimum",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "maximum",
    "type": "uint64"
   }
  ],
  "name": "GasLimitOutOfRange",
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
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotBridge",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotDirectCall",
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
  "name": "NotSequencer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "overdueAt",
    "type": "uint64"
   }
  ],
  "name": "NothingOverdue",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "declared",
    "type": "uint64"
   },
   {
    "internalType": "uint256",
    "name": "inHeader",
    "type": "uint256"
   }
  ],
  "name": "OriginNumberDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "originNumber",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "lastOriginNumber",
    "type": "uint64"
   },
   {
    "internalType": "uint256",
    "name": "blockNumber",
    "type": "uint256"
   }
  ],
  "name": "OriginOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "length",
    "type": "uint256"
   }
  ],
  "name": "OriginTooLong",
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
    "name": "headerHash",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "blockHash",
    "type": "bytes32"
   }
  ],
  "name": "OriginUnknown",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "overdueSince",
    "type": "uint64"
   }
  ],
  "name": "OverdueItemLeft",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "declared",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   }
  ],
  "name": "ParentBatchDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "declared",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   }
  ],
  "name": "QueueAccDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "queueEnd",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "queueStart",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "queueLength",
    "type": "uint64"
   }
  ],
  "name": "QueueEndOutOfRange",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "RLPInvalidEncoding",
  "type": "error"
 },
 {
  "inputs": [
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
    "name": "length",
    "type": "uint64"
   }
  ],
  "name": "RangeOutOfBounds",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ReentrancyGuardReentrantCall",
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
    "internalType": "uint64",
    "name": "batchIndex",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "batchHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "configHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "batchIndex",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "parentBatchHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "dataRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "dataLength",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "queueStart",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "queueEnd",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "queueAccStart",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "queueAccEnd",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "originNumber",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "originTimestamp",
      "type": "uint64"
     },
     {
      "internalType": "uint256",
      "name": "originBaseFee",
      "type": "uint256"
     }
    ],
    "indexed": false,
    "internalType": "struct BatchContext",
    "name": "context",
    "type": "tuple"
   }
  ],
  "name": "BatchAppended",
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
    "name": "index",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "itemHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "queueAcc",
    "type": "bytes32"
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
      "name": "index",
      "type": "uint64"
     },
     {
      "internalType": "uint8",
      "name": "kind",
      "type": "uint8"
     },
     {
      "internalType": "address",
      "name": "from",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "to",
      "type": "address"
     },
     {
      "internalType": "bool",
      "name": "isCreation",
      "type": "bool"
     },
     {
      "internalType": "uint256",
      "name": "mint",
      "type": "uint256"
     },
     {
      "internalType": "uint256",
      "name": "value",
      "type": "uint256"
     },
     {
      "internalType": "uint64",
      "name": "gasLimit",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "dataRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "dataLength",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "l1BlockNumber",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "l1Timestamp",
      "type": "uint64"
     }
    ],
    "indexed": false,
    "internalType": "struct QueueItem",
    "name": "item",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "data",
    "type": "bytes"
   }
  ],
  "name": "ItemEnqueued",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "MAX_BATCH_DATA",
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
  "name": "MAX_ITEMS_PER_BATCH",
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
  "inputs": [],
  "name": "MAX_ITEM_DATA",
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
  "name": "MAX_ITEM_GAS",
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
    "name": "domainId",
    "type": "uint64"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "batchIndex",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "parentBatchHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "originNumber",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "queueEnd",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "queueAcc",
      "type": "bytes32"
     }
    ],
    "internalType": "struct BatchHeader",
    "name": "header",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "l1HeaderRlp",
    "type": "bytes"
   },
   {
    "internalType": "bytes",
    "name": "data",
    "type": "bytes"
   }
  ],
  "name": "appendBatch",
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
    "name": "originNumber",
    "type": "uint64"
   },
   {
    "internalType": "bytes",
    "name": "l1HeaderRlp",
    "type": "bytes"
   }
  ],
  "name": "appendEmptyBatch",
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
    "name": "batchIndex",
    "type": "uint64"
   }
  ],
  "name": "batchAt",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "batchHash",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "queueEnd",
      "type": "uint64"
     },
     {
      "internalType": "uint32",
      "name": "dataLength",
      "type": "uint32"
     },
     {
      "internalType": "uint64",
      "name": "postedAt",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "originNumber",
      "type": "uint64"
     }
    ],
    "internalType": "struct BatchRecord",
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
  "name": "batchCount",
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
  "inputs": [],
  "name": "bridge",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "from",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "mint",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "value",
    "type": "uint256"
   },
   {
    "internalType": "uint64",
    "name": "gasLimit",
    "type": "uint64"
   },
   {
    "internalType": "bytes",
    "name": "data",
    "type": "bytes"
   }
  ],
  "name": "enqueueDeposit",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
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
    "internalType": "bytes",
    "name": "rawTransaction",
    "type": "bytes"
   },
   {
    "internalType": "uint64",
    "name": "gasLimit",
    "type": "uint64"
   }
  ],
  "name": "enqueueSigned",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
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
    "internalType": "address",
    "name": "to",
    "type": "address"
   },
   {
    "internalType": "bool",
    "name": "isCreation",
    "type": "bool"
   },
   {
    "internalType": "uint256",
    "name": "value",
    "type": "uint256"
   },
   {
    "internalType": "uint64",
    "name": "gasLimit",
    "type": "uint64"
   },
   {
    "internalType": "bytes",
    "name": "data",
    "type": "bytes"
   }
  ],
  "name": "enqueueTransaction",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
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
   }
  ],
  "name": "overdueAt",
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
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "count",
    "type": "uint64"
   }
  ],
  "name": "queueAccAt",
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
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "gasLimit",
    "type": "uint64"
   }
  ],
  "name": "queueFee",
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
   },
   {
    "internalType": "uint64",
    "name": "index",
    "type": "uint64"
   }
  ],
  "name": "queueItemAt",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "queueAcc",
      "type": "bytes32"
     },
     {
      "internalType": "uint64",
      "name": "enqueuedAt",
      "type": "uint64"
     }
    ],
    "internalType": "struct QueueRecord",
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
  "name": "queueState",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "length",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "consumed",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "queueAcc",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "lastOriginNumber",
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
   },
   {
    "internalType": "uint64",
    "name": "from",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "to",
    "type": "uint64"
   }
  ],
  "name": "rangeCommitment",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "pending",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "previousBatchHash",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "queueEnd",
    "type": "uint64"
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
export const inboxBytecode = '0x60c060405234801561000f575f5ffd5b5060405161384738038061384783398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516137686100df5f395f8181610543015261159701525f81816103600152818161065d015281816109620152818161113801528181611421015261201701526137685ff3fe608060405260043610610162575f3560e01c80637b103999116100c6578063a4dd0b561161007c578063e78cea9211610057578063e78cea9214610532578063e9e49bba14610565578063f3a06dbe14610578575f5ffd5b8063a4dd0b5614610433578063d3cc85e8146104e8578063d5d44d8014610507575f5ffd5b8063861b38b5116100ac578063861b38b5146103df578063915470bf146103f557806398447f8414610414575f5ffd5b80637b1039991461034f57806380a3fa87146103a7575f5ffd5b8063567d9e171161011b5780636d7242f5116101015780636d7242f5146102715780636f876da01461028757806373038704146102cb575f5ffd5b8063567d9e171461022f5780636c8cc9d914610252575f5ffd5b806320b15e001161014b57806320b15e00146101ab57806338bba428146101ca57806341e5b4e71461020e575f5ffd5b8063134a38b014610166578063138c17ec14610198575b5f5ffd5b348015610171575f5ffd5b5061017a604081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61017a6101a6366004612e61565b61058b565b3480156101b6575f5ffd5b5061017a6101c5366004612ec5565b61060c565b3480156101d5575f5ffd5b506101e96101e4366004612ee0565b610757565b60408051938452602084019290925267ffffffffffffffff169082015260600161018f565b348015610219575f5ffd5b5061022d610228366004612f28565b61090f565b005b34801561023a575f5ffd5b5061024461753081565b60405190815260200161018f565b34801561025d575f5ffd5b5061024461026c366004613005565b610d52565b34801561027c575f5ffd5b5061017a621e848081565b348015610292575f5ffd5b506102a66102a1366004613020565b610e43565b604080518251815260209283015167ffffffffffffffff16928101929092520161018f565b3480156102d6575f5ffd5b506102ea6102e5366004613020565b610f1e565b60405161018f91905f60a0820190508251825267ffffffffffffffff602084015116602083015263ffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b34801561035a575f5ffd5b506103827f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161018f565b3480156103b2575f5ffd5b5061017a6103c1366004612ec5565b67ffffffffffffffff9081165f908152600160205260409020541690565b3480156103ea575f5ffd5b50610244620664b881565b348015610400575f5ffd5b5061024461040f366004613020565b611053565b34801561041f575f5ffd5b5061022d61042e366004613057565b6110e7565b34801561043e575f5ffd5b506104b861044d366004612ec5565b67ffffffffffffffff8082165f9081526001602081905260409091208054910154680100000000000000008204831692700100000000000000000000000000000000830481169278010000000000000000000000000000000000000000000000009004169193509193565b6040805167ffffffffffffffff95861681529385166020850152830191909152909116606082015260800161018f565b3480156104f3575f5ffd5b50610244610502366004613020565b6113d0565b348015610512575f5ffd5b50610244610521366004613005565b5f6020819052908152604090205481565b34801561053d575f5ffd5b506103827f000000000000000000000000000000000000000000000000000000000000000081565b61017a6105733660046130b8565b6114a3565b61017a61058636600461314e565b61157e565b604080516101a0810182525f80825260208201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526001928201929092526106028682858888611689565b9695505050505050565b6040517f7219643700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637219643790602401606060405180830381865afa1580156106a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106c691906131e9565b5067ffffffffffffffff8086165f90815260016020526040902080549294509250700100000000000000000000000000000000820481169168010000000000000000900416811461074c5767ffffffffffffffff8086165f908152600360209081526040808320858516845290915290206001015461074791859116613256565b61074e565b5f5b95945050505050565b67ffffffffffffffff8084165f90815260016020526040812054909182918291908116908581169087161015806107a157508067ffffffffffffffff168567ffffffffffffffff16115b806107c057506101006107b48787613276565b67ffffffffffffffff16115b15610818576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80881660048301528087166024830152821660448201526064015b60405180910390fd5b67ffffffffffffffff87165f90815260026020526040812090819061083e600189613276565b67ffffffffffffffff908116825260208201929092526040015f2060010154169250855b8767ffffffffffffffff168167ffffffffffffffff1611156108c9576108b7825f61088e600185613276565b67ffffffffffffffff16815260208101919091526040015f2054875f9182526020526040902090565b95506108c281613296565b9050610862565b5067ffffffffffffffff87161561090457805f6108e760018a613276565b67ffffffffffffffff16815260208101919091526040015f205493505b505093509350939050565b6040517f7219643700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201525f908190819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637219643790602401606060405180830381865afa1580156109a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109cb91906131e9565b919450925090503373ffffffffffffffffffffffffffffffffffffffff841614610a33576040517f2af0e1ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a16600482015233602482015260440161080f565b3332141580610a425750333b15155b15610a7b576040517fe908f8bd00000000000000000000000000000000000000000000000000000000815233600482015260240161080f565b620664b8841115610ac4576040517f573760f300000000000000000000000000000000000000000000000000000000815260048101859052620664b8602482015260440161080f565b67ffffffffffffffff89165f81815260016020908152604080832081516101c0810183529182018490526060808301859052608080840186905260a0840186905260c0840186905260e08401869052610100840186905261012084018690526101408401869052610160840186905261018084018690526101a084019590955294825291810185905290929091610b6091908c01908c01612ec5565b67ffffffffffffffff1660e0820152610b7f60608b0160408c01612ec5565b67ffffffffffffffff16610140820152610b998282611776565b604081015167ffffffffffffffff16610bb560208c018c612ec5565b67ffffffffffffffff1614610c1c57610bd160208b018b612ec5565b60408083015190517ff8ad21f000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161080f565b80606001518a6020013514610c705760608101516040517f6f89d1b800000000000000000000000000000000000000000000000000000000815260208c01356004820152602481019190915260440161080f565b60c0810151610ca9908c90610c8b60808e0160608f01612ec5565b855468010000000000000000900467ffffffffffffffff1688611813565b610cc28b610cbd60808d0160608e01612ec5565b61198b565b610120820181905260808b013514610d1a576101208101516040517faf21cbca00000000000000000000000000000000000000000000000000000000815260808c01356004820152602481019190915260440161080f565b610d2487876119e8565b608082015267ffffffffffffffff861660a0820152610d4582828b8b611acb565b5050505050505050505050565b5f610d5b611de8565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610dd3576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161080f565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610e368282611e1f565b610e3e611e3c565b919050565b604080518082019091525f808252602082015267ffffffffffffffff8084165f9081526001602052604090205468010000000000000000900481169083168111610ed4576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830181905260248301528216604482015260640161080f565b505067ffffffffffffffff8083165f908152600360209081526040808320858516845282529182902082518084019093528054835260010154909216918101919091525b92915050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915267ffffffffffffffff8084165f9081526001602052604090205481169083168111610fba576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830181905260248301528216604482015260640161080f565b505067ffffffffffffffff9182165f908152600260209081526040808320938516835292815290829020825160a081018452815481526001909101548085169282019290925268010000000000000000820463ffffffff16928101929092526c01000000000000000000000000810483166060830152740100000000000000000000000000000000000000009004909116608082015290565b67ffffffffffffffff8083165f9081526001602052604081205490916801000000000000000090910481169083168110156110d5576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830181905260248301528216604482015260640161080f565b6110df848461198b565b949350505050565b6040517f7219643700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637219643790602401606060405180830381865afa15801561117d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111a191906131e9565b67ffffffffffffffff8981165f81815260016020908152604080832081516101c081018352918201849052606082018490526080820184905260a0820184905260c0820184905260e0820184905261010082018490526101208201849052610160820184905261018082018490526101a08201939093529283528201849052918a16610140820152929550909350915061123b8282611776565b815460c082015167ffffffffffffffff680100000000000000009092048216918116829003611298576040517f02f4d1760000000000000000000000000000000000000000000000000000000081525f600482015260240161080f565b5f67ffffffffffffffff83166112af604084613256565b67ffffffffffffffff16106112c457826112cf565b6112cf604083613256565b90505b8067ffffffffffffffff168267ffffffffffffffff161080156112fb57506112fb8b8389611e66565b1561131057611309826132d7565b91506112d2565b8360c0015167ffffffffffffffff168267ffffffffffffffff16036113a45767ffffffffffffffff808c165f908152600360209081526040808320868516845290915290206001015461136591899116613256565b6040517f02f4d17600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161080f565b67ffffffffffffffff821660e08501526113be8b8361198b565b610120850152610d4585858b8b611acb565b6040517f2d352eea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690632d352eea906024016040805180830381865afa158015611465573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114899190613303565b5090506110df67ffffffffffffffff808516908316613330565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101829052611512611eab565b73ffffffffffffffffffffffffffffffffffffffff16606082015286611538578761153a565b5f5b73ffffffffffffffffffffffffffffffffffffffff16608082015286151560a082015260e081018690526115718982878787611689565b9998505050505050505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146115f0576040517ff91b419e00000000000000000000000000000000000000000000000000000000815233600482015260240161080f565b604080516101a0810182525f8082526020820181905291810182905260a08101829052610100810182905261012081018290526101408101829052610160810182905261018081019190915273ffffffffffffffffffffffffffffffffffffffff89811660608301528816608082015260c0810187905260e0810186905261167b8a82878787611689565b9a9950505050505050505050565b5f6175308211156116d1576040517f573760f300000000000000000000000000000000000000000000000000000000815260048101839052617530602482015260440161080f565b6116e384848490508760a00151611ee3565b6116ed8685611fc6565b5067ffffffffffffffff8086165f818152600160209081526040909120805492885268010000000000000000909204831690870181905291851661010087015261173784846119e8565b61012087015267ffffffffffffffff808416610140880152438116610160880152421661018087015261176c81878686612106565b5095945050505050565b815467ffffffffffffffff808216604084018190527001000000000000000000000000000000009092041660c0830181905282516117b39161198b565b61010083015267ffffffffffffffff81161561180e57815167ffffffffffffffff165f908152600260205260408120906117ee600184613276565b67ffffffffffffffff16815260208101919091526040015f205460608301525b505050565b8367ffffffffffffffff168367ffffffffffffffff16108061184857508167ffffffffffffffff168367ffffffffffffffff16115b806118665750604061185a8585613276565b67ffffffffffffffff16115b156118b9576040517f14e5e92e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015280861660248301528316604482015260640161080f565b8167ffffffffffffffff168367ffffffffffffffff161080156118ef575060406118e38585613276565b67ffffffffffffffff16105b80156119015750611901858483611e66565b156119845767ffffffffffffffff8086165f9081526003602090815260408083208488168452909152902060010154849161193e91849116613256565b6040517f0360fcd100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161080f565b5050505050565b5f67ffffffffffffffff8216156119df5767ffffffffffffffff83165f908152600360205260408120906119c0600185613276565b67ffffffffffffffff16815260208101919091526040015f20546119e1565b5f5b9392505050565b5f601f820160051c6040518115611a05575f6001830360051b8201525b81611a0e575f81525b838582375f5b6001831115611ac1576001831615611a3557808360051b8301526001830192505b8260011c925081828460051b8401606081035b80841015611a8b576040832084526040808401206020850152604060808401206040850152604060c0840120606085015260808401935061010083019250611a48565b505b80831015611aac57604082208352602083019250604082019150611a8d565b505050805f528060205260405f209050611a14565b5051949350505050565b610140830151845467ffffffffffffffff78010000000000000000000000000000000000000000000000009091048116908216811180611b155750438267ffffffffffffffff1610155b15611b66576040517f3d66f61c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80841660048301528216602482015243604482015260640161080f565b611b71828585612246565b6101a088015267ffffffffffffffff166101808701526101608601525f611b97866123db565b905085604001516001611baa9190613256565b875f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508560e00151875f0160106101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555082875f0160186101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506040518060a001604052808281526020018760e0015167ffffffffffffffff1681526020018760a0015163ffffffff1681526020014267ffffffffffffffff1681526020018467ffffffffffffffff1681525060025f885f015167ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f886040015167ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f01556020820151816001015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060408201518160010160086101000a81548163ffffffff021916908363ffffffff160217905550606082015181600101600c6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060808201518160010160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555090505080866040015167ffffffffffffffff16875f015167ffffffffffffffff167ffa61121954b7e98d76cb2dff770781f68c89f683f876916af6735e76953363ba89604051611dd79190613347565b60405180910390a450505050505050565b611df061240a565b611e1d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612463565b565b5f385f3884865af1611e385763b12d13eb5f526004601cfd5b5050565b611e1d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e17565b67ffffffffffffffff8381165f90815260036020908152604080832086851684529091528120600101549091611ea0918185169116613457565b421015949350505050565b5f33321480611ebe5750611ebe3361246a565b15611ec857503390565b50337311110000000000000000000000000000000011110190565b5f611eef83601061346a565b611efb90615208613256565b90508115611f3e576020611f1084601f613457565b611f1a9190613494565b611f2590600261346a565b611f3190617d00613256565b611f3b9082613256565b90505b8067ffffffffffffffff168467ffffffffffffffff161080611f6c5750621e848067ffffffffffffffff8516115b15611fc0576040517fa9b92e4c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808616600483015282166024820152621e8480604482015260640161080f565b50505050565b6040517f2d352eea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690632d352eea906024016040805180830381865afa15801561205b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061207f9190613303565b915091505f8367ffffffffffffffff168367ffffffffffffffff166120a49190613330565b9050803410156120e9576040517ff04f3db20000000000000000000000000000000000000000000000000000000081523460048201526024810182905260440161080f565b6120f382826124a6565b6119843361210183346134cc565b6124a6565b5f61211084612539565b90505f61212a8660010154835f9182526020526040902090565b90508460200151600161213d9190613256565b86547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff928316021787556001808801839055604080518082018252848152610180890151841660208083019182528a5186165f90815260038252848120828d0180518916835292528490209251835590519190930180547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000016918516919091179055905187519151859391821692909116907fb030c05eea781731402b3e8a08a58f0ddaeb313ddf2c8dd7d93723aeaf90dca3906122369086908b908b908b90613619565b60405180910390a4505050505050565b5f8080610400841115612288576040517fb045bd650000000000000000000000000000000000000000000000000000000081526004810185905260240161080f565b848460405161229892919061367f565b604051809103902092505f6122b68767ffffffffffffffff1661254b565b90508015806122c55750838114155b15612316576040517f0ddc67eb00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff88166004820152602481018590526044810182905260640161080f565b5f61235587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061257092505050565b90505f6123618261257b565b90508867ffffffffffffffff1681146123b9576040517f94b51ca300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a1660048201526024810182905260440161080f565b6123c28261258f565b94506123cd8261259e565b935050505093509350939050565b5f816040516020016123ed9190613347565b604051602081830303815290604052805190602001209050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611e1d576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f8173ffffffffffffffffffffffffffffffffffffffff163b60171461249157505f919050565b60205f5f843c50505f5160e81c62ef01001490565b805f036124b1575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906124e5908490613457565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f816040516020016123ed919061368e565b5f43828103610101811061256757612562846125ad565b6110df565b50509040919050565b6060610f18826125da565b5f610f1861258a8360086125f7565b612680565b5f610f1861258a83600b6125f7565b5f610f1861258a83600f6125f7565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b6060610f186125f283805160801b6020919091011790565b61275f565b5f825182601581111561260c5761260c61369d565b60ff16108290612649576040517f3dc3cd9200000000000000000000000000000000000000000000000000000000815260040161080f91906136ca565b508282601581111561265d5761265d61369d565b60ff168151811061267057612670613709565b6020026020010151905092915050565b5f5f61268c8360801c90565b905060218111156126c9576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f6126d58661288d565b919450925090505f8160018111156126ef576126ef61369d565b14612726576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b811561275457612737826008613330565b612743906101006134cc565b61274d8785612ce9565b901c610602565b5f9695505050505050565b60605f61276c8360801c90565b90505f5f5f61277a8661288d565b9194509250905060018160018111156127955761279561369d565b1480156127aa57506127a78284613457565b84145b6127e0576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051945060208501835b85811015612855575f806128076128028b85612d38565b61288d565b5090925090505f6128248461281c8585613457565b8d9190612d92565b90506128308284613457565b61283a9085613457565b908552925061284e91506020905083613457565b91506127eb565b5060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303010486526040525092949350505050565b5f5f5f5f61289b8560801c90565b9050805f036128d6576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6128e18682612ce9565b60f81c905060c0811015612b2857608060ff8216101561290c575f60015f9450945094505050612ce2565b61291860376080613736565b60ff168160ff16116129e2575f61293060808361374f565b60ff169050808311801561299b575080600114158061299b57507f8000000000000000000000000000000000000000000000000000000000000000612976886001612ce9565b7fff000000000000000000000000000000000000000000000000000000000000001610155b6129d1576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001955093505f9250612ce2915050565b5f60376129f060808461374f565b6129fa919061374f565b60ff169050808311612a38576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612a44886001612ce9565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03612aa1576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612aad836008613330565b612ab9906101006134cc565b82901c9050603781118015612ad6575080612ad484876134cc565b115b612b0c576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612b17836001613457565b975095505f9450612ce29350505050565b612b34603760c0613736565b60ff168160ff1611612b9b575f612b4c60c08361374f565b60ff169050808311612b8a576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600195509350849250612ce2915050565b5f6037612ba960c08461374f565b612bb3919061374f565b60ff169050808311612bf1576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612bfd886001612ce9565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03612c5a576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612c66836008613330565b612c72906101006134cc565b82901c9050603781118015612c8f575080612c8d84876134cc565b115b612cc5576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612cd0836001613457565b9750955060019450612ce29350505050565b9193909250565b5f80612d08612cf9846020613457565b612d038660801c90565b612dd7565b9050601f811115612d1d57612d1d6032612de8565b5f19816008021b835f1960801c861601511691505092915050565b5f612d438360801c90565b821115612d5457612d546032612de8565b6119e182612d628560801c90565b612d6c91906134cc565b612d886fffffffffffffffffffffffffffffffff861685612df9565b60809190911b1790565b5f612d9d8460801c90565b612da78385613457565b1115612db757612db76032612de8565b6110df82612d886fffffffffffffffffffffffffffffffff871686612df9565b5f808284038481111590810261074e565b634e487b715f52806020526024601cfd5b5f6119e18284613457565b67ffffffffffffffff81168114612e19575f5ffd5b50565b5f5f83601f840112612e2c575f5ffd5b50813567ffffffffffffffff811115612e43575f5ffd5b602083019150836020828501011115612e5a575f5ffd5b9250929050565b5f5f5f5f60608587031215612e74575f5ffd5b8435612e7f81612e04565b9350602085013567ffffffffffffffff811115612e9a575f5ffd5b612ea687828801612e1c565b9094509250506040850135612eba81612e04565b939692955090935050565b5f60208284031215612ed5575f5ffd5b81356119e181612e04565b5f5f5f60608486031215612ef2575f5ffd5b8335612efd81612e04565b92506020840135612f0d81612e04565b91506040840135612f1d81612e04565b809150509250925092565b5f5f5f5f5f5f868803610100811215612f3f575f5ffd5b8735612f4a81612e04565b965060a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215612f7b575f5ffd5b5060208701945060c087013567ffffffffffffffff811115612f9b575f5ffd5b612fa789828a01612e1c565b90955093505060e087013567ffffffffffffffff811115612fc6575f5ffd5b612fd289828a01612e1c565b979a9699509497509295939492505050565b73ffffffffffffffffffffffffffffffffffffffff81168114612e19575f5ffd5b5f60208284031215613015575f5ffd5b81356119e181612fe4565b5f5f60408385031215613031575f5ffd5b823561303c81612e04565b9150602083013561304c81612e04565b809150509250929050565b5f5f5f5f6060858703121561306a575f5ffd5b843561307581612e04565b9350602085013561308581612e04565b9250604085013567ffffffffffffffff8111156130a0575f5ffd5b6130ac87828801612e1c565b95989497509550505050565b5f5f5f5f5f5f5f60c0888a0312156130ce575f5ffd5b87356130d981612e04565b965060208801356130e981612fe4565b9550604088013580151581146130fd575f5ffd5b945060608801359350608088013561311481612e04565b925060a088013567ffffffffffffffff81111561312f575f5ffd5b61313b8a828b01612e1c565b989b979a50959850939692959293505050565b5f5f5f5f5f5f5f5f60e0898b031215613165575f5ffd5b883561317081612e04565b9750602089013561318081612fe4565b9650604089013561319081612fe4565b9550606089013594506080890135935060a08901356131ae81612e04565b925060c089013567ffffffffffffffff8111156131c9575f5ffd5b6131d58b828c01612e1c565b999c989b5096995094979396929594505050565b5f5f5f606084860312156131fb575f5ffd5b835161320681612fe4565b602085015190935061321781612e04565b80925050604084015190509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610f1857610f18613229565b67ffffffffffffffff8281168282160390811115610f1857610f18613229565b5f67ffffffffffffffff8216806132af576132af613229565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b5f67ffffffffffffffff821667ffffffffffffffff81036132fa576132fa613229565b60010192915050565b5f5f60408385031215613314575f5ffd5b825161331f81612e04565b602084015190925061304c81612fe4565b8082028115828204841417610f1857610f18613229565b815167ffffffffffffffff1681526101c0810160208301516020830152604083015161337f604084018267ffffffffffffffff169052565b50606083015160608301526080830151608083015260a08301516133af60a084018267ffffffffffffffff169052565b5060c08301516133cb60c084018267ffffffffffffffff169052565b5060e08301516133e760e084018267ffffffffffffffff169052565b5061010083015161010083015261012083015161012083015261014083015161341d61014084018267ffffffffffffffff169052565b5061016083015161016083015261018083015161344761018084018267ffffffffffffffff169052565b506101a092830151919092015290565b80820180821115610f1857610f18613229565b67ffffffffffffffff818116838216029081169081811461348d5761348d613229565b5092915050565b5f826134c7577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b81810381811115610f1857610f18613229565b805167ffffffffffffffff1682526020810151613508602084018267ffffffffffffffff169052565b50604081015161351d604084018260ff169052565b506060810151613545606084018273ffffffffffffffffffffffffffffffffffffffff169052565b50608081015161356d608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a081015161358160a084018215159052565b5060c081015160c083015260e081015160e08301526101008101516135b361010084018267ffffffffffffffff169052565b506101208101516101208301526101408101516135dd61014084018267ffffffffffffffff169052565b506101608101516135fb61016084018267ffffffffffffffff169052565b5061018081015161180e61018084018267ffffffffffffffff169052565b84815261362960208201856134df565b6101e06101c0820152816101e082015281836102008301375f81830161020090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601019392505050565b818382375f9101908152919050565b6101a08101610f1882846134df565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020810160168310613703577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60ff8181168382160190811115610f1857610f18613229565b60ff8281168282160390811115610f1857610f1861322956' as const
