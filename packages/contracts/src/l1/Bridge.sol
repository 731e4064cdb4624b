// SPDX-License-Identifier: MIT
// Ether and ERC-20 into and out of domains. Spec: docs/state-format.md §3, §8.
pragma solidity ^0.8.28;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MetadataReaderLib} from "solady/utils/MetadataReaderLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";
import {IBridge} from "../interfaces/IBridge.sol";
import {IDomainBridge} from "../interfaces/IDomainBridge.sol";
import {IInbox} from "../interfaces/IInbox.sol";
import {IStateCommitmentChain} from "../interfaces/IStateCommitmentChain.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {KeyedTree} from "../libraries/KeyedTree.sol";
import {L1Sender} from "../libraries/L1Sender.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {Withdrawal} from "../types/BridgeTypes.sol";

/// @title Bridge
/// @notice What it does and who may do what: see IBridge.
contract Bridge is IBridge, ReentrancyGuardTransient {
    /// @dev Gas of `DomainBridge.finalizeDeposit` when the representation must be made, and when it exists; measured in
    /// test/DomainContracts.t.sol with a wide margin, since a deposit that ran out of gas could not be repeated.
    uint64 public constant FIRST_TOKEN_GAS = 1_900_000;
    uint64 public constant TOKEN_GAS = 300_000;
    /// @dev Bytes of a token's name and symbol that are passed on.
    uint256 internal constant NAME_LIMIT = 64;
    uint256 internal constant SYMBOL_LIMIT = 32;
    /// @dev Gas a token may burn to tell its metadata.
    uint256 internal constant METADATA_GAS = 100_000;
    /// @dev Storage slot of `MessagePasser.recorded` (§8).
    uint256 internal constant RECORDED_SLOT = 2;

    IInbox public immutable inbox;
    IStateCommitmentChain public immutable chain;

    mapping(uint64 domainId => mapping(address token => uint256)) public heldBy;
    mapping(address token => mapping(address recipient => uint256)) public claimable;
    mapping(bytes32 withdrawalHash => bool) public consumed;
    mapping(uint64 domainId => uint256) public finalizedEther;
    /// @notice Whether a token has been deposited into a domain before.
    mapping(uint64 domainId => mapping(address token => bool)) public introduced;

    constructor(IInbox inbox_, IStateCommitmentChain chain_) {
        inbox = inbox_;
        chain = chain_;
    }

    /// @inheritdoc IBridge
    function depositETH(uint64 domainId, address to, uint256 amount, uint64 gasLimit, bytes calldata data)
        external
        payable
        nonReentrant
        returns (uint64 index)
    {
        if (to == address(0)) revert ZeroRecipient();
        if (amount == 0) revert ZeroAmount();
        if (msg.value < amount) revert PaidLess(msg.value, amount);
        uint256 paid = msg.value - amount;
        uint256 fee = inbox.queueFee(domainId, gasLimit);
        if (paid < fee) revert FeeTooLow(paid, fee);
        address from = L1Sender.domainSender();
        heldBy[domainId][address(0)] += amount;
        index = inbox.enqueueDeposit{value: fee}(domainId, from, to, amount, amount, gasLimit, data);
        emit EtherDeposited(domainId, from, to, amount, index);
        if (paid > fee) SafeTransferLib.safeTransferETH(msg.sender, paid - fee);
    }

    /// @inheritdoc IBridge
    function depositERC20(uint64 domainId, address token, address to, uint256 amount)
        external
        payable
        nonReentrant
        returns (uint64 index)
    {
        if (to == address(0)) revert ZeroRecipient();
        if (token.code.length == 0) revert TokenUnknown(token);
        uint64 gasLimit = _tokenGas(domainId, token);
        uint256 fee = inbox.queueFee(domainId, gasLimit);
        if (msg.value < fee) revert FeeTooLow(msg.value, fee);
        introduced[domainId][token] = true;

        uint256 received = _pull(token, amount);
        if (received == 0) revert ZeroAmount();
        heldBy[domainId][token] += received;
        address from = L1Sender.domainSender();
        index = _enqueueToken(domainId, token, from, to, received, gasLimit, fee);
        emit TokenDeposited(domainId, token, from, to, received, index);
        if (msg.value > fee) SafeTransferLib.safeTransferETH(msg.sender, msg.value - fee);
    }

    /// @inheritdoc IBridge
    function tokenDepositFee(uint64 domainId, address token) external view returns (uint256) {
        return inbox.queueFee(domainId, _tokenGas(domainId, token));
    }

    /// @inheritdoc IBridge
    function finalizeWithdrawal(
        uint64 domainId,
        bytes32 assertionId,
        Withdrawal calldata withdrawal,
        bytes calldata proof
    ) external nonReentrant returns (bytes32 withdrawalHash) {
        (bytes32 root, uint128 cumulative) = chain.confirmedWithdrawals(domainId, assertionId);
        withdrawalHash = Commitments.hashWithdrawal(domainId, withdrawal);
        if (consumed[withdrawalHash]) revert AlreadyConsumed(withdrawalHash);
        if (!_isRecorded(root, withdrawalHash, proof)) revert NotRecorded(withdrawalHash, root);

        uint256 amount = withdrawal.amount;
        address token = withdrawal.token;
        uint256 held = heldBy[domainId][token];
        if (amount > held) revert DomainInsolvent(domainId, token, amount, held);
        if (token == address(0)) {
            uint256 total = finalizedEther[domainId] + amount;
            if (total > cumulative) revert AboveCumulative(domainId, total, cumulative);
            finalizedEther[domainId] = total;
        }
        consumed[withdrawalHash] = true;
        heldBy[domainId][token] = held - amount;
        claimable[token][withdrawal.recipient] += amount;
        emit WithdrawalFinalized(domainId, withdrawalHash, assertionId, withdrawal);
    }

    /// @inheritdoc IBridge
    function proveWithdrawal(
        uint64 domainId,
        bytes32 assertionId,
        Withdrawal calldata withdrawal,
        bytes calldata proof
    ) external view returns (bool recorded, bytes32 withdrawalHash) {
        (bytes32 root,) = chain.confirmedWithdrawals(domainId, assertionId);
        withdrawalHash = Commitments.hashWithdrawal(domainId, withdrawal);
        recorded = _isRecorded(root, withdrawalHash, proof);
    }

    /// @inheritdoc IBridge
    function claim(address token, address recipient) external nonReentrant returns (uint256 amount) {
        amount = claimable[token][recipient];
        if (amount == 0) revert NothingToClaim(token, recipient);
        claimable[token][recipient] = 0;
        emit Claimed(token, recipient, amount);
        if (token == address(0)) SafeTransferLib.safeTransferETH(recipient, amount);
        else SafeTransferLib.safeTransfer(token, recipient, amount);
    }

    function _isRecorded(bytes32 root, bytes32 withdrawalHash, bytes calldata proof) private pure returns (bool) {
        bytes32 slot = Commitments.hashPair(withdrawalHash, bytes32(RECORDED_SLOT));
        return KeyedTree.verify(root, Commitments.storageKey(slot), proof) == bytes32(uint256(1));
    }

    function _tokenGas(uint64 domainId, address token) private view returns (uint64) {
        return introduced[domainId][token] ? TOKEN_GAS : FIRST_TOKEN_GAS;
    }

    /// @dev Takes `amount` from the caller and says what arrived.
    function _pull(address token, uint256 amount) private returns (uint256 received) {
        uint256 before = SafeTransferLib.balanceOf(token, address(this));
        SafeTransferLib.safeTransferFrom(token, msg.sender, address(this), amount);
        uint256 afterwards = SafeTransferLib.balanceOf(token, address(this));
        received = afterwards > before ? afterwards - before : 0;
    }

    /// @dev The call to the domain's bridge comes from the alias of this contract.
    function _enqueueToken(
        uint64 domainId,
        address token,
        address from,
        address to,
        uint256 amount,
        uint64 gasLimit,
        uint256 fee
    ) private returns (uint64) {
        bytes memory data = abi.encodeCall(
            IDomainBridge.finalizeDeposit,
            (
                token,
                from,
                to,
                amount,
                MetadataReaderLib.readName(token, NAME_LIMIT, METADATA_GAS),
                MetadataReaderLib.readSymbol(token, SYMBOL_LIMIT, METADATA_GAS),
                MetadataReaderLib.readDecimals(token, METADATA_GAS)
            )
        );
        return inbox.enqueueDeposit{value: fee}(
            domainId, L1Sender.aliasOf(address(this)), Predeploys.DOMAIN_BRIDGE, 0, 0, gasLimit, data
        );
    }
}
