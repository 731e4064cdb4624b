// SPDX-License-Identifier: MIT
// ERC-7786 attributes that Messenger understands. Spec: docs/messages.md §2.
pragma solidity ^0.8.28;

import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {IMessenger} from "./IMessenger.sol";

/// @notice Each attribute is a selector and one word, at most once.
library MessageAttributes {
    bytes4 internal constant MIN_LEVEL = bytes4(keccak256("minLevel(uint8)"));
    bytes4 internal constant MIN_GAS_LIMIT = bytes4(keccak256("minGasLimit(uint256)"));
    /// @dev The highest level that a claim has on a chain.
    uint256 internal constant MAX_LEVEL = 3;
    /// @dev Of a message that does not say.
    uint64 internal constant DEFAULT_GAS = 200_000;
    /// @dev A delivery with it fits a transaction of 2^24 gas (EIP-7825).
    uint256 internal constant MAX_GAS = 10_000_000;

    function isKnown(bytes4 selector) internal pure returns (bool) {
        return selector == MIN_LEVEL || selector == MIN_GAS_LIMIT;
    }

    /// @notice Reads all, or refuses the first that is unknown, repeated or not in form.
    function read(bytes[] calldata attributes) internal pure returns (uint8 minLevel, uint64 gasLimit) {
        bool hasLevel;
        bool hasGas;
        gasLimit = DEFAULT_GAS;
        for (uint256 i; i < attributes.length; ++i) {
            bytes4 selector = bytes4(attributes[i]);
            if (!isKnown(selector)) revert IERC7786GatewaySource.UnsupportedAttribute(selector);
            bool isLevel = selector == MIN_LEVEL;
            if (isLevel ? hasLevel : hasGas) revert IMessenger.AttributeRepeated(selector);
            if (attributes[i].length != 36) revert IMessenger.AttributeInvalid(selector);
            uint256 value = uint256(bytes32(attributes[i][4:]));
            if (value > (isLevel ? MAX_LEVEL : MAX_GAS)) revert IMessenger.AttributeInvalid(selector);
            if (isLevel) (hasLevel, minLevel) = (true, uint8(value));
            else (hasGas, gasLimit) = (true, uint64(value));
        }
    }
}
