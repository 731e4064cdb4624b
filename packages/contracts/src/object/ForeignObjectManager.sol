// SPDX-License-Identifier: MIT
// ObjectManager on a chain that does not derive from our L1. Spec: docs/objects.md §9.
pragma solidity ^0.8.28;

import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {ILockRegistry} from "../lock/ILockRegistry.sol";
import {ObjectManager} from "./ObjectManager.sol";

/// @title ForeignObjectManager
/// @notice The same contract over the registry and the second half that its constructor names. Its address is its own, so names of objects and copies, which hash
/// it, are other ones than on a domain; type, index and kind are the same everywhere.
contract ForeignObjectManager is ObjectManager {
    /// @notice The claim registry of this chain.
    IClaimRegistry public immutable registry;
    /// @notice A ForeignObjectArrivals over the same registry.
    address public immutable arrivals;

    /// @notice The registry of locks that regulated objects obey here.
    ILockRegistry public immutable lockRegistry;

    constructor(IClaimRegistry registry_, address arrivals_, ILockRegistry lockRegistry_) {
        (registry, arrivals, lockRegistry) = (registry_, arrivals_, lockRegistry_);
    }

    function _registry() internal view override returns (IClaimRegistry) {
        return registry;
    }

    function _locks() internal view override returns (ILockRegistry) {
        return lockRegistry;
    }

    function _arrivals() internal view override returns (address) {
        return arrivals;
    }
}
