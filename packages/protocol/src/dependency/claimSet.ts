/** Sets of claims as strictly ascending lists. All functions are linear in what they are given, `createClaimSet` is O(n log n). */
import { type Claim, compareClaims } from '../claim/claim.js'

/** Strictly ascending by `compareClaims`. */
export type ClaimSet = readonly Claim[]

/** Sorts and drops repetitions. */
export function createClaimSet(claims: readonly Claim[]): ClaimSet {
  if (isClaimSet(claims)) return claims
  const sorted = [...claims].sort(compareClaims)
  return sorted.filter((claim, i) => i === 0 || compareClaims(sorted[i - 1]!, claim) !== 0)
}

/** True if the list is strictly ascending. */
export function isClaimSet(claims: readonly Claim[]): boolean {
  for (let i = 1; i < claims.length; i++) if (compareClaims(claims[i - 1]!, claims[i]!) >= 0) return false
  return true
}

/** a ∪ b */
export function uniteClaims(a: ClaimSet, b: ClaimSet): ClaimSet {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const out: Claim[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const order = compareClaims(a[i]!, b[j]!)
    out.push(order <= 0 ? a[i]! : b[j]!)
    if (order <= 0) i++
    if (order >= 0) j++
  }
  for (; i < a.length; i++) out.push(a[i]!)
  for (; j < b.length; j++) out.push(b[j]!)
  return out
}

/** a \ b */
export function subtractClaims(a: ClaimSet, b: ClaimSet): ClaimSet {
  const out: Claim[] = []
  let j = 0
  for (const claim of a) {
    while (j < b.length && compareClaims(b[j]!, claim) < 0) j++
    if (j === b.length || compareClaims(b[j]!, claim) !== 0) out.push(claim)
  }
  return out.length === a.length ? a : out
}

/** a ⊆ b */
export function isSubset(a: ClaimSet, b: ClaimSet): boolean {
  return a.length <= b.length && subtractClaims(a, b).length === 0
}

/** Lexicographic, shorter first on a common prefix: −1, 0 or 1. */
export function compareClaimSets(a: ClaimSet, b: ClaimSet): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compareClaims(a[i]!, b[i]!)
    if (order !== 0) return order
  }
  return a.length === b.length ? 0 : a.length < b.length ? -1 : 1
}
