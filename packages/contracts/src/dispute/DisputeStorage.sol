// SPDX-License-Identifier: MIT
// Where the tournaments keep things, for them and for the lens. Spec: docs/disputes.md.
pragma solidity ^0.8.28;

import {PullPayments} from "../libraries/PullPayments.sol";
import {Claim, Dispute, Match, Tournament} from "./DisputeTypes.sol";

abstract contract DisputeStorage is PullPayments {
    mapping(bytes32 claimId => Claim) internal _claims;
    mapping(bytes32 matchId => Match) internal _matches;
    mapping(bytes32 tournamentId => Tournament) internal _tournaments;
    mapping(bytes32 disputeId => Dispute) internal _disputes;
    /// @notice Wei of refundable gas that an account spent for a claim, or for none (`key` = dispute id).
    mapping(bytes32 key => mapping(address account => uint256)) public workOf;
}
