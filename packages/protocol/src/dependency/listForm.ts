/**
 * The seed's simpler form: a dependency is a list of claims, AND is union (DEP-27). It is the normal form without negated groups, with
 * the same bytes. Leftovers do not fit a list: they carry one group, and can only wait (gap G5).
 */
import { type ClaimSet, subtractClaims, uniteClaims } from './claimSet.js'
import type { Dependency } from './dependency.js'

/** The list, or undefined if something is negated. */
export function toList({ positive, negated }: Dependency): ClaimSet | undefined {
  return negated.length === 0 ? positive : undefined
}

/** The dependency that a list stands for. */
export function fromList(list: ClaimSet): Dependency {
  return { positive: list, negated: [] }
}

/** Union of all, in place of AND. O(n · L). */
export function uniteLists(lists: readonly ClaimSet[]): ClaimSet {
  return lists.reduce<ClaimSet>(uniteClaims, [])
}

/** The leftover of input `j`: its list, and the group of which not everything holds; undefined if there is none. */
export function leftoverOfLists(lists: readonly ClaimSet[], j: number): Dependency | undefined {
  const group = subtractClaims(uniteLists(lists.filter((_, k) => k !== j)), lists[j]!)
  return group.length === 0 ? undefined : { positive: lists[j]!, negated: [group] }
}
