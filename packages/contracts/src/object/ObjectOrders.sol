// SPDX-License-Identifier: MIT
// Types are taken in here, and authorities' orders carried out. Spec: docs/objects.md §10.
pragma solidity ^0.8.28;

import {Dependencies, Dependency} from "../domain/Dependency.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {CopyRef, Taking} from "../types/ObjectTypes.sol";
import {IForcedTransfer} from "./IForcedTransfer.sol";
import {IObjectOrders} from "./IObjectOrders.sol";
import {IObjectType} from "./IObjectType.sol";
import {IRegulatedObjectType} from "./IRegulatedObjectType.sol";
import {ObjectStore} from "./ObjectStore.sol";
import {TypeProbe} from "./TypeProbe.sol";
import {TypeScan} from "./TypeScan.sol";

/// @title ObjectOrders
/// @notice Third part of ObjectManager, run in its storage; called directly it has no copies. What it does: see IObjectManager.
contract ObjectOrders is ObjectStore, IObjectOrders {
    using Dependencies for Dependency;

    struct Holding {
        bytes32 asset;
        address holder;
        uint256 amount;
    }

    /// @dev `index`: the object that is the recipient's from now on. `rest` counts where that is another one.
    struct Outcome {
        uint256 moved;
        bytes32 index;
        bytes rest;
        bytes taken;
    }

    /// @inheritdoc IObjectOrders
    function registerType(address code) external returns (bytes32 typeId) {
        TypeScan.check(code.code);
        typeId = code.codehash;
        if (_types[typeId].code != address(0)) return typeId;
        bool isOne = TypeProbe.isRegulated(code);
        if (isOne && _locks().code.length == 0) revert LocksMissing(typeId);
        _types[typeId] = TypeRecord({code: code, isRegulated: isOne});
        emit TypeRegistered(typeId, code);
    }

    /// @inheritdoc IObjectOrders
    function typeCode(bytes32 typeId) external view returns (address) {
        return _types[typeId].code;
    }

    /// @inheritdoc IObjectOrders
    function isRegulated(bytes32 typeId) external view returns (bool answer) {
        (, answer) = _lookUp(typeId);
    }

    /// @inheritdoc IForcedTransfer
    function holdingOf(CopyRef calldata ref) external view returns (bytes32 asset, address holder, uint256 amount) {
        (, CopyRecord storage record) = _find(ref.typeId, ref.index, ref.dependency);
        return _holdingOf(_regulated(ref.typeId), ref.typeId, ref.index, record.state);
    }

    /// @inheritdoc IForcedTransfer
    function forcedTransfer(CopyRef calldata ref, Taking calldata taking)
        external
        returns (uint256 moved, bytes32 index)
    {
        if (msg.sender != _orderBook()) revert NotOrderBook(msg.sender);
        if (taking.holder == taking.recipient) revert RecipientHolds(taking.holder);
        (bytes32 copyAddress, CopyRecord storage record) = _find(ref.typeId, ref.index, ref.dependency);
        if (record.trail.nonce != 0) revert CopyFrozen(copyAddress, record.trail.nonce - 1);
        Outcome memory made = _take(ref, record.state, taking);
        (moved, index) = (made.moved, made.index);
        _store(ref, copyAddress, made);
        bytes32 objectId = _objectId(ref.typeId, ref.index);
        bytes32 takenId = _objectId(ref.typeId, index);
        emit ObjectTaken(taking.order, taking.asset, taking.holder, taking.recipient, moved, objectId, takenId);
    }

    /// @dev What the type makes of it, which is not believed.
    function _take(CopyRef calldata ref, bytes memory state, Taking calldata taking)
        private
        returns (Outcome memory made)
    {
        IRegulatedObjectType code = _regulated(ref.typeId);
        Holding memory before = _read(code, ref.typeId, ref.index, state);
        if (before.asset != taking.asset || before.holder != taking.holder) {
            revert HoldingDiffers(before.asset, before.holder);
        }
        if (before.amount == 0) revert NothingFlows();
        bool isAll = taking.amount == 0 || taking.amount > before.amount;
        made.moved = isAll ? before.amount : taking.amount;
        (made.rest, made.taken) = code.enforce(ref.index, state, made.moved, taking.recipient);
        made.index = ref.index;
        if (made.moved != before.amount) {
            made.index = _nextIndex(ref.typeId, msg.sender);
            Holding memory left = Holding(taking.asset, taking.holder, before.amount - made.moved);
            _check(code, ref.typeId, ref.index, made.rest, left);
        }
        _check(code, ref.typeId, made.index, made.taken, Holding(taking.asset, taking.recipient, made.moved));
    }

    function _store(CopyRef calldata ref, bytes32 copyAddress, Outcome memory made) private {
        bool isWhole = made.index == ref.index;
        _write(ref, copyAddress, isWhole ? made.taken : made.rest);
        Trail memory none;
        if (!isWhole) _put(ref.typeId, made.index, ref.dependency, made.taken, none);
    }

    function _write(CopyRef calldata ref, bytes32 copyAddress, bytes memory state) private {
        _copies[copyAddress].state = state;
        bytes32 objectId = _objectId(ref.typeId, ref.index);
        emit CopyWritten(objectId, copyAddress, ref.typeId, ref.index, ref.dependency.encode(), state);
    }

    /// @dev LockRegistry of this chain.
    function _locks() internal view virtual returns (address) {
        return Predeploys.LOCK_REGISTRY;
    }

    /// @dev OrderBook of this chain.
    function _orderBook() internal view virtual returns (address) {
        return Predeploys.ORDER_BOOK;
    }

    function _regulated(bytes32 typeId) private view returns (IRegulatedObjectType) {
        (IObjectType code, bool isOne) = _lookUp(typeId);
        if (!isOne) revert NotRegulated(typeId);
        return IRegulatedObjectType(address(code));
    }

    function _read(IRegulatedObjectType code, bytes32 typeId, bytes32 index, bytes memory state)
        private
        pure
        returns (Holding memory holding)
    {
        (holding.asset, holding.holder, holding.amount) = _holdingOf(code, typeId, index, state);
    }

    function _check(IRegulatedObjectType code, bytes32 typeId, bytes32 index, bytes memory state, Holding memory expected)
        private
        pure
    {
        _checkState(state);
        Holding memory made = _read(code, typeId, index, state);
        if (keccak256(abi.encode(made)) != keccak256(abi.encode(expected))) revert EnforcementDiffers(typeId);
    }
}
