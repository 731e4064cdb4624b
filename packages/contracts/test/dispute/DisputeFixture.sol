// SPDX-License-Identifier: MIT
// A domain whose resolver is the tournament over the alphabet machine, and players that know both sides of a match.
pragma solidity ^0.8.28;

import {DisputeLens} from "../../src/dispute/DisputeLens.sol";
import {DisputeTournament} from "../../src/dispute/DisputeTournament.sol";
import {
    Claim,
    Descent,
    Dispute,
    DisputeParameters,
    Match,
    Outcome,
    Phase,
    Tournament
} from "../../src/dispute/DisputeTypes.sol";
import {OneShotProofs} from "../../src/dispute/OneShotProofs.sol";
import {LeafHash} from "../../src/dispute/IOneShotProofs.sol";
import {OutputVerifier} from "../../src/dispute/OutputVerifier.sol";
import {Assertion} from "../../src/types/AssertionTypes.sol";
import {Output} from "../../src/types/DomainTypes.sol";
import {LibString} from "solady/utils/LibString.sol";
import {L1Fixture} from "../utils/L1Fixture.sol";
import {Alphabet, AlphabetVerifier} from "./Alphabet.sol";
import {Forest} from "./Forest.sol";

/// @notice Cheat codes beyond those of the other tests.
interface VmMore {
    function fee(uint256 baseFee) external;
    function txGasPrice(uint256 price) external;
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool);
    function lastCallGas() external view returns (CallGas memory);

    struct CallGas {
        uint64 limit;
        uint64 used;
        uint64 memoryUsed;
        int64 refunded;
        uint64 remaining;
    }
}

abstract contract DisputeFixture is L1Fixture {
    uint64 internal constant EFFORT = 2;
    uint64 internal constant BUILD = 4;
    uint64 internal constant GRACE = 20;
    uint96 internal constant JOIN_BOND = 0.25 ether;
    uint256 internal constant GAS_WEI = 10 gwei;
    VmMore internal constant more = VmMore(address(vm));

    DisputeTournament internal game;
    DisputeLens internal lens;
    AlphabetVerifier internal verifier;
    OutputVerifier internal outputs;
    OneShotProofs internal proofs;
    address internal burner = named("burner");
    address internal mover = named("mover");
    address internal villain = named("villain");
    bytes32 internal root;
    uint256 private _salt;

    /// @dev Gas of the calls made by `step`, `prove` and `joinInner` for an account, in tests that run calls as transactions.
    mapping(address account => uint256) internal gasOf;
    mapping(address account => uint256) internal movesOf;

    /// @dev Leaves behind every root that a test made, so that any claim can be played.
    mapping(bytes32 root => bytes32[]) internal leavesOf;

    function setUpGame() internal {
        setUpL1();
        verifier = new AlphabetVerifier();
        outputs = new OutputVerifier();
        lens = new DisputeLens();
        proofs = new OneShotProofs(chain, registry, inbox, verifier, outputs, lens);
        game = new DisputeTournament(chain, registry, verifier, address(proofs), disputeParameters());
        register(DOMAIN, address(game));
        root = chain.openDomain(DOMAIN);
        append(DOMAIN, 0, "");
        for (uint256 i; i < 3; ++i) vm.deal([mover, villain, alice][i], 10_000 ether);
        more.fee(GAS_WEI);
        more.txGasPrice(GAS_WEI);
    }

    function disputeParameters() internal view virtual returns (DisputeParameters memory) {
        return DisputeParameters({
            moveEffort: EFFORT,
            buildEffort: BUILD,
            grace: GRACE,
            joinBond: JOIN_BOND,
            tipCap: 2 gwei,
            priceCap: 50 gwei,
            lateSlashBps: 10_000,
            lateBurnBps: 5_000,
            refutedSlashBps: 10_000,
            refutedBurnBps: 6_000,
            treasury: burner
        });
    }

    // ---- the machine ----

    /// @dev The nine words of S₀ of an assertion on the genesis.
    function initialWords() internal view returns (bytes32[9] memory words) {
        bytes32 zero;
        words[0] = bytes32(bytes4(0x00010003));
        words[3] = keccak256(abi.encode(zero, zero, zero, zero, bytes32(uint256(0x22)), zero, zero, zero));
        words[5] = keccak256(abi.encode(bytes32(uint256(0x11)), zero, zero, zero, zero));
        words[8] = keccak256(abi.encode(inbox.batchAt(DOMAIN, 0).batchHash, zero));
    }

    /// @dev State after `segment` segments and `steps` steps of the next.
    function wordsAt(uint256 segment, uint256 steps) internal view returns (bytes32[9] memory words) {
        words = initialWords();
        for (uint256 s; s < segment; ++s) for (uint256 i; i < Alphabet.steps(s); ++i) words = Alphabet.next(words);
        for (uint256 i; i < steps; ++i) words = Alphabet.next(words);
    }

    function rightLeaves() internal view returns (bytes32[] memory leaves) {
        leaves = new bytes32[](Alphabet.SEGMENTS);
        for (uint256 s; s < leaves.length; ++s) leaves[s] = Alphabet.hash(wordsAt(s + 1, 0));
    }

    /// @dev Steps of a segment; one leaf too many is the boundary again. After the last segment nothing moves.
    function rightSteps(uint256 segment) internal view returns (bytes32[] memory leaves) {
        if (segment >= Alphabet.SEGMENTS) {
            leaves = new bytes32[](1);
            leaves[0] = Alphabet.hash(wordsAt(Alphabet.SEGMENTS, 0));
            return leaves;
        }
        leaves = new bytes32[](Alphabet.steps(segment));
        for (uint256 i; i < leaves.length; ++i) leaves[i] = Alphabet.hash(wordsAt(segment, i + 1));
    }

    /// @dev A history that goes wrong at leaf `at`, another way for every salt.
    function wrongLeaves(uint256 at, uint256 salt) internal view returns (bytes32[] memory leaves) {
        leaves = spoil(rightLeaves(), at, salt);
    }

    function spoil(bytes32[] memory leaves, uint256 at, uint256 salt) internal pure returns (bytes32[] memory) {
        for (uint256 i = at; i < leaves.length; ++i) leaves[i] = keccak256(abi.encode(leaves[i], salt));
        return leaves;
    }

    /// @dev Steps that are right before `at` and end in `end`.
    function stepsTo(uint256 segment, uint256 at, bytes32 end) internal view returns (bytes32[] memory leaves) {
        leaves = rightSteps(segment);
        for (uint256 i = at; i < leaves.length; ++i) leaves[i] = keccak256(abi.encode(leaves[i], end));
        leaves[leaves.length - 1] = end;
    }

    function remember(bytes32[] memory leaves, uint256 height) internal returns (bytes32 treeRoot) {
        treeRoot = Forest.node(leaves, height, 0);
        leavesOf[treeRoot] = leaves;
    }

    // ---- claims ----

    function claimLeaves(address who, bytes32[] memory leaves) internal returns (bytes32 id) {
        return claimOutput(who, remember(leaves, 24), ++_salt);
    }

    function claimOutput(address who, bytes32 l0Root, uint256 salt) internal returns (bytes32 id) {
        Output memory claimed = output(1, salt);
        bytes32 last = lastBatch(DOMAIN, 1);
        vm.prank(who);
        return chain.assertOutput{value: BASE_BOND}(DOMAIN, root, last, claimed, l0Root);
    }

    function joinInner(address who, bytes32 matchId, bool sideB, bytes32[] memory leaves) internal returns (bytes32) {
        bytes32 treeRoot = remember(leaves, 26);
        bytes32[] memory siblings = Forest.siblings(leaves, 0, (1 << 26) - 1, 26);
        vm.prank(who);
        bytes32 joined = game.join{value: JOIN_BOND}(matchId, treeRoot, sideB, siblings);
        _count(who);
        return joined;
    }

    function _count(address who) internal {
        gasOf[who] += more.lastCallGas().used;
        ++movesOf[who];
    }

    // ---- reading ----

    function matchOf(bytes32 id) internal view returns (Match memory) {
        return lens.matchOf(game, id);
    }

    function claimOf(bytes32 id) internal view returns (Claim memory) {
        return lens.claimOf(game, id);
    }

    function tournamentOf(bytes32 id) internal view returns (Tournament memory) {
        return lens.tournamentOf(game, id);
    }

    function disputeOf(bytes32 id) internal view returns (Dispute memory) {
        return lens.disputeOf(game, id);
    }

    function matchOfClaim(bytes32 claimId) internal view returns (bytes32) {
        return claimOf(claimId).matchId;
    }

    // ---- playing ----

    /// @dev One opening of a walk for the side whose turn it is. False once sealed.
    function step(bytes32 matchId, address who) internal returns (bool) {
        Match memory m = matchOf(matchId);
        if (m.phase != Phase.WALK) return false;
        bytes32[] memory own = leavesOf[claimOf(m.turnB ? m.b : m.a).root];
        bytes32[] memory other = leavesOf[claimOf(m.turnB ? m.a : m.b).root];
        bytes32 answers = m.turnB ? m.nodeA : m.nodeB;
        if (m.opened == 0) {
            bytes32[] memory first = Forest.opening(own, m.height, m.position);
            vm.prank(who);
            game.open(matchId, answers, first);
            _count(who);
            return true;
        }
        Descent memory down = Forest.descent(own, other, m.height, m.position, m.opened);
        uint256 height = m.height - m.opened;
        uint256 position = (uint256(m.position) << m.opened) + down.index;
        if (height != 0) {
            bytes32[] memory nodes = Forest.opening(own, height, position);
            vm.prank(who);
            game.move(matchId, answers, down, nodes);
            _count(who);
            return true;
        }
        Tournament memory t = tournamentOf(m.tournamentId);
        bytes32 start = t.height == 24 ? t.initialState : matchOf(m.tournamentId).agreed;
        bytes32 agreed = position == 0 ? start : Forest.leaf(own, position - 1);
        bytes32[] memory siblings =
            position == 0 ? new bytes32[](0) : Forest.siblings(own, 0, position - 1, t.height);
        vm.prank(who);
        game.seal(matchId, answers, down, agreed, siblings);
        _count(who);
        return true;
    }

    function walk(bytes32 matchId, address who) internal returns (uint256 moves) {
        while (step(matchId, who)) ++moves;
    }

    /// @dev Proves the step of a sealed match of level 1 within `segment`.
    function prove(bytes32 matchId, uint256 segment, address who) internal {
        Match memory m = matchOf(matchId);
        bytes32[9] memory words = m.position == 0 ? wordsAt(segment, 0) : wordsAt(segment, m.position);
        // past the end of the segment the state is its boundary
        if (m.position >= Alphabet.steps(segment)) words = wordsAt(segment + 1, 0);
        vm.prank(who);
        game.proveStep(matchId, abi.encode(words), abi.encode(words));
        _count(who);
    }

    /// @dev Proofs of all steps of a segment and the words of its end, as the alphabet's verifier takes them.
    function segmentSteps(uint256 segment) internal view returns (bytes[] memory steps, bytes memory end) {
        bool past = segment >= Alphabet.SEGMENTS;
        steps = new bytes[](past ? 1 : Alphabet.steps(segment));
        for (uint256 i; i < steps.length; ++i) steps[i] = abi.encode(wordsAt(past ? Alphabet.SEGMENTS : segment, i));
        end = abi.encode(wordsAt(past ? Alphabet.SEGMENTS : segment + 1, 0));
    }

    /// @dev A leaf of level 0 under its claim's root; leaf −1 is the initial state.
    function leafHash(bytes32[] memory leaves, int256 index) internal view returns (LeafHash memory) {
        if (index < 0) return LeafHash({hash: Alphabet.hash(initialWords()), siblings: new bytes32[](0)});
        uint256 at = uint256(index);
        return LeafHash({hash: Forest.leaf(leaves, at), siblings: Forest.siblings(leaves, 0, at, 24)});
    }

    /// @dev Replays a segment of an assertion by a one-shot proof.
    function proveSegment(bytes32 id, uint256 segment, address who) internal {
        bytes32[] memory leaves = leavesOf[chain.assertionOf(id).l0Root];
        (bytes[] memory steps, bytes memory end) = segmentSteps(segment);
        LeafHash memory before = leafHash(leaves, int256(segment) - 1);
        LeafHash memory leaf = leafHash(leaves, int256(segment));
        vm.prank(who);
        proofs.proveSegment(id, segment, before, leaf, steps, end);
        _count(who);
    }

    /// @dev Plays a match of level 0 between a right and a wrong claim to its end; the wrong side joins and plays too.
    function playToEnd(bytes32 matchId, bytes32 rightId, address right, address wrong) internal returns (uint256 moves) {
        moves = walk(matchId, right);
        Match memory m = matchOf(matchId);
        bool rightIsB = m.b == rightId;
        uint256 segment = m.position;
        joinInner(right, matchId, rightIsB, rightSteps(segment));
        bytes32 wrongInner = joinInner(wrong, matchId, !rightIsB, stepsTo(segment, 1, rightIsB ? m.nodeA : m.nodeB));
        bytes32 innerMatch = matchOfClaim(wrongInner);
        moves += walk(innerMatch, right);
        prove(innerMatch, segment, right);
        (uint64 untilA, uint64 untilB) = game.deadlinesOf(matchId);
        warpTo((rightIsB ? untilA : untilB) + 1);
        vm.prank(right);
        game.finish(matchId);
    }

    /// @dev A line of a report, for `forge test -v` and its JSON.
    function say(string memory line) internal view {
        (bool ok,) = address(0x000000000000000000636F6e736F6c652e6c6f67).staticcall(
            abi.encodeWithSignature("log(string)", line)
        );
        ok;
    }

    function text(uint256 value) internal pure returns (string memory) {
        return LibString.toString(value);
    }

    function warpTo(uint256 time) internal {
        if (time > block.timestamp) vm.warp(time);
    }

    function wait_(uint256 seconds_) internal {
        vm.warp(block.timestamp + seconds_);
    }

    /// @dev What the contract owes and holds: they must be equal to the wei.
    function assertConserved(bytes32[] memory disputes, bytes32[] memory innerClaims, address[] memory accounts)
        internal
        view
    {
        uint256 owed;
        for (uint256 i; i < accounts.length; ++i) owed += game.credit(accounts[i]);
        for (uint256 i; i < disputes.length; ++i) owed += disputeOf(disputes[i]).pot;
        for (uint256 i; i < innerClaims.length; ++i) {
            Claim memory claim = claimOf(innerClaims[i]);
            if (uint8(claim.status) == 1) owed += claim.bond;
        }
        assertEq(address(game).balance + chain.credit(address(game)), owed, "money is conserved");
    }
}
