// SPDX-License-Identifier: MIT
// Disputes between rival assertions, down to one step of the machine. Spec: docs/disputes.md; docs/state-format.md §6, §7.
pragma solidity ^0.8.28;

import {IDisputeResolver} from "../interfaces/IDisputeResolver.sol";
import {IDomainRegistry} from "../interfaces/IDomainRegistry.sol";
import {IStateCommitmentChain} from "../interfaces/IStateCommitmentChain.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {PullPayments} from "../libraries/PullPayments.sol";
import {Assertion, Status, Stored} from "../types/AssertionTypes.sol";
import {AssertionRules} from "../types/DomainTypes.sol";
import {CommitmentTree} from "./CommitmentTree.sol";
import {DisputePot} from "./DisputePot.sol";
import {
    Claim,
    ClaimStatus,
    Descent,
    Dispute,
    DisputeParameters,
    DisputeStatus,
    Match,
    Outcome,
    Phase,
    Severity,
    Tournament
} from "./DisputeTypes.sol";
import {IDisputeTournament} from "./IDisputeTournament.sol";
import {IStepVerifier} from "./IStepVerifier.sol";
import {BracketMatchmaker} from "./Matchmaker.sol";

/// @title DisputeTournament
/// @notice What it does and who may do what: see IDisputeTournament.
contract DisputeTournament is IDisputeResolver, DisputePot, BracketMatchmaker {
    uint8 internal constant L0_HEIGHT = 24;
    uint8 internal constant L1_HEIGHT = 26;
    uint64 internal constant NEVER = type(uint64).max;
    uint64 internal constant MAX_SECONDS = 60 days;
    uint256 internal constant STATE_BYTES = 9 * 32;
    /// @dev Byte of the head word that holds the phase; 0 is BOUNDARY (§6).
    uint256 internal constant PHASE_BYTE = 4;

    // The table: most gas that a call is refunded. Measured values: docs/disputes.md.
    uint256 internal constant ENTER_GAS = 600_000; // assertOutput with its enter
    uint256 internal constant MOVE_GAS = 130_000;
    uint256 internal constant SEAL_GAS = 260_000;
    uint256 internal constant JOIN_GAS = 320_000;
    uint256 internal constant FINISH_GAS = 320_000;
    uint256 internal constant PROOF_GAS = 1 << 24; // a step may need a whole transaction (EIP-7825)

    IStateCommitmentChain public immutable chain;
    IDomainRegistry public immutable registry;
    IStepVerifier public immutable stepVerifier;
    /// @notice Who may put claims out by `refute`.
    address public immutable oneShotProofs;
    uint64 internal immutable _moveEffort;
    uint64 internal immutable _buildEffort;
    uint64 internal immutable _grace;

    constructor(
        IStateCommitmentChain chain_,
        IDomainRegistry registry_,
        IStepVerifier stepVerifier_,
        address oneShotProofs_,
        DisputeParameters memory p
    ) DisputePot(p) {
        if (p.moveEffort == 0 || p.moveEffort > MAX_SECONDS) revert ParameterOutOfRange("moveEffort");
        if (p.buildEffort > MAX_SECONDS) revert ParameterOutOfRange("buildEffort");
        if (p.grace > MAX_SECONDS) revert ParameterOutOfRange("grace");
        chain = chain_;
        registry = registry_;
        stepVerifier = stepVerifier_;
        oneShotProofs = oneShotProofs_;
        _moveEffort = p.moveEffort;
        _buildEffort = p.buildEffort;
        _grace = p.grace;
    }

    /// @notice Bonds of claims that are out, from the chain contract only.
    receive() external payable {
        if (msg.sender != address(chain)) revert NotChain(msg.sender);
    }

    /// @inheritdoc IDisputeResolver
    function onRival(uint64, bytes32, bytes32 previousId, bytes32 id) external {
        if (msg.sender != address(chain)) revert NotChain(msg.sender);
        _enter(previousId, false);
        _enter(id, false);
    }

    /// @inheritdoc IDisputeTournament
    function enter(bytes32 assertionId) external {
        if (!_enter(assertionId, false)) revert NotContested();
    }

    /// @inheritdoc IDisputeTournament
    function open(bytes32 matchId, bytes32 answers, bytes32[] calldata nodes) external {
        uint256 gasAtStart = gasleft();
        Match storage m = _matches[matchId];
        (bytes32 claimId, Claim storage claim, bytes32 own,) = _turn(matchId, m, answers);
        if (m.opened != 0) revert NotAtStart();
        _show(matchId, m, claimId, own, nodes);
        _recordForClaim(claimId, claim, gasAtStart, MOVE_GAS);
    }

    /// @inheritdoc IDisputeTournament
    function move(bytes32 matchId, bytes32 answers, Descent calldata step, bytes32[] calldata nodes) external {
        uint256 gasAtStart = gasleft();
        Match storage m = _matches[matchId];
        (bytes32 claimId, Claim storage claim, bytes32 own, bytes32 other) = _turn(matchId, m, answers);
        if (_descend(m, step, own, other) == 0) revert WrongHeight(0);
        _show(matchId, m, claimId, step.own, nodes);
        _recordForClaim(claimId, claim, gasAtStart, MOVE_GAS);
    }

    /// @inheritdoc IDisputeTournament
    function seal(
        bytes32 matchId,
        bytes32 answers,
        Descent calldata step,
        bytes32 agreed,
        bytes32[] calldata siblings
    ) external {
        uint256 gasAtStart = gasleft();
        Match storage m = _matches[matchId];
        (bytes32 claimId, Claim storage claim, bytes32 own, bytes32 other) = _turn(matchId, m, answers);
        uint8 height = _descend(m, step, own, other);
        if (height != 0) revert WrongHeight(height);
        _seal(matchId, m, claim.root, agreed, siblings);
        _recordForClaim(claimId, claim, gasAtStart, SEAL_GAS);
    }

    /// @inheritdoc IDisputeTournament
    function join(bytes32 matchId, bytes32 root, bool sideB, bytes32[] calldata siblings)
        external
        payable
        returns (bytes32 claimId)
    {
        uint256 gasAtStart = gasleft();
        Match storage outer = _checkJoin(matchId, sideB);
        bytes32 end = sideB ? outer.nodeB : outer.nodeA;
        if (!CommitmentTree.isLeaf(root, L1_HEIGHT, (1 << L1_HEIGHT) - 1, end, siblings)) revert WrongEnd();
        claimId = Commitments.hashPair(matchId, root);
        Claim storage claim = _claims[claimId];
        if (claim.status != ClaimStatus.NONE) revert AlreadyEntered();
        claim.sideB = sideB;
        claim.bond = uint96(msg.value);
        claim.owner = msg.sender;
        // coming late is charged to the side's account
        claim.spent = _claims[sideB ? outer.b : outer.a].spent + _over(outer.since, _buildEffort + _grace);
        _admitNew(claimId, claim, matchId, root);
        _recordForClaim(claimId, claim, gasAtStart, JOIN_GAS);
    }

    /// @inheritdoc IDisputeTournament
    function proveStep(bytes32 matchId, bytes calldata words, bytes calldata proof) external {
        uint256 gasAtStart = gasleft();
        Match storage m = _matches[matchId];
        if (m.phase != Phase.PROOF) revert WrongPhase();
        _checkUndecided(matchId, m);
        bytes32 pre = m.agreed;
        bytes32 post = pre;
        bool ends;
        // only what is read counts as work
        if (m.position != 0) {
            ends = _endsSegment(pre, words);
            gasAtStart += GAS_PER_BYTE * STATE_BYTES;
        }
        if (!ends) {
            post = stepVerifier.step(pre, proof);
            gasAtStart += GAS_PER_BYTE * proof.length;
        }
        emit StepProven(matchId, post);
        _endRefuted(matchId, m, post == m.nodeA, post == m.nodeB, msg.sender, gasAtStart);
    }

    /// @inheritdoc IDisputeTournament
    function refute(bytes32 claimId, address prover, uint256 gasUsed) external {
        uint256 gasAtStart = gasleft() + gasUsed;
        if (msg.sender != oneShotProofs) revert NotOneShotProofs(msg.sender);
        Claim storage claim = _claims[claimId];
        if (claim.status == ClaimStatus.NONE && !_enter(claimId, true)) revert NotContested();
        if (claim.status != ClaimStatus.ALIVE) revert ClaimLost();
        bytes32 tournamentId = claim.tournamentId;
        _checkOpen(tournamentId); // no dispute has the id of an inner tournament
        emit Refuted(tournamentId, claimId, prover);
        bytes32 matchId = claim.matchId;
        if (matchId == bytes32(0)) {
            Tournament storage tournament = _tournaments[tournamentId];
            tournament.waiting = bytes32(0);
            _eliminate(tournamentId, tournament, claimId, Severity.REFUTED);
            _recordNeutral(tournamentId, prover, gasAtStart, PROOF_GAS);
            return;
        }
        Match storage m = _matches[matchId];
        _checkUndecided(matchId, m);
        _endRefuted(matchId, m, m.a != claimId, m.b != claimId, prover, gasAtStart);
    }

    /// @inheritdoc IDisputeTournament
    function finish(bytes32 matchId) external {
        uint256 gasAtStart = gasleft();
        Match storage m = _matches[matchId];
        if (m.phase == Phase.NONE) revert MatchUnknown();
        if (m.phase == Phase.ENDED) revert WrongPhase();
        Outcome outcome = _classify(matchId, m);
        if (outcome == Outcome.NONE_YET) revert MatchUndecided();
        bytes32 disputeId_ = _disputeOf(m.tournamentId);
        if (m.phase == Phase.INNER) _closeInner(matchId, m, outcome);
        else if (m.phase != Phase.WALK) _chargeWinner(m, outcome);
        _end(matchId, m, outcome, Severity.LATE);
        _recordNeutral(disputeId_, msg.sender, gasAtStart, FINISH_GAS);
    }

    /// @inheritdoc IDisputeTournament
    function conclude(bytes32 disputeId_, bytes32 fallen) external {
        uint256 gasAtStart = gasleft();
        _checkOpen(disputeId_);
        (DisputeStatus status, bytes32 winner) = statusOf(disputeId_);
        if (status == DisputeStatus.OPEN) {
            // a rejected claim of any round has not fallen; one of this round need not have entered
            if (chain.statusOf(fallen) != Status.FALLEN) revert Undecided();
            if (_assertion(fallen).parentId != _tournaments[disputeId_].parentId) revert Undecided();
            status = DisputeStatus.ABANDONED;
        } else if (winner != bytes32(0)) {
            _claims[winner].status = ClaimStatus.WON;
            // confirmed already if it was the last one standing when its own window ended
            if (_assertion(winner).stored == Stored.PENDING) {
                chain.settle(_tournaments[disputeId_].parentId, winner);
            }
        }
        _recordNeutral(disputeId_, msg.sender, gasAtStart, FINISH_GAS);
        _close(disputeId_, status, winner);
    }

    /// @inheritdoc IDisputeTournament
    function reclaim(bytes32 claimId) external {
        Claim storage claim = _claims[claimId];
        // empty for a claim of level 0, which is in no outer match
        Match storage outer = _matches[claim.tournamentId];
        bool isVoid = outer.phase == Phase.ENDED || _disputes[outer.tournamentId].status == DisputeStatus.ABANDONED;
        if (claim.status != ClaimStatus.ALIVE || !isVoid) revert NotReclaimable();
        claim.status = ClaimStatus.OUT;
        _credit(claim.owner, claim.bond);
    }

    /// @inheritdoc IDisputeTournament
    function outcomeOf(bytes32 matchId) external view returns (Outcome) {
        Match storage m = _matches[matchId];
        if (m.phase == Phase.NONE) revert MatchUnknown();
        return m.phase == Phase.ENDED ? m.outcome : _classify(matchId, m);
    }

    /// @inheritdoc IDisputeTournament
    function statusOf(bytes32 disputeId_) public view returns (DisputeStatus status, bytes32 winner) {
        Dispute storage dispute = _disputes[disputeId_];
        status = dispute.status;
        if (status != DisputeStatus.OPEN) return (status, dispute.winner);
        Tournament storage tournament = _tournaments[disputeId_];
        Assertion memory parent = _assertion(tournament.parentId);
        if (parent.childRound > dispute.round) return (DisputeStatus.NO_SURVIVOR, bytes32(0));
        if (block.timestamp < uint256(tournament.openedAt) + tournament.allowance) return (status, bytes32(0));
        if (tournament.living != 1 || parent.livingChildren != 1) return (status, bytes32(0));
        winner = tournament.waiting;
        Stored stored = _assertion(winner).stored;
        if (stored != Stored.PENDING && stored != Stored.CONFIRMED) return (status, bytes32(0));
        return (DisputeStatus.WON, winner);
    }

    /// @inheritdoc IDisputeTournament
    function deadlinesOf(bytes32 matchId) external view returns (uint64 untilA, uint64 untilB) {
        return _deadlines(_matches[matchId]);
    }

    /// @inheritdoc IDisputeTournament
    function slots(bytes32 first, uint256 count) external view returns (bytes32[] memory words) {
        words = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            assembly ("memory-safe") {
                mstore(add(add(words, 32), shl(5, i)), sload(add(first, i)))
            }
        }
    }

    /// @inheritdoc IDisputeTournament
    function disputeId(bytes32 parentId, uint32 round) public pure returns (bytes32) {
        // the other way round it could be the id of an assertion, which are H(id, round)
        return Commitments.hashPair(bytes32(uint256(round)), parentId);
    }

    /// @inheritdoc IDisputeTournament
    function parameters() external view returns (DisputeParameters memory) {
        return DisputeParameters({
            moveEffort: _moveEffort,
            buildEffort: _buildEffort,
            grace: _grace,
            joinBond: joinBond,
            tipCap: _tipCap,
            priceCap: _priceCap,
            lateSlashBps: _lateSlashBps,
            lateBurnBps: _lateBurnBps,
            refutedSlashBps: _refutedSlashBps,
            refutedBurnBps: _refutedBurnBps,
            treasury: _treasury
        });
    }

    // ---- claims ----

    /// @dev False when there is nothing to enter: it must not stop the making of a rival. `alone`: without rivals too.
    function _enter(bytes32 id, bool alone) private returns (bool) {
        Claim storage claim = _claims[id];
        Assertion memory node = _assertion(id);
        Assertion memory parent = _assertion(node.parentId);
        AssertionRules memory rules = registry.assertionRules(node.domainId);
        if (
            claim.status != ClaimStatus.NONE || node.stored != Stored.PENDING || node.round != parent.childRound
                || !(alone || parent.contested) || parent.winner != bytes32(0) || rules.resolver != address(this)
        ) return false;
        bytes32 tournamentId = disputeId(node.parentId, node.round);
        Tournament storage tournament = _tournaments[tournamentId];
        if (tournament.height == 0) {
            tournament.parentId = node.parentId;
            tournament.initialState = node.initialState;
            tournament.openedAt = parent.openedAt;
            tournament.allowance = rules.challengeWindow;
            tournament.domainId = node.domainId;
            tournament.height = L0_HEIGHT;
            _disputes[tournamentId].status = DisputeStatus.OPEN;
            _disputes[tournamentId].round = node.round;
            emit DisputeOpened(
                node.domainId, node.parentId, tournamentId, node.round, node.initialState, parent.openedAt, rules.challengeWindow
            );
        }
        claim.bond = uint96(node.bond);
        claim.owner = node.proposer;
        // coming late costs as moving late does; rivals come within one window, so the allowance covers it
        claim.spent = _over(parent.openedAt, node.createdAt, _buildEffort + _grace);
        _recordEntry(id, claim, node.proposer, ENTER_GAS);
        _admitNew(id, claim, tournamentId, node.l0Root);
        return true;
    }

    function _checkJoin(bytes32 matchId, bool sideB) private view returns (Match storage outer) {
        outer = _matches[matchId];
        if (outer.phase != Phase.INNER) revert WrongPhase();
        _checkOpen(outer.tournamentId);
        if (msg.value != joinBond) revert BondDiffers(msg.value, joinBond);
        uint64 until = _joinUntil(outer, sideB);
        if (block.timestamp > until) revert JoinClosed(matchId, until);
        // a claim for the side that has won would keep the match open
        _checkUndecided(matchId, outer);
    }

    function _admitNew(bytes32 claimId, Claim storage claim, bytes32 tournamentId, bytes32 root) private {
        claim.tournamentId = tournamentId;
        claim.root = root;
        claim.status = ClaimStatus.ALIVE;
        Tournament storage tournament = _tournaments[tournamentId];
        ++tournament.living;
        emit ClaimEntered(tournamentId, claimId, root, claim.owner, claim.sideB, claim.spent, claim.bond);
        _admit(tournamentId, tournament, claimId);
    }

    /// @dev Lets a free claim play, if there is an opponent.
    function _admit(bytes32 tournamentId, Tournament storage tournament, bytes32 claimId) private {
        bytes32 opponentId = _pair(tournament, claimId);
        if (opponentId == bytes32(0)) return;
        Claim storage a = _claims[opponentId];
        Claim storage b = _claims[claimId];
        bytes32 matchId = keccak256(abi.encode(tournamentId, opponentId, claimId));
        a.matchId = matchId;
        b.matchId = matchId;
        Match storage m = _matches[matchId];
        m.tournamentId = tournamentId;
        m.a = opponentId;
        m.b = claimId;
        (m.nodeA, m.nodeB) = (a.root, b.root);
        m.since = uint64(block.timestamp);
        m.allowance = tournament.allowance;
        m.height = tournament.height;
        m.phase = a.root == b.root ? Phase.SAME_HISTORY : Phase.WALK;
        emit Paired(tournamentId, matchId, opponentId, claimId);
    }

    /// @dev A claim leaves its tournament; its bond is divided.
    function _eliminate(bytes32 tournamentId, Tournament storage tournament, bytes32 claimId, Severity severity)
        private
    {
        Claim storage claim = _claims[claimId];
        claim.status = ClaimStatus.OUT;
        claim.matchId = bytes32(0);
        --tournament.living;
        _confiscate(_disputeOf(tournamentId), claimId, claim, severity);
        if (tournament.height != L0_HEIGHT) return;
        chain.reject(claimId);
        PullPayments bonds = PullPayments(address(chain));
        // anyone may have had it paid here before
        if (bonds.credit(address(this)) != 0) bonds.withdrawCredit(address(this));
    }

    /// @inheritdoc DisputePot
    function _servedBy(bytes32 claimId) internal view override returns (bytes32) {
        Claim storage claim = _claims[claimId];
        Match storage outer = _matches[claim.tournamentId];
        if (outer.phase == Phase.NONE) return claimId;
        if (claim.status != ClaimStatus.WON) return bytes32(0);
        return claim.sideB ? outer.b : outer.a;
    }

    // ---- the walk ----

    /// @dev The side whose turn it is, charged for the time it took.
    function _turn(bytes32 matchId, Match storage m, bytes32 answers)
        private
        returns (bytes32 claimId, Claim storage claim, bytes32 own, bytes32 other)
    {
        if (m.phase != Phase.WALK) revert WrongPhase();
        bool turnB = m.turnB;
        (own, other) = turnB ? (m.nodeB, m.nodeA) : (m.nodeA, m.nodeB);
        if (answers != other) revert StaleMove(matchId, answers, other);
        claimId = turnB ? m.b : m.a;
        claim = _claims[claimId];
        if (block.timestamp > _deadline(m, claim.spent)) revert MatchDecided(matchId, _classify(matchId, m));
        uint64 over = _over(m.since, _moveEffort);
        if (over != 0) claim.spent += over;
    }

    /// @dev Checks the way to the first difference below the opponent's last opening and makes it the match's nodes.
    function _descend(Match storage m, Descent calldata step, bytes32 own, bytes32 other)
        private
        returns (uint8 height)
    {
        uint8 opened = m.opened;
        if (opened == 0) revert NotAtStart();
        CommitmentTree.checkDescent(step, own, other, opened);
        (m.nodeA, m.nodeB) = m.turnB ? (step.other, step.own) : (step.own, step.other);
        height = m.height - opened;
        m.height = height;
        m.position = (m.position << opened) | uint32(step.index);
    }

    function _show(bytes32 matchId, Match storage m, bytes32 claimId, bytes32 node, bytes32[] calldata nodes) private {
        uint8 height = m.height;
        CommitmentTree.checkOpening(node, height, nodes);
        m.opened = uint8(CommitmentTree.levelsToOpen(height));
        m.turnB = !m.turnB;
        m.since = uint64(block.timestamp);
        emit Opened(matchId, claimId, height, m.position, nodes);
    }

    function _seal(bytes32 matchId, Match storage m, bytes32 root, bytes32 agreed, bytes32[] calldata siblings)
        private
    {
        bytes32 tournamentId = m.tournamentId;
        Tournament storage tournament = _tournaments[tournamentId];
        bool isOuter = tournament.height == L0_HEIGHT;
        uint32 position = m.position;
        // all left siblings on the way were equal, so the trees agree on every leaf before this one: one root suffices
        bool agrees = position == 0
            ? siblings.length == 0 && agreed == (isOuter ? tournament.initialState : _matches[tournamentId].agreed)
            : CommitmentTree.isLeaf(root, isOuter ? L0_HEIGHT : L1_HEIGHT, position - 1, agreed, siblings);
        if (!agrees) revert AgreedStateDiffers();
        m.agreed = agreed;
        m.opened = 0;
        m.since = uint64(block.timestamp);
        emit Sealed(matchId, position, agreed, m.nodeA, m.nodeB);
        if (isOuter) _openInner(matchId, m, tournament.domainId);
        else m.phase = Phase.PROOF;
    }

    function _openInner(bytes32 matchId, Match storage m, uint64 domainId) private {
        m.phase = Phase.INNER;
        Tournament storage inner = _tournaments[matchId];
        inner.openedAt = uint64(block.timestamp);
        inner.allowance = m.allowance;
        inner.domainId = domainId;
        inner.height = L1_HEIGHT;
        emit InnerOpened(matchId, _joinUntil(m, false), _joinUntil(m, true));
    }

    // ---- ends ----

    function _checkUndecided(bytes32 matchId, Match storage m) private view {
        Outcome outcome = _classify(matchId, m);
        if (outcome != Outcome.NONE_YET) revert MatchDecided(matchId, outcome);
    }

    /// @dev Ends a match by a proof. The winner is charged if its clock runs here; that of phase INNER runs in inner claims.
    function _endRefuted(
        bytes32 matchId,
        Match storage m,
        bool rightA,
        bool rightB,
        address prover,
        uint256 gasAtStart
    ) private {
        Phase phase = m.phase;
        if (phase != Phase.INNER) {
            bool walk = phase == Phase.WALK;
            uint64 over = _over(m.since, _moveEffort);
            if (rightA && !(walk && m.turnB)) _claims[m.a].spent += over;
            if (rightB && !(walk && !m.turnB)) _claims[m.b].spent += over;
        }
        Outcome outcome = rightA ? Outcome.A_WINS : rightB ? Outcome.B_WINS : Outcome.BOTH_OUT;
        bytes32 disputeId_ = _disputeOf(m.tournamentId);
        _end(matchId, m, outcome, Severity.REFUTED);
        _recordNeutral(disputeId_, prover, gasAtStart, PROOF_GAS);
    }

    function _end(bytes32 matchId, Match storage m, Outcome outcome, Severity severity) private {
        bytes32 tournamentId = m.tournamentId;
        Tournament storage tournament = _tournaments[tournamentId];
        _checkOpen(_disputeOf(tournamentId));
        // an outer match that ended by a one-shot proof has made its inner tournament void
        if (_matches[tournamentId].phase == Phase.ENDED) revert DisputeOver();
        m.phase = Phase.ENDED;
        m.outcome = outcome;
        emit MatchEnded(matchId, outcome, severity);
        if (outcome != Outcome.A_WINS) _eliminate(tournamentId, tournament, m.a, severity);
        if (outcome != Outcome.B_WINS) _eliminate(tournamentId, tournament, m.b, severity);
        if (outcome == Outcome.BOTH_OUT) return;
        bytes32 winnerId = outcome == Outcome.A_WINS ? m.a : m.b;
        _claims[winnerId].matchId = bytes32(0);
        _admit(tournamentId, tournament, winnerId);
    }

    /// @dev The claim left in the inner tournament hands its time and its work up, and gets its bond back.
    function _closeInner(bytes32 matchId, Match storage m, Outcome outcome) private {
        if (outcome == Outcome.BOTH_OUT) return;
        Claim storage inner = _claims[_tournaments[matchId].waiting];
        Claim storage outer = _claims[outcome == Outcome.A_WINS ? m.a : m.b];
        inner.status = ClaimStatus.WON;
        outer.spent = inner.spent;
        outer.work += inner.work;
        _credit(inner.owner, inner.bond);
    }

    /// @dev Where both clocks ran, the winner is charged until the loser's ran out, whenever that is noticed.
    function _chargeWinner(Match storage m, Outcome outcome) private {
        if (outcome == Outcome.BOTH_OUT) return;
        (uint64 untilA, uint64 untilB) = _deadlines(m);
        if (outcome == Outcome.A_WINS) _claims[m.a].spent += _over(m.since, untilB, _moveEffort);
        else _claims[m.b].spent += _over(m.since, untilA, _moveEffort);
    }

    // ---- time: seconds since 1970 and parameters of at most 60 days, so nothing here overflows ----

    /// @dev The classifier. Total, and stable: what it says other than NONE_YET it says for ever.
    function _classify(bytes32 matchId, Match storage m) private view returns (Outcome) {
        if (m.phase == Phase.INNER) return _classifyInner(matchId, m);
        (uint64 untilA, uint64 untilB) = _deadlines(m);
        uint64 first = untilA < untilB ? untilA : untilB;
        if (block.timestamp <= first) return Outcome.NONE_YET;
        if (untilA == untilB) return Outcome.BOTH_OUT;
        return first == untilA ? Outcome.B_WINS : Outcome.A_WINS;
    }

    /// @dev A side wins when its claim is the last one left and none can come for the other side; when none is left and
    /// none can come, nobody does.
    function _classifyInner(bytes32 matchId, Match storage m) private view returns (Outcome) {
        Tournament storage inner = _tournaments[matchId];
        bool closedA = block.timestamp > _joinUntil(m, false);
        bool closedB = block.timestamp > _joinUntil(m, true);
        uint32 living = inner.living;
        if (living > 1) return Outcome.NONE_YET;
        if (living == 0) return closedA && closedB ? Outcome.BOTH_OUT : Outcome.NONE_YET;
        bool sideB = _claims[inner.waiting].sideB;
        if (!(sideB ? closedA : closedB)) return Outcome.NONE_YET;
        return sideB ? Outcome.B_WINS : Outcome.A_WINS;
    }

    function _deadlines(Match storage m) private view returns (uint64 untilA, uint64 untilB) {
        Phase phase = m.phase;
        if (phase == Phase.INNER) return (_joinUntil(m, false), _joinUntil(m, true));
        bool both = phase == Phase.PROOF || phase == Phase.SAME_HISTORY;
        bool walk = phase == Phase.WALK;
        untilA = both || (walk && !m.turnB) ? _deadline(m, _claims[m.a].spent) : NEVER;
        untilB = both || (walk && m.turnB) ? _deadline(m, _claims[m.b].spent) : NEVER;
    }

    /// @dev Last second in which a side whose clock runs is not late.
    function _deadline(Match storage m, uint64 spent) private view returns (uint64) {
        unchecked {
            return m.since + _moveEffort + _left(m.allowance, spent);
        }
    }

    /// @dev Last second in which a claim for a side of an outer match may join.
    function _joinUntil(Match storage m, bool sideB) private view returns (uint64) {
        uint64 left = _left(m.allowance, _claims[sideB ? m.b : m.a].spent);
        unchecked {
            return m.since + _buildEffort + _grace + left;
        }
    }

    function _left(uint64 allowance, uint64 spent) private pure returns (uint64) {
        unchecked {
            return spent < allowance ? allowance - spent : 0;
        }
    }

    function _over(uint64 since, uint64 free) private view returns (uint64) {
        return _over(since, uint64(block.timestamp), free);
    }

    /// @dev Seconds from `since` to `until` beyond `free`.
    function _over(uint64 since, uint64 until, uint64 free) private pure returns (uint64) {
        unchecked {
            return until > since + free ? until - since - free : 0;
        }
    }

    // ---- small ----

    /// @dev The dispute that a tournament belongs to.
    function _disputeOf(bytes32 tournamentId) private view returns (bytes32) {
        return _tournaments[tournamentId].height == L0_HEIGHT ? tournamentId : _matches[tournamentId].tournamentId;
    }

    function _assertion(bytes32 id) private view returns (Assertion memory) {
        return chain.assertionOf(id);
    }

    function _checkOpen(bytes32 disputeId_) private view {
        if (_disputes[disputeId_].status != DisputeStatus.OPEN) revert DisputeOver();
    }

    /// @dev Whether `words` are those of `pre`, and of a boundary state.
    function _endsSegment(bytes32 pre, bytes calldata words) private pure returns (bool) {
        if (words.length != STATE_BYTES || keccak256(words) != pre) revert StateDiffers();
        return words[PHASE_BYTE] == 0;
    }
}
