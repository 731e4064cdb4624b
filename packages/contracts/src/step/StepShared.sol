// SPDX-License-Identifier: MIT
// Phases that several operations share: HASH, SPONGE, CODIFY, COPY, LOG, PRECOMPILE. Twin of
// packages/ovm/src/step/{hash,codify,copy,logStep,precompile}.ts. Spec: docs/step-format.md §4, §5.
pragma solidity ^0.8.28;

import {WordTree} from "../libraries/WordTree.sol";
import {IStepModule} from "./IStepModule.sol";
import {KeccakF} from "./KeccakF.sol";
import {PrecompileGas} from "./PrecompileGas.sol";
import {StepExecution} from "./StepExecution.sol";
import {Frame, Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepNotHere, StepReader} from "./StepReader.sol";
import {StepRules} from "./StepRules.sol";
import {Range, StepTrees} from "./StepTrees.sol";

contract StepShared is IStepModule {
    using StepReader for Step;

    /// @notice Too little gas is left for the precompile that the step runs: the same step with more gas is another matter.
    error StepPrecompileGas(uint256 needed);
    /// @notice This L1 lacks the precompile or asks more for it than its pinned schedule says: what it answers is no successor.
    error StepPrecompileDiffers(uint256 id);

    /// @dev Longest input that one step hashes, bytes.
    uint256 private constant HASH_CAP = 32_768;
    /// @dev Bytes of a keccak block, and blocks of a step.
    uint256 private constant RATE = 136;
    uint256 private constant SPONGE_BLOCKS = 24;
    /// @dev Bytes of code or of memory that a step writes.
    uint256 private constant CHUNK = 1024;

    /// @dev Digest, r, s and public key of a P-256 signature that holds.
    bytes private constant P256_SIGNED =
        hex"02d449a31fbb267c8f352e9968a79e3e5fc95c1bbeaa502fd6454ebde5a4bedce12f117b1156882271339f4f548814420aff1863a3fcbc186933907b84ad0d8aaea484cb4764d169959d5b04b97185d35cff225c38187e8842dd537ddcd5fa420217e617f0b6443928278f96999e69a23a4f2c152bdf6d6cdf66e5b80282d4ed194a7debcb97712d2dda3ca85aa8765a56f45fc758599652f2897c65306e5794";

    // registers of HASH and SPONGE
    uint256 private constant PREFIX = 2;
    uint256 private constant SUFFIX = 3;
    uint256 private constant LENGTHS = 5;
    uint256 private constant REST = 6;
    uint256 private constant HASH_WORDS = 7;
    uint256 private constant ABSORBED = 7;
    uint256 private constant SPONGE = 8;
    uint256 private constant SPONGE_WORDS = 15;

    /// @inheritdoc IStepModule
    function step(bytes32 pre, bytes calldata proof) external view returns (bytes32) {
        Step memory s = StepReader.begin(pre, proof);
        uint256 phase = s.phaseOf();
        if (phase == StepPhases.HASH) _hash(s);
        else if (phase == StepPhases.SPONGE) _sponge(s);
        else if (phase == StepPhases.CODIFY) _codify(s);
        else if (phase == StepPhases.COPY) _copy(s);
        else if (phase == StepPhases.LOG) _log(s);
        else if (phase == StepPhases.PRECOMPILE) _precompile(s);
        else revert StepNotHere();
        return s.finish();
    }

    // HASH and SPONGE

    function _hash(Step memory s) private pure {
        uint256[] memory task = s.micro(HASH_WORDS);
        Slice memory slice = StepParts.sliceOf(task[0], task[1]);
        uint256 length = slice.length;
        if (length > HASH_CAP) {
            uint256[] memory sponge = new uint256[](SPONGE_WORDS);
            for (uint256 i = 0; i < HASH_WORDS; ++i) sponge[i] = task[i];
            return s.go(StepPhases.SPONGE, StepReader.hashWords(sponge));
        }
        bytes memory data = StepParts.read(s, slice, 0, length);
        uint256 prefixLength = task[LENGTHS] & 0xff;
        uint256 suffixLength = (task[LENGTHS] >> 8) & 0xff;
        uint256 digest;
        assembly ("memory-safe") {
            // prefix ‖ slice ‖ suffix past the free memory
            let at := mload(0x40)
            mstore(at, mload(add(task, 0x60)))
            let to := add(at, prefixLength)
            mcopy(to, add(data, 0x20), length)
            to := add(to, length)
            mcopy(to, add(task, 0x80), 0x40)
            digest := keccak256(at, sub(add(to, suffixLength), at))
        }
        _answer(s, task, digest);
    }

    /// @dev Gives the digest to the phase that asked for it; EXECUTE gets it by a push.
    function _answer(Step memory s, uint256[] memory task, uint256 digest) private pure {
        uint256 then = task[LENGTHS] >> 16;
        if (then != StepPhases.EXECUTE) return s.go(then, StepReader.hashPair(digest, task[REST]));
        Frame memory f = StepParts.frame(s);
        StepParts.push(f, digest);
        StepParts.setFrame(s, f);
        s.go(StepPhases.EXECUTE, 0);
    }

    function _sponge(Step memory s) private pure {
        uint256[] memory task = s.micro(SPONGE_WORDS);
        uint256 absorbed = task[ABSORBED];
        uint256 length = (task[LENGTHS] & 0xff) + (task[1] & type(uint64).max) + ((task[LENGTHS] >> 8) & 0xff);
        uint256 padded = length - length % RATE + RATE;
        uint256 next = absorbed + SPONGE_BLOCKS * RATE;
        if (next > padded) next = padded;
        KeccakF.absorb(task, SPONGE, _message(s, task, absorbed, next, length, padded));
        if (next == padded) return _answer(s, task, task[SPONGE]);
        task[ABSORBED] = next;
        s.go(StepPhases.SPONGE, StepReader.hashWords(task));
    }

    /// @dev Bytes `[from, to)` of prefix ‖ slice ‖ suffix ‖ padding; only what lies in the slice is opened.
    function _message(Step memory s, uint256[] memory task, uint256 from, uint256 to, uint256 length, uint256 padded)
        private
        pure
        returns (bytes memory out)
    {
        out = new bytes(to - from);
        uint256 before = task[LENGTHS] & 0xff;
        Slice memory slice = StepParts.sliceOf(task[0], task[1]);
        for (uint256 i = from; i < before; ++i) out[i] = bytes1(bytes32(task[PREFIX] << (8 * i)));
        uint256 end = before + slice.length;
        uint256 first = from < before ? before : from;
        uint256 last = to < end ? to : end;
        if (first < last) {
            bytes memory data = StepParts.read(s, slice, first - before, last - first);
            uint256 at = first - from;
            assembly ("memory-safe") {
                mcopy(add(add(out, 0x20), at), add(data, 0x20), mload(data))
            }
        }
        for (uint256 i = end < from ? from : end; i < length && i < to; ++i) {
            uint256 at = i - end;
            out[i - from] = bytes1(bytes32(task[SUFFIX + at / 32] << (8 * (at % 32))));
        }
        if (length >= from && length < to) out[length - from] = 0x01;
        if (padded == to) out[to - from - 1] |= 0x80;
    }

    // CODIFY

    function _codify(Step memory s) private pure {
        uint256[] memory m = s.micro(6);
        Slice memory slice = StepParts.sliceOf(m[0], m[1]);
        uint256 position = m[2] & type(uint64).max;
        uint256 length = slice.length - position;
        if (length > CHUNK) length = CHUNK;
        if (length > 0) {
            uint256 carry = _write(s, m, slice, position, length);
            if (position + length < slice.length) {
                m[2] = (m[2] >> 72 << 72) | (carry << 64) | (position + length);
                return s.go(StepPhases.CODIFY, StepReader.hashWords(m));
            }
        }
        uint256[] memory code = new uint256[](4);
        (code[0], code[1], code[2], code[3]) = (slice.length, m[3], m[4], m[5]);
        s.go(m[2] >> 72, StepReader.hashWords(code));
    }

    /// @dev Writes a chunk and its jump map; gives the bytes of immediate data that reach past it.
    function _write(Step memory s, uint256[] memory m, Slice memory slice, uint256 position, uint256 length)
        private
        pure
        returns (uint256 carry)
    {
        bytes memory chunk = StepParts.read(s, slice, position, length);
        Range memory code =
            StepTrees.zeroRange(s, m[3], WordTree.heightOf(slice.length), position / 32, (length + 31) / 32);
        Range memory jumps = StepTrees.zeroRange(
            s, m[4], WordTree.heightOf((slice.length + 7) / 8), position / 256, (length + 255) / 256
        );
        StepTrees.overwrite(code.words, 0, chunk);
        carry = _mapJumps(jumps.words, chunk, (m[2] >> 64) & 0xff);
        m[3] = StepTrees.rootOf(code);
        m[4] = StepTrees.rootOf(jumps);
    }

    /// @dev Sets a bit for every JUMPDEST of the chunk, from byte `carry` on; gives how far the last immediate data reaches past its end.
    function _mapJumps(uint256[] memory map, bytes memory chunk, uint256 carry) private pure returns (uint256 over) {
        assembly ("memory-safe") {
            let bits := add(map, 0x20)
            let at := add(chunk, 0x20)
            let end := add(at, mload(chunk))
            let from := at
            at := add(at, carry)
            for {} lt(at, end) { at := add(at, 1) } {
                let opcode := byte(0, mload(at))
                switch lt(sub(opcode, 0x60), 0x20)
                case 1 { at := add(at, sub(opcode, 0x5f)) }
                default {
                    if eq(opcode, 0x5b) {
                        let i := sub(at, from)
                        let slot := add(bits, shl(5, shr(8, i)))
                        mstore(slot, or(mload(slot), shl(sub(255, and(i, 255)), 1)))
                    }
                }
            }
            over := sub(at, end)
        }
    }

    // COPY

    function _copy(Step memory s) private pure {
        uint256[] memory m = s.micro(3);
        Slice memory source = StepParts.sliceOf(m[0], m[1]);
        uint256 to = m[2] >> 64;
        uint256 length = m[2] & type(uint64).max;
        Frame memory f = StepParts.frame(s);
        uint256 count = CHUNK - to % CHUNK;
        if (count > length) count = length;
        uint256 present = count < source.length ? count : source.length;
        bytes memory data = new bytes(count);
        if (present > 0) {
            bytes memory opened = StepParts.read(s, source, 0, present);
            assembly ("memory-safe") {
                mcopy(add(data, 0x20), add(opened, 0x20), present)
            }
        }
        _overwrite(s, f, to, data);
        StepParts.setFrame(s, f);
        if (count == length) return s.go(StepPhases.EXECUTE, 0);
        Slice memory rest = StepParts.subSlice(source, present, source.length - present);
        s.go(StepPhases.COPY, StepExecution.copyMicro(rest, to + count, length - count));
    }

    /// @dev Opens the words of memory that `data`, at `to`, touches, and writes it.
    function _overwrite(Step memory s, Frame memory f, uint256 to, bytes memory data) private pure {
        uint256 first = to / 32;
        uint256 count = (to + data.length - 1) / 32 - first + 1;
        Range memory r = StepTrees.range(s, f.memoryRoot, StepParts.memoryHeight(f), first, count);
        StepTrees.overwrite(r.words, to % 32, data);
        f.memoryRoot = StepTrees.rootOf(r);
    }

    // LOG

    function _log(Step memory s) private pure {
        uint256[] memory m = s.micro(2);
        uint256[] memory log = s.open(5, m[1]);
        uint256 topics = log[0] >> 64;
        uint256[] memory setup = StepParts.setup(s, StepParts.frame(s));
        uint256[] memory j = StepParts.journal(s);
        uint256[] memory entry = new uint256[](4 + topics);
        entry[0] = setup[StepParts.SELF];
        entry[1] = topics;
        for (uint256 i = 0; i < topics; ++i) entry[2 + i] = log[1 + i];
        entry[2 + topics] = m[0];
        entry[3 + topics] = log[0] & type(uint64).max;
        j[StepParts.LOG_ACC] = StepReader.hashPair(j[StepParts.LOG_ACC], StepReader.hashWords(entry));
        j[StepParts.COUNTERS] += 1 << 64;
        StepParts.setJournal(s, j);
        s.go(StepPhases.EXECUTE, 0);
    }

    // PRECOMPILE

    function _precompile(Step memory s) private view {
        uint256 id = s.micro(1)[0];
        Frame memory f = StepParts.frame(s);
        Slice memory input = StepParts.openSlice(s, StepParts.setup(s, f)[StepParts.INPUT]);
        if (id == PrecompileGas.IDENTITY) {
            uint256 cost = 15 + 3 * ((input.length + 31) / 32);
            return cost > f.gas ? _fail(s) : _succeed(s, f, cost, input);
        }
        uint256 length = PrecompileGas.readBytes(id, input.length);
        uint256 sent = PrecompileGas.CALLDATA_BYTE * length;
        if (sent > PrecompileGas.CAP) return _fail(s);
        bytes memory data = StepParts.read(s, input, 0, length);
        (uint256 price, uint256 onL1, bool isOutOfBounds) =
            PrecompileGas.prices(id, data, s.forkOf() >= StepRules.OSAKA);
        if (isOutOfBounds || price > f.gas || onL1 + sent > PrecompileGas.CAP) return _fail(s);
        (bool ok, bytes memory output) = _run(id, data, onL1);
        if (!_isAnswer(id, ok, output.length)) revert StepPrecompileDiffers(id);
        if (!ok) return _fail(s);
        uint256 height = WordTree.heightOf(output.length);
        _succeed(s, f, price, StepParts.makeSlice(StepTrees.rootOfBytes(output), height, 0, output.length));
    }

    /// @dev Runs the precompile of L1 with the gas that its schedule asks for. It gets all of it, or the step reverts.
    function _run(uint256 id, bytes memory input, uint256 price) private view returns (bool ok, bytes memory output) {
        // all but one 64th of what is left is given away; the margin is for what comes before that
        uint256 needed = price + price / 63 + 10_000;
        if (gasleft() < needed) revert StepPrecompileGas(needed);
        assembly ("memory-safe") {
            ok := staticcall(price, id, add(input, 0x20), mload(input), 0, 0)
            output := mload(0x40)
            let length := returndatasize()
            mstore(output, length)
            returndatacopy(add(output, 0x20), 0, length)
            mstore(0x40, and(add(add(output, 0x3f), length), not(0x1f)))
        }
    }

    /// @dev False where no precompile of the pinned schedule ends like this: where there is no contract a call succeeds with no output, and a
    /// contract that takes any input fails for lack of gas alone.
    function _isAnswer(uint256 id, bool ok, uint256 length) private view returns (bool) {
        if (!ok) return PrecompileGas.mayFail(id);
        if (length != 0 || id == PrecompileGas.ECRECOVER || id == PrecompileGas.MODEXP) return true;
        return id == PrecompileGas.P256_VERIFY && _verifiesP256();
    }

    /// @dev A signature that does not hold has no output, like a call of nothing: then one that holds tells them apart.
    function _verifiesP256() private view returns (bool verifies) {
        bytes memory signed = P256_SIGNED;
        assembly ("memory-safe") {
            let ok := staticcall(gas(), 0x100, add(signed, 0x20), mload(signed), 0x00, 0x20)
            verifies := and(ok, eq(returndatasize(), 0x20))
        }
    }

    function _succeed(Step memory s, Frame memory f, uint256 cost, Slice memory output) private pure {
        f.gas -= cost;
        StepParts.setFrame(s, f);
        s.go(StepPhases.RETURN, StepExecution.returnMicro(0, output));
    }

    /// @dev The frame loses its gas; it stays as it was.
    function _fail(Step memory s) private pure {
        s.go(StepPhases.RETURN, StepExecution.returnMicro(2, Slice(0, 0, 0, 0)));
    }
}
