// SPDX-License-Identifier: MIT
// A type of objects that takes orders. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {Kind} from "../types/FlowTypes.sol";

/// @title IRegulatedType
/// @notice What a type of objects says beside IObjectType if authorities may command its assets. Pure as all of a type, so every domain hears the same.
interface IRegulatedType {
    /// @notice Under whose law assets of the kind are, such as `US`, left-aligned; at most 8. None: the kind takes no orders.
    function jurisdictionsOf(Kind calldata kind) external pure returns (bytes16[] memory);
}
