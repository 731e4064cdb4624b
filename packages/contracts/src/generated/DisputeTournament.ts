/** Bindings of DisputeTournament. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const disputeTournamentAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IStateCommitmentChain",
    "name": "chain_",
    "type": "address"
   },
   {
    "internalType": "contract IDomainRegistry",
    "name": "registry_",
    "type": "address"
   },
   {
    "internalType": "contract IStepVerifier",
    "name": "stepVerifier_",
    "type": "address"
   },
   {
    "internalType": "contract IOutputVerifier",
    "name": "outputVerifier_",
    "type": "address"
   },
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "moveEffort",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "buildEffort",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "grace",
      "type": "uint64"
     },
     {
      "internalType": "uint96",
      "name": "joinBond",
      "type": "uint96"
     },
     {
      "internalType": "uint64",
      "name": "tipCap",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "priceCap",
      "type": "uint64"
     },
     {
      "internalType": "uint16",
      "name": "lateSlashBps",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "lateBurnBps",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "refutedSlashBps",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "refutedBurnBps",
      "type": "uint16"
     },
     {
      "internalType": "address",
      "name": "treasury",
      "type": "address"
     }
    ],
    "internalType": "struct DisputeParameters",
    "name": "p",
    "type": "tuple"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [],
  "name": "AgreedStateDiffers",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "AlreadyEntered",
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
  "inputs": [],
  "name": "ClaimLost",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "DescentMalformed",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "DescentRoot",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "DisputeOver",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "internalType": "uint64",
    "name": "until",
    "type": "uint64"
   }
  ],
  "name": "JoinClosed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "internalType": "enum Outcome",
    "name": "outcome",
    "type": "uint8"
   }
  ],
  "name": "MatchDecided",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "MatchUndecided",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "MatchUnknown",
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
  "inputs": [],
  "name": "NoWork",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotAtStart",
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
  "name": "NotChain",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotContested",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotFirstDifference",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotReclaimable",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "have",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "want",
    "type": "uint256"
   }
  ],
  "name": "OpeningLength",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "OpeningRoot",
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
  "inputs": [],
  "name": "ReentrancyGuardReentrantCall",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "answered",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "current",
    "type": "bytes32"
   }
  ],
  "name": "StaleMove",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "StateDiffers",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "Undecided",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "WrongEnd",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "height",
    "type": "uint256"
   }
  ],
  "name": "WrongHeight",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "WrongPhase",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "tournamentId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "owner",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "sideB",
    "type": "bool"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "spent",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "bond",
    "type": "uint256"
   }
  ],
  "name": "ClaimEntered",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "disputeId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
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
  "name": "Collected",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "disputeId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "enum Severity",
    "name": "severity",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "slashed",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "Confiscated",
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
    "internalType": "bytes32",
    "name": "disputeId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "enum DisputeStatus",
    "name": "status",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "winner",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "toWinner",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "toNeutral",
    "type": "uint256"
   }
  ],
  "name": "DisputeEnded",
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
    "name": "disputeId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "round",
    "type": "uint32"
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
    "name": "openedAt",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "allowance",
    "type": "uint64"
   }
  ],
  "name": "DisputeOpened",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "untilA",
    "type": "uint64"
   },
   {
    "indexed": false,
    "internalType": "uint64",
    "name": "untilB",
    "type": "uint64"
   }
  ],
  "name": "InnerOpened",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "enum Outcome",
    "name": "outcome",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "enum Severity",
    "name": "severity",
    "type": "uint8"
   }
  ],
  "name": "MatchEnded",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "height",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "position",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32[]",
    "name": "nodes",
    "type": "bytes32[]"
   }
  ],
  "name": "Opened",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "tournamentId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "Paired",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "position",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "agreed",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "leafA",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "leafB",
    "type": "bytes32"
   }
  ],
  "name": "Sealed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "post",
    "type": "bytes32"
   }
  ],
  "name": "StepProven",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "chain",
  "outputs": [
   {
    "internalType": "contract IStateCommitmentChain",
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
    "name": "disputeId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "collect",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "disputeId_",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "fallen",
    "type": "bytes32"
   }
  ],
  "name": "conclude",
  "outputs": [],
  "stateMutability": "nonpayable",
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
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   }
  ],
  "name": "deadlinesOf",
  "outputs": [
   {
    "internalType": "uint64",
    "name": "untilA",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "untilB",
    "type": "uint64"
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
    "internalType": "uint32",
    "name": "round",
    "type": "uint32"
   }
  ],
  "name": "disputeId",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "assertionId",
    "type": "bytes32"
   }
  ],
  "name": "enter",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   }
  ],
  "name": "finish",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "internalType": "bool",
    "name": "sideB",
    "type": "bool"
   },
   {
    "internalType": "bytes32[]",
    "name": "siblings",
    "type": "bytes32[]"
   }
  ],
  "name": "join",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "joinBond",
  "outputs": [
   {
    "internalType": "uint96",
    "name": "",
    "type": "uint96"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "answers",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "index",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "own",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "other",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "ownSiblings",
      "type": "bytes32[]"
     },
     {
      "internalType": "bytes32[]",
      "name": "otherSiblings",
      "type": "bytes32[]"
     }
    ],
    "internalType": "struct Descent",
    "name": "step",
    "type": "tuple"
   },
   {
    "internalType": "bytes32[]",
    "name": "nodes",
    "type": "bytes32[]"
   }
  ],
  "name": "move",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "",
    "type": "uint64"
   },
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "previousId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "onRival",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "answers",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32[]",
    "name": "nodes",
    "type": "bytes32[]"
   }
  ],
  "name": "open",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   }
  ],
  "name": "outcomeOf",
  "outputs": [
   {
    "internalType": "enum Outcome",
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "outputVerifier",
  "outputs": [
   {
    "internalType": "contract IOutputVerifier",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "parameters",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint64",
      "name": "moveEffort",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "buildEffort",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "grace",
      "type": "uint64"
     },
     {
      "internalType": "uint96",
      "name": "joinBond",
      "type": "uint96"
     },
     {
      "internalType": "uint64",
      "name": "tipCap",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "priceCap",
      "type": "uint64"
     },
     {
      "internalType": "uint16",
      "name": "lateSlashBps",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "lateBurnBps",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "refutedSlashBps",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "refutedBurnBps",
      "type": "uint16"
     },
     {
      "internalType": "address",
      "name": "treasury",
      "type": "address"
     }
    ],
    "internalType": "struct DisputeParameters",
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
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes",
    "name": "proof",
    "type": "bytes"
   }
  ],
  "name": "proveOutput",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes",
    "name": "words",
    "type": "bytes"
   },
   {
    "internalType": "bytes",
    "name": "proof",
    "type": "bytes"
   }
  ],
  "name": "proveStep",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "reclaim",
  "outputs": [],
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
    "name": "matchId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "answers",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint256",
      "name": "index",
      "type": "uint256"
     },
     {
      "internalType": "bytes32",
      "name": "own",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "other",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "ownSiblings",
      "type": "bytes32[]"
     },
     {
      "internalType": "bytes32[]",
      "name": "otherSiblings",
      "type": "bytes32[]"
     }
    ],
    "internalType": "struct Descent",
    "name": "step",
    "type": "tuple"
   },
   {
    "internalType": "bytes32",
    "name": "agreed",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32[]",
    "name": "siblings",
    "type": "bytes32[]"
   }
  ],
  "name": "seal",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "first",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "count",
    "type": "uint256"
   }
  ],
  "name": "slots",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "words",
    "type": "bytes32[]"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "disputeId_",
    "type": "bytes32"
   }
  ],
  "name": "statusOf",
  "outputs": [
   {
    "internalType": "enum DisputeStatus",
    "name": "status",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "winner",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "stepVerifier",
  "outputs": [
   {
    "internalType": "contract IStepVerifier",
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
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "workOf",
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
  "stateMutability": "payable",
  "type": "receive"
 }
] as const

/** Creation code, without constructor arguments. */
export const disputeTournamentBytecode = '0x610260604052348015610010575f5ffd5b5060405161643738038061643783398101604081905261002f9161035b565b806100488160c001518260e0015161023760201b60201c565b61006281610100015182610120015161023760201b60201c565b6101408101516001600160a01b03166100a057604051631e16d87160e21b815267747265617375727960c01b60048201526024015b60405180910390fd5b60608101516001600160601b031660809081528101516001600160401b0390811660a0908152820151811660c090815282015161ffff90811660e09081528301518116610100908152830151811661012090815283015116610140908152909101516001600160a01b031661016052815116158061012c57508051624f1a006001600160401b03909116115b1561015957604051631e16d87160e21b8152691b5bdd995159999bdc9d60b21b6004820152602401610097565b624f1a006001600160401b031681602001516001600160401b031611156101a357604051631e16d87160e21b81526a189d5a5b191159999bdc9d60aa1b6004820152602401610097565b624f1a006001600160401b031681604001516001600160401b031611156101e757604051631e16d87160e21b815264677261636560d81b6004820152602401610097565b6001600160a01b03948516610180529284166101a0529083166101c0529091166101e05280516001600160401b03908116610200526020820151811661022052604090910151166102405261049c565b6113888261ffff16108061025057506127108261ffff16115b1561027b57604051631e16d87160e21b815267736c61736842707360c01b6004820152602401610097565b6113888161ffff16108061029457506127108161ffff16115b156102be57604051631e16d87160e21b8152666275726e42707360c81b6004820152602401610097565b5050565b6001600160a01b03811681146102d6575f5ffd5b50565b60405161016081016001600160401b038111828210171561030857634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160401b0381168114610324575f5ffd5b919050565b80516001600160601b0381168114610324575f5ffd5b805161ffff81168114610324575f5ffd5b8051610324816102c2565b5f5f5f5f5f8587036101e0811215610371575f5ffd5b865161037c816102c2565b602088015190965061038d816102c2565b604088015190955061039e816102c2565b60608801519094506103af816102c2565b9250610160607f19820112156103c3575f5ffd5b506103cc6102d9565b6103d86080880161030e565b81526103e660a0880161030e565b60208201526103f760c0880161030e565b604082015261040860e08801610329565b606082015261041a610100880161030e565b608082015261042c610120880161030e565b60a082015261043e610140880161033f565b60c0820152610450610160880161033f565b60e0820152610462610180880161033f565b6101008201526104756101a0880161033f565b6101208201526104886101c08801610350565b610140820152809150509295509295909350565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051615e136106245f395f81816104bc01528181610c5e01528181612cf5015261405101525f818161048c01528181610c7f01528181612d16015261402f01525f818161045c01528181611f75015281816126b501528181613cff01528181613d95015261444201525f818161024d0152611a5d01525f81816103c5015261095f01525f8181610392015261294301525f81816101b9015281816106e001528181611026015281816111ba015281816116a701528181612f7301528181614c320152614cca01525f8181610628015281816131e6015261500c01525f81816105fe0152614ee401525f81816105d40152614e7401525f81816105aa0152614f0a01525f81816105800152614e9a01525f81816105500152818161439401526143cf01525f8181610520015261435e01525f81816104ec0152818161075f0152818161212f015261219d0152615e135ff3fe60806040526004361061019c575f3560e01c8063adf8c97a116100dc578063cbeb29a211610087578063d7c9f5f611610062578063d7c9f5f61461083f578063e365b8f31461085e578063ebfa45231461087d578063fde63056146108a9575f5ffd5b8063cbeb29a21461079e578063cd2a6673146107d4578063d5d44d8014610814575f5ffd5b8063c7df14e2116100b7578063c7df14e214610702578063ca8b68f81461072f578063cb7dd8e71461074e575f5ffd5b8063adf8c97a14610691578063b45ca8fa146106b0578063c763e5a1146106cf575f5ffd5b8063568ab21e116101475780637b103999116101225780637b10399914610381578063828f504f146103b457806389035730146103e757806396afb36514610672575f5ffd5b8063568ab21e146103245780636c8cc9d91461034357806373316ad314610362575f5ffd5b806334dba2fc1161017757806334dba2fc146102c55780634208573d146102e6578063464f7d0d14610305575f5ffd5b806305f7f4391461021d5780631633e3f51461023c5780632b2bfc8614610299575f5ffd5b36610219573373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610217576040517f4ffb4f1c0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610228575f5ffd5b506102176102373660046150a4565b6108c8565b348015610247575f5ffd5b5061026f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b3480156102a4575f5ffd5b506102b86102b336600461511d565b610a38565b604051610290919061513d565b6102d86102d33660046151cd565b610aa7565b604051908152602001610290565b3480156102f1575f5ffd5b506102d8610300366004615232565b610d4a565b348015610310575f5ffd5b5061021761031f366004615260565b610d66565b34801561032f575f5ffd5b5061021761033e3660046152af565b610e03565b34801561034e575f5ffd5b506102d861035d3660046152e7565b610e45565b34801561036d575f5ffd5b5061021761037c36600461511d565b610f36565b34801561038c575f5ffd5b5061026f7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103bf575f5ffd5b5061026f7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103f2575f5ffd5b5061066560408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091526040518061016001604052807f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16815250905090565b6040516102909190615302565b34801561067d575f5ffd5b5061021761068c3660046152af565b611247565b34801561069c575f5ffd5b506102d86106ab36600461542a565b6113a3565b3480156106bb575f5ffd5b506102176106ca366004615475565b61168f565b3480156106da575f5ffd5b5061026f7f000000000000000000000000000000000000000000000000000000000000000081565b34801561070d575f5ffd5b5061072161071c3660046152af565b611713565b6040516102909291906154ee565b34801561073a575f5ffd5b5061021761074936600461551f565b611893565b348015610759575f5ffd5b506107817f000000000000000000000000000000000000000000000000000000000000000081565b6040516bffffffffffffffffffffffff9091168152602001610290565b3480156107a9575f5ffd5b506102d86107b836600461557f565b600560209081525f928352604080842090915290825290205481565b3480156107df575f5ffd5b506107f36107ee3660046152af565b611932565b6040805167ffffffffffffffff938416815292909116602083015201610290565b34801561081f575f5ffd5b506102d861082e3660046152e7565b5f6020819052908152604090205481565b34801561084a575f5ffd5b506102176108593660046155a2565b611953565b348015610869575f5ffd5b50610217610878366004615628565b6119fa565b348015610888575f5ffd5b5061089c6108973660046152af565b611aec565b6040516102909190615680565b3480156108b4575f5ffd5b506102176108c33660046152af565b611bdb565b5f5a90505f6108d8876002611dd5565b60058101546006820154919250905f90700100000000000000000000000000000000900463ffffffff16158015906109165750610916828989611eba565b156109225750806109da565b6040517f88a9249800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906388a92498906109989085908a908a906004016156d5565b602060405180830381865afa1580156109b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109d791906156f7565b90505b887f3ddf50bd6532eea84844f0103c0d64fe80d905a9af4e3f254db9e6f49f4f088b82604051610a0c91815260200190565b60405180910390a2610a2d8984856003015484148660040154851488611f5e565b505050505050505050565b60608167ffffffffffffffff811115610a5357610a5361570e565b604051908082528060200260200182016040528015610a7c578160200160208202803683370190505b5090505f5b82811015610aa05783810154600582901b830160200152600101610a81565b5092915050565b5f5f5a90505f610ab788876120a8565b90505f86610ac9578160030154610acf565b81600401545b9050610aee88601a610ae660016304000000615768565b848a8a612291565b610b24576040517fd629627e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8981526020899052604090205f81815260016020526040812091955060048201547801000000000000000000000000000000000000000000000000900460ff166003811115610b7657610b766154ad565b14610bad576040517f7863668300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004810180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167901000000000000000000000000000000000000000000000000008a151502179055337fffffffffffffffffffffffff000000000000000000000000000000000000000074010000000000000000000000000000000000000000346bffffffffffffffffffffffff1602161760038201556006830154610ca89067ffffffffffffffff16610ca37f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000061577b565b6122b6565b60015f8a610cba578560010154610cc0565b85600201545b815260208101919091526040015f2060040154610ce7919067ffffffffffffffff1661577b565b6004820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055610d2e85828c8c6122c2565b610d3d8582866204e200612444565b5050505095945050505050565b5f82815263ffffffff8216602052604081205b90505b92915050565b5f5a5f8681526002602052604081209192508080610d8589858a61250c565b50600687015492955090935091507501000000000000000000000000000000000000000000900460ff1615610de6576040517f9082dda100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610df4898585848b8b61273d565b610a2d8383876201fbd0612444565b610e0c816128c4565b610e42576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b5f610e4e612d9a565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610ec6576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161020e565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610f298282612dd1565b610f31612dee565b919050565b5f5a9050610f4383612e18565b5f5f610f4e85611713565b90925090506001826004811115610f6757610f676154ad565b036110f6575f848152600160205260409020805486141580610fbe5750600160048201547801000000000000000000000000000000000000000000000000900460ff166003811115610fbb57610fbb6154ad565b14155b15610ff5576040517fc8dcac8200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60056040517fc7df14e2000000000000000000000000000000000000000000000000000000008152600481018790527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c7df14e290602401602060405180830381865afa158015611080573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110a4919061579b565b60058111156110b5576110b56154ad565b146110ec576040517fc8dcac8200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004925050611227565b8015611227575f81815260016020819052604090912060040180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff16780200000000000000000000000000000000000000000000000017905561115982612e80565b6102e00151600481111561116f5761116f6154ad565b03611227575f85815260036020526040908190205490517fd32a9cd90000000000000000000000000000000000000000000000000000000081526004810191909152602481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d32a9cd9906044015f604051808303815f87803b158015611210575f5ffd5b505af1158015611222573d5f5f3e3d5ffd5b505050505b61123585846204e200612ff2565b6112408583836130ab565b5050505050565b5f818152600160208181526040808420805485526002909252909220549060048301547801000000000000000000000000000000000000000000000000900460ff16600381111561129a5761129a6154ad565b1415806112d6575060045f82815260046020819052604090912060030154640100000000900460ff16908111156112d3576112d36154ad565b14155b1561130d576040517f2209347900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004820180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff167803000000000000000000000000000000000000000000000000179055600382015461139e9073ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff166132e2565b505050565b5f838152600460205260408120816003820154640100000000900460ff1660048111156113d2576113d26154ad565b14806113fe575060016003820154640100000000900460ff1660048111156113fc576113fc6154ad565b145b15611435576040517fc8dcac8200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80548486148015908190611459575081158061145957508161145687613375565b14155b15611490576040517f84c5e86700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f86815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff89168452909152812054908190036114f9576040517f5c78c46f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f87815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff8a1684529091528120558161157c57600184015460028501546fffffffffffffffffffffffffffffffff7001000000000000000000000000000000009283900481169261156d920416836157b9565b61157791906157fd565b6115c8565b5f8381526001602052604090206004015460028501546fffffffffffffffffffffffffffffffff680100000000000000009092048216916115be9116836157b9565b6115c891906157fd565b60018501805491965086915f906115f29084906fffffffffffffffffffffffffffffffff16615810565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508573ffffffffffffffffffffffffffffffffffffffff1687897f228c7d0dff416645fd5361250e70b57179b5cacee76b30d7e7b2eb4e246a36338860405161167291815260200190565b60405180910390a461168486866132e2565b505050509392505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611700576040517f4ffb4f1c00000000000000000000000000000000000000000000000000000000815233600482015260240161020e565b611709826128c4565b50611240816128c4565b5f8181526004602052604081206003810154640100000000900460ff1691906001836004811115611746576117466154ad565b146117545754919391925050565b5f848152600360205260408120805490919061176f90612e80565b60038401546102a082015191925063ffffffff9081169116111561179b57506003955f95509350505050565b60038201546117c29067ffffffffffffffff68010000000000000000820481169116615838565b4210156117d5575092945f945092505050565b60038201547801000000000000000000000000000000000000000000000000900463ffffffff166001141580611817575080610280015163ffffffff16600114155b15611828575092945f945092505050565b816002015493505f61183985612e80565b6102e0015190506001816004811115611854576118546154ad565b1415801561187457506002816004811115611871576118716154ad565b14155b15611886575093955f95509350505050565b6002955050505050915091565b5f5a5f8781526002602052604081209192508080806118b38b868c61250c565b93509350935093506118c7858a8484613458565b60ff165f03611904576040517f2e4a00ce0000000000000000000000000000000000000000000000000000000081525f600482015260240161020e565b6119168b86868c602001358c8c61273d565b6119258484886201fbd0612444565b5050505050505050505050565b5f818152600260205260408120819061194a90613606565b91509150915091565b5f5a5f8881526002602052604081209192508080806119738c868d61250c565b93509350935093505f611988868c8585613458565b905060ff8116156119ca576040517f2e4a00ce00000000000000000000000000000000000000000000000000000000815260ff8216600482015260240161020e565b6119dc8d8786600101548d8d8d61379e565b6119eb8585896203f7a0612444565b50505050505050505050505050565b5f5a90505f611a0a856003611dd5565b6003810154600182015460028301546040517ff75b14680000000000000000000000000000000000000000000000000000000081529394505f93849373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169363f75b146893611a94938c908c9060040161584b565b6040805180830381865afa158015611aae573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ad2919061587b565b91509150611ae38784848488611f5e565b50505050505050565b5f81815260026020526040812081600682015477010000000000000000000000000000000000000000000000900460ff166005811115611b2e57611b2e6154ad565b03611b65576040517f66f82e0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6005600682015477010000000000000000000000000000000000000000000000900460ff166005811115611b9b57611b9b6154ad565b14611baf57611baa83826139b4565b611bd4565b60068101547801000000000000000000000000000000000000000000000000900460ff165b9392505050565b5f5a5f838152600260205260408120919250600682015477010000000000000000000000000000000000000000000000900460ff166005811115611c2157611c216154ad565b03611c58576040517f66f82e0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6005600682015477010000000000000000000000000000000000000000000000900460ff166005811115611c8e57611c8e6154ad565b03611cc5576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611cd084836139b4565b90505f816003811115611ce557611ce56154ad565b03611d1c576040517fc1b872bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611d29835f0154613aa8565b90506004600684015477010000000000000000000000000000000000000000000000900460ff166005811115611d6157611d616154ad565b03611d7657611d71858484613afa565b611dbb565b6001600684015477010000000000000000000000000000000000000000000000900460ff166005811115611dac57611dac6154ad565b14611dbb57611dbb8383613ca3565b611dc78584845f613e15565b61124081856204e200612ff2565b5f828152600260205260409020816005811115611df457611df46154ad565b600682015477010000000000000000000000000000000000000000000000900460ff166005811115611e2857611e286154ad565b14611e5f576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611e6a84836139b4565b90505f816003811115611e7f57611e7f6154ad565b14610aa05783816040517fa70ec88300000000000000000000000000000000000000000000000000000000815260040161020e9291906158a8565b5f61012082141580611ee35750838383604051611ed89291906158bc565b604051809103902014155b15611f1a576040517f8794611900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82826004818110611f2d57611f2d6158cb565b909101357fff0000000000000000000000000000000000000000000000000000000000000016159150509392505050565b60068401545f90611f999067ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006122b6565b90508315611ff9576001858101545f908152602091909152604081206004018054839290611fd290849067ffffffffffffffff1661577b565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b82156120555760028501545f908152600160205260408120600401805483929061202e90849067ffffffffffffffff1661577b565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b5f8461206e5783612067576003612071565b6002612071565b60015b90505f612080875f0154613aa8565b905061208f8888846001613e15565b61209e81856301000000612ff2565b5050505050505050565b5f8281526002602052604090206004600682015477010000000000000000000000000000000000000000000000900460ff1660058111156120eb576120eb6154ad565b14612122576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805461212d90612e18565b7f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff1634146121ca576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016602482015260440161020e565b5f6121d58284613fc6565b90508067ffffffffffffffff1642111561222e576040517f78dac2f80000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff8216602482015260440161020e565b5f61223985846139b4565b90505f81600381111561224e5761224e6154ad565b146122895784816040517fa70ec88300000000000000000000000000000000000000000000000000000000815260040161020e9291906158a8565b505092915050565b5f81861480156122ab5750866122a98587868661407b565b145b979650505050505050565b5f610d5d8342846140c2565b81835560018084018290556004840180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678010000000000000000000000000000000000000000000000008302179055505f8281526003602081905260409091209081018054601890612358907801000000000000000000000000000000000000000000000000900463ffffffff166158f8565b82546101009290920a63ffffffff818102199093169190921691909102179055600384015460048501546040805185815273ffffffffffffffffffffffffffffffffffffffff84166020820152790100000000000000000000000000000000000000000000000000830460ff1615158183015267ffffffffffffffff9092166060830152740100000000000000000000000000000000000000009092046bffffffffffffffffffffffff1660808201529051869185917fca7a8a9770dc375cd60ea4297f33f258598594989bc23c3f548f869a0651d06a9160a0908290030190a36112408382876140ee565b5f61247b6124533660106157b9565b6198585a6124619087615768565b61246b9190615838565b6124759190615838565b8361434e565b9050808460040160088282829054906101000a90046fffffffffffffffffffffffffffffffff166124ac919061591c565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f85815260056020908152604080832033845290915281208054839290612500908490615838565b90915550505050505050565b5f8080806001600687015477010000000000000000000000000000000000000000000000900460ff166005811115612546576125466154ad565b1461257d576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006860154760100000000000000000000000000000000000000000000900460ff16806125b357866003015487600401546125be565b866004015487600301545b909350915085821461260d576040517ff9798b2200000000000000000000000000000000000000000000000000000000815260048101899052602481018790526044810183905260640161020e565b8061261c578660010154612622565b86600201545b5f8181526001602052604090206004810154919650945061264e90889067ffffffffffffffff1661440a565b67ffffffffffffffff1642111561269e578761266a89896139b4565b6040517fa70ec88300000000000000000000000000000000000000000000000000000000815260040161020e9291906158a8565b60068701545f906126d99067ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006122b6565b905067ffffffffffffffff811615612732576004850180548291905f9061270b90849067ffffffffffffffff1661577b565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b505093509350935093565b600685015474010000000000000000000000000000000000000000900460ff166127698482858561446b565b6127758160ff16614544565b6006870180547fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff81167fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff750100000000000000000000000000000000000000000060ff95861602908116919091177601000000000000000000000000000000000000000000007fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff9093169091178290049093161502919091177fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff161790819055604051869189917f46bae43a91e0b58e11289c4325e306f0c2265f94cde2dd08f32295ff212742f9916128b3918691700100000000000000000000000000000000900463ffffffff169089908990615944565b60405180910390a350505050505050565b5f818152600160205260408120816128db84612e80565b90505f6128ea825f0151612e80565b6102408301516040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201529091505f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063c57704e99060240160c060405180830381865afa158015612988573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129ac9190615a40565b90505f60048501547801000000000000000000000000000000000000000000000000900460ff1660038111156129e4576129e46154ad565b141580612a0857506001836102e001516004811115612a0557612a056154ad565b14155b80612a295750816102a0015163ffffffff16836101c0015163ffffffff1614155b80612a375750816102c00151155b80612a45575060c082015115155b80612a6a575060a081015173ffffffffffffffffffffffffffffffffffffffff163014155b15612a7a57505f95945050505050565b5f612a8d845f0151856101c00151610d4a565b5f818152600360208190526040822090810154929350917c0100000000000000000000000000000000000000000000000000000000900460ff169003612c6e578451815560a0850180516001830155610260850180516003808501805488516102408c01805167ffffffffffffffff9687167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909416939093176801000000000000000092871692909202919091177fffffff00ffffffff0000000000000000ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000928616929092027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16919091177c1800000000000000000000000000000000000000000000000000000000179091555f8781526004602090815260409182902090930180546101c08d01517fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000090911663ffffffff909116908117640100000000179091558b519251965195518a51835192835294820196909652948416908501529082166060840152859390929116907f5a410455994079696829a369719702aba857d845032bbcecb52aba52203a99709060800160405180910390a45b6101e085015161018086015173ffffffffffffffffffffffffffffffffffffffff166bffffffffffffffffffffffff90911674010000000000000000000000000000000000000000027fffffffffffffffffffffffff0000000000000000000000000000000000000000161760038701556102608401516101a0860151612d3f9190612d3a7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000061577b565b6140c2565b866004015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550612d7c8887876101800151620927c0614561565b612d8c88878488608001516122c2565b506001979650505050505050565b612da2614607565b612dcf60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614660565b565b5f385f3884865af1612dea5763b12d13eb5f526004601cfd5b5050565b612dcf5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612dc9565b60015f82815260046020819052604090912060030154640100000000900460ff1690811115612e4957612e496154ad565b14610e42576040517fc82f336800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612f4460408051610300810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081018290526102a081018290526102c08101829052906102e082015290565b6040517fd6194bda000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d6194bda9060240161030060405180830381865afa158015612fce573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d609190615b23565b5f6130016124533660106157b9565b5f8581526004602052604090206001018054919250829160109061304c90849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff1661591c565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f848152600560209081526040808320338452909152812080548392906130a0908490615838565b909155505050505050565b5f838152600460205260408120600181015490916fffffffffffffffffffffffffffffffff90911690831561310e575f848152600160205260409020600401546801000000000000000090046fffffffffffffffffffffffffffffffff16613110565b5f5b60018401546fffffffffffffffffffffffffffffffff91821692507001000000000000000000000000000000009004165f82841061314e5782613150565b835b90505f8261315e8387615768565b106131695782613173565b6131738286615768565b90505f816131818488615768565b61318b9190615768565b9050845f036132105761319e8187615768565b6001880180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9290921691909117905561320b7f0000000000000000000000000000000000000000000000000000000000000000826132e2565b61321d565b61321a8184615838565b92505b6fffffffffffffffffffffffffffffffff828116700100000000000000000000000000000000029084161760028801558787556003870180548a91907fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff16640100000000836004811115613293576132936154ad565b0217905550897f283702272c9ef204a7ddb9fbf0ea60140f249ea7a902351682099b09fd646cd78a8a86866040516132ce9493929190615cb7565b60405180910390a250505050505050505050565b805f036132ed575050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604081208054839290613321908490615838565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f818152600160209081526040808320805484526002909252822082600682015477010000000000000000000000000000000000000000000000900460ff1660058111156133c5576133c56154ad565b036133d257509192915050565b600260048301547801000000000000000000000000000000000000000000000000900460ff166003811115613409576134096154ad565b1461341757505f9392505050565b6004820154790100000000000000000000000000000000000000000000000000900460ff1661344a578060010154613450565b80600201545b949350505050565b60068401545f907501000000000000000000000000000000000000000000900460ff168082036134b4576040517f9082dda100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6134c38585858460ff16614667565b6006860154760100000000000000000000000000000000000000000000900460ff166134f85784602001358560400135613503565b846040013585602001355b60048801556003870155600686015461353890829074010000000000000000000000000000000000000000900460ff16615ce0565b6006909601805463ffffffff70010000000000000000000000000000000060ff808b1674010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff851681178390048416969091169590951b983598909817169096027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff9092167fffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffff9096169590951717909355509192915050565b60068101545f90819077010000000000000000000000000000000000000000000000900460ff166004816005811115613641576136416154ad565b0361366557613650845f613fc6565b61365b856001613fc6565b9250925050915091565b5f600282600581111561367a5761367a6154ad565b148061369757506003826005811115613695576136956154ad565b145b90505f60018360058111156136ae576136ae6154ad565b14905081806136e457508080156136e457506006860154760100000000000000000000000000000000000000000000900460ff16155b6136f65767ffffffffffffffff613723565b6001808701545f908152602091909152604090206004015461372390879067ffffffffffffffff1661440a565b94508180613757575080801561375757506006860154760100000000000000000000000000000000000000000000900460ff165b6137695767ffffffffffffffff613794565b60028601545f9081526001602052604090206004015461379490879067ffffffffffffffff1661440a565b9350505050915091565b84545f818152600360208190526040822090810154600689015491927c010000000000000000000000000000000000000000000000000000000090910460ff166018149163ffffffff7001000000000000000000000000000000009091041690811561383857613833898461381457601a613817565b60185b60ff16613825600186615cf9565b63ffffffff168b8b8b612291565b613865565b8515801561386557508261385c575f85815260026020526040902060050154613862565b83600101545b88145b90508061389e576040517f8453964600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60058a0188905560068a0180547fffffffffffffffffffff00ffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff1617905560038a015460048b01546040805163ffffffff86168152602081018c90529081019290925260608201528b907f18bf2f12bb18771c61ba8fe9f806efbf7cb00441ad8022ee78bc76d46a68d09f9060800160405180910390a282156139625761395d8b8b8660030160109054906101000a900467ffffffffffffffff16614842565b611925565b5050505060069590950180547fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff1677020000000000000000000000000000000000000000000000179055505050505050565b5f6004600683015477010000000000000000000000000000000000000000000000900460ff1660058111156139eb576139eb6154ad565b03613a01576139fa83836149f1565b9050610d60565b5f5f613a0c84613606565b915091505f8167ffffffffffffffff168367ffffffffffffffff1610613a325781613a34565b825b90508067ffffffffffffffff164211613a52575f9350505050610d60565b8167ffffffffffffffff168367ffffffffffffffff1603613a795760039350505050610d60565b8267ffffffffffffffff168167ffffffffffffffff1614613a9b576001613a9e565b60025b9695505050505050565b5f818152600360208190526040822001547c0100000000000000000000000000000000000000000000000000000000900460ff16601814613af6575f82815260026020526040902054610d60565b5090565b6003816003811115613b0e57613b0e6154ad565b03613b1857505050565b5f838152600360209081526040808320600201548352600191829052822091908181856003811115613b4c57613b4c6154ad565b14613b5b578560020154613b61565b85600101545b815260208101919091526040015f20600483810180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff8116780200000000000000000000000000000000000000000000000017825591830180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9093169290921780835590549293506fffffffffffffffffffffffffffffffff6801000000000000000093849004811693600892613c2a9286929091041661591c565b82546fffffffffffffffffffffffffffffffff9182166101009390930a92830291909202199091161790555060038201546112409073ffffffffffffffffffffffffffffffffffffffff8116906bffffffffffffffffffffffff74010000000000000000000000000000000000000000909104166132e2565b6003816003811115613cb757613cb76154ad565b03613cc0575050565b5f5f613ccb84613606565b90925090506001836003811115613ce457613ce46154ad565b03613d7f576006840154613d239067ffffffffffffffff16827f00000000000000000000000000000000000000000000000000000000000000006140c2565b6001858101545f908152602091909152604081206004018054909190613d5490849067ffffffffffffffff1661577b565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550613e0f565b6006840154613db99067ffffffffffffffff16837f00000000000000000000000000000000000000000000000000000000000000006140c2565b60028501545f9081526001602052604081206004018054909190613de890849067ffffffffffffffff1661577b565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b50505050565b82545f818152600360205260409020613e35613e3083613aa8565b612e18565b600685018054770500000000000000000000000000000000000000000000007fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff8216811783558692917fffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffff16177801000000000000000000000000000000000000000000000000836003811115613ecd57613ecd6154ad565b0217905550857ff31aa5a63531c835334a15a66a877786754fa6e01922342fc6acecf8c3d49a9a8585604051613f04929190615d25565b60405180910390a26001846003811115613f2057613f206154ad565b14613f3557613f358282876001015486614b0e565b6002846003811115613f4957613f496154ad565b14613f5e57613f5e8282876002015486614b0e565b6003846003811115613f7257613f726154ad565b03613f7e575050613e0f565b5f6001856003811115613f9357613f936154ad565b14613fa2578560020154613fa8565b85600101545b5f818152600160205260408120600201559050611ae38383836140ee565b5f5f61401e8460060160089054906101000a900467ffffffffffffffff1660015f86613ff6578760010154613ffc565b87600201545b815260208101919091526040015f206004015467ffffffffffffffff16614dde565b600685015467ffffffffffffffff167f0000000000000000000000000000000000000000000000000000000000000000017f0000000000000000000000000000000000000000000000000000000000000000010191505092915050565b838383600584901b81015b808210156140b7576001831660051b848152823560208218525060405f2093508260011c9250602082019150614086565b505050949350505050565b5f81840167ffffffffffffffff168367ffffffffffffffff16116140e6575f613450565b509190030390565b5f6140f98383614e06565b9050806141065750505050565b5f818152600160209081526040808320858452818420825193840189905291830185905260608301869052929091608001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152815160209283012060028087018290558581018290555f8281529381905291909220898155600180820188905591810188905581860180549286018054600484015560038084019490945560068301805467ffffffffffffffff4281167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000831681178455968e01805468010000000000000000908190049092169091027fffffffffffffffffffffffffffffffff000000000000000000000000000000009092169096171780825594547401000000000000000000000000000000000000000060ff7c010000000000000000000000000000000000000000000000000000000090920491909116027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff909516949094179093559154915492935091146142ac5760016142af565b60035b6006820180547fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff1677010000000000000000000000000000000000000000000000836005811115614302576143026154ad565b0217905550604080518681526020810188905283918a917f1267b4e12c732ec5fd01b3d94db884bd9dcd8d0fbc80078dc3ddae20340fb8cf910160405180910390a35050505050505050565b5f8061438467ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001648615838565b9050803a101561439157503a5b807f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1610156143f0575067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165b808385106143fe5783614400565b845b61345091906157b9565b60068201545f906144319068010000000000000000900467ffffffffffffffff1683614dde565b600684015467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000000101905092915050565b5f61447584614544565b6001901b90508181146144be576040517ff17a8ffc000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161020e565b5f6040518360051b808683375b60208111156144ff5781825b8284018110156144f5576040808220835260209290920191016144d7565b505060011c6144cb565b5051905085811461453c576040517f4d04897600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f614550600483615d40565b9050805f03610f3157506004919050565b5f61456c828361434e565b9050808460040160088282829054906101000a90046fffffffffffffffffffffffffffffffff1661459d919061591c565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f85815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff8716845290915281208054839290612500908490615838565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15612dcf576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b365f6146766060870187615d53565b9092509050365f61468a6080890189615d53565b9092509050873583861415806146a05750818614155b806146ac575080861c15155b156146e3576040517f9977b32500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8860400135896020013503614724576040517fc528c75f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5b868110156147b157600182821c8116148015614772575083838281811061474f5761474f6158cb565b90506020020135868683818110614768576147686158cb565b9050602002013514155b156147a9576040517fc528c75f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600101614726565b50876147c38a6020013583888861407b565b146147fa576040517f9841cbdc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8661480b8a6040013583868661407b565b14610a2d576040517f9841cbdc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006820180547fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff16770400000000000000000000000000000000000000000000001781555f848152600360208190526040822090810180547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000081164267ffffffffffffffff908116918217845595547fffffffffffffffffffffffffffffffff000000000000000000000000000000009092161768010000000000000000918290048616909102177fffffff00ffffffff0000000000000000ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000948616949094027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16939093177c1a000000000000000000000000000000000000000000000000000000001790925584907f9e5844d80c100db65b00230669dc24434b14e075df1e8f750d33e8c08d30c013906149bc908690613fc6565b6149c7866001613fc6565b6040805167ffffffffffffffff93841681529290911660208301520160405180910390a250505050565b5f82815260036020526040812081614a098482613fc6565b67ffffffffffffffff16421190505f614a23856001613fc6565b600384015467ffffffffffffffff91909116421191507801000000000000000000000000000000000000000000000000900463ffffffff166001811115614a70575f945050505050610d60565b8063ffffffff165f03614a9f57828015614a875750815b614a91575f614a94565b60035b945050505050610d60565b60028401545f90815260016020526040902060040154790100000000000000000000000000000000000000000000000000900460ff1680614ae05782614ae2565b835b614af3575f95505050505050610d60565b80614aff576001614b02565b60025b98975050505050505050565b5f8281526001602052604081206004810180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678030000000000000000000000000000000000000000000000001790556002810191909155600384018054601890614b9c907801000000000000000000000000000000000000000000000000900463ffffffff16615db7565b91906101000a81548163ffffffff021916908363ffffffff160217905550614bce614bc686613aa8565b848385614e26565b60038401547c0100000000000000000000000000000000000000000000000000000000900460ff16601814614c035750613e0f565b6040517fcabd734f000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063cabd734f906024015f604051808303815f87803b158015614c88575f5ffd5b505af1158015614c9a573d5f5f3e3d5ffd5b50506040517fd5d44d800000000000000000000000000000000000000000000000000000000081523060048201527f0000000000000000000000000000000000000000000000000000000000000000925073ffffffffffffffffffffffffffffffffffffffff8316915063d5d44d8090602401602060405180830381865afa158015614d28573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614d4c91906156f7565b1561453c576040517f6c8cc9d900000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff821690636c8cc9d9906024016020604051808303815f875af1158015614dba573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ae391906156f7565b5f8267ffffffffffffffff168267ffffffffffffffff1610614e00575f610d5d565b50900390565b60028201548015614e17575f614e19565b815b6002909301929092555090565b5f80826001811115614e3a57614e3a6154ad565b6003850154911491507401000000000000000000000000000000000000000090046bffffffffffffffffffffffff165f61271083614e98577f0000000000000000000000000000000000000000000000000000000000000000614eba565b7f00000000000000000000000000000000000000000000000000000000000000005b614ec89061ffff16846157b9565b614ed291906157fd565b90505f612710600161271086614f08577f0000000000000000000000000000000000000000000000000000000000000000614f2a565b7f00000000000000000000000000000000000000000000000000000000000000005b614f389061ffff16866157b9565b614f429190615838565b614f4c9190615768565b614f5691906157fd565b905086887fedcafa1be4ce190e434706fa11c2d0c294d2f0fe89462100722a651beef3dc8a878585604051614f8d93929190615df4565b60405180910390a3614f9f8183615768565b5f8981526004602052604081206001018054909190614fd19084906fffffffffffffffffffffffffffffffff1661591c565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055506150317f0000000000000000000000000000000000000000000000000000000000000000826132e2565b600386015461209e9073ffffffffffffffffffffffffffffffffffffffff1661505a8486615768565b6132e2565b5f5f83601f84011261506f575f5ffd5b50813567ffffffffffffffff811115615086575f5ffd5b60208301915083602082850101111561509d575f5ffd5b9250929050565b5f5f5f5f5f606086880312156150b8575f5ffd5b85359450602086013567ffffffffffffffff8111156150d5575f5ffd5b6150e18882890161505f565b909550935050604086013567ffffffffffffffff811115615100575f5ffd5b61510c8882890161505f565b969995985093965092949392505050565b5f5f6040838503121561512e575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b81811015615174578351835260209384019390920191600101615156565b509095945050505050565b8015158114610e42575f5ffd5b5f5f83601f84011261519c575f5ffd5b50813567ffffffffffffffff8111156151b3575f5ffd5b6020830191508360208260051b850101111561509d575f5ffd5b5f5f5f5f5f608086880312156151e1575f5ffd5b853594506020860135935060408601356151fa8161517f565b9250606086013567ffffffffffffffff811115615215575f5ffd5b61510c8882890161518c565b63ffffffff81168114610e42575f5ffd5b5f5f60408385031215615243575f5ffd5b82359150602083013561525581615221565b809150509250929050565b5f5f5f5f60608587031215615273575f5ffd5b8435935060208501359250604085013567ffffffffffffffff811115615297575f5ffd5b6152a38782880161518c565b95989497509550505050565b5f602082840312156152bf575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff81168114610e42575f5ffd5b5f602082840312156152f7575f5ffd5b8135611bd4816152c6565b815167ffffffffffffffff16815261016081016020830151615330602084018267ffffffffffffffff169052565b50604083015161534c604084018267ffffffffffffffff169052565b50606083015161536c60608401826bffffffffffffffffffffffff169052565b506080830151615388608084018267ffffffffffffffff169052565b5060a08301516153a460a084018267ffffffffffffffff169052565b5060c08301516153ba60c084018261ffff169052565b5060e08301516153d060e084018261ffff169052565b506101008301516153e861010084018261ffff169052565b5061012083015161540061012084018261ffff169052565b50610140830151610aa061014084018273ffffffffffffffffffffffffffffffffffffffff169052565b5f5f5f6060848603121561543c575f5ffd5b83359250602084013591506040840135615455816152c6565b809150509250925092565b67ffffffffffffffff81168114610e42575f5ffd5b5f5f5f5f60808587031215615488575f5ffd5b843561549381615460565b966020860135965060408601359560600135945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600581106154ea576154ea6154ad565b9052565b604081016154fc82856154da565b8260208301529392505050565b5f60a08284031215615519575f5ffd5b50919050565b5f5f5f5f5f60808688031215615533575f5ffd5b8535945060208601359350604086013567ffffffffffffffff811115615557575f5ffd5b61556388828901615509565b935050606086013567ffffffffffffffff811115615215575f5ffd5b5f5f60408385031215615590575f5ffd5b823591506020830135615255816152c6565b5f5f5f5f5f5f60a087890312156155b7575f5ffd5b8635955060208701359450604087013567ffffffffffffffff8111156155db575f5ffd5b6155e789828a01615509565b94505060608701359250608087013567ffffffffffffffff81111561560a575f5ffd5b61561689828a0161518c565b979a9699509497509295939492505050565b5f5f5f6040848603121561563a575f5ffd5b83359250602084013567ffffffffffffffff811115615657575f5ffd5b6156638682870161505f565b9497909650939450505050565b600481106154ea576154ea6154ad565b60208101610d608284615670565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b838152604060208201525f6156ee60408301848661568e565b95945050505050565b5f60208284031215615707575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610d6057610d6061573b565b67ffffffffffffffff8181168382160190811115610d6057610d6061573b565b5f602082840312156157ab575f5ffd5b815160068110611bd4575f5ffd5b8082028115828204841417610d6057610d6061573b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261580b5761580b6157d0565b500490565b6fffffffffffffffffffffffffffffffff8281168282160390811115610d6057610d6061573b565b80820180821115610d6057610d6061573b565b858152846020820152836040820152608060608201525f6122ab60808301848661568e565b8051610f318161517f565b5f5f6040838503121561588c575f5ffd5b82516158978161517f565b60208401519092506152558161517f565b82815260408101611bd46020830184615670565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff81036159135761591361573b565b60010192915050565b6fffffffffffffffffffffffffffffffff8181168382160190811115610d6057610d6061573b565b60ff8516815263ffffffff84166020820152606060408201528160608201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115615990575f5ffd5b8260051b808560808501379190910160800195945050505050565b604051610300810167ffffffffffffffff811182821017156159f4577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051610f3181615460565b80516fffffffffffffffffffffffffffffffff81168114610f31575f5ffd5b805161ffff81168114610f31575f5ffd5b8051610f31816152c6565b5f60c0828403128015615a51575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715615a9a577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528251615aa881615460565b81526020830151615ab881615460565b6020820152615ac960408401615a05565b6040820152615ada60608401615a24565b6060820152615aeb60808401615a24565b608082015260a0830151615afe816152c6565b60a08201529392505050565b8051610f3181615221565b805160058110610f31575f5ffd5b5f610300828403128015615b35575f5ffd5b50615b3e6159ab565b825181526020808401519082015260408084015190820152606080840151908201526080808401519082015260a0808401519082015260c0808401519082015260e080840151908201526101008084015190820152615ba06101208401615a05565b610120820152615bb361014084016159fa565b610140820152615bc661016084016159fa565b610160820152615bd96101808401615a35565b610180820152615bec6101a084016159fa565b6101a0820152615bff6101c08401615b0a565b6101c0820152615c126101e08401615a05565b6101e0820152615c2561020084016159fa565b610200820152615c3861022084016159fa565b610220820152615c4b61024084016159fa565b610240820152615c5e61026084016159fa565b610260820152615c716102808401615b0a565b610280820152615c846102a08401615b0a565b6102a0820152615c976102c08401615870565b6102c0820152615caa6102e08401615b15565b6102e08201529392505050565b60808101615cc582876154da565b84602083015283604083015282606083015295945050505050565b60ff8281168282160390811115610d6057610d6061573b565b63ffffffff8281168282160390811115610d6057610d6061573b565b600281106154ea576154ea6154ad565b60408101615d338285615670565b611bd46020830184615d15565b5f82615d4e57615d4e6157d0565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615d86575f5ffd5b83018035915067ffffffffffffffff821115615da0575f5ffd5b6020019150600581901b360382131561509d575f5ffd5b5f63ffffffff821680615dcc57615dcc61573b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b60608101615e028286615d15565b60208201939093526040015291905056' as const
