// SPDX-License-Identifier: MIT
// ERC-20 tokens as Coin objects, and Coin objects as ERC-20 tokens. Spec: docs/messages.md §7.
pragma solidity ^0.8.28;

/// @title ICoinWrapper
/// @notice A token becomes coins of a kind of its own on the domain where it lives, whose issuer is this contract; on other domains coins of any kind
/// become an ERC-7802 token. Both ways need official copies: what is conditional stays an object. So in each world, for each token,
/// `tokens held here = coins of its kind on all domains`, and for each CoinToken `supply = coins held here`.
interface ICoinWrapper {
    event Wrapped(address indexed token, address indexed owner, bytes32 indexed index, uint256 amount);
    event Unwrapped(address indexed token, address indexed to, bytes32 indexed index, uint256 amount);
    /// @notice A kind of coins from elsewhere got its token.
    event TokenMade(bytes32 indexed kind, address indexed token, uint64 originDomain, address issuer, bytes32 salt);
    event Tokenized(bytes32 indexed kind, address indexed to, bytes32 indexed index, uint256 amount);
    event Redeemed(bytes32 indexed kind, address indexed owner, bytes32 indexed index, uint256 amount);

    /// @notice There is no contract.
    error TokenUnknown(address token);
    /// @notice A token under the law (ERC-7943): what came out would obey no orders, or others.
    error TokenRegulated(address token);
    /// @notice An order took the coins behind the tokens of this kind.
    error VaultTaken(bytes32 kind);
    /// @notice Nothing arrived, or nothing was asked for.
    error AmountZero();
    /// @notice The purse holds less.
    error AmountTooLow(uint256 held, uint256 asked);
    /// @notice More salts than a Coin can have.
    error TokensTooMany();
    /// @notice No official copy of the purse is here: conditional, moved, or none.
    error NotOfficial(bytes32 index);
    /// @notice Only its owner turns a purse into tokens. He approves this contract as spender first.
    error NotOwner(address caller, address owner);
    /// @notice Coins of another issuer: `tokenize` is for them.
    error KindForeign(uint64 originDomain, address issuer, bytes32 salt);
    /// @notice Coins that this contract issued: `unwrap` is for them.
    error KindNative(address token);

    /// @notice Takes `amount` of a token and makes a purse of what arrived.
    /// @return index of the purse, owned by `owner`
    function wrap(address token, uint256 amount, address owner) external returns (bytes32 index);

    /// @notice Takes `amount` out of the caller's official purse and pays the token to `to`. The purse stays.
    function unwrap(bytes32 index, uint256 amount, address to) external;

    /// @notice Takes `amount` out of the caller's official purse of another issuer and mints its token here to `to`.
    function tokenize(bytes32 index, uint256 amount, address to) external returns (address token);

    /// @notice Burns the caller's tokens of a kind and makes a purse of them.
    /// @return index of the purse, owned by `owner`
    function redeem(bytes32 kind, uint256 amount, address owner) external returns (bytes32 index);

    /// @notice TypeID of the purses.
    function coinType() external view returns (bytes32);

    /// @notice Salt of the coins of a token that lives here, 0 before the first: its number, and its decimals in the low byte.
    function saltOf(address token) external view returns (bytes32);

    /// @notice Token of the coins with this salt that this contract issued.
    function wrappedToken(bytes32 salt) external view returns (address);

    /// @notice Coins of a token that this contract owes: issued less unwrapped.
    function outstanding(address token) external view returns (uint256);

    /// @notice Address of the CoinToken of a kind, made or not.
    function tokenOf(bytes32 kind) external view returns (address);

    /// @notice The purse that holds the coins behind a CoinToken, 0 before the first.
    function vaultOf(bytes32 kind) external view returns (bytes32 index);

    /// @notice Coins in that purse, as long as it is this contract's.
    function backingOf(bytes32 kind) external view returns (uint256 amount);
}
