// SPDX-License-Identifier: MIT
// Which objects obey authorities, and how. Spec: docs/objects.md §10.
pragma solidity ^0.8.28;

import {IForcedTransfer} from "./IForcedTransfer.sol";

/// @notice The part that takes in types and carries out orders; ObjectManager delegates to its code.
interface IObjectOrders is IForcedTransfer {
    /// @notice A type may be used: its code is pure.
    event TypeRegistered(bytes32 indexed typeId, address code);

    /// @notice On this chain nobody keeps locks, so regulated objects have no place here.
    error LocksMissing(bytes32 typeId);

    /// @notice Takes code as a type: TypeID is its code hash. Anyone; about 150 gas an instruction.
    function registerType(address code) external returns (bytes32 typeId);

    /// @notice The contract that a type was registered with, 0 for none.
    function typeCode(bytes32 typeId) external view returns (address);

    /// @notice Whether objects of the type obey orders. Those of other types can be neither frozen nor seized. Reverts for a type that is not here.
    function isRegulated(bytes32 typeId) external view returns (bool);
}
