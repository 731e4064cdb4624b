// SPDX-License-Identifier: MIT
// What a domain knows of authorities, and of the assets that they command. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {Kind} from "../types/FlowTypes.sol";
import {Authority} from "../types/LockTypes.sol";

interface IAuthorityBook {
    /// @notice The authority's row is this one now.
    event AuthorityImported(bytes32 indexed id, uint64 indexed epoch, address signer, uint64 revokedAt);
    /// @notice The row that the authority had in an epoch that is over is known.
    event FormerImported(bytes32 indexed id, uint64 indexed epoch, address signer);
    /// @notice The asset takes orders, under these laws.
    event AssetDescribed(bytes32 indexed asset, Kind kind, bytes16[] jurisdictions);

    /// @notice The row is not under that root, or the root is not known here.
    error AuthorityNotProven(bytes32 id, bytes32 root);
    /// @notice A newer row is known.
    error AuthorityStale(bytes32 id, uint64 epoch, uint64 known);
    /// @notice The row is not of an epoch before the known one.
    error AuthorityNotFormer(bytes32 id, uint64 epoch, uint64 known);
    /// @notice ORDER_NOT_REGULATED: no such kind of asset takes orders, or nobody described it here.
    error OrderNotRegulated(bytes32 asset);
    /// @notice More jurisdictions than are looked at.
    error JurisdictionsTooMany(bytes32 asset, uint256 count);

    /// @notice Learns a row of AuthorityRegistry that stands under an imported root of `Crosslinks`. A newer epoch wins, and in one epoch a revocation. Anyone.
    /// @param siblings 32 words, leaf first
    function importAuthority(Authority calldata authority, bytes32 root, bytes32[] calldata siblings) external;

    /// @notice Learns a row of an epoch that is over, for orders of that time which stand here by certificate and were never shown. It stays in L1's tree, so it
    /// can be proven for ever. Changes nothing else. Anyone.
    function importFormer(Authority calldata authority, bytes32 root, bytes32[] calldata siblings) external;

    /// @notice Learns from its type that a kind takes orders, and under whose law it is. The type has to be registered here. Anyone; idempotent.
    /// @return asset the kind's id
    function describe(Kind calldata kind) external returns (bytes32 asset);

    /// @notice The row of an authority; epoch 0 if none is known.
    function authorityOf(bytes32 id) external view returns (Authority memory);

    /// @notice A row that was shown of an epoch before that one; epoch 0 if none was.
    function formerOf(bytes32 id, uint64 epoch) external view returns (Authority memory);

    /// @notice Type and jurisdictions of an asset that takes orders; none if it does not, or nobody described it.
    function factsOf(bytes32 asset) external view returns (bytes32 typeId, bytes16[] memory jurisdictions);
}
