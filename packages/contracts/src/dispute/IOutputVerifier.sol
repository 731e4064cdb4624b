// SPDX-License-Identifier: MIT
// The output that a history ends in. Spec: docs/state-format.md §6, §7; docs/disputes.md.
pragma solidity ^0.8.28;

/// @title IOutputVerifier
/// @notice Decides between claims of one history and different outputs.
interface IOutputVerifier {
    /// @notice Which of two assertions claim the output that the last leaf under `l0Root` has. Reverts unless `proof` opens
    /// that leaf as a boundary state outside a block with nothing pending, and its world as one with the message passer.
    function decide(bytes32 l0Root, bytes32 assertionA, bytes32 assertionB, bytes calldata proof)
        external
        view
        returns (bool rightA, bool rightB);
}
