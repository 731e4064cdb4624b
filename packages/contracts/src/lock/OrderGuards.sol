// SPDX-License-Identifier: MIT
// Who may reverse what stands. Spec: docs/locks.md §4; twin in packages/protocol/src/order/guard.ts.
pragma solidity ^0.8.28;

import {OrderRecord, OrderRefusal} from "../types/LockTypes.sol";
import {OrderStore} from "./OrderStore.sol";

/// @notice A state names the order that made it. Where that order went on from what another one had made, its reversal undoes both, so it has to be allowed
/// against both: else a lower authority would lift what a higher one ordered, by escalating it first.
abstract contract OrderGuards is OrderStore {
    /// @dev In place of a digest: below it ranks, of orders of several laws; this one where nobody knows whose an order is.
    uint256 private constant UNKNOWN = 255;

    /// @dev `order` made what another one goes on from. Of several the highest is kept, so this is O(1).
    function _guard(bytes32 key, bytes32 order) internal {
        bytes32 known = _guards[key];
        bytes32 next = known == bytes32(0) ? order : _stronger(known, order);
        if (next != known) _guards[key] = next;
    }

    /// @dev Nothing stands any more.
    function _unguard(bytes32 key) internal {
        if (_guards[key] != bytes32(0)) delete _guards[key];
    }

    /// @dev Whether `by` may end the state that `standing` made, and all that it went on from. What outranks it is not for people, whatever else is.
    function _checkFullReversal(OrderRecord storage by, bytes32 key, bytes32 standing) internal view returns (OrderRefusal) {
        OrderRefusal own = _checkReversal(by, standing);
        bytes32 guard = _guards[key];
        if (guard == bytes32(0) || own == OrderRefusal.ORDER_OUTRANKED) return own;
        OrderRefusal below = _checkGuard(by, guard);
        return own == OrderRefusal.NONE || below == OrderRefusal.ORDER_OUTRANKED ? below : own;
    }

    function _checkGuard(OrderRecord storage by, bytes32 guard) private view returns (OrderRefusal) {
        if (uint256(guard) > UNKNOWN) return _checkReversal(by, guard);
        if (uint256(guard) == UNKNOWN || by.rank == uint256(guard)) return OrderRefusal.ORDER_NEEDS_DECISION;
        return by.rank < uint256(guard) ? OrderRefusal.ORDER_OUTRANKED : OrderRefusal.NONE;
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

    function _stronger(bytes32 known, bytes32 order) private view returns (bytes32) {
        OrderRecord storage a = _records[known];
        OrderRecord storage b = _records[order];
        bool isDigest = uint256(known) > UNKNOWN;
        uint256 rank = isDigest ? a.rank : uint256(known);
        if (rank == 0 || rank == UNKNOWN || b.rank == 0) return bytes32(UNKNOWN);
        if (rank != b.rank) return rank > b.rank ? known : order;
        bool isOne = isDigest && (a.authority == b.authority || a.jurisdiction == b.jurisdiction);
        return isOne ? known : bytes32(rank);
    }
}
