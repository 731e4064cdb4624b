// SPDX-License-Identifier: MIT
// Domains known to this L1. Spec: docs/state-format.md §7, §9.
pragma solidity ^0.8.28;

import {IDomainRegistry} from "../interfaces/IDomainRegistry.sol";
import {IValidatorSet} from "../interfaces/IValidatorSet.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {AssertionRules, DomainConfig, DomainParameters, Output} from "../types/DomainTypes.sol";

/// @title DomainRegistry
/// @notice What it does and who may do what: see IDomainRegistry.
contract DomainRegistry is IDomainRegistry {
    /// @dev Longest window and delay: longer ones would lock deposits for no added safety.
    uint64 internal constant MAX_WINDOW = 60 days;
    /// @dev EIP-7825: a disputed step must fit one L1 transaction.
    uint64 internal constant MAX_TX_GAS = 1 << 24;
    uint64 internal constant MAX_ASSERTION_GAP = 7 days;
    uint16 internal constant MAX_BPS = 10_000;

    struct Domain {
        bytes32 configHash;
        Output genesis;
        // read together by the Inbox when a batch is appended
        address sequencer;
        uint64 forcedInclusionDelay;
        uint16 forkId;
        uint16 bondBps;
        // read together by the Inbox when an item is queued
        address feeRecipient;
        uint64 queueGasPriceWei;
        // read together by the chain contract
        uint64 challengeWindow;
        uint64 minAssertionGap;
        uint128 baseBond;
        address resolver;
        uint64 queueGasPriceCeiling;
        address owner;
        uint64 registeredAt;
        address nominee;
        address scheduledResolver;
        uint64 resolverActiveAt;
    }

    /// @inheritdoc IDomainRegistry
    uint256 public immutable deployedAt = block.number;
    /// @notice Which ids are foreign.
    IValidatorSet public immutable validators;

    mapping(uint64 domainId => Domain) private _domains;

    modifier onlyOwner(uint64 domainId) {
        if (_registered(domainId).owner != msg.sender) revert NotOwner(domainId, msg.sender);
        _;
    }

    /// @param validators_ names this contract in turn: one of the two addresses is computed first
    constructor(IValidatorSet validators_) {
        validators = validators_;
    }

    /// @inheritdoc IDomainRegistry
    function register(
        DomainConfig calldata config,
        DomainParameters calldata parameters,
        Output calldata genesis,
        address sequencer,
        address owner,
        bytes calldata genesisData
    ) external returns (bytes32 configHash) {
        uint64 domainId = config.domainId;
        Domain storage domain = _domains[domainId];
        if (domainId == 0 || domainId >= 1 << 53 || domainId == block.chainid || domain.registeredAt != 0) {
            revert DomainIdUnavailable(domainId);
        }
        if (validators.isForeign(domainId)) revert DomainIdUnavailable(domainId);
        _checkConfig(config);
        _checkParameters(parameters);
        if (genesis.worldRoot != config.genesisWorldRoot) revert ParameterOutOfRange("genesis.worldRoot");
        if (genesis.lastBlockHash == bytes32(0)) revert ParameterOutOfRange("genesis.lastBlockHash");
        if (genesis.queueCursor != 0) revert ParameterOutOfRange("genesis.queueCursor");
        // a withdrawal recorded here could be opened without an assertion, a bond or a window
        if (genesis.withdrawalRoot != bytes32(0)) revert ParameterOutOfRange("genesis.withdrawalRoot");
        if (genesis.cumulativeWithdrawn != 0) revert ParameterOutOfRange("genesis.cumulativeWithdrawn");
        if (sequencer == address(0)) revert ParameterOutOfRange("sequencer");
        if (owner == address(0)) revert ParameterOutOfRange("owner");

        configHash = Commitments.hashConfig(config);
        domain.configHash = configHash;
        domain.genesis = genesis;
        domain.sequencer = sequencer;
        domain.forcedInclusionDelay = parameters.forcedInclusionDelay;
        domain.forkId = config.forkId;
        domain.bondBps = parameters.bondBps;
        domain.feeRecipient = parameters.feeRecipient;
        domain.queueGasPriceWei = parameters.queueGasPriceWei;
        domain.challengeWindow = parameters.challengeWindow;
        domain.minAssertionGap = parameters.minAssertionGap;
        domain.baseBond = parameters.baseBond;
        domain.resolver = parameters.resolver;
        domain.queueGasPriceCeiling = parameters.queueGasPriceWei;
        domain.owner = owner;
        domain.registeredAt = uint64(block.number);
        emit DomainRegistered(
            domainId, configHash, owner, sequencer, config, parameters, genesis, genesisData
        );
    }

    /// @inheritdoc IDomainRegistry
    function setSequencer(uint64 domainId, address sequencer) external onlyOwner(domainId) {
        if (sequencer == address(0)) revert ParameterOutOfRange("sequencer");
        Domain storage domain = _domains[domainId];
        emit SequencerChanged(domainId, domain.sequencer, sequencer);
        domain.sequencer = sequencer;
    }

    /// @inheritdoc IDomainRegistry
    function setFeeRecipient(uint64 domainId, address feeRecipient) external onlyOwner(domainId) {
        if (feeRecipient == address(0)) revert ParameterOutOfRange("feeRecipient");
        Domain storage domain = _domains[domainId];
        emit FeeRecipientChanged(domainId, domain.feeRecipient, feeRecipient);
        domain.feeRecipient = feeRecipient;
    }

    /// @inheritdoc IDomainRegistry
    function setQueueGasPrice(uint64 domainId, uint64 queueGasPriceWei) external onlyOwner(domainId) {
        Domain storage domain = _domains[domainId];
        if (queueGasPriceWei > domain.queueGasPriceCeiling) revert ParameterOutOfRange("queueGasPriceWei");
        emit QueueGasPriceChanged(domainId, domain.queueGasPriceWei, queueGasPriceWei);
        domain.queueGasPriceWei = queueGasPriceWei;
    }

    /// @inheritdoc IDomainRegistry
    function nominateOwner(uint64 domainId, address nominee) external onlyOwner(domainId) {
        _domains[domainId].nominee = nominee;
        emit OwnerNominated(domainId, msg.sender, nominee);
    }

    /// @inheritdoc IDomainRegistry
    function acceptOwnership(uint64 domainId) external {
        Domain storage domain = _registered(domainId);
        if (domain.nominee != msg.sender) revert NotNominee(domainId, msg.sender);
        emit OwnerChanged(domainId, domain.owner, msg.sender);
        domain.owner = msg.sender;
        domain.nominee = address(0);
    }

    /// @inheritdoc IDomainRegistry
    function scheduleResolver(uint64 domainId, address resolver) external onlyOwner(domainId) {
        Domain storage domain = _domains[domainId];
        if (domain.resolver != address(0)) revert ResolverFixed(domainId, domain.resolver);
        if (resolver != address(0)) _checkResolver(resolver);
        uint64 activeAt = uint64(block.timestamp) + 2 * domain.challengeWindow;
        domain.scheduledResolver = resolver;
        domain.resolverActiveAt = activeAt;
        emit ResolverScheduled(domainId, resolver, activeAt);
    }

    /// @inheritdoc IDomainRegistry
    function activateResolver(uint64 domainId) external {
        Domain storage domain = _registered(domainId);
        address resolver = domain.scheduledResolver;
        uint64 activeAt = domain.resolverActiveAt;
        if (resolver == address(0) || block.timestamp < activeAt) revert ResolverNotDue(domainId, activeAt);
        domain.resolver = resolver;
        domain.scheduledResolver = address(0);
        emit ResolverActivated(domainId, resolver);
    }

    /// @inheritdoc IDomainRegistry
    function isRegistered(uint64 domainId) external view returns (bool) {
        return _domains[domainId].registeredAt != 0;
    }

    /// @inheritdoc IDomainRegistry
    function registeredAt(uint64 domainId) external view returns (uint64 blockNumber) {
        return _registered(domainId).registeredAt;
    }

    /// @inheritdoc IDomainRegistry
    function parametersOf(uint64 domainId) external view returns (DomainParameters memory) {
        Domain storage domain = _registered(domainId);
        return DomainParameters({
            challengeWindow: domain.challengeWindow,
            forcedInclusionDelay: domain.forcedInclusionDelay,
            minAssertionGap: domain.minAssertionGap,
            baseBond: domain.baseBond,
            bondBps: domain.bondBps,
            queueGasPriceWei: domain.queueGasPriceWei,
            feeRecipient: domain.feeRecipient,
            resolver: domain.resolver
        });
    }

    /// @inheritdoc IDomainRegistry
    function configHashOf(uint64 domainId) external view returns (bytes32) {
        return _registered(domainId).configHash;
    }

    /// @inheritdoc IDomainRegistry
    function genesisOf(uint64 domainId) external view returns (Output memory genesis, uint16 forkId) {
        Domain storage domain = _registered(domainId);
        return (domain.genesis, domain.forkId);
    }

    /// @inheritdoc IDomainRegistry
    function ownerOf(uint64 domainId) external view returns (address owner, address nominee) {
        Domain storage domain = _registered(domainId);
        return (domain.owner, domain.nominee);
    }

    /// @inheritdoc IDomainRegistry
    function sequencerOf(uint64 domainId) external view returns (address) {
        return _registered(domainId).sequencer;
    }

    /// @inheritdoc IDomainRegistry
    function resolverOf(uint64 domainId) external view returns (address) {
        return _registered(domainId).resolver;
    }

    /// @inheritdoc IDomainRegistry
    function batchRules(uint64 domainId)
        external
        view
        returns (address sequencer, uint64 forcedInclusionDelay, bytes32 configHash)
    {
        Domain storage domain = _domains[domainId];
        sequencer = domain.sequencer;
        if (sequencer == address(0)) revert DomainUnknown(domainId);
        return (sequencer, domain.forcedInclusionDelay, domain.configHash);
    }

    /// @inheritdoc IDomainRegistry
    function queueRules(uint64 domainId) external view returns (uint64 queueGasPriceWei, address feeRecipient) {
        Domain storage domain = _domains[domainId];
        feeRecipient = domain.feeRecipient;
        if (feeRecipient == address(0)) revert DomainUnknown(domainId);
        return (domain.queueGasPriceWei, feeRecipient);
    }

    /// @inheritdoc IDomainRegistry
    function assertionRules(uint64 domainId) external view returns (AssertionRules memory) {
        Domain storage domain = _domains[domainId];
        if (domain.challengeWindow == 0) revert DomainUnknown(domainId);
        return AssertionRules({
            challengeWindow: domain.challengeWindow,
            minAssertionGap: domain.minAssertionGap,
            baseBond: domain.baseBond,
            bondBps: domain.bondBps,
            forkId: domain.forkId,
            resolver: domain.resolver
        });
    }

    function _registered(uint64 domainId) private view returns (Domain storage domain) {
        domain = _domains[domainId];
        if (domain.registeredAt == 0) revert DomainUnknown(domainId);
    }

    /// @dev The bounds of `checkDomainConfig` in packages/ovm/src/config.ts: no node runs anything else, and no step divides by zero.
    function _checkConfig(DomainConfig calldata config) private pure {
        if (config.forkId == 0 || config.forkId > 3) revert ParameterOutOfRange("forkId");
        if (config.txGasCap < 21_000 || config.txGasCap > MAX_TX_GAS) revert ParameterOutOfRange("txGasCap");
        if (config.blockGasLimit < config.txGasCap || config.blockGasLimit >= 1 << 53) {
            revert ParameterOutOfRange("blockGasLimit");
        }
        if (config.minBaseFee == 0 || config.minBaseFee > type(uint64).max) revert ParameterOutOfRange("minBaseFee");
        if (config.initialBaseFee < config.minBaseFee || config.initialBaseFee > type(uint64).max) {
            revert ParameterOutOfRange("initialBaseFee");
        }
        if (config.l1GasPerByte > 1000) revert ParameterOutOfRange("l1GasPerByte");
        if (config.l1FeeScalarPpm > 1_000_000_000) revert ParameterOutOfRange("l1FeeScalarPpm");
        if (config.maxTimestampDrift == 0 || config.maxTimestampDrift > 1 days) {
            revert ParameterOutOfRange("maxTimestampDrift");
        }
        if (config.precompileSchedule != 1) revert ParameterOutOfRange("precompileSchedule");
        if (config.featureFlags > 1) revert ParameterOutOfRange("featureFlags");
        if (config.genesisWorldRoot == bytes32(0)) revert ParameterOutOfRange("genesisWorldRoot");
    }

    function _checkParameters(DomainParameters calldata parameters) private view {
        if (parameters.challengeWindow == 0 || parameters.challengeWindow > MAX_WINDOW) {
            revert ParameterOutOfRange("challengeWindow");
        }
        if (parameters.forcedInclusionDelay == 0 || parameters.forcedInclusionDelay > MAX_WINDOW) {
            revert ParameterOutOfRange("forcedInclusionDelay");
        }
        if (parameters.minAssertionGap > MAX_ASSERTION_GAP) revert ParameterOutOfRange("minAssertionGap");
        if (parameters.baseBond == 0) revert ParameterOutOfRange("baseBond");
        if (parameters.bondBps > MAX_BPS) revert ParameterOutOfRange("bondBps");
        if (parameters.feeRecipient == address(0)) revert ParameterOutOfRange("feeRecipient");
        if (parameters.resolver != address(0)) _checkResolver(parameters.resolver);
    }

    /// @dev An address without code could not be told of rivals, so nobody could make one.
    function _checkResolver(address resolver) private view {
        if (resolver.code.length == 0) revert ParameterOutOfRange("resolver");
    }
}
