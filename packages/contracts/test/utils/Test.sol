// SPDX-License-Identifier: MIT
// Assertions and random choices for forge tests.
pragma solidity ^0.8.28;

import {Vm} from "./Vm.sol";

abstract contract Test {
    Vm internal constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);
    bool public constant IS_TEST = true;

    error AssertionFailed(string what, bytes32 have, bytes32 want);

    function assertEq(bytes32 have, bytes32 want, string memory what) internal pure {
        if (have != want) revert AssertionFailed(what, have, want);
    }

    function assertEq(uint256 have, uint256 want, string memory what) internal pure {
        if (have != want) revert AssertionFailed(what, bytes32(have), bytes32(want));
    }

    function assertEq(address have, address want, string memory what) internal pure {
        assertEq(uint160(have), uint160(want), what);
    }

    function assertEq(string memory have, string memory want, string memory what) internal pure {
        assertEq(keccak256(bytes(have)), keccak256(bytes(want)), what);
    }

    function assertTrue(bool condition, string memory what) internal pure {
        if (!condition) revert AssertionFailed(what, 0, bytes32(uint256(1)));
    }

    /// @dev A value in [low, high].
    function bound(uint256 value, uint256 low, uint256 high) internal pure returns (uint256) {
        return low + value % (high - low + 1);
    }

    function named(string memory name) internal pure returns (address) {
        return address(uint160(uint256(keccak256(bytes(name)))));
    }
}
