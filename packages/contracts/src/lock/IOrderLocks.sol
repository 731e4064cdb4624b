// SPDX-License-Identifier: MIT
// What LockRegistry asks OrderBook: what is local to a domain. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

/// @title IOrderLocks
/// @notice Transaction locks and frozen amounts lie apart from LockRegistry, because other domains do not share them.
interface IOrderLocks {
    /// @notice Lock of an account's holding and how much of it an order froze.
    /// @return kind NONE, PREEMPTIVE or TEMP of LockTable
    /// @return owner of a PREEMPTIVE lock
    /// @return frozen units
    /// @return waiting the first order that waits for the lock's end; 0 if none does
    function useOf(bytes32 asset, address holder)
        external
        view
        returns (uint8 kind, address owner, uint256 frozen, bytes32 waiting);
}
