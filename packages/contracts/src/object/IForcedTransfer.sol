// SPDX-License-Identifier: MIT
// What the order book does to objects. Spec: docs/objects.md §10.
pragma solidity ^0.8.28;

import {CopyRef, Taking} from "../types/ObjectTypes.sol";

/// @title IForcedTransfer
/// @notice A function of ObjectManager. An order is about an asset, so about every copy of every object of it, on every domain: who carries it out names
/// the copies, one after the other.
interface IForcedTransfer {
    /// @notice `amount` of the asset went from the holder of an object to `to`: the object itself, or a part of it as the object `takenId`.
    event ObjectTaken(
        bytes32 indexed order,
        bytes32 indexed asset,
        address indexed from,
        address to,
        uint256 amount,
        bytes32 objectId,
        bytes32 takenId
    );

    error NotOrderBook(address caller);
    /// @notice Objects of this type are under nobody's law: they cannot be frozen or seized, nor looked up as somebody's holding.
    error NotRegulated(bytes32 typeId);
    /// @notice The copy is of another asset, or somebody else's.
    error HoldingDiffers(bytes32 asset, address holder);
    /// @notice Who gets it has it already. Nothing happens to what is frozen of it.
    error RecipientHolds(address holder);
    /// @notice The type gave back something else than was asked for: another sum, another kind, another holder.
    error EnforcementDiffers(bytes32 typeId);

    /// @notice What is held by the copy, whether it can be used or not.
    /// @return asset the kind by which it moves between domains
    function holdingOf(CopyRef calldata ref) external view returns (bytes32 asset, address holder, uint256 amount);

    /// @notice Takes a part of a copy, or all. Then the copy gets a new holder; else it keeps the rest, and a new object holds what was taken, in the same
    /// worlds. Asks for no lock. Order book only.
    /// @param ref any copy that did not leave, also one that waits for something to be false
    /// @return moved of this copy; other copies of the object are in other worlds
    /// @return index of the object that holds it
    function forcedTransfer(CopyRef calldata ref, Taking calldata taking)
        external
        returns (uint256 moved, bytes32 index);
}
