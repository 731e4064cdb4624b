// SPDX-License-Identifier: MIT
// Several owners' objects change hands together, or none does. Spec: docs/messages.md §6.
pragma solidity ^0.8.28;

import {Dependency} from "../domain/Dependency.sol";
import {Deal, DealStatus} from "../types/DealTypes.sol";

/// @title IObjectEscrow
/// @notice Holds nothing. The owners approve it as spender of their copies with the deal's terms, each in his own transaction, and may take that
/// back at any time. Then anyone executes the deal as one transaction of ObjectManager: all that comes out has one dependency, so in each world
/// either everything changed hands or nothing did. A deal is executed once, ever, also where its copies later turn out false.
interface IObjectEscrow {
    event DealExecuted(bytes32 indexed terms, address indexed executor);
    event DealCancelled(bytes32 indexed terms, address indexed party);

    /// @notice The deal was executed or cancelled.
    error DealClosed(bytes32 terms, DealStatus status);
    error DeadlinePassed(uint64 deadline);
    /// @notice More than MAX_PAYMENTS, or a payment from or to a purse that is not there.
    error PaymentsInvalid(uint256 count);
    /// @notice One dependency for each purse, then for each thing.
    error DependenciesDiffer(uint256 count, uint256 expected);
    /// @notice No copy of the object has that dependency here.
    error CopyMissing(bytes32 index);
    /// @notice The copy is of another kind or owner (purse), or of another origin, creator or content (thing) than the deal says.
    error StateDiffers(bytes32 index);
    /// @notice The owner did not approve this contract with these terms.
    error NotAgreed(bytes32 index);
    /// @notice Only a party cancels.
    error NotParty(address account);
    /// @notice Ether comes back from ObjectManager only.
    error NotManager(address account);

    /// @notice What owners put into `terms` beside this contract as `spender`. A purse that only receives needs none while it is empty and has no
    /// spender; approved it is out of the reach of strangers.
    function termsOf(Deal calldata deal) external view returns (bytes32);

    /// @notice Executes a deal. Anyone; `msg.value` covers the deposits of leftovers, what is too much is credited to the caller.
    /// @param dependencies of the copies to take, in the order of the purses, then of the things
    function execute(Deal calldata deal, Dependency[] calldata dependencies) external payable;

    /// @notice Closes a deal for good. Any of its parties.
    function cancel(Deal calldata deal) external;

    /// @notice What became of a deal here.
    function statusOf(bytes32 terms) external view returns (DealStatus);
}
