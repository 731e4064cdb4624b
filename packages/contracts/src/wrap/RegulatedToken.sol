// SPDX-License-Identifier: MIT
// Regulated purses as an ERC-20 token. Spec: ERC-20, ERC-7802, ERC-7943, ERC-3643; docs/messages.md §8.
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {ILockRegistry} from "../lock/ILockRegistry.sol";
import {LockTable} from "../lock/LockTable.sol";
import {LockEntry} from "../types/LockTypes.sol";
import {CoinToken} from "./CoinToken.sol";
import {ICoinWrapper} from "./ICoinWrapper.sol";
import {IERC3643Agent} from "./IERC3643Agent.sol";
import {IERC7943Fungible} from "./IERC7943Fungible.sol";

/// @notice What a token reads of IOrderLocks: the first three words of an answer that may be longer.
interface IFrozenAmounts {
    function useOf(bytes32 asset, address holder) external view returns (uint8 kind, address owner, uint256 frozen);
}

/// @title RegulatedToken
/// @notice A balance is a holding of the same asset as the purses behind it, and every transfer asks the same door. Nothing is frozen or taken here by an account:
/// authorities sign orders, which OrderBook carries out. A function that a tool calls after that succeeds if the order has already made it so, tells it by its event and
/// changes nothing; else it is refused.
contract RegulatedToken is CoinToken, IERC7943Fungible, IERC3643Agent {
    /// @notice That is not so, and no account makes it so: send a signed order to the order book.
    error OrderNeeded(address orderBook);
    /// @notice An order took what is behind the tokens: they stay where they are until that is back.
    error TokenUnbacked();

    /// @notice The asset that orders are about: the kind of the purses.
    bytes32 public asset;

    /// @inheritdoc CoinToken
    function initialize(uint64 originDomain_, address issuer_, bytes32 salt_) public override {
        super.initialize(originDomain_, issuer_, salt_);
        asset = keccak256(abi.encode(originDomain_, issuer_, salt_, ICoinWrapper(wrapper).coinType()));
    }

    /// @inheritdoc IERC7943Fungible
    /// @notice OrderBook only. To the same account it is refused, so that nothing comes free; what is frozen stays the amount that the order says.
    function forcedTransfer(address from, address to, uint256 amount) external returns (bool) {
        if (msg.sender != Predeploys.ORDER_BOOK) revert OrderNeeded(Predeploys.ORDER_BOOK);
        if (from == to) revert ERC7943CannotTransfer(from, to, amount);
        if (_isLockedAlone(to)) revert ERC7943CannotReceive(to);
        _transfer(from, to, amount);
        emit ForcedTransfer(from, to, amount);
        return true;
    }

    /// @inheritdoc IERC7943Fungible
    function setFrozenTokens(address account, uint256 amount) external returns (bool) {
        _checkOrdered(getFrozenTokens(account) == amount);
        emit Frozen(account, amount);
        return true;
    }

    /// @inheritdoc IERC3643Agent
    function setAddressFrozen(address userAddress, bool freeze) external {
        _checkOrdered(isFrozen(userAddress) == freeze);
        emit AddressFrozen(userAddress, freeze, msg.sender);
    }

    /// @inheritdoc IERC3643Agent
    function pause() external {
        _checkOrdered(paused());
        emit Paused(msg.sender);
    }

    /// @inheritdoc IERC3643Agent
    function unpause() external {
        _checkOrdered(!paused());
        emit Unpaused(msg.sender);
    }

    /// @inheritdoc IERC3643Agent
    /// @notice Always refused: FREEZE and UNFREEZE with an amount are orders.
    function freezePartialTokens(address, uint256) external pure {
        revert OrderNeeded(Predeploys.ORDER_BOOK);
    }

    /// @inheritdoc IERC3643Agent
    function unfreezePartialTokens(address, uint256) external pure {
        revert OrderNeeded(Predeploys.ORDER_BOOK);
    }

    /// @inheritdoc IERC3643Agent
    /// @notice Always refused: RECOVER with a recipient is an order.
    function recoveryAddress(address, address, address) external pure returns (bool) {
        revert OrderNeeded(Predeploys.ORDER_BOOK);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public pure override returns (bool) {
        return interfaceId == type(IERC7943Fungible).interfaceId || super.supportsInterface(interfaceId);
    }

    /// @inheritdoc IERC7943Fungible
    function canSend(address account) public view returns (bool) {
        return _locks().canUse(asset, account, account, 0, 0);
    }

    /// @inheritdoc IERC7943Fungible
    /// @notice The same: a locked holding is not paid into.
    function canReceive(address account) public view returns (bool) {
        return canSend(account);
    }

    /// @inheritdoc IERC7943Fungible
    function canTransfer(address from, address to, uint256 amount) external view returns (bool) {
        return canSend(from) && canReceive(to) && amount <= _unfrozen(from) && isBacked();
    }

    /// @notice Whether the wrapper holds as many coins as there are tokens. Not, if an order about the asset, or about the wrapper's holding, was carried out there.
    function isBacked() public view returns (bool) {
        return totalSupply() <= ICoinWrapper(wrapper).backingOf(asset);
    }

    /// @inheritdoc IERC7943Fungible
    function getFrozenTokens(address account) public view returns (uint256 frozen) {
        (,, frozen) = IFrozenAmounts(Predeploys.ORDER_BOOK).useOf(asset, account);
    }

    /// @inheritdoc IERC3643Agent
    function isFrozen(address userAddress) public view returns (bool) {
        (uint256 scalar,) = _locks().statusOf(asset, userAddress);
        return scalar >= LockTable.HARD_LOCKED;
    }

    /// @inheritdoc IERC3643Agent
    /// @notice Whether the asset is locked for everybody.
    function paused() public view returns (bool) {
        // the zero address holds nothing, so no order is about its holding
        return isFrozen(address(0));
    }

    /// @dev Asks the door about both ends; what OrderBook does asks nobody.
    function _beforeTokenTransfer(address from, address to, uint256 amount) internal override {
        bool isMove = from != address(0) && to != address(0);
        if (msg.sender != Predeploys.ORDER_BOOK) _askDoor(from, to, amount);
        if (isMove && !isBacked()) revert TokenUnbacked();
    }

    function _askDoor(address from, address to, uint256 amount) private {
        uint256 held = from == address(0) ? 0 : balanceOf(from);
        if (from != address(0)) {
            // a balance that is too low is the token's to refuse
            bool isEnough = amount <= held;
            if (isEnough && canSend(from) && amount > _unfrozen(from)) {
                revert ERC7943InsufficientUnfrozenBalance(from, amount, _unfrozen(from));
            }
            uint256 kept = from == to ? held : isEnough ? held - amount : 0;
            if (isEnough) _locks().checkUse(asset, from, msg.sender, held, kept);
        }
        if (to == address(0) || to == from) return;
        uint256 had = balanceOf(to);
        _locks().checkUse(asset, to, msg.sender, had, had + amount);
    }

    /// @dev By an order about this holding: one about the whole asset is what is being carried out.
    function _isLockedAlone(address account) private view returns (bool) {
        LockEntry memory entry = _locks().entryOf(_locks().holdingKey(asset, account));
        return LockTable.scalarOf(entry.state, LockTable.NONE, entry.held != 0) >= LockTable.HARD_LOCKED;
    }

    function _unfrozen(address account) private view returns (uint256) {
        (uint256 held, uint256 frozen) = (balanceOf(account), getFrozenTokens(account));
        return frozen < held ? held - frozen : 0;
    }

    function _checkOrdered(bool isSo) private pure {
        if (!isSo) revert OrderNeeded(Predeploys.ORDER_BOOK);
    }

    function _locks() private pure returns (ILockRegistry) {
        return ILockRegistry(Predeploys.LOCK_REGISTRY);
    }
}
