// SPDX-License-Identifier: MIT
// Nodes of the assertion tree. Spec: docs/state-format.md §7; docs/decisions (assertions have rivals).
pragma solidity ^0.8.28;

/// @notice What is stored of an assertion. LOST and FALLEN are derived, see `StateCommitmentChain.statusOf`.
enum Stored {
    NONE,
    PENDING,
    CONFIRMED,
    REJECTED,
    RELEASED
}

/// @notice Where an assertion stands.
/// NONE: unknown id. PENDING: waits for its window, its parent or its dispute. CONFIRMED: on the confirmed chain.
/// REJECTED: refuted by the resolver. LOST: a rival won. FALLEN: an ancestor was rejected or lost.
enum Status {
    NONE,
    PENDING,
    CONFIRMED,
    REJECTED,
    LOST,
    FALLEN
}

/// @notice Why an assertion is not confirmed.
enum Why {
    UNKNOWN,
    CONFIRMED,
    REJECTED,
    LOST_TO_RIVAL,
    ANCESTOR_FELL,
    CONTESTED,
    CONTESTED_WITHOUT_RESOLVER,
    PARENT_NOT_CONFIRMED,
    WINDOW_OPEN,
    READY
}

/// @notice One node of the tree.
/// @param initialState S₀ of §6: the agreed machine state the claimed history starts from
/// @param winner child that won the dispute among the children, 0 = none
/// @param lastChild newest child of the current round; `previousSibling` leads to the others
/// @param nextBatchEnd batches a child must cover, fixed when the node is made
/// @param round of the parent in which this node was made; a parent whose children were all rejected starts another
/// @param openedAt when the first child of the current round was made
/// @param livingChildren children of the current round that are not rejected
/// @param contested whether the current round has had rivals
struct Assertion {
    bytes32 parentId;
    bytes32 worldRoot;
    bytes32 lastBlockHash;
    bytes32 withdrawalRoot;
    bytes32 l0Root;
    bytes32 initialState;
    bytes32 winner;
    bytes32 lastChild;
    bytes32 previousSibling;
    uint128 cumulativeWithdrawn;
    uint64 queueCursor;
    uint64 batchEnd;
    address proposer;
    uint64 createdAt;
    uint32 round;
    uint128 bond;
    uint64 number;
    uint64 nextBatchEnd;
    uint64 domainId;
    uint64 openedAt;
    uint32 livingChildren;
    uint32 childRound;
    bool contested;
    Stored stored;
}
