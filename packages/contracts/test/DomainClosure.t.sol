// SPDX-License-Identifier: MIT
// A domain is closed only when it has stopped, and nothing of it counts from then on.
pragma solidity ^0.8.28;

import {ICrosslinks} from "../src/interfaces/ICrosslinks.sol";
import {IDomainClosure} from "../src/interfaces/IDomainClosure.sol";
import {IStateCommitmentChain} from "../src/interfaces/IStateCommitmentChain.sol";
import {ClaimTree} from "../src/libraries/ClaimTree.sol";
import {BlockHeader} from "../src/types/BlockTypes.sol";
import {Output} from "../src/types/DomainTypes.sol";
import {L1Fixture} from "./utils/L1Fixture.sol";

contract DomainClosureTest is L1Fixture {
    function setUp() public {
        setUpDomain(address(0));
    }

    function header(uint256 number) internal pure returns (BlockHeader memory made) {
        made.domainId = DOMAIN;
        made.number = number;
        made.worldRoot = keccak256(abi.encode("world", number));
    }

    function assertBlock(bytes32 parentId, uint256 number) internal returns (bytes32 id) {
        uint64 batchEnd = chain.assertionOf(parentId).nextBatchEnd;
        while (inbox.batchCount(DOMAIN) < batchEnd) append(DOMAIN, 0, "");
        Output memory claimed = output(batchEnd, number);
        claimed.lastBlockHash = ClaimTree.hashHeader(header(number));
        claimed.worldRoot = header(number).worldRoot;
        bytes32 batch = lastBatch(DOMAIN, batchEnd);
        vm.prank(proposer);
        return chain.assertOutput{value: BASE_BOND}(DOMAIN, parentId, batch, claimed, bytes32(number));
    }

    function confirmBlock(bytes32 parentId, uint256 number) internal returns (bytes32 id) {
        id = assertBlock(parentId, number);
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(id);
    }

    function schedule() internal {
        vm.prank(governor);
        closure.schedule(DOMAIN);
    }

    function test_close_whenNothingWasConfirmed_endsTheDomain() public {
        bytes32 last = confirmBlock(genesisId(), 5);
        vm.expectRevert(abi.encodeWithSelector(IDomainClosure.NotGovernor.selector, address(this)));
        closure.schedule(DOMAIN);
        vm.expectRevert(abi.encodeWithSelector(IDomainClosure.ClosureNotDue.selector, DOMAIN, 0));
        closure.close(DOMAIN, header(5));
        uint64 due = uint64(block.timestamp) + CLOSURE_DELAY;
        schedule();
        vm.prank(governor);
        vm.expectRevert(abi.encodeWithSelector(IDomainClosure.AlreadyScheduled.selector, DOMAIN, due));
        closure.schedule(DOMAIN);

        bytes32 pending = assertBlock(last, 6);
        vm.warp(due - 1);
        vm.expectRevert(abi.encodeWithSelector(IDomainClosure.ClosureNotDue.selector, DOMAIN, due));
        closure.close(DOMAIN, header(5));
        vm.warp(due);
        vm.expectPartialRevert(IDomainClosure.HeaderDiffers.selector);
        closure.close(DOMAIN, header(6));
        closure.close(DOMAIN, header(5));
        bytes32 hash = ClaimTree.hashHeader(header(5));
        assertEq(closure.closureOf(DOMAIN), keccak256(abi.encode(DOMAIN, 5, header(5).worldRoot, hash)), "closure");
        vm.expectRevert(abi.encodeWithSelector(IDomainClosure.AlreadyClosed.selector, DOMAIN));
        closure.close(DOMAIN, header(5));

        // what is later is confirmed nowhere, and so no root of any contract that asks for confirmed ones
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.DomainIsClosed.selector, DOMAIN));
        chain.confirm(pending);
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.NotConfirmed.selector, pending));
        crosslinks.settle(pending, header(6));
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.NotConfirmed.selector, pending));
        chain.certifiedRoot(DOMAIN, pending);
        Output memory later = output(1, 1);
        vm.prank(proposer);
        vm.expectRevert(abi.encodeWithSelector(IStateCommitmentChain.DomainIsClosed.selector, DOMAIN));
        chain.assertOutput{value: BASE_BOND}(DOMAIN, last, bytes32(0), later, bytes32(0));
        // the last one still settles, and nobody's bond stays behind
        crosslinks.settle(last, header(5));
        uint256 before = chain.credit(proposer);
        chain.releaseBond(pending);
        assertEq(chain.credit(proposer), before + BASE_BOND, "bond");
    }

    function test_close_whenItLives_isRefused() public {
        bytes32 last = confirmBlock(genesisId(), 5);
        schedule();
        confirmBlock(last, 6);
        vm.warp(block.timestamp + CLOSURE_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IDomainClosure.DomainLives.selector, DOMAIN, 2));
        closure.close(DOMAIN, header(6));
        // the clock starts again
        schedule();
        vm.expectPartialRevert(IDomainClosure.ClosureNotDue.selector);
        closure.close(DOMAIN, header(6));
    }

    function test_cancel_byTheGovernor_takesItBack() public {
        confirmBlock(genesisId(), 5);
        schedule();
        vm.expectRevert(abi.encodeWithSelector(IDomainClosure.NotGovernor.selector, address(this)));
        closure.cancel(DOMAIN);
        vm.prank(governor);
        closure.cancel(DOMAIN);
        vm.warp(block.timestamp + CLOSURE_DELAY);
        vm.expectRevert(abi.encodeWithSelector(IDomainClosure.ClosureNotDue.selector, DOMAIN, 0));
        closure.close(DOMAIN, header(5));
        assertEq(closure.closureOf(DOMAIN), bytes32(0), "open");
    }
}
