// SPDX-License-Identifier: MIT
// The domain's end of the Bridge, predeploy 0x5C…03. Spec: docs/state-format.md §8, §9.
pragma solidity ^0.8.28;

import {IDomainBridge} from "../interfaces/IDomainBridge.sol";
import {IMessagePasser} from "../interfaces/IMessagePasser.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {BridgedToken} from "./BridgedToken.sol";

/// @title DomainBridge
/// @notice What it does and who may do what: see IDomainBridge.
contract DomainBridge is IDomainBridge {
    /// @inheritdoc IDomainBridge
    address public l1BridgeAlias;

    /// @inheritdoc IDomainBridge
    function finalizeDeposit(
        address l1Token,
        address from,
        address to,
        uint256 amount,
        string calldata name,
        string calldata symbol,
        uint8 decimals
    ) external {
        if (msg.sender != l1BridgeAlias) revert NotL1Bridge(msg.sender);
        address token = tokenOf(l1Token);
        if (token.code.length == 0) {
            BridgedToken made = new BridgedToken{salt: _salt(l1Token)}();
            made.initialize(l1Token, name, symbol, decimals);
            emit TokenIntroduced(l1Token, token, name, symbol, decimals);
        }
        BridgedToken(token).crosschainMint(to, amount);
        emit DepositFinalized(l1Token, from, to, amount);
    }

    /// @inheritdoc IDomainBridge
    function withdrawETH(address recipient) external payable returns (bytes32 withdrawalHash) {
        withdrawalHash = IMessagePasser(Predeploys.MESSAGE_PASSER).recordWithdrawal{value: msg.value}(
            address(0), msg.sender, recipient, msg.value
        );
        emit WithdrawalInitiated(address(0), msg.sender, recipient, msg.value, withdrawalHash);
    }

    /// @inheritdoc IDomainBridge
    function withdrawERC20(address l1Token, address recipient, uint256 amount)
        external
        returns (bytes32 withdrawalHash)
    {
        address token = tokenOf(l1Token);
        if (token.code.length == 0) revert TokenUnknown(l1Token);
        BridgedToken(token).crosschainBurn(msg.sender, amount);
        withdrawalHash = IMessagePasser(Predeploys.MESSAGE_PASSER).recordWithdrawal(
            l1Token, msg.sender, recipient, amount
        );
        emit WithdrawalInitiated(l1Token, msg.sender, recipient, amount, withdrawalHash);
    }

    /// @inheritdoc IDomainBridge
    function tokenOf(address l1Token) public view returns (address) {
        bytes32 digest = keccak256(
            abi.encodePacked(
                bytes1(0xff), address(this), _salt(l1Token), keccak256(type(BridgedToken).creationCode)
            )
        );
        return address(uint160(uint256(digest)));
    }

    function _salt(address l1Token) private pure returns (bytes32) {
        return bytes32(uint256(uint160(l1Token)));
    }
}
