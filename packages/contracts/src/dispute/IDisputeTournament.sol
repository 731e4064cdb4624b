// SPDX-License-Identifier: MIT
// Disputes between rival assertions, down to one step of the machine. Spec: docs/disputes.md; docs/state-format.md §6, §7.
pragma solidity ^0.8.28;

import {Descent, DisputeParameters, DisputeStatus, Outcome, Severity} from "./DisputeTypes.sol";

/// @title DisputeTournament
/// @notice A claim is a root over every state of a history. Two claims that differ have a first leaf in which they differ: it
/// is found by openings of four levels each, first among the boundary states of the assertion's range (level 0), then among
/// the steps of one segment (level 1), and one step executed on L1 shows who is wrong.
///
/// Who can do what: anyone may do anything here, for any claim. An opening of a claim's tree is the same whoever sends it, so
/// nobody can play badly for another. Nobody can stop, pause or upgrade it, and it holds no role but that of a domain's resolver.
///
/// A move names the node that it answers. A move that was made already is refused with `StaleMove`: for its sender it is done.
interface IDisputeTournament {
    event DisputeOpened(
        uint64 indexed domainId,
        bytes32 indexed parentId,
        bytes32 indexed disputeId,
        uint32 round,
        bytes32 initialState,
        uint64 openedAt,
        uint64 allowance
    );
    event ClaimEntered(
        bytes32 indexed tournamentId, bytes32 indexed claimId, bytes32 root, address owner, bool sideB, uint64 spent, uint256 bond
    );
    event Paired(bytes32 indexed tournamentId, bytes32 indexed matchId, bytes32 a, bytes32 b);
    /// @notice `nodes` are all nodes `opened` levels below the claim's node at `height` and `position`.
    event Opened(bytes32 indexed matchId, bytes32 indexed claimId, uint8 height, uint32 position, bytes32[] nodes);
    event Sealed(bytes32 indexed matchId, uint32 position, bytes32 agreed, bytes32 leafA, bytes32 leafB);
    /// @notice Claims that end in leaf A may join until `untilA`, those that end in leaf B until `untilB`, inclusive.
    event InnerOpened(bytes32 indexed matchId, uint64 untilA, uint64 untilB);
    /// @notice A one-shot proof showed that a claim of level 0 is wrong; `prover` made it.
    event Refuted(bytes32 indexed disputeId, bytes32 indexed claimId, address prover);
    event StepProven(bytes32 indexed matchId, bytes32 post);
    event MatchEnded(bytes32 indexed matchId, Outcome outcome, Severity severity);
    event Confiscated(
        bytes32 indexed disputeId, bytes32 indexed claimId, Severity severity, uint256 slashed, uint256 burnt
    );
    event DisputeEnded(
        bytes32 indexed disputeId, DisputeStatus status, bytes32 winner, uint256 toWinner, uint256 toNeutral
    );
    event Collected(bytes32 indexed disputeId, bytes32 indexed claimId, address indexed account, uint256 amount);

    /// @notice A constructor parameter is outside its bounds.
    error ParameterOutOfRange(bytes32 name);
    error NotChain(address caller);
    error NotOneShotProofs(address caller);
    /// @notice The assertion is not pending, has no rivals, belongs to an earlier round, has entered, or has another resolver.
    error NotContested();
    error AlreadyEntered();
    error MatchUnknown();
    /// @notice The match waits for something else.
    error WrongPhase();
    /// @notice The outcome is settled by time or by the inner tournament: call `finish`.
    error MatchDecided(bytes32 matchId, Outcome outcome);
    error MatchUndecided();
    /// @notice The opponent's node is another one: somebody moved, or L1 was reorganised.
    error StaleMove(bytes32 matchId, bytes32 answered, bytes32 current);
    /// @notice The first opening has no descent, every later one has.
    error NotAtStart();
    /// @notice The descent ends at leaves: `seal`; or above them: `move`.
    error WrongHeight(uint256 height);
    /// @notice The state before the contested leaves is not the one that both claims have.
    error AgreedStateDiffers();
    /// @notice The claim does not end in the contested leaf.
    error WrongEnd();
    error JoinClosed(bytes32 matchId, uint64 until);
    error BondDiffers(uint256 paid, uint256 required);
    /// @notice The words are not those of the agreed state.
    error StateDiffers();
    error DisputeOver();
    error Undecided();
    error ClaimLost();
    error NoWork();
    error NotReclaimable();

    /// @notice Enters an assertion with rivals as a claim, and opens their dispute if it is not. Rivals that are made while this
    /// is the resolver enter by themselves.
    function enter(bytes32 assertionId) external;

    /// @notice First opening of a match, for claim A.
    /// @param answers the node of claim B
    /// @param nodes of claim A, `levelsToOpen(height)` levels below its root
    function open(bytes32 matchId, bytes32 answers, bytes32[] calldata nodes) external;

    /// @notice Opening for the claim whose turn it is: the way to the first difference from the opponent's last opening, and
    /// the nodes below its own node there.
    function move(bytes32 matchId, bytes32 answers, Descent calldata step, bytes32[] calldata nodes) external;

    /// @notice Last descent, to leaves, with the state before them: `agreed` is the leaf left of them under the mover's root,
    /// proven by `siblings` (lowest first), or the initial state of the tournament with no siblings if there is none.
    /// At level 0 this opens the inner tournament; at level 1 the step is to be proven.
    function seal(
        bytes32 matchId,
        bytes32 answers,
        Descent calldata step,
        bytes32 agreed,
        bytes32[] calldata siblings
    ) external;

    /// @notice Enters a claim into the inner tournament of a match with `msg.value` = `joinBond`.
    /// @param sideB it ends in the contested leaf of claim B
    /// @param siblings of its last leaf, lowest first
    function join(bytes32 matchId, bytes32 root, bool sideB, bytes32[] calldata siblings)
        external
        payable
        returns (bytes32 claimId);

    /// @notice Proves the step after the agreed state; every claim of the match with another leaf is out, be it both.
    /// @param words the nine words of the agreed state where it is a leaf; empty where it is the initial state. A boundary state
    /// ends its segment and repeats from there: it needs no proof
    function proveStep(bytes32 matchId, bytes calldata words, bytes calldata proof) external;

    /// @notice Puts a claim of level 0 out, wherever it stands in its dispute, and also an assertion that has no rival: its dispute is
    /// opened for that. A match it is in ends for the other side; its inner tournament is void (`reclaim`). Refused where the match
    /// is decided already: `finish` it first. Only `oneShotProofs`, which has seen a proof by `prover`, made with `gasUsed` so far.
    function refute(bytes32 claimId, address prover, uint256 gasUsed) external;

    /// @notice Ends a match that is decided by time or by its inner tournament.
    function finish(bytes32 matchId) external;

    /// @notice Ends a dispute that is decided: no rival can come any more and one claim is left, or none is. While it is undecided,
    /// `fallen` may name a rival whose ancestor fell, entered or not: then the question is void. 0 otherwise.
    function conclude(bytes32 disputeId, bytes32 fallen) external;

    /// @notice Credits an account what it is due for its work for a winning claim, or for none (`claimId` = `disputeId`).
    function collect(bytes32 disputeId, bytes32 claimId, address account) external returns (uint256 amount);

    /// @notice Credits the bond of an inner claim that stood when its dispute was abandoned, or when its outer match ended by `refute`.
    function reclaim(bytes32 claimId) external;

    /// @notice The one classifier: what a match comes to at this time.
    function outcomeOf(bytes32 matchId) external view returns (Outcome);

    /// @notice What a dispute comes to at this time, and its winner.
    function statusOf(bytes32 disputeId) external view returns (DisputeStatus status, bytes32 winner);

    /// @notice When the sides of a match are late (2^64 − 1 = their clock stands), the inner claims' last times to join in phase INNER.
    function deadlinesOf(bytes32 matchId) external view returns (uint64 untilA, uint64 untilB);

    /// @notice Raw storage: `DisputeLens` reads claims, matches, tournaments and disputes with it.
    function slots(bytes32 first, uint256 count) external view returns (bytes32[] memory words);

    function disputeId(bytes32 parentId, uint32 round) external pure returns (bytes32);

    function parameters() external view returns (DisputeParameters memory);
}
