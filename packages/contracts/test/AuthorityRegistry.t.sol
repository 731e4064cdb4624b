// SPDX-License-Identifier: MIT
// The governor alone says who is an authority; what he said last becomes a leaf.
pragma solidity ^0.8.28;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ICrosslinks} from "../src/interfaces/ICrosslinks.sol";
import {ClaimTree} from "../src/libraries/ClaimTree.sol";
import {Orders} from "../src/libraries/Orders.sol";
import {IAuthorityRegistry} from "../src/lock/IAuthorityRegistry.sol";
import {Authority} from "../src/types/LockTypes.sol";
import {L1Fixture} from "./utils/L1Fixture.sol";

contract AuthorityRegistryTest is L1Fixture {
    bytes32 internal constant SEC = "SEC";

    function setUp() public {
        setUpL1();
    }

    function row() internal view returns (Authority memory) {
        return Authority({
            id: SEC,
            signer: alice,
            rank: 2,
            jurisdiction: "US",
            actions: 511,
            kinds: new bytes32[](16),
            epoch: 1,
            validAfter: 0,
            validBefore: type(uint64).max,
            revokedAt: 0
        });
    }

    function appoint(Authority memory authority) internal {
        vm.prank(governor);
        authorities.appoint(authority);
    }

    /// @dev Leaf 0 of a tree with one leaf: all siblings are empty nodes.
    function siblings() internal pure returns (bytes32[] memory path) {
        path = new bytes32[](32);
        for (uint256 i = 1; i < 32; ++i) path[i] = keccak256(abi.encode(path[i - 1], path[i - 1]));
    }

    function test_becomesALeafOncePerRow() public {
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.AuthorityUnknown.selector, SEC));
        crosslinks.settleAuthority(SEC);
        Authority memory authority = row();
        appoint(authority);
        bytes32 hash = Orders.hashAuthority(authority);
        assertEq(authorities.hashOf(SEC), hash, "hash");
        assertEq(crosslinks.settleAuthority(SEC), 0, "index");
        assertEq(crosslinks.leafOfAuthority(hash), 1, "leaf");
        assertTrue(
            MerkleProof.verify(siblings(), crosslinks.root(), ClaimTree.authorityLeaf(hash)), "under the root"
        );
        vm.expectRevert(abi.encodeWithSelector(ICrosslinks.AuthoritySettledAlready.selector, SEC, 0));
        crosslinks.settleAuthority(SEC);
        vm.prank(governor);
        authorities.revoke(authority);
        assertEq(crosslinks.settleAuthority(SEC), 1, "index of the revocation");
    }

    function test_epochsFollowOneAnother() public {
        Authority memory authority = row();
        authority.epoch = 2;
        vm.expectRevert(abi.encodeWithSelector(IAuthorityRegistry.EpochDiffers.selector, SEC, 2, 1));
        appoint(authority);
        authority.epoch = 1;
        appoint(authority);
        vm.expectRevert(abi.encodeWithSelector(IAuthorityRegistry.EpochDiffers.selector, SEC, 1, 2));
        appoint(authority);
        vm.prank(governor);
        authorities.revoke(authority);
        Authority memory revoked = row();
        revoked.revokedAt = uint64(block.timestamp);
        assertEq(authorities.hashOf(SEC), Orders.hashAuthority(revoked), "revoked");
        vm.expectRevert(
            abi.encodeWithSelector(IAuthorityRegistry.NotInForce.selector, SEC, Orders.hashAuthority(revoked))
        );
        vm.prank(governor);
        authorities.revoke(revoked);
        // a later epoch appoints it again
        authority.epoch = 2;
        appoint(authority);
        assertEq(authorities.epochOf(SEC), 2, "epoch");
    }

    function test_governorAlone() public {
        Authority memory authority = row();
        vm.expectRevert(abi.encodeWithSelector(IAuthorityRegistry.NotGovernor.selector, address(this)));
        authorities.appoint(authority);
        vm.expectRevert(abi.encodeWithSelector(IAuthorityRegistry.NotGovernor.selector, address(this)));
        authorities.revoke(authority);
    }

    function test_refusesEveryFlaw() public {
        for (uint256 flaw; flaw < 10; ++flaw) {
            Authority memory authority = row();
            if (flaw == 0) authority.id = 0;
            if (flaw == 1) authority.signer = address(0);
            if (flaw == 2) authority.rank = 0;
            if (flaw == 3) authority.rank = 4;
            if (flaw == 4) authority.jurisdiction = 0;
            if (flaw == 5) authority.actions = 0;
            if (flaw == 6) authority.actions = 512;
            if (flaw == 7) authority.kinds = new bytes32[](17);
            if (flaw == 8) authority.validAfter = authority.validBefore;
            if (flaw == 9) authority.revokedAt = 1;
            vm.expectRevert(abi.encodeWithSelector(IAuthorityRegistry.AuthorityMalformed.selector, authority.id));
            appoint(authority);
        }
    }
}
