// SPDX-License-Identifier: MIT
// Digests of orders and authorities. Spec: docs/locks.md §4; twin in packages/protocol/src/order/order.ts.
pragma solidity ^0.8.28;

import {Authority, Order} from "../types/LockTypes.sol";

library Orders {
    bytes32 internal constant AUTHORITY_TAG = "syncline.authority.v1";
    bytes32 private constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant NAME = keccak256("Syncline");
    bytes32 private constant VERSION = keccak256("1");
    bytes32 private constant ORDER_TYPE = keccak256(
        "Order(bytes32 asset,uint8 action,uint256 amount,address subject,address recipient,bytes32 authority,uint64 authorityEpoch,uint256 nonce,bytes32 caseId,bytes32 evidence,bytes32 seen,uint64 lamport,uint64 effectiveAt,uint64 validAfter,uint64 validBefore)"
    );

    /// @notice What the authority signs, and the order's name on every domain of the system.
    function digest(Order memory order, uint256 l1ChainId, address authorityRegistry) internal pure returns (bytes32) {
        bytes32 separator = keccak256(abi.encode(DOMAIN_TYPE, NAME, VERSION, l1ChainId, authorityRegistry));
        // a struct of value types is encoded word by word, as EIP-712 wants it
        return keccak256(abi.encodePacked(hex"1901", separator, keccak256(abi.encode(ORDER_TYPE, order))));
    }

    /// @notice What Crosslinks keeps of an authority.
    function hashAuthority(Authority memory authority) internal pure returns (bytes32) {
        return keccak256(abi.encode(AUTHORITY_TAG, authority));
    }
}
