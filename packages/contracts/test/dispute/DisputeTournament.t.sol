// SPDX-License-Identifier: MIT
// Disputes from two rivals to a settled winner, and every way to be refused.
pragma solidity ^0.8.28;

import {CommitmentTree} from "../../src/dispute/CommitmentTree.sol";
import {Claim, ClaimStatus, Descent, Dispute, DisputeStatus, Match, Outcome, Phase, Tournament} from "../../src/dispute/DisputeTypes.sol";
import {IDisputeTournament} from "../../src/dispute/IDisputeTournament.sol";
import {Status} from "../../src/types/AssertionTypes.sol";
import {Alphabet} from "./Alphabet.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Forest} from "./Forest.sol";

contract DisputeTournamentTest is DisputeFixture {
    bytes32 private right;
    bytes32 private wrong;
    bytes32 private matchId;
    bytes32 private disputeId;

    function setUp() public {
        setUpGame();
        wrong = claimLeaves(villain, wrongLeaves(3, 1));
        assertEq(chain.assertionOf(wrong).initialState, Alphabet.hash(initialWords()), "S0");
        right = claimLeaves(mover, rightLeaves());
        matchId = matchOfClaim(right);
        disputeId = game.disputeId(root, 0);
    }

    function test_rival_opensTheDispute() public view {
        Tournament memory t = tournamentOf(disputeId);
        assertEq(t.living, 2, "living");
        assertEq(t.height, 24, "height");
        assertEq(t.allowance, WINDOW, "T_c is the challenge window");
        Match memory m = matchOf(matchId);
        assertEq(m.a, wrong, "first come");
        assertEq(m.b, right, "second");
        assertTrue(m.phase == Phase.WALK, "walk");
        Claim memory claim = claimOf(right);
        assertEq(claim.owner, mover, "owner");
        assertEq(claim.bond, BASE_BOND, "bond");
        assertTrue(disputeOf(disputeId).status == DisputeStatus.OPEN, "open");
    }

    function test_dispute_endsInOneStep_rightClaimWins() public {
        uint256 moves = playToEnd(matchId, right, mover, villain);
        assertEq(moves, 15, "openings and seals at heights 24 and 26");
        assertTrue(chain.statusOf(wrong) == Status.REJECTED, "rejected");
        (DisputeStatus status,) = game.statusOf(disputeId);
        assertTrue(status == DisputeStatus.WON, "joining is over by now");
        game.conclude(disputeId, 0);
        assertEq(chain.assertionOf(root).winner, right, "settled");
        chain.confirm(right);
        assertTrue(chain.statusOf(right) == Status.CONFIRMED, "confirmed at once");
        game.collect(disputeId, right, mover);
        assertTrue(game.credit(mover) > JOIN_BOND, "paid");
        address[] memory accounts = new address[](4);
        (accounts[0], accounts[1], accounts[2], accounts[3]) = (mover, villain, burner, address(this));
        bytes32[] memory disputes = new bytes32[](1);
        disputes[0] = disputeId;
        assertConserved(disputes, new bytes32[](0), accounts);
        game.withdrawCredit(mover);
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_dispute_rightClaimWins_whereverItGoesWrong(uint256 at, uint256 inner, bool first) public {
        setUpGame();
        at = bound(at, 0, Alphabet.SEGMENTS - 1);
        bytes32[] memory bad = wrongLeaves(at, inner);
        bytes32 villains;
        bytes32 id;
        if (first) id = claimLeaves(mover, rightLeaves());
        villains = claimLeaves(villain, bad);
        if (!first) id = claimLeaves(mover, rightLeaves());
        bytes32 played = matchOfClaim(id);
        uint256 moves = walk(played, mover);
        assertEq(matchOf(played).position, at, "first difference");
        moves += _inner(played, at, bound(inner, 0, Alphabet.steps(at) - 1), first);
        wait_(200);
        game.finish(played);
        assertTrue(claimOf(id).status == ClaimStatus.ALIVE, "right one stands");
        assertTrue(claimOf(villains).status == ClaimStatus.OUT, "wrong one is out");
        assertTrue(moves <= 15, "moves");
    }

    function _inner(bytes32 played, uint256 segment, uint256 from, bool rightIsA) private returns (uint256 moves) {
        Match memory m = matchOf(played);
        bytes32 joined = joinInner(mover, played, !rightIsA, rightSteps(segment));
        joinInner(villain, played, rightIsA, stepsTo(segment, from, rightIsA ? m.nodeB : m.nodeA));
        bytes32 innerMatch = matchOfClaim(joined);
        moves = walk(innerMatch, alice);
        prove(innerMatch, segment, alice);
    }

    function test_padding_wrongLengthIsRefutedByTheFixedPoint() public {
        // one segment more than there is: the finished state is its own successor
        setUpGame();
        bytes32[] memory longer = new bytes32[](Alphabet.SEGMENTS + 1);
        bytes32[] memory leaves = rightLeaves();
        for (uint256 i; i < leaves.length; ++i) longer[i] = leaves[i];
        longer[Alphabet.SEGMENTS] = keccak256("more");
        bytes32 bad = claimLeaves(villain, longer);
        bytes32 good = claimLeaves(mover, leaves);
        bytes32 played = matchOfClaim(good);
        walk(played, mover);
        assertEq(matchOf(played).position, Alphabet.SEGMENTS, "in the padding");
        joinInner(mover, played, true, rightSteps(Alphabet.SEGMENTS));
        bytes32[] memory steps = new bytes32[](1);
        steps[0] = keccak256("more");
        bytes32 badInner = joinInner(villain, played, false, steps);
        bytes32 innerMatch = matchOfClaim(badInner);
        walk(innerMatch, mover);
        bytes memory words = abi.encode(wordsAt(Alphabet.SEGMENTS, 0));
        game.proveStep(innerMatch, "", words);
        wait_(200);
        game.finish(played);
        assertTrue(claimOf(bad).status == ClaimStatus.OUT, "out");
    }

    function test_padding_ofASegment_boundaryDoesNotStartTheNext() public {
        // the wrong side goes on into the next segment after the boundary
        walk(matchId, mover);
        Match memory m = matchOf(matchId);
        bytes32[] memory steps = rightSteps(3);
        bytes32[] memory longer = new bytes32[](steps.length + 2);
        for (uint256 i; i < steps.length; ++i) longer[i] = steps[i];
        longer[steps.length] = Alphabet.hash(wordsAt(4, 1));
        longer[steps.length + 1] = m.nodeA;
        joinInner(mover, matchId, true, steps);
        bytes32 badInner = joinInner(villain, matchId, false, longer);
        bytes32 innerMatch = matchOfClaim(badInner);
        walk(innerMatch, mover);
        assertEq(matchOf(innerMatch).position, steps.length, "behind the boundary");
        bytes memory words = abi.encode(wordsAt(4, 0));
        vm.expectRevert(IDisputeTournament.StateDiffers.selector);
        game.proveStep(innerMatch, "", words);
        bytes memory others = abi.encode(wordsAt(4, 1));
        vm.expectRevert(IDisputeTournament.StateDiffers.selector);
        game.proveStep(innerMatch, others, words);
        game.proveStep(innerMatch, words, words);
        assertTrue(claimOf(badInner).status == ClaimStatus.OUT, "out");
    }

    function test_prove_neitherIsRight_bothAreOut_andTheRangeReopens() public {
        setUpGame();
        bytes32 first = claimLeaves(villain, wrongLeaves(2, 1));
        bytes32 second = claimLeaves(villain, wrongLeaves(2, 2));
        bytes32 played = matchOfClaim(second);
        walk(played, villain);
        Match memory m = matchOf(played);
        bytes32 a = joinInner(villain, played, false, stepsTo(2, 1, m.nodeA));
        bytes32 b = joinInner(villain, played, true, stepsTo(2, 1, m.nodeB));
        bytes32 innerMatch = matchOfClaim(a);
        walk(innerMatch, villain);
        prove(innerMatch, 2, alice);
        assertTrue(claimOf(a).status == ClaimStatus.OUT && claimOf(b).status == ClaimStatus.OUT, "both out");
        assertTrue(game.outcomeOf(played) == Outcome.NONE_YET, "others may still join");
        wait_(EFFORT + BUILD + GRACE + WINDOW + 1);
        assertTrue(game.outcomeOf(played) == Outcome.BOTH_OUT, "nobody came");
        game.finish(played);
        assertEq(chain.assertionOf(root).childRound, 1, "range open again");
        bytes32 id = game.disputeId(root, 0);
        game.conclude(id, 0);
        assertTrue(disputeOf(id).status == DisputeStatus.NO_SURVIVOR, "no survivor");
        assertTrue(claimOf(first).status == ClaimStatus.OUT, "out");
        // the right claim can be made, and disputed, anew
        claimLeaves(villain, wrongLeaves(2, 1));
        bytes32 good = claimLeaves(mover, rightLeaves());
        playToEnd(matchOfClaim(good), good, mover, villain);
        game.conclude(game.disputeId(root, 1), 0);
        assertEq(chain.assertionOf(root).winner, good, "settled in round 1");
    }

    function test_disputes_runAtOnce() public {
        // a second dispute among the children of the right claim, while the first one runs
        append(DOMAIN, 0, "");
        uint64 end = chain.assertionOf(right).nextBatchEnd;
        while (inbox.batchCount(DOMAIN) < end) append(DOMAIN, 0, "");
        bytes32 last = lastBatch(DOMAIN, end);
        vm.startPrank(mover);
        bytes32 a = chain.assertOutput{value: BASE_BOND}(DOMAIN, right, last, output(end, 70), remember(rightLeaves(), 24));
        bytes32 b = chain.assertOutput{value: BASE_BOND}(DOMAIN, right, last, output(end, 71), remember(wrongLeaves(0, 5), 24));
        vm.stopPrank();
        bytes32 second = matchOfClaim(b);
        assertEq(matchOfClaim(a), second, "paired");
        walk(second, mover);
        assertTrue(matchOf(second).phase == Phase.INNER, "one at its inner tournament");
        assertTrue(matchOf(matchId).phase == Phase.WALK, "the other at its start");
        playToEnd(matchId, right, mover, villain);
        assertTrue(matchOf(second).phase == Phase.INNER, "untouched");
    }

    function test_disputeOfFallenClaims_isAbandoned_bondsReturn() public {
        append(DOMAIN, 0, "");
        uint64 end = chain.assertionOf(wrong).nextBatchEnd;
        while (inbox.batchCount(DOMAIN) < end) append(DOMAIN, 0, "");
        bytes32 last = lastBatch(DOMAIN, end);
        vm.startPrank(villain);
        bytes32 a = chain.assertOutput{value: BASE_BOND}(DOMAIN, wrong, last, output(end, 70), remember(rightLeaves(), 24));
        chain.assertOutput{value: BASE_BOND}(DOMAIN, wrong, last, output(end, 71), remember(wrongLeaves(1, 5), 24));
        vm.stopPrank();
        bytes32 second = matchOfClaim(a);
        walk(second, villain);
        Match memory m = matchOf(second);
        bytes32 joined = joinInner(villain, second, true, stepsTo(1, 0, m.nodeB));
        bytes32 child = game.disputeId(wrong, 0);
        vm.expectRevert(IDisputeTournament.Undecided.selector);
        game.conclude(child, a);
        vm.expectRevert(IDisputeTournament.NotReclaimable.selector);
        game.reclaim(joined);

        playToEnd(matchId, right, mover, villain);
        vm.expectRevert(IDisputeTournament.Undecided.selector);
        game.conclude(child, right);
        game.conclude(child, a);
        assertTrue(disputeOf(child).status == DisputeStatus.ABANDONED, "abandoned");
        uint256 before = game.credit(villain);
        game.reclaim(joined);
        assertEq(game.credit(villain) - before, JOIN_BOND, "bond back");
        vm.expectRevert(IDisputeTournament.NotReclaimable.selector);
        game.reclaim(joined);
        chain.releaseBond(a);
        assertEq(chain.credit(villain), BASE_BOND, "bond of the fallen");
        wait_(WINDOW * 3);
        vm.expectRevert(IDisputeTournament.DisputeOver.selector);
        game.finish(second);
    }

    function test_confirmedBeforeConcluded_isConcludedAllTheSame() public {
        // the wrong side never moves
        wait_(WINDOW + EFFORT + 1);
        game.finish(matchId);
        chain.confirm(right);
        game.conclude(disputeId, 0);
        assertTrue(disputeOf(disputeId).status == DisputeStatus.WON, "won");
        assertTrue(claimOf(right).status == ClaimStatus.WON, "claim won");
    }

    function test_enter_byAnyone_whereTheResolverCameLater() public {
        setUpL1();
        setUpGame(); // fresh contracts; domain 902 without resolver
        register(902, address(0));
        bytes32 opened = chain.openDomain(902);
        append(902, 0, "");
        bytes32 last = inbox.batchAt(902, 0).batchHash;
        vm.startPrank(mover);
        bytes32 one = chain.assertOutput{value: BASE_BOND}(902, opened, last, output(1, 1), remember(rightLeaves(), 24));
        vm.expectRevert(IDisputeTournament.NotContested.selector);
        game.enter(one);
        bytes32 two = chain.assertOutput{value: BASE_BOND}(902, opened, last, output(1, 2), remember(wrongLeaves(1, 1), 24));
        vm.expectRevert(IDisputeTournament.NotContested.selector);
        game.enter(two);
        vm.stopPrank();
        vm.prank(owner);
        registry.scheduleResolver(902, address(game));
        wait_(2 * WINDOW + 1);
        registry.activateResolver(902);
        game.enter(one);
        assertEq(matchOfClaim(one), 0, "waits");
        bytes32 id = game.disputeId(opened, 0);
        (DisputeStatus status,) = game.statusOf(id);
        assertTrue(status == DisputeStatus.OPEN, "the other one has not entered");
        game.enter(two);
        assertTrue(matchOfClaim(one) != 0, "paired");
        vm.expectRevert(IDisputeTournament.NotContested.selector);
        game.enter(two);
        walk(matchOfClaim(one), alice);
    }

    function test_onRival_onlyFromTheChain() public {
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.NotChain.selector, address(this)));
        game.onRival(DOMAIN, root, right, wrong);
        (bool ok,) = address(game).call{value: 1}("");
        assertTrue(!ok, "takes no gifts");
    }

    // ---- refusals of moves ----

    function test_move_namesWhatItAnswers_identicalMoveIsStale() public {
        bytes32[] memory nodes = Forest.opening(leavesOf[claimOf(wrong).root], 24, 0);
        bytes32 answers = matchOf(matchId).nodeB;
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.StaleMove.selector, matchId, bytes32(uint256(1)), answers));
        game.open(matchId, bytes32(uint256(1)), nodes);
        vm.prank(alice); // in front of the mover
        game.open(matchId, answers, nodes);
        bytes32 current = matchOf(matchId).nodeA;
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.StaleMove.selector, matchId, answers, current));
        game.open(matchId, answers, nodes);
        vm.expectRevert(IDisputeTournament.NotAtStart.selector);
        game.open(matchId, current, nodes);
    }

    function test_move_refusals() public {
        Match memory m = matchOf(matchId);
        bytes32[] memory mine = leavesOf[claimOf(right).root];
        bytes32[] memory theirs = leavesOf[claimOf(wrong).root];
        bytes32[] memory nodes = Forest.opening(theirs, 24, 0);
        Descent memory down = Forest.descent(mine, theirs, 24, 0, 4);
        vm.expectRevert(IDisputeTournament.NotAtStart.selector);
        game.move(matchId, m.nodeB, down, nodes);
        vm.expectRevert(abi.encodeWithSelector(CommitmentTree.OpeningLength.selector, 15, 16));
        game.open(matchId, m.nodeB, new bytes32[](15));
        vm.expectRevert(CommitmentTree.OpeningRoot.selector);
        game.open(matchId, m.nodeB, new bytes32[](16));
        game.open(matchId, m.nodeB, nodes);

        nodes = Forest.opening(mine, 20, 0);
        down.index = 16;
        vm.expectRevert(CommitmentTree.DescentMalformed.selector);
        game.move(matchId, m.nodeA, down, nodes);
        down.index = 1; // not where they differ first
        vm.expectRevert(CommitmentTree.NotFirstDifference.selector);
        game.move(matchId, m.nodeA, down, nodes);
        down.index = 0;
        bytes32 kept = down.own;
        down.own = down.other;
        vm.expectRevert(CommitmentTree.NotFirstDifference.selector);
        game.move(matchId, m.nodeA, down, nodes);
        down.own = bytes32(uint256(1));
        vm.expectRevert(CommitmentTree.DescentRoot.selector);
        game.move(matchId, m.nodeA, down, nodes);
        down.own = kept;
        down.other = bytes32(uint256(1));
        vm.expectRevert(CommitmentTree.DescentRoot.selector);
        game.move(matchId, m.nodeA, down, nodes);
        down = Forest.descent(mine, theirs, 24, 0, 4);
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.WrongHeight.selector, 20));
        game.seal(matchId, m.nodeA, down, 0, new bytes32[](0));
        game.move(matchId, m.nodeA, down, nodes);
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        game.move(keccak256("none"), m.nodeA, down, nodes);
    }

    function test_move_cannotSkipADifference() public {
        // the trees differ from leaf 3 on: nodes right of the first difference differ as well
        for (uint256 i; i < 5; ++i) step(matchId, mover);
        Match memory m = matchOf(matchId);
        assertEq(m.height, 8, "walked");
        step(matchId, mover); // height 4: leaves are shown
        m = matchOf(matchId);
        bytes32[] memory own = leavesOf[claimOf(right).root];
        bytes32[] memory other = leavesOf[claimOf(wrong).root];
        if (!m.turnB) (own, other) = (other, own);
        for (uint256 i; i < 16; ++i) {
            if (i == 3) continue;
            Descent memory down = Descent({
                index: i,
                own: Forest.leaf(own, i),
                other: Forest.leaf(other, i),
                ownSiblings: Forest.siblings(own, 0, i, 4),
                otherSiblings: Forest.siblings(other, 0, i, 4)
            });
            bytes32 agreed = i == 0 ? tournamentOf(disputeId).initialState : Forest.leaf(own, i - 1);
            bytes32 answers = m.turnB ? m.nodeA : m.nodeB;
            bytes32[] memory siblings = i == 0 ? new bytes32[](0) : Forest.siblings(own, 0, i - 1, 24);
            vm.expectRevert(CommitmentTree.NotFirstDifference.selector);
            game.seal(matchId, answers, down, agreed, siblings);
        }
    }

    function test_seal_wantsTheStateBefore() public {
        for (uint256 i; i < 6; ++i) step(matchId, mover);
        Match memory m = matchOf(matchId);
        bytes32[] memory own = leavesOf[claimOf(m.turnB ? right : wrong).root];
        bytes32[] memory other = leavesOf[claimOf(m.turnB ? wrong : right).root];
        Descent memory down = Forest.descent(own, other, 4, 0, 4);
        bytes32 answers = m.turnB ? m.nodeA : m.nodeB;
        bytes32[] memory siblings = Forest.siblings(own, 0, 1, 24);
        bytes32 agreed = own[2];
        vm.expectRevert(IDisputeTournament.AgreedStateDiffers.selector);
        game.seal(matchId, answers, down, agreed, siblings);
        siblings = Forest.siblings(own, 0, 2, 24);
        vm.expectRevert(IDisputeTournament.AgreedStateDiffers.selector);
        game.seal(matchId, answers, down, own[1], siblings);
        vm.expectRevert(IDisputeTournament.AgreedStateDiffers.selector);
        game.seal(matchId, answers, down, agreed, new bytes32[](0));
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.WrongHeight.selector, 0));
        game.move(matchId, answers, down, siblings);
        game.seal(matchId, answers, down, agreed, siblings);
        assertTrue(matchOf(matchId).phase == Phase.INNER, "inner tournament");
    }

    function test_join_refusals() public {
        bytes32[] memory siblings = new bytes32[](26);
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        game.join{value: JOIN_BOND}(matchId, 0, true, siblings);
        walk(matchId, mover);
        bytes32[] memory steps = rightSteps(3);
        bytes32 treeRoot = remember(steps, 26);
        siblings = Forest.siblings(steps, 0, (1 << 26) - 1, 26);
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.BondDiffers.selector, 1, JOIN_BOND));
        game.join{value: 1}(matchId, treeRoot, true, siblings);
        vm.expectRevert(IDisputeTournament.WrongEnd.selector);
        game.join{value: JOIN_BOND}(matchId, treeRoot, false, siblings);
        vm.expectRevert(IDisputeTournament.WrongEnd.selector);
        game.join{value: JOIN_BOND}(matchId, treeRoot, true, new bytes32[](25));
        game.join{value: JOIN_BOND}(matchId, treeRoot, true, siblings);
        vm.expectRevert(IDisputeTournament.AlreadyEntered.selector);
        game.join{value: JOIN_BOND}(matchId, treeRoot, true, siblings);
        (, uint64 untilB) = game.deadlinesOf(matchId);
        warpTo(untilB + 1);
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.JoinClosed.selector, matchId, untilB));
        game.join{value: JOIN_BOND}(matchId, treeRoot, true, siblings);
        game.finish(matchId);
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        game.join{value: JOIN_BOND}(matchId, treeRoot, true, siblings);
    }

    function test_prove_refusals() public {
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        game.proveStep(matchId, "", "");
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        proofs.proveOutputOfMatch(DOMAIN, matchId, "");
        vm.expectRevert(IDisputeTournament.MatchUndecided.selector);
        game.finish(matchId);
        vm.expectRevert(IDisputeTournament.MatchUnknown.selector);
        game.finish(keccak256("none"));
        vm.expectRevert(IDisputeTournament.MatchUnknown.selector);
        game.outcomeOf(keccak256("none"));
        vm.expectRevert(IDisputeTournament.Undecided.selector);
        game.conclude(disputeId, 0);
        vm.expectRevert(IDisputeTournament.DisputeOver.selector);
        game.conclude(keccak256("none"), 0);
        vm.expectRevert(IDisputeTournament.Undecided.selector);
        game.collect(disputeId, right, mover);
    }
}
