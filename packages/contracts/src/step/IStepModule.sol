// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Part of the step verifier: some phases or opcodes of the step machine.
interface IStepModule {
    /// @notice The successor of the state that hashes to `pre`, by the openings in `proof`. Reads nothing but its arguments.
    function step(bytes32 pre, bytes calldata proof) external view returns (bytes32 post);
}
