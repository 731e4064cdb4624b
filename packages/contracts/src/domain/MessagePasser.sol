// SPDX-License-Identifier: MIT
// Records withdrawals where L1 can prove them, predeploy 0x5C…02. Spec: docs/state-format.md §7, §8.
pragma solidity ^0.8.28;

import {IMessagePasser} from "../interfaces/IMessagePasser.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {Withdrawal} from "../types/BridgeTypes.sol";

/// @title MessagePasser
/// @notice Anyone withdraws own ether; DomainBridge records withdrawals of tokens it burnt. No owner. The storage layout
/// is part of the state format.
contract MessagePasser is IMessagePasser {
    /// @inheritdoc IMessagePasser
    uint256 public nonce;
    /// @inheritdoc IMessagePasser
    uint256 public cumulativeWithdrawn;
    /// @inheritdoc IMessagePasser
    mapping(bytes32 withdrawalHash => uint256) public recorded;

    /// @inheritdoc IMessagePasser
    function withdrawEther(address recipient) external payable returns (bytes32 withdrawalHash) {
        return _record(address(0), msg.sender, recipient, msg.value);
    }

    /// @inheritdoc IMessagePasser
    function recordWithdrawal(address token, address sender, address recipient, uint256 amount)
        external
        payable
        returns (bytes32 withdrawalHash)
    {
        if (msg.sender != Predeploys.DOMAIN_BRIDGE) revert NotDomainBridge(msg.sender);
        uint256 due = token == address(0) ? amount : 0;
        if (msg.value != due) revert ValueDiffers(msg.value, due);
        return _record(token, sender, recipient, amount);
    }

    function _record(address token, address sender, address recipient, uint256 amount)
        private
        returns (bytes32 withdrawalHash)
    {
        if (recipient == address(0)) revert ZeroRecipient();
        if (amount == 0) revert ZeroAmount();
        if (token == address(0)) {
            uint256 total = cumulativeWithdrawn + amount;
            if (total > type(uint128).max) revert CumulativeOverflow();
            cumulativeWithdrawn = total;
        }
        uint256 current = nonce;
        nonce = current + 1;
        withdrawalHash = Commitments.hashWithdrawal(
            uint64(block.chainid),
            Withdrawal({nonce: current, token: token, sender: sender, recipient: recipient, amount: amount})
        );
        recorded[withdrawalHash] = 1;
        emit WithdrawalRecorded(withdrawalHash, sender, recipient, current, token, amount);
    }
}
