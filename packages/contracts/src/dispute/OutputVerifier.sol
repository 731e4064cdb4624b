// SPDX-License-Identifier: MIT
// Opens the last leaf of a history down to the five words of the output. Spec: docs/state-format.md §2, §6, §7; docs/disputes.md.
pragma solidity ^0.8.28;

import {Commitments} from "../libraries/Commitments.sol";
import {KeyedTree} from "../libraries/KeyedTree.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {Output} from "../types/DomainTypes.sol";
import {CommitmentTree} from "./CommitmentTree.sol";
import {IOutputVerifier} from "./IOutputVerifier.sol";

/// @notice What `OutputVerifier` wants as ABI-encoded proof.
/// @param head, batchHash of the final state
/// @param output that it ends in
/// @param siblings of the last leaf, lowest first
/// @param nonce, balance, codeHash, codeMetaHash of the message passer
/// @param accountProof K-proof of it under `output.worldRoot`
/// @param slotProof K-proof of its slot 1 under `output.withdrawalRoot`
struct OutputProof {
    bytes32 head;
    bytes32 batchHash;
    Output output;
    bytes32[] siblings;
    uint256 nonce;
    uint256 balance;
    bytes32 codeHash;
    bytes32 codeMetaHash;
    bytes accountProof;
    bytes slotProof;
}

contract OutputVerifier is IOutputVerifier {
    uint256 internal constant L0_HEIGHT = 24;

    /// @notice The state made up of these words is not the last leaf.
    error NotLastLeaf();
    /// @notice The world has another message passer.
    error MessagePasserDiffers();
    /// @notice The message passer recorded another total.
    error WithdrawnDiffers(bytes32 recorded);

    /// @inheritdoc IOutputVerifier
    function outputOf(bytes32 l0Root, bytes calldata proof) external pure returns (bytes32) {
        OutputProof calldata p = _decode(proof);
        Output calldata output = p.output;
        bytes32 state = finalState(p.head, p.batchHash, output);
        if (!CommitmentTree.isLeaf(l0Root, L0_HEIGHT, (1 << L0_HEIGHT) - 1, state, p.siblings)) revert NotLastLeaf();
        bytes32 account =
            keccak256(abi.encode(p.nonce, p.balance, p.codeHash, p.codeMetaHash, output.withdrawalRoot));
        bytes32 key = keccak256(abi.encodePacked(bytes1("A"), Predeploys.MESSAGE_PASSER));
        if (KeyedTree.verify(output.worldRoot, key, p.accountProof) != account) revert MessagePasserDiffers();
        bytes32 slot = Commitments.storageKey(bytes32(uint256(1)));
        bytes32 withdrawn = KeyedTree.verify(output.withdrawalRoot, slot, p.slotProof);
        if (withdrawn != bytes32(uint256(output.cumulativeWithdrawn))) revert WithdrawnDiffers(withdrawn);
        return Commitments.hashOutput(output);
    }

    /// @notice The state hash (§6) at a boundary outside a block with nothing pending.
    function finalState(bytes32 head, bytes32 batchHash, Output calldata output) public pure returns (bytes32) {
        bytes32 zero = bytes32(0);
        bytes32 blockAcc =
            keccak256(abi.encode(zero, zero, zero, output.queueCursor, output.lastBlockHash, zero, zero, zero));
        bytes32 journal = keccak256(abi.encode(output.worldRoot, zero, zero, zero, zero));
        return keccak256(abi.encode(head, batchHash, zero, blockAcc, zero, journal, zero, zero, zero));
    }

    /// @dev `proof` is the ABI encoding of one OutputProof: its first word leads to it.
    function _decode(bytes calldata proof) private pure returns (OutputProof calldata p) {
        if (proof.length < 32 || uint256(bytes32(proof[:32])) != 32) revert NotLastLeaf();
        assembly ("memory-safe") {
            p := add(proof.offset, 32)
        }
    }
}
