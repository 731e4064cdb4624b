// SPDX-License-Identifier: MIT
// Who plays whom. Spec: docs/disputes.md.
pragma solidity ^0.8.28;

import {Tournament} from "./DisputeTypes.sol";

/// @notice Decides when a claim enters a tournament or comes out of a match as its winner.
abstract contract Matchmaker {
    /// @dev The opponent of `claimId`, or 0: then the claim waits, and the last one waiting alone must be `waiting`.
    function _pair(Tournament storage tournament, bytes32 claimId) internal virtual returns (bytes32 opponent);
}

/// @notice A bracket in order of arrival: whoever is free plays whoever waits. N claims are reduced to one in N − 1 matches, of which
/// one claim plays about log₂ N when all enter together, and one at a time however they come.
abstract contract BracketMatchmaker is Matchmaker {
    function _pair(Tournament storage tournament, bytes32 claimId) internal override returns (bytes32 opponent) {
        opponent = tournament.waiting;
        tournament.waiting = opponent == bytes32(0) ? claimId : bytes32(0);
    }
}
