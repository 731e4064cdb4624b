// SPDX-License-Identifier: MIT
// Ether owed to accounts, paid when asked for: no recipient can stop anyone else's transaction.
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

abstract contract PullPayments is ReentrancyGuardTransient {
    /// @notice Wei owed to an account.
    mapping(address account => uint256) public credit;

    event Credited(address indexed account, uint256 amount);
    event CreditPaid(address indexed account, uint256 amount);

    /// @notice Nothing is owed to `account`.
    error NoCredit(address account);

    /// @notice Pays `account` all it is owed. Anyone may call; the money only ever goes to `account`.
    function withdrawCredit(address account) external nonReentrant returns (uint256 amount) {
        amount = credit[account];
        if (amount == 0) revert NoCredit(account);
        credit[account] = 0;
        emit CreditPaid(account, amount);
        SafeTransferLib.safeTransferETH(account, amount);
    }

    function _credit(address account, uint256 amount) internal {
        if (amount == 0) return;
        credit[account] += amount;
        emit Credited(account, amount);
    }
}
