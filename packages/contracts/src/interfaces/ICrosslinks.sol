// SPDX-License-Identifier: MIT
// The accumulator of settled claims on L1. Spec: docs/crosslinks.md; decisions on claims, DEP-31.
pragma solidity ^0.8.28;

import {BlockHeader} from "../types/BlockTypes.sol";
import {Attestation, Certificate, ForeignContracts, QuorumSet} from "../types/QuorumTypes.sol";
import {ICertifiedRoots} from "./ICertifiedRoots.sol";

/// @title ICrosslinks
/// @notice One append-only tree of all claims that are settled on L1, whatever their domain. Nothing is pushed to anybody: a domain learns
/// the root from the state of its L1 origin, and opens any claim under it. No owner, no way to take a claim back.
///
/// Whoever asks L1 for a certified root asks here: StateCommitmentChain answers for registered domains, by an assertion's id; what a quorum settled stands for a
/// foreign chain, by the block's number.
interface ICrosslinks is ICertifiedRoots {
    /// @notice A claim has become leaf `index`; `root` is the tree's root with it.
    event ClaimSettled(
        uint64 indexed domainId,
        uint64 indexed number,
        uint64 indexed index,
        bytes32 worldRoot,
        bytes32 blockHash,
        bytes32 root
    );

    /// @notice The validators of an epoch have become leaf `index`.
    event SetSettled(
        uint64 indexed domainId, uint64 indexed epoch, uint64 indexed index, bytes32 setHash, bytes32 root
    );

    /// @notice Where a foreign chain's contracts are has become leaf `index`.
    event ContractsSettled(
        uint64 indexed domainId, uint64 indexed index, address objectManager, address messenger, bytes32 root
    );

    /// @notice The row of an authority has become leaf `index`.
    event AuthoritySettled(bytes32 indexed id, uint64 indexed index, bytes32 authorityHash, bytes32 root);

    /// @notice The assertion is not on its domain's confirmed chain.
    error NotConfirmed(bytes32 assertionId);
    /// @notice `header` is not that of the assertion's last block.
    error HeaderDiffers(bytes32 headerHash, bytes32 lastBlockHash);
    /// @notice The id is not foreign: its claims settle by its confirmed chain, or not at all.
    error OtherCertifier(uint64 domainId);
    /// @notice The validators of that epoch are not known.
    error EpochUnknown(uint64 domainId, uint64 epoch);
    /// @notice No quorum has settled a root of the foreign chain at this height.
    error NotSettled(uint64 domainId, uint256 number);
    /// @notice Nobody stated where the foreign chain's contracts are, or the statement leaves one out.
    error ContractsMissing(uint64 domainId);
    /// @notice The claim at this height (or the set of this epoch, or the chain's contracts) is leaf `index` already.
    error AlreadySettled(uint64 domainId, uint64 number, uint64 index);

    /// @notice AuthorityRegistry has no such row.
    error AuthorityUnknown(bytes32 id);
    /// @notice The row that stands is leaf `index` already.
    error AuthoritySettledAlready(bytes32 id, uint64 index);

    /// @notice Appends the claim of a confirmed assertion: the world root after its last block. Anyone, in any order; 350 k gas.
    /// An assertion over batches without blocks has its parent's claim.
    /// @param header of the last block of the assertion's range
    /// @return index of the leaf
    function settle(bytes32 assertionId, BlockHeader calldata header) external returns (uint64 index);

    /// @notice Appends the claim of a foreign chain's block that a quorum of its validators attests. Anyone; see docs/quorum.md for its gas.
    function settleByQuorum(Attestation calldata attestation, QuorumSet calldata set, Certificate calldata certificate)
        external
        returns (uint64 index);

    /// @notice Appends the validators of an epoch, so that domains learn of them as they learn of claims. Anyone.
    function settleSet(uint64 domainId, uint64 epoch) external returns (uint64 index);

    /// @notice Appends where the ObjectManager and the Messenger of a foreign chain are, by the word of a quorum of its validators. Once for ever: they are what
    /// all its receipts, totals and messages are read from, and no later quorum moves them. Anyone.
    function settleContracts(ForeignContracts calldata said, QuorumSet calldata set, Certificate calldata certificate)
        external
        returns (uint64 index);

    /// @notice Appends the row of an authority that stands in AuthorityRegistry, so that domains learn of it. Anyone.
    function settleAuthority(bytes32 id) external returns (uint64 index);

    /// @notice Root of the tree, at storage slot 0: `H(0, …, 0)` over 32 levels before the first claim.
    function root() external view returns (bytes32);

    /// @notice Leaves so far.
    function count() external view returns (uint64);

    /// @notice One more than the leaf of the claim at this height, 0 if none is settled.
    function leafOf(uint64 domainId, uint64 number) external view returns (uint64 indexPlusOne);

    /// @notice One more than the leaf of a set of validators, 0 if it is not settled.
    function leafOfSet(bytes32 setHash) external view returns (uint64 indexPlusOne);

    /// @notice One more than the leaf of an authority's row, 0 if it is not settled.
    function leafOfAuthority(bytes32 authorityHash) external view returns (uint64 indexPlusOne);

    /// @notice Where a foreign chain's contracts are, and one more than their leaf; 0 if nobody stated them.
    function contractsOf(uint64 domainId)
        external
        view
        returns (uint64 indexPlusOne, address objectManager, address messenger);

    /// @notice State root of a foreign chain's block that was settled by quorum, 0 if none was at that height.
    function foreignRoot(uint64 domainId, uint256 number) external view returns (bytes32);
}
