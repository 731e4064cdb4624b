// SPDX-License-Identifier: MIT
// What the Inbox takes and records. Spec: docs/state-format.md §3.
pragma solidity ^0.8.28;

/// @notice What a sequencer declares about a batch. Each field is checked, so that a batch signed before an L1 re-org
/// cannot land on another queue or another parent.
/// @param batchIndex number of batches before this one
/// @param parentBatchHash `batchHash` of the previous batch, 0 for the first
/// @param originNumber L1 block whose context holds for all blocks of the batch
/// @param queueEnd forced items consumed after this batch
/// @param queueAcc queue accumulator after `queueEnd` items
struct BatchHeader {
    uint64 batchIndex;
    bytes32 parentBatchHash;
    uint64 originNumber;
    uint64 queueEnd;
    bytes32 queueAcc;
}

/// @notice The 14 words of `batchHash`, in order.
struct BatchContext {
    uint64 domainId;
    bytes32 configHash;
    uint64 batchIndex;
    bytes32 parentBatchHash;
    bytes32 dataRoot;
    uint64 dataLength;
    uint64 queueStart;
    uint64 queueEnd;
    bytes32 queueAccStart;
    bytes32 queueAccEnd;
    uint64 originNumber;
    bytes32 originHash;
    uint64 originTimestamp;
    uint256 originBaseFee;
}

/// @notice What is kept of a batch: two storage slots.
struct BatchRecord {
    bytes32 batchHash;
    uint64 queueEnd;
    uint32 dataLength;
    uint64 postedAt;
    uint64 originNumber;
}

/// @notice What is kept of a forced item: its accumulator and when it came (L1 seconds).
struct QueueRecord {
    bytes32 queueAcc;
    uint64 enqueuedAt;
}

/// @notice The 13 words of `itemHash`, in order. kind 0 = deposit or unsigned call, 1 = signed transaction.
struct QueueItem {
    uint64 domainId;
    uint64 index;
    uint8 kind;
    address from;
    address to;
    bool isCreation;
    uint256 mint;
    uint256 value;
    uint64 gasLimit;
    bytes32 dataRoot;
    uint64 dataLength;
    uint64 l1BlockNumber;
    uint64 l1Timestamp;
}
