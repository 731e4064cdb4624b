// SPDX-License-Identifier: MIT
// Third part of ForeignObjectManager. Spec: docs/objects.md §9, docs/locks.md §11.
pragma solidity ^0.8.28;

import {ObjectOrders} from "./ObjectOrders.sol";

/// @title ForeignObjectOrders
/// @notice ObjectOrders under the registry of locks and the order book that its constructor names. The names are in this code, so they hold in whatever storage the
/// code runs.
contract ForeignObjectOrders is ObjectOrders {
    address private immutable _registryOfLocks;
    address private immutable _book;

    constructor(address lockRegistry, address orderBook) {
        (_registryOfLocks, _book) = (lockRegistry, orderBook);
    }

    function _locks() internal view override returns (address) {
        return _registryOfLocks;
    }

    function _orderBook() internal view override returns (address) {
        return _book;
    }
}
