// SPDX-License-Identifier: MIT
// Tokens of regulated assets, ERC-7943 (uRWA) for ERC-20. Spec: https://eips.ethereum.org/EIPS/eip-7943
pragma solidity ^0.8.28;

/// @title IERC7943Fungible
/// @notice Interface id 0x3edbb4c4.
interface IERC7943Fungible {
    /// @notice Tokens were taken from one account and given to another.
    event ForcedTransfer(address indexed from, address indexed to, uint256 amount);
    /// @notice So many of an account's tokens are frozen now.
    event Frozen(address indexed account, uint256 amount);

    error ERC7943CannotSend(address account);
    error ERC7943CannotReceive(address account);
    error ERC7943CannotTransfer(address from, address to, uint256 amount);
    /// @notice The balance would do, but `unfrozen` of it only may go.
    error ERC7943InsufficientUnfrozenBalance(address account, uint256 amount, uint256 unfrozen);

    function forcedTransfer(address from, address to, uint256 amount) external returns (bool);
    function setFrozenTokens(address account, uint256 amount) external returns (bool);
    function canSend(address account) external view returns (bool);
    function canReceive(address account) external view returns (bool);
    /// @notice May be more than the balance.
    function getFrozenTokens(address account) external view returns (uint256);
    function canTransfer(address from, address to, uint256 amount) external view returns (bool);
}
