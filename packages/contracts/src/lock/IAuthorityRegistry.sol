// SPDX-License-Identifier: MIT
// Who may command assets, on L1. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {Authority} from "../types/LockTypes.sol";

/// @title IAuthorityRegistry
/// @notice The governor, a contract that many control is meant, registers authorities. Their rows become leaves of `Crosslinks`, and so reach every domain.
/// Only hashes are kept: who shows a row shows all of it.
interface IAuthorityRegistry {
    /// @notice The row of an authority is this one now.
    event AuthorityChanged(bytes32 indexed id, uint64 indexed epoch, bytes32 indexed authorityHash, Authority authority);

    error NotGovernor(address caller);
    /// @notice No rank, no jurisdiction, no key, no time, an action that is none, too many kinds, or revoked from the start.
    error AuthorityMalformed(bytes32 id);
    /// @notice A row has the epoch after the last one.
    error EpochDiffers(bytes32 id, uint64 epoch, uint64 next);
    /// @notice That is not the row that stands, or it is revoked already.
    error NotInForce(bytes32 id, bytes32 authorityHash);

    /// @notice Registers an authority (epoch 1), or gives it another key, rank, law, scope or time in the next epoch. Governor.
    function appoint(Authority calldata authority) external;

    /// @notice Takes an authority out of office at once, by the row that stands. A later epoch may appoint it again. Governor.
    function revoke(Authority calldata authority) external;

    /// @notice Hash of the row that stands, 0 if there is none.
    function hashOf(bytes32 id) external view returns (bytes32 authorityHash);

    /// @notice Epoch of that row.
    function epochOf(bytes32 id) external view returns (uint64);
}
