// SPDX-License-Identifier: MIT
// Locks and orders. Spec: docs/locks.md.
pragma solidity ^0.8.28;

/// @notice What all domains have to agree on of an asset or of a holding; all 0 if no order ever touched it. Numbers are those of LockTable.
/// @param state regulatory state
/// @param held 1 + the action of an irreversible order that waits for level 3, or 0
/// @param order digest of the order that is held, else of the one that made the state
struct LockEntry {
    uint8 state;
    uint8 held;
    bytes32 order;
}

/// @notice What a transaction or a holder put on a holding; it is local to this domain.
/// @param kind NONE, PREEMPTIVE or TEMP of LockTable
/// @param isCommitting past its commit point: orders wait for its end
/// @param owner who may use the holding and end the lock; 0 unless PREEMPTIVE
/// @param until seconds
struct TransactionLock {
    uint8 kind;
    bool isCommitting;
    address owner;
    uint64 until;
}
