/**
 * A dependency: what one copy of an object is conditional on, F = ⋀P ∧ ⋀ ¬(⋀G) in its syntactic normal form (docs/claims.md §3;
 * DEP-12, decision 14 of the design). Equal forms have equal bytes, a digest and so an address; links between claims play no part.
 */
import type { Claim } from '../claim/claim.js'
import { type ClaimSet, compareClaimSets, createClaimSet, isSubset, subtractClaims, uniteClaims } from './claimSet.js'

/** `negated` ascends; groups are not empty, share nothing with `positive`, and none is a subset of another. */
export type Dependency = { readonly positive: ClaimSet; readonly negated: readonly ClaimSet[] }

/** A dependency, or the formula of a copy that does not exist. FALSE has no bytes. */
export type Formula = Dependency | 'FALSE'

/** No condition: the copy is official. */
export const trueDependency: Dependency = { positive: [], negated: [] }

/** ⋀positive ∧ ⋀ ¬(⋀group) in normal form. O(L log L + groups² · L) for L literals. */
export function createDependency(positive: readonly Claim[], negated: readonly (readonly Claim[])[] = []): Formula {
  const units = createClaimSet(positive)
  const groups = negated.map((group) => subtractClaims(createClaimSet(group), units)).sort(compareClaimSets)
  if (groups.some((group) => group.length === 0)) return 'FALSE'
  const least = groups.filter(
    (group, i) =>
      !groups.some((other, j) => j !== i && isSubset(other, group) && (other.length < group.length || j < i)),
  )
  return { positive: units, negated: least }
}

/** Conjunction in normal form; TRUE for none. */
export function conjoin(...dependencies: readonly Dependency[]): Formula {
  const [first, ...rest] = dependencies
  if (first === undefined) return trueDependency
  if (rest.length === 0) return first
  return createDependency(
    dependencies.reduce<ClaimSet>((all, { positive }) => uniteClaims(all, positive), []),
    dependencies.flatMap(({ negated }) => negated),
  )
}

/** True if the copy is official. */
export function isTrue({ positive, negated }: Dependency): boolean {
  return positive.length === 0 && negated.length === 0
}

/** True if something in it is negated: the copy can only wait (DEP-26, DEP-28). */
export function hasNot({ negated }: Dependency): boolean {
  return negated.length > 0
}

/** Same form, so same bytes. */
export function equalDependencies(a: Dependency, b: Dependency): boolean {
  if (a === b) return true
  if (a.negated.length !== b.negated.length || compareClaimSets(a.positive, b.positive) !== 0) return false
  return a.negated.every((group, i) => compareClaimSets(group, b.negated[i]!) === 0)
}

/** Literals, repetitions between groups counted. */
export function countLiterals({ positive, negated }: Dependency): number {
  return negated.reduce((count, group) => count + group.length, positive.length)
}
