// SPDX-License-Identifier: MIT
// Ether and ERC-20 into and out of domains. Spec: docs/state-format.md §3, §8.
pragma solidity ^0.8.28;

import {Withdrawal} from "../types/BridgeTypes.sol";

/// @title Bridge
/// @notice Holds the money of all domains, with an account for each (domain, token): whatever a domain asserts, it can
/// take out no more than was put into it. Anyone deposits, anyone finalises a withdrawal, anyone triggers a payment, and
/// none of them can change who is paid. There is no owner.
///
/// ERC-20: the amount counted is what arrived, so tokens that take a fee on transfer work. Tokens whose balances change
/// by themselves (rebasing) are not supported: their holders on all domains share the difference.
interface IBridge {
    event EtherDeposited(
        uint64 indexed domainId, address indexed from, address indexed to, uint256 amount, uint64 index
    );
    event TokenDeposited(
        uint64 indexed domainId, address indexed token, address indexed from, address to, uint256 amount, uint64 index
    );
    event WithdrawalFinalized(
        uint64 indexed domainId, bytes32 indexed withdrawalHash, bytes32 indexed assertionId, Withdrawal withdrawal
    );
    event Claimed(address indexed token, address indexed recipient, uint256 amount);

    /// @notice The payment does not cover the queue fee.
    error FeeTooLow(uint256 paid, uint256 required);
    /// @notice The payment does not cover the amount to deposit.
    error PaidLess(uint256 paid, uint256 amount);
    error ZeroRecipient();
    error ZeroAmount();
    /// @notice Not a contract, or not an ERC-20.
    error TokenUnknown(address token);
    error AlreadyConsumed(bytes32 withdrawalHash);
    /// @notice The proof is right and says that the withdrawal is not recorded under the asserted root.
    error NotRecorded(bytes32 withdrawalHash, bytes32 withdrawalRoot);
    /// @notice The domain would take out more than was put in.
    error DomainInsolvent(uint64 domainId, address token, uint256 amount, uint256 held);
    /// @notice The domain would take out more ether than the assertion says it has let go, and was bonded for.
    error AboveCumulative(uint64 domainId, uint256 finalized, uint128 cumulativeWithdrawn);
    error NothingToClaim(address token, address recipient);

    /// @notice Deposits `amount` wei; what `msg.value` holds above it must cover the queue fee, the excess is returned to
    /// the sender, so that no price set meanwhile takes from the deposit. On the domain the sender (aliased if a contract)
    /// is credited and calls `to` with the ether and `data`; if that call fails the ether stays with the sender there.
    /// @param gasLimit of the call on the domain
    function depositETH(uint64 domainId, address to, uint256 amount, uint64 gasLimit, bytes calldata data)
        external
        payable
        returns (uint64 index);

    /// @notice Deposits an ERC-20; `msg.value` must cover `tokenDepositFee`, the excess is returned to the
    /// sender. Its representation on the domain is made at the first deposit.
    function depositERC20(uint64 domainId, address token, address to, uint256 amount)
        external
        payable
        returns (uint64 index);

    /// @notice Wei a deposit of `token` costs now.
    function tokenDepositFee(uint64 domainId, address token) external view returns (uint256);

    /// @notice Opens a recorded withdrawal under a confirmed assertion and makes its amount claimable. Once only.
    /// @param proof K-proof of the slot of `MessagePasser.recorded[withdrawalHash]` under the withdrawal root
    function finalizeWithdrawal(
        uint64 domainId,
        bytes32 assertionId,
        Withdrawal calldata withdrawal,
        bytes calldata proof
    ) external returns (bytes32 withdrawalHash);

    /// @notice Whether `finalizeWithdrawal` would find the withdrawal recorded; reverts on a malformed proof.
    function proveWithdrawal(
        uint64 domainId,
        bytes32 assertionId,
        Withdrawal calldata withdrawal,
        bytes calldata proof
    ) external view returns (bool recorded, bytes32 withdrawalHash);

    /// @notice Pays `recipient` what it can claim of `token` (0 = ether). Anyone.
    function claim(address token, address recipient) external returns (uint256 amount);

    /// @notice What a domain holds of a token.
    function heldBy(uint64 domainId, address token) external view returns (uint256);

    function claimable(address token, address recipient) external view returns (uint256);

    function consumed(bytes32 withdrawalHash) external view returns (bool);

    /// @notice Wei of ether withdrawals finalised for a domain.
    function finalizedEther(uint64 domainId) external view returns (uint256);
}
