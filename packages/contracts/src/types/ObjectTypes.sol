// SPDX-License-Identifier: MIT
// Objects, copies and receipts. Spec: docs/objects.md.
pragma solidity ^0.8.28;

import {Dependency} from "../domain/Dependency.sol";

/// @notice A copy by its name: what its address is made of. The dependency is in normal form.
struct CopyRef {
    bytes32 typeId;
    bytes32 index;
    Dependency dependency;
}

/// @notice One copy that a call to a type takes.
struct Input {
    bytes32 index;
    Dependency dependency;
}

/// @notice A call to one type over copies of that type; a transaction is one or more of them, all or none.
struct TypeCall {
    bytes32 typeId;
    Input[] inputs;
    bytes data;
}

/// @notice What leaves a domain with an object: `quantity` of the kind (originDomain, creator, salt, type). A unique object is 1 of its own kind:
/// salt = its index, creator = 0, originDomain = that of the index. Outside its origin domain nobody can have more of a kind than came in.
struct Flow {
    uint64 originDomain;
    address creator;
    bytes32 salt;
    uint256 quantity;
}

/// @notice What the source writes down when a copy leaves, in its block `number`: twelve words are hashed, the tag is the first. `digest` is of the
/// dependency without flow literals, of which there were `flows`.
struct Receipt {
    uint64 from;
    uint64 to;
    uint64 nonce;
    uint64 number;
    bytes32 typeId;
    bytes32 index;
    bytes32 stateHash;
    bytes32 digest;
    uint64 flows;
    bytes32 kind;
    uint256 quantity;
}

/// @notice What an order takes of one copy.
/// @param asset,holder what the copy has to be
/// @param amount 0 or more than there is: all
/// @param order its digest
struct Taking {
    bytes32 asset;
    address holder;
    uint256 amount;
    address recipient;
    bytes32 order;
}
