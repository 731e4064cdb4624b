/** Reduction of a dependency by what is known about its claims: rules T, F, X, I, A, S (docs/claims.md §4; DEP-19, DEP-20). */
import type { Claim } from '../claim/claim.js'
import type { ClaimView } from '../claim/claimView.js'
import { type ClaimSet, compareClaimSets, uniteClaims } from './claimSet.js'
import { conjoin, type Dependency, type Formula } from './dependency.js'

/**
 * The fixpoint of all rules; the same in whatever order they are applied, if the view is closed. FALSE exactly if nothing that the view
 * leaves open makes the dependency true. O(L²) questions to the view for L literals, and O(groups² · L²) for rule S.
 */
export function reduce(dependency: Dependency, view: ClaimView): Formula {
  const { statusOf, implies, excludes } = view
  const impliedBy = (claims: ClaimSet, claim: Claim): boolean => claims.some((other) => implies(other, claim))
  /** Rule A: without what another one implies. */
  const frontier = (claims: ClaimSet): ClaimSet =>
    claims.filter((claim) => !claims.some((other) => other !== claim && implies(other, claim)))

  // F+, T+, X+, A
  if (dependency.positive.some((claim) => statusOf(claim) === 'false')) return 'FALSE'
  const open = dependency.positive.filter((claim) => statusOf(claim) === 'unknown')
  if (isContradictory(open, view)) return 'FALSE'
  const positive = frontier(open)

  const groups: ClaimSet[] = []
  for (const group of dependency.negated) {
    // F−, X−: some of it cannot be true, so it holds
    if (group.some((claim) => statusOf(claim) === 'false')) continue
    if (isContradictory(group, view)) continue
    if (group.some((claim) => positive.some((unit) => excludes(unit, claim)))) continue
    // T−, I, A−
    const left = frontier(group.filter((claim) => statusOf(claim) === 'unknown' && !impliedBy(positive, claim)))
    if (left.length === 0) return 'FALSE'
    groups.push(left)
  }
  groups.sort(compareClaimSets)
  // S: a group holds if another one does whose literals it all implies; of equal ones the first stays
  const covers = (wide: ClaimSet, narrow: ClaimSet): boolean => narrow.every((claim) => impliedBy(wide, claim))
  const negated = groups.filter(
    (group, i) => !groups.some((other, j) => j !== i && covers(group, other) && (j < i || !covers(other, group))),
  )
  return { positive, negated }
}

/** True if two claims of the set, or one by itself, cannot be true. */
function isContradictory(claims: ClaimSet, { excludes }: ClaimView): boolean {
  return claims.some((claim, i) => claims.some((other, j) => j >= i && excludes(claim, other)))
}

/**
 * True if something that the view leaves open makes the dependency true. Units and purely negative clauses are Horn: it is enough to
 * look at the least world, in which only what P implies is true.
 */
export function isSatisfiable({ positive, negated }: Dependency, view: ClaimView): boolean {
  const { statusOf, implies } = view
  if (positive.some((claim) => statusOf(claim) === 'false') || isContradictory(positive, view)) return false
  const holds = (claim: Claim): boolean => statusOf(claim) === 'true' || positive.some((unit) => implies(unit, claim))
  return !negated.some((group) => group.every(holds))
}

/** True if both can hold together: then two records of one tag conflict (docs/claims.md §6). */
export function areCompatible(a: Dependency, b: Dependency, view: ClaimView): boolean {
  const both = conjoin(a, b)
  return both !== 'FALSE' && isSatisfiable(both, view)
}

/** What `claims` and everything they imply say, in as few claims as the view shows; at most one a domain where all history is shown. */
export function compressFrontier(claims: ClaimSet, { implies }: ClaimView): ClaimSet {
  return claims.filter((claim) => !claims.some((other) => other !== claim && implies(other, claim)))
}

/** Union of two frontiers, later claims first to count; undefined if they contradict each other. */
export function mergeFrontiers(a: ClaimSet, b: ClaimSet, view: ClaimView): ClaimSet | undefined {
  const both = uniteClaims(a, b)
  return isContradictory(both, view) ? undefined : compressFrontier(both, view)
}
