// SPDX-License-Identifier: MIT
// Records withdrawals where L1 can prove them, predeploy 0x5C…02. Spec: docs/state-format.md §7, §8.
pragma solidity ^0.8.28;

interface IMessagePasser {
    event WithdrawalRecorded(
        bytes32 indexed withdrawalHash,
        address indexed sender,
        address indexed recipient,
        uint256 nonce,
        address token,
        uint256 amount
    );

    error NotDomainBridge(address caller);
    error ZeroRecipient();
    error ZeroAmount();
    error ValueDiffers(uint256 paid, uint256 amount);
    /// @notice The domain would have let go 2^128 wei or more, which an output cannot say.
    error CumulativeOverflow();

    /// @notice Withdraws `msg.value` of the caller to `recipient` on L1. The ether stays here for ever.
    function withdrawEther(address recipient) external payable returns (bytes32 withdrawalHash);

    /// @notice Records a withdrawal in another account's name. Only DomainBridge; ether (token 0) comes as `msg.value`.
    function recordWithdrawal(address token, address sender, address recipient, uint256 amount)
        external
        payable
        returns (bytes32 withdrawalHash);

    function nonce() external view returns (uint256);

    /// @notice Wei withdrawn since genesis.
    function cumulativeWithdrawn() external view returns (uint256);

    /// @notice 1 if recorded.
    function recorded(bytes32 withdrawalHash) external view returns (uint256);
}
