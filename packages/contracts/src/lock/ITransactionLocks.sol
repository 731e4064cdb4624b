// SPDX-License-Identifier: MIT
// Locks of transactions. Spec: docs/locks.md §9; twin in packages/protocol/src/lock.
pragma solidity ^0.8.28;

import {TransactionLock} from "../types/LockTypes.sol";
import {IOrderLocks} from "./IOrderLocks.sol";

/// @title ITransactionLocks
/// @notice Whoever has a holding may lock it for a transaction (PREEMPT), whose owner alone commits or aborts it, or for a time (HOLD). Past its commit point a
/// transaction is not aborted: orders about the holding wait for its end, at most 8 and 600 seconds, and until then nobody uses the holding any more.
interface ITransactionLocks is IOrderLocks {
    /// @notice The lock of a holding is this one now; NONE: it has none.
    event TransactionLockChanged(bytes32 indexed key, uint8 kind, address indexed owner, uint64 until, bool isCommitting);
    /// @notice The transaction lost its lock before its commit point, or gave it up.
    event TransactionAborted(bytes32 indexed key, address indexed owner);
    /// @notice The transaction lost its lock after its commit point: what it did is for reconciliation.
    event TransactionOverran(bytes32 indexed key, address indexed owner);

    /// @notice LOCK_BUSY.
    error LockBusy(bytes32 key, uint8 kind, address owner, uint64 until);
    /// @notice LOCK_NOT_HELD.
    error LockNotHeld(bytes32 key, uint8 kind);
    /// @notice LOCK_FOREIGN.
    error LockForeign(bytes32 key, address owner, address caller);
    /// @notice LOCK_EXPIRED.
    error LockExpired(bytes32 key, uint64 until);
    /// @notice LOCK_NOT_DUE.
    error LockNotDue(bytes32 key, uint64 until);
    /// @notice LOCK_TERM.
    error LockTerm(uint64 until, uint64 longest);

    /// @notice Locks the caller's holding for `owner`, for 600 seconds at most.
    function preempt(bytes32 asset, address owner, uint64 until) external;

    /// @notice The commit point, by the owner.
    function beginCommit(bytes32 asset, address holder) external;

    /// @notice The transaction is done, by the owner.
    function commit(bytes32 asset, address holder) external;

    /// @notice It is given up, by the owner.
    function abort(bytes32 asset, address holder) external;

    /// @notice Its time is over. Anyone.
    function timeout(bytes32 asset, address holder) external;

    /// @notice Nobody uses the holding until then, for 30 days at most; of two holds the longer one counts. By its holder, or by the owner of its lock.
    function hold(bytes32 asset, address holder, uint64 until) external;

    /// @notice The hold is over. Anyone.
    function expire(bytes32 asset, address holder) external;

    /// @notice The lock of a holding.
    function lockOf(bytes32 asset, address holder) external view returns (TransactionLock memory);

    /// @notice Orders that wait for the commit of a holding's transaction, first come first.
    function waitingFor(bytes32 asset, address holder) external view returns (bytes32[] memory);
}
