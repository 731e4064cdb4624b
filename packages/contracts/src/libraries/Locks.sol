// SPDX-License-Identifier: MIT
// Names of holdings and entries. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {LockEntry} from "../types/LockTypes.sol";

library Locks {
    bytes32 internal constant HOLDING_TAG = "syncline.lock.holding.v1";
    bytes32 internal constant PART_TAG = "syncline.lock.part.v1";

    /// @notice What `holder` has of `asset`: an asset id of its own in LockRegistry.
    function holdingKey(bytes32 asset, address holder) internal pure returns (bytes32) {
        return keccak256(abi.encode(HOLDING_TAG, asset, holder));
    }

    /// @notice What an order is about: the asset everywhere, one account's holding, or units of it.
    function keyOf(bytes32 asset, address subject, uint256 amount) internal pure returns (bytes32) {
        if (subject == address(0)) return asset;
        return amount == 0 ? holdingKey(asset, subject) : keccak256(abi.encode(PART_TAG, asset, subject));
    }

    /// @notice 0 where no order ever touched the asset.
    function hashEntry(LockEntry memory entry) internal pure returns (bytes32) {
        if (entry.state == 0 && entry.held == 0 && entry.order == bytes32(0)) return bytes32(0);
        return keccak256(abi.encode(entry));
    }
}
