// SPDX-License-Identifier: MIT
// The end of a dead domain. Spec: docs/crosslinks.md §4.
pragma solidity ^0.8.28;

import {IDomainClosure} from "../interfaces/IDomainClosure.sol";
import {IStateCommitmentChain} from "../interfaces/IStateCommitmentChain.sol";
import {ClaimTree} from "../libraries/ClaimTree.sol";
import {Assertion} from "../types/AssertionTypes.sol";
import {BlockHeader} from "../types/BlockTypes.sol";

/// @title DomainClosure
/// @notice What it does and who may do what: see IDomainClosure.
contract DomainClosure is IDomainClosure {
    /// @param number of the newest confirmed assertion when it was announced
    struct Announcement {
        uint64 activeAt;
        uint64 number;
    }

    /// @inheritdoc IDomainClosure
    mapping(uint64 domainId => bytes32) public closureOf;
    /// @notice What the governor announced; `activeAt` 0 = nothing.
    mapping(uint64 domainId => Announcement) public announcementOf;

    IStateCommitmentChain public immutable chain;
    /// @notice Announces closures; a contract that many control is meant.
    address public immutable governor;
    /// @notice Seconds between announcement and closure: a domain that confirms anything in that time cannot be closed.
    uint64 public immutable delay;

    modifier onlyGovernor() {
        if (msg.sender != governor) revert NotGovernor(msg.sender);
        _;
    }

    constructor(IStateCommitmentChain chain_, address governor_, uint64 delay_) {
        chain = chain_;
        governor = governor_;
        delay = delay_;
    }

    /// @inheritdoc IDomainClosure
    function schedule(uint64 domainId) external onlyGovernor {
        if (closureOf[domainId] != bytes32(0)) revert AlreadyClosed(domainId);
        (uint64 number,) = chain.latestConfirmed(domainId);
        Announcement memory known = announcementOf[domainId];
        if (known.activeAt != 0 && known.number == number) revert AlreadyScheduled(domainId, known.activeAt);
        uint64 activeAt = uint64(block.timestamp) + delay;
        announcementOf[domainId] = Announcement({activeAt: activeAt, number: number});
        emit ClosureScheduled(domainId, number, activeAt);
    }

    /// @inheritdoc IDomainClosure
    function cancel(uint64 domainId) external onlyGovernor {
        if (closureOf[domainId] != bytes32(0)) revert AlreadyClosed(domainId);
        delete announcementOf[domainId];
        emit ClosureCancelled(domainId);
    }

    /// @inheritdoc IDomainClosure
    function close(uint64 domainId, BlockHeader calldata header) external {
        if (closureOf[domainId] != bytes32(0)) revert AlreadyClosed(domainId);
        Announcement memory known = announcementOf[domainId];
        if (known.activeAt == 0 || block.timestamp < known.activeAt) revert ClosureNotDue(domainId, known.activeAt);
        (uint64 number, bytes32 id) = chain.latestConfirmed(domainId);
        if (number != known.number) revert DomainLives(domainId, number);
        Assertion memory last = chain.assertionOf(id);
        bytes32 blockHash = ClaimTree.hashHeader(header);
        if (blockHash != last.lastBlockHash) revert HeaderDiffers(blockHash, last.lastBlockHash);
        uint64 height = uint64(header.number);
        closureOf[domainId] = ClaimTree.closure(domainId, height, last.worldRoot, blockHash);
        emit DomainClosed(domainId, height, last.worldRoot, blockHash);
    }
}
