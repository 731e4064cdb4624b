/** What is known about claims at one moment, as reductions of dependencies see it. */
import { areExclusive, type Claim, compareClaims } from './claim.js'

/** TRUE and FALSE are for ever; nothing revokes them (decision 12 of the design). */
export type ClaimStatus = 'unknown' | 'true' | 'false'

/**
 * Status and links of claims. Must be closed: what a TRUE claim implies is TRUE, what implies a FALSE one is FALSE, what excludes
 * a TRUE one is FALSE; `implies` is a partial order within each domain; `excludes` is symmetric, holds for whatever implies two
 * exclusive claims (with itself too), and at least where `areExclusive` does. A `ClaimStore` is; so is `plainView`.
 */
export type ClaimView = {
  readonly statusOf: (claim: Claim) => ClaimStatus
  /** True if it is shown that `b` is true whenever `a` is. */
  readonly implies: (a: Claim, b: Claim) => boolean
  /** True if it is shown that not both can be true. */
  readonly excludes: (a: Claim, b: Claim) => boolean
}

/** Nothing is known but that two roots at one height exclude each other. */
export const plainView: ClaimView = {
  statusOf: () => 'unknown',
  implies: (a, b) => compareClaims(a, b) === 0,
  excludes: areExclusive,
}
