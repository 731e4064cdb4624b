// SPDX-License-Identifier: MIT
// Strict RLP read from a part of a transaction; twin of packages/ovm/src/step/rlpWindow.ts. Spec: docs/step-format.md §6.2.
pragma solidity ^0.8.28;

import {Slice, StepParts} from "./StepParts.sol";
import {Step} from "./StepReader.sol";

/// @notice Bytes from `start` of something longer that ends at `limit`; `position` is the next byte in the whole. `bad` once something was no
/// canonical encoding of what was asked for: from then on every read gives 0 and moves nothing.
struct Rlp {
    bytes data;
    uint256 start;
    uint256 limit;
    uint256 position;
    bool bad;
}

library RlpWindow {
    /// @notice Opens the bytes of a slice from `from` on, at most `length` of them; the fields end at `limit` ≤ the slice's length.
    function open(Step memory s, Slice memory slice, uint256 from, uint256 length, uint256 limit)
        internal
        pure
        returns (Rlp memory w)
    {
        uint256 rest = limit - from;
        w.data = StepParts.read(s, slice, from, length < rest ? length : rest);
        w.start = from;
        w.limit = limit;
        w.position = from;
    }

    /// @notice Moves into a list; where it ends.
    function list(Rlp memory w) internal pure returns (uint256 end) {
        if (_byte(w, w.position) < 0xc0) w.bad = true;
        return _long(w, 0xc0);
    }

    /// @notice Moves to the content of a byte string; where it ends. The content may lie beyond the window.
    function string_(Rlp memory w) internal pure returns (uint256 end) {
        uint256 first = _byte(w, w.position);
        if (w.bad) return 0;
        if (first < 0x80) return w.position + 1;
        if (first >= 0xc0) {
            w.bad = true;
            return 0;
        }
        end = _long(w, 0x80);
        if (first == 0x81 && _byte(w, w.position) < 0x80) w.bad = true;
    }

    /// @notice An integer without leading zeros of at most `width` ≤ 32 bytes.
    function integer(Rlp memory w, uint256 width) internal pure returns (uint256 value) {
        uint256 length;
        (value, length) = _content(w, width);
        if (length > 0 && value >> (8 * length - 8) == 0) w.bad = true;
    }

    /// @notice A string of exactly `width` ≤ 32 bytes.
    function fixed_(Rlp memory w, uint256 width) internal pure returns (uint256 value) {
        uint256 length;
        (value, length) = _content(w, width);
        if (length != width) w.bad = true;
    }

    /// @notice An address, or no bytes where a contract is created.
    function recipient(Rlp memory w) internal pure returns (uint256 to, bool isCreation) {
        uint256 length;
        (to, length) = _content(w, 20);
        isCreation = length == 0;
        if (!isCreation && length != 20) w.bad = true;
    }

    /// @dev A string whose content of at most `most` bytes lies in the window, as a number; moves past it.
    function _content(Rlp memory w, uint256 most) private pure returns (uint256 value, uint256 length) {
        uint256 end = string_(w);
        if (w.bad) return (0, 0);
        length = end - w.position;
        if (length > most || end - w.start > w.data.length) {
            w.bad = true;
            return (0, 0);
        }
        if (length > 0) {
            bytes memory data = w.data;
            uint256 from = w.position - w.start;
            assembly ("memory-safe") {
                value := shr(sub(256, shl(3, length)), mload(add(add(data, 0x20), from)))
            }
        }
        w.position = end;
    }

    /// @dev The byte at a position; a valid encoding never asks beyond the window.
    function _byte(Rlp memory w, uint256 position) private pure returns (uint256) {
        if (w.bad || position >= w.limit || position - w.start >= w.data.length) {
            w.bad = true;
            return 0;
        }
        return uint8(w.data[position - w.start]);
    }

    /// @dev Header of a list or string of which `short` is the first byte of the empty one: where its content ends. Moves to the content.
    function _long(Rlp memory w, uint256 short) private pure returns (uint256 end) {
        uint256 first = _byte(w, w.position);
        if (w.bad) return 0;
        uint256 length = first - short;
        uint256 position = w.position + 1;
        if (length > 55) {
            uint256 size = length - 55;
            if (size > 4 || _byte(w, position) == 0) {
                w.bad = true;
                return 0;
            }
            length = 0;
            for (uint256 i = 0; i < size; ++i) {
                length = (length << 8) | _byte(w, position++);
            }
            if (length < 56) w.bad = true;
        }
        if (position + length > w.limit) w.bad = true;
        if (w.bad) return 0;
        w.position = position;
        return position + length;
    }
}
