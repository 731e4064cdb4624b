// SPDX-License-Identifier: MIT
// Divides fees among sequencer, treasury and data providers, predeploy 0x5C…07. Spec: seed requirement PRZ-67.
pragma solidity ^0.8.28;

import {PullPayments} from "../libraries/PullPayments.sol";
import {Predeploys} from "../libraries/Predeploys.sol";

/// @title FeeSplitter
/// @notice The owner, set by genesis, chooses shares and recipients and hands over in two steps; it cannot take what is
/// already credited. Anyone triggers splits and payments.
contract FeeSplitter is PullPayments {
    /// @notice Ten-thousandths of a vault's income; they sum to 10,000.
    struct Shares {
        uint16 sequencer;
        uint16 treasury;
        uint16 dataProviders;
    }

    /// @notice Who is credited.
    struct Recipients {
        address sequencer;
        address treasury;
        address dataProviders;
    }

    uint256 internal constant BPS = 10_000;

    event FeesSplit(address indexed vault, uint256 sequencer, uint256 treasury, uint256 dataProviders);
    event SharesChanged(address indexed vault, Shares shares);
    event RecipientsChanged(Recipients recipients);
    event OwnerNominated(address indexed owner, address indexed nominee);
    event OwnerChanged(address indexed previous, address indexed current);

    error NotVault(address caller);
    error NotOwner(address caller);
    error NotNominee(address caller);
    error SharesSum(uint256 sum);
    error ZeroRecipient();

    address public owner;
    address public nominee;
    Recipients public recipients;
    mapping(address vault => Shares) public sharesOf;

    modifier onlyOwner() {
        if (msg.sender != owner) revert NotOwner(msg.sender);
        _;
    }

    /// @notice Credits `msg.value` by the shares of the calling vault; the remainder of the division goes to the treasury.
    function split() external payable {
        if (!_isVault(msg.sender)) revert NotVault(msg.sender);
        Shares memory shares = sharesOf[msg.sender];
        Recipients memory to = recipients;
        uint256 sequencer = (msg.value * shares.sequencer) / BPS;
        uint256 dataProviders = (msg.value * shares.dataProviders) / BPS;
        uint256 treasury = msg.value - sequencer - dataProviders;
        _credit(to.sequencer, sequencer);
        _credit(to.treasury, treasury);
        _credit(to.dataProviders, dataProviders);
        emit FeesSplit(msg.sender, sequencer, treasury, dataProviders);
    }

    function setShares(address vault, Shares calldata shares) external onlyOwner {
        if (!_isVault(vault)) revert NotVault(vault);
        uint256 sum = uint256(shares.sequencer) + shares.treasury + shares.dataProviders;
        if (sum != BPS) revert SharesSum(sum);
        sharesOf[vault] = shares;
        emit SharesChanged(vault, shares);
    }

    function setRecipients(Recipients calldata to) external onlyOwner {
        if (to.sequencer == address(0) || to.treasury == address(0) || to.dataProviders == address(0)) {
            revert ZeroRecipient();
        }
        recipients = to;
        emit RecipientsChanged(to);
    }

    function nominateOwner(address nominee_) external onlyOwner {
        nominee = nominee_;
        emit OwnerNominated(owner, nominee_);
    }

    function acceptOwnership() external {
        if (msg.sender != nominee) revert NotNominee(msg.sender);
        emit OwnerChanged(owner, msg.sender);
        owner = msg.sender;
        nominee = address(0);
    }

    function _isVault(address account) private pure returns (bool) {
        return account == Predeploys.SEQUENCER_FEE_VAULT || account == Predeploys.BASE_FEE_VAULT
            || account == Predeploys.L1_FEE_VAULT;
    }
}
