/** What a copy's holder relies on, before accepting it, and whom a false claim hurts (docs/claims.md §5; DEP-32). */
import { accept, type Result, refuse } from '@syncline/primitives'
import { type Claim, claimKey, compareClaims, isFlow } from '../claim/claim.js'
import { type Level, leastLevel } from '../level/level.js'
import { countLiterals, type Dependency, hasNot } from './dependency.js'

/** `levelOf` as of a claim store: 2 for a pending flow. */
export type LevelOfClaim = (claim: Claim) => Level | undefined

export type Risk = {
  /** Of the dependency: 4 for none, 0 if a claim it rests on is FALSE. */
  readonly level: Level
  readonly literals: number
  /** Domains whose word is taken; flows are L1's. */
  readonly domains: number
  /** Σ of `weightOf` over the claims it rests on, each once. */
  readonly weight: bigint
}

/** What a holder accepts. All are inclusive. */
export type RiskPolicy = {
  readonly minLevel: Level
  readonly maxLiterals: number
  readonly maxDomains: number
  readonly maxWeight: bigint
}

const distinct = ({ positive, negated }: Dependency): Claim[] => [
  ...new Map([positive, ...negated].flat().map((claim) => [claimKey(claim), claim])).values(),
]

/**
 * The level of a copy as far as its dependency goes: the least of its claims. A copy that needs claims to be false is conditional
 * at best: attestation makes it less likely, not surer.
 */
export function levelOfDependency(dependency: Dependency, levelOf: LevelOfClaim): Level {
  const levels = dependency.positive.map((claim) => levelOf(claim) ?? 0)
  return leastLevel(hasNot(dependency) ? [...levels, 1] : levels)
}

/** Risk of a copy. `weightOf` is the holder's own estimate for one claim, in any unit. O(L). */
export function riskOf(dependency: Dependency, levelOf: LevelOfClaim, weightOf: (claim: Claim) => bigint): Risk {
  const claims = distinct(dependency)
  return {
    level: levelOfDependency(dependency, levelOf),
    literals: countLiterals(dependency),
    domains: new Set(claims.filter((claim) => !isFlow(claim)).map(({ domainId }) => domainId)).size,
    weight: claims.reduce((sum, claim) => sum + weightOf(claim), 0n),
  }
}

/** Refuses what the policy does not allow, naming the first bound that is broken. */
export function checkRisk(risk: Risk, policy: RiskPolicy): Result<Risk, 'DEPENDENCY_TOO_RISKY'> {
  const bound =
    risk.level < policy.minLevel
      ? 'minLevel'
      : risk.literals > policy.maxLiterals
        ? 'maxLiterals'
        : risk.domains > policy.maxDomains
          ? 'maxDomains'
          : risk.weight > policy.maxWeight
            ? 'maxWeight'
            : undefined
  if (bound === undefined) return accept(risk)
  return refuse('DEPENDENCY_TOO_RISKY', `the copy breaks ${bound} of the policy`, { bound, risk })
}

/** Blast radius of a claim: how many of these copies a FALSE deletes, and how many wait for it to be one. O(Σ L). */
export function blastRadius(
  claim: Claim,
  dependencies: readonly Dependency[],
): { readonly deleted: number; readonly waiting: number } {
  const has = (claims: readonly Claim[]): boolean => claims.some((other) => compareClaims(other, claim) === 0)
  let [deleted, waiting] = [0, 0]
  for (const { positive, negated } of dependencies) {
    if (has(positive)) deleted++
    else if (negated.some(has)) waiting++
  }
  return { deleted, waiting }
}
