// SPDX-License-Identifier: MIT
// Orders on their way to an outcome, predeploy 0x5C…0E. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {Locks} from "../libraries/Locks.sol";
import {TransactionLock} from "../types/LockTypes.sol";
import {IOrderLocks} from "./IOrderLocks.sol";

/// @title OrderBook
/// @notice What is local to a domain of locks: transactions' locks of holdings, and frozen amounts. Nothing writes them yet: orders come next.
contract OrderBook is IOrderLocks {
    mapping(bytes32 holding => TransactionLock) internal _locks;
    mapping(bytes32 holding => uint256) internal _frozen;

    /// @inheritdoc IOrderLocks
    function useOf(bytes32 asset, address holder) external view returns (uint8 kind, address owner, uint256 frozen) {
        bytes32 key = Locks.holdingKey(asset, holder);
        TransactionLock storage lock = _locks[key];
        return (lock.kind, lock.owner, _frozen[key]);
    }
}
