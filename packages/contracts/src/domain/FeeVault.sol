// SPDX-License-Identifier: MIT
// Where the state function credits one kind of fee, predeploys 0x5C…04, 05, 06. Spec: docs/state-format.md §5, §9.
pragma solidity ^0.8.28;

import {Predeploys} from "../libraries/Predeploys.sol";
import {FeeSplitter} from "./FeeSplitter.sol";

/// @title FeeVault
/// @notice Anyone sends the vault's ether on to FeeSplitter; it can go nowhere else.
contract FeeVault {
    event Distributed(uint256 amount);

    /// @notice The vault is empty.
    error NothingToDistribute();

    receive() external payable {}

    /// @notice Sends all there is to FeeSplitter, which splits it by this vault's shares.
    function distribute() external returns (uint256 amount) {
        amount = address(this).balance;
        if (amount == 0) revert NothingToDistribute();
        emit Distributed(amount);
        FeeSplitter(Predeploys.FEE_SPLITTER).split{value: amount}();
    }
}
