// SPDX-License-Identifier: MIT
// What moves cost, what losers pay, who gets it. Spec: docs/disputes.md.
pragma solidity ^0.8.28;

import {DisputeStorage} from "./DisputeStorage.sol";
import {Claim, Dispute, DisputeParameters, DisputeStatus, Severity} from "./DisputeTypes.sol";
import {IDisputeTournament} from "./IDisputeTournament.sol";

/// @notice Money of the tournaments. Nothing is paid before a dispute ends, and then only as credit: first the refunds of the winning
/// claim's movers, then those of calls for nobody, scaled down alike if the pot is too small; what is left goes to the movers
/// of the winning claim by their refunded work.
abstract contract DisputePot is IDisputeTournament, DisputeStorage {
    uint256 internal constant BPS = 10_000;
    /// @dev Least share that is slashed, and least share of it that is burnt: half, so that a self-made dispute never pays.
    uint256 internal constant LEAST_BPS = 5_000;
    /// @dev Intrinsic gas and the writes of `_record` itself, which it cannot measure.
    uint256 internal constant UNMEASURED_GAS = 21_000 + 18_000;
    uint256 internal constant GAS_PER_BYTE = 16;
    /// @dev Calldata of the longest opening, seal or join: more of it is not read.
    uint256 internal constant MOST_BYTES = 1_508;

    uint96 public immutable joinBond;
    uint64 internal immutable _tipCap;
    uint64 internal immutable _priceCap;
    uint16 internal immutable _lateSlashBps;
    uint16 internal immutable _lateBurnBps;
    uint16 internal immutable _refutedSlashBps;
    uint16 internal immutable _refutedBurnBps;
    address internal immutable _treasury;

    constructor(DisputeParameters memory p) {
        _checkShares(p.lateSlashBps, p.lateBurnBps);
        _checkShares(p.refutedSlashBps, p.refutedBurnBps);
        if (p.treasury == address(0)) revert ParameterOutOfRange("treasury");
        if (p.joinBond == 0) revert ParameterOutOfRange("joinBond");
        joinBond = p.joinBond;
        _tipCap = p.tipCap;
        _priceCap = p.priceCap;
        _lateSlashBps = p.lateSlashBps;
        _lateBurnBps = p.lateBurnBps;
        _refutedSlashBps = p.refutedSlashBps;
        _refutedBurnBps = p.refutedBurnBps;
        _treasury = p.treasury;
    }

    /// @inheritdoc IDisputeTournament
    function collect(bytes32 disputeId, bytes32 claimId, address account) external returns (uint256 amount) {
        Dispute storage dispute = _disputes[disputeId];
        if (dispute.status == DisputeStatus.NONE || dispute.status == DisputeStatus.OPEN) revert Undecided();
        bytes32 winner = dispute.winner;
        bool won = claimId != disputeId;
        if (won && (winner == bytes32(0) || _servedBy(claimId) != winner)) revert ClaimLost();
        uint256 work = workOf[claimId][account];
        if (work == 0) revert NoWork();
        workOf[claimId][account] = 0;
        amount = won
            ? (work * dispute.toWinner) / _claims[winner].work
            : (work * dispute.toNeutral) / dispute.neutralWork;
        dispute.pot -= uint128(amount);
        emit Collected(disputeId, claimId, account, amount);
        _credit(account, amount);
    }

    /// @dev Claim of level 0 that a claim's work counts for: itself, or the one an inner claim won for; 0 if it lost.
    function _servedBy(bytes32 claimId) internal view virtual returns (bytes32);

    /// @dev Writes down what the call cost so far, at most `tableGas`, as work of a claim.
    function _recordForClaim(bytes32 claimId, Claim storage claim, uint256 gasAtStart, uint256 tableGas) internal {
        uint256 length = msg.data.length < MOST_BYTES ? msg.data.length : MOST_BYTES;
        uint256 work = _cost(gasAtStart - gasleft() + UNMEASURED_GAS + GAS_PER_BYTE * length, tableGas);
        claim.work += uint128(work);
        workOf[claimId][msg.sender] += work;
    }

    /// @dev The same for a call that serves no claim: refunded whoever wins, and no ground for a bonus. Who calls adds the calldata
    /// that was read: anyone can append zeros, which cost less than they would count.
    function _recordNeutral(bytes32 disputeId, address account, uint256 gasAtStart, uint256 tableGas) internal {
        uint256 work = _cost(gasAtStart - gasleft() + UNMEASURED_GAS, tableGas);
        _disputes[disputeId].neutralWork += uint128(work);
        workOf[disputeId][account] += work;
    }

    /// @dev Work of a claim's proposer for asserting it: the table's gas, since the rest of that transaction is not seen here.
    function _recordEntry(bytes32 claimId, Claim storage claim, address proposer, uint256 tableGas) internal {
        uint256 work = _cost(tableGas, tableGas);
        claim.work += uint128(work);
        workOf[claimId][proposer] += work;
    }

    /// @dev Divides a confiscated bond: unslashed part to its owner, burnt part to the treasury, rest to the pot.
    function _confiscate(bytes32 disputeId, bytes32 claimId, Claim storage claim, Severity severity) internal {
        bool late = severity == Severity.LATE;
        uint256 bond = claim.bond;
        uint256 slashed = (bond * (late ? _lateSlashBps : _refutedSlashBps)) / BPS;
        // rounded up: at least the share is burnt
        uint256 burnt = (slashed * (late ? _lateBurnBps : _refutedBurnBps) + BPS - 1) / BPS;
        emit Confiscated(disputeId, claimId, severity, slashed, burnt);
        _disputes[disputeId].pot += uint128(slashed - burnt);
        _credit(_treasury, burnt);
        _credit(claim.owner, bond - slashed);
    }

    /// @dev Fixes who gets what. Without a winner only neutral work is refunded.
    function _close(bytes32 disputeId, DisputeStatus status, bytes32 winner) internal {
        Dispute storage dispute = _disputes[disputeId];
        uint256 pot = dispute.pot;
        uint256 won = winner == bytes32(0) ? 0 : _claims[winner].work;
        uint256 neutral = dispute.neutralWork;
        uint256 toWinner = pot < won ? pot : won;
        uint256 toNeutral = pot - toWinner < neutral ? pot - toWinner : neutral;
        uint256 rest = pot - toWinner - toNeutral;
        if (won == 0) {
            dispute.pot = uint128(pot - rest);
            _credit(_treasury, rest);
        } else {
            toWinner += rest;
        }
        dispute.toWinner = uint128(toWinner);
        dispute.toNeutral = uint128(toNeutral);
        dispute.winner = winner;
        dispute.status = status;
        emit DisputeEnded(disputeId, status, winner, toWinner, toNeutral);
    }

    function _cost(uint256 gasUsed, uint256 tableGas) private view returns (uint256) {
        uint256 price = block.basefee + _tipCap;
        if (tx.gasprice < price) price = tx.gasprice;
        if (_priceCap < price) price = _priceCap;
        return (gasUsed < tableGas ? gasUsed : tableGas) * price;
    }

    function _checkShares(uint16 slashBps, uint16 burnBps) private pure {
        if (slashBps < LEAST_BPS || slashBps > BPS) revert ParameterOutOfRange("slashBps");
        if (burnBps < LEAST_BPS || burnBps > BPS) revert ParameterOutOfRange("burnBps");
    }
}
