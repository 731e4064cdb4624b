// SPDX-License-Identifier: MIT
// Trees of a few leaves padded to any height, and the moves that walk two of them. Test code only.
pragma solidity ^0.8.28;

import {Descent} from "../../src/dispute/DisputeTypes.sol";

library Forest {
    function pair(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encode(left, right));
    }

    /// @dev Node `index` of `height` over `leaves`, whose last is repeated for ever.
    function node(bytes32[] memory leaves, uint256 height, uint256 index) internal pure returns (bytes32 out) {
        if (index << height >= leaves.length - 1) {
            out = leaves[leaves.length - 1];
            for (uint256 i; i < height; ++i) out = pair(out, out);
            return out;
        }
        if (height == 0) return leaves[index];
        return pair(node(leaves, height - 1, 2 * index), node(leaves, height - 1, 2 * index + 1));
    }

    function leaf(bytes32[] memory leaves, uint256 index) internal pure returns (bytes32) {
        return leaves[index < leaves.length ? index : leaves.length - 1];
    }

    /// @dev `levels` siblings of the node at `height` and `index`, lowest first.
    function siblings(bytes32[] memory leaves, uint256 height, uint256 index, uint256 levels)
        internal
        pure
        returns (bytes32[] memory out)
    {
        out = new bytes32[](levels);
        for (uint256 i; i < levels; ++i) out[i] = node(leaves, height + i, (index >> i) ^ 1);
    }

    function opening(bytes32[] memory leaves, uint256 height, uint256 index) internal pure returns (bytes32[] memory out) {
        uint256 levels = height % 4 == 0 ? 4 : height % 4;
        out = new bytes32[](1 << levels);
        for (uint256 i; i < out.length; ++i) out[i] = node(leaves, height - levels, (index << levels) + i);
    }

    function descent(bytes32[] memory own, bytes32[] memory other, uint256 height, uint256 index, uint256 levels)
        internal
        pure
        returns (Descent memory step)
    {
        for (uint256 i; i < 1 << levels; ++i) {
            uint256 below = (index << levels) + i;
            bytes32 a = node(own, height - levels, below);
            bytes32 b = node(other, height - levels, below);
            if (a == b) continue;
            return Descent({
                index: i,
                own: a,
                other: b,
                ownSiblings: siblings(own, height - levels, below, levels),
                otherSiblings: siblings(other, height - levels, below, levels)
            });
        }
        revert("no difference");
    }
}
