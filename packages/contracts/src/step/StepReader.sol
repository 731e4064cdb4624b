// SPDX-License-Identifier: MIT
// Reads the openings of a step proof; twin of packages/ovm/src/step/{witness,context}.ts. Spec: docs/step-format.md §1, §3.
pragma solidity ^0.8.28;

/// @notice A step in progress: where the next opening stands in calldata, where the proof ends, and the nine words of the state, which the step
/// turns into those of its successor.
struct Step {
    uint256 pos;
    uint256 end;
    uint256[] state;
}

/// @dev The proof ends too early, or bytes follow it.
error StepProofLength();
/// @dev Opened words, or a range of a tree, do not hash to what commits to them.
error StepProofPart();
/// @dev The module does not run this phase or opcode.
error StepNotHere();

/// @notice Openings of words; every word is a `uint256`.
library StepReader {
    // words of a state
    uint256 internal constant HEAD = 0;
    uint256 internal constant BATCH = 1;
    uint256 internal constant BLOCK = 2;
    uint256 internal constant BLOCK_ACC = 3;
    uint256 internal constant TX = 4;
    uint256 internal constant JOURNAL = 5;
    uint256 internal constant FRAME = 6;
    uint256 internal constant MICRO = 7;
    uint256 internal constant PENDING = 8;

    /// @notice Opens the nine words of `pre`.
    function begin(bytes32 pre, bytes calldata proof) internal pure returns (Step memory s) {
        assembly ("memory-safe") {
            mstore(s, proof.offset)
            mstore(add(s, 0x20), add(proof.offset, proof.length))
        }
        s.state = open(s, 9, uint256(pre));
    }

    /// @notice The successor; refuses bytes that no opening took.
    function finish(Step memory s) internal pure returns (bytes32) {
        if (s.pos != s.end) revert StepProofLength();
        return bytes32(hashWords(s.state));
    }

    /// @notice The next `count` words, unchecked.
    function words(Step memory s, uint256 count) internal pure returns (uint256[] memory out) {
        uint256 pos = s.pos;
        uint256 next = pos + 32 * count;
        if (next > s.end) revert StepProofLength();
        s.pos = next;
        assembly ("memory-safe") {
            out := mload(0x40)
            let size := shl(5, count)
            mstore(0x40, add(add(out, 0x20), size))
            mstore(out, count)
            calldatacopy(add(out, 0x20), pos, size)
        }
    }

    /// @notice The next `count` words, which hash to `commitment`.
    function open(Step memory s, uint256 count, uint256 commitment) internal pure returns (uint256[] memory out) {
        out = words(s, count);
        if (hashWords(out) != commitment) revert StepProofPart();
    }

    /// @notice One word, unchecked.
    function word(Step memory s) internal pure returns (uint256 out) {
        uint256 pos = s.pos;
        if (pos + 32 > s.end) revert StepProofLength();
        s.pos = pos + 32;
        assembly ("memory-safe") {
            out := calldataload(pos)
        }
    }

    /// @notice `H(words)`.
    function hashWords(uint256[] memory list) internal pure returns (uint256 out) {
        assembly ("memory-safe") {
            out := keccak256(add(list, 0x20), shl(5, mload(list)))
        }
    }

    /// @notice `H(a, b)`.
    function hashPair(uint256 a, uint256 b) internal pure returns (uint256 out) {
        assembly ("memory-safe") {
            mstore(0x00, a)
            mstore(0x20, b)
            out := keccak256(0x00, 0x40)
        }
    }

    /// @notice Room for `count` words, all zero.
    function room(uint256 count) internal pure returns (uint256[] memory out) {
        out = new uint256[](count);
    }

    function forkOf(Step memory s) internal pure returns (uint256) {
        return (s.state[HEAD] >> 224) & 0xffff;
    }

    function phaseOf(Step memory s) internal pure returns (uint256) {
        return (s.state[HEAD] >> 216) & 0xff;
    }

    /// @notice Sets the phase and the registers it reads.
    function go(Step memory s, uint256 phase, uint256 registers) internal pure {
        s.state[HEAD] = (s.state[HEAD] & ~(uint256(0xff) << 216)) | (phase << 216);
        s.state[MICRO] = registers;
    }

    /// @notice Opens the registers of the phase.
    function micro(Step memory s, uint256 count) internal pure returns (uint256[] memory) {
        return open(s, count, s.state[MICRO]);
    }
}
