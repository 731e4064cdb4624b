// SPDX-License-Identifier: MIT
// Registration, roles and bounds of DomainRegistry.
pragma solidity ^0.8.28;

import {IDomainRegistry} from "../src/interfaces/IDomainRegistry.sol";
import {DomainConfig, DomainParameters, Output} from "../src/types/DomainTypes.sol";
import {L1Fixture} from "./utils/L1Fixture.sol";

contract DomainRegistryTest is L1Fixture {
    function setUp() public {
        setUpL1();
    }

    function test_register_givesTheConfigHash_ofFourteenWords() public {
        DomainConfig memory c = config(DOMAIN);
        bytes32 hash = registry.register(c, parameters(address(0)), genesis(), sequencer, owner, "genesis");
        bytes memory words = bytes.concat(
            abi.encode(uint256(1), uint256(901), uint256(3), uint256(60_000_000), uint256(7), uint256(1 gwei)),
            abi.encode(uint256(16), uint256(1_000_000), uint256(3600), uint256(1 << 24), uint256(1), uint256(0)),
            abi.encode(bytes32(uint256(0x11)), uint256(1_600_000_000))
        );
        assertEq(words.length, 14 * 32, "words");
        assertEq(hash, keccak256(words), "config hash");
        assertEq(registry.configHashOf(DOMAIN), hash, "stored");
        assertEq(registry.registeredAt(DOMAIN), 10_000, "block");
        assertEq(registry.deployedAt(), 10_000, "deployed");
        DomainParameters memory p = registry.parametersOf(DOMAIN);
        assertEq(p.challengeWindow, WINDOW, "window");
        assertEq(p.baseBond, BASE_BOND, "bond");
        assertEq(p.feeRecipient, treasury, "fee recipient");
    }

    function test_register_refusesIds_takenZeroOrL1s() public {
        register(DOMAIN, address(0));
        _refused(config(DOMAIN), abi.encodeWithSelector(IDomainRegistry.DomainIdUnavailable.selector, DOMAIN));
        _refused(config(0), abi.encodeWithSelector(IDomainRegistry.DomainIdUnavailable.selector, 0));
        uint64 own = uint64(block.chainid);
        _refused(config(own), abi.encodeWithSelector(IDomainRegistry.DomainIdUnavailable.selector, own));
    }

    function test_register_refusesParameters_outOfRange() public {
        DomainParameters memory p = parameters(address(0));
        p.challengeWindow = 0;
        _refusedParameters(p, "challengeWindow");
        p = parameters(address(0));
        p.challengeWindow = 61 days;
        _refusedParameters(p, "challengeWindow");
        p = parameters(address(0));
        p.forcedInclusionDelay = 0;
        _refusedParameters(p, "forcedInclusionDelay");
        p = parameters(address(0));
        p.minAssertionGap = 7 days + 1;
        _refusedParameters(p, "minAssertionGap");
        p = parameters(address(0));
        p.bondBps = 10_001;
        _refusedParameters(p, "bondBps");
        p = parameters(address(0));
        p.baseBond = 0;
        _refusedParameters(p, "baseBond");
        p = parameters(address(0));
        p.feeRecipient = address(0);
        _refusedParameters(p, "feeRecipient");
        _refusedParameters(parameters(alice), "resolver");
        DomainConfig memory c = config(DOMAIN);
        c.forkId = 4;
        _refused(c, abi.encodeWithSelector(IDomainRegistry.ParameterOutOfRange.selector, bytes32("forkId")));
        c = config(DOMAIN);
        c.genesisWorldRoot = bytes32(uint256(0x12));
        _refused(c, abi.encodeWithSelector(IDomainRegistry.ParameterOutOfRange.selector, bytes32("genesis.worldRoot")));
    }

    /// @dev The genesis is confirmed without an assertion: a withdrawal recorded in it would need no bond and no window.
    function test_register_refusesAGenesis_thatClaimsAHistory() public {
        Output memory g = genesis();
        g.withdrawalRoot = bytes32(uint256(1));
        _refusedGenesis(g, "genesis.withdrawalRoot");
        g = genesis();
        g.cumulativeWithdrawn = 1;
        _refusedGenesis(g, "genesis.cumulativeWithdrawn");
        g = genesis();
        g.queueCursor = 1;
        _refusedGenesis(g, "genesis.queueCursor");
        g = genesis();
        g.lastBlockHash = 0;
        _refusedGenesis(g, "genesis.lastBlockHash");
    }

    function test_owner_rotatesTheSequencer_andNobodyElse() public {
        register(DOMAIN, address(0));
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.NotOwner.selector, DOMAIN, alice));
        vm.prank(alice);
        registry.setSequencer(DOMAIN, alice);
        vm.expectEmit(address(registry));
        emit IDomainRegistry.SequencerChanged(DOMAIN, sequencer, alice);
        vm.prank(owner);
        registry.setSequencer(DOMAIN, alice);
        assertEq(registry.sequencerOf(DOMAIN), alice, "sequencer");
    }

    function test_roles_areTheOwnersToGive() public {
        register(DOMAIN, address(0));
        bytes memory refused = abi.encodeWithSelector(IDomainRegistry.NotOwner.selector, DOMAIN, alice);
        vm.startPrank(alice);
        vm.expectRevert(refused);
        registry.setFeeRecipient(DOMAIN, alice);
        vm.expectRevert(refused);
        registry.setQueueGasPrice(DOMAIN, 0);
        vm.expectRevert(refused);
        registry.nominateOwner(DOMAIN, alice);
        vm.expectRevert(refused);
        registry.scheduleResolver(DOMAIN, address(this));
        vm.stopPrank();
        vm.startPrank(owner);
        registry.setFeeRecipient(DOMAIN, alice);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.ParameterOutOfRange.selector, bytes32("feeRecipient")));
        registry.setFeeRecipient(DOMAIN, address(0));
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.ParameterOutOfRange.selector, bytes32("sequencer")));
        registry.setSequencer(DOMAIN, address(0));
        vm.stopPrank();
        assertEq(registry.parametersOf(DOMAIN).feeRecipient, alice, "fee recipient");
    }

    function test_ownership_movesInTwoSteps() public {
        register(DOMAIN, address(0));
        vm.prank(owner);
        registry.nominateOwner(DOMAIN, alice);
        (address current, address nominee) = registry.ownerOf(DOMAIN);
        assertEq(current, owner, "still");
        assertEq(nominee, alice, "nominee");
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.NotNominee.selector, DOMAIN, proposer));
        vm.prank(proposer);
        registry.acceptOwnership(DOMAIN);
        vm.prank(alice);
        registry.acceptOwnership(DOMAIN);
        (current, nominee) = registry.ownerOf(DOMAIN);
        assertEq(current, alice, "moved");
        assertEq(nominee, address(0), "cleared");
    }

    function test_queueGasPrice_neverExceedsTheRegistered() public {
        register(DOMAIN, address(0));
        vm.startPrank(owner);
        registry.setQueueGasPrice(DOMAIN, 0);
        registry.setQueueGasPrice(DOMAIN, GAS_PRICE);
        vm.expectRevert(
            abi.encodeWithSelector(IDomainRegistry.ParameterOutOfRange.selector, bytes32("queueGasPriceWei"))
        );
        registry.setQueueGasPrice(DOMAIN, GAS_PRICE + 1);
        vm.stopPrank();
    }

    function test_resolver_activatesAfterTwoWindows_andIsThenFixed() public {
        register(DOMAIN, address(0));
        address resolver = named("resolver");
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.ParameterOutOfRange.selector, bytes32("resolver")));
        vm.prank(owner);
        registry.scheduleResolver(DOMAIN, resolver);
        vm.etch(resolver, hex"00");
        vm.prank(owner);
        registry.scheduleResolver(DOMAIN, resolver);
        uint64 activeAt = uint64(block.timestamp) + 2 * WINDOW;
        vm.warp(activeAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.ResolverNotDue.selector, DOMAIN, activeAt));
        registry.activateResolver(DOMAIN);
        vm.warp(activeAt);
        registry.activateResolver(DOMAIN);
        assertEq(registry.resolverOf(DOMAIN), resolver, "resolver");
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.ResolverFixed.selector, DOMAIN, resolver));
        vm.prank(owner);
        registry.scheduleResolver(DOMAIN, alice);
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.ResolverNotDue.selector, DOMAIN, activeAt));
        registry.activateResolver(DOMAIN);
    }

    function test_views_refuseAnUnknownDomain() public {
        bytes memory unknown = abi.encodeWithSelector(IDomainRegistry.DomainUnknown.selector, 5);
        vm.expectRevert(unknown);
        registry.parametersOf(5);
        vm.expectRevert(unknown);
        registry.batchRules(5);
        vm.expectRevert(unknown);
        registry.queueRules(5);
        vm.expectRevert(unknown);
        registry.assertionRules(5);
        assertTrue(!registry.isRegistered(5), "not registered");
    }

    /// @dev What `checkDomainConfig` of the nodes refuses is not registered either.
    function test_register_refusesConfigsThatNoNodeRuns() public {
        DomainConfig memory c = config(DOMAIN);
        c.txGasCap = 20_999;
        _refusedConfig(c, "txGasCap");
        c.txGasCap = (1 << 24) + 1;
        _refusedConfig(c, "txGasCap");
        c = config(DOMAIN);
        c.blockGasLimit = c.txGasCap - 1;
        _refusedConfig(c, "blockGasLimit");
        c = config(DOMAIN);
        c.minBaseFee = 0;
        _refusedConfig(c, "minBaseFee");
        c = config(DOMAIN);
        c.initialBaseFee = 1 << 64;
        _refusedConfig(c, "initialBaseFee");
        c = config(DOMAIN);
        c.l1GasPerByte = 1001;
        _refusedConfig(c, "l1GasPerByte");
        c = config(DOMAIN);
        c.l1FeeScalarPpm = 1_000_000_001;
        _refusedConfig(c, "l1FeeScalarPpm");
        c = config(DOMAIN);
        c.maxTimestampDrift = 0;
        _refusedConfig(c, "maxTimestampDrift");
        c = config(DOMAIN);
        c.precompileSchedule = 2;
        _refusedConfig(c, "precompileSchedule");
        c = config(DOMAIN);
        c.featureFlags = 2;
        _refusedConfig(c, "featureFlags");
    }

    function _refusedConfig(DomainConfig memory c, bytes32 name) private {
        _refused(c, abi.encodeWithSelector(IDomainRegistry.ParameterOutOfRange.selector, name));
    }

    function _refused(DomainConfig memory c, bytes memory reason) private {
        DomainParameters memory p = parameters(address(0));
        Output memory g = genesis();
        vm.expectRevert(reason);
        registry.register(c, p, g, sequencer, owner, "");
    }

    function _refusedGenesis(Output memory g, bytes32 name) private {
        DomainConfig memory c = config(DOMAIN);
        DomainParameters memory p = parameters(address(0));
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.ParameterOutOfRange.selector, name));
        registry.register(c, p, g, sequencer, owner, "");
    }

    function _refusedParameters(DomainParameters memory p, bytes32 name) private {
        DomainConfig memory c = config(DOMAIN);
        Output memory g = genesis();
        vm.expectRevert(abi.encodeWithSelector(IDomainRegistry.ParameterOutOfRange.selector, name));
        registry.register(c, p, g, sequencer, owner, "");
    }
}
