// SPDX-License-Identifier: MIT
// Who has to show the bytes of a batch, and what it means if nobody does (PRZ-26). Spec: docs/disputes.md (One-shot proofs).
pragma solidity ^0.8.28;

/// @notice What L1 knows of the bytes of a batch.
/// NOT_POSTED: the Inbox has no such batch; nothing can be asserted over it. ON_L1: the bytes were part of an L1 transaction, and
/// the Inbox hashed them itself. CHALLENGED: they are elsewhere, and somebody paid to see them; the time to answer runs. WITHHELD: they
/// are elsewhere, were asked for, and did not come in time; that stays so.
enum Availability {
    NOT_POSTED,
    ON_L1,
    CHALLENGED,
    WITHHELD
}

/// @title IDataAvailabilityChallenge
/// @notice Where the data of a batch is not on L1, anyone may ask for it there; if it does not come, every assertion over the batch is
/// refuted. What an implementation must hold to:
/// - only a batch whose bytes are not on L1 can be challenged, once, within the challenge window of its posting;
/// - a challenge carries a bond of at least what answering costs in the worst case. An answer by anyone within the window ends it, pays
///   who answered from that bond, and makes the batch ON_L1: what was shown cannot be asked for again;
/// - unanswered it is WITHHELD for ever: the bond returns, and `proveWithheld` refutes assertions over the batch, at any time before they are
///   confirmed. So no confirmation may come before the time to answer is over;
/// - a right assertion over data that was shown is never refuted by it.
///
/// All data is calldata now: every batch that the Inbox has is ON_L1, and the three functions below refuse with the reason.
interface IDataAvailabilityChallenge {
    /// @notice The Inbox has no such batch.
    error BatchNotPosted(uint64 domainId, uint64 batchIndex);
    /// @notice The bytes are on L1, for everybody to read: there is nothing to ask for and nothing is withheld.
    error DataOnL1(uint64 domainId, uint64 batchIndex);
    /// @notice The assertion does not cover the batch.
    error BatchOutsideRange(uint64 batchIndex, uint64 from, uint64 to);

    function availabilityOf(uint64 domainId, uint64 batchIndex) external view returns (Availability);

    /// @notice Asks for the bytes of a batch to be shown on L1, with a bond.
    function challengeAvailability(uint64 domainId, uint64 batchIndex) external payable;

    /// @notice Shows them: `data` must have the root and the length that the batch hash commits to.
    function showData(uint64 domainId, uint64 batchIndex, bytes calldata data) external;

    /// @notice Refutes an assertion over a batch that is WITHHELD.
    function proveWithheld(bytes32 assertionId, uint64 batchIndex) external;
}
