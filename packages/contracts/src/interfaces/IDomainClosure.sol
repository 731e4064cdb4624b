// SPDX-License-Identifier: MIT
// The end of a dead domain. Spec: docs/crosslinks.md §4.
pragma solidity ^0.8.28;

import {BlockHeader} from "../types/BlockTypes.sol";

/// @title IDomainClosure
/// @notice Fixes the last root of a domain that has stopped, for ever: later ones are confirmed nowhere and FALSE everywhere, and what was on its
/// way to it and had not arrived can return. Who can do what: the governor announces a closure and may take the announcement back. When
/// `delay` has passed anyone closes, but only if the domain confirmed nothing meanwhile: a domain that lives cannot be closed, not even by the governor.
interface IDomainClosure {
    /// @notice The domain can be closed from `activeAt` on, unless something above assertion `number` is confirmed by then.
    event ClosureScheduled(uint64 indexed domainId, uint64 number, uint64 activeAt);
    event ClosureCancelled(uint64 indexed domainId);
    /// @notice The domain ends with this block.
    event DomainClosed(uint64 indexed domainId, uint64 number, bytes32 worldRoot, bytes32 blockHash);

    error NotGovernor(address caller);
    error AlreadyClosed(uint64 domainId);
    error AlreadyScheduled(uint64 domainId, uint64 activeAt);
    /// @notice No closure is announced, or its delay is not over.
    error ClosureNotDue(uint64 domainId, uint64 activeAt);
    /// @notice The domain confirmed an assertion since the announcement: it lives.
    error DomainLives(uint64 domainId, uint64 confirmed);
    /// @notice `header` is not that of the last confirmed block.
    error HeaderDiffers(bytes32 headerHash, bytes32 lastBlockHash);

    /// @notice Announces a closure. Only the governor; again after `cancel`, or when the domain has shown life.
    function schedule(uint64 domainId) external;

    /// @notice Takes an announcement back. Only the governor.
    function cancel(uint64 domainId) external;

    /// @notice Closes a domain whose announcement is due. Anyone.
    /// @param header of the last block of its newest confirmed assertion
    function close(uint64 domainId, BlockHeader calldata header) external;

    /// @notice `H(domainId, number, worldRoot, blockHash)` of its last block, 0 if it is open. Slot 0: domains open it by a proof of L1's state.
    function closureOf(uint64 domainId) external view returns (bytes32);
}
