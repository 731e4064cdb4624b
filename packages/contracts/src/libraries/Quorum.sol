// SPDX-License-Identifier: MIT
// What validators sign, and when it counts. Spec: docs/quorum.md §3, §4.
pragma solidity ^0.8.28;

import {BLS} from "solady/utils/ext/ithaca/BLS.sol";
import {Attestation, Certificate, FinalBlock, ForeignContracts, PublicKey, QuorumSet} from "../types/QuorumTypes.sol";
import {BlsSignatures} from "./BlsSignatures.sol";

library Quorum {
    /// @dev Members of a set: the bits of a certificate.
    uint256 internal constant MOST_MEMBERS = 64;
    bytes32 internal constant CHAIN_TAG = "syncline.quorum.v1";
    bytes32 internal constant SET_TAG = "syncline.quorum.set.v1";
    bytes32 internal constant ATTESTATION_TAG = "syncline.quorum.attestation.v1";
    bytes32 internal constant FINAL_BLOCK_TAG = "syncline.quorum.final.v1";
    bytes32 internal constant CONTRACTS_TAG = "syncline.quorum.contracts.v1";
    bytes32 internal constant POSSESSION_TAG = "syncline.quorum.possession.v1";

    /// @notice `signed` of `members` signed, `needed` would do. `missing` are the accounts of those that did not.
    error QuorumMissing(uint256 signed, uint256 needed, uint256 members, address[] missing);
    /// @notice A bit is set that stands for no member, or none is.
    error SignersUnknown(uint64 signers, uint256 members);
    /// @notice Not the sum of the signatures of exactly these members under this message.
    error SignatureInvalid(bytes32 message);
    /// @notice The set is of another domain or epoch than what was signed.
    error OtherSet(uint64 domainId, uint64 epoch);

    /// @notice ⌊2n/3⌋ + 1: any two quorums share more than a third.
    function threshold(uint256 members) internal pure returns (uint256) {
        return (2 * members) / 3 + 1;
    }

    function chainTag(uint256 l1ChainId, address validatorSet) internal pure returns (bytes32) {
        return keccak256(abi.encode(CHAIN_TAG, l1ChainId, validatorSet));
    }

    function hashSet(QuorumSet memory set) internal pure returns (bytes32) {
        return keccak256(abi.encode(SET_TAG, set));
    }

    function messageOf(bytes32 tag, Attestation memory attestation) internal pure returns (bytes32) {
        return keccak256(abi.encode(ATTESTATION_TAG, tag, attestation));
    }

    function messageOf(bytes32 tag, FinalBlock memory final_) internal pure returns (bytes32) {
        return keccak256(abi.encode(FINAL_BLOCK_TAG, tag, final_));
    }

    function messageOf(bytes32 tag, ForeignContracts memory contracts) internal pure returns (bytes32) {
        return keccak256(abi.encode(CONTRACTS_TAG, tag, contracts));
    }

    /// @notice What a key signs to join: it binds the account, so that a proof that was seen is of no use to another.
    function possessionMessage(bytes32 tag, uint64 domainId, address account, PublicKey memory key)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(POSSESSION_TAG, tag, domainId, account, key));
    }

    /// @notice Reverts unless a quorum of `set` signed `message`. 190 k gas and 1.2 k a signer. The caller has checked that the set is what it says.
    function check(QuorumSet memory set, Certificate memory certificate, bytes32 message) internal view {
        uint256 count = set.members.length;
        uint256 signed = _count(certificate.signers);
        if (signed < threshold(count) && count != 0) {
            revert QuorumMissing(signed, threshold(count), count, _missing(set, certificate.signers));
        }
        checkSigners(set, certificate, message);
    }

    /// @notice Reverts unless all of `certificate.signers` signed `message`, however few they are.
    function checkSigners(QuorumSet memory set, Certificate memory certificate, bytes32 message) internal view {
        uint64 signers = certificate.signers;
        uint256 count = set.members.length;
        if (signers == 0 || count > MOST_MEMBERS || uint256(signers) >> count != 0) revert SignersUnknown(signers, count);
        BLS.G1Point memory sum;
        for (uint256 i; i < count; ++i) {
            if ((signers >> i) & 1 == 1) sum = BLS.add(sum, BlsSignatures.toPoint(set.members[i].key));
        }
        if (!BlsSignatures.verify(sum, message, certificate.signature)) revert SignatureInvalid(message);
    }

    function _count(uint64 signers) private pure returns (uint256 count) {
        for (; signers != 0; signers &= signers - 1) ++count;
    }

    function _missing(QuorumSet memory set, uint64 signers) private pure returns (address[] memory missing) {
        uint256 count = set.members.length;
        if (count > MOST_MEMBERS) revert SignersUnknown(signers, count);
        missing = new address[](count);
        uint256 found;
        for (uint256 i; i < count; ++i) {
            if ((signers >> i) & 1 == 0) missing[found++] = set.members[i].account;
        }
        assembly ("memory-safe") {
            mstore(missing, found)
        }
    }
}
