/** What goes into a validator of a reconciliation and what comes out: its keys, what it hears and sees, what it wants said and done (docs/reconciliation.md §4). */
import type { Bytes } from '@syncline/primitives'
import type { AgreementRecord, AgreementTiming } from './agreement.js'
import type { CaseDecision } from './case.js'
import type { ConvergeOptions, SegmentOutcome } from './converge.js'
import type { Divergence, DivergenceBook } from './divergence.js'
import type { Knowledge, ReconcileRules } from './knowledge.js'
import type { DecidedValue, ReconcileMessage, ValueVote } from './messages.js'
import type { Observation } from './observation.js'
import type { LockDelta, Reconciliation } from './reconciliation.js'
import type { VoteEquivocation } from './tally.js'
import type { ThresholdRule } from './threshold.js'

/** Keys behind a port: seats are indices, and anything may be a signature. */
export type ReconcileSigner = {
  /** A vote of this seat, over a digest. */
  readonly sign: (digest: Bytes) => Bytes
  readonly isSigned: (voter: number, digest: Bytes, signature: Bytes) => boolean
  /** The contracts' message (BLS over `reconciliationMessage`). */
  readonly endorse: (reconciliation: Reconciliation) => Bytes
  /** Those whose signature of that message is good. */
  readonly endorsers: (reconciliation: Reconciliation, said: DecidedValue['endorsements']) => readonly number[]
}

/** `members`: seats; `seat`: this one's index. */
export type ValidatorOptions = {
  readonly members: number
  readonly seat: number
  readonly threshold: ThresholdRule
  readonly rules: ReconcileRules
  readonly timing: AgreementTiming
  readonly converge: ConvergeOptions
}

/** `now` in milliseconds, never less than before. */
export type ValidatorInput =
  | { readonly kind: 'message'; readonly message: ReconcileMessage; readonly now: number }
  | { readonly kind: 'observed'; readonly observation: Observation; readonly now: number }
  /** An arbiter decided a case. */
  | { readonly kind: 'decision'; readonly decision: CaseDecision; readonly now: number }
  | { readonly kind: 'tick'; readonly now: number }

/** `to`: a seat, or all others. */
export type Outgoing = { readonly to: number | 'all'; readonly message: ReconcileMessage }

/** What a seat knows of itself after a restart: from it, it never says the opposite of what it said. */
export type ValidatorRecord = { readonly agreement: AgreementRecord; readonly decided: readonly DecidedValue[] }

export type ValidatorEffect =
  /**
   * `isBinding`: it must be on disk before any message of this output is sent. Else soon: lost by a crash it costs time, because what it adds
   * follows from what bound the seat before (a quorum's commit, a certificate).
   */
  | { readonly kind: 'save'; readonly record: ValidatorRecord; readonly isBinding: boolean }
  /** Bring the certificate to a domain; it may be there already. */
  | {
      readonly kind: 'deliver'
      readonly domainId: bigint
      readonly decided: DecidedValue
      readonly deltas: readonly LockDelta[]
    }
  /** A domain is late: bring it these orders. Nobody has to vote on that. */
  | { readonly kind: 'relay'; readonly domainId: bigint; readonly orders: readonly Bytes[] }
  | { readonly kind: 'hold'; readonly asset: Bytes; readonly until: bigint }
  | { readonly kind: 'decided'; readonly decided: DecidedValue }
  | { readonly kind: 'converged'; readonly id: Bytes; readonly outcomes: readonly SegmentOutcome[] }
  | {
      readonly kind: 'deadLetter'
      readonly domainId: bigint
      readonly id: Bytes
      readonly deltas: readonly LockDelta[]
    }
  /** For a person: what no vote can decide. */
  | { readonly kind: 'forPeople'; readonly asset: Bytes; readonly reason: 'TOO_LARGE' | 'CONTESTED' }
  | { readonly kind: 'equivocation'; readonly evidence: VoteEquivocation }

export type ValidatorOutput = { readonly messages: readonly Outgoing[]; readonly effects: readonly ValidatorEffect[] }

/** Where the validator stands, for APIs. */
export type ValidatorStatus = {
  readonly height: bigint
  readonly view: number
  readonly previous: Bytes
  readonly divergences: readonly Divergence[]
  /** Assets that the next plan is to be about. */
  readonly undecided: number
}

export type ReconcileValidator = {
  readonly on: (input: ValidatorInput) => ValidatorOutput
  readonly status: () => ValidatorStatus
  /** The height that is being decided. O(1). */
  readonly height: () => bigint
  /** Whether a vote on a value need not be looked at: its height is over, or a quorum said the same. */
  readonly isMoot: (vote: ValueVote) => boolean
  /** As of the last tick. */
  readonly divergences: Pick<DivergenceBook, 'divergenceOf' | 'why' | 'list'>
  readonly knowledge: Pick<Knowledge, 'openCases' | 'caseOf' | 'baseOf' | 'entryOf' | 'mark'>
  /** The decided value of a height, if it is kept. */
  readonly decidedAt: (height: bigint) => DecidedValue | undefined
}
