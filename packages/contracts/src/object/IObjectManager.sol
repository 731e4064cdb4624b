// SPDX-License-Identifier: MIT
// Objects that live in exactly one domain in every possible world. Spec: docs/objects.md.
pragma solidity ^0.8.28;

import {Dependency} from "../domain/Dependency.sol";
import {IFlowAcceptance} from "../interfaces/IFlowAcceptance.sol";
import {WorldSlotProof} from "../libraries/WorldProof.sol";
import {Claim} from "../types/ClaimTypes.sol";
import {CopyRef, Receipt, TypeCall} from "../types/ObjectTypes.sol";
import {IObjectOrders} from "./IObjectOrders.sol";

/// @notice What the parts of ObjectManager share.
interface IObjectStore is IFlowAcceptance {
    /// @notice A copy has this state now; `dependency` in canonical bytes.
    event CopyWritten(
        bytes32 indexed objectId, bytes32 indexed copyAddress, bytes32 indexed typeId, bytes32 index, bytes dependency, bytes state
    );
    /// @notice A copy is no more: used up, resolved, moved or destroyed.
    event CopyRemoved(bytes32 indexed objectId, bytes32 indexed copyAddress);
    /// @notice The copy at `copyAddress` left. `dependency` without flow literals, in canonical bytes.
    event ObjectDeparted(
        bytes32 indexed receiptId,
        bytes32 indexed objectId,
        uint64 indexed to,
        Receipt receipt,
        bytes dependency,
        bytes state,
        bytes32 copyAddress
    );
    /// @notice The lane (to, kind) counts the receipt's quantity: its copy was official here.
    event FlowCounted(bytes32 indexed kind, uint64 indexed to, uint64 indexed nonce, uint256 total);
    /// @notice A receipt was claimed under `claimId`.
    event ObjectArrived(bytes32 indexed receiptId, bytes32 indexed objectId, bytes32 indexed claimId, bytes32 copyAddress);
    /// @notice Until it is accepted, the flow of a receipt has level 2 if a quorum stands for this claim, which it came under.
    event FlowVouched(bytes32 indexed receiptId, bytes32 indexed claimId);
    /// @notice What left with the receipt never was here: it is not counted, now or later.
    event ReceiptDropped(bytes32 indexed receiptId, uint64 indexed nonce);
    /// @notice The flow literal of a receipt is FALSE: its source does not count it, now or later.
    event FlowClosed(bytes32 indexed receiptId, uint64 indexed from);
    /// @notice The object is back: the domain it went to has ended without it.
    event ObjectReclaimed(bytes32 indexed receiptId, bytes32 indexed objectId, uint64 indexed to, bytes32 copyAddress);
    /// @notice The ledger's lane covers the receipt: its flow literal is TRUE.
    event FlowAccepted(bytes32 indexed receiptId, uint64 indexed from, bytes32 indexed kind, uint256 taken);

    /// @notice No type has this id here: deploy its code and register it.
    error TypeUnknown(bytes32 typeId);
    /// @notice The registered contract has other code.
    error TypeCodeDiffers(bytes32 typeId, bytes32 codeHash);
    /// @notice A type returned no list of as many states, each of at most MAX_STATE bytes.
    error ArityDiffers(uint256 returned, uint256 expected);
    error StateTooLong(uint256 length, uint256 most);
    /// @notice 1 to MAX_INPUTS copies, each of another object.
    error InputsInvalid(uint256 count);
    /// @notice No copy is at this address: another dependency, used up, or never there.
    error CopyUnknown(bytes32 copyAddress);
    /// @notice Another copy of the object has this dependency already.
    error CopyExists(bytes32 copyAddress);
    /// @notice The copy left, and waits until it is known whether it was there.
    error CopyFrozen(bytes32 copyAddress, uint64 nonce);
    /// @notice The copy depends on claims being false: it can only wait (DEP-26).
    error DependencyHasNot(bytes32 copyAddress);
    /// @notice What would come out cannot be true: its claims exclude each other, or one is FALSE (gap G6).
    error DependencyContradictory();
    /// @notice What would come out depends on more than MAX_LITERALS claims, or a receipt would carry more than a destination has room for.
    error LiteralsTooMany(uint256 literals, uint256 most);
    /// @notice The object has MAX_COPIES copies of one lineage.
    error CopiesTooMany(bytes32 objectId);
    /// @notice What would come out is less sure than the caller asked for.
    error LevelTooLow(uint8 level, uint8 needed);
    /// @notice `msg.value` does not cover the deposit of what is left over.
    error DepositTooLow(uint256 paid, uint256 needed);
    /// @notice An object stays where it is, or goes to domain 0.
    error DestinationInvalid(uint64 to);
    /// @notice The type let the object leave with another flow.
    error FlowDiffers(bytes32 kind, uint256 quantity);
    /// @notice A kind of one object is (the index's domain, 0, index), whatever its state says.
    error KindInvalid(uint64 originDomain, address creator, bytes32 salt);
    /// @notice An object with which nothing flows stays where it is: make an empty one there.
    error NothingFlows();
    /// @notice The index says that the object was made here, which it was not.
    error IndexForged(bytes32 objectId);
    /// @notice The receipt is for another domain.
    error NotForHere(uint64 to);
    /// @notice The receipt does not belong to these bytes, or this domain.
    error ReceiptDiffers(bytes32 receiptId);
    /// @notice The receipt's dependency is not in normal form, as no domain that keeps the rules writes it.
    error DependencyNotNormal(bytes32 receiptId);
    /// @notice The receipt's dependency names a flow, which no domain that keeps the rules does.
    error FlowCarried(bytes32 receiptId);
    /// @notice The claim's world does not hold the receipt at its nonce.
    error ReceiptNotProven(bytes32 receiptId, bytes32 found);
    /// @notice The claim is of another domain or block than the receipt.
    error ClaimOfOther(uint64 domainId, uint64 number);
    /// @notice Nobody vouches for the claim and it is not certified (DEP-25).
    error ClaimNotAdmitted(bytes32 claimId);
    /// @notice The claim is FALSE.
    error ClaimFalse(bytes32 claimId);
    /// @notice The receipt was claimed under this claim (gap G3).
    error ReceiptClaimed(bytes32 receiptId, bytes32 claimId);
    /// @notice The claim is not a TRUE one of the receipt's source.
    error FlowNotReady(bytes32 receiptId);
    /// @notice The source has not counted the receipt on its lane: what left was not official there, as far as is known.
    error FlowNotCounted(bytes32 receiptId);
    /// @notice The flow is TRUE, or FALSE, already.
    error FlowAlreadyAccepted(bytes32 receiptId);
    /// @notice The ledger accepted `accepted` on the lane, `taken` of it is used; the source's total with the receipt is `total`.
    error LaneExhausted(uint256 accepted, uint256 taken, uint256 total, uint256 quantity);
    /// @notice The receipt did not come under this claim, no quorum stands for that, or its copy rested on flows that the quorum says nothing of.
    error NobodyVouches(bytes32 receiptId, bytes32 claimId);
    /// @notice The flow is not TRUE, or nothing that the receipt carries is FALSE: it arrives as others do.
    error NotAlone(bytes32 receiptId);
    /// @notice The source has not dropped the receipt in that world.
    error ReceiptNotDropped(bytes32 receiptId);
    /// @notice The source counted the receipt before it ended: the ledger decides.
    error ReceiptCounted(bytes32 receiptId);
    /// @notice The domain has not ended, as far as is known here.
    error DomainNotClosed(uint64 domainId);
    /// @notice The object became official on its destination before that ended.
    error ReceiptTaken(bytes32 receiptId);

    /// @notice Address of a copy: `H(M, TypeID, index, digest)`.
    function copyAddressOf(CopyRef calldata ref) external view returns (bytes32);

    /// @notice Whether the copy exists, its state and what is known of it. `level` 0 to 4; `departedWith` is its receipt's nonce + 1, 0 if it did not leave.
    function copyOf(CopyRef calldata ref) external view returns (bool exists, bytes memory state, uint8 level, uint64 departedWith);

    /// @notice Dependency digest of the copy at an address, 0 if there is none.
    function digestAt(bytes32 copyAddress) external view returns (bytes32);
}

/// @notice The part that makes, uses and sends.
interface IObjectTransactions is IObjectStore {
    /// @notice Makes an official object. Its index is the domain in 8 bytes, then the first 24 of `H(domain, caller, count of the caller's objects)`.
    function create(bytes32 typeId, bytes calldata data) external returns (bytes32 index);

    /// @notice Destroys a copy: the object is gone in the worlds it was real in.
    function destroy(CopyRef calldata ref) external;

    /// @notice Runs types over copies. Equal dependencies: in place. Else all outputs depend on all that the inputs did, and what is not covered is
    /// left over with the old state (docs/claims.md §5). Leftovers need a deposit, see `COPY_DEPOSIT`; what is paid too much is credited.
    /// @param minLevel least level of the outputs' dependency, 0 for any
    function transact(TypeCall[] calldata calls, uint8 minLevel) external payable;

    /// @notice Sends an object to domain `to`. An official copy is gone; another freezes until its fate is known.
    /// @param data for the type: for built-in types who owns it there
    function depart(CopyRef calldata ref, uint64 to, bytes calldata data) external returns (bytes32 receiptId);
}

/// @notice The part that takes in and resolves; ObjectManager delegates to its code.
interface IObjectArrivals is IObjectStore {
    /// @notice Makes the copy of an object that came with a receipt, conditional on the claim unless it is TRUE, and on its flow. Anyone, at once.
    /// @param dependency the receipt's, in normal form
    /// @param claim of the source's block in which it left, level 1 at least
    /// @param proof of `receipts[nonce]` in the claim's world
    function arrive(
        Receipt calldata receipt,
        Dependency calldata dependency,
        bytes calldata state,
        Claim calldata claim,
        WorldSlotProof calldata proof
    ) external returns (bytes32 copyAddress);

    /// @notice Makes the receipt's flow literal TRUE once the source has counted it and the ledger accepted as much of the lane. Anyone.
    /// @param claim any TRUE claim of the source
    /// @param proof of `counted[receiptId]` in that claim's world
    function acceptFlow(Receipt calldata receipt, Claim calldata claim, WorldSlotProof calldata proof) external;

    /// @notice Makes the copy of an object whose flow is TRUE though something that its receipt carries is FALSE here: then its source saw the truth of a
    /// lying third otherwise than this domain does, and the ledger has covered it. What arrived of it before is not real. Once; anyone.
    function arriveAlone(Receipt calldata receipt, Dependency calldata dependency, bytes calldata state)
        external
        returns (bytes32 copyAddress);

    /// @notice Names a claim that is TRUE or has a quorum behind it, where a receipt came under several: what stands for that stands for its flow. Anyone.
    function vouch(Receipt calldata receipt, Claim calldata claim) external;

    /// @notice Makes the receipt's flow literal FALSE: its source ended without counting it. Anyone.
    /// @param proof that `counted[receiptId]` is 0 in the last world of the source
    function closeFlow(Receipt calldata receipt, WorldSlotProof calldata proof) external;

    /// @notice The same because the source found that what left had never been there: something that it rested on is FALSE. Anyone.
    /// @param claim any TRUE claim of the source
    /// @param proof of `dropped[receiptId]` in that claim's world
    function dropFlow(Receipt calldata receipt, Claim calldata claim, WorldSlotProof calldata proof) external;

    /// @notice Brings an object back that left for a domain which ended before it became official there, as far as L1's ledger gave the lane back.
    /// Its owner is whom the receipt names. Anyone.
    /// @param state the receipt's
    /// @param proof that `isFlowAccepted[receiptId]` is 0 in the last world of the destination, `closureOf` of the claim registry
    function reclaim(Receipt calldata receipt, bytes calldata state, WorldSlotProof calldata proof)
        external
        returns (bytes32 copyAddress);

    /// @notice Resolves copies by what is known now: fulfilled claims fall away, false ones delete. Anyone; deposits of copies that go are the
    /// caller's. A copy whose place is taken stays (CopyExists is not raised).
    function resolve(CopyRef[] calldata refs) external;
}

/// @title IObjectManager
/// @notice M of the seed: the only creator and destroyer of objects. An object has one or more *copies*, each conditional on its dependency;
/// in every world that claims leave open exactly one copy of it is real. A copy is named by type, index and dependency (normal form), which
/// callers pass; nothing else finds it. Whoever calls is `caller` to the types. Errors say what failed; nothing is half-applied.
interface IObjectManager is IObjectTransactions, IObjectArrivals, IObjectOrders {}
