// SPDX-License-Identifier: MIT
// Orders on their way to an outcome. Spec: docs/locks.md §9; twin in packages/protocol/src/order.
pragma solidity ^0.8.28;

import {CopyRef} from "../types/ObjectTypes.sol";
import {GuardEntry, Order, OrderRecord, OrderRefusal, OrderStatus} from "../types/LockTypes.sol";
import {IAuthorityBook} from "./IAuthorityBook.sol";
import {IReconciliations} from "./IReconciliations.sol";
import {ITransactionLocks} from "./ITransactionLocks.sol";

/// @title IOrders
/// @notice Each order has one outcome, ever: applied, or refused with a code; both are receipts (events, and `recordOf`). What never was an order of this
/// system, or may be sent again later, reverts. `key` names what an order is about: the asset, the subject's holding, or a part of it.
interface IOrders {
    /// @notice An order came in. Whoever sees this can bring it to every other domain: it counts there by the same signature.
    event OrderSubmitted(
        bytes32 indexed digest, bytes32 indexed key, bytes32 indexed authority, Order order, bytes signature
    );
    /// @notice Receipt: the state went from `from` to `to` (of a part of a holding both are 0).
    event OrderApplied(
        bytes32 indexed digest, bytes32 indexed key, bytes32 indexed authority, uint8 action, uint8 from, uint8 to, uint32 attempts
    );
    /// @notice Receipt: it had no effect, and never will have.
    event OrderRefused(
        bytes32 indexed digest,
        bytes32 indexed key,
        bytes32 indexed authority,
        uint8 action,
        uint8 state,
        OrderRefusal refusal,
        uint32 attempts
    );
    /// @notice Admitted; takes effect at level 3.
    event OrderHeld(bytes32 indexed digest, bytes32 indexed key, uint8 action);
    /// @notice A TRUE claim of this domain has the block in which it came: what it does can be done.
    event OrderCertified(bytes32 indexed digest, uint64 number);
    /// @notice It waits for a commit.
    event OrderQueued(bytes32 indexed digest, bytes32 indexed key, uint8 action);
    /// @notice Whose word the state of a key rests on now, besides that of the order that made it. Rank 0: nobody's; 255: nobody knows.
    event GuardChanged(bytes32 indexed key, GuardEntry guard);
    /// @notice So much of the holding stays where it is.
    event FrozenChanged(bytes32 indexed asset, address indexed holder, uint256 frozen, bytes32 indexed digest);

    /// @notice ORDER_MALFORMED.
    error OrderMalformed();
    /// @notice ORDER_AUTHORITY_UNKNOWN.
    error OrderAuthorityUnknown(bytes32 id);
    /// @notice ORDER_AUTHORITY_EPOCH: import the newer row, or the order is void.
    error OrderAuthorityEpoch(bytes32 id, uint64 epoch, uint64 ordered);
    /// @notice ORDER_AUTHORITY_INACTIVE.
    error OrderAuthorityInactive(bytes32 id);
    /// @notice ORDER_SIGNATURE.
    error OrderSignature(address signer);
    /// @notice ORDER_REPEATED.
    error OrderRepeated(bytes32 digest);
    /// @notice ORDER_NOT_IN_TIME: it does not count yet.
    error OrderNotInTime(uint64 validAfter);
    /// @notice ORDER_LAMPORT_HIGH: reconciled, it would leave no time to the orders of others.
    error OrderLamportHigh(uint64 lamport, uint256 highest);
    /// @notice ORDER_BOOK_FULL. What a lower authority ordered makes place, unless it waits or is held.
    error OrderBookFull(bytes32 key);
    /// @notice ORDER_UNKNOWN: no order without an outcome.
    error OrderUnknown(bytes32 digest);
    /// @notice ORDER_NOT_HELD.
    error OrderNotHeld(bytes32 digest);
    /// @notice No claim of this domain with the order's block in its past is decided that way.
    error BasisUndecided(bytes32 digest, uint64 number);

    /// @notice Takes a signed order in; nothing is applied before `settle`. What the authority may not command gets its receipt here. Anyone.
    /// @param signature r ‖ s ‖ v, s in the lower half
    function submit(Order calldata order, bytes calldata signature) external returns (bytes32 digest, OrderStatus status);

    /// @notice The same with the round that follows, so that nobody moves anything in between.
    function give(Order calldata order, bytes calldata signature) external returns (bytes32 digest, OrderStatus status);

    /// @notice One round of a key: ends what is over, wakes what is due, and plays the rest, highest goal first, until nothing moves. Anyone.
    function settle(bytes32 key) external;

    /// @notice An irreversible order rests on the block in which it came here. A TRUE claim of this domain at that height or later, of a block that is past,
    /// certifies it, also before its turn, and after a reconciliation applied it: until then nothing is moved by it. What an authority ordered that was revoked
    /// since, or is in another epoch, is refused then. Anyone.
    function certify(bytes32 digest, uint64 number) external;

    /// @notice The opposite: L1 certified another root for one of this chain's last 8,191 blocks. Anyone.
    /// @param header 14 words
    function dismiss(bytes32 digest, bytes calldata header) external;

    /// @notice Orders of this Lamport time or an earlier one are refused: they are reconciled.
    function lamportFloor() external view returns (uint64);

    /// @notice What became of an order.
    function recordOf(bytes32 digest) external view returns (OrderRecord memory);

    /// @notice Orders of a key without an outcome, in no order.
    function openOrders(bytes32 key) external view returns (bytes32[] memory);

    /// @notice Which order used a nonce; 0 if none did.
    function nonceUsedBy(bytes32 authority, uint256 nonce) external view returns (bytes32 digest);

    /// @notice What an order is about.
    function keyOf(bytes32 asset, address subject, uint256 amount) external pure returns (bytes32);

    /// @notice The order's name, which its authority signs.
    function digestOf(Order calldata order) external view returns (bytes32);
}

/// @title IOrderEffects
/// @notice The second part of OrderBook, which delegates to its code.
interface IOrderEffects is IAuthorityBook, ITransactionLocks, IReconciliations {
    /// @notice The order was not applied here, another one stands by now, or it gives nothing to anybody.
    error OrderNotStanding(bytes32 digest);
    /// @notice The token is not of the order's asset.
    error TokenDiffers(address token, bytes32 asset);

    /// @notice Carries an applied order with a recipient out on one copy, as long as it stands (RECOVER: before its `validBefore`). An order about an asset is about all holders. Anyone.
    /// @return moved units
    function enforce(bytes32 digest, CopyRef calldata copy) external returns (uint256 moved);

    /// @notice The same on a balance of a regulated token. `holder` counts where the order names no subject.
    function enforceToken(bytes32 digest, address token, address holder) external returns (uint256 moved);
}

/// @notice All that OrderBook answers.
interface IOrderBook is IOrders, IOrderEffects {}
