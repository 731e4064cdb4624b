// SPDX-License-Identifier: MIT
// What a domain knows of authorities and regulated assets. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {Authority} from "../types/LockTypes.sol";
import {IAuthorityBook} from "./IAuthorityBook.sol";
import {LockPlaces} from "./LockPlaces.sol";

/// @notice Rows of authorities, and under whose law assets are.
abstract contract AuthorityStore is LockPlaces {
    struct Facts {
        bytes32 typeId;
        bytes16[] jurisdictions;
    }

    // Genesis writes the first slot, or the constructor where there is none; nothing ever changes it.
    /// @notice AuthorityRegistry on L1: with the chain it binds orders to one system.
    address public authorityRegistry;
    /// @notice L1's chain id.
    uint64 public l1ChainId;
    /// @notice DIRECT or STRICT of LockTable.
    uint8 public policy;

    mapping(bytes32 id => Authority) internal _authorities;
    mapping(bytes32 asset => Facts) internal _facts;
    /// @dev Rows of epochs that are over, where somebody showed them.
    mapping(bytes32 id => mapping(uint64 epoch => Authority)) internal _former;

    /// @dev Its epoch is 0 if it is unknown.
    function _authority(bytes32 id) internal view returns (Authority storage) {
        return _authorities[id];
    }

    /// @dev In office now; the epoch is looked at apart.
    function _isInOffice(Authority storage authority) internal view returns (bool) {
        uint64 revokedAt = authority.revokedAt;
        return block.timestamp >= authority.validAfter && block.timestamp < authority.validBefore
            && (revokedAt == 0 || block.timestamp < revokedAt);
    }

    /// @dev Reverts for an asset that takes no orders here.
    function _isInScope(Authority storage authority, bytes32 asset) internal view returns (bool) {
        bytes32 typeId = _facts[asset].typeId;
        if (typeId == bytes32(0)) revert IAuthorityBook.OrderNotRegulated(asset);
        uint256 count = authority.kinds.length;
        for (uint256 i; i < count; ++i) {
            if (authority.kinds[i] == typeId) return true;
        }
        return count == 0;
    }

    /// @dev Whether the asset is under the authority's own law.
    function _isHome(Authority storage authority, bytes32 asset) internal view returns (bool) {
        bytes16[] storage jurisdictions = _facts[asset].jurisdictions;
        uint256 count = jurisdictions.length;
        for (uint256 i; i < count; ++i) {
            if (jurisdictions[i] == authority.jurisdiction) return true;
        }
        return false;
    }
}
