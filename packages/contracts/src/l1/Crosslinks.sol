// SPDX-License-Identifier: MIT
// The accumulator of settled claims. Spec: docs/crosslinks.md §1.
pragma solidity ^0.8.28;

import {MerkleTree} from "@openzeppelin/contracts/utils/structs/MerkleTree.sol";
import {ICrosslinks} from "../interfaces/ICrosslinks.sol";
import {IStateCommitmentChain} from "../interfaces/IStateCommitmentChain.sol";
import {ClaimTree} from "../libraries/ClaimTree.sol";
import {Assertion, Stored} from "../types/AssertionTypes.sol";
import {BlockHeader} from "../types/BlockTypes.sol";
import {Claim} from "../types/ClaimTypes.sol";

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

    IStateCommitmentChain public immutable chain;

    constructor(IStateCommitmentChain chain_) {
        chain = chain_;
        root = _tree.setup(ClaimTree.HEIGHT, bytes32(0));
    }

    /// @inheritdoc ICrosslinks
    function settle(bytes32 assertionId, BlockHeader calldata header) external returns (uint64 index) {
        Assertion memory node = chain.assertionOf(assertionId);
        if (node.stored != Stored.CONFIRMED) revert NotConfirmed(assertionId);
        bytes32 blockHash = ClaimTree.hashHeader(header);
        if (blockHash != node.lastBlockHash) revert HeaderDiffers(blockHash, node.lastBlockHash);
        uint64 number = uint64(header.number);
        uint64 taken = leafOf[node.domainId][number];
        if (taken != 0) revert AlreadySettled(node.domainId, number, taken - 1);

        Claim memory claim = Claim({domainId: node.domainId, number: number, worldRoot: node.worldRoot});
        (uint256 at, bytes32 newRoot) = _tree.push(ClaimTree.leaf(claim, blockHash));
        index = uint64(at);
        leafOf[node.domainId][number] = index + 1;
        count = index + 1;
        root = newRoot;
        emit ClaimSettled(node.domainId, number, index, claim.worldRoot, blockHash, newRoot);
    }
}
