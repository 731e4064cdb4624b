// SPDX-License-Identifier: MIT
// The accumulator of settled claims. Spec: docs/crosslinks.md §1.
pragma solidity ^0.8.28;

import {MerkleTree} from "@openzeppelin/contracts/utils/structs/MerkleTree.sol";
import {ICrosslinks} from "../interfaces/ICrosslinks.sol";
import {IStateCommitmentChain} from "../interfaces/IStateCommitmentChain.sol";
import {IValidatorSet} from "../interfaces/IValidatorSet.sol";
import {ClaimTree} from "../libraries/ClaimTree.sol";
import {Assertion, Stored} from "../types/AssertionTypes.sol";
import {BlockHeader} from "../types/BlockTypes.sol";
import {Claim} from "../types/ClaimTypes.sol";
import {Attestation, Certificate, QuorumSet} from "../types/QuorumTypes.sol";

/// @title Crosslinks
/// @notice What it does and who may do what: see ICrosslinks.
contract Crosslinks is ICrosslinks {
    using MerkleTree for MerkleTree.Bytes32PushTree;

    /// @inheritdoc ICrosslinks
    /// @dev Slot 0: domains open it by a proof of L1's state.
    bytes32 public root;
    /// @inheritdoc ICrosslinks
    uint64 public count;
    /// @inheritdoc ICrosslinks
    mapping(uint64 domainId => mapping(uint64 number => uint64 indexPlusOne)) public leafOf;
    MerkleTree.Bytes32PushTree private _tree;
    /// @inheritdoc ICrosslinks
    mapping(bytes32 setHash => uint64 indexPlusOne) public leafOfSet;

    IStateCommitmentChain public immutable chain;
    IValidatorSet public immutable validators;

    constructor(IStateCommitmentChain chain_, IValidatorSet validators_) {
        chain = chain_;
        validators = validators_;
        root = _tree.setup(ClaimTree.HEIGHT, bytes32(0));
    }

    /// @inheritdoc ICrosslinks
    function settle(bytes32 assertionId, BlockHeader calldata header) external returns (uint64 index) {
        Assertion memory node = chain.assertionOf(assertionId);
        if (node.stored != Stored.CONFIRMED) revert NotConfirmed(assertionId);
        bytes32 blockHash = ClaimTree.hashHeader(header);
        if (blockHash != node.lastBlockHash) revert HeaderDiffers(blockHash, node.lastBlockHash);
        uint64 number = uint64(header.number);
        return _settle(Claim({domainId: node.domainId, number: number, worldRoot: node.worldRoot}), blockHash);
    }

    /// @inheritdoc ICrosslinks
    function settleByQuorum(Attestation calldata attestation, QuorumSet calldata set, Certificate calldata certificate)
        external
        returns (uint64 index)
    {
        uint64 domainId = attestation.domainId;
        if (!validators.isForeign(domainId)) revert OtherCertifier(domainId);
        validators.checkAttestation(attestation, set, certificate);
        Claim memory claim =
            Claim({domainId: domainId, number: attestation.number, worldRoot: attestation.worldRoot});
        return _settle(claim, attestation.blockHash);
    }

    /// @inheritdoc ICrosslinks
    function settleSet(uint64 domainId, uint64 epoch) external returns (uint64 index) {
        bytes32 setHash = validators.setOf(domainId, epoch);
        if (setHash == bytes32(0)) revert EpochUnknown(domainId, epoch);
        uint64 taken = leafOfSet[setHash];
        if (taken != 0) revert AlreadySettled(domainId, epoch, taken - 1);
        bytes32 newRoot;
        (index, newRoot) = _push(ClaimTree.setLeaf(setHash));
        leafOfSet[setHash] = index + 1;
        emit SetSettled(domainId, epoch, index, setHash, newRoot);
    }

    function _settle(Claim memory claim, bytes32 blockHash) private returns (uint64 index) {
        uint64 taken = leafOf[claim.domainId][claim.number];
        if (taken != 0) revert AlreadySettled(claim.domainId, claim.number, taken - 1);
        bytes32 newRoot;
        (index, newRoot) = _push(ClaimTree.leaf(claim, blockHash));
        leafOf[claim.domainId][claim.number] = index + 1;
        emit ClaimSettled(claim.domainId, claim.number, index, claim.worldRoot, blockHash, newRoot);
    }

    function _push(bytes32 leaf) private returns (uint64 index, bytes32 newRoot) {
        uint256 at;
        (at, newRoot) = _tree.push(leaf);
        index = uint64(at);
        count = index + 1;
        root = newRoot;
    }
}
