// SPDX-License-Identifier: MIT
// Objects arrive here, and what is conditional resolves. Spec: docs/objects.md.
pragma solidity ^0.8.28;

import {Dependencies, Dependency} from "../domain/Dependency.sol";
import {WorldSlotProof} from "../libraries/WorldProof.sol";
import {Claim, ClaimStatus} from "../types/ClaimTypes.sol";
import {CopyRef, Receipt} from "../types/ObjectTypes.sol";
import {IObjectArrivals} from "./IObjectManager.sol";
import {ObjectStore} from "./ObjectStore.sol";

/// @title ObjectArrivals
/// @notice Second half of ObjectManager, run in its storage; called directly it has no copies. What it does: see IObjectManager.
contract ObjectArrivals is ObjectStore, IObjectArrivals {
    using Dependencies for Dependency;

    /// @dev Receipts that one tag may be claimed with in rival worlds.
    uint256 internal constant MAX_RECORDS = 8;
    /// @dev Storage slot of `receipts`.
    uint256 internal constant RECEIPTS_SLOT = 1;

    /// @inheritdoc IObjectArrivals
    function thaw(CopyRef calldata ref, bytes calldata header) external {
        (bytes32 copyAddress, CopyRecord storage record) = _find(ref.typeId, ref.index, ref.dependency);
        Departure memory departure = record.departure;
        if (departure.nonce == 0 || departure.isThawed) revert CopyNotFrozen(copyAddress);
        Claim memory own = _registry().ownRoot(header);
        if (own.number < departure.number) revert BlockTooOld(own.number, departure.number);
        departure.isThawed = true;
        Dependency memory dependency;
        dependency.positive = ref.dependency.positive;
        dependency.negated = new Claim[][](1);
        dependency.negated[0] = new Claim[](1);
        dependency.negated[0][0] = own;
        _checkLiterals(dependency);
        bool holds;
        (holds, dependency) = dependency.normalize();
        bytes memory state = record.state;
        _remove(ref.typeId, ref.index, copyAddress);
        if (holds) _put(ref.typeId, ref.index, dependency, state, departure);
    }

    /// @inheritdoc IObjectArrivals
    function arrive(
        Receipt calldata receipt,
        Dependency calldata dependency,
        bytes calldata state,
        Claim calldata claim,
        WorldSlotProof calldata proof,
        Dependency[] calldata standing
    ) external returns (bytes32 copyAddress) {
        bytes32 receiptId = _checkReceipt(receipt, dependency, claim);
        bool isTrue = _checkAdmitted(claim) == ClaimStatus.TRUE;
        _checkProof(receiptId, receipt, claim, proof);
        _checkArrival(receiptId, receipt, dependency, state);
        Dependency memory arrived = _with(dependency, claim, isTrue);
        if (!arrived.isSatisfiable(_view())) revert DependencyContradictory();
        _record(receiptId, _claimId(claim), arrived, standing);
        copyAddress = _settle(receiptId, receipt, arrived, state);
        emit ObjectArrived(receiptId, _objectId(receipt.typeId, receipt.index), _claimId(claim), copyAddress);
    }

    /// @inheritdoc IObjectArrivals
    function acceptFlow(Receipt calldata receipt, Dependency calldata dependency, Claim calldata claim) external {
        bytes32 receiptId = _checkReceipt(receipt, dependency, claim);
        if (isFlowAccepted[receiptId]) revert FlowAlreadyAccepted(receiptId);
        bool isClaimed;
        Record[] storage records = _records[receiptId];
        for (uint256 i; i < records.length; ++i) if (records[i].claimId == _claimId(claim)) isClaimed = true;
        if (!isClaimed || _statusOf(claim) != ClaimStatus.TRUE || !_areAll(dependency.positive, ClaimStatus.TRUE)) {
            revert FlowNotReady(receiptId);
        }
        uint256 accepted = _registry().acceptedFlow(receipt.from, receipt.kind);
        uint256 taken = takenFlow[receipt.from][receipt.kind];
        if (accepted < taken || accepted - taken < receipt.quantity) {
            revert LaneExhausted(accepted, taken, receipt.quantity);
        }
        isFlowAccepted[receiptId] = true;
        takenFlow[receipt.from][receipt.kind] = taken + receipt.quantity;
        emit FlowAccepted(receiptId, receipt.from, receipt.kind, taken + receipt.quantity);
    }

    /// @inheritdoc IObjectArrivals
    function resolve(CopyRef[] calldata refs) external {
        for (uint256 i; i < refs.length; ++i) _resolve(refs[i]);
    }

    function _resolve(CopyRef calldata ref) private {
        (bytes32 copyAddress, CopyRecord storage record) = _find(ref.typeId, ref.index, ref.dependency);
        Departure memory departure = record.departure;
        bytes memory state = record.state;
        if (departure.nonce != 0) {
            // what left stays to be counted until it is known whether it was there; then its own block decides, which thaw names
            bool wasReal = _areAll(ref.dependency.positive, ClaimStatus.TRUE);
            if (wasReal && !departure.isCounted) {
                departure.isCounted = record.departure.isCounted = true;
                _countDeparted(ref, state, departure);
            }
            bool isOpen = !wasReal && !_isAny(ref.dependency.positive, ClaimStatus.FALSE);
            if (isOpen || (wasReal && !departure.isThawed)) return;
        }
        (bool holds, Dependency memory reduced) = ref.dependency.reduce(_view());
        if (holds && _isSame(reduced, ref.dependency)) return;
        bytes32 target = holds ? _addressOf(ref.typeId, ref.index, reduced.digest()) : bytes32(0);
        if (holds && _copies[target].digest != bytes32(0)) return;
        _remove(ref.typeId, ref.index, copyAddress);
        if (!holds || (reduced.positive.length == 0 && reduced.negated.length == 0)) {
            _credit(msg.sender, departure.deposit * COPY_DEPOSIT);
            departure.deposit = 0;
        }
        if (!holds) return;
        // what is left of a departed copy: its block did not stand, so it never left
        if (departure.nonce != 0 && reduced.negated.length == 0) {
            (departure.nonce, departure.to, departure.number) = (0, 0, 0);
            (departure.isThawed, departure.isCounted) = (false, false);
        }
        _put(ref.typeId, ref.index, reduced, state, departure);
    }

    /// @dev What receipt, dependency and claim must say about each other.
    function _checkReceipt(Receipt calldata receipt, Dependency memory dependency, Claim calldata claim)
        private
        view
        returns (bytes32 receiptId)
    {
        if (receipt.to != _here()) revert NotForHere(receipt.to);
        receiptId = keccak256(abi.encode(RECEIPT_TAG, receipt));
        if (dependency.digest() != receipt.digest) revert ReceiptDiffers(receiptId);
        if (claim.domainId != receipt.from || claim.domainId == 0) revert ClaimOfOther(claim.domainId, receipt.from);
    }

    /// @dev The copy, conditional on its flow too unless nothing flows or the ledger knows.
    function _settle(bytes32 receiptId, Receipt calldata receipt, Dependency memory arrived, bytes calldata state)
        private
        returns (bytes32)
    {
        bool hasFlow = receipt.quantity != 0 && !isFlowAccepted[receiptId];
        arrived = _with(arrived, Claim({domainId: 0, number: 0, worldRoot: receiptId}), !hasFlow);
        _checkLiterals(arrived);
        Departure memory none;
        return _put(receipt.typeId, receipt.index, arrived, state, none);
    }

    function _checkProof(bytes32 receiptId, Receipt calldata receipt, Claim calldata claim, WorldSlotProof calldata proof)
        private
        view
    {
        bytes32 slot = keccak256(abi.encode(receipt.nonce, RECEIPTS_SLOT));
        bytes32 found = _registry().readWorld(claim, _managerOf(receipt.from), slot, proof);
        if (found != receiptId) revert ReceiptNotProven(receiptId, found);
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

    /// @dev A record may stand beside those that cannot be true together with it; records that cannot be true any more are dropped.
    function _record(bytes32 receiptId, bytes32 claimId, Dependency memory dependency, Dependency[] calldata standing)
        private
    {
        Record[] storage records = _records[receiptId];
        uint256 count = records.length;
        if (standing.length != count) revert RecordsDiffer(receiptId, count);
        uint256 kept;
        for (uint256 i; i < count; ++i) {
            Dependency memory other = standing[i];
            Record memory record = records[i];
            if (other.digest() != record.digest) revert RecordsDiffer(receiptId, count);
            if (!other.isSatisfiable(_view())) continue;
            (, Dependency memory both) = other.conjoin(dependency);
            if (both.isSatisfiable(_view())) revert RecordConflict(receiptId, record.claimId);
            if (kept != i) records[kept] = record;
            ++kept;
        }
        while (count > kept) {
            records.pop();
            --count;
        }
        if (kept == MAX_RECORDS) revert RecordConflict(receiptId, claimId);
        records.push(Record({claimId: claimId, digest: dependency.digest()}));
    }

    function _countDeparted(CopyRef calldata ref, bytes memory state, Departure memory departure) private {
        (bytes32 kind, uint256 quantity) = _flowOf(_typeOf(ref.typeId), ref.typeId, ref.index, state);
        _count(departure.to, kind, departure.nonce - 1, quantity);
    }

    /// @dev The object manager of another domain.
    function _managerOf(uint64) internal view virtual returns (address) {
        return address(this);
    }
}
