// SPDX-License-Identifier: MIT
// Messages on the way in and out, over the real registry: levels, replay, forgery, gas, and recipients that misbehave.
pragma solidity ^0.8.28;

import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {Predeploys} from "../src/libraries/Predeploys.sol";
import {WorldProof, WorldSlotProof} from "../src/libraries/WorldProof.sol";
import {ForeignMessenger} from "../src/message/ForeignMessenger.sol";
import {IMessenger} from "../src/message/IMessenger.sol";
import {Claim, ClaimStatus} from "../src/types/ClaimTypes.sol";
import {Message} from "../src/types/MessageTypes.sol";
import {Halver, Keeper, Mumbler, Reenterer, Refuser, Risker, Yeasayer} from "./utils/Recipients.sol";
import {Vm} from "./utils/Vm.sol";
import {WorldFixture} from "./utils/WorldFixture.sol";

contract MessengerTest is WorldFixture {
    uint64 private constant A = 901;
    address private constant SENDER = address(0xa11ce);
    ForeignMessenger private messenger = new ForeignMessenger(registry);
    Keeper private keeper = new Keeper();

    function message(address recipient) private view returns (Message memory) {
        return Message({
            from: A,
            to: uint64(block.chainid),
            nonce: 3,
            sender: SENDER,
            recipient: recipient,
            minLevel: 0,
            gasLimit: 200_000,
            payload: "hello"
        });
    }

    /// @dev A world of A that holds the message.
    function sent(Message memory message_, uint256 salt) private view returns (Claim memory, WorldSlotProof memory) {
        bytes32 slot = keccak256(abi.encode(message_.nonce, uint256(0)));
        (bytes32 root, WorldSlotProof memory proof) =
            worldOf(Predeploys.MESSENGER, slot, messenger.messageIdOf(message_), salt);
        return (Claim({domainId: A, number: 10, worldRoot: root}), proof);
    }

    function refuse(bytes4 error_, Message memory message_, Claim memory claim, WorldSlotProof memory proof) private {
        vm.expectPartialRevert(error_);
        messenger.deliver(message_, claim, proof);
    }

    function isDelivered(Message memory message_) private view returns (uint8 level, ClaimStatus status) {
        return messenger.deliveryOf(messenger.messageIdOf(message_));
    }

    function test_deliver_underATrueClaim_callsOnceForEver() public {
        Message memory message_ = message(address(keeper));
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        refuse(IMessenger.ClaimNotAdmitted.selector, message_, claim, proof);
        certify(claim);
        assertTrue(messenger.deliver(message_, claim, proof), "delivered");
        assertEq(keeper.count(), 1, "calls");
        assertEq(keeper.level(), 3, "level inside");
        assertEq(keeper.claimId(), registry.claimId(claim), "claim inside");
        assertEq(messenger.deliveryLevel(), 0, "level outside");
        assertEq(messenger.deliveryClaim(), 0, "claim outside");
        assertEq(keeper.receiveId(), messenger.messageIdOf(message_), "receiveId");
        assertEq(keccak256(keeper.sender()), keccak256(InteroperableAddress.formatEvmV1(A, SENDER)), "sender");
        assertEq(string(keeper.payload()), "hello", "payload");
        refuse(IMessenger.AlreadyDelivered.selector, message_, claim, proof);
        // a later world holds it too: it stays one message
        (Claim memory later, WorldSlotProof memory again) = sent(message_, 1);
        later.number = 11;
        certify(later);
        refuse(IMessenger.AlreadyDelivered.selector, message_, later, again);
    }

    function test_deliver_belowTrue_onlyToWhoAsksForIt() public {
        Message memory message_ = message(address(keeper));
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        admit(claim);
        vm.expectRevert(abi.encodeWithSelector(IMessenger.LevelTooLow.selector, 1, 3));
        messenger.deliver(message_, claim, proof);

        uint8[4] memory answers = [0, 2, 4, 1];
        for (uint256 i; i < answers.length; ++i) {
            Risker risker = new Risker(SENDER, answers[i]);
            message_.recipient = address(risker);
            (claim, proof) = sent(message_, 0);
            admit(claim);
            if (answers[i] != 1) {
                vm.expectRevert(abi.encodeWithSelector(IMessenger.LevelTooLow.selector, 1, answers[i] == 2 ? 2 : 3));
                messenger.deliver(message_, claim, proof);
                continue;
            }
            assertTrue(messenger.deliver(message_, claim, proof), "delivered");
            assertEq(risker.level(), 1, "level inside");
        }
        // the same recipient, of somebody that it does not trust so much
        message_.sender = address(0xbad);
        (claim, proof) = sent(message_, 0);
        admit(claim);
        refuse(IMessenger.LevelTooLow.selector, message_, claim, proof);
        // one that says yes to everything has not said this
        message_.recipient = address(new Yeasayer());
        (claim, proof) = sent(message_, 0);
        admit(claim);
        refuse(IMessenger.LevelTooLow.selector, message_, claim, proof);
    }

    function test_deliver_belowTheSendersLevel_isRefused() public {
        Message memory message_ = message(address(new Risker(SENDER, 1)));
        message_.minLevel = 2;
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        admit(claim);
        vm.expectRevert(abi.encodeWithSelector(IMessenger.LevelTooLow.selector, 1, 2));
        messenger.deliver(message_, claim, proof);
        certify(claim);
        assertTrue(messenger.deliver(message_, claim, proof), "delivered");
    }

    function test_deliver_inADyingWorld_isNeverRepeated_andConfirmedWhereItWasSentAgain() public {
        Risker risker = new Risker(SENDER, 1);
        Message memory message_ = message(address(risker));
        (Claim memory dying, WorldSlotProof memory proof) = sent(message_, 0);
        admit(dying);
        messenger.deliver(message_, dying, proof);
        (uint8 level, ClaimStatus status) = isDelivered(message_);
        assertTrue(level == 1 && status == ClaimStatus.UNKNOWN, "on trust");
        (Claim memory claim, WorldSlotProof memory other) = sent(message_, 1);
        vm.expectPartialRevert(IMessenger.ClaimNotTrue.selector);
        messenger.confirm(message_, claim, other);

        // the block was reorganised; the one that came instead holds the message too
        certify(claim);
        (, status) = isDelivered(message_);
        assertTrue(status == ClaimStatus.FALSE, "its world died");
        refuse(IMessenger.AlreadyDelivered.selector, message_, claim, other);
        refuse(IMessenger.AlreadyDelivered.selector, message_, dying, proof);
        vm.expectRevert();
        messenger.confirm(message_, claim, proof);
        messenger.confirm(message_, claim, other);
        (level, status) = isDelivered(message_);
        assertTrue(level == 3 && status == ClaimStatus.TRUE, "confirmed");
        messenger.confirm(message_, claim, other);
        assertEq(risker.count(), 1, "calls");
    }

    function test_deliver_rivalMessagesOfOneNonce_theTrueOneIsNotBarred() public {
        Risker risker = new Risker(SENDER, 1);
        Message memory forged = message(address(risker));
        forged.payload = "forged";
        (Claim memory dying, WorldSlotProof memory proof) = sent(forged, 0);
        admit(dying);
        messenger.deliver(forged, dying, proof);
        Message memory real = message(address(risker));
        (Claim memory claim, WorldSlotProof memory other) = sent(real, 0);
        certify(claim);
        messenger.deliver(real, claim, other);
        (, ClaimStatus status) = isDelivered(forged);
        assertTrue(status == ClaimStatus.FALSE, "never sent");
        (, status) = isDelivered(real);
        assertTrue(status == ClaimStatus.TRUE, "sent");
        vm.expectPartialRevert(IMessenger.MessageNotProven.selector);
        messenger.confirm(forged, claim, other);
    }

    function test_deliver_ofFalseClaims_isRefused() public {
        Message memory message_ = message(address(new Risker(SENDER, 1)));
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        (Claim memory rival,) = sent(message_, 1);
        admit(claim);
        certify(rival);
        vm.expectRevert(abi.encodeWithSelector(IMessenger.ClaimFalse.selector, registry.claimId(claim)));
        messenger.deliver(message_, claim, proof);
    }

    function test_deliver_whatWasNotSent_isRefused() public {
        Message memory message_ = message(address(keeper));
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        certify(claim);
        // each field is under the id
        Message[7] memory changed;
        for (uint256 i; i < changed.length; ++i) changed[i] = message(address(keeper));
        changed[0].sender = address(0xbad);
        changed[1].recipient = address(0xbad);
        changed[2].payload = "hellO";
        changed[3].minLevel = 1;
        changed[4].gasLimit = 1;
        for (uint256 i; i < 5; ++i) refuse(IMessenger.MessageNotProven.selector, changed[i], claim, proof);
        // the proof is of another slot
        changed[5].nonce = 4;
        vm.expectRevert();
        messenger.deliver(changed[5], claim, proof);
        changed[6].to = uint64(block.chainid) + 1;
        refuse(IMessenger.NotForHere.selector, changed[6], claim, proof);
        // another contract's slot
        (bytes32 root, WorldSlotProof memory fake) =
            worldOf(address(0xbad), keccak256(abi.encode(uint64(3), uint256(0))), messenger.messageIdOf(message_), 0);
        Claim memory own = Claim({domainId: A, number: 12, worldRoot: root});
        certify(own);
        vm.expectRevert();
        messenger.deliver(message_, own, fake);
        assertEq(keeper.count(), 0, "calls");
    }

    function test_deliver_fromNoDomain_isRefused() public {
        Message memory message_ = message(address(keeper));
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        certify(claim);
        message_.from = 902;
        refuse(IMessenger.ClaimOfOther.selector, message_, claim, proof);
        message_.from = 0;
        refuse(IMessenger.SourceInvalid.selector, message_, claim, proof);
        message_.from = uint64(block.chainid);
        refuse(IMessenger.SourceInvalid.selector, message_, claim, proof);
        // a domain that nobody knows here
        message_.from = claim.domainId = 424_242;
        vm.expectRevert(
            abi.encodeWithSelector(IMessenger.ClaimNotAdmitted.selector, 424_242, registry.claimId(claim))
        );
        messenger.deliver(message_, claim, proof);
    }

    function test_deliver_toARecipientThatReverts_keepsTheStartOfItsReason_andCanBeRepeated() public {
        Refuser refuser = new Refuser();
        Message memory message_ = message(address(refuser));
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        certify(claim);
        vm.recordLogs();
        assertTrue(!messenger.deliver(message_, claim, proof), "refused");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 1, "logs");
        assertEq(logs[0].topics[0], IMessenger.DeliveryFailed.selector, "event");
        (uint256 length, bytes memory reason) = abi.decode(logs[0].data, (uint256, bytes));
        assertEq(length, 100_000, "length");
        assertEq(reason.length, 256, "what is kept");
        assertEq(abi.decode(reason, (bytes32)), bytes32(uint256(0xdead)), "reason");
        (uint8 level,) = isDelivered(message_);
        assertEq(level, 0, "not delivered");

        // one that burns all it gets leaves enough to say so
        refuser.set(0, true);
        assertTrue(!messenger.deliver{gas: 400_000}(message_, claim, proof), "burnt");
        refuser.set(0, false);
        assertTrue(messenger.deliver(message_, claim, proof), "at last");
        assertEq(refuser.count(), 1, "calls");
        refuse(IMessenger.AlreadyDelivered.selector, message_, claim, proof);
    }

    function test_deliver_withoutAnAnswer_undoesAll() public {
        Mumbler mumbler = new Mumbler();
        address[3] memory recipients = [address(mumbler), address(0xe0a), address(4)];
        for (uint256 i; i < recipients.length; ++i) {
            Message memory message_ = message(recipients[i]);
            (Claim memory claim, WorldSlotProof memory proof) = sent(message_, i);
            claim.number = uint64(20 + i);
            certify(claim);
            refuse(IMessenger.AnswerInvalid.selector, message_, claim, proof);
            (uint8 level,) = isDelivered(message_);
            assertEq(level, 0, "not delivered");
        }
        assertEq(mumbler.count(), 0, "undone");
    }

    function test_deliver_fromWithin_isRefused_sendingIsNot() public {
        Reenterer reenterer = new Reenterer();
        Message memory message_ = message(address(reenterer));
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        certify(claim);
        Message memory other = message(address(keeper));
        (Claim memory second, WorldSlotProof memory its) = sent(other, 1);
        second.number = 11;
        certify(second);
        reenterer.arm(
            abi.encodeCall(messenger.deliver, (other, second, its)), InteroperableAddress.formatEvmV1(A, SENDER)
        );
        assertTrue(messenger.deliver(message_, claim, proof), "delivered");
        assertEq(bytes32(reenterer.refusal()), bytes32(IMessenger.DeliveryNested.selector), "refusal");
        assertEq(messenger.outbox(0), reenterer.sent(), "its own message");
        assertTrue(messenger.deliver(other, second, its), "afterwards");
        assertEq(keeper.count(), 1, "calls");
    }

    /// @dev Whatever gas a relayer gives: the recipient sees what the message asks for, or nothing happens.
    function testFuzz_deliver_withLittleGas_isAllOrNothing(uint256 gas_) public {
        Halver halver = new Halver();
        Message memory message_ = message(address(halver));
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        certify(claim);
        gas_ = bound(gas_, 50_000, 500_000);
        try messenger.deliver{gas: gas_}(message_, claim, proof) returns (bool isDone) {
            assertTrue(isDone, "delivered");
            assertEq(halver.fullCount(), 1, "all of it");
        } catch {
            assertEq(halver.count(), 0, "nothing of it");
            assertTrue(gas_ < 350_000, "needs no more");
        }
    }

    function testFuzz_deliver_gasOfTheRecipient_isAtLeastWhatItAsksFor(uint64 gasLimit, uint256 given) public {
        Message memory message_ = message(address(keeper));
        message_.gasLimit = uint64(bound(gasLimit, 150_000, 2_000_000));
        (Claim memory claim, WorldSlotProof memory proof) = sent(message_, 0);
        certify(claim);
        given = bound(given, message_.gasLimit, 2 * uint256(message_.gasLimit) + 200_000);
        try messenger.deliver{gas: given}(message_, claim, proof) returns (bool isDone) {
            assertTrue(isDone, "delivered");
            // what the recipient's dispatch costs before it looks
            assertTrue(keeper.gasSeen() + 1_500 > message_.gasLimit, "gas");
        } catch (bytes memory reason) {
            if (reason.length != 0) assertEq(bytes32(bytes4(reason)), bytes32(IMessenger.GasTooLow.selector), "why");
            assertEq(keeper.count(), 0, "nothing");
        }
    }

    function test_sendMessage_writesItsIdAndEverythingADeliveryNeeds() public {
        bytes memory recipient = InteroperableAddress.formatEvmV1(A, address(keeper));
        bytes[] memory attributes = new bytes[](2);
        attributes[0] = abi.encodeWithSignature("minGasLimit(uint256)", 77);
        attributes[1] = abi.encodeWithSignature("minLevel(uint8)", 2);
        for (uint256 i; i < attributes.length; ++i) {
            assertTrue(messenger.supportsAttribute(bytes4(attributes[i])), "supported");
        }
        Message memory message_ = Message({
            from: uint64(block.chainid),
            to: A,
            nonce: 0,
            sender: SENDER,
            recipient: address(keeper),
            minLevel: 2,
            gasLimit: 77,
            payload: "hello"
        });
        bytes32 id = messenger.messageIdOf(message_);
        bytes memory sender = InteroperableAddress.formatEvmV1(block.chainid, SENDER);
        vm.expectEmit(address(messenger));
        emit IERC7786GatewaySource.MessageSent(id, sender, recipient, "hello", 0, attributes);
        vm.expectEmit(address(messenger));
        emit IMessenger.MessageQueued(id, A, address(keeper), message_);
        vm.prank(SENDER);
        assertEq(messenger.sendMessage(recipient, "hello", attributes), id, "id");
        assertEq(messenger.outbox(0), id, "outbox");
        assertEq(vm.load(address(messenger), keccak256(abi.encode(uint64(0), uint256(0)))), id, "slot that is proven");
        vm.prank(SENDER);
        assertTrue(messenger.sendMessage(recipient, "hello", attributes) != id, "the same again is another");
        assertEq(messenger.messageCount(), 2, "count");
    }

    function test_sendMessage_refusesEachByItsName() public {
        bytes memory good = InteroperableAddress.formatEvmV1(A, address(keeper));
        bytes[] memory none = new bytes[](0);
        vm.expectRevert(abi.encodeWithSelector(IMessenger.ValueNotSupported.selector, 1));
        messenger.sendMessage{value: 1}(good, "", none);
        bytes[7] memory bad = [
            bytes(""),
            abi.encodePacked(good, uint8(0)),
            InteroperableAddress.formatEvmV1(address(keeper)),
            InteroperableAddress.formatEvmV1(A),
            InteroperableAddress.formatEvmV1(A, address(0)),
            InteroperableAddress.formatEvmV1(block.chainid, address(keeper)),
            InteroperableAddress.formatEvmV1(1 << 53, address(keeper))
        ];
        for (uint256 i; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IMessenger.RecipientInvalid.selector, bad[i]));
            messenger.sendMessage(bad[i], "", none);
        }
        // 901 in three bytes: the same address, written otherwise
        bytes memory padded = abi.encodePacked(bytes4(0x00010000), uint8(3), uint24(A), uint8(20), address(keeper));
        vm.expectPartialRevert(IMessenger.RecipientInvalid.selector);
        messenger.sendMessage(padded, "", none);
        vm.expectRevert(abi.encodeWithSelector(IMessenger.PayloadTooLong.selector, 32_769, 32_768));
        messenger.sendMessage(good, new bytes(32_769), none);
        assertEq(messenger.messageCount(), 0, "nothing sent");
    }

    function test_sendMessage_refusesAttributes() public {
        bytes memory to = InteroperableAddress.formatEvmV1(A, address(keeper));
        bytes memory level = abi.encodeWithSignature("minLevel(uint8)", 1);
        bytes[] memory one = new bytes[](1);
        bytes[3] memory unknown = [bytes(""), abi.encodeWithSignature("relayFee(uint256)", 1), bytes(hex"ff")];
        for (uint256 i; i < unknown.length; ++i) {
            one[0] = unknown[i];
            vm.expectRevert(abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(one[0])));
            messenger.sendMessage(to, "", one);
            assertTrue(!messenger.supportsAttribute(bytes4(one[0])), "not supported");
        }
        bytes[4] memory malformed = [
            abi.encodeWithSignature("minLevel(uint8)"),
            abi.encodeWithSignature("minLevel(uint8)", 1, 1),
            abi.encodeWithSignature("minLevel(uint8)", 4),
            abi.encodeWithSignature("minGasLimit(uint256)", 10_000_001)
        ];
        for (uint256 i; i < malformed.length; ++i) {
            one[0] = malformed[i];
            vm.expectRevert(abi.encodeWithSelector(IMessenger.AttributeInvalid.selector, bytes4(one[0])));
            messenger.sendMessage(to, "", one);
        }
        bytes[] memory two = new bytes[](2);
        (two[0], two[1]) = (level, level);
        vm.expectRevert(abi.encodeWithSelector(IMessenger.AttributeRepeated.selector, bytes4(level)));
        messenger.sendMessage(to, "", two);
    }
}
