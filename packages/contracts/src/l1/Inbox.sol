// SPDX-License-Identifier: MIT
// The input of every domain: batches and forced items. Spec: docs/state-format.md §3.
pragma solidity ^0.8.28;

import {IDomainRegistry} from "../interfaces/IDomainRegistry.sol";
import {IInbox} from "../interfaces/IInbox.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {L1Origin} from "../libraries/L1Origin.sol";
import {L1Sender} from "../libraries/L1Sender.sol";
import {PullPayments} from "../libraries/PullPayments.sol";
import {WordTree} from "../libraries/WordTree.sol";
import {BatchContext, BatchHeader, BatchRecord, QueueItem, QueueRecord} from "../types/InboxTypes.sol";

/// @title Inbox
/// @notice What it does and who may do what: see IInbox.
contract Inbox is IInbox, PullPayments {
    /// @dev §3: what an L1 transaction of 2^24 gas can carry at 40 gas a byte.
    uint256 public constant MAX_BATCH_DATA = 419_000;
    /// @dev §3: forced items a batch may consume.
    uint64 public constant MAX_ITEMS_PER_BATCH = 64;
    /// @dev Bytes of a forced item: its event and its tree root stay below 1.5 M gas of L1.
    uint256 public constant MAX_ITEM_DATA = 30_000;
    /// @dev 64 items of this size are 128 M gas: what a node must be able to execute on top of a full block.
    uint64 public constant MAX_ITEM_GAS = 2_000_000;
    /// @dev Intrinsic gas: 21,000, 16 a byte, for a creation 32,000 more and 2 a word of init code.
    uint64 internal constant BASE_GAS = 21_000;
    uint64 internal constant CREATION_GAS = 32_000;
    /// @dev §7: batches an assertion may cover.
    uint64 internal constant MAX_RANGE = 256;

    uint8 internal constant KIND_SIGNED = 1;

    struct Lane {
        uint64 batchCount;
        uint64 queueLength;
        uint64 queueConsumed;
        uint64 lastOriginNumber;
        bytes32 queueAcc;
    }

    IDomainRegistry public immutable registry;
    /// @notice The only contract whose items may mint.
    address public immutable bridge;

    mapping(uint64 domainId => Lane) private _lanes;
    mapping(uint64 domainId => mapping(uint64 batchIndex => BatchRecord)) private _batches;
    mapping(uint64 domainId => mapping(uint64 index => QueueRecord)) private _queue;

    constructor(IDomainRegistry registry_, address bridge_) {
        registry = registry_;
        bridge = bridge_;
    }

    /// @inheritdoc IInbox
    function appendBatch(
        uint64 domainId,
        BatchHeader calldata header,
        bytes calldata l1HeaderRlp,
        bytes calldata data
    ) external {
        (address sequencer, uint64 delay, bytes32 configHash) = registry.batchRules(domainId);
        if (msg.sender != sequencer) revert NotSequencer(domainId, msg.sender);
        if (msg.sender != tx.origin || msg.sender.code.length != 0) revert NotDirectCall(msg.sender);
        if (data.length > MAX_BATCH_DATA) revert DataTooLong(data.length, MAX_BATCH_DATA);

        Lane storage lane = _lanes[domainId];
        BatchContext memory context;
        context.domainId = domainId;
        context.configHash = configHash;
        context.queueEnd = header.queueEnd;
        context.originNumber = header.originNumber;
        _openContext(lane, context);
        if (header.batchIndex != context.batchIndex) revert BatchIndexDiffers(header.batchIndex, context.batchIndex);
        if (header.parentBatchHash != context.parentBatchHash) {
            revert ParentBatchDiffers(header.parentBatchHash, context.parentBatchHash);
        }
        _checkQueueEnd(domainId, context.queueStart, header.queueEnd, lane.queueLength, delay);
        context.queueAccEnd = _queueAccAt(domainId, header.queueEnd);
        if (header.queueAcc != context.queueAccEnd) revert QueueAccDiffers(header.queueAcc, context.queueAccEnd);
        context.dataRoot = WordTree.root(data);
        context.dataLength = uint64(data.length);
        _append(lane, context, l1HeaderRlp);
    }

    /// @inheritdoc IInbox
    function appendEmptyBatch(uint64 domainId, uint64 originNumber, bytes calldata l1HeaderRlp) external {
        (, uint64 delay, bytes32 configHash) = registry.batchRules(domainId);
        Lane storage lane = _lanes[domainId];
        BatchContext memory context;
        context.domainId = domainId;
        context.configHash = configHash;
        context.originNumber = originNumber;
        _openContext(lane, context);
        uint64 queueLength = lane.queueLength;
        uint64 end = context.queueStart;
        if (end == queueLength) revert NothingOverdue(0);
        uint64 stop = end + MAX_ITEMS_PER_BATCH < queueLength ? end + MAX_ITEMS_PER_BATCH : queueLength;
        while (end < stop && _isOverdue(domainId, end, delay)) ++end;
        if (end == context.queueStart) revert NothingOverdue(_queue[domainId][end].enqueuedAt + delay);
        context.queueEnd = end;
        context.queueAccEnd = _queueAccAt(domainId, end);
        _append(lane, context, l1HeaderRlp);
    }

    /// @inheritdoc IInbox
    function enqueueDeposit(
        uint64 domainId,
        address from,
        address to,
        uint256 mint,
        uint256 value,
        uint64 gasLimit,
        bytes calldata data
    ) external payable returns (uint64 index) {
        if (msg.sender != bridge) revert NotBridge(msg.sender);
        QueueItem memory item;
        item.from = from;
        item.to = to;
        item.mint = mint;
        item.value = value;
        return _enqueue(domainId, item, gasLimit, data);
    }

    /// @inheritdoc IInbox
    function enqueueTransaction(
        uint64 domainId,
        address to,
        bool isCreation,
        uint256 value,
        uint64 gasLimit,
        bytes calldata data
    ) external payable returns (uint64 index) {
        QueueItem memory item;
        item.from = L1Sender.domainSender();
        item.to = isCreation ? address(0) : to;
        item.isCreation = isCreation;
        item.value = value;
        return _enqueue(domainId, item, gasLimit, data);
    }

    /// @inheritdoc IInbox
    function enqueueSigned(uint64 domainId, bytes calldata rawTransaction, uint64 gasLimit)
        external
        payable
        returns (uint64 index)
    {
        QueueItem memory item;
        item.kind = KIND_SIGNED;
        return _enqueue(domainId, item, gasLimit, rawTransaction);
    }

    /// @inheritdoc IInbox
    function queueFee(uint64 domainId, uint64 gasLimit) external view returns (uint256) {
        (uint64 price,) = registry.queueRules(domainId);
        return uint256(price) * gasLimit;
    }

    /// @inheritdoc IInbox
    function batchCount(uint64 domainId) external view returns (uint64) {
        return _lanes[domainId].batchCount;
    }

    /// @inheritdoc IInbox
    function batchAt(uint64 domainId, uint64 batchIndex) external view returns (BatchRecord memory) {
        uint64 count = _lanes[domainId].batchCount;
        if (batchIndex >= count) revert RangeOutOfBounds(batchIndex, batchIndex, count);
        return _batches[domainId][batchIndex];
    }

    /// @inheritdoc IInbox
    function queueState(uint64 domainId)
        external
        view
        returns (uint64 length, uint64 consumed, bytes32 queueAcc, uint64 lastOriginNumber)
    {
        Lane storage lane = _lanes[domainId];
        return (lane.queueLength, lane.queueConsumed, lane.queueAcc, lane.lastOriginNumber);
    }

    /// @inheritdoc IInbox
    function queueAccAt(uint64 domainId, uint64 count) external view returns (bytes32) {
        uint64 length = _lanes[domainId].queueLength;
        if (count > length) revert RangeOutOfBounds(count, count, length);
        return _queueAccAt(domainId, count);
    }

    /// @inheritdoc IInbox
    function queueItemAt(uint64 domainId, uint64 index) external view returns (QueueRecord memory) {
        uint64 length = _lanes[domainId].queueLength;
        if (index >= length) revert RangeOutOfBounds(index, index, length);
        return _queue[domainId][index];
    }

    /// @inheritdoc IInbox
    function overdueAt(uint64 domainId) external view returns (uint64) {
        (, uint64 delay,) = registry.batchRules(domainId);
        Lane storage lane = _lanes[domainId];
        uint64 consumed = lane.queueConsumed;
        return consumed == lane.queueLength ? 0 : _queue[domainId][consumed].enqueuedAt + delay;
    }

    /// @inheritdoc IInbox
    function rangeCommitment(uint64 domainId, uint64 from, uint64 to)
        external
        view
        returns (bytes32 pending, bytes32 previousBatchHash, bytes32 lastBatchHash, uint64 queueEnd)
    {
        uint64 count = _lanes[domainId].batchCount;
        if (from >= to || to > count || to - from > MAX_RANGE) revert RangeOutOfBounds(from, to, count);
        mapping(uint64 => BatchRecord) storage batches = _batches[domainId];
        lastBatchHash = batches[to - 1].batchHash;
        queueEnd = batches[to - 1].queueEnd;
        for (uint64 i = to; i > from; --i) {
            pending = Commitments.hashPair(batches[i - 1].batchHash, pending);
        }
        if (from != 0) previousBatchHash = batches[from - 1].batchHash;
    }

    /// @dev Fills what follows from the batches so far.
    function _openContext(Lane storage lane, BatchContext memory context) private view {
        uint64 index = lane.batchCount;
        context.batchIndex = index;
        context.queueStart = lane.queueConsumed;
        context.queueAccStart = _queueAccAt(context.domainId, context.queueStart);
        if (index != 0) context.parentBatchHash = _batches[context.domainId][index - 1].batchHash;
    }

    /// @dev Checks the origin, then records the batch.
    function _append(Lane storage lane, BatchContext memory context, bytes calldata l1HeaderRlp) private {
        uint64 originNumber = context.originNumber;
        uint64 lastOrigin = lane.lastOriginNumber;
        if (originNumber < lastOrigin || originNumber >= block.number) {
            revert OriginOutOfOrder(originNumber, lastOrigin, block.number);
        }
        (context.originHash, context.originTimestamp, context.originBaseFee) =
            L1Origin.open(originNumber, l1HeaderRlp);

        bytes32 batchHash = Commitments.hashBatch(context);
        lane.batchCount = context.batchIndex + 1;
        lane.queueConsumed = context.queueEnd;
        lane.lastOriginNumber = originNumber;
        _batches[context.domainId][context.batchIndex] = BatchRecord({
            batchHash: batchHash,
            queueEnd: context.queueEnd,
            dataLength: uint32(context.dataLength),
            postedAt: uint64(block.timestamp),
            originNumber: originNumber
        });
        emit BatchAppended(context.domainId, context.batchIndex, batchHash, context);
    }

    /// @dev Items come in order of time, so only the first one left behind has to be looked at.
    function _checkQueueEnd(uint64 domainId, uint64 start, uint64 end, uint64 length, uint64 delay) private view {
        if (end < start || end > length || end - start > MAX_ITEMS_PER_BATCH) {
            revert QueueEndOutOfRange(end, start, length);
        }
        if (end < length && end - start < MAX_ITEMS_PER_BATCH && _isOverdue(domainId, end, delay)) {
            revert OverdueItemLeft(end, _queue[domainId][end].enqueuedAt + delay);
        }
    }

    function _isOverdue(uint64 domainId, uint64 index, uint64 delay) private view returns (bool) {
        return block.timestamp >= uint256(_queue[domainId][index].enqueuedAt) + delay;
    }

    function _queueAccAt(uint64 domainId, uint64 count) private view returns (bytes32) {
        return count == 0 ? bytes32(0) : _queue[domainId][count - 1].queueAcc;
    }

    /// @dev Takes the fee, completes `item` and appends it.
    function _enqueue(uint64 domainId, QueueItem memory item, uint64 gasLimit, bytes calldata data)
        private
        returns (uint64 index)
    {
        if (data.length > MAX_ITEM_DATA) revert DataTooLong(data.length, MAX_ITEM_DATA);
        _checkGasLimit(gasLimit, data.length, item.isCreation);
        _takeFee(domainId, gasLimit);

        Lane storage lane = _lanes[domainId];
        index = lane.queueLength;
        item.domainId = domainId;
        item.index = index;
        item.gasLimit = gasLimit;
        item.dataRoot = WordTree.root(data);
        item.dataLength = uint64(data.length);
        item.l1BlockNumber = uint64(block.number);
        item.l1Timestamp = uint64(block.timestamp);
        _push(lane, item, data);
    }

    function _push(Lane storage lane, QueueItem memory item, bytes calldata data) private {
        bytes32 itemHash = Commitments.hashItem(item);
        bytes32 queueAcc = Commitments.hashPair(lane.queueAcc, itemHash);
        lane.queueLength = item.index + 1;
        lane.queueAcc = queueAcc;
        _queue[item.domainId][item.index] = QueueRecord({queueAcc: queueAcc, enqueuedAt: item.l1Timestamp});
        emit ItemEnqueued(item.domainId, item.index, itemHash, queueAcc, item, data);
    }

    function _checkGasLimit(uint64 gasLimit, uint256 length, bool isCreation) private pure {
        uint64 minimum = BASE_GAS + 16 * uint64(length);
        if (isCreation) minimum += CREATION_GAS + 2 * uint64((length + 31) / 32);
        if (gasLimit < minimum || gasLimit > MAX_ITEM_GAS) revert GasLimitOutOfRange(gasLimit, minimum, MAX_ITEM_GAS);
    }

    function _takeFee(uint64 domainId, uint64 gasLimit) private {
        (uint64 price, address feeRecipient) = registry.queueRules(domainId);
        uint256 fee = uint256(price) * gasLimit;
        if (msg.value < fee) revert FeeTooLow(msg.value, fee);
        _credit(feeRecipient, fee);
        _credit(msg.sender, msg.value - fee);
    }
}
