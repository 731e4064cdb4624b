// SPDX-License-Identifier: MIT
// What every boundary state of a right history has, whatever was executed; twin of packages/protocol/src/dispute/boundaryRules.ts.
// Spec: docs/state-format.md §6; docs/disputes.md (One-shot proofs).
pragma solidity ^0.8.28;

/// @notice Which rule a claimed history breaks. NONE: none of those that were looked at.
/// FORM: no boundary state at all. FORK: version or fork differ from the initial state's. INDEX: segments miscounted. KIND: a block context
/// outside a block, or none inside. END: ended before its batches did, or did not end. OUTPUT: ends in another world, block or queue cursor
/// than the assertion claims. ORDER: such a segment cannot follow. BATCH: batches changed within one, or another one was taken.
/// CONTEXT: the block changed within it. WORLD: a segment that writes nothing wrote. CURSOR: items, entries or blocks miscounted. GAS:
/// gas of a block falls, or grows by more than one item may use. INPUT: the Inbox has no such batch in the range, or another rest of it. QUEUE:
/// forced items of other batches were taken, or some were left.
enum Contradiction {
    NONE,
    FORM,
    FORK,
    INDEX,
    KIND,
    END,
    OUTPUT,
    ORDER,
    BATCH,
    CONTEXT,
    WORLD,
    CURSOR,
    GAS,
    INPUT,
    QUEUE
}

/// @notice Each rule is an invariant of `step` at boundaries: it holds in S₀ or after the first segment, and every segment keeps it, so leaf i of
/// a right history has it whatever its batches hold. Hence a leaf without it is in no right history. A leaf that has it may be
/// wrong all the same: NONE proves nothing. Nothing here can overflow into a revert: a claim may hold any words.
library BoundaryRules {
    // words of a state
    uint256 private constant HEAD = 0;
    uint256 private constant BATCH = 1;
    uint256 private constant BLOCK = 2;
    uint256 private constant ACC = 3;
    uint256 private constant TX = 4;
    uint256 private constant JOURNAL = 5;
    uint256 private constant FRAME = 6;
    uint256 private constant MICRO = 7;
    uint256 private constant PENDING = 8;
    // words of a block accumulator
    uint256 private constant BLOCK_INDEX = 0;
    uint256 private constant ENTRY_INDEX = 1;
    uint256 private constant DATA_CURSOR = 2;
    uint256 private constant QUEUE_CURSOR = 3;
    uint256 private constant LAST_BLOCK = 4;
    uint256 private constant TX_INDEX = 5;
    uint256 private constant GAS_USED = 6;
    uint256 private constant RECEIPTS = 7;
    // kinds of segments
    uint256 private constant BATCH_START = 1;
    uint256 private constant BLOCK_START = 2;
    uint256 private constant ITEM = 3;
    uint256 private constant BLOCK_END = 4;
    uint256 private constant BATCH_END = 5;

    uint256 private constant LAST_LEAF = (1 << 24) - 1;
    /// @dev An entry has at most `txGasCap` gas, a forced item less; the registry refuses greater caps (EIP-7825).
    uint256 private constant MOST_ITEM_GAS = 1 << 24;

    /// @notice Leaf `index` by its nine words. `initialHead`: word 0 of S₀.
    /// @dev Version and fork: no step writes them. Form: every segment ends with phase 0 and with transaction, frame and registers cleared.
    /// Index: S₀ has segmentIndex 0 and each segment adds 1, so leaf i has i + 1; the padding repeats the last one, which is finished, so a
    /// finished leaf has at most that. Kind: BLOCK_START sets the block context, BLOCK_END clears it, items keep it. End: BATCH_END
    /// sets the status just when nothing is pending, nothing else does, and BATCH_START follows where something is; 2^24 leaves always suffice
    /// (docs/state-format.md §6, caps), so the last leaf is finished.
    function checkLeaf(uint256 index, bytes32[9] memory words, bytes32 initialHead) internal pure returns (Contradiction) {
        uint256 head = uint256(words[HEAD]);
        (uint256 status, uint256 kind, uint256 count) = _read(head);
        if ((head >> 192) & 0xff != 0 || (head >> 216) & 0xff != 0 || uint128(head) != 0 || status > 1) {
            return Contradiction.FORM;
        }
        if (kind == 0 || kind > BATCH_END) return Contradiction.FORM;
        if (words[TX] != 0 || words[FRAME] != 0 || words[MICRO] != 0) return Contradiction.FORM;
        if (head >> 224 != uint256(initialHead) >> 224) return Contradiction.FORK;
        if (status == 0 ? count != index + 1 : count == 0 || count > index + 1) return Contradiction.INDEX;
        bool inside = kind == BLOCK_START || kind == ITEM;
        if (inside != (words[BLOCK] != 0)) return Contradiction.KIND;
        bool isOver = kind == BATCH_END && words[PENDING] == 0;
        if (isOver != (status == 1)) return Contradiction.END;
        if (index == LAST_LEAF && status == 0) return Contradiction.END;
        return Contradiction.NONE;
    }

    /// @notice The last leaf, which has the words `words`, against the output that its assertion claims.
    /// @dev After the last BATCH_END nothing of a block or batch is left (it clears its indices, BLOCK_END cleared the rest, and a batch without
    /// blocks changes neither), so the state is a function of head, batch and those three.
    function checkEnd(bytes32[9] memory words, bytes32 worldRoot, bytes32 lastBlockHash, uint64 queueCursor)
        internal
        pure
        returns (Contradiction)
    {
        bytes32 zero = bytes32(0);
        bytes32 acc = keccak256(abi.encode(zero, zero, zero, queueCursor, lastBlockHash, zero, zero, zero));
        bytes32 journal = keccak256(abi.encode(worldRoot, zero, zero, zero, zero));
        if (words[ACC] != acc || words[JOURNAL] != journal) return Contradiction.OUTPUT;
        return Contradiction.NONE;
    }

    /// @notice Two leaves one after the other, or S₀ and leaf 0, by their nine words.
    /// @dev A finished state is its own successor. Otherwise the kind of the next segment follows from where the state is: outside a block
    /// after none or BATCH_END a batch starts; then come blocks or its end; inside a block items or its end. Only BATCH_START takes a batch,
    /// the first one pending; only BLOCK_START and BLOCK_END touch the block context; BATCH_START, BLOCK_END and BATCH_END write nothing to
    /// the world, and BATCH_START nothing at all but its batch.
    function checkOrder(bytes32[9] memory a, bytes32[9] memory b) internal pure returns (Contradiction) {
        (uint256 statusA, uint256 kindA, uint256 countA) = _read(uint256(a[HEAD]));
        (, uint256 kind, uint256 count) = _read(uint256(b[HEAD]));
        if (statusA == 1) {
            return keccak256(abi.encode(a)) == keccak256(abi.encode(b)) ? Contradiction.NONE : Contradiction.ORDER;
        }
        unchecked {
            if (count != countA + 1) return Contradiction.INDEX;
        }
        if (!_follows(kindA, kind)) return Contradiction.ORDER;
        if (kind == BATCH_START) {
            if (keccak256(abi.encode(b[BATCH], b[PENDING])) != a[PENDING]) return Contradiction.BATCH;
            if (a[ACC] != b[ACC]) return Contradiction.CURSOR;
        } else if (a[BATCH] != b[BATCH] || a[PENDING] != b[PENDING]) {
            return Contradiction.BATCH;
        }
        if (kind == ITEM && a[BLOCK] != b[BLOCK]) return Contradiction.CONTEXT;
        if (kind != BLOCK_START && kind != ITEM && a[JOURNAL] != b[JOURNAL]) return Contradiction.WORLD;
        return Contradiction.NONE;
    }

    /// @notice The block accumulators of two such leaves, of which the second ends a segment of `kind`.
    /// @dev An item is the next of the queue or the next entry, never both, and its bytes have a length of 32 bits. Gas of a block only
    /// grows, and by no more than an item may have. Everything else is copied or cleared.
    function checkProgress(uint256 kind, bytes32[8] memory a, bytes32[8] memory b) internal pure returns (Contradiction) {
        unchecked {
            if (kind != BLOCK_END && a[LAST_BLOCK] != b[LAST_BLOCK]) return Contradiction.CURSOR;
            uint256 blocks = uint256(b[BLOCK_INDEX]) - uint256(a[BLOCK_INDEX]);
            uint256 entries = uint256(b[ENTRY_INDEX]) - uint256(a[ENTRY_INDEX]);
            uint256 length = uint256(b[DATA_CURSOR]) - uint256(a[DATA_CURSOR]);
            uint256 forced = uint256(b[QUEUE_CURSOR]) - uint256(a[QUEUE_CURSOR]);
            if (kind == ITEM) {
                bool isForced = forced == 1 && entries == 0 && length == 0;
                bool isEntry = forced == 0 && entries == 1 && length < 1 << 32;
                if (blocks != 0 || !(isForced || isEntry)) return Contradiction.CURSOR;
                if (uint256(b[TX_INDEX]) - uint256(a[TX_INDEX]) != 1) return Contradiction.CURSOR;
                if (uint256(b[GAS_USED]) - uint256(a[GAS_USED]) > MOST_ITEM_GAS) return Contradiction.GAS;
                return Contradiction.NONE;
            }
            if (forced != 0) return Contradiction.CURSOR;
            if (kind == BATCH_END) {
                if (b[BLOCK_INDEX] != 0 || b[ENTRY_INDEX] != 0 || b[DATA_CURSOR] != 0) return Contradiction.CURSOR;
            } else if (entries != 0 || length != 0 || blocks != (kind == BLOCK_START ? 1 : 0)) {
                return Contradiction.CURSOR;
            }
            if (b[TX_INDEX] != 0 || b[RECEIPTS] != 0) return Contradiction.CURSOR;
            if (b[GAS_USED] != 0) return Contradiction.GAS;
            return Contradiction.NONE;
        }
    }

    /// @notice The queue cursor of a leaf whose batch consumes the forced items `[start, end)`.
    /// @dev The first block of a batch takes all of them, one an item, before it ends; a batch with items has a block.
    function checkQueue(uint256 kind, uint256 cursor, uint256 start, uint256 end) internal pure returns (Contradiction) {
        if (cursor < start || cursor > end) return Contradiction.QUEUE;
        if (kind == BATCH_START && cursor != start) return Contradiction.QUEUE;
        if ((kind == BLOCK_END || kind == BATCH_END) && cursor != end) return Contradiction.QUEUE;
        return Contradiction.NONE;
    }

    /// @notice Kind of the segment that a state ends: bits 200 … 207 of its head.
    function kindOf(bytes32 head) internal pure returns (uint256 kind) {
        (, kind,) = _read(uint256(head));
    }

    function _read(uint256 head) private pure returns (uint256 status, uint256 kind, uint256 count) {
        return ((head >> 208) & 0xff, (head >> 200) & 0xff, (head >> 128) & type(uint64).max);
    }

    /// @dev `from` is 0 in S₀.
    function _follows(uint256 from, uint256 kind) private pure returns (bool) {
        if (from == 0 || from == BATCH_END) return kind == BATCH_START;
        if (from == BLOCK_START || from == ITEM) return kind == ITEM || kind == BLOCK_END;
        return kind == BLOCK_START || kind == BATCH_END;
    }
}
