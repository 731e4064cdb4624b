// SPDX-License-Identifier: MIT
// Second part of OrderBook, predeploy 0x5C…15. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {IForcedTransfer} from "../object/IForcedTransfer.sol";
import {OrderRecord, OrderStatus} from "../types/LockTypes.sol";
import {CopyRef, Taking} from "../types/ObjectTypes.sol";
import {AuthorityBook} from "./AuthorityBook.sol";
import {IOrderEffects} from "./IOrderBook.sol";
import {LockTable} from "./LockTable.sol";
import {Reconciliations} from "./Reconciliations.sol";
import {TransactionLocks} from "./TransactionLocks.sol";

/// @notice What a regulated token answers.
interface IRegulatedBalances {
    function asset() external view returns (bytes32);
    function balanceOf(address account) external view returns (uint256);
    function forcedTransfer(address from, address to, uint256 amount) external returns (bool);
}

/// @title OrderEffects
/// @notice Run in OrderBook's storage; called directly it knows no order. What it does: see IOrderEffects.
contract OrderEffects is AuthorityBook, TransactionLocks, Reconciliations, IOrderEffects {
    /// @inheritdoc IOrderEffects
    function enforce(bytes32 digest, CopyRef calldata copy) external returns (uint256 moved) {
        OrderRecord storage record = _standingRecord(digest);
        IForcedTransfer objects = IForcedTransfer(_objectManager());
        address holder = record.subject;
        if (holder == address(0)) (, holder,) = objects.holdingOf(copy);
        (moved,) = objects.forcedTransfer(copy, Taking(record.asset, holder, 0, record.recipient, digest));
    }

    /// @inheritdoc IOrderEffects
    function enforceToken(bytes32 digest, address token, address holder) external returns (uint256 moved) {
        OrderRecord storage record = _standingRecord(digest);
        bytes32 asset = IRegulatedBalances(token).asset();
        if (asset != record.asset) revert TokenDiffers(token, asset);
        if (record.subject != address(0)) holder = record.subject;
        moved = IRegulatedBalances(token).balanceOf(holder);
        IRegulatedBalances(token).forcedTransfer(holder, record.recipient, moved);
    }

    /// @dev Applied, and no later order stands in its place.
    function _standingRecord(bytes32 digest) private view returns (OrderRecord storage record) {
        record = _records[digest];
        bool isStanding = record.status == OrderStatus.APPLIED && _entry(record.key).order == digest;
        // what is recovered is free again: later the order would take what its holder got since
        if (record.action == LockTable.RECOVER && block.timestamp >= record.validBefore) isStanding = false;
        // a certificate of validators is no level 3
        if (LockTable.isIrreversible(record.action) && !record.isCertified) isStanding = false;
        if (!isStanding || record.recipient == address(0)) revert OrderNotStanding(digest);
    }
}
