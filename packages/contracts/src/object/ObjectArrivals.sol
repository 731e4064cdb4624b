// SPDX-License-Identifier: MIT
// Objects arrive here, and what is conditional resolves. Spec: docs/objects.md.
pragma solidity ^0.8.28;

import {Dependencies, Dependency} from "../domain/Dependency.sol";
import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {WorldSlotProof} from "../libraries/WorldProof.sol";
import {Claim, ClaimStatus} from "../types/ClaimTypes.sol";
import {CopyRef, Receipt} from "../types/ObjectTypes.sol";
import {IObjectArrivals} from "./IObjectManager.sol";
import {ObjectStore} from "./ObjectStore.sol";

/// @title ObjectArrivals
/// @notice Second part of ObjectManager, run in its storage; called directly it has no copies. What it does: see IObjectManager.
contract ObjectArrivals is ObjectStore, IObjectArrivals {
    using Dependencies for Dependency;

    /// @dev Storage slots of `receipts`, `counted` and `isFlowAccepted`.
    uint256 internal constant RECEIPTS_SLOT = 1;
    uint256 internal constant COUNTED_SLOT = 3;
    uint256 internal constant FLOWS_SLOT = 4;
    uint256 internal constant DROPPED_SLOT = 6;
    /// @dev In place of a claim: of a receipt that arrived by its flow alone.
    bytes32 internal constant ALONE = bytes32(0);

    /// @dev What is neither here nor in ObjectManager.
    fallback() external {
        _delegate(_orders());
    }

    /// @inheritdoc IObjectArrivals
    function arrive(
        Receipt calldata receipt,
        Dependency calldata dependency,
        bytes calldata state,
        Claim calldata claim,
        WorldSlotProof calldata proof
    ) external returns (bytes32 copyAddress) {
        bytes32 receiptId = _checkReceipt(receipt, dependency, claim);
        bool isTrue = _checkAdmitted(claim) == ClaimStatus.TRUE;
        _checkProof(receiptId, receipt, claim, proof);
        _checkArrival(receiptId, receipt, dependency, state);
        Dependency memory arrived = _with(dependency, claim, isTrue);
        if (!arrived.isSatisfiable(_view())) revert DependencyContradictory();
        bytes32 objectId = _checkIndex(receipt);
        bytes32 claimId = _claimId(claim);
        if (isClaimed[receiptId][claimId]) revert ReceiptClaimed(receiptId, claimId);
        isClaimed[receiptId][claimId] = true;
        if (receipt.flows == 0 && (isTrue || !_isAttested(claimedUnder[receiptId]))) _standBy(receiptId, claimId);
        copyAddress = _settle(receiptId, receipt, arrived, state);
        emit ObjectArrived(receiptId, objectId, claimId, copyAddress);
    }

    /// @inheritdoc IObjectArrivals
    function arriveAlone(Receipt calldata receipt, Dependency calldata dependency, bytes calldata state)
        external
        returns (bytes32 copyAddress)
    {
        if (receipt.to != _here()) revert NotForHere(receipt.to);
        bytes32 receiptId = _receiptId(receipt);
        if (dependency.digest() != receipt.digest) revert ReceiptDiffers(receiptId);
        _checkArrival(receiptId, receipt, dependency, state);
        bytes32 objectId = _checkIndex(receipt);
        bool isLost = isFlowAccepted[receiptId] && _isAny(dependency.positive, ClaimStatus.FALSE);
        if (!isLost) revert NotAlone(receiptId);
        if (isClaimed[receiptId][ALONE]) revert ReceiptClaimed(receiptId, ALONE);
        isClaimed[receiptId][ALONE] = true;
        copyAddress = _putAlone(receiptId, receipt, state);
        emit ObjectArrived(receiptId, objectId, ALONE, copyAddress);
    }

    /// @inheritdoc IObjectArrivals
    function vouch(Receipt calldata receipt, Claim calldata claim) external {
        (bytes32 receiptId, bytes32 claimId) = (_receiptId(receipt), _claimId(claim));
        ClaimStatus status = _statusOf(claim);
        bool isGood = status == ClaimStatus.TRUE || (status == ClaimStatus.UNKNOWN && _isAttested(claimId));
        if (receipt.flows != 0 || !isClaimed[receiptId][claimId] || !isGood) revert NobodyVouches(receiptId, claimId);
        _standBy(receiptId, claimId);
    }

    /// @inheritdoc IObjectArrivals
    function closeFlow(Receipt calldata receipt, WorldSlotProof calldata proof) external {
        if (receipt.to != _here()) revert NotForHere(receipt.to);
        bytes32 receiptId = _receiptId(receipt);
        Claim memory last = _lastOf(receipt.from);
        if (_readAt(last, receiptId, COUNTED_SLOT, proof) != 0) revert ReceiptCounted(receiptId);
        _closeFlow(receiptId, receipt.from);
    }

    /// @inheritdoc IObjectArrivals
    function dropFlow(Receipt calldata receipt, Claim calldata claim, WorldSlotProof calldata proof) external {
        if (receipt.to != _here()) revert NotForHere(receipt.to);
        bytes32 receiptId = _receiptId(receipt);
        if (claim.domainId != receipt.from || _statusOf(claim) != ClaimStatus.TRUE) revert FlowNotReady(receiptId);
        if (_readAt(claim, receiptId, DROPPED_SLOT, proof) == 0) revert ReceiptNotDropped(receiptId);
        _closeFlow(receiptId, receipt.from);
    }

    /// @inheritdoc IObjectArrivals
    function acceptFlow(Receipt calldata receipt, Claim calldata claim, WorldSlotProof calldata proof) external {
        if (receipt.to != _here()) revert NotForHere(receipt.to);
        bytes32 receiptId = _receiptId(receipt);
        if (isFlowAccepted[receiptId] || isFlowClosed[receiptId]) revert FlowAlreadyAccepted(receiptId);
        if (claim.domainId != receipt.from || _statusOf(claim) != ClaimStatus.TRUE) revert FlowNotReady(receiptId);
        uint256 total = uint256(_readAt(claim, receiptId, COUNTED_SLOT, proof));
        if (total == 0) revert FlowNotCounted(receiptId);
        uint256 accepted = _registry().acceptedFlow(receipt.from, receipt.kind);
        uint256 taken = takenFlow[receipt.from][receipt.kind];
        // a source that keeps the rules is held back by the first alone; by the second one that counts everything as the first
        if (accepted < total || accepted < taken || accepted - taken < receipt.quantity) {
            revert LaneExhausted(accepted, taken, total, receipt.quantity);
        }
        isFlowAccepted[receiptId] = true;
        takenFlow[receipt.from][receipt.kind] = taken + receipt.quantity;
        emit FlowAccepted(receiptId, receipt.from, receipt.kind, taken + receipt.quantity);
    }

    /// @inheritdoc IObjectArrivals
    function resolve(CopyRef[] calldata refs) external {
        for (uint256 i; i < refs.length; ++i) _resolve(refs[i]);
    }

    /// @inheritdoc IObjectArrivals
    function reclaim(Receipt calldata receipt, bytes calldata state, WorldSlotProof calldata proof)
        external
        returns (bytes32 copyAddress)
    {
        bytes32 receiptId = _receiptId(receipt);
        if (receipts[receipt.nonce] != receiptId || keccak256(state) != receipt.stateHash) {
            revert ReceiptDiffers(receiptId);
        }
        if (counted[receiptId] == 0) revert FlowNotCounted(receiptId);
        if (isFlowAccepted[receiptId]) revert FlowAlreadyAccepted(receiptId);
        if (_readAt(_lastOf(receipt.to), receiptId, FLOWS_SLOT, proof) != 0) revert ReceiptTaken(receiptId);
        // the ended domain is not believed in what became of it: what it sent on is not given back
        uint256 givenBack = _registry().givenBack(receipt.to, receipt.kind);
        uint256 taken = reclaimedFlow[receipt.to][receipt.kind];
        if (givenBack - taken < receipt.quantity) revert LaneExhausted(givenBack, taken, 0, receipt.quantity);
        reclaimedFlow[receipt.to][receipt.kind] = taken + receipt.quantity;
        isFlowAccepted[receiptId] = true;
        copyAddress = _putAlone(receiptId, receipt, state);
        emit ObjectReclaimed(receiptId, _objectId(receipt.typeId, receipt.index), receipt.to, copyAddress);
    }

    function _resolve(CopyRef calldata ref) private {
        (bytes32 copyAddress, CopyRecord storage record) = _find(ref.typeId, ref.index, ref.dependency);
        Trail memory trail = record.trail;
        if (trail.nonce != 0) return _resolveDeparted(ref, copyAddress, trail, record.state);
        (bool holds, Dependency memory reduced) = ref.dependency.reduce(_view());
        if (holds && _isSame(reduced, ref.dependency)) return;
        bytes32 target = holds ? _addressOf(ref.typeId, ref.index, reduced.digest()) : bytes32(0);
        if (holds && _copies[target].digest != bytes32(0)) return;
        bytes memory state = record.state;
        _remove(ref.typeId, ref.index, copyAddress);
        if (!holds || (reduced.positive.length == 0 && reduced.negated.length == 0)) {
            _credit(msg.sender, trail.deposit * COPY_DEPOSIT);
            trail.deposit = 0;
        }
        if (holds) _put(ref.typeId, ref.index, reduced, state, trail);
    }

    /// @dev What left stays to be counted until it is known whether it ever was there: then it is gone, like an official copy when it leaves.
    function _resolveDeparted(CopyRef calldata ref, bytes32 copyAddress, Trail memory trail, bytes memory state)
        private
    {
        bool wasReal = _areAll(ref.dependency.positive, ClaimStatus.TRUE);
        if (!wasReal && !_isAny(ref.dependency.positive, ClaimStatus.FALSE)) return;
        if (wasReal) {
            (bytes32 kind, uint256 quantity) = _flowOf(_typeOf(ref.typeId), ref.typeId, ref.index, state);
            _count(trail.to, kind, trail.nonce - 1, quantity);
        } else {
            bytes32 receiptId = receipts[trail.nonce - 1];
            dropped[receiptId] = true;
            emit ReceiptDropped(receiptId, trail.nonce - 1);
        }
        _credit(msg.sender, trail.deposit * COPY_DEPOSIT);
        _remove(ref.typeId, ref.index, copyAddress);
    }

    function _closeFlow(bytes32 receiptId, uint64 from) private {
        if (isFlowAccepted[receiptId] || isFlowClosed[receiptId]) revert FlowAlreadyAccepted(receiptId);
        isFlowClosed[receiptId] = true;
        emit FlowClosed(receiptId, from);
    }

    function _standBy(bytes32 receiptId, bytes32 claimId) private {
        claimedUnder[receiptId] = claimId;
        emit FlowVouched(receiptId, claimId);
    }

    /// @dev Last claim of a domain that has ended.
    function _lastOf(uint64 domainId) private view returns (Claim memory last) {
        bool isClosed;
        (isClosed, last) = _registry().closureOf(domainId);
        if (!isClosed) revert DomainNotClosed(domainId);
    }

    /// @dev What receipt, dependency and claim must say about each other.
    function _checkReceipt(Receipt calldata receipt, Dependency memory dependency, Claim calldata claim)
        private
        view
        returns (bytes32 receiptId)
    {
        if (receipt.to != _here()) revert NotForHere(receipt.to);
        receiptId = _receiptId(receipt);
        if (dependency.digest() != receipt.digest) revert ReceiptDiffers(receiptId);
        if (claim.domainId != receipt.from || claim.domainId == 0 || claim.number != receipt.number) {
            revert ClaimOfOther(claim.domainId, claim.number);
        }
    }

    /// @dev The copy, conditional on its flow even where that is TRUE already: so no other receipt can have its place.
    function _settle(bytes32 receiptId, Receipt calldata receipt, Dependency memory arrived, bytes calldata state)
        private
        returns (bytes32)
    {
        arrived = _with(arrived, _flowClaim(receiptId), false);
        _checkLiterals(arrived);
        return _putArrived(receipt, arrived, state);
    }

    /// @dev Its flow is TRUE, so it is official at once, but in a place of its own: `resolve` moves it.
    function _putAlone(bytes32 receiptId, Receipt calldata receipt, bytes calldata state) private returns (bytes32) {
        Claim[] memory flow = new Claim[](1);
        flow[0] = _flowClaim(receiptId);
        return _putArrived(receipt, Dependency({positive: flow, negated: new Claim[][](0)}), state);
    }

    /// @dev What says that it was made here, was.
    function _checkIndex(Receipt calldata receipt) private view returns (bytes32 objectId) {
        objectId = _objectId(receipt.typeId, receipt.index);
        if (_originOf(receipt.index) == _here() && !isMadeHere[objectId]) revert IndexForged(objectId);
    }

    function _putArrived(Receipt calldata receipt, Dependency memory dependency, bytes calldata state)
        private
        returns (bytes32)
    {
        Trail memory trail;
        trail.lineage = ++arrivalsOf[_objectId(receipt.typeId, receipt.index)];
        return _put(receipt.typeId, receipt.index, dependency, state, trail);
    }

    function _checkProof(bytes32 receiptId, Receipt calldata receipt, Claim calldata claim, WorldSlotProof calldata proof)
        private
        view
    {
        bytes32 found = _readAt(claim, bytes32(uint256(receipt.nonce)), RECEIPTS_SLOT, proof);
        if (found != receiptId) revert ReceiptNotProven(receiptId, found);
    }

    /// @dev What the claim's object manager holds at a key of the mapping at `slot`.
    function _readAt(Claim memory claim, bytes32 key, uint256 slot, WorldSlotProof calldata proof)
        private
        view
        returns (bytes32)
    {
        IClaimRegistry registry = _registry();
        return registry.readWorld(claim, registry.managerOf(claim.domainId), keccak256(abi.encode(key, slot)), proof);
    }

    /// @dev The source is not believed in what can be checked here.
    function _checkArrival(bytes32 receiptId, Receipt calldata receipt, Dependency calldata dependency, bytes calldata state)
        private
        view
    {
        if (keccak256(state) != receipt.stateHash) revert ReceiptDiffers(receiptId);
        _checkState(state);
        if (dependency.negated.length != 0) revert DependencyHasNot(receiptId);
        if (dependency.positive.length != 0 && dependency.positive[0].domainId == 0) revert FlowCarried(receiptId);
        for (uint256 i = 1; i < dependency.positive.length; ++i) {
            bool ascends = Dependencies.compare(dependency.positive[i - 1], dependency.positive[i]) < 0;
            if (!ascends) revert DependencyNotNormal(receiptId);
        }
        (bytes32 kind, uint256 quantity) = _flowOf(_typeOf(receipt.typeId), receipt.typeId, receipt.index, state);
        if (kind != receipt.kind || quantity != receipt.quantity) revert FlowDiffers(kind, quantity);
        if (quantity == 0) revert NothingFlows();
    }

    /// @dev dep ∧ claim, or dep where the claim is known to be TRUE.
    function _with(Dependency memory dependency, Claim memory claim, bool isTrue)
        private
        pure
        returns (Dependency memory both)
    {
        if (isTrue) return dependency;
        Dependency memory condition;
        condition.positive = new Claim[](1);
        condition.positive[0] = claim;
        (, both) = condition.conjoin(dependency);
    }

    function _checkAdmitted(Claim calldata claim) private view returns (ClaimStatus status) {
        uint8 level;
        (status, level) = _registry().levelOf(claim);
        if (status == ClaimStatus.FALSE) revert ClaimFalse(_claimId(claim));
        if (level == 0) revert ClaimNotAdmitted(_claimId(claim));
    }

    function _receiptId(Receipt calldata receipt) private pure returns (bytes32) {
        return keccak256(abi.encode(RECEIPT_TAG, receipt));
    }

    function _flowClaim(bytes32 receiptId) private pure returns (Claim memory) {
        return Claim({domainId: 0, number: 0, worldRoot: receiptId});
    }

    /// @dev Code of IObjectOrders on this chain.
    function _orders() internal view virtual returns (address) {
        return Predeploys.OBJECT_ORDERS;
    }
}
