// SPDX-License-Identifier: MIT
// Openings of trees in a step proof: ranges of the word tree, keys and accounts of the keyed tree. Twin of the openings in
// packages/ovm/src/step/context.ts and of packages/trees/src/wordRange.ts. Spec: docs/step-format.md §3; docs/state-format.md §1, §2.
pragma solidity ^0.8.28;

import {KeyedTree} from "../libraries/KeyedTree.sol";
import {WordTree} from "../libraries/WordTree.sol";
import {Step, StepProofLength, StepProofPart, StepReader} from "./StepReader.sol";

/// @notice An opened run of words: where its siblings stand, so that it can be replaced.
struct Range {
    uint256[] words;
    uint256 height;
    uint256 first;
    uint256 siblings;
}

/// @notice An opened account; `proof` is where its K proof stands in calldata and how long it is, so that it can be written.
struct Account {
    uint256 nonce;
    uint256 balance;
    uint256 codeHash;
    uint256 codeMetaHash;
    uint256 storageRoot;
    bool exists;
    uint256 proofAt;
    uint256 proofLength;
}

library StepTrees {
    using StepReader for Step;

    /// @dev keccak of no code, and `H(0, 0, 0, 0)`.
    uint256 internal constant EMPTY_CODE_HASH = 0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470;
    uint256 internal constant EMPTY_META_HASH = uint256(keccak256(abi.encode(uint256(0), uint256(0), uint256(0), uint256(0))));

    // ranges

    /// @notice Opens `count ≥ 1` words from word `first` on under `root`.
    function range(Step memory s, uint256 root, uint256 height, uint256 first, uint256 count)
        internal
        pure
        returns (Range memory r)
    {
        r.words = s.words(count);
        _check(s, r, root, height, first);
    }

    /// @notice As `range` for words that are zero: only the siblings are in the proof.
    function zeroRange(Step memory s, uint256 root, uint256 height, uint256 first, uint256 count)
        internal
        pure
        returns (Range memory r)
    {
        r.words = new uint256[](count);
        _check(s, r, root, height, first);
    }

    /// @dev Takes the siblings that follow in the proof; the words must stand at `first` under `root`.
    function _check(Step memory s, Range memory r, uint256 root, uint256 height, uint256 first) private pure {
        r.height = height;
        r.first = first;
        r.siblings = s.pos;
        (uint256 found, uint256 next) = _fold(r);
        if (next > s.end) revert StepProofLength();
        s.pos = next;
        if (found != root) revert StepProofPart();
    }

    /// @notice Root with the words of the range as they are now.
    function rootOf(Range memory r) internal pure returns (uint256 root) {
        (root,) = _fold(r);
    }

    /// @dev Folds the run upwards beside its siblings. Refuses a run that does not lie in the tree. Works in the free memory.
    function _fold(Range memory r) private pure returns (uint256 root, uint256 next) {
        bool fits;
        assembly ("memory-safe") {
            let words := mload(r)
            let count := mload(words)
            let height := mload(add(r, 0x20))
            let low := mload(add(r, 0x40))
            let high := sub(add(low, count), 1)
            next := mload(add(r, 0x60))
            // a left sibling goes one word in front of the row
            let base := add(mload(0x40), 0x20)
            mcopy(base, add(words, 0x20), shl(5, count))
            for { let level := 0 } lt(level, height) { level := add(level, 1) } {
                let row := base
                if and(low, 1) {
                    row := sub(base, 0x20)
                    mstore(row, calldataload(next))
                    next := add(next, 0x20)
                    count := add(count, 1)
                }
                if iszero(and(high, 1)) {
                    mstore(add(row, shl(5, count)), calldataload(next))
                    next := add(next, 0x20)
                    count := add(count, 1)
                }
                low := shr(1, low)
                high := shr(1, high)
                count := shr(1, count)
                let to := base
                for { let end := add(base, shl(5, count)) } lt(to, end) { to := add(to, 0x20) } {
                    mstore(to, keccak256(row, 0x40))
                    row := add(row, 0x40)
                }
            }
            root := mload(base)
            fits := iszero(or(low, high))
        }
        if (!fits) revert StepProofPart();
    }

    /// @notice Bytes `[from, from + length)` of the words of a range; they lie in it.
    function bytesOf(uint256[] memory list, uint256 from, uint256 length) internal pure returns (bytes memory out) {
        out = new bytes(length);
        assembly ("memory-safe") {
            mcopy(add(out, 0x20), add(add(list, 0x20), from), length)
        }
    }

    /// @notice Writes `data` over the bytes from `at` on of the words of a range; they lie in it.
    function overwrite(uint256[] memory list, uint256 pos, bytes memory data) internal pure {
        assembly ("memory-safe") {
            mcopy(add(add(list, 0x20), pos), add(data, 0x20), mload(data))
        }
    }

    /// @notice T-root of short bytes in memory, zero-padded to whole words at their least height.
    function rootOfBytes(bytes memory data) internal pure returns (uint256 root) {
        uint256 count = (data.length + 31) / 32;
        if (count == 0) return 0;
        Range memory r;
        uint256 height = WordTree.heightOf(data.length);
        uint256[] memory list = new uint256[](uint256(1) << height);
        overwrite(list, 0, data);
        r.words = list;
        r.height = height;
        (root,) = _fold(r);
    }

    // keyed trees

    /// @dev A K proof in its wire form says itself how long it is.
    function _proof(Step memory s) private pure returns (bytes calldata proof) {
        uint256 pos = s.pos;
        uint256 length;
        assembly ("memory-safe") {
            length := add(2, mul(33, byte(0, calldataload(pos))))
            // the terminal's kind: 1 is followed by a key and a value
            if eq(byte(0, calldataload(sub(add(pos, length), 1))), 1) { length := add(length, 64) }
        }
        if (pos + length > s.end) revert StepProofLength();
        s.pos = pos + length;
        assembly ("memory-safe") {
            proof.offset := pos
            proof.length := length
        }
    }

    function _slice(uint256 pos, uint256 length) private pure returns (bytes calldata proof) {
        assembly ("memory-safe") {
            proof.offset := pos
            proof.length := length
        }
    }

    /// @notice What stands at `key` under `root`, 0 if nothing does; and where the proof stands, for `put`.
    function keyed(Step memory s, uint256 root, bytes32 key)
        internal
        pure
        returns (uint256 value, uint256 proofAt, uint256 proofLength)
    {
        bytes calldata proof = _proof(s);
        value = uint256(KeyedTree.verify(bytes32(root), key, proof));
        assembly ("memory-safe") {
            proofAt := proof.offset
            proofLength := proof.length
        }
    }

    /// @notice The root after `key` is set to `value` (0 deletes), by a proof that `keyed` took under the same root.
    function put(uint256 root, bytes32 key, uint256 value, uint256 proofAt, uint256 proofLength)
        internal
        pure
        returns (uint256)
    {
        (, bytes32 newRoot) = KeyedTree.update(bytes32(root), key, bytes32(value), _slice(proofAt, proofLength));
        return uint256(newRoot);
    }

    /// @notice Sets `key` to 1 under `root`; the new root and whether it was there already.
    function mark(Step memory s, uint256 root, bytes32 key) internal pure returns (uint256 newRoot, bool was) {
        (uint256 value, uint256 pos, uint256 length) = keyed(s, root, key);
        if (value != 0) return (root, true);
        return (put(root, key, 1, pos, length), false);
    }

    // accounts

    /// @notice `keccak("A" ‖ address)`.
    function accountKey(uint256 owner) internal pure returns (bytes32 key) {
        assembly ("memory-safe") {
            mstore(0x00, or(shl(248, 0x41), shl(88, owner)))
            key := keccak256(0x00, 21)
        }
    }

    /// @notice `keccak("S" ‖ slot)`.
    function slotKey(uint256 slot) internal pure returns (bytes32 key) {
        assembly ("memory-safe") {
            mstore(0x01, slot)
            mstore8(0x00, 0x53)
            key := keccak256(0x00, 33)
        }
    }

    /// @notice Opens an account: the fields of the empty account, and `exists` false, for one that is not there.
    function account(Step memory s, uint256 worldRoot, uint256 pos) internal pure returns (Account memory a) {
        uint256 value;
        (value, a.proofAt, a.proofLength) = keyed(s, worldRoot, accountKey(pos));
        if (value == 0) {
            a.codeHash = EMPTY_CODE_HASH;
            a.codeMetaHash = EMPTY_META_HASH;
            return a;
        }
        uint256[] memory fields = s.open(5, value);
        a.nonce = fields[0];
        a.balance = fields[1];
        a.codeHash = fields[2];
        a.codeMetaHash = fields[3];
        a.storageRoot = fields[4];
        a.exists = true;
    }

    /// @notice True for nonce 0, balance 0 and no code (EIP-161).
    function isEmpty(Account memory a) internal pure returns (bool) {
        return a.nonce == 0 && a.balance == 0 && a.codeHash == EMPTY_CODE_HASH;
    }

    /// @notice The world root with the opened account as it is now; an empty account is removed.
    function write(uint256 worldRoot, uint256 pos, Account memory a) internal pure returns (uint256) {
        uint256 value;
        if (!isEmpty(a)) {
            assembly ("memory-safe") {
                value := keccak256(a, 160) // the five fields are the head of the struct
            }
        }
        return put(worldRoot, accountKey(pos), value, a.proofAt, a.proofLength);
    }

    /// @notice Adds to the balance of an account: one opening.
    function credit(Step memory s, uint256 worldRoot, uint256 pos, uint256 amount) internal pure returns (uint256) {
        Account memory a = account(s, worldRoot, pos);
        a.balance += amount;
        return write(worldRoot, pos, a);
    }

    /// @notice Takes from the balance of an account: one opening.
    function debit(Step memory s, uint256 worldRoot, uint256 pos, uint256 amount) internal pure returns (uint256) {
        Account memory a = account(s, worldRoot, pos);
        a.balance -= amount;
        return write(worldRoot, pos, a);
    }

    /// @notice Moves ether between accounts; opens nothing for 0.
    function transfer(Step memory s, uint256 worldRoot, uint256 from, uint256 to, uint256 value)
        internal
        pure
        returns (uint256)
    {
        if (value == 0) return worldRoot;
        return credit(s, debit(s, worldRoot, from, value), to, value);
    }

    /// @notice Opens an account and then one of its slots, and writes it (0 deletes).
    function writeSlot(Step memory s, uint256 worldRoot, uint256 pos, uint256 slot, uint256 value)
        internal
        pure
        returns (uint256)
    {
        Account memory a = account(s, worldRoot, pos);
        bytes32 key = slotKey(slot);
        (, uint256 proofAt, uint256 proofLength) = keyed(s, a.storageRoot, key);
        a.storageRoot = put(a.storageRoot, key, value, proofAt, proofLength);
        return write(worldRoot, pos, a);
    }

    // scratch

    /// @notice `keccak(tag ‖ address20)`.
    function noteKey(bytes1 tag, uint256 owner) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(tag, bytes20(uint160(owner))));
    }

    /// @notice `keccak(tag ‖ address20 ‖ slot)`.
    function noteKey(bytes1 tag, uint256 owner, uint256 slot) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(tag, bytes20(uint160(owner)), slot));
    }
}
