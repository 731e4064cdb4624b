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
    "internalType": "bytes32",
    "name": "lastBatchHash",
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
export const inboxBytecode = '0x60c060405234801561000f575f5ffd5b5060405161387838038061387883398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516137996100df5f395f818161054801526115c801525f818161036501528181610662015281816109930152818161116901528181611452015261204801526137995ff3fe608060405260043610610162575f3560e01c80637b103999116100c6578063a4dd0b561161007c578063e78cea9211610057578063e78cea9214610537578063e9e49bba1461056a578063f3a06dbe1461057d575f5ffd5b8063a4dd0b5614610438578063d3cc85e8146104ed578063d5d44d801461050c575f5ffd5b8063861b38b5116100ac578063861b38b5146103e4578063915470bf146103fa57806398447f8414610419575f5ffd5b80637b1039991461035457806380a3fa87146103ac575f5ffd5b8063567d9e171161011b5780636d7242f5116101015780636d7242f5146102765780636f876da01461028c57806373038704146102d0575f5ffd5b8063567d9e17146102345780636c8cc9d914610257575f5ffd5b806320b15e001161014b57806320b15e00146101ab57806338bba428146101ca57806341e5b4e714610213575f5ffd5b8063134a38b014610166578063138c17ec14610198575b5f5ffd5b348015610171575f5ffd5b5061017a604081565b60405167ffffffffffffffff90911681526020015b60405180910390f35b61017a6101a6366004612e92565b610590565b3480156101b6575f5ffd5b5061017a6101c5366004612ef6565b610611565b3480156101d5575f5ffd5b506101e96101e4366004612f11565b61075c565b6040805194855260208501939093529183015267ffffffffffffffff16606082015260800161018f565b34801561021e575f5ffd5b5061023261022d366004612f59565b610940565b005b34801561023f575f5ffd5b5061024961753081565b60405190815260200161018f565b348015610262575f5ffd5b50610249610271366004613036565b610d83565b348015610281575f5ffd5b5061017a621e848081565b348015610297575f5ffd5b506102ab6102a6366004613051565b610e74565b604080518251815260209283015167ffffffffffffffff16928101929092520161018f565b3480156102db575f5ffd5b506102ef6102ea366004613051565b610f4f565b60405161018f91905f60a0820190508251825267ffffffffffffffff602084015116602083015263ffffffff604084015116604083015267ffffffffffffffff606084015116606083015267ffffffffffffffff608084015116608083015292915050565b34801561035f575f5ffd5b506103877f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161018f565b3480156103b7575f5ffd5b5061017a6103c6366004612ef6565b67ffffffffffffffff9081165f908152600160205260409020541690565b3480156103ef575f5ffd5b50610249620664b881565b348015610405575f5ffd5b50610249610414366004613051565b611084565b348015610424575f5ffd5b50610232610433366004613088565b611118565b348015610443575f5ffd5b506104bd610452366004612ef6565b67ffffffffffffffff8082165f9081526001602081905260409091208054910154680100000000000000008204831692700100000000000000000000000000000000830481169278010000000000000000000000000000000000000000000000009004169193509193565b6040805167ffffffffffffffff95861681529385166020850152830191909152909116606082015260800161018f565b3480156104f8575f5ffd5b50610249610507366004613051565b611401565b348015610517575f5ffd5b50610249610526366004613036565b5f6020819052908152604090205481565b348015610542575f5ffd5b506103877f000000000000000000000000000000000000000000000000000000000000000081565b61017a6105783660046130e9565b6114d4565b61017a61058b36600461317f565b6115af565b604080516101a0810182525f80825260208201819052606082018190526080820181905260a0820181905260c0820181905260e082018190526101008201819052610120820181905261014082018190526101608201819052610180820181905260019282019290925261060786828588886116ba565b9695505050505050565b6040517f7219643700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637219643790602401606060405180830381865afa1580156106a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106cb919061321a565b5067ffffffffffffffff8086165f9081526001602052604090208054929450925070010000000000000000000000000000000082048116916801000000000000000090041681146107515767ffffffffffffffff8086165f908152600360209081526040808320858516845290915290206001015461074c91859116613287565b610753565b5f5b95945050505050565b67ffffffffffffffff8084165f9081526001602052604081205490918291829182918116908681169088161015806107a757508067ffffffffffffffff168667ffffffffffffffff16115b806107c657506101006107ba88886132a7565b67ffffffffffffffff16115b1561081e576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80891660048301528088166024830152821660448201526064015b60405180910390fd5b67ffffffffffffffff88165f90815260026020526040812090819061084460018a6132a7565b67ffffffffffffffff16815260208101919091526040015f908120549450819061086f60018a6132a7565b67ffffffffffffffff908116825260208201929092526040015f2060010154169250865b8867ffffffffffffffff168167ffffffffffffffff1611156108fa576108e8825f6108bf6001856132a7565b67ffffffffffffffff16815260208101919091526040015f2054885f9182526020526040902090565b96506108f3816132c7565b9050610893565b5067ffffffffffffffff88161561093557805f61091860018b6132a7565b67ffffffffffffffff16815260208101919091526040015f205494505b505093509350935093565b6040517f7219643700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201525f908190819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637219643790602401606060405180830381865afa1580156109d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109fc919061321a565b919450925090503373ffffffffffffffffffffffffffffffffffffffff841614610a64576040517f2af0e1ea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a166004820152336024820152604401610815565b3332141580610a735750333b15155b15610aac576040517fe908f8bd000000000000000000000000000000000000000000000000000000008152336004820152602401610815565b620664b8841115610af5576040517f573760f300000000000000000000000000000000000000000000000000000000815260048101859052620664b86024820152604401610815565b67ffffffffffffffff89165f81815260016020908152604080832081516101c0810183529182018490526060808301859052608080840186905260a0840186905260c0840186905260e08401869052610100840186905261012084018690526101408401869052610160840186905261018084018690526101a084019590955294825291810185905290929091610b9191908c01908c01612ef6565b67ffffffffffffffff1660e0820152610bb060608b0160408c01612ef6565b67ffffffffffffffff16610140820152610bca82826117a7565b604081015167ffffffffffffffff16610be660208c018c612ef6565b67ffffffffffffffff1614610c4d57610c0260208b018b612ef6565b60408083015190517ff8ad21f000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610815565b80606001518a6020013514610ca15760608101516040517f6f89d1b800000000000000000000000000000000000000000000000000000000815260208c013560048201526024810191909152604401610815565b60c0810151610cda908c90610cbc60808e0160608f01612ef6565b855468010000000000000000900467ffffffffffffffff1688611844565b610cf38b610cee60808d0160608e01612ef6565b6119bc565b610120820181905260808b013514610d4b576101208101516040517faf21cbca00000000000000000000000000000000000000000000000000000000815260808c013560048201526024810191909152604401610815565b610d558787611a19565b608082015267ffffffffffffffff861660a0820152610d7682828b8b611afc565b5050505050505050505050565b5f610d8c611e19565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610e04576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610815565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610e678282611e50565b610e6f611e6d565b919050565b604080518082019091525f808252602082015267ffffffffffffffff8084165f9081526001602052604090205468010000000000000000900481169083168111610f05576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80851660048301819052602483015282166044820152606401610815565b505067ffffffffffffffff8083165f908152600360209081526040808320858516845282529182902082518084019093528054835260010154909216918101919091525b92915050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081019190915267ffffffffffffffff8084165f9081526001602052604090205481169083168111610feb576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80851660048301819052602483015282166044820152606401610815565b505067ffffffffffffffff9182165f908152600260209081526040808320938516835292815290829020825160a081018452815481526001909101548085169282019290925268010000000000000000820463ffffffff16928101929092526c01000000000000000000000000810483166060830152740100000000000000000000000000000000000000009004909116608082015290565b67ffffffffffffffff8083165f908152600160205260408120549091680100000000000000009091048116908316811015611106576040517ff935371a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff80851660048301819052602483015282166044820152606401610815565b61111084846119bc565b949350505050565b6040517f7219643700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690637219643790602401606060405180830381865afa1580156111ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111d2919061321a565b67ffffffffffffffff8981165f81815260016020908152604080832081516101c081018352918201849052606082018490526080820184905260a0820184905260c0820184905260e0820184905261010082018490526101208201849052610160820184905261018082018490526101a08201939093529283528201849052918a16610140820152929550909350915061126c82826117a7565b815460c082015167ffffffffffffffff6801000000000000000090920482169181168290036112c9576040517f02f4d1760000000000000000000000000000000000000000000000000000000081525f6004820152602401610815565b5f67ffffffffffffffff83166112e0604084613287565b67ffffffffffffffff16106112f55782611300565b611300604083613287565b90505b8067ffffffffffffffff168267ffffffffffffffff1610801561132c575061132c8b8389611e97565b156113415761133a82613308565b9150611303565b8360c0015167ffffffffffffffff168267ffffffffffffffff16036113d55767ffffffffffffffff808c165f908152600360209081526040808320868516845290915290206001015461139691899116613287565b6040517f02f4d17600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610815565b67ffffffffffffffff821660e08501526113ef8b836119bc565b610120850152610d7685858b8b611afc565b6040517f2d352eea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690632d352eea906024016040805180830381865afa158015611496573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114ba9190613334565b50905061111067ffffffffffffffff808516908316613361565b604080516101a0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081018290526101808101829052611543611edc565b73ffffffffffffffffffffffffffffffffffffffff16606082015286611569578761156b565b5f5b73ffffffffffffffffffffffffffffffffffffffff16608082015286151560a082015260e081018690526115a289828787876116ba565b9998505050505050505050565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611621576040517ff91b419e000000000000000000000000000000000000000000000000000000008152336004820152602401610815565b604080516101a0810182525f8082526020820181905291810182905260a08101829052610100810182905261012081018290526101408101829052610160810182905261018081019190915273ffffffffffffffffffffffffffffffffffffffff89811660608301528816608082015260c0810187905260e081018690526116ac8a828787876116ba565b9a9950505050505050505050565b5f617530821115611702576040517f573760f3000000000000000000000000000000000000000000000000000000008152600481018390526175306024820152604401610815565b61171484848490508760a00151611f14565b61171e8685611ff7565b5067ffffffffffffffff8086165f81815260016020908152604090912080549288526801000000000000000090920483169087018190529185166101008701526117688484611a19565b61012087015267ffffffffffffffff808416610140880152438116610160880152421661018087015261179d81878686612137565b5095945050505050565b815467ffffffffffffffff808216604084018190527001000000000000000000000000000000009092041660c0830181905282516117e4916119bc565b61010083015267ffffffffffffffff81161561183f57815167ffffffffffffffff165f9081526002602052604081209061181f6001846132a7565b67ffffffffffffffff16815260208101919091526040015f205460608301525b505050565b8367ffffffffffffffff168367ffffffffffffffff16108061187957508167ffffffffffffffff168367ffffffffffffffff16115b806118975750604061188b85856132a7565b67ffffffffffffffff16115b156118ea576040517f14e5e92e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830152808616602483015283166044820152606401610815565b8167ffffffffffffffff168367ffffffffffffffff161080156119205750604061191485856132a7565b67ffffffffffffffff16105b80156119325750611932858483611e97565b156119b55767ffffffffffffffff8086165f9081526003602090815260408083208488168452909152902060010154849161196f91849116613287565b6040517f0360fcd100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015291166024820152604401610815565b5050505050565b5f67ffffffffffffffff821615611a105767ffffffffffffffff83165f908152600360205260408120906119f16001856132a7565b67ffffffffffffffff16815260208101919091526040015f2054611a12565b5f5b9392505050565b5f601f820160051c6040518115611a36575f6001830360051b8201525b81611a3f575f81525b838582375f5b6001831115611af2576001831615611a6657808360051b8301526001830192505b8260011c925081828460051b8401606081035b80841015611abc576040832084526040808401206020850152604060808401206040850152604060c0840120606085015260808401935061010083019250611a79565b505b80831015611add57604082208352602083019250604082019150611abe565b505050805f528060205260405f209050611a45565b5051949350505050565b610140830151845467ffffffffffffffff78010000000000000000000000000000000000000000000000009091048116908216811180611b465750438267ffffffffffffffff1610155b15611b97576040517f3d66f61c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808416600483015282166024820152436044820152606401610815565b611ba2828585612277565b6101a088015267ffffffffffffffff166101808701526101608601525f611bc88661240c565b905085604001516001611bdb9190613287565b875f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508560e00151875f0160106101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555082875f0160186101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506040518060a001604052808281526020018760e0015167ffffffffffffffff1681526020018760a0015163ffffffff1681526020014267ffffffffffffffff1681526020018467ffffffffffffffff1681525060025f885f015167ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f886040015167ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f01556020820151816001015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060408201518160010160086101000a81548163ffffffff021916908363ffffffff160217905550606082015181600101600c6101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555060808201518160010160146101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555090505080866040015167ffffffffffffffff16875f015167ffffffffffffffff167ffa61121954b7e98d76cb2dff770781f68c89f683f876916af6735e76953363ba89604051611e089190613378565b60405180910390a450505050505050565b611e2161243b565b611e4e60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612494565b565b5f385f3884865af1611e695763b12d13eb5f526004601cfd5b5050565b611e4e5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611e48565b67ffffffffffffffff8381165f90815260036020908152604080832086851684529091528120600101549091611ed1918185169116613488565b421015949350505050565b5f33321480611eef5750611eef3361249b565b15611ef957503390565b50337311110000000000000000000000000000000011110190565b5f611f2083601061349b565b611f2c90615208613287565b90508115611f6f576020611f4184601f613488565b611f4b91906134c5565b611f5690600261349b565b611f6290617d00613287565b611f6c9082613287565b90505b8067ffffffffffffffff168467ffffffffffffffff161080611f9d5750621e848067ffffffffffffffff8516115b15611ff1576040517fa9b92e4c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808616600483015282166024820152621e84806044820152606401610815565b50505050565b6040517f2d352eea00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f90819073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690632d352eea906024016040805180830381865afa15801561208c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120b09190613334565b915091505f8367ffffffffffffffff168367ffffffffffffffff166120d59190613361565b90508034101561211a576040517ff04f3db200000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610815565b61212482826124d7565b6119b53361213283346134fd565b6124d7565b5f6121418461256a565b90505f61215b8660010154835f9182526020526040902090565b90508460200151600161216e9190613287565b86547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff166801000000000000000067ffffffffffffffff928316021787556001808801839055604080518082018252848152610180890151841660208083019182528a5186165f90815260038252848120828d0180518916835292528490209251835590519190930180547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000016918516919091179055905187519151859391821692909116907fb030c05eea781731402b3e8a08a58f0ddaeb313ddf2c8dd7d93723aeaf90dca3906122679086908b908b908b9061364a565b60405180910390a4505050505050565b5f80806104008411156122b9576040517fb045bd6500000000000000000000000000000000000000000000000000000000815260048101859052602401610815565b84846040516122c99291906136b0565b604051809103902092505f6122e78767ffffffffffffffff1661257c565b90508015806122f65750838114155b15612347576040517f0ddc67eb00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201526024810185905260448101829052606401610815565b5f61238687878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506125a192505050565b90505f612392826125ac565b90508867ffffffffffffffff1681146123ea576040517f94b51ca300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8a16600482015260248101829052604401610815565b6123f3826125c0565b94506123fe826125cf565b935050505093509350939050565b5f8160405160200161241e9190613378565b604051602081830303815290604052805190602001209050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611e4e576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f8173ffffffffffffffffffffffffffffffffffffffff163b6017146124c257505f919050565b60205f5f843c50505f5160e81c62ef01001490565b805f036124e2575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081208054839290612516908490613488565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f8160405160200161241e91906136bf565b5f43828103610101811061259857612593846125de565b611110565b50509040919050565b6060610f498261260b565b5f610f496125bb836008612628565b6126b1565b5f610f496125bb83600b612628565b5f610f496125bb83600f612628565b5f815f525f60205260208060205f71f90827f1c53a10cb7a02335b1753200029355afa5050602051919050565b6060610f4961262383805160801b6020919091011790565b612790565b5f825182601581111561263d5761263d6136ce565b60ff1610829061267a576040517f3dc3cd9200000000000000000000000000000000000000000000000000000000815260040161081591906136fb565b508282601581111561268e5761268e6136ce565b60ff16815181106126a1576126a161373a565b6020026020010151905092915050565b5f5f6126bd8360801c90565b905060218111156126fa576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f612706866128be565b919450925090505f816001811115612720576127206136ce565b14612757576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b811561278557612768826008613361565b612774906101006134fd565b61277e8785612d1a565b901c610607565b5f9695505050505050565b60605f61279d8360801c90565b90505f5f5f6127ab866128be565b9194509250905060018160018111156127c6576127c66136ce565b1480156127db57506127d88284613488565b84145b612811576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604051945060208501835b85811015612886575f806128386128338b85612d69565b6128be565b5090925090505f6128558461284d8585613488565b8d9190612dc3565b90506128618284613488565b61286b9085613488565b908552925061287f91506020905083613488565b915061281c565b5060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303010486526040525092949350505050565b5f5f5f5f6128cc8560801c90565b9050805f03612907576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6129128682612d1a565b60f81c905060c0811015612b5957608060ff8216101561293d575f60015f9450945094505050612d13565b61294960376080613767565b60ff168160ff1611612a13575f612961608083613780565b60ff16905080831180156129cc57508060011415806129cc57507f80000000000000000000000000000000000000000000000000000000000000006129a7886001612d1a565b7fff000000000000000000000000000000000000000000000000000000000000001610155b612a02576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001955093505f9250612d13915050565b5f6037612a21608084613780565b612a2b9190613780565b60ff169050808311612a69576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612a75886001612d1a565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03612ad2576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612ade836008613361565b612aea906101006134fd565b82901c9050603781118015612b07575080612b0584876134fd565b115b612b3d576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612b48836001613488565b975095505f9450612d139350505050565b612b65603760c0613767565b60ff168160ff1611612bcc575f612b7d60c083613780565b60ff169050808311612bbb576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600195509350849250612d13915050565b5f6037612bda60c084613780565b612be49190613780565b60ff169050808311612c22576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612c2e886001612d1a565b90507fff0000000000000000000000000000000000000000000000000000000000000081165f03612c8b576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612c97836008613361565b612ca3906101006134fd565b82901c9050603781118015612cc0575080612cbe84876134fd565b115b612cf6576040517ff3dd700400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612d01836001613488565b9750955060019450612d139350505050565b9193909250565b5f80612d39612d2a846020613488565b612d348660801c90565b612e08565b9050601f811115612d4e57612d4e6032612e19565b5f19816008021b835f1960801c861601511691505092915050565b5f612d748360801c90565b821115612d8557612d856032612e19565b611a1282612d938560801c90565b612d9d91906134fd565b612db96fffffffffffffffffffffffffffffffff861685612e2a565b60809190911b1790565b5f612dce8460801c90565b612dd88385613488565b1115612de857612de86032612e19565b61111082612db96fffffffffffffffffffffffffffffffff871686612e2a565b5f8082840384811115908102610753565b634e487b715f52806020526024601cfd5b5f611a128284613488565b67ffffffffffffffff81168114612e4a575f5ffd5b50565b5f5f83601f840112612e5d575f5ffd5b50813567ffffffffffffffff811115612e74575f5ffd5b602083019150836020828501011115612e8b575f5ffd5b9250929050565b5f5f5f5f60608587031215612ea5575f5ffd5b8435612eb081612e35565b9350602085013567ffffffffffffffff811115612ecb575f5ffd5b612ed787828801612e4d565b9094509250506040850135612eeb81612e35565b939692955090935050565b5f60208284031215612f06575f5ffd5b8135611a1281612e35565b5f5f5f60608486031215612f23575f5ffd5b8335612f2e81612e35565b92506020840135612f3e81612e35565b91506040840135612f4e81612e35565b809150509250925092565b5f5f5f5f5f5f868803610100811215612f70575f5ffd5b8735612f7b81612e35565b965060a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215612fac575f5ffd5b5060208701945060c087013567ffffffffffffffff811115612fcc575f5ffd5b612fd889828a01612e4d565b90955093505060e087013567ffffffffffffffff811115612ff7575f5ffd5b61300389828a01612e4d565b979a9699509497509295939492505050565b73ffffffffffffffffffffffffffffffffffffffff81168114612e4a575f5ffd5b5f60208284031215613046575f5ffd5b8135611a1281613015565b5f5f60408385031215613062575f5ffd5b823561306d81612e35565b9150602083013561307d81612e35565b809150509250929050565b5f5f5f5f6060858703121561309b575f5ffd5b84356130a681612e35565b935060208501356130b681612e35565b9250604085013567ffffffffffffffff8111156130d1575f5ffd5b6130dd87828801612e4d565b95989497509550505050565b5f5f5f5f5f5f5f60c0888a0312156130ff575f5ffd5b873561310a81612e35565b9650602088013561311a81613015565b95506040880135801515811461312e575f5ffd5b945060608801359350608088013561314581612e35565b925060a088013567ffffffffffffffff811115613160575f5ffd5b61316c8a828b01612e4d565b989b979a50959850939692959293505050565b5f5f5f5f5f5f5f5f60e0898b031215613196575f5ffd5b88356131a181612e35565b975060208901356131b181613015565b965060408901356131c181613015565b9550606089013594506080890135935060a08901356131df81612e35565b925060c089013567ffffffffffffffff8111156131fa575f5ffd5b6132068b828c01612e4d565b999c989b5096995094979396929594505050565b5f5f5f6060848603121561322c575f5ffd5b835161323781613015565b602085015190935061324881612e35565b80925050604084015190509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610f4957610f4961325a565b67ffffffffffffffff8281168282160390811115610f4957610f4961325a565b5f67ffffffffffffffff8216806132e0576132e061325a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b5f67ffffffffffffffff821667ffffffffffffffff810361332b5761332b61325a565b60010192915050565b5f5f60408385031215613345575f5ffd5b825161335081612e35565b602084015190925061307d81613015565b8082028115828204841417610f4957610f4961325a565b815167ffffffffffffffff1681526101c081016020830151602083015260408301516133b0604084018267ffffffffffffffff169052565b50606083015160608301526080830151608083015260a08301516133e060a084018267ffffffffffffffff169052565b5060c08301516133fc60c084018267ffffffffffffffff169052565b5060e083015161341860e084018267ffffffffffffffff169052565b5061010083015161010083015261012083015161012083015261014083015161344e61014084018267ffffffffffffffff169052565b5061016083015161016083015261018083015161347861018084018267ffffffffffffffff169052565b506101a092830151919092015290565b80820180821115610f4957610f4961325a565b67ffffffffffffffff81811683821602908116908181146134be576134be61325a565b5092915050565b5f826134f8577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b81810381811115610f4957610f4961325a565b805167ffffffffffffffff1682526020810151613539602084018267ffffffffffffffff169052565b50604081015161354e604084018260ff169052565b506060810151613576606084018273ffffffffffffffffffffffffffffffffffffffff169052565b50608081015161359e608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a08101516135b260a084018215159052565b5060c081015160c083015260e081015160e08301526101008101516135e461010084018267ffffffffffffffff169052565b5061012081015161012083015261014081015161360e61014084018267ffffffffffffffff169052565b5061016081015161362c61016084018267ffffffffffffffff169052565b5061018081015161183f61018084018267ffffffffffffffff169052565b84815261365a6020820185613510565b6101e06101c0820152816101e082015281836102008301375f81830161020090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601019392505050565b818382375f9101908152919050565b6101a08101610f498284613510565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020810160168310613734577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91905290565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60ff8181168382160190811115610f4957610f4961325a565b60ff8281168282160390811115610f4957610f4961325a56' as const
