// SPDX-License-Identifier: MIT
// Where dispute contracts plug into the assertion tree. Reference: docs/state-format.md §6, §7.
pragma solidity ^0.8.28;

/// @title IDisputeResolver
/// @notice A domain's resolver decides among rivals through `IStateCommitmentChain.reject` and `.settle`, and receives
/// the bonds of those that lose as credit there.
interface IDisputeResolver {
    /// @notice `id` has become a rival of the earlier children of `parentId`; `previousId` is the newest of them, the
    /// others follow by `Assertion.previousSibling`. Called by the chain contract in the transaction that makes the
    /// rival. It must not revert for a well-formed call: a revert refuses the rival.
    function onRival(uint64 domainId, bytes32 parentId, bytes32 previousId, bytes32 id) external;
}
