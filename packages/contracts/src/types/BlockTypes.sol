// SPDX-License-Identifier: MIT
// A domain's block. Spec: docs/state-format.md §4.
pragma solidity ^0.8.28;

/// @notice The words of a block hash after the version word 1. `coinbase` is left-padded, like every address in a word.
struct BlockHeader {
    uint256 domainId;
    bytes32 parentHash;
    uint256 number;
    uint256 timestamp;
    uint256 coinbase;
    bytes32 worldRoot;
    bytes32 receiptAcc;
    uint256 gasUsed;
    uint256 gasLimit;
    uint256 baseFee;
    bytes32 prevRandao;
    uint256 originNumber;
    bytes32 originHash;
    uint256 batchIndex;
}
