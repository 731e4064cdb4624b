// SPDX-License-Identifier: MIT
// Domains known to this L1, their constants, roles and parameters. Spec: docs/state-format.md §7, §9.
pragma solidity ^0.8.28;

import {AssertionRules, DomainConfig, DomainParameters, Output} from "../types/DomainTypes.sol";

/// @title DomainRegistry
/// @notice Who can do what:
/// - anyone registers a domain whose id is free (first come, first served; a domain cannot touch another one's money). An id is free
///   unless it is registered, or foreign: somebody has put a stake behind a set of validators for it (IValidatorSet);
/// - the owner of a domain names the sequencer and the fee recipient, sets the price of forced gas at or below the
///   registered ceiling, hands the domain over in two steps, and, only where the domain was registered without a
///   dispute resolver, schedules one;
/// - nobody changes the state function, the challenge window, the bonds, the forced-inclusion delay or a resolver once
///   there is one. A scheduled resolver takes effect after two challenge windows, so that everyone who does not trust it
///   can leave first;
/// - nobody stops, pauses or upgrades a domain.
interface IDomainRegistry {
    /// @notice A domain was registered. `genesisData` describes the genesis state for nodes; its world root must be
    /// `config.genesisWorldRoot`, which nodes check and L1 does not.
    event DomainRegistered(
        uint64 indexed domainId,
        bytes32 indexed configHash,
        address indexed owner,
        address sequencer,
        DomainConfig config,
        DomainParameters parameters,
        Output genesis,
        bytes genesisData
    );
    event SequencerChanged(uint64 indexed domainId, address indexed previous, address indexed current);
    event FeeRecipientChanged(uint64 indexed domainId, address indexed previous, address indexed current);
    event QueueGasPriceChanged(uint64 indexed domainId, uint64 previous, uint64 current);
    event OwnerNominated(uint64 indexed domainId, address indexed owner, address indexed nominee);
    event OwnerChanged(uint64 indexed domainId, address indexed previous, address indexed current);
    event ResolverScheduled(uint64 indexed domainId, address indexed resolver, uint64 activeAt);
    event ResolverActivated(uint64 indexed domainId, address indexed resolver);

    /// @notice No domain has this id.
    error DomainUnknown(uint64 domainId);
    /// @notice The id is taken, foreign, 0, or L1's own chain id.
    error DomainIdUnavailable(uint64 domainId);
    /// @notice Only the owner of the domain may do this.
    error NotOwner(uint64 domainId, address caller);
    /// @notice Only the nominated owner may accept.
    error NotNominee(uint64 domainId, address caller);
    /// @notice A parameter is outside its bounds; `name` says which.
    error ParameterOutOfRange(bytes32 name);
    /// @notice The domain has a resolver; it cannot be replaced.
    error ResolverFixed(uint64 domainId, address resolver);
    /// @notice No resolver is scheduled, or it is not time yet.
    error ResolverNotDue(uint64 domainId, uint64 activeAt);

    /// @notice Registers a domain and returns its `configHash`.
    /// @param config constants of the state function; `config.domainId` is the new id
    /// @param parameters L1 rules; bounds: challengeWindow and forcedInclusionDelay 1 s … 60 d, minAssertionGap ≤ 7 d,
    /// baseBond not 0, bondBps ≤ 10,000, feeRecipient not 0, resolver 0 or a contract
    /// @param genesis output of block 0: its world root is that of `config`; queue cursor, withdrawal root and withdrawn
    /// value are 0, since no assertion vouches for them
    /// @param sequencer may append batches
    /// @param owner may change what this interface says
    /// @param genesisData for nodes, not kept in storage
    function register(
        DomainConfig calldata config,
        DomainParameters calldata parameters,
        Output calldata genesis,
        address sequencer,
        address owner,
        bytes calldata genesisData
    ) external returns (bytes32 configHash);

    function setSequencer(uint64 domainId, address sequencer) external;

    function setFeeRecipient(uint64 domainId, address feeRecipient) external;

    /// @notice At most the registered price, so that an owner cannot price forced inclusion out of reach.
    function setQueueGasPrice(uint64 domainId, uint64 queueGasPriceWei) external;

    /// @notice First step of a handover; 0 withdraws the nomination.
    function nominateOwner(uint64 domainId, address nominee) external;

    /// @notice Second step, by the nominee.
    function acceptOwnership(uint64 domainId) external;

    /// @notice Names the resolver, a contract, of a domain that has none; it may be activated after two challenge windows.
    /// 0 withdraws the schedule.
    function scheduleResolver(uint64 domainId, address resolver) external;

    /// @notice Makes the scheduled resolver the domain's, for good. Anyone may call.
    function activateResolver(uint64 domainId) external;

    /// @notice L1 block of this contract: no event of Syncline is older.
    function deployedAt() external view returns (uint256);

    function isRegistered(uint64 domainId) external view returns (bool);

    /// @notice L1 block in which the domain was registered: where a node finds `DomainRegistered`.
    function registeredAt(uint64 domainId) external view returns (uint64 blockNumber);

    /// @notice Current parameters.
    function parametersOf(uint64 domainId) external view returns (DomainParameters memory);

    function configHashOf(uint64 domainId) external view returns (bytes32);

    function genesisOf(uint64 domainId) external view returns (Output memory genesis, uint16 forkId);

    function ownerOf(uint64 domainId) external view returns (address owner, address nominee);

    function sequencerOf(uint64 domainId) external view returns (address);

    function resolverOf(uint64 domainId) external view returns (address);

    /// @notice What the Inbox needs to append a batch.
    function batchRules(uint64 domainId)
        external
        view
        returns (address sequencer, uint64 forcedInclusionDelay, bytes32 configHash);

    /// @notice What the Inbox needs to queue an item.
    function queueRules(uint64 domainId) external view returns (uint64 queueGasPriceWei, address feeRecipient);

    /// @notice What the chain contract needs to take an assertion.
    function assertionRules(uint64 domainId) external view returns (AssertionRules memory);
}
