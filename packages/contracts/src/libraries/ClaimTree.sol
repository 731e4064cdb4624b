// SPDX-License-Identifier: MIT
// Leaves of the tree of settled claims, and what opens them. Spec: docs/crosslinks.md §1.
pragma solidity ^0.8.28;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {BlockHeader} from "../types/BlockTypes.sol";
import {Claim} from "../types/ClaimTypes.sol";

library ClaimTree {
    /// @dev Levels: 2^32 claims.
    uint8 internal constant HEIGHT = 32;
    /// @dev First word of a leaf. Other kinds of verdicts may follow in the same tree.
    uint256 internal constant KIND_CLAIM = 1;
    uint256 internal constant KIND_SET = 2;
    uint256 internal constant KIND_CONTRACTS = 3;
    uint256 internal constant KIND_AUTHORITY = 4;
    /// @dev First word of a block hash.
    uint256 internal constant HEADER_VERSION = 1;

    /// @notice `H(1, domainId, number, worldRoot, blockHash)`: 160 bytes, so no inner node of 64 bytes is a leaf.
    function leaf(Claim memory claim, bytes32 blockHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(KIND_CLAIM, claim, blockHash));
    }

    /// @notice `H(2, setHash, 0)` for the validators of an epoch.
    function setLeaf(bytes32 setHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(KIND_SET, setHash, uint256(0)));
    }

    /// @notice `H(3, domainId, objectManager, messenger)`: where a foreign chain's contracts are.
    function contractsLeaf(uint64 domainId, address objectManager, address messenger) internal pure returns (bytes32) {
        return keccak256(abi.encode(KIND_CONTRACTS, domainId, objectManager, messenger));
    }

    /// @notice `H(4, authorityHash, 0)` for a row of AuthorityRegistry.
    function authorityLeaf(bytes32 authorityHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(KIND_AUTHORITY, authorityHash, uint256(0)));
    }

    /// @notice What `DomainClosure` keeps of a closed domain: `H(domainId, number, worldRoot, blockHash)` of its last block.
    function closure(uint64 domainId, uint64 number, bytes32 worldRoot, bytes32 blockHash)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(domainId, number, worldRoot, blockHash));
    }

    /// @notice Whether `leaf_` stands under `root`: 32 siblings, inner nodes hash their children in ascending order.
    function contains(bytes32 root, bytes32 leaf_, bytes32[] calldata siblings) internal pure returns (bool) {
        return siblings.length == HEIGHT && MerkleProof.verifyCalldata(siblings, root, leaf_);
    }

    /// @notice `blockHash` of docs/state-format.md §4: 15 words.
    function hashHeader(BlockHeader memory header) internal pure returns (bytes32) {
        return keccak256(abi.encode(HEADER_VERSION, header));
    }
}
