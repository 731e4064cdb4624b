// SPDX-License-Identifier: MIT
// Second part of ForeignOrderBook. Spec: docs/locks.md §11.
pragma solidity ^0.8.28;

import {Places} from "./LockPlaces.sol";
import {OrderEffects} from "./OrderEffects.sol";

/// @title ForeignOrderEffects
/// @notice OrderEffects over the contracts that its constructor names. The names are in this code, so they hold in the storage of ForeignOrderBook, where it runs.
contract ForeignOrderEffects is OrderEffects {
    address private immutable _locksAt;
    address private immutable _claimsAt;
    address private immutable _objectsAt;

    constructor(Places memory places) {
        (_locksAt, _claimsAt, _objectsAt) = (places.lockRegistry, places.claimRegistry, places.objectManager);
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
