// SPDX-License-Identifier: MIT
// Two signed blocks for one place cost the whole stake; anything less costs nothing.
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IDomainRegistry} from "../../src/interfaces/IDomainRegistry.sol";
import {PullPayments} from "../../src/libraries/PullPayments.sol";
import {ISequencerStake, PreConfirmation, Stake} from "../../src/dispute/ISequencerStake.sol";
import {SequencerStake} from "../../src/dispute/SequencerStake.sol";
import {StakeFixture} from "./StakeFixture.sol";
import {Reenterer, Refuser} from "./StakeGriefers.sol";

contract SequencerStakeTest is StakeFixture {
    function setUp() public {
        setUpStakes();
    }

    function _staked() private view returns (Stake memory) {
        return stakes.stakeOf(DOMAIN, signer);
    }

    /// @dev Expects `why` for two promises signed by KEY.
    function _refused(PreConfirmation memory a, PreConfirmation memory b, bytes memory why) private {
        (bytes memory signatureA, bytes memory signatureB) = (sign(KEY, a), sign(KEY, b));
        _refusedSigned(a, signatureA, b, signatureB, why);
    }

    function _refusedSigned(
        PreConfirmation memory a,
        bytes memory signatureA,
        PreConfirmation memory b,
        bytes memory signatureB,
        bytes memory why
    ) private {
        uint256 before = _staked().amount;
        vm.expectRevert(why);
        stakes.slash(DOMAIN, a, signatureA, b, signatureB);
        assertEq(_staked().amount, before, "untouched");
    }

    function _error(bytes4 selector, bytes32 word) private pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, word);
    }

    // ---- construction ----

    function test_constructor_bounds() public {
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.ParameterOutOfRange.selector, "treasury"));
        new SequencerStake(registry, address(0), BURN_BPS);
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.ParameterOutOfRange.selector, "burnBps"));
        new SequencerStake(registry, burner, 4_999);
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.ParameterOutOfRange.selector, "burnBps"));
        new SequencerStake(registry, burner, 10_001);
        new SequencerStake(registry, burner, 5_000);
        new SequencerStake(registry, burner, 10_000);
    }

    // ---- staking ----

    function test_stake_byAnyone_addsUp() public {
        stakeFor(signer, 3 ether);
        vm.prank(signer);
        stakes.stake{value: 2 ether}(DOMAIN, signer);
        assertEq(_staked().amount, 5 ether, "both");
        assertEq(stakes.securedBy(DOMAIN, signer), 5 ether, "secured");
        assertEq(stakes.stakeOf(902, signer).amount, 0, "of this domain only");
    }

    function test_stake_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.ParameterOutOfRange.selector, "value"));
        stakes.stake(DOMAIN, signer);
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.ParameterOutOfRange.selector, "sequencer"));
        stakes.stake{value: 1}(DOMAIN, address(0));
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.DomainUnknown.selector, uint64(77)));
        stakes.stake{value: 1}(77, signer);
    }

    // ---- the offence ----

    function testFuzz_promiseDigest_isThatOfTheNode(PreConfirmation memory p, uint64 chainId) public {
        vm.assume(chainId != 0);
        vm.chainId(chainId);
        assertEq(stakes.promiseDigest(p), digestOn(p, chainId), "digest");
    }

    function test_slash_takesAll_burnsItsShare_paysTheReporter() public {
        stakeFor(signer, 10 ether + 1);
        vm.expectEmit(address(stakes));
        emit ISequencerStake.Slashed(
            DOMAIN,
            signer,
            reporter,
            promised(1).blockHash,
            promised(2).blockHash,
            10 ether + 1,
            6 ether + 1
        );
        assertEq(report(reporter, promised(1), promised(2)), signer, "the signer");
        assertEq(stakes.credit(burner), 6 ether + 1, "rounded up");
        assertEq(stakes.credit(reporter), 4 ether, "rest");
        assertEq(_staked().amount, 0, "all of it");
        assertTrue(_staked().slashed, "remembered");
        stakes.withdrawCredit(reporter);
        stakes.withdrawCredit(burner);
        assertEq(reporter.balance, 4 ether, "paid");
        assertEq(address(stakes).balance, 0, "nothing left");
    }

    /// @dev Numbers cannot be lied out of the offence; a place is domain, parent hash and origin hash.
    function test_slash_eachWord_andWhetherItIsOfThePlace() public {
        PreConfirmation memory a = promised(1);
        bool[6] memory ofThePlace = [true, false, true, false, true, false];
        for (uint256 i; i < 6; ++i) {
            bytes memory words = abi.encode(promised(2));
            assembly ("memory-safe") {
                let place := add(add(words, 32), mul(i, 32))
                mstore(place, xor(mload(place), 1))
            }
            PreConfirmation memory b = abi.decode(words, (PreConfirmation));
            // a new contract each time: a slashed key is done with the old one
            stakes = new SequencerStake(registry, burner, BURN_BPS);
            stakeFor(signer, 1 ether);
            (bytes memory signatureA, bytes memory signatureB) = (sign(KEY, a), sign(KEY, b));
            (bool ok,) = address(stakes).call(abi.encodeCall(stakes.slash, (DOMAIN, a, signatureA, b, signatureB)));
            assertTrue(ok != ofThePlace[i], "offence exactly if domain, parent and origin are the same");
            assertEq(_staked().amount, ok ? 0 : 1 ether, "all or nothing");
        }
    }

    function test_slash_sameBlockWithOtherNumbers_isNoOffence() public {
        stakeFor(signer, 1 ether);
        PreConfirmation memory b = promised(1);
        (b.number, b.originNumber) = (8, 9_001);
        _refused(promised(1), b, _error(ISequencerStake.SameBlock.selector, b.blockHash));
    }

    function test_slash_otherParent_isNoOffence() public {
        stakeFor(signer, 1 ether);
        PreConfirmation memory b = promised(2);
        b.parentHash = keccak256("another");
        _refused(
            promised(1),
            b,
            abi.encodeWithSelector(ISequencerStake.OtherParent.selector, keccak256("parent"), keccak256("another"))
        );
    }

    function test_slash_otherOrigin_isNoOffence() public {
        stakeFor(signer, 1 ether);
        PreConfirmation memory b = promised(2);
        b.originHash = keccak256("fork");
        _refused(
            promised(1),
            b,
            abi.encodeWithSelector(ISequencerStake.OtherOrigin.selector, keccak256("origin"), keccak256("fork"))
        );
    }

    function test_slash_sameBlockTwice_isNoOffence_howeverSigned() public {
        stakeFor(signer, 1 ether);
        PreConfirmation memory a = promised(1);
        bytes memory why = _error(ISequencerStake.SameBlock.selector, a.blockHash);
        _refused(a, a, why);
        _refusedSigned(a, sign(KEY, a), a, _mirrored(sign(KEY, a)), why);
    }

    function test_slash_otherDomain_isRefused() public {
        stakeFor(signer, 1 ether);
        PreConfirmation memory b = promised(2);
        b.domainId = 902;
        bytes memory why = abi.encodeWithSelector(ISequencerStake.OtherDomain.selector, 902);
        _refused(promised(1), b, why);
        _refused(b, promised(1), why);
        // of 2^64 + 901 the low bits say 901
        b.domainId = (1 << 64) + uint256(DOMAIN);
        _refused(promised(1), b, abi.encodeWithSelector(ISequencerStake.OtherDomain.selector, b.domainId));
    }

    function test_slash_evidenceOfAnotherDomain_hitsItsOwnStakeOnly() public {
        stakeFor(signer, 1 ether);
        (PreConfirmation memory a, PreConfirmation memory b) = (promised(1), promised(2));
        (a.domainId, b.domainId) = (902, 902);
        (bytes memory signatureA, bytes memory signatureB) = (sign(KEY, a), sign(KEY, b));
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.NothingStaked.selector, uint64(902), signer));
        stakes.slash(902, a, signatureA, b, signatureB);
        assertEq(_staked().amount, 1 ether, "of 901");
    }

    function test_slash_promisesOfAnotherL1_areRefused() public {
        stakeFor(signer, 1 ether);
        (PreConfirmation memory a, PreConfirmation memory b) = (promised(1), promised(2));
        (bytes memory signatureA, bytes memory signatureB) = (sign(KEY, a), sign(KEY, b));
        vm.chainId(901);
        // each signature is somebody's, but of two different somebodies, and of nobody with a stake
        vm.expectPartialRevert(ISequencerStake.OtherSigner.selector);
        stakes.slash(DOMAIN, a, signatureA, b, signatureB);
        vm.chainId(900);
        stakes.slash(DOMAIN, a, signatureA, b, signatureB);
    }

    function test_slash_wrongSigner() public {
        stakeFor(signer, 1 ether);
        (PreConfirmation memory a, PreConfirmation memory b) = (promised(1), promised(2));
        bytes memory why = abi.encodeWithSelector(ISequencerStake.OtherSigner.selector, signer, vm.addr(OTHER_KEY));
        _refusedSigned(a, sign(KEY, a), b, sign(OTHER_KEY, b), why);
        why = abi.encodeWithSelector(ISequencerStake.NothingStaked.selector, DOMAIN, vm.addr(OTHER_KEY));
        _refusedSigned(a, sign(OTHER_KEY, a), b, sign(OTHER_KEY, b), why);
        // a bare signature over the block hash is no promise
        bytes memory bare = signWith(KEY, b.blockHash);
        (bytes memory signatureA, uint256 before) = (sign(KEY, a), _staked().amount);
        vm.expectPartialRevert(ISequencerStake.OtherSigner.selector);
        stakes.slash(DOMAIN, a, signatureA, b, bare);
        assertEq(_staked().amount, before, "untouched");
    }

    // ---- signatures ----

    /// @dev The other signature of the same key over the same digest.
    function _mirrored(bytes memory signature) private pure returns (bytes memory) {
        (bytes32 r, uint256 s, uint8 v) = _split(signature);
        return abi.encodePacked(r, ORDER - s, v == 27 ? uint8(28) : uint8(27));
    }

    function _split(bytes memory signature) private pure returns (bytes32 r, uint256 s, uint8 v) {
        assembly ("memory-safe") {
            r := mload(add(signature, 32))
            s := mload(add(signature, 64))
            v := byte(0, mload(add(signature, 96)))
        }
    }

    function test_slash_malformedSignatures() public {
        stakeFor(signer, 1 ether);
        (PreConfirmation memory a, PreConfirmation memory b) = (promised(1), promised(2));
        bytes memory good = sign(KEY, a);
        (bytes32 r, uint256 s, uint8 v) = _split(good);
        bytes[9] memory bad = [
            bytes(""),
            abi.encodePacked(r, s),
            abi.encodePacked(r, s | (uint256(v - 27) << 255)),
            abi.encodePacked(good, uint8(0)),
            abi.encodePacked(r, s, uint8(v - 27)),
            abi.encodePacked(r, s, uint8(29)),
            abi.encodePacked(uint256(0), s, v),
            abi.encodePacked(r, uint256(0), v),
            _mirrored(good)
        ];
        bytes memory signatureB = sign(KEY, b);
        bytes memory whyA = _error(ISequencerStake.NotSigned.selector, a.blockHash);
        for (uint256 i; i < bad.length; ++i) {
            _refusedSigned(a, bad[i], b, signatureB, whyA);
            _refusedSigned(b, signatureB, a, bad[i], whyA);
        }
    }

    /// @dev Whoever holds a promise with a high s can turn it into the accepted form: high s is no way out.
    function test_slash_highS_isNoEscape() public {
        stakeFor(signer, 1 ether);
        (PreConfirmation memory a, PreConfirmation memory b) = (promised(1), promised(2));
        bytes memory high = _mirrored(sign(KEY, a));
        bytes memory signatureB = sign(KEY, b);
        _refusedSigned(a, high, b, signatureB, _error(ISequencerStake.NotSigned.selector, a.blockHash));
        stakes.slash(DOMAIN, a, _mirrored(high), b, signatureB);
    }

    function testFuzz_slash_anyTwoPromisesForOnePlace(
        PreConfirmation memory a,
        PreConfirmation memory b,
        uint256 key,
        uint96 amount,
        bool swapped
    ) public {
        key = bound(key, 1, ORDER - 1);
        vm.assume(amount != 0);
        (a.domainId, b.domainId) = (DOMAIN, DOMAIN);
        (b.parentHash, b.originHash) = (a.parentHash, a.originHash);
        vm.assume(a.blockHash != b.blockHash);
        address who = vm.addr(key);
        vm.deal(alice, amount);
        stakeFor(who, amount);
        (bytes memory signatureA, bytes memory signatureB) = (sign(key, a), sign(key, b));
        vm.prank(reporter);
        if (swapped) stakes.slash(DOMAIN, b, signatureB, a, signatureA);
        else stakes.slash(DOMAIN, a, signatureA, b, signatureB);
        uint256 burnt = stakes.credit(burner);
        assertEq(burnt + stakes.credit(reporter), amount, "conserved");
        assertTrue(2 * burnt >= amount, "half is burnt");
        assertTrue(burnt * 10_000 >= uint256(amount) * BURN_BPS, "its share is burnt");
    }

    /// @dev Any single byte of evidence changed: the staked key loses nothing.
    function testFuzz_slash_damagedEvidence(uint256 place, uint8 mask, bool second) public {
        vm.assume(mask != 0);
        stakeFor(signer, 1 ether);
        (PreConfirmation memory a, PreConfirmation memory b) = (promised(1), promised(2));
        bytes memory evidence = bytes.concat(abi.encode(second ? b : a), sign(KEY, second ? b : a));
        place = bound(place, 0, evidence.length - 1);
        evidence[place] = bytes1(uint8(evidence[place]) ^ mask);
        bytes memory signature = new bytes(65);
        for (uint256 i; i < 65; ++i) signature[i] = evidence[6 * 32 + i];
        PreConfirmation memory damaged = abi.decode(evidence, (PreConfirmation));
        bytes memory other = sign(KEY, second ? a : b);
        bytes memory data = second
            ? abi.encodeCall(stakes.slash, (DOMAIN, a, other, damaged, signature))
            : abi.encodeCall(stakes.slash, (DOMAIN, damaged, signature, b, other));
        (bool ok,) = address(stakes).call(data);
        assertTrue(!ok, "refused");
        assertEq(_staked().amount, 1 ether, "untouched");
    }

    // ---- once ----

    function test_slash_once_evenWithNewStakeOrNewEvidence() public {
        stakeFor(signer, 1 ether);
        report(reporter, promised(1), promised(2));
        bytes memory why = abi.encodeWithSelector(ISequencerStake.AlreadySlashed.selector, DOMAIN, signer);
        _refused(promised(1), promised(2), why);
        _refused(promised(3), promised(4), why);
        vm.expectRevert(why);
        vm.prank(alice);
        stakes.stake{value: 1 ether}(DOMAIN, signer);
        // other keys and other domains go on
        stakeFor(vm.addr(OTHER_KEY), 1 ether);
        vm.prank(alice);
        stakes.stake{value: 1 ether}(902, signer);
        assertEq(stakes.credit(reporter), 0.4 ether, "paid once");
    }

    function test_slash_withoutStake_leavesNoTrace() public {
        _refused(
            promised(1), promised(2), abi.encodeWithSelector(ISequencerStake.NothingStaked.selector, DOMAIN, signer)
        );
        stakeFor(signer, 1 ether);
        report(reporter, promised(1), promised(2));
        assertEq(stakes.credit(reporter), 0.4 ether, "slashable once staked");
    }

    function test_slash_ofAReplacedSequencer() public {
        vm.prank(owner);
        registry.setSequencer(DOMAIN, signer);
        stakeFor(signer, 1 ether);
        vm.prank(owner);
        registry.setSequencer(DOMAIN, named("successor"));
        report(reporter, promised(1), promised(2));
        assertEq(stakes.credit(reporter), 0.4 ether, "liable for what it signed");
    }

    // ---- leaving ----

    function test_withdraw_dueAfterTwoWindows_notASecondBefore() public {
        stakeFor(signer, 5 ether);
        vm.prank(signer);
        uint64 due = stakes.announceWithdrawal(DOMAIN, 3 ether);
        assertEq(due, block.timestamp + 2 * WINDOW, "two windows");
        assertEq(stakes.securedBy(DOMAIN, signer), 2 ether, "what leaves secures nothing");
        vm.warp(due - 1);
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.LeavesLater.selector, due));
        stakes.withdraw(DOMAIN, signer);
        vm.warp(due);
        vm.prank(reporter);
        assertEq(stakes.withdraw(DOMAIN, signer), 3 ether, "by anyone");
        assertEq(stakes.credit(signer), 3 ether, "to the key");
        assertEq(_staked().amount, 2 ether, "rest stays");
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.NothingLeaves.selector, DOMAIN, signer));
        stakes.withdraw(DOMAIN, signer);
    }

    function test_withdraw_slashableUntilItIsDone() public {
        stakeFor(signer, 5 ether);
        vm.prank(signer);
        uint64 due = stakes.announceWithdrawal(DOMAIN, 5 ether);
        vm.warp(due + 1000);
        report(reporter, promised(1), promised(2));
        assertEq(stakes.credit(reporter) + stakes.credit(burner), 5 ether, "also what was due");
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.NothingLeaves.selector, DOMAIN, signer));
        stakes.withdraw(DOMAIN, signer);
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.NothingStaked.selector, DOMAIN, signer));
        vm.prank(signer);
        stakes.announceWithdrawal(DOMAIN, 0);
    }

    function test_withdraw_whatWasWithdrawnIsSafe_theRestIsNot() public {
        stakeFor(signer, 5 ether);
        vm.prank(signer);
        vm.warp(stakes.announceWithdrawal(DOMAIN, 3 ether));
        stakes.withdraw(DOMAIN, signer);
        report(reporter, promised(1), promised(2));
        assertEq(stakes.credit(reporter) + stakes.credit(burner), 2 ether, "the rest");
        assertEq(stakes.credit(signer), 3 ether, "out");
    }

    /// @dev A stake shown at the last moment cannot leave with one that was announced long ago.
    function test_stake_whileLeaving_doesNotLeaveWithIt() public {
        stakeFor(signer, 1);
        vm.prank(signer);
        uint64 due = stakes.announceWithdrawal(DOMAIN, 1);
        vm.warp(due);
        stakeFor(signer, 100 ether);
        assertEq(stakes.withdraw(DOMAIN, signer), 1, "only what was announced");
        assertEq(stakes.securedBy(DOMAIN, signer), 100 ether, "the new one stays");
    }

    /// @dev A gift does not hold a withdrawal up either.
    function test_stake_byOthers_doesNotDelay() public {
        stakeFor(signer, 5 ether);
        vm.prank(signer);
        uint64 due = stakes.announceWithdrawal(DOMAIN, 5 ether);
        vm.warp(due - 1);
        stakeFor(signer, 1);
        vm.warp(due);
        assertEq(stakes.withdraw(DOMAIN, signer), 5 ether, "on time");
    }

    function test_announce_replaces_restartsAndTakesBack() public {
        stakeFor(signer, 5 ether);
        vm.startPrank(signer);
        uint64 first = stakes.announceWithdrawal(DOMAIN, 1 ether);
        vm.warp(first);
        uint64 second = stakes.announceWithdrawal(DOMAIN, 5 ether);
        assertEq(second, first + 2 * WINDOW, "anew");
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.LeavesLater.selector, second));
        stakes.withdraw(DOMAIN, signer);
        assertEq(stakes.announceWithdrawal(DOMAIN, 0), 0, "taken back");
        assertEq(stakes.securedBy(DOMAIN, signer), 5 ether, "all secured again");
        vm.warp(second);
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.NothingLeaves.selector, DOMAIN, signer));
        stakes.withdraw(DOMAIN, signer);
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.StakeExceeded.selector, 5 ether + 1, 5 ether));
        stakes.announceWithdrawal(DOMAIN, 5 ether + 1);
        vm.stopPrank();
    }

    function test_announce_byOthers_isAboutTheirOwn() public {
        stakeFor(signer, 5 ether);
        vm.expectRevert(abi.encodeWithSelector(ISequencerStake.NothingStaked.selector, DOMAIN, alice));
        vm.prank(alice);
        stakes.announceWithdrawal(DOMAIN, 5 ether);
        assertEq(stakes.securedBy(DOMAIN, signer), 5 ether, "untouched");
    }

    // ---- griefing ----

    function test_slash_treasuryAndReporterThatRefuseEther_harmThemselves() public {
        Refuser refuser = new Refuser();
        stakes = new SequencerStake(registry, address(refuser), BURN_BPS);
        stakeFor(signer, 1 ether);
        report(address(refuser), promised(1), promised(2));
        assertEq(stakes.credit(address(refuser)), 1 ether, "owed");
        (bool ok,) = address(stakes).call(abi.encodeCall(PullPayments.withdrawCredit, (address(refuser))));
        assertTrue(!ok, "its own loss");
        // nobody else's
        stakeFor(vm.addr(OTHER_KEY), 2 ether);
        vm.prank(vm.addr(OTHER_KEY));
        vm.warp(stakes.announceWithdrawal(DOMAIN, 2 ether));
        stakes.withdraw(DOMAIN, vm.addr(OTHER_KEY));
        stakes.withdrawCredit(vm.addr(OTHER_KEY));
        assertEq(vm.addr(OTHER_KEY).balance, 2 ether, "paid");
    }

    function test_withdrawCredit_reentered_paysOnce() public {
        Reenterer thief = new Reenterer(stakes);
        stakeFor(signer, 1 ether);
        stakeFor(vm.addr(OTHER_KEY), 1 ether);
        (PreConfirmation memory a, PreConfirmation memory b) = (promised(1), promised(2));
        thief.arm(abi.encodeCall(stakes.slash, (DOMAIN, a, sign(KEY, a), b, sign(KEY, b))));
        report(address(thief), a, b);
        stakes.withdrawCredit(address(thief));
        assertEq(address(thief).balance, 0.4 ether, "its share");
        assertTrue(
            thief.refusalOfCredit() == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "guarded"
        );
        assertTrue(thief.refusalOfSlash() == ISequencerStake.AlreadySlashed.selector, "written before paid");
        assertEq(address(stakes).balance, 1 ether + 0.6 ether, "the others' money");
    }

    function test_slash_oneself_costsTheBurntShare() public {
        stakeFor(signer, 1 ether);
        report(signer, promised(1), promised(2));
        assertEq(stakes.credit(signer), 0.4 ether, "less than half comes back");
    }

    function test_gas_slash() public {
        stakeFor(signer, 1 ether);
        (PreConfirmation memory a, PreConfirmation memory b) = (promised(1), promised(2));
        bytes memory data = abi.encodeCall(stakes.slash, (DOMAIN, a, sign(KEY, a), b, sign(KEY, b)));
        uint256 before = gasleft();
        (bool ok,) = address(stakes).call(data);
        uint256 used = before - gasleft();
        assertTrue(ok, "slashed");
        assertTrue(used < 120_000, "a report costs less than 120 k");
    }
}
