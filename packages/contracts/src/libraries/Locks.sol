// SPDX-License-Identifier: MIT
// Names of holdings and entries. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {LockEntry} from "../types/LockTypes.sol";

library Locks {
    bytes32 internal constant HOLDING_TAG = "syncline.lock.holding.v1";

    /// @notice What `holder` has of `asset`: an asset id of its own in LockRegistry.
    function holdingKey(bytes32 asset, address holder) internal pure returns (bytes32) {
        return keccak256(abi.encode(HOLDING_TAG, asset, holder));
    }

    /// @notice What an order is about: the asset everywhere, or one account's holding.
    function keyOf(bytes32 asset, address subject) internal pure returns (bytes32) {
        return subject == address(0) ? asset : holdingKey(asset, subject);
    }

    /// @notice 0 where no order ever touched the asset.
    function hashEntry(LockEntry memory entry) internal pure returns (bytes32) {
        if (entry.state == 0 && entry.held == 0 && entry.order == bytes32(0)) return bytes32(0);
        return keccak256(abi.encode(entry));
    }
}
