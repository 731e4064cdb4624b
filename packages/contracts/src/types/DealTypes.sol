// SPDX-License-Identifier: MIT
// Deals of ObjectEscrow. Spec: docs/messages.md §6.
pragma solidity ^0.8.28;

/// @notice Who may cancel the deal, and the least level of the copies that come out that he agreed to: 0 for any, 4 for official ones only.
struct Party {
    address account;
    uint8 minLevel;
}

/// @notice `amount` goes from purse `from` to purse `to`, by their places in the deal.
struct Payment {
    uint256 from;
    uint256 to;
    uint256 amount;
}

/// @notice A Coin object, payer or payee, by all that makes it the one that is meant: an index alone is nobody's, and a domain that lies can forge
/// objects of other kinds under it.
/// @param originDomain,issuer,salt its kind
/// @param owner whose it is when the deal is executed
struct Purse {
    bytes32 index;
    uint64 originDomain;
    address issuer;
    bytes32 salt;
    address owner;
}

/// @notice A thing, by all that makes it the one that is meant, and who gets it.
struct Handover {
    bytes32 index;
    uint64 originDomain;
    address creator;
    bytes32 content;
    address to;
}

/// @notice All of it happens or nothing. Its terms are `H("syncline.deal.v1", domainId, escrow, deal)`.
/// @param deadline Unix seconds; the last at which it can be executed
/// @param salt tells deals apart that are the same otherwise
/// @param purses payers and payees
struct Deal {
    Party[] parties;
    uint64 deadline;
    bytes32 salt;
    Purse[] purses;
    Payment[] payments;
    Handover[] things;
}

enum DealStatus {
    OPEN,
    DONE,
    CANCELLED
}
