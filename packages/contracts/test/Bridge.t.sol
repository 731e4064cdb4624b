// SPDX-License-Identifier: MIT
// Deposits, withdrawals by K-proof, isolation of domains.
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IBridge} from "../src/interfaces/IBridge.sol";
import {IDomainBridge} from "../src/interfaces/IDomainBridge.sol";
import {IInbox} from "../src/interfaces/IInbox.sol";
import {IStateCommitmentChain} from "../src/interfaces/IStateCommitmentChain.sol";
import {L1Sender} from "../src/libraries/L1Sender.sol";
import {Predeploys} from "../src/libraries/Predeploys.sol";
import {Withdrawal} from "../src/types/BridgeTypes.sol";
import {Output} from "../src/types/DomainTypes.sol";
import {QueueItem} from "../src/types/InboxTypes.sol";
import {Caller} from "./utils/Callers.sol";
import {L1Fixture} from "./utils/L1Fixture.sol";
import {CallingToken, FeeToken, LongNameToken, OldToken, PlainToken} from "./utils/Tokens.sol";
import {Vm} from "./utils/Vm.sol";

contract BridgeTest is L1Fixture {
    uint64 private constant GAS = 100_000;
    uint256 private constant FEE = uint256(GAS) * GAS_PRICE;

    function setUp() public {
        setUpDomain(address(0));
    }

    function test_depositETH_mintsToTheSender_andCalls() public {
        vm.recordLogs();
        vm.prank(alice, alice);
        bridge.depositETH{value: 3 ether + FEE}(DOMAIN, address(0xbeef), 3 ether, GAS, hex"aabb");
        (QueueItem memory item, bytes memory data) = _lastItem();
        assertEq(item.kind, 0, "kind");
        assertEq(item.from, alice, "from");
        assertEq(item.to, address(0xbeef), "to");
        assertEq(item.mint, 3 ether, "mint");
        assertEq(item.value, 3 ether, "value");
        assertEq(item.gasLimit, GAS, "gas");
        assertEq(keccak256(data), keccak256(hex"aabb"), "data");
        assertEq(bridge.heldBy(DOMAIN, address(0)), 3 ether, "held");
        assertEq(inbox.credit(treasury), FEE, "fee");
        assertEq(address(bridge).balance, 3 ether, "balance");
    }

    /// @dev The owner may raise the price again while a deposit waits: what is deposited is what the sender said.
    function test_depositETH_keepsItsAmount_whateverThePrice() public {
        vm.prank(owner);
        registry.setQueueGasPrice(DOMAIN, GAS_PRICE / 2);
        uint256 before = alice.balance;
        vm.prank(alice, alice);
        bridge.depositETH{value: 3 ether + FEE}(DOMAIN, alice, 3 ether, GAS, "");
        assertEq(before - alice.balance, 3 ether + FEE / 2, "excess returned");
        vm.prank(owner);
        registry.setQueueGasPrice(DOMAIN, GAS_PRICE);
        vm.expectRevert(abi.encodeWithSelector(IBridge.FeeTooLow.selector, FEE / 2, FEE));
        vm.prank(alice, alice);
        bridge.depositETH{value: 3 ether + FEE / 2}(DOMAIN, alice, 3 ether, GAS, "");
        assertEq(bridge.heldBy(DOMAIN, address(0)), 3 ether, "held");
        assertEq(inbox.credit(treasury), FEE / 2, "fee");
    }

    function test_depositETH_ofAContract_isAliased() public {
        Caller caller = new Caller();
        vm.recordLogs();
        caller.deposit{value: 1 + FEE}(bridge, DOMAIN, GAS);
        (QueueItem memory item,) = _lastItem();
        assertEq(item.from, L1Sender.aliasOf(address(caller)), "alias");
    }

    function test_depositETH_refusals() public {
        vm.startPrank(alice, alice);
        vm.expectRevert(IBridge.ZeroRecipient.selector);
        bridge.depositETH{value: 1 ether}(DOMAIN, address(0), 1, GAS, "");
        vm.expectRevert(abi.encodeWithSelector(IBridge.FeeTooLow.selector, FEE - 1, FEE));
        bridge.depositETH{value: 5 + FEE - 1}(DOMAIN, alice, 5, GAS, "");
        vm.expectRevert(IBridge.ZeroAmount.selector);
        bridge.depositETH{value: FEE}(DOMAIN, alice, 0, GAS, "");
        vm.expectRevert(abi.encodeWithSelector(IBridge.PaidLess.selector, 4, 5));
        bridge.depositETH{value: 4}(DOMAIN, alice, 5, GAS, "");
        vm.expectRevert(abi.encodeWithSelector(IInbox.GasLimitOutOfRange.selector, 20_999, 21_000, 2_000_000));
        bridge.depositETH{value: 1 ether}(DOMAIN, alice, 1, 20_999, "");
        vm.stopPrank();
    }

    function test_depositERC20_callsTheDomainBridge_asItsAlias() public {
        PlainToken token = new PlainToken();
        token.mint(alice, 500);
        uint256 fee = bridge.tokenDepositFee(DOMAIN, address(token));
        assertEq(fee, uint256(bridge.FIRST_TOKEN_GAS()) * GAS_PRICE, "first fee");
        vm.startPrank(alice, alice);
        token.approve(address(bridge), 500);
        vm.recordLogs();
        uint256 before = alice.balance;
        bridge.depositERC20{value: fee + 9}(DOMAIN, address(token), address(0xbeef), 300);
        assertEq(before - alice.balance, fee, "excess returned");
        (QueueItem memory item, bytes memory data) = _lastItem();
        assertEq(item.from, L1Sender.aliasOf(address(bridge)), "from");
        assertEq(item.to, Predeploys.DOMAIN_BRIDGE, "to");
        assertEq(item.mint + item.value, 0, "no ether");
        assertEq(
            keccak256(data),
            keccak256(
                abi.encodeCall(
                    IDomainBridge.finalizeDeposit,
                    (address(token), alice, address(0xbeef), 300, "Plain", "PLN", 6)
                )
            ),
            "call"
        );
        assertEq(bridge.heldBy(DOMAIN, address(token)), 300, "held");
        fee = bridge.tokenDepositFee(DOMAIN, address(token));
        assertEq(fee, uint256(bridge.TOKEN_GAS()) * GAS_PRICE, "later fee");
        bridge.depositERC20{value: fee}(DOMAIN, address(token), address(0xbeef), 200);
        vm.stopPrank();
        assertEq(bridge.heldBy(DOMAIN, address(token)), 500, "held");
    }

    function test_depositERC20_countsWhatArrives() public {
        FeeToken token = new FeeToken();
        token.mint(alice, 1000);
        uint256 fee = bridge.tokenDepositFee(DOMAIN, address(token));
        vm.startPrank(alice, alice);
        token.approve(address(bridge), 1000);
        bridge.depositERC20{value: fee}(DOMAIN, address(token), alice, 1000);
        vm.stopPrank();
        assertEq(bridge.heldBy(DOMAIN, address(token)), 900, "held");
    }

    function test_depositERC20_takesOldTokens_andBoundsMetadata() public {
        OldToken old = new OldToken();
        old.mint(alice, 10);
        vm.recordLogs();
        vm.prank(alice, alice);
        bridge.depositERC20{value: 1 ether}(DOMAIN, address(old), alice, 10);
        (, bytes memory data) = _lastItem();
        assertEq(
            keccak256(data),
            keccak256(
                abi.encodeCall(IDomainBridge.finalizeDeposit, (address(old), alice, alice, 10, "Old", "OLD", 0))
            ),
            "bytes32 metadata"
        );
        LongNameToken long = new LongNameToken();
        long.mint(alice, 10);
        vm.startPrank(alice, alice);
        long.approve(address(bridge), 10);
        bridge.depositERC20{value: 1 ether}(DOMAIN, address(long), alice, 10);
        vm.stopPrank();
        (, data) = _lastItem();
        assertTrue(data.length <= 4 + 32 * 13, "bounded");
    }

    /// @dev What arrives inside the transfer would be counted twice.
    function test_depositERC20_isNotReentered_byTheToken() public {
        CallingToken token = new CallingToken();
        token.mint(alice, 100);
        token.mint(address(token), 100);
        token.arm{value: 1 ether}(
            address(bridge), abi.encodeCall(IBridge.depositERC20, (DOMAIN, address(token), alice, 100))
        );
        vm.startPrank(alice, alice);
        token.approve(address(bridge), 100);
        bridge.depositERC20{value: 1 ether}(DOMAIN, address(token), alice, 100);
        vm.stopPrank();
        assertTrue(token.refusal() == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "refused");
        assertEq(token.balanceOf(address(bridge)), 100, "balance");
        assertEq(bridge.heldBy(DOMAIN, address(token)), 100, "held");
    }

    function test_depositERC20_refusals() public {
        vm.startPrank(alice, alice);
        vm.expectRevert(abi.encodeWithSelector(IBridge.TokenUnknown.selector, address(0xdead)));
        bridge.depositERC20{value: 1 ether}(DOMAIN, address(0xdead), alice, 1);
        PlainToken token = new PlainToken();
        vm.expectRevert(IBridge.ZeroAmount.selector);
        bridge.depositERC20{value: 1 ether}(DOMAIN, address(token), alice, 0);
        vm.expectRevert(IBridge.ZeroRecipient.selector);
        bridge.depositERC20{value: 1 ether}(DOMAIN, address(token), address(0), 1);
        uint256 fee = bridge.tokenDepositFee(DOMAIN, address(token));
        vm.expectRevert(abi.encodeWithSelector(IBridge.FeeTooLow.selector, fee - 1, fee));
        bridge.depositERC20{value: fee - 1}(DOMAIN, address(token), alice, 1);
        vm.stopPrank();
    }

    function test_withdrawal_opensUnderAConfirmedAssertion_once() public {
        _deposit(5 ether);
        Withdrawal memory withdrawal = _withdrawal(0, 2 ether);
        (bytes32 id, bytes memory proof) = _confirm(withdrawal, 2 ether);
        (bool recorded, bytes32 hash) = bridge.proveWithdrawal(DOMAIN, id, withdrawal, proof);
        assertTrue(recorded, "recorded");
        assertEq(hash, keccak256(abi.encode(uint256(DOMAIN), uint256(0), address(0), alice, alice, 2 ether)), "hash");
        bridge.finalizeWithdrawal(DOMAIN, id, withdrawal, proof);
        assertTrue(bridge.consumed(hash), "consumed");
        assertEq(bridge.heldBy(DOMAIN, address(0)), 3 ether, "held");
        assertEq(bridge.claimable(address(0), alice), 2 ether, "claimable");
        vm.expectRevert(abi.encodeWithSelector(IBridge.AlreadyConsumed.selector, hash));
        bridge.finalizeWithdrawal(DOMAIN, id, withdrawal, proof);
        uint256 before = alice.balance;
        bridge.claim(address(0), alice);
        assertEq(alice.balance - before, 2 ether, "paid");
        vm.expectRevert(abi.encodeWithSelector(IBridge.NothingToClaim.selector, address(0), alice));
        bridge.claim(address(0), alice);
    }

    function test_withdrawal_needsConfirmation() public {
        _deposit(5 ether);
        Withdrawal memory withdrawal = _withdrawal(0, 2 ether);
        (bytes32 id, bytes memory proof) = _assertWith(withdrawal, 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotConfirmed.selector, id));
        bridge.finalizeWithdrawal(DOMAIN, id, withdrawal, proof);
    }

    function test_withdrawal_ofOtherContent_isNotRecorded() public {
        _deposit(5 ether);
        Withdrawal memory withdrawal = _withdrawal(0, 2 ether);
        (bytes32 id, bytes memory proof) = _confirm(withdrawal, 2 ether);
        withdrawal.amount = 3 ether;
        vm.expectPartialRevert(IBridge.NotRecorded.selector);
        bridge.finalizeWithdrawal(DOMAIN, id, withdrawal, proof);
        withdrawal.amount = 2 ether;
        proof[40] = bytes1(uint8(proof[40]) ^ 1);
        (bool ok,) =
            address(bridge).call(abi.encodeCall(IBridge.finalizeWithdrawal, (DOMAIN, id, withdrawal, proof)));
        assertTrue(!ok, "a bent proof");
    }

    function test_withdrawal_neverExceedsWhatTheDomainHolds() public {
        _deposit(5 ether);
        register(902, address(0));
        vm.prank(alice, alice);
        bridge.depositETH{value: 100 ether + FEE}(902, alice, 100 ether, GAS, "");
        Withdrawal memory withdrawal = _withdrawal(0, 6 ether);
        (bytes32 id, bytes memory proof) = _confirm(withdrawal, 6 ether);
        vm.expectRevert(
            abi.encodeWithSelector(IBridge.DomainInsolvent.selector, DOMAIN, address(0), 6 ether, 5 ether)
        );
        bridge.finalizeWithdrawal(DOMAIN, id, withdrawal, proof);
    }

    function test_withdrawal_neverExceedsWhatWasBondedFor() public {
        _deposit(5 ether);
        Withdrawal memory withdrawal = _withdrawal(0, 2 ether);
        (bytes32 id, bytes memory proof) = _confirm(withdrawal, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IBridge.AboveCumulative.selector, DOMAIN, 2 ether, 1 ether));
        bridge.finalizeWithdrawal(DOMAIN, id, withdrawal, proof);
    }

    function test_withdrawals_together_neverExceedWhatWasBondedFor() public {
        _deposit(5 ether);
        Withdrawal memory first = _withdrawal(0, 2 ether);
        Withdrawal memory second = _withdrawal(1, 2 ether);
        (bytes32 root, bytes memory proofOfFirst, bytes memory proofOfSecond) = _treeOf(first, second, 1);
        bytes32 id = _confirmRoot(root, 3 ether);
        bridge.finalizeWithdrawal(DOMAIN, id, first, proofOfFirst);
        vm.expectRevert(abi.encodeWithSelector(IBridge.AboveCumulative.selector, DOMAIN, 4 ether, 3 ether));
        bridge.finalizeWithdrawal(DOMAIN, id, second, proofOfSecond);
    }

    function test_withdrawals_mayTakeAllThatTheDomainHolds() public {
        _deposit(5 ether);
        Withdrawal memory first = _withdrawal(0, 2 ether);
        Withdrawal memory second = _withdrawal(1, 3 ether);
        (bytes32 root, bytes memory proofOfFirst, bytes memory proofOfSecond) = _treeOf(first, second, 1);
        bytes32 id = _confirmRoot(root, 5 ether);
        bridge.finalizeWithdrawal(DOMAIN, id, second, proofOfSecond);
        bridge.finalizeWithdrawal(DOMAIN, id, first, proofOfFirst);
        bridge.claim(address(0), alice);
        assertEq(bridge.heldBy(DOMAIN, address(0)) + address(bridge).balance, 0, "nothing left");
    }

    function test_withdrawal_isRecordedByAOne_only() public {
        _deposit(5 ether);
        Withdrawal memory first = _withdrawal(0, 2 ether);
        (bytes32 root, bytes memory proof,) = _treeOf(first, _withdrawal(1, 2 ether), 2);
        bytes32 id = _confirmRoot(root, 4 ether);
        vm.expectPartialRevert(IBridge.NotRecorded.selector);
        bridge.finalizeWithdrawal(DOMAIN, id, first, proof);
    }

    function test_withdrawal_ofTokens() public {
        PlainToken token = new PlainToken();
        token.mint(alice, 500);
        vm.startPrank(alice, alice);
        token.approve(address(bridge), 500);
        bridge.depositERC20{value: 1 ether}(DOMAIN, address(token), alice, 500);
        vm.stopPrank();
        append(DOMAIN, 1, "");
        Withdrawal memory withdrawal = _withdrawal(0, 200);
        withdrawal.token = address(token);
        (bytes32 id, bytes memory proof) = _confirm(withdrawal, 0);
        bridge.finalizeWithdrawal(DOMAIN, id, withdrawal, proof);
        bridge.claim(address(token), alice);
        assertEq(token.balanceOf(alice), 200, "paid");
        assertEq(bridge.heldBy(DOMAIN, address(token)), 300, "held");
    }

    function test_oneRefusingRecipient_stopsNobodyElse() public {
        _deposit(5 ether);
        Withdrawal memory withdrawal = _withdrawal(0, 2 ether);
        withdrawal.recipient = address(chain); // takes no ether
        (bytes32 id, bytes memory proof) = _confirm(withdrawal, 2 ether);
        bridge.finalizeWithdrawal(DOMAIN, id, withdrawal, proof);
        (bool ok,) = address(bridge).call(abi.encodeCall(IBridge.claim, (address(0), address(chain))));
        assertTrue(!ok, "refused");
        assertEq(bridge.claimable(address(0), address(chain)), 2 ether, "still claimable");
    }

    /// @dev Storage tree in which the slots of both hold `value`, and the proofs of both.
    function _treeOf(Withdrawal memory a, Withdrawal memory b, uint256 value)
        private
        pure
        returns (bytes32 root, bytes memory proofOfA, bytes memory proofOfB)
    {
        bytes32 keyOfA = _key(a);
        bytes32 keyOfB = _key(b);
        uint8 bit;
        while ((uint256(keyOfA ^ keyOfB) >> (255 - bit)) & 1 == 0) ++bit;
        bytes32 leafOfA = keccak256(abi.encodePacked(uint8(0), keyOfA, value));
        bytes32 leafOfB = keccak256(abi.encodePacked(uint8(0), keyOfB, value));
        root = (uint256(keyOfA) >> (255 - bit)) & 1 == 1
            ? keccak256(abi.encodePacked(uint8(1), bit, leafOfB, leafOfA))
            : keccak256(abi.encodePacked(uint8(1), bit, leafOfA, leafOfB));
        proofOfA = abi.encodePacked(uint8(1), bit, leafOfB, uint8(1), keyOfA, value);
        proofOfB = abi.encodePacked(uint8(1), bit, leafOfA, uint8(1), keyOfB, value);
    }

    function _key(Withdrawal memory withdrawal) private pure returns (bytes32) {
        bytes32 withdrawalHash = keccak256(abi.encode(DOMAIN, withdrawal));
        return keccak256(abi.encodePacked("S", keccak256(abi.encode(withdrawalHash, uint256(2)))));
    }

    function _confirmRoot(bytes32 root, uint128 cumulative) private returns (bytes32 id) {
        Output memory claimed = output(1, 1);
        claimed.withdrawalRoot = root;
        claimed.cumulativeWithdrawn = cumulative;
        bytes32 parentId = genesisId();
        uint256 bond = chain.requiredBond(parentId, cumulative);
        vm.prank(proposer);
        id = chain.assertOutput{value: bond}(DOMAIN, parentId, newestBatch, claimed, 0);
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(id);
    }

    function _deposit(uint256 amount) private {
        vm.prank(alice, alice);
        bridge.depositETH{value: amount + FEE}(DOMAIN, alice, amount, GAS, "");
        append(DOMAIN, 1, "");
    }

    function _withdrawal(uint256 nonce, uint256 amount) private view returns (Withdrawal memory) {
        return Withdrawal({nonce: nonce, token: address(0), sender: alice, recipient: alice, amount: amount});
    }

    /// @dev An assertion whose withdrawal root holds the slot of `withdrawal`, and the proof of it.
    function _assertWith(Withdrawal memory withdrawal, uint128 cumulative)
        private
        returns (bytes32 id, bytes memory proof)
    {
        Output memory claimed = output(1, 1);
        (claimed.withdrawalRoot, proof) = withdrawalTree(keccak256(abi.encode(DOMAIN, withdrawal)));
        claimed.cumulativeWithdrawn = cumulative;
        bytes32 parentId = genesisId();
        uint256 bond = chain.requiredBond(parentId, cumulative);
        bytes32 last = lastBatch(DOMAIN, 1);
        vm.prank(proposer);
        id = chain.assertOutput{value: bond}(DOMAIN, parentId, last, claimed, 0);
    }

    function _confirm(Withdrawal memory withdrawal, uint128 cumulative)
        private
        returns (bytes32 id, bytes memory proof)
    {
        (id, proof) = _assertWith(withdrawal, cumulative);
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(id);
    }

    function _lastItem() private returns (QueueItem memory item, bytes memory data) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = logs.length; i > 0; --i) {
            if (logs[i - 1].topics[0] != IInbox.ItemEnqueued.selector) continue;
            (, item, data) = abi.decode(logs[i - 1].data, (bytes32, QueueItem, bytes));
            return (item, data);
        }
        revert("no item");
    }
}
