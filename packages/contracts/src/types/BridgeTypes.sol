// SPDX-License-Identifier: MIT
// A withdrawal as recorded by MessagePasser. Spec: docs/state-format.md §8.
pragma solidity ^0.8.28;

/// @param nonce of MessagePasser
/// @param token 0 = ether, else the L1 token
/// @param sender on the domain
/// @param recipient on L1
/// @param amount in the token's smallest unit
struct Withdrawal {
    uint256 nonce;
    address token;
    address sender;
    address recipient;
    uint256 amount;
}
