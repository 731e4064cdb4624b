// SPDX-License-Identifier: MIT
// Batches, L1 origins and the forced queue of Inbox.
pragma solidity ^0.8.28;

import {IInbox} from "../src/interfaces/IInbox.sol";
import {IDomainRegistry} from "../src/interfaces/IDomainRegistry.sol";
import {L1Origin} from "../src/libraries/L1Origin.sol";
import {L1Sender} from "../src/libraries/L1Sender.sol";
import {WordTree} from "../src/libraries/WordTree.sol";
import {BatchHeader, BatchRecord, QueueItem, QueueRecord} from "../src/types/InboxTypes.sol";
import {Caller, ConstructorCaller} from "./utils/Callers.sol";
import {L1Fixture} from "./utils/L1Fixture.sol";
import {Vm} from "./utils/Vm.sol";

contract InboxTest is L1Fixture {
    uint64 private constant GAS = 100_000;
    uint256 private constant FEE = uint256(GAS) * GAS_PRICE;
    bytes private constant HISTORY_CODE =
        hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";

    function setUp() public {
        setUpDomain(address(0));
    }

    function root(bytes calldata data) external pure returns (bytes32) {
        return WordTree.root(data);
    }

    function test_appendBatch_recordsTheHash_ofFourteenWords() public {
        _enqueue(2);
        bytes memory data = hex"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff0011";
        BatchRecord memory first = append(DOMAIN, 1, data);
        assertEq(first.queueEnd, 1, "queueEnd");
        assertEq(first.dataLength, data.length, "dataLength");
        assertEq(first.postedAt, block.timestamp, "postedAt");
        assertEq(first.originNumber, 9_999, "originNumber");
        bytes memory words = bytes.concat(
            abi.encode(uint256(DOMAIN), registry.configHashOf(DOMAIN), uint256(0), bytes32(0), this.root(data)),
            abi.encode(data.length, uint256(0), uint256(1), bytes32(0), inbox.queueAccAt(DOMAIN, 1)),
            abi.encode(uint256(9_999), keccak256(headerRlp(9_999, 1_699_009_999, 5 gwei)), uint256(1_699_009_999), uint256(5 gwei))
        );
        assertEq(words.length, 14 * 32, "words");
        assertEq(first.batchHash, keccak256(words), "hash");

        BatchRecord memory second = append(DOMAIN, 1, "");
        words = bytes.concat(
            abi.encode(uint256(DOMAIN), registry.configHashOf(DOMAIN), uint256(1), first.batchHash, bytes32(0)),
            abi.encode(uint256(0), uint256(1), uint256(2), inbox.queueAccAt(DOMAIN, 1), inbox.queueAccAt(DOMAIN, 2)),
            abi.encode(uint256(9_999), keccak256(headerRlp(9_999, 1_699_009_999, 5 gwei)), uint256(1_699_009_999), uint256(5 gwei))
        );
        assertEq(second.batchHash, keccak256(words), "second hash");
        assertEq(inbox.batchCount(DOMAIN), 2, "count");
    }

    function test_appendBatch_refuses_allButTheSequencerItself() public {
        bytes memory rlp = origin(9_999);
        BatchHeader memory header = nextHeader(DOMAIN, 9_999, 0);
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotSequencer.selector, DOMAIN, alice));
        vm.prank(alice, alice);
        inbox.appendBatch(DOMAIN, header, rlp, "");
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotDirectCall.selector, sequencer));
        vm.prank(sequencer, alice);
        inbox.appendBatch(DOMAIN, header, rlp, "");

        // a sequencer with delegated code could call from inside that code
        vm.etch(sequencer, abi.encodePacked(hex"ef0100", address(this)));
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotDirectCall.selector, sequencer));
        vm.prank(sequencer, sequencer);
        inbox.appendBatch(DOMAIN, header, rlp, "");

        Caller caller = new Caller();
        vm.prank(owner);
        registry.setSequencer(DOMAIN, address(caller));
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotDirectCall.selector, address(caller)));
        caller.append(inbox, DOMAIN, header, rlp);
    }

    function test_appendBatch_refuses_anotherPlace() public {
        append(DOMAIN, 0, "a");
        bytes memory rlp = origin(9_999);
        BatchHeader memory header = nextHeader(DOMAIN, 9_999, 0);
        header.batchIndex = 2;
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.BatchIndexDiffers.selector, 2, 1));
        header = nextHeader(DOMAIN, 9_999, 0);
        bytes32 parent = header.parentBatchHash;
        header.parentBatchHash = bytes32(uint256(1));
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.ParentBatchDiffers.selector, bytes32(uint256(1)), parent));
    }

    function test_appendBatch_refuses_aWrongQueueRange() public {
        _enqueue(66);
        append(DOMAIN, 1, "");
        bytes memory rlp = origin(9_999);
        BatchHeader memory header = nextHeader(DOMAIN, 9_999, 0);
        header.queueEnd = 0;
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.QueueEndOutOfRange.selector, 0, 1, 66));
        header.queueEnd = 67;
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.QueueEndOutOfRange.selector, 67, 1, 66));
        header.queueEnd = 66;
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.QueueEndOutOfRange.selector, 66, 1, 66));
        header.queueEnd = 2;
        bytes32 right = inbox.queueAccAt(DOMAIN, 2);
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.QueueAccDiffers.selector, header.queueAcc, right));
        append(DOMAIN, 64, "");
    }

    function test_appendBatch_boundsTheData() public {
        append(DOMAIN, 0, new bytes(419_000));
        bytes memory rlp = origin(9_999);
        BatchHeader memory header = nextHeader(DOMAIN, 9_999, 0);
        _refused(header, rlp, new bytes(419_001), abi.encodeWithSelector(IInbox.DataTooLong.selector, 419_001, 419_000));
    }

    function test_appendBatch_leavesAnOverdueItem_neverAndAYoungOne() public {
        _enqueue(1);
        uint64 overdue = uint64(block.timestamp) + DELAY;
        assertEq(inbox.overdueAt(DOMAIN), overdue, "overdueAt");
        vm.warp(overdue - 1);
        append(DOMAIN, 0, "");
        vm.warp(overdue);
        bytes memory rlp = origin(9_999);
        BatchHeader memory header = nextHeader(DOMAIN, 9_999, 0);
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.OverdueItemLeft.selector, 0, overdue));
        append(DOMAIN, 1, "");
        assertEq(inbox.overdueAt(DOMAIN), 0, "nothing left");
    }

    function test_appendBatch_mayLeaveOverdueItems_afterSixtyFour() public {
        _enqueue(65);
        vm.warp(block.timestamp + DELAY);
        bytes memory rlp = origin(9_999);
        BatchHeader memory header = nextHeader(DOMAIN, 9_999, 63);
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.OverdueItemLeft.selector, 63, block.timestamp));
        append(DOMAIN, 64, "");
    }

    function test_origin_mustBeL1s() public {
        bytes memory rlp = origin(9_999);
        BatchHeader memory header = nextHeader(DOMAIN, 10_000, 0);
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.OriginOutOfOrder.selector, 10_000, 0, 10_000));
        header = nextHeader(DOMAIN, 9_998, 0);
        vm.setBlockhash(9_998, bytes32(uint256(1)));
        _refused(
            header,
            rlp,
            "",
            abi.encodeWithSelector(L1Origin.OriginUnknown.selector, 9_998, keccak256(rlp), bytes32(uint256(1)))
        );
        // a header that hashes right under another number
        vm.setBlockhash(9_998, keccak256(rlp));
        _refused(header, rlp, "", abi.encodeWithSelector(L1Origin.OriginNumberDiffers.selector, 9_998, 9_999));
        _refused(header, new bytes(1025), "", abi.encodeWithSelector(L1Origin.OriginTooLong.selector, 1025));

        append(DOMAIN, 0, "");
        rlp = origin(9_998);
        header = nextHeader(DOMAIN, 9_998, 0);
        _refused(header, rlp, "", abi.encodeWithSelector(IInbox.OriginOutOfOrder.selector, 9_998, 9_999, 10_000));
    }

    function test_origin_reaches256Blocks_thenTheHistoryContract() public {
        bytes memory rlp = origin(9_744);
        BatchHeader memory header = nextHeader(DOMAIN, 9_744, 0);
        vm.prank(sequencer, sequencer);
        inbox.appendBatch(DOMAIN, header, rlp, "");

        vm.roll(10_100);
        rlp = headerRlp(9_750, 1_699_009_750, 1);
        header = nextHeader(DOMAIN, 9_750, 0);
        address history = 0x0000F90827F1C53a10cb7A02335B175320002935;
        vm.etch(history, "");
        _refused(
            header, rlp, "", abi.encodeWithSelector(L1Origin.OriginUnknown.selector, 9_750, keccak256(rlp), bytes32(0))
        );
        vm.etch(history, HISTORY_CODE);
        vm.store(history, bytes32(uint256(9_750 % 8191)), keccak256(rlp));
        vm.prank(sequencer, sequencer);
        inbox.appendBatch(DOMAIN, header, rlp, "");
        assertEq(inbox.batchAt(DOMAIN, 1).originNumber, 9_750, "origin");
    }

    function test_emptyBatch_consumesOverdueItems_only() public {
        vm.expectRevert(abi.encodeWithSelector(IInbox.NothingOverdue.selector, 0));
        inbox.appendEmptyBatch(DOMAIN, 9_999, "");
        _enqueue(3);
        uint64 first = uint64(block.timestamp);
        vm.warp(first + 10);
        _enqueue(2);
        bytes memory rlp = origin(9_999);
        vm.warp(first + DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IInbox.NothingOverdue.selector, first + DELAY));
        inbox.appendEmptyBatch(DOMAIN, 9_999, rlp);
        vm.warp(first + DELAY);
        vm.prank(alice);
        inbox.appendEmptyBatch(DOMAIN, 9_999, rlp);
        (, uint64 consumed,,) = inbox.queueState(DOMAIN);
        assertEq(consumed, 3, "the three oldest");
        assertEq(inbox.batchAt(DOMAIN, 0).dataLength, 0, "no data");
    }

    function test_emptyBatch_takesSixtyFour() public {
        _enqueue(70);
        vm.warp(block.timestamp + DELAY);
        inbox.appendEmptyBatch(DOMAIN, 9_999, origin(9_999));
        inbox.appendEmptyBatch(DOMAIN, 9_999, origin(9_999));
        assertEq(inbox.batchAt(DOMAIN, 0).queueEnd, 64, "first");
        assertEq(inbox.batchAt(DOMAIN, 1).queueEnd, 70, "second");
    }

    function test_enqueue_chainsTheHash_ofThirteenWords() public {
        bytes memory data = hex"1234";
        vm.recordLogs();
        vm.prank(alice, alice);
        inbox.enqueueTransaction{value: FEE}(DOMAIN, address(0xbeef), false, 7, GAS, data);
        bytes32 first = keccak256(
            bytes.concat(
                abi.encode(uint256(DOMAIN), uint256(0), uint256(0), alice, address(0xbeef), false, uint256(0)),
                abi.encode(uint256(7), uint256(GAS), this.root(data), uint256(2), block.number, block.timestamp)
            )
        );
        (, bytes32 itemHash, bytes32 acc) = _lastItem();
        assertEq(itemHash, first, "item hash");
        assertEq(acc, keccak256(abi.encode(bytes32(0), first)), "accumulator");

        vm.prank(alice, alice);
        inbox.enqueueSigned{value: FEE}(DOMAIN, data, GAS);
        bytes32 second = keccak256(
            bytes.concat(
                abi.encode(uint256(DOMAIN), uint256(1), uint256(1), address(0), address(0), false, uint256(0)),
                abi.encode(uint256(0), uint256(GAS), this.root(data), uint256(2), block.number, block.timestamp)
            )
        );
        assertEq(inbox.queueAccAt(DOMAIN, 2), keccak256(abi.encode(acc, second)), "second accumulator");
        QueueRecord memory record = inbox.queueItemAt(DOMAIN, 1);
        assertEq(record.enqueuedAt, block.timestamp, "time");
    }

    function test_enqueue_namesSenders() public {
        vm.recordLogs();
        vm.prank(alice, alice);
        inbox.enqueueTransaction{value: FEE}(DOMAIN, address(1), false, 0, GAS, "");
        assertEq(_lastFrom(), alice, "account");

        Caller caller = new Caller();
        caller.enqueue{value: FEE}(inbox, DOMAIN, GAS);
        assertEq(_lastFrom(), L1Sender.aliasOf(address(caller)), "contract");

        ConstructorCaller made = new ConstructorCaller{value: FEE}(inbox, DOMAIN, GAS);
        assertEq(_lastFrom(), L1Sender.aliasOf(address(made)), "constructor");

        // a delegated account is an account, also when somebody else pays for the transaction
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(caller)));
        vm.prank(alice, proposer);
        inbox.enqueueTransaction{value: FEE}(DOMAIN, address(1), false, 0, GAS, "");
        assertEq(_lastFrom(), alice, "delegated account");

        // 23 bytes of other code are not a designator
        address other = named("other");
        vm.deal(other, FEE);
        vm.etch(other, abi.encodePacked(hex"60ef01", address(caller)));
        vm.prank(other, proposer);
        inbox.enqueueTransaction{value: FEE}(DOMAIN, address(1), false, 0, GAS, "");
        assertEq(_lastFrom(), L1Sender.aliasOf(other), "contract of 23 bytes");
    }

    function test_alias_wrapsAround() public pure {
        assertEq(
            L1Sender.aliasOf(address(type(uint160).max)), 0x1111000000000000000000000000000000001110, "wrapped"
        );
    }

    function test_enqueue_chargesGas_andCreditsTheRest() public {
        vm.expectRevert(abi.encodeWithSelector(IInbox.FeeTooLow.selector, FEE - 1, FEE));
        vm.prank(alice, alice);
        inbox.enqueueTransaction{value: FEE - 1}(DOMAIN, address(1), false, 0, GAS, "");
        vm.prank(alice, alice);
        inbox.enqueueTransaction{value: FEE + 5}(DOMAIN, address(1), false, 0, GAS, "");
        assertEq(inbox.credit(treasury), FEE, "fee recipient");
        assertEq(inbox.credit(alice), 5, "rest");
        uint256 before = treasury.balance;
        inbox.withdrawCredit(treasury);
        assertEq(treasury.balance - before, FEE, "paid");
        assertEq(inbox.credit(treasury), 0, "no credit left");
    }

    function test_enqueue_boundsGasAndData() public {
        bytes memory data = new bytes(100);
        _enqueueRefused(false, 22_599, data, abi.encodeWithSelector(IInbox.GasLimitOutOfRange.selector, 22_599, 22_600, 2_000_000));
        _enqueueRefused(true, 54_607, data, abi.encodeWithSelector(IInbox.GasLimitOutOfRange.selector, 54_607, 54_608, 2_000_000));
        _enqueueRefused(false, 2_000_001, data, abi.encodeWithSelector(IInbox.GasLimitOutOfRange.selector, 2_000_001, 22_600, 2_000_000));
        _enqueueRefused(false, 2_000_000, new bytes(30_001), abi.encodeWithSelector(IInbox.DataTooLong.selector, 30_001, 30_000));
        vm.prank(alice, alice);
        inbox.enqueueTransaction{value: 1 ether}(DOMAIN, address(0), true, 0, 2_000_000, new bytes(30_000));
    }

    function test_enqueueDeposit_isForTheBridge() public {
        vm.expectRevert(abi.encodeWithSelector(IInbox.NotBridge.selector, alice));
        vm.prank(alice);
        inbox.enqueueDeposit(DOMAIN, alice, alice, 1, 1, GAS, "");
    }

    function test_unknownDomain_isRefused() public {
        bytes memory unknown = abi.encodeWithSelector(IDomainRegistry.DomainUnknown.selector, 5);
        BatchHeader memory header;
        vm.expectRevert(unknown);
        inbox.appendBatch(5, header, "", "");
        vm.expectRevert(unknown);
        inbox.enqueueSigned(5, "", 21_000);
    }

    function test_domains_doNotShareQueues() public {
        register(902, address(0));
        _enqueue(2);
        append(DOMAIN, 2, "");
        (uint64 length, uint64 consumed, bytes32 acc,) = inbox.queueState(902);
        assertEq(length + consumed, 0, "empty");
        assertEq(acc, 0, "no accumulator");
        assertEq(inbox.batchCount(902), 0, "no batch");
    }

    function testFuzz_rangeCommitment_isTheListHash(uint256 count, uint256 from, uint256 to) public {
        count = bound(count, 1, 12);
        for (uint256 i; i < count; ++i) {
            append(DOMAIN, 0, abi.encode(i));
        }
        from = bound(from, 0, count - 1);
        to = bound(to, from + 1, count);
        bytes32 pending;
        for (uint256 i = to; i > from; --i) {
            pending = keccak256(abi.encode(inbox.batchAt(DOMAIN, uint64(i - 1)).batchHash, pending));
        }
        (bytes32 have, bytes32 previous, bytes32 last,) = inbox.rangeCommitment(DOMAIN, uint64(from), uint64(to));
        assertEq(last, inbox.batchAt(DOMAIN, uint64(to - 1)).batchHash, "last");
        assertEq(have, pending, "pending");
        assertEq(previous, from == 0 ? bytes32(0) : inbox.batchAt(DOMAIN, uint64(from - 1)).batchHash, "previous");
    }

    function test_rangeCommitment_isBounded() public {
        append(DOMAIN, 0, "");
        vm.expectRevert(abi.encodeWithSelector(IInbox.RangeOutOfBounds.selector, 1, 1, 1));
        inbox.rangeCommitment(DOMAIN, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IInbox.RangeOutOfBounds.selector, 0, 2, 1));
        inbox.rangeCommitment(DOMAIN, 0, 2);
    }

    function _enqueue(uint256 count) private {
        for (uint256 i; i < count; ++i) {
            vm.prank(alice, alice);
            inbox.enqueueTransaction{value: FEE}(DOMAIN, address(1), false, 0, GAS, "");
        }
    }

    function _refused(BatchHeader memory header, bytes memory rlp, bytes memory data, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(sequencer, sequencer);
        inbox.appendBatch(DOMAIN, header, rlp, data);
    }

    function _enqueueRefused(bool isCreation, uint64 gasLimit, bytes memory data, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(alice, alice);
        inbox.enqueueTransaction{value: 1 ether}(DOMAIN, address(1), isCreation, 0, gasLimit, data);
    }

    function _lastItem() private returns (QueueItem memory item, bytes32 itemHash, bytes32 acc) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = logs.length; i > 0; --i) {
            if (logs[i - 1].topics[0] != IInbox.ItemEnqueued.selector) continue;
            itemHash = logs[i - 1].topics[3];
            (acc, item,) = abi.decode(logs[i - 1].data, (bytes32, QueueItem, bytes));
            return (item, itemHash, acc);
        }
        revert("no item");
    }

    function _lastFrom() private returns (address) {
        (QueueItem memory item,,) = _lastItem();
        return item.from;
    }
}
