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
   },
   {
    "internalType": "contract IDomainClosure",
    "name": "closure_",
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
  "name": "DomainIsClosed",
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
  "inputs": [],
  "name": "closure",
  "outputs": [
   {
    "internalType": "contract IDomainClosure",
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
export const stateCommitmentChainBytecode = '0x60e060405234801561000f575f5ffd5b506040516145fb3803806145fb83398101604081905261002e91610062565b6001600160a01b0392831660805290821660a0521660c0526100ac565b6001600160a01b038116811461005f575f5ffd5b50565b5f5f5f60608486031215610074575f5ffd5b835161007f8161004b565b60208501519093506100908161004b565b60408501519092506100a18161004b565b809150509250925092565b60805160a05160c0516144d161012a5f395f8181610517015261246401525f81816104e4015281816127630152818161365501526137ba01525f818161031e0152818161069e0152818161079a01528181610c6e01528181610ff8015281816114160152818161176201528181612276015261320101526144d15ff3fe60806040526004361061016d575f3560e01c8063a225b75f116100c6578063d5d44d801161007c578063f2b8e55911610057578063f2b8e559146104b4578063fb0e722b146104d3578063fc528c1c14610506575f5ffd5b8063d5d44d801461042f578063d6194bda1461045a578063da79886614610486575f5ffd5b8063c7df14e2116100ac578063c7df14e2146103c5578063cabd734f146103f1578063d32a9cd914610410575f5ffd5b8063a225b75f14610393578063b06f40e2146103b2575f5ffd5b80636c8cc9d911610126578063797af62711610101578063797af627146102ee5780637b1039991461030d5780637c5a2a6314610365575f5ffd5b80636c8cc9d9146102805780636f9dca9f1461029f57806373f2bfec146102cf575f5ffd5b8063491d75f411610156578063491d75f4146101fa5780634ec7eb84146102325780635e8e249814610253575f5ffd5b80631c6678b6146101715780633c83a728146101bb575b5f5ffd5b34801561017c575f5ffd5b5061019061018b3660046138f3565b610539565b604080519283526fffffffffffffffffffffffffffffffff9091166020830152015b60405180910390f35b3480156101c6575f5ffd5b506101da6101d536600461391d565b6105f0565b6040805167ffffffffffffffff90931683526020830191909152016101b2565b348015610205575f5ffd5b5061021961021436600461391d565b610664565b60405167ffffffffffffffff90911681526020016101b2565b34801561023d575f5ffd5b5061025161024c366004613938565b610724565b005b34801561025e575f5ffd5b5061027261026d366004613965565b61096d565b6040519081526020016101b2565b34801561028b575f5ffd5b5061027261029a3660046139cb565b6109f0565b3480156102aa575f5ffd5b506102be6102b93660046139e6565b610ae1565b6040516101b2959493929190613a5e565b3480156102da575f5ffd5b506102726102e936600461391d565b610bd7565b3480156102f9575f5ffd5b50610251610308366004613938565b610f38565b348015610318575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101b2565b348015610370575f5ffd5b5061038461037f366004613938565b6112dd565b6040516101b293929190613af6565b34801561039e575f5ffd5b506102726103ad3660046139e6565b6115db565b6102726103c0366004613b28565b611652565b3480156103d0575f5ffd5b506103e46103df366004613938565b61196d565b6040516101b29190613b77565b3480156103fc575f5ffd5b5061025161040b366004613938565b611aef565b34801561041b575f5ffd5b5061025161042a366004613b85565b611d6e565b34801561043a575f5ffd5b506102726104493660046139cb565b5f6020819052908152604090205481565b348015610465575f5ffd5b50610479610474366004613938565b611ea2565b6040516101b29190613bb5565b348015610491575f5ffd5b506104a56104a03660046138f3565b61215a565b6040516101b293929190613dda565b3480156104bf575f5ffd5b506102726104ce366004613e38565b61220a565b3480156104de575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b348015610511575f5ffd5b506103407f000000000000000000000000000000000000000000000000000000000000000081565b5f81815260016020526040812081906002600c820154600160c81b900460ff16600481111561056a5761056a613a1d565b1415806105885750600c81015467ffffffffffffffff868116911614155b156105c7576040517f2ffa13ac000000000000000000000000000000000000000000000000000000008152600481018590526024015b60405180910390fd5b60038101546009909101549092506fffffffffffffffffffffffffffffffff1690509250929050565b67ffffffffffffffff81165f9081526002602052604081208054908161064e576040517f5102281400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff851660048201526024016105be565b6001015467ffffffffffffffff16939092509050565b6040517fe717a35c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e717a35c9060240161010060405180830381865afa1580156106f9573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061071d9190613f24565b5192915050565b5f61072e82612301565b600c81015481545f90815260016020526040812092935067ffffffffffffffff909116919061075d8583612369565b1561081f576040517f41342e3200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906341342e3290602401602060405180830381865afa1580156107f4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108189190613fca565b9050610915565b835461082b9083612389565b80610871575067ffffffffffffffff8084165f90815260026020526040902060010154600b86015490821670010000000000000000000000000000000090910490911611155b806108ba575061088083612428565b80156108ba5750600c8201547801000000000000000000000000000000000000000000000000900460ff1615806108ba5750848260060154145b156108e05750600a83015473ffffffffffffffffffffffffffffffffffffffff16610915565b6040517f2cabe3bc000000000000000000000000000000000000000000000000000000008152600481018690526024016105be565b600c840180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167904000000000000000000000000000000000000000000000000001790556109668585836124ea565b5050505050565b5f838152600160205260408120600b8101546109e690879087907801000000000000000000000000000000000000000000000000900467ffffffffffffffff166109bc36899003890189613fe5565b600c860154889074010000000000000000000000000000000000000000900463ffffffff16612573565b9695505050505050565b5f6109f96125f7565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610a71576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016105be565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610ad4828261262e565b610adc61264b565b919050565b610b2a6040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f5f5f5f60015f610b3c8a8a6115db565b81526020019081526020015f209050610b5481612675565b600a82015491545f908152600160205260409020600c0154909974010000000000000000000000000000000000000000830467ffffffffffffffff16995073ffffffffffffffffffffffffffffffffffffffff90921697507801000000000000000000000000000000000000000000000000900460ff1695506002945092505050565b67ffffffffffffffff81165f908152600260205260408120805415610c34576040517f8c201b5b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016105be565b6040517fd32c00e600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d32c00e69060240160c060405180830381865afa158015610cc8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cec9190614044565b509050610cfd845f80848180612573565b5f818152600160205260409020600c8101805467ffffffffffffffff88167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082168117835593965091926002927fffffffffffff00ffffffffffffffffffffffffffffffffff00000000000000001617600160c81b830217905550600a810180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16740100000000000000000000000000000000000000004267ffffffffffffffff16021790555f610dd08682612729565b600b8301805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff8481169190910291909117909155845160018501556020850151600285015560408501516009850180546060880151600388015560808801517fffffffffffffffff00000000000000000000000000000000000000000000000090911670010000000000000000000000000000000093909416929092027fffffffffffffffffffffffffffffffff0000000000000000000000000000000016929092176fffffffffffffffffffffffffffffffff909116179055905084845567ffffffffffffffff86165f81815260036020908152604080832083805290915290819020879055518691907f4a916d2a50c90cd8ec62e9d260159f9df7ede5dad805c5ce25e8f47d9fc718b290610f2790879086906140c1565b60405180910390a350505050919050565b5f610f4282612301565b600c81015490915067ffffffffffffffff16610f5d81612843565b67ffffffffffffffff81165f908152600260205260409020825481548114610fbe5781546040517fca9f20fa0000000000000000000000000000000000000000000000000000000081526105be918391600401918252602082015260400190565b6040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa158015611052573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611076919061412d565b51600a8601549091506110ac90829074010000000000000000000000000000000000000000900467ffffffffffffffff16614226565b67ffffffffffffffff1642101561112e57600a8501546110ef90829074010000000000000000000000000000000000000000900467ffffffffffffffff16614226565b6040517fadc9513100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016105be565b5f8281526001602052604090206006810154801561114f5787811415611173565b600c820154700100000000000000000000000000000000900463ffffffff16600114155b156111ad576040517f92479a5f000000000000000000000000000000000000000000000000000000008152600481018590526024016105be565b600c870180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16790200000000000000000000000000000000000000000000000000179055600b8701548886556001860180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff70010000000000000000000000000000000090930483169081179091559087165f81815260036020908152604080832085845290915290208a9055899082907f14757cc44662eeff03ddb1c553c8d75a132608d500ab553b3cd1213f84f3381c6112958c612675565b6040516112a29190614246565b60405180910390a4600a8801546112d2908a908a9073ffffffffffffffffffffffffffffffffffffffff166124ea565b505050505050505050565b5f5f5f5f6112ea8561196d565b90505f8160058111156112ff576112ff613a1d565b0361131357505f92508291508190506115d4565b600281600581111561132757611327613a1d565b0361133c5750600192505f91508190506115d4565b600381600581111561135057611350613a1d565b036113655750600292505f91508190506115d4565b5f85815260016020526040808220805480845291909220600484600581111561139057611390613a1d565b036113ab5760060154600396505f955093506115d492505050565b60058460058111156113bf576113bf613a1d565b036113d65750600495505f945092506115d4915050565b600c8301546040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa158015611470573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611494919061412d565b60068301549091501580156114c85750600c820154700100000000000000000000000000000000900463ffffffff16600114155b1561152e5760a081015173ffffffffffffffffffffffffffffffffffffffff166115015750600696505f95508594506115d49350505050565b60a00151600597505f965073ffffffffffffffffffffffffffffffffffffffff1694506115d49350505050565b6002600c830154600160c81b900460ff16600481111561155057611550613a1d565b146115695760075f8497509750975050505050506115d4565b8051600a8501545f9161159d9174010000000000000000000000000000000000000000900467ffffffffffffffff16614226565b90508067ffffffffffffffff164210156115c5576008985096505f95506115d4945050505050565b6009985096505f955050505050505b9193909250565b67ffffffffffffffff8083165f908152600360209081526040808320938516835292905220548061164c576040517f10edb3f500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8085166004830152831660248201526044016105be565b92915050565b5f61165b6125f7565b5f858152600160205260409020611673878783612892565b61167c87612843565b600b8101546116be90889088907801000000000000000000000000000000000000000000000000900467ffffffffffffffff166109bc36899003890189613fe5565b5f818152600160205260408120919350600c820154600160c81b900460ff1660048111156116ee576116ee613a1d565b14611728576040517fd55eca56000000000000000000000000000000000000000000000000000000008152600481018490526024016105be565b6040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff891660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa1580156117bc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117e0919061412d565b6020810151600a8501549192506118189174010000000000000000000000000000000000000000900467ffffffffffffffff16614226565b67ffffffffffffffff1642101561189e576020810151600a84015461185f919074010000000000000000000000000000000000000000900467ffffffffffffffff16614226565b6040517f3a59b62700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016105be565b60098301545f906118d1906fffffffffffffffffffffffffffffffff166118cb60a08a0160808b0161429b565b84612a05565b9050803414611915576040517f7397e353000000000000000000000000000000000000000000000000000000008152346004820152602481018290526044016105be565b6119268385898b8660800151612ade565b88835560048301869055815161194b90869085908a906119469042614226565b612e4f565b6119588985878686612f01565b5050505061196461264b565b95945050505050565b5f818152600160205260408120600c810154600160c81b900460ff168281600481111561199c5761199c613a1d565b036119aa57505f9392505050565b60028160048111156119be576119be613a1d565b036119cd575060029392505050565b60038160048111156119e1576119e1613a1d565b036119f0575060039392505050565b81545f818152600160205260409020611a098682612369565b15611a1a5750600495945050505050565b6004836004811115611a2e57611a2e613a1d565b1480611a7a5750600c84015467ffffffffffffffff9081165f90815260026020526040902060010154600b86015490821670010000000000000000000000000000000090910490911611155b15611a8b5750600595945050505050565b6002600c820154600160c81b900460ff166004811115611aad57611aad613a1d565b14611ae357611abc8282612389565b15611acd5750600595945050505050565b545f818152600160205260409020909150611a8b565b50600195945050505050565b5f611af982612301565b600c81015490915067ffffffffffffffff16611b14816131c9565b81545f818152600160205260409020600681015415611b6f5760068101546040517f4e791cad0000000000000000000000000000000000000000000000000000000081526105be918491600401918252602082015260400190565b600c840180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167903000000000000000000000000000000000000000000000000001790556040518590839067ffffffffffffffff8616907fd41b8f408b91abcdb4b46fdd258bf667c70a7151650fac0f91692a80f1b758a0905f90a4600c8101545f90611c1a90600190700100000000000000000000000000000000900463ffffffff166142b6565b600c830180547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000063ffffffff8416908102919091179091559091505f03611d5b57600c8201545f90611c9e9074010000000000000000000000000000000000000000900463ffffffff1660016142d2565b600c840180547fffffffffffffff0000000000ffffffff0000000000000000ffffffffffffffff167401000000000000000000000000000000000000000063ffffffff84169081027fffffffffffffff00ffffffffffffffff0000000000000000ffffffffffffffff16919091179091555f6007860155604051908152909150849067ffffffffffffffff8716907fbb63537a4374b5ca7afcd88d2ff32d85adbba06c73611f789335b6a8a24f61429060200160405180910390a3505b611d668686336124ea565b505050505050565b5f611d7882612301565b600c810154909150611d939067ffffffffffffffff166131c9565b5f838152600160205260409020815484141580611dd15750600c8101547801000000000000000000000000000000000000000000000000900460ff16155b15611e0b576040517fab4dd5be000000000000000000000000000000000000000000000000000000008152600481018590526024016105be565b600681015415611e575760068101546040517f4e791cad0000000000000000000000000000000000000000000000000000000081526105be918691600401918252602082015260400190565b60068101839055600c8201546040518491869167ffffffffffffffff909116907ff219df66b7b02e3df9d4a01fd709710c5658846dbff49f27b4df1cb50f77fec6905f90a450505050565b611f6660408051610300810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081018290526102a081018290526102c08101829052906102e082015290565b611f6f826132f5565b60408051610300810182528254815260018301546020820152600283015491810191909152600382015460608201526004808301546080830152600583015460a0830152600683015460c0830152600783015460e0830152600883015461010083015260098301546fffffffffffffffffffffffffffffffff80821661012085015267ffffffffffffffff70010000000000000000000000000000000080840482166101408701527801000000000000000000000000000000000000000000000000938490048216610160870152600a87015473ffffffffffffffffffffffffffffffffffffffff81166101808801527401000000000000000000000000000000000000000080820484166101a089015263ffffffff7c010000000000000000000000000000000000000000000000000000000090920482166101c0890152600b8901549485166101e08901528285048416610200890152938590048316610220880152600c88015480841661024089015268010000000000000000810490931661026088015290820481166102808701529181049091166102a085015260ff918104821615156102c08501529293926102e0850192600160c81b9091049091169081111561214057612140613a1d565b600481111561215157612151613a1d565b90525092915050565b5f818152600160205260408120819081906002600c820154600160c81b900460ff16600481111561218d5761218d613a1d565b1415806121ab5750600c81015467ffffffffffffffff878116911614155b156121e5576040517f2ffa13ac000000000000000000000000000000000000000000000000000000008152600481018690526024016105be565b60010154955f9550735c00000000000000000000000000000000000009945092505050565b5f5f612215846132f5565b6009810154600c8201546040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201529192506122f9916fffffffffffffffffffffffffffffffff9091169085907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa1580156122d0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122f4919061412d565b612a05565b949350505050565b5f61230b826132f5565b90506001600c820154600160c81b900460ff16600481111561232f5761232f613a1d565b14610adc576040517fbbf86c27000000000000000000000000000000000000000000000000000000008152600481018390526024016105be565b60068101545f9015801590612382575082826006015414155b9392505050565b5f6003600c830154600160c81b900460ff1660048111156123ac576123ac613a1d565b14806123d757506004600c830154600160c81b900460ff1660048111156123d5576123d5613a1d565b145b156123e45750600161164c565b6001600c830154600160c81b900460ff16600481111561240657612406613a1d565b148015612382575081545f908152600160205260409020612382908490612369565b6040517f786d13e100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f9081907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063786d13e190602401602060405180830381865afa1580156124be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124e291906142ee565b141592915050565b600b820154600c8301546040516fffffffffffffffffffffffffffffffff9092168083529173ffffffffffffffffffffffffffffffffffffffff841691869167ffffffffffffffff909116907f6a86b601d5ac445eb26347a260591bc3c7f9ed4ccc7e153c101dcd8e411539bd9060200160405180910390a461256d828261335d565b50505050565b5f868686612580876133f0565b6040805167ffffffffffffffff95861660208201529081019390935292166060820152608081019190915260a0810184905260c0016040516020818303038152906040528051906020012090508163ffffffff165f146109e6575f90815263ffffffff919091166020526040902095945050505050565b6125ff61341f565b61262c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613478565b565b5f385f3884865af16126475763b12d13eb5f526004601cfd5b5050565b61262c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612626565b6126be6040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b506040805160a0810182526001830154815260028301546020820152600983015467ffffffffffffffff7001000000000000000000000000000000008204169282019290925260039092015460608301526fffffffffffffffffffffffffffffffff16608082015290565b6040517f80a3fa8700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906380a3fa8790602401602060405180830381865afa1580156127bd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127e19190614305565b90508167ffffffffffffffff168167ffffffffffffffff161161281057612809826001614226565b905061164c565b61281c61010083614226565b67ffffffffffffffff168167ffffffffffffffff16111561164c5761280961010083614226565b61284c81612428565b1561288f576040517ff26a76eb00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016105be565b50565b5f600c820154600160c81b900460ff1660048111156128b3576128b3613a1d565b036128ed576040517fedc1119d000000000000000000000000000000000000000000000000000000008152600481018390526024016105be565b600c81015467ffffffffffffffff84811691161461294a576040517fc2c477f70000000000000000000000000000000000000000000000000000000081526004810183905267ffffffffffffffff841660248201526044016105be565b6002600c820154600160c81b900460ff16600481111561296c5761296c613a1d565b0361297657505050565b6129808282612389565b806129c6575067ffffffffffffffff8084165f90815260026020526040902060010154600b83015490821670010000000000000000000000000000000090910490911611155b15612a00576040517fcd68d174000000000000000000000000000000000000000000000000000000008152600481018390526024016105be565b505050565b5f836fffffffffffffffffffffffffffffffff16836fffffffffffffffffffffffffffffffff161015612a80576040517f872047430000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff8085166004830152851660248201526044016105be565b60608201516127109061ffff16612a978686614320565b6fffffffffffffffffffffffffffffffff16612ab39190614348565b612abd919061435f565b82604001516fffffffffffffffffffffffffffffffff166122f99190614397565b600b8401547801000000000000000000000000000000000000000000000000900467ffffffffffffffff16612b2585612b1d606087016040880161391d565b83868661347f565b6005870155612bf286612b3d36879003870187613fe5565b8051600183015560208101516002830155604081015160098301805460608401516003909501949094556080909201517fffffffffffffffff00000000000000000000000000000000000000000000000090931670010000000000000000000000000000000067ffffffffffffffff909216919091027fffffffffffffffffffffffffffffffff0000000000000000000000000000000016176fffffffffffffffffffffffffffffffff909216919091179055565b60098601805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff8481169190910291909117909155600a870180547fffffffff0000000000000000000000000000000000000000000000000000000016337fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff161774010000000000000000000000000000000000000000428416810291909117808355600c8901547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff90911691900463ffffffff167c010000000000000000000000000000000000000000000000000000000002179055600b80880180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016346fffffffffffffffffffffffffffffffff16179055860154612d6491700100000000000000000000000000000000909104166001614226565b600b870180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000067ffffffffffffffff93841602179055600c860154612dbe911682612729565b600b8701805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff93841602179055600c95860154959096018054959096167fffffffffffff00ffffffffffffffffffffffffffffffffff000000000000000090951694909417600160c81b1790945550505050565b8254600c840154600b8501546009860154600487015460058801546040518a9567ffffffffffffffff908116957ff07c7993a1d80bbb61ca844c93c20c1b1c304fceeab7145cceff002dc547025295612ef395339570010000000000000000000000000000000084048516957801000000000000000000000000000000000000000000000000938490048616958f9593949293929092049091169034908e906143aa565b60405180910390a450505050565b60078401805490849055600c850154700100000000000000000000000000000000900463ffffffff16612f358160016142d2565b600c8701805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905581612fce575050600c840180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16680100000000000000004267ffffffffffffffff1602179055610966565b8251600c8701545f91612ff69168010000000000000000900467ffffffffffffffff16614226565b90508067ffffffffffffffff16421015806130145750600687015415155b1561305e576040517f33e790680000000000000000000000000000000000000000000000000000000081526004810189905267ffffffffffffffff821660248201526044016105be565b600c80880180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678010000000000000000000000000000000000000000000000001790556008860184905585015460405187918a9167ffffffffffffffff909116907f90a9a49750b23563465473010b9d1c705e9823d2fce491cd3d6dbc149b4be6b7906130f19088815260200190565b60405180910390a460a084015173ffffffffffffffffffffffffffffffffffffffff16156131bf5760a0840151600c8601546040517fb45ca8fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602481018a9052604481018590526064810188905273ffffffffffffffffffffffffffffffffffffffff9091169063b45ca8fa906084015f604051808303815f87803b1580156131a8575f5ffd5b505af11580156131ba573d5f5f3e3d5ffd5b505050505b5050505050505050565b6040517f41342e3200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906341342e3290602401602060405180830381865afa15801561325b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061327f9190613fca565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff161461288f576040517f8060a74700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201523360248201526044016105be565b5f81815260016020526040812090600c820154600160c81b900460ff16600481111561332357613323613a1d565b03610adc576040517fedc1119d000000000000000000000000000000000000000000000000000000008152600481018390526024016105be565b805f03613368575050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152602081905260408120805483929061339c908490614397565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f816040516020016134029190614246565b604051602081830303815290604052805190602001209050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561262c576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f5f5f61348e8888888861360e565b60018a015460028b015460098c0154604080515f60208083018290528284018290526060830182905267ffffffffffffffff70010000000000000000000000000000000090950494909416608083015260a082019490945260c0810184905260e08082018590526101008281018690528351808403909101815261012083018452805190850120610140830196909652610160820185905261018082018590526101a082018590526101c0808301869052835180840390910181526101e083018452805190850120908c901b7dffff00000000000000000000000000000000000000000000000000000000167e01000000000000000000000000000000000000000000000000000000000000176102008301526102208201879052610240820185905261026082019590955261028081018490526102a08101949094526102c084018390526102e0840192909252610300808401869052825180850390910181526103209093019091528151910120919350915098975050505050505050565b600c8401546040517f80a3fa8700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482018190525f9182919082907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906380a3fa8790602401602060405180830381865afa1580156136af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136d39190614305565b90508567ffffffffffffffff168167ffffffffffffffff161015613737576040517f03f5783c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8083166004830152871660248201526044016105be565b60098801546040517f38bba42800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015278010000000000000000000000000000000000000000000000009092048216602482015290871660448201525f90819073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906338bba42890606401608060405180830381865afa1580156137ff573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138239190614491565b92985090965092509050868214613870576040517fb17d06b800000000000000000000000000000000000000000000000000000000815260048101889052602481018390526044016105be565b8067ffffffffffffffff168967ffffffffffffffff16146138d1576040517f9fabf00300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808b166004830152821660248201526044016105be565b5050505094509492505050565b67ffffffffffffffff8116811461288f575f5ffd5b5f5f60408385031215613904575f5ffd5b823561390f816138de565b946020939093013593505050565b5f6020828403121561392d575f5ffd5b8135612382816138de565b5f60208284031215613948575f5ffd5b5035919050565b5f60a0828403121561395f575f5ffd5b50919050565b5f5f5f5f6101008587031215613979575f5ffd5b8435613984816138de565b93506020850135925061399a866040870161394f565b9396929550929360e00135925050565b73ffffffffffffffffffffffffffffffffffffffff8116811461288f575f5ffd5b5f602082840312156139db575f5ffd5b8135612382816139aa565b5f5f604083850312156139f7575f5ffd5b8235613a02816138de565b91506020830135613a12816138de565b809150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60068110613a5a57613a5a613a1d565b9052565b6101208101613ab48288805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b67ffffffffffffffff861660a083015273ffffffffffffffffffffffffffffffffffffffff851660c083015283151560e08301526109e6610100830184613a4a565b60608101600a8510613b0a57613b0a613a1d565b93815267ffffffffffffffff92909216602083015260409091015290565b5f5f5f5f5f6101208688031215613b3d575f5ffd5b8535613b48816138de565b94506020860135935060408601359250613b65876060880161394f565b94979396509194610100013592915050565b6020810161164c8284613a4a565b5f5f60408385031215613b96575f5ffd5b50508035926020909101359150565b60058110613a5a57613a5a613a1d565b5f61030082019050825182526020830151602083015260408301516040830152606083015160608301526080830151608083015260a083015160a083015260c083015160c083015260e083015160e0830152610100830151610100830152610120830151613c386101208401826fffffffffffffffffffffffffffffffff169052565b50610140830151613c5661014084018267ffffffffffffffff169052565b50610160830151613c7461016084018267ffffffffffffffff169052565b50610180830151613c9e61018084018273ffffffffffffffffffffffffffffffffffffffff169052565b506101a0830151613cbc6101a084018267ffffffffffffffff169052565b506101c0830151613cd66101c084018263ffffffff169052565b506101e0830151613cfc6101e08401826fffffffffffffffffffffffffffffffff169052565b50610200830151613d1a61020084018267ffffffffffffffff169052565b50610220830151613d3861022084018267ffffffffffffffff169052565b50610240830151613d5661024084018267ffffffffffffffff169052565b50610260830151613d7461026084018267ffffffffffffffff169052565b50610280830151613d8e61028084018263ffffffff169052565b506102a0830151613da86102a084018263ffffffff169052565b506102c0830151613dbe6102c084018215159052565b506102e0830151613dd36102e0840182613ba5565b5092915050565b8381526060810160028410613df157613df1613a1d565b83602083015273ffffffffffffffffffffffffffffffffffffffff83166040830152949350505050565b6fffffffffffffffffffffffffffffffff8116811461288f575f5ffd5b5f5f60408385031215613e49575f5ffd5b823591506020830135613a1281613e1b565b604051610100810167ffffffffffffffff81118282101715613ea4577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b60405160a0810167ffffffffffffffff81118282101715613ea4577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8051610adc816138de565b8051610adc81613e1b565b805161ffff81168114610adc575f5ffd5b8051610adc816139aa565b5f610100828403128015613f36575f5ffd5b50613f3f613e5b565b8251613f4a816138de565b8152613f5860208401613ef2565b6020820152613f6960408401613ef2565b6040820152613f7a60608401613efd565b6060820152613f8b60808401613f08565b6080820152613f9c60a08401613ef2565b60a0820152613fad60c08401613f19565b60c0820152613fbe60e08401613f19565b60e08201529392505050565b5f60208284031215613fda575f5ffd5b8151612382816139aa565b5f60a0828403128015613ff6575f5ffd5b50613fff613eaa565b8235815260208084013590820152604083013561401b816138de565b604082015260608381013590820152608083013561403881613e1b565b60808201529392505050565b5f5f82840360c0811215614056575f5ffd5b60a0811215614063575f5ffd5b5061406c613eaa565b83518152602080850151908201526040840151614088816138de565b60408201526060848101519082015260808401516140a581613e1b565b608082015291506140b860a08401613f08565b90509250929050565b60c081016141168285805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b67ffffffffffffffff831660a08301529392505050565b5f60c082840312801561413e575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715614187577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528251614195816138de565b815260208301516141a5816138de565b602082015260408301516141b881613e1b565b60408201526141c960608401613f08565b60608201526141da60808401613f08565b608082015260a08301516141ed816139aa565b60a08201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561164c5761164c6141f9565b60a0810161164c8284805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b5f602082840312156142ab575f5ffd5b813561238281613e1b565b63ffffffff828116828216039081111561164c5761164c6141f9565b63ffffffff818116838216019081111561164c5761164c6141f9565b5f602082840312156142fe575f5ffd5b5051919050565b5f60208284031215614315575f5ffd5b8151612382816138de565b6fffffffffffffffffffffffffffffffff828116828216039081111561164c5761164c6141f9565b808202811582820484141761164c5761164c6141f9565b5f82614392577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561164c5761164c6141f9565b73ffffffffffffffffffffffffffffffffffffffff8a16815267ffffffffffffffff898116602080840191909152908916604080840191909152883560608401529088013560808301526101a0820190880135614406816138de565b67ffffffffffffffff1660a0830152606088013560c0830152608088013561442d81613e1b565b6fffffffffffffffffffffffffffffffff1660e08301526101008201879052610120820186905267ffffffffffffffff85166101408301528361016083015261448361018083018467ffffffffffffffff169052565b9a9950505050505050505050565b5f5f5f5f608085870312156144a4575f5ffd5b845160208601516040870151606088015192965090945092506144c6816138de565b93969295509093505056' as const
