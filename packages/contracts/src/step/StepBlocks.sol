// SPDX-License-Identifier: MIT
// BOUNDARY: segments of one step, and the first step of an item; twin of packages/ovm/src/step/{boundaryStep,batchTable,item}.ts.
// Spec: docs/step-format.md §4.4; docs/state-format.md §3, §4, §6.
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {WordTree} from "../libraries/WordTree.sol";
import {IStepModule} from "./IStepModule.sol";
import {StepItem} from "./StepItem.sol";
import {Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepNotHere, StepProofPart, StepReader} from "./StepReader.sol";
import {StepRules} from "./StepRules.sol";
import {StepTrees} from "./StepTrees.sol";

/// @notice Batches, blocks and the beginnings of their items.
contract StepBlocks is IStepModule {
    using StepReader for Step;

    uint256 private constant MAX_BATCH_BLOCKS = 4096;
    uint256 private constant MAX_BATCH_ENTRIES = 32_768;
    uint256 private constant FIXED_BYTES = 9;
    uint256 private constant DESCRIPTOR_BYTES = 12;
    uint256 private constant LENGTH_BYTES = 4;
    uint256 private constant HEADER_WORDS = 15;
    uint256 private constant ITEM_WORDS = 13;
    uint256 private constant MAX_FORCED_ITEMS = 64;
    /// @dev EIP-1559: the base fee moves by at most 1/8 a block.
    uint256 private constant BASE_FEE_DENOMINATOR = 8;
    uint256 private constant MAX_BASE_FEE = type(uint128).max;

    // words of a header
    uint256 private constant HEADER_NUMBER = 3;
    uint256 private constant HEADER_TIMESTAMP = 4;
    uint256 private constant HEADER_GAS_USED = 8;
    uint256 private constant HEADER_GAS_LIMIT = 9;
    uint256 private constant HEADER_BASE_FEE = 10;

    // words of a forced item
    uint256 private constant ITEM_KIND = 2;
    uint256 private constant ITEM_FROM = 3;
    uint256 private constant ITEM_TO = 4;
    uint256 private constant ITEM_IS_CREATION = 5;
    uint256 private constant ITEM_MINT = 6;
    uint256 private constant ITEM_VALUE = 7;
    uint256 private constant ITEM_GAS_LIMIT = 8;
    uint256 private constant ITEM_DATA_ROOT = 9;
    uint256 private constant ITEM_DATA_LENGTH = 10;

    /// @dev Tables of the batch data; nonsense has no blocks and no entries. `lengths` and `end` are where the lengths and the entries begin.
    struct Table {
        Slice data;
        uint256 blockCount;
        uint256 entryCount;
        uint256 lengths;
        uint256 end;
    }

    /// @inheritdoc IStepModule
    function step(bytes32 pre, bytes calldata proof) external pure returns (bytes32) {
        Step memory s = StepReader.begin(pre, proof);
        if (s.phaseOf() != StepPhases.BOUNDARY) revert StepNotHere();
        uint256 head = s.state[StepReader.HEAD];
        // a finished state is its own successor
        if ((head >> 208) & 0xff != 0) return s.finish();
        if (s.state[StepReader.BLOCK] != 0) return _inBlock(s);
        uint256 segmentKind = (head >> 200) & 0xff;
        if (segmentKind == 0 || segmentKind == StepItem.BATCH_END) return _batchStart(s);
        uint256[] memory acc = StepParts.blockAcc(s);
        uint256[] memory batch = StepParts.batch(s);
        Table memory table = _openTable(s, batch);
        uint256 blocks = table.blockCount;
        if (blocks == 0 && batch[StepParts.BATCH_QUEUE_END] > batch[StepParts.BATCH_QUEUE_START]) blocks = 1;
        return acc[StepParts.ACC_BLOCK_INDEX] < blocks ? _blockStart(s, acc, batch, table) : _batchEnd(s, acc);
    }

    // segments of one step

    /// @dev Takes the next batch of the range.
    function _batchStart(Step memory s) private pure returns (bytes32) {
        uint256 pending = s.state[StepReader.PENDING];
        if (pending == 0) return s.finish();
        uint256[] memory next = s.open(2, pending);
        s.state[StepReader.BATCH] = next[0];
        s.state[StepReader.PENDING] = next[1];
        StepItem.endSegment(s, StepItem.BATCH_START);
        return s.finish();
    }

    function _batchEnd(Step memory s, uint256[] memory acc) private pure returns (bytes32) {
        acc[StepParts.ACC_BLOCK_INDEX] = 0;
        acc[StepParts.ACC_ENTRY_INDEX] = 0;
        acc[StepParts.ACC_DATA_CURSOR] = 0;
        StepParts.setBlockAcc(s, acc);
        if (s.state[StepReader.PENDING] == 0) s.state[StepReader.HEAD] |= uint256(1) << 208;
        StepItem.endSegment(s, StepItem.BATCH_END);
        return s.finish();
    }

    function _blockStart(Step memory s, uint256[] memory acc, uint256[] memory batch, Table memory table)
        private
        pure
        returns (bytes32)
    {
        uint256[] memory config = StepParts.config(s, batch);
        uint256[] memory parent = s.open(HEADER_WORDS, acc[StepParts.ACC_LAST_BLOCK]);
        uint256 blockIndex = acc[StepParts.ACC_BLOCK_INDEX];
        (uint256 wish, uint256 txCount) = blockIndex < table.blockCount ? _descriptor(s, table, blockIndex) : (0, 0);
        uint256 left = table.entryCount - acc[StepParts.ACC_ENTRY_INDEX];
        uint256[] memory b = new uint256[](8);
        b[StepParts.BLOCK_NUMBER] = parent[HEADER_NUMBER] + 1;
        b[StepParts.BLOCK_TIMESTAMP] = _clampTimestamp(
            wish, parent[HEADER_TIMESTAMP], batch[StepParts.BATCH_ORIGIN_TIMESTAMP], config[StepParts.CONFIG_MAX_DRIFT]
        );
        b[StepParts.BLOCK_GAS_LIMIT] = config[StepParts.CONFIG_BLOCK_GAS_LIMIT];
        b[StepParts.BLOCK_BASE_FEE] = _nextBaseFee(parent, config[StepParts.CONFIG_MIN_BASE_FEE]);
        b[StepParts.BLOCK_RANDAO] = StepReader.hashPair(batch[StepParts.BATCH_ORIGIN_HASH], b[StepParts.BLOCK_NUMBER]);
        b[StepParts.BLOCK_PARENT] = acc[StepParts.ACC_LAST_BLOCK];
        b[StepParts.BLOCK_FIRST_ENTRY] = acc[StepParts.ACC_ENTRY_INDEX];
        b[StepParts.BLOCK_ENTRY_COUNT] = txCount < left ? txCount : left;
        StepParts.freshJournal(s, _systemWrites(s, batch, b, blockIndex == 0));
        s.state[StepReader.BLOCK] = StepReader.hashWords(b);
        acc[StepParts.ACC_BLOCK_INDEX] = blockIndex + 1;
        _closeBlock(s, acc, StepItem.BLOCK_START);
        return s.finish();
    }

    function _blockEnd(Step memory s, uint256[] memory b, uint256[] memory acc, uint256[] memory batch)
        private
        pure
        returns (bytes32)
    {
        uint256[] memory h = new uint256[](HEADER_WORDS);
        h[0] = 1;
        h[1] = batch[StepParts.BATCH_DOMAIN];
        h[2] = b[StepParts.BLOCK_PARENT];
        h[HEADER_NUMBER] = b[StepParts.BLOCK_NUMBER];
        h[HEADER_TIMESTAMP] = b[StepParts.BLOCK_TIMESTAMP];
        h[5] = StepRules.SEQUENCER_FEE_VAULT;
        h[6] = StepParts.journal(s)[StepParts.WORLD];
        h[7] = acc[StepParts.ACC_RECEIPTS];
        h[HEADER_GAS_USED] = acc[StepParts.ACC_GAS_USED];
        h[HEADER_GAS_LIMIT] = b[StepParts.BLOCK_GAS_LIMIT];
        h[HEADER_BASE_FEE] = b[StepParts.BLOCK_BASE_FEE];
        h[11] = b[StepParts.BLOCK_RANDAO];
        h[12] = batch[StepParts.BATCH_ORIGIN_NUMBER];
        h[13] = batch[StepParts.BATCH_ORIGIN_HASH];
        h[14] = batch[StepParts.BATCH_INDEX];
        acc[StepParts.ACC_LAST_BLOCK] = StepReader.hashWords(h);
        s.state[StepReader.BLOCK] = 0;
        _closeBlock(s, acc, StepItem.BLOCK_END);
        return s.finish();
    }

    /// @dev Ends a segment after which no item of a block is done.
    function _closeBlock(Step memory s, uint256[] memory acc, uint256 kind) private pure {
        acc[StepParts.ACC_TX_INDEX] = 0;
        acc[StepParts.ACC_GAS_USED] = 0;
        acc[StepParts.ACC_RECEIPTS] = 0;
        StepParts.setBlockAcc(s, acc);
        StepItem.endSegment(s, kind);
    }

    // what a block is made of

    /// @dev Seconds: `min(max(wish, parent, origin), max(origin + drift, parent))`; a sum beyond a word bounds nothing.
    function _clampTimestamp(uint256 wish, uint256 parent, uint256 origin, uint256 drift)
        private
        pure
        returns (uint256)
    {
        uint256 low = Math.max(Math.max(wish, parent), origin);
        uint256 high = drift > type(uint256).max - origin ? type(uint256).max : origin + drift;
        return Math.min(low, Math.max(high, parent));
    }

    /// @dev Wei. The product is of 512 bits: forced items can drive the base fee up without anyone who pays it.
    function _nextBaseFee(uint256[] memory parent, uint256 minBaseFee) private pure returns (uint256 next) {
        uint256 gasLimit = parent[HEADER_GAS_LIMIT];
        uint256 target = gasLimit / 2;
        uint256 used = Math.min(parent[HEADER_GAS_USED], gasLimit);
        next = parent[HEADER_BASE_FEE];
        if (used > target) {
            next += Math.max(Math.mulDiv(next, used - target, target) / BASE_FEE_DENOMINATOR, 1);
        } else if (used < target) {
            next -= Math.mulDiv(next, target - used, target) / BASE_FEE_DENOMINATOR;
        }
        return Math.max(Math.min(next, MAX_BASE_FEE), minBaseFee);
    }

    /// @dev The parent's hash, and once a batch the attributes of its L1 origin. The world root after them.
    function _systemWrites(Step memory s, uint256[] memory batch, uint256[] memory b, bool isFirst)
        private
        pure
        returns (uint256 world)
    {
        world = StepParts.journal(s)[StepParts.WORLD];
        uint256 ring = (b[StepParts.BLOCK_NUMBER] - 1) % StepRules.HISTORY_RING;
        world = StepTrees.writeSlot(s, world, StepRules.HISTORY, ring, b[StepParts.BLOCK_PARENT]);
        if (!isFirst) return world;
        uint256 attributes = StepRules.L1_ATTRIBUTES;
        world = StepTrees.writeSlot(s, world, attributes, 0, batch[StepParts.BATCH_ORIGIN_NUMBER]);
        world = StepTrees.writeSlot(s, world, attributes, 1, batch[StepParts.BATCH_ORIGIN_TIMESTAMP]);
        world = StepTrees.writeSlot(s, world, attributes, 2, batch[StepParts.BATCH_ORIGIN_BASE_FEE]);
        world = StepTrees.writeSlot(s, world, attributes, 3, batch[StepParts.BATCH_ORIGIN_HASH]);
        world = StepTrees.writeSlot(s, world, attributes, 4, batch[StepParts.BATCH_INDEX]);
    }

    // tables

    /// @dev Opens the head of the batch data.
    function _openTable(Step memory s, uint256[] memory batch) private pure returns (Table memory table) {
        uint256 length = batch[StepParts.BATCH_DATA_LENGTH];
        table.data = StepParts.makeSlice(batch[StepParts.BATCH_DATA_ROOT], WordTree.heightOf(length), 0, length);
        if (length < FIXED_BYTES) return table;
        uint256 fields = _word(s, table.data, 0, FIXED_BYTES);
        uint256 blockCount = (fields >> 32) & type(uint32).max;
        uint256 entryCount = fields & type(uint32).max;
        uint256 lengths = FIXED_BYTES + DESCRIPTOR_BYTES * blockCount;
        uint256 end = lengths + LENGTH_BYTES * entryCount;
        if (fields >> 64 != 0 || blockCount > MAX_BATCH_BLOCKS || entryCount > MAX_BATCH_ENTRIES || end > length) {
            return table;
        }
        table.blockCount = blockCount;
        table.entryCount = entryCount;
        table.lengths = lengths;
        table.end = end;
    }

    function _descriptor(Step memory s, Table memory table, uint256 k)
        private
        pure
        returns (uint256 timestamp, uint256 txCount)
    {
        uint256 fields = _word(s, table.data, FIXED_BYTES + DESCRIPTOR_BYTES * k, DESCRIPTOR_BYTES);
        return (fields >> 32, fields & type(uint32).max);
    }

    /// @dev Opens at most 32 bytes as a number.
    function _word(Step memory s, Slice memory slice, uint256 from, uint256 length)
        private
        pure
        returns (uint256 value)
    {
        bytes memory opened = StepParts.read(s, slice, from, length);
        assembly ("memory-safe") {
            value := shr(sub(256, shl(3, length)), mload(add(opened, 0x20)))
        }
    }

    // items

    /// @dev Forced items, then entries, then the end of the block.
    function _inBlock(Step memory s) private pure returns (bytes32) {
        uint256[] memory b = StepParts.blockContext(s);
        uint256[] memory acc = StepParts.blockAcc(s);
        uint256[] memory batch = StepParts.batch(s);
        if (acc[StepParts.ACC_QUEUE_CURSOR] < batch[StepParts.BATCH_QUEUE_END]) return _beginForced(s, acc, batch);
        uint256 last = b[StepParts.BLOCK_FIRST_ENTRY] + b[StepParts.BLOCK_ENTRY_COUNT];
        if (acc[StepParts.ACC_ENTRY_INDEX] < last) return _beginEntry(s, acc, batch);
        return _blockEnd(s, b, acc, batch);
    }

    /// @dev The next table entry of the batch.
    function _beginEntry(Step memory s, uint256[] memory acc, uint256[] memory batch) private pure returns (bytes32) {
        Table memory table = _openTable(s, batch);
        uint256 index = acc[StepParts.ACC_ENTRY_INDEX];
        uint256 length = _word(s, table.data, table.lengths + LENGTH_BYTES * index, LENGTH_BYTES);
        uint256 start = table.end + acc[StepParts.ACC_DATA_CURSOR];
        acc[StepParts.ACC_ENTRY_INDEX] = index + 1;
        acc[StepParts.ACC_DATA_CURSOR] += length;
        bool isCut = length > StepItem.MAX_TRANSACTION_BYTES || start + length > table.data.length;
        if (isCut) return StepItem.skip(s, 0, acc);
        return _beginSigned(s, acc, StepParts.subSlice(table.data, start, length), StepItem.ENTRY, 0);
    }

    /// @dev The next item of the forced queue. All item hashes of the batch are opened against its two accumulators.
    function _beginForced(Step memory s, uint256[] memory acc, uint256[] memory batch) private pure returns (bytes32) {
        uint256 start = batch[StepParts.BATCH_QUEUE_START];
        uint256 count = batch[StepParts.BATCH_QUEUE_END] - start;
        if (count > MAX_FORCED_ITEMS) revert StepProofPart();
        uint256[] memory hashes = s.words(count);
        uint256 chain = batch[StepParts.BATCH_QUEUE_ACC_START];
        for (uint256 i = 0; i < count; ++i) {
            chain = StepReader.hashPair(chain, hashes[i]);
        }
        if (chain != batch[StepParts.BATCH_QUEUE_ACC_END]) revert StepProofPart();
        uint256 hash = hashes[acc[StepParts.ACC_QUEUE_CURSOR] - start];
        uint256[] memory item = s.open(ITEM_WORDS, hash);
        acc[StepParts.ACC_QUEUE_CURSOR] += 1;
        uint256 length = item[ITEM_DATA_LENGTH];
        Slice memory data = StepParts.makeSlice(item[ITEM_DATA_ROOT], WordTree.heightOf(length), 0, length);
        if (item[ITEM_KIND] == 1) return _beginSigned(s, acc, data, StepItem.FORCED, item[ITEM_GAS_LIMIT]);
        StepParts.setBlockAcc(s, acc);
        _setDeposit(s, item, hash, data);
        s.go(StepPhases.TX_SCAN, StepReader.hashPair(0, 0));
        return s.finish();
    }

    /// @dev A deposit as a transaction of type 0x7e; its hash is `keccak(0x7e ‖ itemHash)`.
    function _setDeposit(Step memory s, uint256[] memory item, uint256 hash, Slice memory data) private pure {
        uint256[] memory t = new uint256[](StepParts.TX_WORDS);
        uint256 isCreation = item[ITEM_IS_CREATION];
        t[StepParts.TX_HASH] = uint256(keccak256(abi.encodePacked(uint8(0x7e), hash)));
        t[StepParts.TX_KIND] = 0x7e | (StepItem.DEPOSIT << 8) | (isCreation << 16);
        t[StepParts.TX_SENDER] = item[ITEM_FROM];
        t[StepParts.TX_TO] = isCreation != 0 ? 0 : item[ITEM_TO];
        t[StepParts.TX_VALUE] = item[ITEM_VALUE];
        t[StepParts.TX_GAS_LIMIT] = item[ITEM_GAS_LIMIT];
        t[StepParts.TX_DATA] = StepParts.hashSlice(data);
        t[StepParts.TX_EXTRA] = item[ITEM_MINT];
        StepParts.setTransaction(s, t);
    }

    /// @dev Begins a signed transaction: its hash first.
    function _beginSigned(Step memory s, uint256[] memory acc, Slice memory raw, uint256 source, uint256 extra)
        private
        pure
        returns (bytes32)
    {
        uint256[] memory t = new uint256[](StepParts.TX_WORDS);
        t[StepParts.TX_KIND] = source << 8;
        t[StepParts.TX_RAW] = StepParts.hashSlice(raw);
        t[StepParts.TX_EXTRA] = extra;
        StepParts.setBlockAcc(s, acc);
        StepParts.setTransaction(s, t);
        s.go(StepPhases.HASH, StepItem.hashMicro(raw, "", "", StepPhases.TX_DECODE, 0));
        return s.finish();
    }
}
