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
    "internalType": "address",
    "name": "oneShotProofs_",
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
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotOneShotProofs",
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
    "internalType": "address",
    "name": "prover",
    "type": "address"
   }
  ],
  "name": "Refuted",
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
  "inputs": [],
  "name": "oneShotProofs",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "prover",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "gasUsed",
    "type": "uint256"
   }
  ],
  "name": "refute",
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
export const disputeTournamentBytecode = '0x610260604052348015610010575f5ffd5b5060405161657338038061657383398101604081905261002f91610395565b806100488160c001518260e0015161027160201b60201c565b61006281610100015182610120015161027160201b60201c565b6101408101516001600160a01b03166100a057604051631e16d87160e21b815267747265617375727960c01b60048201526024015b60405180910390fd5b80606001516001600160601b03165f036100da57604051631e16d87160e21b8152671a9bda5b909bdb9960c21b6004820152602401610097565b60608101516001600160601b031660809081528101516001600160401b0390811660a0908152820151811660c090815282015161ffff90811660e09081528301518116610100908152830151811661012090815283015116610140908152909101516001600160a01b031661016052815116158061016657508051624f1a006001600160401b03909116115b1561019357604051631e16d87160e21b8152691b5bdd995159999bdc9d60b21b6004820152602401610097565b624f1a006001600160401b031681602001516001600160401b031611156101dd57604051631e16d87160e21b81526a189d5a5b191159999bdc9d60aa1b6004820152602401610097565b624f1a006001600160401b031681604001516001600160401b0316111561022157604051631e16d87160e21b815264677261636560d81b6004820152602401610097565b6001600160a01b03948516610180529284166101a0529083166101c0529091166101e05280516001600160401b0390811661020052602082015181166102205260409091015116610240526104d6565b6113888261ffff16108061028a57506127108261ffff16115b156102b557604051631e16d87160e21b815267736c61736842707360c01b6004820152602401610097565b6113888161ffff1610806102ce57506127108161ffff16115b156102f857604051631e16d87160e21b8152666275726e42707360c81b6004820152602401610097565b5050565b6001600160a01b0381168114610310575f5ffd5b50565b805161031e816102fc565b919050565b60405161016081016001600160401b038111828210171561035257634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160401b038116811461031e575f5ffd5b80516001600160601b038116811461031e575f5ffd5b805161ffff8116811461031e575f5ffd5b5f5f5f5f5f8587036101e08112156103ab575f5ffd5b86516103b6816102fc565b60208801519096506103c7816102fc565b60408801519095506103d8816102fc565b60608801519094506103e9816102fc565b9250610160607f19820112156103fd575f5ffd5b50610406610323565b61041260808801610358565b815261042060a08801610358565b602082015261043160c08801610358565b604082015261044260e0880161036e565b60608201526104546101008801610358565b60808201526104666101208801610358565b60a08201526104786101408801610384565b60c082015261048a6101608801610384565b60e082015261049c6101808801610384565b6101008201526104af6101a08801610384565b6101208201526104c26101c08801610313565b610140820152809150509295509295909350565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161024051615f1561065e5f395f81816104ac01528181610cf001528181612e3101526144ba01525f818161047c01528181610d1101528181612e52015261449801525f818161044c015281816120af015281816127e8015281816141040152818161419a015261489701525f81816106920152610ec901525f81816103b501526109d801525f818161035d0152612a7601525f81816101b9015281816107030152818161128b0152818161146d0152818161198c01528181613063015281816130fb015261346d01525f8181610618015281816136270152614c3a01525f81816105ee0152614b1201525f81816105c40152614aa201525f818161059a0152614b3801525f81816105700152614ac801525f8181610540015281816147e9015261482401525f818161051001526147b301525f81816104dc01528181610782015281816122b801526123260152615f155ff3fe60806040526004361061019c575f3560e01c80639c924826116100dc578063cb7dd8e711610087578063d5d44d8011610062578063d5d44d8014610837578063d7c9f5f614610862578063ebfa452314610881578063fde63056146108ad575f5ffd5b8063cb7dd8e714610771578063cbeb29a2146107c1578063cd2a6673146107f7575f5ffd5b8063c763e5a1116100b7578063c763e5a1146106f2578063c7df14e214610725578063ca8b68f814610752575f5ffd5b80639c92482614610681578063adf8c97a146106b4578063b45ca8fa146106d3575f5ffd5b8063568ab21e116101475780637b103999116101225780637b1039991461034c578063828f504f146103a457806389035730146103d757806396afb36514610662575f5ffd5b8063568ab21e146102ef5780636c8cc9d91461030e57806373316ad31461032d575f5ffd5b80634208573d116101775780634208573d14610292578063464f7d0d146102b157806351fccf53146102d0575f5ffd5b806305f7f4391461021d5780632b2bfc861461023c57806334dba2fc14610271575f5ffd5b36610219573373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610217576040517f4ffb4f1c0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b005b5f5ffd5b348015610228575f5ffd5b50610217610237366004615221565b6108cc565b348015610247575f5ffd5b5061025b61025636600461529a565b610aca565b60405161026891906152ba565b60405180910390f35b61028461027f36600461534a565b610b39565b604051908152602001610268565b34801561029d575f5ffd5b506102846102ac3660046153af565b610ddc565b3480156102bc575f5ffd5b506102176102cb3660046153dd565b610dfa565b3480156102db575f5ffd5b506102176102ea36600461544d565b610ea2565b3480156102fa575f5ffd5b50610217610309366004615482565b6110f0565b348015610319575f5ffd5b50610284610328366004615499565b611133565b348015610338575f5ffd5b5061021761034736600461529a565b611224565b348015610357575f5ffd5b5061037f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610268565b3480156103af575f5ffd5b5061037f7f000000000000000000000000000000000000000000000000000000000000000081565b3480156103e2575f5ffd5b5061065560408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091526040518061016001604052807f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000061ffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16815250905090565b60405161026891906154b4565b34801561066d575f5ffd5b5061021761067c366004615482565b6114fb565b34801561068c575f5ffd5b5061037f7f000000000000000000000000000000000000000000000000000000000000000081565b3480156106bf575f5ffd5b506102846106ce3660046155dc565b611688565b3480156106de575f5ffd5b506102176106ed366004615627565b611974565b3480156106fd575f5ffd5b5061037f7f000000000000000000000000000000000000000000000000000000000000000081565b348015610730575f5ffd5b5061074461073f366004615482565b6119fa565b6040516102689291906156a0565b34801561075d575f5ffd5b5061021761076c3660046156d1565b611b7a565b34801561077c575f5ffd5b506107a47f000000000000000000000000000000000000000000000000000000000000000081565b6040516bffffffffffffffffffffffff9091168152602001610268565b3480156107cc575f5ffd5b506102846107db366004615731565b600560209081525f928352604080842090915290825290205481565b348015610802575f5ffd5b50610816610811366004615482565b611c19565b6040805167ffffffffffffffff938416815292909116602083015201610268565b348015610842575f5ffd5b50610284610851366004615499565b5f6020819052908152604090205481565b34801561086d575f5ffd5b5061021761087c366004615754565b611c3a565b34801561088c575f5ffd5b506108a061089b366004615482565b611ce1565b60405161026891906157ea565b3480156108b8575f5ffd5b506102176108c7366004615482565b611da8565b5f5a5f8781526002602081905260409091209192506006820154600160b81b900460ff1660058111156109015761090161565f565b14610938576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6109428782611f53565b6005810154600682015481905f90700100000000000000000000000000000000900463ffffffff16156109965761097a838a8a611fb3565b90506109896101206010615825565b610993908661583c565b94505b80610a6a576040517f88a9249800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906388a9249890610a119086908b908b9060040161584f565b602060405180830381865afa158015610a2c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a5091906158a2565b9150610a5d866010615825565b610a67908661583c565b94505b897f3ddf50bd6532eea84844f0103c0d64fe80d905a9af4e3f254db9e6f49f4f088b83604051610a9c91815260200190565b60405180910390a2610abe8a858660030154851487600401548614338a612057565b50505050505050505050565b60608167ffffffffffffffff811115610ae557610ae56158b9565b604051908082528060200260200182016040528015610b0e578160200160208202803683370190505b5090505f5b82811015610b325783810154600582901b830160200152600101610b13565b5092915050565b5f5f5a90505f610b498887612245565b90505f86610b5b578160030154610b61565b81600401545b9050610b8088601a610b78600163040000006158e6565b848a8a6123c1565b610bb6576040517fd629627e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8981526020899052604090205f81815260016020526040812091955060048201547801000000000000000000000000000000000000000000000000900460ff166003811115610c0857610c0861565f565b14610c3f576040517f7863668300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004810180547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff167901000000000000000000000000000000000000000000000000008a151502179055337fffffffffffffffffffffffff000000000000000000000000000000000000000074010000000000000000000000000000000000000000346bffffffffffffffffffffffff1602161760038201556006830154610d3a9067ffffffffffffffff16610d357f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006158f9565b6123e6565b60015f8a610d4c578560010154610d52565b85600201545b815260208101919091526040015f2060040154610d79919067ffffffffffffffff166158f9565b6004820180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055610dc085828c8c6123f2565b610dcf8582866204e200612574565b5050505095945050505050565b63ffffffff81165f9081526020839052604081205b90505b92915050565b5f5a5f8681526002602052604081209192508080610e1989858a612653565b50600687015492955090935091507501000000000000000000000000000000000000000000900460ff1615610e7a576040517f9082dda100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e88898585848b8b612870565b610e978383876201fbd0612574565b505050505050505050565b5f815a610eaf919061583c565b90503373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610f22576040517fdee8777300000000000000000000000000000000000000000000000000000000815233600482015260240161020e565b5f8481526001602052604081209060048201547801000000000000000000000000000000000000000000000000900460ff166003811115610f6557610f6561565f565b148015610f7a5750610f788560016129f7565b155b15610fb1576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600160048201547801000000000000000000000000000000000000000000000000900460ff166003811115610fe857610fe861565f565b1461101f576040517f84c5e86700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805461102a81612ed7565b60405173ffffffffffffffffffffffffffffffffffffffff86168152869082907f28c1537fd8c1f921114b94ed0dab827cad40969aa92370560342538f3ba3f7db9060200160405180910390a36002820154806110bd575f82815260036020526040812060028101919091556110a383828a6001612f3f565b6110b38388876301000000613219565b5050505050505050565b5f8181526002602052604090206110d48282611f53565b6110b382828a846001015414158b856002015414158b8a612057565b6110fa815f6129f7565b611130576040517f37404dc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b5f61113c6132fc565b5073ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054908190036111b4576040517f6385746f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161020e565b73ffffffffffffffffffffffffffffffffffffffff82165f818152602081815260408083209290925590518381527f1a65428a5fca65670638119dac650952495292890061fd2fc891fcf2fa3ad5c3910160405180910390a26112178282613333565b61121f613350565b919050565b5f5a905061123183612ed7565b5f5f61123c856119fa565b909250905060018260048111156112555761125561565f565b036113a95760056040517fc7df14e2000000000000000000000000000000000000000000000000000000008152600481018690527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c7df14e290602401602060405180830381865afa1580156112e5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113099190615919565b600581111561131a5761131a61565f565b14611351576040517fc8dcac8200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f858152600360205260409020546113688561337a565b51146113a0576040517fc8dcac8200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600491506114da565b80156114da575f81815260016020819052604090912060040180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff16780200000000000000000000000000000000000000000000000017905561140c8261337a565b6102e0015160048111156114225761142261565f565b036114da575f85815260036020526040908190205490517fd32a9cd90000000000000000000000000000000000000000000000000000000081526004810191909152602481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d32a9cd9906044015f604051808303815f87803b1580156114c3575f5ffd5b505af11580156114d5573d5f5f3e3d5ffd5b505050505b6114e98533856204e200613219565b6114f48583836134ec565b5050505050565b5f8181526001602090815260408083208054845260029092528220909160056006830154600160b81b900460ff16600581111561153a5761153a61565f565b14806115765750600482545f90815260046020819052604090912060030154640100000000900460ff16908111156115745761157461565f565b145b9050600160048401547801000000000000000000000000000000000000000000000000900460ff1660038111156115af576115af61565f565b1415806115ba575080155b156115f1576040517f2209347900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6004830180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff16780300000000000000000000000000000000000000000000000017905560038301546116829073ffffffffffffffffffffffffffffffffffffffff8116907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16613723565b50505050565b5f838152600460205260408120816003820154640100000000900460ff1660048111156116b7576116b761565f565b14806116e3575060016003820154640100000000900460ff1660048111156116e1576116e161565f565b145b1561171a576040517fc8dcac8200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8054848614801590819061173e575081158061173e57508161173b876137b6565b14155b15611775576040517f84c5e86700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f86815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff89168452909152812054908190036117de576040517f5c78c46f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f87815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff8a1684529091528120558161186157600184015460028501546fffffffffffffffffffffffffffffffff7001000000000000000000000000000000009283900481169261185292041683615825565b61185c9190615964565b6118ad565b5f8381526001602052604090206004015460028501546fffffffffffffffffffffffffffffffff680100000000000000009092048216916118a3911683615825565b6118ad9190615964565b60018501805491965086915f906118d79084906fffffffffffffffffffffffffffffffff16615977565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff1602179055508573ffffffffffffffffffffffffffffffffffffffff1687897f228c7d0dff416645fd5361250e70b57179b5cacee76b30d7e7b2eb4e246a36338860405161195791815260200190565b60405180910390a46119698686613723565b505050509392505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146119e5576040517f4ffb4f1c00000000000000000000000000000000000000000000000000000000815233600482015260240161020e565b6119ef825f6129f7565b506114f4815f6129f7565b5f8181526004602052604081206003810154640100000000900460ff1691906001836004811115611a2d57611a2d61565f565b14611a3b5754919391925050565b5f8481526003602052604081208054909190611a569061337a565b60038401546102a082015191925063ffffffff90811691161115611a8257506003955f95509350505050565b6003820154611aa99067ffffffffffffffff6801000000000000000082048116911661583c565b421015611abc575092945f945092505050565b60038201547801000000000000000000000000000000000000000000000000900463ffffffff166001141580611afe575080610280015163ffffffff16600114155b15611b0f575092945f945092505050565b816002015493505f611b208561337a565b6102e0015190506001816004811115611b3b57611b3b61565f565b14158015611b5b57506002816004811115611b5857611b5861565f565b14155b15611b6d575093955f95509350505050565b6002955050505050915091565b5f5a5f878152600260205260408120919250808080611b9a8b868c612653565b9350935093509350611bae858a8484613885565b60ff165f03611beb576040517f2e4a00ce0000000000000000000000000000000000000000000000000000000081525f600482015260240161020e565b611bfd8b86868c602001358c8c612870565b611c0c8484886201fbd0612574565b5050505050505050505050565b5f8181526002602052604081208190611c3190613a33565b91509150915091565b5f5a5f888152600260205260408120919250808080611c5a8c868d612653565b93509350935093505f611c6f868c8585613885565b905060ff811615611cb1576040517f2e4a00ce00000000000000000000000000000000000000000000000000000000815260ff8216600482015260240161020e565b611cc38d8786600101548d8d8d613bb7565b611cd28585896203f7a0612574565b50505050505050505050505050565b5f818152600260205260408120816006820154600160b81b900460ff166005811115611d0f57611d0f61565f565b03611d46576040517f66f82e0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60056006820154600160b81b900460ff166005811115611d6857611d6861565f565b14611d7c57611d778382613dcd565b611da1565b60068101547801000000000000000000000000000000000000000000000000900460ff165b9392505050565b5f5a5f8381526002602052604081209192506006820154600160b81b900460ff166005811115611dda57611dda61565f565b03611e11576040517f66f82e0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60056006820154600160b81b900460ff166005811115611e3357611e3361565f565b03611e6a576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611e758483613dcd565b90505f816003811115611e8a57611e8a61565f565b03611ec1576040517fc1b872bb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611ece835f0154613ead565b905060046006840154600160b81b900460ff166005811115611ef257611ef261565f565b03611f0757611f02858484613eff565b611f38565b60016006840154600160b81b900460ff166005811115611f2957611f2961565f565b14611f3857611f3883836140a8565b611f448584845f614219565b6114f48133866204e200613219565b5f611f5e8383613dcd565b90505f816003811115611f7357611f7361565f565b14611fae5782816040517fa70ec88300000000000000000000000000000000000000000000000000000000815260040161020e92919061599f565b505050565b5f61012082141580611fdc5750838383604051611fd19291906159b3565b604051809103902014155b15612013576040517f8794611900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b82826004818110612026576120266159c2565b909101357fff0000000000000000000000000000000000000000000000000000000000000016159150509392505050565b6006850154600160b81b900460ff16600481600581111561207a5761207a61565f565b146121fb575f60018260058111156120945761209461565f565b6006890154911491505f906120d39067ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006123e6565b905086801561210a575081801561210857506006880154760100000000000000000000000000000000000000000000900460ff165b155b15612167576001888101545f90815260209190915260408120600401805483929061214090849067ffffffffffffffff166158f9565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b85801561219d575081801561219b57506006880154760100000000000000000000000000000000000000000000900460ff16155b155b156121f85760028801545f90815260016020526040812060040180548392906121d190849067ffffffffffffffff166158f9565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b50505b5f85612214578461220d576003612217565b6002612217565b60015b90505f612226885f0154613ead565b90506122358989846001614219565b610e978186866301000000613219565b5f82815260026020526040902060046006820154600160b81b900460ff1660058111156122745761227461565f565b146122ab576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80546122b690612ed7565b7f00000000000000000000000000000000000000000000000000000000000000006bffffffffffffffffffffffff163414612353576040517f7397e3530000000000000000000000000000000000000000000000000000000081523460048201526bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016602482015260440161020e565b5f61235e828461442f565b90508067ffffffffffffffff164211156123b7576040517f78dac2f80000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff8216602482015260440161020e565b610b328483611f53565b5f81861480156123db5750866123d9858786866144e4565b145b979650505050505050565b5f610df183428461452b565b81835560018084018290556004840180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678010000000000000000000000000000000000000000000000008302179055505f8281526003602081905260409091209081018054601890612488907801000000000000000000000000000000000000000000000000900463ffffffff166159ef565b82546101009290920a63ffffffff818102199093169190921691909102179055600384015460048501546040805185815273ffffffffffffffffffffffffffffffffffffffff84166020820152790100000000000000000000000000000000000000000000000000830460ff1615158183015267ffffffffffffffff9092166060830152740100000000000000000000000000000000000000009092046bffffffffffffffffffffffff1660808201529051869185917fca7a8a9770dc375cd60ea4297f33f258598594989bc23c3f548f869a0651d06a9160a0908290030190a36114f4838287614557565b5f6105e43610612586576105e4612588565b365b90505f6125c1612599836010615825565b6198585a6125a790886158e6565b6125b1919061583c565b6125bb919061583c565b846147a3565b9050808560040160088282829054906101000a90046fffffffffffffffffffffffffffffffff166125f29190615a13565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f8681526005602090815260408083203384529091528120805483929061264690849061583c565b9091555050505050505050565b5f80808060016006870154600160b81b900460ff1660058111156126795761267961565f565b146126b0576040517fe2586bcc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006860154760100000000000000000000000000000000000000000000900460ff16806126e657866003015487600401546126f1565b866004015487600301545b9093509150858214612740576040517ff9798b2200000000000000000000000000000000000000000000000000000000815260048101899052602481018790526044810183905260640161020e565b8061274f578660010154612755565b86600201545b5f8181526001602052604090206004810154919650945061278190889067ffffffffffffffff1661485f565b67ffffffffffffffff164211156127d1578761279d8989613dcd565b6040517fa70ec88300000000000000000000000000000000000000000000000000000000815260040161020e92919061599f565b60068701545f9061280c9067ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000006123e6565b905067ffffffffffffffff811615612865576004850180548291905f9061283e90849067ffffffffffffffff166158f9565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b505093509350935093565b600685015474010000000000000000000000000000000000000000900460ff1661289c848285856148c0565b6128a88160ff16614991565b6006870180547fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff81167fffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffff750100000000000000000000000000000000000000000060ff95861602908116919091177601000000000000000000000000000000000000000000007fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff9093169091178290049093161502919091177fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff161790819055604051869189917f46bae43a91e0b58e11289c4325e306f0c2265f94cde2dd08f32295ff212742f9916129e6918691700100000000000000000000000000000000900463ffffffff169089908990615a3b565b60405180910390a350505050505050565b5f82815260016020526040812081612a0e8561337a565b90505f612a1d825f015161337a565b6102408301516040517fc57704e900000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201529091505f9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063c57704e99060240160c060405180830381865afa158015612abb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612adf9190615b37565b90505f60048501547801000000000000000000000000000000000000000000000000900460ff166003811115612b1757612b1761565f565b141580612b3b57506001836102e001516004811115612b3857612b3861565f565b14155b80612b5c5750816102a0015163ffffffff16836101c0015163ffffffff1614155b80612b7257508580612b705750816102c001515b155b80612b80575060c082015115155b80612ba5575060a081015173ffffffffffffffffffffffffffffffffffffffff163014155b15612bb6575f945050505050610df4565b5f612bc9845f0151856101c00151610ddc565b5f818152600360208190526040822090810154929350917c0100000000000000000000000000000000000000000000000000000000900460ff169003612daa578451815560a0850180516001830155610260850180516003808501805488516102408c01805167ffffffffffffffff9687167fffffffffffffffffffffffffffffffff00000000000000000000000000000000909416939093176801000000000000000092871692909202919091177fffffff00ffffffff0000000000000000ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000928616929092027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16919091177c1800000000000000000000000000000000000000000000000000000000179091555f8781526004602090815260409182902090930180546101c08d01517fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000090911663ffffffff909116908117640100000000179091558b519251965195518a51835192835294820196909652948416908501529082166060840152859390929116907f5a410455994079696829a369719702aba857d845032bbcecb52aba52203a99709060800160405180910390a45b6101e085015161018086015173ffffffffffffffffffffffffffffffffffffffff166bffffffffffffffffffffffff90911674010000000000000000000000000000000000000000027fffffffffffffffffffffffff0000000000000000000000000000000000000000161760038701556102608401516101a0860151612e7b9190612e767f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006158f9565b61452b565b866004015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550612eb88987876101800151620927c06149ae565b612ec889878488608001516123f2565b50600198975050505050505050565b60015f82815260046020819052604090912060030154640100000000900460ff1690811115612f0857612f0861565f565b14611130576040517fc82f336800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8281526001602052604081206004810180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1678030000000000000000000000000000000000000000000000001790556002810191909155600384018054601890612fcd907801000000000000000000000000000000000000000000000000900463ffffffff16615c01565b91906101000a81548163ffffffff021916908363ffffffff160217905550612fff612ff786613ead565b848385614a54565b60038401547c0100000000000000000000000000000000000000000000000000000000900460ff166018146130345750611682565b6040517fcabd734f000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063cabd734f906024015f604051808303815f87803b1580156130b9575f5ffd5b505af11580156130cb573d5f5f3e3d5ffd5b50506040517fd5d44d800000000000000000000000000000000000000000000000000000000081523060048201527f0000000000000000000000000000000000000000000000000000000000000000925073ffffffffffffffffffffffffffffffffffffffff8316915063d5d44d8090602401602060405180830381865afa158015613159573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061317d91906158a2565b15613211576040517f6c8cc9d900000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff821690636c8cc9d9906024016020604051808303815f875af11580156131eb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061320f91906158a2565b505b505050505050565b5f61323b6198585a61322b90866158e6565b613235919061583c565b836147a3565b5f8681526004602052604090206001018054919250829160109061328690849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff16615a13565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f85815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff88168452909152812080548392906132f090849061583c565b90915550505050505050565b613304614c8d565b61333160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614ce6565b565b5f385f3884865af161334c5763b12d13eb5f526004601cfd5b5050565b6133315f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061332b565b61343e60408051610300810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e08101829052610200810182905261022081018290526102408101829052610260810182905261028081018290526102a081018290526102c08101829052906102e082015290565b6040517fd6194bda000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d6194bda9060240161030060405180830381865afa1580156134c8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610df49190615c62565b5f838152600460205260408120600181015490916fffffffffffffffffffffffffffffffff90911690831561354f575f848152600160205260409020600401546801000000000000000090046fffffffffffffffffffffffffffffffff16613551565b5f5b60018401546fffffffffffffffffffffffffffffffff91821692507001000000000000000000000000000000009004165f82841061358f5782613591565b835b90505f8261359f83876158e6565b106135aa57826135b4565b6135b482866158e6565b90505f816135c284886158e6565b6135cc91906158e6565b9050845f03613651576135df81876158e6565b6001880180547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9290921691909117905561364c7f000000000000000000000000000000000000000000000000000000000000000082613723565b61365e565b61365b818461583c565b92505b6fffffffffffffffffffffffffffffffff828116700100000000000000000000000000000000029084161760028801558787556003870180548a91907fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff166401000000008360048111156136d4576136d461565f565b0217905550897f283702272c9ef204a7ddb9fbf0ea60140f249ea7a902351682099b09fd646cd78a8a868660405161370f9493929190615df6565b60405180910390a250505050505050505050565b805f0361372e575050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152602081905260408120805483929061376290849061583c565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f8181526001602090815260408083208054845260029092528220826006820154600160b81b900460ff1660058111156137f2576137f261565f565b036137ff57509192915050565b600260048301547801000000000000000000000000000000000000000000000000900460ff1660038111156138365761383661565f565b1461384457505f9392505050565b6004820154790100000000000000000000000000000000000000000000000000900460ff1661387757806001015461387d565b80600201545b949350505050565b60068401545f907501000000000000000000000000000000000000000000900460ff168082036138e1576040517f9082dda100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6138f08585858460ff16614ced565b6006860154760100000000000000000000000000000000000000000000900460ff166139255784602001358560400135613930565b846040013585602001355b60048801556003870155600686015461396590829074010000000000000000000000000000000000000000900460ff16615e1f565b6006909601805463ffffffff70010000000000000000000000000000000060ff808b1674010000000000000000000000000000000000000000027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff851681178390048416969091169590951b983598909817169096027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff9092167fffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffff9096169590951717909355509192915050565b60068101545f908190600160b81b900460ff166004816005811115613a5a57613a5a61565f565b03613a7e57613a69845f61442f565b613a7485600161442f565b9250925050915091565b5f6002826005811115613a9357613a9361565f565b1480613ab057506003826005811115613aae57613aae61565f565b145b90505f6001836005811115613ac757613ac761565f565b1490508180613afd5750808015613afd57506006860154760100000000000000000000000000000000000000000000900460ff16155b613b0f5767ffffffffffffffff613b3c565b6001808701545f9081526020919091526040902060040154613b3c90879067ffffffffffffffff1661485f565b94508180613b705750808015613b7057506006860154760100000000000000000000000000000000000000000000900460ff165b613b825767ffffffffffffffff613bad565b60028601545f90815260016020526040902060040154613bad90879067ffffffffffffffff1661485f565b9350505050915091565b84545f818152600360208190526040822090810154600689015491927c010000000000000000000000000000000000000000000000000000000090910460ff166018149163ffffffff70010000000000000000000000000000000090910416908115613c5157613c4c8984613c2d57601a613c30565b60185b60ff16613c3e600186615e38565b63ffffffff168b8b8b6123c1565b613c7e565b85158015613c7e575082613c75575f85815260026020526040902060050154613c7b565b83600101545b88145b905080613cb7576040517f8453964600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60058a0188905560068a0180547fffffffffffffffffffff00ffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff1617905560038a015460048b01546040805163ffffffff86168152602081018c90529081019290925260608201528b907f18bf2f12bb18771c61ba8fe9f806efbf7cb00441ad8022ee78bc76d46a68d09f9060800160405180910390a28215613d7b57613d768b8b8660030160109054906101000a900467ffffffffffffffff16614ec8565b611c0c565b5050505060069590950180547fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff1677020000000000000000000000000000000000000000000000179055505050505050565b5f60046006830154600160b81b900460ff166005811115613df057613df061565f565b03613e0657613dff8383615077565b9050610df4565b5f5f613e1184613a33565b915091505f8167ffffffffffffffff168367ffffffffffffffff1610613e375781613e39565b825b90508067ffffffffffffffff164211613e57575f9350505050610df4565b8167ffffffffffffffff168367ffffffffffffffff1603613e7e5760039350505050610df4565b8267ffffffffffffffff168167ffffffffffffffff1614613ea0576001613ea3565b60025b9695505050505050565b5f818152600360208190526040822001547c0100000000000000000000000000000000000000000000000000000000900460ff16601814613efb575f82815260026020526040902054610df4565b5090565b6003816003811115613f1357613f1361565f565b03613f1d57505050565b5f838152600360209081526040808320600201548352600191829052822091908181856003811115613f5157613f5161565f565b14613f60578560020154613f66565b85600101545b815260208101919091526040015f20600483810180547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff8116780200000000000000000000000000000000000000000000000017825591830180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9093169290921780835590549293506fffffffffffffffffffffffffffffffff680100000000000000009384900481169360089261402f92869290910416615a13565b82546fffffffffffffffffffffffffffffffff9182166101009390930a92830291909202199091161790555060038201546114f49073ffffffffffffffffffffffffffffffffffffffff8116906bffffffffffffffffffffffff7401000000000000000000000000000000000000000090910416613723565b60038160038111156140bc576140bc61565f565b036140c5575050565b5f5f6140d084613a33565b909250905060018360038111156140e9576140e961565f565b036141845760068401546141289067ffffffffffffffff16827f000000000000000000000000000000000000000000000000000000000000000061452b565b6001858101545f90815260209190915260408120600401805490919061415990849067ffffffffffffffff166158f9565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905550611682565b60068401546141be9067ffffffffffffffff16837f000000000000000000000000000000000000000000000000000000000000000061452b565b60028501545f90815260016020526040812060040180549091906141ed90849067ffffffffffffffff166158f9565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555050505050565b82545f81815260036020526040902061423961423483613ead565b612ed7565b60055f83815260026020526040902060060154600160b81b900460ff1660058111156142675761426761565f565b0361429e576040517fc82f336800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600685018054770500000000000000000000000000000000000000000000007fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff8216811783558692917fffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffff161778010000000000000000000000000000000000000000000000008360038111156143365761433661565f565b0217905550857ff31aa5a63531c835334a15a66a877786754fa6e01922342fc6acecf8c3d49a9a858560405161436d929190615e64565b60405180910390a260018460038111156143895761438961565f565b1461439e5761439e8282876001015486612f3f565b60028460038111156143b2576143b261565f565b146143c7576143c78282876002015486612f3f565b60038460038111156143db576143db61565f565b036143e7575050611682565b5f60018560038111156143fc576143fc61565f565b1461440b578560020154614411565b85600101545b5f81815260016020526040812060020155905061320f838383614557565b5f5f6144878460060160089054906101000a900467ffffffffffffffff1660015f8661445f578760010154614465565b87600201545b815260208101919091526040015f206004015467ffffffffffffffff16615194565b600685015467ffffffffffffffff167f0000000000000000000000000000000000000000000000000000000000000000017f0000000000000000000000000000000000000000000000000000000000000000010191505092915050565b838383600584901b81015b80821015614520576001831660051b848152823560208218525060405f2093508260011c92506020820191506144ef565b505050949350505050565b5f81840167ffffffffffffffff168367ffffffffffffffff161161454f575f61387d565b509190030390565b5f61456283836151bc565b90508061456f5750505050565b5f818152600160209081526040808320858452818420825193840189905291830185905260608301869052929091608001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152815160209283012060028087018290558581018290555f8281529381905291909220898155600180820188905591810188905581860180549286018054600484015560038084019490945560068301805467ffffffffffffffff4281167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000831681178455968e01805468010000000000000000908190049092169091027fffffffffffffffffffffffffffffffff000000000000000000000000000000009092169096171780825594547401000000000000000000000000000000000000000060ff7c010000000000000000000000000000000000000000000000000000000090920491909116027fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff90951694909417909355915491549293509114614715576001614718565b60035b6006820180547fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff16600160b81b8360058111156147575761475761565f565b0217905550604080518681526020810188905283918a917f1267b4e12c732ec5fd01b3d94db884bd9dcd8d0fbc80078dc3ddae20340fb8cf910160405180910390a35050505050505050565b5f806147d967ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000164861583c565b9050803a10156147e657503a5b807f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff161015614845575067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165b808385106148535783614855565b845b61387d9190615825565b60068201545f906148869068010000000000000000900467ffffffffffffffff1683615194565b600684015467ffffffffffffffff167f00000000000000000000000000000000000000000000000000000000000000000101905092915050565b5f6148ca84614991565b6001901b9050818114614913576040517ff17a8ffc000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161020e565b5f6040518360051b808683375b60208111156149545781825b82840181101561494a5760408082208352602092909201910161492c565b505060011c614920565b50519050858114613211576040517f4d04897600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61499d600483615e7f565b9050805f0361121f57506004919050565b5f6149b982836147a3565b9050808460040160088282829054906101000a90046fffffffffffffffffffffffffffffffff166149ea9190615a13565b82546fffffffffffffffffffffffffffffffff9182166101009390930a9283029190920219909116179055505f85815260056020908152604080832073ffffffffffffffffffffffffffffffffffffffff87168452909152812080548392906132f090849061583c565b5f80826001811115614a6857614a6861565f565b6003850154911491507401000000000000000000000000000000000000000090046bffffffffffffffffffffffff165f61271083614ac6577f0000000000000000000000000000000000000000000000000000000000000000614ae8565b7f00000000000000000000000000000000000000000000000000000000000000005b614af69061ffff1684615825565b614b009190615964565b90505f612710600161271086614b36577f0000000000000000000000000000000000000000000000000000000000000000614b58565b7f00000000000000000000000000000000000000000000000000000000000000005b614b669061ffff1686615825565b614b70919061583c565b614b7a91906158e6565b614b849190615964565b905086887fedcafa1be4ce190e434706fa11c2d0c294d2f0fe89462100722a651beef3dc8a878585604051614bbb93929190615e92565b60405180910390a3614bcd81836158e6565b5f8981526004602052604081206001018054909190614bff9084906fffffffffffffffffffffffffffffffff16615a13565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550614c5f7f000000000000000000000000000000000000000000000000000000000000000082613723565b60038601546110b39073ffffffffffffffffffffffffffffffffffffffff16614c8884866158e6565b613723565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15613331576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b365f614cfc6060870187615eb1565b9092509050365f614d106080890189615eb1565b909250905087358386141580614d265750818614155b80614d32575080861c15155b15614d69576040517f9977b32500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8860400135896020013503614daa576040517fc528c75f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5b86811015614e3757600182821c8116148015614df85750838382818110614dd557614dd56159c2565b90506020020135868683818110614dee57614dee6159c2565b9050602002013514155b15614e2f576040517fc528c75f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600101614dac565b5087614e498a602001358388886144e4565b14614e80576040517f9841cbdc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b86614e918a604001358386866144e4565b14610e97576040517f9841cbdc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6006820180547fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff16770400000000000000000000000000000000000000000000001781555f848152600360208190526040822090810180547fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000081164267ffffffffffffffff908116918217845595547fffffffffffffffffffffffffffffffff000000000000000000000000000000009092161768010000000000000000918290048616909102177fffffff00ffffffff0000000000000000ffffffffffffffffffffffffffffffff16700100000000000000000000000000000000948616949094027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16939093177c1a000000000000000000000000000000000000000000000000000000001790925584907f9e5844d80c100db65b00230669dc24434b14e075df1e8f750d33e8c08d30c0139061504290869061442f565b61504d86600161442f565b6040805167ffffffffffffffff93841681529290911660208301520160405180910390a250505050565b5f8281526003602052604081208161508f848261442f565b67ffffffffffffffff16421190505f6150a985600161442f565b600384015467ffffffffffffffff91909116421191507801000000000000000000000000000000000000000000000000900463ffffffff1660018111156150f6575f945050505050610df4565b8063ffffffff165f036151255782801561510d5750815b615117575f61511a565b60035b945050505050610df4565b60028401545f90815260016020526040902060040154790100000000000000000000000000000000000000000000000000900460ff16806151665782615168565b835b615179575f95505050505050610df4565b80615185576001615188565b60025b98975050505050505050565b5f8267ffffffffffffffff168267ffffffffffffffff16106151b6575f610df1565b50900390565b600282015480156151cd575f6151cf565b815b6002909301929092555090565b5f5f83601f8401126151ec575f5ffd5b50813567ffffffffffffffff811115615203575f5ffd5b60208301915083602082850101111561521a575f5ffd5b9250929050565b5f5f5f5f5f60608688031215615235575f5ffd5b85359450602086013567ffffffffffffffff811115615252575f5ffd5b61525e888289016151dc565b909550935050604086013567ffffffffffffffff81111561527d575f5ffd5b615289888289016151dc565b969995985093965092949392505050565b5f5f604083850312156152ab575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156152f15783518352602093840193909201916001016152d3565b509095945050505050565b8015158114611130575f5ffd5b5f5f83601f840112615319575f5ffd5b50813567ffffffffffffffff811115615330575f5ffd5b6020830191508360208260051b850101111561521a575f5ffd5b5f5f5f5f5f6080868803121561535e575f5ffd5b85359450602086013593506040860135615377816152fc565b9250606086013567ffffffffffffffff811115615392575f5ffd5b61528988828901615309565b63ffffffff81168114611130575f5ffd5b5f5f604083850312156153c0575f5ffd5b8235915060208301356153d28161539e565b809150509250929050565b5f5f5f5f606085870312156153f0575f5ffd5b8435935060208501359250604085013567ffffffffffffffff811115615414575f5ffd5b61542087828801615309565b95989497509550505050565b73ffffffffffffffffffffffffffffffffffffffff81168114611130575f5ffd5b5f5f5f6060848603121561545f575f5ffd5b8335925060208401356154718161542c565b929592945050506040919091013590565b5f60208284031215615492575f5ffd5b5035919050565b5f602082840312156154a9575f5ffd5b8135611da18161542c565b815167ffffffffffffffff168152610160810160208301516154e2602084018267ffffffffffffffff169052565b5060408301516154fe604084018267ffffffffffffffff169052565b50606083015161551e60608401826bffffffffffffffffffffffff169052565b50608083015161553a608084018267ffffffffffffffff169052565b5060a083015161555660a084018267ffffffffffffffff169052565b5060c083015161556c60c084018261ffff169052565b5060e083015161558260e084018261ffff169052565b5061010083015161559a61010084018261ffff169052565b506101208301516155b261012084018261ffff169052565b50610140830151610b3261014084018273ffffffffffffffffffffffffffffffffffffffff169052565b5f5f5f606084860312156155ee575f5ffd5b833592506020840135915060408401356156078161542c565b809150509250925092565b67ffffffffffffffff81168114611130575f5ffd5b5f5f5f5f6080858703121561563a575f5ffd5b843561564581615612565b966020860135965060408601359560600135945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6005811061569c5761569c61565f565b9052565b604081016156ae828561568c565b8260208301529392505050565b5f60a082840312156156cb575f5ffd5b50919050565b5f5f5f5f5f608086880312156156e5575f5ffd5b8535945060208601359350604086013567ffffffffffffffff811115615709575f5ffd5b615715888289016156bb565b935050606086013567ffffffffffffffff811115615392575f5ffd5b5f5f60408385031215615742575f5ffd5b8235915060208301356153d28161542c565b5f5f5f5f5f5f60a08789031215615769575f5ffd5b8635955060208701359450604087013567ffffffffffffffff81111561578d575f5ffd5b61579989828a016156bb565b94505060608701359250608087013567ffffffffffffffff8111156157bc575f5ffd5b6157c889828a01615309565b979a9699509497509295939492505050565b6004811061569c5761569c61565f565b60208101610df482846157da565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610df457610df46157f8565b80820180821115610df457610df46157f8565b83815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b5f602082840312156158b2575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b81810381811115610df457610df46157f8565b67ffffffffffffffff8181168382160190811115610df457610df46157f8565b5f60208284031215615929575f5ffd5b815160068110611da1575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261597257615972615937565b500490565b6fffffffffffffffffffffffffffffffff8281168282160390811115610df457610df46157f8565b82815260408101611da160208301846157da565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103615a0a57615a0a6157f8565b60010192915050565b6fffffffffffffffffffffffffffffffff8181168382160190811115610df457610df46157f8565b60ff8516815263ffffffff84166020820152606060408201528160608201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115615a87575f5ffd5b8260051b808560808501379190910160800195945050505050565b604051610300810167ffffffffffffffff81118282101715615aeb577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405290565b805161121f81615612565b80516fffffffffffffffffffffffffffffffff8116811461121f575f5ffd5b805161ffff8116811461121f575f5ffd5b805161121f8161542c565b5f60c0828403128015615b48575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715615b91577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528251615b9f81615612565b81526020830151615baf81615612565b6020820152615bc060408401615afc565b6040820152615bd160608401615b1b565b6060820152615be260808401615b1b565b608082015260a0830151615bf58161542c565b60a08201529392505050565b5f63ffffffff821680615c1657615c166157f8565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b805161121f8161539e565b805161121f816152fc565b80516005811061121f575f5ffd5b5f610300828403128015615c74575f5ffd5b50615c7d615aa2565b825181526020808401519082015260408084015190820152606080840151908201526080808401519082015260a0808401519082015260c0808401519082015260e080840151908201526101008084015190820152615cdf6101208401615afc565b610120820152615cf26101408401615af1565b610140820152615d056101608401615af1565b610160820152615d186101808401615b2c565b610180820152615d2b6101a08401615af1565b6101a0820152615d3e6101c08401615c3e565b6101c0820152615d516101e08401615afc565b6101e0820152615d646102008401615af1565b610200820152615d776102208401615af1565b610220820152615d8a6102408401615af1565b610240820152615d9d6102608401615af1565b610260820152615db06102808401615c3e565b610280820152615dc36102a08401615c3e565b6102a0820152615dd66102c08401615c49565b6102c0820152615de96102e08401615c54565b6102e08201529392505050565b60808101615e04828761568c565b84602083015283604083015282606083015295945050505050565b60ff8281168282160390811115610df457610df46157f8565b63ffffffff8281168282160390811115610df457610df46157f8565b6002811061569c5761569c61565f565b60408101615e7282856157da565b611da16020830184615e54565b5f82615e8d57615e8d615937565b500690565b60608101615ea08286615e54565b602082019390935260400152919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615ee4575f5ffd5b83018035915067ffffffffffffffff821115615efe575f5ffd5b6020019150600581901b360382131561521a575f5ffd' as const
