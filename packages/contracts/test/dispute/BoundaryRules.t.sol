// SPDX-License-Identifier: MIT
// Contradictions that one or two leaves show, against a history over two batches with a forced item; data availability.
pragma solidity ^0.8.28;

import {Contradiction} from "../../src/dispute/BoundaryRules.sol";
import {ClaimStatus} from "../../src/dispute/DisputeTypes.sol";
import {Availability, IDataAvailabilityChallenge} from "../../src/dispute/IDataAvailabilityChallenge.sol";
import {IOneShotProofs, LeafOpening} from "../../src/dispute/IOneShotProofs.sol";
import {IStateCommitmentChain} from "../../src/interfaces/IStateCommitmentChain.sol";
import {Output} from "../../src/types/DomainTypes.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Forest} from "./Forest.sol";

contract BoundaryRulesTest is DisputeFixture {
    uint64 private constant OTHER = 902;
    uint256 private constant LAST = (1 << 24) - 1;
    bytes32 private parent;
    /// @dev Right states: the initial one, then the leaves. A test damages one.
    bytes32[9][] private words;
    bytes32[8][] private accs;

    function setUp() public {
        setUpGame();
        register(OTHER, address(game));
        vm.deal(alice, 10 ether);
        vm.prank(alice);
        inbox.enqueueSigned{value: 1 ether}(OTHER, hex"01", 1_000_000);
        append(OTHER, 1, hex"0102");
        append(OTHER, 0, "");
        parent = chain.openDomain(OTHER);
        _build(21_000, 29_000, 100);
    }

    // ---- a right history ----

    function _build(uint256 gasOne, uint256 gasTwo, uint256 length) private {
        delete words;
        delete accs;
        (bytes32 b0, bytes32 b1) = (inbox.batchAt(OTHER, 0).batchHash, inbox.batchAt(OTHER, 1).batchHash);
        bytes32[9] memory w;
        bytes32[8] memory a;
        w[0] = bytes32(bytes4(0x00010003));
        w[5] = _journal(bytes32(uint256(0x11)));
        bytes32 rest = keccak256(abi.encode(b1, bytes32(0)));
        w[8] = keccak256(abi.encode(b0, rest));
        a[4] = bytes32(uint256(0x22));
        _add(w, a, 0, 0);
        (w[1], w[8]) = (b0, rest);
        _add(w, a, 1, 0);
        (w[2], w[5]) = (keccak256("block"), _journal("one"));
        a[0] = bytes32(uint256(1));
        _add(w, a, 2, 0);
        (a[3], a[5], a[6], a[7]) = (bytes32(uint256(1)), bytes32(uint256(1)), bytes32(gasOne), keccak256("receipt"));
        w[5] = _journal("two");
        _add(w, a, 3, 0);
        (a[1], a[2], a[5], a[6]) =
            (bytes32(uint256(1)), bytes32(length), bytes32(uint256(2)), bytes32(gasOne + gasTwo));
        w[5] = _journal("three");
        _add(w, a, 3, 0);
        (w[2], a[4], a[5], a[6], a[7]) = (0, keccak256("hash"), 0, 0, 0);
        _add(w, a, 4, 0);
        (a[0], a[1], a[2]) = (0, 0, 0);
        _add(w, a, 5, 0);
        (w[1], w[8]) = (b1, 0);
        _add(w, a, 1, 0);
        _add(w, a, 5, 1);
    }

    function _journal(bytes32 world) private pure returns (bytes32) {
        return keccak256(abi.encode(world, bytes32(0), bytes32(0), bytes32(0), bytes32(0)));
    }

    function _add(bytes32[9] memory w, bytes32[8] memory a, uint256 kind, uint256 status) private {
        w[0] = bytes32(bytes4(0x00010003)) | bytes32((status << 208) | (kind << 200) | (words.length << 128));
        w[3] = keccak256(abi.encode(a));
        words.push(w);
        accs.push(a);
    }

    function _leaves() private view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](words.length - 1);
        for (uint256 i; i < leaves.length; ++i) leaves[i] = keccak256(abi.encode(words[i + 1]));
    }

    /// @dev Asserts what `words` make up, with the output of the right history.
    function _claim() private returns (bytes32 id) {
        Output memory claimed = Output({
            worldRoot: "three",
            lastBlockHash: keccak256("hash"),
            queueCursor: 1,
            withdrawalRoot: 0,
            cumulativeWithdrawn: 0
        });
        bytes32 last = lastBatch(OTHER, 2);
        bytes32 l0Root = remember(_leaves(), 24);
        vm.prank(villain);
        return chain.assertOutput{value: BASE_BOND}(OTHER, parent, last, claimed, l0Root);
    }

    /// @dev Leaf `index`, or the initial state for −1.
    function _open(int256 index) private view returns (LeafOpening memory) {
        if (index < 0) return LeafOpening({words: words[0], siblings: new bytes32[](0)});
        bytes32[] memory siblings = Forest.siblings(_leaves(), 0, uint256(index), 24);
        return LeafOpening({words: words[_at(index)], siblings: siblings});
    }

    /// @dev Where the words of a leaf are; the last one repeats.
    function _at(int256 index) private view returns (uint256) {
        uint256 at = uint256(index + 1);
        return at < words.length ? at : words.length - 1;
    }

    // ---- a right history is never refuted ----

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_rightHistory_isNeverRefuted(uint256 gasOne, uint256 gasTwo, uint256 length) public {
        _build(bound(gasOne, 0, 1 << 24), bound(gasTwo, 0, 1 << 24), bound(length, 0, type(uint32).max));
        _checkRight();
    }

    /// @dev The most gas an item may have, and the longest entry a table can tell of.
    function test_rightHistory_isNeverRefuted_atTheLimits() public {
        _build(1 << 24, 1 << 24, type(uint32).max);
        _checkRight();
    }

    function _checkRight() private {
        bytes32 id = _claim();
        bytes32[9] memory initial = words[0];
        for (uint256 i; i < words.length + 3; ++i) {
            uint256 index = i < words.length + 1 ? i : LAST - (i - words.length - 1);
            LeafOpening memory leaf = _open(int256(index));
            LeafOpening memory before = _open(int256(index) - 1);
            (bytes32[8] memory a, bytes32[8] memory b) = (accs[_at(int256(index) - 1)], accs[_at(int256(index))]);
            vm.expectRevert(IOneShotProofs.NotRefuted.selector);
            proofs.proveLeaf(id, index, leaf, initial);
            vm.expectRevert(IOneShotProofs.NotRefuted.selector);
            proofs.proveOrder(id, index, before, leaf);
            vm.expectRevert(IOneShotProofs.NotRefuted.selector);
            proofs.proveProgress(id, index, before, leaf, a, b);
            vm.expectRevert(IOneShotProofs.NotRefuted.selector);
            proofs.proveInput(id, index, leaf, b);
        }
    }

    function test_openings_mustBeThoseOfTheClaim() public {
        bytes32 id = _claim();
        LeafOpening memory leaf = _open(3);
        LeafOpening memory before = _open(2);
        bytes32[9] memory initial = words[0];
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafDiffers.selector, 4));
        proofs.proveLeaf(id, 4, leaf, initial);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafOutOfRange.selector, (1 << 24) + 3));
        proofs.proveLeaf(id, (1 << 24) + 3, leaf, initial);
        initial[0] = words[1][0];
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafDiffers.selector, 0));
        proofs.proveLeaf(id, 3, leaf, initial);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafDiffers.selector, 2));
        proofs.proveOrder(id, 3, leaf, leaf);
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafDiffers.selector, 0));
        proofs.proveOrder(id, 0, before, _open(0));
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafDiffers.selector, 3));
        proofs.proveProgress(id, 3, before, leaf, accs[2], accs[4]);
        leaf.words[7] = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(IOneShotProofs.LeafDiffers.selector, 3));
        proofs.proveInput(id, 3, leaf, accs[4]);
    }

    // ---- every rule, broken once ----

    /// @dev Adds to a field of a head: its lowest bit, how much.
    function _head(uint256 leaf, uint256 bit, uint256 more_) private {
        words[leaf + 1][0] = bytes32(uint256(words[leaf + 1][0]) + (more_ << bit));
    }

    function _expectLeaf(uint256 index, Contradiction want, string memory what) private {
        bytes32[9] memory w = words[index + 1];
        assertEq(uint256(proofs.leafContradiction(index, w, words[0][0])), uint256(want), what);
        bytes32 id = _claim();
        proofs.proveLeaf(id, index, _open(int256(index)), words[0]);
        assertTrue(claimOf(id).status == ClaimStatus.OUT, what);
        _build(21_000, 29_000, 100);
    }

    function test_leaf_everyRule() public {
        _head(3, 216, 1);
        _expectLeaf(3, Contradiction.FORM, "phase");
        _head(3, 192, 1);
        _expectLeaf(3, Contradiction.FORM, "micro");
        _head(3, 0, 1);
        _expectLeaf(3, Contradiction.FORM, "zeros");
        _head(3, 208, 2);
        _expectLeaf(3, Contradiction.FORM, "status");
        _head(3, 200, 3);
        _expectLeaf(3, Contradiction.FORM, "kind 6");
        for (uint256 word = 4; word < 8; ++word) {
            if (word == 5) continue;
            words[4][word] = bytes32(uint256(1));
            _expectLeaf(3, Contradiction.FORM, "tx, frame, micro");
        }
        _head(3, 224, 1);
        _expectLeaf(3, Contradiction.FORK, "fork");
        _head(3, 240, 1);
        _expectLeaf(3, Contradiction.FORK, "version");
        _head(3, 128, 1);
        _expectLeaf(3, Contradiction.INDEX, "index");
        _head(7, 128, 1);
        _expectLeaf(7, Contradiction.INDEX, "finished later than it is there");
        words[1][2] = bytes32(uint256(1));
        _expectLeaf(0, Contradiction.KIND, "context outside a block");
        words[4][2] = 0;
        _expectLeaf(3, Contradiction.KIND, "no context inside");
        _head(5, 208, 1);
        _expectLeaf(5, Contradiction.END, "finished with batches pending");
        words[6][8] = 0;
        words[7][8] = 0;
        _expectLeaf(5, Contradiction.END, "not finished with none");
    }

    function test_leaf_lastOne_isFinished_andIsTheOutput() public {
        // the history stops in the middle
        words.pop();
        bytes32 id = _claim();
        assertEq(uint256(proofs.leafContradiction(LAST, words[7], words[0][0])), uint256(Contradiction.INDEX), "index");
        proofs.proveLeaf(id, LAST, _open(int256(LAST)), words[0]);
        assertTrue(claimOf(id).status == ClaimStatus.OUT, "unfinished");
        _build(21_000, 29_000, 100);
        words[8][5] = _journal("stolen");
        id = _claim();
        proofs.proveLeaf(id, LAST, _open(int256(LAST)), words[0]);
        assertTrue(claimOf(id).status == ClaimStatus.OUT, "another world than claimed");
        _build(21_000, 29_000, 100);
        accs[8][4] = keccak256("other");
        words[8][3] = keccak256(abi.encode(accs[8]));
        id = _claim();
        proofs.proveLeaf(id, LAST, _open(int256(LAST)), words[0]);
        assertTrue(claimOf(id).status == ClaimStatus.OUT, "another last block than claimed");
    }

    function _expectOrder(uint256 index, Contradiction want, string memory what) private {
        assertEq(uint256(proofs.orderContradiction(words[index], words[index + 1])), uint256(want), what);
        bytes32 id = _claim();
        proofs.proveOrder(id, index, _open(int256(index) - 1), _open(int256(index)));
        assertTrue(claimOf(id).status == ClaimStatus.OUT, what);
        _build(21_000, 29_000, 100);
    }

    function test_order_everyRule() public {
        _head(3, 128, 1);
        _expectOrder(3, Contradiction.INDEX, "one left out");
        _head(0, 200, 1);
        _expectOrder(0, Contradiction.ORDER, "a block before a batch");
        _head(1, 200, 1);
        _expectOrder(1, Contradiction.ORDER, "an item outside a block");
        _head(3, 200, 2);
        _expectOrder(3, Contradiction.ORDER, "the batch ends inside a block");
        words[1][1] = keccak256("other");
        _expectOrder(0, Contradiction.BATCH, "another batch than pending");
        words[1][8] = keccak256("other");
        _expectOrder(0, Contradiction.BATCH, "another rest");
        words[4][1] = keccak256("other");
        _expectOrder(3, Contradiction.BATCH, "another batch in the middle");
        words[4][8] = 0;
        _expectOrder(3, Contradiction.BATCH, "pending dropped");
        words[1][3] = keccak256("other");
        _expectOrder(0, Contradiction.CURSOR, "the start of a batch moves nothing");
        words[4][2] = keccak256("other");
        _expectOrder(3, Contradiction.CONTEXT, "another block");
        words[5][5] = _journal("other");
        _expectOrder(4, Contradiction.WORLD, "the end of a block writes");
        // behind the end there is nothing else
        bytes32[9] memory more_ = words[8];
        more_[5] = _journal("other");
        words.push(more_);
        accs.push(accs[8]);
        _expectOrder(8, Contradiction.ORDER, "after the end");
    }

    function _expectProgress(uint256 index, uint256 word, uint256 value, Contradiction want, string memory what) private {
        accs[index + 1][word] = bytes32(value);
        words[index + 1][3] = keccak256(abi.encode(accs[index + 1]));
        uint256 kind = uint8(uint256(words[index + 1][0]) >> 200);
        assertEq(uint256(proofs.progressContradiction(kind, accs[index], accs[index + 1])), uint256(want), what);
        bytes32 id = _claim();
        LeafOpening memory before = _open(int256(index) - 1);
        proofs.proveProgress(id, index, before, _open(int256(index)), accs[index], accs[index + 1]);
        assertTrue(claimOf(id).status == ClaimStatus.OUT, what);
        _build(21_000, 29_000, 100);
    }

    function test_progress_everyRule() public {
        _expectProgress(1, 0, 2, Contradiction.CURSOR, "two blocks");
        _expectProgress(1, 1, 1, Contradiction.CURSOR, "an entry with the block");
        _expectProgress(1, 3, 1, Contradiction.CURSOR, "a forced item with the block");
        _expectProgress(1, 4, 1, Contradiction.CURSOR, "another parent");
        _expectProgress(1, 5, 1, Contradiction.CURSOR, "items before the first");
        _expectProgress(1, 6, 1, Contradiction.GAS, "gas before the first item");
        _expectProgress(1, 7, 1, Contradiction.CURSOR, "receipts before the first item");
        _expectProgress(2, 3, 2, Contradiction.CURSOR, "two forced items");
        _expectProgress(2, 1, 1, Contradiction.CURSOR, "an entry and a forced item");
        _expectProgress(2, 2, 1, Contradiction.CURSOR, "a forced item has no bytes in the batch");
        _expectProgress(2, 5, 2, Contradiction.CURSOR, "one counted twice");
        _expectProgress(2, 6, (1 << 24) + 1, Contradiction.GAS, "more gas than an item has");
        _expectProgress(3, 6, 20_999, Contradiction.GAS, "gas falls");
        _expectProgress(3, 1, 0, Contradiction.CURSOR, "no item");
        _expectProgress(3, 2, 1 << 32, Contradiction.CURSOR, "a length of more than 32 bits");
        _expectProgress(3, 0, 2, Contradiction.CURSOR, "an item begins no block");
        _expectProgress(4, 1, 2, Contradiction.CURSOR, "an entry with the end");
        _expectProgress(4, 6, 1, Contradiction.GAS, "gas is kept");
        _expectProgress(5, 0, 1, Contradiction.CURSOR, "blocks are kept");
        _expectProgress(5, 2, type(uint256).max, Contradiction.CURSOR, "the cursor is kept");
        _expectProgress(5, 4, 1, Contradiction.CURSOR, "another last block");
    }

    // ---- input data ----

    function _expectInput(uint256 index, Contradiction want, string memory what) private {
        bytes32 id = _claim();
        assertEq(uint256(proofs.inputContradiction(id, words[index + 1], accs[index + 1])), uint256(want), what);
        proofs.proveInput(id, index, _open(int256(index)), accs[index + 1]);
        assertTrue(claimOf(id).status == ClaimStatus.OUT, what);
        _build(21_000, 29_000, 100);
    }

    function _cursor(uint256 index, uint256 value) private {
        accs[index + 1][3] = bytes32(value);
        words[index + 1][3] = keccak256(abi.encode(accs[index + 1]));
    }

    function test_input_otherBytes_otherRange_otherQueue() public {
        words[4][1] = keccak256("a batch of other bytes");
        _expectInput(3, Contradiction.INPUT, "bytes");
        words[4][1] = inbox.batchAt(DOMAIN, 0).batchHash;
        _expectInput(3, Contradiction.INPUT, "a batch of another domain");
        words[4][1] = words[7][1];
        _expectInput(3, Contradiction.INPUT, "a later batch with the rest of an earlier one");
        words[4][8] = 0;
        _expectInput(3, Contradiction.INPUT, "a rest that leaves a batch out");
        _cursor(3, 2);
        _expectInput(3, Contradiction.QUEUE, "a forced item of a later batch");
        _cursor(0, 1);
        _expectInput(0, Contradiction.QUEUE, "a forced item before its block");
        _cursor(4, 0);
        _expectInput(4, Contradiction.QUEUE, "a forced item left at the end of the block");
        _cursor(5, 0);
        _expectInput(5, Contradiction.QUEUE, "a forced item left at the end of the batch");
        _cursor(6, 0);
        _expectInput(6, Contradiction.QUEUE, "a forced item taken twice");
    }

    /// @dev What cannot be asserted at all: S₀, range, last batch and final cursor come from the Inbox.
    function test_input_whatIsRefusedWhenItIsAsserted() public {
        bytes32 last = lastBatch(OTHER, 2);
        bytes32 first = lastBatch(OTHER, 1);
        Output memory claimed = output(1, 1);
        claimed.queueCursor = 0;
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.QueueCursorDiffers.selector, 0, 1));
        chain.assertOutput{value: BASE_BOND}(OTHER, parent, last, claimed, "");
        claimed.queueCursor = 1;
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.LastBatchDiffers.selector, first, last));
        chain.assertOutput{value: BASE_BOND}(OTHER, parent, first, claimed, "");
        bytes32 id = chain.assertOutput{value: BASE_BOND}(OTHER, parent, last, claimed, "");
        assertEq(chain.assertionOf(id).initialState, keccak256(abi.encode(words[0])), "S0 is the Inbox's");
    }

    // ---- data availability ----

    function test_data_notPosted_cannotBeAsserted() public {
        bytes32 id = _claim();
        Output memory claimed = output(1, 1);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.BatchesMissing.selector, 2, 3));
        chain.assertOutput{value: BASE_BOND}(OTHER, id, keccak256("not posted"), claimed, "");
    }

    function test_data_isOnL1_orNotPosted_andNeverWithheld() public {
        bytes32 id = _claim();
        assertTrue(proofs.availabilityOf(OTHER, 1) == Availability.ON_L1, "posted");
        assertTrue(proofs.availabilityOf(OTHER, 2) == Availability.NOT_POSTED, "not posted");
        bytes4 onL1 = IDataAvailabilityChallenge.DataOnL1.selector;
        bytes4 notPosted = IDataAvailabilityChallenge.BatchNotPosted.selector;
        vm.expectRevert(abi.encodeWithSelector(onL1, OTHER, 1));
        proofs.challengeAvailability{value: 1 ether}(OTHER, 1);
        vm.expectRevert(abi.encodeWithSelector(notPosted, OTHER, 2));
        proofs.challengeAvailability(OTHER, 2);
        vm.expectRevert(abi.encodeWithSelector(onL1, OTHER, 0));
        proofs.showData(OTHER, 0, hex"0102");
        vm.expectRevert(abi.encodeWithSelector(onL1, OTHER, 0));
        proofs.proveWithheld(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IDataAvailabilityChallenge.BatchOutsideRange.selector, 2, 0, 2));
        proofs.proveWithheld(id, 2);
        assertEq(address(proofs).balance, 0, "it holds no money");
    }
}
