// SPDX-License-Identifier: MIT
// Orders on their way to an outcome, predeploy 0x5C…0E. Spec: docs/locks.md §9.
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {Locks} from "../libraries/Locks.sol";
import {Orders} from "../libraries/Orders.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {Claim, ClaimStatus} from "../types/ClaimTypes.sol";
import {Authority, LockEntry, Order, OrderRecord, OrderRefusal, OrderStatus} from "../types/LockTypes.sol";
import {IOrders} from "./IOrderBook.sol";
import {ITransactionLocks} from "./ITransactionLocks.sol";
import {LockTable} from "./LockTable.sol";
import {OrderRounds} from "./OrderRounds.sol";

/// @title OrderBook
/// @notice What it does and who may do what: see IOrderBook. It does not fit 24,576 bytes, so IOrderEffects is code of its own that this contract delegates to.
contract OrderBook is OrderRounds, IOrders {
    /// @dev Everything else is the other part's: it sees this contract's storage.
    fallback() external {
        address part = _effects();
        assembly ("memory-safe") {
            let input := mload(0x40)
            calldatacopy(input, 0, calldatasize())
            let isDone := delegatecall(gas(), part, input, calldatasize(), 0, 0)
            returndatacopy(input, 0, returndatasize())
            if isDone { return(input, returndatasize()) }
            revert(input, returndatasize())
        }
    }

    /// @inheritdoc IOrders
    function submit(Order calldata order, bytes calldata signature) external returns (bytes32 digest, OrderStatus status) {
        return _submit(order, signature);
    }

    /// @inheritdoc IOrders
    function give(Order calldata order, bytes calldata signature) external returns (bytes32 digest, OrderStatus status) {
        (digest, status) = _submit(order, signature);
        if (status == OrderStatus.REFUSED) return (digest, status);
        _settle(_records[digest].key);
        status = _records[digest].status;
    }

    /// @inheritdoc IOrders
    function settle(bytes32 key) external {
        _settle(key);
    }

    /// @inheritdoc IOrders
    function certify(bytes32 digest, uint64 number) external {
        OrderRecord storage record = _records[digest];
        // a certificate of validators may have applied it already: what it is about stays where it is until now
        bool isApplied = record.status == OrderStatus.APPLIED && !record.isCertified && LockTable.isIrreversible(record.action);
        if (record.place == 0 && !isApplied) revert OrderUnknown(digest);
        uint64 domainId = uint64(block.chainid);
        bool isTrue = IClaimRegistry(_claimRegistry()).certifiedRoot(domainId, number) != bytes32(0);
        // no block of this chain is in a future one: such a claim would certify every order to come at once, for ever
        bool isPast = number >= record.number && number < block.number;
        if (!isTrue || !isPast) revert BasisUndecided(digest, number);
        OrderRefusal refusal = _isVoid(record);
        if (isApplied && refusal != OrderRefusal.NONE) {
            // the lock is validators' word and stays until theirs; what the order does is its authority's
            record.isVoid = true;
            return _concludeRefused(digest, _entry(record.key).state, refusal);
        }
        record.isCertified = true;
        emit OrderCertified(digest, number);
        if (record.status != OrderStatus.HELD) return;
        LockEntry memory entry = _entry(record.key);
        // a certificate wrote over it: the round brings its record in line
        if (entry.held == 0 || entry.order != digest) return _settle(record.key);
        if (refusal == OrderRefusal.NONE) _applyHeld(record.key, digest);
        else _dropHeld(record.key, digest, refusal);
    }

    /// @inheritdoc IOrders
    function dismiss(bytes32 digest, bytes calldata header) external {
        OrderRecord storage record = _openRecord(digest);
        IClaimRegistry registry = IClaimRegistry(_claimRegistry());
        Claim memory claim = registry.ownRoot(header);
        if (claim.number < record.number || registry.statusOf(claim) != ClaimStatus.FALSE) {
            revert BasisUndecided(digest, claim.number);
        }
        bytes32 key = record.key;
        if (record.status == OrderStatus.HELD) return _dropHeld(key, digest, OrderRefusal.ORDER_BASIS_FALSE);
        if (record.status == OrderStatus.WAITING) revert ITransactionLocks.LockBusy(key, _locks[key].kind, _locks[key].owner, _locks[key].until);
        record.isVoid = true;
        _concludeRefused(digest, _entry(key).state, OrderRefusal.ORDER_BASIS_FALSE);
    }

    /// @inheritdoc IOrders
    function recordOf(bytes32 digest) external view returns (OrderRecord memory) {
        return _records[digest];
    }

    /// @inheritdoc IOrders
    function openOrders(bytes32 key) external view returns (bytes32[] memory) {
        return _open[key];
    }

    /// @inheritdoc IOrders
    function nonceUsedBy(bytes32 authority, uint256 nonce) external view returns (bytes32 digest) {
        return _nonceUsedBy[authority][nonce];
    }

    /// @inheritdoc IOrders
    function lamportFloor() external view returns (uint64) {
        return _lamportFloor;
    }

    /// @inheritdoc IOrders
    function digestOf(Order calldata order) external view returns (bytes32) {
        return Orders.digest(order, l1ChainId, authorityRegistry);
    }

    /// @inheritdoc IOrders
    function keyOf(bytes32 asset, address subject, uint256 amount) external pure returns (bytes32) {
        return Locks.keyOf(asset, subject, amount);
    }

    /// @dev Code of IOrderEffects on this chain.
    function _effects() internal view virtual returns (address) {
        return Predeploys.ORDER_EFFECTS;
    }

    function _openRecord(bytes32 digest) private view returns (OrderRecord storage record) {
        record = _records[digest];
        if (record.place == 0) revert OrderUnknown(digest);
    }

    /// @dev In the sequence of `checkSignedOrder`. What is not its authority's word, or counts later, reverts. What stands here by certificate is not late.
    function _submit(Order calldata order, bytes calldata signature)
        private
        returns (bytes32 digest, OrderStatus status)
    {
        _checkForm(order);
        digest = Orders.digest(order, l1ChainId, authorityRegistry);
        bytes32 key = Locks.keyOf(order.asset, order.subject, order.amount);
        bool stands = order.amount == 0 && _entry(key).order == digest;
        OrderRecord storage record = _records[digest];
        if (stands && _letStand(key)) return (digest, record.status);
        (Authority storage authority, OrderRefusal refusal) = _checkOffice(order, stands);
        (address signer,,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (signer == address(0) || signer != authority.signer) revert OrderSignature(signer);
        bool isVoid;
        (isVoid, refusal) = _checkMandate(order, authority, digest, stands, refusal);
        if (record.status != OrderStatus.NONE) revert OrderRepeated(digest);
        _record(record, order, authority);
        emit OrderSubmitted(digest, key, order.authority, order, signature);
        record.isVoid = isVoid;
        if (isVoid || (refusal != OrderRefusal.NONE && !stands)) {
            _concludeRefused(digest, _entry(key).state, refusal);
            return (digest, OrderStatus.REFUSED);
        }
        _enter(digest, record, order, refusal, stands);
        return (digest, record.status);
    }

    /// @dev Takes an order in that counts here. `late`: what it would be refused for if it did not stand.
    function _enter(bytes32 digest, OrderRecord storage record, Order calldata order, OrderRefusal late, bool stands)
        private
    {
        LockEntry memory entry = _entry(record.key);
        bool isOpen = !stands || entry.held != 0;
        if (isOpen && _open[record.key].length >= MOST_OPEN && !_makePlace(record.key, record.rank)) {
            revert OrderBookFull(record.key);
        }
        if (_nonceUsedBy[order.authority][order.nonce] == bytes32(0)) {
            _nonceUsedBy[order.authority][order.nonce] = digest;
        }
        if (stands) {
            record.refusal = late;
            return _stand(digest, record, entry);
        }
        record.status = order.effectiveAt > block.timestamp ? OrderStatus.SCHEDULED : OrderStatus.PENDING;
        _opened(digest, record);
    }

    /// @dev The row under which the order was signed. Of what stands a quorum says that it came in time somewhere; whose word it is, nobody but that row says.
    function _checkOffice(Order calldata order, bool stands)
        private
        view
        returns (Authority storage authority, OrderRefusal late)
    {
        authority = _authority(order.authority);
        uint64 epoch = authority.epoch;
        if (epoch == 0) revert OrderAuthorityUnknown(order.authority);
        if (epoch != order.authorityEpoch) {
            if (stands) authority = _former[order.authority][order.authorityEpoch];
            if (authority.epoch != order.authorityEpoch) {
                revert OrderAuthorityEpoch(order.authority, epoch, order.authorityEpoch);
            }
            return (authority, OrderRefusal.ORDER_AUTHORITY_EPOCH);
        }
        if (_isInOffice(authority)) return (authority, OrderRefusal.NONE);
        if (!stands || block.timestamp < authority.validAfter) revert OrderAuthorityInactive(order.authority);
        return (authority, OrderRefusal.ORDER_AUTHORITY_INACTIVE);
    }

    function _checkForm(Order calldata order) private pure {
        uint256 action = order.action;
        bool isForm = LockTable.isAction(action);
        bool isNamed = order.recipient != address(0);
        if (LockTable.needsRecipient(action)) isForm = isForm && isNamed;
        else if (!LockTable.takesRecipient(action)) isForm = isForm && !isNamed;
        if (order.validBefore <= order.validAfter || order.effectiveAt >= order.validBefore) isForm = false;
        // of a part of a holding, units are frozen and freed; nothing else is said of it
        if (order.amount != 0) {
            isForm = isForm && order.subject != address(0)
                && (action == LockTable.FREEZE || action == LockTable.UNFREEZE);
        }
        if (!isForm) revert OrderMalformed();
    }

    /// @dev What its authority may not command here is refused for good, with a receipt; `isVoid`: no domain may take it, whatever a certificate says.
    function _checkMandate(
        Order calldata order,
        Authority storage authority,
        bytes32 digest,
        bool stands,
        OrderRefusal late
    ) private view returns (bool isVoid, OrderRefusal) {
        if ((authority.actions >> order.action) & 1 == 0) return (true, OrderRefusal.ORDER_OUT_OF_SCOPE);
        if (!_isInScope(authority, order.asset)) return (true, OrderRefusal.ORDER_OUT_OF_SCOPE);
        if (authority.rank < 3 && !_isHome(authority, order.asset)) return (true, OrderRefusal.ORDER_JURISDICTION);
        bytes32 used = _nonceUsedBy[order.authority][order.nonce];
        if (used == digest) revert OrderRepeated(digest);
        if (block.timestamp < order.validAfter && (used == bytes32(0) || stands)) revert OrderNotInTime(order.validAfter);
        if (late != OrderRefusal.NONE) return (false, late);
        if (used != bytes32(0)) return (false, OrderRefusal.ORDER_NONCE_USED);
        if (block.timestamp >= order.validBefore) return (false, OrderRefusal.ORDER_NOT_IN_TIME);
        uint256 highest = _lamportFloor + LockTable.LAMPORT_STEP;
        if (order.lamport > highest && !stands) revert OrderLamportHigh(order.lamport, highest);
        return (false, order.lamport > _lamportFloor ? OrderRefusal.NONE : OrderRefusal.ORDER_LAMPORT_LOW);
    }

    function _record(OrderRecord storage record, Order calldata order, Authority storage authority) private {
        record.key = Locks.keyOf(order.asset, order.subject, order.amount);
        record.authority = order.authority;
        (record.action, record.rank, record.lamport) = (order.action, authority.rank, order.lamport);
        (record.effectiveAt, record.validBefore) = (order.effectiveAt, order.validBefore);
        (record.jurisdiction, record.authorityEpoch) = (authority.jurisdiction, authority.epoch);
        (record.number, record.asset) = (uint64(block.number), order.asset);
        (record.subject, record.recipient, record.amount) = (order.subject, order.recipient, order.amount);
    }
}
