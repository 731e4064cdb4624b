// SPDX-License-Identifier: MIT
// Two headers for one place and the means to sign them.
pragma solidity ^0.8.28;

import {BlockHeader} from "../../src/dispute/ISequencerStake.sol";
import {SequencerStake} from "../../src/dispute/SequencerStake.sol";
import {L1Fixture} from "../utils/L1Fixture.sol";

abstract contract StakeFixture is L1Fixture {
    uint256 internal constant KEY = 0xa11ce;
    uint256 internal constant OTHER_KEY = 0xb0b;
    uint256 internal constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;
    uint256 internal constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    uint16 internal constant BURN_BPS = 6_000;

    SequencerStake internal stakes;
    address internal signer = vm.addr(KEY);
    address internal burner = named("burner");
    address internal reporter = named("reporter");

    function setUpStakes() internal {
        setUpDomain(address(0));
        register(902, address(0));
        stakes = new SequencerStake(registry, burner, BURN_BPS);
        vm.deal(alice, 1000 ether);
        vm.deal(signer, 1000 ether);
    }

    function header(uint256 salt) internal pure returns (BlockHeader memory) {
        return BlockHeader({
            domainId: DOMAIN,
            parentHash: keccak256("parent"),
            number: 7,
            timestamp: 1_700_000_000,
            coinbase: uint160(0x5c00000000000000000000000000000000000004),
            worldRoot: keccak256(abi.encode("world", salt)),
            receiptAcc: keccak256("receipts"),
            gasUsed: 21_000,
            gasLimit: 60_000_000,
            baseFee: 1 gwei,
            prevRandao: keccak256("randao"),
            originNumber: 9_000,
            originHash: keccak256("origin"),
            batchIndex: 3
        });
    }

    /// @dev The digest as the node makes it, written out anew.
    function digestOn(BlockHeader memory h, uint256 chainId) internal pure returns (bytes32) {
        bytes32 blockHash = keccak256(bytes.concat(bytes32(uint256(1)), abi.encode(h)));
        bytes32 separator = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId)"),
                keccak256("Syncline"),
                keccak256("1"),
                chainId
            )
        );
        bytes32 typeHash = keccak256(
            "PreConfirmation(uint256 domainId,uint256 number,bytes32 parentHash,uint256 originNumber,bytes32 originHash,bytes32 blockHash)"
        );
        bytes32 message = keccak256(
            abi.encode(typeHash, h.domainId, h.number, h.parentHash, h.originNumber, h.originHash, blockHash)
        );
        return keccak256(bytes.concat(hex"1901", separator, message));
    }

    function signWith(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function sign(uint256 key, BlockHeader memory h) internal view returns (bytes memory) {
        return signWith(key, digestOn(h, block.chainid));
    }

    function stakeFor(address who, uint256 amount) internal {
        vm.prank(alice);
        stakes.stake{value: amount}(DOMAIN, who);
    }

    /// @dev Shows headers `a` and `b`, both signed by KEY.
    function report(address who, BlockHeader memory a, BlockHeader memory b) internal returns (address) {
        (bytes memory signatureA, bytes memory signatureB) = (sign(KEY, a), sign(KEY, b));
        vm.prank(who);
        return stakes.slash(DOMAIN, a, signatureA, b, signatureB);
    }
}
