// SPDX-License-Identifier: MIT
// Who may command assets. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {Orders} from "../libraries/Orders.sol";
import {IAuthorityRegistry} from "../lock/IAuthorityRegistry.sol";
import {LockTable} from "../lock/LockTable.sol";
import {Authority} from "../types/LockTypes.sol";

/// @title AuthorityRegistry
/// @notice What it does and who may do what: see IAuthorityRegistry.
contract AuthorityRegistry is IAuthorityRegistry {
    /// @dev A domain looks at each of them for every order.
    uint256 private constant MOST_KINDS = 16;

    /// @inheritdoc IAuthorityRegistry
    mapping(bytes32 id => bytes32) public hashOf;
    /// @inheritdoc IAuthorityRegistry
    mapping(bytes32 id => uint64) public epochOf;

    address public immutable governor;

    modifier onlyGovernor() {
        if (msg.sender != governor) revert NotGovernor(msg.sender);
        _;
    }

    constructor(address governor_) {
        governor = governor_;
    }

    /// @inheritdoc IAuthorityRegistry
    function appoint(Authority calldata authority) external onlyGovernor {
        uint64 next = epochOf[authority.id] + 1;
        if (authority.epoch != next) revert EpochDiffers(authority.id, authority.epoch, next);
        if (!_isWellFormed(authority)) revert AuthorityMalformed(authority.id);
        epochOf[authority.id] = next;
        _keep(authority);
    }

    /// @inheritdoc IAuthorityRegistry
    function revoke(Authority calldata authority) external onlyGovernor {
        bytes32 authorityHash = Orders.hashAuthority(authority);
        if (authorityHash != hashOf[authority.id] || authority.revokedAt != 0) {
            revert NotInForce(authority.id, authorityHash);
        }
        Authority memory revoked = authority;
        revoked.revokedAt = uint64(block.timestamp);
        _keep(revoked);
    }

    function _keep(Authority memory authority) private {
        bytes32 authorityHash = Orders.hashAuthority(authority);
        hashOf[authority.id] = authorityHash;
        emit AuthorityChanged(authority.id, authority.epoch, authorityHash, authority);
    }

    function _isWellFormed(Authority calldata authority) private pure returns (bool) {
        bool isSomebody = authority.id != bytes32(0) && authority.signer != address(0);
        bool hasOffice = authority.rank >= 1 && authority.rank <= 3 && authority.jurisdiction != bytes16(0);
        bool hasTerm = authority.validAfter < authority.validBefore && authority.revokedAt == 0;
        bool hasScope = authority.actions != 0 && authority.actions < 1 << (LockTable.RELEASE + 1);
        return isSomebody && hasOffice && hasTerm && hasScope && authority.kinds.length <= MOST_KINDS;
    }
}
