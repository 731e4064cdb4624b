// SPDX-License-Identifier: MIT
// The predeploys of a domain, installed as genesis does: code and storage, no constructor.
pragma solidity ^0.8.28;

import {ERC20} from "solady/tokens/ERC20.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC7802} from "@openzeppelin/contracts/interfaces/draft-IERC7802.sol";
import {BridgedToken} from "../src/domain/BridgedToken.sol";
import {DomainBridge} from "../src/domain/DomainBridge.sol";
import {FeeSplitter} from "../src/domain/FeeSplitter.sol";
import {FeeVault} from "../src/domain/FeeVault.sol";
import {L1Attributes} from "../src/domain/L1Attributes.sol";
import {MessagePasser} from "../src/domain/MessagePasser.sol";
import {Multicall3} from "../src/domain/Multicall3.sol";
import {IDomainBridge} from "../src/interfaces/IDomainBridge.sol";
import {IInbox} from "../src/interfaces/IInbox.sol";
import {IMessagePasser} from "../src/interfaces/IMessagePasser.sol";
import {IStateCommitmentChain} from "../src/interfaces/IStateCommitmentChain.sol";
import {Bridge} from "../src/l1/Bridge.sol";
import {Predeploys} from "../src/libraries/Predeploys.sol";
import {Test} from "./utils/Test.sol";

contract DomainContractsTest is Test {
    MessagePasser private passer = MessagePasser(Predeploys.MESSAGE_PASSER);
    DomainBridge private bridge = DomainBridge(Predeploys.DOMAIN_BRIDGE);
    FeeSplitter private splitter = FeeSplitter(Predeploys.FEE_SPLITTER);
    address private l1Alias = named("alias of the L1 bridge");
    address private owner = named("owner");
    address private sequencer = named("sequencer");
    address private treasury = named("treasury");
    address private providers = named("providers");
    address private alice = named("alice");
    address private l1Token = named("l1 token");

    function setUp() public {
        vm.chainId(901);
        vm.etch(Predeploys.L1_ATTRIBUTES, type(L1Attributes).runtimeCode);
        vm.etch(Predeploys.MESSAGE_PASSER, type(MessagePasser).runtimeCode);
        vm.etch(Predeploys.DOMAIN_BRIDGE, type(DomainBridge).runtimeCode);
        vm.etch(Predeploys.SEQUENCER_FEE_VAULT, type(FeeVault).runtimeCode);
        vm.etch(Predeploys.BASE_FEE_VAULT, type(FeeVault).runtimeCode);
        vm.etch(Predeploys.FEE_SPLITTER, type(FeeSplitter).runtimeCode);
        vm.store(Predeploys.DOMAIN_BRIDGE, 0, bytes32(uint256(uint160(l1Alias))));
        vm.store(Predeploys.FEE_SPLITTER, bytes32(uint256(1)), bytes32(uint256(uint160(owner))));
        vm.startPrank(owner);
        splitter.setRecipients(FeeSplitter.Recipients(sequencer, treasury, providers));
        splitter.setShares(Predeploys.SEQUENCER_FEE_VAULT, FeeSplitter.Shares(7_000, 2_000, 1_000));
        vm.stopPrank();
        vm.deal(alice, 100 ether);
    }

    function test_l1Attributes_readsSlotsZeroToFour() public {
        for (uint256 i; i < 5; ++i) {
            vm.store(Predeploys.L1_ATTRIBUTES, bytes32(i), bytes32(100 + i));
        }
        L1Attributes attributes = L1Attributes(Predeploys.L1_ATTRIBUTES);
        assertEq(attributes.originNumber(), 100, "number");
        assertEq(attributes.originTimestamp(), 101, "timestamp");
        assertEq(attributes.originBaseFee(), 102, "base fee");
        assertEq(attributes.originHash(), bytes32(uint256(103)), "hash");
        assertEq(attributes.batchIndex(), 104, "batch");
    }

    function test_passer_recordsWhereL1Looks() public {
        vm.prank(alice);
        bytes32 hash = passer.withdrawEther{value: 2 ether}(address(0xbeef));
        assertEq(
            hash,
            keccak256(abi.encode(uint256(901), uint256(0), address(0), alice, address(0xbeef), uint256(2 ether))),
            "hash of six words"
        );
        assertEq(vm.load(address(passer), bytes32(0)), bytes32(uint256(1)), "slot 0: nonce");
        assertEq(vm.load(address(passer), bytes32(uint256(1))), bytes32(uint256(2 ether)), "slot 1: withdrawn");
        bytes32 slot = keccak256(abi.encode(hash, uint256(2)));
        assertEq(vm.load(address(passer), slot), bytes32(uint256(1)), "slot 2: mapping");
        vm.prank(alice);
        assertTrue(passer.withdrawEther{value: 2 ether}(address(0xbeef)) != hash, "nonce tells them apart");
    }

    function test_passer_refusals() public {
        vm.startPrank(alice);
        vm.expectRevert(IMessagePasser.ZeroRecipient.selector);
        passer.withdrawEther{value: 1}(address(0));
        vm.expectRevert(IMessagePasser.ZeroAmount.selector);
        passer.withdrawEther(alice);
        vm.expectRevert(abi.encodeWithSelector(IMessagePasser.NotDomainBridge.selector, alice));
        passer.recordWithdrawal(l1Token, alice, alice, 1);
        vm.stopPrank();
        vm.deal(address(bridge), 10);
        vm.startPrank(address(bridge));
        vm.expectRevert(abi.encodeWithSelector(IMessagePasser.ValueDiffers.selector, 0, 1));
        passer.recordWithdrawal(address(0), alice, alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IMessagePasser.ValueDiffers.selector, 1, 0));
        passer.recordWithdrawal{value: 1}(l1Token, alice, alice, 1);
        vm.stopPrank();
        uint256 huge = uint256(type(uint128).max) + 1;
        vm.deal(alice, huge);
        vm.expectRevert(IMessagePasser.CumulativeOverflow.selector);
        vm.prank(alice);
        passer.withdrawEther{value: huge}(alice);
    }

    function test_bridge_makesTheToken_whereItSaidItWould() public {
        address predicted = bridge.tokenOf(l1Token);
        assertEq(predicted.code.length, 0, "not yet");
        _deposit(50);
        assertTrue(predicted.code.length != 0, "made");
        BridgedToken token = BridgedToken(predicted);
        assertEq(token.balanceOf(alice), 50, "minted");
        assertEq(token.name(), "Token", "name");
        assertEq(token.symbol(), "TKN", "symbol");
        assertEq(token.decimals(), 8, "decimals");
        assertEq(token.l1Token(), l1Token, "l1 token");
        _deposit(25);
        assertEq(token.totalSupply(), 75, "supply");
    }

    /// @dev The L1 Bridge buys this much gas; a deposit that runs out of it would be lost.
    function test_bridge_depositGas_staysFarBelowWhatIsBought() public {
        bytes memory longest = bytes(new string(64));
        for (uint256 i; i < 64; ++i) {
            longest[i] = "x";
        }
        uint256 intrinsic = 21_000 + 16 * (4 + 32 * 13);
        vm.startPrank(l1Alias);
        uint256 before = gasleft();
        bridge.finalizeDeposit(l1Token, alice, alice, 1, string(longest), "TOKENTOKENTOKENTOKENTOKENTOKENTO", 18);
        uint256 first = before - gasleft() + intrinsic;
        before = gasleft();
        bridge.finalizeDeposit(l1Token, alice, owner, 1, string(longest), "TOKENTOKENTOKENTOKENTOKENTOKENTO", 18);
        uint256 later = before - gasleft() + intrinsic;
        vm.stopPrank();
        Bridge l1 = new Bridge(IInbox(address(0)), IStateCommitmentChain(address(0)));
        assertTrue(first * 3 / 2 < l1.FIRST_TOKEN_GAS(), "first");
        assertTrue(later * 2 < l1.TOKEN_GAS(), "later");
    }

    function test_bridge_listensToItsAliasOnly() public {
        vm.expectRevert(abi.encodeWithSelector(IDomainBridge.NotL1Bridge.selector, alice));
        vm.prank(alice);
        bridge.finalizeDeposit(l1Token, alice, alice, 1, "", "", 0);
    }

    function test_bridge_withdrawsTokens_byBurning() public {
        _deposit(50);
        BridgedToken token = BridgedToken(bridge.tokenOf(l1Token));
        vm.prank(alice);
        bytes32 hash = bridge.withdrawERC20(l1Token, address(0xbeef), 20);
        assertEq(token.balanceOf(alice), 30, "burnt");
        assertEq(passer.recorded(hash), 1, "recorded");
        assertEq(
            hash,
            keccak256(abi.encode(uint256(901), uint256(0), l1Token, alice, address(0xbeef), uint256(20))),
            "hash"
        );
        assertEq(passer.cumulativeWithdrawn(), 0, "no ether");
        vm.expectRevert(ERC20.InsufficientBalance.selector);
        vm.prank(alice);
        bridge.withdrawERC20(l1Token, alice, 31);
        vm.expectRevert(abi.encodeWithSelector(IDomainBridge.TokenUnknown.selector, alice));
        vm.prank(alice);
        bridge.withdrawERC20(alice, alice, 1);
    }

    function test_bridge_withdrawsEther_inTheCallersName() public {
        vm.prank(alice);
        bytes32 hash = bridge.withdrawETH{value: 1 ether}(address(0xbeef));
        assertEq(
            hash,
            keccak256(abi.encode(uint256(901), uint256(0), address(0), alice, address(0xbeef), uint256(1 ether))),
            "hash"
        );
        assertEq(address(passer).balance, 1 ether, "kept");
        assertEq(passer.cumulativeWithdrawn(), 1 ether, "counted");
    }

    function test_token_isErc7802_forTheBridgeAlone() public {
        _deposit(50);
        BridgedToken token = BridgedToken(bridge.tokenOf(l1Token));
        assertTrue(type(IERC7802).interfaceId == 0x33331994, "interface id");
        assertTrue(token.supportsInterface(0x33331994), "7802");
        assertTrue(token.supportsInterface(type(IERC165).interfaceId), "165");
        assertTrue(token.supportsInterface(0x36372b07), "20");
        assertTrue(!token.supportsInterface(0xffffffff), "not everything");
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(BridgedToken.NotDomainBridge.selector, alice));
        token.crosschainMint(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(BridgedToken.NotDomainBridge.selector, alice));
        token.crosschainBurn(alice, 1);
        vm.expectRevert(abi.encodeWithSelector(BridgedToken.NotDomainBridge.selector, alice));
        token.initialize(alice, "", "", 0);
        vm.stopPrank();
        vm.expectRevert(BridgedToken.AlreadyInitialized.selector);
        vm.prank(address(bridge));
        token.initialize(alice, "", "", 0);
        assertEq(token.allowance(alice, 0x000000000022D473030F116dDEE9F6B43aC78BA3), 0, "no silent allowance");
    }

    function test_token_permits() public {
        uint256 key = 0xa11ce;
        address holder = vm.addr(key);
        vm.prank(l1Alias);
        bridge.finalizeDeposit(l1Token, holder, holder, 5, "Token", "TKN", 8);
        BridgedToken token = BridgedToken(bridge.tokenOf(l1Token));
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                holder,
                alice,
                5,
                0,
                block.timestamp
            )
        );
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        token.permit(holder, alice, 5, block.timestamp, v, r, s);
        vm.prank(alice);
        token.transferFrom(holder, alice, 5);
        assertEq(token.balanceOf(alice), 5, "moved");
    }

    function testFuzz_fees_areSplitInFull(uint96 amount) public {
        vm.assume(amount != 0);
        vm.deal(Predeploys.SEQUENCER_FEE_VAULT, amount);
        FeeVault(payable(Predeploys.SEQUENCER_FEE_VAULT)).distribute();
        uint256 sum = splitter.credit(sequencer) + splitter.credit(treasury) + splitter.credit(providers);
        assertEq(sum, amount, "sums to 100 %");
        assertEq(splitter.credit(sequencer), (uint256(amount) * 7) / 10, "sequencer");
        assertEq(splitter.credit(providers), uint256(amount) / 10, "providers");
        splitter.withdrawCredit(treasury);
        assertEq(treasury.balance, amount - splitter.credit(sequencer) - splitter.credit(providers), "paid");
    }

    function test_fees_refusals() public {
        vm.expectRevert(FeeVault.NothingToDistribute.selector);
        FeeVault(payable(Predeploys.SEQUENCER_FEE_VAULT)).distribute();
        vm.expectRevert(abi.encodeWithSelector(FeeSplitter.NotVault.selector, address(this)));
        splitter.split();
        vm.expectRevert(abi.encodeWithSelector(FeeSplitter.NotOwner.selector, address(this)));
        splitter.setShares(Predeploys.BASE_FEE_VAULT, FeeSplitter.Shares(1, 1, 1));
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(FeeSplitter.SharesSum.selector, 9_999));
        splitter.setShares(Predeploys.BASE_FEE_VAULT, FeeSplitter.Shares(9_999, 0, 0));
        vm.expectRevert(abi.encodeWithSelector(FeeSplitter.NotVault.selector, alice));
        splitter.setShares(alice, FeeSplitter.Shares(10_000, 0, 0));
        vm.expectRevert(FeeSplitter.ZeroRecipient.selector);
        splitter.setRecipients(FeeSplitter.Recipients(sequencer, address(0), providers));
        splitter.nominateOwner(alice);
        vm.stopPrank();
        vm.expectRevert(abi.encodeWithSelector(FeeSplitter.NotNominee.selector, owner));
        vm.prank(owner);
        splitter.acceptOwnership();
        vm.prank(alice);
        splitter.acceptOwnership();
        assertEq(splitter.owner(), alice, "owner");
    }

    function test_multicall_aggregates() public {
        Multicall3 multicall = new Multicall3();
        Multicall3.Call3[] memory calls = new Multicall3.Call3[](2);
        calls[0] = Multicall3.Call3(address(passer), false, abi.encodeCall(passer.nonce, ()));
        calls[1] = Multicall3.Call3(address(passer), true, abi.encodeCall(passer.withdrawEther, (alice)));
        Multicall3.Result[] memory results = multicall.aggregate3(calls);
        assertTrue(results[0].success && !results[1].success, "one fails");
        assertEq(abi.decode(results[0].returnData, (uint256)), 0, "nonce");
        calls[1].allowFailure = false;
        vm.expectRevert("Multicall3: call failed");
        multicall.aggregate3(calls);

        Multicall3.Call3Value[] memory paid = new Multicall3.Call3Value[](1);
        paid[0] = Multicall3.Call3Value(address(passer), false, 3, abi.encodeCall(passer.withdrawEther, (alice)));
        multicall.aggregate3Value{value: 3}(paid);
        assertEq(passer.cumulativeWithdrawn(), 3, "paid");
        vm.deal(address(multicall), 3);
        vm.expectRevert("Multicall3: value mismatch");
        multicall.aggregate3Value{value: 2}(paid);

        Multicall3.Call[] memory plain = new Multicall3.Call[](1);
        plain[0] = Multicall3.Call(address(passer), abi.encodeCall(passer.nonce, ()));
        (uint256 number, bytes[] memory data) = multicall.aggregate(plain);
        assertEq(number, block.number, "number");
        assertEq(abi.decode(data[0], (uint256)), 1, "nonce");
        (,, Multicall3.Result[] memory tried) = multicall.tryBlockAndAggregate(false, plain);
        assertTrue(tried[0].success, "tried");
        assertEq(multicall.getChainId(), 901, "chain id");
        assertEq(multicall.getEthBalance(alice), 100 ether, "balance");
        assertEq(multicall.getLastBlockHash(), blockhash(block.number - 1), "last block");
    }

    function _deposit(uint256 amount) private {
        vm.prank(l1Alias);
        bridge.finalizeDeposit(l1Token, alice, alice, amount, "Token", "TKN", 8);
    }
}
