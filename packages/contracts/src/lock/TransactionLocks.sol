// SPDX-License-Identifier: MIT
// Locks of transactions and holds. Spec: docs/locks.md §3, §9; twin in packages/protocol/src/lock/applyLock.ts.
pragma solidity ^0.8.28;

import {Locks} from "../libraries/Locks.sol";
import {LockEntry, TransactionLock} from "../types/LockTypes.sol";
import {AssetLocks} from "./AssetLocks.sol";
import {ILockRegistry} from "./ILockRegistry.sol";
import {IOrderLocks} from "./IOrderLocks.sol";
import {ITransactionLocks} from "./ITransactionLocks.sol";
import {LockTable} from "./LockTable.sol";

/// @title TransactionLocks
/// @notice What it does and who may do what: see ITransactionLocks.
abstract contract TransactionLocks is AssetLocks, ITransactionLocks {
    /// @inheritdoc ITransactionLocks
    function preempt(bytes32 asset, address owner, uint64 until) external {
        _transact(asset, msg.sender, LockTable.PREEMPT, owner, until);
    }

    /// @inheritdoc ITransactionLocks
    function beginCommit(bytes32 asset, address holder) external {
        _transact(asset, holder, LockTable.BEGIN_COMMIT, msg.sender, 0);
    }

    /// @inheritdoc ITransactionLocks
    function commit(bytes32 asset, address holder) external {
        _transact(asset, holder, LockTable.COMMIT, msg.sender, 0);
    }

    /// @inheritdoc ITransactionLocks
    function abort(bytes32 asset, address holder) external {
        _transact(asset, holder, LockTable.ABORT, msg.sender, 0);
    }

    /// @inheritdoc ITransactionLocks
    function timeout(bytes32 asset, address holder) external {
        _transact(asset, holder, LockTable.TIMEOUT, msg.sender, 0);
    }

    /// @inheritdoc ITransactionLocks
    function hold(bytes32 asset, address holder, uint64 until) external {
        // under a transaction's lock its owner may, else the holder
        TransactionLock storage lock = _locks[Locks.holdingKey(asset, holder)];
        if (lock.kind != LockTable.PREEMPTIVE && msg.sender != holder) {
            revert LockForeign(Locks.holdingKey(asset, holder), holder, msg.sender);
        }
        _transact(asset, holder, LockTable.HOLD, msg.sender, until);
    }

    /// @inheritdoc ITransactionLocks
    function expire(bytes32 asset, address holder) external {
        _transact(asset, holder, LockTable.EXPIRE, msg.sender, 0);
    }

    /// @inheritdoc ITransactionLocks
    function lockOf(bytes32 asset, address holder) external view returns (TransactionLock memory) {
        return _locks[Locks.holdingKey(asset, holder)];
    }

    /// @inheritdoc ITransactionLocks
    function waitingFor(bytes32 asset, address holder) external view returns (bytes32[] memory) {
        return _waiting[Locks.holdingKey(asset, holder)];
    }

    /// @inheritdoc IOrderLocks
    function useOf(bytes32 asset, address holder)
        external
        view
        returns (uint8 kind, address owner, uint256 frozen, bytes32 waiting)
    {
        bytes32 key = Locks.holdingKey(asset, holder);
        TransactionLock storage lock = _locks[key];
        (kind, owner, frozen) = (lock.kind, lock.owner, _frozen[key]);
        if (lock.isCommitting && _waiting[key].length != 0) waiting = _waiting[key][0];
    }

    function _transact(bytes32 asset, address holder, uint256 lockEvent, address owner, uint64 until) private {
        bytes32 key = Locks.holdingKey(asset, holder);
        TransactionLock memory lock = _locks[key];
        (bool isAdmitted, uint256 to, uint256 guards) = LockTable.rule(lockEvent, lock.kind);
        if (!isAdmitted) {
            if (lockEvent == LockTable.PREEMPT) revert LockBusy(key, lock.kind, lock.owner, lock.until);
            revert LockNotHeld(key, lock.kind);
        }
        (uint256 scalar, bytes32 order) = _orderLock(asset, key);
        if (guards & LockTable.GUARD_OWNER != 0 && owner != lock.owner) revert LockForeign(key, lock.owner, owner);
        if (guards & LockTable.GUARD_TRADEABLE != 0 && scalar >= LockTable.HARD_LOCKED) {
            revert ILockRegistry.AssetLocked(asset, scalar, order);
        }
        _checkTime(key, lock.until, until, guards, lockEvent);
        bool isKept = to == LockTable.PREEMPTIVE;
        if (lock.kind == LockTable.PREEMPTIVE && !isKept) {
            // what an order froze under a lock cannot be committed any more
            bool isLost = lockEvent == LockTable.TIMEOUT || scalar >= LockTable.HARD_LOCKED;
            if (isLost && lock.isCommitting) emit TransactionOverran(key, lock.owner);
            else if (isLost || lockEvent == LockTable.ABORT) emit TransactionAborted(key, lock.owner);
        }
        if (lockEvent == LockTable.PREEMPT) lock = TransactionLock(uint8(to), false, owner, until);
        else if (lockEvent == LockTable.BEGIN_COMMIT) lock.isCommitting = true;
        else if (lockEvent == LockTable.HOLD) lock = TransactionLock(uint8(to), false, address(0), _longest(lock, until));
        else lock = TransactionLock(uint8(to), false, address(0), 0);
        _locks[key] = lock;
        emit TransactionLockChanged(key, lock.kind, lock.owner, lock.until, lock.isCommitting);
        if (!isKept) _drain(key);
    }

    function _checkTime(bytes32 key, uint64 ends, uint64 until, uint256 guards, uint256 lockEvent) private view {
        if (guards & LockTable.GUARD_IN_TIME != 0 && block.timestamp >= ends) revert LockExpired(key, ends);
        if (guards & LockTable.GUARD_DUE != 0 && block.timestamp < ends) revert LockNotDue(key, ends);
        if (guards & LockTable.GUARD_BOUNDED != 0) {
            uint256 seconds_ = lockEvent == LockTable.HOLD ? LockTable.HOLD_SECONDS : LockTable.PREEMPT_SECONDS;
            uint256 longest = block.timestamp + seconds_;
            if (until <= block.timestamp || until > longest) revert LockTerm(until, uint64(longest));
        }
    }

    function _longest(TransactionLock memory lock, uint64 until) private pure returns (uint64) {
        return lock.kind == LockTable.TEMP && lock.until > until ? lock.until : until;
    }

    /// @dev Scalar by orders, of the holding and of its asset.
    function _orderLock(bytes32 asset, bytes32 key) private view returns (uint256 scalar, bytes32 order) {
        LockEntry memory part = _entry(key);
        LockEntry memory whole = _entry(asset);
        scalar = LockTable.scalarOf(part.state, LockTable.NONE, part.held != 0);
        uint256 other = LockTable.scalarOf(whole.state, LockTable.NONE, whole.held != 0);
        return other > scalar ? (other, whole.order) : (scalar, part.order);
    }
}
