// SPDX-License-Identifier: MIT
// Net flows between domains, kept on L1. Spec: docs/crosslinks.md §3; decisions on claims (13), ARM-07.
pragma solidity ^0.8.28;

import {Lane, LastBlock, TrieSlotProof, WorldSlotProof} from "../types/FlowTypes.sol";

/// @title IIsolationLedger
/// @notice How much of each kind is where, outside of its origin. A domain sends on what it holds and no more; its origin sends as much as it
/// likes, but of a kind with one object that one. So whatever a domain forges, it takes nothing from the others. No owner; anyone reports.
interface IIsolationLedger {
    /// @notice `amount` more of the lane's total was accepted. `accepted` is what is accepted of the lane in all.
    event FlowAccepted(
        uint64 indexed from, uint64 indexed to, bytes32 indexed kind, uint256 amount, uint256 accepted, uint256 total
    );

    /// @notice `amount` that was accepted of a lane to a domain which has ended is its source's again.
    event FlowGivenBack(uint64 indexed from, uint64 indexed to, bytes32 indexed kind, uint256 amount);

    /// @notice The domain has not ended, or with another block.
    error NotLastBlock(uint64 domainId);
    /// @notice All that was accepted of the lane became official on its destination, or was given back.
    error NothingToGiveBack(uint256 accepted, uint256 used);
    /// @notice A lane leads to another domain.
    error SameDomain(uint64 domainId);
    /// @notice The root is of another dialect: report it by the other function.
    error OtherDialect(uint64 domainId);
    /// @notice The account is not in the world that way.
    error AccountNotProven(address account);
    /// @notice The slot is not in that state.
    error TotalNotProven();
    /// @notice The proven total says nothing new, or the source holds nothing: usual when two report at once.
    error NothingToAccept(uint256 total, uint256 accepted);

    /// @notice Accepts what a Syncline domain sent on a lane, as far as it holds it. What is left is accepted by a later report, once it holds more.
    /// @param ref a certified root of the lane's source: a confirmed assertion
    /// @param proof of `totals[H(to, kind)]` in ObjectManager under that root
    /// @return amount accepted now; never 0
    function report(Lane calldata lane, bytes32 ref, WorldSlotProof calldata proof) external returns (uint256 amount);

    /// @notice The same of another chain, whose roots are of dialect MPT.
    function reportForeign(Lane calldata lane, bytes32 ref, TrieSlotProof calldata proof)
        external
        returns (uint256 amount);

    /// @notice Gives the source of a lane back what was accepted of it and did not become official before the destination ended: objects return by
    /// `reclaim` of ObjectManager there. A domain that lied about that in its last world takes from who sent to it, and from nobody else. Anyone.
    /// @param last block of the lane's destination, as DomainClosure has it
    /// @param proof of `takenFlow[from][kind]` in ObjectManager in the world after it
    /// @return amount given back now; never 0
    function giveBack(Lane calldata lane, LastBlock calldata last, WorldSlotProof calldata proof)
        external
        returns (uint256 amount);

    /// @notice What was given back of a lane, by `H(from, to, kind)`.
    function givenBack(bytes32 flowKey) external view returns (uint256);

    /// @notice What is accepted of a lane, by `H(from, to, kind)`; only grows. Slot 0: domains open it by a proof of L1's state.
    function accepted(bytes32 flowKey) external view returns (uint256);

    /// @notice What a domain holds of a kind. Of the kind's origin: how much is elsewhere, the sum over all other domains.
    function holdings(bytes32 kind, uint64 domainId) external view returns (uint256);
}
