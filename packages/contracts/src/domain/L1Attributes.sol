// SPDX-License-Identifier: MIT
// The L1 origin of the current batch, predeploy 0x5C…01. Spec: docs/state-format.md §4.
pragma solidity ^0.8.28;

/// @title L1Attributes
/// @notice The state function writes slots 0 to 4 at the first block of a batch; there is no other writer.
contract L1Attributes {
    /// @notice Number of the L1 block.
    uint256 public originNumber;
    /// @notice Its timestamp, seconds.
    uint256 public originTimestamp;
    /// @notice Its base fee, wei a gas.
    uint256 public originBaseFee;
    /// @notice Its hash.
    bytes32 public originHash;
    /// @notice Index of the batch.
    uint256 public batchIndex;
}
