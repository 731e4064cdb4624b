// SPDX-License-Identifier: MIT
// Net flows between domains. Spec: docs/crosslinks.md §3.
pragma solidity ^0.8.28;

import {ICertifiedRoots} from "../interfaces/ICertifiedRoots.sol";
import {IDomainClosure} from "../interfaces/IDomainClosure.sol";
import {IIsolationLedger} from "../interfaces/IIsolationLedger.sol";
import {ClaimTree} from "../libraries/ClaimTree.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {Flows} from "../libraries/Flows.sol";
import {KeyedTree} from "../libraries/KeyedTree.sol";
import {L1State} from "../libraries/L1State.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {Dialect} from "../types/ClaimTypes.sol";
import {Lane, LastBlock, TrieSlotProof, WorldSlotProof} from "../types/FlowTypes.sol";

/// @title IsolationLedger
/// @notice What it does and who may do what: see IIsolationLedger. Twin: packages/protocol/src/flow/isolationLedger.ts.
contract IsolationLedger is IIsolationLedger {
    /// @inheritdoc IIsolationLedger
    mapping(bytes32 flowKey => uint256) public accepted;
    /// @inheritdoc IIsolationLedger
    mapping(bytes32 kind => mapping(uint64 domainId => uint256)) public holdings;
    /// @inheritdoc IIsolationLedger
    mapping(bytes32 flowKey => uint256) public givenBack;

    /// @notice Whose roots count: Crosslinks, which knows of both kinds of chains.
    ICertifiedRoots public immutable roots;
    /// @notice Which domains have ended.
    IDomainClosure public immutable closures;

    constructor(ICertifiedRoots roots_, IDomainClosure closures_) {
        (roots, closures) = (roots_, closures_);
    }

    /// @inheritdoc IIsolationLedger
    function report(Lane calldata lane, bytes32 ref, WorldSlotProof calldata proof) external returns (uint256 amount) {
        (bytes32 root, Dialect dialect, address manager) = roots.certifiedRoot(lane.from, ref);
        if (dialect != Dialect.K) revert OtherDialect(lane.from);
        bytes32 kindId = Flows.kindId(lane.kind);
        return _accept(lane, kindId, _read(root, manager, _totalSlot(lane.to, kindId), proof));
    }

    /// @inheritdoc IIsolationLedger
    function reportForeign(Lane calldata lane, bytes32 ref, TrieSlotProof calldata proof)
        external
        returns (uint256 amount)
    {
        (bytes32 root, Dialect dialect, address manager) = roots.certifiedRoot(lane.from, ref);
        if (dialect != Dialect.MPT) revert OtherDialect(lane.from);
        bytes32 kindId = Flows.kindId(lane.kind);
        bytes32 slot = _totalSlot(lane.to, kindId);
        (bool isProven, bytes32 total) = L1State.readUnder(root, manager, slot, proof.accountProof, proof.slotProof);
        if (!isProven) revert TotalNotProven();
        return _accept(lane, kindId, uint256(total));
    }

    /// @inheritdoc IIsolationLedger
    function giveBack(Lane calldata lane, LastBlock calldata last, WorldSlotProof calldata proof)
        external
        returns (uint256 amount)
    {
        (uint64 from, uint64 to, uint64 origin) = (lane.from, lane.to, lane.kind.originDomain);
        bytes32 closure = ClaimTree.closure(to, last.number, last.worldRoot, last.blockHash);
        if (closures.closureOf(to) != closure) revert NotLastBlock(to);
        bytes32 kindId = Flows.kindId(lane.kind);
        bytes32 key = Flows.flowKey(from, to, kindId);
        bytes32 slot = Flows.takenSlot(from, kindId);
        uint256 used = _read(last.worldRoot, Predeploys.OBJECT_MANAGER, slot, proof) + givenBack[key];
        if (accepted[key] > used) amount = accepted[key] - used;
        mapping(uint64 => uint256) storage held = holdings[kindId];
        // what came home is not home any more: of a unique object no more than it may be out
        uint256 most = to == origin ? (Flows.isUnique(lane.kind) ? 1 : type(uint256).max) - held[to] : held[to];
        if (amount > most) amount = most;
        if (amount == 0) revert NothingToGiveBack(accepted[key], used);
        givenBack[key] += amount;
        held[to] = to == origin ? held[to] + amount : held[to] - amount;
        if (from == origin) held[from] -= amount;
        else held[from] += amount;
        emit FlowGivenBack(from, to, kindId, amount);
    }

    /// @dev A slot of an account in a world of dialect K.
    function _read(bytes32 root, address account, bytes32 slot, WorldSlotProof calldata proof)
        private
        pure
        returns (uint256)
    {
        bytes32 inWorld = KeyedTree.verify(root, Commitments.accountKey(account), proof.accountProof);
        if (inWorld != keccak256(abi.encode(proof.account))) revert AccountNotProven(account);
        return uint256(KeyedTree.verify(proof.account[4], Commitments.storageKey(slot), proof.slotProof));
    }

    /// @dev What is out of the origin is what all others hold, so no sum overflows.
    function _accept(Lane calldata lane, bytes32 kindId, uint256 total) private returns (uint256 amount) {
        (uint64 from, uint64 to, uint64 origin) = (lane.from, lane.to, lane.kind.originDomain);
        if (from == to) revert SameDomain(from);
        bytes32 key = Flows.flowKey(from, to, kindId);
        uint256 before = accepted[key];
        if (total <= before) revert NothingToAccept(total, before);
        mapping(uint64 => uint256) storage held = holdings[kindId];
        uint256 source = held[from];
        uint256 most = from == origin ? (Flows.isUnique(lane.kind) ? 1 : type(uint256).max) - source : source;
        amount = total - before;
        if (amount > most) amount = most;
        if (amount == 0) revert NothingToAccept(total, before);
        accepted[key] = before + amount;
        // what is accepted after the end of a domain cannot have become official there, so it does not even go: nobody takes it before it is given back
        if (closures.closureOf(to) != bytes32(0)) {
            givenBack[key] += amount;
            emit FlowAccepted(from, to, kindId, amount, before + amount, total);
            emit FlowGivenBack(from, to, kindId, amount);
            return amount;
        }
        held[from] = from == origin ? source + amount : source - amount;
        if (to == origin) held[to] -= amount;
        else held[to] += amount;
        emit FlowAccepted(from, to, kindId, amount, before + amount, total);
    }

    function _totalSlot(uint64 to, bytes32 kindId) private pure returns (bytes32) {
        return Flows.mappingSlot(Flows.laneKey(to, kindId), Flows.TOTALS_SLOT);
    }
}
