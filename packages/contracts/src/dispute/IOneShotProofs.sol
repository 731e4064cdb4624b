// SPDX-License-Identifier: MIT
// Proofs that refute a claim in one transaction. Spec: docs/disputes.md (One-shot proofs).
pragma solidity ^0.8.28;

import {Contradiction} from "./BoundaryRules.sol";

/// @notice A leaf of level 0, opened to its nine words.
/// @param siblings on the way to the root, lowest first; none for the initial state, which is no leaf
struct LeafOpening {
    bytes32[9] words;
    bytes32[] siblings;
}

/// @notice A leaf of level 0 by its hash alone.
/// @param siblings as in LeafOpening
struct LeafHash {
    bytes32 hash;
    bytes32[] siblings;
}

/// @title OneShotProofs
/// @notice Shows in one transaction that an assertion is wrong, where that is possible, instead of walking down to one step. Each
/// function reverts unless it has shown it; then the tournament puts the claim out (`IDisputeTournament.refute`), with or without a
/// rival, and its caller is paid for the work like that for any proof.
///
/// Anyone may call anything. The contract has no storage, no owner and no money: all it does is ask the chain contract what was claimed and
/// the domain's resolver to act. Soundness rests on one thing: **what is shown is false of every right history**, so no right assertion is
/// ever refuted, whoever calls with whatever bytes. Who has to know what: leaves of the claim are opened under its own root, so a
/// proof over an assertion needs its tree. Who only has what L1 shows uses `proveSegmentOfMatch`, once a match is sealed.
interface IOneShotProofs {
    event SegmentProven(bytes32 indexed subject, uint256 segment, uint256 steps, bytes32 post);
    event ContradictionProven(bytes32 indexed assertionId, uint256 leaf, Contradiction contradiction);
    event OutputProven(bytes32 indexed subject, bytes32 outputHash);

    /// @notice What was shown holds of the claim: it is not refuted by it.
    error NotRefuted();
    /// @notice Beyond the last of 2^24 leaves.
    error LeafOutOfRange(uint256 leaf);
    /// @notice Not the leaf of this index under the claim's root, or not the initial state.
    error LeafDiffers(uint256 leaf);
    /// @notice No step, or more than one transaction can hold. Such a segment is the tournament's.
    error StepsOutOfRange(uint256 count, uint256 limit);
    /// @notice A step, or the end after the last, is of another state than the one before it led to.
    error StateDiffers(uint256 step);
    /// @notice The segment had ended before this step.
    error SegmentEnded(uint256 step);
    /// @notice After all steps the segment goes on.
    error SegmentGoesOn();
    /// @notice The domain has no resolver.
    error NoResolver(uint64 domainId);

    /// @notice State transition (PRZ-25): replays all steps from the claim's leaf before `segment` (the initial state for segment 0). If the
    /// state at the segment's end is not the claim's leaf, the claim is refuted: it contradicts itself, whoever agrees with it.
    /// @dev Sound: in a right history leaf i follows from the leaf before it by the steps up to the first boundary state, and `step` is a
    /// function. The first step starts from a boundary, every later one must not (so the first end counts), and the state after the
    /// last one must be a boundary (so no list is cut short). A finished state is its own successor, which is the padding.
    /// @param before leaf `segment` − 1; its siblings are empty and its hash the initial state where `segment` is 0
    /// @param leaf leaf `segment`
    /// @param steps proof of each step, in order; each begins with the nine words of its state
    /// @param end the nine words of the state after the last step: 288 bytes
    function proveSegment(
        bytes32 assertionId,
        uint256 segment,
        LeafHash calldata before,
        LeafHash calldata leaf,
        bytes[] calldata steps,
        bytes calldata end
    ) external;

    /// @notice The same for a match of level 0 whose first difference was found: the tournament knows the leaf before it and the two
    /// contested ones, so nothing of either tree is needed. Every claim of the match with another leaf is out, be it both. A match that
    /// waits for something else is refused with the tournament's `WrongPhase`.
    function proveSegmentOfMatch(uint64 domainId, bytes32 matchId, bytes[] calldata steps, bytes calldata end) external;

    /// @notice Contradiction of one leaf with what every boundary state of its place has (`BoundaryRules.checkLeaf`); of the last leaf
    /// also with the assertion's output (`checkEnd`).
    /// @param initialWords of the assertion's initial state
    function proveLeaf(bytes32 assertionId, uint256 index, LeafOpening calldata leaf, bytes32[9] calldata initialWords) external;

    /// @notice Contradiction between a leaf and the one before it (`BoundaryRules.checkOrder`).
    /// @param before leaf `index` − 1, or the initial state where `index` is 0
    function proveOrder(bytes32 assertionId, uint256 index, LeafOpening calldata before, LeafOpening calldata leaf)
        external;

    /// @notice Contradiction between their block accumulators (`BoundaryRules.checkProgress`); their order must be right.
    function proveProgress(
        bytes32 assertionId,
        uint256 index,
        LeafOpening calldata before,
        LeafOpening calldata leaf,
        bytes32[8] calldata accBefore,
        bytes32[8] calldata acc
    ) external;

    /// @notice Input data (PRZ-27): the leaf is in no batch that the Inbox has in the assertion's range, or has another rest of the range before
    /// it, or a queue cursor that its batch does not lead to.
    /// @dev Sound: S₀ lists the range as the Inbox had it when the assertion was made, batches are only ever added there, and BATCH_START
    /// takes one after the other, so every leaf has the hash of one and the list of those after it. Costs up to 256 reads of the Inbox.
    /// @param acc the words of the block accumulator; all zero if they do not matter: then only batch and rest are compared
    function proveInput(bytes32 assertionId, uint256 index, LeafOpening calldata leaf, bytes32[8] calldata acc) external;

    /// @notice Output: the last leaf opens to another output than the assertion claims (`OutputVerifier`).
    function proveOutput(bytes32 assertionId, bytes calldata proof) external;

    /// @notice The same for both claims of a match that have one history; every claim with another output is out, be it both.
    function proveOutputOfMatch(uint64 domainId, bytes32 matchId, bytes calldata proof) external;

    // The rules, for callers off the chain.

    function leafContradiction(uint256 index, bytes32[9] calldata words, bytes32 initialHead)
        external
        pure
        returns (Contradiction);

    function orderContradiction(bytes32[9] calldata before, bytes32[9] calldata words) external pure returns (Contradiction);

    function progressContradiction(uint256 kind, bytes32[8] calldata accBefore, bytes32[8] calldata acc)
        external
        pure
        returns (Contradiction);

    /// @notice Whether the Inbox contradicts a leaf of an assertion; as `proveInput`.
    function inputContradiction(bytes32 assertionId, bytes32[9] calldata words, bytes32[8] calldata acc)
        external
        view
        returns (Contradiction);
}
