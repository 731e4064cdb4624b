// SPDX-License-Identifier: MIT
// What keeps an asset from being used, and the door that whatever moves assets asks. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {LockEntry} from "../types/LockTypes.sol";

/// @title ILockRegistry
/// @notice An `asset` is a kind of flow: all units of it, or the one object that is its own kind. A *holding* is what one account has of an asset; it is named
/// by `holdingKey` and has an entry of its own. Asset 0 is not regulated: nothing can be ordered about it.
/// The storage holds entries and nothing else, so that storage roots of two domains are equal exactly when they agree.
interface ILockRegistry {
    /// @notice The entry of an asset or holding is another one now.
    event EntryChanged(bytes32 indexed key, uint8 state, uint8 held, bytes32 indexed order);
    /// @notice A restricted asset was used. `guard` is the contract that asked: without knowing it this says nothing.
    event UseMonitored(
        bytes32 indexed asset, address indexed holder, address indexed guard, address by, bytes32 order
    );

    /// @notice The holding may not be used: `scalar` 4 or 5 by that order, 2 or 3 by a transaction's lock (order 0).
    error AssetLocked(bytes32 asset, uint256 scalar, bytes32 order);
    /// @notice `frozen` of what `holder` has stay where they are: `kept` of `held` would be less.
    error AmountFrozen(bytes32 asset, address holder, uint256 held, uint256 kept, uint256 frozen);
    /// @notice Only OrderBook writes.
    error NotOrderBook(address caller);

    /// @notice The door: whatever moves, changes or destroys units of an asset asks first. Reverts with AssetLocked or AmountFrozen if that may not be; reports
    /// the use of a restricted asset. What a restriction allows is for the asset's own rules.
    /// @param asset 0 passes
    /// @param holder whose units they are
    /// @param by who uses them: the owner of a transaction's lock passes it
    /// @param held units of the purse or account before
    /// @param kept units that stay in it
    function checkUse(bytes32 asset, address holder, address by, uint256 held, uint256 kept) external;

    /// @notice The same as an answer, without the report.
    function canUse(bytes32 asset, address holder, address by, uint256 held, uint256 kept) external view returns (bool);

    /// @notice Scalar 0…5 of an account's holding, and the order behind it: the harder of the asset's and the holding's.
    function statusOf(bytes32 asset, address holder) external view returns (uint256 scalar, bytes32 order);

    /// @notice Entry of an asset, or of a holding by its key.
    function entryOf(bytes32 key) external view returns (LockEntry memory);

    /// @notice Name of what an account has of an asset.
    function holdingKey(bytes32 asset, address holder) external pure returns (bytes32);

    /// @notice Writes an entry. OrderBook only.
    function write(bytes32 key, LockEntry calldata entry) external;
}
