// SPDX-License-Identifier: MIT
// Fixed addresses on every domain. Spec: docs/state-format.md §9.
pragma solidity ^0.8.28;

library Predeploys {
    address internal constant L1_ATTRIBUTES = 0x5c00000000000000000000000000000000000001;
    address internal constant MESSAGE_PASSER = 0x5c00000000000000000000000000000000000002;
    address internal constant DOMAIN_BRIDGE = 0x5C00000000000000000000000000000000000003;
    address internal constant SEQUENCER_FEE_VAULT = 0x5c00000000000000000000000000000000000004;
    address internal constant BASE_FEE_VAULT = 0x5c00000000000000000000000000000000000005;
    address internal constant L1_FEE_VAULT = 0x5c00000000000000000000000000000000000006;
    address internal constant FEE_SPLITTER = 0x5c00000000000000000000000000000000000007;
    address internal constant CLAIM_REGISTRY = 0x5c00000000000000000000000000000000000008;
    address internal constant OBJECT_MANAGER = 0x5C00000000000000000000000000000000000009;
    address internal constant MESSENGER = 0x5c0000000000000000000000000000000000000A;
    /// @notice Hashes of the last 8,191 blocks (EIP-2935).
    address internal constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
}
