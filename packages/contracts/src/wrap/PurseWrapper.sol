// SPDX-License-Identifier: MIT
// ERC-20 tokens as purses, and purses as ERC-20 tokens. Spec: docs/messages.md §7.
pragma solidity ^0.8.28;

import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MetadataReaderLib} from "solady/utils/MetadataReaderLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";
import {Dependency} from "../domain/Dependency.sol";
import {IObjectManager} from "../object/IObjectManager.sol";
import {CoinState, CoinStep} from "../object/types/Coin.sol";
import {CopyRef, Input, TypeCall} from "../types/ObjectTypes.sol";
import {CoinToken} from "./CoinToken.sol";
import {ICoinWrapper} from "./ICoinWrapper.sol";
import {IERC7943Fungible} from "./IERC7943Fungible.sol";

/// @title PurseWrapper
/// @notice What it does and who may do what: see ICoinWrapper. For Coin or a type with its states and steps. It takes coins into purses of its own with itself as spender, which no stranger can pay
/// conditional coins into.
abstract contract PurseWrapper is ICoinWrapper, ReentrancyGuardTransient {
    /// @dev Gas a token may burn to tell its decimals.
    uint256 internal constant METADATA_GAS = 100_000;

    IObjectManager public immutable manager;
    /// @inheritdoc ICoinWrapper
    bytes32 public immutable coinType;

    /// @inheritdoc ICoinWrapper
    mapping(address token => bytes32 salt) public saltOf;
    /// @inheritdoc ICoinWrapper
    mapping(bytes32 salt => address token) public wrappedToken;
    /// @inheritdoc ICoinWrapper
    mapping(address token => uint256) public outstanding;
    /// @inheritdoc ICoinWrapper
    mapping(bytes32 kind => bytes32 index) public vaultOf;
    uint256 public tokenCount;

    constructor(IObjectManager manager_, bytes32 coinType_) {
        (manager, coinType) = (manager_, coinType_);
    }

    /// @inheritdoc ICoinWrapper
    function wrap(address token, uint256 amount, address owner) external nonReentrant returns (bytes32 index) {
        bytes32 salt = _register(token);
        uint256 before = SafeTransferLib.balanceOf(token, address(this));
        SafeTransferLib.safeTransferFrom(token, msg.sender, address(this), amount);
        uint256 afterwards = SafeTransferLib.balanceOf(token, address(this));
        if (afterwards <= before) revert AmountZero();
        uint256 received = afterwards - before;
        outstanding[token] += received;
        index = _create(_here(), address(this), salt, received, owner, address(0));
        emit Wrapped(token, owner, index, received);
    }

    /// @inheritdoc ICoinWrapper
    function unwrap(bytes32 index, uint256 amount, address to) external nonReentrant {
        CoinState memory coin = _ownedCoin(index, amount);
        if (!_isOwn(coin)) revert KindForeign(coin.originDomain, coin.issuer, coin.salt);
        address token = wrappedToken[coin.salt];
        outstanding[token] -= amount;
        // into a purse that is gone with the coins in it
        bytes32 till = _create(coin.originDomain, coin.issuer, coin.salt, 0, address(this), address(this));
        _pay(index, till, amount);
        manager.destroy(_official(till));
        emit Unwrapped(token, to, index, amount);
        SafeTransferLib.safeTransfer(token, to, amount);
    }

    /// @inheritdoc ICoinWrapper
    function tokenize(bytes32 index, uint256 amount, address to) external nonReentrant returns (address token) {
        CoinState memory coin = _ownedCoin(index, amount);
        if (_isOwn(coin)) revert KindNative(wrappedToken[coin.salt]);
        bytes32 kind = keccak256(abi.encode(coin.originDomain, coin.issuer, coin.salt, coinType));
        token = tokenOf(kind);
        if (token.code.length == 0) {
            CoinToken made = _make(kind);
            made.initialize(coin.originDomain, coin.issuer, coin.salt);
            vaultOf[kind] = _create(coin.originDomain, coin.issuer, coin.salt, 0, address(this), address(this));
            emit TokenMade(kind, token, coin.originDomain, coin.issuer, coin.salt);
        }
        _pay(index, vaultOf[kind], amount);
        if (backingOf(kind) < CoinToken(token).totalSupply() + amount) revert VaultTaken(kind);
        emit Tokenized(kind, to, index, amount);
        CoinToken(token).crosschainMint(to, amount);
    }

    /// @inheritdoc ICoinWrapper
    function redeem(bytes32 kind, uint256 amount, address owner) external nonReentrant returns (bytes32 index) {
        if (amount == 0) revert AmountZero();
        CoinToken token = CoinToken(tokenOf(kind));
        if (address(token).code.length == 0) revert TokenUnknown(address(token));
        token.crosschainBurn(msg.sender, amount);
        index = _create(token.originDomain(), token.issuer(), token.coinSalt(), 0, owner, address(0));
        _pay(vaultOf[kind], index, amount);
        emit Redeemed(kind, owner, index, amount);
    }

    /// @inheritdoc ICoinWrapper
    function backingOf(bytes32 kind) public view returns (uint256 amount) {
        (bool exists, bytes memory state,,) = manager.copyOf(_official(vaultOf[kind]));
        if (!exists) return 0;
        CoinState memory coin = abi.decode(state, (CoinState));
        return coin.owner == address(this) ? coin.amount : 0;
    }

    /// @inheritdoc ICoinWrapper
    function tokenOf(bytes32 kind) public view returns (address) {
        bytes32 digest = keccak256(abi.encodePacked(bytes1(0xff), address(this), kind, _tokenCodeHash()));
        return address(uint160(uint256(digest)));
    }

    /// @dev Makes the token of a kind by CREATE2, with the kind as salt; and the hash of the code that makes it.
    function _make(bytes32 kind) internal virtual returns (CoinToken);

    function _tokenCodeHash() internal pure virtual returns (bytes32);

    /// @dev Where a token's number begins in its salt, in bits.
    function _numberShift() internal pure virtual returns (uint256);

    /// @dev The token's salt, a new one if it has none. Decimals in the low byte travel with the kind.
    function _register(address token) private returns (bytes32 salt) {
        if (token.code.length == 0) revert TokenUnknown(token);
        salt = saltOf[token];
        if (salt != 0) return salt;
        if (ERC165Checker.supportsInterface(token, type(IERC7943Fungible).interfaceId)) revert TokenRegulated(token);
        uint256 count = ++tokenCount;
        uint256 shift = _numberShift();
        if (count >= 1 << (128 - shift)) revert TokensTooMany();
        salt = bytes32((count << shift) | MetadataReaderLib.readDecimals(token, METADATA_GAS));
        (saltOf[token], wrappedToken[salt]) = (salt, token);
    }

    /// @dev An official purse of the caller's. The type checks that this contract is its spender.
    function _ownedCoin(bytes32 index, uint256 amount) private view returns (CoinState memory coin) {
        if (amount == 0) revert AmountZero();
        (bool exists, bytes memory state,,) = manager.copyOf(_official(index));
        if (!exists) revert NotOfficial(index);
        coin = abi.decode(state, (CoinState));
        if (coin.owner != msg.sender) revert NotOwner(msg.sender, coin.owner);
        if (coin.amount < amount) revert AmountTooLow(coin.amount, amount);
    }

    function _isOwn(CoinState memory coin) private view returns (bool) {
        return coin.originDomain == _here() && coin.issuer == address(this);
    }

    function _create(uint64 origin, address issuer, bytes32 salt, uint256 amount, address owner, address spender)
        private
        returns (bytes32)
    {
        CoinState memory coin = CoinState(origin, issuer, salt, amount, owner, spender, 0);
        return manager.create(coinType, abi.encode(coin));
    }

    /// @dev Between official purses, so both stay official.
    function _pay(bytes32 from, bytes32 to, uint256 amount) private {
        TypeCall[] memory calls = new TypeCall[](1);
        calls[0].typeId = coinType;
        calls[0].inputs = new Input[](2);
        (calls[0].inputs[0].index, calls[0].inputs[1].index) = (from, to);
        CoinStep[] memory steps = new CoinStep[](1);
        (steps[0].to, steps[0].amount) = (1, amount);
        calls[0].data = abi.encode(steps);
        manager.transact(calls, 0);
    }

    function _official(bytes32 index) private view returns (CopyRef memory ref) {
        (ref.typeId, ref.index) = (coinType, index);
    }

    function _here() private view returns (uint64) {
        return uint64(block.chainid);
    }
}
