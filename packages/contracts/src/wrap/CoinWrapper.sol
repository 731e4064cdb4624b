// SPDX-License-Identifier: MIT
// ERC-20 tokens as Coin objects, and Coin objects as ERC-20 tokens. Spec: docs/messages.md §7.
pragma solidity ^0.8.28;

import {IObjectManager} from "../object/IObjectManager.sol";
import {CoinToken} from "./CoinToken.sol";
import {PurseWrapper} from "./PurseWrapper.sol";

/// @title CoinWrapper
/// @notice PurseWrapper for what nobody regulates: its tokens obey no orders.
contract CoinWrapper is PurseWrapper {
    /// @notice Purses of this type obey orders, which tokens that do not would get around: BondWrapper is for them.
    error TypeRegulated(bytes32 typeId);

    constructor(IObjectManager manager_, bytes32 coinType_) PurseWrapper(manager_, coinType_) {
        if (manager_.isRegulated(coinType_)) revert TypeRegulated(coinType_);
    }

    function _make(bytes32 kind) internal override returns (CoinToken) {
        return new CoinToken{salt: kind}();
    }

    function _tokenCodeHash() internal pure override returns (bytes32) {
        return keccak256(type(CoinToken).creationCode);
    }

    function _numberShift() internal pure override returns (uint256) {
        return 8;
    }
}
