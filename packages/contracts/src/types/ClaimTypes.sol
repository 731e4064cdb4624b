// SPDX-License-Identifier: MIT
// What is said of a domain's state. Spec: docs/crosslinks.md.
pragma solidity ^0.8.28;

/// @notice "Domain `domainId` at height `number` has world root `worldRoot`": the (S, H, R) that everything between domains rests on.
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
