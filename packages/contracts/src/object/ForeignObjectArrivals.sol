// SPDX-License-Identifier: MIT
// Second half of ForeignObjectManager. Spec: docs/objects.md §9.
pragma solidity ^0.8.28;

import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {ObjectArrivals} from "./ObjectArrivals.sol";

/// @title ForeignObjectArrivals
/// @notice ObjectArrivals over the registry that its constructor names. The name is in this code, so it holds in whatever storage the code runs.
contract ForeignObjectArrivals is ObjectArrivals {
    IClaimRegistry private immutable _claims;

    constructor(IClaimRegistry claims) {
        _claims = claims;
    }

    function _registry() internal view override returns (IClaimRegistry) {
        return _claims;
    }
}
