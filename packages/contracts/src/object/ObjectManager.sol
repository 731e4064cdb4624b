// SPDX-License-Identifier: MIT
// Objects are made, used and sent here. Spec: docs/objects.md.
pragma solidity ^0.8.28;

import {Dependencies, Dependency} from "../domain/Dependency.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {ILockRegistry} from "../lock/ILockRegistry.sol";
import {Claim} from "../types/ClaimTypes.sol";
import {CopyRef, Receipt, TypeCall} from "../types/ObjectTypes.sol";
import {IObjectTransactions} from "./IObjectManager.sol";
import {IObjectType} from "./IObjectType.sol";
import {ObjectStore} from "./ObjectStore.sol";

/// @title ObjectManager
/// @notice What it does and who may do what: see IObjectManager. It does not fit 24,576 bytes, so IObjectArrivals and IObjectOrders are code of
/// their own that this contract delegates to.
contract ObjectManager is ObjectStore, IObjectTransactions {
    using Dependencies for Dependency;

    uint256 internal constant MAX_INPUTS = 16;
    /// @dev Literals that a receipt carries: its destination adds a claim and a flow.
    uint256 internal constant MAX_CARRIED = MAX_LITERALS - 2;

    /// @dev A transaction in the making, flat over its calls.
    struct Inputs {
        bytes32[] typeIds;
        bytes32[] indexes;
        Dependency[] dependencies;
        bytes32[] addresses;
        bytes[] states;
    }

    /// @dev Everything else is the other parts': they see this contract's storage.
    fallback() external {
        _delegate(_arrivals());
    }

    /// @inheritdoc IObjectTransactions
    function create(bytes32 typeId, bytes calldata data) external returns (bytes32 index) {
        (IObjectType code, bool isRegulated) = _lookUp(typeId);
        index = _nextIndex(typeId, msg.sender);
        bytes memory state = code.create(_here(), msg.sender, index, data);
        _checkState(state);
        if (isRegulated) {
            (bytes32 asset, address holder, uint256 amount) = _holdingOf(code, typeId, index, state);
            _locks().checkUse(asset, holder, msg.sender, 0, amount);
        }
        Trail memory none;
        Dependency memory official;
        _put(typeId, index, official, state, none);
    }

    /// @inheritdoc IObjectTransactions
    function destroy(CopyRef calldata ref) external {
        (bytes32 copyAddress, CopyRecord storage record) = _findUsable(ref.typeId, ref.index, ref.dependency);
        (IObjectType code, bool isRegulated) = _lookUp(ref.typeId);
        code.destroy(msg.sender, ref.index, record.state);
        if (isRegulated) {
            (bytes32 asset, address holder, uint256 held) = _holdingOf(code, ref.typeId, ref.index, record.state);
            _locks().checkUse(asset, holder, msg.sender, held, 0);
        }
        _credit(msg.sender, record.trail.deposit * COPY_DEPOSIT);
        _remove(ref.typeId, ref.index, copyAddress);
    }

    /// @inheritdoc IObjectTransactions
    function transact(TypeCall[] calldata calls, uint8 minLevel) external payable {
        Inputs memory inputs = _take(calls);
        (bool isInPlace, Dependency memory output) = _joinAll(inputs.dependencies);
        _checkLiterals(output);
        if (!output.isSatisfiable(_view())) revert DependencyContradictory();
        uint8 level = minLevel == 0 ? 0 : _levelOf(output);
        if (level < minLevel) revert LevelTooLow(level, minLevel);

        bytes[] memory states = _run(calls, inputs);
        uint256 deposit;
        for (uint256 i; i < states.length; ++i) {
            if (isInPlace) _rewrite(inputs, i, output, states[i]);
            else deposit += _split(inputs, i, output, states[i]);
        }
        if (msg.value < deposit) revert DepositTooLow(msg.value, deposit);
        _credit(msg.sender, msg.value - deposit);
    }

    /// @inheritdoc IObjectTransactions
    function depart(CopyRef calldata ref, uint64 to, bytes calldata data) external returns (bytes32 receiptId) {
        if (to == 0 || to == _here()) revert DestinationInvalid(to);
        (bytes32 copyAddress, CopyRecord storage record) = _findUsable(ref.typeId, ref.index, ref.dependency);
        if (!ref.dependency.isSatisfiable(_view())) revert DependencyContradictory();
        Receipt memory receipt;
        receipt.to = to;
        bytes memory state;
        (state, receipt.kind, receipt.quantity) = _leave(ref, record.state, to, data);
        receiptId = _writeReceipt(ref, receipt, state, copyAddress);
        if (ref.dependency.positive.length == 0) {
            _credit(msg.sender, record.trail.deposit * COPY_DEPOSIT);
            _remove(ref.typeId, ref.index, copyAddress);
            _count(to, receipt.kind, receipt.nonce, receipt.quantity);
        } else {
            (record.trail.nonce, record.trail.to) = (receipt.nonce + 1, to);
        }
    }

    /// @dev The state in which the type lets it go, and its flow, which must not change on the way.
    function _leave(CopyRef calldata ref, bytes memory old, uint64 to, bytes calldata data)
        private
        returns (bytes memory state, bytes32 kind, uint256 quantity)
    {
        (IObjectType code, bool isRegulated) = _lookUp(ref.typeId);
        state = code.depart(msg.sender, ref.index, old, to, data);
        _checkState(state);
        (kind, quantity) = _flowOf(code, ref.typeId, ref.index, state);
        (bytes32 kindBefore, uint256 quantityBefore) = _flowOf(code, ref.typeId, ref.index, old);
        if (kind != kindBefore || quantity != quantityBefore) revert FlowDiffers(kind, quantity);
        if (quantity == 0) revert NothingFlows();
        if (isRegulated) _askUse(code, ref.typeId, ref.index, old, state, true);
    }

    /// @dev A regulated copy is used: its holder must be free to do that, and who gets it to have it. What is frozen stays in the copy, on this domain.
    function _askUse(
        IObjectType code,
        bytes32 typeId,
        bytes32 index,
        bytes memory old,
        bytes memory made,
        bool leaves
    ) private {
        (bytes32 asset, address holder, uint256 held) = _holdingOf(code, typeId, index, old);
        (bytes32 next, address receiver, uint256 kept) = _holdingOf(code, typeId, index, made);
        bool stays = next == asset && receiver == holder;
        _locks().checkUse(asset, holder, msg.sender, held, stays && !leaves ? kept : 0);
        if (!stays) _locks().checkUse(next, receiver, msg.sender, 0, kept);
    }

    /// @dev The door of this chain.
    function _locks() internal view virtual returns (ILockRegistry) {
        return ILockRegistry(Predeploys.LOCK_REGISTRY);
    }

    /// @dev Completes `receipt` and stores its id under its nonce.
    function _writeReceipt(CopyRef calldata ref, Receipt memory receipt, bytes memory state, bytes32 copyAddress)
        private
        returns (bytes32 receiptId)
    {
        Dependency memory carried = _withoutFlows(ref.dependency);
        uint256 literals = carried.positive.length;
        if (literals > MAX_CARRIED) revert LiteralsTooMany(literals, MAX_CARRIED);
        (receipt.from, receipt.nonce, receipt.number) = (_here(), receiptCount++, uint64(block.number));
        (receipt.typeId, receipt.index) = (ref.typeId, ref.index);
        (receipt.stateHash, receipt.digest) = (keccak256(state), carried.digest());
        receipt.flows = uint64(ref.dependency.positive.length - literals);
        receiptId = keccak256(abi.encode(RECEIPT_TAG, receipt));
        receipts[receipt.nonce] = receiptId;
        bytes32 objectId = _objectId(ref.typeId, ref.index);
        emit ObjectDeparted(receiptId, objectId, receipt.to, receipt, carried.encode(), state, copyAddress);
    }

    /// @dev Loads all inputs; objects must ascend nowhere, but differ.
    function _take(TypeCall[] calldata calls) private view returns (Inputs memory inputs) {
        uint256 count;
        for (uint256 i; i < calls.length; ++i) count += calls[i].inputs.length;
        if (count == 0 || count > MAX_INPUTS || calls.length > count) revert InputsInvalid(count);
        inputs.typeIds = new bytes32[](count);
        inputs.indexes = new bytes32[](count);
        inputs.dependencies = new Dependency[](count);
        inputs.addresses = new bytes32[](count);
        inputs.states = new bytes[](count);
        uint256 at;
        for (uint256 i; i < calls.length; ++i) {
            for (uint256 j; j < calls[i].inputs.length; ++j) {
                (bytes32 typeId, bytes32 index) = (calls[i].typeId, calls[i].inputs[j].index);
                for (uint256 k; k < at; ++k) {
                    if (inputs.indexes[k] == index && inputs.typeIds[k] == typeId) revert InputsInvalid(count);
                }
                Dependency memory dependency = calls[i].inputs[j].dependency;
                (bytes32 copyAddress, CopyRecord storage record) = _findUsable(typeId, index, dependency);
                (inputs.typeIds[at], inputs.indexes[at], inputs.dependencies[at]) = (typeId, index, dependency);
                (inputs.addresses[at], inputs.states[at]) = (copyAddress, record.state);
                ++at;
            }
        }
    }

    /// @dev New states, in the order of the inputs.
    function _run(TypeCall[] calldata calls, Inputs memory inputs) private returns (bytes[] memory states) {
        states = new bytes[](inputs.states.length);
        uint256 at;
        for (uint256 i; i < calls.length; ++i) {
            uint256 count = calls[i].inputs.length;
            bytes32[] memory indexes = new bytes32[](count);
            bytes[] memory old = new bytes[](count);
            for (uint256 j; j < count; ++j) (indexes[j], old[j]) = (inputs.indexes[at + j], inputs.states[at + j]);
            bytes[] memory made = _call(calls[i], indexes, old);
            for (uint256 j; j < count; ++j) states[at++] = made[j];
        }
    }

    function _call(TypeCall calldata call, bytes32[] memory indexes, bytes[] memory old)
        private
        returns (bytes[] memory made)
    {
        (IObjectType code, bool isRegulated) = _lookUp(call.typeId);
        made = code.transact(msg.sender, indexes, old, call.data);
        if (made.length != old.length) revert ArityDiffers(made.length, old.length);
        for (uint256 i; i < made.length; ++i) {
            _checkState(made[i]);
            if (isRegulated) _askUse(code, call.typeId, indexes[i], old[i], made[i], false);
        }
    }

    /// @dev ⋀ of lists, and whether all are the same. Lists are never FALSE by form.
    function _joinAll(Dependency[] memory dependencies)
        private
        pure
        returns (bool isInPlace, Dependency memory output)
    {
        isInPlace = true;
        output = dependencies[0];
        for (uint256 i = 1; i < dependencies.length; ++i) {
            if (_isSame(output, dependencies[i])) continue;
            isInPlace = false;
            (, output) = output.conjoin(dependencies[i]);
        }
    }

    function _rewrite(Inputs memory inputs, uint256 i, Dependency memory output, bytes memory state) private {
        (bytes32 typeId, bytes32 index) = (inputs.typeIds[i], inputs.indexes[i]);
        _copies[inputs.addresses[i]].state = state;
        emit CopyWritten(_objectId(typeId, index), inputs.addresses[i], typeId, index, output.encode(), state);
    }

    /// @dev Puts the output of input i, and what is left over of it. @return deposit in wei that the leftover needs
    function _split(Inputs memory inputs, uint256 i, Dependency memory output, bytes memory state)
        private
        returns (uint256 deposit)
    {
        (bytes32 typeId, bytes32 index) = (inputs.typeIds[i], inputs.indexes[i]);
        Trail memory trail = _copies[inputs.addresses[i]].trail;
        _remove(typeId, index, inputs.addresses[i]);
        // the copy's own deposit, if it is a leftover that became usable, stays with the output
        _put(typeId, index, output, state, trail);
        Dependency memory rest;
        rest.positive = inputs.dependencies[i].positive;
        rest.negated = new Claim[][](1);
        rest.negated[0] = output.positive;
        bool holds;
        (holds, rest) = rest.normalize();
        if (!holds || !rest.isSatisfiable(_view())) return 0;
        uint256 literals = rest.checkSize();
        if (literals > MAX_LITERALS) revert LiteralsTooMany(literals, MAX_LITERALS);
        Trail memory left;
        (left.deposit, left.lineage) = (uint16(literals), trail.lineage);
        _put(typeId, index, rest, inputs.states[i], left);
        deposit = literals * COPY_DEPOSIT;
    }

    /// @dev Flow literals are of domain 0, so they come first.
    function _withoutFlows(Dependency memory dependency) private pure returns (Dependency memory carried) {
        Claim[] memory positive = dependency.positive;
        uint256 flows;
        while (flows < positive.length && positive[flows].domainId == 0) ++flows;
        carried.positive = new Claim[](positive.length - flows);
        for (uint256 i; i < carried.positive.length; ++i) carried.positive[i] = positive[flows + i];
    }

    /// @dev Code of IObjectArrivals on this chain.
    function _arrivals() internal view virtual returns (address) {
        return Predeploys.OBJECT_ARRIVALS;
    }
}
