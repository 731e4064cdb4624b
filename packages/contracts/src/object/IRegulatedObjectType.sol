// SPDX-License-Identifier: MIT
// A type whose objects obey authorities' orders. Spec: docs/objects.md §10.
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IRegulatedType} from "../lock/IRegulatedType.sol";
import {IObjectType} from "./IObjectType.sol";

/// @title IRegulatedObjectType
/// @notice Says by ERC-165 that it is one: asked once, when it is registered. The asset that an order is about is the kind by which `flowOf` says that
/// objects move, so it holds the type's code, and whether it is regulated is the same on every domain.
interface IRegulatedObjectType is IObjectType, IRegulatedType, IERC165 {
    /// @notice Whose an object in this state is. Orders about a holder are about what this names, whoever may use it besides.
    function holderOf(bytes32 index, bytes calldata state) external pure returns (address holder);

    /// @notice Takes `amount` of what the object is worth from its holder and gives it to `recipient`, whatever anybody agreed to. The sum stays.
    /// @param amount 1 to the flow's quantity
    /// @return rest state of what the holder keeps; not used where `amount` is all
    /// @return taken state of what is the recipient's
    function enforce(bytes32 index, bytes calldata state, uint256 amount, address recipient)
        external
        pure
        returns (bytes memory rest, bytes memory taken);
}
