// SPDX-License-Identifier: MIT
// Who may reverse what stands. Spec: docs/locks.md §4; twin in packages/protocol/src/order/guard.ts.
pragma solidity ^0.8.28;

import {GuardEntry, OrderRecord, OrderRefusal} from "../types/LockTypes.sol";
import {IOrders} from "./IOrderBook.sol";
import {OrderStore} from "./OrderStore.sol";

/// @notice A state names the order that made it. Where that order went on from what another one had made, its reversal undoes both, so it has to be allowed
/// against both: else a lower authority would lift what a higher one ordered, by escalating it first.
abstract contract OrderGuards is OrderStore {
    /// @dev In place of a rank, where nobody knows whose an order is.
    uint8 internal constant UNKNOWN_RANK = 255;

    /// @dev `order` made what another one goes on from. O(1).
    function _guard(bytes32 key, bytes32 order) internal {
        OrderRecord storage below = _records[order];
        uint8 rank = below.rank;
        if (rank == 0) _joinGuard(key, GuardEntry(bytes32(0), bytes16(0), UNKNOWN_RANK));
        else _joinGuard(key, GuardEntry(below.authority, below.jurisdiction, rank));
    }

    /// @dev What stands rests on `more` too. O(1).
    function _joinGuard(bytes32 key, GuardEntry memory more) internal {
        GuardEntry storage guard = _guards[key];
        uint8 rank = guard.rank;
        if (more.rank == 0 || rank == UNKNOWN_RANK) return;
        if (rank == 0 || more.rank == UNKNOWN_RANK) {
            _guards[key] = more;
        } else {
            if (guard.authority != bytes32(0) && guard.authority != more.authority) guard.authority = bytes32(0);
            if (more.rank > rank) (guard.jurisdiction, guard.rank) = (more.jurisdiction, more.rank);
            else if (more.rank == rank && guard.jurisdiction != more.jurisdiction) guard.jurisdiction = bytes16(0);
        }
        emit IOrders.GuardChanged(key, guard);
    }

    /// @dev Nothing stands any more.
    function _unguard(bytes32 key) internal {
        if (_guards[key].rank == 0) return;
        delete _guards[key];
        emit IOrders.GuardChanged(key, GuardEntry(bytes32(0), bytes16(0), 0));
    }

    /// @dev Whether `by` may end the state that `standing` made, and all that it went on from. What outranks it is not for people, whatever else is.
    function _checkFullReversal(OrderRecord storage by, bytes32 key, bytes32 standing) internal view returns (OrderRefusal) {
        OrderRefusal own = _checkReversal(by, standing);
        GuardEntry storage guard = _guards[key];
        if (guard.rank == 0 || own == OrderRefusal.ORDER_OUTRANKED) return own;
        OrderRefusal below = _checkGuard(by, guard);
        return own == OrderRefusal.NONE || below == OrderRefusal.ORDER_OUTRANKED ? below : own;
    }

    function _checkGuard(OrderRecord storage by, GuardEntry storage guard) private view returns (OrderRefusal) {
        uint8 rank = guard.rank;
        if (rank == UNKNOWN_RANK) return OrderRefusal.ORDER_NEEDS_DECISION;
        if (by.authority == guard.authority || by.rank > rank) return OrderRefusal.NONE;
        if (by.rank < rank) return OrderRefusal.ORDER_OUTRANKED;
        return by.jurisdiction == guard.jurisdiction ? OrderRefusal.NONE : OrderRefusal.ORDER_NEEDS_DECISION;
    }

    /// @dev The authority itself, its jurisdiction's equals and whoever ranks higher reverse an order. The rest is for people.
    function _checkReversal(OrderRecord storage by, bytes32 order) internal view returns (OrderRefusal) {
        OrderRecord storage standing = _records[order];
        // whose order it is nobody knows here: it came by reconciliation
        if (standing.rank == 0) return OrderRefusal.ORDER_NEEDS_DECISION;
        if (by.authority == standing.authority || by.rank > standing.rank) return OrderRefusal.NONE;
        if (by.rank < standing.rank) return OrderRefusal.ORDER_OUTRANKED;
        return by.jurisdiction == standing.jurisdiction ? OrderRefusal.NONE : OrderRefusal.ORDER_NEEDS_DECISION;
    }
}
