/** Certifiers: plug-ins that raise a claim's level. Which ones count for a domain is its registration, not theirs to say. */
import type { Bytes, Result } from '@syncline/primitives'
import type { Claim } from './claim.js'

/** Judges evidence about a claim. Pure and total: bytes of any kind get an answer. */
export type Certifier = {
  /** Unique within the domain. */
  readonly id: string
  readonly check: (claim: Claim, evidence: Bytes) => Result<undefined>
}

/** A claim with what it rests on: the claim is false if one of these is. */
export type ClaimRecord = {
  readonly claim: Claim
  /** An ancestor: same domain, lower height. Undefined for a domain's first block or where history is not shown. */
  readonly parent: Claim | undefined
  /** Claims of other domains that its block took for granted (blocks of one bundle; messages consumed as certain). */
  readonly uses: readonly Claim[]
}

/** Who says what became of a receipt's flow; `flow` is the literal. Pure and total like certifiers. */
export type FlowRules = {
  /** That the domain which the receipt goes to took it out of what the isolation ledger accepted (docs/claims.md §7). */
  readonly accepted: Certifier['check']
  /** That an authorised closure left the receipt out for ever. Nothing else makes a flow FALSE. */
  readonly closed: Certifier['check']
}

/** How claims of one domain come in and what makes them sure. */
export type DomainRules = {
  /**
   * What entitles a root to be depended on — a bond, a quorum, a light proof — and that `parent` and `uses` are the right and
   * complete ones under it (DEP-25). A record that came in cannot be corrected, so a gate that guesses harms its own domain.
   */
  readonly gate: (record: ClaimRecord, evidence: Bytes) => Result<undefined>
  /** That `ancestor` is in the history that `claim` commits to (for EVM domains: block hashes of EIP-2935). */
  readonly ancestry: (claim: Claim, ancestor: Claim, evidence: Bytes) => Result<undefined>
  /** The only one that makes a claim TRUE (`certified`, level 3). */
  readonly final: Certifier
  /** Give level 2 and nothing else: quorum attestation, a lapsed short window. */
  readonly attesting: readonly Certifier[]
  /** Gives level 4 to what is TRUE: the digest is in a final anchor block. */
  readonly anchoring: Certifier | undefined
}
