// SPDX-License-Identifier: MIT
// Priority ranks goals, not their application. Spec: docs/locks.md §5; twin in packages/protocol/src/order/goals.ts.
pragma solidity ^0.8.28;

import {LockTable} from "./LockTable.sol";

library Goals {
    /// @dev Four kinds of restrictive actions besides the goal, in any sequence: 1 + 4 + 12 + 24 + 24 paths.
    uint256 private constant MOST_PATHS = 65;
    uint256 private constant MOST_STEPS = 5;

    /// @dev `steps`: of each restrictive action its highest order, as positions in the list of actions.
    struct Steps {
        uint256 count;
        uint256[MOST_STEPS] action;
        uint256[MOST_STEPS] position;
    }

    /// @notice The next of `actions`, highest first: applied, or, a reversal whose turn has come, refused. Not found: the rest waits. O(actions).
    function next(uint256 policy, uint256 state, uint256[] memory actions)
        internal
        pure
        returns (bool isFound, bool isApplied, uint256 position)
    {
        Steps memory steps = _steps(actions);
        uint256[MOST_PATHS] memory paths;
        uint256 sought;
        for (uint256 i; i < actions.length; ++i) {
            uint256 action = actions[i];
            (bool isAdmitted,) = LockTable.transition(policy, state, action);
            if (isAdmitted) return (true, true, i);
            if (!LockTable.isRestrictive(action)) return (true, false, i);
            if ((sought >> action) & 1 == 1) continue;
            sought |= 1 << action;
            (isFound, position) = _firstStepTo(policy, state, action, steps, paths);
            if (isFound) return (true, true, position);
        }
    }

    function _steps(uint256[] memory actions) private pure returns (Steps memory steps) {
        uint256 seen;
        for (uint256 i; i < actions.length; ++i) {
            uint256 action = actions[i];
            if (!LockTable.isRestrictive(action) || (seen >> action) & 1 == 1) continue;
            seen |= 1 << action;
            steps.action[steps.count] = action;
            steps.position[steps.count++] = i;
        }
    }

    /// @dev First step of the shortest path after which `goal` is admitted; of paths of one length the one with the highest orders. A path is a word: state,
    /// 1 + position of its first step from bit 8 on, a bit for each step that was not taken from bit 24 on.
    function _firstStepTo(
        uint256 policy,
        uint256 from,
        uint256 goal,
        Steps memory steps,
        uint256[MOST_PATHS] memory paths
    ) private pure returns (bool, uint256) {
        uint256 count = 1;
        paths[0] = from;
        for (uint256 s; s < steps.count; ++s) {
            if (steps.action[s] != goal) paths[0] |= 1 << (24 + s);
        }
        for (uint256 at; at < count; ++at) {
            uint256 path = paths[at];
            for (uint256 s; s < steps.count; ++s) {
                if ((path >> (24 + s)) & 1 == 0) continue;
                (bool isAdmitted, uint256 to) = LockTable.transition(policy, path & 255, steps.action[s]);
                if (!isAdmitted) continue;
                uint256 first = (path >> 8) & 0xffff;
                if (first == 0) first = 1 + steps.position[s];
                (isAdmitted,) = LockTable.transition(policy, to, goal);
                if (isAdmitted) return (true, first - 1);
                paths[count++] = to | (first << 8) | ((path >> 24 & ~(1 << s)) << 24);
            }
        }
        return (false, 0);
    }
}
