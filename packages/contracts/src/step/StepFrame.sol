// SPDX-License-Identifier: MIT
// New frames and the registers of creations; twin of `newFrame` and `enter` in packages/ovm/src/step/callOps.ts. Spec: docs/step-format.md §5.5, §5.6.
pragma solidity ^0.8.28;

import {Frame, Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepReader} from "./StepReader.sol";

library StepFrame {
    using StepReader for Step;

    /// @notice A frame that has not run: empty stack, memory and return data. `kind` 0 a call, 1 a creation.
    function create(
        uint256[] memory setup,
        uint256 gas,
        uint256 depth,
        uint256 kind,
        uint256 isStatic,
        uint256 codeMetaHash
    ) internal pure returns (Frame memory f) {
        f.gas = gas;
        f.depth = depth;
        f.kind = kind;
        f.isStatic = isStatic;
        f.codeMetaHash = codeMetaHash;
        f.setupHash = StepReader.hashWords(setup);
    }

    /// @notice Makes `f` the running frame: its code, or the precompile that it stands for.
    function enter(Step memory s, Frame memory f, bool isPrecompile, uint256 callee) internal pure {
        StepParts.setFrame(s, f);
        if (!isPrecompile) {
            s.go(StepPhases.EXECUTE, 0);
            return;
        }
        uint256[] memory w = new uint256[](1);
        w[0] = callee;
        s.go(StepPhases.PRECOMPILE, StepReader.hashWords(w));
    }

    /// @notice Registers of CREATE.
    function createMicro(
        uint256 created,
        uint256 caller,
        uint256 value,
        uint256 depth,
        uint256 gas,
        Slice memory initCode
    ) internal pure returns (uint256) {
        uint256[] memory w = new uint256[](6);
        w[0] = created;
        w[1] = caller;
        w[2] = value;
        w[3] = (depth << 64) | gas;
        w[4] = initCode.root;
        w[5] = StepParts.packSlice(initCode);
        return StepReader.hashWords(w);
    }
}
