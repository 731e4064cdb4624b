// SPDX-License-Identifier: MIT
// Where a chain has what the order book works with. Spec: docs/locks.md §9, §11.
pragma solidity ^0.8.28;

import {Predeploys} from "../libraries/Predeploys.sol";

/// @notice The same by name, for a chain that has no predeploys.
/// @param lockRegistry a ForeignLockRegistry
/// @param claimRegistry a ForeignClaimRegistry
/// @param objectManager a ForeignObjectManager that asks `lockRegistry`
struct Places {
    address lockRegistry;
    address claimRegistry;
    address objectManager;
}

/// @notice On a domain these are predeploys; a chain that has none names others.
abstract contract LockPlaces {
    /// @dev ILockRegistry.
    function _lockRegistry() internal view virtual returns (address) {
        return Predeploys.LOCK_REGISTRY;
    }

    /// @dev IClaimRegistry: what L1 settled, and who this chain's validators are.
    function _claimRegistry() internal view virtual returns (address) {
        return Predeploys.CLAIM_REGISTRY;
    }

    /// @dev IObjectOrders, IForcedTransfer.
    function _objectManager() internal view virtual returns (address) {
        return Predeploys.OBJECT_MANAGER;
    }
}
