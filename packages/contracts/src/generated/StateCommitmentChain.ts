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
export const stateCommitmentChainBytecode = '0x60c060405234801561000f575f5ffd5b506040516142e53803806142e583398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516141e36101025f395f81816104a001528181612519015281816133bf015261352401525f8181610308015281816106270152818161072301528181610bae01528181610f29015281816113470152818161168a015281816120ee0152612f6801526141e35ff3fe608060405260043610610157575f3560e01c80637c5a2a63116100bb578063d32a9cd911610071578063d6194bda11610057578063d6194bda14610444578063f2b8e55914610470578063fb0e722b1461048f575f5ffd5b8063d32a9cd9146103fa578063d5d44d8014610419575f5ffd5b8063b06f40e2116100a1578063b06f40e21461039c578063c7df14e2146103af578063cabd734f146103db575f5ffd5b80637c5a2a631461034f578063a225b75f1461037d575f5ffd5b80636c8cc9d91161011057806373f2bfec116100f657806373f2bfec146102b9578063797af627146102d85780637b103999146102f7575f5ffd5b80636c8cc9d91461026a5780636f9dca9f14610289575f5ffd5b8063491d75f411610140578063491d75f4146101e45780634ec7eb841461021c5780635e8e24981461023d575f5ffd5b80631c6678b61461015b5780633c83a728146101a5575b5f5ffd5b348015610166575f5ffd5b5061017a61017536600461365d565b6104c2565b604080519283526fffffffffffffffffffffffffffffffff9091166020830152015b60405180910390f35b3480156101b0575f5ffd5b506101c46101bf366004613687565b610579565b6040805167ffffffffffffffff909316835260208301919091520161019c565b3480156101ef575f5ffd5b506102036101fe366004613687565b6105ed565b60405167ffffffffffffffff909116815260200161019c565b348015610227575f5ffd5b5061023b6102363660046136a2565b6106ad565b005b348015610248575f5ffd5b5061025c6102573660046136cf565b6108ad565b60405190815260200161019c565b348015610275575f5ffd5b5061025c610284366004613735565b610930565b348015610294575f5ffd5b506102a86102a3366004613750565b610a21565b60405161019c9594939291906137c8565b3480156102c4575f5ffd5b5061025c6102d3366004613687565b610b17565b3480156102e3575f5ffd5b5061023b6102f23660046136a2565b610e78565b348015610302575f5ffd5b5061032a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161019c565b34801561035a575f5ffd5b5061036e6103693660046136a2565b61120e565b60405161019c93929190613860565b348015610388575f5ffd5b5061025c610397366004613750565b61150c565b61025c6103aa366004613892565b611583565b3480156103ba575f5ffd5b506103ce6103c93660046136a2565b611895565b60405161019c91906138e1565b3480156103e6575f5ffd5b5061023b6103f53660046136a2565b611a17565b348015610405575f5ffd5b5061023b6104143660046138ef565b611c96565b348015610424575f5ffd5b5061025c610433366004613735565b5f6020819052908152604090205481565b34801561044f575f5ffd5b5061046361045e3660046136a2565b611dca565b60405161019c919061391f565b34801561047b575f5ffd5b5061025c61048a366004613b61565b612082565b34801561049a575f5ffd5b5061032a7f000000000000000000000000000000000000000000000000000000000000000081565b5f81815260016020526040812081906002600c820154600160c81b900460ff1660048111156104f3576104f3613787565b1415806105115750600c81015467ffffffffffffffff868116911614155b15610550576040517f2ffa13ac000000000000000000000000000000000000000000000000000000008152600481018590526024015b60405180910390fd5b60038101546009909101549092506fffffffffffffffffffffffffffffffff1690509250929050565b67ffffffffffffffff81165f908152600260205260408120805490816105d7576040517f5102281400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610547565b6001015467ffffffffffffffff16939092509050565b6040517fe717a35c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e717a35c9060240161010060405180830381865afa158015610682573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106a69190613c4d565b5192915050565b5f6106b782612179565b600c81015481545f90815260016020526040812092935067ffffffffffffffff90911691906106e685836121e1565b156107a8576040517f41342e3200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906341342e3290602401602060405180830381865afa15801561077d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107a19190613cf3565b9050610855565b83546107b49083612201565b806107fa575067ffffffffffffffff8084165f90815260026020526040902060010154600b86015490821670010000000000000000000000000000000090910490911611155b156108205750600a83015473ffffffffffffffffffffffffffffffffffffffff16610855565b6040517f2cabe3bc00000000000000000000000000000000000000000000000000000000815260048101869052602401610547565b600c840180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167904000000000000000000000000000000000000000000000000001790556108a68585836122a0565b5050505050565b5f838152600160205260408120600b81015461092690879087907801000000000000000000000000000000000000000000000000900467ffffffffffffffff166108fc36899003890189613d0e565b600c860154889074010000000000000000000000000000000000000000900463ffffffff16612329565b9695505050505050565b5f6109396123ad565b5073ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054908190036109b1576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610547565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610a1482826123e4565b610a1c612401565b919050565b610a6a6040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f5f5f5f60015f610a7c8a8a61150c565b81526020019081526020015f209050610a948161242b565b600a82015491545f908152600160205260409020600c0154909974010000000000000000000000000000000000000000830467ffffffffffffffff16995073ffffffffffffffffffffffffffffffffffffffff90921697507801000000000000000000000000000000000000000000000000900460ff1695506002945092505050565b67ffffffffffffffff81165f908152600260205260408120805415610b74576040517f8c201b5b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610547565b6040517fd32c00e600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d32c00e69060240160c060405180830381865afa158015610c08573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c2c9190613d6d565b509050610c3d845f80848180612329565b5f818152600160205260409020600c8101805467ffffffffffffffff88167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082168117835593965091926002927fffffffffffff00ffffffffffffffffffffffffffffffffff00000000000000001617600160c81b830217905550600a810180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16740100000000000000000000000000000000000000004267ffffffffffffffff16021790555f610d1086826124df565b600b8301805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff8481169190910291909117909155845160018501556020850151600285015560408501516009850180546060880151600388015560808801517fffffffffffffffff00000000000000000000000000000000000000000000000090911670010000000000000000000000000000000093909416929092027fffffffffffffffffffffffffffffffff0000000000000000000000000000000016929092176fffffffffffffffffffffffffffffffff909116179055905084845567ffffffffffffffff86165f81815260036020908152604080832083805290915290819020879055518691907f4a916d2a50c90cd8ec62e9d260159f9df7ede5dad805c5ce25e8f47d9fc718b290610e679087908690613dea565b60405180910390a350505050919050565b5f610e8282612179565b600c81015467ffffffffffffffff165f8181526002602052604090208254815493945091929091908114610eef5781546040517fca9f20fa000000000000000000000000000000000000000000000000000000008152610547918391600401918252602082015260400190565b6040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa158015610f83573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fa79190613e56565b51600a860154909150610fdd90829074010000000000000000000000000000000000000000900467ffffffffffffffff16613f4f565b67ffffffffffffffff1642101561105f57600a85015461102090829074010000000000000000000000000000000000000000900467ffffffffffffffff16613f4f565b6040517fadc9513100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610547565b5f8281526001602052604090206006810154801561108057878114156110a4565b600c820154700100000000000000000000000000000000900463ffffffff16600114155b156110de576040517f92479a5f00000000000000000000000000000000000000000000000000000000815260048101859052602401610547565b600c870180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16790200000000000000000000000000000000000000000000000000179055600b8701548886556001860180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff70010000000000000000000000000000000090930483169081179091559087165f81815260036020908152604080832085845290915290208a9055899082907f14757cc44662eeff03ddb1c553c8d75a132608d500ab553b3cd1213f84f3381c6111c68c61242b565b6040516111d39190613f6f565b60405180910390a4600a880154611203908a908a9073ffffffffffffffffffffffffffffffffffffffff166122a0565b505050505050505050565b5f5f5f5f61121b85611895565b90505f81600581111561123057611230613787565b0361124457505f9250829150819050611505565b600281600581111561125857611258613787565b0361126d5750600192505f9150819050611505565b600381600581111561128157611281613787565b036112965750600292505f9150819050611505565b5f8581526001602052604080822080548084529190922060048460058111156112c1576112c1613787565b036112dc5760060154600396505f9550935061150592505050565b60058460058111156112f0576112f0613787565b036113075750600495505f94509250611505915050565b600c8301546040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa1580156113a1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113c59190613e56565b60068301549091501580156113f95750600c820154700100000000000000000000000000000000900463ffffffff16600114155b1561145f5760a081015173ffffffffffffffffffffffffffffffffffffffff166114325750600696505f95508594506115059350505050565b60a00151600597505f965073ffffffffffffffffffffffffffffffffffffffff1694506115059350505050565b6002600c830154600160c81b900460ff16600481111561148157611481613787565b1461149a5760075f849750975097505050505050611505565b8051600a8501545f916114ce9174010000000000000000000000000000000000000000900467ffffffffffffffff16613f4f565b90508067ffffffffffffffff164210156114f6576008985096505f9550611505945050505050565b6009985096505f955050505050505b9193909250565b67ffffffffffffffff8083165f908152600360209081526040808320938516835292905220548061157d576040517f10edb3f500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015283166024820152604401610547565b92915050565b5f61158c6123ad565b5f8581526001602052604090206115a48787836125f9565b600b8101546115e690889088907801000000000000000000000000000000000000000000000000900467ffffffffffffffff166108fc36899003890189613d0e565b5f818152600160205260408120919350600c820154600160c81b900460ff16600481111561161657611616613787565b14611650576040517fd55eca5600000000000000000000000000000000000000000000000000000000815260048101849052602401610547565b6040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff891660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa1580156116e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117089190613e56565b6020810151600a8501549192506117409174010000000000000000000000000000000000000000900467ffffffffffffffff16613f4f565b67ffffffffffffffff164210156117c6576020810151600a840154611787919074010000000000000000000000000000000000000000900467ffffffffffffffff16613f4f565b6040517f3a59b62700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610547565b60098301545f906117f9906fffffffffffffffffffffffffffffffff166117f360a08a0160808b01613fc4565b8461276c565b905080341461183d576040517f7397e35300000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610547565b61184e8385898b8660800151612845565b88835560048301869055815161187390869085908a9061186e9042613f4f565b612bb6565b6118808985878686612c68565b5050505061188c612401565b95945050505050565b5f818152600160205260408120600c810154600160c81b900460ff16828160048111156118c4576118c4613787565b036118d257505f9392505050565b60028160048111156118e6576118e6613787565b036118f5575060029392505050565b600381600481111561190957611909613787565b03611918575060039392505050565b81545f81815260016020526040902061193186826121e1565b156119425750600495945050505050565b600483600481111561195657611956613787565b14806119a25750600c84015467ffffffffffffffff9081165f90815260026020526040902060010154600b86015490821670010000000000000000000000000000000090910490911611155b156119b35750600595945050505050565b6002600c820154600160c81b900460ff1660048111156119d5576119d5613787565b14611a0b576119e48282612201565b156119f55750600595945050505050565b545f8181526001602052604090209091506119b3565b50600195945050505050565b5f611a2182612179565b600c81015490915067ffffffffffffffff16611a3c81612f30565b81545f818152600160205260409020600681015415611a975760068101546040517f4e791cad000000000000000000000000000000000000000000000000000000008152610547918491600401918252602082015260400190565b600c840180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167903000000000000000000000000000000000000000000000000001790556040518590839067ffffffffffffffff8616907fd41b8f408b91abcdb4b46fdd258bf667c70a7151650fac0f91692a80f1b758a0905f90a4600c8101545f90611b4290600190700100000000000000000000000000000000900463ffffffff16613fdf565b600c830180547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000063ffffffff8416908102919091179091559091505f03611c8357600c8201545f90611bc69074010000000000000000000000000000000000000000900463ffffffff166001613ffb565b600c840180547fffffffffffffff0000000000ffffffff0000000000000000ffffffffffffffff167401000000000000000000000000000000000000000063ffffffff84169081027fffffffffffffff00ffffffffffffffff0000000000000000ffffffffffffffff16919091179091555f6007860155604051908152909150849067ffffffffffffffff8716907fbb63537a4374b5ca7afcd88d2ff32d85adbba06c73611f789335b6a8a24f61429060200160405180910390a3505b611c8e8686336122a0565b505050505050565b5f611ca082612179565b600c810154909150611cbb9067ffffffffffffffff16612f30565b5f838152600160205260409020815484141580611cf95750600c8101547801000000000000000000000000000000000000000000000000900460ff16155b15611d33576040517fab4dd5be00000000000000000000000000000000000000000000000000000000815260048101859052602401610547565b600681015415611d7f5760068101546040517f4e791cad000000000000000000000000000000000000000000000000000000008152610547918691600401918252602082015260400190565b60068101839055600c8201546040518491869167ffffffffffffffff909116907ff219df66b7b02e3df9d4a01fd709710c5658846dbff49f27b4df1cb50f77fec6905f90a450505050565b611e8e60408051610300810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081018290526102a081018290526102c08101829052906102e082015290565b611e978261305f565b60408051610300810182528254815260018301546020820152600283015491810191909152600382015460608201526004808301546080830152600583015460a0830152600683015460c0830152600783015460e0830152600883015461010083015260098301546fffffffffffffffffffffffffffffffff80821661012085015267ffffffffffffffff70010000000000000000000000000000000080840482166101408701527801000000000000000000000000000000000000000000000000938490048216610160870152600a87015473ffffffffffffffffffffffffffffffffffffffff81166101808801527401000000000000000000000000000000000000000080820484166101a089015263ffffffff7c010000000000000000000000000000000000000000000000000000000090920482166101c0890152600b8901549485166101e08901528285048416610200890152938590048316610220880152600c88015480841661024089015268010000000000000000810490931661026088015290820481166102808701529181049091166102a085015260ff918104821615156102c08501529293926102e0850192600160c81b9091049091169081111561206857612068613787565b600481111561207957612079613787565b90525092915050565b5f5f61208d8461305f565b6009810154600c8201546040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152919250612171916fffffffffffffffffffffffffffffffff9091169085907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa158015612148573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061216c9190613e56565b61276c565b949350505050565b5f6121838261305f565b90506001600c820154600160c81b900460ff1660048111156121a7576121a7613787565b14610a1c576040517fbbf86c2700000000000000000000000000000000000000000000000000000000815260048101839052602401610547565b60068101545f90158015906121fa575082826006015414155b9392505050565b5f6003600c830154600160c81b900460ff16600481111561222457612224613787565b148061224f57506004600c830154600160c81b900460ff16600481111561224d5761224d613787565b145b1561225c5750600161157d565b6001600c830154600160c81b900460ff16600481111561227e5761227e613787565b1480156121fa575081545f9081526001602052604090206121fa9084906121e1565b600b820154600c8301546040516fffffffffffffffffffffffffffffffff9092168083529173ffffffffffffffffffffffffffffffffffffffff841691869167ffffffffffffffff909116907f6a86b601d5ac445eb26347a260591bc3c7f9ed4ccc7e153c101dcd8e411539bd9060200160405180910390a461232382826130c7565b50505050565b5f8686866123368761315a565b6040805167ffffffffffffffff95861660208201529081019390935292166060820152608081019190915260a0810184905260c0016040516020818303038152906040528051906020012090508163ffffffff165f14610926575f90815263ffffffff919091166020526040902095945050505050565b6123b5613189565b6123e260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906131e2565b565b5f385f3884865af16123fd5763b12d13eb5f526004601cfd5b5050565b6123e25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006123dc565b6124746040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b506040805160a0810182526001830154815260028301546020820152600983015467ffffffffffffffff7001000000000000000000000000000000008204169282019290925260039092015460608301526fffffffffffffffffffffffffffffffff16608082015290565b6040517f80a3fa8700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906380a3fa8790602401602060405180830381865afa158015612573573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125979190614017565b90508167ffffffffffffffff168167ffffffffffffffff16116125c6576125bf826001613f4f565b905061157d565b6125d261010083613f4f565b67ffffffffffffffff168167ffffffffffffffff16111561157d576125bf61010083613f4f565b5f600c820154600160c81b900460ff16600481111561261a5761261a613787565b03612654576040517fedc1119d00000000000000000000000000000000000000000000000000000000815260048101839052602401610547565b600c81015467ffffffffffffffff8481169116146126b1576040517fc2c477f70000000000000000000000000000000000000000000000000000000081526004810183905267ffffffffffffffff84166024820152604401610547565b6002600c820154600160c81b900460ff1660048111156126d3576126d3613787565b036126dd57505050565b6126e78282612201565b8061272d575067ffffffffffffffff8084165f90815260026020526040902060010154600b83015490821670010000000000000000000000000000000090910490911611155b15612767576040517fcd68d17400000000000000000000000000000000000000000000000000000000815260048101839052602401610547565b505050565b5f836fffffffffffffffffffffffffffffffff16836fffffffffffffffffffffffffffffffff1610156127e7576040517f872047430000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff808516600483015285166024820152604401610547565b60608201516127109061ffff166127fe8686614032565b6fffffffffffffffffffffffffffffffff1661281a919061405a565b6128249190614071565b82604001516fffffffffffffffffffffffffffffffff1661217191906140a9565b600b8401547801000000000000000000000000000000000000000000000000900467ffffffffffffffff1661288c856128846060870160408801613687565b8386866131e9565b6005870155612959866128a436879003870187613d0e565b8051600183015560208101516002830155604081015160098301805460608401516003909501949094556080909201517fffffffffffffffff00000000000000000000000000000000000000000000000090931670010000000000000000000000000000000067ffffffffffffffff909216919091027fffffffffffffffffffffffffffffffff0000000000000000000000000000000016176fffffffffffffffffffffffffffffffff909216919091179055565b60098601805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff8481169190910291909117909155600a870180547fffffffff0000000000000000000000000000000000000000000000000000000016337fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff161774010000000000000000000000000000000000000000428416810291909117808355600c8901547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff90911691900463ffffffff167c010000000000000000000000000000000000000000000000000000000002179055600b80880180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016346fffffffffffffffffffffffffffffffff16179055860154612acb91700100000000000000000000000000000000909104166001613f4f565b600b870180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000067ffffffffffffffff93841602179055600c860154612b259116826124df565b600b8701805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff93841602179055600c95860154959096018054959096167fffffffffffff00ffffffffffffffffffffffffffffffffff000000000000000090951694909417600160c81b1790945550505050565b8254600c840154600b8501546009860154600487015460058801546040518a9567ffffffffffffffff908116957ff07c7993a1d80bbb61ca844c93c20c1b1c304fceeab7145cceff002dc547025295612c5a95339570010000000000000000000000000000000084048516957801000000000000000000000000000000000000000000000000938490048616958f9593949293929092049091169034908e906140bc565b60405180910390a450505050565b60078401805490849055600c850154700100000000000000000000000000000000900463ffffffff16612c9c816001613ffb565b600c8701805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905581612d35575050600c840180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16680100000000000000004267ffffffffffffffff16021790556108a6565b8251600c8701545f91612d5d9168010000000000000000900467ffffffffffffffff16613f4f565b90508067ffffffffffffffff1642101580612d7b5750600687015415155b15612dc5576040517f33e790680000000000000000000000000000000000000000000000000000000081526004810189905267ffffffffffffffff82166024820152604401610547565b600c80880180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678010000000000000000000000000000000000000000000000001790556008860184905585015460405187918a9167ffffffffffffffff909116907f90a9a49750b23563465473010b9d1c705e9823d2fce491cd3d6dbc149b4be6b790612e589088815260200190565b60405180910390a460a084015173ffffffffffffffffffffffffffffffffffffffff1615612f265760a0840151600c8601546040517fb45ca8fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602481018a9052604481018590526064810188905273ffffffffffffffffffffffffffffffffffffffff9091169063b45ca8fa906084015f604051808303815f87803b158015612f0f575f5ffd5b505af1158015612f21573d5f5f3e3d5ffd5b505050505b5050505050505050565b6040517f41342e3200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906341342e3290602401602060405180830381865afa158015612fc2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612fe69190613cf3565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff161461305c576040517f8060a74700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610547565b50565b5f81815260016020526040812090600c820154600160c81b900460ff16600481111561308d5761308d613787565b03610a1c576040517fedc1119d00000000000000000000000000000000000000000000000000000000815260048101839052602401610547565b805f036130d2575050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906131069084906140a9565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f8160405160200161316c9190613f6f565b604051602081830303815290604052805190602001209050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156123e2576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f6131f888888888613378565b60018a015460028b015460098c0154604080515f60208083018290528284018290526060830182905267ffffffffffffffff70010000000000000000000000000000000090950494909416608083015260a082019490945260c0810184905260e08082018590526101008281018690528351808403909101815261012083018452805190850120610140830196909652610160820185905261018082018590526101a082018590526101c0808301869052835180840390910181526101e083018452805190850120908c901b7dffff00000000000000000000000000000000000000000000000000000000167e01000000000000000000000000000000000000000000000000000000000000176102008301526102208201879052610240820185905261026082019590955261028081018490526102a08101949094526102c084018390526102e0840192909252610300808401869052825180850390910181526103209093019091528151910120919350915098975050505050505050565b600c8401546040517f80a3fa8700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482018190525f9182919082907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906380a3fa8790602401602060405180830381865afa158015613419573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061343d9190614017565b90508567ffffffffffffffff168167ffffffffffffffff1610156134a1576040517f03f5783c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808316600483015287166024820152604401610547565b60098801546040517f38bba42800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015278010000000000000000000000000000000000000000000000009092048216602482015290871660448201525f90819073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906338bba42890606401608060405180830381865afa158015613569573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061358d91906141a3565b929850909650925090508682146135da576040517fb17d06b80000000000000000000000000000000000000000000000000000000081526004810188905260248101839052604401610547565b8067ffffffffffffffff168967ffffffffffffffff161461363b576040517f9fabf00300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808b16600483015282166024820152604401610547565b5050505094509492505050565b67ffffffffffffffff8116811461305c575f5ffd5b5f5f6040838503121561366e575f5ffd5b823561367981613648565b946020939093013593505050565b5f60208284031215613697575f5ffd5b81356121fa81613648565b5f602082840312156136b2575f5ffd5b5035919050565b5f60a082840312156136c9575f5ffd5b50919050565b5f5f5f5f61010085870312156136e3575f5ffd5b84356136ee81613648565b93506020850135925061370486604087016136b9565b9396929550929360e00135925050565b73ffffffffffffffffffffffffffffffffffffffff8116811461305c575f5ffd5b5f60208284031215613745575f5ffd5b81356121fa81613714565b5f5f60408385031215613761575f5ffd5b823561376c81613648565b9150602083013561377c81613648565b809150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600681106137c4576137c4613787565b9052565b610120810161381e8288805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b67ffffffffffffffff861660a083015273ffffffffffffffffffffffffffffffffffffffff851660c083015283151560e08301526109266101008301846137b4565b60608101600a851061387457613874613787565b93815267ffffffffffffffff92909216602083015260409091015290565b5f5f5f5f5f61012086880312156138a7575f5ffd5b85356138b281613648565b945060208601359350604086013592506138cf87606088016136b9565b94979396509194610100013592915050565b6020810161157d82846137b4565b5f5f60408385031215613900575f5ffd5b50508035926020909101359150565b600581106137c4576137c4613787565b5f61030082019050825182526020830151602083015260408301516040830152606083015160608301526080830151608083015260a083015160a083015260c083015160c083015260e083015160e08301526101008301516101008301526101208301516139a26101208401826fffffffffffffffffffffffffffffffff169052565b506101408301516139c061014084018267ffffffffffffffff169052565b506101608301516139de61016084018267ffffffffffffffff169052565b50610180830151613a0861018084018273ffffffffffffffffffffffffffffffffffffffff169052565b506101a0830151613a266101a084018267ffffffffffffffff169052565b506101c0830151613a406101c084018263ffffffff169052565b506101e0830151613a666101e08401826fffffffffffffffffffffffffffffffff169052565b50610200830151613a8461020084018267ffffffffffffffff169052565b50610220830151613aa261022084018267ffffffffffffffff169052565b50610240830151613ac061024084018267ffffffffffffffff169052565b50610260830151613ade61026084018267ffffffffffffffff169052565b50610280830151613af861028084018263ffffffff169052565b506102a0830151613b126102a084018263ffffffff169052565b506102c0830151613b286102c084018215159052565b506102e0830151613b3d6102e084018261390f565b5092915050565b6fffffffffffffffffffffffffffffffff8116811461305c575f5ffd5b5f5f60408385031215613b72575f5ffd5b82359150602083013561377c81613b44565b604051610100810167ffffffffffffffff81118282101715613bcd577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b60405160a0810167ffffffffffffffff81118282101715613bcd577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8051610a1c81613648565b8051610a1c81613b44565b805161ffff81168114610a1c575f5ffd5b8051610a1c81613714565b5f610100828403128015613c5f575f5ffd5b50613c68613b84565b8251613c7381613648565b8152613c8160208401613c1b565b6020820152613c9260408401613c1b565b6040820152613ca360608401613c26565b6060820152613cb460808401613c31565b6080820152613cc560a08401613c1b565b60a0820152613cd660c08401613c42565b60c0820152613ce760e08401613c42565b60e08201529392505050565b5f60208284031215613d03575f5ffd5b81516121fa81613714565b5f60a0828403128015613d1f575f5ffd5b50613d28613bd3565b82358152602080840135908201526040830135613d4481613648565b6040820152606083810135908201526080830135613d6181613b44565b60808201529392505050565b5f5f82840360c0811215613d7f575f5ffd5b60a0811215613d8c575f5ffd5b50613d95613bd3565b83518152602080850151908201526040840151613db181613648565b6040820152606084810151908201526080840151613dce81613b44565b60808201529150613de160a08401613c31565b90509250929050565b60c08101613e3f8285805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b67ffffffffffffffff831660a08301529392505050565b5f60c0828403128015613e67575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715613eb0577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528251613ebe81613648565b81526020830151613ece81613648565b60208201526040830151613ee181613b44565b6040820152613ef260608401613c31565b6060820152613f0360808401613c31565b608082015260a0830151613f1681613714565b60a08201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561157d5761157d613f22565b60a0810161157d8284805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b5f60208284031215613fd4575f5ffd5b81356121fa81613b44565b63ffffffff828116828216039081111561157d5761157d613f22565b63ffffffff818116838216019081111561157d5761157d613f22565b5f60208284031215614027575f5ffd5b81516121fa81613648565b6fffffffffffffffffffffffffffffffff828116828216039081111561157d5761157d613f22565b808202811582820484141761157d5761157d613f22565b5f826140a4577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561157d5761157d613f22565b73ffffffffffffffffffffffffffffffffffffffff8a16815267ffffffffffffffff898116602080840191909152908916604080840191909152883560608401529088013560808301526101a082019088013561411881613648565b67ffffffffffffffff1660a0830152606088013560c0830152608088013561413f81613b44565b6fffffffffffffffffffffffffffffffff1660e08301526101008201879052610120820186905267ffffffffffffffff85166101408301528361016083015261419561018083018467ffffffffffffffff169052565b9a9950505050505050505050565b5f5f5f5f608085870312156141b6575f5ffd5b845160208601516040870151606088015192965090945092506141d881613648565b93969295509093505056' as const
