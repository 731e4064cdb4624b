// SPDX-License-Identifier: MIT
// Gas of the calls that cost an operator or a user money, each as a transaction of its own (cold storage, intrinsic and calldata
// gas included, the EIP-7623 floor too). `node scripts/forge.mjs gas` rewrites snapshots/gas.json.
pragma solidity ^0.8.28;

import {DomainBridge} from "../src/domain/DomainBridge.sol";
import {MessagePasser} from "../src/domain/MessagePasser.sol";
import {ClaimTree} from "../src/libraries/ClaimTree.sol";
import {Predeploys} from "../src/libraries/Predeploys.sol";
import {Quorum} from "../src/libraries/Quorum.sol";
import {BlockHeader} from "../src/types/BlockTypes.sol";
import {Withdrawal} from "../src/types/BridgeTypes.sol";
import {Output} from "../src/types/DomainTypes.sol";
import {BatchHeader} from "../src/types/InboxTypes.sol";
import {Claim} from "../src/types/ClaimTypes.sol";
import {Authority} from "../src/types/LockTypes.sol";
import {AttestationProof, Certificate, FinalBlock, ForeignContracts, QuorumSet} from "../src/types/QuorumTypes.sol";
import {L1Fixture} from "./utils/L1Fixture.sol";
import {QuorumFixture} from "./utils/QuorumFixture.sol";
import {PlainToken} from "./utils/Tokens.sol";

/// forge-config: default.isolate = true
contract GasTest is L1Fixture {
    uint64 private constant GAS = 100_000;

    function setUp() public {
        setUpDomain(address(0));
        append(DOMAIN, 0, "first");
        vm.prank(alice, alice);
        bridge.depositETH{value: 1 ether + uint256(GAS) * GAS_PRICE}(DOMAIN, alice, 1 ether, GAS, "");
    }

    function test_gas_registration() public {
        register(DOMAIN + 1, address(0));
        vm.snapshotGasLastCall("gas", "register, no genesis data");
    }

    function test_gas_batches() public {
        _append("appendBatch, no data", "", 0);
        _append("appendBatch, 1 item", "", 1);
        _append("appendBatch, 120,000 bytes, none zero", _bytes(120_000), 0);
        _append("appendBatch, 400,000 bytes, none zero", _bytes(400_000), 0);
    }

    function test_gas_queue() public {
        vm.prank(alice, alice);
        bridge.depositETH{value: 1 ether + uint256(GAS) * GAS_PRICE}(DOMAIN, alice, 1 ether, GAS, "");
        vm.snapshotGasLastCall("gas", "depositETH");
        PlainToken token = new PlainToken();
        token.mint(alice, 10);
        vm.prank(alice);
        token.approve(address(bridge), 10);
        vm.prank(alice, alice);
        bridge.depositERC20{value: 1 ether}(DOMAIN, address(token), alice, 1);
        vm.snapshotGasLastCall("gas", "depositERC20, first of a token");
        uint256 fee = bridge.tokenDepositFee(DOMAIN, address(token));
        vm.prank(alice, alice);
        bridge.depositERC20{value: fee}(DOMAIN, address(token), alice, 1);
        vm.snapshotGasLastCall("gas", "depositERC20");
        fee = inbox.queueFee(DOMAIN, GAS);
        vm.prank(alice, alice);
        inbox.enqueueSigned{value: fee}(DOMAIN, new bytes(120), GAS);
        vm.snapshotGasLastCall("gas", "enqueueSigned, 120 bytes");
        for (uint256 i; i < 64; ++i) {
            vm.prank(alice, alice);
            inbox.enqueueTransaction{value: fee}(DOMAIN, alice, false, 0, GAS, "");
        }
        vm.warp(block.timestamp + DELAY);
        bytes memory rlp = origin(9_999);
        inbox.appendEmptyBatch(DOMAIN, 9_999, rlp);
        vm.snapshotGasLastCall("gas", "appendEmptyBatch, 64 items");
    }

    function test_gas_assertions() public {
        Withdrawal memory withdrawal = Withdrawal(0, address(0), alice, alice, 0.5 ether);
        Output memory claimed = output(1, 1);
        bytes memory proof;
        (claimed.withdrawalRoot, proof) = withdrawalTree(keccak256(abi.encode(DOMAIN, withdrawal)));
        claimed.cumulativeWithdrawn = 0.5 ether;
        bytes32 parentId = genesisId();
        uint256 bond = chain.requiredBond(parentId, 0.5 ether);
        bytes32 last = lastBatch(DOMAIN, 1);
        vm.prank(proposer);
        bytes32 id = chain.assertOutput{value: bond}(DOMAIN, parentId, last, claimed, bytes32(uint256(7)));
        vm.snapshotGasLastCall("gas", "assertOutput, 1 batch");
        claimed.worldRoot = bytes32(uint256(8));
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(id);
        vm.snapshotGasLastCall("gas", "confirm");
        bridge.finalizeWithdrawal(DOMAIN, id, withdrawal, proof);
        vm.snapshotGasLastCall("gas", "finalizeWithdrawal, proof of 1 level");
        bridge.claim(address(0), alice);
        vm.snapshotGasLastCall("gas", "claim ether");

        for (uint256 i; i < 256; ++i) {
            append(DOMAIN, i == 0 ? 1 : 0, "");
        }
        // fixed by their parents: the next assertion covers one batch, the one after it the 255 others
        claimed = output(2, 3);
        claimed.cumulativeWithdrawn = 0.5 ether;
        last = lastBatch(DOMAIN, 2);
        vm.prank(proposer);
        bytes32 next = chain.assertOutput{value: BASE_BOND}(DOMAIN, id, last, claimed, 0);
        claimed = output(257, 4);
        claimed.cumulativeWithdrawn = 0.5 ether;
        last = lastBatch(DOMAIN, 257);
        vm.prank(proposer);
        chain.assertOutput{value: BASE_BOND}(DOMAIN, next, last, claimed, 0);
        vm.snapshotGasLastCall("gas", "assertOutput, 255 batches");
    }

    function test_gas_domain() public {
        vm.etch(Predeploys.MESSAGE_PASSER, type(MessagePasser).runtimeCode);
        vm.etch(Predeploys.DOMAIN_BRIDGE, type(DomainBridge).runtimeCode);
        vm.store(Predeploys.DOMAIN_BRIDGE, 0, bytes32(uint256(uint160(sequencer))));
        DomainBridge domain = DomainBridge(Predeploys.DOMAIN_BRIDGE);
        vm.prank(sequencer);
        domain.finalizeDeposit(address(0x20), alice, alice, 5, "Some longer token name", "TKN", 18);
        vm.snapshotGasLastCall("gas", "domain: finalizeDeposit, first of a token");
        vm.prank(sequencer);
        domain.finalizeDeposit(address(0x20), alice, alice, 5, "Some longer token name", "TKN", 18);
        vm.snapshotGasLastCall("gas", "domain: finalizeDeposit");
        vm.prank(alice);
        domain.withdrawERC20(address(0x20), alice, 1);
        vm.snapshotGasLastCall("gas", "domain: withdrawERC20");
        vm.prank(alice);
        domain.withdrawETH{value: 1}(alice);
        vm.snapshotGasLastCall("gas", "domain: withdrawETH");
    }

    function _append(string memory name, bytes memory data, uint64 items) private {
        bytes memory rlp = origin(9_999);
        BatchHeader memory header = nextHeader(DOMAIN, 9_999, items);
        vm.prank(sequencer, sequencer);
        inbox.appendBatch(DOMAIN, header, rlp, data);
        vm.snapshotGasLastCall("gas", name);
    }

    function _bytes(uint256 length) private pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i; i < length; i += 32) {
            bytes32 word = keccak256(abi.encode(i)) | bytes32(uint256(type(uint256).max) / 255);
            for (uint256 j; j < 32 && i + j < length; ++j) {
                out[i + j] = word[j];
            }
        }
    }
}

/// forge-config: default.isolate = true
contract ConfirmedGasTest is L1Fixture {
    function setUp() public {
        setUpDomain(address(0));
    }

    function _header(uint256 number) private pure returns (BlockHeader memory made) {
        (made.domainId, made.number, made.worldRoot) = (DOMAIN, number, keccak256(abi.encode("world", number)));
    }

    function _confirm(bytes32 parentId, uint256 number) private returns (bytes32 id) {
        uint64 batchEnd = chain.assertionOf(parentId).nextBatchEnd;
        while (inbox.batchCount(DOMAIN) < batchEnd) append(DOMAIN, 0, "");
        Output memory claimed = output(batchEnd, number);
        claimed.lastBlockHash = ClaimTree.hashHeader(_header(number));
        claimed.worldRoot = _header(number).worldRoot;
        bytes32 batch = lastBatch(DOMAIN, batchEnd);
        vm.prank(proposer);
        id = chain.assertOutput{value: BASE_BOND}(DOMAIN, parentId, batch, claimed, bytes32(number));
        vm.warp(block.timestamp + WINDOW);
        chain.confirm(id);
    }

    function test_gas_settle() public {
        bytes32 first = _confirm(genesisId(), 5);
        bytes32 second = _confirm(first, 6);
        crosslinks.settle(first, _header(5));
        vm.snapshotGasLastCall("gas", "settle, first leaf of the tree");
        crosslinks.settle(second, _header(6));
        vm.snapshotGasLastCall("gas", "settle");
    }

    function test_gas_authority() public {
        Authority memory row;
        (row.id, row.signer, row.rank, row.jurisdiction) = ("SEC", alice, 2, "US");
        (row.actions, row.epoch, row.validBefore) = (511, 1, type(uint64).max);
        vm.prank(governor);
        authorities.appoint(row);
        vm.snapshotGasLastCall("gas", "appoint an authority of all kinds");
        crosslinks.settleAuthority("SEC");
        vm.snapshotGasLastCall("gas", "settleAuthority, first leaf of the tree");
        vm.prank(governor);
        authorities.revoke(row);
        vm.snapshotGasLastCall("gas", "revoke");
        crosslinks.settleAuthority("SEC");
        vm.snapshotGasLastCall("gas", "settleAuthority");
    }

    function test_gas_closure() public {
        _confirm(genesisId(), 5);
        vm.prank(governor);
        closure.schedule(DOMAIN);
        vm.snapshotGasLastCall("gas", "schedule");
        vm.prank(governor);
        closure.cancel(DOMAIN);
        vm.snapshotGasLastCall("gas", "cancel");
        vm.prank(governor);
        closure.schedule(DOMAIN);
        vm.warp(block.timestamp + CLOSURE_DELAY);
        closure.close(DOMAIN, _header(5));
        vm.snapshotGasLastCall("gas", "close");
    }
}

/// forge-config: default.isolate = true
contract QuorumGasTest is QuorumFixture {
    function setUp() public {
        setUpDomain(address(0));
    }

    function test_gas_foreignId() public {
        validators.open(FOREIGN, terms(address(0)));
        vm.snapshotGasLastCall("gas", "open");
        join(FOREIGN, 0);
        vm.snapshotGasLastCall("gas", "join, first seat of a foreign id");
    }

    function test_gas_seats() public {
        validators.open(FOREIGN, terms(alice));
        for (uint256 i; i < 4; ++i) {
            vm.prank(alice);
            validators.admit(FOREIGN, accountOf(i), true);
            if (i == 0) vm.snapshotGasLastCall("gas", "admit");
            join(FOREIGN, i);
        }
        vm.warp(block.timestamp + 100);
        QuorumSet memory set = validators.formEpoch(FOREIGN);
        vm.prank(accountOf(0));
        validators.exit(FOREIGN);
        vm.snapshotGasLastCall("gas", "exit");
        vm.prank(alice);
        validators.dismiss(FOREIGN, accountOf(1));
        vm.snapshotGasLastCall("gas", "dismiss");
        AttestationProof memory a = prove(set, attestation(set, 9, 1), 4);
        AttestationProof memory b = prove(set, attestation(set, 9, 2), 4);
        validators.slashEquivocation(a, b);
        vm.snapshotGasLastCall("gas", "slashEquivocation, 1 of 4 members");
        vm.roll(10_100);
        vm.setBlockhash(10_050, keccak256("L1"));
        FinalBlock memory said = FinalBlock(FOREIGN, 10_050, keccak256("lie"), 1);
        Certificate memory lie = certify(8, Quorum.messageOf(validators.chainTag(), said));
        validators.slashFinalBlock(said, set, lie);
        vm.snapshotGasLastCall("gas", "slashFinalBlock, 1 of 4 members");
        vm.warp(block.timestamp + 10_000);
        validators.payOut(FOREIGN, accountOf(0));
        vm.snapshotGasLastCall("gas", "payOut");
        validators.withdrawCredit(accountOf(0));
        vm.snapshotGasLastCall("gas", "withdrawCredit");
    }

    function test_gas_quorumOf4() public {
        _measure(4, 7, 14, "4 members");
    }

    function test_gas_quorumOf64() public {
        _measure(64, (1 << 43) - 1, ((1 << 43) - 1) << 21, "64 members");
    }

    function _measure(uint256 count, uint64 signers, uint64 others, string memory name) private {
        QuorumSet memory set = seat(FOREIGN, count - 1);
        // the first leaf of the tree writes all its levels
        crosslinks.settleSet(FOREIGN, 1);
        join(FOREIGN, count - 1);
        vm.snapshotGasLastCall("gas", string.concat("join, seat of ", name));
        vm.warp(block.timestamp + 100);
        set = validators.formEpoch(FOREIGN);
        vm.snapshotGasLastCall("gas", string.concat("formEpoch, ", name));
        AttestationProof memory right = prove(set, attestation(set, 9, 1), signers);
        AttestationProof memory wrong = prove(set, attestation(set, 9, 2), others);
        crosslinks.settleByQuorum(right.attestation, set, right.certificate);
        vm.snapshotGasLastCall("gas", string.concat("settleByQuorum, ", name));
        Claim memory settled = Claim(FOREIGN, 9, right.attestation.worldRoot);
        bytes32[] memory siblings = onlySiblings();
        siblings[0] = ClaimTree.setLeaf(validators.setOf(FOREIGN, 1));
        validators.slashExcluded(wrong, settled, right.attestation.blockHash, siblings);
        vm.snapshotGasLastCall("gas", string.concat("slashExcluded, a quorum of ", name));
        crosslinks.settleSet(FOREIGN, 2);
        vm.snapshotGasLastCall("gas", string.concat("settleSet, ", name));
        ForeignContracts memory said = ForeignContracts(FOREIGN, set.epoch, address(0xa), address(0xb));
        Certificate memory certificate = certify(signers, Quorum.messageOf(validators.chainTag(), said));
        crosslinks.settleContracts(said, set, certificate);
        vm.snapshotGasLastCall("gas", string.concat("settleContracts, ", name));
    }
}
