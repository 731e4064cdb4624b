// SPDX-License-Identifier: MIT
// Proofs that refute a claim in one transaction. Spec: docs/disputes.md (One-shot proofs).
pragma solidity ^0.8.28;

import {IDomainRegistry} from "../interfaces/IDomainRegistry.sol";
import {IInbox} from "../interfaces/IInbox.sol";
import {IStateCommitmentChain} from "../interfaces/IStateCommitmentChain.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {Assertion} from "../types/AssertionTypes.sol";
import {Output} from "../types/DomainTypes.sol";
import {BatchRecord} from "../types/InboxTypes.sol";
import {BoundaryRules, Contradiction} from "./BoundaryRules.sol";
import {CalldataAvailability} from "./CalldataAvailability.sol";
import {CommitmentTree} from "./CommitmentTree.sol";
import {DisputeLens} from "./DisputeLens.sol";
import {Match, Phase} from "./DisputeTypes.sol";
import {IDisputeTournament} from "./IDisputeTournament.sol";
import {IOneShotProofs, LeafHash, LeafOpening} from "./IOneShotProofs.sol";
import {IOutputVerifier} from "./IOutputVerifier.sol";
import {IStepVerifier} from "./IStepVerifier.sol";

/// @title OneShotProofs
/// @notice What it does and who may do what: see IOneShotProofs and IDataAvailabilityChallenge.
contract OneShotProofs is IOneShotProofs, CalldataAvailability {
    uint256 internal constant L0_HEIGHT = 24;
    uint256 internal constant LAST_LEAF = (1 << L0_HEIGHT) - 1;
    /// @dev A step is at least 16,000 gas with its calldata: more do not fit a transaction of 2^24 (EIP-7825).
    uint256 internal constant MAX_STEPS = 1_024;
    uint256 internal constant STATE_BYTES = 9 * 32;
    /// @dev Byte of the head word that holds the phase; 0 is BOUNDARY (§6).
    uint256 internal constant PHASE_BYTE = 4;
    uint256 internal constant GAS_PER_BYTE = 16;
    /// @dev A hash with its siblings; the words of a state and of its accumulator with them; a proof of an output with two tree paths.
    uint256 internal constant LEAF_BYTES = 25 * 32;
    uint256 internal constant OPENING_BYTES = (24 + 9 + 8) * 32;
    uint256 internal constant MOST_OUTPUT_BYTES = 4_096;

    IStateCommitmentChain public immutable chain;
    IDomainRegistry public immutable registry;
    IInbox public immutable inbox;
    IStepVerifier public immutable stepVerifier;
    IOutputVerifier public immutable outputVerifier;
    DisputeLens public immutable lens;

    constructor(
        IStateCommitmentChain chain_,
        IDomainRegistry registry_,
        IInbox inbox_,
        IStepVerifier stepVerifier_,
        IOutputVerifier outputVerifier_,
        DisputeLens lens_
    ) {
        chain = chain_;
        registry = registry_;
        inbox = inbox_;
        stepVerifier = stepVerifier_;
        outputVerifier = outputVerifier_;
        lens = lens_;
    }

    // ---- steps ----

    /// @inheritdoc IOneShotProofs
    function proveSegment(
        bytes32 assertionId,
        uint256 segment,
        LeafHash calldata before,
        LeafHash calldata leaf,
        bytes[] calldata steps,
        bytes calldata end
    ) external {
        uint256 gasAtStart = gasleft();
        Assertion memory node = chain.assertionOf(assertionId);
        _checkLeaf(node.l0Root, segment, leaf.hash, leaf.siblings);
        _checkBefore(node, segment, before.hash, before.siblings);
        bytes32 post = _replay(before.hash, steps, end);
        if (post == leaf.hash) revert NotRefuted();
        emit SegmentProven(assertionId, segment, steps.length, post);
        _refute(_resolverOf(node.domainId), assertionId, gasAtStart, 2 * LEAF_BYTES + _lengthOf(steps));
    }

    /// @inheritdoc IOneShotProofs
    function proveSegmentOfMatch(uint64 domainId, bytes32 matchId, bytes[] calldata steps, bytes calldata end) external {
        uint256 gasAtStart = gasleft();
        IDisputeTournament game = _resolverOf(domainId);
        Match memory m = _match(game, matchId, Phase.INNER);
        bytes32 post = _replay(m.agreed, steps, end);
        emit SegmentProven(matchId, m.position, steps.length, post);
        _refuteBoth(game, m, post == m.nodeA, post == m.nodeB, gasAtStart, _lengthOf(steps));
    }

    // ---- contradictions ----

    /// @inheritdoc IOneShotProofs
    function proveLeaf(bytes32 assertionId, uint256 index, LeafOpening calldata leaf, bytes32[9] calldata initialWords)
        external
    {
        uint256 gasAtStart = gasleft();
        Assertion memory node = chain.assertionOf(assertionId);
        _checkLeaf(node.l0Root, index, _hash(leaf.words), leaf.siblings);
        if (_hash(initialWords) != node.initialState) revert LeafDiffers(0);
        Contradiction found = BoundaryRules.checkLeaf(index, leaf.words, initialWords[0]);
        if (found == Contradiction.NONE && index == LAST_LEAF) {
            found = BoundaryRules.checkEnd(leaf.words, node.worldRoot, node.lastBlockHash, node.queueCursor);
        }
        _refuteContradiction(assertionId, node.domainId, index, found, gasAtStart);
    }

    /// @inheritdoc IOneShotProofs
    function proveOrder(bytes32 assertionId, uint256 index, LeafOpening calldata before, LeafOpening calldata leaf)
        external
    {
        uint256 gasAtStart = gasleft();
        Assertion memory node = _openPair(assertionId, index, before, leaf);
        Contradiction found = BoundaryRules.checkOrder(before.words, leaf.words);
        _refuteContradiction(assertionId, node.domainId, index, found, gasAtStart);
    }

    /// @inheritdoc IOneShotProofs
    function proveProgress(
        bytes32 assertionId,
        uint256 index,
        LeafOpening calldata before,
        LeafOpening calldata leaf,
        bytes32[8] calldata accBefore,
        bytes32[8] calldata acc
    ) external {
        uint256 gasAtStart = gasleft();
        Assertion memory node = _openPair(assertionId, index, before, leaf);
        if (_hashAcc(accBefore) != before.words[3] || _hashAcc(acc) != leaf.words[3]) revert LeafDiffers(index);
        // the repeated end is no segment of its kind, and has its own rule
        Contradiction found = BoundaryRules.checkOrder(before.words, leaf.words);
        if (found == Contradiction.NONE && _hash(before.words) != _hash(leaf.words)) {
            found = BoundaryRules.checkProgress(BoundaryRules.kindOf(leaf.words[0]), accBefore, acc);
        }
        _refuteContradiction(assertionId, node.domainId, index, found, gasAtStart);
    }

    /// @inheritdoc IOneShotProofs
    function proveInput(bytes32 assertionId, uint256 index, LeafOpening calldata leaf, bytes32[8] calldata acc) external {
        uint256 gasAtStart = gasleft();
        Assertion memory node = chain.assertionOf(assertionId);
        _checkLeaf(node.l0Root, index, _hash(leaf.words), leaf.siblings);
        Contradiction found = inputContradiction(assertionId, leaf.words, acc);
        _refuteContradiction(assertionId, node.domainId, index, found, gasAtStart);
    }

    // ---- outputs ----

    /// @inheritdoc IOneShotProofs
    function proveOutput(bytes32 assertionId, bytes calldata proof) external {
        uint256 gasAtStart = gasleft();
        Assertion memory node = chain.assertionOf(assertionId);
        bytes32 outputHash = outputVerifier.outputOf(node.l0Root, proof);
        if (_outputOf(node) == outputHash) revert NotRefuted();
        emit OutputProven(assertionId, outputHash);
        _refute(_resolverOf(node.domainId), assertionId, gasAtStart, _atMost(proof.length, MOST_OUTPUT_BYTES));
    }

    /// @inheritdoc IOneShotProofs
    function proveOutputOfMatch(uint64 domainId, bytes32 matchId, bytes calldata proof) external {
        uint256 gasAtStart = gasleft();
        IDisputeTournament game = _resolverOf(domainId);
        Match memory m = _match(game, matchId, Phase.SAME_HISTORY);
        bytes32 outputHash = outputVerifier.outputOf(m.nodeA, proof);
        emit OutputProven(matchId, outputHash);
        bool rightA = _outputOf(chain.assertionOf(m.a)) == outputHash;
        bool rightB = _outputOf(chain.assertionOf(m.b)) == outputHash;
        _refuteBoth(game, m, rightA, rightB, gasAtStart, _atMost(proof.length, MOST_OUTPUT_BYTES));
    }

    // ---- the rules ----

    /// @inheritdoc IOneShotProofs
    function leafContradiction(uint256 index, bytes32[9] calldata words, bytes32 initialHead)
        external
        pure
        returns (Contradiction)
    {
        if (index > LAST_LEAF) revert LeafOutOfRange(index);
        return BoundaryRules.checkLeaf(index, words, initialHead);
    }

    /// @inheritdoc IOneShotProofs
    function orderContradiction(bytes32[9] calldata before, bytes32[9] calldata words)
        external
        pure
        returns (Contradiction)
    {
        return BoundaryRules.checkOrder(before, words);
    }

    /// @inheritdoc IOneShotProofs
    function progressContradiction(uint256 kind, bytes32[8] calldata accBefore, bytes32[8] calldata acc)
        external
        pure
        returns (Contradiction)
    {
        return BoundaryRules.checkProgress(kind, accBefore, acc);
    }

    /// @inheritdoc IOneShotProofs
    function inputContradiction(bytes32 assertionId, bytes32[9] calldata words, bytes32[8] calldata acc)
        public
        view
        returns (Contradiction)
    {
        (uint64 domainId, uint64 from, uint64 to) = _rangeOf(assertionId);
        bytes32 rest; // of the range, behind batch i
        for (uint64 i = to; i > from; --i) {
            BatchRecord memory batch = inbox.batchAt(domainId, i - 1);
            if (batch.batchHash == words[1] && rest == words[8]) {
                if (_hashAcc(acc) != words[3]) return Contradiction.NONE;
                uint64 start = i == 1 ? 0 : inbox.batchAt(domainId, i - 2).queueEnd;
                return BoundaryRules.checkQueue(BoundaryRules.kindOf(words[0]), uint256(acc[3]), start, batch.queueEnd);
            }
            rest = Commitments.hashPair(batch.batchHash, rest);
        }
        return Contradiction.INPUT;
    }

    // ---- small ----

    /// @dev The boundary state at which a segment ends that starts in `start`.
    function _replay(bytes32 start, bytes[] calldata steps, bytes calldata end) private view returns (bytes32 state) {
        uint256 count = steps.length;
        if (count == 0 || count > MAX_STEPS) revert StepsOutOfRange(count, MAX_STEPS);
        state = start;
        for (uint256 i; i < count; ++i) {
            bytes calldata proof = steps[i];
            if (proof.length < STATE_BYTES || keccak256(proof[:STATE_BYTES]) != state) revert StateDiffers(i);
            if (i != 0 && proof[PHASE_BYTE] == 0) revert SegmentEnded(i);
            state = stepVerifier.step(state, proof);
        }
        if (end.length != STATE_BYTES || keccak256(end) != state) revert StateDiffers(count);
        if (end[PHASE_BYTE] != 0) revert SegmentGoesOn();
    }

    function _checkLeaf(bytes32 l0Root, uint256 index, bytes32 hash, bytes32[] calldata siblings) private pure {
        // beyond it the way up would be that of a smaller index
        if (index > LAST_LEAF) revert LeafOutOfRange(index);
        if (!CommitmentTree.isLeaf(l0Root, L0_HEIGHT, index, hash, siblings)) revert LeafDiffers(index);
    }

    /// @dev The state before leaf `index`.
    function _checkBefore(Assertion memory node, uint256 index, bytes32 hash, bytes32[] calldata siblings) private pure {
        if (index != 0) _checkLeaf(node.l0Root, index - 1, hash, siblings);
        else if (hash != node.initialState || siblings.length != 0) revert LeafDiffers(0);
    }

    function _openPair(bytes32 assertionId, uint256 index, LeafOpening calldata before, LeafOpening calldata leaf)
        private
        view
        returns (Assertion memory node)
    {
        node = chain.assertionOf(assertionId);
        _checkLeaf(node.l0Root, index, _hash(leaf.words), leaf.siblings);
        _checkBefore(node, index, _hash(before.words), before.siblings);
    }

    function _match(IDisputeTournament game, bytes32 matchId, Phase phase) private view returns (Match memory m) {
        m = lens.matchOf(game, matchId);
        if (m.phase != phase) revert IDisputeTournament.WrongPhase();
    }

    function _refuteContradiction(
        bytes32 assertionId,
        uint64 domainId,
        uint256 index,
        Contradiction found,
        uint256 gasAtStart
    ) private {
        if (found == Contradiction.NONE) revert NotRefuted();
        emit ContradictionProven(assertionId, index, found);
        _refute(_resolverOf(domainId), assertionId, gasAtStart, 2 * OPENING_BYTES);
    }

    /// @dev `m` is what `game` itself says: nothing else is touched.
    function _refuteBoth(
        IDisputeTournament game,
        Match memory m,
        bool rightA,
        bool rightB,
        uint256 gasAtStart,
        uint256 bytesRead
    ) private {
        if (rightA && rightB) revert NotRefuted();
        if (!rightA) _refute(game, m.a, gasAtStart, bytesRead);
        if (rightB) return;
        // what came before is counted once
        if (rightA) _refute(game, m.b, gasAtStart, bytesRead);
        else game.refute(m.b, msg.sender, 0);
    }

    /// @dev Only the calldata that was read counts: anyone can append zeros, which cost less than they would count.
    function _refute(IDisputeTournament game, bytes32 claimId, uint256 gasAtStart, uint256 bytesRead) private {
        game.refute(claimId, msg.sender, gasAtStart - gasleft() + GAS_PER_BYTE * bytesRead);
    }

    /// @dev Bytes of the proofs and of the end, all of which were read.
    function _lengthOf(bytes[] calldata steps) private pure returns (uint256 length) {
        length = STATE_BYTES;
        for (uint256 i; i < steps.length; ++i) length += steps[i].length;
    }

    function _atMost(uint256 value, uint256 limit) private pure returns (uint256) {
        return value < limit ? value : limit;
    }

    function _resolverOf(uint64 domainId) private view returns (IDisputeTournament) {
        address resolver = registry.resolverOf(domainId);
        if (resolver == address(0)) revert NoResolver(domainId);
        return IDisputeTournament(resolver);
    }

    function _outputOf(Assertion memory node) private pure returns (bytes32) {
        return Commitments.hashOutput(
            Output({
                worldRoot: node.worldRoot,
                lastBlockHash: node.lastBlockHash,
                queueCursor: node.queueCursor,
                withdrawalRoot: node.withdrawalRoot,
                cumulativeWithdrawn: node.cumulativeWithdrawn
            })
        );
    }

    function _hash(bytes32[9] calldata words) private pure returns (bytes32) {
        return keccak256(abi.encode(words));
    }

    function _hashAcc(bytes32[8] calldata words) private pure returns (bytes32) {
        return keccak256(abi.encode(words));
    }

    /// @inheritdoc CalldataAvailability
    function _inbox() internal view override returns (IInbox) {
        return inbox;
    }

    /// @inheritdoc CalldataAvailability
    function _rangeOf(bytes32 assertionId) internal view override returns (uint64 domainId, uint64 from, uint64 to) {
        Assertion memory node = chain.assertionOf(assertionId);
        return (node.domainId, chain.assertionOf(node.parentId).batchEnd, node.batchEnd);
    }
}
