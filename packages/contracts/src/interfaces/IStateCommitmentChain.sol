// SPDX-License-Identifier: MIT
// Bonded assertions about every domain's state. Spec: docs/state-format.md §6, §7; seed requirements PRZ-20…23, 59, 60.
pragma solidity ^0.8.28;

import {Assertion, Status, Why} from "../types/AssertionTypes.sol";
import {Output} from "../types/DomainTypes.sol";

/// @title StateCommitmentChain
/// @notice Who can do what:
/// - anyone opens a registered domain's tree, asserts with a bond, and confirms what is due;
/// - only the domain's resolver rejects, and settles among rivals; what is confirmed or settled is beyond its reach;
/// - anyone releases a bond to whom it belongs. Nobody can undo a confirmation.
///
/// Bonds: that of a confirmed assertion returns to its proposer. That of a rejected assertion, or of one that lost
/// to a settled rival, goes to the resolver, which distributes it. That of a descendant of those returns to its proposer:
/// it was never judged itself, and its ancestor's bond already pays for the delay.
interface IStateCommitmentChain {
    event DomainOpened(uint64 indexed domainId, bytes32 indexed genesisId, Output output, uint64 nextBatchEnd);
    /// @notice An assertion was made. It may be confirmed from `confirmableAt` on if no rival lives.
    event AssertionMade(
        uint64 indexed domainId,
        bytes32 indexed id,
        bytes32 indexed parentId,
        address proposer,
        uint64 number,
        uint64 batchEnd,
        Output output,
        bytes32 l0Root,
        bytes32 initialState,
        uint64 nextBatchEnd,
        uint256 bond,
        uint64 confirmableAt
    );
    event RivalMade(uint64 indexed domainId, bytes32 indexed parentId, bytes32 indexed id, bytes32 previousId);
    event AssertionConfirmed(uint64 indexed domainId, uint64 indexed number, bytes32 indexed id, Output output);
    event AssertionRejected(uint64 indexed domainId, bytes32 indexed parentId, bytes32 indexed id);
    /// @notice All children of `parentId` were rejected; its batches can be asserted anew, also with a claim made before.
    event RangeReopened(uint64 indexed domainId, bytes32 indexed parentId, uint32 round);
    event DisputeSettled(uint64 indexed domainId, bytes32 indexed parentId, bytes32 indexed winnerId);
    event BondReleased(uint64 indexed domainId, bytes32 indexed id, address indexed to, uint256 bond);

    error DomainNotOpen(uint64 domainId);
    error DomainAlreadyOpen(uint64 domainId);
    /// @notice The domain has ended: nothing is asserted or confirmed any more.
    error DomainIsClosed(uint64 domainId);
    error AssertionUnknown(bytes32 id);
    error AssertionExists(bytes32 id);
    /// @notice The parent belongs to another domain.
    error ParentOfOtherDomain(bytes32 parentId, uint64 domainId);
    /// @notice The parent was rejected, lost or fell; nothing can be built on it.
    error ParentDead(bytes32 parentId);
    /// @notice The Inbox holds fewer batches than the parent wants its children to cover.
    error BatchesMissing(uint64 held, uint64 needed);
    /// @notice The assertion was made for other batches; usual after an L1 re-org.
    error LastBatchDiffers(bytes32 declared, bytes32 recorded);
    /// @notice The queue cursor is not what the Inbox recorded for the last batch.
    error QueueCursorDiffers(uint64 claimed, uint64 recorded);
    error WithdrawnDecreases(uint128 claimed, uint128 parent);
    error BondDiffers(uint256 paid, uint256 required);
    /// @notice Too early after the parent.
    error GapTooShort(uint64 notBefore);
    /// @notice Rivals could be made until `until`.
    error RivalsClosed(bytes32 parentId, uint64 until);
    error NotPending(bytes32 id);
    /// @notice The parent is not the latest confirmed assertion.
    error OutOfOrder(bytes32 parentId, bytes32 latestConfirmed);
    error WindowOpen(uint64 until);
    error Contested(bytes32 parentId);
    error NotContested(bytes32 parentId);
    error AlreadySettled(bytes32 parentId, bytes32 winnerId);
    error NotResolver(uint64 domainId, address caller);
    /// @notice The assertion still stands, or its bond was released.
    error BondHeld(bytes32 id);
    error NotConfirmed(bytes32 id);
    /// @notice The confirmed chain is not that long.
    error NumberUnknown(uint64 domainId, uint64 number);

    /// @notice Makes the genesis output the confirmed root of the domain's tree. Anyone, once.
    function openDomain(uint64 domainId) external returns (bytes32 genesisId);

    /// @notice Asserts the output after the batches that `parentId` assigned to its children, with `msg.value` =
    /// `requiredBond`. Rivals are welcome until one challenge window after the first child of the parent.
    /// @param lastBatchHash hash of the last of those batches. It fixes all batches up to there, so that an assertion signed
    /// before an L1 re-org cannot land on others, where it would be false and lose its bond
    /// @param l0Root root of height 24 over the boundary states of the range (§6)
    /// @return id `H(domainId, parentId, batchEnd, outputHash, l0Root)`: what is claimed, not when or by whom, so that a
    /// re-org cannot turn one claim into another. In a range that was reopened `round` times it is `H(that, round)`, so
    /// that a claim which fell by default can be made again without reviving what was built on it
    function assertOutput(
        uint64 domainId,
        bytes32 parentId,
        bytes32 lastBatchHash,
        Output calldata output,
        bytes32 l0Root
    ) external payable returns (bytes32 id);

    /// @notice Confirms `id`: its parent is the latest confirmed, its window is over (at `createdAt + challengeWindow`, not
    /// a second before), and no rival lives or it won against them. Anyone.
    function confirm(bytes32 id) external;

    /// @notice Refutes an assertion, with or without rivals. Only the resolver.
    function reject(bytes32 id) external;

    /// @notice Ends the dispute among the children of `parentId`. Only the resolver.
    function settle(bytes32 parentId, bytes32 winnerId) external;

    /// @notice Moves the bond of an assertion that lost or fell to whom it belongs. Looks one ancestor up only: release
    /// ancestors first. Anyone.
    function releaseBond(bytes32 id) external;

    function assertionId(uint64 domainId, bytes32 parentId, Output calldata output, bytes32 l0Root)
        external
        view
        returns (bytes32);

    /// @notice Bond of an assertion on `parentId`: base bond plus `bondBps` of the ether it newly lets go (PRZ-59).
    function requiredBond(bytes32 parentId, uint128 cumulativeWithdrawn) external view returns (uint256);

    function assertionOf(bytes32 id) external view returns (Assertion memory);

    /// @notice Walks up to the confirmed chain: O(unconfirmed ancestors). For callers off the chain.
    function statusOf(bytes32 id) external view returns (Status);

    /// @notice Why `id` is not confirmed, when that can change (L1 seconds, 0 = by an event), who or what it waits for.
    function why(bytes32 id) external view returns (Why reason, uint64 changesAt, bytes32 waitsFor);

    /// @notice Number and id of the latest confirmed assertion.
    function latestConfirmed(uint64 domainId) external view returns (uint64 number, bytes32 id);

    function confirmedAt(uint64 domainId, uint64 number) external view returns (bytes32 id);

    /// @notice The commitment of the confirmed chain with this number (PRZ-23).
    function commitment(uint64 domainId, uint64 number)
        external
        view
        returns (Output memory output, uint64 time, address proposer, bool challenged, Status status);

    function challengeWindow(uint64 domainId) external view returns (uint64);

    /// @notice What the Bridge needs; reverts unless `id` is a confirmed assertion of `domainId`.
    function confirmedWithdrawals(uint64 domainId, bytes32 id)
        external
        view
        returns (bytes32 withdrawalRoot, uint128 cumulativeWithdrawn);
}
