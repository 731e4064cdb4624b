// SPDX-License-Identifier: MIT
// ObjectEscrow on a chain that has no predeploys. Spec: docs/messages.md §6.
pragma solidity ^0.8.28;

import {IObjectManager} from "../object/IObjectManager.sol";
import {ObjectEscrow} from "./ObjectEscrow.sol";

/// @title ForeignObjectEscrow
/// @notice ObjectEscrow over the manager and the types that its constructor names.
contract ForeignObjectEscrow is ObjectEscrow {
    IObjectManager public immutable manager;
    bytes32 public immutable coinType;
    bytes32 public immutable nftType;

    constructor(IObjectManager manager_, bytes32 coinType_, bytes32 nftType_) {
        (manager, coinType, nftType) = (manager_, coinType_, nftType_);
    }

    function _manager() internal view override returns (IObjectManager) {
        return manager;
    }

    function _coinType() internal view override returns (bytes32) {
        return coinType;
    }

    function _nftType() internal view override returns (bytes32) {
        return nftType;
    }
}
