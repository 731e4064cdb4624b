// SPDX-License-Identifier: MIT
// Keccak-f[1600] over blocks of 136 bytes, for hashes that take more than one step. Spec: FIPS 202 §3; docs/step-format.md §4.1.
pragma solidity ^0.8.28;

/// @notice The sponge of keccak-256 between two blocks is its 200 bytes in seven words, the last 24 bytes zero.
library KeccakF {
    /// @notice Absorbs `blocks`, whose length is a multiple of 136, into the seven words from index `at` of `list`, in place.
    /// @dev Measured 44,900 gas a block, its opening included. A lane is kept in three copies, one above the other, so that a
    /// rotation is one shift: it costs a copy, and every second round makes three again; what lies above the copies is not looked
    /// at. Lanes lie at fixed addresses, which cost half as much to reach: what was there is moved to the free memory and brought
    /// back. So this block is not "memory-safe", and no variable may be moved to memory.
    function absorb(uint256[] memory list, uint256 at, bytes memory blocks) internal pure {
        assembly {
            // the bytes of each of the four lanes of a word in reverse: lanes are little-endian
            function swap(word) -> out {
                let mask := 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff
                out := or(and(shr(8, word), mask), shl(8, and(word, mask)))
                mask := 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff
                out := or(and(shr(16, out), mask), shl(16, and(out, mask)))
                mask := 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
                out := or(and(shr(32, out), mask), shl(32, and(out, mask)))
            }
            // adds three copies of the topmost lane of a word to the lane at `slot`
            function add3(slot, word) {
                mstore(slot, xor(mload(slot), mul(shr(192, word), 0x100000000000000010000000000000001)))
            }
            function add4(slot, bytes32_) {
                let word := swap(bytes32_)
                add3(slot, word)
                add3(add(slot, 0x20), shl(64, word))
                add3(add(slot, 0x40), shl(128, word))
                add3(add(slot, 0x60), shl(192, word))
            }
            // four lanes as a word
            function join4(slot) -> word {
                word := or(shl(192, mload(slot)), shr(64, shl(192, mload(add(slot, 0x20)))))
                word := or(word, shr(128, shl(192, mload(add(slot, 0x40)))))
                word := swap(or(word, shr(192, shl(192, mload(add(slot, 0x60))))))
            }

            // 0x000 lanes, 0x320 lanes after the first of two rounds, 0x640 two round constants, 0x680 all round constants
            let saved := mload(0x40)
            if lt(saved, 0x740) { saved := 0x740 }
            mcopy(saved, 0x00, 0x740)
            let input := add(saved, 0x740)
            let end := add(input, mload(blocks))
            mcopy(input, add(blocks, 0x20), mload(blocks))
            let kept := add(end, 0x20)
            mcopy(kept, add(add(list, 0x20), shl(5, at)), 0xe0)
            calldatacopy(0x00, calldatasize(), 0x320)
            for { let i := 0 } lt(i, 6) { i := add(i, 1) } { add4(shl(7, i), mload(add(kept, shl(5, i)))) }
            add3(0x300, swap(mload(add(kept, 0xc0))))
            mstore(0x680, 0x00000000000000010000000000008082800000000000808a8000000080008000)
            mstore(0x6a0, 0x000000000000808b000000008000000180000000800080818000000000008009)
            mstore(0x6c0, 0x000000000000008a00000000000000880000000080008009000000008000000a)
            mstore(0x6e0, 0x000000008000808b800000000000008b80000000000080898000000000008003)
            mstore(0x700, 0x80000000000080028000000000000080000000000000800a800000008000000a)
            mstore(0x720, 0x8000000080008081800000000000808000000000800000018000000080008008)

            for {} lt(input, end) { input := add(input, 136) } {
                add4(0x00, mload(input))
                add4(0x80, mload(add(input, 0x20)))
                add4(0x100, mload(add(input, 0x40)))
                add4(0x180, mload(add(input, 0x60)))
                add3(0x200, swap(mload(add(input, 0x80))))
                for { let i := 0x680 } lt(i, 0x740) { i := add(i, 0x10) } {
                    let constants := shr(128, mload(i))
                    mstore(0x640, mul(shr(64, constants), 0x10000000000000001))
                    mstore(0x660, constants)
                    {
                        let c0 := xor(mload(0x00), xor(mload(0xa0), xor(mload(0x140), xor(mload(0x1e0), mload(0x280)))))
                        let c1 := xor(mload(0x20), xor(mload(0xc0), xor(mload(0x160), xor(mload(0x200), mload(0x2a0)))))
                        let c2 := xor(mload(0x40), xor(mload(0xe0), xor(mload(0x180), xor(mload(0x220), mload(0x2c0)))))
                        let c3 := xor(mload(0x60), xor(mload(0x100), xor(mload(0x1a0), xor(mload(0x240), mload(0x2e0)))))
                        let c4 := xor(mload(0x80), xor(mload(0x120), xor(mload(0x1c0), xor(mload(0x260), mload(0x300)))))
                        let d0 := xor(c4, or(shl(1, c1), and(shr(63, c1), 1)))
                        let d1 := xor(c0, or(shl(1, c2), and(shr(63, c2), 1)))
                        let d2 := xor(c1, or(shl(1, c3), and(shr(63, c3), 1)))
                        let d3 := xor(c2, or(shl(1, c4), and(shr(63, c4), 1)))
                        let d4 := xor(c3, or(shl(1, c0), and(shr(63, c0), 1)))
                        {
                            let b0 := xor(mload(0x00), d0)
                            let b1 := shr(20, xor(mload(0xc0), d1))
                            let b2 := shr(21, xor(mload(0x180), d2))
                            let b3 := shr(43, xor(mload(0x240), d3))
                            let b4 := shr(50, xor(mload(0x300), d4))
                            mstore(0x320, xor(xor(b0, and(not(b1), b2)), mload(0x640)))
                            mstore(0x340, xor(b1, and(not(b2), b3)))
                            mstore(0x360, xor(b2, and(not(b3), b4)))
                            mstore(0x380, xor(b3, and(not(b4), b0)))
                            mstore(0x3a0, xor(b4, and(not(b0), b1)))
                        }
                        {
                            let b0 := shr(36, xor(mload(0x60), d3))
                            let b1 := shr(44, xor(mload(0x120), d4))
                            let b2 := shr(61, xor(mload(0x140), d0))
                            let b3 := shr(19, xor(mload(0x200), d1))
                            let b4 := shr(3, xor(mload(0x2c0), d2))
                            mstore(0x3c0, xor(b0, and(not(b1), b2)))
                            mstore(0x3e0, xor(b1, and(not(b2), b3)))
                            mstore(0x400, xor(b2, and(not(b3), b4)))
                            mstore(0x420, xor(b3, and(not(b4), b0)))
                            mstore(0x440, xor(b4, and(not(b0), b1)))
                        }
                        {
                            let b0 := shr(63, xor(mload(0x20), d1))
                            let b1 := shr(58, xor(mload(0xe0), d2))
                            let b2 := shr(39, xor(mload(0x1a0), d3))
                            let b3 := shr(56, xor(mload(0x260), d4))
                            let b4 := shr(46, xor(mload(0x280), d0))
                            mstore(0x460, xor(b0, and(not(b1), b2)))
                            mstore(0x480, xor(b1, and(not(b2), b3)))
                            mstore(0x4a0, xor(b2, and(not(b3), b4)))
                            mstore(0x4c0, xor(b3, and(not(b4), b0)))
                            mstore(0x4e0, xor(b4, and(not(b0), b1)))
                        }
                        {
                            let b0 := shr(37, xor(mload(0x80), d4))
                            let b1 := shr(28, xor(mload(0xa0), d0))
                            let b2 := shr(54, xor(mload(0x160), d1))
                            let b3 := shr(49, xor(mload(0x220), d2))
                            let b4 := shr(8, xor(mload(0x2e0), d3))
                            mstore(0x500, xor(b0, and(not(b1), b2)))
                            mstore(0x520, xor(b1, and(not(b2), b3)))
                            mstore(0x540, xor(b2, and(not(b3), b4)))
                            mstore(0x560, xor(b3, and(not(b4), b0)))
                            mstore(0x580, xor(b4, and(not(b0), b1)))
                        }
                        {
                            let b0 := shr(2, xor(mload(0x40), d2))
                            let b1 := shr(9, xor(mload(0x100), d3))
                            let b2 := shr(25, xor(mload(0x1c0), d4))
                            let b3 := shr(23, xor(mload(0x1e0), d0))
                            let b4 := shr(62, xor(mload(0x2a0), d1))
                            mstore(0x5a0, xor(b0, and(not(b1), b2)))
                            mstore(0x5c0, xor(b1, and(not(b2), b3)))
                            mstore(0x5e0, xor(b2, and(not(b3), b4)))
                            mstore(0x600, xor(b3, and(not(b4), b0)))
                            mstore(0x620, xor(b4, and(not(b0), b1)))
                        }
                    }
                    {
                        let c0 := xor(mload(0x320), xor(mload(0x3c0), xor(mload(0x460), xor(mload(0x500), mload(0x5a0)))))
                        let c1 := xor(mload(0x340), xor(mload(0x3e0), xor(mload(0x480), xor(mload(0x520), mload(0x5c0)))))
                        let c2 := xor(mload(0x360), xor(mload(0x400), xor(mload(0x4a0), xor(mload(0x540), mload(0x5e0)))))
                        let c3 := xor(mload(0x380), xor(mload(0x420), xor(mload(0x4c0), xor(mload(0x560), mload(0x600)))))
                        let c4 := xor(mload(0x3a0), xor(mload(0x440), xor(mload(0x4e0), xor(mload(0x580), mload(0x620)))))
                        let d0 := xor(c4, or(shl(1, c1), and(shr(63, c1), 1)))
                        let d1 := xor(c0, or(shl(1, c2), and(shr(63, c2), 1)))
                        let d2 := xor(c1, or(shl(1, c3), and(shr(63, c3), 1)))
                        let d3 := xor(c2, or(shl(1, c4), and(shr(63, c4), 1)))
                        let d4 := xor(c3, or(shl(1, c0), and(shr(63, c0), 1)))
                        {
                            let b0 := xor(mload(0x320), d0)
                            let b1 := shr(20, xor(mload(0x3e0), d1))
                            let b2 := shr(21, xor(mload(0x4a0), d2))
                            let b3 := shr(43, xor(mload(0x560), d3))
                            let b4 := shr(50, xor(mload(0x620), d4))
                            mstore(0x20, mul(and(xor(b1, and(not(b2), b3)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x40, mul(and(xor(b2, and(not(b3), b4)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x60, mul(and(xor(b3, and(not(b4), b0)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x80, mul(and(xor(b4, and(not(b0), b1)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            b0 := xor(xor(b0, and(not(b1), b2)), mload(0x660))
                            mstore(0x00, mul(and(b0, 0xffffffffffffffff), 0x100000000000000010000000000000001))
                        }
                        {
                            let b0 := shr(36, xor(mload(0x380), d3))
                            let b1 := shr(44, xor(mload(0x440), d4))
                            let b2 := shr(61, xor(mload(0x460), d0))
                            let b3 := shr(19, xor(mload(0x520), d1))
                            let b4 := shr(3, xor(mload(0x5e0), d2))
                            mstore(0xa0, mul(and(xor(b0, and(not(b1), b2)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0xc0, mul(and(xor(b1, and(not(b2), b3)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0xe0, mul(and(xor(b2, and(not(b3), b4)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x100, mul(and(xor(b3, and(not(b4), b0)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x120, mul(and(xor(b4, and(not(b0), b1)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                        }
                        {
                            let b0 := shr(63, xor(mload(0x340), d1))
                            let b1 := shr(58, xor(mload(0x400), d2))
                            let b2 := shr(39, xor(mload(0x4c0), d3))
                            let b3 := shr(56, xor(mload(0x580), d4))
                            let b4 := shr(46, xor(mload(0x5a0), d0))
                            mstore(0x140, mul(and(xor(b0, and(not(b1), b2)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x160, mul(and(xor(b1, and(not(b2), b3)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x180, mul(and(xor(b2, and(not(b3), b4)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x1a0, mul(and(xor(b3, and(not(b4), b0)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x1c0, mul(and(xor(b4, and(not(b0), b1)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                        }
                        {
                            let b0 := shr(37, xor(mload(0x3a0), d4))
                            let b1 := shr(28, xor(mload(0x3c0), d0))
                            let b2 := shr(54, xor(mload(0x480), d1))
                            let b3 := shr(49, xor(mload(0x540), d2))
                            let b4 := shr(8, xor(mload(0x600), d3))
                            mstore(0x1e0, mul(and(xor(b0, and(not(b1), b2)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x200, mul(and(xor(b1, and(not(b2), b3)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x220, mul(and(xor(b2, and(not(b3), b4)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x240, mul(and(xor(b3, and(not(b4), b0)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x260, mul(and(xor(b4, and(not(b0), b1)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                        }
                        {
                            let b0 := shr(2, xor(mload(0x360), d2))
                            let b1 := shr(9, xor(mload(0x420), d3))
                            let b2 := shr(25, xor(mload(0x4e0), d4))
                            let b3 := shr(23, xor(mload(0x500), d0))
                            let b4 := shr(62, xor(mload(0x5c0), d1))
                            mstore(0x280, mul(and(xor(b0, and(not(b1), b2)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x2a0, mul(and(xor(b1, and(not(b2), b3)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x2c0, mul(and(xor(b2, and(not(b3), b4)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x2e0, mul(and(xor(b3, and(not(b4), b0)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                            mstore(0x300, mul(and(xor(b4, and(not(b0), b1)), 0xffffffffffffffff), 0x100000000000000010000000000000001))
                        }
                    }
                }
            }

            for { let i := 0 } lt(i, 6) { i := add(i, 1) } { mstore(add(kept, shl(5, i)), join4(shl(7, i))) }
            mstore(add(kept, 0xc0), swap(shl(192, mload(0x300))))
            mcopy(0x00, saved, 0x740)
            mcopy(add(add(list, 0x20), shl(5, at)), kept, 0xe0)
        }
    }
}
