// SPDX-License-Identifier: MIT
// LockRegistry on a chain that does not derive from our L1. Spec: docs/locks.md §11.
pragma solidity ^0.8.28;

import {LockRegistry} from "./LockRegistry.sol";

/// @title ForeignLockRegistry
/// @notice LockRegistry under the order book that its constructor names. Its entries, and so the root that they have in a tree of a domain, are those of a domain that
/// took the same orders and certificates.
contract ForeignLockRegistry is LockRegistry {
    /// @notice A ForeignOrderBook over this registry.
    address public immutable orderBook;

    constructor(address orderBook_) {
        orderBook = orderBook_;
    }

    function _orderBook() internal view override returns (address) {
        return orderBook;
    }
}
