// SPDX-License-Identifier: MIT
// What a certificate let stand is let in however late, is applied once, and nothing else comes in with it (decision 0018).
pragma solidity ^0.8.28;

import {ClaimTree} from "../src/libraries/ClaimTree.sol";
import {Flows} from "../src/libraries/Flows.sol";
import {Orders} from "../src/libraries/Orders.sol";
import {Predeploys} from "../src/libraries/Predeploys.sol";
import {IAuthorityBook} from "../src/lock/IAuthorityBook.sol";
import {IOrderBook, IOrderEffects, IOrders} from "../src/lock/IOrderBook.sol";
import {LockRegistry} from "../src/lock/LockRegistry.sol";
import {LockTable} from "../src/lock/LockTable.sol";
import {OrderBook} from "../src/lock/OrderBook.sol";
import {OrderEffects} from "../src/lock/OrderEffects.sol";
import {Kind} from "../src/types/FlowTypes.sol";
import {Authority, LockEntry, Order, OrderRecord, OrderRefusal, OrderStatus} from "../src/types/LockTypes.sol";
import {CopyRef, Taking} from "../src/types/ObjectTypes.sol";
import {Test} from "./utils/Test.sol";
import {Vm} from "./utils/Vm.sol";

/// @dev What OrderBook asks on a domain: every root is known, every block certified, and the kind is under one law.
contract Surroundings {
    uint256 public taken;

    function isImported(bytes32) external pure returns (bool) {
        return true;
    }

    function certifiedRoot(uint64, uint64) external pure returns (bytes32) {
        return bytes32(uint256(1));
    }

    function typeCode(bytes32) external view returns (address) {
        return address(this);
    }

    function isRegulated(bytes32) external pure returns (bool) {
        return true;
    }

    function jurisdictionsOf(Kind calldata) external pure returns (bytes16[] memory laws) {
        laws = new bytes16[](1);
        laws[0] = "US";
    }

    function holdingOf(CopyRef calldata) external pure returns (bytes32, address, uint256) {
        return (0, address(7), 1);
    }

    function forcedTransfer(CopyRef calldata, Taking calldata) external returns (uint256, bytes32) {
        ++taken;
        return (1, 0);
    }
}

contract OrderStandingTest is Test {
    uint256 private constant KEY = 0x5ec;
    uint256 private constant NEXT_KEY = 0x5ed;
    bytes32 private constant SEC = "SEC";
    IOrderBook private constant BOOK = IOrderBook(Predeploys.ORDER_BOOK);
    LockRegistry private constant REGISTRY = LockRegistry(Predeploys.LOCK_REGISTRY);
    Kind private kind = Kind(901, address(3), bytes32(uint256(4)), bytes32(uint256(5)));
    bytes32 private asset;
    /// @dev Of the block in the making.
    uint64 private height = 1;

    function setUp() public {
        vm.chainId(901);
        vm.etch(Predeploys.LOCK_REGISTRY, type(LockRegistry).runtimeCode);
        vm.etch(Predeploys.ORDER_BOOK, type(OrderBook).runtimeCode);
        vm.etch(Predeploys.ORDER_EFFECTS, type(OrderEffects).runtimeCode);
        bytes memory code = address(new Surroundings()).code;
        vm.etch(Predeploys.CLAIM_REGISTRY, code);
        vm.etch(Predeploys.OBJECT_MANAGER, code);
        vm.store(Predeploys.ORDER_BOOK, 0, bytes32(uint256(900) << 160 | uint160(named("registry"))));
        learn(row(1, KEY));
        asset = BOOK.describe(kind);
    }

    function row(uint64 epoch, uint256 key) private pure returns (Authority memory authority) {
        authority.id = SEC;
        authority.signer = vm.addr(key);
        (authority.rank, authority.jurisdiction, authority.actions) = (2, "US", 511);
        (authority.epoch, authority.validBefore) = (epoch, type(uint64).max);
    }

    function proofOf(Authority memory authority) private pure returns (bytes32 root, bytes32[] memory siblings) {
        siblings = new bytes32[](32);
        root = ClaimTree.authorityLeaf(Orders.hashAuthority(authority));
        for (uint256 i; i < 32; ++i) {
            root = keccak256(abi.encode(bytes32(0), root));
        }
    }

    function learn(Authority memory authority) private {
        (bytes32 root, bytes32[] memory siblings) = proofOf(authority);
        BOOK.importAuthority(authority, root, siblings);
    }

    function orderOf(uint256 action, uint256 nonce) private view returns (Order memory order) {
        (order.asset, order.action, order.authority) = (asset, uint8(action), SEC);
        (order.authorityEpoch, order.nonce, order.lamport) = (1, nonce, 1);
        order.validBefore = uint64(block.timestamp + 100);
        if (LockTable.needsRecipient(action) || LockTable.takesRecipient(action)) order.recipient = named("treasury");
    }

    function signed(Order memory order, uint256 key) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, BOOK.digestOf(order));
        return abi.encodePacked(r, s, v);
    }

    /// @dev As a certificate writes.
    function certify(bytes32 order, uint256 state, uint256 held) private {
        vm.prank(Predeploys.ORDER_BOOK);
        REGISTRY.write(asset, LockEntry(uint8(state), uint8(held), order));
    }

    function statusOf(bytes32 digest) private view returns (OrderStatus) {
        return BOOK.recordOf(digest).status;
    }

    function test_late_whenItStands_isAppliedAndTakesEffect() public {
        Order memory order = orderOf(LockTable.SEIZE, 1);
        bytes memory signature = signed(order, KEY);
        bytes32 digest = BOOK.digestOf(order);
        vm.warp(order.validBefore);
        BOOK.give(order, signature);
        assertTrue(statusOf(digest) == OrderStatus.REFUSED, "late");
        certify(digest, LockTable.SEIZED, 0);
        BOOK.give(order, signature);
        assertTrue(statusOf(digest) == OrderStatus.APPLIED, "it stands");
        CopyRef memory copy;
        BOOK.enforce(digest, copy);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderRepeated.selector, digest));
        BOOK.give(order, signature);
    }

    function test_formerRow_signsForItsEpochAlone() public {
        Order memory order = orderOf(LockTable.SEIZE, 1);
        bytes memory signature = signed(order, KEY);
        bytes32 digest = BOOK.digestOf(order);
        learn(row(2, NEXT_KEY));
        certify(digest, LockTable.SEIZED, 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderAuthorityEpoch.selector, SEC, 2, 1));
        BOOK.give(order, signature);
        Authority memory former = row(2, NEXT_KEY);
        (bytes32 root, bytes32[] memory siblings) = proofOf(former);
        vm.expectRevert(abi.encodeWithSelector(IAuthorityBook.AuthorityNotFormer.selector, SEC, 2, 2));
        BOOK.importFormer(former, root, siblings);
        former = row(1, KEY);
        (root, siblings) = proofOf(former);
        BOOK.importFormer(former, root, siblings);
        assertEq(BOOK.formerOf(SEC, 1).signer, vm.addr(KEY), "kept");
        assertEq(BOOK.authorityOf(SEC).epoch, 2, "the newest row stays");
        bytes memory forged = signed(order, NEXT_KEY);
        vm.expectRevert(abi.encodeWithSelector(IOrders.OrderSignature.selector, vm.addr(NEXT_KEY)));
        BOOK.give(order, forged);
        BOOK.give(order, signature);
        assertTrue(statusOf(digest) == OrderStatus.APPLIED, "by the row of its epoch");
    }

    /// @dev Certificates, rounds, submissions, effects and level 3 in any sequence: each order is applied once at most, has effects only while it stands, and what is
    /// void never comes back.
    function testFuzz_anySequence_appliesOnceAndMovesOnlyWhatStands(uint256 seed) public {
        uint256 count = 3;
        Order[] memory orders = new Order[](count);
        bytes[] memory signatures = new bytes[](count);
        bytes32[] memory digests = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            orders[i] = orderOf(i == 0 ? LockTable.SEIZE : i == 1 ? LockTable.CONFISCATE : LockTable.RECOVER, i % 2);
            (signatures[i], digests[i]) = (signed(orders[i], KEY), BOOK.digestOf(orders[i]));
        }
        vm.recordLogs();
        bool[] memory wasVoid = new bool[](count);
        for (uint256 step; step < 24; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 at = (seed >> 8) % count;
            act(seed % 8, orders[at], signatures[at], digests[at], (seed >> 16));
            for (uint256 i; i < count; ++i) {
                OrderRecord memory record = BOOK.recordOf(digests[i]);
                if (wasVoid[i]) assertTrue(record.status == OrderStatus.REFUSED, "void for good");
                wasVoid[i] = record.isVoid;
                bool isRefused = record.status == OrderStatus.REFUSED || record.status == OrderStatus.HELD;
                assertTrue(isRefused || record.refusal == OrderRefusal.NONE, "a refusal is told of what is refused");
            }
        }
        uint256[] memory applied = new uint256[](count);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != IOrders.OrderApplied.selector) continue;
            for (uint256 k; k < count; ++k) {
                if (logs[i].topics[1] == digests[k]) ++applied[k];
            }
        }
        for (uint256 k; k < count; ++k) assertTrue(applied[k] <= 1, "applied once");
    }

    function act(uint256 what, Order memory order, bytes memory signature, bytes32 digest, uint256 draw) private {
        CopyRef memory copy;
        if (what == 0) vm.warp(block.timestamp + draw % 60);
        else if (what == 1) certify(digest, draw % 5, 0);
        else if (what == 2) certify(digest, draw % 4, LockTable.isIrreversible(order.action) ? 1 + order.action : 0);
        else if (what == 3) BOOK.settle(asset);
        else if (what == 4 && draw % 5 == 0) {
            Authority memory revoked = row(1, KEY);
            revoked.revokedAt = uint64(block.timestamp);
            if (BOOK.authorityOf(SEC).revokedAt == 0) learn(revoked);
        } else if (what == 5) {
            // its block is past
            vm.roll(++height);
            try BOOK.certify(digest, height - 1) {
                OrderRecord memory record = BOOK.recordOf(digest);
                assertTrue(record.isCertified || record.isVoid, "level 3 has an outcome");
            } catch (bytes memory reason) {
                bool isEarlier = BOOK.recordOf(digest).number > height - 1;
                bytes4 why = bytes4(reason);
                assertTrue(why == IOrders.OrderUnknown.selector || (isEarlier && why == IOrders.BasisUndecided.selector), "level 3 in vain");
            }
        } else if (what == 6) {
            uint256 before = Surroundings(Predeploys.OBJECT_MANAGER).taken();
            bool stands = REGISTRY.entryOf(asset).order == digest && statusOf(digest) == OrderStatus.APPLIED;
            try BOOK.enforce(digest, copy) {
                assertTrue(stands, "only what stands has effects");
            } catch (bytes memory reason) {
                assertTrue(bytes4(reason) == IOrderEffects.OrderNotStanding.selector, "refused for one reason");
                assertEq(Surroundings(Predeploys.OBJECT_MANAGER).taken(), before, "nothing moved");
            }
        } else {
            bool isNew = statusOf(digest) == OrderStatus.NONE;
            bool stands = REGISTRY.entryOf(asset).order == digest;
            try BOOK.give(order, signature) {
                assertTrue(isNew || stands, "taken once, or let in as it stands");
                assertTrue(statusOf(digest) != OrderStatus.NONE, "and kept");
            } catch (bytes memory reason) {
                bytes4 why = bytes4(reason);
                bool isRepeated = !isNew && why == IOrders.OrderRepeated.selector;
                assertTrue(isRepeated || why == IOrders.OrderAuthorityInactive.selector, "given in vain");
            }
        }
    }
}
