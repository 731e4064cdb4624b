// SPDX-License-Identifier: MIT
// Storage of OrderBook, and receipts. Spec: docs/locks.md §6, §9.
pragma solidity ^0.8.28;

import {GuardEntry, LockEntry, OrderRecord, OrderRefusal, OrderStatus, TransactionLock} from "../types/LockTypes.sol";
import {AuthorityStore} from "./AuthorityStore.sol";
import {ILockRegistry} from "./ILockRegistry.sol";
import {IOrders} from "./IOrderBook.sol";

/// @notice Orders with their receipts, by digest, and the open ones by key. Parts of it write entries and locks.
abstract contract OrderStore is AuthorityStore {
    /// @dev Orders without an outcome that one key may have: a round sorts them and looks at each.
    uint256 internal constant MOST_OPEN = 64;

    mapping(bytes32 digest => OrderRecord) internal _records;
    mapping(bytes32 key => bytes32[]) internal _open;
    mapping(bytes32 authority => mapping(uint256 nonce => bytes32)) internal _nonceUsedBy;
    uint64 internal _lamportFloor;
    mapping(bytes32 holding => TransactionLock) internal _locks;
    mapping(bytes32 key => bytes32[]) internal _waiting;
    /// @dev The order that stands under a held one; of a part of a holding the last one.
    mapping(bytes32 key => bytes32) internal _standing;
    mapping(bytes32 holding => uint256) internal _frozen;
    mapping(bytes32 id => bool) internal _isReconciled;
    /// @dev Whose word a state rests on besides; see OrderGuards.
    mapping(bytes32 key => GuardEntry) internal _guards;

    function _entry(bytes32 key) internal view returns (LockEntry memory) {
        return ILockRegistry(_lockRegistry()).entryOf(key);
    }

    function _write(bytes32 key, uint8 state, uint8 held, bytes32 order) internal {
        ILockRegistry(_lockRegistry()).write(key, LockEntry(state, held, order));
    }

    function _opened(bytes32 digest, OrderRecord storage record) internal {
        bytes32[] storage open = _open[record.key];
        open.push(digest);
        record.place = uint8(open.length);
    }

    function _concludeApplied(bytes32 digest, uint256 from, uint256 to) internal {
        OrderRecord storage record = _records[digest];
        (record.status, record.refusal) = (OrderStatus.APPLIED, OrderRefusal.NONE);
        _close(record);
        emit IOrders.OrderApplied(
            digest, record.key, record.authority, record.action, uint8(from), uint8(to), record.attempts
        );
    }

    function _concludeRefused(bytes32 digest, uint256 state, OrderRefusal refusal) internal {
        OrderRecord storage record = _records[digest];
        (record.status, record.refusal) = (OrderStatus.REFUSED, refusal);
        _close(record);
        emit IOrders.OrderRefused(
            digest, record.key, record.authority, record.action, uint8(state), refusal, record.attempts
        );
    }

    /// @dev Brings the order that `entry` names in line with it: a certificate wrote that entry.
    function _stand(bytes32 digest, OrderRecord storage record, LockEntry memory entry) internal {
        if (entry.held == 0) return _concludeApplied(digest, entry.state, entry.state);
        if (record.status == OrderStatus.HELD) return;
        record.status = OrderStatus.HELD;
        if (record.place == 0) _opened(digest, record);
        emit IOrders.OrderHeld(digest, record.key, record.action);
    }

    /// @dev What was refused here before validators let it stand here: its lock and its record say the same from now on. False: there is no such order.
    function _letStand(bytes32 key) internal returns (bool) {
        LockEntry memory entry = _entry(key);
        OrderRecord storage record = _records[entry.order];
        if (record.status != OrderStatus.REFUSED || record.isVoid || record.key != key || record.amount != 0) return false;
        if (entry.held != 0 && _open[key].length >= MOST_OPEN) return false;
        // it counts here from now on: level 3 has to hold this block, not the one in which it was refused
        (record.number, record.isCertified) = (uint64(block.number), false);
        _stand(entry.order, record, entry);
        return true;
    }

    /// @dev Takes it out of the open ones, if it was among them.
    function _close(OrderRecord storage record) private {
        uint256 place = record.place;
        if (place == 0) return;
        bytes32[] storage open = _open[record.key];
        bytes32 last = open[open.length - 1];
        open[place - 1] = last;
        _records[last].place = uint8(place);
        open.pop();
        record.place = 0;
    }
}
