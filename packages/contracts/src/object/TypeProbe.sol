// SPDX-License-Identifier: MIT
// Whether a type is regulated. Spec: docs/objects.md §10.
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IRegulatedObjectType} from "./IRegulatedObjectType.sol";

/// @notice Asks code that is pure, so that its answer is its own and no chain's. Nothing but gas could make a difference: it always gets the same, and
/// code that uses that up is no type, for elsewhere it might have said something else. Cost: 33,000 gas at most.
library TypeProbe {
    /// @notice The code did not answer within PROBE_GAS.
    error ProbeUnanswered();
    /// @notice The caller has to give more gas, so that the code gets PROBE_GAS.
    error ProbeGasTooLow(uint256 left, uint256 needed);

    /// @dev What ERC-165 allows.
    uint256 internal constant PROBE_GAS = 30_000;
    /// @dev PROBE_GAS · 64/63 (EIP-150), and what the call itself costs.
    uint256 internal constant NEEDED_GAS = 33_200;

    /// @notice Whether the code says that it is an IRegulatedObjectType. Any other answer, or a refusal, is no.
    function isRegulated(address code) internal view returns (bool answer) {
        bytes memory input = abi.encodeCall(IERC165.supportsInterface, (type(IRegulatedObjectType).interfaceId));
        if (gasleft() < NEEDED_GAS) revert ProbeGasTooLow(gasleft(), NEEDED_GAS);
        bool isDone;
        uint256 used;
        assembly ("memory-safe") {
            used := gas()
            isDone := staticcall(PROBE_GAS, code, add(input, 0x20), mload(input), 0, 0x20)
            used := sub(used, gas())
            answer := and(isDone, and(gt(returndatasize(), 0x1f), eq(mload(0), 1)))
        }
        if (!isDone && used >= PROBE_GAS) revert ProbeUnanswered();
    }
}
