// SPDX-License-Identifier: MIT
// One step of the machine, executed on L1. Spec: docs/disputes.md.
pragma solidity ^0.8.28;

/// @title IStepVerifier
/// @notice The successor of a machine state, computed from its arguments alone: no storage, no context of the L1 transaction.
interface IStepVerifier {
    /// @notice The one successor of `pre`. A boundary state is taken as the start of its next segment, a finished one as its own
    /// successor. Reverts unless `proof` opens `pre`; whatever it opens has a successor.
    function step(bytes32 pre, bytes calldata proof) external view returns (bytes32 post);
}
