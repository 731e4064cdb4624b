// SPDX-License-Identifier: MIT
// Regulated amounts as objects. Spec: docs/objects.md §10.
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {Kind} from "../../types/FlowTypes.sol";
import {IRegulatedType} from "../../lock/IRegulatedType.sol";
import {IRegulatedObjectType} from "../IRegulatedObjectType.sol";
import {Coin, CoinState} from "./Coin.sol";

/// @title Bond
/// @notice Coin in all that its holders do: same states, same steps. But authorities freeze, seize and confiscate it. Under whose law it is, its issuer
/// writes into the salt, so into the kind: two letters a country, as in ISO 3166.
contract Bond is Coin, IRegulatedObjectType {
    /// @dev No country: only authorities of rank 3 command it.
    bytes16 internal constant NOWHERE = "ZZ";
    uint256 internal constant MAX_COUNTRIES = 4;

    /// @notice Countries at bits 8 to 71 of the salt, 16 bits each, the first in the lowest; 0 ends the list. The low byte is for decimals.
    function jurisdictionsOf(Kind calldata kind) external pure returns (bytes16[] memory law) {
        uint256 codes = uint256(kind.salt) >> 8;
        uint256 count;
        while (count < MAX_COUNTRIES && uint16(codes >> (16 * count)) != 0) ++count;
        law = new bytes16[](count == 0 ? 1 : count);
        law[0] = NOWHERE;
        for (uint256 i; i < count; ++i) law[i] = bytes16(bytes2(uint16(codes >> (16 * i))));
    }

    function holderOf(bytes32, bytes calldata state) external pure returns (address) {
        return abi.decode(state, (CoinState)).owner;
    }

    /// @notice The holder's approvals stay with the rest, none goes with what is taken.
    function enforce(bytes32, bytes calldata state, uint256 amount, address recipient)
        external
        pure
        returns (bytes memory rest, bytes memory taken)
    {
        CoinState memory coin = abi.decode(state, (CoinState));
        if (coin.amount < amount) revert AmountTooLow(coin.amount, amount);
        if (recipient == address(0)) revert OwnerZero();
        coin.amount -= amount;
        rest = abi.encode(coin);
        (coin.amount, coin.owner, coin.spender, coin.terms) = (amount, recipient, address(0), 0);
        taken = abi.encode(coin);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IRegulatedObjectType).interfaceId || interfaceId == type(IERC165).interfaceId;
    }
}
