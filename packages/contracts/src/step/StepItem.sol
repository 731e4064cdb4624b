// SPDX-License-Identifier: MIT
// How an item of a block goes on and ends: lists, signatures, receipts; twin of packages/ovm/src/step/item.ts and of the order of phases in
// lists.ts. Spec: docs/step-format.md §6; docs/state-format.md §4.
pragma solidity ^0.8.28;

import {Slice, StepParts} from "./StepParts.sol";
import {StepPhases} from "./StepPhases.sol";
import {Step, StepReader} from "./StepReader.sol";

/// @dev Too little gas to run what the step needs: the step must not be taken for one in which it failed.
error StepGas();

library StepItem {
    using StepReader for Step;

    // kinds of segments
    uint256 internal constant BATCH_START = 1;
    uint256 internal constant BLOCK_START = 2;
    uint256 internal constant TX = 3;
    uint256 internal constant BLOCK_END = 4;
    uint256 internal constant BATCH_END = 5;

    // sources of an item: bits 8 … 15 of its kind
    uint256 internal constant ENTRY = 0;
    uint256 internal constant FORCED = 1;
    uint256 internal constant DEPOSIT = 2;

    uint256 internal constant SKIPPED = 2;
    /// @dev §3: a longer entry is cut.
    uint256 internal constant MAX_TRANSACTION_BYTES = 131_072;
    uint256 internal constant MAX_NONCE = type(uint64).max;
    /// @dev What ecrecover costs, and what is left of it by the one 64th that a call keeps back.
    uint256 private constant RECOVER_GAS = 3000;
    uint256 private constant RECOVER_RESERVE = 4000;

    function sourceOf(uint256[] memory t) internal pure returns (uint256) {
        return (t[StepParts.TX_KIND] >> 8) & 0xff;
    }

    function isCreation(uint256[] memory t) internal pure returns (bool) {
        return (t[StepParts.TX_KIND] >> 16) & 0xff != 0;
    }

    /// @notice The segment `kind` ends here: back to BOUNDARY.
    function endSegment(Step memory s, uint256 kind) internal pure {
        uint256 head = s.state[StepReader.HEAD] & ~(uint256(0xff) << 200);
        s.state[StepReader.HEAD] = (head | (kind << 200)) + (uint256(1) << 128);
        s.go(StepPhases.BOUNDARY, 0);
    }

    // receipts

    /// @notice The item has no effect but a record; opens the accumulator. Nothing was written before, so the journal stays as it is.
    function skip(Step memory s, uint256 txHash) internal pure returns (bytes32) {
        return skip(s, txHash, StepParts.blockAcc(s));
    }

    /// @notice As above, with the accumulator open.
    function skip(Step memory s, uint256 txHash, uint256[] memory acc) internal pure returns (bytes32) {
        uint256[] memory receipt = new uint256[](7);
        receipt[0] = txHash;
        receipt[1] = SKIPPED;
        receipt[2] = acc[StepParts.ACC_GAS_USED];
        return close(s, acc, receipt);
    }

    /// @notice Back to the boundary with a receipt: txHash, status, cumulative gas, logAcc, log count, created, L1 fee.
    function close(Step memory s, uint256[] memory acc, uint256[] memory receipt) internal pure returns (bytes32) {
        acc[StepParts.ACC_TX_INDEX] += 1;
        acc[StepParts.ACC_GAS_USED] = receipt[2];
        acc[StepParts.ACC_RECEIPTS] = StepReader.hashPair(acc[StepParts.ACC_RECEIPTS], StepReader.hashWords(receipt));
        StepParts.setBlockAcc(s, acc);
        s.state[StepReader.TX] = 0;
        s.state[StepReader.FRAME] = 0;
        endSegment(s, TX);
        return s.finish();
    }

    // what comes next

    /// @notice Registers of HASH: keccak(prefix ‖ slice ‖ suffix), at most 32 and 64 bytes around the slice.
    function hashMicro(Slice memory slice, bytes memory prefix, bytes memory suffix, uint256 then, uint256 rest)
        internal
        pure
        returns (uint256)
    {
        uint256[] memory w = new uint256[](7);
        w[0] = slice.root;
        w[1] = StepParts.packSlice(slice);
        assembly ("memory-safe") {
            mcopy(add(w, 0x60), add(prefix, 0x20), mload(prefix))
            mcopy(add(w, 0x80), add(suffix, 0x20), mload(suffix))
        }
        w[5] = prefix.length | (suffix.length << 8) | (then << 16);
        w[6] = rest;
        return StepReader.hashWords(w);
    }

    /// @notice On to the first list that is not empty, or to what follows the lists. `pass` 0 checks and prices, 1 acts.
    function firstList(Step memory s, uint256[] memory t, uint256 pass) internal pure {
        if (t[StepParts.TX_ACCESS_LIST] == 0) {
            authorizeFrom(s, t, pass);
            return;
        }
        uint256[] memory w = new uint256[](4);
        w[0] = pass;
        s.go(StepPhases.TX_ACCESS, StepReader.hashWords(w));
    }

    /// @notice On to the authorisations, or to what follows them.
    function authorizeFrom(Step memory s, uint256[] memory t, uint256 pass) internal pure {
        if (t[StepParts.TX_AUTHORIZATIONS] == 0) afterLists(s, pass);
        else s.go(StepPhases.TX_AUTHORIZE, StepReader.hashPair(pass, 0));
    }

    /// @notice Pricing follows the first walk, execution the second.
    function afterLists(Step memory s, uint256 pass) internal pure {
        if (pass == 0) s.go(StepPhases.TX_SCAN, StepReader.hashPair(0, 0));
        else s.go(StepPhases.TX_ENTER, 0);
    }

    // signatures

    /// @notice Who signed `digest`; 0 if nobody did. `yParity` is 0 or 1; any r and s.
    function recover(uint256 digest, uint256 yParity, uint256 r, uint256 sValue)
        internal
        view
        returns (uint256 signer)
    {
        if (gasleft() < RECOVER_GAS + RECOVER_RESERVE) revert StepGas();
        bool done;
        assembly ("memory-safe") {
            let at := mload(0x40)
            mstore(at, digest)
            mstore(add(at, 0x20), add(27, yParity))
            mstore(add(at, 0x40), r)
            mstore(add(at, 0x60), sValue)
            mstore(0x00, 0)
            done := staticcall(gas(), 1, at, 0x80, 0x00, 0x20)
            signer := mload(0x00)
        }
        // it fails for lack of gas alone: a signature that nobody made has no output
        if (!done) revert StepGas();
    }
}
