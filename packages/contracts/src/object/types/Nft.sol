// SPDX-License-Identifier: MIT
// Unique things as objects. Spec: docs/objects.md §6.
pragma solidity ^0.8.28;

import {Flow} from "../../types/ObjectTypes.sol";
import {IObjectType} from "../IObjectType.sol";

/// @notice One thing: made once, on its origin domain, by its creator. `content` says what it is, e.g. the hash of its metadata.
struct NftState {
    uint64 originDomain;
    address creator;
    bytes32 content;
    address owner;
    /// May hand it on, or nobody; `terms` is for the spender to keep to.
    address spender;
    bytes32 terms;
}

/// @notice Input `at` gets an owner (approvals end), or a spender with terms.
struct NftStep {
    bool isApproval;
    uint256 at;
    address account;
    bytes32 terms;
}

/// @title Nft
/// @notice The owner approves; owner or spender give, and nobody else takes a thing into a transaction.
contract Nft is IObjectType {
    error NotOwner(address caller, address owner);
    error NotAllowed(address caller, address owner, address spender);
    error OwnerZero();

    /// @param data abi.encode(owner, content)
    function create(uint64 domainId, address caller, bytes32, bytes calldata data) external pure returns (bytes memory) {
        (address owner, bytes32 content) = abi.decode(data, (address, bytes32));
        if (owner == address(0)) revert OwnerZero();
        return abi.encode(
            NftState({originDomain: domainId, creator: caller, content: content, owner: owner, spender: address(0), terms: 0})
        );
    }

    /// @param data abi.encode(NftStep[])
    function transact(address caller, bytes32[] calldata, bytes[] calldata states, bytes calldata data)
        external
        pure
        returns (bytes[] memory out)
    {
        NftState[] memory things = new NftState[](states.length);
        for (uint256 i; i < states.length; ++i) {
            NftState memory thing = abi.decode(states[i], (NftState));
            _checkAllowed(caller, thing);
            things[i] = thing;
        }
        NftStep[] memory steps = abi.decode(data, (NftStep[]));
        for (uint256 i; i < steps.length; ++i) {
            NftState memory thing = things[steps[i].at];
            if (steps[i].isApproval) {
                if (caller != thing.owner) revert NotOwner(caller, thing.owner);
                (thing.spender, thing.terms) = (steps[i].account, steps[i].terms);
            } else {
                _checkAllowed(caller, thing);
                if (steps[i].account == address(0)) revert OwnerZero();
                (thing.owner, thing.spender, thing.terms) = (steps[i].account, address(0), 0);
            }
        }
        out = new bytes[](states.length);
        for (uint256 i; i < states.length; ++i) out[i] = abi.encode(things[i]);
    }

    /// @param data abi.encode(owner) at the destination; empty: the same
    function depart(address caller, bytes32, bytes calldata state, uint64, bytes calldata data)
        external
        pure
        returns (bytes memory)
    {
        NftState memory thing = abi.decode(state, (NftState));
        if (caller != thing.owner) revert NotOwner(caller, thing.owner);
        if (data.length != 0) thing.owner = abi.decode(data, (address));
        if (thing.owner == address(0)) revert OwnerZero();
        (thing.spender, thing.terms) = (address(0), 0);
        return abi.encode(thing);
    }

    function destroy(address caller, bytes32, bytes calldata state) external pure {
        NftState memory thing = abi.decode(state, (NftState));
        if (caller != thing.owner) revert NotOwner(caller, thing.owner);
    }

    function flowOf(bytes32 index, bytes calldata state) external pure returns (Flow memory) {
        NftState memory thing = abi.decode(state, (NftState));
        return Flow({originDomain: thing.originDomain, creator: address(0), salt: index, quantity: 1});
    }

    function _checkAllowed(address caller, NftState memory thing) private pure {
        if (caller != thing.owner && caller != thing.spender) revert NotAllowed(caller, thing.owner, thing.spender);
    }
}
