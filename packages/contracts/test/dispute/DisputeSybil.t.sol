// SPDX-License-Identifier: MIT
// One honest claim against N: matches, moves, gas, money and time, measured against the bounds of docs/disputes.md.
pragma solidity ^0.8.28;

import {Claim, ClaimStatus, Dispute, Match, Outcome, Phase} from "../../src/dispute/DisputeTypes.sol";
import {Alphabet} from "./Alphabet.sol";
import {DisputeFixture} from "./DisputeFixture.sol";

abstract contract SybilPlay is DisputeFixture {
    bytes32 internal honest;
    bytes32[] private ids;
    bytes32[] internal inners;
    uint256 internal honestMatches;

    function setUp() public {
        setUpGame();
    }

    /// @dev All come at once and the honest one in their midst. Among themselves they are silent, which takes longest; against
    /// the honest claim they play every move on both levels and stop short of the proof.
    function _play(uint256 n) internal {
        vm.deal(villain, 1000 ether);
        for (uint256 i; i < n; ++i) {
            if (i == n / 2) honest = claimLeaves(mover, rightLeaves());
            ids.push(claimLeaves(villain, wrongLeaves(i % Alphabet.SEGMENTS, i)));
        }
        ids.push(honest);
        uint256 start = block.timestamp;
        bytes32 dispute = game.disputeId(root, 0);
        uint256 rounds;
        while (tournamentOf(dispute).living > 1) {
            ++rounds;
            _round();
        }
        vm.prank(mover);
        game.conclude(dispute, 0);
        _count(mover);
        assertTrue(claimOf(honest).status == ClaimStatus.WON, "one honest claim is enough");
        uint256 depth;
        while ((uint256(1) << depth) < n + 1) ++depth;
        assertTrue(honestMatches <= depth, "log2 of all claims");
        assertTrue(movesOf[mover] <= honestMatches * 18 + n + 1, "fifteen openings, a join, a proof, an end each");
        uint256 delay = block.timestamp - start;
        uint256 roundLimit = uint256(WINDOW) + BUILD + GRACE + 2 * EFFORT + 1;
        assertTrue(delay <= depth * roundLimit, "T_c and the joining time a round");
        _report(n, rounds, delay, dispute);
    }

    /// @dev Plays or lets lapse every match there is.
    function _round() private {
        uint256 last;
        bytes32 own = matchOfClaim(honest);
        if (own != 0) {
            ++honestMatches;
            _fight(own);
            (uint64 untilA, uint64 untilB) = game.deadlinesOf(own);
            last = matchOf(own).b == honest ? untilA : untilB;
        }
        bytes32[] memory played = new bytes32[](ids.length);
        uint256 count;
        for (uint256 i; i < ids.length; ++i) {
            bytes32 id = matchOfClaim(ids[i]);
            if (id == 0 || matchOf(id).b != ids[i]) continue;
            played[count++] = id;
            if (id == own) continue;
            (uint64 untilA, uint64 untilB) = game.deadlinesOf(id);
            uint64 until = untilA < untilB ? untilA : untilB;
            if (until > last) last = until;
        }
        warpTo(last + 1);
        for (uint256 i; i < count; ++i) {
            vm.prank(mover);
            game.finish(played[i]);
            _count(mover);
        }
    }

    function _fight(bytes32 id) private {
        walkBoth(id);
        Match memory m = matchOf(id);
        bool isB = m.b == honest;
        inners.push(joinInner(mover, id, isB, rightSteps(m.position)));
        bytes32 bad = joinInner(villain, id, !isB, stepsTo(m.position, 0, isB ? m.nodeA : m.nodeB));
        bytes32 inner = matchOfClaim(bad);
        walkBoth(inner);
        prove(inner, m.position, mover);
    }

    /// @dev Each side makes its own moves.
    function walkBoth(bytes32 id) private {
        while (true) {
            Match memory m = matchOf(id);
            Claim memory claim = claimOf(m.turnB ? m.b : m.a);
            if (!step(id, claim.owner)) return;
        }
    }

    function _report(uint256 n, uint256 rounds, uint256 delay, bytes32 dispute) internal virtual;
}

/// @notice Every call as a transaction of its own: what it costs. Such calls have gas price 0 here, so nothing is refunded.
/// forge-config: default.isolate = true
contract DisputeSybilGasTest is SybilPlay {
    function test_sybil_gas_1() public {
        _play(1);
    }

    function test_sybil_gas_4() public {
        _play(4);
    }

    function test_sybil_gas_16() public {
        _play(16);
    }

    function test_sybil_gas_64() public {
        _play(64);
    }

    function _report(uint256 n, uint256 rounds, uint256 delay, bytes32) internal view override {
        say(string.concat("N ", text(n), ": rounds ", text(rounds), ", honest matches ", text(honestMatches)));
        say(string.concat("  honest transactions ", text(movesOf[mover]), ", gas ", text(gasOf[mover])));
        say(string.concat("  delay ", text(delay), " s of T_c ", text(WINDOW), " s"));
        assertTrue(gasOf[mover] <= 2_500_000 * honestMatches + 300_000 * (n + 1), "gas follows matches");
    }
}

/// @notice The same with money: what comes back.
contract DisputeSybilMoneyTest is SybilPlay {
    /// @dev Gas of a transaction that a call here does not have: intrinsic, calldata, cold storage.
    uint256 private constant APART = 21_000 + 30_000 + 40_000;

    function test_sybil_money_1() public {
        _play(1);
    }

    function test_sybil_money_4() public {
        _play(4);
    }

    function test_sybil_money_16() public {
        _play(16);
    }

    function test_sybil_money_64() public {
        _play(64);
    }

    function _report(uint256 n, uint256, uint256, bytes32 dispute) internal override {
        Dispute memory d = disputeOf(dispute);
        uint256 before = game.credit(mover);
        game.collect(dispute, honest, mover);
        game.collect(dispute, dispute, mover);
        for (uint256 i; i < inners.length; ++i) game.collect(dispute, inners[i], mover);
        uint256 paid = game.credit(mover) - before;
        uint256 cost = (gasOf[mover] + movesOf[mover] * APART) * GAS_WEI;
        say(string.concat("N ", text(n), ": paid ", text(paid / 1 gwei), " gwei for at most ", text(cost / 1 gwei)));
        say(string.concat("  burnt ", text(game.credit(burner) / 1 gwei), " gwei of ", text((n * BASE_BOND) / 1 gwei), " in level-0 bonds"));
        assertTrue(paid > cost, "PRZ-61: the honest side ends with more");
        assertTrue(game.credit(burner) >= (n * BASE_BOND) / 2, "half of every bond at least");
        assertTrue(uint256(d.pot) - paid < 100, "nothing but rounding is left");
    }
}
