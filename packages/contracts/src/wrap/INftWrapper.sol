// SPDX-License-Identifier: MIT
// ERC-721 tokens as Nft objects and back. Spec: docs/messages.md §7.
pragma solidity ^0.8.28;

/// @title INftWrapper
/// @notice A token is held here while its object is anywhere; the official copy, back on this domain, is what it is given out for.
interface INftWrapper {
    event Wrapped(address indexed token, uint256 indexed tokenId, bytes32 indexed index, address owner);
    event Unwrapped(address indexed token, uint256 indexed tokenId, bytes32 indexed index, address to);

    /// @notice The token did not come.
    error TokenNotReceived(address token, uint256 tokenId);
    /// @notice The token is held for an object already.
    error TokenHeld(address token, uint256 tokenId);
    /// @notice Not an object that this contract made, or unwrapped before.
    error NotWrapped(bytes32 index);
    /// @notice An object of another kind took the index: it was made elsewhere, or by somebody else.
    error NotGenuine(bytes32 index, uint64 originDomain, address creator);
    /// @notice No official copy of the object is here: conditional, moved, or none.
    error NotOfficial(bytes32 index);
    /// @notice Only its owner unwraps. He approves this contract as spender first.
    error NotOwner(address caller, address owner);

    /// @notice Takes a token, which the caller has approved for this contract, and makes an object whose content is `H(token, tokenId)`.
    /// @return index of the object, owned by `owner`
    function wrap(address token, uint256 tokenId, address owner) external returns (bytes32 index);

    /// @notice Destroys the caller's official object and gives the token to `to`, without asking `to`.
    function unwrap(bytes32 index, address to) external;

    /// @notice What an object of this contract stands for; zero if for nothing any more.
    function tokenOf(bytes32 index) external view returns (address token, uint256 tokenId);

    /// @notice The object that a token is held for, 0 if it is not held.
    function indexOf(address token, uint256 tokenId) external view returns (bytes32 index);
}
