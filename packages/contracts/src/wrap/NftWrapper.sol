// SPDX-License-Identifier: MIT
// ERC-721 tokens as Nft objects and back. Spec: docs/messages.md §7.
pragma solidity ^0.8.28;

import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IObjectManager} from "../object/IObjectManager.sol";
import {NftState, NftStep} from "../object/types/Nft.sol";
import {CopyRef, Input, TypeCall} from "../types/ObjectTypes.sol";
import {INftWrapper} from "./INftWrapper.sol";

/// @title NftWrapper
/// @notice What it does and who may do what: see INftWrapper.
contract NftWrapper is INftWrapper, ReentrancyGuardTransient {
    struct Held {
        address token;
        uint256 tokenId;
    }

    IObjectManager public immutable manager;
    /// @notice TypeID of Nft.
    bytes32 public immutable nftType;

    /// @inheritdoc INftWrapper
    mapping(bytes32 index => Held) public tokenOf;
    /// @inheritdoc INftWrapper
    mapping(address token => mapping(uint256 tokenId => bytes32 index)) public indexOf;

    constructor(IObjectManager manager_, bytes32 nftType_) {
        (manager, nftType) = (manager_, nftType_);
    }

    /// @inheritdoc INftWrapper
    function wrap(address token, uint256 tokenId, address owner) external nonReentrant returns (bytes32 index) {
        if (indexOf[token][tokenId] != 0) revert TokenHeld(token, tokenId);
        IERC721(token).transferFrom(msg.sender, address(this), tokenId);
        if (IERC721(token).ownerOf(tokenId) != address(this)) revert TokenNotReceived(token, tokenId);
        index = manager.create(nftType, abi.encode(owner, keccak256(abi.encode(token, tokenId))));
        (tokenOf[index], indexOf[token][tokenId]) = (Held(token, tokenId), index);
        emit Wrapped(token, tokenId, index, owner);
    }

    /// @inheritdoc INftWrapper
    function unwrap(bytes32 index, address to) external nonReentrant {
        Held memory held = tokenOf[index];
        if (held.token == address(0)) revert NotWrapped(index);
        CopyRef memory ref;
        (ref.typeId, ref.index) = (nftType, index);
        (bool exists, bytes memory state,,) = manager.copyOf(ref);
        if (!exists) revert NotOfficial(index);
        NftState memory thing = abi.decode(state, (NftState));
        // the index alone proves nothing: another domain may have sent an object of its own kind under it
        bool isOurs = thing.originDomain == block.chainid && thing.creator == address(this)
            && thing.content == keccak256(abi.encode(held.token, held.tokenId));
        if (!isOurs) revert NotGenuine(index, thing.originDomain, thing.creator);
        if (thing.owner != msg.sender) revert NotOwner(msg.sender, thing.owner);
        delete tokenOf[index];
        delete indexOf[held.token][held.tokenId];
        _take(index);
        manager.destroy(ref);
        emit Unwrapped(held.token, held.tokenId, index, to);
        IERC721(held.token).transferFrom(address(this), to, held.tokenId);
    }

    /// @dev Makes this contract the owner; Nft checks that it is the spender.
    function _take(bytes32 index) private {
        TypeCall[] memory calls = new TypeCall[](1);
        calls[0].typeId = nftType;
        calls[0].inputs = new Input[](1);
        calls[0].inputs[0].index = index;
        NftStep[] memory steps = new NftStep[](1);
        steps[0].account = address(this);
        calls[0].data = abi.encode(steps);
        manager.transact(calls, 0);
    }
}
