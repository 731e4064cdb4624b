// SPDX-License-Identifier: MIT
// Random walks over tournaments: money is conserved, some transition is always enabled, decided outcomes stay, truth is not refuted.
pragma solidity ^0.8.28;

import {Claim, ClaimStatus, DisputeStatus, Match, Outcome, Phase} from "../../src/dispute/DisputeTypes.sol";
import {Assertion, Stored} from "../../src/types/AssertionTypes.sol";
import {Alphabet} from "./Alphabet.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Forest} from "./Forest.sol";

/// @notice Does one random thing a call. What the contracts refuse reverts, and the walk goes on.
contract DisputeWalker is DisputeFixture {
    bytes32[] public outers;
    bytes32[] public inners;
    bytes32[] public matches;
    address[4] public people = [mover, villain, alice, burner];
    mapping(bytes32 matchId => uint256 segment) private _segmentOf;
    mapping(bytes32 matchId => Outcome) public decided;
    mapping(bytes32 claimId => bool) public isRight;
    uint256 public refuted;

    constructor() {
        setUpGame();
    }

    function wait_now(uint256 seconds_) external {
        wait_(bound(seconds_, 1, 30));
        _look();
    }

    function claim(uint256 pick, uint256 variant) external {
        bytes32 l0Root;
        bool right = variant % 3 == 0;
        // few variants, so that rivals with one history and different outputs occur
        l0Root = right ? remember(rightLeaves(), 24) : remember(wrongLeaves(variant % Alphabet.SEGMENTS, variant % 4), 24);
        bytes32 id = claimOutput(people[pick % 3], l0Root, pick % 4);
        outers.push(id);
        isRight[id] = right;
        _look();
    }

    function play(uint256 pick, uint256 steps) external {
        bytes32 id = _find(pick, Phase.WALK);
        steps = bound(steps, 4, 12);
        for (uint256 i; i < steps; ++i) if (!step(id, people[i % 3])) break;
        _look();
    }

    /// @dev A match in this phase, looked for from a random place.
    function _find(uint256 pick, Phase phase) private view returns (bytes32) {
        for (uint256 i; i < matches.length; ++i) {
            bytes32 id = matches[addmod(pick, i, matches.length)];
            if (matchOf(id).phase == phase) return id;
        }
        revert("no such match");
    }

    function joinSome(uint256 pick, uint256 variant, bool sideB) external {
        bytes32 id = _find(pick, Phase.INNER);
        Match memory m = matchOf(id);
        bytes32 end = sideB ? m.nodeB : m.nodeA;
        bytes32[] memory leaves = rightSteps(m.position);
        bool right = leaves[leaves.length - 1] == end && variant % 2 == 0;
        if (!right) leaves = stepsTo(m.position, variant % leaves.length, end);
        bytes32 joined = joinInner(people[pick % 3], id, sideB, leaves);
        inners.push(joined);
        isRight[joined] = right;
        _look();
    }

    function proveSome(uint256 pick) external {
        bytes32 id = _find(pick, Phase.PROOF);
        Match memory m = matchOf(id);
        uint256 segment = matchOf(m.tournamentId).position;
        bytes32[9] memory words = wordsAt(segment, 0);
        if (m.position != 0 && segment < Alphabet.SEGMENTS) {
            words = m.position >= Alphabet.steps(segment) ? wordsAt(segment + 1, 0) : wordsAt(segment, m.position);
        }
        // where both sides share a wrong prefix nobody can prove anything
        vm.prank(people[pick % 3]);
        game.proveStep(id, abi.encode(words), abi.encode(words));
        for (uint256 i; i < 2; ++i) {
            bytes32 claimId = i == 0 ? m.a : m.b;
            if (isRight[claimId]) assertTrue(claimOf(claimId).status == ClaimStatus.ALIVE, "truth is not refuted");
        }
        _look();
    }

    /// @dev A one-shot proof of the first wrong segment of some claim; of a right one it is refused.
    function refuteSome(uint256 pick) external {
        bytes32 id = outers[pick % outers.length];
        bytes32[] memory own = leavesOf[chain.assertionOf(id).l0Root];
        bytes32[] memory truth = rightLeaves();
        uint256 segment = pick % Alphabet.SEGMENTS;
        for (uint256 i; i < truth.length && !isRight[id]; ++i) {
            segment = i;
            if (Forest.leaf(own, i) != truth[i]) break;
        }
        proveSegment(id, segment, people[pick % 3]);
        assertTrue(!isRight[id], "truth is not refuted");
        assertTrue(claimOf(id).status == ClaimStatus.OUT, "refuted is out");
        ++refuted;
        _look();
    }

    function refuteMatch(uint256 pick) external {
        bytes32 id = _find(pick, Phase.INNER);
        Match memory m = matchOf(id);
        (bytes[] memory steps, bytes memory end) = segmentSteps(m.position);
        vm.prank(people[pick % 3]);
        proofs.proveSegmentOfMatch(DOMAIN, id, steps, end);
        if (isRight[m.a]) assertTrue(claimOf(m.a).status == ClaimStatus.ALIVE, "truth is not refuted");
        if (isRight[m.b]) assertTrue(claimOf(m.b).status == ClaimStatus.ALIVE, "truth is not refuted");
        ++refuted;
        _look();
    }

    function reclaimSome(uint256 pick) external {
        game.reclaim(inners[pick % inners.length]);
    }

    function finishSome(uint256 pick) external {
        vm.prank(people[pick % 3]);
        game.finish(matches[pick % matches.length]);
        _look();
    }

    function finishAll() external {
        wait_(40);
        _finishAll();
        _look();
    }

    function conclude(uint256 pick) external {
        for (uint32 round; round < 8; ++round) {
            bytes32 id = game.disputeId(root, round);
            (DisputeStatus status,) = game.statusOf(id);
            if (disputeOf(id).status != DisputeStatus.OPEN || status == DisputeStatus.OPEN) continue;
            vm.prank(people[pick % 3]);
            game.conclude(id, 0);
        }
    }

    /// @dev Whatever is due to anybody for anything.
    function collect(uint256 who) external {
        address account = people[who % 4];
        for (uint32 round; round < 8; ++round) {
            bytes32 id = game.disputeId(root, round);
            for (uint256 i; i <= outers.length + inners.length; ++i) {
                bytes32 key = i == 0 ? id : i <= outers.length ? outers[i - 1] : inners[i - 1 - outers.length];
                if (game.workOf(key, account) == 0) continue;
                try game.collect(id, key, account) {} catch {} // lost, or undecided
            }
        }
    }

    function withdraw(uint256 who) external {
        game.withdrawCredit(people[who % 4]);
    }

    /// @dev Anyone may have the chain's credit paid out to the game.
    function pull() external {
        chain.withdrawCredit(address(game));
    }

    // ---- what must hold ----

    function checkMoney() public view {
        bytes32[] memory disputes = new bytes32[](8);
        for (uint32 i; i < 8; ++i) disputes[i] = game.disputeId(root, i);
        address[] memory accounts = new address[](5);
        for (uint256 i; i < 4; ++i) accounts[i] = people[i];
        accounts[4] = address(this);
        assertConserved(disputes, inners, accounts);
    }

    function checkDecided() external view {
        for (uint256 i; i < matches.length; ++i) {
            Outcome before = decided[matches[i]];
            if (before == Outcome.NONE_YET) continue;
            assertTrue(game.outcomeOf(matches[i]) == before, "a decided outcome stays");
        }
    }

    /// @dev Counters agree with claims; whoever waits is alive and alone.
    function checkLiving() external view {
        for (uint32 round; round < 8; ++round) {
            bytes32 id = game.disputeId(root, round);
            uint256 living;
            for (uint256 i; i < outers.length; ++i) {
                Claim memory c = claimOf(outers[i]);
                if (c.tournamentId == id && c.status != ClaimStatus.OUT) ++living;
            }
            assertEq(tournamentOf(id).living, living, "living");
        }
    }

    /// @dev Without anybody's help, time and calls that anyone may make end every match and every dispute.
    function checkEnds() external {
        uint256 state = more.snapshotState();
        for (uint256 i; i < 64; ++i) {
            vm.warp(block.timestamp + WINDOW + BUILD + GRACE + EFFORT + 1);
            _look();
            if (_finishAll() == 0) break;
        }
        for (uint256 i; i < matches.length; ++i) {
            assertTrue(matchOf(matches[i]).phase == Phase.ENDED || _isVoid(matches[i]), "every match ends");
        }
        for (uint256 i; i < inners.length; ++i) {
            // whose outer match ended under it gets its bond back
            if (claimOf(inners[i]).status == ClaimStatus.ALIVE) game.reclaim(inners[i]);
        }
        checkMoney();
        for (uint32 round; round < 8; ++round) {
            bytes32 id = game.disputeId(root, round);
            if (disputeOf(id).status != DisputeStatus.OPEN) continue;
            game.conclude(id, 0);
            DisputeStatus status = disputeOf(id).status;
            assertTrue(status == DisputeStatus.WON || status == DisputeStatus.NO_SURVIVOR, "every dispute ends");
        }
        Assertion memory node = chain.assertionOf(root);
        if (node.livingChildren != 0) {
            // settlement goes on: whoever is left can be confirmed
            for (uint256 i; i < outers.length; ++i) {
                if (chain.assertionOf(outers[i]).stored == Stored.PENDING) chain.confirm(outers[i]);
            }
        }
        more.revertToState(state);
    }

    /// @dev A match of an inner tournament whose outer match has ended.
    function _isVoid(bytes32 id) private view returns (bool) {
        return matchOf(matchOf(id).tournamentId).phase == Phase.ENDED;
    }

    function _finishAll() private returns (uint256 count) {
        for (uint256 i; i < matches.length; ++i) {
            if (matchOf(matches[i]).phase == Phase.ENDED || _isVoid(matches[i])) continue;
            if (game.outcomeOf(matches[i]) == Outcome.NONE_YET) continue;
            game.finish(matches[i]);
            _look();
            ++count;
        }
    }

    /// @dev Remembers new matches and decided outcomes.
    function _look() private {
        for (uint256 i; i < outers.length + inners.length; ++i) {
            bytes32 claimId = i < outers.length ? outers[i] : inners[i - outers.length];
            bytes32 id = claimOf(claimId).matchId;
            if (id == 0 || matchOf(id).b != claimId) continue;
            bool known;
            for (uint256 j; j < matches.length; ++j) if (matches[j] == id) known = true;
            if (!known) matches.push(id);
        }
        for (uint256 i; i < matches.length; ++i) {
            if (decided[matches[i]] != Outcome.NONE_YET) continue;
            Outcome outcome = game.outcomeOf(matches[i]);
            if (outcome != Outcome.NONE_YET) decided[matches[i]] = outcome;
        }
    }
}

/// forge-config: default.invariant.runs = 24
/// forge-config: default.invariant.depth = 64
contract DisputeInvariants is DisputeFixture {
    DisputeWalker private walker;

    function setUp() public {
        walker = new DisputeWalker();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(walker);
    }

    /// @dev With a gas price, forge hands what is left of the gas to the sender: that must not be one of the contracts.
    function targetSenders() public pure returns (address[] memory senders) {
        senders = new address[](1);
        senders[0] = address(0x5e4de4);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        bytes4[] memory s = new bytes4[](17);
        (s[0], s[1], s[2]) = (walker.wait_now.selector, walker.claim.selector, walker.play.selector);
        (s[3], s[4], s[5]) = (walker.joinSome.selector, walker.proveSome.selector, walker.finishSome.selector);
        (s[6], s[7], s[8]) = (walker.conclude.selector, walker.collect.selector, walker.withdraw.selector);
        (s[9], s[10], s[11]) = (walker.pull.selector, walker.play.selector, walker.play.selector);
        (s[12], s[13]) = (walker.joinSome.selector, walker.finishAll.selector);
        (s[14], s[15], s[16]) = (walker.refuteSome.selector, walker.refuteMatch.selector, walker.reclaimSome.selector);
        targets[0] = FuzzSelector(address(walker), s);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function invariant_game_conservesMoney() public view {
        walker.checkMoney();
    }

    function invariant_game_keepsDecidedOutcomes() public view {
        walker.checkDecided();
    }

    function invariant_game_countsTheLiving() public view {
        walker.checkLiving();
    }

    function invariant_game_alwaysEnds() public {
        walker.checkEnds();
    }
}
