// SPDX-License-Identifier: MIT
// What a thief with money and patience would try.
pragma solidity ^0.8.28;

import {DisputeTournament} from "../../src/dispute/DisputeTournament.sol";
import {
    ClaimStatus,
    DisputeParameters,
    DisputeStatus,
    Match,
    Outcome,
    Phase
} from "../../src/dispute/DisputeTypes.sol";
import {IDisputeTournament} from "../../src/dispute/IDisputeTournament.sol";
import {Status} from "../../src/types/AssertionTypes.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Forest} from "./Forest.sol";

/// @notice Calls back whatever it is told to when it is paid.
contract Reentrant {
    address private _to;
    bytes private _data;
    bool public entered;
    bool public reenteredWell;

    constructor(address to, bytes memory data) payable {
        (_to, _data) = (to, data);
    }

    function act(address to, uint256 value, bytes calldata data) external {
        (bool ok,) = to.call{value: value}(data);
        require(ok, "refused");
    }

    receive() external payable {
        entered = true;
        (reenteredWell,) = _to.call(_data);
    }
}

contract DisputeAttacksTest is DisputeFixture {
    function setUp() public {
        setUpGame();
    }

    /// @dev Two claims of one history that nobody proves: the range opens again.
    function _loseARound(uint256 salt) private returns (bytes32 a, bytes32 b, bytes32 l0Root) {
        l0Root = remember(wrongLeaves(0, 1), 24);
        a = claimOutput(villain, l0Root, salt);
        b = claimOutput(villain, l0Root, salt + 1);
        wait_(WINDOW + EFFORT + 1);
        game.finish(matchOfClaim(a));
    }

    function test_ids_aClaimMadeAnew_isNotTheDisputeUnderTheFormerOne() public {
        (bytes32 a,, bytes32 l0Root) = _loseARound(7);
        assertEq(chain.assertionOf(root).childRound, 1, "open again");
        bytes32 anew = claimOutput(villain, l0Root, 7);
        // both are keys of `workOf`: whoever collects for one would empty the other
        assertTrue(anew != game.disputeId(a, 1), "claim of round 1, dispute of round 1 under that of round 0");
    }

    function test_proofs_paddingIsNotRefunded() public {
        bytes32 good = claimLeaves(mover, rightLeaves());
        claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 outer = matchOfClaim(good);
        walk(outer, mover);
        bytes32 end = matchOf(outer).nodeB;
        joinInner(mover, outer, false, rightSteps(3));
        bytes32 inner = matchOfClaim(joinInner(villain, outer, true, stepsTo(3, 1, end)));
        walk(inner, mover);
        Match memory m = matchOf(inner);
        bytes memory words = abi.encode(wordsAt(3, m.position));
        uint256 plain = _workOfProof(inner, abi.encodeCall(game.proveStep, (inner, words, words)));
        bytes memory zeros = new bytes(100_000);
        bytes memory behind = abi.encodePacked(abi.encodeCall(game.proveStep, (inner, words, words)), zeros);
        uint256 padded = _workOfProof(inner, behind);
        assertTrue(padded < plain + 10_000 * GAS_WEI, "zeros behind the arguments are nobody's work");
    }

    function _workOfProof(bytes32 inner, bytes memory call) private returns (uint256 work) {
        uint256 state = more.snapshotState();
        bytes32 dispute = game.disputeId(root, 0);
        vm.prank(alice);
        (bool ok,) = address(game).call(call);
        assertTrue(ok && matchOf(inner).phase == Phase.ENDED, "proven");
        work = game.workOf(dispute, alice);
        more.revertToState(state);
    }

    function test_moves_paddingIsNotRefunded() public {
        bytes32 good = claimLeaves(mover, rightLeaves());
        bytes32 bad = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 outer = matchOfClaim(good);
        bytes memory call = abi.encodeCall(game.open, (outer, claimOf(bad).root, Forest.opening(rightLeaves(), 24, 0)));
        uint256 state = more.snapshotState();
        uint256[2] memory work;
        for (uint256 i; i < 2; ++i) {
            vm.prank(alice);
            (bool ok,) = address(game).call(abi.encodePacked(call, new bytes(5_000 * i)));
            assertTrue(ok, "opened");
            work[i] = game.workOf(good, alice);
            more.revertToState(state);
        }
        assertTrue(work[0] != 0 && work[1] < work[0] + 16_000 * GAS_WEI, "zeros behind the arguments");
    }

    /// @dev A boundary state in the padding is its own successor: the proof is not looked at.
    function test_proofs_whatIsNotRead_isNotRefunded() public {
        bytes32 good = claimLeaves(mover, rightLeaves());
        claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 outer = matchOfClaim(good);
        walk(outer, mover);
        bytes32 end = matchOf(outer).nodeB;
        joinInner(mover, outer, false, rightSteps(3));
        bytes32[] memory steps = rightSteps(3);
        bytes32[] memory longer = new bytes32[](steps.length + 1);
        for (uint256 i; i < steps.length; ++i) longer[i] = steps[i];
        longer[steps.length] = end;
        bytes32 inner = matchOfClaim(joinInner(villain, outer, true, longer));
        walk(inner, mover);
        bytes memory words = abi.encode(wordsAt(4, 0));
        uint256 plain = _workOfProof(inner, abi.encodeCall(game.proveStep, (inner, words, "")));
        bytes memory zeros = new bytes(100_000);
        uint256 padded = _workOfProof(inner, abi.encodeCall(game.proveStep, (inner, words, zeros)));
        assertTrue(padded < plain + 10_000 * GAS_WEI, "nobody reads it");
    }

    /// @dev Whatever gas a proof gets, it ends the match rightly or not at all.
    function test_proofs_withLittleGas_changeNothing() public {
        bytes32 good = claimLeaves(mover, rightLeaves());
        claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 outer = matchOfClaim(good);
        walk(outer, mover);
        bytes32 end = matchOf(outer).nodeB;
        bytes32 goodInner = joinInner(mover, outer, false, rightSteps(3));
        bytes32 inner = matchOfClaim(joinInner(villain, outer, true, stepsTo(3, 1, end)));
        walk(inner, mover);
        bytes memory words = abi.encode(wordsAt(3, matchOf(inner).position));
        bytes memory call = abi.encodeCall(game.proveStep, (inner, words, words));
        uint256 refused;
        for (uint256 gas_ = 2_000; matchOf(inner).phase != Phase.ENDED; gas_ += 1_777) {
            (bool ok,) = address(game).call{gas: gas_}(call);
            if (ok) break;
            ++refused;
            assertTrue(matchOf(inner).phase == Phase.PROOF, "nothing happened");
        }
        assertTrue(refused > 10, "often");
        assertTrue(claimOf(goodInner).status == ClaimStatus.ALIVE, "the right one stands");
    }

    function test_abandoned_evenWhereNoClaimThatEnteredIsLeft() public {
        // a domain whose resolver came after the rivals: one of three does not enter
        register(902, address(0));
        bytes32 opened = chain.openDomain(902);
        append(902, 0, "");
        bytes32 top = inbox.batchAt(902, 0).batchHash;
        bytes32 l0Root = remember(wrongLeaves(0, 1), 24);
        vm.startPrank(villain);
        bytes32 parent = chain.assertOutput{value: BASE_BOND}(902, opened, top, output(1, 1), l0Root);
        bytes32 rival = chain.assertOutput{value: BASE_BOND}(902, opened, top, output(1, 2), l0Root);
        vm.stopPrank();
        uint64 end = chain.assertionOf(parent).nextBatchEnd;
        while (inbox.batchCount(902) < end) append(902, 0, "");
        bytes32 last = inbox.batchAt(902, end - 1).batchHash;
        bytes32[3] memory ids;
        vm.startPrank(villain);
        for (uint256 i; i < 3; ++i) {
            ids[i] = chain.assertOutput{value: BASE_BOND}(902, parent, last, output(1, 10 + i), l0Root);
        }
        vm.stopPrank();
        vm.prank(owner);
        registry.scheduleResolver(902, address(game));
        wait_(2 * WINDOW + 1);
        registry.activateResolver(902);
        game.enter(ids[0]);
        game.enter(ids[1]);
        game.enter(parent);
        game.enter(rival);
        wait_(WINDOW + EFFORT + 1);
        game.finish(matchOfClaim(ids[0]));
        game.finish(matchOfClaim(parent));
        assertTrue(chain.statusOf(ids[2]) == Status.FALLEN, "it fell with its parent");
        chain.releaseBond(ids[2]);
        vm.expectRevert(IDisputeTournament.NotContested.selector);
        game.enter(ids[2]);
        bytes32 dispute = game.disputeId(parent, 0);
        assertTrue(disputeOf(dispute).pot != 0, "there is money in it");
        vm.expectRevert(IDisputeTournament.Undecided.selector);
        game.conclude(dispute, 0);
        vm.expectRevert(IDisputeTournament.Undecided.selector);
        game.conclude(dispute, rival);
        game.conclude(dispute, ids[2]);
        assertTrue(disputeOf(dispute).status == DisputeStatus.ABANDONED, "void");
        assertEq(disputeOf(dispute).pot, disputeOf(dispute).toNeutral, "the rest is burnt");
    }

    function test_parameters_claimsOfLevelOneAreNotFree() public {
        DisputeParameters memory p = disputeParameters();
        p.joinBond = 0;
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.ParameterOutOfRange.selector, bytes32("joinBond")));
        new DisputeTournament(chain, registry, verifier, address(proofs), p);
    }

    function test_reentrance_paysOnce() public {
        address own = vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
        Reentrant thief = new Reentrant(address(game), abi.encodeCall(game.withdrawCredit, (own)));
        assertEq(address(thief), own, "calls for itself");
        vm.deal(address(thief), 10 ether);
        bytes32 good = claimLeaves(mover, rightLeaves());
        claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 outer = matchOfClaim(good);
        walk(outer, mover);
        bytes32[] memory steps = rightSteps(3);
        bytes32[] memory siblings = Forest.siblings(steps, 0, (1 << 26) - 1, 26);
        thief.act(address(game), JOIN_BOND, abi.encodeCall(game.join, (outer, remember(steps, 26), false, siblings)));
        wait_(BUILD + GRACE + WINDOW + 1);
        game.finish(outer);
        uint256 before = address(thief).balance;
        game.withdrawCredit(address(thief));
        assertTrue(thief.entered() && !thief.reenteredWell(), "it tried");
        assertEq(address(thief).balance - before, JOIN_BOND, "once");
    }

    /// @dev PRZ-75: it is one honest validator that everything rests on.
    function test_nobodyHonest_theLieIsConfirmed() public {
        bytes32 lie = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 other = claimLeaves(villain, wrongLeaves(4, 2));
        bytes32 outer = matchOfClaim(lie);
        wait_(EFFORT + 1);
        step(outer, villain);
        wait_(WINDOW + EFFORT + 1); // the second liar gives up
        assertTrue(game.outcomeOf(outer) == Outcome.A_WINS, "by time");
        game.finish(outer);
        game.conclude(game.disputeId(root, 0), 0);
        chain.confirm(lie);
        assertTrue(chain.statusOf(lie) == Status.CONFIRMED, "nobody was there");
        assertTrue(chain.statusOf(other) == Status.REJECTED, "nor for the other lie");
    }

    /// @dev What a liar spends on another liar is gone: two T_c in one match, but none for the next.
    function test_delay_liarsThatStallEachOther_haveNoTimeLeftForTheHonest() public {
        bytes32 a = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 b = claimLeaves(villain, wrongLeaves(2, 2));
        claimLeaves(villain, wrongLeaves(4, 3));
        bytes32 good = claimLeaves(mover, rightLeaves());
        uint256 start = block.timestamp;
        bytes32 stalled = matchOfClaim(a);
        bytes32 own = matchOfClaim(good);
        (uint64 untilA,) = game.deadlinesOf(stalled);
        warpTo(untilA);
        step(stalled, villain);
        (, uint64 untilB) = game.deadlinesOf(stalled);
        warpTo(untilA + 1);
        game.finish(own); // the third liar was silent
        warpTo(untilB);
        step(stalled, villain);
        (untilA,) = game.deadlinesOf(stalled);
        assertEq(untilA, block.timestamp + EFFORT, "A has nothing left");
        warpTo(untilA + 1);
        assertTrue(block.timestamp - start > 2 * uint256(WINDOW), "longer than T_c each");
        game.finish(stalled);
        assertEq(claimOf(b).spent, WINDOW, "B has nothing left");
        own = matchOfClaim(good);
        assertTrue(own == matchOfClaim(b), "the last match");
        while (matchOf(own).phase == Phase.WALK) {
            if (!matchOf(own).turnB) step(own, mover);
            else {
                wait_(EFFORT);
                step(own, villain);
            }
        }
        Match memory m = matchOf(own);
        joinInner(mover, own, m.b == good, rightSteps(m.position));
        (untilA, untilB) = game.deadlinesOf(own);
        uint64 until = m.b == good ? untilA : untilB;
        assertEq(until, block.timestamp + BUILD + GRACE, "the other side closes at once");
        warpTo(until + 1);
        game.finish(own);
        game.conclude(game.disputeId(root, 0), 0);
        assertTrue(claimOf(good).status == ClaimStatus.WON, "won");
        assertTrue(
            block.timestamp - start <= 2 * (uint256(WINDOW) + BUILD + GRACE + 15 * EFFORT + 1), "T_c for each round"
        );
    }

    /// @dev Claims that join in the last second have the time of their moves and no more.
    function test_inner_claimsOfTheLastSecond_haveNothingLeft() public {
        bytes32 good = claimLeaves(mover, rightLeaves());
        bytes32 bad = claimLeaves(villain, wrongLeaves(1, 1));
        bytes32 outer = matchOfClaim(good);
        walk(outer, mover);
        Match memory m = matchOf(outer);
        bytes32 goodInner = joinInner(mover, outer, false, rightSteps(1));
        (, uint64 untilB) = game.deadlinesOf(outer);
        warpTo(untilB);
        bytes32[3] memory last;
        for (uint256 i; i < 3; ++i) last[i] = joinInner(villain, outer, true, stepsTo(1, i, m.nodeB));
        for (uint256 i; i < 3; ++i) assertEq(claimOf(last[i]).spent, WINDOW, "nothing left");
        bytes32 inner = matchOfClaim(goodInner);
        step(inner, mover);
        wait_(EFFORT + 1);
        game.finish(inner);
        game.finish(matchOfClaim(last[1]));
        inner = matchOfClaim(goodInner);
        assertTrue(inner != 0 && matchOf(inner).phase == Phase.WALK, "the last of them");
        walk(inner, mover);
        assertTrue(matchOf(inner).phase == Phase.PROOF, "sealed");
        prove(inner, 1, mover);
        game.finish(outer);
        assertTrue(claimOf(bad).status == ClaimStatus.OUT && claimOf(good).status == ClaimStatus.ALIVE, "beaten");
        assertEq(claimOf(good).spent, 0, "and none of it at its expense");
    }

    /// @dev Nine decoys for both sides of one segment, all at once and silent: each round of T_c leaves half of them.
    function test_delay_decoysOfBothSides_areHalvedInEachRound() public {
        bytes32 good = claimLeaves(mover, rightLeaves());
        bytes32 bad = claimLeaves(villain, wrongLeaves(1, 1));
        bytes32 outer = matchOfClaim(good);
        walk(outer, mover);
        Match memory m = matchOf(outer);
        uint256 start = block.timestamp;
        bytes32[] memory joined = new bytes32[](10);
        for (uint256 i; i < 10; ++i) {
            bool sideB = i % 2 == 1;
            joined[i] = i == 4
                ? joinInner(mover, outer, false, rightSteps(1))
                : joinInner(villain, outer, sideB, stepsTo(1, i / 2, sideB ? m.nodeB : m.nodeA));
        }
        uint256 rounds;
        for (; tournamentOf(outer).living > 1; ++rounds) {
            uint256 living = tournamentOf(outer).living;
            // the honest claim makes what moves it has; the others none
            bytes32 own = matchOfClaim(joined[4]);
            if (own != 0 && (matchOf(own).a == joined[4])) step(own, mover);
            wait_(WINDOW + EFFORT + 1);
            for (uint256 i; i < 10; ++i) {
                bytes32 id = matchOfClaim(joined[i]);
                if (id != 0 && matchOf(id).b == joined[i] && game.outcomeOf(id) != Outcome.NONE_YET) game.finish(id);
            }
            assertTrue(tournamentOf(outer).living <= (living + 1) / 2, "half of them");
        }
        assertEq(rounds, 4, "log2 of all");
        assertTrue(claimOf(joined[4]).status == ClaimStatus.ALIVE, "the honest one");
        warpTo(start + BUILD + GRACE + WINDOW + 1);
        game.finish(outer);
        assertTrue(claimOf(bad).status == ClaimStatus.OUT && claimOf(good).status == ClaimStatus.ALIVE, "beaten");
        assertEq(claimOf(good).spent, 0, "in no time of its own");
        uint256 burnt = 9 * uint256(JOIN_BOND) / 2 + BASE_BOND / 2;
        assertEq(game.credit(burner), burnt, "half of each bond");
    }

    /// @dev Burnt shares are credit like everything: a treasury that refuses them stops nobody.
    function test_treasury_thatRefuses_stopsNobody() public {
        vm.etch(burner, hex"5f5ffd");
        bytes32 good = claimLeaves(mover, rightLeaves());
        claimLeaves(villain, wrongLeaves(3, 1));
        playToEnd(matchOfClaim(good), good, mover, villain);
        game.conclude(game.disputeId(root, 0), 0);
        (bool paid,) = address(game).call(abi.encodeCall(game.withdrawCredit, (burner)));
        assertTrue(!paid && game.credit(burner) != 0, "it refuses");
        assertTrue(game.collect(game.disputeId(root, 0), good, mover) != 0, "others are paid");
        game.withdrawCredit(mover);
    }
}
