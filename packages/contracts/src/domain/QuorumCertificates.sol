// SPDX-License-Identifier: MIT
// Level 2 of a claim, by certificate. Spec: docs/quorum.md §5.
pragma solidity ^0.8.28;

import {IQuorumCertificates} from "../interfaces/IQuorumCertificates.sol";
import {ClaimTree} from "../libraries/ClaimTree.sol";
import {Quorum} from "../libraries/Quorum.sol";
import {Claim} from "../types/ClaimTypes.sol";
import {Attestation, Certificate, QuorumSet} from "../types/QuorumTypes.sol";

/// @title QuorumCertificates
/// @notice What it does: see IQuorumCertificates. Its storage lies apart (a slot of its own name), so that the registry's slots, which others read
/// directly, stay where they are.
abstract contract QuorumCertificates is IQuorumCertificates {
    struct Known {
        mapping(bytes32 setHash => bool) sets;
        mapping(bytes32 claimId => bool) attested;
    }

    bytes32 private constant STORAGE = keccak256("syncline.storage.quorum.v1");

    /// @inheritdoc IQuorumCertificates
    function importSet(QuorumSet calldata set, bytes32 root, bytes32[] calldata siblings) external {
        bytes32 setHash = Quorum.hashSet(set);
        if (!_isRootKnown(root) || !ClaimTree.contains(root, ClaimTree.setLeaf(setHash), siblings)) {
            revert SetNotProven(setHash, root);
        }
        if (_known().sets[setHash]) return;
        _known().sets[setHash] = true;
        emit SetImported(set.domainId, set.epoch, setHash);
    }

    /// @inheritdoc IQuorumCertificates
    function attest(Attestation calldata attestation, QuorumSet calldata set, Certificate calldata certificate) external {
        _checkSet(set);
        if (attestation.domainId != set.domainId || attestation.epoch != set.epoch) {
            revert Quorum.OtherSet(set.domainId, set.epoch);
        }
        if (_isDecided(attestation.domainId, attestation.number)) {
            revert ClaimDecided(attestation.domainId, attestation.number);
        }
        Quorum.check(set, certificate, Quorum.messageOf(set.chainTag, attestation));
        bytes32 id = keccak256(abi.encode(Claim(attestation.domainId, attestation.number, attestation.worldRoot)));
        if (_known().attested[id]) return;
        _known().attested[id] = true;
        emit ClaimAttested(
            attestation.domainId, attestation.number, attestation.worldRoot, attestation.blockHash, attestation.epoch
        );
    }

    /// @inheritdoc IQuorumCertificates
    function isSetKnown(bytes32 setHash) external view returns (bool) {
        return _known().sets[setHash];
    }

    /// @inheritdoc IQuorumCertificates
    function isAttested(bytes32 claimId) public view returns (bool) {
        return _known().attested[claimId];
    }

    function _isRootKnown(bytes32 root) internal view virtual returns (bool);

    function _isDecided(uint64 domainId, uint64 number) internal view virtual returns (bool);

    /// @dev A set that is trusted without proof.
    function _trustSet(bytes32 setHash) internal {
        _known().sets[setHash] = true;
    }

    /// @dev Reverts unless the set is known and its certificates still count.
    function _checkSet(QuorumSet calldata set) internal view {
        bytes32 setHash = Quorum.hashSet(set);
        if (!_known().sets[setHash]) revert SetUnknown(setHash);
        if (block.timestamp > set.expiresAt) revert SetExpired(set.domainId, set.epoch, set.expiresAt);
    }

    function _known() private pure returns (Known storage known) {
        bytes32 slot = STORAGE;
        assembly ("memory-safe") {
            known.slot := slot
        }
    }
}
