// SPDX-License-Identifier: MIT
// One instruction in progress; twin of packages/ovm/src/step/{execution,executeStep}.ts. Spec: docs/step-format.md §5.
pragma solidity ^0.8.28;

import {WordTree} from "../libraries/WordTree.sol";
import {OpcodeTable} from "./OpcodeTable.sol";
import {Frame, Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepNotHere, StepReader} from "./StepReader.sol";
import {StepRules} from "./StepRules.sol";
import {Range, StepTrees} from "./StepTrees.sol";

/// @notice The frame is a working copy: the state keeps the old one until the instruction is done, so that a halt forgets everything.
struct Execution {
    Step s;
    Frame f;
    /// @dev Code meta of the frame.
    uint256[] code;
    /// @dev Code word that holds the opcode; 0 past the end.
    uint256 codeWord;
    uint256 opcode;
    /// @dev Popped words, the topmost first.
    uint256[] operands;
    /// @dev Where the instruction stands; `f.pc` is past it.
    uint256 pc;
}

library StepExecution {
    using StepReader for Step;

    /// @dev Trees hold at most 2^22 words.
    uint256 internal constant MAX_MEMORY_BYTES = 1 << 27;
    uint256 internal constant MAX_STACK = 1024;
    uint256 internal constant WARM_ACCESS = 100;
    uint256 internal constant COLD_ACCOUNT = 2600;

    /// @notice Opens state, frame, code and operands and takes the base price. `halted`: the table refuses the instruction.
    function begin(bytes32 pre, bytes calldata proof) internal pure returns (Execution memory e, bool halted) {
        Step memory s = StepReader.begin(pre, proof);
        if (s.phaseOf() != StepPhases.EXECUTE) revert StepNotHere();
        e.s = s;
        Frame memory f = StepParts.frame(s);
        e.f = f;
        e.code = s.open(4, f.codeMetaHash);
        uint256 pc = f.pc;
        e.pc = pc;
        uint256 length = e.code[StepParts.CODE_LENGTH];
        if (pc < length) {
            Range memory r =
                StepTrees.range(s, e.code[StepParts.CODE_ROOT], WordTree.heightOf(length), pc >> 5, 1);
            e.codeWord = r.words[0];
            e.opcode = (e.codeWord >> (248 - 8 * (pc & 31))) & 0xff;
        }
        (bool isDefined, uint256 pops, uint256 pushed, uint256 gas) =
            OpcodeTable.lookup(e.opcode, s.forkOf() >= StepRules.OSAKA);
        if (OpcodeTable.isExtension(e.opcode)) isDefined = StepParts.hasExtensions(s) && isDefined;
        if (!isDefined || f.stackLength < pops || f.stackLength + pushed > MAX_STACK + 8 || f.gas < gas) {
            return (e, true);
        }
        f.gas -= gas;
        f.pc = pc + 1;
        if (pops > 0) _pop(e, pops);
    }

    /// @dev Opens the topmost words: their chain, from what lies below them, is the stack.
    function _pop(Execution memory e, uint256 count) private pure {
        uint256[] memory opened = e.s.words(count + 1);
        uint256 chain = opened[count];
        Frame memory f = e.f;
        uint256 below = chain;
        for (uint256 i = count; i > 0; --i) chain = StepReader.hashPair(chain, opened[i - 1]);
        if (chain != f.stackHash) revert StepProofStack();
        assembly ("memory-safe") {
            mstore(opened, count)
        }
        e.operands = opened;
        f.stackHash = below;
        f.stackLength -= count;
    }

    /// @dev The operands do not lie on this stack.
    error StepProofStack();

    /// @notice Takes gas; false if there is not enough.
    function charge(Execution memory e, uint256 amount) internal pure returns (bool) {
        uint256 gas = e.f.gas;
        if (amount > gas) return false;
        e.f.gas = gas - amount;
        return true;
    }

    /// @notice `price` a word of `length` bytes; false for lengths that no gas pays for.
    function chargeWords(Execution memory e, uint256 length, uint256 price) internal pure returns (bool) {
        if (length > MAX_MEMORY_BYTES) return false;
        return charge(e, price * ((length + 31) / 32));
    }

    /// @notice Pays for and grows memory to hold the range; false, and the frame halts, if that is too dear. Nothing for an empty range.
    function useMemory(Execution memory e, uint256 offset, uint256 size) internal pure returns (bool) {
        if (size == 0) return true;
        if (size > MAX_MEMORY_BYTES || offset > MAX_MEMORY_BYTES) return false;
        uint256 end = offset + size;
        Frame memory f = e.f;
        uint256 old = f.memoryWords;
        if (end <= 32 * old) return true;
        if (end > MAX_MEMORY_BYTES) return false;
        uint256 grown = (end + 31) / 32;
        if (!charge(e, 3 * grown + grown * grown / 512 - (3 * old + old * old / 512))) return false;
        f.memoryRoot = uint256(
            WordTree.grow(bytes32(f.memoryRoot), WordTree.heightOf(32 * old), WordTree.heightOf(32 * grown))
        );
        f.memoryWords = grown;
        return true;
    }

    /// @notice A range of memory that was paid for, as a slice; no bytes for size 0 wherever it is said to be.
    function memorySlice(Execution memory e, uint256 offset, uint256 size) internal pure returns (Slice memory) {
        return StepParts.memorySlice(e.f, offset, size);
    }

    /// @notice Warms an address in the scratch tree; precompiles always are warm and are not opened.
    function touch(Execution memory e, uint256 scratch, uint256 account)
        internal
        pure
        returns (uint256 newScratch, bool isWarm)
    {
        if (StepRules.isPrecompile(e.s.forkOf(), account)) return (scratch, true);
        return StepTrees.mark(e.s, scratch, StepTrees.noteKey("w", account));
    }

    /// @notice The instruction is done.
    function done(Execution memory e) internal pure returns (bytes32) {
        StepParts.setFrame(e.s, e.f);
        return e.s.finish();
    }

    /// @notice The instruction is done and pushes a word.
    function push(Execution memory e, uint256 value) internal pure returns (bytes32) {
        StepParts.push(e.f, value);
        return done(e);
    }

    /// @notice The instruction goes on in another phase.
    function goOn(Execution memory e, uint256 phase, uint256 micro) internal pure returns (bytes32) {
        e.s.go(phase, micro);
        return done(e);
    }

    /// @notice The frame ends with `output` of its own memory: outcome 0 success, 1 revert.
    function endFrame(Execution memory e, uint256 outcome, Slice memory output) internal pure returns (bytes32) {
        return goOn(e, StepPhases.RETURN, returnMicro(outcome, output));
    }

    /// @notice An exceptional halt: what the instruction did is forgotten. The caller has not changed the state's journal or frame.
    function halt(Execution memory e) internal pure returns (bytes32) {
        e.s.go(StepPhases.RETURN, returnMicro(2, Slice(0, 0, 0, 0)));
        return e.s.finish();
    }

    /// @notice Registers of RETURN.
    function returnMicro(uint256 outcome, Slice memory output) internal pure returns (uint256) {
        uint256[] memory w = new uint256[](3);
        w[0] = outcome;
        w[1] = output.length == 0 ? 0 : output.root;
        w[2] = output.length == 0 ? 0 : StepParts.packSlice(output);
        return StepReader.hashWords(w);
    }

    /// @notice Registers of HASH over a slice without prefix and suffix.
    function hashMicro(Slice memory slice, uint256 then, uint256 rest) internal pure returns (uint256) {
        uint256[] memory w = new uint256[](7);
        w[0] = slice.root;
        w[1] = StepParts.packSlice(slice);
        w[5] = then << 16;
        w[6] = rest;
        return StepReader.hashWords(w);
    }

    /// @notice Goes on to copy `length` bytes of `source` from `from` to memory at `to`; past the end of the source are zeros. The range is paid for.
    function copy(Execution memory e, Slice memory source, uint256 from, uint256 to, uint256 length)
        internal
        pure
        returns (bytes32)
    {
        if (length == 0) return done(e);
        Slice memory part;
        if (from < source.length) {
            uint256 present = source.length - from;
            part = StepParts.subSlice(source, from, present < length ? present : length);
        }
        return goOn(e, StepPhases.COPY, copyMicro(part, to, length));
    }

    /// @notice Registers of COPY.
    function copyMicro(Slice memory source, uint256 to, uint256 length) internal pure returns (uint256) {
        uint256[] memory w = new uint256[](3);
        w[0] = source.root;
        w[1] = StepParts.packSlice(source);
        w[2] = (to << 64) | length;
        return StepReader.hashWords(w);
    }
}
