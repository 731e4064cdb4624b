// SPDX-License-Identifier: MIT
// Instructions of words, flow, surroundings and memory; twin of packages/ovm/src/step/{wordOps,flowOps,readOps,memoryOps}.ts.
// Spec: docs/step-format.md §5.1–§5.3.
pragma solidity ^0.8.28;

import {WordTree} from "../libraries/WordTree.sol";
import {IStepModule} from "./IStepModule.sol";
import {Execution, StepExecution} from "./StepExecution.sol";
import {Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepNotHere} from "./StepReader.sol";
import {StepRules} from "./StepRules.sol";
import {Range, StepTrees} from "./StepTrees.sol";

contract ExecuteCore is IStepModule {
    using StepExecution for Execution;

    /// @inheritdoc IStepModule
    function step(bytes32 pre, bytes calldata proof) external pure returns (bytes32) {
        (Execution memory e, bool halted) = StepExecution.begin(pre, proof);
        if (halted) return e.halt();
        uint256 op = e.opcode;
        if (op >= 0x60 && op <= 0x7f) return _push(e, op - 0x5f);
        if (op >= 0x80 && op <= 0x8f) return _duplicate(e);
        if (op >= 0x90 && op <= 0x9f) return _swap(e);
        if (op != 0 && op <= 0x1e) return _words(e, op);
        if (op == 0x20) return _keccak(e);
        if (op <= 0x4a && op >= 0x30) return _surroundings(e, op);
        return _flow(e, op);
    }

    // words

    function _words(Execution memory e, uint256 op) private pure returns (bytes32) {
        uint256[] memory w = e.operands;
        uint256 a = w[0];
        if (op == 0x15) return e.push(a == 0 ? 1 : 0);
        if (op == 0x19) return e.push(~a);
        if (op == 0x1e) return e.push(_leadingZeros(a));
        uint256 b = w[1];
        if (op == 0x0a) return _exp(e, a, b);
        uint256 r;
        if (op == 0x08 || op == 0x09) {
            uint256 m = w[2];
            assembly ("memory-safe") {
                switch op
                case 0x08 { r := addmod(a, b, m) }
                default { r := mulmod(a, b, m) }
            }
            return e.push(r);
        }
        assembly ("memory-safe") {
            switch op
            case 0x01 { r := add(a, b) }
            case 0x02 { r := mul(a, b) }
            case 0x03 { r := sub(a, b) }
            case 0x04 { r := div(a, b) }
            case 0x05 { r := sdiv(a, b) }
            case 0x06 { r := mod(a, b) }
            case 0x07 { r := smod(a, b) }
            case 0x0b { r := signextend(a, b) }
            case 0x10 { r := lt(a, b) }
            case 0x11 { r := gt(a, b) }
            case 0x12 { r := slt(a, b) }
            case 0x13 { r := sgt(a, b) }
            case 0x14 { r := eq(a, b) }
            case 0x16 { r := and(a, b) }
            case 0x17 { r := or(a, b) }
            case 0x18 { r := xor(a, b) }
            case 0x1a { r := byte(a, b) }
            case 0x1b { r := shl(a, b) }
            case 0x1c { r := shr(a, b) }
            case 0x1d { r := sar(a, b) }
        }
        return e.push(r);
    }

    function _exp(Execution memory e, uint256 base, uint256 exponent) private pure returns (bytes32) {
        uint256 size;
        for (uint256 rest = exponent; rest != 0; rest >>= 8) ++size;
        if (!e.charge(50 * size)) return e.halt();
        uint256 r;
        assembly ("memory-safe") {
            r := exp(base, exponent)
        }
        return e.push(r);
    }

    function _leadingZeros(uint256 x) private pure returns (uint256 zeros) {
        if (x == 0) return 256;
        for (uint256 width = 128; width > 0; width >>= 1) {
            if (x >> (256 - width) == 0) {
                zeros += width;
                x <<= width;
            }
        }
    }

    // flow

    /// @dev The immediate may run into the next code word; past the end of the code it is zeros.
    function _push(Execution memory e, uint256 count) private pure returns (bytes32) {
        uint256 pc = e.pc;
        uint256 first = pc >> 5;
        uint256 next;
        if ((pc + count) >> 5 > first) {
            uint256 height = WordTree.heightOf(e.code[StepParts.CODE_LENGTH]);
            if (first + 1 < uint256(1) << height) {
                next = StepTrees.range(e.s, e.code[StepParts.CODE_ROOT], height, first + 1, 1).words[0];
            }
        }
        uint256 shift = 8 * ((pc & 31) + 1);
        // the bytes after the opcode, left-aligned
        uint256 window = shift == 256 ? next : (e.codeWord << shift) | (next >> (256 - shift));
        e.f.pc = pc + 1 + count;
        return e.push(window >> (256 - 8 * count));
    }

    function _duplicate(Execution memory e) private pure returns (bytes32) {
        uint256[] memory w = e.operands;
        for (uint256 i = w.length; i > 0; --i) StepParts.push(e.f, w[i - 1]);
        return e.push(w[w.length - 1]);
    }

    function _swap(Execution memory e) private pure returns (bytes32) {
        uint256[] memory w = e.operands;
        uint256 last = w.length - 1;
        (w[0], w[last]) = (w[last], w[0]);
        for (uint256 i = last; i > 0; --i) StepParts.push(e.f, w[i]);
        return e.push(w[0]);
    }

    function _flow(Execution memory e, uint256 op) private pure returns (bytes32) {
        uint256[] memory w = e.operands;
        if (op == 0x00) return e.endFrame(0, Slice(0, 0, 0, 0));
        if (op == 0x50 || op == 0x5b) return e.done();
        if (op == 0x51) return _load(e, w[0]);
        if (op == 0x52) return _store(e, w[0], abi.encode(w[1]));
        if (op == 0x53) return _store(e, w[0], abi.encodePacked(uint8(w[1])));
        if (op == 0x56) return _jump(e, w[0]);
        if (op == 0x57) return w[1] == 0 ? e.done() : _jump(e, w[0]);
        if (op == 0x58) return e.push(e.pc);
        if (op == 0x59) return e.push(32 * e.f.memoryWords);
        if (op == 0x5a) return e.push(e.f.gas);
        if (op == 0x5e) return _mcopy(e, w[0], w[1], w[2]);
        if (op == 0x5f) return e.push(0);
        if (op == 0xf3) return _end(e, 0, w[0], w[1]);
        if (op == 0xfd) return _end(e, 1, w[0], w[1]);
        if (op == 0xfe) return e.halt();
        revert StepNotHere();
    }

    function _jump(Execution memory e, uint256 to) private pure returns (bytes32) {
        uint256 length = e.code[StepParts.CODE_LENGTH];
        if (to >= length) return e.halt();
        uint256 height = WordTree.heightOf((length + 7) / 8);
        uint256 map = StepTrees.range(e.s, e.code[StepParts.JUMP_ROOT], height, to >> 8, 1).words[0];
        if ((map >> (255 - (to & 255))) & 1 == 0) return e.halt();
        e.f.pc = to;
        return e.done();
    }

    function _end(Execution memory e, uint256 outcome, uint256 offset, uint256 size) private pure returns (bytes32) {
        if (!e.useMemory(offset, size)) return e.halt();
        return e.endFrame(outcome, e.memorySlice(offset, size));
    }

    // memory

    function _load(Execution memory e, uint256 offset) private pure returns (bytes32) {
        if (!e.useMemory(offset, 32)) return e.halt();
        bytes memory word = StepParts.read(e.s, e.memorySlice(offset, 32), 0, 32);
        return e.push(uint256(bytes32(word)));
    }

    function _store(Execution memory e, uint256 offset, bytes memory data) private pure returns (bytes32) {
        if (!e.useMemory(offset, data.length)) return e.halt();
        uint256 first = offset / 32;
        Range memory r = StepTrees.range(
            e.s, e.f.memoryRoot, StepParts.memoryHeight(e.f), first, (offset + data.length - 1) / 32 - first + 1
        );
        StepTrees.overwrite(r.words, offset - 32 * first, data);
        e.f.memoryRoot = StepTrees.rootOf(r);
        return e.done();
    }

    function _keccak(Execution memory e) private pure returns (bytes32) {
        (uint256 offset, uint256 size) = (e.operands[0], e.operands[1]);
        if (!e.chargeWords(size, 6) || !e.useMemory(offset, size)) return e.halt();
        return e.goOn(StepPhases.HASH, StepExecution.hashMicro(e.memorySlice(offset, size), StepPhases.EXECUTE, 0));
    }

    function _mcopy(Execution memory e, uint256 to, uint256 from, uint256 size) private pure returns (bytes32) {
        if (!e.chargeWords(size, 3) || !e.useMemory(from, size) || !e.useMemory(to, size)) return e.halt();
        return e.copy(e.memorySlice(from, size), 0, to, size);
    }

    function _copyPaid(Execution memory e, Slice memory source) private pure returns (bytes32) {
        uint256[] memory w = e.operands;
        return e.copy(source, w[1], w[0], w[2]);
    }

    /// @dev Pays for a copy of operand 2 bytes to operand 0.
    function _payCopy(Execution memory e) private pure returns (bool) {
        uint256[] memory w = e.operands;
        return e.chargeWords(w[2], 3) && e.useMemory(w[0], w[2]);
    }

    // surroundings

    function _surroundings(Execution memory e, uint256 op) private pure returns (bytes32) {
        Step memory s = e.s;
        if (op == 0x30) return e.push(_setup(e)[StepParts.SELF]);
        if (op == 0x32) return e.push(StepParts.transaction(s)[StepParts.TX_SENDER]);
        if (op == 0x33) return e.push(_setup(e)[StepParts.CALLER]);
        if (op == 0x34) return e.push(_setup(e)[StepParts.VALUE]);
        if (op == 0x35) return _callDataLoad(e);
        if (op == 0x36) return e.push(_input(e).length);
        if (op == 0x37) return _payCopy(e) ? _copyPaid(e, _input(e)) : e.halt();
        if (op == 0x38) return e.push(e.code[StepParts.CODE_LENGTH]);
        if (op == 0x39) return _payCopy(e) ? _copyPaid(e, _ownCode(e)) : e.halt();
        if (op == 0x3a) return e.push(StepParts.transaction(s)[StepParts.TX_GAS_PRICE]);
        if (op == 0x3d) return e.push(StepParts.openSlice(s, e.f.returnData).length);
        if (op == 0x3e) return _returnDataCopy(e);
        if (op == 0x41) return e.push(StepRules.SEQUENCER_FEE_VAULT);
        if (op == 0x46) return e.push(StepParts.batch(s)[StepParts.BATCH_DOMAIN]);
        if (op == 0x49) return e.push(0);
        if (op == 0x4a) return e.push(1);
        return e.push(StepParts.blockContext(s)[_blockWord(op)]);
    }

    function _blockWord(uint256 op) private pure returns (uint256) {
        if (op == 0x42) return StepParts.BLOCK_TIMESTAMP;
        if (op == 0x43) return StepParts.BLOCK_NUMBER;
        if (op == 0x44) return StepParts.BLOCK_RANDAO;
        if (op == 0x45) return StepParts.BLOCK_GAS_LIMIT;
        if (op == 0x48) return StepParts.BLOCK_BASE_FEE;
        revert StepNotHere();
    }

    function _setup(Execution memory e) private pure returns (uint256[] memory) {
        return StepParts.setup(e.s, e.f);
    }

    function _input(Execution memory e) private pure returns (Slice memory) {
        return StepParts.openSlice(e.s, _setup(e)[StepParts.INPUT]);
    }

    function _ownCode(Execution memory e) private pure returns (Slice memory) {
        uint256 length = e.code[StepParts.CODE_LENGTH];
        return StepParts.makeSlice(e.code[StepParts.CODE_ROOT], WordTree.heightOf(length), 0, length);
    }

    function _callDataLoad(Execution memory e) private pure returns (bytes32) {
        Slice memory input = _input(e);
        uint256 offset = e.operands[0];
        if (offset >= input.length) return e.push(0);
        uint256 present = input.length - offset;
        if (present > 32) present = 32;
        return e.push(uint256(bytes32(StepParts.read(e.s, input, offset, present))));
    }

    /// @dev EIP-211: reading past the end of return data is a halt, for an empty range too.
    function _returnDataCopy(Execution memory e) private pure returns (bytes32) {
        Slice memory source = StepParts.openSlice(e.s, e.f.returnData);
        (uint256 from, uint256 size) = (e.operands[1], e.operands[2]);
        if (from > source.length || size > source.length - from) return e.halt();
        return _payCopy(e) ? _copyPaid(e, source) : e.halt();
    }
}
