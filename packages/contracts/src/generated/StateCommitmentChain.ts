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
export const stateCommitmentChainBytecode = '0x60c060405234801561000f575f5ffd5b5060405161426b38038061426b83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516141696101025f395f81816104a0015281816125660152818161327801526133ca01525f8181610308015281816106270152818161072301528181610bb001528181610f2b015281816113490152818161168c015281816121430152612fb301526141695ff3fe608060405260043610610157575f3560e01c80637c5a2a63116100bb578063d32a9cd911610071578063d6194bda11610057578063d6194bda14610444578063f2b8e55914610470578063fb0e722b1461048f575f5ffd5b8063d32a9cd9146103fa578063d5d44d8014610419575f5ffd5b8063b4af3049116100a1578063b4af30491461039c578063c7df14e2146103af578063cabd734f146103db575f5ffd5b80637c5a2a631461034f578063a225b75f1461037d575f5ffd5b80636c8cc9d91161011057806373f2bfec116100f657806373f2bfec146102b9578063797af627146102d85780637b103999146102f7575f5ffd5b80636c8cc9d91461026a5780636f9dca9f14610289575f5ffd5b8063491d75f411610140578063491d75f4146101e45780634ec7eb841461021c5780635e8e24981461023d575f5ffd5b80631c6678b61461015b5780633c83a728146101a5575b5f5ffd5b348015610166575f5ffd5b5061017a610175366004613638565b6104c2565b604080519283526fffffffffffffffffffffffffffffffff9091166020830152015b60405180910390f35b3480156101b0575f5ffd5b506101c46101bf366004613662565b610579565b6040805167ffffffffffffffff909316835260208301919091520161019c565b3480156101ef575f5ffd5b506102036101fe366004613662565b6105ed565b60405167ffffffffffffffff909116815260200161019c565b348015610227575f5ffd5b5061023b61023636600461367d565b6106ad565b005b348015610248575f5ffd5b5061025c610257366004613694565b6108ad565b60405190815260200161019c565b348015610275575f5ffd5b5061025c610284366004613721565b610932565b348015610294575f5ffd5b506102a86102a336600461373c565b610a23565b60405161019c9594939291906137b4565b3480156102c4575f5ffd5b5061025c6102d3366004613662565b610b19565b3480156102e3575f5ffd5b5061023b6102f236600461367d565b610e7a565b348015610302575f5ffd5b5061032a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161019c565b34801561035a575f5ffd5b5061036e61036936600461367d565b611210565b60405161019c9392919061384c565b348015610388575f5ffd5b5061025c61039736600461373c565b61150e565b61025c6103aa366004613694565b611585565b3480156103ba575f5ffd5b506103ce6103c936600461367d565b61188d565b60405161019c919061387e565b3480156103e6575f5ffd5b5061023b6103f536600461367d565b611a0f565b348015610405575f5ffd5b5061023b61041436600461388c565b611ceb565b348015610424575f5ffd5b5061025c610433366004613721565b5f6020819052908152604090205481565b34801561044f575f5ffd5b5061046361045e36600461367d565b611e1f565b60405161019c91906138bc565b34801561047b575f5ffd5b5061025c61048a366004613afe565b6120d7565b34801561049a575f5ffd5b5061032a7f000000000000000000000000000000000000000000000000000000000000000081565b5f81815260016020526040812081906002600c820154600160c81b900460ff1660048111156104f3576104f3613773565b1415806105115750600c81015467ffffffffffffffff868116911614155b15610550576040517f2ffa13ac000000000000000000000000000000000000000000000000000000008152600481018590526024015b60405180910390fd5b60038101546009909101549092506fffffffffffffffffffffffffffffffff1690509250929050565b67ffffffffffffffff81165f908152600260205260408120805490816105d7576040517f5102281400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff85166004820152602401610547565b6001015467ffffffffffffffff16939092509050565b6040517fe717a35c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e717a35c9060240161010060405180830381865afa158015610682573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106a69190613bea565b5192915050565b5f6106b7826121c6565b600c81015481545f90815260016020526040812092935067ffffffffffffffff90911691906106e6858361222e565b156107a8576040517f41342e3200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906341342e3290602401602060405180830381865afa15801561077d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107a19190613c90565b9050610855565b83546107b4908361224e565b806107fa575067ffffffffffffffff8084165f90815260026020526040902060010154600b86015490821670010000000000000000000000000000000090910490911611155b156108205750600a83015473ffffffffffffffffffffffffffffffffffffffff16610855565b6040517f2cabe3bc00000000000000000000000000000000000000000000000000000000815260048101869052602401610547565b600c840180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167904000000000000000000000000000000000000000000000000001790556108a68585836122ed565b5050505050565b5f838152600160205260408120600b81015461092690879087907801000000000000000000000000000000000000000000000000900467ffffffffffffffff166108fc36899003890189613cab565b600c860154889074010000000000000000000000000000000000000000900463ffffffff16612376565b9150505b949350505050565b5f61093b6123fa565b5073ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054908190036109b3576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610547565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610a168282612431565b610a1e61244e565b919050565b610a6c6040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b5f5f5f5f5f60015f610a7e8a8a61150e565b81526020019081526020015f209050610a9681612478565b600a82015491545f908152600160205260409020600c0154909974010000000000000000000000000000000000000000830467ffffffffffffffff16995073ffffffffffffffffffffffffffffffffffffffff90921697507801000000000000000000000000000000000000000000000000900460ff1695506002945092505050565b67ffffffffffffffff81165f908152600260205260408120805415610b76576040517f8c201b5b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610547565b6040517fd32c00e600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d32c00e69060240160c060405180830381865afa158015610c0a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c2e9190613d0a565b509050610c3f845f80848180612376565b5f818152600160205260409020600c8101805467ffffffffffffffff88167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082168117835593965091926002927fffffffffffff00ffffffffffffffffffffffffffffffffff00000000000000001617600160c81b830217905550600a810180547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16740100000000000000000000000000000000000000004267ffffffffffffffff16021790555f610d12868261252c565b600b8301805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff8481169190910291909117909155845160018501556020850151600285015560408501516009850180546060880151600388015560808801517fffffffffffffffff00000000000000000000000000000000000000000000000090911670010000000000000000000000000000000093909416929092027fffffffffffffffffffffffffffffffff0000000000000000000000000000000016929092176fffffffffffffffffffffffffffffffff909116179055905084845567ffffffffffffffff86165f81815260036020908152604080832083805290915290819020879055518691907f4a916d2a50c90cd8ec62e9d260159f9df7ede5dad805c5ce25e8f47d9fc718b290610e699087908690613d87565b60405180910390a350505050919050565b5f610e84826121c6565b600c81015467ffffffffffffffff165f8181526002602052604090208254815493945091929091908114610ef15781546040517fca9f20fa000000000000000000000000000000000000000000000000000000008152610547918391600401918252602082015260400190565b6040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa158015610f85573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fa99190613df3565b51600a860154909150610fdf90829074010000000000000000000000000000000000000000900467ffffffffffffffff16613eec565b67ffffffffffffffff1642101561106157600a85015461102290829074010000000000000000000000000000000000000000900467ffffffffffffffff16613eec565b6040517fadc9513100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610547565b5f8281526001602052604090206006810154801561108257878114156110a6565b600c820154700100000000000000000000000000000000900463ffffffff16600114155b156110e0576040517f92479a5f00000000000000000000000000000000000000000000000000000000815260048101859052602401610547565b600c870180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16790200000000000000000000000000000000000000000000000000179055600b8701548886556001860180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff70010000000000000000000000000000000090930483169081179091559087165f81815260036020908152604080832085845290915290208a9055899082907f14757cc44662eeff03ddb1c553c8d75a132608d500ab553b3cd1213f84f3381c6111c88c612478565b6040516111d59190613f0c565b60405180910390a4600a880154611205908a908a9073ffffffffffffffffffffffffffffffffffffffff166122ed565b505050505050505050565b5f5f5f5f61121d8561188d565b90505f81600581111561123257611232613773565b0361124657505f9250829150819050611507565b600281600581111561125a5761125a613773565b0361126f5750600192505f9150819050611507565b600381600581111561128357611283613773565b036112985750600292505f9150819050611507565b5f8581526001602052604080822080548084529190922060048460058111156112c3576112c3613773565b036112de5760060154600396505f9550935061150792505050565b60058460058111156112f2576112f2613773565b036113095750600495505f94509250611507915050565b600c8301546040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa1580156113a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113c79190613df3565b60068301549091501580156113fb5750600c820154700100000000000000000000000000000000900463ffffffff16600114155b156114615760a081015173ffffffffffffffffffffffffffffffffffffffff166114345750600696505f95508594506115079350505050565b60a00151600597505f965073ffffffffffffffffffffffffffffffffffffffff1694506115079350505050565b6002600c830154600160c81b900460ff16600481111561148357611483613773565b1461149c5760075f849750975097505050505050611507565b8051600a8501545f916114d09174010000000000000000000000000000000000000000900467ffffffffffffffff16613eec565b90508067ffffffffffffffff164210156114f8576008985096505f9550611507945050505050565b6009985096505f955050505050505b9193909250565b67ffffffffffffffff8083165f908152600360209081526040808320938516835292905220548061157f576040517f10edb3f500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015283166024820152604401610547565b92915050565b5f61158e6123fa565b5f8481526001602052604090206115a6868683612646565b600b8101546115e890879087907801000000000000000000000000000000000000000000000000900467ffffffffffffffff166108fc36899003890189613cab565b5f818152600160205260408120919350600c820154600160c81b900460ff16600481111561161857611618613773565b14611652576040517fd55eca5600000000000000000000000000000000000000000000000000000000815260048101849052602401610547565b6040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa1580156116e6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061170a9190613df3565b6020810151600a8501549192506117429174010000000000000000000000000000000000000000900467ffffffffffffffff16613eec565b67ffffffffffffffff164210156117c8576020810151600a840154611789919074010000000000000000000000000000000000000000900467ffffffffffffffff16613eec565b6040517f3a59b62700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610547565b60098301545f906117fb906fffffffffffffffffffffffffffffffff166117f560a08a0160808b01613f61565b846127b9565b905080341461183f576040517f7397e35300000000000000000000000000000000000000000000000000000000815234600482015260248101829052604401610547565b61184f8385898560800151612892565b87835560048301869055815161187490869085908a9061186f9042613eec565b612c01565b6118818885878686612cb3565b5050505061092a61244e565b5f818152600160205260408120600c810154600160c81b900460ff16828160048111156118bc576118bc613773565b036118ca57505f9392505050565b60028160048111156118de576118de613773565b036118ed575060029392505050565b600381600481111561190157611901613773565b03611910575060039392505050565b81545f818152600160205260409020611929868261222e565b1561193a5750600495945050505050565b600483600481111561194e5761194e613773565b148061199a5750600c84015467ffffffffffffffff9081165f90815260026020526040902060010154600b86015490821670010000000000000000000000000000000090910490911611155b156119ab5750600595945050505050565b6002600c820154600160c81b900460ff1660048111156119cd576119cd613773565b14611a03576119dc828261224e565b156119ed5750600595945050505050565b545f8181526001602052604090209091506119ab565b50600195945050505050565b5f611a19826121c6565b600c81015490915067ffffffffffffffff16611a3481612f7b565b81545f818152600160205260409020600c8101547801000000000000000000000000000000000000000000000000900460ff16611aa0576040517fab4dd5be00000000000000000000000000000000000000000000000000000000815260048101839052602401610547565b600681015415611aec5760068101546040517f4e791cad000000000000000000000000000000000000000000000000000000008152610547918491600401918252602082015260400190565b600c840180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167903000000000000000000000000000000000000000000000000001790556040518590839067ffffffffffffffff8616907fd41b8f408b91abcdb4b46fdd258bf667c70a7151650fac0f91692a80f1b758a0905f90a4600c8101545f90611b9790600190700100000000000000000000000000000000900463ffffffff16613f7c565b600c830180547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000063ffffffff8416908102919091179091559091505f03611cd857600c8201545f90611c1b9074010000000000000000000000000000000000000000900463ffffffff166001613f98565b600c840180547fffffffffffffff0000000000ffffffff0000000000000000ffffffffffffffff167401000000000000000000000000000000000000000063ffffffff84169081027fffffffffffffff00ffffffffffffffff0000000000000000ffffffffffffffff16919091179091555f6007860155604051908152909150849067ffffffffffffffff8716907fbb63537a4374b5ca7afcd88d2ff32d85adbba06c73611f789335b6a8a24f61429060200160405180910390a3505b611ce38686336122ed565b505050505050565b5f611cf5826121c6565b600c810154909150611d109067ffffffffffffffff16612f7b565b5f838152600160205260409020815484141580611d4e5750600c8101547801000000000000000000000000000000000000000000000000900460ff16155b15611d88576040517fab4dd5be00000000000000000000000000000000000000000000000000000000815260048101859052602401610547565b600681015415611dd45760068101546040517f4e791cad000000000000000000000000000000000000000000000000000000008152610547918691600401918252602082015260400190565b60068101839055600c8201546040518491869167ffffffffffffffff909116907ff219df66b7b02e3df9d4a01fd709710c5658846dbff49f27b4df1cb50f77fec6905f90a450505050565b611ee360408051610300810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081018290526102a081018290526102c08101829052906102e082015290565b611eec826130aa565b60408051610300810182528254815260018301546020820152600283015491810191909152600382015460608201526004808301546080830152600583015460a0830152600683015460c0830152600783015460e0830152600883015461010083015260098301546fffffffffffffffffffffffffffffffff80821661012085015267ffffffffffffffff70010000000000000000000000000000000080840482166101408701527801000000000000000000000000000000000000000000000000938490048216610160870152600a87015473ffffffffffffffffffffffffffffffffffffffff81166101808801527401000000000000000000000000000000000000000080820484166101a089015263ffffffff7c010000000000000000000000000000000000000000000000000000000090920482166101c0890152600b8901549485166101e08901528285048416610200890152938590048316610220880152600c88015480841661024089015268010000000000000000810490931661026088015290820481166102808701529181049091166102a085015260ff918104821615156102c08501529293926102e0850192600160c81b909104909116908111156120bd576120bd613773565b60048111156120ce576120ce613773565b90525092915050565b5f5f6120e2846130aa565b6009810154600c8201546040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015291925061092a916fffffffffffffffffffffffffffffffff9091169085907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c57704e99060240160c060405180830381865afa15801561219d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121c19190613df3565b6127b9565b5f6121d0826130aa565b90506001600c820154600160c81b900460ff1660048111156121f4576121f4613773565b14610a1e576040517fbbf86c2700000000000000000000000000000000000000000000000000000000815260048101839052602401610547565b60068101545f9015801590612247575082826006015414155b9392505050565b5f6003600c830154600160c81b900460ff16600481111561227157612271613773565b148061229c57506004600c830154600160c81b900460ff16600481111561229a5761229a613773565b145b156122a95750600161157f565b6001600c830154600160c81b900460ff1660048111156122cb576122cb613773565b148015612247575081545f90815260016020526040902061224790849061222e565b600b820154600c8301546040516fffffffffffffffffffffffffffffffff9092168083529173ffffffffffffffffffffffffffffffffffffffff841691869167ffffffffffffffff909116907f6a86b601d5ac445eb26347a260591bc3c7f9ed4ccc7e153c101dcd8e411539bd9060200160405180910390a46123708282613112565b50505050565b5f868686612383876131a5565b6040805167ffffffffffffffff95861660208201529081019390935292166060820152608081019190915260a0810184905260c0016040516020818303038152906040528051906020012090508163ffffffff165f146123f0575f90815263ffffffff8216602052604090205b9695505050505050565b6124026131d4565b61242f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061322d565b565b5f385f3884865af161244a5763b12d13eb5f526004601cfd5b5050565b61242f5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612429565b6124c16040518060a001604052805f81526020015f81526020015f67ffffffffffffffff1681526020015f81526020015f6fffffffffffffffffffffffffffffffff1681525090565b506040805160a0810182526001830154815260028301546020820152600983015467ffffffffffffffff7001000000000000000000000000000000008204169282019290925260039092015460608301526fffffffffffffffffffffffffffffffff16608082015290565b6040517f80a3fa8700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906380a3fa8790602401602060405180830381865afa1580156125c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906125e49190613fb4565b90508167ffffffffffffffff168167ffffffffffffffff16116126135761260c826001613eec565b905061157f565b61261f61010083613eec565b67ffffffffffffffff168167ffffffffffffffff16111561157f5761260c61010083613eec565b5f600c820154600160c81b900460ff16600481111561266757612667613773565b036126a1576040517fedc1119d00000000000000000000000000000000000000000000000000000000815260048101839052602401610547565b600c81015467ffffffffffffffff8481169116146126fe576040517fc2c477f70000000000000000000000000000000000000000000000000000000081526004810183905267ffffffffffffffff84166024820152604401610547565b6002600c820154600160c81b900460ff16600481111561272057612720613773565b0361272a57505050565b612734828261224e565b8061277a575067ffffffffffffffff8084165f90815260026020526040902060010154600b83015490821670010000000000000000000000000000000090910490911611155b156127b4576040517fcd68d17400000000000000000000000000000000000000000000000000000000815260048101839052602401610547565b505050565b5f836fffffffffffffffffffffffffffffffff16836fffffffffffffffffffffffffffffffff161015612834576040517f872047430000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff808516600483015285166024820152604401610547565b60608201516127109061ffff1661284b8686613fcf565b6fffffffffffffffffffffffffffffffff166128679190613ff7565b612871919061400e565b82604001516fffffffffffffffffffffffffffffffff1661092a9190614046565b600b8301547801000000000000000000000000000000000000000000000000900467ffffffffffffffff166128d8846128d16060860160408701613662565b8385613234565b60058601556129a5856128f036869003860186613cab565b8051600183015560208101516002830155604081015160098301805460608401516003909501949094556080909201517fffffffffffffffff00000000000000000000000000000000000000000000000090931670010000000000000000000000000000000067ffffffffffffffff909216919091027fffffffffffffffffffffffffffffffff0000000000000000000000000000000016176fffffffffffffffffffffffffffffffff909216919091179055565b60098501805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff8481169190910291909117909155600a860180547fffffffff0000000000000000000000000000000000000000000000000000000016337fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff161774010000000000000000000000000000000000000000428416810291909117808355600c8801547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff90911691900463ffffffff167c010000000000000000000000000000000000000000000000000000000002179055600b80870180547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016346fffffffffffffffffffffffffffffffff16179055850154612b1791700100000000000000000000000000000000909104166001613eec565b600b860180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000067ffffffffffffffff93841602179055600c850154612b7191168261252c565b600b8601805477ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000067ffffffffffffffff93841602179055600c94850154949095018054949095167fffffffffffff00ffffffffffffffffffffffffffffffffff000000000000000090941693909317600160c81b17909355505050565b8254600c840154600b8501546009860154600487015460058801546040518a9567ffffffffffffffff908116957ff07c7993a1d80bbb61ca844c93c20c1b1c304fceeab7145cceff002dc547025295612ca595339570010000000000000000000000000000000084048516957801000000000000000000000000000000000000000000000000938490048616958f9593949293929092049091169034908e90614059565b60405180910390a450505050565b60078401805490849055600c850154700100000000000000000000000000000000900463ffffffff16612ce7816001613f98565b600c8701805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905581612d80575050600c840180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16680100000000000000004267ffffffffffffffff16021790556108a6565b8251600c8701545f91612da89168010000000000000000900467ffffffffffffffff16613eec565b90508067ffffffffffffffff1642101580612dc65750600687015415155b15612e10576040517f33e790680000000000000000000000000000000000000000000000000000000081526004810189905267ffffffffffffffff82166024820152604401610547565b600c80880180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678010000000000000000000000000000000000000000000000001790556008860184905585015460405187918a9167ffffffffffffffff909116907f90a9a49750b23563465473010b9d1c705e9823d2fce491cd3d6dbc149b4be6b790612ea39088815260200190565b60405180910390a460a084015173ffffffffffffffffffffffffffffffffffffffff1615612f715760a0840151600c8601546040517fb45ca8fa00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602481018a9052604481018590526064810188905273ffffffffffffffffffffffffffffffffffffffff9091169063b45ca8fa906084015f604051808303815f87803b158015612f5a575f5ffd5b505af1158015612f6c573d5f5f3e3d5ffd5b505050505b5050505050505050565b6040517f41342e3200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906341342e3290602401602060405180830381865afa15801561300d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130319190613c90565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff16146130a7576040517f8060a74700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152336024820152604401610547565b50565b5f81815260016020526040812090600c820154600160c81b900460ff1660048111156130d8576130d8613773565b03610a1e576040517fedc1119d00000000000000000000000000000000000000000000000000000000815260048101839052602401610547565b805f0361311d575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081208054839290613151908490614046565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f816040516020016131b79190613f0c565b604051602081830303815290604052805190602001209050919050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561242f576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b600c8401546040517f80a3fa8700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482018190525f9182907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906380a3fa8790602401602060405180830381865afa1580156132d2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132f69190613fb4565b90508467ffffffffffffffff168167ffffffffffffffff16101561335a576040517f03f5783c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808316600483015286166024820152604401610547565b60098701546040517f38bba42800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808516600483015278010000000000000000000000000000000000000000000000009092048216602482015290861660448201525f90819081907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906338bba42890606401606060405180830381865afa158015613424573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134489190614132565b9250925092508067ffffffffffffffff168967ffffffffffffffff16146134af576040517f9fabf00300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff808b16600483015282166024820152604401610547565b60018a015460028b015460098c0154604080515f602080830182905282840182905267ffffffffffffffff700100000000000000000000000000000000909504949094166060830152608082019490945260a0810184905260c0810184905260e0808201859052825180830382018152610100830184528051908501206101208301969096526101408201859052610160820185905261018082018590526101a0808301869052835180840390910181526101c083018452805190850120908d901b7dffff00000000000000000000000000000000000000000000000000000000167e01000000000000000000000000000000000000000000000000000000000000176101e08301526102008201889052610220820185905261024082019590955261026081018490526102808101949094526102a084018390526102c08401929092526102e08084018790528251808503909101815261030090930190915281519101205b9a9950505050505050505050565b67ffffffffffffffff811681146130a7575f5ffd5b5f5f60408385031215613649575f5ffd5b823561365481613623565b946020939093013593505050565b5f60208284031215613672575f5ffd5b813561224781613623565b5f6020828403121561368d575f5ffd5b5035919050565b5f5f5f5f8486036101008112156136a9575f5ffd5b85356136b481613623565b94506020860135935060a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0820112156136ec575f5ffd5b50929591945050604083019260e001359150565b73ffffffffffffffffffffffffffffffffffffffff811681146130a7575f5ffd5b5f60208284031215613731575f5ffd5b813561224781613700565b5f5f6040838503121561374d575f5ffd5b823561375881613623565b9150602083013561376881613623565b809150509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600681106137b0576137b0613773565b9052565b610120810161380a8288805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b67ffffffffffffffff861660a083015273ffffffffffffffffffffffffffffffffffffffff851660c083015283151560e08301526123f06101008301846137a0565b60608101600a851061386057613860613773565b93815267ffffffffffffffff92909216602083015260409091015290565b6020810161157f82846137a0565b5f5f6040838503121561389d575f5ffd5b50508035926020909101359150565b600581106137b0576137b0613773565b5f61030082019050825182526020830151602083015260408301516040830152606083015160608301526080830151608083015260a083015160a083015260c083015160c083015260e083015160e083015261010083015161010083015261012083015161393f6101208401826fffffffffffffffffffffffffffffffff169052565b5061014083015161395d61014084018267ffffffffffffffff169052565b5061016083015161397b61016084018267ffffffffffffffff169052565b506101808301516139a561018084018273ffffffffffffffffffffffffffffffffffffffff169052565b506101a08301516139c36101a084018267ffffffffffffffff169052565b506101c08301516139dd6101c084018263ffffffff169052565b506101e0830151613a036101e08401826fffffffffffffffffffffffffffffffff169052565b50610200830151613a2161020084018267ffffffffffffffff169052565b50610220830151613a3f61022084018267ffffffffffffffff169052565b50610240830151613a5d61024084018267ffffffffffffffff169052565b50610260830151613a7b61026084018267ffffffffffffffff169052565b50610280830151613a9561028084018263ffffffff169052565b506102a0830151613aaf6102a084018263ffffffff169052565b506102c0830151613ac56102c084018215159052565b506102e0830151613ada6102e08401826138ac565b5092915050565b6fffffffffffffffffffffffffffffffff811681146130a7575f5ffd5b5f5f60408385031215613b0f575f5ffd5b82359150602083013561376881613ae1565b604051610100810167ffffffffffffffff81118282101715613b6a577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b60405160a0810167ffffffffffffffff81118282101715613b6a577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8051610a1e81613623565b8051610a1e81613ae1565b805161ffff81168114610a1e575f5ffd5b8051610a1e81613700565b5f610100828403128015613bfc575f5ffd5b50613c05613b21565b8251613c1081613623565b8152613c1e60208401613bb8565b6020820152613c2f60408401613bb8565b6040820152613c4060608401613bc3565b6060820152613c5160808401613bce565b6080820152613c6260a08401613bb8565b60a0820152613c7360c08401613bdf565b60c0820152613c8460e08401613bdf565b60e08201529392505050565b5f60208284031215613ca0575f5ffd5b815161224781613700565b5f60a0828403128015613cbc575f5ffd5b50613cc5613b70565b82358152602080840135908201526040830135613ce181613623565b6040820152606083810135908201526080830135613cfe81613ae1565b60808201529392505050565b5f5f82840360c0811215613d1c575f5ffd5b60a0811215613d29575f5ffd5b50613d32613b70565b83518152602080850151908201526040840151613d4e81613623565b6040820152606084810151908201526080840151613d6b81613ae1565b60808201529150613d7e60a08401613bce565b90509250929050565b60c08101613ddc8285805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b67ffffffffffffffff831660a08301529392505050565b5f60c0828403128015613e04575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715613e4d577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528251613e5b81613623565b81526020830151613e6b81613623565b60208201526040830151613e7e81613ae1565b6040820152613e8f60608401613bce565b6060820152613ea060808401613bce565b608082015260a0830151613eb381613700565b60a08201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff818116838216019081111561157f5761157f613ebf565b60a0810161157f8284805182526020810151602083015267ffffffffffffffff6040820151166040830152606081015160608301526fffffffffffffffffffffffffffffffff60808201511660808301525050565b5f60208284031215613f71575f5ffd5b813561224781613ae1565b63ffffffff828116828216039081111561157f5761157f613ebf565b63ffffffff818116838216019081111561157f5761157f613ebf565b5f60208284031215613fc4575f5ffd5b815161224781613623565b6fffffffffffffffffffffffffffffffff828116828216039081111561157f5761157f613ebf565b808202811582820484141761157f5761157f613ebf565b5f82614041577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561157f5761157f613ebf565b73ffffffffffffffffffffffffffffffffffffffff8a16815267ffffffffffffffff898116602080840191909152908916604080840191909152883560608401529088013560808301526101a08201908801356140b581613623565b67ffffffffffffffff1660a0830152606088013560c083015260808801356140dc81613ae1565b6fffffffffffffffffffffffffffffffff1660e08301526101008201879052610120820186905267ffffffffffffffff85166101408301528361016083015261361561018083018467ffffffffffffffff169052565b5f5f5f60608486031215614144575f5ffd5b835160208501516040860151919450925061415e81613623565b80915050925092509256' as const
