// SPDX-License-Identifier: MIT
// The assertion tree: order, windows, rivals, falling descendants, bonds.
pragma solidity ^0.8.28;

import {IInbox} from "../src/interfaces/IInbox.sol";
import {IStateCommitmentChain} from "../src/interfaces/IStateCommitmentChain.sol";
import {PullPayments} from "../src/libraries/PullPayments.sol";
import {Assertion, Status, Stored, Why} from "../src/types/AssertionTypes.sol";
import {DomainParameters, Output} from "../src/types/DomainTypes.sol";
import {L1Fixture} from "./utils/L1Fixture.sol";
import {Resolver} from "./utils/Resolver.sol";

contract StateCommitmentChainTest is L1Fixture {
    Resolver private resolver;
    bytes32 private root;

    function setUp() public {
        resolver = new Resolver();
        setUpDomain(address(resolver));
        root = genesisId();
    }

    function test_open_makesGenesisTheConfirmedRoot_once() public {
        Assertion memory node = chain.assertionOf(root);
        assertEq(node.worldRoot, bytes32(uint256(0x11)), "world root");
        assertEq(node.nextBatchEnd, 1, "wants one batch at least");
        assertTrue(chain.statusOf(root) == Status.CONFIRMED, "confirmed");
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.DomainAlreadyOpen.selector, DOMAIN));
        chain.openDomain(DOMAIN);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.DomainNotOpen.selector, 902));
        chain.latestConfirmed(902);
    }

    function test_assert_fixesIdInitialStateAndRange() public {
        append(DOMAIN, 0, "one");
        append(DOMAIN, 0, "two");
        append(DOMAIN, 0, "three");
        bytes32 id = assertOn(root, 1);
        Assertion memory node = chain.assertionOf(id);
        assertEq(node.batchEnd, 1, "genesis wanted one batch");
        assertEq(node.nextBatchEnd, 3, "a child takes what there is");
        bytes32 outputHash = keccak256(
            abi.encode(node.worldRoot, node.lastBlockHash, uint256(0), node.withdrawalRoot, uint256(0))
        );
        assertEq(id, keccak256(abi.encode(uint256(DOMAIN), root, uint256(1), outputHash, bytes32(uint256(1)))), "id");

        bytes32 child = assertOn(id, 2);
        bytes32 first = inbox.batchAt(DOMAIN, 0).batchHash;
        bytes32 pending = keccak256(abi.encode(inbox.batchAt(DOMAIN, 2).batchHash, bytes32(0)));
        pending = keccak256(abi.encode(inbox.batchAt(DOMAIN, 1).batchHash, pending));
        bytes32 zero;
        bytes32 blockAcc = keccak256(abi.encode(zero, zero, zero, uint256(0), node.lastBlockHash, zero, zero, zero));
        bytes32 journal = keccak256(abi.encode(node.worldRoot, zero, zero, zero, zero));
        bytes32 head = bytes32(bytes4(0x00010003)); // version 1, Osaka
        bytes32 initial = keccak256(abi.encode(head, first, zero, blockAcc, zero, journal, zero, zero, pending));
        assertEq(chain.assertionOf(child).initialState, initial, "initial state");
        assertEq(chain.assertionOf(child).number, 2, "number");
    }

    function test_assert_coversAtMost256Batches() public {
        bytes32 id = assertOn(root, 1);
        for (uint256 i; i < 300; ++i) {
            append(DOMAIN, 0, "");
        }
        bytes32 child = assertOn(id, 2);
        assertEq(chain.assertionOf(child).batchEnd, 2, "fixed when its parent was made");
        assertEq(chain.assertionOf(child).nextBatchEnd, 258, "256 more");
        assertOn(child, 3);
    }

    function test_assert_refusals() public {
        Output memory claimed = _outputOnly();
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.BatchesMissing.selector, 0, 1));
        _assert(root, claimed, 0, BASE_BOND);
        append(DOMAIN, 0, "");

        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.AssertionUnknown.selector, bytes32(uint256(9))));
        _assert(bytes32(uint256(9)), claimed, 0, BASE_BOND);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.BondDiffers.selector, BASE_BOND - 1, BASE_BOND));
        _assert(root, claimed, 0, BASE_BOND - 1);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.BondDiffers.selector, BASE_BOND + 1, BASE_BOND));
        _assert(root, claimed, 0, BASE_BOND + 1);
        claimed.queueCursor = 1;
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.QueueCursorDiffers.selector, 1, 0));
        _assert(root, claimed, 0, BASE_BOND);

        claimed.queueCursor = 0;
        bytes32 id = _assert(root, claimed, 0, BASE_BOND);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.AssertionExists.selector, id));
        _assert(root, claimed, 0, BASE_BOND);

        register(902, address(0));
        chain.openDomain(902);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.ParentOfOtherDomain.selector, root, 902));
        vm.prank(proposer);
        chain.assertOutput{value: BASE_BOND}(902, root, newestBatch, claimed, 0);
    }

    /// @dev What an L1 re-org does: the transaction is the same, the batches below it are not.
    function test_assert_landsOnTheBatchesItWasMadeFor_only() public {
        append(DOMAIN, 0, "before");
        bytes32 planned = keccak256("batch that a re-org took");
        bytes32 actual = inbox.batchAt(DOMAIN, 0).batchHash;
        Output memory claimed = output(1, 1);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.LastBatchDiffers.selector, planned, actual));
        vm.prank(proposer);
        chain.assertOutput{value: BASE_BOND}(DOMAIN, root, planned, claimed, 0);

        // nor on a longer range than the one it was made for
        append(DOMAIN, 0, "second");
        append(DOMAIN, 0, "third");
        bytes32 id = assertOn(root, 1);
        bytes32 shorter = inbox.batchAt(DOMAIN, 1).batchHash;
        claimed = output(3, 2);
        vm.expectRevert(
            abi.encodeWithSelector(IStateCommitmentChain.LastBatchDiffers.selector, shorter, newestBatch)
        );
        vm.prank(proposer);
        chain.assertOutput{value: BASE_BOND}(DOMAIN, id, shorter, claimed, 0);
    }

    function test_bond_scalesWithValue() public {
        append(DOMAIN, 0, "");
        Output memory claimed = output(1, 1);
        claimed.cumulativeWithdrawn = 50 ether;
        uint256 bond = chain.requiredBond(root, 50 ether);
        assertEq(bond, BASE_BOND + 0.5 ether, "1 % of 50 ether on top");
        bytes32 id = _assert(root, claimed, 0, bond);
        assertEq(chain.requiredBond(id, 60 ether), BASE_BOND + 0.1 ether, "only what is new");
        append(DOMAIN, 0, "");
        claimed = output(2, 2);
        claimed.cumulativeWithdrawn = 49 ether;
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.WithdrawnDecreases.selector, 49 ether, 50 ether));
        _assert(id, claimed, 0, BASE_BOND);
    }

    function testFuzz_bond_isMonotone(uint128 a, uint128 b) public view {
        (uint128 low, uint128 high) = a < b ? (a, b) : (b, a);
        assertTrue(chain.requiredBond(root, low) <= chain.requiredBond(root, high), "monotone");
    }

    function test_gap_betweenParentAndChild() public {
        DomainParameters memory p = parameters(address(0));
        p.minAssertionGap = 30;
        registry.register(config(903), p, genesis(), sequencer, owner, "");
        bytes32 opened = chain.openDomain(903);
        append(903, 0, "");
        Output memory claimed = genesis();
        uint64 due = uint64(block.timestamp) + 30;
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.GapTooShort.selector, due));
        vm.prank(proposer);
        chain.assertOutput{value: BASE_BOND}(903, opened, newestBatch, claimed, 0);
        vm.warp(due);
        vm.prank(proposer);
        chain.assertOutput{value: BASE_BOND}(903, opened, newestBatch, claimed, 0);
    }

    function test_confirm_atTheEndOfTheWindow_notASecondBefore() public {
        bytes32 id = assertOn(root, 1);
        uint64 due = uint64(block.timestamp) + WINDOW;
        vm.warp(due - 1);
        (Why reason, uint64 changesAt,) = chain.why(id);
        assertTrue(reason == Why.WINDOW_OPEN && changesAt == due, "window open");
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.WindowOpen.selector, due));
        chain.confirm(id);
        vm.warp(due);
        (reason,,) = chain.why(id);
        assertTrue(reason == Why.READY, "ready");
        chain.confirm(id);
        (uint64 number, bytes32 latest) = chain.latestConfirmed(DOMAIN);
        assertEq(number, 1, "number");
        assertEq(latest, id, "latest");
        assertEq(chain.credit(proposer), BASE_BOND, "bond back");
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotPending.selector, id));
        chain.confirm(id);
        (Output memory claimed, uint64 time, address by, bool challenged, Status status) = chain.commitment(DOMAIN, 1);
        assertEq(claimed.worldRoot, output(1, 1).worldRoot, "root by number");
        assertEq(time, due - WINDOW, "time");
        assertEq(by, proposer, "proposer");
        assertTrue(!challenged && status == Status.CONFIRMED, "flags");
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NumberUnknown.selector, DOMAIN, 2));
        chain.commitment(DOMAIN, 2);
    }

    function test_confirm_inOrder_parentFirst() public {
        bytes32 a = assertOn(root, 1);
        bytes32 b = assertOn(a, 2);
        vm.warp(block.timestamp + WINDOW);
        (Why reason,, bytes32 waitsFor) = chain.why(b);
        assertTrue(reason == Why.PARENT_NOT_CONFIRMED && waitsFor == a, "waits for its parent");
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.OutOfOrder.selector, a, root));
        chain.confirm(b);
        chain.confirm(a);
        chain.confirm(b);
        assertEq(chain.confirmedAt(DOMAIN, 2), b, "linear");
    }

    function test_rivals_joinUntilTheWindowOfTheFirstEnds() public {
        bytes32 a = assertOn(root, 1);
        uint64 until = uint64(block.timestamp) + WINDOW;
        vm.warp(until - 1);
        bytes32 b = assertOn(root, 2);
        assertEq(resolver.rivals(), 1, "told");
        assertEq(resolver.lastParent(), root, "parent");
        assertEq(resolver.lastPrevious(), a, "previous");
        assertEq(resolver.lastRival(), b, "rival");
        assertEq(chain.assertionOf(b).previousSibling, a, "linked");
        vm.warp(until);
        Output memory claimed = output(1, 3);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.RivalsClosed.selector, root, until));
        _assert(root, claimed, 0, BASE_BOND);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.Contested.selector, root));
        chain.confirm(a);
        (Why reason,, bytes32 waitsFor) = chain.why(a);
        assertTrue(reason == Why.CONTESTED && waitsFor == bytes32(uint256(uint160(address(resolver)))), "contested");
    }

    function test_rivals_mayDifferInHistoryOnly() public {
        append(DOMAIN, 0, "");
        Output memory claimed = output(1, 1);
        bytes32 a = _assert(root, claimed, bytes32(uint256(1)), BASE_BOND);
        bytes32 b = _assert(root, claimed, bytes32(uint256(2)), BASE_BOND);
        assertTrue(a != b && chain.assertionOf(root).contested, "rivals");
    }

    function test_settle_letsTheWinnerConfirm_andTheLosersFall() public {
        bytes32 a = assertOn(root, 1);
        bytes32 b = assertOn(root, 2);
        bytes32 onB = assertOn(b, 3);
        bytes32 onOnB = assertOn(onB, 4);
        resolver.settle(chain, root, a);
        assertTrue(chain.statusOf(b) == Status.LOST, "lost");
        assertTrue(chain.statusOf(onB) == Status.FALLEN, "child fell");
        assertTrue(chain.statusOf(onOnB) == Status.FALLEN, "grandchild fell");
        (Why reason,, bytes32 winner) = chain.why(b);
        assertTrue(reason == Why.LOST_TO_RIVAL && winner == a, "why lost");
        (reason,,) = chain.why(onOnB);
        assertTrue(reason == Why.ANCESTOR_FELL, "why fallen");

        Output memory claimed = output(2, 9);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.ParentDead.selector, b));
        _assert(b, claimed, 0, BASE_BOND);
        vm.warp(block.timestamp + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.Contested.selector, root));
        chain.confirm(b);
        chain.confirm(a);

        // bonds: loser's to the resolver, descendants' back, in the order of the tree
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotPending.selector, a));
        chain.releaseBond(a);
        chain.releaseBond(b);
        chain.releaseBond(onB);
        chain.releaseBond(onOnB);
        assertEq(chain.credit(address(resolver)), BASE_BOND, "loser");
        assertEq(chain.credit(proposer), 3 * uint256(BASE_BOND), "winner and descendants");
        assertEq(address(chain).balance, 4 * uint256(BASE_BOND), "conserved");
        assertTrue(chain.statusOf(b) == Status.LOST, "still lost");
        assertTrue(chain.statusOf(onB) == Status.FALLEN, "still fallen");
        chain.withdrawCredit(address(resolver));
        assertEq(resolver.received(), BASE_BOND, "paid");
        vm.expectRevert(abi.encodeWithSelector(PullPayments.NoCredit.selector, address(resolver)));
        chain.withdrawCredit(address(resolver));
        (,,, bool challenged,) = chain.commitment(DOMAIN, 1);
        assertTrue(challenged, "challenged");
    }

    function test_rivals_areRefused_onceTheDisputeIsSettled() public {
        bytes32 a = assertOn(root, 1);
        uint64 until = uint64(block.timestamp) + WINDOW;
        assertOn(root, 2);
        resolver.settle(chain, root, a);
        Output memory claimed = output(1, 3);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.RivalsClosed.selector, root, until));
        _assert(root, claimed, 0, BASE_BOND);
    }

    /// @dev Behind the confirmed chain a branch is dead whatever its own ancestors look like.
    function test_behindTheConfirmedChain_nothingIsBuilt_andBondsReturn() public {
        bytes32 a = assertOn(root, 1);
        bytes32 b = assertOn(root, 2);
        bytes32 onB = assertOn(b, 3);
        bytes32 onOnB = assertOn(onB, 4);
        bytes32 a2 = assertOn(a, 5);
        bytes32 a3 = assertOn(a2, 6);
        resolver.settle(chain, root, a);
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(a);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.BondHeld.selector, onOnB));
        chain.releaseBond(onOnB);
        chain.confirm(a2);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.BondHeld.selector, onOnB));
        chain.releaseBond(onOnB);
        chain.confirm(a3);
        append(DOMAIN, 0, "");
        Output memory claimed = output(4, 7);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.ParentDead.selector, onOnB));
        _assert(onOnB, claimed, 0, BASE_BOND);
        uint256 before = chain.credit(proposer);
        chain.releaseBond(onOnB);
        assertEq(chain.credit(proposer) - before, BASE_BOND, "to its proposer");
        assertEq(chain.credit(address(resolver)), 0, "the loser is not released yet");
    }

    function test_range_hasAtMost256Batches() public {
        for (uint256 i; i < 258; ++i) {
            append(DOMAIN, 0, "");
        }
        bytes32 first = assertOn(root, 1);
        assertEq(chain.assertionOf(first).nextBatchEnd, 257, "256 more, not 257");
        assertEq(chain.assertionOf(assertOn(first, 2)).nextBatchEnd, 258, "what is left");
        vm.expectRevert(abi.encodeWithSelector(IInbox.RangeOutOfBounds.selector, 0, 257, 258));
        inbox.rangeCommitment(DOMAIN, 0, 257);
    }

    function test_releaseBond_refusesTheLiving() public {
        bytes32 a = assertOn(root, 1);
        bytes32 b = assertOn(root, 2);
        bytes32 onA = assertOn(a, 3);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.BondHeld.selector, a));
        chain.releaseBond(a);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.BondHeld.selector, onA));
        chain.releaseBond(onA);
        resolver.reject(chain, b);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.BondHeld.selector, a));
        chain.releaseBond(a);
    }

    function test_reject_leavesTheOther_toConfirm() public {
        bytes32 a = assertOn(root, 1);
        vm.warp(block.timestamp + 50);
        bytes32 b = assertOn(root, 2);
        bytes32 onA = assertOn(a, 3);
        resolver.reject(chain, a);
        assertTrue(chain.statusOf(a) == Status.REJECTED, "rejected");
        assertTrue(chain.statusOf(onA) == Status.FALLEN, "descendant fell");
        assertEq(chain.credit(address(resolver)), BASE_BOND, "bond to the resolver");
        vm.warp(block.timestamp + WINDOW - 1);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.WindowOpen.selector, block.timestamp + 1));
        chain.confirm(b);
        vm.warp(block.timestamp + 1);
        chain.confirm(b);
        assertTrue(chain.statusOf(b) == Status.CONFIRMED, "confirmed");
        chain.releaseBond(onA);
        assertEq(chain.credit(proposer), 2 * uint256(BASE_BOND), "its own and the fallen one's");
    }

    function test_reject_ofAll_reopensTheRange_alsoForTheSameClaim() public {
        bytes32 a = assertOn(root, 1);
        bytes32 onA = assertOn(a, 3);
        bytes32 b = assertOn(root, 2);
        resolver.reject(chain, a);
        resolver.reject(chain, b);
        assertEq(chain.assertionOf(root).childRound, 1, "next round");
        vm.warp(block.timestamp + 10 * WINDOW);
        bytes32 again = assertOn(root, 1);
        assertTrue(again != a, "another id");
        assertEq(again, keccak256(abi.encode(a, uint256(1))), "id of round 1");
        assertTrue(chain.statusOf(onA) == Status.FALLEN, "nothing revives");
        assertTrue(!chain.assertionOf(root).contested, "uncontested");
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(again);
        assertTrue(chain.statusOf(a) == Status.REJECTED, "stays rejected");
    }

    function test_resolver_rejectsWithoutRivals_theRangeReopens() public {
        bytes32 a = assertOn(root, 1);
        bytes32 onA = assertOn(a, 2);
        resolver.reject(chain, a);
        assertTrue(chain.statusOf(a) == Status.REJECTED, "rejected");
        assertTrue(chain.statusOf(onA) == Status.FALLEN, "its child fell");
        assertEq(chain.credit(address(resolver)), BASE_BOND, "the bond is the resolver's");
        assertEq(chain.assertionOf(root).childRound, 1, "another round");
        bytes32 b = assertOn(root, 1);
        assertEq(chain.assertionOf(root).livingChildren, 1, "one child");
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(b);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotPending.selector, b));
        resolver.reject(chain, b);
    }

    function test_resolver_settlesOnlyTheContested() public {
        bytes32 a = assertOn(root, 1);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotContested.selector, root));
        resolver.settle(chain, root, a);
        bytes32 b = assertOn(root, 2);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotResolver.selector, DOMAIN, alice));
        vm.prank(alice);
        chain.reject(a);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotResolver.selector, DOMAIN, alice));
        vm.prank(alice);
        chain.settle(root, a);
        bytes32 onB = assertOn(b, 3);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotContested.selector, root));
        resolver.settle(chain, root, onB);
        resolver.settle(chain, root, b);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.AlreadySettled.selector, root, b));
        resolver.settle(chain, root, a);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.AlreadySettled.selector, root, b));
        resolver.reject(chain, b);
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(b);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotPending.selector, b));
        resolver.reject(chain, b);
    }

    function test_withoutResolver_theContestedStaysContested() public {
        register(902, address(0));
        bytes32 opened = chain.openDomain(902);
        append(902, 0, "");
        Output memory claimed = genesis();
        vm.prank(proposer);
        bytes32 a = chain.assertOutput{value: BASE_BOND}(902, opened, newestBatch, claimed, 0);
        vm.prank(proposer);
        chain.assertOutput{value: BASE_BOND}(902, opened, newestBatch, claimed, bytes32(uint256(1)));
        vm.warp(block.timestamp + 100 * WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.Contested.selector, opened));
        chain.confirm(a);
        (Why reason,,) = chain.why(a);
        assertTrue(reason == Why.CONTESTED_WITHOUT_RESOLVER, "reason");
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotResolver.selector, 902, address(this)));
        chain.reject(a);
    }

    function test_lateChild_ofAConfirmedParent_isRefused() public {
        bytes32 a = assertOn(root, 1);
        uint64 until = uint64(block.timestamp) + WINDOW;
        vm.warp(until);
        chain.confirm(a);
        Output memory claimed = output(1, 2);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.RivalsClosed.selector, root, until));
        _assert(root, claimed, 0, BASE_BOND);
    }

    function test_why_ofUnknown() public view {
        (Why reason,,) = chain.why(bytes32(uint256(77)));
        assertTrue(reason == Why.UNKNOWN, "unknown");
        assertTrue(chain.statusOf(bytes32(uint256(77))) == Status.NONE, "none");
    }

    function test_confirmedWithdrawals_needConfirmationAndDomain() public {
        bytes32 a = assertOn(root, 1);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotConfirmed.selector, a));
        chain.confirmedWithdrawals(DOMAIN, a);
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(a);
        (bytes32 withdrawalRoot,) = chain.confirmedWithdrawals(DOMAIN, a);
        assertEq(withdrawalRoot, output(1, 1).withdrawalRoot, "root");
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotConfirmed.selector, a));
        chain.confirmedWithdrawals(902, a);
    }

    /// @dev On the newest batch; makes no other call, so that a refusal can be expected of it.
    function _assert(bytes32 parentId, Output memory claimed, bytes32 l0Root, uint256 bond) private returns (bytes32) {
        vm.prank(proposer);
        return chain.assertOutput{value: bond}(DOMAIN, parentId, newestBatch, claimed, l0Root);
    }

    function _outputOnly() private pure returns (Output memory claimed) {
        claimed.worldRoot = bytes32(uint256(1));
        claimed.lastBlockHash = bytes32(uint256(2));
    }
}
