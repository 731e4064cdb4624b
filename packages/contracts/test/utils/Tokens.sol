// SPDX-License-Identifier: MIT
// ERC-20 tokens with the habits found in the wild.
pragma solidity ^0.8.28;

import {ERC20} from "solady/tokens/ERC20.sol";

contract PlainToken is ERC20 {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function name() public pure override returns (string memory) {
        return "Plain";
    }

    function symbol() public pure override returns (string memory) {
        return "PLN";
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }
}

/// @notice Keeps a tenth of every transfer.
contract FeeToken is ERC20 {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function name() public pure override returns (string memory) {
        return "Fee";
    }

    function symbol() public pure override returns (string memory) {
        return "FEE";
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _burn(from, amount / 10);
        return super.transferFrom(from, to, amount - amount / 10);
    }
}

/// @notice Returns nothing from transfers, bytes32 from metadata, and no decimals.
contract OldToken {
    mapping(address account => uint256) public balanceOf;
    bytes32 public constant name = "Old";
    bytes32 public constant symbol = "OLD";

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @notice Name without end.
contract LongNameToken is ERC20 {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function name() public pure override returns (string memory) {
        return string(new bytes(50_000));
    }

    function symbol() public pure override returns (string memory) {
        return string(new bytes(50_000));
    }
}
