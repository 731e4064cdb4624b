// SPDX-License-Identifier: MIT
// The output that a history ends in. Spec: docs/state-format.md §6, §7; docs/disputes.md.
pragma solidity ^0.8.28;

/// @title IOutputVerifier
/// @notice Tells the one output that a history has, from its arguments alone.
interface IOutputVerifier {
    /// @notice Hash of the output that the last leaf under `l0Root` has. Reverts unless `proof` opens that leaf as a boundary state
    /// outside a block with nothing pending, and its world as one with the message passer.
    function outputOf(bytes32 l0Root, bytes calldata proof) external view returns (bytes32 outputHash);
}
