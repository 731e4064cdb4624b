// SPDX-License-Identifier: MIT
// Validators, what they sign, and certificates of it. Spec: docs/quorum.md.
pragma solidity ^0.8.28;

/// @notice A point of G1 of BLS12-381 without compression, 96 bytes: x ‖ y, 48 bytes each, as every BLS library writes it.
struct PublicKey {
    bytes32 a;
    bytes32 b;
    bytes32 c;
}

/// @param account whose stake stands behind the key
struct Member {
    address account;
    PublicKey key;
}

/// @notice The validators of one domain in one epoch. Everybody holds its hash only; who shows a certificate shows the set.
/// @param chainTag which L1 and which contract: nothing that is signed for one means anything to another
/// @param startsAt second of L1 time
/// @param expiresAt after it no certificate of this set counts anywhere
/// @param members at most 64; bit i of a certificate is member i
struct QuorumSet {
    bytes32 chainTag;
    uint64 domainId;
    uint64 epoch;
    uint64 startsAt;
    uint64 expiresAt;
    Member[] members;
}

/// @param signers bit i: member i signed
/// @param signature sum of their signatures, a point of G2 without compression: 192 bytes, x₁ ‖ x₀ ‖ y₁ ‖ y₀
struct Certificate {
    uint64 signers;
    bytes signature;
}

/// @notice "I executed block `number` of the domain: it has this hash, this parent and leaves this world root." The parent tells the branch: said of a
/// block that was orphaned it is void, whatever the root.
struct Attestation {
    uint64 domainId;
    uint64 number;
    bytes32 worldRoot;
    bytes32 blockHash;
    bytes32 parentHash;
    uint64 epoch;
}

/// @notice "L1 block `number` has this hash and is final." Told to chains that do not derive from L1, by the validators of `domainId`, theirs.
struct FinalBlock {
    uint64 domainId;
    uint64 number;
    bytes32 blockHash;
    uint64 epoch;
}

/// @notice "On my chain the ObjectManager and the Messenger are here." Told by the quorum of a foreign chain, once for ever: a domain has predeploys, another
/// chain has whatever address its deployer got.
struct ForeignContracts {
    uint64 domainId;
    uint64 epoch;
    address objectManager;
    address messenger;
}

/// @notice What was attested, and by whom. No quorum is needed to be held to one's word.
struct AttestationProof {
    Attestation attestation;
    QuorumSet set;
    Certificate certificate;
}
