// SPDX-License-Identifier: MIT
// ERC-20 tokens as Bond objects, and Bond objects as tokens under the law. Spec: docs/messages.md §8.
pragma solidity ^0.8.28;

import {IObjectManager} from "../object/IObjectManager.sol";
import {CoinToken} from "./CoinToken.sol";
import {PurseWrapper} from "./PurseWrapper.sol";
import {RegulatedToken} from "./RegulatedToken.sol";

/// @title BondWrapper
/// @notice PurseWrapper for Bond and other regulated purses: its tokens are holdings of the same asset as the purses behind them.
contract BondWrapper is PurseWrapper {
    /// @notice Purses of this type obey nobody's orders: CoinWrapper is for them.
    error TypeNotRegulated(bytes32 typeId);

    constructor(IObjectManager manager_, bytes32 bondType_) PurseWrapper(manager_, bondType_) {
        if (!manager_.isRegulated(bondType_)) revert TypeNotRegulated(bondType_);
    }

    function _make(bytes32 kind) internal override returns (CoinToken) {
        return new RegulatedToken{salt: kind}();
    }

    function _tokenCodeHash() internal pure override returns (bytes32) {
        return keccak256(type(RegulatedToken).creationCode);
    }

    /// @dev Above the countries of Bond: of none, so international authorities command what is wrapped here.
    function _numberShift() internal pure override returns (uint256) {
        return 72;
    }
}
