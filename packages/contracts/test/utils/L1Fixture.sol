// SPDX-License-Identifier: MIT
// All L1 contracts, one registered domain, and the means to append batches to it.
pragma solidity ^0.8.28;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {Bridge} from "../../src/l1/Bridge.sol";
import {IDomainClosure} from "../../src/interfaces/IDomainClosure.sol";
import {IValidatorSet} from "../../src/interfaces/IValidatorSet.sol";
import {AuthorityRegistry} from "../../src/l1/AuthorityRegistry.sol";
import {Crosslinks} from "../../src/l1/Crosslinks.sol";
import {DomainClosure} from "../../src/l1/DomainClosure.sol";
import {DomainRegistry} from "../../src/l1/DomainRegistry.sol";
import {Inbox} from "../../src/l1/Inbox.sol";
import {StateCommitmentChain} from "../../src/l1/StateCommitmentChain.sol";
import {ValidatorSet} from "../../src/l1/ValidatorSet.sol";
import {IAuthorityRegistry} from "../../src/lock/IAuthorityRegistry.sol";
import {DomainConfig, DomainParameters, Output} from "../../src/types/DomainTypes.sol";
import {BatchHeader, BatchRecord} from "../../src/types/InboxTypes.sol";
import {Test} from "./Test.sol";

abstract contract L1Fixture is Test {
    using RLP for RLP.Encoder;

    uint64 internal constant DOMAIN = 901;
    uint64 internal constant WINDOW = 120;
    uint64 internal constant DELAY = 60;
    uint64 internal constant GAS_PRICE = 2 gwei;
    uint128 internal constant BASE_BOND = 1 ether;
    uint64 internal constant CLOSURE_DELAY = 14 days;
    uint16 internal constant BOND_BPS = 100;

    DomainRegistry internal registry;
    Inbox internal inbox;
    StateCommitmentChain internal chain;
    Bridge internal bridge;
    DomainClosure internal closure;
    Crosslinks internal crosslinks;
    ValidatorSet internal validators;
    AuthorityRegistry internal authorities;

    address internal sequencer = named("sequencer");
    address internal owner = named("owner");
    address internal treasury = named("treasury");
    address internal proposer = named("proposer");
    address internal governor = named("governor");
    address internal alice = named("alice");
    /// @dev Hash of the batch that `append` made last.
    bytes32 internal newestBatch;

    function setUpL1() internal {
        vm.roll(10_000);
        vm.warp(1_700_000_000);
        uint64 nonce = vm.getNonce(address(this));
        IValidatorSet predicted = IValidatorSet(vm.computeCreateAddress(address(this), nonce + 6));
        registry = new DomainRegistry(predicted);
        inbox = new Inbox(registry, vm.computeCreateAddress(address(this), nonce + 3));
        chain = new StateCommitmentChain(
            registry, inbox, IDomainClosure(vm.computeCreateAddress(address(this), nonce + 4))
        );
        bridge = new Bridge(inbox, chain);
        closure = new DomainClosure(chain, governor, CLOSURE_DELAY);
        address predictedAuthorities = vm.computeCreateAddress(address(this), nonce + 7);
        crosslinks = new Crosslinks(chain, predicted, IAuthorityRegistry(predictedAuthorities));
        validators = new ValidatorSet(registry, crosslinks);
        authorities = new AuthorityRegistry(governor);
        assertEq(address(validators), address(predicted), "validators address");
        assertEq(address(closure), address(chain.closure()), "closure address");
        assertEq(address(bridge), inbox.bridge(), "bridge address");
        vm.deal(proposer, 1000 ether);
        vm.deal(alice, 1000 ether);
    }

    function setUpDomain(address resolver) internal {
        setUpL1();
        register(DOMAIN, resolver);
        chain.openDomain(DOMAIN);
    }

    function register(uint64 domainId, address resolver) internal {
        registry.register(config(domainId), parameters(resolver), genesis(), sequencer, owner, "");
    }

    function config(uint64 domainId) internal pure returns (DomainConfig memory) {
        return DomainConfig({
            domainId: domainId,
            forkId: 3,
            blockGasLimit: 60_000_000,
            minBaseFee: 7,
            initialBaseFee: 1 gwei,
            l1GasPerByte: 16,
            l1FeeScalarPpm: 1_000_000,
            maxTimestampDrift: 3600,
            txGasCap: 1 << 24,
            precompileSchedule: 1,
            featureFlags: 0,
            genesisWorldRoot: bytes32(uint256(0x11)),
            genesisTimestamp: 1_600_000_000
        });
    }

    function parameters(address resolver) internal view returns (DomainParameters memory) {
        return DomainParameters({
            challengeWindow: WINDOW,
            forcedInclusionDelay: DELAY,
            minAssertionGap: 0,
            baseBond: BASE_BOND,
            bondBps: BOND_BPS,
            queueGasPriceWei: GAS_PRICE,
            feeRecipient: treasury,
            resolver: resolver
        });
    }

    function genesis() internal pure returns (Output memory) {
        return Output({
            worldRoot: bytes32(uint256(0x11)),
            lastBlockHash: bytes32(uint256(0x22)),
            queueCursor: 0,
            withdrawalRoot: 0,
            cumulativeWithdrawn: 0
        });
    }

    /// @dev RLP of a header with 21 fields (Prague).
    function headerRlp(uint256 number, uint256 timestamp, uint256 baseFee) internal pure returns (bytes memory) {
        RLP.Encoder memory list = RLP.encoder();
        bytes32 word = keccak256("field");
        list.push(word).push(word).push(address(0xc01)).push(word).push(word).push(word).push(new bytes(256));
        list.push(uint256(0)).push(number).push(uint256(30_000_000)).push(uint256(21_000)).push(timestamp);
        list.push(bytes("extra")).push(word).push(new bytes(8)).push(baseFee).push(word);
        list.push(uint256(0)).push(uint256(0)).push(word).push(word);
        return list.encode();
    }

    /// @dev Makes L1 know block `number` under the header that it returns.
    function origin(uint64 number) internal returns (bytes memory rlp) {
        rlp = headerRlp(number, 1_699_000_000 + number, 5 gwei);
        vm.setBlockhash(number, keccak256(rlp));
    }

    /// @dev Next header of a batch that consumes `items`.
    function nextHeader(uint64 domainId, uint64 originNumber, uint64 items)
        internal
        view
        returns (BatchHeader memory header)
    {
        (, uint64 consumed,,) = inbox.queueState(domainId);
        uint64 index = inbox.batchCount(domainId);
        header.batchIndex = index;
        header.parentBatchHash = index == 0 ? bytes32(0) : inbox.batchAt(domainId, index - 1).batchHash;
        header.originNumber = originNumber;
        header.queueEnd = consumed + items;
        header.queueAcc = inbox.queueAccAt(domainId, consumed + items);
    }

    function append(uint64 domainId, uint64 items, bytes memory data) internal returns (BatchRecord memory) {
        uint64 number = uint64(block.number - 1);
        bytes memory rlp = origin(number);
        BatchHeader memory header = nextHeader(domainId, number, items);
        vm.prank(sequencer, sequencer);
        inbox.appendBatch(domainId, header, rlp, data);
        BatchRecord memory record = inbox.batchAt(domainId, header.batchIndex);
        newestBatch = record.batchHash;
        return record;
    }

    /// @dev An output whose queue cursor is right for a range that ends at `batchEnd`.
    function output(uint64 batchEnd, uint256 salt) internal view returns (Output memory) {
        return Output({
            worldRoot: keccak256(abi.encode("world", salt)),
            lastBlockHash: keccak256(abi.encode("block", salt)),
            queueCursor: inbox.batchAt(DOMAIN, batchEnd - 1).queueEnd,
            withdrawalRoot: keccak256(abi.encode("withdrawals", salt)),
            cumulativeWithdrawn: 0
        });
    }

    /// @dev Asserts on `parentId`, appending the batches it wants first.
    function assertOn(bytes32 parentId, uint256 salt) internal returns (bytes32 id) {
        uint64 batchEnd = chain.assertionOf(parentId).nextBatchEnd;
        while (inbox.batchCount(DOMAIN) < batchEnd) append(DOMAIN, 0, "");
        Output memory claimed = output(batchEnd, salt);
        bytes32 last = lastBatch(DOMAIN, batchEnd);
        vm.prank(proposer);
        return chain.assertOutput{value: BASE_BOND}(DOMAIN, parentId, last, claimed, bytes32(salt));
    }

    /// @dev Hash of the last of the first `batchEnd` batches.
    function lastBatch(uint64 domainId, uint64 batchEnd) internal view returns (bytes32) {
        return inbox.batchAt(domainId, batchEnd - 1).batchHash;
    }

    function genesisId() internal view returns (bytes32) {
        return chain.confirmedAt(DOMAIN, 0);
    }

    /// @dev K-tree over the slot of a recorded withdrawal and one other slot; root, and proof of the former.
    function withdrawalTree(bytes32 withdrawalHash) internal pure returns (bytes32 root, bytes memory proof) {
        bytes32 key = keccak256(abi.encodePacked("S", keccak256(abi.encode(withdrawalHash, uint256(2)))));
        bytes32 other = keccak256(abi.encodePacked("S", bytes32(uint256(1))));
        uint8 bit;
        while ((uint256(key ^ other) >> (255 - bit)) & 1 == 0) ++bit;
        bytes32 leaf = keccak256(abi.encodePacked(uint8(0), key, uint256(1)));
        bytes32 sibling = keccak256(abi.encodePacked(uint8(0), other, uint256(99)));
        root = (uint256(key) >> (255 - bit)) & 1 == 1
            ? keccak256(abi.encodePacked(uint8(1), bit, sibling, leaf))
            : keccak256(abi.encodePacked(uint8(1), bit, leaf, sibling));
        proof = abi.encodePacked(uint8(1), bit, sibling, uint8(1), key, uint256(1));
    }
}
