// SPDX-License-Identifier: MIT
// Batches are calldata: whoever has L1 has their bytes. Spec: docs/disputes.md (One-shot proofs); docs/state-format.md §3.
pragma solidity ^0.8.28;

import {IInbox} from "../interfaces/IInbox.sol";
import {Availability, IDataAvailabilityChallenge} from "./IDataAvailabilityChallenge.sol";

/// @notice The Inbox takes data from the transaction itself, sent by an account without code, and hashes it: no batch that it has can be
/// withheld, and what it does not have cannot be asserted over (`StateCommitmentChain.BatchesMissing`). So every question has its answer here.
abstract contract CalldataAvailability is IDataAvailabilityChallenge {
    /// @inheritdoc IDataAvailabilityChallenge
    function availabilityOf(uint64 domainId, uint64 batchIndex) public view returns (Availability) {
        return batchIndex < _inbox().batchCount(domainId) ? Availability.ON_L1 : Availability.NOT_POSTED;
    }

    /// @inheritdoc IDataAvailabilityChallenge
    function challengeAvailability(uint64 domainId, uint64 batchIndex) external payable {
        _refuse(domainId, batchIndex);
    }

    /// @inheritdoc IDataAvailabilityChallenge
    function showData(uint64 domainId, uint64 batchIndex, bytes calldata) external view {
        _refuse(domainId, batchIndex);
    }

    /// @inheritdoc IDataAvailabilityChallenge
    function proveWithheld(bytes32 assertionId, uint64 batchIndex) external view {
        (uint64 domainId, uint64 from, uint64 to) = _rangeOf(assertionId);
        if (batchIndex < from || batchIndex >= to) revert BatchOutsideRange(batchIndex, from, to);
        _refuse(domainId, batchIndex);
    }

    function _refuse(uint64 domainId, uint64 batchIndex) private view {
        if (availabilityOf(domainId, batchIndex) == Availability.NOT_POSTED) revert BatchNotPosted(domainId, batchIndex);
        revert DataOnL1(domainId, batchIndex);
    }

    function _inbox() internal view virtual returns (IInbox);

    /// @dev Batches `[from, to)` that an assertion covers.
    function _rangeOf(bytes32 assertionId) internal view virtual returns (uint64 domainId, uint64 from, uint64 to);
}
