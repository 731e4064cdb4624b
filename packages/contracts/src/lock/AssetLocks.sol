// SPDX-License-Identifier: MIT
// What orders and transactions make of a lock. Spec: docs/locks.md §3; twin in packages/protocol/src/lock/applyLock.ts.
pragma solidity ^0.8.28;

import {LockEntry, OrderRecord, OrderRefusal, OrderStatus, TransactionLock} from "../types/LockTypes.sol";
import {IOrders} from "./IOrderBook.sol";
import {ITransactionLocks} from "./ITransactionLocks.sol";
import {LockTable} from "./LockTable.sol";
import {OrderGuards} from "./OrderGuards.sol";

/// @notice The lock of one key: a transaction's lock, the entry in LockRegistry, and the orders that wait for a commit.
abstract contract AssetLocks is OrderGuards {
    /// @dev Orders that waited are applied, first come first; one that is not admitted is tried again in a round.
    function _drain(bytes32 key) internal {
        bytes32[] memory waiting = _waiting[key];
        if (waiting.length == 0) return;
        delete _waiting[key];
        for (uint256 i; i < waiting.length; ++i) {
            OrderRecord storage record = _records[waiting[i]];
            if (_applyOrder(key, waiting[i], record, record.wasCertified) != OrderRefusal.NONE) {
                record.status = OrderStatus.PENDING;
            }
        }
    }

    /// @dev An order that has its turn. Not moved: nothing changed, `refusal` says why (ORDER_HELD_BACK also where the queue of a commit is full).
    function _receiveOrder(bytes32 key, bytes32 digest, OrderRecord storage record)
        internal
        returns (OrderRefusal refusal)
    {
        if (!_locks[key].isCommitting) return _applyOrder(key, digest, record, record.isCertified);
        bytes32[] storage waiting = _waiting[key];
        if (!LockTable.clearsLock(record.action)) {
            // it would overtake what waits
            if (waiting.length != 0) return OrderRefusal.ORDER_HELD_BACK;
            return _applyOrder(key, digest, record, record.isCertified);
        }
        if (waiting.length >= LockTable.WAITING_ORDERS) return OrderRefusal.ORDER_HELD_BACK;
        waiting.push(digest);
        (record.status, record.wasCertified) = (OrderStatus.WAITING, record.isCertified);
        emit IOrders.OrderQueued(digest, key, record.action);
    }

    function _applyOrder(bytes32 key, bytes32 digest, OrderRecord storage record, bool isCertified)
        private
        returns (OrderRefusal)
    {
        uint8 action = record.action;
        LockEntry memory entry = _entry(key);
        if (entry.held != 0) {
            if (action != LockTable.RECOVER) return OrderRefusal.ORDER_HELD_BACK;
            if (entry.state != LockTable.ACTIVE) _guard(key, _standing[key]);
            _write(key, entry.state, 0, digest);
            _lift(entry, OrderRefusal.ORDER_LIFTED);
            _concludeApplied(digest, entry.state, entry.state);
            return OrderRefusal.NONE;
        }
        (bool isAdmitted, uint256 to) = LockTable.transition(policy, entry.state, action);
        if (!isAdmitted) return OrderRefusal.ORDER_NOT_ADMITTED;
        if (LockTable.clearsLock(action)) _clearLock(key);
        if (LockTable.isIrreversible(action) && !isCertified) {
            _standing[key] = entry.order;
            _write(key, entry.state, 1 + action, digest);
            record.status = OrderStatus.HELD;
            emit IOrders.OrderHeld(digest, key, action);
        } else {
            if (to == LockTable.ACTIVE) _unguard(key);
            else if (entry.state != LockTable.ACTIVE) _guard(key, entry.order);
            _write(key, uint8(to), 0, digest);
            _concludeApplied(digest, entry.state, to);
        }
        return OrderRefusal.NONE;
    }

    /// @dev What was held falls away. An order that only other domains know has its outcome there.
    function _lift(LockEntry memory entry, OrderRefusal refusal) internal {
        if (_records[entry.order].status == OrderStatus.HELD) _concludeRefused(entry.order, entry.state, refusal);
    }

    /// @dev The order that is held takes effect.
    function _applyHeld(bytes32 key, bytes32 digest) internal {
        LockEntry memory entry = _heldEntry(key, digest);
        (bool isAdmitted, uint256 to) = LockTable.transition(policy, entry.state, entry.held - 1);
        // no order passes one that is held, so the state admits it as it did, unless a reconciliation wrote another one
        if (!isAdmitted) revert IOrders.OrderNotHeld(digest);
        _write(key, uint8(to), 0, digest);
        _concludeApplied(digest, entry.state, to);
    }

    /// @dev The order that is held never takes effect.
    function _dropHeld(bytes32 key, bytes32 digest, OrderRefusal refusal) internal {
        LockEntry memory entry = _heldEntry(key, digest);
        _write(key, entry.state, 0, _standing[key]);
        _records[digest].isVoid = true;
        _lift(entry, refusal);
    }

    function _heldEntry(bytes32 key, bytes32 digest) private view returns (LockEntry memory entry) {
        entry = _entry(key);
        if (entry.held == 0 || entry.order != digest) revert IOrders.OrderNotHeld(digest);
    }

    function _clearLock(bytes32 key) private {
        TransactionLock memory lock = _locks[key];
        if (lock.kind == LockTable.NONE) return;
        delete _locks[key];
        if (lock.kind == LockTable.PREEMPTIVE) emit ITransactionLocks.TransactionAborted(key, lock.owner);
        emit ITransactionLocks.TransactionLockChanged(key, uint8(LockTable.NONE), address(0), 0, false);
    }
}
