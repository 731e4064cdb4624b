// SPDX-License-Identifier: MIT
// The few RLP encodings that steps make; twin of packages/primitives/src/rlp.ts. Source: Yellow Paper, appendix B.
pragma solidity ^0.8.28;

library RlpEncode {
    /// @notice A number without leading zeros.
    function integer(uint256 value) internal pure returns (bytes memory) {
        if (value == 0) return hex"80";
        if (value < 0x80) return abi.encodePacked(uint8(value));
        uint256 size = _sizeOf(value);
        return abi.encodePacked(uint8(0x80 + size), _tail(value, size));
    }

    /// @notice The 20 bytes of an address.
    function account(uint256 owner) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(0x94), bytes20(uint160(owner)));
    }

    /// @notice Header of a list with `length` bytes of content.
    function listHeader(uint256 length) internal pure returns (bytes memory) {
        if (length < 56) return abi.encodePacked(uint8(0xc0 + length));
        uint256 size = _sizeOf(length);
        return abi.encodePacked(uint8(0xf7 + size), _tail(length, size));
    }

    /// @notice Address of the contract that `creator` makes with `nonce`: keccak(rlp([creator, nonce])).
    function createAddress(uint256 creator, uint256 nonce) internal pure returns (uint256) {
        bytes memory fields = abi.encodePacked(account(creator), integer(nonce));
        return uint160(uint256(keccak256(abi.encodePacked(listHeader(fields.length), fields))));
    }

    function _sizeOf(uint256 value) private pure returns (uint256 size) {
        for (; value != 0; value >>= 8) {
            ++size;
        }
    }

    /// @dev The last `size` bytes of a word.
    function _tail(uint256 value, uint256 size) private pure returns (bytes memory out) {
        out = new bytes(size);
        assembly ("memory-safe") {
            mstore(add(out, 0x20), shl(sub(256, shl(3, size)), value))
        }
    }
}
