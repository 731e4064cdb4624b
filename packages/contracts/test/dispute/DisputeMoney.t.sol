// SPDX-License-Identifier: MIT
// Bonds, refunds, burnt shares, rewards: who is paid what, and that recipients cannot do harm.
pragma solidity ^0.8.28;

import {DisputePot} from "../../src/dispute/DisputePot.sol";
import {DisputeTournament} from "../../src/dispute/DisputeTournament.sol";
import {Claim, Dispute, DisputeParameters, DisputeStatus, Match, Severity} from "../../src/dispute/DisputeTypes.sol";
import {IDisputeTournament} from "../../src/dispute/IDisputeTournament.sol";
import {Output} from "../../src/types/DomainTypes.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Forest} from "./Forest.sol";

/// @notice Refuses ether, burns gas and returns a bomb.
contract Hostile {
    receive() external payable {
        assembly {
            if lt(gas(), 100000) { invalid() }
            revert(0, 1000000)
        }
    }

    function act(address to, uint256 value, bytes calldata data) external returns (bytes memory) {
        (bool ok, bytes memory out) = to.call{value: value}(data);
        require(ok, "refused");
        return out;
    }
}

contract DisputeMoneyTest is DisputeFixture {
    bytes32 private right;
    bytes32 private wrong;
    bytes32 private matchId;
    bytes32 private id;

    function setUp() public {
        setUpGame();
        wrong = claimLeaves(villain, wrongLeaves(3, 1));
        right = claimLeaves(mover, rightLeaves());
        matchId = matchOfClaim(right);
        id = game.disputeId(root, 0);
    }

    function _finish() private {
        playToEnd(matchId, right, mover, villain);
        vm.prank(alice);
        game.conclude(id, 0);
    }

    function test_confiscated_halfIsBurnt_restCoversRefundsAndReward() public {
        _finish();
        // both bonds of the wrong side: its inner claim was refuted, its assertion had nobody to stand for it
        uint256 burnt = (uint256(JOIN_BOND) * 6_000) / 10_000 + BASE_BOND / 2;
        assertEq(game.credit(burner), burnt, "burnt shares");
        Dispute memory d = disputeOf(id);
        assertEq(d.pot, uint256(BASE_BOND) + JOIN_BOND - burnt, "pot");
        assertEq(uint256(d.toWinner) + d.toNeutral, d.pot, "all of it is for somebody");
        assertTrue(d.toWinner > claimOf(right).work, "refund and reward");
        uint256 work = game.workOf(right, mover);
        assertTrue(work > 0, "mover's work");
        uint256 paid = game.collect(id, right, mover);
        assertTrue(paid > work, "PRZ-61: more than it cost");
        vm.expectRevert(IDisputeTournament.NoWork.selector);
        game.collect(id, right, mover);
        assertEq(game.collect(id, id, alice), game.credit(alice), "conclude is refunded");
        assertTrue(game.collect(id, id, mover) > 0, "proof and finish are refunded");
        vm.expectRevert(IDisputeTournament.ClaimLost.selector);
        game.collect(id, wrong, villain);
        assertEq(game.credit(villain), 0, "nothing flows back to the loser");
    }

    function test_inner_workCountsForTheClaimItWonFor() public {
        walk(matchId, mover);
        Match memory m = matchOf(matchId);
        bytes32 joined = joinInner(alice, matchId, true, rightSteps(3));
        bytes32 bad = joinInner(villain, matchId, false, stepsTo(3, 0, m.nodeA));
        bytes32 innerMatch = matchOfClaim(bad);
        walk(innerMatch, alice);
        prove(innerMatch, 3, alice);
        wait_(200);
        uint256 before = claimOf(right).work;
        uint256 inner = claimOf(joined).work;
        game.finish(matchId);
        assertEq(claimOf(right).work, before + inner, "handed up");
        assertEq(game.credit(alice), JOIN_BOND, "bond back");
        game.conclude(id, 0);
        uint256 all = game.collect(id, right, mover) + game.collect(id, joined, alice);
        assertTrue(disputeOf(id).toWinner - all <= 2, "all paid but for rounding");
        vm.expectRevert(IDisputeTournament.ClaimLost.selector);
        game.collect(id, bad, alice);
    }

    function test_selfMadeDispute_losesAtLeastHalfABond() public {
        setUpGame();
        uint256 before = villain.balance;
        claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 own = claimLeaves(villain, rightLeaves());
        bytes32 played = matchOfClaim(own);
        bytes32 dispute = game.disputeId(root, 0);
        playToEnd(played, own, villain, villain);
        vm.prank(villain);
        game.conclude(dispute, 0);
        chain.confirm(own);
        game.collect(dispute, own, villain);
        game.collect(dispute, dispute, villain);
        bytes32[] memory inner = new bytes32[](2);
        inner[0] = keccak256(abi.encode(played, Forest.node(rightSteps(3), 26, 0)));
        game.collect(dispute, inner[0], villain);
        game.withdrawCredit(villain);
        chain.withdrawCredit(villain);
        // gas is not counted in balances of a test
        uint256 lost = before - villain.balance;
        assertTrue(lost >= BASE_BOND / 2 + (uint256(JOIN_BOND) * 6) / 10, "at least the burnt shares");
    }

    function test_refund_isCapped_byPriceTableAndPot() public {
        more.fee(10 gwei);
        more.txGasPrice(1000 gwei);
        step(matchId, villain);
        // beside what they have for asserting at 10 gwei
        uint256 asserted = 600_000 * uint256(10 gwei);
        uint256 work = game.workOf(wrong, villain) - asserted;
        assertTrue(work <= 130_000 * uint256(12 gwei) && work > 60_000 * uint256(12 gwei), "basefee + tip cap, table");
        more.fee(900 gwei);
        step(matchId, mover);
        uint256 price = 50 gwei;
        uint256 forMove = game.workOf(right, mover) - asserted;
        assertTrue(forMove <= 130_000 * price && forMove > 60_000 * price, "price cap");
    }

    function test_refund_potTooSmall_isSharedAlike() public {
        DisputeParameters memory p = disputeParameters();
        p.lateBurnBps = 10_000;
        p.refutedBurnBps = 10_000;
        _redeploy(p);
        bytes32 bad = claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 good = claimLeaves(mover, rightLeaves());
        bytes32 played = matchOfClaim(good);
        wait_(WINDOW + EFFORT + 1);
        game.finish(played);
        bytes32 dispute = game.disputeId(root, 0);
        game.conclude(dispute, 0);
        assertEq(game.credit(burner), BASE_BOND, "all burnt");
        assertEq(game.collect(dispute, good, mover), 0, "nothing to refund with");
        assertEq(claimOf(bad).bond, BASE_BOND, "bond");
    }

    function test_severity_lateKeepsWhatIsNotSlashed() public {
        DisputeParameters memory p = disputeParameters();
        p.lateSlashBps = 6_000;
        p.lateBurnBps = 5_000;
        _redeploy(p);
        claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 good = claimLeaves(mover, rightLeaves());
        bytes32 played = matchOfClaim(good);
        wait_(WINDOW + EFFORT + 1);
        game.finish(played);
        assertEq(game.credit(villain), (uint256(BASE_BOND) * 4) / 10, "unslashed part returns");
        assertEq(game.credit(burner), (uint256(BASE_BOND) * 3) / 10, "half of the rest is burnt");
    }

    function test_noSurvivor_restIsBurnt() public {
        setUpGame();
        bytes32 l0Root = remember(rightLeaves(), 24);
        bytes32 a = claimOutput(villain, l0Root, 7);
        claimOutput(villain, l0Root, 8);
        bytes32 played = matchOfClaim(a);
        wait_(WINDOW + EFFORT + 1);
        vm.prank(mover);
        game.finish(played);
        bytes32 dispute = game.disputeId(root, 0);
        vm.prank(mover);
        game.conclude(dispute, 0);
        Dispute memory d = disputeOf(dispute);
        assertTrue(d.status == DisputeStatus.NO_SURVIVOR, "none left");
        assertEq(d.pot, d.neutralWork, "only what is refunded is kept");
        assertEq(game.credit(burner) + d.pot, 2 * uint256(BASE_BOND), "all the rest is burnt");
        assertEq(game.collect(dispute, dispute, mover), d.neutralWork, "refund");
        vm.expectRevert(IDisputeTournament.ClaimLost.selector);
        game.collect(dispute, a, villain);
        vm.expectRevert(IDisputeTournament.NoWork.selector);
        game.collect(dispute, dispute, villain);
    }

    function test_bondsPaidOutBefore_byAnyone() public {
        // the chain's credit is pulled at once; somebody who pulls it earlier changes nothing
        wait_(WINDOW + EFFORT + 1);
        game.finish(matchId);
        assertEq(chain.credit(address(game)), 0, "pulled");
        assertEq(address(game).balance, BASE_BOND, "held");
    }

    function test_hostileRecipients_harmOnlyThemselves() public {
        Hostile hostile = new Hostile();
        vm.deal(address(hostile), 10 ether);
        walk(matchId, mover);
        Match memory m = matchOf(matchId);
        bytes32[] memory steps = rightSteps(3);
        bytes32[] memory siblings = Forest.siblings(steps, 0, (1 << 26) - 1, 26);
        bytes32 treeRoot = remember(steps, 26);
        bytes memory call = abi.encodeCall(game.join, (matchId, treeRoot, true, siblings));
        hostile.act(address(game), JOIN_BOND, call);
        bytes32 bad = joinInner(villain, matchId, false, stepsTo(3, 0, m.nodeA));
        bytes32 innerMatch = matchOfClaim(bad);
        walk(innerMatch, mover);
        prove(innerMatch, 3, mover);
        wait_(200);
        game.finish(matchId); // credits the hostile owner
        game.conclude(id, 0);
        assertEq(game.credit(address(hostile)), JOIN_BOND, "credited");
        (bool paid,) = address(game).call{gas: 2_000_000}(abi.encodeCall(game.withdrawCredit, (address(hostile))));
        assertTrue(!paid, "it refuses");
        assertEq(game.credit(address(hostile)), JOIN_BOND, "it stays credited");
        game.collect(id, right, mover);
        game.withdrawCredit(mover);
        game.withdrawCredit(burner);
    }

    function test_parameters_bounds() public {
        _refuses("moveEffort", 0);
        _refuses("moveEffort", 1);
        _refuses("buildEffort", 2);
        _refuses("grace", 3);
        _refuses("slashBps", 4);
        _refuses("burnBps", 5);
        _refuses("slashBps", 6);
        _refuses("burnBps", 7);
        _refuses("treasury", 8);
        DisputeParameters memory p = game.parameters();
        assertEq(keccak256(abi.encode(p)), keccak256(abi.encode(disputeParameters())), "as given");
    }

    function _refuses(bytes32 name, uint256 which) private {
        DisputeParameters memory p = disputeParameters();
        if (which == 0) p.moveEffort = 0;
        if (which == 1) p.moveEffort = 60 days + 1;
        if (which == 2) p.buildEffort = 60 days + 1;
        if (which == 3) p.grace = 60 days + 1;
        if (which == 4) p.lateSlashBps = 4_999;
        if (which == 5) p.lateBurnBps = 4_999;
        if (which == 6) p.refutedSlashBps = 10_001;
        if (which == 7) p.refutedBurnBps = 10_001;
        if (which == 8) p.treasury = address(0);
        vm.expectRevert(abi.encodeWithSelector(IDisputeTournament.ParameterOutOfRange.selector, name));
        new DisputeTournament(chain, registry, verifier, address(proofs), p);
    }

    DisputeParameters private _custom;
    bool private _isCustom;

    function _redeploy(DisputeParameters memory p) private {
        (_custom, _isCustom) = (p, true);
        setUpGame();
    }

    function disputeParameters() internal view override returns (DisputeParameters memory) {
        return _isCustom ? _custom : super.disputeParameters();
    }
}
