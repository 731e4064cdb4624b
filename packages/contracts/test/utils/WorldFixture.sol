// SPDX-License-Identifier: MIT
// Worlds of other domains that hold one slot of one account, and a registry that is told what to think of them.
pragma solidity ^0.8.28;

import {ClaimRegistry} from "../../src/domain/ClaimRegistry.sol";
import {Commitments} from "../../src/libraries/Commitments.sol";
import {KeyedTree} from "../../src/libraries/KeyedTree.sol";
import {WorldSlotProof} from "../../src/libraries/WorldProof.sol";
import {Claim, Dialect} from "../../src/types/ClaimTypes.sol";
import {Test} from "./Test.sol";

abstract contract WorldFixture is Test {
    uint96 internal constant BOND = 7;
    /// @dev Of ClaimRegistry.
    uint256 private constant CERTIFIED_SLOT = 6;
    ClaimRegistry internal registry = new ClaimRegistry(
        ClaimRegistry.Configuration({
            crosslinks: address(1),
            admissionBond: BOND,
            isolationLedger: address(2),
            domainClosure: address(3),
            objectManager: address(0),
            dialect: Dialect.K
        })
    );

    /// @dev A K-world in which `slot` of `account` is `value`; `salt` makes rival worlds of it.
    function worldOf(address account, bytes32 slot, bytes32 value, uint256 salt)
        internal
        pure
        returns (bytes32 worldRoot, WorldSlotProof memory proof)
    {
        bytes32 storageKey = Commitments.storageKey(slot);
        proof.account[0] = bytes32(salt);
        proof.account[4] = KeyedTree.hashLeaf(storageKey, value);
        bytes32 key = Commitments.accountKey(account);
        bytes32 inWorld = keccak256(abi.encode(proof.account));
        worldRoot = KeyedTree.hashLeaf(key, inWorld);
        proof.accountProof = new bytes[](1);
        proof.slotProof = new bytes[](1);
        proof.accountProof[0] = abi.encodePacked(uint8(0), uint8(1), key, inWorld);
        proof.slotProof[0] = abi.encodePacked(uint8(0), uint8(1), storageKey, value);
    }

    function admit(Claim memory claim) internal {
        registry.admit{value: BOND}(claim);
    }

    /// @dev As if a crosslink had come.
    function certify(Claim memory claim) internal {
        bytes32 outer = keccak256(abi.encode(claim.domainId, CERTIFIED_SLOT));
        vm.store(address(registry), keccak256(abi.encode(claim.number, outer)), claim.worldRoot);
    }
}
