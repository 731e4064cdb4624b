// SPDX-License-Identifier: MIT
// The smallest type that does something. Spec: docs/objects.md §6.
pragma solidity ^0.8.28;

import {Flow} from "../../types/ObjectTypes.sol";
import {IObjectType} from "../IObjectType.sol";

struct CounterState {
    uint64 originDomain;
    address creator;
    uint256 count;
}

/// @title Counter
/// @notice Anybody counts, anybody moves it; only its creator ends it. `data` of a transaction: abi.encode(uint256[] to add, one an input).
contract Counter is IObjectType {
    error NotCreator(address caller, address creator);

    function create(uint64 domainId, address caller, bytes32, bytes calldata) external pure returns (bytes memory) {
        return abi.encode(CounterState({originDomain: domainId, creator: caller, count: 0}));
    }

    function transact(address, bytes32[] calldata, bytes[] calldata states, bytes calldata data)
        external
        pure
        returns (bytes[] memory out)
    {
        uint256[] memory added = abi.decode(data, (uint256[]));
        out = new bytes[](added.length);
        for (uint256 i; i < added.length; ++i) {
            CounterState memory counter = abi.decode(states[i], (CounterState));
            counter.count += added[i];
            out[i] = abi.encode(counter);
        }
    }

    function depart(address, bytes32, bytes calldata state, uint64, bytes calldata) external pure returns (bytes memory) {
        return state;
    }

    function destroy(address caller, bytes32, bytes calldata state) external pure {
        CounterState memory counter = abi.decode(state, (CounterState));
        if (caller != counter.creator) revert NotCreator(caller, counter.creator);
    }

    function flowOf(bytes32 index, bytes calldata state) external pure returns (Flow memory) {
        CounterState memory counter = abi.decode(state, (CounterState));
        return Flow({originDomain: counter.originDomain, creator: address(0), salt: index, quantity: 1});
    }
}
