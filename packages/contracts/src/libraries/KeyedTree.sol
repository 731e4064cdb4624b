// SPDX-License-Identifier: MIT
// Keyed tree K: one proof reads, inserts, updates and deletes; twin of packages/trees/src/keyedProof.ts. Spec: docs/state-format.md §1.
pragma solidity ^0.8.28;

/// @notice Proofs of a binary Patricia tree from 32-byte keys to non-zero 32-byte values, root 0 when empty. A proof is
/// `count u8 ‖ bits (count) ‖ siblings (32 · count) ‖ kind u8 ‖ [terminal key ‖ terminal value]`, root first; kind 0 is the empty tree, 1 a leaf.
/// @dev Total: every byte string is accepted with the one right result or refused with one of three errors. Measured about 110 gas a
/// branch to check and 200 to fold, once to read and twice to write, against 1,280 of floor calldata (EIP-7623). `apply` would
/// be the natural name; Solidity reserves it.
library KeyedTree {
    /// @notice No proof has this form.
    error KeyedProofMalformed();
    /// @notice The way to the terminal leaf is not the way of the key.
    error KeyedProofPath();
    /// @notice The proof is of a tree with another root.
    error KeyedProofRoot();

    /// @notice What stands at `key` under `root`: its value, 0 if absent.
    function verify(bytes32 root, bytes32 key, bytes calldata proof) internal pure returns (bytes32 value) {
        (uint256 at, bytes32 terminalKey, bytes32 terminalValue) = _decode(root, key, proof);
        if (terminalValue == 0) return 0;
        if (_fold(at, _count(at), 0, key, hashLeaf(terminalKey, terminalValue)) != root) revert KeyedProofRoot();
        return terminalKey == key ? terminalValue : bytes32(0);
    }

    /// @notice Sets `key` to `newValue` (0 deletes) under `root`.
    /// @return oldValue The value before, 0 if absent.
    /// @return newRoot The root after, 0 if the tree is empty then.
    function update(bytes32 root, bytes32 key, bytes32 newValue, bytes calldata proof)
        internal
        pure
        returns (bytes32 oldValue, bytes32 newRoot)
    {
        (uint256 at, bytes32 terminalKey, bytes32 terminalValue) = _decode(root, key, proof);
        if (terminalValue == 0) return (0, newValue == 0 ? bytes32(0) : hashLeaf(key, newValue));
        bytes32 terminal = hashLeaf(terminalKey, terminalValue);
        if (terminalKey != key) return (0, _insert(root, key, newValue, at, terminalKey ^ key, terminal));
        return (terminalValue, _replace(root, key, newValue, at, terminal));
    }

    /// @dev The root after `key`, whose leaf hashes to `terminal`, is set to `newValue`.
    function _replace(bytes32 root, bytes32 key, bytes32 newValue, uint256 at, bytes32 terminal)
        private
        pure
        returns (bytes32)
    {
        uint256 count = _count(at);
        if (_fold(at, count, 0, key, terminal) != root) revert KeyedProofRoot();
        if (newValue != 0) return _fold(at, count, 0, key, hashLeaf(key, newValue));
        // the sibling takes the place of its parent, whatever it is: a node carries its bit with it
        return count == 0 ? bytes32(0) : _fold(at, count - 1, 0, key, _sibling(at, count));
    }

    /// @dev The root after the absent `key`, whose way ends at the leaf `terminal`, is set to `newValue`.
    function _insert(bytes32 root, bytes32 key, bytes32 newValue, uint256 at, bytes32 difference, bytes32 terminal)
        private
        pure
        returns (bytes32)
    {
        uint256 bit = _firstBit(difference);
        uint256 level = _levelOf(at, bit);
        bytes32 below = _fold(at, _count(at), level, key, terminal);
        if (_fold(at, level, 0, key, below) != root) revert KeyedProofRoot();
        if (newValue == 0) return root;
        bytes32 added = hashLeaf(key, newValue);
        bool isRight = (uint256(key) >> (255 - bit)) & 1 == 1;
        bytes32 joined = isRight ? hashBranch(bit, below, added) : hashBranch(bit, added, below);
        return _fold(at, level, 0, key, joined);
    }

    /// @notice `keccak(0x00 ‖ key ‖ value)`.
    function hashLeaf(bytes32 key, bytes32 value) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore8(at, 0)
            mstore(add(at, 1), key)
            mstore(add(at, 33), value)
            hash := keccak256(at, 65)
        }
    }

    /// @notice `keccak(0x01 ‖ bit ‖ left ‖ right)`; `bit` is below 256.
    function hashBranch(uint256 bit, bytes32 left, bytes32 right) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore8(at, 1)
            mstore8(add(at, 1), bit)
            mstore(add(at, 2), left)
            mstore(add(at, 34), right)
            hash := keccak256(at, 66)
        }
    }

    /// @dev Checks the form, that the way is that of the key, and that an empty tree has root 0. `at` is where the proof lies in
    /// calldata. A terminal value of 0 means the empty tree; no leaf has it.
    function _decode(bytes32 root, bytes32 key, bytes calldata proof)
        private
        pure
        returns (uint256 at, bytes32 terminalKey, bytes32 terminalValue)
    {
        if (proof.length == 0) revert KeyedProofMalformed();
        uint256 count = uint8(proof[0]);
        uint256 end = 1 + 33 * count;
        if (proof.length == end + 1) {
            if (proof[end] != 0x00 || count != 0) revert KeyedProofMalformed();
            if (root != 0) revert KeyedProofRoot();
            return (0, 0, 0);
        }
        if (proof.length != end + 65 || proof[end] != 0x01) revert KeyedProofMalformed();
        bool isWellFormed;
        bool isWay;
        assembly ("memory-safe") {
            at := proof.offset
            terminalKey := calldataload(add(at, add(end, 1)))
            terminalValue := calldataload(add(at, add(end, 33)))
            let difference := xor(key, terminalKey)
            let previous := 0
            let parted := 0
            isWellFormed := iszero(iszero(terminalValue))
            for { let i := 1 } iszero(gt(i, count)) { i := add(i, 1) } {
                let bit := byte(0, calldataload(add(at, i)))
                isWellFormed := and(isWellFormed, gt(add(bit, 1), previous))
                parted := or(parted, and(shr(sub(255, bit), difference), 1))
                previous := add(bit, 1)
            }
            isWay := iszero(parted)
        }
        if (!isWellFormed) revert KeyedProofMalformed();
        if (!isWay) revert KeyedProofPath();
    }

    /// @dev Number of branches of the proof at `at`.
    function _count(uint256 at) private pure returns (uint256 count) {
        assembly ("memory-safe") {
            count := byte(0, calldataload(at))
        }
    }

    /// @dev Sibling of branch `level`, counted from 1 at the root.
    function _sibling(uint256 at, uint256 level) private pure returns (bytes32 sibling) {
        assembly ("memory-safe") {
            sibling := calldataload(add(add(at, byte(0, calldataload(at))), sub(shl(5, level), 31)))
        }
    }

    /// @dev Number of branches with a bit of at most `bit`.
    function _levelOf(uint256 at, uint256 bit) private pure returns (uint256 level) {
        assembly ("memory-safe") {
            level := byte(0, calldataload(at))
            for {} level { level := sub(level, 1) } {
                if iszero(gt(byte(0, calldataload(add(at, level))), bit)) { break }
            }
        }
    }

    /// @dev What stands below branch `top`, or the root if that is 0, when `hash` stands below branch `level` ≥ `top`.
    function _fold(uint256 at, uint256 level, uint256 top, bytes32 key, bytes32 hash) private pure returns (bytes32 out) {
        assembly ("memory-safe") {
            let node := mload(0x40)
            mstore8(node, 1)
            out := hash
            let siblings := add(at, sub(byte(0, calldataload(at)), 31)) // of branch i: 32 · i further on
            for { let i := level } gt(i, top) { i := sub(i, 1) } {
                let bit := byte(0, calldataload(add(at, i)))
                // the hash goes to offset 2 or 34 by the bit of the key, the sibling to the other
                let side := shl(5, and(shr(sub(255, bit), key), 1))
                mstore8(add(node, 1), bit)
                mstore(add(node, add(2, side)), out)
                mstore(add(node, sub(34, side)), calldataload(add(siblings, shl(5, i))))
                out := keccak256(node, 66)
            }
        }
    }

    /// @dev Index from the most significant bit of the first 1; `word` is not 0.
    function _firstBit(bytes32 word) private pure returns (uint256 bit) {
        assembly ("memory-safe") {
            let rest := word
            for { let width := 128 } width { width := shr(1, width) } {
                let isLow := iszero(shr(sub(256, width), rest))
                bit := add(bit, mul(isLow, width))
                rest := shl(mul(isLow, width), rest)
            }
        }
    }
}
