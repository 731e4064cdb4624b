// SPDX-License-Identifier: MIT
// The smallest machine: it counts. Twin of packages/protocol/src/dispute/alphabetMachine.ts. Test code only.
pragma solidity ^0.8.28;

import {IStepVerifier} from "../../src/dispute/IStepVerifier.sol";

/// @notice A state has the nine words of §6. Segment s has 1 + (5·s mod 7) steps; word 7 counts them; the last segment finishes.
library Alphabet {
    uint256 internal constant SEGMENTS = 6;

    function steps(uint256 segment) internal pure returns (uint256) {
        return 1 + ((5 * segment) % 7);
    }

    function hash(bytes32[9] memory words) internal pure returns (bytes32) {
        return keccak256(abi.encode(words));
    }

    function next(bytes32[9] memory words) internal pure returns (bytes32[9] memory) {
        uint256 head = uint256(words[0]);
        if (uint8(head >> 208) == 1) return words; // finished
        uint256 segment = uint64(head >> 128);
        uint256 done = uint256(words[7]) + 1;
        head &= ~(uint256(0xff) << 216);
        if (done < steps(segment)) {
            words[0] = bytes32(head | (uint256(1) << 216)); // phase 1: inside a segment
            words[7] = bytes32(done);
            return words;
        }
        head = (head & ~(uint256(type(uint64).max) << 128)) | ((segment + 1) << 128);
        if (segment + 1 == SEGMENTS) head |= uint256(1) << 208;
        words[0] = bytes32(head);
        words[7] = 0;
        return words;
    }
}

contract AlphabetVerifier is IStepVerifier {
    error NotOpened();

    function step(bytes32 pre, bytes calldata proof) external pure returns (bytes32) {
        if (proof.length != 288 || keccak256(proof) != pre) revert NotOpened();
        return Alphabet.hash(Alphabet.next(abi.decode(proof, (bytes32[9]))));
    }
}
