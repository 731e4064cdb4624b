// SPDX-License-Identifier: MIT
// Checks an L1 header against L1 itself. Spec: docs/state-format.md §3 (L1 origin), EIP-2935.
pragma solidity ^0.8.28;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";

library L1Origin {
    using BlockHeader for Memory.Slice[];

    /// @notice The header is not that of the L1 block it is said to be, or the block is out of reach
    /// (older than 8191 blocks, or older than 256 where L1 has no EIP-2935).
    error OriginUnknown(uint64 number, bytes32 headerHash, bytes32 blockHash);
    /// @notice The header's own number is another one.
    error OriginNumberDiffers(uint64 declared, uint256 inHeader);
    /// @notice The header is longer than any L1 header can be.
    error OriginTooLong(uint256 length);

    /// @dev A header has 21 or 22 fields, 32-byte extra data and a 256-byte bloom: below 750 bytes.
    uint256 internal constant MAX_HEADER_LENGTH = 1024;

    /// @notice Reads timestamp and base fee from the RLP of L1 block `number`, once its hash is L1's own.
    function open(uint64 number, bytes calldata headerRlp)
        internal
        view
        returns (bytes32 hash, uint64 timestamp, uint256 baseFee)
    {
        if (headerRlp.length > MAX_HEADER_LENGTH) revert OriginTooLong(headerRlp.length);
        hash = keccak256(headerRlp);
        bytes32 known = Blockhash.blockHash(number);
        if (known == bytes32(0) || known != hash) revert OriginUnknown(number, hash, known);
        Memory.Slice[] memory fields = BlockHeader.parseHeader(headerRlp);
        uint256 inHeader = fields.getNumber();
        if (inHeader != number) revert OriginNumberDiffers(number, inHeader);
        timestamp = uint64(fields.getTimestamp());
        baseFee = fields.getBaseFeePerGas();
    }
}
