// SPDX-License-Identifier: MIT
// What this domain knows of other domains' states. Spec: docs/crosslinks.md §2.
pragma solidity ^0.8.28;

import {BlockHeader as L1Header} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {TrieProof} from "@openzeppelin/contracts/utils/cryptography/TrieProof.sol";
import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {ClaimTree} from "../libraries/ClaimTree.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {KeyedTree} from "../libraries/KeyedTree.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {PullPayments} from "../libraries/PullPayments.sol";
import {BlockHeader} from "../types/BlockTypes.sol";
import {Claim, ClaimStatus} from "../types/ClaimTypes.sol";
import {L1Attributes} from "./L1Attributes.sol";

/// @title ClaimRegistry
/// @notice What it does and who may do what: see IClaimRegistry.
contract ClaimRegistry is IClaimRegistry, PullPayments {
    using RLP for Memory.Slice;

    /// @dev A header has 21 or 22 fields, 32-byte extra data and a 256-byte bloom: below 750 bytes.
    uint256 internal constant MAX_HEADER_LENGTH = 1024;
    /// @dev Blocks that the EIP-2935 contract holds.
    uint64 internal constant HISTORY_LENGTH = 8191;
    /// @dev Fields of an L1 account: nonce, balance, storageRoot, codeHash.
    uint256 internal constant STORAGE_ROOT_FIELD = 2;

    struct Voucher {
        address account;
        uint96 bond;
    }

    /// @notice The Crosslinks contract on L1.
    address public immutable crosslinks;
    /// @notice Wei to vouch for a claim.
    uint96 public immutable admissionBond;

    /// @notice L1 blocks that were an origin here.
    mapping(bytes32 originHash => bool) public isNoted;
    /// @notice Roots of the tree of settled claims that are known here.
    mapping(bytes32 root => bool) public isImported;
    /// @inheritdoc IClaimRegistry
    mapping(uint64 domainId => mapping(uint64 number => bytes32)) public certifiedRoot;
    /// @inheritdoc IClaimRegistry
    mapping(bytes32 claimId => Voucher) public voucherOf;

    constructor(address crosslinks_, uint96 admissionBond_) {
        crosslinks = crosslinks_;
        admissionBond = admissionBond_;
    }

    /// @inheritdoc IClaimRegistry
    function noteOrigin() external returns (bytes32 originHash) {
        L1Attributes attributes = L1Attributes(Predeploys.L1_ATTRIBUTES);
        originHash = attributes.originHash();
        if (isNoted[originHash]) return originHash;
        isNoted[originHash] = true;
        emit OriginNoted(attributes.originNumber(), originHash);
    }

    /// @inheritdoc IClaimRegistry
    function importRoot(bytes calldata l1HeaderRlp, bytes[] calldata accountProof, bytes[] calldata slotProof)
        external
        returns (bytes32 root)
    {
        if (l1HeaderRlp.length > MAX_HEADER_LENGTH) revert HeaderTooLong(l1HeaderRlp.length);
        bytes32 headerHash = keccak256(l1HeaderRlp);
        if (!isNoted[headerHash] && L1Attributes(Predeploys.L1_ATTRIBUTES).originHash() != headerHash) {
            revert OriginUnknown(headerHash);
        }
        bytes memory account =
            _read(L1Header.getStateRoot(l1HeaderRlp), abi.encodePacked(keccak256(abi.encodePacked(crosslinks))), accountProof);
        bytes32 storageRoot = RLP.decodeList(account)[STORAGE_ROOT_FIELD].readBytes32();
        bytes memory value = _read(storageRoot, abi.encodePacked(keccak256(abi.encode(uint256(0)))), slotProof);
        root = bytes32(RLP.decodeUint256(value));
        if (isImported[root]) return root;
        isImported[root] = true;
        emit RootImported(root, headerHash);
    }

    /// @inheritdoc IClaimRegistry
    function certify(Claim calldata claim, bytes32 blockHash, bytes32 root, bytes32[] calldata siblings) external {
        if (!isImported[root]) revert RootUnknown(root);
        bytes32 leaf = ClaimTree.leaf(claim, blockHash);
        if (!ClaimTree.contains(root, leaf, siblings)) revert NotUnderRoot(leaf, root);
        _certify(claim, blockHash);
    }

    /// @inheritdoc IClaimRegistry
    function certifyAncestor(
        Claim calldata known,
        BlockHeader calldata header,
        bytes32[5] calldata account,
        bytes calldata accountProof,
        bytes calldata slotProof
    ) external {
        if (statusOf(known) != ClaimStatus.TRUE) revert NotCertified(known.domainId, known.number, known.worldRoot);
        uint64 number = uint64(header.number);
        if (header.number >= known.number || number + HISTORY_LENGTH < known.number) {
            revert OutsideHistory(number, known.number);
        }
        bytes32 key = Commitments.accountKey(Predeploys.HISTORY);
        if (KeyedTree.verify(known.worldRoot, key, accountProof) != keccak256(abi.encode(account))) {
            revert AccountNotProven(Predeploys.HISTORY);
        }
        bytes32 slot = Commitments.storageKey(bytes32(uint256(number % HISTORY_LENGTH)));
        bytes32 inHistory = KeyedTree.verify(account[4], slot, slotProof);
        bytes32 headerHash = ClaimTree.hashHeader(header);
        if (headerHash != inHistory) revert AncestorDiffers(headerHash, inHistory);
        _certify(Claim({domainId: known.domainId, number: number, worldRoot: header.worldRoot}), headerHash);
    }

    /// @inheritdoc IClaimRegistry
    function admit(Claim calldata claim) external payable {
        if (msg.value != admissionBond) revert BondDiffers(msg.value, admissionBond);
        ClaimStatus status = statusOf(claim);
        if (status != ClaimStatus.UNKNOWN) revert AlreadyDecided(status);
        bytes32 id = claimId(claim);
        address account = voucherOf[id].account;
        if (account != address(0)) revert AlreadyAdmitted(id, account);
        voucherOf[id] = Voucher({account: msg.sender, bond: admissionBond});
        emit ClaimAdmitted(claim.domainId, claim.number, claim.worldRoot, msg.sender, msg.value);
    }

    /// @inheritdoc IClaimRegistry
    function release(Claim calldata claim) external {
        bytes32 id = claimId(claim);
        Voucher memory voucher = voucherOf[id];
        ClaimStatus status = statusOf(claim);
        if (voucher.account == address(0) || status == ClaimStatus.UNKNOWN) revert NothingToRelease(id);
        delete voucherOf[id];
        if (status == ClaimStatus.TRUE) {
            emit BondReturned(id, voucher.account, voucher.bond);
            _credit(voucher.account, voucher.bond);
            return;
        }
        uint256 reward = voucher.bond / 2;
        emit BondSlashed(id, voucher.account, reward, voucher.bond - reward);
        _credit(msg.sender, reward);
        _credit(address(0), voucher.bond - reward);
    }

    /// @inheritdoc IClaimRegistry
    function levelOf(Claim calldata claim) external view returns (ClaimStatus status, uint8 level) {
        status = statusOf(claim);
        if (status == ClaimStatus.TRUE) level = 3;
        else if (status == ClaimStatus.UNKNOWN && voucherOf[claimId(claim)].account != address(0)) level = 1;
    }

    /// @inheritdoc IClaimRegistry
    function statusOf(Claim calldata claim) public view returns (ClaimStatus) {
        bytes32 known = certifiedRoot[claim.domainId][claim.number];
        if (known == bytes32(0)) return ClaimStatus.UNKNOWN;
        return known == claim.worldRoot ? ClaimStatus.TRUE : ClaimStatus.FALSE;
    }

    /// @inheritdoc IClaimRegistry
    function claimId(Claim calldata claim) public pure returns (bytes32) {
        return keccak256(abi.encode(claim));
    }

    function _certify(Claim memory claim, bytes32 blockHash) private {
        bytes32 known = certifiedRoot[claim.domainId][claim.number];
        if (known == claim.worldRoot) return;
        if (known != bytes32(0)) revert CertifiedTwice(claim.domainId, claim.number, known, claim.worldRoot);
        certifiedRoot[claim.domainId][claim.number] = claim.worldRoot;
        emit ClaimCertified(claim.domainId, claim.number, claim.worldRoot, blockHash);
    }

    /// @dev What L1's trie holds at `key`; absence is no proof.
    function _read(bytes32 root, bytes memory key, bytes[] memory proof) private pure returns (bytes memory value) {
        TrieProof.ProofError problem;
        (value, problem) = TrieProof.tryTraverse(root, key, proof);
        if (problem != TrieProof.ProofError.NO_ERROR) revert RootNotProven();
    }
}
