// SPDX-License-Identifier: MIT
// The calls that stand for extension opcodes, over contracts with the storage that the opcodes read.
pragma solidity ^0.8.28;

import {ClaimRegistry} from "../src/domain/ClaimRegistry.sol";
import {ClaimOpcodes, ICopyDigests, IDeliveryLevel} from "../src/libraries/ClaimOpcodes.sol";
import {Predeploys} from "../src/libraries/Predeploys.sol";
import {Claim, ClaimStatus} from "../src/types/ClaimTypes.sol";
import {Test} from "./utils/Test.sol";

/// @dev Slot 0, as ObjectManager has it.
contract Copies is ICopyDigests {
    mapping(bytes32 copyAddress => bytes32) public digestAt;
}

/// @dev Transient slot 0, as Messenger has it.
contract Deliveries is IDeliveryLevel {
    uint256 public transient deliveryLevel;

    function deliver(uint256 level, Asker asker) external returns (uint256 seen) {
        deliveryLevel = level;
        seen = asker.level();
        deliveryLevel = 0;
    }
}

contract Asker {
    function level() external view returns (uint256) {
        return ClaimOpcodes.level();
    }
}

contract ClaimOpcodesTest is Test {
    bytes32 private constant ROOT = keccak256("root");
    bytes32 private constant COPY = keccak256("copy");

    function setUp() public {
        vm.etch(Predeploys.CLAIM_REGISTRY, type(ClaimRegistry).runtimeCode);
        vm.etch(Predeploys.OBJECT_MANAGER, type(Copies).runtimeCode);
        vm.etch(Predeploys.MESSENGER, type(Deliveries).runtimeCode);
        // where the opcodes look: docs/extension-opcodes.md §3
        bytes32 slot = keccak256(abi.encode(uint256(7), keccak256(abi.encode(uint256(901), uint256(6)))));
        vm.store(Predeploys.CLAIM_REGISTRY, slot, ROOT);
        vm.store(Predeploys.OBJECT_MANAGER, keccak256(abi.encode(COPY, uint256(0))), bytes32(uint256(5)));
    }

    function _status(uint64 domainId, uint64 number, bytes32 root) private view returns (uint256) {
        return uint256(ClaimOpcodes.claimStatus(Claim(domainId, number, root)));
    }

    function test_claimStatus_byTheRootOfItsHeight() public view {
        assertEq(_status(901, 7, ROOT), uint256(ClaimStatus.TRUE), "certified");
        assertEq(_status(901, 7, COPY), uint256(ClaimStatus.FALSE), "another root is certified");
        assertEq(_status(901, 8, ROOT), uint256(ClaimStatus.UNKNOWN), "height");
        assertEq(_status(902, 7, ROOT), uint256(ClaimStatus.UNKNOWN), "domain");
        assertEq(_status(0, 0, ROOT), uint256(ClaimStatus.UNKNOWN), "flow");
    }

    function test_depDigest_ofACopy() public view {
        assertEq(ClaimOpcodes.depDigest(COPY), bytes32(uint256(5)), "copy");
        assertEq(ClaimOpcodes.depDigest(ROOT), 0, "no copy");
    }

    function test_level_onlyWhileDelivering() public {
        Asker asker = new Asker();
        assertEq(asker.level(), 0, "outside");
        assertEq(Deliveries(Predeploys.MESSENGER).deliver(2, asker), 2, "inside");
        assertEq(asker.level(), 0, "after");
    }

    function test_bytes_areThoseOfTheTable() public pure {
        assertEq(uint8(ClaimOpcodes.CLAIMSTATUS), 0xcc, "CLAIMSTATUS");
        assertEq(uint8(ClaimOpcodes.DEPDIGEST), 0xcd, "DEPDIGEST");
        assertEq(uint8(ClaimOpcodes.LEVEL), 0xce, "LEVEL");
    }
}
