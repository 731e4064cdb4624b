// SPDX-License-Identifier: MIT
// Coins from another domain as an ERC-20 token. Spec: ERC-20, ERC-2612, ERC-7802; docs/messages.md §7.
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC7802} from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";
import {ERC20} from "solady/tokens/ERC20.sol";
import {LibString} from "solady/utils/LibString.sol";

/// @title CoinToken
/// @notice Its wrapper alone mints and burns: one unit for each that it holds as a Coin object. Made by CREATE2 with the kind as salt and no
/// constructor arguments, so its address follows from wrapper and kind.
contract CoinToken is ERC20, IERC7802 {
    error NotWrapper(address caller);
    error AlreadyInitialized();

    /// @notice The CoinWrapper that made it.
    address public immutable wrapper;
    /// @notice Where the coins come from, and who issued them.
    uint64 public originDomain;
    address public issuer;
    /// @notice Salt of the kind. Its low byte is taken for the decimals, as CoinWrapper writes them.
    bytes32 public coinSalt;

    modifier onlyWrapper() {
        if (msg.sender != wrapper) revert NotWrapper(msg.sender);
        _;
    }

    constructor() {
        wrapper = msg.sender;
    }

    /// @notice Called by the wrapper in the transaction that makes the token.
    function initialize(uint64 originDomain_, address issuer_, bytes32 salt_) public virtual onlyWrapper {
        if (originDomain != 0) revert AlreadyInitialized();
        (originDomain, issuer, coinSalt) = (originDomain_, issuer_, salt_);
    }

    /// @inheritdoc IERC7802
    function crosschainMint(address to, uint256 amount) external onlyWrapper {
        _mint(to, amount);
        emit CrosschainMint(to, amount, msg.sender);
    }

    /// @inheritdoc IERC7802
    function crosschainBurn(address from, uint256 amount) external onlyWrapper {
        _burn(from, amount);
        emit CrosschainBurn(from, amount, msg.sender);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public pure virtual returns (bool) {
        return interfaceId == type(IERC7802).interfaceId || interfaceId == type(IERC165).interfaceId
            || interfaceId == 0x36372b07; // ERC-20
    }

    function name() public view override returns (string memory) {
        string memory origin = LibString.concat(" of domain ", LibString.toString(originDomain));
        return LibString.concat(LibString.concat("Coin ", LibString.toHexString(issuer)), origin);
    }

    function symbol() public pure override returns (string memory) {
        return "COIN";
    }

    function decimals() public view override returns (uint8) {
        return uint8(uint256(coinSalt));
    }

    /// @dev No account has an allowance that its owner did not give.
    function _givePermit2InfiniteAllowance() internal pure override returns (bool) {
        return false;
    }
}
