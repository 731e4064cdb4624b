// SPDX-License-Identifier: MIT
// Authorities and regulated assets, as a domain knows them. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {ClaimTree} from "../libraries/ClaimTree.sol";
import {Flows} from "../libraries/Flows.sol";
import {Orders} from "../libraries/Orders.sol";
import {Kind} from "../types/FlowTypes.sol";
import {Authority} from "../types/LockTypes.sol";
import {AuthorityStore} from "./AuthorityStore.sol";
import {IAuthorityBook} from "./IAuthorityBook.sol";
import {IObjectOrders} from "../object/IObjectOrders.sol";
import {IRegulatedType} from "./IRegulatedType.sol";

interface IImportedRoots {
    function isImported(bytes32 root) external view returns (bool);
}

/// @title AuthorityBook
/// @notice What it does: see IAuthorityBook.
abstract contract AuthorityBook is AuthorityStore, IAuthorityBook {
    uint256 private constant MOST_JURISDICTIONS = 8;

    /// @inheritdoc IAuthorityBook
    function importAuthority(Authority calldata authority, bytes32 root, bytes32[] calldata siblings) external {
        bytes32 id = authority.id;
        _checkRow(authority, root, siblings);
        Authority storage known = _authorities[id];
        bool isRevoked = authority.revokedAt != 0 && known.revokedAt == 0;
        if (authority.epoch < known.epoch || (authority.epoch == known.epoch && !isRevoked)) {
            revert AuthorityStale(id, authority.epoch, known.epoch);
        }
        _authorities[id] = authority;
        emit AuthorityImported(id, authority.epoch, authority.signer, authority.revokedAt);
    }

    /// @inheritdoc IAuthorityBook
    function importFormer(Authority calldata authority, bytes32 root, bytes32[] calldata siblings) external {
        bytes32 id = authority.id;
        _checkRow(authority, root, siblings);
        uint64 epoch = _authorities[id].epoch;
        if (authority.epoch >= epoch) revert AuthorityNotFormer(id, authority.epoch, epoch);
        _former[id][authority.epoch] = authority;
        emit FormerImported(id, authority.epoch, authority.signer);
    }

    /// @inheritdoc IAuthorityBook
    function describe(Kind calldata kind) external returns (bytes32 asset) {
        asset = Flows.kindId(kind);
        Facts storage facts = _facts[asset];
        if (facts.typeId != bytes32(0)) return asset;
        IObjectOrders objects = IObjectOrders(_objectManager());
        address code = objects.typeCode(kind.typeId);
        // what ObjectManager does not ask about at the door takes no orders
        if (code == address(0) || !objects.isRegulated(kind.typeId)) revert OrderNotRegulated(asset);
        bytes16[] memory jurisdictions = IRegulatedType(code).jurisdictionsOf(kind);
        uint256 count = jurisdictions.length;
        if (count == 0) revert OrderNotRegulated(asset);
        if (count > MOST_JURISDICTIONS) revert JurisdictionsTooMany(asset, count);
        (facts.typeId, facts.jurisdictions) = (kind.typeId, jurisdictions);
        emit AssetDescribed(asset, kind, jurisdictions);
    }

    /// @inheritdoc IAuthorityBook
    function authorityOf(bytes32 id) external view returns (Authority memory) {
        return _authorities[id];
    }

    /// @inheritdoc IAuthorityBook
    function formerOf(bytes32 id, uint64 epoch) external view returns (Authority memory) {
        return _former[id][epoch];
    }

    /// @inheritdoc IAuthorityBook
    function factsOf(bytes32 asset) external view returns (bytes32 typeId, bytes16[] memory jurisdictions) {
        Facts storage facts = _facts[asset];
        return (facts.typeId, facts.jurisdictions);
    }

    function _checkRow(Authority calldata authority, bytes32 root, bytes32[] calldata siblings) private view {
        bytes32 leaf = ClaimTree.authorityLeaf(Orders.hashAuthority(authority));
        if (!IImportedRoots(_claimRegistry()).isImported(root) || !ClaimTree.contains(root, leaf, siblings)) {
            revert AuthorityNotProven(authority.id, root);
        }
    }
}
