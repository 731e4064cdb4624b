// SPDX-License-Identifier: MIT
// Second part of ForeignObjectManager. Spec: docs/objects.md §9.
pragma solidity ^0.8.28;

import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {ObjectArrivals} from "./ObjectArrivals.sol";

/// @title ForeignObjectArrivals
/// @notice ObjectArrivals over the registry and the third part that its constructor names. The names are in this code, so they hold in whatever storage the code runs.
contract ForeignObjectArrivals is ObjectArrivals {
    IClaimRegistry private immutable _claims;

    address private immutable _third;

    constructor(IClaimRegistry claims, address orders) {
        (_claims, _third) = (claims, orders);
    }

    function _registry() internal view override returns (IClaimRegistry) {
        return _claims;
    }

    function _orders() internal view override returns (address) {
        return _third;
    }
}
