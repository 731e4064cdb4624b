// SPDX-License-Identifier: MIT
// Where copies lie, and what is known of what they depend on. Spec: docs/objects.md §3.
pragma solidity ^0.8.28;

import {ClaimView, Dependencies, Dependency} from "../domain/Dependency.sol";
import {Predeploys} from "../libraries/Predeploys.sol";
import {PullPayments} from "../libraries/PullPayments.sol";
import {Claim, ClaimStatus} from "../types/ClaimTypes.sol";
import {CopyRef, Flow} from "../types/ObjectTypes.sol";
import {IClaimRegistry} from "../interfaces/IClaimRegistry.sol";
import {IQuorumCertificates} from "../interfaces/IQuorumCertificates.sol";
import {IFlowAcceptance} from "../interfaces/IFlowAcceptance.sol";
import {IObjectStore} from "./IObjectManager.sol";
import {IObjectType} from "./IObjectType.sol";
import {IRegulatedObjectType} from "./IRegulatedObjectType.sol";

/// @notice The slots that L1 and other domains read by proof: 0 to 6. They never move.
abstract contract ObjectSlots is IFlowAcceptance {
    struct CopyRecord {
        bytes32 digest;
        Trail trail;
        bytes state;
    }

    /// @dev `nonce` of the receipt that it left with plus 1, 0 for a copy that did not leave; `deposit` in units of COPY_DEPOSIT, for who resolves
    /// the copy away; `lineage`: 0 if made here, else which arrival of the object it comes from.
    struct Trail {
        uint64 nonce;
        uint64 to;
        uint16 deposit;
        uint32 lineage;
    }

    mapping(bytes32 copyAddress => CopyRecord) internal _copies;
    /// @notice Receipts of this domain.
    mapping(uint64 nonce => bytes32 receiptId) public receipts;
    /// @notice What was sent on a lane, `H(to, kind)`; it only grows.
    mapping(bytes32 laneKey => uint256 total) public totals;
    /// @notice Of a receipt that was counted on its lane: the lane's total with it; never 0.
    mapping(bytes32 receiptId => uint256 total) public counted;
    /// @inheritdoc IFlowAcceptance
    mapping(bytes32 receiptId => bool) public isFlowAccepted;
    /// @notice Of what the ledger accepted from a domain, how much has become official here.
    mapping(uint64 from => mapping(bytes32 kind => uint256)) public takenFlow;
    /// @notice Receipts whose copy turned out never to have been here: they are never counted.
    mapping(bytes32 receiptId => bool) public dropped;
}

/// @notice Storage of ObjectManager and what both its halves do with it.
abstract contract ObjectStore is IObjectStore, ObjectSlots, PullPayments {
    using Dependencies for Dependency;

    uint256 internal constant MAX_LITERALS = 32;
    /// @dev Of one object and one lineage: who multiplies his own takes no place from others.
    uint256 internal constant MAX_COPIES = 32;
    uint256 internal constant MAX_STATE = 1024;
    bytes32 internal constant RECEIPT_TAG = "syncline.receipt.v1";
    /// @notice Wei for each literal of a copy that a transaction leaves over, for whoever resolves it away.
    uint256 public constant COPY_DEPOSIT = 1e12;
    /// @dev Salts from here on name one object.
    uint256 private constant UNIQUE_FROM = 1 << 128;

    /// @dev `isRegulated`: what the code said when it was registered (TypeProbe).
    struct TypeRecord {
        address code;
        bool isRegulated;
    }

    uint64 public receiptCount;
    mapping(bytes32 typeId => TypeRecord) internal _types;
    mapping(address creator => uint256) public createdBy;
    /// @notice Objects that were made here.
    mapping(bytes32 objectId => bool) public isMadeHere;
    /// @notice How often an object arrived.
    mapping(bytes32 objectId => uint32) public arrivalsOf;
    /// @notice Copies of an object by lineage.
    mapping(bytes32 objectId => mapping(uint32 lineage => uint256)) public copyCount;
    /// @notice Claims under which a receipt was claimed: of one height, so no two of them are true.
    mapping(bytes32 receiptId => mapping(bytes32 claimId => bool)) public isClaimed;
    /// @notice The claim that stands for a receipt whose copy rested on no flow where it left: a quorum behind that claim stands for the flow too.
    mapping(bytes32 receiptId => bytes32 claimId) public claimedUnder;
    /// @notice Receipts whose flow is FALSE here: their source never counts them.
    mapping(bytes32 receiptId => bool) public isFlowClosed;
    /// @notice Of what the ledger gave back of lanes to domains that have ended, how much came back here.
    mapping(uint64 to => mapping(bytes32 kind => uint256)) public reclaimedFlow;

    /// @dev Runs the rest of this contract's code, which sees its storage, and answers the caller with what that does.
    function _delegate(address part) internal {
        assembly ("memory-safe") {
            let input := mload(0x40)
            calldatacopy(input, 0, calldatasize())
            let isDone := delegatecall(gas(), part, input, calldatasize(), 0, 0)
            returndatacopy(input, 0, returndatasize())
            if isDone { return(input, returndatasize()) }
            revert(input, returndatasize())
        }
    }

    /// @dev The claim registry of this chain.
    function _registry() internal view virtual returns (IClaimRegistry) {
        return IClaimRegistry(Predeploys.CLAIM_REGISTRY);
    }

    /// @inheritdoc IObjectStore
    function copyAddressOf(CopyRef calldata ref) external view returns (bytes32) {
        return _addressOf(ref.typeId, ref.index, ref.dependency.digest());
    }

    /// @inheritdoc IObjectStore
    function copyOf(CopyRef calldata ref)
        external
        view
        returns (bool exists, bytes memory state, uint8 level, uint64 departedWith)
    {
        CopyRecord storage record = _copies[_addressOf(ref.typeId, ref.index, ref.dependency.digest())];
        exists = record.digest != bytes32(0);
        if (exists) level = _levelOf(ref.dependency);
        (state, departedWith) = (record.state, record.trail.nonce);
    }

    /// @inheritdoc IObjectStore
    function digestAt(bytes32 copyAddress) external view returns (bytes32) {
        return _copies[copyAddress].digest;
    }

    /// @dev Index of the next object that `creator` makes here; it is noted as made.
    function _nextIndex(bytes32 typeId, address creator) internal returns (bytes32 index) {
        uint256 name = uint256(keccak256(abi.encode(_here(), creator, createdBy[creator]++)));
        index = bytes32(uint256(_here()) << 192 | name >> 64);
        isMadeHere[_objectId(typeId, index)] = true;
    }

    function _objectId(bytes32 typeId, bytes32 index) internal view returns (bytes32) {
        return keccak256(abi.encode(address(this), typeId, index));
    }

    function _addressOf(bytes32 typeId, bytes32 index, bytes32 digest) internal view returns (bytes32) {
        return keccak256(abi.encode(address(this), typeId, index, digest));
    }

    /// @dev What callers name must be there.
    function _find(bytes32 typeId, bytes32 index, Dependency memory dependency)
        internal
        view
        returns (bytes32 copyAddress, CopyRecord storage record)
    {
        copyAddress = _addressOf(typeId, index, dependency.digest());
        record = _copies[copyAddress];
        if (record.digest == bytes32(0)) revert CopyUnknown(copyAddress);
    }

    /// @dev A copy that may be used: it did not leave and waits for nothing to be false.
    function _findUsable(bytes32 typeId, bytes32 index, Dependency memory dependency)
        internal
        view
        returns (bytes32 copyAddress, CopyRecord storage record)
    {
        (copyAddress, record) = _find(typeId, index, dependency);
        if (dependency.negated.length != 0) revert DependencyHasNot(copyAddress);
        if (record.trail.nonce != 0) revert CopyFrozen(copyAddress, record.trail.nonce - 1);
    }

    function _put(bytes32 typeId, bytes32 index, Dependency memory dependency, bytes memory state, Trail memory trail)
        internal
        returns (bytes32 copyAddress)
    {
        bytes32 digest = dependency.digest();
        copyAddress = _addressOf(typeId, index, digest);
        CopyRecord storage record = _copies[copyAddress];
        if (record.digest != bytes32(0)) revert CopyExists(copyAddress);
        bytes32 objectId = _objectId(typeId, index);
        uint256 count = copyCount[objectId][trail.lineage];
        if (count == MAX_COPIES) revert CopiesTooMany(objectId);
        copyCount[objectId][trail.lineage] = count + 1;
        (record.digest, record.trail, record.state) = (digest, trail, state);
        emit CopyWritten(objectId, copyAddress, typeId, index, dependency.encode(), state);
    }

    function _remove(bytes32 typeId, bytes32 index, bytes32 copyAddress) internal {
        bytes32 objectId = _objectId(typeId, index);
        --copyCount[objectId][_copies[copyAddress].trail.lineage];
        delete _copies[copyAddress];
        emit CopyRemoved(objectId, copyAddress);
    }

    function _view() internal pure returns (ClaimView memory) {
        return ClaimView({statusOf: _statusOf, implies: _implies, excludes: Dependencies.areExclusive});
    }

    /// @dev A claim of domain 0 is a flow literal, known here.
    function _statusOf(Claim memory claim) internal view returns (ClaimStatus) {
        if (claim.domainId != 0) return _registry().statusOf(claim);
        if (isFlowAccepted[claim.worldRoot]) return ClaimStatus.TRUE;
        return isFlowClosed[claim.worldRoot] ? ClaimStatus.FALSE : ClaimStatus.UNKNOWN;
    }

    function _implies(Claim memory a, Claim memory b) internal pure returns (bool) {
        return Dependencies.compare(a, b) == 0;
    }

    function _areAll(Claim[] memory claims, ClaimStatus status) internal view returns (bool) {
        for (uint256 i; i < claims.length; ++i) if (_statusOf(claims[i]) != status) return false;
        return true;
    }

    function _isAny(Claim[] memory claims, ClaimStatus status) internal view returns (bool) {
        for (uint256 i; i < claims.length; ++i) if (_statusOf(claims[i]) == status) return true;
        return false;
    }

    /// @dev 4 for no dependency; else the least level of its claims, 1 at most where some must be false. Status TRUE is 3.
    function _levelOf(Dependency memory dependency) internal view returns (uint8 level) {
        level = dependency.negated.length == 0 ? 4 : 1;
        for (uint256 i; i < dependency.positive.length; ++i) {
            Claim memory claim = dependency.positive[i];
            uint8 own = claim.domainId == 0 ? _levelOfFlow(claim.worldRoot) : _levelOfClaim(claim);
            if (own < level) level = own;
        }
    }

    /// @dev Until the ledger accepts it, a flow is as good as who stands for its receipt's block: a quorum, or nobody but a bond.
    function _levelOfFlow(bytes32 receiptId) internal view returns (uint8) {
        if (isFlowAccepted[receiptId]) return 3;
        if (isFlowClosed[receiptId]) return 0;
        return _isAttested(claimedUnder[receiptId]) ? 2 : 1;
    }

    function _isAttested(bytes32 claimId) internal view returns (bool) {
        return IQuorumCertificates(address(_registry())).isAttested(claimId);
    }

    function _levelOfClaim(Claim memory claim) internal view returns (uint8 level) {
        (, level) = _registry().levelOf(claim);
    }

    function _checkLiterals(Dependency memory dependency) internal pure {
        uint256 literals = dependency.checkSize();
        if (literals > MAX_LITERALS) revert LiteralsTooMany(literals, MAX_LITERALS);
    }

    /// @dev The type's contract, whose code still is what its id says (DEP-07).
    function _typeOf(bytes32 typeId) internal view returns (IObjectType code) {
        (code,) = _lookUp(typeId);
    }

    /// @dev The same, and whether it is an IRegulatedObjectType.
    function _lookUp(bytes32 typeId) internal view returns (IObjectType code, bool isRegulated) {
        TypeRecord storage record = _types[typeId];
        address at = record.code;
        if (at == address(0)) revert TypeUnknown(typeId);
        if (at.codehash != typeId) revert TypeCodeDiffers(typeId, at.codehash);
        return (IObjectType(at), record.isRegulated);
    }

    /// @dev A unique kind is its index, so that no state can say another.
    function _flowOf(IObjectType code, bytes32 typeId, bytes32 index, bytes memory state)
        internal
        pure
        returns (bytes32 kind, uint256 quantity)
    {
        Flow memory flow = code.flowOf(index, state);
        if (uint256(flow.salt) >= UNIQUE_FROM) {
            bool isItself = flow.salt == index && flow.creator == address(0) && flow.originDomain == _originOf(index);
            if (!isItself) revert KindInvalid(flow.originDomain, flow.creator, flow.salt);
        }
        kind = keccak256(abi.encode(flow.originDomain, flow.creator, flow.salt, typeId));
        quantity = flow.quantity;
    }

    /// @dev Of which asset a state holds how much, and for whom.
    function _holdingOf(IObjectType code, bytes32 typeId, bytes32 index, bytes memory state)
        internal
        pure
        returns (bytes32 asset, address holder, uint256 amount)
    {
        (asset, amount) = _flowOf(code, typeId, index, state);
        holder = IRegulatedObjectType(address(code)).holderOf(index, state);
    }

    function _count(uint64 to, bytes32 kind, uint64 nonce, uint256 quantity) internal {
        bytes32 lane = keccak256(abi.encode(to, kind));
        uint256 total = totals[lane] + quantity;
        totals[lane] = counted[receipts[nonce]] = total;
        emit FlowCounted(kind, to, nonce, total);
    }

    /// @dev Domain on which an object with this index was made.
    function _originOf(bytes32 index) internal pure returns (uint64) {
        return uint64(uint256(index) >> 192);
    }

    function _checkState(bytes memory state) internal pure {
        if (state.length > MAX_STATE) revert StateTooLong(state.length, MAX_STATE);
    }

    /// @dev Two lists or forms with the same bytes.
    function _isSame(Dependency memory a, Dependency memory b) internal pure returns (bool) {
        return a.digest() == b.digest();
    }

    function _claimId(Claim memory claim) internal pure returns (bytes32) {
        return keccak256(abi.encode(claim));
    }

    function _here() internal view returns (uint64) {
        return uint64(block.chainid);
    }
}
