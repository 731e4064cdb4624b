// SPDX-License-Identifier: MIT
// What domains agreed on, by certificate. Spec: docs/locks.md §9; twin in packages/protocol/src/reconcile/reconciliation.ts.
pragma solidity ^0.8.28;

import {IQuorumCertificates} from "../interfaces/IQuorumCertificates.sol";
import {Locks} from "../libraries/Locks.sol";
import {Quorum} from "../libraries/Quorum.sol";
import {GuardEntry, LockDelta, LockEntry, Reconciliation} from "../types/LockTypes.sol";
import {Certificate, QuorumSet} from "../types/QuorumTypes.sol";
import {IReconciliations} from "./IReconciliations.sol";
import {LockTable} from "./LockTable.sol";
import {OrderGuards} from "./OrderGuards.sol";

/// @title Reconciliations
/// @notice What it does: see IReconciliations.
abstract contract Reconciliations is OrderGuards, IReconciliations {
    uint256 private constant MOST_DOMAINS = 16;
    uint256 private constant MOST_DELTAS = 64;
    bytes32 private constant TAG = "syncline.quorum.reconcile.v1";

    /// @inheritdoc IReconciliations
    function reconcile(
        Reconciliation calldata reconciliation,
        LockDelta[] calldata deltas,
        QuorumSet calldata set,
        Certificate calldata certificate
    ) external {
        if (_isReconciled[reconciliation.id]) return;
        _checkSet(set);
        _checkForm(reconciliation, deltas);
        bytes32 deltasHash = keccak256(abi.encode(deltas));
        if (!_isOurs(reconciliation, deltasHash)) revert DeltasDiffer(reconciliation.id, deltasHash);
        Quorum.check(set, certificate, keccak256(abi.encode(TAG, set.chainTag, reconciliation)));
        _isReconciled[reconciliation.id] = true;
        _raiseFloor(reconciliation.lamport);
        emit Reconciled(reconciliation.id, reconciliation.lamport);
        uint256 end;
        for (uint256 start; start < deltas.length; start = end) {
            uint32 segment = deltas[start].segment;
            for (end = start + 1; end < deltas.length && deltas[end].segment == segment;) ++end;
            _applySegment(reconciliation.id, deltas[start:end]);
        }
    }

    /// @inheritdoc IReconciliations
    function isReconciled(bytes32 id) external view returns (bool) {
        return _isReconciled[id];
    }

    function _applySegment(bytes32 id, LockDelta[] calldata deltas) private {
        uint32 segment = deltas[0].segment;
        for (uint256 i; i < deltas.length; ++i) {
            bytes32 found = Locks.hashEntry(_entry(deltas[i].asset));
            if (found == deltas[i].from) continue;
            emit SegmentDiverged(id, segment, deltas[i].asset, deltas[i].from, found);
            return;
        }
        for (uint256 i; i < deltas.length; ++i) {
            (bytes32 asset, LockEntry calldata to) = (deltas[i].asset, deltas[i].to);
            bool isNew = Locks.hashEntry(to) != deltas[i].from;
            _guardBy(deltas[i], isNew);
            if (to.held != 0) _standing[asset] = deltas[i].below;
            if (isNew) _write(asset, to.state, to.held, to.order);
            _letStand(asset);
        }
        emit SegmentCommitted(id, segment);
    }

    /// @dev Of a new entry seats know all that it rests on. Of one that stands, orders that came here may say more, unless nobody knows whose they are.
    function _guardBy(LockDelta calldata delta, bool isNew) private {
        bytes32 key = delta.asset;
        if (isNew || _guards[key].rank == UNKNOWN_RANK) _unguard(key);
        if (delta.to.state == LockTable.ACTIVE) return;
        _joinGuard(key, delta.guard);
        // what stood here and waits now is not lifted by who may not lift it
        if (delta.to.held == 0 && delta.below != bytes32(0)) _guard(key, delta.below);
    }

    /// @dev By a bounded step: no certificate and no order makes all later orders too low.
    function _raiseFloor(uint64 lamport) private {
        uint256 highest = _lamportFloor + LockTable.LAMPORT_STEP;
        if (lamport > _lamportFloor) _lamportFloor = uint64(lamport < highest ? lamport : highest);
    }

    function _checkSet(QuorumSet calldata set) private view {
        bytes32 setHash = Quorum.hashSet(set);
        if (!IQuorumCertificates(_claimRegistry()).isSetKnown(setHash)) {
            revert IQuorumCertificates.SetUnknown(setHash);
        }
        if (set.domainId != block.chainid) revert Quorum.OtherSet(set.domainId, set.epoch);
        if (block.timestamp > set.expiresAt) {
            revert IQuorumCertificates.SetExpired(set.domainId, set.epoch, set.expiresAt);
        }
    }

    function _isOurs(Reconciliation calldata reconciliation, bytes32 deltasHash) private view returns (bool) {
        uint64[] calldata domainIds = reconciliation.domainIds;
        for (uint256 i; i < domainIds.length; ++i) {
            if (domainIds[i] == block.chainid) return reconciliation.deltaHashes[i] == deltasHash;
        }
        return false;
    }

    function _checkForm(Reconciliation calldata reconciliation, LockDelta[] calldata deltas) private pure {
        uint64[] calldata domainIds = reconciliation.domainIds;
        uint256 count = domainIds.length;
        bool isForm = count != 0 && count <= MOST_DOMAINS && reconciliation.deltaHashes.length == count;
        for (uint256 i = 1; i < count; ++i) {
            if (domainIds[i - 1] >= domainIds[i]) isForm = false;
        }
        if (!isForm || deltas.length > MOST_DELTAS) revert ReconciliationMalformed();
        for (uint256 i; i < deltas.length; ++i) {
            if (!_isDelta(deltas, i)) revert ReconciliationMalformed();
        }
    }

    /// @dev In sequence after the one before, about an asset of its own, and to an entry.
    function _isDelta(LockDelta[] calldata deltas, uint256 at) private pure returns (bool) {
        LockDelta calldata delta = deltas[at];
        for (uint256 i; i < at; ++i) {
            if (deltas[i].asset == delta.asset) return false;
        }
        if (at != 0 && deltas[at - 1].segment >= delta.segment) {
            if (deltas[at - 1].segment != delta.segment || deltas[at - 1].asset > delta.asset) return false;
        }
        LockEntry calldata to = delta.to;
        bool isAction = to.held == 0 || LockTable.isAction(to.held - 1);
        if (to.held == 0 && to.state == 0 && delta.below != bytes32(0)) return false;
        bool isUntouched = to.order == bytes32(0);
        if (to.state > LockTable.TERMINATED || !isAction || !_isGuard(delta.guard, to.state)) return false;
        return !isUntouched || (to.state == 0 && to.held == 0);
    }

    /// @dev Only a state that restricts has one, and only of a rank is there more to say.
    function _isGuard(GuardEntry calldata guard, uint8 state) private pure returns (bool) {
        if (guard.rank != 0 && state == LockTable.ACTIVE) return false;
        if (guard.rank >= 1 && guard.rank <= 3) return true;
        bool isBare = guard.authority == bytes32(0) && guard.jurisdiction == bytes16(0);
        return isBare && (guard.rank == 0 || guard.rank == UNKNOWN_RANK);
    }
}
