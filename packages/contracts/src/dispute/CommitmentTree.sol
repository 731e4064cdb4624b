// SPDX-License-Identifier: MIT
// Binary trees over the leaves of a level, opened up to four levels at a time; twin of packages/protocol/src/dispute. Spec: docs/disputes.md.
pragma solidity ^0.8.28;

import {WordTree} from "../libraries/WordTree.sol";
import {Descent} from "./DisputeTypes.sol";

/// @notice `node = keccak(left ‖ right)`; a leaf is a state hash; the tail repeats the last leaf.
library CommitmentTree {
    /// @notice Levels an opening shows.
    uint256 internal constant OPENED_LEVELS = 4;

    /// @notice The opening has another number of nodes.
    error OpeningLength(uint256 have, uint256 want);
    /// @notice The nodes do not make up the mover's node.
    error OpeningRoot();
    /// @notice The way down has another length, or an index outside it.
    error DescentMalformed();
    /// @notice The way down does not lead to the mover's node, or to the opponent's.
    error DescentRoot();
    /// @notice The trees do not differ there, or differ before it.
    error NotFirstDifference();

    /// @notice Levels that an opening of a node of this height shows: the rest of a division by four first, then four each.
    function levelsToOpen(uint256 height) internal pure returns (uint256 levels) {
        levels = height % OPENED_LEVELS;
        if (levels == 0) levels = OPENED_LEVELS;
    }

    /// @notice Checks that `nodes` are all nodes of the next opened level below `node`.
    function checkOpening(bytes32 node, uint256 height, bytes32[] calldata nodes) internal pure {
        uint256 want = 1 << levelsToOpen(height);
        if (nodes.length != want) revert OpeningLength(nodes.length, want);
        bytes32 root;
        assembly ("memory-safe") {
            let base := mload(0x40)
            let length := shl(5, nodes.length)
            calldatacopy(base, nodes.offset, length)
            for {} gt(length, 32) {} {
                let to := base
                for { let from := base } lt(from, add(base, length)) { from := add(from, 64) } {
                    mstore(to, keccak256(from, 64))
                    to := add(to, 32)
                }
                length := shr(1, length)
            }
            root := mload(base)
        }
        if (root != node) revert OpeningRoot();
    }

    /// @notice Checks that `step` leads from `own` and `other` to their first different subtrees, `levels` below.
    function checkDescent(Descent calldata step, bytes32 own, bytes32 other, uint256 levels) internal pure {
        bytes32[] calldata ownSiblings = step.ownSiblings;
        bytes32[] calldata otherSiblings = step.otherSiblings;
        uint256 index = step.index;
        if (ownSiblings.length != levels || otherSiblings.length != levels || index >> levels != 0) {
            revert DescentMalformed();
        }
        if (step.own == step.other) revert NotFirstDifference();
        for (uint256 i; i < levels; ++i) {
            if ((index >> i) & 1 == 1 && ownSiblings[i] != otherSiblings[i]) revert NotFirstDifference();
        }
        if (WordTree.fold(step.own, index, ownSiblings) != own) revert DescentRoot();
        if (WordTree.fold(step.other, index, otherSiblings) != other) revert DescentRoot();
    }

    /// @notice Whether `leaf` is leaf `index` under `root`, a tree of `height`.
    function isLeaf(bytes32 root, uint256 height, uint256 index, bytes32 leaf, bytes32[] calldata siblings)
        internal
        pure
        returns (bool)
    {
        return siblings.length == height && WordTree.fold(leaf, index, siblings) == root;
    }
}
