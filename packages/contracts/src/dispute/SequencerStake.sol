// SPDX-License-Identifier: MIT
// Slashing of sequencers that sign two blocks for one place. Spec: docs/disputes.md (Equivocation).
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {IDomainRegistry} from "../interfaces/IDomainRegistry.sol";
import {PullPayments} from "../libraries/PullPayments.sol";
import {ISequencerStake, PreConfirmation, Stake} from "./ISequencerStake.sol";

/// @title SequencerStake
/// @notice What it does and who may do what: see ISequencerStake.
/// Money: balance = stakes + credits, to the wei, but for ether that was forced in. Nothing here calls an account except
/// `withdrawCredit`, which pays one its own.
contract SequencerStake is ISequencerStake, PullPayments {
    uint256 internal constant BPS = 10_000;
    /// @dev Least share that is burnt: half, so that reporting oneself before others do costs at least half.
    uint256 internal constant LEAST_BPS = 5_000;
    bytes32 internal constant DOMAIN_TYPE = keccak256("EIP712Domain(string name,string version,uint256 chainId)");
    bytes32 internal constant PROMISE_TYPE = keccak256(
        "PreConfirmation(uint256 domainId,uint256 number,bytes32 parentHash,uint256 originNumber,bytes32 originHash,bytes32 blockHash)"
    );

    IDomainRegistry public immutable registry;
    /// @notice Where the burnt share goes.
    address public immutable treasury;
    uint16 public immutable burnBps;

    mapping(uint64 domainId => mapping(address sequencer => Stake)) private _stakes;

    constructor(IDomainRegistry registry_, address treasury_, uint16 burnBps_) {
        if (treasury_ == address(0)) revert ParameterOutOfRange("treasury");
        if (burnBps_ < LEAST_BPS || burnBps_ > BPS) revert ParameterOutOfRange("burnBps");
        registry = registry_;
        treasury = treasury_;
        burnBps = burnBps_;
    }

    /// @inheritdoc ISequencerStake
    function stake(uint64 domainId, address sequencer) external payable {
        if (sequencer == address(0)) revert ParameterOutOfRange("sequencer");
        if (msg.value == 0) revert ParameterOutOfRange("value");
        _delay(domainId); // refuses unknown domains
        Stake storage own = _stakes[domainId][sequencer];
        if (own.slashed) revert AlreadySlashed(domainId, sequencer);
        // no L1 has 2^128 wei
        uint128 total = own.amount + uint128(msg.value);
        own.amount = total;
        emit Staked(domainId, sequencer, msg.sender, msg.value, total);
    }

    /// @inheritdoc ISequencerStake
    function announceWithdrawal(uint64 domainId, uint128 amount) external returns (uint64 leavesAt) {
        Stake storage own = _stakes[domainId][msg.sender];
        if (own.amount == 0) revert NothingStaked(domainId, msg.sender);
        if (amount > own.amount) revert StakeExceeded(amount, own.amount);
        if (amount != 0) leavesAt = uint64(block.timestamp) + _delay(domainId);
        own.leaving = amount;
        own.leavesAt = leavesAt;
        emit WithdrawalAnnounced(domainId, msg.sender, amount, leavesAt);
    }

    /// @inheritdoc ISequencerStake
    function withdraw(uint64 domainId, address sequencer) external returns (uint256 amount) {
        Stake storage own = _stakes[domainId][sequencer];
        uint128 leaving = own.leaving;
        if (leaving == 0) revert NothingLeaves(domainId, sequencer);
        if (block.timestamp < own.leavesAt) revert LeavesLater(own.leavesAt);
        own.amount -= leaving;
        own.leaving = 0;
        own.leavesAt = 0;
        emit Withdrawn(domainId, sequencer, leaving);
        _credit(sequencer, leaving);
        return leaving;
    }

    /// @inheritdoc ISequencerStake
    function slash(
        uint64 domainId,
        PreConfirmation calldata promiseA,
        bytes calldata signatureA,
        PreConfirmation calldata promiseB,
        bytes calldata signatureB
    ) external returns (address sequencer) {
        _checkOnePlace(domainId, promiseA, promiseB);
        if (promiseA.blockHash == promiseB.blockHash) revert SameBlock(promiseA.blockHash);
        sequencer = _signer(promiseA, signatureA);
        address other = _signer(promiseB, signatureB);
        if (sequencer != other) revert OtherSigner(sequencer, other);
        _confiscate(domainId, sequencer, promiseA.blockHash, promiseB.blockHash);
    }

    /// @inheritdoc ISequencerStake
    function stakeOf(uint64 domainId, address sequencer) external view returns (Stake memory) {
        return _stakes[domainId][sequencer];
    }

    /// @inheritdoc ISequencerStake
    function securedBy(uint64 domainId, address sequencer) external view returns (uint256) {
        Stake storage own = _stakes[domainId][sequencer];
        return own.amount - own.leaving;
    }

    /// @inheritdoc ISequencerStake
    function promiseDigest(PreConfirmation calldata promised) public view returns (bytes32) {
        // made anew each time: after a fork of L1 the promises of one side mean nothing on the other
        bytes32 separator = keccak256(abi.encode(DOMAIN_TYPE, keccak256("Syncline"), keccak256("1"), block.chainid));
        return keccak256(abi.encodePacked(hex"1901", separator, keccak256(abi.encode(PROMISE_TYPE, promised))));
    }

    /// @dev Numbers are not compared: the hashes fix them, and a false one shall be no way out.
    function _checkOnePlace(uint64 domainId, PreConfirmation calldata a, PreConfirmation calldata b) private pure {
        if (a.domainId != domainId) revert OtherDomain(a.domainId);
        if (b.domainId != domainId) revert OtherDomain(b.domainId);
        if (a.parentHash != b.parentHash) revert OtherParent(a.parentHash, b.parentHash);
        if (a.originHash != b.originHash) revert OtherOrigin(a.originHash, b.originHash);
    }

    function _confiscate(uint64 domainId, address sequencer, bytes32 blockHashA, bytes32 blockHashB) private {
        Stake storage own = _stakes[domainId][sequencer];
        if (own.slashed) revert AlreadySlashed(domainId, sequencer);
        uint256 amount = own.amount;
        if (amount == 0) revert NothingStaked(domainId, sequencer);
        _stakes[domainId][sequencer] = Stake({amount: 0, leaving: 0, leavesAt: 0, slashed: true});
        // rounded up: at least the share is burnt
        uint256 burnt = (amount * burnBps + BPS - 1) / BPS;
        emit Slashed(domainId, sequencer, msg.sender, blockHashA, blockHashB, amount, burnt);
        _credit(treasury, burnt);
        _credit(msg.sender, amount - burnt);
    }

    function _signer(PreConfirmation calldata promised, bytes calldata signature) private view returns (address signer) {
        ECDSA.RecoverError problem;
        (signer, problem,) = ECDSA.tryRecoverCalldata(promiseDigest(promised), signature);
        if (problem != ECDSA.RecoverError.NoError) revert NotSigned(promised.blockHash);
    }

    /// @dev Two challenge windows: what the domain gives everyone to notice, twice. Fixed when the domain was registered.
    function _delay(uint64 domainId) private view returns (uint64) {
        return 2 * registry.parametersOf(domainId).challengeWindow;
    }
}
