// SPDX-License-Identifier: MIT
// An L1 ERC-20 on a domain. Spec: ERC-20, ERC-2612, ERC-7802.
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC7802} from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";
import {ERC20} from "solady/tokens/ERC20.sol";
import {Predeploys} from "../libraries/Predeploys.sol";

/// @title BridgedToken
/// @notice DomainBridge alone mints and burns. Made by CREATE2 from DomainBridge with the L1 token as salt and no
/// constructor arguments, so its address follows from the L1 token alone.
contract BridgedToken is ERC20, IERC7802 {
    error NotDomainBridge(address caller);
    error AlreadyInitialized();

    /// @notice The token on L1 that this one stands for.
    address public l1Token;
    uint8 private _decimals;
    string private _name;
    string private _symbol;

    modifier onlyDomainBridge() {
        if (msg.sender != Predeploys.DOMAIN_BRIDGE) revert NotDomainBridge(msg.sender);
        _;
    }

    /// @notice Called by DomainBridge in the transaction that makes the token.
    function initialize(address l1Token_, string calldata name_, string calldata symbol_, uint8 decimals_)
        external
        onlyDomainBridge
    {
        if (l1Token != address(0)) revert AlreadyInitialized();
        l1Token = l1Token_;
        _name = name_;
        _symbol = symbol_;
        _decimals = decimals_;
    }

    /// @inheritdoc IERC7802
    function crosschainMint(address to, uint256 amount) external onlyDomainBridge {
        _mint(to, amount);
        emit CrosschainMint(to, amount, msg.sender);
    }

    /// @inheritdoc IERC7802
    function crosschainBurn(address from, uint256 amount) external onlyDomainBridge {
        _burn(from, amount);
        emit CrosschainBurn(from, amount, msg.sender);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IERC7802).interfaceId || interfaceId == type(IERC165).interfaceId
            || interfaceId == 0x36372b07; // ERC-20
    }

    function name() public view override returns (string memory) {
        return _name;
    }

    function symbol() public view override returns (string memory) {
        return _symbol;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    /// @dev No account has an allowance that its owner did not give.
    function _givePermit2InfiniteAllowance() internal pure override returns (bool) {
        return false;
    }
}
