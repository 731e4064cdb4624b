// SPDX-License-Identifier: MIT
// What a domain is registered with. Spec: docs/state-format.md §7, §9.
pragma solidity ^0.8.28;

/// @notice Constants of a domain's state function; their hash is `configHash` (§9) and can never change.
/// @param domainId equals the domain's EIP-155 chain id
/// @param forkId 1 Cancun, 2 Prague, 3 Osaka
/// @param blockGasLimit gas of one block, forced items excepted
/// @param minBaseFee floor of the base fee, wei a gas
/// @param initialBaseFee base fee of the first block, wei a gas
/// @param l1GasPerByte L1 gas charged for a byte of raw transaction
/// @param l1FeeScalarPpm millionths of the L1 base fee charged for L1 gas
/// @param maxTimestampDrift seconds a block may lie after its L1 origin
/// @param txGasCap largest gas limit of a transaction (EIP-7825)
/// @param precompileSchedule identifier of the pinned precompile caps
/// @param featureFlags bit mask of extension opcodes
/// @param genesisWorldRoot world root of block 0
/// @param genesisTimestamp seconds
struct DomainConfig {
    uint64 domainId;
    uint16 forkId;
    uint64 blockGasLimit;
    uint256 minBaseFee;
    uint256 initialBaseFee;
    uint64 l1GasPerByte;
    uint64 l1FeeScalarPpm;
    uint64 maxTimestampDrift;
    uint64 txGasCap;
    uint256 precompileSchedule;
    uint256 featureFlags;
    bytes32 genesisWorldRoot;
    uint64 genesisTimestamp;
}

/// @notice Rules of a domain on L1. Those marked "fixed" never change after registration.
/// @param challengeWindow seconds an assertion can be contested; fixed
/// @param forcedInclusionDelay seconds after which a queued item must be consumed; fixed
/// @param minAssertionGap seconds between an assertion and its child; fixed
/// @param baseBond wei every assertion bonds; fixed
/// @param bondBps ten-thousandths of the ether newly withdrawn by an assertion that it bonds on top; fixed
/// @param queueGasPriceWei wei a gas of forced items; the registered value is the ceiling for later ones
/// @param feeRecipient who is paid for forced items
/// @param resolver the dispute contract, 0 = none yet
struct DomainParameters {
    uint64 challengeWindow;
    uint64 forcedInclusionDelay;
    uint64 minAssertionGap;
    uint128 baseBond;
    uint16 bondBps;
    uint64 queueGasPriceWei;
    address feeRecipient;
    address resolver;
}

/// @notice What an assertion claims of a domain after its last batch (§7).
/// @param worldRoot root of the K-tree over accounts
/// @param lastBlockHash hash of the last block
/// @param queueCursor forced items consumed so far
/// @param withdrawalRoot storage root of MessagePasser
/// @param cumulativeWithdrawn wei withdrawn since genesis (slot 1 of MessagePasser)
struct Output {
    bytes32 worldRoot;
    bytes32 lastBlockHash;
    uint64 queueCursor;
    bytes32 withdrawalRoot;
    uint128 cumulativeWithdrawn;
}

/// @notice What the chain contract needs to take an assertion.
struct AssertionRules {
    uint64 challengeWindow;
    uint64 minAssertionGap;
    uint128 baseBond;
    uint16 bondBps;
    uint16 forkId;
    address resolver;
}
