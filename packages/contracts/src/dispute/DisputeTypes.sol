// SPDX-License-Identifier: MIT
// Tournaments, claims and matches. Spec: docs/disputes.md.
pragma solidity ^0.8.28;

/// @notice How a match stands. Once it is not NONE_YET it never changes, however late anybody acts on it.
enum Outcome {
    NONE_YET,
    A_WINS,
    B_WINS,
    BOTH_OUT
}

/// @notice What a match waits for.
/// WALK: an opening by the side whose turn it is. PROOF: a proof of the step between agreed state and contested leaves; both
/// clocks run. SAME_HISTORY: the claims have one root and two outputs; a proof of the output, both clocks run. INNER: the
/// tournament over the steps of the contested segment.
enum Phase {
    NONE,
    WALK,
    PROOF,
    SAME_HISTORY,
    INNER,
    ENDED
}

enum ClaimStatus {
    NONE,
    ALIVE,
    WON,
    OUT
}

/// @notice Why a claim is out. LATE: its clock ran out, or nobody stood for it. REFUTED: a proof showed that it is wrong.
enum Severity {
    LATE,
    REFUTED
}

/// @notice OPEN: undecided. WON: one claim is left. NO_SURVIVOR: all claims are out, the range is open again. ABANDONED: an
/// ancestor of the claims fell, the question is void.
enum DisputeStatus {
    NONE,
    OPEN,
    WON,
    NO_SURVIVOR,
    ABANDONED
}

/// @notice A root over all leaves of a level. Its id at level 0 is the assertion's, at level 1 `H(outer match, root)`.
/// @param matchId match it is in, 0 while it waits
/// @param owner who gets the bond back
/// @param spent seconds of its allowance that are gone, over all matches and both levels
/// @param work wei of refundable gas of its movers, those of inner claims that won for it included
/// @param sideB level 1: it ends in the contested leaf of claim B of the outer match
struct Claim {
    bytes32 tournamentId;
    bytes32 root;
    bytes32 matchId;
    address owner;
    uint96 bond;
    uint64 spent;
    uint128 work;
    ClaimStatus status;
    bool sideB;
}

/// @notice Claims about one history. Level 0: id `H(round, parentId)`, which is also the dispute's; level 1: the id of the match
/// whose contested segment it is about, the outer match, which holds what this one has in common with it.
/// @param parentId level 0: the assertion whose children rival
/// @param initialState level 0: machine state before leaf 0
/// @param waiting the claim without an opponent, 0 = none
/// @param openedAt when joining began
/// @param allowance seconds a claim may be late in all, T_c
/// @param living claims not out
/// @param height of the claims' trees
struct Tournament {
    bytes32 parentId;
    bytes32 initialState;
    bytes32 waiting;
    uint64 openedAt;
    uint64 allowance;
    uint64 domainId;
    uint32 living;
    uint8 height;
}

/// @notice Two claims and the subtree in which they first differ. Id `H(tournamentId, a, b)`.
/// @param nodeA, nodeB roots of that subtree in either tree, at last the contested leaves
/// @param agreed once sealed: the state before the contested leaves
/// @param since when the running clocks started
/// @param position index of the subtree among those of its height, at last of the leaf
/// @param opened levels below the node of the side not to move that its last opening shows, 0 at the start
/// @param turnB B moves next
struct Match {
    bytes32 tournamentId;
    bytes32 a;
    bytes32 b;
    bytes32 nodeA;
    bytes32 nodeB;
    bytes32 agreed;
    uint64 since;
    uint64 allowance;
    uint32 position;
    uint8 height;
    uint8 opened;
    bool turnB;
    Phase phase;
    Outcome outcome;
}

/// @notice Money and end of a dispute, all in wei.
/// @param pot what is left of the confiscated bonds after the burnt shares
/// @param neutralWork refundable gas of calls that serve no claim
/// @param toWinner what the movers of the winner share by work, fixed when the dispute ends: refunds and bonus
/// @param toNeutral what the others share
struct Dispute {
    bytes32 winner;
    uint128 pot;
    uint128 neutralWork;
    uint128 toWinner;
    uint128 toNeutral;
    uint32 round;
    DisputeStatus status;
}

/// @notice The way from a match's subtrees to those where they first differ, `opened` levels below.
/// @param index of the subtree among the opened ones
/// @param own, other its roots in the mover's tree and in the opponent's
/// @param ownSiblings, otherSiblings beside the way up, lowest first; where the way goes right they must be equal
struct Descent {
    uint256 index;
    bytes32 own;
    bytes32 other;
    bytes32[] ownSiblings;
    bytes32[] otherSiblings;
}

/// @notice Constants of a tournament contract. Times in seconds, money in wei.
/// @param moveEffort τ: time for a move that is not charged
/// @param buildEffort time to build the tree of a segment; free before joining, with `grace`
/// @param grace T_g
/// @param joinBond of a claim at level 1; at level 0 the assertion's bond stands for the claim
/// @param tipCap most priority fee a gas that is refunded
/// @param priceCap most wei a gas that are refunded
/// @param lateSlashBps ten-thousandths of the bond that a claim loses by being late; the rest returns to its owner
/// @param lateBurnBps ten-thousandths of those that go to the treasury
/// @param refutedSlashBps, refutedBurnBps the same for a refuted claim
/// @param treasury receives burnt shares; an account that nobody has a key to burns them
struct DisputeParameters {
    uint64 moveEffort;
    uint64 buildEffort;
    uint64 grace;
    uint96 joinBond;
    uint64 tipCap;
    uint64 priceCap;
    uint16 lateSlashBps;
    uint16 lateBurnBps;
    uint16 refutedSlashBps;
    uint16 refutedBurnBps;
    address treasury;
}
