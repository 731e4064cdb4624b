// SPDX-License-Identifier: MIT
// Seats, epochs, quorums and slashing: each attack refused by name, and no wei appears or is lost.
pragma solidity ^0.8.28;

import {ICrosslinks} from "../src/interfaces/ICrosslinks.sol";
import {IDomainRegistry} from "../src/interfaces/IDomainRegistry.sol";
import {IValidatorSet, QuorumTerms} from "../src/interfaces/IValidatorSet.sol";
import {ClaimTree} from "../src/libraries/ClaimTree.sol";
import {Predeploys} from "../src/libraries/Predeploys.sol";
import {Quorum} from "../src/libraries/Quorum.sol";
import {BlockHeader} from "../src/types/BlockTypes.sol";
import {Claim, Dialect} from "../src/types/ClaimTypes.sol";
import {Output} from "../src/types/DomainTypes.sol";
import {
    Attestation,
    AttestationProof,
    Certificate,
    FinalBlock,
    ForeignContracts,
    PublicKey,
    QuorumSet
} from "../src/types/QuorumTypes.sol";
import {QuorumFixture} from "./utils/QuorumFixture.sol";

contract ValidatorSetTest is QuorumFixture {
    function setUp() public {
        setUpDomain(address(0));
    }

    function check(AttestationProof memory p) internal view {
        validators.checkAttestation(p.attestation, p.set, p.certificate);
    }

    function test_quorum_threshold() public pure {
        uint8[8] memory wanted = [1, 2, 3, 3, 4, 5, 5, 6];
        for (uint256 n = 1; n <= 8; ++n) assertEq(Quorum.threshold(n), wanted[n - 1], "threshold");
        assertEq(Quorum.threshold(64), 43, "of 64");
        for (uint256 n = 1; n <= 64; ++n) assertTrue(3 * (2 * Quorum.threshold(n) - n) > n, "two quorums share a third");
    }

    function test_quorum_open_byWhom() public {
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotOwner.selector, DOMAIN, address(this)));
        validators.open(DOMAIN, terms(address(0)));
        QuorumTerms memory short = terms(address(0));
        short.exitDelay = uint32(2 * WINDOW - 1);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.ParameterOutOfRange.selector, "exitDelay"));
        validators.open(DOMAIN, short);
        vm.prank(owner);
        validators.open(DOMAIN, terms(address(0)));
        assertTrue(!validators.isForeign(DOMAIN), "registered");
        validators.open(FOREIGN, terms(address(0)));
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.AlreadyOpen.selector, FOREIGN));
        validators.open(FOREIGN, terms(alice));
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.AlreadyOpen.selector, DOMAIN));
        validators.open(DOMAIN, terms(alice));
        QuorumTerms memory many = terms(address(0));
        many.seats = 65;
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.ParameterOutOfRange.selector, "seats"));
        validators.open(1, many);
    }

    function test_quorum_join_needsPossession() public {
        validators.open(FOREIGN, terms(address(0)));
        join(FOREIGN, 0);
        // the key that cancels validator 0 out: nobody knows its secret, so nobody proves it
        PublicKey memory rogue = keyOf(ORDER - secretOf(0));
        vm.deal(alice, STAKE * 2);
        bytes32 message = validators.possessionMessage(FOREIGN, alice, rogue);
        bytes memory forged = sign(secretOf(1), message);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.PossessionNotProven.selector, message));
        validators.join{value: STAKE}(FOREIGN, rogue, forged);
        // another's proof, seen on its way
        PublicKey memory key = keyOf(secretOf(2));
        bytes memory possession = sign(secretOf(2), validators.possessionMessage(FOREIGN, accountOf(2), key));
        message = validators.possessionMessage(FOREIGN, alice, key);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.PossessionNotProven.selector, message));
        validators.join{value: STAKE}(FOREIGN, key, possession);
        // no point of the curve, and the point at infinity
        PublicKey memory none = PublicKey(0, 0, 0);
        message = validators.possessionMessage(FOREIGN, alice, none);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.PossessionNotProven.selector, message));
        validators.join{value: STAKE}(FOREIGN, none, new bytes(192));
        none.c = bytes32(uint256(1));
        message = validators.possessionMessage(FOREIGN, alice, none);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.PossessionNotProven.selector, message));
        validators.join{value: STAKE}(FOREIGN, none, possession);
    }

    function test_quorum_join_refusals() public {
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotOpen.selector, FOREIGN));
        validators.join(FOREIGN, PublicKey(0, 0, 0), "");
        QuorumTerms memory two = terms(alice);
        two.seats = 2;
        validators.open(FOREIGN, two);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotAdmitted.selector, FOREIGN, address(this)));
        validators.join(FOREIGN, PublicKey(0, 0, 0), "");
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotGate.selector, FOREIGN, address(this)));
        validators.admit(FOREIGN, address(this), true);
        for (uint256 i; i < 3; ++i) {
            vm.prank(alice);
            validators.admit(FOREIGN, accountOf(i), true);
        }
        vm.prank(accountOf(0));
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.StakeDiffers.selector, 0, STAKE));
        validators.join(FOREIGN, PublicKey(0, 0, 0), "");
        join(FOREIGN, 0);
        vm.deal(accountOf(0), STAKE);
        vm.prank(accountOf(0));
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.AlreadySeated.selector, FOREIGN, accountOf(0)));
        validators.join{value: STAKE}(FOREIGN, PublicKey(0, 0, 0), "");
        PublicKey memory taken = keyOf(secretOf(0));
        vm.deal(accountOf(1), STAKE);
        vm.prank(accountOf(1));
        vm.expectRevert(
            abi.encodeWithSelector(IValidatorSet.KeyUsed.selector, FOREIGN, keccak256(abi.encode(taken)))
        );
        validators.join{value: STAKE}(FOREIGN, taken, "");
        join(FOREIGN, 1);
        vm.deal(accountOf(2), STAKE);
        vm.prank(accountOf(2));
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.SeatsFull.selector, FOREIGN, 2));
        validators.join{value: STAKE}(FOREIGN, PublicKey(0, 0, 0), "");
    }

    function test_quorum_epochs_activateAndExpire() public {
        QuorumSet memory first = seat(DOMAIN, 3);
        assertEq(first.epoch, 1, "epoch");
        assertEq(first.expiresAt, block.timestamp + 250, "expiry");
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.EpochTooYoung.selector, first.startsAt + 100));
        validators.formEpoch(DOMAIN);
        vm.warp(block.timestamp + 50);
        join(DOMAIN, 3);
        vm.warp(block.timestamp + 50);
        assertEq(validators.formEpoch(DOMAIN).members.length, 3, "joined too late for this one");
        vm.warp(block.timestamp + 100);
        QuorumSet memory third = validators.formEpoch(DOMAIN);
        assertEq(third.members.length, 4, "in the next");
        assertEq(third.members[3].account, accountOf(3), "who");
        // the first still counts, until it expires
        AttestationProof memory p = prove(first, attestation(first, 1, 1), 7);
        check(p);
        vm.warp(first.expiresAt + 1);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.SetExpired.selector, DOMAIN, 1, first.expiresAt));
        check(p);
        // a set that was changed in one place is none
        third.expiresAt += 1;
        p = prove(third, attestation(third, 1, 1), 15);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.SetUnknown.selector, Quorum.hashSet(third)));
        check(p);
    }

    function test_quorum_certificate_refusals() public {
        QuorumSet memory set = seat(DOMAIN, 4);
        Attestation memory said = attestation(set, 5, 1);
        bytes32 message = Quorum.messageOf(validators.chainTag(), said);
        check(prove(set, said, 7));
        check(prove(set, said, 15));
        address[] memory missing = new address[](2);
        (missing[0], missing[1]) = (accountOf(1), accountOf(3));
        AttestationProof memory p = prove(set, said, 5);
        vm.expectRevert(abi.encodeWithSelector(Quorum.QuorumMissing.selector, 2, 3, 4, missing));
        check(p);
        // bits of others than those who signed
        p = prove(set, said, 7);
        p.certificate.signers = 11;
        vm.expectRevert(abi.encodeWithSelector(Quorum.SignatureInvalid.selector, message));
        check(p);
        p.certificate.signers = 15;
        vm.expectRevert(abi.encodeWithSelector(Quorum.SignatureInvalid.selector, message));
        check(p);
        p.certificate.signers = 23;
        vm.expectRevert(abi.encodeWithSelector(Quorum.SignersUnknown.selector, 23, 4));
        check(p);
        // each word of what is said is signed
        for (uint256 i; i < 4; ++i) {
            p = prove(set, said, 7);
            p.attestation = attestation(set, 5, 1);
            if (i == 0) p.attestation.number = 6;
            if (i == 1) p.attestation.worldRoot = bytes32(uint256(1));
            if (i == 2) p.attestation.blockHash = bytes32(uint256(1));
            if (i == 3) p.attestation.parentHash = bytes32(uint256(1));
            message = Quorum.messageOf(validators.chainTag(), p.attestation);
            vm.expectRevert(abi.encodeWithSelector(Quorum.SignatureInvalid.selector, message));
            check(p);
        }
        p.attestation.epoch = 2;
        vm.expectRevert(abi.encodeWithSelector(Quorum.OtherSet.selector, DOMAIN, 1));
        check(p);
    }

    /// @dev Two of one owner whose keys cancel out would have "signed" whatever there is, with no signature at all.
    function test_quorum_certificate_ofNothing() public {
        validators.open(FOREIGN, terms(address(0)));
        join(FOREIGN, 0);
        PublicKey memory key = keyOf(ORDER - secretOf(0));
        bytes memory possession = sign(ORDER - secretOf(0), validators.possessionMessage(FOREIGN, alice, key));
        vm.deal(alice, STAKE);
        vm.prank(alice);
        validators.join{value: STAKE}(FOREIGN, key, possession);
        vm.warp(block.timestamp + 100);
        QuorumSet memory set = validators.formEpoch(FOREIGN);
        Attestation memory said = attestation(set, 1, 1);
        bytes32 message = Quorum.messageOf(validators.chainTag(), said);
        Certificate memory nothing = Certificate({signers: 3, signature: new bytes(192)});
        vm.expectRevert(abi.encodeWithSelector(Quorum.SignatureInvalid.selector, message));
        validators.checkAttestation(said, set, nothing);
        nothing.signature[0] = 0x40;
        vm.expectRevert(abi.encodeWithSelector(Quorum.SignatureInvalid.selector, message));
        validators.checkAttestation(said, set, nothing);
    }

    function test_quorum_exit_staysSlashable() public {
        QuorumSet memory set = seat(DOMAIN, 4);
        vm.warp(block.timestamp + 10);
        vm.prank(accountOf(1));
        validators.exit(DOMAIN);
        uint64 due = set.expiresAt + 2 * uint64(WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.PaidLater.selector, due));
        validators.payOut(DOMAIN, accountOf(1));
        vm.warp(block.timestamp + 100);
        assertEq(validators.formEpoch(DOMAIN).members.length, 3, "members");
        vm.warp(due - 1);
        AttestationProof memory a = prove(set, attestation(set, 9, 1), 2);
        AttestationProof memory b = prove(set, attestation(set, 9, 2), 2);
        vm.prank(reporter);
        validators.slashEquivocation(a, b);
        vm.warp(due);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotSeated.selector, DOMAIN, accountOf(1)));
        validators.payOut(DOMAIN, accountOf(1));
        assertEq(validators.credit(reporter) + validators.credit(address(0)), STAKE, "slashed");

        vm.prank(accountOf(2));
        validators.exit(DOMAIN);
        vm.warp(block.timestamp + 10_000);
        validators.payOut(DOMAIN, accountOf(2));
        validators.withdrawCredit(accountOf(2));
        assertEq(accountOf(2).balance, STAKE, "paid");
        assertEq(address(validators).balance, 3 * STAKE, "the rest");
    }

    function test_quorum_gate_dismisses() public {
        validators.open(FOREIGN, terms(alice));
        vm.prank(alice);
        validators.admit(FOREIGN, accountOf(0), true);
        join(FOREIGN, 0);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotGate.selector, FOREIGN, address(this)));
        validators.dismiss(FOREIGN, accountOf(0));
        vm.prank(alice);
        validators.dismiss(FOREIGN, accountOf(0));
        vm.warp(block.timestamp + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NoMembers.selector, FOREIGN));
        validators.formEpoch(FOREIGN);
        validators.payOut(FOREIGN, accountOf(0));
        assertEq(validators.credit(accountOf(0)), STAKE, "its own");
        // the key is done with the domain
        vm.prank(alice);
        validators.admit(FOREIGN, accountOf(0), true);
        PublicKey memory key = keyOf(secretOf(0));
        vm.deal(accountOf(0), STAKE);
        vm.prank(accountOf(0));
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.KeyUsed.selector, FOREIGN, keccak256(abi.encode(key))));
        validators.join{value: STAKE}(FOREIGN, key, "");
    }

    function test_quorum_slash_equivocation() public {
        QuorumSet memory set = seat(DOMAIN, 7);
        AttestationProof memory a = prove(set, attestation(set, 9, 1), 0x1f);
        AttestationProof memory b = prove(set, attestation(set, 9, 2), 0x7c);
        vm.expectRevert(IValidatorSet.NotExclusive.selector);
        validators.slashEquivocation(a, a);
        AttestationProof memory higher = prove(set, attestation(set, 10, 2), 0x7c);
        vm.expectRevert(IValidatorSet.NotExclusive.selector);
        validators.slashEquivocation(a, higher);
        AttestationProof memory others = prove(set, attestation(set, 9, 2), 0x60);
        vm.expectRevert(IValidatorSet.NothingToSlash.selector);
        validators.slashEquivocation(a, others);
        // said in another epoch, of another set
        vm.warp(block.timestamp + 100);
        QuorumSet memory later = validators.formEpoch(DOMAIN);
        b = prove(later, attestation(later, 9, 2), 0x7c);
        vm.prank(reporter);
        validators.slashEquivocation(a, b);
        for (uint256 i; i < 7; ++i) {
            (uint256 id,) = validators.seatOf(DOMAIN, accountOf(i));
            // 2, 3 and 4 signed both
            assertEq(id == 0 ? 1 : 0, i >= 2 && i <= 4 ? 1 : 0, "who");
        }
        uint256 burnt = uint256(STAKE) * BURN_BPS / 10_000 * 3;
        assertEq(validators.credit(address(0)), burnt, "burnt");
        assertEq(validators.credit(reporter), 3 * uint256(STAKE) - burnt, "reward");
        vm.expectRevert(IValidatorSet.NothingToSlash.selector);
        validators.slashEquivocation(b, a);
        // the next epoch is formed at once, without them
        assertEq(validators.formEpoch(DOMAIN).members.length, 4, "left");
        uint256 owed = validators.credit(address(0)) + validators.credit(reporter);
        assertEq(address(validators).balance, 4 * uint256(STAKE) + owed, "to the wei");
    }

    function test_quorum_slash_needsSignatures() public {
        QuorumSet memory set = seat(DOMAIN, 4);
        AttestationProof memory a = prove(set, attestation(set, 9, 1), 3);
        AttestationProof memory b = prove(set, attestation(set, 9, 2), 1);
        // validator 1 did not sign the other one
        b.certificate.signers = 3;
        bytes32 message = Quorum.messageOf(validators.chainTag(), b.attestation);
        vm.expectRevert(abi.encodeWithSelector(Quorum.SignatureInvalid.selector, message));
        validators.slashEquivocation(a, b);
        b.set.members[1] = b.set.members[0];
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.SetUnknown.selector, Quorum.hashSet(b.set)));
        validators.slashEquivocation(a, b);
    }

    function test_quorum_settlesForeignClaims_andSlashesExcluded() public {
        QuorumSet memory set = seat(FOREIGN, 4);
        Attestation memory right = attestation(set, 9, 1);
        AttestationProof memory p = prove(set, right, 3);
        address[] memory missing = new address[](2);
        (missing[0], missing[1]) = (accountOf(2), accountOf(3));
        vm.expectRevert(abi.encodeWithSelector(Quorum.QuorumMissing.selector, 2, 3, 4, missing));
        crosslinks.settleByQuorum(right, set, p.certificate);
        p = prove(set, right, 7);
        assertEq(crosslinks.settleByQuorum(right, set, p.certificate), 0, "index");
        Claim memory settled = Claim(FOREIGN, 9, right.worldRoot);
        bytes32 leaf = ClaimTree.leaf(settled, right.blockHash);
        assertTrue(this.contains(leaf), "in the tree");

        // another quorum for another root comes too late, and pays for it
        AttestationProof memory wrong = prove(set, attestation(set, 9, 2), 14);
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.AlreadySettled.selector, FOREIGN, 9, 0));
        crosslinks.settleByQuorum(wrong.attestation, set, wrong.certificate);
        vm.expectRevert(
            abi.encodeWithSelector(
                IValidatorSet.NotSettled.selector, ClaimTree.leaf(settled, wrong.attestation.blockHash)
            )
        );
        validators.slashExcluded(wrong, settled, wrong.attestation.blockHash, onlySiblings());
        vm.expectRevert(IValidatorSet.NotExclusive.selector);
        validators.slashExcluded(p, settled, right.blockHash, onlySiblings());
        vm.prank(reporter);
        validators.slashExcluded(wrong, settled, right.blockHash, onlySiblings());
        assertEq(validators.credit(reporter) + validators.credit(address(0)), 3 * uint256(STAKE), "slashed");
    }

    /// @dev Where a foreign chain's contracts are: by its quorum, once; only then does the ledger's question have an answer.
    function test_contracts_areStatedOnce() public {
        QuorumSet memory set = seat(FOREIGN, 4);
        Attestation memory right = attestation(set, 9, 1);
        crosslinks.settleByQuorum(right, set, prove(set, right, 7).certificate);
        bytes32 ref = bytes32(uint256(9));
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.ContractsMissing.selector, FOREIGN));
        crosslinks.certifiedRoot(FOREIGN, ref);

        ForeignContracts memory said = ForeignContracts(FOREIGN, 1, address(0xa), address(0xb));
        bytes32 message = Quorum.messageOf(validators.chainTag(), said);
        address[] memory missing = new address[](2);
        (missing[0], missing[1]) = (accountOf(2), accountOf(3));
        Certificate memory few = certify(3, message);
        vm.expectRevert(abi.encodeWithSelector(Quorum.QuorumMissing.selector, 2, 3, 4, missing));
        crosslinks.settleContracts(said, set, few);
        refusesContracts(ForeignContracts(FOREIGN, 1, address(0xb), address(0xb)), set, certify(7, message));
        refusesContracts(ForeignContracts(FOREIGN, 2, address(0xa), address(0xb)), set, certify(7, message));
        // signed in full, and yet one is left out
        refusesContracts(ForeignContracts(FOREIGN, 1, address(0), address(0xb)), set);
        refusesContracts(ForeignContracts(FOREIGN, 1, address(0xa), address(0)), set);
        uint256 now_ = block.timestamp;
        vm.warp(set.expiresAt + 1);
        refusesContracts(said, set, certify(7, message));
        vm.warp(now_);

        assertEq(crosslinks.settleContracts(said, set, certify(7, message)), 1, "index");
        (uint64 indexPlusOne, address manager, address messenger) = crosslinks.contractsOf(FOREIGN);
        assertTrue(indexPlusOne == 2 && manager == address(0xa) && messenger == address(0xb), "contracts");
        refusesContracts(ForeignContracts(FOREIGN, 1, address(0xc), address(0xb)), set);
        bytes32 root;
        Dialect dialect;
        (root, dialect, manager) = crosslinks.certifiedRoot(FOREIGN, ref);
        assertTrue(root == right.worldRoot && dialect == Dialect.MPT && manager == address(0xa), "root");
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.NotSettled.selector, FOREIGN, 10));
        crosslinks.certifiedRoot(FOREIGN, bytes32(uint256(10)));
    }

    function refusesContracts(ForeignContracts memory said, QuorumSet memory set) private {
        refusesContracts(said, set, certify(7, Quorum.messageOf(validators.chainTag(), said)));
    }

    function refusesContracts(ForeignContracts memory said, QuorumSet memory set, Certificate memory certificate) private {
        (bool isDone,) = address(crosslinks).call(abi.encodeCall(ICrosslinks.settleContracts, (said, set, certificate)));
        assertTrue(!isDone, "taken");
    }

    /// @dev A registered domain has its predeploys, and its roots from its assertions.
    function test_contracts_areOfForeignChainsOnly() public {
        QuorumSet memory set = seat(DOMAIN, 1);
        ForeignContracts memory said = ForeignContracts(DOMAIN, 1, address(0xa), address(0xb));
        Certificate memory signed = certify(1, Quorum.messageOf(validators.chainTag(), said));
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.OtherCertifier.selector, DOMAIN));
        crosslinks.settleContracts(said, set, signed);
        bytes32 id = genesisId();
        (bytes32 root, Dialect dialect, address manager) = crosslinks.certifiedRoot(DOMAIN, id);
        assertTrue(root == chain.assertionOf(id).worldRoot && dialect == Dialect.K, "root");
        assertEq(manager, Predeploys.OBJECT_MANAGER, "manager");
    }

    function test_quorum_isNoCertifierOfRegisteredDomains() public {
        QuorumSet memory set = seat(DOMAIN, 1);
        AttestationProof memory p = prove(set, attestation(set, 9, 1), 1);
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.OtherCertifier.selector, DOMAIN));
        crosslinks.settleByQuorum(p.attestation, set, p.certificate);
    }

    /// @dev A stranger opened the set of an id before its owner registered it: that takes nothing from the owner.
    function test_ids_registeringVoidsASetWithoutSeats() public {
        address stranger = accountOf(0);
        vm.startPrank(stranger);
        validators.open(FOREIGN, terms(stranger));
        validators.admit(FOREIGN, stranger, true);
        vm.stopPrank();
        assertTrue(validators.isOpen(FOREIGN) && !validators.isForeign(FOREIGN), "no stake, no id");
        register(FOREIGN, address(0));
        assertTrue(!validators.isOpen(FOREIGN), "void");
        bytes memory refused = abi.encodeWithSelector(IValidatorSet.NotOpen.selector, FOREIGN);
        vm.deal(stranger, STAKE);
        vm.startPrank(stranger);
        vm.expectRevert(refused);
        validators.join{value: STAKE}(FOREIGN, PublicKey(0, 0, 0), "");
        vm.expectRevert(refused);
        validators.admit(FOREIGN, alice, true);
        vm.expectRevert(refused);
        validators.dismiss(FOREIGN, alice);
        vm.expectRevert(refused);
        validators.formEpoch(FOREIGN);
        vm.expectRevert(refused);
        validators.termsOf(FOREIGN);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotOwner.selector, FOREIGN, stranger));
        validators.open(FOREIGN, terms(stranger));
        vm.stopPrank();

        // the owner's set owes nothing to the void one, nor to whom that let in
        QuorumTerms memory own = terms(owner);
        own.seatStake = 1 ether;
        vm.startPrank(owner);
        own.exitDelay = uint32(2 * WINDOW - 1);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.ParameterOutOfRange.selector, "exitDelay"));
        validators.open(FOREIGN, own);
        own.exitDelay = uint32(2 * WINDOW);
        validators.open(FOREIGN, own);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.AlreadyOpen.selector, FOREIGN));
        validators.open(FOREIGN, own);
        vm.stopPrank();
        assertEq(validators.termsOf(FOREIGN).seatStake, 1 ether, "terms");
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotAdmitted.selector, FOREIGN, stranger));
        validators.join{value: 1 ether}(FOREIGN, PublicKey(0, 0, 0), "");

        // and the domain settles by its assertions
        chain.openDomain(FOREIGN);
        append(FOREIGN, 0, "");
        BlockHeader memory last;
        (last.domainId, last.number, last.worldRoot) = (FOREIGN, 5, keccak256("world"));
        Output memory claimed = genesis();
        (claimed.lastBlockHash, claimed.worldRoot) = (ClaimTree.hashHeader(last), last.worldRoot);
        bytes32 batch = lastBatch(FOREIGN, 1);
        bytes32 first = chain.confirmedAt(FOREIGN, 0);
        vm.prank(proposer);
        bytes32 id = chain.assertOutput{value: BASE_BOND}(FOREIGN, first, batch, claimed, 0);
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(id);
        crosslinks.settle(id, last);
        assertEq(crosslinks.leafOf(FOREIGN, 5), 1, "settled");
    }

    /// @dev Who registers the id of a chain that has a set with a stake behind it would speak for that chain.
    function test_ids_aSeatKeepsThemFromBeingRegistered() public {
        QuorumSet memory set = seat(FOREIGN, 1);
        assertTrue(validators.isForeign(FOREIGN), "foreign");
        bytes memory refused = abi.encodeWithSelector(IDomainRegistry.DomainIdUnavailable.selector, FOREIGN);
        registerRefused(refused);
        Attestation memory said = attestation(set, 9, 1);
        crosslinks.settleByQuorum(said, set, prove(set, said, 1).certificate);
        // also when all have left: what it certified stays
        vm.prank(accountOf(0));
        validators.exit(FOREIGN);
        vm.warp(block.timestamp + 365 days);
        validators.payOut(FOREIGN, accountOf(0));
        registerRefused(refused);
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.AlreadyOpen.selector, FOREIGN));
        validators.open(FOREIGN, terms(alice));
    }

    /// @dev In whatever order strangers and the owner come: no id has two certifiers, and the set of a registered one is its owner's.
    function testFuzz_ids_haveOneCertifier(uint8[8] memory acts) public {
        uint256 seats;
        bool isOwners;
        for (uint256 i; i < acts.length; ++i) {
            uint256 act = acts[i] % 4;
            if (act == 0) {
                // a stranger opens what nobody has, and nothing else
                bool isFree = !registry.isRegistered(FOREIGN) && !validators.isOpen(FOREIGN);
                bytes memory refusal = isOwners || (validators.isOpen(FOREIGN) && !registry.isRegistered(FOREIGN))
                    ? abi.encodeWithSelector(IValidatorSet.AlreadyOpen.selector, FOREIGN)
                    : abi.encodeWithSelector(IValidatorSet.NotOwner.selector, FOREIGN, alice);
                if (!isFree) vm.expectRevert(refusal);
                vm.prank(alice);
                validators.open(FOREIGN, terms(address(0)));
            } else if (act == 1) {
                bool isFree = !registry.isRegistered(FOREIGN) && !validators.isForeign(FOREIGN);
                if (isFree) register(FOREIGN, address(0));
                else registerRefused(abi.encodeWithSelector(IDomainRegistry.DomainIdUnavailable.selector, FOREIGN));
            } else if (act == 2 && validators.isOpen(FOREIGN)) {
                join(FOREIGN, seats++);
            } else if (act == 3 && registry.isRegistered(FOREIGN)) {
                vm.prank(owner);
                try validators.open(FOREIGN, terms(address(0))) {
                    isOwners = true;
                } catch {
                    assertTrue(isOwners, "nobody keeps the owner from it");
                }
            }
            bool isRegistered = registry.isRegistered(FOREIGN);
            assertTrue(!(isRegistered && validators.isForeign(FOREIGN)), "one certifier");
            if (isRegistered) assertTrue(validators.isOpen(FOREIGN) == isOwners, "its owner's");
            else assertTrue(validators.isForeign(FOREIGN) == (seats != 0), "whose stake is behind it");
        }
    }

    function registerRefused(bytes memory refusal) internal {
        vm.expectRevert(refusal);
        registry.register(config(FOREIGN), parameters(address(0)), genesis(), sequencer, owner, "");
    }

    function test_quorum_settlesSets() public {
        QuorumSet memory set = seat(DOMAIN, 2);
        assertEq(crosslinks.settleSet(DOMAIN, 1), 0, "index");
        assertTrue(this.contains(ClaimTree.setLeaf(Quorum.hashSet(set))), "in the tree");
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.AlreadySettled.selector, DOMAIN, 1, 0));
        crosslinks.settleSet(DOMAIN, 1);
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.EpochUnknown.selector, DOMAIN, 2));
        crosslinks.settleSet(DOMAIN, 2);
    }

    function test_quorum_slash_finalBlock() public {
        QuorumSet memory set = seat(FOREIGN, 2);
        vm.roll(10_100);
        vm.setBlockhash(10_050, keccak256("L1"));
        FinalBlock memory said = FinalBlock(FOREIGN, 10_050, keccak256("L1"), 1);
        Certificate memory right = certify(3, Quorum.messageOf(validators.chainTag(), said));
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotRefuted.selector, 10_050, keccak256("L1")));
        validators.slashFinalBlock(said, set, right);
        said.blockHash = keccak256("lie");
        bytes32 message = Quorum.messageOf(validators.chainTag(), said);
        vm.expectRevert(abi.encodeWithSelector(Quorum.SignatureInvalid.selector, message));
        validators.slashFinalBlock(said, set, right);
        said.number = 10_100;
        vm.expectRevert(abi.encodeWithSelector(IValidatorSet.NotRefuted.selector, 10_100, bytes32(0)));
        validators.slashFinalBlock(said, set, right);
        said.number = 10_050;
        Certificate memory lie = certify(2, message);
        vm.prank(reporter);
        validators.slashFinalBlock(said, set, lie);
        assertEq(validators.credit(reporter) + validators.credit(address(0)), STAKE, "stake");
        (uint256 id,) = validators.seatOf(FOREIGN, accountOf(1));
        assertEq(id, 0, "slashed");
        (id,) = validators.seatOf(FOREIGN, accountOf(0));
        assertTrue(id != 0, "did not sign");
    }

    function contains(bytes32 leaf) external view returns (bool) {
        return this.opens(leaf, onlySiblings());
    }

    function opens(bytes32 leaf, bytes32[] calldata siblings) external view returns (bool) {
        return ClaimTree.contains(crosslinks.root(), leaf, siblings);
    }
}
