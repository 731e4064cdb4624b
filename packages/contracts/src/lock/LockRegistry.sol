// SPDX-License-Identifier: MIT
// What all domains agree on of locks, predeploy 0x5C…0D. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {Locks} from "../libraries/Locks.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {LockEntry} from "../types/LockTypes.sol";
import {ILockRegistry} from "./ILockRegistry.sol";
import {IOrderLocks} from "./IOrderLocks.sol";
import {LockTable} from "./LockTable.sol";

/// @title LockRegistry
/// @notice What it does and who may do what: see ILockRegistry.
contract LockRegistry is ILockRegistry {
    /// @dev Slot 0, and the only one: nothing but entries may change this contract's storage root.
    mapping(bytes32 key => LockEntry) private _entries;

    /// @inheritdoc ILockRegistry
    function checkUse(bytes32 asset, address holder, address by, uint256 held, uint256 kept) external {
        if (asset == bytes32(0)) return;
        (uint256 scalar, bytes32 order) = _status(asset, holder);
        if (scalar >= LockTable.HARD_LOCKED) revert AssetLocked(asset, scalar, order);
        (uint256 busy, uint256 frozen, bytes32 waiting) = _local(asset, holder, by);
        if (busy != LockTable.UNLOCKED) revert AssetLocked(asset, busy, waiting);
        if (kept < _least(held, frozen)) revert AmountFrozen(asset, holder, held, kept, frozen);
        if (scalar == LockTable.SOFT_LOCKED) emit UseMonitored(asset, holder, msg.sender, by, order);
    }

    /// @inheritdoc ILockRegistry
    function write(bytes32 key, LockEntry calldata entry) external {
        if (msg.sender != _orderBook()) revert NotOrderBook(msg.sender);
        _entries[key] = entry;
        emit EntryChanged(key, entry.state, entry.held, entry.order);
    }

    /// @inheritdoc ILockRegistry
    function canUse(bytes32 asset, address holder, address by, uint256 held, uint256 kept) external view returns (bool) {
        if (asset == bytes32(0)) return true;
        (uint256 scalar,) = _status(asset, holder);
        if (scalar >= LockTable.HARD_LOCKED) return false;
        (uint256 busy, uint256 frozen,) = _local(asset, holder, by);
        return busy == LockTable.UNLOCKED && kept >= _least(held, frozen);
    }

    /// @inheritdoc ILockRegistry
    function statusOf(bytes32 asset, address holder) external view returns (uint256 scalar, bytes32 order) {
        (scalar, order) = _status(asset, holder);
        if (scalar >= LockTable.HARD_LOCKED) return (scalar, order);
        (uint256 busy,, bytes32 waiting) = _local(asset, holder, address(0));
        if (busy != LockTable.UNLOCKED) return (busy, waiting);
    }

    /// @inheritdoc ILockRegistry
    function entryOf(bytes32 key) external view returns (LockEntry memory) {
        return _entries[key];
    }

    /// @inheritdoc ILockRegistry
    function holdingKey(bytes32 asset, address holder) external pure returns (bytes32) {
        return Locks.holdingKey(asset, holder);
    }

    /// @dev By orders alone: the harder of the asset's and the holding's.
    function _status(bytes32 asset, address holder) private view returns (uint256 scalar, bytes32 order) {
        LockEntry memory whole = _entries[asset];
        LockEntry memory part = _entries[Locks.holdingKey(asset, holder)];
        scalar = LockTable.scalarOf(whole.state, LockTable.NONE, whole.held != 0);
        uint256 other = LockTable.scalarOf(part.state, LockTable.NONE, part.held != 0);
        return other > scalar ? (other, part.order) : (scalar, whole.order);
    }

    /// @dev `busy`: scalar of a transaction's lock that is not `by`'s, else 0. While an order waits for its end the lock is nobody's to use: what could still be
    /// moved would be moved away from under the order.
    function _local(bytes32 asset, address holder, address by)
        private
        view
        returns (uint256 busy, uint256 frozen, bytes32 waiting)
    {
        uint8 kind;
        address owner;
        (kind, owner, frozen, waiting) = IOrderLocks(_orderBook()).useOf(asset, holder);
        if (waiting != bytes32(0)) busy = LockTable.HARD_LOCKED;
        else if (kind == LockTable.TEMP) busy = LockTable.TEMP_LOCKED;
        else if (kind == LockTable.PREEMPTIVE && owner != by) busy = LockTable.PREEMPTIVE_LOCKED;
    }

    /// @dev OrderBook of this chain.
    function _orderBook() internal view virtual returns (address) {
        return Predeploys.ORDER_BOOK;
    }

    function _least(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
