/**
 * What an entry reflects: a version vector with dots (docs/reconciliation.md §2). An authority's orders are its dots, named by their nonce,
 * because nonces have gaps; vectors with one counter an authority would call different histories equal.
 */
import { type Bytes, bytesToHex } from '@syncline/primitives'

/** Dots `authority:nonce` of the orders that had an outcome there. */
export type Version = ReadonlySet<string>

export type VersionOrder = 'equal' | 'before' | 'after' | 'concurrent'

/** The name of an order in a version. */
export function dotOf(authority: Bytes, nonce: bigint): string {
  return `${bytesToHex(authority)}:${nonce}`
}

/** Whether a has seen less than b, more, the same, or neither. O(dots). */
export function compareVersions(a: Version, b: Version): VersionOrder {
  const isBelow = isWithin(a, b)
  const isAbove = isWithin(b, a)
  if (isBelow) return isAbove ? 'equal' : 'before'
  return isAbove ? 'after' : 'concurrent'
}

function isWithin(a: Version, b: Version): boolean {
  if (a.size > b.size) return false
  for (const dot of a) if (!b.has(dot)) return false
  return true
}

/** All that any of them has seen. */
export function joinVersions(...versions: readonly Version[]): Version {
  return new Set(versions.flatMap((version) => [...version]))
}
