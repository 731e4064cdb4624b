// SPDX-License-Identifier: MIT
// Regulated unique things as objects. Spec: docs/objects.md §10.
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {Kind} from "../../types/FlowTypes.sol";
import {IRegulatedType} from "../../lock/IRegulatedType.sol";
import {IRegulatedObjectType} from "../IRegulatedObjectType.sol";
import {Nft, NftState} from "./Nft.sol";

/// @title Deed
/// @notice Nft in all that its owner does. But authorities freeze, seize and confiscate it.
contract Deed is Nft, IRegulatedObjectType {
    /// @notice There is one of it.
    error NotDivisible(uint256 amount);

    /// @notice Of no country: a kind that is its index says none, so only authorities of rank 3 command it.
    function jurisdictionsOf(Kind calldata) external pure returns (bytes16[] memory law) {
        law = new bytes16[](1);
        law[0] = "ZZ";
    }

    function holderOf(bytes32, bytes calldata state) external pure returns (address) {
        return abi.decode(state, (NftState)).owner;
    }

    function enforce(bytes32, bytes calldata state, uint256 amount, address recipient)
        external
        pure
        returns (bytes memory, bytes memory)
    {
        if (amount != 1) revert NotDivisible(amount);
        if (recipient == address(0)) revert OwnerZero();
        NftState memory thing = abi.decode(state, (NftState));
        (thing.owner, thing.spender, thing.terms) = (recipient, address(0), 0);
        return ("", abi.encode(thing));
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IRegulatedObjectType).interfaceId || interfaceId == type(IERC165).interfaceId;
    }
}
