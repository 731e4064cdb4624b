// SPDX-License-Identifier: MIT
// Whether code can see anything but its arguments. Spec: docs/objects.md §2; decision 15 of the design.
pragma solidity ^0.8.28;

/// @notice Walks reachable instructions: what follows a STOP, JUMP, RETURN, REVERT, INVALID is skipped up to the next JUMPDEST, since nothing else can
/// be jumped to; so constants behind the code are no instructions. Cost: about 150 gas an instruction.
library TypeScan {
    /// @notice The instruction at `offset` could see or change more than the arguments, or is none.
    error OpcodeRefused(uint256 offset, uint8 opcode);
    /// @notice No code, or more than a contract may have.
    error CodeSizeRefused(uint256 size);

    /// @dev A bit for each opcode that may occur: arithmetic, comparison, shifts (without CLZ, which not every fork has), KECCAK256; CALLVALUE (0 in a
    /// static call), CALLDATA*, CODESIZE, CODECOPY; RETURNDATASIZE and RETURNDATACOPY (empty without calls); POP, memory, jumps, PC, MSIZE, MCOPY; PUSH,
    /// DUP, SWAP; RETURN, REVERT, INVALID.
    uint256 internal constant ALLOWED = 0xfff | (0x3fff << 0x10) | (1 << 0x20) | (0x3f << 0x34) | (3 << 0x3d) | (0xf << 0x50)
        | (0xf << 0x56) | (1 << 0x5b) | (1 << 0x5e) | (((1 << 0x41) - 1) << 0x5f) | (1 << 0xf3) | (1 << 0xfd) | (1 << 0xfe);
    /// @dev After these nothing follows but by a jump: STOP, JUMP, RETURN, REVERT, INVALID.
    uint256 internal constant ENDING = 1 | (1 << 0x56) | (1 << 0xf3) | (1 << 0xfd) | (1 << 0xfe);
    uint256 internal constant MAX_CODE_SIZE = 24_576;

    /// @notice Refuses code that is not pure.
    function check(bytes memory code) internal pure {
        if (code.length == 0 || code.length > MAX_CODE_SIZE) revert CodeSizeRefused(code.length);
        uint256 refusedAt = type(uint256).max;
        uint256 refused;
        uint256 allowed = ALLOWED;
        uint256 ending = ENDING;
        assembly ("memory-safe") {
            let start := add(code, 0x20)
            let end := add(start, mload(code))
            let isReachable := 1
            for { let at := start } lt(at, end) { at := add(at, 1) } {
                let op := byte(0, mload(at))
                if eq(op, 0x5b) { isReachable := 1 }
                if isReachable {
                    if iszero(and(shr(op, allowed), 1)) {
                        refusedAt := sub(at, start)
                        refused := op
                        break
                    }
                    isReachable := iszero(and(shr(op, ending), 1))
                }
                // operands of PUSH1 to PUSH32
                if lt(sub(op, 0x60), 0x20) { at := add(at, sub(op, 0x5f)) }
            }
        }
        if (refusedAt != type(uint256).max) revert OpcodeRefused(refusedAt, uint8(refused));
    }
}
