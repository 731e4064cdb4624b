// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LockTable} from "../../src/lock/LockTable.sol";

/// @notice LockTable, callable.
contract LockTableHarness {
    function transition(uint256 policy, uint256 state, uint256 action) external pure returns (bool, uint256) {
        return LockTable.transition(policy, state, action);
    }

    function scalarOf(uint256 state, uint256 lock, bool isHeld) external pure returns (uint256) {
        return LockTable.scalarOf(state, lock, isHeld);
    }

    function rule(uint256 lockEvent, uint256 lock) external pure returns (bool, uint256, uint256) {
        return LockTable.rule(lockEvent, lock);
    }

    function describe(uint256 action) external pure returns (bool, bool, bool, bool, bool, bool, uint256) {
        return (
            LockTable.isAction(action),
            LockTable.isRestrictive(action),
            LockTable.isIrreversible(action),
            LockTable.clearsLock(action),
            LockTable.needsRecipient(action),
            LockTable.takesRecipient(action),
            LockTable.severityOf(action)
        );
    }

    function limits() external pure returns (uint256, uint256, uint256) {
        return (LockTable.PREEMPT_SECONDS, LockTable.HOLD_SECONDS, LockTable.WAITING_ORDERS);
    }
}
