// SPDX-License-Identifier: MIT
// Random walks over the L1 contracts: money is conserved, queues keep their order, the confirmed chain is linear.
pragma solidity ^0.8.28;

import {Bridge} from "../src/l1/Bridge.sol";
import {Inbox} from "../src/l1/Inbox.sol";
import {StateCommitmentChain} from "../src/l1/StateCommitmentChain.sol";
import {Assertion, Status} from "../src/types/AssertionTypes.sol";
import {Withdrawal} from "../src/types/BridgeTypes.sol";
import {Output} from "../src/types/DomainTypes.sol";
import {L1Fixture} from "./utils/L1Fixture.sol";
import {Resolver} from "./utils/Resolver.sol";
import {PlainToken} from "./utils/Tokens.sol";

/// @notice Does one random thing a call. What L1 refuses reverts, and the walk goes on.
contract Walker is L1Fixture {
    uint64 private constant GAS = 100_000;

    Resolver public resolver;
    PlainToken public token;
    bytes32[] public ids;
    uint256 public bondsPaid;
    uint256 public etherDeposited;
    uint256 public tokensDeposited;
    uint256 public etherClaimed;
    uint256 public confirmations;
    uint256 public finalized;

    constructor() {
        resolver = new Resolver();
        setUpDomain(address(resolver));
        register(902, address(0));
        token = new PlainToken();
        token.mint(alice, type(uint128).max);
        vm.prank(alice);
        token.approve(address(bridge), type(uint256).max);
        ids.push(genesisId());
    }

    function contracts() external view returns (address, address, address) {
        return (address(inbox), address(chain), address(bridge));
    }

    function idCount() external view returns (uint256) {
        return ids.length;
    }

    function wait_(uint256 seconds_) external {
        vm.warp(block.timestamp + bound(seconds_, 1, WINDOW));
    }

    function enqueue(uint256 gas_, bytes calldata data) external {
        uint64 gasLimit = uint64(bound(gas_, 21_000, 2_000_000));
        vm.prank(alice, alice);
        inbox.enqueueTransaction{value: 0.004 ether}(DOMAIN, address(1), false, 0, gasLimit, data);
    }

    function appendBatch(uint256 items, bytes calldata data) external {
        (uint64 length, uint64 consumed,,) = inbox.queueState(DOMAIN);
        append(DOMAIN, uint64(bound(items, 0, length - consumed)), data);
    }

    function appendEmpty() external {
        uint64 number = uint64(block.number - 1);
        inbox.appendEmptyBatch(DOMAIN, number, origin(number));
    }

    function depositEther(uint256 amount, bool other) external {
        amount = bound(amount, 1, 1 ether);
        uint64 domainId = other ? 902 : DOMAIN;
        vm.deal(alice, 10 ether);
        vm.prank(alice, alice);
        bridge.depositETH{value: amount + uint256(GAS) * GAS_PRICE}(domainId, alice, amount, GAS, "");
        etherDeposited += amount;
    }

    function depositToken(uint256 amount) external {
        amount = bound(amount, 1, 1e18);
        vm.deal(alice, 10 ether);
        vm.prank(alice, alice);
        bridge.depositERC20{value: 1 ether}(DOMAIN, address(token), alice, amount);
        tokensDeposited += amount;
    }

    /// @dev The claimed output records a withdrawal, right or not: whatever is confirmed, the Bridge must stay solvent.
    function make(uint256 pick, uint256 salt, uint256 amount) external {
        bytes32 parentId = ids[pick % ids.length];
        Assertion memory parent = chain.assertionOf(parentId);
        while (inbox.batchCount(DOMAIN) < parent.nextBatchEnd) append(DOMAIN, 0, "");
        Output memory claimed = output(parent.nextBatchEnd, salt % 3);
        claimed.cumulativeWithdrawn = parent.cumulativeWithdrawn + uint128(bound(amount, 0, 1 ether));
        (claimed.withdrawalRoot,) = withdrawalTree(_hash(amount));
        uint256 bond = chain.requiredBond(parentId, claimed.cumulativeWithdrawn);
        bytes32 last = lastBatch(DOMAIN, parent.nextBatchEnd);
        vm.deal(proposer, bond);
        vm.prank(proposer);
        ids.push(chain.assertOutput{value: bond}(DOMAIN, parentId, last, claimed, 0));
        bondsPaid += bond;
    }

    function confirm(uint256 pick) external {
        chain.confirm(ids[pick % ids.length]);
        ++confirmations;
    }

    function confirmOldest() external {
        (, bytes32 latest) = chain.latestConfirmed(DOMAIN);
        for (uint256 i; i < ids.length; ++i) {
            Assertion memory node = chain.assertionOf(ids[i]);
            if (node.parentId != latest || chain.statusOf(ids[i]) != Status.PENDING) continue;
            vm.warp(block.timestamp + WINDOW);
            chain.confirm(ids[i]);
            ++confirmations;
            return;
        }
    }

    function reject(uint256 pick) external {
        resolver.reject(chain, ids[pick % ids.length]);
    }

    function settle(uint256 pick) external {
        bytes32 id = ids[pick % ids.length];
        resolver.settle(chain, chain.assertionOf(id).parentId, id);
    }

    function release(uint256 pick) external {
        chain.releaseBond(ids[pick % ids.length]);
    }

    function finalize(uint256 pick, uint256 amount) external {
        (, bytes memory proof) = withdrawalTree(_hash(amount));
        bridge.finalizeWithdrawal(DOMAIN, ids[pick % ids.length], _withdrawal(amount), proof);
        ++finalized;
    }

    function makeConfirmFinalize(uint256 salt, uint256 amount) external {
        (, bytes32 latest) = chain.latestConfirmed(DOMAIN);
        if (chain.assertionOf(latest).livingChildren != 0) return;
        uint256 at_ = ids.length;
        for (uint256 i; i < ids.length; ++i) if (ids[i] == latest) at_ = i;
        this.make(at_, salt, amount);
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(ids[ids.length - 1]);
        ++confirmations;
        (, bytes memory proof) = withdrawalTree(_hash(amount));
        bridge.finalizeWithdrawal(DOMAIN, ids[ids.length - 1], _withdrawal(amount), proof);
        ++finalized;
    }

    function claim() external {
        etherClaimed += bridge.claim(address(0), alice);
    }

    function _withdrawal(uint256 amount) private view returns (Withdrawal memory) {
        return Withdrawal(0, address(0), alice, alice, bound(amount, 0, 1 ether));
    }

    function _hash(uint256 amount) private view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN, _withdrawal(amount)));
    }
}

contract InvariantsTest is L1Fixture {
    Walker private walker;

    function setUp() public {
        walker = new Walker();
        (address inbox_, address chain_, address bridge_) = walker.contracts();
        inbox = Inbox(inbox_);
        chain = StateCommitmentChain(chain_);
        bridge = Bridge(bridge_);
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(walker);
    }

    function invariant_bridge_holdsWhatItOwes() public view {
        uint256 owed = bridge.heldBy(DOMAIN, address(0)) + bridge.heldBy(902, address(0))
            + bridge.claimable(address(0), named("alice"));
        assertEq(address(bridge).balance, owed, "ether");
        assertEq(owed + walker.etherClaimed(), walker.etherDeposited(), "all ether ever deposited");
        address token = address(walker.token());
        assertEq(walker.token().balanceOf(address(bridge)), bridge.heldBy(DOMAIN, token), "tokens");
        assertEq(bridge.heldBy(DOMAIN, token), walker.tokensDeposited(), "all tokens ever deposited");
    }

    function invariant_bridge_finalizesNoMoreThanWasAsserted() public view {
        (, bytes32 latest) = chain.latestConfirmed(DOMAIN);
        (, uint128 cumulative) = chain.confirmedWithdrawals(DOMAIN, latest);
        assertTrue(bridge.finalizedEther(DOMAIN) <= cumulative, "bonded for");
    }

    function invariant_chain_conservesBonds() public view {
        uint256 held;
        for (uint256 i; i < walker.idCount(); ++i) {
            Assertion memory node = chain.assertionOf(walker.ids(i));
            if (uint8(node.stored) == 1) held += node.bond;
        }
        uint256 credited = chain.credit(named("proposer")) + chain.credit(address(walker.resolver()));
        assertEq(address(chain).balance, held + credited, "balance");
        assertEq(address(chain).balance, walker.bondsPaid(), "all bonds ever paid");
    }

    function invariant_chain_isLinear() public view {
        (uint64 latestNumber, bytes32 latest) = chain.latestConfirmed(DOMAIN);
        assertEq(latestNumber, walker.confirmations(), "one at a time");
        bytes32 id = latest;
        for (uint64 number = latestNumber; number > 0; --number) {
            assertEq(chain.confirmedAt(DOMAIN, number), id, "by number");
            Assertion memory node = chain.assertionOf(id);
            assertEq(node.number, number, "number");
            assertTrue(node.batchEnd > chain.assertionOf(node.parentId).batchEnd, "moves on");
            id = node.parentId;
        }
        assertEq(chain.confirmedAt(DOMAIN, 0), id, "down to genesis");
    }

    function invariant_chain_noSiblingOfTheConfirmedLives() public view {
        (uint64 latestNumber,) = chain.latestConfirmed(DOMAIN);
        for (uint256 i; i < walker.idCount(); ++i) {
            bytes32 id = walker.ids(i);
            Status status = chain.statusOf(id);
            if (chain.assertionOf(id).number > latestNumber) continue;
            assertTrue(status != Status.PENDING, "off the chain or on it");
        }
    }

    function invariant_inbox_keepsOrder() public view {
        (uint64 length, uint64 consumed, bytes32 acc,) = inbox.queueState(DOMAIN);
        assertTrue(consumed <= length, "consumed");
        assertEq(inbox.queueAccAt(DOMAIN, length), acc, "accumulator");
        uint64 time;
        for (uint64 i; i < length; ++i) {
            uint64 next = inbox.queueItemAt(DOMAIN, i).enqueuedAt;
            assertTrue(next >= time, "items in time");
            time = next;
        }
        uint64 end;
        uint64 originNumber;
        for (uint64 i; i < inbox.batchCount(DOMAIN); ++i) {
            uint64 queueEnd = inbox.batchAt(DOMAIN, i).queueEnd;
            assertTrue(queueEnd >= end && queueEnd - end <= 64, "range");
            assertTrue(inbox.batchAt(DOMAIN, i).originNumber >= originNumber, "origins");
            end = queueEnd;
            originNumber = inbox.batchAt(DOMAIN, i).originNumber;
        }
        assertEq(end, consumed, "cursor");
    }

    function invariant_inbox_holdsItsCredits() public view {
        uint256 credits = inbox.credit(named("treasury")) + inbox.credit(named("alice"));
        assertEq(address(inbox).balance, credits, "credits");
    }
}
