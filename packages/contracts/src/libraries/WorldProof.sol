// SPDX-License-Identifier: MIT
// Reads one storage slot of a foreign world by proof. Spec: docs/objects.md §5.
pragma solidity ^0.8.28;

import {Dialect} from "../types/ClaimTypes.sol";
import {Commitments} from "./Commitments.sol";
import {KeyedTree} from "./KeyedTree.sol";
import {L1State} from "./L1State.sol";

/// @notice K: the five words of the account, one K-proof of the account, one of the slot. MPT: `eth_getProof`'s nodes; `account` is not used.
struct WorldSlotProof {
    bytes32[5] account;
    bytes[] accountProof;
    bytes[] slotProof;
}

library WorldProof {
    /// @notice The account is not in the world that way.
    error AccountNotProven(address account);
    /// @notice The slot is not in the account that way, or the proof has another form.
    error SlotNotProven(bytes32 slot);

    /// @dev Words of a K account: nonce, balance, codeHash, codeMetaHash, storageRoot.
    uint256 private constant STORAGE_ROOT = 4;

    /// @notice Value of `slot` of `account` in the world `worldRoot`; 0 if the proof shows that it is absent (K only: an MPT absence is no proof).
    function readSlot(Dialect dialect, bytes32 worldRoot, address account, bytes32 slot, WorldSlotProof calldata proof)
        internal
        pure
        returns (bytes32)
    {
        if (dialect == Dialect.MPT) {
            (bool isProven, bytes32 value) =
                L1State.readUnder(worldRoot, account, slot, proof.accountProof, proof.slotProof);
            if (!isProven) revert SlotNotProven(slot);
            return value;
        }
        if (proof.accountProof.length != 1 || proof.slotProof.length != 1) revert SlotNotProven(slot);
        bytes32 inWorld = KeyedTree.verify(worldRoot, Commitments.accountKey(account), proof.accountProof[0]);
        if (inWorld != keccak256(abi.encode(proof.account))) revert AccountNotProven(account);
        return KeyedTree.verify(proof.account[STORAGE_ROOT], Commitments.storageKey(slot), proof.slotProof[0]);
    }
}
