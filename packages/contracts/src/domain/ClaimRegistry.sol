// SPDX-License-Identifier: MIT
// What this domain knows of other domains' states, predeploy 0x5C…08. Spec: docs/crosslinks.md §2.
pragma solidity ^0.8.28;

import {BlockHeader as RlpHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {IFlowAcceptance} from "../interfaces/IFlowAcceptance.sol";
import {ClaimTree} from "../libraries/ClaimTree.sol";
import {Commitments} from "../libraries/Commitments.sol";
import {Flows} from "../libraries/Flows.sol";
import {KeyedTree} from "../libraries/KeyedTree.sol";
import {L1State} from "../libraries/L1State.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {WorldProof, WorldSlotProof} from "../libraries/WorldProof.sol";
import {PullPayments} from "../libraries/PullPayments.sol";
import {BlockHeader} from "../types/BlockTypes.sol";
import {Claim, ClaimStatus, Dialect} from "../types/ClaimTypes.sol";
import {L1Attributes} from "./L1Attributes.sol";
import {QuorumCertificates} from "./QuorumCertificates.sol";

/// @title ClaimRegistry
/// @notice What it does and who may do what: see IClaimRegistry.
contract ClaimRegistry is IClaimRegistry, PullPayments, QuorumCertificates {
    /// @dev Blocks that the EIP-2935 contract holds.
    uint64 internal constant HISTORY_LENGTH = 8191;
    /// @dev Words of a Syncline header, and their bytes.
    uint256 internal constant HEADER_LENGTH = 14 * 32;

    struct Voucher {
        address account;
        uint96 bond;
    }

    /// @param crosslinks on L1
    /// @param admissionBond wei
    /// @param isolationLedger on L1
    /// @param domainClosure on L1
    /// @param objectManager on this chain
    /// @param dialect of this chain
    struct Configuration {
        address crosslinks;
        uint96 admissionBond;
        address isolationLedger;
        address domainClosure;
        address objectManager;
        Dialect dialect;
    }

    // Genesis writes the next three on a domain, the constructor elsewhere; nothing ever changes them.
    /// @notice The Crosslinks contract on L1.
    address public crosslinks;
    /// @notice Wei to vouch for a claim.
    uint96 public admissionBond;
    /// @notice The ObjectManager of this chain: says which flows are accepted.
    address public objectManager;

    /// @inheritdoc IClaimRegistry
    mapping(uint64 domainId => Dialect) public dialectOf;
    /// @notice L1 blocks that were an origin here.
    mapping(bytes32 originHash => bool) public isNoted;
    /// @notice Roots of the tree of settled claims that are known here.
    mapping(bytes32 root => bool) public isImported;
    /// @inheritdoc IClaimRegistry
    /// @dev Slot 6 is part of the state function: CLAIMSTATUS reads it (docs/extension-opcodes.md).
    mapping(uint64 domainId => mapping(uint64 number => bytes32)) public certifiedRoot;
    /// @inheritdoc IClaimRegistry
    mapping(bytes32 claimId => Voucher) public voucherOf;
    /// @inheritdoc IClaimRegistry
    mapping(uint64 from => mapping(bytes32 kind => uint256)) public acceptedFlow;
    /// @notice The IsolationLedger contract on L1; written once, like the three above.
    address public isolationLedger;
    /// @notice The DomainClosure contract on L1; written once as well.
    address public domainClosure;
    /// @dev One more than the number of a domain's last block, 0 if it has not ended.
    mapping(uint64 domainId => uint64) private _endOf;
    /// @inheritdoc IClaimRegistry
    mapping(uint64 to => mapping(bytes32 kind => uint256)) public givenBack;
    /// @dev Of foreign chains; 0 for the predeploy.
    mapping(uint64 domainId => address) private _managers;
    mapping(uint64 domainId => address) private _messengers;

    constructor(Configuration memory configuration) {
        crosslinks = configuration.crosslinks;
        admissionBond = configuration.admissionBond;
        isolationLedger = configuration.isolationLedger;
        domainClosure = configuration.domainClosure;
        objectManager = configuration.objectManager;
        dialectOf[uint64(block.chainid)] = configuration.dialect;
    }

    /// @inheritdoc IClaimRegistry
    function noteOrigin() external virtual returns (bytes32 originHash) {
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
        bool isProven;
        (isProven, root) = _readL1(l1HeaderRlp, crosslinks, bytes32(0), accountProof, slotProof);
        if (!isProven) revert RootNotProven();
        if (isImported[root]) return root;
        isImported[root] = true;
        emit RootImported(root, keccak256(l1HeaderRlp));
    }

    /// @inheritdoc IClaimRegistry
    function certify(Claim calldata claim, bytes32 blockHash, bytes32 root, bytes32[] calldata siblings) external {
        _checkLeaf(ClaimTree.leaf(claim, blockHash), root, siblings);
        _certify(claim, blockHash);
    }

    /// @inheritdoc IClaimRegistry
    function importContracts(
        uint64 domainId,
        address manager,
        address messenger,
        bytes32 root,
        bytes32[] calldata siblings
    ) external {
        _checkLeaf(ClaimTree.contractsLeaf(domainId, manager, messenger), root, siblings);
        if (_managers[domainId] != address(0)) return;
        dialectOf[domainId] = Dialect.MPT;
        (_managers[domainId], _messengers[domainId]) = (manager, messenger);
        emit ContractsImported(domainId, manager, messenger);
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
    function importFlow(
        uint64 from,
        bytes32 kind,
        bytes calldata l1HeaderRlp,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) external returns (uint256 accepted) {
        // slot 0 of the ledger
        bytes32 slot = Flows.mappingSlot(Flows.flowKey(from, uint64(block.chainid), kind), 0);
        uint256 value = _readLedger(slot, l1HeaderRlp, accountProof, slotProof);
        accepted = acceptedFlow[from][kind];
        if (value <= accepted) return accepted;
        accepted = value;
        acceptedFlow[from][kind] = accepted;
        emit FlowImported(from, kind, accepted);
    }

    /// @inheritdoc IClaimRegistry
    function importReturn(
        uint64 to,
        bytes32 kind,
        bytes calldata l1HeaderRlp,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) external returns (uint256 amount) {
        // slot 2 of the ledger
        bytes32 slot = Flows.mappingSlot(Flows.flowKey(uint64(block.chainid), to, kind), 2);
        uint256 value = _readLedger(slot, l1HeaderRlp, accountProof, slotProof);
        amount = givenBack[to][kind];
        if (value <= amount) return amount;
        amount = value;
        givenBack[to][kind] = amount;
        emit ReturnImported(to, kind, amount);
    }

    /// @inheritdoc IClaimRegistry
    function importClosure(
        Claim calldata last,
        bytes32 blockHash,
        bytes calldata l1HeaderRlp,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) external {
        // slot 0 of DomainClosure
        bytes32 slot = Flows.mappingSlot(bytes32(uint256(last.domainId)), 0);
        (bool isProven, bytes32 value) = _readL1(l1HeaderRlp, domainClosure, slot, accountProof, slotProof);
        if (!isProven || value != ClaimTree.closure(last.domainId, last.number, last.worldRoot, blockHash)) {
            revert ClosureNotProven();
        }
        if (_endOf[last.domainId] != 0) return;
        _endOf[last.domainId] = last.number + 1;
        emit ClosureImported(last.domainId, last.number, last.worldRoot);
        _certify(last, blockHash);
    }

    /// @inheritdoc IClaimRegistry
    function closureOf(uint64 domainId) external view returns (bool isClosed, Claim memory last) {
        uint64 end = _endOf[domainId];
        if (end == 0) return (false, last);
        return (true, Claim({domainId: domainId, number: end - 1, worldRoot: certifiedRoot[domainId][end - 1]}));
    }

    /// @inheritdoc IClaimRegistry
    function admit(Claim calldata claim) external payable {
        uint96 bond = admissionBond;
        if (msg.value != bond) revert BondDiffers(msg.value, bond);
        if (claim.domainId == 0) revert FlowLiteral();
        ClaimStatus status = statusOf(claim);
        if (status != ClaimStatus.UNKNOWN) revert AlreadyDecided(status);
        bytes32 id = claimId(claim);
        address account = voucherOf[id].account;
        if (account != address(0)) revert AlreadyAdmitted(id, account);
        voucherOf[id] = Voucher({account: msg.sender, bond: bond});
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
    function ownRoot(bytes calldata header) external view returns (Claim memory claim) {
        claim.domainId = uint64(block.chainid);
        bytes32 hash;
        uint256 number;
        if (dialectOf[claim.domainId] == Dialect.K) {
            if (header.length != HEADER_LENGTH) revert HeaderMalformed(header.length);
            // words of docs/state-format.md §4: the third is the number, the sixth the world root
            hash = keccak256(abi.encodePacked(ClaimTree.HEADER_VERSION, header));
            number = uint256(bytes32(header[64:96]));
            claim.worldRoot = bytes32(header[160:192]);
        } else {
            if (header.length > L1State.MAX_HEADER_LENGTH) revert HeaderTooLong(header.length);
            hash = keccak256(header);
            Memory.Slice[] memory fields = RlpHeader.parseHeader(header);
            (number, claim.worldRoot) = (RlpHeader.getNumber(fields), RlpHeader.getStateRoot(fields));
        }
        if (Blockhash.blockHash(number) != hash) revert OwnBlockUnknown(number, hash);
        claim.number = uint64(number);
    }

    /// @inheritdoc IClaimRegistry
    function managerOf(uint64 domainId) external view returns (address manager) {
        manager = _managers[domainId];
        if (manager == address(0)) manager = Predeploys.OBJECT_MANAGER;
    }

    /// @inheritdoc IClaimRegistry
    function messengerOf(uint64 domainId) external view returns (address messenger) {
        messenger = _messengers[domainId];
        if (messenger == address(0)) messenger = Predeploys.MESSENGER;
    }

    /// @inheritdoc IClaimRegistry
    function readWorld(Claim calldata claim, address account, bytes32 slot, WorldSlotProof calldata proof)
        external
        view
        returns (bytes32)
    {
        return WorldProof.readSlot(dialectOf[claim.domainId], claim.worldRoot, account, slot, proof);
    }

    /// @inheritdoc IClaimRegistry
    function levelOf(Claim calldata claim) external view returns (ClaimStatus status, uint8 level) {
        status = statusOf(claim);
        if (status == ClaimStatus.TRUE) level = 3;
        else if (status != ClaimStatus.UNKNOWN) level = 0;
        else if (isAttested(claimId(claim))) level = 2;
        else if (voucherOf[claimId(claim)].account != address(0)) level = 1;
    }

    /// @inheritdoc IClaimRegistry
    function statusOf(Claim calldata claim) public view returns (ClaimStatus) {
        if (claim.domainId == 0) return _flowStatus(claim);
        bytes32 known = certifiedRoot[claim.domainId][claim.number];
        if (known == bytes32(0)) {
            uint64 end = _endOf[claim.domainId];
            return end != 0 && claim.number >= end ? ClaimStatus.FALSE : ClaimStatus.UNKNOWN;
        }
        return known == claim.worldRoot ? ClaimStatus.TRUE : ClaimStatus.FALSE;
    }

    /// @inheritdoc IClaimRegistry
    function claimId(Claim calldata claim) public pure returns (bytes32) {
        return keccak256(abi.encode(claim));
    }

    function _checkLeaf(bytes32 leaf, bytes32 root, bytes32[] calldata siblings) private view {
        if (!isImported[root]) revert RootUnknown(root);
        if (!ClaimTree.contains(root, leaf, siblings)) revert NotUnderRoot(leaf, root);
    }

    function _certify(Claim memory claim, bytes32 blockHash) private {
        bytes32 known = certifiedRoot[claim.domainId][claim.number];
        if (known == claim.worldRoot) return;
        uint64 end = _endOf[claim.domainId];
        if (end != 0 && claim.number >= end) revert AfterClosure(claim.domainId, end - 1, claim.number);
        if (known != bytes32(0)) revert CertifiedTwice(claim.domainId, claim.number, known, claim.worldRoot);
        certifiedRoot[claim.domainId][claim.number] = claim.worldRoot;
        emit ClaimCertified(claim.domainId, claim.number, claim.worldRoot, blockHash);
    }

    function _readLedger(
        bytes32 slot,
        bytes calldata l1HeaderRlp,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) private view returns (uint256) {
        (bool isProven, bytes32 value) = _readL1(l1HeaderRlp, isolationLedger, slot, accountProof, slotProof);
        if (!isProven) revert FlowNotProven();
        return uint256(value);
    }

    /// @dev What a slot of L1 holds under a header that is the current origin or a noted one.
    function _readL1(
        bytes calldata l1HeaderRlp,
        address account,
        bytes32 slot,
        bytes[] calldata accountProof,
        bytes[] calldata slotProof
    ) private view returns (bool isProven, bytes32 value) {
        if (l1HeaderRlp.length > L1State.MAX_HEADER_LENGTH) revert HeaderTooLong(l1HeaderRlp.length);
        bytes32 headerHash = keccak256(l1HeaderRlp);
        if (!isNoted[headerHash] && !_isCurrentOrigin(headerHash)) revert OriginUnknown(headerHash);
        return L1State.read(l1HeaderRlp, account, slot, accountProof, slotProof);
    }

    function _isCurrentOrigin(bytes32 headerHash) internal view virtual returns (bool) {
        return L1Attributes(Predeploys.L1_ATTRIBUTES).originHash() == headerHash;
    }

    function _isRootKnown(bytes32 root) internal view override returns (bool) {
        return isImported[root];
    }

    function _isDecided(uint64 domainId, uint64 number) internal view override returns (bool) {
        return certifiedRoot[domainId][number] != bytes32(0);
    }

    function _flowStatus(Claim calldata claim) private view returns (ClaimStatus) {
        address manager = objectManager;
        if (claim.number != 0 || manager.code.length == 0) return ClaimStatus.UNKNOWN;
        return IFlowAcceptance(manager).isFlowAccepted(claim.worldRoot) ? ClaimStatus.TRUE : ClaimStatus.UNKNOWN;
    }
}
