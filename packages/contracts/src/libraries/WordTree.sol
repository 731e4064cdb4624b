// SPDX-License-Identifier: MIT
// Word tree T: roots of bytes, proofs of aligned words; twin of packages/trees/src/wordRoot.ts and wordProof.ts. Spec: docs/state-format.md §1.
pragma solidity ^0.8.28;

/// @notice Merkle tree over the raw 32-byte words of a byte string, zero-padded on the right to `2^height` words.
library WordTree {
    /// @notice Greatest height that a committed length can have: 2^22 words.
    uint256 internal constant MAX_HEIGHT = 22;

    /// @notice Level, index or lengths do not fit a tree of this height.
    error WordProofMalformed();
    /// @notice The proof is of a tree with another root.
    error WordProofRoot();

    /// @notice Least `h` with `2^h` words of room for `length` bytes.
    function heightOf(uint256 length) internal pure returns (uint256 height) {
        uint256 words = (length + 31) / 32;
        while ((uint256(1) << height) < words) ++height;
    }

    /// @notice Root of `data` at its least height; 0 for no data.
    /// @dev Hashes in place in scratch memory past the free pointer. Measured 2.9 gas a byte at 120,000 bytes, the expansion of memory included.
    function root(bytes calldata data) internal pure returns (bytes32 out) {
        assembly ("memory-safe") {
            let words := shr(5, add(data.length, 31))
            let base := mload(0x40)
            // one word past the last is written when a level is odd
            if words { mstore(add(base, shl(5, sub(words, 1))), 0) }
            if iszero(words) { mstore(base, 0) }
            calldatacopy(base, data.offset, data.length)
            let zero := 0
            for {} gt(words, 1) {} {
                if and(words, 1) {
                    mstore(add(base, shl(5, words)), zero)
                    words := add(words, 1)
                }
                words := shr(1, words)
                let to := base
                let from := base
                let end := add(base, shl(5, words))
                // four parents at a time: the loop costs as much as a hash
                for { let last := sub(end, 96) } lt(to, last) {} {
                    mstore(to, keccak256(from, 64))
                    mstore(add(to, 32), keccak256(add(from, 64), 64))
                    mstore(add(to, 64), keccak256(add(from, 128), 64))
                    mstore(add(to, 96), keccak256(add(from, 192), 64))
                    to := add(to, 128)
                    from := add(from, 256)
                }
                for {} lt(to, end) {} {
                    mstore(to, keccak256(from, 64))
                    to := add(to, 32)
                    from := add(from, 64)
                }
                mstore(0x00, zero)
                mstore(0x20, zero)
                zero := keccak256(0x00, 0x40)
            }
            out := mload(base)
        }
    }

    /// @notice Checks that `words` (32 · 2^level bytes) stand at position `index` among the subtrees of `level` under `treeRoot`.
    /// @param siblings `height − level` hashes, lowest first. Level 0 opens one word, level 5 the 32 words of a bulk step.
    function checkWords(
        bytes32 treeRoot,
        uint256 height,
        uint256 level,
        uint256 index,
        bytes calldata words,
        bytes32[] calldata siblings
    ) internal pure {
        _checkForm(height, level, index, words.length, siblings.length);
        if (fold(root(words), index, siblings) != treeRoot) revert WordProofRoot();
    }

    /// @notice Root after the proven words are replaced by `newWords` of the same length.
    function updateWords(
        bytes32 treeRoot,
        uint256 height,
        uint256 level,
        uint256 index,
        bytes calldata words,
        bytes calldata newWords,
        bytes32[] calldata siblings
    ) internal pure returns (bytes32) {
        checkWords(treeRoot, height, level, index, words, siblings);
        if (newWords.length != words.length) revert WordProofMalformed();
        return fold(root(newWords), index, siblings);
    }

    /// @notice Root of the tree in which `node` is subtree `index` of its level and `siblings` lie beside the way up, lowest first.
    function fold(bytes32 node, uint256 index, bytes32[] calldata siblings) internal pure returns (bytes32 out) {
        assembly ("memory-safe") {
            out := node
            let position := index
            let at := siblings.offset
            for { let end := add(at, shl(5, siblings.length)) } lt(at, end) { at := add(at, 32) } {
                // the node goes to word 0 or 1 by its bit of the position, the sibling to the other
                let side := shl(5, and(position, 1))
                mstore(side, out)
                mstore(xor(side, 32), calldataload(at))
                out := keccak256(0x00, 0x40)
                position := shr(1, position)
            }
        }
    }

    /// @notice Root of the same words in a tree of a greater height: one hash for each doubling.
    function grow(bytes32 treeRoot, uint256 height, uint256 newHeight) internal pure returns (bytes32 out) {
        out = treeRoot;
        bytes32 zero = 0;
        for (uint256 h = 0; h < newHeight; ++h) {
            if (h >= height) out = _pair(out, zero);
            zero = _pair(zero, zero);
        }
    }

    function _checkForm(uint256 height, uint256 level, uint256 index, uint256 length, uint256 siblings) private pure {
        if (height > MAX_HEIGHT || level > height || index >> (height - level) != 0) revert WordProofMalformed();
        if (length != uint256(32) << level || siblings != height - level) revert WordProofMalformed();
    }

    function _pair(bytes32 left, bytes32 right) private pure returns (bytes32 out) {
        assembly ("memory-safe") {
            mstore(0x00, left)
            mstore(0x20, right)
            out := keccak256(0x00, 0x40)
        }
    }
}
