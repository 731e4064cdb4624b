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
export const inboxBytecode = '0x60c060405234801561000f575f5ffd5b5060405161381d38038061381d83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a05161373e6100df5f395f8181610543015261159701525f81816103600152818161065d0152818161096201528181611138015281816114210152611fed015261373e5ff3fe608060405260043610610162575f3560e01c80637b103999116100c6578063a4dd0b561161007c578063e78cea9211610057578063e78cea9214610532578063e9e49bba14610565578063f3a06dbe14610578575f5ffd5b8063a4dd0b5614610433578063d3cc85e8146104e8578063d5d44d8014610507575f5ffd5b8063861b38b5116100ac578063861b38b5146103df578063915470bf146103f557806398447f8414610414575f5ffd5b80637b1039991461034f57806380a3fa87146103a7575f5ffd5b8063567d9e171161011b5780636d7242f5116101015780636d7242f5146102715780636f876da01461028757806373038704146102cb575f5ffd5b8063567d9e171461022f5780636c8cc9d914610252575f5ffd5b806320b15e001161014b57806320b15e00146101ab57806338bba428146101ca57806341e5b4e71461020e575f5ffd5b8063134a38b014610166578063138c17ec14610198575b5f5ffd5b348015610171575f5ffd5b5061017a604081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61017a6101a6366004612e37565b61058b565b3480156101b6575f5ffd5b5061017a6101c5366004612e9b565b61060c565b3480156101d5575f5ffd5b506101e96101e4366004612eb6565b610757565b60408051938452602084019290925267ffffffffffffffff169082015260600161018f565b348015610219575f5ffd5b5061022d610228366004612efe565b61090f565b005b34801561023a575f5ffd5b5061024461753081565b60405190815260200161018f565b34801561025d575f5ffd5b5061024461026c366004612fdb565b610d52565b34801561027c575f5ffd5b5061017a621e848081565b348015610292575f5ffd5b506102a66102a1366004612ff6565b610e43565b604080518251815260209283015167ffffffffffffffff16928101929092520161018f565b3480156102d6575f5ffd5b506102ea6102e5366004612ff6565b610f1e565b60405161018f91905f60a0820190508251825267ffffffffffffffff602084015116602083015263ffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b34801561035a575f5ffd5b506103827f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161018f565b3480156103b2575f5ffd5b5061017a6103c1366004612e9b565b67ffffffffffffffff9081165f908152600160205260409020541690565b3480156103ea575f5ffd5b50610244620664b881565b348015610400575f5ffd5b5061024461040f366004612ff6565b611053565b34801561041f575f5ffd5b5061022d61042e36600461302d565b6110e7565b34801561043e575f5ffd5b506104b861044d366004612e9b565b67ffffffffffffffff8082165f9081526001602081905260409091208054910154680100000000000000008204831692700100000000000000000000000000000000830481169278010000000000000000000000000000000000000000000000009004169193509193565b6040805167ffffffffffffffff95861681529385166020850152830191909152909116606082015260800161018f565b3480156104f3575f5ffd5b50610244610502366004612ff6565b6113d0565b348015610512575f5ffd5b50610244610521366004612fdb565b5f6020819052908152604090205481565b34801561053d575f5ffd5b506103827f000000000000000000000000000000000000000000000000000000000000000081565b61017a61057336600461308e565b6114a3565b61017a610586366004613124565b61157e565b604080516101a0810182525f80825260208201819052606082018190526080820181905260a0820181905260c0820181905260e08201819052610100820181905261012082018190526101408201819052610160820181905261018082018190526001928201929092526106028682858888611689565b9695505050505050565b6040517f7219643700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637219643790602401606060405180830381865afa1580156106a2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106c691906131bf565b5067ffffffffffffffff8086165f90815260016020526040902080549294509250700100000000000000000000000000000000820481169168010000000000000000900416811461074c5767ffffffffffffffff8086165f90815260036020908152604080832085851684529091529020600101546107479185911661322c565b61074e565b5f5b95945050505050565b67ffffffffffffffff8084165f90815260016020526040812054909182918291908116908581169087161015806107a157508067ffffffffffffffff168567ffffffffffffffff16115b806107c057506101006107b4878761324c565b67ffffffffffffffff16115b15610818576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80881660048301528087166024830152821660448201526064015b60405180910390fd5b67ffffffffffffffff87165f90815260026020526040812090819061083e60018961324c565b67ffffffffffffffff908116825260208201929092526040015f2060010154169250855b8767ffffffffffffffff168167ffffffffffffffff1611156108c9576108b7825f61088e60018561324c565b67ffffffffffffffff16815260208101919091526040015f2054875f9182526020526040902090565b95506108c28161326c565b9050610862565b5067ffffffffffffffff87161561090457805f6108e760018a61324c565b67ffffffffffffffff16815260208101919091526040015f205493505b505093509350939050565b6040517f7219643700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201525f908190819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637219643790602401606060405180830381865afa1580156109a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109cb91906131bf565b919450925090503373ffffffffffffffffffffffffffffffffffffffff841614610a33576040517f2af0e1ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a16600482015233602482015260440161080f565b3332141580610a425750333b15155b15610a7b576040517fe908f8bd00000000000000000000000000000000000000000000000000000000815233600482015260240161080f565b620664b8841115610ac4576040517f573760f300000000000000000000000000000000000000000000000000000000815260048101859052620664b8602482015260440161080f565b67ffffffffffffffff89165f81815260016020908152604080832081516101c0810183529182018490526060808301859052608080840186905260a0840186905260c0840186905260e08401869052610100840186905261012084018690526101408401869052610160840186905261018084018690526101a084019590955294825291810185905290929091610b6091908c01908c01612e9b565b67ffffffffffffffff1660e0820152610b7f60608b0160408c01612e9b565b67ffffffffffffffff16610140820152610b998282611776565b604081015167ffffffffffffffff16610bb560208c018c612e9b565b67ffffffffffffffff1614610c1c57610bd160208b018b612e9b565b60408083015190517ff8ad21f000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161080f565b80606001518a6020013514610c705760608101516040517f6f89d1b800000000000000000000000000000000000000000000000000000000815260208c01356004820152602481019190915260440161080f565b60c0810151610ca9908c90610c8b60808e0160608f01612e9b565b855468010000000000000000900467ffffffffffffffff1688611813565b610cc28b610cbd60808d0160608e01612e9b565b61198b565b610120820181905260808b013514610d1a576101208101516040517faf21cbca00000000000000000000000000000000000000000000000000000000815260808c01356004820152602481019190915260440161080f565b610d2487876119e8565b608082015267ffffffffffffffff861660a0820152610d4582828b8b611aa1565b5050505050505050505050565b5f610d5b611dbe565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610dd3576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161080f565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610e368282611df5565b610e3e611e12565b919050565b604080518082019091525f808252602082015267ffffffffffffffff8084165f9081526001602052604090205468010000000000000000900481169083168111610ed4576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830181905260248301528216604482015260640161080f565b505067ffffffffffffffff8083165f908152600360209081526040808320858516845282529182902082518084019093528054835260010154909216918101919091525b92915050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915267ffffffffffffffff8084165f9081526001602052604090205481169083168111610fba576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830181905260248301528216604482015260640161080f565b505067ffffffffffffffff9182165f908152600260209081526040808320938516835292815290829020825160a081018452815481526001909101548085169282019290925268010000000000000000820463ffffffff16928101929092526c01000000000000000000000000810483166060830152740100000000000000000000000000000000000000009004909116608082015290565b67ffffffffffffffff8083165f9081526001602052604081205490916801000000000000000090910481169083168110156110d5576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830181905260248301528216604482015260640161080f565b6110df848461198b565b949350505050565b6040517f7219643700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637219643790602401606060405180830381865afa15801561117d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111a191906131bf565b67ffffffffffffffff8981165f81815260016020908152604080832081516101c081018352918201849052606082018490526080820184905260a0820184905260c0820184905260e0820184905261010082018490526101208201849052610160820184905261018082018490526101a08201939093529283528201849052918a16610140820152929550909350915061123b8282611776565b815460c082015167ffffffffffffffff680100000000000000009092048216918116829003611298576040517f02f4d1760000000000000000000000000000000000000000000000000000000081525f600482015260240161080f565b5f67ffffffffffffffff83166112af60408461322c565b67ffffffffffffffff16106112c457826112cf565b6112cf60408361322c565b90505b8067ffffffffffffffff168267ffffffffffffffff161080156112fb57506112fb8b8389611e3c565b1561131057611309826132ad565b91506112d2565b8360c0015167ffffffffffffffff168267ffffffffffffffff16036113a45767ffffffffffffffff808c165f90815260036020908152604080832086851684529091529020600101546113659189911661322c565b6040517f02f4d17600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161080f565b67ffffffffffffffff821660e08501526113be8b8361198b565b610120850152610d4585858b8b611aa1565b6040517f2d352eea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690632d352eea906024016040805180830381865afa158015611465573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061148991906132d9565b5090506110df67ffffffffffffffff808516908316613306565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101829052611512611e81565b73ffffffffffffffffffffffffffffffffffffffff16606082015286611538578761153a565b5f5b73ffffffffffffffffffffffffffffffffffffffff16608082015286151560a082015260e081018690526115718982878787611689565b9998505050505050505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146115f0576040517ff91b419e00000000000000000000000000000000000000000000000000000000815233600482015260240161080f565b604080516101a0810182525f8082526020820181905291810182905260a08101829052610100810182905261012081018290526101408101829052610160810182905261018081019190915273ffffffffffffffffffffffffffffffffffffffff89811660608301528816608082015260c0810187905260e0810186905261167b8a82878787611689565b9a9950505050505050505050565b5f6175308211156116d1576040517f573760f300000000000000000000000000000000000000000000000000000000815260048101839052617530602482015260440161080f565b6116e384848490508760a00151611eb9565b6116ed8685611f9c565b5067ffffffffffffffff8086165f818152600160209081526040909120805492885268010000000000000000909204831690870181905291851661010087015261173784846119e8565b61012087015267ffffffffffffffff808416610140880152438116610160880152421661018087015261176c818786866120dc565b5095945050505050565b815467ffffffffffffffff808216604084018190527001000000000000000000000000000000009092041660c0830181905282516117b39161198b565b61010083015267ffffffffffffffff81161561180e57815167ffffffffffffffff165f908152600260205260408120906117ee60018461324c565b67ffffffffffffffff16815260208101919091526040015f205460608301525b505050565b8367ffffffffffffffff168367ffffffffffffffff16108061184857508167ffffffffffffffff168367ffffffffffffffff16115b806118665750604061185a858561324c565b67ffffffffffffffff16115b156118b9576040517f14e5e92e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015280861660248301528316604482015260640161080f565b8167ffffffffffffffff168367ffffffffffffffff161080156118ef575060406118e3858561324c565b67ffffffffffffffff16105b80156119015750611901858483611e3c565b156119845767ffffffffffffffff8086165f9081526003602090815260408083208488168452909152902060010154849161193e9184911661322c565b6040517f0360fcd100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161080f565b5050505050565b5f67ffffffffffffffff8216156119df5767ffffffffffffffff83165f908152600360205260408120906119c060018561324c565b67ffffffffffffffff16815260208101919091526040015f20546119e1565b5f5b9392505050565b5f8181036119f757505f610f18565b6020601f8301046040515f60018303602002820152838582376020840615611a3757600182036020028101602085066020036008028151811c811b825250505b5f5b6001831115611a97576001831615611a5a5780836020028301526001830192505b8260011c92505f5b83811015611a84576040600682901b840120600582901b840152600101611a62565b50805f528060205260405f209050611a39565b5051949350505050565b610140830151845467ffffffffffffffff78010000000000000000000000000000000000000000000000009091048116908216811180611aeb5750438267ffffffffffffffff1610155b15611b3c576040517f3d66f61c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80841660048301528216602482015243604482015260640161080f565b611b4782858561221c565b6101a088015267ffffffffffffffff166101808701526101608601525f611b6d866123b1565b905085604001516001611b80919061322c565b875f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508560e00151875f0160106101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555082875f0160186101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506040518060a001604052808281526020018760e0015167ffffffffffffffff1681526020018760a0015163ffffffff1681526020014267ffffffffffffffff1681526020018467ffffffffffffffff1681525060025f885f015167ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f886040015167ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f01556020820151816001015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060408201518160010160086101000a81548163ffffffff021916908363ffffffff160217905550606082015181600101600c6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060808201518160010160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555090505080866040015167ffffffffffffffff16875f015167ffffffffffffffff167ffa61121954b7e98d76cb2dff770781f68c89f683f876916af6735e76953363ba89604051611dad919061331d565b60405180910390a450505050505050565b611dc66123e0565b611df360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612439565b565b5f385f3884865af1611e0e5763b12d13eb5f526004601cfd5b5050565b611df35f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611ded565b67ffffffffffffffff8381165f90815260036020908152604080832086851684529091528120600101549091611e7691818516911661342d565b421015949350505050565b5f33321480611e945750611e9433612440565b15611e9e57503390565b50337311110000000000000000000000000000000011110190565b5f611ec5836010613440565b611ed19061520861322c565b90508115611f14576020611ee684601f61342d565b611ef0919061346a565b611efb906002613440565b611f0790617d0061322c565b611f11908261322c565b90505b8067ffffffffffffffff168467ffffffffffffffff161080611f425750621e848067ffffffffffffffff8516115b15611f96576040517fa9b92e4c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808616600483015282166024820152621e8480604482015260640161080f565b50505050565b6040517f2d352eea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690632d352eea906024016040805180830381865afa158015612031573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061205591906132d9565b915091505f8367ffffffffffffffff168367ffffffffffffffff1661207a9190613306565b9050803410156120bf576040517ff04f3db20000000000000000000000000000000000000000000000000000000081523460048201526024810182905260440161080f565b6120c9828261247c565b611984336120d783346134a2565b61247c565b5f6120e68461250f565b90505f6121008660010154835f9182526020526040902090565b905084602001516001612113919061322c565b86547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff928316021787556001808801839055604080518082018252848152610180890151841660208083019182528a5186165f90815260038252848120828d0180518916835292528490209251835590519190930180547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000016918516919091179055905187519151859391821692909116907fb030c05eea781731402b3e8a08a58f0ddaeb313ddf2c8dd7d93723aeaf90dca39061220c9086908b908b908b906135ef565b60405180910390a4505050505050565b5f808061040084111561225e576040517fb045bd650000000000000000000000000000000000000000000000000000000081526004810185905260240161080f565b848460405161226e929190613655565b604051809103902092505f61228c8767ffffffffffffffff16612521565b905080158061229b5750838114155b156122ec576040517f0ddc67eb00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff88166004820152602481018590526044810182905260640161080f565b5f61232b87878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061254692505050565b90505f61233782612551565b90508867ffffffffffffffff16811461238f576040517f94b51ca300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a1660048201526024810182905260440161080f565b61239882612565565b94506123a382612574565b935050505093509350939050565b5f816040516020016123c3919061331d565b604051602081830303815290604052805190602001209050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611df3576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f8173ffffffffffffffffffffffffffffffffffffffff163b60171461246757505f919050565b60205f5f843c50505f5160e81c62ef01001490565b805f03612487575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906124bb90849061342d565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f816040516020016123c39190613664565b5f43828103610101811061253d5761253884612583565b6110df565b50509040919050565b6060610f18826125b0565b5f610f186125608360086125cd565b612656565b5f610f1861256083600b6125cd565b5f610f1861256083600f6125cd565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b6060610f186125c883805160801b6020919091011790565b612735565b5f82518260158111156125e2576125e2613673565b60ff1610829061261f576040517f3dc3cd9200000000000000000000000000000000000000000000000000000000815260040161080f91906136a0565b508282601581111561263357612633613673565b60ff1681518110612646576126466136df565b6020026020010151905092915050565b5f5f6126628360801c90565b9050602181111561269f576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f6126ab86612863565b919450925090505f8160018111156126c5576126c5613673565b146126fc576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b811561272a5761270d826008613306565b612719906101006134a2565b6127238785612cbf565b901c610602565b5f9695505050505050565b60605f6127428360801c90565b90505f5f5f61275086612863565b91945092509050600181600181111561276b5761276b613673565b148015612780575061277d828461342d565b84145b6127b6576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051945060208501835b8581101561282b575f806127dd6127d88b85612d0e565b612863565b5090925090505f6127fa846127f2858561342d565b8d9190612d68565b9050612806828461342d565b612810908561342d565b90855292506128249150602090508361342d565b91506127c1565b5060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303010486526040525092949350505050565b5f5f5f5f6128718560801c90565b9050805f036128ac576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6128b78682612cbf565b60f81c905060c0811015612afe57608060ff821610156128e2575f60015f9450945094505050612cb8565b6128ee6037608061370c565b60ff168160ff16116129b8575f612906608083613725565b60ff1690508083118015612971575080600114158061297157507f800000000000000000000000000000000000000000000000000000000000000061294c886001612cbf565b7fff000000000000000000000000000000000000000000000000000000000000001610155b6129a7576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001955093505f9250612cb8915050565b5f60376129c6608084613725565b6129d09190613725565b60ff169050808311612a0e576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612a1a886001612cbf565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03612a77576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612a83836008613306565b612a8f906101006134a2565b82901c9050603781118015612aac575080612aaa84876134a2565b115b612ae2576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612aed83600161342d565b975095505f9450612cb89350505050565b612b0a603760c061370c565b60ff168160ff1611612b71575f612b2260c083613725565b60ff169050808311612b60576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600195509350849250612cb8915050565b5f6037612b7f60c084613725565b612b899190613725565b60ff169050808311612bc7576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612bd3886001612cbf565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03612c30576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612c3c836008613306565b612c48906101006134a2565b82901c9050603781118015612c65575080612c6384876134a2565b115b612c9b576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612ca683600161342d565b9750955060019450612cb89350505050565b9193909250565b5f80612cde612ccf84602061342d565b612cd98660801c90565b612dad565b9050601f811115612cf357612cf36032612dbe565b5f19816008021b835f1960801c861601511691505092915050565b5f612d198360801c90565b821115612d2a57612d2a6032612dbe565b6119e182612d388560801c90565b612d4291906134a2565b612d5e6fffffffffffffffffffffffffffffffff861685612dcf565b60809190911b1790565b5f612d738460801c90565b612d7d838561342d565b1115612d8d57612d8d6032612dbe565b6110df82612d5e6fffffffffffffffffffffffffffffffff871686612dcf565b5f808284038481111590810261074e565b634e487b715f52806020526024601cfd5b5f6119e1828461342d565b67ffffffffffffffff81168114612def575f5ffd5b50565b5f5f83601f840112612e02575f5ffd5b50813567ffffffffffffffff811115612e19575f5ffd5b602083019150836020828501011115612e30575f5ffd5b9250929050565b5f5f5f5f60608587031215612e4a575f5ffd5b8435612e5581612dda565b9350602085013567ffffffffffffffff811115612e70575f5ffd5b612e7c87828801612df2565b9094509250506040850135612e9081612dda565b939692955090935050565b5f60208284031215612eab575f5ffd5b81356119e181612dda565b5f5f5f60608486031215612ec8575f5ffd5b8335612ed381612dda565b92506020840135612ee381612dda565b91506040840135612ef381612dda565b809150509250925092565b5f5f5f5f5f5f868803610100811215612f15575f5ffd5b8735612f2081612dda565b965060a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215612f51575f5ffd5b5060208701945060c087013567ffffffffffffffff811115612f71575f5ffd5b612f7d89828a01612df2565b90955093505060e087013567ffffffffffffffff811115612f9c575f5ffd5b612fa889828a01612df2565b979a9699509497509295939492505050565b73ffffffffffffffffffffffffffffffffffffffff81168114612def575f5ffd5b5f60208284031215612feb575f5ffd5b81356119e181612fba565b5f5f60408385031215613007575f5ffd5b823561301281612dda565b9150602083013561302281612dda565b809150509250929050565b5f5f5f5f60608587031215613040575f5ffd5b843561304b81612dda565b9350602085013561305b81612dda565b9250604085013567ffffffffffffffff811115613076575f5ffd5b61308287828801612df2565b95989497509550505050565b5f5f5f5f5f5f5f60c0888a0312156130a4575f5ffd5b87356130af81612dda565b965060208801356130bf81612fba565b9550604088013580151581146130d3575f5ffd5b94506060880135935060808801356130ea81612dda565b925060a088013567ffffffffffffffff811115613105575f5ffd5b6131118a828b01612df2565b989b979a50959850939692959293505050565b5f5f5f5f5f5f5f5f60e0898b03121561313b575f5ffd5b883561314681612dda565b9750602089013561315681612fba565b9650604089013561316681612fba565b9550606089013594506080890135935060a089013561318481612dda565b925060c089013567ffffffffffffffff81111561319f575f5ffd5b6131ab8b828c01612df2565b999c989b5096995094979396929594505050565b5f5f5f606084860312156131d1575f5ffd5b83516131dc81612fba565b60208501519093506131ed81612dda565b80925050604084015190509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610f1857610f186131ff565b67ffffffffffffffff8281168282160390811115610f1857610f186131ff565b5f67ffffffffffffffff821680613285576132856131ff565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b5f67ffffffffffffffff821667ffffffffffffffff81036132d0576132d06131ff565b60010192915050565b5f5f604083850312156132ea575f5ffd5b82516132f581612dda565b602084015190925061302281612fba565b8082028115828204841417610f1857610f186131ff565b815167ffffffffffffffff1681526101c08101602083015160208301526040830151613355604084018267ffffffffffffffff169052565b50606083015160608301526080830151608083015260a083015161338560a084018267ffffffffffffffff169052565b5060c08301516133a160c084018267ffffffffffffffff169052565b5060e08301516133bd60e084018267ffffffffffffffff169052565b506101008301516101008301526101208301516101208301526101408301516133f361014084018267ffffffffffffffff169052565b5061016083015161016083015261018083015161341d61018084018267ffffffffffffffff169052565b506101a092830151919092015290565b80820180821115610f1857610f186131ff565b67ffffffffffffffff8181168382160290811690818114613463576134636131ff565b5092915050565b5f8261349d577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b81810381811115610f1857610f186131ff565b805167ffffffffffffffff16825260208101516134de602084018267ffffffffffffffff169052565b5060408101516134f3604084018260ff169052565b50606081015161351b606084018273ffffffffffffffffffffffffffffffffffffffff169052565b506080810151613543608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a081015161355760a084018215159052565b5060c081015160c083015260e081015160e083015261010081015161358961010084018267ffffffffffffffff169052565b506101208101516101208301526101408101516135b361014084018267ffffffffffffffff169052565b506101608101516135d161016084018267ffffffffffffffff169052565b5061018081015161180e61018084018267ffffffffffffffff169052565b8481526135ff60208201856134b5565b6101e06101c0820152816101e082015281836102008301375f81830161020090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601019392505050565b818382375f9101908152919050565b6101a08101610f1882846134b5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60208101601683106136d9577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60ff8181168382160190811115610f1857610f186131ff565b60ff8281168282160390811115610f1857610f186131ff56' as const
