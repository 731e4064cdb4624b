// SPDX-License-Identifier: MIT
// How an L1 sender is named on a domain. Spec: docs/state-format.md §3 (aliases), EIP-7702.
pragma solidity ^0.8.28;

library L1Sender {
    uint160 internal constant ALIAS_OFFSET = uint160(0x1111000000000000000000000000000000001111);

    /// @notice Name of an L1 contract on a domain; wraps modulo 2^160.
    function aliasOf(address l1Contract) internal pure returns (address) {
        unchecked {
            return address(uint160(l1Contract) + ALIAS_OFFSET);
        }
    }

    /// @notice The name on a domain of the account that calls now.
    /// @dev Only an account that holds a key keeps its address: the one that signed this transaction, or one whose code
    /// is an EIP-7702 designator (`0xef0100 ‖ address`, which EIP-3541 keeps contracts from having). Everything else is a
    /// contract, also while its constructor runs and `code.length` is still 0: another code may live at its address on
    /// the domain.
    function domainSender() internal view returns (address) {
        if (msg.sender == tx.origin || isDelegated(msg.sender)) return msg.sender;
        return aliasOf(msg.sender);
    }

    /// @notice Whether `account` is a key-holding account with an EIP-7702 designator.
    function isDelegated(address account) internal view returns (bool delegated) {
        if (account.code.length != 23) return false;
        assembly ("memory-safe") {
            extcodecopy(account, 0x00, 0x00, 0x20)
            delegated := eq(shr(232, mload(0x00)), 0xef0100)
        }
    }
}
