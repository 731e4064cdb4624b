// SPDX-License-Identifier: MIT
// Parts of a machine state: slices, frames and what they run; twin of packages/ovm/src/step/{slice,parts}.ts. Spec: docs/step-format.md §1.
pragma solidity ^0.8.28;

import {WordTree} from "../libraries/WordTree.sol";
import {Step, StepReader} from "./StepReader.sol";
import {Range, StepTrees} from "./StepTrees.sol";

/// @notice Bytes inside a word tree; no bytes are all zero.
struct Slice {
    uint256 root;
    uint256 height;
    uint256 offset;
    uint256 length;
}

struct Frame {
    uint256 pc;
    uint256 gas;
    uint256 stackLength;
    uint256 memoryWords;
    uint256 depth;
    /// @dev 0 call, 1 creation.
    uint256 kind;
    uint256 isStatic;
    uint256 stackHash;
    uint256 memoryRoot;
    uint256 codeMetaHash;
    /// @dev Slice hash.
    uint256 returnData;
    uint256 setupHash;
}

library StepParts {
    using StepReader for Step;

    // words of a journal
    uint256 internal constant WORLD = 0;
    uint256 internal constant SCRATCH = 1;
    uint256 internal constant LOG_ACC = 2;
    uint256 internal constant DESTRUCT_ACC = 3;
    uint256 internal constant COUNTERS = 4;
    // words of a frame's setup
    uint256 internal constant PARENT = 0;
    uint256 internal constant SNAPSHOT = 1;
    uint256 internal constant SELF = 2;
    uint256 internal constant CALLER = 3;
    uint256 internal constant VALUE = 4;
    uint256 internal constant INPUT = 5;
    uint256 internal constant RETURN_TARGET = 6;
    // words of a code meta
    uint256 internal constant CODE_LENGTH = 0;
    uint256 internal constant CODE_ROOT = 1;
    uint256 internal constant JUMP_ROOT = 2;
    uint256 internal constant DELEGATION = 3;
    // words of a transaction
    uint256 internal constant TX_HASH = 0;
    uint256 internal constant TX_KIND = 1;
    uint256 internal constant TX_SENDER = 2;
    uint256 internal constant TX_TO = 3;
    uint256 internal constant TX_VALUE = 4;
    uint256 internal constant TX_MAX_FEE = 5;
    uint256 internal constant TX_MAX_PRIORITY = 6;
    uint256 internal constant TX_GAS_PRICE = 7;
    uint256 internal constant TX_GAS_LIMIT = 8;
    uint256 internal constant TX_NONCE = 9;
    uint256 internal constant TX_RAW = 10;
    uint256 internal constant TX_DATA = 11;
    uint256 internal constant TX_ACCESS_LIST = 12;
    uint256 internal constant TX_AUTHORIZATIONS = 13;
    uint256 internal constant TX_EXTRA = 14;
    uint256 internal constant TX_INTRINSIC = 15;
    uint256 internal constant TX_FLOOR = 16;
    uint256 internal constant TX_L1_FEE = 17;
    uint256 internal constant TX_WORDS = 18;
    // words of a block context
    uint256 internal constant BLOCK_NUMBER = 0;
    uint256 internal constant BLOCK_TIMESTAMP = 1;
    uint256 internal constant BLOCK_GAS_LIMIT = 2;
    uint256 internal constant BLOCK_BASE_FEE = 3;
    uint256 internal constant BLOCK_RANDAO = 4;
    uint256 internal constant BLOCK_PARENT = 5;
    uint256 internal constant BLOCK_FIRST_ENTRY = 6;
    uint256 internal constant BLOCK_ENTRY_COUNT = 7;
    // words of a block accumulator
    uint256 internal constant ACC_BLOCK_INDEX = 0;
    uint256 internal constant ACC_ENTRY_INDEX = 1;
    uint256 internal constant ACC_DATA_CURSOR = 2;
    uint256 internal constant ACC_QUEUE_CURSOR = 3;
    uint256 internal constant ACC_LAST_BLOCK = 4;
    uint256 internal constant ACC_TX_INDEX = 5;
    uint256 internal constant ACC_GAS_USED = 6;
    uint256 internal constant ACC_RECEIPTS = 7;
    // words of a batch context
    uint256 internal constant BATCH_DOMAIN = 0;
    uint256 internal constant BATCH_CONFIG = 1;
    uint256 internal constant BATCH_INDEX = 2;
    uint256 internal constant BATCH_DATA_ROOT = 4;
    uint256 internal constant BATCH_DATA_LENGTH = 5;
    uint256 internal constant BATCH_QUEUE_START = 6;
    uint256 internal constant BATCH_QUEUE_END = 7;
    uint256 internal constant BATCH_QUEUE_ACC_START = 8;
    uint256 internal constant BATCH_QUEUE_ACC_END = 9;
    uint256 internal constant BATCH_ORIGIN_NUMBER = 10;
    uint256 internal constant BATCH_ORIGIN_HASH = 11;
    uint256 internal constant BATCH_ORIGIN_TIMESTAMP = 12;
    uint256 internal constant BATCH_ORIGIN_BASE_FEE = 13;
    // words of a config
    uint256 internal constant CONFIG_BLOCK_GAS_LIMIT = 3;
    uint256 internal constant CONFIG_MIN_BASE_FEE = 4;
    uint256 internal constant CONFIG_L1_GAS_PER_BYTE = 6;
    uint256 internal constant CONFIG_L1_FEE_SCALAR = 7;
    uint256 internal constant CONFIG_MAX_DRIFT = 8;
    uint256 internal constant CONFIG_TX_GAS_CAP = 9;
    uint256 internal constant CONFIG_FEATURES = 11;

    // whole parts of the state

    function journal(Step memory s) internal pure returns (uint256[] memory) {
        return s.open(5, s.state[StepReader.JOURNAL]);
    }

    function setJournal(Step memory s, uint256[] memory j) internal pure {
        s.state[StepReader.JOURNAL] = StepReader.hashWords(j);
    }

    /// @dev A journal between transactions.
    function freshJournal(Step memory s, uint256 worldRoot) internal pure {
        uint256[] memory j = new uint256[](5);
        j[WORLD] = worldRoot;
        setJournal(s, j);
    }

    function transaction(Step memory s) internal pure returns (uint256[] memory) {
        return s.open(TX_WORDS, s.state[StepReader.TX]);
    }

    function setTransaction(Step memory s, uint256[] memory t) internal pure {
        s.state[StepReader.TX] = StepReader.hashWords(t);
    }

    function blockContext(Step memory s) internal pure returns (uint256[] memory) {
        return s.open(8, s.state[StepReader.BLOCK]);
    }

    function blockAcc(Step memory s) internal pure returns (uint256[] memory) {
        return s.open(8, s.state[StepReader.BLOCK_ACC]);
    }

    function setBlockAcc(Step memory s, uint256[] memory acc) internal pure {
        s.state[StepReader.BLOCK_ACC] = StepReader.hashWords(acc);
    }

    function batch(Step memory s) internal pure returns (uint256[] memory) {
        return s.open(14, s.state[StepReader.BATCH]);
    }

    function config(Step memory s, uint256[] memory batch_) internal pure returns (uint256[] memory) {
        return s.open(14, batch_[BATCH_CONFIG]);
    }

    /// @dev True if the domain has extension opcodes: opens batch and config.
    function hasExtensions(Step memory s) internal pure returns (bool) {
        return config(s, batch(s))[CONFIG_FEATURES] & 1 == 1;
    }

    // code

    /// @dev Opens the code meta of an account; nothing for one without code.
    function codeOf(Step memory s, uint256 codeMetaHash) internal pure returns (uint256[] memory) {
        if (codeMetaHash == StepTrees.EMPTY_META_HASH) return new uint256[](4);
        return s.open(4, codeMetaHash);
    }

    // slices

    function openSlice(Step memory s, uint256 hash) internal pure returns (Slice memory) {
        if (hash == 0) return Slice(0, 0, 0, 0);
        uint256[] memory w = s.open(2, hash);
        return sliceOf(w[0], w[1]);
    }

    /// @dev From its two words.
    function sliceOf(uint256 root, uint256 packed) internal pure returns (Slice memory) {
        return Slice(root, packed >> 128, (packed >> 64) & type(uint64).max, packed & type(uint64).max);
    }

    function packSlice(Slice memory slice) internal pure returns (uint256) {
        return (slice.height << 128) | (slice.offset << 64) | slice.length;
    }

    function hashSlice(Slice memory slice) internal pure returns (uint256) {
        return slice.length == 0 ? 0 : StepReader.hashPair(slice.root, packSlice(slice));
    }

    /// @dev `length` bytes of a tree from `offset` on; all zero for no bytes.
    function makeSlice(uint256 root, uint256 height, uint256 offset, uint256 length) internal pure returns (Slice memory) {
        return length == 0 ? Slice(0, 0, 0, 0) : Slice(root, height, offset, length);
    }

    function subSlice(Slice memory slice, uint256 from, uint256 length) internal pure returns (Slice memory) {
        return makeSlice(slice.root, slice.height, slice.offset + from, length);
    }

    /// @dev `length` bytes of a slice from `from` on; they lie in it. Opens nothing for no bytes.
    function read(Step memory s, Slice memory slice, uint256 from, uint256 length)
        internal
        pure
        returns (bytes memory)
    {
        if (length == 0) return "";
        uint256 start = slice.offset + from;
        uint256 first = start / 32;
        Range memory r = StepTrees.range(s, slice.root, slice.height, first, (start + length - 1) / 32 - first + 1);
        return StepTrees.bytesOf(r.words, start - 32 * first, length);
    }

    // frames

    function frame(Step memory s) internal pure returns (Frame memory) {
        return openFrame(s, s.state[StepReader.FRAME]);
    }

    function openFrame(Step memory s, uint256 hash) internal pure returns (Frame memory f) {
        uint256[] memory w = s.open(6, hash);
        uint256 packed = w[0];
        f.pc = packed >> 224;
        f.gas = (packed >> 160) & type(uint64).max;
        f.stackLength = (packed >> 144) & 0xffff;
        f.memoryWords = (packed >> 112) & 0xffffffff;
        f.depth = (packed >> 96) & 0xffff;
        f.kind = (packed >> 88) & 0xff;
        f.isStatic = (packed >> 80) & 0xff;
        f.stackHash = w[1];
        f.memoryRoot = w[2];
        f.codeMetaHash = w[3];
        f.returnData = w[4];
        f.setupHash = w[5];
    }

    function hashFrame(Frame memory f) internal pure returns (uint256) {
        uint256[] memory w = new uint256[](6);
        w[0] = (f.pc << 224) | (f.gas << 160) | (f.stackLength << 144) | (f.memoryWords << 112) | (f.depth << 96)
            | (f.kind << 88) | (f.isStatic << 80);
        w[1] = f.stackHash;
        w[2] = f.memoryRoot;
        w[3] = f.codeMetaHash;
        w[4] = f.returnData;
        w[5] = f.setupHash;
        return StepReader.hashWords(w);
    }

    function setFrame(Step memory s, Frame memory f) internal pure {
        s.state[StepReader.FRAME] = hashFrame(f);
    }

    function setup(Step memory s, Frame memory f) internal pure returns (uint256[] memory) {
        return s.open(7, f.setupHash);
    }

    function push(Frame memory f, uint256 value) internal pure {
        f.stackHash = StepReader.hashPair(f.stackHash, value);
        f.stackLength += 1;
    }

    /// @dev Height of a frame's memory tree.
    function memoryHeight(Frame memory f) internal pure returns (uint256) {
        return WordTree.heightOf(32 * f.memoryWords);
    }

    /// @dev A slice of the frame's memory as it is.
    function memorySlice(Frame memory f, uint256 offset, uint256 length) internal pure returns (Slice memory) {
        return length == 0 ? Slice(0, 0, 0, 0) : Slice(f.memoryRoot, memoryHeight(f), offset, length);
    }
}
