/** What L1 says about a dispute, as the contract keeps it (docs/disputes.md). Times in seconds of L1 time. */
import type { Hex } from '@syncline/primitives'
import type { DisputeLevel } from './machine.js'

/** How a match stands; once it is not NONE_YET it never changes. */
export type MatchOutcome = 'NONE_YET' | 'A_WINS' | 'B_WINS' | 'BOTH_OUT'

/** What a match waits for. */
export type MatchPhase = 'WALK' | 'PROOF' | 'SAME_HISTORY' | 'INNER' | 'ENDED'

export type ClaimFacts = {
  readonly id: Hex
  /** The dispute, or the outer match. */
  readonly tournamentId: Hex
  readonly root: Hex
  /** Seconds of the allowance that are gone. */
  readonly spent: bigint
  readonly status: 'ALIVE' | 'WON' | 'OUT'
  /** Level 1: ends in the contested leaf of the outer claim B. */
  readonly sideB: boolean
}

export type MatchFacts = {
  readonly id: Hex
  readonly level: DisputeLevel
  /** The dispute, or the outer match. */
  readonly tournamentId: Hex
  readonly a: ClaimFacts
  readonly b: ClaimFacts
  readonly nodeA: Hex
  readonly nodeB: Hex
  /** Once sealed: the state before the contested leaves. */
  readonly agreed: Hex
  /** When the running clocks started. */
  readonly since: bigint
  readonly allowance: bigint
  readonly position: number
  readonly height: number
  /** Levels that the last opening shows, 0 at the start. */
  readonly opened: number
  readonly turnB: boolean
  readonly phase: MatchPhase
  /** Nodes of the last opening, from its event; empty at the start. */
  readonly shown: readonly Hex[]
  /** Of an ended match. */
  readonly outcome: MatchOutcome
  /** Level 0 in phase INNER: claims that joined. */
  readonly inner: readonly ClaimFacts[]
}

export type DisputeFacts = {
  readonly id: Hex
  readonly status: 'OPEN' | 'WON' | 'NO_SURVIVOR' | 'ABANDONED'
  /** When the first rival's parent range was opened. */
  readonly openedAt: bigint
  readonly allowance: bigint
  readonly claims: readonly ClaimFacts[]
  /** Of both levels. */
  readonly matches: readonly MatchFacts[]
  /** Children of the parent that the chain contract has not rejected. */
  readonly livingOnChain: number
  /** All children were rejected: the range is open again. */
  readonly isReopened: boolean
}

/** Times that the contract was made with. */
export type DisputeTimes = {
  /** τ: time for a move that is not charged. */
  readonly moveEffort: bigint
  /** Time to build the tree of a segment. */
  readonly buildEffort: bigint
  /** T_g. */
  readonly grace: bigint
}
