// SPDX-License-Identifier: MIT
// BLS signatures of the ciphersuite of Ethereum's consensus, by the precompiles of EIP-2537. Spec: docs/quorum.md §2; RFC 9380 §5, §8.8.2.
pragma solidity ^0.8.28;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";
import {PublicKey} from "../types/QuorumTypes.sol";

/// @title BlsSignatures
/// @notice Keys are points of G1, signatures points of G2, messages are hashed with BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_. Whoever sums keys has
/// to have seen a proof of possession for each. Needs Prague rules or later.
library BlsSignatures {
    uint256 internal constant SIGNATURE_LENGTH = 192;
    address internal constant MODEXP = address(5);
    address internal constant PAIRING = address(15);
    /// @dev DST ‖ its length: what RFC 9380 calls DST_prime.
    bytes internal constant DST = "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_\x2b";
    /// @dev The prime p of the base field, 64 bytes.
    bytes32 internal constant P_HIGH = 0x000000000000000000000000000000001a0111ea397fe69a4b1ba7b6434bacd7;
    bytes32 internal constant P_LOW = 0x64774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab;
    /// @dev −G, the negated generator of G1, as PublicKey.
    bytes32 internal constant MINUS_G_A = 0x17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac58;
    bytes32 internal constant MINUS_G_B = 0x6c55e83ff97a1aeffb3af00adb22c6bb114d1d6855d545a8aa7d76c8cf2e21f2;
    bytes32 internal constant MINUS_G_C = 0x67816aef1db507c96655b9d5caac42364e6f38ba0ecb751bad54dcd6b939c2ca;

    /// @notice The key as the precompiles take it.
    function toPoint(PublicKey memory key) internal pure returns (BLS.G1Point memory point) {
        point.x_a = key.a >> 128;
        point.x_b = (key.a << 128) | (key.b >> 128);
        point.y_a = bytes32(uint256(uint128(uint256(key.b))));
        point.y_b = key.c;
    }

    /// @notice Whether `signature` is the sum of signatures of `message` by keys whose sum is `sum`. False too if it is no point of the right group, if the
    /// keys cancel each other out (then the signature says nothing), or if it has another length. 170 k gas.
    function verify(BLS.G1Point memory sum, bytes32 message, bytes memory signature) internal view returns (bool) {
        if (signature.length != SIGNATURE_LENGTH || isInfinity(sum)) return false;
        BLS.G2Point memory signed = _signaturePoint(signature);
        BLS.G2Point memory hashed = hashToG2(message);
        BLS.G1Point memory base = toPoint(PublicKey(MINUS_G_A, MINUS_G_B, MINUS_G_C));
        // a point that is none is refused by the precompile; its group is checked there as well
        (bool ok, bytes memory answer) = PAIRING.staticcall(abi.encode(base, signed, sum, hashed));
        return ok && answer.length == 32 && abi.decode(answer, (uint256)) == 1;
    }

    /// @notice The point at infinity is all zero.
    function isInfinity(BLS.G1Point memory point) internal pure returns (bool) {
        return point.x_a | point.x_b | point.y_a | point.y_b == 0;
    }

    /// @notice hash_to_curve of RFC 9380. 55 k gas.
    function hashToG2(bytes32 message) internal view returns (BLS.G2Point memory) {
        bytes32[8] memory uniform = _expand(message);
        BLS.G2Point memory first = BLS.toG2(_field(uniform, 0));
        return BLS.add(first, BLS.toG2(_field(uniform, 4)));
    }

    /// @dev expand_message_xmd to 256 bytes.
    function _expand(bytes32 message) private pure returns (bytes32[8] memory blocks) {
        bytes32 first = sha256(abi.encodePacked(new bytes(64), message, uint16(256), uint8(0), DST));
        bytes32 previous;
        for (uint8 i = 0; i < 8; ++i) {
            previous = sha256(abi.encodePacked(first ^ previous, i + 1, DST));
            blocks[i] = previous;
        }
    }

    /// @dev Two elements of the base field from 128 bytes, each 64 bytes modulo p.
    function _field(bytes32[8] memory uniform, uint256 at) private view returns (BLS.Fp2 memory element) {
        (element.c0_a, element.c0_b) = _reduce(uniform[at], uniform[at + 1]);
        (element.c1_a, element.c1_b) = _reduce(uniform[at + 2], uniform[at + 3]);
    }

    function _reduce(bytes32 high, bytes32 low) private view returns (bytes32, bytes32) {
        bytes memory input = abi.encodePacked(uint256(64), uint256(1), uint256(64), high, low, uint8(1), P_HIGH, P_LOW);
        (, bytes memory answer) = MODEXP.staticcall(input);
        // out of gas, or a chain without the precompile
        assert(answer.length == 64);
        return abi.decode(answer, (bytes32, bytes32));
    }

    /// @dev Libraries write the second coefficient first; the precompiles take the first one first, each in 64 bytes.
    function _signaturePoint(bytes memory s) private pure returns (BLS.G2Point memory point) {
        (point.x_c1_a, point.x_c1_b) = _coefficient(s, 0);
        (point.x_c0_a, point.x_c0_b) = _coefficient(s, 48);
        (point.y_c1_a, point.y_c1_b) = _coefficient(s, 96);
        (point.y_c0_a, point.y_c0_b) = _coefficient(s, 144);
    }

    /// @dev The 48 bytes at `offset`, `offset` at most length − 48.
    function _coefficient(bytes memory s, uint256 offset) private pure returns (bytes32 high, bytes32 low) {
        assembly ("memory-safe") {
            let at := add(add(s, 0x20), offset)
            high := shr(128, mload(at))
            low := mload(add(at, 0x10))
        }
    }
}
