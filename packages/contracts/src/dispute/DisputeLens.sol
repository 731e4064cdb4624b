// SPDX-License-Identifier: MIT
// Reads what the tournaments keep; for callers off the chain. Spec: docs/disputes.md.
pragma solidity ^0.8.28;

import {
    Claim,
    ClaimStatus,
    Dispute,
    DisputeStatus,
    Match,
    Outcome,
    Phase,
    Tournament
} from "./DisputeTypes.sol";
import {DisputeStorage} from "./DisputeStorage.sol";
import {IDisputeTournament} from "./IDisputeTournament.sol";

/// @title DisputeLens
/// @notice Views that did not fit beside the rules (EIP-170). Has the storage layout of the tournaments and none of their state.
contract DisputeLens is DisputeStorage {
    function claimOf(IDisputeTournament tournaments, bytes32 id) external view returns (Claim memory claim) {
        bytes32[] memory words = tournaments.slots(_at(id, _slotOfClaims()), 5);
        claim.tournamentId = words[0];
        claim.root = words[1];
        claim.matchId = words[2];
        (claim.owner, claim.bond) = (address(uint160(uint256(words[3]))), uint96(_shift(words[3], 160)));
        claim.spent = uint64(uint256(words[4]));
        claim.work = uint128(_shift(words[4], 64));
        claim.status = ClaimStatus(uint8(_shift(words[4], 192)));
        claim.sideB = uint8(_shift(words[4], 200)) != 0;
    }

    function matchOf(IDisputeTournament tournaments, bytes32 id) external view returns (Match memory m) {
        bytes32[] memory words = tournaments.slots(_at(id, _slotOfMatches()), 7);
        (m.tournamentId, m.a, m.b) = (words[0], words[1], words[2]);
        (m.nodeA, m.nodeB, m.agreed) = (words[3], words[4], words[5]);
        m.since = uint64(uint256(words[6]));
        m.allowance = uint64(_shift(words[6], 64));
        m.position = uint32(_shift(words[6], 128));
        m.height = uint8(_shift(words[6], 160));
        m.opened = uint8(_shift(words[6], 168));
        m.turnB = uint8(_shift(words[6], 176)) != 0;
        m.phase = Phase(uint8(_shift(words[6], 184)));
        m.outcome = Outcome(uint8(_shift(words[6], 192)));
    }

    function tournamentOf(IDisputeTournament tournaments, bytes32 id) external view returns (Tournament memory t) {
        bytes32[] memory words = tournaments.slots(_at(id, _slotOfTournaments()), 4);
        (t.parentId, t.initialState, t.waiting) = (words[0], words[1], words[2]);
        t.openedAt = uint64(uint256(words[3]));
        t.allowance = uint64(_shift(words[3], 64));
        t.domainId = uint64(_shift(words[3], 128));
        t.living = uint32(_shift(words[3], 192));
        t.height = uint8(_shift(words[3], 224));
    }

    function disputeOf(IDisputeTournament tournaments, bytes32 id) external view returns (Dispute memory dispute) {
        bytes32[] memory words = tournaments.slots(_at(id, _slotOfDisputes()), 4);
        dispute.winner = words[0];
        (dispute.pot, dispute.neutralWork) = (uint128(uint256(words[1])), uint128(_shift(words[1], 128)));
        (dispute.toWinner, dispute.toNeutral) = (uint128(uint256(words[2])), uint128(_shift(words[2], 128)));
        dispute.round = uint32(uint256(words[3]));
        dispute.status = DisputeStatus(uint8(_shift(words[3], 32)));
    }

    function _at(bytes32 key, bytes32 slot) private pure returns (bytes32) {
        return keccak256(abi.encode(key, slot));
    }

    function _shift(bytes32 word, uint256 bits) private pure returns (uint256) {
        return uint256(word) >> bits;
    }

    function _slotOfClaims() private pure returns (bytes32 slot) {
        assembly ("memory-safe") {
            slot := _claims.slot
        }
    }

    function _slotOfMatches() private pure returns (bytes32 slot) {
        assembly ("memory-safe") {
            slot := _matches.slot
        }
    }

    function _slotOfTournaments() private pure returns (bytes32 slot) {
        assembly ("memory-safe") {
            slot := _tournaments.slot
        }
    }

    function _slotOfDisputes() private pure returns (bytes32 slot) {
        assembly ("memory-safe") {
            slot := _disputes.slot
        }
    }
}
