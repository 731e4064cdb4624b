// SPDX-License-Identifier: MIT
// What a registry says without any proof: flow literals, and blocks of its own chain.
pragma solidity ^0.8.28;

import {ClaimRegistry} from "../src/domain/ClaimRegistry.sol";
import {IClaimRegistry} from "../src/interfaces/IClaimRegistry.sol";
import {IFlowAcceptance} from "../src/interfaces/IFlowAcceptance.sol";
import {ClaimTree} from "../src/libraries/ClaimTree.sol";
import {BlockHeader} from "../src/types/BlockTypes.sol";
import {Claim, ClaimStatus, Dialect} from "../src/types/ClaimTypes.sol";
import {Test} from "./utils/Test.sol";

contract Flows is IFlowAcceptance {
    mapping(bytes32 receiptId => bool) public isFlowAccepted;

    function accept(bytes32 receiptId) external {
        isFlowAccepted[receiptId] = true;
    }
}

contract ClaimRegistryTest is Test {
    uint96 internal constant BOND = 7;
    Flows internal flows = new Flows();

    function registry(address manager, Dialect dialect) internal returns (ClaimRegistry) {
        return new ClaimRegistry(
            ClaimRegistry.Configuration({
                crosslinks: address(1),
                admissionBond: BOND,
                isolationLedger: address(2),
                domainClosure: address(3),
                objectManager: manager,
                dialect: dialect
            })
        );
    }

    function test_flowLiteral_isTrueOnceAccepted() public {
        ClaimRegistry claims = registry(address(flows), Dialect.K);
        Claim memory flow = Claim({domainId: 0, number: 0, worldRoot: keccak256("receipt")});
        (ClaimStatus status, uint8 level) = claims.levelOf(flow);
        assertTrue(status == ClaimStatus.UNKNOWN && level == 0, "nothing is known");
        vm.expectRevert(IClaimRegistry.FlowLiteral.selector);
        claims.admit{value: BOND}(flow);

        flows.accept(flow.worldRoot);
        (status, level) = claims.levelOf(flow);
        assertTrue(status == ClaimStatus.TRUE && level == 3, "accepted");
        flow.worldRoot = keccak256("another receipt");
        assertTrue(claims.statusOf(flow) == ClaimStatus.UNKNOWN, "it excludes nothing");
        flow = Claim({domainId: 0, number: 1, worldRoot: keccak256("receipt")});
        assertTrue(claims.statusOf(flow) == ClaimStatus.UNKNOWN, "another claim");
        flow.number = 0;
        assertTrue(registry(address(0), Dialect.K).statusOf(flow) == ClaimStatus.UNKNOWN, "no manager");
    }

    function test_ownRoot_whenHistoryHasIt_isItsClaim() public {
        ClaimRegistry claims = registry(address(flows), Dialect.K);
        vm.roll(1000);
        BlockHeader memory header;
        header.number = 990;
        header.worldRoot = keccak256("world");
        vm.expectPartialRevert(IClaimRegistry.OwnBlockUnknown.selector);
        claims.ownRoot(abi.encode(header));
        vm.setBlockhash(990, ClaimTree.hashHeader(header));
        Claim memory own = claims.ownRoot(abi.encode(header));
        assertEq(own.domainId, block.chainid, "domain");
        assertEq(own.number, 990, "number");
        assertEq(own.worldRoot, header.worldRoot, "root");
        header.number = 1000;
        vm.expectPartialRevert(IClaimRegistry.OwnBlockUnknown.selector);
        claims.ownRoot(abi.encode(header));
    }
}
