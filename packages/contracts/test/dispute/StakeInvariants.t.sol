// SPDX-License-Identifier: MIT
// Random walks over stakes: money is conserved, only what is there leaves, slashed keys have nothing.
pragma solidity ^0.8.28;

import {PreConfirmation, Stake} from "../../src/dispute/ISequencerStake.sol";
import {StakeFixture} from "./StakeFixture.sol";

/// @notice Does one random thing a call; what the contract refuses reverts, and the walk goes on.
contract StakeWalker is StakeFixture {
    address[3] private _keys = [vm.addr(1), vm.addr(2), vm.addr(3)];
    address[3] private _reporters = [reporter, alice, vm.addr(1)];
    uint256 public slashes;
    uint256 public paidIn;
    uint256 public paidOut;

    constructor() {
        setUpStakes();
    }

    function stakeSome(uint256 pick, uint256 amount, bool other) external {
        amount = bound(amount, 1, 5 ether);
        vm.deal(alice, amount);
        vm.prank(alice);
        stakes.stake{value: amount}(other ? 902 : DOMAIN, _keys[pick % 3]);
        paidIn += amount;
    }

    function announce(uint256 pick, uint128 amount, bool other) external {
        uint64 domainId = other ? 902 : DOMAIN;
        address key = _keys[pick % 3];
        amount = uint128(bound(amount, 0, stakes.stakeOf(domainId, key).amount));
        vm.prank(key);
        stakes.announceWithdrawal(domainId, amount);
    }

    function withdrawSome(uint256 pick, bool other) external {
        stakes.withdraw(other ? 902 : DOMAIN, _keys[pick % 3]);
    }

    function slashSome(uint256 pick, uint256 who, uint256 rare) external {
        if (rare % 4 != 0) revert("rarely, else nothing is left");
        (PreConfirmation memory a, PreConfirmation memory b) = (promised(1), promised(2));
        (bytes memory signatureA, bytes memory signatureB) = (sign(pick % 3 + 1, a), sign(pick % 3 + 1, b));
        vm.prank(_reporters[who % 3]);
        stakes.slash(DOMAIN, a, signatureA, b, signatureB);
        ++slashes;
    }

    function pay(uint256 pick) external {
        paidOut += stakes.withdrawCredit([_keys[0], _keys[1], _keys[2], reporter, alice, burner][pick % 6]);
    }

    function wait_(uint256 seconds_) external {
        vm.warp(block.timestamp + bound(seconds_, 1, 2 * WINDOW));
    }

    function assertSound() external view {
        uint256 owed;
        for (uint256 i; i < 3; ++i) {
            for (uint256 d; d < 2; ++d) {
                Stake memory s = stakes.stakeOf(d == 0 ? DOMAIN : 902, _keys[i]);
                owed += s.amount;
                assertTrue(s.leaving <= s.amount, "only what is there leaves");
                assertTrue((s.leaving == 0) == (s.leavesAt == 0), "a time for what leaves");
                assertTrue(!s.slashed || s.amount == 0, "nothing at stake for a slashed key");
            }
            owed += stakes.credit(_keys[i]);
        }
        owed += stakes.credit(reporter) + stakes.credit(alice) + stakes.credit(burner);
        assertEq(address(stakes).balance, owed, "money is conserved");
        assertEq(paidIn, owed + paidOut, "to the wei");
    }
}

contract StakeInvariants is StakeFixture {
    StakeWalker private _walker;

    function setUp() public {
        _walker = new StakeWalker();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_walker);
    }

    function invariant_moneyIsConserved() external view {
        _walker.assertSound();
    }
}
