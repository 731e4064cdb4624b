// SPDX-License-Identifier: MIT
// Roots that a domain's final certifier stands for. Spec: docs/crosslinks.md §3.
pragma solidity ^0.8.28;

import {Dialect} from "../types/ClaimTypes.sol";

/// @title ICertifiedRoots
/// @notice Whom IsolationLedger asks for the state of a domain. StateCommitmentChain answers for registered domains, with ids of assertions as
/// references; Crosslinks passes that on, and answers for foreign chains by the number of a block that their quorum settled.
interface ICertifiedRoots {
    /// @notice A final root of `domainId`; reverts if `ref` is none.
    /// @return root world root (K) or state root (MPT)
    /// @return dialect which of the two
    /// @return manager where ObjectManager is on that chain
    function certifiedRoot(uint64 domainId, bytes32 ref)
        external
        view
        returns (bytes32 root, Dialect dialect, address manager);
}
