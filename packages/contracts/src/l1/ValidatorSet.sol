// SPDX-License-Identifier: MIT
// Validators of every domain. Spec: docs/quorum.md.
pragma solidity ^0.8.28;

import {Blockhash} from "@openzeppelin/contracts/utils/Blockhash.sol";
import {ICrosslinks} from "../interfaces/ICrosslinks.sol";
import {IDomainRegistry} from "../interfaces/IDomainRegistry.sol";
import {IValidatorSet, QuorumTerms, Seat, SeatState} from "../interfaces/IValidatorSet.sol";
import {BlsSignatures} from "../libraries/BlsSignatures.sol";
import {ClaimTree} from "../libraries/ClaimTree.sol";
import {PullPayments} from "../libraries/PullPayments.sol";
import {Quorum} from "../libraries/Quorum.sol";
import {Claim} from "../types/ClaimTypes.sol";
import {
    Attestation,
    AttestationProof,
    Certificate,
    FinalBlock,
    ForeignContracts,
    Member,
    PublicKey,
    QuorumSet
} from "../types/QuorumTypes.sol";

/// @title ValidatorSet
/// @notice What it does and who may do what: see IValidatorSet.
/// Money: balance = stakes + credits, to the wei, but for ether that was forced in. Nothing here calls an account except `withdrawCredit`.
contract ValidatorSet is IValidatorSet, PullPayments {
    uint256 internal constant BPS = 10_000;
    /// @dev Share of a slashed stake that nobody gets: half, so that reporting oneself before others do costs that much.
    uint256 internal constant BURN_BPS = 5_000;
    uint32 internal constant LONGEST = 365 days;

    struct Domain {
        QuorumTerms terms;
        /// @dev Opened while nobody had registered the id, and no seat taken since: void once somebody registers it.
        bool isProvisional;
        bool isForeign;
        /// @dev A seat was slashed: the next epoch waits for nothing.
        bool isBroken;
        uint64 epoch;
        uint64 startsAt;
        uint64 expiresAt;
        uint64 formedIn;
        /// @dev Seats that are taken, at most `terms.seats`.
        uint256[] taken;
    }

    IDomainRegistry public immutable registry;
    ICrosslinks public immutable crosslinks;

    /// @inheritdoc IValidatorSet
    mapping(uint64 domainId => mapping(uint64 epoch => bytes32)) public setOf;
    mapping(uint64 domainId => Domain) private _domains;
    /// @dev By gate: what the gate of a void set said is nothing to the owner's set.
    mapping(uint64 domainId => mapping(address gate => mapping(address account => bool))) private _admitted;
    /// @dev From 1 on.
    mapping(uint256 seat => Seat) private _seats;
    mapping(uint64 domainId => mapping(address account => uint256 seat)) private _seatOfAccount;
    mapping(uint64 domainId => mapping(bytes32 keyHash => uint256 seat)) private _seatOfKey;
    uint256 private _count;

    /// @param crosslinks_ names this contract in turn: one of the two addresses is computed first
    constructor(IDomainRegistry registry_, ICrosslinks crosslinks_) {
        registry = registry_;
        crosslinks = crosslinks_;
    }

    /// @inheritdoc IValidatorSet
    function open(uint64 domainId, QuorumTerms calldata terms) external {
        Domain storage domain = _domains[domainId];
        bool isRegistered = registry.isRegistered(domainId);
        if (domain.terms.seats != 0 && !(domain.isProvisional && isRegistered)) revert AlreadyOpen(domainId);
        if (domainId == 0 || domainId >= 1 << 53 || domainId == block.chainid) revert ParameterOutOfRange("domainId");
        if (terms.seatStake == 0) revert ParameterOutOfRange("seatStake");
        if (terms.epochLength == 0 || terms.epochLength > LONGEST) revert ParameterOutOfRange("epochLength");
        if (terms.lifetime < terms.epochLength || terms.lifetime > LONGEST) revert ParameterOutOfRange("lifetime");
        if (terms.exitDelay == 0 || terms.exitDelay > LONGEST) revert ParameterOutOfRange("exitDelay");
        if (terms.seats == 0 || terms.seats > Quorum.MOST_MEMBERS) revert ParameterOutOfRange("seats");
        if (isRegistered) {
            (address owner,) = registry.ownerOf(domainId);
            if (owner != msg.sender) revert NotOwner(domainId, msg.sender);
            if (terms.exitDelay < 2 * registry.parametersOf(domainId).challengeWindow) {
                revert ParameterOutOfRange("exitDelay");
            }
        }
        domain.terms = terms;
        domain.isProvisional = !isRegistered;
        emit SetOpened(domainId, !isRegistered, terms);
    }

    /// @inheritdoc IValidatorSet
    function admit(uint64 domainId, address account, bool isAdmitted_) external {
        if (_opened(domainId).terms.gate != msg.sender) revert NotGate(domainId, msg.sender);
        _admitted[domainId][msg.sender][account] = isAdmitted_;
        emit Admitted(domainId, account, isAdmitted_);
    }

    /// @inheritdoc IValidatorSet
    function join(uint64 domainId, PublicKey calldata key, bytes calldata possession)
        external
        payable
        returns (uint256 seat)
    {
        Domain storage domain = _opened(domainId);
        QuorumTerms memory terms = domain.terms;
        if (terms.gate != address(0) && !isAdmitted(domainId, msg.sender)) revert NotAdmitted(domainId, msg.sender);
        if (msg.value != terms.seatStake) revert StakeDiffers(msg.value, terms.seatStake);
        if (domain.taken.length >= terms.seats) revert SeatsFull(domainId, terms.seats);
        if (_seatOfAccount[domainId][msg.sender] != 0) revert AlreadySeated(domainId, msg.sender);
        bytes32 keyHash = keccak256(abi.encode(key));
        if (_seatOfKey[domainId][keyHash] != 0) revert KeyUsed(domainId, keyHash);
        bytes32 message = possessionMessage(domainId, msg.sender, key);
        if (!BlsSignatures.verify(BlsSignatures.toPoint(key), message, possession)) revert PossessionNotProven(message);

        // the id is taken: nobody registers it from now on
        if (domain.isProvisional) (domain.isProvisional, domain.isForeign) = (false, true);
        seat = ++_count;
        uint64 activeFrom = uint64(block.timestamp) + terms.epochLength;
        _seats[seat] = Seat({
            account: msg.sender,
            domainId: domainId,
            state: SeatState.TAKEN,
            activeFrom: activeFrom,
            payableAt: 0,
            stake: terms.seatStake,
            key: key
        });
        _seatOfAccount[domainId][msg.sender] = seat;
        _seatOfKey[domainId][keyHash] = seat;
        domain.taken.push(seat);
        emit SeatTaken(domainId, seat, msg.sender, key, activeFrom);
    }

    /// @inheritdoc IValidatorSet
    function exit(uint64 domainId) external {
        _exit(domainId, msg.sender);
    }

    /// @inheritdoc IValidatorSet
    function dismiss(uint64 domainId, address account) external {
        if (_opened(domainId).terms.gate != msg.sender) revert NotGate(domainId, msg.sender);
        _admitted[domainId][msg.sender][account] = false;
        _exit(domainId, account);
    }

    /// @inheritdoc IValidatorSet
    function payOut(uint64 domainId, address account) external {
        uint256 id = _seatOfAccount[domainId][account];
        Seat storage seat = _seats[id];
        if (seat.state != SeatState.LEAVING) revert NotSeated(domainId, account);
        if (block.timestamp < seat.payableAt) revert PaidLater(seat.payableAt);
        uint256 stake = seat.stake;
        seat.state = SeatState.LEFT;
        seat.stake = 0;
        delete _seatOfAccount[domainId][account];
        emit SeatLeft(domainId, id, account, stake);
        _credit(account, stake);
    }

    /// @inheritdoc IValidatorSet
    function formEpoch(uint64 domainId) external returns (QuorumSet memory set) {
        Domain storage domain = _opened(domainId);
        uint64 notBefore = domain.startsAt + domain.terms.epochLength;
        if (block.timestamp < notBefore && domain.epoch != 0 && !domain.isBroken) revert EpochTooYoung(notBefore);
        Seat[] memory seats = upcoming(domainId);
        if (seats.length == 0) revert NoMembers(domainId);
        set.chainTag = chainTag();
        set.domainId = domainId;
        set.epoch = ++domain.epoch;
        set.startsAt = domain.startsAt = uint64(block.timestamp);
        // never before an older epoch: what leaves now was a member of those as well
        uint64 expiresAt = uint64(block.timestamp) + domain.terms.lifetime;
        set.expiresAt = domain.expiresAt = expiresAt;
        set.members = new Member[](seats.length);
        for (uint256 i; i < seats.length; ++i) set.members[i] = Member(seats[i].account, seats[i].key);
        domain.isBroken = false;
        domain.formedIn = uint64(block.number);
        bytes32 setHash = Quorum.hashSet(set);
        setOf[domainId][set.epoch] = setHash;
        emit EpochFormed(domainId, set.epoch, setHash, set);
    }

    /// @inheritdoc IValidatorSet
    function slashEquivocation(AttestationProof calldata a, AttestationProof calldata b) external {
        Attestation calldata first = a.attestation;
        Attestation calldata second = b.attestation;
        if (
            first.domainId != second.domainId || first.number != second.number
                || (first.worldRoot == second.worldRoot && first.blockHash == second.blockHash)
        ) revert NotExclusive();
        bytes32 message = _checkSigned(a);
        _checkSigned(b);
        uint256[] memory seatsA = _signers(a.set, a.certificate.signers);
        uint256[] memory seatsB = _signers(b.set, b.certificate.signers);
        bool any;
        for (uint256 i; i < seatsA.length; ++i) {
            for (uint256 j; j < seatsB.length; ++j) {
                if (seatsA[i] == seatsB[j] && _slash(seatsA[i], message)) any = true;
            }
        }
        if (!any) revert NothingToSlash();
    }

    /// @inheritdoc IValidatorSet
    function slashExcluded(
        AttestationProof calldata attested,
        Claim calldata settled,
        bytes32 blockHash,
        bytes32[] calldata siblings
    ) external {
        Attestation calldata said = attested.attestation;
        if (said.domainId != settled.domainId || said.number != settled.number || said.worldRoot == settled.worldRoot) {
            revert NotExclusive();
        }
        bytes32 leaf = ClaimTree.leaf(settled, blockHash);
        if (!ClaimTree.contains(crosslinks.root(), leaf, siblings)) revert NotSettled(leaf);
        bytes32 message = _checkSigned(attested);
        _slashAll(_signers(attested.set, attested.certificate.signers), message);
    }

    /// @inheritdoc IValidatorSet
    function slashFinalBlock(FinalBlock calldata said, QuorumSet calldata set, Certificate calldata certificate) external {
        bytes32 known = said.number < block.number ? Blockhash.blockHash(said.number) : bytes32(0);
        if (known == bytes32(0) || known == said.blockHash) revert NotRefuted(said.number, known);
        _checkSet(set);
        if (said.domainId != set.domainId || said.epoch != set.epoch) revert Quorum.OtherSet(set.domainId, set.epoch);
        bytes32 message = Quorum.messageOf(chainTag(), said);
        Quorum.checkSigners(set, certificate, message);
        _slashAll(_signers(set, certificate.signers), message);
    }

    /// @inheritdoc IValidatorSet
    function checkAttestation(Attestation calldata attestation, QuorumSet calldata set, Certificate calldata certificate)
        external
        view
    {
        _checkQuorum(
            attestation.domainId, attestation.epoch, set, certificate, Quorum.messageOf(chainTag(), attestation)
        );
    }

    /// @inheritdoc IValidatorSet
    function checkContracts(ForeignContracts calldata said, QuorumSet calldata set, Certificate calldata certificate)
        external
        view
    {
        _checkQuorum(said.domainId, said.epoch, set, certificate, Quorum.messageOf(chainTag(), said));
    }

    /// @inheritdoc IValidatorSet
    function isForeign(uint64 domainId) external view returns (bool) {
        return _domains[domainId].isForeign;
    }

    /// @inheritdoc IValidatorSet
    function termsOf(uint64 domainId) external view returns (QuorumTerms memory) {
        return _opened(domainId).terms;
    }

    /// @inheritdoc IValidatorSet
    function isOpen(uint64 domainId) external view returns (bool) {
        return _isOpen(domainId);
    }

    /// @inheritdoc IValidatorSet
    function isAdmitted(uint64 domainId, address account) public view returns (bool) {
        return _admitted[domainId][_domains[domainId].terms.gate][account];
    }

    /// @inheritdoc IValidatorSet
    function epochOf(uint64 domainId)
        external
        view
        returns (uint64 epoch, uint64 expiresAt, uint64 nextFrom, uint64 formedIn)
    {
        Domain storage domain = _opened(domainId);
        nextFrom = domain.isBroken ? domain.startsAt : domain.startsAt + domain.terms.epochLength;
        return (domain.epoch, domain.expiresAt, nextFrom, domain.formedIn);
    }

    /// @inheritdoc IValidatorSet
    function upcoming(uint64 domainId) public view returns (Seat[] memory seats) {
        uint256[] memory taken = _domains[domainId].taken;
        seats = new Seat[](taken.length);
        uint256 found;
        for (uint256 i; i < taken.length; ++i) {
            Seat memory seat = _seats[taken[i]];
            if (seat.activeFrom <= block.timestamp) seats[found++] = seat;
        }
        assembly ("memory-safe") {
            mstore(seats, found)
        }
    }

    /// @inheritdoc IValidatorSet
    function seatOf(uint64 domainId, address account) external view returns (uint256 seat, Seat memory) {
        seat = _seatOfAccount[domainId][account];
        return (seat, _seats[seat]);
    }

    /// @inheritdoc IValidatorSet
    function possessionMessage(uint64 domainId, address account, PublicKey calldata key) public view returns (bytes32) {
        return Quorum.possessionMessage(chainTag(), domainId, account, key);
    }

    /// @inheritdoc IValidatorSet
    /// @dev Made anew each time: after a fork of L1 what was signed on one side means nothing on the other.
    function chainTag() public view returns (bytes32) {
        return Quorum.chainTag(block.chainid, address(this));
    }

    function _exit(uint64 domainId, address account) private {
        uint256 id = _seatOfAccount[domainId][account];
        Seat storage seat = _seats[id];
        if (seat.state != SeatState.TAKEN) revert NotSeated(domainId, account);
        Domain storage domain = _domains[domainId];
        // it may sign until its last epoch expires
        uint64 last = uint64(block.timestamp) > domain.expiresAt ? uint64(block.timestamp) : domain.expiresAt;
        uint64 payableAt = last + domain.terms.exitDelay;
        seat.state = SeatState.LEAVING;
        seat.payableAt = payableAt;
        _vacate(domain, id);
        emit SeatLeaving(domainId, id, account, payableAt);
    }

    /// @dev At most 64 steps.
    function _vacate(Domain storage domain, uint256 id) private {
        uint256[] storage taken = domain.taken;
        uint256 last = taken.length - 1;
        for (uint256 i; i <= last; ++i) {
            if (taken[i] != id) continue;
            taken[i] = taken[last];
            taken.pop();
            return;
        }
    }

    function _slashAll(uint256[] memory seats, bytes32 message) private {
        bool any;
        for (uint256 i; i < seats.length; ++i) {
            if (_slash(seats[i], message)) any = true;
        }
        if (!any) revert NothingToSlash();
    }

    /// @dev False if there is nothing to take any more.
    function _slash(uint256 id, bytes32 message) private returns (bool) {
        Seat storage seat = _seats[id];
        if (seat.state != SeatState.TAKEN && seat.state != SeatState.LEAVING) return false;
        uint64 domainId = seat.domainId;
        Domain storage domain = _domains[domainId];
        uint256 stake = seat.stake;
        if (seat.state == SeatState.TAKEN) _vacate(domain, id);
        seat.state = SeatState.SLASHED;
        seat.stake = 0;
        delete _seatOfAccount[domainId][seat.account];
        domain.isBroken = true;
        // rounded up: at least the share is burnt
        uint256 burnt = (stake * BURN_BPS + BPS - 1) / BPS;
        emit SeatSlashed(domainId, id, seat.account, msg.sender, message, stake, burnt);
        _credit(address(0), burnt);
        _credit(msg.sender, stake - burnt);
        return true;
    }

    /// @dev Whatever the epoch's age: a word is not less broken for being old. Gives the message.
    function _checkSigned(AttestationProof calldata proof) private view returns (bytes32 message) {
        _checkSet(proof.set);
        if (proof.attestation.domainId != proof.set.domainId || proof.attestation.epoch != proof.set.epoch) {
            revert Quorum.OtherSet(proof.set.domainId, proof.set.epoch);
        }
        message = Quorum.messageOf(chainTag(), proof.attestation);
        Quorum.checkSigners(proof.set, proof.certificate, message);
    }

    /// @dev Reverts unless a quorum of that very set, which has not expired, signed `message`.
    function _checkQuorum(
        uint64 domainId,
        uint64 epoch,
        QuorumSet calldata set,
        Certificate calldata certificate,
        bytes32 message
    ) private view {
        _checkSet(set);
        if (block.timestamp > set.expiresAt) revert SetExpired(set.domainId, set.epoch, set.expiresAt);
        if (domainId != set.domainId || epoch != set.epoch) revert Quorum.OtherSet(set.domainId, set.epoch);
        Quorum.check(set, certificate, message);
    }

    function _checkSet(QuorumSet calldata set) private view {
        bytes32 setHash = Quorum.hashSet(set);
        if (setOf[set.domainId][set.epoch] != setHash) revert SetUnknown(setHash);
    }

    /// @dev Seats behind the bits that are set, once the bits are known to stand for members.
    function _signers(QuorumSet calldata set, uint64 signers) private view returns (uint256[] memory seats) {
        seats = new uint256[](set.members.length);
        uint256 found;
        for (uint256 i; i < set.members.length; ++i) {
            if ((signers >> i) & 1 == 0) continue;
            seats[found++] = _seatOfKey[set.domainId][keccak256(abi.encode(set.members[i].key))];
        }
        assembly ("memory-safe") {
            mstore(seats, found)
        }
    }

    function _isOpen(uint64 domainId) private view returns (bool) {
        Domain storage domain = _domains[domainId];
        return domain.terms.seats != 0 && !(domain.isProvisional && registry.isRegistered(domainId));
    }

    function _opened(uint64 domainId) private view returns (Domain storage) {
        if (!_isOpen(domainId)) revert NotOpen(domainId);
        return _domains[domainId];
    }
}
