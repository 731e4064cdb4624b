// SPDX-License-Identifier: MIT
// What domains agreed on, by certificate. Spec: docs/locks.md §9; twin in packages/protocol/src/reconcile/reconciliation.ts.
pragma solidity ^0.8.28;

import {LockDelta, Reconciliation} from "../types/LockTypes.sol";
import {Certificate, QuorumSet} from "../types/QuorumTypes.sol";

/// @title IReconciliations
/// @notice A quorum of this domain's own validators certifies new entries. A segment is written as a whole, if all that it starts from stands here; else it has
/// diverged, and nothing of it is written.
interface IReconciliations {
    event Reconciled(bytes32 indexed id, uint64 lamport);
    event SegmentCommitted(bytes32 indexed id, uint32 indexed segment);
    /// @notice `asset` is the first one whose entry is another than `expected`.
    event SegmentDiverged(bytes32 indexed id, uint32 indexed segment, bytes32 indexed asset, bytes32 expected, bytes32 found);

    /// @notice RECONCILIATION_MALFORMED: domains or deltas out of sequence, too many, or an entry that is none.
    error ReconciliationMalformed();
    /// @notice It is not about this domain, or says something else of it.
    error DeltasDiffer(bytes32 id, bytes32 deltasHash);

    /// @notice Applies what the certificate says of this domain, once: a second time nothing happens. Anyone. 64 deltas at most.
    /// @param deltas by segment, then by asset
    /// @param set validators of this domain, imported by ClaimRegistry and not expired
    function reconcile(
        Reconciliation calldata reconciliation,
        LockDelta[] calldata deltas,
        QuorumSet calldata set,
        Certificate calldata certificate
    ) external;

    /// @notice Whether a reconciliation was taken here.
    function isReconciled(bytes32 id) external view returns (bool);
}
