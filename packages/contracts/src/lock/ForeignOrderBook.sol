// SPDX-License-Identifier: MIT
// OrderBook on a chain that does not derive from our L1. Spec: docs/locks.md §11.
pragma solidity ^0.8.28;

import {Places} from "./LockPlaces.sol";
import {LockTable} from "./LockTable.sol";
import {OrderBook} from "./OrderBook.sol";

/// @title ForeignOrderBook
/// @notice OrderBook over the contracts that its constructor names. It takes the orders that domains take, by the same signatures, and the certificates of this
/// chain's own validators.
contract ForeignOrderBook is OrderBook {
    /// @notice There is no such policy.
    error PolicyUnknown(uint8 policy);

    /// @notice A ForeignOrderEffects over the same contracts.
    address public immutable effects;
    address private immutable _locksAt;
    address private immutable _claimsAt;
    address private immutable _objectsAt;

    /// @param registry AuthorityRegistry on L1, for which orders are signed
    /// @param chain chain id of that L1
    /// @param rules DIRECT or STRICT, as the domains have it
    constructor(Places memory places, address effects_, address registry, uint64 chain, uint8 rules) {
        if (rules != LockTable.DIRECT && rules != LockTable.STRICT) revert PolicyUnknown(rules);
        effects = effects_;
        (_locksAt, _claimsAt, _objectsAt) = (places.lockRegistry, places.claimRegistry, places.objectManager);
        (authorityRegistry, l1ChainId, policy) = (registry, chain, rules);
    }

    function _effects() internal view override returns (address) {
        return effects;
    }

    function _lockRegistry() internal view override returns (address) {
        return _locksAt;
    }

    function _claimRegistry() internal view override returns (address) {
        return _claimsAt;
    }

    function _objectManager() internal view override returns (address) {
        return _objectsAt;
    }
}
