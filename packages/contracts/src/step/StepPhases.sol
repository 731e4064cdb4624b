// SPDX-License-Identifier: MIT
// Phases of the step machine; twin of packages/ovm/src/step/phases.ts. Spec: docs/step-format.md §2.
pragma solidity ^0.8.28;

library StepPhases {
    uint256 internal constant BOUNDARY = 0;
    uint256 internal constant HASH = 1;
    uint256 internal constant SPONGE = 2;
    uint256 internal constant CODIFY = 3;
    uint256 internal constant COPY = 4;
    uint256 internal constant TX_DECODE = 16;
    uint256 internal constant TX_RECOVER = 17;
    uint256 internal constant TX_ACCESS = 18;
    uint256 internal constant TX_AUTHORIZE = 19;
    uint256 internal constant TX_SCAN = 20;
    uint256 internal constant TX_VALIDATE = 21;
    uint256 internal constant TX_ENTER = 22;
    uint256 internal constant TX_EXIT = 23;
    uint256 internal constant TX_DESTRUCT = 24;
    uint256 internal constant EXECUTE = 32;
    uint256 internal constant LOG = 33;
    uint256 internal constant CREATE2 = 34;
    uint256 internal constant CREATE = 35;
    uint256 internal constant CREATED = 36;
    uint256 internal constant PRECOMPILE = 37;
    uint256 internal constant RETURN = 38;
    uint256 internal constant DEPLOY_HASHED = 39;
    uint256 internal constant DEPLOY = 40;
}
