// SPDX-License-Identifier: MIT
// Calls from one domain to another. Spec: docs/messages.md.
pragma solidity ^0.8.28;

import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {WorldSlotProof} from "../libraries/WorldProof.sol";
import {Claim, ClaimStatus} from "../types/ClaimTypes.sol";
import {Message} from "../types/MessageTypes.sol";

/// @notice What a recipient adds to ERC-7786 if it takes messages before they are certain. Asked by ERC-165.
interface ILevelRecipient {
    /// @notice Least level at which it takes messages of this sender: 1 or 2 accepts that the message may turn out never to have been sent; any
    /// other answer, or none, means 3.
    function minLevel(uint64 from, address sender) external view returns (uint8);
}

/// @title IMessenger
/// @notice Both ends of an ERC-7786 gateway. A message is a word in the source's outbox; anyone delivers it with a proof under a claim of the
/// source. What a recipient does cannot be undone, so each message is delivered at most once, ever, and below level 3 only to recipients that ask
/// for it. Errors say what failed; a refusal changes nothing.
interface IMessenger is IERC7786GatewaySource {
    /// @notice All that a delivery needs but claim and proof. MessageSent of ERC-7786 says the same to those who know that alone.
    event MessageQueued(bytes32 indexed messageId, uint64 indexed to, address indexed recipient, Message message);
    /// @notice The recipient took the message.
    event MessageDelivered(bytes32 indexed messageId, bytes32 indexed claimId, address indexed relayer, uint8 level);
    /// @notice The recipient reverted with `length` bytes, of which `reason` has the first 256. The message can be delivered again.
    event DeliveryFailed(bytes32 indexed messageId, bytes32 indexed claimId, address indexed relayer, uint256 length, bytes reason);
    /// @notice A message that was delivered below level 3 stands in a TRUE world.
    event DeliveryConfirmed(bytes32 indexed messageId, bytes32 indexed claimId);

    /// @notice The recipient is no canonical ERC-7930 address of an EVM account on another domain.
    error RecipientInvalid(bytes recipient);
    /// @notice Messages carry no ether.
    error ValueNotSupported(uint256 value);
    error PayloadTooLong(uint256 length, uint256 most);
    /// @notice Not one word after the selector, or a value out of bounds.
    error AttributeInvalid(bytes4 selector);
    /// @notice The attribute stands there twice.
    error AttributeRepeated(bytes4 selector);
    /// @notice The message is for another domain.
    error NotForHere(uint64 to);
    /// @notice No domain has this id, or it is this one.
    error SourceInvalid(uint64 from);
    /// @notice The claim is of another domain than the message.
    error ClaimOfOther(uint64 domainId, uint64 from);
    /// @notice Nobody vouches for the claim and it is not certified; so it is with all claims of a domain that nobody knows here.
    error ClaimNotAdmitted(uint64 domainId, bytes32 claimId);
    /// @notice The claim is FALSE.
    error ClaimFalse(bytes32 claimId);
    /// @notice Only a TRUE claim confirms.
    error ClaimNotTrue(bytes32 claimId);
    /// @notice Sender or recipient wants the claim to be surer.
    error LevelTooLow(uint8 level, uint8 needed);
    /// @notice The claim's world does not hold the message at its nonce.
    error MessageNotProven(bytes32 messageId, bytes32 found);
    /// @notice A message is delivered once, ever.
    error AlreadyDelivered(bytes32 messageId);
    /// @notice There is nothing to confirm.
    error NotDelivered(bytes32 messageId);
    /// @notice A recipient delivers no other message while it takes one.
    error DeliveryNested();
    /// @notice Too little gas to call the recipient with what the message asks for.
    error GasTooLow(uint256 gasLeft, uint256 needed);
    /// @notice The recipient has no code, or did not answer as ERC-7786 wants.
    error AnswerInvalid(bytes32 messageId);

    /// @notice Calls the recipient of a message. Anyone, again until it succeeds.
    /// @param claim of the source, level 1 at least
    /// @param proof of the outbox slot at the message's nonce in the claim's world
    /// @return isDelivered false: the recipient reverted, see DeliveryFailed
    function deliver(Message calldata message, Claim calldata claim, WorldSlotProof calldata proof)
        external
        returns (bool isDelivered);

    /// @notice Notes that a message which was delivered below level 3 stands in the world of a TRUE claim, where its own claim became FALSE. Anyone.
    function confirm(Message calldata message, Claim calldata claim, WorldSlotProof calldata proof) external;

    /// @notice The level at which a message was delivered, 0 if it was not, and whether it was sent as far as is known: TRUE, UNKNOWN, or FALSE where
    /// its claim is and nobody has confirmed it.
    function deliveryOf(bytes32 messageId) external view returns (uint8 level, ClaimStatus status);

    /// @notice Level of the claim under which a message is being delivered right now, 0 outside of a delivery.
    function deliveryLevel() external view returns (uint256);

    /// @notice Id of that claim, 0 outside of a delivery.
    function deliveryClaim() external view returns (bytes32);

    /// @notice What stands at a nonce of this domain's outbox.
    function outbox(uint64 nonce) external view returns (bytes32 messageId);

    /// @notice Messages sent from here, the next nonce.
    function messageCount() external view returns (uint64);

    /// @notice Id of a message.
    function messageIdOf(Message calldata message) external pure returns (bytes32);
}
