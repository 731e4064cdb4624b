// SPDX-License-Identifier: MIT
// One-shot proofs over the alphabet machine: what they refute, where a dispute stands then, and what they never refute.
pragma solidity ^0.8.28;

import {ClaimStatus, DisputeStatus, Match, Outcome, Phase} from "../../src/dispute/DisputeTypes.sol";
import {IDisputeTournament} from "../../src/dispute/IDisputeTournament.sol";
import {IOneShotProofs, LeafHash} from "../../src/dispute/IOneShotProofs.sol";
import {IStateCommitmentChain} from "../../src/interfaces/IStateCommitmentChain.sol";
import {Status} from "../../src/types/AssertionTypes.sol";
import {Alphabet} from "./Alphabet.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Forest} from "./Forest.sol";

contract OneShotProofsTest is DisputeFixture {
    function setUp() public {
        setUpGame();
    }

    function _conserved(bytes32 disputeId, bytes32[] memory inners) private view {
        address[] memory accounts = new address[](5);
        (accounts[0], accounts[1], accounts[2], accounts[3], accounts[4]) =
            (mover, villain, alice, burner, address(this));
        bytes32[] memory disputes = new bytes32[](1);
        disputes[0] = disputeId;
        assertConserved(disputes, inners, accounts);
    }

    // ---- an assertion alone ----

    function test_segment_refutesAnAssertionWithoutRivals() public {
        bytes32 wrong = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 disputeId = game.disputeId(root, 0);
        proveSegment(wrong, 3, alice);
        assertTrue(chain.statusOf(wrong) == Status.REJECTED, "rejected");
        assertTrue(claimOf(wrong).status == ClaimStatus.OUT, "out");
        assertEq(chain.assertionOf(root).childRound, 1, "the range is open again");
        // slashed like any refuted claim: 60 % burnt, the rest pays who proved it
        assertEq(game.credit(burner), 0.6 ether, "burnt");
        assertEq(disputeOf(disputeId).pot, 0.4 ether, "pot");
        assertTrue(game.workOf(disputeId, alice) > 0, "work is noted");
        assertEq(game.workOf(disputeId, address(proofs)), 0, "of who did it");
        game.conclude(disputeId, 0);
        assertTrue(disputeOf(disputeId).status == DisputeStatus.NO_SURVIVOR, "nobody is left");
        game.collect(disputeId, disputeId, alice);
        assertTrue(game.credit(alice) >= 200_000 * GAS_WEI, "paid");
        _conserved(disputeId, new bytes32[](0));
        bytes32 right = claimLeaves(mover, rightLeaves());
        wait_(WINDOW);
        chain.confirm(right);
    }

    function test_segment_refutesOnlyOnce() public {
        bytes32 wrong = claimLeaves(villain, wrongLeaves(3, 1));
        proveSegment(wrong, 3, alice);
        bytes32[] memory leaves = leavesOf[chain.assertionOf(wrong).l0Root];
        (bytes[] memory steps, bytes memory end) = segmentSteps(3);
        LeafHash memory before = leafHash(leaves, 2);
        LeafHash memory leaf = leafHash(leaves, 3);
        vm.expectRevert(IDisputeTournament.ClaimLost.selector);
        proofs.proveSegment(wrong, 3, before, leaf, steps, end);
    }

    function test_segment_confirmedStays() public {
        bytes32 wrong = claimLeaves(villain, wrongLeaves(2, 1));
        wait_(WINDOW);
        chain.confirm(wrong);
        bytes32[] memory leaves = leavesOf[chain.assertionOf(wrong).l0Root];
        (bytes[] memory steps, bytes memory end) = segmentSteps(2);
        LeafHash memory before = leafHash(leaves, 1);
        LeafHash memory leaf = leafHash(leaves, 2);
        vm.expectRevert(IDisputeTournament.NotContested.selector);
        proofs.proveSegment(wrong, 2, before, leaf, steps, end);
    }

    function test_refute_isForTheProofsOnly() public {
        bytes32 right = claimLeaves(mover, rightLeaves());
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.NotOneShotProofs.selector, villain));
        vm.prank(villain);
        game.refute(right, villain, 0);
        bytes32 unknown = keccak256("unknown");
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.AssertionUnknown.selector, unknown));
        vm.prank(address(proofs));
        game.refute(unknown, villain, 0);
    }

    // ---- anywhere in a dispute ----

    function test_segment_inTheWalk_theOtherSideWins() public {
        bytes32 wrong = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 right = claimLeaves(mover, rightLeaves());
        bytes32 played = matchOfClaim(right);
        for (uint256 i; i < 3; ++i) step(played, mover);
        proveSegment(wrong, 3, alice);
        assertTrue(game.outcomeOf(played) == Outcome.B_WINS, "outcome");
        assertEq(tournamentOf(game.disputeId(root, 0)).waiting, right, "the winner waits");
        wait_(WINDOW);
        game.conclude(game.disputeId(root, 0), 0);
        assertEq(chain.assertionOf(root).winner, right, "settled");
        _conserved(game.disputeId(root, 0), new bytes32[](0));
    }

    function test_segment_waitingClaim_leavesTheBracket() public {
        bytes32 a = claimLeaves(villain, wrongLeaves(1, 1));
        claimLeaves(mover, rightLeaves());
        bytes32 c = claimLeaves(villain, wrongLeaves(4, 2));
        bytes32 disputeId = game.disputeId(root, 0);
        assertEq(tournamentOf(disputeId).waiting, c, "waits");
        proveSegment(c, 4, alice);
        assertEq(tournamentOf(disputeId).waiting, 0, "nobody waits");
        assertEq(tournamentOf(disputeId).living, 2, "living");
        proveSegment(a, 1, alice);
        assertEq(tournamentOf(disputeId).living, 1, "one is left");
        _conserved(disputeId, new bytes32[](0));
    }

    function test_segment_inTheWalk_chargesWhoseTurnItIs() public {
        bytes32 wrong = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 right = claimLeaves(mover, rightLeaves());
        bytes32 played = matchOfClaim(right);
        uint256 state = more.snapshotState();
        wait_(EFFORT + 7);
        proveSegment(wrong, 3, alice);
        assertEq(claimOf(right).spent, 0, "A was to move: B is not charged");
        more.revertToState(state);
        step(played, villain);
        wait_(EFFORT + 7);
        proveSegment(wrong, 3, alice);
        assertEq(claimOf(right).spent, 7, "B was to move");
    }

    function test_segment_decidedByTime_finishComesFirst() public {
        bytes32 wrong = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 right = claimLeaves(mover, rightLeaves());
        bytes32 played = matchOfClaim(right);
        step(played, villain);
        wait_(EFFORT + WINDOW + 1);
        assertTrue(game.outcomeOf(played) == Outcome.A_WINS, "B is late");
        bytes32[] memory leaves = leavesOf[chain.assertionOf(wrong).l0Root];
        (bytes[] memory steps, bytes memory end) = segmentSteps(3);
        (LeafHash memory before, LeafHash memory leaf) = (leafHash(leaves, 2), leafHash(leaves, 3));
        vm.expectRevert(
            abi.encodeWithSelector(IDisputeTournament.MatchDecided.selector, played, Outcome.A_WINS)
        );
        proofs.proveSegment(wrong, 3, before, leaf, steps, end);
        game.finish(played);
        proofs.proveSegment(wrong, 3, before, leaf, steps, end);
        assertEq(chain.assertionOf(root).childRound, 1, "neither stands, the range is open again");
    }

    function test_segment_ofASealedMatch_voidsTheInnerTournament() public {
        bytes32 wrong = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 right = claimLeaves(mover, rightLeaves());
        bytes32 played = matchOfClaim(right);
        (bytes[] memory steps, bytes memory end) = segmentSteps(3);
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        proofs.proveSegmentOfMatch(DOMAIN, played, steps, end);
        walk(played, mover);
        bytes32[] memory inners = new bytes32[](3);
        inners[0] = joinInner(mover, played, true, rightSteps(3));
        inners[1] = joinInner(villain, played, false, stepsTo(3, 1, matchOf(played).nodeA));
        inners[2] = joinInner(villain, played, false, stepsTo(3, 0, matchOf(played).nodeA));
        bytes32 innerMatch = matchOfClaim(inners[0]);
        step(innerMatch, mover);
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        proofs.proveSegmentOfMatch(DOMAIN, innerMatch, steps, end);
        vm.prank(alice);
        proofs.proveSegmentOfMatch(DOMAIN, played, steps, end);
        assertTrue(claimOf(wrong).status == ClaimStatus.OUT, "out");
        assertTrue(claimOf(right).status == ClaimStatus.ALIVE, "stands");
        _conserved(game.disputeId(root, 0), inners);
        // nothing of the inner tournament goes on
        wait_(1000);
        vm.expectRevert(IDisputeTournament.DisputeOver.selector);
        game.finish(innerMatch);
        vm.expectRevert(IDisputeTournament.WrongPhase.selector);
        game.finish(played);
        uint256 before = game.credit(villain);
        for (uint256 i; i < 3; ++i) game.reclaim(inners[i]);
        assertEq(game.credit(villain) - before, 2 * uint256(JOIN_BOND), "inner bonds return");
        vm.expectRevert(IDisputeTournament.NotReclaimable.selector);
        game.reclaim(inners[0]);
        vm.expectRevert(IDisputeTournament.NotReclaimable.selector);
        game.reclaim(right);
        _conserved(game.disputeId(root, 0), inners);
    }

    function test_segment_ofASealedMatch_bothAreOut() public {
        bytes32 a = claimLeaves(villain, wrongLeaves(2, 1));
        bytes32 b = claimLeaves(villain, wrongLeaves(2, 2));
        bytes32 played = matchOfClaim(b);
        walk(played, villain);
        (bytes[] memory steps, bytes memory end) = segmentSteps(2);
        vm.prank(alice);
        proofs.proveSegmentOfMatch(DOMAIN, played, steps, end);
        assertTrue(claimOf(a).status == ClaimStatus.OUT && claimOf(b).status == ClaimStatus.OUT, "both out");
        assertEq(chain.assertionOf(root).childRound, 1, "the range is open again");
        _conserved(game.disputeId(root, 0), new bytes32[](0));
    }

    function test_segment_inThePadding() public {
        bytes32[] memory longer = new bytes32[](Alphabet.SEGMENTS + 1);
        bytes32[] memory leaves = rightLeaves();
        for (uint256 i; i < leaves.length; ++i) longer[i] = leaves[i];
        longer[Alphabet.SEGMENTS] = keccak256("more");
        bytes32 bad = claimLeaves(villain, longer);
        proveSegment(bad, Alphabet.SEGMENTS, alice);
        assertTrue(claimOf(bad).status == ClaimStatus.OUT, "the end is its own successor");
    }

    // ---- what is never refuted ----

    /// @dev Every way to present a right segment of a right claim, whole or damaged, is refused.
    /// forge-config: default.fuzz.runs = 512
    function testFuzz_segment_neverRefutesARightClaim(uint256 segment, uint256 shown, uint256 damage, uint256 seed) public {
        bytes32 right = claimLeaves(mover, rightLeaves());
        if (seed % 3 == 0) claimLeaves(villain, wrongLeaves(2, 1));
        bytes32[] memory leaves = leavesOf[chain.assertionOf(right).l0Root];
        segment = bound(segment, 0, Alphabet.SEGMENTS + 2);
        (bytes[] memory steps, bytes memory end) = segmentSteps(segment);
        LeafHash memory before = leafHash(leaves, int256(segment) - 1);
        LeafHash memory leaf = leafHash(leaves, int256(segment));
        uint256 index = segment;
        damage = damage % 12;
        uint256 at = seed % steps.length;
        if (damage == 1) index = shown;
        if (damage == 2) index = segment + (1 << (24 + shown % 200));
        if (damage == 3) (before, leaf) = (leaf, before);
        if (damage == 4) leaf = leafHash(leaves, int256(shown % (1 << 24)));
        if (damage == 5) before = leafHash(leaves, int256(shown % (1 << 24)));
        if (damage == 6) (steps,) = segmentSteps(shown % (Alphabet.SEGMENTS + 2));
        if (damage == 7) (, end) = segmentSteps(shown % (Alphabet.SEGMENTS + 2));
        if (damage == 8) (steps, end) = _cut(steps, segment, at);
        if (damage == 9) (steps, end) = _goOn(segment);
        if (damage == 10) steps[at][shown % 288] ^= bytes1(uint8(1 + seed % 255));
        if (damage == 11) leaf.siblings[shown % leaf.siblings.length] ^= bytes32(1 + seed % 9999);
        (bool ok,) = address(proofs).call(
            abi.encodeCall(IOneShotProofs.proveSegment, (right, index, before, leaf, steps, end))
        );
        assertTrue(!ok, "refused");
        assertTrue(chain.statusOf(right) == Status.PENDING, "the right claim stands");
    }

    /// @dev The first steps of the segment, ended in the middle.
    function _cut(bytes[] memory steps, uint256 segment, uint256 at)
        private
        view
        returns (bytes[] memory cut, bytes memory end)
    {
        cut = new bytes[](at);
        for (uint256 i; i < at; ++i) cut[i] = steps[i];
        end = abi.encode(wordsAt(segment < Alphabet.SEGMENTS ? segment : Alphabet.SEGMENTS, at));
    }

    /// @dev The segment and the next one, as if they were one.
    function _goOn(uint256 segment) private view returns (bytes[] memory both, bytes memory end) {
        (bytes[] memory first,) = segmentSteps(segment);
        bytes[] memory second;
        (second, end) = segmentSteps(segment + 1);
        both = new bytes[](first.length + second.length);
        for (uint256 i; i < both.length; ++i) both[i] = i < first.length ? first[i] : second[i - first.length];
    }

    function test_segment_refusals_nameTheReason() public {
        bytes32 wrong = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32[] memory leaves = leavesOf[chain.assertionOf(wrong).l0Root];
        (LeafHash memory before, LeafHash memory leaf) = (leafHash(leaves, 2), leafHash(leaves, 3));
        (bytes[] memory steps, bytes memory end) = segmentSteps(3);

        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.StepsOutOfRange.selector, 0, 1024));
        proofs.proveSegment(wrong, 3, before, leaf, new bytes[](0), end);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.StepsOutOfRange.selector, 1025, 1024));
        proofs.proveSegment(wrong, 3, before, leaf, new bytes[](1025), end);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafOutOfRange.selector, (1 << 24) + 3));
        proofs.proveSegment(wrong, (1 << 24) + 3, before, leaf, steps, end);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafDiffers.selector, 4));
        proofs.proveSegment(wrong, 4, before, leaf, steps, end);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafDiffers.selector, 2));
        proofs.proveSegment(wrong, 3, leaf, leaf, steps, end);
        (bytes[] memory more_, bytes memory moreEnd) = _goOn(3);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.SegmentEnded.selector, steps.length));
        proofs.proveSegment(wrong, 3, before, leaf, more_, moreEnd);
        // segment 4 has 7 steps
        bytes32[] memory others = wrongLeaves(4, 1);
        bytes32 second = claimLeaves(villain, others);
        (before, leaf) = (leafHash(others, 3), leafHash(others, 4));
        (steps, end) = segmentSteps(4);
        (bytes[] memory few, bytes memory middle) = _cut(steps, 4, 3);
        vm.expectRevert(IOneShotProofs.SegmentGoesOn.selector);
        proofs.proveSegment(second, 4, before, leaf, few, middle);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.StateDiffers.selector, 3));
        proofs.proveSegment(second, 4, before, leaf, few, end);
        steps[2] = steps[1];
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.StateDiffers.selector, 2));
        proofs.proveSegment(second, 4, before, leaf, steps, end);
    }

    /// @dev Beyond the tree its first leaf follows its last one: that must prove nothing.
    function test_segment_theTreeIsNoRing() public {
        bytes32[] memory leaves = rightLeaves();
        bytes32 right = claimLeaves(mover, leaves);
        LeafHash memory before = leafHash(leaves, int256((1 << 24) - 1));
        LeafHash memory leaf = leafHash(leaves, 0);
        (bytes[] memory steps, bytes memory end) = segmentSteps(Alphabet.SEGMENTS);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafOutOfRange.selector, 1 << 24));
        proofs.proveSegment(right, 1 << 24, before, leaf, steps, end);
    }
}
