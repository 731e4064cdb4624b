// SPDX-License-Identifier: MIT
// What agents of ERC-3643 (T-REX) tokens call and ask. Spec: https://eips.ethereum.org/EIPS/eip-3643
pragma solidity ^0.8.28;

/// @title IERC3643Agent
/// @notice The part of ERC-3643 that orders are about. `forcedTransfer` and `getFrozenTokens` are those of IERC7943Fungible. There are no identities and no compliance
/// modules here, so this is the shape of the standard and not all of it.
interface IERC3643Agent {
    event AddressFrozen(address indexed userAddress, bool indexed isFrozen, address indexed owner);
    event Paused(address userAddress);
    event Unpaused(address userAddress);

    function isFrozen(address userAddress) external view returns (bool);
    function paused() external view returns (bool);
    function setAddressFrozen(address userAddress, bool freeze) external;
    function freezePartialTokens(address userAddress, uint256 amount) external;
    function unfreezePartialTokens(address userAddress, uint256 amount) external;
    function pause() external;
    function unpause() external;
    function recoveryAddress(address lostWallet, address newWallet, address investorOnchainID) external returns (bool);
}
