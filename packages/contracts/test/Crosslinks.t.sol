// SPDX-License-Identifier: MIT
// Only confirmed claims enter the tree, each once, and the tree is what its leaves say.
pragma solidity ^0.8.28;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ICrosslinks} from "../src/interfaces/ICrosslinks.sol";
import {ClaimTree} from "../src/libraries/ClaimTree.sol";
import {Output} from "../src/types/DomainTypes.sol";
import {BlockHeader} from "../src/types/BlockTypes.sol";
import {Claim} from "../src/types/ClaimTypes.sol";
import {L1Fixture} from "./utils/L1Fixture.sol";

contract CrosslinksTest is L1Fixture {
    function setUp() public {
        setUpDomain(address(0));
    }

    function header(uint256 number) internal pure returns (BlockHeader memory made) {
        made.domainId = DOMAIN;
        made.number = number;
        made.worldRoot = keccak256(abi.encode("world", number));
    }

    /// @dev An assertion whose last block is `number`.
    function assertBlock(bytes32 parentId, uint256 number) internal returns (bytes32 id) {
        uint64 batchEnd = chain.assertionOf(parentId).nextBatchEnd;
        while (inbox.batchCount(DOMAIN) < batchEnd) append(DOMAIN, 0, "");
        Output memory claimed = output(batchEnd, number);
        claimed.lastBlockHash = ClaimTree.hashHeader(header(number));
        claimed.worldRoot = header(number).worldRoot;
        vm.prank(proposer);
        return chain.assertOutput{value: BASE_BOND}(
            DOMAIN, parentId, lastBatch(DOMAIN, batchEnd), claimed, bytes32(number)
        );
    }

    function confirmBlock(bytes32 parentId, uint256 number) internal returns (bytes32 id) {
        id = assertBlock(parentId, number);
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(id);
    }

    function test_takesWhatIsConfirmedOnce() public {
        bytes32 first = assertBlock(genesisId(), 5);
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.NotConfirmed.selector, first));
        crosslinks.settle(first, header(5));

        vm.warp(block.timestamp + WINDOW);
        chain.confirm(first);
        bytes32 wrong = ClaimTree.hashHeader(header(6));
        bytes32 right = ClaimTree.hashHeader(header(5));
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.HeaderDiffers.selector, wrong, right));
        crosslinks.settle(first, header(6));

        bytes32 empty = crosslinks.root();
        assertEq(crosslinks.settle(first, header(5)), 0, "index");
        assertEq(crosslinks.leafOf(DOMAIN, 5), 1, "leaf");
        assertTrue(crosslinks.root() != empty, "root");
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.AlreadySettled.selector, DOMAIN, 5, 0));
        crosslinks.settle(first, header(5));

        // batches without a block: the child ends with the same block, and has nothing new to say
        bytes32 second = confirmBlock(first, 5);
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.AlreadySettled.selector, DOMAIN, 5, 0));
        crosslinks.settle(second, header(5));
        assertEq(crosslinks.settle(confirmBlock(second, 6), header(6)), 1, "next index");
        assertEq(crosslinks.count(), 2, "count");
    }

    /// @dev What differs in one word, or is an inner node, does not stand in the tree.
    function test_opensEachLeaf() public {
        bytes32 id = confirmBlock(genesisId(), 1);
        crosslinks.settle(id, header(1));
        bytes32 only = leafOf(1);
        bytes32[] memory siblings = new bytes32[](32);
        for (uint256 h = 1; h < 32; ++h) siblings[h] = keccak256(abi.encode(siblings[h - 1], siblings[h - 1]));
        assertTrue(this.contains(crosslinks.root(), only, siblings), "leaf");
        assertTrue(!this.contains(crosslinks.root(), leafOf(2), siblings), "another leaf");
        bytes32[] memory shorter = new bytes32[](31);
        for (uint256 h = 1; h < 32; ++h) shorter[h - 1] = siblings[h];
        bytes32 parent = keccak256(abi.encode(siblings[0], only));
        assertTrue(MerkleProof.verify(shorter, crosslinks.root(), parent), "the inner node is under the root");
        assertTrue(!this.contains(crosslinks.root(), parent, shorter), "but is no leaf");
    }

    function contains(bytes32 root, bytes32 leaf, bytes32[] calldata siblings) external pure returns (bool) {
        return ClaimTree.contains(root, leaf, siblings);
    }

    function leafOf(uint256 number) internal pure returns (bytes32) {
        return ClaimTree.leaf(
            Claim({domainId: DOMAIN, number: uint64(number), worldRoot: header(number).worldRoot}),
            ClaimTree.hashHeader(header(number))
        );
    }
}
