// SPDX-License-Identifier: MIT
// Names of kinds and lanes, twins in packages/protocol/src/{flow,object}. Spec: docs/crosslinks.md §3.
pragma solidity ^0.8.28;

import {Kind} from "../types/FlowTypes.sol";

library Flows {
    /// @dev Storage slot of `ObjectManager.totals`.
    uint256 internal constant TOTALS_SLOT = 2;
    /// @dev Storage slot of `ObjectManager.takenFlow`.
    uint256 internal constant TAKEN_SLOT = 5;
    /// @dev Salts from here on name one object.
    uint256 internal constant UNIQUE_FROM = 1 << 128;

    /// @notice `H(originDomain, creator, salt, typeId)`.
    function kindId(Kind memory kind) internal pure returns (bytes32) {
        return keccak256(abi.encode(kind));
    }

    /// @notice Whether there is one object of this kind only. The index of an object is a hash: below 2^128 by chance with 2^-128.
    function isUnique(Kind memory kind) internal pure returns (bool) {
        return uint256(kind.salt) >= UNIQUE_FROM;
    }

    /// @notice Key of `ObjectManager.totals` on the source: `H(to, kind)`.
    function laneKey(uint64 to, bytes32 kind) internal pure returns (bytes32) {
        return keccak256(abi.encode(to, kind));
    }

    /// @notice Key of `IsolationLedger.accepted`: `H(from, to, kind)`.
    function flowKey(uint64 from, uint64 to, bytes32 kind) internal pure returns (bytes32) {
        return keccak256(abi.encode(from, to, kind));
    }

    /// @notice Slot of `ObjectManager.takenFlow[from][kind]` on the destination.
    function takenSlot(uint64 from, bytes32 kind) internal pure returns (bytes32) {
        return mappingSlot(kind, uint256(mappingSlot(bytes32(uint256(from)), TAKEN_SLOT)));
    }

    /// @notice Slot of a word mapping at `slot`.
    function mappingSlot(bytes32 key, uint256 slot) internal pure returns (bytes32) {
        return keccak256(abi.encode(key, slot));
    }
}
