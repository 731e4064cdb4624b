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
export const disputeTournamentBytecode = '0x610260604052348015610010575f5ffd5b506040516164b93803806164b983398101604081905261002f91610395565b806100488160c001518260e0015161027160201b60201c565b61006281610100015182610120015161027160201b60201c565b6101408101516001600160a01b03166100a057604051631e16d87160e21b815267747265617375727960c01b60048201526024015b60405180910390fd5b80606001516001600160601b03165f036100da57604051631e16d87160e21b8152671a9bda5b909bdb9960c21b6004820152602401610097565b60608101516001600160601b031660809081528101516001600160401b0390811660a0908152820151811660c090815282015161ffff90811660e09081528301518116610100908152830151811661012090815283015116610140908152909101516001600160a01b031661016052815116158061016657508051624f1a006001600160401b03909116115b1561019357604051631e16d87160e21b8152691b5bdd995159999bdc9d60b21b6004820152602401610097565b624f1a006001600160401b031681602001516001600160401b031611156101dd57604051631e16d87160e21b81526a189d5a5b191159999bdc9d60aa1b6004820152602401610097565b624f1a006001600160401b031681604001516001600160401b0316111561022157604051631e16d87160e21b815264677261636560d81b6004820152602401610097565b6001600160a01b03948516610180529284166101a0529083166101c0529091166101e05280516001600160401b0390811661020052602082015181166102205260409091015116610240526104d6565b6113888261ffff16108061028a57506127108261ffff16115b156102b557604051631e16d87160e21b815267736c61736842707360c01b6004820152602401610097565b6113888161ffff1610806102ce57506127108161ffff16115b156102f857604051631e16d87160e21b8152666275726e42707360c81b6004820152602401610097565b5050565b6001600160a01b0381168114610310575f5ffd5b50565b60405161016081016001600160401b038111828210171561034257634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160401b038116811461035e575f5ffd5b919050565b80516001600160601b038116811461035e575f5ffd5b805161ffff8116811461035e575f5ffd5b805161035e816102fc565b5f5f5f5f5f8587036101e08112156103ab575f5ffd5b86516103b6816102fc565b60208801519096506103c7816102fc565b60408801519095506103d8816102fc565b60608801519094506103e9816102fc565b9250610160607f19820112156103fd575f5ffd5b50610406610313565b61041260808801610348565b815261042060a08801610348565b602082015261043160c08801610348565b604082015261044260e08801610363565b60608201526104546101008801610348565b60808201526104666101208801610348565b60a08201526104786101408801610379565b60c082015261048a6101608801610379565b60e082015261049c6101808801610379565b6101008201526104af6101a08801610379565b6101208201526104c26101c0880161038a565b610140820152809150509295509295909350565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051615e5b61065e5f395f81816104bc01528181610c8901528181612d1e015261408d01525f818161048c01528181610caa01528181612d3f015261406b01525f818161045c01528181611f87015281816126de01528181613d3b01528181613dd1015261447e01525f818161024d0152611a5a01525f81816103c5015261097201525f8181610392015261296c01525f81816101b9015281816106e001528181610fd5015281816111b7015281816116a401528181612f9c01528181614c7a0152614d1201525f818161062801528181613222015261505401525f81816105fe0152614f2c01525f81816105d40152614ebc01525f81816105aa0152614f5201525f81816105800152614ee201525f8181610550015281816143d0015261440b01525f8181610520015261439a01525f81816104ec0152818161075f0152818161214101526121af0152615e5b5ff3fe60806040526004361061019c575f3560e01c8063adf8c97a116100dc578063cbeb29a211610087578063d7c9f5f611610062578063d7c9f5f61461083f578063e365b8f31461085e578063ebfa45231461087d578063fde63056146108a9575f5ffd5b8063cbeb29a21461079e578063cd2a6673146107d4578063d5d44d8014610814575f5ffd5b8063c7df14e2116100b7578063c7df14e214610702578063ca8b68f81461072f578063cb7dd8e71461074e575f5ffd5b8063adf8c97a14610691578063b45ca8fa146106b0578063c763e5a1146106cf575f5ffd5b8063568ab21e116101475780637b103999116101225780637b10399914610381578063828f504f146103b457806389035730146103e757806396afb36514610672575f5ffd5b8063568ab21e146103245780636c8cc9d91461034357806373316ad314610362575f5ffd5b806334dba2fc1161017757806334dba2fc146102c55780634208573d146102e6578063464f7d0d14610305575f5ffd5b806305f7f4391461021d5780631633e3f51461023c5780632b2bfc8614610299575f5ffd5b36610219573373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610217576040517f4ffb4f1c0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610228575f5ffd5b506102176102373660046150ec565b6108c8565b348015610247575f5ffd5b5061026f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b3480156102a4575f5ffd5b506102b86102b3366004615165565b610a63565b6040516102909190615185565b6102d86102d3366004615215565b610ad2565b604051908152602001610290565b3480156102f1575f5ffd5b506102d861030036600461527a565b610d75565b348015610310575f5ffd5b5061021761031f3660046152a8565b610d93565b34801561032f575f5ffd5b5061021761033e3660046152f7565b610e3b565b34801561034e575f5ffd5b506102d861035d36600461532f565b610e7d565b34801561036d575f5ffd5b5061021761037c366004615165565b610f6e565b34801561038c575f5ffd5b5061026f7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103bf575f5ffd5b5061026f7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103f2575f5ffd5b5061066560408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091526040518061016001604052807f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16815250905090565b604051610290919061534a565b34801561067d575f5ffd5b5061021761068c3660046152f7565b611244565b34801561069c575f5ffd5b506102d86106ab366004615472565b6113a0565b3480156106bb575f5ffd5b506102176106ca3660046154bd565b61168c565b3480156106da575f5ffd5b5061026f7f000000000000000000000000000000000000000000000000000000000000000081565b34801561070d575f5ffd5b5061072161071c3660046152f7565b611710565b604051610290929190615536565b34801561073a575f5ffd5b50610217610749366004615567565b611890565b348015610759575f5ffd5b506107817f000000000000000000000000000000000000000000000000000000000000000081565b6040516bffffffffffffffffffffffff9091168152602001610290565b3480156107a9575f5ffd5b506102d86107b83660046155c7565b600560209081525f928352604080842090915290825290205481565b3480156107df575f5ffd5b506107f36107ee3660046152f7565b61192f565b6040805167ffffffffffffffff938416815292909116602083015201610290565b34801561081f575f5ffd5b506102d861082e36600461532f565b5f6020819052908152604090205481565b34801561084a575f5ffd5b506102176108593660046155ea565b611950565b348015610869575f5ffd5b50610217610878366004615670565b6119f7565b348015610888575f5ffd5b5061089c6108973660046152f7565b611afe565b60405161029091906156c8565b3480156108b4575f5ffd5b506102176108c33660046152f7565b611bed565b5f5a90505f6108d8876002611de7565b600581015460068201549192509081905f90700100000000000000000000000000000000900463ffffffff161561093057610914838a8a611ecc565b90506109236101206010615703565b61092d908661571a565b94505b80610a04576040517f88a9249800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906388a92498906109ab9086908b908b90600401615774565b602060405180830381865afa1580156109c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109ea9190615796565b91506109f7866010615703565b610a01908661571a565b94505b897f3ddf50bd6532eea84844f0103c0d64fe80d905a9af4e3f254db9e6f49f4f088b83604051610a3691815260200190565b60405180910390a2610a578a85866003015485148760040154861489611f70565b50505050505050505050565b60608167ffffffffffffffff811115610a7e57610a7e6157ad565b604051908082528060200260200182016040528015610aa7578160200160208202803683370190505b5090505f5b82811015610acb5783810154600582901b830160200152600101610aac565b5092915050565b5f5f5a90505f610ae288876120ba565b90505f86610af4578160030154610afa565b81600401545b9050610b1988601a610b11600163040000006157da565b848a8a6122a3565b610b4f576040517fd629627e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8981526020899052604090205f81815260016020526040812091955060048201547801000000000000000000000000000000000000000000000000900460ff166003811115610ba157610ba16154f5565b14610bd8576040517f7863668300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004810180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167901000000000000000000000000000000000000000000000000008a151502179055337fffffffffffffffffffffffff000000000000000000000000000000000000000074010000000000000000000000000000000000000000346bffffffffffffffffffffffff1602161760038201556006830154610cd39067ffffffffffffffff16610cce7f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006157ed565b6122c8565b60015f8a610ce5578560010154610ceb565b85600201545b815260208101919091526040015f2060040154610d12919067ffffffffffffffff166157ed565b6004820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055610d5985828c8c6122d4565b610d688582866204e200612456565b5050505095945050505050565b63ffffffff81165f9081526020839052604081205b90505b92915050565b5f5a5f8681526002602052604081209192508080610db289858a612535565b50600687015492955090935091507501000000000000000000000000000000000000000000900460ff1615610e13576040517f9082dda100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e21898585848b8b612766565b610e308383876201fbd0612456565b505050505050505050565b610e44816128ed565b610e7a576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b5f610e86612dc3565b5073ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081205490819003610efe576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161020e565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a2610f618282612dfa565b610f69612e17565b919050565b5f5a9050610f7b83612e41565b5f5f610f8685611710565b90925090506001826004811115610f9f57610f9f6154f5565b036110f35760056040517fc7df14e2000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c7df14e290602401602060405180830381865afa15801561102f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611053919061580d565b6005811115611064576110646154f5565b1461109b576040517fc8dcac8200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f858152600360205260409020546110b285612ea9565b51146110ea576040517fc8dcac8200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60049150611224565b8015611224575f81815260016020819052604090912060040180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff16780200000000000000000000000000000000000000000000000017905561115682612ea9565b6102e00151600481111561116c5761116c6154f5565b03611224575f85815260036020526040908190205490517fd32a9cd90000000000000000000000000000000000000000000000000000000081526004810191909152602481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d32a9cd9906044015f604051808303815f87803b15801561120d575f5ffd5b505af115801561121f573d5f5f3e3d5ffd5b505050505b61123285846204e20061301b565b61123d8583836130e7565b5050505050565b5f818152600160208181526040808420805485526002909252909220549060048301547801000000000000000000000000000000000000000000000000900460ff166003811115611297576112976154f5565b1415806112d3575060045f82815260046020819052604090912060030154640100000000900460ff16908111156112d0576112d06154f5565b14155b1561130a576040517f2209347900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004820180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff167803000000000000000000000000000000000000000000000000179055600382015461139b9073ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1661331e565b505050565b5f838152600460205260408120816003820154640100000000900460ff1660048111156113cf576113cf6154f5565b14806113fb575060016003820154640100000000900460ff1660048111156113f9576113f96154f5565b145b15611432576040517fc8dcac8200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805484861480159081906114565750811580611456575081611453876133b1565b14155b1561148d576040517f84c5e86700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f86815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff89168452909152812054908190036114f6576040517f5c78c46f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f87815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff8a1684529091528120558161157957600184015460028501546fffffffffffffffffffffffffffffffff7001000000000000000000000000000000009283900481169261156a92041683615703565b6115749190615858565b6115c5565b5f8381526001602052604090206004015460028501546fffffffffffffffffffffffffffffffff680100000000000000009092048216916115bb911683615703565b6115c59190615858565b60018501805491965086915f906115ef9084906fffffffffffffffffffffffffffffffff1661586b565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508573ffffffffffffffffffffffffffffffffffffffff1687897f228c7d0dff416645fd5361250e70b57179b5cacee76b30d7e7b2eb4e246a36338860405161166f91815260200190565b60405180910390a4611681868661331e565b505050509392505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146116fd576040517f4ffb4f1c00000000000000000000000000000000000000000000000000000000815233600482015260240161020e565b611706826128ed565b5061123d816128ed565b5f8181526004602052604081206003810154640100000000900460ff1691906001836004811115611743576117436154f5565b146117515754919391925050565b5f848152600360205260408120805490919061176c90612ea9565b60038401546102a082015191925063ffffffff9081169116111561179857506003955f95509350505050565b60038201546117bf9067ffffffffffffffff6801000000000000000082048116911661571a565b4210156117d2575092945f945092505050565b60038201547801000000000000000000000000000000000000000000000000900463ffffffff166001141580611814575080610280015163ffffffff16600114155b15611825575092945f945092505050565b816002015493505f61183685612ea9565b6102e0015190506001816004811115611851576118516154f5565b141580156118715750600281600481111561186e5761186e6154f5565b14155b15611883575093955f95509350505050565b6002955050505050915091565b5f5a5f8781526002602052604081209192508080806118b08b868c612535565b93509350935093506118c4858a8484613494565b60ff165f03611901576040517f2e4a00ce0000000000000000000000000000000000000000000000000000000081525f600482015260240161020e565b6119138b86868c602001358c8c612766565b6119228484886201fbd0612456565b5050505050505050505050565b5f818152600260205260408120819061194790613642565b91509150915091565b5f5a5f8881526002602052604081209192508080806119708c868d612535565b93509350935093505f611985868c8585613494565b905060ff8116156119c7576040517f2e4a00ce00000000000000000000000000000000000000000000000000000000815260ff8216600482015260240161020e565b6119d98d8786600101548d8d8d6137da565b6119e88585896203f7a0612456565b50505050505050505050505050565b5f5a90505f611a07856003611de7565b6003810154600182015460028301546040517ff75b14680000000000000000000000000000000000000000000000000000000081529394505f93849373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169363f75b146893611a91938c908c90600401615893565b6040805180830381865afa158015611aab573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611acf91906158c3565b9092509050611af587848484611ae68a6010615703565b611af0908a61571a565b611f70565b50505050505050565b5f81815260026020526040812081600682015477010000000000000000000000000000000000000000000000900460ff166005811115611b4057611b406154f5565b03611b77576040517f66f82e0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6005600682015477010000000000000000000000000000000000000000000000900460ff166005811115611bad57611bad6154f5565b14611bc157611bbc83826139f0565b611be6565b60068101547801000000000000000000000000000000000000000000000000900460ff165b9392505050565b5f5a5f838152600260205260408120919250600682015477010000000000000000000000000000000000000000000000900460ff166005811115611c3357611c336154f5565b03611c6a576040517f66f82e0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6005600682015477010000000000000000000000000000000000000000000000900460ff166005811115611ca057611ca06154f5565b03611cd7576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611ce284836139f0565b90505f816003811115611cf757611cf76154f5565b03611d2e576040517fc1b872bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611d3b835f0154613ae4565b90506004600684015477010000000000000000000000000000000000000000000000900460ff166005811115611d7357611d736154f5565b03611d8857611d83858484613b36565b611dcd565b6001600684015477010000000000000000000000000000000000000000000000900460ff166005811115611dbe57611dbe6154f5565b14611dcd57611dcd8383613cdf565b611dd98584845f613e51565b61123d81856204e20061301b565b5f828152600260205260409020816005811115611e0657611e066154f5565b600682015477010000000000000000000000000000000000000000000000900460ff166005811115611e3a57611e3a6154f5565b14611e71576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611e7c84836139f0565b90505f816003811115611e9157611e916154f5565b14610acb5783816040517fa70ec88300000000000000000000000000000000000000000000000000000000815260040161020e9291906158f0565b5f61012082141580611ef55750838383604051611eea929190615904565b604051809103902014155b15611f2c576040517f8794611900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82826004818110611f3f57611f3f615913565b909101357fff0000000000000000000000000000000000000000000000000000000000000016159150509392505050565b60068401545f90611fab9067ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006122c8565b9050831561200b576001858101545f908152602091909152604081206004018054839290611fe490849067ffffffffffffffff166157ed565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b82156120675760028501545f908152600160205260408120600401805483929061204090849067ffffffffffffffff166157ed565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b5f846120805783612079576003612083565b6002612083565b60015b90505f612092875f0154613ae4565b90506120a18888846001613e51565b6120b08185630100000061301b565b5050505050505050565b5f8281526002602052604090206004600682015477010000000000000000000000000000000000000000000000900460ff1660058111156120fd576120fd6154f5565b14612134576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805461213f90612e41565b7f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff1634146121dc576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016602482015260440161020e565b5f6121e78284614002565b90508067ffffffffffffffff16421115612240576040517f78dac2f80000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff8216602482015260440161020e565b5f61224b85846139f0565b90505f816003811115612260576122606154f5565b1461229b5784816040517fa70ec88300000000000000000000000000000000000000000000000000000000815260040161020e9291906158f0565b505092915050565b5f81861480156122bd5750866122bb858786866140b7565b145b979650505050505050565b5f610d8a8342846140fe565b81835560018084018290556004840180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678010000000000000000000000000000000000000000000000008302179055505f828152600360208190526040909120908101805460189061236a907801000000000000000000000000000000000000000000000000900463ffffffff16615940565b82546101009290920a63ffffffff818102199093169190921691909102179055600384015460048501546040805185815273ffffffffffffffffffffffffffffffffffffffff84166020820152790100000000000000000000000000000000000000000000000000830460ff1615158183015267ffffffffffffffff9092166060830152740100000000000000000000000000000000000000009092046bffffffffffffffffffffffff1660808201529051869185917fca7a8a9770dc375cd60ea4297f33f258598594989bc23c3f548f869a0651d06a9160a0908290030190a361123d83828761412a565b5f6105e43610612468576105e461246a565b365b90505f6124a361247b836010615703565b6198585a61248990886157da565b612493919061571a565b61249d919061571a565b8461438a565b9050808560040160088282829054906101000a90046fffffffffffffffffffffffffffffffff166124d49190615964565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f8681526005602090815260408083203384529091528120805483929061252890849061571a565b9091555050505050505050565b5f8080806001600687015477010000000000000000000000000000000000000000000000900460ff16600581111561256f5761256f6154f5565b146125a6576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006860154760100000000000000000000000000000000000000000000900460ff16806125dc57866003015487600401546125e7565b866004015487600301545b9093509150858214612636576040517ff9798b2200000000000000000000000000000000000000000000000000000000815260048101899052602481018790526044810183905260640161020e565b8061264557866001015461264b565b86600201545b5f8181526001602052604090206004810154919650945061267790889067ffffffffffffffff16614446565b67ffffffffffffffff164211156126c7578761269389896139f0565b6040517fa70ec88300000000000000000000000000000000000000000000000000000000815260040161020e9291906158f0565b60068701545f906127029067ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006122c8565b905067ffffffffffffffff81161561275b576004850180548291905f9061273490849067ffffffffffffffff166157ed565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b505093509350935093565b600685015474010000000000000000000000000000000000000000900460ff16612792848285856144a7565b61279e8160ff16614580565b6006870180547fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff81167fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff750100000000000000000000000000000000000000000060ff95861602908116919091177601000000000000000000000000000000000000000000007fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff9093169091178290049093161502919091177fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff161790819055604051869189917f46bae43a91e0b58e11289c4325e306f0c2265f94cde2dd08f32295ff212742f9916128dc918691700100000000000000000000000000000000900463ffffffff16908990899061598c565b60405180910390a350505050505050565b5f8181526001602052604081208161290484612ea9565b90505f612913825f0151612ea9565b6102408301516040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201529091505f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063c57704e99060240160c060405180830381865afa1580156129b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129d59190615a88565b90505f60048501547801000000000000000000000000000000000000000000000000900460ff166003811115612a0d57612a0d6154f5565b141580612a3157506001836102e001516004811115612a2e57612a2e6154f5565b14155b80612a525750816102a0015163ffffffff16836101c0015163ffffffff1614155b80612a605750816102c00151155b80612a6e575060c082015115155b80612a93575060a081015173ffffffffffffffffffffffffffffffffffffffff163014155b15612aa357505f95945050505050565b5f612ab6845f0151856101c00151610d75565b5f818152600360208190526040822090810154929350917c0100000000000000000000000000000000000000000000000000000000900460ff169003612c97578451815560a0850180516001830155610260850180516003808501805488516102408c01805167ffffffffffffffff9687167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909416939093176801000000000000000092871692909202919091177fffffff00ffffffff0000000000000000ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000928616929092027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16919091177c1800000000000000000000000000000000000000000000000000000000179091555f8781526004602090815260409182902090930180546101c08d01517fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000090911663ffffffff909116908117640100000000179091558b519251965195518a51835192835294820196909652948416908501529082166060840152859390929116907f5a410455994079696829a369719702aba857d845032bbcecb52aba52203a99709060800160405180910390a45b6101e085015161018086015173ffffffffffffffffffffffffffffffffffffffff166bffffffffffffffffffffffff90911674010000000000000000000000000000000000000000027fffffffffffffffffffffffff0000000000000000000000000000000000000000161760038701556102608401516101a0860151612d689190612d637f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006157ed565b6140fe565b866004015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550612da58887876101800151620927c061459d565b612db588878488608001516122d4565b506001979650505050505050565b612dcb61464f565b612df860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906146a8565b565b5f385f3884865af1612e135763b12d13eb5f526004601cfd5b5050565b612df85f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612df2565b60015f82815260046020819052604090912060030154640100000000900460ff1690811115612e7257612e726154f5565b14610e7a576040517fc82f336800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612f6d60408051610300810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081018290526102a081018290526102c08101829052906102e082015290565b6040517fd6194bda000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d6194bda9060240161030060405180830381865afa158015612ff7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d8d9190615b6b565b5f61303d6198585a61302d90866157da565b613037919061571a565b8361438a565b5f8581526004602052604090206001018054919250829160109061308890849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16615964565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f848152600560209081526040808320338452909152812080548392906130dc90849061571a565b909155505050505050565b5f838152600460205260408120600181015490916fffffffffffffffffffffffffffffffff90911690831561314a575f848152600160205260409020600401546801000000000000000090046fffffffffffffffffffffffffffffffff1661314c565b5f5b60018401546fffffffffffffffffffffffffffffffff91821692507001000000000000000000000000000000009004165f82841061318a578261318c565b835b90505f8261319a83876157da565b106131a557826131af565b6131af82866157da565b90505f816131bd84886157da565b6131c791906157da565b9050845f0361324c576131da81876157da565b6001880180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff929092169190911790556132477f00000000000000000000000000000000000000000000000000000000000000008261331e565b613259565b613256818461571a565b92505b6fffffffffffffffffffffffffffffffff828116700100000000000000000000000000000000029084161760028801558787556003870180548a91907fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff166401000000008360048111156132cf576132cf6154f5565b0217905550897f283702272c9ef204a7ddb9fbf0ea60140f249ea7a902351682099b09fd646cd78a8a868660405161330a9493929190615cff565b60405180910390a250505050505050505050565b805f03613329575050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152602081905260408120805483929061335d90849061571a565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f818152600160209081526040808320805484526002909252822082600682015477010000000000000000000000000000000000000000000000900460ff166005811115613401576134016154f5565b0361340e57509192915050565b600260048301547801000000000000000000000000000000000000000000000000900460ff166003811115613445576134456154f5565b1461345357505f9392505050565b6004820154790100000000000000000000000000000000000000000000000000900460ff1661348657806001015461348c565b80600201545b949350505050565b60068401545f907501000000000000000000000000000000000000000000900460ff168082036134f0576040517f9082dda100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6134ff8585858460ff166146af565b6006860154760100000000000000000000000000000000000000000000900460ff16613534578460200135856040013561353f565b846040013585602001355b60048801556003870155600686015461357490829074010000000000000000000000000000000000000000900460ff16615d28565b6006909601805463ffffffff70010000000000000000000000000000000060ff808b1674010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff851681178390048416969091169590951b983598909817169096027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff9092167fffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffff9096169590951717909355509192915050565b60068101545f90819077010000000000000000000000000000000000000000000000900460ff16600481600581111561367d5761367d6154f5565b036136a15761368c845f614002565b613697856001614002565b9250925050915091565b5f60028260058111156136b6576136b66154f5565b14806136d3575060038260058111156136d1576136d16154f5565b145b90505f60018360058111156136ea576136ea6154f5565b1490508180613720575080801561372057506006860154760100000000000000000000000000000000000000000000900460ff16155b6137325767ffffffffffffffff61375f565b6001808701545f908152602091909152604090206004015461375f90879067ffffffffffffffff16614446565b94508180613793575080801561379357506006860154760100000000000000000000000000000000000000000000900460ff165b6137a55767ffffffffffffffff6137d0565b60028601545f908152600160205260409020600401546137d090879067ffffffffffffffff16614446565b9350505050915091565b84545f818152600360208190526040822090810154600689015491927c010000000000000000000000000000000000000000000000000000000090910460ff166018149163ffffffff700100000000000000000000000000000000909104169081156138745761386f898461385057601a613853565b60185b60ff16613861600186615d41565b63ffffffff168b8b8b6122a3565b6138a1565b851580156138a1575082613898575f8581526002602052604090206005015461389e565b83600101545b88145b9050806138da576040517f8453964600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60058a0188905560068a0180547fffffffffffffffffffff00ffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff1617905560038a015460048b01546040805163ffffffff86168152602081018c90529081019290925260608201528b907f18bf2f12bb18771c61ba8fe9f806efbf7cb00441ad8022ee78bc76d46a68d09f9060800160405180910390a2821561399e576139998b8b8660030160109054906101000a900467ffffffffffffffff1661488a565b611922565b5050505060069590950180547fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff1677020000000000000000000000000000000000000000000000179055505050505050565b5f6004600683015477010000000000000000000000000000000000000000000000900460ff166005811115613a2757613a276154f5565b03613a3d57613a368383614a39565b9050610d8d565b5f5f613a4884613642565b915091505f8167ffffffffffffffff168367ffffffffffffffff1610613a6e5781613a70565b825b90508067ffffffffffffffff164211613a8e575f9350505050610d8d565b8167ffffffffffffffff168367ffffffffffffffff1603613ab55760039350505050610d8d565b8267ffffffffffffffff168167ffffffffffffffff1614613ad7576001613ada565b60025b9695505050505050565b5f818152600360208190526040822001547c0100000000000000000000000000000000000000000000000000000000900460ff16601814613b32575f82815260026020526040902054610d8d565b5090565b6003816003811115613b4a57613b4a6154f5565b03613b5457505050565b5f838152600360209081526040808320600201548352600191829052822091908181856003811115613b8857613b886154f5565b14613b97578560020154613b9d565b85600101545b815260208101919091526040015f20600483810180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff8116780200000000000000000000000000000000000000000000000017825591830180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9093169290921780835590549293506fffffffffffffffffffffffffffffffff6801000000000000000093849004811693600892613c6692869290910416615964565b82546fffffffffffffffffffffffffffffffff9182166101009390930a928302919092021990911617905550600382015461123d9073ffffffffffffffffffffffffffffffffffffffff8116906bffffffffffffffffffffffff740100000000000000000000000000000000000000009091041661331e565b6003816003811115613cf357613cf36154f5565b03613cfc575050565b5f5f613d0784613642565b90925090506001836003811115613d2057613d206154f5565b03613dbb576006840154613d5f9067ffffffffffffffff16827f00000000000000000000000000000000000000000000000000000000000000006140fe565b6001858101545f908152602091909152604081206004018054909190613d9090849067ffffffffffffffff166157ed565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550613e4b565b6006840154613df59067ffffffffffffffff16837f00000000000000000000000000000000000000000000000000000000000000006140fe565b60028501545f9081526001602052604081206004018054909190613e2490849067ffffffffffffffff166157ed565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b50505050565b82545f818152600360205260409020613e71613e6c83613ae4565b612e41565b600685018054770500000000000000000000000000000000000000000000007fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff8216811783558692917fffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffff16177801000000000000000000000000000000000000000000000000836003811115613f0957613f096154f5565b0217905550857ff31aa5a63531c835334a15a66a877786754fa6e01922342fc6acecf8c3d49a9a8585604051613f40929190615d6d565b60405180910390a26001846003811115613f5c57613f5c6154f5565b14613f7157613f718282876001015486614b56565b6002846003811115613f8557613f856154f5565b14613f9a57613f9a8282876002015486614b56565b6003846003811115613fae57613fae6154f5565b03613fba575050613e4b565b5f6001856003811115613fcf57613fcf6154f5565b14613fde578560020154613fe4565b85600101545b5f818152600160205260408120600201559050611af583838361412a565b5f5f61405a8460060160089054906101000a900467ffffffffffffffff1660015f86614032578760010154614038565b87600201545b815260208101919091526040015f206004015467ffffffffffffffff16614e26565b600685015467ffffffffffffffff167f0000000000000000000000000000000000000000000000000000000000000000017f0000000000000000000000000000000000000000000000000000000000000000010191505092915050565b838383600584901b81015b808210156140f3576001831660051b848152823560208218525060405f2093508260011c92506020820191506140c2565b505050949350505050565b5f81840167ffffffffffffffff168367ffffffffffffffff1611614122575f61348c565b509190030390565b5f6141358383614e4e565b9050806141425750505050565b5f818152600160209081526040808320858452818420825193840189905291830185905260608301869052929091608001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152815160209283012060028087018290558581018290555f8281529381905291909220898155600180820188905591810188905581860180549286018054600484015560038084019490945560068301805467ffffffffffffffff4281167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000831681178455968e01805468010000000000000000908190049092169091027fffffffffffffffffffffffffffffffff000000000000000000000000000000009092169096171780825594547401000000000000000000000000000000000000000060ff7c010000000000000000000000000000000000000000000000000000000090920491909116027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff909516949094179093559154915492935091146142e85760016142eb565b60035b6006820180547fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff167701000000000000000000000000000000000000000000000083600581111561433e5761433e6154f5565b0217905550604080518681526020810188905283918a917f1267b4e12c732ec5fd01b3d94db884bd9dcd8d0fbc80078dc3ddae20340fb8cf910160405180910390a35050505050505050565b5f806143c067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000164861571a565b9050803a10156143cd57503a5b807f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16101561442c575067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165b8083851061443a578361443c565b845b61348c9190615703565b60068201545f9061446d9068010000000000000000900467ffffffffffffffff1683614e26565b600684015467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000000101905092915050565b5f6144b184614580565b6001901b90508181146144fa576040517ff17a8ffc000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161020e565b5f6040518360051b808683375b602081111561453b5781825b82840181101561453157604080822083526020929092019101614513565b505060011c614507565b50519050858114614578576040517f4d04897600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f61458c600483615d88565b9050805f03610f6957506004919050565b5f6145a8828361438a565b9050808460040160088282829054906101000a90046fffffffffffffffffffffffffffffffff166145d99190615964565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f85815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff871684529091528120805483929061464390849061571a565b90915550505050505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15612df8576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b365f6146be6060870187615d9b565b9092509050365f6146d26080890189615d9b565b9092509050873583861415806146e85750818614155b806146f4575080861c15155b1561472b576040517f9977b32500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b886040013589602001350361476c576040517fc528c75f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5b868110156147f957600182821c81161480156147ba575083838281811061479757614797615913565b905060200201358686838181106147b0576147b0615913565b9050602002013514155b156147f1576040517fc528c75f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60010161476e565b508761480b8a602001358388886140b7565b14614842576040517f9841cbdc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b866148538a604001358386866140b7565b14610e30576040517f9841cbdc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006820180547fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff16770400000000000000000000000000000000000000000000001781555f848152600360208190526040822090810180547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000081164267ffffffffffffffff908116918217845595547fffffffffffffffffffffffffffffffff000000000000000000000000000000009092161768010000000000000000918290048616909102177fffffff00ffffffff0000000000000000ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000948616949094027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16939093177c1a000000000000000000000000000000000000000000000000000000001790925584907f9e5844d80c100db65b00230669dc24434b14e075df1e8f750d33e8c08d30c01390614a04908690614002565b614a0f866001614002565b6040805167ffffffffffffffff93841681529290911660208301520160405180910390a250505050565b5f82815260036020526040812081614a518482614002565b67ffffffffffffffff16421190505f614a6b856001614002565b600384015467ffffffffffffffff91909116421191507801000000000000000000000000000000000000000000000000900463ffffffff166001811115614ab8575f945050505050610d8d565b8063ffffffff165f03614ae757828015614acf5750815b614ad9575f614adc565b60035b945050505050610d8d565b60028401545f90815260016020526040902060040154790100000000000000000000000000000000000000000000000000900460ff1680614b285782614b2a565b835b614b3b575f95505050505050610d8d565b80614b47576001614b4a565b60025b98975050505050505050565b5f8281526001602052604081206004810180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678030000000000000000000000000000000000000000000000001790556002810191909155600384018054601890614be4907801000000000000000000000000000000000000000000000000900463ffffffff16615dff565b91906101000a81548163ffffffff021916908363ffffffff160217905550614c16614c0e86613ae4565b848385614e6e565b60038401547c0100000000000000000000000000000000000000000000000000000000900460ff16601814614c4b5750613e4b565b6040517fcabd734f000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063cabd734f906024015f604051808303815f87803b158015614cd0575f5ffd5b505af1158015614ce2573d5f5f3e3d5ffd5b50506040517fd5d44d800000000000000000000000000000000000000000000000000000000081523060048201527f0000000000000000000000000000000000000000000000000000000000000000925073ffffffffffffffffffffffffffffffffffffffff8316915063d5d44d8090602401602060405180830381865afa158015614d70573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614d949190615796565b15614578576040517f6c8cc9d900000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff821690636c8cc9d9906024016020604051808303815f875af1158015614e02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611af59190615796565b5f8267ffffffffffffffff168267ffffffffffffffff1610614e48575f610d8a565b50900390565b60028201548015614e5f575f614e61565b815b6002909301929092555090565b5f80826001811115614e8257614e826154f5565b6003850154911491507401000000000000000000000000000000000000000090046bffffffffffffffffffffffff165f61271083614ee0577f0000000000000000000000000000000000000000000000000000000000000000614f02565b7f00000000000000000000000000000000000000000000000000000000000000005b614f109061ffff1684615703565b614f1a9190615858565b90505f612710600161271086614f50577f0000000000000000000000000000000000000000000000000000000000000000614f72565b7f00000000000000000000000000000000000000000000000000000000000000005b614f809061ffff1686615703565b614f8a919061571a565b614f9491906157da565b614f9e9190615858565b905086887fedcafa1be4ce190e434706fa11c2d0c294d2f0fe89462100722a651beef3dc8a878585604051614fd593929190615e3c565b60405180910390a3614fe781836157da565b5f89815260046020526040812060010180549091906150199084906fffffffffffffffffffffffffffffffff16615964565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055506150797f00000000000000000000000000000000000000000000000000000000000000008261331e565b60038601546120b09073ffffffffffffffffffffffffffffffffffffffff166150a284866157da565b61331e565b5f5f83601f8401126150b7575f5ffd5b50813567ffffffffffffffff8111156150ce575f5ffd5b6020830191508360208285010111156150e5575f5ffd5b9250929050565b5f5f5f5f5f60608688031215615100575f5ffd5b85359450602086013567ffffffffffffffff81111561511d575f5ffd5b615129888289016150a7565b909550935050604086013567ffffffffffffffff811115615148575f5ffd5b615154888289016150a7565b969995985093965092949392505050565b5f5f60408385031215615176575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156151bc57835183526020938401939092019160010161519e565b509095945050505050565b8015158114610e7a575f5ffd5b5f5f83601f8401126151e4575f5ffd5b50813567ffffffffffffffff8111156151fb575f5ffd5b6020830191508360208260051b85010111156150e5575f5ffd5b5f5f5f5f5f60808688031215615229575f5ffd5b85359450602086013593506040860135615242816151c7565b9250606086013567ffffffffffffffff81111561525d575f5ffd5b615154888289016151d4565b63ffffffff81168114610e7a575f5ffd5b5f5f6040838503121561528b575f5ffd5b82359150602083013561529d81615269565b809150509250929050565b5f5f5f5f606085870312156152bb575f5ffd5b8435935060208501359250604085013567ffffffffffffffff8111156152df575f5ffd5b6152eb878288016151d4565b95989497509550505050565b5f60208284031215615307575f5ffd5b5035919050565b73ffffffffffffffffffffffffffffffffffffffff81168114610e7a575f5ffd5b5f6020828403121561533f575f5ffd5b8135611be68161530e565b815167ffffffffffffffff16815261016081016020830151615378602084018267ffffffffffffffff169052565b506040830151615394604084018267ffffffffffffffff169052565b5060608301516153b460608401826bffffffffffffffffffffffff169052565b5060808301516153d0608084018267ffffffffffffffff169052565b5060a08301516153ec60a084018267ffffffffffffffff169052565b5060c083015161540260c084018261ffff169052565b5060e083015161541860e084018261ffff169052565b5061010083015161543061010084018261ffff169052565b5061012083015161544861012084018261ffff169052565b50610140830151610acb61014084018273ffffffffffffffffffffffffffffffffffffffff169052565b5f5f5f60608486031215615484575f5ffd5b8335925060208401359150604084013561549d8161530e565b809150509250925092565b67ffffffffffffffff81168114610e7a575f5ffd5b5f5f5f5f608085870312156154d0575f5ffd5b84356154db816154a8565b966020860135965060408601359560600135945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60058110615532576155326154f5565b9052565b604081016155448285615522565b8260208301529392505050565b5f60a08284031215615561575f5ffd5b50919050565b5f5f5f5f5f6080868803121561557b575f5ffd5b8535945060208601359350604086013567ffffffffffffffff81111561559f575f5ffd5b6155ab88828901615551565b935050606086013567ffffffffffffffff81111561525d575f5ffd5b5f5f604083850312156155d8575f5ffd5b82359150602083013561529d8161530e565b5f5f5f5f5f5f60a087890312156155ff575f5ffd5b8635955060208701359450604087013567ffffffffffffffff811115615623575f5ffd5b61562f89828a01615551565b94505060608701359250608087013567ffffffffffffffff811115615652575f5ffd5b61565e89828a016151d4565b979a9699509497509295939492505050565b5f5f5f60408486031215615682575f5ffd5b83359250602084013567ffffffffffffffff81111561569f575f5ffd5b6156ab868287016150a7565b9497909650939450505050565b60048110615532576155326154f5565b60208101610d8d82846156b8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610d8d57610d8d6156d6565b80820180821115610d8d57610d8d6156d6565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b838152604060208201525f61578d60408301848661572d565b95945050505050565b5f602082840312156157a6575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b81810381811115610d8d57610d8d6156d6565b67ffffffffffffffff8181168382160190811115610d8d57610d8d6156d6565b5f6020828403121561581d575f5ffd5b815160068110611be6575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826158665761586661582b565b500490565b6fffffffffffffffffffffffffffffffff8281168282160390811115610d8d57610d8d6156d6565b858152846020820152836040820152608060608201525f6122bd60808301848661572d565b8051610f69816151c7565b5f5f604083850312156158d4575f5ffd5b82516158df816151c7565b602084015190925061529d816151c7565b82815260408101611be660208301846156b8565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff810361595b5761595b6156d6565b60010192915050565b6fffffffffffffffffffffffffffffffff8181168382160190811115610d8d57610d8d6156d6565b60ff8516815263ffffffff84166020820152606060408201528160608201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311156159d8575f5ffd5b8260051b808560808501379190910160800195945050505050565b604051610300810167ffffffffffffffff81118282101715615a3c577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b8051610f69816154a8565b80516fffffffffffffffffffffffffffffffff81168114610f69575f5ffd5b805161ffff81168114610f69575f5ffd5b8051610f698161530e565b5f60c0828403128015615a99575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715615ae2577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528251615af0816154a8565b81526020830151615b00816154a8565b6020820152615b1160408401615a4d565b6040820152615b2260608401615a6c565b6060820152615b3360808401615a6c565b608082015260a0830151615b468161530e565b60a08201529392505050565b8051610f6981615269565b805160058110610f69575f5ffd5b5f610300828403128015615b7d575f5ffd5b50615b866159f3565b825181526020808401519082015260408084015190820152606080840151908201526080808401519082015260a0808401519082015260c0808401519082015260e080840151908201526101008084015190820152615be86101208401615a4d565b610120820152615bfb6101408401615a42565b610140820152615c0e6101608401615a42565b610160820152615c216101808401615a7d565b610180820152615c346101a08401615a42565b6101a0820152615c476101c08401615b52565b6101c0820152615c5a6101e08401615a4d565b6101e0820152615c6d6102008401615a42565b610200820152615c806102208401615a42565b610220820152615c936102408401615a42565b610240820152615ca66102608401615a42565b610260820152615cb96102808401615b52565b610280820152615ccc6102a08401615b52565b6102a0820152615cdf6102c084016158b8565b6102c0820152615cf26102e08401615b5d565b6102e08201529392505050565b60808101615d0d8287615522565b84602083015283604083015282606083015295945050505050565b60ff8281168282160390811115610d8d57610d8d6156d6565b63ffffffff8281168282160390811115610d8d57610d8d6156d6565b60028110615532576155326154f5565b60408101615d7b82856156b8565b611be66020830184615d5d565b5f82615d9657615d9661582b565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615dce575f5ffd5b83018035915067ffffffffffffffff821115615de8575f5ffd5b6020019150600581901b36038213156150e5575f5ffd5b5f63ffffffff821680615e1457615e146156d6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b60608101615e4a8286615d5d565b60208201939093526040015291905056' as const
