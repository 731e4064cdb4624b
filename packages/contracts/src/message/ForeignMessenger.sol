// SPDX-License-Identifier: MIT
// Messenger on a chain that does not derive from our L1. Spec: docs/messages.md §5.
pragma solidity ^0.8.28;

import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {Messenger} from "./Messenger.sol";

/// @title ForeignMessenger
/// @notice Takes messages of other domains under claims of this chain's own registry, which also knows where their messengers are.
contract ForeignMessenger is Messenger {
    /// @notice The claim registry of this chain.
    IClaimRegistry public immutable registry;

    constructor(IClaimRegistry registry_) {
        registry = registry_;
    }

    function _registry() internal view override returns (IClaimRegistry) {
        return registry;
    }
}
