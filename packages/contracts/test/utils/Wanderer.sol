// SPDX-License-Identifier: MIT
// OpenZeppelin's token for any ERC-7786 gateway, as it is.
pragma solidity ^0.8.28;

import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Crosschain} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Crosschain.sol";

contract Wanderer is ERC20Crosschain {
    constructor() ERC20("Wanderer", "WND") CrosschainLinked(new Link[](0)) {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function link(address gateway, bytes calldata counterpart) external {
        _setLink(gateway, counterpart, false);
    }
}
