// SPDX-License-Identifier: MIT
// Clocks: who is late, exactly when, and what nobody can change afterwards.
pragma solidity ^0.8.28;

import {Claim, ClaimStatus, Match, Outcome, Phase} from "../../src/dispute/DisputeTypes.sol";
import {IDisputeTournament} from "../../src/dispute/IDisputeTournament.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Forest} from "./Forest.sol";

contract DisputeClockTest is DisputeFixture {
    bytes32 private right;
    bytes32 private wrong;
    bytes32 private matchId;
    uint64 private start;

    function setUp() public {
        setUpGame();
        wrong = claimLeaves(villain, wrongLeaves(3, 1));
        right = claimLeaves(mover, rightLeaves());
        matchId = matchOfClaim(right);
        start = uint64(block.timestamp);
    }

    /// @dev Walks both levels to the point where the step is to be proven.
    function _toProof() private returns (bytes32 innerMatch) {
        walk(matchId, mover);
        Match memory m = matchOf(matchId);
        bytes32 joined = joinInner(mover, matchId, true, rightSteps(3));
        joinInner(villain, matchId, false, stepsTo(3, 0, m.nodeA));
        innerMatch = matchOfClaim(joined);
        walk(innerMatch, mover);
        assertTrue(matchOf(innerMatch).phase == Phase.PROOF, "sealed");
    }

    function test_turn_isInTimeAtTheLimit_lateASecondAfter() public {
        (uint64 untilA, uint64 untilB) = game.deadlinesOf(matchId);
        assertEq(untilA, start + EFFORT + WINDOW, "effort and all of the allowance");
        assertEq(untilB, type(uint64).max, "B's clock stands");
        warpTo(untilA);
        assertTrue(game.outcomeOf(matchId) == Outcome.NONE_YET, "in time");
        vm.expectRevert(IDisputeTournament.MatchUndecided.selector);
        game.finish(matchId);
        step(matchId, villain);
        assertEq(claimOf(wrong).spent, WINDOW, "nothing left");

        // what is left is the effort of every later move, to the second
        step(matchId, mover);
        warpTo(block.timestamp + EFFORT + 1);
        assertTrue(game.outcomeOf(matchId) == Outcome.B_WINS, "late");
        bytes32[] memory own = leavesOf[claimOf(wrong).root];
        bytes32[] memory other = leavesOf[claimOf(right).root];
        Match memory m = matchOf(matchId);
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.MatchDecided.selector, matchId, Outcome.B_WINS));
        game.move(matchId, m.nodeB, Forest.descent(own, other, m.height, 0, 4), new bytes32[](0));
        game.finish(matchId);
        assertTrue(claimOf(wrong).status == ClaimStatus.OUT, "out");
        assertTrue(game.outcomeOf(matchId) == Outcome.B_WINS, "kept");
    }

    function test_effort_isFree_everySecondMoreIsCharged() public {
        wait_(EFFORT);
        step(matchId, villain);
        assertEq(claimOf(wrong).spent, 0, "effort");
        wait_(EFFORT + 7);
        step(matchId, mover);
        assertEq(claimOf(right).spent, 7, "charged");
        wait_(EFFORT + 3);
        step(matchId, villain);
        wait_(EFFORT + 1);
        step(matchId, mover);
        assertEq(claimOf(right).spent, 8, "adds up");
        assertEq(claimOf(wrong).spent, 3, "of its own");
    }

    function test_lateClaim_startsWithLess() public {
        setUpGame();
        claimLeaves(villain, wrongLeaves(3, 1));
        wait_(BUILD + GRACE);
        bytes32 inTime = claimLeaves(mover, rightLeaves());
        assertEq(claimOf(inTime).spent, 0, "in time");
        wait_(9);
        bytes32 late = claimLeaves(villain, wrongLeaves(2, 1));
        assertEq(claimOf(late).spent, 9, "late");
    }

    function test_outcome_neverChanges_howeverLateItIsNoticed() public {
        (uint64 untilA,) = game.deadlinesOf(matchId);
        uint64[4] memory times = [untilA + 1, untilA + 1000, untilA + 1e9, type(uint40).max];
        for (uint256 i; i < times.length; ++i) {
            vm.warp(times[i]);
            assertTrue(game.outcomeOf(matchId) == Outcome.B_WINS, "B wins for ever");
        }
        game.finish(matchId);
        assertTrue(claimOf(right).status == ClaimStatus.ALIVE, "no freeze: the winner is not charged for the loser's time");
        assertEq(claimOf(right).spent, 0, "nothing");
    }

    function test_proof_bothClocksRun_bothLateAtTheSameSecond_bothAreOut() public {
        bytes32 innerMatch = _toProof();
        (uint64 untilA, uint64 untilB) = game.deadlinesOf(innerMatch);
        assertEq(untilA, untilB, "as much left");
        warpTo(untilA);
        assertTrue(game.outcomeOf(innerMatch) == Outcome.NONE_YET, "at the limit");
        warpTo(untilA + 1);
        assertTrue(game.outcomeOf(innerMatch) == Outcome.BOTH_OUT, "both late");
        game.finish(innerMatch);
        assertTrue(game.outcomeOf(matchId) == Outcome.NONE_YET, "others may still join");
        (untilA, untilB) = game.deadlinesOf(matchId);
        warpTo(untilA + 1);
        assertTrue(game.outcomeOf(matchId) == Outcome.BOTH_OUT, "nobody left, nobody comes");
        game.finish(matchId);
        assertEq(chain.assertionOf(root).childRound, 1, "range open again");
    }

    function test_proof_theFirstToBeLateLoses_winnerIsChargedToThatMoment() public {
        walk(matchId, mover);
        Match memory m = matchOf(matchId);
        bytes32 joined = joinInner(mover, matchId, true, rightSteps(3));
        bytes32 badInner = joinInner(villain, matchId, false, stepsTo(3, 0, m.nodeA));
        bytes32 innerMatch = matchOfClaim(joined);
        step(innerMatch, mover); // A
        wait_(EFFORT + 10);
        walk(innerMatch, villain); // B was ten seconds late
        assertEq(claimOf(badInner).spent, 10, "B");
        (uint64 untilA, uint64 untilB) = game.deadlinesOf(innerMatch);
        assertEq(untilA, untilB + 10, "A has ten seconds more");
        uint256 sealedAt = block.timestamp;
        warpTo(untilB + 5000);
        assertTrue(game.outcomeOf(innerMatch) == Outcome.A_WINS, "A, though late by now as well");
        game.finish(innerMatch);
        assertEq(claimOf(joined).spent, untilB - sealedAt - EFFORT, "to the moment that B was late");
    }

    function test_proofAndTimeoutBothPossible_timeDecides() public {
        bytes32 innerMatch = _toProof();
        (uint64 untilA,) = game.deadlinesOf(innerMatch);
        bytes memory words = abi.encode(wordsAt(3, 0));
        uint256 state = more.snapshotState();
        warpTo(untilA); // last second of the proof
        game.proveStep(innerMatch, words, words);
        assertTrue(game.outcomeOf(innerMatch) == Outcome.A_WINS, "proven");
        more.revertToState(state);
        warpTo(untilA + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IDisputeTournament.MatchDecided.selector, innerMatch, Outcome.BOTH_OUT)
        );
        game.proveStep(innerMatch, words, words);
        game.finish(innerMatch);
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        game.proveStep(innerMatch, words, words);
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        game.finish(innerMatch);
    }

    function test_inner_sharesTheAccount_bothWays() public {
        wait_(EFFORT + 30);
        step(matchId, villain);
        wait_(EFFORT + 20);
        walk(matchId, mover);
        assertEq(claimOf(wrong).spent, 30, "wrong side");
        assertEq(claimOf(right).spent, 20, "right side");
        (uint64 untilA, uint64 untilB) = game.deadlinesOf(matchId);
        uint64 opened = uint64(block.timestamp);
        assertEq(untilA, opened + BUILD + GRACE + WINDOW - 30, "what is left of it");
        assertEq(untilB, opened + BUILD + GRACE + WINDOW - 20, "what is left of it");
        wait_(BUILD + GRACE + 5);
        bytes32 joined = joinInner(mover, matchId, true, rightSteps(3));
        assertEq(claimOf(joined).spent, 25, "taken down, with five seconds for coming late");
        bytes32 badInner = joinInner(villain, matchId, false, stepsTo(3, 0, matchOf(matchId).nodeA));
        bytes32 innerMatch = matchOfClaim(badInner);
        step(innerMatch, mover);
        step(innerMatch, villain);
        wait_(EFFORT + 4);
        step(innerMatch, mover);
        assertEq(claimOf(joined).spent, 29, "played");
        walk(innerMatch, mover);
        prove(innerMatch, 3, mover);
        warpTo(untilA + 1);
        game.finish(matchId);
        assertEq(claimOf(right).spent, 29, "taken up again");
    }

    function test_inner_sideThatNobodyStandsFor_loses() public {
        walk(matchId, mover);
        joinInner(alice, matchId, true, rightSteps(3));
        (uint64 untilA,) = game.deadlinesOf(matchId);
        warpTo(untilA);
        assertTrue(game.outcomeOf(matchId) == Outcome.NONE_YET, "it may still come");
        warpTo(untilA + 1);
        assertTrue(game.outcomeOf(matchId) == Outcome.B_WINS, "it cannot");
        game.finish(matchId);
        assertEq(game.credit(alice), JOIN_BOND, "bond of the inner claim back");
    }

    function test_inner_decidedMatch_takesNoMoreClaims() public {
        wait_(EFFORT + 50);
        walk(matchId, mover); // A has fifty seconds less
        joinInner(mover, matchId, true, rightSteps(3));
        (uint64 untilA, uint64 untilB) = game.deadlinesOf(matchId);
        assertTrue(untilA < untilB, "A closes first");
        warpTo(untilA + 1);
        bytes32[] memory decoy = stepsTo(3, 0, matchOf(matchId).nodeB);
        bytes32 treeRoot = remember(decoy, 26);
        bytes32[] memory siblings = Forest.siblings(decoy, 0, (1 << 26) - 1, 26);
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.MatchDecided.selector, matchId, Outcome.B_WINS));
        game.join{value: JOIN_BOND}(matchId, treeRoot, true, siblings);
        assertTrue(game.outcomeOf(matchId) == Outcome.B_WINS, "stays");
    }

    function test_inner_decoysForTheRightSide_takeNothingFromItsAccount() public {
        walk(matchId, mover);
        Match memory m = matchOf(matchId);
        // right end, wrong middle, and silent: it spends its own copy of the account
        bytes32 decoy = joinInner(villain, matchId, true, stepsTo(3, 0, m.nodeB));
        bytes32 badInner = joinInner(villain, matchId, false, stepsTo(3, 0, m.nodeA));
        bytes32 joined = joinInner(mover, matchId, true, rightSteps(3));
        bytes32 first = matchOfClaim(decoy);
        assertEq(matchOfClaim(badInner), first, "they play each other");
        wait_(EFFORT + WINDOW + 1);
        game.finish(first); // the decoy was late
        bytes32 second = matchOfClaim(joined);
        walk(second, mover);
        prove(second, 3, mover);
        assertTrue(claimOf(badInner).status == ClaimStatus.OUT, "refuted");
        wait_(WINDOW);
        game.finish(matchId);
        assertTrue(claimOf(right).status == ClaimStatus.ALIVE, "right side");
        assertEq(claimOf(right).spent, 0, "untouched");
    }

    function test_sameHistory_bothClocksRun() public {
        setUpGame();
        bytes32 l0Root = remember(rightLeaves(), 24);
        claimOutput(villain, l0Root, 7);
        bytes32 b = claimOutput(mover, l0Root, 8);
        bytes32 played = matchOfClaim(b);
        assertTrue(matchOf(played).phase == Phase.SAME_HISTORY, "one history");
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        game.open(played, l0Root, new bytes32[](16));
        (uint64 untilA, uint64 untilB) = game.deadlinesOf(played);
        assertEq(untilA, untilB, "both run");
        warpTo(untilA + 1);
        game.finish(played);
        assertEq(chain.assertionOf(root).childRound, 1, "both out");
    }

    function test_reorg_duringAMatch_movesOfTheOldBranchAreRefused() public {
        setUpGame();
        uint256 fork = more.snapshotState();
        bytes32 bad = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 good = claimLeaves(mover, rightLeaves());
        bytes32 old = matchOfClaim(good);
        step(old, villain);
        Match memory before = matchOf(old);
        bytes32[] memory own = leavesOf[claimOf(good).root];
        bytes32[] memory other = leavesOf[claimOf(bad).root];
        bytes32[] memory nodes = Forest.opening(own, 20, 0);
        more.revertToState(fork);
        // the rivals come in the other order: another match, in which the right claim opens first
        bytes32 l0Root = remember(own, 24);
        bytes32 again = claimOutput(mover, l0Root, 4);
        assertEq(again, good, "the claim is the same");
        claimOutput(villain, remember(other, 24), 3);
        bytes32 played = matchOfClaim(good);
        assertTrue(played != old, "another match");
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        game.move(old, before.nodeA, Forest.descent(own, other, 24, 0, 4), nodes);
        vm.expectRevert(
            abi.encodeWithSelector(IDisputeTournament.StaleMove.selector, played, l0Root, claimOf(bad).root)
        );
        game.open(played, l0Root, nodes);
        walk(played, mover);
    }
}
