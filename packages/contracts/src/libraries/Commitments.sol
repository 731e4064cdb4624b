// SPDX-License-Identifier: MIT
// The hashes that L1, the nodes and the proofs agree on. Spec: docs/state-format.md §3, §6, §7, §8, §9.
pragma solidity ^0.8.28;

import {DomainConfig, Output} from "../types/DomainTypes.sol";
import {BatchContext, QueueItem} from "../types/InboxTypes.sol";
import {Withdrawal} from "../types/BridgeTypes.sol";

/// @notice `H(a, b, …)` = keccak-256 over words. ABI encoding of static types is exactly that list of words.
library Commitments {
    /// @dev Version of `configHash`.
    uint256 internal constant CONFIG_VERSION = 1;
    /// @dev Version of the machine state, the first two bytes of its head word.
    uint256 internal constant STATE_VERSION = 1;

    /// @notice `configHash` (§9): 14 words.
    function hashConfig(DomainConfig memory config) internal pure returns (bytes32) {
        return keccak256(abi.encode(CONFIG_VERSION, config));
    }

    /// @notice `batchHash` (§3): 14 words.
    function hashBatch(BatchContext memory context) internal pure returns (bytes32) {
        return keccak256(abi.encode(context));
    }

    /// @notice `itemHash` (§3): 13 words.
    function hashItem(QueueItem memory item) internal pure returns (bytes32) {
        return keccak256(abi.encode(item));
    }

    /// @notice `H(a, b)`: queue accumulators and the list hash of pending batches.
    function hashPair(bytes32 a, bytes32 b) internal pure returns (bytes32 out) {
        assembly ("memory-safe") {
            mstore(0x00, a)
            mstore(0x20, b)
            out := keccak256(0x00, 0x40)
        }
    }

    /// @notice `output` (§7): 5 words.
    function hashOutput(Output memory output) internal pure returns (bytes32) {
        return keccak256(abi.encode(output));
    }

    /// @notice `withdrawalHash` (§8): 6 words.
    function hashWithdrawal(uint64 domainId, Withdrawal memory withdrawal) internal pure returns (bytes32) {
        return keccak256(abi.encode(domainId, withdrawal));
    }

    /// @notice Key of an account in the world's K-tree (§2): `keccak("A" ‖ address)`.
    function accountKey(address account) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1("A"), account));
    }

    /// @notice Key of a storage slot in an account's K-tree (§2): `keccak("S" ‖ slot)`.
    function storageKey(bytes32 slot) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1("S"), slot));
    }

    /// @notice Machine state S₀ before the first segment of an assertion (§6).
    /// @param forkId of the domain's config
    /// @param lastBatchHash of the last batch consumed, 0 at genesis
    /// @param worldRoot, lastBlockHash, queueCursor of the parent's output
    /// @param pending list hash of the batches to consume
    function hashInitialState(
        uint16 forkId,
        bytes32 lastBatchHash,
        bytes32 worldRoot,
        bytes32 lastBlockHash,
        uint64 queueCursor,
        bytes32 pending
    ) internal pure returns (bytes32) {
        bytes32 head = bytes32((STATE_VERSION << 240) | (uint256(forkId) << 224));
        bytes32 zero = bytes32(0);
        bytes32 blockAcc = keccak256(abi.encode(zero, zero, zero, queueCursor, lastBlockHash, zero, zero, zero));
        bytes32 journal = keccak256(abi.encode(worldRoot, zero, zero, zero, zero));
        return keccak256(abi.encode(head, lastBatchHash, zero, blockAcc, zero, journal, zero, zero, pending));
    }
}
