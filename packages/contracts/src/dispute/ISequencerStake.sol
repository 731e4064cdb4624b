// SPDX-License-Identifier: MIT
// Stakes of sequencers, lost by signing two blocks for one place. Spec: docs/disputes.md (Equivocation).
pragma solidity ^0.8.28;

/// @notice What a sequencer signs for each block (EIP-712). All of full width: whatever was signed can be shown, also if no node would
/// take it for a promise. Of an honest one `parentHash` fixes `number`, and `originHash` fixes `originNumber`.
struct PreConfirmation {
    uint256 domainId;
    uint256 number;
    bytes32 parentHash;
    uint256 originNumber;
    bytes32 originHash;
    bytes32 blockHash;
}

/// @notice What one sequencer has at stake for one domain, in wei.
/// @param amount all that can be slashed, what is announced to leave included
/// @param leaving part of it that may be withdrawn from `leavesAt` on, 0 if none
/// @param leavesAt second of L1 time; 0 if nothing leaves
/// @param slashed the key was caught; nothing can be staked for it here any more
struct Stake {
    uint128 amount;
    uint128 leaving;
    uint64 leavesAt;
    bool slashed;
}

/// @title SequencerStake
/// @notice Ether that a sequencer loses if it promises two different blocks of one domain with one parent and one L1 origin (PRZ-10).
/// The offence is the whole stake's, the severest there is (PRZ-62): no honest sequencer ever signs two.
///
/// Who can do what: anyone stakes for any key, anyone slashes against proof, anyone completes a withdrawal that is due; only
/// the key itself announces one. No owner, no pause, no upgrade. The registry is asked for the domain's challenge window only, so a
/// sequencer that was replaced stays liable with what it has here.
///
/// Old evidence cannot hit a new stake: a key that was slashed is done with the domain.
interface ISequencerStake {
    event Staked(uint64 indexed domainId, address indexed sequencer, address indexed from, uint256 amount, uint256 total);
    /// @notice `amount` may leave from `leavesAt` on; 0 and 0 = nothing leaves any more.
    event WithdrawalAnnounced(uint64 indexed domainId, address indexed sequencer, uint256 amount, uint64 leavesAt);
    event Withdrawn(uint64 indexed domainId, address indexed sequencer, uint256 amount);
    /// @notice Of `amount`, `burnt` went to the treasury and the rest to the reporter.
    event Slashed(
        uint64 indexed domainId,
        address indexed sequencer,
        address indexed reporter,
        bytes32 blockHashA,
        bytes32 blockHashB,
        uint256 amount,
        uint256 burnt
    );

    error ParameterOutOfRange(string name);
    /// @notice The key signed two blocks for one place before.
    error AlreadySlashed(uint64 domainId, address sequencer);
    error NothingStaked(uint64 domainId, address sequencer);
    /// @notice More than is at stake was announced.
    error StakeExceeded(uint256 amount, uint256 staked);
    error NothingLeaves(uint64 domainId, address sequencer);
    error LeavesLater(uint64 leavesAt);

    /// @notice A promise is of another domain than the one that is named.
    error OtherDomain(uint256 domainId);
    /// @notice The blocks do not follow the same block: no offence.
    error OtherParent(bytes32 parentA, bytes32 parentB);
    /// @notice The blocks have different L1 origins: no offence, after an L1 re-org an honest sequencer signs such.
    error OtherOrigin(bytes32 originA, bytes32 originB);
    /// @notice One block, promised twice.
    error SameBlock(bytes32 blockHash);
    /// @notice Not 65 bytes r ‖ s ‖ v, v not 27 or 28, s not in the lower half, or nobody's signature.
    error NotSigned(bytes32 blockHash);
    /// @notice Different keys signed the blocks.
    error OtherSigner(address signerA, address signerB);

    /// @notice Adds `msg.value` to what `sequencer` has at stake for a registered domain. Who pays for another's key gives it the
    /// money: only the key can withdraw. What is announced to leave does not grow, nor does its delay.
    function stake(uint64 domainId, address sequencer) external payable;

    /// @notice The caller's wish to withdraw `amount` of its stake. Due two challenge windows from now; it replaces an earlier wish, 0
    /// only takes that back.
    /// @return leavesAt second from which on it can be withdrawn
    function announceWithdrawal(uint64 domainId, uint128 amount) external returns (uint64 leavesAt);

    /// @notice Credits `sequencer` what it announced, once due. Until then, and until this is called, all of it can be slashed.
    /// Anyone: what is due does not count as secured, and anyone may have it gone.
    function withdraw(uint64 domainId, address sequencer) external returns (uint256 amount);

    /// @notice Confiscates the whole stake of the key that signed two promises of different blocks for one place: one domain, parent
    /// hash and origin hash. The blocks need not be shown, and nothing the promises say besides makes them less of an offence. At
    /// least half is burnt; the rest is credited to the caller. Anyone, once a key and domain.
    function slash(
        uint64 domainId,
        PreConfirmation calldata promiseA,
        bytes calldata signatureA,
        PreConfirmation calldata promiseB,
        bytes calldata signatureB
    ) external returns (address sequencer);

    function stakeOf(uint64 domainId, address sequencer) external view returns (Stake memory);

    /// @notice Wei that will stay slashable for two challenge windows at least, whatever the sequencer does now: what a reader of
    /// a promise can count on.
    function securedBy(uint64 domainId, address sequencer) external view returns (uint256);

    /// @notice EIP-712 digest of a promise, on this L1.
    function promiseDigest(PreConfirmation calldata promised) external view returns (bytes32);
}
