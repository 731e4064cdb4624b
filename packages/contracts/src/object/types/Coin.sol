// SPDX-License-Identifier: MIT
// Fungible amounts as objects. Spec: docs/objects.md §6.
pragma solidity ^0.8.28;

import {Flow} from "../../types/ObjectTypes.sol";
import {IObjectType} from "../IObjectType.sol";

/// @notice A purse of one kind of coin. A kind is (origin domain, issuer, salt); its issuer makes coins on the origin domain, anybody makes empty purses
/// anywhere to receive into.
struct CoinState {
    uint64 originDomain;
    address issuer;
    bytes32 salt;
    uint256 amount;
    address owner;
    /// May take the whole purse, or nobody; `terms` is for the spender to keep to.
    address spender;
    bytes32 terms;
}

/// @notice What a call does, one after the other: `amount` goes from input `from` to input `to`, or input `from` gets a spender.
struct CoinStep {
    uint8 kind;
    uint256 from;
    uint256 to;
    uint256 amount;
    address spender;
    bytes32 terms;
}

/// @title Coin
/// @notice The owner or the spender of a purse moves amounts out of it; a purse that is moved from by its spender keeps the spender until the owner changes it.
/// Strangers pay into empty purses without a spender only: what comes out of a transaction depends on all that went in, so a purse with coins would
/// wait for a stranger's claims.
contract Coin is IObjectType {
    uint8 public constant PAY = 0;
    uint8 public constant APPROVE = 1;
    /// @notice Input `from` gets the owner `spender`; approvals end.
    uint8 public constant GIVE = 2;

    error NotIssuer(address caller, address issuer, uint64 domainId);
    error NotOwner(address caller, address owner);
    error NotAllowed(address caller, address owner, address spender);
    error KindsDiffer(uint256 from, uint256 to);
    error AmountTooLow(uint256 held, uint256 asked);
    error StepUnknown(uint8 kind);
    error OwnerZero();
    /// @notice Salts from 2^128 on are indexes of unique objects, of which the ledger lets one out.
    error SaltTooLarge(bytes32 salt);

    /// @param data abi.encode(CoinState): `amount` above 0 only for the issuer on the origin domain
    function create(uint64 domainId, address caller, bytes32, bytes calldata data) external pure returns (bytes memory) {
        CoinState memory state = abi.decode(data, (CoinState));
        if (state.amount != 0 && (state.issuer != caller || state.originDomain != domainId)) {
            revert NotIssuer(caller, state.issuer, state.originDomain);
        }
        if (state.owner == address(0)) revert OwnerZero();
        if (uint256(state.salt) > type(uint128).max) revert SaltTooLarge(state.salt);
        return abi.encode(state);
    }

    /// @param data abi.encode(CoinStep[])
    function transact(address caller, bytes32[] calldata, bytes[] calldata states, bytes calldata data)
        external
        pure
        returns (bytes[] memory out)
    {
        CoinState[] memory coins = new CoinState[](states.length);
        for (uint256 i; i < states.length; ++i) {
            CoinState memory coin = abi.decode(states[i], (CoinState));
            bool isOpen = coin.amount == 0 && coin.spender == address(0);
            if (!isOpen) _checkAllowed(caller, coin);
            coins[i] = coin;
        }
        CoinStep[] memory steps = abi.decode(data, (CoinStep[]));
        for (uint256 i; i < steps.length; ++i) _step(caller, coins, steps[i]);
        out = new bytes[](states.length);
        for (uint256 i; i < states.length; ++i) out[i] = abi.encode(coins[i]);
    }

    /// @param data abi.encode(owner) at the destination; empty: the same
    function depart(address caller, bytes32, bytes calldata state, uint64, bytes calldata data)
        external
        pure
        returns (bytes memory)
    {
        CoinState memory coin = abi.decode(state, (CoinState));
        if (caller != coin.owner) revert NotOwner(caller, coin.owner);
        if (data.length != 0) coin.owner = abi.decode(data, (address));
        if (coin.owner == address(0)) revert OwnerZero();
        (coin.spender, coin.terms) = (address(0), 0);
        return abi.encode(coin);
    }

    function destroy(address caller, bytes32, bytes calldata state) external pure {
        CoinState memory coin = abi.decode(state, (CoinState));
        if (caller != coin.owner) revert NotOwner(caller, coin.owner);
    }

    function flowOf(bytes32, bytes calldata state) external pure returns (Flow memory) {
        CoinState memory coin = abi.decode(state, (CoinState));
        return Flow({originDomain: coin.originDomain, creator: coin.issuer, salt: coin.salt, quantity: coin.amount});
    }

    function _step(address caller, CoinState[] memory coins, CoinStep memory step) private pure {
        CoinState memory from = coins[step.from];
        if (step.kind == PAY) {
            _checkAllowed(caller, from);
            CoinState memory to = coins[step.to];
            bool isSame = from.originDomain == to.originDomain && from.issuer == to.issuer && from.salt == to.salt;
            if (!isSame) revert KindsDiffer(step.from, step.to);
            if (from.amount < step.amount) revert AmountTooLow(from.amount, step.amount);
            from.amount -= step.amount;
            to.amount += step.amount;
            return;
        }
        if (step.kind > GIVE) revert StepUnknown(step.kind);
        if (caller != from.owner) revert NotOwner(caller, from.owner);
        if (step.kind == APPROVE) (from.spender, from.terms) = (step.spender, step.terms);
        if (step.kind == GIVE) {
            if (step.spender == address(0)) revert OwnerZero();
            (from.owner, from.spender, from.terms) = (step.spender, address(0), 0);
        }
    }

    function _checkAllowed(address caller, CoinState memory coin) private pure {
        if (caller != coin.owner && caller != coin.spender) revert NotAllowed(caller, coin.owner, coin.spender);
    }
}
