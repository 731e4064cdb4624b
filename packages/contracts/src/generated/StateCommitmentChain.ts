/** Bindings of StateCommitmentChain. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const stateCommitmentChainAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IDomainRegistry",
    "name": "registry_",
    "type": "address"
   },
   {
    "internalType": "contract IInbox",
    "name": "inbox_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "winnerId",
    "type": "bytes32"
   }
  ],
  "name": "AlreadySettled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "AssertionExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "AssertionUnknown",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "held",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "needed",
    "type": "uint64"
   }
  ],
  "name": "BatchesMissing",
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
  "name": "BondDiffers",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "BondHeld",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   }
  ],
  "name": "Contested",
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
  "name": "DomainAlreadyOpen",
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
  "name": "DomainNotOpen",
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
  "name": "GapTooShort",
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
    "name": "recorded",
    "type": "bytes32"
   }
  ],
  "name": "LastBatchDiffers",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "NotConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   }
  ],
  "name": "NotContested",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "NotPending",
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
  "name": "NotResolver",
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
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "NumberUnknown",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "latestConfirmed",
    "type": "bytes32"
   }
  ],
  "name": "OutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   }
  ],
  "name": "ParentDead",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "domainId",
    "type": "uint64"
   }
  ],
  "name": "ParentOfOtherDomain",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "claimed",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "recorded",
    "type": "uint64"
   }
  ],
  "name": "QueueCursorDiffers",
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
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   }
  ],
  "name": "RivalsClosed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   }
  ],
  "name": "WindowOpen",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint128",
    "name": "claimed",
    "type": "uint128"
   },
   {
    "internalType": "uint128",
    "name": "parent",
    "type": "uint128"
   }
  ],
  "name": "WithdrawnDecreases",
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
    "name": "number",
    "type": "uint64"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
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
    "name": "output",
    "type": "tuple"
   }
  ],
  "name": "AssertionConfirmed",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "batchEnd",
    "type": "uint64"
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
    "name": "output",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "l0Root",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "initialState",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "nextBatchEnd",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "bond",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "confirmableAt",
    "type": "uint64"
   }
  ],
  "name": "AssertionMade",
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
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "AssertionRejected",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "to",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "bond",
    "type": "uint256"
   }
  ],
  "name": "BondReleased",
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
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "winnerId",
    "type": "bytes32"
   }
  ],
  "name": "DisputeSettled",
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
    "internalType": "bytes32",
    "name": "genesisId",
    "type": "bytes32"
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
    "name": "output",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "nextBatchEnd",
    "type": "uint64"
   }
  ],
  "name": "DomainOpened",
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
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "round",
    "type": "uint32"
   }
  ],
  "name": "RangeReopened",
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
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "previousId",
    "type": "bytes32"
   }
  ],
  "name": "RivalMade",
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
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "lastBatchHash",
    "type": "bytes32"
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
    "name": "output",
    "type": "tuple"
   },
   {
    "internalType": "bytes32",
    "name": "l0Root",
    "type": "bytes32"
   }
  ],
  "name": "assertOutput",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
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
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
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
    "name": "output",
    "type": "tuple"
   },
   {
    "internalType": "bytes32",
    "name": "l0Root",
    "type": "bytes32"
   }
  ],
  "name": "assertionId",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "assertionOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentId",
      "type": "bytes32"
     },
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
      "internalType": "bytes32",
      "name": "withdrawalRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "l0Root",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "initialState",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "winner",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "lastChild",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "previousSibling",
      "type": "bytes32"
     },
     {
      "internalType": "uint128",
      "name": "cumulativeWithdrawn",
      "type": "uint128"
     },
     {
      "internalType": "uint64",
      "name": "queueCursor",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "batchEnd",
      "type": "uint64"
     },
     {
      "internalType": "address",
      "name": "proposer",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "createdAt",
      "type": "uint64"
     },
     {
      "internalType": "uint32",
      "name": "round",
      "type": "uint32"
     },
     {
      "internalType": "uint128",
      "name": "bond",
      "type": "uint128"
     },
     {
      "internalType": "uint64",
      "name": "number",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "nextBatchEnd",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "domainId",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "openedAt",
      "type": "uint64"
     },
     {
      "internalType": "uint32",
      "name": "livingChildren",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "childRound",
      "type": "uint32"
     },
     {
      "internalType": "bool",
      "name": "contested",
      "type": "bool"
     },
     {
      "internalType": "enum Stored",
      "name": "stored",
      "type": "uint8"
     }
    ],
    "internalType": "struct Assertion",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "certifiedRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "internalType": "enum Dialect",
    "name": "dialect",
    "type": "uint8"
   },
   {
    "internalType": "address",
    "name": "manager",
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
  "name": "challengeWindow",
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
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "commitment",
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
    "name": "output",
    "type": "tuple"
   },
   {
    "internalType": "uint64",
    "name": "time",
    "type": "uint64"
   },
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "internalType": "bool",
    "name": "challenged",
    "type": "bool"
   },
   {
    "internalType": "enum Status",
    "name": "status",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "confirm",
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
    "name": "number",
    "type": "uint64"
   }
  ],
  "name": "confirmedAt",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "id",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "confirmedWithdrawals",
  "outputs": [
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
  "name": "inbox",
  "outputs": [
   {
    "internalType": "contract IInbox",
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
   }
  ],
  "name": "latestConfirmed",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "number",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "id",
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
  "name": "openDomain",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "genesisId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "reject",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "releaseBond",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "internalType": "uint128",
    "name": "cumulativeWithdrawn",
    "type": "uint128"
   }
  ],
  "name": "requiredBond",
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
    "internalType": "bytes32",
    "name": "parentId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "winnerId",
    "type": "bytes32"
   }
  ],
  "name": "settle",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "statusOf",
  "outputs": [
   {
    "internalType": "enum Status",
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "why",
  "outputs": [
   {
    "internalType": "enum Why",
    "name": "reason",
    "type": "uint8"
   },
   {
    "internalType": "uint64",
    "name": "changesAt",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "waitsFor",
    "type": "bytes32"
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
export const stateCommitmentChainBytecode = '0x60c060405234801561000f575f5ffd5b5060405161440f38038061440f83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a05161430d6101025f395f81816104d901528181612602015281816134a8015261360d01525f8181610313015281816106600152818161075c01528181610be701528181610f6201528181611380015281816116c3015281816121d70152613051015261430d5ff3fe608060405260043610610162575f3560e01c80637c5a2a63116100c6578063d32a9cd91161007c578063da79886611610057578063da7988661461047b578063f2b8e559146104a9578063fb0e722b146104c8575f5ffd5b8063d32a9cd914610405578063d5d44d8014610424578063d6194bda1461044f575f5ffd5b8063b06f40e2116100ac578063b06f40e2146103a7578063c7df14e2146103ba578063cabd734f146103e6575f5ffd5b80637c5a2a631461035a578063a225b75f14610388575f5ffd5b80636c8cc9d91161011b57806373f2bfec1161010157806373f2bfec146102c4578063797af627146102e35780637b10399914610302575f5ffd5b80636c8cc9d9146102755780636f9dca9f14610294575f5ffd5b8063491d75f41161014b578063491d75f4146101ef5780634ec7eb84146102275780635e8e249814610248575f5ffd5b80631c6678b6146101665780633c83a728146101b0575b5f5ffd5b348015610171575f5ffd5b50610185610180366004613746565b6104fb565b604080519283526fffffffffffffffffffffffffffffffff9091166020830152015b60405180910390f35b3480156101bb575f5ffd5b506101cf6101ca366004613770565b6105b2565b6040805167ffffffffffffffff90931683526020830191909152016101a7565b3480156101fa575f5ffd5b5061020e610209366004613770565b610626565b60405167ffffffffffffffff90911681526020016101a7565b348015610232575f5ffd5b5061024661024136600461378b565b6106e6565b005b348015610253575f5ffd5b506102676102623660046137b8565b6108e6565b6040519081526020016101a7565b348015610280575f5ffd5b5061026761028f36600461381e565b610969565b34801561029f575f5ffd5b506102b36102ae366004613839565b610a5a565b6040516101a79594939291906138b1565b3480156102cf575f5ffd5b506102676102de366004613770565b610b50565b3480156102ee575f5ffd5b506102466102fd36600461378b565b610eb1565b34801561030d575f5ffd5b506103357f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101a7565b348015610365575f5ffd5b5061037961037436600461378b565b611247565b6040516101a793929190613949565b348015610393575f5ffd5b506102676103a2366004613839565b611545565b6102676103b536600461397b565b6115bc565b3480156103c5575f5ffd5b506103d96103d436600461378b565b6118ce565b6040516101a791906139ca565b3480156103f1575f5ffd5b5061024661040036600461378b565b611a50565b348015610410575f5ffd5b5061024661041f3660046139d8565b611ccf565b34801561042f575f5ffd5b5061026761043e36600461381e565b5f6020819052908152604090205481565b34801561045a575f5ffd5b5061046e61046936600461378b565b611e03565b6040516101a79190613a08565b348015610486575f5ffd5b5061049a610495366004613746565b6120bb565b6040516101a793929190613c2d565b3480156104b4575f5ffd5b506102676104c3366004613c8b565b61216b565b3480156104d3575f5ffd5b506103357f000000000000000000000000000000000000000000000000000000000000000081565b5f81815260016020526040812081906002600c820154600160c81b900460ff16600481111561052c5761052c613870565b14158061054a5750600c81015467ffffffffffffffff868116911614155b15610589576040517f2ffa13ac000000000000000000000000000000000000000000000000000000008152600481018590526024015b60405180910390fd5b60038101546009909101549092506fffffffffffffffffffffffffffffffff1690509250929050565b67ffffffffffffffff81165f90815260026020526040812080549081610610576040517f5102281400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610580565b6001015467ffffffffffffffff16939092509050565b6040517fe717a35c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e717a35c9060240161010060405180830381865afa1580156106bb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106df9190613d77565b5192915050565b5f6106f082612262565b600c81015481545f90815260016020526040812092935067ffffffffffffffff909116919061071f85836122ca565b156107e1576040517f41342e3200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906341342e3290602401602060405180830381865afa1580156107b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107da9190613e1d565b905061088e565b83546107ed90836122ea565b80610833575067ffffffffffffffff8084165f90815260026020526040902060010154600b86015490821670010000000000000000000000000000000090910490911611155b156108595750600a83015473ffffffffffffffffffffffffffffffffffffffff1661088e565b6040517f2cabe3bc00000000000000000000000000000000000000000000000000000000815260048101869052602401610580565b600c840180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167904000000000000000000000000000000000000000000000000001790556108df858583612389565b5050505050565b5f838152600160205260408120600b81015461095f90879087907801000000000000000000000000000000000000000000000000900467ffffffffffffffff1661093536899003890189613e38565b600c860154889074010000000000000000000000000000000000000000900463ffffffff16612412565b9695505050505050565b5f610972612496565b5073ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054908190036109ea576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610580565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610a4d82826124cd565b610a556124ea565b919050565b610aa36040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f5f5f5f60015f610ab58a8a611545565b81526020019081526020015f209050610acd81612514565b600a82015491545f908152600160205260409020600c0154909974010000000000000000000000000000000000000000830467ffffffffffffffff16995073ffffffffffffffffffffffffffffffffffffffff90921697507801000000000000000000000000000000000000000000000000900460ff1695506002945092505050565b67ffffffffffffffff81165f908152600260205260408120805415610bad576040517f8c201b5b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610580565b6040517fd32c00e600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d32c00e69060240160c060405180830381865afa158015610c41573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c659190613e97565b509050610c76845f80848180612412565b5f818152600160205260409020600c8101805467ffffffffffffffff88167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082168117835593965091926002927fffffffffffff00ffffffffffffffffffffffffffffffffff00000000000000001617600160c81b830217905550600a810180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16740100000000000000000000000000000000000000004267ffffffffffffffff16021790555f610d4986826125c8565b600b8301805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff8481169190910291909117909155845160018501556020850151600285015560408501516009850180546060880151600388015560808801517fffffffffffffffff00000000000000000000000000000000000000000000000090911670010000000000000000000000000000000093909416929092027fffffffffffffffffffffffffffffffff0000000000000000000000000000000016929092176fffffffffffffffffffffffffffffffff909116179055905084845567ffffffffffffffff86165f81815260036020908152604080832083805290915290819020879055518691907f4a916d2a50c90cd8ec62e9d260159f9df7ede5dad805c5ce25e8f47d9fc718b290610ea09087908690613f14565b60405180910390a350505050919050565b5f610ebb82612262565b600c81015467ffffffffffffffff165f8181526002602052604090208254815493945091929091908114610f285781546040517fca9f20fa000000000000000000000000000000000000000000000000000000008152610580918391600401918252602082015260400190565b6040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa158015610fbc573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fe09190613f80565b51600a86015490915061101690829074010000000000000000000000000000000000000000900467ffffffffffffffff16614079565b67ffffffffffffffff1642101561109857600a85015461105990829074010000000000000000000000000000000000000000900467ffffffffffffffff16614079565b6040517fadc9513100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610580565b5f828152600160205260409020600681015480156110b957878114156110dd565b600c820154700100000000000000000000000000000000900463ffffffff16600114155b15611117576040517f92479a5f00000000000000000000000000000000000000000000000000000000815260048101859052602401610580565b600c870180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16790200000000000000000000000000000000000000000000000000179055600b8701548886556001860180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff70010000000000000000000000000000000090930483169081179091559087165f81815260036020908152604080832085845290915290208a9055899082907f14757cc44662eeff03ddb1c553c8d75a132608d500ab553b3cd1213f84f3381c6111ff8c612514565b60405161120c9190614099565b60405180910390a4600a88015461123c908a908a9073ffffffffffffffffffffffffffffffffffffffff16612389565b505050505050505050565b5f5f5f5f611254856118ce565b90505f81600581111561126957611269613870565b0361127d57505f925082915081905061153e565b600281600581111561129157611291613870565b036112a65750600192505f915081905061153e565b60038160058111156112ba576112ba613870565b036112cf5750600292505f915081905061153e565b5f8581526001602052604080822080548084529190922060048460058111156112fa576112fa613870565b036113155760060154600396505f9550935061153e92505050565b600584600581111561132957611329613870565b036113405750600495505f9450925061153e915050565b600c8301546040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa1580156113da573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113fe9190613f80565b60068301549091501580156114325750600c820154700100000000000000000000000000000000900463ffffffff16600114155b156114985760a081015173ffffffffffffffffffffffffffffffffffffffff1661146b5750600696505f955085945061153e9350505050565b60a00151600597505f965073ffffffffffffffffffffffffffffffffffffffff16945061153e9350505050565b6002600c830154600160c81b900460ff1660048111156114ba576114ba613870565b146114d35760075f84975097509750505050505061153e565b8051600a8501545f916115079174010000000000000000000000000000000000000000900467ffffffffffffffff16614079565b90508067ffffffffffffffff1642101561152f576008985096505f955061153e945050505050565b6009985096505f955050505050505b9193909250565b67ffffffffffffffff8083165f90815260036020908152604080832093851683529290522054806115b6576040517f10edb3f500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015283166024820152604401610580565b92915050565b5f6115c5612496565b5f8581526001602052604090206115dd8787836126e2565b600b81015461161f90889088907801000000000000000000000000000000000000000000000000900467ffffffffffffffff1661093536899003890189613e38565b5f818152600160205260408120919350600c820154600160c81b900460ff16600481111561164f5761164f613870565b14611689576040517fd55eca5600000000000000000000000000000000000000000000000000000000815260048101849052602401610580565b6040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff891660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa15801561171d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117419190613f80565b6020810151600a8501549192506117799174010000000000000000000000000000000000000000900467ffffffffffffffff16614079565b67ffffffffffffffff164210156117ff576020810151600a8401546117c0919074010000000000000000000000000000000000000000900467ffffffffffffffff16614079565b6040517f3a59b62700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610580565b60098301545f90611832906fffffffffffffffffffffffffffffffff1661182c60a08a0160808b016140ee565b84612855565b9050803414611876576040517f7397e35300000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610580565b6118878385898b866080015161292e565b8883556004830186905581516118ac90869085908a906118a79042614079565b612c9f565b6118b98985878686612d51565b505050506118c56124ea565b95945050505050565b5f818152600160205260408120600c810154600160c81b900460ff16828160048111156118fd576118fd613870565b0361190b57505f9392505050565b600281600481111561191f5761191f613870565b0361192e575060029392505050565b600381600481111561194257611942613870565b03611951575060039392505050565b81545f81815260016020526040902061196a86826122ca565b1561197b5750600495945050505050565b600483600481111561198f5761198f613870565b14806119db5750600c84015467ffffffffffffffff9081165f90815260026020526040902060010154600b86015490821670010000000000000000000000000000000090910490911611155b156119ec5750600595945050505050565b6002600c820154600160c81b900460ff166004811115611a0e57611a0e613870565b14611a4457611a1d82826122ea565b15611a2e5750600595945050505050565b545f8181526001602052604090209091506119ec565b50600195945050505050565b5f611a5a82612262565b600c81015490915067ffffffffffffffff16611a7581613019565b81545f818152600160205260409020600681015415611ad05760068101546040517f4e791cad000000000000000000000000000000000000000000000000000000008152610580918491600401918252602082015260400190565b600c840180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167903000000000000000000000000000000000000000000000000001790556040518590839067ffffffffffffffff8616907fd41b8f408b91abcdb4b46fdd258bf667c70a7151650fac0f91692a80f1b758a0905f90a4600c8101545f90611b7b90600190700100000000000000000000000000000000900463ffffffff16614109565b600c830180547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000063ffffffff8416908102919091179091559091505f03611cbc57600c8201545f90611bff9074010000000000000000000000000000000000000000900463ffffffff166001614125565b600c840180547fffffffffffffff0000000000ffffffff0000000000000000ffffffffffffffff167401000000000000000000000000000000000000000063ffffffff84169081027fffffffffffffff00ffffffffffffffff0000000000000000ffffffffffffffff16919091179091555f6007860155604051908152909150849067ffffffffffffffff8716907fbb63537a4374b5ca7afcd88d2ff32d85adbba06c73611f789335b6a8a24f61429060200160405180910390a3505b611cc7868633612389565b505050505050565b5f611cd982612262565b600c810154909150611cf49067ffffffffffffffff16613019565b5f838152600160205260409020815484141580611d325750600c8101547801000000000000000000000000000000000000000000000000900460ff16155b15611d6c576040517fab4dd5be00000000000000000000000000000000000000000000000000000000815260048101859052602401610580565b600681015415611db85760068101546040517f4e791cad000000000000000000000000000000000000000000000000000000008152610580918691600401918252602082015260400190565b60068101839055600c8201546040518491869167ffffffffffffffff909116907ff219df66b7b02e3df9d4a01fd709710c5658846dbff49f27b4df1cb50f77fec6905f90a450505050565b611ec760408051610300810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081018290526102a081018290526102c08101829052906102e082015290565b611ed082613148565b60408051610300810182528254815260018301546020820152600283015491810191909152600382015460608201526004808301546080830152600583015460a0830152600683015460c0830152600783015460e0830152600883015461010083015260098301546fffffffffffffffffffffffffffffffff80821661012085015267ffffffffffffffff70010000000000000000000000000000000080840482166101408701527801000000000000000000000000000000000000000000000000938490048216610160870152600a87015473ffffffffffffffffffffffffffffffffffffffff81166101808801527401000000000000000000000000000000000000000080820484166101a089015263ffffffff7c010000000000000000000000000000000000000000000000000000000090920482166101c0890152600b8901549485166101e08901528285048416610200890152938590048316610220880152600c88015480841661024089015268010000000000000000810490931661026088015290820481166102808701529181049091166102a085015260ff918104821615156102c08501529293926102e0850192600160c81b909104909116908111156120a1576120a1613870565b60048111156120b2576120b2613870565b90525092915050565b5f818152600160205260408120819081906002600c820154600160c81b900460ff1660048111156120ee576120ee613870565b14158061210c5750600c81015467ffffffffffffffff878116911614155b15612146576040517f2ffa13ac00000000000000000000000000000000000000000000000000000000815260048101869052602401610580565b60010154955f9550735c00000000000000000000000000000000000009945092505050565b5f5f61217684613148565b6009810154600c8201546040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015291925061225a916fffffffffffffffffffffffffffffffff9091169085907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa158015612231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122559190613f80565b612855565b949350505050565b5f61226c82613148565b90506001600c820154600160c81b900460ff16600481111561229057612290613870565b14610a55576040517fbbf86c2700000000000000000000000000000000000000000000000000000000815260048101839052602401610580565b60068101545f90158015906122e3575082826006015414155b9392505050565b5f6003600c830154600160c81b900460ff16600481111561230d5761230d613870565b148061233857506004600c830154600160c81b900460ff16600481111561233657612336613870565b145b15612345575060016115b6565b6001600c830154600160c81b900460ff16600481111561236757612367613870565b1480156122e3575081545f9081526001602052604090206122e39084906122ca565b600b820154600c8301546040516fffffffffffffffffffffffffffffffff9092168083529173ffffffffffffffffffffffffffffffffffffffff841691869167ffffffffffffffff909116907f6a86b601d5ac445eb26347a260591bc3c7f9ed4ccc7e153c101dcd8e411539bd9060200160405180910390a461240c82826131b0565b50505050565b5f86868661241f87613243565b6040805167ffffffffffffffff95861660208201529081019390935292166060820152608081019190915260a0810184905260c0016040516020818303038152906040528051906020012090508163ffffffff165f1461095f575f90815263ffffffff919091166020526040902095945050505050565b61249e613272565b6124cb60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906132cb565b565b5f385f3884865af16124e65763b12d13eb5f526004601cfd5b5050565b6124cb5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006124c5565b61255d6040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b506040805160a0810182526001830154815260028301546020820152600983015467ffffffffffffffff7001000000000000000000000000000000008204169282019290925260039092015460608301526fffffffffffffffffffffffffffffffff16608082015290565b6040517f80a3fa8700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906380a3fa8790602401602060405180830381865afa15801561265c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126809190614141565b90508167ffffffffffffffff168167ffffffffffffffff16116126af576126a8826001614079565b90506115b6565b6126bb61010083614079565b67ffffffffffffffff168167ffffffffffffffff1611156115b6576126a861010083614079565b5f600c820154600160c81b900460ff16600481111561270357612703613870565b0361273d576040517fedc1119d00000000000000000000000000000000000000000000000000000000815260048101839052602401610580565b600c81015467ffffffffffffffff84811691161461279a576040517fc2c477f70000000000000000000000000000000000000000000000000000000081526004810183905267ffffffffffffffff84166024820152604401610580565b6002600c820154600160c81b900460ff1660048111156127bc576127bc613870565b036127c657505050565b6127d082826122ea565b80612816575067ffffffffffffffff8084165f90815260026020526040902060010154600b83015490821670010000000000000000000000000000000090910490911611155b15612850576040517fcd68d17400000000000000000000000000000000000000000000000000000000815260048101839052602401610580565b505050565b5f836fffffffffffffffffffffffffffffffff16836fffffffffffffffffffffffffffffffff1610156128d0576040517f872047430000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff808516600483015285166024820152604401610580565b60608201516127109061ffff166128e7868661415c565b6fffffffffffffffffffffffffffffffff166129039190614184565b61290d919061419b565b82604001516fffffffffffffffffffffffffffffffff1661225a91906141d3565b600b8401547801000000000000000000000000000000000000000000000000900467ffffffffffffffff166129758561296d6060870160408801613770565b8386866132d2565b6005870155612a428661298d36879003870187613e38565b8051600183015560208101516002830155604081015160098301805460608401516003909501949094556080909201517fffffffffffffffff00000000000000000000000000000000000000000000000090931670010000000000000000000000000000000067ffffffffffffffff909216919091027fffffffffffffffffffffffffffffffff0000000000000000000000000000000016176fffffffffffffffffffffffffffffffff909216919091179055565b60098601805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff8481169190910291909117909155600a870180547fffffffff0000000000000000000000000000000000000000000000000000000016337fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff161774010000000000000000000000000000000000000000428416810291909117808355600c8901547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff90911691900463ffffffff167c010000000000000000000000000000000000000000000000000000000002179055600b80880180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016346fffffffffffffffffffffffffffffffff16179055860154612bb491700100000000000000000000000000000000909104166001614079565b600b870180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000067ffffffffffffffff93841602179055600c860154612c0e9116826125c8565b600b8701805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff93841602179055600c95860154959096018054959096167fffffffffffff00ffffffffffffffffffffffffffffffffff000000000000000090951694909417600160c81b1790945550505050565b8254600c840154600b8501546009860154600487015460058801546040518a9567ffffffffffffffff908116957ff07c7993a1d80bbb61ca844c93c20c1b1c304fceeab7145cceff002dc547025295612d4395339570010000000000000000000000000000000084048516957801000000000000000000000000000000000000000000000000938490048616958f9593949293929092049091169034908e906141e6565b60405180910390a450505050565b60078401805490849055600c850154700100000000000000000000000000000000900463ffffffff16612d85816001614125565b600c8701805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905581612e1e575050600c840180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16680100000000000000004267ffffffffffffffff16021790556108df565b8251600c8701545f91612e469168010000000000000000900467ffffffffffffffff16614079565b90508067ffffffffffffffff1642101580612e645750600687015415155b15612eae576040517f33e790680000000000000000000000000000000000000000000000000000000081526004810189905267ffffffffffffffff82166024820152604401610580565b600c80880180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678010000000000000000000000000000000000000000000000001790556008860184905585015460405187918a9167ffffffffffffffff909116907f90a9a49750b23563465473010b9d1c705e9823d2fce491cd3d6dbc149b4be6b790612f419088815260200190565b60405180910390a460a084015173ffffffffffffffffffffffffffffffffffffffff161561300f5760a0840151600c8601546040517fb45ca8fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602481018a9052604481018590526064810188905273ffffffffffffffffffffffffffffffffffffffff9091169063b45ca8fa906084015f604051808303815f87803b158015612ff8575f5ffd5b505af115801561300a573d5f5f3e3d5ffd5b505050505b5050505050505050565b6040517f41342e3200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906341342e3290602401602060405180830381865afa1580156130ab573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130cf9190613e1d565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614613145576040517f8060a74700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610580565b50565b5f81815260016020526040812090600c820154600160c81b900460ff16600481111561317657613176613870565b03610a55576040517fedc1119d00000000000000000000000000000000000000000000000000000000815260048101839052602401610580565b805f036131bb575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906131ef9084906141d3565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f816040516020016132559190614099565b604051602081830303815290604052805190602001209050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156124cb576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f6132e188888888613461565b60018a015460028b015460098c0154604080515f60208083018290528284018290526060830182905267ffffffffffffffff70010000000000000000000000000000000090950494909416608083015260a082019490945260c0810184905260e08082018590526101008281018690528351808403909101815261012083018452805190850120610140830196909652610160820185905261018082018590526101a082018590526101c0808301869052835180840390910181526101e083018452805190850120908c901b7dffff00000000000000000000000000000000000000000000000000000000167e01000000000000000000000000000000000000000000000000000000000000176102008301526102208201879052610240820185905261026082019590955261028081018490526102a08101949094526102c084018390526102e0840192909252610300808401869052825180850390910181526103209093019091528151910120919350915098975050505050505050565b600c8401546040517f80a3fa8700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482018190525f9182919082907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906380a3fa8790602401602060405180830381865afa158015613502573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135269190614141565b90508567ffffffffffffffff168167ffffffffffffffff16101561358a576040517f03f5783c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808316600483015287166024820152604401610580565b60098801546040517f38bba42800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015278010000000000000000000000000000000000000000000000009092048216602482015290871660448201525f90819073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906338bba42890606401608060405180830381865afa158015613652573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061367691906142cd565b929850909650925090508682146136c3576040517fb17d06b80000000000000000000000000000000000000000000000000000000081526004810188905260248101839052604401610580565b8067ffffffffffffffff168967ffffffffffffffff1614613724576040517f9fabf00300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808b16600483015282166024820152604401610580565b5050505094509492505050565b67ffffffffffffffff81168114613145575f5ffd5b5f5f60408385031215613757575f5ffd5b823561376281613731565b946020939093013593505050565b5f60208284031215613780575f5ffd5b81356122e381613731565b5f6020828403121561379b575f5ffd5b5035919050565b5f60a082840312156137b2575f5ffd5b50919050565b5f5f5f5f61010085870312156137cc575f5ffd5b84356137d781613731565b9350602085013592506137ed86604087016137a2565b9396929550929360e00135925050565b73ffffffffffffffffffffffffffffffffffffffff81168114613145575f5ffd5b5f6020828403121561382e575f5ffd5b81356122e3816137fd565b5f5f6040838503121561384a575f5ffd5b823561385581613731565b9150602083013561386581613731565b809150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600681106138ad576138ad613870565b9052565b61012081016139078288805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b67ffffffffffffffff861660a083015273ffffffffffffffffffffffffffffffffffffffff851660c083015283151560e083015261095f61010083018461389d565b60608101600a851061395d5761395d613870565b93815267ffffffffffffffff92909216602083015260409091015290565b5f5f5f5f5f6101208688031215613990575f5ffd5b853561399b81613731565b945060208601359350604086013592506139b887606088016137a2565b94979396509194610100013592915050565b602081016115b6828461389d565b5f5f604083850312156139e9575f5ffd5b50508035926020909101359150565b600581106138ad576138ad613870565b5f61030082019050825182526020830151602083015260408301516040830152606083015160608301526080830151608083015260a083015160a083015260c083015160c083015260e083015160e0830152610100830151610100830152610120830151613a8b6101208401826fffffffffffffffffffffffffffffffff169052565b50610140830151613aa961014084018267ffffffffffffffff169052565b50610160830151613ac761016084018267ffffffffffffffff169052565b50610180830151613af161018084018273ffffffffffffffffffffffffffffffffffffffff169052565b506101a0830151613b0f6101a084018267ffffffffffffffff169052565b506101c0830151613b296101c084018263ffffffff169052565b506101e0830151613b4f6101e08401826fffffffffffffffffffffffffffffffff169052565b50610200830151613b6d61020084018267ffffffffffffffff169052565b50610220830151613b8b61022084018267ffffffffffffffff169052565b50610240830151613ba961024084018267ffffffffffffffff169052565b50610260830151613bc761026084018267ffffffffffffffff169052565b50610280830151613be161028084018263ffffffff169052565b506102a0830151613bfb6102a084018263ffffffff169052565b506102c0830151613c116102c084018215159052565b506102e0830151613c266102e08401826139f8565b5092915050565b8381526060810160028410613c4457613c44613870565b83602083015273ffffffffffffffffffffffffffffffffffffffff83166040830152949350505050565b6fffffffffffffffffffffffffffffffff81168114613145575f5ffd5b5f5f60408385031215613c9c575f5ffd5b82359150602083013561386581613c6e565b604051610100810167ffffffffffffffff81118282101715613cf7577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b60405160a0810167ffffffffffffffff81118282101715613cf7577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8051610a5581613731565b8051610a5581613c6e565b805161ffff81168114610a55575f5ffd5b8051610a55816137fd565b5f610100828403128015613d89575f5ffd5b50613d92613cae565b8251613d9d81613731565b8152613dab60208401613d45565b6020820152613dbc60408401613d45565b6040820152613dcd60608401613d50565b6060820152613dde60808401613d5b565b6080820152613def60a08401613d45565b60a0820152613e0060c08401613d6c565b60c0820152613e1160e08401613d6c565b60e08201529392505050565b5f60208284031215613e2d575f5ffd5b81516122e3816137fd565b5f60a0828403128015613e49575f5ffd5b50613e52613cfd565b82358152602080840135908201526040830135613e6e81613731565b6040820152606083810135908201526080830135613e8b81613c6e565b60808201529392505050565b5f5f82840360c0811215613ea9575f5ffd5b60a0811215613eb6575f5ffd5b50613ebf613cfd565b83518152602080850151908201526040840151613edb81613731565b6040820152606084810151908201526080840151613ef881613c6e565b60808201529150613f0b60a08401613d5b565b90509250929050565b60c08101613f698285805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b67ffffffffffffffff831660a08301529392505050565b5f60c0828403128015613f91575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715613fda577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528251613fe881613731565b81526020830151613ff881613731565b6020820152604083015161400b81613c6e565b604082015261401c60608401613d5b565b606082015261402d60808401613d5b565b608082015260a0830151614040816137fd565b60a08201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156115b6576115b661404c565b60a081016115b68284805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b5f602082840312156140fe575f5ffd5b81356122e381613c6e565b63ffffffff82811682821603908111156115b6576115b661404c565b63ffffffff81811683821601908111156115b6576115b661404c565b5f60208284031215614151575f5ffd5b81516122e381613731565b6fffffffffffffffffffffffffffffffff82811682821603908111156115b6576115b661404c565b80820281158282048414176115b6576115b661404c565b5f826141ce577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b808201808211156115b6576115b661404c565b73ffffffffffffffffffffffffffffffffffffffff8a16815267ffffffffffffffff898116602080840191909152908916604080840191909152883560608401529088013560808301526101a082019088013561424281613731565b67ffffffffffffffff1660a0830152606088013560c0830152608088013561426981613c6e565b6fffffffffffffffffffffffffffffffff1660e08301526101008201879052610120820186905267ffffffffffffffff8516610140830152836101608301526142bf61018083018467ffffffffffffffff169052565b9a9950505050505050505050565b5f5f5f5f608085870312156142e0575f5ffd5b8451602086015160408701516060880151929650909450925061430281613731565b93969295509093505056' as const
