/** What a seat tells of reconciliations to RPC, CLI and people. */
import type { Bytes, Hex, Result } from '@syncline/primitives'
import type {
  CaseDecision,
  CaseEvidence,
  DecidedValue,
  Divergence,
  DivergenceReason,
  SegmentOutcome,
  Why,
} from '@syncline/protocol'
import type { CaseRefusal, CaseReport } from './caseBook.js'

export type DivergenceReport = Divergence & { readonly why: Why<DivergenceReason> }

/** A decided reconciliation. `votesNeeded` of `members` endorsed it. */
export type ReconciliationReport = {
  readonly id: Bytes
  readonly members: number
  readonly votesNeeded: number
  readonly decided: DecidedValue
  /** By domain, ascending: where its certificate came in. */
  readonly applied: readonly {
    readonly domainId: bigint
    readonly at: { readonly block: bigint; readonly transaction: Hex } | undefined
  }[]
  /** Undefined until every domain has it, or was given up. */
  readonly outcomes: readonly SegmentOutcome[] | undefined
}

/** Where a seat stands. */
export type ReconcileStatus = {
  readonly group: Hex | undefined
  /** Names the L1 deployment; part of all that is signed. */
  readonly chainTag: Hex
  /** Index among the members; undefined where the key has no seat. */
  readonly seat: number | undefined
  readonly members: number
  /** Reconciliations of this group that are decided, and the attempt at the next one. */
  readonly height: bigint
  readonly view: number
  readonly peers: number
  readonly domains: readonly {
    readonly id: bigint
    readonly settled: bigint | undefined
    /** Storage root of its LockRegistry there. */
    readonly lockRoot: Hex
  }[]
  /** Why nothing goes on; undefined if all is well. */
  readonly problem: string | undefined
}

export type ReconciliationReports = {
  status(): ReconcileStatus
  divergences(): readonly DivergenceReport[]
  divergence(asset: Bytes): DivergenceReport | undefined
  /** The newest first. */
  reconciliations(limit: number): readonly ReconciliationReport[]
  reconciliation(id: Bytes): ReconciliationReport | undefined
  /** Open ones, by id. */
  cases(): readonly CaseReport[]
  /** Keeps the digest of a document that an arbiter puts to a case. */
  addEvidence(evidence: CaseEvidence): Result<undefined, CaseRefusal>
  /** Gives an arbiter's decision to the seat. */
  decide(decision: CaseDecision): Result<undefined, CaseRefusal>
}
