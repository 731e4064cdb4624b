// SPDX-License-Identifier: MIT
// Level 2 of a claim: a quorum of its domain's validators attests it. Spec: docs/quorum.md §5.
pragma solidity ^0.8.28;

import {Attestation, Certificate, QuorumSet} from "../types/QuorumTypes.sol";

/// @title IQuorumCertificates
/// @notice What a registry learns from validators. A certificate raises a claim's level and says nothing of its status. Open to anyone.
interface IQuorumCertificates {
    event SetImported(uint64 indexed domainId, uint64 indexed epoch, bytes32 indexed setHash);
    event ClaimAttested(uint64 indexed domainId, uint64 indexed number, bytes32 worldRoot, bytes32 blockHash, uint64 epoch);

    /// @notice No such set was imported here.
    error SetUnknown(bytes32 setHash);
    error SetExpired(uint64 domainId, uint64 epoch, uint64 expiresAt);
    /// @notice The set is not under that root, or the root is not known here.
    error SetNotProven(bytes32 setHash, bytes32 root);
    /// @notice The claim is TRUE or FALSE already.
    error ClaimDecided(uint64 domainId, uint64 number);

    /// @notice Learns the validators of an epoch: their set stands under an imported root of `Crosslinks`.
    /// @param siblings 32 words, leaf first
    function importSet(QuorumSet calldata set, bytes32 root, bytes32[] calldata siblings) external;

    /// @notice Raises a claim to level 2: a quorum of an imported set that has not expired attests it.
    function attest(Attestation calldata attestation, QuorumSet calldata set, Certificate calldata certificate) external;

    function isSetKnown(bytes32 setHash) external view returns (bool);

    /// @notice Whether a quorum attested this claim (`claimId` of IClaimRegistry).
    function isAttested(bytes32 claimId) external view returns (bool);
}
