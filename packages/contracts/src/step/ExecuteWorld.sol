// SPDX-License-Identifier: MIT
// Instructions of accounts, storage, logs and claims; twin of packages/ovm/src/step/{readOps,memoryOps,storageOps,claimOps,selfDestruct}.ts.
// Spec: docs/step-format.md §5.2–§5.4, §5.7, §5.10.
pragma solidity ^0.8.28;

import {WordTree} from "../libraries/WordTree.sol";
import {IStepModule} from "./IStepModule.sol";
import {Execution, StepExecution} from "./StepExecution.sol";
import {Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepNotHere, StepReader} from "./StepReader.sol";
import {StepRules} from "./StepRules.sol";
import {Account, StepTrees} from "./StepTrees.sol";

contract ExecuteWorld is IStepModule {
    using StepExecution for Execution;
    using StepReader for Step;

    uint256 private constant COLD_SLOT = 2100;
    uint256 private constant STORE_SENTRY = 2300;
    uint256 private constant STORE_SET = 20_000;
    uint256 private constant STORE_RESET = 2900;
    uint256 private constant STORE_CLEAR_REFUND = 4800;
    uint256 private constant NEW_ACCOUNT = 25_000;
    /// @dev Storage of ClaimRegistry, ObjectManager and (transient) Messenger: docs/extension-opcodes.md §3.
    uint256 private constant CERTIFIED_ROOT = 6;
    uint256 private constant COPIES = 0;
    uint256 private constant DELIVERY_LEVEL = 0;

    /// @inheritdoc IStepModule
    function step(bytes32 pre, bytes calldata proof) external pure returns (bytes32) {
        (Execution memory e, bool halted) = StepExecution.begin(pre, proof);
        if (halted) return e.halt();
        uint256 op = e.opcode;
        if (op == 0x31 || op == 0x3b || op == 0x3f) return _readAccount(e, op);
        if (op == 0x3c) return _extCodeCopy(e);
        if (op == 0x40) return _blockHash(e);
        if (op == 0x47) return _selfBalance(e);
        if (op == 0x54) return _sload(e);
        if (op == 0x55) return _sstore(e);
        if (op == 0x5c) return _tload(e);
        if (op == 0x5d) return _tstore(e);
        if (op >= 0xa0 && op <= 0xa4) return _log(e, op - 0xa0);
        if (op == 0xcc) return _claimStatus(e);
        if (op == 0xcd) return _depDigest(e);
        if (op == 0xce) return _level(e);
        if (op == 0xff) return _selfDestruct(e);
        revert StepNotHere();
    }

    // accounts

    /// @dev Warms the address of operand 0 and pays for a cold one.
    function _access(Execution memory e, uint256[] memory j, uint256 owner) private pure returns (bool) {
        bool isWarm;
        (j[StepParts.SCRATCH], isWarm) = e.touch(j[StepParts.SCRATCH], owner);
        return isWarm || e.charge(StepExecution.COLD_ACCOUNT - StepExecution.WARM_ACCESS);
    }

    function _readAccount(Execution memory e, uint256 op) private pure returns (bytes32) {
        uint256 owner = uint160(e.operands[0]);
        uint256[] memory j = StepParts.journal(e.s);
        if (!_access(e, j, owner)) return e.halt();
        Account memory a = StepTrees.account(e.s, j[StepParts.WORLD], owner);
        uint256 result = a.balance;
        if (op == 0x3b) result = StepParts.codeOf(e.s, a.codeMetaHash)[StepParts.CODE_LENGTH];
        else if (op == 0x3f) result = StepTrees.isEmpty(a) ? 0 : a.codeHash;
        StepParts.setJournal(e.s, j);
        return e.push(result);
    }

    function _extCodeCopy(Execution memory e) private pure returns (bytes32) {
        uint256[] memory w = e.operands;
        uint256 owner = uint160(w[0]);
        uint256[] memory j = StepParts.journal(e.s);
        if (!_access(e, j, owner)) return e.halt();
        if (!e.chargeWords(w[3], 3) || !e.useMemory(w[1], w[3])) return e.halt();
        Account memory a = StepTrees.account(e.s, j[StepParts.WORLD], owner);
        uint256[] memory code = StepParts.codeOf(e.s, a.codeMetaHash);
        uint256 length = code[StepParts.CODE_LENGTH];
        StepParts.setJournal(e.s, j);
        Slice memory source = StepParts.makeSlice(code[StepParts.CODE_ROOT], WordTree.heightOf(length), 0, length);
        return e.copy(source, w[2], w[1], w[3]);
    }

    function _selfBalance(Execution memory e) private pure returns (bytes32) {
        uint256 self = StepParts.setup(e.s, e.f)[StepParts.SELF];
        uint256[] memory j = StepParts.journal(e.s);
        return e.push(StepTrees.account(e.s, j[StepParts.WORLD], self).balance);
    }

    /// @dev The history contract holds the window (EIP-2935).
    function _blockHash(Execution memory e) private pure returns (bytes32) {
        uint256 number = StepParts.blockContext(e.s)[StepParts.BLOCK_NUMBER];
        uint256 asked = e.operands[0];
        if (asked >= number || number - asked > 256) return e.push(0);
        uint256[] memory j = StepParts.journal(e.s);
        Account memory a = StepTrees.account(e.s, j[StepParts.WORLD], StepRules.HISTORY);
        bytes32 key = StepTrees.slotKey(asked % StepRules.HISTORY_RING);
        (uint256 value,,) = StepTrees.keyed(e.s, a.storageRoot, key);
        return e.push(value);
    }

    // storage

    function _sload(Execution memory e) private pure returns (bytes32) {
        uint256 self = StepParts.setup(e.s, e.f)[StepParts.SELF];
        uint256[] memory j = StepParts.journal(e.s);
        (uint256 value, bool isPaid) = _readSlot(e, j, self, e.operands[0]);
        if (!isPaid) return e.halt();
        StepParts.setJournal(e.s, j);
        return e.push(value);
    }

    /// @dev Warms a slot and reads it: note, account, slot. Not paid: nothing more is opened.
    function _readSlot(Execution memory e, uint256[] memory j, uint256 owner, uint256 slot)
        private
        pure
        returns (uint256 value, bool isPaid)
    {
        Step memory s = e.s;
        bytes32 key = StepTrees.noteKey("s", owner, slot);
        (uint256 note, uint256 pos, uint256 length) = StepTrees.keyed(s, j[StepParts.SCRATCH], key);
        if (note == 0) {
            if (!e.charge(COLD_SLOT - StepExecution.WARM_ACCESS)) return (0, false);
            j[StepParts.SCRATCH] = StepTrees.put(j[StepParts.SCRATCH], key, StepReader.hashPair(0, 0), pos, length);
        }
        Account memory a = StepTrees.account(s, j[StepParts.WORLD], owner);
        (value,,) = StepTrees.keyed(s, a.storageRoot, StepTrees.slotKey(slot));
        isPaid = true;
    }

    /// @dev What a write needs of its slot.
    struct Store {
        uint256 self;
        uint256 slot;
        uint256 value;
        uint256 current;
        uint256 original;
        bool isWarm;
        bool hasOriginal;
        bytes32 key;
        uint256 notePos;
        uint256 noteLength;
    }

    function _sstore(Execution memory e) private pure returns (bytes32) {
        if (e.f.isStatic != 0 || e.f.gas <= STORE_SENTRY) return e.halt();
        Step memory s = e.s;
        Store memory w;
        w.self = StepParts.setup(s, e.f)[StepParts.SELF];
        uint256[] memory j = StepParts.journal(s);
        w.slot = e.operands[0];
        w.value = e.operands[1];
        _openNote(s, j[StepParts.SCRATCH], w);
        Account memory a = StepTrees.account(s, j[StepParts.WORLD], w.self);
        (uint256 current, uint256 pos, uint256 length) =
            StepTrees.keyed(s, a.storageRoot, StepTrees.slotKey(w.slot));
        w.current = current;
        if (!w.hasOriginal) w.original = current;
        if (!e.charge((w.isWarm ? 0 : COLD_SLOT) + _storeGas(w))) return e.halt();
        if (!w.hasOriginal) {
            uint256 note = StepReader.hashPair(1, w.original);
            j[StepParts.SCRATCH] = StepTrees.put(j[StepParts.SCRATCH], w.key, note, w.notePos, w.noteLength);
        }
        if (current != w.value) {
            a.storageRoot = StepTrees.put(a.storageRoot, StepTrees.slotKey(w.slot), w.value, pos, length);
            j[StepParts.WORLD] = StepTrees.write(j[StepParts.WORLD], w.self, a);
        }
        j[StepParts.COUNTERS] = _addRefund(j[StepParts.COUNTERS], _storeRefund(w));
        StepParts.setJournal(s, j);
        return e.done();
    }

    /// @dev The note of a slot: warm at all, and its value at the start of the transaction once it was written.
    function _openNote(Step memory s, uint256 scratch, Store memory w) private pure {
        w.key = StepTrees.noteKey("s", w.self, w.slot);
        uint256 note;
        (note, w.notePos, w.noteLength) = StepTrees.keyed(s, scratch, w.key);
        if (note == 0) return;
        w.isWarm = true;
        uint256[] memory opened = s.open(2, note);
        w.hasOriginal = opened[0] == 1;
        w.original = opened[1];
    }

    /// @dev EIP-2200 with the prices of EIP-3529.
    function _storeGas(Store memory w) private pure returns (uint256) {
        if (w.current == w.value || w.original != w.current) return StepExecution.WARM_ACCESS;
        return w.original == 0 ? STORE_SET : STORE_RESET;
    }

    function _storeRefund(Store memory w) private pure returns (int256 refund) {
        if (w.current == w.value) return 0;
        if (w.original == w.current) return w.original != 0 && w.value == 0 ? int256(STORE_CLEAR_REFUND) : int256(0);
        if (w.original != 0) {
            if (w.current == 0) refund -= int256(STORE_CLEAR_REFUND);
            else if (w.value == 0) refund += int256(STORE_CLEAR_REFUND);
        }
        if (w.original == w.value) {
            refund += int256((w.original == 0 ? STORE_SET : STORE_RESET) - StepExecution.WARM_ACCESS);
        }
    }

    /// @dev The refund is a signed number in the low 64 bits.
    function _addRefund(uint256 counters, int256 amount) private pure returns (uint256) {
        int256 refund = int256(int64(uint64(counters))) + amount;
        return (counters >> 64 << 64) | uint256(uint64(int64(refund)));
    }

    function _tload(Execution memory e) private pure returns (bytes32) {
        uint256 self = StepParts.setup(e.s, e.f)[StepParts.SELF];
        uint256[] memory j = StepParts.journal(e.s);
        bytes32 key = StepTrees.noteKey("t", self, e.operands[0]);
        (uint256 value,,) = StepTrees.keyed(e.s, j[StepParts.SCRATCH], key);
        return e.push(value);
    }

    function _tstore(Execution memory e) private pure returns (bytes32) {
        if (e.f.isStatic != 0) return e.halt();
        uint256 self = StepParts.setup(e.s, e.f)[StepParts.SELF];
        uint256[] memory j = StepParts.journal(e.s);
        bytes32 key = StepTrees.noteKey("t", self, e.operands[0]);
        (, uint256 pos, uint256 length) = StepTrees.keyed(e.s, j[StepParts.SCRATCH], key);
        j[StepParts.SCRATCH] = StepTrees.put(j[StepParts.SCRATCH], key, e.operands[1], pos, length);
        StepParts.setJournal(e.s, j);
        return e.done();
    }

    // claims

    /// @dev A slot of a predeploy: the account is warmed, then the slot.
    function _readRecord(Execution memory e, uint256 predeploy, uint256 slot)
        private
        pure
        returns (uint256 value, bool isPaid)
    {
        uint256[] memory j = StepParts.journal(e.s);
        if (!_access(e, j, predeploy)) return (0, false);
        (value, isPaid) = _readSlot(e, j, predeploy, slot);
        if (isPaid) StepParts.setJournal(e.s, j);
    }

    /// @dev ClaimStatus: 0 UNKNOWN, 1 TRUE, 2 FALSE.
    function _claimStatus(Execution memory e) private pure returns (bytes32) {
        uint256[] memory w = e.operands;
        uint256 slot = StepReader.hashPair(w[1], StepReader.hashPair(w[0], CERTIFIED_ROOT));
        (uint256 certified, bool isPaid) = _readRecord(e, StepRules.CLAIM_REGISTRY, slot);
        if (!isPaid) return e.halt();
        return e.push(certified == 0 ? 0 : certified == w[2] ? 1 : 2);
    }

    function _depDigest(Execution memory e) private pure returns (bytes32) {
        uint256 slot = StepReader.hashPair(e.operands[0], COPIES);
        (uint256 digest, bool isPaid) = _readRecord(e, StepRules.OBJECT_MANAGER, slot);
        return isPaid ? e.push(digest) : e.halt();
    }

    function _level(Execution memory e) private pure returns (bytes32) {
        uint256[] memory j = StepParts.journal(e.s);
        bytes32 key = StepTrees.noteKey("t", StepRules.MESSENGER, DELIVERY_LEVEL);
        (uint256 value,,) = StepTrees.keyed(e.s, j[StepParts.SCRATCH], key);
        return e.push(value);
    }

    // logs and the end

    /// @dev The data is hashed first; the registers of LOG wait.
    function _log(Execution memory e, uint256 topics) private pure returns (bytes32) {
        if (e.f.isStatic != 0) return e.halt();
        uint256[] memory w = e.operands;
        (uint256 offset, uint256 size) = (w[0], w[1]);
        if (size > StepExecution.MAX_MEMORY_BYTES || !e.charge(8 * size) || !e.useMemory(offset, size)) {
            return e.halt();
        }
        uint256[] memory rest = new uint256[](5);
        rest[0] = (topics << 64) | size;
        for (uint256 i = 0; i < topics; ++i) rest[1 + i] = w[2 + i];
        uint256 micro =
            StepExecution.hashMicro(e.memorySlice(offset, size), StepPhases.LOG, StepReader.hashWords(rest));
        return e.goOn(StepPhases.HASH, micro);
    }

    function _selfDestruct(Execution memory e) private pure returns (bytes32) {
        if (e.f.isStatic != 0) return e.halt();
        Step memory s = e.s;
        uint256 self = StepParts.setup(s, e.f)[StepParts.SELF];
        uint256[] memory j = StepParts.journal(s);
        uint256 beneficiary = uint160(e.operands[0]);
        bool isWarm;
        (j[StepParts.SCRATCH], isWarm) = e.touch(j[StepParts.SCRATCH], beneficiary);
        if (!isWarm && !e.charge(StepExecution.COLD_ACCOUNT)) return e.halt();
        uint256 world = j[StepParts.WORLD];
        uint256 value = StepTrees.account(s, world, self).balance;
        bool isNew = StepTrees.isEmpty(StepTrees.account(s, world, beneficiary));
        if (value != 0 && isNew && !e.charge(NEW_ACCOUNT)) return e.halt();
        (uint256 made,,) = StepTrees.keyed(s, j[StepParts.SCRATCH], StepTrees.noteKey("c", self));
        if (value != 0) {
            // to itself, the balance is burnt if the account goes and stays if it does not
            if (beneficiary != self || made != 0) world = StepTrees.debit(s, world, self, value);
            if (beneficiary != self) world = StepTrees.credit(s, world, beneficiary, value);
        }
        j[StepParts.WORLD] = world;
        if (made != 0) j[StepParts.DESTRUCT_ACC] = StepReader.hashPair(j[StepParts.DESTRUCT_ACC], self);
        StepParts.setJournal(s, j);
        return e.endFrame(0, Slice(0, 0, 0, 0));
    }
}
