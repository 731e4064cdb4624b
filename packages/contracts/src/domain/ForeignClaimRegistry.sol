// SPDX-License-Identifier: MIT
// The registry of claims on a chain that does not derive from our L1. Spec: docs/quorum.md §6.
pragma solidity ^0.8.28;

import {Quorum} from "../libraries/Quorum.sol";
import {Certificate, FinalBlock, QuorumSet} from "../types/QuorumTypes.sol";
import {ClaimRegistry} from "./ClaimRegistry.sol";

/// @title ForeignClaimRegistry
/// @notice A ClaimRegistry that learns of L1 by a quorum of this chain's validators, who are staked on L1, instead of by its own derivation. They say which L1
/// block is final; everything else is opened in that block's state by the same proofs as on a domain. So no verdict comes here that is not final on L1, and
/// the next validators come the same way, under a block that the present ones certified.
///
/// If no certificate comes while a set known here has not expired, nothing more ever will.
contract ForeignClaimRegistry is ClaimRegistry {
    /// @notice This chain has no L1 origin: use `noteFinal`.
    error NoOrigin();
    /// @notice The validators of another domain speak for nobody here.
    error OtherDomain(uint64 domainId);

    /// @param firstSet hash of the validators that are trusted from the beginning
    constructor(Configuration memory configuration, bytes32 firstSet) ClaimRegistry(configuration) {
        _trustSet(firstSet);
    }

    /// @notice Notes an L1 block that a quorum of this chain's validators calls final. Anyone. 250 k gas and more, by members.
    function noteFinal(FinalBlock calldata said, QuorumSet calldata set, Certificate calldata certificate) external {
        if (said.domainId != block.chainid) revert OtherDomain(said.domainId);
        _checkSet(set);
        if (said.domainId != set.domainId || said.epoch != set.epoch) revert Quorum.OtherSet(set.domainId, set.epoch);
        Quorum.check(set, certificate, Quorum.messageOf(set.chainTag, said));
        if (isNoted[said.blockHash]) return;
        isNoted[said.blockHash] = true;
        emit OriginNoted(said.number, said.blockHash);
    }

    /// @notice Always refused here.
    function noteOrigin() external pure override returns (bytes32) {
        revert NoOrigin();
    }

    function _isCurrentOrigin(bytes32) internal pure override returns (bool) {
        return false;
    }
}
