// SPDX-License-Identifier: MIT
// What is said of a domain's state. Spec: docs/crosslinks.md.
pragma solidity ^0.8.28;

/// @notice "Domain `domainId` at height `number` has world root `worldRoot`": the (S, H, R) that everything between domains rests on.
/// Domain 0 has *flow literals*: `Claim(0, 0, receiptId)` says that the flow of this receipt was accepted. They exclude nothing.
struct Claim {
    uint64 domainId;
    uint64 number;
    bytes32 worldRoot;
}

/// @notice What is known of a claim here. UNKNOWN: nothing yet. TRUE: certified. FALSE: another root is certified at its height.
enum ClaimStatus {
    UNKNOWN,
    TRUE,
    FALSE
}

/// @notice How a domain commits to its state. K: a Syncline world (K-tree, block hash of 15 words). MPT: any other EVM chain (state root of an
/// RLP header).
enum Dialect {
    K,
    MPT
}
