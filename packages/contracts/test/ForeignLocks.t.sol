// SPDX-License-Identifier: MIT
// Locks on a chain without predeploys: each part listens to the ones that it was told of, and to no address that a domain would have.
pragma solidity ^0.8.28;

import {Predeploys} from "../src/libraries/Predeploys.sol";
import {ForeignLockRegistry} from "../src/lock/ForeignLockRegistry.sol";
import {ForeignOrderBook} from "../src/lock/ForeignOrderBook.sol";
import {ForeignOrderEffects} from "../src/lock/ForeignOrderEffects.sol";
import {IOrderBook, IOrderEffects} from "../src/lock/IOrderBook.sol";
import {ILockRegistry} from "../src/lock/ILockRegistry.sol";
import {IReconciliations} from "../src/lock/IReconciliations.sol";
import {IQuorumCertificates} from "../src/interfaces/IQuorumCertificates.sol";
import {Quorum} from "../src/libraries/Quorum.sol";
import {Places} from "../src/lock/LockPlaces.sol";
import {LockTable} from "../src/lock/LockTable.sol";
import {ForeignObjectOrders} from "../src/object/ForeignObjectOrders.sol";
import {IForcedTransfer} from "../src/object/IForcedTransfer.sol";
import {LockDelta, LockEntry, Reconciliation} from "../src/types/LockTypes.sol";
import {CopyRef, Taking} from "../src/types/ObjectTypes.sol";
import {Certificate, QuorumSet} from "../src/types/QuorumTypes.sol";
import {Test} from "./utils/Test.sol";

contract KnowsNoSet {
    function isSetKnown(bytes32) external pure returns (bool) {
        return false;
    }
}

contract ForeignLocksTest is Test {
    ForeignLockRegistry private registry;
    ForeignOrderEffects private effects;
    ForeignOrderBook private book;
    ForeignObjectOrders private objects;
    Places private places;

    function setUp() public {
        address bookAt = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 3);
        registry = new ForeignLockRegistry(bookAt);
        places = Places(address(registry), address(new KnowsNoSet()), named("objects"));
        effects = new ForeignOrderEffects(places);
        book = new ForeignOrderBook(places, address(effects), named("authorities"), 900, uint8(LockTable.STRICT));
        objects = new ForeignObjectOrders(address(registry), bookAt);
        assertEq(address(book), bookAt, "where it was said to be");
    }

    function test_book_hasItsSystemFromItsConstructor() public {
        assertEq(book.authorityRegistry(), named("authorities"), "registry");
        assertTrue(book.l1ChainId() == 900 && book.policy() == LockTable.STRICT, "chain and policy");
        uint8 none = uint8(LockTable.STRICT) + 1;
        vm.expectRevert(abi.encodeWithSelector(ForeignOrderBook.PolicyUnknown.selector, none));
        new ForeignOrderBook(places, address(effects), named("authorities"), 900, none);
    }

    function test_write_isForTheNamedBookAlone(address other) public {
        vm.assume(other != address(book));
        LockEntry memory entry = LockEntry(2, 0, "order");
        vm.prank(other);
        vm.expectRevert(abi.encodeWithSelector(ILockRegistry.NotOrderBook.selector, other));
        registry.write("asset", entry);
        vm.prank(Predeploys.ORDER_BOOK);
        vm.expectRevert(abi.encodeWithSelector(ILockRegistry.NotOrderBook.selector, Predeploys.ORDER_BOOK));
        registry.write("asset", entry);
        vm.prank(address(book));
        registry.write("asset", entry);
        assertEq(registry.entryOf("asset").order, "order", "written");
        // the door asks the same book for what is local
        (uint256 scalar,) = registry.statusOf("asset", other);
        assertEq(scalar, LockTable.HARD_LOCKED, "frozen");
        (scalar,) = registry.statusOf("another asset", other);
        assertEq(scalar, LockTable.UNLOCKED, "free");
    }

    function test_forcedTransfer_isForTheNamedBookAlone(address other) public {
        vm.assume(other != address(book));
        CopyRef memory copy;
        Taking memory taking;
        vm.prank(other);
        vm.expectRevert(abi.encodeWithSelector(IForcedTransfer.NotOrderBook.selector, other));
        objects.forcedTransfer(copy, taking);
        vm.prank(Predeploys.ORDER_BOOK);
        vm.expectRevert(abi.encodeWithSelector(IForcedTransfer.NotOrderBook.selector, Predeploys.ORDER_BOOK));
        objects.forcedTransfer(copy, taking);
    }

    function test_secondPart_runsInTheBook_andAsksTheNamedRegistryOfClaims() public {
        QuorumSet memory set;
        Certificate memory certificate;
        Reconciliation memory said;
        LockDelta[] memory deltas = new LockDelta[](0);
        bytes memory unknown = abi.encodeWithSelector(IQuorumCertificates.SetUnknown.selector, Quorum.hashSet(set));
        vm.expectRevert(unknown);
        IReconciliations(address(book)).reconcile(said, deltas, set, certificate);
        CopyRef memory copy;
        vm.expectRevert(abi.encodeWithSelector(IOrderEffects.OrderNotStanding.selector, bytes32("order")));
        IOrderBook(address(book)).enforce("order", copy);
        vm.expectRevert(abi.encodeWithSelector(IOrderEffects.OrderNotStanding.selector, bytes32("order")));
        effects.enforce("order", copy);
    }
}
