// SPDX-License-Identifier: MIT
// What flows between domains. Spec: docs/crosslinks.md §3.
pragma solidity ^0.8.28;

/// @notice Preimage of a kind: what objects of one kind have in common. `H(originDomain, creator, salt, typeId)`.
/// @param originDomain where they were made: there alone is no limit to how much there is
/// @param creator who made them
/// @param salt below 2^128 for amounts; an object that is one of its kind has its index here, a hash
/// @param typeId code hash of the type
struct Kind {
    uint64 originDomain;
    address creator;
    bytes32 salt;
    bytes32 typeId;
}

/// @notice One kind on its way from one domain to another.
struct Lane {
    uint64 from;
    uint64 to;
    Kind kind;
}

/// @notice The last block of a domain that has ended.
struct LastBlock {
    uint64 number;
    bytes32 worldRoot;
    bytes32 blockHash;
}

/// @notice K-proofs of a slot in a Syncline world.
/// @param account the five words of the account: nonce, balance, codeHash, codeMetaHash, storageRoot
/// @param accountProof of the account in the world
/// @param slotProof of the slot in the account
struct WorldSlotProof {
    bytes32[5] account;
    bytes accountProof;
    bytes slotProof;
}

/// @notice Proofs of a slot in the tries of another chain, as `eth_getProof` gives them.
struct TrieSlotProof {
    bytes[] accountProof;
    bytes[] slotProof;
}
