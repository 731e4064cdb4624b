// SPDX-License-Identifier: MIT
// The input of every domain: batches and forced items. Spec: docs/state-format.md §3.
pragma solidity ^0.8.28;

import {BatchContext, BatchHeader, BatchRecord, QueueItem, QueueRecord} from "../types/InboxTypes.sol";

/// @title Inbox
/// @notice Who can do what:
/// - the sequencer of a domain appends batches;
/// - anyone queues calls and signed transactions, and pays their gas on L1;
/// - anyone appends an empty batch that consumes overdue items;
/// - only the Bridge queues items that mint ether.
/// Nothing here judges batch data: what is nonsense is defined by the state function.
interface IInbox {
    /// @notice A batch was appended; with the data in the transaction's calldata this is all a node needs.
    event BatchAppended(
        uint64 indexed domainId, uint64 indexed batchIndex, bytes32 indexed batchHash, BatchContext context
    );
    /// @notice A forced item was queued. `queueAcc` is the accumulator after it.
    event ItemEnqueued(
        uint64 indexed domainId,
        uint64 indexed index,
        bytes32 indexed itemHash,
        bytes32 queueAcc,
        QueueItem item,
        bytes data
    );

    error NotSequencer(uint64 domainId, address caller);
    /// @notice Batches come from the sequencer's own account directly, see `appendBatch`.
    error NotDirectCall(address caller);
    error NotBridge(address caller);
    /// @notice The batch was made for another place; usual after an L1 re-org or a concurrent empty batch.
    error BatchIndexDiffers(uint64 declared, uint64 expected);
    error ParentBatchDiffers(bytes32 declared, bytes32 expected);
    error DataTooLong(uint256 length, uint256 limit);
    /// @notice `queueEnd` lies before the cursor, after the queue, or takes more than 64 items.
    error QueueEndOutOfRange(uint64 queueEnd, uint64 queueStart, uint64 queueLength);
    error QueueAccDiffers(bytes32 declared, bytes32 expected);
    /// @notice Item `index` is overdue and would be left behind.
    error OverdueItemLeft(uint64 index, uint64 overdueSince);
    /// @notice No item is overdue; the oldest one is from `overdueAt` on (0 = the queue is empty).
    error NothingOverdue(uint64 overdueAt);
    /// @notice The origin is this block or a later one, or older than the last batch's.
    error OriginOutOfOrder(uint64 originNumber, uint64 lastOriginNumber, uint256 blockNumber);
    error GasLimitOutOfRange(uint64 gasLimit, uint64 minimum, uint64 maximum);
    /// @notice The payment does not cover `gasLimit · queueGasPriceWei`.
    error FeeTooLow(uint256 paid, uint256 required);
    error RangeOutOfBounds(uint64 from, uint64 to, uint64 length);

    /// @notice Appends a batch. Only the sequencer, and only directly from its account: `msg.sender == tx.origin` and
    /// without code, so that the transaction's own input is this call and every node finds the data there, with nothing
    /// but standard JSON-RPC.
    /// @param header what the batch builds on
    /// @param l1HeaderRlp header of L1 block `header.originNumber`
    /// @param data flat batch bytes, at most 419,000; never interpreted here
    function appendBatch(
        uint64 domainId,
        BatchHeader calldata header,
        bytes calldata l1HeaderRlp,
        bytes calldata data
    ) external;

    /// @notice Appends a batch without data that consumes the overdue items (at most 64). Anyone, once the oldest
    /// unconsumed item is overdue.
    /// @param originNumber L1 block of the header, not below the last batch's
    function appendEmptyBatch(uint64 domainId, uint64 originNumber, bytes calldata l1HeaderRlp) external;

    /// @notice Queues a deposit. Only the Bridge. `msg.value` is the fee, not the deposit.
    function enqueueDeposit(
        uint64 domainId,
        address from,
        address to,
        uint256 mint,
        uint256 value,
        uint64 gasLimit,
        bytes calldata data
    ) external payable returns (uint64 index);

    /// @notice Queues an unsigned call of the sender's account on the domain (aliased if it is a contract). `value` is
    /// spent from that account there. What is paid above the fee is credited to the sender.
    /// @param to called account; ignored (0) for a creation
    /// @param gasLimit at least the intrinsic gas, at most 2,000,000
    /// @param data at most 30,000 bytes
    function enqueueTransaction(
        uint64 domainId,
        address to,
        bool isCreation,
        uint256 value,
        uint64 gasLimit,
        bytes calldata data
    ) external payable returns (uint64 index);

    /// @notice Queues a signed transaction. It is skipped on the domain if its own gas limit is above `gasLimit`.
    /// @param rawTransaction EIP-2718 bytes, at most 30,000
    function enqueueSigned(uint64 domainId, bytes calldata rawTransaction, uint64 gasLimit)
        external
        payable
        returns (uint64 index);

    /// @notice Wei that `gasLimit` costs in the queue now.
    function queueFee(uint64 domainId, uint64 gasLimit) external view returns (uint256);

    function batchCount(uint64 domainId) external view returns (uint64);

    function batchAt(uint64 domainId, uint64 batchIndex) external view returns (BatchRecord memory);

    /// @notice Items queued, items consumed by batches, accumulator over all items, origin of the last batch.
    function queueState(uint64 domainId)
        external
        view
        returns (uint64 length, uint64 consumed, bytes32 queueAcc, uint64 lastOriginNumber);

    /// @notice Accumulator after the first `count` items.
    function queueAccAt(uint64 domainId, uint64 count) external view returns (bytes32);

    function queueItemAt(uint64 domainId, uint64 index) external view returns (QueueRecord memory);

    /// @notice When the oldest unconsumed item is overdue, L1 seconds; 0 if there is none.
    function overdueAt(uint64 domainId) external view returns (uint64);

    /// @notice What an assertion over batches `[from, to)` starts from: their list hash (§6), the hash of batch
    /// `from − 1` (0 for the first), the hash of batch `to − 1` and the queue cursor after it. At most 256 batches, at
    /// least one.
    function rangeCommitment(uint64 domainId, uint64 from, uint64 to)
        external
        view
        returns (bytes32 pending, bytes32 previousBatchHash, bytes32 lastBatchHash, uint64 queueEnd);
}
