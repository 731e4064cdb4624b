// SPDX-License-Identifier: MIT
// Bonded assertions about every domain's state. Spec: docs/state-format.md §6, §7; seed requirements PRZ-20…23, 59, 60.
pragma solidity ^0.8.28;

import {ICertifiedRoots} from "../interfaces/ICertifiedRoots.sol";
import {IDisputeResolver} from "../interfaces/IDisputeResolver.sol";
import {IDomainClosure} from "../interfaces/IDomainClosure.sol";
import {IDomainRegistry} from "../interfaces/IDomainRegistry.sol";
import {IInbox} from "../interfaces/IInbox.sol";
import {IStateCommitmentChain} from "../interfaces/IStateCommitmentChain.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {PullPayments} from "../libraries/PullPayments.sol";
import {Assertion, Status, Stored, Why} from "../types/AssertionTypes.sol";
import {Dialect} from "../types/ClaimTypes.sol";
import {AssertionRules, Output} from "../types/DomainTypes.sol";

/// @title StateCommitmentChain
/// @notice What it does and who may do what: see IStateCommitmentChain.
contract StateCommitmentChain is IStateCommitmentChain, ICertifiedRoots, PullPayments {
    /// @dev §7: batches an assertion may cover.
    uint64 internal constant MAX_RANGE = 256;
    uint256 internal constant BPS = 10_000;

    struct Chain {
        bytes32 latestId;
        uint64 latestNumber;
    }

    IDomainRegistry public immutable registry;
    IInbox public immutable inbox;
    IDomainClosure public immutable closure;

    mapping(bytes32 id => Assertion) private _assertions;
    mapping(uint64 domainId => Chain) private _chains;
    mapping(uint64 domainId => mapping(uint64 number => bytes32 id)) private _confirmed;

    constructor(IDomainRegistry registry_, IInbox inbox_, IDomainClosure closure_) {
        registry = registry_;
        inbox = inbox_;
        closure = closure_;
    }

    /// @inheritdoc IStateCommitmentChain
    function openDomain(uint64 domainId) external returns (bytes32 genesisId) {
        Chain storage chain = _chains[domainId];
        if (chain.latestId != bytes32(0)) revert DomainAlreadyOpen(domainId);
        (Output memory output,) = registry.genesisOf(domainId);
        genesisId = _id(domainId, bytes32(0), 0, output, bytes32(0), 0);
        Assertion storage node = _assertions[genesisId];
        node.domainId = domainId;
        node.stored = Stored.CONFIRMED;
        node.createdAt = uint64(block.timestamp);
        uint64 nextBatchEnd = _nextBatchEnd(domainId, 0);
        node.nextBatchEnd = nextBatchEnd;
        _storeOutput(node, output);
        chain.latestId = genesisId;
        _confirmed[domainId][0] = genesisId;
        emit DomainOpened(domainId, genesisId, output, nextBatchEnd);
    }

    /// @inheritdoc IStateCommitmentChain
    function assertOutput(
        uint64 domainId,
        bytes32 parentId,
        bytes32 lastBatchHash,
        Output calldata output,
        bytes32 l0Root
    ) external payable nonReentrant returns (bytes32 id) {
        Assertion storage parent = _assertions[parentId];
        _checkParent(domainId, parentId, parent);
        _checkOpen(domainId);
        id = _id(domainId, parentId, parent.nextBatchEnd, output, l0Root, parent.childRound);
        Assertion storage node = _assertions[id];
        if (node.stored != Stored.NONE) revert AssertionExists(id);

        AssertionRules memory rules = registry.assertionRules(domainId);
        if (block.timestamp < parent.createdAt + rules.minAssertionGap) {
            revert GapTooShort(parent.createdAt + rules.minAssertionGap);
        }
        uint256 bond = _bond(parent.cumulativeWithdrawn, output.cumulativeWithdrawn, rules);
        if (msg.value != bond) revert BondDiffers(msg.value, bond);
        _make(node, parent, output, lastBatchHash, rules.forkId);
        node.parentId = parentId;
        node.l0Root = l0Root;
        _announce(id, node, output, uint64(block.timestamp) + rules.challengeWindow);
        _join(parentId, parent, id, node, rules);
    }

    /// @inheritdoc IStateCommitmentChain
    function confirm(bytes32 id) external {
        Assertion storage node = _pending(id);
        uint64 domainId = node.domainId;
        _checkOpen(domainId);
        Chain storage chain = _chains[domainId];
        bytes32 parentId = node.parentId;
        if (parentId != chain.latestId) revert OutOfOrder(parentId, chain.latestId);
        uint64 window = registry.assertionRules(domainId).challengeWindow;
        if (block.timestamp < node.createdAt + window) revert WindowOpen(node.createdAt + window);
        Assertion storage parent = _assertions[parentId];
        bytes32 winner = parent.winner;
        if (winner == bytes32(0) ? parent.livingChildren != 1 : winner != id) revert Contested(parentId);

        node.stored = Stored.CONFIRMED;
        uint64 number = node.number;
        chain.latestId = id;
        chain.latestNumber = number;
        _confirmed[domainId][number] = id;
        emit AssertionConfirmed(domainId, number, id, _outputOf(node));
        _payBond(id, node, node.proposer);
    }

    /// @inheritdoc IStateCommitmentChain
    function reject(bytes32 id) external {
        Assertion storage node = _pending(id);
        uint64 domainId = node.domainId;
        _checkResolver(domainId);
        bytes32 parentId = node.parentId;
        Assertion storage parent = _assertions[parentId];
        if (parent.winner != bytes32(0)) revert AlreadySettled(parentId, parent.winner);

        node.stored = Stored.REJECTED;
        emit AssertionRejected(domainId, parentId, id);
        uint32 living = parent.livingChildren - 1;
        parent.livingChildren = living;
        if (living == 0) {
            uint32 round = parent.childRound + 1;
            parent.childRound = round;
            parent.openedAt = 0;
            parent.contested = false;
            parent.lastChild = bytes32(0);
            emit RangeReopened(domainId, parentId, round);
        }
        _payBond(id, node, msg.sender);
    }

    /// @inheritdoc IStateCommitmentChain
    function settle(bytes32 parentId, bytes32 winnerId) external {
        Assertion storage node = _pending(winnerId);
        _checkResolver(node.domainId);
        Assertion storage parent = _assertions[parentId];
        if (node.parentId != parentId || !parent.contested) revert NotContested(parentId);
        if (parent.winner != bytes32(0)) revert AlreadySettled(parentId, parent.winner);
        parent.winner = winnerId;
        emit DisputeSettled(node.domainId, parentId, winnerId);
    }

    /// @inheritdoc IStateCommitmentChain
    function releaseBond(bytes32 id) external {
        Assertion storage node = _pending(id);
        uint64 domainId = node.domainId;
        Assertion storage parent = _assertions[node.parentId];
        address to;
        if (_lost(id, parent)) {
            to = registry.resolverOf(domainId);
        } else if (
            _gone(node.parentId, parent) || node.number <= _chains[domainId].latestNumber
                || (_isClosed(domainId) && (!parent.contested || parent.winner == id))
        ) {
            to = node.proposer;
        } else {
            revert BondHeld(id);
        }
        node.stored = Stored.RELEASED;
        _payBond(id, node, to);
    }

    /// @inheritdoc IStateCommitmentChain
    function assertionId(uint64 domainId, bytes32 parentId, Output calldata output, bytes32 l0Root)
        external
        view
        returns (bytes32)
    {
        Assertion storage parent = _assertions[parentId];
        return _id(domainId, parentId, parent.nextBatchEnd, output, l0Root, parent.childRound);
    }

    /// @inheritdoc IStateCommitmentChain
    function requiredBond(bytes32 parentId, uint128 cumulativeWithdrawn) external view returns (uint256) {
        Assertion storage parent = _known(parentId);
        return _bond(parent.cumulativeWithdrawn, cumulativeWithdrawn, registry.assertionRules(parent.domainId));
    }

    /// @inheritdoc IStateCommitmentChain
    function assertionOf(bytes32 id) external view returns (Assertion memory) {
        return _known(id);
    }

    /// @inheritdoc IStateCommitmentChain
    function statusOf(bytes32 id) public view returns (Status) {
        Assertion storage node = _assertions[id];
        Stored stored = node.stored;
        if (stored == Stored.NONE) return Status.NONE;
        if (stored == Stored.CONFIRMED) return Status.CONFIRMED;
        if (stored == Stored.REJECTED) return Status.REJECTED;
        bytes32 parentId = node.parentId;
        Assertion storage parent = _assertions[parentId];
        if (_lost(id, parent)) return Status.LOST;
        if (stored == Stored.RELEASED || node.number <= _chains[node.domainId].latestNumber) return Status.FALLEN;
        while (parent.stored != Stored.CONFIRMED) {
            if (_gone(parentId, parent)) return Status.FALLEN;
            parentId = parent.parentId;
            parent = _assertions[parentId];
        }
        return Status.PENDING;
    }

    /// @inheritdoc IStateCommitmentChain
    function why(bytes32 id) external view returns (Why reason, uint64 changesAt, bytes32 waitsFor) {
        Status status = statusOf(id);
        if (status == Status.NONE) return (Why.UNKNOWN, 0, 0);
        if (status == Status.CONFIRMED) return (Why.CONFIRMED, 0, 0);
        if (status == Status.REJECTED) return (Why.REJECTED, 0, 0);
        Assertion storage node = _assertions[id];
        bytes32 parentId = node.parentId;
        Assertion storage parent = _assertions[parentId];
        if (status == Status.LOST) return (Why.LOST_TO_RIVAL, 0, parent.winner);
        if (status == Status.FALLEN) return (Why.ANCESTOR_FELL, 0, parentId);
        AssertionRules memory rules = registry.assertionRules(node.domainId);
        if (parent.winner == bytes32(0) && parent.livingChildren != 1) {
            if (rules.resolver == address(0)) return (Why.CONTESTED_WITHOUT_RESOLVER, 0, 0);
            return (Why.CONTESTED, 0, bytes32(uint256(uint160(rules.resolver))));
        }
        if (parent.stored != Stored.CONFIRMED) return (Why.PARENT_NOT_CONFIRMED, 0, parentId);
        uint64 readyAt = node.createdAt + rules.challengeWindow;
        if (block.timestamp < readyAt) return (Why.WINDOW_OPEN, readyAt, 0);
        return (Why.READY, readyAt, 0);
    }

    /// @inheritdoc IStateCommitmentChain
    function latestConfirmed(uint64 domainId) external view returns (uint64 number, bytes32 id) {
        Chain storage chain = _chains[domainId];
        id = chain.latestId;
        if (id == bytes32(0)) revert DomainNotOpen(domainId);
        number = chain.latestNumber;
    }

    /// @inheritdoc IStateCommitmentChain
    function confirmedAt(uint64 domainId, uint64 number) public view returns (bytes32 id) {
        id = _confirmed[domainId][number];
        if (id == bytes32(0)) revert NumberUnknown(domainId, number);
    }

    /// @inheritdoc IStateCommitmentChain
    function commitment(uint64 domainId, uint64 number)
        external
        view
        returns (Output memory output, uint64 time, address proposer, bool challenged, Status status)
    {
        Assertion storage node = _assertions[confirmedAt(domainId, number)];
        return (_outputOf(node), node.createdAt, node.proposer, _assertions[node.parentId].contested, Status.CONFIRMED);
    }

    /// @inheritdoc IStateCommitmentChain
    function challengeWindow(uint64 domainId) external view returns (uint64) {
        return registry.parametersOf(domainId).challengeWindow;
    }

    /// @inheritdoc IStateCommitmentChain
    function confirmedWithdrawals(uint64 domainId, bytes32 id)
        external
        view
        returns (bytes32 withdrawalRoot, uint128 cumulativeWithdrawn)
    {
        Assertion storage node = _assertions[id];
        if (node.stored != Stored.CONFIRMED || node.domainId != domainId) revert NotConfirmed(id);
        return (node.withdrawalRoot, node.cumulativeWithdrawn);
    }

    /// @inheritdoc ICertifiedRoots
    function certifiedRoot(uint64 domainId, bytes32 id)
        external
        view
        returns (bytes32 root, Dialect dialect, address manager)
    {
        Assertion storage node = _assertions[id];
        if (node.stored != Stored.CONFIRMED || node.domainId != domainId) revert NotConfirmed(id);
        return (node.worldRoot, Dialect.K, Predeploys.OBJECT_MANAGER);
    }

    function _checkOpen(uint64 domainId) private view {
        if (_isClosed(domainId)) revert DomainIsClosed(domainId);
    }

    function _isClosed(uint64 domainId) private view returns (bool) {
        return closure.closureOf(domainId) != bytes32(0);
    }

    /// @dev One step up only: what lies higher costs the proposer its own time, not anyone else's safety.
    function _checkParent(uint64 domainId, bytes32 parentId, Assertion storage parent) private view {
        if (parent.stored == Stored.NONE) revert AssertionUnknown(parentId);
        if (parent.domainId != domainId) revert ParentOfOtherDomain(parentId, domainId);
        if (parent.stored == Stored.CONFIRMED) return;
        if (_gone(parentId, parent) || parent.number <= _chains[domainId].latestNumber) revert ParentDead(parentId);
    }

    /// @dev Writes the new node, identity and place in the tree excepted.
    function _make(
        Assertion storage node,
        Assertion storage parent,
        Output calldata output,
        bytes32 lastBatchHash,
        uint16 forkId
    ) private {
        uint64 batchEnd = parent.nextBatchEnd;
        node.initialState = _initialState(parent, output.queueCursor, batchEnd, lastBatchHash, forkId);
        _storeOutput(node, output);
        node.batchEnd = batchEnd;
        node.proposer = msg.sender;
        node.createdAt = uint64(block.timestamp);
        node.round = parent.childRound;
        node.bond = uint128(msg.value);
        node.number = parent.number + 1;
        node.nextBatchEnd = _nextBatchEnd(parent.domainId, batchEnd);
        node.domainId = parent.domainId;
        node.stored = Stored.PENDING;
    }

    function _announce(bytes32 id, Assertion storage node, Output calldata output, uint64 confirmableAt) private {
        emit AssertionMade(
            node.domainId,
            id,
            node.parentId,
            msg.sender,
            node.number,
            node.batchEnd,
            output,
            node.l0Root,
            node.initialState,
            node.nextBatchEnd,
            msg.value,
            confirmableAt
        );
    }

    /// @dev Counts the new child; a rival is announced to the resolver.
    function _join(
        bytes32 parentId,
        Assertion storage parent,
        bytes32 id,
        Assertion storage node,
        AssertionRules memory rules
    ) private {
        bytes32 previousId = parent.lastChild;
        parent.lastChild = id;
        uint32 living = parent.livingChildren;
        parent.livingChildren = living + 1;
        if (previousId == bytes32(0)) {
            parent.openedAt = uint64(block.timestamp);
            return;
        }
        uint64 until = parent.openedAt + rules.challengeWindow;
        if (block.timestamp >= until || parent.winner != bytes32(0)) revert RivalsClosed(parentId, until);
        parent.contested = true;
        node.previousSibling = previousId;
        emit RivalMade(node.domainId, parentId, id, previousId);
        if (rules.resolver != address(0)) {
            IDisputeResolver(rules.resolver).onRival(node.domainId, parentId, previousId, id);
        }
    }

    function _initialState(
        Assertion storage parent,
        uint64 queueCursor,
        uint64 batchEnd,
        bytes32 lastBatchHash,
        uint16 forkId
    ) private view returns (bytes32) {
        (bytes32 pending, bytes32 previous) = _openRange(parent, queueCursor, batchEnd, lastBatchHash);
        return Commitments.hashInitialState(
            forkId, previous, parent.worldRoot, parent.lastBlockHash, parent.queueCursor, pending
        );
    }

    /// @dev List hash of the batches that `parent` assigned, and the hash of the batch before them, once what is claimed of
    /// them is what the Inbox recorded.
    function _openRange(Assertion storage parent, uint64 queueCursor, uint64 batchEnd, bytes32 lastBatchHash)
        private
        view
        returns (bytes32 pending, bytes32 previous)
    {
        uint64 domainId = parent.domainId;
        uint64 held = inbox.batchCount(domainId);
        if (held < batchEnd) revert BatchesMissing(held, batchEnd);
        bytes32 last;
        uint64 recorded;
        (pending, previous, last, recorded) = inbox.rangeCommitment(domainId, parent.batchEnd, batchEnd);
        if (lastBatchHash != last) revert LastBatchDiffers(lastBatchHash, last);
        if (queueCursor != recorded) revert QueueCursorDiffers(queueCursor, recorded);
    }

    function _nextBatchEnd(uint64 domainId, uint64 batchEnd) private view returns (uint64 end) {
        end = inbox.batchCount(domainId);
        if (end <= batchEnd) return batchEnd + 1;
        if (end > batchEnd + MAX_RANGE) return batchEnd + MAX_RANGE;
    }

    function _bond(uint128 before, uint128 claimed, AssertionRules memory rules) private pure returns (uint256) {
        if (claimed < before) revert WithdrawnDecreases(claimed, before);
        return rules.baseBond + (uint256(claimed - before) * rules.bondBps) / BPS;
    }

    function _id(
        uint64 domainId,
        bytes32 parentId,
        uint64 batchEnd,
        Output memory output,
        bytes32 l0Root,
        uint32 round
    ) private pure returns (bytes32 id) {
        id = keccak256(abi.encode(domainId, parentId, batchEnd, Commitments.hashOutput(output), l0Root));
        if (round != 0) id = Commitments.hashPair(id, bytes32(uint256(round)));
    }

    function _storeOutput(Assertion storage node, Output memory output) private {
        node.worldRoot = output.worldRoot;
        node.lastBlockHash = output.lastBlockHash;
        node.queueCursor = output.queueCursor;
        node.withdrawalRoot = output.withdrawalRoot;
        node.cumulativeWithdrawn = output.cumulativeWithdrawn;
    }

    function _outputOf(Assertion storage node) private view returns (Output memory) {
        return Output({
            worldRoot: node.worldRoot,
            lastBlockHash: node.lastBlockHash,
            queueCursor: node.queueCursor,
            withdrawalRoot: node.withdrawalRoot,
            cumulativeWithdrawn: node.cumulativeWithdrawn
        });
    }

    function _known(bytes32 id) private view returns (Assertion storage node) {
        node = _assertions[id];
        if (node.stored == Stored.NONE) revert AssertionUnknown(id);
    }

    function _pending(bytes32 id) private view returns (Assertion storage node) {
        node = _known(id);
        if (node.stored != Stored.PENDING) revert NotPending(id);
    }

    function _checkResolver(uint64 domainId) private view {
        if (msg.sender != registry.resolverOf(domainId)) revert NotResolver(domainId, msg.sender);
    }

    /// @dev A rival won.
    function _lost(bytes32 id, Assertion storage parent) private view returns (bool) {
        return parent.winner != bytes32(0) && parent.winner != id;
    }

    /// @dev Known to be off the chain without looking at its ancestors.
    function _gone(bytes32 id, Assertion storage node) private view returns (bool) {
        if (node.stored == Stored.REJECTED || node.stored == Stored.RELEASED) return true;
        return node.stored == Stored.PENDING && _lost(id, _assertions[node.parentId]);
    }

    function _payBond(bytes32 id, Assertion storage node, address to) private {
        uint256 bond = node.bond;
        emit BondReleased(node.domainId, id, to, bond);
        _credit(to, bond);
    }
}
