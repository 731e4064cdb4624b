// SPDX-License-Identifier: MIT
// Atomic deals over objects, predeploy 0x5c…0b. Spec: docs/messages.md §6.
pragma solidity ^0.8.28;

import {Dependency} from "../domain/Dependency.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {PullPayments} from "../libraries/PullPayments.sol";
import {IObjectManager} from "../object/IObjectManager.sol";
import {CoinState, CoinStep} from "../object/types/Coin.sol";
import {NftState, NftStep} from "../object/types/Nft.sol";
import {Deal, DealStatus, Handover, Party, Payment, Purse} from "../types/DealTypes.sol";
import {CopyRef, Input, TypeCall} from "../types/ObjectTypes.sol";
import {IObjectEscrow} from "./IObjectEscrow.sol";

/// @title ObjectEscrow
/// @notice What it does and who may do what: see IObjectEscrow.
contract ObjectEscrow is IObjectEscrow, PullPayments {
    bytes32 internal constant DEAL_TAG = "syncline.deal.v1";
    uint256 internal constant MAX_PAYMENTS = 64;

    /// @inheritdoc IObjectEscrow
    mapping(bytes32 terms => DealStatus) public statusOf;

    /// @dev What ObjectManager pays back of the deposits.
    receive() external payable {
        if (msg.sender != address(_manager())) revert NotManager(msg.sender);
    }

    /// @inheritdoc IObjectEscrow
    function execute(Deal calldata deal, Dependency[] calldata dependencies) external payable nonReentrant {
        bytes32 terms = termsOf(deal);
        _checkOpen(terms);
        if (block.timestamp > deal.deadline) revert DeadlinePassed(deal.deadline);
        uint256 expected = deal.purses.length + deal.things.length;
        if (dependencies.length != expected) revert DependenciesDiffer(dependencies.length, expected);
        statusOf[terms] = DealStatus.DONE;
        emit DealExecuted(terms, msg.sender);

        bool hasCoins = deal.purses.length != 0;
        bool hasThings = deal.things.length != 0;
        TypeCall[] memory calls = new TypeCall[](hasCoins && hasThings ? 2 : 1);
        if (hasCoins) calls[0] = _callCoins(deal, dependencies, terms);
        if (hasThings) calls[calls.length - 1] = _callThings(deal, dependencies, terms);
        _transact(calls, _levelFor(deal.parties));
    }

    /// @inheritdoc IObjectEscrow
    function cancel(Deal calldata deal) external {
        bytes32 terms = termsOf(deal);
        _checkOpen(terms);
        bool isParty;
        for (uint256 i; i < deal.parties.length; ++i) if (deal.parties[i].account == msg.sender) isParty = true;
        if (!isParty) revert NotParty(msg.sender);
        statusOf[terms] = DealStatus.CANCELLED;
        emit DealCancelled(terms, msg.sender);
    }

    /// @inheritdoc IObjectEscrow
    function termsOf(Deal calldata deal) public view returns (bytes32) {
        return keccak256(abi.encode(DEAL_TAG, block.chainid, address(this), deal));
    }

    /// @dev The object manager of this chain.
    function _manager() internal view virtual returns (IObjectManager) {
        return IObjectManager(Predeploys.OBJECT_MANAGER);
    }

    /// @dev TypeIDs of Coin and Nft, the same on every chain.
    function _coinType() internal view virtual returns (bytes32) {
        return Predeploys.COIN.codehash;
    }

    function _nftType() internal view virtual returns (bytes32) {
        return Predeploys.NFT.codehash;
    }

    /// @dev Payers must have agreed; who only gets coins must not have agreed to something else.
    function _callCoins(Deal calldata deal, Dependency[] calldata dependencies, bytes32 terms)
        private
        view
        returns (TypeCall memory call)
    {
        call.typeId = _coinType();
        uint256 count = deal.purses.length;
        (CoinStep[] memory steps, bool[] memory isPayer) = _steps(deal.payments, count);
        call.inputs = new Input[](count);
        for (uint256 i; i < count; ++i) {
            Purse calldata purse = deal.purses[i];
            call.inputs[i] = Input({index: purse.index, dependency: dependencies[i]});
            CoinState memory coin = abi.decode(_stateOf(call.typeId, call.inputs[i]), (CoinState));
            bool isKind =
                coin.originDomain == purse.originDomain && coin.issuer == purse.issuer && coin.salt == purse.salt;
            if (!isKind || coin.owner != purse.owner) revert StateDiffers(purse.index);
            bool isAgreed = coin.spender == address(this) ? coin.terms == terms : !isPayer[i];
            if (!isAgreed) revert NotAgreed(purse.index);
        }
        call.data = abi.encode(steps);
    }

    function _steps(Payment[] calldata payments, uint256 purses)
        private
        pure
        returns (CoinStep[] memory steps, bool[] memory isPayer)
    {
        uint256 count = payments.length;
        if (count > MAX_PAYMENTS) revert PaymentsInvalid(count);
        steps = new CoinStep[](count);
        isPayer = new bool[](purses);
        for (uint256 i; i < count; ++i) {
            Payment calldata payment = payments[i];
            if (payment.from >= purses || payment.to >= purses) revert PaymentsInvalid(count);
            isPayer[payment.from] = true;
            (steps[i].from, steps[i].to, steps[i].amount) = (payment.from, payment.to, payment.amount);
        }
    }

    function _callThings(Deal calldata deal, Dependency[] calldata dependencies, bytes32 terms)
        private
        view
        returns (TypeCall memory call)
    {
        call.typeId = _nftType();
        uint256 count = deal.things.length;
        NftStep[] memory steps = new NftStep[](count);
        call.inputs = new Input[](count);
        for (uint256 i; i < count; ++i) {
            Handover calldata thing = deal.things[i];
            call.inputs[i] = Input({index: thing.index, dependency: dependencies[deal.purses.length + i]});
            NftState memory state = abi.decode(_stateOf(call.typeId, call.inputs[i]), (NftState));
            bool isMeant = state.originDomain == thing.originDomain && state.creator == thing.creator
                && state.content == thing.content;
            if (!isMeant) revert StateDiffers(thing.index);
            if (state.spender != address(this) || state.terms != terms) revert NotAgreed(thing.index);
            (steps[i].at, steps[i].account) = (i, thing.to);
        }
        call.data = abi.encode(steps);
    }

    function _stateOf(bytes32 typeId, Input memory input) private view returns (bytes memory) {
        (bool exists, bytes memory state,,) = _manager().copyOf(CopyRef(typeId, input.index, input.dependency));
        if (!exists) revert CopyMissing(input.index);
        return state;
    }

    function _levelFor(Party[] calldata parties) private pure returns (uint8 level) {
        for (uint256 i; i < parties.length; ++i) if (parties[i].minLevel > level) level = parties[i].minLevel;
    }

    function _checkOpen(bytes32 terms) private view {
        DealStatus status = statusOf[terms];
        if (status != DealStatus.OPEN) revert DealClosed(terms, status);
    }

    /// @dev What the leftovers do not need comes back to this contract's credit there, and goes to the caller's here.
    function _transact(TypeCall[] memory calls, uint8 minLevel) private {
        IObjectManager manager = _manager();
        uint256 others = address(this).balance - msg.value;
        manager.transact{value: msg.value}(calls, minLevel);
        PullPayments payer = PullPayments(address(manager));
        if (payer.credit(address(this)) != 0) payer.withdrawCredit(address(this));
        _credit(msg.sender, address(this).balance - others);
    }
}
