// SPDX-License-Identifier: MIT
// The domain's end of the Bridge, predeploy 0x5C…03. Spec: docs/state-format.md §8, §9.
pragma solidity ^0.8.28;

/// @title DomainBridge
/// @notice Only the alias of the L1 Bridge makes tokens; holders burn their own. No owner.
interface IDomainBridge {
    event TokenIntroduced(address indexed l1Token, address indexed token, string name, string symbol, uint8 decimals);
    event DepositFinalized(address indexed l1Token, address indexed from, address indexed to, uint256 amount);
    event WithdrawalInitiated(
        address indexed l1Token, address indexed from, address indexed recipient, uint256 amount, bytes32 withdrawalHash
    );

    error NotL1Bridge(address caller);
    /// @notice The L1 token has never been deposited here.
    error TokenUnknown(address l1Token);

    /// @notice Mints what was deposited on L1; makes the representation of `l1Token` if it does not exist yet.
    function finalizeDeposit(
        address l1Token,
        address from,
        address to,
        uint256 amount,
        string calldata name,
        string calldata symbol,
        uint8 decimals
    ) external;

    /// @notice Sends `msg.value` to `recipient` on L1.
    function withdrawETH(address recipient) external payable returns (bytes32 withdrawalHash);

    /// @notice Burns the caller's tokens here and sends the L1 token to `recipient`.
    function withdrawERC20(address l1Token, address recipient, uint256 amount)
        external
        returns (bytes32 withdrawalHash);

    /// @notice Where the representation of `l1Token` lives or will live.
    function tokenOf(address l1Token) external view returns (address);

    /// @notice Alias of the L1 Bridge, set by genesis.
    function l1BridgeAlias() external view returns (address);
}
