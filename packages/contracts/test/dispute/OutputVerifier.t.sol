// SPDX-License-Identifier: MIT
// One history, two outputs: the last leaf decides.
pragma solidity ^0.8.28;

import {ClaimStatus, Outcome, Phase} from "../../src/dispute/DisputeTypes.sol";
import {IOneShotProofs} from "../../src/dispute/IOneShotProofs.sol";
import {OutputProof, OutputVerifier} from "../../src/dispute/OutputVerifier.sol";
import {Commitments} from "../../src/libraries/Commitments.sol";
import {Predeploys} from "../../src/libraries/Predeploys.sol";
import {Output} from "../../src/types/DomainTypes.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Forest} from "./Forest.sol";

contract OutputVerifierTest is DisputeFixture {
    uint128 private constant WITHDRAWN = 7 ether;
    bytes32 private constant PASSER_CODE = keccak256("code");

    function setUp() public {
        setUpGame();
    }

    /// @dev A world of the message passer and one other account, and the proof of the output in it.
    function _proof() private view returns (Output memory claimed, OutputProof memory p) {
        bytes32 slot = Commitments.storageKey(bytes32(uint256(1)));
        claimed.withdrawalRoot = keccak256(abi.encodePacked(uint8(0), slot, uint256(WITHDRAWN)));
        claimed.cumulativeWithdrawn = WITHDRAWN;
        claimed.lastBlockHash = keccak256("block");
        claimed.queueCursor = inbox.batchAt(DOMAIN, 0).queueEnd;
        bytes32 key = keccak256(abi.encodePacked("A", Predeploys.MESSAGE_PASSER));
        bytes32 value = keccak256(abi.encode(uint256(1), uint256(2), PASSER_CODE, PASSER_CODE, claimed.withdrawalRoot));
        claimed.worldRoot = keccak256(abi.encodePacked(uint8(0), key, value));
        p.head = bytes32(bytes8(0x0001000300010500));
        p.batchHash = inbox.batchAt(DOMAIN, 0).batchHash;
        p.output = claimed;
        (p.nonce, p.balance, p.codeHash, p.codeMetaHash) = (1, 2, PASSER_CODE, PASSER_CODE);
        p.accountProof = abi.encodePacked(uint8(0), uint8(1), key, value);
        p.slotProof = abi.encodePacked(uint8(0), uint8(1), slot, uint256(WITHDRAWN));
    }

    function _claim(address who, Output memory claimed, bytes32 l0Root) private returns (bytes32) {
        uint256 bond = chain.requiredBond(root, claimed.cumulativeWithdrawn);
        bytes32 last = lastBatch(DOMAIN, 1);
        vm.prank(who);
        return chain.assertOutput{value: bond}(DOMAIN, root, last, claimed, l0Root);
    }

    function test_finalState_hasTheShapeOfAnInitialState() public view {
        Output memory claimed = output(1, 1);
        bytes32 head = bytes32(bytes4(0x00010003));
        bytes32 initial = Commitments.hashInitialState(
            3, keccak256("batch"), claimed.worldRoot, claimed.lastBlockHash, claimed.queueCursor, 0
        );
        assertEq(outputs.finalState(head, keccak256("batch"), claimed), initial, "one form for both");
    }

    function test_sameHistory_theOutputOfTheLastLeafWins() public {
        (Output memory truth, OutputProof memory p) = _proof();
        bytes32[] memory leaves = rightLeaves();
        leaves[leaves.length - 1] = outputs.finalState(p.head, p.batchHash, truth);
        bytes32 l0Root = remember(leaves, 24);
        Output memory lie = abi.decode(abi.encode(truth), (Output));
        lie.cumulativeWithdrawn += 1000 ether;
        bytes32 bad = _claim(villain, lie, l0Root);
        bytes32 good = _claim(mover, truth, l0Root);
        bytes32 played = matchOfClaim(good);
        assertTrue(matchOf(played).phase == Phase.SAME_HISTORY, "one root");
        p.siblings = Forest.siblings(leaves, 0, (1 << 24) - 1, 24);

        p.output.cumulativeWithdrawn = lie.cumulativeWithdrawn;
        bytes memory forged = abi.encode(p);
        vm.expectRevert(abi.encodeWithSelector(OutputVerifier.WithdrawnDiffers.selector, bytes32(uint256(WITHDRAWN))));
        proofs.proveOutputOfMatch(DOMAIN, played, forged);
        p.output.cumulativeWithdrawn = WITHDRAWN;
        p.balance = 3;
        forged = abi.encode(p);
        vm.expectRevert(OutputVerifier.MessagePasserDiffers.selector);
        proofs.proveOutputOfMatch(DOMAIN, played, forged);
        p.balance = 2;
        p.siblings[3] = 0;
        forged = abi.encode(p);
        vm.expectRevert(OutputVerifier.NotLastLeaf.selector);
        proofs.proveOutputOfMatch(DOMAIN, played, forged);
        vm.expectRevert(OutputVerifier.NotLastLeaf.selector);
        proofs.proveOutputOfMatch(DOMAIN, played, "");

        p.siblings = Forest.siblings(leaves, 0, (1 << 24) - 1, 24);
        vm.prank(alice);
        proofs.proveOutputOfMatch(DOMAIN, played, abi.encode(p));
        assertTrue(claimOf(bad).status == ClaimStatus.OUT, "the lie is out");
        assertTrue(claimOf(good).status == ClaimStatus.ALIVE, "the truth stands");
        assertTrue(game.outcomeOf(played) == Outcome.B_WINS, "outcome");
    }

    function test_output_refutesAnAssertionWithoutRivals() public {
        (Output memory truth, OutputProof memory p) = _proof();
        bytes32[] memory leaves = rightLeaves();
        leaves[leaves.length - 1] = outputs.finalState(p.head, p.batchHash, truth);
        bytes32 l0Root = remember(leaves, 24);
        p.siblings = Forest.siblings(leaves, 0, (1 << 24) - 1, 24);
        bytes32 good = _claim(mover, truth, l0Root);
        bytes memory proof = abi.encode(p);
        vm.expectRevert(IOneShotProofs.NotRefuted.selector);
        proofs.proveOutput(good, proof);
        uint256 state = more.snapshotState();

        setUpGame();
        Output memory lie = abi.decode(abi.encode(truth), (Output));
        lie.cumulativeWithdrawn += 1;
        bytes32 bad = _claim(villain, lie, l0Root);
        vm.prank(alice);
        proofs.proveOutput(bad, proof);
        assertTrue(claimOf(bad).status == ClaimStatus.OUT, "the lie is out");
        assertEq(chain.assertionOf(root).childRound, 1, "range open again");
        more.revertToState(state);
    }

    function test_sameHistory_neitherOutputIsRight_bothAreOut() public {
        (Output memory truth, OutputProof memory p) = _proof();
        bytes32[] memory leaves = new bytes32[](1);
        leaves[0] = outputs.finalState(p.head, p.batchHash, truth);
        bytes32 l0Root = remember(leaves, 24);
        Output memory lie = abi.decode(abi.encode(truth), (Output));
        lie.lastBlockHash = keccak256("one");
        _claim(villain, lie, l0Root);
        lie.lastBlockHash = keccak256("two");
        bytes32 played = matchOfClaim(_claim(villain, lie, l0Root));
        p.siblings = Forest.siblings(leaves, 0, (1 << 24) - 1, 24);
        proofs.proveOutputOfMatch(DOMAIN, played, abi.encode(p));
        assertEq(chain.assertionOf(root).childRound, 1, "range open again");
    }
}
