// SPDX-License-Identifier: MIT
// The accumulator of settled claims. Spec: docs/crosslinks.md §1.
pragma solidity ^0.8.28;

import {MerkleTree} from "@openzeppelin/contracts/utils/structs/MerkleTree.sol";
import {ICertifiedRoots} from "../interfaces/ICertifiedRoots.sol";
import {ICrosslinks} from "../interfaces/ICrosslinks.sol";
import {IStateCommitmentChain} from "../interfaces/IStateCommitmentChain.sol";
import {IValidatorSet} from "../interfaces/IValidatorSet.sol";
import {IAuthorityRegistry} from "../lock/IAuthorityRegistry.sol";
import {ClaimTree} from "../libraries/ClaimTree.sol";
import {Assertion, Stored} from "../types/AssertionTypes.sol";
import {BlockHeader} from "../types/BlockTypes.sol";
import {Claim, Dialect} from "../types/ClaimTypes.sol";
import {Attestation, Certificate, ForeignContracts, QuorumSet} from "../types/QuorumTypes.sol";

/// @title Crosslinks
/// @notice What it does and who may do what: see ICrosslinks.
contract Crosslinks is ICrosslinks {
    using MerkleTree for MerkleTree.Bytes32PushTree;

    /// @dev Of a foreign chain; `indexPlusOne` of their leaf, 0 if nobody stated them.
    struct Contracts {
        uint64 indexPlusOne;
        address objectManager;
        address messenger;
    }

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
    /// @inheritdoc ICrosslinks
    mapping(uint64 domainId => Contracts) public contractsOf;
    /// @inheritdoc ICrosslinks
    mapping(uint64 domainId => mapping(uint256 number => bytes32 root)) public foreignRoot;

    /// @inheritdoc ICrosslinks
    mapping(bytes32 authorityHash => uint64 indexPlusOne) public leafOfAuthority;

    IStateCommitmentChain public immutable chain;
    IValidatorSet public immutable validators;
    IAuthorityRegistry public immutable authorities;

    constructor(IStateCommitmentChain chain_, IValidatorSet validators_, IAuthorityRegistry authorities_) {
        chain = chain_;
        validators = validators_;
        authorities = authorities_;
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
        index = _settle(claim, attestation.blockHash);
        foreignRoot[domainId][claim.number] = claim.worldRoot;
    }

    /// @inheritdoc ICrosslinks
    function settleContracts(ForeignContracts calldata said, QuorumSet calldata set, Certificate calldata certificate)
        external
        returns (uint64 index)
    {
        uint64 domainId = said.domainId;
        if (!validators.isForeign(domainId)) revert OtherCertifier(domainId);
        uint64 taken = contractsOf[domainId].indexPlusOne;
        if (taken != 0) revert AlreadySettled(domainId, said.epoch, taken - 1);
        if (said.objectManager == address(0) || said.messenger == address(0)) revert ContractsMissing(domainId);
        validators.checkContracts(said, set, certificate);
        bytes32 newRoot;
        (index, newRoot) = _push(ClaimTree.contractsLeaf(domainId, said.objectManager, said.messenger));
        contractsOf[domainId] = Contracts(index + 1, said.objectManager, said.messenger);
        emit ContractsSettled(domainId, index, said.objectManager, said.messenger, newRoot);
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

    /// @inheritdoc ICrosslinks
    function settleAuthority(bytes32 id) external returns (uint64 index) {
        bytes32 authorityHash = authorities.hashOf(id);
        if (authorityHash == bytes32(0)) revert AuthorityUnknown(id);
        uint64 taken = leafOfAuthority[authorityHash];
        if (taken != 0) revert AuthoritySettledAlready(id, taken - 1);
        bytes32 newRoot;
        (index, newRoot) = _push(ClaimTree.authorityLeaf(authorityHash));
        leafOfAuthority[authorityHash] = index + 1;
        emit AuthoritySettled(id, index, authorityHash, newRoot);
    }

    /// @inheritdoc ICertifiedRoots
    function certifiedRoot(uint64 domainId, bytes32 ref)
        external
        view
        returns (bytes32 certified, Dialect dialect, address manager)
    {
        if (!validators.isForeign(domainId)) return ICertifiedRoots(address(chain)).certifiedRoot(domainId, ref);
        certified = foreignRoot[domainId][uint256(ref)];
        if (certified == bytes32(0)) revert NotSettled(domainId, uint256(ref));
        manager = contractsOf[domainId].objectManager;
        if (manager == address(0)) revert ContractsMissing(domainId);
        dialect = Dialect.MPT;
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
