// SPDX-License-Identifier: MIT
// The truth of flow literals. Spec: docs/crosslinks.md §2.
pragma solidity ^0.8.28;

/// @title IFlowAcceptance
/// @notice What ClaimRegistry asks ObjectManager about a claim of domain 0.
interface IFlowAcceptance {
    /// @notice Whether the flow of this receipt was accepted here. Once true, always true.
    function isFlowAccepted(bytes32 receiptId) external view returns (bool);
}
