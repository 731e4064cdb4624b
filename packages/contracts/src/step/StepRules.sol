// SPDX-License-Identifier: MIT
// What forks turn on; twin of packages/ovm/src/fork.ts and precompiles/index.ts.
pragma solidity ^0.8.28;

library StepRules {
    uint256 internal constant CANCUN = 1;
    uint256 internal constant PRAGUE = 2;
    uint256 internal constant OSAKA = 3;

    uint256 internal constant HISTORY = 0x000000F90827F1C53a10cb7A02335B175320002935;
    uint256 internal constant HISTORY_RING = 8191;
    uint256 internal constant L1_ATTRIBUTES = 0x005C00000000000000000000000000000000000001;
    uint256 internal constant SEQUENCER_FEE_VAULT = 0x005C00000000000000000000000000000000000004;
    uint256 internal constant BASE_FEE_VAULT = 0x005C00000000000000000000000000000000000005;
    uint256 internal constant L1_FEE_VAULT = 0x005C00000000000000000000000000000000000006;
    uint256 internal constant CLAIM_REGISTRY = 0x005C00000000000000000000000000000000000008;
    uint256 internal constant OBJECT_MANAGER = 0x005C00000000000000000000000000000000000009;
    uint256 internal constant MESSENGER = 0x005c0000000000000000000000000000000000000A;

    /// @notice EIP-7702.
    function hasDelegation(uint256 fork) internal pure returns (bool) {
        return fork >= PRAGUE;
    }

    /// @notice True for the precompiles of a fork; they are warm by rule.
    function isPrecompile(uint256 fork, uint256 pos) internal pure returns (bool) {
        if (pos == 0 || pos > 0x100) return false;
        if (pos <= 10) return true;
        if (pos <= 17) return fork >= PRAGUE;
        return pos == 0x100 && fork >= OSAKA;
    }
}
