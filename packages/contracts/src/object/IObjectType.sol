// SPDX-License-Identifier: MIT
// What a type of objects is. Spec: docs/objects.md §2.
pragma solidity ^0.8.28;

import {Flow} from "../types/ObjectTypes.sol";

/// @title IObjectType
/// @notice A type is code without a world: its functions see their arguments and nothing else, which ObjectManager checks when the type is
/// registered (no storage, environment, time or calls). So one state and one call have one outcome on every domain and in every possible
/// world. To refuse, a function reverts; its error reaches the caller. `caller` is who called ObjectManager.
interface IObjectType {
    /// @notice State of a new object.
    /// @param domainId where it is made; part of what it may be worth elsewhere
    /// @param index its name, unique for ever
    function create(uint64 domainId, address caller, bytes32 index, bytes calldata data)
        external
        pure
        returns (bytes memory state);

    /// @notice New states of the objects `indexes`, as many as there are old ones. Has to refuse an object whose owner did not agree, also where its
    /// state stays the same: what comes out depends on all that goes in.
    function transact(address caller, bytes32[] calldata indexes, bytes[] calldata states, bytes calldata data)
        external
        pure
        returns (bytes[] memory);

    /// @notice State in which an object leaves for domain `to`. Reverts if it may not, or not at `caller`'s word. Its flow must stay the same.
    function depart(address caller, bytes32 index, bytes calldata state, uint64 to, bytes calldata data)
        external
        pure
        returns (bytes memory);

    /// @notice Reverts if `caller` may not destroy the object.
    function destroy(address caller, bytes32 index, bytes calldata state) external pure;

    /// @notice What leaves a domain with the object.
    function flowOf(bytes32 index, bytes calldata state) external pure returns (Flow memory);
}
