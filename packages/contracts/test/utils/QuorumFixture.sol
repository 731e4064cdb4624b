// SPDX-License-Identifier: MIT
// Validators with keys that the tests hold, and what they sign: by the precompiles themselves, multiplying points.
pragma solidity ^0.8.28;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";
import {QuorumTerms} from "../../src/interfaces/IValidatorSet.sol";
import {BlsSignatures} from "../../src/libraries/BlsSignatures.sol";
import {Quorum} from "../../src/libraries/Quorum.sol";
import {
    Attestation,
    AttestationProof,
    Certificate,
    FinalBlock,
    Member,
    PublicKey,
    QuorumSet
} from "../../src/types/QuorumTypes.sol";
import {L1Fixture} from "./L1Fixture.sol";

abstract contract QuorumFixture is L1Fixture {
    uint64 internal constant FOREIGN = 7777;
    uint96 internal constant STAKE = 3 ether;
    uint16 internal constant BURN_BPS = 5_000;
    /// @dev Order of the groups.
    uint256 internal constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;

    address internal reporter = named("reporter");

    function terms(address gate) internal pure returns (QuorumTerms memory) {
        return QuorumTerms({
            gate: gate,
            seatStake: STAKE,
            epochLength: 100,
            lifetime: 250,
            exitDelay: uint32(2 * WINDOW),
            seats: 64
        });
    }

    function keyOf(uint256 secret) internal view returns (PublicKey memory) {
        BLS.G1Point[] memory points = new BLS.G1Point[](1);
        points[0] = BlsSignatures.toPoint(
            PublicKey(BlsSignatures.MINUS_G_A, BlsSignatures.MINUS_G_B, BlsSignatures.MINUS_G_C)
        );
        bytes32[] memory scalars = new bytes32[](1);
        scalars[0] = bytes32(ORDER - secret);
        BLS.G1Point memory p = BLS.msm(points, scalars);
        return PublicKey((p.x_a << 128) | (p.x_b >> 128), (p.x_b << 128) | p.y_a, p.y_b);
    }

    function sign(uint256 secret, bytes32 message) internal view returns (bytes memory) {
        BLS.G2Point[] memory points = new BLS.G2Point[](1);
        points[0] = BlsSignatures.hashToG2(message);
        bytes32[] memory scalars = new bytes32[](1);
        scalars[0] = bytes32(secret);
        BLS.G2Point memory p = BLS.msm(points, scalars);
        bytes memory x = abi.encodePacked(uint128(uint256(p.x_c1_a)), p.x_c1_b, uint128(uint256(p.x_c0_a)), p.x_c0_b);
        return bytes.concat(
            x, abi.encodePacked(uint128(uint256(p.y_c1_a)), p.y_c1_b, uint128(uint256(p.y_c0_a)), p.y_c0_b)
        );
    }

    /// @dev The secret of validator `i`; its sum over signers is the secret of their sum.
    function secretOf(uint256 i) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("secret", i))) % ORDER;
    }

    function accountOf(uint256 i) internal pure returns (address) {
        return address(uint160(0xbeef0000 + i));
    }

    function join(uint64 domainId, uint256 i) internal {
        PublicKey memory key = keyOf(secretOf(i));
        bytes memory possession = sign(secretOf(i), validators.possessionMessage(domainId, accountOf(i), key));
        vm.deal(accountOf(i), STAKE);
        vm.prank(accountOf(i));
        validators.join{value: STAKE}(domainId, key, possession);
    }

    /// @dev Opens the set of a domain and forms its first epoch of `count` members.
    function seat(uint64 domainId, uint256 count) internal returns (QuorumSet memory) {
        if (registry.isRegistered(domainId)) vm.prank(owner);
        validators.open(domainId, terms(address(0)));
        for (uint256 i; i < count; ++i) join(domainId, i);
        vm.warp(block.timestamp + 100);
        return validators.formEpoch(domainId);
    }

    function attestation(QuorumSet memory set, uint64 number, uint256 salt) internal pure returns (Attestation memory) {
        return Attestation({
            domainId: set.domainId,
            number: number,
            worldRoot: keccak256(abi.encode("world", salt)),
            blockHash: keccak256(abi.encode("block", salt)),
            parentHash: keccak256("parent"),
            epoch: set.epoch
        });
    }

    /// @dev Signed by the first members whose bits are set; member i is validator i.
    function certify(uint64 signers, bytes32 message) internal view returns (Certificate memory) {
        uint256 sum;
        for (uint256 i; i < 64; ++i) {
            if ((signers >> i) & 1 == 1) sum = addmod(sum, secretOf(i), ORDER);
        }
        return Certificate({signers: signers, signature: sign(sum, message)});
    }

    function prove(QuorumSet memory set, Attestation memory said, uint64 signers)
        internal
        view
        returns (AttestationProof memory)
    {
        bytes32 message = Quorum.messageOf(validators.chainTag(), said);
        return AttestationProof({attestation: said, set: set, certificate: certify(signers, message)});
    }

    /// @dev Siblings of the only leaf of the tree of settled claims.
    function onlySiblings() internal pure returns (bytes32[] memory siblings) {
        siblings = new bytes32[](32);
        for (uint256 h = 1; h < 32; ++h) siblings[h] = keccak256(abi.encode(siblings[h - 1], siblings[h - 1]));
    }
}
