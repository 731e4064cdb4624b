// SPDX-License-Identifier: MIT
// Messages between domains. Spec: docs/messages.md.
pragma solidity ^0.8.28;

/// @notice What the source's outbox stands for: `messageId = H("syncline.message.v1", all fields in this order, the payload by its hash)`, 9 words.
/// @param nonce of the source's Messenger, over all destinations
/// @param minLevel least level of the source's claim, 0 for any
/// @param gasLimit least gas that the recipient is called with
struct Message {
    uint64 from;
    uint64 to;
    uint64 nonce;
    address sender;
    address recipient;
    uint8 minLevel;
    uint64 gasLimit;
    bytes payload;
}
