// SPDX-License-Identifier: MIT
// Calls from one domain to another, predeploy 0x5c…0a. Spec: docs/messages.md.
pragma solidity ^0.8.28;

import {IERC7786GatewaySource, IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {WorldSlotProof} from "../libraries/WorldProof.sol";
import {Claim, ClaimStatus} from "../types/ClaimTypes.sol";
import {Message} from "../types/MessageTypes.sol";
import {ILevelRecipient, IMessenger} from "./IMessenger.sol";
import {MessageAttributes} from "./MessageAttributes.sol";

/// @title Messenger
/// @notice What it does and who may do what: see IMessenger.
contract Messenger is IMessenger {
    using InteroperableAddress for bytes;

    /// @dev A delivery. Level 3 needs no claim any more; below that the claim (domainId, number, worldRoot) goes on to decide what it was worth.
    struct Delivery {
        uint8 level;
        uint64 domainId;
        uint64 number;
        bytes32 worldRoot;
    }

    bytes32 internal constant MESSAGE_TAG = "syncline.message.v1";
    /// @dev Storage slot of `outbox`, which other domains read by proof.
    uint256 internal constant OUTBOX_SLOT = 0;
    uint256 internal constant MAX_PAYLOAD = 32_768;
    /// @dev Level of TRUE.
    uint8 internal constant CERTIFIED = 3;
    /// @dev Ids of domains are below it.
    uint256 internal constant DOMAIN_LIMIT = 1 << 53;
    /// @dev Gas kept back for what follows the recipient's call, and an upper bound of what the call itself costs.
    uint256 internal constant GAS_RESERVE = 20_000;
    uint256 internal constant CALL_GAS = 5_000;
    /// @dev Gas for a recipient to say which level it wants, and bytes of a revert that are kept.
    uint256 internal constant PROBE_GAS = 30_000;
    uint256 internal constant MAX_REASON = 256;

    /// @inheritdoc IMessenger
    mapping(uint64 nonce => bytes32 messageId) public outbox;
    /// @inheritdoc IMessenger
    uint64 public messageCount;
    mapping(bytes32 messageId => Delivery) internal _deliveries;

    /// @inheritdoc IMessenger
    /// @dev Transient slot 0 is part of the state function: LEVEL reads it (docs/extension-opcodes.md). It bars nested deliveries too.
    uint256 public transient deliveryLevel;
    /// @inheritdoc IMessenger
    bytes32 public transient deliveryClaim;

    /// @inheritdoc IERC7786GatewaySource
    function sendMessage(bytes calldata recipient, bytes calldata payload, bytes[] calldata attributes)
        external
        payable
        returns (bytes32 messageId)
    {
        if (msg.value != 0) revert ValueNotSupported(msg.value);
        if (payload.length > MAX_PAYLOAD) revert PayloadTooLong(payload.length, MAX_PAYLOAD);
        Message memory message;
        (message.to, message.recipient) = _parse(recipient);
        (message.minLevel, message.gasLimit) = MessageAttributes.read(attributes);
        (message.from, message.nonce, message.sender) = (_here(), messageCount++, msg.sender);
        message.payload = payload;
        messageId = _idOf(message, keccak256(payload));
        outbox[message.nonce] = messageId;
        emit MessageSent(messageId, _format(message.from, msg.sender), recipient, payload, 0, attributes);
        emit MessageQueued(messageId, message.to, message.recipient, message);
    }

    /// @inheritdoc IMessenger
    function deliver(Message calldata message, Claim calldata claim, WorldSlotProof calldata proof)
        external
        returns (bool isDelivered)
    {
        if (deliveryLevel != 0) revert DeliveryNested();
        bytes32 messageId = _check(message, claim);
        if (_deliveries[messageId].level != 0) revert AlreadyDelivered(messageId);
        bytes32 claimId = keccak256(abi.encode(claim));
        uint8 level = _checkLevel(message, claim, claimId);
        _checkProof(messageId, message, claim, proof);

        _record(messageId, claim, level);
        (deliveryLevel, deliveryClaim) = (level, claimId);
        uint256 length;
        bytes memory reason;
        (isDelivered, length, reason) = _call(messageId, message);
        (deliveryLevel, deliveryClaim) = (0, 0);
        if (isDelivered) {
            emit MessageDelivered(messageId, claimId, msg.sender, level);
        } else {
            delete _deliveries[messageId];
            emit DeliveryFailed(messageId, claimId, msg.sender, length, reason);
        }
    }

    /// @inheritdoc IMessenger
    function confirm(Message calldata message, Claim calldata claim, WorldSlotProof calldata proof) external {
        bytes32 messageId = _check(message, claim);
        uint8 level = _deliveries[messageId].level;
        if (level == 0) revert NotDelivered(messageId);
        bytes32 claimId = keccak256(abi.encode(claim));
        if (_registry().statusOf(claim) != ClaimStatus.TRUE) revert ClaimNotTrue(claimId);
        if (level == CERTIFIED) return;
        _checkProof(messageId, message, claim, proof);
        _record(messageId, claim, CERTIFIED);
        emit DeliveryConfirmed(messageId, claimId);
    }

    /// @inheritdoc IMessenger
    function deliveryOf(bytes32 messageId) external view returns (uint8 level, ClaimStatus status) {
        Delivery storage delivery = _deliveries[messageId];
        level = delivery.level;
        if (level == CERTIFIED) return (level, ClaimStatus.TRUE);
        if (level == 0) return (level, ClaimStatus.UNKNOWN);
        status = _registry().statusOf(
            Claim({domainId: delivery.domainId, number: delivery.number, worldRoot: delivery.worldRoot})
        );
    }

    /// @inheritdoc IMessenger
    function messageIdOf(Message calldata message) external pure returns (bytes32) {
        return _idOf(message, keccak256(message.payload));
    }

    /// @inheritdoc IERC7786GatewaySource
    function supportsAttribute(bytes4 selector) external pure returns (bool) {
        return MessageAttributes.isKnown(selector);
    }

    /// @dev The claim registry of this chain.
    function _registry() internal view virtual returns (IClaimRegistry) {
        return IClaimRegistry(Predeploys.CLAIM_REGISTRY);
    }

    /// @dev What message and claim must say about each other.
    function _check(Message calldata message, Claim calldata claim) private view returns (bytes32) {
        if (message.to != _here()) revert NotForHere(message.to);
        if (message.from == 0 || message.from == _here()) revert SourceInvalid(message.from);
        if (claim.domainId != message.from) revert ClaimOfOther(claim.domainId, message.from);
        return _idOf(message, keccak256(message.payload));
    }

    /// @dev A TRUE claim is good for all; others need the recipient's word.
    function _checkLevel(Message calldata message, Claim calldata claim, bytes32 claimId)
        private
        view
        returns (uint8 level)
    {
        ClaimStatus status;
        (status, level) = _registry().levelOf(claim);
        if (status == ClaimStatus.FALSE) revert ClaimFalse(claimId);
        if (level == 0) revert ClaimNotAdmitted(claim.domainId, claimId);
        uint8 needed = message.minLevel;
        if (level < CERTIFIED) {
            uint8 asked = _askedBy(message);
            if (asked > needed) needed = asked;
        }
        if (level < needed) revert LevelTooLow(level, needed);
    }

    /// @dev What the recipient asks for; 3 if it does not say, or was given too little gas to.
    function _askedBy(Message calldata message) private view returns (uint8) {
        if (!ERC165Checker.supportsInterface(message.recipient, type(ILevelRecipient).interfaceId)) return CERTIFIED;
        bytes memory input = abi.encodeCall(ILevelRecipient.minLevel, (message.from, message.sender));
        address recipient = message.recipient;
        uint256 answer;
        assembly ("memory-safe") {
            let isDone := staticcall(PROBE_GAS, recipient, add(input, 0x20), mload(input), 0, 0x20)
            if and(isDone, gt(returndatasize(), 0x1f)) { answer := mload(0) }
        }
        return answer == 1 || answer == 2 ? uint8(answer) : CERTIFIED;
    }

    function _checkProof(bytes32 messageId, Message calldata message, Claim calldata claim, WorldSlotProof calldata proof)
        private
        view
    {
        bytes32 slot = keccak256(abi.encode(message.nonce, OUTBOX_SLOT));
        IClaimRegistry registry = _registry();
        bytes32 found = registry.readWorld(claim, registry.messengerOf(message.from), slot, proof);
        if (found != messageId) revert MessageNotProven(messageId, found);
    }

    function _record(bytes32 messageId, Claim calldata claim, uint8 level) private {
        Delivery storage delivery = _deliveries[messageId];
        (delivery.level, delivery.domainId, delivery.number) = (level, claim.domainId, claim.number);
        delivery.worldRoot = level == CERTIFIED ? bytes32(0) : claim.worldRoot;
    }

    /// @dev All gas but a reserve goes to the recipient, at least what the message asks for: a relayer cannot make it fail, nor succeed by halves.
    /// What it returns is copied as far as it is kept. A wrong answer undoes the delivery.
    function _call(bytes32 messageId, Message calldata message)
        private
        returns (bool isDone, uint256 length, bytes memory reason)
    {
        bytes memory input = abi.encodeCall(
            IERC7786Recipient.receiveMessage, (messageId, _format(message.from, message.sender), message.payload)
        );
        address recipient = message.recipient;
        uint256 needed = message.gasLimit + GAS_RESERVE + CALL_GAS;
        uint256 left = gasleft();
        // EIP-150: a call gets 63/64 of what is left at most
        if (left - left / 64 < needed) revert GasTooLow(left, needed);
        bytes32 answer;
        assembly ("memory-safe") {
            isDone := call(sub(gas(), GAS_RESERVE), recipient, 0, add(input, 0x20), mload(input), 0, 0x20)
            length := returndatasize()
            answer := mload(0)
        }
        if (isDone) {
            if (length < 32 || answer != IERC7786Recipient.receiveMessage.selector) revert AnswerInvalid(messageId);
            return (isDone, length, reason);
        }
        reason = new bytes(length < MAX_REASON ? length : MAX_REASON);
        assembly ("memory-safe") {
            returndatacopy(add(reason, 0x20), 0, mload(reason))
        }
    }

    /// @dev Domain and account, by the one form of ERC-7930 that `_format` writes.
    function _parse(bytes calldata recipient) private view returns (uint64 to, address account) {
        (bool isParsed, uint256 chainId, address parsed) = recipient.tryParseEvmV1Calldata();
        bool isElsewhere = isParsed && chainId != 0 && chainId < DOMAIN_LIMIT && chainId != block.chainid;
        if (!isElsewhere || parsed == address(0)) revert RecipientInvalid(recipient);
        (to, account) = (uint64(chainId), parsed);
        if (keccak256(_format(to, account)) != keccak256(recipient)) revert RecipientInvalid(recipient);
    }

    function _format(uint64 domainId, address account) private pure returns (bytes memory) {
        return InteroperableAddress.formatEvmV1(domainId, account);
    }

    function _idOf(Message memory message, bytes32 payloadHash) private pure returns (bytes32) {
        return keccak256(
            abi.encode(
                MESSAGE_TAG,
                message.from,
                message.to,
                message.nonce,
                message.sender,
                message.recipient,
                message.minLevel,
                message.gasLimit,
                payloadHash
            )
        );
    }

    function _here() private view returns (uint64) {
        return uint64(block.chainid);
    }
}
