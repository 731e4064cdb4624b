// SPDX-License-Identifier: MIT
// Validators of every domain, their stakes, and what costs them. Spec: docs/quorum.md.
pragma solidity ^0.8.28;

import {
    Attestation,
    AttestationProof,
    Certificate,
    FinalBlock,
    ForeignContracts,
    PublicKey,
    QuorumSet
} from "../types/QuorumTypes.sol";
import {Claim} from "../types/ClaimTypes.sol";

/// @notice Terms of the validators of one domain, for ever.
/// @param gate who lets accounts in and sends members away; 0 = nobody is asked, and seats go to whoever comes first
/// @param seatStake wei behind each seat: all have the same, so a quorum by count is one by stake
/// @param epochLength seconds after which a new epoch may be formed
/// @param lifetime seconds for which the certificates of an epoch count
/// @param exitDelay seconds for which a stake stays slashable after the last epoch of its seat expired
/// @param seats most members, at most 64
struct QuorumTerms {
    address gate;
    uint96 seatStake;
    uint32 epochLength;
    uint32 lifetime;
    uint32 exitDelay;
    uint8 seats;
}

enum SeatState {
    NONE,
    TAKEN,
    LEAVING,
    SLASHED,
    LEFT
}

/// @param activeFrom a member of epochs that are formed from this second on
/// @param payableAt second from which on the stake is paid out; 0 unless leaving
struct Seat {
    address account;
    uint64 domainId;
    SeatState state;
    uint64 activeFrom;
    uint64 payableAt;
    uint96 stake;
    PublicKey key;
}

/// @title IValidatorSet
/// @notice Validators say what they executed; a quorum of them gives a claim level 2, and level 3 where the domain is a foreign chain, which has no
/// assertions on this L1. Who lies loses its stake.
///
/// Who can do what: the owner of a registered domain opens its set, once, and anyone that of an id that is not registered; terms never change. The gate lets
/// in and sends away, and touches no money. Accounts take seats, and leave. Anyone forms epochs, pays out what is due and slashes against proof. No owner,
/// no pause, no upgrade.
///
/// An id has one final certifier for ever: its assertions from its registration on, or its quorum from the first seat on, whichever comes first; then the other
/// one is refused. A set without a seat holds nothing: registering the id makes it void, and the owner opens another one.
interface IValidatorSet {
    /// @param isForeign nobody had registered the id: it becomes foreign with the first seat
    event SetOpened(uint64 indexed domainId, bool isForeign, QuorumTerms terms);
    event Admitted(uint64 indexed domainId, address indexed account, bool isAdmitted);
    event SeatTaken(
        uint64 indexed domainId, uint256 indexed seat, address indexed account, PublicKey key, uint64 activeFrom
    );
    /// @notice The seat is in no epoch that is formed from now on; its stake is paid out from `payableAt` on.
    event SeatLeaving(uint64 indexed domainId, uint256 indexed seat, address indexed account, uint64 payableAt);
    event SeatLeft(uint64 indexed domainId, uint256 indexed seat, address indexed account, uint256 stake);
    event EpochFormed(uint64 indexed domainId, uint64 indexed epoch, bytes32 indexed setHash, QuorumSet set);
    /// @notice Of the stake, `burnt` is owed to address 0, so to nobody, and the rest to the reporter.
    event SeatSlashed(
        uint64 indexed domainId,
        uint256 indexed seat,
        address indexed account,
        address reporter,
        bytes32 message,
        uint256 stake,
        uint256 burnt
    );

    error ParameterOutOfRange(string name);
    error AlreadyOpen(uint64 domainId);
    /// @notice Nobody opened a set, or only one that is void since somebody registered the id.
    error NotOpen(uint64 domainId);
    /// @notice Only the domain's owner opens the set of a registered domain.
    error NotOwner(uint64 domainId, address caller);
    error NotGate(uint64 domainId, address caller);
    error NotAdmitted(uint64 domainId, address account);
    error StakeDiffers(uint256 paid, uint256 required);
    error SeatsFull(uint64 domainId, uint256 seats);
    error AlreadySeated(uint64 domainId, address account);
    /// @notice A key is good for one seat of a domain, for ever: old evidence hits no new stake.
    error KeyUsed(uint64 domainId, bytes32 keyHash);
    /// @notice The key did not sign that it is the account's, or it is no key.
    error PossessionNotProven(bytes32 message);
    error NotSeated(uint64 domainId, address account);
    error PaidLater(uint64 payableAt);
    error EpochTooYoung(uint64 notBefore);
    /// @notice No seat is active yet.
    error NoMembers(uint64 domainId);
    /// @notice No epoch has this set.
    error SetUnknown(bytes32 setHash);
    error SetExpired(uint64 domainId, uint64 epoch, uint64 expiresAt);
    /// @notice The two can both be true.
    error NotExclusive();
    /// @notice The claim does not stand in the tree of settled claims.
    error NotSettled(bytes32 leaf);
    /// @notice L1 does not hold the hash of that block (older than 8,191 blocks, or not there yet), or it is what was said.
    error NotRefuted(uint64 number, bytes32 known);
    /// @notice All who signed are slashed already, or have left.
    error NothingToSlash();

    /// @notice Opens the set of a domain. Of a registered one: its owner, and `exitDelay` at least two challenge windows. Of any other id: whoever comes first;
    /// once it has a seat, the quorum is that domain's final certifier, for ever.
    function open(uint64 domainId, QuorumTerms calldata terms) external;

    /// @notice The gate's word on who may take a seat.
    function admit(uint64 domainId, address account, bool isAdmitted) external;

    /// @notice Takes a seat for the caller, with `msg.value` = `seatStake`. It counts in epochs that are formed one epoch length from now, or later.
    /// @param possession signature of `possessionMessage` by the key, 192 bytes: without it a key could be made of others' keys
    function join(uint64 domainId, PublicKey calldata key, bytes calldata possession) external payable returns (uint256 seat);

    /// @notice Gives the caller's seat up.
    function exit(uint64 domainId) external;

    /// @notice The gate gives a seat up for `account`, on the same terms.
    function dismiss(uint64 domainId, address account) external;

    /// @notice Credits the stake of a seat that left, once due. Anyone.
    function payOut(uint64 domainId, address account) external;

    /// @notice Forms the next epoch of the seats that are active now. Anyone, one epoch length after the last, or at once after a slashing.
    function formEpoch(uint64 domainId) external returns (QuorumSet memory set);

    /// @notice Slashes every seat that signed two attestations of different blocks at one height.
    function slashEquivocation(AttestationProof calldata a, AttestationProof calldata b) external;

    /// @notice Slashes every seat that signed a root which another one excludes: `settled` stands in the tree of settled claims.
    /// @param blockHash of the settled claim's leaf
    function slashExcluded(
        AttestationProof calldata attested,
        Claim calldata settled,
        bytes32 blockHash,
        bytes32[] calldata siblings
    ) external;

    /// @notice Slashes every seat that called an L1 block final which this L1 does not have, while L1 knows (8,191 blocks).
    function slashFinalBlock(FinalBlock calldata said, QuorumSet calldata set, Certificate calldata certificate) external;

    /// @notice Reverts unless a quorum of an epoch that has not expired attests this.
    function checkAttestation(Attestation calldata attestation, QuorumSet calldata set, Certificate calldata certificate)
        external
        view;

    /// @notice The same for where a chain's contracts are.
    function checkContracts(ForeignContracts calldata said, QuorumSet calldata set, Certificate calldata certificate)
        external
        view;

    /// @notice Whether the quorum is the domain's final certifier: a seat was taken before anybody registered the id. Never true of a registered one.
    function isForeign(uint64 domainId) external view returns (bool);

    /// @notice Hash of the set of an epoch, 0 if there is none. Epochs count from 1.
    function setOf(uint64 domainId, uint64 epoch) external view returns (bytes32 setHash);

    function termsOf(uint64 domainId) external view returns (QuorumTerms memory);

    function isOpen(uint64 domainId) external view returns (bool);

    /// @notice Whether the gate lets the account take a seat.
    function isAdmitted(uint64 domainId, address account) external view returns (bool);

    /// @notice The newest epoch, 0 before the first; from when on the next may be formed; the L1 block whose event shows the members.
    function epochOf(uint64 domainId)
        external
        view
        returns (uint64 epoch, uint64 expiresAt, uint64 nextFrom, uint64 formedIn);

    /// @notice Members that the next epoch would have if it were formed now.
    function upcoming(uint64 domainId) external view returns (Seat[] memory);

    function seatOf(uint64 domainId, address account) external view returns (uint256 seat, Seat memory);

    function possessionMessage(uint64 domainId, address account, PublicKey calldata key) external view returns (bytes32);

    function chainTag() external view returns (bytes32);
}
