// SPDX-License-Identifier: MIT
// Gas of every call of a dispute, each as a transaction of its own. The figures of docs/disputes.md.
pragma solidity ^0.8.28;

import {Match} from "../../src/dispute/DisputeTypes.sol";
import {DisputeFixture} from "./DisputeFixture.sol";
import {Alphabet} from "./Alphabet.sol";

/// forge-config: default.isolate = true
contract DisputeGasTest is DisputeFixture {
    /// @dev Ceilings, so that a change that costs is seen: published figures are 90 k a binary level (PRT).
    uint256 private constant MOVE_LIMIT = 105_000;

    uint256 private _total;

    function setUp() public {
        setUpGame();
    }

    function _used(string memory what, uint256 limit) private {
        uint256 used = more.lastCallGas().used;
        _total += used;
        say(string.concat(what, ": ", text(used)));
        assertTrue(used <= limit, what);
    }

    function test_gas_ofADispute() public {
        claimLeaves(villain, wrongLeaves(3, 1));
        bytes32 right = claimLeaves(mover, rightLeaves());
        say(string.concat("assertOutput with the opening of a dispute: ", text(more.lastCallGas().used)));
        bytes32 id = matchOfClaim(right);
        _walk(id, "level 0");
        Match memory m = matchOf(id);
        bytes32 joined = joinInner(mover, id, true, rightSteps(3));
        _used("join", 260_000);
        joinInner(villain, id, false, stepsTo(3, 1, m.nodeA));
        _used("join, paired", 420_000);
        bytes32 inner = matchOfClaim(joined);
        _walk(inner, "level 1");
        prove(inner, 3, mover);
        _used("proveStep, alphabet", 220_000);
        wait_(200);
        vm.prank(mover);
        game.finish(id);
        _used("finish", 330_000);
        bytes32 dispute = game.disputeId(root, 0);
        vm.prank(mover);
        game.conclude(dispute, 0);
        _used("conclude", 260_000);
        say(string.concat("whole dispute, both sides: ", text(_total)));
        assertTrue(_total <= 2_900_000, "whole dispute");
    }

    function _walk(bytes32 id, string memory where) private {
        for (uint256 i;; ++i) {
            Match memory m = matchOf(id);
            address who = claimOf(m.turnB ? m.b : m.a).owner;
            if (!step(id, who)) return;
            bool sealed_ = m.opened != 0 && m.height == m.opened;
            _used(string.concat(where, sealed_ ? " seal" : string.concat(" move ", text(i))), sealed_ ? 260_000 : MOVE_LIMIT);
        }
    }
}
