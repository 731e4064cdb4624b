// SPDX-License-Identifier: MIT
// Rounds of orders. Spec: docs/locks.md §5, §6; twin in packages/protocol/src/order/orderBook.ts.
pragma solidity ^0.8.28;

import {Locks} from "../libraries/Locks.sol";
import {LockEntry, OrderRecord, OrderRefusal, OrderStatus} from "../types/LockTypes.sol";
import {Authority} from "../types/LockTypes.sol";
import {AssetLocks} from "./AssetLocks.sol";
import {Goals} from "./Goals.sol";
import {IOrders} from "./IOrderBook.sol";
import {LockTable} from "./LockTable.sol";

/// @notice Plays the open orders of a key.
abstract contract OrderRounds is AssetLocks {
    /// @dev What is compared: `first` is rank, Lamport time and severity, the lower the earlier.
    struct Rank {
        uint256 first;
        bytes32 authority;
        bytes32 digest;
    }

    /// @dev O(n²) comparisons in memory, n at most 64.
    function _settle(bytes32 key) internal {
        _letStand(key);
        bytes32[] memory ranked = _retire(_ranked(key));
        for (uint256 i; i < ranked.length; ++i) {
            if (_isPending(ranked[i])) ++_records[ranked[i]].attempts;
        }
        if (ranked.length == 0) return;
        if (_records[ranked[0]].amount != 0) {
            for (uint256 i; i < ranked.length; ++i) {
                if (_isPending(ranked[i])) _applyPart(key, ranked[i]);
            }
            return;
        }
        while (_advance(key, ranked)) {}
    }

    /// @dev Open orders before their outcome, highest first, but those that wait or are held. What a reconciliation has decided has its outcome.
    function _ranked(bytes32 key) private returns (bytes32[] memory digests) {
        bytes32[] memory open = _open[key];
        LockEntry memory entry = _entry(key);
        Rank[] memory ranks = new Rank[](open.length);
        uint256 count;
        for (uint256 i; i < open.length; ++i) {
            OrderRecord storage record = _records[open[i]];
            if (!_adopt(open[i], record, entry)) continue;
            Rank memory rank = _rankOf(open[i], record);
            uint256 at = count++;
            for (; at > 0 && _isBefore(rank, ranks[at - 1]); --at) {
                ranks[at] = ranks[at - 1];
            }
            ranks[at] = rank;
        }
        digests = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            digests[i] = ranks[i].digest;
        }
    }

    /// @dev Brings an order in line with an entry that a reconciliation wrote; whether it takes part in the round.
    function _adopt(bytes32 digest, OrderRecord storage record, LockEntry memory entry) private returns (bool) {
        OrderStatus status = record.status;
        if (status == OrderStatus.WAITING) return false;
        if (entry.order == digest && record.amount == 0) {
            _stand(digest, record, entry);
            return false;
        }
        if (status != OrderStatus.HELD) return true;
        // what is here by a certificate alone has no turn of its own
        bool isGuest = record.refusal != OrderRefusal.NONE;
        if (isGuest) _concludeRefused(digest, entry.state, record.refusal);
        else record.status = OrderStatus.PENDING;
        return !isGuest;
    }

    function _rankOf(bytes32 digest, OrderRecord storage record) private view returns (Rank memory) {
        uint256 first = (255 - uint256(record.rank)) << 72 | uint256(record.lamport) << 8
            | (255 - LockTable.severityOf(record.action));
        return Rank(first, record.authority, digest);
    }

    /// @dev The last in rank of the open orders of a key makes place for one whose authority ranks higher. False: there is none.
    function _makePlace(bytes32 key, uint8 rank) internal returns (bool isFound) {
        bytes32[] memory open = _open[key];
        Rank memory last;
        for (uint256 i; i < open.length; ++i) {
            OrderRecord storage record = _records[open[i]];
            bool isIdle = record.status == OrderStatus.PENDING || record.status == OrderStatus.SCHEDULED;
            if (!isIdle || record.rank >= rank) continue;
            Rank memory one = _rankOf(open[i], record);
            if (!isFound || _isBefore(last, one)) last = one;
            isFound = true;
        }
        if (isFound) _concludeRefused(last.digest, _entry(key).state, OrderRefusal.ORDER_OUTRANKED);
    }

    function _isBefore(Rank memory a, Rank memory b) private pure returns (bool) {
        if (a.first != b.first) return a.first < b.first;
        if (a.authority != b.authority) return a.authority < b.authority;
        return a.digest < b.digest;
    }

    /// @dev Ends what is over, and wakes what is due. What stays is in the same order.
    function _retire(bytes32[] memory ranked) private returns (bytes32[] memory) {
        uint256 kept;
        for (uint256 i; i < ranked.length; ++i) {
            bytes32 digest = ranked[i];
            OrderRecord storage record = _records[digest];
            OrderRefusal refusal = _isOver(record);
            if (refusal != OrderRefusal.NONE) {
                _concludeRefused(digest, _entry(record.key).state, refusal);
                continue;
            }
            if (record.status == OrderStatus.SCHEDULED) {
                if (block.timestamp < record.effectiveAt) continue;
                record.status = OrderStatus.PENDING;
            }
            ranked[kept++] = digest;
        }
        assembly ("memory-safe") {
            mstore(ranked, kept)
        }
        return ranked;
    }

    function _isOver(OrderRecord storage record) private view returns (OrderRefusal) {
        Authority storage authority = _authority(record.authority);
        if (authority.epoch != record.authorityEpoch) return OrderRefusal.ORDER_AUTHORITY_EPOCH;
        if (!_isInOffice(authority)) return OrderRefusal.ORDER_AUTHORITY_INACTIVE;
        return block.timestamp >= record.validBefore ? OrderRefusal.ORDER_EXPIRED : OrderRefusal.NONE;
    }

    /// @dev Of an order that is held already: its authority's term may end meanwhile, but not its word.
    function _isVoid(OrderRecord storage record) internal view returns (OrderRefusal) {
        Authority storage authority = _authority(record.authority);
        if (authority.epoch != record.authorityEpoch) return OrderRefusal.ORDER_AUTHORITY_EPOCH;
        uint64 revokedAt = authority.revokedAt;
        bool isRevoked = revokedAt != 0 && block.timestamp >= revokedAt;
        return isRevoked ? OrderRefusal.ORDER_AUTHORITY_INACTIVE : OrderRefusal.NONE;
    }

    function _isPending(bytes32 digest) private view returns (bool) {
        return _records[digest].status == OrderStatus.PENDING;
    }

    /// @dev One step of a round; false when nothing moves any more.
    function _advance(bytes32 key, bytes32[] memory ranked) private returns (bool) {
        LockEntry memory entry = _entry(key);
        // reversals keep their turn until what waits for a commit has its outcome
        bool isWaiting = _waiting[key].length != 0;
        bytes32[] memory pending = new bytes32[](ranked.length);
        uint256[] memory actions = new uint256[](ranked.length);
        uint256 count;
        for (uint256 i; i < ranked.length; ++i) {
            if (!_isPending(ranked[i])) continue;
            uint256 action = _records[ranked[i]].action;
            bool isRestrictive = LockTable.isRestrictive(action);
            if (entry.state == LockTable.TERMINATED) {
                _concludeRefused(ranked[i], entry.state, OrderRefusal.ASSET_TERMINATED);
                return true;
            }
            if (entry.held != 0 ? isRestrictive : isWaiting && !isRestrictive) continue;
            (pending[count], actions[count]) = (ranked[i], action);
            ++count;
        }
        if (count == 0) return false;
        if (entry.held != 0) {
            if (actions[0] == LockTable.RECOVER) _tryReversal(key, pending[0], entry);
            else _concludeRefused(pending[0], entry.state, OrderRefusal.ORDER_HELD_BACK);
            return true;
        }
        assembly ("memory-safe") {
            mstore(actions, count)
        }
        (bool isFound, bool isApplied, uint256 at) = Goals.next(policy, entry.state, actions);
        if (!isFound) return false;
        if (!isApplied) _concludeRefused(pending[at], entry.state, OrderRefusal.ORDER_NOT_ADMITTED);
        else if (!LockTable.isRestrictive(actions[at])) _tryReversal(key, pending[at], entry);
        else return _receiveOrder(key, pending[at], _records[pending[at]]) == OrderRefusal.NONE;
        return true;
    }

    function _tryReversal(bytes32 key, bytes32 digest, LockEntry memory entry) private {
        OrderRecord storage record = _records[digest];
        // what lifts a hold ends no state
        OrderRefusal refusal =
            entry.held != 0 ? _checkReversal(record, entry.order) : _checkFullReversal(record, key, entry.order);
        if (refusal == OrderRefusal.NONE) refusal = _receiveOrder(key, digest, record);
        if (refusal != OrderRefusal.NONE) _concludeRefused(digest, entry.state, refusal);
    }

    /// @dev FREEZE or UNFREEZE of units: they add up, and no entry says so, because amounts differ from domain to domain.
    function _applyPart(bytes32 key, bytes32 digest) private {
        OrderRecord storage record = _records[digest];
        bytes32 holding = Locks.holdingKey(record.asset, record.subject);
        uint256 frozen = _frozen[holding];
        if (record.action == LockTable.FREEZE) {
            uint256 room = type(uint256).max - frozen;
            if (frozen != 0) _guard(key, _standing[key]);
            frozen += record.amount < room ? record.amount : room;
        } else {
            OrderRefusal refusal =
                frozen == 0 ? OrderRefusal.ORDER_NOT_ADMITTED : _checkFullReversal(record, key, _standing[key]);
            if (refusal != OrderRefusal.NONE) return _concludeRefused(digest, 0, refusal);
            frozen = frozen > record.amount ? frozen - record.amount : 0;
            if (frozen == 0) _unguard(key);
        }
        (_frozen[holding], _standing[key]) = (frozen, digest);
        emit IOrders.FrozenChanged(record.asset, record.subject, frozen, digest);
        _concludeApplied(digest, 0, 0);
    }
}
