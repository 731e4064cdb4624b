// SPDX-License-Identifier: MIT
// Two promises for one place and the means to sign them.
pragma solidity ^0.8.28;

import {PreConfirmation} from "../../src/dispute/ISequencerStake.sol";
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

    function promised(uint256 salt) internal pure returns (PreConfirmation memory) {
        return PreConfirmation({
            domainId: DOMAIN,
            number: 7,
            parentHash: keccak256("parent"),
            originNumber: 9_000,
            originHash: keccak256("origin"),
            blockHash: keccak256(abi.encode("block", salt))
        });
    }

    /// @dev The digest as the node makes it, written out anew.
    function digestOn(PreConfirmation memory p, uint256 chainId) internal pure returns (bytes32) {
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
            abi.encode(typeHash, p.domainId, p.number, p.parentHash, p.originNumber, p.originHash, p.blockHash)
        );
        return keccak256(bytes.concat(hex"1901", separator, message));
    }

    function signWith(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function sign(uint256 key, PreConfirmation memory p) internal view returns (bytes memory) {
        return signWith(key, digestOn(p, block.chainid));
    }

    function stakeFor(address who, uint256 amount) internal {
        vm.prank(alice);
        stakes.stake{value: amount}(DOMAIN, who);
    }

    /// @dev Shows promises `a` and `b`, both signed by KEY.
    function report(address who, PreConfirmation memory a, PreConfirmation memory b) internal returns (address) {
        (bytes memory signatureA, bytes memory signatureB) = (sign(KEY, a), sign(KEY, b));
        vm.prank(who);
        return stakes.slash(DOMAIN, a, signatureA, b, signatureB);
    }
}
