// SPDX-License-Identifier: MIT
// The far ends of both trees: claims that differ in nothing but leaf 2^24 - 1, then in nothing but leaf 2^26 - 1; and in leaf 0 of both.
pragma solidity ^0.8.28;

import {ClaimStatus, Descent, Match, Phase} from "../../src/dispute/DisputeTypes.sol";
import {Alphabet} from "./Alphabet.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Forest} from "./Forest.sol";

contract DisputeLastLeafTest is DisputeFixture {
    /// @dev Last leaf of the tree with this root; 0 where it is that of its leaves.
    mapping(bytes32 root => bytes32) private lastOf;

    function setUp() public {
        setUpGame();
    }

    // ---- trees whose last leaf alone is another one ----

    function _node(bytes32 treeRoot, uint256 treeHeight, uint256 height, uint256 index) private view returns (bytes32) {
        bytes32 last = lastOf[treeRoot];
        if (last == 0 || index != (1 << (treeHeight - height)) - 1) return Forest.node(leavesOf[treeRoot], height, index);
        return _spine(leavesOf[treeRoot], height, treeHeight, last);
    }

    /// @dev Rightmost node of `height`.
    function _spine(bytes32[] memory leaves, uint256 height, uint256 treeHeight, bytes32 last)
        private
        pure
        returns (bytes32 out)
    {
        out = last;
        for (uint256 h; h < height; ++h) out = Forest.pair(Forest.node(leaves, h, (1 << (treeHeight - h)) - 2), out);
    }

    function _rememberLast(bytes32[] memory leaves, uint256 treeHeight, bytes32 last) private returns (bytes32 treeRoot) {
        treeRoot = _spine(leaves, treeHeight, treeHeight, last);
        leavesOf[treeRoot] = leaves;
        lastOf[treeRoot] = last;
    }

    function _siblings(bytes32 treeRoot, uint256 treeHeight, uint256 height, uint256 index, uint256 levels)
        private
        view
        returns (bytes32[] memory out)
    {
        out = new bytes32[](levels);
        for (uint256 i; i < levels; ++i) out[i] = _node(treeRoot, treeHeight, height + i, (index >> i) ^ 1);
    }

    function _opening(bytes32 treeRoot, uint256 treeHeight, uint256 height, uint256 index)
        private
        view
        returns (bytes32[] memory out)
    {
        uint256 levels = height % 4 == 0 ? 4 : height % 4;
        out = new bytes32[](1 << levels);
        for (uint256 i; i < out.length; ++i) out[i] = _node(treeRoot, treeHeight, height - levels, (index << levels) + i);
    }

    function _walk(bytes32 matchId, uint256 treeHeight) private returns (uint256 moves) {
        for (; matchOf(matchId).phase == Phase.WALK; ++moves) _step(matchId, matchOf(matchId), treeHeight);
    }

    function _step(bytes32 matchId, Match memory m, uint256 treeHeight) private {
        bytes32 own = claimOf(m.turnB ? m.b : m.a).root;
        bytes32 other = claimOf(m.turnB ? m.a : m.b).root;
        bytes32 answers = m.turnB ? m.nodeA : m.nodeB;
        if (m.opened == 0) return game.open(matchId, answers, _opening(own, treeHeight, m.height, m.position));
        uint256 height = m.height - m.opened;
        uint256 at = uint256(m.position) << m.opened;
        Descent memory down;
        while (_node(own, treeHeight, height, at) == _node(other, treeHeight, height, at)) (++at, ++down.index);
        (down.own, down.other) = (_node(own, treeHeight, height, at), _node(other, treeHeight, height, at));
        down.ownSiblings = _siblings(own, treeHeight, height, at, m.opened);
        down.otherSiblings = _siblings(other, treeHeight, height, at, m.opened);
        if (height != 0) return game.move(matchId, answers, down, _opening(own, treeHeight, height, at));
        bytes32 start = treeHeight == 24 ? tournamentOf(m.tournamentId).initialState : matchOf(m.tournamentId).agreed;
        bytes32 agreed = at == 0 ? start : _node(own, treeHeight, 0, at - 1);
        bytes32[] memory path = at == 0 ? new bytes32[](0) : _siblings(own, treeHeight, 0, at - 1, treeHeight);
        game.seal(matchId, answers, down, agreed, path);
    }

    function _join(bytes32 outer, bool sideB, bytes32 treeRoot) private returns (bytes32) {
        return game.join{value: JOIN_BOND}(outer, treeRoot, sideB, _siblings(treeRoot, 26, 0, (1 << 26) - 1, 26));
    }

    receive() external payable {}

    function _play(bool rightFirst) private {
        vm.deal(address(this), 10 ether);
        bytes32[] memory leaves = rightLeaves();
        bytes32 lie = keccak256("another end");
        bytes32 lieRoot = _rememberLast(leaves, 24, lie);
        bytes32 good;
        if (rightFirst) good = claimLeaves(mover, leaves);
        bytes32 bad = claimOutput(villain, lieRoot, 99);
        if (!rightFirst) good = claimLeaves(mover, leaves);
        bytes32 outer = matchOfClaim(good);
        assertEq(_walk(outer, 24), 7, "openings and a seal");
        assertEq(matchOf(outer).position, (1 << 24) - 1, "the last leaf");
        // its segment is one of the padding: the finished state is its own successor, wherever it goes wrong
        bytes32 goodInner = _join(outer, !rightFirst, remember(rightSteps(Alphabet.SEGMENTS), 26));
        bytes32 badInner = _join(outer, rightFirst, _rememberLast(rightSteps(Alphabet.SEGMENTS), 26, lie));
        bytes32 inner = matchOfClaim(goodInner);
        assertEq(_walk(inner, 26), 8, "openings and a seal");
        assertEq(matchOf(inner).position, (1 << 26) - 1, "the last leaf");
        game.proveStep(inner, abi.encode(wordsAt(Alphabet.SEGMENTS, 0)), "");
        assertTrue(claimOf(badInner).status == ClaimStatus.OUT, "refuted");
        wait_(BUILD + GRACE + WINDOW + 1);
        game.finish(outer);
        assertTrue(claimOf(bad).status == ClaimStatus.OUT, "out");
        assertTrue(claimOf(good).status == ClaimStatus.ALIVE, "stands");
    }

    function test_lastLeaf_ofBothLevels() public {
        _play(false);
    }

    function test_lastLeaf_ofBothLevels_rightOneFirst() public {
        _play(true);
    }

    function test_firstLeaf_ofBothLevels() public {
        bytes32 bad = claimLeaves(villain, wrongLeaves(0, 1));
        bytes32 good = claimLeaves(mover, rightLeaves());
        bytes32 outer = matchOfClaim(good);
        _walk(outer, 24);
        Match memory m = matchOf(outer);
        assertEq(m.position, 0, "the first leaf");
        assertEq(m.agreed, Alphabet.hash(initialWords()), "S0");
        vm.deal(address(this), 10 ether);
        bytes32 goodInner = _join(outer, true, remember(rightSteps(0), 26));
        bytes32 badInner = _join(outer, false, remember(stepsTo(0, 0, m.nodeA), 26));
        bytes32 inner = matchOfClaim(goodInner);
        _walk(inner, 26);
        assertEq(matchOf(inner).position, 0, "the first leaf");
        assertEq(matchOf(inner).agreed, m.agreed, "S0 again");
        // S0 is a boundary state, and here it starts its segment: no words
        game.proveStep(inner, "", abi.encode(initialWords()));
        assertTrue(claimOf(badInner).status == ClaimStatus.OUT, "refuted");
        wait_(BUILD + GRACE + WINDOW + 1);
        game.finish(outer);
        assertTrue(claimOf(bad).status == ClaimStatus.OUT, "out");
    }
}
