// SPDX-License-Identifier: MIT
// Tokens with the habits found in the wild.
pragma solidity ^0.8.28;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
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

/// @notice Calls somebody else once while it moves a balance, and remembers what it was refused with.
contract CallingToken is ERC20 {
    address private _target;
    bytes private _call;
    uint256 private _value;
    bytes4 public refusal;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function arm(address target, bytes calldata call_) external payable {
        (_target, _call, _value) = (target, call_, msg.value);
        _approve(address(this), target, type(uint256).max);
    }

    function name() public pure override returns (string memory) {
        return "Calling";
    }

    function symbol() public pure override returns (string memory) {
        return "CLL";
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        if (_target != address(0)) {
            address target = _target;
            _target = address(0);
            (bool done, bytes memory answer) = target.call{value: _value}(_call);
            if (!done) refusal = bytes4(answer);
        }
        return super.transferFrom(from, to, amount);
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

/// @notice Things.
contract PlainThing is ERC721 {
    constructor() ERC721("Thing", "THG") {}

    function mint(address to, uint256 tokenId) external {
        _mint(to, tokenId);
    }
}

/// @notice Says that it moved.
contract StuckThing {
    function ownerOf(uint256) external pure returns (address) {
        return address(0xdead);
    }

    function transferFrom(address, address, uint256) external {}
}
