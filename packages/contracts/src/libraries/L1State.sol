// SPDX-License-Identifier: MIT
// A storage slot of an L1 contract, opened under an L1 header. Spec: docs/crosslinks.md §2, docs/decisions/0008.
pragma solidity ^0.8.28;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";

library L1State {
    using RLP for Memory.Slice;

    /// @dev A header has 21 or 22 fields, 32-byte extra data and a 256-byte bloom: below 750 bytes.
    uint256 internal constant MAX_HEADER_LENGTH = 1024;
    /// @dev Fields of an account: nonce, balance, storageRoot, codeHash.
    uint256 private constant STORAGE_ROOT_FIELD = 2;

    /// @notice What `slot` of `account` holds after the block of this header; the caller knows the header's hash. Both proofs are those of
    /// `eth_getProof`. Not proven if they do not fit, and for a slot that holds 0: absence is no proof. Malformed RLP reverts.
    function read(
        bytes calldata headerRlp,
        address account,
        bytes32 slot,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) internal pure returns (bool isProven, bytes32 value) {
        return readUnder(BlockHeader.getStateRoot(headerRlp), account, slot, accountProof, slotProof);
    }

    /// @notice The same under a state root of any chain with Ethereum's tries.
    function readUnder(
        bytes32 stateRoot,
        address account,
        bytes32 slot,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) internal pure returns (bool isProven, bytes32 value) {
        bytes memory found;
        (isProven, found) = _traverse(stateRoot, keccak256(abi.encodePacked(account)), accountProof);
        if (!isProven) return (false, 0);
        bytes32 storageRoot = RLP.decodeList(found)[STORAGE_ROOT_FIELD].readBytes32();
        (isProven, found) = _traverse(storageRoot, keccak256(abi.encode(slot)), slotProof);
        if (isProven) value = bytes32(RLP.decodeUint256(found));
    }

    function _traverse(bytes32 root, bytes32 key, bytes[] calldata proof) private pure returns (bool, bytes memory) {
        (bytes memory value, TrieProof.ProofError problem) = TrieProof.tryTraverse(root, abi.encodePacked(key), proof);
        return (problem == TrieProof.ProofError.NO_ERROR, value);
    }
}
