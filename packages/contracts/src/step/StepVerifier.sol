// SPDX-License-Identifier: MIT
// One step of the machine, recomputed from its proof; twin of packages/ovm/src/step/step.ts. Spec: docs/step-format.md.
pragma solidity ^0.8.28;

import {IStepVerifier} from "../dispute/IStepVerifier.sol";
import {IStepModule} from "./IStepModule.sol";
import {StepPhases} from "./StepPhases.sol";

/// @notice Where each phase and each instruction is computed. All are stateless.
struct StepModules {
    IStepModule core;
    IStepModule world;
    IStepModule calls;
    IStepModule shared;
    IStepModule frames;
    IStepModule blocks;
    IStepModule decode;
    IStepModule settle;
}

/// @notice `step(pre, proof)` reads nothing but its arguments: no storage, no block, no other contract but its modules, reached by `staticcall`.
/// The phase and opcode are peeked from the proof to choose the module; the module checks them, and refuses what is not its own.
contract StepVerifier is IStepVerifier {
    IStepModule public immutable core;
    IStepModule public immutable world;
    IStepModule public immutable calls;
    IStepModule public immutable shared;
    IStepModule public immutable frames;
    IStepModule public immutable blocks;
    IStepModule public immutable decode;
    IStepModule public immutable settle;

    /// @dev Opcodes of ExecuteWorld and of ExecuteCalls, a bit each.
    uint256 private constant WORLD = (1 << 0x31) | (1 << 0x3b) | (1 << 0x3c) | (1 << 0x3f) | (1 << 0x40) | (1 << 0x47)
        | (1 << 0x54) | (1 << 0x55) | (1 << 0x5c) | (1 << 0x5d) | (0x1f << 0xa0) | (7 << 0xcc) | (1 << 0xff);
    uint256 private constant CALLS =
        (1 << 0xf0) | (1 << 0xf1) | (1 << 0xf2) | (1 << 0xf4) | (1 << 0xf5) | (1 << 0xfa);

    constructor(StepModules memory modules) {
        core = modules.core;
        world = modules.world;
        calls = modules.calls;
        shared = modules.shared;
        frames = modules.frames;
        blocks = modules.blocks;
        decode = modules.decode;
        settle = modules.settle;
    }

    /// @inheritdoc IStepVerifier
    function step(bytes32 pre, bytes calldata proof) external view returns (bytes32) {
        return _moduleOf(proof).step(pre, proof);
    }

    function _moduleOf(bytes calldata proof) private view returns (IStepModule) {
        uint256 phase = uint8(proof[4]);
        if (phase == StepPhases.EXECUTE) return _executor(proof);
        if (phase == StepPhases.BOUNDARY) return blocks;
        if (phase <= StepPhases.COPY || phase == StepPhases.LOG || phase == StepPhases.PRECOMPILE) return shared;
        if (phase <= StepPhases.TX_SCAN) return decode;
        if (phase <= StepPhases.TX_DESTRUCT) return settle;
        return frames;
    }

    /// @dev The frame follows the nine words of the state, the code's meta the six words of the frame, then comes the code word at pc.
    function _executor(bytes calldata proof) private view returns (IStepModule) {
        uint256 opcode;
        assembly ("memory-safe") {
            let start := proof.offset
            let position := shr(224, calldataload(add(start, 288)))
            if lt(position, calldataload(add(start, 480))) { opcode := byte(and(position, 31), calldataload(add(start, 608))) }
        }
        if ((WORLD >> opcode) & 1 == 1) return world;
        if ((CALLS >> opcode) & 1 == 1) return calls;
        return core;
    }
}
